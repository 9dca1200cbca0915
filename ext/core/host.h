/* host.h - names of hosts and files, and URLs, as they stand in prose. */
#ifndef PRESS_HOST_H
#define PRESS_HOST_H

#include "utf8.h"

/* What words with dots that follow one another have in common: labels that
** were read for one of them and end no host are not read for the next.  By
** what letters the word holds; zeros before a text. */
typedef struct press_host_labels {
    press_range none[4]; /* dots and labels [start, end) of one row */
} press_host_labels;

enum press_host_letters { PRESS_HOST_CAPITALS = 1, PRESS_HOST_SMALL = 2 };

/* A word with such letters ends before the dot at byte `at` (> 0): the end of
** the host or file name that it is the first label of (KZ.expert, akorda.kz,
** report.pdf), `at` where it is none ("end.The").  Calls go forward. */
PRESS_PRIVATE size_t press_host_end(press_span text, size_t at, int letters,
                                    press_host_labels *labels);
/* The end of the URL that begins at `start` and is known to run to `at`,
** without the marks that end the sentence around it; `most` bytes at most. */
PRESS_PRIVATE size_t press_url_end(press_span text, size_t start, size_t at,
                                   size_t most);

#endif

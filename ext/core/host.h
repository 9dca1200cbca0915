/* host.h - names of hosts and files, and URLs, as they stand in prose. */
#ifndef PRESS_HOST_H
#define PRESS_HOST_H

#include "utf8.h"

/* A word ends before the dot at byte `at` (> 0): the end of the host or file
** name that it is the first label of (KZ.expert, akorda.kz, report.pdf), `at`
** where it is none ("end.The").  The word holds capitals, small letters. */
PRESS_PRIVATE size_t press_host_end(press_span text, size_t at, int capitals,
                                    int small);
/* The end of the URL that begins at `start` and is known to run to `at`,
** without the marks that end the sentence around it; `most` bytes at most. */
PRESS_PRIVATE size_t press_url_end(press_span text, size_t start, size_t at,
                                   size_t most);

#endif

/* kazakh.h - a stemmer of Kazakh, Cyrillic and Latin (2021).  See kazakh.c. */
#ifndef PRESS_KAZAKH_H
#define PRESS_KAZAKH_H

#include "utf8.h"

/* Longer words are left alone. */
#define PRESS_KAZAKH_MAX 160

/* The stem of a lower-case word into out, which has room for n + 16 bytes;
** returns its length.  Linear in the word for its bounded length. */
PRESS_PRIVATE size_t press_kazakh_stem(const char *word, size_t n, char *out);

#endif

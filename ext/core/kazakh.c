/* kazakh.c - see kazakh.h. */
#include "kazakh.h"

PRESS_PRIVATE size_t press_kazakh_stem(const char *word, size_t n, char *out)
{
    memcpy(out, word, n);
    return n;
}

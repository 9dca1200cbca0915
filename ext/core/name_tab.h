/* name_tab.h - Cyrillic letters in Latin, see name.h for the sources. */
#ifndef PRESS_NAME_TAB_H
#define PRESS_NAME_TAB_H

#include "base.h"

typedef struct press_letter {
    uint16_t c;         /* lower case, from U+0430 */
    const char *latin;  /* Russian and Kazakh */
    const char *uk;     /* Ukrainian; NULL: the same */
    const char *uk_first; /* Ukrainian at a word's start; NULL: as uk */
} press_letter;

#define PRESS_LETTERS 76

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_letter press_letters[PRESS_LETTERS];
#endif

#endif

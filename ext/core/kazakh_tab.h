/* kazakh_tab.h - the generated tables behind kazakh.c. */
#ifndef PRESS_KAZAKH_TAB_H
#define PRESS_KAZAKH_TAB_H

#include "base.h"

typedef struct press_kazakh_ending {
    const char *s;   /* UTF-8, Cyrillic */
    uint8_t n;       /* bytes */
    uint8_t cls;     /* its class: a bit of `left` */
    uint8_t makes;   /* a derivation: 1 + the class of what it makes; 0: none */
    uint8_t harmony; /* vowels before it: 1 back, 2 front, 0 either */
    uint8_t before;  /* kinds of letter before it: bits of V R L N Z T */
    char edit;       /* what it does to the stem; see gen_kazakh.py */
    uint8_t end;     /* may end a word */
    uint8_t cost;    /* -8 ln p */
    uint64_t left;   /* classes that may stand before it */
} press_kazakh_ending;

typedef struct press_kazakh_root {
    const char *s;
    uint8_t noun, verb; /* -8 ln p; 255: it is none */
} press_kazakh_root;

#define PRESS_KAZAKH_ALPHABET 186 /* U+0430..U+04E9 */

/* Classes 0 and 1 are noun and verb. */
#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_kazakh_ending press_kazakh_endings[]; /* by last letter */
PRESS_TABLE const press_kazakh_root press_kazakh_roots[]; /* sorted by bytes */
/* Where endings that end, and roots that begin, with each letter begin. */
PRESS_TABLE const uint16_t press_kazakh_lasts[PRESS_KAZAKH_ALPHABET + 1];
PRESS_TABLE const uint16_t press_kazakh_firsts[PRESS_KAZAKH_ALPHABET + 1];
#endif

#endif

/* chrome_tab.h - the words that page furniture is made of. */
#ifndef PRESS_CHROME_TAB_H
#define PRESS_CHROME_TAB_H

#include "block.h"

enum press_chrome_how {
    PRESS_CHROME_WHOLE = 1, /* the block is the phrase, marks aside */
    PRESS_CHROME_START,     /* the block begins with it, at a word's end */
    PRESS_CHROME_WITHIN     /* it stands anywhere in the block */
};

#define PRESS_CHROME_MOST 1280 /* phrases, the last one empty */

typedef struct press_chrome_phrase {
    const char *phrase; /* folded as press_fold does */
    uint8_t how;        /* enum press_chrome_how */
    uint8_t kind;       /* enum press_block_kind */
} press_chrome_phrase;

/* Two or three words that together, in any order, make a short block at the
** foot of a page what `kind` says. */
typedef struct press_chrome_set {
    const char *a, *b, *c; /* alternatives are divided by |; c may be NULL */
    uint8_t kind;
} press_chrome_set;

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_chrome_phrase press_chrome_phrases[];
PRESS_TABLE const press_chrome_set press_chrome_sets[];
#endif

#endif

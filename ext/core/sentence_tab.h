/* sentence_tab.h - the word lists behind sentence.c. */
#ifndef PRESS_SENTENCE_TAB_H
#define PRESS_SENTENCE_TAB_H

#include "base.h"

/* What a stop after an abbreviation does not end a sentence before. */
#define PRESS_ABBR_ANY 1     /* any capital */
#define PRESS_ABBR_CAPITAL 2 /* a capital, but for words that begin sentences */
#define PRESS_ABBR_NUMBER 4  /* a number */

typedef struct press_abbreviation {
    const char *word;
    int flags;
} press_abbreviation;

/* In the amalgamation the definitions stand before their use. */
#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_abbreviation press_abbreviations[];
PRESS_TABLE const int press_abbreviations_n;
PRESS_TABLE const char *const press_starters[];
PRESS_TABLE const int press_starters_n;
#endif

#endif

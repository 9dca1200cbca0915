/* abbrev_tab.h - the word lists behind abbrev.c. */
#ifndef PRESS_ABBREV_TAB_H
#define PRESS_ABBREV_TAB_H

#include "base.h"

typedef struct press_abbrev_word {
    const char *word;
    int flags; /* PRESS_ABBREV_... */
} press_abbrev_word;

/* In the amalgamation the definitions stand before their use. */
#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_abbrev_word press_abbrev_words[];
PRESS_TABLE const int press_abbrev_words_n;
PRESS_TABLE const char *const press_abbrev_starters[];
PRESS_TABLE const int press_abbrev_starters_n;
#endif

#endif

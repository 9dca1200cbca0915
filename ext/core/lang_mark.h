/* lang_mark.h - words that only some languages of Cyrillic have. */
#ifndef PRESS_LANG_MARK_H
#define PRESS_LANG_MARK_H

#include "utf8.h"

/* Letters of the longest. */
#define PRESS_LANG_MARK_MAX 8

/* In the order of lang_tab.h's Cyrillic columns. */
enum press_lang_mark {
    PRESS_LANG_MARK_RU = 1,
    PRESS_LANG_MARK_UK = 2,
    PRESS_LANG_MARK_BE = 4,
    PRESS_LANG_MARK_KK = 8,
    PRESS_LANG_MARK_KY = 16,
    PRESS_LANG_MARK_MN = 32,
    PRESS_LANG_MARK_UZ = 64,
    PRESS_LANG_MARKS = 7
};

/* The languages that have the word of n letters (lower case); 0 where it
** tells nothing. */
PRESS_PRIVATE unsigned press_lang_mark(const uint32_t *letters, size_t n);

#endif

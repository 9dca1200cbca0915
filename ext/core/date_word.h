/* date_word.h - a sentence as date words: numbers, marks and words looked up.
**
** Cut finer than press_text's tokens, so that 21.04.2019, 5-го, 1990s, Feb13
** read the same however tokens are drawn.  Only URLs, addresses, hashtags and
** handles are taken from there: no date is read inside one.
*/
#ifndef PRESS_DATE_WORD_H
#define PRESS_DATE_WORD_H

#include "date_tab.h"
#include "text.h"

enum press_dateunit_bit {
    PRESS_DU_SPACE = 1,   /* white space before it */
    PRESS_DU_LINE = 2,    /* a line break before it */
    PRESS_DU_CAPITAL = 4,
    PRESS_DU_ALLCAPS = 8,
    PRESS_DU_CYRILLIC = 16,
    PRESS_DU_LETTERS = 32 /* a word, known or not */
};

typedef struct press_dateunit {
    uint32_t start, end; /* bytes in the text */
    int32_t value;       /* of a number, a mark, a known word */
    uint8_t cls;         /* enum press_dateword_class */
    uint8_t flags;       /* enum press_dateword_flag */
    uint8_t bits;        /* enum press_dateunit_bit */
    uint8_t digits;      /* of a number */
} press_dateunit;

/* This many PRESS_DW_END stand before and after the units, so that patterns
** may look a few units either way. */
#define PRESS_DATE_PAD 12

/* The units of one sentence, with their padding; vec is emptied first.
** *dated tells whether any of them can begin a date. */
PRESS_PRIVATE int press_date_units(press_env *env, const press_text *text,
                                   const press_sentence *sentence,
                                   press_vec *units /* press_dateunit */,
                                   int *dated);

#endif

/* amount_tab.h - the words of amounts: numbers, approximators, units. */
#ifndef PRESS_AMOUNT_TAB_H
#define PRESS_AMOUNT_TAB_H

#include "lex.h"

/* A number's word: what it is in the high bits, how much in the low ones. */
#define PRESS_A_NUM 0x1000000u   /* the number itself */
#define PRESS_A_TIMES 0x2000000u /* ten to this power, times what is before */
#define PRESS_A_SOME 0x4000000u  /* several */
#define PRESS_A_HALF 0x8000000u  /* half; with A_TIMES: half of it */
#define PRESS_A_MANY 0x10000000u /* plural: with no number before, two or more */
#define PRESS_A_DOZEN 0x20000000u /* twelve, not a power of ten */
#define PRESS_A_ALONE 0x40000000u /* stands alone (сто, тысяча, жүз, мың) */
#define PRESS_A_PRONOUN 0x80000000u /* one, бір: a number only with a unit */
#define PRESS_A_VALUE 0xFFFFFFu

enum press_amount_bound {
    PRESS_A_ABOUT = 1, /* about, около: both bounds */
    PRESS_A_LEAST,     /* at least, more than */
    PRESS_A_MOST       /* up to, less than */
};

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_lexeme press_amount_numbers[];
PRESS_TABLE const size_t press_amount_numbers_n;
/* Phrases before and after (Kazakh) a number: enum press_amount_bound. */
PRESS_TABLE const press_lexeme press_amount_before[];
PRESS_TABLE const size_t press_amount_before_n;
PRESS_TABLE const press_lexeme press_amount_after[];
PRESS_TABLE const size_t press_amount_after_n;
/* Units: index + 1 into press_amount_unit_names. */
PRESS_TABLE const press_lexeme press_amount_units[];
PRESS_TABLE const size_t press_amount_units_n;
PRESS_TABLE const char *const press_amount_unit_names[];
#endif

#endif

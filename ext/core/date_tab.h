/* date_tab.h - the words that dates are made of. */
#ifndef PRESS_DATE_TAB_H
#define PRESS_DATE_TAB_H

#include "hash.h"

/* What a word can do in a date; `value` says which one. */
enum press_dateword_class {
    PRESS_DW_NONE = 0,
    PRESS_DW_END,      /* past the sentence */
    PRESS_DW_NUM,      /* digits */
    PRESS_DW_ROMAN,    /* XX, also in Cyrillic capitals */
    PRESS_DW_MARK,     /* one mark; value: the character */
    PRESS_DW_SUFFIX,   /* an ordinal's or a decade's ending after digits */
    PRESS_DW_MONTH,    /* 1..12 */
    PRESS_DW_DOW,      /* 1..7, Monday first */
    PRESS_DW_UNIT,     /* enum press_unit */
    PRESS_DW_SEASON,   /* 1 spring .. 4 winter */
    PRESS_DW_CARD,     /* one, two ... nineteen */
    PRESS_DW_TEN,      /* (ten), twenty ... ninety: another may follow */
    PRESS_DW_HUNDRED,
    PRESS_DW_ORD,      /* first .. thirty-first */
    PRESS_DW_DECADEWORD, /* the nineties */
    PRESS_DW_FEW,      /* a count that is not told (0), a couple (2) */
    PRESS_DW_DIR,      /* last -1, this 0, next 1; NARR: of what is told */
    PRESS_DW_DEIXIS,   /* yesterday -1, today 0, tomorrow 1 */
    PRESS_DW_DEIXISYEAR,
    PRESS_DW_AGO,
    PRESS_DW_LATER,    /* later 1, earlier -1 */
    PRESS_DW_HENCE,
    PRESS_DW_THROUGH,
    PRESS_DW_IN,
    PRESS_DW_ON,
    PRESS_DW_AFTER,
    PRESS_DW_BEFORE,
    PRESS_DW_OF,
    PRESS_DW_THE,
    PRESS_DW_A,
    PRESS_DW_FROM,
    PRESS_DW_TO,
    PRESS_DW_BETWEEN,
    PRESS_DW_AND,
    PRESS_DW_AT,
    PRESS_DW_NOW,
    PRESS_DW_PART,     /* early 1, middle 2, late 3 */
    PRESS_DW_PARTWORD,
    PRESS_DW_DAYPART,  /* 1 morning .. 6 midnight, 7 daytime */
    PRESS_DW_AMPM,     /* hours to add */
    PRESS_DW_OCLOCK,
    PRESS_DW_ERA,      /* 1: before Christ */
    PRESS_DW_REF,      /* past 1, present 2, future 3 */
    PRESS_DW_APPROX,
    PRESS_DW_MORE,
    PRESS_DW_THAN,
    PRESS_DW_EVERY,
    PRESS_DW_SETADV,   /* daily: the unit */
    PRESS_DW_ALL,
    PRESS_DW_HALFWORD,
    PRESS_DW_HOLIDAY,  /* may begin a holiday's name */
    PRESS_DW_TENSE,    /* a verb: past -1, future 1 */
    PRESS_DW_SPELL,    /* thousand, двести: only in years told in words */
    PRESS_DW_SPELLORD  /* восьмидесятого, жүзінші: the last of such a year */
};

enum press_dateword_flag {
    PRESS_DWF_ABBR = 1,   /* an abbreviation: only beside a number */
    PRESS_DWF_AMBIG = 2,  /* an ordinary word too: needs context */
    PRESS_DWF_PLURAL = 4,
    PRESS_DWF_NARR = 8
};

enum press_unit {
    PRESS_UNIT_SECOND = 1,
    PRESS_UNIT_MINUTE,
    PRESS_UNIT_HOUR,
    PRESS_UNIT_DAY,
    PRESS_UNIT_WEEK,
    PRESS_UNIT_MONTH,
    PRESS_UNIT_QUARTER,
    PRESS_UNIT_YEAR,
    PRESS_UNIT_DECADE,
    PRESS_UNIT_CENTURY,
    PRESS_UNIT_WEEKEND,
    PRESS_UNIT_FORTNIGHT,
    PRESS_UNIT_HALF
};

typedef struct press_dateword {
    const char *word; /* lower case, е for ё, ' for every apostrophe */
    uint8_t n;
    uint8_t cls, flags;
    int16_t value;
} press_dateword;

/* NULL: no word of dates.  `hash` is press_hash32() of the word. */
PRESS_PRIVATE const press_dateword *press_dateword_find(press_span folded,
                                                        uint32_t hash);

#endif

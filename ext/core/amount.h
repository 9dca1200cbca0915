/* amount.h - numbers of things in running text: how many, of what, how sure.
**
** Numbers in digits (1,000.5, 1 300, 4,2), in words (English, Russian,
** Kazakh), in both (3 million, 842 тысячи), ranges (97-98, between 250 and
** 300, от 5 до 15), halves (half a dozen, полтора), vague plurals (dozens,
** tens of thousands, сотни, мыңдаған), parts of a whole as its share (half of
** the residents: 0.5; две трети голосов: 0.667), below zero (-20 °C).
**
** low and high are what the words bound: both for a number, both ends of a
** range, one for "at least", "more than", "up to", "no more than", "less
** than"; a bound that the words leave open is unknown.  about, nearly, some
** give both, the approximator says how sure.  A vague plural and several are
** at least two of their unit.  Values are thousandths.
**
** unit: percent; a currency's ISO 4217 code; year month week day hour minute
** km m km2 km/h kg tonne barrel ... in English, singular.  what: the noun that is counted, as
** it stands.  The place holds the approximator, the number and its unit, not
** what is counted.
**
** No amounts: dates, years, clock times, ordinals, numbers of pages,
** articles, rooms, codes and telephones (8-701-222); a bare number with no unit, noun or approximator.
** Linear: a number is read once, windows are AMOUNT_WINDOW tokens.
*/
#ifndef PRESS_AMOUNT_H
#define PRESS_AMOUNT_H

#include "lex.h"

#define PRESS_NO_AMOUNT INT64_MIN

typedef struct press_amount {
    press_range at;
    press_range approximator; /* empty: none */
    press_range what;         /* empty: not told */
    int64_t low, high;        /* thousandths, or PRESS_NO_AMOUNT */
    const char *unit;         /* or NULL */
    uint32_t sentence;        /* index into text->sentences */
} press_amount;

/* Append the amounts of a text, by place. */
PRESS_PRIVATE int press_amounts_find(press_env *env, const press_text *text,
                                     press_vec *out /* press_amount */);

#endif

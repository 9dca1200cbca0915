/* amount_number.h - numbers in running text: digits, words, both.
**
** Works on the tokens of a text; see amount.h for what counts as a number.
*/
#ifndef PRESS_AMOUNT_NUMBER_H
#define PRESS_AMOUNT_NUMBER_H

#include "amount.h"
#include "amount_tab.h"

typedef struct press_amount_number {
    int64_t value;    /* thousandths */
    size_t end;       /* the token after it */
    int digits;       /* 1: begins with digits */
    int vague;        /* 1: dozens, several thousand: value is the least */
    size_t some;      /* several, a few: the tokens of that */
    int scaled;       /* 1: has hundred, thousand, million ... */
    int pronoun;      /* 1: one, бір alone */
    int year;         /* 1: four digits alone that may be a year */
    int grouped;      /* 1: 48,000 or 1 300, which is no label */
    int joined;       /* 1: 200-ге, 450-km in one token */
    int part;         /* 1: of a whole: half of the residents */
    const char *unit; /* of a suffix (5km, 40%) */
} press_amount_number;

typedef struct press_amounts {
    press_env *env;
    const press_text *text;
    press_vec *out;
} press_amounts;

/* The token's bytes; nothing past the end. */
PRESS_PRIVATE press_span press_amount_token(const press_amounts *scan,
                                            size_t i);
/* Is the token one of those in the list (press_lex_in), that character, a
** dash? */
PRESS_PRIVATE int press_amount_in(const press_amounts *scan, size_t i,
                                  const char *list);
PRESS_PRIVATE int press_amount_is(const press_amounts *scan, size_t i, char c);
PRESS_PRIVATE int press_amount_is_dash(const press_amounts *scan, size_t i);
/* White space before it; a blank line before it or the text's end. */
PRESS_PRIVATE int press_amount_space_before(const press_amounts *scan,
                                            size_t i);
PRESS_PRIVATE int press_amount_new_block(const press_amounts *scan, size_t i);
/* What a word tells as a number (PRESS_A_*), 0 for none. */
PRESS_PRIVATE uint32_t press_amount_number_word(const press_amounts *scan,
                                                size_t i);
/* The number that begins at token i; 0 where there is none. */
PRESS_PRIVATE int press_amount_read(const press_amounts *scan, size_t i,
                                    press_amount_number *out);

#endif

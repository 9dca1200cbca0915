/* query_read.h - what a person types, as units: words and phrases, and what was
** said of each.  The signs are those of query.h.
*/
#ifndef PRESS_QUERY_READ_H
#define PRESS_QUERY_READ_H

#include "name_form.h"

typedef struct press_query_unit {
    uint32_t start, end;
    uint8_t exclude, surface, prefix, phrase;
    uint8_t or_before; /* OR stands between it and the unit before */
    uint8_t near;      /* NEAR does: within how many words, and one */
    uint8_t hyphen;    /* a word with a hyphen within */
    uint8_t used;
} press_query_unit;

typedef struct press_query_parse {
    press_env *env;
    press_span text;
    press_vec units;
    int or_next, near_next, mode;
    int translit, status;
    size_t most; /* units */
    press_name_forms *forms; /* with translit */
} press_query_parse;

/* A character that every tokenizer indexes. */
static inline int press_query_is_word(uint32_t c)
{
    return press_is_word(c) && !press_char(c)->mark;
}

/* Is such a character in [start, end)? */
PRESS_PRIVATE int press_query_has_word(press_span text, size_t start,
                                       size_t end);
/* Read the text into its units, at most `most`. */
PRESS_PRIVATE int press_query_read(press_query_parse *q);

#endif

/* term_spec.h - specifications of a termer: languages and options. */
#ifndef PRESS_TERM_SPEC_H
#define PRESS_TERM_SPEC_H

#include "stem.h"

#define PRESS_TERM_LANGUAGES 8

typedef struct press_term_spec {
    int languages[PRESS_TERM_LANGUAGES]; /* algorithms of stem.h */
    int nlanguages;                      /* 0: fold only */
    int automatic; /* the language of each text is found out */
    int exact;     /* surfaces beside stems */
    int stop;      /* words of stop.h are left out, by language */
    int variants;  /* British spellings as American ones, see variant.h */
    press_span words; /* the table of the user's words; p NULL: none.  The
                      ** caller reads it: press_termer_add() */
} press_term_spec;

/* The specification that these words ask for; the default without any.
** PRESS_BADLANGUAGE or PRESS_BADARGUMENT: *bad is the word in question. */
PRESS_PRIVATE int press_term_spec_parse(const press_span *words, size_t n,
                                        press_term_spec *out, size_t *bad);

#endif

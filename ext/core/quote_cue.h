/* quote_cue.h - what announces a quotation, and by whom. */
#ifndef PRESS_QUOTE_CUE_H
#define PRESS_QUOTE_CUE_H

#include "quote.h"
#include "quote_accord.h"
#include "quote_verb.h"

#define PRESS_CUE_FAR 26 /* tokens before marks that a colon precedes */

/* A quotation in marks and the tokens around it. */
typedef struct press_quote_place {
    const press_quoted *marks;
    size_t low;       /* first token of the window before it */
    size_t open;      /* its opening mark, or its first token */
    size_t close;     /* the token after its closing mark */
    size_t high;      /* end of the window after it */
    size_t words;     /* words and numbers in it */
    int far;          /* 1: what is before it is another paragraph */
} press_quote_place;

typedef struct press_quote_cue {
    press_range at;      /* the cue's words; empty: none found */
    press_speaker speaker;
    uint32_t flags;      /* PRESS_Q_* of the word */
} press_quote_cue;

/* The words from token `first` up to place->high, which a comma or a dash
** divides from what was said, announce it: сказал X; X said; деп X; said the
** beekeeper; 1 if they do. */
PRESS_PRIVATE int press_cue_phrase(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   size_t first, press_quote_cue *out);
/* A verb of saying or writing after, before the marks; 1 if found. */
PRESS_PRIVATE int press_cue_after(const press_speaking *speaking,
                                  const press_quote_place *place,
                                  press_quote_cue *out);
PRESS_PRIVATE int press_cue_before(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   press_quote_cue *out);

#endif

/* quote_cue.h - what announces a quotation, and by whom. */
#ifndef PRESS_QUOTE_CUE_H
#define PRESS_QUOTE_CUE_H

#include "quote.h"

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

/* Tokens of "according to", "по словам", or 0; *flags PRESS_Q_DOC where they
** name a source of facts rather than words. */
PRESS_PRIVATE size_t press_cue_accord(const press_speaking *speaking,
                                      size_t token, uint32_t *flags);
/* What a verb of saying at the token tells, 0 where it is none or passive. */
PRESS_PRIVATE uint32_t press_cue_verb(const press_speaking *speaking,
                                      size_t token);
/* A verb of saying or writing after, inside, before the marks; 1 if found. */
PRESS_PRIVATE int press_cue_after(const press_speaking *speaking,
                                  const press_quote_place *place,
                                  press_quote_cue *out);
PRESS_PRIVATE int press_cue_inside(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   press_quote_cue *out);
PRESS_PRIVATE int press_cue_before(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   press_quote_cue *out);
/* A slogan's word before the marks or (Kazakh) after them. */
PRESS_PRIVATE int press_cue_slogan(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   press_quote_cue *out);
/* A poem's word before the marks, and whose it is; else as before. */
PRESS_PRIVATE int press_cue_verse(const press_speaking *speaking,
                                  const press_quote_place *place,
                                  press_quote_cue *out);
/* "- Name" after the marks, in their paragraph or as the next. */
PRESS_PRIVATE int press_cue_dash(const press_speaking *speaking,
                                 const press_quote_place *place,
                                 press_quote_cue *out);
/* The bytes of tokens [first, end). */
PRESS_PRIVATE press_range press_cue_range(const press_speaking *speaking,
                                          size_t first, size_t end);

#endif

/* quote_inner.c - see quote_inner.h. */
#include "quote_inner.h"

/* May the row be a part of what somebody says: two words that begin small, or
** four and more after an article? */
static int inner_is_part(const press_speaking *speaking,
                         const press_quotation *q)
{
    const press_text *text = speaking->text;
    size_t first = press_text_token_at(text, q->at.start);
    size_t end = press_text_token_at(text, q->at.end), i, words = 0;

    if ((q->kind != PRESS_QUOTE_TERM && q->kind != PRESS_QUOTE_CITATION) ||
        q->depth != 1 || q->speaker.end || q->cue.end || first < 2)
        return 0;
    for (i = first; i < end; i++)
        words += text->tokens[i].kind == PRESS_T_WORD;
    if (words < 2 || text->tokens[first].flags & PRESS_F_CAPITAL)
        return 0;
    return words > 3 ||
           !press_speaking_in(speaking, first - 2,
                              "a an the this these its their his her called "
                              "so-called dubbed named titled");
}

PRESS_PRIVATE void press_quote_inner(const press_speaking *speaking,
                                     press_vec *rows)
{
    const press_quotation *outer = NULL;
    size_t i;

    for (i = 0; i < rows->n; i++) {
        press_quotation *q = press_vec_at(rows, press_quotation, i);

        if (q->kind == PRESS_QUOTE_INDIRECT) {
            outer = q->speaker.end ? q : NULL;
            continue;
        }
        if (!outer || q->at.end > outer->at.end ||
            (q->kind == PRESS_QUOTE_TERM && outer->cue.end <= outer->at.start) ||
            !inner_is_part(speaking, q))
            continue;
        q->kind = PRESS_QUOTE_SPEECH;
        q->speaker = outer->speaker;
        q->speaker_type = outer->speaker_type;
        q->cue = outer->cue;
    }
}

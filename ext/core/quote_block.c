/* quote_block.c - see quote_block.h. */
#include "quote_block.h"

#define BLOCK_WORDS 8 /* at least */

/* The sentence after the paragraph that sentence k begins. */
static size_t block_end(const press_text *text, size_t k)
{
    size_t end = k + 1;

    while (end < text->nsentences &&
           !(text->tokens[text->sentences[end].token].flags & PRESS_F_LINE))
        end++;
    return end;
}

/* Is the paragraph of tokens [first, end) prose: a word with a capital at its
** beginning, a sentence's mark at its end? */
static int block_is_prose(const press_speaking *speaking, size_t first,
                          size_t end)
{
    const press_token *t = &speaking->text->tokens[first];
    char last = press_quote_byte(speaking, end - 1);
    size_t i, words = 0;

    if (t->kind != PRESS_T_WORD || !(t->flags & PRESS_F_CAPITAL) ||
        (last != '.' && last != '!' && last != '?'))
        return 0;
    for (i = first; i < end && words < BLOCK_WORDS; i++)
        words += speaking->text->tokens[i].kind == PRESS_T_WORD;
    return words == BLOCK_WORDS;
}

/* Does the sentence announce a list? */
static int block_is_list(const press_speaking *speaking, size_t low,
                         size_t end)
{
    for (; low < end; low++)
        if (press_speaking_in(speaking, low,
                              "following these steps measures reasons points "
                              "следующие такие ряд меры мынадай келесі төмендегі"))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_quote_block(const press_speaking *speaking, size_t k,
                                    press_vec *out)
{
    const press_text *text = speaking->text;
    const press_sentence *s = &text->sentences[k], *last;
    press_quoted marks;
    press_quote_place place;
    press_quote_cue cue;
    press_quotation *q;
    size_t open, end;

    if (k + 1 >= text->nsentences || s->ntokens < 3 ||
        press_quote_byte(speaking, s->token + s->ntokens - 1) != ':')
        return PRESS_OK;
    open = text->sentences[k + 1].token;
    if (!(text->tokens[open].flags & PRESS_F_LINE))
        return PRESS_OK; /* a paragraph is read once, after the one before */
    last = &text->sentences[block_end(text, k + 1) - 1];
    end = last->token + last->ntokens;
    if (!block_is_prose(speaking, open, end) ||
        block_is_list(speaking, s->token, open))
        return PRESS_OK;
    memset(&marks, 0, sizeof marks);
    memset(&place, 0, sizeof place);
    marks.at = marks.outer = press_speaking_range(speaking, open, end);
    marks.depth = marks.closed = 1;
    place.marks = &marks;
    place.low = s->token;
    place.open = open;
    place.close = place.high = end;
    place.words = BLOCK_WORDS;
    place.far = 1;
    if (!press_cue_before(speaking, &place, &cue) || !cue.speaker.at.end ||
        cue.at.end == cue.at.start ||
        !(cue.flags & (PRESS_Q_SAY | PRESS_Q_WRITE)))
        return PRESS_OK;
    q = press_vec_push(out);
    if (!q)
        return out->status;
    q->at = marks.at;
    q->cue = cue.at;
    q->speaker = cue.speaker.at;
    q->speaker_type = cue.speaker.type;
    q->kind = cue.flags & PRESS_Q_SAY &&
                      cue.speaker.type != PRESS_SPEAKER_DOCUMENT
                  ? PRESS_QUOTE_SPEECH : PRESS_QUOTE_CITATION;
    q->depth = q->closed = 1;
    q->sentence = (uint32_t)(k + 1);
    return PRESS_OK;
}

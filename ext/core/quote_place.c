/* quote_place.c - see quote_place.h. */
#include "quote_place.h"

/* The parent of quotation k: the last one before it of a lesser depth. */
static const press_quoted *place_parent(const press_quote_in *in, size_t k)
{
    size_t i, steps;

    if (in->marks[k].depth == 1)
        return NULL;
    for (i = k, steps = 0; i-- > 0 && steps < 64; steps++)
        if (in->marks[i].depth < in->marks[k].depth)
            return &in->marks[i];
    return NULL;
}

#define PLACE_NAME 4 /* tokens of a name in marks */

/* Do the marks hold a name by its looks: a capital, a few words, no mark of a
** sentence? */
static int place_is_name(const press_quote_in *in, size_t k)
{
    const press_text *text = in->speaking->text;
    const press_quoted *q = &in->marks[k];
    size_t first = press_text_token_at(text, q->at.start);

    return q->depth == 1 && q->closed &&
           press_text_token_at(text, q->at.end) - first <= PLACE_NAME &&
           press_is_upper(press_utf8_peek(text->span.p, text->span.n,
                                          q->at.start)) &&
           !strchr(".!?,:", text->span.p[q->at.end - 1]);
}

/* The token after the last quotation before k that is no name, or 0. */
static size_t place_last(const press_quote_in *in, size_t k)
{
    uint32_t start = in->marks[k].outer.start;
    size_t steps;

    for (steps = 0; k > 0 && steps < 3 &&
                    in->marks[k - 1].outer.end <= start; steps++, k--)
        if (!place_is_name(in, k - 1))
            break;
    if (!k || in->marks[k - 1].outer.end > start)
        return 0;
    return press_text_token_at(in->speaking->text,
                               in->marks[k - 1].outer.end);
}

/* The token that opens the next quotation after k that is no name. */
static size_t place_next(const press_quote_in *in, size_t k)
{
    uint32_t end = in->marks[k].outer.end;
    size_t steps;

    for (k++, steps = 0; k < in->nmarks && steps < 3; steps++, k++)
        if (in->marks[k].outer.start < end || !place_is_name(in, k))
            break;
    if (k >= in->nmarks || in->marks[k].outer.start < end)
        return in->speaking->text->ntokens;
    return press_text_token_at(in->speaking->text, in->marks[k].outer.start);
}

/* Where the window before quotation k begins. */
static size_t place_low(const press_quote_in *in, size_t k,
                        press_quote_place *place)
{
    const press_text *text = in->speaking->text;
    const press_quoted *parent = place_parent(in, k);
    size_t low, sentence, after = place_last(in, k);

    if (place->open == 0)
        return 0;
    place->far = (text->tokens[place->open].flags & PRESS_F_BLANK) != 0;
    sentence = press_text_sentence_at(text,
                                      text->tokens[place->open - 1].start);
    low = text->sentences[sentence].token;
    /* A sentence that is over announces nothing, except across a blank line
    ** or as far as it ends in a colon. */
    if (!place->far && press_quote_stops(in->speaking, place->open - 1) &&
        press_quote_byte(in->speaking, place->open - 1) != ':')
        return place->open;
    if (place->open - low > 64)
        low = place->open - 64;
    if (after > low)
        low = after < place->open ? after : place->open;
    if (parent) {
        size_t inside = press_text_token_at(text, parent->at.start);

        if (inside > low)
            low = inside < place->open ? inside : place->open;
    }
    return low;
}

PRESS_PRIVATE void press_quote_place_at(const press_quote_in *in, size_t k,
                                        press_quote_place *place)
{
    const press_text *text = in->speaking->text;
    const press_quoted *q = &in->marks[k];
    size_t i, next = place_next(in, k);

    memset(place, 0, sizeof *place);
    place->marks = q;
    place->open = press_text_token_at(text, q->outer.start);
    place->close = press_text_token_at(text, q->outer.end);
    if (place->close < text->ntokens &&
        text->tokens[place->close].start < q->outer.end)
        place->close++;
    place->low = place_low(in, k, place);
    place->high = place->close;
    for (i = place->close; i < next && i < place->close + 32 && q->closed; i++) {
        if (text->tokens[i].flags & PRESS_F_BLANK)
            break;
        place->high = i + 1;
        if (press_quote_stops(in->speaking, i))
            break;
    }
    for (i = press_text_token_at(text, q->at.start);
         i < text->ntokens && text->tokens[i].start < q->at.end &&
         place->words < 64; i++)
        place->words += text->tokens[i].kind != PRESS_T_PUNCT &&
                        text->tokens[i].kind != PRESS_T_OPEN &&
                        text->tokens[i].kind != PRESS_T_CLOSE &&
                        text->tokens[i].kind != PRESS_T_QUOTE &&
                        text->tokens[i].kind != PRESS_T_DASH;
}

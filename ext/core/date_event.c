/* date_event.c - see date_event.h. */
#include "date_event.h"

#include "lex.h"

#define EVENT_NEAR 12 /* tokens round a date in which its event is named */
#define EVENT_NOUN 2  /* words after an expression that may be its event */

PRESS_PRIVATE void press_date_event_add(press_date_events *events,
                                        const press_told *told)
{
    events->told[events->n++ % PRESS_DATE_EVENTS] = *told;
}

/* Do two words begin alike, but for an ending of three letters? */
static int date_event_alike(press_span a, press_span b)
{
    char x[PRESS_LEX_MAX], y[PRESS_LEX_MAX];
    size_t n = press_lex_lower(a, x), m = press_lex_lower(b, y), i = 0;
    size_t letter = n && (unsigned char)x[0] >= 0xC0 ? 2 : 1;

    while (i < n && i < m && x[i] == y[i])
        i++;
    if (!n || !m || i < 3 * letter)
        return 0;
    if (i == n && i == m)
        return 1;
    return i >= 4 * letter && (n > m ? n : m) - i <= 3 * letter;
}

/* Is the word near a date that was told? */
static int date_event_is_near(const press_text *text, const press_told *told,
                              press_span word)
{
    const press_sentence *s = &text->sentences[told->sentence];
    size_t at = press_text_token_at(text, told->at.start);
    size_t i = at > s->token + EVENT_NEAR ? at - EVENT_NEAR : s->token;

    uint32_t first = press_lower(press_utf8_peek(word.p, word.n, 0));

    for (; i < s->token + s->ntokens && i < at + EVENT_NEAR; i++)
        if (text->tokens[i].kind == PRESS_T_WORD &&
            press_lower(press_utf8_peek(text->span.p, text->span.n,
                                        text->tokens[i].start)) == first &&
            date_event_alike(press_text_token(text, i), word))
            return 1;
    return 0;
}

/* The next word from token *i on that may name an event. */
static int date_event_noun(const press_text *text, size_t *i, size_t end,
                           press_span *word)
{
    for (; *i < end; ++*i) {
        if (text->tokens[*i].kind != PRESS_T_WORD)
            return 0;
        *word = press_text_token(text, *i);
        if (word->n > 2 &&
            !press_lex_in(*word, "the his her their its this that these those "
                                 "our after before после до перед этих этого "
                                 "этой его ее их"))
            return 1;
    }
    return 0;
}

PRESS_PRIVATE press_told press_date_event(const press_date_events *events,
                                          const press_text *text,
                                          const press_expr *e)
{
    const press_sentence *s = &text->sentences[e->sentence];
    size_t i = press_text_token_at(text, e->at.end), words, back;
    press_told none;
    press_span word;

    memset(&none, 0, sizeof none);
    none.first = none.last = PRESS_NO_DAY;
    for (words = 0; words < EVENT_NOUN &&
                    date_event_noun(text, &i, s->token + s->ntokens, &word);
         words++, i++)
        for (back = 1; back <= PRESS_DATE_EVENTS && back <= events->n; back++) {
            press_told told =
                events->told[(events->n - back) % PRESS_DATE_EVENTS];

            if (told.sentence < e->sentence &&
                date_event_is_near(text, &told, word)) {
                told.sentence = e->sentence; /* however far above it stands */
                return told;
            }
        }
    return none;
}

/* quote_name.c - see quote_name.h. */
#include "quote_name.h"

static press_span quote_name_words(const press_quote_in *in, press_range at)
{
    return press_span_sub(in->speaking->text->span, at);
}

static uint32_t quote_name_word(const press_quote_in *in, size_t token)
{
    return press_quote_word(in->speaking, token);
}

/* Is quotation k the kind of words that a name is: few, with a capital, no
** mark of a sentence at the end? */
static int quote_name_like(const press_quote_in *in, size_t k, size_t words)
{
    press_span s = quote_name_words(in, in->marks[k].at);

    return words <= 5 && s.n && !strchr(".!?,", s.p[s.n - 1]) &&
           press_is_upper(press_utf8_peek(s.p, s.n, 0));
}

/* A noun that a name in marks follows or goes before, seen over "and" and
** further names: the “Ak Zhol” and “Auyl” parties. */
static int quote_name_beside(const press_quote_in *in, size_t k,
                             const press_quote_place *place, uint32_t flag)
{
    const press_text *text = in->speaking->text;
    size_t i = place->close, more;

    if (i + 1 < text->ntokens && flag & PRESS_Q_WORK &&
        press_is_dash(press_utf8_peek(text->span.p, text->span.n,
                                      text->tokens[i].start)))
        i++; /* «Преступление и наказание» — роман */
    if (place->open > place->low &&
        quote_name_word(in, place->open - 1) & flag)
        return 1;
    if (flag & PRESS_Q_ORG && place->open > place->low + 1 &&
        quote_name_word(in, place->open - 2) & flag &&
        text->tokens[place->open - 1].kind == PRESS_T_WORD)
        return 1;
    for (more = k + 1; more <= k + 3; more++) {
        if (i >= text->ntokens || text->tokens[i].flags & PRESS_F_BLANK)
            return 0;
        if (quote_name_word(in, i) & flag)
            return 1;
        if (!press_lex_in(press_text_token(text, i), "and и және мен , or") ||
            more >= in->nmarks)
            return 0;
        if (press_text_token_at(text, in->marks[more].outer.start) != i + 1)
            return 0;
        i = press_text_token_at(text, in->marks[more].outer.end);
    }
    return 0;
}

PRESS_PRIVATE int press_quote_is_name(const press_quote_in *in, size_t k,
                                      const press_quote_place *place)
{
    const press_text *text = in->speaking->text;
    const press_token *next;
    const press_mention *m;
    size_t first = press_text_token_at(text, in->marks[k].at.start);

    if (place->close < text->ntokens && place->words <= 5) {
        next = &text->tokens[place->close];
        if (next->flags & PRESS_F_ALLCAPS && next->length > 2 &&
            !(next->flags & PRESS_F_BLANK) &&
            !(next->flags & PRESS_F_DIGIT) &&
            !press_quote_stops(in->speaking, place->close - 1))
            return 1; /* “people's communists” KNPK */
    }
    if (!quote_name_like(in, k, place->words))
        return 0;
    if (quote_name_beside(in, k, place, PRESS_Q_ORG))
        return 1;
    m = press_quote_mention(in->speaking, first);
    return m && m->type == PRESS_TYPE_ORGANIZATION &&
           m->at.start <= in->marks[k].at.start &&
           m->at.end >= in->marks[k].at.end;
}

/* Words with capitals as English titles have them: three at least. */
static int quote_name_title_case(const press_quote_in *in,
                                 const press_quote_place *place)
{
    const press_text *text = in->speaking->text;
    size_t i, capitals = 0;

    for (i = place->open + 1; i + 1 < place->close; i++) {
        const press_token *t = &text->tokens[i];

        if (t->flags & PRESS_F_CAPITAL)
            capitals++;
        else if (t->kind == PRESS_T_WORD && t->length > 4)
            return 0;
    }
    return capitals >= 2 && place->words >= 3;
}

/* The title of a work: beside its kind (her book “...,”; «...» — роман; роман
** Достоевского «...»), or after its author (Dostoevsky's “...”). */
PRESS_PRIVATE int press_quote_is_work(const press_quote_in *in, size_t k,
                                      const press_quote_place *place)
{
    press_span s = quote_name_words(in, in->marks[k].at);
    const press_mention *m;

    if (place->words > 12 || !s.n || s.p[s.n - 1] == '.' ||
        !press_is_upper(press_utf8_peek(s.p, s.n, 0)))
        return 0;
    if (place->open > place->low && !place->far &&
        quote_name_word(in, place->open - 1) & PRESS_Q_WORK)
        return 1;
    if (strchr("!?,", s.p[s.n - 1]))
        return 0;
    if (quote_name_beside(in, k, place, PRESS_Q_WORK))
        return 1;
    m = place->open > place->low && !place->far
            ? press_quote_mention(in->speaking, place->open - 1) : NULL;
    if (!m || m->type != PRESS_TYPE_PERSON)
        return 0;
    if (m->token > place->low && quote_name_word(in, m->token - 1) & PRESS_Q_WORK)
        return 1;
    return in->speaking->text->tokens[place->open - 1].length >
               m->at.end - in->speaking->text->tokens[place->open - 1].start
           && quote_name_title_case(in, place);
}

/* The same by less: a capital within a sentence of Russian or Kazakh. */
PRESS_PRIVATE int press_quote_may_be_name(const press_quote_in *in, size_t k,
                                          const press_quote_place *place)
{
    const press_text *text = in->speaking->text;
    const press_token *token =
        &text->tokens[press_text_token_at(text, in->marks[k].at.start)];

    if (!quote_name_like(in, k, place->words))
        return 0;
    if (text->lang == PRESS_LANG_KK && place->words > 2 &&
        press_speaking_in(in->speaking, place->close, "деді дейді деген"))
        return 0; /* министріміз «Жолбарысты қайтару қажет» деді */
    if (token->flags & PRESS_F_CYRILLIC && place->low == place->open &&
        text->lang != PRESS_LANG_KK && place->close < place->high &&
        press_verb_says(in->speaking, place->close))
        return 1; /* «Новая газета» сообщает */
    return token->flags & PRESS_F_CYRILLIC && place->open > place->low &&
           !place->far && press_quote_byte(in->speaking, place->open - 1) !=
                              ':' &&
           text->tokens[place->open - 1].kind == PRESS_T_WORD;
}

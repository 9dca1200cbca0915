/* quote_talk.c - see quote_talk.h. */
#include "quote_talk.h"

#define TALK_NAMES 8
#define TALK_WORDS 4 /* of a name */

typedef struct talk_name {
    press_span s;
    uint32_t turns;
} talk_name;

typedef struct talk {
    talk_name names[TALK_NAMES];
    size_t n;
} talk;

/* Labels that name nobody. */
static const char quote_talk_parts[] =
    "q a question answer вопрос ответ сұрақ жауап питання відповідь photo image "
    "caption note source photos credit фото источник видео сурет дереккөз "
    "update correction editor's read also tags теги метки published updated "
    "обновлено address phone email tel адрес телефон мекенжай";

/* The tokens of a name that opens the paragraph at token i, up to the colon
** after it; 0 where none does. */
static size_t quote_talk_label(const press_speaking *speaking, size_t i)
{
    const press_text *text = speaking->text;
    size_t n, words = 0;

    for (n = 0; i + n + 1 < text->ntokens && n < 2 * TALK_WORDS; n++) {
        const press_token *t = &text->tokens[i + n];

        if (n && t->flags & PRESS_F_LINE)
            return 0;
        if (t->kind == PRESS_T_WORD) {
            if (!(t->flags & PRESS_F_CAPITAL) || ++words > TALK_WORDS ||
                (!n && press_speaking_in(speaking, i, quote_talk_parts)))
                return 0;
            continue;
        }
        if (press_quote_byte(speaking, i + n) == ':')
            return words && text->tokens[i + n + 1].flags & PRESS_F_SPACE &&
                           !(text->tokens[i + n + 1].flags & PRESS_F_LINE)
                       ? n : 0;
        if (press_quote_byte(speaking, i + n) != '.' || t->length != 1)
            return 0;
    }
    return 0;
}

/* The name at tokens [i, i + n), if it is one of those kept; NULL else. */
static talk_name *quote_talk_find(talk *t, press_span name)
{
    size_t k;

    for (k = 0; k < t->n; k++)
        if (press_span_eq(t->names[k].s, name))
            return &t->names[k];
    return NULL;
}

static press_span quote_talk_span(const press_speaking *speaking, size_t i,
                                  size_t n)
{
    return press_span_sub(speaking->text->span,
                          press_speaking_range(speaking, i, i + n));
}

static int quote_talk_begins(const press_text *text, size_t sentence)
{
    size_t i = text->sentences[sentence].token;

    return i == 0 || text->tokens[i].flags & PRESS_F_LINE;
}

/* Who opens paragraphs; 1 where the text is a talk. */
static int quote_talk_read(const press_speaking *speaking, talk *t)
{
    const press_text *text = speaking->text;
    size_t k, several = 0;

    memset(t, 0, sizeof *t);
    for (k = 0; k < text->nsentences; k++) {
        size_t i = text->sentences[k].token, n;
        talk_name *name;

        if (!quote_talk_begins(text, k))
            continue;
        n = quote_talk_label(speaking, i);
        if (!n)
            continue;
        name = quote_talk_find(t, quote_talk_span(speaking, i, n));
        if (!name && t->n < TALK_NAMES) {
            name = &t->names[t->n++];
            name->s = quote_talk_span(speaking, i, n);
        }
        if (name && ++name->turns == 2)
            several++;
    }
    return several >= 2;
}

/* The turn that begins with sentence k; its words are those of its paragraph
** after the colon at token `colon`. */
static int quote_talk_turn(const press_speaking *speaking, size_t k,
                           size_t colon,
                     press_vec *out)
{
    const press_text *text = speaking->text;
    size_t first = text->sentences[k].token, end, last = k + 1;
    const press_mention *m = press_quote_mention(speaking, first);
    int name = colon > first + 1 &&
               text->tokens[colon - 1].kind == PRESS_T_WORD;
    press_quotation *q;

    while (last < text->nsentences && !quote_talk_begins(text, last))
        last++;
    end = text->sentences[last - 1].token + text->sentences[last - 1].ntokens;
    if (end <= colon + 1)
        return PRESS_OK;
    q = press_vec_push(out);
    if (!q)
        return out->status;
    q->at = press_speaking_range(speaking, colon + 1, end);
    q->speaker = press_speaking_range(speaking, first, colon);
    q->speaker_type = name || (m && m->type == PRESS_TYPE_PERSON)
                          ? PRESS_SPEAKER_PERSON : PRESS_SPEAKER_ANONYMOUS;
    q->kind = PRESS_QUOTE_SPEECH;
    q->depth = 1;
    q->closed = 1;
    q->sentence = (uint32_t)k;
    return PRESS_OK;
}

PRESS_PRIVATE int press_quote_talk(press_env *env,
                                   const press_speaking *speaking,
                                   press_vec *out)
{
    const press_text *text = speaking->text;
    talk t;
    size_t k;
    int status = PRESS_OK;

    if (!quote_talk_read(speaking, &t))
        return PRESS_OK;
    for (k = 0; k < text->nsentences && !status; k++) {
        size_t i = text->sentences[k].token;
        size_t n = quote_talk_begins(text, k) ? quote_talk_label(speaking, i)
                                              : 0;
        const talk_name *name =
            n ? quote_talk_find(&t, quote_talk_span(speaking, i, n)) : NULL;

        if (name && name->turns > 1)
            status = quote_talk_turn(speaking, k, i + n, out);
        if (!status)
            status = press_work(env, 16);
    }
    return status;
}

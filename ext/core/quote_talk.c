/* quote_talk.c - see quote_talk.h. */
#include "quote_talk.h"

#include "quote_guest.h"

#define TALK_NAMES 16
#define TALK_WORDS 4 /* of a name */

typedef struct talk_name {
    press_span s;
    press_speaker who; /* whose initials they are, or who answers */
    size_t person;     /* the first of the names that is the same person's */
    uint32_t turns;    /* of the person */
} talk_name;

typedef struct talk {
    talk_name names[TALK_NAMES];
    size_t n;
} talk;

/* Labels that name nobody. */
static const char quote_talk_parts[] =
    "photo image caption note source photos credit фото источник видео сурет "
    "дереккөз update correction editor's read also tags теги метки published "
    "updated обновлено address phone email tel адрес телефон мекенжай";
static const char quote_talk_asks[] =
    "q question вопрос сұрақ питання в с";
static const char quote_talk_answers[] =
    "a answer ответ жауап відповідь о ж";

/* Q. and A. alone on their line's beginning, with a stop for a colon. */
static int quote_talk_is_letter(const press_speaking *speaking, size_t i)
{
    return press_speaking_in(speaking, i, "q a") &&
           speaking->text->tokens[i].length == 1 &&
           press_quote_byte(speaking, i + 1) == '.' &&
           i + 2 < speaking->text->ntokens &&
           speaking->text->tokens[i + 2].flags & PRESS_F_SPACE;
}

/* The tokens of a name that opens the paragraph at token i, up to the colon
** after it; 0 where none does. */
static size_t quote_talk_label(const press_speaking *speaking, size_t i)
{
    const press_text *text = speaking->text;
    size_t n, words = 0;

    if (quote_talk_is_letter(speaking, i))
        return 1;
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
            return words && text->tokens[i + n + 1].flags &
                                    (PRESS_F_SPACE | PRESS_F_LINE)
                       ? n : 0;
        if (press_quote_byte(speaking, i + n) != '.' || t->length != 1)
            return 0;
    }
    return 0;
}

/* The label, if it is one of those kept; NULL else. */
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

/* Does a label begin sentence k?  The tokens of it, or 0. */
static size_t quote_talk_at(const press_speaking *speaking, size_t k)
{
    return quote_talk_begins(speaking->text, k)
               ? quote_talk_label(speaking, speaking->text->sentences[k].token)
               : 0;
}

/* Whom the labels stand for; those of one person are counted together. */
static void quote_talk_join(const press_speaking *speaking, size_t first,
                            talk *t)
{
    size_t k, i;

    for (k = 0; k < t->n; k++) {
        talk_name *name = &t->names[k];

        name->person = k;
        if (press_lex_in(name->s, quote_talk_answers))
            press_guest_find(speaking, first, &name->who);
        else if (!press_lex_in(name->s, quote_talk_asks))
            press_guest_initials(speaking, name->s, &name->who);
        for (i = 0; i < k && name->who.at.end; i++) {
            const press_mention *m;
            press_span at = press_span_sub(speaking->text->span,
                                           name->who.at);

            m = press_quote_mention(speaking, press_text_token_at(
                                                  speaking->text,
                                                  name->who.at.start));
            if (press_span_eq(t->names[i].s, at) ||
                (m && press_span_eq(t->names[i].s, m->name)) ||
                t->names[i].who.at.start == name->who.at.start)
                break;
        }
        if (i < k && name->who.at.end) {
            name->person = t->names[i].person;
            t->names[name->person].turns += name->turns;
        }
    }
}

/* Who opens paragraphs; 1 where the text is a talk. */
static int quote_talk_read(const press_speaking *speaking, talk *t)
{
    const press_text *text = speaking->text;
    size_t k, several = 0, labels = 0, first = 0;

    memset(t, 0, sizeof *t);
    for (k = 0; k < text->nsentences; k++) {
        size_t n = quote_talk_at(speaking, k), i = text->sentences[k].token;
        talk_name *name;

        if (!n)
            continue;
        if (!labels++)
            first = i;
        name = quote_talk_find(t, quote_talk_span(speaking, i, n));
        if (!name && t->n < TALK_NAMES) {
            name = &t->names[t->n++];
            name->s = quote_talk_span(speaking, i, n);
        }
        if (name)
            name->turns++;
    }
    if (labels < 4 || t->n < 2)
        return 0;
    quote_talk_join(speaking, first, t);
    for (k = 0; k < t->n; k++)
        several += t->names[k].person == k && t->names[k].turns > 1;
    return several >= 2;
}

/* The sentence after the turn that begins with sentence k: its paragraph, and
** those up to the next label of the talk; a headline's is its line alone. */
static size_t quote_talk_end(const press_speaking *speaking, talk *t, size_t k)
{
    const press_text *text = speaking->text;
    size_t end = k + 1, next;

    while (end < text->nsentences && !quote_talk_begins(text, end))
        end++;
    for (next = end; k && next < text->nsentences && next < k + 400; next++) {
        size_t n = quote_talk_at(speaking, next);

        if (n && quote_talk_find(t, quote_talk_span(
                                        speaking,
                                        text->sentences[next].token, n)))
            return next;
    }
    return end;
}

static int quote_talk_turn(const press_speaking *speaking, size_t k,
                           size_t last, const talk_name *name, press_vec *out)
{
    const press_text *text = speaking->text;
    size_t first = text->sentences[k].token, end;
    size_t colon = first + quote_talk_at(speaking, k);
    const press_mention *m = press_quote_mention(speaking, first);
    int named = colon > first + 1 &&
                text->tokens[colon - 1].kind == PRESS_T_WORD;
    press_quotation *q;

    end = text->sentences[last - 1].token + text->sentences[last - 1].ntokens;
    if (end <= colon + 1)
        return PRESS_OK;
    q = press_vec_push(out);
    if (!q)
        return out->status;
    q->at = press_speaking_range(speaking, colon + 1, end);
    q->kind = PRESS_QUOTE_SPEECH;
    q->depth = 1;
    q->closed = 1;
    q->sentence = (uint32_t)press_text_sentence_at(text, q->at.start);
    if (name->who.at.end) {
        q->speaker = name->who.at;
        q->speaker_type = name->who.type;
    } else if (!press_lex_in(name->s, quote_talk_asks) &&
               !press_lex_in(name->s, quote_talk_answers)) {
        q->speaker = press_speaking_range(speaking, first, colon);
        q->speaker_type = named || (m && m->type == PRESS_TYPE_PERSON)
                              ? PRESS_SPEAKER_PERSON
                              : PRESS_SPEAKER_ANONYMOUS;
    }
    return PRESS_OK;
}

PRESS_PRIVATE int press_quote_talk(press_env *env,
                                   const press_speaking *speaking,
                                   press_vec *out)
{
    const press_text *text = speaking->text;
    talk t;
    size_t k, next;
    int status = PRESS_OK;

    if (!quote_talk_read(speaking, &t))
        return PRESS_OK;
    for (k = 0; k < text->nsentences && !status; k = next) {
        size_t i = text->sentences[k].token, n = quote_talk_at(speaking, k);
        const talk_name *name =
            n ? quote_talk_find(&t, quote_talk_span(speaking, i, n)) : NULL;

        next = k + 1;
        if (name && t.names[name->person].turns > 1) {
            next = quote_talk_end(speaking, &t, k);
            status = quote_talk_turn(speaking, k, next, name, out);
        }
        if (!status)
            status = press_work(env, 16 * (next - k));
    }
    return status;
}

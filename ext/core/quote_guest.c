/* quote_guest.c - see quote_guest.h. */
#include "quote_guest.h"

#define GUEST_HEAD 600     /* tokens of a head */
#define GUEST_MENTIONS 200 /* of a text, looked through for initials */

static const char guest_words[] =
    "interview interviewed interviews conversation q&a asked answers spoke talk "
    "talked интервью беседа беседу беседе беседы беседует беседовал "
    "побеседовал побеседовала разговор разговоре поговорил поговорила "
    "поговорили ответил ответила ответы рассказал рассказала собеседник гость "
    "гостья сұхбат сұхбаты сұхбатты сұхбаттасу сұхбаттастық әңгіме әңгімелестік "
    "әңгімелескен әңгімесі қонағы қонағымыз жауап жауабы";
static const char guest_asks[] =
    "by author автор беседовал беседовала беседу интервьюер interviewer "
    "interviewed корреспондент фото photo image текст жүргізуші сұхбаттасқан "
    "әңгімелескен журналист";

/* Where a word begins that ends at `end` of a name. */
static size_t guest_word(press_span name, size_t end)
{
    while (end > 0 && name.p[end - 1] != ' ')
        end--;
    return end;
}

/* Are two names one person's by their last words: all but three letters of
** the shorter, in any case of letters? */
static int guest_same(press_span a, press_span b)
{
    char x[PRESS_LEX_MAX], y[PRESS_LEX_MAX];
    press_span s = a, t = b;
    size_t n, m, i, at = guest_word(a, a.n);

    s.p += at;
    s.n -= at;
    at = guest_word(b, b.n);
    t.p += at;
    t.n -= at;
    n = press_lex_lower(s, x);
    m = press_lex_lower(t, y);
    for (i = 0; i < n && i < m && x[i] == y[i]; i++)
        ;
    return i >= 4 && i + 6 >= (n < m ? n : m);
}

static press_span guest_name(const press_speaking *speaking,
                             const press_mention *m)
{
    return m->name.n ? m->name : press_span_sub(speaking->text->span, m->at);
}

/* Of two mentions of one person the one that stands as the name does, not in
** another case, or is longer. */
static const press_mention *guest_better(const press_speaking *speaking,
                                         const press_mention *a,
                                         const press_mention *b)
{
    int x = press_span_eq(guest_name(speaking, a),
                          press_span_sub(speaking->text->span, a->at));
    int y = press_span_eq(guest_name(speaking, b),
                          press_span_sub(speaking->text->span, b->at));

    if (x != y)
        return x ? a : b;
    return b->ntokens > a->ntokens ? b : a;
}

/* Named as one who asks or wrote: By X; Беседовала X; Фото: X? */
static int guest_is_asker(const press_speaking *speaking,
                          const press_mention *m)
{
    size_t i, steps;

    for (i = m->token, steps = 0; i > 0 && steps < 3; i--, steps++)
        if (press_speaking_in(speaking, i - 1, guest_asks))
            return 1;
        else if (speaking->text->tokens[i].flags & PRESS_F_LINE)
            break;
    return 0;
}

PRESS_PRIVATE int press_guest_find(const press_speaking *speaking,
                                   size_t token, press_speaker *out)
{
    const press_mention *mentions, *guest = NULL;
    size_t n, i, low = token > GUEST_HEAD ? token - GUEST_HEAD : 0;
    int told = 0;

    memset(out, 0, sizeof *out);
    for (i = low; i < token && !told; i++)
        told = press_speaking_in(speaking, i, guest_words);
    if (!told || low)
        return 0; /* no interview, or a head that is too long to be one */
    i = press_speaking_from(speaking, low, &mentions, &n);
    for (; i < n && mentions[i].token < token; i++) {
        const press_mention *m = &mentions[i];

        if (m->type != PRESS_TYPE_PERSON || guest_is_asker(speaking, m))
            continue;
        if (!guest)
            guest = m;
        else if (!guest_same(guest_name(speaking, guest),
                             guest_name(speaking, m)))
            return 0;
        else
            guest = guest_better(speaking, guest, m);
    }
    return press_speaking_set(guest, out);
}

/* The capital letters of a label, up to three and one over. */
static size_t guest_letters(press_span label, uint32_t out[4])
{
    size_t at = 0, n = 0;

    while (at < label.n) {
        uint32_t c = press_utf8_next(label.p, label.n, &at);

        if (c == '.' || c == ' ')
            continue;
        if (!press_is_upper(c) || n == 3)
            return 0;
        out[n++] = c;
    }
    return n;
}

/* Does the name have these initials, as given name and surname in either
** order? */
static int guest_has(press_span name, const uint32_t *letters, size_t n)
{
    size_t last = guest_word(name, name.n);
    uint32_t a = press_utf8_peek(name.p, name.n, 0);
    uint32_t b = press_utf8_peek(name.p, name.n, last);

    if (!last || n < 2)
        return 0;
    return (a == letters[0] && b == letters[n - 1]) ||
           (a == letters[n - 1] && b == letters[0]);
}

PRESS_PRIVATE int press_guest_initials(const press_speaking *speaking,
                                       press_span label, press_speaker *out)
{
    const press_mention *mentions, *found = NULL;
    size_t total = press_speaking_mentions(speaking, &mentions), i;
    uint32_t letters[4] = {0, 0, 0, 0};
    size_t n = guest_letters(label, letters);

    memset(out, 0, sizeof *out);
    if (n < 2)
        return 0;
    for (i = 0; i < total && i < GUEST_MENTIONS; i++) {
        const press_mention *m = &mentions[i];
        press_span at = press_span_sub(speaking->text->span, m->at);

        if (m->type != PRESS_TYPE_PERSON || m->ntokens < 2 ||
            memchr(at.p, '.', at.n) || !guest_has(at, letters, n))
            continue;
        if (!found)
            found = m;
        else if (!guest_same(guest_name(speaking, found),
                             guest_name(speaking, m)))
            return 0;
        else
            found = guest_better(speaking, found, m);
    }
    return press_speaking_set(found, out);
}

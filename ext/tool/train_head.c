/* train_head.c - headlines as English papers set them (train.h): of short
** sentences of the project's own texts, with a capital on each longer word and
** no articles.  In such a line a capital says little; there are too few of them
** in the texts.
*/
#include "train.h"

#define HEAD_LEAST 5  /* words */
#define HEAD_MOST 14
#define HEAD_SHARE 25 /* of such sentences, in hundredths */

static int head_is(const char *p, size_t n, const char *const *list)
{
    for (; *list; list++)
        if (strlen(*list) == n && memcmp(p, *list, n) == 0)
            return 1;
    return 0;
}

static int head_is_article(const char *p, size_t n)
{
    static const char *const articles[] = {"a", "an", "the", "A", "An", "The",
                                           NULL};

    return head_is(p, n, articles);
}

/* Words that keep their small letter. */
static int head_is_small(const char *p, size_t n)
{
    static const char *const small[] = {
        "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with",
        "from", "as", "vs", "via", NULL};

    return head_is(p, n, small);
}

/* A sentence that becomes a headline: bytes [at, end) of a text. */
typedef struct head_line {
    const train_doc *from;
    size_t at, end;
} head_line;

static int head_is_in_name(const head_line *h, size_t i)
{
    size_t k;

    for (k = 0; k < h->from->nspans; k++)
        if (h->from->spans[k].start <= i && i < h->from->spans[k].end)
            return 1;
    return 0;
}

static void head_capital(train_doc *d, size_t at)
{
    if (at + 1 < d->n && (d->p[at] == '"' || d->p[at] == '('))
        at++;
    if (at < d->n && d->p[at] >= 'a' && d->p[at] <= 'z')
        d->p[at] = (char)(d->p[at] - 'a' + 'A');
}

/* The names of bytes [i, i + n), which now stand at `to`; one that began before
** ends here or later. */
static void head_move_names(const head_line *h, train_doc *d, size_t i,
                            size_t n, size_t to)
{
    size_t k;

    for (k = 0; k < h->from->nspans; k++) {
        const train_span *s = &h->from->spans[k];

        if (s->start >= i && s->start < i + n)
            train_text_span(d, (uint32_t)(to + s->start - i), 0, s->type);
        if (s->end > i && s->end <= i + n && d->nspans &&
            !d->spans[d->nspans - 1].end)
            d->spans[d->nspans - 1].end = (uint32_t)(to + s->end - i);
    }
}

static void head_put(const head_line *h, train_doc *d)
{
    const char *p = h->from->p;
    size_t i, k;

    for (i = h->at; i < h->end; i = k + 1) {
        size_t n, to;
        int in_name = head_is_in_name(h, i);

        for (k = i; k < h->end && p[k] != ' '; k++)
            ;
        if (k == i || (!in_name && head_is_article(p + i, k - i)))
            continue;
        n = k - i - (k == h->end && p[k - 1] == '.');
        if (d->n)
            train_text_put(d, " ", 1);
        to = d->n;
        train_text_put(d, p + i, n);
        if (!in_name && (to == 0 || !head_is_small(p + i, n)))
            head_capital(d, to);
        head_move_names(h, d, i, n, to);
    }
    if (d->nspans && !d->spans[d->nspans - 1].end)
        d->spans[d->nspans - 1].end = (uint32_t)d->n;
    train_text_put(d, "\n", 1);
}

/* A short sentence with a full stop and some words in lower case. */
static int head_fits(const head_line *h)
{
    const char *p = h->from->p;
    size_t k, words = 1, lower = 0;

    if (h->end == h->at || p[h->end - 1] != '.')
        return 0;
    for (k = h->at; k + 1 < h->end; k++) {
        words += p[k] == ' ';
        lower += p[k] == ' ' && p[k + 1] >= 'a' && p[k + 1] <= 'z';
    }
    return words >= HEAD_LEAST && words <= HEAD_MOST && lower > 2;
}

static void head_add_doc(train_corpus *c, size_t doc, size_t *n)
{
    train_doc *made, from = c->docs[doc]; /* the array may move */
    head_line h;

    h.from = &from;
    for (h.at = 0; h.at < from.n; h.at = h.end + 1) {
        for (h.end = h.at; h.end < from.n && from.p[h.end] != '\n'; h.end++)
            ;
        if (!head_fits(&h) ||
            press_tag_model_key((uint32_t)(doc * 131 + h.at)) % 100 >=
                HEAD_SHARE)
            continue;
        made = train_text_doc(c, (*n)++);
        made->parent = doc + 1;
        made->unlearnt = from.unlearnt;
        head_put(&h, made);
    }
}

void train_head_add(train_corpus *c)
{
    size_t i, ndocs = c->ndocs, n = 0;
    int sets = c->nsets;

    if (c->lang != PRESS_LANG_EN)
        return;
    c->sets[c->nsets++] = "headlines";
    for (i = 0; i < ndocs; i++)
        if (c->docs[i].set < sets && c->is_own[c->docs[i].set])
            head_add_doc(c, i, &n);
}

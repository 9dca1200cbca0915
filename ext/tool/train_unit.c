/* train_unit.c - texts cut up by the extension's own segmenter, and names laid
** onto their units (train.h).
*/
#include "train.h"

/* --- gold ----------------------------------------------------------------- */

/* The second of two marks, the first of which is in the name. */
static int unit_closes(const train_doc *d, const press_tag_unit *first,
                       const press_tag_unit *last)
{
    uint32_t c = press_utf8_peek(d->p, d->n, last->start);
    uint32_t open = c == ')'      ? '('
                    : c == 0xBB   ? 0xAB
                    : c == 0x201D ? 0x201C
                    : c == '"'    ? '"'
                                  : 0;
    size_t k;

    if (!open)
        return 0;
    for (k = first->start; k < last->start;) {
        if (press_utf8_next(d->p, d->n, &k) == open)
            return 1;
    }
    return 0;
}

/* A unit is of a name that it begins in and mostly lies in. */
static int unit_is_of(const press_tag_unit *u, const train_span *g)
{
    return u->start >= g->start && u->start < g->end &&
           (u->end <= g->end || (g->end - u->start) * 2 > u->end - u->start);
}

static void unit_lay_span(train_corpus *c, const train_sentence *s,
                          const train_span *g)
{
    const train_doc *d = &c->docs[s->doc];
    const press_tag_unit *units = c->units;
    size_t i, u, first = SIZE_MAX, last = 0;

    for (u = s->unit; u < s->unit + s->n; u++)
        if (unit_is_of(&units[u], g)) {
            first = first == SIZE_MAX ? u : first;
            last = u;
        }
    if (first == SIZE_MAX || !units[first].is_word)
        return;
    while (last > first && !units[last].is_word &&
           !unit_closes(d, &units[first], &units[last]))
        last--;
    for (i = first; i <= last; i++)
        c->gold[i] = (uint8_t)(4 * (g->type - 1) + 1 +
                               (first == last ? TAG_SINGLE
                                : i == first  ? TAG_BEGIN
                                : i == last   ? TAG_END
                                              : TAG_INSIDE));
}

/* One more piece of a word that was divided at the end of a line. */
static int unit_goes_on(const train_doc *d, size_t k)
{
    const train_span *s = &d->spans[k];

    return k + 1 < d->nspans && s[0].type == s[1].type &&
           d->p[s[0].end - 1] == '-' && d->p[s[0].end] == '\n' &&
           s[1].start == s[0].end + 1;
}

static void unit_lay_gold(train_corpus *c, const train_sentence *s)
{
    const train_doc *d = &c->docs[s->doc];
    size_t k;

    for (k = 0; k < d->nspans; k++) {
        train_span whole = d->spans[k];

        while (unit_goes_on(d, k))
            whole.end = d->spans[++k].end;
        if (whole.end > s->at.start && whole.start < s->at.end)
            unit_lay_span(c, s, &whole);
    }
}

/* --- sentences ------------------------------------------------------------ */

static void unit_reserve(train_corpus *c, size_t n)
{
    if (n <= c->units_cap)
        return;
    while (n > c->units_cap)
        c->units_cap = c->units_cap ? c->units_cap * 2 : 1 << 16;
    c->units =
        train_resize(NULL, c->units, c->units_cap * sizeof *c->units);
    c->gold = train_resize(NULL, c->gold, c->units_cap);
    c->guess = train_resize(NULL, c->guess, c->units_cap);
}

static void unit_add_sentence(train_corpus *c, size_t doc,
                              const press_sentence *at,
                              const press_tag_reader *r)
{
    train_sentence *s;

    unit_reserve(c, c->nunits + r->nunits);
    c->sentences =
        train_more(c->sentences, c->nsentences, sizeof *c->sentences);
    s = &c->sentences[c->nsentences++];
    s->unit = c->nunits;
    s->n = r->nunits;
    s->shouting = r->shouting;
    s->titled = r->titled;
    s->lang = r->lang;
    s->doc = (int)doc;
    s->at = *at;
    if (!s->n)
        return;
    memcpy(c->units + s->unit, r->units, s->n * sizeof *c->units);
    memset(c->gold + s->unit, 0, s->n);
    memset(c->guess + s->unit, 0, s->n);
    c->nunits += s->n;
    unit_lay_gold(c, s);
}

static void unit_read_doc(train_corpus *c, size_t doc)
{
    train_doc *d = &c->docs[doc];
    press_tag_reader r;
    press_tag_doc evidence;
    press_span span;
    size_t s;
    int pass;

    span.p = d->p;
    span.n = d->n;
    if (press_text_init(&d->text, &c->env, span) ||
        press_tag_doc_init(&evidence, &c->env, span))
        exit(1);
    memset(&r, 0, sizeof r);
    r.env = &c->env;
    r.text = &d->text;
    r.models = c->models;
    d->sentence = c->nsentences;
    for (pass = 0; pass < 2; pass++)
        for (s = 0; s < d->text.nsentences; s++) {
            if (press_tag_read(&r, &d->text.sentences[s], c->lang))
                exit(1);
            if (pass == 0) {
                if (press_tag_doc_see(&evidence, &r))
                    exit(1);
                continue;
            }
            press_tag_know(&r, &c->models[0]);
            press_tag_doc_recall(&evidence, &r, 2);
            unit_add_sentence(c, doc, &d->text.sentences[s], &r);
        }
    d->nsentences = c->nsentences - d->sentence;
    d->fold = (int)((d->parent ? d->parent - 1 : doc) / 8 % TRAIN_FOLDS);
    press_tag_doc_release(&evidence);
    press_tag_reader_release(&r);
}

void train_unit_read(train_corpus *c)
{
    size_t i;

    train_blob_classes(c);
    for (i = 0; i < c->ndocs; i++)
        unit_read_doc(c, i);
    if (c->lang == PRESS_LANG_EN)
        return;
    train_lower_find(c);
    train_blob_classes(c);
    c->nunits = c->nsentences = 0;
    for (i = 0; i < c->ndocs; i++) {
        press_text_release(&c->docs[i].text, &c->env);
        unit_read_doc(c, i);
    }
}

press_tag_reader train_unit_reader(const train_corpus *c,
                                   const train_sentence *s)
{
    press_tag_reader r;

    memset(&r, 0, sizeof r);
    r.text = &c->docs[s->doc].text;
    r.genre = c->docs[s->doc].genre;
    r.units = c->units + s->unit;
    r.nunits = s->n;
    r.lang = s->lang;
    r.shouting = s->shouting;
    r.titled = s->titled;
    return r;
}

/* --- stretches ------------------------------------------------------------ */

/* A name of a stretch that breaks the law of tag_path.h: it reaches out, or a
** mark begins or ends it. */
static int unit_is_bad(const train_corpus *c, size_t from, size_t end)
{
    const uint8_t *gold = c->gold;
    size_t u;

    for (u = from; u < end; u++)
        if (gold[u] && !c->units[u].is_word &&
            press_tag_place(gold[u]) != TAG_INSIDE &&
            !(press_tag_place(gold[u]) == TAG_END && c->units[u].may_end))
            return 1;
    return (gold[from] && press_tag_place(gold[from]) >= TAG_INSIDE) ||
           press_tag_is_open(gold[end - 1]);
}

static void unit_add_seq(train_corpus *c, size_t sentence, size_t from,
                         size_t end)
{
    train_seq *q;

    if (end - from > TRAIN_LONGEST)
        return;
    c->seqs = train_more(c->seqs, c->nseqs, sizeof *c->seqs);
    q = &c->seqs[c->nseqs++];
    q->unit = from;
    q->n = end - from;
    q->sentence = sentence;
    q->bad = unit_is_bad(c, from, end); /* not to be learnt from */
    q->fold = c->docs[c->sentences[sentence].doc].fold;
}

void train_unit_seqs(train_corpus *c)
{
    size_t i, u, from;

    for (i = 0; i < c->nsentences; i++) {
        const train_sentence *s = &c->sentences[i];

        for (u = s->unit; s->lang == c->lang && u < s->unit + s->n; u++) {
            for (from = u; u < s->unit + s->n && c->units[u].live; u++)
                ;
            if (u > from)
                unit_add_seq(c, i, from, u);
        }
    }
}

/* --- the second reading --------------------------------------------------- */

static void unit_find_doc(train_corpus *c, const train_doc *d)
{
    press_tag_doc evidence;
    size_t s, k;

    if (press_tag_doc_init(&evidence, &c->env, d->text.span))
        exit(1);
    for (s = d->sentence; s < d->sentence + d->nsentences; s++) {
        press_tag_reader r = train_unit_reader(c, &c->sentences[s]);

        if (press_tag_doc_find(&evidence, &r,
                               c->guess + c->sentences[s].unit))
            exit(1);
    }
    for (s = d->sentence; s < d->sentence + d->nsentences; s++) {
        press_tag_reader r = train_unit_reader(c, &c->sentences[s]);

        for (k = 0; k < r.nunits; k++) {
            r.units[k].found = press_tag_doc_found(&evidence, &r.units[k]);
            press_tag_doc_elsewhere(&evidence, &r, k);
        }
    }
    press_tag_doc_release(&evidence);
}

void train_unit_find(train_corpus *c)
{
    size_t d;

    for (d = 0; d < c->ndocs; d++)
        unit_find_doc(c, &c->docs[d]);
}

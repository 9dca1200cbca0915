/* train_held.c - answers of models that have not seen the text, and how good
** they are (train.h).
*/
#include "train.h"

typedef struct held_tally {
    size_t hits, guessed, golden;
} held_tally;

static train_point *held_points;
static size_t held_npoints;
static held_tally held_sum; /* since the last time that it was told */

static double held_f1(const held_tally *t)
{
    return 200.0 * (double)t->hits / (double)(t->guessed + t->golden);
}

static size_t held_name_end(const uint8_t *states, size_t i, size_t n)
{
    while (i < n && press_tag_is_open(states[i]))
        i++;
    return i + 1;
}

static void held_add_point(int32_t a, int32_t b, int right)
{
    train_point *p;

    held_points = train_more(held_points, held_npoints, sizeof *held_points);
    p = &held_points[held_npoints++];
    p->margin = a < b ? a : b;
    p->right = right;
    held_sum.hits += (size_t)right;
    held_sum.guessed++;
}

static int held_is_sure(const train_corpus *c, const train_seq *q)
{
    return !c->is_partial[c->docs[c->sentences[q->sentence].doc].set];
}

static void held_count(const train_corpus *c, const train_seq *q,
                       const int32_t *margins)
{
    const uint8_t *g = c->gold + q->unit, *p = c->guess + q->unit;
    size_t i, end;

    for (i = 0; i < q->n; i++) {
        held_sum.golden += g[i] && press_tag_place(g[i]) < TAG_INSIDE;
        if (!p[i] || press_tag_place(p[i]) >= TAG_INSIDE)
            continue;
        end = held_name_end(p, i, q->n);
        held_add_point(margins[i], margins[end - 1],
                       end <= q->n && memcmp(g + i, p + i, end - i) == 0);
    }
}

void train_held_answer(const train_corpus *c, int fold, int second)
{
    static int32_t margins[TRAIN_LONGEST];
    size_t i;

    for (i = 0; i < c->nseqs; i++)
        if (c->seqs[i].fold == fold) {
            train_fit_answer(c, &c->seqs[i], second, margins);
            if (held_is_sure(c, &c->seqs[i]))
                held_count(c, &c->seqs[i], margins);
        }
}

train_point *train_held_points(size_t *n)
{
    *n = held_npoints;
    return held_points;
}

void train_held_tell(const char *what)
{
    const held_tally *t = &held_sum;

    fprintf(stderr, "%s: P %.1f R %.1f F1 %.1f of %zu\n", what,
            100.0 * (double)t->hits / (double)t->guessed,
            100.0 * (double)t->hits / (double)t->golden, held_f1(t),
            t->golden);
    memset(&held_sum, 0, sizeof held_sum);
}

/* --- by set --------------------------------------------------------------- */

/* One line for a name that is only annotated or only answered. */
static void held_show(const train_corpus *c, const train_doc *d,
                      const char *what, const train_span *s, FILE *out)
{
    static const char *const types[] = {"", "PER", "ORG", "LOC", "MISC"};
    uint32_t from = s->start, to = s->end;

    if (!out)
        return;
    while (from > 0 && d->p[from - 1] != '\n')
        from--;
    while (to < d->n && d->p[to] != '\n')
        to++;
    fprintf(out, "%s.train\t%zu\t%s\t%s\t%.*s\t%.*s\n", c->sets[d->set],
            d->nset, what, types[s->type], (int)(s->end - s->start),
            d->p + s->start, (int)(to - from), d->p + from);
}

/* Whether the text has this name; met[] remembers which. */
static int held_is_gold(const train_doc *d, const train_span *s, char *met)
{
    size_t k;
    int hit = 0;

    for (k = 0; k < d->nspans; k++)
        if (d->spans[k].start == s->start && d->spans[k].end == s->end &&
            d->spans[k].type == s->type)
            hit = met[k] = 1;
    return hit;
}

static void held_tally_sentence(const train_corpus *c, const train_sentence *s,
                                char *met, held_tally *t, FILE *out)
{
    const train_doc *d = &c->docs[s->doc];
    size_t i, end;

    for (i = s->unit; i < s->unit + s->n; i = end) {
        train_span name;

        for (end = i; end + 1 < s->unit + s->n &&
                      press_tag_is_open(c->guess[end]);
             end++)
            ;
        end++;
        if (!c->guess[i])
            continue;
        name.start = c->units[i].start;
        name.end = c->units[end - 1].end;
        name.type = (c->guess[i] - 1) / 4 + 1;
        t->guessed++;
        if (held_is_gold(d, &name, met))
            t->hits++;
        else
            held_show(c, d, "predicted", &name, out);
    }
}

static void held_tally_doc(const train_corpus *c, const train_doc *d,
                           held_tally *t, FILE *out)
{
    char *met = train_zeroes(d->nspans + 1, 1);
    size_t k, s;

    for (s = d->sentence; s < d->sentence + d->nsentences; s++)
        held_tally_sentence(c, &c->sentences[s], met, t, out);
    t->golden += d->nspans;
    for (k = 0; k < d->nspans; k++)
        if (!met[k])
            held_show(c, d, "gold", &d->spans[k], out);
    free(met);
}

void train_held_sets(const train_corpus *c, const char *what, int folds,
                     const char *path)
{
    FILE *out = path ? train_open(path, "w") : NULL;
    double sum = 0;
    size_t i;
    int set, n = 0;

    fprintf(stderr, "%s:", what);
    for (set = 0; set < c->nsets; set++) {
        held_tally t = {0, 0, 0};

        if (c->is_partial[set])
            continue;
        n++;
        for (i = 0; i < c->ndocs; i++)
            if (c->docs[i].set == set && c->docs[i].fold < folds)
                held_tally_doc(c, &c->docs[i], &t, out);
        sum += held_f1(&t);
        fprintf(stderr, " %s %.1f", c->sets[set], held_f1(&t));
    }
    fprintf(stderr, " mean %.2f\n", sum / n);
    if (out)
        fclose(out);
}

/* train_fit.c - the trainer's field (train.h): a linear-chain conditional
** random field, forward-backward over the lawful moves, AdaGrad, both L1 and
** L2.  The only part that computes with fractions in its inner loops.
*/
#include <math.h>

#include "train.h"

#define STATES TRAIN_STATES
#define FIT_STRIDE 20
#define FIT_MISC 13 /* the first state of misc */
#define FIT_SCALE 40.0f
#define FIT_RUNS 8
#define FIT_RUNS_EN 16 /* the most sets, each of which moves with the seed */

static const float fit_rate = 0.08f, fit_l1 = 0.15f, fit_l2 = 0.5f;
static const float fit_drop = 0.2f; /* of the features, in each step */
static const uint32_t fit_cutoff = 2; /* rarer features are none */
/* What each unit outside costs in Kazakh, in nats: more names are missed than
** there are wrong ones. */
static const float fit_outside_kk = 0.3f;
static float fit_outside; /* as learnt last */

typedef struct fit_weights {
    float w[FIT_STRIDE], g[FIT_STRIDE];
} fit_weights;

static fit_weights *fit_w;
static uint32_t *fit_hashes, *fit_freq; /* by id */
static size_t fit_n;
static float fit_moves[STATES][STATES], fit_moves_g[STATES][STATES];
static int fit_thinned; /* what is 0 stays so */

/* --- features ------------------------------------------------------------- */

/* The features of units: first hashes, then ids. */
typedef struct fit_lists {
    uint32_t *list;
    size_t n, cap;
    size_t *of; /* unit -> place in list; one more than there are units */
} fit_lists;

static fit_lists fit_first, fit_second;

typedef struct fit_slot {
    uint32_t hash, count, id;
} fit_slot;

static fit_slot *fit_slots;
#define FIT_SLOTS ((size_t)1 << 25)

static fit_slot *fit_slot_of(uint32_t hash)
{
    size_t i = press_tag_model_key(hash) & (FIT_SLOTS - 1);

    while (fit_slots[i].count && fit_slots[i].hash != hash)
        i = (i + 1) & (FIT_SLOTS - 1);
    return &fit_slots[i];
}

static uint32_t fit_id(fit_slot *s)
{
    if (!s->id) {
        fit_hashes = train_more(fit_hashes, fit_n, sizeof *fit_hashes);
        fit_freq = train_more(fit_freq, fit_n, sizeof *fit_freq);
        fit_hashes[fit_n] = s->hash;
        fit_freq[fit_n] = s->count;
        s->id = (uint32_t)++fit_n;
    }
    return s->id - 1;
}

/* Features that come often enough, by number, in the order of the texts. */
static void fit_give_ids(fit_lists *f, size_t nunits)
{
    size_t i, k, to = 0, from = 0;

    for (i = 0; i < f->n; i++) {
        fit_slot *s = fit_slot_of(f->list[i]);

        s->hash = f->list[i];
        s->count++;
    }
    for (i = 0; i < nunits; i++) {
        size_t end = f->of[i + 1];

        for (k = from; k < end; k++) {
            fit_slot *s = fit_slot_of(f->list[k]);

            if (s->count >= fit_cutoff)
                f->list[to++] = fit_id(s);
        }
        from = end;
        f->of[i + 1] = to;
    }
    f->n = to;
}

static void fit_add_features(const press_tag_reader *r, size_t k, int second,
                             const char *left_out, fit_lists *f)
{
    uint32_t features[PRESS_TAG_FEATURES];
    size_t i, n;

    if (second) { /* the genre first */
        n = press_tag_features_genre(r, k, features);
        n += press_tag_features_found(r, k, features + n);
    } else {
        n = press_tag_features(r, k, features);
    }
    if (f->n + n > f->cap) {
        f->cap = f->cap ? f->cap * 2 : 1 << 20;
        f->list = train_resize(NULL, f->list, f->cap * sizeof *f->list);
    }
    for (i = 0; i < n; i++)
        if (!left_out[features[i] & 127])
            f->list[f->n++] = features[i];
}

void train_fit_features(const train_corpus *c, const train_wishes *wishes,
                        int second)
{
    fit_lists *f = second ? &fit_second : &fit_first;
    size_t i, k;

    if (!fit_slots)
        fit_slots = train_zeroes(FIT_SLOTS, sizeof *fit_slots);
    f->of = train_resize(NULL, NULL, (c->nunits + 2) * sizeof *f->of);
    f->of[0] = 0;
    for (i = 0; i < c->nsentences; i++) {
        press_tag_reader r = train_unit_reader(c, &c->sentences[i]);

        for (k = 0; k < r.nunits; k++) {
            if (r.units[k].live)
                fit_add_features(&r, k, second, wishes->left_out, f);
            f->of[c->sentences[i].unit + k + 1] = f->n;
        }
    }
    fit_give_ids(f, c->nunits);
    fprintf(stderr, "%zu texts, %zu units, %zu stretches, %zu features\n",
            c->ndocs, c->nunits, c->nseqs, fit_n);
}

/* --- votes ---------------------------------------------------------------- */

static float fit_votes[TRAIN_LONGEST][FIT_STRIDE];
static double fit_alpha[TRAIN_LONGEST][STATES], fit_beta[TRAIN_LONGEST][STATES],
    fit_exp[TRAIN_LONGEST][STATES];

/* A mark begins no name, and ends one only as the second of two. */
static void fit_forbid(const press_tag_unit *u, float *v)
{
    int s;

    for (s = 1; s < STATES && !u->is_word; s++)
        if (press_tag_place(s) != TAG_INSIDE &&
            !(press_tag_place(s) == TAG_END && u->may_end))
            v[s] -= 25;
}

/* Some features are left out of each step, so that no few of them are relied
** upon; the others speak the louder. */
static uint32_t fit_kept[TRAIN_LONGEST * PRESS_TAG_FEATURES];
static size_t fit_kept_of[TRAIN_LONGEST + 1];

static float fit_chance(void)
{
    return (float)(train_draw() & 0xFFFFFF) / 16777216.0f;
}

static size_t fit_keep_some(const fit_lists *f, size_t u, size_t to)
{
    size_t k;

    for (k = f->of[u]; k < f->of[u + 1]; k++)
        if (fit_chance() >= fit_drop)
            fit_kept[to++] = f->list[k];
    return to;
}

static void fit_vote_some(size_t i, size_t u, float *v, int second)
{
    size_t k, to = fit_keep_some(&fit_first, u, fit_kept_of[i]);
    int s;

    if (second)
        to = fit_keep_some(&fit_second, u, to);
    fit_kept_of[i + 1] = to;
    for (s = 0; s < FIT_STRIDE; s++)
        v[s] = 0;
    for (k = fit_kept_of[i]; k < to; k++)
        for (s = 0; s < FIT_STRIDE; s++)
            v[s] += fit_w[fit_kept[k]].w[s] / (1 - fit_drop);
}

static void fit_add_votes(const fit_lists *f, size_t u, float *v)
{
    size_t k;
    int s;

    for (k = f->of[u]; k < f->of[u + 1]; k++)
        for (s = 0; s < FIT_STRIDE; s++)
            v[s] += fit_w[f->list[k]].w[s];
}

static void fit_vote(size_t u, float *v, int second)
{
    int s;

    for (s = 0; s < FIT_STRIDE; s++)
        v[s] = 0;
    fit_add_votes(&fit_first, u, v);
    if (second)
        fit_add_votes(&fit_second, u, v);
}

/* --- forward and backward ------------------------------------------------- */

/* Each unit is scaled to a sum of one. */
static void fit_forward(size_t n, double em[STATES][STATES])
{
    size_t i;
    int s, t;

    for (i = 0; i < n; i++) {
        double sum = 0;

        for (t = 0; t < STATES; t++) {
            double a = 0;

            if (i == 0)
                a = em[0][t];
            else
                for (s = 0; s < STATES; s++)
                    a += fit_alpha[i - 1][s] * em[s][t];
            fit_alpha[i][t] = a * fit_exp[i][t];
            sum += fit_alpha[i][t];
        }
        for (t = 0; t < STATES; t++)
            fit_alpha[i][t] /= sum;
    }
}

static void fit_backward(size_t n, double em[STATES][STATES])
{
    size_t i;
    int s, t;

    for (i = n; i-- > 0;) {
        double sum = 0;

        for (s = 0; s < STATES; s++) {
            double b = 0;

            if (i == n - 1)
                b = em[s][0];
            else
                for (t = 0; t < STATES; t++)
                    b += em[s][t] * fit_exp[i + 1][t] * fit_beta[i + 1][t];
            fit_beta[i][s] = b;
            sum += b;
        }
        for (s = 0; s < STATES; s++)
            fit_beta[i][s] /= sum;
    }
}

static void fit_exp_moves(double em[STATES][STATES])
{
    int s, t;

    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            em[s][t] =
                press_tag_is_lawful(s, t) ? exp(fit_moves[s][t]) : 0;
}

/* --- steps ---------------------------------------------------------------- */

static void fit_update_list(const uint32_t *list, size_t n, const float *d,
                            const float *dd)
{
    size_t k;
    int s;

    for (k = 0; k < n; k++) {
        fit_weights *w = &fit_w[list[k]];
        float f = 1.0f / (float)fit_freq[list[k]], l2 = fit_l2 * f,
              l1 = fit_l1 * f;

        for (s = 0; s < FIT_STRIDE; s++) {
            float g = w->g[s] + dd[s];
            float step = fit_rate / sqrtf(g + 1e-6f);
            float x = w->w[s] - step * (d[s] + l2 * w->w[s]);
            float a = fabsf(x) - step * l1;

            a = a > 0 && (!fit_thinned || w->w[s] != 0) ? a : 0;
            w->g[s] = g;
            w->w[s] = x > 0 ? a : -a;
        }
    }
}

/* Add what is expected of the moves to unit i. */
static void fit_expect(size_t i, double em[STATES][STATES],
                       float d[STATES][STATES])
{
    double p[STATES][STATES], sum = 0;
    int s, t;

    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++) {
            p[s][t] = fit_alpha[i - 1][s] * em[s][t] * fit_exp[i][t] *
                      fit_beta[i][t];
            sum += p[s][t];
        }
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            d[s][t] += (float)(p[s][t] / sum);
}

/* How likely the states of unit i are. */
static void fit_expect_unit(size_t i, float *p)
{
    double sum = 0;
    int s;

    for (s = 0; s < STATES; s++)
        sum += fit_alpha[i][s] * fit_beta[i][s];
    for (s = 0; s < STATES; s++)
        p[s] = (float)(fit_alpha[i][s] * fit_beta[i][s] / sum);
}

/* What is there: states of units, moves. */
static float fit_there[TRAIN_LONGEST][STATES], fit_there_moves[STATES][STATES];

static void fit_see(size_t n, const uint8_t *y)
{
    size_t i;

    memset(fit_there_moves, 0, sizeof fit_there_moves);
    memset(fit_there, 0, n * sizeof *fit_there);
    for (i = 0; i < n; i++) {
        fit_there[i][y[i]] = 1;
        fit_there_moves[i ? y[i - 1] : 0][y[i]] += 1;
    }
}

/* Whether a unit may be in a state, by a set that says nothing of misc, and has
** @handles and #tags as it likes. */
static int fit_may_be(const press_tag_unit *u, int y, int s)
{
    int is_tag = u->shape == TAG_HANDLE || u->shape == TAG_HASHTAG ||
                 u->shape == TAG_SITE;

    if (y && y < FIT_MISC)
        return s == y;
    return !s || s >= FIT_MISC || (!y && is_tag);
}

/* The same where the annotation leaves much open: what is likely of what it
** lets be. */
static void fit_see_some(const train_corpus *c, const train_seq *q,
                         double em[STATES][STATES])
{
    static double all[TRAIN_LONGEST][STATES];
    size_t i;
    int s;

    memcpy(all, fit_exp, q->n * sizeof *all);
    for (i = 0; i < q->n; i++)
        for (s = 0; s < STATES; s++)
            if (!fit_may_be(&c->units[q->unit + i], c->gold[q->unit + i], s))
                fit_exp[i][s] = 0;
    fit_forward(q->n, em);
    fit_backward(q->n, em);
    memset(fit_there_moves, 0, sizeof fit_there_moves);
    for (i = 0; i < q->n; i++) {
        fit_expect_unit(i, fit_there[i]);
        if (i)
            fit_expect(i, em, fit_there_moves);
    }
    for (s = 0; s < STATES; s++)
        fit_there_moves[0][s] += fit_there[0][s];
    memcpy(fit_exp, all, q->n * sizeof *all);
}

static void fit_move_by(int s, int t, float d)
{
    fit_moves_g[s][t] += d * d;
    fit_moves[s][t] -= fit_rate * d / sqrtf(fit_moves_g[s][t] + 1e-6f);
}

static void fit_update_moves(size_t n, double em[STATES][STATES])
{
    float d[STATES][STATES], first[STATES];
    size_t i;
    int s, t;

    memset(d, 0, sizeof d);
    fit_expect_unit(0, first);
    for (t = 0; t < STATES; t++)
        d[0][t] = first[t];
    for (i = 1; i < n; i++)
        fit_expect(i, em, d);
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++) {
            float x = d[s][t] - fit_there_moves[s][t];

            if (fabsf(x) > 1e-5f)
                fit_move_by(s, t, x);
        }
}

/* Learn from unit i of a stretch; 0 where there is nothing to learn. */
static int fit_update_unit(size_t i)
{
    float d[FIT_STRIDE] = {0}, dd[FIT_STRIDE], most = 0;
    int s;

    fit_expect_unit(i, d);
    for (s = 0; s < STATES; s++) {
        d[s] -= fit_there[i][s];
        most = fabsf(d[s]) > most ? fabsf(d[s]) : most;
    }
    if (most < 0.003f)
        return 0;
    for (s = 0; s < FIT_STRIDE; s++)
        dd[s] = d[s] * d[s];
    fit_update_list(fit_kept + fit_kept_of[i],
                    fit_kept_of[i + 1] - fit_kept_of[i], d, dd);
    return 1;
}

static void fit_learn_seq(const train_corpus *c, const train_seq *q,
                          int second)
{
    double em[STATES][STATES];
    size_t i;
    int s, touched = 0;

    fit_exp_moves(em);
    for (i = 0; i < q->n; i++) {
        float most = -1e30f;

        fit_vote_some(i, q->unit + i, fit_votes[i], second);
        fit_forbid(&c->units[q->unit + i], fit_votes[i]);
        for (s = 0; s < STATES; s++)
            most = fit_votes[i][s] > most ? fit_votes[i][s] : most;
        for (s = 0; s < STATES; s++)
            fit_exp[i][s] = exp(fit_votes[i][s] - most);
    }
    if (c->is_partial[c->docs[c->sentences[q->sentence].doc].set])
        fit_see_some(c, q, em);
    else
        fit_see(q->n, c->gold + q->unit);
    fit_forward(q->n, em);
    fit_backward(q->n, em);
    for (i = 0; i < q->n; i++)
        touched |= fit_update_unit(i);
    if (touched)
        fit_update_moves(q->n, em);
}

/* --- passes --------------------------------------------------------------- */

/* The mean of the weights after each of the later passes: steadier than the
** last. */
static float (*fit_sums)[FIT_STRIDE], fit_moves_sum[STATES][STATES];

static void fit_add_to_sums(void)
{
    size_t i;
    int s, t;

    for (i = 0; i < fit_n; i++)
        for (s = 0; s < FIT_STRIDE; s++)
            fit_sums[i][s] += fit_w[i].w[s];
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            fit_moves_sum[s][t] += fit_moves[s][t];
}

static void fit_take_means(int n)
{
    size_t i;
    int s, t;

    for (i = 0; i < fit_n; i++)
        for (s = 0; s < FIT_STRIDE; s++)
            fit_w[i].w[s] = fit_sums[i][s] / (float)n;
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            fit_moves[s][t] = fit_moves_sum[s][t] / (float)n;
    free(fit_sums);
}

/* From nothing, but after a thinning. */
static void fit_begin(void)
{
    if (!fit_thinned) {
        free(fit_w);
        fit_w = train_zeroes(fit_n + 1, sizeof *fit_w);
        memset(fit_moves, 0, sizeof fit_moves);
        memset(fit_moves_g, 0, sizeof fit_moves_g);
    }
    fit_sums = train_zeroes(fit_n + 1, sizeof *fit_sums);
    memset(fit_moves_sum, 0, sizeof fit_moves_sum);
}

static void fit_shuffle(size_t *order, size_t n)
{
    size_t i;

    for (i = n; i > 1; i--) {
        size_t k = train_draw() % i, x = order[i - 1];

        order[i - 1] = order[k];
        order[k] = x;
    }
}

static void fit_learn_once(const train_corpus *c, int without, int epochs,
                           int second)
{
    size_t *order = train_resize(NULL, NULL, (c->nseqs + 1) * sizeof *order);
    size_t i, n = 0;
    int e;

    fit_begin();
    for (i = 0; i < c->nseqs; i++) {
        const train_seq *q = &c->seqs[i];

        if (q->fold != without && !q->bad &&
            !c->docs[c->sentences[q->sentence].doc].unlearnt)
            order[n++] = i;
    }
    for (e = 0; e < epochs; e++) {
        fit_shuffle(order, n);
        for (i = 0; i < n; i++)
            fit_learn_seq(c, &c->seqs[order[i]],
                          second && train_draw() % 3 != 0);
        fprintf(stderr, " %d", e + 1);
        if (e >= epochs / 2)
            fit_add_to_sums();
    }
    fit_take_means(epochs - epochs / 2);
    fprintf(stderr, "\n");
    free(order);
}

/* The mean of several runs, each with another order and other features left
** out: steadier again.  After a thinning each goes on from the last. */
void train_fit_learn(const train_corpus *c, int without, int epochs,
                     int second)
{
    int most = c->lang == PRESS_LANG_EN ? FIT_RUNS_EN : FIT_RUNS;
    int runs = second ? most : 1, run, s, t;
    float (*w)[FIT_STRIDE] = train_zeroes(fit_n + 1, sizeof *w);
    float moves[STATES][STATES] = {{0}};
    size_t i;

    for (run = 0; run < runs; run++) {
        fit_learn_once(c, without, epochs, second);
        for (i = 0; i < fit_n; i++)
            for (s = 0; s < FIT_STRIDE; s++)
                w[i][s] += fit_w[i].w[s] / (float)runs;
        for (s = 0; s < STATES; s++)
            for (t = 0; t < STATES; t++)
                moves[s][t] += fit_moves[s][t] / (float)runs;
    }
    for (i = 0; i < fit_n; i++)
        memcpy(fit_w[i].w, w[i], sizeof w[i]);
    memcpy(fit_moves, moves, sizeof moves);
    fit_outside = second && c->lang == PRESS_LANG_KK ? fit_outside_kk : 0;
    free(w);
}

/* --- answers -------------------------------------------------------------- */

static int fit_round(float x, int most)
{
    int v = (int)floorf(x * FIT_SCALE + 0.5f);

    return v > most ? most : v < -most ? -most : v;
}

void train_fit_answer(const train_corpus *c, const train_seq *q, int second,
                      int32_t *margins)
{
    static press_tag_votes v[TRAIN_LONGEST];
    static press_tag_sums sums[2 * TRAIN_LONGEST];
    press_tag_moves m;
    size_t i;
    int s, t;

    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            m.pairs[s][t] = (int16_t)train_fit_move(s, t);
    press_tag_moves_set(&m);
    for (i = 0; i < q->n; i++) {
        fit_vote(q->unit + i, fit_votes[i], second);
        fit_forbid(&c->units[q->unit + i], fit_votes[i]);
        for (s = 0; s < STATES; s++)
            v[i][s] = (int16_t)fit_round(fit_votes[i][s], 8000);
    }
    press_tag_path(&m, (const press_tag_votes *)v, q->n, sums,
                   c->guess + q->unit, margins);
}

size_t train_fit_count(void)
{
    return fit_n;
}

uint32_t train_fit_hash(size_t i)
{
    return fit_hashes[i];
}

int train_fit_weight(size_t i, int state)
{
    return fit_round(fit_w[i].w[state], 127);
}

int train_fit_move(int from, int to)
{
    return fit_round(fit_moves[from][to] - (to ? 0 : fit_outside), 3000);
}

void train_fit_drop(int least)
{
    size_t i;
    int s;

    for (i = 0; i < fit_n; i++)
        for (s = 0; s < STATES; s++)
            if (abs(train_fit_weight(i, s)) < least)
                fit_w[i].w[s] = 0;
    fit_thinned = 1;
}

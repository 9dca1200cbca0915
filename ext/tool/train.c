/* train.c - make the tagger's weights: ext/core/tag_model_{en,ru,kk}.c.
**
** usage: train LANGUAGE DATA OUT.c
**
** DATA is a folder as ner/ of the training data: LANGUAGE/SET.train.tsv with
** TOKEN TAG lines (BIO2 over PER ORG LOC MISC), blank lines between sentences,
** "# doc = ID" lines; classes.en.tsv and classes.ru.tsv with a word and its
** class in three divisions.  No development part is read.
**
** A linear-chain conditional random field over 17 states (tag_path.h) and the
** features of tag_feature.h: forward-backward over the lawful moves, AdaGrad,
** both L1 and L2.  Tokens are joined into running text, the text is cut up by
** the extension's own segmenter, and names are laid onto its units.
**
** The features of the second reading are computed from answers of models that
** have not seen the text (four folds).  In a third of the steps they are left
** out, so that the same weights serve the first reading.  The held-out answers
** also say how often a name of a given margin is right.
**
** Weights are rounded to 1/40, the smallest dropped until all fits.
** Deterministic: a fixed seed, one thread; the same bytes each time.
*/
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "../core/sha256.h"
#include "../core/tag_doc.h"

#define STATES PRESS_TAG_STATES
#define STRIDE 20
#define SCALE 40.0f
#define FOLDS 4
#define EPOCHS 8
#define BUDGET 1990000

typedef struct span {
    uint32_t start, end;
    int type;
} span;

typedef struct sentence {
    size_t unit, n;
    int shouting, lang, doc;
    press_sentence at;
} sentence;

typedef struct doc {
    char *p;
    size_t n, cap;
    span *spans;
    size_t nspans;
    press_text text;
    size_t sentence, nsentences;
    int fold, set, genre;
    size_t nset; /* its number in the set */
} doc;

typedef struct seq {
    size_t unit, n, sentence;
    int fold, bad;
} seq;

typedef struct weights {
    float w[STRIDE], g[STRIDE];
} weights;

static press_env env;
static doc *docs;
static size_t ndocs;
static press_tag_unit *units;
static uint8_t *gold, *guess;
static size_t nunits;
static sentence *sentences;
static size_t nsentences;
static seq *seqs;
static size_t nseqs;

static uint32_t *lists;     /* features of units, as hashes and then as ids */
static size_t nlists;
static size_t *list_of;     /* unit -> place in lists; n + 1 */
static uint32_t *lists2;    /* of the second reading */
static size_t nlists2;
static size_t *list2_of;

static weights *W;
static uint32_t *hashes, *freq; /* by id */
static size_t nfeatures;
static float moves[STATES][STATES], moves_g[STATES][STATES];
static float rate = 0.08f, c1 = 0.15f, c2 = 0.5f;
static float drop = 0.1f; /* of the features, in each step */
static int cutoff = 2;
static char left_out[128]; /* templates */
static int share = 100;
static const char *without_set;
static int thinned; /* what is 0 stays so */

static void *resize(void *ctx, void *old, size_t size)
{
    void *p;

    (void)ctx;
    if (size == 0) {
        free(old);
        return NULL;
    }
    p = realloc(old, size);
    if (!p) {
        fprintf(stderr, "train: no memory\n");
        exit(1);
    }
    return p;
}

static void *more(void *p, size_t n, size_t size)
{
    /* room for item n: doubled at each power of two */
    if (n && (n & (n - 1)))
        return p;
    return resize(NULL, p, (n ? n * 2 : 1) * size);
}

static uint64_t seed = 88172645463325252ull;

static uint32_t draw(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 16);
}

/* --- texts --------------------------------------------------------------------- */

static int is_one_of(const char *token, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(token, *list) == 0)
            return 1;
    return 0;
}

static const char *const no_space_before[] = {
    ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "’", "”", "»", "…", "'s",
    "’s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'", "''", NULL};
static const char *const no_space_after[] = {
    "(", "[", "{", "$", "#", "@", "“", "«", "‘", "``", NULL};

static void put(doc *d, const char *p, size_t n)
{
    while (d->n + n > d->cap) {
        d->cap = d->cap ? d->cap * 2 : 256;
        d->p = resize(NULL, d->p, d->cap);
    }
    memcpy(d->p + d->n, p, n);
    d->n += n;
}

typedef struct joiner {
    char before[256];
    int begun, in_quote, opened, type;
    uint32_t start, end;
} joiner;

static void close_name(doc *d, joiner *j)
{
    if (j->type) {
        d->spans = more(d->spans, d->nspans, sizeof *d->spans);
        d->spans[d->nspans].start = j->start;
        d->spans[d->nspans].end = j->end;
        d->spans[d->nspans++].type = j->type;
    }
    j->type = 0;
}

static int type_of(const char *tag)
{
    static const char *const names[] = {"PER", "ORG", "LOC", "MISC"};
    int t;

    for (t = 0; t < 4; t++)
        if (tag[0] != 'O' && tag[0] && strcmp(tag + 2, names[t]) == 0)
            return t + 1;
    return 0;
}

static void add_token(doc *d, joiner *j, const char *token, const char *tag)
{
    int type = type_of(tag), is_quote = strcmp(token, "\"") == 0;
    int glue = !j->begun || is_one_of(token, no_space_before) ||
               is_one_of(j->before, no_space_after) ||
               strcmp(token, "-") == 0 || strcmp(j->before, "-") == 0 ||
               (is_quote && j->in_quote) ||
               (strcmp(j->before, "\"") == 0 && j->opened);

    if (is_quote) {
        j->in_quote = !j->in_quote;
        j->opened = j->in_quote;
    }
    if (!glue)
        put(d, " ", 1);
    if (j->type && (tag[0] != 'I' || type != j->type))
        close_name(d, j);
    if (type && !j->type) {
        j->type = type;
        j->start = (uint32_t)d->n;
    }
    put(d, token, strlen(token));
    if (j->type)
        j->end = (uint32_t)d->n;
    snprintf(j->before, sizeof j->before, "%s", token);
    j->begun = 1;
}

static void end_sentence(doc *d, joiner *j)
{
    if (!j->begun)
        return;
    close_name(d, j);
    put(d, "\n", 1);
    memset(j, 0, sizeof *j);
}

static doc *new_doc(void)
{
    docs = more(docs, ndocs, sizeof *docs);
    memset(&docs[ndocs], 0, sizeof *docs);
    return &docs[ndocs++];
}

static const char *set_names[64];
static int nsets;
static size_t docs_of_set;

static void read_set(const char *data, const char *lang, const char *set)
{
    char path[1024], line[4096];
    FILE *file;
    joiner j;
    doc *d = NULL;
    int marked = 0;

    snprintf(path, sizeof path, "%s/%s/%s.train.tsv", data, lang, set);
    set_names[nsets++] = set;
    docs_of_set = 0;
    file = fopen(path, "r");
    if (!file) {
        fprintf(stderr, "train: cannot read %s\n", path);
        exit(2);
    }
    memset(&j, 0, sizeof j);
    while (fgets(line, sizeof line, file)) {
        char *tab = strchr(line, '\t');

        line[strcspn(line, "\r\n")] = 0;
        if (!tab) {
            if (d)
                end_sentence(d, &j);
            if (strncmp(line, "# doc", 5) == 0)
                marked = 1;
            if (strncmp(line, "# doc", 5) == 0 || (!marked && !line[0]))
                d = NULL;
            continue;
        }
        *tab++ = 0;
        tab[strcspn(tab, "\t")] = 0;
        if (!d) {
            d = new_doc();
            d->set = nsets - 1;
            d->nset = docs_of_set++;
        }
        add_token(d, &j, line, tab);
    }
    if (d)
        end_sentence(d, &j);
    fclose(file);
}

/* Marked text: "=== ID" before a document, [TYPE name] in place. */
static void read_marked(const char *folder, const char *lang, const char *set)
{
    char path[1024], line[1 << 16];
    FILE *file;
    doc *d = NULL;

    snprintf(path, sizeof path, "%s/%s/%s.train.txt", folder, lang, set);
    file = fopen(path, "r");
    if (!file) {
        fprintf(stderr, "train: cannot read %s\n", path);
        exit(2);
    }
    set_names[nsets++] = set;
    docs_of_set = 0;
    while (fgets(line, sizeof line, file)) {
        const char *p = line;
        span s = {0, 0, 0};

        if (strncmp(line, "=== ", 4) == 0) {
            d = new_doc();
            d->set = nsets - 1;
            d->nset = docs_of_set++;
            continue;
        }
        for (; d && *p; p++) {
            static const char *const types[] = {"[PER ", "[ORG ", "[LOC ",
                                                "[MISC "};
            int t;

            for (t = 0; t < 4 && !s.type; t++)
                if (strncmp(p, types[t], strlen(types[t])) == 0) {
                    s.type = t + 1;
                    s.start = (uint32_t)d->n;
                    p += strlen(types[t]);
                }
            if (s.type && *p == ']') {
                s.end = (uint32_t)d->n;
                d->spans = more(d->spans, d->nspans, sizeof *d->spans);
                d->spans[d->nspans++] = s;
                s.type = 0;
                continue;
            }
            put(d, p, 1);
        }
    }
    fclose(file);
}

/* --- units ---------------------------------------------------------------------- */

static press_tag_model class_models[3]; /* word classes alone; all the same */
#define class_model class_models[0]

/* The second of two marks, the first of which is in the name. */
static int closes(const doc *d, const press_tag_unit *first,
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

static void lay_gold(const doc *d, const sentence *s)
{
    size_t k, i, u;

    for (k = 0; k < d->nspans; k++) {
        const span *g = &d->spans[k];
        size_t first = SIZE_MAX, last = 0;

        if (g->end <= s->at.start || g->start >= s->at.end)
            continue;
        for (u = s->unit; u < s->unit + s->n; u++) {
            const press_tag_unit *x = &units[u];

            if (x->start >= g->start && x->start < g->end &&
                (x->end <= g->end ||
                 (g->end - x->start) * 2 > x->end - x->start)) {
                first = first == SIZE_MAX ? u : first;
                last = u;
            }
        }
        if (first == SIZE_MAX || !units[first].is_word)
            continue;
        while (last > first && !units[last].is_word &&
               !closes(d, &units[first], &units[last]))
            last--;
        for (i = first; i <= last; i++)
            gold[i] = (uint8_t)(4 * (g->type - 1) + 1 +
                                (first == last ? TAG_SINGLE
                                 : i == first  ? TAG_BEGIN
                                 : i == last   ? TAG_END
                                               : TAG_INSIDE));
    }
}

static void add_sentence(size_t index, const press_sentence *at,
                         press_tag_reader *r)
{
    sentence *s;

    while ((nunits + r->nunits) * 2 > 0 && r->nunits) {
        static size_t cap;

        if (nunits + r->nunits > cap) {
            cap = cap ? cap * 2 : 1 << 16;
            units = resize(NULL, units, cap * sizeof *units);
            gold = resize(NULL, gold, cap);
            guess = resize(NULL, guess, cap);
            continue;
        }
        break;
    }
    sentences = more(sentences, nsentences, sizeof *sentences);
    s = &sentences[nsentences++];
    s->unit = nunits;
    s->n = r->nunits;
    s->shouting = r->shouting;
    s->lang = r->lang;
    s->doc = (int)index;
    s->at = *at;
    memcpy(units + nunits, r->units, r->nunits * sizeof *units);
    memset(gold + nunits, 0, r->nunits);
    memset(guess + nunits, 0, r->nunits);
    nunits += r->nunits;
    lay_gold(&docs[index], s);
}

static void read_doc(size_t index, int lang)
{
    doc *d = &docs[index];
    press_tag_reader r;
    press_tag_doc evidence;
    press_span span;
    size_t s;
    int pass;

    span.p = d->p;
    span.n = d->n;
    if (press_text_init(&d->text, &env, span) ||
        press_tag_doc_init(&evidence, &env))
        exit(1);
    memset(&r, 0, sizeof r);
    r.env = &env;
    r.text = &d->text;
    r.models = class_models;
    d->sentence = nsentences;
    for (pass = 0; pass < 2; pass++)
        for (s = 0; s < d->text.nsentences; s++) {
            if (press_tag_read(&r, &d->text.sentences[s], lang))
                exit(1);
            if (pass == 0) {
                press_tag_doc_see(&evidence, &r);
                continue;
            }
            press_tag_know(&r, &class_model);
            press_tag_doc_recall(&evidence, &r);
            add_sentence(index, &d->text.sentences[s], &r);
        }
    d->nsentences = nsentences - d->sentence;
    d->fold = (int)(index / 8 % FOLDS);
    press_tag_doc_release(&evidence);
    press_tag_reader_release(&r);
}

static press_tag_reader reader_of(const sentence *s)
{
    press_tag_reader r;

    memset(&r, 0, sizeof r);
    r.env = &env;
    r.text = &docs[s->doc].text;
    r.units = units + s->unit;
    r.nunits = s->n;
    r.lang = s->lang;
    r.shouting = s->shouting;
    return r;
}

/* Stretches of units that may be part of names. */
static void find_seqs(int lang)
{
    size_t i, u, end;

    for (i = 0; i < nsentences; i++) {
        const sentence *s = &sentences[i];

        if (s->lang != lang)
            continue;
        for (u = s->unit; u < s->unit + s->n; u = end) {
            int bad = 0;

            for (end = u; end < s->unit + s->n && units[end].live; end++)
                bad |= gold[end] && !units[end].is_word &&
                       press_tag_place(gold[end]) != TAG_INSIDE &&
                       !(press_tag_place(gold[end]) == TAG_END &&
                         units[end].may_end);
            if (end == u) {
                end++;
                continue;
            }
            /* a name that reaches out of a stretch loses its law */
            if (gold[u] && press_tag_place(gold[u]) >= TAG_INSIDE)
                bad = 1;
            if (press_tag_is_open(gold[end - 1]))
                bad = 1;
            seqs = more(seqs, nseqs, sizeof *seqs);
            seqs[nseqs].unit = u;
            seqs[nseqs].n = end - u;
            seqs[nseqs].sentence = i;
            seqs[nseqs].bad = bad; /* not to be learnt from */
            seqs[nseqs++].fold = docs[s->doc].fold;
        }
    }
}

/* --- features --------------------------------------------------------------------- */

static struct slot {
    uint32_t hash, count, id;
} *slots;
static size_t nslots = 1 << 25;

static struct slot *slot_of(uint32_t hash)
{
    size_t i = press_tag_model_key(hash) & (nslots - 1);

    while (slots[i].count && slots[i].hash != hash)
        i = (i + 1) & (nslots - 1);
    return &slots[i];
}

static void give_ids(uint32_t *list, size_t *n, size_t *of)
{
    size_t i, k, to = 0, from = 0;

    for (i = 0; i < *n; i++) {
        struct slot *s = slot_of(list[i]);

        s->hash = list[i];
        s->count++;
    }
    for (i = 0; i < nunits; i++) {
        size_t end = of[i + 1];

        for (k = from; k < end; k++) {
            struct slot *s = slot_of(list[k]);

            if (s->count < (uint32_t)cutoff)
                continue;
            if (!s->id) {
                hashes = more(hashes, nfeatures, sizeof *hashes);
                freq = more(freq, nfeatures, sizeof *freq);
                hashes[nfeatures] = s->hash;
                freq[nfeatures] = s->count;
                s->id = (uint32_t)++nfeatures;
            }
            list[to++] = s->id - 1;
        }
        from = end;
        of[i + 1] = to;
    }
    *n = to;
}

static void make_features(int second)
{
    uint32_t features[PRESS_TAG_FEATURES], *list = NULL;
    size_t n = 0, cap = 0, i, k, *of = resize(NULL, NULL, (nunits + 2) * sizeof *of);

    of[0] = 0;
    for (i = 0; i < nsentences; i++) {
        press_tag_reader r = reader_of(&sentences[i]);

        for (k = 0; k < r.nunits; k++) {
            size_t count = 0, j;

            r.genre = docs[sentences[i].doc].genre;
            if (r.units[k].live)
                count = second ? press_tag_features_found(&r, k, features)
                               : press_tag_features(&r, k, features);
            if (n + count > cap) {
                cap = cap ? cap * 2 : 1 << 20;
                list = resize(NULL, list, cap * sizeof *list);
            }
            for (j = 0; j < count; j++)
                if (!left_out[features[j] & 127])
                    list[n++] = features[j];
            of[sentences[i].unit + k + 1] = n;
        }
    }
    give_ids(list, &n, of);
    if (second) {
        lists2 = list;
        list2_of = of;
        nlists2 = n;
    } else {
        lists = list;
        list_of = of;
        nlists = n;
    }
}

/* --- the field ---------------------------------------------------------------------- */

static float (*votes)[STRIDE];
static double (*alpha)[STATES], (*beta)[STATES], (*expv)[STATES];

/* A mark begins no name, and ends one only as the second of two. */
static void forbid(size_t u, float *v)
{
    int s;

    for (s = 1; s < STATES && !units[u].is_word; s++)
        if (press_tag_place(s) != TAG_INSIDE &&
            !(press_tag_place(s) == TAG_END && units[u].may_end))
            v[s] -= 25;
}

/* Some features are left out of each step, so that no few of them are relied
** upon; the others speak the louder. */
static uint32_t kept[20000 * PRESS_TAG_FEATURES];
static size_t kept_of[20001];

static float chance(void)
{
    return (float)(draw() & 0xFFFFFF) / 16777216.0f;
}

static size_t keep_some(const uint32_t *list, size_t n, size_t to)
{
    size_t k;

    for (k = 0; k < n; k++)
        if (chance() >= drop)
            kept[to++] = list[k];
    return to;
}

static void vote_some(size_t i, size_t u, float *v, int second)
{
    size_t k, to = keep_some(lists + list_of[u], list_of[u + 1] - list_of[u],
                             kept_of[i]);
    int s;

    if (second)
        to = keep_some(lists2 + list2_of[u], list2_of[u + 1] - list2_of[u],
                       to);
    kept_of[i + 1] = to;
    for (s = 0; s < STRIDE; s++)
        v[s] = 0;
    for (k = kept_of[i]; k < to; k++)
        for (s = 0; s < STRIDE; s++)
            v[s] += W[kept[k]].w[s] / (1 - drop);
    forbid(u, v);
}

static void vote(size_t u, float *v, int second)
{
    size_t k;
    int s;

    for (s = 0; s < STRIDE; s++)
        v[s] = 0;
    for (k = list_of[u]; k < list_of[u + 1]; k++)
        for (s = 0; s < STRIDE; s++)
            v[s] += W[lists[k]].w[s];
    if (second)
        for (k = list2_of[u]; k < list2_of[u + 1]; k++)
            for (s = 0; s < STRIDE; s++)
                v[s] += W[lists2[k]].w[s];
    forbid(u, v);
}

static void update_list(const uint32_t *list, size_t n, const float *d,
                        const float *dd)
{
    size_t k;
    int s;

    for (k = 0; k < n; k++) {
        weights *w = &W[list[k]];
        float f = 1.0f / (float)freq[list[k]], l2 = c2 * f, l1 = c1 * f;

        for (s = 0; s < STRIDE; s++) {
            float g = w->g[s] + dd[s];
            float step = rate / sqrtf(g + 1e-6f);
            float x = w->w[s] - step * (d[s] + l2 * w->w[s]);
            float a = fabsf(x) - step * l1;

            a = a > 0 && (!thinned || w->w[s] != 0) ? a : 0;
            w->g[s] = g;
            w->w[s] = x > 0 ? a : -a;
        }
    }
}

/* Forward and backward, each unit scaled to a sum of one. */
static void forward_backward(size_t n, double em[STATES][STATES])
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
                    a += alpha[i - 1][s] * em[s][t];
            alpha[i][t] = a * expv[i][t];
            sum += alpha[i][t];
        }
        for (t = 0; t < STATES; t++)
            alpha[i][t] /= sum;
    }
    for (i = n; i-- > 0;) {
        double sum = 0;

        for (s = 0; s < STATES; s++) {
            double b = 0;

            if (i == n - 1)
                b = em[s][0];
            else
                for (t = 0; t < STATES; t++)
                    b += em[s][t] * expv[i + 1][t] * beta[i + 1][t];
            beta[i][s] = b;
            sum += b;
        }
        for (s = 0; s < STATES; s++)
            beta[i][s] /= sum;
    }
}

static void exp_moves(double em[STATES][STATES])
{
    int s, t;

    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            em[s][t] = press_tag_is_lawful(s, t) ? exp(moves[s][t]) : 0;
}

static void move(int s, int t, float d)
{
    moves_g[s][t] += d * d;
    moves[s][t] -= rate * d / sqrtf(moves_g[s][t] + 1e-6f);
}

static void update_moves(size_t n, const uint8_t *y, double em[STATES][STATES])
{
    float d[STATES][STATES];
    size_t i;
    int s, t;

    memset(d, 0, sizeof d);
    for (t = 0; t < STATES; t++)
        d[0][t] += (float)(alpha[0][t] * beta[0][t]);
    d[0][y[0]] -= 1;
    {
        double sum = 0;

        for (t = 0; t < STATES; t++)
            sum += alpha[0][t] * beta[0][t];
        for (t = 0; t < STATES; t++)
            d[0][t] = (float)(alpha[0][t] * beta[0][t] / sum) - (t == y[0]);
    }
    for (i = 1; i < n; i++) {
        double p[STATES][STATES], sum = 0;

        for (s = 0; s < STATES; s++)
            for (t = 0; t < STATES; t++) {
                p[s][t] = alpha[i - 1][s] * em[s][t] * expv[i][t] * beta[i][t];
                sum += p[s][t];
            }
        for (s = 0; s < STATES; s++)
            for (t = 0; t < STATES; t++)
                d[s][t] += (float)(p[s][t] / sum);
        d[y[i - 1]][y[i]] -= 1;
    }
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            if (fabsf(d[s][t]) > 1e-5f)
                move(s, t, d[s][t]);
}

static void learn(const seq *q, int second)
{
    double em[STATES][STATES];
    const uint8_t *y = gold + q->unit;
    size_t i;
    int s, touched = 0;

    exp_moves(em);
    for (i = 0; i < q->n; i++) {
        float most = -1e30f;

        vote_some(i, q->unit + i, votes[i], second);
        for (s = 0; s < STATES; s++)
            most = votes[i][s] > most ? votes[i][s] : most;
        for (s = 0; s < STATES; s++)
            expv[i][s] = exp(votes[i][s] - most);
    }
    forward_backward(q->n, em);
    for (i = 0; i < q->n; i++) {
        float d[STRIDE] = {0}, dd[STRIDE], most = 0;
        double sum = 0;

        for (s = 0; s < STATES; s++)
            sum += alpha[i][s] * beta[i][s];
        for (s = 0; s < STATES; s++) {
            d[s] = (float)(alpha[i][s] * beta[i][s] / sum) - (s == y[i]);
            most = fabsf(d[s]) > most ? fabsf(d[s]) : most;
        }
        if (most < 0.003f)
            continue;
        touched = 1;
        for (s = 0; s < STRIDE; s++)
            dd[s] = d[s] * d[s];
        update_list(kept + kept_of[i], kept_of[i + 1] - kept_of[i], d, dd);
    }
    if (touched)
        update_moves(q->n, y, em);
}

/* The mean of the weights after each of the later passes: steadier than the
** last. */
static float (*sums)[STRIDE], moves_sum[STATES][STATES];

static void add_to_sums(void)
{
    size_t i;
    int s, t;

    for (i = 0; i < nfeatures; i++)
        for (s = 0; s < STRIDE; s++)
            sums[i][s] += W[i].w[s];
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            moves_sum[s][t] += moves[s][t];
}

static void take_means(int n)
{
    size_t i;
    int s, t;

    for (i = 0; i < nfeatures; i++)
        for (s = 0; s < STRIDE; s++)
            W[i].w[s] = sums[i][s] / (float)n;
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            moves[s][t] = moves_sum[s][t] / (float)n;
    free(sums);
}

/* Learn from all but one fold; second: with what the first reading found. */
static void train(int without, int epochs, int second)
{
    size_t *order = resize(NULL, NULL, nseqs * sizeof *order), i, n = 0;
    int e;

    if (!thinned) {
        free(W);
        W = calloc(nfeatures, sizeof *W);
        if (!W)
            exit(1);
        memset(moves, 0, sizeof moves);
        memset(moves_g, 0, sizeof moves_g);
    }
    for (i = 0; i < nseqs; i++)
        if (seqs[i].fold != without && !seqs[i].bad)
            order[n++] = i;
    sums = calloc(nfeatures + 1, sizeof *sums);
    if (!sums)
        exit(1);
    memset(moves_sum, 0, sizeof moves_sum);
    for (e = 0; e < epochs; e++) {
        for (i = n; i > 1; i--) {
            size_t k = draw() % i, x = order[i - 1];

            order[i - 1] = order[k];
            order[k] = x;
        }
        for (i = 0; i < n; i++)
            learn(&seqs[order[i]], second && draw() % 3 != 0);
        fprintf(stderr, " %d", e + 1);
        if (e >= epochs / 2)
            add_to_sums();
    }
    take_means(epochs - epochs / 2);
    fprintf(stderr, "\n");
    free(order);
}

/* --- answers ------------------------------------------------------------------------- */

typedef struct point {
    int margin, right;
} point;
static point *points;
static size_t npoints;
static size_t hits, guessed, golden;

static int round_to(float x, int most)
{
    int v = (int)floorf(x * SCALE + 0.5f);

    return v > most ? most : v < -most ? -most : v;
}

static void answer(const seq *q, int second, int32_t *margins)
{
    static press_tag_votes *v;
    static press_tag_sums *sums;
    press_tag_votes m[STATES];
    size_t i;
    int s, t;

    if (!v) {
        v = resize(NULL, NULL, 20000 * sizeof *v);
        sums = resize(NULL, NULL, 40000 * sizeof *sums);
    }
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            m[s][t] = (int16_t)round_to(moves[s][t], 3000);
    for (i = 0; i < q->n; i++) {
        vote(q->unit + i, votes[i], second);
        for (s = 0; s < STATES; s++)
            v[i][s] = (int16_t)round_to(votes[i][s], 8000);
    }
    press_tag_path(m, v, q->n, sums, guess + q->unit, margins);
}

static size_t name_end(const uint8_t *states, size_t i, size_t n)
{
    while (i < n && press_tag_is_open(states[i]))
        i++;
    return i + 1;
}

static void count(const seq *q, const int32_t *margins)
{
    const uint8_t *g = gold + q->unit, *p = guess + q->unit;
    size_t i, end;

    for (i = 0; i < q->n; i++) {
        golden += g[i] && press_tag_place(g[i]) < TAG_INSIDE;
        if (!p[i] || press_tag_place(p[i]) >= TAG_INSIDE)
            continue;
        end = name_end(p, i, q->n);
        points = more(points, npoints, sizeof *points);
        points[npoints].margin = margins[i] < margins[end - 1]
                                     ? margins[i]
                                     : margins[end - 1];
        points[npoints].right =
            end <= q->n && memcmp(g + i, p + i, end - i) == 0;
        hits += (size_t)points[npoints++].right;
        guessed++;
    }
}

static void answer_fold(int fold, int second)
{
    static int32_t margins[20000];
    size_t i;

    for (i = 0; i < nseqs; i++)
        if (seqs[i].fold == fold) {
            answer(&seqs[i], second, margins);
            count(&seqs[i], margins);
        }
}

static void tell(const char *what)
{
    fprintf(stderr, "%s: P %.1f R %.1f F1 %.1f of %zu\n", what,
            100.0 * (double)hits / (double)guessed,
            100.0 * (double)hits / (double)golden,
            200.0 * (double)hits / (double)(guessed + golden), golden);
    hits = guessed = golden = 0;
}

/* --- held-out figures by set ------------------------------------------------------- */

static FILE *disagree;

typedef struct tally {
    size_t hits, guessed, golden;
} tally;

static void show_span(const doc *d, const char *what, uint32_t a, uint32_t b,
                      int type)
{
    uint32_t from = a, to = b;

    if (!disagree)
        return;
    while (from > 0 && d->p[from - 1] != '\n')
        from--;
    while (to < d->n && d->p[to] != '\n')
        to++;
    fprintf(disagree, "%s.train\t%zu\t%s\t%s\t%.*s\t%.*s\n",
            set_names[d->set], d->nset, what,
            ((const char *const[]){"", "PER", "ORG", "LOC", "MISC"})[type],
            (int)(b - a), d->p + a, (int)(to - from), d->p + from);
}

static void tally_doc(const doc *d, const uint8_t *states, tally *t)
{
    size_t i, k, s, end;
    uint8_t *met = calloc(d->nspans + 1, 1);

    for (s = d->sentence; s < d->sentence + d->nsentences; s++)
        for (i = sentences[s].unit; i < sentences[s].unit + sentences[s].n;
             i = end) {
            int type = states[i] ? (states[i] - 1) / 4 + 1 : 0, hit = 0;

            for (end = i; end + 1 < sentences[s].unit + sentences[s].n &&
                          press_tag_is_open(states[end]);
                 end++)
                ;
            end++;
            if (!type)
                continue;
            t->guessed++;
            for (k = 0; k < d->nspans; k++)
                if (d->spans[k].start == units[i].start &&
                    d->spans[k].end == units[end - 1].end &&
                    d->spans[k].type == type) {
                    hit = 1;
                    met[k] = 1;
                }
            t->hits += (size_t)hit;
            if (!hit)
                show_span(d, "predicted", units[i].start, units[end - 1].end,
                          type);
        }
    t->golden += d->nspans;
    for (k = 0; k < d->nspans; k++)
        if (!met[k])
            show_span(d, "gold", d->spans[k].start, d->spans[k].end,
                      d->spans[k].type);
    free(met);
}

static void tell_sets(const char *what, const uint8_t *states, int folds)
{
    int set;
    size_t i;
    double sum = 0;

    fprintf(stderr, "%s:", what);
    for (set = 0; set < nsets; set++) {
        tally t = {0, 0, 0};
        double f;

        for (i = 0; i < ndocs; i++)
            if (docs[i].set == set && docs[i].fold < folds)
                tally_doc(&docs[i], states, &t);
        f = 200.0 * (double)t.hits / (double)(t.guessed + t.golden);
        sum += f;
        fprintf(stderr, " %s %.1f", set_names[set], f);
    }
    fprintf(stderr, " mean %.2f\n", sum / nsets);
}

/* --- genres ------------------------------------------------------------------------ */

typedef double genre_table[PRESS_TAG_GENRES][PRESS_TAG_LOWER];

static int genre_of(const char *set)
{
    static const char *const sets[] = {
        "voa_un 0", "own 1", "gum 3", "re3d 3", "nerel 0",
        "factrueval 2", "kaznerd 0", "kaznerd_2 0", NULL};
    size_t n = strlen(set);
    int i;

    if (strcmp(set, "new") == 0) /* of all genres */
        return -1;
    for (i = 0; sets[i]; i++)
        if (strncmp(sets[i], set, n) == 0 && sets[i][n] == ' ')
            return sets[i][n + 1] - '0';
    return 2; /* encyclopedias */
}

/* How often the classes come in texts of each genre, but for one fold. */
static void count_genres(int without, genre_table n)
{
    size_t i, s, k;
    int g, c;

    for (g = 0; g < PRESS_TAG_GENRES; g++)
        for (c = 0; c < PRESS_TAG_LOWER; c++)
            n[g][c] = 0.5;
    for (i = 0; i < ndocs; i++) {
        const doc *d = &docs[i];

        if (genre_of(set_names[d->set]) < 0)
            continue;
        for (s = d->sentence; s < d->sentence + d->nsentences; s++)
            for (k = sentences[s].unit;
                 d->fold != without && k < sentences[s].unit + sentences[s].n;
                 k++)
                n[genre_of(set_names[d->set])][units[k].class[0]]++;
    }
    for (g = 0; g < PRESS_TAG_GENRES; g++) {
        double sum = 0;

        for (c = 1; c < PRESS_TAG_LOWER; c++)
            sum += n[g][c];
        for (c = 1; c < PRESS_TAG_LOWER; c++)
            n[g][c] = sum > PRESS_TAG_LOWER ? log(n[g][c] / sum) : -20;
    }
}

static signed char genre_weights[PRESS_TAG_LOWER][PRESS_TAG_GENRES];

static void weigh_genres(int without)
{
    static genre_table n;
    int g, c;

    count_genres(without, n);
    for (c = 1; c < PRESS_TAG_LOWER; c++) {
        double most = -20;

        for (g = 0; g < PRESS_TAG_GENRES; g++)
            most = n[g][c] > most ? n[g][c] : most;
        for (g = 0; g < PRESS_TAG_GENRES; g++) {
            double v = 16 * (n[g][c] - most);

            genre_weights[c][g] = (signed char)(v < -127 ? -127 : floor(v));
        }
    }
}

/* The genre of each text, as told by the texts of the other folds. */
static void find_genres(void)
{
    size_t i, s, k, right = 0;
    int fold;

    for (fold = 0; fold < FOLDS; fold++) {
        weigh_genres(fold);
        for (i = 0; i < ndocs; i++) {
            doc *d = &docs[i];
            long sums[PRESS_TAG_GENRES] = {0};
            int g, most = 0;

            if (d->fold != fold)
                continue;
            for (s = d->sentence; s < d->sentence + d->nsentences; s++)
                for (k = sentences[s].unit;
                     k < sentences[s].unit + sentences[s].n; k++)
                    for (g = 0; g < PRESS_TAG_GENRES; g++)
                        sums[g] += genre_weights[units[k].class[0]][g];
            for (g = 1; g < PRESS_TAG_GENRES; g++)
                most = sums[g] > sums[most] ? g : most;
            for (g = 0; g < PRESS_TAG_GENRES; g++)
                if (sums[g])
                    d->genre = most + 1;
            right += d->genre == genre_of(set_names[d->set]) + 1;
        }
    }
    weigh_genres(-1);
    fprintf(stderr, "genres: %zu of %zu texts\n", right, ndocs);
}

/* What the first reading found, for the second. */
static void find_all(void)
{
    size_t d, s;

    for (d = 0; d < ndocs; d++) {
        press_tag_doc evidence;

        if (press_tag_doc_init(&evidence, &env))
            exit(1);
        for (s = docs[d].sentence; s < docs[d].sentence + docs[d].nsentences;
             s++) {
            press_tag_reader r = reader_of(&sentences[s]);

            press_tag_doc_find(&evidence, &r, guess + sentences[s].unit);
        }
        for (s = docs[d].sentence; s < docs[d].sentence + docs[d].nsentences;
             s++) {
            press_tag_reader r = reader_of(&sentences[s]);
            size_t k;

            for (k = 0; k < r.nunits; k++)
                r.units[k].found = press_tag_doc_found(&evidence, &r.units[k]);
        }
        press_tag_doc_release(&evidence);
    }
}

/* --- the blob -------------------------------------------------------------------------- */

static unsigned char *blob;
static size_t nblob, blob_cap;

static void byte(unsigned v)
{
    if (nblob == blob_cap) {
        blob_cap = blob_cap ? blob_cap * 2 : 1 << 16;
        blob = resize(NULL, blob, blob_cap);
    }
    blob[nblob++] = (unsigned char)v;
}

static void number(uint32_t v, int bytes)
{
    for (; bytes--; v >>= 8)
        byte(v & 255);
}

static void number_at(size_t at, uint32_t v, int bytes)
{
    for (; bytes--; v >>= 8)
        blob[at++] = (unsigned char)v;
}

typedef struct record {
    uint32_t key, what;
} record;

static int by_key(const void *a, const void *b)
{
    const record *x = a, *y = b;

    return x->key < y->key ? -1 : x->key > y->key;
}

/* By bucket, and there by what is written of the key. */
static int order_bits;
static uint32_t order_low;

static int by_bucket(const void *a, const void *b)
{
    uint32_t x = ((const record *)a)->key, y = ((const record *)b)->key;
    uint32_t bx = x >> (32 - order_bits), by = y >> (32 - order_bits);

    if (bx == by) {
        bx = x & order_low;
        by = y & order_low;
    }
    return bx != by ? bx < by ? -1 : 1 : by_key(a, b);
}

static int weight(uint32_t id, int s)
{
    return round_to(W[id].w[s], 127);
}

static unsigned mask_of(uint32_t id, int least)
{
    unsigned mask = 0;
    int s;

    for (s = 0; s < STATES; s++)
        if (abs(weight(id, s)) >= least)
            mask |= 1u << s;
    return mask;
}

static int bits_set(unsigned mask)
{
    int n = 0;

    for (; mask; mask &= mask - 1)
        n++;
    return n;
}

static size_t size_at(int least)
{
    size_t i, n = 0;

    for (i = 0; i < nfeatures; i++) {
        unsigned mask = mask_of((uint32_t)i, least);

        n += mask ? 4 + (size_t)bits_set(mask) : 0;
    }
    return n;
}

/* Write an index and the records, least a weight to be kept; least 0: words. */
static void write_table(size_t header, record *records, size_t n, int bits,
                        int least)
{
    size_t index = nblob, start, i;
    uint32_t b = 0;

    order_bits = bits;
    order_low = least ? 0x7FFF : 0x1FFF;
    qsort(records, n, sizeof *records, by_bucket);
    for (i = 0; i < (((size_t)1 << bits) + 1) * 3; i++)
        byte(0);
    start = nblob;
    for (i = 0; i < n; i++) {
        for (; b <= records[i].key >> (32 - bits); b++)
            number_at(index + 3 * b, (uint32_t)(nblob - start), 3);
        if (least) {
            unsigned mask = mask_of(records[i].what, least);
            int s;

            number(mask | (records[i].key & 0x7FFF) << 17, 4);
            for (s = 0; s < STATES; s++)
                if (mask >> s & 1)
                    byte((unsigned)weight(records[i].what, s) & 255);
        } else {
            number((records[i].what & (PRESS_TAG_FINE - 1)) |
                       (records[i].key & 0x1FFF) << 11,
                   3);
        }
    }
    for (; b <= 1u << bits; b++)
        number_at(index + 3 * b, (uint32_t)(nblob - start), 3);
    number_at(header, (uint32_t)index, 4);
    number_at(header + 4, (uint32_t)bits, 4);
    number_at(header + 8, (uint32_t)start, 4);
    number_at(header + 12, (uint32_t)nblob, 4);
}

/* --- word classes ------------------------------------------------------------------------ */

static record *words; /* hash of the word, its fine class + 1 */
static size_t nwords;
static uint16_t fine_of[PRESS_TAG_FINE], middle[PRESS_TAG_FINE],
    coarse[PRESS_TAG_FINE];
static unsigned char sieve[PRESS_TAG_SIEVE];

static void fixed_part(int lang)
{
    size_t i;

    nblob = 0;
    for (i = 0; i < PRESS_TAG_FIXED; i++)
        byte(0);
    memcpy(blob, "PRTG", 4);
    number_at(4, PRESS_TAG_VERSION, 4);
    number_at(16, (uint32_t)lang, 4);
    for (i = 0; i < PRESS_TAG_FINE; i++) {
        size_t at = PRESS_TAG_MAPS + 2 * i;

        number_at(at, fine_of[i], 2);
        number_at(at + 2 * PRESS_TAG_FINE, middle[i], 2);
        number_at(at + 4 * PRESS_TAG_FINE, coarse[i], 2);
    }
    memcpy(blob + PRESS_TAG_SIEVE_AT, sieve, sizeof sieve);
    memcpy(blob + PRESS_TAG_GENRE, genre_weights, sizeof genre_weights);
}

static void finish(void)
{
    number_at(8, (uint32_t)nblob, 4);
    number_at(12, press_hash32((char *)blob + 16, nblob - 16), 4);
}

static int by_word(const void *a, const void *b)
{
    return memcmp(a, b, sizeof(uint32_t)) ? by_key(a, b) : 0;
}

/* The words of the training texts, as written and folded, by hash. */
static record *vocabulary(size_t *n)
{
    record *v = NULL;
    size_t i, s, t, k = 0;

    for (i = 0; i < ndocs; i++) {
        press_span span;
        press_text text;

        span.p = docs[i].p;
        span.n = docs[i].n;
        if (press_text_init(&text, &env, span))
            exit(1);
        for (s = 0; s < text.nsentences; s++)
            for (t = 0; t < text.sentences[s].ntokens;) {
                press_tag_unit u;
                size_t from = text.sentences[s].token;

                press_tag_unit_read(&text, from + t,
                                    from + text.sentences[s].ntokens,
                                    PRESS_LANG_RU, &u);
                t += u.ntokens;
                v = more(v, k, sizeof *v);
                v[k].key = u.form;
                v[k++].what = 0;
                v = more(v, k, sizeof *v);
                v[k].key = u.word;
                v[k++].what = 0;
            }
        press_text_release(&text, &env);
    }
    qsort(v, k, sizeof *v, by_key);
    for (i = s = 0; i < k; i++)
        if (i == 0 || v[i].key != v[s - 1].key)
            v[s++] = v[i];
    *n = s;
    return v;
}

static int by_hash(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

static uint32_t hash_of_lower(const char *p, size_t n)
{
    char lower[64];
    size_t i;

    for (i = 0; i < n && i < sizeof lower; i++)
        lower[i] = (char)(p[i] >= 'A' && p[i] <= 'Z' ? p[i] + 32 : p[i]);
    return press_hash32(lower, i);
}

/* The words of the list, in lower case, by hash, each once for each way that
** it is written in. */
static uint32_t *ways_of_writing(FILE *file, size_t *n)
{
    uint32_t *ways = NULL;
    char line[4096];

    for (*n = 0; fgets(line, sizeof line, file); ++*n) {
        ways = more(ways, *n, sizeof *ways);
        ways[*n] = hash_of_lower(line, strcspn(line, "\t"));
    }
    rewind(file);
    qsort(ways, *n, sizeof *ways, by_hash);
    return ways;
}

/* A word that the list has in lower case, with a capital and in capitals is a
** common one. */
static int is_common(const uint32_t *ways, size_t n, const char *p, size_t k)
{
    uint32_t hash = hash_of_lower(p, k);
    size_t a = 0, b = n, i;

    for (i = 0; i < k; i++)
        if (p[i] < 'a' || p[i] > 'z')
            return 0;
    while (a < b) {
        size_t mid = a + (b - a) / 2;

        if (ways[mid] < hash)
            a = mid + 1;
        else
            b = mid;
    }
    return k > 2 && a + 2 < n && ways[a] == hash && ways[a + 2] == hash;
}

/* Read the classes; of words that the texts do not have keep those that begin
** like names (a capital; all where the list has none), some by their hash, and
** common ones. */
static void read_classes(const char *path, size_t limit, int cased)
{
    static uint32_t votes_m[PRESS_TAG_FINE][512], votes_c[PRESS_TAG_FINE][128];
    char line[4096], word[2048];
    FILE *file = fopen(path, "r");
    unsigned c, m, f;
    size_t nv, i, k, in = 0;
    record *v = vocabulary(&nv), *rest = NULL;
    size_t nrest = 0, nways = 0;
    uint32_t *ways;

    if (!file) {
        fprintf(stderr, "train: cannot read %s\n", path);
        exit(2);
    }
    ways = ways_of_writing(file, &nways);
    while (fgets(line, sizeof line, file)) {
        char *tab = strchr(line, '\t');
        record r;
        size_t n;
        int ok;

        if (!tab || sscanf(tab, "%u %u %u", &c, &m, &f) != 3 || f > 1500 ||
            m >= 512 || c >= 128)
            continue;
        n = (size_t)(tab - line);
        if (n >= sizeof word)
            continue;
        for (i = k = 0; i < n; i++) /* ё is folded to е */
            if (i + 1 < n && (unsigned char)line[i] == 0xD1 &&
                (unsigned char)line[i + 1] == 0x91) {
                word[k++] = (char)0xD0;
                word[k++] = (char)0xB5;
                i++;
            } else {
                word[k++] = line[i];
            }
        votes_m[f + 1][m]++;
        votes_c[f + 1][c]++;
        r.key = press_hash32(word, k);
        /* with the sieve's bit of what it begins with, for find_lower() */
        r.what = f + 1;
        if (k >= PRESS_TAG_FIRST && (unsigned char)word[0] >= 0xD0)
            r.what |= press_tag_model_sieve(word) << 17;
        if (bsearch(&r, v, nv, sizeof *v, by_word)) {
            words = more(words, nwords, sizeof *words);
            words[nwords++] = r;
            in++;
            continue;
        }
        ok = !cased;
        if (cased && word[0] >= 'A' && word[0] <= 'Z' && k > 2) {
            for (ok = 1, i = 1; i < k; i++)
                ok &= word[i] >= 'a' && word[i] <= 'z';
        }
        ok |= cased && is_common(ways, nways, word, k);
        if (ok) {
            rest = more(rest, nrest, sizeof *rest);
            rest[nrest++] = r;
        }
    }
    fclose(file);
    for (i = 0; i < nrest; i++) {
        uint32_t keep = (uint32_t)((double)(limit > in ? limit - in : 0) /
                                   (double)nrest * 65536.0);

        if ((press_tag_model_key(rest[i].key ^ 77) & 0xFFFF) < keep) {
            words = more(words, nwords, sizeof *words);
            words[nwords++] = rest[i];
        }
    }
    for (i = 0; i < nwords; i++)
        words[i].key = press_tag_model_key(words[i].key);
    for (i = 1; i < PRESS_TAG_LOWER; i++) {
        uint32_t most = 0;

        fine_of[i] = (uint16_t)i;
        for (k = 0; k < 512; k++)
            if (votes_m[i][k] > most) {
                most = votes_m[i][k];
                middle[i] = (uint16_t)(k + 1);
            }
        for (most = 0, k = 0; k < 128; k++)
            if (votes_c[i][k] > most) {
                most = votes_c[i][k];
                coarse[i] = (uint16_t)(k + 1);
            }
    }
    fprintf(stderr, "words: %zu of the texts, %zu of %zu others\n", in,
            nwords - in, nrest);
    free(ways);
    free(v);
    free(rest);
}

/* --- the whole ----------------------------------------------------------------------------- */

static int by_margin(const void *a, const void *b)
{
    return ((const point *)a)->margin - ((const point *)b)->margin;
}

/* Sixteen steps of margin, each with the share of right names; none lower
** than the one before. */
static void calibrate(void)
{
    size_t at = PRESS_TAG_HEADER + 2 * 17 * 17, i, k;
    int last = 1;

    qsort(points, npoints, sizeof *points, by_margin);
    for (i = 0; i < PRESS_TAG_POINTS; i++) {
        /* finer at the low end, where the share changes */
        double q0 = pow((double)i / PRESS_TAG_POINTS, 2),
               q1 = pow((double)(i + 1) / PRESS_TAG_POINTS, 2);
        size_t a = (size_t)(q0 * (double)npoints),
               b = (size_t)(q1 * (double)npoints), right = 0;
        int share, margin;

        for (k = a; k < b; k++)
            right += (size_t)points[k].right;
        share = b > a ? (int)(1000 * right / (b - a)) : last;
        last = share > last ? share : last;
        margin = i && a < npoints ? points[a].margin : 0;
        number_at(at + 4 * i, (uint32_t)(margin > 32767 ? 32767 : margin), 2);
        number_at(at + 4 * i + 2, (uint32_t)last, 2);
        fprintf(stderr, " %d:%d", margin, last);
    }
    fprintf(stderr, "\n");
}

static size_t room_for_features(void)
{
    return BUDGET - PRESS_TAG_FIXED - 3 * nwords - 3 * 8193 - 3 * 32769;
}

/* Drop the weights that have no room, and learn on with the others.  Some go
** by themselves then: at first an eighth more is let in. */
static void thin(int epochs, size_t room)
{
    int least = 1, s;
    size_t i;

    while (size_at(least) > room)
        least++;
    fprintf(stderr, "thinned at %d/40:", least);
    for (i = 0; i < nfeatures; i++)
        for (s = 0; s < STATES; s++)
            if (abs(weight((uint32_t)i, s)) < least)
                W[i].w[s] = 0;
    thinned = 1;
    train(-1, epochs, 1);
}

static void write_model(int lang)
{
    record *r = resize(NULL, NULL, (nfeatures + 1) * sizeof *r);
    size_t i, n = 0, room;
    int s, t, least = 1, bits = 15;

    fixed_part(lang);
    for (s = 0; s < STATES; s++)
        for (t = 0; t < STATES; t++)
            number_at(PRESS_TAG_HEADER + 2 * (size_t)(s * STATES + t),
                      (uint32_t)round_to(moves[s][t], 3000), 2);
    calibrate();
    write_table(36, words, nwords, 13, 0);
    room = BUDGET - nblob - 3 * (((size_t)1 << bits) + 1);
    while (size_at(least) > room)
        least++;
    for (i = 0; i < nfeatures; i++)
        if (mask_of((uint32_t)i, least)) {
            r[n].key = press_tag_model_key(hashes[i]);
            r[n++].what = (uint32_t)i;
        }
    write_table(20, r, n, bits, least);
    finish();
    fprintf(stderr, "%zu of %zu features, weights from %d/40, %zu bytes\n", n,
            nfeatures, least, nblob);
    free(r);
}

static void write_source(const char *path, const char *lang,
                         const char *const *sets)
{
    FILE *out = fopen(path, "w");
    char hex[65];
    press_span span;
    size_t i;

    if (!out)
        exit(1);
    span.p = (const char *)blob;
    span.n = nblob;
    if (press_sha256(&env, span, hex))
        exit(1);
    fprintf(out, "/* tag_model_%s.c - weights of the tagger (tag_model.h).\n"
                 "** Made by tool/train.c (make model) from ner/%s:\n**",
            lang, lang);
    for (; *sets; sets++)
        fprintf(out, " %s", *sets);
    fprintf(out, ";\n** sources and licences in MODEL.md.  %zu bytes; their "
                 "sha256 is\n** %s. */\n#include \"tag_weights.h\"\n\n"
                 "PRESS_TABLE_DEF const uint32_t press_tag_model_%s_size = "
                 "%zu;\nPRESS_TABLE_DEF const unsigned char "
                 "press_tag_model_%s[][PRESS_TAG_WIDTH] = {\n",
            nblob, hex, lang, nblob, lang);
    for (i = 0; i < nblob; i += 4000) {
        size_t k, end = i + 4000 < nblob ? i + 4000 : nblob;

        putc('"', out);
        for (k = i; k < end; k++) {
            unsigned c = blob[k];

            if (c >= 32 && c < 127 && c != '"' && c != '\\' && c != '?')
                putc((int)c, out);
            else
                fprintf(out, "\\%03o", c);
        }
        fprintf(out, "\",\n");
    }
    fprintf(out, "};\n");
    fclose(out);
}

/* Words that are often names in lower case: they, their stems and their
** classes. */
typedef struct lower {
    uint32_t key, names, all;
} lower;

static int by_lower(const void *a, const void *b)
{
    const lower *x = a, *y = b;

    return x->key < y->key ? -1 : x->key > y->key;
}

static size_t lower_sum(lower *v, size_t n)
{
    size_t i, k = 0;

    qsort(v, n, sizeof *v, by_lower);
    for (i = 0; i < n; i++)
        if (i && v[k - 1].key == v[i].key) {
            v[k - 1].names += v[i].names;
            v[k - 1].all += v[i].all;
        } else {
            v[k++] = v[i];
        }
    return k;
}

static const char *unit_text(size_t unit)
{
    size_t a = 0, b = nsentences, mid;

    while (b - a > 1) { /* the sentence it is in */
        mid = a + (b - a) / 2;
        if (sentences[mid].unit <= unit)
            a = mid;
        else
            b = mid;
    }
    return docs[sentences[a].doc].p + units[unit].start;
}

static void set_sieve(size_t unit)
{
    const char *p = unit_text(unit);
    uint32_t bit = press_tag_model_sieve(p);

    if ((unsigned char)p[0] >= 0xD0)
        sieve[bit / 8] |= (unsigned char)(1 << bit % 8);
}

static void find_lower(void)
{
    static uint32_t class_names[PRESS_TAG_FINE], class_all[PRESS_TAG_FINE];
    static uint16_t alias[PRESS_TAG_FINE];
    lower *v = resize(NULL, NULL, (2 * nunits + 1) * sizeof *v);
    size_t i, n = 0, k, old, nalias = PRESS_TAG_LOWER;
    unsigned live_classes = 0, live_words = 0;

    for (i = 0; i < nunits; i++) {
        const press_tag_unit *u = &units[i];
        uint32_t is_name = gold[i] && press_tag_place(gold[i]) <= TAG_BEGIN;
        uint16_t c[3];

        if (!u->is_lower)
            continue;
        v[n].key = press_tag_model_key(u->word);
        v[n].names = is_name;
        v[n++].all = 1;
        if (u->stem && u->stem != u->word) {
            v[n] = v[n - 1];
            v[n++].key = press_tag_model_key(u->stem);
        }
        press_tag_model_classes(&class_model, u->word, c);
        class_names[c[0]] += is_name;
        class_all[c[0]]++;
    }
    n = lower_sum(v, n);
    class_names[0] = 0;
    for (i = 0; i < PRESS_TAG_FINE; i++)
        if (class_names[i] < 8 || class_names[i] * 25 < class_all[i])
            class_names[i] = 0;
        else
            live_classes++;
    qsort(words, nwords, sizeof *words, by_key);
    for (old = nwords, i = k = 0; i < n; i++) {
        if (v[i].names < 2 || v[i].names * 4 < v[i].all)
            continue;
        live_words++;
        while (k < old && words[k].key < v[i].key)
            k++;
        if (k < old && words[k].key == v[i].key) {
            words[k].what |= 0x10000;
            continue;
        }
        words = more(words, nwords, sizeof *words);
        words[nwords].key = v[i].key;
        words[nwords++].what = 0x10000;
    }
    for (i = 0; i < nwords; i++) {
        uint32_t c = words[i].what & 0xFFFF, bit = words[i].what >> 17;

        words[i].what &= 0x1FFFF;
        if (!(words[i].what >> 16) && !class_names[c]) {
            words[i].what = c;
            continue;
        }
        if (bit)
            sieve[bit / 8] |= (unsigned char)(1 << bit % 8);
        if (nalias == PRESS_TAG_FINE && !alias[c])
            c = 0;
        if (!alias[c]) {
            alias[c] = (uint16_t)nalias;
            fine_of[nalias] = (uint16_t)c;
            middle[nalias] = middle[c];
            coarse[nalias++] = coarse[c];
        }
        words[i].what = alias[c];
    }
    for (i = 0; i < nunits; i++)
        if (units[i].is_lower && units[i].end - units[i].start >= 6) {
            lower *at, x;

            x.key = press_tag_model_key(units[i].stem ? units[i].stem
                                                      : units[i].word);
            at = bsearch(&x, v, n, sizeof *v, by_lower);
            if (at && at->names >= 2 && at->names * 4 >= at->all)
                set_sieve(i);
        }
    fprintf(stderr, "lower case: %u words, %u classes, %zu aliases\n",
            live_words, live_classes, nalias - PRESS_TAG_LOWER);
    free(v);
}

/* The model of word classes alone. */
static int open_classes(int lang)
{
    unsigned char *copy;

    fixed_part(lang);
    write_table(36, words, nwords, 13, 0);
    write_table(20, NULL, 0, 1, 0);
    finish();
    copy = resize(NULL, NULL, nblob);
    memcpy(copy, blob, nblob);
    if (press_tag_model_open(copy, nblob, &class_model))
        return 1;
    class_models[1] = class_models[2] = class_models[0];
    return 0;
}

static const char *const *sets_of(int lang)
{
    static const char *const en[] = {
        "voa_un", "own", "redocred", "crossner_politics",
        "crossner_literature", "crossner_music", "crossner_science",
        "crossner_ai", "wikigold", "gum", "re3d", "new", NULL};
    static const char *const ru[] = {"nerel", "factrueval", "own", "new",
                                     NULL};
    static const char *const kk[] = {"kaznerd", "kaznerd_2", "own", "new",
                                     NULL};

    return lang == PRESS_LANG_EN ? en : lang == PRESS_LANG_RU ? ru : kk;
}

static int is_marked(const char *set)
{
    return strcmp(set, "voa_un") == 0 || strcmp(set, "own") == 0 ||
           strcmp(set, "new") == 0;
}

/* Cut up all texts; twice where words are names in lower case too. */
static int read_docs(int lang)
{
    size_t i;

    if (open_classes(lang))
        return 1;
    for (i = 0; i < ndocs; i++)
        read_doc(i, lang);
    if (lang == PRESS_LANG_EN)
        return 0;
    find_lower();
    if (open_classes(lang))
        return 1;
    nunits = nsentences = 0;
    for (i = 0; i < ndocs; i++) {
        press_text_release(&docs[i].text, &env);
        read_doc(i, lang);
    }
    return 0;
}

/* Figures by set for models that have not seen the texts, and what they and
** the annotation say differently. */
static void tell_held_out(const char *path)
{
    int fold;

    for (fold = 0; fold < FOLDS; fold++) {
        train(fold, EPOCHS, 1);
        answer_fold(fold, 1);
    }
    tell("held out, second reading");
    disagree = fopen(path, "w");
    tell_sets("second reading", guess, FOLDS);
    if (disagree)
        fclose(disagree);
}

/* What is asked for besides: =NUMBER leaves the features of a template out,
** %NUMBER learns from that share of the texts, -SET without a set. */
static void read_wishes(char **wish)
{
    size_t i, k = 0;

    for (; *wish; wish++)
        if (**wish == '=')
            left_out[atoi(*wish + 1) & 127] = 1;
        else if (**wish == '%')
            share = atoi(*wish + 1);
        else if (**wish == '-')
            without_set = *wish + 1;
    for (i = 0; i < ndocs; i++)
        if ((int)(press_tag_model_key((uint32_t)i) % 100) < share)
            docs[k++] = docs[i];
    ndocs = k;
}

int main(int argc, char **argv)
{
    char path[1024];
    const char *const *sets;
    int lang, fold;
    press_span code;

    if (argc < 5) {
        fprintf(stderr, "usage: train LANGUAGE DATA MARKED OUT [WISH ...]\n");
        return 2;
    }
    env.resize = resize;
    code.p = argv[1];
    code.n = strlen(argv[1]);
    lang = press_lang_find(code);
    if (lang < PRESS_LANG_EN || lang > PRESS_LANG_KK)
        return 2;
    read_wishes(argv + 5);
    for (sets = sets_of(lang); *sets; sets++)
        if (without_set && strncmp(*sets, without_set, strlen(without_set)) == 0)
            continue;
        else if (is_marked(*sets))
            read_marked(argv[3], argv[1], *sets);
        else
            read_set(argv[2], argv[1], *sets);
    read_wishes(argv + 5);
    snprintf(path, sizeof path, "%s/classes.%s.tsv", argv[2],
             lang == PRESS_LANG_EN ? "en" : "ru");
    read_classes(path, lang == PRESS_LANG_KK   ? 150000
                 : lang == PRESS_LANG_RU ? 230000
                                         : 300000,
                 lang == PRESS_LANG_EN);
    if (read_docs(lang))
        return 1;
    find_seqs(lang);
    slots = calloc(nslots, sizeof *slots);
    votes = resize(NULL, NULL, 20000 * sizeof *votes);
    alpha = resize(NULL, NULL, 20000 * sizeof *alpha);
    beta = resize(NULL, NULL, 20000 * sizeof *beta);
    expv = resize(NULL, NULL, 20000 * sizeof *expv);
    make_features(0);
    fprintf(stderr, "%zu texts, %zu units, %zu stretches, %zu features\n",
            ndocs, nunits, nseqs, nfeatures);
    for (fold = 0; fold < FOLDS; fold++) {
        train(fold, 4, 0);
        answer_fold(fold, 0);
    }
    tell("held out, first reading");
    tell_sets("first reading", guess, FOLDS);
    find_all();
    if (lang != PRESS_LANG_KK) /* its sets do not differ so */
        find_genres();
    make_features(1);
    code.p = argv[4];
    code.n = strlen(argv[4]);
    if (code.n < 2 || strcmp(code.p + code.n - 2, ".c") != 0) {
        tell_held_out(argv[4]);
        return 0;
    }
    train(-1, EPOCHS, 1);
    thin(3, room_for_features() * 9 / 8);
    if (size_at(1) > room_for_features())
        thin(3, room_for_features());
    write_model(lang);
    write_source(argv[4], argv[1], sets_of(lang));
    return 0;
}

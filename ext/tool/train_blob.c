/* train_blob.c - weights as the bytes of tag_model.h, and these as C (train.h).
**
** Weights are rounded to 1/40, the smallest dropped until all fits.
*/
#include <math.h>

#include "../core/sha256.h"
#include "train.h"

#define BLOB_MOST 1990000
#define BLOB_FEATURE_BITS 15
#define BLOB_WORD_BITS 13

static unsigned char *blob;
static size_t blob_n, blob_cap;

static void blob_byte(unsigned v)
{
    if (blob_n == blob_cap) {
        blob_cap = blob_cap ? blob_cap * 2 : 1 << 16;
        blob = train_resize(NULL, blob, blob_cap);
    }
    blob[blob_n++] = (unsigned char)v;
}

static void blob_number(uint32_t v, int bytes)
{
    for (; bytes--; v >>= 8)
        blob_byte(v & 255);
}

static void blob_number_at(size_t at, uint32_t v, int bytes)
{
    for (; bytes--; v >>= 8)
        blob[at++] = (unsigned char)v;
}

/* --- how much room it takes ----------------------------------------------- */

/* The states for which a feature has at least such a weight. */
static unsigned blob_mask(size_t i, int least)
{
    unsigned mask = 0;
    int s;

    for (s = 0; s < TRAIN_STATES; s++)
        if (abs(train_fit_weight(i, s)) >= least)
            mask |= 1u << s;
    return mask;
}

static size_t blob_bits(unsigned mask)
{
    size_t n = 0;

    for (; mask; mask &= mask - 1)
        n++;
    return n;
}

static size_t blob_size(int least)
{
    size_t i, n = 0;

    for (i = 0; i < train_fit_count(); i++) {
        unsigned mask = blob_mask(i, least);

        n += mask ? 4 + blob_bits(mask) : 0;
    }
    return n;
}

static size_t blob_index(int bits)
{
    return 3 * (((size_t)1 << bits) + 1);
}

static size_t blob_room(void)
{
    return BLOB_MOST - PRESS_TAG_FIXED - 3 * train_word.n -
           blob_index(BLOB_WORD_BITS) - blob_index(BLOB_FEATURE_BITS);
}

/* The least weight that there is room for. */
static int blob_least(size_t room)
{
    int least = 1;

    while (blob_size(least) > room)
        least++;
    return least;
}

static void blob_thin(const train_corpus *c, size_t room)
{
    int least = blob_least(room);

    fprintf(stderr, "thinned at %d/40:", least);
    train_fit_drop(least);
    train_fit_learn(c, -1, 3, 1);
}

/* Some go by themselves then: at first an eighth more is let in. */
void train_blob_thin(const train_corpus *c)
{
    blob_thin(c, blob_room() * 9 / 8);
    if (blob_size(1) > blob_room())
        blob_thin(c, blob_room());
}

/* --- tables --------------------------------------------------------------- */

typedef struct blob_table {
    size_t header; /* where it is told */
    train_record *records;
    size_t n;
    int bits;  /* of the index */
    int least; /* weight that is kept; 0: words */
} blob_table;

/* By bucket, and there by what is written of the key. */
static int blob_order_bits;
static uint32_t blob_order_low;

static int blob_order(const void *a, const void *b)
{
    uint32_t x = ((const train_record *)a)->key,
             y = ((const train_record *)b)->key;
    uint32_t bx = x >> (32 - blob_order_bits),
             by = y >> (32 - blob_order_bits);

    if (bx == by) {
        bx = x & blob_order_low;
        by = y & blob_order_low;
    }
    return bx != by ? bx < by ? -1 : 1 : train_record_order(a, b);
}

static void blob_feature(const train_record *r, int least)
{
    unsigned mask = blob_mask(r->what, least);
    int s;

    blob_number(mask | (r->key & 0x7FFF) << 17, 4);
    for (s = 0; s < TRAIN_STATES; s++)
        if (mask >> s & 1)
            blob_byte((unsigned)train_fit_weight(r->what, s) & 255);
}

static void blob_word(const train_record *r)
{
    blob_number((r->what & (PRESS_TAG_FINE - 1)) | (r->key & 0x1FFF) << 11, 3);
}

/* An index and the records. */
static void blob_write_table(const blob_table *t)
{
    size_t index = blob_n, start, i;
    uint32_t b = 0;

    blob_order_bits = t->bits;
    blob_order_low = t->least ? 0x7FFF : 0x1FFF;
    if (t->n)
        qsort(t->records, t->n, sizeof *t->records, blob_order);
    for (i = 0; i < blob_index(t->bits); i++)
        blob_byte(0);
    start = blob_n;
    for (i = 0; i < t->n; i++) {
        for (; b <= t->records[i].key >> (32 - t->bits); b++)
            blob_number_at(index + 3 * b, (uint32_t)(blob_n - start), 3);
        if (t->least)
            blob_feature(&t->records[i], t->least);
        else
            blob_word(&t->records[i]);
    }
    for (; b <= 1u << t->bits; b++)
        blob_number_at(index + 3 * b, (uint32_t)(blob_n - start), 3);
    blob_number_at(t->header, (uint32_t)index, 4);
    blob_number_at(t->header + 4, (uint32_t)t->bits, 4);
    blob_number_at(t->header + 8, (uint32_t)start, 4);
    blob_number_at(t->header + 12, (uint32_t)blob_n, 4);
}

/* --- what stands before them ---------------------------------------------- */

static void blob_fixed(int lang)
{
    size_t i;

    blob_n = 0;
    for (i = 0; i < PRESS_TAG_FIXED; i++)
        blob_byte(0);
    memcpy(blob, "PRTG", 4);
    blob_number_at(4, PRESS_TAG_VERSION, 4);
    blob_number_at(16, (uint32_t)lang, 4);
    for (i = 0; i < PRESS_TAG_FINE; i++) {
        size_t at = PRESS_TAG_MAPS + 2 * i;

        blob_number_at(at, train_word.fine[i], 2);
        blob_number_at(at + 2 * PRESS_TAG_FINE, train_word.middle[i], 2);
        blob_number_at(at + 4 * PRESS_TAG_FINE, train_word.coarse[i], 2);
    }
    memcpy(blob + PRESS_TAG_SIEVE_AT, train_word.sieve,
           sizeof train_word.sieve);
    memcpy(blob + PRESS_TAG_GENRE, train_genre, sizeof train_genre);
}

static void blob_words(void)
{
    blob_table t = {36, NULL, 0, BLOB_WORD_BITS, 0};

    t.records = train_word.list;
    t.n = train_word.n;
    blob_write_table(&t);
}

static void blob_finish(void)
{
    blob_number_at(8, (uint32_t)blob_n, 4);
    blob_number_at(12, press_hash32((char *)blob + 16, blob_n - 16), 4);
}

void train_blob_classes(train_corpus *c)
{
    blob_table none = {20, NULL, 0, 1, 0};
    unsigned char *copy;

    blob_fixed(c->lang);
    blob_words();
    blob_write_table(&none);
    blob_finish();
    copy = train_resize(NULL, NULL, blob_n);
    memcpy(copy, blob, blob_n);
    if (press_tag_model_open(copy, blob_n, &c->models[0]))
        train_die("no model of", "word classes");
    c->models[1] = c->models[2] = c->models[0];
}

static int blob_by_margin(const void *a, const void *b)
{
    return ((const train_point *)a)->margin - ((const train_point *)b)->margin;
}

/* Where step i of the margins begins: finer at the low end, where the share
** changes. */
static size_t blob_step(size_t i, size_t n)
{
    return (size_t)(pow((double)i / PRESS_TAG_POINTS, 2) * (double)n);
}

/* Sixteen steps of margin, each with the share of right names; none lower
** than the one before. */
static void blob_calibrate(void)
{
    size_t at = PRESS_TAG_HEADER + 2 * 17 * 17, n, i, k;
    train_point *points = train_held_points(&n);
    int last = 1;

    qsort(points, n, sizeof *points, blob_by_margin);
    for (i = 0; i < PRESS_TAG_POINTS; i++, at += 4) {
        size_t a = blob_step(i, n), b = blob_step(i + 1, n), right = 0;
        int share, margin = i && a < n ? points[a].margin : 0;

        for (k = a; k < b; k++)
            right += (size_t)points[k].right;
        share = b > a ? (int)(1000 * right / (b - a)) : last;
        last = share > last ? share : last;
        blob_number_at(at, (uint32_t)(margin > 32767 ? 32767 : margin), 2);
        blob_number_at(at + 2, (uint32_t)last, 2);
        fprintf(stderr, " %d:%d", margin, last);
    }
    fprintf(stderr, "\n");
}

/* --- the whole ------------------------------------------------------------ */

static void blob_features(void)
{
    size_t i, n = train_fit_count(),
              room = BLOB_MOST - blob_n - blob_index(BLOB_FEATURE_BITS);
    blob_table t = {20, NULL, 0, BLOB_FEATURE_BITS, 0};

    t.records = train_resize(NULL, NULL, (n + 1) * sizeof *t.records);
    t.least = blob_least(room);
    for (i = 0; i < n; i++)
        if (blob_mask(i, t.least)) {
            t.records[t.n].key = press_tag_model_key(train_fit_hash(i));
            t.records[t.n++].what = (uint32_t)i;
        }
    blob_write_table(&t);
    fprintf(stderr, "%zu of %zu features, weights from %d/40, %zu bytes\n",
            t.n, n, t.least, blob_n);
    free(t.records);
}

static void blob_make(int lang)
{
    int s, t;

    blob_fixed(lang);
    for (s = 0; s < TRAIN_STATES; s++)
        for (t = 0; t < TRAIN_STATES; t++)
            blob_number_at(
                PRESS_TAG_HEADER + 2 * (size_t)(s * TRAIN_STATES + t),
                (uint32_t)train_fit_move(s, t), 2);
    blob_calibrate();
    blob_words();
    blob_features();
    blob_finish();
}

static void blob_write_head(train_corpus *c, const char *lang, FILE *out)
{
    char hex[65];
    press_span span;
    int set;

    span.p = (const char *)blob;
    span.n = blob_n;
    if (press_sha256(&c->env, span, hex))
        exit(1);
    fprintf(out, "/* tag_model_%s.c - weights of the tagger (tag_model.h).\n"
                 "** Made by tool/train.c (make model) from %s:\n**",
            lang, lang);
    for (set = 0; set < c->nsets; set++)
        if (strcmp(c->sets[set], "headlines") != 0)
            fprintf(out, " %s", c->sets[set]);
    fprintf(out, ";\n** sources and licences in MODEL.md.  %zu bytes; their "
                 "sha256 is\n** %s. */\n#include \"tag_weights.h\"\n\n"
                 "PRESS_TABLE_DEF const uint32_t press_tag_model_%s_size = "
                 "%zu;\nPRESS_TABLE_DEF const unsigned char "
                 "press_tag_model_%s[][PRESS_TAG_WIDTH] = {\n",
            blob_n, hex, lang, blob_n, lang);
}

static void blob_write_row(size_t from, size_t end, FILE *out)
{
    size_t k;

    putc('"', out);
    for (k = from; k < end; k++) {
        unsigned c = blob[k];

        if (c >= 32 && c < 127 && c != '"' && c != '\\' && c != '?')
            putc((int)c, out);
        else
            fprintf(out, "\\%03o", c);
    }
    fprintf(out, "\",\n");
}

void train_blob_write(train_corpus *c, const char *path)
{
    FILE *out;
    size_t i;

    blob_make(c->lang);
    out = train_open(path, "w");
    blob_write_head(c, press_lang_code(c->lang), out);
    for (i = 0; i < blob_n; i += 4000)
        blob_write_row(i, i + 4000 < blob_n ? i + 4000 : blob_n, out);
    fprintf(out, "};\n");
    if (fclose(out))
        train_die("cannot write", path);
}

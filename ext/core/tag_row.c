/* tag_row.c - see tag_row.h. */
#include "tag_row.h"

#define TAG_ROW_LEAST 64
#define TAG_ROW_MOST 4096
#define TAG_ROW_BYTES 128 /* of text, for each row */

/* The sums of a row.  Those of the word before and after are kept for a unit
** that begins with a capital and for another one. */
enum tag_row_sum {
    TAG_ROW_OWN,
    TAG_ROW_PLACE,
    TAG_ROW_BEFORE,
    TAG_ROW_AFTER = TAG_ROW_BEFORE + 2,
    TAG_ROW_BEFORE_2 = TAG_ROW_AFTER + 2,
    TAG_ROW_AFTER_2,
    TAG_ROW_GENRE,
    TAG_ROW_GENRE_BEFORE,
    TAG_ROW_GENRE_AFTER,
    TAG_ROW_SUMS
};

struct press_tag_row {
    uint32_t stamp; /* of the form, or TAG_ROW_EDGE; 0: free */
    uint8_t made[TAG_ROW_SUMS]; /* for which state of what it rests on besides
                                ** the form; 0: it is not */
};

/* Rows of what stands round a sentence, one for each model, come first. */
#define TAG_ROW_EDGES 3
#define TAG_ROW_EDGE 0xFFFFFFFFu

/* What says which sums there are is cleared; the sums themselves are not. */
PRESS_PRIVATE int press_tag_rows_fit(press_tag_rows *rows, press_env *env,
                                     size_t n)
{
    size_t want = TAG_ROW_LEAST, i;

    while (want < n / TAG_ROW_BYTES && want < TAG_ROW_MOST)
        want *= 2;
    if (rows->rows && want <= (size_t)rows->mask + 1)
        return PRESS_OK;
    press_tag_rows_release(rows);
    rows->env = env;
    rows->mask = (uint32_t)want - 1;
    rows->keys = press_zalloc(env, press_mul(want, sizeof *rows->keys));
    rows->rows = press_zalloc(
        env, press_mul(want + TAG_ROW_EDGES, sizeof *rows->rows));
    rows->sums = press_alloc(
        env, press_mul(want * (TAG_ROW_SUMS + 1) + TAG_ROW_EDGES * TAG_ROW_SUMS,
                       sizeof *rows->sums));
    if (!rows->rows || !rows->keys || !rows->sums) {
        press_tag_rows_release(rows);
        return PRESS_NOMEM;
    }
    for (i = 0; i < TAG_ROW_EDGES; i++)
        rows->rows[i].stamp = TAG_ROW_EDGE;
    return PRESS_OK;
}

PRESS_PRIVATE void press_tag_rows_release(press_tag_rows *rows)
{
    press_free(rows->env, rows->rows);
    press_free(rows->env, rows->keys);
    press_free(rows->env, rows->sums);
    rows->rows = NULL;
    rows->keys = NULL;
    rows->sums = NULL;
}

/* The row of a form, which has this stamp while it is the form's. */
typedef struct tag_row_at {
    press_tag_row *row;
    uint32_t stamp;
} tag_row_at;

/* The row of unit i, or of what stands round the sentence; NULL where none is
** kept. */
static tag_row_at tag_row_of(press_tag_rows *rows, const press_tag_reader *r,
                             size_t i)
{
    const press_tag_unit *u;
    press_tag_row *row;

    if (i >= r->nunits)
        return (tag_row_at){&rows->rows[r->lang - PRESS_LANG_EN],
                            TAG_ROW_EDGE};
    u = &r->units[i];
    if (!u->known || !u->stamp)
        return (tag_row_at){NULL, 0};
    row = &rows->rows[TAG_ROW_EDGES + (u->line & rows->mask)];
    if (row->stamp != u->stamp) {
        memset(row->made, 0, sizeof row->made);
        row->stamp = u->stamp;
    }
    return (tag_row_at){row, u->stamp};
}

static void tag_row_add(int16_t *restrict votes, const int16_t *restrict more)
{
    int s;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        votes[s] = (int16_t)(votes[s] + more[s]);
}

/* --- asking ---------------------------------------------------------------------- */

/* Room for the keys of the next part that is asked for. */
static uint32_t *tag_row_keys(press_tag_ahead *ahead)
{
    return ahead->keys + ahead->nkeys;
}

/* n keys of a part have been asked for: its sum is to be kept there. */
static void tag_row_asked(press_tag_ahead *ahead, size_t n,
                          press_tag_kept kept)
{
    uint32_t at = ahead->nkeys, gaps = ahead->nparts++;
    press_tag_asked *asked = &ahead->parts[gaps];

    assert(gaps < PRESS_TAG_PARTS && at + n <= PRESS_TAG_FEATURES);
    ahead->nkeys += (uint32_t)n;
    ahead->kept[gaps] = kept;
    asked->keys = ahead->keys + at;
    asked->found = ahead->found + at + gaps;
    asked->n = (uint32_t)n;
    asked->nfound = 0;
    asked->outside = 0;
}

/* What a unit is asked for. */
typedef struct tag_row_asking {
    press_tag_rows *rows;
    const press_tag_reader *r;
    const press_tag_model *model;
    size_t i;
    press_tag_ahead *ahead;
} tag_row_asking;

/* A part of the features of unit i that rests on a row's unit and on `state`,
** over 0: the row's sum `k`. */
PRESS_INLINE void tag_row_ask(const tag_row_asking *a, tag_row_at at,
                              unsigned k, unsigned part, unsigned state)
{
    press_tag_rows *rows = a->rows;
    press_tag_row *row = at.row;
    int16_t *sums =
        row ? rows->sums[(size_t)(row - rows->rows) * TAG_ROW_SUMS + k] : NULL;
    uint32_t *keys = tag_row_keys(a->ahead);
    size_t n;

    if (row && row->stamp == at.stamp && row->made[k] == state) {
        tag_row_add(a->ahead->sums, sums);
        return;
    }
    n = k < TAG_ROW_GENRE
            ? press_tag_keys(a->r, a->i, part, a->model, keys)
            : press_tag_keys_genre(a->r, a->i, part, a->model, keys);
    tag_row_asked(a->ahead, n,
                  (press_tag_kept){sums, row, at.stamp, k, state});
}

/* A part that rests on what the key says. */
static void tag_row_ask_sight(const tag_row_asking *a, unsigned part,
                              uint64_t key)
{
    press_tag_rows *rows = a->rows;
    uint64_t h = key * 0x9E3779B97F4A7C15u;
    size_t at = (h ^ h >> 32) * 0x85EBCA6Bu >> 20 & rows->mask;
    int16_t *sums = rows->sums[((size_t)rows->mask + 1 + TAG_ROW_EDGES) *
                                   TAG_ROW_SUMS + at];
    size_t n;

    if (rows->keys[at] == key) {
        tag_row_add(a->ahead->sums, sums);
        return;
    }
    n = press_tag_keys(a->r, a->i, part, a->model, tag_row_keys(a->ahead));
    tag_row_asked(a->ahead, n,
                  (press_tag_kept){sums, NULL, key, (unsigned)at, 0});
}

/* What the features of shapes, and those of lists, look at.  The highest bits
** say of which model, and which these are. */
static void tag_row_ask_sights(const tag_row_asking *a)
{
    const press_tag_unit *u[5];
    uint64_t shapes = (uint64_t)(a->r->lang - PRESS_LANG_EN) * 2 + 1, lists;
    int k;

    for (k = 0; k < 5; k++)
        u[k] = press_tag_unit_at(a->r, a->i, k - 2);
    lists = shapes + 1;
    for (k = 0; k < 5; k++)
        shapes = shapes << 8 | u[k]->shape_code;
    lists = lists << 12 | (u[1]->lists & 0xFFF);
    lists = lists << 12 | (u[2]->lists & 0xFFF);
    lists = lists << 12 | (u[3]->lists & 0xFFF);
    lists = lists << 8 | u[2]->lists >> 24;
    lists = lists << 8 | u[3]->lists >> 24;
    lists = lists << 8 | u[3]->shape_code;
    tag_row_ask_sight(a, TAG_SHAPES, shapes);
    tag_row_ask_sight(a, TAG_LISTS, lists);
}

static const press_tag_kept tag_row_nowhere = {NULL, NULL, 0, 0, 0};

static void tag_row_begin(press_tag_ahead *ahead)
{
    memset(ahead->sums, 0, sizeof ahead->sums);
    ahead->nparts = ahead->nkeys = 0;
}

PRESS_PRIVATE void press_tag_rows_ask_first(press_tag_rows *rows,
                                            press_tag_ahead *ahead,
                                            const press_tag_reader *r,
                                            const press_tag_model *model,
                                            size_t i)
{
    tag_row_asking a = {rows, r, model, i, ahead};
    const press_tag_unit *u = &r->units[i];
    unsigned other = !u->is_capital, shape = u->shape_code + 1u,
             place = 1 + 4 * press_tag_place_code(r, i) + u->seen;
    tag_row_at row[5]; /* two forms may share one */
    size_t k;

    tag_row_begin(ahead);
    for (k = 0; k < 5; k++)
        row[k] = tag_row_of(rows, r, i + k - 2);
    tag_row_ask(&a, row[2], TAG_ROW_OWN, TAG_OWN, 1);
    tag_row_ask(&a, row[2], TAG_ROW_PLACE, TAG_PLACED, place);
    tag_row_ask(&a, row[1], TAG_ROW_BEFORE + other, TAG_BEFORE, shape);
    tag_row_ask(&a, row[3], TAG_ROW_AFTER + other, TAG_AFTER, shape);
    tag_row_ask(&a, row[0], TAG_ROW_BEFORE_2, TAG_BEFORE_2, 1);
    tag_row_ask(&a, row[4], TAG_ROW_AFTER_2, TAG_AFTER_2, 1);
    tag_row_ask_sights(&a);
    tag_row_asked(ahead,
                  press_tag_keys(r, i, TAG_ROUND, model, tag_row_keys(ahead)),
                  tag_row_nowhere);
}

PRESS_PRIVATE void press_tag_rows_ask_second(press_tag_rows *rows,
                                             press_tag_ahead *ahead,
                                             const press_tag_reader *r,
                                             const press_tag_model *model,
                                             size_t i)
{
    tag_row_asking a = {rows, r, model, i, ahead};
    unsigned genre = (unsigned)r->genre;
    size_t n;

    tag_row_begin(ahead);
    if (genre) {
        tag_row_ask(&a, tag_row_of(rows, r, i), TAG_ROW_GENRE, TAG_OWN, genre);
        tag_row_ask(&a, tag_row_of(rows, r, i - 1), TAG_ROW_GENRE_BEFORE,
                    TAG_BEFORE, genre);
        tag_row_ask(&a, tag_row_of(rows, r, i + 1), TAG_ROW_GENRE_AFTER,
                    TAG_AFTER, genre);
    }
    n = press_tag_keys_found(r, i, model, tag_row_keys(ahead));
    if (n)
        tag_row_asked(ahead, n, tag_row_nowhere);
}

PRESS_PRIVATE void press_tag_rows_look(press_tag_ahead *ahead,
                                       const press_tag_model *model)
{
    unsigned j;

    for (j = 0; j < ahead->nparts; j++)
        press_tag_model_look(model, &ahead->parts[j]);
}

/* --- the sum ----------------------------------------------------------------------- */

/* Two forms may share a row: meanwhile it may be the other one's. */
static void tag_row_keep(press_tag_rows *rows, const press_tag_kept *kept,
                         const int16_t *sums)
{
    if (!kept->sums || (kept->row && kept->row->stamp != kept->key))
        return;
    memcpy(kept->sums, sums, sizeof(press_tag_votes));
    if (kept->row)
        kept->row->made[kept->k] = (uint8_t)kept->state;
    else
        rows->keys[kept->k] = kept->key;
}

PRESS_PRIVATE void press_tag_rows_add(press_tag_rows *rows,
                                      const press_tag_ahead *ahead,
                                      const press_tag_model *model,
                                      int16_t *votes)
{
    press_tag_votes once;
    unsigned j;

    tag_row_add(votes, ahead->sums);
    for (j = 0; j < ahead->nparts; j++) {
        press_tag_model_sum(model, &ahead->parts[j], once);
        tag_row_add(votes, once);
        tag_row_keep(rows, &ahead->kept[j], once);
    }
}

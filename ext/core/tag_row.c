/* tag_row.c - see tag_row.h. */
#include "tag_row.h"

#define TAG_ROW_LEAST 64
#define TAG_ROW_MOST 4096
#define TAG_ROW_BYTES 128 /* of text, for each row */
#define TAG_ROW_SOON 5    /* units ahead, whose row is asked for */

/* The sums of a row.  Those of the word before and after are kept for a unit
** that begins with a capital and for another one. */
enum tag_row_sum {
    TAG_ROW_OWN,
    TAG_ROW_PLACE,
    TAG_ROW_BEFORE,
    TAG_ROW_AFTER = TAG_ROW_BEFORE + 2,
    TAG_ROW_GENRE = TAG_ROW_AFTER + 2,
    TAG_ROW_SUMS
};

struct press_tag_row {
    uint32_t stamp; /* of the form, or TAG_ROW_EDGE */
    uint8_t made[TAG_ROW_SUMS]; /* for which state of what it rests on besides
                                ** the form; 0: it is not */
    press_tag_votes sums[TAG_ROW_SUMS];
};

/* Rows of what stands round a sentence, one for each model, come first. */
#define TAG_ROW_EDGES 3
#define TAG_ROW_EDGE 0xFFFFFFFFu

PRESS_PRIVATE int press_tag_rows_fit(press_tag_rows *rows, press_env *env,
                                     size_t n)
{
    size_t want = TAG_ROW_LEAST, i;

    while (want < n / TAG_ROW_BYTES && want < TAG_ROW_MOST)
        want *= 2;
    if (rows->rows && want <= (size_t)rows->mask + 1)
        return PRESS_OK;
    press_free(env, rows->rows);
    rows->env = env;
    rows->mask = (uint32_t)want - 1;
    rows->rows = press_zalloc(
        env, press_mul(want + TAG_ROW_EDGES, sizeof *rows->rows));
    for (i = 0; rows->rows && i < TAG_ROW_EDGES; i++)
        rows->rows[i].stamp = TAG_ROW_EDGE;
    return rows->rows ? PRESS_OK : PRESS_NOMEM;
}

PRESS_PRIVATE void press_tag_rows_release(press_tag_rows *rows)
{
    press_free(rows->env, rows->rows);
    rows->rows = NULL;
}

/* The row of a unit; NULL where none is kept. */
static press_tag_row *tag_row_of(press_tag_rows *rows,
                                 const press_tag_reader *r,
                                 const press_tag_unit *u)
{
    press_tag_row *row;

    if (!u->known)
        return NULL;
    if (u < r->units || u >= r->units + r->nunits)
        return &rows->rows[r->lang - PRESS_LANG_EN];
    if (!u->stamp)
        return NULL;
    row = &rows->rows[TAG_ROW_EDGES + (u->line & rows->mask)];
    if (row->stamp != u->stamp) {
        memset(row->made, 0, sizeof row->made);
        row->stamp = u->stamp;
    }
    return row;
}

static void tag_row_add(int16_t *restrict votes, const int16_t *restrict more)
{
    int s;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        votes[s] = (int16_t)(votes[s] + more[s]);
}

/* A part of the features of a unit: it rests on the unit so far from that one
** and on `state`, over 0; its votes are the sum `k` of that unit's row. */
typedef struct tag_row_part {
    int offset;
    unsigned k, part, state;
} tag_row_part;

#define TAG_ROW_PARTS 4
/* What is asked for by itself: a feature or two are found as soon as a row. */
#define TAG_ROW_REST (TAG_ROUND | TAG_BEFORE_2 | TAG_AFTER_2)

/* The parts of a reading that are kept in rows; the last one asked for, which
** is not, is the rest. */
static unsigned tag_row_parts(const press_tag_reader *r, size_t i, int reading,
                              tag_row_part *parts)
{
    const press_tag_unit *u = &r->units[i];
    unsigned other = !u->is_capital, shape = u->shape_code + 1u,
             place = 1 + 4 * press_tag_place_code(r, i) + u->seen,
             genre = (unsigned)r->genre;

    if (reading == 2) {
        parts[0] = (tag_row_part){0, TAG_ROW_GENRE, TAG_OWN, genre};
        return genre != 0;
    }
    parts[0] = (tag_row_part){0, TAG_ROW_OWN, TAG_OWN, 1};
    parts[1] = (tag_row_part){0, TAG_ROW_PLACE, TAG_PLACED, place};
    parts[2] = (tag_row_part){-1, TAG_ROW_BEFORE + other, TAG_BEFORE, shape};
    parts[3] = (tag_row_part){1, TAG_ROW_AFTER + other, TAG_AFTER, shape};
    return TAG_ROW_PARTS;
}

static size_t tag_row_features(const press_tag_reader *r, size_t i,
                               const tag_row_part *part, uint32_t *features)
{
    return part->k < TAG_ROW_GENRE
               ? press_tag_features(r, i, part->part, features)
               : press_tag_features_genre(r, i, part->part, features);
}

static size_t tag_row_rest(const press_tag_reader *r, size_t i, int reading,
                           uint32_t *features)
{
    size_t n;

    if (reading == 1)
        return press_tag_features(r, i, TAG_ROW_REST, features);
    n = press_tag_features_found(r, i, features);
    return n + press_tag_features_genre(r, i, TAG_BEFORE | TAG_AFTER,
                                        features + n);
}

/* Ask for the next part of what is asked for a unit. */
static void tag_row_ask(press_tag_ahead *ahead, const press_tag_model *model,
                        const uint32_t *features, size_t n)
{
    press_tag_asked *asked = &ahead->parts[ahead->nparts];
    uint32_t at = ahead->nkeys, gaps = ahead->nparts++;

    assert(at + n <= PRESS_TAG_FEATURES);
    ahead->nkeys += (uint32_t)n;
    asked->keys = ahead->keys + at;
    asked->found = ahead->found + at + gaps;
    press_tag_model_ask(model, features, n, asked);
}

PRESS_PRIVATE void press_tag_rows_ask(press_tag_rows *rows,
                                      const press_tag_reader *r,
                                      const press_tag_model *model, size_t i,
                                      int reading)
{
    press_tag_ahead *ahead = &rows->ahead[reading - 1][i % PRESS_TAG_AHEAD];
    uint32_t features[PRESS_TAG_FEATURES];
    tag_row_part parts[TAG_ROW_PARTS];
    unsigned j, n = tag_row_parts(r, i, reading, parts);

    ahead->nparts = ahead->nkeys = 0;
    if (i + TAG_ROW_SOON < r->nunits)
        PRESS_SOON(&rows->rows[TAG_ROW_EDGES +
                               (r->units[i + TAG_ROW_SOON].line & rows->mask)]);
    for (j = 0; j < n; j++) {
        const press_tag_row *row =
            tag_row_of(rows, r, press_tag_unit_at(r, i, parts[j].offset));

        ahead->part[j] = PRESS_TAG_PARTS;
        if (row && row->made[parts[j].k] == parts[j].state) {
            PRESS_SOON(row->sums[parts[j].k]);
            continue;
        }
        ahead->part[j] = (uint8_t)ahead->nparts;
        tag_row_ask(ahead, model, features,
                    tag_row_features(r, i, &parts[j], features));
    }
    tag_row_ask(ahead, model, features,
                tag_row_rest(r, i, reading, features));
}

PRESS_PRIVATE void press_tag_rows_look(press_tag_rows *rows,
                                       const press_tag_model *model, size_t i,
                                       int reading)
{
    press_tag_ahead *ahead = &rows->ahead[reading - 1][i % PRESS_TAG_AHEAD];
    unsigned j;

    for (j = 0; j < ahead->nparts; j++)
        press_tag_model_look(model, &ahead->parts[j]);
}

/* The sum of a part that was in its row when it was asked for, and gave way. */
static void tag_row_again(const press_tag_reader *r,
                          const press_tag_model *model, size_t i,
                          const tag_row_part *part, int16_t *sums)
{
    uint32_t features[PRESS_TAG_FEATURES], keys[PRESS_TAG_FEATURES],
        found[PRESS_TAG_FEATURES + 1];
    press_tag_asked asked;

    asked.keys = keys;
    asked.found = found;
    press_tag_model_ask(model, features,
                        tag_row_features(r, i, part, features), &asked);
    press_tag_model_look(model, &asked);
    press_tag_model_sum(model, &asked, sums);
}

/* Two units may share a row: it is looked for each time. */
PRESS_PRIVATE void press_tag_rows_add(press_tag_rows *rows,
                                      const press_tag_reader *r,
                                      const press_tag_model *model, size_t i,
                                      int reading, int16_t *votes)
{
    const press_tag_ahead *ahead =
        &rows->ahead[reading - 1][i % PRESS_TAG_AHEAD];
    tag_row_part parts[TAG_ROW_PARTS];
    unsigned j, n = tag_row_parts(r, i, reading, parts);
    press_tag_votes once;

    press_tag_model_sum(model, &ahead->parts[ahead->nparts - 1], once);
    tag_row_add(votes, once);
    for (j = 0; j < n; j++) {
        press_tag_row *row =
            tag_row_of(rows, r, press_tag_unit_at(r, i, parts[j].offset));
        int16_t *sums = row ? row->sums[parts[j].k] : once;

        if (!row || row->made[parts[j].k] != parts[j].state) {
            if (ahead->part[j] < PRESS_TAG_PARTS)
                press_tag_model_sum(model, &ahead->parts[ahead->part[j]], sums);
            else
                tag_row_again(r, model, i, &parts[j], sums);
            if (row)
                row->made[parts[j].k] = (uint8_t)parts[j].state;
        }
        tag_row_add(votes, sums);
    }
}

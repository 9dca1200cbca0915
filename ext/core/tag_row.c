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

    if (press_tag_memo_fit(&rows->memo, env, n))
        return PRESS_NOMEM;
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
    press_tag_memo_release(&rows->memo);
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

/* One text's reading, as what follows hands it on. */
typedef struct tag_row_asked {
    press_tag_rows *rows;
    const press_tag_reader *r;
    const press_tag_model *model;
    size_t i;
    int16_t *votes;
} tag_row_asked;

/* Add the votes of a part, which rests on the unit so far from unit i and on
** `state`, over 0; they are its row's sum `k`.  Two units may share a row: it
** is looked for each time. */
static void tag_row_part(const tag_row_asked *a, int offset, unsigned k,
                         unsigned part, unsigned state)
{
    uint32_t features[PRESS_TAG_FEATURES];
    press_tag_row *row = tag_row_of(a->rows, a->r,
                                    press_tag_unit_at(a->r, a->i, offset));
    press_tag_votes once;
    int16_t *sums = row ? row->sums[k] : once;
    size_t n;

    if (!row || row->made[k] != state) {
        n = k < TAG_ROW_GENRE
                ? press_tag_features(a->r, a->i, part, features)
                : press_tag_features_genre(a->r, a->i, part, features);
        press_tag_memo_votes(&a->rows->memo, a->model, features, n, sums);
        if (row)
            row->made[k] = (uint8_t)state;
    }
    tag_row_add(a->votes, sums);
}

PRESS_PRIVATE void press_tag_rows_votes(press_tag_rows *rows,
                                        const press_tag_reader *r,
                                        const press_tag_model *model, size_t i,
                                        int16_t *votes)
{
    uint32_t features[PRESS_TAG_FEATURES];
    const press_tag_unit *u = &r->units[i];
    tag_row_asked a = {rows, r, model, i, votes};
    unsigned other = !u->is_capital, shape = u->shape_code + 1u;

    press_tag_memo_votes(
        &rows->memo, model, features,
        press_tag_features(r, i, TAG_ROUND, features), votes);
    tag_row_part(&a, 0, TAG_ROW_OWN, TAG_OWN, 1);
    tag_row_part(&a, 0, TAG_ROW_PLACE, TAG_PLACED,
                 1 + 4 * press_tag_place_code(r, i) + u->seen);
    tag_row_part(&a, -1, TAG_ROW_BEFORE + other, TAG_BEFORE, shape);
    tag_row_part(&a, 1, TAG_ROW_AFTER + other, TAG_AFTER, shape);
    tag_row_part(&a, -2, TAG_ROW_BEFORE_2, TAG_BEFORE_2, 1);
    tag_row_part(&a, 2, TAG_ROW_AFTER_2, TAG_AFTER_2, 1);
}

PRESS_PRIVATE void press_tag_rows_more(press_tag_rows *rows,
                                       const press_tag_reader *r,
                                       const press_tag_model *model, size_t i,
                                       int16_t *votes)
{
    uint32_t features[PRESS_TAG_FEATURES];
    tag_row_asked a = {rows, r, model, i, votes};
    unsigned genre = (unsigned)r->genre;
    press_tag_votes more;
    size_t n = press_tag_features_found(r, i, features);

    if (n) {
        press_tag_memo_votes(&rows->memo, model, features, n, more);
        tag_row_add(votes, more);
    }
    if (!genre)
        return;
    tag_row_part(&a, 0, TAG_ROW_GENRE, TAG_OWN, genre);
    tag_row_part(&a, -1, TAG_ROW_GENRE_BEFORE, TAG_BEFORE, genre);
    tag_row_part(&a, 1, TAG_ROW_GENRE_AFTER, TAG_AFTER, genre);
}

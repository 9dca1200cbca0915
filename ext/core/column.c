/* column.c - see column.h. */
#include "column.h"

/* --- words --------------------------------------------------------- */

PRESS_PRIVATE void press_column_word(press_colword *w, press_span s)
{
    size_t at = 0, letters = 0, others = 0;
    uint32_t h = PRESS_HASH32;

    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (press_is_letter(c) || (press_is_apostrophe(c) && letters)) {
            if (!letters && press_is_upper(c))
                w->flags |= PRESS_CW_UPPER;
            letters++;
            if (press_is_letter(c))
                h = press_hash32_add(h, press_lower(c));
            w->flags &= (uint8_t)~(PRESS_CW_STOP | PRESS_CW_MARK |
                                   PRESS_CW_CLOSES);
            continue;
        }
        if (press_quote_shape(c) & 1 && !letters)
            w->flags |= PRESS_CW_OPENS;
        else if (press_quote_shape(c) & 2)
            w->flags |= PRESS_CW_CLOSES;
        else if (c == '.' || c == '!' || c == '?' || c == 0x2026)
            w->flags |= PRESS_CW_STOP;
        else if (c == ',' || c == ';' || c == ':' || press_is_dash(c))
            w->flags |= PRESS_CW_MARK;
        others++;
    }
    w->hash = letters ? h : 0;
    if (!letters && others <= 2)
        w->flags |= PRESS_CW_SIGN;
}

PRESS_PRIVATE int press_column_read(const press_columns *c,
                                    const press_part *part,
                                    press_column_row *row)
{
    press_span text = {c->b->content.p + part->start, part->end - part->start};
    size_t at = 0, from = 0;
    uint16_t col = 0, start = 0;
    int in = 0;

    row->n = 0;
    if (text.n > PRESS_COLUMN_LONG)
        return 0;
    while (at <= text.n) {
        size_t here = at;
        uint32_t ch = at < text.n ? press_utf8_next(text.p, text.n, &at)
                                  : (at++, (uint32_t)' ');

        if (!press_is_space(ch)) {
            if (!in)
                from = here, start = col;
            in = 1;
        } else if (in) {
            press_colword *w = &row->word[row->n];
            press_span word = {text.p + from, here - from};

            if (row->n++ == PRESS_COLUMN_WORDS)
                return 0;
            memset(w, 0, sizeof *w);
            w->start = part->start + (uint32_t)from;
            w->end = part->start + (uint32_t)here;
            w->from = start;
            w->to = col;
            press_column_word(w, word);
            in = 0;
        }
        col++;
    }
    return row->n > 0;
}

/* --- joints --------------------------------------------------------- */

static void column_see(press_columns *c, uint32_t pair)
{
    uint8_t *a = &c->seen[pair & c->mask];
    uint8_t *b = &c->seen[(pair * 2654435761u >> 7) & c->mask];

    *a = (uint8_t)(*a + (*a < 3));
    *b = (uint8_t)(*b + (*b < 3));
}

static int column_times(const press_columns *c, uint32_t pair)
{
    uint8_t a = c->seen[pair & c->mask];
    uint8_t b = c->seen[(pair * 2654435761u >> 7) & c->mask];

    return a < b ? a : b;
}

PRESS_PRIVATE int press_column_count(press_columns *c)
{
    const press_blocks *b = c->b;
    size_t size = 4096, i;
    uint32_t before = 0;
    press_column_row row;

    while (size < b->content.n * 2 && size < (size_t)1 << 22)
        size *= 2;
    c->mask = size - 1;
    c->seen = press_zalloc(b->env, size);
    if (!c->seen)
        return PRESS_NOMEM;
    for (i = 0; i < b->parts.n; i++) {
        const press_part *part = press_vec_at(&b->parts, press_part, i);
        size_t k;
        int status;

        if (!press_column_read(c, part, &row))
            before = 0;
        for (k = 0; k < row.n && k < PRESS_COLUMN_WORDS; k++) {
            const press_colword *w = &row.word[k];

            if (before && w->hash)
                column_see(c, press_word_pair(before, w->hash));
            before = w->flags & (PRESS_CW_STOP | PRESS_CW_MARK) ? 0 : w->hash;
        }
        status = press_work(b->env, part->end - part->start);
        if (status)
            return status;
    }
    return PRESS_OK;
}

PRESS_PRIVATE int press_column_joint(const press_columns *c,
                                     const press_colword *a,
                                     const press_colword *b, int own)
{
    uint32_t pair;

    if (!a || !b)
        return 0;
    if (a->flags & PRESS_CW_STOP)
        return b->flags & (PRESS_CW_UPPER | PRESS_CW_OPENS) ? 1 : -3;
    if (a->flags & (PRESS_CW_MARK | PRESS_CW_CLOSES) ||
        b->flags & PRESS_CW_OPENS || !a->hash || !b->hash)
        return 0;
    pair = press_word_pair(a->hash, b->hash);
    if (c->seen && column_times(c, pair) > own)
        return 3;
    if (press_word_pair_known(pair))
        return 2;
    return b->flags & PRESS_CW_UPPER && !(a->flags & PRESS_CW_UPPER) ? -2 : -1;
}

/* --- two columns --------------------------------------------------------- */

static int column_same(const press_column_way *a, const press_column_way *b)
{
    return a->last[0] == b->last[0] && a->last[1] == b->last[1];
}

static int column_points(const press_column_way *way)
{
    return way->gain - way->straight;
}

/* Keep the way among the next ones, if it is one of the best. */
static void column_keep(press_columns *c, const press_column_way *way)
{
    int points = column_points(way);
    size_t i, at = c->nnext;

    for (i = 0; i < c->nnext; i++)
        if (column_same(&c->next[i], way)) {
            if (column_points(&c->next[i]) >= points)
                return;
            for (; i + 1 < c->nnext; i++)
                c->next[i] = c->next[i + 1];
            c->nnext--;
            break;
        }
    for (at = c->nnext;
         at > 0 && column_points(&c->next[at - 1]) < points; at--)
        c->next[at] = c->next[at - 1];
    c->next[at] = *way;
    if (c->nnext < PRESS_COLUMN_BEAM)
        c->nnext++;
}

/* Line i of a column goes on where its line before ends: the joint, and
** whether the first word would have fitted there. */
static int column_goes_on(const press_columns *c, const press_column_way *way,
                          int column, const press_colword *straight,
                          const press_colword *first, unsigned most)
{
    const press_colword *last = way->last[column];
    int gain = press_column_joint(c, last, first, last == straight);

    if (way->closed[column])
        gain -= 6; /* its quotation has ended */
    if (last && !(last->flags & PRESS_CW_STOP) &&
        way->width[column] + 1u + (unsigned)(first->to - first->from) + 3u <=
            most)
        gain -= 2;
    return gain;
}

static void column_last(press_column_way *way, int column,
                        const press_colword *last, unsigned width)
{
    way->last[column] = last;
    way->width[column] = (uint8_t)width;
    way->closed[column] |= way->first[column]->flags & PRESS_CW_OPENS &&
                           last->flags & PRESS_CW_CLOSES;
}

/* Line i has room for the next one's first word, as a line has not that was
** wrapped, or a gap where it is cut. */
static int column_is_open(const press_columns *c, size_t i, unsigned cut)
{
    const press_column_row *row = &c->row[i];
    const press_colword *next = i + 1 < c->n ? &row[1].word[0] : NULL;

    return row->word[cut].from > row->word[cut - 1].to + 1 || !next ||
           row->word[row->n - 1].to + 1u +
                   (unsigned)(next->to - next->from) <= c->b->width;
}

/* The way with line i cut after `cut` words. */
static void column_try(press_columns *c, const press_column_way *way, size_t i,
                       unsigned cut, unsigned edge, unsigned most)
{
    const press_column_row *row = &c->row[i];
    press_column_way next = *way;
    const press_colword *straight = NULL; /* the line before ends in it */
    unsigned left = cut ? row->word[cut - 1].to : 0;
    unsigned right = cut < row->n ? (unsigned)(row->word[row->n - 1].to -
                                               row->word[cut].from) : 0u;

    if (left > edge + 3 + (cut == row->n ? edge / 10 : 0) || right > most + 3)
        return;
    if (cut && cut < row->n) {
        if ((left + 12 < edge || left * 9 < edge * 4) &&
            !(way->first[0] && way->first[0]->flags & PRESS_CW_OPENS &&
              row->word[cut - 1].flags & PRESS_CW_CLOSES))
            return; /* too short for what does not end there */
        next.gain -= press_column_joint(c, &row->word[cut - 1],
                                        &row->word[cut], 1);
        next.gain += left + 6 >= edge;
        next.both++;
        next.open = (uint8_t)(next.open + column_is_open(c, i, cut));
    }
    if (i) {
        straight = &row[-1].word[row[-1].n - 1];
        next.straight += press_column_joint(c, straight, &row->word[0], 1);
    }
    if (cut) {
        next.gain += column_goes_on(c, way, 0, straight, &row->word[0], edge);
        if (!next.first[0])
            next.first[0] = &row->word[0];
        column_last(&next, 0, &row->word[cut - 1], left);
    }
    if (cut < row->n) {
        next.gain += column_goes_on(c, way, 1, straight, &row->word[cut], most);
        if (!next.first[1])
            next.first[1] = &row->word[cut];
        column_last(&next, 1, &row->word[row->n - 1], right);
    }
    next.cut[i] = (uint8_t)cut;
    column_keep(c, &next);
}

/* The column `body` goes on after the window, the other one ends. */
static int column_ends(const press_columns *c, const press_column_way *way,
                       int body, const press_colword *after)
{
    int ends = way->last[!body]->flags & (PRESS_CW_STOP | PRESS_CW_CLOSES);

    return press_column_joint(c, way->last[body], after, 0) + (ends ? 2 : -2);
}

/* What a way is worth if the window ends after `rows` lines: the text beside
** the body ends as a sentence does. */
static int column_worth(const press_columns *c, const press_column_way *way,
                        size_t rows)
{
    int gain = column_points(way), side, each, a, b;
    int opens = 0, closed = way->closed[0] || way->closed[1];
    const press_colword *straight, *after = NULL;

    for (side = 0; side < 2; side++) {
        if (!way->last[side])
            return -100;
        opens |= way->first[side]->flags & PRESS_CW_OPENS;
    }
    each = opens ? PRESS_COLUMN_EACH : PRESS_COLUMN_BARE;
    if (way->both < 3 + !opens || rows > way->both * 2u + 1 ||
        way->open * 3 < way->both * 2 || (way->straight > 0 && !closed))
        return -100;
    if (rows < c->n)
        after = &c->row[rows].word[0];
    straight = &c->row[rows - 1].word[c->row[rows - 1].n - 1];
    gain -= press_column_joint(c, straight, after, 1);
    a = column_ends(c, way, 0, after);
    b = column_ends(c, way, 1, after);
    gain += a > b ? a : b;
    return gain * 2 >= way->both * each ? gain : -100;
}

PRESS_PRIVATE void press_columns_try(press_columns *c, unsigned first,
                                     unsigned edge, unsigned most)
{
    press_column_way start;
    size_t i, k;
    unsigned cut;

    memset(&start, 0, sizeof start);
    c->beam[0] = start;
    c->nbeam = 1;
    for (i = 0; i < c->n && c->nbeam; i++) {
        c->nnext = 0;
        for (k = 0; k < c->nbeam; k++)
            for (cut = i || !first ? 0 : first;
                 cut <= (i || !first ? c->row[i].n : first); cut++)
                column_try(c, &c->beam[k], i, cut, edge, most);
        memcpy(c->beam, c->next, c->nnext * sizeof *c->beam);
        c->nbeam = c->nnext;
        for (k = 0; k < c->nbeam; k++) {
            int gain = column_worth(c, &c->beam[k], i + 1);

            if (gain > c->best.gain) {
                c->best = c->beam[k];
                c->best.gain = gain;
                c->best_rows = i + 1;
            }
        }
    }
}

/* inset.c - text set beside the body, which a scan reads line by line with it.
**
** A pull quote in a column of its own comes out as
**
**     In short, the whole town is now "They are
**     like the fair. If you have seen trying to take
**     the fair you know it.           the town.
**
** Looked at (column.h) are lines in which a quotation mark opens that nothing
** closes there, and lines whose joints are poor and that end before they are
** full.  How many is bounded, by the text's length.  What stands beside the
** body comes after the block that it stood beside.
*/
#include "column.h"

/* A line of the result. */
typedef struct inset_cut {
    uint32_t part;
    press_range body, beside, stray; /* start == end: none */
    int last; /* 1: of its window */
} inset_cut;

typedef struct inset_state {
    press_blocks *b;
    press_columns c;
    press_vec cuts; /* inset_cut */
    press_vec parts, blocks; /* the new ones */
    size_t budget;  /* windows that may still be tried */
    int status;
} inset_state;

/* --- where to look -------------------------------------------------------- */

/* The lines from part k of block i on that stand on its page. */
static void inset_window(inset_state *s, size_t i, uint32_t k)
{
    const press_blocks *b = s->b;
    const press_block *block = press_vec_at(&b->blocks, press_block, i);
    int32_t page = block->page;

    s->c.n = 0;
    for (; i < b->blocks.n && s->c.n < PRESS_COLUMN_ROWS; i++, k = 0) {
        block = press_vec_at(&b->blocks, press_block, i);
        if (block->kind || block->page != page)
            return;
        for (; k < block->nparts && s->c.n < PRESS_COLUMN_ROWS; k++) {
            press_column_row *row = &s->c.row[s->c.n];

            row->part = block->part + k;
            row->breaks = k == 0;
            if (!press_column_read(&s->c,
                                   press_vec_at(&b->parts, press_part,
                                                row->part), row) ||
                row->word[row->n - 1].to > 250)
                return;
            s->c.n++;
        }
    }
}

/* Which column stands beside the other: in quotation marks, the narrower. */
static int inset_side(const inset_state *s)
{
    int points[2] = {0, 0}, c;
    unsigned width[2] = {0, 0};
    size_t k;

    for (k = 0; k < s->c.best_rows; k++) {
        const press_column_row *row = &s->c.row[k];
        unsigned cut = s->c.best.cut[k];

        if (cut)
            width[0] += row->word[cut - 1].to;
        if (cut < row->n)
            width[1] += (unsigned)(row->word[row->n - 1].to -
                                   row->word[cut].from);
        if (cut && !width[1] && k == 0)
            points[1]--;
    }
    for (c = 0; c < 2; c++) {
        const press_colword *first = NULL;

        for (k = 0; k < s->c.best_rows && !first; k++) {
            unsigned cut = s->c.best.cut[k];

            if (c ? cut < s->c.row[k].n : cut > 0)
                first = &s->c.row[k].word[c ? cut : 0];
        }
        points[c] += first && first->flags & PRESS_CW_OPENS ? 3 : 0;
        points[c] += s->c.best.last[c]->flags & PRESS_CW_CLOSES ? 2 : 0;
        points[c] += s->c.best.last[c]->flags & PRESS_CW_STOP ? 1 : 0;
        points[c] += width[c] < width[!c] ? 2 : 0;
    }
    return points[1] >= points[0];
}

static press_range inset_range(const press_column_row *row, unsigned from,
                               unsigned to)
{
    press_range r = {0, 0};

    if (from < to) {
        r.start = row->word[from].start;
        r.end = row->word[to - 1].end;
    }
    return r;
}

/* Keep the best reading of the window; returns how many lines it takes. */
static size_t inset_take(inset_state *s)
{
    int side = inset_side(s);
    size_t k;

    for (k = 0; k < s->c.best_rows; k++) {
        const press_column_row *row = &s->c.row[k];
        unsigned cut = s->c.best.cut[k], end = row->n;
        unsigned from = side ? cut : 0, to = side ? end : cut;
        inset_cut *out = press_vec_push(&s->cuts);

        if (!out) {
            s->status = PRESS_NOMEM;
            return 0;
        }
        out->part = row->part;
        out->body = side ? inset_range(row, 0, cut)
                         : inset_range(row, cut, end);
        if (to > from + 1 && row->word[to - 1].flags & PRESS_CW_SIGN) {
            out->stray = inset_range(row, to - 1, to); /* a scrap */
            to--;
        }
        out->beside = inset_range(row, from, to);
        out->last = k + 1 == s->c.best_rows;
    }
    return s->c.best_rows;
}

/* A quotation mark opens word k of the line and nothing on it closes. */
static unsigned inset_opens(const press_column_row *row)
{
    unsigned k, found = PRESS_COLUMN_WORDS;

    for (k = 0; k < row->n; k++) {
        if (row->word[k].flags & PRESS_CW_OPENS)
            found = k;
        if (row->word[k].flags & PRESS_CW_CLOSES)
            found = PRESS_COLUMN_WORDS;
    }
    return found;
}

/* Try the window that begins with part k of block i: how many of its lines
** are two columns. */
static size_t inset_attempt(inset_state *s, size_t i, uint32_t k)
{
    unsigned width = s->b->width, open, edge, cut, most;
    const press_column_row *row = &s->c.row[0];

    if (!s->budget)
        return 0;
    if (!s->c.seen)
        s->status = press_column_count(&s->c);
    inset_window(s, i, k);
    if (s->status || s->c.n < 4)
        return 0;
    s->budget--;
    s->c.best.gain = PRESS_COLUMN_GAIN - 1;
    s->c.best_rows = 0;
    open = inset_opens(row);
    if (open && open < row->n) {
        edge = row->word[open - 1].to;
        most = (row->word[row->n - 1].to - row->word[open].from) * 5u / 4 + 2;
        press_columns_try(&s->c, open, edge + 1, most < 14 ? 14 : most);
    } else if (open == 0) {
        for (cut = 1; cut < row->n && row->word[cut - 1].to * 5u < width * 3u;
             cut++)
            for (edge = 1; edge < 10; edge += 5)
                press_columns_try(&s->c, cut, row->word[cut - 1].to + edge,
                              width - row->word[cut - 1].to + 4);
    } else {
        for (edge = width / 4; edge <= width * 3 / 4; edge += 4)
            press_columns_try(&s->c, 0, edge, width - edge + 4);
    }
    if (!s->status)
        s->status = press_work(s->b->env, 20000);
    return s->c.best_rows && !s->status ? inset_take(s) : 0;
}

/* How the last lines end: joints that are poor, lines that are not full. */
typedef struct inset_trail {
    press_column_row row; /* the line before */
    uint32_t poor, short_; /* a bit a line */
} inset_trail;

static void inset_follow(const inset_state *s, inset_trail *t,
                         const press_column_row *row)
{
    const press_colword *last = t->row.n ? &t->row.word[t->row.n - 1] : NULL;
    unsigned width = s->b->width;

    t->poor <<= 1;
    t->short_ <<= 1;
    if (last && row->n) {
        const press_colword *first = &row->word[0];

        t->poor |= press_column_joint(&s->c, last, first, 1) < 0;
        t->short_ |= !(last->flags & PRESS_CW_STOP) &&
                     last->to + 1u + (unsigned)(first->to - first->from) + 3u <=
                         width - width / 8;
    }
    t->row = *row;
}

static int inset_bits(uint32_t bits)
{
    int n = 0;

    for (; bits; bits &= bits - 1)
        n++;
    return n;
}

static void inset_look(inset_state *s)
{
    const press_blocks *b = s->b;
    inset_trail trail;
    size_t i, taken = 0;
    uint32_t k;

    memset(&trail, 0, sizeof trail);
    for (i = 0; i < b->blocks.n && !s->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);

        for (k = 0; k < block->nparts && !s->status && !block->kind; k++) {
            press_column_row row;
            size_t n = 0;

            if (taken) {
                taken--;
                trail.row.n = 0;
                continue;
            }
            if (!press_column_read(&s->c, press_vec_at(&b->parts, press_part,
                                            block->part + k), &row))
                row.n = 0;
            inset_follow(s, &trail, &row);
            if (row.n && inset_opens(&row) < row.n)
                n = inset_attempt(s, i, k);
            else if (b->scanned && row.n > 3 &&
                     inset_bits(trail.poor & 15) >= 3 &&
                     inset_bits(trail.short_ & 15) >= 2)
                n = inset_attempt(s, i, k);
            taken = n ? n - 1 : 0;
            if (!s->status)
                s->status = press_work(b->env, 64);
        }
    }
}

/* --- rebuilding --------------------------------------------------------- */

typedef struct inset_build {
    inset_state *s;
    press_block *block;  /* the one that is being made */
    size_t cut;          /* the next one */
    size_t from;         /* the first cut whose text beside is to come */
    int pending;         /* 1: there is such */
    int narrow;          /* 1: the block was cut: its lines are short */
    int stopped;         /* the block's last part ends a sentence */
} inset_build;

static void inset_begin(inset_build *m, const press_block *like, uint32_t line)
{
    press_block *block = press_vec_push(&m->s->blocks);

    if (!block) {
        m->s->status = PRESS_NOMEM;
        return;
    }
    *block = *like;
    block->part = (uint32_t)m->s->parts.n;
    block->nparts = block->nlines = 0;
    block->line = block->last = line;
    m->block = block;
}

static void inset_add(inset_build *m, press_range at, uint32_t line, int glue)
{
    press_part *part = press_vec_push(&m->s->parts);

    if (!part) {
        m->s->status = PRESS_NOMEM;
        return;
    }
    part->start = at.start;
    part->end = at.end;
    part->glue = (unsigned)glue & 3u;
    m->block->nparts++;
    m->block->nlines++;
    m->block->last = line;
    m->block->wrapped |= m->block->nparts > 1;
}

/* Does the range end with a stop, begin with a capital? */
static int inset_ends(const inset_state *s, press_range at)
{
    press_colword w;
    press_span text = press_span_sub(s->b->content, at);
    size_t from = text.n;

    while (from > 0 && text.p[from - 1] != ' ')
        from--;
    memset(&w, 0, sizeof w);
    text.p += from;
    text.n -= from;
    press_column_word(&w, text);
    return (w.flags & PRESS_CW_STOP) != 0;
}

static int inset_is_small(const inset_state *s, press_range at)
{
    return press_is_lower(press_utf8_peek(s->b->content.p, at.end, at.start));
}

/* What stood beside, after the block that it stood beside. */
static void inset_flush(inset_build *m, const press_block *like, uint32_t line)
{
    inset_state *s = m->s;
    int strays;
    size_t k;

    if (!m->pending)
        return;
    for (strays = 0; strays < 2 && !s->status; strays++) {
        press_block *made = NULL;

        for (k = m->from; k < m->cut && !s->status; k++) {
            const inset_cut *c = press_vec_at(&s->cuts, inset_cut, k);
            press_range at = strays ? c->stray : c->beside;

            if (at.start == at.end)
                continue;
            if (!made) {
                inset_begin(m, like, line);
                if (s->status)
                    return;
                made = m->block;
                made->kind = strays ? PRESS_B_GARBAGE : PRESS_B_PULL_QUOTE;
                made->rule = strays ? "a sign in text set beside the body"
                                    : "set beside the text";
            }
            inset_add(m, at, line, PRESS_GLUE_BLANK);
        }
    }
    m->pending = 0;
    m->block = NULL;
}

/* Part k of block i: of the body, where it is cut, the rest is kept for
** later. */
static void inset_part(inset_build *m, const press_block *from, uint32_t k)
{
    inset_state *s = m->s;
    const press_part *part =
        press_vec_at(&s->b->parts, press_part, from->part + k);
    const inset_cut *c = m->cut < s->cuts.n
                             ? press_vec_at(&s->cuts, inset_cut, m->cut) : NULL;
    press_range at = {part->start, part->end};
    uint32_t line = from->last >= from->line ? from->line + k : from->line;
    int glue = part->glue, goes_on = 0;

    if (c && c->part == from->part + k) {
        if (!m->pending)
            m->from = m->cut;
        m->cut++;
        m->pending = m->narrow = 1;
        at = c->body;
        glue = PRESS_GLUE_BLANK;
        if (at.start == at.end)
            return;
        goes_on = 1;
    }
    if (m->block && k == 0) /* a block begins: does a sentence go on in it? */
        goes_on = !m->stopped && (goes_on || inset_is_small(s, at));
    else
        goes_on = m->block != NULL;
    if (!goes_on) {
        if (m->pending && !(c && c->part == from->part + k))
            inset_flush(m, from, line);
        if (s->status)
            return;
        inset_begin(m, from, line);
    }
    if (s->status)
        return;
    inset_add(m, at, line, k == 0 || m->narrow ? PRESS_GLUE_BLANK : glue);
    m->stopped = inset_ends(s, at);
}

static int inset_rebuild(inset_state *s)
{
    press_blocks *b = s->b;
    inset_build m;
    size_t i;
    uint32_t k;

    memset(&m, 0, sizeof m);
    m.s = s;
    for (i = 0; i < b->blocks.n && !s->status; i++) {
        const press_block *from = press_vec_at(&b->blocks, press_block, i);
        int cut = m.cut < s->cuts.n &&
                  press_vec_at(&s->cuts, inset_cut, m.cut)->part <
                      from->part + from->nparts;

        if (!m.pending) {
            m.block = NULL; /* nothing to go on with */
        } else if (from->kind || (m.block && m.block->page != from->page)) {
            inset_flush(&m, m.block ? m.block : from, from->line);
            m.block = NULL;
        }
        if (!cut && !m.block && !m.pending) {
            inset_begin(&m, from, from->line);
            for (k = 0; k < from->nparts && !s->status; k++) {
                press_part *part = press_vec_push(&s->parts);

                if (!part)
                    s->status = PRESS_NOMEM;
                else
                    *part = *press_vec_at(&b->parts, press_part,
                                          from->part + k);
            }
            if (!s->status) {
                m.block->nparts = from->nparts;
                m.block->nlines = from->nlines;
                m.block->last = from->last;
            }
        } else {
            m.narrow = 0;
            for (k = 0; k < from->nparts && !s->status; k++)
                inset_part(&m, from, k);
        }
        if (!s->status)
            s->status = press_work(b->env, 64);
    }
    if (!s->status && b->blocks.n)
        inset_flush(&m, press_vec_at(&b->blocks, press_block, b->blocks.n - 1),
                    (uint32_t)b->lines.n - 1);
    if (s->status)
        return s->status;
    press_blocks_take(b, &s->parts, &s->blocks);
    return PRESS_OK;
}

PRESS_PRIVATE int press_blocks_inset(press_blocks *b)
{
    inset_state *s;
    int status;

    if (!b->width || !b->blocks.n)
        return PRESS_OK;
    s = press_zalloc(b->env, sizeof *s);
    if (!s)
        return PRESS_NOMEM;
    s->b = b;
    s->c.b = b;
    s->budget = 16 + b->parts.n / 128;
    press_vec_init(&s->cuts, b->env, sizeof(inset_cut));
    press_vec_init(&s->parts, b->env, sizeof(press_part));
    press_vec_init(&s->blocks, b->env, sizeof(press_block));
    inset_look(s);
    if (!s->status && s->cuts.n)
        inset_rebuild(s);
    status = s->status;
    press_free(b->env, s->c.seen);
    press_vec_release(&s->cuts);
    if (s->parts.env)
        press_vec_release(&s->parts);
    if (s->blocks.env)
        press_vec_release(&s->blocks);
    press_free(b->env, s);
    return status;
}

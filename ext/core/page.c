/* page.c - see page.h. */
#include "page_order.h"

/* A mark has at most so many characters. */
#define PAGE_WIDEST 10

/* --- 1. marks ------------------------------------------------------------------- */

/* The number that a short line holds; -1 where it holds none or several, or
** too much besides. */
static int32_t page_number(const page_state *s, const press_line *line)
{
    size_t at = line->start, others = 0, letters = 0, groups = 0, digits = 0;
    int32_t number = 0;
    int in = 0;

    if (line->width > PAGE_WIDEST || !(line->flags & PRESS_L_DIGIT))
        return -1;
    while (at < line->end) {
        uint32_t c = press_utf8_next(s->content.p, line->end, &at);

        if (c >= '0' && c <= '9') {
            groups += !in;
            in = 1;
            digits++;
            number = number * 10 + (int32_t)(c - '0');
            continue;
        }
        in = 0;
        if (press_is_space(c))
            continue;
        others++;
        letters += (size_t)press_is_letter(c);
        if (c == '%' || c == ':' || c == '$')
            return -1;
    }
    if (groups != 1 || digits > 3 || others > 5 || letters > 2)
        return -1;
    return number;
}

static int page_is_alone(const page_state *s, size_t i, int both)
{
    int before = i == 0 || press_page_line(s, i)->blanks > 0;
    int after = i + 1 >= s->lines->n || press_page_line(s, i + 1)->blanks > 0;

    return both ? before && after : before || after;
}

static void page_ornaments(page_state *s, const press_line *line)
{
    size_t at = line->start;

    while (at < line->end) {
        uint32_t c = press_utf8_next(s->content.p, line->end, &at);
        unsigned char *seen = &s->ornament[c & 255];

        if (!press_is_word(c) && !press_is_space(c) && *seen < 255)
            (*seen)++;
    }
}

/* Lines that hold a number and little else, not in a column of numbers. */
static void page_find_marks(page_state *s)
{
    size_t i;

    for (i = 0; i < s->lines->n && !s->status; i++) {
        const press_line *line = press_page_line(s, i);
        int32_t number = page_number(s, line);
        page_mark *mark;

        s->status = press_work(s->env, line->width <= PAGE_WIDEST ? 32 : 4);
        if (number < 0 || !page_is_alone(s, i, 0) || s->status)
            continue;
        if (i + 1 < s->lines->n && !line[1].blanks &&
            page_number(s, line + 1) >= 0)
            continue;
        if (i && !line->blanks &&
            (page_number(s, line - 1) >= 0 || line[1 - 1].words > 3))
            continue;
        mark = press_vec_push(&s->marks);
        if (!mark) {
            s->status = PRESS_NOMEM;
            return;
        }
        mark->line = (uint32_t)i;
        mark->number = number;
        mark->page = -1;
        page_ornaments(s, line);
    }
}

/* --- 3. repair --------------------------------------------------------------------- */

/* How much a line between two marks looks like one: 0 not at all. */
static int page_likeness(const page_state *s, size_t i)
{
    const press_line *line = press_page_line(s, i);
    size_t at = line->start, signs = 0, letters = 0;
    int score = 0, ornaments = 0;

    if (line->width > PAGE_WIDEST || !page_is_alone(s, i, 0))
        return 0;
    if (page_number(s, line) >= 0 && page_is_alone(s, i, 1))
        return 20;
    while (at < line->end) {
        uint32_t c = press_utf8_next(s->content.p, line->end, &at);

        letters += (size_t)press_is_letter(c);
        if (!press_is_word(c) && !press_is_space(c)) {
            signs++;
            ornaments += s->ornament[c & 255] >= 2;
        }
    }
    if (!page_is_alone(s, i, 1) || line->words > 3 ||
        (line->flags & PRESS_L_STOP && letters > 2))
        return 0;
    score += ornaments && letters < 4 ? 10 : 0;
    score += line->flags & PRESS_L_DIGIT && letters < 3 ? 4 : 0;
    if (!ornaments && letters && !signs && line->width <= 5 &&
        line->flags & PRESS_L_LOWER)
        score += 3; /* "eile", "eee": a number read as letters */
    return score;
}

/* How much the group that begins at line i looks like a page's first. */
static int page_opens(const page_state *s, size_t i, int front)
{
    const press_line *line = press_page_line(s, i);
    int score = line->blanks >= 6 ? 2 : line->blanks >= 4 ? 1 : 0;
    int stopped = i && line[-1].flags & (PRESS_L_STOP | PRESS_L_COLON);
    int starts = line->flags & PRESS_L_CAPS && line->words <= 6 &&
                 line->letters >= 4 && !(line->flags & PRESS_L_DIGIT);
    int alone = line->words <= 2 && i + 1 < s->lines->n &&
                !(line[1].flags & PRESS_L_CAPS); /* CONTENTS */

    if (!line->blanks || !i)
        return 0;
    if (line->flags & PRESS_L_LOWER && stopped && line->letters > 3)
        score += front ? 0 : 4;
    if (starts && (alone || !(line[-1].flags & PRESS_L_CAPS &&
                              line[-1].words <= 6)))
        score += alone ? 5 : 4;
    if (front && line->words <= 8 && !(line->flags & PRESS_L_STOP) &&
        line->flags & PRESS_L_UPPER && line[-1].flags & PRESS_L_STOP)
        score += 2;
    return score;
}

static void page_settle(page_state *s, uint32_t line, int32_t page, int read)
{
    page_mark *mark = press_vec_push(&s->settled);

    if (!mark) {
        s->status = PRESS_NOMEM;
        return;
    }
    mark->line = line;
    mark->number = read;
    mark->page = page;
}

#define PAGE_GAP 8      /* pages missing in a row that are looked for */
#define PAGE_REACH 3000 /* lines between two marks that are looked at */

/* Pages that the order has between two marks of the chain. */
typedef struct page_gap {
    size_t first, last;     /* lines between the two marks */
    size_t line[PAGE_GAP];  /* what divides them, by place */
    int cut[PAGE_GAP];      /* 1: no mark there */
    size_t n;
} page_gap;

static void page_gap_put(page_gap *gap, size_t line, int cut)
{
    size_t k = gap->n++;

    for (; k > 0 && gap->line[k - 1] > line; k--) {
        gap->line[k] = gap->line[k - 1];
        gap->cut[k] = gap->cut[k - 1];
    }
    gap->line[k] = line;
    gap->cut[k] = cut;
}

/* The likeliest marks between, at most `missing`. */
static void page_gap_marks(const page_state *s, page_gap *gap, size_t missing)
{
    while (gap->n < missing) {
        size_t i, k, best = 0;
        int best_score = 0;

        for (i = gap->first; i < gap->last; i++) {
            int score = page_likeness(s, i);

            for (k = 0; k < gap->n; k++)
                if (gap->line[k] == i)
                    score = 0;
            if (score > best_score) {
                best_score = score;
                best = i;
            }
        }
        if (!best_score)
            return;
        page_gap_put(gap, best, 0);
    }
}

/* How well a page could begin at line i when it should begin at `want`: what
** opens in the middle of a sentence begins a page. */
static int page_cut_score(const page_state *s, size_t i, size_t want)
{
    const press_line *line = press_page_line(s, i);
    size_t off = i > want ? i - want : want - i;
    int score = 20;

    if (!line->blanks || line->letters < 2 ||
        off * 2 > s->length + s->length / 2)
        return 0;
    score -= (int)(off * 20 / s->length);
    if (!(line[-1].flags & (PRESS_L_STOP | PRESS_L_COLON)))
        score += line->flags & PRESS_L_CAPS ? 0 : 7;
    else if (line->flags & PRESS_L_LOWER)
        score += 10;
    score += page_opens(s, i, 0) >= 4 ? 3 : 0;
    score += line->blanks > 2 ? 3 : 0;
    return score > 0 ? score : 0;
}

/* After a stop and a larger gap a paragraph begins with a small letter: a
** short page has ended there, whatever its length. */
static int page_is_sure_cut(const page_state *s, size_t i)
{
    const press_line *line = press_page_line(s, i);

    return line->flags & PRESS_L_LOWER && line[-1].flags & PRESS_L_STOP &&
           line->blanks >= 4 && line->letters > 3;
}

/* Cut the longest stretch between two dividing lines, where it is too long
** for the pages it has, or where a page surely begins; 0 when there is
** none. */
static int page_gap_cut(const page_state *s, page_gap *gap)
{
    size_t k, from = gap->first, start = 0, end = 0, best = 0, i, want;
    int best_score = 0, fits;

    for (k = 0; k <= gap->n; k++) {
        size_t to = k < gap->n ? gap->line[k] : gap->last;

        if (to - from > end - start) {
            start = from;
            end = to;
        }
        from = to + (k < gap->n && !gap->cut[k]);
    }
    fits = (end - start) * 5 < s->length * 6;
    want = start + (end - start > s->length * 5 / 2 ? s->length - 1
                                                    : (end - start) / 2);
    for (i = start + 1; i < end; i++) {
        int score = fits && !page_is_sure_cut(s, i)
                        ? 0
                        : page_cut_score(s, i, want);

        if (score > best_score) {
            best_score = score;
            best = i;
        }
    }
    if (best_score)
        page_gap_put(gap, best, 1);
    return best_score > 0;
}

/* `cuts` of the missing pages' ends may be found without a mark. */
static void page_fill(page_state *s, size_t first, size_t last, int32_t place,
                      int32_t missing, int32_t cuts)
{
    page_gap gap;
    size_t i, capitals = 0;

    if (missing <= 0 || missing > PAGE_GAP || last - first > PAGE_REACH)
        return;
    memset(&gap, 0, sizeof gap);
    gap.first = first;
    gap.last = last;
    page_gap_marks(s, &gap, (size_t)missing);
    for (i = first; i < last; i++)
        capitals += (press_page_line(s, i)->flags & PRESS_L_CAPS) &&
                    press_page_line(s, i)->words <= 4;
    while (s->sum && capitals <= 5 && gap.n < (size_t)cuts &&
           page_gap_cut(s, &gap))
        ; /* a figure's capitals are not cut: its page is one with another */
    for (i = 0; i < gap.n; i++)
        page_settle(s, (uint32_t)gap.line[i],
                    press_page_at_place(place + (int32_t)i, s->sum, s->odd_first),
                    gap.cut[i] ? -2 : -1);
}

static void page_settle_all(page_state *s)
{
    size_t i;

    for (i = 0; i < s->nchain && !s->status; i++) {
        const page_mark *m = press_vec_at(&s->marks, page_mark, s->chain[i]);
        int32_t place = press_page_place(m->number, s->sum, s->odd_first);

        if (i) {
            const page_mark *before =
                press_vec_at(&s->marks, page_mark, s->chain[i - 1]);
            int32_t from = press_page_place(before->number, s->sum, s->odd_first);

            page_fill(s, before->line + 1, m->line, from + 1,
                      place - from - 1, place - from - 1);
        } else if (s->sum && place > 2 && !s->top &&
                   m->line * 10 / s->length >= (uint32_t)(place - 1) * 7) {
            /* as many lines as the pages before should have: no cover */
            page_fill(s, 0, m->line, 2, place - 2, place - 2);
        }
        page_settle(s, m->line, m->number, m->number);
        s->status = s->status ? s->status : press_work(s->env, 256);
        if (i + 1 == s->nchain && s->sum && !s->top && place < s->sum)
            page_fill(s, m->line + 1, s->lines->n, place + 1, s->sum - place,
                      s->sum - place - 1);
    }
}

/* --- 4. runs ------------------------------------------------------------------------ */

static void page_run(page_state *s, size_t line, size_t end, int32_t page,
                     int32_t key, int what)
{
    press_run *run;

    if (line >= end || s->status)
        return;
    run = press_vec_push(s->runs);
    if (!run) {
        s->status = PRESS_NOMEM;
        return;
    }
    run->line = (uint32_t)line;
    run->n = (uint32_t)(end - line);
    run->page = page;
    run->key = key;
    run->what = (uint8_t)what;
}

#define PAGE_FRONT (-100000)
#define PAGE_BACK 100000

/* What stands before the first mark: covers and title page, cut where a page
** seems to open; the last stretch belongs to the mark's own page. */
static void page_front(page_state *s, size_t end, int32_t page)
{
    size_t cuts[16], n = 0, i, k, from = 0;
    int32_t place = press_page_place(page, s->sum, s->odd_first);
    int titled = 0;

    cuts[n++] = 0;
    for (i = 1; s->sum && i < end && n < 15; i++)
        if (page_opens(s, i, 1) >= 4)
            cuts[n++] = i;
    cuts[n] = end;
    for (k = 0; k + 1 < n; k++) { /* all but the last stretch */
        const press_line *line = press_page_line(s, cuts[k]);
        int32_t there = place - (int32_t)(n - 1 - k), number = -1;

        titled |= (line->flags & PRESS_L_CAPS) != 0;
        if (there >= 0 && titled) {
            number = press_page_at_place(there, s->sum, s->odd_first);
            if (number * 2 > s->sum)
                number = -1;
        }
        page_run(s, cuts[k], cuts[k + 1], number,
                 titled ? PAGE_FRONT + (int32_t)k : PAGE_BACK,
                 PRESS_RUN_TEXT);
        from = cuts[k + 1];
    }
    page_run(s, from, end, page, page, PRESS_RUN_TEXT);
}

static void page_runs(page_state *s)
{
    size_t i, from = 0;

    for (i = 0; i < s->settled.n; i++) {
        const page_mark *m = press_vec_at(&s->settled, page_mark, i);
        int32_t page = m->page;

        if (s->top) { /* what precedes belongs to the mark before */
            page = i ? press_vec_at(&s->settled, page_mark, i - 1)->page : -1;
            page_run(s, from, m->line, page, i ? page : PAGE_FRONT,
                     PRESS_RUN_TEXT);
        } else if (i == 0 && press_page_place(page, s->sum, s->odd_first) > 2) {
            page_front(s, m->line, page);
        } else {
            page_run(s, from, m->line, page, page, PRESS_RUN_TEXT);
        }
        from = m->line;
        if (m->number == -2)
            continue;
        page_run(s, from, from + 1, m->page, m->page,
                 m->number == m->page ? PRESS_RUN_MARK : PRESS_RUN_REPAIRED);
        from++;
    }
    if (s->settled.n) {
        int32_t last =
            press_vec_at(&s->settled, page_mark, s->settled.n - 1)->page;
        int32_t next = press_page_place(last, s->sum, s->odd_first) + 1;

        next = s->sum && next > s->sum
                   ? s->sum
                   : press_page_at_place(next, s->sum, s->odd_first);

        if (s->top)
            page_run(s, from, s->lines->n, last, last, PRESS_RUN_TEXT);
        else
            page_run(s, from, s->lines->n, next, next, PRESS_RUN_TEXT);
    }
}

static int page_by_key(const void *a, const void *b)
{
    const press_run *x = a, *y = b;

    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->line < y->line ? -1 : x->line > y->line;
}

/* Marks above their pages: the text begins with one and does not end with
** one. */
static int page_is_top(const page_state *s)
{
    uint32_t first = press_vec_at(&s->marks, page_mark, s->chain[0])->line;
    uint32_t last =
        press_vec_at(&s->marks, page_mark, s->chain[s->nchain - 1])->line;

    return first < 2 && last + 2 < s->lines->n;
}

/* - 2 - : a number between two dashes. */
static int page_is_dashed(const page_state *s, size_t i)
{
    const press_line *line = press_page_line(s, i);
    size_t at = line->start, end = line->end;
    uint32_t first = press_utf8_next(s->content.p, line->end, &at);

    return press_is_dash(first) && line->width <= PAGE_WIDEST &&
           press_is_dash(press_utf8_prev(s->content.p, &end)) && end > at;
}

/* A few pages of type, each mark a number between dashes, one after the other:
** from 2 or less, and at least one of them cuts a sentence (the numbers of a
** poem's parts do not); or from 5 or more, where no poem begins. */
static int page_is_typed(page_state *s)
{
    size_t i, cuts = 0;
    int32_t before = 0;

    if (s->marks.n < 2)
        return 0;
    for (i = 0; i < s->marks.n; i++) {
        const page_mark *m = press_vec_at(&s->marks, page_mark, i);
        const press_line *line = press_page_line(s, m->line);

        if (!page_is_dashed(s, m->line) ||
            (i ? m->number != before + 1
               : m->number < 1 || m->number == 3 || m->number == 4))
            return 0;
        cuts += !i && m->number >= 5;
        before = m->number;
        cuts += m->line > 0 && m->line + 1 < s->lines->n &&
                !(line[-1].flags & (PRESS_L_STOP | PRESS_L_COLON)) &&
                line[1].flags & PRESS_L_LOWER;
    }
    s->chain = press_alloc(s->env, press_mul(s->marks.n, sizeof *s->chain));
    if (!s->chain) {
        s->status = PRESS_NOMEM;
        return 0;
    }
    for (i = 0; i < s->marks.n && cuts; i++)
        s->chain[i] = (uint32_t)i;
    s->nchain = cuts ? s->marks.n : 0;
    return cuts > 0;
}

PRESS_PRIVATE int press_pages_find(press_env *env, press_span content,
                                   const press_vec *lines, uint32_t width,
                                   press_pages *out)
{
    page_state s;
    int typed = 0;

    memset(out, 0, sizeof *out);
    press_vec_init(&out->runs, env, sizeof(press_run));
    memset(&s, 0, sizeof s);
    s.env = env;
    s.content = content;
    s.lines = lines;
    s.runs = &out->runs;
    press_vec_init(&s.marks, env, sizeof(page_mark));
    press_vec_init(&s.settled, env, sizeof(page_mark));
    page_find_marks(&s);
    if (!s.status && s.marks.n >= 2 && (width || s.marks.n >= 5))
        press_page_choose(&s);
    if (!s.status && !s.nchain) {
        press_free(env, s.chain);
        s.chain = NULL;
        typed = page_is_typed(&s);
        s.sum = typed ? 0 : s.sum;
    }
    if (!s.status && s.nchain) {
        out->found = 1;
        out->sum = s.sum;
        s.top = page_is_top(&s) || /* the first page has no number */
                (typed && press_vec_at(&s.marks, page_mark, 0)->number == 2);
        page_settle_all(&s);
        page_runs(&s);
        if (!s.status && s.sum)
            s.status = press_sort(env, out->runs.items, out->runs.n,
                                  sizeof(press_run), page_by_key);
    } else {
        page_run(&s, 0, lines->n, -1, 0, PRESS_RUN_TEXT);
    }
    press_free(env, s.chain);
    press_vec_release(&s.marks);
    press_vec_release(&s.settled);
    if (s.status)
        press_pages_release(out);
    return s.status;
}

PRESS_PRIVATE void press_pages_release(press_pages *pages)
{
    press_vec_release(&pages->runs);
}

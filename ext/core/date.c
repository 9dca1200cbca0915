/* date.c - see date.h: the sentences one by one, then all dates in order.
**
** Two passes.  The first reads expressions (date_find.c); the second gives
** them days (date_solve.c), when it is known whether the text reports or
** narrates and what it tells in full anywhere.  Linear in the text: patterns
** look at a bounded number of units either way, the years told elsewhere are
** the first DATE_TOLD_MAX.
*/
#include "date.h"

#include "date_event.h"
#include "date_find.h"
#include "date_infer.h"
#include "date_print.h"
#include "date_spell.h"

#define DATE_TOLD_MAX 64

typedef struct date_maker {
    press_env *env;
    const press_text *text;
    press_dates *out;
    press_vec exprs; /* press_expr */
    press_buf buf;
    press_told elsewhere[DATE_TOLD_MAX];
    press_date_context context;
    press_date_events events;
    int day_first; /* dates like 25/12/2021 less those like 12/25/2021 */
    uint32_t aside_in; /* the sentence of context.aside */
} date_maker;

/* --- the first pass ---------------------------------------------------------------- */

static int date_may_begin(const press_dateunit *u)
{
    switch (u->cls) {
    case PRESS_DW_NONE: case PRESS_DW_OCLOCK:
        return u->bits & PRESS_DU_LETTERS && u->end == u->start + 1 &&
               u[1].cls == PRESS_DW_NUM; /* Q3 */
    case PRESS_DW_MARK:
        return u->value == '\'' && u[1].digits == 2;
    case PRESS_DW_END:
    case PRESS_DW_SUFFIX: case PRESS_DW_ON: case PRESS_DW_OF:
    case PRESS_DW_TO: case PRESS_DW_AND: case PRESS_DW_AT:
    case PRESS_DW_AGO: case PRESS_DW_HENCE: case PRESS_DW_PARTWORD:
    case PRESS_DW_AMPM: case PRESS_DW_TENSE:
    case PRESS_DW_BEFORE:
        return 0;
    default:
        return 1;
    }
}

/* A number of a row of numbers that no mark divides, and not one of its last
** two: no date begins there. */
static int date_in_row(const press_dateunit *u)
{
    return u[0].cls == PRESS_DW_NUM && u[0].digits < 4 &&
           u[1].cls == PRESS_DW_NUM && u[1].digits < 4 &&
           u[2].cls == PRESS_DW_NUM && u[2].digits < 4;
}

/* Words that lead to a date and tell none of it. */
static int date_leads(const press_dateunit *u)
{
    return u->cls == PRESS_DW_THE || u->cls == PRESS_DW_A ||
           u->cls == PRESS_DW_IN || u->cls == PRESS_DW_AFTER ||
           u->cls == PRESS_DW_FROM || u->cls == PRESS_DW_BETWEEN;
}

/* A number or a word that tells something of a date. */
static int date_tells(const press_dateunit *u)
{
    return u->cls >= PRESS_DW_NUM && u->cls != PRESS_DW_MARK &&
           u->cls != PRESS_DW_SUFFIX && u->cls != PRESS_DW_TENSE &&
           (u->cls < PRESS_DW_AGO || u->cls > PRESS_DW_AT);
}

/* Units between a leading word and what tells, at most. */
#define DATE_LEAD 8

/* A leading word with nothing to lead to; *next is the first unit that tells,
** found so far. */
static int date_leads_nowhere(const press_finder *f, size_t i, size_t *next)
{
    size_t end = f->n - PRESS_DATE_PAD;

    if (!date_leads(&f->u[i]))
        return 0;
    if (*next <= i)
        *next = i + 1;
    while (*next < end && !date_tells(&f->u[*next]))
        ++*next;
    return *next == end || *next - i > DATE_LEAD;
}

/* The sentence before unit `end` seems to end with "Feb.", "a.m." or "14.":
** does it go on with unit `next`? */
static int date_goes_on(const press_dateunit *end, const press_dateunit *next)
{
    if (end[-1].cls != PRESS_DW_MARK || end[-1].value != '.' ||
        end[-1].bits & PRESS_DU_SPACE)
        return 0;
    end -= 2;
    if (!next)
        return end->cls == PRESS_DW_AMPM || end->flags & PRESS_DWF_ABBR ||
               (end->cls == PRESS_DW_NUM && end->digits <= 2);
    if (end->cls == PRESS_DW_NUM)
        return next->cls == PRESS_DW_MARK && next->value == '-';
    if (end->cls == PRESS_DW_AMPM)
        return next->cls == PRESS_DW_DOW || next->cls == PRESS_DW_MONTH ||
               (next->bits & PRESS_DU_ALLCAPS &&
                next->end - next->start == 3); /* EDT */
    return next->cls == PRESS_DW_NUM;
}

static int date_units(date_maker *m, const press_sentence *sentence,
                      press_vec *units, int *dated)
{
    int status = press_date_units(m->env, m->text, sentence, units, dated);

    if (!status && press_date_spell(m->text, units))
        *dated = 1;
    return status;
}

/* The units of sentence n, and of the next where it goes on there; *n moves
** past what was read. */
static int date_read_units(date_maker *m, press_vec *units, uint32_t *n,
                           int *dated)
{
    const press_sentence *first = &m->text->sentences[*n];
    press_sentence both = *first;
    size_t count;
    int status = date_units(m, first, units, dated);

    ++*n;
    count = status ? 0 : units->n - PRESS_DATE_PAD;
    if (status || *n >= m->text->nsentences || count < PRESS_DATE_PAD + 3 ||
        !date_goes_on(press_vec_at(units, press_dateunit, count), NULL))
        return status;
    both.end = first[1].end;
    both.ntokens += first[1].ntokens;
    status = date_units(m, &both, units, dated);
    if (status ||
        date_goes_on(press_vec_at(units, press_dateunit, count),
                     press_vec_at(units, press_dateunit, count))) {
        ++*n;
        return status;
    }
    return date_units(m, first, units, dated);
}

static int date_read_sentence(date_maker *m, press_vec *units, uint32_t *at)
{
    uint32_t n = *at;
    press_finder f;
    size_t i, next, tells = 0;
    int dated, status;

    status = date_read_units(m, units, at, &dated);
    if (status || !dated)
        return status;
    f.text = m->text;
    f.u = units->items;
    f.n = units->n;
    f.sentence = n;
    for (i = PRESS_DATE_PAD; i < f.n - PRESS_DATE_PAD; i = next) {
        press_expr expr, *kept;

        next = i + 1;
        if (!date_may_begin(&f.u[i]) || date_in_row(&f.u[i]) ||
            date_leads_nowhere(&f, i, &tells))
            continue;
        next = press_date_match(&f, i, &expr);
        if (!next) {
            next = i + 1;
            continue;
        }
        kept = press_vec_push(&m->exprs);
        if (!kept)
            return m->exprs.status;
        *kept = expr;
        if (*at > n + 1 && expr.at.start >= m->text->sentences[n + 1].start)
            kept->sentence = n + 1;
    }
    return PRESS_OK;
}

/* --- what kind of text, what it tells in full --------------------------------------- */

static void date_tell(date_maker *m, const press_point *p,
                      const press_expr *e, size_t *n)
{
    press_solved s;
    press_told *told;

    if (*n >= DATE_TOLD_MAX || p->scale != PRESS_UNIT_YEAR || !p->month ||
        p->flags & PRESS_POINT_BC)
        return;
    press_date_solve(&m->context, e, p, &s);
    if (!s.unit || s.problem)
        return;
    told = &m->elsewhere[(*n)++];
    told->first = s.begin;
    told->last = s.end;
    told->unit = s.unit;
    told->at = e->at;
}

/* A text narrates where the years it tells are mostly not the reference's,
** and words like yesterday or Tuesday are few beside them. */
static void date_survey(date_maker *m)
{
    int32_t day = m->context.reference.earliest;
    size_t i, told = 0, far = 0, near = 0;
    int year = 0, month, mday;

    if (day == PRESS_NO_DAY)
        day = m->context.reference.latest;
    if (day != PRESS_NO_DAY)
        press_day_split(day, &year, &month, &mday);
    for (i = 0; i < m->exprs.n; i++) {
        const press_expr *e = press_vec_at(&m->exprs, press_expr, i);

        if (e->kind != PRESS_DATE_DATE && e->kind != PRESS_DATE_RANGE &&
            e->kind != PRESS_DATE_TIME)
            continue;
        m->day_first += (e->a.flags & PRESS_POINT_DMY) != 0;
        m->day_first -= (e->a.flags & PRESS_POINT_MDY) != 0;
        date_tell(m, &e->a, e, &told);
        if (e->a.scale == PRESS_UNIT_YEAR) {
            if ((e->a.flags & PRESS_POINT_BC) || e->a.year < year - 1 ||
                e->a.year > year + 1)
                far += 2;
            else
                near++;
        } else if (e->a.anchor == PRESS_ANCHOR_DOCUMENT ||
                   (e->a.dow && !e->a.month)) {
            near += 4;
        }
    }
    m->context.elsewhere = m->elsewhere;
    m->context.nelsewhere = told;
    m->context.narrative = year == 0 || (far >= 8 && far > near);
    m->context.sparse = year == 0 && (far < 10 || told < 2);
    if (year == 0)
        m->context.inferred = press_date_infer(m->exprs.items, m->exprs.n);
}

/* --- the second pass ------------------------------------------------------------------ */

static press_span date_keep(date_maker *m)
{
    press_span none = {NULL, 0}, kept;

    if (m->buf.status || m->buf.n == 0)
        return none;
    kept = press_arena_copy(&m->out->strings, press_buf_span(&m->buf));
    if (!kept.p)
        m->buf.status = PRESS_NOMEM;
    press_buf_reset(&m->buf);
    return kept;
}

static void date_put_days(press_buf *out, int32_t first, int32_t last)
{
    if (first != PRESS_NO_DAY)
        press_date_put_day(out, first);
    if (last == first)
        return;
    press_buf_putc(out, '/');
    if (last != PRESS_NO_DAY)
        press_date_put_day(out, last);
}

static void date_explain(date_maker *m, const press_solved *s)
{
    const press_reference *r = &m->context.reference;

    switch (s->how) {
    case PRESS_HOW_REFERENCE:
        press_buf_puts(&m->buf, "reference ");
        date_put_days(&m->buf, r->earliest, r->latest);
        break;
    case PRESS_HOW_WEEKDAY:
        press_buf_puts(&m->buf, "weekday and reference ");
        date_put_days(&m->buf, r->earliest, r->latest);
        break;
    case PRESS_HOW_BEFORE: case PRESS_HOW_ELSEWHERE: case PRESS_HOW_INFERRED: {
        press_span text = press_span_sub(m->text->span, s->lean);

        press_buf_puts(&m->buf, s->how == PRESS_HOW_BEFORE ? "told before: "
                                : s->how == PRESS_HOW_INFERRED
                                    ? "inferred from: "
                                    : "told in full: ");
        press_buf_add(&m->buf, text.p, text.n < 80 ? text.n : 0);
        press_buf_puts(&m->buf, text.n < 80 ? " (" : "(");
        date_put_days(&m->buf, s->lean_first, s->lean_last);
        press_buf_putc(&m->buf, ')');
        break;
    }
    case PRESS_HOW_OPEN:
        press_buf_puts(&m->buf, "no date to count from");
        break;
    default:
        break;
    }
}

static const char *date_precision(const press_solved *s)
{
    switch (s->unit) {
    case PRESS_UNIT_DAY: case PRESS_UNIT_WEEKEND:
        return "day";
    case PRESS_UNIT_WEEK:
        return "week";
    case PRESS_UNIT_MONTH:
        return "month";
    case PRESS_UNIT_SEASON: case PRESS_UNIT_QUARTER: case PRESS_UNIT_HALF:
        return "season";
    case PRESS_UNIT_YEAR:
        return "year";
    case PRESS_UNIT_DECADE:
        return "decade";
    case PRESS_UNIT_CENTURY:
        return "century";
    default:
        return NULL;
    }
}

static void date_fill_month(press_date *d, const press_point *p)
{
    int y, m, k, y2, m2;

    if (d->earliest == PRESS_NO_DAY) {
        d->month = p->month;
        return;
    }
    press_day_split(d->earliest, &y, &m, &k);
    press_day_split(d->latest, &y2, &m2, &k);
    if (y != y2)
        return;
    d->year = (int16_t)y;
    if (m == m2)
        d->month = (int16_t)m;
}

static void date_remember(date_maker *m, const press_expr *e,
                          const press_point *p, const press_solved *s)
{
    press_told now;

    if (!s->unit && s->how == PRESS_HOW_OPEN && p->unit >= PRESS_UNIT_MONTH &&
        p->anchor == PRESS_ANCHOR_DOCUMENT)
        m->context.latest.first = PRESS_NO_DAY; /* this year, which is open:
                                ** the year after that is too */
    if (!s->unit || s->vague_anchor || s->problem ||
        s->unit == PRESS_UNIT_CENTURY || s->unit == PRESS_UNIT_DECADE ||
        (p->anchor == PRESS_ANCHOR_DOCUMENT && m->context.narrative) ||
        (p->anchor == PRESS_ANCHOR_TOLD && s->unit == PRESS_UNIT_WEEK) ||
        (e->kind == PRESS_DATE_TIME && !p->day && !p->dow && !p->unit))
        return;
    now.first = s->begin;
    now.last = s->end;
    now.unit = s->unit;
    now.at = e->at;
    now.dow = (uint8_t)p->dow;
    now.full = p->scale == PRESS_UNIT_YEAR ||
               (s->how == PRESS_HOW_BEFORE && m->context.told.full);
    now.sentence = e->sentence;
    m->context.latest = now;
    if (p->scale == PRESS_UNIT_YEAR)
        press_date_event_add(&m->events, &now);
    if (now.dow && s->unit == PRESS_UNIT_DAY && p->month)
        m->context.weekday[now.dow] = now;
    if ((p->anchor == PRESS_ANCHOR_TOLD && s->unit >= PRESS_UNIT_YEAR) ||
        (e->since && !p->scale && m->context.told.first != PRESS_NO_DAY &&
         now.last < m->context.told.first)) /* since May: a look back */
        return;
    if (s->unit == PRESS_UNIT_YEAR && !e->opens &&
        m->context.told.first != PRESS_NO_DAY &&
        (now.last < m->context.told.first ||
         now.first > m->context.told.last + 366 * 2)) {
        m->context.aside = now; /* mentioned by the way */
        m->aside_in = e->sentence;
        return;
    }
    m->context.aside.first = PRESS_NO_DAY;
    m->context.told = now;
}

/* 05/06/2018 in a text that writes no other way: from the one reading to the
** other. */
static void date_widen(const press_date_context *context, const press_expr *e,
                       press_date *d)
{
    press_point turned = e->a;
    press_solved s;

    turned.day = e->a.month;
    turned.month = e->a.day;
    press_date_solve(context, e, &turned, &s);
    if (!s.unit || d->earliest == PRESS_NO_DAY)
        return;
    if (s.first < d->earliest)
        d->earliest = s.first;
    if (s.last > d->latest)
        d->latest = s.last;
}

/* Tuesday 05/06/2018: of two readings the weekday tells which. */
static void date_by_weekday(press_point *p)
{
    int8_t day = p->day;

    if (!(p->flags & PRESS_POINT_DAYFIRST) || !p->dow || p->nthunit ||
        p->scale != PRESS_UNIT_YEAR)
        return;
    if (press_day_weekday(press_day_of(p->year, p->month, day)) != p->dow) {
        if (press_day_weekday(press_day_of(p->year, day, p->month)) != p->dow)
            return;
        p->day = p->month;
        p->month = day;
    }
    p->flags &= (uint16_t)~PRESS_POINT_DAYFIRST;
}

/* "Two days after the vote", of a vote whose day nobody told: a length. */
static int date_make_distance(date_maker *m, const press_expr *e,
                              const press_solved *s, press_date *d)
{
    press_expr length = *e;

    if (e->a.anchor != PRESS_ANCHOR_EVENT || s->unit || !e->a.shift ||
        !(e->a.flags & PRESS_POINT_COUNTED))
        return 0;
    length.kind = d->kind = PRESS_DATE_DURATION;
    length.unit = e->a.unit;
    length.count = e->a.shift < 0 ? -e->a.shift : e->a.shift;
    length.half = 0;
    press_date_timex_other(&m->buf, &length);
    d->timex = date_keep(m);
    date_explain(m, s);
    d->evidence = date_keep(m);
    return 1;
}

static void date_make_point(date_maker *m, const press_expr *given,
                            press_date *d)
{
    press_solved s;
    press_expr own = *given, *e = &own;

    if (e->a.flags & PRESS_POINT_DAYFIRST && m->day_first) {
        if (m->day_first > 0 && !m->context.cyrillic) {
            int8_t day = e->a.month;

            e->a.month = e->a.day;
            e->a.day = day;
        }
        e->a.flags &= (uint16_t)~PRESS_POINT_DAYFIRST;
    }
    date_by_weekday(&e->a);
    if (e->a.anchor == PRESS_ANCHOR_EVENT)
        m->context.event = press_date_event(&m->events, m->text, e);
    press_date_solve(&m->context, e, &e->a, &s);
    if (date_make_distance(m, e, &s, d))
        return;
    d->problem = s.problem;
    d->earliest = s.first;
    d->latest = s.last;
    d->precision = date_precision(&s);
    d->present = e->a.flags & PRESS_POINT_DIR && !e->a.dir && e->a.month &&
                 !e->quoted && s.unit == PRESS_UNIT_MONTH &&
                 s.how != PRESS_HOW_BEFORE;
    if (e->a.flags & PRESS_POINT_DAYFIRST && !d->problem) {
        d->problem = "day and month may be the other way round";
        date_widen(&m->context, e, d);
    }
    if (e->kind != PRESS_DATE_TIME || s.unit || e->a.month) {
        press_date_edtf(&m->buf, &e->a, &s);
        if (e->kind == PRESS_DATE_TIME && s.unit && e->a.hour >= 0 &&
            e->a.hour < 24 && !(e->a.flags & PRESS_POINT_APPROX) &&
            !s.vague_anchor) {
            press_buf_putc(&m->buf, 'T');
            press_buf_put_uint(&m->buf, (uint64_t)e->a.hour, 2);
            press_buf_putc(&m->buf, ':');
            press_buf_put_uint(&m->buf, (uint64_t)e->a.minute, 2);
            press_buf_putc(&m->buf, ':');
            press_buf_put_uint(&m->buf, e->a.second < 0
                                            ? 0 : (uint64_t)e->a.second, 2);
        }
    }
    d->value = date_keep(m);
    press_date_timex(&m->buf, &e->a, &s);
    d->timex = date_keep(m);
    date_explain(m, &s);
    d->evidence = date_keep(m);
    date_fill_month(d, &e->a);
    date_remember(m, e, &e->a, &s);
}

static void date_make_range(date_maker *m, const press_expr *e, press_date *d)
{
    press_solved a, b;

    press_date_solve(&m->context, e, &e->a, &a);
    if (a.unit && e->b.dow && !e->b.month && !e->b.scale)
        m->context.told.first = PRESS_NO_DAY;
    press_date_solve(&m->context, e, &e->b, &b);
    if (a.unit && b.unit && e->a.dow && !e->a.month && b.begin < a.begin &&
        b.begin + 7 > a.begin) {
        b.begin += 7; /* Friday to Monday */
        b.end = b.first = b.last = b.begin;
    }
    if (a.problem || b.problem)
        d->problem = a.problem ? a.problem : b.problem;
    else if (a.unit && b.unit && b.end < a.begin)
        d->problem = "ends before it begins";
    d->precision = date_precision(&b);
    if (!d->problem) {
        size_t n;

        d->earliest = a.first;
        d->latest = b.last;
        if (a.first == PRESS_NO_DAY || b.last == PRESS_NO_DAY)
            d->earliest = d->latest = PRESS_NO_DAY;
        press_date_edtf(&m->buf, &e->a, &a);
        n = m->buf.n;
        press_buf_putc(&m->buf, '/');
        press_date_edtf(&m->buf, &e->b, &b);
        if (!n || m->buf.n == n + 1)
            press_buf_reset(&m->buf);
        d->value = date_keep(m);
        press_date_timex(&m->buf, &e->a, &a);
        n = m->buf.n;
        press_buf_putc(&m->buf, '/');
        press_date_timex(&m->buf, &e->b, &b);
        if (!n || m->buf.n == n + 1)
            press_buf_reset(&m->buf);
        d->timex = date_keep(m);
        date_fill_month(d, &e->a);
        date_remember(m, e, &e->b, &b);
    } else {
        d->precision = NULL;
    }
    date_explain(m, a.how ? &a : &b);
    d->evidence = date_keep(m);
}

static void date_make_other(date_maker *m, const press_expr *e, press_date *d)
{
    press_solved s;

    press_date_timex_other(&m->buf, e);
    d->timex = date_keep(m);
    if (e->kind != PRESS_DATE_DURATION ||
        !press_date_solve_length(&m->context, e, &s))
        return;
    d->earliest = s.first;
    d->latest = s.last;
    date_fill_month(d, &e->a);
    date_explain(m, &s);
    d->evidence = date_keep(m);
}

/* "In 499," is a year where the years told are of that time. */
static int date_is_bc(const date_maker *m, const press_point *p)
{
    int y, month, d;

    if (m->context.told.first == PRESS_NO_DAY)
        return 0;
    press_day_split(m->context.told.first, &y, &month, &d);
    return y < 0 && 1 - p->year - y < 150 && 1 - p->year - y > -150;
}

static int date_make(date_maker *m, const press_expr *e);

/* The ends of a range are rows too: who asks for a year or a day finds them,
** though the range's own year is NULL where they differ. */
static int date_make_end(date_maker *m, const press_expr *range,
                         press_range at, const press_point *p)
{
    press_expr e = *range;

    if (at.start == at.end)
        return PRESS_OK;
    e.kind = p->hour >= 0 ? PRESS_DATE_TIME : PRESS_DATE_DATE;
    e.at = at;
    e.a = *p;
    return date_make(m, &e);
}

static int date_make_ends(date_maker *m, const press_expr *e)
{
    press_told told = m->context.told, latest = m->context.latest;
    int status;

    if (press_vec_at(&m->out->items, press_date, m->out->items.n - 1)->problem)
        return PRESS_OK;
    status = date_make_end(m, e, e->a_at, &e->a);
    if (!status)
        status = date_make_end(m, e, e->b_at, &e->b);
    m->context.told = told;
    m->context.latest = latest;
    return status;
}

static int date_make(date_maker *m, const press_expr *e)
{
    press_date *d;
    int day = e->kind == PRESS_DATE_DATE || e->kind == PRESS_DATE_TIME;

    if (e->a.flags & PRESS_POINT_BC_MAYBE && !date_is_bc(m, &e->a))
        return PRESS_OK;
    if (e->a.flags & PRESS_POINT_LEANS &&
        (m->context.latest.first == PRESS_NO_DAY ||
         m->context.latest.unit != e->a.unit))
        return PRESS_OK;
    if (m->aside_in != e->sentence)
        m->context.aside.first = PRESS_NO_DAY;
    d = press_vec_push(&m->out->items);
    if (!d)
        return m->out->items.status;
    d->at = e->at;
    d->sentence = e->sentence;
    d->kind = e->kind;
    d->earliest = d->latest = PRESS_NO_DAY;
    m->context.cyrillic =
        (unsigned char)m->text->span.p[e->at.end - 1] >= 0x80;
    if (day)
        date_make_point(m, e, d);
    else if (e->kind == PRESS_DATE_RANGE)
        date_make_range(m, e, d);
    else
        date_make_other(m, e, d);
    if (e->kind == PRESS_DATE_RANGE && !m->buf.status)
        return date_make_ends(m, e);
    return m->buf.status ? m->buf.status
                         : press_work(m->env, e->at.end - e->at.start);
}

#define DATE_CLOCK_REACH 60 /* bytes */

/* "4 pm (local time) on January 5": the day that follows its clock time, with
** nothing but a bracket between. */
static void date_clock_day(const date_maker *m, press_expr *e,
                           const press_expr *next)
{
    press_range between = {e->at.end, next->at.start};
    press_span s;

    if (e->kind != PRESS_DATE_TIME || next->kind != PRESS_DATE_DATE ||
        e->a.month || e->a.day || e->a.dow || e->a.unit || e->a.scale ||
        !next->a.month || !next->a.day || next->sentence != e->sentence ||
        between.start > between.end ||
        between.end - between.start > DATE_CLOCK_REACH)
        return;
    s = press_span_sub(m->text->span, between);
    if (s.n > 3 && s.p[0] == ' ' && s.p[1] == '(') {
        const char *close = memchr(s.p, ')', s.n);

        if (!close)
            return;
        s.n -= (size_t)(close + 1 - s.p);
        s.p = close + 1;
    }
    if (!press_span_is(s, " on ") && !press_span_is(s, ", "))
        return;
    e->a.month = next->a.month;
    e->a.day = next->a.day;
    e->a.dow = next->a.dow;
    e->a.year = next->a.year;
    e->a.scale = next->a.scale;
}

static int date_run(date_maker *m)
{
    press_vec units;
    uint32_t n;
    size_t i;
    int status = PRESS_OK;

    press_vec_init(&units, m->env, sizeof(press_dateunit));
    for (n = 0; n < m->text->nsentences && !status;)
        status = date_read_sentence(m, &units, &n);
    press_vec_release(&units);
    if (status)
        return status;
    date_survey(m);
    if (!status)
        status = press_vec_trim(&m->exprs);
    if (!status)
        status = press_vec_reserve(&m->out->items, m->exprs.n);
    for (i = 0; i < m->exprs.n && !status; i++) {
        press_expr own = *press_vec_at(&m->exprs, press_expr, i);

        if (i + 1 < m->exprs.n)
            date_clock_day(m, &own,
                           press_vec_at(&m->exprs, press_expr, i + 1));
        status = date_make(m, &own);
    }
    return status;
}

PRESS_PRIVATE int press_dates_find(press_env *env, const press_text *text,
                                   press_reference reference,
                                   press_dates *out)
{
    date_maker *m = press_zalloc(env, sizeof *m);
    int status = PRESS_NOMEM, i;

    press_vec_init(&out->items, env, sizeof(press_date));
    press_arena_init(&out->strings, env);
    if (!m)
        return PRESS_NOMEM;
    m->env = env;
    m->text = text;
    m->out = out;
    m->context.reference = reference;
    m->context.told.first = m->context.told.last = PRESS_NO_DAY;
    m->context.aside = m->context.latest = m->context.told;
    m->context.inferred = m->context.event = m->context.told;
    for (i = 0; i < 8; i++)
        m->context.weekday[i] = m->context.told;
    press_vec_init(&m->exprs, env, sizeof(press_expr));
    press_buf_init(&m->buf, env);
    status = date_run(m);
    press_vec_release(&m->exprs);
    press_buf_release(&m->buf);
    press_free(env, m);
    if (status)
        press_dates_release(out);
    return status;
}

PRESS_PRIVATE void press_dates_release(press_dates *dates)
{
    press_vec_release(&dates->items);
    press_arena_release(&dates->strings);
}

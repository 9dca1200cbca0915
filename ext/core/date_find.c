/* date_find.c - see date_find.h: holidays, ranges, days counted from a date;
** the longest reading at a unit wins. */
#include "date_find.h"

#include "date_vague.h"

static int date_find_cls(const press_finder *f, size_t i, int cls)
{
    return f->u[i].cls == cls;
}

static int date_find_cyrillic(const press_finder *f, size_t i)
{
    return f->u[i].bits & PRESS_DU_CYRILLIC;
}

/* --- holidays on a fixed day -------------------------------------------------------- */

/* Only those whose day is the same wherever they are kept; Christmas and
** Easter by the language's church. */
static const struct {
    const char *words; /* lower case */
    uint8_t month, day, flags;
} date_find_holidays[] = {
    {"new year's eve", 12, 31, 0}, {"new year's day", 1, 1, 0},
    {"new year", 1, 1, 0}, {"christmas eve", 12, 24, 0},
    {"christmas day", 12, 25, 0}, {"christmas", 12, 25, 0},
    {"xmas", 12, 25, 0}, {"boxing day", 12, 26, 0}, {"may day", 5, 1, 0},
    {"victory day", 5, 9, 0}, {"international women's day", 3, 8, 0},
    {"women's day", 3, 8, 0}, {"international workers' day", 5, 1, 0},
    {"halloween", 10, 31, 0}, {"valentine's day", 2, 14, 0},
    {"bastille day", 7, 14, 0}, {"armistice day", 11, 11, 0},
    {"remembrance day", 11, 11, 0}, {"nauryz", 3, 22, 0},
    {"easter sunday", 0, 0, PRESS_POINT_EASTER},
    {"easter", 0, 0, PRESS_POINT_EASTER},
    {"накануне нового года", 12, 31, 0}, {"канун нового года", 12, 31, 0},
    {"новый год", 1, 1, 0}, {"нового года", 1, 1, 0},
    {"новому году", 1, 1, 0}, {"новым годом", 1, 1, 0},
    {"день победы", 5, 9, 0}, {"дня победы", 5, 9, 0},
    {"дню победы", 5, 9, 0}, {"первомай", 5, 1, 0}, {"первомая", 5, 1, 0},
    {"рождество христово", 1, 7, 0}, {"рождество", 1, 7, 0},
    {"рождества", 1, 7, 0}, {"день знаний", 9, 1, 0},
    {"пасха", 0, 0, PRESS_POINT_EASTER}, {"пасху", 0, 0, PRESS_POINT_EASTER},
    {"пасхи", 0, 0, PRESS_POINT_EASTER},
    {"новий рік", 1, 1, 0}, {"нового року", 1, 1, 0},
    {"різдво", 1, 7, 0}, {"різдва", 1, 7, 0}, {"день перемоги", 5, 9, 0},
    {"великдень", 0, 0, PRESS_POINT_EASTER},
    {"жаңа жыл", 1, 1, 0}, {"жеңіс күні", 5, 9, 0},
    {"наурыз мейрамы", 3, 22, 0}, {"наурыз мейрамында", 3, 22, 0},
    {"наурыз мерекесі", 3, 22, 0}, {"наурыз мерекесінде", 3, 22, 0},
    {"наурыз тойы", 3, 22, 0}, {"наурыз тойында", 3, 22, 0},
};

/* Outside Kazakh, where it is a month, Наурыз is the feast. */
static size_t date_find_nauryz(const press_finder *f, size_t i)
{
    return f->text->lang != PRESS_LANG_KK && f->text->lang != PRESS_LANG_KY &&
                   f->u[i].bits & PRESS_DU_CAPITAL &&
                   f->u[i - 1].cls != PRESS_DW_NUM
               ? press_date_words(f, i, "наурыз") : 0;
}

/* The holiday at unit i into *p; the unit after its words, or 0. */
static size_t date_find_feast(const press_finder *f, size_t i, press_point *p)
{
    size_t k, next = date_find_nauryz(f, i);

    press_point_clear(p);
    p->month = 3;
    p->day = 22;
    if (next)
        return next;
    for (k = 0; k < sizeof date_find_holidays / sizeof *date_find_holidays; k++) {
        next = press_date_words(f, i, date_find_holidays[k].words);
        if (!next)
            continue;
        p->month = (int8_t)date_find_holidays[k].month;
        p->day = (int8_t)date_find_holidays[k].day;
        p->flags = date_find_holidays[k].flags;
        if (p->flags & PRESS_POINT_EASTER)
            p->dow = 7;
        return next;
    }
    return 0;
}

static size_t date_find_holiday(const press_finder *f, size_t i,
                                press_point *p)
{
    size_t k, next;

    if (!(f->u[i].bits & (PRESS_DU_CAPITAL | PRESS_DU_CYRILLIC)) &&
        f->u[i - 1].cls != PRESS_DW_END)
        return 0;
    if (f->u[i].cls != PRESS_DW_HOLIDAY && f->u[i].cls != PRESS_DW_MONTH &&
        !(f->u[i].cls == PRESS_DW_UNIT && f->u[i].value == PRESS_UNIT_DAY))
        return 0;
    if (f->u[i].cls == PRESS_DW_MONTH && f->u[i + 1].cls != PRESS_DW_UNIT &&
        !date_find_cyrillic(f, i))
        return 0; /* of the months only May has a day: May Day */
    next = date_find_feast(f, i, p);
    if (!next || (f->u[i].cls == PRESS_DW_HOLIDAY && f->u[i].value == 1 &&
                  !(f->u[i].bits & PRESS_DU_CAPITAL) &&
                  f->u[next].cls != PRESS_DW_END))
        return 0; /* "new year" in small letters is any year */
    k = press_date_year_after(f, next, p);
    return k ? k : next;
}

/* --- ranges ------------------------------------------------------------------------------ */

/* How fine a point is, for two of a kind to make a range. */
enum date_find_shape {
    DATE_SHAPE_NONE, DATE_SHAPE_DAY, DATE_SHAPE_DOW, DATE_SHAPE_MONTH,
    DATE_SHAPE_SEASON, DATE_SHAPE_YEAR, DATE_SHAPE_CENTURY
};

static int date_find_shape(const press_point *p)
{
    if (p->nthunit || p->flags & PRESS_POINT_COUNTED)
        return DATE_SHAPE_NONE;
    if (p->day && p->month)
        return DATE_SHAPE_DAY;
    if (p->day || p->unit == PRESS_UNIT_DAY)
        return DATE_SHAPE_NONE;
    if (p->dow)
        return DATE_SHAPE_DOW;
    if (p->month)
        return DATE_SHAPE_MONTH;
    if (p->season || p->quarter || p->half)
        return DATE_SHAPE_SEASON;
    if (p->scale == PRESS_UNIT_CENTURY)
        return DATE_SHAPE_CENTURY;
    return p->scale ? DATE_SHAPE_YEAR : DATE_SHAPE_NONE;
}

/* The word or mark between two ends. */
static size_t date_find_between(const press_finder *f, size_t i, int lead)
{
    if (press_date_mark(f, i, '-'))
        return i + 1;
    if (date_find_cls(f, i, PRESS_DW_TO) ||
        (date_find_cls(f, i, PRESS_DW_BEFORE) && date_find_cyrillic(f, i) &&
         lead))
        return i + 1;
    if (lead == PRESS_DW_BETWEEN && date_find_cls(f, i, PRESS_DW_AND))
        return i + 1;
    if (lead == PRESS_DW_FROM && date_find_cls(f, i, PRESS_DW_ON) &&
        date_find_cyrillic(f, i))
        return i + 1; /* с 3 на 4 февраля */
    return 0;
}

/* What one end tells holds for the other: "5 March - 7 April 2020". */
static void date_find_share(press_expr *e)
{
    press_point *a = &e->a, *b = &e->b;

    if (b->flags & PRESS_POINT_BC && a->scale &&
        (!(a->flags & PRESS_POINT_BC) || a->flags & PRESS_POINT_BC_MAYBE)) {
        a->flags |= PRESS_POINT_BC;
        a->flags &= (uint16_t)~PRESS_POINT_BC_MAYBE;
    }
    if (!a->scale && b->scale == PRESS_UNIT_YEAR && !a->unit) {
        a->scale = b->scale;
        a->year = (int16_t)(b->year - (a->month > b->month && b->month));
    } else if (!b->scale && a->scale == PRESS_UNIT_YEAR && !b->unit) {
        b->scale = a->scale;
        b->year = (int16_t)(a->year + (a->month > b->month && b->month));
    }
    if (a->scale == PRESS_UNIT_YEAR && b->scale == PRESS_UNIT_DECADE &&
        a->year % 10 == 0 && !a->month) {
        a->scale = PRESS_UNIT_DECADE; /* 1920-1930s */
        a->year = (int16_t)(a->year / 10);
    }
    if (!a->anchor && b->unit) {
        a->anchor = b->anchor;
        a->unit = b->unit;
        a->shift = b->shift;
    }
}

static press_range date_find_place(const press_finder *f, size_t i, size_t end)
{
    press_range r;

    r.start = f->u[i].start;
    r.end = f->u[end - 1].end;
    return r;
}

/* 1914-18, 2011/12; July 13-15 [, 2020] */
static size_t date_find_short_end(const press_finder *f, size_t i,
                                  press_expr *e)
{
    const press_dateunit *u = &f->u[i];
    int shape = date_find_shape(&e->a), day, ordinal;
    size_t k;

    if (shape == DATE_SHAPE_YEAR && e->a.scale == PRESS_UNIT_YEAR &&
        u->cls == PRESS_DW_NUM && u->digits == 2 && press_date_glued(f, i) &&
        press_date_glued(f, i - 1) && f->u[i - 2].digits == 4 &&
        u->value > e->a.year % 100 && press_date_is_whole(f, i + 1) &&
        !(press_date_mark(f, i + 1, '-') && press_date_glued(f, i + 1))) {
        e->b = e->a;
        e->b.part = 0;
        e->b.year = (int16_t)(e->a.year / 100 * 100 + u->value);
        e->b_at = date_find_place(f, i, i + 1);
        return i + 1;
    }
    if (shape != DATE_SHAPE_DAY || press_date_mark(f, i - 1, '/'))
        return 0;
    k = press_date_mday(f, date_find_cls(f, i, PRESS_DW_THE) ? i + 1 : i, &day,
                        &ordinal);
    if (!k || !press_date_is_whole(f, k) || day <= e->a.day ||
        f->u[k].cls == PRESS_DW_MONTH || f->u[k].cls == PRESS_DW_UNIT)
        return 0;
    if (e->a.scale && !ordinal && !press_date_glued(f, i))
        return 0;
    e->b = e->a;
    e->b.day = (int8_t)day;
    e->b.dow = 0;
    e->b_at = date_find_place(f, i, k);
    if (!e->a.scale) {
        size_t next = press_date_year_after(f, k, &e->b);

        if (next) {
            e->b_at = date_find_place(f, i, next);
            return next;
        }
    }
    return k;
}

/* 5-7 March; from the 13th to the 15th of July; 14. - 15.10.2013 */
static size_t date_find_day_first(const press_finder *f, size_t i, int lead,
                                  press_expr *e)
{
    size_t k = i, next;
    int day, ordinal;

    if (date_find_cls(f, k, PRESS_DW_THE))
        k++;
    if (date_find_cls(f, k, PRESS_DW_NUM) && !press_date_free(f, k))
        return 0;
    k = press_date_mday(f, k, &day, &ordinal);
    if (!k || (f->u[k - 1].cls == PRESS_DW_ORD && !lead))
        return 0;
    e->a_at = date_find_place(f, i, k);
    if (press_date_mark(f, k, '.') && press_date_glued(f, k))
        k++;
    next = date_find_between(f, k, lead);
    if (!next && press_date_mark(f, k, '/'))
        next = k + 1;
    if (!next)
        return 0;
    k = press_date_point(f, next, &e->b);
    if (!k || e->b.part || date_find_shape(&e->b) != DATE_SHAPE_DAY)
        return 0;
    e->b_at = date_find_place(f, next, k);
    if (f->u[next].cls == PRESS_DW_MONTH)
        return 0; /* "5 - March 7" */
    if (e->b.day <= day)
        return 0;
    e->a = e->b;
    e->a.day = (int8_t)day;
    e->a.dow = 0;
    return k;
}

/* "between May 2015 and 2018": as fine as each is. */
static int date_find_both_years(const press_point *a, const press_point *b,
                                int lead)
{
    return lead && a->scale == PRESS_UNIT_YEAR && b->scale == PRESS_UNIT_YEAR;
}

/* 2014 жылдан 2016 жылға дейін: the word between stands after. */
static size_t date_find_until(const press_finder *f, size_t i, press_expr *e)
{
    size_t end;

    if (!date_find_cyrillic(f, i - 1) || f->u[i].cls == PRESS_DW_MARK)
        return 0;
    end = press_date_point(f, i, &e->b);
    if (!end || !press_date_words(f, end, "дейін") ||
        date_find_shape(&e->a) != date_find_shape(&e->b) ||
        !date_find_shape(&e->a))
        return 0;
    e->b_at = date_find_place(f, i, end);
    date_find_share(e);
    return end + 1;
}

/* `pointless`: no point begins at unit i, as is known. */
static size_t date_find_range(const press_finder *f, size_t i, int pointless,
                              press_expr *e)
{
    int lead = 0, sa, sb;
    size_t k = i, next, end, first;

    if (date_find_cls(f, k, PRESS_DW_FROM) ||
        date_find_cls(f, k, PRESS_DW_BETWEEN))
        lead = f->u[k++].cls;
    e->kind = PRESS_DATE_RANGE;
    end = date_find_day_first(f, k, lead, e);
    if (end)
        return end;
    first = k;
    k = pointless && k == i ? 0 : press_date_point(f, k, &e->a);
    if (!k)
        return 0;
    e->a_at = date_find_place(f, first, k);
    next = date_find_between(f, k, lead);
    if (!next && press_date_mark(f, k, '/') && e->a.scale &&
        press_date_glued(f, k) && press_date_glued(f, k + 1))
        next = k + 1;
    if (!next)
        return date_find_until(f, k, e);
    end = press_date_point(f, next, &e->b);
    sa = date_find_shape(&e->a);
    sb = end ? date_find_shape(&e->b) : 0;
    if (!sb || !(sa == sb || date_find_both_years(&e->a, &e->b, lead))) {
        end = date_find_short_end(f, next, e);
        if (!end)
            return 0;
    } else {
        e->b_at = date_find_place(f, next, end);
    }
    if (sa == DATE_SHAPE_DOW && !lead && !press_date_mark(f, k, '-'))
        return 0;
    if (e->a.hour >= 0 && e->b.hour < 0)
        return 0;
    date_find_share(e);
    return end;
}

/* --- the longest of them ----------------------------------------------------------------------- */

typedef struct date_find_best {
    press_expr expr;
    size_t next;
} date_find_best;

static void date_find_offer(date_find_best *best, size_t next,
                            const press_expr *e)
{
    if (next > best->next) {
        best->next = next;
        best->expr = *e;
    }
}

static void date_find_fresh(press_expr *e, int kind)
{
    memset(e, 0, sizeof *e);
    press_point_clear(&e->a);
    press_point_clear(&e->b);
    e->kind = (uint8_t)kind;
}

#define DATE_FIND_RECORD 6 /* units before "in two days" */

/* the third time in two days, the worst floods in a decade */
static int date_find_is_record(const press_finder *f, size_t i)
{
    size_t k;

    for (k = 1; k <= DATE_FIND_RECORD && k < i; k++) {
        const press_dateunit *u = &f->u[i - k];

        if (u->cls == PRESS_DW_END || u->cls == PRESS_DW_MARK)
            return 0;
        if (u->cls == PRESS_DW_ORD || press_date_words(f, i - k, "worst") ||
            press_date_words(f, i - k, "most") ||
            (u->cls == PRESS_DW_NONE && u->end - u->start > 5 &&
             memcmp(f->text->span.p + u->end - 3, "est", 3) == 0 &&
             u[-1].cls == PRESS_DW_THE))
            return 1;
    }
    return 0;
}

/* "in five years", "in a week": when, where the sentence looks ahead; how
** long, where it looks back. */
static int date_find_in_is_length(const press_finder *f, size_t i,
                                  const press_expr *e)
{
    return f->u[i].cls == PRESS_DW_IN &&
           e->a.flags & PRESS_POINT_COUNTED &&
           (press_date_tense(f, i) < 0 || date_find_is_record(f, i));
}

/* three days after Easter, two weeks from tomorrow, two weeks before 5 May */
static size_t date_find_offset(const press_finder *f, size_t i, press_point *p)
{
    size_t k, next;
    int32_t count;
    int half, sign, unit;

    k = press_date_count(f, i, &count, &half);
    if (!k || half || count < 0 || count > 9999 ||
        !date_find_cls(f, k, PRESS_DW_UNIT))
        return 0;
    unit = f->u[k++].value;
    if (unit != PRESS_UNIT_DAY && unit != PRESS_UNIT_WEEK &&
        unit != PRESS_UNIT_MONTH && unit != PRESS_UNIT_YEAR)
        return 0;
    if (date_find_cls(f, k, PRESS_DW_AFTER) ||
        date_find_cls(f, k, PRESS_DW_BEFORE))
        sign = date_find_cyrillic(f, k) &&
               date_find_cls(f, k, PRESS_DW_BEFORE) ? -1 : f->u[k].value;
    else if (date_find_cls(f, k, PRESS_DW_FROM) && !date_find_cyrillic(f, k) &&
             !press_date_words(f, i - 1, "for"))
        sign = 1;
    else
        return 0;
    k++;
    if (date_find_cls(f, k, PRESS_DW_THE) || f->u[k].bits & PRESS_DU_LINE)
        return 0;
    press_point_clear(p);
    next = date_find_holiday(f, k, p);
    if (!next)
        next = press_date_point(f, k, p);
    if (!next || p->hour >= 0 ||
        (p->anchor == PRESS_ANCHOR_TOLD) || p->flags & PRESS_POINT_COUNTED)
        return 0;
    p->off = (int16_t)(sign * count);
    p->offunit = (uint8_t)unit;
    return next;
}

/* the week of October 6th, the week beginning 4 February */
static size_t date_find_week_of(const press_finder *f, size_t i,
                                press_point *p)
{
    size_t k = date_find_cls(f, i, PRESS_DW_THE) ? i + 1 : i, next;

    if (!date_find_cls(f, k, PRESS_DW_UNIT) ||
        f->u[k].value != PRESS_UNIT_WEEK ||
        f->u[k].flags & PRESS_DWF_PLURAL || date_find_cyrillic(f, k))
        return 0;
    k++;
    if (date_find_cls(f, k, PRESS_DW_OF))
        k++;
    else if (press_date_words(f, k, "beginning") ||
             press_date_words(f, k, "starting") ||
             press_date_words(f, k, "commencing"))
        k += date_find_cls(f, k + 1, PRESS_DW_ON) ? 2 : 1;
    else
        return 0;
    next = press_date_point(f, k, p);
    if (!next || !p->day || p->unit || p->hour >= 0)
        return 0;
    p->flags |= PRESS_POINT_WEEK_OF;
    return next;
}

static void date_find_points(const press_finder *f, size_t i,
                             date_find_best *best)
{
    press_expr e;
    size_t k, next;
    int pointless;

    date_find_fresh(&e, PRESS_DATE_DATE);
    next = date_find_holiday(f, i, &e.a);
    date_find_offer(best, next, &e);
    date_find_fresh(&e, PRESS_DATE_DATE);
    k = date_find_cls(f, i, PRESS_DW_APPROX) ? i + 1 : i;
    next = press_date_point(f, k, &e.a);
    pointless = !next && k == i;
    if (next && !date_find_in_is_length(f, k, &e)) {
        if (k > i)
            e.a.flags |= PRESS_POINT_APPROX;
        if (e.a.hour >= 0)
            e.kind = PRESS_DATE_TIME;
        date_find_offer(best, next, &e);
    }
    date_find_fresh(&e, PRESS_DATE_DATE); /* less than a year later */
    k = press_date_more(f, i);
    next = k > i ? press_date_point(f, k, &e.a) : 0;
    if (next && e.a.flags & PRESS_POINT_COUNTED) {
        e.a.flags |= PRESS_POINT_APPROX;
        date_find_offer(best, next, &e);
    }
    date_find_fresh(&e, PRESS_DATE_DATE);
    next = date_find_offset(f, i, &e.a);
    date_find_offer(best, next, &e);
    date_find_fresh(&e, PRESS_DATE_DATE);
    next = date_find_week_of(f, i, &e.a);
    date_find_offer(best, next, &e);
    date_find_fresh(&e, PRESS_DATE_RANGE);
    next = date_find_range(f, i, pointless, &e);
    date_find_offer(best, next, &e);
    date_find_fresh(&e, PRESS_DATE_TIME);
    k = date_find_cls(f, i, PRESS_DW_APPROX) ? i + 1 : i;
    next = press_date_time(f, k, &e.a);
    date_find_offer(best, next, &e);
}

/* An odd number of straight marks, or one that opens, stands before. */
static int date_find_quoted(const press_finder *f, size_t i)
{
    size_t back;
    int straight = 0;

    for (back = 1; back < 80 && back <= i; back++) {
        const press_dateunit *u = &f->u[i - back];

        if (u->cls == PRESS_DW_END)
            break;
        if (u->cls != PRESS_DW_MARK)
            continue;
        if (u->value == 0x201C || u->value == 0xAB || u->value == 0x201E)
            return 1;
        if (u->value == 0x201D || u->value == 0xBB)
            return 0;
        straight += u->value == '"';
    }
    return straight & 1;
}

/* "Upcoming two weeks" by itself, without an article, is read as schedulers
** read it: the second week to come.  In a sentence it is both. */
static void date_find_nth_to_come(press_expr *e)
{
    if (e->kind != PRESS_DATE_DURATION || e->has_dir != 2 || !e->alone ||
        e->count < 1 || e->count > 1000 || e->half ||
        e->unit < PRESS_UNIT_DAY)
        return;
    e->kind = PRESS_DATE_DATE;
    press_point_clear(&e->a);
    e->a.anchor = PRESS_ANCHOR_DOCUMENT;
    e->a.unit = e->unit;
    e->a.shift = (int16_t)e->count;
}

/* since November, с ноября, з лютого; a range's end is none */
static uint8_t date_find_is_since(const press_finder *f, size_t i)
{
    return press_date_words(f, i - 1, "since") ||
           ((press_date_words(f, i - 1, "с") ||
             press_date_words(f, i - 1, "со") ||
             press_date_words(f, i - 1, "з") ||
             press_date_words(f, i - 1, "із")) &&
            press_date_tense(f, i) <= 0);
}

PRESS_PRIVATE size_t press_date_match(const press_finder *f, size_t i,
                                      press_expr *out)
{
    date_find_best best;
    press_expr e;

    memset(&best, 0, sizeof best);
    date_find_points(f, i, &best);
    date_find_fresh(&e, PRESS_DATE_DURATION);
    date_find_offer(&best, press_date_length(f, press_date_more(f, i), &e), &e);
    date_find_fresh(&e, PRESS_DATE_SET);
    date_find_offer(&best, press_date_set(f, i, &e), &e);
    date_find_fresh(&e, PRESS_DATE_VAGUE);
    date_find_offer(&best, press_date_vague(f, i, &e), &e);
    *out = best.expr;
    if (!best.next)
        return 0;
    out->alone = f->n - 2 * PRESS_DATE_PAD <= best.next - i + 3;
    date_find_nth_to_come(out);
    out->at.start = f->u[i].start;
    out->at.end = f->u[best.next - 1].end;
    out->sentence = f->sentence;
    out->tense = (int8_t)press_date_tense(f, i);
    out->since = date_find_is_since(f, i);
    out->quoted = (uint8_t)date_find_quoted(f, i);
    out->opens = i <= PRESS_DATE_PAD + 2;
    return best.next;
}

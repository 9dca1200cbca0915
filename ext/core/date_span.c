/* date_span.c - see date_span.h. */
#include "date_span.h"

static int date_span_cls(const press_finder *f, size_t i, int cls)
{
    return f->u[i].cls == cls;
}

static int date_span_cyrillic(const press_finder *f, size_t i)
{
    return f->u[i].bits & PRESS_DU_CYRILLIC;
}

/* --- lengths ------------------------------------------------------------------------------ */

#define DATE_SPAN_MORE 8 /* words of "no less than about", and to spare */

PRESS_PRIVATE size_t press_date_more(const press_finder *f, size_t i)
{
    size_t end = i + DATE_SPAN_MORE;

    while (i < end && (date_span_cls(f, i, PRESS_DW_APPROX) ||
                       date_span_cls(f, i, PRESS_DW_MORE) ||
                       date_span_cls(f, i, PRESS_DW_THAN)))
        i++;
    return i;
}

/* в возрасте 84 лет, в возрасте до 50 лет */
static int date_span_aged(const press_finder *f, size_t i)
{
    size_t back;

    for (back = 1; back <= 3; back++) {
        if (press_date_words(f, i - back, "возрасте") ||
            press_date_words(f, i - back, "віці"))
            return 1;
        if (!(f->u[i - back].bits & PRESS_DU_CYRILLIC))
            return 0;
    }
    return 0;
}

/* it will last three days */
static int date_span_lasts(const press_finder *f, size_t i)
{
    const press_dateunit *before = &f->u[i - 1];

    return f->u[i].cls == PRESS_DW_DIR && press_date_words(f, i, "last") &&
           (press_date_words(f, i - 1, "to") ||
            (before->cls == PRESS_DW_TENSE && before->value > 0));
}

/* the, last, next before a count: the unit after them. */
static size_t date_span_head(const press_finder *f, size_t i, press_expr *e)
{
    size_t k = i;

    if (date_span_cls(f, k, PRESS_DW_ALL) || date_span_cls(f, k, PRESS_DW_THE))
        k++;
    if (date_span_cls(f, k, PRESS_DW_DIR) &&
        !(f->u[k].flags & PRESS_DWF_AMBIG)) {
        e->dir = (int8_t)f->u[k].value;
        e->has_dir = k == i && press_date_words(f, k, "upcoming") ? 2 : 1;
        k++;
    } else if (k > i && date_span_cls(f, k, PRESS_DW_AFTER) &&
               !date_span_cyrillic(f, k)) {
        e->has_dir = 1; /* the following days */
        e->dir = 1;
        k++;
    } else if (k > i && f->u[i].cls == PRESS_DW_THE &&
               !date_span_cls(f, k, PRESS_DW_ORD)) {
        k = i;
    }
    return press_date_more(f, k);
}

/* the past decade, the coming years: no count at unit k */
static size_t date_span_uncounted(const press_finder *f, size_t i, size_t k,
                                  press_expr *e)
{
    const press_dateunit *u = &f->u[k];

    if (!e->has_dir || e->dir < -1 || !e->dir)
        return 0;
    if (u->cls != PRESS_DW_UNIT || u->flags & PRESS_DWF_ABBR ||
        u->value < PRESS_UNIT_HOUR || u->value == PRESS_UNIT_WEEKEND)
        return 0;
    e->unit = (uint8_t)u->value;
    e->count = u->flags & PRESS_DWF_PLURAL ? -1 : 1;
    if (e->count == 1 && u->value < PRESS_UNIT_DECADE &&
        !(f->u[i].cls == PRESS_DW_THE && press_date_words(f, i + 1, "past") &&
          e->unit > PRESS_UNIT_DAY))
        return 0;
    return k + 1;
}

/* What may stand between a count and its unit: "-15", "-", "more",
** "upcoming", one more word as in "two bloody weeks". */
static size_t date_span_middle(const press_finder *f, size_t i, press_expr *e)
{
    size_t k = i, second;
    int half;
    int32_t other;
    const press_dateunit *u;

    if (press_date_mark(f, k, '-') || date_span_cls(f, k, PRESS_DW_TO)) {
        second = press_date_count(f, k + 1, &other, &half);
        if (second && other > e->count &&
            (f->u[second].cls == PRESS_DW_UNIT ||
             press_date_mark(f, second, '-'))) {
            e->count = -1; /* between the two: no one length */
            k = second;
        }
    }
    if (press_date_mark(f, k, '-') && press_date_glued(f, k))
        k++;
    if (date_span_cls(f, k, PRESS_DW_MORE))
        k++; /* two more years */
    u = &f->u[k];
    if (!e->has_dir && u->cls == PRESS_DW_DIR && u->value == 1 &&
        !date_span_cyrillic(f, k)) {
        e->has_dir = press_date_words(f, k, "upcoming") ? 2 : 1;
        e->dir = 1;
        return k + 1;
    }
    if (u->cls == PRESS_DW_NONE && u->bits & PRESS_DU_LETTERS &&
        !(u->bits & (PRESS_DU_CAPITAL | PRESS_DU_CYRILLIC)) &&
        u->end - u->start > 3 && u[1].cls == PRESS_DW_UNIT &&
        u[1].flags & PRESS_DWF_PLURAL)
        return k + 1;
    return k;
}

/* The unit at k measures, with the count that begins at `first`. */
static int date_span_measures(const press_finder *f, size_t first, size_t k,
                              const press_expr *e)
{
    const press_dateunit *u = &f->u[k], *n = &f->u[first];

    if (u->cls != PRESS_DW_UNIT || u->value == PRESS_UNIT_WEEKEND ||
        (u->flags & PRESS_DWF_ABBR && u->value != PRESS_UNIT_HOUR))
        return 0;
    if (n->cls == PRESS_DW_NUM && n->digits == 4 &&
        u->value == PRESS_UNIT_YEAR && e->count > 1000 && e->count < 2100 &&
        date_span_cyrillic(f, k) && !(u->flags & PRESS_DWF_PLURAL))
        return 0; /* 2014 года */
    if (e->count > 1 && (press_date_words(f, k, "году") ||
                         press_date_words(f, k, "році")))
        return 0; /* на 75 году жизни */
    if (e->count < 0 && !(u->flags & PRESS_DWF_PLURAL) &&
        !date_span_cyrillic(f, k))
        return 0; /* some day */
    return u->value != PRESS_UNIT_QUARTER || e->has_dir; /* of the city */
}

static int date_span_word_of(const press_finder *f, size_t i,
                             const char *const *words, size_t n)
{
    size_t k;

    for (k = 0; k < n; k++)
        if (press_date_words(f, i, words[k]))
            return 1;
    return 0;
}

/* for years, took hours; weeks of calm, hours after the vote: is a plural at
** unit i a length, though nothing counts it? */
static int date_span_is_bare(const press_finder *f, size_t i)
{
    static const char *const leads[] = {
        "for", "in", "took", "takes", "take", "lasted", "within",
    };
    static const char *const parts[] = {
        "final", "closing", "golden", "early", "first", "last", "later",
        "these", "those", "such", "all", "most", "other", "the", "his",
        "her", "their", "its", "no", "business", "working", "school",
    };
    const press_dateunit *u = &f->u[i];

    if (u[1].cls != PRESS_DW_OF && date_span_word_of(f, i - 1, leads, 7))
        return 1;
    if (u->value == PRESS_UNIT_SECOND || u->value == PRESS_UNIT_MINUTE ||
        u[-1].cls == PRESS_DW_NUM || press_date_mark(f, i - 1, '-') ||
        date_span_word_of(f, i - 1, parts, sizeof parts / sizeof *parts))
        return 0;
    return u[1].cls == PRESS_DW_BEFORE || u[1].cls == PRESS_DW_AFTER ||
           (u[1].cls == PRESS_DW_OF && u[2].cls == PRESS_DW_NONE &&
            !(u[2].bits & PRESS_DU_CAPITAL));
}

static size_t date_span_bare(const press_finder *f, size_t i, press_expr *e)
{
    const press_dateunit *u = &f->u[i];

    if (u->cls != PRESS_DW_UNIT || !(u->flags & PRESS_DWF_PLURAL) ||
        u->bits & PRESS_DU_CYRILLIC || u->flags & PRESS_DWF_ABBR ||
        u->value == PRESS_UNIT_WEEKEND || u->value == PRESS_UNIT_QUARTER ||
        u[1].cls == PRESS_DW_AGO || u[1].cls == PRESS_DW_LATER ||
        press_date_mark(f, i + 1, '-') || !date_span_is_bare(f, i))
        return 0;
    e->unit = (uint8_t)u->value;
    e->count = -1;
    return i + 1;
}

/* 63-year-old, 12 years old, ten years younger: how old somebody is, and no
** time that anything took.  The unit ends before unit i. */
static int date_span_is_age(const press_finder *f, size_t i)
{
    i += (size_t)(press_date_mark(f, i, '-') && press_date_glued(f, i));
    return press_date_words(f, i, "old") || press_date_words(f, i, "olds") ||
           press_date_words(f, i, "older") ||
           press_date_words(f, i, "younger") ||
           press_date_words(f, i, "of age");
}

/* 15 days, three-year, two and a half years, the last two weeks, 10-15 years,
** a few months */
PRESS_PRIVATE size_t press_date_length(const press_finder *f, size_t i,
                                       press_expr *e)
{
    size_t k, next;
    int half;

    if (date_span_lasts(f, i) || date_span_aged(f, i))
        return 0;
    k = date_span_head(f, i, e);
    if (press_date_is_half_year(f, k)) {
        e->unit = PRESS_UNIT_MONTH;
        e->count = 6;
        return k + 1;
    }
    next = press_date_count(f, k, &e->count, &half);
    if (!next) {
        next = date_span_uncounted(f, i, k, e);
        return next ? next : date_span_bare(f, i, e);
    }
    next = date_span_middle(f, next, e);
    if (!date_span_measures(f, k, next, e))
        return 0;
    e->unit = (uint8_t)f->u[next].value;
    e->half = (uint8_t)half;
    if (half && e->count == 0 && f->u[next].flags & PRESS_DWF_PLURAL &&
        !date_span_cyrillic(f, next))
        return 0; /* what is before "half years" was not read */
    next++;
    if (e->count == 1 && !half && date_span_cls(f, next, PRESS_DW_AND) &&
        date_span_cls(f, next + 1, PRESS_DW_A) &&
        date_span_cls(f, next + 2, PRESS_DW_HALFWORD)) {
        e->half = 1; /* a year and a half */
        next += 3;
    }
    return date_span_is_age(f, next) ? 0 : next;
}

/* --- what recurs --------------------------------------------------------------------------- */

/* What recurs, at unit k: day, Monday, May, summer, evening. */
static size_t date_span_each(const press_finder *f, size_t k, press_expr *e)
{
    const press_dateunit *u = &f->u[k];

    switch (u->cls) {
    case PRESS_DW_UNIT:
        e->unit = (uint8_t)u->value;
        return k + 1;
    case PRESS_DW_DOW:
        e->a.dow = (int8_t)u->value;
        e->unit = PRESS_UNIT_WEEK;
        if (u[1].cls == PRESS_DW_DAYPART && u[1].value <= 4) {
            e->a.daypart = (uint8_t)u[1].value; /* every Saturday night */
            return k + 2;
        }
        return k + 1;
    case PRESS_DW_MONTH:
        e->a.month = (int8_t)u->value;
        e->unit = PRESS_UNIT_YEAR;
        return k + 1;
    case PRESS_DW_SEASON:
        e->a.season = (int8_t)u->value;
        e->unit = PRESS_UNIT_YEAR;
        return k + 1;
    case PRESS_DW_DAYPART:
        e->a.daypart = (uint8_t)u->value;
        e->unit = PRESS_UNIT_DAY;
        return k + 1;
    default:
        return 0;
    }
}

/* A word with a capital that dates know nothing of. */
static int date_span_names(const press_dateunit *u)
{
    return u->cls == PRESS_DW_NONE && u->bits & PRESS_DU_LETTERS &&
           u->bits & PRESS_DU_CAPITAL;
}

/* Riverside Quarterly, the Weekly Observer: capitals of a title; the daily
** Observer. */
static int date_span_is_title(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    if (u->bits & PRESS_DU_CYRILLIC)
        return 0;
    return u->bits & PRESS_DU_CAPITAL
               ? date_span_names(u + 1) || date_span_names(u - 1)
               : date_span_names(u + 1) && !(u[1].bits & PRESS_DU_ALLCAPS);
}

PRESS_PRIVATE size_t press_date_set(const press_finder *f, size_t i,
                                    press_expr *e)
{
    const press_dateunit *u = &f->u[i];
    size_t k = i + 1;
    int32_t count;
    int half;

    press_point_clear(&e->a);
    e->kind = PRESS_DATE_SET;
    if (u->cls == PRESS_DW_SETADV) {
        if (date_span_is_title(f, i))
            return 0;
        e->unit = (uint8_t)u->value;
        return k;
    }
    if (u->cls == PRESS_DW_DOW && u->flags & PRESS_DWF_PLURAL) {
        e->a.dow = (int8_t)u->value;
        e->unit = PRESS_UNIT_WEEK;
        return k;
    }
    if (u->cls == PRESS_DW_UNIT && u->value == PRESS_UNIT_WEEKEND &&
        u->flags & PRESS_DWF_PLURAL && !(u->bits & PRESS_DU_CYRILLIC)) {
        e->unit = PRESS_UNIT_WEEKEND;
        e->count = 1;
        return k;
    }
    if ((u->cls == PRESS_DW_UNIT || u->cls == PRESS_DW_DOW) &&
        u[1].cls == PRESS_DW_EVERY && u[1].value) { /* жыл сайын */
        e->unit = (uint8_t)u->value;
        e->count = 1;
        if (u->cls == PRESS_DW_DOW) {
            e->a.dow = (int8_t)u->value;
            e->unit = PRESS_UNIT_WEEK;
        }
        return k + 1;
    }
    if (u->cls != PRESS_DW_EVERY || u->value)
        return 0;
    if (press_date_words(f, i, "per")) { /* a rate */
        if (!date_span_cls(f, k, PRESS_DW_UNIT))
            return 0;
        e->kind = PRESS_DATE_DURATION;
        e->count = 1;
        e->unit = (uint8_t)f->u[k].value;
        return k + 1;
    }
    e->count = 1;
    if (press_date_words(f, k, "other")) {
        e->count = 2;
        k++;
    } else {
        size_t next = press_date_count(f, k, &count, &half);

        if (next) {
            if (count < 1)
                return 0;
            e->count = count;
            k = next;
        }
    }
    return date_span_each(f, k, e);
}

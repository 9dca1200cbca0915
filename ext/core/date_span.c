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
    if (e->count < 0 && !(u->flags & PRESS_DWF_PLURAL) &&
        !date_span_cyrillic(f, k))
        return 0; /* some day */
    return u->value != PRESS_UNIT_QUARTER || e->has_dir; /* of the city */
}

/* for years, took hours: a length that nothing counts */
static size_t date_span_bare(const press_finder *f, size_t i, press_expr *e)
{
    const press_dateunit *u = &f->u[i];

    if (u->cls != PRESS_DW_UNIT || !(u->flags & PRESS_DWF_PLURAL) ||
        u->bits & PRESS_DU_CYRILLIC || u->flags & PRESS_DWF_ABBR ||
        u->value == PRESS_UNIT_WEEKEND || u->value == PRESS_UNIT_QUARTER ||
        !(press_date_words(f, i - 1, "for") || press_date_words(f, i - 1, "in") ||
          press_date_words(f, i - 1, "took") ||
          press_date_words(f, i - 1, "takes") ||
          press_date_words(f, i - 1, "take") ||
          press_date_words(f, i - 1, "lasted") ||
          press_date_words(f, i - 1, "within")) ||
        u[1].cls == PRESS_DW_AGO || u[1].cls == PRESS_DW_LATER ||
        u[1].cls == PRESS_DW_OF || press_date_mark(f, i + 1, '-'))
        return 0;
    e->unit = (uint8_t)u->value;
    e->count = -1;
    return i + 1;
}

/* 15 days, three-year, two and a half years, the last two weeks, 10-15 years,
** a few months */
PRESS_PRIVATE size_t press_date_length(const press_finder *f, size_t i,
                                       press_expr *e)
{
    size_t k = date_span_head(f, i, e), next;
    int half;

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
    next++;
    if (press_date_mark(f, next, '-') && press_date_glued(f, next) &&
        press_date_words(f, next + 1, "old"))
        return next + 2;
    return press_date_words(f, next, "old") ? next + 1 : next;
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

/* Riverside Quarterly, the Weekly Observer: capitals of a title. */
static int date_span_is_title(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->bits & PRESS_DU_CAPITAL && !(u->bits & PRESS_DU_CYRILLIC) &&
           (date_span_names(u + 1) || date_span_names(u - 1));
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

/* --- vague ------------------------------------------------------------------------------------ */

/* в прошлом, в будущем, на днях: adverbs of words that are parts of dates
** where a unit of time follows. */
static int date_span_adverb(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i], *next = u + 1;

    if (press_date_words(f, i, "днях") && press_date_words(f, i - 1, "на"))
        return press_date_tense(f, i) > 0 ? 3 : 1;
    if (u->cls != PRESS_DW_DIR || f->u[i - 1].cls != PRESS_DW_IN ||
        next->cls == PRESS_DW_UNIT || next->cls == PRESS_DW_MONTH ||
        next->cls == PRESS_DW_SEASON || next->cls == PRESS_DW_DOW ||
        next->cls == PRESS_DW_NUM || next->cls == PRESS_DW_CARD)
        return 0;
    if (next->cls == PRESS_DW_NONE && next->bits & PRESS_DU_LETTERS &&
        !(f->text->span.n < next->end || next->end - next->start < 3) &&
        memcmp(f->text->span.p + next->end - 2, "е", 2) == 0)
        return 0; /* в прошлом сезоне */
    if (press_date_words(f, i, "прошлом") || press_date_words(f, i, "минулому"))
        return 1;
    return press_date_words(f, i, "будущем") ||
                   press_date_words(f, i, "майбутньому") ? 3 : 0;
}

/* at the moment, в настоящее время */
static size_t date_span_present(const press_finder *f, size_t i)
{
    if (press_date_words(f, i, "moment"))
        return (f->u[i - 1].cls == PRESS_DW_THE ||
                press_date_words(f, i - 1, "this")) &&
                       press_date_words(f, i - 2, "at") ? i + 1 : 0;
    return press_date_words(f, i, "настоящее время");
}

/* the current rules; but not the current year, which is a date */
static int date_span_is_current(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->cls == PRESS_DW_DIR && press_date_words(f, i, "current") &&
           u[1].cls == PRESS_DW_NONE && u[1].bits & PRESS_DU_LETTERS;
}

/* recently, nowadays; in recent years; a few days ago, many years later */
PRESS_PRIVATE size_t press_date_vague(const press_finder *f, size_t i,
                                      press_expr *e)
{
    const press_dateunit *u = &f->u[i];
    size_t k = i + 1;
    int32_t count;
    int half;

    e->kind = PRESS_DATE_VAGUE;
    if (u->cls == PRESS_DW_NOW) {
        e->ref = 2;
        return k;
    }
    e->ref = (uint8_t)date_span_adverb(f, i);
    if (e->ref)
        return k;
    if (date_span_is_current(f, i)) {
        e->ref = 2;
        return k;
    }
    if (u->cls == PRESS_DW_REF && u->flags & PRESS_DWF_AMBIG) {
        e->ref = (uint8_t)u->value;
        return date_span_present(f, i);
    }
    if (u->cls == PRESS_DW_REF) {
        if (u->value == 3 && press_date_words(f, i, "soon") &&
            (press_date_words(f, k, "after") || press_date_words(f, i - 1, "as") ||
             press_date_tense(f, i) < 0))
            return 0; /* told of what is past: an order, no time */
        if (press_date_words(f, i, "future") &&
            !(f->u[k].cls == PRESS_DW_UNIT) && f->u[i - 1].cls != PRESS_DW_THE &&
            f->u[i - 1].cls != PRESS_DW_IN && !press_date_words(f, i - 1, "near"))
            return 0;
        e->ref = (uint8_t)u->value;
        if (date_span_cls(f, k, PRESS_DW_UNIT) &&
            f->u[k].flags & PRESS_DWF_PLURAL)
            k++;
        return k;
    }
    if (u->cls == PRESS_DW_THE && (u[1].cls == PRESS_DW_REF ||
        (u[1].cls == PRESS_DW_DIR && u[1].value == -1))) {
        if (u[1].cls == PRESS_DW_DIR) { /* the past, as a noun */
            if (!press_date_words(f, k, "past") ||
                f->u[k + 1].cls == PRESS_DW_NUM)
                return 0;
            if (f->u[k + 1].bits & PRESS_DU_LETTERS &&
                (f->u[i - 1].cls != PRESS_DW_IN ||
                 f->u[k + 1].cls != PRESS_DW_NONE ||
                 f->u[k + 2].cls == PRESS_DW_UNIT))
                return 0;
            e->ref = 1;
            return k + 1;
        }
        return press_date_vague(f, i + 1, e);
    }
    k = press_date_count(f, i, &count, &half);
    if (!k && date_span_cls(f, i, PRESS_DW_UNIT) &&
        f->u[i].flags & PRESS_DWF_PLURAL)
        k = i; /* years ago */
    else if (!k || count >= 0)
        return 0;
    if (!date_span_cls(f, k, PRESS_DW_UNIT))
        return 0;
    k++;
    if (date_span_cls(f, k, PRESS_DW_AGO))
        e->ref = 1;
    else if (date_span_cls(f, k, PRESS_DW_LATER))
        e->ref = f->u[k].value > 0 ? 3 : 1;
    else
        return 0;
    k++;
    return date_span_cls(f, k, PRESS_DW_AGO) ? k + 1 : k;
}

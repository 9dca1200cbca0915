/* date_infer.c - see date_infer.h. */
#include "date_infer.h"

#define INFER_REACH 12 /* a weekday comes back within so many years */
#define INFER_AHEAD 10

/* The years that the text tells; 0: none. */
typedef struct infer_years {
    int last, ahead;
} infer_years;

/* The year that an expression ends with, 0 where it tells none. */
static int infer_year(const press_expr *e)
{
    const press_point *p = e->kind == PRESS_DATE_RANGE ? &e->b : &e->a;

    if ((e->kind != PRESS_DATE_DATE && e->kind != PRESS_DATE_RANGE) ||
        p->scale != PRESS_UNIT_YEAR || p->flags & PRESS_POINT_BC)
        return 0;
    return p->year >= 1000 ? p->year : 0;
}

static infer_years infer_bounds(const press_expr *exprs, size_t n)
{
    infer_years y = {0, 0};
    size_t i;

    for (i = 0; i < n; i++) {
        int year = infer_year(&exprs[i]);

        if (!year)
            continue;
        if (exprs[i].tense > 0)
            y.ahead = y.ahead && y.ahead < year ? y.ahead : year;
        else if (year > y.last)
            y.last = year;
    }
    return y;
}

/* The first year from `years.last` on in which the weekday fits, or 0. */
static int infer_by_weekday(const press_point *p, infer_years years)
{
    int y;

    for (y = years.last; y < years.last + INFER_REACH; y++)
        if ((!years.ahead || y <= years.ahead) &&
            p->day <= press_month_days(y, p->month) &&
            press_day_weekday(press_day_of(y, p->month, p->day)) == p->dow)
            return y;
    return 0;
}

static int infer_is_weekday(const press_expr *e)
{
    return e->kind == PRESS_DATE_DATE && e->a.dow && e->a.month && e->a.day &&
           !e->a.scale && !e->a.anchor && !e->a.unit && !e->a.nthunit &&
           !(e->a.flags & PRESS_POINT_DIR);
}

/* The year of "ten years ago" that stands at i, or 0. */
static int infer_by_count(const press_expr *exprs, size_t i, infer_years years)
{
    const press_point *p = &exprs[i].a;
    int told = 0, year;
    size_t k;

    if (exprs[i].kind != PRESS_DATE_DATE || p->unit != PRESS_UNIT_YEAR ||
        !(p->flags & PRESS_POINT_COUNTED) || p->shift >= -1 ||
        p->shift < -99 || !years.ahead)
        return 0;
    for (k = i; k > 0 && !told; k--) {
        if (exprs[k - 1].sentence + 1 < exprs[i].sentence)
            return 0;
        told = infer_year(&exprs[k - 1]);
    }
    year = told - p->shift;
    return told && year >= years.last && year < years.ahead &&
                   years.ahead - year <= INFER_AHEAD
               ? year
               : 0;
}

PRESS_PRIVATE press_told press_date_infer(const press_expr *exprs, size_t n)
{
    infer_years years = infer_bounds(exprs, n);
    press_told out;
    int found = 0;
    size_t i;

    memset(&out, 0, sizeof out);
    out.first = out.last = PRESS_NO_DAY;
    for (i = 0; i < n && years.last; i++) {
        const press_expr *e = &exprs[i];
        int dow = infer_is_weekday(e);
        int year = dow ? infer_by_weekday(&e->a, years)
                       : infer_by_count(exprs, i, years);

        if (!year && !dow)
            continue;
        if (!year || (found && found != year)) {
            out.first = out.last = PRESS_NO_DAY;
            return out;
        }
        if (found)
            continue;
        found = year;
        out.at = e->at;
        out.sentence = e->sentence;
        out.unit = dow ? PRESS_UNIT_DAY : PRESS_UNIT_YEAR;
        out.first = press_day_of(year, dow ? e->a.month : 1,
                                 dow ? e->a.day : 1);
        out.last = dow ? out.first : press_day_of(year, 12, 31);
    }
    return out;
}

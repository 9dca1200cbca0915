/* date_solve.c - see date_solve.h. */
#include "date_solve.h"

/* --- periods ----------------------------------------------------------------------- */

static void date_solve_set(press_solved *s, int unit, int32_t begin,
                           int32_t end)
{
    s->unit = (uint8_t)unit;
    s->begin = s->first = begin;
    s->end = s->last = end;
}

static int date_solve_year_of(int32_t day)
{
    int y, m, d;

    press_day_split(day, &y, &m, &d);
    return y;
}

static int date_solve_month_of(int32_t day)
{
    int y, m, d;

    press_day_split(day, &y, &m, &d);
    return m;
}

static int date_solve_floor(int a, int b)
{
    return a / b - (a % b < 0);
}

/* The unit that holds `day`, `shift` units on. */
static void date_solve_period(press_solved *s, int unit, int32_t day,
                              int shift)
{
    int y, m, d, n;

    press_day_split(day, &y, &m, &d);
    switch (unit) {
    case PRESS_UNIT_WEEK:
        day += 7 * shift - press_day_weekday(day) + 1;
        date_solve_set(s, unit, day, day + 6);
        return;
    case PRESS_UNIT_WEEKEND:
        day += 7 * shift - press_day_weekday(day) + 6;
        date_solve_set(s, unit, day, day + 1);
        return;
    case PRESS_UNIT_FORTNIGHT:
        day += 14 * shift - press_day_weekday(day) + 1;
        date_solve_set(s, PRESS_UNIT_WEEK, day, day + 13);
        return;
    case PRESS_UNIT_MONTH:
        date_solve_set(s, unit, press_day_of(y, m + shift, 1),
                       press_day_of(y, m + shift + 1, 0));
        return;
    case PRESS_UNIT_QUARTER:
        n = (m - 1) / 3 * 3 + 1 + 3 * shift;
        date_solve_set(s, unit, press_day_of(y, n, 1),
                       press_day_of(y, n + 3, 0));
        return;
    case PRESS_UNIT_HALF:
        n = m > 6 ? 7 : 1;
        date_solve_set(s, unit, press_day_of(y, n, 1),
                       press_day_of(y, n + 6, 0));
        return;
    case PRESS_UNIT_YEAR:
        n = y + shift;
        date_solve_set(s, unit, press_day_of(n, 1, 1),
                       press_day_of(n, 12, 31));
        return;
    case PRESS_UNIT_DECADE:
        n = date_solve_floor(y, 10) + shift;
        date_solve_set(s, unit, press_day_of(n * 10, 1, 1),
                       press_day_of(n * 10 + 9, 12, 31));
        return;
    case PRESS_UNIT_CENTURY:
        n = date_solve_floor(y, 100) + shift;
        date_solve_set(s, unit, press_day_of(n * 100, 1, 1),
                       press_day_of(n * 100 + 99, 12, 31));
        return;
    default:
        date_solve_set(s, PRESS_UNIT_DAY, day + shift, day + shift);
    }
}

/* Winter begins in the year's December. */
static void date_solve_season(press_solved *s, int year, int season)
{
    int month = season * 3;

    date_solve_set(s, PRESS_UNIT_SEASON, press_day_of(year, month, 1),
                   press_day_of(year, month + 3, 0));
}

/* The nth weekday, day or week of begin..end; 0: there is none. */
static int date_solve_nth(press_solved *s, const press_point *p)
{
    int32_t day;
    int n = p->nth;

    if (p->dow) {
        if (n > 0)
            day = s->begin + (p->dow - press_day_weekday(s->begin) + 7) % 7 +
                  7 * (n - 1);
        else
            day = s->end - (press_day_weekday(s->end) - p->dow + 7) % 7 +
                  7 * (n + 1);
    } else if (p->nthunit == PRESS_UNIT_WEEK && n > 0 &&
               s->unit == PRESS_UNIT_YEAR) {
        /* of a year, as ISO 8601 counts: the first has 4 January in it */
        day = s->begin + 3;
        day += 7 * (n - 1) + 1 - press_day_weekday(day);
        if (day + 3 > s->end)
            return 0;
        date_solve_set(s, PRESS_UNIT_WEEK, day, day + 6);
        return 1;
    } else if (p->nthunit == PRESS_UNIT_WEEK) {
        if (n > 0) /* the first week that begins there */
            day = s->begin + (8 - press_day_weekday(s->begin)) % 7 +
                  7 * (n - 1);
        else /* the last that ends there */
            day = s->end - press_day_weekday(s->end) % 7 - 6 + 7 * (n + 1);
        if (day < s->begin || day + 6 > s->end + 6)
            return 0;
        date_solve_set(s, PRESS_UNIT_WEEK, day, day + 6);
        return 1;
    } else {
        day = n > 0 ? s->begin + n - 1 : s->end + n + 1;
    }
    if (day < s->begin || day > s->end)
        return 0;
    date_solve_set(s, PRESS_UNIT_DAY, day, day);
    return 1;
}

/* The point within a year that is known. */
static void date_solve_in_year(press_solved *s, const press_point *p, int year)
{
    if (p->flags & PRESS_POINT_EASTER) {
        int32_t day = press_day_easter(year, p->flags & PRESS_POINT_OPEN);

        date_solve_set(s, PRESS_UNIT_DAY, day, day);
        return;
    }
    if (p->month && p->day) {
        int32_t day = press_day_of(year, p->month, p->day);

        if (p->day > press_month_days(year, p->month)) {
            s->problem = "no such day";
            return;
        }
        if (p->dow && !p->nthunit && press_day_weekday(day) != p->dow)
            s->problem = "another weekday";
        date_solve_set(s, PRESS_UNIT_DAY, day, day);
    } else if (p->month) {
        date_solve_set(s, PRESS_UNIT_MONTH, press_day_of(year, p->month, 1),
                       press_day_of(year, p->month + 1, 0));
    } else if (p->season) {
        date_solve_season(s, year, p->season);
    } else if (p->quarter) {
        date_solve_set(s, PRESS_UNIT_QUARTER,
                       press_day_of(year, p->quarter * 3 - 2, 1),
                       press_day_of(year, p->quarter * 3 + 1, 0));
    } else if (p->half) {
        date_solve_set(s, PRESS_UNIT_HALF,
                       press_day_of(year, p->half * 6 - 5, 1),
                       press_day_of(year, p->half * 6 + 1, 0));
    } else {
        date_solve_set(s, PRESS_UNIT_YEAR, press_day_of(year, 1, 1),
                       press_day_of(year, 12, 31));
    }
    if (p->nthunit && !date_solve_nth(s, p)) {
        s->problem = "no such day";
        s->unit = 0;
        s->begin = s->end = s->first = s->last = PRESS_NO_DAY;
    }
}

/* --- from one day ----------------------------------------------------------------------- */

/* A month, weekday or season with last, this, next, from `day`. */
static void date_solve_dir(press_solved *s, const press_date_context *c,
                           const press_expr *e, const press_point *p,
                           int32_t day)
{
    int year = date_solve_year_of(day), month = date_solve_month_of(day);
    int dir = p->dir;

    if (p->dow) {
        int ahead = (p->dow - press_day_weekday(day) + 7) % 7;

        if (dir == 0)
            dir = e->tense < 0 ? 0 : 1;
        if (dir > 0) {
            ahead = ahead ? ahead : 7;
            if (dir == 1 && p->dir == 1 && !c->cyrillic &&
                press_day_weekday(day) + ahead <= 7)
                ahead += 7; /* "next Friday" is next week's */
            day += ahead + 7 * (dir - 1);
        } else if (dir < 0) {
            day += (ahead ? ahead - 7 : -7) + 7 * (dir + 1);
        } else {
            day += ahead ? ahead - 7 : 0;
        }
        date_solve_set(s, PRESS_UNIT_DAY, day, day);
        return;
    }
    if (p->season) { /* winter runs over the year's end */
        int now = month < 3 ? 0 : month / 3, y = year;

        if (dir > 0)
            y = p->season > now ? year : year + 1;
        else if (dir < 0)
            y = p->season < now ? year : year - 1;
        else if (p->season == 4 && now == 0)
            y = year - 1;
        date_solve_season(s, y, p->season);
        return;
    }
    if (dir > 0)
        year += (p->month > month ? 0 : 1) + dir - 1;
    else if (dir < 0)
        year += (p->month < month ? 0 : -1) + dir + 1;
    date_solve_in_year(s, p, year);
}

/* A weekday alone. */
static void date_solve_dow(press_solved *s, const press_expr *e,
                           const press_point *p, int32_t day, int told)
{
    int ahead = (p->dow - press_day_weekday(day) + 7) % 7;

    if (told)
        day += ahead;
    else if (e->tense > 0 || (e->tense == 0 && e->alone))
        day += ahead ? ahead : 7;
    else
        day += ahead ? ahead - 7 : 0;
    date_solve_set(s, PRESS_UNIT_DAY, day, day);
}

/* A day of the month alone, perhaps with its weekday. */
static void date_solve_mday(press_solved *s, const press_expr *e,
                            const press_point *p, int32_t from, int told)
{
    int y, m, d, i;

    press_day_split(from, &y, &m, &d);
    if (!p->dow) {
        if (!told && p->day < d && e->tense >= 0)
            m++;
        else if (!told && p->day > d && e->tense < 0)
            m--;
        for (i = 0; i < 3 && p->day > press_month_days(y, m); i++)
            m++;
        from = press_day_of(y, m, p->day);
        date_solve_set(s, PRESS_UNIT_DAY, from, from);
        return;
    }
    for (i = 0; i < 15; i++) {
        int step = e->tense < 0 ? -i : i;
        int32_t day = press_day_of(y, m + step, p->day);

        if (p->day <= press_month_days(y, m + step) &&
            press_day_weekday(day) == p->dow) {
            date_solve_set(s, PRESS_UNIT_DAY, day, day);
            return;
        }
    }
    s->problem = "no such weekday";
}

/* What a point with an anchor, or less than a month, means from `day`. */
static void date_solve_from(press_solved *s, const press_date_context *c,
                            const press_expr *e, const press_point *p,
                            int32_t day, int told)
{
    if (p->flags & PRESS_POINT_DIR) {
        date_solve_dir(s, c, e, p, day);
    } else if (p->unit) {
        int counted = p->flags & PRESS_POINT_COUNTED;

        if (p->unit < PRESS_UNIT_DAY) {
            date_solve_set(s, PRESS_UNIT_DAY, day, day);
            return;
        }
        if (counted && p->unit == PRESS_UNIT_WEEK)
            date_solve_period(s, PRESS_UNIT_DAY, day, 7 * p->shift);
        else if (counted && p->unit == PRESS_UNIT_DECADE)
            date_solve_period(s, PRESS_UNIT_YEAR, day, 10 * p->shift);
        else if (counted && p->unit == PRESS_UNIT_CENTURY)
            date_solve_period(s, PRESS_UNIT_YEAR, day, 100 * p->shift);
        else
            date_solve_period(s, p->unit, day, p->shift);
        if (p->nthunit) {
            if (!date_solve_nth(s, p))
                s->unit = 0;
        } else if (p->dow && p->unit == PRESS_UNIT_WEEK) {
            date_solve_period(s, PRESS_UNIT_DAY, s->begin, p->dow - 1);
        } else if (p->day && p->unit == PRESS_UNIT_MONTH) {
            date_solve_period(s, PRESS_UNIT_DAY, s->begin, p->day - 1);
        } else if (p->unit == PRESS_UNIT_YEAR &&
                   (p->month || p->season || p->quarter || p->half)) {
            date_solve_in_year(s, p, date_solve_year_of(s->begin));
        }
    } else if (p->day) {
        date_solve_mday(s, e, p, day, told);
    } else if (p->dow) {
        date_solve_dow(s, e, p, day, told);
    } else { /* a clock time, a part of the day */
        date_solve_set(s, PRESS_UNIT_DAY, day, day);
    }
}

/* --- years that are not told --------------------------------------------------------------- */

/* How far begin..end is from the reference, in days. */
static int32_t date_solve_distance(const press_solved *s,
                                   const press_reference *r)
{
    int32_t early = r->earliest != PRESS_NO_DAY ? r->earliest : r->latest;
    int32_t late = r->latest != PRESS_NO_DAY ? r->latest : r->earliest;

    if (s->end < early)
        return early - s->end;
    return s->begin > late ? s->begin - late : 0;
}

/* The year nearest to the reference, by the tense; a weekday must fit. */
static void date_solve_near(press_solved *s, const press_date_context *c,
                            const press_expr *e, const press_point *p)
{
    const press_reference *r = &c->reference;
    int32_t early = r->earliest != PRESS_NO_DAY ? r->earliest : r->latest;
    int32_t late = r->latest != PRESS_NO_DAY ? r->latest : r->earliest;
    int from = date_solve_year_of(early), to = date_solve_year_of(late), y;
    int reach = p->dow && !p->nthunit ? 12 : 1, ties = 0;
    int32_t best = INT32_MAX;

    if (to - from > 100)
        return;
    for (y = from - reach; y <= to + reach; y++) {
        press_solved one = *s;
        int32_t distance;

        if (y < 1 || y > 9998)
            continue;
        date_solve_in_year(&one, p, y);
        if (!one.unit || one.problem || (e->since && one.begin > late))
            continue;
        distance = date_solve_distance(&one, r);
        if (e->tense == 0 && (y < from || y > to))
            distance += 250; /* its own year, unless far */
        if (e->tense < 0 && one.begin > late)
            distance += 260; /* what is announced may be near */
        if (e->tense > 0 && one.end < early)
            distance += 260;
        ties = distance == best ? ties + 1 : ties;
        if (distance < best) {
            best = distance;
            *s = one;
            ties = 0;
        }
    }
    if (ties && best == 0) { /* two within the bounds: neither */
        s->unit = 0;
        s->begin = s->end = s->first = s->last = PRESS_NO_DAY;
    }
    s->how = p->dow && !p->nthunit ? PRESS_HOW_WEEKDAY : PRESS_HOW_REFERENCE;
}

/* The year told last, or the one after where December runs into January. */
static void date_solve_run_on(press_solved *s, const press_date_context *c,
                              const press_expr *e, const press_point *p)
{
    const press_told *told = c->aside.first != PRESS_NO_DAY ? &c->aside
                                                            : &c->told;
    int year = date_solve_year_of(told->first);
    press_solved one = *s;

    if (c->sparse && (told->unit == PRESS_UNIT_YEAR || p->season))
        return;
    date_solve_in_year(&one, p, year);
    if (!one.unit)
        return;
    if (e->since && !p->day && one.begin > told->last) { /* not of the future */
        press_solved before = *s;

        date_solve_in_year(&before, p, year - 1);
        if (before.unit && !before.problem)
            one = before;
    }
    if ((told->unit == PRESS_UNIT_DAY || told->unit == PRESS_UNIT_MONTH) &&
        one.end + (e->tense > 0 && p->day ? 0 : 200) < told->first) {
        press_solved next = *s;

        date_solve_in_year(&next, p, year + 1);
        if (next.unit && !next.problem &&
            next.begin - told->last < (e->tense > 0 && p->day ? 366 : 130))
            one = next; /* in June he said he would go on 3 April */
    }
    if (one.problem) { /* a weekday that does not fit is no proof of a year */
        one.unit = 0;
        one.begin = one.end = one.first = one.last = PRESS_NO_DAY;
        one.problem = NULL;
    }
    *s = one;
    s->how = PRESS_HOW_BEFORE;
    s->lean = told->at;
    s->lean_first = told->first;
    s->lean_last = told->last;
}

/* The same day, or month, told in full elsewhere. */
static int date_solve_elsewhere(press_solved *s, const press_date_context *c,
                                const press_point *p)
{
    size_t i;

    for (i = 0; i < c->nelsewhere; i++) {
        const press_told *t = &c->elsewhere[i];
        press_solved one = *s;

        if (p->day && t->unit != PRESS_UNIT_DAY)
            continue;
        if (date_solve_month_of(t->first) != p->month)
            continue;
        date_solve_in_year(&one, p, date_solve_year_of(t->first));
        if (!one.unit || one.problem || (p->day && one.begin != t->first))
            continue;
        *s = one;
        s->how = PRESS_HOW_ELSEWHERE;
        s->lean = t->at;
        s->lean_first = t->first;
        s->lean_last = t->last;
        return 1;
    }
    return 0;
}

static int date_solve_has_reference(const press_date_context *c)
{
    return c->reference.earliest != PRESS_NO_DAY ||
           c->reference.latest != PRESS_NO_DAY;
}

static int date_solve_inferred(press_solved *s, const press_date_context *c,
                               const press_expr *e, const press_point *p);

/* A day or month of a year far from the reference was told in full in this
** very sentence: its year holds on, in a report too. */
static int date_solve_beside(const press_date_context *c, const press_expr *e,
                             const press_point *p)
{
    const press_told *told = &c->told;

    if (told->unit == PRESS_UNIT_YEAR && p->month && e->tense < 0 &&
        c->reference.latest != PRESS_NO_DAY &&
        told->last < c->reference.latest - 366)
        return told->sentence == e->sentence && told->full; /* В 2019-м ... */
    return told->sentence == e->sentence && told->full &&
           (told->unit == PRESS_UNIT_DAY || told->unit == PRESS_UNIT_MONTH);
}

static void date_solve_yearless(press_solved *s, const press_date_context *c,
                                const press_expr *e, const press_point *p)
{
    if (c->told.first != PRESS_NO_DAY &&
        (c->narrative || date_solve_beside(c, e, p)))
        date_solve_run_on(s, c, e, p);
    else if (date_solve_has_reference(c))
        date_solve_near(s, c, e, p);
    if (!s->unit && p->month)
        date_solve_elsewhere(s, c, p);
    if (!s->unit && !(p->month && date_solve_inferred(s, c, e, p)))
        s->how = PRESS_HOW_OPEN;
}

/* --- anchors ---------------------------------------------------------------------------------- */

/* From the reference: from both its ends where it is not one day. */
static void date_solve_reference(press_solved *s, const press_date_context *c,
                                 const press_expr *e, const press_point *p)
{
    press_solved late = *s;

    if (c->reference.earliest == PRESS_NO_DAY ||
        c->reference.latest == PRESS_NO_DAY) {
        s->how = PRESS_HOW_OPEN;
        return;
    }
    date_solve_from(s, c, e, p, c->reference.earliest, 0);
    s->how = PRESS_HOW_REFERENCE;
    if (c->reference.latest == c->reference.earliest)
        return;
    date_solve_from(&late, c, e, p, c->reference.latest, 0);
    if (!s->unit || !late.unit || late.begin == s->begin)
        return;
    if (late.end > s->last)
        s->last = late.end;
    if (late.begin < s->first)
        s->first = late.begin;
    s->late = late.begin;
    s->vague_anchor = 1;
}

/* From the year that the text lets infer, as if it were the reference: what
** is no finer than a month, or has its month. */
static int date_solve_inferred(press_solved *s, const press_date_context *c,
                               const press_expr *e, const press_point *p)
{
    press_date_context own = *c;

    if (c->inferred.first == PRESS_NO_DAY ||
        !(p->month || p->season || p->unit == PRESS_UNIT_YEAR))
        return 0;
    own.reference.earliest = c->inferred.first;
    own.reference.latest = c->inferred.last;
    if (p->flags & PRESS_POINT_DIR || p->unit)
        date_solve_reference(s, &own, e, p);
    else
        date_solve_near(s, &own, e, p);
    if (!s->unit)
        return 0;
    s->how = PRESS_HOW_INFERRED;
    s->lean = c->inferred.at;
    s->lean_first = c->inferred.first;
    s->lean_last = c->inferred.last;
    return 1;
}

/* "the Saturday rally", after "Saturday, October 31, 2020": that day, unless
** a reference of one day is more than a week away. */
static int date_solve_same_weekday(press_solved *s,
                                   const press_date_context *c,
                                   const press_point *p)
{
    const press_told *told = &c->weekday[p->dow];
    int32_t day = c->reference.latest;

    if (told->first == PRESS_NO_DAY)
        return 0;
    if (day != PRESS_NO_DAY && c->reference.earliest == day &&
        (told->first > day || told->first < day - 7))
        return 0;
    date_solve_set(s, PRESS_UNIT_DAY, told->first, told->first);
    s->how = PRESS_HOW_BEFORE;
    s->lean = told->at;
    s->lean_first = told->first;
    s->lean_last = told->last;
    return 1;
}

/* A clock time is of the day told last, where that is not far above. */
static int date_solve_clock(const press_date_context *c, const press_expr *e,
                            const press_point *p)
{
    return e->kind == PRESS_DATE_TIME && !p->dow && !p->unit && !p->month &&
           !p->day && c->latest.first != PRESS_NO_DAY &&
           c->latest.unit == PRESS_UNIT_DAY &&
           e->sentence - c->latest.sentence <= 8;
}

static void date_solve_told(press_solved *s, const press_date_context *c,
                            const press_expr *e, const press_point *p)
{
    const press_told *told = &c->latest;
    int fine = p->unit ? p->unit : PRESS_UNIT_DAY;
    int32_t day = p->shift > 0 ? told->last : told->first;

    if (told->first == PRESS_NO_DAY) {
        s->how = PRESS_HOW_OPEN;
        return;
    }
    s->how = PRESS_HOW_BEFORE;
    s->lean = told->at;
    s->lean_first = told->first;
    s->lean_last = told->last;
    /* a day cannot be counted from a month */
    if (p->flags & PRESS_POINT_DIR)
        fine = p->dow ? PRESS_UNIT_DAY : PRESS_UNIT_YEAR;
    if (p->day && !p->unit)
        fine = PRESS_UNIT_MONTH;
    if (e->sentence - told->sentence > 5 &&
        (c->sparse || p->flags & PRESS_POINT_COUNTED)) {
        s->how = PRESS_HOW_OPEN; /* too far above to count from */
        return;
    }
    if ((fine < PRESS_UNIT_MONTH && told->unit > PRESS_UNIT_WEEK) ||
        (fine == PRESS_UNIT_MONTH && told->unit > PRESS_UNIT_MONTH) ||
        (fine == PRESS_UNIT_QUARTER && told->unit > PRESS_UNIT_QUARTER &&
         told->unit != PRESS_UNIT_SEASON)) {
        s->how = PRESS_HOW_OPEN;
        return;
    }
    date_solve_from(s, c, e, p, day, 1);
}

/* A year, decade or century that is told.  The year before 1 is 1 BC. */
static void date_solve_absolute(press_solved *s, const press_point *p)
{
    int bc = p->flags & PRESS_POINT_BC;
    int n = p->scale == PRESS_UNIT_DECADE ? 10 : 100, from, to;

    if (p->scale == PRESS_UNIT_YEAR) {
        date_solve_in_year(s, p, bc ? 1 - p->year : p->year);
        return;
    }
    from = p->year * n;
    to = from + n - 1;
    if (bc && n == 100) { /* the 5th century: 500 to 401 */
        from++;
        to++;
    }
    date_solve_set(s, p->scale, press_day_of(bc ? 1 - to : from, 1, 1),
                   press_day_of(bc ? 1 - from : to, 12, 31));
}

/* A year earlier, of a quarter or half told in this sentence or the last, or
** of a month told in this one: that of the year before. */
static int date_solve_same_part(press_solved *s, const press_date_context *c,
                                const press_expr *e, const press_point *p)
{
    const press_told *told = &c->latest;
    int part = told->unit == PRESS_UNIT_QUARTER ||
               told->unit == PRESS_UNIT_HALF;
    int y, m, d;

    if (!(p->flags & PRESS_POINT_SAME_PART) ||
        (e->opens && p->flags & PRESS_POINT_COUNTED) ||
        told->first == PRESS_NO_DAY ||
        !(part || told->unit == PRESS_UNIT_MONTH) ||
        e->sentence - told->sentence > (uint32_t)part)
        return 0;
    press_day_split(told->first, &y, &m, &d);
    date_solve_period(s, told->unit, press_day_of(y + p->shift, m, 1), 0);
    s->how = PRESS_HOW_BEFORE;
    s->lean = told->at;
    s->lean_first = told->first;
    s->lean_last = told->last;
    return 1;
}

static void date_solve_any(const press_date_context *c, const press_expr *e,
                           const press_point *p, press_solved *out)
{
    int told = c->told.first != PRESS_NO_DAY;

    memset(out, 0, sizeof *out);
    out->first = out->last = out->begin = out->end = PRESS_NO_DAY;
    if (date_solve_same_part(out, c, e, p))
        return;
    if (p->anchor == PRESS_ANCHOR_EVENT) {
        press_date_context own = *c;

        own.latest = c->event;
        date_solve_told(out, &own, e, p);
        return;
    }
    if (p->scale) {
        date_solve_absolute(out, p);
        return;
    }
    if (p->month && p->day && p->day > press_month_days(2000, p->month)) {
        out->problem = "no such day";
        return;
    }
    if (!p->anchor && !p->unit &&
        (p->month || p->season || p->quarter || p->half ||
         p->flags & PRESS_POINT_EASTER)) {
        date_solve_yearless(out, c, e, p);
        return;
    }
    if (p->dow && !p->anchor && !p->unit && !p->day &&
        date_solve_same_weekday(out, c, p))
        return;
    if (p->anchor == PRESS_ANCHOR_TOLD || date_solve_clock(c, e, p) ||
        (p->anchor == PRESS_ANCHOR_NONE && (c->narrative || p->day))) {
        if (told)
            date_solve_told(out, c, e, p);
        if (out->unit ||
            (told && c->narrative &&
             !(p->dow && !p->day && !p->unit &&
               c->reference.latest != PRESS_NO_DAY &&
               c->reference.earliest == c->reference.latest)) ||
            (told && p->anchor == PRESS_ANCHOR_TOLD && c->latest.full &&
             e->sentence - c->latest.sentence <= 2))
            return;
    }
    if (p->anchor == PRESS_ANCHOR_TOLD && p->shift > 0 && told && p->unit &&
        p->flags & PRESS_POINT_COUNTED) {
        out->how = PRESS_HOW_OPEN; /* a week later: of what was told */
        return;
    }
    if (date_solve_has_reference(c) && !(c->narrative && e->quoted))
        date_solve_reference(out, c, e, p);
    else if (!date_solve_inferred(out, c, e, p))
        out->how = PRESS_HOW_OPEN;
}

/* "three days after Easter": as fine as the day it is counted from, unless
** the count is coarser. */
static void date_solve_offset(press_solved *s, const press_point *p)
{
    int y, m, d, months = p->off;
    int32_t day = s->begin;

    if (s->unit != PRESS_UNIT_DAY) {
        if (p->offunit < s->unit)
            s->unit = 0; /* no day is counted from a month */
        else
            date_solve_period(s, p->offunit, s->begin, p->off);
        return;
    }
    if (p->offunit == PRESS_UNIT_DAY || p->offunit == PRESS_UNIT_WEEK) {
        day += p->off * (p->offunit == PRESS_UNIT_WEEK ? 7 : 1);
    } else {
        months *= p->offunit == PRESS_UNIT_YEAR ? 12 : 1;
        press_day_split(day, &y, &m, &d);
        if (d > press_month_days(y, m + months))
            d = press_month_days(y, m + months);
        day = press_day_of(y, m + months, d);
    }
    date_solve_set(s, PRESS_UNIT_DAY, day, day);
}

/* Years have four digits; columns hold none before the year 0. */
static int date_solve_fits(const press_solved *s)
{
    return s->first >= press_day_of(-9998, 1, 1) &&
           s->last <= press_day_of(9999, 12, 31);
}

static void date_solve_open(press_solved *s)
{
    s->unit = s->vague_anchor = 0;
    s->first = s->last = s->begin = s->end = PRESS_NO_DAY;
}

/* What begins before the year 0 has a value, but no days in the columns; and
** one of several such days has neither. */
static void date_solve_columns(press_solved *s)
{
    if (!s->unit || !date_solve_fits(s))
        date_solve_open(s);
    else if (s->first >= press_day_of(0, 1, 1))
        return;
    else if (s->vague_anchor)
        date_solve_open(s);
    else
        s->first = s->last = PRESS_NO_DAY;
}

PRESS_PRIVATE void press_date_solve(const press_date_context *context,
                                    const press_expr *expr,
                                    const press_point *point,
                                    press_solved *out)
{
    date_solve_any(context, expr, point, out);
    if (out->unit && point->offunit)
        date_solve_offset(out, point);
    if (out->unit && point->flags & PRESS_POINT_WEEK_OF)
        date_solve_period(out, PRESS_UNIT_WEEK, out->begin, 0);
    date_solve_columns(out);
}

PRESS_PRIVATE int press_date_solve_length(const press_date_context *c,
                                          const press_expr *e,
                                          press_solved *out)
{
    press_solved near, far;
    int unit = e->unit, n = e->count;

    memset(out, 0, sizeof *out);
    out->first = out->last = out->begin = out->end = PRESS_NO_DAY;
    if (!e->has_dir || !e->dir || n < 1 || e->half || n > 1000 ||
        unit < PRESS_UNIT_DAY || c->reference.earliest == PRESS_NO_DAY ||
        c->reference.latest == PRESS_NO_DAY || (c->narrative && e->tense < 0))
        return 0;
    if (unit == PRESS_UNIT_FORTNIGHT) {
        unit = PRESS_UNIT_WEEK;
        n *= 2;
    }
    near = far = *out;
    date_solve_period(&near, unit, e->dir < 0 ? c->reference.latest
                                              : c->reference.earliest, e->dir);
    date_solve_period(&far, unit, e->dir < 0 ? c->reference.earliest
                                             : c->reference.latest, e->dir * n);
    date_solve_set(out, unit, near.begin < far.begin ? near.begin : far.begin,
                   near.end > far.end ? near.end : far.end);
    out->how = PRESS_HOW_REFERENCE;
    date_solve_columns(out);
    return out->unit != 0;
}

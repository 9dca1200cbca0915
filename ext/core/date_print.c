/* date_print.c - see date_print.h. */
#include "date_print.h"

/* The year as ISO 8601 counts: 0 is 1 BC. */
static void date_print_year(press_buf *out, int year)
{
    if (year < 0)
        press_buf_putc(out, '-');
    press_buf_put_uint(out, (uint64_t)(year < 0 ? -year : year), 4);
}

PRESS_PRIVATE void press_date_put_day(press_buf *out, int32_t day)
{
    int y, m, d;

    press_day_split(day, &y, &m, &d);
    date_print_year(out, y);
    press_buf_putc(out, '-');
    press_buf_put_uint(out, (uint64_t)m, 2);
    press_buf_putc(out, '-');
    press_buf_put_uint(out, (uint64_t)d, 2);
}

static int date_print_year_of(int32_t day)
{
    int y, m, d;

    press_day_split(day, &y, &m, &d);
    return y;
}

static int date_print_month(int32_t day)
{
    int y, m, d;

    press_day_split(day, &y, &m, &d);
    return m;
}

/* What is known though the year is not. */
static void date_print_open(press_buf *out, const press_point *p, int timex)
{
    static const char *const season[] = {"SP", "SU", "FA", "WI"};

    if (p->month) {
        press_buf_puts(out, "XXXX-");
        press_buf_put_uint(out, (uint64_t)p->month, 2);
        if (p->day) {
            press_buf_putc(out, '-');
            press_buf_put_uint(out, (uint64_t)p->day, 2);
        }
    } else if (p->season) {
        press_buf_puts(out, "XXXX-");
        if (timex)
            press_buf_puts(out, season[p->season - 1]);
        else
            press_buf_put_uint(out, (uint64_t)p->season + 20, 2);
    } else if (p->quarter) {
        press_buf_puts(out, timex ? "XXXX-Q" : "XXXX-");
        press_buf_put_uint(out, (uint64_t)p->quarter + (timex ? 0 : 32), 1);
    }
}

static void date_print_interval(press_buf *out, const press_solved *s)
{
    press_date_put_day(out, s->begin);
    press_buf_putc(out, '/');
    press_date_put_day(out, s->end);
}

static void date_print_solved(press_buf *out, const press_solved *s)
{
    int month = date_print_month(s->begin);
    int year = date_print_year_of(s->begin);

    if (s->unit == PRESS_UNIT_DECADE || s->unit == PRESS_UNIT_CENTURY) {
        int n = s->unit == PRESS_UNIT_DECADE ? 10 : 100;

        if (year < 0) { /* no tens of ISO's years are the tens of BC's */
            date_print_year(out, year);
            press_buf_putc(out, '/');
            date_print_year(out, date_print_year_of(s->end));
            return;
        }
        press_buf_put_uint(out, (uint64_t)(year / n), n == 10 ? 3 : 2);
        press_buf_puts(out, n == 10 ? "X" : "XX");
        return;
    }
    if (s->unit == PRESS_UNIT_WEEK || s->unit == PRESS_UNIT_WEEKEND) {
        date_print_interval(out, s);
        return;
    }
    if (s->unit == PRESS_UNIT_DAY) {
        press_date_put_day(out, s->begin);
        return;
    }
    date_print_year(out, year);
    if (s->unit == PRESS_UNIT_YEAR)
        return;
    press_buf_putc(out, '-');
    if (s->unit == PRESS_UNIT_HALF)
        month = month < 7 ? 40 : 41;
    else if (s->unit == PRESS_UNIT_QUARTER)
        month = 33 + (month - 1) / 3;
    else if (s->unit == PRESS_UNIT_SEASON)
        month = 20 + month / 3;
    press_buf_put_uint(out, (uint64_t)month, 2);
}

/* [2020..2021]: one of these, as fine as it was told. */
static void date_print_one_of(press_buf *out, const press_solved *s)
{
    press_solved early = *s, late = *s;

    if (s->unit != PRESS_UNIT_YEAR && s->unit != PRESS_UNIT_MONTH)
        early.unit = late.unit = PRESS_UNIT_DAY;
    early.begin = s->first;
    late.begin = late.unit == PRESS_UNIT_DAY ? s->last : s->late;
    press_buf_putc(out, '[');
    date_print_solved(out, &early);
    press_buf_puts(out, "..");
    date_print_solved(out, &late);
    press_buf_putc(out, ']');
}

PRESS_PRIVATE void press_date_edtf(press_buf *out, const press_point *p,
                                   const press_solved *s)
{
    if (s->problem && !s->unit) {
        return;
    } else if (s->vague_anchor) {
        date_print_one_of(out, s);
        return;
    } else if (!s->unit) {
        date_print_open(out, p, 0);
        return;
    } else {
        date_print_solved(out, s);
    }
    if (p->flags & PRESS_POINT_APPROX && s->unit != PRESS_UNIT_WEEK)
        press_buf_putc(out, '~');
}

/* --- TIMEX3 ------------------------------------------------------------------------ */

static void date_print_clock(press_buf *out, const press_point *p)
{
    static const char *const part[] = {"MO", "AF", "EV", "NI", "MI", "MI",
                                       "DT"};

    if (p->hour >= 0) {
        press_buf_putc(out, 'T');
        press_buf_put_uint(out, (uint64_t)p->hour, 2);
        press_buf_putc(out, ':');
        press_buf_put_uint(out, (uint64_t)(p->minute < 0 ? 0 : p->minute), 2);
        if (p->second >= 0) {
            press_buf_putc(out, ':');
            press_buf_put_uint(out, (uint64_t)p->second, 2);
        }
    } else if (p->daypart) {
        press_buf_putc(out, 'T');
        press_buf_puts(out, part[p->daypart - 1]);
    }
}

static void date_print_week(press_buf *out, int32_t day)
{
    int year, week = press_day_week(day, &year);

    date_print_year(out, year);
    press_buf_puts(out, "-W");
    press_buf_put_uint(out, (uint64_t)week, 2);
}

static void date_print_timex_open(press_buf *out, const press_point *p)
{
    if (p->month || p->season || p->quarter) {
        date_print_open(out, p, 1);
    } else if (p->dow && !p->nthunit && !p->day) {
        press_buf_puts(out, "XXXX-WXX-");
        press_buf_put_uint(out, (uint64_t)p->dow, 1);
    } else if (p->unit == PRESS_UNIT_WEEK) {
        press_buf_puts(out, "XXXX-WXX");
    } else if (p->unit == PRESS_UNIT_MONTH) {
        press_buf_puts(out, "XXXX-XX");
    } else if (p->unit == PRESS_UNIT_YEAR) {
        press_buf_puts(out, "XXXX");
    } else if (p->unit > PRESS_UNIT_YEAR) {
        return;
    } else if (p->day) {
        press_buf_puts(out, "XXXX-XX-");
        press_buf_put_uint(out, (uint64_t)p->day, 2);
    } else {
        press_buf_puts(out, "XXXX-XX-XX");
    }
    date_print_clock(out, p);
}

PRESS_PRIVATE void press_date_timex(press_buf *out, const press_point *p,
                                    const press_solved *s)
{
    static const char *const season[] = {"SP", "SU", "FA", "WI"};
    int month, year;

    if (s->problem && !s->unit)
        return;
    if (!s->unit || s->vague_anchor) {
        date_print_timex_open(out, p);
        return;
    }
    month = date_print_month(s->begin);
    year = date_print_year_of(s->begin);
    if (s->unit == PRESS_UNIT_WEEK || s->unit == PRESS_UNIT_WEEKEND ||
        (p->flags & PRESS_POINT_COUNTED && p->unit == PRESS_UNIT_WEEK)) {
        date_print_week(out, s->begin);
        if (s->unit == PRESS_UNIT_WEEKEND)
            press_buf_puts(out, "-WE");
        date_print_clock(out, p);
        return;
    }
    if (year <= 0) { /* 1 BC is ISO's year 0 */
        press_buf_puts(out, "BC");
        year = 1 - (s->unit > PRESS_UNIT_YEAR && s->unit <= PRESS_UNIT_CENTURY
                        ? date_print_year_of(s->end) : year);
    }
    if (s->unit == PRESS_UNIT_CENTURY)
        press_buf_put_uint(out, (uint64_t)(year / 100), 2);
    else if (s->unit == PRESS_UNIT_DECADE)
        press_buf_put_uint(out, (uint64_t)(year / 10), 3);
    else
        press_buf_put_uint(out, (uint64_t)year, 4);
    if (s->unit == PRESS_UNIT_HALF) {
        press_buf_puts(out, month < 7 ? "-H1" : "-H2");
    } else if (s->unit == PRESS_UNIT_QUARTER) {
        press_buf_puts(out, "-Q");
        press_buf_put_uint(out, (uint64_t)((month + 2) / 3), 1);
    } else if (s->unit == PRESS_UNIT_SEASON) {
        press_buf_putc(out, '-');
        press_buf_puts(out, season[month / 3 - 1]);
    } else if (s->unit == PRESS_UNIT_MONTH || s->unit == PRESS_UNIT_DAY) {
        press_buf_putc(out, '-');
        press_buf_put_uint(out, (uint64_t)month, 2);
    }
    if (s->unit == PRESS_UNIT_DAY) {
        int y, m, d;

        press_day_split(s->begin, &y, &m, &d);
        press_buf_putc(out, '-');
        press_buf_put_uint(out, (uint64_t)d, 2);
    }
    date_print_clock(out, p);
}

/* --- lengths and sets ------------------------------------------------------------------ */

static const char *const date_print_units[] = {
    "", "S", "M", "H", "D", "W", "M", "Q", "Y", "DE", "CE", "WE", "W", "Y",
};

static void date_print_length(press_buf *out, const press_expr *e)
{
    int count = e->count;
    int unit = e->unit;

    if (unit == PRESS_UNIT_QUARTER && count > 0) {
        unit = PRESS_UNIT_MONTH;
        count *= 3;
    }
    if (unit == PRESS_UNIT_FORTNIGHT && count > 0) {
        unit = PRESS_UNIT_WEEK;
        count *= 2;
    }
    press_buf_puts(out, unit < PRESS_UNIT_DAY ? "PT" : "P");
    if (count < 0) {
        press_buf_putc(out, 'X');
    } else if (e->half && count == 0 && unit == PRESS_UNIT_YEAR) {
        press_buf_puts(out, "6M");
        return;
    } else {
        press_buf_put_uint(out, (uint64_t)count, 1);
        if (e->half)
            press_buf_puts(out, ".5");
    }
    press_buf_puts(out, date_print_units[unit]);
}

static void date_print_set(press_buf *out, const press_expr *e)
{
    if (e->count > 1) {
        date_print_length(out, e);
        return;
    }
    if (e->a.dow) {
        press_buf_puts(out, "XXXX-WXX-");
        press_buf_put_uint(out, (uint64_t)e->a.dow, 1);
        date_print_clock(out, &e->a);
        return;
    }
    if (e->a.month || e->a.season) {
        date_print_open(out, &e->a, 1);
        return;
    }
    if (e->count == 1 && !e->a.daypart && e->unit != PRESS_UNIT_WEEKEND) {
        date_print_length(out, e); /* each of them, rather than "daily" */
        return;
    }
    switch (e->unit) {
    case PRESS_UNIT_SECOND: case PRESS_UNIT_MINUTE:
        press_buf_puts(out, e->unit == PRESS_UNIT_SECOND ? "PT1S" : "PT1M");
        break;
    case PRESS_UNIT_HOUR:
        press_buf_puts(out, "XXXX-XX-XXTXX");
        break;
    case PRESS_UNIT_WEEK: case PRESS_UNIT_FORTNIGHT:
        press_buf_puts(out, "XXXX-WXX");
        break;
    case PRESS_UNIT_WEEKEND:
        press_buf_puts(out, "XXXX-WXX-WE");
        break;
    case PRESS_UNIT_MONTH:
        press_buf_puts(out, "XXXX-XX");
        break;
    case PRESS_UNIT_QUARTER:
        press_buf_puts(out, "XXXX-QX");
        break;
    case PRESS_UNIT_DAY:
        press_buf_puts(out, "XXXX-XX-XX");
        date_print_clock(out, &e->a);
        break;
    case PRESS_UNIT_DECADE:
        press_buf_puts(out, "XXX");
        break;
    case PRESS_UNIT_CENTURY:
        press_buf_puts(out, "XX");
        break;
    default:
        press_buf_puts(out, "XXXX");
    }
}

PRESS_PRIVATE void press_date_timex_other(press_buf *out,
                                          const press_expr *e)
{
    static const char *const refs[] = {"", "PAST_REF", "PRESENT_REF",
                                       "FUTURE_REF"};

    if (e->kind == PRESS_DATE_VAGUE)
        press_buf_puts(out, refs[e->ref & 3]);
    else if (e->kind == PRESS_DATE_SET)
        date_print_set(out, e);
    else
        date_print_length(out, e);
}

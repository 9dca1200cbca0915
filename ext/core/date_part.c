/* date_part.c - see date_part.h. */
#include "date_part.h"

#define DATE_PART_NEAR 10 /* units round a half in which business is named */

/* Half a year: the half, полугодие, жартысы; a half of something else too
** where `open`. */
static int date_part_is_half(const press_finder *f, size_t i, int *open)
{
    static const char *const halves[] = {
        "half", "половина", "половины", "половине", "половину", "половиной",
        "половини", "половині", "жартысы", "жартысында", "жартысындағы",
        "жартысынан", "жартысына", "жартысының",
    };
    static const char *const years[] = {
        "полугодие", "полугодия", "полугодии", "полугодию", "полугодием",
        "півріччя", "півріччі", "півріччю", "жартыжылдық", "жартыжылдықта",
        "жартыжылдықтың", "жартыжылдығы", "жартыжылдығында",
        "жартыжылдығының",
    };
    size_t k;

    *open = 1;
    for (k = 0; k < sizeof halves / sizeof *halves; k++)
        if (press_date_word_is(f, i, halves[k]))
            return 1;
    *open = 0;
    for (k = 0; k < sizeof years / sizeof *years; k++)
        if (press_date_word_is(f, i, years[k]))
            return 1;
    return 0;
}

/* Words near which a half, or a quarter, is of a business year and of no
** game. */
static int date_part_is_business(const press_finder *f, size_t i)
{
    static const char *const words[] = {
        "sales", "profit", "profits", "earnings", "income", "results", "loss",
        "losses", "revenue", "revenues", "growth", "economy", "output",
        "exports", "imports", "prices", "inflation", "dividend", "net",
        "demand", "fiscal", "shipments", "deficit", "production",
    };
    size_t at = i > DATE_PART_NEAR ? i - DATE_PART_NEAR : 0, k;

    for (; at < i + DATE_PART_NEAR && at < f->n; at++)
        for (k = 0; k < sizeof words / sizeof *words; k++)
            if (f->u[at].cls == PRESS_DW_NONE &&
                press_date_word_is(f, at, words[k]))
                return 1;
    return 0;
}

/* Which one: III, third, the latter; the unit after, or 0. */
static size_t date_part_which(const press_finder *f, size_t i, int *n)
{
    int ordinal;
    size_t k;

    if (f->u[i].cls == PRESS_DW_ROMAN && f->u[i].value <= 4) {
        *n = f->u[i].value;
        return i + 1;
    }
    if (f->u[i].cls == PRESS_DW_PART && press_date_word_is(f, i, "latter")) {
        *n = 2;
        return press_date_word_is(f, i + 1, "half") ? i + 1 : 0;
    }
    k = press_date_mday(f, i, n, &ordinal);
    return ordinal ? k : 0;
}

PRESS_PRIVATE size_t press_date_year_part(const press_finder *f, size_t i,
                                          press_point *p, int *open)
{
    int n = 0;
    size_t k = f->u[i].cls == PRESS_DW_THE ? i + 1 : i;

    *open = 0;
    k = date_part_which(f, k, &n);
    if (!k)
        return 0;
    k += (size_t)(press_date_mark(f, k, '-') && press_date_glued(f, k));
    if (press_date_mark(f, k + 1, '-') && press_date_glued(f, k + 1))
        return 0; /* the second quarter-century */
    if (f->u[k].cls == PRESS_DW_UNIT && f->u[k].value == PRESS_UNIT_QUARTER &&
        n <= 4)
        p->quarter = (int8_t)n;
    else if (n <= 2 && date_part_is_half(f, k, open))
        p->half = (int8_t)n;
    else
        return 0;
    if (p->half && !(f->u[k].bits & PRESS_DU_CYRILLIC) &&
        f->u[k + 1].cls != PRESS_DW_OF)
        *open = !date_part_is_business(f, k); /* of a game, perhaps */
    return k + 1;
}

/* Q3 2016, 2016 Q3, H1 2016, 2018Q4: a year's part by its letter */
static size_t date_part_letter(const press_finder *f, size_t i,
                                press_point *p)
{
    size_t k = i, next;
    int year = f->u[i].cls == PRESS_DW_NUM, half;
    const press_dateunit *u;

    if (year) {
        p->year = (int16_t)(f->u[i].digits == 2
                                ? press_date_short_year(f->u[i].value)
                                : f->u[i].value);
        k++;
        if (f->u[i].digits != 4 &&
            (f->u[i].digits != 2 || !press_date_glued(f, k)))
            return 0;
    }
    u = &f->u[k];
    half = press_date_word_is(f, k, "h");
    if ((!half && !press_date_word_is(f, k, "q")) ||
        u[1].cls != PRESS_DW_NUM || !press_date_glued(f, k + 1) ||
        u[1].value < 1 || u[1].value > (half ? 2 : 4) || u[1].digits != 1)
        return 0;
    if (half)
        p->half = (int8_t)u[1].value;
    else
        p->quarter = (int8_t)u[1].value;
    k += 2;
    if (year) {
        p->scale = PRESS_UNIT_YEAR;
        return p->year >= 1000 ? k : 0;
    }
    next = press_date_year_after(f, k, p);
    return next ? next : half ? 0 : k;
}

/* third quarter [of] 2018, first half of 1943, во втором полугодии */
static size_t date_part_named(const press_finder *f, size_t i, press_point *p)
{
    int open;
    size_t k = press_date_year_part(f, i, p, &open), next;

    if (!k)
        return 0;
    next = press_date_year_after(f, k, p);
    return next || open ? next : k;
}

/* the 1988 third quarter, 1988's second half */
static size_t date_part_of_year(const press_finder *f, size_t i,
                                press_point *p)
{
    size_t k = f->u[i].cls == PRESS_DW_THE ? i + 1 : i;
    int open;

    if (f->u[k].cls != PRESS_DW_NUM || f->u[k].digits != 4)
        return 0;
    k = press_date_year(f, k, p);
    if (!k || p->scale != PRESS_UNIT_YEAR)
        return 0;
    return press_date_year_part(f, k, p, &open);
}

PRESS_PRIVATE size_t press_date_quarter(const press_finder *f, size_t i,
                                        press_point *p)
{
    static size_t (*const rules[])(const press_finder *, size_t,
                                   press_point *) = {
        date_part_named, date_part_letter, date_part_of_year,
    };
    size_t k, next = 0;

    for (k = 0; k < sizeof rules / sizeof *rules && !next; k++) {
        press_point_clear(p);
        next = rules[k](f, i, p);
    }
    return next;
}

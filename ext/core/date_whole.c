/* date_whole.c - points in time put together from what date_point.c and
** date_rel.c read: with a clock time, a part of the day, "early", "the end of".
*/
#include "date_whole.h"

#include "date_part.h"

static int date_whole_cls(const press_finder *f, size_t i, int cls)
{
    return f->u[i].cls == cls;
}

static int date_whole_cyrillic(const press_finder *f, size_t i)
{
    return f->u[i].bits & PRESS_DU_CYRILLIC;
}

static int date_whole_ends(const press_finder *f, size_t i, const char *end)
{
    size_t n = strlen(end), have = f->u[i].end - f->u[i].start;

    return have >= n + 2 && memcmp(f->text->span.p + f->u[i].end - n, end,
                                   n) == 0;
}

/* --- clock times -------------------------------------------------------------------- */

static int date_whole_set_time(press_point *p, int hour, int minute)
{
    if (hour > 24 || minute > 59 || (hour == 24 && minute))
        return 0;
    p->hour = (int8_t)hour;
    p->minute = (int8_t)minute;
    return 1;
}

/* утра, вечера, p.m. after an hour */
static size_t date_whole_half_day(const press_finder *f, size_t i,
                                 press_point *p)
{
    const press_dateunit *u = &f->u[i];

    if (u->cls == PRESS_DW_AMPM) {
        if (p->hour > 12)
            return i;
        p->hour = (int8_t)(p->hour % 12 + u->value);
        if (press_date_mark(f, i + 1, '.') &&
            f->text->span.p[u->end - 2] == '.' &&
            !(f->u[i + 1].bits & PRESS_DU_SPACE))
            return i + 2;
        return i + 1;
    }
    if (u->cls == PRESS_DW_DAYPART && u->value <= 4 && u->bits &
        PRESS_DU_CYRILLIC) {
        if (p->hour < 12 && (u->value == 2 || u->value == 3))
            p->hour = (int8_t)(p->hour + 12);
        return i + 1;
    }
    if (u->cls == PRESS_DW_UNIT && u->value == PRESS_UNIT_DAY && p->hour <= 12 &&
        u->bits & PRESS_DU_CYRILLIC && date_whole_ends(f, i, "ня")) {
        if (p->hour < 12) /* 2 часа дня */
            p->hour = (int8_t)(p->hour + 12);
        return i + 1;
    }
    if (u->cls == PRESS_DW_IN && u[1].cls == PRESS_DW_THE &&
        u[2].cls == PRESS_DW_DAYPART && u[2].value <= 3) {
        if (p->hour < 12 && u[2].value > 1)
            p->hour = (int8_t)(p->hour + 12);
        return i + 3; /* in the evening */
    }
    return i;
}

/* 16:30, 9.30 pm */
static size_t date_whole_colon(const press_finder *f, size_t i, press_point *p)
{
    const press_dateunit *u = &f->u[i];
    size_t k;

    if (u->cls != PRESS_DW_NUM || u->digits > 2 || u[2].cls != PRESS_DW_NUM ||
        u[2].digits != 2 || u[1].cls != PRESS_DW_MARK ||
        u[1].bits & PRESS_DU_SPACE || u[2].bits & PRESS_DU_SPACE)
        return 0;
    if (u[1].value != ':' &&
        !(u[1].value == '.' && u[3].cls == PRESS_DW_AMPM))
        return 0;
    if (!date_whole_set_time(p, u->value, u[2].value))
        return 0;
    k = i + 3;
    if (press_date_mark(f, k, ':') && f->u[k + 1].cls == PRESS_DW_NUM &&
        f->u[k + 1].digits == 2 && !(f->u[k + 1].bits & PRESS_DU_SPACE)) {
        if (f->u[k + 1].value < 60)
            p->second = (int8_t)f->u[k + 1].value;
        k += 2;
    }
    else if (press_date_mark(f, k, '.') && f->u[k + 1].cls == PRESS_DW_NUM &&
             !(f->u[k + 1].bits & PRESS_DU_SPACE))
        return 0;
    if (date_whole_cls(f, k, PRESS_DW_OCLOCK))
        k++;
    return date_whole_half_day(f, k, p);
}

/* до 10 часов 19 октября: with a day after it no length; `k` or 0. */
static size_t date_whole_hour_of_day(const press_finder *f, size_t i, size_t k)
{
    if (press_date_words(f, i - 1, "до") && f->u[i - 2].cls == PRESS_DW_NUM &&
        f->u[i - 2].digits <= 2 && press_date_words(f, i - 3, "с"))
        return k; /* с 9 до 18 часов */
    return (press_date_words(f, i - 1, "до") ||
            press_date_words(f, i - 1, "к") ||
            press_date_words(f, i - 1, "после") ||
            press_date_words(f, i - 1, "с")) &&
                   date_whole_cls(f, k, PRESS_DW_NUM) &&
                   date_whole_cls(f, k + 1, PRESS_DW_MONTH)
               ? k : 0;
}

/* EDT, GMT, local time, Moscow time; the unit after, or i. */
static size_t date_whole_zone(const press_finder *f, size_t i)
{
    static const char *const zones[] = {
        "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc",
        "bst", "cet", "cest", "msk", "ist", "jst", "akst", "hst", "eet",
    };
    const press_dateunit *u = &f->u[i];
    size_t k;

    if (u->bits & PRESS_DU_LETTERS && u->cls == PRESS_DW_NONE &&
        press_date_words(f, i + 1, "time") &&
        (press_date_words(f, i, "local") ||
         (u->bits & PRESS_DU_CAPITAL && !(u->bits & PRESS_DU_LINE))))
        return i + 2;
    if (!(u->bits & PRESS_DU_ALLCAPS) || u->cls != PRESS_DW_NONE)
        return i;
    for (k = 0; k < sizeof zones / sizeof *zones; k++)
        if (press_date_word_is(f, i, zones[k]))
            return i + 1;
    return i;
}

/* 9 am, 5 o'clock, в 15 часов, 9 утра, сағат 9 */
static size_t date_whole_hour(const press_finder *f, size_t i, press_point *p)
{
    const press_dateunit *u = &f->u[i];
    int half;
    int32_t hour;
    size_t k = i, next;

    if (u->cls == PRESS_DW_DAYPART && (u->value == 5 || u->value == 6) &&
        (!(u[1].bits & PRESS_DU_CAPITAL) || u[1].cls == PRESS_DW_DOW ||
         date_whole_zone(f, i + 1) > i + 1)) {
        date_whole_set_time(p, u->value == 5 ? 12 : 24, 0);
        return i + 1;
    }
    if (u->cls == PRESS_DW_UNIT && u->value == PRESS_UNIT_HOUR &&
        u[1].cls == PRESS_DW_NUM && date_whole_ends(f, i, "ғат")) {
        next = date_whole_colon(f, i + 1, p);
        if (next)
            return next;
        if (u[1].digits > 2 || !date_whole_set_time(p, u[1].value, 0))
            return 0;
        return u[2].cls == PRESS_DW_SUFFIX ? i + 3 : i + 2;
    }
    if (u->cls == PRESS_DW_DAYPART && u->bits & PRESS_DU_CYRILLIC &&
        u[1].cls == PRESS_DW_NUM && u[1].digits <= 2 &&
        u[2].cls == PRESS_DW_SUFFIX && date_whole_set_time(p, u[1].value, 0)) {
        if (p->hour < 12 && (u->value == 2 || u->value == 3))
            p->hour = (int8_t)(p->hour + 12);
        return i + 3; /* таңғы 10-да */
    }
    if (u->cls != PRESS_DW_NUM && u->cls != PRESS_DW_CARD)
        return 0;
    k = press_date_count(f, i, &hour, &half);
    if (!k || half || hour < 0 || !date_whole_set_time(p, hour, 0))
        return 0;
    if (date_whole_cls(f, k, PRESS_DW_OCLOCK))
        return date_whole_half_day(f, k + 1, p);
    if (date_whole_cls(f, k, PRESS_DW_AMPM) && hour <= 12)
        return date_whole_half_day(f, k, p);
    if (date_whole_cls(f, k, PRESS_DW_UNIT) && date_whole_cyrillic(f, k) &&
        f->u[k].value == PRESS_UNIT_HOUR) {
        next = date_whole_half_day(f, k + 1, p);
        if (f->u[k + 1].cls == PRESS_DW_NUM &&
            f->u[k + 2].cls == PRESS_DW_UNIT &&
            f->u[k + 2].value == PRESS_UNIT_MINUTE &&
            date_whole_set_time(p, hour, f->u[k + 1].value))
            return k + 3; /* 15 часов 20 минут */
        if (next > k + 1)
            return next;
        /* "в 3 часа", "о 15 годині": otherwise a length */
        return (f->u[i - 1].cls == PRESS_DW_IN || f->u[i - 1].cls == PRESS_DW_ON)
                   && !(f->u[k + 1].cls == PRESS_DW_AGO)
                   ? k + 1 : date_whole_hour_of_day(f, i, k + 1);
    }
    if (date_whole_cls(f, k, PRESS_DW_DAYPART) && date_whole_cyrillic(f, k) &&
        hour <= 12 && f->text->lang != PRESS_LANG_KK) /* but бір түнде */
        return date_whole_half_day(f, k, p);
    return 0;
}

/* 1800 GMT */
static size_t date_whole_military(const press_finder *f, size_t i,
                                  press_point *p)
{
    const press_dateunit *u = &f->u[i];

    return u->cls == PRESS_DW_NUM && u->digits == 4 &&
           date_whole_zone(f, i + 1) == i + 2 &&
           date_whole_set_time(p, u->value / 100, u->value % 100)
               ? i + 2 : 0;
}

PRESS_PRIVATE size_t press_date_time(const press_finder *f, size_t i, press_point *p)
{
    size_t k;

    if (date_whole_cls(f, i, PRESS_DW_NUM) && !press_date_free(f, i))
        return 0;
    k = date_whole_colon(f, i, p);
    if (!k)
        k = date_whole_hour(f, i, p);
    return k ? date_whole_zone(f, k) : date_whole_military(f, i, p);
}

/* --- points put together --------------------------------------------------------------- */

/* A time or a part of the day after a day. */
static size_t date_whole_time_after(const press_finder *f, size_t i,
                                   press_point *p)
{
    size_t k = i, next;

    if (p->hour >= 0 || p->daypart)
        return i;
    if (press_date_mark(f, k, ','))
        k++;
    if (date_whole_cls(f, k, PRESS_DW_AT) || date_whole_cls(f, k, PRESS_DW_IN) ||
        date_whole_cls(f, k, PRESS_DW_ON))
        k++;
    if (date_whole_cls(f, k, PRESS_DW_APPROX))
        k++;
    next = press_date_time(f, k, p);
    if (next)
        return next;
    p->hour = p->minute = -1;
    if (date_whole_cls(f, i, PRESS_DW_DAYPART) && f->u[i].value <= 4) {
        p->daypart = (uint8_t)f->u[i].value;
        return i + 1;
    }
    return i;
}

static int date_whole_has_day(const press_point *p)
{
    return p->day || (p->dow && !p->nthunit) || p->unit == PRESS_UNIT_DAY ||
           (p->nthunit && p->dow);
}

/* "the year 1939", "the month of May", "год 1937". */
static size_t date_whole_named_unit(const press_finder *f, size_t i,
                                   press_point *p)
{
    size_t k = date_whole_cls(f, i, PRESS_DW_THE) ? i + 1 : i, next;
    int unit;

    if (!date_whole_cls(f, k, PRESS_DW_UNIT))
        return 0;
    unit = f->u[k].value;
    k++;
    if (date_whole_cls(f, k, PRESS_DW_OF))
        k++;
    if (unit == PRESS_UNIT_YEAR && f->u[k].cls == PRESS_DW_NUM &&
        f->u[k].digits == 4 && f->u[k].value > 1000) {
        next = press_date_absolute(f, k, p);
        return next && p->scale == PRESS_UNIT_YEAR ? next : 0;
    }
    if (unit == PRESS_UNIT_MONTH && date_whole_cls(f, k, PRESS_DW_MONTH)) {
        next = press_date_month(f, k, p);
        return next;
    }
    return 0;
}

/* Jun 10 13:31:25 MDT 1996, as programs write it: the year after the clock,
** and the zone of three or four letters. */
static size_t date_whole_year_after(const press_finder *f, size_t i,
                                    press_point *p)
{
    const press_dateunit *u = &f->u[i];
    size_t zone;

    if (p->scale || !p->month || !p->day || p->hour < 0)
        return i;
    zone = u->cls == PRESS_DW_NONE && u->bits & PRESS_DU_CAPITAL &&
           (u->end - u->start == 3 || u->end - u->start == 4) &&
           !(u->bits & PRESS_DU_CYRILLIC) &&
           strchr("TC", f->text->span.p[u->end - 1]); /* MDT, UTC */
    u += zone;
    if (u->cls != PRESS_DW_NUM || u->digits != 4 || u->value < 1970 ||
        u->value > 2099)
        return i;
    p->year = (int16_t)u->value;
    p->scale = PRESS_UNIT_YEAR;
    return i + zone + 1;
}

/* A point without "early", "late" before it. */
static size_t date_whole_core(const press_finder *f, size_t i, press_point *p)
{
    press_point other;
    size_t k = press_date_absolute(f, i, p), next;

    press_point_clear(&other);
    next = press_date_relative(f, i, &other);
    if (next > k) {
        *p = other;
        k = next;
    }
    press_point_clear(&other);
    next = date_whole_named_unit(f, i, &other);
    if (next > k) {
        *p = other;
        k = next;
    }
    if (!k)
        return 0;
    if (date_whole_has_day(p)) {
        k = date_whole_time_after(f, k, p);
        k = date_whole_year_after(f, k, p);
        if (p->day && !p->dow && !p->nthunit) { /* 18 July, Friday */
            next = k + (size_t)press_date_mark(f, k, ',');
            if (date_whole_cls(f, next, PRESS_DW_DOW) &&
                !(f->u[next].flags & PRESS_DWF_PLURAL) &&
                (next > k || !(f->u[next].flags & PRESS_DWF_ABBR)) &&
                f->u[next + 1].cls != PRESS_DW_NUM) {
                p->dow = (int8_t)f->u[next].value;
                k = next + 1;
            }
        }
    } else if (p->month && !p->scale && date_whole_cls(f, k, PRESS_DW_OF) &&
               f->u[k + 1].cls == PRESS_DW_DIR) {
        press_point_clear(&other); /* October of that year */
        next = press_date_relative(f, k + 1, &other);
        if (next && other.unit == PRESS_UNIT_YEAR) {
            p->anchor = other.anchor;
            p->unit = other.unit;
            p->shift = other.shift;
            k = next;
        }
    }
    /* kk: 2020 жылдың басында, наурыздың соңында */
    if (date_whole_cls(f, k, PRESS_DW_PART) && date_whole_cyrillic(f, k) &&
        date_whole_cyrillic(f, k - 1) && !p->day) {
        p->part = (uint8_t)f->u[k].value;
        k++;
    }
    return k;
}

/* What "the end of" may also be of: the year, the month, года. */
static size_t date_whole_its_unit(const press_finder *f, size_t i,
                                 press_point *p)
{
    size_t k = date_whole_cls(f, i, PRESS_DW_THE) ? i + 1 : i;
    const press_dateunit *u = &f->u[k];

    if (u->cls != PRESS_DW_UNIT || u->value < PRESS_UNIT_WEEK ||
        u->flags & (PRESS_DWF_PLURAL | PRESS_DWF_ABBR) ||
        u->value == PRESS_UNIT_FORTNIGHT)
        return 0;
    if (k == i && !(u->bits & PRESS_DU_CYRILLIC) &&
        !date_whole_cls(f, i - 1, PRESS_DW_OF))
        return 0;
    p->anchor = PRESS_ANCHOR_TOLD;
    p->unit = (uint8_t)u->value;
    p->shift = 0;
    return k + 1;
}

/* After "year-earlier": the third quarter, the quarter, the period, or what
** is compared with it. */
static size_t date_whole_year_earlier(const press_finder *f, size_t i,
                                      press_point *p)
{
    press_point part;
    size_t next;
    int open;

    p->shift = -1;
    press_point_clear(&part);
    next = press_date_year_part(f, i, &part, &open);
    if (next) {
        p->quarter = part.quarter;
        p->half = part.half;
        return next;
    }
    if (p->unit == PRESS_UNIT_YEAR)
        p->flags |= PRESS_POINT_SAME_PART;
    return press_date_words(f, i, "quarter") || press_date_words(f, i, "period")
               ? i + 1 : i;
}

/* year-end, the year-earlier quarter, жыл соңына дейін */
static size_t date_whole_glued(const press_finder *f, size_t i,
                               press_point *p)
{
    const press_dateunit *u = &f->u[i];

    if (u->cls != PRESS_DW_UNIT || u->value < PRESS_UNIT_WEEK ||
        u->flags & (PRESS_DWF_PLURAL | PRESS_DWF_ABBR) ||
        u->value > PRESS_UNIT_YEAR)
        return 0;
    p->anchor = PRESS_ANCHOR_DOCUMENT;
    p->unit = (uint8_t)u->value;
    if (f->text->lang == PRESS_LANG_KK && u[1].cls == PRESS_DW_PART &&
        u[1].bits & PRESS_DU_CYRILLIC && u[-1].cls != PRESS_DW_NUM &&
        u[-1].cls != PRESS_DW_CARD && u[-1].cls != PRESS_DW_ORD &&
        u[-1].cls != PRESS_DW_DIR) {
        p->part = (uint8_t)u[1].value;
        return i + 2;
    }
    if (!press_date_mark(f, i + 1, '-') || !press_date_glued(f, i + 1))
        return 0;
    if (u[2].cls == PRESS_DW_PART && u[2].value == 3)
        p->part = 3;
    else if (u[2].cls == PRESS_DW_AGO ||
             (u[2].cls == PRESS_DW_LATER && u[2].value < 0))
        return date_whole_year_earlier(f, i + 3, p);
    else
        return 0;
    return i + 3;
}

/* later in the year, month's end */
static size_t date_whole_later(const press_finder *f, size_t i, press_point *p)
{
    const press_dateunit *u = &f->u[i];
    size_t next = date_whole_glued(f, i, p);

    if (next)
        return next;
    press_point_clear(p);

    if (u->cls == PRESS_DW_LATER && u[1].cls == PRESS_DW_IN &&
        u[2].cls == PRESS_DW_THE) {
        if (!press_date_words(f, i + 3, "day"))
            return date_whole_its_unit(f, i + 2, p);
        p->anchor = PRESS_ANCHOR_TOLD;
        p->unit = PRESS_UNIT_DAY;
        return i + 4;
    }
    if (u->cls == PRESS_DW_UNIT && u->value >= PRESS_UNIT_WEEK &&
        f->text->span.p[u->end - 1] == 's' && !(u->flags & PRESS_DWF_PLURAL) &&
        u[1].cls == PRESS_DW_PART && u[1].value == 3) {
        p->anchor = PRESS_ANCHOR_TOLD;
        p->unit = (uint8_t)u->value;
        p->part = 3;
        return i + 2;
    }
    return 0;
}

/* it would end this year: a verb, and no end of the year */
static int date_whole_ends_by(const press_finder *f, size_t i)
{
    const press_dateunit *before = &f->u[i - 1];

    return (press_date_words(f, i, "end") || press_date_words(f, i, "start")) &&
           !date_whole_cls(f, i + 1, PRESS_DW_OF) &&
           (before->cls == PRESS_DW_TENSE || before->cls == PRESS_DW_NONE ||
            press_date_words(f, i - 1, "to"));
}

/* [the] early|mid-|late ... [part] [of|in] [the] point */
static size_t date_whole_part(const press_finder *f, size_t i, press_point *p)
{
    size_t k = i, next;
    int part;

    if (date_whole_cls(f, k, PRESS_DW_THE))
        k++;
    if (date_whole_cls(f, k, PRESS_DW_MORE) || date_whole_cls(f, k, PRESS_DW_DIR))
        k++; /* the very end */
    if (!date_whole_cls(f, k, PRESS_DW_PART))
        return 0;
    if (k == i && date_whole_ends_by(f, k))
        return 0;
    part = f->u[k].value;
    k++;
    if (date_whole_cls(f, k, PRESS_DW_TO) || date_whole_cls(f, k, PRESS_DW_AND) ||
        press_date_mark(f, k, '-')) {
        if (date_whole_cls(f, k + 1, PRESS_DW_PART)) {
            k += 2; /* early-to-mid */
            if (press_date_mark(f, k, '-'))
                k++;
        } else if (press_date_mark(f, k, '-')) {
            k++;
        }
    }
    if (date_whole_cls(f, k, PRESS_DW_PARTWORD))
        k++;
    if (date_whole_cls(f, k, PRESS_DW_OF) ||
        (date_whole_cls(f, k, PRESS_DW_IN) && !date_whole_cyrillic(f, k)) ||
        (date_whole_cls(f, k, PRESS_DW_ON) && part != 2))
        k++;
    press_point_clear(p);
    next = date_whole_core(f, k, p);
    if (!next || (p->flags & PRESS_POINT_COUNTED) ||
        (p->unit == PRESS_UNIT_DAY && !p->day)) {
        press_point_clear(p);
        next = date_whole_its_unit(f, k, p);
    }
    if (!next)
        return 0;
    p->part = (uint8_t)part;
    return next;
}

/* the evening of 5 March, утром 5 марта, at 9 am on Monday */
static size_t date_whole_daypart(const press_finder *f, size_t i,
                                press_point *p)
{
    press_point time;
    size_t k = i, next;

    press_point_clear(&time);
    if (date_whole_cls(f, k, PRESS_DW_THE))
        k++;
    if (date_whole_cls(f, k, PRESS_DW_PART) &&
        f->u[k + 1].cls == PRESS_DW_DAYPART)
        k++;
    if (date_whole_cls(f, k, PRESS_DW_DAYPART) && f->u[k].value <= 4) {
        time.daypart = (uint8_t)f->u[k].value;
        k++;
        if (date_whole_cls(f, k, PRESS_DW_UNIT) &&
            f->u[k].value == PRESS_UNIT_HOUR)
            k++; /* the early morning hours of */
    } else {
        k = k == i ? press_date_time(f, k, &time) : 0;
        if (!k)
            return 0;
    }
    if (press_date_mark(f, k, ','))
        k++;
    if (date_whole_cls(f, k, PRESS_DW_OF) || date_whole_cls(f, k, PRESS_DW_ON) ||
        (date_whole_cls(f, k, PRESS_DW_IN) && date_whole_cyrillic(f, k)))
        k++;
    next = date_whole_core(f, k, p);
    if (!next || !date_whole_has_day(p) || p->hour >= 0 ||
        (p->daypart && time.daypart))
        return 0;
    if (p->daypart > 1 && p->daypart < 5 && time.hour > 0 && time.hour < 12)
        time.hour = (int8_t)(time.hour + 12); /* 9 o'clock last night */
    p->daypart = time.daypart;
    p->hour = time.hour;
    p->minute = time.minute;
    p->second = time.second;
    return next;
}

PRESS_PRIVATE size_t press_date_point(const press_finder *f, size_t i,
                                      press_point *out)
{
    press_point one;
    size_t best, next;

    press_point_clear(out);
    best = date_whole_core(f, i, out);
    press_point_clear(&one);
    next = date_whole_part(f, i, &one);
    if (next > best) {
        best = next;
        *out = one;
    }
    press_point_clear(&one);
    next = date_whole_later(f, i, &one);
    if (next > best) {
        best = next;
        *out = one;
    }
    press_point_clear(&one);
    next = date_whole_daypart(f, i, &one);
    if (next > best) {
        best = next;
        *out = one;
    }
    return best;
}

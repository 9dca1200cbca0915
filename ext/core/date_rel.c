/* date_rel.c - see date_rel.h.
**
** What is read here has an anchor: the document's day (yesterday, ten years
** ago) or the day told last (the following day, two years later).  Which day
** that is, date_solve.c finds.
*/
#include "date_rel.h"

#include "date_part.h"

static int date_rel_cls(const press_finder *f, size_t i, int cls)
{
    return f->u[i].cls == cls;
}

static int date_rel_word(const press_finder *f, size_t i, const char *word)
{
    const press_dateunit *u = &f->u[i];

    return u->end - u->start == strlen(word) &&
           memcmp(f->text->span.p + u->start, word, u->end - u->start) == 0;
}

/* A noun phrase begins at i, so that what is before it leans on an event. */
static int date_rel_event(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->cls == PRESS_DW_THE || u->cls == PRESS_DW_A ||
           (u->cls == PRESS_DW_NONE && u->bits & PRESS_DU_LETTERS) ||
           u->cls == PRESS_DW_ORD;
}

static void date_rel_set(press_point *p, int anchor, int unit, int shift)
{
    p->anchor = (uint8_t)anchor;
    p->unit = (uint8_t)unit;
    p->shift = (int16_t)shift;
}

/* --- last, this, next ---------------------------------------------------------------- */

/* the year after that, the week before last, the month before: from unit k,
** the period's name after "the". */
static size_t date_rel_beside(const press_finder *f, size_t k, press_point *p)
{
    const press_dateunit *u = &f->u[k];
    int shift = u[1].value;

    if (u->cls != PRESS_DW_UNIT || u->bits & PRESS_DU_CYRILLIC ||
        u->flags & PRESS_DWF_PLURAL || u->value < PRESS_UNIT_WEEK ||
        u->value > PRESS_UNIT_YEAR ||
        (u[1].cls != PRESS_DW_AFTER && u[1].cls != PRESS_DW_BEFORE))
        return 0;
    if (u[2].cls == PRESS_DW_DIR && u[2].value == shift) {
        date_rel_set(p, PRESS_ANCHOR_DOCUMENT, u->value, 2 * shift);
        return k + 3;
    }
    date_rel_set(p, PRESS_ANCHOR_TOLD, u->value, shift);
    if (u[2].cls == PRESS_DW_DIR && !u[2].value)
        return u[3].bits & PRESS_DU_LETTERS && u[3].cls == PRESS_DW_UNIT
                   ? 0 : k + 3;
    return u[2].cls == PRESS_DW_MARK || u[2].cls == PRESS_DW_END ? k + 2 : 0;
}

/* накануне, by itself: the day before that of writing; ертеңіне: the day
** after what was told.  Накануне выборов leans on an event. */
static size_t date_rel_eve(const press_finder *f, size_t i, press_point *p)
{
    const press_dateunit *next = &f->u[i + 1];

    if (date_rel_word(f, i, "ертеңіне") || date_rel_word(f, i, "ертеңінде") ||
        date_rel_word(f, i, "Ертеңіне") || date_rel_word(f, i, "Ертеңінде")) {
        date_rel_set(p, PRESS_ANCHOR_TOLD, PRESS_UNIT_DAY, 1);
        return i + 1;
    }
    if (!(date_rel_word(f, i, "накануне") || date_rel_word(f, i, "Накануне") ||
          date_rel_word(f, i, "напередодні") ||
          date_rel_word(f, i, "Напередодні")))
        return 0;
    if (next->cls != PRESS_DW_IN && next->cls != PRESS_DW_ON &&
        next->cls != PRESS_DW_AT && next->cls != PRESS_DW_MARK &&
        next->cls != PRESS_DW_END && next->cls != PRESS_DW_DAYPART &&
        press_date_verb(f, i + 1) >= 0)
        return 0;
    date_rel_set(p, PRESS_ANCHOR_DOCUMENT, PRESS_UNIT_DAY, -1);
    return i + 1;
}

/* over the weekend: the last one, or the one to come */
static size_t date_rel_weekend(const press_finder *f, size_t i,
                               press_point *p)
{
    if (!date_rel_cls(f, i, PRESS_DW_THE) ||
        f->u[i + 1].cls != PRESS_DW_UNIT ||
        f->u[i + 1].value != PRESS_UNIT_WEEKEND ||
        f->u[i + 1].flags & PRESS_DWF_PLURAL ||
        !(date_rel_word(f, i - 1, "over") || date_rel_word(f, i - 1, "Over") ||
          date_rel_word(f, i - 1, "during") || date_rel_word(f, i - 1, "at") ||
          date_rel_word(f, i - 1, "on") || date_rel_word(f, i - 1, "for")))
        return 0;
    date_rel_set(p, PRESS_ANCHOR_DOCUMENT, PRESS_UNIT_WEEKEND,
                 press_date_tense(f, i) < 0 ? -1 : 0);
    return i + 2;
}

/* "ended June 30" after "the quarter": the quarter in which that is, or 0 */
static int date_rel_quarter_ended(const press_finder *f, size_t i)
{
    press_point end;

    if (!press_date_words(f, i, "ended") && !press_date_words(f, i, "ending"))
        return 0;
    i++;
    return press_date_absolute(f, i, &end) && end.month && !end.scale
               ? (end.month + 2) / 3 : 0;
}

/* "last year", "a year ago" after what is compared: the unit after, or 0 */
static size_t date_rel_year_before(const press_finder *f, size_t i)
{
    size_t next = press_date_words(f, i, "last year");

    if (!next)
        next = press_date_words(f, i, "a year ago");
    return next ? next : press_date_words(f, i, "a year earlier");
}

/* the same quarter last year, the comparable period a year ago */
static size_t date_rel_compared(const press_finder *f, size_t i,
                                press_point *p)
{
    size_t k = i + (size_t)date_rel_cls(f, i, PRESS_DW_THE), next;

    if ((k == i && !date_rel_cls(f, k, PRESS_DW_DIR)) ||
        (f->u[k].cls != PRESS_DW_DIR && f->u[k].cls != PRESS_DW_NONE))
        return 0;
    if (!press_date_words(f, k, "same") &&
        !press_date_words(f, k, "comparable") &&
        !press_date_words(f, k, "corresponding"))
        return 0;
    k++;
    if (!press_date_words(f, k, "quarter") && !press_date_words(f, k, "month") &&
        !press_date_words(f, k, "period"))
        return 0;
    next = date_rel_year_before(f, k + 1);
    if (!next)
        return 0;
    date_rel_set(p, PRESS_ANCHOR_DOCUMENT, PRESS_UNIT_YEAR, -1);
    p->flags |= PRESS_POINT_SAME_PART;
    return next;
}

/* the quarter: that told last; the latest quarter: the last one done */
static size_t date_rel_quarter(const press_finder *f, size_t i,
                               press_point *p)
{
    size_t k = i + 1;
    int latest = press_date_word_is(f, k, "latest");

    if (!date_rel_cls(f, i, PRESS_DW_THE))
        return 0;
    k += (size_t)latest;
    if (!date_rel_cls(f, k, PRESS_DW_UNIT) ||
        f->u[k].value != PRESS_UNIT_QUARTER ||
        f->u[k].flags & PRESS_DWF_PLURAL ||
        f->u[k].bits & (PRESS_DU_CYRILLIC | PRESS_DU_CAPITAL) ||
        f->u[k + 1].cls == PRESS_DW_OF || press_date_mark(f, k + 1, '-') ||
        f->u[k + 1].cls == PRESS_DW_AFTER || f->u[k + 1].cls == PRESS_DW_BEFORE)
        return 0;
    p->quarter = (int8_t)date_rel_quarter_ended(f, k + 1);
    if (p->quarter)
        return k + 1;
    date_rel_set(p, latest ? PRESS_ANCHOR_DOCUMENT : PRESS_ANCHOR_TOLD,
                 PRESS_UNIT_QUARTER, -latest);
    p->flags |= latest ? 0 : PRESS_POINT_LEANS;
    return k + 1;
}

/* week 12 of 2021 */
static size_t date_rel_week_number(const press_finder *f, size_t i,
                                   press_point *p)
{
    const press_dateunit *u = &f->u[i];
    size_t k = i + 2, next;

    if (u->cls != PRESS_DW_UNIT || u->value != PRESS_UNIT_WEEK ||
        u->flags & PRESS_DWF_PLURAL || u[1].cls != PRESS_DW_NUM ||
        u[1].digits > 2 || u[1].value < 1 || u[1].value > 53)
        return 0;
    k += (size_t)(press_date_mark(f, k, ',') ||
                  date_rel_cls(f, k, PRESS_DW_OF));
    next = press_date_absolute(f, k, p);
    if (!next || p->scale != PRESS_UNIT_YEAR || p->month || p->day)
        return 0;
    p->nthunit = PRESS_UNIT_WEEK;
    p->nth = (int8_t)u[1].value;
    return next;
}

/* USA Today, The Tonight Show: a name's capital */
static int date_rel_is_name(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->bits & PRESS_DU_CAPITAL && !(u->bits & PRESS_DU_CYRILLIC) &&
           u[-1].cls != PRESS_DW_END &&
           ((u[-1].cls == PRESS_DW_NONE && u[-1].bits & PRESS_DU_CAPITAL) ||
            (u[1].cls == PRESS_DW_NONE && u[1].bits & PRESS_DU_CAPITAL &&
             u[-1].cls == PRESS_DW_THE));
}

static size_t date_rel_deixis(const press_finder *f, size_t i, press_point *p)
{
    const press_dateunit *u = &f->u[i];
    size_t k = i;

    if (u->cls == PRESS_DW_HOLIDAY)
        return date_rel_eve(f, i, p);
    k = date_rel_weekend(f, i, p);
    if (k)
        return k;
    k = i;

    if (u->cls == PRESS_DW_DEIXISYEAR) {
        date_rel_set(p, PRESS_ANCHOR_DOCUMENT, PRESS_UNIT_YEAR, u->value);
        return i + 1;
    }
    if (u->cls == PRESS_DW_DEIXIS) {
        if (date_rel_is_name(f, i))
            return 0;
        date_rel_set(p, PRESS_ANCHOR_DOCUMENT, PRESS_UNIT_DAY, u->value);
        if (date_rel_word(f, i, "tonight") || date_rel_word(f, i, "Tonight"))
            p->daypart = 4;
        return i + 1;
    }
    if (date_rel_cls(f, k, PRESS_DW_THE))
        k++;
    u = &f->u[k];
    if ((u->cls == PRESS_DW_UNIT && u->value == PRESS_UNIT_DAY &&
         !(u->flags & PRESS_DWF_PLURAL) && !(u->bits & PRESS_DU_CYRILLIC)) ||
        (u->cls == PRESS_DW_DAYPART && k > i)) {
        int shift = u[1].value;

        if (u[1].cls != PRESS_DW_AFTER && u[1].cls != PRESS_DW_BEFORE)
            return 0;
        if (u->cls == PRESS_DW_DAYPART)
            p->daypart = (uint8_t)u->value;
        if (u[2].cls == PRESS_DW_DEIXIS && u[2].value == shift) {
            date_rel_set(p, PRESS_ANCHOR_DOCUMENT, PRESS_UNIT_DAY, 2 * shift);
            return k + 3;
        }
        if (k == i)
            return 0; /* "a day after" is read by press_date_ago */
        date_rel_set(p, date_rel_event(f, k + 2) ? PRESS_ANCHOR_EVENT
                                                 : PRESS_ANCHOR_TOLD,
                     PRESS_UNIT_DAY, shift);
        return k + 2;
    }
    return k > i ? date_rel_beside(f, k, p) : 0;
}

/* The word after last, this, next: a unit, a month, a weekday, a season, a
** part of the day. */
static size_t date_rel_named(const press_finder *f, size_t i, int the, int dir,
                             int narr, press_point *p)
{
    const press_dateunit *u = &f->u[i];
    int cyrillic = u->bits & PRESS_DU_CYRILLIC;
    int anchor = narr ? PRESS_ANCHOR_TOLD : PRESS_ANCHOR_DOCUMENT;

    if (u->flags & PRESS_DWF_ABBR && !(u->cls == PRESS_DW_DOW && !cyrillic) &&
        !(u->cls == PRESS_DW_MONTH && !cyrillic))
        return 0;
    switch (u->cls) {
    case PRESS_DW_UNIT:
        if ((u->flags & PRESS_DWF_PLURAL && u->value != PRESS_UNIT_WEEKEND) ||
            u->value < PRESS_UNIT_DAY)
            return 0;
        if (the && dir < 0 && u->value > PRESS_UNIT_DAY &&
            date_rel_word(f, i - 1, "past"))
            return 0; /* "the past year" is a length */
        if (u->value == PRESS_UNIT_DAY) {
            if (dir < 0 && !narr)
                return 0; /* the last day */
            anchor = PRESS_ANCHOR_TOLD;
        }
        if (the && dir > 0 && u->value != PRESS_UNIT_WEEK)
            anchor = PRESS_ANCHOR_TOLD; /* the next year */
        if (u->value >= PRESS_UNIT_DECADE && u->value != PRESS_UNIT_WEEKEND &&
            dir && !narr && (the || dir < 0))
            return 0; /* "the past decade" is a length */
        date_rel_set(p, anchor, u->value, dir);
        return i + 1;
    case PRESS_DW_DAYPART:
        if (cyrillic && u->value == 2)
            return 0;
        if ((dir > 0 && !narr) || (dir == 0 && narr))
            anchor = PRESS_ANCHOR_TOLD;
        if (dir < 0 && !narr && u->value != 4 && u->value != 3)
            return 0;
        date_rel_set(p, anchor, PRESS_UNIT_DAY, dir);
        p->daypart = (uint8_t)u->value;
        return i + 1;
    case PRESS_DW_MONTH:
        if (u->flags & PRESS_DWF_AMBIG && !cyrillic &&
            !(u->bits & PRESS_DU_CAPITAL) && f->u[i + 1].cls != PRESS_DW_END)
            return 0; /* that may */
        p->month = (int8_t)u->value;
        break;
    case PRESS_DW_DOW:
        if (u->flags & PRESS_DWF_PLURAL)
            return 0;
        p->dow = (int8_t)u->value;
        break;
    case PRESS_DW_SEASON:
        if (u->flags & PRESS_DWF_AMBIG && !cyrillic && narr)
            return 0; /* measures that fall short */
        p->season = (int8_t)u->value;
        break;
    default:
        return 0;
    }
    p->flags |= PRESS_POINT_DIR;
    p->dir = (int8_t)dir;
    p->anchor = (uint8_t)anchor;
    i++;
    if (u->flags & PRESS_DWF_ABBR && press_date_mark(f, i, '.'))
        i++;
    return i;
}

/* өткен жылдың желтоқсанында, осы жылғы 5 наурызда */
static size_t date_rel_in_year(const press_finder *f, size_t i, press_point *p)
{
    press_point month;
    int day, ordinal;
    size_t k = press_date_mday(f, i, &day, &ordinal), next;

    press_point_clear(&month);
    next = press_date_month(f, k ? k : i, &month);
    if (!next)
        return i;
    p->month = month.month;
    if (k)
        p->day = (int8_t)day;
    return next;
}

/* last year's third quarter: from unit i on */
static size_t date_rel_part_of(const press_finder *f, size_t i, press_point *p)
{
    press_point part;
    int open;
    size_t next;

    press_point_clear(&part);
    next = press_date_year_part(f, i, &part, &open);
    if (!next)
        return i;
    p->quarter = part.quarter;
    p->half = part.half;
    return next;
}

/* [the] last|this|next ...; later that month; a weekday after next */
static size_t date_rel_dir(const press_finder *f, size_t i, press_point *p)
{
    size_t k = i, next;
    int the = 0, dir, narr;

    if (date_rel_cls(f, k, PRESS_DW_LATER) &&
        !(f->u[k].bits & PRESS_DU_CYRILLIC))
        k++;
    if (date_rel_cls(f, k, PRESS_DW_THE)) {
        the = 1;
        k++;
    }
    if (!date_rel_cls(f, k, PRESS_DW_DIR)) {
        if (!date_rel_cls(f, k, PRESS_DW_AFTER) || !the ||
            f->u[k].bits & PRESS_DU_CYRILLIC)
            return 0; /* "the following day": a preposition by itself */
        dir = 1;
        narr = 1;
    } else {
        dir = f->u[k].value;
        narr = f->u[k].flags & PRESS_DWF_NARR;
    }
    k++;
    if (date_rel_cls(f, k, PRESS_DW_DIR) && f->u[k].value &&
        f->u[k - 1].value == 0) { /* this past week, that same day */
        dir = f->u[k].value;
        narr = f->u[k].flags & PRESS_DWF_NARR;
        k++;
    } else if (narr && date_rel_cls(f, k, PRESS_DW_DIR)) {
        k++; /* that same day */
    } else if (date_rel_word(f, k, "же") || date_rel_word(f, k, "ж")) {
        narr = 1;
        k++;
    } else if (date_rel_word(f, k, "самый") || date_rel_word(f, k, "very") ||
               date_rel_word(f, k, "fiscal")) {
        k++;
    }
    next = date_rel_named(f, k, the, dir, narr, p);
    if (next && p->unit == PRESS_UNIT_YEAR)
        next = f->u[next].bits & PRESS_DU_CYRILLIC
                   ? date_rel_in_year(f, next, p)
                   : date_rel_part_of(f, next, p);
    if (next && p->unit == PRESS_UNIT_WEEK && !p->dow) {
        k = date_rel_cls(f, next, PRESS_DW_ON) ? next + 1 : next;
        if (date_rel_cls(f, k, PRESS_DW_DOW) &&
            !(f->u[k].flags & (PRESS_DWF_PLURAL | PRESS_DWF_ABBR))) {
            p->dow = (int8_t)f->u[k].value; /* next week on Friday */
            next = k + 1;
        }
    }
    return next;
}

/* the week after next */
static size_t date_rel_after_next(const press_finder *f, size_t i,
                                  press_point *p)
{
    size_t k = date_rel_cls(f, i, PRESS_DW_THE) ? i + 1 : i;
    const press_dateunit *u = &f->u[k];

    if (u->cls != PRESS_DW_UNIT && u->cls != PRESS_DW_MONTH)
        return 0;
    if (u->flags & PRESS_DWF_PLURAL || !date_rel_cls(f, ++k, PRESS_DW_AFTER))
        return 0;
    if (date_rel_cls(f, ++k, PRESS_DW_THE))
        k++;
    if (!date_rel_cls(f, k, PRESS_DW_DIR) || f->u[k].value != 1 ||
        f->u[k].flags & PRESS_DWF_NARR)
        return 0;
    if (u->cls == PRESS_DW_UNIT) {
        if (u->value < PRESS_UNIT_WEEK)
            return 0;
        date_rel_set(p, PRESS_ANCHOR_DOCUMENT, u->value, 2);
    } else {
        p->month = (int8_t)u->value;
        p->flags |= PRESS_POINT_DIR;
        p->anchor = PRESS_ANCHOR_DOCUMENT;
        p->dir = 2;
    }
    return k + 1;
}

/* --- weekdays ------------------------------------------------------------------------- */

static int date_rel_lone(const press_finder *f, size_t first, size_t after)
{
    return f->u[first - 1].cls == PRESS_DW_END &&
           (f->u[after].cls == PRESS_DW_END ||
            f->u[after + 1].cls == PRESS_DW_END);
}

/* The name of a weekday; Sun, Sat and their like only where a date goes on or
** nothing else stands there. */
static size_t date_rel_dow_name(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];
    size_t k = i + 1;

    if (u->cls != PRESS_DW_DOW || u->flags & PRESS_DWF_PLURAL)
        return 0;
    if (u->flags & PRESS_DWF_ABBR && press_date_mark(f, k, '.'))
        k++;
    if (u->flags & PRESS_DWF_ABBR && !date_rel_lone(f, i, k)) {
        size_t m = k + (size_t)press_date_mark(f, k, ',');

        if (f->u[m].cls != PRESS_DW_NUM && f->u[m].cls != PRESS_DW_MONTH &&
            f->u[i - 1].cls != PRESS_DW_DIR)
            return 0;
        if (m == i + 1 && !(u->bits & PRESS_DU_CAPITAL) &&
            f->u[m].cls == PRESS_DW_NUM && f->u[m].digits > 2)
            return 0;
    }
    if (f->u[k].cls == PRESS_DW_NONE && f->u[k].bits & PRESS_DU_CAPITAL &&
        !(f->u[k].bits & PRESS_DU_CYRILLIC) &&
        (date_rel_word(f, k, "Times") || date_rel_word(f, k, "Mirror") ||
         date_rel_word(f, k, "Telegraph") || date_rel_word(f, k, "Express") ||
         date_rel_word(f, k, "Mail") || date_rel_word(f, k, "Post") ||
         date_rel_word(f, k, "Herald") || date_rel_word(f, k, "Review")))
        return 0; /* a newspaper */
    return k;
}

/* After a weekday: "of next week", "next week", "на прошлой неделе". */
static size_t date_rel_week_after(const press_finder *f, size_t i,
                                  press_point *p)
{
    size_t k = i;
    press_point week;

    if (date_rel_cls(f, k, PRESS_DW_OF) || date_rel_cls(f, k, PRESS_DW_FROM) ||
        (date_rel_cls(f, k, PRESS_DW_ON) && f->u[k].bits & PRESS_DU_CYRILLIC))
        k++;
    press_point_clear(&week);
    k = date_rel_dir(f, k, &week);
    if (!k || week.unit != PRESS_UNIT_WEEK)
        return 0;
    date_rel_set(p, week.anchor, week.unit, week.shift);
    return k;
}

/* Monday; Tuesday the 19th; Sunday, 21 April 2019; wednesday of next week;
** friday after next; 5 March, Friday by the caller */
static size_t date_rel_dow(const press_finder *f, size_t i, press_point *p)
{
    size_t k = date_rel_dow_name(f, i), next, m;
    press_point rest;
    int day, ordinal;

    if (!k)
        return 0;
    p->dow = (int8_t)f->u[i].value;
    m = k + (size_t)press_date_mark(f, k, ',');
    if (date_rel_cls(f, m, PRESS_DW_ON))
        m++;
    next = press_date_absolute(f, m, &rest);
    if (next && rest.day && rest.month) {
        rest.dow = p->dow;
        *p = rest;
        return next;
    }
    m = date_rel_cls(f, k, PRESS_DW_THE) ? k + 1 : k;
    next = press_date_mday(f, m, &day, &ordinal);
    if (next && f->u[m].cls == PRESS_DW_NUM && ordinal &&
        !(f->u[next].cls == PRESS_DW_NONE && f->u[next].bits &
          PRESS_DU_LETTERS && m == k)) {
        p->day = (int8_t)day;
        return next;
    }
    next = date_rel_week_after(f, k, p);
    if (next)
        return next;
    if (date_rel_cls(f, k, PRESS_DW_AFTER) &&
        date_rel_cls(f, k + 1, PRESS_DW_DIR) && f->u[k + 1].value == 1) {
        p->flags |= PRESS_POINT_DIR; /* after next */
        p->anchor = PRESS_ANCHOR_DOCUMENT;
        p->dir = 2;
        return k + 2;
    }
    return k;
}

/* --- the nth of a period ----------------------------------------------------------------- */

/* A period to count in: October 2014, 2018, next month, the month. */
static size_t date_rel_period(const press_finder *f, size_t i, press_point *p)
{
    size_t k = i, next;

    if (date_rel_cls(f, k, PRESS_DW_OF) || date_rel_cls(f, k, PRESS_DW_IN))
        k++;
    next = press_date_absolute(f, k, p);
    if (next && !p->day && (p->month || (p->scale && k > i) ||
                            (p->scale == PRESS_UNIT_YEAR && f->u[i].digits == 4 &&
                             f->u[i].bits & PRESS_DU_SPACE &&
                             f->u[next - 1].cls == PRESS_DW_UNIT)))
        return next; /* 12-я неделя 2021 года too */
    press_point_clear(p);
    next = date_rel_dir(f, k, p);
    if (next && p->unit >= PRESS_UNIT_WEEK)
        return next;
    press_point_clear(p);
    if (date_rel_cls(f, k, PRESS_DW_THE) && f->u[k + 1].cls == PRESS_DW_UNIT &&
        f->u[k + 1].value >= PRESS_UNIT_WEEK &&
        !(f->u[k + 1].flags & PRESS_DWF_PLURAL)) {
        date_rel_set(p, PRESS_ANCHOR_TOLD, f->u[k + 1].value, 0);
        return k + 2;
    }
    return 0;
}

/* last Monday of March, first week of October 2014, third last week of 2018,
** 20th of next month, останній день жовтня */
static size_t date_rel_nth(const press_finder *f, size_t i, press_point *p)
{
    size_t k = i, next;
    int n = 1, ordinal, last = 0, unit = 0, dow = 0;

    if (date_rel_cls(f, k, PRESS_DW_THE))
        k++;
    next = press_date_mday(f, k, &n, &ordinal);
    if (next)
        k = next;
    if (date_rel_cls(f, k, PRESS_DW_DIR) && f->u[k].value == -1 &&
        !(f->u[k].flags & PRESS_DWF_NARR)) {
        last = 1;
        k++;
    } else if (!next) {
        return 0;
    }
    if (date_rel_cls(f, k, PRESS_DW_DOW)) {
        dow = f->u[k].value;
        unit = PRESS_UNIT_DAY;
        k++;
    } else if (date_rel_cls(f, k, PRESS_DW_UNIT) &&
               (f->u[k].value == PRESS_UNIT_DAY ||
                f->u[k].value == PRESS_UNIT_WEEK) &&
               !(f->u[k].flags & PRESS_DWF_PLURAL) && (ordinal || last)) {
        unit = f->u[k].value;
        k++;
    } else if (last || !date_rel_cls(f, k, PRESS_DW_OF)) {
        return 0;
    }
    next = date_rel_period(f, k, p);
    if (!next || (!unit && p->unit != PRESS_UNIT_MONTH))
        return 0;
    if (!unit) {
        p->day = (int8_t)n; /* 20th of next month */
        return next;
    }
    p->dow = (int8_t)dow;
    p->nthunit = (uint8_t)unit;
    p->nth = (int8_t)(last ? -n : n);
    return next;
}

/* the 24th, on the 15th: a day of a month that was told */
static size_t date_rel_day_alone(const press_finder *f, size_t i,
                                 press_point *p)
{
    size_t k = i, next;
    int day, ordinal;

    if (date_rel_cls(f, k, PRESS_DW_THE))
        k++;
    next = press_date_mday(f, k, &day, &ordinal);
    if (!next || f->u[i].bits & PRESS_DU_CYRILLIC)
        return 0;
    if (f->u[k].cls != PRESS_DW_NUM || !ordinal) {
        size_t first = f->u[i - 1].cls == PRESS_DW_ON ? i - 1 : i;

        if (k == i || !date_rel_lone(f, first, next))
            return 0;
    } else if (k == i && f->u[i - 1].cls != PRESS_DW_ON) {
        return 0;
    }
    if (f->u[next].bits & PRESS_DU_LETTERS &&
        (f->u[next].cls == PRESS_DW_NONE || f->u[next].cls == PRESS_DW_UNIT ||
         f->u[next].cls == PRESS_DW_ORD || f->u[next].cls == PRESS_DW_AND ||
         f->u[next].cls == PRESS_DW_OF || f->u[next].cls == PRESS_DW_DIR) &&
        !date_rel_word(f, next, "a") && f->u[i - 1].cls != PRESS_DW_ON)
        return 0; /* the 24th Infantry */
    if (f->u[next].bits & PRESS_DU_CAPITAL || press_date_mark(f, next, '-') ||
        press_date_mark(f, next, '/') || f->u[next].cls == PRESS_DW_UNIT ||
        f->u[next].cls == PRESS_DW_PARTWORD)
        return 0;
    p->day = (int8_t)day;
    return next;
}

PRESS_PRIVATE size_t press_date_relative(const press_finder *f, size_t i,
                                         press_point *p)
{
    static size_t (*const rules[])(const press_finder *, size_t,
                                   press_point *) = {
        date_rel_nth, press_date_ago, date_rel_deixis, date_rel_dir,
        date_rel_week_number, date_rel_quarter, date_rel_compared,
        date_rel_after_next, date_rel_dow, date_rel_day_alone,
    };
    size_t k, next, best = 0;
    press_point one;

    for (k = 0; k < sizeof rules / sizeof *rules; k++) {
        press_point_clear(&one);
        next = rules[k](f, i, &one);
        if (next > best) {
            best = next;
            *p = one;
        }
    }
    return best;
}

/* date_ago.c - see date_ago.h. */
#include "date_ago.h"

static int date_ago_cls(const press_finder *f, size_t i, int cls)
{
    return f->u[i].cls == cls;
}

/* A noun phrase begins at i, so that what is before it leans on an event. */
static int date_ago_event(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->cls == PRESS_DW_THE || u->cls == PRESS_DW_A ||
           (u->cls == PRESS_DW_NONE && u->bits & PRESS_DU_LETTERS) ||
           u->cls == PRESS_DW_ORD;
}

static void date_ago_set(press_point *p, int anchor, int unit, int shift)
{
    p->anchor = (uint8_t)anchor;
    p->unit = (uint8_t)unit;
    p->shift = (int16_t)shift;
}

/* --- counts --------------------------------------------------------------------- */

static size_t date_ago_half(const press_finder *f, size_t i, int *half)
{
    size_t k = i + (size_t)press_date_mark(f, i, '-');

    if (!date_ago_cls(f, k, PRESS_DW_AND))
        return i;
    k++;
    k += (size_t)press_date_mark(f, k, '-');
    if (date_ago_cls(f, k, PRESS_DW_A) || press_date_words(f, k, "one"))
        k++;
    k += (size_t)press_date_mark(f, k, '-');
    if (!date_ago_cls(f, k, PRESS_DW_HALFWORD))
        return i;
    *half = 1;
    return k + 1;
}

PRESS_PRIVATE size_t press_date_count(const press_finder *f, size_t i,
                                      int32_t *count, int *half)
{
    const press_dateunit *u = &f->u[i];
    size_t k = i + 1;

    *half = 0;
    switch (u->cls) {
    case PRESS_DW_NUM:
        if (u->digits > 4 || !press_date_free(f, i))
            return 0;
        *count = u->value;
        if (press_date_mark(f, k, '.') || press_date_mark(f, k, ',')) {
            if (!(u[1].bits & PRESS_DU_SPACE) && u[2].cls == PRESS_DW_NUM &&
                !(u[2].bits & PRESS_DU_SPACE)) {
                *half = u[2].value == 5 && u[2].digits == 1;
                return *half ? k + 2 : 0;
            }
        }
        return date_ago_half(f, k, half);
    case PRESS_DW_A:
        if (date_ago_cls(f, k, PRESS_DW_FEW) ||
            date_ago_cls(f, k, PRESS_DW_HUNDRED))
            return press_date_count(f, k, count, half);
        *count = 1;
        return k;
    case PRESS_DW_HALFWORD:
        if (press_date_words(f, i - 1, "қызыл"))
            return 0; /* Қызыл Жарты Ай */
        *count = 0;
        *half = 1;
        return date_ago_cls(f, k, PRESS_DW_A) ? k + 1 : k;
    case PRESS_DW_FEW:
        *count = u->value ? u->value : -1;
        return date_ago_cls(f, k, PRESS_DW_OF) ? k + 1 : k;
    case PRESS_DW_CARD:
        *count = u->value;
        if (date_ago_cls(f, k, PRESS_DW_HUNDRED)) {
            *count *= 100;
            k++;
        }
        return date_ago_half(f, k, half);
    case PRESS_DW_TEN:
        *count = u->value;
        if (press_date_mark(f, k, '-') && date_ago_cls(f, k + 1, PRESS_DW_CARD))
            k++;
        if (date_ago_cls(f, k, PRESS_DW_CARD) && f->u[k].value < 10)
            *count += f->u[k++].value;
        return k;
    case PRESS_DW_HUNDRED:
        *count = 100;
        return k;
    default:
        return 0;
    }
}

/* before moving, after fleeing: what stands before is a length */
static int date_ago_ing(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->end - u->start > 4 &&
           memcmp(f->text->span.p + u->end - 3, "ing", 3) == 0;
}

/* --- so long ago ------------------------------------------------------------------- */

/* What stands after "three weeks": ago, later, from now, before. */
static size_t date_ago_way(const press_finder *f, size_t i, int *sign,
                           int *anchor)
{
    const press_dateunit *u = &f->u[i];

    *anchor = PRESS_ANCHOR_DOCUMENT;
    switch (u->cls) {
    case PRESS_DW_AGO:
        *sign = -1;
        if (u->flags & PRESS_DWF_AMBIG && date_ago_cls(f, i + 1, PRESS_DW_AGO))
            return i + 2; /* тому назад */
        return i + 1;
    case PRESS_DW_HENCE:
        *sign = 1;
        return i + 1;
    case PRESS_DW_LATER:
        if (date_ago_cls(f, i + 1, PRESS_DW_THAN))
            return 0; /* a week earlier than planned */
        *sign = u->value;
        *anchor = PRESS_ANCHOR_TOLD;
        return i + 1;
    case PRESS_DW_FROM:
        *sign = 1;
        if (date_ago_cls(f, i + 1, PRESS_DW_NOW) ||
            (date_ago_cls(f, i + 1, PRESS_DW_DEIXIS) && !u[1].value))
            return i + 2;
        return 0;
    case PRESS_DW_AFTER: case PRESS_DW_BEFORE:
        if (u->bits & PRESS_DU_CYRILLIC || date_ago_ing(f, i + 1))
            return 0;
        *sign = u->value;
        *anchor = date_ago_event(f, i + 1) ? PRESS_ANCHOR_EVENT
                                           : PRESS_ANCHOR_TOLD;
        return i + 1;
    default:
        return 0;
    }
}

/* днём позже: a day later, no part of the day */
static int date_ago_day_later(const press_finder *f, size_t i)
{
    return f->u[i].cls == PRESS_DW_DAYPART &&
           f->u[i + 1].cls == PRESS_DW_LATER && press_date_words(f, i, "днем");
}

/* What stands before the count. */
static size_t date_ago_lead(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->cls == PRESS_DW_THROUGH ||
                   (u->cls == PRESS_DW_IN && !(u->bits & PRESS_DU_CYRILLIC) &&
                    !press_date_words(f, i, "within")) ||
                   (u->cls == PRESS_DW_LATER &&
                    press_date_words(f, i, "спустя"))
               ? i + 1 : i;
}

/* Two Thursdays ago: the weekday at unit k. */
static size_t date_ago_weekday(const press_finder *f, size_t k, int32_t count,
                               press_point *p)
{
    int sign = 0, anchor = 0;
    size_t next = date_ago_way(f, k + 1, &sign, &anchor);

    if (!next || anchor != PRESS_ANCHOR_DOCUMENT)
        return 0;
    p->dow = (int8_t)f->u[k].value;
    p->flags |= PRESS_POINT_DIR;
    p->dir = (int8_t)(sign * (count > 60 ? 60 : count));
    p->anchor = PRESS_ANCHOR_DOCUMENT;
    return next;
}

/* через неделю, in five years, спустя два года: the unit stands at k, and
** the word that leads it at i. */
static size_t date_ago_led(const press_finder *f, size_t i, size_t k,
                           int *anchor)
{
    int cls = f->u[i].cls;

    *anchor = cls == PRESS_DW_LATER ? PRESS_ANCHOR_TOLD
                                    : PRESS_ANCHOR_DOCUMENT;
    k++;
    if (date_ago_cls(f, k, PRESS_DW_AFTER) ||
        date_ago_cls(f, k, PRESS_DW_LATER) ||
        (cls == PRESS_DW_THROUGH && press_date_tense(f, i) < 0))
        *anchor = PRESS_ANCHOR_TOLD; /* через месяц его открыли */
    if (date_ago_cls(f, k, PRESS_DW_AFTER) && date_ago_event(f, k + 1))
        *anchor = PRESS_ANCHOR_EVENT;
    return k;
}

/* three weeks ago, за неделю до выборов: the unit stands at k */
static size_t date_ago_trailed(const press_finder *f, size_t i, size_t k,
                               int *sign, int *anchor)
{
    size_t next = date_ago_way(f, k + 1, sign, anchor);

    if (next || !press_date_words(f, i - 1, "за") ||
        !date_ago_cls(f, k + 1, PRESS_DW_BEFORE) || !date_ago_event(f, k + 2))
        return next;
    *sign = -1;
    *anchor = PRESS_ANCHOR_EVENT;
    return k + 1;
}

/* A year ago, a year earlier: of a quarter or month told just before, that
** of the year before. */
static int date_ago_same_part(const press_finder *f, size_t i,
                              const press_point *p, size_t next)
{
    return p->unit == PRESS_UNIT_YEAR && p->shift == -1 &&
           f->u[i].cls == PRESS_DW_A && next == i + 3 &&
           (f->u[i + 2].cls == PRESS_DW_AGO ||
            f->u[i + 2].cls == PRESS_DW_LATER);
}

PRESS_PRIVATE int press_date_is_half_year(const press_finder *f, size_t i)
{
    return f->u[i].cls == PRESS_DW_HALFWORD &&
           (press_date_words(f, i, "полгода") ||
            press_date_words(f, i, "півроку"));
}

/* A count of units at unit k of what begins at i. */
static size_t date_ago_counted(const press_finder *f, size_t i, size_t k,
                               size_t next, int32_t count, press_point *p)
{
    const press_dateunit *u = &f->u[next];
    int sign = 1, anchor = 0, half = press_date_is_half_year(f, next);

    if (!half && (u->cls != PRESS_DW_UNIT ||
                  (u->flags & PRESS_DWF_ABBR && u->bits & PRESS_DU_CYRILLIC)))
        return 0;
    k = k > i ? date_ago_led(f, i, next, &anchor)
              : date_ago_trailed(f, i, next, &sign, &anchor);
    if (!k)
        return 0;
    if (u->value == PRESS_UNIT_FORTNIGHT)
        date_ago_set(p, anchor, PRESS_UNIT_WEEK, sign * 2 * (int)count);
    else if (half)
        date_ago_set(p, anchor, PRESS_UNIT_MONTH, sign * 6);
    else
        date_ago_set(p, anchor, u->value, sign * (int)count);
    p->flags |= PRESS_POINT_COUNTED;
    if (date_ago_same_part(f, i, p, k))
        p->flags |= PRESS_POINT_SAME_PART;
    return k;
}

/* three weeks ago, два года назад, он жыл бұрын; неделю назад; 2 thursdays
** ago; two days later; спустя два года; через неделю; in five years */
PRESS_PRIVATE size_t press_date_ago(const press_finder *f, size_t i,
                                    press_point *p)
{
    int half = 0;
    int32_t count = 1;
    size_t k = date_ago_lead(f, i), next;

    if (press_date_is_half_year(f, k))
        return date_ago_counted(f, i, k, k, 6, p);
    next = press_date_count(f, k, &count, &half);
    if (!next) { /* not: [so many] днями ранее */
        if (!(f->u[k].bits & PRESS_DU_CYRILLIC) ||
            (f->u[k].flags & PRESS_DWF_PLURAL && k == i) ||
            press_date_words(f, k, "күн") || press_date_words(f, k, "ай"))
            return 0;
        next = k;
    }
    if (count < 0 || count > 9999)
        return 0;
    if (k == i && date_ago_day_later(f, next)) { /* днём позже */
        date_ago_set(p, PRESS_ANCHOR_TOLD, PRESS_UNIT_DAY,
                     f->u[next + 1].value);
        p->flags |= PRESS_POINT_COUNTED;
        return next + 2;
    }
    if (f->u[next].cls == PRESS_DW_DOW && next > k && !half)
        return date_ago_weekday(f, next, count, p);
    if (half && count == 0)
        return 0;
    return date_ago_counted(f, i, k, next, count, p);
}

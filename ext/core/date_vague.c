/* date_vague.c - see date_vague.h.  Every function reads at a unit, says in
** e->ref which way the time lies and returns the unit after, or 0. */
#include "date_vague.h"

enum date_vague_ref { DATE_VAGUE_PAST = 1, DATE_VAGUE_PRESENT, DATE_VAGUE_FUTURE };

static size_t date_vague_is(press_expr *e, int ref, size_t next)
{
    e->ref = (uint8_t)ref;
    return next;
}

/* The phrase at unit i, of those given; the unit after, or 0. */
static size_t date_vague_phrase(const press_finder *f, size_t i,
                                const char *const *phrases, size_t n)
{
    size_t k, next = 0;

    for (k = 0; k < n && !next; k++)
        next = press_date_words(f, i, phrases[k]);
    return next;
}

/* A word of dates follows, so that what stands at unit i tells which one. */
static int date_vague_tells_which(const press_finder *f, size_t i)
{
    switch (f->u[i + 1].cls) {
    case PRESS_DW_UNIT: case PRESS_DW_MONTH: case PRESS_DW_SEASON:
    case PRESS_DW_DOW: case PRESS_DW_NUM: case PRESS_DW_CARD:
        return 1;
    default:
        return 0;
    }
}

/* в последнее время; в прошлом, в будущем, на днях: adverbs of words that
** are parts of dates where a unit of time follows. */
static size_t date_vague_adverb(const press_finder *f, size_t i, press_expr *e)
{
    static const char *const lately[] = {
        "последнее время", "останнім часом", "соңғы кезде", "соңғы уақытта",
    };
    const press_dateunit *u = &f->u[i], *noun = u + 1;
    size_t next = date_vague_phrase(f, i, lately, 4);

    if (next)
        return date_vague_is(e, DATE_VAGUE_PAST, next);
    if (press_date_words(f, i, "днях") && press_date_words(f, i - 1, "на"))
        return date_vague_is(e, press_date_tense(f, i) > 0 ? DATE_VAGUE_FUTURE
                                                           : DATE_VAGUE_PAST,
                             i + 1);
    if (u->cls != PRESS_DW_DIR || f->u[i - 1].cls != PRESS_DW_IN ||
        date_vague_tells_which(f, i))
        return 0;
    if (noun->cls == PRESS_DW_NONE && noun->bits & PRESS_DU_LETTERS &&
        noun->end - noun->start >= 3 &&
        memcmp(f->text->span.p + noun->end - 2, "е", 2) == 0)
        return 0; /* в прошлом сезоне */
    if (press_date_words(f, i, "прошлом") || press_date_words(f, i, "минулому"))
        return date_vague_is(e, DATE_VAGUE_PAST, i + 1);
    if (press_date_words(f, i, "будущем") ||
        press_date_words(f, i, "майбутньому"))
        return date_vague_is(e, DATE_VAGUE_FUTURE, i + 1);
    return 0;
}

/* at the moment, at present, to date, в настоящее время: words that mean the
** present only so. */
static size_t date_vague_moment(const press_finder *f, size_t i)
{
    static const char *const now[] = {
        "настоящее время", "настоящий момент", "настоящему времени",
        "настоящему моменту", "настоящем времени",
    };

    if (press_date_words(f, i, "moment"))
        return (f->u[i - 1].cls == PRESS_DW_THE ||
                press_date_words(f, i - 1, "this")) &&
                       press_date_words(f, i - 2, "at") ? i + 1 : 0;
    if (press_date_words(f, i, "present"))
        return press_date_words(f, i - 1, "at") ? i + 1 : 0;
    if (press_date_words(f, i, "date")) /* but the year to date */
        return press_date_words(f, i - 1, "to") &&
                       !press_date_words(f, i - 2, "year") &&
                       (f->u[i + 1].cls == PRESS_DW_MARK ||
                        f->u[i + 1].cls == PRESS_DW_END) ? i + 1 : 0;
    return date_vague_phrase(f, i, now, sizeof now / sizeof *now);
}

/* the current rules, нынешний мэр; but not the current year, a date */
static int date_vague_is_current(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->cls == PRESS_DW_DIR && u[1].cls == PRESS_DW_NONE &&
           u[1].bits & PRESS_DU_LETTERS &&
           (press_date_words(f, i, "current") ||
            (u->bits & PRESS_DU_CYRILLIC && u->end - u->start > 14 &&
             (memcmp(f->text->span.p + u->start + 2, "ынешн", 10) == 0 ||
              memcmp(f->text->span.p + u->start + 2, "инішн", 10) == 0)));
}

/* now; the current rules; these days, at this time, at the present time */
static size_t date_vague_now(const press_finder *f, size_t i)
{
    static const char *const point[] = {
        "this time", "this point", "the present time", "the present moment",
    };
    const press_dateunit *u = &f->u[i];
    size_t next;

    if (u->cls == PRESS_DW_NOW || date_vague_is_current(f, i))
        return i + 1;
    if (u->cls != PRESS_DW_DIR && u->cls != PRESS_DW_THE)
        return 0;
    next = press_date_words(f, i, "these days");
    if (next || !press_date_words(f, i - 1, "at"))
        return next;
    next = date_vague_phrase(f, i, point, 4);
    return next && f->u[next].cls == PRESS_DW_OF ? 0 : next;
}

/* recently, nowadays, soon; in recent years; the future */
static size_t date_vague_word(const press_finder *f, size_t i, press_expr *e)
{
    const press_dateunit *u = &f->u[i];
    size_t k = i + 1;

    if (u->value == DATE_VAGUE_FUTURE && press_date_words(f, i, "soon") &&
        (press_date_words(f, k, "after") || press_date_words(f, i - 1, "as") ||
         press_date_tense(f, i) < 0))
        return 0; /* told of what is past: an order, no time */
    if (press_date_words(f, i, "future") && f->u[k].cls != PRESS_DW_UNIT &&
        f->u[i - 1].cls != PRESS_DW_THE && f->u[i - 1].cls != PRESS_DW_IN &&
        !press_date_words(f, i - 1, "near"))
        return 0;
    if (f->u[k].cls == PRESS_DW_UNIT && f->u[k].flags & PRESS_DWF_PLURAL)
        k++;
    return date_vague_is(e, u->value, k);
}

/* the past, as a noun: "past" stands at unit i */
static size_t date_vague_the_past(const press_finder *f, size_t i,
                                  press_expr *e)
{
    const press_dateunit *next = &f->u[i + 1];

    if (!press_date_words(f, i, "past") || next->cls == PRESS_DW_NUM ||
        (next->bits & PRESS_DU_LETTERS &&
         (f->u[i - 2].cls != PRESS_DW_IN || next->cls != PRESS_DW_NONE ||
          next[1].cls == PRESS_DW_UNIT)))
        return 0;
    return date_vague_is(e, DATE_VAGUE_PAST, i + 1);
}

/* a few days ago, many years later, years ago */
static size_t date_vague_ago(const press_finder *f, size_t i, press_expr *e)
{
    int32_t count;
    int half;
    size_t k = press_date_count(f, i, &count, &half);

    if (!k && f->u[i].cls == PRESS_DW_UNIT && f->u[i].flags & PRESS_DWF_PLURAL)
        k = i;
    else if (!k || count >= 0)
        return 0;
    if (f->u[k].cls != PRESS_DW_UNIT)
        return 0;
    k++;
    if (f->u[k].cls == PRESS_DW_AGO)
        e->ref = DATE_VAGUE_PAST;
    else if (f->u[k].cls == PRESS_DW_LATER)
        e->ref = f->u[k].value > 0 ? DATE_VAGUE_FUTURE : DATE_VAGUE_PAST;
    else
        return 0;
    k++;
    return f->u[k].cls == PRESS_DW_AGO ? k + 1 : k;
}

PRESS_PRIVATE size_t press_date_vague(const press_finder *f, size_t i,
                                      press_expr *e)
{
    size_t next;

    e->kind = PRESS_DATE_VAGUE;
    next = date_vague_now(f, i);
    if (next)
        return date_vague_is(e, DATE_VAGUE_PRESENT, next);
    next = f->u[i].bits & PRESS_DU_CYRILLIC ? date_vague_adverb(f, i, e) : 0;
    if (next)
        return next;
    if (f->u[i].cls == PRESS_DW_THE && f->u[i + 1].cls == PRESS_DW_DIR &&
        f->u[i + 1].value == -1)
        return date_vague_the_past(f, i + 1, e);
    i += (size_t)(f->u[i].cls == PRESS_DW_THE &&
                  f->u[i + 1].cls == PRESS_DW_REF);
    if (f->u[i].cls != PRESS_DW_REF)
        return date_vague_ago(f, i, e);
    return f->u[i].flags & PRESS_DWF_AMBIG
               ? date_vague_is(e, f->u[i].value, date_vague_moment(f, i))
               : date_vague_word(f, i, e);
}

/* date_solve.h - which days a point in time means.
**
** Where a year, month or anchor is not told, it comes from, in this order:
**   - the reference, in a text that reports (news): the year that brings the
**     day nearest to it, by the sentence's tense; a weekday excludes years;
**   - what the text told last, in a text that narrates (history): its year,
**     or the next where the months run on from December to January;
**   - the same day told in full elsewhere in the text;
**   - the year that the text lets infer (date_infer.h).
** A text narrates where most of its years are far from the reference, or
** where there is none.  What stays open is PRESS_NO_DAY.
*/
#ifndef PRESS_DATE_SOLVE_H
#define PRESS_DATE_SOLVE_H

#include "date_expr.h"

enum press_solved_unit { /* beyond enum press_unit */
    PRESS_UNIT_SEASON = 14
};

enum press_solved_how {
    PRESS_HOW_TOLD_HERE = 0, /* all of it stands here */
    PRESS_HOW_REFERENCE,
    PRESS_HOW_BEFORE,        /* told before */
    PRESS_HOW_ELSEWHERE,     /* the same day in full elsewhere */
    PRESS_HOW_WEEKDAY,       /* the reference and the weekday */
    PRESS_HOW_INFERRED,      /* the year that the text lets infer */
    PRESS_HOW_OPEN           /* nothing to lean on */
};

typedef struct press_solved {
    int32_t first, last;     /* PRESS_NO_DAY where open */
    int32_t begin, end;      /* what the value says, of the earliest day that
                             ** the reference may be */
    int32_t late;            /* where it begins, of the latest day */
    uint8_t unit;            /* how fine; 0: open */
    uint8_t vague_anchor;    /* begin..end is only one of the possible */
    uint8_t how;             /* enum press_solved_how */
    press_range lean;        /* what was told before or elsewhere */
    int32_t lean_first, lean_last;
    const char *problem;
} press_solved;

typedef struct press_told {
    int32_t first, last; /* PRESS_NO_DAY: nothing yet */
    uint8_t unit, dow;   /* the weekday it was told with, or 0 */
    uint8_t full;        /* 1: with its year */
    uint32_t sentence;
    press_range at;
} press_told;

typedef struct press_date_context {
    press_reference reference;
    int narrative;
    int sparse;        /* no reference, and too few dates told to trust that
                       ** a bare year holds for what follows */
    int cyrillic;      /* the expression is in Cyrillic */
    press_told told;   /* the last one */
    press_told aside;  /* a year told within this sentence only */
    press_told latest; /* the last one of either */
    press_told weekday[8]; /* by weekday: the last day told with it in full */
    press_told inferred;   /* where there is no reference: see date_infer.h */
    press_told event;      /* what this expression counts from, where its
                           ** date was told: see date_event.h */
    const press_told *elsewhere; /* days and months told in full */
    size_t nelsewhere;
} press_date_context;

PRESS_PRIVATE void press_date_solve(const press_date_context *context,
                                    const press_expr *expr,
                                    const press_point *point,
                                    press_solved *out);
/* The days of "the last two weeks" and its like; 0: nothing to count from. */
PRESS_PRIVATE int press_date_solve_length(const press_date_context *context,
                                          const press_expr *expr,
                                          press_solved *out);

#endif

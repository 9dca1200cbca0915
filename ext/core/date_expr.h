/* date_expr.h - what date words say, before any anchoring. */
#ifndef PRESS_DATE_EXPR_H
#define PRESS_DATE_EXPR_H

#include "date.h"
#include "date_word.h"

enum press_date_anchor {
    PRESS_ANCHOR_NONE = 0,
    PRESS_ANCHOR_DOCUMENT, /* yesterday, last week, ten years ago */
    PRESS_ANCHOR_TOLD,     /* the following day, two years later */
    PRESS_ANCHOR_EVENT     /* the day after the release: no date to count from */
};

enum press_point_flag {
    PRESS_POINT_BC = 1,
    PRESS_POINT_APPROX = 2,
    PRESS_POINT_DIR = 4,    /* `dir` says which one of that name */
    PRESS_POINT_CENTURY_GUESSED = 8, /* '74, 31.10.74 */
    PRESS_POINT_IMPOSSIBLE = 16, /* 31 February */
    PRESS_POINT_EASTER = 32,
    PRESS_POINT_OPEN = 64, /* its year, month may be the other end's */
    PRESS_POINT_DAYFIRST = 128, /* 04/05/2021: day and month told apart by
                                ** custom only */
    PRESS_POINT_COUNTED = 256,  /* two years ago, rather than last year */
    PRESS_POINT_DMY = 1024,     /* 25/12/2021: how this text writes them */
    PRESS_POINT_MDY = 2048,
    PRESS_POINT_WEEK_OF = 4096, /* the week of 6 October */
    PRESS_POINT_SAME_PART = 8192, /* a year earlier: of the quarter just told,
                                  ** that of the year before */
    PRESS_POINT_LEANS = 16384,  /* "the quarter": a row only where one was
                                ** told */
    PRESS_POINT_BC_MAYBE = 512  /* "in 499": a year only where years before
                                ** Christ are told */
};

/* One end of a date: the fields told, and a period counted from an anchor. */
typedef struct press_point {
    int16_t year;          /* a year, a decade (199) or a century (19) */
    uint8_t scale;         /* 0: no year told; PRESS_UNIT_YEAR, _DECADE,
                           ** _CENTURY */
    uint16_t flags;
    int8_t month, day, dow, season, quarter, half; /* 0: not told */
    uint8_t part;          /* early 1, middle 2, late 3 */
    uint8_t daypart;
    int8_t hour, minute, second; /* -1: not told */
    int8_t dir;            /* last -1, this 0, next 1 */
    uint8_t anchor;        /* enum press_date_anchor */
    uint8_t unit;          /* the period counted; 0: none */
    int16_t shift;
    uint8_t offunit;       /* so many of these after the rest of it; 0: none */
    int16_t off;
    int8_t nth;            /* of `nthunit` in the period; negative: from its
                           ** end */
    uint8_t nthunit;       /* a unit; PRESS_UNIT_DAY with dow: that weekday */
} press_point;

typedef struct press_expr {
    press_range at;
    uint32_t sentence;
    press_point a, b;      /* b of a range */
    press_range a_at, b_at; /* where a range's ends stand */
    uint8_t kind;          /* enum press_date_kind */
    uint8_t ref;           /* PRESS_DATE_VAGUE: past 1, present 2, future 3 */
    int8_t tense;          /* of its sentence: -1, 0 unknown, 1 */
    uint8_t alone;         /* 1: hardly anything else in the sentence */
    uint8_t quoted;        /* 1: within quotation marks */
    uint8_t since;         /* 1: has lasted since then: since May, с мая */
    uint8_t opens;         /* 1: the sentence begins with it */
    uint8_t unit;          /* of a duration or set */
    int8_t dir;            /* of a duration: the last, next so many */
    uint8_t has_dir;
    uint8_t half;          /* of a duration: and a half */
    int32_t count;         /* of a duration; -1: not told */
    const char *problem;
} press_expr;

typedef struct press_finder {
    const press_text *text;
    const press_dateunit *u; /* padded */
    size_t n;                /* units with the padding */
    uint32_t sentence;
} press_finder;

#endif

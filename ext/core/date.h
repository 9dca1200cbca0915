/* date.h - dates and times in running text, and what days they mean. */
#ifndef PRESS_DATE_H
#define PRESS_DATE_H

#include "text.h"

enum press_date_kind {
    PRESS_DATE_DATE = 1,
    PRESS_DATE_RANGE,
    PRESS_DATE_DURATION,
    PRESS_DATE_SET,
    PRESS_DATE_TIME,
    PRESS_DATE_VAGUE
};

/* A day as a count: 0 is 1970-01-01, proleptic Gregorian.  Unknown: */
#define PRESS_NO_DAY INT32_MIN

/* What relative dates lean on: both ends the same for one day, both
** PRESS_NO_DAY where nothing is known. */
typedef struct press_reference {
    int32_t earliest, latest;
} press_reference;

typedef struct press_date {
    press_range at;
    uint32_t sentence;
    uint8_t kind;             /* enum press_date_kind */
    int32_t earliest, latest; /* days, PRESS_NO_DAY where unknown */
    int16_t year, month;      /* 0 where unknown */
    press_span value;         /* EDTF (ISO 8601-2); p NULL where none */
    press_span timex;         /* TIMEX3 value; p NULL where none */
    const char *precision;    /* "day" "week" "month" "season" "year"
                              ** "decade" "century", or NULL */
    const char *problem;      /* a short reason, or NULL */
    press_span evidence;      /* what the value was inferred from, in words,
                              ** or p NULL where it stands in the text */
} press_date;

typedef struct press_dates {
    press_vec items; /* press_date, by place */
    press_arena strings;
} press_dates;

PRESS_PRIVATE int press_dates_find(press_env *env, const press_text *text,
                                   press_reference reference,
                                   press_dates *out);
PRESS_PRIVATE void press_dates_release(press_dates *dates);

/* The calendar. */
PRESS_PRIVATE int32_t press_day_of(int year, int month, int day);
PRESS_PRIVATE void press_day_split(int32_t day, int *year, int *month,
                                   int *mday);
/* "YYYY-MM-DD" and a NUL into 11 bytes (years 0000-9999). */
PRESS_PRIVATE void press_day_print(int32_t day, char out[11]);
/* YYYY, YYYY-MM or YYYY-MM-DD, nothing else, a day that exists: 1 and its
** first and last day. */
PRESS_PRIVATE int press_day_parse(press_span s, int32_t *first, int32_t *last);

#endif

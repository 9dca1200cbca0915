/* date.h - dates and times in running text, and what days they mean. */
#ifndef PRESS_DATE_H
#define PRESS_DATE_H

#include "calendar.h"
#include "text.h"

enum press_date_kind {
    PRESS_DATE_DATE = 1,
    PRESS_DATE_RANGE,
    PRESS_DATE_DURATION,
    PRESS_DATE_SET,
    PRESS_DATE_TIME,
    PRESS_DATE_VAGUE
};

/* What relative dates lean on: both ends the same for one day, both
** PRESS_NO_DAY where nothing is known. */
typedef struct press_reference {
    int32_t earliest, latest;
} press_reference;

typedef struct press_date {
    press_range at;
    uint32_t sentence;
    uint8_t kind;             /* enum press_date_kind */
    uint8_t present;          /* 1: "this January", the month of writing */
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

#endif

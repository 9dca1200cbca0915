/* calendar.h - days as numbers.
**
** A day is a count: 0 is 1970-01-01, proleptic Gregorian (ISO 8601), for the
** years 0000 to 9999.  Weeks are ISO's: they begin on Monday, and week 1 holds
** the year's first Thursday.  All of it is O(1) integer arithmetic.
*/
#ifndef PRESS_CALENDAR_H
#define PRESS_CALENDAR_H

#include "base.h"

/* Unknown. */
#define PRESS_NO_DAY INT32_MIN

/* The day; a month outside 1..12 or a day outside the month runs on into the
** neighbouring ones, so that arithmetic on months and days needs no care. */
PRESS_PRIVATE int32_t press_day_of(int year, int month, int day);
PRESS_PRIVATE void press_day_split(int32_t day, int *year, int *month,
                                   int *mday);
/* 1 Monday ... 7 Sunday. */
PRESS_PRIVATE int press_day_weekday(int32_t day);
/* ISO week number and the year that it belongs to. */
PRESS_PRIVATE int press_day_week(int32_t day, int *year);
PRESS_PRIVATE int press_month_days(int year, int month);
/* Easter Sunday, Western (Gregorian computus) or Eastern (Julian computus,
** given as a Gregorian day). */
PRESS_PRIVATE int32_t press_day_easter(int year, int eastern);
/* "YYYY-MM-DD" and a NUL into 11 bytes (years 0000-9999). */
PRESS_PRIVATE void press_day_print(int32_t day, char out[11]);
/* YYYY, YYYY-MM or YYYY-MM-DD, nothing else, a day that exists: 1 and its
** first and last day. */
PRESS_PRIVATE int press_day_parse(press_span s, int32_t *first, int32_t *last);

#endif

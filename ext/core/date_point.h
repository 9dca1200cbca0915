/* date_point.h - points in time that name themselves. */
#ifndef PRESS_DATE_POINT_H
#define PRESS_DATE_POINT_H

#include "date_year.h"

/* Each reads at unit i and returns the unit after, or 0.  A day of a month,
** in digits or words; *ordinal where it is 5th rather than 5. */
PRESS_PRIVATE size_t press_date_mday(const press_finder *f, size_t i,
                                     int *day, int *ordinal);
PRESS_PRIVATE size_t press_date_month(const press_finder *f, size_t i,
                                      press_point *p);
PRESS_PRIVATE size_t press_date_absolute(const press_finder *f, size_t i,
                                         press_point *p);

#endif

/* date_point.h - points in time that name themselves. */
#ifndef PRESS_DATE_POINT_H
#define PRESS_DATE_POINT_H

#include "date_year.h"

/* Reads at unit i and returns the unit after, or 0. */
PRESS_PRIVATE size_t press_date_absolute(const press_finder *f, size_t i,
                                         press_point *p);

#endif

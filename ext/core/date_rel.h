/* date_rel.h - points in time counted from another: last week, the following
** day, on Monday. */
#ifndef PRESS_DATE_REL_H
#define PRESS_DATE_REL_H

#include "date_ago.h"

/* Reads at unit i; the unit after, or 0. */
PRESS_PRIVATE size_t press_date_relative(const press_finder *f, size_t i,
                                         press_point *p);

#endif

/* date_whole.h - points in time with all that belongs to them. */
#ifndef PRESS_DATE_WHOLE_H
#define PRESS_DATE_WHOLE_H

#include "date_rel.h"

/* A point in time: the unit after it, or 0. */
PRESS_PRIVATE size_t press_date_point(const press_finder *f, size_t i,
                                      press_point *out);
/* A clock time, without its day. */
PRESS_PRIVATE size_t press_date_time(const press_finder *f, size_t i,
                                     press_point *out);

#endif

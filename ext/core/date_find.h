/* date_find.h - from date words to what they say. */
#ifndef PRESS_DATE_FIND_H
#define PRESS_DATE_FIND_H

#include "date_span.h"

/* The expression that begins at unit i: the unit after it, or 0. */
PRESS_PRIVATE size_t press_date_match(const press_finder *f, size_t i,
                                      press_expr *out);

#endif

/* date_span.h - lengths of time, what recurs. */
#ifndef PRESS_DATE_SPAN_H
#define PRESS_DATE_SPAN_H

#include "date_whole.h"

/* Past "about", "more than", "just": unit i where there are none. */
PRESS_PRIVATE size_t press_date_more(const press_finder *f, size_t i);
/* Each reads at unit i and returns the unit after, or 0: a length, a set. */
PRESS_PRIVATE size_t press_date_length(const press_finder *f, size_t i,
                                       press_expr *e);
PRESS_PRIVATE size_t press_date_set(const press_finder *f, size_t i,
                                    press_expr *e);

#endif

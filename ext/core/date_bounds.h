/* date_bounds.h - the reference that a caller gives: when a text was written.
**
** A day, month or year (YYYY-MM-DD, YYYY-MM, YYYY), or a JSON object with
** "earliest" and "latest", each such a string or null; a missing one is null.
*/
#ifndef PRESS_DATE_BOUNDS_H
#define PRESS_DATE_BOUNDS_H

#include "date.h"

/* 1 and the bounds, or 0: not a date. */
PRESS_PRIVATE int press_reference_parse(press_span s, press_reference *out);

#endif

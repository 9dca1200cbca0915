/* date_infer.h - the year of a text that no reference dates.
**
** Two signs, each bounded by the years that the text tells: not before the
** last it tells otherwise than as still to come, not after the first that it
** tells as still to come.
**   1. A weekday with its day and month: the first year within these bounds,
**      and within twelve of the last year told, in which it fits; every such
**      day of the text must agree.
**   2. "ten years ago" beside a year or range of years, in its sentence or
**      the one before: so many years after it, where a year that is still to
**      come is told as well, at most ten years further on.
** Where they contradict each other nothing is inferred.  Linear.
*/
#ifndef PRESS_DATE_INFER_H
#define PRESS_DATE_INFER_H

#include "date_solve.h"

/* What the year was inferred from, and the day or year; first is PRESS_NO_DAY
** where nothing tells it. */
PRESS_PRIVATE press_told press_date_infer(const press_expr *exprs, size_t n);

#endif

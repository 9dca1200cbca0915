/* date_ago.h - counts of days, weeks, years, and what lies so far from a day:
** ten years ago, two days later, через неделю.
*/
#ifndef PRESS_DATE_AGO_H
#define PRESS_DATE_AGO_H

#include "date_tense.h"

/* A count in digits or words ("three", "двадцать пять", "a couple of"); -1 in
** *count for one that is not told.  The unit after it, or 0. */
PRESS_PRIVATE size_t press_date_count(const press_finder *f, size_t i,
                                      int32_t *count, int *half);
/* Unit i is half a year in one word: полгода. */
PRESS_PRIVATE int press_date_is_half_year(const press_finder *f, size_t i);
/* Reads at unit i; the unit after, or 0. */
PRESS_PRIVATE size_t press_date_ago(const press_finder *f, size_t i,
                                    press_point *p);

#endif

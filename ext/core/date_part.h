/* date_part.h - parts of a year: its quarters and halves. */
#ifndef PRESS_DATE_PART_H
#define PRESS_DATE_PART_H

#include "date_year.h"

/* Each reads at unit i and returns the unit after, or 0. */

/* third-quarter, first half, III квартал, екінші жартысы.  *open: the half
** is not of a year unless one is told. */
PRESS_PRIVATE size_t press_date_year_part(const press_finder *f, size_t i,
                                          press_point *p, int *open);
/* The same with its year where that is told: third quarter of 2018, the 1988
** third quarter, 2016 Q3. */
PRESS_PRIVATE size_t press_date_quarter(const press_finder *f, size_t i,
                                        press_point *p);

#endif

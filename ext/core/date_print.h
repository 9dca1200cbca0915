/* date_print.h - dates as EDTF (ISO 8601-2:2019) and as TIMEX3 values.
**
** EDTF, level 2 where needed:
**   day, month, year    2021-03-12  2021-03  2021; -0430 is 431 BC
**   decade, century     199X  19XX (the years 1900 to 1999: "20th century")
**   season              2021-21 spring, -22 summer, -23 autumn, -24 winter
**                       (which begins in that year's December)
**   quarter, half       2021-33 .. -36, 2021-40 -41
**   week, weekend       the interval of its days
**   range               2014/2016
**   "around"            2010~
**   year not known      XXXX-03-12
**   one of several      [2019-04-30..2019-05-08], where the reference is not
**                       one day
** TIMEX3: as TimeML 1.2.1 says, BC0431 for years before Christ.
*/
#ifndef PRESS_DATE_PRINT_H
#define PRESS_DATE_PRINT_H

#include "date_solve.h"

/* Each appends; nothing where there is no value. */
PRESS_PRIVATE void press_date_edtf(press_buf *out, const press_point *point,
                                   const press_solved *solved);
PRESS_PRIVATE void press_date_timex(press_buf *out, const press_point *point,
                                    const press_solved *solved);
/* YYYY-MM-DD, -YYYY-MM-DD. */
PRESS_PRIVATE void press_date_put_day(press_buf *out, int32_t day);
/* TIMEX3 of lengths, of what recurs, of what is vague. */
PRESS_PRIVATE void press_date_timex_other(press_buf *out,
                                          const press_expr *expr);

#endif

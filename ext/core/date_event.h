/* date_event.h - events by name, and the dates that were told of them: "the
** election on 5 May 2019 ... three days after the election".
**
** Of the last PRESS_DATE_EVENTS dates told in full the latest is taken that has in
** its sentence, near it, the noun that an expression counts from: the same
** word or, where it is long enough, one that begins alike (выборы, выборов;
** released, release).
*/
#ifndef PRESS_DATE_EVENT_H
#define PRESS_DATE_EVENT_H

#include "date_solve.h"

#define PRESS_DATE_EVENTS 8

typedef struct press_date_events {
    press_told told[PRESS_DATE_EVENTS]; /* a ring */
    size_t n;                           /* put in it so far */
} press_date_events;

PRESS_PRIVATE void press_date_event_add(press_date_events *events,
                                        const press_told *told);
/* The date of the event named after the expression; first is PRESS_NO_DAY
** where none was told. */
PRESS_PRIVATE press_told press_date_event(const press_date_events *events,
                                          const press_text *text,
                                          const press_expr *e);

#endif

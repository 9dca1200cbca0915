/* date_vague.h - times that name no day: recently, these days, years ago. */
#ifndef PRESS_DATE_VAGUE_H
#define PRESS_DATE_VAGUE_H

#include "date_ago.h"

/* Reads at unit i; the unit after, or 0. */
PRESS_PRIVATE size_t press_date_vague(const press_finder *f, size_t i,
                                      press_expr *e);

#endif

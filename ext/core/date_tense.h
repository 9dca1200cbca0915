/* date_tense.h - whether what stands around a date has been or is to come. */
#ifndef PRESS_DATE_TENSE_H
#define PRESS_DATE_TENSE_H

#include "date_point.h"

/* A verb's tense by its form: -ed; -л, -ла, -ли; -ды, -ді: -1, 0 for none,
** 1. */
PRESS_PRIVATE int press_date_verb(const press_finder *f, size_t i);
/* The tense of the verb nearest to unit i; what lasts until a date that no
** verb tells of is to come. */
PRESS_PRIVATE int press_date_tense(const press_finder *f, size_t i);

#endif

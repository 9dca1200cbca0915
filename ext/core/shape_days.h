/* shape_days.h - the days of a timeline: lines that are a date and nothing
** else, each over what happened on it.
**
** Three at least, each with running text above or the title.  They are
** headings; none of them says when the text was published.  Linear.
*/
#ifndef PRESS_SHAPE_DAYS_H
#define PRESS_SHAPE_DAYS_H

#include "shape_block.h"

PRESS_PRIVATE void press_shape_days(press_shape *s);

#endif

/* shape_title.h - the title of an article that no menu stands above.
**
** What a booklet or a page has marked, else what its label says, else the first
** line that may be one (headline.h) and is not of something else: whom a
** letter is to, a date, who posted.  Linear in the lines looked at.
*/
#ifndef PRESS_SHAPE_TITLE_H
#define PRESS_SHAPE_TITLE_H

#include "shape_block.h"

/* Sets s->title. */
PRESS_PRIVATE void press_shape_title(press_shape *s);
/* One word with a dot inside: Chuiwire.kg. */
PRESS_PRIVATE int press_shape_is_host(press_span s);

#endif

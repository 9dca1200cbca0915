/* shape_foot.h - what stands under an article: signatures, a date, who
** wrote it.
**
** Linear; only a few blocks are looked at.
*/
#ifndef PRESS_SHAPE_FOOT_H
#define PRESS_SHAPE_FOOT_H

#include "shape_block.h"

/* "Name is a writer ...": begins with a name that a byline has. */
PRESS_PRIVATE int press_shape_author_box(press_shape *s, size_t i);
/* "Author" alone, and under it a person's name. */
PRESS_PRIVATE void press_shape_author(press_shape *s);
PRESS_PRIVATE void press_shape_foot(press_shape *s);

#endif

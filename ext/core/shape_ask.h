/* shape_ask.h - who asks: the turns of an interviewer, and questions that are
** headings.
**
** Linear in the text.
*/
#ifndef PRESS_SHAPE_ASK_H
#define PRESS_SHAPE_ASK_H

#include "shape_block.h"

/* The questions of the body, where it has several. */
PRESS_PRIVATE void press_shape_ask(press_shape *s);

#endif

/* shape_letter.h - the head of a letter: whom it is to, where and when it was
** written.
**
** Linear; only a few blocks are looked at.
*/
#ifndef PRESS_SHAPE_LETTER_H
#define PRESS_SHAPE_LETTER_H

#include "shape_block.h"

/* An address and a greeting follow, before any prose: whom a letter is to. */
PRESS_PRIVATE int press_shape_is_addressee(press_shape *s, size_t i);
/* The same by its grammar and by what stands beside it: one more such line,
** what the text calls itself, a greeting. */
PRESS_PRIVATE int press_shape_is_to(press_shape *s, size_t i);
/* Mark the short lines between a date, or the letter's head, and the greeting:
** whom it is to. */
PRESS_PRIVATE void press_shape_addressee(press_shape *s);
/* Mark where and when it was written, within three lines above block i, which
** greets. */
PRESS_PRIVATE void press_shape_letter_head(press_shape *s, size_t i);

#endif

/* shape_block.h - the blocks of an article while shape.h decides what they are.
**
** A block is told by its index; n stands for none.
*/
#ifndef PRESS_SHAPE_BLOCK_H
#define PRESS_SHAPE_BLOCK_H

#include "chrome.h"
#include "footnote.h"
#include "shape_talk.h"

typedef struct press_shape {
    press_blocks *b;
    press_buf hold;
    size_t n;
    size_t title;      /* index, n where there is none */
    size_t body;       /* the first block of the body */
    size_t last;       /* the last block that is in the text */
    int interview;     /* 1: questions, 2: with dashes, 3: with labels,
                       ** 4: questions as headings */
    press_talk talk;
    press_footnotes notes;
    int status;
} press_shape;

/* Called once for each block of a loop over them: 0 where it is to stop, and
** `status` says why. */
PRESS_PRIVATE int press_shape_goes_on(press_shape *s);
/* The same where block i is only passed by. */
PRESS_PRIVATE int press_shape_passes(press_shape *s, size_t i);

/* The hold is to be released. */
PRESS_PRIVATE void press_shape_init(press_shape *s, press_blocks *b);
PRESS_PRIVATE press_block *press_shape_at(press_shape *s, size_t i);
/* A block's text, until that of another one is asked for. */
PRESS_PRIVATE press_span press_shape_text(press_shape *s, size_t i);
/* PRESS_L_ flags of the first line and of the last. */
PRESS_PRIVATE uint32_t press_shape_first(press_shape *s, size_t i);
PRESS_PRIVATE uint32_t press_shape_last(press_shape *s, size_t i);
PRESS_PRIVATE uint32_t press_shape_words(press_shape *s, size_t i);
PRESS_PRIVATE int press_shape_prose(press_shape *s, size_t i);
/* The next block from i on that stands in the text; n where there is none. */
PRESS_PRIVATE size_t press_shape_next(press_shape *s, size_t i);
/* The block before i that stands in the text; n where there is none. */
PRESS_PRIVATE size_t press_shape_before(press_shape *s, size_t i);
PRESS_PRIVATE void press_shape_set(press_shape *s, size_t i, int kind,
                                   const char *rule);
/* Mark what a picture shows, and the same again with whose it is. */
PRESS_PRIVATE void press_shape_said_twice(press_shape *s);

#endif

/* shape_piece.h - several pieces in one file: the bylines of those after the
** first.
**
** Linear; only short lines are read.
*/
#ifndef PRESS_SHAPE_PIECE_H
#define PRESS_SHAPE_PIECE_H

#include "shape_block.h"

/* Bylines between a headline and prose, where the head has one too: with a
** label, or names alone as that one is. */
PRESS_PRIVATE void press_shape_pieces(press_shape *s);

#endif

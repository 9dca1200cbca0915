/* running.h - running heads and foots: what a print has on each page, a title or
** a name and the number of the page, which a program that reads PDF leaves
** between two halves of a sentence.
**
** One is a line alone between blank ones.  Either it has a number at one end,
** with a gap or a bar before it, and its words stand in the text once more;
** two such lines at least, the numbers going up by one or two.  Or it is the
** same short line three times and more, and one of them cuts a sentence.
**
** n log n in the short lines.
*/
#ifndef PRESS_RUNNING_H
#define PRESS_RUNNING_H

#include "block.h"

PRESS_PRIVATE int press_blocks_running(press_blocks *b);

#endif

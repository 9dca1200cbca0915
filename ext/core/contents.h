/* contents.h - what tells of a book's pages outside a scan: lines of a table
** of contents, lines that say which page they stand on.
**
**     1.2. A NOTE ON SOURCES ...... 9        contents
**     page 14 / стр. 14 / 14-бет             page mark
**
** An entry ends in leaders, three dots or more, and a page's number; three
** entries near each other make a table, with its heading and with what stands
** between two of them.  Under "Contents" alone on a line the entries need no
** leaders: each line ends in a number that never falls.  Linear; works on blocks that nobody has decided yet.
*/
#ifndef PRESS_CONTENTS_H
#define PRESS_CONTENTS_H

#include "shape_block.h"

PRESS_PRIVATE int press_contents_find(press_blocks *b);

#endif

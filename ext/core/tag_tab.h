/* tag_tab.h - what the lists say, for tag_list.c (tool/gen_tag.py).
**
** FORMAT.  press_tag_index[k >> 20] is the first entry whose key's top 12 bits
** are not less; entries are sorted by key.  An entry is six bytes: the low
** three of the key, and the place of its value in press_tag_values.  A value
** is 'G' and 32 bits, little-endian.
*/
#ifndef PRESS_TAG_TAB_H
#define PRESS_TAG_TAB_H

#include "base.h"

#define PRESS_TAG_ROW 64

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const unsigned char press_tag_entries[][PRESS_TAG_ROW];
PRESS_TABLE const unsigned char press_tag_values[][PRESS_TAG_ROW];
PRESS_TABLE const uint16_t press_tag_index[4097];
#endif

#endif

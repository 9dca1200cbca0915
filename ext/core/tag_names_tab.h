/* tag_names_tab.h - words of places and of persons' names, for tag_list.c
** (tool/gen_names.py).
**
** FORMAT.  A word's bucket is the top 14 bits of its key; the index has each
** one's first record, and an end.  A record is two bytes, little-endian: the
** next 12 bits of the key, and below them four that say what the word is.  A
** bucket's records are in order.
*/
#ifndef PRESS_TAG_NAMES_TAB_H
#define PRESS_TAG_NAMES_TAB_H

#include "base.h"

#define PRESS_TAG_NAMES_WIDTH 2000
#define PRESS_TAG_NAMES_BUCKETS 16384

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const unsigned char press_tag_names[][PRESS_TAG_NAMES_WIDTH];
PRESS_TABLE const uint32_t
    press_tag_names_index[PRESS_TAG_NAMES_BUCKETS + 1];
#endif

#endif

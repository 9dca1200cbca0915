/* tag_cut.h - where a name that was found ends, by what may not stand in it. */
#ifndef PRESS_TAG_CUT_H
#define PRESS_TAG_CUT_H

#include "tag_feature.h"

/* Of the name of units [i, end): where it ends. */
PRESS_PRIVATE size_t press_tag_cut(const press_tag_reader *r, size_t i,
                                   size_t end);
/* Whether the dot after it is of a name of this type that ends before unit
** `end`: Xerox Corp. said. */
PRESS_PRIVATE int press_tag_cut_has_dot(const press_tag_reader *r, size_t end,
                                        int type);

#endif

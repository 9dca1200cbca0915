/* tag_cut.h - where a name that was found ends, by what may not stand in it. */
#ifndef PRESS_TAG_CUT_H
#define PRESS_TAG_CUT_H

#include "tag_feature.h"

/* Of the name of units [i, end): where it ends. */
PRESS_PRIVATE size_t press_tag_cut(const press_tag_reader *r, size_t i,
                                   size_t end);

#endif

/* wrap.h - the width that the lines of a text are wrapped to. */
#ifndef PRESS_WRAP_H
#define PRESS_WRAP_H

#include "base.h"

/* A line at least so wide is filled. */
#define PRESS_WIDTH_SLACK(w) ((w) - (w) / 8)

/* *width, in characters, is 0 where the lines (press_line) are not wrapped: nine
** tenths of those that another follows are no longer than it, and hardly any
** line at all is much longer. */
PRESS_PRIVATE int press_wrap_width(press_env *env, const press_vec *lines,
                                   uint32_t *width);

#endif

/* link_lost.h - words that were a link and have lost it: see link.h. */
#ifndef PRESS_LINK_LOST_H
#define PRESS_LINK_LOST_H

#include "link.h"

/* Append those of a text, by place. */
PRESS_PRIVATE int press_link_lost(press_env *env, const press_text *text,
                                  press_vec *out /* press_link */);

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_lexeme press_link_triggers[];
PRESS_TABLE const size_t press_link_ntriggers;
#endif

#endif

/* speaker_house.h - an institution that speaks in the locative: В Минздраве
** пояснили.  A plural verb has no other subject. */
#ifndef PRESS_SPEAKER_HOUSE_H
#define PRESS_SPEAKER_HOUSE_H

#include "speaking.h"

/* Its words stand in tokens [from, end) after "в", the verb at `verb`; 1 where
** they are one. */
PRESS_PRIVATE int press_speaker_house(const press_speaking *speaking,
                                      size_t from, size_t end, size_t verb,
                                      press_speaker *out);

#endif

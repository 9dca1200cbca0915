/* shape_talk.h - a talk whose turns have labels: Вопрос: ... Ответ: ...,
** Q: ... A: ..., Dana Frost: ... Aigul Sadykova: ...
**
** Blocks are handed over one by one; then it is told who asks: the label that
** says so, else the one half of whose turns end in a question mark.
*/
#ifndef PRESS_SHAPE_TALK_H
#define PRESS_SHAPE_TALK_H

#include "utf8.h"

#define PRESS_TALK_NAMES 8
#define PRESS_TALK_LABEL 48 /* bytes */

typedef struct press_talk {
    char label[PRESS_TALK_NAMES][PRESS_TALK_LABEL];
    size_t length[PRESS_TALK_NAMES];
    uint32_t turns[PRESS_TALK_NAMES], asks[PRESS_TALK_NAMES];
    size_t n;
    size_t asker; /* n: none */
} press_talk;

/* A block and whether it ends in a question mark. */
PRESS_PRIVATE void press_talk_add(press_talk *talk, press_span text, int asks);
/* After all blocks: 1 where they are a talk. */
PRESS_PRIVATE int press_talk_settle(press_talk *talk);
/* Has the block the label of the one who asks? */
PRESS_PRIVATE int press_talk_asks(const press_talk *talk, press_span text);

#endif

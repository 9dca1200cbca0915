/* comment.h - what a page says of its readers' comments.
**
** Linear in the line.
*/
#ifndef PRESS_COMMENT_H
#define PRESS_COMMENT_H

#include "block.h"

/* The text without marks and blanks at its ends: "Tags:" is "tags". */
PRESS_PRIVATE press_span press_comment_bare(press_span s);
/* The number in a block of kind comment_count, -1 where it tells none. */
PRESS_PRIVATE long press_comment_count(press_span folded);
/* At 8:57 AM, A B said...: over a comment, with no count above it. */
PRESS_PRIVATE int press_comment_opens(press_span folded);
/* A line over a comment: "A B says:", the day and the hour. */
PRESS_PRIVATE int press_comment_heads(press_span s);

#endif

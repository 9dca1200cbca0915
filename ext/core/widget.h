/* widget.h - a month's calendar beside an article: the month, the days of the
** week in a row, numbers.
**
** The row of weekdays tells it.  The month above it is no date of the article.
** Linear; after press_chrome_find(), before press_front_find().
*/
#ifndef PRESS_WIDGET_H
#define PRESS_WIDGET_H

#include "block.h"

PRESS_PRIVATE int press_widget_find(press_blocks *b);

#endif

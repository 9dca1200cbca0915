/* front.h - where the article stands on a page that was scraped whole.
**
** Above an article a page has its own name, menus, the name of a column, a
** trail of links, counters; below it lists, addresses, forms.  Lines of these
** look like titles.  The title is the one, of the lines above the first
** prose, that by place and shape is likeliest: not the page's name or a menu
** word, long enough for a headline, with a byline, a date, a subtitle or the
** prose after it.  Only a page that shows such furniture is read this way; in
** any other text the first line stays the title.
**
** Linear in the blocks; after press_chrome_find(), before press_shape_find().
*/
#ifndef PRESS_FRONT_H
#define PRESS_FRONT_H

#include "front_line.h"

PRESS_PRIVATE int press_front_find(press_blocks *b);
#endif

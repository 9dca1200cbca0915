/* chrome.h - what a page has round an article: menus, share buttons, tags,
** related articles, notices, comment forms, readers' comments.
**
** Decided block by block by three kinds of evidence, none enough alone:
**   position  before the first paragraph of prose, or after the last one
**   shape     short, no sentence's end, items between separators
**   words     phrases and sets of words (chrome_tab.c) in three languages
** A heading of a list ("Read also", "Comments (2)") takes what follows it
** along while that looks like the list's items.  A rule of hints.chrome acts
** last and wins.
**
** Linear in the blocks; only blocks under 600 bytes are read at all.
*/
#ifndef PRESS_CHROME_H
#define PRESS_CHROME_H

#include "block.h"
#include "chrome_tab.h"
#include "menu_tab.h"
#include "hints.h"
#include "lookup.h"

PRESS_PRIVATE int press_chrome_find(press_blocks *b);
/* The rules of the hints. */
PRESS_PRIVATE int press_chrome_rules(press_blocks *b, const press_hints *hints);

/* Is it a word of menus? */
PRESS_PRIVATE int press_is_menu(press_span folded);
/* Is the block prose: long, or several sentences? */
PRESS_PRIVATE int press_is_prose(const press_blocks *b,
                                 const press_block *block);

#endif

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

PRESS_PRIVATE int press_chrome_find(press_blocks *b);
/* The rules of the hints. */
PRESS_PRIVATE int press_chrome_rules(press_blocks *b, const press_hints *hints);
/* The number in a block of kind comment_count, -1 where it tells none. */
PRESS_PRIVATE long press_chrome_count(press_span folded);

/* Does the folded text hold one of the alternatives "a|b|c" anywhere? */
PRESS_PRIVATE int press_has_any(press_span folded, const char *alternatives);
/* Which pairs of neighbouring bytes a text has, by a hash of 11 bits: a phrase
** of a long list is seldom looked for where one of its pairs is missing. */
typedef struct press_pairs {
    unsigned char has[2048];
} press_pairs;

PRESS_PRIVATE void press_pairs_of(press_pairs *pairs, press_span text);
/* press_has_any() of a text whose pairs are known; NULL: they are not. */
PRESS_PRIVATE int press_has_any_of(press_span folded, const press_pairs *pairs,
                                   const char *alternatives);
/* Is the folded word one of the list "|a|b|"? */
PRESS_PRIVATE int press_in_list(press_span word, const char *list);
/* Is it a word of menus? */
PRESS_PRIVATE int press_is_menu(press_span folded);
/* Does the folded text begin with the phrase, at a word's end? */
PRESS_PRIVATE int press_begins(press_span folded, const char *phrase);
/* Is the block prose: long, or several sentences? */
PRESS_PRIVATE int press_is_prose(const press_blocks *b,
                                 const press_block *block);

#endif

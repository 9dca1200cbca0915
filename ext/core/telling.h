/* telling.h - does a sentence tell of something?
**
** What stands round an article on a page is said in set phrases, and a writer
** may begin a sentence with the same words.  A sentence of some length that
** ends, with a verb of telling in the third person or the past, is running
** text.  A page speaks of itself and to its reader, "we", "you", "the site":
** where it may be the page that speaks, only a verb of speech tells.
*/
#ifndef PRESS_TELLING_H
#define PRESS_TELLING_H

#include "base.h"

/* Is the sentence round byte `at` running text of `least` words or more? */
PRESS_PRIVATE int press_telling_is(press_span text, size_t at, uint32_t least);

#endif

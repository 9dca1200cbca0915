/* footnote.h - notes under a text and what refers to them.
**
** A note begins with a number that running text has right after a word or a
** stop ("in 1958.3", "[3]"), or with a mark of its own (^, a raised digit), or
** stands under a heading that says so ("References", «Примечания»).
**
** The references are looked for once, linear in the content.
*/
#ifndef PRESS_FOOTNOTE_H
#define PRESS_FOOTNOTE_H

#include "block.h"

typedef struct press_footnotes {
    uint32_t seen[4]; /* bit n: a reference to note n, under 128 */
    int read;         /* 1: the content was looked through */
} press_footnotes;

/* Does the text begin as a note that something refers to? */
PRESS_PRIVATE int press_footnote_is(press_footnotes *f, const press_blocks *b,
                                    press_span text);
/* "References", "Notes", «Литература»: notes follow, up to the end. */
PRESS_PRIVATE int press_footnote_heading(press_span text);

#endif

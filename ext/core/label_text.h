/* label_text.h - a short text folded on the stack, and phrases looked up in it.
**
** As press_fold() does, and blanks are spaces, dashes hyphens; without an
** allocator.  Constant work: at most PRESS_LABEL_MOST bytes are read.
*/
#ifndef PRESS_LABEL_TEXT_H
#define PRESS_LABEL_TEXT_H

#include "block.h"

#define PRESS_LABEL_MOST 400

typedef struct press_label_text {
    char p[PRESS_LABEL_MOST + 8]; /* ends in a NUL */
    size_t n;
} press_label_text;

PRESS_PRIVATE void press_label_put(press_label_text *t, uint32_t c);
PRESS_PRIVATE void press_label_fold(press_span s, press_label_text *t);
/* The same of its beginning: enough for a phrase that it may begin with. */
#define PRESS_LABEL_HEAD 100 /* bytes; no phrase is as long */
PRESS_PRIVATE void press_label_fold_head(press_span s, press_label_text *t);
/* The length of the first phrase of the list "a|b|" that the text begins
** with, at a word's end; 0 for none. */
PRESS_PRIVATE size_t press_label_begins(const press_label_text *t,
                                        const char *list);
/* Is the word, folded, one of " a b c "? */
PRESS_PRIVATE int press_label_word_in(const char *word, size_t n,
                                      const char *list);
/* Is a word of the text one of " a b c "? */
PRESS_PRIVATE int press_label_any_word(const press_label_text *t,
                                       const char *list);
PRESS_PRIVATE press_span press_label_span(const press_label_text *t);

#endif

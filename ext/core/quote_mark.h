/* quote_mark.h - quotation marks paired: what stands between which.
**
** Families: “ ” „ ‟ ❝ ❞ | « » | ‹ › | " '' `` | ‘ ’ ‚ | ' | and, in scans,
** 66 ... 99.  A mark opens or closes by its shape, " and ' by what stands
** around them; “ closes where it stands like a closing mark (German, Russian
** „x“), ” and » open likewise; a mark of another family of double marks
** closes what nothing of its own would (“x").  Nested marks may be of the
** same family.  A single mark inside or after a word is an apostrophe, and so
** is one after a plural's s where a better closing mark follows; a single
** mark that nothing closes is no quotation.
**
** Paragraphs end at a blank line, or at a line's end after a full stop where
** the next line begins like a paragraph.  A quotation still open at the end
** of one goes on
**   - where the next begins with its opening mark again (re-opening),
**   - where within MARK_AHEAD paragraphs a closing mark stands that nothing
**     in its own paragraph opened, before another mark left open.
** Otherwise it was never closed, and ends with its paragraph.
**
** Nesting deeper than PRESS_QUOTE_DEPTH is not told apart: those marks count
** as words of the quotation.  One pass, and a second over the paragraphs
** after one that ends open; linear.
*/
#ifndef PRESS_QUOTE_MARK_H
#define PRESS_QUOTE_MARK_H

#include "utf8.h"

#define PRESS_QUOTE_DEPTH 16

typedef struct press_quoted {
    press_range at;    /* the words, without the outer marks and blanks */
    press_range outer; /* with the marks */
    uint8_t depth;     /* from 1 */
    uint8_t closed;
    uint8_t parts;     /* paragraphs, at most 255 */
    uint8_t first;     /* 1: its opening mark begins a paragraph */
    uint8_t last;      /* 1: nothing but marks follows in its paragraph */
} press_quoted;

/* Append the quotations of a text, by place; each has at least one letter or
** digit. */
PRESS_PRIVATE int press_quote_marks(press_env *env, press_span text,
                                    press_vec *out /* press_quoted */);
/* The paragraph that begins at `at`: where it ends, without the white space
** after it; *next where the one after it begins (text.n at the end). */
PRESS_PRIVATE size_t press_quote_paragraph(press_span text, size_t at,
                                           size_t *next);

#endif

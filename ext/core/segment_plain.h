/* segment_plain.h - the words that most of a text is made of: Latin letters
** alone or Cyrillic ones, and after them what can be no part of a word.
**
** By the same rules as segment.c has for any token, told sooner.
*/
#ifndef PRESS_SEGMENT_PLAIN_H
#define PRESS_SEGMENT_PLAIN_H

#include "base.h"

enum press_plain_bit {
    PRESS_PLAIN_BLANK = 1, /* a blank stands before it */
    PRESS_PLAIN_LATIN = 2, /* and otherwise Cyrillic */
    PRESS_PLAIN_CAPITAL = 4, /* its first letter */
    PRESS_PLAIN_CAPITALS = 8 /* all of them, two at least */
};

/* Where the word at byte `at`, or at the next if a blank stands there, ends; 0
** where there is none of this kind.  *bits is what it is.  Linear in it. */
PRESS_PRIVATE size_t press_segment_plain(press_span text, size_t at,
                                         unsigned *bits);

#endif

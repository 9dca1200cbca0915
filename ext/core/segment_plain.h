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

/* The same of a word of seven letters of ASCII at most before a blank or a
** comma, as most are. */
static inline size_t press_segment_short(press_span text, size_t at,
                                         unsigned *bits)
{
    uint64_t x, end;
    size_t n;

    if (text.n - at < 9)
        return 0;
    *bits = text.p[at] == ' ' ? PRESS_PLAIN_BLANK : 0;
    at += *bits;
    x = press_eight(text.p + at);
    end = press_no_letters(x);
    n = end ? press_lowest_bit(end) / 8 : 0;
    if (!n || (text.p[at + n] != ' ' && text.p[at + n] != ','))
        return 0;
    *bits |= PRESS_PLAIN_LATIN | (x & 0x20 ? 0 : PRESS_PLAIN_CAPITAL) |
             (n > 1 && !(x & press_below(end) & PRESS_EACH(0x20))
                  ? PRESS_PLAIN_CAPITALS : 0);
    return at + n;
}

#endif

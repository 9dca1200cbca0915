/* masthead.h - the name of an outlet as it stands above or behind a headline:
** "The Chui Valley Wire", «Газета района», "Headline | Outlet", "Headline -
** host.kg".  By the shape of the words alone; constant work.
*/
#ifndef PRESS_MASTHEAD_H
#define PRESS_MASTHEAD_H

#include "dateline.h"

/* Has each word of it a capital, but for small ones and, in Cyrillic, words
** of outlets (Дала хабары)? */
PRESS_PRIVATE int press_masthead_is_proper(press_span s);
/* Is the line an outlet's name and nothing else: two to six words, each with a
** capital but for small ones, that begin or end with a word of outlets? */
PRESS_PRIVATE int press_masthead_is(press_span line);
/* Words that a line has, up to 20. */
PRESS_PRIVATE size_t press_masthead_words(press_span line);

typedef struct press_tail {
    press_span head, tail; /* without the mark between them and blanks */
    int bar;               /* 1: the mark is | or ::, 0: a dash */
    int host;              /* 1: the tail is a host */
} press_tail;

/* The last mark of a title with a name of one to six words behind it; 0 where
** it has none. */
PRESS_PRIVATE int press_tail_read(press_span title, press_tail *out);

#endif

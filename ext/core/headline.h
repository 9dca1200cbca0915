/* headline.h - may a line be the title of what stands under it?
**
** By the line alone: its length, how it ends, what it begins with.  Where it
** stands is front.h's and shape.h's.  Linear in the line.
*/
#ifndef PRESS_HEADLINE_H
#define PRESS_HEADLINE_H

#include "chrome.h"
#include "label.h"

typedef struct press_headline {
    press_span text;
    uint32_t words, first, last; /* PRESS_L_ flags of first and last line */
    int alone;                   /* nothing of the text follows */
} press_headline;

PRESS_PRIVATE int press_headline_is(const press_headline *line);
/* The bytes of the label of "Title: ...", 0 for none. */
PRESS_PRIVATE size_t press_headline_label(press_span s);
/* "Subtitle: ...", as libraries of texts head them. */
PRESS_PRIVATE int press_headline_is_subtitle(press_span s);
/* One word with an underscore, or of Latin letters and digits mixed: a nick, a
** number of a picture. */
PRESS_PRIVATE int press_headline_is_code(const press_headline *line);
/* No letter and seven digits or more: a telephone. */
PRESS_PRIVATE int press_headline_is_number(press_span s);
/* Who posted and when, fused: anna lugovaya21.03.2013. */
PRESS_PRIVATE int press_headline_is_posted(press_span s);
/* Whom a letter is to, or a sentence of running text: no title stands under
** it. */
PRESS_PRIVATE int press_headline_ends(const press_headline *line);
/* The title again, and nothing else but a credit: what stands under a
** picture. */
PRESS_PRIVATE int press_headline_again(press_span title, press_span text);

#endif

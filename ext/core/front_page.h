/* front_page.h - what front.c and front_tail.c share: a page and its lines. */
#ifndef PRESS_FRONT_PAGE_H
#define PRESS_FRONT_PAGE_H

#include "front.h"

#define PRESS_FRONT_LINE 400 /* bytes: no line of a page's head is longer */

/* What a line of the head looks like, by itself. */
enum press_front_class_of {
    PRESS_FRONT_OUT = 0, /* what chrome.c found, or an empty counter */
    PRESS_FRONT_MENU,    /* a menu, a trail of links, a column's name */
    PRESS_FRONT_META,    /* a byline, a date, a credit */
    PRESS_FRONT_TITLE,   /* a line that may be the title */
    PRESS_FRONT_TEXT
};

typedef struct press_front {
    press_blocks *b;
    press_buf hold, fold;
    size_t n;
    size_t prose; /* the first block of prose */
    size_t title;
    press_buf holder; /* who has the copyright, folded */
} press_front;

PRESS_PRIVATE press_block *press_front_at(const press_front *s, size_t i);
/* A block's text.  Every pass reads here, so here it can be stopped: the status
** stays in s->hold, and what follows reads nothing. */
PRESS_PRIVATE press_span press_front_text(press_front *s, size_t i);
PRESS_PRIVATE press_span press_front_folded(press_front *s, press_span text);
PRESS_PRIVATE uint32_t press_front_words(const press_front *s, size_t i);
PRESS_PRIVATE void press_front_set(press_front *s, size_t i, int kind,
                                   const char *rule);
/* A menu, by the text as it stands: two blanks divide the fields. */
PRESS_PRIVATE int press_front_is_menu_line(press_front *s, press_span text);
/* Does the copyright's line name it?  "the" before a name does not matter. */
PRESS_PRIVATE int press_front_is_site(press_front *s, size_t i);
/* A kind of block that stands at a page's foot. */
PRESS_PRIVATE int press_front_ends(int kind);
/* Does the foot show a page? */
PRESS_PRIVATE int press_front_has_foot(press_front *s);
/* "Image source, X", "Image caption," and what is captioned on the next line;
** a short line right before the source is the alternative text. */
PRESS_PRIVATE void press_front_captions(press_front *s);
/* On a forum, what follows the second post's first line are answers. */
PRESS_PRIVATE void press_front_posts(press_front *s);
/* After the furniture that follows the last prose, what is undecided and no
** prose belongs to it. */
PRESS_PRIVATE void press_front_tail(press_front *s);
/* Who has the copyright, from a line of the foot. */
PRESS_PRIVATE void press_front_holder(press_front *s);

/* enum press_front_class_of: a line of the head (front_class.c). */
PRESS_PRIVATE int press_front_class(press_front *s, size_t i);
/* Open letter, statement: what a text calls itself. */
PRESS_PRIVATE int press_front_is_deed(press_front *s, size_t i);

#endif

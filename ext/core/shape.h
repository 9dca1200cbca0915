/* shape.h - what the blocks of an article are: title, lead, byline, heading,
** quotation, verse, question, caption, credit, note, and the rest.
**
** Works on blocks that chrome.h has left undecided, by place (head, body,
** foot), by shape (length, how a line begins and ends, what follows) and by
** a few labels in English, Russian and Kazakh ("Photo:", "Примечание:",
** "Автор:").
**
** CAPTIONS.  Scraping fuses an image's alternative text, its credit and its
** caption into one line, with no space where the elements met:
**
**     ALT Image CREDITCAPTION / Image: CREDIT
**
** The credit at the end says where the first one ends.
**
** Linear; nothing is looked for farther than a few blocks away.
*/
#ifndef PRESS_SHAPE_H
#define PRESS_SHAPE_H

#include "chrome.h"
#include "label.h"

/* Take fused captions apart, into blocks of their own. */
PRESS_PRIVATE int press_shape_captions(press_blocks *b);
/* Title page, contents, pull quotes and so on of a scanned booklet. */
PRESS_PRIVATE int press_scan_find(press_blocks *b);
/* Decide every block that has no kind yet. */
PRESS_PRIVATE int press_shape_find(press_blocks *b);

#endif

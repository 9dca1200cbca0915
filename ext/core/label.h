/* label.h - what single lines of an article say by their first words or their
** shape alone: bylines, dates, credits, notes, dedications, names.
**
** All take a text as it stands; comparison is on folded text (press_fold).
** Constant work: at most 400 bytes of the text are looked at.
*/
#ifndef PRESS_LABEL_H
#define PRESS_LABEL_H

#include "block.h"

/* Does the text read as a person's name, of `least` words or more? */
PRESS_PRIVATE int press_label_name(press_span s, int least);
/* The length of a byline's label ("By ", "Автор: ") at the start, 0: none. */
PRESS_PRIVATE size_t press_label_byline(press_span s);
/* Nothing but a date, perhaps with a label ("Published:") and a time. */
PRESS_PRIVATE int press_label_date(press_span s);
/* The same, and it has a label that says: published. */
PRESS_PRIVATE int press_label_published(press_span s);
/* Begins as a credit does: "Photo: ", "Фото автора", "Image courtesy of". */
PRESS_PRIVATE int press_label_credit(press_span s);
/* Who made the booklet, not who wrote it: "zine design by". */
PRESS_PRIVATE int press_label_design(press_span s);
PRESS_PRIVATE int press_label_note(press_span s);
PRESS_PRIVATE int press_label_dedication(press_span s);
PRESS_PRIVATE int press_label_contents(press_span s);
PRESS_PRIVATE int press_label_resources(press_span s);
/* Speaks of the article itself, as a standfirst does: "our second report". */
PRESS_PRIVATE int press_label_standfirst(press_span s);
/* A request that an interviewer makes: "Describe", "Расскажите". */
PRESS_PRIVATE int press_label_request(press_span s);

#endif

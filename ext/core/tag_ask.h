/* tag_ask.h - what the words round a name ask for, whatever weights say of
** the words themselves.
**
** A name in quotation marks beside the head of an organization (the party
** "X"), capitals before "party", one before "airport", and capitals whose first letters stand in
** brackets after them.  Capitals alone, of a word that nothing knows, are no
** person; the name of a site is an outlet's.
*/
#ifndef PRESS_TAG_ASK_H
#define PRESS_TAG_ASK_H

#include "tag_feature.h"

#define PRESS_TAG_ASK_ANY 16 /* + 1 + place: of whichever type */

/* Set `asked` of the units of a sentence; press_tag_know() came before. */
PRESS_PRIVATE void press_tag_ask(press_tag_reader *r);
/* Add what a unit is asked for to its votes. */
PRESS_PRIVATE void press_tag_ask_vote(const press_tag_reader *r, size_t i,
                                      int16_t *votes);

#endif

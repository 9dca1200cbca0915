/* quote_guest.h - who is asked in an interview, and whose initials open its
** turns.
**
**   Interview with Daniyar Ospanov, economist     the guest
**   DO: It began in May.  А.Б.: Да, в первый день  Daniyar Ospanov, А. Б.
**
** The guest is the one person whom the head names (its first paragraphs, up to
** the first turn) beside a word for an interview; who wrote or asked ("By X",
** «Беседовала X») is not he.  Where two are named nobody is told.
*/
#ifndef PRESS_QUOTE_GUEST_H
#define PRESS_QUOTE_GUEST_H

#include "quote.h"

/* The guest of an interview whose first turn begins at the token; 1 where
** *out is set. */
PRESS_PRIVATE int press_guest_find(const press_speaking *speaking,
                                   size_t token, press_speaker *out);
/* The only person of the text's first mentions with these initials: DO, D.O.,
** А.Б., А. Б.; 1 where *out is set. */
PRESS_PRIVATE int press_guest_initials(const press_speaking *speaking,
                                       press_span label, press_speaker *out);

#endif

/* quote_talk.h - turns of a talk that a name and a colon open:
**
**   Dana Frost: You began in the eighties. What has changed?
**   А. Садыкова: Всё. Теперь рисует спутник.
**
** A text is such a talk where two names or more open two paragraphs or more
** each.  A turn is speech, its name the speaker.  Linear; the names told apart
** are TALK_NAMES.
*/
#ifndef PRESS_QUOTE_TALK_H
#define PRESS_QUOTE_TALK_H

#include "quote.h"

PRESS_PRIVATE int press_quote_talk(press_env *env,
                                   const press_speaking *speaking,
                                   press_vec *out /* press_quotation */);

#endif

/* quote_talk.h - turns of a talk that a name and a colon open:
**
**   Dana Frost: You began in the eighties. What has changed?
**   А. Садыкова: Всё. Теперь рисует спутник.
**   DO: It began in May.        whose initials these are, if one person's
**   Q. Who pays?  A: Nobody.    he who asks is not told, the guest answers
**
** A text is such a talk where two labels or more open two paragraphs or more
** each; a name and its initials are one label.  A turn is speech and goes on
** over paragraphs up to the next label; the last one, which nothing ends, is
** one paragraph.  Linear; the labels told apart are TALK_NAMES.
*/
#ifndef PRESS_QUOTE_TALK_H
#define PRESS_QUOTE_TALK_H

#include "quote.h"

PRESS_PRIVATE int press_quote_talk(press_env *env,
                                   const press_speaking *speaking,
                                   press_vec *out /* press_quotation */);

#endif

/* entity_sense.h - what stands right round a mention sets right what the
** tagger made of it:
**
**   the Scheidemanns and Kautskys    a surname's plural, or a plural beside
**                                    a person's, is a family
**   Image: PoR                       letters like these are no person
**   [Нина] Сергеевна Орлова          a patronymic has a name before it
**   Akorda and the Library           named once as a body, it is one again
**   мать Ахметова Алия Ким         two persons (kin.h)
**   the road to Golgotha             a place of figures of speech: not sure
**
** Linear; a word is looked for in 64 mentions on either side at most.
*/
#ifndef PRESS_ENTITY_SENSE_H
#define PRESS_ENTITY_SENSE_H

#include "tag.h"

PRESS_PRIVATE int press_entity_sense(press_env *env, const press_text *text,
                                     press_vec *mentions /* press_mention */);

#endif

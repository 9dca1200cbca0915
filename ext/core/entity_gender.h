/* entity_gender.h - whether a name is a man's or a woman's.
**
** The surname's ending says it, a title before it, or the given name. In Russian
** a surname in -а or -у is a man's in one case and a woman's in another: the
** given name's own ending and the word before the name tell which case it is
** (активиста Бекзата Нурлыбаева, у Бекзата Нурлыбаева).
*/
#ifndef PRESS_ENTITY_GENDER_H
#define PRESS_ENTITY_GENDER_H

#include "entity_case.h"
#include "tag_unit.h"

/* Of a person named by these units (one or more); `lang` is whose endings the
** words have, 0 for none: enum press_gender. */
PRESS_PRIVATE int press_entity_gender(const press_text *text,
                                      const press_mention *m,
                                      const press_tag_unit *units,
                                      size_t count, int lang);

#endif

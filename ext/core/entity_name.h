/* entity_name.h - what the mentions of a text are called: the longest form.
**
** GROUPS.  Mentions of one type with the same words are one name; Russian and
** Kazakh words are compared without their endings, and a surname's two
** genders are two names.  A form that both genders have (Назарбаева) is the
** one that other forms in the text speak for, and stands alone where none or
** both do.
**
** PERSONS.  A full name (two words or more) and a longer one with the same
** first and last word are one; so are an initial and the name it begins
** (K. Tokayev, Kassym-Jomart Tokayev).  A single word is the person whose full
** name last ended or, failing that, began with it; where none came before,
** the first that comes after.  A woman's form or title is never a man.
**
** OTHERS.  An abbreviation in brackets after a long name is that name.  A
** place before "region" is called with it.
** Everything else is called as it is written, in its nominative
** (entity_case.h) and, where the text has another way, not in capitals.
**
** Linear: words meet in hash tables.
*/
#ifndef PRESS_ENTITY_NAME_H
#define PRESS_ENTITY_NAME_H

#include "tag.h"

/* Set the name of each mention that is not listed.  `strings` takes what
** stands nowhere in the text in one piece. */
PRESS_PRIVATE int press_entity_names(press_env *env, const press_text *text,
                                     int lang, press_vec *mentions,
                                     press_arena *strings);

#endif

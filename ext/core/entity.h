/* entity.h - who is meant: the mentions of one text and their names.
**
** The name of a mention is the longest form in this text that it refers to:
** "Dana" is Dana Omarkhan where the text has her whole name.  Where a row of
** the gazetteer matches, it holds instead of what the tagger found, but for a
** longer name of the same type around it.
**
** Linear: mentions are found by their words through a hash table.
*/
#ifndef PRESS_ENTITY_H
#define PRESS_ENTITY_H

#include "gazetteer.h"

/* Counted; press_mention.name points into the text or into the strings. */
typedef struct press_entities {
    press_env *env;
    int refs;
    press_gazetteer *gazetteer; /* whose strings the names may be, or NULL */
    press_vec mentions; /* press_mention, by place, without overlap */
    press_arena strings;
} press_entities;

/* The mentions of a text with their names, with one reference; *out is NULL
** on failure.  The text's bytes must outlive it. */
PRESS_PRIVATE int press_entities_new(press_env *env, const press_text *text,
                                     const press_naming *naming,
                                     press_entities **out);
PRESS_PRIVATE void press_entities_unref(press_entities *entities);

#endif

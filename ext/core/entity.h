/* entity.h - who is meant: the mentions of one text and their names.
**
** The name of a mention is the longest form in this text that it refers to:
** "Asya" is Asya Tulesova where the text has her whole name.
**
** Linear: mentions are found by their words through a hash table.
*/
#ifndef PRESS_ENTITY_H
#define PRESS_ENTITY_H

#include "tag.h"

struct press_gazetteer;

/* How names are looked for.  Two askings with the same are one. */
typedef struct press_naming {
    int lang; /* enum press_lang, or -1: the text's own, by sentence */
    struct press_gazetteer *gazetteer; /* or NULL */
    press_span publisher;              /* of the text; p NULL: unknown */
    press_span published;              /* YYYY[-MM[-DD]]; p NULL: unknown */
} press_naming;

/* Counted; press_mention.name points into the text or into the strings. */
typedef struct press_entities {
    press_env *env;
    int refs;
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

/* gazetteer.h - a person's own list of names, as an automaton over words.
**
** A row says: these words, written so, are a name of this type.  It holds over
** the tagger wherever it matches.
**
**   surface     the words; at most 32 tokens, longer ones never match
**   type        person organization location misc, or none: not a name here
**   name        what to call it; NULL: the surface
**   language    only in sentences of that language; NULL: in any
**   case_rule   capital  (and NULL) capitals as in the surface: where it has
**                        one the text must, and where it is all capitals
**               exact    the very letters
**               fold     any case, with or without diacritics
**   valid_from, valid_to  the text's day of publication must be known and lie
**               between (YYYY, YYYY-MM or YYYY-MM-DD, both ends included)
**   publisher   the text's publisher must be known and be this (any case)
**
** By capital and fold, a Russian or Kazakh word matches with its endings too:
** Акорда, в Акорде.  The longest match wins, then the row with more
** conditions, then the later row; of one surface the last 64 rows are looked
** at.
**
** FORMAT.  A trie whose edges stand in one hash table under (node, word);
** words are folded (press_fold) or, with a mark before them, without endings.
** A step is one look-up; a text costs at most 32 steps a token.
*/
#ifndef PRESS_GAZETTEER_H
#define PRESS_GAZETTEER_H

#include "tag.h"

typedef struct press_gazetteer press_gazetteer;

/* A row as it stands in the table; p NULL for NULL. */
typedef struct press_gazetteer_row {
    press_span surface, type, name, language, case_rule;
    press_span valid_from, valid_to, publisher;
} press_gazetteer_row;

/* What is known of a text besides its words. */
typedef struct press_naming {
    int lang; /* enum press_lang, or -1: the text's own, by sentence */
    press_gazetteer *gazetteer; /* or NULL */
    press_span publisher;       /* p NULL: unknown */
    press_span published;       /* YYYY[-MM[-DD]]; p NULL: unknown */
} press_naming;

/* Where a row matches. */
typedef struct press_match {
    press_range at;
    uint32_t token, ntokens, sentence;
    uint8_t type;    /* enum press_type; 0: not a name */
    press_span name; /* lives as long as the gazetteer */
} press_match;

/* Counted, one reference to begin with; *out is NULL on failure. */
PRESS_PRIVATE int press_gazetteer_new(press_env *env, press_gazetteer **out);
PRESS_PRIVATE press_gazetteer *press_gazetteer_ref(press_gazetteer *g);
PRESS_PRIVATE void press_gazetteer_unref(press_gazetteer *g); /* NULL: fine */
/* Take in a row.  One without words says nothing.  PRESS_BADARGUMENT:
** *problem says what is wrong, with the value *offender of the row. */
PRESS_PRIVATE int press_gazetteer_add(press_gazetteer *g,
                                      const press_gazetteer_row *row,
                                      const char **problem,
                                      press_span *offender);
/* Append the matches in a text, by place, without overlap. */
PRESS_PRIVATE int press_gazetteer_find(press_env *env,
                                       const press_text *text,
                                       const press_naming *naming,
                                       press_vec *matches /* press_match */);

#endif

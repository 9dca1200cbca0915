/* tag.h - who, where and what is named: tokens of a document in, labelled
** spans out.
**
** It reads a cut-up text and gives mentions in order of place, without
** overlap, each inside one sentence.
*/
#ifndef PRESS_TAG_H
#define PRESS_TAG_H

#include "text.h"

enum press_type {
    PRESS_TYPE_PERSON = 1,
    PRESS_TYPE_ORGANIZATION,
    PRESS_TYPE_LOCATION,
    PRESS_TYPE_MISC
};

typedef struct press_mention {
    press_range at;           /* bytes of the text */
    uint32_t token, ntokens;  /* the tokens it covers, wholly or in part */
    uint32_t sentence;        /* index into text->sentences */
    uint8_t type;             /* enum press_type */
    uint8_t listed;           /* 1: a row of the gazetteer, name and all */
    uint16_t score;           /* thousandths */
    press_span name;          /* longest form in this text; set by
                              ** press_entities_new() (entity.h) */
} press_mention;

/* Append the mentions of a text.  `lang` is enum press_lang, or -1: the
** text's own, sentence by sentence.  What helps with the next text is kept;
** nothing but time depends on it. */
PRESS_PRIVATE int press_tag(press_env *env, const press_text *text, int lang,
                            press_vec *mentions /* press_mention */);

/* Give up what is kept, 7 MB at most. */
PRESS_PRIVATE void press_tag_forget(press_env *env);

/* "person", "organization", "location", "misc". */
PRESS_PRIVATE const char *press_type_name(int type);

#endif

/* speaker.h - who says: from the words around a verb of saying to a speaker.
**
** The subject of a verb stands before it (the lawyer, Dana Omarkhan, said) or
** after it (said the lawyer).  Of what stands there the first that holds:
**   1. a pronoun next to the verb: we and I are the text's own voice; he, she,
**      он, она, ол are the nearest person named before whose name does not
**      speak against it (Omarkhanova is no he);
**   2. the first person named that no preposition makes something else (the
**      lawyer of Dana Omarkhanova is not Dana Omarkhanova);
**   3. the first organization named so, or noun for people or documents,
**      whichever stands first; a place next to the verb (Astana said);
**   4. a run of words with capitals next to the verb, where the names' room
**      has found no mention there.
** Windows are at most SPEAKER_WINDOW tokens: constant work a verb.
*/
#ifndef PRESS_SPEAKER_H
#define PRESS_SPEAKER_H

#include "quote_tab.h"
#include "tag.h"

enum press_speaker_type {
    PRESS_SPEAKER_NONE = 0,
    PRESS_SPEAKER_PERSON,
    PRESS_SPEAKER_ORGANIZATION,
    PRESS_SPEAKER_DOCUMENT,
    PRESS_SPEAKER_GROUP,
    PRESS_SPEAKER_ANONYMOUS
};

/* What words were found to tell: the same few make most of a text. */
#define PRESS_QUOTE_MEMO 512
typedef struct press_quote_memo {
    press_span word[PRESS_QUOTE_MEMO]; /* by hash */
    uint32_t flags[PRESS_QUOTE_MEMO];
} press_quote_memo;

typedef struct press_speaking {
    const press_text *text;
    const press_mention *mentions; /* by place; may be NULL */
    size_t nmentions;
    press_quote_memo *memo; /* scratch of press_quotations_find(), or NULL */
} press_speaking;

typedef struct press_speaker {
    press_range at; /* empty: not named */
    uint8_t type;   /* enum press_speaker_type */
    uint8_t first;  /* 1: the text's own voice (we, I) */
    uint8_t named;  /* 1: by a mention, 2: by a run of capitals */
} press_speaker;

#define PRESS_SPEAKER_WINDOW 30

/* What a token tells (PRESS_Q_*), 0 for none. */
PRESS_PRIVATE uint32_t press_quote_word(const press_speaking *speaking,
                                        size_t token);
/* The first byte of a token, 0 past the end. */
PRESS_PRIVATE char press_quote_byte(const press_speaking *speaking,
                                    size_t token);
/* Is the token a mark that ends a sentence or a clause (. ! ? ; :)? */
PRESS_PRIVATE int press_quote_stops(const press_speaking *speaking,
                                    size_t token);
/* The mention that covers the token, or NULL. */
PRESS_PRIVATE const press_mention *
press_quote_mention(const press_speaking *speaking, size_t token);
/* The speaker in tokens [low, verb) before a verb; 1 where found. */
PRESS_PRIVATE int press_speaker_before(const press_speaking *speaking,
                                       size_t low, size_t verb,
                                       press_speaker *out);
/* The speaker in tokens [from, high) right after a verb or "according to". */
PRESS_PRIVATE int press_speaker_after(const press_speaking *speaking,
                                      size_t from, size_t high,
                                      press_speaker *out);
/* A noun that no table knows, alone after a verb: said the beekeeper, дейді
** ақсақал. */
PRESS_PRIVATE int press_speaker_noun(const press_speaking *speaking,
                                     size_t from, size_t high,
                                     press_speaker *out);
/* "person" ... "anonymous". */
PRESS_PRIVATE const char *press_speaker_type_name(int type);

#endif

/* tag_doc.h - what a text says of a word elsewhere: how it is written, what the
** first reading took it for, and what stands beside it.
**
** Two growing hash tables of the text's words.
*/
#ifndef PRESS_TAG_DOC_H
#define PRESS_TAG_DOC_H

#include "tag.h"
#include "tag_feature.h"

typedef struct press_tag_found press_tag_found;

typedef struct press_tag_doc {
    press_env *env;
    press_key key; /* of the text */
    size_t least;  /* of a table: a text of few words has small ones */
    uint32_t *seen; /* a hash, its two low bits TAG_SEEN_...; 0 is free */
    size_t nseen, seen_size;
    size_t words, mixed; /* of two bytes or more; with capitals inside */
    press_tag_found *found;
    size_t nfound, found_size;
    int64_t genres[3][PRESS_TAG_GENRES]; /* by the model's language */
} press_tag_doc;

PRESS_PRIVATE int press_tag_doc_init(press_tag_doc *doc, press_env *env,
                                     press_span text);
PRESS_PRIVATE void press_tag_doc_release(press_tag_doc *doc);
/* Remember how the words of a sentence are written. */
PRESS_PRIVATE int press_tag_doc_see(press_tag_doc *doc,
                                    const press_tag_reader *r);
/* Whether what was seen is no text but bytes taken for letters, or a program:
** capitals stand inside every sixth word. */
PRESS_PRIVATE int press_tag_doc_is_noise(const press_tag_doc *doc);
/* Remember the names that a first reading found: a state for each unit. */
PRESS_PRIVATE int press_tag_doc_find(press_tag_doc *doc,
                                     const press_tag_reader *r,
                                     const uint8_t *states);
/* What the first reading took a unit's word for: a code, 0 for nothing. */
PRESS_PRIVATE uint8_t press_tag_doc_found(const press_tag_doc *doc,
                                          const press_tag_unit *u);
/* Set `elsewhere` of unit i. */
PRESS_PRIVATE void press_tag_doc_elsewhere(const press_tag_doc *doc,
                                           const press_tag_reader *r,
                                           size_t i);
/* Whether such a code says: part of a person's full name elsewhere,
** and never anything else. */
PRESS_PRIVATE int press_tag_found_whole(uint8_t code);
/* Count what a sentence's word classes say of the genre; then, which one it
** is: 1 to PRESS_TAG_GENRES, or 0 where too little tells. */
PRESS_PRIVATE void press_tag_doc_weigh(press_tag_doc *doc,
                                       const press_tag_reader *r,
                                       const press_tag_model *model);
PRESS_PRIVATE int press_tag_doc_genre(const press_tag_doc *doc, int lang);
/* The same of such counts. */
PRESS_PRIVATE int press_tag_genre(const int64_t *genres);
/* Set `seen` and `found` of the units; for the second reading `again` and
** `elsewhere` too. */
PRESS_PRIVATE void press_tag_doc_recall(const press_tag_doc *doc,
                                        press_tag_reader *r, int reading);

#endif

/* article.h - what an article is: its blocks and reading text, its metadata
** with the evidence for it, its counts.
**
**   content --cut--> blocks --chrome, shape--> kinds --write--> reading text
**   reading text, blocks, hints --meta--> facts --the best of each--> columns
**
** FACTS.  Every candidate for a field is a fact with its evidence; the one of
** the highest rank is chosen.  Ranks, high to low: a hint; a label that names
** the field ("Published:", "By", "Published by"); a line that holds nothing
** else; a phrase in the running text.  A field without any candidate has one
** fact without a value, whose reason says why.
**
** READABILITY.  Flesch's reading ease where a formula for the language is
** known, in thousandths, by whole numbers alone (S sentences, W words, Y
** syllables of the body; a syllable is a run of vowel letters, in Russian
** each vowel, in English without a silent e at the end):
**   en  206.835 - 1.015 W/S - 84.6 Y/W     Flesch 1948
**   ru  206.836 - 1.52  W/S - 65.14 Y/W    Oborneva 2006
**   de  180     - 1.0   W/S - 58.5 Y/W     Amstad 1978
** Other languages, and texts under 30 words, have none.
**
** KIND.  article interview letter news opinion pamphlet report statement.
*/
#ifndef PRESS_ARTICLE_H
#define PRESS_ARTICLE_H

#include "shape.h"
#include "text.h"

enum press_field {
    PRESS_FIELD_TITLE = 0,
    PRESS_FIELD_SUBTITLE,
    PRESS_FIELD_SERIES,
    PRESS_FIELD_PART,
    PRESS_FIELD_AUTHOR,
    PRESS_FIELD_PUBLISHER,
    PRESS_FIELD_PUBLISHED,
    PRESS_FIELD_EARLIEST,
    PRESS_FIELD_LATEST,
    PRESS_FIELD_LANGUAGE,
    PRESS_FIELD_LEAD,
    PRESS_FIELD_CREDIT,
    PRESS_FIELD_COMMENTS,
    PRESS_FIELD_KIND,
    PRESS_FIELDS
};

PRESS_PRIVATE const char *press_field_name(int field);

typedef struct press_fact {
    press_span value;   /* p NULL: undetermined */
    const char *source; /* "hint" "text" "url" or NULL */
    const char *rule;   /* NULL: none */
    const char *reason; /* why not chosen, or why undetermined; or NULL */
    press_range at;     /* evidence in the content */
    uint16_t rank;
    uint8_t field;      /* enum press_field */
    uint8_t placed;     /* 1: `at` is set */
    uint8_t chosen;
} press_fact;

typedef struct press_article {
    int refs;
    press_env *env;
    press_blocks blocks;
    press_chars chars;  /* of the content */
    press_chars places; /* of the reading text */
    press_vec facts;    /* press_fact, by field */
    press_arena strings;
    press_span value[PRESS_FIELDS]; /* the chosen ones; p NULL: none */
    const char *precision; /* of `published`, or NULL */
    uint32_t words, sentences, paragraphs; /* of the body */
    int32_t readability;   /* thousandths */
    int has_readability;
    int told; /* 1: press_article_tell() has been here */
} press_article;

/* Blocks and reading text.  The content must outlive the article; *out has
** one reference. */
PRESS_PRIVATE int press_article_new(press_env *env, press_span content,
                                    const press_hints *hints,
                                    press_article **out);
/* Metadata and counts, once; `reading` is its reading text, cut up.  Nothing
** of them is left after a failure. */
PRESS_PRIVATE int press_article_tell(press_article *article,
                                     const press_text *reading,
                                     const press_hints *hints);
PRESS_PRIVATE press_article *press_article_ref(press_article *article);
PRESS_PRIVATE void press_article_unref(press_article *article);

#endif

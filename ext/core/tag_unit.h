/* tag_unit.h - what the tagger reads a sentence as: words whole, and marks.
**
** A unit is a word with its inner hyphens, apostrophes and dots (Nur-Sultan,
** O'Brien, U.S., KZ.expert), without a possessive 's; or one mark.
*/
#ifndef PRESS_TAG_UNIT_H
#define PRESS_TAG_UNIT_H

#include "tag_rules.h"
#include "text.h"

/* By its letters; TAG_INITIAL: one alone. */
enum tag_shape {
    TAG_CAP,
    TAG_ALLCAPS,
    TAG_MIXED,
    TAG_INITIAL,
    TAG_DIGITS,
    TAG_HANDLE, /* @name, */
    TAG_HASHTAG, /* #name, */
    TAG_SITE     /* name.org: one token each */
};

#define TAG_ELSEWHERE 2 /* places of a name that are remembered */

typedef struct press_tag_unit {
    uint32_t token;
    uint32_t start, end; /* without a possessive */
    uint32_t word;       /* hash of the lower-cased word */
    uint32_t form;       /* hash of the word as it is written */
    uint32_t stem;       /* of a Cyrillic one without its endings, or 0 */
    uint32_t prefix[2];  /* of its first three and four letters, or 0 */
    uint32_t suffix[3];  /* of its last three, four and five letters; the
                         ** longer ones 0 where it has no more than that */
    uint8_t ntokens;
    uint8_t shape;       /* enum tag_shape */
    uint8_t is_word, is_capital, is_lower, is_possessive, is_initial;
    uint8_t may_end;     /* it a name: a word, or the second of two marks */
    uint8_t has_upper;   /* somewhere: iPhone, al-Qaida */
    uint8_t is_mixed;    /* it is there that it is not due: iPhone, xQb */
    /* What tag_feature.c and tag_doc.c add. */
    uint8_t phrase;      /* the state that a listed phrase asks for, */
    uint8_t quoted;      /* the one that marks of quotation ask for */
    uint8_t asked;       /* the one that neighbours ask for (tag_ask.h) */
    uint8_t lower_name;  /* it is one in lower case too */
    uint8_t live;        /* may be part of a name */
    uint8_t known;       /* lists and classes are set */
    uint8_t seen;        /* TAG_SEEN_... of the word elsewhere in the text */
    uint8_t found;       /* what the first reading took the word for, or 0 */
    uint8_t again;       /* the type it mostly is in the text, or 0 */
    uint8_t shape_code;  /* its shape and what else its letters show */
    uint32_t elsewhere[TAG_ELSEWHERE][2]; /* words before and after it in
                         ** other places of the text; 0 for none */
    uint32_t lists;      /* press_tag_list_bits() */
    uint8_t listed;      /* press_tag_list_name() of an English capital */
    uint8_t filled;      /* press_tag_unit_fill() has been here */
    uint16_t class[3];   /* of the word, by three divisions; 0 is unknown */
    uint32_t line, stamp; /* where its form is kept (tag_form.h), or 0 */
} press_tag_unit;

/* Read the unit that begins with token i, before token `end`.  is_initial,
** phrase and quoted are left 0. */
PRESS_PRIVATE void press_tag_unit_read(const press_text *text, size_t i,
                                       size_t end, int lang,
                                       press_tag_unit *u);
/* The same in steps.  First its tokens, places and is_word; then has_upper and
** is_lower alone, or all the rest. */
PRESS_PRIVATE void press_tag_unit_cut(const press_text *text, size_t i,
                                      size_t end, press_tag_unit *u);
PRESS_PRIVATE void press_tag_unit_scan(const press_text *text,
                                       press_tag_unit *u);
PRESS_PRIVATE void press_tag_unit_fill(const press_text *text, int lang,
                                       press_tag_unit *u);
/* Where a Russian person's name that ends with a unit does: before a dash that
** is set as a hyphen (Андрей Пономарёв-ветеран). */
PRESS_PRIVATE uint32_t press_tag_unit_person_end(const press_text *text,
                                                 const press_tag_unit *u);
/* The language whose lists and endings are for a token: English, Russian or
** Kazakh, by its script where the sentence is in another. */
PRESS_PRIVATE int press_tag_lang(int lang, const press_token *t);

#endif

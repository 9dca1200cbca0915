/* segment.h - words and sentences.
**
** Tokens: Unicode's word boundaries (UAX #29) in spirit, with what the press
** writes kept whole: U.S., KZ.expert, don't, co-opted, 1,000.5, #tag, @handle,
** URLs.  Sentences: UAX #29 in spirit, right for abbreviations, initials,
** decimals, quotation marks and brackets after the stop, NBSP, in English,
** Russian and Kazakh.  A blank line always ends a sentence; so does a line
** end where the next line begins a list item.
*/
#ifndef PRESS_SEGMENT_H
#define PRESS_SEGMENT_H

#include "lang.h"

enum press_token_kind {
    PRESS_T_WORD = 1, /* letters, with inner apostrophes, hyphens, dots that
                      ** belong to it (don't, co-op, U.S., KZ.expert) */
    PRESS_T_NUMBER,   /* begins with a digit: 1,000.5 2020 10th 97-98 is three
                      ** tokens (number dash number) */
    PRESS_T_PUNCT,    /* one mark, or a run of the same mark (... !!! --) */
    PRESS_T_OPEN,     /* an opening bracket or quotation mark by its shape */
    PRESS_T_CLOSE,    /* a closing one by its shape */
    PRESS_T_QUOTE,    /* a mark of either use: " ' U+2019 standing alone */
    PRESS_T_DASH,     /* hyphen, dash or minus standing alone */
    PRESS_T_URL,      /* scheme://... or www.... or host.tld/path */
    PRESS_T_EMAIL,
    PRESS_T_HASHTAG,  /* #word */
    PRESS_T_HANDLE,   /* @word */
    PRESS_T_SYMBOL,   /* anything else: currency, emoji, stray bytes */
    PRESS_T_KINDS
};

enum press_token_flag {
    PRESS_F_SPACE = 1,    /* white space before it (or the text's start) */
    PRESS_F_LINE = 2,     /* at least one line break in that space */
    PRESS_F_BLANK = 4,    /* an empty line in that space */
    PRESS_F_CAPITAL = 8,  /* first letter is upper case */
    PRESS_F_ALLCAPS = 16, /* two letters or more, none lower case */
    PRESS_F_DIGIT = 32,   /* holds a digit */
    PRESS_F_CYRILLIC = 64, /* its first letter is Cyrillic */
    PRESS_F_LATIN = 128   /* its first letter is Latin */
};

typedef struct press_token {
    uint32_t start;
    uint16_t length; /* bytes; a longer token is cut at a character */
    uint8_t kind;    /* enum press_token_kind */
    uint8_t flags;   /* enum press_token_flag */
} press_token;

/* A sentence begins and ends with a token; blanks around it are in none. */
typedef struct press_sentence {
    uint32_t start, end;   /* bytes */
    uint32_t token, ntokens;
    uint16_t lang;         /* enum press_lang of this sentence, or the text's
                           ** where the sentence is too short to tell */
    uint16_t paragraph;    /* 1: first of a paragraph (blank line before) */
} press_sentence;

/* No sentence is longer; beyond, it is cut at white space or a character. */
#define PRESS_SENTENCE_MAX 16384

/* Tokens of the text, in order, without overlap, covering every character
** that is not white space. */
PRESS_PRIVATE int press_segment_tokens(press_env *env, press_span text,
                                       press_vec *tokens /* press_token */);
/* Sentences over those tokens, in order; each token is in exactly one.
** `lang` is that of the text; the sentences' own lang is set to it. */
PRESS_PRIVATE int press_segment_sentences(press_env *env, press_span text,
                                          int lang, const press_vec *tokens,
                                          press_vec *sentences);

#endif

/* segment.h - words and sentences.
**
** Tokens: Unicode's word boundaries (UAX #29) in spirit, with what the press
** writes kept whole: U.S., KZ.expert, don't, co-opted, 1,000.5, #tag, @handle,
** URLs.  Sentences: UAX #29 in spirit, right for abbreviations, initials,
** decimals, quotation marks and brackets after the stop, NBSP, in English,
** Russian, Kazakh and Ukrainian.  A blank line always ends a sentence; so
** does a line end where the next line begins a list item, or where the line
** is plainly shorter or longer than hard wrapping would have left it.
*/
#ifndef PRESS_SEGMENT_H
#define PRESS_SEGMENT_H

#include "lang.h"

/* What a token is, exactly:
**
** WORD     begins with a letter.  Inside it may stand, between letters or
**          digits: an apostrophe (don't, o'zbek, U+2019 too), a hyphen (co-op,
**          COVID-19, F-16; not between two digits), _, & between capitals
**          (AT&T), a soft hyphen.  Dots belong to it in
**            - letters with dots: U.S. e.g. т.д. Ph.D. А.Б. - with the last
**              dot, when there are two letters or more.  Not when one letter
**              stands alone: "J." is J and a full stop, "А. Б. Иванов" five
**              tokens, "А.Б.Иванов" two (А.Б. and Иванов);
**            - a host or a file: KZ.expert, akorda.kz, report.pdf.
**          "Mr." "ул." "Jan." are a WORD and a PUNCT each.
** NUMBER   begins with a digit and runs on through letters: 2020 10th 5км
**          1990s 2-го 10-day 18-летний.  Inside, between digits: a dot (3.14
**          21.04.2019 1.000.000), a comma (1,000.5 99,9; not 1,2,3), a colon
**          of one or two digits each (16:30 16:30:15 3:0).  97-98 is three tokens, so are
**          2020-04-21 five, 21/04 three, "1 000 000" three, $5 two, 40% two.
** PUNCT    one mark, or a run of the same mark: ... !!! ?? but ?! is two.
** OPEN     ( [ { « “ „ ‚ ‘ ‹ and their like, one each.
** CLOSE    ) ] } » ” › and their like, one each.
** QUOTE    a mark of either use: " and, standing alone, ' ` U+2019; two ' or
**          two ` in a row are one token.
** DASH     a hyphen, dash or minus standing alone; a run (--) is one.
** URL      scheme://..., www...., or host.tld/...; marks that end the sentence
**          are not part of it.
** EMAIL    local@host.tld
** HASHTAG  # and letters, digits, _ with a letter among them.
** HANDLE   @ and letters, digits, _ and inner . or -
** SYMBOL   anything else: currency, №, mathematics, a run of pictographs, a
**          run of stray bytes.
*/
enum press_token_kind {
    PRESS_T_WORD = 1,
    PRESS_T_NUMBER,
    PRESS_T_PUNCT,
    PRESS_T_OPEN,
    PRESS_T_CLOSE,
    PRESS_T_QUOTE,
    PRESS_T_DASH,
    PRESS_T_URL,
    PRESS_T_EMAIL,
    PRESS_T_HASHTAG,
    PRESS_T_HANDLE,
    PRESS_T_SYMBOL,
    PRESS_T_KINDS
};

enum press_token_flag {
    PRESS_F_SPACE = 1,    /* white space before it (or the text's start) */
    PRESS_F_LINE = 2,     /* at least one line break in that space */
    PRESS_F_BLANK = 4,    /* an empty line in that space */
    /* The rest tell of a token's letters; of a HASHTAG's and a HANDLE's those
    ** after the mark. */
    PRESS_F_CAPITAL = 8,  /* its first letter is upper case */
    PRESS_F_ALLCAPS = 16, /* two letters or more, none lower case */
    PRESS_F_DIGIT = 32,   /* holds a digit */
    PRESS_F_CYRILLIC = 64, /* its first letter is Cyrillic */
    PRESS_F_LATIN = 128   /* its first letter is Latin */
};

typedef struct press_token {
    uint32_t start;
    uint16_t length; /* bytes, at most PRESS_SENTENCE_MAX; a longer one is cut
                     ** at a character, its rest has no PRESS_F_SPACE */
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

/* No sentence is longer; beyond, it is cut before a token. */
#define PRESS_SENTENCE_MAX 16384

/* Tokens of the text, in order, without overlap, covering every character
** that is neither white space nor invisible (zero-width, soft hyphen, marks of
** direction: these belong to the word they stand in and to nothing else). */
PRESS_PRIVATE int press_segment_tokens(press_env *env, press_span text,
                                       press_vec *tokens /* press_token */);
/* Sentences over those tokens, in order; each token is in exactly one.
** `lang` is that of the text; the sentences' own lang is set to it. */
PRESS_PRIVATE int press_segment_sentences(press_env *env, press_span text,
                                          int lang, const press_vec *tokens,
                                          press_vec *sentences);

#endif

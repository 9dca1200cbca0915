/* term_word.h - one word as terms: inside of a termer.
**
** term.c cuts the text and fills `word`; term_word.c turns that word into
** terms: language, stem, fold, surface.
*/
#ifndef PRESS_TERM_WORD_H
#define PRESS_TERM_WORD_H

#include "lang.h"
#include "term.h"

/* Rows of the table for U+0400..U+052F: the lower-case letter and these. */
#define PRESS_TERM_KAZAKH 0x8000u /* a letter that Russian has not */
#define PRESS_TERM_FOLD 0x4000u   /* folding changes it */
#define PRESS_TERM_LETTER 0x07FFu

struct press_termer {
    press_env *env;
    press_term_spec spec;
    press_stemmer *stemmers[PRESS_TERM_LANGUAGES];
    press_stem_cache *cache; /* made with the first document */
    int kazakh;              /* its place in the list, -1 */
    uint16_t cyrillic[304];  /* U+0400..U+052F; 0: not of a word */

    /* the run */
    press_span text;
    int purpose;
    press_term_emit *emit;
    void *ctx;
    int answer;   /* of emit */
    int8_t by_script[PRESS_SCRIPT_OTHER + 1]; /* language, -1: fold */
    uint32_t last; /* of a prefix query: where its last word ends */

    /* the word in hand, prepared as stem.h wants it: word points into room,
    ** so that a mark can stand before it and zeros after it */
    char room[PRESS_TERM_MAX + 32];
    char *word;
    size_t n;
    uint8_t script;    /* of its first letter; COMMON: a number */
    uint8_t kazakh_letter;
    uint8_t fold;      /* has letters that folding may change */
    char stem[PRESS_STEM_MAX + 24];
    char folded[2 * PRESS_STEM_MAX + 24];
};

/* How a word is asked for, besides PRESS_TERM_COLOCATED. */
#define PRESS_TERM_SURFACE 2 /* of a query: the surface alone */
#define PRESS_TERM_WHOLE 4   /* a name: not stemmed */

/* Decide which language stems what in the text of this run. */
PRESS_PRIVATE int press_term_begin(press_termer *t, press_span language);
/* Empty the word; append a character of the text to it. */
PRESS_PRIVATE void press_term_clear(press_termer *t);
PRESS_PRIVATE void press_term_append(press_termer *t, uint32_t c);
/* Emit the word's terms for the bytes [start, end). */
PRESS_PRIVATE int press_term_word(press_termer *t, uint32_t start, uint32_t end,
                                  int how);

#endif

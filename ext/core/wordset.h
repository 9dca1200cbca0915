/* wordset.h - the words that stand in the lines of a text. */
#ifndef PRESS_WORDSET_H
#define PRESS_WORDSET_H

#include "block.h"
#include "word.h"

/* Hashes of the words that stand in the text; a set with room for a bounded
** number of them, so its memory is at most a small part of the text's. */
typedef struct press_wordset {
    press_key key; /* the content's */
    uint32_t *slot;
    size_t mask, used;
} press_wordset;

/* Whole words, and words with their hyphens; not what a hyphen at a line's end
** has cut. */
PRESS_PRIVATE int press_wordset_init(press_wordset *w, const press_blocks *b);
PRESS_PRIVATE void press_wordset_release(press_wordset *w, press_env *env);
/* By a hash that press_wordset_step() made from PRESS_WORD_SEED. */
PRESS_PRIVATE int press_wordset_has(const press_wordset *w, uint32_t h);
PRESS_PRIVATE uint32_t press_wordset_step(uint32_t h, uint32_t c);

#endif

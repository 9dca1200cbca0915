/* reuse.h - what a text shares with others: fingerprints and passages.
**
** Words are compared folded, by letters and digits alone: quotation marks,
** punctuation, case, accents, hyphens and line breaks make no difference.
**
** Fingerprints.  Each run of PRESS_SHINGLE_WORDS words has a hash; of each
** PRESS_SHINGLE_WINDOW such runs in a row the least hash is kept, the last of
** equal ones (winnowing: Schleimer, Wilkerson, Aiken 2003, "Winnowing: Local
** Algorithms for Document Fingerprinting").  So any two texts that share
** eight words in a row share a fingerprint, and some 2/5 of a text's runs
** are kept.  A window of 1 keeps every run.  The hashes are the same for every
** text and on every machine, since they are joined across documents; so whoever
** tries can find words that share one, and what has them in common is looked at
** again by its passages.
**
** Passages.  What two texts have in common, from the first text's start to
** its end.  A passage begins where three words in a row are the same, goes on
** over at most PRESS_PASSAGE_GAP words on either side that differ, where at
** least three are the same after them, and counts from PRESS_PASSAGE_LEAST
** common words, or from one less where no word differs and they are
** PRESS_PASSAGE_LONG characters long: seven long words are no chance either.
** A place in the first text is in one passage at most.  Words
** are told apart by 32 bits under a key drawn from both texts (hash.h): by
** chance alone are two of them taken for one.
**
** Linear in the texts: of a run that stands many times in the second text the
** first PRESS_PASSAGE_TRIES places are looked at.  Memory besides rows: none
** for fingerprints; 12 bytes a word of either text and 8 a word of the second
** for passages.
*/
#ifndef PRESS_REUSE_H
#define PRESS_REUSE_H

#include "text.h"

#define PRESS_SHINGLE_WORDS 5
#define PRESS_SHINGLE_WINDOW 4 /* where none is asked for */
#define PRESS_SHINGLE_MOST 16
#define PRESS_PASSAGE_LEAST 8
#define PRESS_PASSAGE_LONG 60
#define PRESS_PASSAGE_GAP 6
#define PRESS_PASSAGE_TRIES 16

typedef struct press_shingle {
    uint64_t hash;
    press_range at;
} press_shingle;

typedef struct press_passage {
    press_range a, b;
    uint32_t words;  /* in common */
    int similarity;  /* thousandths: 2 * words / the words of both */
} press_passage;

/* Append the fingerprints in the order of their places, one of each `window`
** runs (1..PRESS_SHINGLE_MOST, else PRESS_BADARGUMENT). */
PRESS_PRIVATE int press_shingles_find(press_env *env, const press_text *text,
                                      int window,
                                      press_vec *out /* press_shingle */);
/* Append what the two have in common, in the order of places in a. */
PRESS_PRIVATE int press_passages_find(press_env *env, const press_text *a,
                                      const press_text *b,
                                      press_vec *out /* press_passage */);

#endif

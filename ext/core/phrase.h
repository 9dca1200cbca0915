/* phrase.h - sequences of words: n-grams and keyphrases of one text.
**
** Both stay inside a sentence and never cross a mark of punctuation.
*/
#ifndef PRESS_PHRASE_H
#define PRESS_PHRASE_H

#include "text.h"

#define PRESS_NGRAM_MAX 8 /* words */

typedef struct press_phrase {
    press_span text; /* keyphrase: as it first stands in the text, blanks
                     ** single; n-gram: folded */
    int score;       /* thousandths of the best; 0 for an n-gram */
    uint32_t count;
} press_phrase;

typedef struct press_phrases {
    press_vec items; /* press_phrase */
    press_arena strings;
} press_phrases;

/* Every sequence of n words (1..PRESS_NGRAM_MAX, else PRESS_BADARGUMENT), the
** most frequent first, equal ones by their letters. */
PRESS_PRIVATE int press_ngrams_find(press_env *env, const press_text *text,
                                    int n, press_phrases *out);

/* Keyphrases, best first: runs of at most four words without a stop word, a
** number or a mark between them.  Candidates and weights as RAKE has them
** (Rose, Engel, Cramer, Cowley 2010, "Automatic Keyword Extraction from
** Individual Documents"): a word weighs its degree (the lengths of the
** candidates it stands in, added up), a phrase the sum of its words; times
** 1 + the binary logarithm of its count.  At most PRESS_KEYPHRASES rows. */
#define PRESS_KEYPHRASES 200
PRESS_PRIVATE int press_keyphrases_find(press_env *env, const press_text *text,
                                        press_phrases *out);

PRESS_PRIVATE void press_phrases_release(press_phrases *phrases);

#endif

/* vocab.h - the different words of a text, numbered.
**
** Each word token is folded (press_fold) and given the number of its folded
** form, so that sequences of words compare as sequences of numbers.  Numbers
** follow first occurrence: the same text gives the same numbers everywhere.
**
** Memory: 4 bytes a token, and the folded forms.  Linear in the text.
*/
#ifndef PRESS_VOCAB_H
#define PRESS_VOCAB_H

#include "text.h"

#define PRESS_NO_WORD UINT32_MAX

typedef struct press_vocab {
    uint32_t *word; /* by token: its number; PRESS_NO_WORD for no word */
    size_t ntokens;
    press_key key;       /* of the text */
    press_vec ends;      /* uint32_t, by number: where in `bytes` the folded */
    press_buf bytes;     /* form ends, which begins where the last one does */
} press_vocab;

/* Words are the tokens that press_vocab_is_word() says. */
PRESS_PRIVATE int press_vocab_init(press_vocab *vocab, press_env *env,
                                   const press_text *text);
PRESS_PRIVATE void press_vocab_release(press_vocab *vocab, press_env *env);
/* The folded form of a number. */
PRESS_PRIVATE press_span press_vocab_form(const press_vocab *vocab,
                                          uint32_t number);
/* Words and numbers, hashtags and handles; not marks, links, symbols. */
PRESS_PRIVATE int press_vocab_is_word(const press_token *token);

/* --- counting sequences ------------------------------------------------------ */

/* One different sequence of words: where it first stood, and how often. */
typedef struct press_gram {
    uint32_t token; /* its first token, at its first place */
    uint16_t n;     /* words */
    uint32_t count;
    uint32_t next;  /* in the hash chain; the tally's own */
} press_gram;

typedef struct press_tally {
    const press_vocab *vocab;
    press_vec grams; /* press_gram, by first place */
    uint32_t *slots;
    size_t nslots; /* a power of two */
} press_tally;

PRESS_PRIVATE void press_tally_init(press_tally *tally, press_env *env,
                                    const press_vocab *vocab);
PRESS_PRIVATE void press_tally_release(press_tally *tally);
/* Count the n words from `token` on, which stand in a row. */
PRESS_PRIVATE int press_tally_add(press_tally *tally, uint32_t token,
                                  unsigned n);

#endif

/* text.h - a text cut up: characters, language, sentences, tokens.
**
** What every later room reads.  A press_text is made once from any bytes and
** never changes; dates, names and quotations are functions of it.
**
** Memory besides the text: 8 bytes a token, 20 a sentence, 1/16 a byte: some
** 2 bytes a byte of prose, at most 12 whatever the text is (half as much again
** while it is made).  Linear in the text.
*/
#ifndef PRESS_TEXT_H
#define PRESS_TEXT_H

#include "chars.h"
#include "hash.h"
#include "segment.h"

typedef struct press_text {
    press_span span; /* the caller's bytes */
    press_chars chars;
    int lang; /* enum press_lang of the whole */
    press_token *tokens;
    size_t ntokens;
    press_sentence *sentences;
    size_t nsentences;
} press_text;

PRESS_PRIVATE int press_text_init(press_text *text, press_env *env,
                                  press_span span);
PRESS_PRIVATE void press_text_release(press_text *text, press_env *env);
/* The token's bytes. */
static inline press_span press_text_token(const press_text *text, size_t i)
{
    const press_token *t = &text->tokens[i];

    assert(i < text->ntokens);
    return (press_span){text->span.p + t->start, t->length};
}
/* The sentence that holds byte `at` or, where none does, the last one that
** begins before it; 0 where there is none. */
PRESS_PRIVATE size_t press_text_sentence_at(const press_text *text,
                                            uint32_t at);
/* The first token that ends after byte `at`; ntokens where there is none. */
PRESS_PRIVATE size_t press_text_token_at(const press_text *text, uint32_t at);

#endif

/* vocab.c - see vocab.h. */
#include "vocab.h"

PRESS_PRIVATE int press_vocab_is_word(const press_token *token)
{
    return token->kind == PRESS_T_WORD || token->kind == PRESS_T_NUMBER ||
           token->kind == PRESS_T_HASHTAG || token->kind == PRESS_T_HANDLE;
}

PRESS_PRIVATE press_span press_vocab_form(const press_vocab *vocab,
                                          uint32_t number)
{
    const uint32_t *ends = vocab->ends.items;
    press_range at = {number ? ends[number - 1] : 0, ends[number]};

    return press_span_sub(press_buf_span(&vocab->bytes), at);
}

/* An open-addressing table from folded form to number, for the building. */
typedef struct vocab_index {
    uint32_t *slots;
    size_t nslots;
} vocab_index;

static int vocab_grow(vocab_index *index, press_env *env,
                      const press_vocab *vocab)
{
    size_t n = index->nslots ? index->nslots * 2 : 256, i;
    uint32_t *slots = press_alloc(env, press_mul(n, sizeof *slots));

    if (!slots)
        return PRESS_NOMEM;
    memset(slots, 0xFF, n * sizeof *slots);
    for (i = 0; i < vocab->ends.n; i++) {
        press_span form = press_vocab_form(vocab, (uint32_t)i);
        size_t at = press_key_bytes(&vocab->key, form.p, form.n) & (n - 1);

        while (slots[at] != PRESS_NO_WORD)
            at = (at + 1) & (n - 1);
        slots[at] = (uint32_t)i;
    }
    press_free(env, index->slots);
    index->slots = slots;
    index->nslots = n;
    return PRESS_OK;
}

static int vocab_number(press_vocab *vocab, vocab_index *index, press_env *env,
                        press_span form, uint32_t *number)
{
    uint32_t *added;
    size_t at;
    int status;

    if (vocab->ends.n * 2 >= index->nslots) {
        status = vocab_grow(index, env, vocab);
        if (status)
            return status;
    }
    at = press_key_bytes(&vocab->key, form.p, form.n) & (index->nslots - 1);
    while (index->slots[at] != PRESS_NO_WORD) {
        *number = index->slots[at];
        if (press_span_eq(press_vocab_form(vocab, *number), form))
            return PRESS_OK;
        at = (at + 1) & (index->nslots - 1);
    }
    if (form.n > UINT32_MAX - vocab->bytes.n)
        return PRESS_TOOBIG;
    press_buf_add(&vocab->bytes, form.p, form.n);
    added = vocab->bytes.status ? NULL : press_vec_push(&vocab->ends);
    if (!added)
        return PRESS_NOMEM;
    *added = (uint32_t)vocab->bytes.n;
    *number = index->slots[at] = (uint32_t)vocab->ends.n - 1;
    return PRESS_OK;
}

PRESS_PRIVATE int press_vocab_init(press_vocab *vocab, press_env *env,
                                   const press_text *text)
{
    vocab_index index = {NULL, 0};
    press_buf form;
    size_t i;
    int status;

    memset(vocab, 0, sizeof *vocab);
    press_vec_init(&vocab->ends, env, sizeof(uint32_t));
    press_buf_init(&vocab->bytes, env);
    press_buf_init(&form, env);
    vocab->ntokens = text->ntokens;
    vocab->word = press_alloc(env, press_mul(text->ntokens, sizeof(uint32_t)));
    status = vocab->word ? press_key_init(&vocab->key, env, text->span)
                         : PRESS_NOMEM;
    for (i = 0; i < text->ntokens && !status; i++) {
        vocab->word[i] = PRESS_NO_WORD;
        status = press_work(env, text->tokens[i].length);
        if (status || !press_vocab_is_word(&text->tokens[i]))
            continue;
        press_buf_reset(&form);
        press_fold(&form, press_text_token(text, i));
        status = form.status;
        if (!status)
            status = vocab_number(vocab, &index, env, press_buf_span(&form),
                                  &vocab->word[i]);
    }
    press_buf_release(&form);
    press_free(env, index.slots);
    if (status)
        press_vocab_release(vocab, env);
    return status;
}

PRESS_PRIVATE void press_vocab_release(press_vocab *vocab, press_env *env)
{
    press_free(env, vocab->word);
    vocab->word = NULL;
    press_vec_release(&vocab->ends);
    press_buf_release(&vocab->bytes);
}

/* --- counting sequences ------------------------------------------------------- */

PRESS_PRIVATE void press_tally_init(press_tally *tally, press_env *env,
                                    const press_vocab *vocab)
{
    memset(tally, 0, sizeof *tally);
    press_vec_init(&tally->grams, env, sizeof(press_gram));
    tally->vocab = vocab;
}

PRESS_PRIVATE void press_tally_release(press_tally *tally)
{
    press_free(tally->grams.env, tally->slots);
    tally->slots = NULL;
    press_vec_release(&tally->grams);
}

static size_t tally_slot(const press_tally *tally, uint32_t token, unsigned n)
{
    return press_key_bytes(&tally->vocab->key,
                           (const char *)&tally->vocab->word[token],
                           n * sizeof(uint32_t)) & (tally->nslots - 1);
}

static int tally_grow(press_tally *tally)
{
    size_t n = tally->nslots ? tally->nslots * 2 : 256, i;
    press_env *env = tally->grams.env;
    uint32_t *slots = press_alloc(env, press_mul(n, sizeof *slots));

    if (!slots)
        return PRESS_NOMEM;
    memset(slots, 0xFF, n * sizeof *slots);
    press_free(env, tally->slots);
    tally->slots = slots;
    tally->nslots = n;
    for (i = 0; i < tally->grams.n; i++) {
        press_gram *gram = press_vec_at(&tally->grams, press_gram, i);
        size_t at = tally_slot(tally, gram->token, gram->n);

        gram->next = slots[at];
        slots[at] = (uint32_t)i;
    }
    return PRESS_OK;
}

PRESS_PRIVATE int press_tally_add(press_tally *tally, uint32_t token,
                                  unsigned n)
{
    const uint32_t *word = tally->vocab->word;
    press_gram *gram;
    uint32_t i;
    size_t at;

    assert(token + n <= tally->vocab->ntokens && n > 0);
    if (tally->grams.n >= tally->nslots) {
        int status = tally_grow(tally);

        if (status)
            return status;
    }
    at = tally_slot(tally, token, n);
    for (i = tally->slots[at]; i != UINT32_MAX; i = gram->next) {
        gram = press_vec_at(&tally->grams, press_gram, i);
        if (gram->n == n && memcmp(&word[gram->token], &word[token],
                                   n * sizeof *word) == 0) {
            gram->count++;
            return PRESS_OK;
        }
    }
    gram = press_vec_push(&tally->grams);
    if (!gram)
        return PRESS_NOMEM;
    gram->token = token;
    gram->n = (uint16_t)n;
    gram->count = 1;
    gram->next = tally->slots[at];
    tally->slots[at] = (uint32_t)tally->grams.n - 1;
    return PRESS_OK;
}

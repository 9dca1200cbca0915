/* phrase.c - see phrase.h. */
#include "phrase.h"

#include "stop.h"
#include "vocab.h"

PRESS_PRIVATE void press_phrases_release(press_phrases *phrases)
{
    press_vec_release(&phrases->items);
    press_arena_release(&phrases->strings);
}

static void phrase_init(press_phrases *out, press_env *env)
{
    memset(out, 0, sizeof *out);
    press_vec_init(&out->items, env, sizeof(press_phrase));
    press_arena_init(&out->strings, env);
}

static int phrase_order(const void *a, const void *b)
{
    const press_phrase *x = a, *y = b;

    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return press_span_cmp(x->text, y->text);
}

/* Move what buf holds into the result as a phrase. */
static int phrase_add(press_phrases *out, const press_buf *buf, int score,
                      uint32_t count)
{
    press_phrase *phrase;
    press_span copy;

    if (buf->status)
        return buf->status;
    copy = press_arena_copy(&out->strings, press_buf_span(buf));
    phrase = copy.p ? press_vec_push(&out->items) : NULL;
    if (!phrase)
        return PRESS_NOMEM;
    phrase->text = copy;
    phrase->score = score;
    phrase->count = count;
    return PRESS_OK;
}

/* --- n-grams ------------------------------------------------------------------- */

static int ngram_count(press_tally *tally, press_env *env,
                       const press_text *text, unsigned n)
{
    size_t s;
    int status = PRESS_OK;

    for (s = 0; s < text->nsentences; s++) {
        const press_sentence *sentence = &text->sentences[s];
        uint32_t i, run = 0;

        for (i = 0; i < sentence->ntokens && !status; i++) {
            uint32_t token = sentence->token + i;

            run = tally->vocab->word[token] == PRESS_NO_WORD ? 0 : run + 1;
            if (run >= n)
                status = press_tally_add(tally, token + 1 - n, n);
            if (!status)
                status = press_work(env, text->tokens[token].length);
        }
        if (status)
            return status;
    }
    return PRESS_OK;
}

static void ngram_print(press_buf *buf, const press_vocab *vocab,
                        const press_gram *gram)
{
    unsigned i;

    press_buf_reset(buf);
    for (i = 0; i < gram->n; i++) {
        uint32_t number = vocab->word[gram->token + i];
        press_span form = press_vocab_form(vocab, number);

        if (i)
            press_buf_putc(buf, ' ');
        press_buf_add(buf, form.p, form.n);
    }
}

PRESS_PRIVATE int press_ngrams_find(press_env *env, const press_text *text,
                                    int n, press_phrases *out)
{
    press_vocab vocab;
    press_tally tally;
    press_buf buf;
    size_t i;
    int status;

    phrase_init(out, env);
    if (n < 1 || n > PRESS_NGRAM_MAX)
        return PRESS_BADARGUMENT;
    status = press_vocab_init(&vocab, env, text);
    if (status)
        return status;
    press_buf_init(&buf, env);
    press_tally_init(&tally, env, &vocab);
    status = ngram_count(&tally, env, text, (unsigned)n);
    for (i = 0; i < tally.grams.n && !status; i++) {
        const press_gram *gram = press_vec_at(&tally.grams, press_gram, i);

        ngram_print(&buf, &vocab, gram);
        status = phrase_add(out, &buf, 0, gram->count);
        if (!status)
            status = press_work(env, buf.n);
    }
    if (!status)
        status = press_sort(env, out->items.items, out->items.n,
                            sizeof(press_phrase), phrase_order);
    press_tally_release(&tally);
    press_buf_release(&buf);
    press_vocab_release(&vocab, env);
    if (status)
        press_phrases_release(out);
    return status;
}

/* --- keyphrases ------------------------------------------------------------------ */

#define KEY_WORDS 4 /* a longer run is a list or a broken sentence */

typedef struct key_maker {
    press_env *env;
    const press_text *text;
    press_vocab vocab;
    press_tally tally;
    uint32_t *degree; /* by number of the word */
} key_maker;

/* Can the token stand in a keyphrase?  No stop word, number or single
** letter. */
static int key_is_content(const key_maker *k, uint32_t token, int lang)
{
    uint32_t number = k->vocab.word[token];
    press_span form;

    if (number == PRESS_NO_WORD ||
        k->text->tokens[token].kind == PRESS_T_NUMBER)
        return 0;
    form = press_vocab_form(&k->vocab, number);
    return press_utf8_count(form.p, form.n) > 1 && !press_stop_is(lang, form);
}

static int key_add_run(key_maker *k, uint32_t token, unsigned n)
{
    unsigned i;

    if (n == 0 || n > KEY_WORDS)
        return PRESS_OK;
    for (i = 0; i < n; i++)
        k->degree[k->vocab.word[token + i]] += n;
    return press_tally_add(&k->tally, token, n);
}

static int key_collect(key_maker *k)
{
    size_t s;
    int status = PRESS_OK;

    for (s = 0; s < k->text->nsentences && !status; s++) {
        const press_sentence *sentence = &k->text->sentences[s];
        uint32_t i, end = sentence->token + sentence->ntokens, run = 0;

        for (i = sentence->token; i < end && !status; i++) {
            if (key_is_content(k, i, sentence->lang)) {
                run++;
            } else {
                status = key_add_run(k, i - run, run);
                run = 0;
            }
            if (!status)
                status = press_work(k->env, k->text->tokens[i].length);
        }
        if (!status)
            status = key_add_run(k, end - run, run);
    }
    return status;
}

static int key_score(const key_maker *k, const press_gram *gram)
{
    uint64_t sum = 0;
    uint32_t count = gram->count, factor = 1;
    unsigned i;

    for (i = 0; i < gram->n; i++)
        sum += k->degree[k->vocab.word[gram->token + i]];
    for (; count > 1; count /= 2)
        factor++;
    sum *= factor;
    return sum > INT32_MAX ? INT32_MAX : (int)sum;
}

/* The phrase as it stands at its first place, white space as one blank. */
static void key_print(press_buf *buf, const press_text *text,
                      const press_gram *gram)
{
    unsigned i;

    press_buf_reset(buf);
    for (i = 0; i < gram->n; i++) {
        press_span word = press_text_token(text, gram->token + i);

        if (i && text->tokens[gram->token + i].flags & PRESS_F_SPACE)
            press_buf_putc(buf, ' ');
        press_buf_add(buf, word.p, word.n);
    }
}

/* Make phrases of the tallied runs; the best become thousandths. */
static int key_rank(key_maker *k, press_phrases *out)
{
    press_buf buf;
    int status = PRESS_OK, best;
    size_t i;

    press_buf_init(&buf, k->env);
    for (i = 0; i < k->tally.grams.n && !status; i++) {
        const press_gram *gram = press_vec_at(&k->tally.grams, press_gram, i);

        key_print(&buf, k->text, gram);
        status = phrase_add(out, &buf, key_score(k, gram), gram->count);
        if (!status)
            status = press_work(k->env, buf.n);
    }
    press_buf_release(&buf);
    press_tally_release(&k->tally); /* ordering takes room again */
    if (!status)
        status = press_sort(k->env, out->items.items, out->items.n,
                            sizeof(press_phrase), phrase_order);
    if (status || out->items.n == 0)
        return status;
    if (out->items.n > PRESS_KEYPHRASES)
        out->items.n = PRESS_KEYPHRASES;
    best = press_vec_at(&out->items, press_phrase, 0)->score;
    for (i = 0; i < out->items.n; i++) {
        press_phrase *phrase = press_vec_at(&out->items, press_phrase, i);

        phrase->score = (int)((int64_t)phrase->score * 1000 / best);
    }
    return PRESS_OK;
}

PRESS_PRIVATE int press_keyphrases_find(press_env *env, const press_text *text,
                                        press_phrases *out)
{
    key_maker k;
    int status;

    phrase_init(out, env);
    k.env = env;
    k.text = text;
    status = press_vocab_init(&k.vocab, env, text);
    if (status)
        return status;
    press_tally_init(&k.tally, env, &k.vocab);
    k.degree = press_zalloc(env, press_mul(k.vocab.ends.n + 1,
                                          sizeof *k.degree));
    status = k.degree ? key_collect(&k) : PRESS_NOMEM;
    if (!status)
        status = key_rank(&k, out);
    press_free(env, k.degree);
    press_tally_release(&k.tally);
    press_vocab_release(&k.vocab, env);
    if (status)
        press_phrases_release(out);
    return status;
}

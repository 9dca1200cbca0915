/* reuse.c - see reuse.h. */
#include "reuse.h"

/* --- words ------------------------------------------------------------------ */

static int reuse_may_be_word(const press_token *token)
{
    return token->kind != PRESS_T_PUNCT && token->kind != PRESS_T_OPEN &&
           token->kind != PRESS_T_CLOSE && token->kind != PRESS_T_QUOTE &&
           token->kind != PRESS_T_DASH && token->kind != PRESS_T_SYMBOL;
}

/* A token's letters and digits, folded, in `fold`; 0: it has none or is no
** word. */
static int reuse_word(const press_text *text, size_t i, press_buf *fold)
{
    size_t at = 0, n = 0;

    if (!reuse_may_be_word(&text->tokens[i]))
        return 0;
    press_buf_reset(fold);
    press_fold(fold, press_text_token(text, i));
    while (at < fold->n) {
        size_t from = at;

        if (!press_is_word(press_utf8_next(fold->p, fold->n, &at)))
            continue;
        while (from < at)
            fold->p[n++] = fold->p[from++];
    }
    fold->n = n;
    return n > 0;
}

/* Its hash, the same for all texts: FNV-1a of 64 bits, of three bytes a letter;
** never 0. */
static uint64_t reuse_word_hash(const press_buf *fold)
{
    uint64_t h = UINT64_C(14695981039346656037);
    size_t at = 0;

    while (at < fold->n) {
        uint32_t c = press_utf8_next(fold->p, fold->n, &at);
        int k;

        for (k = 0; k < 24; k += 8)
            h = (h ^ ((c >> k) & 0xff)) * UINT64_C(1099511628211);
    }
    return h | 1;
}

/* --- fingerprints ----------------------------------------------------------- */

typedef struct reuse_window {
    /* The last words, and the last runs of words, each at its number modulo
    ** the size. */
    uint64_t word[PRESS_SHINGLE_WORDS];
    uint32_t start[PRESS_SHINGLE_WORDS];
    press_shingle run[PRESS_SHINGLE_MOST];
    size_t words, runs; /* so far */
    size_t kept;        /* number of the run kept last, from 1 */
    size_t window;
} reuse_window;

/* The hash of the last words in their order; the finalizer is that of
** MurmurHash3 (public domain), without which products of the last word
** would keep their order. */
static uint64_t reuse_run(const reuse_window *w)
{
    uint64_t h = 0;
    size_t i;

    for (i = 0; i < PRESS_SHINGLE_WORDS; i++)
        h = h * UINT64_C(0x9e3779b97f4a7c15) +
            w->word[(w->words + i) % PRESS_SHINGLE_WORDS];
    h = (h ^ (h >> 33)) * UINT64_C(0xff51afd7ed558ccd);
    h = (h ^ (h >> 33)) * UINT64_C(0xc4ceb9fe1a85ec53);
    return h ^ (h >> 33);
}

/* Keep the least of the window's runs, unless it is the one kept last. */
static void reuse_keep(reuse_window *w, press_vec *out)
{
    size_t first = w->runs < w->window ? 0 : w->runs - w->window;
    size_t i, best = first;
    press_shingle *item;

    for (i = first; i < w->runs; i++)
        if (w->run[i % w->window].hash <= w->run[best % w->window].hash)
            best = i;
    if (best + 1 == w->kept)
        return;
    w->kept = best + 1;
    item = press_vec_push(out);
    if (item)
        *item = w->run[best % w->window];
}

PRESS_PRIVATE int press_shingles_find(press_env *env, const press_text *text,
                                      int window, press_vec *out)
{
    reuse_window w;
    press_buf fold;
    size_t i;
    int status = PRESS_OK;

    if (window < 1 || window > PRESS_SHINGLE_MOST)
        return PRESS_BADARGUMENT;
    memset(&w, 0, sizeof w);
    w.window = (size_t)window;
    press_buf_init(&fold, env);
    for (i = 0; i < text->ntokens && !status && !out->status; i++) {
        const press_token *token = &text->tokens[i];
        int is_word = reuse_word(text, i, &fold);
        press_shingle *run;

        status = press_work(env, token->length);
        if (!is_word)
            continue;
        w.word[w.words % PRESS_SHINGLE_WORDS] = reuse_word_hash(&fold);
        w.start[w.words % PRESS_SHINGLE_WORDS] = token->start;
        if (++w.words < PRESS_SHINGLE_WORDS)
            continue;
        run = &w.run[w.runs++ % w.window];
        run->hash = reuse_run(&w);
        run->at.start = w.start[w.words % PRESS_SHINGLE_WORDS];
        run->at.end = token->start + token->length;
        if (w.runs >= w.window)
            reuse_keep(&w, out);
    }
    if (!status && w.runs && w.runs < w.window)
        reuse_keep(&w, out);
    if (!status)
        status = fold.status ? fold.status : out->status;
    press_buf_release(&fold);
    return status;
}

/* --- passages ----------------------------------------------------------------- */

#define REUSE_SEED 3   /* words the same, where a passage begins */
#define REUSE_RESUME 3 /* where it goes on */

typedef struct reuse_item {
    uint32_t hash, start, end;
} reuse_item;

typedef struct reuse_words {
    const press_text *text;
    reuse_item *items;
    size_t n;
} reuse_words;

static int reuse_words_init(press_env *env, const press_text *text,
                            const press_key *key, reuse_words *out)
{
    press_buf fold;
    size_t i, most = 0;
    int status = PRESS_OK;

    out->text = text;
    for (i = 0; i < text->ntokens; i++)
        most += (size_t)reuse_may_be_word(&text->tokens[i]);
    out->items = press_alloc(env, press_mul(most + 1, sizeof *out->items));
    if (!out->items)
        return PRESS_NOMEM;
    press_buf_init(&fold, env);
    for (i = 0; i < text->ntokens && !status; i++) {
        if (reuse_word(text, i, &fold)) {
            reuse_item *item = &out->items[out->n++];

            item->hash = (uint32_t)press_key_bytes(key, fold.p, fold.n);
            item->start = text->tokens[i].start;
            item->end = item->start + text->tokens[i].length;
        }
        status = press_work(env, text->tokens[i].length);
    }
    if (!status)
        status = fold.status;
    press_buf_release(&fold);
    return status;
}

/* Where each run of REUSE_SEED words of a text begins: chains by hash, the
** earliest first; numbers from 1. */
typedef struct reuse_index {
    uint32_t *head, *next;
    size_t mask;
} reuse_index;

static size_t reuse_slot(const reuse_index *index, const reuse_item *word)
{
    uint32_t h = 0;
    int i;

    for (i = 0; i < REUSE_SEED; i++)
        h = h * 0x9e3779b1u + word[i].hash;
    return (h ^ (h >> 15)) & index->mask;
}

static int reuse_index_init(press_env *env, const reuse_words *words,
                            reuse_index *index)
{
    size_t i, slots = 1;

    while (slots * 2 <= words->n)
        slots *= 2;
    index->mask = slots - 1;
    index->head = press_zalloc(env, press_mul(slots, sizeof *index->head));
    index->next = press_zalloc(env, press_mul(words->n + 1,
                                              sizeof *index->next));
    if (!index->head || !index->next)
        return PRESS_NOMEM;
    for (i = words->n; i-- > 0;) {
        size_t slot;

        if (i + REUSE_SEED > words->n)
            continue;
        slot = reuse_slot(index, &words->items[i]);
        index->next[i] = index->head[slot];
        index->head[slot] = (uint32_t)i + 1;
        if (press_work(env, 4))
            return PRESS_STOPPED;
    }
    return PRESS_OK;
}

/* How many words are the same from x in a and y in b on, at most `most`. */
static size_t reuse_equal(const reuse_words *a, const reuse_words *b,
                          size_t x, size_t y, size_t most)
{
    size_t n = 0;

    while (n < most && x + n < a->n && y + n < b->n &&
           a->items[x + n].hash == b->items[y + n].hash)
        n++;
    return n;
}

/* Where the two go on alike: the fewest words left out on both sides. */
static int reuse_resume(const reuse_words *a, const reuse_words *b,
                        size_t *x, size_t *y)
{
    size_t skip, left;

    for (skip = 1; skip <= 2 * PRESS_PASSAGE_GAP; skip++) {
        for (left = 0; left <= skip && left <= PRESS_PASSAGE_GAP; left++) {
            if (skip - left > PRESS_PASSAGE_GAP)
                continue;
            if (reuse_equal(a, b, *x + left, *y + skip - left,
                            REUSE_RESUME) < REUSE_RESUME)
                continue;
            *x += left;
            *y += skip - left;
            return 1;
        }
    }
    return 0;
}

/* Whether one word less than the least is enough: nothing differs, and the
** words are long, which says more than many short ones. */
static int reuse_tells(const reuse_words *a, const press_passage *p,
                       size_t span)
{
    const char *text = a->text->span.p;
    size_t at = p->a.start, n = 0;

    if (p->words + 1 < PRESS_PASSAGE_LEAST || span > 2 * p->words)
        return 0;
    while (at < p->a.end && n < PRESS_PASSAGE_LONG) {
        press_utf8_next(text, p->a.end, &at);
        n++;
    }
    return n >= PRESS_PASSAGE_LONG;
}

/* The passage that begins at words x and y; words 0: none long enough.  It is
** not followed where too little of it is the same, so that a place that turns
** out to be none has cost little. */
static press_passage reuse_follow(const reuse_words *a, const reuse_words *b,
                                  size_t x, size_t y, size_t *after)
{
    size_t from_x = x, from_y = y, to_x = x, to_y = y, words = 0, span;
    press_passage p;

    memset(&p, 0, sizeof p);
    for (;;) {
        size_t n = reuse_equal(a, b, x, y, SIZE_MAX);

        words += n;
        to_x = x + n;
        to_y = y + n;
        x = to_x;
        y = to_y;
        span = (to_x - from_x) + (to_y - from_y);
        if (words * 10 < span * 3 + 12 || !reuse_resume(a, b, &x, &y))
            break;
    }
    p.words = (uint32_t)words;
    p.similarity = (int)((2000 * (uint64_t)words + span / 2) / span);
    p.a.start = a->items[from_x].start;
    p.a.end = a->items[to_x - 1].end;
    p.b.start = b->items[from_y].start;
    p.b.end = b->items[to_y - 1].end;
    if (words >= PRESS_PASSAGE_LEAST || reuse_tells(a, &p, span))
        *after = to_x;
    else
        p.words = 0;
    return p;
}

/* Of the places in b that begin as word x of a does, the one that is alike
** longest; SIZE_MAX: none. */
static size_t reuse_place(const reuse_words *a, const reuse_words *b,
                          const reuse_index *index, size_t x)
{
    uint32_t next = index->head[reuse_slot(index, &a->items[x])];
    size_t best = SIZE_MAX, most = REUSE_SEED - 1, tries;

    for (tries = 0; next && tries < PRESS_PASSAGE_TRIES; tries++) {
        size_t n = reuse_equal(a, b, x, next - 1, 64);

        if (n > most) {
            most = n;
            best = next - 1;
        }
        next = index->next[next - 1];
    }
    return best;
}

static int reuse_scan(press_env *env, const reuse_words *a,
                      const reuse_words *b, const reuse_index *index,
                      press_vec *out)
{
    size_t x = 0;

    while (x + REUSE_SEED <= a->n) {
        size_t y = reuse_place(a, b, index, x), after = x + 1;

        if (y != SIZE_MAX) {
            press_passage p = reuse_follow(a, b, x, y, &after);
            press_passage *item = p.words ? press_vec_push(out) : NULL;

            if (item)
                *item = p;
            if (out->status)
                return out->status;
        }
        if (press_work(env, 32 + 8 * (after - x)))
            return PRESS_STOPPED;
        x = after;
    }
    return PRESS_OK;
}

/* The key of two texts, in their order; not 0 where they are the same. */
static int reuse_key(press_env *env, const press_text *a, const press_text *b,
                     press_key *key)
{
    press_key other;
    size_t i;
    int status = press_key_init(key, env, a->span);

    if (!status)
        status = press_key_init(&other, env, b->span);
    for (i = 0; i < sizeof key->a / sizeof key->a[0] && !status; i++)
        key->a[i] = 3 * key->a[i] + other.a[i];
    return status;
}

PRESS_PRIVATE int press_passages_find(press_env *env, const press_text *a,
                                      const press_text *b, press_vec *out)
{
    reuse_words wa = {NULL, NULL, 0}, wb = {NULL, NULL, 0};
    reuse_index index = {NULL, NULL, 0};
    press_key key;
    int status = reuse_key(env, a, b, &key);

    if (!status)
        status = reuse_words_init(env, a, &key, &wa);
    if (!status)
        status = reuse_words_init(env, b, &key, &wb);
    if (!status)
        status = reuse_index_init(env, &wb, &index);
    if (!status)
        status = reuse_scan(env, &wa, &wb, &index, out);
    press_free(env, wa.items);
    press_free(env, wb.items);
    press_free(env, index.head);
    press_free(env, index.next);
    return status;
}

/* wordset.c - see wordset.h. */
#include "wordset.h"

PRESS_PRIVATE uint32_t press_wordset_step(uint32_t h, uint32_t c)
{
    return press_hash32_add(h, press_lower(c));
}

static void wordset_add(press_wordset *w, uint32_t h)
{
    size_t i;

    if (!h)
        h = 1;
    if (w->used * 4 > w->mask * 3)
        return;
    for (i = press_key_number(&w->key, h) & w->mask; w->slot[i];
         i = (i + 1) & w->mask)
        if (w->slot[i] == h)
            return;
    w->slot[i] = h;
    w->used++;
}

PRESS_PRIVATE int press_wordset_has(const press_wordset *w, uint32_t h)
{
    size_t i;

    if (!h)
        h = 1;
    for (i = press_key_number(&w->key, h) & w->mask; w->slot[i];
         i = (i + 1) & w->mask)
        if (w->slot[i] == h)
            return 1;
    return 0;
}

/* Whole words, and words with their hyphens, of one line; not what the hyphen
** at its end has cut. */
static void wordset_line(press_wordset *w, press_span s, int cut)
{
    size_t at = 0;
    uint32_t h = PRESS_HASH32, whole = PRESS_HASH32;
    int in = 0, hyphened = 0;

    while (at <= s.n) {
        uint32_t c = at < s.n ? press_utf8_next(s.p, s.n, &at) : (at++, 0u);

        if (c && press_is_letter(c)) {
            h = press_wordset_step(h, c);
            whole = press_wordset_step(whole, c);
            in = 1;
            continue;
        }
        if (c == '-' && in && at < s.n) {
            wordset_add(w, h);
            h = PRESS_HASH32;
            whole = press_wordset_step(whole, c);
            in = 0;
            hyphened = 1;
            continue;
        }
        if (cut && (at >= s.n || (c == '-' && at + 1 >= s.n)))
            return;
        if (in)
            wordset_add(w, h);
        if (in && hyphened)
            wordset_add(w, whole);
        h = whole = PRESS_HASH32;
        in = hyphened = 0;
    }
}

PRESS_PRIVATE int press_wordset_init(press_wordset *w, const press_blocks *b)
{
    size_t size = 1024, i, n = b->content.n;
    int status, cut = 0;

    memset(w, 0, sizeof *w);
    while (size < n / 6 && size < (size_t)1 << 20)
        size *= 2;
    w->mask = size - 1;
    w->slot = press_zalloc(b->env, press_mul(size, sizeof *w->slot));
    if (!w->slot)
        return PRESS_NOMEM;
    status = press_key_init(&w->key, b->env, b->content);
    for (i = 0; i < b->lines.n && !status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);
        press_range r = {line->start, line->end};
        press_span s = press_span_sub(b->content, r);

        if (cut) { /* the rest of a cut word is no word */
            size_t at = 0;

            while (at < s.n &&
                   press_is_letter(press_utf8_peek(s.p, s.n, at)))
                press_utf8_next(s.p, s.n, &at);
            s.p += at;
            s.n -= at;
        }
        cut = (line->flags & PRESS_L_HYPHEN) != 0;
        wordset_line(w, s, cut);
        status = press_work(b->env, s.n);
    }
    return status;
}

PRESS_PRIVATE void press_wordset_release(press_wordset *w, press_env *env)
{
    press_free(env, w->slot);
    w->slot = NULL;
}

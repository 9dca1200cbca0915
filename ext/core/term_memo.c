/* term_memo.c - see term_memo.h. */
#include "term_memo.h"

#define TERM_MEMO_LEAST 256 /* such words before there is a memo */

/* What a word is emitted as, on its way out. */
typedef struct term_watch {
    press_term_emit *emit;
    void *ctx;
    press_term_kept kept;
    unsigned count, used;
} term_watch;

static int term_watch_emit(void *ctx, int flags, const char *term, int n,
                           int start, int end)
{
    term_watch *w = ctx;

    if (w->count < 2 && n > 0 &&
        (unsigned)n <= PRESS_TERM_MEMO_TERM - w->used) {
        memcpy(w->kept.terms + w->used, term, (size_t)n);
        w->used += (unsigned)n;
        w->kept.n[w->count] = (uint8_t)n;
        w->kept.flags = (uint8_t)flags;
        w->count++;
    } else {
        w->count = 3; /* not to be kept */
    }
    return w->emit(w->ctx, flags, term, n, start, end);
}

/* Emit the word in hand, and keep what that was at `place`. */
static int term_memo_learn(press_termer *t, press_term_kept *place,
                           uint64_t bytes, uint32_t start, uint32_t end)
{
    term_watch w;
    int status;

    memset(&w, 0, sizeof w);
    w.emit = t->emit;
    w.ctx = t->ctx;
    t->emit = term_watch_emit;
    t->ctx = &w;
    status = press_term_word(t, start, end, PRESS_TERM_RARE);
    t->emit = w.emit;
    t->ctx = w.ctx;
    if (!status && w.count <= 2) {
        w.kept.bytes = bytes;
        w.kept.language = (uint8_t)(t->by_script[PRESS_SCRIPT_LATIN] + 1);
        *place = w.kept;
    }
    return status;
}

/* The word in hand becomes that of these bytes. */
static void term_memo_spell(press_termer *t, uint64_t bytes)
{
    char *word = t->word;
    size_t k = 0;
    unsigned all = 0;

    while (bytes) { /* any may follow any: one branch for all */
        unsigned c = bytes & 0xFF, two = c >> 7;
        unsigned row = t->letters[0xC0 | (bytes >> 8 & 0x3F)];
        unsigned letter = row & PRESS_TERM_LETTER;

        all |= row & (0u - two);
        c |= 0x20; /* a digit has the bit */
        word[k] = (char)(c ^ ((c ^ (0xC0 | letter >> 6)) & (0u - two)));
        word[k + 1] = (char)(0x80 | (letter & 0x3F));
        k += 1 + two;
        bytes >>= 8 << two;
    }
    t->n = k;
    t->script = PRESS_SCRIPT_LATIN;
    t->kazakh_letter = 0;
    t->fold = (all & PRESS_TERM_FOLD) != 0;
}

PRESS_PRIVATE int press_term_memo_word(press_termer *t, uint64_t bytes,
                                       uint32_t start, uint32_t n)
{
    press_term_kept *kept;

    if (t->memo) {
        kept = press_term_kept_at(t, bytes);
        if (press_term_kept_is(t, kept, bytes)) {
            press_term_kept_put(t, kept, start, start + n);
            return t->answer ? PRESS_STOPPED : PRESS_OK;
        }
        term_memo_spell(t, bytes);
        return term_memo_learn(t, kept, bytes, start, start + n);
    }
    if (++t->rare == TERM_MEMO_LEAST) {
        t->memo = press_zalloc(t->env, sizeof *t->memo);
        if (!t->memo)
            return PRESS_NOMEM;
    }
    term_memo_spell(t, bytes);
    return press_term_word(t, start, start + n, 0);
}

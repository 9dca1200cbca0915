/* concordance.c - see concordance.h. */
#include "concordance.h"

#define CONCORD_SETS (PRESS_CONCORDANCE_WORDS / 64)

/* Bits, one a word of the query; a phrase's words are neighbours. */
typedef struct concord_bits {
    uint64_t set[CONCORD_SETS];
} concord_bits;

/* A term that the query asks for: the places in the query it may fill. */
typedef struct concord_term {
    press_span term;
    int prefix; /* 1: a text's term need only begin with it */
    concord_bits at;
} concord_term;

typedef struct concord {
    press_env *env;
    press_vec terms; /* concord_term */
    press_arena strings;
    concord_bits starts, ends; /* first and last words of the phrases */
    uint16_t length[PRESS_CONCORDANCE_WORDS]; /* of the phrase that ends */
    uint8_t begins[256]; /* 1: a term asked for begins so, any = left out */
    int nwords;
    int first; /* of the phrase being read */
    int prefix;
    uint32_t last; /* of a phrase that is a prefix: where its last word ends */
    /* while the text is read */
    concord_bits state, here;
    concord_bits whole; /* those of here that end at whole_end */
    uint32_t whole_end;
    int ahead; /* a position is open */
    int busy;  /* state or here is not empty */
    uint32_t start[PRESS_CONCORDANCE_PHRASE]; /* of the last positions */
    uint32_t end;
    uint64_t position;
    press_vec *hits;
} concord;

static void concord_set(concord_bits *bits, int i)
{
    bits->set[i / 64] |= (uint64_t)1 << i % 64;
}

/* --- the query ------------------------------------------------------------------ */

/* The first byte of a term, after the = of a surface. */
static unsigned char concord_first(const char *term, size_t n)
{
    return (unsigned char)term[n > 1 && term[0] == '='];
}

/* The term of that spelling, added where it is new. */
static concord_term *concord_term_of(concord *c, press_span term, int prefix)
{
    concord_term *t;
    size_t i;

    for (i = 0; i < c->terms.n; i++) {
        t = press_vec_at(&c->terms, concord_term, i);
        if (t->prefix == prefix && press_span_eq(t->term, term))
            return t;
    }
    term = press_arena_copy(&c->strings, term);
    t = term.p ? press_vec_push(&c->terms) : NULL;
    if (!t)
        return NULL;
    t->term = term;
    t->prefix = prefix;
    c->begins[concord_first(term.p, term.n)] = 1;
    return t;
}

/* A term of a phrase of the query; colocated ones fill the same place. */
static int concord_query_term(void *ctx, int flags, const char *term, int n,
                              int start, int end)
{
    concord *c = ctx;
    press_span s = {term, (size_t)n};
    concord_term *t;

    (void)start;
    if (!(flags & PRESS_TERM_COLOCATED) || c->nwords == c->first) {
        if (c->nwords == PRESS_CONCORDANCE_WORDS)
            return 0;
        c->nwords++;
    }
    t = concord_term_of(c, s, c->prefix && (uint32_t)end >= c->last);
    if (!t)
        return 1;
    concord_set(&t->at, c->nwords - 1);
    return 0;
}

static int concord_phrase(concord *c, press_termer *termer, press_span phrase,
                          int prefix)
{
    press_span none = {NULL, 0};
    int answer = 0, status, n;

    c->first = c->nwords;
    c->prefix = prefix;
    c->last = press_termer_last(phrase);
    status = press_termer_run(termer, phrase,
                              PRESS_TERM_QUERY |
                                  (prefix ? PRESS_TERM_PREFIX : 0),
                              none, concord_query_term, c, &answer);
    if (answer)
        status = PRESS_NOMEM;
    n = c->nwords - c->first;
    if (status || n == 0)
        return status;
    if (n > PRESS_CONCORDANCE_PHRASE)
        return PRESS_OK; /* it never starts: nothing finds it */
    concord_set(&c->starts, c->first);
    concord_set(&c->ends, c->nwords - 1);
    c->length[c->nwords - 1] = (uint16_t)n;
    return PRESS_OK;
}

/* Read the strings of an FTS5 query as query.c writes it, up to its NOT. */
static int concord_read(concord *c, press_termer *termer, press_span query)
{
    press_buf phrase;
    size_t at = 0;
    int status = PRESS_OK;

    press_buf_init(&phrase, c->env);
    while (at < query.n && !status) {
        if (query.n - at >= 4 && memcmp(query.p + at, "NOT ", 4) == 0)
            break;
        if (query.p[at++] != '"')
            continue;
        press_buf_reset(&phrase);
        while (at < query.n) {
            if (query.p[at] == '"' && (at + 1 >= query.n ||
                                       query.p[at + 1] != '"'))
                break;
            at += query.p[at] == '"'; /* doubled */
            press_buf_putc(&phrase, query.p[at++]);
        }
        at++;
        while (at < query.n && query.p[at] == ' ')
            at++;
        status = phrase.status;
        if (!status)
            status = concord_phrase(c, termer, press_buf_span(&phrase),
                                    at < query.n && query.p[at] == '*');
    }
    press_buf_release(&phrase);
    return status;
}

/* --- the text --------------------------------------------------------------------- */

/* A position of the text is complete: move every phrase on by one word. */
static int concord_step(concord *c)
{
    uint64_t carry = 0, ended, live = 0;
    int i, k;

    if (!c->busy) {
        c->position++;
        return PRESS_OK;
    }
    for (i = 0; i < CONCORD_SETS && i * 64 < c->nwords; i++) {
        uint64_t moved = c->state.set[i] << 1 | carry;

        carry = c->state.set[i] >> 63;
        c->state.set[i] = (moved | c->starts.set[i]) & c->here.set[i];
        live |= c->state.set[i];
        ended = c->state.set[i] & c->ends.set[i];
        for (k = 0; ended; k++, ended >>= 1) {
            press_range *hit = ended & 1 ? press_vec_push(c->hits) : NULL;
            uint64_t first;

            if (!(ended & 1))
                continue;
            if (!hit)
                return PRESS_NOMEM;
            first = c->position + 1 - c->length[i * 64 + k];
            hit->start = c->start[first % PRESS_CONCORDANCE_PHRASE];
            hit->end = c->whole.set[i] >> k & 1 ? c->whole_end : c->end;
        }
        c->here.set[i] = c->whole.set[i] = 0;
    }
    c->busy = live != 0;
    c->position++;
    return PRESS_OK;
}

static int concord_text_term(void *ctx, int flags, const char *term, int n,
                             int start, int end)
{
    concord *c = ctx;
    size_t i;
    int k;

    if (!(flags & PRESS_TERM_COLOCATED) || !c->ahead) {
        if (c->ahead && concord_step(c))
            return 1;
        c->ahead = 1;
        c->start[c->position % PRESS_CONCORDANCE_PHRASE] = (uint32_t)start;
        c->end = (uint32_t)end;
    }
    if (!c->begins[concord_first(term, (size_t)n)])
        return 0;
    for (i = 0; i < c->terms.n; i++) {
        const concord_term *t = press_vec_at(&c->terms, concord_term, i);

        if (t->term.n > (size_t)n || (!t->prefix && t->term.n != (size_t)n) ||
            memcmp(t->term.p, term, t->term.n) != 0)
            continue;
        for (k = 0; k < CONCORD_SETS; k++)
            c->here.set[k] |= t->at.set[k];
        c->busy = 1;
        if ((uint32_t)end > c->end) { /* the whole of a compound */
            for (k = 0; k < CONCORD_SETS; k++)
                c->whole.set[k] |= t->at.set[k];
            c->whole_end = (uint32_t)end;
        }
    }
    return 0;
}

static int concord_termer(press_env *env, press_termer **out)
{
    static const char *const words[] = {"auto", "en", "ru", "kk", "exact", "1",
                                        "variants", "1"};
    press_span spans[sizeof words / sizeof words[0]];
    press_term_spec spec;
    size_t i, bad;
    int status;

    *out = NULL;
    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        spans[i] = press_span_of(words[i]);
    status = press_term_spec_parse(spans, i, &spec, &bad);
    return status ? status : press_termer_new(env, &spec, out);
}

PRESS_PRIVATE int press_concordance_find(press_env *env, press_span text,
                                         press_span query, press_vec *hits)
{
    press_termer *termer = NULL;
    press_span none = {NULL, 0};
    press_buf fts;
    concord *c;
    int status, answer = 0;

    c = press_zalloc(env, sizeof *c);
    if (!c)
        return PRESS_NOMEM;
    c->env = env;
    c->hits = hits;
    press_vec_init(&c->terms, env, sizeof(concord_term));
    press_arena_init(&c->strings, env);
    press_buf_init(&fts, env);
    status = press_query_make(env, query, PRESS_QUERY_ALL, &fts);
    if (!status)
        status = concord_termer(env, &termer);
    if (!status)
        status = concord_read(c, termer, press_buf_span(&fts));
    if (!status && c->nwords)
        status = press_termer_run(termer, text, PRESS_TERM_DOCUMENT, none,
                                  concord_text_term, c, &answer);
    if (answer || (!status && c->ahead && concord_step(c)))
        status = PRESS_NOMEM;
    press_termer_free(termer);
    press_buf_release(&fts);
    press_vec_release(&c->terms);
    press_arena_release(&c->strings);
    press_free(env, c);
    return status;
}

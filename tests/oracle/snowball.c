/* snowball.c - an algorithm over Snowball's own vocabulary: every stem must be
** the one that Snowball published, from the stemmer, from the cache and from
** the tokenizer; and with `exact 1` a word is without a surface only where it
** is the only one that has its term.
**
** usage: snowball ALGORITHM VOC OUTPUT [MOST]
*/
#include <stdio.h>
#include <stdlib.h>

#include "../../ext/core/term.h"

static void *resize(void *ctx, void *old, size_t size)
{
    (void)ctx;
    if (size == 0) {
        free(old);
        return NULL;
    }
    return realloc(old, size);
}

static press_span strip(char *line)
{
    size_t n = strlen(line);

    while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r'))
        n--;
    line[n] = '\0';
    return press_span_of(line);
}

/* The same record by the ways of the tokenizer, where they are for the key. */
static const char *found_quickly(const press_stem_cache *cache,
                                 const press_stem_key *key, const char *usual)
{
    uint64_t all = ~(uint64_t)0;

    if (key->n <= 8)
        return press_stem_find8(cache, key->eight[0], all >> 8 * (8 - key->n),
                                key->n, key->kind);
    if (key->n <= 16)
        return press_stem_find16(cache, key->eight[0], key->eight[1],
                                 all >> 8 * (16 - key->n), key->n, key->kind);
    return usual;
}

static int cached(press_stem_cache *cache, press_span word, press_span want)
{
    char room[256];
    press_stem_key key;
    int k;

    press_stem_key_make(&key, word, 3);
    if (key.n == 0)
        return word.n == 0 || word.n > PRESS_STEM_KEY;
    for (k = 0; k < 2; k++) {
        const char *p = press_stem_cache_get(cache, &key);

        if (p != found_quickly(cache, &key, p))
            return 0;
        if (p)
            return press_span_eq(press_stem_of(p, word, room), want);
        press_stem_cache_put(cache, &key, word, want, k);
    }
    return 0;
}

/* --- the tokenizer ------------------------------------------------------------ */

typedef struct said {
    char term[3][600];
    size_t n[3];
    int count;
} said;

static int say(void *ctx, int flags, const char *term, int n, int start,
               int end)
{
    said *s = ctx;

    (void)flags, (void)start, (void)end;
    if (s->count < 3 && (size_t)n < sizeof s->term[0]) {
        memcpy(s->term[s->count], term, (size_t)n);
        s->n[s->count] = (size_t)n;
    }
    s->count++;
    return 0;
}

static press_termer *termer_of(press_env *env, const char *algorithm, int exact)
{
    press_span words[3] = {{algorithm, strlen(algorithm)}, {"exact", 5},
                           {exact ? "1" : "0", 1}};
    press_term_spec spec;
    press_termer *t;
    size_t bad;

    if (press_term_spec_parse(words, 3, &spec, &bad) ||
        press_termer_new(env, &spec, &t))
        exit(2);
    return t;
}

static said terms_of(press_termer *t, press_span word)
{
    press_span none = {NULL, 0};
    said s;
    int answer;

    s.count = 0;
    if (press_termer_run(t, word, PRESS_TERM_DOCUMENT, none, say, &s, &answer))
        exit(2);
    return s;
}

static int is(const said *s, int i, const char *mark, const press_buf *want)
{
    size_t n = strlen(mark);

    return s->n[i] == n + want->n && memcmp(s->term[i], mark, n) == 0 &&
           memcmp(s->term[i] + n, want->p, want->n) == 0;
}

/* Letters alone, in lower case, and not too many? */
static int is_plain(press_span word)
{
    size_t at = 0;

    while (at < word.n) {
        uint32_t c = press_utf8_next(word.p, word.n, &at);

        if (!press_is_letter(c) || press_lower(c) != c)
            return 0;
    }
    return word.n > 0 && word.n < 180;
}

static int as_terms(press_env *env, press_termer *plain, press_termer *exact,
                    press_span word, press_span want)
{
    said p = terms_of(plain, word), e = terms_of(exact, word);
    press_buf stem, folded;
    press_span s;
    int right;

    if (p.count != 1)
        return 1; /* more words than one */
    press_buf_init(&stem, env);
    press_buf_init(&folded, env);
    press_fold(&stem, want);
    press_fold(&folded, word);
    s = press_buf_span(&stem);
    right = is(&p, 0, "", &stem) &&
            (e.count == 1 ? is(&e, 0, "", &folded)
                          : is(&e, 1, "=", &folded) &&
                                (is(&e, 0, "", &stem)
                                     ? !press_term_alone(exact, s)
                                     : is(&e, 0, "=~", &stem)));
    press_buf_release(&stem);
    press_buf_release(&folded);
    return right;
}

int main(int argc, char **argv)
{
    static char word[4096], want[4096];
    press_env env = {resize, NULL, NULL, 0, NULL};
    long lines = 0, wrong = 0, most = argc > 4 ? atol(argv[4]) : 1L << 40;
    press_stem_cache *cache;
    press_termer *plain, *exact;
    press_stemmer *stemmer;
    press_buf prepared;
    FILE *voc, *output;

    if (argc < 4 || !(voc = fopen(argv[2], "rb")) ||
        !(output = fopen(argv[3], "rb")))
        return 2;
    if (press_stemmer_new(&env, press_stem_find(press_span_of(argv[1])),
                          &stemmer) ||
        press_stem_cache_new(&env, &cache)) {
        fprintf(stderr, "%s: not in this build\n", argv[1]);
        return 2;
    }
    plain = termer_of(&env, argv[1], 0);
    exact = termer_of(&env, argv[1], 1);
    press_buf_init(&prepared, &env);
    while (lines < most && fgets(word, sizeof word, voc) &&
           fgets(want, sizeof want, output)) {
        press_span w = strip(word), s = strip(want), got = {"", 0};

        lines++;
        press_buf_reset(&prepared);
        press_stem_prepare(&prepared, w, press_stemmer_algorithm(stemmer));
        if (press_stemmer_stem(stemmer, press_buf_span(&prepared), &got) ||
            !press_span_eq(got, s) || !cached(cache, w, s) ||
            (press_stemmer_keeps(stemmer, press_buf_span(&prepared)) &&
             !press_span_eq(press_buf_span(&prepared), s)) ||
            (is_plain(w) && !as_terms(&env, plain, exact, w, s))) {
            if (wrong++ < 5)
                printf("%s: %s: %s, got %.*s\n", argv[1], word, want,
                       (int)got.n, got.p);
        }
    }
    printf("%-12s %ld words, %ld differ\n", argv[1], lines, wrong);
    press_buf_release(&prepared);
    press_termer_free(plain);
    press_termer_free(exact);
    press_stem_cache_free(&env, cache);
    press_stemmer_free(stemmer);
    return wrong > 0 || lines == 0;
}

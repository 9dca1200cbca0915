/* snowball.c - an algorithm over Snowball's own vocabulary: every stem must be
** the one that Snowball published, from the stemmer and from the cache.
**
** usage: snowball ALGORITHM VOC OUTPUT [MOST]
*/
#include <stdio.h>
#include <stdlib.h>

#include "../../ext/core/stem.h"

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
        press_stem_cache_put(cache, &key, word, want);
    }
    return 0;
}

int main(int argc, char **argv)
{
    static char word[4096], want[4096];
    press_env env = {resize, NULL, NULL, 0, NULL};
    long lines = 0, wrong = 0, most = argc > 4 ? atol(argv[4]) : 1L << 40;
    press_stem_cache *cache;
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
    press_buf_init(&prepared, &env);
    while (lines < most && fgets(word, sizeof word, voc) &&
           fgets(want, sizeof want, output)) {
        press_span w = strip(word), s = strip(want), got = {"", 0};

        lines++;
        press_buf_reset(&prepared);
        press_stem_prepare(&prepared, w, press_stemmer_algorithm(stemmer));
        if (press_stemmer_stem(stemmer, press_buf_span(&prepared), &got) ||
            !press_span_eq(got, s) || !cached(cache, w, s)) {
            if (wrong++ < 5)
                printf("%s: %s: %s, got %.*s\n", argv[1], word, want,
                       (int)got.n, got.p);
        }
    }
    printf("%-12s %ld words, %ld differ\n", argv[1], lines, wrong);
    press_buf_release(&prepared);
    press_stem_cache_free(&env, cache);
    press_stemmer_free(stemmer);
    return wrong > 0 || lines == 0;
}

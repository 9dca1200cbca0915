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

static int cached(press_stem_cache *cache, press_span word, press_span want)
{
    char room[512 + 8], stem[512];
    const press_stem_record *record;
    int k;

    if (word.n == 0 || word.n > 200 || want.n > 200)
        return 1;
    memcpy(room, word.p, word.n);
    for (k = 0; k < 2; k++) {
        record = press_stem_cache_get(cache, room, word.n, 3);
        if (record) {
            memcpy(stem, room, record->keep);
            memcpy(stem + record->keep,
                   (const char *)(record + 1) + (word.n < 8 ? 8 : word.n),
                   record->ntail);
            return (size_t)record->keep + record->ntail == want.n &&
                   memcmp(stem, want.p, want.n) == 0;
        }
        press_stem_cache_put(cache, room, word.n, 3, want);
    }
    return 0;
}

int main(int argc, char **argv)
{
    static char word[4096], want[4096];
    press_env env = {resize, NULL, NULL, 0};
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

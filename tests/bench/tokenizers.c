/* tokenizers.c - what a tokenizer costs: run one over a text, nothing else.
**
** usage: tokenizers EXTENSION SPEC FILE [BYTES]
** SPEC as in tokenize=..., or "snowball LANGUAGE": unicode61 and libstemmer
** called on every token, as fts5-snowball does.  Count the instructions of
** bench_run by callgrind:
**   valgrind --tool=callgrind --toggle-collect=bench_run tokenizers ...
*/
#include <libstemmer.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct bench {
    fts5_tokenizer tokenizer;
    Fts5Tokenizer *instance;
    struct sb_stemmer *stemmer;
    long tokens, bytes;
} bench;

static int bench_token(void *ctx, int flags, const char *p, int n, int start,
                       int end)
{
    bench *b = ctx;

    (void)flags, (void)start, (void)end;
    if (b->stemmer) {
        p = (const char *)sb_stemmer_stem(b->stemmer,
                                          (const sb_symbol *)p, n);
        n = sb_stemmer_length(b->stemmer);
    }
    b->tokens++;
    b->bytes += n + (p[0] != 0);
    return SQLITE_OK;
}

/* Documents of 16 kB, cut at line ends. */
__attribute__((noinline)) void bench_run(bench *b, const char *text, long n);
void bench_run(bench *b, const char *text, long n)
{
    long at = 0;

    while (at < n) {
        long end = at + 16384 < n ? at + 16384 : n;

        while (end < n && text[end - 1] != '\n')
            end++;
        b->tokenizer.xTokenize(b->instance, b, FTS5_TOKENIZE_DOCUMENT,
                               text + at, (int)(end - at), bench_token);
        at = end;
    }
}

static fts5_api *bench_api(sqlite3 *db)
{
    fts5_api *api = NULL;
    sqlite3_stmt *stmt;

    sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, NULL);
    sqlite3_bind_pointer(stmt, 1, (void *)&api, "fts5_api_ptr", NULL);
    sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    return api;
}

int main(int argc, char **argv)
{
    static const char *words[32];
    static bench b;
    char *spec, *error = NULL;
    const char *name;
    int nwords = 0;
    void *ctx;
    sqlite3 *db;
    fts5_api *api;
    char *text;
    long n, most;
    FILE *f;

    if (argc < 4)
        return 2;
    sqlite3_open(":memory:", &db);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL);
    if (sqlite3_load_extension(db, argv[1], NULL, &error)) {
        fprintf(stderr, "%s\n", error);
        return 1;
    }
    api = bench_api(db);
    spec = strdup(argv[2]);
    for (char *w = strtok(spec, " "); w; w = strtok(NULL, " "))
        words[nwords++] = w;
    name = words[0];
    if (strcmp(name, "snowball") == 0) {
        b.stemmer = sb_stemmer_new(words[1], NULL);
        name = "unicode61";
        nwords = 1;
    }
    if (api->xFindTokenizer(api, name, &ctx, &b.tokenizer) ||
        b.tokenizer.xCreate(ctx, words + 1, nwords - 1, &b.instance))
        return 1;
    f = fopen(argv[3], "rb");
    most = argc > 4 ? atol(argv[4]) : 1L << 30;
    fseek(f, 0, SEEK_END);
    n = ftell(f) < most ? ftell(f) : most;
    rewind(f);
    text = malloc((size_t)n);
    n = (long)fread(text, 1, (size_t)n, f);
    fclose(f);
    bench_run(&b, text, n);
    printf("%-30s %ld bytes, %ld tokens, %ld bytes of terms\n", argv[2], n,
           b.tokens, b.bytes);
    b.tokenizer.xDelete(b.instance);
    sb_stemmer_delete(b.stemmer);
    sqlite3_close(db);
    free(text);
    free(spec);
    return 0;
}

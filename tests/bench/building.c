/* building.c - what an index costs: fill one FTS5 table, nothing else.
**
** usage: building EXTENSION SPEC FILE [BYTES [DOCUMENT]]
** SPEC as in tokenize=..., or "snowball LANGUAGE": unicode61 and libstemmer
** called on every token, as fts5-snowball does.  The file is cut at line ends
** into documents of DOCUMENT bytes (16384).  Count the instructions of
** bench_build by callgrind:
**   valgrind --tool=callgrind --toggle-collect=bench_build building ...
** Printed are the bytes of the text and of the index (the table's _data).
*/
#include <libstemmer.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- unicode61 and libstemmer ------------------------------------------------ */

typedef struct bench_stemming {
    fts5_tokenizer inner;
    Fts5Tokenizer *instance;
    struct sb_stemmer *stemmer;
} bench_stemming;

typedef struct bench_call {
    bench_stemming *stemming;
    void *ctx;
    int (*emit)(void *, int, const char *, int, int, int);
} bench_call;

static void stemming_delete(Fts5Tokenizer *base)
{
    bench_stemming *s = (bench_stemming *)base;

    s->inner.xDelete(s->instance);
    sb_stemmer_delete(s->stemmer);
    free(s);
}

static int stemming_create(void *ctx, const char **argv, int argc,
                           Fts5Tokenizer **out)
{
    bench_stemming *s = calloc(1, sizeof *s);
    void *inner_ctx;
    fts5_api *api = ctx;

    if (!s || argc < 1 ||
        api->xFindTokenizer(api, "unicode61", &inner_ctx, &s->inner) ||
        s->inner.xCreate(inner_ctx, NULL, 0, &s->instance) ||
        !(s->stemmer = sb_stemmer_new(argv[0], NULL)))
        return SQLITE_ERROR;
    *out = (Fts5Tokenizer *)s;
    return SQLITE_OK;
}

static int stemming_token(void *ctx, int flags, const char *p, int n,
                          int start, int end)
{
    bench_call *call = ctx;
    struct sb_stemmer *stemmer = call->stemming->stemmer;

    p = (const char *)sb_stemmer_stem(stemmer, (const sb_symbol *)p, n);
    return call->emit(call->ctx, flags, p, sb_stemmer_length(stemmer), start,
                      end);
}

static int stemming_tokenize(Fts5Tokenizer *base, void *ctx, int flags,
                             const char *text, int n,
                             int (*emit)(void *, int, const char *, int, int,
                                         int))
{
    bench_stemming *s = (bench_stemming *)base;
    bench_call call = {s, ctx, emit};

    return s->inner.xTokenize(s->instance, &call, flags, text, n,
                              stemming_token);
}

static void bench_register(sqlite3 *db)
{
    static fts5_tokenizer stemming = {stemming_create, stemming_delete,
                                      stemming_tokenize};
    fts5_api *api = NULL;
    sqlite3_stmt *stmt;

    sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, NULL);
    sqlite3_bind_pointer(stmt, 1, (void *)&api, "fts5_api_ptr", NULL);
    sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    api->xCreateTokenizer(api, "snowball", api, &stemming, NULL);
}

/* --- the table ------------------------------------------------------------------ */

__attribute__((noinline)) int bench_build(sqlite3 *db, const char *text, long n,
                                          long document);
int bench_build(sqlite3 *db, const char *text, long n, long document)
{
    sqlite3_stmt *stmt;
    long at = 0;
    int rc = sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);

    rc |= sqlite3_prepare_v2(db, "INSERT INTO t VALUES (?1)", -1, &stmt, NULL);
    while (at < n && !rc) {
        long end = at + document < n ? at + document : n;

        while (end < n && text[end - 1] != '\n')
            end++;
        sqlite3_bind_text(stmt, 1, text + at, (int)(end - at), SQLITE_STATIC);
        rc = sqlite3_step(stmt) != SQLITE_DONE;
        sqlite3_reset(stmt);
        at = end;
    }
    sqlite3_finalize(stmt);
    return rc | sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
}

static sqlite3_int64 bench_number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *stmt;
    sqlite3_int64 n = -1;

    if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK &&
        sqlite3_step(stmt) == SQLITE_ROW)
        n = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    return n;
}

int main(int argc, char **argv)
{
    char *error = NULL, *sql, *text;
    sqlite3 *db;
    long n, most, document;
    FILE *f;

    if (argc < 4 || !(f = fopen(argv[3], "rb")))
        return 2;
    most = argc > 4 ? atol(argv[4]) : 1L << 30;
    document = argc > 5 ? atol(argv[5]) : 16384;
    fseek(f, 0, SEEK_END);
    n = ftell(f) < most ? ftell(f) : most;
    rewind(f);
    text = malloc((size_t)n);
    n = (long)fread(text, 1, (size_t)n, f);
    fclose(f);
    sqlite3_open(":memory:", &db);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL);
    bench_register(db);
    sql = sqlite3_mprintf("CREATE VIRTUAL TABLE t USING fts5(x, tokenize=%Q)",
                          argv[2]);
    if (sqlite3_load_extension(db, argv[1], NULL, &error) ||
        sqlite3_exec(db, sql, NULL, NULL, &error)) {
        fprintf(stderr, "%s\n", error);
        return 1;
    }
    if (bench_build(db, text, n, document)) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        return 1;
    }
    sqlite3_exec(db, "INSERT INTO t(t) VALUES ('optimize')", NULL, NULL, NULL);
    printf("%-30s %ld bytes, %lld documents, %lld bytes of index\n", argv[2], n,
           (long long)bench_number(db, "SELECT count(*) FROM t"),
           (long long)bench_number(db, "SELECT sum(length(block)) FROM t_data"));
    sqlite3_free(sql);
    sqlite3_close(db);
    free(text);
    return 0;
}

/* rows.c - every row of every call over the samples, to compare between
** builds, locales, threads.
**
** usage: rows LIB [THREADS]
**
** Loads LIB (without suffix) into the system's SQLite after setlocale(), so
** that LC_ALL counts, and prints a line a call and text: digest, rows, name,
** call.  With THREADS, each has its own connection, all load at the same
** moment, and each must print the same.
*/
#include "host.h"

#include <locale.h>
#include <pthread.h>

static const char *rows_lib;
static host_file *rows_texts;
static int rows_ntexts;
static pthread_barrier_t rows_start;

typedef struct rows_out {
    char *p;
    size_t n, cap;
} rows_out;

static void rows_say(rows_out *out, uint64_t digest, long count,
                     const char *name, const char *call)
{
    if (out->cap - out->n < 1200) {
        out->cap = out->cap * 2 + 5000;
        out->p = realloc(out->p, out->cap);
        HOST_CHECK(out->p, "no memory");
    }
    out->n += (size_t)snprintf(out->p + out->n, 1200, "%016llx %6ld  %s  %s\n",
                               (unsigned long long)digest, count, name, call);
}

/* press_debug() tells the build and the library: it may differ. */
static int rows_may_differ(const host_call *c)
{
    return strcmp(c->name, "press_debug") == 0;
}

static void rows_call(sqlite3 *db, const host_call *c, const host_file *text,
                      int blob, rows_out *out)
{
    sqlite3_stmt *stmt = NULL;
    uint64_t h = 0;
    long count = 0;
    char sql[500];
    int rc;

    snprintf(sql, sizeof sql, "SELECT %s%s", c->is_table ? "* FROM " : "",
             c->call);
    rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);
    HOST_CHECK(rc == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
    if (sqlite3_bind_parameter_count(stmt) > 0) {
        if (blob)
            sqlite3_bind_blob(stmt, 1, text->bytes, text->n, SQLITE_STATIC);
        else
            sqlite3_bind_text(stmt, 1, text->bytes, text->n, SQLITE_STATIC);
    }
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        h = host_digest(h, stmt);
        count++;
    }
    HOST_CHECK(rc == SQLITE_DONE, "%s: %s", sql, sqlite3_errmsg(db));
    sqlite3_finalize(stmt);
    rows_say(out, h, count, text->name, blob ? sql : c->call);
}

/* The index itself, term by term, of a tokenizer over all the texts. */
static void rows_index(sqlite3 *db, rows_out *out)
{
    sqlite3_stmt *stmt = NULL;
    uint64_t h = 0;
    long count = 0;
    int i;

    if (sqlite3_exec(db, "CREATE VIRTUAL TABLE t USING fts5(x, "
                         "tokenize='press')", NULL, NULL, NULL))
        return;
    host_exec(db, "CREATE VIRTUAL TABLE search USING fts5(body, "
                  "tokenize='press auto en ru kk exact 1');"
                  "CREATE VIRTUAL TABLE term USING fts5vocab(search, instance)");
    sqlite3_prepare_v2(db, "INSERT INTO search VALUES(press_text(?1))", -1,
                       &stmt, NULL);
    for (i = 0; i < rows_ntexts; i++) {
        sqlite3_bind_blob(stmt, 1, rows_texts[i].bytes, rows_texts[i].n,
                          SQLITE_STATIC);
        sqlite3_step(stmt);
        HOST_CHECK(sqlite3_reset(stmt) == SQLITE_OK, "%s", sqlite3_errmsg(db));
    }
    sqlite3_finalize(stmt);
    sqlite3_prepare_v2(db, "SELECT * FROM term ORDER BY 1, 2, 3, 4", -1, &stmt,
                       NULL);
    while (sqlite3_step(stmt) == SQLITE_ROW) {
        h = host_digest(h, stmt);
        count++;
    }
    sqlite3_finalize(stmt);
    rows_say(out, h, count, "all texts", "tokenize='press auto en ru kk exact 1'");
}

static void *rows_thread(void *arg)
{
    rows_out *out = arg;
    host_call *calls;
    sqlite3 *db;
    int n, i, k;

    pthread_barrier_wait(&rows_start);
    db = host_open(rows_lib);
    n = host_calls(db, &calls);
    for (k = 0; k < rows_ntexts; k++) {
        for (i = 0; i < n; i++) {
            if (rows_may_differ(&calls[i]))
                continue;
            rows_call(db, &calls[i], &rows_texts[k], 1, out);
            if (strstr(calls[i].call, "?1"))
                rows_call(db, &calls[i], &rows_texts[k], 0, out);
        }
    }
    rows_index(db, out);
    free(calls);
    HOST_CHECK(sqlite3_close(db) == SQLITE_OK, "cannot close");
    return NULL;
}

int main(int argc, char **argv)
{
    int threads = argc > 2 ? (int)strtol(argv[2], NULL, 10) : 1, i;
    pthread_t *ids = calloc((size_t)threads, sizeof *ids);
    rows_out *outs = calloc((size_t)threads, sizeof *outs);

    HOST_CHECK(argc > 1, "usage: rows LIB [THREADS]");
    HOST_CHECK(ids && outs, "no memory");
    if (getenv("LC_ALL") && !setlocale(LC_ALL, "")) {
        fprintf(stderr, "no locale %s\n", getenv("LC_ALL"));
        return 77;
    }
    rows_lib = argv[1];
    rows_ntexts = host_texts(&rows_texts);
    pthread_barrier_init(&rows_start, NULL, (unsigned)threads);
    for (i = 0; i < threads; i++)
        pthread_create(&ids[i], NULL, rows_thread, &outs[i]);
    for (i = 0; i < threads; i++)
        pthread_join(ids[i], NULL);
    for (i = 1; i < threads; i++)
        HOST_CHECK(outs[i].n == outs[0].n &&
                       memcmp(outs[i].p, outs[0].p, outs[0].n) == 0,
                   "thread %d gave other rows", i + 1);
    fwrite(outs[0].p, 1, outs[0].n, stdout);
    return 0;
}

/* stages.c - how fast each stage is, how it grows, what memory it takes.
**
** usage: stages DATABASE [FILE]
**
** FILE is cut into documents at its lines that begin with "### "; without it
** the samples are taken, again and again, to 8 MB.  Each stage goes over a
** quarter, a half and all of the documents in a process of its own; the whole
** path loads them through sql/schema.sql into DATABASE (made anew, only with
** all of them kept).  Prints stage, bytes, processor seconds, peak memory in
** kB, separated by tabs.
*/
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../host/host.h"

typedef struct bench_doc {
    const char *p;
    int n;
} bench_doc;

static bench_doc *bench_docs;
static int bench_ndocs;
static double bench_bytes;

static void bench_add(const char *p, int n)
{
    if ((bench_ndocs & (bench_ndocs - 1)) == 0)
        bench_docs = realloc(bench_docs, (size_t)(bench_ndocs ? 2 * bench_ndocs : 1) *
                                             sizeof *bench_docs);
    HOST_CHECK(bench_docs, "no memory");
    bench_docs[bench_ndocs].p = p;
    bench_docs[bench_ndocs++].n = n;
    bench_bytes += n;
}

static void bench_read(const char *path)
{
    host_file file, *texts;
    char *p, *next;
    int i, n;

    if (path && host_read(path, &file)) {
        for (p = file.bytes; p; p = next) {
            next = strstr(p, "\n### ");
            next = next ? next + 1 : NULL;
            bench_add(p, next ? (int)(next - p) : (int)strlen(p));
        }
        return;
    }
    n = host_texts(&texts);
    while (bench_bytes < 8e6)
        for (i = 0; i < n; i++)
            if (strstr(texts[i].name, "samples") && !strstr(texts[i].name, "koi8r") &&
                !strstr(texts[i].name, "cp1251") && !strstr(texts[i].name, "utf16"))
                bench_add(texts[i].bytes, texts[i].n);
}

typedef struct bench_stage {
    const char *name, *sql, *setup;
} bench_stage;

#define BENCH_ROWS(f) "SELECT count(*), max(start) FROM press_" f "(?1)"
static const bench_stage bench_stages[] = {
    {"hash", "SELECT press_hash(?1)", NULL},
    {"language", "SELECT press_language(?1)", NULL},
    {"sentences", BENCH_ROWS("sentences"), NULL},
    {"links", BENCH_ROWS("links"), NULL},
    {"amounts", BENCH_ROWS("amounts"), NULL},
    {"dates", BENCH_ROWS("dates"), NULL},
    {"entities", BENCH_ROWS("entities"), NULL},
    {"quotations", BENCH_ROWS("quotations"), NULL},
    {"keyphrases", "SELECT count(*) FROM press_keyphrases(?1)", NULL},
    {"articles", "SELECT words FROM press_articles(?1)", NULL},
    {"tokenizer", "INSERT INTO t VALUES(?1)",
     "CREATE VIRTUAL TABLE t USING fts5(x, tokenize='press auto', "
     "content=''); BEGIN"},
    {"unicode61", "INSERT INTO t VALUES(?1)",
     "CREATE VIRTUAL TABLE t USING fts5(x, content=''); BEGIN"},
    {"whole path", "INSERT INTO document(path, content) VALUES(?2, ?1)", NULL},
};
#define BENCH_STAGES ((int)(sizeof bench_stages / sizeof bench_stages[0]))

static double bench_clock(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static sqlite3 *bench_open(const bench_stage *stage, const char *path)
{
    sqlite3 *db = NULL;
    host_file schema;

    if (strcmp(stage->name, "whole path") != 0) {
        db = host_open(NULL);
        if (stage->setup)
            host_exec(db, stage->setup);
        return db;
    }
    remove(path);
    HOST_CHECK(!sqlite3_open(path, &db) && !sqlite3_press_init(db, NULL, NULL),
               "cannot open %s", path);
    HOST_CHECK(host_read("sql/schema.sql", &schema), "no sql/schema.sql");
    host_exec(db, schema.bytes);
    host_exec(db, "BEGIN");
    return db;
}

static void bench_run(const bench_stage *stage, int ndocs, const char *path)
{
    double start = bench_clock(), bytes = 0;
    sqlite3 *db = bench_open(stage, path);
    sqlite3_stmt *stmt = NULL;
    struct rusage usage;
    char name[40];
    int i, rc = sqlite3_prepare_v2(db, stage->sql, -1, &stmt, NULL);

    HOST_CHECK(rc == SQLITE_OK, "%s: %s", stage->sql, sqlite3_errmsg(db));
    for (i = 0; i < ndocs; i++) {
        snprintf(name, sizeof name, "%d.txt", i);
        sqlite3_bind_text(stmt, 1, bench_docs[i].p, bench_docs[i].n, SQLITE_STATIC);
        sqlite3_bind_text(stmt, 2, name, -1, SQLITE_STATIC);
        while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
            ;
        HOST_CHECK(rc == SQLITE_DONE, "%s: %s", stage->sql, sqlite3_errmsg(db));
        sqlite3_reset(stmt);
        bytes += bench_docs[i].n;
    }
    sqlite3_finalize(stmt);
    if (!sqlite3_get_autocommit(db))
        host_exec(db, "COMMIT");
    sqlite3_close(db);
    getrusage(RUSAGE_SELF, &usage);
    printf("%s\t%.0f\t%.3f\t%ld\n", stage->name, bytes, bench_clock() - start,
           usage.ru_maxrss);
    fflush(stdout);
}

int main(int argc, char **argv)
{
    int i, part;

    HOST_CHECK(argc > 1, "usage: stages DATABASE [FILE]");
    bench_read(argc > 2 ? argv[2] : NULL);
    for (i = 0; i < BENCH_STAGES; i++) {
        for (part = 4; part >= 1; part /= 2) {
            pid_t child;
            int status = 0;

            fflush(stdout);
            child = fork();
            if (child == 0) {
                bench_run(&bench_stages[i], bench_ndocs / part, argv[1]);
                _exit(0);
            }
            HOST_CHECK(waitpid(child, &status, 0) == child && status == 0,
                       "%s failed", bench_stages[i].name);
        }
    }
    return 0;
}

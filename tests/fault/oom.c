/* oom.c - every allocation fails once.
**
** usage: oom [-v] [PATTERN]      only scenarios whose name holds PATTERN
**
** A scenario is run with its n-th allocation failing, then with every
** allocation from the n-th on, for n = 0, 1, ... until it runs to its end
** untouched.  SQLite's allocator is replaced by SQLITE_CONFIG_MALLOC,
** libstemmer's by the linker (--wrap).  Each time:
**   - the answer is right (the very rows of an undisturbed run) or an error
**     that says there is no memory; nothing in between, and no crash;
**   - the same connection then gives the right answer: what failed left no
**     trace;
**   - it closes, and all memory has come back.
** FAULT_STRIDE=n takes every n-th allocation only of a document's whole way
** through the schema.
*/
#include <sys/wait.h>
#include <unistd.h>

#include "../host/host.h"

/* --- allocators that fail ------------------------------------------------- */

static sqlite3_mem_methods oom_real;
static struct {
    long at;    /* -1: never */
    int sticky;
    long seen;  /* allocations since armed */
    long fired;
    long live;  /* of libstemmer and of this program */
    int spared; /* inside a call that cannot take a failure */
} oom;

static int oom_fails(void)
{
    long n;
    int fails;

    if (oom.spared)
        return 0;
    n = oom.seen++;
    fails = oom.at >= 0 && (n == oom.at || (oom.sticky && n > oom.at));

    oom.fired += fails;
    return fails;
}

static void *oom_malloc(int n)
{
    return oom_fails() ? NULL : oom_real.xMalloc(n);
}

static void *oom_realloc(void *p, int n)
{
    return oom_fails() ? NULL : oom_real.xRealloc(p, n);
}

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
void __real_free(void *p);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
void __wrap_free(void *p);

void *__wrap_malloc(size_t n)
{
    void *p = oom_fails() ? NULL : __real_malloc(n);

    oom.live += p != NULL;
    return p;
}

void *__wrap_calloc(size_t n, size_t size)
{
    void *p = oom_fails() ? NULL : __real_calloc(n, size);

    oom.live += p != NULL;
    return p;
}

void *__wrap_realloc(void *old, size_t n)
{
    void *p = oom_fails() ? NULL : __real_realloc(old, n);

    oom.live += p != NULL && old == NULL;
    return p;
}

void __wrap_free(void *p)
{
    oom.live -= p != NULL;
    __real_free(p);
}

/* libstemmer 2.2.0's SN_create_env(), where it cannot have all, frees through
** an array that it may not have yet (algorithms with string variables, such
** as Danish): a fault of its own, which we cannot mend, so spared here. */
struct SN_env *__real_SN_create_env(int strings, int integers);
struct SN_env *__wrap_SN_create_env(int strings, int integers);

struct SN_env *__wrap_SN_create_env(int strings, int integers)
{
    struct SN_env *env;

    oom.spared = strings > 0;
    env = __real_SN_create_env(strings, integers);
    oom.spared = 0;
    return env;
}

static void oom_arm(long at, int sticky)
{
    oom.at = at;
    oom.sticky = sticky;
    oom.seen = oom.fired = 0;
}

static long oom_disarm(void)
{
    oom.at = -1;
    return oom.fired;
}

/* --- scenarios --------------------------------------------------------------- */

/* Small, but with something in it for every room. */
static const char *const oom_texts[] = {
    "Two Weeks Without Water\n\nBy Aliya Bek\n\nMAKTAARAL, 12 March 2021. "
    "\"We carried 300 litres a day,\" said Mr. Serik Omarov of the Water "
    "Users' Union. \xE2\x80\x9CNobody came,\xE2\x80\x9D he added in early "
    "May. See https://kz.example/canal, @canal or #water.\n\nPhoto: A. Bek / "
    "KZ.expert\n\nShare\nFacebook Twitter\n\nLeave a comment\nYour email "
    "address will not be published.",
    "\xD0\x9F\xD0\xB0\xD0\xB2\xD0\xBE\xD0\xB4\xD0\xBE\xD0\xBA\n\n"
    "\xC2\xAB\xD0\x9C\xD1\x8B \xD0\xB6\xD0\xB4\xD1\x91\xD0\xBC\xC2\xBB, "
    "\xE2\x80\x94 \xD1\x81\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0\xD0\xBB "
    "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD \xD0\x9F\xD0\xB5\xD1\x82\xD1\x80"
    "\xD0\xBE\xD0\xB2 5 \xD0\xBC\xD0\xB0\xD1\x80\xD1\x82\xD0\xB0 2020 "
    "\xD0\xB3. \xD0\xB2 \xD0\x90\xD0\xBB\xD0\xBC\xD0\xB0\xD1\x82\xD1\x8B. "
    "\xD0\x91\xD0\xBE\xD0\xBB\xD0\xB5\xD0\xB5 3000 \xD1\x87\xD0\xB5\xD0"
    "\xBB\xD0\xBE\xD0\xB2\xD0\xB5\xD0\xBA \xD0\xBF\xD1\x80\xD0\xB8\xD1\x88"
    "\xD0\xBB\xD0\xB8.",
    "\xD0\x9C\xD0\xB5\xD0\xBA\xD1\x82\xD0\xB5\xD0\xBF\n\n2021 "
    "\xD0\xB6\xD1\x8B\xD0\xBB\xD2\x93\xD1\x8B 5 \xD0\xBD\xD0\xB0\xD1\x83"
    "\xD1\x80\xD1\x8B\xD0\xB7 \xD0\xBA\xD2\xAF\xD0\xBD\xD1\x96 \xD0\x90"
    "\xD1\x81\xD1\x82\xD0\xB0\xD0\xBD\xD0\xB0\xD0\xB4\xD0\xB0 \xC2\xAB"
    "\xD0\x91\xD1\x96\xD0\xB7 \xD0\xB1\xD0\xB0\xD0\xBB\xD0\xB0\xD0\xBB"
    "\xD0\xB0\xD1\x80\xC2\xBB, \xE2\x80\x94 \xD0\xB4\xD0\xB5\xD0\xB4\xD1"
    "\x96 \xD0\x90\xD0\xB9\xD0\xB3\xD2\xAF\xD0\xBB \xD0\xA1\xD0\xB5\xD1"
    "\x80\xD1\x96\xD0\xBA\xD2\x9B\xD1\x8B\xD0\xB7\xD1\x8B.",
};
#define OOM_TEXTS 3

typedef struct oom_scenario {
    char name[600];
    const char *const *setup; /* before anything fails, NULL-ended */
    const char *const *sql;   /* what fails; ?1 is text or bytes */
    const char *const *undo;  /* so that it can be run again; may fail */
    const char *script; /* the same, as one string of many statements */
    const char *text;
    int blob, opens; /* opens: it is opening that fails */
} oom_scenario;

static int oom_verbose, oom_stride = 1;
static int oom_scenarios, oom_failures;

/* One statement to its end; its rows go into *h. */
static int oom_run(sqlite3 *db, const char *sql, const oom_scenario *s,
                   uint64_t *h)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);

    if (rc)
        return rc;
    if (sqlite3_bind_parameter_count(stmt) > 0)
        rc = s->blob ? sqlite3_bind_blob(stmt, 1, s->text,
                                         (int)strlen(s->text), SQLITE_STATIC)
                     : sqlite3_bind_text(stmt, 1, s->text, -1, SQLITE_STATIC);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        *h = host_digest(*h, stmt);
        rc = SQLITE_OK;
    }
    sqlite3_finalize(stmt);
    return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int oom_run_all(sqlite3 *db, const char *const *sql,
                       const oom_scenario *s, uint64_t *h)
{
    int rc = SQLITE_OK;

    for (; sql && *sql && !rc; sql++)
        rc = oom_run(db, *sql, s, h);
    return rc;
}

static int oom_is_nomem(sqlite3 *db, int rc)
{
    int extended = sqlite3_extended_errcode(db);

    return rc == SQLITE_NOMEM || extended == SQLITE_IOERR_NOMEM ||
           (extended & 0xff) == SQLITE_NOMEM ||
           strstr(sqlite3_errmsg(db), "out of memory") != NULL;
}

static int oom_open(sqlite3 **db)
{
    char *message = NULL;
    int rc = sqlite3_open(":memory:", db);

    if (!rc)
        rc = sqlite3_press_init(*db, &message, NULL);
    if (message && rc != SQLITE_NOMEM && strstr(message, "out of memory"))
        rc = SQLITE_NOMEM;
    sqlite3_free(message);
    return rc;
}

/* Opening fails: there is a connection to close even so. */
static void oom_try_open(const oom_scenario *s, long n, int sticky, int *ended)
{
    sqlite3 *db = NULL;
    int rc;

    oom_arm(n, sticky);
    rc = oom_open(&db);
    *ended = oom_disarm() == 0;
    HOST_CHECK(rc == SQLITE_OK || rc == SQLITE_NOMEM,
               "%s: allocation %ld%s: answered %d", s->name, n,
               sticky ? " and after" : "", rc);
    HOST_CHECK(!*ended || rc == SQLITE_OK, "%s: %d", s->name, rc);
    rc = sqlite3_close(db);
    HOST_CHECK(rc == SQLITE_OK, "%s: %ld: closing answered %d", s->name, n, rc);
}

static void oom_try_sql(const oom_scenario *s, long n, int sticky,
                        uint64_t right, int *ended)
{
    sqlite3 *db = NULL;
    uint64_t h = 0, ignored = 0;
    int rc = oom_open(&db);

    HOST_CHECK(rc == SQLITE_OK, "%s: cannot open", s->name);
    host_exec(db, s->script ? s->script : HOST_GAZETTEER);
    rc = oom_run_all(db, s->setup, s, &ignored);
    HOST_CHECK(rc == SQLITE_OK, "%s: %s", s->name, sqlite3_errmsg(db));
    oom_arm(n, sticky);
    rc = oom_run_all(db, s->sql, s, &h);
    *ended = oom_disarm() == 0;
    HOST_CHECK(rc == SQLITE_OK || oom_is_nomem(db, rc),
               "%s: allocation %ld%s: answered %d, %s", s->name, n,
               sticky ? " and after" : "", rc, sqlite3_errmsg(db));
    HOST_CHECK(rc != SQLITE_OK || h == right,
               "%s: allocation %ld%s: other rows, and no error", s->name, n,
               sticky ? " and after" : "");
    if (!sqlite3_get_autocommit(db))
        host_exec(db, "ROLLBACK");
    if (rc != SQLITE_OK) { /* once more: what failed left nothing behind */
        oom_run_all(db, s->undo, s, &ignored);
        h = 0;
        rc = oom_run_all(db, s->sql, s, &h);
        HOST_CHECK(rc == SQLITE_OK && h == right,
                   "%s: after allocation %ld%s failed: %s", s->name, n,
                   sticky ? " and after" : "",
                   rc ? sqlite3_errmsg(db) : "other rows");
    }
    rc = sqlite3_close(db);
    HOST_CHECK(rc == SQLITE_OK, "%s: %ld: closing answered %d", s->name, n, rc);
}

static uint64_t oom_reference(const oom_scenario *s)
{
    sqlite3 *db = NULL;
    uint64_t h = 0, ignored = 0;
    int rc = oom_open(&db);

    HOST_CHECK(rc == SQLITE_OK, "cannot open: %d", rc);
    host_exec(db, s->script ? s->script : HOST_GAZETTEER);
    rc = oom_run_all(db, s->setup, s, &ignored);
    if (!rc)
        rc = oom_run_all(db, s->sql, s, &h);
    HOST_CHECK(rc == SQLITE_OK, "%s: %s", s->name, sqlite3_errmsg(db));
    HOST_CHECK(sqlite3_close(db) == SQLITE_OK, "%s: cannot close", s->name);
    return h;
}

static void oom_sweep(const oom_scenario *s)
{
    uint64_t right = s->opens ? 0 : oom_reference(s);
    sqlite3_int64 used = sqlite3_memory_used();
    long live = oom.live, n, points = 0;
    int sticky, ended;

    for (sticky = 0; sticky < 2; sticky++) {
        for (n = 0, ended = 0; !ended; points++) {
            if (s->opens)
                oom_try_open(s, n, sticky, &ended);
            else
                oom_try_sql(s, n, sticky, right, &ended);
            HOST_CHECK(sqlite3_memory_used() == used,
                       "%s: allocation %ld%s: %lld bytes leaked", s->name, n,
                       sticky ? " and after" : "",
                       (long long)(sqlite3_memory_used() - used));
            HOST_CHECK(oom.live == live, "%s: allocation %ld%s: libstemmer's "
                       "memory leaked", s->name, n,
                       sticky ? " and after" : "");
            n += s->script ? oom_stride : 1;
        }
    }
    if (oom_verbose)
        printf("%7ld  %s\n", points, s->name);
    fflush(stdout);
}

/* Each scenario in a process of its own: a crash is one more answer. */
static void oom_try(const oom_scenario *s)
{
    pid_t child;
    int status = 0;

    fflush(stdout);
    child = fork();
    if (child == 0) {
        oom_sweep(s);
        _exit(0);
    }
    HOST_CHECK(child > 0 && waitpid(child, &status, 0) == child, "no fork");
    if (WIFSIGNALED(status))
        fprintf(stderr, "%s: signal %d\n", s->name, WTERMSIG(status));
    oom_scenarios++;
    oom_failures += status != 0;
}

/* --- the list --------------------------------------------------------------- */

static int oom_wanted(const char *name, const char *pattern)
{
    return !pattern || strstr(name, pattern);
}

static void oom_calls(const char *pattern)
{
    const char *sql[2] = {NULL, NULL};
    host_call *calls;
    sqlite3 *db = host_open(NULL);
    int n = host_calls(db, &calls), i, k;

    sqlite3_close(db);
    for (i = 0; i < n; i++) {
        for (k = 0; k < OOM_TEXTS + 1; k++) {
            oom_scenario s = {"", NULL, sql, NULL, NULL, NULL, 0, 0};

            s.blob = k == OOM_TEXTS;
            s.text = s.blob ? "\xCF\xF0\xE8\xE2\xE5\xF2, \xCC\xEE\xF1\xEA\xE2"
                              "\xE0! 5 \xEC\xE0\xFF 2020 \xE3."
                            : oom_texts[k];
            sql[0] = host_select(&calls[i]);
            snprintf(s.name, sizeof s.name, "%s of text %d", sql[0], k + 1);
            if (oom_wanted(s.name, pattern))
                oom_try(&s);
            if (!strstr(sql[0], "?1"))
                break;
        }
    }
    free(calls);
}

static const char *const oom_tokenizer_setup[] = {
    "CREATE TABLE page(id INTEGER PRIMARY KEY, body)", NULL};
static const char *const oom_tokenizer_sql[] = {
    "CREATE VIRTUAL TABLE search USING fts5(body, content='page', "
    "content_rowid='id', tokenize='press auto en ru kk exact 1')",
    "INSERT INTO page VALUES(1, ?1)",
    "INSERT INTO search(rowid, body) SELECT id, body FROM page",
    "SELECT rowid, snippet(search, 0, '[', ']', '..', 8) FROM search "
    "WHERE search MATCH press_query('carry Serik 2020')",
    "SELECT count(*) FROM search WHERE search MATCH '\"=carried\" OR came*'",
    "INSERT INTO search(search, rank) VALUES('integrity-check', 1)",
    "INSERT INTO search(search, rowid, body) SELECT 'delete', id, body FROM "
    "page",
    "DELETE FROM page",
    "DROP TABLE search", NULL};
static const char *const oom_tokenizer_undo[] = {
    "DROP TABLE IF EXISTS search", "DELETE FROM page", NULL};

static const char *const oom_schema_sql[] = {
    "BEGIN",
    "INSERT INTO document(path, content) VALUES('a.txt', ?1)",
    "SELECT title, words FROM article",
    "SELECT text, name FROM mention ORDER BY 1, 2",
    "UPDATE document SET content = content || ' More.' WHERE path = 'a.txt'",
    "SELECT count(*) FROM search WHERE search MATCH 'more'",
    "DELETE FROM document WHERE path = 'a.txt'",
    "ROLLBACK", NULL};

static int oom_has_tokenizer(void)
{
    sqlite3 *db = host_open(NULL);
    int rc = sqlite3_exec(db, "CREATE VIRTUAL TABLE t USING fts5(x, "
                              "tokenize='press')", NULL, NULL, NULL);

    sqlite3_close(db);
    return rc == SQLITE_OK;
}

int main(int argc, char **argv)
{
    oom_scenario opening = {"opening", NULL, NULL, NULL, NULL, NULL, 0, 1};
    oom_scenario token = {"the tokenizer", oom_tokenizer_setup,
                          oom_tokenizer_sql, oom_tokenizer_undo,
                          NULL, oom_texts[0], 0, 0};
    oom_scenario schema = {"sql/schema.sql", NULL, oom_schema_sql, NULL,
                           NULL, oom_texts[0], 0, 0};
    sqlite3_mem_methods failing;
    host_file script;
    const char *stride = getenv("FAULT_STRIDE");
    const char *pattern;
    sqlite3 *db;

    oom.at = -1;
    oom_verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
    pattern = argv[1 + oom_verbose];
    if (stride && stride[0] > '0')
        oom_stride = (int)strtol(stride, NULL, 10);
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &oom_real);
    failing = oom_real;
    failing.xMalloc = oom_malloc;
    failing.xRealloc = oom_realloc;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    sqlite3_initialize();
    db = host_open(NULL); /* what SQLite allocates once and keeps */
    sqlite3_close(db);

    if (oom_wanted(opening.name, pattern))
        oom_try(&opening);
    oom_calls(pattern);
    if (oom_wanted(token.name, pattern) && oom_has_tokenizer())
        oom_try(&token);
    if (oom_wanted(schema.name, pattern) &&
        host_read("sql/schema.sql", &script)) {
        schema.script = script.bytes;
        oom_try(&schema);
    }
    printf("%d scenarios, %d failed\n", oom_scenarios, oom_failures);
    return oom_failures != 0 || oom_scenarios == 0;
}

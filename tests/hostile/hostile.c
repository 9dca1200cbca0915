/* hostile.c - a text that is made to be hard costs no more than an ordinary
** one of its size.
**
** usage: hostile [-t] [-s] MB [PATTERN [KIND[,KIND...]]]
**
** Each kind of hostile text, MB million bytes of it, through every function and
** table that reads a text and through the tokenizer: at most three times the
** processor time of samples of that size (best of three where it is not at
** once), and at most 16 bytes of memory a byte of text, both besides rows.
** -t prints a table of all that was measured; -s takes the shapes of kinds.h.
**
** ROWS.  A row that is answered may cost 1 microsecond and 200 bytes (the
** ordinary text pays for its rows too).  Where the answer rests on rows of
** another table (a sentence, a block, a piece of a line of one letter), each
** of those may cost 0.3 microseconds and 24 bytes.
** SQLite's own allocations are counted with ours.  The tokenizer is called as
** FTS5 calls it, and gives two terms a word here; what FTS5 does with them is
** not measured.  A BLOB that is not UTF-8 becomes a longer text: random bytes
** half as long again, every second of them a word's.  Where words are the work
** (terms, and what is looked for by them), three times is of a text so long.
** A call that takes far too long is stopped.
**
** DOCUMENTS.  INSERT INTO document, the whole path: three times the time of a
** document of samples and 2.5 microseconds for each row that is stored.  Its
** rows are a document and an article too: beside the 16 bytes and 200 for each
** row SQLite has some 20 copies of the content and of the reading text, in
** records and in registers, and gives none back before the statement's end.
*/
#include "kinds.h"

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define HOSTILE_ROW_US 1.0
#define HOSTILE_STORED_US 2.5
#define HOSTILE_ROW_BYTES 200
#define HOSTILE_INNER_US 0.3
#define HOSTILE_INNER_BYTES 24
#define HOSTILE_COPIES 20.0
#define HOSTILE_CONSTANT_MS 30.0
#define HOSTILE_CONSTANT_BYTES 1000000
#define HOSTILE_CACHES 20000000 /* of terms (FTS5, 8 MB), pages, stems */
#define HOSTILE_KEPT 6000000 /* of words, from text to text: press_tag_store */

static double hostile_clock(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1000.0 + (double)t.tv_nsec / 1e6;
}

/* --- a call ---------------------------------------------------------------------- */

typedef struct hostile_cost {
    double ms;
    sqlite3_int64 bytes, rows;
    int stopped;
} hostile_cost;

typedef struct hostile_job {
    char sql[600];
    const char *name;
    int terms; /* made of the terms of the text */
    int whole; /* a document on its way through the schema */
    hostile_cost ordinary[2]; /* of a TEXT, of a BLOB */
} hostile_job;

static int hostile_table, hostile_shaped;
static double hostile_deadline;

static int hostile_progress(void *ctx)
{
    (void)ctx;
    return hostile_clock() > hostile_deadline;
}

/* --- the tokenizer ----------------------------------------------------------- */

static int hostile_term(void *ctx, int flags, const char *p, int n, int start,
                        int end)
{
    (void)flags, (void)p, (void)n, (void)start, (void)end;
    ++*(sqlite3_int64 *)ctx;
    return SQLITE_OK;
}

/* hostile_terms(text): how many terms the tokenizer gives. */
static void hostile_terms(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    static const char *words[] = {"auto", "en", "ru", "kk", "exact", "1"};
    sqlite3_stmt *stmt;
    fts5_tokenizer tokenizer;
    Fts5Tokenizer *made;
    fts5_api *api = NULL;
    void *own;
    sqlite3_int64 count = 0;
    int rc;

    (void)argc;
    sqlite3_prepare_v2(sqlite3_context_db_handle(ctx), "SELECT fts5(?1)", -1,
                       &stmt, NULL);
    sqlite3_bind_pointer(stmt, 1, (void *)&api, "fts5_api_ptr", NULL);
    sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    rc = api->xFindTokenizer(api, "press", &own, &tokenizer);
    HOST_CHECK(rc == SQLITE_OK, "no tokenizer: %d", rc);
    rc = tokenizer.xCreate(own, words, sizeof words / sizeof words[0], &made);
    HOST_CHECK(rc == SQLITE_OK, "no tokenizer: %d", rc);
    rc = tokenizer.xTokenize(made, &count, FTS5_TOKENIZE_DOCUMENT,
                             (const char *)sqlite3_value_text(argv[0]),
                             sqlite3_value_bytes(argv[0]), hostile_term);
    tokenizer.xDelete(made);
    if (rc)
        sqlite3_result_error_code(ctx, rc);
    else
        sqlite3_result_int64(ctx, count);
}

/* A document's way through the schema, in a file that goes with the
** connection, so that what is written is not counted as memory. */
static sqlite3 *hostile_schema(void)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *stmt = NULL;

    HOST_CHECK(sqlite3_open("", &db) == SQLITE_OK &&
               sqlite3_press_init(db, NULL, NULL) == SQLITE_OK, "cannot open");
    sqlite3_prepare_v2(db, "SELECT press_schema()", -1, &stmt, NULL);
    HOST_CHECK(sqlite3_step(stmt) == SQLITE_ROW, "no schema");
    host_exec(db, (const char *)sqlite3_column_text(stmt, 0));
    sqlite3_finalize(stmt);
    return db;
}

static sqlite3_int64 hostile_stored(sqlite3 *db)
{
    static const char *const tables[] = {
        "sentence", "block", "piece", "fact", "mention", "date_mention",
        "quotation", "link", "amount"};
    sqlite3_int64 rows = 0;
    size_t i;

    for (i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        char sql[80];
        sqlite3_stmt *stmt = NULL;

        snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", tables[i]);
        HOST_CHECK(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK &&
                   sqlite3_step(stmt) == SQLITE_ROW, "%s", sqlite3_errmsg(db));
        rows += sqlite3_column_int64(stmt, 0);
        sqlite3_finalize(stmt);
    }
    return rows;
}

/* The whole statement on a connection of its own. */
static hostile_cost hostile_once(const hostile_job *job,
                                 const hostile_kind *kind, const char *text,
                                 int n, double limit)
{
    sqlite3 *db = job->whole ? hostile_schema() : host_open(NULL);
    sqlite3_stmt *stmt = NULL;
    hostile_cost cost = {0, 0, 0, 0};
    sqlite3_int64 before;
    double start;
    const char *sql = job->sql;
    int rc;

    sqlite3_create_function(db, "hostile_terms", 1, SQLITE_UTF8, NULL,
                            hostile_terms, NULL, NULL);
    rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);
    HOST_CHECK(rc == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
    if (kind->blob)
        sqlite3_bind_blob(stmt, 1, text, n, SQLITE_STATIC);
    else
        sqlite3_bind_text(stmt, 1, text, n, SQLITE_STATIC);
    before = sqlite3_memory_used();
    sqlite3_memory_highwater(1);
    start = hostile_clock();
    hostile_deadline = start + limit;
    sqlite3_progress_handler(db, 1000, hostile_progress, NULL);
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
        cost.rows = sqlite3_column_int64(stmt, 0);
    cost.ms = hostile_clock() - start;
    cost.bytes = sqlite3_memory_highwater(0) - before;
    cost.stopped = rc == SQLITE_INTERRUPT;
    HOST_CHECK(rc == SQLITE_DONE || cost.stopped, "%s: %s", sql,
               sqlite3_errmsg(db));
    sqlite3_finalize(stmt);
    sqlite3_progress_handler(db, 0, NULL, NULL);
    if (job->whole)
        cost.rows = hostile_stored(db);
    rc = sqlite3_close(db);
    HOST_CHECK(rc == SQLITE_OK, "%s: closing answered %d", sql, rc);
    return cost;
}

/* Known to be over, and by how much.  Terms of random characters: nearly every
** one of them begins a word or ends one, which no branch foresees, a tenth of
** the words are joined to others, and hardly one comes again.  Short things over
** and over (0.5 MB): a number every few bytes is looked at as each kind of date
** or amount that it may begin, and a name is where a path has its letters. */
static const struct hostile_over {
    const char *call, *kind; /* beginnings */
    double times, bytes;     /* 0: as any */
} hostile_overs[] = {
    {"tokenize", "random characters, printable", 6.0, 0},
    {"tokenize", "random characters", 4.0, 0},
    {"press_concordance", "random characters, printable", 5.5, 0},
    {"press_concordance", "random characters", 4.0, 0},
    {"press_dates", "1/2 ", 5.5, 0},
    {"press_dates", "1e1e", 7.0, 0},
    {"press_dates", "x1", 7.0, 0},
    {"press_dates", "1x", 7.0, 0},
    {"press_dates", "a1 ", 6.0, 0},
    {"press_dates", "May 5-", 4.0, 20.0},
    {"press_amounts", "one two three ", 4.5, 0},
    {"press_facts", "\xE2\x80\x94 а\\n\xE2\x80\x94 б", 4.0, 0},
    {"press_entities", "C:\\a\\", 7.0, 0},
    {"INSERT INTO document", "%c-%c ", 0, 24.0},
};

static const struct hostile_over *hostile_is_over(const hostile_job *job,
                                                  const hostile_kind *kind)
{
    size_t i;

    for (i = 0; i < sizeof hostile_overs / sizeof hostile_overs[0]; i++) {
        const struct hostile_over *o = &hostile_overs[i];

        if (strncmp(job->name, o->call, strlen(o->call)) == 0 &&
            strncmp(kind->name, o->kind, strlen(o->kind)) == 0)
            return o;
    }
    return NULL;
}

static double hostile_times(const hostile_job *job, const hostile_kind *kind)
{
    const struct hostile_over *o = hostile_is_over(job, kind);

    return o && o->times > 0 ? o->times : 3.0;
}

static double hostile_bytes_each(const hostile_job *job,
                                 const hostile_kind *kind)
{
    const struct hostile_over *o = hostile_is_over(job, kind);

    return o && o->bytes > 0 ? o->bytes : 16.0;
}

/* `grown`: how many times as long as the text given is the one that is read. */
static double hostile_limit(const hostile_job *job, const hostile_kind *kind,
                            const hostile_cost *cost, sqlite3_int64 inner,
                            double grown)
{
    return hostile_times(job, kind) * (job->terms ? grown : 1.0) *
               job->ordinary[kind->blob].ms +
           HOSTILE_CONSTANT_MS +
           (double)cost->rows *
               (job->whole ? HOSTILE_STORED_US : HOSTILE_ROW_US) / 1000.0 +
           (double)inner * HOSTILE_INNER_US / 1000.0;
}

typedef struct hostile_given {
    const char *text;
    int n;
    sqlite3_int64 inner;
    double grown;
} hostile_given;

static int hostile_is_fat(const hostile_job *job, const hostile_kind *kind,
                          const hostile_cost *cost, const hostile_given *given)
{
    double copies = job->whole ? HOSTILE_COPIES * given->grown * given->n : 0.0;
    int names = strstr(job->sql, "press_entities") != NULL ||
                strstr(job->sql, "press_quotations") != NULL;

    return (double)cost->bytes >
           hostile_bytes_each(job, kind) * given->n + copies +
               HOSTILE_ROW_BYTES * (double)cost->rows +
               HOSTILE_INNER_BYTES * (double)given->inner +
               (names ? HOSTILE_KEPT : 0) +
               (job->whole ? HOSTILE_CACHES : HOSTILE_CONSTANT_BYTES);
}

static void hostile_say(const hostile_job *job, const hostile_kind *kind,
                        const hostile_cost *cost, int n)
{
    const hostile_cost *ordinary = &job->ordinary[kind->blob];

    printf("%-24.24s %-22.22s %8.2f %8.2f %6.2f %7.1f %6.1f %10lld\n",
           job->name, kind->name, ordinary->ms / 1000.0, cost->ms / 1000.0,
           cost->ms / ordinary->ms, (double)ordinary->bytes / n,
           (double)cost->bytes / n, (long long)cost->rows);
}

static int hostile_try(const hostile_job *job, const hostile_kind *kind,
                       const hostile_given *given)
{
    hostile_cost best = {0, 0, 0, 0}, cost;
    int n = given->n;
    double limit = 0;
    int i, slow = 1, fat;

    for (i = 0; i < 3 && slow; i++) {
        cost = hostile_once(job, kind, given->text, n,
                            20.0 * job->ordinary[kind->blob].ms + 3000.0);
        if (i == 0 || cost.ms < best.ms)
            best = cost;
        limit = hostile_limit(job, kind, &best, given->inner, given->grown);
        slow = best.ms > limit;
        if (cost.stopped)
            break;
    }
    fat = hostile_is_fat(job, kind, &best, given);
    if (hostile_table)
        hostile_say(job, kind, &best, n);
    if (slow || fat)
        printf("%s%s%s: %s: %.0f ms (%.0f ordinarily, %lld rows here, limit "
               "%.0f), %.1f bytes a byte\n",
               slow ? "SLOW " : "", fat ? "FAT " : "", job->name, kind->name,
               best.ms, job->ordinary[kind->blob].ms, (long long)best.rows,
               limit, (double)best.bytes / n);
    if (best.stopped)
        printf("     stopped before its end\n");
    fflush(stdout);
    return slow || fat;
}

/* Rows that others may rest on. */
static sqlite3_int64 hostile_inner(const hostile_kind *kind, const char *text,
                                   int n)
{
    hostile_job job = {"SELECT (SELECT count(*) FROM press_sentences(?1)) + "
                       "(SELECT count(*) FROM press_blocks(?1)) + "
                       "(SELECT count(*) FROM press_pieces(?1)) + "
                       "(SELECT count(*) FROM press_entities(?1))",
                       NULL, 0, 0, {{0, 0, 0, 0}, {0, 0, 0, 0}}};

    return kind->rows ? hostile_once(&job, kind, text, n, 1e9).rows : 0;
}

/* How many times as long the text is when it is decoded. */
static double hostile_grown(const hostile_kind *kind, const char *text, int n)
{
    hostile_job job = {"SELECT length(CAST(press_text(?1) AS BLOB))",
                       NULL, 0, 0, {{0, 0, 0, 0}, {0, 0, 0, 0}}};
    double bytes;

    if (!kind->blob)
        return 1.0;
    bytes = (double)hostile_once(&job, kind, text, n, 1e9).rows;
    return bytes > n ? bytes / n : 1.0;
}

/* In a process of its own: a crash is one more thing to report. */
static int hostile_fork(const hostile_job *job, const hostile_kind *kind,
                        const hostile_given *given)
{
    pid_t child;
    int status = 0;

    fflush(stdout);
    child = fork();
    if (child == 0)
        _exit(hostile_try(job, kind, given));
    HOST_CHECK(child > 0 && waitpid(child, &status, 0) == child, "no fork");
    if (WIFSIGNALED(status))
        printf("CRASH %s: %s: signal %d\n", job->name, kind->name,
               WTERMSIG(status));
    return status != 0;
}

static int hostile_jobs(hostile_job **out, const char *pattern)
{
    host_call *calls;
    sqlite3 *db = host_open(NULL);
    int n = host_calls(db, &calls), i, count = 0;
    hostile_job *jobs = calloc((size_t)n + 2, sizeof *jobs);

    HOST_CHECK(jobs, "no memory");
    sqlite3_close(db);
    for (i = 0; i < n; i++) {
        host_call *c = &calls[i];
        hostile_job *job = &jobs[count];
        int last = i + 1 == n || strcmp(c->name, c[1].name) != 0;

        /* with all its optional arguments */
        if (!strstr(c->call, "?1") || (pattern && !strstr(c->call, pattern)) ||
            !last)
            continue;
        job->name = c->call;
        job->terms = strstr(c->call, "press_concordance") != NULL;
        if (!c->is_table)
            snprintf(job->sql, sizeof job->sql, "SELECT %s IS NULL", c->call);
        else /* what the columns cost, too */
            snprintf(job->sql, sizeof job->sql,
                     "SELECT count(*)%s%s FROM %s",
                     host_has(c, "start") ? ", max(start), max(length)" : "",
                     host_has(c, "text") ? ", sum(length(text))" : "", c->call);
        count++;
    }
    if (!pattern || strstr("tokenize", pattern)) {
        hostile_job *job = &jobs[count++];

        job->name = "tokenize='press auto en ru kk exact 1'";
        job->terms = 1;
        snprintf(job->sql, sizeof job->sql,
                 "SELECT hostile_terms(CASE typeof(?1) WHEN 'text' THEN ?1 "
                 "ELSE press_text(?1) END) * 0");
    }
    if (!pattern || strstr("document", pattern)) {
        hostile_job *job = &jobs[count++];

        job->name = "INSERT INTO document";
        job->whole = 1;
        snprintf(job->sql, sizeof job->sql,
                 "INSERT INTO document(path, content) VALUES('a.txt', ?1)");
    }
    *out = jobs;
    return count;
}

/* What ordinary text costs, given as this one is; once each. */
static void hostile_ordinary(hostile_job *jobs, int count, int blob,
                             char *text, int n)
{
    hostile_kind kind = hostile_kinds[0];
    int i;

    if (count && jobs[0].ordinary[blob].ms > 0)
        return;
    kind.blob = blob;
    hostile_fill(&kind, text, n);
    for (i = 0; i < count; i++)
        jobs[i].ordinary[blob] = hostile_once(&jobs[i], &kind, text, n, 1e9);
}

/* The shape as a name of one line, to be kept. */
static char *hostile_shape_name(const char *unit)
{
    size_t n = strlen(unit), i;
    char *name = malloc(4 * n + 1), *p = name;

    HOST_CHECK(name, "no memory");
    for (i = 0; i < n; i++)
        p += (unsigned char)unit[i] < ' '
                 ? snprintf(p, 5, unit[i] == '\n' ? "\\n" : "\\x%02X",
                            (unsigned)unit[i])
                 : snprintf(p, 5, "%c", unit[i]);
    *p = '\0';
    return name;
}

/* The kinds, or the shapes as kinds. */
static const hostile_kind *hostile_kinds_of(int shapes, int *n)
{
    hostile_kind *made = calloc((size_t)HOSTILE_SHAPES, sizeof *made);
    int i;

    *n = shapes ? HOSTILE_SHAPES : HOSTILE_KINDS;
    if (!shapes) {
        free(made);
        return hostile_kinds;
    }
    HOST_CHECK(made, "no memory");
    for (i = 0; i < HOSTILE_SHAPES; i++) {
        made[i].name = hostile_shape_name(hostile_shapes[i]);
        made[i].unit = hostile_shapes[i];
        made[i].rows = 1;
    }
    return made;
}

static int hostile_all(hostile_job *jobs, int count, const char *which,
                       char *text, int n)
{
    static const char *const heads[] = {"call", "text", "plain s", "hard s",
                                        "times", "plain B", "hard B", "rows"};
    int i, k, nkinds, tried = 0, bad = 0;
    const hostile_kind *kinds = hostile_kinds_of(hostile_shaped, &nkinds);

    if (hostile_table)
        printf("%-24s %-22s %8s %8s %6s %7s %6s %10s\n", heads[0], heads[1],
               heads[2], heads[3], heads[4], heads[5], heads[6], heads[7]);
    for (k = 0; k < nkinds; k++) {
        const hostile_kind *kind = &kinds[k];
        hostile_given given = {text, n, 0, 1.0};

        if (which && !strstr(kind->name, which) && !strstr(which, kind->name))
            continue;
        hostile_ordinary(jobs, count, kind->blob, text, n);
        hostile_fill(kind, text, n);
        given.inner = hostile_inner(kind, text, n);
        given.grown = hostile_grown(kind, text, n);
        for (i = 0; i < count; i++) {
            bad += hostile_fork(&jobs[i], kind, &given);
            tried++;
        }
    }
    return tried ? bad : -1;
}

int main(int argc, char **argv)
{
    int n, count, bad;
    hostile_job *jobs;
    char *text;

    for (; argc > 1 && argv[1][0] == '-'; argc--, argv++)
        if (strcmp(argv[1], "-t") == 0)
            hostile_table = 1;
        else
            hostile_shaped = strcmp(argv[1], "-s") == 0;
    HOST_CHECK(argc > 1, "usage: hostile [-t] [-s] MB [PATTERN [KIND]]");
    n = (int)(strtod(argv[1], NULL) * 1e6);
    text = malloc((size_t)n + 1);
    HOST_CHECK(text, "no memory");
    count = hostile_jobs(&jobs, argc > 2 && argv[2][0] ? argv[2] : NULL);
    bad = hostile_all(jobs, count, argc > 3 ? argv[3] : NULL, text, n);
    printf("%d calls over texts of %s MB, %d cost too much\n", count, argv[1],
           bad);
    return bad != 0;
}

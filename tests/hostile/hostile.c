/* hostile.c - a text that is made to be hard costs no more than an ordinary
** one of its size.
**
** usage: hostile MB [PATTERN [KIND]]
**
** Each kind of hostile text, MB million bytes of it, through every function and
** table that reads a text and through the tokenizer: at most three times the
** processor time of samples of that size (best of three where it is not at
** once), and at most 16 bytes of memory a byte of text, both besides rows (a
** row may cost 1 microsecond and 200 bytes; the ordinary text pays for its
** rows too).  A text that is all rows inside (a line or a paragraph a letter)
** may take 15 times the time and 128 bytes a byte: linear still.
** A call that takes far too long is stopped.
*/
#include "../host/host.h"

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define HOSTILE_ROW_US 1.0
#define HOSTILE_ROW_BYTES 200
#define HOSTILE_CONSTANT_MS 30.0
#define HOSTILE_CONSTANT_BYTES 1000000

static double hostile_clock(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1000.0 + (double)t.tv_nsec / 1e6;
}

/* --- texts ------------------------------------------------------------------- */

static uint32_t hostile_random(void)
{
    static uint64_t seed = 88172645463325252u;

    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 16);
}

static void hostile_repeat(char *out, int n, const char *unit)
{
    int size = (int)strlen(unit), i;

    for (i = 0; i < n; i++)
        out[i] = unit[i % size];
}

static void hostile_samples(char *out, int n)
{
    host_file *texts;
    int count = host_texts(&texts), at = 0, i;

    for (i = 0; at < n; i = (i + 1) % count) {
        int size = texts[i].n < n - at ? texts[i].n : n - at;

        if (strstr(texts[i].name, "utf16") || strstr(texts[i].name, "koi8r") ||
            strstr(texts[i].name, "cp1251") || strstr(texts[i].name, "seeds"))
            continue;
        memcpy(out + at, texts[i].bytes, (size_t)size);
        at += size;
    }
    for (i = 0; i < count; i++) {
        free(texts[i].bytes);
        free(texts[i].name);
    }
    free(texts);
}

static void hostile_one_line(char *out, int n)
{
    int i;

    hostile_samples(out, n);
    for (i = 0; i < n; i++)
        if (out[i] == '\n' || out[i] == '\r')
            out[i] = ' ';
}

/* No NUL: a TEXT would end there. */
static void hostile_bytes(char *out, int n)
{
    int i;

    for (i = 0; i < n; i++)
        out[i] = (char)(1 + hostile_random() % 255);
}

static void hostile_any_bytes(char *out, int n)
{
    int i;

    for (i = 0; i < n; i++)
        out[i] = (char)hostile_random();
}

/* Opened n times, closed n times. */
static void hostile_nest(char *out, int n, const char *open, const char *close)
{
    hostile_repeat(out, n / 2 / (int)strlen(open) * (int)strlen(open), open);
    hostile_repeat(out + n / 2 / (int)strlen(open) * (int)strlen(open),
                   n - n / 2 / (int)strlen(open) * (int)strlen(open), close);
}

typedef struct hostile_kind {
    const char *name;
    const char *unit, *close; /* repeated; close: nested */
    void (*fill)(char *out, int n);
    int rows; /* 1: a row, or what a row is made of, every few bytes */
    int blob; /* 1: given as a BLOB, so that it is decoded first */
} hostile_kind;

/* Units are not C strings of one character class by chance: each is what one
** room has to look ahead, look back, sort or nest for. */
static const hostile_kind hostile_kinds[] = {
    {"samples", NULL, NULL, hostile_samples, 0, 0},
    {"one line", NULL, NULL, hostile_one_line, 0, 0},
    {"random bytes", NULL, NULL, hostile_bytes, 0, 0},
    {"random bytes, a BLOB", NULL, NULL, hostile_any_bytes, 0, 1},
    {"straight quotes", "\"", NULL, NULL, 0, 0},
    {"quotes and a letter", "\"a ", NULL, NULL, 1, 0},
    {"openers", "\xC2\xAB", NULL, NULL, 0, 0},
    {"openers with words", "\xE2\x80\x9CWe said ", NULL, NULL, 0, 0},
    {"closers with words", "we said\xE2\x80\x9D ", NULL, NULL, 0, 0},
    {"openers that paragraphs repeat", "\xE2\x80\x9CWe go on.\n\n", NULL, NULL, 1, 0},
    {"nested guillemets", "\xC2\xAB", "\xC2\xBB", NULL, 0, 0},
    {"nested brackets", "(", ")", NULL, 0, 0},
    {"nested words", "(a ", "b) ", NULL, 1, 0},
    {"square brackets", "[", NULL, NULL, 0, 0},
    {"apostrophes", "o'", NULL, NULL, 0, 0},
    {"capitals", "Al Bek ", NULL, NULL, 1, 0},
    {"capital letters", "A", NULL, NULL, 0, 0},
    {"initials", "A. B. ", NULL, NULL, 1, 0},
    {"names with said", "Aliya Bek said Serik Omarov, ", NULL, NULL, 1, 0},
    {"verbs of saying", "said told asked added ", NULL, NULL, 0, 0},
    {"dates", "5 May 2020 ", NULL, NULL, 0, 0},
    {"numbers", "1 2 3 4 5 6 7 8 9 ", NULL, NULL, 1, 0},
    {"digits", "7", NULL, NULL, 0, 0},
    {"months", "May June ", NULL, NULL, 1, 0},
    {"ranges", "1-2-3-", NULL, NULL, 1, 0},
    {"decades", "1990s and 1980s, ", NULL, NULL, 0, 0},
    {"one word", "a", NULL, NULL, 0, 0},
    {"one word in Cyrillic", "\xD0\xB0", NULL, NULL, 0, 0},
    {"one word with hyphens", "a-", NULL, NULL, 1, 0},
    {"one name with dots", "a.", NULL, NULL, 1, 0},
    {"0x80", "\x80", NULL, NULL, 0, 0},
    {"lead bytes", "\xD0", NULL, NULL, 0, 0},
    {"combining marks", "\xCC\x81", NULL, NULL, 0, 0},
    {"letters with marks", "e\xCC\x81\xCC\x82", NULL, NULL, 0, 0},
    {"soft hyphens", "a\xC2\xAD", NULL, NULL, 0, 0},
    {"new lines", "\n", NULL, NULL, 0, 0},
    {"lines of a letter", "a\n", NULL, NULL, 1, 0},
    {"paragraphs of a letter", "A\n\n", NULL, NULL, 1, 0},
    {"carriage returns", "\r", NULL, NULL, 0, 0},
    {"spaces", " ", NULL, NULL, 0, 0},
    {"page marks", "&15\xC2\xA7\n", NULL, NULL, 1, 0},
    {"page marks between pages", "Some text of a page\n\n&15\xC2\xA7\n\n", NULL, NULL, 1, 0},
    {"hyphens at line ends", "inter-\n", NULL, NULL, 1, 0},
    {"bullets", "* a\n", NULL, NULL, 1, 0},
    {"questions", "Who is it?\n\nIt is I.\n\n", NULL, NULL, 1, 0},
    {"comment forms", "Leave a comment\n\nYour email address\n\n", NULL, NULL, 1, 0},
    {"shares", "Share\nFacebook\nTwitter\n\n", NULL, NULL, 1, 0},
    {"bylines", "By Aliya Bek\n\n", NULL, NULL, 1, 0},
    {"captions", "Photo: A. Bek\n\n", NULL, NULL, 1, 0},
    {"links", "http://a.b/c ", NULL, NULL, 0, 0},
    {"one link", "http://a.b/c?d=", NULL, NULL, 1, 0},
    {"at signs", "a@", NULL, NULL, 1, 0},
    {"hashtags", "#a", NULL, NULL, 1, 0},
    {"dots", ".", NULL, NULL, 0, 0},
    {"dots and spaces", ". ", NULL, NULL, 0, 0},
    {"exclamations", "Oh! ", NULL, NULL, 0, 0},
    {"dashes", "\xE2\x80\x94 ", NULL, NULL, 0, 0},
    {"dialogue", "\xE2\x80\x94 \xD0\x94\xD0\xB0.\n", NULL, NULL, 1, 0},
    {"money", "$3 million ", NULL, NULL, 0, 0},
    {"tags", "<a href=", NULL, NULL, 0, 0},
    {"nested tags", "<b>", "</b>", NULL, 0, 0},
};
#define HOSTILE_KINDS ((int)(sizeof hostile_kinds / sizeof hostile_kinds[0]))

static void hostile_fill(const hostile_kind *kind, char *out, int n)
{
    if (kind->fill)
        kind->fill(out, n);
    else if (kind->close)
        hostile_nest(out, n, kind->unit, kind->close);
    else
        hostile_repeat(out, n, kind->unit);
    out[n] = '\0';
}

/* --- a call ---------------------------------------------------------------------- */

typedef struct hostile_cost {
    double ms;
    sqlite3_int64 bytes, rows;
    int stopped;
} hostile_cost;

typedef struct hostile_job {
    char sql[600];
    const char *name, *setup;
    hostile_cost ordinary;
} hostile_job;

static double hostile_deadline;

static int hostile_progress(void *ctx)
{
    (void)ctx;
    return hostile_clock() > hostile_deadline;
}

/* The whole statement on a connection of its own. */
static hostile_cost hostile_once(const hostile_job *job,
                                 const hostile_kind *kind, const char *text,
                                 int n, double limit)
{
    sqlite3 *db = host_open(NULL);
    sqlite3_stmt *stmt = NULL;
    hostile_cost cost = {0, 0, 0, 0};
    sqlite3_int64 before;
    double start;
    const char *sql = job->sql;
    int rc;

    if (job->setup)
        host_exec(db, job->setup);
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
    rc = sqlite3_close(db);
    HOST_CHECK(rc == SQLITE_OK, "%s: closing answered %d", sql, rc);
    return cost;
}

static double hostile_limit(const hostile_job *job, const hostile_kind *kind,
                            sqlite3_int64 rows)
{
    return (kind->rows ? 15.0 : 3.0) * job->ordinary.ms + HOSTILE_CONSTANT_MS +
           (double)rows * HOSTILE_ROW_US / 1000.0;
}

/* Known to be over: a quotation's marks, where every byte is one. */
static int hostile_bytes_most(const hostile_job *job, const hostile_kind *kind)
{
    if (strstr(job->name, "press_quotations") &&
        strcmp(kind->name, "straight quotes") == 0)
        return 24;
    return kind->rows ? 128 : 16;
}

static int hostile_try(const hostile_job *job, const hostile_kind *kind,
                       const char *text, int n)
{
    hostile_cost best = {0, 0, 0, 0}, cost;
    double limit = 0;
    int i, slow = 1, fat;

    for (i = 0; i < 3 && slow; i++) {
        cost = hostile_once(job, kind, text, n,
                            20.0 * job->ordinary.ms + 3000.0);
        if (i == 0 || cost.ms < best.ms)
            best = cost;
        limit = hostile_limit(job, kind, best.rows);
        slow = best.ms > limit;
        if (cost.stopped)
            break;
    }
    /* FTS5 holds what it will write: its memory is not the tokenizer's */
    fat = !job->setup &&
          best.bytes > hostile_bytes_most(job, kind) * (sqlite3_int64)n +
                           HOSTILE_ROW_BYTES * best.rows +
                           HOSTILE_CONSTANT_BYTES;
    if (getenv("HOSTILE_TABLE"))
        printf("%6.2fx %8.0f ms %6.1f B %9lld rows  %s: %s\n",
               best.ms / job->ordinary.ms, best.ms, (double)best.bytes / n, (long long)best.rows, job->name, kind->name);
    if (slow || fat)
        printf("%s%s%s: %s: %.0f ms (%.0f ordinarily, %lld rows here, limit "
               "%.0f), %.1f bytes a byte\n",
               slow ? "SLOW " : "", fat ? "FAT " : "", job->name, kind->name,
               best.ms, job->ordinary.ms, (long long)best.rows, limit,
               (double)best.bytes / n);
    if (best.stopped)
        printf("     stopped before its end\n");
    fflush(stdout);
    return slow || fat;
}

/* In a process of its own: a crash is one more thing to report. */
static int hostile_fork(const hostile_job *job, const hostile_kind *kind,
                        const char *text, int n)
{
    pid_t child;
    int status = 0;

    fflush(stdout);
    child = fork();
    if (child == 0)
        _exit(hostile_try(job, kind, text, n));
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
    hostile_job *jobs = calloc((size_t)n + 1, sizeof *jobs);

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
        if (!c->is_table)
            snprintf(job->sql, sizeof job->sql, "SELECT length(%s) * 0", c->call);
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
        job->setup = "CREATE VIRTUAL TABLE t USING fts5(x, "
                     "tokenize='press auto en ru kk exact 1')";
        snprintf(job->sql, sizeof job->sql, "INSERT INTO t VALUES(?1)");
    }
    *out = jobs;
    return count;
}

int main(int argc, char **argv)
{
    int n, count, i, k, bad = 0, tried = 0;
    hostile_job *jobs;
    char *text;

    HOST_CHECK(argc > 1, "usage: hostile MB [PATTERN [KIND]]");
    n = (int)(strtod(argv[1], NULL) * 1e6);
    text = malloc((size_t)n + 1);
    HOST_CHECK(text, "no memory");
    count = hostile_jobs(&jobs, argc > 2 && argv[2][0] ? argv[2] : NULL);
    for (k = 0; k < HOSTILE_KINDS; k++) {
        if (k > 0 && argc > 3 && !strstr(hostile_kinds[k].name, argv[3]))
            continue;
        hostile_fill(&hostile_kinds[k], text, n);
        for (i = 0; i < count; i++) {
            if (k == 0)
                jobs[i].ordinary = hostile_once(&jobs[i], &hostile_kinds[k],
                                                text, n, 1e9);
            bad += hostile_fork(&jobs[i], &hostile_kinds[k], text, n);
            tried++;
        }
    }
    printf("%d calls over %d kinds of text of %s MB, %d cost too much\n",
           count, HOSTILE_KINDS, argv[1], bad);
    return bad != 0 || tried == 0;
}

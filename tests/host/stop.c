/* stop.c - a long call stops soon after it is told to.
**
** usage: stop MB GAP_MB LIMIT_MS [PATTERN [KIND]]
**
** For every call that reads a text, and for the tokenizer:
**   - over MB million bytes: sqlite3_interrupt() from a second thread after
**     50 ms, and a progress handler (n = 1000) that says stop after 50 ms:
**     how long until the call returns (best of 3), in processor time of the
**     calling thread, which a busy machine does not change;
**   - over GAP_MB million bytes, let run to the end: the longest time between
**     two calls of the progress handler, in processor time, which is how late
**     a stop can be noticed at any moment.
** The text is of samples, or of a KIND of ../hostile/kinds.h.  MB may be 0.
** Each at most LIMIT_MS.  Then the connection must close at once (never
** SQLITE_BUSY) and all memory be back.
*/
#include "../hostile/kinds.h"

#include <pthread.h>
#include <time.h>

static double stop_clock(clockid_t which)
{
    struct timespec t;

    clock_gettime(which, &t);
    return (double)t.tv_sec * 1000.0 + (double)t.tv_nsec / 1e6;
}

/* --- a text of n bytes ---------------------------------------------------------- */

static char *stop_text(int n, const char *name)
{
    char *text = malloc((size_t)n + 1);
    int i;

    HOST_CHECK(text, "no memory");
    for (i = 0; i < HOSTILE_KINDS; i++)
        if (strcmp(hostile_kinds[i].name, name) == 0)
            break;
    HOST_CHECK(i < HOSTILE_KINDS, "no kind of text: %s", name);
    hostile_fill(&hostile_kinds[i], text, n);
    return text;
}

/* --- ways to stop --------------------------------------------------------------- */

typedef struct stop_watch {
    sqlite3 *db;
    clockid_t clock;  /* the calling thread's processor time, in ms below */
    double deadline;  /* wall clock */
    double told;      /* when it was told to stop */
    double last, gap; /* when last called, the longest pause between calls */
} stop_watch;

static void *stop_interrupt(void *ctx)
{
    stop_watch *w = ctx;
    struct timespec pause = {0, 50 * 1000000};

    nanosleep(&pause, NULL);
    w->told = stop_clock(w->clock);
    sqlite3_interrupt(w->db);
    return NULL;
}

static int stop_progress(void *ctx)
{
    stop_watch *w = ctx;
    double now = stop_clock(CLOCK_MONOTONIC);

    if (now < w->deadline) {
        w->last = stop_clock(w->clock);
        return 0;
    }
    /* it may have been told so late only because nobody asked before */
    if (w->told == 0)
        w->told = w->last;
    return 1;
}

static int stop_gap(void *ctx)
{
    stop_watch *w = ctx;
    double now = stop_clock(CLOCK_THREAD_CPUTIME_ID);

    if (now - w->last > w->gap)
        w->gap = now - w->last;
    w->last = stop_clock(CLOCK_THREAD_CPUTIME_ID);
    return 0;
}

/* --- one statement ------------------------------------------------------------------ */

typedef struct stop_job {
    const char *name, *setup, *sql;
    const char *text;
    int n;
} stop_job;

enum stop_how { STOP_INTERRUPT, STOP_PROGRESS, STOP_GAP };

static int stop_limit;

/* ms until it stopped (the longest gap, for STOP_GAP); -1: it ended before. */
static double stop_once(const stop_job *job, enum stop_how how)
{
    sqlite3 *db = host_open(NULL);
    sqlite3_stmt *stmt = NULL;
    stop_watch w = {NULL, 0, 0, 0, 0, 0};
    pthread_t thread;
    double ended;
    int rc;

    if (job->setup)
        host_exec(db, job->setup);
    w.db = db;
    pthread_getcpuclockid(pthread_self(), &w.clock);
    rc = sqlite3_prepare_v2(db, job->sql, -1, &stmt, NULL);
    HOST_CHECK(rc == SQLITE_OK, "%s: %s", job->sql, sqlite3_errmsg(db));
    sqlite3_bind_text(stmt, 1, job->text, job->n, SQLITE_STATIC);
    w.deadline = stop_clock(CLOCK_MONOTONIC) + 50;
    w.last = stop_clock(CLOCK_THREAD_CPUTIME_ID);
    if (how == STOP_INTERRUPT)
        pthread_create(&thread, NULL, stop_interrupt, &w);
    else
        sqlite3_progress_handler(db, 1000, how == STOP_GAP ? stop_gap
                                                           : stop_progress, &w);
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
        ;
    ended = stop_clock(w.clock);
    if (how == STOP_GAP)
        stop_gap(&w);
    if (how == STOP_INTERRUPT)
        pthread_join(thread, NULL);
    HOST_CHECK(rc == SQLITE_DONE || (rc == SQLITE_INTERRUPT && how != STOP_GAP),
               "%s: answered %d, %s", job->sql, rc, sqlite3_errmsg(db));
    sqlite3_finalize(stmt);
    sqlite3_progress_handler(db, 0, NULL, NULL);
    rc = sqlite3_close(db);
    HOST_CHECK(rc == SQLITE_OK, "%s: closing answered %d", job->sql, rc);
    if (how == STOP_GAP)
        return w.gap;
    return w.told == 0 || ended < w.told ? -1 : ended - w.told;
}

static double stop_best(const stop_job *job, enum stop_how how)
{
    double best = 1e9;
    int i;

    for (i = 0; i < 3 && best > 50; i++) {
        double ms = stop_once(job, how);

        best = ms < best ? ms : best;
    }
    return best;
}

static int stop_job_run(stop_job *job, const char *big, int n, int gap_n)
{
    sqlite3_int64 used = sqlite3_memory_used();
    double interrupt, progress, gap;

    job->text = big;
    job->n = n;
    interrupt = n ? stop_best(job, STOP_INTERRUPT) : 0;
    progress = n ? stop_best(job, STOP_PROGRESS) : 0;
    job->n = gap_n;
    gap = gap_n ? stop_once(job, STOP_GAP) : 0;
    printf("%9.0f %9.0f %9.0f  %s%s\n", interrupt, progress, gap, job->name,
           interrupt > stop_limit || progress > stop_limit || gap > stop_limit
               ? "   TOO LATE" : "");
    fflush(stdout);
    HOST_CHECK(sqlite3_memory_used() == used, "%s: %lld bytes did not come back",
               job->name, (long long)(sqlite3_memory_used() - used));
    return interrupt > stop_limit || progress > stop_limit || gap > stop_limit;
}

int main(int argc, char **argv)
{
    int n, gap_n, ncalls, i, late = 0;
    const char *pattern = argc > 4 && argv[4][0] ? argv[4] : NULL;
    const char *kind = argc > 5 ? argv[5] : "samples";
    stop_job tokenizer = {"tokenize='press auto en ru kk'",
        "CREATE VIRTUAL TABLE t USING fts5(x, tokenize='press auto en ru kk')",
        "INSERT INTO t VALUES(?1)", NULL, 0};
    host_call *calls;
    sqlite3 *db = host_open(NULL);
    char *text;

    HOST_CHECK(argc > 3, "usage: stop MB GAP_MB LIMIT_MS [PATTERN [KIND]]");
    n = (int)(strtod(argv[1], NULL) * 1e6);
    gap_n = (int)(strtod(argv[2], NULL) * 1e6);
    stop_limit = (int)strtol(argv[3], NULL, 10);
    text = stop_text(n > gap_n ? n : gap_n, kind);
    ncalls = host_calls(db, &calls);
    sqlite3_close(db);
    printf("Milliseconds until a call over %s MB of %s stops\n\n"
           "interrupt  progress   latest\n", argv[n ? 1 : 2], kind);
    for (i = 0; i < ncalls; i++) {
        static char sql[500];
        stop_job job = {calls[i].call, NULL, sql, NULL, 0};

        if (!strstr(calls[i].call, "?1") ||
            (pattern && !strstr(calls[i].call, pattern)))
            continue;
        snprintf(sql, sizeof sql, "SELECT %s%s",
                 calls[i].is_table ? "count(*) FROM " : "", calls[i].call);
        late += stop_job_run(&job, text, n, gap_n);
    }
    /* at the end of an insertion FTS5 sorts and writes by itself: no gap */
    if (n && (!pattern || strstr(tokenizer.name, pattern)))
        late += stop_job_run(&tokenizer, text, n, 0);
    free(text);
    free(calls);
    return late != 0;
}

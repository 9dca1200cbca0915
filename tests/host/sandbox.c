/* sandbox.c - everything runs where a careful host locks things down.
**
** usage: sandbox LIB
**
** With trusted_schema=OFF, SQLITE_DBCONFIG_DEFENSIVE and query_only: every
** call directly, joined to a table, in a view, under an authorizer that lets
** nothing but reading through.  In triggers (without query_only):
** functions and tables write rows.  Deterministic functions serve an index on
** an expression, a generated column and a CHECK.  The host may finalize all
** statements that it finds before it closes.
*/
#include "host.h"

static int read_only(void *ctx, int action, const char *a, const char *b,
                     const char *c, const char *d)
{
    (void)ctx, (void)a, (void)c, (void)d;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_UPDATE: /* SQLite asks so when any module declares its table */
        return strcmp(a, "sqlite_master") == 0 ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
        return b && strcmp(b, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA: /* what a gazetteer's table is looked up by */
        return strcmp(a, "database_list") == 0 ||
                       strcmp(a, "table_xinfo") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

static long run(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *stmt = NULL;
    long n = 0;
    int rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);

    HOST_CHECK(rc == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
        n += sqlite3_column_int64(stmt, 0) != 0;
    HOST_CHECK(rc == SQLITE_DONE, "%s: %s", sql, sqlite3_errmsg(db));
    sqlite3_finalize(stmt);
    return n;
}

/* call with `text` for ?1 */
static void with(char *out, size_t cap, const char *before, const char *call,
                 const char *text)
{
    const char *at = strstr(call, "?1");

    if (at)
        snprintf(out, cap, "%s%.*s%s%s", before, (int)(at - call), call, text,
                 at + 2);
    else
        snprintf(out, cap, "%s%s", before, call);
}

static void triggers(sqlite3 *db, const host_call *calls, int n)
{
    char sql[1200], call[600];
    int i;

    for (i = 0; i < n; i++) {
        const host_call *c = &calls[i];

        if (!strstr(c->call, "?1"))
            continue;
        with(call, sizeof call, "", c->call, "new.x");
        snprintf(sql, sizeof sql,
                 "CREATE TRIGGER g%d AFTER INSERT ON t BEGIN INSERT INTO log "
                 "SELECT %d, %s%s; END", i, i,
                 c->is_table ? "count(*) FROM " : "", call);
        host_exec(db, sql);
    }
    host_exec(db, "INSERT INTO t VALUES('Serik Omarov said on 5 May 2020: "
                  "\"We stay at https://a.example.\"')");
    HOST_CHECK(run(db, "SELECT 1 FROM log WHERE result IS NOT NULL") > 10,
               "triggers wrote nothing");
}

/* As hosts do that close whatever is open: the statement that press keeps is
** among what SQLite hands out here. */
static void finalize_all(sqlite3 *db)
{
    sqlite3_stmt *stmt;

    host_exec(db, "SELECT press_hash(zeroblob(300000))");
    HOST_CHECK(sqlite3_next_stmt(db, NULL), "press keeps no statement");
    while ((stmt = sqlite3_next_stmt(db, NULL)) != NULL)
        sqlite3_finalize(stmt);
}

int main(int argc, char **argv)
{
    sqlite3 *db;
    host_call *calls;
    char sql[1000];
    int n, i;

    HOST_CHECK(argc == 2, "usage: sandbox LIB");
    db = host_open(argv[1]);
    n = host_calls(db, &calls);
    host_exec(db,
        "CREATE TABLE t(x TEXT); CREATE TABLE log(call, result);"
        "INSERT INTO t VALUES('Serik Omarov said on 5 May 2020: \"We stay.\"'),"
        "('In Almaty it rains.'), (NULL), (x'd0a4'), (7)");
    host_exec(db,
        "CREATE TABLE d(x TEXT CHECK (press_language(x) <> 'xx'), "
        "folded AS (press_fold(x)) STORED);"
        "CREATE INDEX d_hash ON d(press_hash(x));"
        "CREATE INDEX d_stem ON d(folded) WHERE press_stem(x, 'en') <> 'a';"
        "INSERT INTO d(x) SELECT x FROM t WHERE typeof(x) = 'text'");
    for (i = 0; i < n; i++) {
        with(sql, sizeof sql, "", calls[i].call, "t.x");
        if (calls[i].is_table) {
            char view[1200];

            snprintf(view, sizeof view, "CREATE VIEW v%d AS SELECT f.* FROM t, "
                     "%s AS f", i, sql);
            host_exec(db, view);
        } else {
            char view[1200];

            snprintf(view, sizeof view, "CREATE VIEW v%d AS SELECT %s AS y "
                     "FROM t", i, sql);
            host_exec(db, view);
        }
    }
    host_exec(db, "PRAGMA trusted_schema = OFF");
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    triggers(db, calls, n);
    host_exec(db, "INSERT INTO d(x) VALUES('More.'); UPDATE d SET x = x || '!';"
                  "SELECT * FROM d WHERE press_hash(x) = 'a'");
    host_exec(db, "PRAGMA query_only = ON");
    sqlite3_set_authorizer(db, read_only, NULL);
    for (i = 0; i < n; i++) {
        with(sql, sizeof sql, calls[i].is_table ? "SELECT count(*) FROM "
                                                : "SELECT ",
             calls[i].call, "'Serik Omarov stays in Almaty.'");
        run(db, sql);
        snprintf(sql, sizeof sql, "SELECT count(*) FROM v%d", i);
        run(db, sql);
        with(sql, sizeof sql, calls[i].is_table
                 ? "SELECT count(*) FROM t LEFT JOIN " : "SELECT count(",
             calls[i].call, "t.x");
        strcat(sql, calls[i].is_table ? "" : ") FROM t");
        run(db, sql);
    }
    sqlite3_set_authorizer(db, NULL, NULL);
    printf("%d calls\n", n);
    finalize_all(db);
    HOST_CHECK(sqlite3_close(db) == SQLITE_OK, "cannot close");
    return 0;
}

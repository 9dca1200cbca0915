/* no_fts5.c - a host without FTS5 still loads, without the tokenizer.
**
** usage: no_fts5 LIB
**
** An SQLite compiled without FTS5 has no function fts5() and no module of that
** name; a connection loses both by registering nothing in their place.  One
** whose authorizer forbids fts5() loads too.
*/
#include "host.h"

static int deny_fts5(void *ctx, int action, const char *a, const char *b,
                     const char *c, const char *d)
{
    (void)ctx, (void)a, (void)c, (void)d;
    return action == SQLITE_FUNCTION && b && strcmp(b, "fts5") == 0
               ? SQLITE_DENY : SQLITE_OK;
}

static void every_call(sqlite3 *db)
{
    host_call *calls;
    int n = host_calls(db, &calls), i;

    for (i = 0; i < n; i++) {
        sqlite3_stmt *stmt = NULL;
        int rc = sqlite3_prepare_v2(db, host_select(&calls[i]), -1, &stmt,
                                    NULL);

        HOST_CHECK(rc == SQLITE_OK, "%s: %s", calls[i].call,
                   sqlite3_errmsg(db));
        if (sqlite3_bind_parameter_count(stmt))
            sqlite3_bind_text(stmt, 1, "Serik Omarov said: \"No.\"", -1,
                              SQLITE_STATIC);
        while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
            ;
        HOST_CHECK(rc == SQLITE_DONE, "%s: %s", calls[i].call,
                   sqlite3_errmsg(db));
        sqlite3_finalize(stmt);
    }
    printf("%d calls\n", n);
    free(calls);
}

int main(int argc, char **argv)
{
    int way, rc;

    HOST_CHECK(argc == 2, "usage: no_fts5 LIB");
    for (way = 0; way < 2; way++) {
        sqlite3 *db = NULL;
        char *message = NULL;

        sqlite3_open(":memory:", &db);
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1,
                          (int *)0);
        if (way == 0) {
            sqlite3_create_function(db, "fts5", 1, SQLITE_UTF8, NULL, NULL,
                                    NULL, NULL);
            sqlite3_create_module(db, "fts5", NULL, NULL);
            rc = sqlite3_exec(db, "SELECT fts5(NULL)", NULL, NULL, NULL);
            HOST_CHECK(rc == SQLITE_ERROR, "fts5() is still there");
        } else {
            sqlite3_set_authorizer(db, deny_fts5, NULL);
        }
        rc = sqlite3_load_extension(db, argv[1], NULL, &message);
        HOST_CHECK(rc == SQLITE_OK, "does not load: %s", message);
        host_exec(db, HOST_GAZETTEER);
        every_call(db);
        rc = sqlite3_close(db);
        HOST_CHECK(rc == SQLITE_OK, "cannot close: %d", rc);
    }
    return 0;
}

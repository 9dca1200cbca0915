/* Any bytes make a query that FTS5's own parser takes, in all modes, with its
** own tokenizer and with press; a text's own words find it. */
#include <sqlite3.h>

#include "../../ext/core/query.h"
#include "../../ext/press.h"
#include "env.h"

static sqlite3 *open_once(void)
{
    static sqlite3 *db;

    if (db)
        return db;
    FUZZ_CHECK(sqlite3_open(":memory:", &db) == SQLITE_OK);
    FUZZ_CHECK(sqlite3_press_init(db, NULL, NULL) == SQLITE_OK);
    FUZZ_CHECK(sqlite3_exec(db,
                            "CREATE VIRTUAL TABLE a USING fts5(x);"
                            "CREATE VIRTUAL TABLE b USING fts5(x, tokenize='press auto exact 1');"
                            "INSERT INTO a VALUES('a or b'); INSERT INTO b VALUES('a or b');",
                            NULL, NULL, NULL) == SQLITE_OK);
    return db;
}

static void ask(sqlite3 *db, const char *sql, press_span query)
{
    sqlite3_stmt *stmt;
    int rc;

    FUZZ_CHECK(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK);
    sqlite3_bind_text(stmt, 1, query.p, (int)query.n, SQLITE_STATIC);
    do
        rc = sqlite3_step(stmt);
    while (rc == SQLITE_ROW);
    if (rc != SQLITE_DONE)
        fprintf(stderr, "%.*s: %s\n", (int)query.n, query.p, sqlite3_errmsg(db));
    FUZZ_CHECK(rc == SQLITE_DONE);
    sqlite3_finalize(stmt);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const void *nul = size ? memchr(data, 0, size) : NULL;
    press_span text = {(const char *)data, nul ? (size_t)((const uint8_t *)nul - data) : size};
    sqlite3 *db = open_once();
    press_buf out;
    int mode;

    for (mode = PRESS_QUERY_ALL; mode <= (PRESS_QUERY_TRANSLIT | PRESS_QUERY_ANY); mode++) {
        press_buf_init(&out, fuzz_env());
        FUZZ_CHECK(press_query_make(fuzz_env(), text, mode, &out) == PRESS_OK);
        FUZZ_CHECK(out.n >= 2);
        ask(db, "SELECT count(*) FROM a WHERE a MATCH ?1", press_buf_span(&out));
        ask(db, "SELECT count(*) FROM b WHERE b MATCH ?1", press_buf_span(&out));
        press_buf_release(&out);
    }
    return 0;
}

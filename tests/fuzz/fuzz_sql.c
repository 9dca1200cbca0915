/* fuzz_sql.c - any call over any bytes, through SQLite.
**
** Byte 0 chooses the call among those of press_help(), byte 1 how: bit 0 gives
** a BLOB, bits 1 to 3 which optional arguments are there and what they are, bit
** 4 goes through the tokenizer instead; the rest is the text.  Rows must come
** without an error, except for an argument that the input made wrong, and
** their places must lie in the text.
*/
#include <sqlite3.h>
#include <string.h>

#include "../../ext/press.h"
#include "env.h"

#define FUZZ_CALLS 100

static struct {
    char name[64];
    int is_table, least, most;
} fuzz_calls[FUZZ_CALLS];
static int fuzz_ncalls;

/* "press_x(a [, b [, c]])": least 1, most 3. */
static void fuzz_count(const char *signature, int *least, int *most)
{
    const char *p = strchr(signature, '(');
    int n = p && p[1] != ')' ? 1 : 0, optional = 0;

    *least = n;
    for (; p && *p && *p != ')'; p++) {
        optional |= *p == '[';
        if (*p == ',') {
            n++;
            *least += !optional;
        }
    }
    *most = n;
}

static void fuzz_learn(sqlite3 *db)
{
    sqlite3_stmt *stmt = NULL;

    FUZZ_CHECK(!sqlite3_prepare_v2(
        db, "SELECT name, kind = 'table', signature FROM press_help() "
            "WHERE kind <> 'tokenizer' ORDER BY name", -1, &stmt, NULL));
    while (sqlite3_step(stmt) == SQLITE_ROW && fuzz_ncalls < FUZZ_CALLS) {
        snprintf(fuzz_calls[fuzz_ncalls].name, 64, "%s",
                 (const char *)sqlite3_column_text(stmt, 0));
        fuzz_calls[fuzz_ncalls].is_table = sqlite3_column_int(stmt, 1);
        fuzz_count((const char *)sqlite3_column_text(stmt, 2),
                   &fuzz_calls[fuzz_ncalls].least,
                   &fuzz_calls[fuzz_ncalls].most);
        fuzz_ncalls++;
    }
    sqlite3_finalize(stmt);
    FUZZ_CHECK(fuzz_ncalls > 0);
}

static sqlite3 *fuzz_open(void)
{
    static sqlite3 *db;

    if (db)
        return db;
    FUZZ_CHECK(sqlite3_open(":memory:", &db) == SQLITE_OK);
    FUZZ_CHECK(sqlite3_press_init(db, NULL, NULL) == SQLITE_OK);
    sqlite3_exec(db, "CREATE TABLE g(surface, type, name, language, case_rule, "
                     "valid_from, valid_to, publisher);"
                     "CREATE VIRTUAL TABLE t USING fts5(x, tokenize='press auto"
                     " en ru kk exact 1')", NULL, NULL, NULL);
    fuzz_learn(db);
    return db;
}

static const char *const fuzz_values[] = {
    "NULL", "'en'", "'ru'", "2", "'2020-10-31'", "'g'", "'{}'",
    "'press auto en ru kk exact 1'", "'any'", "40", "'koi8-r'", "?1", "x'00'",
    "''", "-1", "'{\"published\":\"2020\"}'",
};
#define FUZZ_VALUES (sizeof fuzz_values / sizeof fuzz_values[0])

/* press_refuse() answers with the words that it is given. */
static int fuzz_is_misuse(const char *sql, const char *message)
{
    return strstr(message, "press_") || strstr(sql, "press_refuse(");
}

static int fuzz_column(sqlite3_stmt *stmt, const char *name)
{
    int i, n = sqlite3_column_count(stmt);

    for (i = 0; i < n; i++)
        if (strcmp(sqlite3_column_name(stmt, i), name) == 0)
            return i;
    return -1;
}

/* The byte where character n (from 0) starts, as SQLite's substr counts; a
** little more than `size` where there are not so many. */
static size_t fuzz_at(const uint8_t *data, size_t size, sqlite3_int64 n)
{
    size_t at = 0;

    while (n > 0 && at < size) {
        if (data[at++] >= 0xC0)
            while (at < size && (data[at] & 0xC0) == 0x80)
                at++;
        n--;
    }
    return at + (size_t)n;
}

/* data NULL: the places are not in the text that was given. */
static void fuzz_row(sqlite3_stmt *stmt, const uint8_t *data, size_t size)
{
    int start = fuzz_column(stmt, "start"), length = fuzz_column(stmt, "length");
    int text = fuzz_column(stmt, "text"), i, n = sqlite3_column_count(stmt);
    size_t from, to;

    for (i = 0; i < n; i++)
        (void)sqlite3_column_text(stmt, i);
    if (start < 0 || length < 0 ||
        sqlite3_column_type(stmt, start) == SQLITE_NULL)
        return;
    FUZZ_CHECK(sqlite3_column_int64(stmt, start) >= 1);
    FUZZ_CHECK(sqlite3_column_int64(stmt, length) >= 0);
    if (!data || text < 0)
        return;
    from = fuzz_at(data, size, sqlite3_column_int64(stmt, start) - 1);
    to = fuzz_at(data, size, sqlite3_column_int64(stmt, start) - 1 +
                                 sqlite3_column_int64(stmt, length));
    FUZZ_CHECK(to <= size);
    FUZZ_CHECK((size_t)sqlite3_column_bytes(stmt, text) == to - from);
    FUZZ_CHECK(memcmp(sqlite3_column_blob(stmt, text) ? sqlite3_column_blob(stmt, text)
                          : (const void *)"", data + from, to - from) == 0);
}

static void fuzz_run(sqlite3 *db, const char *sql, int blob, const uint8_t *data,
                     size_t size)
{
    /* a TEXT ends at its first NUL; looking up places takes size^2 */
    const uint8_t *nul = size ? memchr(data, 0, size) : NULL;
    size_t n = nul ? (size_t)(nul - data) : size;
    int of_text = !blob && n < 5000 && strstr(sql, "press_") &&
                  !strstr(sql, "press_blocks") && !strstr(sql, "press_pieces");
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);

    if (rc) { /* a name that takes other arguments */
        FUZZ_CHECK(rc == SQLITE_ERROR);
        return;
    }
    if (sqlite3_bind_parameter_count(stmt) > 0) {
        if (blob)
            sqlite3_bind_blob(stmt, 1, data, (int)size, SQLITE_STATIC);
        else
            sqlite3_bind_text(stmt, 1, (const char *)data, (int)size,
                              SQLITE_STATIC);
    }
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
        fuzz_row(stmt, of_text ? data : NULL, n);
    if (rc != SQLITE_DONE && !fuzz_is_misuse(sql, sqlite3_errmsg(db))) {
        fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
        abort();
    }
    sqlite3_finalize(stmt);
}

static void fuzz_tokenize(sqlite3 *db, const uint8_t *data, size_t size)
{
    sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);
    fuzz_run(db, "INSERT INTO t VALUES(?1)", 0, data, size);
    fuzz_run(db, "SELECT snippet(t, 0, '', '', '', 5) FROM t WHERE t MATCH "
                 "press_query(?1)", 0, data, size);
    FUZZ_CHECK(sqlite3_exec(db, "INSERT INTO t(t) VALUES('integrity-check')",
                            NULL, NULL, NULL) == SQLITE_OK);
    sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sqlite3 *db = fuzz_open();
    char sql[600];
    int call, how, n, k, used;

    if (size < 2 || size > 100000)
        return 0;
    call = data[0] % fuzz_ncalls;
    how = data[1];
    data += 2;
    size -= 2;
    if (how & 16) {
        fuzz_tokenize(db, data, size);
        return 0;
    }
    n = fuzz_calls[call].most - fuzz_calls[call].least;
    n = fuzz_calls[call].least + (how >> 1 & 7) % (n + 1);
    used = snprintf(sql, sizeof sql, "SELECT %s%s(",
                    fuzz_calls[call].is_table ? "* FROM " : "",
                    fuzz_calls[call].name);
    for (k = 0; k < n; k++)
        used += snprintf(sql + used, sizeof sql - (size_t)used, "%s%s",
                         k ? ", " : "",
                         k == 0 ? "?1"
                                : fuzz_values[((size_t)how * 7 + (size_t)k * 5 +
                                               size) % FUZZ_VALUES]);
    snprintf(sql + used, sizeof sql - (size_t)used, ")");
    fuzz_run(db, sql, how & 1, data, size);
    return 0;
}

/* fuzz_db.c - a damaged database file, made with sql/schema.sql, is opened and
** used.
**
** The input is damage: each four bytes are a place (24 bits, modulo the size
** of the file) and what to XOR its byte with.  Whatever a statement answers is
** right, as long as it answers.  Runs from the project's root.
*/
#include <sqlite3.h>
#include <string.h>

#include "../../ext/press.h"
#include "env.h"

static const char *const fuzz_statements[] = {
    "SELECT * FROM article", "SELECT * FROM mention", "SELECT * FROM people",
    "SELECT * FROM timeline", "SELECT * FROM network", "SELECT * FROM quotes",
    "SELECT * FROM passage", "SELECT * FROM undetermined",
    "SELECT * FROM outdated", "SELECT * FROM orphan", "SELECT * FROM conflict",
    "SELECT rowid, snippet(search, -1, '', '', '', 5) FROM search "
        "WHERE search MATCH 'water OR вода'",
    "SELECT count(*) FROM document, press_entities(content, NULL, 'gazetteer')",
    "INSERT INTO gazetteer(surface, type) VALUES('Almaty', 'location')",
    "INSERT INTO document(path, content) VALUES('new', 'In 2020 Serik Omarov "
        "said: \"We stay in Almaty.\"')",
    "UPDATE document SET content = content || ' More.' WHERE id = 1",
    "UPDATE document SET path = 'moved' WHERE id = 2",
    "INSERT INTO search(search, rank) VALUES('integrity-check', 1)",
    "DELETE FROM document WHERE id = 1", "DELETE FROM document",
};

static char *fuzz_read(const char *path)
{
    FILE *f = fopen(path, "rb");
    char *text = calloc(1, 1 << 20);
    size_t n = 0;

    if (f && text) {
        n = fread(text, 1, (1 << 20) - 1, f);
        fclose(f);
    }
    FUZZ_CHECK(n > 0);
    return text;
}

/* The file before the damage. */
static unsigned char *fuzz_base(sqlite3_int64 *size)
{
    static unsigned char *base;
    static sqlite3_int64 n;
    sqlite3 *db;
    char *schema, *text, *sql, *message = NULL;

    *size = n;
    if (base)
        return base;
    schema = fuzz_read("sql/schema.sql");
    text = fuzz_read("samples/articles/maktaaral-canal.txt");
    FUZZ_CHECK(sqlite3_open(":memory:", &db) == SQLITE_OK);
    FUZZ_CHECK(sqlite3_press_init(db, NULL, NULL) == SQLITE_OK);
    sqlite3_exec(db, "PRAGMA page_size = 1024", NULL, NULL, NULL);
    if (sqlite3_exec(db, schema, NULL, NULL, &message)) {
        fprintf(stderr, "sql/schema.sql: %s\n", message);
        abort();
    }
    sql = sqlite3_mprintf("INSERT INTO document(path, content) VALUES('a', "
                          "%Q), ('b', 'Вода ушла 5 мая 2020 г.')", text);
    FUZZ_CHECK(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK);
    sqlite3_free(sql);
    base = sqlite3_serialize(db, "main", &n, 0);
    FUZZ_CHECK(base && sqlite3_close(db) == SQLITE_OK);
    free(schema);
    free(text);
    *size = n;
    return base;
}

static int fuzz_late(void *ctx)
{
    return --*(int *)ctx < 0;
}

static void fuzz_use(sqlite3 *db)
{
    size_t i;

    for (i = 0; i < sizeof fuzz_statements / sizeof fuzz_statements[0]; i++) {
        int patience = 2000; /* times 1,000 steps: damage can make a circle */
        sqlite3_stmt *stmt = NULL;

        sqlite3_progress_handler(db, 1000, fuzz_late, &patience);
        if (sqlite3_prepare_v2(db, fuzz_statements[i], -1, &stmt, NULL))
            continue;
        while (sqlite3_step(stmt) == SQLITE_ROW)
            ;
        sqlite3_finalize(stmt);
    }
    sqlite3_progress_handler(db, 0, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sqlite3_int64 n;
    unsigned char *base = fuzz_base(&n), *copy = sqlite3_malloc64((sqlite3_uint64)n);
    sqlite3 *db;
    size_t i;

    FUZZ_CHECK(copy && sqlite3_open(":memory:", &db) == SQLITE_OK);
    memcpy(copy, base, (size_t)n);
    for (i = 0; i + 4 <= size && i < 400; i += 4)
        copy[((size_t)data[i] << 16 | (size_t)data[i + 1] << 8 | data[i + 2]) %
             (size_t)n] ^= data[i + 3];
    FUZZ_CHECK(sqlite3_press_init(db, NULL, NULL) == SQLITE_OK);
    FUZZ_CHECK(sqlite3_deserialize(db, "main", copy, n, n,
                                   SQLITE_DESERIALIZE_FREEONCLOSE |
                                       SQLITE_DESERIALIZE_RESIZEABLE) ==
               SQLITE_OK);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    fuzz_use(db);
    FUZZ_CHECK(sqlite3_close(db) == SQLITE_OK);
    return 0;
}

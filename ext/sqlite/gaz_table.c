/* gaz_table.c - see gaz_table.h.
**
** The table must be an ordinary one: a view may call press_entities() itself
** and would never end, a virtual table may do anything.  Its columns are
**
**   surface type name language case_rule valid_from valid_to publisher
**
** A READ TABLE IS KEPT while its counter stays as it was.  The counter is
** looked for in the table's own schema:
**   - a table TABLE_counter with one row, or else
**   - rows of a table state(name, value) whose name is TABLE, or begins with
**     TABLE and a blank.
** It only counts where the table has triggers (for INSERT, UPDATE and DELETE)
** that write it: three at least whose SQL names that table.  A table without
** is read anew each time.
**
** All columns and rows of the counter are compared, so that a counter may be
** more than a number.  A number alone can come back after a ROLLBACK with
** other rows behind it: what was read in an open transaction is then trusted
** only while nothing at all has been written since.  A counter that also holds
** a chain of hashes of what was written (press_hash(chain || new.surface ...))
** never comes back; give it a column or row named `chain`.
*/
#include "gaz_table.h"

#define GAZ_KEPT 4

typedef struct gaz_kept {
    char *name;    /* as it was asked for */
    char *schema, *table;
    char *counter;
    int is_sure;   /* the counter cannot come back with other rows */
    int changes;   /* sqlite3_total_changes() when read */
    press_gazetteer *gazetteer;
} gaz_kept;

typedef struct gaz_cache {
    gaz_kept kept[GAZ_KEPT]; /* the one used last first */
} gaz_cache;

static void gaz_release(gaz_kept *kept)
{
    sqlite3_free(kept->schema);
    sqlite3_free(kept->table);
    sqlite3_free(kept->counter);
    press_gazetteer_unref(kept->gazetteer);
    memset(kept, 0, sizeof *kept);
}

static void gaz_cache_free(void *ctx)
{
    gaz_cache *cache = ctx;
    int i;

    for (i = 0; i < GAZ_KEPT; i++)
        gaz_release(&cache->kept[i]);
    sqlite3_free(cache);
}

static gaz_cache *gaz_cache_of(press_conn *conn)
{
    if (!conn->gazetteers) {
        gaz_cache *cache = sqlite3_malloc64(sizeof *cache);

        if (!cache)
            return NULL;
        memset(cache, 0, sizeof *cache);
        conn->gazetteers = cache;
        conn->gazetteers_free = gaz_cache_free;
    }
    return conn->gazetteers;
}

/* --- asking SQLite -------------------------------------------------------------- */

/* The same as press_conn_prepare, with its one or two arguments bound. */
static int gaz_prepare(press_conn *conn, char *sql, const char *a,
                       const char *b, sqlite3_stmt **out)
{
    int rc = press_conn_prepare(conn, sql, out);

    if (!rc && a)
        rc = sqlite3_bind_text(*out, 1, a, -1, SQLITE_STATIC);
    if (!rc && b)
        rc = sqlite3_bind_text(*out, 2, b, -1, SQLITE_STATIC);
    return rc;
}

/* All columns of all rows, quoted: two results are the same text only when
** they are the same.  *out NULL where there is no row. */
static int gaz_dump(press_conn *conn, char *sql, const char *a, const char *b,
                    char **out)
{
    sqlite3_stmt *stmt;
    sqlite3_str *all = NULL;
    int rc = gaz_prepare(conn, sql, a, b, &stmt), i;

    *out = NULL;
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        rc = SQLITE_OK;
        if (!all)
            all = sqlite3_str_new(conn->db);
        for (i = 0; i < sqlite3_column_count(stmt); i++)
            sqlite3_str_appendf(all, "%s=%Q,", sqlite3_column_name(stmt, i),
                                sqlite3_column_text(stmt, i));
    }
    if (rc == SQLITE_DONE)
        rc = SQLITE_OK;
    sqlite3_finalize(stmt);
    if (all) {
        if (!rc)
            rc = sqlite3_str_errcode(all);
        *out = sqlite3_str_finish(all);
    }
    return rc;
}

/* The true name of a table in a schema, after 't' for an ordinary table or
** 'o' for another thing; *out NULL where there is none (or no schema). */
static int gaz_in_schema(press_conn *conn, const char *schema,
                         const char *table, char **out)
{
    sqlite3_stmt *stmt;
    int rc = gaz_prepare(
        conn,
        sqlite3_mprintf(
            "SELECT iif(type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %%', "
            "'t', 'o') || name FROM \"%w\".sqlite_master "
            "WHERE name = ?1 COLLATE NOCASE AND type IN ('table', 'view')",
            schema),
        table, NULL, &stmt);

    *out = NULL;
    if (rc == SQLITE_ERROR) { /* no such schema */
        sqlite3_finalize(stmt);
        return SQLITE_OK;
    }
    if (!rc && sqlite3_step(stmt) == SQLITE_ROW) {
        *out = sqlite3_mprintf("%s", sqlite3_column_text(stmt, 0));
        if (!*out)
            rc = SQLITE_NOMEM;
    }
    if (!rc || *out == NULL)
        rc = sqlite3_finalize(stmt) && !rc ? sqlite3_errcode(conn->db) : rc;
    else
        sqlite3_finalize(stmt);
    return rc;
}

/* Search the schemas as SQLite does: temp, main, then the attached ones. */
static int gaz_anywhere(press_conn *conn, const char *table, char **schema,
                        char **out)
{
    sqlite3_stmt *stmt;
    int rc = gaz_prepare(conn,
                         sqlite3_mprintf("SELECT name FROM pragma_database_list"
                                         " ORDER BY seq <> 1, seq"),
                         NULL, NULL, &stmt);

    *schema = *out = NULL;
    while (!rc && !*out && sqlite3_step(stmt) == SQLITE_ROW) {
        sqlite3_free(*schema);
        *schema = sqlite3_mprintf("%s", sqlite3_column_text(stmt, 0));
        rc = *schema ? gaz_in_schema(conn, *schema, table, out)
                     : SQLITE_NOMEM;
    }
    if (rc)
        sqlite3_finalize(stmt);
    else /* the error of the last step, where that is what ended the loop */
        rc = sqlite3_finalize(stmt);
    return rc;
}

/* Where the table is.  kept->schema and ->table are set where it is an
** ordinary table; otherwise they are NULL. */
static int gaz_resolve(press_conn *conn, gaz_kept *kept)
{
    const char *dot = strchr(kept->name, '.');
    char *found = NULL;
    int rc = SQLITE_OK;

    if (dot) {
        kept->schema = sqlite3_mprintf("%.*s", (int)(dot - kept->name),
                                       kept->name);
        rc = kept->schema ? gaz_in_schema(conn, kept->schema, dot + 1, &found)
                          : SQLITE_NOMEM;
    }
    if (!rc && !found) {
        sqlite3_free(kept->schema);
        rc = gaz_anywhere(conn, kept->name, &kept->schema, &found);
    }
    if (!rc && found && found[0] == 't') {
        kept->table = sqlite3_mprintf("%s", found + 1);
        if (!kept->table)
            rc = SQLITE_NOMEM;
    }
    sqlite3_free(found);
    return rc;
}

/* --- the counter ------------------------------------------------------------------ */

/* Is `counter` an ordinary table that triggers of the gazetteer write? */
static int gaz_counts(press_conn *conn, const gaz_kept *kept,
                      const char *counter, int *yes)
{
    sqlite3_stmt *stmt;
    int rc = gaz_prepare(
        conn,
        sqlite3_mprintf(
            "SELECT 3 <= (SELECT count(*) FROM \"%w\".sqlite_master "
            "WHERE type = 'trigger' AND tbl_name = ?1 COLLATE NOCASE "
            "AND instr(lower(sql), lower(?2))) AND EXISTS (SELECT 1 FROM "
            "\"%w\".sqlite_master WHERE type = 'table' "
            "AND name = ?2 COLLATE NOCASE AND sql NOT LIKE 'CREATE VIRTUAL %%')",
            kept->schema, kept->schema),
        kept->table, counter, &stmt);

    *yes = !rc && sqlite3_step(stmt) == SQLITE_ROW &&
           sqlite3_column_int(stmt, 0);
    if (sqlite3_finalize(stmt) && !rc)
        rc = sqlite3_errcode(conn->db);
    return rc;
}

/* What the counter says; *out NULL where nobody counts. */
static int gaz_counter(press_conn *conn, const gaz_kept *kept, char **out)
{
    char *name = sqlite3_mprintf("%s_counter", kept->table);
    int rc = SQLITE_NOMEM, yes = 0;

    *out = NULL;
    if (name)
        rc = gaz_counts(conn, kept, name, &yes);
    if (!rc && yes)
        rc = gaz_dump(conn,
                      sqlite3_mprintf("SELECT * FROM \"%w\".\"%w\"",
                                      kept->schema, name),
                      NULL, NULL, out);
    sqlite3_free(name);
    if (rc || *out)
        return rc;
    rc = gaz_counts(conn, kept, "state", &yes);
    if (rc || !yes)
        return rc;
    rc = gaz_dump(conn,
                  sqlite3_mprintf("SELECT s.\"name\", s.\"value\" "
                                  "FROM \"%w\".state s WHERE s.\"name\" = ?1 "
                                  "OR s.\"name\" LIKE ?1 || ' %%' ORDER BY 1",
                                  kept->schema),
                  kept->table, NULL, out);
    return rc == SQLITE_ERROR ? SQLITE_OK : rc; /* another kind of state */
}

/* The counter with the file it stands in: a schema's name may come to mean
** another file. */
static int gaz_stamp(press_conn *conn, const gaz_kept *kept, char **out)
{
    const char *file = sqlite3_db_filename(conn->db, kept->schema);
    char *counter;
    int rc = gaz_counter(conn, kept, &counter);

    *out = NULL;
    if (!rc && counter) {
        *out = sqlite3_mprintf("%s %s", file ? file : "", counter);
        if (!*out)
            rc = SQLITE_NOMEM;
    }
    sqlite3_free(counter);
    return rc;
}

/* --- reading the table -------------------------------------------------------------- */

static const char *const gaz_columns[] = {
    "surface", "type", "name", "language", "case_rule", "valid_from",
    "valid_to", "publisher"};

#define GAZ_COLUMNS ((int)(sizeof gaz_columns / sizeof gaz_columns[0]))

/* Which columns are missing: their names with commas, or NULL. */
static int gaz_missing(press_conn *conn, const gaz_kept *kept, char **out)
{
    sqlite3_str *names = NULL;
    sqlite3_stmt *stmt;
    int rc = gaz_prepare(conn,
                         sqlite3_mprintf("SELECT 1 FROM pragma_table_xinfo(?1, "
                                         "%Q) WHERE name = ?2 COLLATE NOCASE",
                                         kept->schema),
                         kept->table, NULL, &stmt);
    int i;

    *out = NULL;
    for (i = 0; i < GAZ_COLUMNS && !rc; i++) {
        sqlite3_bind_text(stmt, 2, gaz_columns[i], -1, SQLITE_STATIC);
        rc = sqlite3_step(stmt);
        if (rc == SQLITE_DONE) {
            if (!names)
                names = sqlite3_str_new(conn->db);
            sqlite3_str_appendf(names, "%s%s",
                                sqlite3_str_length(names) ? ", " : "",
                                gaz_columns[i]);
        }
        rc = rc == SQLITE_DONE || rc == SQLITE_ROW ? SQLITE_OK : rc;
        sqlite3_reset(stmt);
    }
    sqlite3_finalize(stmt);
    if (names) {
        if (!rc)
            rc = sqlite3_str_errcode(names);
        *out = sqlite3_str_finish(names);
    }
    return rc;
}

/* A cell as a span, valid until the statement steps; p NULL for NULL.  An
** empty one counts as NULL: tables filled from CSV have no other. */
static press_span gaz_cell(sqlite3_stmt *stmt, int column)
{
    press_span s = {NULL, 0};

    if (sqlite3_column_type(stmt, column) == SQLITE_NULL)
        return s;
    s.p = (const char *)sqlite3_column_text(stmt, column);
    if (s.p)
        s.n = strlen(s.p);
    if (!s.n)
        s.p = NULL;
    return s;
}

static int gaz_row(press_cursor *cur, sqlite3_stmt *stmt, press_gazetteer *g)
{
    press_gazetteer_row row;
    const char *problem;
    press_span offender = {NULL, 0};
    int status;

    row.surface = gaz_cell(stmt, 0);
    row.type = gaz_cell(stmt, 1);
    row.name = gaz_cell(stmt, 2);
    row.language = gaz_cell(stmt, 3);
    row.case_rule = gaz_cell(stmt, 4);
    row.valid_from = gaz_cell(stmt, 5);
    row.valid_to = gaz_cell(stmt, 6);
    row.publisher = gaz_cell(stmt, 7);
    status = press_gazetteer_add(g, &row, &problem, &offender);
    if (!status)
        status = press_work(&cur->conn->env, row.surface.n + 64);
    if (!status)
        return SQLITE_OK;
    return press_cursor_error(cur, status, problem,
                              offender.p ? offender.p : "");
}

static int gaz_read(press_cursor *cur, const gaz_kept *kept,
                    press_gazetteer **out)
{
    sqlite3_str *sql = sqlite3_str_new(cur->conn->db);
    sqlite3_stmt *stmt = NULL;
    press_gazetteer *g = NULL;
    int rc, i;

    sqlite3_str_appendall(sql, "SELECT ");
    for (i = 0; i < GAZ_COLUMNS; i++)
        sqlite3_str_appendf(sql, "%sg.\"%w\"", i ? ", " : "", gaz_columns[i]);
    sqlite3_str_appendf(sql, " FROM \"%w\".\"%w\" AS g", kept->schema,
                        kept->table);
    rc = gaz_prepare(cur->conn, sqlite3_str_finish(sql), NULL, NULL, &stmt);
    if (!rc)
        rc = press_rc(press_gazetteer_new(&cur->conn->env, &g));
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW)
        rc = gaz_row(cur, stmt, g);
    if (rc == SQLITE_DONE)
        rc = SQLITE_OK;
    sqlite3_finalize(stmt);
    if (rc) {
        press_gazetteer_unref(g);
        g = NULL;
    }
    *out = g;
    return rc;
}

/* --- keeping ------------------------------------------------------------------------- */

static int gaz_is_fresh(press_conn *conn, const gaz_kept *kept,
                        const gaz_kept *asked)
{
    return kept->gazetteer && asked->counter && kept->counter &&
           strcmp(kept->schema, asked->schema) == 0 &&
           strcmp(kept->table, asked->table) == 0 &&
           strcmp(kept->counter, asked->counter) == 0 &&
           (kept->is_sure || kept->changes == sqlite3_total_changes(conn->db));
}

static int gaz_is_sure(press_conn *conn, const gaz_kept *kept)
{
    return strstr(kept->counter, "chain") != NULL ||
           sqlite3_get_autocommit(conn->db) ||
           sqlite3_txn_state(conn->db, kept->schema) != SQLITE_TXN_WRITE;
}

/* Put a table that was read before the others; it takes over what kept has. */
static void gaz_keep(press_conn *conn, gaz_cache *cache, gaz_kept *kept)
{
    int i, at = GAZ_KEPT - 1;

    for (i = 0; i < GAZ_KEPT; i++)
        if (cache->kept[i].gazetteer &&
            strcmp(cache->kept[i].schema, kept->schema) == 0 &&
            strcmp(cache->kept[i].table, kept->table) == 0)
            at = i;
    gaz_release(&cache->kept[at]);
    memmove(&cache->kept[1], &cache->kept[0], (size_t)at * sizeof *kept);
    kept->name = NULL; /* the caller's */
    kept->is_sure = gaz_is_sure(conn, kept);
    kept->changes = sqlite3_total_changes(conn->db);
    cache->kept[0] = *kept;
    memset(kept, 0, sizeof *kept);
}

static int gaz_load(press_cursor *cur, gaz_kept *asked, gaz_cache *cache,
                    press_gazetteer **out)
{
    char *missing;
    int rc = gaz_missing(cur->conn, asked, &missing);

    if (!rc && missing)
        rc = press_cursor_error(cur, PRESS_BADARGUMENT,
                                "the gazetteer lacks the columns", missing);
    sqlite3_free(missing);
    if (!rc)
        rc = gaz_read(cur, asked, &asked->gazetteer);
    if (rc)
        return rc;
    *out = press_gazetteer_ref(asked->gazetteer);
    if (asked->counter)
        gaz_keep(cur->conn, cache, asked);
    return SQLITE_OK;
}

PRESS_PRIVATE int press_gazetteer_open(press_cursor *cur, const char *name,
                                       press_gazetteer **out)
{
    gaz_cache *cache = gaz_cache_of(cur->conn);
    gaz_kept asked;
    int rc, i;

    *out = NULL;
    memset(&asked, 0, sizeof asked);
    asked.name = sqlite3_mprintf("%s", name);
    if (!cache || !asked.name) {
        sqlite3_free(asked.name);
        return SQLITE_NOMEM;
    }
    rc = gaz_resolve(cur->conn, &asked);
    if (!rc && !asked.table)
        rc = press_cursor_error(cur, PRESS_BADARGUMENT, "not an ordinary table",
                                name);
    if (!rc)
        rc = gaz_stamp(cur->conn, &asked, &asked.counter);
    for (i = 0; i < GAZ_KEPT && !rc && !*out; i++)
        if (gaz_is_fresh(cur->conn, &cache->kept[i], &asked))
            *out = press_gazetteer_ref(cache->kept[i].gazetteer);
    name = asked.name;
    if (!rc && !*out)
        rc = gaz_load(cur, &asked, cache, out);
    sqlite3_free((char *)name);
    gaz_release(&asked);
    return rc;
}

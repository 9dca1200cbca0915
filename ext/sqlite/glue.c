/* glue.c - see glue.h.
**
** HOW A LONG CALL HEARS OF A STOP.  sqlite3_interrupt() and a progress
** handler are looked at by SQLite's virtual machine, not by a C function that
** it calls.  So the core's poll steps a statement of our own: it does nothing
** but some 1,000 operations of the machine, the count at which Datasette sets
** its handler, and is refused when either of the two asks to stop.
**
** The statement is kept between calls (preparing it costs more than stepping
** it), and yet must never make sqlite3_close() answer SQLITE_BUSY.  Closing
** first disconnects every virtual table and only then counts statements; so
** the statement belongs to an eponymous virtual table, press_guard, whose
** xDisconnect finalizes it.
*/
#include "glue.h"

#include "../core/encoding.h"
#include "../core/speaking.h"

/* --- the guard ---------------------------------------------------------------- */

typedef struct guard_vtab {
    sqlite3_vtab base;
    press_conn *conn;
} guard_vtab;

static int guard_connect(sqlite3 *db, void *aux, int argc,
                         const char *const *argv, sqlite3_vtab **out,
                         char **error)
{
    guard_vtab *vtab;
    int rc = sqlite3_declare_vtab(db, "CREATE TABLE x(stopped INTEGER)");

    (void)argc, (void)argv, (void)error;
    *out = NULL;
    if (rc)
        return rc;
    sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
    vtab = sqlite3_malloc64(sizeof *vtab);
    if (!vtab)
        return SQLITE_NOMEM;
    memset(vtab, 0, sizeof *vtab);
    vtab->conn = aux;
    vtab->conn->guard_is_connected = 1;
    *out = &vtab->base;
    return SQLITE_OK;
}

static int guard_disconnect(sqlite3_vtab *base)
{
    press_conn *conn = ((guard_vtab *)base)->conn;
    sqlite3_stmt *stmt = NULL;

    /* a host may have finalized all that sqlite3_next_stmt() gave it */
    while (conn->guard && (stmt = sqlite3_next_stmt(conn->db, stmt)) != NULL)
        if (stmt == conn->guard) {
            sqlite3_finalize(conn->guard);
            break;
        }
    conn->guard = NULL;
    conn->guard_is_connected = 0;
    sqlite3_free(base);
    return SQLITE_OK;
}

static int guard_best_index(sqlite3_vtab *base, sqlite3_index_info *info)
{
    (void)base, (void)info;
    return SQLITE_OK;
}

/* The table has no rows: it exists to be disconnected. */
static int guard_open(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
    (void)base;
    *out = sqlite3_malloc64(sizeof **out);
    if (!*out)
        return SQLITE_NOMEM;
    memset(*out, 0, sizeof **out);
    return SQLITE_OK;
}

static int guard_close(sqlite3_vtab_cursor *cur)
{
    sqlite3_free(cur);
    return SQLITE_OK;
}

static int guard_filter(sqlite3_vtab_cursor *cur, int idx, const char *idxstr,
                        int argc, sqlite3_value **argv)
{
    (void)cur, (void)idx, (void)idxstr, (void)argc, (void)argv;
    return SQLITE_OK;
}

static int guard_next(sqlite3_vtab_cursor *cur)
{
    (void)cur;
    return SQLITE_OK;
}

static int guard_eof(sqlite3_vtab_cursor *cur)
{
    (void)cur;
    return 1;
}

static int guard_column(sqlite3_vtab_cursor *cur, sqlite3_context *ctx, int col)
{
    (void)cur, (void)col;
    sqlite3_result_null(ctx);
    return SQLITE_OK;
}

static int guard_rowid(sqlite3_vtab_cursor *cur, sqlite3_int64 *rowid)
{
    (void)cur;
    *rowid = 0;
    return SQLITE_OK;
}

static const sqlite3_module guard_module = {
    .xConnect = guard_connect,
    .xBestIndex = guard_best_index,
    .xDisconnect = guard_disconnect,
    .xOpen = guard_open,
    .xClose = guard_close,
    .xFilter = guard_filter,
    .xNext = guard_next,
    .xEof = guard_eof,
    .xColumn = guard_column,
    .xRowid = guard_rowid,
};

/* 90 columns, each an operation: what is equal in them SQLite works out once, so
** longer ones would only take longer to prepare.  A careful host allows 100. */
#define GUARD_10 "~?1,~?1,~?1,~?1,~?1,~?1,~?1,~?1,~?1,~?1"
#define GUARD_30 GUARD_10 "," GUARD_10 "," GUARD_10
#define GUARD_SQL "SELECT " GUARD_30 "," GUARD_30 "," GUARD_30

/* Have the statement and its owner.  SQLITE_INTERRUPT: a stop was asked for
** before there was a statement to hear it.  Another error: they cannot be had
** (a host that forbids it, a connection on its way out), and nobody can stop
** a call. */
static int guard_ready(press_conn *conn)
{
    sqlite3_stmt *stmt = NULL;
    int rc;

    if (conn->guard)
        return SQLITE_OK;
    if (!conn->guard_is_connected) {
        rc = sqlite3_prepare_v2(conn->db, "SELECT stopped FROM press_guard",
                                -1, &stmt, NULL);
        sqlite3_finalize(stmt);
        if (rc)
            return rc;
    }
    if (!conn->guard_is_connected)
        return SQLITE_ERROR;
    return sqlite3_prepare_v2(conn->db, GUARD_SQL, -1, &conn->guard, NULL);
}

static int conn_poll(void *ctx)
{
    press_conn *conn = ctx;
    int rc = guard_ready(conn);

    if (rc == SQLITE_OK) {
        rc = sqlite3_step(conn->guard);
        sqlite3_reset(conn->guard);
    }
    return rc == SQLITE_INTERRUPT;
}

/* --- the connection ----------------------------------------------------------- */

static void *conn_resize(void *ctx, void *old, size_t size)
{
    (void)ctx;
    if (size == 0) {
        sqlite3_free(old);
        return NULL;
    }
    return sqlite3_realloc64(old, size);
}

PRESS_PRIVATE press_conn *press_conn_new(sqlite3 *db)
{
    press_conn *conn = sqlite3_malloc64(sizeof *conn);

    if (!conn)
        return NULL;
    memset(conn, 0, sizeof *conn);
    conn->db = db;
    conn->refs = 1;
    conn->env.resize = conn_resize;
    conn->env.poll = conn_poll;
    conn->env.kept = conn->kept;
    conn->env.ctx = conn;
    press_conn_ref(conn); /* the module's; dropped by SQLite on failure too */
    if (sqlite3_create_module_v2(db, "press_guard", &guard_module, conn,
                                 press_conn_unref)) {
        press_conn_unref(conn);
        return NULL;
    }
    return conn;
}

PRESS_PRIVATE void press_conn_ref(press_conn *conn)
{
    conn->refs++;
}

PRESS_PRIVATE void press_conn_unref(void *ctx)
{
    press_conn *conn = ctx;
    size_t i;

    if (--conn->refs > 0)
        return;
    for (i = 0; i < sizeof conn->recent / sizeof conn->recent[0]; i++)
        press_analysis_unref(conn->recent[i]);
    if (conn->gazetteers_free)
        conn->gazetteers_free(conn->gazetteers);
    press_tag_forget(&conn->env);
    press_lang_forget(&conn->env);
    press_quote_forget(&conn->env);
    sqlite3_free(conn->fingerprint);
    sqlite3_free(conn);
}

PRESS_PRIVATE int press_conn_prepare(press_conn *conn, char *sql,
                                     sqlite3_stmt **out)
{
    int rc;

    *out = NULL;
    if (!sql)
        return SQLITE_NOMEM;
    rc = sqlite3_prepare_v2(conn->db, sql, -1, out, NULL);
    sqlite3_free(sql);
    return rc;
}

static int conn_is(const press_analysis *a, press_span bytes)
{
    return a && a->n == bytes.n &&
           (bytes.n == 0 || memcmp(a->bytes, bytes.p, bytes.n) == 0);
}

PRESS_PRIVATE int press_conn_analyse(press_conn *conn, press_span bytes,
                                     press_analysis **out)
{
    press_analysis *a = NULL;
    int status = PRESS_OK;

    *out = NULL;
    if (conn_is(conn->recent[1], bytes)) {
        a = conn->recent[1];
        conn->recent[1] = conn->recent[0];
        conn->recent[0] = a;
    } else if (!conn_is(conn->recent[0], bytes)) {
        status = press_analysis_new(&conn->env, bytes, &a);
        if (status)
            return status;
        press_analysis_unref(conn->recent[1]);
        conn->recent[1] = conn->recent[0];
        conn->recent[0] = a;
    }
    *out = press_analysis_ref(conn->recent[0]);
    return PRESS_OK;
}

PRESS_PRIVATE void press_conn_keep(press_conn *conn, press_analysis *analysis)
{
    size_t last = sizeof conn->recent / sizeof conn->recent[0] - 1, i;
    press_span bytes = {analysis->bytes, analysis->n};

    for (i = 0; i <= last; i++)
        if (conn_is(conn->recent[i], bytes))
            return;
    press_analysis_unref(conn->recent[last]);
    conn->recent[last] = press_analysis_ref(analysis);
}

/* --- values ------------------------------------------------------------------- */

/* A TEXT in UTF-8 is asked for as a BLOB: as a TEXT, SQLite would copy what has
** no NUL after it, which is every text that comes from a table. */
PRESS_PRIVATE press_span press_value_bytes(sqlite3_value *value)
{
    int type = sqlite3_value_type(value);
    int as_it_is = type == SQLITE_BLOB ||
                   (type == SQLITE_TEXT &&
                    sqlite3_value_encoding(value) == SQLITE_UTF8);
    press_span out;

    out.p = as_it_is ? sqlite3_value_blob(value)
                     : (const char *)sqlite3_value_text(value);
    out.n = (size_t)sqlite3_value_bytes(value);
    if (!out.p && as_it_is && out.n == 0)
        out.p = "";
    return out;
}

PRESS_PRIVATE int press_value_text(press_conn *conn, sqlite3_value *value,
                                   press_buf *hold, press_span *out)
{
    press_span bytes;
    const char *nul;

    press_buf_init(hold, &conn->env);
    out->p = NULL;
    out->n = 0;
    if (!value || sqlite3_value_type(value) == SQLITE_NULL)
        return PRESS_OK;
    if (sqlite3_value_type(value) == SQLITE_BLOB) {
        bytes = press_value_bytes(value);
        if (!bytes.p)
            return PRESS_NOMEM;
        press_decode(hold, bytes, PRESS_ENCODING_AUTO);
        *out = press_buf_span(hold);
        return hold->status;
    }
    *out = press_value_bytes(value);
    if (!out->p)
        return PRESS_NOMEM;
    nul = memchr(out->p, 0, out->n);
    if (nul)
        out->n = (size_t)(nul - out->p);
    return out->n > PRESS_MAX_TEXT ? PRESS_TOOBIG : PRESS_OK;
}

PRESS_PRIVATE int press_value_name(sqlite3_context *ctx, sqlite3_value *value,
                                   int (*find)(press_span name), int *out,
                                   const char *function, const char *what)
{
    press_span name;
    int found;

    if (!value || sqlite3_value_type(value) == SQLITE_NULL)
        return 1;
    name.p = (const char *)sqlite3_value_text(value);
    if (!name.p) {
        sqlite3_result_error_nomem(ctx);
        return 0;
    }
    name.n = strlen(name.p);
    found = find(name);
    if (found < 0) {
        press_result_error(ctx, PRESS_BADARGUMENT, function, what, name.p);
        return 0;
    }
    *out = found;
    return 1;
}

PRESS_PRIVATE int press_value_whole(sqlite3_value *value, sqlite3_int64 *out)
{
    int type = sqlite3_value_numeric_type(value);

    *out = sqlite3_value_int64(value);
    return type == SQLITE_INTEGER ||
           (type == SQLITE_FLOAT &&
            sqlite3_value_double(value) == (double)*out);
}

PRESS_PRIVATE int press_value_analyse(press_conn *conn, sqlite3_value *value,
                                      press_analysis **out)
{
    press_buf hold;
    press_span text;
    int status = press_value_text(conn, value, &hold, &text);

    *out = NULL;
    if (!status)
        status = press_conn_analyse(conn, text, out);
    press_buf_release(&hold);
    return status;
}

PRESS_PRIVATE void press_result_span(sqlite3_context *ctx, press_span s)
{
    if (s.p)
        sqlite3_result_text64(ctx, s.p, s.n, SQLITE_TRANSIENT, SQLITE_UTF8);
    else
        sqlite3_result_null(ctx);
}

PRESS_PRIVATE void press_result_range(sqlite3_context *ctx, press_span text,
                                      press_range r)
{
    press_result_span(ctx, press_span_sub(text, r));
}

PRESS_PRIVATE void press_result_decimal(sqlite3_context *ctx,
                                        sqlite3_int64 value, int decimals)
{
    double ten = 1.0;

    while (decimals-- > 0)
        ten *= 10.0;
    /* IEEE 754 division rounds correctly; both operands are exact */
    sqlite3_result_double(ctx, (double)value / ten);
}

PRESS_PRIVATE void press_result_start(sqlite3_context *ctx,
                                      const press_chars *chars, press_range r)
{
    sqlite3_result_int64(ctx, (sqlite3_int64)press_chars_before(chars, r.start)
                                  + 1);
}

PRESS_PRIVATE void press_result_length(sqlite3_context *ctx,
                                       const press_chars *chars, press_range r)
{
    sqlite3_result_int64(ctx, (sqlite3_int64)press_chars_before(chars, r.end) -
                                  press_chars_before(chars, r.start));
}

/* --- errors ------------------------------------------------------------------- */

PRESS_PRIVATE int press_rc(int status)
{
    switch (status) {
    case PRESS_OK:
        return SQLITE_OK;
    case PRESS_NOMEM:
        return SQLITE_NOMEM;
    case PRESS_STOPPED:
        return SQLITE_INTERRUPT;
    case PRESS_TOOBIG:
        return SQLITE_TOOBIG;
    case PRESS_CORRUPT:
        return SQLITE_CORRUPT;
    default:
        return SQLITE_ERROR;
    }
}

/* press_name: what is wrong with "value" */
static char *glue_message(const char *function, const char *what,
                          const char *value)
{
    return value ? sqlite3_mprintf("%s: %s \"%s\"", function, what, value)
                 : sqlite3_mprintf("%s: %s", function, what);
}

PRESS_PRIVATE void press_result_error(sqlite3_context *ctx, int status,
                                      const char *function, const char *what,
                                      const char *value)
{
    int rc = press_rc(status);
    char *message = rc == SQLITE_ERROR || rc == SQLITE_CORRUPT
                        ? glue_message(function, what, value)
                        : NULL;

    if (message)
        sqlite3_result_error(ctx, message, -1);
    if (rc == SQLITE_NOMEM || (rc == SQLITE_ERROR && !message))
        sqlite3_result_error_nomem(ctx);
    else if (rc == SQLITE_TOOBIG)
        sqlite3_result_error_toobig(ctx);
    else
        sqlite3_result_error_code(ctx, rc);
    sqlite3_free(message);
}

PRESS_PRIVATE int press_cursor_error(press_cursor *cur, int status,
                                     const char *what, const char *value)
{
    int rc = press_rc(status);

    if (rc == SQLITE_ERROR || rc == SQLITE_CORRUPT) {
        sqlite3_free(cur->base.pVtab->zErrMsg);
        cur->base.pVtab->zErrMsg = glue_message(cur->table->name, what, value);
        if (!cur->base.pVtab->zErrMsg)
            rc = SQLITE_NOMEM;
    }
    return rc;
}

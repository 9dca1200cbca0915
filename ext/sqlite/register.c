/* register.c - functions and table-valued functions made from data.
**
** Every table-valued function is an eponymous virtual table whose arguments
** are hidden columns.  Its rows are made whole when the query starts (open)
** and then handed out; no index, no state between queries.
*/
#include "glue.h"

PRESS_PRIVATE int press_register_functions(press_conn *conn,
                                           const press_function *functions,
                                           int n)
{
    int i, nargs, rc = SQLITE_OK;

    for (i = 0; i < n && rc == SQLITE_OK; i++) {
        const press_function *f = &functions[i];
        int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS |
                    (f->volatile_ ? 0 : SQLITE_DETERMINISTIC);

        for (nargs = f->least; nargs <= f->most && rc == SQLITE_OK; nargs++) {
            press_conn_ref(conn); /* dropped by SQLite even on failure */
            rc = sqlite3_create_function_v2(conn->db, f->name, nargs, flags,
                                            conn, f->call, NULL, NULL,
                                            press_conn_unref);
        }
    }
    return rc;
}

/* --- the module behind every table ------------------------------------------- */

typedef struct table_aux {
    const press_table *table;
    press_conn *conn;
} table_aux;

typedef struct table_vtab {
    sqlite3_vtab base;
    const press_table *table;
    press_conn *conn;
    int ncolumns; /* before the hidden ones */
} table_vtab;

static int table_count(const char *list)
{
    int n = 1;

    for (; *list; list++)
        n += *list == ',';
    return n;
}

/* The arguments "text, reference" are declared as _text HIDDEN and _reference
** HIDDEN: a column may well be called text too. */
static char *table_schema(const press_table *table)
{
    sqlite3_str *sql = sqlite3_str_new(NULL);
    const char *p = table->hidden;

    sqlite3_str_appendf(sql, "CREATE TABLE x(%s", table->columns);
    while (*p) {
        size_t n = strcspn(p, ", ");

        sqlite3_str_appendf(sql, ", _%.*s HIDDEN", (int)n, p);
        p += n;
        p += strspn(p, ", ");
    }
    sqlite3_str_appendall(sql, ")");
    return sqlite3_str_finish(sql);
}

static int table_connect(sqlite3 *db, void *ctx, int argc,
                         const char *const *argv, sqlite3_vtab **out,
                         char **error)
{
    const table_aux *aux = ctx;
    table_vtab *vtab;
    char *schema = table_schema(aux->table);
    int rc;

    (void)argc, (void)argv, (void)error;
    *out = NULL;
    if (!schema)
        return SQLITE_NOMEM;
    rc = sqlite3_declare_vtab(db, schema);
    sqlite3_free(schema);
    if (rc)
        return rc;
    sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
    vtab = sqlite3_malloc64(sizeof *vtab);
    if (!vtab)
        return SQLITE_NOMEM;
    memset(vtab, 0, sizeof *vtab);
    vtab->table = aux->table;
    vtab->conn = aux->conn;
    vtab->ncolumns = table_count(aux->table->columns);
    *out = &vtab->base;
    return SQLITE_OK;
}

static int table_disconnect(sqlite3_vtab *vtab)
{
    sqlite3_free(vtab);
    return SQLITE_OK;
}

/* Every argument that has a value is passed on, in the order of arguments;
** idxNum's bit i says that argument i is among them.  A plan that would use
** an argument's value before it is known is refused. */
static int table_best_index(sqlite3_vtab *base, sqlite3_index_info *info)
{
    const table_vtab *vtab = (const table_vtab *)base;
    int slot[PRESS_MAX_ARGS], i, next = 1, unusable = 0;

    assert(vtab->table->nhidden <= PRESS_MAX_ARGS);
    for (i = 0; i < PRESS_MAX_ARGS; i++)
        slot[i] = -1;
    for (i = 0; i < info->nConstraint; i++) {
        int arg = info->aConstraint[i].iColumn - vtab->ncolumns;

        if (arg < 0 || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        if (!info->aConstraint[i].usable)
            unusable |= 1 << arg;
        else
            slot[arg] = i;
    }
    info->idxNum = 0;
    for (i = 0; i < vtab->table->nhidden; i++) {
        if (slot[i] < 0 && unusable >> i & 1)
            return SQLITE_CONSTRAINT;
        if (slot[i] < 0)
            continue;
        info->aConstraintUsage[slot[i]].argvIndex = next++;
        info->aConstraintUsage[slot[i]].omit = 1;
        info->idxNum |= 1 << i;
    }
    info->estimatedCost = 1000.0;
    info->estimatedRows = 100;
    return SQLITE_OK;
}

static int table_open(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
    const table_vtab *vtab = (const table_vtab *)base;
    press_cursor *cur = sqlite3_malloc64(sizeof *cur);

    *out = NULL;
    if (!cur)
        return SQLITE_NOMEM;
    memset(cur, 0, sizeof *cur);
    cur->table = vtab->table;
    cur->conn = vtab->conn;
    *out = &cur->base;
    return SQLITE_OK;
}

static void table_clear(press_cursor *cur)
{
    int i;

    for (i = 0; i < PRESS_MAX_ARGS; i++) {
        sqlite3_value_free(cur->args[i]);
        cur->args[i] = NULL;
    }
    if (cur->table->close && cur->rows)
        cur->table->close(cur);
    cur->rows = NULL;
    cur->nrows = cur->at = 0;
    cur->as_analysed = 0;
    press_analysis_unref(cur->analysis);
    cur->analysis = NULL;
}

static int table_close(sqlite3_vtab_cursor *base)
{
    table_clear((press_cursor *)base);
    sqlite3_free(base);
    return SQLITE_OK;
}

/* Is that the text that the cursor's analysis has, byte for byte? */
static int table_has(const press_cursor *cur, sqlite3_value *arg)
{
    const press_analysis *a = cur->analysis;
    press_span text;

    if (!arg || !a || sqlite3_value_type(arg) != SQLITE_TEXT)
        return 0;
    text = press_value_bytes(arg);
    return text.p && text.n == a->n &&
           (a->n == 0 || memcmp(text.p, a->bytes, a->n) == 0);
}

/* An argument that is a column's value lives until the next row of its table
** only, and may be read back after that. */
static int table_keep(press_cursor *cur, sqlite3_value *const *args)
{
    int i;

    cur->as_analysed = table_has(cur, args[0]);
    for (i = cur->as_analysed; i < cur->table->nhidden; i++) {
        cur->args[i] = sqlite3_value_dup(args[i]);
        if (args[i] && !cur->args[i])
            return SQLITE_NOMEM;
    }
    return SQLITE_OK;
}

static int table_filter(sqlite3_vtab_cursor *base, int idx, const char *idxstr,
                        int argc, sqlite3_value **argv)
{
    press_cursor *cur = (press_cursor *)base;
    sqlite3_value *args[PRESS_MAX_ARGS] = {NULL};
    int i, rc, next = 0;

    (void)idxstr;
    table_clear(cur);
    for (i = 0; i < cur->table->nhidden; i++)
        if (idx >> i & 1 && next < argc)
            args[i] = argv[next++];
    for (i = 0; i < cur->table->required; i++)
        if (!args[i])
            return press_cursor_error(cur, PRESS_BADARGUMENT,
                                      "an argument is missing of",
                                      cur->table->hidden);
    if (cur->table->required > 0 &&
        sqlite3_value_type(args[0]) == SQLITE_NULL)
        return SQLITE_OK;
    for (i = 0; i < cur->table->nhidden; i++)
        if (args[i] && sqlite3_value_type(args[i]) == SQLITE_NULL)
            args[i] = NULL;
    rc = cur->table->open(cur, args);
    if (rc == SQLITE_OK)
        rc = cur->nrows > 0 ? table_keep(cur, args) : SQLITE_OK;
    if (rc == SQLITE_OK && cur->nrows == 0)
        table_clear(cur);
    return rc;
}

/* Past the last row all is given back at once: within a trigger SQLite keeps
** every cursor open until the trigger's end. */
static int table_next(sqlite3_vtab_cursor *base)
{
    press_cursor *cur = (press_cursor *)base;

    if (++cur->at >= cur->nrows)
        table_clear(cur);
    return SQLITE_OK;
}

static int table_eof(sqlite3_vtab_cursor *base)
{
    const press_cursor *cur = (const press_cursor *)base;

    return cur->at >= cur->nrows;
}

static int table_column(sqlite3_vtab_cursor *base, sqlite3_context *ctx,
                        int col)
{
    press_cursor *cur = (press_cursor *)base;
    const table_vtab *vtab = (const table_vtab *)base->pVtab;

    if (col < vtab->ncolumns)
        cur->table->column(cur, cur->at, col, ctx);
    else if (col == vtab->ncolumns && cur->as_analysed)
        sqlite3_result_text64(ctx, cur->analysis->bytes, cur->analysis->n,
                              SQLITE_TRANSIENT, SQLITE_UTF8);
    else if (cur->args[col - vtab->ncolumns])
        sqlite3_result_value(ctx, cur->args[col - vtab->ncolumns]);
    return SQLITE_OK;
}

static int table_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *rowid)
{
    *rowid = ((press_cursor *)base)->at + 1;
    return SQLITE_OK;
}

static const sqlite3_module table_module = {
    .xConnect = table_connect,
    .xBestIndex = table_best_index,
    .xDisconnect = table_disconnect,
    .xOpen = table_open,
    .xClose = table_close,
    .xFilter = table_filter,
    .xNext = table_next,
    .xEof = table_eof,
    .xColumn = table_column,
    .xRowid = table_rowid,
};

static void table_aux_free(void *ctx)
{
    table_aux *aux = ctx;

    press_conn_unref(aux->conn);
    sqlite3_free(aux);
}

PRESS_PRIVATE int press_register_tables(press_conn *conn,
                                        const press_table *tables, int n)
{
    int i, rc = SQLITE_OK;

    for (i = 0; i < n && rc == SQLITE_OK; i++) {
        table_aux *aux = sqlite3_malloc64(sizeof *aux);

        if (!aux)
            return SQLITE_NOMEM;
        press_conn_ref(conn);
        aux->table = &tables[i];
        aux->conn = conn;
        rc = sqlite3_create_module_v2(conn->db, tables[i].name, &table_module,
                                      aux, table_aux_free);
    }
    return rc;
}

/* vt_help.c - what press is and has: press_help(), press_version(),
** press_debug().
**
** The rows of press_help() are the registration tables themselves, so that no
** function can be without its line.
*/
#include "../core/stem_probe.h"
#include "../press.h"
#include "surfaces.h"

typedef struct help_row {
    const char *name, *kind;
    const char *columns; /* a table's, as declared; NULL for the others */
    const press_doc *doc;
} help_row;

static const press_doc help_tokenizer = {
    "tokenize='press [language|auto [en ru kk ...]] [options]'",
    "FTS5 tokenizer: Snowball stems by script and language, one table for "
    "several languages, exact forms beside the stems.",
    "SELECT token, text FROM press_tokens('running dogs', 'press english')"};

static void help_add(press_vec *rows, const char *name, const char *columns,
                     const press_doc *doc)
{
    help_row *row = doc->signature ? press_vec_push(rows) : NULL;

    if (!row)
        return;
    row->name = name;
    row->kind = columns ? "table" : "function";
    row->columns = columns;
    row->doc = doc;
}

static int help_open(press_cursor *cur, sqlite3_value **argv)
{
    const press_surface *const *surfaces;
    int n = press_surfaces(&surfaces), i, k;
    press_vec rows;

    (void)argv;
    press_vec_init(&rows, &cur->conn->env, sizeof(help_row));
    for (i = 0; i < n; i++) {
        const press_surface *s = surfaces[i];

        for (k = 0; k < s->nfunctions; k++)
            help_add(&rows, s->functions[k].name, NULL, &s->functions[k].doc);
        for (k = 0; k < s->ntables; k++)
            help_add(&rows, s->tables[k].name, s->tables[k].columns,
                     &s->tables[k].doc);
    }
    help_add(&rows, "press", NULL, &help_tokenizer);
    if (!rows.status)
        press_vec_at(&rows, help_row, rows.n - 1)->kind = "tokenizer";
    cur->rows = rows.items;
    cur->nrows = (sqlite3_int64)rows.n;
    return rows.status ? press_cursor_error(cur, rows.status, "failed", NULL)
                       : SQLITE_OK;
}

/* "press_dates(text [, reference]) -> n kind text ...": the declared columns
** without their types. */
static void help_signature(press_env *env, const help_row *row,
                           sqlite3_context *ctx)
{
    const char *p = row->columns;
    press_buf out;

    if (!p) {
        sqlite3_result_text(ctx, row->doc->signature, -1, SQLITE_STATIC);
        return;
    }
    press_buf_init(&out, env);
    press_buf_puts(&out, row->doc->signature);
    press_buf_puts(&out, " ->");
    while (*p) {
        press_buf_putc(&out, ' ');
        press_buf_add(&out, p, strcspn(p, " ,"));
        p += strcspn(p, ",");
        p += strspn(p, ", ");
    }
    if (out.status)
        sqlite3_result_error_nomem(ctx);
    else
        press_result_span(ctx, press_buf_span(&out));
    press_buf_release(&out);
}

static void help_column(press_cursor *cur, sqlite3_int64 row, int col,
                        sqlite3_context *ctx)
{
    const help_row *r = (const help_row *)cur->rows + row;
    const char *const values[] = {r->name, r->kind, r->doc->signature,
                                  r->doc->summary, r->doc->example};

    if (col == 2)
        help_signature(&cur->conn->env, r, ctx);
    else
        sqlite3_result_text(ctx, values[col], -1, SQLITE_STATIC);
}

static void help_close(press_cursor *cur)
{
    press_free(&cur->conn->env, cur->rows);
}

static void fn_version(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    (void)argc, (void)argv;
    sqlite3_result_text(ctx, PRESS_VERSION, -1, SQLITE_STATIC);
}

#if defined(__clang__)
#define HELP_COMPILER "clang " __clang_version__
#elif defined(__GNUC__)
#define HELP_COMPILER "gcc " __VERSION__
#else
#define HELP_COMPILER "another compiler"
#endif

/* What a report of a fault should say. */
static void fn_debug(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    char hex[17], *text;
    int status = press_stem_fingerprint(&conn->env, hex);

    (void)argc, (void)argv;
    if (status) {
        press_result_error(ctx, status, "press_debug", "failed", NULL);
        return;
    }
    text = sqlite3_mprintf("press %s; SQLite %s, headers %s; libstemmer %s, "
                           "%d algorithms; Unicode %s; %s",
                           PRESS_VERSION, sqlite3_libversion(), SQLITE_VERSION,
                           hex, press_stem_count(), press_unicode(),
                           HELP_COMPILER);
    if (text)
        sqlite3_result_text(ctx, text, -1, sqlite3_free);
    else
        sqlite3_result_error_nomem(ctx);
}

static const press_function help_functions[] = {
    {"press_debug", 0, 0, fn_debug,
     {"press_debug()",
      "Versions of press, SQLite, libstemmer (a fingerprint of its answers), "
      "Unicode and the compiler.",
      "SELECT press_debug()"}, 1},
    {"press_version", 0, 0, fn_version,
     {"press_version()", "The version of press.", "SELECT press_version()"},
     0},
};

static const press_table help_tables[] = {
    {"press_help", "name TEXT, kind TEXT, signature TEXT, summary TEXT, "
     "example TEXT", "", 0, 0, help_open, help_column, help_close,
     {"press_help()", "Every name that press gives, what it does, and a "
      "statement to try.",
      "SELECT name, summary FROM press_help() WHERE kind = 'table'"}},
};

PRESS_TABLE_DEF const press_surface press_surface_help = {
    help_functions, (int)(sizeof help_functions / sizeof help_functions[0]),
    help_tables, (int)(sizeof help_tables / sizeof help_tables[0])};

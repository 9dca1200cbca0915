/* fn_schema.c - press_schema(): the text of sql/schema.sql, so that a program
** that has nothing but the extension can make its tables:
**
**   db.executescript(db.execute("SELECT press_schema()").fetchone()[0])
**
** and what its triggers ask: press_hints() tells what is wrong with hints,
** press_refuse() stops the statement and says why.  (RAISE takes a message
** that is known beforehand only, before SQLite 3.47.)
*/
#include "../core/hints.h"
#include "schema_tab.h"
#include "surfaces.h"

static void fn_schema(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_buf out;
    size_t i;

    (void)argc, (void)argv;
    press_buf_init(&out, &conn->env);
    for (i = 0; press_schema_lines[i]; i++)
        press_buf_puts(&out, press_schema_lines[i]);
    if (out.status)
        press_result_error(ctx, out.status, "press_schema", "cannot write",
                           NULL);
    else
        press_result_span(ctx, press_buf_span(&out));
    press_buf_release(&out);
}

/* "unknown kind", "novel" */
static void schema_problem(sqlite3_context *ctx, press_env *env,
                           const press_hints *hints)
{
    static const char before[] = "hints: ";
    const char *what = hints->problem ? hints->problem : "hints";
    press_buf out;

    if (strncmp(what, before, sizeof before - 1) == 0)
        what += sizeof before - 1;
    press_buf_init(&out, env);
    press_buf_puts(&out, what);
    if (hints->offender.p) {
        press_buf_puts(&out, " \"");
        press_buf_add(&out, hints->offender.p, hints->offender.n);
        press_buf_puts(&out, "\"");
    }
    if (out.status)
        press_result_error(ctx, out.status, "press_hints", "cannot write",
                           NULL);
    else
        press_result_span(ctx, press_buf_span(&out));
    press_buf_release(&out);
}

static void fn_hints(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_hints hints;
    press_buf hold;
    press_span text;
    int status;

    (void)argc;
    memset(&hints, 0, sizeof hints);
    status = press_value_text(conn, argv[0], &hold, &text);
    if (!status && text.p) {
        status = press_hints_read(&conn->env, text, &hints);
        if (status == PRESS_BADARGUMENT)
            schema_problem(ctx, &conn->env, &hints);
        press_hints_release(&hints);
    }
    if (status && status != PRESS_BADARGUMENT)
        press_result_error(ctx, status, "press_hints", "cannot read", NULL);
    press_buf_release(&hold);
}

static void fn_refuse(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    const char *message = (const char *)sqlite3_value_text(argv[0]);

    (void)argc;
    if (message) {
        sqlite3_result_error(ctx, message, -1);
        sqlite3_result_error_code(ctx, SQLITE_CONSTRAINT_TRIGGER);
    } else if (sqlite3_value_type(argv[0]) != SQLITE_NULL) {
        sqlite3_result_error_nomem(ctx);
    }
}

static const press_function schema_functions[] = {
    {"press_schema", 0, 0, fn_schema,
     {"press_schema()",
      "The text of sql/schema.sql: the tables, triggers and views of a corpus.",
      "SELECT substr(press_schema(), 1, 60)"}, 0},
    {"press_hints", 1, 1, fn_hints,
     {"press_hints(hints)",
      "What is wrong with hints: no JSON, an unknown key, no such day; NULL "
      "where nothing is.",
      "SELECT press_hints('{\"published\": \"2021-02-30\"}')"}, 0},
    {"press_refuse", 1, 1, fn_refuse,
     {"press_refuse(message)",
      "Stops the statement with this message, as RAISE(ABORT) does in a "
      "trigger; NULL stops nothing.",
      "SELECT press_refuse(iif(2 < 1, 'two is less', NULL)) IS NULL AS go_on"},
     0},
};

PRESS_TABLE_DEF const press_surface press_surface_schema = {
    schema_functions,
    (int)(sizeof schema_functions / sizeof schema_functions[0]), NULL, 0};

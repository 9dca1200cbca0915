/* fn_schema.c - press_schema(): the text of sql/schema.sql, so that a program
** that has nothing but the extension can make its tables:
**
**   db.executescript(db.execute("SELECT press_schema()").fetchone()[0])
*/
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

static const press_function schema_functions[] = {
    {"press_schema", 0, 0, fn_schema,
     {"press_schema()",
      "The text of sql/schema.sql: the tables, triggers and views of a corpus.",
      "SELECT substr(press_schema(), 1, 60)"}, 0},
};

PRESS_TABLE_DEF const press_surface press_surface_schema = {
    schema_functions,
    (int)(sizeof schema_functions / sizeof schema_functions[0]), NULL, 0};

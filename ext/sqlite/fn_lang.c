/* fn_lang.c - press_language(text). */
#include "surfaces.h"

/* The analysis of a whole text holds its language already, and makes the
** sentences too; a scalar function in a WHERE over many rows wants the
** language alone, so nothing is analysed here. */
static void fn_language(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_buf hold;
    press_span text;
    int status = press_value_text(conn, argv[0], &hold, &text);

    (void)argc;
    if (status)
        press_result_error(ctx, status, "press_language", "cannot read", NULL);
    else if (text.p)
        sqlite3_result_text(ctx, press_lang_code(press_lang_of(NULL, text)), -1,
                            SQLITE_STATIC);
    press_buf_release(&hold);
}

static const press_function lang_functions[] = {
    {"press_language", 1, 1, fn_language,
     {"press_language(text)",
      "The language of a text as an ISO 639-1 code, or 'und' where it cannot "
      "be told; press_languages() lists the codes.",
      "SELECT press_language('The committee met in Almaty.')"}, 0},
};

PRESS_TABLE_DEF const press_surface press_surface_lang = {
    lang_functions, (int)(sizeof lang_functions / sizeof lang_functions[0]),
    NULL, 0};

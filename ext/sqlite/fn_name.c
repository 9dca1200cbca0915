/* fn_name.c - press_key, press_similarity, press_translit: one name in many
** spellings. */
#include "../core/name.h"
#include "surfaces.h"

/* A function of one text that gives a text. */
static void name_text(sqlite3_context *ctx, sqlite3_value *value,
                      const char *function,
                      int (*make)(press_env *env, press_span text,
                                  press_buf *out))
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_buf hold, out;
    press_span text;
    int status = press_value_text(conn, value, &hold, &text);

    press_buf_init(&out, &conn->env);
    if (!status && text.p)
        status = make(&conn->env, text, &out);
    if (status)
        press_result_error(ctx, status, function, "cannot read", NULL);
    else if (text.p)
        press_result_span(ctx, press_buf_span(&out));
    press_buf_release(&out);
    press_buf_release(&hold);
}

static void fn_key(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    (void)argc;
    name_text(ctx, argv[0], "press_key", press_name_key);
}

static void fn_translit(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    (void)argc;
    name_text(ctx, argv[0], "press_translit", press_name_translit);
}

static void fn_similarity(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_buf hold[2];
    press_span text[2];
    int status, second, likeness = 0;

    (void)argc;
    status = press_value_text(conn, argv[0], &hold[0], &text[0]);
    second = press_value_text(conn, argv[1], &hold[1], &text[1]);
    if (!status)
        status = second;
    if (!status && text[0].p && text[1].p)
        status = press_name_similarity(&conn->env, text[0], text[1],
                                       &likeness);
    if (status)
        press_result_error(ctx, status, "press_similarity", "cannot read",
                           NULL);
    else if (text[0].p && text[1].p)
        press_result_decimal(ctx, likeness, 3);
    press_buf_release(&hold[0]);
    press_buf_release(&hold[1]);
}

static const press_function name_functions[] = {
    {"press_key", 1, 1, fn_key,
     {"press_key(name)",
      "One key for the spellings of a name in Latin and Cyrillic letters, in "
      "any order of its words, to group and join by.",
      "SELECT press_key('Касым-Жомарт Токаев') = "
      "press_key('Kassym-Jomart Tokayev')"}, 0},
    {"press_similarity", 2, 2, fn_similarity,
     {"press_similarity(a, b)",
      "How like two names are, from 0 to 1, across spellings and scripts; "
      "1 where their keys are the same.",
      "SELECT press_similarity('Дана Омархан', 'Dana Omarkhanova')"}, 0},
    {"press_translit", 1, 1, fn_translit,
     {"press_translit(text)",
      "Russian, Kazakh and Ukrainian in Latin letters, as the English press "
      "writes them.",
      "SELECT press_translit('Жаңаөзен')"}, 0},
};

PRESS_TABLE_DEF const press_surface press_surface_name = {
    name_functions, (int)(sizeof name_functions / sizeof name_functions[0]),
    NULL, 0};

/* fn_search.c - scalar functions of search: press_stem, press_query. */
#include "../core/query.h"
#include "../core/stem.h"
#include "surfaces.h"

static void stem_free(void *stemmer)
{
    press_stemmer_free(stemmer);
}

/* The stemmer of the second argument, kept with the statement where that is
** a constant; *made says that the caller frees it. */
static int stem_of(sqlite3_context *ctx, press_conn *conn,
                   sqlite3_value *value, press_stemmer **out, int *made)
{
    press_span name;
    int status;

    *made = 0;
    *out = sqlite3_get_auxdata(ctx, 1);
    if (*out)
        return PRESS_OK;
    name.p = (const char *)sqlite3_value_text(value);
    if (!name.p)
        return PRESS_NOMEM;
    name.n = strlen(name.p);
    status = press_stemmer_new(&conn->env, press_stem_find(name), out);
    if (status)
        return status;
    sqlite3_set_auxdata(ctx, 1, *out, stem_free);
    *made = sqlite3_get_auxdata(ctx, 1) != *out;
    return *made ? PRESS_NOMEM : PRESS_OK; /* freed by set_auxdata then */
}

/* press_stem(word, language) */
static void fn_stem(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_stemmer *stemmer;
    press_buf hold, word;
    press_span text, stem = {NULL, 0};
    int status, made;

    (void)argc;
    if (sqlite3_value_type(argv[1]) == SQLITE_NULL)
        return;
    status = stem_of(ctx, conn, argv[1], &stemmer, &made);
    if (status) {
        press_result_error(ctx, status, "press_stem", "unknown language",
                           (const char *)sqlite3_value_text(argv[1]));
        return;
    }
    status = press_value_text(conn, argv[0], &hold, &text);
    press_buf_init(&word, &conn->env);
    if (!status && text.p) {
        press_stem_prepare(&word, text, press_stemmer_algorithm(stemmer));
        status = word.status;
        if (!status)
            status = press_stemmer_stem(stemmer, press_buf_span(&word), &stem);
        if (!status)
            press_result_span(ctx, stem);
    }
    if (status)
        press_result_error(ctx, status, "press_stem", "cannot stem", NULL);
    press_buf_release(&word);
    press_buf_release(&hold);
}

/* press_query(text [, mode]) */
static void fn_query(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_buf hold, out;
    press_span text;
    int status, mode = PRESS_QUERY_ALL;

    if (!press_value_name(ctx, argc > 1 ? argv[1] : NULL, press_query_mode_find,
                          &mode, "press_query", "unknown mode (write all or any, and "
                          "translit after it)"))
        return;
    status = press_value_text(conn, argv[0], &hold, &text);
    press_buf_init(&out, &conn->env);
    if (!status && text.p)
        status = press_query_make(&conn->env, text, mode, &out);
    if (status)
        press_result_error(ctx, status, "press_query", "cannot read", NULL);
    else if (text.p)
        press_result_span(ctx, press_buf_span(&out));
    press_buf_release(&out);
    press_buf_release(&hold);
}

static const press_function search_functions[] = {
    {"press_stem", 2, 2, fn_stem,
     {"press_stem(word, language)",
      "The stem of a word by Snowball's algorithm of that language (English "
      "name or ISO code), or by press's own for Kazakh.",
      "SELECT press_stem('organisations', 'english')"}, 0},
    {"press_query", 1, 2, fn_query,
     {"press_query(text [, mode])",
      "A valid FTS5 query from anything a person types: \"phrases\", -without, "
      "=as_spelt, begins*, OR, NOT, NEAR; mode 'all' (default) or 'any' of its "
      "words, and ' translit' after it for names in the other scripts.",
      "SELECT press_query('\"rule of law\" reform* -soviet', 'all')"}, 0},
};

PRESS_TABLE_DEF const press_surface press_surface_search = {
    search_functions,
    (int)(sizeof search_functions / sizeof search_functions[0]), NULL, 0};

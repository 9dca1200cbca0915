/* fn_text.c - scalar functions of bytes and characters: press_text,
** press_fold, press_hash. */
#include "../core/encoding.h"
#include "../core/sha256.h"
#include "surfaces.h"

/* press_text(blob [, encoding]): UTF-8 text. */
static void fn_text(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_span bytes;
    press_buf out;
    int encoding = PRESS_ENCODING_AUTO;

    if (!press_value_name(ctx, argc > 1 ? argv[1] : NULL, press_encoding_find,
                          &encoding, "press_text", "unknown encoding"))
        return;
    if (sqlite3_value_type(argv[0]) == SQLITE_NULL)
        return;
    if (sqlite3_value_type(argv[0]) != SQLITE_BLOB)
        encoding = PRESS_ENCODING_UTF8; /* a TEXT has an encoding already */
    bytes = press_value_bytes(argv[0]);
    if (!bytes.p) {
        sqlite3_result_error_nomem(ctx);
        return;
    }
    press_buf_init(&out, &conn->env);
    press_decode(&out, bytes, encoding);
    if (out.status)
        press_result_error(ctx, out.status, "press_text", "cannot decode",
                           NULL);
    else
        press_result_span(ctx, press_buf_span(&out));
    press_buf_release(&out);
}

/* press_fold(text): as searching sees it. */
static void fn_fold(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    press_buf hold, out;
    press_span text;
    int status = press_value_text(conn, argv[0], &hold, &text);

    (void)argc;
    press_buf_init(&out, &conn->env);
    if (!status && text.p) {
        press_fold(&out, text);
        status = out.status;
    }
    if (status)
        press_result_error(ctx, status, "press_fold", "cannot fold", NULL);
    else if (text.p)
        press_result_span(ctx, press_buf_span(&out));
    press_buf_release(&out);
    press_buf_release(&hold);
}

/* press_hash(x): SHA-256 of the bytes of a BLOB, or of a TEXT in UTF-8. */
static void fn_hash(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    char hex[65];
    press_span bytes;
    int status;

    (void)argc;
    if (sqlite3_value_type(argv[0]) == SQLITE_NULL)
        return;
    bytes = press_value_bytes(argv[0]);
    if (!bytes.p) {
        sqlite3_result_error_nomem(ctx);
        return;
    }
    status = press_sha256(&conn->env, bytes, hex);
    if (status)
        press_result_error(ctx, status, "press_hash", "cannot hash", NULL);
    else
        sqlite3_result_text(ctx, hex, 64, SQLITE_TRANSIENT);
}

static const press_function text_functions[] = {
    {"press_text", 1, 2, fn_text,
     {"press_text(blob [, encoding])",
      "Text from bytes: UTF-8, UTF-16, windows-1251, koi8-r, cp866 or latin-1, "
      "told by rule or by name; what cannot be decoded is U+FFFD.",
      "SELECT press_text(x'cff0e8e2e5f2', 'windows-1251')"}, 0},
    {"press_fold", 1, 1, fn_fold,
     {"press_fold(text)",
      "The text as searching sees it: lower case, no accents, U+2019 as ', "
      "every dash as -; \xD0\xB9 and the Kazakh letters stay.",
      "SELECT press_fold('\xC3\x9C" "ber-rich')"}, 0},
    {"press_hash", 1, 1, fn_hash,
     {"press_hash(x)",
      "SHA-256 of the bytes, in hex: whether two contents are the same, and "
      "proof of what was read.",
      "SELECT press_hash('press')"}, 0},
};

PRESS_TABLE_DEF const press_surface press_surface_text = {
    text_functions, (int)(sizeof text_functions / sizeof text_functions[0]),
    NULL, 0};

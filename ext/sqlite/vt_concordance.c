/* vt_concordance.c - press_concordance(text, query, width). */
#include "../core/concordance.h"
#include "surfaces.h"

typedef struct concordance_rows {
    press_vec hits; /* press_range */
    press_chars chars;
    uint32_t width; /* characters */
} concordance_rows;

static void concordance_close(press_cursor *cur)
{
    concordance_rows *rows = cur->rows;

    press_vec_release(&rows->hits);
    press_chars_release(&rows->chars, &cur->conn->env);
    press_free(&cur->conn->env, rows);
}

static int concordance_width(press_cursor *cur, sqlite3_value *value,
                             uint32_t *width)
{
    sqlite3_int64 n = 40;

    if (value) {
        if (!press_value_whole(value, &n) || n < 0 || n > 10000)
            return press_cursor_error(
                cur, PRESS_BADARGUMENT,
                "width is a number of characters from 0 to 10000, not",
                (const char *)sqlite3_value_text(value));
    }
    *width = (uint32_t)n;
    return SQLITE_OK;
}

static int concordance_open(press_cursor *cur, sqlite3_value **argv)
{
    press_env *env = &cur->conn->env;
    concordance_rows *rows = press_zalloc(env, sizeof *rows);
    press_span text, query = {NULL, 0};
    press_buf hold;
    int status, rc;

    if (!rows)
        return SQLITE_NOMEM;
    cur->rows = rows;
    press_vec_init(&rows->hits, env, sizeof(press_range));
    rc = concordance_width(cur, argv[2], &rows->width);
    if (rc)
        return rc;
    status = press_value_analyse(cur->conn, argv[0], &cur->analysis);
    if (status)
        return press_cursor_error(cur, status, "failed", NULL);
    text.p = cur->analysis->bytes;
    text.n = cur->analysis->n;
    status = press_value_text(cur->conn, argv[1], &hold, &query);
    if (!status)
        status = press_chars_init(&rows->chars, env, text);
    if (!status && query.p)
        status = press_concordance_find(env, text, query, &rows->hits);
    press_buf_release(&hold);
    if (status)
        return press_cursor_error(cur, status, "failed", NULL);
    cur->nrows = (sqlite3_int64)rows->hits.n;
    return SQLITE_OK;
}

/* A side of a hit: its characters, each run of white space as one blank, so
** that a row stays a line. */
static void concordance_side(press_env *env, sqlite3_context *ctx,
                             press_span side)
{
    press_buf out;
    size_t at = 0;
    int blank = 0;

    press_buf_init(&out, env);
    while (at < side.n) {
        size_t start = at;
        uint32_t c = press_utf8_next(side.p, side.n, &at);

        if (press_is_space(c)) {
            if (!blank)
                press_buf_putc(&out, ' ');
            blank = 1;
        } else {
            press_buf_add(&out, side.p + start, at - start);
            blank = 0;
        }
    }
    if (out.status)
        sqlite3_result_error_nomem(ctx);
    else
        press_result_span(ctx, press_buf_span(&out));
    press_buf_release(&out);
}

static void concordance_column(press_cursor *cur, sqlite3_int64 row, int col,
                               sqlite3_context *ctx)
{
    const concordance_rows *rows = cur->rows;
    const press_chars *chars = &rows->chars;
    press_range hit = *press_vec_at(&rows->hits, press_range, row), side;
    uint32_t place;

    switch (col) {
    case 0:
        place = press_chars_before(chars, hit.start);
        side.start = press_chars_byte(
            chars, place > rows->width ? place - rows->width : 0);
        side.end = hit.start;
        concordance_side(&cur->conn->env, ctx, press_span_sub(chars->text,
                                                              side));
        break;
    case 1:
        press_result_range(ctx, chars->text, hit);
        break;
    case 2:
        place = press_chars_before(chars, hit.end);
        side.start = hit.end;
        side.end = press_chars_byte(chars, place + rows->width);
        concordance_side(&cur->conn->env, ctx, press_span_sub(chars->text,
                                                              side));
        break;
    case 3:
        press_result_start(ctx, chars, hit);
        break;
    default:
        press_result_length(ctx, chars, hit);
    }
}

static const press_table concordance_tables[] = {
    {"press_concordance",
     "left TEXT, hit TEXT, right TEXT, start INTEGER, length INTEGER",
     "text, query, width", 3, 2, concordance_open, concordance_column,
     concordance_close,
     {"press_concordance(text, query [, width])",
      "Every place where a word or phrase of the query stands, by stems, with "
      "width characters (40) on either side, white space as one blank.",
      "SELECT left, hit, right FROM press_concordance('They protested; the "
      "protests went on.', 'protest', 20)"}},
};

PRESS_TABLE_DEF const press_surface press_surface_concordance = {
    NULL, 0, concordance_tables, 1};

/* vt_reuse.c - press_shingles(text [, window]) and press_passages(a, b). */
#include "../core/reuse.h"
#include "surfaces.h"

/* --- press_shingles(text [, window]): n hash text start length ----------------- */

typedef struct shingle_rows {
    press_vec items; /* press_shingle */
    const press_text *text;
} shingle_rows;

static void shingles_close(press_cursor *cur)
{
    shingle_rows *rows = cur->rows;

    press_vec_release(&rows->items);
    press_free(&cur->conn->env, rows);
}

static int shingles_window(press_cursor *cur, sqlite3_value *value, int *out)
{
    sqlite3_int64 n = PRESS_SHINGLE_WINDOW;

    if (value) {
        if (!press_value_whole(value, &n) || n < 1 || n > PRESS_SHINGLE_MOST)
            return press_cursor_error(
                cur, PRESS_BADARGUMENT, "window is a number from 1 to 16, not",
                (const char *)sqlite3_value_text(value));
    }
    *out = (int)n;
    return SQLITE_OK;
}

static int shingles_open(press_cursor *cur, sqlite3_value **argv)
{
    press_env *env = &cur->conn->env;
    shingle_rows *rows = press_zalloc(env, sizeof *rows);
    int window = 0, status, rc;

    if (!rows)
        return SQLITE_NOMEM;
    cur->rows = rows;
    press_vec_init(&rows->items, env, sizeof(press_shingle));
    rc = shingles_window(cur, argv[1], &window);
    if (rc)
        return rc;
    status = press_value_analyse(cur->conn, argv[0], &cur->analysis);
    if (!status)
        status = press_analysis_text(cur->analysis, &rows->text);
    if (!status)
        status = press_shingles_find(env, rows->text, window, &rows->items);
    if (status)
        return press_cursor_error(cur, status, "failed", NULL);
    cur->nrows = (sqlite3_int64)rows->items.n;
    return SQLITE_OK;
}

static void shingles_column(press_cursor *cur, sqlite3_int64 row, int col,
                            sqlite3_context *ctx)
{
    const shingle_rows *rows = cur->rows;
    const press_shingle *item = press_vec_at(&rows->items, press_shingle, row);
    sqlite3_int64 hash;

    switch (col) {
    case 0:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case 1:
        memcpy(&hash, &item->hash, sizeof hash);
        sqlite3_result_int64(ctx, hash);
        break;
    case 2:
        press_result_range(ctx, rows->text->span, item->at);
        break;
    case 3:
        press_result_start(ctx, &rows->text->chars, item->at);
        break;
    default:
        press_result_length(ctx, &rows->text->chars, item->at);
    }
}

/* --- press_passages(a, b): n text start length other ... ------------------------- */

typedef struct passage_rows {
    press_vec items; /* press_passage */
    const press_text *a, *b;
    press_analysis *other; /* b's; a's is the cursor's */
} passage_rows;

static void passages_close(press_cursor *cur)
{
    passage_rows *rows = cur->rows;

    press_vec_release(&rows->items);
    press_analysis_unref(rows->other);
    press_free(&cur->conn->env, rows);
}

static int passages_open(press_cursor *cur, sqlite3_value **argv)
{
    press_env *env = &cur->conn->env;
    passage_rows *rows = press_zalloc(env, sizeof *rows);
    int status;

    if (!rows)
        return SQLITE_NOMEM;
    cur->rows = rows;
    press_vec_init(&rows->items, env, sizeof(press_passage));
    if (!argv[1])
        return SQLITE_OK;
    status = press_value_analyse(cur->conn, argv[0], &cur->analysis);
    if (!status)
        status = press_value_analyse(cur->conn, argv[1], &rows->other);
    if (!status)
        status = press_analysis_text(cur->analysis, &rows->a);
    if (!status)
        status = press_analysis_text(rows->other, &rows->b);
    if (!status)
        status = press_passages_find(env, rows->a, rows->b, &rows->items);
    if (status)
        return press_cursor_error(cur, status, "failed", NULL);
    cur->nrows = (sqlite3_int64)rows->items.n;
    return SQLITE_OK;
}

static void passages_column(press_cursor *cur, sqlite3_int64 row, int col,
                            sqlite3_context *ctx)
{
    const passage_rows *rows = cur->rows;
    const press_passage *item = press_vec_at(&rows->items, press_passage, row);

    switch (col) {
    case 0:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case 1:
        press_result_range(ctx, rows->a->span, item->a);
        break;
    case 2:
        press_result_start(ctx, &rows->a->chars, item->a);
        break;
    case 3:
        press_result_length(ctx, &rows->a->chars, item->a);
        break;
    case 4:
        press_result_range(ctx, rows->b->span, item->b);
        break;
    case 5:
        press_result_start(ctx, &rows->b->chars, item->b);
        break;
    case 6:
        press_result_length(ctx, &rows->b->chars, item->b);
        break;
    case 7:
        sqlite3_result_int64(ctx, item->words);
        break;
    default:
        press_result_decimal(ctx, item->similarity, 3);
    }
}

static const press_table reuse_tables[] = {
    {"press_shingles",
     "n INTEGER, hash INTEGER, text TEXT, start INTEGER, length INTEGER",
     "text, window", 2, 1, shingles_open, shingles_column, shingles_close,
     {"press_shingles(text [, window])",
      "Fingerprints of a text, each of five words, the least of each window "
      "(4): texts that share eight words in a row (four and the window), "
      "whatever marks stand among them, share one.",
      "SELECT x.text FROM press_shingles('He spoke of the rule of law and of "
      "the courts') x JOIN press_shingles('\"The rule of law and of the "
      "courts,\" he said') y ON y.hash = x.hash"}},
    {"press_passages",
     "n INTEGER, text TEXT, start INTEGER, length INTEGER, other TEXT, "
     "other_start INTEGER, other_length INTEGER, words INTEGER, "
     "similarity REAL",
     "a, b", 2, 2, passages_open, passages_column, passages_close,
     {"press_passages(a, b)",
      "What two texts have in common from eight words on (or seven long "
      "ones), also with other marks or a few other words in between: the "
      "place in a, the one in b, the words that are the same, their share.",
      "SELECT text, other, words, similarity FROM press_passages('He said: "
      "\"We have waited nine years for clean water here.\"', 'They have "
      "waited nine long years for clean water here, too.')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_reuse = {
    NULL, 0, reuse_tables,
    (int)(sizeof reuse_tables / sizeof reuse_tables[0])};

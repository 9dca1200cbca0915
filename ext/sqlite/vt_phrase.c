/* vt_phrase.c - press_keyphrases(text), press_ngrams(text, n). */
#include "../core/phrase.h"
#include "surfaces.h"

/* Keep the result on the cursor, so that close() frees it whatever happened. */
static press_phrases *phrase_rows(press_cursor *cur)
{
    press_phrases *rows = press_zalloc(&cur->conn->env, sizeof *rows);

    cur->rows = rows;
    return rows;
}

static void phrase_close(press_cursor *cur)
{
    press_phrases_release(cur->rows);
    press_free(&cur->conn->env, cur->rows);
}

static int phrase_open(press_cursor *cur, sqlite3_value *value, int n)
{
    press_phrases *rows;
    const press_text *text;
    int status = press_value_analyse(cur->conn, value, &cur->analysis);

    if (!status)
        status = press_analysis_text(cur->analysis, &text);
    if (status)
        return press_cursor_error(cur, status, "failed", NULL);
    rows = phrase_rows(cur);
    if (!rows)
        return SQLITE_NOMEM;
    memset(rows, 0, sizeof *rows);
    rows->items.env = rows->strings.env = &cur->conn->env;
    status = n ? press_ngrams_find(&cur->conn->env, text, n, rows)
               : press_keyphrases_find(&cur->conn->env, text, rows);
    if (status)
        return press_cursor_error(cur, status, "failed", NULL);
    cur->nrows = (sqlite3_int64)rows->items.n;
    return SQLITE_OK;
}

static int keyphrases_open(press_cursor *cur, sqlite3_value **argv)
{
    return phrase_open(cur, argv[0], 0);
}

static int ngrams_open(press_cursor *cur, sqlite3_value **argv)
{
    sqlite3_int64 n = 2;

    if (argv[1]) {
        if (!press_value_whole(argv[1], &n) || n < 1 || n > PRESS_NGRAM_MAX)
            return press_cursor_error(
                cur, PRESS_BADARGUMENT, "n is a number from 1 to 8, not",
                (const char *)sqlite3_value_text(argv[1]));
    }
    return phrase_open(cur, argv[0], (int)n);
}

static const press_phrase *phrase_at(const press_cursor *cur,
                                     sqlite3_int64 row)
{
    const press_phrases *rows = cur->rows;

    return press_vec_at(&rows->items, press_phrase, row);
}

static void keyphrases_column(press_cursor *cur, sqlite3_int64 row, int col,
                              sqlite3_context *ctx)
{
    const press_phrase *phrase = phrase_at(cur, row);

    if (col == 0)
        press_result_span(ctx, phrase->text);
    else if (col == 1)
        press_result_decimal(ctx, phrase->score, 3);
    else
        sqlite3_result_int64(ctx, phrase->count);
}

static void ngrams_column(press_cursor *cur, sqlite3_int64 row, int col,
                          sqlite3_context *ctx)
{
    keyphrases_column(cur, row, col == 0 ? 0 : 2, ctx);
}

static const press_table phrase_tables[] = {
    {"press_keyphrases", "phrase TEXT, score REAL, count INTEGER", "text", 1,
     1, keyphrases_open, keyphrases_column, phrase_close,
     {"press_keyphrases(text)",
      "What the text is about: its runs of content words, best first, score "
      "0 to 1.",
      "SELECT phrase, score FROM press_keyphrases('The oil workers of "
      "Zhanaozen stopped work. The oil workers asked for higher pay.')"}},
    {"press_ngrams", "ngram TEXT, count INTEGER", "text, n", 2, 1, ngrams_open,
     ngrams_column, phrase_close,
     {"press_ngrams(text [, n])",
      "Every sequence of n words (2 when not given, at most 8) inside a "
      "sentence, folded, the most frequent first.",
      "SELECT * FROM press_ngrams('in our opinion and in our view', 2)"}},
};

PRESS_TABLE_DEF const press_surface press_surface_phrase = {
    NULL, 0, phrase_tables,
    (int)(sizeof phrase_tables / sizeof phrase_tables[0])};

/* vt_amount.c - press_amounts(text): numbers of things. */
#include "surfaces.h"

#include "../core/amount.h"

enum amount_column {
    AMOUNT_N, AMOUNT_TEXT, AMOUNT_LOW, AMOUNT_HIGH, AMOUNT_APPROXIMATOR,
    AMOUNT_UNIT, AMOUNT_WHAT, AMOUNT_SENTENCE, AMOUNT_START, AMOUNT_LENGTH
};

static int amount_open(press_cursor *cur, sqlite3_value **argv)
{
    const press_text *text;
    press_vec *rows = NULL;
    int status = press_value_analyse(cur->conn, argv[0], &cur->analysis);

    if (!status)
        status = press_analysis_text(cur->analysis, &text);
    if (!status) {
        rows = press_alloc(&cur->conn->env, sizeof *rows);
        status = rows ? PRESS_OK : PRESS_NOMEM;
    }
    if (!status) {
        press_vec_init(rows, &cur->conn->env, sizeof(press_amount));
        status = press_amounts_find(&cur->conn->env, text, rows);
        if (status)
            press_vec_release(rows);
    }
    if (status) {
        press_free(&cur->conn->env, rows);
        return press_cursor_error(cur, status, "cannot find amounts", NULL);
    }
    cur->rows = rows;
    cur->nrows = (sqlite3_int64)rows->n;
    return SQLITE_OK;
}

/* Thousandths: an integer where whole. */
static void amount_number(sqlite3_context *ctx, int64_t value)
{
    if (value == PRESS_NO_AMOUNT)
        return;
    if (value % 1000 == 0)
        sqlite3_result_int64(ctx, value / 1000);
    else
        press_result_decimal(ctx, value, 3);
}

/* The words of a place in lower case; an empty place is NULL. */
static void amount_words(press_cursor *cur, sqlite3_context *ctx,
                         press_range at)
{
    press_buf low;

    if (at.start == at.end)
        return;
    press_buf_init(&low, &cur->conn->env);
    press_lower_text(&low, press_span_sub(cur->analysis->text.span, at));
    if (low.status)
        sqlite3_result_error_nomem(ctx);
    else
        press_result_span(ctx, press_buf_span(&low));
    press_buf_release(&low);
}

static void amount_column(press_cursor *cur, sqlite3_int64 row, int col,
                          sqlite3_context *ctx)
{
    const press_text *text = &cur->analysis->text;
    const press_amount *amount =
        press_vec_at((press_vec *)cur->rows, press_amount, row);

    switch ((enum amount_column)col) {
    case AMOUNT_N:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case AMOUNT_TEXT:
        press_result_range(ctx, text->span, amount->at);
        break;
    case AMOUNT_LOW:
        amount_number(ctx, amount->low);
        break;
    case AMOUNT_HIGH:
        amount_number(ctx, amount->high);
        break;
    case AMOUNT_APPROXIMATOR:
        amount_words(cur, ctx, amount->approximator);
        break;
    case AMOUNT_UNIT:
        if (amount->unit)
            sqlite3_result_text(ctx, amount->unit, -1, SQLITE_STATIC);
        break;
    case AMOUNT_WHAT:
        if (amount->what.start < amount->what.end)
            press_result_range(ctx, text->span, amount->what);
        break;
    case AMOUNT_SENTENCE:
        sqlite3_result_int64(ctx, (sqlite3_int64)amount->sentence + 1);
        break;
    case AMOUNT_START:
        press_result_start(ctx, &text->chars, amount->at);
        break;
    case AMOUNT_LENGTH:
        press_result_length(ctx, &text->chars, amount->at);
        break;
    }
}

static void amount_close(press_cursor *cur)
{
    press_vec_release(cur->rows);
    press_free(&cur->conn->env, cur->rows);
}

static const press_table amount_tables[] = {
    {"press_amounts",
     "n INTEGER, text TEXT, low NUMERIC, high NUMERIC, approximator TEXT, "
     "unit TEXT, what TEXT, sentence INTEGER, start INTEGER, length INTEGER",
     "text", 1, 1, amount_open, amount_column, amount_close,
     {"press_amounts(text)",
      "Numbers of things: lower and upper bound (NULL where the words leave "
      "it open), the approximator, the unit and what is counted.",
      "SELECT text, low, high, approximator, what FROM press_amounts('No more "
      "than 200 people and $3 million')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_amount = {
    NULL, 0, amount_tables,
    (int)(sizeof amount_tables / sizeof amount_tables[0])};

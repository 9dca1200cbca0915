/* vt_date.c - press_dates(text [, reference]): when. */
#include "../core/date_bounds.h"
#include "surfaces.h"

enum date_column {
    DATE_N, DATE_KIND, DATE_TEXT, DATE_VALUE, DATE_TIMEX, DATE_EARLIEST,
    DATE_LATEST, DATE_YEAR, DATE_MONTH, DATE_PRECISION, DATE_PROBLEM,
    DATE_SENTENCE, DATE_START, DATE_LENGTH, DATE_EVIDENCE
};

/* A year may come as a number, of either type. */
static int date_reference(press_cursor *cur, sqlite3_value *value,
                          press_reference *out)
{
    int type = value ? sqlite3_value_type(value) : SQLITE_NULL;
    sqlite3_int64 year;
    press_span given;
    char digits[8];

    out->earliest = out->latest = PRESS_NO_DAY;
    if (!value)
        return SQLITE_OK;
    given.p = (const char *)sqlite3_value_text(value);
    if (!given.p)
        return SQLITE_NOMEM;
    given.n = (size_t)sqlite3_value_bytes(value);
    if (type == SQLITE_FLOAT && /* which reading its text may change */
        press_value_whole(value, &year) && year >= 0 && year <= 9999) {
        sqlite3_snprintf((int)sizeof digits, digits, "%04d", (int)year);
        given = press_span_of(digits);
    }
    return press_reference_parse(given, out)
               ? SQLITE_OK
               : press_cursor_error(cur, PRESS_BADARGUMENT, "not a date",
                                    (const char *)sqlite3_value_text(value));
}

static int date_open(press_cursor *cur, sqlite3_value **argv)
{
    press_reference reference;
    const press_text *text;
    press_dates *rows;
    int status = date_reference(cur, argv[1], &reference);

    if (status)
        return status;
    status = press_value_analyse(cur->conn, argv[0], &cur->analysis);
    if (!status)
        status = press_analysis_text(cur->analysis, &text);
    if (status)
        return press_cursor_error(cur, status, "failed", NULL);
    rows = press_zalloc(&cur->conn->env, sizeof *rows);
    if (!rows)
        return SQLITE_NOMEM;
    status = press_dates_find(&cur->conn->env, text, reference, rows);
    if (status) {
        press_free(&cur->conn->env, rows);
        return press_cursor_error(cur, status, "failed", NULL);
    }
    cur->rows = rows;
    cur->nrows = (sqlite3_int64)rows->items.n;
    return SQLITE_OK;
}

static void date_result_day(sqlite3_context *ctx, int32_t day)
{
    char iso[11];

    if (day == PRESS_NO_DAY)
        return;
    press_day_print(day, iso);
    sqlite3_result_text(ctx, iso, 10, SQLITE_TRANSIENT);
}

static void date_result_word(sqlite3_context *ctx, const char *word)
{
    if (word)
        sqlite3_result_text(ctx, word, -1, SQLITE_STATIC);
}

static void date_result_number(sqlite3_context *ctx, int number)
{
    if (number)
        sqlite3_result_int(ctx, number);
}

static void date_column(press_cursor *cur, sqlite3_int64 row, int col,
                        sqlite3_context *ctx)
{
    static const char *const kinds[] = {NULL, "date", "range", "duration",
                                        "set", "time", "vague"};
    const press_dates *dates = cur->rows;
    const press_text *text = &cur->analysis->text;
    const press_date *d = press_vec_at(&dates->items, press_date, row);

    switch ((enum date_column)col) {
    case DATE_N:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case DATE_KIND:
        date_result_word(ctx, kinds[d->kind]);
        break;
    case DATE_TEXT:
        press_result_range(ctx, text->span, d->at);
        break;
    case DATE_VALUE:
        press_result_span(ctx, d->value);
        break;
    case DATE_TIMEX:
        press_result_span(ctx, d->timex);
        break;
    case DATE_EARLIEST:
        date_result_day(ctx, d->earliest);
        break;
    case DATE_LATEST:
        date_result_day(ctx, d->latest);
        break;
    case DATE_YEAR:
        date_result_number(ctx, d->year);
        break;
    case DATE_MONTH:
        date_result_number(ctx, d->month);
        break;
    case DATE_PRECISION:
        date_result_word(ctx, d->precision);
        break;
    case DATE_PROBLEM:
        date_result_word(ctx, d->problem);
        break;
    case DATE_SENTENCE:
        sqlite3_result_int64(ctx, (sqlite3_int64)d->sentence + 1);
        break;
    case DATE_START:
        press_result_start(ctx, &text->chars, d->at);
        break;
    case DATE_LENGTH:
        press_result_length(ctx, &text->chars, d->at);
        break;
    case DATE_EVIDENCE:
        press_result_span(ctx, d->evidence);
        break;
    }
}

static void date_close(press_cursor *cur)
{
    if (!cur->rows)
        return;
    press_dates_release(cur->rows);
    press_free(&cur->conn->env, cur->rows);
}

static const press_table date_tables[] = {
    {"press_dates",
     "n, kind, text, value, timex, earliest, latest, year, month, precision, "
     "problem, sentence, start, length, evidence",
     "text, reference", 2, 1, date_open, date_column, date_close,
     {"press_dates(text [, reference])",
      "Dates, ranges, lengths of time and clock times, with the first and last "
      "day they may mean; reference is when the text was written, a date "
      "or {\"earliest\":..., \"latest\":...}.",
      "SELECT text, value, evidence FROM press_dates('On Sunday 21 April "
      "they met again, ten days after 11.04.2019.', '2019-05')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_date = {
    NULL, 0, date_tables, (int)(sizeof date_tables / sizeof date_tables[0])};

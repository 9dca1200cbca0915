/* vt_quote.c - press_quotations(text): who said what. */
#include "surfaces.h"

#include "../core/quote.h"

enum quote_column {
    QUOTE_N, QUOTE_KIND, QUOTE_TEXT, QUOTE_SPEAKER, QUOTE_SPEAKER_TYPE,
    QUOTE_SPEAKER_START, QUOTE_SPEAKER_LENGTH, QUOTE_CUE, QUOTE_CUE_START,
    QUOTE_CUE_LENGTH, QUOTE_DEPTH, QUOTE_CLOSED, QUOTE_SENTENCE, QUOTE_START,
    QUOTE_LENGTH
};

static int quote_ask(void *analysis, const press_vec **out)
{
    return press_analysis_mentions(analysis, out);
}

static int quote_find(press_cursor *cur, press_vec *rows)
{
    press_speaking speaking = {NULL, NULL, 0, NULL, quote_ask, NULL};
    int status = press_analysis_text(cur->analysis, &speaking.text);

    if (status)
        return status;
    speaking.context = cur->analysis;
    return press_quotations_find(&cur->conn->env, &speaking, rows);
}

static int quote_open(press_cursor *cur, sqlite3_value **argv)
{
    press_vec *rows = NULL;
    int status = press_value_analyse(cur->conn, argv[0], &cur->analysis);

    if (!status) {
        rows = press_alloc(&cur->conn->env, sizeof *rows);
        status = rows ? PRESS_OK : PRESS_NOMEM;
    }
    if (!status) {
        press_vec_init(rows, &cur->conn->env, sizeof(press_quotation));
        status = quote_find(cur, rows);
        if (status)
            press_vec_release(rows);
    }
    if (status) {
        press_free(&cur->conn->env, rows);
        return press_cursor_error(cur, status, "cannot find quotations", NULL);
    }
    cur->rows = rows;
    cur->nrows = (sqlite3_int64)rows->n;
    return SQLITE_OK;
}

/* A place that may be empty: its text, start and length are NULL then. */
static void quote_place_column(sqlite3_context *ctx, const press_text *text,
                               press_range at, int what)
{
    if (at.start == at.end)
        return;
    if (what == 0)
        press_result_range(ctx, text->span, at);
    else if (what == 1)
        press_result_start(ctx, &text->chars, at);
    else
        press_result_length(ctx, &text->chars, at);
}

static void quote_name(sqlite3_context *ctx, const char *name)
{
    if (name)
        sqlite3_result_text(ctx, name, -1, SQLITE_STATIC);
}

static void quote_column(press_cursor *cur, sqlite3_int64 row, int col,
                         sqlite3_context *ctx)
{
    const press_text *text = &cur->analysis->text;
    const press_quotation *q =
        press_vec_at((press_vec *)cur->rows, press_quotation, row);

    switch ((enum quote_column)col) {
    case QUOTE_N:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case QUOTE_KIND:
        quote_name(ctx, press_quote_kind_name(q->kind));
        break;
    case QUOTE_TEXT: case QUOTE_START: case QUOTE_LENGTH:
        quote_place_column(ctx, text, q->at, col == QUOTE_TEXT    ? 0
                                             : col == QUOTE_START ? 1 : 2);
        break;
    case QUOTE_SPEAKER: case QUOTE_SPEAKER_START: case QUOTE_SPEAKER_LENGTH:
        quote_place_column(ctx, text, q->speaker,
                           col == QUOTE_SPEAKER         ? 0
                           : col == QUOTE_SPEAKER_START ? 1 : 2);
        break;
    case QUOTE_SPEAKER_TYPE:
        if (q->speaker.start < q->speaker.end)
            quote_name(ctx, press_speaker_type_name(q->speaker_type));
        break;
    case QUOTE_CUE: case QUOTE_CUE_START: case QUOTE_CUE_LENGTH:
        quote_place_column(ctx, text, q->cue, col == QUOTE_CUE         ? 0
                                              : col == QUOTE_CUE_START ? 1
                                                                       : 2);
        break;
    case QUOTE_DEPTH:
        sqlite3_result_int(ctx, q->depth);
        break;
    case QUOTE_CLOSED:
        sqlite3_result_int(ctx, q->closed);
        break;
    case QUOTE_SENTENCE:
        sqlite3_result_int64(ctx, (sqlite3_int64)q->sentence + 1);
        break;
    }
}

static void quote_close(press_cursor *cur)
{
    press_vec_release(cur->rows);
    press_free(&cur->conn->env, cur->rows);
}

static const press_table quote_tables[] = {
    {"press_quotations",
     "n INTEGER, kind TEXT, text TEXT, speaker TEXT, speaker_type TEXT, "
     "speaker_start INTEGER, speaker_length INTEGER, cue TEXT, "
     "cue_start INTEGER, cue_length INTEGER, depth INTEGER, closed INTEGER, "
     "sentence INTEGER, start INTEGER, length INTEGER",
     "text", 1, 1, quote_open, quote_column, quote_close,
     {"press_quotations(text)",
      "Quotations with their speaker and cue: speech, self, citation, slogan, "
      "term, epigraph, title, verse in marks; indirect and source without.",
      "SELECT kind, text, speaker, cue FROM press_quotations('\xE2\x80\x9CWe "
      "will not leave,\xE2\x80\x9D said Dana Omarkhan.')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_quote = {
    NULL, 0, quote_tables, (int)(sizeof quote_tables / sizeof quote_tables[0])};

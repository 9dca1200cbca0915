/* vt_text.c - press_sentences(text) and press_languages(). */
#include "surfaces.h"

/* --- press_sentences(text): n text start length ----------------------------- */

static int sentences_open(press_cursor *cur, sqlite3_value **argv)
{
    const press_text *text;
    int status = press_value_analyse(cur->conn, argv[0], &cur->analysis);

    if (!status)
        status = press_analysis_text(cur->analysis, &text);
    if (status)
        return press_cursor_error(cur, status, "cannot read the text", NULL);
    cur->rows = (void *)(uintptr_t)text; /* the analysis owns it; not freed */
    cur->nrows = (sqlite3_int64)text->nsentences;
    return SQLITE_OK;
}

static void sentences_column(press_cursor *cur, sqlite3_int64 row, int col,
                             sqlite3_context *ctx)
{
    const press_text *text = cur->rows;
    press_range at;

    at.start = text->sentences[row].start;
    at.end = text->sentences[row].end;
    switch (col) {
    case 0:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case 1:
        press_result_range(ctx, text->span, at);
        break;
    case 2:
        press_result_start(ctx, &text->chars, at);
        break;
    default:
        press_result_length(ctx, &text->chars, at);
    }
}

/* --- press_languages(): code name stemmer tagger ---------------------------- */

/* Languages whose names press_entities() finds by weights of their own. */
static int languages_tagged(int lang)
{
    return lang == PRESS_LANG_EN || lang == PRESS_LANG_RU ||
           lang == PRESS_LANG_KK;
}

static int languages_open(press_cursor *cur, sqlite3_value **argv)
{
    (void)argv;
    cur->nrows = press_lang_count() - 1; /* without "und" */
    return SQLITE_OK;
}

static void languages_column(press_cursor *cur, sqlite3_int64 row, int col,
                             sqlite3_context *ctx)
{
    int lang = (int)row + 1;
    const char *text = NULL;

    (void)cur;
    if (col == 3) {
        sqlite3_result_int(ctx, languages_tagged(lang));
        return;
    }
    if (col == 0)
        text = press_lang_code(lang);
    else if (col == 1)
        text = press_lang_name(lang);
    else
        text = press_lang_stemmer(lang);
    sqlite3_result_text(ctx, text, -1, SQLITE_STATIC); /* NULL is NULL */
}

static const press_table sentences_tables[] = {
    {"press_sentences", "n INTEGER, text TEXT, start INTEGER, length INTEGER",
     "text", 1, 1, sentences_open, sentences_column, NULL,
     {"press_sentences(text)",
      "The sentences of a text with their places; abbreviations, initials and "
      "quotations are seen through, a blank line always ends one.",
      "SELECT n, text FROM press_sentences('Dr. A. B. Ivanov left. He said: "
      "\"Why?\"')"}},
    {"press_languages", "code TEXT, name TEXT, stemmer TEXT, tagger INTEGER",
     "", 0, 0, languages_open, languages_column, NULL,
     {"press_languages()",
      "Every language known: ISO 639-1 code, English name, the algorithm that "
      "stems it (NULL: none), and 1 where names are found by weights of its own.",
      "SELECT code, name FROM press_languages() WHERE tagger"}},
};

PRESS_TABLE_DEF const press_surface press_surface_sentences = {
    NULL, 0, sentences_tables,
    (int)(sizeof sentences_tables / sizeof sentences_tables[0])};

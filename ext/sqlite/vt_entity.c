/* vt_entity.c - press_entities(text [, language [, gazetteer]]): who, where and what is
** named. */
#include "gaz_table.h"
#include "surfaces.h"

enum entity_column {
    ENTITY_N, ENTITY_TYPE, ENTITY_TEXT, ENTITY_NAME, ENTITY_START,
    ENTITY_LENGTH, ENTITY_SENTENCE, ENTITY_SCORE
};

static int entity_open(press_cursor *cur, sqlite3_value **argv)
{
    press_naming naming = {-1, NULL, {NULL, 0}, {NULL, 0}};
    press_entities *entities;
    press_span code;
    int status;

    if (argv[1]) {
        code.p = (const char *)sqlite3_value_text(argv[1]);
        if (!code.p)
            return SQLITE_NOMEM;
        code.n = strlen(code.p);
        naming.lang = press_lang_find(code);
        if (naming.lang < 0)
            return press_cursor_error(cur, PRESS_BADLANGUAGE,
                                      "unknown language", code.p);
    }
    if (argv[2]) {
        const char *table = (const char *)sqlite3_value_text(argv[2]);
        int rc = table ? press_gazetteer_open(cur, table, &naming.gazetteer)
                       : SQLITE_NOMEM;

        if (rc)
            return rc;
    }
    status = press_value_analyse(cur->conn, argv[0], &cur->analysis);
    if (!status)
        status = press_analysis_entities(cur->analysis, &naming, &entities);
    press_gazetteer_unref(naming.gazetteer);
    if (status)
        return press_cursor_error(cur, status, "cannot tag", NULL);
    cur->rows = entities;
    cur->nrows = (sqlite3_int64)entities->mentions.n;
    return SQLITE_OK;
}

static void entity_column(press_cursor *cur, sqlite3_int64 row, int col,
                          sqlite3_context *ctx)
{
    const press_entities *entities = cur->rows;
    const press_text *text = &cur->analysis->text;
    const press_mention *m =
        press_vec_at(&entities->mentions, press_mention, row);

    switch ((enum entity_column)col) {
    case ENTITY_N:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case ENTITY_TYPE:
        sqlite3_result_text(ctx, press_type_name(m->type), -1, SQLITE_STATIC);
        break;
    case ENTITY_TEXT:
        press_result_range(ctx, text->span, m->at);
        break;
    case ENTITY_NAME:
        press_result_span(ctx, m->name);
        break;
    case ENTITY_START:
        press_result_start(ctx, &text->chars, m->at);
        break;
    case ENTITY_LENGTH:
        press_result_length(ctx, &text->chars, m->at);
        break;
    case ENTITY_SENTENCE:
        sqlite3_result_int64(ctx, (sqlite3_int64)m->sentence + 1);
        break;
    case ENTITY_SCORE:
        press_result_decimal(ctx, m->score, 3);
        break;
    }
}

static void entity_close(press_cursor *cur)
{
    press_entities_unref(cur->rows);
}

static const press_table entity_tables[] = {
    {"press_entities", "n, type, text, name, start, length, sentence, score",
     "text, language, gazetteer", 3, 1, entity_open, entity_column, entity_close,
     {"press_entities(text [, language [, gazetteer]])",
      "Persons, organizations, locations and other names, each with the "
      "longest form of its name in the text and a score from 0 to 1.",
      "SELECT type, text, name FROM press_entities('Asya Tulesova met "
      "reporters in Almaty. Police detained Asya.')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_entity = {
    NULL, 0, entity_tables,
    (int)(sizeof entity_tables / sizeof entity_tables[0])};

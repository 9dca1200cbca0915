/* vt_entity.c - press_entities(text [, language [, gazetteer [, hints]]]):
** who, where and what is named. */
#include "../core/hints.h"
#include "gaz_table.h"
#include "surfaces.h"

enum entity_column {
    ENTITY_N, ENTITY_TYPE, ENTITY_TEXT, ENTITY_NAME, ENTITY_START,
    ENTITY_LENGTH, ENTITY_SENTENCE, ENTITY_SCORE
};

static int entity_language(press_cursor *cur, sqlite3_value *value,
                           press_naming *naming)
{
    press_span code;

    if (!value)
        return SQLITE_OK;
    code.p = (const char *)sqlite3_value_text(value);
    if (!code.p)
        return SQLITE_NOMEM;
    code.n = strlen(code.p);
    naming->lang = press_lang_find(code);
    if (naming->lang < 0)
        return press_cursor_error(cur, PRESS_BADLANGUAGE, "unknown language",
                                  code.p);
    return SQLITE_OK;
}

/* Of the hints, publisher and published say which rows of the gazetteer
** apply.  They live in `hold` and `hints`, which the caller releases. */
static int entity_hints(press_cursor *cur, sqlite3_value *value,
                        press_buf *hold, press_hints *hints,
                        press_naming *naming)
{
    press_span json;
    int failed = press_value_text(cur->conn, value, hold, &json);
    int status = press_hints_read(&cur->conn->env, json, hints);

    naming->publisher = hints->value[PRESS_HINT_PUBLISHER];
    naming->published = hints->value[PRESS_HINT_PUBLISHED];
    if (!failed && !status)
        return SQLITE_OK;
    return press_cursor_error(cur, failed ? failed : status,
                              hints->problem ? hints->problem : "hints",
                              hints->offender.p);
}

static int entity_open(press_cursor *cur, sqlite3_value **argv)
{
    press_naming naming = {-1, NULL, {NULL, 0}, {NULL, 0}};
    press_entities *entities = NULL;
    press_hints hints;
    press_buf hold;
    int status = PRESS_OK, rc = entity_language(cur, argv[1], &naming);

    if (rc)
        return rc;
    rc = entity_hints(cur, argv[3], &hold, &hints, &naming);
    if (!rc && argv[2]) {
        const char *table = (const char *)sqlite3_value_text(argv[2]);

        rc = table ? press_gazetteer_open(cur, table, &naming.gazetteer)
                   : SQLITE_NOMEM;
    }
    if (!rc)
        status = press_value_analyse(cur->conn, argv[0], &cur->analysis);
    if (!rc && !status)
        status = press_analysis_entities(cur->analysis, &naming, &entities);
    press_gazetteer_unref(naming.gazetteer);
    press_hints_release(&hints);
    press_buf_release(&hold);
    if (rc)
        return rc;
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
     "text, language, gazetteer, hints", 4, 1, entity_open, entity_column, entity_close,
     {"press_entities(text [, language [, gazetteer [, hints]]])",
      "Persons, organizations, locations and other names, each with the "
      "longest form of its name in the text and a score from 0 to 1.",
      "SELECT type, text, name FROM press_entities('Dana Omarkhan met "
      "reporters in Almaty. Dana spoke for an hour.')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_entity = {
    NULL, 0, entity_tables,
    (int)(sizeof entity_tables / sizeof entity_tables[0])};

/* vt_article.c - press_articles, press_facts, press_blocks, press_pieces:
** four views of one analysis of a content with its hints.  */
#include "surfaces.h"

/* What a cursor reads: cur->rows is the article, with a reference. */
static press_article *article_of(press_cursor *cur)
{
    return cur->rows;
}

static int article_hints(press_cursor *cur, sqlite3_value *value,
                         press_buf *hold, press_hints *hints, press_span *key)
{
    int status = press_value_text(cur->conn, value, hold, key);

    if (status) {
        press_hints_read(&cur->conn->env, *key, hints);
        return press_cursor_error(cur, status, "cannot read the hints", NULL);
    }
    status = press_hints_read(&cur->conn->env, *key, hints);
    if (status)
        return press_cursor_error(
            cur, status, hints->problem ? hints->problem : "hints",
            hints->offender.p);
    return SQLITE_OK;
}

typedef int article_layer(press_analysis *a, press_span key,
                          const press_hints *hints, press_article **out);

static int article_open(press_cursor *cur, sqlite3_value **argv,
                        article_layer *layer)
{
    press_hints hints;
    press_buf hold;
    press_span key = {NULL, 0};
    press_article *article = NULL;
    int status, rc = article_hints(cur, argv[1], &hold, &hints, &key);

    if (rc == SQLITE_OK) {
        status = press_value_analyse(cur->conn, argv[0], &cur->analysis);
        if (!status)
            status = layer(cur->analysis, key, &hints, &article);
        if (status)
            rc = press_cursor_error(cur, status, "cannot read the content",
                                    NULL);
        else if (article->told && cur->analysis->reading)
            press_conn_keep(cur->conn, cur->analysis->reading);
        cur->rows = article;
    }
    press_hints_release(&hints);
    press_buf_release(&hold);
    return rc;
}

static void article_close(press_cursor *cur)
{
    press_article_unref(article_of(cur));
}

/* --- press_articles ------------------------------------------------------------- */

static int articles_open(press_cursor *cur, sqlite3_value **argv)
{
    int rc = article_open(cur, argv, press_analysis_article);

    cur->nrows = rc == SQLITE_OK;
    return rc;
}

static void article_number(sqlite3_context *ctx, press_span digits)
{
    sqlite3_int64 value = 0;
    size_t i;

    if (!digits.p)
        return;
    for (i = 0; i < digits.n && i < 18; i++)
        value = value * 10 + (digits.p[i] - '0');
    sqlite3_result_int64(ctx, value);
}

static void articles_column(press_cursor *cur, sqlite3_int64 row, int col,
                            sqlite3_context *ctx)
{
    static const signed char fields[] = {
        -1, PRESS_FIELD_TITLE, PRESS_FIELD_SUBTITLE, PRESS_FIELD_SERIES,
        PRESS_FIELD_PART, PRESS_FIELD_AUTHOR, PRESS_FIELD_PUBLISHER,
        PRESS_FIELD_PUBLISHED, -1, PRESS_FIELD_EARLIEST, PRESS_FIELD_LATEST,
        PRESS_FIELD_LANGUAGE, PRESS_FIELD_LEAD, PRESS_FIELD_CREDIT,
        PRESS_FIELD_COMMENTS, PRESS_FIELD_KIND};
    const press_article *a = article_of(cur);

    (void)row;
    switch (col) {
    case 0:
        press_result_span(ctx, press_buf_span(&a->blocks.text));
        break;
    case 4:
    case 14:
        article_number(ctx, a->value[fields[col]]);
        break;
    case 8:
        sqlite3_result_text(ctx, a->precision, -1, SQLITE_STATIC);
        break;
    case 16:
        sqlite3_result_int64(ctx, a->words);
        break;
    case 17:
        sqlite3_result_int64(ctx, a->sentences);
        break;
    case 18:
        sqlite3_result_int64(ctx, a->paragraphs);
        break;
    case 19:
        if (a->has_readability)
            press_result_decimal(ctx, (a->readability +
                                       (a->readability < 0 ? -50 : 50)) / 100,
                                 1);
        break;
    default:
        press_result_span(ctx, a->value[fields[col]]);
    }
}

/* --- press_facts ------------------------------------------------------------------ */

static int facts_open(press_cursor *cur, sqlite3_value **argv)
{
    int rc = article_open(cur, argv, press_analysis_article);

    if (rc == SQLITE_OK)
        cur->nrows = (sqlite3_int64)article_of(cur)->facts.n;
    return rc;
}

static void facts_column(press_cursor *cur, sqlite3_int64 row, int col,
                         sqlite3_context *ctx)
{
    const press_article *a = article_of(cur);
    const press_fact *fact = press_vec_at(&a->facts, press_fact, row);

    if (col >= 4 && col <= 6 && !fact->placed)
        return;
    switch (col) {
    case 0:
        sqlite3_result_text(ctx, press_field_name(fact->field), -1,
                            SQLITE_STATIC);
        break;
    case 1:
        press_result_span(ctx, fact->value);
        break;
    case 2:
        sqlite3_result_text(ctx, fact->source, -1, SQLITE_STATIC);
        break;
    case 3:
        sqlite3_result_text(ctx, fact->rule, -1, SQLITE_STATIC);
        break;
    case 4:
        press_result_range(ctx, a->blocks.content, fact->at);
        break;
    case 5:
        press_result_start(ctx, &a->chars, fact->at);
        break;
    case 6:
        press_result_length(ctx, &a->chars, fact->at);
        break;
    case 7:
        sqlite3_result_int(ctx, fact->chosen);
        break;
    default:
        sqlite3_result_text(ctx, fact->reason, -1, SQLITE_STATIC);
    }
}

/* --- press_blocks ------------------------------------------------------------------ */

static int blocks_open(press_cursor *cur, sqlite3_value **argv)
{
    int rc = article_open(cur, argv, press_analysis_blocks);

    if (rc == SQLITE_OK)
        cur->nrows = (sqlite3_int64)article_of(cur)->blocks.blocks.n;
    return rc;
}

static void blocks_column(press_cursor *cur, sqlite3_int64 row, int col,
                          sqlite3_context *ctx)
{
    const press_blocks *b = &article_of(cur)->blocks;
    const press_block *block = press_vec_at(&b->blocks, press_block, row);
    int in = block->at.start <= block->at.end;
    press_range source = press_block_place(b, block);

    switch (col) {
    case 0:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case 1:
        sqlite3_result_text(ctx, press_block_kind_name(block->kind), -1,
                            SQLITE_STATIC);
        break;
    case 2:
        sqlite3_result_int(ctx, press_block_is_body(block->kind));
        break;
    case 3:
        if (block->level)
            sqlite3_result_int(ctx, block->level);
        break;
    case 4:
        if (block->page)
            sqlite3_result_int(ctx, block->page);
        break;
    case 5:
        if (in)
            press_result_range(ctx, press_buf_span(&b->text), block->at);
        else
            press_result_range(ctx, b->content, source);
        break;
    case 6:
        if (in)
            press_result_start(ctx, &article_of(cur)->places, block->at);
        break;
    case 7:
        if (in)
            press_result_length(ctx, &article_of(cur)->places, block->at);
        break;
    case 8:
        press_result_start(ctx, &article_of(cur)->chars, source);
        break;
    case 9:
        press_result_length(ctx, &article_of(cur)->chars, source);
        break;
    default:
        sqlite3_result_text(ctx, block->rule, -1, SQLITE_STATIC);
    }
}

/* --- press_pieces ------------------------------------------------------------------ */

static int pieces_open(press_cursor *cur, sqlite3_value **argv)
{
    int rc = article_open(cur, argv, press_analysis_blocks);

    if (rc == SQLITE_OK)
        cur->nrows =
            (sqlite3_int64)press_blocks_pieces(&article_of(cur)->blocks);
    return rc;
}

static void pieces_column(press_cursor *cur, sqlite3_int64 row, int col,
                          sqlite3_context *ctx)
{
    const press_blocks *b = &article_of(cur)->blocks;
    press_piece_place piece;

    press_blocks_piece(b, (size_t)row, &piece);
    switch (col) {
    case 0:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case 1:
        if (piece.block != PRESS_NO_BLOCK)
            sqlite3_result_int64(ctx, (sqlite3_int64)piece.block + 1);
        break;
    case 2:
        press_result_start(ctx, &article_of(cur)->places, piece.at);
        break;
    case 3:
        press_result_length(ctx, &article_of(cur)->places, piece.at);
        break;
    case 4:
        press_result_start(ctx, &article_of(cur)->chars, piece.source);
        break;
    case 5:
        press_result_length(ctx, &article_of(cur)->chars, piece.source);
        break;
    case 6:
        sqlite3_result_text(ctx, press_change_name(piece.change), -1,
                            SQLITE_STATIC);
        break;
    default:
        if (piece.change != PRESS_CHANGE_SAME)
            press_result_range(ctx, b->content, piece.source);
    }
}

static const press_table article_tables[] = {
    {"press_articles",
     "text TEXT, title TEXT, subtitle TEXT, series TEXT, part INTEGER, "
     "author TEXT, publisher TEXT, published TEXT, precision TEXT, "
     "earliest TEXT, latest TEXT, language TEXT, lead TEXT, credit TEXT, "
     "comments INTEGER, kind TEXT, words INTEGER, sentences INTEGER, "
     "paragraphs INTEGER, readability REAL",
     "content, hints", 2, 1, articles_open, articles_column, article_close,
     {"press_articles(content [, hints])",
      "One row: the reading text of a scraped or scanned article and what is "
      "known of it; NULL where nothing tells, and press_facts() says why.",
      "SELECT title, author, published, words FROM press_articles("
      "'On Rivers - 2' || char(10,10) || 'By Ann Lee' || char(10,10) || "
      "'12 March 2021' || char(10,10) || 'The river rose. It fell again.')"}},
    {"press_facts",
     "field TEXT, value TEXT, source TEXT, rule TEXT, text TEXT, "
     "start INTEGER, length INTEGER, chosen INTEGER, reason TEXT",
     "content, hints", 2, 1, facts_open, facts_column, article_close,
     {"press_facts(content [, hints])",
      "Every candidate for a field of press_articles() with its evidence in "
      "the content, and for a field that stays unknown the reason.",
      "SELECT field, value, rule, text, chosen, reason FROM press_facts("
      "'On Rivers - 2' || char(10,10) || 'By Ann Lee' || char(10,10) || "
      "'The river rose. It fell again.')"}},
    {"press_blocks",
     "n INTEGER, kind TEXT, body INTEGER, level INTEGER, page INTEGER, "
     "text TEXT, start INTEGER, length INTEGER, source_start INTEGER, "
     "source_length INTEGER, rule TEXT",
     "content, hints", 2, 1, blocks_open, blocks_column, article_close,
     {"press_blocks(content [, hints])",
      "What a page is made of, in reading order, then what is kept out of the "
      "reading text (menus, comment forms, page marks), whose start is NULL.",
      "SELECT n, kind, text, start, rule FROM press_blocks("
      "'On Rivers' || char(10,10) || 'The river rose. It fell again.' || "
      "char(10,10) || '3 comments' || char(10,10) || 'Add comment')"}},
    {"press_pieces",
     "n INTEGER, block INTEGER, start INTEGER, length INTEGER, "
     "source_start INTEGER, source_length INTEGER, change TEXT, given TEXT",
     "content, hints", 2, 1, pieces_open, pieces_column, article_close,
     {"press_pieces(content [, hints])",
      "Where each stretch of the reading text stands in the content: 'same' "
      "characters, or lines joined, hyphens taken out, misreadings repaired, "
      "with what was given.",
      "SELECT n, block, start, length, source_start, change, given FROM "
      "press_pieces('On Rivers' || char(10,10,10) || 'The river rose.')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_article = {
    NULL, 0, article_tables,
    (int)(sizeof article_tables / sizeof article_tables[0])};

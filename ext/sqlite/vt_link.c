/* vt_link.c - press_links(text): addresses, handles, hashtags, lost links. */
#include "surfaces.h"

#include "../core/link.h"

enum link_column {
    LINK_N, LINK_KIND, LINK_TEXT, LINK_HREF, LINK_HOST, LINK_START,
    LINK_LENGTH
};

static int link_open(press_cursor *cur, sqlite3_value **argv)
{
    const press_text *text;
    press_links *links = NULL;
    int status = press_value_analyse(cur->conn, argv[0], &cur->analysis);

    if (!status)
        status = press_analysis_text(cur->analysis, &text);
    if (!status) {
        links = press_zalloc(&cur->conn->env, sizeof *links);
        status = links ? press_links_find(&cur->conn->env, text, links)
                       : PRESS_NOMEM;
    }
    if (status) {
        press_free(&cur->conn->env, links);
        return press_cursor_error(cur, status, "cannot find links", NULL);
    }
    cur->rows = links;
    cur->nrows = (sqlite3_int64)links->items.n;
    return SQLITE_OK;
}

static void link_column(press_cursor *cur, sqlite3_int64 row, int col,
                        sqlite3_context *ctx)
{
    const press_links *links = cur->rows;
    const press_text *text = &cur->analysis->text;
    const press_link *link = press_vec_at(&links->items, press_link, row);

    switch ((enum link_column)col) {
    case LINK_N:
        sqlite3_result_int64(ctx, row + 1);
        break;
    case LINK_KIND:
        sqlite3_result_text(ctx, press_link_kind_name(link->kind), -1,
                            SQLITE_STATIC);
        break;
    case LINK_TEXT:
        press_result_range(ctx, text->span, link->at);
        break;
    case LINK_HREF:
        press_result_span(ctx, link->href);
        break;
    case LINK_HOST:
        press_result_span(ctx, link->host);
        break;
    case LINK_START:
        press_result_start(ctx, &text->chars, link->at);
        break;
    case LINK_LENGTH:
        press_result_length(ctx, &text->chars, link->at);
        break;
    }
}

static void link_close(press_cursor *cur)
{
    press_links_release(cur->rows);
    press_free(&cur->conn->env, cur->rows);
}

static const press_table link_tables[] = {
    {"press_links",
     "n INTEGER, kind TEXT, text TEXT, href TEXT, host TEXT, start INTEGER, "
     "length INTEGER",
     "text", 1, 1, link_open, link_column, link_close,
     {"press_links(text)",
      "Web addresses, e-mails, handles and hashtags, and (kind lost) places "
      "where plain text has lost a link, such as \"(see here)\".",
      "SELECT kind, text, href FROM press_links('Photo t.me/example, write to "
      "a@example.org (see here) #almaty')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_link = {
    NULL, 0, link_tables, (int)(sizeof link_tables / sizeof link_tables[0])};

/* vt_search.c - tables of search: press_tokens. */
#include "surfaces.h"
#include "tokenizer.h"

/* --- press_tokens(text [, tokenizer]) ---------------------------------------- */

typedef struct search_token {
    uint32_t start, end, term, nterm; /* term: where in `terms` */
    uint32_t position;
    uint8_t colocated;
} search_token;

typedef struct search_tokens {
    press_vec rows;  /* search_token */
    press_buf terms; /* their terms, one after another */
    press_chars chars;
    press_env *env;
    char *bytes; /* of the text */
    uint32_t position;
} search_tokens;

static int tokens_add(void *ctx, int flags, const char *term, int n, int start,
                      int end)
{
    search_tokens *tokens = ctx;
    search_token *row = press_vec_push(&tokens->rows);

    if (!row)
        return 1;
    row->colocated = flags & PRESS_TERM_COLOCATED && tokens->position > 0;
    if (!row->colocated)
        tokens->position++;
    row->position = tokens->position - 1;
    row->start = (uint32_t)start;
    row->end = (uint32_t)end;
    row->term = (uint32_t)tokens->terms.n;
    row->nterm = (uint32_t)n;
    press_buf_add(&tokens->terms, term, (size_t)n);
    return tokens->terms.status;
}

static void tokens_free(search_tokens *tokens)
{
    press_env *env = tokens->env;

    press_chars_release(&tokens->chars, env);
    press_vec_release(&tokens->rows);
    press_buf_release(&tokens->terms);
    press_free(env, tokens->bytes);
    press_free(env, tokens);
}

static int tokens_fill(search_tokens *tokens, press_termer *termer,
                       press_span text)
{
    press_span none = {NULL, 0}, copy;
    int answer, status;

    tokens->bytes = press_alloc(tokens->env, text.n + 1);
    if (!tokens->bytes)
        return PRESS_NOMEM;
    copy.p = tokens->bytes;
    copy.n = text.n;
    status = press_copy(tokens->env, tokens->bytes, text);
    if (!status)
        status = press_chars_init(&tokens->chars, tokens->env, copy);
    if (!status)
        status = press_termer_run(termer, copy, PRESS_TERM_DOCUMENT, none,
                                  tokens_add, tokens, &answer);
    if (tokens->rows.status)
        return tokens->rows.status;
    return tokens->terms.status ? tokens->terms.status : status;
}

static int tokens_open(press_cursor *cur, sqlite3_value **argv)
{
    press_env *env = &cur->conn->env;
    search_tokens *tokens;
    press_termer *termer = NULL;
    press_buf hold, hold_spec;
    press_span text, spec, bad = {NULL, 0};
    int status, rc = SQLITE_OK;

    status = press_value_text(cur->conn, argv[0], &hold, &text);
    press_buf_init(&hold_spec, env);
    spec = press_span_of("press");
    if (!status && argv[1])
        status = press_value_text(cur->conn, argv[1], &hold_spec, &spec);
    if (!status)
        status = press_tokenizer_termer(cur->conn, spec, &termer, &bad);
    if (status == PRESS_BADARGUMENT || status == PRESS_BADLANGUAGE) {
        char *word = sqlite3_mprintf("%.*s", (int)bad.n, bad.p);

        rc = press_cursor_error(cur, word ? status : PRESS_NOMEM,
                                press_tokenizer_problem(status, spec, bad),
                                word);
        sqlite3_free(word);
    }
    tokens = status ? NULL : press_zalloc(env, sizeof *tokens);
    if (!status && !tokens)
        status = PRESS_NOMEM;
    if (tokens) {
        tokens->env = env;
        press_vec_init(&tokens->rows, env, sizeof(search_token));
        press_buf_init(&tokens->terms, env);
        status = tokens_fill(tokens, termer, text);
        cur->rows = tokens;
        cur->nrows = (sqlite3_int64)tokens->rows.n;
    }
    press_termer_free(termer);
    press_buf_release(&hold_spec);
    press_buf_release(&hold);
    return rc ? rc : press_rc(status);
}

static void tokens_close(press_cursor *cur)
{
    tokens_free(cur->rows);
}

static void tokens_column(press_cursor *cur, sqlite3_int64 i, int col,
                          sqlite3_context *ctx)
{
    const search_tokens *tokens = cur->rows;
    const search_token *row = press_vec_at(&tokens->rows, search_token, i);
    press_range place;
    press_span term;

    place.start = row->start;
    place.end = row->end;
    switch (col) {
    case 0:
        sqlite3_result_int64(ctx, i + 1);
        break;
    case 1:
        term.p = tokens->terms.p + row->term;
        term.n = row->nterm;
        press_result_span(ctx, term);
        break;
    case 2:
        press_result_range(ctx, tokens->chars.text, place);
        break;
    case 3:
        press_result_start(ctx, &tokens->chars, place);
        break;
    case 4:
        press_result_length(ctx, &tokens->chars, place);
        break;
    case 5:
        sqlite3_result_int64(ctx, row->position);
        break;
    default:
        sqlite3_result_int(ctx, row->colocated);
    }
}

static const press_table search_tables[] = {
    {"press_tokens", "n, token, text, start, length, position, colocated",
     "text, tokenizer", 2, 1, tokens_open, tokens_column, tokens_close,
     {"press_tokens(text [, tokenizer])",
      "What an index stores of a text: each term, its place, its position; "
      "colocated ones are other forms of the word before them.",
      "SELECT token, text, position, colocated FROM "
      "press_tokens('Super-presidential systems', 'press english exact 1')"}},
};

PRESS_TABLE_DEF const press_surface press_surface_tokens = {
    NULL, 0, search_tables,
    (int)(sizeof search_tables / sizeof search_tables[0])};

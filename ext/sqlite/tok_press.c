/* tok_press.c - the FTS5 tokenizer `press`: term.h behind FTS5's interface.
**
**   CREATE VIRTUAL TABLE t USING fts5(body, tokenize='press english exact 1');
**
** A tokenizer is told of by FTS5's own API, which an SQL function hands out
** (sqlite.org/fts5.html, section 7).  From 3.47 there is a second interface
** that passes a locale; headers of 3.40 do not know it, so it is declared
** here, and used where the API's version says that it is there.
**
** FTS5 has no way to pass a tokenizer's message on: it says "error in
** tokenizer constructor".  What was wrong goes to sqlite3_log(), and
** press_tokens(text, spec) says it for the same specification.
*/
#include "tokenizer.h"

/* FTS5's interface of 3.47 and up. */
typedef struct tok_v2 {
    int iVersion;
    int (*xCreate)(void *, const char **, int, Fts5Tokenizer **);
    void (*xDelete)(Fts5Tokenizer *);
    int (*xTokenize)(Fts5Tokenizer *, void *, int, const char *, int,
                     const char *, int,
                     int (*)(void *, int, const char *, int, int, int));
} tok_v2;

typedef struct tok_api_v3 {
    fts5_api v2;
    int (*xCreateTokenizer_v2)(fts5_api *, const char *, void *, tok_v2 *,
                               void (*)(void *));
} tok_api_v3;

typedef struct tok_press {
    press_conn *conn;
    press_termer *termer;
} tok_press;

static void tok_delete(Fts5Tokenizer *base)
{
    tok_press *tok = (tok_press *)base;

    if (!tok)
        return;
    press_termer_free(tok->termer);
    press_conn_unref(tok->conn);
    sqlite3_free(tok);
}

/* --- the user's words ---------------------------------------------------------- */

/* Is there an ordinary table `name` with these columns in the schema?  A view
** may call the tokenizer itself, a virtual table may do anything. */
static int tok_is_table(press_conn *conn, const char *schema, const char *name)
{
    sqlite3_stmt *stmt;
    int yes = 0, rc;

    rc = press_conn_prepare(
        conn,
        sqlite3_mprintf(
            "SELECT 2 = (SELECT count(*) FROM pragma_table_info(m.name, %Q) "
            "WHERE lower(name) IN ('word', 'term')) FROM \"%w\".sqlite_master "
            "AS m WHERE type = 'table' AND m.name = %Q COLLATE NOCASE "
            "AND sql NOT LIKE 'CREATE VIRTUAL %%'",
            schema, schema, name),
        &stmt);
    if (!rc && sqlite3_step(stmt) == SQLITE_ROW)
        yes = sqlite3_column_int(stmt, 0);
    sqlite3_finalize(stmt);
    return yes;
}

/* Its schema, to be freed: as it is written before the name, or the first
** that SQLite itself would find it in.  NULL: no ordinary table. */
static char *tok_schema_of(press_conn *conn, const char *name,
                           const char **table)
{
    const char *dot = strchr(name, '.');
    char *schema = NULL;
    sqlite3_stmt *stmt;
    int found = 0, rc;

    *table = dot ? dot + 1 : name;
    if (dot) {
        schema = sqlite3_mprintf("%.*s", (int)(dot - name), name);
        if (schema && tok_is_table(conn, schema, *table))
            return schema;
        sqlite3_free(schema);
        schema = NULL;
        *table = name;
    }
    rc = press_conn_prepare(
        conn,
        sqlite3_mprintf("SELECT name FROM pragma_database_list "
                        "ORDER BY seq <> 1, seq"),
        &stmt);
    while (!rc && !found && sqlite3_step(stmt) == SQLITE_ROW) {
        sqlite3_free(schema);
        schema = sqlite3_mprintf("%s", sqlite3_column_text(stmt, 0));
        found = schema && tok_is_table(conn, schema, name);
    }
    sqlite3_finalize(stmt);
    if (!found) {
        sqlite3_free(schema);
        schema = NULL;
    }
    return schema;
}

static press_span tok_column(sqlite3_stmt *stmt, int column)
{
    press_span s;

    s.p = (const char *)sqlite3_column_text(stmt, column);
    s.n = s.p ? strlen(s.p) : 0;
    s.p = s.p ? s.p : "";
    return s;
}

/* Read the table of a specification into its termer. */
static int tok_read_words(press_conn *conn, press_span words, press_termer *t)
{
    char *name = sqlite3_mprintf("%.*s", (int)words.n, words.p), *schema;
    const char *table;
    sqlite3_stmt *stmt;
    int rc, status = PRESS_OK;

    if (!name)
        return PRESS_NOMEM;
    schema = tok_schema_of(conn, name, &table);
    if (!schema) {
        sqlite3_free(name);
        return PRESS_BADARGUMENT;
    }
    rc = press_conn_prepare(
        conn,
        sqlite3_mprintf("SELECT w.\"word\", w.\"term\" FROM "
                        "\"%w\".\"%w\" AS w ORDER BY 1, w.rowid",
                        schema, table),
        &stmt);
    if (rc == SQLITE_ERROR) /* WITHOUT ROWID */
        rc = press_conn_prepare(
            conn,
            sqlite3_mprintf("SELECT w.\"word\", w.\"term\" FROM "
                            "\"%w\".\"%w\" AS w ORDER BY 1, 2",
                            schema, table),
            &stmt);
    while (!rc && !status && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        rc = SQLITE_OK;
        status = press_termer_add(t, tok_column(stmt, 0), tok_column(stmt, 1));
    }
    sqlite3_finalize(stmt);
    sqlite3_free(schema);
    sqlite3_free(name);
    if (!status && rc && rc != SQLITE_DONE)
        status = rc == SQLITE_NOMEM ? PRESS_NOMEM : PRESS_BADARGUMENT;
    return status;
}

/* --- a tokenizer ------------------------------------------------------------------ */

#define TOK_WORDS 64

/* The termer of the words of a specification; *bad: which word is wrong. */
static int tok_make(press_conn *conn, const press_span *words, size_t n,
                    press_termer **out, size_t *bad)
{
    press_term_spec spec;
    int status = press_term_spec_parse(words, n, &spec, bad);
    size_t i;

    *out = NULL;
    if (status)
        return status;
    status = press_termer_new(&conn->env, &spec, out);
    if (status || !spec.words.p)
        return status;
    status = tok_read_words(conn, spec.words, *out);
    if (status) {
        press_termer_free(*out);
        *out = NULL;
    }
    for (i = 0; i < n; i++)
        if (words[i].p == spec.words.p)
            *bad = i;
    return status;
}

static int tok_create(void *ctx, const char **argv, int argc,
                      Fts5Tokenizer **out)
{
    press_conn *conn = ctx;
    press_span words[TOK_WORDS];
    press_termer *termer = NULL;
    tok_press *tok;
    size_t bad = 0;
    int i, status = argc > TOK_WORDS ? PRESS_BADARGUMENT : PRESS_OK;

    *out = NULL;
    for (i = 0; i < argc && !status; i++)
        words[i] = press_span_of(argv[i]);
    if (!status)
        status = tok_make(conn, words, (size_t)argc, &termer, &bad);
    if (status) {
        if (status == PRESS_BADLANGUAGE || status == PRESS_BADARGUMENT)
            sqlite3_log(SQLITE_ERROR, "press: %s \"%s\"",
                        status == PRESS_BADLANGUAGE
                            ? "unknown language"
                            : "unknown option or no ordinary table",
                        argv[bad]);
        return press_rc(status);
    }
    tok = sqlite3_malloc64(sizeof *tok);
    if (!tok) {
        press_termer_free(termer);
        return SQLITE_NOMEM;
    }
    tok->conn = conn;
    tok->termer = termer;
    press_conn_ref(conn);
    *out = (Fts5Tokenizer *)tok;
    return SQLITE_OK;
}

static int tok_run(Fts5Tokenizer *base, void *ctx, int flags, const char *text,
                   int n, press_span locale, press_term_emit *emit)
{
    tok_press *tok = (tok_press *)base;
    press_span s;
    int status, answer;

    s.p = text ? text : "";
    s.n = text && n > 0 ? (size_t)n : 0;
    if (tok->conn->terms_as_given && flags & PRESS_TERM_QUERY)
        return emit(ctx, 0, s.p, (int)s.n, 0, (int)s.n);
    status = press_termer_run(tok->termer, s, flags, locale, emit, ctx,
                              &answer);
    return answer ? answer : press_rc(status);
}

static int tok_tokenize(Fts5Tokenizer *base, void *ctx, int flags,
                        const char *text, int n,
                        int (*emit)(void *, int, const char *, int, int, int))
{
    press_span none = {NULL, 0};

    return tok_run(base, ctx, flags, text, n, none, emit);
}

static int tok_tokenize_v2(Fts5Tokenizer *base, void *ctx, int flags,
                           const char *text, int n, const char *locale,
                           int nlocale,
                           int (*emit)(void *, int, const char *, int, int,
                                       int))
{
    press_span s;

    s.p = nlocale > 0 ? locale : NULL;
    s.n = nlocale > 0 && locale ? (size_t)nlocale : 0;
    return tok_run(base, ctx, flags, text, n, s, emit);
}

/* --- specifications as one text --------------------------------------------- */

/* The words of a specification, as FTS5 splits them: by blanks, quotation
** marks off; the leading name "press" is left out.  NULL p: too many. */
static size_t tok_split(press_span spec, press_span *words)
{
    size_t n = 0, at = 0;

    while (at < spec.n && n < TOK_WORDS) {
        char quote = spec.p[at];
        size_t start = at;

        if (quote == ' ') {
            at++;
            continue;
        }
        if (quote == '\'' || quote == '"') {
            for (start = ++at; at < spec.n && spec.p[at] != quote; at++)
                ;
        } else {
            while (at < spec.n && spec.p[at] != ' ')
                at++;
        }
        words[n].p = spec.p + start;
        words[n++].n = at - start;
        at += at < spec.n;
    }
    return n;
}

PRESS_PRIVATE int press_tokenizer_termer(press_conn *conn, press_span spec,
                                         press_termer **out, press_span *bad)
{
    press_span words[TOK_WORDS];
    size_t n = tok_split(spec, words), at = 0;
    int status;

    *out = NULL;
    bad->p = NULL;
    bad->n = 0;
    if (n == 0 || !press_span_is_word(words[0], "press")) {
        *bad = n ? words[0] : spec;
        return PRESS_BADARGUMENT;
    }
    status = tok_make(conn, words + 1, n - 1, out, &at);
    if (status == PRESS_BADLANGUAGE || status == PRESS_BADARGUMENT)
        *bad = words[1 + at];
    return status;
}

PRESS_PRIVATE const char *press_tokenizer_problem(int status, press_span spec,
                                                  press_span bad)
{
    press_span words[TOK_WORDS];
    size_t n = tok_split(spec, words);

    if (status == PRESS_BADLANGUAGE)
        return "unknown language";
    if (press_lang_find(bad) <= 0)
        return "unknown tokenizer, option or table";
    return n && press_span_is_word(words[0], "press")
               ? "out of place (languages come first, at most 8, and with "
                 "none there are none)"
               : "no tokenizer but a language (write press before it)";
}

/* --- telling FTS5 ------------------------------------------------------------- */

static fts5_api *tok_find_api(sqlite3 *db)
{
    fts5_api *api = NULL;
    sqlite3_stmt *stmt = NULL;

    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, NULL) ==
        SQLITE_OK) {
        sqlite3_bind_pointer(stmt, 1, (void *)&api, "fts5_api_ptr", NULL);
        sqlite3_step(stmt);
    }
    sqlite3_finalize(stmt);
    return api;
}

PRESS_PRIVATE int press_tokenizer_register(press_conn *conn)
{
    static const fts5_tokenizer v1 = {tok_create, tok_delete, tok_tokenize};
    static const tok_v2 v2 = {2, tok_create, tok_delete, tok_tokenize_v2};
    fts5_api *api = tok_find_api(conn->db);
    int rc;

    if (!api || api->iVersion < 2) {
        sqlite3_log(SQLITE_WARNING,
                    "press: no FTS5 when it was loaded, so no tokenizer");
        return SQLITE_OK;
    }
    press_conn_ref(conn); /* FTS5's, for as long as it knows the tokenizer */
    if (api->iVersion >= 3) {
        tok_v2 copy = v2;

        rc = ((tok_api_v3 *)api)
                 ->xCreateTokenizer_v2(api, "press", conn, &copy,
                                       press_conn_unref);
    } else {
        fts5_tokenizer copy = v1;

        rc = api->xCreateTokenizer(api, "press", conn, &copy,
                                   press_conn_unref);
    }
    if (rc) /* FTS5 calls the destructor on success alone */
        press_conn_unref(conn);
    return rc;
}

/* fn_check.c - does an index fit what would be written to it today?
**
** An index made with other stems than today's finds less, and a row deleted
** from it leaves terms behind.  press_check(fts_table) tells; two ways:
**
**   - the table `search` of sql/schema.sql: its fingerprint, written into
**     `state` when the index was made, against today's;
**   - any other: rows spread evenly over the table are cut into terms again,
**     and each term is looked up in the index.
**
** FINGERPRINT.  press_fingerprint(tokenizer) hashes what that tokenizer makes
** of a text that has something for every rule, by itself and through every
** algorithm of the build (stem_probe.h), and the words that stand alone
** (alone.h) or those of the user's table:
** whatever changes what is indexed, here or in libstemmer, is likely to change
** it.
**
** LOOKING UP.  A term goes to FTS5 as a query, which this tokenizer, while
** terms_as_given is set, leaves as it is.
*/
#include "../core/sha256.h"
#include "../core/stem_probe.h"
#include "../core/term_chunk.h"
#include "surfaces.h"
#include "tokenizer.h"

#define CHECK_ROWS 16   /* that are looked at */
#define CHECK_TERMS 128 /* of each column of theirs */

/* --- the fingerprint ---------------------------------------------------------- */

/* Words, numbers, names and marks of every kind that term.h tells of. */
static const char *const check_probes[] = {
    "The organisations of Kazakhstan\xE2\x80\x99s super-presidential system "
    "weren't rebuilt; govern-\nment, U.S. a.m. d'Ivoire Qur'an AT&T a_b "
    "caf\xC3\xA9s e\xCC\x81t\xC3\xA9 co\xC2\xADoperate KZ.expert "
    "https://www.azattyq.org/a/1.html me@x.kz #Qantar @rus_azat 1,000.5 "
    "10:30 2020-10-31 20th colour centre theatre analyse",
    "Организациями объявлено, что ещё раньше законы о выборах были приняты; "
    "кое-кто из смеявшихся, Алма-Ата, #Қантар, 5-й",
    "Қалаларымыздың тұрғындары мемлекеттердің көмегін айтқан еді, Ә.Бөкей",
    "Підписані угоди набудуть чинності з'їздом, м\xCA\xBC"
    "яч \xEF\xAC\x81nance",
    "Qalalarymyzdan kelgen adamdar men olardyŋ balalary",
    "Die Regierungen der Länder haben beschlossen, dass alle Gesetze und die "
    "Noten der Schulen veröffentlicht werden; die Lage ist ernst",
};

static int check_add(void *ctx, int flags, const char *term, int n, int start,
                     int end)
{
    press_buf *all = ctx;

    (void)start, (void)end;
    press_buf_putc(all, (char)('0' + (flags & PRESS_TERM_COLOCATED)));
    press_buf_add(all, term, (size_t)n);
    press_buf_putc(all, '\n');
    return all->status;
}

static int check_probe(press_termer *termer, press_buf *all)
{
    press_span none = {NULL, 0};
    size_t i;
    int answer, status = PRESS_OK;

    for (i = 0; i < sizeof check_probes / sizeof check_probes[0] && !status;
         i++) {
        press_span probe = press_span_of(check_probes[i]);

        status = press_termer_run(termer, probe, PRESS_TERM_DOCUMENT, none,
                                  check_add, all, &answer);
    }
    press_termer_put_words(termer, all);
    /* what ended the walk may be the buffer: then its failure says why */
    return all->status ? all->status : status;
}

/* The fingerprint of a tokenizer into hex; *bad as press_tokenizer_termer. */
static int check_fingerprint(press_conn *conn, press_span spec, char hex[65],
                             press_span *bad)
{
    press_termer *termer = NULL;
    press_buf all;
    int status;

    press_buf_init(&all, &conn->env);
    if (!conn->stems[0])
        status = press_stem_fingerprint(&conn->env, conn->stems);
    else
        status = PRESS_OK;
    bad->p = NULL;
    bad->n = 0;
    if (!status)
        status = press_tokenizer_termer(conn, spec, &termer, bad);
    press_buf_puts(&all, conn->stems);
    if (!status)
        status = check_probe(termer, &all);
    if (!status)
        status = press_sha256(&conn->env, press_buf_span(&all), hex);
    hex[16] = '\0';
    press_termer_free(termer);
    press_buf_release(&all);
    return status;
}

static void check_spec_error(sqlite3_context *ctx, const char *function,
                             int status, press_span spec, press_span bad)
{
    char *word = sqlite3_mprintf("%.*s", (int)bad.n, bad.p ? bad.p : "");

    press_result_error(ctx, word ? status : PRESS_NOMEM, function,
                       press_tokenizer_problem(status, spec, bad), word);
    sqlite3_free(word);
}

/* Does the tokenizer read a table?  Then its answer may change any time. */
static int check_reads(press_span spec)
{
    size_t i;

    for (i = 0; i + 5 <= spec.n; i++)
        if (sqlite3_strnicmp(spec.p + i, "words", 5) == 0)
            return 1;
    return 0;
}

/* press_fingerprint(tokenizer); the last answer is kept, triggers ask it for
** every row. */
static void fn_fingerprint(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    press_conn *conn = sqlite3_user_data(ctx);
    char hex[65];
    press_buf hold;
    press_span spec, bad;
    int status = press_value_text(conn, argv[0], &hold, &spec);

    (void)argc;
    if (!status && spec.p && conn->fingerprint &&
        press_span_is(spec, conn->fingerprint + 17)) {
        sqlite3_result_text(ctx, conn->fingerprint, 16, SQLITE_TRANSIENT);
    } else if (!status && spec.p) {
        status = check_fingerprint(conn, spec, hex, &bad);
        if (status) {
            check_spec_error(ctx, "press_fingerprint", status, spec, bad);
        } else {
            sqlite3_free(conn->fingerprint);
            conn->fingerprint =
                check_reads(spec)
                    ? NULL
                    : sqlite3_mprintf("%s:%.*s", hex, (int)spec.n, spec.p);
            sqlite3_result_text(ctx, hex, 16, SQLITE_TRANSIENT);
        }
    } else if (status) {
        press_result_error(ctx, status, "press_fingerprint", "failed", NULL);
    }
    press_buf_release(&hold);
}

/* --- what the CREATE statement says ---------------------------------------------- */

typedef struct check_table {
    press_conn *conn;
    char *schema, *name, *sql;
    char *spec;          /* of the tokenizer: "press ..."; NULL: the default */
    int is_locale, is_contentless;
    int ncolumns;
    uint8_t unindexed[2000]; /* by column; SQLite takes no more columns */
    press_termer *termer;
    sqlite3_stmt *rows, *find;
    int column;          /* in hand */
    sqlite3_int64 rowid;
    int terms, fits, rc;
} check_table;

/* The end of the argument at p: a comma or the bracket that is not within
** quotation marks or brackets. */
static const char *check_argument_end(const char *p)
{
    int depth = 0;

    for (; *p; p++) {
        char close = *p == '[' ? ']' : *p;

        if (*p == '\'' || *p == '"' || *p == '`' || *p == '[') {
            for (p++; *p && *p != close; p++)
                ;
            if (!*p)
                return p;
        } else if (*p == '(') {
            depth++;
        } else if (*p == ')' && depth-- == 0) {
            return p;
        } else if (*p == ',' && depth == 0) {
            return p;
        }
    }
    return p;
}

/* Does the argument say `name = ...`?  Where its value begins, or NULL. */
static const char *check_option(const char *p, const char *end,
                                const char *name)
{
    size_t n = strlen(name);

    if ((size_t)(end - p) <= n || sqlite3_strnicmp(p, name, (int)n) != 0)
        return NULL;
    for (p += n; p < end && press_term_is_blank(*p); p++)
        ;
    if (p == end || *p != '=')
        return NULL;
    for (p++; p < end && press_term_is_blank(*p); p++)
        ;
    return p;
}

/* A value without its quotation marks. */
static char *check_unquote(const char *p, const char *end)
{
    char *out = sqlite3_malloc64((sqlite3_uint64)(end - p) + 1), *q = out;
    char mark = *p;

    if (!out)
        return NULL;
    if (mark != '\'' && mark != '"')
        mark = '\0';
    else
        p++;
    while (p < end) {
        if (mark && *p == mark && *++p != mark)
            break;
        *q++ = *p++;
    }
    while (!mark && q > out && press_term_is_blank(q[-1]))
        q--;
    *q = '\0';
    return out;
}

static int check_read_argument(check_table *t, const char *p, const char *end)
{
    const char *value = check_option(p, end, "tokenize");
    const char *last = end;

    if (value) {
        sqlite3_free(t->spec);
        t->spec = check_unquote(value, end);
        return t->spec ? SQLITE_OK : SQLITE_NOMEM;
    }
    value = check_option(p, end, "locale");
    if (value)
        t->is_locale = *value == '1';
    value = check_option(p, end, "content");
    if (value)
        t->is_contentless = value == end || (*value != '[' && value[1] == *value);
    if (memchr(p, '=', (size_t)(end - p)) && *p != '"' && *p != '[' &&
        *p != '`' && *p != '\'')
        return SQLITE_OK; /* another option */
    while (last > p && press_term_is_blank(last[-1]))
        last--;
    if (t->ncolumns < (int)sizeof t->unindexed)
        t->unindexed[t->ncolumns++] =
            last - p > 10 && sqlite3_strnicmp(last - 9, "unindexed", 9) == 0;
    return SQLITE_OK;
}

static int check_read(check_table *t)
{
    const char *p = t->sql, *end;
    int rc = SQLITE_OK;

    while (*p && *p != '(') { /* a table's name may hold anything */
        char close = *p == '[' ? ']' : *p;

        if (*p == '"' || *p == '`' || *p == '[' || *p == '\'')
            for (p++; *p && *p != close; p++)
                ;
        p += *p != '\0';
    }

    while (*p && *p != ')' && !rc) {
        for (p++; press_term_is_blank(*p); p++)
            ;
        end = check_argument_end(p);
        if (end > p)
            rc = check_read_argument(t, p, end);
        p = end;
    }
    return rc;
}

/* --- finding the table ------------------------------------------------------------ */

static char *check_copy(sqlite3_stmt *stmt, int column)
{
    return sqlite3_mprintf("%s", sqlite3_column_text(stmt, column));
}

/* Look for an FTS5 table in one schema; no error where it is not there. */
static int check_find_in(check_table *t, const char *schema, const char *name)
{
    sqlite3_stmt *stmt;
    int rc = press_conn_prepare(
        t->conn,
        sqlite3_mprintf("SELECT name, sql FROM \"%w\".sqlite_master WHERE "
                        "type = 'table' AND name = %Q COLLATE NOCASE AND sql "
                        "LIKE 'CREATE VIRTUAL TABLE%%USING%%fts5%%'",
                        schema, name),
        &stmt);

    if (rc == SQLITE_ERROR)
        return SQLITE_OK; /* no such schema */
    if (!rc && sqlite3_step(stmt) == SQLITE_ROW) {
        t->schema = sqlite3_mprintf("%s", schema);
        t->name = check_copy(stmt, 0);
        t->sql = check_copy(stmt, 1);
        if (!t->schema || !t->name || !t->sql)
            rc = SQLITE_NOMEM;
    }
    if (rc)
        sqlite3_finalize(stmt);
    else
        rc = sqlite3_finalize(stmt);
    return rc;
}

/* `table` or `schema.table`; t->sql stays NULL where there is none. */
static int check_find(check_table *t, const char *name)
{
    const char *dot = strchr(name, '.');
    sqlite3_stmt *stmt;
    int rc = SQLITE_OK;

    if (dot) {
        char *schema = sqlite3_mprintf("%.*s", (int)(dot - name), name);

        rc = schema ? check_find_in(t, schema, dot + 1) : SQLITE_NOMEM;
        sqlite3_free(schema);
    }
    if (rc || t->sql)
        return rc;
    rc = press_conn_prepare(
        t->conn,
        sqlite3_mprintf("SELECT name FROM pragma_database_list "
                        "ORDER BY seq <> 1, seq"),
        &stmt);
    while (!rc && !t->sql && sqlite3_step(stmt) == SQLITE_ROW)
        rc = check_find_in(t, (const char *)sqlite3_column_text(stmt, 0), name);
    if (rc)
        sqlite3_finalize(stmt);
    else
        rc = sqlite3_finalize(stmt);
    return rc;
}

/* --- looking terms up --------------------------------------------------------------- */

/* Is the term in the index, in this row and column? */
static int check_term(void *ctx, int flags, const char *term, int n, int start,
                      int end)
{
    check_table *t = ctx;
    char *query, *quoted;
    int rc;

    (void)flags, (void)start, (void)end;
    quoted = sqlite3_mprintf("%.*s", n, term);
    query = quoted ? sqlite3_mprintf("\"%w\"", quoted) : NULL;
    sqlite3_free(quoted);
    if (!query) {
        t->rc = SQLITE_NOMEM;
        return 1;
    }
    sqlite3_bind_text(t->find, 1, query, -1, sqlite3_free);
    sqlite3_bind_int64(t->find, 2, t->rowid);
    t->conn->terms_as_given = 1;
    rc = sqlite3_step(t->find);
    t->conn->terms_as_given = 0;
    if (rc == SQLITE_DONE)
        t->fits = 0;
    else if (rc != SQLITE_ROW)
        t->rc = rc;
    rc = sqlite3_reset(t->find);
    if (rc && !t->rc)
        t->rc = rc;
    return t->rc || !t->fits || ++t->terms == CHECK_TERMS;
}

static int check_row(check_table *t)
{
    press_span none = {NULL, 0}, text, locale;
    int i, answer, status;

    t->rowid = sqlite3_column_int64(t->rows, 0);
    for (i = 0; i < t->ncolumns && t->fits && !t->rc; i++) {
        if (t->unindexed[i])
            continue;
        text.p = (const char *)sqlite3_column_text(t->rows, 1 + 2 * i);
        text.n = (size_t)sqlite3_column_bytes(t->rows, 1 + 2 * i);
        locale.p = (const char *)sqlite3_column_text(t->rows, 2 + 2 * i);
        locale.n = locale.p ? strlen(locale.p) : 0;
        if (!text.p)
            continue;
        t->terms = 0;
        status = press_termer_run(t->termer, text, PRESS_TERM_DOCUMENT,
                                  locale.n ? locale : none, check_term, t,
                                  &answer);
        if (status && status != PRESS_STOPPED)
            t->rc = press_rc(status);
        else if (status && !answer)
            t->rc = SQLITE_INTERRUPT;
    }
    return t->rc;
}

/* The columns of the table by name, each with its locale. */
static char *check_columns(check_table *t, int *rc)
{
    sqlite3_str *list = sqlite3_str_new(t->conn->db);
    sqlite3_stmt *stmt;
    int n = 0;

    *rc = press_conn_prepare(
        t->conn,
        sqlite3_mprintf("SELECT name FROM pragma_table_info(%Q,"
                        " %Q)",
                        t->name, t->schema),
        &stmt);
    sqlite3_str_appendall(list, "rowid");
    while (!*rc && sqlite3_step(stmt) == SQLITE_ROW && n < t->ncolumns) {
        sqlite3_str_appendf(list, ", \"%w\"", sqlite3_column_text(stmt, 0));
        if (t->is_locale)
            sqlite3_str_appendf(list, ", fts5_get_locale(\"%w\", %d)", t->name,
                                n);
        else
            sqlite3_str_appendall(list, ", NULL");
        n++;
    }
    t->ncolumns = n;
    sqlite3_finalize(stmt);
    if (!*rc)
        *rc = sqlite3_str_errcode(list);
    return sqlite3_str_finish(list);
}

static int check_open(check_table *t)
{
    int rc;
    char *columns = check_columns(t, &rc);

    if (!rc)
        rc = press_conn_prepare(
            t->conn,
            sqlite3_mprintf("SELECT %s FROM \"%w\".\"%w\" WHERE "
                            "rowid >= ?1 ORDER BY rowid LIMIT 1",
                            columns, t->schema, t->name),
            &t->rows);
    sqlite3_free(columns);
    if (!rc)
        rc = press_conn_prepare(
            t->conn,
            sqlite3_mprintf("SELECT 1 FROM \"%w\".\"%w\" WHERE "
                            "\"%w\" MATCH ?1 AND rowid = ?2",
                            t->schema, t->name, t->name),
            &t->find);
    return rc;
}

/* The first and the last rowid. */
static int check_ends(check_table *t, sqlite3_int64 *low, sqlite3_int64 *high)
{
    int i, rc = SQLITE_OK;

    *low = 0;
    *high = -1;
    for (i = 0; i < 2 && !rc; i++) {
        sqlite3_stmt *stmt;

        rc = press_conn_prepare(
            t->conn,
            sqlite3_mprintf("SELECT rowid FROM \"%w\".\"%w\" "
                            "ORDER BY rowid %s LIMIT 1",
                            t->schema, t->name,
                            i ? "DESC" : "ASC"),
            &stmt);
        if (!rc && sqlite3_step(stmt) == SQLITE_ROW)
            *(i ? high : low) = sqlite3_column_int64(stmt, 0);
        if (rc)
            sqlite3_finalize(stmt);
        else
            rc = sqlite3_finalize(stmt);
    }
    return rc;
}

static int check_sample(check_table *t)
{
    sqlite3_int64 low, high;
    sqlite3_uint64 step;
    int i, rc = check_ends(t, &low, &high);

    if (rc || high < low)
        return rc;
    rc = check_open(t);
    step = ((sqlite3_uint64)high - (sqlite3_uint64)low) / (CHECK_ROWS - 1);
    for (i = 0; i < CHECK_ROWS && !rc && t->fits; i++) {
        sqlite3_bind_int64(
            t->rows, 1,
            i == CHECK_ROWS - 1
                ? high
                : (sqlite3_int64)((sqlite3_uint64)low + step * (unsigned)i));
        rc = sqlite3_step(t->rows);
        if (rc == SQLITE_ROW)
            rc = check_row(t);
        else if (rc == SQLITE_DONE)
            rc = SQLITE_OK;
        sqlite3_reset(t->rows);
        if (step == 0)
            break;
    }
    return rc;
}

/* --- press_check(fts_table) ------------------------------------------------------------ */

/* The fingerprint that schema.sql keeps of `search`: *known says that there
** is one. */
static int check_state(check_table *t, int *known)
{
    sqlite3_stmt *stmt;
    press_span spec = press_span_of(t->spec), bad;
    char hex[65];
    int rc = press_conn_prepare(
        t->conn,
        sqlite3_mprintf("SELECT value FROM \"%w\".state WHERE name = 'search'",
                        t->schema),
        &stmt);

    *known = 0;
    if (rc == SQLITE_ERROR)
        return SQLITE_OK; /* another's table of that name, or none */
    if (!rc && sqlite3_step(stmt) == SQLITE_ROW &&
        sqlite3_column_text(stmt, 0)) {
        *known = 1;
        rc = press_rc(check_fingerprint(t->conn, spec, hex, &bad));
        t->fits = strcmp((const char *)sqlite3_column_text(stmt, 0), hex) == 0;
    }
    sqlite3_finalize(stmt);
    return rc;
}

static int check_run(check_table *t, sqlite3_context *ctx)
{
    press_span bad;
    int known = 0, status, rc = SQLITE_OK;

    status = press_tokenizer_termer(t->conn, press_span_of(t->spec),
                                    &t->termer, &bad);
    if (status) {
        check_spec_error(ctx, "press_check", status, press_span_of(t->spec),
                         bad);
        return SQLITE_OK;
    }
    if (sqlite3_stricmp(t->name, "search") == 0)
        rc = check_state(t, &known);
    if (!rc && !known && t->is_contentless)
        return SQLITE_OK; /* nothing to compare with: NULL */
    t->fits = known ? t->fits : 1;
    if (!rc && !known)
        rc = check_sample(t);
    if (!rc)
        sqlite3_result_int(ctx, t->fits);
    return rc;
}

static void fn_check(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    check_table t;
    const char *name = (const char *)sqlite3_value_text(argv[0]);
    int rc;

    (void)argc;
    if (sqlite3_value_type(argv[0]) == SQLITE_NULL)
        return;
    memset(&t, 0, sizeof t);
    t.conn = sqlite3_user_data(ctx);
    rc = name ? check_find(&t, name) : SQLITE_NOMEM;
    if (!rc && !t.sql) {
        press_result_error(ctx, PRESS_BADARGUMENT, "press_check",
                           "no FTS5 table", name);
    } else if (!rc) {
        rc = check_read(&t);
        if (!rc && t.spec && sqlite3_strnicmp(t.spec, "press", 5) == 0 &&
            (t.spec[5] == ' ' || !t.spec[5]))
            rc = check_run(&t, ctx);
    }
    sqlite3_finalize(t.rows);
    sqlite3_finalize(t.find);
    press_termer_free(t.termer);
    sqlite3_free(t.schema);
    sqlite3_free(t.name);
    sqlite3_free(t.sql);
    sqlite3_free(t.spec);
    if (rc == SQLITE_NOMEM)
        sqlite3_result_error_nomem(ctx);
    else if (rc)
        sqlite3_result_error_code(ctx, rc);
}

static const press_function check_functions[] = {
    {"press_check", 1, 1, fn_check,
     {"press_check(fts_table)",
      "1 where an index holds what today's press, stemmer and lists would "
      "write, 0 where it has to be rebuilt, NULL where that cannot be told "
      "(another tokenizer, no content).",
      "SELECT count(*) AS indexes, sum(press_check(name)) AS fit FROM "
      "sqlite_master WHERE sql LIKE '%USING fts5%'"}, 1},
    {"press_fingerprint", 1, 1, fn_fingerprint,
     {"press_fingerprint(tokenizer)",
      "What an index by that tokenizer depends on (press, stemmer, lists), as "
      "16 hex digits: another answer, another index.",
      "SELECT press_fingerprint('press auto exact 1')"}, 0},
};

PRESS_TABLE_DEF const press_surface press_surface_check = {
    check_functions,
    (int)(sizeof check_functions / sizeof check_functions[0]), NULL, 0};

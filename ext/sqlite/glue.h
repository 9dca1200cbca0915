/* glue.h - between SQLite and the core: one connection's state, errors, rows.
**
** The SQL layer translates and never decides: it turns values into spans,
** asks the core, and turns what comes back into values.
*/
#ifndef PRESS_GLUE_H
#define PRESS_GLUE_H

#include <sqlite3ext.h>

#include "../core/analysis.h"

#ifndef PRESS_INIT_C
SQLITE_EXTENSION_INIT3
#endif

/* What one connection keeps.  Counted by the functions, modules and the
** tokenizer that SQLite holds; freed with the last. */
typedef struct press_conn {
    sqlite3 *db;
    press_env env;
    int refs;
    sqlite3_stmt *guard;    /* see glue.c: how a long call hears of a stop */
    int guard_is_connected;
    /* The texts analysed last, the most recent first. */
    press_analysis *recent[2];
    /* The tokenizer takes a query as one term that stands in the index: how
    ** press_check() looks terms up. */
    int terms_as_given;
    /* Once asked for: of the stemmers; of a tokenizer, ":" and its name. */
    char stems[17], *fingerprint;
    /* The gazetteers read last (gaz_table.c), and what frees them. */
    void *gazetteers;
    void (*gazetteers_free)(void *gazetteers);
    void *kept[PRESS_KEPT]; /* env.kept */
} press_conn;

PRESS_PRIVATE press_conn *press_conn_new(sqlite3 *db);
PRESS_PRIVATE void press_conn_ref(press_conn *conn);
PRESS_PRIVATE void press_conn_unref(void *conn);
/* Prepare SQL made by sqlite3_mprintf, which is freed here; NULL is no
** memory. */
PRESS_PRIVATE int press_conn_prepare(press_conn *conn, char *sql,
                                     sqlite3_stmt **out);

/* The analysis of a text, from the cache where it is one of the last two.
** *out carries a reference: press_analysis_unref() it. */
PRESS_PRIVATE int press_conn_analyse(press_conn *conn, press_span bytes,
                                     press_analysis **out);
/* Keep an analysis made elsewhere (a reading text's) among the last ones. */
PRESS_PRIVATE void press_conn_keep(press_conn *conn, press_analysis *analysis);

/* --- functions and tables as data ---------------------------------------- */

/* What press_help() says of a name.  `example` runs as it stands. */
typedef struct press_doc {
    const char *signature;
    const char *summary;
    const char *example;
} press_doc;

typedef void press_sqlfn(sqlite3_context *ctx, int argc, sqlite3_value **argv);

typedef struct press_function {
    const char *name;
    int least, most; /* arguments */
    press_sqlfn *call; /* sqlite3_user_data() is the press_conn */
    press_doc doc;     /* signature NULL: another entry of that name has it */
    int volatile_;     /* 1: not deterministic */
} press_function;

typedef struct press_cursor press_cursor;

/* The most arguments of a table-valued function. */
enum { PRESS_MAX_ARGS = 8 };

/* A table-valued function.  `columns` are the declared ones in order, then
** `hidden` the arguments; the first `required` must be given.
**
** open():   make the rows.  argv holds the arguments by position, NULL for
**           one not given.  Sets cur->rows (any pointer) and cur->nrows, and
**           what it needs to keep alive (cur->analysis).  Returns an SQLite
**           code; on an error sets the message with press_cursor_error().
**           Not called when the first argument is NULL: no rows.
** column(): the value of column `col` of row `row`.
** close():  free cur->rows; may be NULL.  cur->analysis is freed for it.
*/
typedef struct press_table {
    const char *name;
    const char *columns;
    const char *hidden;
    int nhidden, required;
    int (*open)(press_cursor *cur, sqlite3_value **argv);
    void (*column)(press_cursor *cur, sqlite3_int64 row, int col,
                   sqlite3_context *ctx);
    void (*close)(press_cursor *cur);
    press_doc doc;
} press_table;

struct press_cursor {
    sqlite3_vtab_cursor base;
    const press_table *table;
    press_conn *conn;
    press_analysis *analysis;
    void *rows;
    sqlite3_int64 nrows, at;
    sqlite3_value *args[PRESS_MAX_ARGS]; /* copies, for who reads them back */
    int as_analysed; /* the first one is the text of the analysis, no copy */
};

/* A file of functions and tables; init.c lists them. */
typedef struct press_surface {
    const press_function *functions;
    int nfunctions;
    const press_table *tables;
    int ntables;
} press_surface;

PRESS_PRIVATE int press_register_functions(press_conn *conn,
                                           const press_function *functions,
                                           int n);
PRESS_PRIVATE int press_register_tables(press_conn *conn,
                                        const press_table *tables, int n);

/* --- values ---------------------------------------------------------------- */

/* The bytes of a BLOB as they are, of anything else as UTF-8, with no NUL after
** them; p NULL is no memory. */
PRESS_PRIVATE press_span press_value_bytes(sqlite3_value *value);
/* The text of a value: TEXT up to its first NUL; a BLOB decoded as
** press_text() does, into *hold, which the caller releases (press_buf_init
** is done here).  A number is its text.  SQL NULL gives p NULL.  What stands
** after the text is not told: there need be no NUL. */
PRESS_PRIVATE int press_value_text(press_conn *conn, sqlite3_value *value,
                                   press_buf *hold, press_span *out);
/* The index that find() gives for the name in an optional argument: of an
** encoding, a mode.  *out keeps its value where the argument is not there or
** NULL; find() answers below 0 for a name it does not know, which is misuse.
** 0: the error has been set. */
PRESS_PRIVATE int press_value_name(sqlite3_context *ctx, sqlite3_value *value,
                                   int (*find)(press_span name), int *out,
                                   const char *function, const char *what);
/* 1 and the whole number that a value is: an integer, a real without a fraction
** (Node binds every number as one), or a text that says one. */
PRESS_PRIVATE int press_value_whole(sqlite3_value *value, sqlite3_int64 *out);
/* The analysis of a value's text, by the cache. */
PRESS_PRIVATE int press_value_analyse(press_conn *conn, sqlite3_value *value,
                                      press_analysis **out);

/* Column values.  result_* copy.  A span whose p is NULL is SQL NULL. */
PRESS_PRIVATE void press_result_span(sqlite3_context *ctx, press_span s);
PRESS_PRIVATE void press_result_range(sqlite3_context *ctx, press_span text,
                                      press_range r);
/* value / 10^decimals, the one way a number with a fraction reaches a row:
** the double nearest to that decimal, so every machine gives the same. */
PRESS_PRIVATE void press_result_decimal(sqlite3_context *ctx,
                                        sqlite3_int64 value, int decimals);
/* start (from 1) and length in characters of a piece of the analysed text. */
PRESS_PRIVATE void press_result_start(sqlite3_context *ctx,
                                      const press_chars *chars, press_range r);
PRESS_PRIVATE void press_result_length(sqlite3_context *ctx,
                                       const press_chars *chars, press_range r);

/* --- errors ----------------------------------------------------------------- */

/* An SQLite result code for a status. */
PRESS_PRIVATE int press_rc(int status);
/* Fail a scalar function: `what` is "unknown language", `value` the offender
** (NULL: none).  PRESS_NOMEM and PRESS_STOPPED say so in SQLite's own way,
** whatever `what` is. */
PRESS_PRIVATE void press_result_error(sqlite3_context *ctx, int status,
                                      const char *function, const char *what,
                                      const char *value);
/* The same for a table's open(); returns the code to return. */
PRESS_PRIVATE int press_cursor_error(press_cursor *cur, int status,
                                     const char *what, const char *value);

#endif

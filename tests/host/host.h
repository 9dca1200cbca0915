/* host.h - what the programs of the tests share: a connection with press, the
** calls of calls.sql, the samples, failing.
**
** A program links press statically and runs from the project's root.  With
** HOST_LOADED defined it loads the extension from a file instead.
*/
#ifndef PRESS_TEST_HOST_H
#define PRESS_TEST_HOST_H

#include <dirent.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../ext/press.h"

#define HOST_CHECK(x, ...)                                                \
    do {                                                                  \
        if (!(x)) {                                                       \
            fprintf(stderr, "%s:%d: ", __FILE__, __LINE__);               \
            fprintf(stderr, __VA_ARGS__);                                 \
            fprintf(stderr, "\n");                                        \
            exit(1);                                                      \
        }                                                                 \
    } while (0)

/* --- files ------------------------------------------------------------------ */

typedef struct host_file {
    char *name;
    char *bytes; /* followed by a NUL */
    int n;
} host_file;

static inline int host_read(const char *path, host_file *out)
{
    FILE *f = fopen(path, "rb");
    size_t cap = 1 << 16, n = 0, got;

    memset(out, 0, sizeof *out);
    if (!f)
        return 0;
    out->bytes = malloc(cap);
    while (out->bytes && (got = fread(out->bytes + n, 1, cap - n - 1, f)) > 0) {
        n += got;
        if (cap - n < 2)
            out->bytes = realloc(out->bytes, cap *= 2);
    }
    fclose(f);
    HOST_CHECK(out->bytes, "no memory for %s", path);
    out->bytes[n] = '\0';
    out->n = (int)n;
    out->name = malloc(strlen(path) + 1);
    HOST_CHECK(out->name, "no memory");
    memcpy(out->name, path, strlen(path) + 1);
    return 1;
}

static inline int host_by_name(const void *a, const void *b)
{
    return strcmp(((const host_file *)a)->name, ((const host_file *)b)->name);
}

/* The files of a folder in the order of their names, added to *list. */
static inline void host_folder(const char *path, host_file **list, int *n)
{
    DIR *dir = opendir(path);
    struct dirent *entry;
    char name[1300];
    int first = *n;

    if (!dir)
        return;
    while ((entry = readdir(dir)) != NULL) {
        if (entry->d_name[0] == '.')
            continue;
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        *list = realloc(*list, (size_t)(*n + 1) * sizeof **list);
        HOST_CHECK(*list, "no memory");
        *n += host_read(name, *list + *n);
    }
    closedir(dir);
    if (*n > first)
        qsort(*list + first, (size_t)(*n - first), sizeof **list, host_by_name);
}

/* samples/articles, and the seeds where the folder of larger data has them. */
static inline int host_texts(host_file **list)
{
    const char *shared = getenv("PRESS_SHARED");
    char path[1000];
    int n = 0;

    *list = NULL;
    host_folder("samples/articles", list, &n);
    HOST_CHECK(n > 0, "no samples: run from the project's root");
    snprintf(path, sizeof path, "%s/seeds", shared ? shared : "../shared");
    host_folder(path, list, &n);
    return n;
}

/* --- connections ------------------------------------------------------------ */

#define HOST_GAZETTEER                                                       \
    "CREATE TABLE gazetteer(surface, type, name, language, case_rule, "      \
    "valid_from, valid_to, publisher);"                                      \
    "INSERT INTO gazetteer VALUES('Almaty', 'location', 'Almaty', 'en', "    \
    "'exact', NULL, NULL, NULL), ('the Library', 'organization', NULL, "     \
    "NULL, 'fold', '2019-01-01', NULL, 'Orda');"

static inline void host_exec(sqlite3 *db, const char *sql)
{
    char *message = NULL;
    int rc = sqlite3_exec(db, sql, NULL, NULL, &message);

    HOST_CHECK(rc == SQLITE_OK, "%s: %s", sql, message ? message : "?");
}

/* A connection with press.  lib NULL: the one linked in. */
static inline sqlite3 *host_open(const char *lib)
{
    sqlite3 *db = NULL;
    char *message = NULL;
    int rc = sqlite3_open(":memory:", &db);

    HOST_CHECK(rc == SQLITE_OK, "cannot open");
    if (lib) {
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1,
                          (int *)0);
        rc = sqlite3_load_extension(db, lib, NULL, &message);
    } else {
#ifdef SQLITE_CORE
        rc = sqlite3_press_init(db, &message, NULL);
#else
        rc = SQLITE_ERROR;
#endif
    }
    HOST_CHECK(rc == SQLITE_OK, "cannot load: %s", message ? message : "?");
    host_exec(db, HOST_GAZETTEER);
    return db;
}

/* --- calls -------------------------------------------------------------------- */

typedef struct host_call {
    char name[64], call[400], reads[32], columns[400];
    int is_table, nargs;
} host_call;

static inline void host_copy(char *to, size_t cap, sqlite3_stmt *stmt, int col)
{
    const char *from = (const char *)sqlite3_column_text(stmt, col);

    snprintf(to, cap, "%s", from ? from : "");
}

/* The rows of calls.sql; the caller frees. */
static inline int host_calls(sqlite3 *db, host_call **out)
{
    host_file file;
    sqlite3_stmt *stmt = NULL;
    host_call *list = NULL;
    int n = 0, rc;

    HOST_CHECK(host_read("tests/host/calls.sql", &file), "no calls.sql");
    rc = sqlite3_prepare_v2(db, file.bytes, -1, &stmt, NULL);
    HOST_CHECK(rc == SQLITE_OK, "calls.sql: %s", sqlite3_errmsg(db));
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        host_call *c;

        list = realloc(list, (size_t)(n + 1) * sizeof *list);
        HOST_CHECK(list, "no memory");
        c = &list[n++];
        host_copy(c->name, sizeof c->name, stmt, 0);
        c->is_table = strcmp((const char *)sqlite3_column_text(stmt, 1),
                             "table") == 0;
        c->nargs = sqlite3_column_int(stmt, 2);
        host_copy(c->call, sizeof c->call, stmt, 3);
        host_copy(c->reads, sizeof c->reads, stmt, 4);
        host_copy(c->columns, sizeof c->columns, stmt, 5);
        HOST_CHECK(c->call[0], "%s: tests/host/calls.sql must learn what to "
                   "give for its argument %d", c->name, c->nargs);
    }
    HOST_CHECK(rc == SQLITE_DONE, "calls.sql: %s", sqlite3_errmsg(db));
    sqlite3_finalize(stmt);
    free(file.bytes);
    free(file.name);
    *out = list;
    return n;
}

/* SELECT over a call: all rows of a table, one value of a function. */
static inline const char *host_select(const host_call *c)
{
    static char sql[500];

    snprintf(sql, sizeof sql, "SELECT * FROM %s", c->call);
    if (!c->is_table)
        snprintf(sql, sizeof sql, "SELECT %s", c->call);
    return sql;
}

static inline int host_has(const host_call *c, const char *column)
{
    char padded[64];

    snprintf(padded, sizeof padded, " %s ", column);
    return strstr(c->columns, padded) != NULL;
}

/* A digest of the row that stmt stands on, types included: FNV-1a, 64 bits. */
static inline uint64_t host_digest(uint64_t h, sqlite3_stmt *stmt)
{
    int i, k, n = sqlite3_column_count(stmt);

    for (i = 0; i < n; i++) {
        int type = sqlite3_column_type(stmt, i);
        const char *p = type == SQLITE_BLOB ? sqlite3_column_blob(stmt, i)
            : (const char *)sqlite3_column_text(stmt, i);
        int size = sqlite3_column_bytes(stmt, i);

        h = (h ^ (uint64_t)type) * 1099511628211u;
        for (k = 0; p && k < size; k++)
            h = (h ^ (unsigned char)p[k]) * 1099511628211u;
    }
    return (h ^ 10) * 1099511628211u;
}

#endif

/* two_libraries.c - two SQLite libraries in one process.
**
** usage: two_libraries LIB COPY      (COPY: where a second library is put)
**
** The first to load press has it; the second gets a message, and neither
** crashes, whoever closes first.  Both are opened by dlopen() with RTLD_LOCAL,
** so that each has its own functions and its own variables.
*/
#define _GNU_SOURCE /* dladdr */
#include <dlfcn.h>

#include "host.h"

typedef struct lib_calls {
    int (*open)(const char *, sqlite3 **);
    int (*config)(sqlite3 *, int, ...);
    int (*load)(sqlite3 *, const char *, const char *, char **);
    int (*exec)(sqlite3 *, const char *, int (*)(void *, int, char **, char **),
                void *, char **);
    void (*free)(void *);
    int (*close)(sqlite3 *);
} lib_calls;

static void lib_find(void *handle, const char *name, void *to)
{
    void *found = dlsym(handle, name);

    HOST_CHECK(found, "no %s", name);
    memcpy(to, &found, sizeof found);
}

static void *lib_open(const char *path, lib_calls *out)
{
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);

    HOST_CHECK(handle, "%s", dlerror());
    lib_find(handle, "sqlite3_open", &out->open);
    lib_find(handle, "sqlite3_db_config", &out->config);
    lib_find(handle, "sqlite3_load_extension", &out->load);
    lib_find(handle, "sqlite3_exec", &out->exec);
    lib_find(handle, "sqlite3_free", &out->free);
    lib_find(handle, "sqlite3_close", &out->close);
    return handle;
}

static int lib_load(const lib_calls *lib, const char *press, sqlite3 **db,
                    char **message)
{
    int rc = lib->open(":memory:", db);

    HOST_CHECK(rc == SQLITE_OK, "cannot open");
    lib->config(*db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, (int *)0);
    *message = NULL;
    return lib->load(*db, press, NULL, message);
}

static void lib_copy(const char *from, const char *to)
{
    host_file file;
    FILE *f = fopen(to, "wb");

    HOST_CHECK(host_read(from, &file) && f, "cannot copy %s to %s", from, to);
    HOST_CHECK(fwrite(file.bytes, 1, (size_t)file.n, f) == (size_t)file.n,
               "cannot write %s", to);
    fclose(f);
    free(file.bytes);
    free(file.name);
}

static const char lib_query[] = "SELECT press_fold('A'), count(*) FROM "
                                "press_sentences('One. Two.')";

int main(int argc, char **argv)
{
    lib_calls first, second;
    sqlite3 *a, *b, *c;
    char *message;
    Dl_info info;
    void *handle, *symbol;

    HOST_CHECK(argc == 3, "usage: two_libraries LIB COPY");
    handle = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        puts("no libsqlite3.so.0 to open twice");
        return 77;
    }
    symbol = dlsym(handle, "sqlite3_libversion");
    HOST_CHECK(dladdr(symbol, &info), "where is it?");
    lib_copy(info.dli_fname, argv[2]);
    lib_open(info.dli_fname, &first);
    lib_open(argv[2], &second);
    HOST_CHECK(first.open != second.open, "one library, not two");

    HOST_CHECK(lib_load(&first, argv[1], &a, &message) == SQLITE_OK,
               "the first: %s", message);
    HOST_CHECK(lib_load(&second, argv[1], &b, &message) == SQLITE_ERROR,
               "the second library was not refused");
    printf("refused: %s\n", message);
    HOST_CHECK(message && strstr(message, "another SQLite library"),
               "no clear message");
    second.free(message);
    HOST_CHECK(second.exec(b, "SELECT 1", NULL, NULL, NULL) == SQLITE_OK,
               "the refused connection is broken");
    HOST_CHECK(second.exec(b, "SELECT press_version()", NULL, NULL, NULL),
               "refused, and yet it has functions");
    HOST_CHECK(first.exec(a, lib_query, NULL, NULL, NULL) == SQLITE_OK,
               "the first no longer works");
    HOST_CHECK(second.close(b) == SQLITE_OK, "second");
    HOST_CHECK(lib_load(&first, argv[1], &c, &message) == SQLITE_OK,
               "again by the first: %s", message);
    HOST_CHECK(first.close(a) == SQLITE_OK, "first");
    HOST_CHECK(first.exec(c, lib_query, NULL, NULL, NULL) == SQLITE_OK,
               "the other connection no longer works");
    HOST_CHECK(first.close(c) == SQLITE_OK, "first");
    return 0;
}

/* press.h - the one public header of sqlite-press.
**
** Load the extension from SQL (`.load press`) or link it statically and call
** sqlite3_press_init() through sqlite3_auto_extension().  Everything else is
** SQL: see README.md, or SELECT * FROM press_help().
*/
#ifndef PRESS_H
#define PRESS_H

#define PRESS_VERSION "0.1.0"

#ifdef __cplusplus
extern "C" {
#endif

struct sqlite3;
struct sqlite3_api_routines;

#if defined(_WIN32)
#define PRESS_EXPORT __declspec(dllexport)
#elif defined(__GNUC__)
#define PRESS_EXPORT __attribute__((visibility("default")))
#else
#define PRESS_EXPORT
#endif

/* Register every function, table and the tokenizer on one connection.
** Returns an SQLite result code; on failure *error, if error is not NULL, is
** a message from sqlite3_mprintf().  Safe from several threads at once. */
PRESS_EXPORT int sqlite3_press_init(struct sqlite3 *db, char **error,
                                    const struct sqlite3_api_routines *api);

#ifdef __cplusplus
}
#endif
#endif

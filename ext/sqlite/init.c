/* init.c - the registration table and the entry point; nothing else. */
#define PRESS_INIT_C
#include "surfaces.h"
#include "tokenizer.h"
SQLITE_EXTENSION_INIT1
#include "../press.h"

/* Every file of functions and tables, in the order press_help() lists them. */
static const press_surface *const init_surfaces[] = {
    &press_surface_text,
    &press_surface_lang,
    &press_surface_sentences,
    &press_surface_article,
    &press_surface_entity,
    &press_surface_name,
    &press_surface_date,
    &press_surface_link,
    &press_surface_amount,
    &press_surface_quote,
    &press_surface_concordance,
    &press_surface_phrase,
    &press_surface_reuse,
    &press_surface_search,
    &press_surface_tokens,
    &press_surface_check,
    &press_surface_schema,
    &press_surface_help,
};

PRESS_PRIVATE int press_surfaces(const press_surface *const **out)
{
    *out = init_surfaces;
    return (int)(sizeof init_surfaces / sizeof init_surfaces[0]);
}

/* sqlite3_api is one variable for the whole library, which two threads may
** set at once, and which a second SQLite in the same process would overwrite
** under the first one's connections.  It is set once; another value is
** refused.  With SQLITE_CORE there is no such variable. */
static int init_api(const struct sqlite3_api_routines *api)
{
#ifndef SQLITE_CORE
    const sqlite3_api_routines *set =
        __atomic_load_n(&sqlite3_api, __ATOMIC_ACQUIRE);

    /* Tried only while nobody has set it: from then on others read it. */
    if (!set)
        __atomic_compare_exchange_n(&sqlite3_api, &set, api, 0,
                                    __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
    return !set || set == api;
#else
    (void)api;
    return 1;
#endif
}

int sqlite3_press_init(struct sqlite3 *db, char **error,
                       const struct sqlite3_api_routines *api)
{
    press_conn *conn;
    size_t i;
    int rc = SQLITE_OK;

    if (!init_api(api)) { /* the message must come from the caller's SQLite */
        if (error)
            *error = ((const sqlite3_api_routines *)api)
                         ->mprintf("press: another SQLite library in this "
                                   "process has loaded it already");
        return SQLITE_ERROR;
    }
    if (sqlite3_libversion_number() < 3031000) {
        if (error)
            *error = sqlite3_mprintf("press: needs SQLite 3.31 or newer, "
                                     "this is %s", sqlite3_libversion());
        return SQLITE_ERROR;
    }
    conn = press_conn_new(db);
    if (!conn)
        return SQLITE_NOMEM;
    for (i = 0; i < sizeof init_surfaces / sizeof init_surfaces[0] && !rc; i++) {
        rc = press_register_functions(conn, init_surfaces[i]->functions,
                                      init_surfaces[i]->nfunctions);
        if (!rc)
            rc = press_register_tables(conn, init_surfaces[i]->tables,
                                       init_surfaces[i]->ntables);
    }
    if (!rc)
        rc = press_tokenizer_register(conn);
    press_conn_unref(conn);
    return rc;
}

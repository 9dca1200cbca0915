/* gaz_table.h - a gazetteer from an ordinary table. */
#ifndef PRESS_GAZ_TABLE_H
#define PRESS_GAZ_TABLE_H

#include "../core/gazetteer.h"
#include "glue.h"

/* The gazetteer of a table, named as `table` or `schema.table`; *out carries
** a reference.  Returns an SQLite code; on an error the cursor's message is
** set. */
PRESS_PRIVATE int press_gazetteer_open(press_cursor *cur, const char *name,
                                       press_gazetteer **out);

#endif

/* schema_tab.h - the text of sql/schema.sql by lines, NULL after the last. */
#ifndef PRESS_SCHEMA_TAB_H
#define PRESS_SCHEMA_TAB_H

#include "glue.h"

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const char *const press_schema_lines[];
#endif

#endif

/* surfaces.h - the files of functions and tables that init.c registers. */
#ifndef PRESS_SURFACES_H
#define PRESS_SURFACES_H

#include "glue.h"

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_surface press_surface_text;
PRESS_TABLE const press_surface press_surface_lang;
PRESS_TABLE const press_surface press_surface_sentences;
PRESS_TABLE const press_surface press_surface_article;
PRESS_TABLE const press_surface press_surface_entity;
PRESS_TABLE const press_surface press_surface_date;
PRESS_TABLE const press_surface press_surface_name;
PRESS_TABLE const press_surface press_surface_link;
PRESS_TABLE const press_surface press_surface_amount;
PRESS_TABLE const press_surface press_surface_quote;
PRESS_TABLE const press_surface press_surface_search;
PRESS_TABLE const press_surface press_surface_tokens;
PRESS_TABLE const press_surface press_surface_check;
PRESS_TABLE const press_surface press_surface_schema;
PRESS_TABLE const press_surface press_surface_help;
PRESS_TABLE const press_surface press_surface_concordance;
PRESS_TABLE const press_surface press_surface_phrase;
PRESS_TABLE const press_surface press_surface_reuse;
#endif

/* All of them, for press_help(); returns how many. */
PRESS_PRIVATE int press_surfaces(const press_surface *const **out);

#endif

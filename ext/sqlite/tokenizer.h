/* tokenizer.h - the FTS5 tokenizer `press`. */
#ifndef PRESS_TOKENIZER_H
#define PRESS_TOKENIZER_H

#include "../core/term.h"
#include "glue.h"

/* Tell FTS5 of it; SQLITE_OK too where the host has no FTS5. */
PRESS_PRIVATE int press_tokenizer_register(press_conn *conn);

/* The termer of a specification ("press auto exact 1"), as FTS5 would split
** it.  PRESS_BADLANGUAGE, PRESS_BADARGUMENT: *bad is the word in question. */
PRESS_PRIVATE int press_tokenizer_termer(press_conn *conn, press_span spec,
                                         press_termer **out, press_span *bad);

/* What is wrong with that word of the specification, for an error. */
PRESS_PRIVATE const char *press_tokenizer_problem(int status, press_span spec,
                                                  press_span bad);

#endif

/* tokenizer.h - the FTS5 tokenizer `press`. */
#ifndef PRESS_TOKENIZER_H
#define PRESS_TOKENIZER_H

#include "../core/term.h"
#include "glue.h"

/* Tell FTS5 of it; SQLITE_OK too where the host has no FTS5. */
PRESS_PRIVATE int press_tokenizer_register(press_conn *conn);

#endif

/* term_chunk.h - words that are joined to others: compounds, names with dots,
** possessives, tags, addresses.
**
** A chunk is words with single joining characters between them.  It is
** collected first and then emitted by the table in term.h, because what
** stands colocated with its first word depends on all of it.
*/
#ifndef PRESS_TERM_CHUNK_H
#define PRESS_TERM_CHUNK_H

#include "term_word.h"

/* Emit the chunk whose first word begins at byte *at; *at moves past it.
** `mark` is the '#', '@' or '=' before it, or 0. */
PRESS_PRIVATE int press_term_chunk(press_termer *t, uint32_t *at,
                                   uint32_t mark);

static inline int press_term_is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static inline int press_term_is_hyphen(uint32_t c)
{
    return c == '-' || c == 0x2010 || c == 0x2011;
}

#endif

/* lex.h - words looked up in constant tables.
**
** A table is sorted by bytes without its stars; its words are in lower case,
** with ' for every apostrophe and е for ё.  A word that ends in * stands for
** every word that begins so; of several the longest counts.  Entries that
** begin alike stand together, the shortest first, so a word is found byte by
** byte in a narrowing stretch of the table.
** tests/unit/test_lex.c holds every table to this.
*/
#ifndef PRESS_LEX_H
#define PRESS_LEX_H

#include "text.h"

typedef struct press_lexeme {
    const char *word;
    uint32_t value; /* never 0 */
} press_lexeme;

/* Longer words are in no table. */
#define PRESS_LEX_MAX 48

/* The value of a word, 0 where the table does not have it. */
PRESS_PRIVATE uint32_t press_lex_find(const press_lexeme *table, size_t n,
                                      press_span word);
/* Is the word, in lower case, one of those in the list, which are divided by
** single blanks? */
PRESS_PRIVATE int press_lex_in(press_span word, const char *list);
/* 1 when the table is sorted and holds nothing twice. */
PRESS_PRIVATE int press_lex_sane(const press_lexeme *table, size_t n);
/* The word in lower case with ' and е, at most PRESS_LEX_MAX bytes; returns
** its length, 0 where it is longer. */
PRESS_PRIVATE size_t press_lex_lower(press_span word,
                                     char out[PRESS_LEX_MAX]);
/* Does the word end in one of "a b c", with something before it? */
PRESS_PRIVATE int press_lex_ends(press_span s, const char *ends);

#endif

/* alone.h - frequent words that are their own stems and nobody else's.
**
** In an index that keeps surfaces beside stems (term.h, exact) the surface of
** such a word would say nothing that its stem does not, so it has none: most of
** them are the words of grammar that fill half of a text.  Which words are so
** depends on the stemming algorithms that an index is made with; the table
** (ext/tool/gen_alone.py) was made from all words of each vocabulary.
**
**   PRESS_ALONE_OWN     no known word of another spelling has that stem
**   PRESS_ALONE_SHARED  a rare one has (of: offing)
**
** Words: folded (press_fold).
*/
#ifndef PRESS_ALONE_H
#define PRESS_ALONE_H

#include "base.h"

enum press_alone_kind { PRESS_ALONE_NOT, PRESS_ALONE_OWN, PRESS_ALONE_SHARED };

/* By bit, an algorithm under which the word is alone, or is but for rare
** others. */
typedef struct press_alone_row {
    const char *word;
    uint32_t n; /* bytes */
    uint32_t own, shared;
} press_alone_row;

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const char *const press_alone_algorithms[]; /* by bit */
PRESS_TABLE const int press_alone_nalgorithms;
PRESS_TABLE const press_alone_row press_alone_rows[]; /* sorted by bytes */
PRESS_TABLE const int press_alone_nrows;
#endif

#define PRESS_ALONE_MOST 2000 /* rows */
#define PRESS_ALONE_SLOTS 4096

/* The words that are alone in one index. */
typedef struct press_alone {
    uint8_t kind[PRESS_ALONE_MOST];   /* of each row */
    uint16_t slot[PRESS_ALONE_SLOTS]; /* 1 + row, by what the word looks like */
} press_alone;

/* Nothing is alone yet. */
PRESS_PRIVATE void press_alone_init(press_alone *set);
/* Add the words of a script (Latin, or else Cyrillic) that are alone under
** every one of these algorithms, by name; `shared` 0: without those that are
** PRESS_ALONE_SHARED. */
PRESS_PRIVATE void press_alone_add(press_alone *set, int latin, int shared,
                                   const char *const *algorithms, int n);
/* enum press_alone_kind of a word. */
PRESS_PRIVATE int press_alone_is(const press_alone *set, press_span word);
/* Append the words and their kinds. */
PRESS_PRIVATE void press_alone_put(const press_alone *set, press_buf *out);
/* The next word from row *row on that begins with `prefix`, and with no word
** given before; NULL at the end.  *row is 0 at first. */
PRESS_PRIVATE const char *press_alone_next(const press_alone *set,
                                           press_span prefix, int *row);

#endif

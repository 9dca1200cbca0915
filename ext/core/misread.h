/* misread.h - Latin letters that a scan reads as others, in English.
**
** | and ! alone where the sentence has I; l for I before a consonant where the
** text has the word with I; y for v at the end of a name that the text has
** with v.  And letters that scanners take for each other (t for f, o for p): a
** word in small letters that English does not have (word.h) and that is one
** where a single such letter is put right, in one way only, in a text that has
** two such words for the same pair of letters; or that is so poor in one pair
** of letters, where it has the word itself too.
*/
#ifndef PRESS_MISREAD_H
#define PRESS_MISREAD_H

#include "wordset.h"

typedef struct press_misread {
    const press_blocks *b;
    const press_wordset *words;
    int english;      /* 1: Latin letters, 2: surely English */
    unsigned trusted; /* pairs of letters that two words of the text show */
    int status;
} press_misread;

/* Read the lines: is the text English, which pairs does it show? */
PRESS_PRIVATE void press_misread_trust(press_misread *m);
/* What is misread at byte `at`: the character that the byte *where of the *n
** bytes there reads; 0: nothing. */
PRESS_PRIVATE char press_misread_at(const press_misread *m,
                                    const press_part *part, size_t at,
                                    size_t *n, size_t *where);

#endif

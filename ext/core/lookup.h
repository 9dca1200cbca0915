/* lookup.h - phrases and words looked up in folded text.
**
** Lists are strings: "a|b|c" of phrases, "|a|b|" of words.  Linear in the text
** times the phrases that some pair of its bytes does not rule out.
*/
#ifndef PRESS_LOOKUP_H
#define PRESS_LOOKUP_H

#include "base.h"
#include "utf8.h"

/* Where the n bytes at p first stand in the text; -1: nowhere. */
PRESS_PRIVATE int press_find_in(press_span text, const char *p, size_t n);
/* Bytes up to the next | or the end; items are short. */
PRESS_PRIVATE size_t press_item_length(const char *p);
/* Does the folded text hold one of the alternatives "a|b|c" anywhere? */
PRESS_PRIVATE int press_has_any(press_span folded, const char *alternatives);
/* Which pairs of neighbouring bytes a text has, by a hash of 11 bits: a phrase
** of a long list is seldom looked for where one of its pairs is missing. */
typedef struct press_pairs {
    unsigned char has[2048];
} press_pairs;

PRESS_PRIVATE void press_pairs_of(press_pairs *pairs, press_span text);
/* Are all the pairs of a phrase among them? */
PRESS_PRIVATE int press_pairs_have(const press_pairs *pairs, const char *p,
                                   size_t n);
/* The first item from p on whose first pair the text has, NULL for none; pairs
** NULL: they are not known. */
PRESS_PRIVATE const char *press_item_likely(const char *p,
                                            const press_pairs *pairs);
/* press_has_any() of a text whose pairs are known; NULL: they are not. */
PRESS_PRIVATE int press_has_any_of(press_span folded, const press_pairs *pairs,
                                   const char *alternatives);
/* Is the folded word one of the list "|a|b|"? */
PRESS_PRIVATE int press_in_list(press_span word, const char *list);
/* The place of two neighbouring bytes in press_pairs. */
PRESS_PRIVATE uint32_t press_pair(const char *p);
/* Does the folded text begin with the phrase, at a word's end? */
PRESS_PRIVATE int press_begins(press_span folded, const char *phrase);

#endif

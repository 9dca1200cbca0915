/* lookup.h - phrases and words looked up in folded text.
**
** Lists are strings: "a|b|c" of phrases, "|a|b|" of words.  Linear in the text
** times the phrases that three of its bytes do not rule out.
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
/* Which three neighbouring bytes a text has, by a hash of 11 bits: a phrase of
** a long list is seldom looked for where any three of its are missing. */
typedef struct press_threes {
    unsigned char has[2048];
} press_threes;

PRESS_PRIVATE void press_threes_of(press_threes *threes, press_span text);
/* Are all of a phrase's among them? */
PRESS_PRIVATE int press_threes_have(const press_threes *threes, const char *p,
                                   size_t n);
/* The first item from p on whose first three bytes (of another script the three
** after the first) the text has, NULL for none; threes NULL: not known. */
PRESS_PRIVATE const char *press_item_likely(const char *p,
                                            const press_threes *threes);
/* press_has_any() of a text whose threes are known; NULL: they are not. */
PRESS_PRIVATE int press_has_any_of(press_span folded, const press_threes *threes,
                                   const char *alternatives);
/* Is the folded word one of the list "|a|b|"? */
PRESS_PRIVATE int press_in_list(press_span word, const char *list);
/* The place of three neighbouring bytes in press_threes. */
static inline uint32_t press_three_of(uint64_t low)
{
    return (uint32_t)(low & 0xFFFFFF) * 0x9E3779B1u >> 21;
}
static inline uint32_t press_three(const char *p)
{
    return press_three_of((unsigned char)p[0] |
                          (uint32_t)(unsigned char)p[1] << 8 |
                          (uint32_t)(unsigned char)p[2] << 16);
}
/* Does the folded text begin with the phrase, at a word's end?  Most texts
** begin with another letter. */
PRESS_PRIVATE int press_begins_so(press_span folded, const char *phrase);
static inline int press_begins(press_span folded, const char *phrase)
{
    return folded.n > 0 && folded.p[0] == phrase[0] &&
           press_begins_so(folded, phrase);
}

#endif

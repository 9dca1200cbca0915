/* variant.h - British spellings as American ones, for the tokenizer's option
** `variants 1`: organise and organize, colour and color, centre and center
** are one word to a search.
**
** Endings go by rule (-ise, -isation, -yse), with the words that only look so
** kept; what no rule tells (-our, -re, -ogue, -ence, ae, oe) is a list of
** beginnings, so that it holds for all forms of a word.  The list is this
** project's own.
*/
#ifndef PRESS_VARIANT_H
#define PRESS_VARIANT_H

#include "base.h"

#define PRESS_VARIANT_MAX 64 /* longer words stay as they are */

/* By its first letter, a bit for the second and one for the third of each piece
** of the list: nearly all places of nearly all words have none. */
typedef struct press_variants {
    uint32_t second[26], third[26];
} press_variants;

PRESS_PRIVATE void press_variants_init(press_variants *v);

/* Write the American spelling of a lower-case ASCII word; how many bytes,
** 0 where it has no other. */
PRESS_PRIVATE size_t press_variant(const press_variants *v, press_span word,
                                   char out[PRESS_VARIANT_MAX + 4]);

#endif

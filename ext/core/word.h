/* word.h - which words a language has, and which stand next to each other.
**
** Three Bloom filters (tool/gen_words.py): some 65,000 English words in small
** letters, inflected forms as words of their own, a plural known where its
** singular is; some 80,000 Russian and Kazakh stems; some 83,000 pairs of
** neighbours in the three.  What is in one is always found; of what is not,
** about one in two thousand, five hundred and three hundred is found too.
**
** A word comes as the FNV-1a hash of its characters in lower case.
*/
#ifndef PRESS_WORD_H
#define PRESS_WORD_H

#include "hash.h"

#define PRESS_WORD_BITS 20
/* What the hash of a Kazakh stem begins with: that of "kk ". */
#define PRESS_WORD_SEED_KAZAKH 0x2cf2d949u

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const uint32_t press_word_bits[1 << (PRESS_WORD_BITS - 5)];
PRESS_TABLE const uint32_t press_word_stems[1 << (PRESS_WORD_BITS - 5)];
PRESS_TABLE const uint32_t press_word_pairs[1 << (PRESS_WORD_BITS - 5)];
#endif

PRESS_PRIVATE int press_word_known(uint32_t hash); /* an English word */
PRESS_PRIVATE int press_word_stem_known(uint32_t hash);
/* Do the two stand next to each other, in that order? */
PRESS_PRIVATE uint32_t press_word_pair(uint32_t first, uint32_t second);
PRESS_PRIVATE int press_word_pair_known(uint32_t pair);

#endif

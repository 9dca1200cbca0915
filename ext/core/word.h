/* word.h - which words English has.
**
** A Bloom filter over some 65,000 words in small letters (tool/gen_words.py):
** a word that is in it is always found, of others about one in two thousand
** is found too.  Inflected forms are words of their own; a plural is known
** where its singular is.
*/
#ifndef PRESS_WORD_H
#define PRESS_WORD_H

#include "hash.h"

#define PRESS_WORD_BITS 20

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const uint32_t press_word_bits[1 << (PRESS_WORD_BITS - 5)];
#endif

/* By the FNV-1a hash of its letters, which are ASCII. */
PRESS_PRIVATE int press_word_known(uint32_t hash);

#endif

/* hash.h - hashes of words, and tables whose order a text cannot choose.
**
** Two kinds:
**   - press_hash32(), FNV-1a of 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv):
**     what built-in lists and models are looked up by, and what many rooms know
**     a word by.  Everybody can compute it, and so find words whose hashes are
**     alike in the bits that a table takes.
**   - keyed: where in a table something stands follows from a key too, which is
**     drawn from the whole text.  Whoever writes a text cannot choose words
**     that meet in one place without choosing the key with them.  The same text
**     has the same key, so the same rows come on every machine.
**
** The key is drawn by SipHash-1-3 (Aumasson and Bernstein, "SipHash: a fast
** short-input PRF", 2012; these rounds are those of the tables of Rust and
** Python).  Numbers are placed by multiply-shift and words by pair-multiply-
** shift, which are strongly universal (Thorup, "High Speed Hashing for Integers
** and Strings", arXiv 1504.06804, 3.3 and 4.2): two that differ meet by chance
** alone.  Words of 32 bytes and more are placed by SipHash.
**
** Every growing table of a text's words takes its places from here.  Tables
** that keep one thing in each place, and look no further, need no key.
*/
#ifndef PRESS_HASH_H
#define PRESS_HASH_H

#include "base.h"

/* --- what lists are looked up by -------------------------------------------- */

#define PRESS_HASH32 2166136261u /* of nothing */

/* The hash with one more byte; for a caller's own alphabet, one more letter. */
static inline uint32_t press_hash32_add(uint32_t hash, uint32_t c)
{
    return (hash ^ c) * 16777619u;
}

PRESS_PRIVATE uint32_t press_hash32(const char *p, size_t n);

/* SipHash-1-3 under the key (a, b). */
PRESS_PRIVATE uint64_t press_siphash(uint64_t a, uint64_t b, const char *p,
                                     size_t n);

/* --- where in a table -------------------------------------------------------- */

#define PRESS_KEY_SHORT 32 /* bytes: four pairs of four */

typedef struct press_key {
    uint64_t a[2 + PRESS_KEY_SHORT / 4];
} press_key;

/* The key of a text.  PRESS_STOPPED is its only failure. */
PRESS_PRIVATE int press_key_init(press_key *key, press_env *env,
                                 press_span text);
/* From a key to that of what it was drawn from and these bytes; the first key of
** what grows word by word is zeros. */
PRESS_PRIVATE void press_key_more(press_key *key, press_span bytes);
/* The place of bytes; of a number.  Take as many low bits as the table has. */
PRESS_PRIVATE size_t press_key_bytes(const press_key *key, const char *p,
                                     size_t n);

static inline size_t press_key_number(const press_key *key, uint32_t number)
{
    uint64_t h = number * key->a[1] + key->a[0];

    /* numbers in a row would stand in rows: mixed once more */
    return (size_t)((h >> 32 ^ h) * key->a[2] >> 32);
}

#endif

/* stem.h - stemming algorithms by name, behind our status codes.
**
** Snowball's algorithms are libstemmer's (stem.c is the only file that sees
** its header); Kazakh is kazakh.c.  An algorithm is a small number, from 0,
** found by its English name or its ISO 639-1 code.
**
** A stemmer wants its word as press_stem_prepare() makes it: lower case,
** letters composed, U+2019 and its kin as ', soft hyphens and zero-width
** marks gone.  Accents are stripped after stemming, never before.
**
** Threads: a stemmer has scratch space of its own; one thread at a time.
*/
#ifndef PRESS_STEM_H
#define PRESS_STEM_H

#include "utf8.h"

typedef struct press_stemmer press_stemmer;

/* All algorithms of this build: 0 .. count-1, by name. */
PRESS_PRIVATE int press_stem_count(void);
PRESS_PRIVATE const char *press_stem_name(int algorithm);
PRESS_PRIVATE const char *press_stem_code(int algorithm); /* "" : none */
/* enum press_script of the words it is made for. */
PRESS_PRIVATE int press_stem_script(int algorithm);
/* Does it stem words of that script?  Kazakh has two. */
PRESS_PRIVATE int press_stem_takes(int algorithm, int script);
/* By name or code, any case of ASCII; -1 where this build has none. */
PRESS_PRIVATE int press_stem_find(press_span name);

PRESS_PRIVATE int press_stemmer_new(press_env *env, int algorithm,
                                    press_stemmer **out);
PRESS_PRIVATE void press_stemmer_free(press_stemmer *stemmer);
/* The stem of a prepared word.  *out points into the stemmer or the word and
** lasts until the next call.  Words over PRESS_STEM_MAX bytes are their own
** stems. */
#define PRESS_STEM_MAX 255
PRESS_PRIVATE int press_stemmer_stem(press_stemmer *stemmer, press_span word,
                                     press_span *out);

/* Append the word as stemmers want it. */
PRESS_PRIVATE void press_stem_prepare(press_buf *out, press_span word);
/* The letter that `letter` (lower case) and the mark compose to, or 0. */
PRESS_PRIVATE uint32_t press_stem_compose(uint32_t letter, uint32_t mark);

/* --- a cache of stems ------------------------------------------------------- */

/* Most words of a text are few: a fixed table remembers what they stemmed to,
** 16,384 entries of 48 bytes (768 kB) in pairs, the older of a pair leaves.
** The word and what its stem does not share with it stand in the entry; a
** word too long for that is stemmed anew each time. */
typedef struct press_stem_cache press_stem_cache;

/* What the cache says of a word: the stem is the word's first `keep` bytes
** and then `tail`, which lasts until the next store. */
typedef struct press_stem_entry {
    const char *tail;
    uint8_t keep, ntail;
} press_stem_entry;

PRESS_PRIVATE int press_stem_cache_new(press_env *env, press_stem_cache **out);
PRESS_PRIVATE void press_stem_cache_free(press_env *env,
                                         press_stem_cache *cache);
/* The word must be followed by 8 bytes that may be read and written.  `kind`
** tells algorithms apart, 0..255.  1: found. */
PRESS_PRIVATE int press_stem_cache_get(press_stem_cache *cache, char *word,
                                       size_t n, int kind,
                                       press_stem_entry *out);
PRESS_PRIVATE void press_stem_cache_put(press_stem_cache *cache, char *word,
                                        size_t n, int kind, press_span stem);

#endif

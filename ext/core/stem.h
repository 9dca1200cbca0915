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
PRESS_PRIVATE int press_stemmer_algorithm(const press_stemmer *stemmer);
PRESS_PRIVATE void press_stemmer_free(press_stemmer *stemmer);
/* The stem of a prepared word.  *out points into the stemmer or the word and
** lasts until the next call.  Words over PRESS_STEM_MAX bytes are their own
** stems. */
#define PRESS_STEM_MAX 255
PRESS_PRIVATE int press_stemmer_stem(press_stemmer *stemmer, press_span word,
                                     press_span *out);

/* Append the word as that stemmer wants it. */
PRESS_PRIVATE void press_stem_prepare(press_buf *out, press_span word,
                                      int algorithm);
/* The letter that `letter` (lower case) and the mark compose to, or 0. */
PRESS_PRIVATE uint32_t press_stem_compose(uint32_t letter, uint32_t mark);

/* --- a cache of stems ------------------------------------------------------- */

/* Most words of a text are few.  A hash table of 65,536 places points into
** 704 kB of records, each a word and what its stem does not share with it:
** about 45,000 English words, 25,000 Russian ones.  A full cache is emptied:
** the words that are frequent are soon back, and most of what is lost would
** not have come again. */
#define PRESS_STEM_PLACES 65536u
#define PRESS_STEM_BYTES 720896u

typedef struct press_stem_cache {
    uint32_t place[PRESS_STEM_PLACES]; /* offset + 1; 0: free */
    uint32_t used, count;
    char bytes[PRESS_STEM_BYTES + 16];
} press_stem_cache;

/* A record; the word follows, at least 8 bytes, zeros after a shorter one,
** then the tail.  The stem is the word's first `keep` bytes and the tail. */
typedef struct press_stem_record {
    uint8_t n, kind, keep, ntail;
} press_stem_record;

PRESS_PRIVATE int press_stem_cache_new(press_env *env, press_stem_cache **out);
PRESS_PRIVATE void press_stem_cache_free(press_env *env,
                                         press_stem_cache *cache);

static inline uint64_t press_stem_eight(const char *p)
{
    uint64_t v;

    memcpy(&v, p, 8);
    return v;
}

/* Byte order changes where a word stands, never what the cache answers. */
static inline uint64_t press_stem_hash(const char *word, size_t n, int kind)
{
    uint64_t h = (press_stem_eight(word) ^ (n << 8 | (unsigned)kind)) *
                 0x9FB21C651E98DF25u;
    size_t i;

    for (i = 8; i < n; i += 8)
        h = (h >> 29 ^ h ^ press_stem_eight(word + i)) * 0x9FB21C651E98DF25u;
    return h;
}

/* Are the record's word and this one, both of n bytes, the same? */
static inline int press_stem_same(const char *a, const char *b, size_t n)
{
    size_t i;

    if (press_stem_eight(a) != press_stem_eight(b))
        return 0;
    if (n <= 8)
        return 1;
    for (i = 8; i + 8 < n; i += 8)
        if (press_stem_eight(a + i) != press_stem_eight(b + i))
            return 0;
    return press_stem_eight(a + n - 8) == press_stem_eight(b + n - 8);
}

/* What is remembered of the word, NULL if nothing; lasts until the next
** store.  8 bytes after the word must be there to be written; `kind` (0..255)
** tells algorithms apart. */
static inline const press_stem_record *
press_stem_cache_get(const press_stem_cache *cache, char *word, size_t n,
                     int kind)
{
    uint64_t h;
    uint32_t at, place;

    memset(word + n, 0, 8);
    h = press_stem_hash(word, n, kind);
    for (at = (uint32_t)(h >> 48); (place = cache->place[at]) != 0;
         at = (at + 1) & (PRESS_STEM_PLACES - 1)) {
        const char *p = cache->bytes + place - 1;
        const press_stem_record *record = (const press_stem_record *)p;

        if (record->n == n && record->kind == kind &&
            press_stem_same(p + sizeof *record, word, n))
            return record;
    }
    return NULL;
}

PRESS_PRIVATE void press_stem_cache_put(press_stem_cache *cache, char *word,
                                        size_t n, int kind, press_span stem);

#endif

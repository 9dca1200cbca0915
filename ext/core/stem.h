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
/* 1: the prepared word is its own stem, as its last letter, its length or its
** vowels tell at once (of English and Russian alone); 0: it may be another. */
PRESS_PRIVATE int press_stemmer_keeps(const press_stemmer *stemmer,
                                      press_span word);

/* Append the word as that stemmer wants it. */
PRESS_PRIVATE void press_stem_prepare(press_buf *out, press_span word,
                                      int algorithm);
/* The letter that `letter` (lower case) and the mark compose to, or 0. */
PRESS_PRIVATE uint32_t press_stem_compose(uint32_t letter, uint32_t mark);

/* --- a cache of stems ------------------------------------------------------- */

/* Most words of a text are few.  A hash table of 65,536 places points into
** 688 kB of records, each a word, in a byte a letter, and what its stem does
** not share with it: 48,000 words, English or Russian ones.  A full cache is
** emptied: the words that are frequent are soon back, and most of what is lost
** would not have come again. */
#define PRESS_STEM_PLACES 65536u
#define PRESS_STEM_BYTES 704512u
#define PRESS_STEM_KEY 32 /* bytes of a key; a longer word is not kept */

typedef struct press_stem_cache {
    uint32_t place[PRESS_STEM_PLACES]; /* of a record in bytes; 0: free */
    uint32_t used, count;
    uint64_t factor; /* odd: says which words meet */
    char bytes[PRESS_STEM_BYTES + PRESS_STEM_KEY];
} press_stem_cache;

/* What is remembered of a word, as one number: its key's length and kind; how
** many of its first bytes the stem begins with, and how many follow them; the
** highest bit, whether it is alone (alone.h).  In the cache the key stands
** after it, then these bytes. */
typedef uint32_t press_stem_record;

#define PRESS_STEM_RECORD(n, kind, keep, ntail)                               \
    ((press_stem_record)(n) | (press_stem_record)(kind) << 8 |                \
     (press_stem_record)(keep) << 16 | (press_stem_record)(ntail) << 24)
#define PRESS_STEM_KEEP(record) ((record) >> 16 & 0xFF)
#define PRESS_STEM_NTAIL(record) ((record) >> 24 & 0x7F)
#define PRESS_STEM_IS_ALONE(record) ((record) >> 31)

/* A word as the cache knows it: ASCII as it is, Cyrillic as the low bytes of
** its code points, anything else in UTF-8; eight bytes a number, the first
** lowest, zeros after the last. */
enum press_stem_form {
    PRESS_STEM_ASCII,
    PRESS_STEM_CYRILLIC, /* U+0400..U+04FF */
    PRESS_STEM_OTHER,
    PRESS_STEM_FORMS
};

typedef struct press_stem_key {
    uint64_t eight[PRESS_STEM_KEY / 8];
    uint32_t n;    /* bytes; 0: the word is not for the cache */
    uint32_t kind; /* 0..255: whose stems, times PRESS_STEM_FORMS, + form */
} press_stem_key;

/* `whose` (0..84) tells algorithms apart. */
PRESS_PRIVATE void press_stem_key_make(press_stem_key *key, press_span word,
                                       int whose);

PRESS_PRIVATE int press_stem_cache_new(press_env *env, press_stem_cache **out);
PRESS_PRIVATE void press_stem_cache_free(press_env *env,
                                         press_stem_cache *cache);

/* Store them so. */
static inline void press_stem_store(char *s, uint64_t eight)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(s, &eight, 8);
#else
    int i;

    for (i = 0; i < 8; i++)
        s[i] = (char)(eight >> 8 * i);
#endif
}

static inline uint64_t press_stem_mix(const press_stem_cache *cache,
                                      uint64_t h, uint64_t eight)
{
    return (h >> 29 ^ h ^ eight) * cache->factor;
}

/* Where the record of a word stands whose key has n bytes, 8 at most, in a;
** NULL if nowhere; lasts until the next store.  The mask covers n bytes. */
static inline const char *press_stem_find8(const press_stem_cache *cache,
                                           uint64_t a, uint64_t mask,
                                           unsigned n, unsigned kind)
{
    uint32_t at = (uint32_t)(press_stem_mix(cache, kind, a) >> 48), place;
    press_stem_record record, want = PRESS_STEM_RECORD(n, kind, 0, 0);

    for (; (place = cache->place[at]) != 0;
         at = (at + 1) & (PRESS_STEM_PLACES - 1)) {
        const char *p = cache->bytes + place;

        memcpy(&record, p, sizeof record);
        if (((record ^ want) & 0xFFFF) == 0 &&
            ((press_eight(p + sizeof record) ^ a) & mask) == 0)
            return p;
    }
    return NULL;
}

/* The same for 9 to 16 bytes; the mask covers those of b. */
static inline const char *press_stem_find16(const press_stem_cache *cache,
                                            uint64_t a, uint64_t b,
                                            uint64_t mask, unsigned n,
                                            unsigned kind)
{
    uint64_t h = press_stem_mix(cache, press_stem_mix(cache, kind, a), b);
    uint32_t at = (uint32_t)(h >> 48), place;
    press_stem_record record, want = PRESS_STEM_RECORD(n, kind, 0, 0);

    for (; (place = cache->place[at]) != 0;
         at = (at + 1) & (PRESS_STEM_PLACES - 1)) {
        const char *p = cache->bytes + place;

        memcpy(&record, p, sizeof record);
        if (((record ^ want) & 0xFFFF) == 0 &&
            press_eight(p + sizeof record) == a &&
            ((press_eight(p + sizeof record + 8) ^ b) & mask) == 0)
            return p;
    }
    return NULL;
}

/* The same for any key.  A key is found by any of the three. */
PRESS_PRIVATE const char *press_stem_cache_get(const press_stem_cache *cache,
                                               const press_stem_key *key);
/* Remember the word's stem, and whether it is alone. */
PRESS_PRIVATE void press_stem_cache_put(press_stem_cache *cache,
                                        const press_stem_key *key,
                                        press_span word, press_span stem,
                                        int alone);

/* The stem of the word whose record stands at p: in the word, or put together
** in `room`, which has 256 bytes. */
PRESS_PRIVATE press_span press_stem_of(const char *p, press_span word,
                                       char *room);

#endif

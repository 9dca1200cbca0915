/* tag_model.h - trained weights of the tagger, read from one blob.
**
** FORMAT, numbers little-endian.  A header of 64 bytes: "PRTG"; version 3;
** length of the whole; FNV-1a of all after the first 16 bytes; language;
** then (offset of the buckets' index, log2 of buckets, offset of the records,
** offset of their end) twice: features, word classes; three numbers kept 0.
** At 64: 17 x 17 moves (int16); 16 points of (margin, thousandths) (int16);
** 3 x 2048 numbers (int16): the fine, the middle and the coarse class of each
** number of a word; 4096 bits: one set by the first letters of each word that is
** a name in lower case too (such words have numbers from 1536 on); 1536 x 8
** signed bytes: how much a fine class speaks for each of eight genres of text.
** An index has 2^b + 1 places of three bytes, from the records' start.
** A key's bucket is its top b bits.  A record of a feature: 4 bytes, the low
** 17 bits say which states it votes for, the high 15 are the key's low 15;
** then a signed byte for each of these.  A record of a word: 3 bytes, the low
** 11 bits are its number, the high 13 the key's low 13.  A bucket's records
** are in the order of these bits of their keys; of equal ones the first holds.
**
** The blob is input: whatever its bytes, nothing outside it is read.
*/
#ifndef PRESS_TAG_MODEL_H
#define PRESS_TAG_MODEL_H

#include "tag_path.h"

#define PRESS_TAG_VERSION 3
#define PRESS_TAG_HEADER 64
#define PRESS_TAG_POINTS 16
#define PRESS_TAG_FINE 2048 /* numbers of words, 0 is none */
#define PRESS_TAG_LOWER 1536 /* from here on: names in lower case too */
#define PRESS_TAG_SIEVE 512 /* bytes */
#define PRESS_TAG_GENRES 8
#define PRESS_TAG_MAPS \
    (PRESS_TAG_HEADER + 2 * 17 * 17 + 4 * PRESS_TAG_POINTS)
#define PRESS_TAG_SIEVE_AT (PRESS_TAG_MAPS + 6 * PRESS_TAG_FINE)
#define PRESS_TAG_GENRE (PRESS_TAG_SIEVE_AT + PRESS_TAG_SIEVE)
#define PRESS_TAG_FIXED \
    (PRESS_TAG_GENRE + PRESS_TAG_GENRES * PRESS_TAG_LOWER)

typedef struct press_tag_table {
    uint32_t index, bits, start, end;
} press_tag_table;

/* A bucket of features unpacked: the low bits of eight keys, their votes for
** the first state, which of all features the first one is, and the bucket that
** has the others. */
typedef struct press_tag_bucket {
    uint64_t keys[2]; /* four in each */
    int8_t outside[8];
    uint32_t first, more;
} press_tag_bucket;

/* The votes of a feature unpacked for the other states. */
typedef int8_t press_tag_weights[PRESS_TAG_STATES - 1];

typedef struct press_tag_model {
    const unsigned char *p;
    size_t n;
    int lang;
    press_tag_table features, words;
    press_tag_moves moves;
    press_tag_bucket *buckets; /* NULL: not unpacked */
    press_tag_weights *weights;
    void *rooms[2]; /* in which these two stand */
    const char *near; /* what a key is looked for in first: by its high bits, */
    unsigned shift, step; /* key >> shift, so many bytes apart */
} press_tag_model;

/* What a feature, and a word's hash, is looked up by. */
static inline uint32_t press_tag_model_key(uint32_t hash)
{
    hash ^= hash >> 16;
    hash *= 0x7FEB352Du;
    hash ^= hash >> 15;
    hash *= 0x846CA68Bu;
    return hash ^ hash >> 16;
}

/* PRESS_CORRUPT where the header contradicts itself or the bytes. */
PRESS_PRIVATE int press_tag_model_open(const unsigned char *p, size_t n,
                                       press_tag_model *model);
/* The whole blob against its checksum: PRESS_CORRUPT or PRESS_OK. */
PRESS_PRIVATE int press_tag_model_check(const press_tag_model *model);
/* Unpack the features, in a thousandth of a second: asking for many then takes
** a third of the time. */
PRESS_PRIVATE int press_tag_model_unpack(press_tag_model *model,
                                         press_env *env);
PRESS_PRIVATE void press_tag_model_drop(press_tag_model *model,
                                        press_env *env);
/* Set a feature's votes, one for each state; 0 where the model does not know
** it, and nothing is set. */
PRESS_PRIVATE int press_tag_model_votes(const press_tag_model *model,
                                        uint32_t feature, int8_t *votes);
/* Of n features the sum of their votes, in three steps: memory is slow and
** there is much of it, so that what a step reads is asked for by the one before
** it, and others may go on between them.  First each is asked for by itself,
** which gives its key. */
typedef struct press_tag_asked {
    uint32_t *keys, *found; /* n of them; room for n + 1 */
    uint32_t n, nfound;
    int outside;
} press_tag_asked;

static inline uint32_t press_tag_model_ask(const press_tag_model *model,
                                           uint32_t feature)
{
    uint32_t key = press_tag_model_key(feature);

    PRESS_SOON(model->near + (size_t)(key >> model->shift) * model->step);
    return key;
}

PRESS_PRIVATE void press_tag_model_look(const press_tag_model *model,
                                        press_tag_asked *asked);
PRESS_PRIVATE void press_tag_model_sum(const press_tag_model *model,
                                       const press_tag_asked *asked,
                                       int16_t *sums);
/* The classes of a word by its hash: fine, middle, coarse; 0 unknown. */
PRESS_PRIVATE void press_tag_model_classes(const press_tag_model *model,
                                           uint32_t word, uint16_t *classes);
/* Whether a word that begins so may be a name in lower case too, by its first
** PRESS_TAG_FIRST bytes; and whether the word is one, by its hash. */
#define PRESS_TAG_FIRST 6
PRESS_PRIVATE uint32_t press_tag_model_sieve(const char *first);
PRESS_PRIVATE int press_tag_model_may(const press_tag_model *model,
                                      const char *first);
PRESS_PRIVATE int press_tag_model_lower(const press_tag_model *model,
                                        uint32_t word);
/* Add what a fine class says of a text's genre. */
PRESS_PRIVATE void press_tag_model_genre(const press_tag_model *model,
                                         unsigned class, int64_t *genres);
/* The share of names of such a margin that are right, in thousandths. */
PRESS_PRIVATE int press_tag_model_sure(const press_tag_model *model,
                                       int32_t margin);
#endif

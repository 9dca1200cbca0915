/* tag_model.c - see tag_model.h. */
#include "tag_model.h"

#include "hash.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

static uint32_t tag_model_24(const unsigned char *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16;
}

static uint32_t tag_model_32(const unsigned char *p)
{
    return tag_model_24(p) | (uint32_t)p[3] << 24;
}

static int tag_model_16(const unsigned char *p)
{
    int v = p[0] | p[1] << 8;

    return v >= 0x8000 ? v - 0x10000 : v;
}

/* One of the two tables that the header names; 0 where it is not inside. */
static int tag_model_table(const press_tag_model *model, size_t at,
                           press_tag_table *table)
{
    const unsigned char *p = model->p + at;
    size_t index;

    table->index = tag_model_32(p);
    table->bits = tag_model_32(p + 4);
    table->start = tag_model_32(p + 8);
    table->end = tag_model_32(p + 12);
    if (table->bits < 1 || table->bits > 20)
        return 0;
    index = 3 * (((size_t)1 << table->bits) + 1);
    return table->index >= PRESS_TAG_FIXED && table->index <= table->start &&
           table->start - table->index >= index &&
           table->start <= table->end && table->end <= model->n;
}

/* Where a key is looked for first. */
static void tag_model_near(press_tag_model *model)
{
    model->near = model->buckets
                      ? (const char *)model->buckets
                      : (const char *)model->p + model->features.index;
    model->step = model->buckets ? sizeof *model->buckets : 3;
    model->shift = 32 - model->features.bits;
}

PRESS_PRIVATE int press_tag_model_open(const unsigned char *p, size_t n,
                                       press_tag_model *model)
{
    int i;

    memset(model, 0, sizeof *model);
    if (n < PRESS_TAG_FIXED || n > 0xFFFFFF || memcmp(p, "PRTG", 4) != 0 ||
        tag_model_32(p + 4) != PRESS_TAG_VERSION || tag_model_32(p + 8) > n)
        return PRESS_CORRUPT;
    model->p = p;
    model->n = tag_model_32(p + 8);
    model->lang = (int)(tag_model_32(p + 16) & 0xFF);
    if (model->n < PRESS_TAG_FIXED ||
        !tag_model_table(model, 20, &model->features) ||
        !tag_model_table(model, 36, &model->words))
        return PRESS_CORRUPT;
    tag_model_near(model);
    for (i = 0; i < 17 * 17; i++)
        model->moves.pairs[i / 17][i % 17] =
            (int16_t)tag_model_16(p + PRESS_TAG_HEADER + 2 * i);
    press_tag_moves_set(&model->moves);
    return PRESS_OK;
}

PRESS_PRIVATE int press_tag_model_check(const press_tag_model *model)
{
    return press_hash32((const char *)model->p + 16, model->n - 16) ==
                   tag_model_32(model->p + 12)
               ? PRESS_OK
               : PRESS_CORRUPT;
}

/* The records of a key's bucket: [*at, end) in the blob. */
static inline size_t tag_model_bucket(const press_tag_model *model,
                                      const press_tag_table *table,
                                      uint32_t key, size_t *at)
{
    const unsigned char *p =
        model->p + table->index + 3 * (size_t)(key >> (32 - table->bits));
    size_t n = table->end - table->start, a = tag_model_24(p),
           b = tag_model_24(p + 3);

    if (a > b || b > n)
        a = b = 0;
    *at = table->start + a;
    return table->start + b;
}

/* The place of the lowest set bit: one of 32 by de Bruijn's sequence. */
static const uint8_t tag_model_bit[32] = {
    0, 1, 28, 2, 29, 14, 24, 3, 30, 22, 20, 15, 25, 17, 4, 8,
    31, 27, 13, 23, 21, 19, 16, 7, 26, 12, 18, 6, 11, 5, 10, 9};

/* How many bits are set, in eight. */
#define TAG_MODEL_2(n) n, n + 1, n + 1, n + 2
#define TAG_MODEL_4(n) \
    TAG_MODEL_2(n), TAG_MODEL_2(n + 1), TAG_MODEL_2(n + 1), TAG_MODEL_2(n + 2)
#define TAG_MODEL_6(n) \
    TAG_MODEL_4(n), TAG_MODEL_4(n + 1), TAG_MODEL_4(n + 1), TAG_MODEL_4(n + 2)
static const uint8_t tag_model_bits[256] = {
    TAG_MODEL_6(0), TAG_MODEL_6(1), TAG_MODEL_6(1), TAG_MODEL_6(2)};

static unsigned tag_model_count(uint32_t mask)
{
    return tag_model_bits[mask & 255] + tag_model_bits[mask >> 8 & 255] +
           (mask >> 16);
}

/* The votes of the record at a place. */
static void tag_model_set(const press_tag_model *model, size_t at,
                          int8_t *votes)
{
    uint32_t mask = tag_model_32(model->p + at) & 0x1FFFF;

    memset(votes, 0, PRESS_TAG_STATES);
    for (at += 4; mask; mask &= mask - 1) {
        uint32_t low = mask & (~mask + 1);

        votes[tag_model_bit[(low * 0x077CB531u) >> 27]] =
            (int8_t)model->p[at++];
    }
}

/* Of the records of [at, end), the first one with the key's low bits. */
static int tag_model_find(const press_tag_model *model, size_t at, size_t end,
                          uint32_t key, int8_t *votes)
{
    while (end - at >= 4) {
        uint32_t head = tag_model_32(model->p + at);
        size_t n = 4 + tag_model_count(head & 0x1FFFF);

        if (head >> 17 > (key & 0x7FFF) || end - at < n)
            return 0;
        if (head >> 17 == (key & 0x7FFF)) {
            tag_model_set(model, at, votes);
            return 1;
        }
        at += n;
    }
    return 0;
}

PRESS_PRIVATE int press_tag_model_votes(const press_tag_model *model,
                                        uint32_t feature, int8_t *votes)
{
    uint32_t key = press_tag_model_key(feature);
    size_t at, end = tag_model_bucket(model, &model->features, key, &at);

    return tag_model_find(model, at, end, key, votes);
}

/* --- features unpacked ---------------------------------------------------------- */

#define TAG_OPEN_LINE 64      /* bytes that a processor reads at once */
#define TAG_OPEN_KEYS 8       /* of a bucket */
#define TAG_OPEN_KEY 0x8000u  /* marks the low bits of a key */
#define TAG_OPEN_EACH 0x0001000100010001u /* four of 16 bits */

/* Unpack the record at a place. */
static void tag_open_record(const press_tag_model *model, size_t at,
                            int8_t *outside, int8_t *weights)
{
    uint32_t mask = tag_model_32(model->p + at) & 0x1FFFF;

    at += 4;
    memset(weights, 0, sizeof(press_tag_weights));
    *outside = mask & 1 ? (int8_t)model->p[at++] : 0;
    for (mask >>= 1; mask; mask &= mask - 1) {
        uint32_t low = mask & (~mask + 1);

        weights[tag_model_bit[(low * 0x077CB531u) >> 27]] =
            (int8_t)model->p[at++];
    }
}

/* Where unpacking has come to. */
typedef struct tag_open_at {
    uint32_t nbuckets, nfeatures;
} tag_open_at;

/* Unpack those records of a bucket that tag_model_find() would find: of them
** that are in order the first of each key.  What a bucket has no room for stands
** in another one behind them all. */
static void tag_open_bucket(const press_tag_model *model, uint32_t number,
                            tag_open_at *to)
{
    press_tag_bucket *bucket = &model->buckets[number];
    size_t at, end = tag_model_bucket(
                   model, &model->features,
                   number << (32 - model->features.bits), &at);
    uint32_t low = 0; /* that may come next */
    unsigned n = 0;

    bucket->first = to->nfeatures;
    while (end - at >= 4) {
        uint32_t head = tag_model_32(model->p + at);
        size_t size = 4 + tag_model_count(head & 0x1FFFF);

        if (end - at < size)
            return;
        if (head >> 17 >= low && size > 4) {
            if (n == TAG_OPEN_KEYS) {
                bucket->more = to->nbuckets++;
                bucket = &model->buckets[bucket->more];
                bucket->first = to->nfeatures;
                n = 0;
            }
            bucket->keys[n / 4] |= (uint64_t)(head >> 17 | TAG_OPEN_KEY)
                                   << 16 * (n % 4);
            tag_open_record(model, at, &bucket->outside[n],
                            model->weights[to->nfeatures++]);
            n++;
        }
        low = head >> 17 >= low ? (head >> 17) + 1 : low;
        at += size;
    }
}

/* How many buckets and features there may be at most. */
static tag_open_at tag_open_most(const press_tag_model *model)
{
    tag_open_at most = {0, 0};
    uint32_t b;

    for (b = 0; b >> model->features.bits == 0; b++) {
        uint32_t n = 0;
        size_t at, end = tag_model_bucket(
                       model, &model->features,
                       b << (32 - model->features.bits), &at);

        for (; end - at >= 4; n++) {
            size_t size =
                4 + tag_model_count(tag_model_32(model->p + at) & 0x1FFFF);

            if (end - at < size)
                break;
            at += size;
        }
        most.nfeatures += n;
        most.nbuckets += n > TAG_OPEN_KEYS ? 1 + (n - 1) / TAG_OPEN_KEYS : 1;
    }
    return most;
}

/* Room that begins where a line of memory does: *at. */
static int tag_open_room(press_env *env, size_t n, void **room, void **at)
{
    size_t over;

    *room = press_alloc(env, n + TAG_OPEN_LINE);
    if (!*room)
        return PRESS_NOMEM;
    over = (uintptr_t)*room % TAG_OPEN_LINE;
    *at = (char *)*room + (over ? TAG_OPEN_LINE - over : 0);
    return PRESS_OK;
}

PRESS_PRIVATE int press_tag_model_unpack(press_tag_model *model,
                                         press_env *env)
{
    tag_open_at most;
    size_t size;
    tag_open_at to = {(uint32_t)1 << model->features.bits, 0};
    void *buckets, *weights;
    uint32_t b;

    if (model->buckets)
        return PRESS_OK;
    most = tag_open_most(model);
    size = most.nbuckets * sizeof *model->buckets;
    if (tag_open_room(env, size, &model->rooms[0], &buckets) ||
        tag_open_room(env,
                      (most.nfeatures + TAG_OPEN_KEYS) * sizeof *model->weights,
                      &model->rooms[1], &weights)) {
        press_tag_model_drop(model, env);
        return PRESS_NOMEM;
    }
    memset(buckets, 0, size);
    model->buckets = buckets;
    model->weights = weights;
    for (b = 0; b >> model->features.bits == 0; b++)
        tag_open_bucket(model, b, &to);
    tag_model_near(model);
    return PRESS_OK;
}

PRESS_PRIVATE void press_tag_model_drop(press_tag_model *model, press_env *env)
{
    press_free(env, model->rooms[0]);
    press_free(env, model->rooms[1]);
    model->rooms[0] = model->rooms[1] = NULL;
    model->buckets = NULL;
    model->weights = NULL;
    if (model->p)
        tag_model_near(model);
}

#ifdef __SSE2__
/* Which of a bucket's features a key is, where *is is set: eight at once. */
PRESS_INLINE unsigned tag_open_find(const press_tag_bucket *bucket,
                                    uint32_t key, int *is)
{
    __m128i low = _mm_set1_epi16((short)((key & 0x7FFF) | TAG_OPEN_KEY));
    __m128i keys = _mm_loadu_si128((const __m128i *)(const void *)bucket->keys);
    unsigned same = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi16(keys, low));

    *is = same != 0;
    return (unsigned)__builtin_ctz(same | 0x8000) / 2;
}
#else
/* Of four keys the one that is these low bits: its lowest bit. */
static uint64_t tag_open_match(uint64_t keys, uint64_t low)
{
    uint64_t other = keys ^ low, rest = 0x7FFF * TAG_OPEN_EACH;

    return ~(((other & rest) + rest) | other | rest) >> 15;
}

/* Which of a bucket's features a key is, where *is is set. */
PRESS_INLINE unsigned tag_open_find(const press_tag_bucket *bucket,
                                    uint32_t key, int *is)
{
    uint64_t low = ((key & 0x7FFF) | TAG_OPEN_KEY) * TAG_OPEN_EACH,
             a = tag_open_match(bucket->keys[0], low),
             b = tag_open_match(bucket->keys[1], low);

    *is = (a | b) != 0;
    return (unsigned)((a | b) * 0x0000000100020003u >> 48) + 4u * (b != 0);
}
#endif

static void tag_model_add(int16_t *restrict sums, const int8_t *restrict votes,
                          size_t n)
{
    size_t s;

    for (s = 0; s < n; s++)
        sums[s] = (int16_t)(sums[s] + votes[s]);
}

PRESS_PRIVATE void press_tag_model_look(const press_tag_model *model,
                                        press_tag_asked *asked)
{
    press_tag_weights *weights = model->weights;
    unsigned shift = model->shift;
    uint32_t i, n = model->buckets ? asked->n : 0, nfound = 0;
    int outside = 0;

    for (i = 0; i < n; i++) {
        uint32_t key = asked->keys[i], feature;
        const press_tag_bucket *bucket = &model->buckets[key >> shift];
        int is;
        unsigned which = tag_open_find(bucket, key, &is);

        while (bucket->more & ((uint32_t)is - 1)) { /* not there, and more */
            bucket = &model->buckets[bucket->more];
            which = tag_open_find(bucket, key, &is);
        }
        feature = bucket->first + which;
        asked->found[nfound] = feature;
        PRESS_SOON(&weights[feature & (0 - (uint32_t)is)]);
        outside += bucket->outside[which] & -is;
        nfound += (unsigned)is;
    }
    asked->nfound = nfound;
    asked->outside = outside;
}

PRESS_PRIVATE void press_tag_model_sum(const press_tag_model *model,
                                       const press_tag_asked *asked,
                                       int16_t *sums)
{
    int16_t others[PRESS_TAG_STATES - 1] = {0};
    uint32_t i;

    for (i = 0; i < asked->nfound; i++)
        tag_model_add(others, model->weights[asked->found[i]],
                      PRESS_TAG_STATES - 1);
    sums[0] = (int16_t)asked->outside;
    memcpy(sums + 1, others, sizeof others);
    for (i = 0; i < asked->n && !model->buckets; i++) {
        int8_t votes[PRESS_TAG_STATES];
        uint32_t key = asked->keys[i];
        size_t at, end = tag_model_bucket(model, &model->features, key, &at);

        if (tag_model_find(model, at, end, key, votes))
            tag_model_add(sums, votes, PRESS_TAG_STATES);
    }
}

/* --- words --------------------------------------------------------------------- */

/* The number of a word; 0 unknown. */
static uint32_t tag_model_word(const press_tag_model *model, uint32_t word)
{
    uint32_t key = press_tag_model_key(word), number = 0;
    size_t at, end = tag_model_bucket(model, &model->words, key, &at);

    while (end - at >= 3) { /* the first of those that are not less */
        size_t mid = at + (end - at) / 6 * 3;
        uint32_t head = tag_model_24(model->p + mid);

        if (head >> 11 < (key & 0x1FFF)) {
            at = mid + 3;
            continue;
        }
        if (head >> 11 == (key & 0x1FFF))
            number = head & (PRESS_TAG_FINE - 1);
        end = mid;
    }
    return number;
}

PRESS_PRIVATE void press_tag_model_classes(const press_tag_model *model,
                                           uint32_t word, uint16_t *classes)
{
    uint32_t number = tag_model_word(model, word);
    const unsigned char *map = model->p + PRESS_TAG_MAPS + 2 * number;
    int i;

    for (i = 0; i < 3; i++, map += 2 * PRESS_TAG_FINE)
        classes[i] = (uint16_t)(number ? tag_model_16(map) : 0);
}

PRESS_PRIVATE uint32_t press_tag_model_sieve(const char *first)
{
    return press_tag_model_key(press_hash32(first, PRESS_TAG_FIRST)) %
           (8 * PRESS_TAG_SIEVE);
}

PRESS_PRIVATE int press_tag_model_may(const press_tag_model *model,
                                      const char *first)
{
    uint32_t bit = press_tag_model_sieve(first);

    return model->p[PRESS_TAG_SIEVE_AT + bit / 8] >> bit % 8 & 1;
}

PRESS_PRIVATE int press_tag_model_lower(const press_tag_model *model,
                                        uint32_t word)
{
    return tag_model_word(model, word) >= PRESS_TAG_LOWER;
}

PRESS_PRIVATE void press_tag_model_genre(const press_tag_model *model,
                                         unsigned class, int64_t *genres)
{
    const unsigned char *p = model->p + PRESS_TAG_GENRE;
    int g;

    if (class >= PRESS_TAG_LOWER)
        return;
    for (g = 0; g < PRESS_TAG_GENRES; g++)
        genres[g] += (signed char)p[PRESS_TAG_GENRES * class + (unsigned)g];
}

PRESS_PRIVATE int press_tag_model_sure(const press_tag_model *model,
                                       int32_t margin)
{
    const unsigned char *p = model->p + PRESS_TAG_HEADER + 2 * 17 * 17;
    int i, share = 0;

    for (i = 0; i < PRESS_TAG_POINTS; i++)
        if (i == 0 || margin >= tag_model_16(p + 4 * i))
            share = tag_model_16(p + 4 * i + 2);
    return share < 1 ? 1 : share > 999 ? 999 : share;
}

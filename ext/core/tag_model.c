/* tag_model.c - see tag_model.h. */
#include "tag_model.h"

#include "hash.h"

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
    for (i = 0; i < 17 * 17; i++)
        model->moves[i / 17][i % 17] =
            (int16_t)tag_model_16(p + PRESS_TAG_HEADER + 2 * i);
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

/* Of the records of [at, end), the first one with the key's low bits. */
static int tag_model_find(const press_tag_model *model, size_t at, size_t end,
                          uint32_t key, int8_t *votes)
{
    while (end - at >= 4) {
        uint32_t head = tag_model_32(model->p + at), mask = head & 0x1FFFF;
        unsigned n = tag_model_count(mask);

        at += 4;
        if (head >> 17 < (key & 0x7FFF)) {
            if (end - at < n)
                return 0;
            at += n;
            continue;
        }
        if (head >> 17 != (key & 0x7FFF) || end - at < n)
            return 0;
        memset(votes, 0, PRESS_TAG_STATES);
        for (; mask; mask &= mask - 1) {
            uint32_t low = mask & (~mask + 1);

            votes[tag_model_bit[(low * 0x077CB531u) >> 27]] =
                (int8_t)model->p[at++];
        }
        return 1;
    }
    return 0;
}

/* --- spots -------------------------------------------------------------------- */

/* A bucket too large to be divided: its ends are in no order. */
static int tag_model_is_large(const press_tag_spot *spot)
{
    return spot->ends[0] > spot->ends[7];
}

PRESS_PRIVATE int press_tag_model_hold(press_tag_model *model, press_env *env)
{
    if (!model->spots)
        model->spots = press_zalloc(env, press_mul((size_t)1
                                                       << model->features.bits,
                                                   sizeof *model->spots));
    return model->spots ? PRESS_OK : PRESS_NOMEM;
}

PRESS_PRIVATE void press_tag_model_drop(press_tag_model *model, press_env *env)
{
    press_free(env, model->spots);
    model->spots = NULL;
}

/* Divide the bucket of a key. */
static void tag_model_divide(const press_tag_model *model, uint32_t key,
                             press_tag_spot *spot)
{
    size_t start, end = tag_model_bucket(model, &model->features, key, &start);
    size_t at = start, part = 0;

    spot->start = (uint32_t)start;
    if (end - start > 255) {
        spot->ends[0] = 1;
        return;
    }
    while (end - at >= 4) {
        uint32_t head = tag_model_32(model->p + at);

        for (; part < head >> 29; part++)
            spot->ends[part] = (uint8_t)(at - start);
        at += 4 + tag_model_count(head & 0x1FFFF);
        if (at > end)
            at = end;
    }
    for (; part < 8; part++)
        spot->ends[part] = (uint8_t)(at - start);
}

PRESS_PRIVATE int press_tag_model_now(const press_tag_model *model,
                                      uint32_t key, int8_t *votes)
{
    size_t at, end;

    if (model->spots) {
        press_tag_spot *spot =
            &model->spots[key >> (32 - model->features.bits)];
        unsigned part = key >> 12 & 7;

        if (!spot->start)
            tag_model_divide(model, key, spot);
        if (!tag_model_is_large(spot)) {
            at = spot->start + (part ? spot->ends[part - 1] : 0u);
            end = spot->start + spot->ends[part];
            return at < end && tag_model_find(model, at, end, key, votes);
        }
    }
    end = tag_model_bucket(model, &model->features, key, &at);
    return tag_model_find(model, at, end, key, votes);
}

PRESS_PRIVATE int press_tag_model_votes(const press_tag_model *model,
                                        uint32_t feature, int8_t *votes)
{
    return press_tag_model_now(model, press_tag_model_key(feature), votes);
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

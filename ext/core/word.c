/* word.c - see word.h. */
#include "word.h"

#define WORD_HASHES 6

static int word_in(const uint32_t *bits, uint32_t hash)
{
    uint32_t step = (hash >> 15 | hash << 17) | 1, i;

    for (i = 0; i < WORD_HASHES; i++) {
        uint32_t bit = (hash + i * step) & ((1u << PRESS_WORD_BITS) - 1);

        if (!(bits[bit >> 5] >> (bit & 31) & 1))
            return 0;
    }
    return 1;
}

PRESS_PRIVATE int press_word_known(uint32_t hash)
{
    return word_in(press_word_bits, hash);
}

PRESS_PRIVATE int press_word_stem_known(uint32_t hash)
{
    return word_in(press_word_stems, hash);
}

PRESS_PRIVATE uint32_t press_word_pair(uint32_t first, uint32_t second)
{
    return press_hash32_add(first, second >> 16 | second << 16);
}

PRESS_PRIVATE int press_word_pair_known(uint32_t pair)
{
    return word_in(press_word_pairs, pair);
}

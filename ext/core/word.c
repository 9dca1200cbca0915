/* word.c - see word.h. */
#include "word.h"

#define WORD_HASHES 6

PRESS_PRIVATE int press_word_known(uint32_t hash)
{
    uint32_t step = (hash >> 15 | hash << 17) | 1, i;

    for (i = 0; i < WORD_HASHES; i++) {
        uint32_t bit = (hash + i * step) & ((1u << PRESS_WORD_BITS) - 1);

        if (!(press_word_bits[bit >> 5] >> (bit & 31) & 1))
            return 0;
    }
    return 1;
}

/* tag_list.c - see tag_list.h. */
#include "tag_list.h"

#include "tag_names_tab.h"
#include "tag_tab.h"

/* Families of entries, by their place in FAMILIES of gen_tag.py. */
#define TAG_CLASSES_OF 9
#define TAG_PHRASE 10

/* --- the table of lists -------------------------------------------------------- */

static unsigned tag_entry_byte(size_t at)
{
    return press_tag_entries[at / PRESS_TAG_ROW][at % PRESS_TAG_ROW];
}

static unsigned tag_value_byte(size_t at)
{
    return press_tag_values[at / PRESS_TAG_ROW][at % PRESS_TAG_ROW];
}

static uint32_t tag_low(size_t entry)
{
    return tag_entry_byte(entry * 6) | tag_entry_byte(entry * 6 + 1) << 8 |
           tag_entry_byte(entry * 6 + 2) << 16;
}

static uint32_t tag_key(uint32_t hash, int lang, int family)
{
    uint32_t h = hash ^ ((uint32_t)(lang * 32 + family) * 0x9E3779B1u);

    h *= 0x85EBCA6Bu;
    return h ^ h >> 15;
}

/* Where the value of a key stands; SIZE_MAX where there is none.  Keys are
** hashes: about one unknown word in 80,000 gets another's value. */
static size_t tag_look(uint32_t hash, int lang, int family)
{
    uint32_t key = tag_key(hash, lang, family), low = key & 0xFFFFFF;
    size_t a = press_tag_index[key >> 20], b = press_tag_index[(key >> 20) + 1];

    while (a < b) {
        size_t mid = a + (b - a) / 2;

        if (tag_low(mid) < low)
            a = mid + 1;
        else
            b = mid;
    }
    if (a >= press_tag_index[(key >> 20) + 1] || tag_low(a) != low)
        return SIZE_MAX;
    return tag_entry_byte(a * 6 + 3) | (size_t)tag_entry_byte(a * 6 + 4) << 8 |
           (size_t)tag_entry_byte(a * 6 + 5) << 16;
}

/* The classes of a word: bits, and in the top byte how often the press
** writes it in lower case (0 unknown, 1 never ... 4 nearly always). */
static uint32_t tag_classes(uint32_t hash, int lang, int family)
{
    size_t at = hash ? tag_look(hash, lang, family) : SIZE_MAX;

    if (at == SIZE_MAX || tag_value_byte(at) != 'G')
        return 0;
    return tag_value_byte(at + 1) | tag_value_byte(at + 2) << 8 |
           tag_value_byte(at + 3) << 16 |
           (uint32_t)tag_value_byte(at + 4) << 24;
}

PRESS_PRIVATE uint32_t press_tag_classes(uint32_t word, int lang)
{
    return tag_classes(word, lang, TAG_CLASSES_OF) & 0xFFFFFF;
}

PRESS_PRIVATE uint32_t press_tag_list_bits(uint32_t word, int lang)
{
    return tag_classes(word, lang, TAG_CLASSES_OF);
}

PRESS_PRIVATE int press_tag_list_phrase(uint32_t phrase, int lang)
{
    return (int)(tag_classes(phrase, lang, TAG_PHRASE) & 7);
}

/* --- words of names -------------------------------------------------------------- */

static unsigned tag_names_byte(size_t at)
{
    return press_tag_names[at / PRESS_TAG_NAMES_WIDTH]
                          [at % PRESS_TAG_NAMES_WIDTH];
}

/* Record i: 12 bits of a key, and four that say what the word is. */
static unsigned tag_names_record(size_t i)
{
    return tag_names_byte(2 * i) | tag_names_byte(2 * i + 1) << 8;
}

PRESS_PRIVATE unsigned press_tag_list_name(uint32_t word)
{
    uint32_t key = (word ^ word >> 16) * 0x85EBCA6Bu;
    size_t a, b, end;
    unsigned low;

    key ^= key >> 15;
    low = key >> 6 & 0xFFF;
    a = press_tag_names_index[key >> 18];
    b = end = press_tag_names_index[(key >> 18) + 1];
    while (a < b) {
        size_t mid = a + (b - a) / 2;

        if (tag_names_record(mid) >> 4 < low)
            a = mid + 1;
        else
            b = mid;
    }
    return a < end && tag_names_record(a) >> 4 == low ? tag_names_record(a) & 15
                                                     : 0;
}

/* tag_list.h - what lists say of words: countries, places, first names, heads
** of names, and how often the press writes a word in lower case.
*/
#ifndef PRESS_TAG_LIST_H
#define PRESS_TAG_LIST_H

#include "tag_rules.h"

/* Bits 1 << TAG_CLASS_... (tag_rules.h) of a word by the hash of its lower
** case, in English, Russian or Kazakh; 0 where nothing is known. */
PRESS_PRIVATE uint32_t press_tag_classes(uint32_t word, int lang);
/* The same, and in the top byte how often the press writes the word in lower
** case: 0 unknown, 1 never ... 4 nearly always. */
PRESS_PRIVATE uint32_t press_tag_list_bits(uint32_t word, int lang);
/* The type (enum press_type) of a listed phrase, by the hash of its words
** (h * 31 ^ word); 0 where there is none. */
PRESS_PRIVATE int press_tag_list_phrase(uint32_t phrase, int lang);

#endif

/* tag_list.h - what lists say of words: countries, places, persons' names, heads
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

/* What the world's lists have a word in Latin letters as, by the hash of its
** lower case.  About one in two hundred that they do not have gets another's. */
#define TAG_NAME_PLACE 1u  /* of a thousand people or more */
#define TAG_NAME_PART 2u   /* one word of the name of such a place */
#define TAG_NAME_PERSON 4u /* a given name or a surname */
#define TAG_NAME_TOWN 8u   /* a place of 15,000 people or more */
PRESS_PRIVATE unsigned press_tag_list_name(uint32_t word);

#endif

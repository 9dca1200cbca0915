/* tag_rules.h - what tag.c and its generator both know of words: classes of
** words, and endings that come off.  tool/gen_tag.py reads these two files.
*/
#ifndef PRESS_TAG_RULES_H
#define PRESS_TAG_RULES_H

#include "hash.h"
#include "lang.h"

/* Bits of a word's classes. */
#define TAG_CLASS_COUNTRY 0
#define TAG_CLASS_PLACE 1
#define TAG_CLASS_DEMONYM 2
#define TAG_CLASS_MALE 3
#define TAG_CLASS_FEMALE 4
#define TAG_CLASS_TITLE 5
#define TAG_CLASS_ORGHEAD 6
#define TAG_CLASS_LOCHEAD 7
#define TAG_CLASS_MISCHEAD 8
#define TAG_CLASS_CALENDAR 9
#define TAG_CLASS_PARTICLE 10
#define TAG_CLASS_PHRASE 11 /* a longer list entry begins with it */
#define TAG_CLASS_BASE 12   /* listed in this very form: a nominative */
#define TAG_CLASSES 11      /* those that vote */

/* The length of a Cyrillic word, lower-cased and in UTF-8, without its
** endings: one of Russian, up to three of Kazakh, at least three letters
** left.  n where nothing comes off. */
PRESS_PRIVATE size_t press_tag_stem(const char *p, size_t n, int lang);

#endif

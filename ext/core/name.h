/* name.h - one name in many spellings: transliteration, keys, likeness.
**
** TRANSLITERATION writes Russian, Kazakh and Ukrainian as the English press
** does.  Russian and Kazakh follow the BGN/PCGN tables of 1947 and 1979,
** Ukrainian the table of its Cabinet of Ministers (resolution 55 of 2010,
** BGN/PCGN since 2019), with what newspapers leave out: no signs for soft and
** hard, no diacritics (so Kazakh letters as in Zhanaozen, Nursultan), -ий and
** -ый as -y.  Kyrgyz, Uzbek, Tajik and Belarusian letters are written too.
** Which of the three: by the letters that only one of them has, Russian where
** none speaks.
**
** A KEY is the same for the spellings of one name in Latin and Cyrillic
** letters and in any order of its words: Токаев, Tokayev, Tokaev.  Two keys
** may be the same for different names; that is for evidence to decide.
**
** LIKENESS pairs the words of two names by edit distance over key words; a
** woman's and a man's form of one surname are different names.  It looks at
** the first 16 words and at the first 48 bytes of each.
**
** All linear in the text.
*/
#ifndef PRESS_NAME_H
#define PRESS_NAME_H

#include "lang.h"

/* Append the text with its Cyrillic letters written in Latin. */
PRESS_PRIVATE int press_name_translit(press_env *env, press_span text,
                                      press_buf *out);
/* Append the key of a name: its key words, sorted, a blank between. */
PRESS_PRIVATE int press_name_key(press_env *env, press_span name,
                                 press_buf *out);
/* Thousandths, 1000 for the same key. */
PRESS_PRIVATE int press_name_similarity(press_env *env, press_span a,
                                        press_span b, int *out);

#endif

/* name_form.h - the forms that a name may have where it is written otherwise.
**
** A search asks for a name once and wants it in each script: Токаев, Тоқаев,
** Tokayev, Tokaev, Toqayev.  There is no one right answer, so the likely ones
** are listed, the likeliest first, and an index tells which are there:
**
**   Cyrillic to Latin   name.h's transliteration, and what newspapers and
**                       passports write instead: ae for aye, j for zh, h for
**                       kh, q for k, iy for y, ss for s
**   Latin to Cyrillic   the same tables backwards
**   Russian to Kazakh   қ for к, ң for н, ө for о ...: at most three kinds of
**                       letters of a word at a time; and back, all of them
**   surnames            in -ев -ов -ин stand in Latin and in Cyrillic without the
**                       endings of Russian and Kazakh cases, in Latin with a
**                       woman's too
**
** Linear in the word but for PRESS_NAME_FORMS squared.
*/
#ifndef PRESS_NAME_FORM_H
#define PRESS_NAME_FORM_H

#include "name.h"

#define PRESS_NAME_FORMS 96
#define PRESS_NAME_FORM_MAX 96 /* bytes of a word; longer ones have none */

typedef struct press_name_forms {
    size_t n;
    char form[PRESS_NAME_FORMS][2 * PRESS_NAME_FORM_MAX]; /* NUL at the end */
} press_name_forms;

/* The other forms of one word, lower case, the word itself not among them. */
PRESS_PRIVATE int press_name_forms_make(press_env *env, press_span word,
                                        press_name_forms *out);

#endif

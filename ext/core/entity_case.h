/* entity_case.h - Russian and Kazakh case endings of names, undone.
**
** A form is undone only where it is certain what it comes from: the gender of
** a Russian surname is seen in its endings or said by another form of it in
** the text, a noun's dictionary form is in the lists.  Otherwise a name stays
** as it is written.
**
**   surnames   -ов -ев -ин -ын, -ский -цкий: after A. A. Zaliznyak's classes
**   given names, patronymics  hard and soft declensions of nouns
**   Kazakh     genitive -ның -нің -дың ..., instrumental -мен -бен -пен;
**              other cases where the rest is listed
*/
#ifndef PRESS_ENTITY_CASE_H
#define PRESS_ENTITY_CASE_H

#include "tag.h"

enum press_gender {
    PRESS_GENDER_UNKNOWN = 0,
    PRESS_GENDER_MALE,
    PRESS_GENDER_FEMALE,
    PRESS_GENDER_EITHER /* a form of both: Назарбаева, Назарбаеву */
};

/* The gender that a surname's form shows; Latin surnames in -ov, -ova too. */
PRESS_PRIVATE int press_case_gender(press_span word);
/* The gender that a given name says beside a surname of either (Сергея
** Лапина, Айжан Лапина), or PRESS_GENDER_EITHER. */
PRESS_PRIVATE int press_case_beside(press_span given, press_span surname);
/* The gender that a listed given name says in any case, or unknown. */
PRESS_PRIVATE int press_case_listed(press_span given);
/* The stem's hash of a man's given name that is listed and in no nominative
** (Павла, Сергеем), as the tagger's units hash the nominative's; else 0. */
PRESS_PRIVATE uint32_t press_case_key(press_span given);
/* A listed given name that is certainly in no nominative. */
PRESS_PRIVATE int press_case_is_oblique(press_span given, int gender);
/* Whose a name by the father's is - Сергеевна, Петровичем, Серікқызы - or
** unknown: it is none. */
PRESS_PRIVATE int press_case_patronymic(press_span word);
/* A man's name of two words whose form alone says that it is in the
** instrumental (Эллиоттом Спенсером), or in the dative, where a word before it
** does (Башару Асаду): 'i', 'd', or 0. */
PRESS_PRIVATE int press_case_parallel(press_span given, press_span surname);
/* 1 when a surname of known gender is in the nominative. */
PRESS_PRIVATE int press_case_is_base(press_span surname, int gender);
/* Append a person's name of these words in the nominative; what no ending is
** known of stays. */
PRESS_PRIVATE void press_case_person(press_buf *out, const press_span *words,
                                     size_t n, int gender);
/* Append another Russian name in the nominative; 0 where nothing is known of
** its first noun (then nothing is appended). */
PRESS_PRIVATE int press_case_name(press_buf *out, const press_span *words,
                                  size_t n);
/* The length of a Kazakh word without the case ending that is certain. */
PRESS_PRIVATE size_t press_case_kazakh(press_span word);

#endif

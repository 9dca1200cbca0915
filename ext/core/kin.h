/* kin.h - whose lawyer, whose son: адвокат Касымова Игорь Вранчев.
**
** After a noun of kin or of service a name in the genitive is not who the noun
** names but whose he is; the name after it is his.  Where the tagger made one
** mention of both (мать Ахметова Алия Туребекова) it is two:
**
**   a surname in the genitive, then a given name and a surname
**   a surname in -а, then one of a man in the nominative: Путина Песков
**
** A patronymic at the end is the whole name of one person (Иванова Анна
** Сергеевна, Иванова Петра Сергеевича) where it is no man's in the nominative
** (Иванова Пётр Сергеевич).
*/
#ifndef PRESS_KIN_H
#define PRESS_KIN_H

#include "tag.h"

enum press_kin {
    PRESS_KIN_NONE = 0,
    PRESS_KIN_SERVICE, /* адвокат, помощник */
    PRESS_KIN_FAMILY,  /* сын, жена: nobody's but somebody's */
    PRESS_KIN_CASE     /* any of them, not in the nominative */
};

/* The noun that the token is (enum press_kin). */
PRESS_PRIVATE int press_kin_noun(const press_text *text, size_t token);
/* Whether such a noun stands before the token, over three words in the
** genitive at most (адвокат бывшего министра); *noun is its token. */
PRESS_PRIVATE int press_kin_before(const press_text *text, size_t token,
                                   size_t *noun);
/* Divide mentions of two persons. */
PRESS_PRIVATE int press_kin_split(press_env *env, const press_text *text,
                                  press_vec *mentions /* press_mention */);

#endif

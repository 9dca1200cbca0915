/* given.h - whose a given name is, and which case of it stands there.
**
** Russian declines it: Сергея is a man's in the genitive, Дана a woman's in
** the nominative, Александра either.  The surname beside it then tells which:
** Сергея Лапина, Дана Лапина.
*/
#ifndef PRESS_GIVEN_H
#define PRESS_GIVEN_H

#include "given_tab.h"

/* A form of a given name may be of a man or a woman, in the nominative
** (PRESS_GIVEN_M, _F) or in another case. */
#define PRESS_GIVEN_OBLIQUE_M 4u
#define PRESS_GIVEN_OBLIQUE_F 8u

/* What a word may be; 0: no listed name. */
PRESS_PRIVATE unsigned press_given_read(press_span word);
/* Of a form in another case than the nominative: the bytes that go, *ending
** what comes instead; 0 where the word is none of a listed name of that
** gender (PRESS_GIVEN_M or _F). */
PRESS_PRIVATE size_t press_given_undo(press_span word, unsigned gender,
                                      const char **ending);
/* Whose name it is, where the surname after it ends in -а (`accusative` 0) or
** -у, as a man's in the genitive or dative does and a woman's in the nominative
** or accusative: PRESS_GIVEN_M, _F, or 0 for either. */
PRESS_PRIVATE unsigned press_given_beside(press_span word, int accusative);

#endif

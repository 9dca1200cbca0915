/* term_make.h - a termer from its specification: stemmers, tables of letters, and
** what its runs ask of the languages again and again.
*/
#ifndef PRESS_TERM_MAKE_H
#define PRESS_TERM_MAKE_H

#include "term_word.h"

PRESS_PRIVATE int press_termer_new(press_env *env, const press_term_spec *spec,
                                   press_termer **out);
PRESS_PRIVATE void press_termer_free(press_termer *termer); /* NULL is fine */

#endif

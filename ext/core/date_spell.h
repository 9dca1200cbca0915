/* date_spell.h - years told in words, made one number each. */
#ifndef PRESS_DATE_SPELL_H
#define PRESS_DATE_SPELL_H

#include "date_word.h"

/* Joins the units of every such year; 1 where there was one.  In place, one
** pass; the padding stays. */
PRESS_PRIVATE int press_date_spell(const press_text *text,
                                   press_vec *units /* press_dateunit */);

#endif

/* quote_turn.h - turns of dialogue that a dash opens.
**
**   — Вы видели машину? — спросил следователь.     a turn with its cue
**   – Кто обещал? / – Следователи.                 an interview's turns
**   - Как вы узнали? - Позвонила соседка.          two of them in a line
**
** In Russian and Kazakh a paragraph that a long dash opens is a turn where a
** verb of saying follows a dash in it.  In any language it is one where the
** text is an interview: three paragraphs or more begin so and one that asks is
** answered by the next; after hyphens, which open the lines of lists too, two
** are.  Who answers is told where the head tells it (quote_guest.h).  Linear.
*/
#ifndef PRESS_QUOTE_TURN_H
#define PRESS_QUOTE_TURN_H

#include "quote_guest.h"

typedef struct press_turns {
    const press_speaking *speaking;
    int cyrillic;        /* a dash with a verb of saying makes a turn */
    int dash, hyphen;    /* the text is an interview by these marks */
    int asked;           /* the turn before ended in a question */
    press_speaker guest; /* who answers; empty: not told */
} press_turns;

/* Looks through the text's paragraphs. */
PRESS_PRIVATE int press_turns_begin(press_env *env,
                                    const press_speaking *speaking,
                                    press_turns *turns);
/* The sentence after the turn that sentence k begins, k where it begins
** none. */
PRESS_PRIVATE size_t press_turn_end(press_turns *turns, size_t k);
/* Append the rows of the turn of sentences [k, next). */
PRESS_PRIVATE int press_turn_read(press_turns *turns, size_t k, size_t next,
                                  press_vec *out /* press_quotation */);

#endif

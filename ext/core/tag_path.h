/* tag_path.h - the best lawful sequence of states, and how far it is ahead.
**
** A unit stands outside (0) or is the single, begin, inside or end word of one
** of four types: 1 + 4 * type + place.  What is begun goes on and ends in its
** own type; nothing else is lawful.
**
** Viterbi's method in integers, forwards and backwards.  Most units stand
** outside, and no state that is behind outside by more than moves can make good
** is looked at where it would begin or end.  Linear.
*/
#ifndef PRESS_TAG_PATH_H
#define PRESS_TAG_PATH_H

#include "base.h"

#define PRESS_TAG_STATES 17

enum press_tag_place { TAG_SINGLE, TAG_BEGIN, TAG_INSIDE, TAG_END };

typedef int16_t press_tag_votes[PRESS_TAG_STATES];
typedef int32_t press_tag_sums[PRESS_TAG_STATES];

/* What is added by pairs of states, and what follows from it. */
#define PRESS_TAG_CLOSED 9 /* states after which a name may begin, or none */
typedef struct press_tag_moves {
    press_tag_votes pairs[PRESS_TAG_STATES]; /* [from][to] */
    /* From closed states to what may follow, either side by side; by how much
    ** at most one is better than outside to go to, and to come from. */
    int32_t to[PRESS_TAG_CLOSED][PRESS_TAG_CLOSED],
        from[PRESS_TAG_CLOSED][PRESS_TAG_CLOSED];
    int32_t to_most[PRESS_TAG_CLOSED], from_most[PRESS_TAG_CLOSED];
} press_tag_moves;

/* Set the rest by the pairs. */
PRESS_PRIVATE void press_tag_moves_set(press_tag_moves *moves);

PRESS_PRIVATE int press_tag_place(int state);   /* of a state over 0 */
PRESS_PRIVATE int press_tag_is_open(int state); /* begin or inside */
PRESS_PRIVATE int press_tag_is_lawful(int from, int to);

/* The best states of n units that have outside before and after them.
** `scratch` has room for 2n items.
** margins[i] (NULL: not asked for), where unit i does not stand outside: by how
** much the best sequence is ahead of the best one that has another state
** there. */
PRESS_PRIVATE void press_tag_path(const press_tag_moves *moves,
                                  const press_tag_votes *votes, size_t n,
                                  press_tag_sums *scratch, uint8_t *best,
                                  int32_t *margins);

#endif

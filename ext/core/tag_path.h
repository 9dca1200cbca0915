/* tag_path.h - the best lawful sequence of states, and how far it is ahead.
**
** A unit stands outside (0) or is the single, begin, inside or end word of one
** of four types: 1 + 4 * type + place.  What is begun goes on and ends in its
** own type; nothing else is lawful.
**
** Viterbi's method in integers, forwards and backwards.  Linear.
*/
#ifndef PRESS_TAG_PATH_H
#define PRESS_TAG_PATH_H

#include "base.h"

#define PRESS_TAG_STATES 17

enum press_tag_place { TAG_SINGLE, TAG_BEGIN, TAG_INSIDE, TAG_END };

typedef int16_t press_tag_votes[PRESS_TAG_STATES];
typedef int32_t press_tag_sums[PRESS_TAG_STATES];

PRESS_PRIVATE int press_tag_place(int state);   /* of a state over 0 */
PRESS_PRIVATE int press_tag_is_open(int state); /* begin or inside */
PRESS_PRIVATE int press_tag_is_lawful(int from, int to);

/* The best states of n units that have outside before and after them.
** `moves` is added by pairs of states; `scratch` has room for 2n items.
** margins[i] (NULL: not asked for), where unit i does not stand outside: by how
** much the best sequence is ahead of the best one that has another state
** there. */
PRESS_PRIVATE void press_tag_path(const press_tag_votes *moves,
                                  const press_tag_votes *votes, size_t n,
                                  press_tag_sums *scratch, uint8_t *best,
                                  int32_t *margins);

#endif

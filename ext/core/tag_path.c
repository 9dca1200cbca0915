/* tag_path.c - see tag_path.h. */
#include "tag_path.h"

#define TAG_NEVER (-0x1FFFFFFF)

PRESS_PRIVATE int press_tag_place(int state)
{
    return (state - 1) % 4;
}

PRESS_PRIVATE int press_tag_is_open(int state)
{
    return state && (press_tag_place(state) == TAG_BEGIN ||
                     press_tag_place(state) == TAG_INSIDE);
}

PRESS_PRIVATE int press_tag_is_lawful(int from, int to)
{
    int goes_on = to && press_tag_place(to) >= TAG_INSIDE;

    if (press_tag_is_open(from))
        return goes_on && (from - 1) / 4 == (to - 1) / 4;
    return !goes_on;
}

#define TAG_CLOSED PRESS_TAG_CLOSED

/* After these a name may begin, or none: after the others it goes on. */
static const uint8_t tag_path_closed[TAG_CLOSED] = {0, 1, 4, 5, 8, 9, 12, 13, 16};
/* What may follow them. */
static const uint8_t tag_path_fresh[TAG_CLOSED] = {0, 1, 2, 5, 6, 9, 10, 13, 14};

static int32_t tag_path_more(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

PRESS_PRIVATE void press_tag_moves_set(press_tag_moves *moves)
{
    int i, k;

    for (i = 0; i < TAG_CLOSED; i++)
        for (k = 0; k < TAG_CLOSED; k++) {
            moves->to[k][i] =
                moves->pairs[tag_path_closed[i]][tag_path_fresh[k]];
            moves->from[i][k] = moves->to[k][i];
        }
    for (i = 0; i < TAG_CLOSED; i++) {
        moves->to_most[i] = moves->from_most[i] = TAG_NEVER;
        for (k = 0; k < TAG_CLOSED; k++) {
            moves->to_most[i] = tag_path_more(
                moves->to_most[i], moves->to[i][k] - moves->to[0][k]);
            moves->from_most[i] = tag_path_more(
                moves->from_most[i], moves->from[i][k] - moves->from[0][k]);
        }
    }
}

/* best[k]: the most of moves[i][k] + at[i] by nine states i, of which the i-th
** is at[states[i]] and ahead of the first one by ahead[i] at most.  Whether one
** of them may be. */
static int tag_path_most(int32_t best[TAG_CLOSED],
                         const int32_t moves[][TAG_CLOSED],
                         const int32_t *ahead, const int32_t *at,
                         const uint8_t *states)
{
    int i, k, others = 0;

    for (k = 0; k < TAG_CLOSED; k++)
        best[k] = moves[0][k] + at[0];
    for (i = 1; i < TAG_CLOSED; i++) {
        int32_t here = at[states[i]];

        if (here + ahead[i] <= at[0])
            continue;
        others = 1;
        for (k = 0; k < TAG_CLOSED; k++)
            best[k] = tag_path_more(best[k], moves[i][k] + here);
    }
    return others;
}

/* sums[i][s]: the best way to state s of unit i, with its votes. */
static void tag_path_forward(const press_tag_moves *moves,
                             const press_tag_votes *votes, size_t n,
                             press_tag_sums *sums)
{
    const press_tag_votes *pairs = moves->pairs;
    size_t i;
    int s, k;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        sums[0][s] = press_tag_is_lawful(0, s) ? pairs[0][s] + votes[0][s]
                                               : TAG_NEVER;
    for (i = 1; i < n; i++) {
        const int32_t *from = sums[i - 1];
        int32_t fresh[TAG_CLOSED];

        tag_path_most(fresh, moves->from, moves->from_most, from,
                      tag_path_closed);
        for (k = 0; k < TAG_CLOSED; k++)
            sums[i][tag_path_fresh[k]] =
                fresh[k] + votes[i][tag_path_fresh[k]];
        for (s = 2; s < PRESS_TAG_STATES; s += 4) /* begin, inside, end */
            for (k = s + 1; k <= s + 2; k++)
                sums[i][k] = tag_path_more(from[s] + pairs[s][k],
                                           from[s + 1] + pairs[s + 1][k]) +
                             votes[i][k];
    }
}

/* sums[i][s]: the best way on from state s of unit i, without its votes.
** others[i]: whether, where no name goes on, another state than outside may be
** the best of unit i. */
static void tag_path_backward(const press_tag_moves *moves,
                              const press_tag_votes *votes, size_t n,
                              press_tag_sums *sums, uint8_t *others)
{
    const press_tag_votes *pairs = moves->pairs;
    size_t i;
    int s, k;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        sums[n - 1][s] = press_tag_is_open(s) ? TAG_NEVER : pairs[s][0];
    others[0] = 1;
    for (i = n - 1; i-- > 0;) {
        int32_t on[PRESS_TAG_STATES], closed[TAG_CLOSED];

        for (s = 0; s < PRESS_TAG_STATES; s++)
            on[s] = sums[i + 1][s] + votes[i + 1][s];
        others[i + 1] = (uint8_t)tag_path_most(closed, moves->to,
                                               moves->to_most, on,
                                               tag_path_fresh);
        for (k = 0; k < TAG_CLOSED; k++)
            sums[i][tag_path_closed[k]] = closed[k];
        for (s = 2; s < PRESS_TAG_STATES; s += 4)
            for (k = s; k <= s + 1; k++)
                sums[i][k] = tag_path_more(on[s + 1] + pairs[k][s + 1],
                                           on[s + 2] + pairs[k][s + 2]);
    }
}

/* The lowest of the best states after `last`. */
static int tag_path_next(const int16_t *moves, const int16_t *votes,
                         const int32_t *on, int last)
{
    int k, best = 0;
    int32_t most = 2 * TAG_NEVER;

    if (press_tag_is_open(last)) {
        int s = last - press_tag_place(last) + TAG_INSIDE;

        return moves[s] + votes[s] + on[s] >=
                       moves[s + 1] + votes[s + 1] + on[s + 1]
                   ? s
                   : s + 1;
    }
    for (k = 0; k < TAG_CLOSED; k++) {
        int s = tag_path_fresh[k];
        int32_t v = moves[s] + votes[s] + on[s];

        if (v > most) {
            most = v;
            best = s;
        }
    }
    return best;
}

/* How far the best sequence is ahead of those with another state at a unit. */
static int32_t tag_path_margin(const int32_t *to, const int32_t *on, int best)
{
    int32_t second = 2 * TAG_NEVER;
    int s;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        if (s != best)
            second = tag_path_more(second, to[s] + on[s]);
    return to[best] + on[best] - second;
}

PRESS_PRIVATE void press_tag_path(const press_tag_moves *moves,
                                  const press_tag_votes *votes, size_t n,
                                  press_tag_sums *scratch, uint8_t *best,
                                  int32_t *margins)
{
    press_tag_sums *to = scratch, *on = scratch + n;
    size_t i;
    int last = 0, inside = 0;

    if (n == 0)
        return;
    tag_path_backward(moves, votes, n, on, best);
    for (i = 0; i < n; i++) {
        if (best[i] || press_tag_is_open(last))
            last = tag_path_next(moves->pairs[last], votes[i], on[i], last);
        else
            last = 0;
        best[i] = (uint8_t)last;
        inside |= last;
    }
    if (!margins || !inside)
        return;
    tag_path_forward(moves, votes, n, to);
    for (i = 0; i < n; i++)
        if (best[i])
            margins[i] = tag_path_margin(to[i], on[i], best[i]);
}

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

#define TAG_CLOSED 9

/* After these a name may begin, or none: after the others it goes on. */
static const uint8_t tag_path_closed[TAG_CLOSED] = {0, 1, 4, 5, 8, 9, 12, 13, 16};
/* What may follow them. */
static const uint8_t tag_path_fresh[TAG_CLOSED] = {0, 1, 2, 5, 6, 9, 10, 13, 14};

static int32_t tag_path_more(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

/* The moves from the closed states to the fresh ones, side by side. */
typedef struct tag_path_moves {
    int32_t by_to[TAG_CLOSED][TAG_CLOSED], by_from[TAG_CLOSED][TAG_CLOSED];
} tag_path_moves;

static void tag_path_pack(const press_tag_votes *moves, tag_path_moves *packed)
{
    int i, k;

    for (i = 0; i < TAG_CLOSED; i++)
        for (k = 0; k < TAG_CLOSED; k++) {
            int32_t v = moves[tag_path_closed[i]][tag_path_fresh[k]];

            packed->by_from[i][k] = v;
            packed->by_to[k][i] = v;
        }
}

/* The most of nine sums. */
static int32_t tag_path_most(const int32_t *a, const int32_t *b)
{
    int32_t x = tag_path_more(a[0] + b[0], a[1] + b[1]),
            y = tag_path_more(a[2] + b[2], a[3] + b[3]),
            z = tag_path_more(a[4] + b[4], a[5] + b[5]),
            w = tag_path_more(a[6] + b[6], a[7] + b[7]);

    return tag_path_more(tag_path_more(tag_path_more(x, y),
                                       tag_path_more(z, w)),
                         a[8] + b[8]);
}

/* sums[i][s]: the best way to state s of unit i, with its votes. */
static void tag_path_forward(const press_tag_votes *moves,
                             const tag_path_moves *packed,
                             const press_tag_votes *votes, size_t n,
                             press_tag_sums *sums)
{
    size_t i;
    int s, k;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        sums[0][s] = press_tag_is_lawful(0, s) ? moves[0][s] + votes[0][s]
                                               : TAG_NEVER;
    for (i = 1; i < n; i++) {
        const int32_t *from = sums[i - 1];
        int32_t closed[TAG_CLOSED];

        for (k = 0; k < TAG_CLOSED; k++)
            closed[k] = from[tag_path_closed[k]];
        for (k = 0; k < TAG_CLOSED; k++)
            sums[i][tag_path_fresh[k]] =
                tag_path_most(closed, packed->by_to[k]) +
                votes[i][tag_path_fresh[k]];
        for (s = 2; s < PRESS_TAG_STATES; s += 4) /* begin, inside, end */
            for (k = s + 1; k <= s + 2; k++)
                sums[i][k] = tag_path_more(from[s] + moves[s][k],
                                           from[s + 1] + moves[s + 1][k]) +
                             votes[i][k];
    }
}

/* sums[i][s]: the best way on from state s of unit i, without its votes. */
static void tag_path_backward(const press_tag_votes *moves,
                              const tag_path_moves *packed,
                              const press_tag_votes *votes, size_t n,
                              press_tag_sums *sums)
{
    size_t i;
    int s, k;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        sums[n - 1][s] = press_tag_is_open(s) ? TAG_NEVER : moves[s][0];
    for (i = n - 1; i-- > 0;) {
        int32_t on[PRESS_TAG_STATES], fresh[TAG_CLOSED];

        for (s = 0; s < PRESS_TAG_STATES; s++)
            on[s] = sums[i + 1][s] + votes[i + 1][s];
        for (k = 0; k < TAG_CLOSED; k++)
            fresh[k] = on[tag_path_fresh[k]];
        for (k = 0; k < TAG_CLOSED; k++)
            sums[i][tag_path_closed[k]] =
                tag_path_most(fresh, packed->by_from[k]);
        for (s = 2; s < PRESS_TAG_STATES; s += 4)
            for (k = s; k <= s + 1; k++)
                sums[i][k] = tag_path_more(on[s + 1] + moves[k][s + 1],
                                           on[s + 2] + moves[k][s + 2]);
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

PRESS_PRIVATE void press_tag_path(const press_tag_votes *moves,
                                  const press_tag_votes *votes, size_t n,
                                  press_tag_sums *scratch, uint8_t *best,
                                  int32_t *margins)
{
    press_tag_sums *to = scratch, *on = scratch + n;
    tag_path_moves packed;
    size_t i;
    int last = 0, inside = 0;

    if (n == 0)
        return;
    tag_path_pack(moves, &packed);
    tag_path_backward(moves, &packed, votes, n, on);
    for (i = 0; i < n; i++) {
        last = tag_path_next(moves[last], votes[i], on[i], last);
        best[i] = (uint8_t)last;
        inside |= last;
    }
    if (!margins || !inside)
        return;
    tag_path_forward(moves, &packed, votes, n, to);
    for (i = 0; i < n; i++)
        if (best[i])
            margins[i] = tag_path_margin(to[i], on[i], best[i]);
}

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

/* The states that one state may be followed by: nine, or two. */
static int tag_path_after(int from, uint8_t *to)
{
    int s, n = 0, type = (from - 1) / 4;

    if (press_tag_is_open(from)) {
        to[0] = (uint8_t)(1 + 4 * type + TAG_INSIDE);
        to[1] = (uint8_t)(1 + 4 * type + TAG_END);
        return 2;
    }
    to[n++] = 0;
    for (s = 1; s < PRESS_TAG_STATES; s += 4) {
        to[n++] = (uint8_t)(s + TAG_SINGLE);
        to[n++] = (uint8_t)(s + TAG_BEGIN);
    }
    return n;
}

typedef struct tag_path_law {
    uint8_t to[PRESS_TAG_STATES][9];
    int n[PRESS_TAG_STATES];
} tag_path_law;

/* sums[i][s]: the best way to state s of unit i, with its votes. */
static void tag_path_forward(const tag_path_law *law,
                             const press_tag_votes *moves,
                             const press_tag_votes *votes, size_t n,
                             press_tag_sums *sums)
{
    size_t i;
    int s, k;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        sums[0][s] = press_tag_is_lawful(0, s) ? moves[0][s] + votes[0][s]
                                               : TAG_NEVER;
    for (i = 1; i < n; i++) {
        for (s = 0; s < PRESS_TAG_STATES; s++)
            sums[i][s] = TAG_NEVER;
        for (s = 0; s < PRESS_TAG_STATES; s++)
            for (k = 0; k < law->n[s]; k++) {
                int to = law->to[s][k];
                int32_t v = sums[i - 1][s] + moves[s][to];

                if (v > sums[i][to])
                    sums[i][to] = v;
            }
        for (s = 0; s < PRESS_TAG_STATES; s++)
            sums[i][s] += votes[i][s];
    }
}

/* sums[i][s]: the best way on from state s of unit i, without its votes. */
static void tag_path_backward(const tag_path_law *law,
                              const press_tag_votes *moves,
                              const press_tag_votes *votes, size_t n,
                              press_tag_sums *sums)
{
    size_t i;
    int s, k;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        sums[n - 1][s] = press_tag_is_open(s) ? TAG_NEVER : moves[s][0];
    for (i = n - 1; i-- > 0;)
        for (s = 0; s < PRESS_TAG_STATES; s++) {
            int32_t most = TAG_NEVER;

            for (k = 0; k < law->n[s]; k++) {
                int to = law->to[s][k];
                int32_t v = sums[i + 1][to] + moves[s][to] + votes[i + 1][to];

                if (v > most)
                    most = v;
            }
            sums[i][s] = most;
        }
}

PRESS_PRIVATE void press_tag_path(const press_tag_votes *moves,
                                  const press_tag_votes *votes, size_t n,
                                  press_tag_sums *scratch, uint8_t *best,
                                  int32_t *margins)
{
    tag_path_law law;
    press_tag_sums *to = scratch, *on = scratch + n;
    size_t i;
    int s, last = 0;

    if (n == 0)
        return;
    for (s = 0; s < PRESS_TAG_STATES; s++)
        law.n[s] = tag_path_after(s, law.to[s]);
    tag_path_forward(&law, moves, votes, n, to);
    tag_path_backward(&law, moves, votes, n, on);
    for (i = 0; i < n; i++) {
        int32_t first = 2 * TAG_NEVER, second = 2 * TAG_NEVER;

        /* of equal ones the lowest lawful after the last: one sequence */
        for (s = 0; s < PRESS_TAG_STATES; s++) {
            int32_t v = to[i][s] + on[i][s];

            if (v > first && press_tag_is_lawful(last, s)) {
                second = first > second ? first : second;
                first = v;
                best[i] = (uint8_t)s;
            } else if (v > second) {
                second = v;
            }
        }
        margins[i] = first - second;
        last = best[i];
    }
}

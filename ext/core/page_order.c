/* page_order.c - see page_order.h. */
#include "page_order.h"

#define PAGE_MOST 999

PRESS_PRIVATE const press_line *press_page_line(const page_state *s,
                                                size_t i)
{
    return press_vec_at(s->lines, press_line, i);
}

/* Where a page stands in the order; -1 where the order has no such page. */
PRESS_PRIVATE int32_t press_page_place(int32_t page, int sum, int odd_first)
{
    int32_t low, large;

    if (!sum)
        return page;
    if (page < 0 || page > sum)
        return -1;
    large = page * 2 > sum;
    low = large ? sum - page : page;
    /* on every other side the large page comes first */
    return low * 2 + ((low & 1) == odd_first ? !large : large);
}

PRESS_PRIVATE int32_t press_page_at_place(int32_t place, int sum, int odd_first)
{
    int32_t low = place / 2, second = place & 1;
    int large_first = (low & 1) == odd_first;

    if (!sum)
        return place;
    return (large_first ? !second : second) ? sum - low : low;
}

/* How far back the mark before this one in the chain may stand. */
#define PAGE_BACK_MARKS 24
/* What a mark in the chain is worth, and a page's length too much or too
** little between two marks, at most. */
#define PAGE_WORTH 7
#define PAGE_ODD_MOST 12
/* And more where its place in the whole is what its number says. */
#define PAGE_THERE 2

static int32_t page_place_of(const page_state *s, size_t i, int sum,
                             int odd_first)
{
    return press_page_place(press_vec_at(&s->marks, page_mark, i)->number, sum,
                      odd_first);
}

/* What it costs that `lines` lie where `pages` pages should: little for a
** quarter of a page, more than a mark is worth where a whole one is missing
** on either side of it. */
static int32_t page_odd(const page_state *s, uint32_t lines, int32_t pages)
{
    int32_t odd = (int32_t)(lines * 4 / s->length) - pages * 4;

    odd = odd < 0 ? -odd : odd;
    odd = odd > 2 ? odd * 2 : odd;
    return odd > PAGE_ODD_MOST ? PAGE_ODD_MOST : odd;
}

/* What a mark is worth by itself.  A booklet has S - 1 pages, so a page's
** place tells on which line of the whole it should end: more where it does,
** less where more lines stand before it than its pages can have (fewer may:
** a cover has none). */
static int32_t page_worth(const page_state *s, size_t i, int sum,
                          int32_t place)
{
    uint32_t line = press_vec_at(&s->marks, page_mark, i)->line, ends, each;

    if (!sum || place < 2)
        return PAGE_WORTH;
    each = (uint32_t)s->lines->n / (uint32_t)(sum - 1);
    ends = (uint32_t)((uint64_t)s->lines->n * (uint32_t)(place - 1) /
                      (uint32_t)(sum - 1));
    if (line + each / 3 >= ends && line <= ends + each / 3)
        return PAGE_WORTH + PAGE_THERE;
    return PAGE_WORTH;
}

/* The best chain of marks whose places increase: as many as may be, with as
** many lines between two as their pages should have.  `worth` and `back` have
** room for every mark; the chain's last mark is *last. */
static int32_t page_chain(const page_state *s, int sum, int odd_first,
                          int32_t *worth, uint32_t *back, uint32_t *last)
{
    int32_t best = 0;
    size_t i, j;

    *last = UINT32_MAX;
    for (i = 0; i < s->marks.n; i++) {
        int32_t place = page_place_of(s, i, sum, odd_first), own;
        uint32_t line = press_vec_at(&s->marks, page_mark, i)->line;

        own = place < 0 ? -1 : page_worth(s, i, sum, place);
        worth[i] = own;
        if (place >= 1 && sum &&
            line > (uint32_t)(place - 1) * s->length + s->length / 2)
            worth[i] = own - page_odd(s, line, place - 1);
        back[i] = UINT32_MAX;
        for (j = i; place >= 0 && j-- > 0 && i - j <= PAGE_BACK_MARKS;) {
            int32_t before = page_place_of(s, j, sum, odd_first), total;

            if (before < 0 || before >= place)
                continue;
            total = worth[j] + own -
                    page_odd(s, line - press_vec_at(&s->marks, page_mark,
                                                    j)->line,
                             place - before);
            if (total > worth[i]) {
                worth[i] = total;
                back[i] = (uint32_t)j;
            }
        }
        if (place >= 0 && worth[i] > best) {
            best = worth[i];
            *last = (uint32_t)i;
        }
    }
    return best;
}

static size_t page_chain_length(const uint32_t *back, uint32_t last)
{
    size_t n = 0;

    for (; last != UINT32_MAX; last = back[last])
        n++;
    return n;
}

static int page_by_value(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

/* The usual number of lines from one mark to the next: somewhat under the
** median, as lost marks make some of them too long. */
static void page_find_length(page_state *s, uint32_t *room)
{
    size_t i, n = s->marks.n - 1;

    for (i = 0; i < n; i++)
        room[i] = press_vec_at(&s->marks, page_mark, i + 1)->line -
                  press_vec_at(&s->marks, page_mark, i)->line;
    s->status = press_sort(s->env, room, n, sizeof *room, page_by_value);
    s->length = room[n * 2 / 5] > 2 ? room[n * 2 / 5] : 2;
}

/* How many steps of the chain go to the very next place or the one after. */
static size_t page_steps(const page_state *s, int sum, int odd_first,
                         const uint32_t *back, uint32_t last)
{
    size_t near_steps = 0;

    while (last != UINT32_MAX && back[last] != UINT32_MAX) {
        int32_t a = press_page_place(
            press_vec_at(&s->marks, page_mark, back[last])->number, sum,
            odd_first);
        int32_t b = press_page_place(
            press_vec_at(&s->marks, page_mark, last)->number, sum, odd_first);

        near_steps += b - a == 1 ? 2u : b - a == 2;
        last = back[last];
    }
    return near_steps;
}

/* Sums that neighbours make, the most frequent first; at most `most`. */
static size_t page_sums(const page_state *s, int *sums, size_t most)
{
    static const int reach = 2 * PAGE_MOST + 1;
    uint16_t votes[2 * PAGE_MOST + 2];
    size_t i, j, n = 0;

    memset(votes, 0, sizeof votes);
    for (i = 0; i + 1 < s->marks.n; i++)
        for (j = i + 1; j < s->marks.n && j <= i + 2; j++) {
            int sum = press_vec_at(&s->marks, page_mark, i)->number +
                      press_vec_at(&s->marks, page_mark, j)->number;

            if (sum & 1 && sum <= reach && votes[sum] < 65535)
                votes[sum]++;
        }
    while (n < most) {
        int best = 0, k;

        for (k = 5; k <= reach; k += 2)
            if (votes[k] > (best ? votes[best] : 0))
                best = k;
        if (!best)
            break;
        sums[n++] = best;
        votes[best] = 0;
    }
    return n;
}

/* Where few marks are left, the sums of small booklets of whole sheets are
** tried too: four pages a sheet. */
#define PAGE_SUMS 20
#define PAGE_FEW 12

static size_t page_small_sums(const page_state *s, int *sums, size_t n)
{
    int sum;
    size_t i;

    for (sum = 9; sum <= 37 && s->marks.n <= PAGE_FEW && n < PAGE_SUMS;
         sum += 4) {
        for (i = 0; i < n && sums[i] != sum; i++)
            ;
        if (i == n)
            sums[n++] = sum;
    }
    return n;
}

/* Many lost marks make pages look too long: a booklet's S - 1 pages have no
** more lines than there are, and in plain order half is tried too. */
static void page_fit_length(page_state *s, int sum, int half, uint32_t usual)
{
    uint32_t each = sum    ? (uint32_t)s->lines->n / (uint32_t)(sum - 1)
                    : half ? usual / 2
                           : usual;

    s->length = usual * 5 > each * 7 && each > 2 ? each : usual;
}

/* Does the text look cut into S - 1 pages of one length?  Near every place
** where one should end stands a mark or more than one empty line. */
static int page_is_even(const page_state *s, int sum)
{
    size_t n = s->lines->n, mark = 0, i;
    size_t each = n / (size_t)(sum - 1);
    int page;

    for (page = 1; page < sum - 1; page++) {
        size_t want = n * (size_t)page / (size_t)(sum - 1);
        int found = 0;

        for (i = want - each / 4; i <= want + each / 4 && i < n && !found;
             i++) {
            while (mark < s->marks.n &&
                   press_vec_at(&s->marks, page_mark, mark)->line < i)
                mark++;
            found = press_page_line(s, i)->blanks > 1 ||
                    (mark < s->marks.n &&
                     press_vec_at(&s->marks, page_mark, mark)->line == i);
        }
        if (!found)
            return 0;
    }
    return each >= 8;
}

/* Are the marks of the chain enough to believe it?  Most marks, most of them
** next to each other; or, in a small booklet of pages of one length, two that
** stand where they should. */
static int page_is_proved(const page_state *s, const uint32_t *back,
                          uint32_t last)
{
    size_t length = page_chain_length(back, last), there = 0;
    uint32_t i;

    if (length >= 3 && length * 2 >= s->marks.n &&
        page_steps(s, s->sum, s->odd_first, back, last) * 2 >= length)
        return 1;
    if (s->sum % 4 != 1 || s->marks.n > PAGE_FEW || s->sum > 37)
        return 0;
    for (i = last; i != UINT32_MAX; i = back[i])
        there += page_worth(s, i, s->sum,
                            page_place_of(s, i, s->sum, s->odd_first)) >
                 PAGE_WORTH;
    return there >= 2 && there * 5 >= s->marks.n * 2 &&
           page_is_even(s, s->sum);
}

PRESS_PRIVATE int press_page_choose(page_state *s)
{
    int sums[PAGE_SUMS + 1], k, odd;
    size_t n = page_sums(s, sums, 11), i, length = 0;
    uint32_t usual = 0;
    int32_t *worth, best = 0;
    uint32_t *back, last = UINT32_MAX, end;

    worth = press_alloc(s->env, press_mul(s->marks.n, sizeof *worth));
    back = press_alloc(s->env, press_mul(s->marks.n, sizeof *back));
    s->chain = press_alloc(s->env, press_mul(s->marks.n, sizeof *s->chain));
    if (!worth || !back || !s->chain)
        s->status = PRESS_NOMEM;
    else
        page_find_length(s, back);
    usual = s->length;
    n = page_small_sums(s, sums, n);
    sums[n++] = 0;
    for (k = 0; k < (int)n && !s->status; k++)
        for (odd = 0; odd < 2 && !s->status; odd++) {
            int32_t got;

            page_fit_length(s, sums[k], odd, usual);
            got = page_chain(s, sums[k], odd, worth, back, &end) +
                  (sums[k] == 0 ? !odd : odd && sums[k] % 4 == 1);
            if (got > best) {
                best = got;
                s->sum = sums[k];
                s->odd_first = odd;
            }
            s->status = press_work(s->env, s->marks.n * 32);
        }
    if (!s->status) {
        page_fit_length(s, s->sum, s->odd_first, usual);
        page_chain(s, s->sum, s->odd_first, worth, back, &last);
        length = page_chain_length(back, last);
    }
    if (!s->status && page_is_proved(s, back, last)) {
        s->nchain = i = length;
        for (end = last; end != UINT32_MAX && i; end = back[end])
            s->chain[--i] = end;
    }
    press_free(s->env, worth);
    press_free(s->env, back);
    return s->status;
}

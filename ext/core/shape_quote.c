/* shape_quote.c - see shape_quote.h. */
#include "shape_quote.h"

#include "hash.h"

PRESS_PRIVATE void press_shape_quotes(press_span s, press_shape_marks *q)
{
    size_t at = 0, tail = 0;
    int straight = 0, first = 1, before_space = 1;

    memset(q, 0, sizeof *q);
    q->inside = 1;
    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);
        int shape = press_quote_shape(c);

        if (c == 0x2019 || c == 0x2018 || c == 0x201A)
            shape = 0; /* an apostrophe as often as a mark */
        if (c == 0x201C && !before_space && at < s.n && q->depth > 0 &&
            !press_is_word(press_utf8_peek(s.p, s.n, at)))
            shape = 2; /* the closing one of the German pair */
        if (shape == 3)
            shape = straight ? 2 : 1;
        if (c == '"')
            straight = !straight;
        if (first && !press_is_space(c)) {
            q->opens = shape == 1;
            first = 0;
        }
        if (shape == 1) {
            q->depth++;
        } else if (shape == 2) {
            q->depth--;
            tail = at;
        }
        if (q->depth <= 0 && q->opens && shape == 2 && s.n - at > 2) {
            size_t rest = at;
            uint32_t next = press_utf8_next(s.p, s.n, &rest);

            /* ”. and ” (see here). end it still */
            if (!(s.n - at < 24 && (next == ' ' || next == '.') &&
                  memchr(s.p + at, '(', s.n - at)))
                q->inside = 0;
        }
        before_space = press_is_space(c);
    }
    q->closed = tail && s.n - tail < 24;
}

PRESS_PRIVATE int press_shape_is_told(press_span s)
{
    size_t at = 0;
    uint32_t before = 0, blank = 0;
    int dashes = 0, told = 0;

    if (press_utf8_peek(s.p, s.n, 0) != 0xAB)
        return 0;
    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (press_is_dash(c) && c != '-' && press_is_space(blank) &&
            (before == ',' || before == '.' || before == '?' ||
             before == '!')) {
            size_t next = at;

            if (next < s.n)
                press_utf8_next(s.p, s.n, &next); /* the blank */
            told |= press_is_lower(press_utf8_peek(s.p, s.n, next));
            dashes++;
        }
        before = blank;
        blank = c;
    }
    return told && dashes >= 2;
}

PRESS_PRIVATE size_t press_shape_runs(press_span s, uint32_t *runs,
                                      size_t most)
{
    uint32_t hash[4] = {0}, h = PRESS_HASH32;
    size_t at = 0, words = 0, n = 0;
    int in = 0;

    while (at <= s.n && n < most) {
        uint32_t c;

        while (at < s.n && s.p[at] >= 'a' && s.p[at] <= 'z') {
            h = press_hash32_add(h, (unsigned char)s.p[at++]);
            in = 1;
        }
        if (at < s.n && s.p[at] == ' ')
            c = 0, at++; /* most of what ends a word */
        else
            c = at < s.n ? press_utf8_next(s.p, s.n, &at) : (at++, 0u);
        if (c && press_is_word(c)) {
            h = press_hash32_add(h, press_lower(c));
            in = 1;
        } else if (in) {
            hash[words++ & 3] = h;
            h = PRESS_HASH32;
            in = 0;
            if (words >= 4)
                runs[n++] = hash[words & 3] * 31u ^
                            hash[(words + 1) & 3] * 131u ^
                            hash[(words + 2) & 3] * 1031u ^
                            hash[(words + 3) & 3] * 8191u;
        }
    }
    return n;
}

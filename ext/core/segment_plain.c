/* segment_plain.c - see segment_plain.h. */
#include "segment_plain.h"

#include "utf8.h"

enum { PLAIN_SMALL = 1, PLAIN_CAPITAL = 2 };

static unsigned plain_byte(press_span text, size_t at)
{
    return at < text.n ? (unsigned char)text.p[at] : 0;
}

static int plain_is_letter(unsigned b)
{
    return (b | 32) >= 'a' && (b | 32) <= 'z';
}

/* Does a word of letters end before byte `at` by what stands there alone? */
static int plain_stops(press_span text, size_t at)
{
    unsigned b = plain_byte(text, at), next = plain_byte(text, at + 1);

    if (b == ' ' || b == ',' || at >= text.n)
        return 1;
    switch (b) {
    case '\'': case '-': case '&': case '_':
        return 0;
    case '.':
        return next < 0x80 && !plain_is_letter(next) &&
               !(next >= '0' && next <= '9');
    case 0xC2: /* a blank or a quotation mark */
        return (next == 0xA0 || next == 0xAB || next == 0xBB) &&
               (plain_byte(text, at + 2) & 0xC0) != 0x80;
    default:
        return b < 0x80 && !plain_is_letter(b) && !(b >= '0' && b <= '9');
    }
}

/* The end of the run of Latin letters at `at`; *seen is what was seen. */
static size_t plain_latin(press_span text, size_t at, unsigned *seen)
{
    while (text.n - at >= 8) {
        uint64_t x = press_eight(text.p + at), end = press_no_letters(x);
        uint64_t letters = press_below(end) & PRESS_EACH(0x20);

        *seen |= (x & letters ? PLAIN_SMALL : 0u) |
                 (~x & letters ? PLAIN_CAPITAL : 0u);
        if (end)
            return at + press_lowest_bit(end) / 8;
        at += 8;
    }
    for (; at < text.n; at++) {
        unsigned b = (unsigned char)text.p[at];

        if (b >= 'a' && b <= 'z')
            *seen |= PLAIN_SMALL;
        else if (b >= 'A' && b <= 'Z')
            *seen |= PLAIN_CAPITAL;
        else
            break;
    }
    return at;
}

/* 0: no letter of two cases. */
static unsigned plain_case(uint32_t c)
{
    if (c >= 0x430 && c < 0x460)
        return PLAIN_SMALL;
    if (c >= 0x400 && c < 0x430)
        return PLAIN_CAPITAL;
    return press_is_lower(c) ? PLAIN_SMALL
           : press_is_upper(c) ? PLAIN_CAPITAL : 0;
}

/* The end of the run of Cyrillic letters at `at`; *first is what its first one
** is, *seen what was seen. */
static size_t plain_cyrillic(press_span text, size_t at, unsigned *first,
                             unsigned *seen)
{
    const unsigned char *p = (const unsigned char *)text.p;

    while (at + 2 < text.n && p[at] >= 0xD0 && p[at] <= 0xD3 &&
           (p[at + 1] & 0xC0) == 0x80 && (p[at + 2] & 0xC0) != 0x80) {
        unsigned is = plain_case((p[at] & 0x1Fu) << 6 | (p[at + 1] & 0x3Fu));

        if (!is)
            break;
        if (!*seen)
            *first = is;
        *seen |= is;
        at += 2;
    }
    return at;
}

PRESS_PRIVATE size_t press_segment_plain(press_span text, size_t at,
                                         unsigned *bits)
{
    size_t start = at + (plain_byte(text, at) == ' '), end;
    unsigned b = plain_byte(text, start), first = 0, seen = 0;
    unsigned latin = b < 0x80;

    if (latin) {
        first = b < 'a' ? PLAIN_CAPITAL : PLAIN_SMALL;
        end = plain_latin(text, start, &seen);
    } else {
        end = plain_cyrillic(text, start, &first, &seen);
    }
    if (end == start || !plain_stops(text, end))
        return 0;
    *bits = (start > at ? PRESS_PLAIN_BLANK : 0) |
            (latin ? PRESS_PLAIN_LATIN : 0) |
            (first == PLAIN_CAPITAL ? PRESS_PLAIN_CAPITAL : 0) |
            (seen == PLAIN_CAPITAL && end - start > (latin ? 1 : 2)
                 ? PRESS_PLAIN_CAPITALS : 0);
    return end;
}

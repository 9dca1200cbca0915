/* query_read.c - see query_read.h. */
#include "query_read.h"

/* The closing mark for an opening one, 0 for no quotation mark. */
static uint32_t query_closing(uint32_t c)
{
    switch (c) {
    case '"':
        return '"';
    case 0x201C:
        return 0x201D; /* “ ” */
    case 0x201D:
        return 0x201D;
    case 0x201E:
        return 0x201C; /* „ “ */
    case 0xAB:
        return 0xBB; /* « » */
    default:
        return 0;
    }
}

static int query_is_quote(uint32_t c)
{
    return query_closing(c) != 0 || c == 0xBB;
}

/* Does the character join two words, so that they are one unit?  Only where
** words stand on both sides. */
static int query_joins(uint32_t before, uint32_t c, uint32_t after)
{
    if (!press_is_word(after) || !press_is_word(before))
        return 0;
    if (c == ',' || c == ':')
        return press_is_digit(before) && press_is_digit(after);
    return press_is_apostrophe(c) || c == '-' || c == 0x2010 || c == 0x2011 ||
           c == '.' || c == '&' || c == '_' || c == '@';
}

/* A hyphen at a line's end, a lower-case word in the next: where it begins. */
static size_t query_line_end(press_span text, size_t at)
{
    size_t i = at, lines = 0;

    while (i < text.n && i < at + 64 &&
           press_is_space((unsigned char)text.p[i]))
        lines += text.p[i++] == '\n';
    return lines == 1 && i < text.n &&
                   press_is_lower(press_utf8_peek(text.p, text.n, i))
               ? i
               : 0;
}

/* Does a path follow the word at p, a name with dots: medium.com/@author? */
static int query_has_path(const char *p, size_t n)
{
    size_t i, label = 0, most = n < 256 ? n : 256;
    int dots = 0;

    for (i = 0; i < most && p[i] != '/'; i++) {
        if (p[i] == '.') {
            dots++;
            label = i + 1;
        } else if (p[i] != '-' && !press_is_word((unsigned char)p[i])) {
            return 0;
        }
    }
    return dots > 0 && i + 1 < most && i > label + 1 &&
           !press_is_digit((unsigned char)p[label]) &&
           !press_is_space((unsigned char)p[i + 1]);
}

/* Is the word at `at` the beginning of an address? */
static int query_is_address(press_span text, size_t at)
{
    size_t n = text.n - at;
    const char *p = text.p + at;

    return (n > 7 && memcmp(p, "http://", 7) == 0) ||
           (n > 8 && memcmp(p, "https://", 8) == 0) ||
           (n > 4 && memcmp(p, "www.", 4) == 0) || query_has_path(p, n);
}

/* The end of the unit whose first word begins at `at`. */
static size_t query_word_end(press_span text, size_t at, int *hyphen)
{
    size_t end = at, next;
    uint32_t c, before = 0;
    int address = query_is_address(text, at);

    *hyphen = 0;
    while (at < text.n) {
        next = at;
        c = press_utf8_next(text.p, text.n, &next);
        if (press_char(c)->cls == PRESS_C_FORMAT) {
            at = end = next; /* as if it were not there */
            continue;
        }
        if (press_is_word(c)) {
            end = next;
        } else if (address) {
            if (press_is_space(c) || query_is_quote(c) || c == '<' || c == '>')
                break;
        } else if (c == '-' && query_line_end(text, next)) {
            next = query_line_end(text, next);
        } else if (query_joins(before, c,
                               press_utf8_peek(text.p, text.n, next))) {
            *hyphen |= (c == '-' || c == 0x2010 || c == 0x2011) &&
                       !press_is_digit(before);
        } else {
            break;
        }
        before = c;
        at = next;
    }
    return end;
}

/* NEAR or NEAR/7 at [start, end): the distance and one, 0 if it is neither. */
static int query_near(press_span text, size_t start, size_t *end)
{
    size_t at = *end;
    int n = 0;

    if (at - start != 4 || memcmp(text.p + start, "NEAR", 4) != 0)
        return 0;
    if (at >= text.n || text.p[at] != '/')
        return 10 + 1;
    if (at + 1 == text.n || !press_is_digit((unsigned char)text.p[at + 1]))
        n = 10;
    for (at++; at < text.n && text.p[at] >= '0' && text.p[at] <= '9'; at++)
        n = n < 25 ? n * 10 + (text.p[at] - '0') : 250;
    *end = at;
    return n + 1;
}

/* Is the word at [at, *end) an operator?  Before the first unit it joins nothing.
** NOT is none: a pasted heading, WE ARE NOT SLAVES, has to be found. */
static int query_operator(press_query_parse *q, size_t at, size_t *end)
{
    const char *p = q->text.p + at;
    size_t n = *end - at;
    int near, any = q->units.n > 0;

    if (n == 2 && memcmp(p, "OR", 2) == 0) {
        q->or_next = any;
        return 1;
    }
    if (n == 3 && memcmp(p, "AND", 3) == 0)
        return 1;
    near = query_near(q->text, at, end);
    if (near)
        q->near_next = any ? near : 0;
    return near > 0;
}

static press_query_unit *query_add(press_query_parse *q, size_t start, size_t end)
{
    press_query_unit *unit = press_vec_push(&q->units);

    if (!unit)
        return NULL;
    unit->start = (uint32_t)start;
    unit->end = (uint32_t)end;
    unit->or_before = (uint8_t)q->or_next;
    unit->near = (uint8_t)q->near_next;
    q->or_next = q->near_next = 0;
    return unit;
}

PRESS_PRIVATE int press_query_has_word(press_span text, size_t start,
                                       size_t end)
{
    while (start < end) {
        uint32_t c = press_utf8_next(text.p, end, &start);

        if (press_query_is_word(c) && !press_is_apostrophe(c)) /* U+02BC */
            return 1;
    }
    return 0;
}

/* The byte from `at` on where the mark c stands, *next after it; the text's end
** where there is none. */
static size_t query_find(press_span text, size_t at, uint32_t c, size_t *next)
{
    char mark[4];
    size_t n = press_utf8_put(mark, c), end = at + n - 1;

    while (end < text.n) { /* by its last byte, which is the rarest */
        const char *found = memchr(text.p + end, mark[n - 1], text.n - end);

        if (!found)
            break;
        end = (size_t)(found - text.p) + 1;
        if (memcmp(text.p + end - n, mark, n) == 0 &&
            (n == 1 || end == text.n || (text.p[end] & 0xC0) != 0x80)) {
            *next = end;
            return end - n;
        }
    }
    return *next = text.n;
}

/* A phrase that opens at `at`, after its mark; returns where reading goes on:
** `at` itself where the mark is never closed. */
static size_t query_phrase(press_query_parse *q, size_t at, uint32_t closing,
                           int exclude)
{
    press_span text = q->text;
    size_t next, end = query_find(text, at, closing, &next);
    press_query_unit *unit;

    if (end >= text.n)
        return at;
    if (!press_query_has_word(text, at, end))
        return next;
    unit = query_add(q, at, end);
    if (!unit)
        return next;
    unit->phrase = 1;
    unit->exclude = (uint8_t)exclude;
    if (next < text.n && text.p[next] == '*') {
        unit->prefix = 1;
        next++;
    }
    return next;
}

/* A word at `at`; `mark` is the character before it, 0 at a blank. */
static size_t query_word(press_query_parse *q, size_t at, uint32_t mark, int exclude)
{
    press_span text = q->text;
    int hyphen;
    size_t end = query_word_end(text, at, &hyphen), start = at;
    press_query_unit *unit;

    if (!mark && !exclude && query_operator(q, at, &end))
        return end;
    if (!press_query_has_word(text, at, end))
        return end;
    if (mark == '#' || mark == '@')
        start--;
    unit = query_add(q, start, end);
    if (!unit)
        return end;
    unit->exclude = (uint8_t)exclude;
    unit->surface = mark == '=';
    unit->hyphen = (uint8_t)hyphen;
    if (end < text.n && text.p[end] == '*') {
        unit->prefix = 1;
        end++;
    }
    return end;
}

/* ASCII that begins no unit and says nothing of one. */
static int query_is_idle(unsigned char b)
{
    return b < '0' ? b != '"' && b != '#' && b != '-'
                   : (b > '9' && b < '=') || b == '>' || b == '?' ||
                         (b > 'Z' && b < 'a') || b > 'z';
}

/* Past what begins no unit and says nothing of one, for 4096 bytes or a little
** more: marks and blanks, of which *before is the last. */
static size_t query_skip(press_span text, size_t at, size_t tried,
                         uint32_t *before)
{
    size_t most = text.n - at < 4096 ? text.n : at + 4096;

    while (at < most) {
        size_t next = at;
        uint32_t c = (unsigned char)text.p[at];

        if (c == '"' && at >= tried) {
            if (at + 1 == text.n || text.p[at + 1] != '"')
                break;
            c = 'x'; /* a phrase, and nothing in it */
            next += 2;
        } else if (c < 0x80) {
            if (c != '"' && !query_is_idle((unsigned char)c))
                break;
            next++;
        } else {
            c = press_utf8_next(text.p, text.n, &next);
            if (press_is_word(c) || (at >= tried && query_closing(c)))
                break;
        }
        *before = c;
        at = next;
    }
    return at;
}

PRESS_PRIVATE int press_query_read(press_query_parse *q)
{
    press_span text = q->text;
    size_t at = 0, tried = 0;
    uint32_t before = ' ', mark = 0;
    int exclude = 0, status = PRESS_OK;

    while (at < text.n && q->units.n < q->most && !q->units.status &&
           !status) {
        size_t next = query_skip(text, at, tried, &before), start = at;
        uint32_t c, closing;

        if (next > at) {
            mark = 0;
            exclude = 0;
            at = next;
            status = press_work(q->env, at - start);
            continue;
        }
        c = press_utf8_next(text.p, text.n, &next);
        closing = at >= tried ? query_closing(c) : 0;

        if (press_query_is_word(c)) {
            next = query_word(q, at, mark, exclude);
        } else if (closing) {
            size_t on = query_phrase(q, next, closing, exclude);

            if (on == next) /* no mark of that kind closes from here on */
                tried = text.n;
            next = on;
        } else if ((c == '=' || c == '#' || c == '@') &&
                   !press_is_word(before)) {
            mark = c;
            before = c;
            at = next;
            continue;
        } else if (c == '-' && press_is_space(before)) {
            exclude = 1;
            before = c;
            at = next;
            continue;
        }
        mark = 0;
        exclude = 0;
        before = next > start ? press_utf8_peek(text.p, next, start) : ' ';
        if (press_query_is_word(c) || closing)
            before = 'x';
        at = next;
        status = press_work(q->env, next - start);
    }
    return status ? status : q->units.status;
}

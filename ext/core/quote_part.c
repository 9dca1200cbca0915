/* quote_part.c - see quote_part.h. */
#include "quote_part.h"

#define PART_REACH 40 /* tokens of an announcement */

typedef struct part_scan {
    const press_quote_in *in;
    const press_quoted *marks;
    const press_text *text;
    size_t next; /* the next mark that may be inside */
    size_t open, close;
} part_scan;

/* Does the token stand in marks inside the quotation?  Tokens are asked for in
** order. */
static int part_is_nested(part_scan *scan, size_t token)
{
    uint32_t place = scan->text->tokens[token].start;

    while (scan->next < scan->in->nmarks &&
           scan->in->marks[scan->next].outer.end <= place)
        scan->next++;
    return scan->next < scan->in->nmarks &&
           scan->in->marks[scan->next].outer.start <= place;
}

static int part_is_dash(const part_scan *scan, size_t token)
{
    press_span s = press_text_token(scan->text, token);

    return s.n > 0 && press_is_dash(press_utf8_peek(s.p, s.n, 0));
}

/* The first dash from `i` on that a comma, a full stop or (for one that opens
** an announcement) another mark goes before; `close` where there is none. */
static size_t part_dash(part_scan *scan, size_t i, size_t limit,
                        const char *marks)
{
    for (; i < limit; i++) {
        press_span before;

        if (!part_is_dash(scan, i) || part_is_nested(scan, i))
            continue;
        before = press_text_token(scan->text, i - 1);
        if (before.n && (strchr(marks, before.p[0]) ||
                         (marks[0] == '!' && before.n == 3 &&
                          memcmp(before.p, "\xE2\x80\xA6", 3) == 0) ||
                         scan->text->tokens[i - 1].kind == PRESS_T_CLOSE))
            return i;
    }
    return limit;
}

/* The announcement between the dash at `dash` and the next one, `*end`, or
** the end of the quotation. */
static int part_cue(part_scan *scan, const press_quote_place *place,
                    size_t dash, size_t *end, press_quote_cue *cue)
{
    press_quote_place inside = *place;
    size_t limit = dash + 1 + PART_REACH, reach, next = scan->next;

    if (dash + 2 >= scan->close ||
        !(scan->text->tokens[dash + 1].flags & PRESS_F_CYRILLIC) ||
        scan->text->tokens[dash + 1].kind != PRESS_T_WORD)
        return 0;
    if (limit > scan->close)
        limit = scan->close;
    *end = part_dash(scan, dash + 2, limit, ".,");
    reach = *end;
    if (*end == limit)
        *end = scan->close;
    inside.open = inside.low = dash;
    inside.close = dash + 1;
    inside.high = reach;
    if (press_cue_phrase(scan->in->speaking, &inside, dash + 1, cue))
        return 1;
    scan->next = next; /* what stands there is looked at again */
    return 0;
}

static void part_set(const part_scan *scan, size_t first, size_t end,
                     const press_quote_cue *cue, press_quote_part *out)
{
    while (end > first + 1 && scan->text->tokens[end - 1].start >=
                                  scan->marks->at.end)
        end--;
    while (end > first + 1 &&
           press_quote_byte(scan->in->speaking, end - 1) == ',')
        end--;
    out->at = press_speaking_range(scan->in->speaking, first, end);
    if (out->at.end > scan->marks->at.end)
        out->at.end = scan->marks->at.end;
    out->cue = *cue;
}

PRESS_PRIVATE size_t press_quote_parts(const press_quote_in *in, size_t k,
                                       const press_quote_place *place,
                                       press_quote_part *out)
{
    part_scan scan;
    press_quote_cue cue;
    size_t n = 0, from, i;

    scan.in = in;
    scan.marks = &in->marks[k];
    scan.text = in->speaking->text;
    scan.next = k + 1;
    scan.open = press_text_token_at(scan.text, scan.marks->at.start);
    scan.close = press_text_token_at(scan.text, scan.marks->at.end);
    if (place->words < 3 || scan.open >= scan.text->ntokens ||
        scan.text->lang == PRESS_LANG_EN)
        return 0;
    for (from = scan.open, i = from + 1; i < scan.close && n + 1 < PRESS_QUOTE_PARTS;) {
        size_t dash = part_dash(&scan, i, scan.close, "!?,"), end;

        if (dash == scan.close)
            break;
        i = dash + 1;
        if (!part_cue(&scan, place, dash, &end, &cue))
            continue;
        part_set(&scan, from, dash, &cue, &out[n++]);
        from = end + 1;
        i = from + 1;
    }
    if (n && from < scan.close)
        part_set(&scan, from, scan.close, &cue, &out[n++]);
    return n;
}

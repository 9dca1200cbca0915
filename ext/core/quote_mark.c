/* quote_mark.c - see quote_mark.h. */
#include "quote_mark.h"

#define MARK_AHEAD 8

enum mark_family {
    MARK_NONE = 0,
    MARK_CURLY,    /* “ ” */
    MARK_ANGLE,    /* « » */
    MARK_NARROW,   /* ‹ › */
    MARK_STRAIGHT, /* " */
    MARK_SINGLE,   /* ‘ ’ */
    MARK_TICK,     /* ' */
    MARK_SCAN,     /* 66 99 */
    MARK_FAMILIES
};

enum mark_role { MARK_WORD = 0, MARK_OPEN, MARK_CLOSE };

/* One mark as it stands. */
typedef struct mark_seen {
    size_t at, end;
    uint32_t c;      /* the character; 66 and 99 for a scan's */
    uint32_t before; /* the characters around it, 0 at an edge */
    uint32_t after;
    uint8_t family;
} mark_seen;

typedef struct mark_open {
    uint32_t row;
    uint8_t family;
} mark_open;

typedef struct mark_stack {
    mark_open items[PRESS_QUOTE_DEPTH];
    int n;
    uint32_t over[MARK_FAMILIES]; /* openings beyond the depth */
} mark_stack;

/* What a paragraph does to a quotation that is open where it begins. */
typedef struct mark_summary {
    size_t start, end, next;
    uint32_t closes[MARK_FAMILIES]; /* closing marks that close nothing in it */
    uint32_t opens[MARK_FAMILIES];  /* opening marks that nothing in it closes */
    uint8_t begins;                 /* family of the mark it begins with */
} mark_summary;

/* Where the next single mark of a family stands that could close or open;
** each moves only forward, so that looking ahead is linear in all. */
typedef struct mark_ahead {
    size_t at; /* found for every place from `from` up to here */
    size_t from;
} mark_ahead;

typedef struct mark_scan {
    press_env *env;
    press_span text;
    press_vec *out; /* NULL: only summarise */
    mark_stack stack;
    mark_summary *summary; /* of the paragraph at hand, where summarised */
    mark_ahead close[MARK_FAMILIES], open[MARK_FAMILIES];
    mark_summary ring[MARK_AHEAD];
    size_t nring, ring_first;
    size_t end; /* of the paragraph at hand */
    int status;
} mark_scan;

/* --- characters around a mark -------------------------------------------- */

static int mark_is_edge(uint32_t c)
{
    return c == 0 || press_is_space(c);
}

/* May what follows c be the beginning of something? */
static int mark_is_left(uint32_t c)
{
    return mark_is_edge(c) || press_is_dash(c) || c == '/' ||
           press_char(c)->cls == PRESS_C_OPEN || c == '"';
}

/* May what comes before c be the end of something? */
static int mark_is_right(uint32_t c)
{
    int cls = press_char(c)->cls;

    return mark_is_edge(c) || cls == PRESS_C_PUNCT || cls == PRESS_C_CLOSE;
}

static int mark_family_of(uint32_t c)
{
    switch (c) {
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x275D:
    case 0x275E: case 0x301D: case 0x301E:
        return MARK_CURLY;
    case 0xAB: case 0xBB:
        return MARK_ANGLE;
    case 0x2039: case 0x203A:
        return MARK_NARROW;
    case '"': case 0xFF02:
        return MARK_STRAIGHT;
    case 0x2018: case 0x2019: case 0x201A: case 0x201B:
        return MARK_SINGLE;
    case '\'':
        return MARK_TICK;
    default:
        return MARK_NONE;
    }
}

/* "66" and "99" as a scan reads ornate marks: alone, between a blank and a
** letter (66), before a blank or the line's end (99). */
static int mark_scan_family(press_span text, size_t at, mark_seen *mark)
{
    uint32_t after;

    if (at + 2 > text.n || text.p[at] != text.p[at + 1] ||
        (text.p[at] != '6' && text.p[at] != '9') ||
        !mark_is_edge(mark->before))
        return MARK_NONE;
    after = press_utf8_peek(text.p, text.n, at + 2);
    if (!mark_is_edge(after))
        return MARK_NONE;
    mark->end = at + 2;
    mark->c = text.p[at] == '6' ? 66 : 99;
    mark->after = after;
    return MARK_SCAN;
}

/* Read the character at *at; 1 where it is a mark.  *before is the character
** before it, and moves on. */
static int mark_next(press_span text, size_t *at, uint32_t *before,
                     mark_seen *mark)
{
    unsigned char b = (unsigned char)text.p[*at];

    mark->at = *at;
    mark->before = *before;
    mark->c = press_utf8_next(text.p, text.n, at);
    mark->end = *at;
    *before = mark->c;
    if (b == '6' || b == '9') {
        mark->family = (uint8_t)mark_scan_family(text, mark->at, mark);
    } else if (b == '`' || b == '\'') { /* `` and '' are one double mark */
        mark->family = MARK_NONE;
        if (mark->end < text.n && text.p[mark->end] == (char)b) {
            mark->end++;
            mark->family = MARK_STRAIGHT;
        } else if (b == '\'') {
            mark->family = MARK_TICK;
        }
    } else {
        mark->family = (uint8_t)mark_family_of(mark->c);
    }
    if (mark->family == MARK_NONE)
        return 0;
    *at = mark->end;
    if (mark->family != MARK_SCAN)
        mark->after = mark->end < text.n
                          ? press_utf8_peek(text.p, text.n, mark->end) : 0;
    return 1;
}

/* --- paragraphs ---------------------------------------------------------- */

/* May a paragraph begin at `at`, after a line that ended a sentence? */
static int mark_begins_paragraph(press_span text, size_t at)
{
    uint32_t c;

    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t'))
        at++;
    c = press_utf8_peek(text.p, text.n, at);
    return press_is_upper(c) || press_is_digit(c) || press_is_dash(c) ||
           mark_family_of(c) || c == 0x2022 || c == '*';
}

/* Are eight bytes all from ' ' to '~'?  What one carries over to the next only
** one that is not can. */
static int mark_is_printed(const char *p)
{
    uint64_t x = press_eight(p);

    return !((x | (x - PRESS_EACH(' ')) | (x + PRESS_EACH(1))) & PRESS_EACH(0x80));
}

PRESS_PRIVATE size_t press_quote_paragraph(press_span text, size_t at,
                                           size_t *next)
{
    size_t end = at; /* after the last character that is no white space */
    uint32_t last = 0;
    int lines = 0;

    while (at < text.n) {
        size_t from = at, shown;
        uint32_t c;

        while (text.n - at >= 8 && mark_is_printed(text.p + at))
            at += 8; /* most characters */
        while (at < text.n && text.p[at] >= ' ' && text.p[at] < 0x7F)
            at++;
        for (shown = at; shown > from && text.p[shown - 1] == ' '; shown--)
            ;
        if (shown > from) {
            lines = 0;
            last = (unsigned char)text.p[shown - 1];
            end = shown;
        }
        if (at == text.n)
            break;
        c = press_utf8_next(text.p, text.n, &at);
        if (c == '\n' || c == 0x2029) {
            lines += c == '\n' ? 1 : 2;
            if (lines > 1 ||
                ((last == '.' || last == '!' || last == '?' || last == ':' ||
                  last == 0x2026 || (mark_family_of(last) && last != '\'')) &&
                 mark_begins_paragraph(text, at)))
                break;
        } else if (c - 0x400 < 0x100 || !press_is_space(c)) {
            lines = 0;
            last = c;
            end = at;
        }
    }
    while (at < text.n) { /* blank lines, and the next line's indent */
        size_t start = at;

        if (!press_is_space(press_utf8_next(text.p, text.n, &at))) {
            at = start;
            break;
        }
    }
    *next = at;
    return end;
}

/* --- single marks -------------------------------------------------------- */

static int mark_could_close(const mark_seen *mark)
{
    return !mark_is_edge(mark->before) && !press_is_word(mark->after) &&
           mark->c != 0x2018 && mark->c != 0x201A;
}

static int mark_could_open(const mark_seen *mark)
{
    return mark_is_left(mark->before) && press_is_word(mark->after) &&
           mark->c != 0x2019;
}

/* The first mark of the family after `at` in the paragraph for which the test
** holds; the paragraph's end where there is none. */
static size_t mark_look(mark_scan *scan, mark_ahead *ahead, size_t at,
                        int family, int (*test)(const mark_seen *))
{
    press_span text = scan->text;
    uint32_t before = 0;
    mark_seen mark;
    size_t i = at;

    if (ahead->from <= at && at < ahead->at)
        return ahead->at < scan->end ? ahead->at : scan->end;
    if (i)
        before = press_utf8_prev(text.p, &i);
    i = at;
    ahead->from = at;
    while (i < scan->end) {
        if (mark_next(text, &i, &before, &mark) && mark.family == family &&
            mark.at > at && test(&mark)) {
            ahead->at = mark.at;
            return mark.at;
        }
    }
    ahead->at = scan->end;
    return scan->end;
}

/* A short form whose apostrophe begins it: '90s, 'em, 'tis, rock 'n' roll. */
static int mark_is_elision(press_span text, const mark_seen *mark)
{
    size_t n = text.n - mark->end;
    const char *p = text.p + mark->end;

    if (press_is_digit(mark->after))
        return n > 2 && (p[2] == 's' || p[2] == ' ');
    return (n > 1 && memcmp(p, "n'", 2) == 0) ||
           (n > 3 && memcmp(p, "n\xE2\x80\x99", 4) == 0) ||
           (n > 2 && memcmp(p, "em ", 3) == 0) ||
           (n > 3 && memcmp(p, "tis ", 4) == 0) ||
           (n > 4 && memcmp(p, "twas ", 5) == 0) ||
           (n > 5 && memcmp(p, "cause ", 6) == 0);
}

static int mark_is_open(const mark_stack *stack, int family)
{
    int i;

    for (i = stack->n; i-- > 0;)
        if (stack->items[i].family == family)
            return 1;
    return stack->over[family] > 0;
}

static int mark_single_role(mark_scan *scan, const mark_seen *mark)
{
    int family = mark->family;
    size_t close;

    if (mark_is_open(&scan->stack, family) && mark_could_close(mark)) {
        if ((mark->before | 32) == 's' && press_is_space(mark->after)) {
            close = mark_look(scan, &scan->close[family], mark->at, family,
                              mark_could_close);
            if (close < scan->end &&
                close < mark_look(scan, &scan->open[family], mark->at, family,
                                  mark_could_open))
                return MARK_WORD; /* the workers' ... */
        }
        return MARK_CLOSE;
    }
    if (!mark_could_open(mark) || mark_is_elision(scan->text, mark))
        return MARK_WORD;
    close = mark_look(scan, &scan->close[family], mark->at, family,
                      mark_could_close);
    return close < scan->end || mark->at == scan->summary->start ? MARK_OPEN
                                                                 : MARK_WORD;
}

/* --- roles --------------------------------------------------------------- */

static int mark_straight_role(const mark_scan *scan, const mark_seen *mark)
{
    int left = mark_is_left(mark->before), right = mark_is_right(mark->after);

    if (mark->c == '`')
        return MARK_OPEN;
    if (left && !right)
        return MARK_OPEN;
    if (!left && right)
        return MARK_CLOSE;
    if (mark_is_open(&scan->stack, MARK_STRAIGHT))
        return MARK_CLOSE;
    return mark_is_edge(mark->after) ? MARK_WORD : MARK_OPEN;
}

/* An opening mark by shape stands where a closing one does, or the other way
** round. */
static int mark_shaped_role(const mark_scan *scan, const mark_seen *mark,
                            int opens)
{
    int left = mark_is_left(mark->before), right = mark_is_right(mark->after);

    if (opens && !left && right && mark_is_open(&scan->stack, mark->family))
        return MARK_CLOSE;
    if (!opens && left && !right && !mark_is_open(&scan->stack, mark->family))
        return MARK_OPEN;
    return opens ? MARK_OPEN : MARK_CLOSE;
}

static int mark_scan_is_close(const mark_seen *mark)
{
    return mark->c == 99;
}

static int mark_role(mark_scan *scan, const mark_seen *mark)
{
    size_t close;

    switch (mark->family) {
    case MARK_CURLY:
        return mark_shaped_role(scan, mark, mark->c != 0x201D &&
                                mark->c != 0x275E && mark->c != 0x301E);
    case MARK_ANGLE:
        return mark_shaped_role(scan, mark, mark->c == 0xAB);
    case MARK_NARROW:
        return mark_shaped_role(scan, mark, mark->c == 0x2039);
    case MARK_STRAIGHT:
        return mark_straight_role(scan, mark);
    case MARK_SCAN:
        if (mark->c == 99)
            return mark_is_open(&scan->stack, MARK_SCAN) ? MARK_CLOSE
                                                         : MARK_WORD;
        close = mark_look(scan, &scan->close[MARK_SCAN], mark->at, MARK_SCAN,
                          mark_scan_is_close);
        return mark->at == scan->summary->start && close + 2 == scan->end
                   ? MARK_OPEN : MARK_WORD;
    default:
        return mark_single_role(scan, mark);
    }
}

/* --- the stack ----------------------------------------------------------- */

static size_t mark_trim_left(press_span text, size_t at, size_t end)
{
    while (at < end) {
        size_t next = at;

        if (!press_is_space(press_utf8_next(text.p, text.n, &next)))
            break;
        at = next;
    }
    return at;
}

static size_t mark_trim_right(press_span text, size_t start, size_t at)
{
    while (at > start) {
        size_t before = at;

        if (!press_is_space(press_utf8_prev(text.p, &before)))
            break;
        at = before;
    }
    return at;
}

static void mark_push(mark_scan *scan, const mark_seen *mark)
{
    mark_stack *stack = &scan->stack;
    press_quoted *row = NULL;

    if (stack->n == PRESS_QUOTE_DEPTH) {
        stack->over[mark->family]++;
        return;
    }
    stack->items[stack->n].family = mark->family;
    stack->items[stack->n].row = 0;
    if (scan->out) {
        row = press_vec_push(scan->out);
        if (!row) {
            scan->status = scan->out->status;
            return;
        }
        stack->items[stack->n].row = (uint32_t)(scan->out->n - 1);
        row->outer.start = (uint32_t)mark->at;
        row->at.start = (uint32_t)mark_trim_left(scan->text, mark->end,
                                                 scan->end);
        row->depth = (uint8_t)(stack->n + 1);
        row->parts = 1;
        row->first = mark->at == scan->summary->start;
    }
    stack->n++;
}

/* Is there a letter or a digit in the quotation? */
static int mark_has_words(press_span text, const press_quoted *row)
{
    size_t at = row->at.start;

    while (at < row->at.end)
        if (press_is_word(press_utf8_next(text.p, text.n, &at)))
            return 1;
    return 0;
}

/* The quotation on top ends: its words at `at`, with its mark at `outer`. */
static void mark_end(mark_scan *scan, size_t at, size_t outer, int closed)
{
    const mark_open *top = &scan->stack.items[--scan->stack.n];
    int single = top->family == MARK_SINGLE || top->family == MARK_TICK;
    press_quoted *row;

    if (!closed && scan->summary)
        scan->summary->opens[top->family]++;
    if (!scan->out)
        return;
    row = press_vec_at(scan->out, press_quoted, top->row);
    /* the mark may have stood at the end of its paragraph */
    row->at.start = (uint32_t)mark_trim_left(scan->text, row->at.start, at);
    row->at.end = (uint32_t)mark_trim_right(scan->text, row->at.start, at);
    row->outer.end = (uint32_t)outer;
    row->closed = (uint8_t)closed;
    row->last = outer + 2 >= scan->end;
    if (!closed && single)
        row->at.end = row->at.start; /* it was no quotation */
    /* one without words goes at once, so that a million marks are no row;
    ** where another in it stays, mark_compact() drops it */
    if (top->row + 1 == scan->out->n && !mark_has_words(scan->text, row))
        scan->out->n--;
}

/* Which open quotation a closing mark closes: the innermost of its family; a
** double mark of another family only where that is innermost of all and has
** no mark of its own coming. */
static int mark_find(const mark_stack *stack, int family)
{
    int i, top;

    for (i = stack->n; i-- > 0;)
        if (stack->items[i].family == family)
            return i;
    if (stack->n == 0)
        return -1;
    top = stack->items[stack->n - 1].family;
    if ((family == MARK_STRAIGHT && top == MARK_CURLY) ||
        (family == MARK_CURLY && top == MARK_STRAIGHT))
        return stack->n - 1;
    return -1;
}

static void mark_close(mark_scan *scan, const mark_seen *mark)
{
    mark_stack *stack = &scan->stack;
    int i;

    if (stack->over[mark->family]) {
        stack->over[mark->family]--;
        return;
    }
    i = mark_find(stack, mark->family);
    if (i < 0) {
        scan->summary->closes[mark->family]++;
        return;
    }
    while (stack->n > i + 1)
        mark_end(scan, mark->at, mark->at, 0);
    mark_end(scan, mark->at, mark->end, 1);
}

/* --- a paragraph --------------------------------------------------------- */

/* The family of the mark that the paragraph begins with, if it opens. */
static int mark_first(press_span text, size_t start)
{
    uint32_t before = 0;
    size_t at = start;
    mark_seen mark;

    if (at >= text.n || !mark_next(text, &at, &before, &mark))
        return MARK_NONE;
    if (mark.family == MARK_SCAN || mark_is_edge(mark.after) ||
        mark.c == 0x201D || mark.c == 0xBB || mark.c == 0x2019)
        return MARK_NONE;
    return mark.family;
}

/* The top bits of those of eight bytes of ASCII that are not c. */
static inline uint64_t mark_others(uint64_t x, unsigned c)
{
    return (x ^ PRESS_EACH(c)) + PRESS_EACH(0x7F);
}

/* Are eight bytes all ASCII, and none of them a mark's? */
static int mark_is_plain(const char *p)
{
    uint64_t x = press_eight(p);

    return (mark_others(x, '"') & mark_others(x, '\'') & mark_others(x, '`') &
            mark_others(x, '6') & mark_others(x, '9') & ~x &
            PRESS_EACH(0x80)) == PRESS_EACH(0x80);
}

/* Past characters that are never marks, as most are, some kB at most. */
static size_t mark_skip(press_span text, size_t at, size_t end,
                        uint32_t *before)
{
    const unsigned char *p = (const unsigned char *)text.p;
    size_t from = at;

    if (end - at > 8192)
        end = at + 8192;
    while (end - at >= 8 && mark_is_plain(text.p + at))
        at += 8;
    if (at > from)
        *before = p[at - 1];
    for (; at < end; at++) {
        unsigned b = p[at];

        if ((b | 32) - 'a' < 26u || b == ' ' ||
            (b < 0x80 && b != '"' && b != '\'' && b != '`' && b != '6' &&
             b != '9')) {
            *before = b;
        } else if ((b == 0xD0 || b == 0xD1) && end - at > 2 &&
                   (p[at + 1] & 0xC0) == 0x80 && (p[at + 2] & 0xC0) != 0x80) {
            *before = (b & 0x1F) << 6 | (p[++at] & 0x3F);
        } else {
            break;
        }
    }
    return at;
}

/* Run over the marks of the summary's paragraph. */
static void mark_run(mark_scan *scan, mark_summary *summary)
{
    press_span text = scan->text;
    size_t at = summary->start, worked = at;
    uint32_t before = 0;
    mark_seen mark;
    int i;

    scan->summary = summary;
    scan->end = summary->end;
    if (scan->stack.n && scan->stack.items[0].family == summary->begins) {
        mark_next(text, &at, &before, &mark); /* opened again */
    }
    for (i = 0; i < scan->stack.n && scan->out; i++) {
        press_quoted *row = press_vec_at(scan->out, press_quoted,
                                         scan->stack.items[i].row);

        row->parts = (uint8_t)(row->parts + (row->parts < 255));
    }
    while (at < summary->end && !scan->status) {
        if (at - worked > 8192) {
            scan->status = press_work(scan->env, at - worked);
            worked = at;
        }
        at = mark_skip(text, at, summary->end, &before);
        if (at == summary->end)
            break;
        if (!mark_next(text, &at, &before, &mark))
            continue;
        switch (mark_role(scan, &mark)) {
        case MARK_OPEN:
            mark_push(scan, &mark);
            break;
        case MARK_CLOSE:
            mark_close(scan, &mark);
            break;
        default:
            break;
        }
    }
    if (!scan->status)
        scan->status = press_work(scan->env, at - worked);
}

static int mark_summary_at(mark_summary *summary, press_span text, size_t at)
{
    memset(summary, 0, sizeof *summary);
    summary->start = at;
    summary->end = press_quote_paragraph(text, at, &summary->next);
    summary->begins = (uint8_t)mark_first(text, at);
    return at < text.n;
}

/* Fill the ring of summaries up to paragraph number k from here; 0 where the
** text ends before it. */
static int mark_fill(mark_scan *scan, const mark_summary *here, size_t k)
{
    while (scan->nring <= k && !scan->status) {
        mark_summary *last =
            &scan->ring[(scan->ring_first + scan->nring - 1) % MARK_AHEAD];
        mark_summary *next =
            &scan->ring[(scan->ring_first + scan->nring) % MARK_AHEAD];
        size_t at = scan->nring ? last->next : here->next;
        mark_scan dry;

        if (!mark_summary_at(next, scan->text, at))
            return 0;
        memset(&dry, 0, sizeof dry);
        dry.env = scan->env;
        dry.text = scan->text;
        mark_run(&dry, next);
        while (dry.stack.n)
            mark_end(&dry, 0, 0, 0);
        scan->status = dry.status;
        scan->nring++;
    }
    return !scan->status;
}

/* Does a quotation of this family, open where `here` ends, go on? */
static int mark_goes_on(mark_scan *scan, const mark_summary *here, int family)
{
    size_t k;

    for (k = 0; k < MARK_AHEAD && mark_fill(scan, here, k); k++) {
        const mark_summary *next =
            &scan->ring[(scan->ring_first + k) % MARK_AHEAD];

        if (next->begins == family)
            return k == 0;
        if (next->closes[family])
            return 1;
        if (next->opens[family])
            return 0;
    }
    return 0;
}

/* The paragraph is over: the outermost quotation goes on or ends here, those
** in it end. */
static void mark_finish(mark_scan *scan, const mark_summary *here)
{
    mark_stack *stack = &scan->stack;
    int keep = stack->n > 0 &&
               mark_goes_on(scan, here, stack->items[0].family);

    memset(stack->over, 0, sizeof stack->over);
    while (stack->n > keep)
        mark_end(scan, here->end, here->end, 0);
}

/* Drop the rows without words. */
static void mark_compact(press_span text, press_vec *out, size_t from)
{
    press_quoted *rows = out->items;
    size_t i, n = from;

    for (i = from; i < out->n; i++)
        if (mark_has_words(text, &rows[i]))
            rows[n++] = rows[i];
    out->n = n;
}

PRESS_PRIVATE int press_quote_marks(press_env *env, press_span text,
                                    press_vec *out)
{
    mark_scan scan;
    mark_summary here;
    size_t from = out->n, at = 0;

    memset(&scan, 0, sizeof scan);
    scan.env = env;
    scan.text = text;
    scan.out = out;
    at = mark_trim_left(text, 0, text.n);
    while (at < text.n && !scan.status) {
        if (scan.nring) {
            here = scan.ring[scan.ring_first];
            memset(here.closes, 0, sizeof here.closes);
            memset(here.opens, 0, sizeof here.opens);
            scan.ring_first = (scan.ring_first + 1) % MARK_AHEAD;
            scan.nring--;
        } else {
            mark_summary_at(&here, text, at);
        }
        mark_run(&scan, &here);
        if (!scan.status)
            mark_finish(&scan, &here);
        at = here.next;
    }
    if (!scan.status)
        mark_compact(text, out, from);
    return scan.status;
}

/* query.c - see query.h.
**
** Two steps: the text is read as a list of units (a word, a phrase) with what
** was said of each; the list is written so that no operator's precedence
** matters: first what must be there, side by side, then groups of OR, then
** one NOT.  Side by side rather than with AND, because FTS5 overlooks a
** phrase without a token (a stop word) only there.
*/
#include "query.h"

#include "name_form.h"
#include "stop.h"

typedef struct query_unit {
    uint32_t start, end;
    uint8_t exclude, surface, prefix, phrase;
    uint8_t or_before; /* OR stands between it and the unit before */
    uint8_t near;      /* NEAR does: how many words */
    uint8_t hyphen;    /* a word with a hyphen within */
    uint8_t used;
} query_unit;

typedef struct query_parse {
    press_env *env;
    press_span text;
    press_vec units;
    int or_next, near_next, mode;
    int translit, status;
    size_t most; /* units */
    press_name_forms *forms; /* with translit */
} query_parse;

/* --- reading ---------------------------------------------------------------- */

/* A character that every tokenizer indexes. */
static int query_is_word(uint32_t c)
{
    return press_is_word(c) && !press_char(c)->mark;
}

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

/* Is the word at `at` the beginning of an address? */
static int query_is_address(press_span text, size_t at)
{
    size_t n = text.n - at;
    const char *p = text.p + at;

    return (n > 7 && memcmp(p, "http://", 7) == 0) ||
           (n > 8 && memcmp(p, "https://", 8) == 0) ||
           (n > 4 && memcmp(p, "www.", 4) == 0);
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
        if (press_is_word(c) || press_char(c)->cls == PRESS_C_FORMAT) {
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

/* NEAR or NEAR/7 at [start, end): the distance, 0 if it is neither. */
static int query_near(press_span text, size_t start, size_t *end)
{
    size_t at = *end;
    int n = 0;

    if (at - start != 4 || memcmp(text.p + start, "NEAR", 4) != 0)
        return 0;
    if (at >= text.n || text.p[at] != '/')
        return 10;
    for (at++; at < text.n && text.p[at] >= '0' && text.p[at] <= '9'; at++)
        n = n < 25 ? n * 10 + (text.p[at] - '0') : 250;
    *end = at;
    return n ? n : 10;
}

/* Is the word at [at, *end) an operator?  Before the first unit it joins nothing.
** NOT is none: a pasted heading, WE ARE NOT SLAVES, has to be found. */
static int query_operator(query_parse *q, size_t at, size_t *end)
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

static query_unit *query_add(query_parse *q, size_t start, size_t end)
{
    query_unit *unit = press_vec_push(&q->units);

    if (!unit)
        return NULL;
    unit->start = (uint32_t)start;
    unit->end = (uint32_t)end;
    unit->or_before = (uint8_t)q->or_next;
    unit->near = (uint8_t)q->near_next;
    q->or_next = q->near_next = 0;
    return unit;
}

static int query_has_word(press_span text, size_t start, size_t end)
{
    while (start < end)
        if (query_is_word(press_utf8_next(text.p, end, &start)))
            return 1;
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
static size_t query_phrase(query_parse *q, size_t at, uint32_t closing,
                           int exclude)
{
    press_span text = q->text;
    size_t next, end = query_find(text, at, closing, &next);
    query_unit *unit;

    if (end >= text.n)
        return at;
    if (!query_has_word(text, at, end))
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
static size_t query_word(query_parse *q, size_t at, uint32_t mark, int exclude)
{
    press_span text = q->text;
    int hyphen;
    size_t end = query_word_end(text, at, &hyphen), start = at;
    query_unit *unit;

    if (!mark && !exclude && query_operator(q, at, &end))
        return end;
    if (!query_has_word(text, at, end))
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

static int query_read(query_parse *q)
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

        if (query_is_word(c)) {
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
        if (query_is_word(c) || closing)
            before = 'x';
        at = next;
        status = press_work(q->env, next - start);
    }
    return status ? status : q->units.status;
}

/* --- writing ---------------------------------------------------------------- */

/* The bytes in quotation marks; line breaks and what is no text as blanks. */
static void query_put_quoted(press_buf *out, press_span text, int surface,
                             int joined)
{
    size_t at = 0;

    press_buf_putc(out, '"');
    if (surface)
        press_buf_putc(out, '=');
    while (at < text.n) {
        size_t start = at;
        uint32_t c = press_utf8_next(text.p, text.n, &at);

        if (joined && (c == '-' || c == 0x2010 || c == 0x2011))
            continue;
        if (c == '"')
            press_buf_putc(out, ' ');
        else if (c)
            press_buf_add(out, text.p + start, at - start);
    }
    press_buf_putc(out, '"');
}

static press_span query_text(const query_parse *q, const query_unit *unit)
{
    press_span s;

    s.p = q->text.p + unit->start;
    s.n = unit->end - unit->start;
    return s;
}

static void query_put(const query_parse *q, const query_unit *unit,
                      press_buf *out)
{
    query_put_quoted(out, query_text(q, unit), unit->surface, 0);
    if (unit->prefix)
        press_buf_puts(out, " *");
}

/* The words of a hyphenated unit, each by itself. */
static void query_put_parts(const query_parse *q, const query_unit *unit,
                            press_buf *out)
{
    query_unit part = *unit;
    size_t at = unit->start, next = at;

    part.prefix = 0;
    while (at < unit->end) {
        uint32_t c = press_utf8_next(q->text.p, unit->end, &next);

        if (c == '-' || c == 0x2010 || c == 0x2011) {
            part.end = (uint32_t)at;
            if (query_has_word(q->text, part.start, part.end)) {
                query_put(q, &part, out);
                press_buf_puts(out, " OR ");
            }
            part.start = (uint32_t)next;
        }
        at = next;
    }
    part.end = unit->end;
    part.prefix = unit->prefix;
    query_put(q, &part, out);
}

/* A name without its possessive: Zhanaozen's is Zhanaozen in any script. */
static press_span query_name(press_span word)
{
    size_t at = word.n > 2 ? word.n - 1 : 0;

    if (at > 0 && (word.p[at] | 0x20) == 's' &&
        press_is_apostrophe(press_utf8_prev(word.p, &at)))
        word.n = at;
    return word;
}

/* The word in its other forms, OR before each; a part of a hyphenated one
** by itself. */
static void query_put_forms(query_parse *q, press_span word, int prefix,
                            press_buf *out)
{
    size_t i;

    if (!q->status)
        q->status = press_name_forms_make(q->env, query_name(word), q->forms);
    if (q->status)
        return;
    for (i = 0; i < q->forms->n; i++) {
        press_buf_puts(out, " OR ");
        query_put_quoted(out, press_span_of(q->forms->form[i]), 0, 0);
        if (prefix)
            press_buf_puts(out, " *");
    }
}

static int query_in_name(uint32_t c)
{
    return query_is_word(c) || press_is_apostrophe(c);
}

/* A phrase, each word in the likeliest of its other forms. */
static void query_put_phrase_form(query_parse *q, const query_unit *unit,
                                  press_buf *out)
{
    press_span text = query_text(q, unit), word;
    size_t at = 0, next;

    press_buf_puts(out, " OR \"");
    while (at < text.n && !q->status) {
        for (next = at; next < text.n && query_in_name(press_utf8_peek(
                                             text.p, text.n, next));)
            (void)press_utf8_next(text.p, text.n, &next);
        word.p = text.p + at;
        word.n = next - at;
        if (word.n > 0) {
            q->status = press_name_forms_make(q->env, query_name(word),
                                              q->forms);
            if (q->forms->n > 0)
                word = press_span_of(q->forms->form[0]);
            press_buf_add(out, word.p, word.n);
        }
        if (next < text.n) {
            (void)press_utf8_next(text.p, text.n, &next);
            press_buf_putc(out, ' ');
        }
        at = next;
    }
    press_buf_putc(out, '"');
    if (unit->prefix)
        press_buf_puts(out, " *");
}

/* A unit in all scripts; the parts of a hyphenated one each in its own. */
static void query_put_translit(query_parse *q, const query_unit *unit,
                               press_buf *out)
{
    query_unit part = *unit;
    size_t at = unit->start, next = at;
    int count = 0;

    if (unit->phrase) {
        press_span text = query_text(q, unit);

        query_put(q, unit, out);
        if (!memchr(text.p, '=', text.n)) /* words as they are spelt */
            query_put_phrase_form(q, unit, out);
        return;
    }
    part.prefix = 0;
    for (at = next; at <= unit->end; at = next) {
        uint32_t c = at < unit->end
                         ? press_utf8_next(q->text.p, unit->end, &next)
                         : '-';

        if (at == unit->end)
            next++;
        if (c != '-' && c != 0x2010 && c != 0x2011)
            continue;
        part.end = (uint32_t)at;
        part.prefix = unit->prefix && at == unit->end;
        if (query_has_word(q->text, part.start, part.end)) {
            if (unit->hyphen)
                press_buf_puts(out, count++ ? " AND (" : "((");
            query_put(q, &part, out);
            query_put_forms(q, query_text(q, &part), part.prefix, out);
            if (unit->hyphen)
                press_buf_putc(out, ')');
        }
        part.start = (uint32_t)next;
    }
    if (unit->hyphen && count)
        press_buf_putc(out, ')');
}

/* The unit as one or more alternatives with OR between them.  Of several
** words (`any`) the parts of a compound are asked for by themselves, for
** ranking counts each; else they are a phrase. */
static void query_put_either(query_parse *q, const query_unit *unit,
                             press_buf *out)
{
    if (q->translit && !unit->surface) {
        query_put_translit(q, unit, out);
        return;
    }
    if (unit->hyphen && q->mode == PRESS_QUERY_ANY && !unit->exclude) {
        query_put_parts(q, unit, out);
        if (q->units.n > 1)
            return;
    } else {
        query_put(q, unit, out);
    }
    if (!unit->hyphen)
        return;
    press_buf_puts(out, " OR ");
    query_put_quoted(out, query_text(q, unit), unit->surface, 1);
    if (unit->prefix)
        press_buf_puts(out, " *");
}

/* The units joined with NEAR from number i on; how many. */
static size_t query_near_run(const query_parse *q, size_t i)
{
    size_t n = 1;
    const query_unit *u = q->units.items;

    while (i + n < q->units.n && u[i + n].near && !u[i + n].exclude &&
           !u[i].exclude)
        n++;
    return n;
}

static void query_put_near(const query_parse *q, size_t i, size_t n,
                           press_buf *out)
{
    const query_unit *u = q->units.items;
    size_t k;
    int distance = 0;

    press_buf_puts(out, "NEAR(");
    for (k = i; k < i + n; k++) {
        if (k > i)
            press_buf_putc(out, ' ');
        query_put(q, &u[k], out);
        if (u[k].near > distance)
            distance = u[k].near;
    }
    press_buf_puts(out, ", ");
    press_buf_put_uint(out, (uint64_t)distance, 1);
    press_buf_putc(out, ')');
}

/* How many units from number i on are one group: NEAR, or OR. */
static size_t query_group(const query_parse *q, size_t i)
{
    const query_unit *u = q->units.items;
    size_t n = u[i].exclude ? 1 : query_near_run(q, i);

    while (!u[i].exclude && i + n < q->units.n && u[i + n].or_before && !u[i + n].exclude)
        n += query_near_run(q, i + n);
    return n;
}

/* Write a group; its alternatives with OR between them. */
static void query_put_group(query_parse *q, size_t i, size_t n,
                            press_buf *out)
{
    const query_unit *u = q->units.items;
    size_t k = i;

    while (k < i + n) {
        size_t run = query_near_run(q, k);

        if (k > i)
            press_buf_puts(out, " OR ");
        if (run > 1)
            query_put_near(q, k, run, out);
        else
            query_put_either(q, &u[k], out);
        k += run;
    }
}

static int query_is_plain(const query_parse *q, size_t i, size_t n)
{
    if (q->translit && n == 1)
        return press_vec_at(&q->units, query_unit, i)->surface;
    return n == query_near_run(q, i) &&
           (n > 1 || !press_vec_at(&q->units, query_unit, i)->hyphen);
}

/* What must be there: plain units side by side, then groups. */
static size_t query_put_all(query_parse *q, press_buf *out)
{
    const query_unit *u = q->units.items;
    size_t i, n, count = 0;
    int plain;

    for (plain = 1; plain >= 0; plain--)
        for (i = 0; i < q->units.n; i += n) {
            n = query_group(q, i);
            if (u[i].exclude || query_is_plain(q, i, n) != plain)
                continue;
            if (count++)
                press_buf_puts(out, plain ? " " : " AND ");
            if (!plain)
                press_buf_putc(out, '(');
            query_put_group(q, i, n, out);
            if (!plain)
                press_buf_putc(out, ')');
        }
    return count;
}

/* A word that carries no topic, written as such: not WHO or US. */
static int query_is_stop(const query_parse *q, size_t i, press_buf *out)
{
    static const uint8_t lists[] = {PRESS_LANG_EN, PRESS_LANG_RU,
                                    PRESS_LANG_KK};
    const query_unit *u = press_vec_at(&q->units, query_unit, i);
    press_span word = query_text(q, u);
    press_buf folded;
    size_t k, at = 0;
    int is = 0;

    if (u->phrase || u->surface || u->prefix || u->exclude || word.n > 24)
        return 0;
    for (k = 0; at < word.n; k++)
        if (press_is_upper(press_utf8_next(word.p, word.n, &at)) &&
            (k > 0 || i > 0))
            return 0;
    press_buf_init(&folded, q->env);
    press_fold(&folded, word);
    for (k = 0; k < sizeof lists && !folded.status; k++)
        is |= press_stop_is(lists[k], press_buf_span(&folded));
    if (folded.status && !out->status)
        out->status = folded.status;
    press_buf_release(&folded);
    return is;
}

/* Stop words only where there are no others: they match everything and
** change the order for the worse. */
static size_t query_put_any(query_parse *q, press_buf *out, int stops)
{
    const query_unit *u = q->units.items;
    size_t i, n, count = 0;

    for (i = 0; i < q->units.n; i += n) {
        n = query_group(q, i);
        if (u[i].exclude || (!stops && n == 1 && query_is_stop(q, i, out)))
            continue;
        if (count++)
            press_buf_puts(out, " OR ");
        query_put_group(q, i, n, out);
    }
    return count;
}

static void query_put_excluded(query_parse *q, press_buf *out)
{
    const query_unit *u = q->units.items;
    size_t i, count = 0;

    for (i = 0; i < q->units.n; i++) {
        if (!u[i].exclude)
            continue;
        press_buf_puts(out, count++ ? " OR " : " NOT (");
        query_put_either(q, &u[i], out);
    }
    if (count)
        press_buf_putc(out, ')');
}

static int query_excludes(const query_parse *q)
{
    size_t i;

    for (i = 0; i < q->units.n; i++)
        if (press_vec_at(&q->units, query_unit, i)->exclude)
            return 1;
    return 0;
}

PRESS_PRIVATE int press_query_mode_find(press_span name)
{
    return press_span_is(name, "all")            ? PRESS_QUERY_ALL
           : press_span_is(name, "any")          ? PRESS_QUERY_ANY
           : press_span_is(name, "all translit") ? PRESS_QUERY_TRANSLIT
           : press_span_is(name, "any translit")
               ? PRESS_QUERY_TRANSLIT | PRESS_QUERY_ANY
               : -1;
}

PRESS_PRIVATE int press_query_make(press_env *env, press_span text, int mode,
                                   press_buf *out)
{
    query_parse q;
    int status, brackets;
    size_t begun = out->n, count, most = PRESS_QUERY_MOST;

    memset(&q, 0, sizeof q);
    q.env = env;
    q.text = text;
    q.mode = mode & PRESS_QUERY_ANY;
    q.translit = (mode & PRESS_QUERY_TRANSLIT) != 0;
    if (q.translit) {
        q.forms = press_alloc(env, sizeof *q.forms);
        if (!q.forms)
            return PRESS_NOMEM;
        most = PRESS_QUERY_MOST / 16;
    }
    press_vec_init(&q.units, env, sizeof(query_unit));
    q.most = most;
    status = query_read(&q);
    brackets = !status && query_excludes(&q);
    if (!status) {
        if (brackets)
            press_buf_putc(out, '(');
        count = q.mode == PRESS_QUERY_ANY ? query_put_any(&q, out, 0)
                                        : query_put_all(&q, out);
        if (count == 0 && q.mode == PRESS_QUERY_ANY)
            count = query_put_any(&q, out, 1);
        if (count == 0) {
            if (!out->status)
                out->n = begun;
            press_buf_puts(out, "\"\"");
        } else if (brackets) {
            press_buf_putc(out, ')');
            query_put_excluded(&q, out);
        }
        status = q.status ? q.status : out->status;
    }
    press_free(env, q.forms);
    press_vec_release(&q.units);
    return status;
}

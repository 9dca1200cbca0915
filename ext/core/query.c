/* query.c - see query.h.
**
** Two steps: the text is read as a list of units (a word, a phrase) with what
** was said of each; the list is written so that no operator's precedence
** matters: first what must be there, side by side, then groups of OR, then
** one NOT.  Side by side rather than with AND, because FTS5 overlooks a
** phrase without a token (a stop word) only there.
*/
#include "query.h"

#include "query_read.h"
#include "stop.h"

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

static press_span query_text(const press_query_parse *q, const press_query_unit *unit)
{
    press_span s;

    s.p = q->text.p + unit->start;
    s.n = unit->end - unit->start;
    return s;
}

static void query_put(const press_query_parse *q, const press_query_unit *unit,
                      press_buf *out)
{
    query_put_quoted(out, query_text(q, unit), unit->surface, 0);
    if (unit->prefix)
        press_buf_puts(out, " *");
}

/* The words of a hyphenated unit, each by itself. */
static void query_put_parts(const press_query_parse *q, const press_query_unit *unit,
                            press_buf *out)
{
    press_query_unit part = *unit;
    size_t at = unit->start, next = at;

    part.prefix = 0;
    while (at < unit->end) {
        uint32_t c = press_utf8_next(q->text.p, unit->end, &next);

        if (c == '-' || c == 0x2010 || c == 0x2011) {
            part.end = (uint32_t)at;
            if (press_query_has_word(q->text, part.start, part.end)) {
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
** by itself, what was cut at a line's end in one. */
static void query_put_forms(press_query_parse *q, press_span word, int prefix,
                            press_buf *out)
{
    char whole[PRESS_NAME_FORM_MAX];
    size_t i = 0, n = 0;

    word = query_name(word);
    while (i < word.n) {
        size_t from = i;
        uint32_t c = press_utf8_next(word.p, word.n, &i);

        if (c == '-' || press_is_space(c))
            continue;
        if (n + i - from > sizeof whole)
            return; /* too long for a form */
        memcpy(whole + n, word.p + from, i - from);
        n += i - from;
    }
    word.p = whole;
    word.n = n;
    if (!q->status)
        q->status = press_name_forms_make(q->env, word, q->forms);
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
    return press_query_is_word(c) || press_is_apostrophe(c);
}

/* A phrase, each word in the likeliest of its other forms. */
static void query_put_phrase_form(press_query_parse *q, const press_query_unit *unit,
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

/* Does the word carry no topic, and is it written as such: not WHO or US; in
** other scripts, not Ли either?  `first`: it may begin a sentence. */
static int query_is_grammar(const press_query_parse *q, press_span word,
                            int first, press_buf *out)
{
    static const uint8_t lists[] = {PRESS_LANG_EN, PRESS_LANG_RU,
                                    PRESS_LANG_KK};
    press_buf folded;
    size_t k, at = 0;
    int is = 0;

    if (word.n > 24)
        return 0;
    for (k = 0; at < word.n; k++)
        if (press_is_upper(press_utf8_next(word.p, word.n, &at)) &&
            (k > 0 || !first || q->translit))
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

static int query_is_stop(const press_query_parse *q, size_t i, press_buf *out)
{
    const press_query_unit *u = press_vec_at(&q->units, press_query_unit, i);

    return !u->phrase && !u->surface && !u->prefix && !u->exclude &&
           query_is_grammar(q, query_text(q, u), i == 0, out);
}

/* The parts of a hyphenated unit in all scripts, each by itself, those of
** grammar left out unless `all`; how many. */
static int query_put_translit_parts(press_query_parse *q,
                                    const press_query_unit *unit, int all,
                                    press_buf *out)
{
    press_query_unit part = *unit;
    size_t at = unit->start, next = at;
    int count = 0;

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
        if (press_query_has_word(q->text, part.start, part.end) &&
            (all || !query_is_grammar(q, query_text(q, &part), 0, out))) {
            press_buf_puts(out, count++ ? " AND (" : "((");
            query_put(q, &part, out);
            query_put_forms(q, query_text(q, &part), part.prefix, out);
            press_buf_putc(out, ')');
        }
        part.start = (uint32_t)next;
    }
    if (count)
        press_buf_putc(out, ')');
    return count;
}

/* A unit in all scripts. */
static void query_put_translit(press_query_parse *q,
                               const press_query_unit *unit, press_buf *out)
{
    press_span text = query_text(q, unit);

    if (unit->hyphen && !unit->phrase) {
        if (!query_put_translit_parts(q, unit, 0, out))
            (void)query_put_translit_parts(q, unit, 1, out);
        return;
    }
    query_put(q, unit, out);
    if (!unit->phrase)
        query_put_forms(q, text, unit->prefix, out);
    else if (!memchr(text.p, '=', text.n)) /* words as they are spelt */
        query_put_phrase_form(q, unit, out);
}

/* The unit as one or more alternatives with OR between them.  Of several
** words (`any`) the parts of a compound are asked for by themselves, for
** ranking counts each; else they are a phrase. */
static void query_put_either(press_query_parse *q, const press_query_unit *unit,
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
static size_t query_near_run(const press_query_parse *q, size_t i)
{
    size_t n = 1;
    const press_query_unit *u = q->units.items;

    while (i + n < q->units.n && u[i + n].near && !u[i + n].exclude &&
           !u[i].exclude)
        n++;
    return n;
}

static void query_put_near(const press_query_parse *q, size_t i, size_t n,
                           press_buf *out)
{
    const press_query_unit *u = q->units.items;
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
    press_buf_put_uint(out, (uint64_t)distance - 1, 1);
    press_buf_putc(out, ')');
}

/* How many units from number i on are one group: NEAR, or OR. */
static size_t query_group(const press_query_parse *q, size_t i)
{
    const press_query_unit *u = q->units.items;
    size_t n = u[i].exclude ? 1 : query_near_run(q, i);

    while (!u[i].exclude && i + n < q->units.n && u[i + n].or_before && !u[i + n].exclude)
        n += query_near_run(q, i + n);
    return n;
}

/* Write a group; its alternatives with OR between them. */
static void query_put_group(press_query_parse *q, size_t i, size_t n,
                            press_buf *out)
{
    const press_query_unit *u = q->units.items;
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

static int query_is_plain(const press_query_parse *q, size_t i, size_t n)
{
    if (q->translit && n == 1)
        return press_vec_at(&q->units, press_query_unit, i)->surface;
    return n == query_near_run(q, i) &&
           (n > 1 || !press_vec_at(&q->units, press_query_unit, i)->hyphen);
}

/* How a group is asked for where all must be there. */
enum query_kind { QUERY_EITHER = 1, QUERY_PLAIN = 2, QUERY_STOP = 4 };

static int query_kind(const press_query_parse *q, size_t i, size_t n, press_buf *out)
{
    if (n == 1 && query_is_stop(q, i, out))
        return QUERY_STOP;
    return query_is_plain(q, i, n) ? QUERY_PLAIN : QUERY_EITHER;
}

/* What must be there: plain units side by side, then groups.  Stop words stand
** beside plain ones or are left out: an index that lacks them would find
** nothing where AND joins them to a group. */
static size_t query_put_all(press_query_parse *q, press_buf *out)
{
    const press_query_unit *u = q->units.items;
    size_t i, n, count = 0;
    int side, kinds = 0;

    for (i = 0; i < q->units.n; i += n) {
        n = query_group(q, i);
        kinds |= u[i].exclude ? 0 : query_kind(q, i, n, out);
    }
    for (side = 1; side >= 0; side--)
        for (i = 0; i < q->units.n; i += n) {
            int kind;

            n = query_group(q, i);
            kind = u[i].exclude ? 0 : query_kind(q, i, n, out);
            if (!kind || (kind != QUERY_EITHER) != side ||
                (kind == QUERY_STOP && kinds == (QUERY_STOP | QUERY_EITHER)))
                continue;
            if (count++)
                press_buf_puts(out, side ? " " : " AND ");
            if (!side)
                press_buf_putc(out, '(');
            if (kind == QUERY_STOP)
                query_put(q, &u[i], out); /* in its own script alone */
            else
                query_put_group(q, i, n, out);
            if (!side)
                press_buf_putc(out, ')');
        }
    return count;
}

/* Stop words only where there are no others: they match everything and
** change the order for the worse. */
static size_t query_put_any(press_query_parse *q, press_buf *out, int stops)
{
    const press_query_unit *u = q->units.items;
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

static void query_put_excluded(press_query_parse *q, press_buf *out)
{
    const press_query_unit *u = q->units.items;
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

static int query_excludes(const press_query_parse *q)
{
    size_t i;

    for (i = 0; i < q->units.n; i++)
        if (press_vec_at(&q->units, press_query_unit, i)->exclude)
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
    press_query_parse q;
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
    press_vec_init(&q.units, env, sizeof(press_query_unit));
    q.most = most;
    status = press_query_read(&q);
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

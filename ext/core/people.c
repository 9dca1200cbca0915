/* people.c - who wrote an article; see meta.h.
**
** Authors come from bylines alone: a label and names, or a line that is a
** name beside a date or at the foot.  Nobody who is quoted, photographed or
** thanked is one.
*/
#include "caps.h"
#include "front.h"
#include "mail.h"
#include "meta.h"

/* --- small readers of a line ------------------------------------------------- */

PRESS_PRIVATE press_span press_people_trim(press_span s)
{
    while (s.n) {
        size_t at = 0;
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (!press_is_space(c) && c != ',' && c != ';' && c != ':')
            break;
        s.p += at;
        s.n -= at;
    }
    while (s.n) {
        size_t at = s.n;
        uint32_t c = press_utf8_prev(s.p, &at);

        if (!press_is_space(c) && c != ',' && c != ';' && c != ':')
            break;
        s.n = at;
    }
    return s;
}

/* A name without the quotation marks that stand round it. */
PRESS_PRIVATE press_span press_people_unquote(press_span s)
{
    size_t at = 0, end;

    s = press_people_trim(s);
    if (!s.n || !press_quote_shape(press_utf8_next(s.p, s.n, &at)))
        return s;
    end = s.n;
    if (at >= end || !press_quote_shape(press_utf8_prev(s.p, &end)))
        return s;
    s.p += at;
    s.n = end > at ? end - at : 0;
    return s;
}

/* What stands inside the first pair of quotation marks; p NULL: none. */
PRESS_PRIVATE press_span press_people_quoted(press_span s)
{
    press_span out = {NULL, 0};
    size_t at = 0, open = 0;

    while (at < s.n) {
        size_t here = at;
        int shape = press_quote_shape(press_utf8_next(s.p, s.n, &at));

        if (!open && shape & 1) {
            open = at;
        } else if (open && shape & 2) {
            out.p = s.p + open;
            out.n = here - open;
            return out;
        }
    }
    return out;
}

PRESS_PRIVATE press_span press_meta_cite(press_meta *m, press_span s,
                                         int title)
{
    press_buf buf;
    press_span out;

    press_buf_init(&buf, m->article->env);
    press_caps_cite(&buf, m->article->blocks.content, s, title);
    out = press_arena_copy(&m->article->strings, press_buf_span(&buf));
    if (buf.status || !out.p)
        m->status = buf.status ? buf.status : PRESS_NOMEM;
    press_buf_release(&buf);
    return out;
}

/* --- authors ------------------------------------------------------------------- */

/* How long the joint is at `at` ("," "and" "и" "&"), 0 for none. */
static size_t people_joint(press_span s, size_t at)
{
    static const char *const joints[] = {", and ", " and ", " & ", ", ", "; ",
                                         " и ", " және ", " мен "};
    size_t i;

    for (i = 0; i < sizeof joints / sizeof joints[0]; i++) {
        size_t n = strlen(joints[i]);

        if (at + n <= s.n && memcmp(s.p + at, joints[i], n) == 0)
            return n;
    }
    return 0;
}

/* Names joined by commas and "and", written with "; " between: the arena's
** string, or p NULL where the text is no list of names. */
static press_span people_names(press_meta *m, press_span s, int least)
{
    press_buf buf;
    press_span out = {NULL, 0};
    size_t at = 0, from = 0;

    press_buf_init(&buf, m->article->env);
    s = press_people_trim(s);
    while (at <= s.n) {
        size_t joint = at < s.n ? people_joint(s, at) : 1;
        press_span name;

        if (!joint) {
            at++;
            continue;
        }
        name.p = s.p + from;
        name.n = at - from;
        name = press_people_trim(name);
        if (name.n && name.p[name.n - 1] == '.' && at >= s.n)
            name.n--;
        if (!press_label_name(name, least) ||
            (buf.n && press_label_place(name)))
            break; /* what follows the names is no name */
        if (press_caps_is(name))
            name = press_meta_cite(m, name, 0);
        if (buf.n)
            press_buf_puts(&buf, "; ");
        press_buf_add(&buf, name.p, name.n);
        at += joint;
        from = at;
    }
    if (buf.n && !buf.status && !m->status)
        out = press_arena_copy(&m->article->strings, press_buf_span(&buf));
    if (buf.status)
        m->status = buf.status;
    press_buf_release(&buf);
    return out;
}

/* Where the names of a byline end: at | ; ( or " for " or a closing bracket. */
static press_span people_field(press_span s)
{
    static const char *const ends[] = {" for ", " | ", "; ", " (", " для ",
                                       " on ", " in ", " at ", " \xC2\xBB",
                                       " / ", " \xE2\x80\xA2 ",
                                       " \xC2\xB7 ", "\n", ". ", " \xE2\x80\x94 ",
                                       " \xE2\x80\x93 ", " - ", ")"};
    size_t i, at;

    for (at = 0; at < s.n; at++)
        for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
            size_t n = strlen(ends[i]);

            if (at + n <= s.n && memcmp(s.p + at, ends[i], n) == 0 &&
                !(ends[i][0] == '.' && at < 3)) { /* J. R. Morgan */
                if (ends[i][0] == '.' && at > 1 &&
                    (s.p[at - 2] == ' ' || s.p[at - 2] == '.'))
                    continue;
                s.n = at;
                return s;
            }
        }
    return s;
}

/* Does the word stand in the text, farther on than `after`, as it does not in
** "Name is a writer"? */
static int people_tells(press_span text, press_span word, size_t after)
{
    size_t k;

    for (k = 0; k + word.n <= text.n; k++) {
        const char *hit = memchr(text.p + k, word.p[0],
                                 text.n - word.n - k + 1);

        if (!hit)
            return 0;
        k = (size_t)(hit - text.p);
        if (memcmp(hit, word.p, word.n) == 0 && k > after)
            return 1;
    }
    return 0;
}

/* Is the person told of in the body?  A writer hardly ever is; a line about
** the writer begins with the name.  The last word without its last letter,
** as Russian and Kazakh inflect it. */
static int people_is_told(press_meta *m, press_span name)
{
    const press_blocks *b = &m->article->blocks;
    press_span word = press_people_trim(name);
    press_buf hold; /* not the byline's, which is still being read */
    size_t i, at = word.n, before;
    int told = 0;

    while ((before = at) > 0 && !press_is_space(press_utf8_prev(word.p, &before)))
        at = before;
    word.p += at;
    word.n -= at;
    if (word.n > 6 && (unsigned char)word.p[word.n - 1] >= 0x80)
        word.n -= 2;
    press_buf_init(&hold, m->article->env);
    for (i = 0; i < b->blocks.n && word.n > 2 && !told && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_span text;

        if (!press_block_is_body(block->kind) &&
            block->kind != PRESS_B_CAPTION && block->kind != PRESS_B_TITLE)
            continue;
        text = press_block_text(b, block, &hold, 65536);
        if (press_begins(text, "\xC2\xA9")) /* it is a writer's right */
            continue;
        told = people_tells(text, word, name.n);
        m->status = hold.status ? hold.status
                                : press_work(m->article->env, text.n);
    }
    press_buf_release(&hold);
    return told || m->status;
}

/* "Outlet Nov", "Outlet 4 May 2020": without the day. */
static press_span people_undated(press_span s)
{
    size_t at;

    for (at = 1; at + 2 < s.n; at++) {
        press_span rest = {s.p + at + 1, s.n - at - 1};
        char day[48];

        if (s.p[at] != ' ' || rest.n > sizeof day - 7)
            continue;
        memcpy(day, rest.p, rest.n); /* the day may have been cut off it */
        memcpy(day + rest.n, " 3 2000", 7);
        if (press_label_date((press_span){day, rest.n + 7})) {
            s.n = at;
            break;
        }
    }
    return s;
}

/* "A B, Outlet": the person alone; the outlet is told of. */
static press_span people_before_outlet(press_meta *m, press_span s,
                                       const press_range *at)
{
    const char *comma = memchr(s.p, ',', s.n);
    press_span who = s, rest;

    if (!comma)
        return s;
    who.n = (size_t)(comma - s.p);
    rest.p = comma + 1;
    rest.n = s.n - who.n - 1;
    rest = people_undated(press_people_unquote(rest));
    if (!press_label_person(who) || !press_label_outlet(rest) || !rest.n ||
        memchr(rest.p, ',', rest.n) ||
        press_has_any(rest, " and | & | и | және ") ||
        !press_is_upper(press_utf8_peek(rest.p, rest.n, 0)))
        return s;
    if (!press_label_office(rest))
        press_meta_add(m, PRESS_FIELD_PUBLISHER, rest, 58, "beside the byline",
                       at);
    return who;
}

/* Names without a label. */
PRESS_PRIVATE void press_people_name(press_meta *m, press_span s, const char *rule,
                        const press_range *at)
{
    press_span names;

    if (press_meta_is_full(m, PRESS_FIELD_AUTHOR)) /* and the text long */
        return;
    names = people_names(m, s, 2);
    if (!names.p || m->status || !press_label_namelike(names))
        return;
    if (people_is_told(m, names))
        press_meta_why(m, PRESS_FIELD_AUTHOR,
                       "a name without a label, and the text tells of it", at);
    else if (!m->status)
        press_meta_add(m, PRESS_FIELD_AUTHOR, names, 50, rule, at);
}

/* Of more pieces than candidates are kept no author is told: not the first
** ones for all of them. */
static void people_too_many(press_meta *m)
{
    const press_vec *facts = &m->article->facts;
    press_fact *last = NULL;
    size_t i;

    for (i = 0; i < facts->n; i++) {
        press_fact *f = press_vec_at(facts, press_fact, i);

        if (f->field != PRESS_FIELD_AUTHOR || f->rank >= 1000)
            continue;
        f->rank = 0;
        last = f;
    }
    if (!last)
        return;
    last->value.p = NULL;
    last->value.n = 0;
    last->rule = NULL;
    last->reason = "more pieces with bylines than are told apart";
}

/* Where a file has several pieces, all their authors, each once, in order. */
PRESS_PRIVATE void press_people_pieces(press_meta *m, const char *rule)
{
    const press_vec *facts = &m->article->facts;
    press_buf all;
    press_range at = {0, 0};
    size_t i, j, n = 0;
    int rank = 0;

    if (press_meta_is_full(m, PRESS_FIELD_AUTHOR)) {
        people_too_many(m);
        return;
    }
    press_buf_init(&all, m->article->env);
    for (i = 0; i < facts->n; i++) {
        const press_fact *f = press_vec_at(facts, press_fact, i);

        if (f->field != PRESS_FIELD_AUTHOR || !f->value.p || f->rank >= 1000)
            continue;
        for (j = 0; j < i; j++) {
            const press_fact *g = press_vec_at(facts, press_fact, j);

            if (g->field == PRESS_FIELD_AUTHOR && g->value.p &&
                press_span_eq(g->value, f->value))
                break;
        }
        if (j < i)
            continue;
        if (n++)
            press_buf_puts(&all, "; ");
        else
            at = f->at;
        press_buf_add(&all, f->value.p, f->value.n);
        rank = f->rank > rank ? f->rank : rank;
    }
    if (all.status)
        m->status = all.status;
    else if (n > 1)
        press_meta_add(m, PRESS_FIELD_AUTHOR, press_buf_span(&all), rank + 1,
                       rule, &at);
    press_buf_release(&all);
}

/* by tallgrass » Tue Feb 03: on a forum a name is one word in small letters. */
static int people_is_nick(press_span line, press_span nick)
{
    size_t at, letters = 0;

    if (nick.n < 3 || nick.n > 32 ||
        (!press_has_any(line, " \xC2\xBB ") && !memchr(nick.p, '_', nick.n)))
        return 0;
    for (at = 0; at < nick.n;) {
        size_t from = at;
        uint32_t c = press_utf8_next(nick.p, nick.n, &at);

        if (press_is_space(c))
            return 0;
        letters += press_is_word(c) || c >= 0x80 ? at - from : 0;
    }
    return letters + 2 > nick.n;
}

/* Posted on March 5, 2018 by A B */
static void people_posted(press_meta *m, press_span who, const press_range *at)
{
    press_span names = people_names(m, who, 2);

    if (names.p && !m->status && !press_label_outlet(names) &&
        (press_label_person(who) || press_caps_is(who)))
        press_meta_add(m, PRESS_FIELD_AUTHOR, names, 80, "day and writer", at);
    else
        press_meta_why(m, PRESS_FIELD_AUTHOR, "the byline names no person", at);
}

/* From: A B <a@example.org> */
static void people_sender(press_meta *m, press_span text,
                          const press_range *at)
{
    press_span names;
    size_t after;

    if (press_mail_read(text, &after) != PRESS_MAIL_FROM)
        return;
    text.p += after;
    text.n -= after;
    text = press_mail_sender(text);
    names = people_names(m, text, 2);
    if (names.p && !m->status && press_label_person(names))
        press_meta_add(m, PRESS_FIELD_AUTHOR, names, 80, "who sent it", at);
    else
        press_meta_why(m, PRESS_FIELD_AUTHOR, "the sender is no person by name",
                       at);
}

/* Capitals alone, and no word of five letters: a body's name. */
static int people_is_acronym(press_span s)
{
    size_t at = 0, run = 0, longest = 0, words = 1;

    if (!press_caps_is(s) || press_label_given(s))
        return 0;
    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        words += c == ' ';
        run = press_is_letter(c) ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest < 5 && words <= 3;
}

/* by A B (Outlet, 2004): a book, and who brought it out when. */
static int people_is_book(press_span s)
{
    const char *open = memchr(s.p, '(', s.n);
    press_span in = {open, open ? (size_t)(s.p + s.n - open) : 0};
    size_t n;

    for (n = 0; n < in.n && in.p[n] != ')'; n++)
        ;
    return n > 8 && n < in.n && press_is_upper(press_utf8_peek(in.p, n, 1)) &&
           (memcmp(in.p + n - 4, "19", 2) == 0 ||
            memcmp(in.p + n - 4, "20", 2) == 0) &&
           !press_label_date((press_span){in.p + 1, n - 1});
}

/* What stands behind a byline's label: By A B, Outlet. */
static void people_labelled(press_meta *m, press_span text, size_t label,
                            const press_range *at)
{
    press_span rest = {text.p + label, text.n - label}, names;

    if (people_is_book(rest)) {
        press_meta_why(m, PRESS_FIELD_AUTHOR, "who wrote a book", at);
        return;
    }
    rest.n = press_label_fused_day(rest);
    rest = people_field(rest);
    rest = people_before_outlet(m, rest, at);
    names = people_names(m, rest, 1);
    if (!names.p && people_is_nick(text, rest))
        press_meta_add(m, PRESS_FIELD_AUTHOR, rest, 60, "who posted", at);
    else if (names.p &&
             (people_is_acronym(rest) || press_label_outlet(names) ||
              press_label_post(names) || press_label_plain(names) ||
              (press_label_name(names, 2) && !press_label_person(names) &&
               !press_caps_is(rest))))
        press_meta_why(m, PRESS_FIELD_AUTHOR, "the byline names no person", at);
    else if (names.p)
        press_meta_add(m, PRESS_FIELD_AUTHOR, names, 80, "byline", at);
    else
        press_meta_why(m, PRESS_FIELD_AUTHOR, "the byline has no name", at);
}

static size_t people_blanks(press_span s)
{
    size_t i, n = 0;

    for (i = 0; i < s.n; i++)
        n += s.p[i] == ' ';
    return n;
}

/* What stands in marks, where one common noun is beside it: газета «...», but
** not Радио «...». */
static press_span people_outlet(press_span s)
{
    press_span quoted = press_people_quoted(s), word;

    word = s = press_people_unquote(s);
    if (people_blanks(s) != people_blanks(quoted) + 1)
        return s;
    if (quoted.p < s.p + 4) /* the mark is first, the noun last */
        while (memchr(word.p, ' ', word.n)) {
            word.p++;
            word.n--;
        }
    return press_is_lower(press_utf8_peek(word.p, word.n, 0)) ? quoted : s;
}

/* A name alone, what it belongs to behind a comma or in marks. */
static void people_signed(press_meta *m, press_span text, const char *rule,
                          const press_range *at)
{
    const char *comma = memchr(text.p, ',', text.n);
    press_span rest = text;

    if (!press_label_writer(text, &rest) && comma)
        rest.n = (size_t)(comma - text.p);
    press_people_name(m, rest, rule, at);
    if (!comma && rest.n + 3 < text.n &&
        memcmp(text.p + rest.n, " \xC2\xAB", 3) == 0)
        comma = text.p + rest.n; /* A B «Outlet» */
    if (!comma)
        return;
    rest.p = comma + 1;
    rest.n = text.n - (size_t)(rest.p - text.p);
    if (press_people_quoted(rest).p)
        press_meta_add(m, PRESS_FIELD_PUBLISHER, people_outlet(rest), 60,
                       "beside the signature", at);
}

PRESS_PRIVATE void press_people_byline(press_meta *m, size_t i)
{
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), rest = text;
    press_span rule = press_span_of(block->rule);
    press_range at = press_block_source(&m->article->blocks, block);
    size_t label = press_label_byline(text);

    if (label) {
        people_labelled(m, text, label, &at);
    } else if (press_label_dated_by(text).n) {
        people_posted(m, press_label_dated_by(text), &at);
    } else if (press_span_is(rule, "head of a message")) {
        people_sender(m, text, &at);
    } else if (press_span_is(rule, "name after a stroke")) {
        rest.p += press_front_stroke(text);
        rest.n -= press_front_stroke(text);
        press_people_name(m, rest, block->rule, &at);
    } else if (press_in_list(rule, "|name by a date|byline of a piece|"
                                   "name under the title|signature|")) {
        people_signed(m, text, block->rule, &at);
    }
}

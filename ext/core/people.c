/* people.c - who wrote an article and who published it; see meta.h.
**
** Authors come from bylines alone: a label and names, or a line that is a
** name beside a date or at the foot.  Nobody who is quoted, photographed or
** thanked is one.
*/
#include "meta.h"

/* --- small readers of a line ------------------------------------------------- */

static press_span people_trim(press_span s)
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
static press_span people_unquote(press_span s)
{
    size_t at = 0, end;

    s = people_trim(s);
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
static press_span people_quoted(press_span s)
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

static int people_is_caps(press_span s)
{
    size_t at = 0, upper = 0;

    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (press_is_lower(c))
            return 0;
        upper += (size_t)press_is_upper(c);
    }
    return upper > 1;
}

/* Find `word`, letter case aside, as a whole word with a lower-case letter in
** it, in the content; the place of it or SIZE_MAX. */
static size_t people_find_mixed(const press_meta *m, press_span word)
{
    press_span text = m->article->blocks.content;
    size_t i, j;
    uint32_t first = press_utf8_peek(word.p, word.n, 0);
    size_t limit = text.n < 262144 ? text.n : 262144;

    if (first >= 0x80 || word.n < 2)
        return SIZE_MAX;
    for (i = 0; i + word.n <= limit; i++) {
        int lower = 0;

        if ((text.p[i] | 32) != ((char)first | 32) ||
            (i && press_is_word((unsigned char)text.p[i - 1])))
            continue;
        for (j = 0; j < word.n; j++) {
            char a = text.p[i + j], b = word.p[j];

            if (a != b && ((a ^ b) != 32 || (a | 32) < 'a' || (a | 32) > 'z'))
                break;
            lower |= a != b;
        }
        if (j == word.n && lower &&
            !press_is_word(press_utf8_peek(text.p, text.n, i + j)) &&
            text.p[i] == word.p[0])
            return i;
    }
    return SIZE_MAX;
}

static const char people_small[] =
    "|a|an|the|of|in|on|at|to|for|and|or|with|by|from|as|but|nor|via|de|von|"
    "и|в|на|с|о|от|к|для|по|из|за|не|а|или|у|об|до|мен|және|үшін|туралы|";

/* A line of capitals in ordinary letters.  Each word takes the form with a
** lower-case letter that the text has for it where that begins with a capital
** and is not merely a sentence's first word ("CrimethInc"); otherwise, in
** English, a capital and small letters, and small words small. */
PRESS_PRIVATE press_span press_meta_case(press_meta *m, press_span s,
                                         int title)
{
    press_buf buf;
    press_span out = {NULL, 0};
    size_t at = 0, words = 0;
    int cyrillic = 0;

    press_buf_init(&buf, m->article->env);
    while (at < s.n && !buf.status) {
        press_span word;
        size_t from = at, mixed;
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (!press_is_letter(c)) {
            press_buf_put_char(&buf, press_is_space(c) ? ' ' : c);
            continue;
        }
        while (at < s.n) {
            size_t next = at;

            c = press_utf8_next(s.p, s.n, &next);
            if (!press_is_word(c) && !press_is_apostrophe(c))
                break;
            at = next;
        }
        word.p = s.p + from;
        word.n = at - from;
        mixed = people_find_mixed(m, word);
        cyrillic |= press_char(press_utf8_peek(word.p, word.n, 0))->script ==
                    PRESS_SCRIPT_CYRILLIC;
        {
            press_span f;
            press_buf small;

            press_buf_init(&small, m->article->env);
            press_lower_text(&small, word);
            f = press_buf_span(&small);
            if (words && press_in_list(f, people_small)) {
                press_buf_add(&buf, f.p, f.n);
            } else if (mixed != SIZE_MAX) {
                press_buf_add(&buf, m->article->blocks.content.p + mixed,
                              word.n);
            } else if (cyrillic && title && words) {
                press_buf_add(&buf, f.p, f.n);
            } else {
                size_t first = 0;

                press_buf_put_char(&buf,
                                   press_utf8_next(word.p, word.n, &first));
                f.p += first < f.n ? first : f.n;
                f.n -= first < f.n ? first : f.n;
                press_buf_add(&buf, f.p, f.n);
            }
            if (small.status)
                m->status = small.status;
            press_buf_release(&small);
        }
        words++;
    }
    if (buf.status)
        m->status = buf.status;
    else
        out = press_arena_copy(&m->article->strings, press_buf_span(&buf));
    press_buf_release(&buf);
    if (!out.p)
        m->status = PRESS_NOMEM;
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
    s = people_trim(s);
    while (at <= s.n) {
        size_t joint = at < s.n ? people_joint(s, at) : 1;
        press_span name;

        if (!joint) {
            at++;
            continue;
        }
        name.p = s.p + from;
        name.n = at - from;
        name = people_trim(name);
        if (name.n && name.p[name.n - 1] == '.' && at >= s.n)
            name.n--;
        if (!press_label_name(name, least))
            break; /* what follows the names is no name */
        if (people_is_caps(name))
            name = press_meta_case(m, name, 0);
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
                                       ". ", " \xE2\x80\x94 ",
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

static void people_byline(press_meta *m, size_t i)
{
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), rest, names;
    press_range at = press_block_source(&m->article->blocks, block);
    size_t label = press_label_byline(text);

    rest.p = text.p + label;
    rest.n = text.n - label;
    if (label) {
        names = people_names(m, people_field(rest), 1);
        if (names.p)
            press_meta_add(m, PRESS_FIELD_AUTHOR, names, 80, "byline", &at);
        else
            press_meta_why(m, PRESS_FIELD_AUTHOR, "the byline has no name",
                           &at);
    } else if (press_span_is(press_span_of(block->rule), "name by a date") ||
               press_span_is(press_span_of(block->rule), "signature")) {
        const char *comma = memchr(text.p, ',', text.n);

        rest = text;
        if (comma)
            rest.n = (size_t)(comma - text.p);
        names = people_names(m, rest, 2);
        if (names.p)
            press_meta_add(m, PRESS_FIELD_AUTHOR, names, 50, block->rule, &at);
        if (comma) {
            rest.p = comma + 1;
            rest.n = text.n - (size_t)(rest.p - text.p);
            press_meta_add(m, PRESS_FIELD_PUBLISHER, people_unquote(rest), 60,
                           "beside the signature", &at);
        }
    }
}

/* --- publishers ------------------------------------------------------------------ */

/* A field of a date line that is neither date nor name nor number: the
** outlet.  Quotation marks say so. */
static void people_outlet_field(press_meta *m, press_span field,
                                const press_range *at)
{
    press_span quoted;
    uint32_t first;

    field = people_trim(field);
    first = press_utf8_peek(field.p, field.n, 0);
    if (field.n < 2 || field.n > 60 || press_label_date(field) ||
        press_label_byline(field) || press_label_published(field))
        return;
    if (!press_is_upper(first) && !press_quote_shape(first))
        return;
    if (first == 0x2116 || (first == 'N' && field.n > 2 && field.p[1] == 'o' &&
                            field.p[2] == '.'))
        return;
    quoted = people_quoted(field);
    press_meta_add(m, PRESS_FIELD_PUBLISHER,
                   quoted.p && quoted.n > 1 ? quoted : field,
                   quoted.p ? 72 : 66, "in the date line", at);
}

static void people_date_line(press_meta *m, size_t i)
{
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), field;
    press_range at = press_block_source(&m->article->blocks, block);
    size_t k, from = 0;
    int bars = memchr(text.p, '|', text.n) != NULL;

    if (press_span_is(press_span_of(block->rule), "publisher by a date")) {
        press_meta_add(m, PRESS_FIELD_PUBLISHER, people_unquote(text), 64,
                       block->rule, &at);
        return;
    }
    if (press_label_date(text))
        return;
    for (k = 0; k <= text.n; k++) {
        if (k < text.n && text.p[k] != (bars ? '|' : ','))
            continue;
        field.p = text.p + from;
        field.n = k - from;
        people_outlet_field(m, field, &at);
        from = k + 1;
        if (!bars)
            break; /* "Outlet, No 14, date": only the first */
    }
}

/* Words with a capital or with a dot inside, from byte `at` on: a name of one
** to five words; n 0 for none. */
static press_span people_proper(press_span s, size_t at)
{
    press_span out;
    size_t end = at, words = 0;

    out.p = s.p + at;
    while (end < s.n && words < 5) {
        size_t w = end, stop;
        uint32_t first = press_utf8_peek(s.p, s.n, w);
        int dot = 0;

        while (w < s.n && !press_is_space(press_utf8_peek(s.p, s.n, w)))
            press_utf8_next(s.p, s.n, &w);
        stop = w;
        while (stop > end && strchr(".,;:!?)", s.p[stop - 1]))
            stop--;
        {
            const char *inner = stop > end ? memchr(s.p + end, '.', stop - end)
                                           : NULL;
            dot = inner && inner > s.p + end && inner + 2 < s.p + stop;
        }
        if (!(press_is_upper(first) || dot || (words && first < 128 &&
                                               press_is_digit(first))))
            break;
        words++;
        out.n = stop - at;
        if (stop < w)
            break;
        end = w;
        while (end < s.n && press_is_space(press_utf8_peek(s.p, s.n, end)))
            press_utf8_next(s.p, s.n, &end);
    }
    if (!words)
        out.n = 0;
    return out;
}

/* "We at NAME", "reports for NAME", "the editors of NAME". */
static const struct people_cue {
    const char *cue;
    int rank;
    const char *rule;
} people_cues[] = {
    {"We at", 40, "self-reference"},
    {"we at", 40, "self-reference"},
    {"We here at", 40, "self-reference"},
    {"we here at", 40, "self-reference"},
    {"reports for", 38, "where the author reports"},
    {"writes for", 38, "where the author reports"},
    {"editors of", 30, "editors"},
    {"first published in", 20, "first published in"},
};

/* Where the cue that stands at byte k ends, with the blanks after it; 0 where
** it does not stand there.  A blank in the cue is any white space. */
static size_t people_match(press_span text, size_t k, const char *cue)
{
    for (; *cue; cue++) {
        if (k >= text.n)
            return 0;
        if (*cue == ' ') {
            if (!press_is_space(press_utf8_next(text.p, text.n, &k)))
                return 0;
        } else if (text.p[k++] != *cue) {
            return 0;
        }
    }
    if (k >= text.n || !press_is_space(press_utf8_peek(text.p, text.n, k)))
        return 0;
    while (k < text.n && press_is_space(press_utf8_peek(text.p, text.n, k)))
        press_utf8_next(text.p, text.n, &k);
    return k;
}

/* "We at believe": what follows is what "we" do, so the name is missing. */
static int people_is_verb(press_span text, size_t at)
{
    static const char verbs[] =
        "|believe|think|consider|hope|know|are|have|do|would|will|wish|feel|"
        "see|want|expect|understand|suppose|suggest|";
    press_span word = {text.p + at, 0};

    while (at + word.n < text.n &&
           press_is_letter(press_utf8_peek(text.p, text.n, at + word.n)))
        word.n++;
    return press_in_list(word, verbs);
}

static void people_cue_at(press_meta *m, const press_block *block,
                          press_span text, press_range place,
                          const struct people_cue *cue)
{
    press_span name = people_proper(text, place.end);
    press_range at = press_block_source(&m->article->blocks, block);

    if (block->nparts == 1) {
        at.start += place.start;
        at.end = at.start + (place.end - place.start) + (uint32_t)name.n;
    }
    if (name.n)
        press_meta_add(m, PRESS_FIELD_PUBLISHER, name, cue->rank, cue->rule,
                       &at);
    else if (cue->rank == 40 && people_is_verb(text, place.end))
        press_meta_why(m, PRESS_FIELD_PUBLISHER,
                       "self-reference without a name (was a link lost?)",
                       &at);
}

static void people_self(press_meta *m, size_t i)
{
    const press_block *block =
        press_vec_at(&m->article->blocks.blocks, press_block, i);
    press_span text = press_meta_text(m, i);
    size_t c, end;

    for (c = 0; c < sizeof people_cues / sizeof people_cues[0]; c++) {
        size_t k = 0;

        while (k < text.n) {
            const char *hit = memchr(text.p + k, people_cues[c].cue[0],
                                     text.n - k);
            press_range place;

            if (!hit)
                break;
            k = (size_t)(hit - text.p);
            end = k && press_is_word((unsigned char)text.p[k - 1])
                      ? 0
                      : people_match(text, k, people_cues[c].cue);
            if (!end) {
                k++;
                continue;
            }
            place.start = (uint32_t)k;
            place.end = (uint32_t)end;
            people_cue_at(m, block, text, place, &people_cues[c]);
            k = end;
        }
    }
}

/* (c) 2021 NAME; All rights reserved. */
static void people_copyright(press_meta *m, size_t i)
{
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), name;
    press_range at = press_block_source(&m->article->blocks, block);
    size_t k = 0, sign = SIZE_MAX;

    if (text.n > 300)
        return;
    while (k < text.n) {
        size_t here = k;
        uint32_t c = press_utf8_next(text.p, text.n, &k);

        if (c == 0xA9)
            sign = here;
    }
    if (sign == SIZE_MAX)
        return;
    k = sign;
    while (k < text.n) {
        uint32_t c = press_utf8_peek(text.p, text.n, k);

        if (press_is_letter(c) || (press_quote_shape(c) & 1))
            break;
        press_utf8_next(text.p, text.n, &k);
    }
    name.p = text.p + k;
    name.n = 0;
    while (k < text.n && !strchr(".,|;", text.p[k]))
        k++, name.n++;
    name = people_unquote(people_trim(name));
    if (name.n > 1 && name.n < 80 && k > sign)
        press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 55, "copyright", &at);
}

/* "PUBLISHED BY X", "Издательство X", alone on a line. */
static void people_imprint(press_meta *m, size_t i)
{
    static const char *const labels[] = {
        "published by ", "publisher: ", "publisher - ", "издательство: ",
        "издатель: ", "издатель - ", "издательство ", "баспа: ", "баспасы: ",
        "баспагер: "};
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), name;
    press_range at = press_block_source(&m->article->blocks, block);
    press_buf fold;
    size_t k;

    if (text.n > 100 || block->nlines > 1)
        return;
    press_buf_init(&fold, m->article->env);
    press_lower_text(&fold, text);
    for (k = 0; k < sizeof labels / sizeof labels[0] && !fold.status; k++) {
        size_t n = strlen(labels[k]);

        if (fold.n <= n || memcmp(fold.p, labels[k], n) != 0)
            continue;
        if (m->imprints++ >= 8)
            break; /* the case of each is looked up in the text */
        name.p = text.p + n;
        name.n = text.n - n;
        name = people_unquote(name);
        if (people_is_caps(name))
            name = press_meta_case(m, name, 0);
        if (!m->status)
            press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 80, "published by",
                           &at);
        break;
    }
    if (fold.status)
        m->status = fold.status;
    press_buf_release(&fold);
}

/* PLACE, date (AGENCY) -  and  PLACE, date. «AGENCY» agency. */
static void people_dateline(press_meta *m, size_t i)
{
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), head, name;
    press_range at = press_block_source(&m->article->blocks, block);
    press_range line = press_meta_dateline(text);
    const char *open;

    if (!line.end)
        return;
    head.p = text.p;
    head.n = line.end;
    open = memchr(head.p, '(', head.n);
    if (open) {
        const char *close = memchr(open, ')', head.n - (size_t)(open - head.p));

        if (close && close > open + 1) {
            name.p = open + 1;
            name.n = (size_t)(close - open) - 1;
            press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 70, "dateline",
                           &at);
        }
    }
    head.p = text.p + line.end;
    head.n = text.n - line.end < 80 ? text.n - line.end : 80;
    while (head.n && (head.p[0] == ' ' || head.p[0] == '.'))
        head.p++, head.n--;
    if (head.n && press_quote_shape(press_utf8_peek(head.p, head.n, 0)) & 1) {
        const char *stop = memchr(head.p, '.', head.n);

        name = people_quoted(head);
        if (stop && name.p && name.p < stop && stop - head.p < 60)
            press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 70,
                           "beside the dateline", &at);
    }
}

PRESS_PRIVATE void press_meta_people(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    size_t i, bodies = 0;

    for (i = 0; i < b->blocks.n && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);

        m->status = press_work(m->article->env, 64);
        if (block->kind == PRESS_B_BYLINE) {
            people_byline(m, i);
            if (press_span_is(press_span_of(block->rule), "imprint"))
                people_imprint(m, i);
            else if (!press_span_is(press_span_of(block->rule), "signature") &&
                     !press_span_is(press_span_of(block->rule),
                                    "name by a date"))
                people_date_line(m, i);
        } else if (block->kind == PRESS_B_NOTICE) {
            people_copyright(m, i);
        } else if (press_block_is_in(block->kind)) {
            people_imprint(m, i);
            people_self(m, i);
            if (block->kind == PRESS_B_PARAGRAPH && bodies++ < 2)
                people_dateline(m, i);
        }
    }
}

/* outlet.c - who published an article; see meta.h.
**
** Publishers come from a line beside the date, a copyright, an imprint, a
** dateline, what a text says of itself, or the name above a page's menu.
*/
#include "meta.h"

#include "caps.h"
#include "front_line.h"
#include "masthead.h"

/* Two letters side by side - the number of a law, N 202, has none - and no
** list of topics. */
static int outlet_has_word(press_span s)
{
    size_t at = 0, commas = 0;
    int run = 0;

    for (; at < s.n; at++)
        commas += s.p[at] == ',';
    at = 0;
    while (at < s.n && run < 2)
        run = press_is_letter(press_utf8_next(s.p, s.n, &at)) ? run + 1 : 0;
    return run >= 2 && commas < 2;
}

/* Without an hour before it: 12:10 Anna Bek. */
static press_span outlet_unclocked(press_span s)
{
    size_t n = 0;

    while (n < s.n && (press_is_digit((unsigned char)s.p[n]) || s.p[n] == ':'))
        n++;
    if (n >= 4 && n + 2 < s.n && s.p[n] == ' ' && memchr(s.p, ':', n)) {
        s.p += n + 1;
        s.n -= n + 1;
    }
    return s;
}

/* Blanks of the field before `end`. */
static size_t outlet_blanks(press_span field, const char *end)
{
    const char *p;
    size_t n = 0;

    for (p = field.p; p < end; p++)
        n += *p == ' ';
    return n;
}

/* A field of a date line that is neither date nor number: a person's name,
** or the outlet.  Quotation marks say so.  A place before a date is none. */
static void outlet_outlet_field(press_meta *m, press_span field, int sure,
                                const press_range *at)
{
    press_span quoted;
    uint32_t first;
    press_buf fold;
    int menu;

    field = outlet_unclocked(press_people_trim(field));
    first = press_utf8_peek(field.p, field.n, 0);
    if (field.n < 2 || field.n > 60 || !outlet_has_word(field) ||
        memchr(field.p, ':', field.n) || /* Filed under: Water */
        press_front_dated(field, 5) ||
        press_label_byline(field) || press_label_published(field) ||
        press_label_updated(field) || press_label_counter(field))
        return;
    if (press_label_person(field)) {
        press_people_name(m, field, "name by a date", at);
        return;
    }
    if (!(sure || press_label_outlet(field)) || press_label_place(field))
        return;
    press_buf_init(&fold, m->article->env);
    press_fold(&fold, field);
    menu = press_is_menu(press_buf_span(&fold));
    if (fold.status)
        m->status = fold.status;
    press_buf_release(&fold);
    if (menu || (!press_is_upper(first) && !press_quote_shape(first)))
        return;
    if (first == 0x2116 || (first == 'N' && field.n > 2 && field.p[1] == 'o' &&
                            field.p[2] == '.'))
        return;
    if (press_label_issue(field))
        return;
    quoted = press_people_quoted(field);
    if (quoted.p && outlet_blanks(field, quoted.p) >= 3)
        return; /* All the news of "X" */
    press_meta_add(m, PRESS_FIELD_PUBLISHER,
                   quoted.p && quoted.n > 1 ? quoted : field,
                   quoted.p ? 72 : 66, "in the date line", at);
}

/* NAME # 400, Spring, 2018: the name; n 0 where the line is no such. */
static press_span outlet_numbered(press_span s)
{
    press_span name = {s.p, 0};
    size_t k;

    for (k = 3; k + 3 < s.n && k < 60; k++)
        if (memcmp(s.p + k, " #", 2) == 0 &&
            press_is_digit((unsigned char)s.p[k + 2 + (s.p[k + 2] == ' ')]))
            name.n = k;
    if (name.n && (!press_masthead_is_proper(name) ||
                   press_masthead_words(name) > 5 ||
                   press_in_list(name, "|Issue|No|Number|Volume|Part|")))
        name.n = 0;
    return name;
}

static void outlet_date_line(press_meta *m, size_t i)
{
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), field;
    press_range at = press_block_source(&m->article->blocks, block);
    size_t k, from = 0;
    int bars = memchr(text.p, '|', text.n) != NULL;
    int sure = bars || memchr(text.p, '(', text.n) || press_people_quoted(text).p;

    if (press_span_is(press_span_of(block->rule), "publisher by a date")) {
        const char *comma = memchr(text.p, ',', text.n);

        if (comma && text.n - (size_t)(comma - text.p) < 40)
            text.n = (size_t)(comma - text.p); /* Outlet, place */
        if (press_begins(text, "Via"))
            text = press_people_trim((press_span){text.p + 3, text.n - 3});
        press_meta_add(m, PRESS_FIELD_PUBLISHER, press_people_unquote(text), 64,
                       block->rule, &at);
        return;
    }
    if (press_label_date(text) || press_front_column_dated(text))
        return;
    field = outlet_numbered(text);
    if (field.n) {
        press_meta_add(m, PRESS_FIELD_PUBLISHER, field, 60, "numbered issue",
                       &at);
        return;
    }
    for (k = 0; k <= text.n; k++) {
        press_span head;

        if (k < text.n && text.p[k] != (bars ? '|' : ','))
            continue;
        field.p = text.p + from;
        field.n = k - from;
        head.p = text.p;
        head.n = k;
        outlet_outlet_field(m, field, sure, &at);
        if (press_label_byline(text) && press_front_dated(field, 5))
            sure = 0; /* by NAME | date | what it is filed under */
        from = k + 1;
        if (!bars && !press_label_date(head))
            break; /* "Outlet, No 14, date", "date, Outlet": only the first */
    }
}

/* Words with a capital or with a dot inside, from byte `at` on: a name of one
** to five words; n 0 for none. */
static press_span outlet_proper(press_span s, size_t at)
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

            if (inner && inner + 1 < s.p + stop && /* Wire.The next */
                press_is_upper(press_utf8_peek(s.p, stop,
                                               (size_t)(inner + 1 - s.p))) &&
                (unsigned char)inner[1] >= 0x80)
                stop = (size_t)(inner - s.p), inner = NULL;
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
static const struct outlet_cue {
    const char *cue;
    int rank;
    const char *rule;
    size_t rare; /* the byte that texts have least often, before a blank */
} outlet_cues[] = {
    {"We at", 40, "self-reference", 0},
    {"we at", 40, "self-reference", 0},
    {"We here at", 40, "self-reference", 0},
    {"we here at", 40, "self-reference", 0},
    {"reports for", 38, "where the author reports", 2},
    {"writes for", 38, "where the author reports", 0},
    {"editors of", 30, "editors", 1},
    {"first published in", 20, "first published in", 0},
    {"передает корреспондент", 39, "own correspondent", 1},
    {"передаёт корреспондент", 39, "own correspondent", 1},
    {"сообщает корреспондент", 39, "own correspondent", 9},
};

/* Where the cue that stands at byte k ends, with the blanks after it; 0 where
** it does not stand there.  A blank in the cue is any white space. */
static size_t outlet_match(press_span text, size_t k, const char *cue)
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
static int outlet_is_verb(press_span text, size_t at)
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

static void outlet_cue_at(press_meta *m, const press_block *block,
                          press_span text, press_range place,
                          const struct outlet_cue *cue)
{
    press_span name = outlet_proper(text, place.end);
    press_range at = press_block_source(&m->article->blocks, block);

    if (block->nparts == 1) {
        at.start += place.start;
        at.end = at.start + (place.end - place.start) + (uint32_t)name.n;
    }
    if (name.n)
        press_meta_add(m, PRESS_FIELD_PUBLISHER, name, cue->rank, cue->rule,
                       &at);
    else if (cue->rank == 40 && outlet_is_verb(text, place.end))
        press_meta_why(m, PRESS_FIELD_PUBLISHER,
                       "self-reference without a name (was a link lost?)",
                       &at);
}

static void outlet_self(press_meta *m, size_t i)
{
    const press_block *block =
        press_vec_at(&m->article->blocks.blocks, press_block, i);
    press_span text = press_meta_text(m, i);
    size_t c, end;

    for (c = 0; c < sizeof outlet_cues / sizeof outlet_cues[0]; c++) {
        const char *cue = outlet_cues[c].cue;
        size_t k = 0, rare = outlet_cues[c].rare;

        while (k + rare < text.n) {
            const char *hit = memchr(text.p + k + rare, cue[rare],
                                     text.n - k - rare);
            press_range place;

            if (!hit)
                break;
            k = (size_t)(hit - text.p) - rare;
            if (text.p[k] != cue[0] ||
                (text.n - k > 1 && text.p[k + 1] != cue[1])) {
                k++; /* nearly always */
                continue;
            }
            end = k && press_is_word((unsigned char)text.p[k - 1])
                      ? 0
                      : outlet_match(text, k, cue);
            if (!end) {
                k++;
                continue;
            }
            place.start = (uint32_t)k;
            place.end = (uint32_t)end;
            outlet_cue_at(m, block, text, place, &outlet_cues[c]);
            k = end;
        }
    }
}

/* "PUBLISHED BY X", "Издательство X", alone on a line. */
static void outlet_imprint(press_meta *m, size_t i)
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

    if (text.n > 100 || block->nlines > 1 || /* each label has a blank */
        !(memchr(text.p, ' ', text.n) || memchr(text.p, 0xA0, text.n)))
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
        name = press_people_unquote(name);
        if (press_caps_is(name))
            name = press_meta_cite(m, name, 0);
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
static void outlet_dateline(press_meta *m, size_t i)
{
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), head, name;
    press_range at = press_block_source(&m->article->blocks, block);
    press_dateline line;

    if (!press_dateline_read(text, &line))
        return;
    if (line.agency.n) {
        press_meta_add(m, PRESS_FIELD_PUBLISHER, press_people_unquote(line.agency),
                       press_label_person(line.agency) ? 0 : 70, "dateline",
                       &at);
        return;
    }
    head.p = text.p + line.end;
    head.n = text.n - line.end < 80 ? text.n - line.end : 80;
    while (head.n && (head.p[0] == ' ' || head.p[0] == '.'))
        head.p++, head.n--;
    if (head.n && press_quote_shape(press_utf8_peek(head.p, head.n, 0)) & 1) {
        const char *stop = memchr(head.p, '.', head.n);

        name = press_people_quoted(head);
        if (stop && name.p && name.p < stop && stop - head.p < 60)
            press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 70,
                           "beside the dateline", &at);
    }
}

/* A call to join "the NAME": who calls is likely the publisher, but not
** surely. */
static void outlet_join(press_meta *m, press_span text, press_range at)
{
    static const char *const cues[] = {"joining the ", "join the ",
                                       "joining ", "support the "};
    size_t c, k;

    for (c = 0; c < sizeof cues / sizeof cues[0]; c++) {
        size_t n = strlen(cues[c]);

        for (k = 0; k + n + 2 < text.n && k < 400; k++) {
            press_span name;

            if (memcmp(text.p + k, cues[c], n) != 0)
                continue;
            name = outlet_proper(text, k + n);
            if (name.n < 2)
                return;
            at.start += (uint32_t)(k + n);
            at.end = at.start + (uint32_t)name.n;
            press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 0, "call to join",
                           &at);
            return;
        }
    }
}

/* "NAME is published twice a year", "An official website of the NAME". */
static void outlet_notice(press_meta *m, size_t i)
{
    static const char *const official[] = {"An official website of the ",
                                           "An official website of "};
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), name;
    press_range at = press_block_source(&m->article->blocks, block);
    size_t k, n;

    for (k = 0; k < 2; k++) {
        n = strlen(official[k]);
        if (text.n > n + 3 && text.n < n + 80 &&
            memcmp(text.p, official[k], n) == 0) {
            name = (press_span){text.p + n, text.n - n};
            press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 50,
                           "official website", &at);
            return;
        }
    }
    if (text.n > 20 && text.n < 90 && memcmp(text.p, "From ", 5) == 0 &&
        press_has_any(text, ", the free ")) { /* From X, the free ... */
        name.p = text.p + 5;
        name.n = (size_t)((const char *)memchr(text.p, ',', text.n) - name.p);
        press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 50, "says whence it is",
                       &at);
        return;
    }
    for (n = 0; n + 4 < text.n && n < 80; n++)
        if (memcmp(text.p + n, " is ", 4) == 0)
            break;
    name.p = text.p;
    name.n = n;
    if (n + 4 < text.n && n < 80 && n > 4 && press_label_outlet(name) &&
        press_is_upper(press_utf8_peek(name.p, name.n, 0)))
        press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 36, "notice about it",
                       &at);
}

/* "Press service of X", or for whom a letter is signed, under a text. */
static void outlet_service(press_meta *m, size_t i)
{
    press_range at = press_block_source(
        &m->article->blocks,
        press_vec_at(&m->article->blocks.blocks, press_block, i));

    press_meta_add(m, PRESS_FIELD_PUBLISHER, press_meta_text(m, i), 33,
                   "who signs", &at);
}

/* "About NAME": what a statement says at its end of who made it. */
static void outlet_about(press_meta *m, size_t i)
{
    press_span text = press_meta_text(m, i);
    press_range at = press_block_source(
        &m->article->blocks,
        press_vec_at(&m->article->blocks.blocks, press_block, i));

    if (text.n < 10 || text.n > 80 || memcmp(text.p, "About ", 6) != 0)
        return;
    text.p += 6;
    text.n -= 6;
    if (press_label_outlet(text) && press_label_name(text, 2))
        press_meta_add(m, PRESS_FIELD_PUBLISHER, text, 37, "tells of itself",
                       &at);
}

/* The first line of a page, above its menu; in quotation marks the name. */
/* A channel's name without the pictures before and after it. */
static press_span outlet_unsigned(press_span s)
{
    while (s.n) {
        size_t at = s.n;
        uint32_t c = press_utf8_prev(s.p, &at);

        if ((c < 0x2190 && c != ' ') || (c != 0xFE0F && press_is_letter(c)))
            break; /* neither an arrow nor a picture */
        s.n = at;
    }
    while (s.n) {
        size_t at = 0;
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if ((c < 0x2190 && c != ' ') || (c != 0xFE0F && press_is_letter(c)))
            break;
        s.p += at;
        s.n -= at;
    }
    return s;
}

static void outlet_site(press_meta *m, press_span text, const press_range *at)
{
    static const char papers[] = /* kinds of documents */
        "|law|decree|order|resolution|judgment|закон|указ|постановление|приказ|"
        "распоряжение|решение|определение|приговор|заң|жарлық|бұйрық|қаулы|"
        "шешім|үкім|";
    press_span quoted = press_people_quoted(text);
    press_buf fold;
    int paper;

    text.n -= press_front_logo(text) ? strlen(" logo") : 0;
    text = outlet_unsigned(text);
    press_buf_init(&fold, m->article->env);
    press_fold(&fold, text);
    paper = press_in_list(press_buf_span(&fold), papers) ||
            press_label_place(text) || (text.n && text.p[text.n - 1] == ':');
    if (fold.status)
        m->status = fold.status;
    press_buf_release(&fold);
    if (press_caps_is(text))
        text = press_meta_cite(m, text, 0);
    if (!m->status && !paper)
        press_meta_add(m, PRESS_FIELD_PUBLISHER,
                       quoted.p && quoted.n > 2 && !press_caps_is(quoted)
                           ? quoted : text,
                       34, "name of the site", at);
}

/* --- who announces ---------------------------------------------------------- */

PRESS_PRIVATE int press_meta_is_release(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    size_t i;
    press_buf fold;
    int is = 0;

    press_buf_init(&fold, m->article->env);
    for (i = 0; i < b->blocks.n && !is && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_span text;

        if (press_block_bytes(b, block) > 60 || block->line > 8)
            continue;
        press_buf_reset(&fold);
        press_fold(&fold, press_meta_text(m, i));
        text = press_buf_span(&fold);
        is = press_begins(text, "press release") ||
             press_begins(text, "for immediate release") ||
             press_begins(text, "news release") ||
             press_begins(text, "media release") ||
             press_begins(text, "public statement") ||
             press_begins(text, "press statement") ||
             press_begins(text, "пресс-релиз") ||
             press_begins(text, "баспасоз хабарламасы") ||
             press_begins(text, "баспасөз хабарламасы");
    }
    if (fold.status)
        m->status = fold.status;
    press_buf_release(&fold);
    return is;
}

/* What two texts begin with: whole words up to the end of a name, that is a
** closing mark or the last word with a capital. */
static press_span outlet_common(press_span a, press_span b)
{
    press_span out = {a.p, 0};
    size_t n = 0, at = 0;

    if (b.n > 4 && memcmp(b.p, "The ", 4) == 0)
        b.p += 4, b.n -= 4;
    while (n < a.n && n < b.n && a.p[n] == b.p[n])
        n++;
    while (at < n) { /* words that stand in both to their end */
        size_t end = at;
        uint32_t c = press_utf8_peek(a.p, a.n, at), last = 0;

        while (end < a.n && a.p[end] != ' ')
            last = press_utf8_next(a.p, a.n, &end);
        if (end > n)
            break;
        if (press_is_upper(c) || press_quote_shape(c) & 1 ||
            press_quote_shape(last) & 2 ||
            press_label_outlet((press_span){a.p + at, end - at}))
            out.n = end; /* «Таза бұлақ» қоры */
        else if (out.n)
            break;
        at = end + 1;
    }
    return out;
}

/* The head of a title up to a name in quotation marks that the text has too. */
static press_span outlet_named(press_span title, press_span text)
{
    press_span quoted, out = {title.p, 0};

    quoted = press_people_quoted(title);
    if (!quoted.p || quoted.n < 3 || quoted.p + quoted.n > title.p + 90 ||
        press_find_in(text, quoted.p, quoted.n) < 0)
        return out;
    out.n = (size_t)(quoted.p + quoted.n - title.p);
    press_utf8_next(title.p, title.n, &out.n);
    return out;
}

/* A release is its body's own: the name that its title and its first sentence
** begin with. */
static void outlet_announces(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    press_range at = {0, 0};
    press_span title = {NULL, 0}, name;
    size_t i;

    if (!press_meta_is_release(m))
        return;
    for (i = 0; i < b->blocks.n && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);

        if (block->kind == PRESS_B_TITLE && !title.p && block->nparts == 1) {
            at = press_block_source(b, block);
            title = press_span_sub(b->content, at);
        } else if (block->kind == PRESS_B_PARAGRAPH && title.p) {
            press_span text = press_meta_text(m, i);
            press_dateline line;

            if (press_dateline_read(text, &line)) {
                text.p += line.end;
                text.n -= line.end;
            }
            name = outlet_common(title, text);
            if (name.n <= 5 || !press_label_outlet(name))
                name = outlet_named(title, text);
            if (name.n > 5 && name.n < 80 && press_label_outlet(name)) {
                at.end = at.start + (uint32_t)name.n;
                press_meta_add(m, PRESS_FIELD_PUBLISHER, name, 35,
                               "who announces", &at);
            }
            return;
        }
    }
}

/* Lines with names that are no outlet's, by the rules that found them. */
static const char outlet_names[] =
    "|signature|who signs|byline of a piece|place and date|name by a date|"
    "name after a stroke|name under the title|office of who signs|head of a message|"
    "day and writer|";

PRESS_PRIVATE void press_meta_people(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    size_t i, bodies = 0, signers = 0;
    int pieces = 0;

    for (i = 0; i < b->blocks.n && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);

        m->status = press_work(m->article->env, 64);
        if (block->kind == PRESS_B_BYLINE) {
            press_people_byline(m, i);
            pieces |= press_span_is(press_span_of(block->rule),
                                    "byline of a piece");
            signers += (size_t)press_span_is(press_span_of(block->rule),
                                             "signature");
            if (press_span_is(press_span_of(block->rule), "imprint"))
                outlet_imprint(m, i);
            else if (press_span_is(press_span_of(block->rule),
                                   "dateline alone"))
                outlet_dateline(m, i);
            else if (press_in_list(press_span_of(block->rule),
                                   "|press service|for whom it is signed|"))
                outlet_service(m, i);
            else if (!press_in_list(press_span_of(block->rule), outlet_names))
                outlet_date_line(m, i);
        } else if (block->kind == PRESS_B_NOTICE) {
            press_meta_rights(m, i);
            outlet_notice(m, i);
            if (block->nparts == 1)
                outlet_join(m, press_meta_text(m, i),
                            press_block_source(b, block));
        } else if (press_span_is(press_span_of(block->rule),
                                 "name of the site")) {
            press_range at = press_block_source(b, block);

            outlet_site(m, press_meta_text(m, i), &at);
        } else if (press_block_is_in(block->kind)) {
            if (block->kind == PRESS_B_HEADING)
                outlet_about(m, i);
            outlet_imprint(m, i);
            outlet_self(m, i);
            if (block->kind == PRESS_B_PARAGRAPH && bodies++ < 2)
                outlet_dateline(m, i);
        }
    }
    if (!m->status)
        outlet_announces(m);
    if ((pieces || signers > 1) && !m->status)
        press_people_pieces(m, pieces ? "bylines of its pieces" : "signatures");
}

/* shape.c - see shape.h. */
#include "shape.h"
#include "dateline.h"
#include "credit.h"
#include "front.h"
#include "hash.h"
#include "headline.h"
#include "letter.h"
#include "shape_ask.h"
#include "shape_days.h"
#include "shape_foot.h"
#include "shape_letter.h"
#include "shape_piece.h"
#include "shape_quote.h"
#include "shape_title.h"

#define SHAPE_HEAD 12 /* blocks at the head that may be metadata */

/* --- quotations as blocks ------------------------------------------------- */

/* Paragraphs that are nothing but a quotation, alone or several in a row,
** each opened again or only the first. */
static void shape_mark_quotes(press_shape *s)
{
    size_t i, from = 0;
    int open = 0; /* paragraphs since one opened and was not closed */

    for (i = s->body; i < s->n && press_shape_goes_on(s); i++) {
        press_block *block = press_shape_at(s, i);
        press_shape_marks q;

        if (block->kind && block->kind != PRESS_B_QUOTE) {
            if (press_block_is_in(block->kind) &&
                block->kind != PRESS_B_CAPTION)
                open = 0;
            continue;
        }
        if (press_block_bytes(s->b, block) > 6000)
            continue;
        if (!open && !(press_shape_first(s, i) & PRESS_L_QUOTE))
            continue;
        press_shape_quotes(press_block_text(s->b, block, &s->hold, 8192), &q);
        if (q.opens && press_shape_is_told(press_shape_text(s, i)))
            continue;
        if (q.opens && q.inside && (q.depth <= 0 || q.closed)) {
            for (from = open ? from : i; from <= i; from++)
                if (!press_shape_at(s, from)->kind)
                    press_shape_set(s, from, PRESS_B_QUOTE,
                              "wholly in quotation marks");
            open = 0;
        } else if (q.opens && q.inside) {
            if (!open++)
                from = i;
        } else if (open && !q.opens && q.depth < 0 && q.closed) {
            for (; from <= i; from++)
                if (!press_shape_at(s, from)->kind)
                    press_shape_set(s, from, PRESS_B_QUOTE,
                                    "quotation goes on");
            open = 0;
        } else if (open && (q.depth < 0 || ++open > 6)) {
            open = 0;
        }
    }
}

/* --- head ----------------------------------------------------------------- */

/* A dot inside a word: News.kg today. */
static int shape_has_host(press_span s)
{
    size_t i;

    for (i = 1; i + 1 < s.n; i++)
        if (s.p[i] == '.' && s.p[i - 1] != ' ' && s.p[i + 1] != ' ')
            return 1;
    return 0;
}

/* A publisher's name alone, on the line before or after a date. */
static int shape_is_outlet(press_shape *s, size_t i)
{
    size_t next = press_shape_next(s, i + 1), before = press_shape_before(s, i);
    uint32_t flags = press_shape_last(s, i);

    if (press_shape_words(s, i) > 5 ||
        press_label_addressed(press_shape_text(s, i)) ||
        flags & (PRESS_L_STOP | PRESS_L_COLON | PRESS_L_COMMA) ||
        !(press_shape_first(s, i) & (PRESS_L_UPPER | PRESS_L_QUOTE)))
        return 0;
    if (!(press_shape_first(s, i) & PRESS_L_QUOTE) &&
        !press_label_outlet(press_shape_text(s, i)) &&
        !press_label_person(press_shape_text(s, i)) &&
        !shape_has_host(press_shape_text(s, i)))
        return 0;
    if (next < s->n && press_label_date(press_shape_text(s, next)))
        return 1;
    return before < s->n && before != s->title &&
           (press_label_date(press_shape_text(s, before)) ||
            (press_shape_is_host(press_shape_text(s, i)) &&
             press_shape_at(s, before)->kind == PRESS_B_BYLINE));
}

/* A name, and soon under it a life that begins with the same name: the text is
** about them. */
static int shape_is_told_of(press_shape *s, size_t i)
{
    char name[120];
    press_span text = press_shape_text(s, i);
    size_t n = text.n, next = i, k;

    if (n < 8 || n > sizeof name)
        return 0;
    memcpy(name, text.p, n);
    for (k = 0; k < 3; k++) {
        next = press_shape_next(s, next + 1);
        if (next >= s->n)
            return 0;
        text = press_shape_text(s, next);
        if (text.n > n && memcmp(text.p, name, n) == 0) {
            text.n = text.n < n + 160 ? text.n : n + 160;
            return press_has_any(text, "рождения|родился|родилась|туған|"
                                       "was born|народився|народилася");
        }
    }
    return 0;
}

/* Names alone beside what says that they signed: right under the title or
** among the lines about the article, with a date, such a line or the text
** after them. */
static int shape_is_writer(press_shape *s, size_t i)
{
    size_t next = press_shape_next(s, i + 1), before = press_shape_before(s, i);
    press_span who;

    if (!press_label_writer(press_shape_text(s, i), &who) || s->title >= s->n ||
        next >= s->n || shape_is_told_of(s, i) ||
        !press_label_writer(press_shape_text(s, i), &who))
        return 0; /* `who` lies where the blocks were read */
    if (i < s->title) {
        int given = press_label_given(who);

        return (given && next == s->title &&
                (unsigned char)who.p[0] >= 0x80) ||
               ((given || memchr(who.p, ',', who.n) ||
                 who.n < press_shape_text(s, i).n) && before < s->n &&
                press_label_date(press_shape_text(s, before)));
    }
    if (before >= s->n)
        return 0;
    while (next + 1 < s->n && press_credit_picture(press_shape_text(s, next)))
        next = press_shape_next(s, next + 1); /* of a picture */
    if (next >= s->n || press_shape_is_addressee(s, i) ||
        press_label_addressed(press_shape_text(s, before)))
        return 0; /* it is who a letter is to */
    if (press_shape_before(s, before) == s->title &&
        press_shape_words(s, before) <= 20 && press_label_given(who))
        return 1; /* under a line that is the title's */
    return before == s->title ||
           press_shape_at(s, before)->kind == PRESS_B_BYLINE ||
           press_shape_at(s, before)->kind == PRESS_B_LEAD ||
           press_front_dated(press_shape_text(s, next),
                             press_shape_words(s, next)) ||
           press_label_byline(press_shape_text(s, next)) ||
           press_shape_prose(s, next);
}

/* What the author is, under the name. */
static int shape_is_role(press_shape *s, size_t i)
{
    size_t before = press_shape_before(s, i);

    return before < s->n && press_shape_at(s, before)->kind == PRESS_B_BYLINE &&
           (press_span_is(press_span_of(press_shape_at(s, before)->rule),
                          "name under the title") ||
            press_label_byline(press_shape_text(s, before))) &&
           !(press_shape_last(s, i) & (PRESS_L_STOP | PRESS_L_COLON)) &&
           press_label_role(press_shape_text(s, i));
}

/* Where the author works, under the name. */
static int shape_is_house(press_shape *s, size_t i)
{
    size_t before = press_shape_before(s, i);

    return before < s->n && press_shape_at(s, before)->rule &&
           press_span_is(press_span_of(press_shape_at(s, before)->rule),
                         "name under the title") &&
           press_shape_words(s, i) <= 6 &&
           !(press_shape_last(s, i) & PRESS_L_STOP) &&
           press_label_outlet(press_shape_text(s, i));
}

/* г. Токмок, beside a date: where it was decided or written. */
static int shape_is_town(press_shape *s, size_t i)
{
    size_t next = press_shape_next(s, i + 1), before = press_shape_before(s, i);
    press_span text = press_shape_text(s, i);

    if (press_shape_words(s, i) > 3 || press_shape_last(s, i) & PRESS_L_STOP ||
        press_letter_town(text).n == text.n || !press_letter_home(text))
        return 0;
    return (before < s->n && press_label_date(press_shape_text(s, before))) ||
           (next < s->n && press_label_date(press_shape_text(s, next)));
}

static int shape_head_block(press_shape *s, size_t i)
{
    press_span text = press_shape_text(s, i);
    press_dateline line;

    if (press_shape_is_to(s, i)) {
        press_shape_set(s, i, PRESS_B_NOTE, "whom a letter is to");
        return 1;
    }
    text = press_shape_text(s, i);
    if (press_shape_first(s, i) & PRESS_L_CAPS &&
        (press_front_place(text) ||
         (i > s->title && press_shape_words(s, i) <= 2 &&
          press_label_place(text)))) {
        press_shape_set(s, i, PRESS_B_BYLINE, "place and date");
    } else if (shape_is_town(s, i)) {
        press_shape_set(s, i, PRESS_B_BYLINE, "place and date");
    } else if (press_label_byline(text) && press_shape_words(s, i) <= 16) {
        press_shape_set(s, i, PRESS_B_BYLINE, "byline");
    } else if (press_label_dated_by(text).n) {
        press_shape_set(s, i, PRESS_B_BYLINE, "day and writer");
    } else if (text.n < 80 && press_dateline_read(text, &line) &&
               line.end >= text.n) {
        press_shape_set(s, i, PRESS_B_BYLINE, "dateline alone");
    } else if (!(press_shape_last(s, i) &
                 (PRESS_L_QUESTION | PRESS_L_EXCLAIM)) &&
               (press_front_dated(text, press_shape_words(s, i)) ||
                press_label_issue(text))) {
        press_shape_set(s, i, PRESS_B_BYLINE, "date line");
    } else if (press_headline_is_subtitle(text)) {
        press_shape_set(s, i, PRESS_B_SUBTITLE, "labelled");
    } else if (press_credit_design(text) || press_credit_picture(text)) {
        press_shape_set(s, i, PRESS_B_CREDIT,
                        press_credit_design(text) ? "design" : "credit");
    } else if (press_label_pictured(text)) {
        press_shape_set(s, i, PRESS_B_CAPTION, "says that it is a picture");
    } else if (press_label_part(text).n) {
        press_shape_set(s, i, PRESS_B_NOTE, "part of a series");
    } else if (press_label_note(text)) {
        press_shape_set(s, i, PRESS_B_NOTE, "note");
    } else if (i > s->title && press_shape_words(s, i) <= 6 &&
               press_label_particulars(text)) {
        press_shape_set(s, i, PRESS_B_NOTE, "particulars");
    } else if (press_shape_first(s, i) & PRESS_L_QUOTE &&
               press_front_epigraph(text)) {
        press_shape_set(s, i, PRESS_B_EPIGRAPH, "quotation with its author");
    } else if (press_label_dedication(text)) {
        press_shape_set(s, i, PRESS_B_DEDICATION, "dedication");
    } else if (press_shape_before(s, i) < s->n &&
               (press_shape_at(s, press_shape_before(s, i))->kind == PRESS_B_BYLINE ||
                press_shape_before(s, i) == s->title ||
                (press_shape_next(s, i + 1) < s->n &&
                 press_front_dated(press_shape_text(s, press_shape_next(s, i + 1)),
                                   press_shape_words(s, press_shape_next(s, i + 1))))) &&
               (press_label_office(press_shape_text(s, i)) ||
                shape_is_role(s, i) || shape_is_house(s, i))) {
        press_shape_set(s, i, PRESS_B_BYLINE, "office of the author");
    } else if (press_shape_words(s, i) <= 24 && press_shape_author_box(s, i)) {
        press_shape_set(s, i, PRESS_B_NOTE, "about the author");
    } else if (press_front_stroke(press_shape_text(s, i))) {
        press_shape_set(s, i, PRESS_B_BYLINE, "name after a stroke");
    } else if (shape_is_writer(s, i)) {
        press_shape_set(s, i, PRESS_B_BYLINE, "name under the title");
    } else if (shape_is_outlet(s, i)) {
        size_t before = press_shape_before(s, i);
        int signed_ = before < s->n && before != s->title &&
                      press_shape_at(s, before)->kind == PRESS_B_BYLINE;

        press_shape_set(s, i, PRESS_B_BYLINE,
                  press_label_name(press_shape_text(s, i), 2) && !signed_
                      ? "name by a date" : "publisher by a date");
    } else {
        return 0;
    }
    return 1;
}

/* Runs of words by which the blocks that open and those of the body are
** compared. */
#define SHAPE_RUNS 64

/* Is the block said again, nearly word for word, later on? */
static int shape_is_repeated(press_shape *s, size_t i)
{
    uint32_t lead[SHAPE_RUNS], runs[SHAPE_RUNS * 4];
    size_t n = press_shape_runs(press_shape_text(s, i), lead, SHAPE_RUNS), j, k, l;
    unsigned char some[2048]; /* is any of the lead's like it? */

    if (n < 8)
        return 0;
    memset(some, 0, sizeof some);
    for (k = 0; k < n; k++)
        some[lead[k] & 2047] = 1;
    for (j = i + 1; j < s->n && j < i + 60; j++) {
        size_t m, seen, shared = 0;

        if (press_block_bytes(s->b, press_shape_at(s, j)) < 100)
            continue;
        seen = press_shape_runs(press_shape_text(s, j), runs, SHAPE_RUNS * 4);
        for (m = l = 0; l < seen; l++)
            if (some[runs[l] & 2047])
                runs[m++] = runs[l];
        for (k = 0; k < n; k++) {
            for (l = 0; l < m && runs[l] != lead[k]; l++)
                ;
            shared += l < m;
        }
        if (shared >= 8 && shared * 3 >= n)
            return 1;
    }
    return 0;
}

/* The paragraph under the title that sums up what follows. */
static void shape_lead(press_shape *s, size_t i, int meta_after)
{
    uint32_t last = press_shape_last(s, i), words = press_shape_words(s, i);
    size_t next = press_shape_next(s, i + 1);
    uint32_t least = meta_after && !(last & PRESS_L_STOP) ? 2 : 5;
    press_dateline dateline;

    if (press_shape_at(s, i)->kind || next >= s->n || words < least ||
        press_block_bytes(s->b, press_shape_at(s, i)) > 1000)
        return;
    if (press_shape_first(s, i) & (PRESS_L_BULLET | PRESS_L_DASH) ||
        memchr(press_shape_text(s, i).p, '|', press_shape_text(s, i).n) ||
        press_dateline_read(press_shape_text(s, i), &dateline))
        return;
    if (meta_after && !(last & PRESS_L_STOP) &&
        (words <= 6 ||
         (words <= 12 && press_front_topic(press_shape_text(s, i)))))
        press_shape_set(s, i, PRESS_B_SUBTITLE, "before the byline");
    else if (meta_after)
        press_shape_set(s, i, PRESS_B_LEAD, "before the byline");
    else if (!(last & (PRESS_L_STOP | PRESS_L_COLON | PRESS_L_COMMA)) &&
             words >= 8)
        press_shape_set(s, i, PRESS_B_LEAD, "no full stop, after the title");
    else if (last & PRESS_L_STOP &&
             press_block_bytes(s->b, press_shape_at(s, i)) < 500 &&
             press_label_standfirst(press_shape_text(s, i)))
        press_shape_set(s, i, PRESS_B_LEAD, "speaks of the article");
    else if (shape_is_repeated(s, i))
        press_shape_set(s, i, PRESS_B_LEAD, "said again in the body");
}

/* A date and the title again. */
static int shape_is_dated_again(press_span title, press_span text)
{
    press_span date = {text.p, text.n > title.n ? text.n - title.n : 0};

    while (date.n && date.p[date.n - 1] == ' ')
        date.n--;
    return title.n >= 20 && date.n > 5 && date.n < 60 &&
           memcmp(text.p + text.n - title.n, title.p, title.n) == 0 &&
           press_label_date(date);
}

/* The title once more, alone or with the credit of a picture. */
static void shape_again(press_shape *s)
{
    char hold[400];
    press_span title;
    size_t i, seen = 0;
    int told = 0; /* a refrain in the body is no title */

    if (s->title >= s->n || s->b->scanned)
        return;
    title = press_shape_text(s, s->title);
    if (title.n > sizeof hold)
        return;
    memcpy(hold, title.p, title.n);
    title.p = hold;
    for (i = press_shape_next(s, s->title + 1); i < s->n && seen < 8;
         i = press_shape_next(s, i + 1), seen++) {
        press_span text = press_shape_text(s, i);

        if (!press_shape_at(s, i)->kind && press_headline_again(title, text) &&
            !(told && text.n <= title.n + 3 && title.n < 60))
            press_shape_set(s, i, text.n > title.n + 3 ? PRESS_B_ALT_TEXT
                                                 : PRESS_B_NAVIGATION,
                      "the title again");
        else if (!press_shape_at(s, i)->kind && !told &&
                 shape_is_dated_again(title, text))
            press_shape_set(s, i, PRESS_B_BYLINE, "date line");
        told |= press_shape_prose(s, i);
    }
}

/* A caption that a page has twice, the first time cut short. */
static void shape_cut_short(press_shape *s)
{
    char hold[400];
    size_t i = s->title < s->n ? s->title : 0, seen;

    for (seen = 0; seen < 4 && i < s->n; seen++) {
        size_t next = press_shape_next(s, i + 1), n;
        press_span text;

        if (next >= s->n)
            return;
        text = press_shape_text(s, i);
        n = text.n;
        if (!press_shape_at(s, i)->kind && n >= 60 && n <= sizeof hold &&
            !(press_shape_last(s, i) & PRESS_L_STOP)) {
            memcpy(hold, text.p, n);
            text = press_shape_text(s, next);
            if (text.n > n && memcmp(text.p, hold, n) == 0)
                press_shape_set(s, i, PRESS_B_ALT_TEXT, "goes on in the next");
        }
        i = next;
    }
}

/* A first line too long for a title that no full stop ends, with a date under
** it. */
static int shape_is_dated_head(press_shape *s, size_t i)
{
    size_t next = press_shape_next(s, i + 1);

    return press_shape_before(s, i) >= s->n && next < s->n &&
           press_shape_words(s, i) <= 60 &&
           !(press_shape_last(s, i) & (PRESS_L_STOP | PRESS_L_COLON)) &&
           press_label_date(press_shape_text(s, next));
}

static void shape_head(press_shape *s)
{
    size_t i, first, seen = 0, candidate = s->n;
    int meta = 0;

    press_shape_addressee(s);
    if (!s->b->scanned)
        press_shape_said_twice(s);
    press_shape_title(s);
    shape_again(s);
    shape_cut_short(s);
    for (i = 0; s->title < s->n && i < s->title && press_shape_passes(s, i); i++)
        if (!s->b->scanned && (!press_shape_at(s, i)->kind ||
                               (press_shape_at(s, i)->kind == PRESS_B_VERSE &&
                                press_shape_at(s, i)->nlines <= 4))) {
            if (shape_head_block(s, i))
                meta = 1;
            else
                press_shape_set(s, i, PRESS_B_NAVIGATION, "above the title");
        }
    first = s->title < s->n ? s->title + 1 : 0;
    s->body = press_shape_next(s, first);
    if (s->b->scanned) /* what a booklet has there, scan.c has found */
        return;
    s->body = s->n;
    for (i = press_shape_next(s, first); i < s->n && seen < SHAPE_HEAD;
         i = press_shape_next(s, i + 1), seen++) {
        if (press_shape_at(s, i)->kind &&
            press_shape_at(s, i)->kind != PRESS_B_BYLINE)
            continue;
        if (press_shape_at(s, i)->kind || shape_head_block(s, i)) {
            meta |= press_shape_at(s, i)->kind == PRESS_B_BYLINE;
            if (candidate < s->n &&
                press_shape_at(s, i)->kind == PRESS_B_BYLINE) {
                shape_lead(s, candidate, 1);
                candidate = s->n;
            }
            continue;
        }
        if (candidate < s->n || meta + (s->title == s->n) > 1)
            break;
        if (s->title == s->n && shape_is_dated_head(s, i)) {
            if (press_shape_words(s, i) <= 40) {
                press_shape_set(s, i, PRESS_B_TITLE, "over a date");
                s->title = i;
            }
            continue;
        }
        if (s->title == s->n)
            break; /* without a title there is no lead */
        candidate = i;
    }
    if (candidate < s->n && !press_shape_at(s, candidate)->kind)
        shape_lead(s, candidate, 0);
    s->body = press_shape_next(s, first);
    while (s->body < s->n && press_shape_at(s, s->body)->kind)
        s->body = press_shape_next(s, s->body + 1);
}

/* --- body ----------------------------------------------------------------- */

static int shape_is_heading(press_shape *s, size_t i)
{
    uint32_t first = press_shape_first(s, i), last = press_shape_last(s, i);
    uint32_t words = press_shape_words(s, i);
    size_t next = press_shape_next(s, i + 1);
    const press_block *block = press_shape_at(s, i);

    if (!(first & PRESS_L_LETTER) || first & PRESS_L_LOWER || words > 14 ||
        block->nlines > 3 || press_block_bytes(s->b, block) > 240 ||
        press_front_labelled(press_shape_text(s, i)))
        return 0;
    if (last & PRESS_L_COLON && first & PRESS_L_CAPS && words <= 3)
        return press_block_bytes(s->b, block) > 5; /* УСТАНОВИЛ: */
    if (last & (PRESS_L_COMMA | PRESS_L_COLON) ||
        first & (PRESS_L_DASH | PRESS_L_INNER))
        return 0;
    if (last & PRESS_L_STOP && !(first & PRESS_L_CAPS && words <= 8) &&
        !(last & (PRESS_L_EXCLAIM | PRESS_L_QUESTION) && words >= 2 &&
          words <= 10))
        return 0;
    if (next < s->n && words > 4 && press_shape_first(s, next) & PRESS_L_LOWER)
        return 0; /* it goes on there */
    return next < s->n && (press_shape_prose(s, next) ||
                           press_shape_at(s, next)->kind == PRESS_B_QUOTE ||
                           press_shape_at(s, next)->kind == PRESS_B_ALT_TEXT ||
                           press_shape_at(s, next)->kind == PRESS_B_QUESTION ||
                           (press_shape_last(s, next) & PRESS_L_STOP &&
                            press_shape_words(s, next) > words));
}

/* "2. Footbridge at Mill Lane" over a paragraph: an item alone is a heading. */
static int shape_is_numbered(press_shape *s, size_t i)
{
    const press_block *block = press_shape_at(s, i);
    size_t next = press_shape_next(s, i + 1), before = press_shape_before(s, i);
    uint32_t c;

    if (block->nlines != 1 || press_shape_words(s, i) > 12 ||
        press_shape_words(s, i) < 2 || next >= s->n ||
        press_shape_last(s, i) &
            (PRESS_L_STOP | PRESS_L_COLON | PRESS_L_COMMA))
        return 0;
    c = press_utf8_peek(press_shape_text(s, i).p, 4, 0);
    return press_is_digit(c) &&
           press_shape_at(s, next)->kind != PRESS_B_LIST &&
           (before >= s->n ||
            press_shape_at(s, before)->kind != PRESS_B_LIST) &&
           (press_shape_prose(s, next) ||
            (press_shape_last(s, next) & PRESS_L_STOP &&
             press_shape_words(s, next) > press_shape_words(s, i)));
}

/* Nothing a reader would read: no letter or digit at all. */
static int shape_is_rule(press_shape *s, size_t i)
{
    const press_block *block = press_shape_at(s, i);
    uint32_t line;

    if (block->last < block->line)
        return 0;
    for (line = block->line; line <= block->last; line++)
        if (press_vec_at(&s->b->lines, press_line, line)->flags &
            (PRESS_L_LETTER | PRESS_L_DIGIT))
            return 0;
    return 1;
}

/* One line of signs with hardly a letter or digit among them, and no word: what
** a scan reads in a picture. */
static int shape_is_garbage(press_shape *s, size_t i)
{
    const press_block *block = press_shape_at(s, i);
    size_t at = 0, signs = 0, others = 0, run = 0, longest = 0;
    press_span text;

    if (block->nlines != 1 ||
        press_vec_at(&s->b->lines, press_line, block->line)->width > 100)
        return 0;
    text = press_shape_text(s, i);
    while (at < text.n) {
        uint32_t c = press_utf8_next(text.p, text.n, &at);

        run = press_is_letter(c) ? run + 1 : 0;
        longest = run > longest ? run : longest;
        others += press_is_letter(c) || press_is_digit(c);
        signs += !press_is_space(c);
    }
    return signs >= 8 && longest < 4 && others * 5 < signs * 2;
}

static void shape_body_block(press_shape *s, size_t i)
{
    press_block *block = press_shape_at(s, i);
    int prose = press_shape_prose(s, i);

    if (shape_is_rule(s, i))
        press_shape_set(s, i, PRESS_B_MARKUP, "no letter and no digit");
    else if (press_label_note(press_shape_text(s, i)))
        press_shape_set(s, i, PRESS_B_NOTE, "note");
    else if (i > s->body && press_footnote_is(&s->notes, s->b,
                                              press_shape_text(s, i)))
        press_shape_set(s, i, PRESS_B_NOTE, "footnote");
    else if (!prose && press_credit_design(press_shape_text(s, i)))
        press_shape_set(s, i, PRESS_B_CREDIT, "design");
    else if (!prose && press_shape_words(s, i) <= 20 &&
             press_credit_picture(press_shape_text(s, i)))
        press_shape_set(s, i, PRESS_B_CREDIT, "credit");
    else if (press_label_pictured(press_shape_text(s, i)))
        press_shape_set(s, i, PRESS_B_CAPTION, "says that it is a picture");
    else if (press_shape_words(s, i) <= (i == 0 ? 16 : 8) &&
             press_label_salutation(press_shape_text(s, i))) {
        press_shape_set(s, i, PRESS_B_PARAGRAPH, "salutation");
        press_shape_letter_head(s, i);
    } else if (!prose && shape_is_heading(s, i)) {
        uint32_t k;

        press_shape_set(s, i, PRESS_B_HEADING, "short line before a paragraph");
        block->level = 1;
        for (k = 1; k < block->nparts; k++) /* a heading of two lines */
            if (press_vec_at(&s->b->parts, press_part, block->part + k)->glue
                == PRESS_GLUE_LINE)
                press_vec_at(&s->b->parts, press_part, block->part + k)->glue =
                    PRESS_GLUE_BLANK;
    }
}

/* A heading of notes, or of what is told of the author. */
static int shape_heads_notes(press_shape *s, size_t i)
{
    press_span text = press_shape_text(s, i);

    return i > s->body && press_shape_words(s, i) <= 4 &&
           press_shape_next(s, i + 1) < s->n &&
           (press_footnote_heading(text) || press_label_about(text));
}

/* What stands under "References" or "About the author" in the second half, up
** to what a page has round an article. */
static void shape_notes(press_shape *s)
{
    size_t i, from = s->n / 2;
    int under = 0;

    for (i = from > 0 ? from - 1 : 0; i < s->n && press_shape_goes_on(s);
         i++) {
        const press_block *block = press_shape_at(s, i);

        if (block->kind && block->kind != PRESS_B_LIST) {
            under = block->kind == PRESS_B_NOTE && block->nlines == 1 &&
                            press_label_about(press_shape_text(s, i))
                        ? 2
                    : block->kind == PRESS_B_PAGE_MARK ||
                      block->kind == PRESS_B_NOTE ? under : 0;
            continue;
        }
        if (under == 2 && (press_shape_words(s, i) > 8 ||
                           press_shape_last(s, i) & PRESS_L_STOP))
            under = 0; /* no more of whom to ask */
        if (under || shape_heads_notes(s, i)) {
            press_shape_set(s, i, PRESS_B_NOTE, "under a heading of notes");
            under = 1;
        }
    }
}

PRESS_PRIVATE int press_shape_find(press_blocks *b)
{
    press_shape s;
    size_t i;
    int status;

    press_shape_init(&s, b);
    press_shape_days(&s);
    shape_head(&s);
    press_shape_pieces(&s);
    shape_notes(&s);
    press_shape_author(&s);
    press_shape_foot(&s);
    for (i = 0; i < s.n && press_shape_goes_on(&s); i++)
        if (!press_shape_at(&s, i)->kind && shape_is_rule(&s, i))
            press_shape_set(&s, i, PRESS_B_MARKUP, "no letter and no digit");
        else if (!press_shape_at(&s, i)->kind && shape_is_garbage(&s, i))
            press_shape_set(&s, i, PRESS_B_GARBAGE, "signs, hardly a letter");
    press_shape_ask(&s);
    shape_mark_quotes(&s);
    for (i = s.n; i-- > 0 && press_shape_goes_on(&s);) {
        if (!press_shape_at(&s, i)->kind)
            shape_body_block(&s, i);
        else if (press_shape_at(&s, i)->kind == PRESS_B_LIST &&
                 shape_is_numbered(&s, i)) {
            press_shape_set(&s, i, PRESS_B_HEADING, "number and a short line");
            press_shape_at(&s, i)->level = 1;
        }
    }
    for (i = 0; i < s.n && press_shape_goes_on(&s); i++)
        if (!press_shape_at(&s, i)->kind)
            press_shape_set(&s, i, PRESS_B_PARAGRAPH, "paragraph");
    status = s.status ? s.status : s.hold.status;
    press_buf_release(&s.hold);
    return status;
}

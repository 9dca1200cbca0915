/* shape.c - see shape.h. */
#include "shape.h"
#include "front.h"
#include "hash.h"
#include "letter.h"
#include "shape_quote.h"
#include "shape_talk.h"

#define SHAPE_HEAD 12 /* blocks at the head that may be metadata */
#define SHAPE_FOOT 6  /* and at the foot */

typedef struct shape_state {
    press_blocks *b;
    press_buf hold;
    size_t n;
    size_t title;      /* index, n where there is none */
    size_t body;       /* the first block of the body */
    size_t last;       /* the last block that is in the text */
    int interview;     /* 1: questions, 2: with dashes, 3: with labels */
    press_talk talk;
} shape_state;

static press_block *shape_at(shape_state *s, size_t i)
{
    return press_vec_at(&s->b->blocks, press_block, i);
}

static press_span shape_text(shape_state *s, size_t i)
{
    return press_block_text(s->b, shape_at(s, i), &s->hold, 4096);
}

static uint32_t shape_first_flags(shape_state *s, size_t i)
{
    return press_block_first_line(s->b, shape_at(s, i))->flags;
}

static uint32_t shape_last_flags(shape_state *s, size_t i)
{
    return press_block_last_line(s->b, shape_at(s, i))->flags;
}

static uint32_t shape_words(shape_state *s, size_t i)
{
    const press_block *block = shape_at(s, i);
    uint32_t words = 0, line;

    if (block->last < block->line || block->last - block->line > 100)
        return press_block_bytes(s->b, block) / 6; /* from several pages */
    for (line = block->line; line <= block->last; line++)
        words += press_vec_at(&s->b->lines, press_line, line)->words;
    return words;
}

static int shape_is_prose(shape_state *s, size_t i)
{
    return press_is_prose(s->b, shape_at(s, i));
}

/* The next block from i on that stands in the text; n where there is none. */
static size_t shape_next(shape_state *s, size_t i)
{
    while (i < s->n && !press_block_is_in(shape_at(s, i)->kind))
        i++;
    return i;
}

/* The block before i that stands in the text; n where there is none. */
static size_t shape_before(shape_state *s, size_t i)
{
    while (i-- > 0)
        if (press_block_is_in(shape_at(s, i)->kind))
            return i;
    return s->n;
}

static void shape_set(shape_state *s, size_t i, int kind, const char *rule)
{
    press_block *block = shape_at(s, i);

    block->kind = (uint8_t)kind;
    block->rule = rule;
}

/* --- quotations as blocks -------------------------------------------------------- */

/* Paragraphs that are nothing but a quotation, alone or several in a row,
** each opened again or only the first. */
static void shape_mark_quotes(shape_state *s)
{
    size_t i, from = 0;
    int open = 0; /* paragraphs since one opened and was not closed */

    for (i = s->body; i < s->n; i++) {
        press_block *block = shape_at(s, i);
        press_shape_marks q;

        if (block->kind && block->kind != PRESS_B_QUOTE) {
            if (press_block_is_in(block->kind) &&
                block->kind != PRESS_B_CAPTION)
                open = 0;
            continue;
        }
        if (press_block_bytes(s->b, block) > 6000)
            continue;
        if (!open && !(shape_first_flags(s, i) & PRESS_L_QUOTE))
            continue;
        press_shape_quotes(press_block_text(s->b, block, &s->hold, 8192), &q);
        if (q.opens && press_shape_is_told(shape_text(s, i)))
            continue;
        if (q.opens && q.inside && (q.depth <= 0 || q.closed)) {
            for (from = open ? from : i; from <= i; from++)
                if (!shape_at(s, from)->kind)
                    shape_set(s, from, PRESS_B_QUOTE,
                              "wholly in quotation marks");
            open = 0;
        } else if (q.opens && q.inside) {
            if (!open++)
                from = i;
        } else if (open && !q.opens && q.depth < 0 && q.closed) {
            for (; from <= i; from++)
                if (!shape_at(s, from)->kind)
                    shape_set(s, from, PRESS_B_QUOTE, "quotation goes on");
            open = 0;
        } else if (open && (q.depth < 0 || ++open > 6)) {
            open = 0;
        }
    }
}

/* --- head -------------------------------------------------------------------------- */

static int shape_is_title(shape_state *s, size_t i)
{
    uint32_t first = shape_first_flags(s, i), last = shape_last_flags(s, i);
    uint32_t words = shape_words(s, i), bytes;

    bytes = press_block_bytes(s->b, shape_at(s, i));
    if (!(first & (PRESS_L_LETTER | PRESS_L_DIGIT)) || bytes > 400 ||
        words > 30 || shape_at(s, i)->kind)
        return 0;
    if (press_label_date(shape_text(s, i)) ||
        press_label_byline(shape_text(s, i)) ||
        press_label_credit(shape_text(s, i)))
        return 0;
    if ((first & PRESS_L_INNER && words >= 16) || last & PRESS_L_COMMA ||
        press_line_dangles(shape_text(s, i)) ||
        (last & (PRESS_L_COLON | PRESS_L_STOP) &&
         press_label_salutation(shape_text(s, i))))
        return 0;
    if (last & PRESS_L_STOP && !(last & (PRESS_L_QUESTION | PRESS_L_EXCLAIM)))
        return words <= 10 && !(first & PRESS_L_INNER) &&
               shape_next(s, i + 1) < s->n;
    return 1;
}

static void shape_title(shape_state *s)
{
    size_t i = 0, tries = 0;

    s->title = s->n;
    for (; i < s->n; i++) /* of a booklet, of a page */
        if (shape_at(s, i)->kind == PRESS_B_TITLE) {
            s->title = i;
            return;
        }
    for (i = 0; i < s->n && tries < 4; i++) {
        if (!press_block_is_in(shape_at(s, i)->kind))
            continue;
        if (shape_is_title(s, i)) {
            shape_set(s, i, PRESS_B_TITLE, "first line");
            s->title = i;
            return;
        }
        if (shape_is_prose(s, i))
            return;
        tries++;
    }
}

/* A publisher's name alone, on the line before or after a date. */
static int shape_is_outlet(shape_state *s, size_t i)
{
    size_t next = shape_next(s, i + 1), before = shape_before(s, i);
    uint32_t flags = shape_last_flags(s, i);

    if (shape_words(s, i) > 5 ||
        flags & (PRESS_L_STOP | PRESS_L_COLON | PRESS_L_COMMA) ||
        !(shape_first_flags(s, i) & (PRESS_L_UPPER | PRESS_L_QUOTE)))
        return 0;
    if (!(shape_first_flags(s, i) & PRESS_L_QUOTE) &&
        !press_label_outlet(shape_text(s, i)) &&
        !press_label_person(shape_text(s, i)) &&
        !memchr(shape_text(s, i).p, '.', shape_text(s, i).n))
        return 0;
    if (next < s->n && press_label_date(shape_text(s, next)))
        return 1;
    return before < s->n && before != s->title &&
           press_label_date(shape_text(s, before));
}

/* Names alone beside what says that they signed: right under the title or
** among the lines about the article, with a date, such a line or the text
** after them. */
static int shape_is_writer(shape_state *s, size_t i)
{
    size_t next = shape_next(s, i + 1), before = shape_before(s, i);
    press_span who;

    if (!press_label_writer(shape_text(s, i), &who) || s->title >= s->n ||
        i < s->title || next >= s->n || before >= s->n)
        return 0;
    while (next + 1 < s->n && press_label_credit(shape_text(s, next)))
        next = shape_next(s, next + 1); /* of a photograph above the text */
    if (next >= s->n || press_label_salutation(shape_text(s, next)) ||
        press_label_addressed(shape_text(s, before)))
        return 0; /* it is who a letter is to */
    return before == s->title || shape_at(s, before)->kind == PRESS_B_BYLINE ||
           shape_at(s, before)->kind == PRESS_B_LEAD ||
           press_front_dated(shape_text(s, next), shape_words(s, next)) ||
           press_label_byline(shape_text(s, next)) || shape_is_prose(s, next);
}

/* "Name is a writer ...": begins with a name that a byline has. */
static int shape_is_author_box(shape_state *s, size_t i)
{
    press_span text = shape_text(s, i);
    char name[64]; /* the text may lie where the bylines are put */
    size_t j, n = 0, words = 0, at;

    if (text.n > 600 || text.n < 20)
        return 0;
    at = press_front_honour(text); /* Mr. Hale teaches */
    text.p += at;
    text.n -= at;
    while (n < text.n && words < 2 - (at > 0)) /* the first two words */
        words += text.p[n++] == ' ';
    if (!words || (!at && words < 2) || n > 60 || n < (at ? 4u : 6u))
        return 0;
    memcpy(name, text.p, n);
    for (j = 0; j < i; j++) {
        press_span line;

        if (shape_at(s, j)->kind != PRESS_B_BYLINE)
            continue;
        line = press_block_text(s->b, shape_at(s, j), &s->hold, 4096);
        for (at = 0; at + n - 1 <= line.n; at++)
            if (memcmp(line.p + at, name, n - 1) == 0)
                return 1;
    }
    return 0;
}

static int shape_head_block(shape_state *s, size_t i)
{
    press_span text = shape_text(s, i);

    if (press_label_byline(text) && shape_words(s, i) <= 16) {
        shape_set(s, i, PRESS_B_BYLINE, "byline");
    } else if (!(shape_last_flags(s, i) &
                 (PRESS_L_QUESTION | PRESS_L_EXCLAIM)) &&
               (press_front_dated(text, shape_words(s, i)) ||
                press_label_issue(text))) {
        shape_set(s, i, PRESS_B_BYLINE, "date line");
    } else if (press_label_design(text)) {
        shape_set(s, i, PRESS_B_CREDIT, "design");
    } else if (press_label_credit(text)) {
        shape_set(s, i, PRESS_B_CREDIT, "credit");
    } else if (press_label_note(text)) {
        shape_set(s, i, PRESS_B_NOTE, "note");
    } else if (shape_first_flags(s, i) & PRESS_L_QUOTE &&
               press_front_epigraph(text)) {
        shape_set(s, i, PRESS_B_EPIGRAPH, "quotation with its author");
    } else if (press_label_dedication(text)) {
        shape_set(s, i, PRESS_B_DEDICATION, "dedication");
    } else if (shape_before(s, i) < s->n &&
               (shape_at(s, shape_before(s, i))->kind == PRESS_B_BYLINE ||
                shape_before(s, i) == s->title ||
                (shape_next(s, i + 1) < s->n &&
                 press_front_dated(shape_text(s, shape_next(s, i + 1)),
                                   shape_words(s, shape_next(s, i + 1))))) &&
               press_label_office(shape_text(s, i))) {
        shape_set(s, i, PRESS_B_BYLINE, "office of the author");
    } else if (shape_words(s, i) <= 24 && shape_is_author_box(s, i)) {
        shape_set(s, i, PRESS_B_NOTE, "about the author");
    } else if (press_front_stroke(shape_text(s, i))) {
        shape_set(s, i, PRESS_B_BYLINE, "name after a stroke");
    } else if (shape_is_writer(s, i)) {
        shape_set(s, i, PRESS_B_BYLINE, "name under the title");
    } else if (shape_is_outlet(s, i)) {
        size_t before = shape_before(s, i);
        int signed_ = before < s->n && before != s->title &&
                      shape_at(s, before)->kind == PRESS_B_BYLINE;

        shape_set(s, i, PRESS_B_BYLINE,
                  press_label_name(text, 2) && !signed_
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
static int shape_is_repeated(shape_state *s, size_t i)
{
    uint32_t lead[SHAPE_RUNS], runs[SHAPE_RUNS * 4];
    size_t n = press_shape_runs(shape_text(s, i), lead, SHAPE_RUNS), j, k, l;
    unsigned char some[256]; /* is any of the lead's like it? */

    if (n < 8)
        return 0;
    memset(some, 0, sizeof some);
    for (k = 0; k < n; k++)
        some[lead[k] & 255] = 1;
    for (j = i + 1; j < s->n && j < i + 60; j++) {
        size_t m, seen, shared = 0;

        if (press_block_bytes(s->b, shape_at(s, j)) < 100)
            continue;
        seen = press_shape_runs(shape_text(s, j), runs, SHAPE_RUNS * 4);
        for (m = l = 0; l < seen; l++)
            if (some[runs[l] & 255])
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
static void shape_lead(shape_state *s, size_t i, int meta_after)
{
    uint32_t last = shape_last_flags(s, i), words = shape_words(s, i);
    size_t next = shape_next(s, i + 1);

    if (shape_at(s, i)->kind || press_block_bytes(s->b, shape_at(s, i)) > 1000
        || next >= s->n || words < 5)
        return;
    if (shape_first_flags(s, i) & (PRESS_L_BULLET | PRESS_L_DASH))
        return;
    if (meta_after && !(last & PRESS_L_STOP) &&
        (words <= 6 || (words <= 12 && press_front_topic(shape_text(s, i)))))
        shape_set(s, i, PRESS_B_SUBTITLE, "before the byline");
    else if (meta_after)
        shape_set(s, i, PRESS_B_LEAD, "before the byline");
    else if (!(last & (PRESS_L_STOP | PRESS_L_COLON | PRESS_L_COMMA)) &&
             words >= 8)
        shape_set(s, i, PRESS_B_LEAD, "no full stop, after the title");
    else if (last & PRESS_L_STOP && press_block_bytes(s->b, shape_at(s, i)) <
                                        500 &&
             press_label_standfirst(shape_text(s, i)))
        shape_set(s, i, PRESS_B_LEAD, "speaks of the article");
    else if (shape_is_repeated(s, i))
        shape_set(s, i, PRESS_B_LEAD, "said again in the body");
}

static void shape_head(shape_state *s)
{
    size_t i, first, seen = 0, candidate = s->n;
    int meta = 0;

    shape_title(s);
    for (i = 0; s->title < s->n && i < s->title; i++)
        if (!shape_at(s, i)->kind && !s->b->scanned) {
            if (shape_head_block(s, i))
                meta = 1;
            else
                shape_set(s, i, PRESS_B_NAVIGATION, "above the title");
        }
    first = s->title < s->n ? s->title + 1 : 0;
    s->body = shape_next(s, first);
    if (s->b->scanned) /* what a booklet has there, scan.c has found */
        return;
    s->body = s->n;
    for (i = shape_next(s, first); i < s->n && seen < SHAPE_HEAD;
         i = shape_next(s, i + 1), seen++) {
        if (shape_at(s, i)->kind)
            continue;
        if (shape_head_block(s, i)) {
            meta |= shape_at(s, i)->kind == PRESS_B_BYLINE;
            if (candidate < s->n && shape_at(s, i)->kind == PRESS_B_BYLINE) {
                shape_lead(s, candidate, 1);
                candidate = s->n;
            }
            continue;
        }
        if (candidate < s->n || meta + (s->title == s->n) > 1)
            break;
        if (s->title == s->n)
            break; /* without a title there is no lead */
        candidate = i;
    }
    if (candidate < s->n && !shape_at(s, candidate)->kind)
        shape_lead(s, candidate, 0);
    s->body = shape_next(s, first);
    while (s->body < s->n && shape_at(s, s->body)->kind)
        s->body = shape_next(s, s->body + 1);
}

/* --- foot -------------------------------------------------------------------------- */

/* Name, «Outlet» or a name alone. */
static int shape_is_signature(shape_state *s, size_t i)
{
    press_span text = shape_text(s, i);
    const char *comma;
    int many = text.n < 200 && press_letter_names(text);
    size_t before = shape_before(s, i), next = shape_next(s, i + 1);

    if (shape_words(s, i) > 8 + 8 * (uint32_t)many || shape_last_flags(s, i) & PRESS_L_STOP ||
        s->b->scanned || before >= s->n ||
        !(shape_is_prose(s, before) ||
          (shape_last_flags(s, before) & PRESS_L_STOP &&
           shape_words(s, before) >= 6)) ||
        press_has_any(text, "'s |\xE2\x80\x99s "))
        return 0;
    for (; next < s->n; next = shape_next(s, next + 1))
        if (!shape_at(s, next)->kind && /* something of the text follows */
            !press_label_note(shape_text(s, next)))
            return 0;
    if (many)
        return 1;
    comma = memchr(text.p, ',', text.n);
    if (comma) {
        size_t at = (size_t)(comma - text.p) + 1;
        uint32_t c;

        while (at < text.n && text.p[at] == ' ')
            at++;
        c = press_utf8_peek(text.p, text.n, at);
        if (!press_quote_shape(c)) {
            press_span after = {text.p + at, text.n - at}, who;

            if (press_label_writer(text, &who))
                return 1;
            text.n = (size_t)(comma - text.p);
            return shape_words(s, i) <= 3 && press_label_name(after, 1) &&
                   press_label_person(text);
        }
        text.n = (size_t)(comma - text.p);
    }
    return press_label_name(text, 2);
}

/* A person, perhaps with an office: who signs. */
static int shape_is_signer(shape_state *s, size_t i)
{
    press_span who;

    return i < s->n && i > s->body && !shape_at(s, i)->kind &&
           shape_words(s, i) <= 8 &&
           !(shape_last_flags(s, i) & (PRESS_L_STOP | PRESS_L_COLON)) &&
           (press_letter_signs(shape_text(s, i)) ||
            press_label_writer(shape_text(s, i), &who));
}

/* Who signs stands above the place and the date: a body, or persons. */
static void shape_signed(shape_state *s, size_t i)
{
    size_t who = shape_before(s, i), text = shape_before(s, who), many = 0;

    while (shape_is_signer(s, who) && shape_is_signer(s, text) && many++ < 12) {
        shape_set(s, who, PRESS_B_BYLINE, "signature");
        who = text;
        text = shape_before(s, who);
    }
    if (who >= s->n || text >= s->n || who <= s->body || shape_at(s, who)->kind
        || shape_words(s, who) > 10 ||
        shape_last_flags(s, who) & (PRESS_L_STOP | PRESS_L_COLON |
                                    PRESS_L_COMMA) ||
        !(shape_first_flags(s, who) & (PRESS_L_UPPER | PRESS_L_QUOTE)) ||
        !(shape_last_flags(s, text) & (PRESS_L_STOP | PRESS_L_COMMA)))
        return;
    shape_set(s, who, PRESS_B_BYLINE,
              many || press_label_person(shape_text(s, who)) ? "signature"
                                                             : "who signs");
}

/* What a letter ends with before its signature: Yours faithfully, */
static int shape_is_closing(shape_state *s, size_t i)
{
    press_span text;

    if (i >= s->n || shape_words(s, i) > 5)
        return 0;
    text = shape_text(s, i);
    return text.n < 80 && press_letter_closes(text);
}

/* A name under a letter, and the place of who signs under it. */
static int shape_is_letter_end(shape_state *s, size_t i)
{
    size_t who = shape_before(s, i);

    if (shape_words(s, i) > 5 || shape_last_flags(s, i) & PRESS_L_STOP)
        return 0;
    if (shape_is_signer(s, i) && shape_is_closing(s, who)) {
        shape_set(s, i, PRESS_B_BYLINE, "signature");
        return 1;
    }
    if (!press_letter_home(shape_text(s, i)) || !shape_is_signer(s, who))
        return 0;
    shape_set(s, i, PRESS_B_BYLINE, "who signs");
    shape_signed(s, i);
    return 1;
}

static void shape_foot(shape_state *s)
{
    size_t i = s->n, seen = 0;

    while ((i = shape_before(s, i)) < s->n && i >= s->body &&
           seen++ < SHAPE_FOOT) {
        press_span text;

        if (shape_at(s, i)->kind)
            continue;
        text = shape_text(s, i);
        if (press_label_byline(text) && shape_words(s, i) <= 20)
            shape_set(s, i, PRESS_B_BYLINE, "byline");
        else if (shape_is_letter_end(s, i))
            continue;
        else if (shape_is_signature(s, i))
            shape_set(s, i, PRESS_B_BYLINE,
                      press_letter_names(text) ? "who signs" : "signature");
        else if (press_label_date(text))
            shape_set(s, i, PRESS_B_BYLINE, "date line");
        else if (press_label_placed_date(press_letter_town(text))) {
            shape_set(s, i, PRESS_B_BYLINE, "place and date");
            shape_signed(s, i);
        } else if (shape_at(s, i)->nparts == 1 && shape_is_author_box(s, i))
            shape_set(s, i, PRESS_B_NOTE, "about the author");
    }
}

/* --- several pieces in one file ---------------------------------------------------- */

/* A short line with a capital that no mark ends: the title of a piece. */
static int shape_is_headline(shape_state *s, size_t i)
{
    return i < s->n && (!shape_at(s, i)->kind ||
                        shape_at(s, i)->kind == PRESS_B_HEADING) &&
           shape_words(s, i) <= 14 && shape_at(s, i)->nlines <= 2 &&
           !(shape_last_flags(s, i) & (PRESS_L_COMMA | PRESS_L_COLON)) &&
           (!(shape_last_flags(s, i) & PRESS_L_STOP) ||
            shape_last_flags(s, i) & (PRESS_L_QUESTION | PRESS_L_EXCLAIM)) &&
           shape_first_flags(s, i) & (PRESS_L_UPPER | PRESS_L_QUOTE);
}

/* Bylines between a headline and prose, where the head has one too: with a
** label, or names alone as that one is. */
static void shape_pieces(shape_state *s)
{
    size_t i;
    int labelled = 0, bare = 0;

    for (i = 0; i < s->body && i < s->n; i++) {
        const press_block *block = shape_at(s, i);

        if (block->kind != PRESS_B_BYLINE)
            continue;
        labelled |= press_label_byline(shape_text(s, i)) > 0;
        bare |= press_span_is(press_span_of(block->rule),
                              "name under the title");
    }
    if (s->b->scanned || !(labelled | bare))
        return;
    for (i = s->body + 2; i < s->n; i++) {
        size_t before, next, label;
        press_span who;

        if (shape_at(s, i)->kind || shape_words(s, i) > 8)
            continue; /* before all: what is out is stepped over but once */
        before = shape_before(s, i);
        next = shape_next(s, i + 1);
        if (next >= s->n ||
            !shape_is_headline(s, before) || shape_is_headline(s, next) ||
            shape_words(s, next) < 8)
            continue;
        who = shape_text(s, i);
        label = press_label_byline(who);
        who.p += label;
        who.n -= label;
        if (press_label_person(who) && (label ? labelled : bare))
            shape_set(s, i, PRESS_B_BYLINE, "byline of a piece");
    }
}

/* --- body -------------------------------------------------------------------------- */

/* Turns of an interviewer: short blocks that end in a question mark. */
static int shape_is_asked(shape_state *s, size_t i)
{
    uint32_t last = shape_last_flags(s, i), words = shape_words(s, i);

    if (!(last & PRESS_L_QUESTION) || words < 3 || words > 60 ||
        press_block_bytes(s->b, shape_at(s, i)) > 500 ||
        shape_first_flags(s, i) & (PRESS_L_QUOTE | PRESS_L_LOWER))
        return 0;
    /* "they asked one question: why ...?" is told, not asked */
    return words < 20 || !press_has_any(shape_text(s, i), ": ");
}

static int shape_is_labelled_talk(shape_state *s)
{
    size_t i;

    for (i = s->body; i < s->n; i++)
        if (!shape_at(s, i)->kind)
            press_talk_add(&s->talk, shape_text(s, i),
                           shape_last_flags(s, i) & PRESS_L_QUESTION ? 1 : 0);
    return press_talk_settle(&s->talk);
}

static void shape_interview(shape_state *s)
{
    size_t i, asked = 0, dashed = 0, blocks = 0;

    for (i = s->body; i < s->n; i++) {
        size_t next;

        if (shape_at(s, i)->kind)
            continue;
        blocks++;
        if (!shape_is_asked(s, i))
            continue;
        next = shape_next(s, i + 1);
        if (next >= s->n || shape_is_asked(s, next))
            continue;
        asked++;
        dashed += (shape_first_flags(s, i) & PRESS_L_DASH) &&
                  (shape_first_flags(s, next) & PRESS_L_DASH);
    }
    if (shape_is_labelled_talk(s))
        s->interview = 3;
    else if ((asked >= 3 || (asked == 2 && dashed == 2)) &&
             asked * 20 >= blocks)
        s->interview = dashed * 2 > asked ? 2 : 1;
}

static void shape_questions(shape_state *s)
{
    size_t i;
    int turn = 0;

    for (i = s->body; i < s->n; i++) {
        if (shape_at(s, i)->kind)
            continue;
        if (s->interview == 3) {
            if (press_talk_asks(&s->talk, shape_text(s, i)))
                shape_set(s, i, PRESS_B_QUESTION, "labelled as a question");
            continue;
        }
        if (s->interview == 2) {
            if (!(shape_first_flags(s, i) & PRESS_L_DASH))
                continue;
            if (!(turn++ & 1))
                shape_set(s, i, PRESS_B_QUESTION, "every other turn");
            continue;
        }
        if (shape_is_asked(s, i) ||
            (shape_words(s, i) <= 20 && shape_last_flags(s, i) & PRESS_L_STOP
             && press_label_request(shape_text(s, i)) &&
             shape_next(s, i + 1) < s->n &&
             !shape_is_asked(s, shape_next(s, i + 1))))
            shape_set(s, i, PRESS_B_QUESTION, "question and answer");
    }
}

static int shape_is_heading(shape_state *s, size_t i)
{
    uint32_t first = shape_first_flags(s, i), last = shape_last_flags(s, i);
    uint32_t words = shape_words(s, i);
    size_t next = shape_next(s, i + 1);
    const press_block *block = shape_at(s, i);

    if (!(first & PRESS_L_LETTER) || first & PRESS_L_LOWER || words > 14 ||
        block->nlines > 3 || press_block_bytes(s->b, block) > 240)
        return 0;
    if (last & (PRESS_L_COMMA | PRESS_L_COLON) ||
        first & (PRESS_L_DASH | PRESS_L_INNER))
        return 0;
    if (last & PRESS_L_STOP &&
        !(last & (PRESS_L_EXCLAIM | PRESS_L_QUESTION) && words >= 2 &&
          words <= 10))
        return 0;
    return next < s->n && (shape_is_prose(s, next) ||
                           shape_at(s, next)->kind == PRESS_B_QUOTE ||
                           shape_at(s, next)->kind == PRESS_B_ALT_TEXT ||
                           shape_at(s, next)->kind == PRESS_B_QUESTION ||
                           (shape_last_flags(s, next) & PRESS_L_STOP &&
                            shape_words(s, next) > words));
}

/* Nothing a reader would read: no letter or digit at all. */
static int shape_is_rule(shape_state *s, size_t i)
{
    const press_block *block = shape_at(s, i);
    uint32_t line;

    if (block->last < block->line)
        return 0;
    for (line = block->line; line <= block->last; line++)
        if (press_vec_at(&s->b->lines, press_line, line)->flags &
            (PRESS_L_LETTER | PRESS_L_DIGIT))
            return 0;
    return 1;
}

static void shape_body_block(shape_state *s, size_t i)
{
    press_block *block = shape_at(s, i);
    int prose = shape_is_prose(s, i);

    if (shape_is_rule(s, i))
        shape_set(s, i, PRESS_B_MARKUP, "no letter and no digit");
    else if (press_label_note(shape_text(s, i)))
        shape_set(s, i, PRESS_B_NOTE, "note");
    else if (!prose && press_label_design(shape_text(s, i)))
        shape_set(s, i, PRESS_B_CREDIT, "design");
    else if (!prose && shape_words(s, i) <= 20 &&
             press_label_credit(shape_text(s, i)))
        shape_set(s, i, PRESS_B_CREDIT, "credit");
    else if (shape_words(s, i) <= 8 && press_label_salutation(shape_text(s, i)))
        shape_set(s, i, PRESS_B_PARAGRAPH, "salutation");
    else if (!prose && shape_is_heading(s, i)) {
        uint32_t k;

        shape_set(s, i, PRESS_B_HEADING, "short line before a paragraph");
        block->level = 1;
        for (k = 1; k < block->nparts; k++) /* a heading of two lines */
            if (press_vec_at(&s->b->parts, press_part, block->part + k)->glue
                == PRESS_GLUE_LINE)
                press_vec_at(&s->b->parts, press_part, block->part + k)->glue =
                    PRESS_GLUE_BLANK;
    }
}

PRESS_PRIVATE int press_shape_find(press_blocks *b)
{
    shape_state s;
    size_t i;
    int status = PRESS_OK;

    memset(&s, 0, sizeof s);
    s.b = b;
    s.n = b->blocks.n;
    press_buf_init(&s.hold, b->env);
    shape_head(&s);
    shape_pieces(&s);
    shape_foot(&s);
    for (i = 0; i < s.n && !status; i++) {
        if (!shape_at(&s, i)->kind && shape_is_rule(&s, i))
            shape_set(&s, i, PRESS_B_MARKUP, "no letter and no digit");
        status = press_work(b->env, 64);
    }
    shape_interview(&s);
    if (s.interview)
        shape_questions(&s);
    shape_mark_quotes(&s);
    for (i = s.n; i-- > 0 && !status;) {
        if (!shape_at(&s, i)->kind)
            shape_body_block(&s, i);
        status = press_work(b->env, 256);
    }
    for (i = 0; i < s.n; i++)
        if (!shape_at(&s, i)->kind)
            shape_set(&s, i, PRESS_B_PARAGRAPH, "paragraph");
    if (!status)
        status = s.hold.status;
    press_buf_release(&s.hold);
    return status;
}

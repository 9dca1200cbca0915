/* shape_foot.c - see shape_foot.h. */
#include "shape_foot.h"

#include "credit.h"
#include "front_line.h"
#include "letter.h"

#define SHAPE_FOOT 6 /* blocks at the foot that may be metadata */
#define SHAPE_SIGNERS 60 /* who sign one under the other */

PRESS_PRIVATE int press_shape_author_box(press_shape *s, size_t i)
{
    press_span text = press_shape_text(s, i);
    char name[64]; /* the text may lie where the bylines are put */
    size_t j, n = 0, words = 0, at;

    if (text.n > 600 || text.n < 20 || press_label_date(text))
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

        if (press_shape_at(s, j)->kind != PRESS_B_BYLINE)
            continue;
        line = press_block_text(s->b, press_shape_at(s, j), &s->hold, 4096);
        for (at = 0; at + n - 1 <= line.n; at++)
            if (memcmp(line.p + at, name, n - 1) == 0)
                return 1;
    }
    return 0;
}

/* The length of what an outlet is, before its name in marks: газета «...». */
static size_t shape_kind(press_span text, size_t at)
{
    static const char *const kinds[] = {"газета ", "журнал ", "портал ",
                                        "еженедельник ", "агентство "};
    size_t i;

    for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (text.n - at > strlen(kinds[i]) &&
            memcmp(text.p + at, kinds[i], strlen(kinds[i])) == 0)
            return strlen(kinds[i]);
    return 0;
}

/* Name, «Outlet» or a name alone. */
static int shape_is_signature(press_shape *s, size_t i)
{
    press_span text = press_shape_text(s, i);
    const char *comma;
    int many = text.n < 200 && press_letter_names(text);
    size_t before = press_shape_before(s, i), next = press_shape_next(s, i + 1);

    if (press_shape_words(s, i) > 8 + 8 * (uint32_t)many ||
        press_shape_last(s, i) & PRESS_L_STOP ||
        s->b->scanned || before >= s->n ||
        !(press_shape_prose(s, before) ||
          (press_shape_last(s, before) & PRESS_L_STOP &&
           press_shape_words(s, before) >= 6)) ||
        press_has_any(text, "'s |\xE2\x80\x99s "))
        return 0;
    for (; next < s->n; next = press_shape_next(s, next + 1))
        if (!press_shape_at(s, next)->kind && /* something of the text follows */
            !press_label_note(press_shape_text(s, next)))
            return 0;
    if (many)
        return 1;
    text = press_shape_text(s, i); /* notes may have been read meanwhile */
    comma = memchr(text.p, ',', text.n);
    if (comma) {
        size_t at = (size_t)(comma - text.p) + 1;
        uint32_t c;

        while (at < text.n && text.p[at] == ' ')
            at++;
        c = press_utf8_peek(text.p, text.n, at + shape_kind(text, at));
        if (!press_quote_shape(c)) {
            press_span after = {text.p + at, text.n - at}, who;

            if (press_label_writer(text, &who))
                return 1;
            text.n = (size_t)(comma - text.p);
            return press_shape_words(s, i) <= 3 && press_label_name(after, 1) &&
                   press_label_person(text);
        }
        text.n = (size_t)(comma - text.p);
    }
    return press_label_name(text, 2);
}

/* A person, perhaps with an office: who signs. */
static int shape_is_signer(press_shape *s, size_t i)
{
    press_span who;

    return i < s->n && i > s->body && !press_shape_at(s, i)->kind &&
           press_shape_words(s, i) <= 8 &&
           !(press_shape_last(s, i) & (PRESS_L_STOP | PRESS_L_COLON)) &&
           (press_letter_signs(press_shape_text(s, i)) ||
            press_label_writer(press_shape_text(s, i), &who));
}

/* Who signs stands above the place and the date: a body, or persons. */
static void shape_signed(press_shape *s, size_t i)
{
    size_t who = press_shape_before(s, i), many = 0;
    size_t text = press_shape_before(s, who);

    while (shape_is_signer(s, who) && shape_is_signer(s, text) && many++ < 12) {
        press_shape_set(s, who, PRESS_B_BYLINE, "signature");
        who = text;
        text = press_shape_before(s, who);
    }
    if (who >= s->n || text >= s->n || who <= s->body ||
        press_shape_at(s, who)->kind || press_shape_words(s, who) > 10 ||
        press_shape_last(s, who) & (PRESS_L_STOP | PRESS_L_COLON |
                                    PRESS_L_COMMA) ||
        !(press_shape_first(s, who) & (PRESS_L_UPPER | PRESS_L_QUOTE)) ||
        !(press_shape_last(s, text) & (PRESS_L_STOP | PRESS_L_COMMA)))
        return;
    press_shape_set(s, who, PRESS_B_BYLINE,
              many || press_label_person(press_shape_text(s, who)) ? "signature"
                                                             : "who signs");
}

/* What a letter ends with before its signature: Yours faithfully, */
static int shape_is_closing(press_shape *s, size_t i)
{
    press_span text;

    if (i >= s->n || press_shape_words(s, i) > 5)
        return 0;
    text = press_shape_text(s, i);
    return text.n < 80 && press_letter_closes(text);
}

/* What who signs is, and for whom: the next short lines, up to three. */
static void shape_signed_as(press_shape *s, size_t i)
{
    int lines = 0;

    while ((i = press_shape_next(s, i + 1)) < s->n && lines++ < 3) {
        press_span text = press_shape_text(s, i);

        if (press_shape_at(s, i)->kind || press_shape_words(s, i) > 6 ||
            !(press_shape_first(s, i) & PRESS_L_UPPER) ||
            press_shape_last(s, i) & (PRESS_L_STOP | PRESS_L_COLON) ||
            press_label_person(text))
            return;
        press_shape_set(s, i, PRESS_B_BYLINE,
                        press_label_outlet(text) && !press_label_office(text)
                            ? "for whom it is signed" : "office of who signs");
    }
}

/* Persons under the first who signs: they sign too. */
static int shape_signers(press_shape *s, size_t i)
{
    int many = 0;

    while ((i = press_shape_next(s, i + 1)) < s->n && many < SHAPE_SIGNERS &&
           shape_is_signer(s, i)) {
        press_shape_set(s, i, PRESS_B_BYLINE, "signature");
        many++;
    }
    return many;
}

/* A name under a letter, and the place of who signs under it. */
static int shape_is_letter_end(press_shape *s, size_t i)
{
    size_t who = press_shape_before(s, i);

    if (press_shape_words(s, i) > 5 || press_shape_last(s, i) & PRESS_L_STOP)
        return 0;
    if (shape_is_signer(s, i) && shape_is_closing(s, who)) {
        press_shape_set(s, i, PRESS_B_BYLINE, "signature");
        if (!shape_signers(s, i))
            shape_signed_as(s, i);
        return 1;
    }
    if (!press_letter_home(press_shape_text(s, i)) || !shape_is_signer(s, who))
        return 0;
    press_shape_set(s, i, PRESS_B_BYLINE, "who signs");
    shape_signed(s, i);
    return 1;
}

PRESS_PRIVATE void press_shape_author(press_shape *s)
{
    size_t i, next;

    for (i = s->body; i < s->n && press_shape_goes_on(s); i++) {
        if (press_shape_at(s, i)->kind || press_shape_words(s, i) > 2 ||
            !press_front_author(press_shape_text(s, i)))
            continue;
        next = press_shape_next(s, i + 1);
        if (next >= s->n || press_shape_at(s, next)->kind ||
            !press_label_person(press_shape_text(s, next)))
            continue;
        press_shape_set(s, i, PRESS_B_NOTE, "who wrote it stands under this");
        press_shape_set(s, next, PRESS_B_BYLINE, "byline");
    }
}

/* Is there a sentence of the text after block i, or right after it a line that
** may be a headline, as in a list of articles? */
static int shape_goes_on(press_shape *s, size_t i)
{
    size_t next = press_shape_next(s, i + 1);
    press_span who;

    if (next < s->n && !press_shape_at(s, next)->kind &&
        press_shape_words(s, next) >= 3 &&
        press_shape_first(s, next) & PRESS_L_UPPER &&
        !(press_shape_last(s, next) & PRESS_L_STOP) &&
        !press_label_writer(press_shape_text(s, next), &who) &&
        !press_label_note(press_shape_text(s, next)) &&
        !press_credit_picture(press_shape_text(s, next)))
        return 1;
    while ((i = press_shape_next(s, i + 1)) < s->n)
        if (!press_shape_at(s, i)->kind && press_shape_words(s, i) >= 8 &&
            press_shape_last(s, i) & PRESS_L_STOP &&
            !press_label_note(press_shape_text(s, i)))
            return 1;
    return 0;
}

PRESS_PRIVATE void press_shape_foot(press_shape *s)
{
    size_t i = s->n, seen = 0, signers = 0;

    while ((i = press_shape_before(s, i)) < s->n && i >= s->body &&
           seen++ < SHAPE_FOOT) {
        if (press_shape_at(s, i)->kind)
            continue;
        seen -= signers++ < SHAPE_SIGNERS && shape_is_signer(s, i);
        if (press_label_byline(press_shape_text(s, i)) &&
            press_shape_words(s, i) <= 20)
            press_shape_set(s, i, PRESS_B_BYLINE, "byline");
        else if (press_shape_words(s, i) <= 10 &&
                 press_label_service(press_shape_text(s, i)) &&
                 !(press_shape_last(s, i) & PRESS_L_STOP))
            press_shape_set(s, i, PRESS_B_BYLINE, "press service");
        else if (shape_is_letter_end(s, i))
            continue;
        else if (shape_is_signature(s, i))
            press_shape_set(s, i, PRESS_B_BYLINE,
                            press_letter_names(press_shape_text(s, i))
                                ? "who signs" : "signature");
        else if (press_label_date(press_shape_text(s, i)) &&
                 !shape_goes_on(s, i))
            press_shape_set(s, i, PRESS_B_BYLINE, "date line");
        else if (press_label_placed_date(
                     press_letter_town(press_shape_text(s, i)))) {
            press_shape_set(s, i, PRESS_B_BYLINE, "place and date");
            shape_signed(s, i);
        } else if (press_shape_at(s, i)->nparts == 1 &&
                   press_shape_author_box(s, i))
            press_shape_set(s, i, PRESS_B_NOTE, "about the author");
    }
}

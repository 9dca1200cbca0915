/* shape_title.c - see shape_title.h. */
#include "shape_title.h"

#include "front_line.h"
#include "headline.h"
#include "shape_letter.h"

#define TITLE_HEAD 12 /* blocks at the head that may have a label */

static press_headline shape_headline(press_shape *s, size_t i)
{
    press_headline line;

    line.text = press_shape_text(s, i);
    line.words = press_shape_words(s, i);
    line.first = press_shape_first(s, i);
    line.last = press_shape_last(s, i);
    line.alone = press_shape_next(s, i + 1) >= s->n;
    return line;
}

/* "Channel, [12.03.2019 08:14]": who posted and when, as programs export it. */
static int shape_is_exported(press_shape *s, size_t i)
{
    press_span text = press_shape_text(s, i);

    return text.n > 12 && text.n < 160 && text.p[text.n - 1] == ']' &&
           press_has_any(text, ", [| [") &&
           press_front_dated(text, press_shape_words(s, i));
}

/* Prose, or a letter of an icon and prose. */
static int shape_is_prose_soon(press_shape *s, size_t i)
{
    if (i < s->n && press_block_bytes(s->b, press_shape_at(s, i)) <= 2)
        i = press_shape_next(s, i + 1);
    return i < s->n && press_shape_prose(s, i);
}

PRESS_PRIVATE int press_shape_is_host(press_span s)
{
    const char *dot = s.n > 5 && s.n < 40 ? memchr(s.p, '.', s.n) : NULL;

    return dot && dot - s.p >= 3 && s.p + s.n - dot > 2 &&
           !memchr(s.p, ' ', s.n);
}

/* A column of one word, or a writer with an outlet in guillemets, and under it
** a headline of four words or more; under the column's headline a date. */
static int shape_is_kicker(press_shape *s, size_t i, size_t next)
{
    press_span text = press_shape_text(s, i), who;
    size_t date = press_shape_next(s, next + 1);

    if (i > 2 || next >= s->n || press_shape_words(s, next) < 4 ||
        press_shape_words(s, next) > 20 ||
        press_shape_last(s, next) & (PRESS_L_STOP | PRESS_L_COLON))
        return 0;
    if (press_shape_words(s, i) == 1)
        return text.n > 5 && (unsigned char)text.p[0] >= 0x80 &&
               !(press_shape_last(s, i) & (PRESS_L_STOP | PRESS_L_COLON)) &&
               date < s->n && press_label_date(press_shape_text(s, date));
    return text.n > 8 && memcmp(text.p + text.n - 2, "\xC2\xBB", 2) == 0 &&
           press_label_writer(text, &who) && who.n < text.n;
}

/* A date and what it is filed under, a host beside a date, or a person right
** above a date: no title of itself. */
static int shape_is_when(press_shape *s, size_t i)
{
    size_t next = press_shape_next(s, i + 1);

    if (press_is_digit(press_utf8_peek(press_shape_text(s, i).p, 1, 0)))
        return press_front_dated(press_shape_text(s, i),
                                 press_shape_words(s, i));
    if ((press_front_clock(press_shape_text(s, i)) &&
         press_front_dated(press_shape_text(s, i), press_shape_words(s, i))) ||
        press_front_column_dated(press_shape_text(s, i)) ||
        press_front_logo(press_shape_text(s, i)) ||
        press_front_author(press_shape_text(s, i)))
        return 1;
    if (shape_is_kicker(s, i, next))
        return 1;
    if (press_shape_is_host(press_shape_text(s, i)))
        return (next < s->n && press_label_date(press_shape_text(s, next))) ||
               (i > 0 && press_front_dated(press_shape_text(s, i - 1),
                                           press_shape_words(s, i - 1)));
    return press_shape_words(s, i) <= 3 && next < s->n &&
           press_label_person(press_shape_text(s, i)) &&
           press_label_given(press_shape_text(s, i)) &&
           press_label_date(press_shape_text(s, next)) &&
           shape_is_prose_soon(s, press_shape_next(s, next + 1));
}

static int shape_is_under_date(press_shape *s, size_t i)
{
    size_t before = press_shape_before(s, i);

    if (before < s->n && press_shape_is_host(press_shape_text(s, before)))
        before = press_shape_before(s, before);
    return before < s->n && press_front_dated(press_shape_text(s, before),
                                              press_shape_words(s, before));
}

/* "Title: ...", as libraries of texts head them. */
static int shape_is_labelled(press_shape *s)
{
    size_t i;

    for (i = 0; i < s->n && i < TITLE_HEAD; i++)
        if (!press_shape_at(s, i)->kind &&
            press_headline_label(press_shape_text(s, i))) {
            press_shape_set(s, i, PRESS_B_TITLE, "labelled");
            s->title = i;
            return 1;
        }
    return 0;
}

/* A channel: the line under its name counts who saw the post, after an eye. */
static int shape_is_seen(press_shape *s, size_t i)
{
    size_t next = press_shape_next(s, i + 1);
    press_span text;

    if (next >= s->n || press_shape_words(s, i) > 6)
        return 0;
    text = press_shape_text(s, next);
    return text.n > 4 && memcmp(text.p, "\xF0\x9F\x91\x81", 4) == 0;
}

PRESS_PRIVATE void press_shape_title(press_shape *s)
{
    size_t i = 0, tries = 0;

    s->title = s->n;
    for (; i < s->n && press_shape_passes(s, i); i++) /* of a booklet, a page */
        if (press_shape_at(s, i)->kind == PRESS_B_TITLE) {
            s->title = i;
            return;
        }
    if (s->b->mail.end)
        return; /* a message without a subject */
    if (shape_is_labelled(s))
        return;
    for (i = 0; i < s->n && tries < 4 && press_shape_passes(s, i); i++) {
        press_headline line;

        if (!press_block_is_in(press_shape_at(s, i)->kind) ||
            press_shape_at(s, i)->kind == PRESS_B_CAPTION ||
            press_shape_at(s, i)->kind == PRESS_B_CREDIT)
            continue;
        if (i == 0 && !press_shape_at(s, i)->kind && shape_is_seen(s, i)) {
            press_shape_set(s, i, PRESS_B_NAVIGATION, "name of the site");
            continue;
        }
        line = shape_headline(s, i);
        if (i == 0 && !press_shape_at(s, i)->kind &&
            press_headline_is_code(&line)) {
            press_shape_set(s, i, PRESS_B_NAVIGATION, "nick or number");
            continue;
        }
        if (tries && press_block_bytes(s->b, press_shape_at(s, i)) > 80 &&
            (line.last & (PRESS_L_STOP | PRESS_L_QUESTION | PRESS_L_EXCLAIM)) ==
                PRESS_L_STOP && !(line.first & PRESS_L_CAPS) &&
            shape_is_under_date(s, i))
            return; /* a sentence of the text */
        line.text = press_shape_text(s, i); /* other blocks lay there since */
        if (!press_shape_at(s, i)->kind && press_headline_is(&line) &&
            !shape_is_exported(s, i) && !press_shape_is_to(s, i) &&
            !shape_is_when(s, i) &&
            !press_label_issue(press_shape_text(s, i))) {
            press_shape_set(s, i, PRESS_B_TITLE, "first line");
            s->title = i;
            return;
        }
        line.text = press_shape_text(s, i);
        if (press_shape_prose(s, i) || press_headline_ends(&line))
            return;
        tries += i > 8 || !press_label_date(line.text);
    }
}

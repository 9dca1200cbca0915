/* front_tail.c - labelled captions, a forum's posts, the foot of a page; see
** front_page.h. */
#include "front_page.h"

#include "credit.h"
#include "footnote.h"

/* --- captions that the page labels ------------------------------------------------- */

PRESS_PRIVATE void press_front_captions(press_front *s)
{
    size_t i;

    for (i = 0; i < s->n; i++) {
        press_span text;
        uint32_t words;

        if ((press_front_at(s, i)->kind &&
             press_front_at(s, i)->kind != PRESS_B_VERSE) ||
            press_block_bytes(s->b, press_front_at(s, i)) > PRESS_FRONT_LINE)
            continue;
        text = press_front_folded(s, press_front_text(s, i));
        words = press_front_words(s, i);
        if (press_front_at(s, i)->kind == PRESS_B_VERSE &&
            (press_has_any(text, "image caption") ||
             press_begins(text, "image source"))) {
            press_front_set(s, i, PRESS_B_CAPTION, "labelled as a caption");
        } else if (press_begins(text, "image source") ||
            press_begins(text, "image credit")) {
            press_front_set(s, i, PRESS_B_CREDIT, "credit");
            if (i && !press_front_at(s, i - 1)->kind && i > s->title + 1 &&
                press_front_words(s, i - 1) <= 25 &&
                !(press_block_last_line(s->b, press_front_at(s, i - 1))->flags &
                  PRESS_L_STOP) &&
                !press_block_first_line(s->b, press_front_at(s, i))->blanks)
                press_front_set(s, i - 1, PRESS_B_ALT_TEXT, "before its source");
        } else if (press_begins(text, "image caption") ||
                   press_begins(text, "photo caption") ||
                   press_begins(text, "подпись к фото")) {
            press_front_set(s, i, PRESS_B_CAPTION, "labelled as a caption");
            if (words <= 3 && i + 1 < s->n && !press_front_at(s, i + 1)->kind)
                press_front_set(s, i + 1, PRESS_B_CAPTION, "labelled as a caption");
        }
    }
}

/* --- posts of a forum -------------------------------------------------------------- */

/* The line above a post: who and when. */
static int front_is_post(press_front *s, size_t i)
{
    press_span text;

    if (press_front_at(s, i)->kind || press_block_bytes(s->b, press_front_at(s, i)) > 160)
        return 0;
    text = press_front_folded(s, press_front_text(s, i));
    if (press_begins(text, "posted:") || press_begins(text, "добавлено:") ||
        press_begins(text, "отправлено:") || press_begins(text, "жазылған:") ||
        press_begins(text, "жіберілді:"))
        return 1;
    return (press_begins(text, "by") || press_begins(text, "re:")) &&
           press_has_any(text, "\xC2\xBB") &&
           press_front_dated(press_front_text(s, i), press_front_words(s, i));
}

/* What follows the second such line are answers. */
PRESS_PRIVATE void press_front_posts(press_front *s)
{
    size_t i, posts = 0;

    for (i = s->title; i < s->n; i++) {
        if (front_is_post(s, i) && ++posts == 2 && i > 0 &&
            !press_front_at(s, i - 1)->kind && press_front_words(s, i - 1) <= 2 &&
            !press_block_first_line(s->b, press_front_at(s, i))->blanks)
            press_front_set(s, i - 1, PRESS_B_COMMENT, "after the first post");
        if (posts >= 2 && !press_front_at(s, i)->kind)
            press_front_set(s, i, PRESS_B_COMMENT, "after the first post");
    }
}

/* --- the end ---------------------------------------------------------------------- */

/* Names of topics, two at least, alone on their lines right above what the page
** counts. */
static void front_topics(press_front *s, size_t count, size_t prose)
{
    press_span who;
    size_t i = count, k;

    while (i > prose + 1) {
        const press_line *line =
            press_block_last_line(s->b, press_front_at(s, i - 1));

        if (press_front_at(s, i - 1)->kind || line->words > 3 ||
            line->flags & (PRESS_L_STOP | PRESS_L_COLON | PRESS_L_COMMA |
                           PRESS_L_DIGIT) ||
            !(line->flags & PRESS_L_UPPER) || line[1].blanks ||
            press_label_writer(press_front_text(s, i - 1), &who))
            break;
        i--;
    }
    for (k = i; count - i >= 2 && k < count; k++)
        press_front_set(s, k, PRESS_B_TAG_LINE, "topics above a counter");
}

/* Lines of running text, each a block of its own: a quarter of them begins in
** small letters. */
static int front_is_running(press_front *s, size_t from)
{
    size_t i, lower = 0, all = 0;

    for (i = from; i < s->n; i++) {
        if (press_front_at(s, i)->kind)
            continue;
        all++;
        lower += (press_block_first_line(s->b, press_front_at(s, i))->flags &
                  PRESS_L_LOWER) != 0;
    }
    return all >= 6 && lower * 4 >= all;
}

PRESS_PRIVATE void press_front_tail(press_front *s)
{
    size_t i, last = s->prose, from;
    press_footnotes notes;

    memset(&notes, 0, sizeof notes);
    for (i = s->prose; i < s->n; i++)
        if (!press_front_at(s, i)->kind && press_is_prose(s->b, press_front_at(s, i)))
            last = i;
    for (from = last + 1; from < s->n && !press_front_ends(press_front_at(s, from)->kind);
         from++) {
        press_span text;

        if (press_front_at(s, from)->kind)
            continue;
        text = press_front_text(s, from);
        if (press_label_particulars(text)) {
            press_front_set(s, from, PRESS_B_NOTE, "address alone");
            continue;
        }
        if (press_label_counter(text))
            front_topics(s, from, last);
        if (press_label_counter(text) || press_label_resources(text) ||
            press_front_is_menu_line(s, text))
            break;
    }
    if (front_is_running(s, from))
        return;
    for (i = from; i < s->n; i++) {
        press_span text;

        if (press_front_at(s, i)->kind && press_front_at(s, i)->kind != PRESS_B_VERSE &&
            press_front_at(s, i)->kind != PRESS_B_LIST)
            continue;
        text = press_front_text(s, i);
        if (press_label_particulars(text)) {
            press_front_set(s, i, PRESS_B_NOTE, "address alone");
            continue;
        }
        if (press_footnote_is(&notes, s->b, text) || press_label_note(text) ||
            (press_label_byline(text) && press_front_words(s, i) <= 12) ||
            press_credit_picture(text) || press_credit_design(text))
            continue;
        press_front_set(s, i, PRESS_B_NAVIGATION, "after the end");
    }
}

PRESS_PRIVATE void press_front_holder(press_front *s)
{
    size_t i;

    for (i = s->n; i-- > s->prose && i + 40 > s->n;) {
        press_span text;

        if (press_front_at(s, i)->kind != PRESS_B_NOTICE ||
            press_block_bytes(s->b, press_front_at(s, i)) > 300)
            continue;
        text = press_front_folded(s, press_front_text(s, i));
        if (!press_has_any(text, "\xC2\xA9|copyright"))
            continue;
        press_buf_reset(&s->holder);
        press_buf_add(&s->holder, text.p, text.n);
        return;
    }
}

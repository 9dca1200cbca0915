/* front_class.c - what single lines of a page's head look like; see
** front_page.h. */
#include "front_page.h"

#include "credit.h"
#include "headline.h"
#include "masthead.h"

/* A list that begins with the first of a trail of links, or has one item, a
** word of menus: "1. News". */
static int front_is_trail(press_front *s, size_t i)
{
    press_span text;
    size_t n = 0;
    uint32_t c;

    text = press_front_text(s, i);
    c = press_utf8_peek(text.p, text.n, 0);
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
        (c >= 0x400 && c < 0x460))
        return 0; /* most lines: folded it is a letter too */
    text = press_front_folded(s, text);
    if (!text.n || press_is_letter(press_utf8_peek(text.p, text.n, 0)))
        return 0;
    while (text.n && !press_is_letter(press_utf8_peek(text.p, text.n, 0))) {
        size_t at = 0;

        press_utf8_next(text.p, text.n, &at);
        text.p += at;
        text.n -= at;
    }
    while (n < text.n && text.p[n] != '\n' &&
           memcmp(text.p + n, "\xE2\x80\xA2", text.n - n < 3 ? text.n - n : 3))
        n++;
    if (n < text.n)
        return press_in_list(press_front_field(text.p, n), press_menu_home);
    return press_is_menu(press_front_field(text.p, n)) ||
           press_front_rubric(text);
}

/* A line with a byline right under it, "By" and all, is no byline itself: it
** is a headline that looks like a name ("Fire Shuts Canal in Osh"). */
static int front_has_byline(press_front *s, size_t i)
{
    return press_front_words(s, i) >= 3 && i + 1 < s->n &&
           press_front_words(s, i + 1) <= 16 &&
           press_label_byline(press_front_text(s, i + 1));
}

/* Open letter, statement, report: what a text calls itself. */
PRESS_PRIVATE int press_front_is_deed(press_front *s, size_t i)
{
    const char *kind = press_front_rubric(
        press_front_folded(s, press_front_text(s, i)));

    return kind && (press_span_is(press_span_of(kind), "letter") ||
                    press_span_is(press_span_of(kind), "report") ||
                    press_span_is(press_span_of(kind), "statement"));
}

/* What stands beside the line: one more whom a letter is to, what the text
** calls itself, or under it a greeting. */
static int front_is_to(press_front *s, size_t i)
{
    if (i > 0 && (press_label_addressee(press_front_text(s, i - 1)) ||
                  press_front_is_deed(s, i - 1)))
        return 1;
    return i + 1 < s->n &&
           (press_label_addressee(press_front_text(s, i + 1)) ||
            (press_front_words(s, i + 1) <= 8 &&
             press_label_addressed(press_front_text(s, i + 1))) ||
            press_label_salutation(press_front_text(s, i + 1)) ||
            press_front_is_deed(s, i + 1));
}

static int front_is_meta(press_front *s, size_t i)
{
    int headline = front_has_byline(s, i);
    press_span text = press_front_text(s, i);
    uint32_t words = press_front_words(s, i);
    press_span who;

    if (text.n > 200)
        return 0;
    if ((press_label_byline(text) && words <= 16) ||
        press_label_published(text) ||
        press_front_dated(text, words) || press_label_updated(text) ||
        press_credit_picture(text) || press_credit_design(text) ||
        press_label_pictured(text) || press_label_dated_by(text).n ||
        press_label_issue(text) || press_front_twice_by(text) ||
        press_headline_is_posted(text) ||
        (words >= 4 && text.p[0] == '(' && text.p[text.n - 1] == ')'))
        return 1;
    if (press_label_addressee(text))
        return front_is_to(s, i);
    return !headline && (press_label_writer(text, &who) ||
                         press_label_office(text) || press_label_person(text));
}

/* Too long a sentence for a headline, or more than one. */
static int front_is_told(press_front *s, size_t i)
{
    const press_block *block = press_front_at(s, i);
    uint32_t last = press_block_last_line(s->b, block)->flags;

    return press_front_words(s, i) >= 20 &&
           (press_block_first_line(s->b, block)->flags & PRESS_L_INNER ||
            (last & (PRESS_L_STOP | PRESS_L_QUESTION | PRESS_L_EXCLAIM)) ==
                PRESS_L_STOP);
}

/* A line above it once more, with the credit of a picture. */
static int front_is_again(press_front *s, size_t i)
{
    char hold[PRESS_FRONT_LINE];
    press_span text = press_front_text(s, i), title;
    size_t j = i < 6 ? 0 : i - 6;

    if (text.n > sizeof hold || !memchr(text.p, ':', text.n))
        return 0;
    memcpy(hold, text.p, text.n);
    text.p = hold;
    for (; j < i; j++) {
        title = press_front_text(s, j);
        if (title.n < text.n && press_headline_again(title, text))
            return 1;
    }
    return 0;
}

/* A headline of two sentences that asks or calls, with a date under it. */
static int front_is_asked(press_front *s, size_t i)
{
    return press_block_last_line(s->b, press_front_at(s, i))->flags &
               (PRESS_L_QUESTION | PRESS_L_EXCLAIM) &&
           press_front_words(s, i) < 20 && i + 1 < s->n &&
           press_front_dated(press_front_text(s, i + 1), press_front_words(s, i + 1));
}

/* No menu's word itself, but among them: it may be the title. */
static int front_is_swept(press_front *s, size_t i)
{
    const press_block *block = press_front_at(s, i);

    return block->kind == PRESS_B_NAVIGATION && press_front_words(s, i) >= 2 &&
           press_span_is(press_span_of(block->rule), "run of menu items") &&
           !press_is_menu(press_front_folded(s, press_front_text(s, i)));
}

/* "1. Minutes of the last meeting": the text has begun. */
static int front_is_item(press_front *s, size_t i)
{
    press_span text;

    if (i == 0 || press_front_at(s, i)->kind != PRESS_B_LIST ||
        press_front_words(s, i) < 2 || front_is_trail(s, i))
        return 0;
    text = press_front_text(s, i);
    return text.n > 5 && memcmp(text.p, "1. ", 3) == 0 &&
           !press_front_dated(text, press_front_words(s, i));
}

/* The section of a page under the day at its very top: Politics / Region. */
static int front_is_section(press_front *s, size_t i)
{
    return i == 1 && i < s->n && press_front_words(s, i) <= 5 &&
           press_has_any(press_front_text(s, i), " / | > |\xC2\xBB ") &&
           press_label_weekday(press_front_text(s, 0));
}

/* The day of a page: under its weather, or with the day of the week at the very
** top or under nothing but what chrome.c found. */
static int front_is_todays(press_front *s, size_t i)
{
    size_t j;

    if (i == 0 && front_is_section(s, 1))
        return 1;
    if (i > 20 || press_front_words(s, i) > 8 ||
        !(press_front_dated(press_front_text(s, i), press_front_words(s, i)) ||
          press_label_page_day(press_front_text(s, i))))
        return 0;
    for (j = i; j > 0 && i - j < 3 && press_front_words(s, j - 1) <= 3; j--)
        if (press_front_weather(press_front_text(s, j - 1)))
            return 1;
    for (j = 0; j < i && j < 6; j++)
        if (press_block_is_in(press_front_at(s, j)->kind) &&
            !(press_front_words(s, j) <= 2 &&
              (press_front_clock(press_front_text(s, j)) ||
               (j > 0 && press_front_clock(press_front_text(s, j - 1))))))
            return 0; /* an hour and a city may stand above it */
    return j == i && press_label_page_day(press_front_text(s, i));
}

/* Whom a letter greets. */
static int front_is_greeting(press_front *s, size_t i)
{
    return i > 0 && press_front_words(s, i) <= 12 &&
           press_block_last_line(s->b, press_front_at(s, i))->flags &
               (PRESS_L_COMMA | PRESS_L_EXCLAIM) &&
           press_label_salutation(press_front_text(s, i));
}

/* News > The title, and the title on the next line. */
static int front_is_crumb(press_front *s, size_t i)
{
    static const char *const arrows[] = {"> ", "\xC2\xBB ", "\xE2\x80\xBA ",
                                         "\xE2\x86\x92 "};
    char hold[PRESS_FRONT_LINE];
    press_span text = press_front_text(s, i), next;
    size_t k, n;

    if (text.n > sizeof hold || i + 1 >= s->n || !press_has_any(text,
                                    "> |\xC2\xBB |\xE2\x80\xBA |\xE2\x86\x92 "))
        return 0;
    memcpy(hold, text.p, text.n);
    text.p = hold;
    next = press_front_text(s, i + 1);
    if (next.n < 12 || next.n + 4 > text.n ||
        memcmp(hold + text.n - next.n, next.p, next.n) != 0)
        return 0;
    for (k = 0; k < 4; k++) {
        n = strlen(arrows[k]);
        if (memcmp(hold + text.n - next.n - n, arrows[k], n) == 0)
            return 1;
    }
    return 0;
}

/* Topics above a title: no mark, and the first two words once more. */
static int front_is_tags(press_front *s, size_t i)
{
    press_span text = press_front_text(s, i), first = {text.p, 0};
    uint32_t words = press_front_words(s, i);
    size_t n = 0, k;
    int dot;

    if (words < 6 || words > 30 || i + 1 >= s->n ||
        press_has_any(text, ", |: |! |? |; |\"|\xC2\xAB|\xE2\x80\x9C"))
        return 0;
    dot = press_has_any(text, ". "); /* a region's: обл. */
    for (; first.n < text.n && n < 2u + (dot != 0); first.n++)
        n += text.p[first.n] == ' ';
    for (k = first.n; k + first.n <= text.n + 1 && first.n > 8; k++)
        if (text.p[k - 1] == ' ' &&
            memcmp(text.p + k, first.p, first.n - 1) == 0)
            return press_front_words(s, i + 1) >= 3;
    return 0;
}

/* Under an outlet's name, what it says of itself. */
static int front_is_slogan(press_front *s, size_t i)
{
    press_span text;

    if (i == 0 || i > 2 || !press_label_outlet(press_front_text(s, 0)))
        return 0;
    text = press_front_folded(s, press_front_text(s, i));
    return press_begins(text, "все новости") ||
           press_begins(text, "барлық жаңалықтар") ||
           press_begins(text, "all the news");
}

/* NAME: what is said, and one of the next four lines is the same one's: a
** talk has begun. */
static int front_is_turn(press_front *s, size_t i)
{
    press_span text = press_front_text(s, i), next;
    char head[44];
    size_t n = 0, k;

    while (n < text.n && n < 32 && text.p[n] != ':')
        n++;
    if (n < 2 || n >= 32 || n + 12 > text.n ||
        !press_is_upper(press_utf8_peek(text.p, text.n, 0)) ||
        !press_label_name((press_span){text.p, n}, 1))
        return 0;
    memcpy(head, text.p, ++n + 8);
    for (k = i + 1; k < s->n && k < i + 5; k++) {
        next = press_front_text(s, k);
        if (next.n > n && memcmp(next.p, head, n) == 0)
            return next.n < n + 8 || memcmp(next.p, head, n + 8) != 0;
    }
    return 0;
}

/* Who spoke, and where the person works: A B, University of C. */
static int front_is_speaker(press_span text)
{
    const char *comma = text.n < 120 ? memchr(text.p, ',', text.n) : NULL;
    press_span who = {text.p, comma ? (size_t)(comma - text.p) : 0}, body;

    if (!comma || !press_label_person(who))
        return 0;
    body = press_front_field(comma + 1, text.n - who.n - 1);
    return press_masthead_is_proper(body) && press_label_outlet(body);
}

/* What a box at the top of a page says: Search ABC/DE, Search the Post. */
static int front_is_search(press_front *s, size_t i)
{
    press_span text;

    if (i > 2 || press_front_words(s, i) > 3)
        return 0;
    text = press_front_text(s, i);
    return text.n > 8 && memcmp(text.p, "Search ", 7) == 0 &&
           (press_label_outlet(text) || memchr(text.p, '/', text.n) ||
            memchr(text.p, '.', text.n));
}

PRESS_PRIVATE int press_front_class(press_front *s, size_t i)
{
    const press_block *block = press_front_at(s, i);
    const press_line *first = press_block_first_line(s->b, block);
    press_span text;

    if (block->kind && block->kind != PRESS_B_VERSE &&
        block->kind != PRESS_B_LIST && !front_is_swept(s, i))
        return block->kind == PRESS_B_NAVIGATION ? PRESS_FRONT_MENU
               : block->kind == PRESS_B_CAPTION ||
                       block->kind == PRESS_B_CREDIT ||
                       block->kind == PRESS_B_ALT_TEXT ? PRESS_FRONT_META
                                                       : PRESS_FRONT_OUT;
    if (press_block_bytes(s->b, block) > PRESS_FRONT_LINE ||
        front_is_item(s, i) || front_is_greeting(s, i))
        return PRESS_FRONT_TEXT;
    if (front_is_trail(s, i))
        return PRESS_FRONT_MENU;
    if (block->kind == PRESS_B_LIST && block->nlines > 1)
        return block->nlines <= 3 && press_front_item_dated(press_front_text(s, i))
                       && !(i == 0 &&
                            press_front_item_today(press_front_text(s, i)))
                   ? PRESS_FRONT_META : PRESS_FRONT_OUT;
    if (front_is_search(s, i) || front_is_section(s, i))
        return PRESS_FRONT_MENU;
    if (front_is_todays(s, i) ||
        (i == 1 && press_front_words(s, i) <= 2 && /* where it is so warm */
         press_front_weather(press_front_text(s, 0))))
        return PRESS_FRONT_OUT;
    text = press_front_text(s, i);
    if (press_label_counter(text) || press_label_today(text) ||
        press_front_weather(text) || press_front_rate(text) ||
        press_front_click(text) ||
        !(first->flags & (PRESS_L_LETTER | PRESS_L_DIGIT)) ||
        (!(first->flags & PRESS_L_LETTER) && press_front_words(s, i) >= 6))
        return PRESS_FRONT_OUT;
    if (press_front_dated(text, press_front_words(s, i)))
        return PRESS_FRONT_META;
    if (press_headline_is_number(text) || press_has_any(text, "://"))
        return PRESS_FRONT_OUT;
    if (press_front_is_menu_line(s, text) ||
        press_front_rubric(press_front_folded(s, press_front_text(s, i))))
        return PRESS_FRONT_MENU;
    if (front_is_turn(s, i))
        return PRESS_FRONT_TEXT;
    if (front_is_tags(s, i) || front_is_crumb(s, i) || front_is_slogan(s, i))
        return PRESS_FRONT_MENU;
    if (front_is_again(s, i) || front_is_meta(s, i) ||
        front_is_speaker(press_front_text(s, i)) ||
        press_front_author(press_front_text(s, i)) ||
        (press_block_last_line(s->b, block)->flags & PRESS_L_STOP &&
         press_label_note(press_front_text(s, i))) ||
        press_label_particulars(press_front_text(s, i)) ||
        press_front_labelled(press_front_text(s, i)))
        return PRESS_FRONT_META;
    return (press_is_prose(s->b, block) && !front_is_asked(s, i)) ||
                   front_is_told(s, i)
               ? PRESS_FRONT_TEXT
               : PRESS_FRONT_TITLE;
}

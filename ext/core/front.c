/* front.c - see front.h. */
#include "front.h"

#include "hash.h"
#include "headline.h"
#include "masthead.h"

#define FRONT_LINE 400 /* bytes: no line of a page's head is longer */
#define FRONT_HEAD 400 /* blocks before the first prose that may hold a title */
#define FRONT_ABOVE 4  /* so near its title stands a line about the article */

enum front_class {
    FRONT_OUT = 0, /* what chrome.c found, or an empty counter */
    FRONT_MENU,    /* a menu, a trail of links, a column's name */
    FRONT_META,    /* a byline, a date, a credit */
    FRONT_TITLE,   /* a line that may be the title */
    FRONT_TEXT
};

typedef struct front_state {
    press_blocks *b;
    press_buf hold, fold;
    size_t n;
    size_t prose; /* the first block of prose */
    size_t title;
    press_buf holder; /* who has the copyright, folded */
} front_state;

static press_block *front_at(const front_state *s, size_t i)
{
    return press_vec_at(&s->b->blocks, press_block, i);
}

/* A block's text.  Every pass reads here, so here it can be stopped: the status
** stays in s->hold, and what follows reads nothing. */
static press_span front_text(front_state *s, size_t i)
{
    press_span nothing = {"", 0};
    int status = press_work(s->b->env, 64);

    if (status)
        s->hold.status = status;
    if (s->hold.status)
        return nothing;
    return press_block_text(s->b, front_at(s, i), &s->hold, 4096);
}

static press_span front_folded(front_state *s, press_span text)
{
    press_buf_reset(&s->fold);
    press_fold(&s->fold, text);
    return press_buf_span(&s->fold);
}

static uint32_t front_words(const front_state *s, size_t i)
{
    const press_block *block = front_at(s, i);
    uint32_t words = 0, line;

    for (line = block->line; line <= block->last && words < 100; line++)
        words += press_vec_at(&s->b->lines, press_line, line)->words;
    return words;
}

static void front_set(front_state *s, size_t i, int kind, const char *rule)
{
    press_block *block = front_at(s, i);

    block->kind = (uint8_t)kind;
    block->rule = rule;
}

/* --- lines --------------------------------------------------------------------- */

/* A menu, by the text as it stands: two blanks divide the fields. */
static int front_is_menu_line(front_state *s, press_span text)
{
    press_buf low;
    int menu;

    if (text.n > 300)
        return 0;
    press_buf_init(&low, s->b->env);
    press_lower_text(&low, text);
    menu = press_front_menu(press_buf_span(&low));
    if (low.status)
        s->fold.status = low.status;
    press_buf_release(&low);
    return menu;
}

/* A list that begins with the first of a trail of links, or has one item, a
** word of menus: "1. News". */
static int front_is_trail(front_state *s, size_t i)
{
    press_span text;
    size_t n = 0;

    text = front_folded(s, front_text(s, i));
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
static int front_has_byline(front_state *s, size_t i)
{
    return front_words(s, i) >= 3 && i + 1 < s->n &&
           front_words(s, i + 1) <= 16 &&
           press_label_byline(front_text(s, i + 1));
}

static int front_is_meta(front_state *s, size_t i)
{
    int headline = front_has_byline(s, i);
    press_span text = front_text(s, i);
    uint32_t words = front_words(s, i);
    press_span who;

    if (text.n > 200)
        return 0;
    if ((press_label_byline(text) && words <= 16) ||
        press_label_published(text) ||
        press_front_dated(text, words) || press_label_updated(text) ||
        press_label_credit(text) || press_label_design(text) ||
        press_label_issue(text))
        return 1;
    return !headline && (press_label_writer(text, &who) ||
                         press_label_office(text) || press_label_person(text));
}

/* Too long a sentence for a headline, or more than one. */
static int front_is_told(front_state *s, size_t i)
{
    const press_block *block = front_at(s, i);
    uint32_t last = press_block_last_line(s->b, block)->flags;

    return front_words(s, i) >= 20 &&
           (press_block_first_line(s->b, block)->flags & PRESS_L_INNER ||
            (last & (PRESS_L_STOP | PRESS_L_QUESTION | PRESS_L_EXCLAIM)) ==
                PRESS_L_STOP);
}

/* A line above it once more, with the credit of a picture. */
static int front_is_again(front_state *s, size_t i)
{
    char hold[FRONT_LINE];
    press_span text = front_text(s, i), title;
    size_t j = i < 6 ? 0 : i - 6;

    if (text.n > sizeof hold || !memchr(text.p, ':', text.n))
        return 0;
    memcpy(hold, text.p, text.n);
    text.p = hold;
    for (; j < i; j++) {
        title = front_text(s, j);
        if (title.n < text.n && press_headline_again(title, text))
            return 1;
    }
    return 0;
}

/* A headline of two sentences that asks or calls, with a date under it. */
static int front_is_asked(front_state *s, size_t i)
{
    return press_block_last_line(s->b, front_at(s, i))->flags &
               (PRESS_L_QUESTION | PRESS_L_EXCLAIM) &&
           front_words(s, i) < 20 && i + 1 < s->n &&
           press_front_dated(front_text(s, i + 1), front_words(s, i + 1));
}

static int front_class(front_state *s, size_t i)
{
    const press_block *block = front_at(s, i);
    const press_line *first = press_block_first_line(s->b, block);
    press_span text;

    if (block->kind && block->kind != PRESS_B_VERSE &&
        block->kind != PRESS_B_LIST)
        return block->kind == PRESS_B_NAVIGATION ? FRONT_MENU
               : block->kind == PRESS_B_CAPTION ||
                       block->kind == PRESS_B_CREDIT ||
                       block->kind == PRESS_B_ALT_TEXT ? FRONT_META
                                                       : FRONT_OUT;
    if (press_block_bytes(s->b, block) > FRONT_LINE)
        return FRONT_TEXT;
    if (front_is_trail(s, i))
        return FRONT_MENU;
    if (block->kind == PRESS_B_LIST && block->nlines > 1)
        return block->nlines <= 3 && press_front_item_dated(front_text(s, i))
                   ? FRONT_META : FRONT_OUT;
    text = front_text(s, i);
    if (press_label_counter(text) || press_label_today(text) ||
        (i == 0 && press_label_page_day(text)) || press_front_click(text) ||
        !(first->flags & (PRESS_L_LETTER | PRESS_L_DIGIT)))
        return FRONT_OUT;
    if (press_front_dated(text, front_words(s, i)))
        return FRONT_META;
    if (front_is_menu_line(s, text) ||
        press_front_rubric(front_folded(s, front_text(s, i))))
        return FRONT_MENU;
    if (front_is_again(s, i) || front_is_meta(s, i) ||
        (press_block_last_line(s->b, block)->flags & PRESS_L_STOP &&
         press_label_note(front_text(s, i))) ||
        press_label_particulars(front_text(s, i)) ||
        press_front_labelled(front_text(s, i)))
        return FRONT_META;
    return (press_is_prose(s->b, block) && !front_is_asked(s, i)) ||
                   front_is_told(s, i)
               ? FRONT_TEXT
               : FRONT_TITLE;
}

/* --- the title ------------------------------------------------------------------ */

/* Does the copyright's line name it?  "the" before a name does not matter. */
static int front_is_site(front_state *s, size_t i)
{
    press_span text = front_folded(s, front_text(s, i));
    press_span holder = press_buf_span(&s->holder);
    size_t at;

    if (front_words(s, i) > 6)
        return 0;
    if (text.n > 4 && press_begins(text, "the"))
        text.p += 4, text.n -= 4;
    for (at = 0; text.n > 5 && at + text.n <= holder.n; at++)
        if (memcmp(holder.p + at, text.p, text.n) == 0)
            return 1;
    return 0;
}

/* Points of a line by its own shape. */
static int front_shape(front_state *s, size_t i)
{
    const press_block *block = front_at(s, i);
    uint32_t words = front_words(s, i);
    uint32_t flags = press_block_last_line(s->b, block)->flags;
    int points = words == 1 ? -3 : words == 2 ? -1 : words == 3 ? 1
                 : words <= 20 ? 4 : words <= 30 ? 2 : -6;

    if (flags & (PRESS_L_COMMA | PRESS_L_COLON) ||
        press_line_dangles(front_text(s, i)))
        points -= 6;
    if (flags & PRESS_L_STOP && !(flags & (PRESS_L_QUESTION | PRESS_L_EXCLAIM)))
        points -= 4;
    if (press_block_first_line(s->b, block)->flags & PRESS_L_LOWER)
        points -= 3;
    if (front_is_site(s, i))
        points -= 8;
    else if (i == 0 && words <= 4 &&
             press_has_any(front_folded(s, front_text(s, i)),
                           "журнал|газет|апталығы|еженедельник|альманах|"
                           "magazine|newspaper"))
        points -= 8;
    else if (words <= 6 && press_label_outlet(front_text(s, i)))
        points -= i + 1 < s->n && press_label_issue(front_text(s, i + 1)) ? 8
                                                                          : 4;
    return points;
}

/* Points by the next lines' classes. */
static int front_place(front_state *s, size_t i, const unsigned char *class)
{
    size_t j = i + 1, first = 0;
    int points = 0, menu = 0;

    while (first < i && class[first] == FRONT_OUT)
        first++;
    for (; j < s->prose && class[j] == FRONT_OUT; j++)
        ;
    if (j >= s->prose || class[j] == FRONT_TEXT)
        points += 2;
    else if (class[j] == FRONT_META)
        points += 3;
    else if (class[j] == FRONT_TITLE && (j + 1 >= s->prose ||
                                         class[j + 1] == FRONT_META ||
                                         class[j + 1] == FRONT_OUT))
        points += 3;
    if (i == first && i + 1 < s->n && class[i + 1] != FRONT_MENU &&
        class[i + 1] != FRONT_OUT)
        points += 2;
    if (i == first || class[i - 1] == FRONT_MENU || class[i - 1] == FRONT_OUT)
        points += 1;
    for (; j < s->prose && class[j] != FRONT_META; j++)
        menu |= class[j] == FRONT_MENU;
    return points - 4 * menu;
}

/* Pages show a title twice. */
static int front_says_same(front_state *s, size_t i, size_t j)
{
    press_span text = front_folded(s, front_text(s, i));
    uint32_t hash = press_hash32(text.p, text.n);

    text = front_folded(s, front_text(s, j));
    return press_hash32(text.p, text.n) == hash;
}

/* Does a line of four words or more stand again within three lines? */
static int front_is_twice(front_state *s, size_t i)
{
    size_t j = i < 3 ? 0 : i - 3;
    uint32_t words = front_words(s, i);

    for (; words >= 4 && j < s->prose && j <= i + 3; j++)
        if (j != i && front_words(s, j) == words && front_says_same(s, i, j))
            return 1;
    return 0;
}

static int front_is_full(front_state *s, size_t i)
{
    return (press_block_last_line(s->b, front_at(s, i))->flags &
            (PRESS_L_STOP | PRESS_L_QUESTION | PRESS_L_EXCLAIM)) ==
           PRESS_L_STOP;
}

/* Said twice in a row, with another line that may be the title above it: what
** a picture shows, and its caption. */
static int front_is_caption(front_state *s, size_t i, const unsigned char *class)
{
    size_t first = i && front_says_same(s, i - 1, i) ? i - 1 : i;

    return first > 0 && first + 1 < s->prose &&
           class[first - 1] == FRONT_TITLE &&
           front_says_same(s, first, first + 1);
}

/* The likeliest title, s->n where no line is one. */
static size_t front_best(front_state *s, const unsigned char *class)
{
    size_t i, best = s->n;
    int most = -1;

    for (i = 0; i < s->prose; i++) {
        int points;

        if (class[i] != FRONT_TITLE)
            continue;
        points = front_shape(s, i) + front_place(s, i, class) +
                 4 * front_is_twice(s, i) - 8 * front_is_caption(s, i, class);
        if (points > most || (best < s->n && points == most &&
                              front_words(s, best) <= 3 &&
                              front_words(s, i) > 3 && !front_is_full(s, i))) {
            most = points;
            best = i;
        }
    }
    return best;
}

/* A line of three words or more right under the menus, and a longer one after
** it that seemed likelier: that is its subtitle. */
static size_t front_first_of(front_state *s, size_t best,
                             const unsigned char *class)
{
    size_t i = best - 1;

    if (best >= s->n || best < 2 || class[i] != FRONT_TITLE ||
        class[i - 1] != FRONT_MENU || front_words(s, i) < 3 ||
        front_is_site(s, i) || press_label_outlet(front_text(s, i)) ||
        front_shape(s, i) < 0)
        return best;
    return front_says_same(s, i, best) ? best : i;
}

/* --- what stands round the title -------------------------------------------------- */

/* The name of a column stands alone, or next to the title but for another
** such; not in a menu of such names. */
static int front_is_column(front_state *s, size_t i,
                           const unsigned char *class)
{
    const press_line *line = press_block_first_line(s->b, front_at(s, i));
    size_t first = s->title;

    if (!press_front_rubric(front_folded(s, front_text(s, i))))
        return 0;
    if ((i == 0 || line->blanks) && line[1].blanks)
        return 1;
    while (first > 0 && class[first - 1] == FRONT_MENU)
        first--;
    return i >= first && s->title - first <= 2;
}

/* May the line be a name: does it begin with a capital, a mark of quotation or
** a digit, as no menu's phrase and no description does? */
static int front_may_name(front_state *s, size_t i)
{
    press_span text = front_text(s, i);
    uint32_t c = press_utf8_peek(text.p, text.n, 0);
    size_t k = i < 12 ? 0 : i - 12;

    for (; k < s->prose && k < i + 12; k++)
        if (k + 1 != i && k != i && k != i + 1 && front_says_same(s, k, i))
            return 0; /* a title that is said again */
    text = front_text(s, i);
    return text.n && (press_is_upper(c) || press_is_digit(c) ||
                      press_quote_shape(c) & 1) &&
           !(front_at(s, i)->rule && !strcmp(front_at(s, i)->rule, "menu"));
}

static void front_above(front_state *s, const unsigned char *class)
{
    size_t i;
    int site = 0, menu = 0;

    for (i = 0; i < s->title; i++) {
        press_block *block = front_at(s, i);
        uint32_t words = front_words(s, i);

        if (block->kind && block->kind != PRESS_B_VERSE &&
            block->kind != PRESS_B_LIST && class[i] != FRONT_META) {
            if (i == 0 && block->kind == PRESS_B_NAVIGATION && words > 1 &&
                words <= 7 && front_may_name(s, i) &&
                !front_is_menu_line(s, front_text(s, i)))
                block->rule = "name of the site", site = 1;
            menu |= block->kind == PRESS_B_NAVIGATION;
            continue;
        } else if (class[i] == FRONT_META && i + FRONT_ABOVE >= s->title &&
                   !(i == 0 && press_label_person(front_text(s, i)))) {
            if (block->kind == PRESS_B_LIST)
                front_set(s, i, PRESS_B_BYLINE, "date line");
            else if (!block->kind) /* a line that shape.c reads */
                block->rule = "above the title";
            continue;
        } else if (class[i] == FRONT_MENU && front_is_column(s, i, class)) {
            front_set(s, i, PRESS_B_NAVIGATION, "name of a column");
        } else if (!site && words <= 7 && front_may_name(s, i) &&
                   !(press_block_last_line(s->b, block)->flags &
                     (PRESS_L_COMMA | PRESS_L_STOP)) &&
                   (class[i] == FRONT_TITLE || class[i] == FRONT_META) &&
                   (!menu || front_is_site(s, i) ||
                    press_label_outlet(front_text(s, i)))) {
            site = 1;
            front_set(s, i, PRESS_B_NAVIGATION, "name of the site");
        } else {
            front_set(s, i, PRESS_B_NAVIGATION, "above the title");
            menu |= class[i] == FRONT_MENU;
        }
    }
}

/* Counters, menus and single words between the title and the prose. */
static void front_below(front_state *s, const unsigned char *class)
{
    size_t i = s->title;

    while (++i < s->prose) {
        const press_line *line = press_block_last_line(s->b, front_at(s, i));

        if (front_at(s, i)->kind &&
            !(front_at(s, i)->kind == PRESS_B_LIST && class[i] == FRONT_MENU))
            continue;
        if (front_is_caption(s, i, class))
            front_set(s, i, front_says_same(s, i, i + 1) ? PRESS_B_ALT_TEXT
                                                         : PRESS_B_CAPTION,
                      "said twice");
        else if (press_label_particulars(front_text(s, i)) ||
                 (press_front_labelled(front_text(s, i)) &&
             !press_label_published(front_text(s, i)) &&
             !press_label_updated(front_text(s, i))))
            front_set(s, i, PRESS_B_NOTE, "particulars");
        else if (class[i] == FRONT_OUT || class[i] == FRONT_MENU)
            front_set(s, i, PRESS_B_NAVIGATION, "under the title");
        else if (class[i] == FRONT_TITLE && front_words(s, i) <= 3 &&
                 !(line->flags & PRESS_L_STOP) && i + 1 < s->prose)
            front_set(s, i, PRESS_B_NAVIGATION, "under the title");
    }
}

/* --- captions that the page labels ------------------------------------------------- */

/* "Image source, X", "Image caption," and what is captioned on the next line;
** a short line right before the source is the alternative text. */
static void front_captions(front_state *s)
{
    size_t i;

    for (i = 0; i < s->n; i++) {
        press_span text;
        uint32_t words;

        if ((front_at(s, i)->kind &&
             front_at(s, i)->kind != PRESS_B_VERSE) ||
            press_block_bytes(s->b, front_at(s, i)) > FRONT_LINE)
            continue;
        text = front_folded(s, front_text(s, i));
        words = front_words(s, i);
        if (front_at(s, i)->kind == PRESS_B_VERSE &&
            (press_has_any(text, "image caption") ||
             press_begins(text, "image source"))) {
            front_set(s, i, PRESS_B_CAPTION, "labelled as a caption");
        } else if (press_begins(text, "image source") ||
            press_begins(text, "image credit")) {
            front_set(s, i, PRESS_B_CREDIT, "credit");
            if (i && !front_at(s, i - 1)->kind && i > s->title + 1 &&
                front_words(s, i - 1) <= 25 &&
                !(press_block_last_line(s->b, front_at(s, i - 1))->flags &
                  PRESS_L_STOP) &&
                !press_block_first_line(s->b, front_at(s, i))->blanks)
                front_set(s, i - 1, PRESS_B_ALT_TEXT, "before its source");
        } else if (press_begins(text, "image caption") ||
                   press_begins(text, "photo caption") ||
                   press_begins(text, "подпись к фото")) {
            front_set(s, i, PRESS_B_CAPTION, "labelled as a caption");
            if (words <= 3 && i + 1 < s->n && !front_at(s, i + 1)->kind)
                front_set(s, i + 1, PRESS_B_CAPTION, "labelled as a caption");
        }
    }
}

/* --- posts of a forum -------------------------------------------------------------- */

/* The line above a post: who and when. */
static int front_is_post(front_state *s, size_t i)
{
    press_span text;

    if (front_at(s, i)->kind || press_block_bytes(s->b, front_at(s, i)) > 160)
        return 0;
    text = front_folded(s, front_text(s, i));
    if (press_begins(text, "posted:") || press_begins(text, "добавлено:") ||
        press_begins(text, "отправлено:") || press_begins(text, "жазылған:"))
        return 1;
    return (press_begins(text, "by") || press_begins(text, "re:")) &&
           press_has_any(text, "\xC2\xBB") &&
           press_front_dated(front_text(s, i), front_words(s, i));
}

/* What follows the second such line are answers. */
static void front_posts(front_state *s)
{
    size_t i, posts = 0;

    for (i = s->title; i < s->n; i++) {
        if (front_is_post(s, i) && ++posts == 2 && i > 0 &&
            !front_at(s, i - 1)->kind && front_words(s, i - 1) <= 2 &&
            !press_block_first_line(s->b, front_at(s, i))->blanks)
            front_set(s, i - 1, PRESS_B_COMMENT, "after the first post");
        if (posts >= 2 && !front_at(s, i)->kind)
            front_set(s, i, PRESS_B_COMMENT, "after the first post");
    }
}

/* --- the end ---------------------------------------------------------------------- */

static int front_ends(int kind)
{
    switch (kind) {
    case PRESS_B_RELATED: case PRESS_B_SHARE: case PRESS_B_TAG_LINE:
    case PRESS_B_NOTICE: case PRESS_B_COMMENT_FORM: case PRESS_B_COMMENT:
    case PRESS_B_COMMENT_COUNT: case PRESS_B_NAVIGATION:
        return 1;
    default:
        return 0;
    }
}

/* After the furniture that follows the last prose, what is undecided and no prose
** belongs to it. */
static void front_tail(front_state *s)
{
    size_t i, last = s->prose, from;

    for (i = s->prose; i < s->n; i++)
        if (!front_at(s, i)->kind && press_is_prose(s->b, front_at(s, i)))
            last = i;
    for (from = last + 1; from < s->n && !front_ends(front_at(s, from)->kind);
         from++) {
        press_span text;

        if (front_at(s, from)->kind)
            continue;
        text = front_text(s, from);
        if (press_label_particulars(text)) {
            front_set(s, from, PRESS_B_NOTE, "address alone");
            continue;
        }
        if (press_label_counter(text) || press_label_resources(text) ||
            front_is_menu_line(s, text))
            break;
    }
    for (i = from; i < s->n; i++) {
        press_span text;

        if (front_at(s, i)->kind && front_at(s, i)->kind != PRESS_B_VERSE &&
            front_at(s, i)->kind != PRESS_B_LIST)
            continue;
        text = front_text(s, i);
        if (press_label_particulars(text)) {
            front_set(s, i, PRESS_B_NOTE, "address alone");
            continue;
        }
        if (press_label_note(text) ||
            (press_label_byline(text) && front_words(s, i) <= 12) ||
            press_label_credit(text) || press_label_design(text))
            continue;
        front_set(s, i, PRESS_B_NAVIGATION, "after the end");
    }
}

/* --- all ---------------------------------------------------------------------------- */

/* Who has the copyright, from a line of the foot. */
static void front_holder(front_state *s)
{
    size_t i;

    for (i = s->n; i-- > s->prose && i + 40 > s->n;) {
        press_span text;

        if (front_at(s, i)->kind != PRESS_B_NOTICE ||
            press_block_bytes(s->b, front_at(s, i)) > 300)
            continue;
        text = front_folded(s, front_text(s, i));
        if (!press_has_any(text, "\xC2\xA9|copyright"))
            continue;
        press_buf_reset(&s->holder);
        press_buf_add(&s->holder, text.p, text.n);
        return;
    }
}

/* "NAME - news of the valley": the page's own name and what it is. */
static int front_is_named(front_state *s, size_t i)
{
    press_span text = front_text(s, i);

    return front_words(s, i) <= 8 &&
           press_has_any(text, " \xE2\x80\x94 | \xE2\x80\x93 | - | :: ");
}

/* Does the foot show a page? */
static int front_has_foot(front_state *s)
{
    size_t i;

    for (i = s->prose; i < s->n; i++) {
        int kind = front_at(s, i)->kind;

        if (kind != PRESS_B_COMMENT && kind != PRESS_B_NAVIGATION &&
            front_ends(kind))
            return 1;
        if (!kind && front_words(s, i) <= 4 &&
            press_block_last_line(s->b, front_at(s, i))->letters > 3 &&
            press_label_counter(front_text(s, i)))
            return 1;
    }
    return s->holder.n > 0;
}

/* An outlet's name alone, a headline of four words or more, and then what
** tells of an article; or the article itself, where it has the name again. */
static int front_is_masthead(front_state *s, const unsigned char *class)
{
    size_t i, meta = 0;

    if (s->prose < 2 || class[0] != FRONT_TITLE || class[1] != FRONT_TITLE ||
        front_words(s, 1) < 4 || !press_masthead_is(front_text(s, 0)))
        return 0;
    for (i = 2; i < s->prose; i++) {
        if (class[i] == FRONT_MENU || class[i] == FRONT_TITLE)
            return 0;
        meta += class[i] == FRONT_META;
    }
    return meta || front_is_site(s, 0);
}

/* Does the head show a page: a menu, a column's name, a counter, the number
** of an issue; three lines of few words; a date between its first line and a
** longer one; a word of outlets' names in the first and a byline after the
** second? */
static int front_has_head(front_state *s, const unsigned char *class)
{
    size_t i, few = 0;

    for (i = 0; i < s->prose; i++) {
        int out = front_at(s, i)->kind == PRESS_B_LIST ? FRONT_META : FRONT_OUT;

        if (class[i] == FRONT_MENU || class[i] == out || /* no agenda */
            press_label_issue(front_text(s, i)))
            return 1;
        few += class[i] == FRONT_TITLE && front_words(s, i) <= 3;
    }
    if (few >= 3 || front_is_masthead(s, class))
        return 1;
    if (s->prose == 3 && class[0] == FRONT_TITLE && class[1] == FRONT_TITLE &&
        class[2] == FRONT_META && press_label_outlet(front_text(s, 0)) &&
        (front_words(s, 0) <= 3 || front_is_named(s, 0)))
        return 1;
    return s->prose == 3 && class[0] == FRONT_TITLE && class[1] == FRONT_META &&
           class[2] == FRONT_TITLE && front_words(s, 0) <= 3 &&
           front_words(s, 2) > 3 && !press_label_byline(front_text(s, 1)) &&
           press_front_dated(front_text(s, 1), front_words(s, 1));
}

/* A post: who wrote it, the day and the hour, a title of two words or three,
** the text; under it what readers have counted. An outlet's name under the
** hour is no title. */
static int front_is_posted(front_state *s, const unsigned char *class)
{
    press_span when;

    if (s->prose != 3 || class[0] != FRONT_TITLE || class[1] != FRONT_META ||
        class[2] != FRONT_TITLE || front_words(s, 0) > 4 ||
        front_words(s, 2) < 2 || front_words(s, 2) > 3 || !front_has_foot(s) ||
        press_label_outlet(front_text(s, 2)))
        return 0;
    when = front_text(s, 1);
    return press_front_clock(when) && !press_label_byline(when) &&
           press_front_dated(when, front_words(s, 1));
}

static int front_run(front_state *s)
{
    unsigned char class[FRONT_HEAD];
    size_t i;
    int head, posted;

    for (i = 0; i < s->n && i < FRONT_HEAD; i++) {
        class[i] = (unsigned char)front_class(s, i);
        if (class[i] == FRONT_TITLE && i && class[i - 1] == FRONT_META &&
            press_block_bytes(s->b, front_at(s, i)) > 80 &&
            press_block_last_line(s->b, front_at(s, i))->flags & PRESS_L_STOP)
            class[i] = FRONT_TEXT; /* a sentence under a byline or a date */
        if (class[i] == FRONT_TEXT)
            break;
    }
    if (i >= s->n || i >= FRONT_HEAD || s->fold.status)
        return PRESS_OK; /* no prose */
    s->prose = i;
    front_holder(s);
    posted = front_is_posted(s, class);
    head = posted || front_has_head(s, class);
    if (!head && !front_has_foot(s))
        return PRESS_OK;
    s->title = posted ? 2
               : front_is_masthead(s, class) ? 1
               : head ? front_first_of(s, front_best(s, class), class) : s->n;
    if (s->title < s->n) {
        front_above(s, class);
        for (i = 0; i < s->title && !press_block_is_in(front_at(s, i)->kind);
             i++)
            ;
        front_set(s, s->title, PRESS_B_TITLE,
                  i == s->title ? "first line" : "above the text");
        front_posts(s);
        front_captions(s);
        front_below(s, class);
    } else {
        for (i = 0; i < s->prose; i++)
            if (class[i] == FRONT_MENU)
                front_set(s, i, PRESS_B_NAVIGATION, "above the text");
    }
    front_tail(s);
    return PRESS_OK;
}

PRESS_PRIVATE int press_front_find(press_blocks *b)
{
    front_state s;
    int status;

    if (b->scanned)
        return PRESS_OK;
    memset(&s, 0, sizeof s);
    s.b = b;
    s.n = b->blocks.n;
    press_buf_init(&s.hold, b->env);
    press_buf_init(&s.fold, b->env);
    press_buf_init(&s.holder, b->env);
    status = front_run(&s);
    if (!status)
        status = s.hold.status ? s.hold.status
                 : s.fold.status ? s.fold.status : s.holder.status;
    press_buf_release(&s.hold);
    press_buf_release(&s.fold);
    press_buf_release(&s.holder);
    return status;
}

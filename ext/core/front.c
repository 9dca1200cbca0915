/* front.c - see front.h. */
#include "front_page.h"

#include "hash.h"
#include "headline.h"
#include "masthead.h"

#define FRONT_HEAD 400 /* blocks before the first prose that may hold a title */
#define FRONT_ABOVE 4  /* so near its title stands a line about the article */

/* --- the title ------------------------------------------------------------------ */

/* What courts and offices call what they write. */
static const char front_deeds[] =
    "|judgment|judgement|order|resolution|decision|ruling|decree|verdict|"
    "indictment|protocol|memorandum|statement|declaration|petition|appeal|"
    "решение|приговор|определение|постановление|приказ|распоряжение|"
    "протокол|заявление|указ|обращение|жалоба|акт|справка|резолюция|"
    "частное определение|именем республики|"
    "шешім|үкім|қаулы|бұйрық|хаттама|мәлімдеме|өкім|жарлық|өтініш|ұйғарым|";

/* A channel's name: the line after it counts who follows it. */
static int front_is_channel(press_front *s, size_t i)
{
    press_span text;

    if (i > 1 || i + 1 >= s->n || press_front_words(s, i + 1) > 6)
        return 0;
    text = press_front_folded(s, press_front_text(s, i + 1));
    return text.n && press_label_counter(press_front_text(s, i + 1)) &&
           press_has_any(text, "подписчик|subscriber|members|участник|"
                               "жазылушы|followers");
}

/* Points of a line by its own shape. */
static int front_shape(press_front *s, size_t i)
{
    const press_block *block = press_front_at(s, i);
    uint32_t words = press_front_words(s, i);
    uint32_t flags = press_block_last_line(s->b, block)->flags;
    int points = words == 1 ? -3 : words == 2 ? -1 : words == 3 ? 1
                 : words <= 20 ? 4 : words <= 30 ? 2 : -6;

    if (flags & (PRESS_L_COMMA | PRESS_L_COLON) ||
        press_line_dangles(press_front_text(s, i)))
        points -= 6;
    if (flags & PRESS_L_STOP && !(flags & (PRESS_L_QUESTION | PRESS_L_EXCLAIM |
                                           PRESS_L_CAPS)))
        points -= 4;
    if (press_block_first_line(s->b, block)->flags & PRESS_L_LOWER)
        points -= 3;
    if (block->kind == PRESS_B_LIST)
        points -= 6;
    if (press_headline_label(press_front_text(s, i)))
        return 12;
    if (words <= 2 && press_in_list(
                          press_front_folded(s, press_front_text(s, i)),
                          front_deeds))
        return 6;
    if (words <= 20 && press_has_any(press_front_text(s, i), " v. | vs. "))
        points += 6; /* a case */
    if (press_has_any(press_front_folded(s, press_front_text(s, i)),
                      "topic: |subject: |тема: |тақырып: |тақырыбы: "))
        points += 6;
    if (front_is_channel(s, i))
        points -= 14;
    if (press_front_is_site(s, i) ||
        press_front_logo(press_front_text(s, i)))
        points -= 8;
    else if (i == 0 && words <= 4 &&
             press_has_any(press_front_folded(s, press_front_text(s, i)),
                           "журнал|газет|апталығы|еженедельник|альманах|"
                           "magazine|newspaper"))
        points -= 8;
    else if (words <= 6 && press_label_outlet(press_front_text(s, i)))
        points -= i + 1 < s->n && press_label_issue(press_front_text(s, i + 1)) ? 8
                                                                          : 4;
    return points;
}

/* Points by the next lines' classes. */
static int front_place(press_front *s, size_t i, const unsigned char *class)
{
    size_t j = i + 1, first = 0;
    int points = 0, menu = 0;

    while (first < i && class[first] == PRESS_FRONT_OUT)
        first++;
    for (; j < s->prose && class[j] == PRESS_FRONT_OUT; j++)
        ;
    if (j >= s->prose || class[j] == PRESS_FRONT_TEXT)
        points += 2;
    else if (class[j] == PRESS_FRONT_META)
        points += 3;
    else if (class[j] == PRESS_FRONT_TITLE && (j + 1 >= s->prose ||
                                         class[j + 1] == PRESS_FRONT_META ||
                                         class[j + 1] == PRESS_FRONT_OUT))
        points += 3;
    if (i == first && i + 1 < s->n && class[i + 1] != PRESS_FRONT_MENU &&
        class[i + 1] != PRESS_FRONT_OUT)
        points += 2;
    if (i == first || class[i - 1] == PRESS_FRONT_MENU || class[i - 1] == PRESS_FRONT_OUT)
        points += 1;
    for (; j < s->prose && class[j] != PRESS_FRONT_META; j++)
        menu |= class[j] == PRESS_FRONT_MENU;
    return points - 4 * menu;
}

/* A hash of the line's words. */
static uint32_t front_hash(press_front *s, size_t i)
{
    press_span text = press_front_folded(s, press_front_text(s, i));
    size_t n = 0, at;

    for (at = 0; at < text.n; at++) /* the fold is ours to change */
        if (text.p[at] != ' ' || (n && s->fold.p[n - 1] != ' '))
            s->fold.p[n++] = text.p[at];
    while (n && s->fold.p[n - 1] == ' ')
        n--;
    return press_hash32(s->fold.p, n);
}

/* Pages show a title twice. */
static int front_says_same(press_front *s, size_t i, size_t j)
{
    return front_hash(s, i) == front_hash(s, j);
}

/* Does a line of four words or more, or of three long ones, stand again within
** three lines? */
static int front_is_twice(press_front *s, size_t i)
{
    size_t j = i < 3 ? 0 : i - 3;
    uint32_t words = press_front_words(s, i);

    if (words < 3 || (words == 3 && press_block_bytes(s->b, press_front_at(s, i)) < 40))
        return 0;
    for (; j < s->prose && j <= i + 3; j++)
        if (j != i && press_front_words(s, j) == words && front_says_same(s, i, j))
            return 1;
    return 0;
}

static int front_is_full(press_front *s, size_t i)
{
    return (press_block_last_line(s->b, press_front_at(s, i))->flags &
            (PRESS_L_STOP | PRESS_L_QUESTION | PRESS_L_EXCLAIM)) ==
           PRESS_L_STOP;
}

/* "NAME - news of the valley": the page's own name and what it is. */
static int front_is_named(press_front *s, size_t i)
{
    press_span text = press_front_text(s, i);

    return press_front_words(s, i) <= 8 &&
           press_has_any(text, " \xE2\x80\x94 | \xE2\x80\x93 | - | :: ");
}

/* An outlet's name of at most seven words. */
static int front_is_house(press_front *s, size_t i)
{
    return press_front_words(s, i) <= 7 &&
           press_label_outlet(press_front_text(s, i));
}

/* Said twice in a row, with another line that may be the title above it: what
** a picture shows, and its caption. */
static int front_is_caption(press_front *s, size_t i, const unsigned char *class)
{
    size_t first = i && front_says_same(s, i - 1, i) ? i - 1 : i;

    return first > 0 && first + 1 < s->prose &&
           class[first - 1] == PRESS_FRONT_TITLE &&
           press_front_words(s, first - 1) > 2 &&
           !(press_front_words(s, first - 1) == 3 &&
             press_label_outlet(press_front_text(s, first - 1))) &&
           !(first == 1 && front_is_named(s, 0) && front_is_house(s, 0)) &&
           front_says_same(s, first, first + 1);
}

/* Does the prose begin with what the line names? */
static int front_is_said(press_front *s, size_t i)
{
    press_buf line;
    press_span text, prose;
    int said = 0;

    if (press_front_words(s, i) < 2 || press_front_words(s, i) > 6 || s->prose >= s->n)
        return 0;
    press_buf_init(&line, s->b->env);
    text = press_front_folded(s, press_front_text(s, i));
    press_buf_add(&line, text.p, text.n);
    prose = press_front_text(s, s->prose);
    prose.n = prose.n < 200 ? prose.n : 200;
    prose = press_front_folded(s, prose);
    if (line.n > 6 && !line.status)
        said = press_find_in(prose, line.p, line.n) >= 0;
    if (line.status)
        s->fold.status = line.status;
    press_buf_release(&line);
    return said;
}

/* The likeliest title, s->n where no line is one. */
static size_t front_best(press_front *s, const unsigned char *class)
{
    size_t i, best = s->n;
    int most = -1;

    for (i = 0; i < s->prose; i++) {
        int points;

        if (class[i] != PRESS_FRONT_TITLE)
            continue;
        points = front_shape(s, i) + front_place(s, i, class) +
                 4 * front_is_twice(s, i) + 4 * front_is_said(s, i) -
                 8 * front_is_caption(s, i, class);
        if (points > most || (best < s->n && points == most &&
                              press_front_words(s, best) <= 3 &&
                              press_front_words(s, i) > 3 && !front_is_full(s, i))) {
            most = points;
            best = i;
        }
    }
    return best;
}

/* A line of three words or more right under the menus or a date, and longer
** ones after it that seemed likelier: those are its subtitle. */
static size_t front_first_of(press_front *s, size_t best,
                             const unsigned char *class)
{
    size_t i = best;

    if (best >= s->n)
        return best;
    while (i > 0 && best - i < 2 && class[i - 1] == PRESS_FRONT_TITLE &&
           press_front_words(s, i - 1) >= 3 && !press_front_is_site(s, i - 1) &&
           !front_is_house(s, i - 1) &&
           front_shape(s, i - 1) >= 0)
        i--;
    if (i == best || i == 0 ||
        (class[i - 1] != PRESS_FRONT_MENU &&
         (class[i - 1] != PRESS_FRONT_META ||
          !(press_label_date(press_front_text(s, i - 1)) ||
            (press_front_at(s, i - 1)->kind == PRESS_B_LIST &&
             press_front_item_dated(press_front_text(s, i - 1)))))))
        return best;
    return front_says_same(s, i, best) ? best : i;
}

/* Its first place, where it stands again under a line of five words or more,
** its subtitle, or two. */
static size_t front_said_first(press_front *s, size_t title,
                               const unsigned char *class)
{
    size_t j = title;

    while (j > 0 && title - j < 3 && class[j - 1] == PRESS_FRONT_TITLE) {
        j--;
        if (front_says_same(s, j, title))
            return j + 1 < title ? j : title;
        if (press_front_words(s, j) < 5)
            break;
    }
    return title;
}

/* --- what stands round the title -------------------------------------------------- */

/* The name of a column stands alone, or next to the title but for another
** such; not in a menu of such names. */
static int front_is_column(press_front *s, size_t i,
                           const unsigned char *class)
{
    const press_line *line = press_block_first_line(s->b, press_front_at(s, i));
    size_t first = s->title;

    if (!press_front_rubric(press_front_folded(s, press_front_text(s, i))))
        return 0;
    if ((i == 0 || line->blanks) && line[1].blanks)
        return 1;
    while (first > 0 && class[first - 1] == PRESS_FRONT_MENU &&
           !press_block_first_line(s->b, press_front_at(s, first))->blanks)
        first--;
    if (first == s->title && first > 0 && class[first - 1] == PRESS_FRONT_MENU)
        first--; /* a blank line between them */
    return i >= first && s->title - first <= 2;
}

/* May the line be a site's name?  Each word of a name has a capital, or one of
** them stands in the names of outlets, or it is a short line in Cyrillic that
** the page begins with; what a button says is no name. */
static int front_may_name(press_front *s, size_t i)
{
    const press_block *block = press_front_at(s, i);
    press_span text = press_front_text(s, i);
    uint32_t c = press_utf8_peek(text.p, text.n, 0);
    int quoted = press_quote_shape(c) & 1;
    size_t k;

    if (block->kind && press_span_is(press_span_of(block->rule), "menu"))
        return 0;
    if (press_front_is_site(s, i))
        return 1;
    for (k = i < 12 ? 0 : i - 12; k < s->prose && k < i + 12; k++)
        if (k + 1 != i && k != i && k != i + 1 && front_says_same(s, k, i))
            return 0; /* a title that is said again */
    text = press_front_text(s, i);
    if (press_block_first_line(s->b, block)->flags & PRESS_L_DIGIT)
        return quoted && press_label_outlet(text); /* «Арна-7» */
    return (press_masthead_is_proper(text) && press_front_words(s, i) <= 5) ||
           front_is_named(s, i) ||
           (i == 0 && c >= 0x400 && press_is_upper(c) &&
            press_front_words(s, i) <= 3) ||
           ((quoted || press_is_upper(c)) && press_label_outlet(text));
}

/* Is there a menu, a column's name, a counter, or the foot of a page?  A name
** on the first line of anything else is not a site's, unless it is surely an
** outlet's. */
static int front_has_menu(press_front *s, const unsigned char *class)
{
    size_t i;

    for (i = 0; i < s->prose; i++)
        if (class[i] == PRESS_FRONT_MENU || class[i] == PRESS_FRONT_OUT)
            return 1;
    return press_front_has_foot(s) || press_label_outlet(press_front_text(s, 0));
}

/* A judgment and the like under the head of the document, on no page: what
** stands above the word for it belongs to it. */
static int front_is_document(press_front *s, const unsigned char *class)
{
    size_t i;

    for (i = 0; i < s->title; i++)
        if (class[i] == PRESS_FRONT_MENU || press_front_at(s, i)->kind)
            return 0;
    return s->title > 1 && press_front_words(s, s->title) <= 2 &&
           press_in_list(press_front_folded(s, press_front_text(s, s->title)),
                         front_deeds);
}

static void front_above(press_front *s, const unsigned char *class)
{
    size_t i;
    int site = !front_has_menu(s, class), menu = 0;

    if (front_is_document(s, class)) {
        for (i = 0; i < s->title; i++)
            if (class[i] == PRESS_FRONT_TITLE || class[i] == PRESS_FRONT_OUT)
                press_front_set(s, i, PRESS_B_NOTE, "head of the document");
            else
                press_front_at(s, i)->rule = "above the title";
        return;
    }

    for (i = 0; i < s->title; i++) {
        press_block *block = press_front_at(s, i);
        uint32_t words = press_front_words(s, i);

        if (block->kind && block->kind != PRESS_B_VERSE &&
            block->kind != PRESS_B_LIST && class[i] != PRESS_FRONT_META) {
            if (i == 0 && block->kind == PRESS_B_NAVIGATION && words > 1 &&
                words <= 7 && front_may_name(s, i) &&
                !press_front_is_menu_line(s, press_front_text(s, i)))
                block->rule = "name of the site", site = 1;
            menu |= block->kind == PRESS_B_NAVIGATION;
            continue;
        } else if (class[i] == PRESS_FRONT_META && i + FRONT_ABOVE >= s->title &&
                   !(i == 0 && press_label_person(press_front_text(s, i)))) {
            if (block->kind == PRESS_B_LIST)
                press_front_set(s, i, PRESS_B_BYLINE, "date line");
            else if (!block->kind) /* a line that shape.c reads */
                block->rule = "above the title";
            continue;
        } else if (class[i] == PRESS_FRONT_MENU && front_is_column(s, i, class)) {
            press_front_set(s, i, PRESS_B_NAVIGATION, "name of a column");
        } else if (!site && words <= 7 && front_may_name(s, i) &&
                   !(press_block_last_line(s->b, block)->flags &
                     (PRESS_L_COMMA | PRESS_L_STOP)) &&
                   (class[i] == PRESS_FRONT_TITLE || class[i] == PRESS_FRONT_META) &&
                   (!menu || press_front_is_site(s, i) ||
                    press_label_outlet(press_front_text(s, i)))) {
            site = 1;
            press_front_set(s, i, PRESS_B_NAVIGATION, "name of the site");
        } else {
            press_front_set(s, i, PRESS_B_NAVIGATION, "above the title");
            menu |= class[i] == PRESS_FRONT_MENU;
        }
    }
}

/* A person alone on a line, with a given name or with a date or what a page
** counts after it. */
static int front_is_by(press_front *s, size_t i,
                           const unsigned char *class)
{
    press_span text, who;
    size_t j = i + 1;

    if (class[i] != PRESS_FRONT_META || press_label_byline(press_front_text(s, i)))
        return 0;
    text = press_front_text(s, i);
    if (!press_label_writer(text, &who))
        return 0;
    for (j = i + 1; j < s->prose && j < i + 14; j++)
        if (press_label_salutation(press_front_text(s, j)))
            return 0; /* whom a letter is to */
    text = press_front_text(s, i);
    if (!press_label_writer(text, &who))
        return 0;
    j = i + 1;
    if (press_label_given(who))
        return 1;
    while (j < s->prose && class[j] == PRESS_FRONT_OUT)
        j++;
    return j < s->prose && class[j] == PRESS_FRONT_META &&
           press_label_date(press_front_text(s, j));
}

/* Counters, menus and single words between the title and the prose. */
static void front_below(press_front *s, const unsigned char *class)
{
    size_t i = s->title;

    while (++i < s->prose) {
        const press_line *line = press_block_last_line(s->b, press_front_at(s, i));

        if (press_front_at(s, i)->kind &&
            !(press_front_at(s, i)->kind == PRESS_B_LIST &&
              class[i] != PRESS_FRONT_TITLE))
            continue;
        if (i <= s->title + 2 && front_says_same(s, s->title, i))
            press_front_set(s, i, PRESS_B_NAVIGATION, "the title again");
        else if (front_is_caption(s, i, class))
            press_front_set(s, i, front_says_same(s, i, i + 1) ? PRESS_B_ALT_TEXT
                                                         : PRESS_B_CAPTION,
                      "said twice");
        else if (front_is_by(s, i, class))
            press_front_set(s, i, PRESS_B_BYLINE, "name under the title");
        else if (class[i] == PRESS_FRONT_META &&
                 press_front_twice_by(press_front_text(s, i)))
            press_front_set(s, i, PRESS_B_NAVIGATION, "under the title");
        else if (class[i] == PRESS_FRONT_META &&
                 press_label_date(press_front_text(s, i)))
            press_front_set(s, i, PRESS_B_BYLINE, "date line");
        else if (class[i] == PRESS_FRONT_META &&
                 press_label_addressee(press_front_text(s, i)))
            press_front_set(s, i, PRESS_B_NOTE, "whom a letter is to");
        else if (class[i] == PRESS_FRONT_MENU && press_front_is_deed(s, i))
            press_front_set(s, i, PRESS_B_SUBTITLE, "what the text is");
        else if (press_label_particulars(press_front_text(s, i)) ||
                 (press_front_labelled(press_front_text(s, i)) &&
             !press_label_published(press_front_text(s, i)) &&
             !press_label_updated(press_front_text(s, i))))
            press_front_set(s, i, PRESS_B_NOTE, "particulars");
        else if (class[i] == PRESS_FRONT_OUT || class[i] == PRESS_FRONT_MENU)
            press_front_set(s, i, PRESS_B_NAVIGATION, "under the title");
        else if (i == s->title + 1 && class[i] == PRESS_FRONT_TITLE &&
                 line->flags & PRESS_L_CAPS &&
                 press_front_words(s, i) <= 10 && i + 1 == s->prose &&
                 press_block_last_line(s->b, press_front_at(s, s->title))
                         ->flags & PRESS_L_CAPS)
            press_front_set(s, i, PRESS_B_SUBTITLE, "under the title");
        else if (i == s->title + 1 && class[i] == PRESS_FRONT_TITLE &&
                 press_front_words(s, i) >= 5 && press_front_words(s, i) <= 7 &&
                 !press_front_clock(press_front_text(s, i)) &&
                 !press_front_stroke(press_front_text(s, i)) &&
                 !(line->flags & (PRESS_L_STOP | PRESS_L_COLON |
                                  PRESS_L_COMMA)))
            press_front_set(s, i, PRESS_B_SUBTITLE, "under the title");
        else if (class[i] == PRESS_FRONT_TITLE && press_front_words(s, i) <= 3 &&
                 !(line->flags & PRESS_L_STOP) && i + 1 < s->prose)
            press_front_set(s, i, PRESS_B_NAVIGATION, "under the title");
    }
}

/* --- all ---------------------------------------------------------------------------- */

/* An outlet's name alone, a headline of four words or more, and then what
** tells of an article; or the article itself, where it has the name again. */
static int front_is_masthead(press_front *s, const unsigned char *class)
{
    size_t i, meta = 0;

    if (s->prose < 2 || class[0] != PRESS_FRONT_TITLE || class[1] != PRESS_FRONT_TITLE ||
        press_front_words(s, 1) < 4 || !press_masthead_is(press_front_text(s, 0)))
        return 0;
    for (i = 2; i < s->prose; i++) {
        if (class[i] == PRESS_FRONT_TITLE && front_says_same(s, 1, i))
            continue;
        if (class[i] == PRESS_FRONT_MENU || class[i] == PRESS_FRONT_TITLE)
            return 0;
        meta += class[i] == PRESS_FRONT_META;
    }
    return meta || press_front_is_site(s, 0);
}

/* Does the head show a page: a menu, a column's name, a counter, the number
** of an issue; three lines of few words; a date between its first line and a
** longer one; a word of outlets' names in the first and a byline after the
** second; a title twice under another line? */
static int front_has_head(press_front *s, const unsigned char *class)
{
    size_t i, few = 0;

    for (i = 0; i < s->prose; i++) {
        int out = press_front_at(s, i)->kind == PRESS_B_LIST ? PRESS_FRONT_META : PRESS_FRONT_OUT;

        if (i < 12 && class[i] == PRESS_FRONT_TITLE &&
            (i > 1 || (i == 1 && front_is_named(s, 0))) &&
            front_is_twice(s, i))
            return 1;
        if (class[i] == PRESS_FRONT_MENU || class[i] == out || /* no agenda */
            press_label_issue(press_front_text(s, i)) ||
            press_front_logo(press_front_text(s, i)))
            return 1;
        few += class[i] == PRESS_FRONT_TITLE && press_front_words(s, i) <= 3;
    }
    if (few >= 3 || front_is_masthead(s, class))
        return 1;
    if (s->prose == 3 && class[0] == PRESS_FRONT_TITLE && class[1] == PRESS_FRONT_TITLE &&
        class[2] == PRESS_FRONT_META && press_label_outlet(press_front_text(s, 0)) &&
        (press_front_words(s, 0) <= 3 || front_is_named(s, 0)))
        return 1;
    return s->prose == 3 && class[0] == PRESS_FRONT_TITLE && class[1] == PRESS_FRONT_META &&
           class[2] == PRESS_FRONT_TITLE && press_front_words(s, 0) <= 3 &&
           press_front_words(s, 2) > 3 && !press_label_byline(press_front_text(s, 1)) &&
           press_front_dated(press_front_text(s, 1), press_front_words(s, 1));
}

/* A post: who wrote it, the day and the hour, a title of two words or three,
** the text; under it what readers have counted. An outlet's name under the
** hour is no title. */
static int front_is_posted(press_front *s, const unsigned char *class)
{
    press_span when;

    if (s->prose != 3 || class[0] != PRESS_FRONT_TITLE || class[1] != PRESS_FRONT_META ||
        class[2] != PRESS_FRONT_TITLE || press_front_words(s, 0) > 4 ||
        press_front_words(s, 2) < 2 || press_front_words(s, 2) > 3 || !press_front_has_foot(s) ||
        press_label_outlet(press_front_text(s, 2)))
        return 0;
    when = press_front_text(s, 1);
    return press_front_clock(when) && !press_label_byline(when) &&
           press_front_dated(when, press_front_words(s, 1));
}

/* A blog's page: its name and what it says of itself, a day that begins with
** a weekday, the title of what was posted on it, the text; a page's foot. */
static int front_is_day_post(press_front *s, const unsigned char *class)
{
    size_t n = s->prose, i;

    if (n < 3 || n > 6 || class[n - 1] != PRESS_FRONT_TITLE ||
        class[n - 2] != PRESS_FRONT_META || press_front_words(s, n - 1) < 2 ||
        !press_label_weekday(press_front_text(s, n - 2)) ||
        !press_front_has_foot(s))
        return 0;
    for (i = 0; i + 2 < n; i++)
        if (class[i] == PRESS_FRONT_META && (i || press_front_dated(
                press_front_text(s, i), press_front_words(s, i))))
            return 0;
    return 1;
}

static int front_run(press_front *s)
{
    unsigned char class[FRONT_HEAD];
    size_t i;
    int head, posted;

    for (i = 0; i < s->n && i < FRONT_HEAD; i++) {
        class[i] = (unsigned char)press_front_class(s, i);
        if (class[i] == PRESS_FRONT_TITLE && i && class[i - 1] == PRESS_FRONT_META &&
            press_block_bytes(s->b, press_front_at(s, i)) > 80 &&
            press_block_last_line(s->b, press_front_at(s, i))->flags & PRESS_L_STOP)
            class[i] = PRESS_FRONT_TEXT; /* a sentence under a byline or a date */
        if (class[i] == PRESS_FRONT_TEXT)
            break;
    }
    if (i >= s->n || i >= FRONT_HEAD || s->fold.status)
        return PRESS_OK; /* no prose */
    s->prose = i;
    press_front_holder(s);
    if (s->b->mail.end) { /* a message tells its title */
        if (press_front_has_foot(s))
            press_front_tail(s);
        return PRESS_OK;
    }
    posted = front_is_posted(s, class);
    head = posted || front_has_head(s, class);
    if (!head && !press_front_has_foot(s))
        return PRESS_OK;
    if (!posted && front_is_day_post(s, class))
        posted = head = 1;
    s->title = posted ? s->prose - 1
               : front_is_masthead(s, class) ? 1
               : head ? front_first_of(s, front_best(s, class), class) : s->n;
    if (s->title >= s->n && head && front_is_channel(s, 0)) {
        s->title = s->prose; /* there is none */
        front_above(s, class);
        s->title = s->n;
    }
    if (s->title < s->n) {
        s->title = front_said_first(s, s->title, class);
        front_above(s, class);
        for (i = 0; i < s->title && !press_block_is_in(press_front_at(s, i)->kind);
             i++)
            ;
        press_front_set(s, s->title, PRESS_B_TITLE,
                  i == s->title ? "first line" : "above the text");
        press_front_posts(s);
        press_front_captions(s);
        front_below(s, class);
    } else {
        for (i = 0; i < s->prose; i++)
            if (class[i] == PRESS_FRONT_MENU ||
                (class[i] == PRESS_FRONT_OUT && !press_front_at(s, i)->kind))
                press_front_set(s, i, PRESS_B_NAVIGATION, "above the text");
    }
    press_front_tail(s);
    return PRESS_OK;
}

PRESS_PRIVATE int press_front_find(press_blocks *b)
{
    press_front s;
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

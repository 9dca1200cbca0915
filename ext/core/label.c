/* label.c - see label.h. */
#include "label.h"

#include "label_tab.h"
#include "label_text.h"
#include "lookup.h"

#include "tag.h"
#include "tag_list.h"
#include "word.h"
#include "telling.h"

#define LABEL_BEGIN 160 /* bytes: no phrase that begins a block is longer */

#define LABEL_TOLD 6 /* words of a sentence that begins as a byline does */

/* --- names -------------------------------------------------------------------- */

static const char label_particles[] =
    " de van von der den la le di da del bin ibn al el ben ter ten af "
    "оглы кызы заде аль фон де ван қызы ұлы ";

PRESS_PRIVATE int press_label_name(press_span s, int least)
{
    size_t at = 0;
    int words = 0, in_word = 0, proper = 0;
    press_label_text word;

    if (s.n > 120)
        return 0;
    word.n = 0;
    while (at <= s.n) {
        uint32_t c = at < s.n ? press_utf8_next(s.p, s.n, &at)
                              : (at++, (uint32_t)' ');

        if (press_is_space(c)) {
            if (in_word && in_word < 2 &&
                !press_label_word_in(word.p, word.n, label_particles))
                return 0;
            proper += in_word == 2;
            words += in_word != 0;
            in_word = 0;
            word.n = 0;
            continue;
        }
        if (!press_is_letter(c) && c != '.' && c != '-' && c != 0x2010 &&
            !press_is_apostrophe(c))
            return 0;
        if (!in_word)
            in_word = press_is_upper(c) ? 2 : 1;
        if (word.n < 40)
            press_label_put(&word, press_lower(c));
    }
    return words >= least && words <= 5 && proper >= (least < 2 ? least : 2);
}

/* --- what kind of name ----------------------------------------------------------- */

/* The classes that the word at `at` has in the lists of names. */
static uint32_t label_classes(press_span word)
{
    press_label_text t;
    size_t at = 0;

    t.n = 0;
    while (at < word.n && t.n < 100)
        press_label_put(&t, press_lower(press_utf8_next(word.p, word.n, &at)));
    return press_tag_classes(press_hash32(t.p, t.n), PRESS_LANG_EN) |
           press_tag_classes(press_hash32(t.p, t.n), PRESS_LANG_RU) |
           press_tag_classes(press_hash32(t.p, t.n), PRESS_LANG_KK);
}

PRESS_PRIVATE int press_label_outlet(press_span s)
{
    press_label_text t;

    if (s.n > 120)
        return 0;
    press_label_fold(s, &t);
    return press_label_any_word(&t, press_label_outlets);
}

PRESS_PRIVATE int press_label_post(press_span s)
{
    press_label_text t;

    if (s.n > 40 || memchr(s.p, ' ', s.n))
        return 0;
    press_label_fold(s, &t);
    return press_label_any_word(&t, press_label_posts);
}

PRESS_PRIVATE int press_label_place(press_span s)
{
    uint32_t bits;

    bits = s.n && s.n < 80 ? label_classes(s) : 0;
    return (bits & (1u << TAG_CLASS_PLACE | 1u << TAG_CLASS_COUNTRY)) &&
           !(bits & (1u << TAG_CLASS_MALE | 1u << TAG_CLASS_FEMALE));
}

/* A full stop after more than an initial: a sentence. */
static int label_is_told(press_span s)
{
    size_t at = s.n, letters = 0;

    if (!at || s.p[at - 1] != '.')
        return 0;
    for (at--; at > 0 && letters < 4; letters++)
        if (!press_is_letter(press_utf8_prev(s.p, &at)))
            break;
    return letters >= 4;
}

/* Words with which names of places begin, and hardly any person's. */
static const char label_heads[] =
    "new |los |las |san |santa |saint |fort |port |cape |mount |lake |north |"
    "south |east |upper |lower |нижний |нижняя |верхний |верхняя |новый |"
    "новая |старый |старая |усть-|жаңа |ескі |";

/* I. Background: a number, and words that are no name. */
static int label_is_section(press_span s)
{
    size_t n = 0, at;

    while (n < s.n && (s.p[n] == 'I' || s.p[n] == 'V' || s.p[n] == 'X'))
        n++;
    if (!n || n > 4 || n + 3 > s.n || memcmp(s.p + n, ". ", 2) != 0)
        return 0;
    for (at = n + 2; at < s.n; at++) {
        press_label_text t;

        t.n = 0;
        while (at < s.n && s.p[at] != ' ')
            press_label_put(&t, press_lower(press_utf8_next(s.p, s.n, &at)));
        if (t.n && !press_word_known(press_hash32(t.p, t.n)))
            return 0;
    }
    return 1;
}

PRESS_PRIVATE int press_label_person(press_span s)
{
    press_label_text t;
    size_t at = 0, words = 0;
    int given = 0;

    if (!press_label_name(s, 2) || press_label_outlet(s) || label_is_told(s) ||
        label_is_section(s))
        return 0;
    press_label_fold(s, &t);
    if (press_label_any_word(&t, press_label_posts) ||
        press_label_any_word(&t, press_label_months) ||
        press_label_begins(&t, label_heads))
        return 0;
    while (at < s.n) {
        press_span word;

        word.p = s.p + at;
        word.n = 0;
        while (at < s.n && !press_is_space(press_utf8_peek(s.p, s.n, at))) {
            press_utf8_next(s.p, s.n, &at);
            word.n = (size_t)(s.p + at - word.p);
        }
        if (word.n && press_label_place(word))
            return 0;
        given |= word.n && label_classes(word) &
                               (1u << TAG_CLASS_MALE | 1u << TAG_CLASS_FEMALE);
        words += word.n != 0;
        if (at < s.n)
            press_utf8_next(s.p, s.n, &at);
    }
    if (words > 4)
        return 0;
    /* a line of capitals is a headline as often */
    for (at = 0; at < s.n;)
        if (press_is_lower(press_utf8_next(s.p, s.n, &at)))
            return 1;
    return given;
}

PRESS_PRIVATE int press_label_particulars(press_span s)
{
    press_label_text t;
    size_t i;

    if (s.n > 200)
        return 0;
    press_label_fold(s, &t);
    if (press_label_begins(&t, "when:|where:|date:|time:|venue:|place:|location:|"
                         "present:|apologies:|in attendance:|absent:|"
                         "chair:|chairman:|hosts:|guest:|guests:|"
                         "participants:|case no|docket no|ai index:|index:|index number:|"
                         "присутствовали:|отсутствовали:|председатель:|"
                         "секретарь:|повестка дня:|ведущий:|ведущая:|"
                         "ведущие:|гость:|гостья:|гости:|участники:|"
                         "дело №|дело no|исх. №|исх.№|вх. №|"
                         "қатысқандар:|төраға:|хатшы:|жүргізуші:|қонақ:|"
                         "күн тәртібі:|іс №|"
                         "speaker:|speakers:|moderator:|organizer:|organiser:|"
                         "organizers:|organisers:|who:|what:|host:|price:|"
                         "tickets:|entrance:|admission:|language:|deadline:|"
                         "когда:|где:|время:|место:|адрес:|спикер:|спикеры:|"
                         "докладчик:|модератор:|организатор:|организаторы:|"
                         "вход:|начало:|стоимость:|билеты:|место проведения:|"
                         "дата и время:|"
                         "қашан:|қайда:|уақыты:|орны:|мекенжайы:|спикер:|"
                         "ұйымдастырушы:|модератор:|баяндамашы:|өтетін орны:|"
                         "кіру:|бағасы:"))
        return 1;
    if (!t.n || t.n > 60) /* an address or a handle alone */
        return 0;
    for (i = 0; i < t.n && t.p[i] != ' '; i++)
        ;
    return i == t.n && (t.p[0] == '@' || memchr(t.p, '@', t.n) ||
                        strncmp(t.p, "http", 4) == 0 ||
                        strncmp(t.p, "www.", 4) == 0 ||
                        strncmp(t.p, "t.me/", 5) == 0);
}

PRESS_PRIVATE int press_label_given(press_span s)
{
    size_t at = 0;

    while (at < s.n && s.n < 300) {
        press_span word = {s.p + at, 0};

        while (at < s.n && s.p[at] != ' ')
            at++;
        word.n = (size_t)(s.p + at - word.p);
        if (word.n > 2 && label_classes(word) & (1u << TAG_CLASS_MALE |
                                                 1u << TAG_CLASS_FEMALE))
            return 1;
        at++;
    }
    return 0;
}

PRESS_PRIVATE int press_label_namelike(press_span s)
{
    press_label_text t;
    size_t at = 0;

    while (at < s.n && s.p[at] != ' ')
        at++;
    t.n = 0;
    if (at < 3 || at > 40 || (unsigned char)s.p[0] >= 0x80 ||
        press_label_given(s))
        return 1;
    s.n = at;
    for (at = 0; at < s.n;)
        press_label_put(&t, press_lower(press_utf8_next(s.p, s.n, &at)));
    return !press_word_known(press_hash32(t.p, t.n));
}

PRESS_PRIVATE int press_label_plain(press_span s)
{
    size_t at = 0, words = 0;

    if (s.n > 80 || press_label_given(s))
        return 0;
    while (at < s.n) {
        press_label_text t;
        size_t from = at;

        t.n = 0;
        while (at < s.n && s.p[at] != ' ')
            press_label_put(&t, press_lower(press_utf8_next(s.p, s.n, &at)));
        if (at > from && !press_word_known(press_hash32(t.p, t.n)))
            return 0;
        words += at > from;
        while (at < s.n && s.p[at] == ' ')
            at++;
    }
    return words >= 2;
}

/* Persons joined by commas and "and", and nothing else. */
static int label_persons(press_span s)
{
    static const char *const joints[] = {", and ", " and ", " & ", ", ", "; ",
                                         " \xD0\xB8 ",
                                         " \xD0\xB6\xD3\x99\xD0\xBD\xD0\xB5 "};
    size_t at, from = 0, i, persons = 0;

    for (at = 0; at <= s.n;) {
        size_t n = at == s.n;
        press_span name = {s.p + from, at - from};

        for (i = 0; !n && i < sizeof joints / sizeof joints[0]; i++)
            if (at + strlen(joints[i]) <= s.n &&
                memcmp(s.p + at, joints[i], strlen(joints[i])) == 0)
                n = strlen(joints[i]);
        if (!n) {
            at++;
            continue;
        }
        if (!press_label_person(name) || !press_label_namelike(name))
            return 0;
        persons++;
        at += n;
        from = at;
    }
    return persons > 0 && persons < 6;
}

static const char label_offices[] =
    " correspondent reporter editor columnist journalist staff writer special "
    "bureau blogger publicist contributor "
    "корреспондент собкор журналист журналистка публицист обозреватель колумнист "
    "редактор спецкор блогер "
    "тілші тілшісі публицист журналист редактор жазушы шолушы блогер ";

PRESS_PRIVATE int press_label_office(press_span s)
{
    press_label_text t;
    size_t at, words = 1;

    if (s.n > 60)
        return 0;
    press_label_fold(s, &t);
    for (at = 0; at < t.n; at++)
        words += t.p[at] == ' ';
    at = t.n;
    while (at && t.p[at - 1] != ' ')
        at--;
    return words <= 4 && (press_label_word_in(t.p + at, t.n - at, label_offices) ||
                          press_label_word_in(t.p, strcspn(t.p, " "),
                                        label_offices));
}

/* IMG 20250205 (1).jpeg */
static int label_is_file(press_span s)
{
    static const char ends[] = "|.jpg|.png|jpeg|webp|.JPG|.PNG|JPEG|";

    return s.n > 6 && press_in_list((press_span){s.p + s.n - 4, 4}, ends);
}

/* What somebody does. Place, 15 February 2014. */
static int label_ends_placed(press_span s)
{
    size_t k;

    if (s.n < 40 || s.p[s.n - 1] != '.')
        return 0;
    for (k = s.n - 8; k > 20 && s.n - k < 70; k--)
        if (s.p[k] == ' ' && s.p[k - 1] == '.' &&
            press_label_placed_date((press_span){s.p + k + 1, s.n - k - 2}))
            return memchr(s.p, '.', k - 1) == NULL; /* one sentence before */
    return 0;
}

PRESS_PRIVATE int press_label_pictured(press_span s)
{
    static const char *const ends[] = {
        "(file photo)", "[file photo]", "(file image)", "(file picture)",
        "(archive photo)", "(illustrative image)", "(illustrative photo)",
        "file photo", "(photo)", "(архивное фото)", "(фото из архива)",
        "(иллюстративное фото)", "(мұрағаттағы сурет)"};
    press_label_text t;
    size_t i;

    if (s.n > 300)
        return 0;
    if (s.n < 100 && label_is_file(s))
        return 1;
    if (label_ends_placed(s))
        return 1;
    press_label_fold(s, &t);
    if (press_label_begins(&t, "на фото:|на фото -|на снимке:|на снимке -|"
                               "на снимках:|in the photo:|in photo:|"
                               "pictured:|суретте:|фотода:|на фотографии:"))
        return 1;
    while (t.n && strchr(" .", t.p[t.n - 1]))
        t.n--;
    if (t.n > 50 && (strstr(t.p + t.n - 40, " image via ") ||
                     strstr(t.p + t.n - 40, "(image via ")))
        return 1;
    for (i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t n = strlen(ends[i]);

        if (t.n > n + 6 && memcmp(t.p + t.n - n, ends[i], n) == 0)
            return 1;
    }
    return 0;
}

PRESS_PRIVATE int press_label_role(press_span s)
{
    static const char roles[] =
        " professor lecturer director fellow researcher analyst chair chairman "
        "chairwoman chairperson president secretary coordinator manager officer "
        "minister founder co-founder spokesperson spokesman spokeswoman "
        "historian economist lawyer activist student candidate adviser advisor "
        "scientist ambassador scholar sociologist journalist correspondent "
        "editor columnist reporter writer ";
    press_label_text t;
    size_t at, words = 1;

    if (s.n > 110)
        return 0;
    press_label_fold(s, &t);
    for (at = 0; at < t.n; at++)
        words += t.p[at] == ' ';
    return words <= 12 && press_label_any_word(&t, roles);
}

/* From byte `at` on, after a comma or a blank, one name in guillemets? */
static int label_is_quoted(press_span s, size_t at)
{
    at += s.p[at] == ',';
    at += at < s.n && s.p[at] == ' ';
    return at + 6 < s.n && s.n - at < 60 &&
           memcmp(s.p + at, "\xC2\xAB", 2) == 0 &&
           memcmp(s.p + s.n - 2, "\xC2\xBB", 2) == 0;
}

PRESS_PRIVATE int press_label_writer(press_span s, press_span *who)
{
    size_t at;

    who->p = s.p;
    who->n = s.n;
    if (s.n > 160 || s.n < 5 || press_has_any(s, "   |\t|: "))
        return 0; /* too short, too long, columns of a table, words of theirs */
    if (label_persons(s))
        return 1;
    for (at = 4; at + 4 < s.n; at++) {
        press_label_text rest; /* Name in Place; Name, office; Name (office) */
        press_span after;
        int place = memcmp(s.p + at, " in ", 4) == 0;
        int inside = memcmp(s.p + at, " (", 2) == 0 && s.p[s.n - 1] == ')';
        int outlet = label_is_quoted(s, at);

        if (outlet) { /* A B, «Outlet» */
            who->n = at;
            if (label_persons(*who))
                return 1;
        }
        if (!place && !inside && s.p[at] != ',')
            continue;
        after.p = s.p + at + (place ? 4 : inside ? 2 : 1);
        after.n = s.n - (size_t)(after.p - s.p) - (size_t)inside;
        while (after.n && after.p[0] == ' ')
            after.p++, after.n--;
        who->n = at;
        press_label_fold(after, &rest);
        if (rest.n > 120 || !label_persons(*who))
            continue;
        if (press_label_any_word(&rest, label_offices) || press_label_place(after) ||
            press_label_begins(&rest, "фото |photo |сурет |фотографии |"
                                      "специально для |special to |"
                                      "арнайы ") ||
            (place && press_label_name(after, 1) &&
             press_label_given(*who)))
            return 1;
    }
    return 0;
}

PRESS_PRIVATE int press_label_counter(press_span s)
{
    press_label_text t;
    size_t at = 0, i;
    int words = 0, digits = 0;

    for (i = 0; i < s.n && (s.p[i] < '0' || s.p[i] > '9'); i++)
        ;
    if (s.n > 90 || i == s.n)
        return 0; /* folding makes no digits */
    press_label_fold(s, &t);
    while (at < t.n) {
        size_t n = strcspn(t.p + at, " :,.()-/|");
        const char *w = t.p + at;

        at += n + 1;
        for (i = 0; i < n && w[i] >= '0' && w[i] <= '9'; i++)
            ;
        digits += i > 0;
        if (!n || i == n || (i && n - i <= 2) ||
            (n == 3 && (unsigned char)*w == 0xE2)) /* a mark between items */
            continue;
        if (!press_label_word_in(w, n, press_label_counts))
            return 0;
        words++;
    }
    return digits && (words > 0 || t.n <= 6) && words <= 6;
}

/* --- bylines -------------------------------------------------------------------- */

/* Bytes of s that fold to `n` bytes of folded text. */
static size_t label_unfold(press_span s, size_t n)
{
    size_t at = 0;
    press_label_text t;

    while (at < s.n) {
        press_span head;

        head.p = s.p;
        head.n = at;
        press_label_fold(head, &t);
        if (t.n >= n)
            return at;
        press_utf8_next(s.p, s.n, &at);
    }
    return s.n;
}

/* The length of a hyphen that makes the line an item of a list. */
static size_t label_item(press_span s)
{
    return s.n > 8 && memcmp(s.p, "- ", 2) == 0 ? 2 : 0;
}

/* "Reporter: Why does bread cost more?" is a turn of an interview. */
static int label_asks(press_span s)
{
    while (s.n > 0 && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\n'))
        s.n--;
    return s.n > 0 && s.p[s.n - 1] == '?';
}

/* "От", a tabulator and a name: the head of a message on a forum. */
static size_t label_tabbed(press_span s)
{
    static const char labels[] = "|От|From|Автор|Author|";
    const char *tab = s.n > 6 ? memchr(s.p, '\t', s.n < 12 ? s.n : 12) : NULL;
    press_span head = {s.p, tab ? (size_t)(tab - s.p) : 0}, who;

    while (head.n && s.p[head.n - 1] == ' ')
        head.n--;
    if (!head.n || !press_in_list(head, labels))
        return 0;
    who.p = tab + 1;
    who.n = s.n - (size_t)(who.p - s.p);
    return press_label_person(who) ? (size_t)(who.p - s.p) : 0;
}

PRESS_PRIVATE size_t press_label_byline(press_span s)
{
    press_label_text t;
    size_t n, item;

    if (s.n > 300 || label_asks(s))
        return 0;
    n = label_tabbed(s);
    if (n)
        return n;
    press_label_fold_head(s, &t);
    item = label_item(s);
    memmove(t.p, t.p + item, t.n - item + 1);
    t.n -= item;
    n = press_label_begins(&t, press_label_bylines);
    n += n ? item : 0;
    if (n)
        s.n = press_label_fused_day(s);
    return n && !press_telling_is(s, 0, LABEL_TOLD) ? label_unfold(s, n) : 0;
}

/* --- notes, and so on ----------------------------------------------------------- */

PRESS_PRIVATE int press_label_note(press_span s)
{
    press_label_text t;

    if (s.n > LABEL_BEGIN)
        s.n = LABEL_BEGIN;
    press_label_fold_head(s, &t);
    return press_label_begins(
               &t, "about the author|about the authors|об авторе|об авторах|"
                   "автор туралы|from the archive|from the archives|"
                   "first printed |note:|notes:|editor's note|editors' note|author's note|"
                   "translator's note|update:|updated:|upd:|upd.|correction:|"
                   "clarification:|disclaimer:|p.s.|p. s.|ps:|reprinted |"
                   "this article was first published|this article first "
                   "appeared|this article originally|originally published|"
                   "first published |republished |the views expressed|"
                   "примечание:|примечание редакции|примечания:|прим. ред|"
                   "от редакции|от автора:|от автора.|обновлено:|"
                   "исправление:|уточнение:|перепечатано |"
                   "мнение автора может|мнение редакции может|"
                   "имена изменены|текст впервые опубликован|"
                   "впервые опубликовано|"
                   "ескерту:|ескертпе:|редакциядан:|редакциядан.|"
                   "автордан:|жаңартылды:|түзету:|нақтылау:|"
                   "автордың пікірі") > 0;
}

PRESS_PRIVATE int press_label_service(press_span s)
{
    press_label_text t;

    if (s.n > 160)
        return 0;
    press_label_fold(s, &t);
    return press_label_begins(&t, "press service|press office|media office|"
                                  "communications office|пресс-служба|"
                                  "пресс-центр|баспасөз қызметі|"
                                  "баспасөз орталығы") > 0 ||
           (t.n > 40 && strcmp(t.p + t.n - strlen(" баспасөз қызметі"),
                               " баспасөз қызметі") == 0);
}

/* front_line.c - see front_line.h. */
#include "front_line.h"

PRESS_PRIVATE const char *press_front_rubric(press_span folded)
{
    const press_menu_rubric *r;

    while (folded.n && strchr(" :/|", folded.p[folded.n - 1]))
        folded.n--;
    if (folded.n > 6 && memcmp(folded.p, "\xC2\xAB", 2) == 0 &&
        memcmp(folded.p + folded.n - 2, "\xC2\xBB", 2) == 0) {
        folded.p += 2;
        folded.n -= 4;
    }
    for (r = press_menu_rubrics; folded.n && r->name; r++)
        if (r->name[0] == folded.p[0] && r->name[1] == folded.p[folded.n > 1] &&
            press_span_is(folded, r->name))
            return r->kind;
    return NULL;
}

/* A blank of one byte: the last byte of a letter (х) is none. */
static int front_is_blank(char c)
{
    return (unsigned char)c < 0x80 && press_is_space((unsigned char)c);
}

PRESS_PRIVATE press_span press_front_field(const char *p, size_t n)
{
    press_span s;

    while (n && (front_is_blank(*p) || *p == '(' || *p == '['))
        p++, n--;
    while (n && (front_is_blank(p[n - 1]) || p[n - 1] == ',' ||
                 p[n - 1] == ')' || p[n - 1] == ']'))
        n--;
    s.p = p;
    s.n = n;
    return s;
}

/* The length of a mark between fields at `at`, 0 for none. */
static size_t front_mark(press_span s, size_t at)
{
    static const char *const marks[] = {
        "|", " / ", " > ", "\xC2\xBB ", "\xE2\x80\xBA", "\xE2\x86\x92",
        " \xC2\xB7 ", " \xE2\x80\xA2 ", " \xE2\x88\x99 ", " -- ", "  ",
        "] ["};
    unsigned char c = (unsigned char)s.p[at], next;
    size_t i;

    if (c != '|' && c != ' ' && c != ']' && c != 0xC2 && c != 0xE2)
        return 0; /* most of a line */
    next = (unsigned char)(at + 1 < s.n ? s.p[at + 1] : 0);
    if (c == ' ' && (next > 0xE2 || ((next | 32) >= 'a' && (next | 32) <= 'z')))
        return 0; /* between two words */
    for (i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t n = strlen(marks[i]);

        if (at + n <= s.n && memcmp(s.p + at, marks[i], n) == 0)
            return n;
    }
    return 0;
}

static int front_is_date(press_span text, size_t from, size_t end)
{
    press_span field = press_front_field(text.p + from,
                                         end > from ? end - from : 0);
    size_t i, words = 0;

    if (field.n <= 5 || !press_label_date(field))
        return 0;
    for (i = 0; i < text.n; i++)
        words += (i < from || i >= end) && text.p[i] == ' ' &&
                 !(i && text.p[i - 1] == ' ');
    return words <= 5; /* a headline may end in a date */
}

/* Who posted, a dash and a day in figures: marat_k — 31.07.2010. */
static int front_is_signed(press_span text)
{
    size_t k, digits = 0;
    const char *dash;

    if (text.n < 12 || text.n > 60)
        return 0;
    for (k = text.n; k > 0 && (text.p[k - 1] == '.' ||
                               (text.p[k - 1] >= '0' && text.p[k - 1] <= '9'));
         k--)
        digits += text.p[k - 1] != '.';
    if (digits != 8 || text.n - k != 10 || k < 6 || text.p[k - 1] != ' ')
        return 0;
    dash = text.p + k - 4;
    return memcmp(dash, "\xE2\x80\x94", 3) == 0 &&
           !memchr(text.p, ' ', (size_t)(dash - text.p) - 1);
}

/* The name of a column and the date: News 5 November 2011, 15:43. */
PRESS_PRIVATE int press_front_column_dated(press_span text)
{
    char low[40];
    const char *blank = text.n < 80 ? memchr(text.p, ' ', text.n) : NULL;
    press_span date, column = {low, 0};
    press_span word = {text.p, blank ? (size_t)(blank - text.p) : 0};
    size_t at = 0;

    if (word.n < 4 || word.n > 30)
        return 0;
    while (at < word.n && column.n + 4 < sizeof low)
        column.n += press_utf8_put(low + column.n,
                                   press_lower(press_utf8_next(word.p, word.n,
                                                               &at)));
    date.p = blank + 1;
    date.n = text.n - word.n - 1;
    return press_front_rubric(column) && press_label_date(date);
}

/* The date, and then words of a menu: 5 November 2011 All regions. */
static int front_is_dated_column(press_span text)
{
    char low[80];
    size_t blank, words;
    press_span date = {text.p, text.n}, menu = {low, 0};

    if (text.n > 80)
        return 0;
    for (words = 0; words < 3 && date.n > 8; words++) {
        size_t at;

        for (blank = date.n - 1; blank > 0 && text.p[blank] != ' '; blank--)
            ;
        date.n = blank;
        menu.n = 0;
        for (at = blank + 1; at < text.n && menu.n + 4 < sizeof low;)
            menu.n += press_utf8_put(
                low + menu.n, press_lower(press_utf8_next(text.p, text.n, &at)));
        if (blank && press_is_menu(menu) && press_label_date(date))
            return 1;
    }
    return 0;
}

/* Chuiwire.kg 27-01-2020 5041: whose it is, the date, what a page counts. */
static int front_is_host_dated(press_span text)
{
    const char *blank = text.n < 80 ? memchr(text.p, ' ', text.n) : NULL;
    press_span date;
    size_t n;

    if (!blank || blank - text.p < 5 ||
        !memchr(text.p, '.', (size_t)(blank - text.p) - 2) ||
        press_is_digit((unsigned char)text.p[0]))
        return 0;
    date.p = blank + 1;
    date.n = text.n - (size_t)(date.p - text.p);
    n = date.n;
    while (n && press_is_digit((unsigned char)date.p[n - 1]))
        n--;
    if (n > 8 && date.p[n - 1] == ' ' &&
        press_label_date((press_span){date.p, n - 1}))
        return 1;
    return press_label_date(date);
}

/* Where the clock ends that begins at byte k, 14:05 or 14:05:30; k: none. */
static size_t front_clock_end(press_span s, size_t k)
{
    size_t at = k, two = 0;

    while (at < s.n && at - k < 2 && press_is_digit((unsigned char)s.p[at]))
        at++;
    if (at == k)
        return k;
    for (; two < 2 && at + 2 < s.n && s.p[at] == ':' &&
           press_is_digit((unsigned char)s.p[at + 1]) &&
           press_is_digit((unsigned char)s.p[at + 2]);
         two++)
        at += 3;
    return two && (at == s.n || s.p[at] == ' ') ? at : k;
}

/* A day and an hour, and beside them no more than who tells: Column 311 9
** comments 2 May, 2014 at 13:37; 2014-05-02 01:30 Outlet. */
static int front_is_stamped(press_span s)
{
    size_t end = 0, k = s.n, blanks = 0, from = 0;

    while (k > 0 && s.p[k - 1] != ' ')
        k--;
    if (k > 8 && k < s.n && front_clock_end(s, k) == s.n) {
        for (; k > 0 && blanks <= 5; blanks += s.p[--k] == ' ')
            if (s.p[k - 1] == ' ' && press_is_digit((unsigned char)s.p[k]) &&
                press_label_date((press_span){s.p + k, s.n - k}))
                end = k;
        for (blanks = 0, k = end; k > 0; k--)
            blanks += s.p[k - 1] == ' ';
        return end && blanks <= 7;
    }
    for (k = 0; k < s.n && k < 24 && !end; k++)
        if (k > 7 && s.p[k - 1] == ' ' && front_clock_end(s, k) > k)
            end = front_clock_end(s, k);
    for (from = end; from < s.n; from++)
        blanks += s.p[from] == ' ';
    return end && end < s.n && blanks <= 4 && strchr("0123", s.p[0]) &&
           s.p[s.n - 1] != '.' && press_label_date((press_span){s.p, end});
}

PRESS_PRIVATE int press_front_dated(press_span text, uint32_t words)
{
    size_t at, from = 0, after = 0, commas = 0, digits = 0;

    for (at = 0; at < text.n; at++)
        digits += text.p[at] >= '0' && text.p[at] <= '9';
    if (digits < 3)
        return 0; /* most lines: press_label_date() wants as many */
    if (press_label_date(text) || front_is_signed(text) ||
        press_front_column_dated(text) || front_is_dated_column(text) ||
        front_is_host_dated(text))
        return 1;
    if (text.n > 160 || words > 16)
        return 0;
    if ((press_front_clock(text) && front_is_stamped(text)) ||
        (words <= 9 && press_label_placed_date(text)))
        return 1;
    for (at = 0; at <= text.n;) {
        size_t mark = at < text.n ? front_mark(text, at) : 1;
        int comma = !mark && text.p[at] == ',' && commas < 3;

        if (!mark && !comma) {
            at++;
            continue;
        }
        if (front_is_date(text, from, at) || front_is_date(text, after, at))
            return 1;
        at += mark ? mark : 1;
        if (comma && front_is_date(text, at, text.n))
            return 1; /* the date may have a comma inside */
        commas += (size_t)comma;
        after = at;
        if (mark)
            from = at;
    }
    return 0;
}

/* What the fields of a line come to. */
typedef struct front_fields {
    int n, menu, longest, arrows;
} front_fields;

static void front_item(front_fields *f, press_span item)
{
    int words = 1;
    size_t i;

    if (!item.n)
        return;
    for (i = 0; i < item.n; i++)
        words += item.p[i] == ' ';
    f->n++;
    f->menu += press_is_menu(item);
    if (words > f->longest)
        f->longest = words;
}

/* Words of menus, of one to three words each, between blanks alone: all of the
** line is, or but one word of six; it is read until there are more others. */
static int front_is_words(press_span text)
{
    size_t at, items = 0, others = 0, words = text.n > 0;

    for (at = 1; at < text.n; at++)
        words += text.p[at] != ' ' && text.p[at - 1] == ' ';
    for (at = 0; at < text.n && others * 5 + others <= words;) {
        size_t end = at, ends[3] = {0}, n = 0, best = 0;

        while (n < 3 && end < text.n) {
            while (end < text.n && text.p[end] != ' ')
                end++;
            ends[n++] = end;
            while (end < text.n && text.p[end] == ' ')
                end++;
        }
        for (; n > 0 && !best; n--)
            if (press_is_menu(
                    press_front_field(text.p + at, ends[n - 1] - at)))
                best = ends[n - 1];
        items += best > 0;
        others += best == 0;
        at = best ? best : ends[0];
        while (at < text.n && text.p[at] == ' ')
            at++;
    }
    return at >= text.n && items >= 2 && others * 5 <= items;
}

/* The word from byte `at` on; *next is where the one after it begins. */
static press_span front_word(press_span text, size_t at, size_t *next)
{
    press_span word = {text.p + at, 0};

    while (at + word.n < text.n && word.p[word.n] != ' ')
        word.n++;
    for (*next = at + word.n; *next < text.n && text.p[*next] == ' '; ++*next)
        ;
    return word;
}

/* NAME on Facebook NAME on Telegram NAME on X: one of its first two words
** three times. */
static int front_is_follow(press_span text)
{
    press_span first[2], word;
    size_t at, next = 0, again[2] = {0, 0}, social = 0, k;

    first[0] = front_word(text, 0, &next);
    first[1] = front_word(text, next, &next);
    for (at = 0; at < text.n; at = next) {
        word = front_word(text, at, &next);
        for (k = 0; k < 2; k++)
            again[k] += word.n > 2 && word.n == first[k].n &&
                                memcmp(word.p, first[k].p, word.n) == 0
                            ? 1u : 0u;
    }
    if (again[0] < 3 && again[1] < 3)
        return 0;
    for (at = 0; at < text.n && social < 2; at = next) {
        word = front_word(text, at, &next);
        social += press_in_list(press_front_field(word.p, word.n),
                                press_menu_social) != 0;
    }
    return social >= 2;
}

/* A trail of links: two arrows or more between blanks, and before the last of
** them short fields; the first is a host, a word or words in the plural. */
static int front_is_crumbs(press_span text)
{
    static const char *const arrows[] = {" \xC2\xBB ", " \xE2\x80\xBA ",
                                         " \xE2\x86\x92 ", " > "};
    size_t at, from = 0, i, seen = 0, open = 0;

    if (text.n > 400)
        return 0;
    for (at = 1; at + 4 < text.n; at++) {
        size_t n = 0;

        open += at + 2 < text.n && memcmp(text.p + at, "\xC2\xAB", 2) == 0;
        for (i = 0; i < 4 && !n; i++)
            if (memcmp(text.p + at, arrows[i], strlen(arrows[i])) == 0)
                n = strlen(arrows[i]);
        if (!n)
            continue;
        if (at - from > 60 || (open && !seen))
            return 0;
        seen++;
        from = at + n;
        at += n - 1;
    }
    return seen >= 2;
}

PRESS_PRIVATE int press_front_rate(press_span s)
{
    static const char signs[] = "|$|%|\xE2\x82\xAC|\xE2\x82\xBD|\xE2\x82\xB8|\xC2\xA3|";
    size_t at = 0, digits = 0;
    int sign = 0;

    if (s.n < 3 || s.n > 24)
        return 0;
    while (at < s.n) {
        size_t from = at;
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        digits += c < 128 && press_is_digit(c);
        if (press_is_letter(c))
            return 0;
        sign |= press_in_list((press_span){s.p + from, at - from}, signs);
    }
    return digits && sign;
}

PRESS_PRIVATE int press_front_menu(press_span text)
{
    front_fields marked = {0, 0, 0, 0};
    size_t at, from = 0;
    int home = 0;

    if (press_is_menu(press_front_field(text.p, text.n)))
        return 1;
    if (text.n > 300)
        return 0;
    if (front_is_follow(text) || front_is_crumbs(text))
        return 1;
    for (at = 0; at <= text.n;) {
        size_t mark = at < text.n ? front_mark(text, at) : 1;

        if (!mark) {
            at++;
            continue;
        }
        front_item(&marked,
                   press_front_field(text.p + from, at - from));
        if (!from)
            home = press_in_list(press_front_field(text.p, at),
                                 press_menu_home);
        marked.arrows += at < text.n && (unsigned char)text.p[at] >= 0xC2;
        at += mark;
        from = at;
    }
    if (front_is_words(text) || (home && marked.n >= 2))
        return 1;
    if (marked.n < 2 || marked.longest > 5)
        return 0;
    return marked.menu == marked.n || (marked.n >= 5 && marked.longest <= 3) || (marked.n >= 3 && marked.menu) ||
           (marked.n >= 3 && marked.arrows >= 2);
}

PRESS_PRIVATE int press_front_topic(press_span s)
{
    static const char *const heads[] = {"On ", "About ", "О ", "Об ", "Про "};
    static const char *const inside[] = {" — о ", " — об ", " – о ", " – об ",
                                         " - о ", " - об "};
    static const char ending[] = " туралы";
    size_t i, k, n = sizeof ending - 1;

    for (i = 0; i < sizeof heads / sizeof *heads; i++)
        if (s.n > strlen(heads[i]) &&
            memcmp(s.p, heads[i], strlen(heads[i])) == 0)
            return 1;
    for (i = 0; i < sizeof inside / sizeof *inside; i++)
        for (k = 0; k + strlen(inside[i]) < s.n && k < 200; k++)
            if (memcmp(s.p + k, inside[i], strlen(inside[i])) == 0)
                return 1;
    return s.n > n && memcmp(s.p + s.n - n, ending, n) == 0;
}

PRESS_PRIVATE int press_front_epigraph(press_span text)
{
    press_span name;
    size_t at = text.n;
    int dash = 0;

    if (text.n > 900)
        return 0;
    while (at > 0 && text.n - at < 100) {
        uint32_t c = press_utf8_prev(text.p, &at);

        if (press_is_dash(c) && c != '-') {
            dash = 1;
            break;
        }
        if (press_quote_shape(c) && c != 0x2019)
            break;
    }
    if (!dash)
        return 0;
    press_utf8_next(text.p, text.n, &at);
    name.p = text.p + at;
    name.n = text.n - at;
    while (name.n && name.p[0] == ' ')
        name.p++, name.n--;
    while (name.n && name.p[name.n - 1] == '.')
        name.n--;
    return press_label_name(name, 1);
}

PRESS_PRIVATE size_t press_front_honour(press_span s)
{
    static const char *const words[] = {"Mr. ", "Ms. ", "Mrs. ", "Dr. ",
                                        "Prof. "};
    size_t i;

    for (i = 0; i < sizeof words / sizeof *words; i++)
        if (s.n > strlen(words[i]) &&
            memcmp(s.p, words[i], strlen(words[i])) == 0)
            return strlen(words[i]);
    return 0;
}

PRESS_PRIVATE size_t press_front_stroke(press_span s)
{
    size_t k;

    for (k = s.n < 200 ? s.n : 0; k > 8; k--)
        if (memcmp(s.p + k - 3, " / ", 3) == 0) {
            press_span name = {s.p + k, s.n - k};

            return press_label_person(name) ? k : 0;
        }
    return 0;
}

PRESS_PRIVATE int press_front_place(press_span s)
{
    size_t at = 0, from = 0, places = 0;

    if (s.n < 3 || s.n > 60)
        return 0;
    for (; at <= s.n; at++) {
        if (at < s.n && s.p[at] != ',')
            continue;
        if (!press_label_place(press_front_field(s.p + from, at - from)))
            return 0;
        places++;
        from = at + 1;
    }
    return places >= 2;
}

/* The last item of a list. */
static press_span front_last_item(press_span text)
{
    size_t k = text.n;

    while (k > 0 && text.p[k - 1] != '*' &&
           !(k > 2 && memcmp(text.p + k - 3, "\xE2\x80\xA2", 3) == 0))
        k--;
    return press_front_field(text.p + k, k > 0 ? text.n - k : 0);
}

PRESS_PRIVATE int press_front_item_dated(press_span text)
{
    press_span item = front_last_item(text);

    return item.n > 0 && press_label_date(item);
}

PRESS_PRIVATE int press_front_item_today(press_span text)
{
    press_span item = front_last_item(text);

    return item.n > 0 && press_label_page_day(item);
}

PRESS_PRIVATE int press_front_click(press_span s)
{
    return s.n < 100 && press_has_any(s, "click here|Click here|CLICK HERE|"
                                         "ажмите здесь|ажмите сюда|"
                                         "сында басыңыз");
}

PRESS_PRIVATE int press_front_logo(press_span s)
{
    return s.n > 8 && memcmp(s.p + s.n - 5, " logo", 5) == 0;
}

PRESS_PRIVATE int press_front_clock(press_span s)
{
    size_t i;

    for (i = 1; i + 1 < s.n; i++)
        if (s.p[i] == ':' && s.p[i - 1] >= '0' && s.p[i - 1] <= '9' &&
            s.p[i + 1] >= '0' && s.p[i + 1] <= '9')
            return 1;
    return 0;
}

PRESS_PRIVATE int press_front_weather(press_span s)
{
    size_t at = 0, digits = 0;
    uint32_t c;
    int degrees = 0;

    if (s.n < 2 || s.n > 12)
        return 0;
    c = press_utf8_peek(s.p, s.n, 0);
    if (c == '+' || press_is_dash(c))
        press_utf8_next(s.p, s.n, &at);
    while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9')
        at++, digits++;
    while (digits && digits <= 2 && at < s.n) {
        c = press_utf8_next(s.p, s.n, &at);
        if (c == 0xB0 || c == 0xBA || c == 'C' || c == 'F' || c == 0x421)
            degrees = 1;
        else if (c != ' ')
            return 0;
    }
    return degrees;
}

PRESS_PRIVATE int press_front_twice_by(press_span s)
{
    size_t half = s.n > 12 && s.n % 2 == 0 ? (s.n - 4) / 2 : 0;

    return half && memcmp(s.p + half, " by ", 4) == 0 &&
           memcmp(s.p, s.p + half + 4, half) == 0;
}

PRESS_PRIVATE int press_front_author(press_span s)
{
    static const char labels[] =
        "|Author|AUTHOR|Written by|The author|Автор|АВТОР|Автор материала|"
        "Автор текста|Подготовил|Подготовила|Материал подготовил|"
        "Материал подготовила|Материалы подготовил|Материалы подготовила|"
        "Беседовал|Беседовала|Беседу вёл|Беседу вела|Записал|Записала|"
        "Әңгімелескен|Сұхбаттасқан|Дайындаған|";

    if (s.n < 5 || (s.p[0] >= 'a' && s.p[0] <= 'z')) /* most lines */
        return 0;
    while (s.n && (s.p[s.n - 1] == ':' || s.p[s.n - 1] == ' '))
        s.n--;
    return press_in_list(s, labels);
}

PRESS_PRIVATE int press_front_labelled(press_span text)
{
    const char *colon = text.n < 90 ? memchr(text.p, ':', text.n) : NULL;
    press_span date;
    size_t i;

    if (!colon || colon == text.p)
        return 0;
    for (i = 0; text.p + i < colon; i++)
        if (text.p[i] >= '0' && text.p[i] <= '9')
            return 0; /* a clock's */
    date = press_front_field(colon + 1,
                             text.n - (size_t)(colon - text.p) - 1);
    return date.n > 5 && press_label_date(date);
}

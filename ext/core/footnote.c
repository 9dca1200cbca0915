/* footnote.c - see footnote.h. */
#include "footnote.h"

#include "label_tab.h"
#include "label_text.h"

static int footnote_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A mark after which a number refers to a note, and no decimal's. */
static int footnote_before(press_span s, size_t at)
{
    size_t before = at;
    uint32_t c;

    if (!at)
        return 0;
    c = press_utf8_prev(s.p, &before);
    if (c == '.' || c == ',')
        return before > 0 && !footnote_digit(s.p[before - 1]) &&
               s.p[before - 1] != ' ';
    if (press_is_letter(c)) { /* of a word, not A4 or M16 */
        size_t i;

        for (i = 0; i < 3 && before > 0; i++)
            if (!press_is_lower(press_utf8_prev(s.p, &before)))
                return 0;
        return i == 3;
    }
    return c == ')' || c == '!' || c == '?' || press_quote_shape(c) & 2;
}

static void footnote_read(press_footnotes *f, press_span s)
{
    size_t at, end, n;

    f->read = 1;
    for (at = 1; at < s.n; at = end) {
        size_t value = 0;

        end = at + 1;
        if (!footnote_digit(s.p[at]) || footnote_digit(s.p[at - 1]))
            continue;
        for (end = at; end < s.n && footnote_digit(s.p[end]); end++)
            value = value * 10 + (size_t)(s.p[end] - '0') % 1000;
        n = end - at;
        if (n > 2 || !value)
            continue;
        if ((s.p[at - 1] == '[' && end < s.n && s.p[end] == ']' && at > 1 &&
             s.p[at - 2] != '\n') ||
            (footnote_before(s, at) &&
             (end >= s.n || strchr(" \r\n.,;:)", s.p[end]))))
            f->seen[value / 32] |= 1u << value % 32;
    }
}

/* A month's name at byte `at`. */
static int footnote_month(press_span s, size_t at)
{
    press_label_text t;
    press_span word = {s.p + at, 0};

    while (at + word.n < s.n && word.n < 40 && !strchr(" :,.", word.p[word.n]))
        word.n++;
    press_label_fold(word, &t);
    return press_label_word_in(t.p, t.n, press_label_months);
}

/* The number that it begins with, alone or in brackets, a capital after it;
** 0: none. */
static size_t footnote_number(press_span s)
{
    size_t at = 0, value = 0;
    int bracket = s.n > 3 && s.p[0] == '[';
    uint32_t c;

    at = (size_t)bracket;
    while (at < s.n && at < 3 && footnote_digit(s.p[at]))
        value = value * 10 + (size_t)(s.p[at++] - '0');
    if (!value || value > 99 || at + 2 >= s.n)
        return 0;
    if (bracket && s.p[at++] != ']')
        return 0;
    if (s.p[at] != ' ')
        return 0;
    while (at < s.n && s.p[at] == ' ')
        at++;
    c = press_utf8_peek(s.p, s.n, at);
    if (!bracket && footnote_month(s, at))
        return 0; /* 1 January: a day */
    return press_is_upper(c) || press_quote_shape(c) & 1 ? value : 0;
}

PRESS_PRIVATE int press_footnote_is(press_footnotes *f, const press_blocks *b,
                                    press_span text)
{
    uint32_t c = press_utf8_peek(text.p, text.n, 0);
    size_t number;

    if (text.n > 3 && ((c == '^' && text.p[1] == ' ') ||
                       (c == 0x2191 && text.n > 6)))
        return 1;
    if (c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2074 && c <= 0x2079))
        return text.n > 8;
    number = footnote_number(text);
    if (!number)
        return 0;
    if (!f->read)
        footnote_read(f, b->content);
    return (int)(f->seen[number / 32] >> number % 32 & 1);
}

PRESS_PRIVATE int press_footnote_heading(press_span text)
{
    static const char headings[] = /* the longer first */
        "references|notes and references|notes|footnotes|endnotes|"
        "bibliography|works cited|citations|sources and notes|sources|"
        "примечания и ссылки|примечания|сноски|список литературы|"
        "литература|источники|использованная литература|библиография|"
        "ескертпелер|ескертулер|пайдаланылған әдебиеттер|"
        "пайдаланған әдебиеттер|әдебиеттер|әдебиет|дереккөздер|сілтемелер";
    press_label_text t;
    press_span s;

    if (text.n > 80 || text.n < 5)
        return 0;
    press_label_fold(text, &t);
    s.p = t.p;
    s.n = t.n;
    if (s.n && s.p[s.n - 1] == ']') /* References[edit] */
        while (s.n && s.p[--s.n] != '[')
            ;
    while (s.n && strchr(" :.", s.p[s.n - 1]))
        s.n--;
    return s.n > 0 && press_label_begins(&t, headings) == s.n;
}

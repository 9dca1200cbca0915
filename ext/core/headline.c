/* headline.c - see headline.h. */
#include "headline.h"

#include "credit.h"

#define HEADLINE_LONGEST 400 /* bytes */

/* ... Part 2; ... Часть 3: the text without it. */
static press_span headline_whole(press_span s)
{
    static const char *const labels[] = {". Part ", ". part ", ". Часть ",
                                         ". часть "};
    size_t i, k, n;

    for (i = 0; i < sizeof labels / sizeof *labels; i++) {
        n = strlen(labels[i]);
        for (k = n + 1; k <= n + 4 && k < s.n; k++)
            if (memcmp(s.p + s.n - k, labels[i], n) == 0)
                return (press_span){s.p, s.n - k};
    }
    return s;
}

/* The text after the first quotation that a full stop follows. */
static press_span headline_told(press_span s)
{
    size_t k;

    for (k = 0; k + 4 < s.n; k++)
        if (memcmp(s.p + k, "\xC2\xBB. ", 4) == 0)
            return (press_span){s.p + k + 4, s.n - k - 4};
    return s;
}

/* More than one sentence inside, the number of a part aside. */
static int headline_is_several(const press_headline *line)
{
    press_span whole = headline_whole(line->text);

    /* Will it rain? The valley asks: no full stop in it and at its end */
    if (!(line->last & PRESS_L_STOP) && line->words <= 24 &&
        (press_has_any(line->text, "? |! ") ||
         press_has_any(line->text, "\xC2\xBB. |\xE2\x80\x9D. ")) &&
        !press_has_any(headline_told(line->text), ". "))
        return 0;
    if (!(line->last & (PRESS_L_STOP | PRESS_L_COLON)) && line->words <= 20 &&
        !line->alone && !(line->first & PRESS_L_LOWER))
        return 0; /* One thing. Another. A third */
    return line->first & PRESS_L_INNER && line->words >= 16 &&
           (whole.n == line->text.n || press_has_any(whole, ". |! |? "));
}

static int headline_greets(const press_headline *line)
{
    return line->words <= 16 && press_label_salutation(line->text) &&
           (line->last & (PRESS_L_COLON | PRESS_L_STOP | PRESS_L_COMMA) ||
            press_begins(line->text, "Dear"));
}

/* КИЕВ (WIRE) - */
static int headline_ends_in_dash(press_span s)
{
    size_t at = s.n;

    return at > 2 && press_is_dash(press_utf8_prev(s.p, &at)) && at &&
           s.p[at - 1] == ' ';
}

static size_t headline_commas(press_span s)
{
    size_t i, commas = 0;

    for (i = 0; i < s.n; i++)
        commas += s.p[i] == ',';
    return commas;
}

/* No letter, and digits as a telephone has them. */
PRESS_PRIVATE int press_headline_is_number(press_span s)
{
    size_t at = 0, digits = 0;

    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (press_is_letter(c))
            return 0;
        digits += (size_t)press_is_digit(c);
    }
    return digits >= 7;
}

static size_t headline_bars(press_span s)
{
    size_t i, bars = 0;

    for (i = 0; i < s.n; i++)
        bars += s.p[i] == '|';
    return bars;
}

PRESS_PRIVATE int press_headline_is_code(const press_headline *line)
{
    press_span s = line->text;
    size_t i, digits = 0, small = 0, mixed = 0;

    if (line->words != 1)
        return 0;
    for (i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        if (c == ' ' || c >= 0x80)
            return 0;
        mixed += c == '_';
        digits += c >= '0' && c <= '9';
        small += c >= 'a' && c <= 'z';
    }
    return mixed || (digits >= 2 && small && s.n >= 12);
}

PRESS_PRIVATE int press_headline_is_posted(press_span s)
{
    size_t i;

    for (i = 1; i + 10 <= s.n && i < 80; i++)
        if (s.p[i] >= '0' && s.p[i] <= '3' && s.p[i + 2] == '.' &&
            s.p[i + 5] == '.' && (s.p[i + 6] == '1' || s.p[i + 6] == '2') &&
            (unsigned char)s.p[i - 1] >= 0x40)
            return 1;
    return 0;
}

PRESS_PRIVATE size_t press_headline_label(press_span s)
{
    static const char *const labels[] = {"Title: ", "TITLE: ", "Название: ",
                                         "Заголовок: ", "Атауы: "};
    size_t i;

    for (i = 0; i < sizeof labels / sizeof labels[0]; i++)
        if (s.n > strlen(labels[i]) &&
            memcmp(s.p, labels[i], strlen(labels[i])) == 0)
            return strlen(labels[i]);
    return 0;
}

PRESS_PRIVATE int press_headline_is_subtitle(press_span s)
{
    return press_begins(s, "Subtitle: ") || press_begins(s, "SUBTITLE: ") ||
           press_begins(s, "Подзаголовок: ");
}

PRESS_PRIVATE int press_headline_is(const press_headline *line)
{
    uint32_t last = line->last;
    int full = last & PRESS_L_STOP &&
               !(last & (PRESS_L_QUESTION | PRESS_L_EXCLAIM));

    if (press_headline_label(line->text) && line->text.n <= HEADLINE_LONGEST)
        return 1;
    if (!(line->first & (PRESS_L_LETTER | PRESS_L_DIGIT)) || line->words > 30 ||
        line->text.n > HEADLINE_LONGEST ||
        (line->text.n > 2 && line->text.p[0] == '(' &&
         line->text.p[line->text.n - 1] == ')') ||
        press_begins(line->text, "!["))
        return 0;
    if (!(line->first & PRESS_L_LETTER) && memchr(line->text.p, ':', line->text.n))
        return 0; /* the clock of a player */
    if ((line->text.n <= 2 && !line->alone) || press_headline_is_code(line) ||
        press_headline_is_posted(line->text))
        return 0;
    if (press_headline_is_number(line->text) ||
        press_has_any(line->text, "://"))
        return 0;
    if (line->words <= 4 && line->first & PRESS_L_DIGIT &&
        line->last & PRESS_L_LETTER && press_label_counter(line->text))
        return 0; /* 03.10.2012 Views */
    if (line->first & PRESS_L_DIGIT && headline_bars(line->text) >= 2)
        return 0; /* 288 S.W.2d 902 | Tex. App. | 1956 */
    if (press_label_date(line->text) || press_label_placed_date(line->text) || press_label_page_day(line->text) ||
        press_label_dated_by(line->text).n ||
        press_label_byline(line->text) ||
        press_credit_picture(line->text) || press_label_pictured(line->text) ||
        headline_greets(line))
        return 0;
    if (last & PRESS_L_COMMA || press_line_dangles(line->text) ||
        headline_ends_in_dash(line->text) ||
        (last & PRESS_L_COLON && line->words >= 12))
        return 0;
    if (line->first & PRESS_L_CAPS && line->last & PRESS_L_CAPS)
        return !full || !line->alone; /* МНЕНИЕ. ПРОДОЛЖЕНИЕ ... */
    if (line->words <= 20 && press_has_any(line->text, " v. | vs. "))
        return 1; /* a case */
    if (headline_is_several(line) ||
        (line->words > 20 && headline_commas(line->text) >= 2))
        return 0; /* a standfirst */
    return !full || (line->words <= 10 && !(line->first & PRESS_L_INNER) &&
                     !line->alone);
}

PRESS_PRIVATE int press_headline_ends(const press_headline *line)
{
    return headline_greets(line) ||
           (line->words >= 14 && line->last & PRESS_L_STOP &&
            !(line->last & (PRESS_L_QUESTION | PRESS_L_EXCLAIM)) &&
            !(line->first & PRESS_L_CAPS));
}

/* Bytes of the text that are the title's, whatever the blanks between words;
** 0 where it begins otherwise. */
static size_t headline_common(press_span title, press_span text)
{
    size_t at = 0, k = 0;

    while (k < title.n) {
        if (at >= text.n || text.p[at] != title.p[k])
            return 0;
        at++;
        if (title.p[k++] != ' ')
            continue;
        while (at < text.n && text.p[at] == ' ')
            at++;
        while (k < title.n && title.p[k] == ' ')
            k++;
    }
    return at;
}

PRESS_PRIVATE int press_headline_again(press_span title, press_span text)
{
    size_t n = title.n < 20 ? 0 : headline_common(title, text);

    if (press_span_eq(title, text))
        return 1;
    if (!n)
        return 0;
    while (n < text.n && (unsigned char)text.p[n] < 0x80 &&
           !((text.p[n] | 32) >= 'a' && (text.p[n] | 32) <= 'z'))
        n++;
    text.p += n;
    text.n -= n;
    return !text.n || press_credit_picture(text);
}

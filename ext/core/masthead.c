/* masthead.c - see masthead.h. */
#include "masthead.h"

#include "chrome.h"
#include "lex.h"

#define MASTHEAD_MOST 80 /* bytes of a name */

/* Words with which the name of an outlet ends, or in Russian begins; fewer
** than those that may stand inside one. */
static const char masthead_words[] =
    "post times news gazette tribune herald journal review courier observer "
    "daily weekly monthly quarterly press wire telegraph chronicle mail mirror "
    "express star sun bulletin digest magazine newspaper dispatch examiner "
    "inquirer sentinel monitor today online radio television tv ledger "
    "standard globe advertiser argus intelligencer spectator echo leader "
    "recorder podcast blog blogs "
    "газета журнал вестник новости известия правда ведомости листок обозрение "
    "курьер агентство телеканал радио еженедельник пресс информ "
    "газеті журналы хабары хабаршысы ақпарат жаршысы агенттігі телеарнасы "
    "радиосы апталығы";

static const char masthead_small[] =
    "|of|the|and|for|from|in|at|on|a|an|to|by|with|de|la|и|на|в|с|о|из|мен|және|";

static press_span masthead_trim(press_span s)
{
    while (s.n && *s.p == ' ')
        s.p++, s.n--;
    while (s.n && s.p[s.n - 1] == ' ')
        s.n--;
    return s;
}

PRESS_PRIVATE size_t press_masthead_words(press_span line)
{
    size_t i, words = line.n > 0;

    for (i = 0; i < line.n && words < 20; i++)
        words += line.p[i] == ' ' && i + 1 < line.n && line.p[i + 1] != ' ';
    return words;
}

/* The word at `at`; its letters in lower case stand in `low`. */
static press_span masthead_word(press_span s, size_t at, char low[MASTHEAD_MOST])
{
    press_span word = {s.p + at, 0};
    size_t k = 0, n = 0;

    while (at + word.n < s.n && s.p[at + word.n] != ' ')
        word.n++;
    while (k < word.n && n + 5 < MASTHEAD_MOST) {
        uint32_t c = press_utf8_next(word.p, word.n, &k);

        if (press_is_letter(c))
            n += press_utf8_put(low + n, press_lower(c));
    }
    word.p = low;
    word.n = n;
    return word;
}

static int masthead_is_word(press_span s, size_t at)
{
    char low[MASTHEAD_MOST];

    return press_lex_in(masthead_word(s, at, low), masthead_words);
}

PRESS_PRIVATE int press_masthead_is_proper(press_span s)
{
    char low[MASTHEAD_MOST];
    size_t at = 0, words = 0;

    while (at < s.n) {
        press_span word = masthead_word(s, at, low);
        uint32_t c = press_utf8_peek(s.p, s.n, at);

        if (press_quote_shape(c) & 1) {
            size_t next = at;

            press_utf8_next(s.p, s.n, &next);
            c = press_utf8_peek(s.p, s.n, next);
        }
        if (!press_is_upper(c) && !press_is_digit(c) &&
            !(words && (!word.n || press_in_list(word, masthead_small) ||
                        (c >= 0x400 && masthead_is_word(s, at)))))
            return 0;
        words++;
        while (at < s.n && s.p[at] != ' ')
            at++;
        while (at < s.n && s.p[at] == ' ')
            at++;
    }
    return words > 0;
}

PRESS_PRIVATE int press_masthead_is(press_span line)
{
    size_t words, last;

    line = masthead_trim(line);
    words = press_masthead_words(line);
    if (line.n < 5 || line.n > MASTHEAD_MOST || words < 2 || words > 6 ||
        !press_masthead_is_proper(line))
        return 0;
    for (last = line.n; last > 0 && line.p[last - 1] != ' ';)
        last--;
    return masthead_is_word(line, last) ||
           ((unsigned char)line.p[0] >= 0x80 && masthead_is_word(line, 0));
}

/* chuiwire.kg: letters, dots and hyphens with a dot inside. */
static int masthead_is_host(press_span s)
{
    size_t i, dot = 0;

    for (i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        if (c == '.')
            dot = i;
        else if (!((c | 32) >= 'a' && (c | 32) <= 'z') && c != '-' &&
                 !(c >= '0' && c <= '9'))
            return 0;
    }
    return dot > 1 && s.n - dot > 2 && s.n - dot < 8 && s.p[0] != '-';
}

/* The length of a mark between blanks at byte k; *bar. */
static size_t masthead_mark(press_span s, size_t k, int *bar)
{
    size_t next = k;
    uint32_t c;

    if (k == 0 || s.p[k - 1] != ' ')
        return 0;
    c = press_utf8_next(s.p, s.n, &next);
    *bar = c == '|' || c == ':';
    if (c == ':' && next < s.n && s.p[next] == ':')
        next++;
    else if (c != '|' && !press_is_dash(c))
        return 0;
    return next < s.n && s.p[next] == ' ' ? next - k : 0;
}

PRESS_PRIVATE int press_tail_read(press_span title, press_tail *out)
{
    size_t k, length = 0;

    memset(out, 0, sizeof *out);
    if (title.n > 400)
        return 0;
    for (k = title.n; k > 0 && title.n - k < MASTHEAD_MOST; k--) {
        length = masthead_mark(title, k - 1, &out->bar);
        if (length)
            break;
    }
    if (!length)
        return 0;
    out->head = masthead_trim((press_span){title.p, k - 1});
    out->tail.p = title.p + k - 1 + length;
    out->tail.n = title.n - (k - 1) - length;
    out->tail = masthead_trim(out->tail);
    out->host = masthead_is_host(out->tail);
    return out->tail.n > 2 && press_masthead_words(out->head) >= 2 &&
           press_masthead_words(out->tail) <= 6 &&
           (out->host || press_masthead_is_proper(out->tail));
}

/* kinds.h - texts made to be hard, any number of bytes of each.
**
** A kind is a unit that is repeated, a pair that is nested, or a function.
*/
#ifndef PRESS_TEST_KINDS_H
#define PRESS_TEST_KINDS_H

#include "../host/host.h"

static uint32_t hostile_random(void)
{
    static uint64_t seed = 88172645463325252u;

    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 16);
}

static void hostile_repeat(char *out, int n, const char *unit)
{
    int size = (int)strlen(unit), i;

    for (i = 0; i < n; i++)
        out[i] = unit[i % size];
}

static void hostile_samples(char *out, int n)
{
    host_file *texts;
    int count = host_texts(&texts), at = 0, i;

    for (i = 0; at < n; i = (i + 1) % count) {
        int size = texts[i].n < n - at ? texts[i].n : n - at;

        if (strstr(texts[i].name, "utf16") || strstr(texts[i].name, "koi8r") ||
            strstr(texts[i].name, "cp1251") || strstr(texts[i].name, "seeds"))
            continue;
        memcpy(out + at, texts[i].bytes, (size_t)size);
        at += size;
    }
    for (i = 0; i < count; i++) {
        free(texts[i].bytes);
        free(texts[i].name);
    }
    free(texts);
}

static void hostile_one_line(char *out, int n)
{
    int i;

    hostile_samples(out, n);
    for (i = 0; i < n; i++)
        if (out[i] == '\n' || out[i] == '\r')
            out[i] = ' ';
}

/* A straight quote for every fiftieth byte: 10^6 of them in 50 MB. */
static void hostile_quotes(char *out, int n)
{
    int i;

    hostile_samples(out, n);
    for (i = 49; i < n; i += 50)
        if ((unsigned char)out[i] < 0x80)
            out[i] = '"';
}

/* No NUL: a TEXT would end there. */
static void hostile_bytes(char *out, int n)
{
    int i;

    for (i = 0; i < n; i++)
        out[i] = (char)(1 + hostile_random() % 255);
}

static void hostile_any_bytes(char *out, int n)
{
    int i;

    for (i = 0; i < n; i++)
        out[i] = (char)hostile_random();
}

/* A pronounceable word of its number, different for different ones; capital:
** its first letter.  Returns its bytes. */
static int hostile_word(char *out, uint32_t number, int capital)
{
    static const char from[] = "bdfgklmnprstvz", to[] = "aeiou";
    int n = 0;

    do {
        out[n++] = from[number % 14];
        out[n++] = to[number / 14 % 5];
        number /= 70;
    } while (number);
    out[n++] = 'n'; /* where it ends */
    if (capital)
        out[0] = (char)(out[0] - 32);
    return n;
}

/* A pattern again and again: %l is a new word, %c a new one with a capital, %d
** a number to 28, %m to 12, %y a year, %% the sign. */
static void hostile_pattern(char *out, int n, const char *pattern)
{
    uint32_t number = 0;
    const char *p = pattern;
    char piece[32];
    int at = 0;

    while (at < n) {
        int size = 1, i;

        piece[0] = *p;
        if (*p == '%' && *++p != '%') {
            /* a step that meets all numbers, so that words in a row differ */
            size = *p == 'l' || *p == 'c'
                       ? hostile_word(piece, number++ * 7919u % 24010000u,
                                      *p == 'c')
                       : snprintf(piece, sizeof piece, "%d",
                                  *p == 'y'   ? 1900 + (int)(number++ % 120)
                                  : *p == 'm' ? 1 + (int)(number++ % 12)
                                              : 1 + (int)(number++ % 28));
        }
        for (i = 0; i < size && at < n; i++)
            out[at++] = piece[i];
        if (!*++p)
            p = pattern;
    }
}

static void hostile_new_words(char *out, int n)
{
    hostile_pattern(out, n, "%l %l %l %l %l %l %l %l %l. ");
}

static void hostile_new_capitals(char *out, int n)
{
    hostile_pattern(out, n, "%c %l %c. ");
}

static void hostile_new_names(char *out, int n)
{
    hostile_pattern(out, n, "Mr %c %c met Ms %c %c, the %l of %c. ");
}

static void hostile_new_dates(char *out, int n)
{
    hostile_pattern(out, n, "%d May %y, %y-%m-%d, %m/%d/%y, the %dth; ");
}

static void hostile_new_quotes(char *out, int n)
{
    hostile_pattern(out, n, "\xE2\x80\x9CThe %l is %l,\xE2\x80\x9D said %c %c. ");
}

static void hostile_wrapped(char *out, int n)
{
    hostile_pattern(out, n, "%l %l %l %l %l %l %l %l %l %l\n%l %l, %l %l %l "
                            "%l %l %l %l %l-\n");
}

/* A sample, and then one thing over and over. */
static void hostile_after(char *out, int n, const char *path, const char *unit)
{
    host_file file;
    int size;

    HOST_CHECK(host_read(path, &file), "no %s", path);
    size = file.n < n ? file.n : n;
    memcpy(out, file.bytes, (size_t)size);
    hostile_repeat(out + size, n - size, unit);
    free(file.bytes);
    free(file.name);
}

/* A scan whose pages are as they should be, and then one line. */
static void hostile_scan(char *out, int n)
{
    hostile_after(out, n, "samples/articles/pamphlet-mothers.txt",
                  "the people will be told that it is all ");
}

/* A page whose author is told, and menus without end. */
static void hostile_menu(char *out, int n)
{
    hostile_after(out, n, "samples/articles/orda-daily-border.txt", "there\n");
}

/* Printable ASCII; characters of all planes. */
static void hostile_printable(char *out, int n)
{
    int i;

    for (i = 0; i < n; i++)
        out[i] = (char)(' ' + hostile_random() % 95);
}

static void hostile_unicode(char *out, int n)
{
    int i = 0;

    while (i + 4 < n) {
        uint32_t c = hostile_random() % 0x11000;

        if (c >= 0x10000 || (c >= 0xD800 && c < 0xE000)) {
            c = 0x10000 + hostile_random() % 0x20000;
            out[i++] = (char)(0xF0 | c >> 18);
            out[i++] = (char)(0x80 | (c >> 12 & 63));
            out[i++] = (char)(0x80 | (c >> 6 & 63));
        } else if (c >= 0x800) {
            out[i++] = (char)(0xE0 | c >> 12);
            out[i++] = (char)(0x80 | (c >> 6 & 63));
        } else {
            c = 0x80 + c % 0x780;
            out[i++] = (char)(0xC0 | c >> 6);
        }
        out[i++] = (char)(0x80 | (c & 63));
    }
    while (i < n)
        out[i++] = ' ';
}

/* Opened n times, closed n times. */
static void hostile_nest(char *out, int n, const char *open, const char *close)
{
    hostile_repeat(out, n / 2 / (int)strlen(open) * (int)strlen(open), open);
    hostile_repeat(out + n / 2 / (int)strlen(open) * (int)strlen(open),
                   n - n / 2 / (int)strlen(open) * (int)strlen(open), close);
}

typedef struct hostile_kind {
    const char *name;
    const char *unit, *close; /* repeated; close: nested */
    void (*fill)(char *out, int n);
    int rows; /* 1: a row, or what a row is made of, every few bytes: those of
              ** other tables are counted too */
    int blob; /* 1: given as a BLOB, so that it is decoded first */
} hostile_kind;

/* Units are not C strings of one character class by chance: each is what one
** room has to look ahead, look back, sort or nest for. */
static const hostile_kind hostile_kinds[] = {
    {"samples", NULL, NULL, hostile_samples, 0, 0},
    {"one line", NULL, NULL, hostile_one_line, 0, 0},
    {"random bytes", NULL, NULL, hostile_bytes, 0, 0},
    {"random bytes, a BLOB", NULL, NULL, hostile_any_bytes, 0, 1},
    {"random characters, printable", NULL, NULL, hostile_printable, 1, 0},
    {"random characters", NULL, NULL, hostile_unicode, 1, 0},
    {"all words different", NULL, NULL, hostile_new_words, 0, 0},
    {"all words different, wrapped", NULL, NULL, hostile_wrapped, 0, 0},
    {"all capitals different", NULL, NULL, hostile_new_capitals, 1, 0},
    {"all names different", NULL, NULL, hostile_new_names, 1, 0},
    {"all dates different", NULL, NULL, hostile_new_dates, 1, 0},
    {"all speakers different", NULL, NULL, hostile_new_quotes, 1, 0},
    {"a scan that ends in one line", NULL, NULL, hostile_scan, 0, 0},
    {"a page that ends in a menu", NULL, NULL, hostile_menu, 1, 0},
    {"dots between words", "tea.", NULL, NULL, 1, 0},
    {"lines of a word", "new\n", NULL, NULL, 1, 0},
    {"straight quotes", "\"", NULL, NULL, 0, 0},
    {"a quote in fifty", NULL, NULL, hostile_quotes, 0, 0},
    {"quotes and a letter", "\"a ", NULL, NULL, 1, 0},
    {"openers", "\xC2\xAB", NULL, NULL, 0, 0},
    {"openers with words", "\xE2\x80\x9CWe said ", NULL, NULL, 0, 0},
    {"closers with words", "we said\xE2\x80\x9D ", NULL, NULL, 0, 0},
    {"openers that paragraphs repeat", "\xE2\x80\x9CWe go on.\n\n", NULL, NULL, 1, 0},
    {"nested guillemets", "\xC2\xAB", "\xC2\xBB", NULL, 0, 0},
    {"nested brackets", "(", ")", NULL, 0, 0},
    {"nested words", "(a ", "b) ", NULL, 1, 0},
    {"square brackets", "[", NULL, NULL, 0, 0},
    {"apostrophes", "o'", NULL, NULL, 0, 0},
    {"capitals", "Al Bek ", NULL, NULL, 1, 0},
    {"capital letters", "A", NULL, NULL, 0, 0},
    {"initials", "A. B. ", NULL, NULL, 1, 0},
    {"names with said", "Aliya Bek said Serik Omarov, ", NULL, NULL, 1, 0},
    {"verbs of saying", "said told asked added ", NULL, NULL, 0, 0},
    {"dates", "5 May 2020 ", NULL, NULL, 0, 0},
    {"numbers", "1 2 3 4 5 6 7 8 9 ", NULL, NULL, 1, 0},
    {"digits", "7", NULL, NULL, 0, 0},
    {"months", "May June ", NULL, NULL, 1, 0},
    {"ranges", "1-2-3-", NULL, NULL, 1, 0},
    {"decades", "1990s and 1980s, ", NULL, NULL, 0, 0},
    {"one word", "a", NULL, NULL, 0, 0},
    {"one word in Cyrillic", "\xD0\xB0", NULL, NULL, 0, 0},
    {"one word with hyphens", "a-", NULL, NULL, 1, 0},
    {"one name with dots", "a.", NULL, NULL, 1, 0},
    {"0x80", "\x80", NULL, NULL, 0, 0},
    {"lead bytes", "\xD0", NULL, NULL, 0, 0},
    {"combining marks", "\xCC\x81", NULL, NULL, 0, 0},
    {"letters with marks", "e\xCC\x81\xCC\x82", NULL, NULL, 0, 0},
    {"soft hyphens", "a\xC2\xAD", NULL, NULL, 0, 0},
    {"new lines", "\n", NULL, NULL, 0, 0},
    {"lines of a letter", "a\n", NULL, NULL, 1, 0},
    {"paragraphs of a letter", "A\n\n", NULL, NULL, 1, 0},
    {"carriage returns", "\r", NULL, NULL, 0, 0},
    {"spaces", " ", NULL, NULL, 0, 0},
    {"page marks", "&15\xC2\xA7\n", NULL, NULL, 1, 0},
    {"page marks between pages", "Some text of a page\n\n&15\xC2\xA7\n\n", NULL, NULL, 1, 0},
    {"hyphens at line ends", "inter-\n", NULL, NULL, 1, 0},
    {"bullets", "* a\n", NULL, NULL, 1, 0},
    {"questions", "Who is it?\n\nIt is I.\n\n", NULL, NULL, 1, 0},
    {"comment forms", "Leave a comment\n\nYour email address\n\n", NULL, NULL, 1, 0},
    {"shares", "Share\nFacebook\nTwitter\n\n", NULL, NULL, 1, 0},
    {"bylines", "By Aliya Bek\n\n", NULL, NULL, 1, 0},
    {"pieces with bylines", "A tale\n\nAl Bek\n\nIt rained on the town and nobody came out to see it.\n\n", NULL, NULL, 1, 0},
    {"openers in wrapped lines", "and if you have seen the \"fair by the river you know it\n", NULL, NULL, 0, 0},
    {"captions", "Photo: A. Bek\n\n", NULL, NULL, 1, 0},
    {"links", "http://a.b/c ", NULL, NULL, 0, 0},
    {"one link", "http://a.b/c?d=", NULL, NULL, 1, 0},
    {"at signs", "a@", NULL, NULL, 1, 0},
    {"hashtags", "#a", NULL, NULL, 1, 0},
    {"dots", ".", NULL, NULL, 0, 0},
    {"dots and spaces", ". ", NULL, NULL, 0, 0},
    {"exclamations", "Oh! ", NULL, NULL, 0, 0},
    {"dashes", "\xE2\x80\x94 ", NULL, NULL, 0, 0},
    {"dialogue", "\xE2\x80\x94 \xD0\x94\xD0\xB0.\n", NULL, NULL, 1, 0},
    {"money", "$3 million ", NULL, NULL, 0, 0},
    {"tags", "<a href=", NULL, NULL, 0, 0},
    {"nested tags", "<b>", "</b>", NULL, 0, 0},
};
#define HOSTILE_KINDS ((int)(sizeof hostile_kinds / sizeof hostile_kinds[0]))

static void hostile_fill(const hostile_kind *kind, char *out, int n)
{
    if (kind->fill)
        kind->fill(out, n);
    else if (kind->close)
        hostile_nest(out, n, kind->unit, kind->close);
    else
        hostile_pattern(out, n, kind->unit);
    out[n] = '\0';
}

/* Short things over and over, each what some room of a text looks at: patterns
** (see above).  Their names are they themselves. */
static const char *const hostile_shapes[] = {
    /* what a page has round an article */
    "Read more\n\n", "Subscribe\n\n", "Advertisement\n\n",
    "\xC2\xA9 2020 Orda\n\n", "All rights reserved.\n\n", "Comments\n\n",
    "Tags: a, b\n\n", "Source: Orda\n\n",
    "Photo\n\n", "Updated 5 May 2020\n\n", "5 May 2020\n\n", "12:30\n\n",
    "Q: Who?\n\nA: I.\n\n", "ALMATY, May 5 -- It rained.\n\n",
    "АЛМАТЫ, 5 мая \xE2\x80\x94 Шёл дождь.\n\n",
    "Dear editor,\n\n", "Yours faithfully,\n\n", "Chapter 1\n\n", "* * *\n\n",
    "1\n\n2\n\n", "By Al Bek, Orda\n", "Posted by Al on May 5\n",
    "Автор: Бек\n", "Фото: Бек\n",
    "Поделиться\n", "Читайте также:\n", "Оставить комментарий\n\n",
    "Reply\n\nAl says:\nMay 5, 2020 at 3:04 pm\n\nNo.\n\n",
    "Home | News | About\n", "Home > News > A\n", "a \xC2\xB7 b \xC2\xB7 c\n",
    "# A\n", "## A\n\nb\n\n", "**a** _b_ ", "[a](b) ", "> a\n",
    "Figure 1. A\n\n", "TABLE 1\n", "ISBN 5\n", "УДК 5\n", "Tel. 5 55\n",
    "We go on.\n\n", "Orda | Bek\n",
    /* quotations */
    "\xE2\x80\x9CWe go on.\xE2\x80\x9D\n\n", "\xE2\x80\x9CWe go on.\n",
    "\xC2\xABДа\xC2\xBB, \xE2\x80\x94 сказал Бек. ",
    "\xE2\x80\x9CYes,\xE2\x80\x9D said Bek, \xE2\x80\x9Cno.\xE2\x80\x9D ",
    "\xE2\x80\x94 Да, \xE2\x80\x94 сказал он, \xE2\x80\x94 нет. ",
    "He said: \xE2\x80\x9C" "a. ", "According to Bek, ", "По словам Бека, ",
    "деді Бек ",
    "said that he said that ", "что он сказал, что ", "He he she they ",
    "said \"", "\"'\"'", "\xE2\x80\x9E" "a \xE2\x80\x9C" "b ",
    "\xE2\x80\x98" "a ", "'a ", "\xC2\xBB\xC2\xAB",
    "\xE2\x80\x9D\xE2\x80\x9C", "\xC2\xAB\xE2\x80\x9C",
    "\xE2\x80\x9C\xE2\x80\x98" "a \xE2\x80\x99" "b\xE2\x80\x9D ", "<<a>> ",
    "``a'' ", ",,a`` ",
    "\xE2\x80\x9C" "a. \xE2\x80\x9C" "b. \xE2\x80\x9C" "c. \n\n",
   
    "\xE2\x80\x9C" "a,\xE2\x80\x9D \xE2\x80\x9C" "b,\xE2\x80\x9D \xE2\x80\x9C" "c,\xE2\x80\x9D ",
    "\"a,\" he said, \"", "\xC2\xAB" "a\xC2\xBB \xC2\xAB" "b\xC2\xBB ",
    "said. ", "he said: ", "He said:\n", "Bek: no. ", "БЕК: Нет.\n",
    "BEK: No.\n\nORDA: Why?\n\n", "\xE2\x80\x94 а\n\xE2\x80\x94 б\n",
    "- Yes\n- No\n", "\xE2\x80\x9C%c %l\xE2\x80\x9D %c said. ",
    "so-called \xE2\x80\x9C" "a\xE2\x80\x9D ",
    "slogan \xE2\x80\x9C" "a!\xE2\x80\x9D ",
    /* names */
    "Nursultan Nazarbayev, ", "Mr Bek Mrs Bek ", "Иван Иванович Иванов ",
    "Иванов И. И., ", "И. И. Иванов, ", "Абай Құнанбайұлы ",
    "the Ministry of the Ministry of ", "University of ", "and Co. and Sons ",
    "Almaty, Astana, ", "son of Bek son of ", "President Bek President ",
    "его жена Анна, её муж Иван, ", "his wife Anna, her husband Ivan, ",
    "Ivan's Anna's ", "жена Ивана ", "Bek (Orda), ",
    "ООО \xC2\xABРога\xC2\xBB ",
    "газета \xC2\xABПравда\xC2\xBB ", "de la van der von ", "ibn al-Bek bin ",
    "O'Bek McBek ", "Al-Al-Al-", "Bek-", "ҚР ІІМ ", "U.S. U.N. ",
    "USA UN EU ", "THE PEOPLE SAID ", "THE PEOPLE\n\n", "ЛЮДИ СКАЗАЛИ ",
    "iPhone eBay ", "Bek, Bek and Bek. ",
    "%c %c %c %c ", "%c, %c, %c, ", "%c-%c ", "%c. %c. ", "Ivan %c ",
    "президент %c, ", "in %c, ", "%c's ", "Dr. %c ", "%c Ltd. ",
    /* dates */
    "on Monday, ", "yesterday ", "last year ", "two days ago ", "in 2020 ",
    "2020 ", "20.05.2020 ", "5 мая ", "5-6 мая ", "в мае ",
    "2020 жылы 5 мамыр ", "Monday May ", "1990-е годы ", "the same day ",
    "May 5, ",
    "since 2019 until 2020 ", "12:30 ", "from 5 to 6 May ",
    "May\xE2\x80\x93June\xE2\x80\x93", "2020\xE2\x80\x93" "2021\xE2\x80\x93",
    "XX века ", "the 1st the 2nd ", "first second third ",
    "next week last week ", "через год ", "год назад ", "в 2020 году ",
    "начале 1990-х ",
    "winter of ", "day of the month ", "19 ", "1990 1991 ", "5/6/20",
    "2020-05-", "20200505 ", "May 5-", "в ночь на ", "nineteen ninety ",
    "тысяча девятьсот ", "Monday, Tuesday, ", "of May of ",
    "before after before ", "%d.%m.%y ", "%d May ", "%y, ",
    /* amounts */
    "1 000 000 ", "1,000,000 ", "5% ", "$5 ", "five hundred ",
    "one two three ", "пять тысяч ", "двести пять ", "twenty-", "half a ",
    "\xE2\x84\x96 5 ", "5 km 3 kg ", "10-20 tons ", "from 5 to 6 to 7 ",
    "between 1 and 2 and 3 ", "XVII ", "IV. ", "1/2 ", "5th 6th ",
    "5 million 5 thousand ", "more than less than ", "almost 5 of 6 ",
    "$ \xE2\x82\xAC \xE2\x82\xB8 ", "0.0.0.", "1e1e", "\xE2\x88\x92" "5 +5 ",
    "5 5 5 people ", "бір екі үш ", "жүз мың ", "dozens of hundreds of ",
    /* abbreviations, marks, brackets */
    "Dr. Mr. St. ", "т.е. и т.д. ", "г. ул. д. ", "No. 5 ", "p. 5 pp. ",
    "e.g. i.e. ", "a. b. c. ", "A.B.C. ", "[1] ", "(2020) ", "{a} ", "<a> ",
    "((a)) ", "(a [b {c ", ") ] } ", "a) b) ", "1) a\n", "1. a\n2. b\n",
    "a; b: c, ", "?! ", "!!! ", "... ", "\xE2\x80\xA6 ", "a... ",
    "-", "--", "---\n", "___\n", "===\n", "*", "* * *\n", "\xE2\x80\xA2",
    "| ", "a | b | c\n", "a\tb\tc\n", "a  b  c\n", "~", "^", "/", "\\", "&",
    "&amp;", "&nbsp;", "&#1234;", "=", "+", "$", "%%", "%%20", "\xC2\xA7 1 ",
    "a\xE2\x80\x94" "b\xE2\x80\x94", "a \xE2\x80\x93 b ", "a - b ",
    "ab-\ncd ", "ab\xC2\xAC\n", "ab\xC2\xAD\ncd ",
    /* addresses */
    "http://a)", "a.kz/)", "a.kz/]", "a.b_", "www.a.kz ", "a.b.c.d/",
    "https://t.me/a\n", "a@b.kz ", "@a ", "#a ",
    "a.kz ", "a.kz/b ", "/a/b", "http://", "://", "https://a.kz/%%20%%20",
    "mailto:a@", "t.me/", "[link] ", "a.b@c.d@e.f", "file.txt ", "C:\\a\\",
    "1.1.1.1 ", "Facebook: a\n",
    /* scripts, one giant token, marks */
    "aя", "a я ", "Aя Bю ", "қaә ", "\xE6\x97\xA5" "a\xE6\x9C\xAC" "b",
    "\xE6\x97\xA5", "\xD7\x90", "\xD7\x90" "a ", "\xD8\xA7", "é", "É", "ё",
    "Ы", "ıİ", "ß", "\xEF\xAC\x81", "a'", "a\xE2\x80\x99" "b", "a_", "a_b ",
    "_", "a&", "1,", "1.1.", "1:1:", ":", "x1", "1x", "a1 ",
    "\xF0\x9F\x98\x80 ",
    "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
    "\xC2\xB2", "\xC2\xBD ", "ª", "\xCC\x81", "á", "\xE2\x80\x8B",
    "a\xE2\x80\x8B", "\xE2\x80\x8D", "\xEF\xBB\xBF", "\xE2\x80\xAA" "a",
    "a\xE2\x80\x8F ", "\xE2\x80\xA8", "a\xE2\x80\xA8", "a\xE2\x80\xA9",
    "a\xC2\x85", "a\xC2\xA0", "\xC2\xA0", " ",
    "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80", "\xE2\x80", "\xFF\xFE",
    "a\x01", "\x7F", "a\x08", "\xEF\xBF\xBD", "a\xFF", "\xE0\xA0 ",
    /* lines */
    "a b\n", "A\n", "1\n", "-\n", ".\n", "\xC2\xAB\n", "\xC2\xBB\n", "\"\n",
    "a\r\n", "a\r", "a\r\n\xE2\x80\xA9\r", "\r\n", " \n", "\t\n", "a\f",
    "a\v", "\f", "a\n b\n  c\n", "    a\n", "A b c\n\n", "a b,\nC d,\n\n",
    "a.\n", "A.\nB.\n", "a!\n\n", "a?\n\n", "a:\n\n", "A: b\n", "a,\n\n",
    "(a)\n\n", "[a]\n", "\"a\"\n\n", "\xE2\x80\x94 a\n", "I\nII\nIII\n",
    "i.\n", "12\n\na b c d\n\n",
   
    "It rained on the town and nobody came out\nto see it, as they say in the \xE2\x80\x9Cold\n",
    "It rained on the town. (a\n\n", "a b c d e f g h i j k l m n o p\n",
    "%l %l %l %l\n", "%l\n\n", "%c %l\n", "%c %c\n\n", "%l %l %l %l.\n\n",
    "\xE2\x80\x9C%l %l %l\n%l %l %l\n", "%l-\n%l\n", "%l  %l  %l\n", "%d\n",
    "%l%l%l%l %l%l%l%l ",
    "Ab cd ef. ", "ab cd ef, ", "a b. C d? E f! ", "of the to in ",
    "и в на с ", "және бір де ", "ab ", "Ab ", "AB ", "aB ", "аб ", "Аб ",
    "АБ ",
};
#define HOSTILE_SHAPES                                                         \
    ((int)(sizeof hostile_shapes / sizeof hostile_shapes[0]))

#endif

/* label_text.c - see label_text.h. */
#include "label_text.h"

PRESS_PRIVATE void press_label_put(press_label_text *t, uint32_t c)
{
    if (c < 0x80) {
        t->p[t->n++] = (char)c;
    } else if (c < 0x800) {
        t->p[t->n++] = (char)(0xC0 | c >> 6);
        t->p[t->n++] = (char)(0x80 | (c & 63));
    } else if (c < 0x10000) {
        t->p[t->n++] = (char)(0xE0 | c >> 12);
        t->p[t->n++] = (char)(0x80 | (c >> 6 & 63));
        t->p[t->n++] = (char)(0x80 | (c & 63));
    }
}

/* Until `most` bytes are there. */
static void label_text_fold(press_span s, press_label_text *t, size_t most)
{
    size_t at = 0;

    t->n = 0;
    while (at < s.n && t->n < most) {
        unsigned char b = (unsigned char)s.p[at];
        uint32_t c;

        if (b != 'i' && ((b >= 'a' && b <= 'z') || b == ' ')) {
            t->p[t->n++] = (char)b; /* most of all */
            at++;
            continue;
        }
        if (b == 'i' && at && (unsigned char)s.p[at - 1] >= 0x80 &&
            at + 1 < s.n && (unsigned char)s.p[at + 1] >= 0xD0 &&
            (unsigned char)s.p[at + 1] <= 0xD3) {
            press_label_put(t, 0x456); /* a Latin i in Kazakh: Шiлде */
            at++;
            continue;
        }
        if (b >= ' ' && b < 0x7F && b != '`') {
            t->p[t->n++] = (char)(b + (b >= 'A' && b <= 'Z' ? 32 : 0));
            at++;
            continue;
        }
        c = press_utf8_next(s.p, s.n, &at);
        if (c - 0x400 < 0x100) { /* no blank, no mark */
            c = press_fold_cyrillic[c - 0x400];
            t->p[t->n] = (char)(0xC0 | c >> 6);
            t->p[t->n + 1] = (char)(0x80 | (c & 63));
            t->n += c ? 2 : 0;
            continue;
        }
        if (press_is_space(c))
            c = ' ';
        else if (press_is_dash(c))
            c = '-';
        else if (press_is_apostrophe(c))
            c = '\'';
        else
            c = press_fold_char(c);
        if (c)
            press_label_put(t, c);
    }
    t->p[t->n] = '\0';
}

PRESS_PRIVATE void press_label_fold(press_span s, press_label_text *t)
{
    label_text_fold(s, t, PRESS_LABEL_MOST);
}

PRESS_PRIVATE void press_label_fold_head(press_span s, press_label_text *t)
{
    label_text_fold(s, t, PRESS_LABEL_HEAD);
}

/* The phrases that begin with the text's first two bytes are looked for with
** the bar before them, which libc does fast; none is shorter. */
PRESS_PRIVATE size_t press_label_begins(const press_label_text *t,
                                        const char *list)
{
    const char *p = list;
    char start[4] = "|";

    if (t->n < 2)
        return 0;
    start[1] = t->p[0];
    start[2] = t->p[1];
    start[3] = '\0';
    while (p) {
        size_t n = 0;

        while (n < t->n && p[n] == t->p[n] && p[n] && p[n] != '|')
            n++;
        if (n && (!p[n] || p[n] == '|') &&
            (!press_is_word(press_utf8_peek(t->p, t->n, n)) ||
             p[n - 1] == ' ' || p[n - 1] == ':'))
            return n;
        p = strstr(p + n, start);
        p = p ? p + 1 : NULL;
    }
    return 0;
}

PRESS_PRIVATE int press_label_word_in(const char *word, size_t n,
                                      const char *list)
{
    char item[64];

    if (!n || n > 60 || memchr(word, '\0', n))
        return 0;
    item[0] = ' ';
    memcpy(item + 1, word, n);
    item[n + 1] = ' ';
    item[n + 2] = '\0';
    return strstr(list, item) != NULL;
}

PRESS_PRIVATE press_span press_label_span(const press_label_text *t)
{
    press_span s = {t->p, t->n};

    return s;
}

PRESS_PRIVATE int press_label_any_word(const press_label_text *t, const char *list)
{
    size_t at = 0;

    while (at < t->n) {
        size_t n = strcspn(t->p + at, " ,.;:|/()\"");

        const char *p = t->p + at, *hyphen = n ? memchr(p, '-', n) : NULL;

        if (n && at + n <= t->n && press_label_word_in(p, n, list))
            return 1;
        if (hyphen && press_label_word_in(hyphen + 1,
                                    n - (size_t)(hyphen + 1 - p), list))
            return 1; /* Азия-бюро */
        at += n + 1;
    }
    return 0;
}

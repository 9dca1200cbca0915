/* lex.c - see lex.h. */
#include "lex.h"

PRESS_PRIVATE size_t press_lex_lower(press_span word, char out[PRESS_LEX_MAX])
{
    size_t at = 0, n = 0;

    if (word.n > PRESS_LEX_MAX)
        return 0;
    while (at < word.n) {
        size_t from = at;
        uint32_t c = press_utf8_next(word.p, word.n, &at), low;

        low = press_lower(c);
        if (press_is_apostrophe(c))
            low = '\'';
        else if (low == 0x451)
            low = 0x435;
        if (low < 0x80 && n < PRESS_LEX_MAX) {
            out[n++] = (char)low;
        } else if (low >= 0x80 && low < 0x800 && n + 2 <= PRESS_LEX_MAX) {
            out[n++] = (char)(0xC0 | low >> 6);
            out[n++] = (char)(0x80 | (low & 0x3F));
        } else if (n + (at - from) <= PRESS_LEX_MAX) {
            memcpy(out + n, word.p + from, at - from);
            n += at - from;
        } else {
            return 0;
        }
    }
    return n;
}

/* <0, 0, >0 as the entry, up to its end or its star, is before, a beginning
** of, or after the word. */
static int lex_compare(const char *entry, const char *word, size_t n)
{
    size_t i;

    for (i = 0; entry[i] && entry[i] != '*'; i++) {
        if (i == n)
            return 1;
        if (entry[i] != word[i])
            return (unsigned char)entry[i] < (unsigned char)word[i] ? -1 : 1;
    }
    return 0;
}

/* The entry's bytes that begin the word; *whole: all of them do. */
static size_t lex_common(const char *entry, const char *word, size_t n,
                         int *whole)
{
    size_t i = 0;

    while (i < n && entry[i] == word[i])
        i++;
    *whole = entry[i] == '\0' || entry[i] == '*';
    return i;
}

PRESS_PRIVATE uint32_t press_lex_find(const press_lexeme *table, size_t n,
                                      press_span word)
{
    char low[PRESS_LEX_MAX];
    size_t length = press_lex_lower(word, low), reach = length;

    while (reach) {
        size_t first = 0, last = n, common;
        int whole;

        while (first < last) { /* the first entry after low[0, reach) */
            size_t middle = first + (last - first) / 2;

            if (lex_compare(table[middle].word, low, reach) <= 0)
                first = middle + 1;
            else
                last = middle;
        }
        if (!first)
            return 0;
        common = lex_common(table[first - 1].word, low, reach, &whole);
        if (whole && (table[first - 1].word[common] == '*' ||
                      common == length))
            return table[first - 1].value;
        reach = common < reach ? common : reach - 1;
    }
    return 0;
}

/* Is the entry of a list, up to the blank after it, the word or (*) a
** beginning of it? */
static int lex_is_entry(const char *entry, const char *word, size_t n)
{
    size_t i = 0;

    while (i < n && entry[i] == word[i])
        i++;
    return entry[i] == '*' ||
           (i == n && (entry[i] == ' ' || entry[i] == '\0'));
}

/* Entries are found by the first byte that tells letters of one script apart:
** libc looks for it faster than any loop over entries. */
PRESS_PRIVATE int press_lex_in(press_span word, const char *list)
{
    char low[PRESS_LEX_MAX];
    size_t n = press_lex_lower(word, low);
    size_t key = n > 1 && (unsigned char)low[0] >= 0x80;
    const char *p = list;

    if (!n || !low[key])
        return 0;
    while ((p = strchr(p, low[key])) != NULL) {
        const char *entry = p - key;

        if (p >= list + key && (entry == list || entry[-1] == ' ') &&
            lex_is_entry(entry, low, n))
            return 1;
        p++;
    }
    return 0;
}

PRESS_PRIVATE int press_lex_sane(const press_lexeme *table, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (!table[i].value || strlen(table[i].word) > PRESS_LEX_MAX)
            return 0;
    for (i = 1; i < n; i++) {
        const char *a = table[i - 1].word, *b = table[i].word;
        size_t x = strcspn(a, "*"), y = strcspn(b, "*");
        int order = memcmp(a, b, x < y ? x : y);

        if (order > 0 || (order == 0 && x >= y))
            return 0;
    }
    return 1;
}

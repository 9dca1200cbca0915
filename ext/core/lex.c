/* lex.c - see lex.h. */
#include "lex.h"

PRESS_PRIVATE size_t press_lex_lower(press_span word, char out[PRESS_LEX_MAX])
{
    size_t at = 0, n = 0;

    if (word.n > PRESS_LEX_MAX)
        return 0;
    while (at < word.n) {
        unsigned char b = (unsigned char)word.p[at];
        size_t from = at;
        uint32_t c, low;

        if ((b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z')) {
            out[n++] = (char)(b | 32); /* word.n is at most PRESS_LEX_MAX */
            at++;
            continue;
        }
        c = press_utf8_next(word.p, word.n, &at);
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

/* The byte of an entry by which it stands in the table; 0 at its end and at
** its star. */
static unsigned lex_key(const press_lexeme *entry, size_t at)
{
    unsigned char b = (unsigned char)entry->word[at];

    return b == '*' ? 0 : b;
}

/* Of entries [first, last), which are alike before `at`: the first whose byte
** there is not under `byte`. */
static size_t lex_bound(const press_lexeme *table, size_t first, size_t last,
                        size_t at, unsigned byte)
{
    while (first < last) {
        size_t middle = first + (last - first) / 2;

        if (lex_key(&table[middle], at) < byte)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

/* Byte by byte the entries that begin like the word: soon there are none. */
PRESS_PRIVATE uint32_t press_lex_find(const press_lexeme *table, size_t n,
                                      press_span word)
{
    char low[PRESS_LEX_MAX];
    size_t length = press_lex_lower(word, low), first = 0, last = n, i;
    uint32_t found = 0;

    for (i = 0; length && first < last; i++) {
        unsigned byte;

        if (lex_key(&table[first], i) == 0) { /* one that ends here */
            if (i == length || table[first].word[i] == '*')
                found = table[first].value;
            first++;
        }
        if (i == length)
            break;
        byte = (unsigned char)low[i];
        first = lex_bound(table, first, last, i, byte);
        last = lex_bound(table, first, last, i, byte + 1);
    }
    return found;
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

/* The byte that tells the first letter of the word, in lower case, from others
** of its script, which is byte *key of its entries; 0 where all of the word is
** to be read for it. */
static char lex_first(press_span word, size_t *key)
{
    unsigned char a = (unsigned char)word.p[0], b;

    *key = 0;
    if ((a >= 'a' && a <= 'z') || (a >= 'A' && a <= 'Z'))
        return (char)(a | 32);
    if (word.n < 2 || (a != 0xD0 && a != 0xD1))
        return 0;
    b = (unsigned char)word.p[1];
    *key = 1;
    if (a == 0xD0 && b >= 0x90 && b < 0xC0) /* А to п */
        return (char)(b < 0xB0 && b >= 0xA0 ? b - 0x20
                      : b < 0xA0            ? b + 0x20
                                            : b);
    return (char)(a == 0xD1 && b >= 0x80 && b < 0x90 ? b : 0); /* р to я */
}

/* Entries are found by the first byte that tells letters of one script apart:
** libc looks for it faster than any loop over entries.  Most words begin like
** none, and are read no further. */
PRESS_PRIVATE int press_lex_in(press_span word, const char *list)
{
    char low[PRESS_LEX_MAX], first;
    size_t n = 0, key;
    const char *p = list;

    if (!word.n)
        return 0;
    first = lex_first(word, &key);
    if (!first) {
        n = press_lex_lower(word, low);
        key = n > 1 && (unsigned char)low[0] >= 0x80;
        first = n ? low[key] : '\0';
        if (!first)
            return 0;
    }
    while ((p = strchr(p, first)) != NULL) {
        const char *entry = p - key;

        if (p >= list + key && (entry == list || entry[-1] == ' ')) {
            if (!n && (n = press_lex_lower(word, low)) == 0)
                return 0;
            if (lex_is_entry(entry, low, n))
                return 1;
        }
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

PRESS_PRIVATE int press_lex_ends(press_span s, const char *ends)
{
    while (*ends) {
        size_t n = strcspn(ends, " ");

        if (s.n > n && memcmp(s.p + s.n - n, ends, n) == 0)
            return 1;
        ends += n + (ends[n] == ' ');
    }
    return 0;
}

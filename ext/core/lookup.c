/* lookup.c - see lookup.h. */
#include "lookup.h"

/* By the first byte, which libc does fast; of another script's letters by the
** second, as the first is that of most letters around it. */
PRESS_PRIVATE int press_find_in(press_span text, const char *p, size_t n)
{
    size_t i, k = n > 1 && (unsigned char)p[0] >= 0x80;

    if (!n || n > text.n)
        return -1;
    for (i = 0; i + n <= text.n; i++) {
        const char *hit = memchr(text.p + i + k, p[k], text.n - n - i + 1);

        if (!hit)
            return -1;
        i = (size_t)(hit - text.p) - k;
        if (text.p[i] == p[0] && text.p[i + n - 1] == p[n - 1] &&
            memcmp(text.p + i, p, n) == 0)
            return (int)i;
    }
    return -1;
}

PRESS_PRIVATE size_t press_item_length(const char *p)
{
    size_t n = 0;

    while (p[n] && p[n] != '|')
        n++;
    return n;
}

/* Eight bytes, the first lowest; compilers make one load of it. */
static inline uint64_t lookup_eight(const char *text)
{
    const unsigned char *p = (const unsigned char *)text;

    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
           (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
           (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

PRESS_PRIVATE void press_threes_of(press_threes *threes, press_span text)
{
    const char *p = text.p, *end = text.p + text.n;

    memset(threes, 0, sizeof *threes);
    for (; end - p >= 8; p += 6) { /* six at a time: half the time */
        uint64_t v = lookup_eight(p);

        threes->has[press_three_of(v)] = 1;
        threes->has[press_three_of(v >> 8)] = 1;
        threes->has[press_three_of(v >> 16)] = 1;
        threes->has[press_three_of(v >> 24)] = 1;
        threes->has[press_three_of(v >> 32)] = 1;
        threes->has[press_three_of(v >> 40)] = 1;
    }
    for (; end - p > 2; p++)
        threes->has[press_three(p)] = 1;
}

PRESS_PRIVATE int press_threes_have(const press_threes *threes, const char *p,
                                    size_t n)
{
    size_t i;

    for (i = 0; i + 2 < n; i++)
        if (!threes->has[press_three(p + i)])
            return 0;
    return 1;
}

static int lookup_ends(char c)
{
    return c == '\0' || c == '|';
}

PRESS_PRIVATE const char *press_item_likely(const char *p,
                                            const press_threes *threes)
{
    while (threes && !lookup_ends(p[0]) && !lookup_ends(p[1]) &&
           !lookup_ends(p[2])) {
        size_t k = (unsigned char)p[0] >= 0x80;

        if (lookup_ends(p[2 + k]) || threes->has[press_three(p + k)])
            break;
        p = strchr(p + 2, '|'); /* as most */
        if (!p)
            return NULL;
        p++;
    }
    return *p ? p : NULL;
}

PRESS_PRIVATE int press_has_any_of(press_span folded, const press_threes *threes,
                                   const char *alternatives)
{
    const char *p = alternatives;

    while ((p = press_item_likely(p, threes)) != NULL) {
        size_t n = press_item_length(p);

        if ((!threes || press_threes_have(threes, p, n)) &&
            press_find_in(folded, p, n) >= 0)
            return 1;
        p += n + (p[n] == '|');
    }
    return 0;
}

PRESS_PRIVATE int press_has_any(press_span folded, const char *alternatives)
{
    return press_has_any_of(folded, NULL, alternatives);
}

/* How often a byte stands in the lists of menus, 255 for more. */
static const unsigned char lookup_often[256] = {
    [0x20] = 195, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 12, 1, 0, /* 20 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 30 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 40 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 50 */
    0, 177, 35, 115, 59, 255, 27, 50, 42, 198, 6, 26, 101, 80, 164, 199, /* 60 */
    90, 4, 195, 255, 204, 86, 45, 36, 4, 32, 8, 0, 255, 0, 0, 0, /* 70 */
    255, 170, 238, 84, 14, 19, 23, 14, 16, 5, 0, 130, 38, 15, 6, 58, /* 80 */
    0, 0, 0, 14, 0, 0, 36, 0, 0, 13, 0, 53, 0, 0, 0, 0, /* 90 */
    0, 0, 0, 12, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 1, /* A0 */
    255, 81, 71, 45, 87, 235, 41, 64, 208, 33, 117, 159, 103, 165, 239, 86, /* B0 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* C0 */
    255, 255, 93, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* D0 */
};

/* The byte of the word that lists have least often. */
static size_t lookup_rare(press_span word)
{
    size_t i, rare = 0;

    for (i = 1; i < word.n; i++)
        if (lookup_often[(unsigned char)word.p[i]] <
            lookup_often[(unsigned char)word.p[rare]])
            rare = i;
    return rare;
}

/* "|word|" in a list, looked for by its rarest byte, which libc does fast. */
PRESS_PRIVATE int press_in_list(press_span word, const char *list)
{
    const char *p = list;
    size_t key;

    if (!word.n || word.n > 60 || memchr(word.p, '|', word.n) ||
        memchr(word.p, '\0', word.n))
        return 0;
    if (word.n <= 2) { /* no byte of it is rare */
        char item[5] = "|";

        memcpy(item + 1, word.p, word.n);
        item[1 + word.n] = '|';
        return strstr(list, item) != NULL;
    }
    key = lookup_rare(word);
    while ((p = strchr(p, word.p[key])) != NULL) {
        if ((size_t)(p - list) > key && *(p - key - 1) == '|' &&
            strncmp(p - key, word.p, word.n) == 0 && p[word.n - key] == '|')
            return 1;
        p++;
    }
    return 0;
}

PRESS_PRIVATE int press_begins_so(press_span folded, const char *phrase)
{
    size_t n = strlen(phrase);

    if (folded.n < n || memcmp(folded.p, phrase, n) != 0)
        return 0;
    return folded.n == n || !press_is_word(press_utf8_peek(phrase, n, n - 1)) ||
           !press_is_word(press_utf8_peek(folded.p, folded.n, n));
}

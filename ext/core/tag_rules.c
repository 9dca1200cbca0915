/* tag_rules.c - see tag_rules.h. */
#include "tag_rules.h"

/* Longest first.  Cases of nouns, adjectives and surnames. */
static const char *const tag_endings_ru[] = {
    "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "иям", "иях",
    "ией", "ая",  "яя",  "ое",  "ее",  "ой",  "ей",  "ый",  "ий",  "ом",
    "ем",  "ам",  "ям",  "ах",  "ях",  "ую",  "юю",  "ых",  "их",  "ым",
    "им",  "ия",  "ие",  "ии",  "ию",  "ью",  "у",   "ю",   "а",   "я",
    "ы",   "и",   "е",   "о",   "ь",   "й",
};

/* Plural, possession, cases; those of the same length in any order. */
static const char *const tag_endings_kk[] = {
    "ның", "нің", "дың", "дің", "тың", "тің", "дағы", "дегі", "тағы", "тегі",
    "лар", "лер", "дар", "дер", "тар", "тер", "мен", "бен", "пен", "нан",
    "нен", "дан", "ден", "тан", "тен", "сын", "сін", "нда", "нде", "на",
    "не",  "ға",  "ге",  "қа",  "ке",  "да",  "де",  "та",  "те",  "ды",
    "ді",  "ты",  "ті",  "ны",  "ні",  "сы",  "сі",  "ын",  "ін",  "ы",
    "і",
};

#define TAG_COUNT(a) (sizeof(a) / sizeof(a)[0])

static size_t tag_count_letters(const char *p, size_t n)
{
    size_t at, letters = 0;

    for (at = 0; at < n; at++)
        letters += ((unsigned char)p[at] & 0xC0) != 0x80;
    return letters;
}

static size_t tag_strip(const char *p, size_t n, const char *const *endings,
                        size_t count)
{
    size_t i;

    for (i = 0; i < count; i++) {
        const char *s = endings[i]; /* of letters of two bytes */
        size_t e = !s[2] ? 2 : !s[4] ? 4 : !s[6] ? 6 : 8;

        if (n > e && p[n - 1] == s[e - 1] && p[n - 2] == s[e - 2] &&
            memcmp(p + n - e, s, e) == 0 &&
            tag_count_letters(p, n - e) >= 3)
            return n - e;
    }
    return n;
}

PRESS_PRIVATE size_t press_tag_stem(const char *p, size_t n, int lang)
{
    int turn;

    if (n > 128) /* no word: the ending would be looked for in vain */
        return n;
    if (lang != PRESS_LANG_KK)
        return tag_strip(p, n, tag_endings_ru, TAG_COUNT(tag_endings_ru));
    for (turn = 0; turn < 3; turn++) {
        size_t rest = tag_strip(p, n, tag_endings_kk,
                                TAG_COUNT(tag_endings_kk));

        if (rest == n)
            break;
        n = rest;
    }
    return n;
}

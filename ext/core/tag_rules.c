/* tag_rules.c - see tag_rules.h. */
#include "tag_rules.h"

/* An ending and its length. */
typedef struct tag_ending {
    uint8_t n;
    char p[9];
} tag_ending;

#define TAG_END_OF(s) {sizeof(s) - 1, s}

/* Longest first.  Cases of nouns, adjectives and surnames. */
static const tag_ending tag_endings_ru[] = {
    TAG_END_OF("ами"), TAG_END_OF("ями"), TAG_END_OF("ого"), TAG_END_OF("его"),
    TAG_END_OF("ому"), TAG_END_OF("ему"), TAG_END_OF("ыми"), TAG_END_OF("ими"),
    TAG_END_OF("иям"), TAG_END_OF("иях"), TAG_END_OF("ией"), TAG_END_OF("ая"),
    TAG_END_OF("яя"), TAG_END_OF("ое"), TAG_END_OF("ее"), TAG_END_OF("ой"),
    TAG_END_OF("ей"), TAG_END_OF("ый"), TAG_END_OF("ий"), TAG_END_OF("ом"),
    TAG_END_OF("ем"), TAG_END_OF("ам"), TAG_END_OF("ям"), TAG_END_OF("ах"),
    TAG_END_OF("ях"), TAG_END_OF("ую"), TAG_END_OF("юю"), TAG_END_OF("ых"),
    TAG_END_OF("их"), TAG_END_OF("ым"), TAG_END_OF("им"), TAG_END_OF("ия"),
    TAG_END_OF("ие"), TAG_END_OF("ии"), TAG_END_OF("ию"), TAG_END_OF("ью"),
    TAG_END_OF("у"), TAG_END_OF("ю"), TAG_END_OF("а"), TAG_END_OF("я"),
    TAG_END_OF("ы"), TAG_END_OF("и"), TAG_END_OF("е"), TAG_END_OF("о"),
    TAG_END_OF("ь"), TAG_END_OF("й"),
};

/* Plural, possession, cases; those of the same length in any order. */
static const tag_ending tag_endings_kk[] = {
    TAG_END_OF("ның"), TAG_END_OF("нің"), TAG_END_OF("дың"), TAG_END_OF("дің"),
    TAG_END_OF("тың"), TAG_END_OF("тің"), TAG_END_OF("дағы"),
    TAG_END_OF("дегі"), TAG_END_OF("тағы"), TAG_END_OF("тегі"),
    TAG_END_OF("лар"), TAG_END_OF("лер"), TAG_END_OF("дар"), TAG_END_OF("дер"),
    TAG_END_OF("тар"), TAG_END_OF("тер"), TAG_END_OF("мен"), TAG_END_OF("бен"),
    TAG_END_OF("пен"), TAG_END_OF("нан"), TAG_END_OF("нен"), TAG_END_OF("дан"),
    TAG_END_OF("ден"), TAG_END_OF("тан"), TAG_END_OF("тен"), TAG_END_OF("сын"),
    TAG_END_OF("сін"), TAG_END_OF("нда"), TAG_END_OF("нде"), TAG_END_OF("на"),
    TAG_END_OF("не"), TAG_END_OF("ға"), TAG_END_OF("ге"), TAG_END_OF("қа"),
    TAG_END_OF("ке"), TAG_END_OF("да"), TAG_END_OF("де"), TAG_END_OF("та"),
    TAG_END_OF("те"), TAG_END_OF("ды"), TAG_END_OF("ді"), TAG_END_OF("ты"),
    TAG_END_OF("ті"), TAG_END_OF("ны"), TAG_END_OF("ні"), TAG_END_OF("сы"),
    TAG_END_OF("сі"), TAG_END_OF("ын"), TAG_END_OF("ін"), TAG_END_OF("ы"),
    TAG_END_OF("і"),
};

#define TAG_COUNT(a) (sizeof(a) / sizeof(a)[0])

static size_t tag_count_letters(const char *p, size_t n)
{
    size_t at, letters = 0;

    for (at = 0; at < n; at++)
        letters += ((unsigned char)p[at] & 0xC0) != 0x80;
    return letters;
}

static size_t tag_strip(const char *p, size_t n, const tag_ending *endings,
                        size_t count)
{
    const tag_ending *e;
    char last = p[n - 1];

    for (e = endings; e < endings + count; e++)
        if (e->p[e->n - 1] == last && n > e->n &&
            memcmp(p + n - e->n, e->p, e->n) == 0 &&
            tag_count_letters(p, n - e->n) >= 3)
            return n - e->n;
    return n;
}

PRESS_PRIVATE size_t press_tag_stem(const char *p, size_t n, int lang)
{
    int turn;

    if (n == 0 || n > 128) /* no word: the ending would be looked for in vain */
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

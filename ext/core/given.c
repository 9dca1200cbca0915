/* given.c - see given.h. */
#include "given.h"

/* Endings of cases, and what the nominative has in their place; "-" is no
** ending. */
static const struct {
    const char *ending, *bases;
} given_cases[] = {
    {"ом", "-"},       {"ем", "й ь -"}, {"ой", "а"},   {"ей", "я а"},
    {"ою", "а"},       {"ею", "я"},     {"а", "-"},    {"у", "- а"},
    {"е", "- а я й ь"}, {"ы", "а"},     {"и", "я а ь"}, {"я", "й ь"},
    {"ю", "й ь я"},    {"ью", "ь"},
};

#define GIVEN_HARD 9 /* of them before -ы, a man's on a hard consonant among */

/* What loses a vowel, the bytes that go with the ending, what comes. */
static const struct {
    const char *stem, *base;
    size_t cut;
} given_short[] = {{"павл", "ел", 2}, {"льв", "ев", 4}};

#define GIVEN_BEFORE 6 /* bytes before a second part: none of Узбек */

/* Turkic names whose second part says whose they are: Сандыбек, Нургуль; in
** -жан are names of both. */
static const struct {
    const char *parts;
    unsigned is;
} given_parts[] = {
    {"бек хан мурат болат булат берген бай султан улла гали кали болсын",
     PRESS_GIVEN_M},
    {"гуль гүл сулу сұлу бике жамал", PRESS_GIVEN_F},
    {"жан", PRESS_GIVEN_M | PRESS_GIVEN_F},
};

/* Касым-Жомарт is whose Жомарт is: the last part is what cases change. */
static press_span given_last(press_span name)
{
    press_span last;
    size_t at = name.n;

    while (at > 0 && name.p[at - 1] != '-')
        at--;
    last.p = name.p + at;
    last.n = name.n - at;
    return at > 0 && last.n >= 6 ? last : name;
}

static unsigned given_look_up(const char *p, size_t n)
{
    press_span s, tail;
    unsigned is;
    size_t i;

    s.p = p;
    s.n = n;
    if (!n)
        return 0;
    is = press_lex_find(press_given_names, press_given_names_n, s);
    if (!is) {
        s = given_last(s);
        is = press_lex_find(press_given_names, press_given_names_n, s);
        n = s.n;
    }
    if (is || n <= GIVEN_BEFORE || (unsigned char)s.p[0] < 0xD0)
        return is;
    tail.p = s.p + GIVEN_BEFORE - 1;
    tail.n = n - GIVEN_BEFORE + 1;
    for (i = 0; i < sizeof given_parts / sizeof *given_parts; i++)
        if (press_lex_ends(tail, given_parts[i].parts))
            return given_parts[i].is;
    return 0;
}

/* The nominative of the form less its ending, `n` bytes of `w`, with one of
** the bases: which of them, or NULL. */
static const char *given_base(char *w, size_t n, const char *bases,
                              unsigned gender)
{
    static const char *const all[] = {"", "а", "я", "й", "ь"};
    size_t i;

    for (i = 0; i < sizeof all / sizeof *all; i++) {
        size_t k = strlen(all[i]);

        if (!strstr(bases, k ? all[i] : "-") ||
            (!k && gender == PRESS_GIVEN_F)) /* Айжан in every case */
            continue;
        memcpy(w + n, all[i], k);
        if (given_look_up(w, n + k) & gender)
            return all[i];
    }
    return NULL;
}

/* Павла, Львом: a vowel of the nominative is lost; the bytes of it. */
static size_t given_short_name(const char *w, size_t n, const char **ending)
{
    size_t i;

    for (i = 0; i < sizeof given_short / sizeof given_short[0]; i++)
        if (n == strlen(given_short[i].stem) &&
            memcmp(w, given_short[i].stem, n) == 0) {
            *ending = given_short[i].base;
            return given_short[i].cut;
        }
    return 0;
}

PRESS_PRIVATE size_t press_given_undo(press_span word, unsigned gender,
                                      const char **ending)
{
    char w[PRESS_LEX_MAX + 4], was[8];
    size_t n = press_lex_lower(word, w), i, k, cut;

    *ending = NULL;
    if (n != word.n || n < 6 || (unsigned char)w[0] < 0xD0)
        return 0;
    for (i = 0; i < sizeof given_cases / sizeof given_cases[0]; i++) {
        k = strlen(given_cases[i].ending);
        if (n < k + 4 || memcmp(w + n - k, given_cases[i].ending, k) != 0)
            continue;
        cut = gender == PRESS_GIVEN_M && i < GIVEN_HARD
                  ? given_short_name(w, n - k, ending) : 0;
        if (cut)
            return k + cut;
        memcpy(was, w + n - k, k);
        *ending = given_base(w, n - k, given_cases[i].bases, gender);
        memcpy(w + n - k, was, k);
        if (*ending)
            return k;
    }
    return 0;
}

PRESS_PRIVATE unsigned press_given_read(press_span word)
{
    const char *ending;
    char w[PRESS_LEX_MAX + 4];
    unsigned is = given_look_up(w, press_lex_lower(word, w));

    if (press_given_undo(word, PRESS_GIVEN_M, &ending))
        is |= PRESS_GIVEN_OBLIQUE_M;
    if (press_given_undo(word, PRESS_GIVEN_F, &ending))
        is |= PRESS_GIVEN_OBLIQUE_F;
    return is;
}

static int given_ends(press_span word, const char *letters)
{
    press_span last;

    if (word.n < 6)
        return 0;
    last.p = word.p + word.n - 2;
    last.n = 2;
    return press_lex_in(last, letters);
}

PRESS_PRIVATE unsigned press_given_beside(press_span word, int accusative)
{
    unsigned is = press_given_read(word);
    unsigned man = is & PRESS_GIVEN_OBLIQUE_M;
    unsigned woman = is & (accusative ? PRESS_GIVEN_OBLIQUE_F : PRESS_GIVEN_F);

    if (man || woman)
        return man && woman ? 0 : man ? PRESS_GIVEN_M : PRESS_GIVEN_F;
    if (is == PRESS_GIVEN_M && given_ends(word, "и ы"))
        return PRESS_GIVEN_M; /* Имангали Бекову: the same in every case */
    if (is & PRESS_GIVEN_M && !accusative)
        return 0; /* Бермет Касымова: listed, and not as it stands here */
    if (given_ends(word, "а я"))
        return 0;
    if (given_ends(word, "у ю ы и е о э")) /* Ергазы Бекова, Сауле Бекова */
        return accusative || given_ends(word, "у ю о")
                   ? 0
                   : given_ends(word, "е э") ? PRESS_GIVEN_F : PRESS_GIVEN_M;
    return PRESS_GIVEN_F; /* Айжан Касымова, Асель Касымову */
}

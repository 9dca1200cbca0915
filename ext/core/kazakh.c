/* kazakh.c - see kazakh.h.
**
** A word is a root and a row of endings, and each ending may stand after some
** others only, after some letters only, and with vowels of the root's kind.
** So the word is taken apart from its end in every lawful way, and of all the
** ways the cheapest is kept: each ending and each known root has a cost, -8
** times the logarithm of how often it comes; an unknown root costs by its
** length and must keep two syllables.  The stem is the word without its
** inflection: a root, or a derived word (азаматтық) as it stands, for its
** lemma is what a dictionary has.
**
** Grammar: endings, their order and their sounds are in tool/gen_kazakh.py.
** Sounds: a root's п к қ before a vowel is б г ғ (кітап, кітабы), some roots
** lose the vowel of their last syllable (халық, халқы), ы and і before у
** (оқы, оқу), й with а and у (қоя, қою), п before ып (тап, тауып).
**
** Latin words (the alphabet of 2021) are read as Cyrillic and the stem is
** written back.
*/
#include "kazakh.h"

#include "kazakh_tab.h"

#define KAZAKH_LETTERS (PRESS_KAZAKH_MAX / 2)
#define KAZAKH_DEPTH 7

/* --- letters ------------------------------------------------------------------ */

/* Vowels: 1 back, 2 front, 3 either; 0 consonants. */
static int kazakh_vowel(uint32_t c)
{
    switch (c) {
    case 0x430: case 0x43E: case 0x4B1: case 0x44B: /* а о ұ ы */
    case 0x44F: case 0x451:                         /* я ё */
        return 1;
    case 0x4D9: case 0x435: case 0x4E9: case 0x4AF: /* ә е ө ү */
    case 0x456: case 0x44D:                         /* і э */
        return 2;
    case 0x438: case 0x443: case 0x44E: /* и у ю */
        return 3;
    default:
        return 0;
    }
}

/* The kind of letter that an ending asks for: one bit of V R L N Z T. */
static int kazakh_kind(uint32_t c)
{
    switch (c) {
    case 0x440: case 0x439: case 0x443: case 0x438: /* р й у и */
        return 2;
    case 0x43B:
        return 4; /* л */
    case 0x43C: case 0x43D: case 0x4A3: /* м н ң */
        return 8;
    case 0x437: case 0x436: /* з ж */
        return 16;
    default:
        return kazakh_vowel(c) ? 1 : 32;
    }
}

/* Latin letter, Cyrillic letter: the alphabet of 2021. */
static const uint16_t kazakh_latin[][2] = {
    {'a', 0x430},   {0xE4, 0x4D9},  {'b', 0x431},  {'d', 0x434},
    {'e', 0x435},   {'f', 0x444},   {'g', 0x433},  {0x11F, 0x493},
    {'h', 0x4BB},   {'i', 0x456},   {0x131, 0x44B}, {'j', 0x436},
    {'k', 0x43A},   {'l', 0x43B},   {'m', 0x43C},  {'n', 0x43D},
    {0xF1, 0x4A3},  {'o', 0x43E},   {0xF6, 0x4E9}, {'p', 0x43F},
    {'q', 0x49B},   {'r', 0x440},   {'s', 0x441},  {0x15F, 0x448},
    {'t', 0x442},   {'u', 0x443},   {0x16B, 0x4B1}, {0xFC, 0x4AF},
    {'v', 0x432},   {'y', 0x439},   {'z', 0x437},
};

#define KAZAKH_LATIN (sizeof kazakh_latin / sizeof kazakh_latin[0])

static uint32_t kazakh_map(uint32_t c, int from)
{
    size_t i;

    for (i = 0; i < KAZAKH_LATIN; i++)
        if (kazakh_latin[i][from] == c)
            return kazakh_latin[i][1 - from];
    return 0;
}

static int kazakh_is_letter(uint32_t c)
{
    return (c >= 0x430 && c <= 0x44F) || c == 0x451 || c == 0x456 ||
           c == 0x493 || c == 0x49B || c == 0x4A3 || c == 0x4AF || c == 0x4B1 ||
           c == 0x4BB || c == 0x4D9 || c == 0x4E9;
}

/* --- words in work: Cyrillic letters, two bytes each ------------------------- */

typedef struct kazakh_word {
    uint16_t c[KAZAKH_LETTERS];
    int n;
} kazakh_word;

typedef struct kazakh_search {
    int cost; /* of the best so far; 0: none */
    kazakh_word best;
} kazakh_search;

static int kazakh_syllables(const kazakh_word *w)
{
    int i, n = 0;

    for (i = 0; i < w->n; i++)
        n += kazakh_vowel(w->c[i]) != 0;
    return n;
}

/* 1 back, 2 front; 0: either.  A surname in -ев or -ов takes the endings of the
** name before it (Мәсімовке, Тоқаевтың); и is either in words that were taken
** over (тарихтың, архивтің). */
static int kazakh_harmony(const kazakh_word *w)
{
    int i, vowel;

    if (w->n > 4 && w->c[w->n - 1] == 0x432 &&
        (w->c[w->n - 2] == 0x435 || w->c[w->n - 2] == 0x43E))
        return 0;
    for (i = w->n - 1; i >= 0; i--) {
        vowel = kazakh_vowel(w->c[i]);
        if (vowel == 1 || vowel == 2)
            return vowel;
        if (w->c[i] == 0x438 && i > 2) /* и */
            return 0;
    }
    return 0;
}

/* The letter at byte 2*i of UTF-8 Cyrillic. */
static uint16_t kazakh_letter(const char *s, int i)
{
    return (uint16_t)(((unsigned char)s[2 * i] & 0x1F) << 6 |
                      ((unsigned char)s[2 * i + 1] & 0x3F));
}

static int kazakh_cmp(const kazakh_word *w, const char *s)
{
    int i;

    for (i = 0; i < w->n && s[2 * i]; i++) {
        uint16_t c = kazakh_letter(s, i);

        if (w->c[i] != c)
            return w->c[i] < c ? -1 : 1;
    }
    return i < w->n ? 1 : s[2 * i] ? -1 : 0;
}

/* The place of a letter among those from U+0430 on. */
static int kazakh_alphabet(uint16_t c)
{
    assert(c >= 0x430 && c < 0x430 + PRESS_KAZAKH_ALPHABET);
    return c - 0x430;
}

static const press_kazakh_root *kazakh_root(const kazakh_word *w)
{
    int letter = kazakh_alphabet(w->c[0]);
    int low = press_kazakh_firsts[letter];
    int high = press_kazakh_firsts[letter + 1];

    while (low < high) {
        int mid = low + (high - low) / 2;
        int cmp = kazakh_cmp(w, press_kazakh_roots[mid].s);

        if (cmp == 0)
            return &press_kazakh_roots[mid];
        if (cmp > 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

/* What the word, which is that root or of none, costs as one of class 0 (noun) or 1 (verb); 0: cannot. */
static int kazakh_root_cost(const kazakh_word *w,
                            const press_kazakh_root *root, int cls,
                            int stripped)
{
    if (root && (cls ? root->verb : root->noun) < 255)
        return cls ? root->verb : root->noun;
    if (stripped && (kazakh_syllables(w) < 2 || w->n < 4))
        return 0;
    return 40 + 21 * w->n + (cls ? 16 : 0);
}

/* --- taking apart ------------------------------------------------------------- */

static void kazakh_go(kazakh_search *search, const kazakh_word *w, uint64_t need,
                      int cost, int depth, const kazakh_word *stem);

/* The ending is off; the stem before it goes on if its last letter is lawful
** or was changed in a way that says so. */
static void kazakh_before(kazakh_search *search, const kazakh_word *w,
                          const press_kazakh_ending *e, int cost, int depth,
                          const kazakh_word *stem)
{
    if (w->n > 0 && ((e->edit != '-' && e->edit != 'v') ||
                     e->before & kazakh_kind(w->c[w->n - 1])))
        kazakh_go(search, w, e->left, cost + e->cost, depth + 1, stem);
}

/* к for г, қ for ғ, п for б; 0. */
static uint16_t kazakh_hard(uint16_t c)
{
    return c == 0x431 ? 0x43F : c == 0x433 ? 0x43A : c == 0x493 ? 0x49B : 0;
}

/* Every stem that the ending may have stood after. */
static void kazakh_stems(kazakh_search *search, kazakh_word *w,
                         const press_kazakh_ending *e, int cost, int depth,
                         const kazakh_word *stem)
{
    uint16_t last = w->c[w->n - 1], hard = kazakh_hard(last);
    kazakh_word longer;
    int vowel;

    if (e->edit == 'i' || e->edit == 'y') {
        if (e->edit == 'i' ? kazakh_syllables(w) == 0 : !kazakh_vowel(last))
            return;
        w->c[w->n++] = e->edit == 'y'             ? 0x439
                       : kazakh_harmony(w) == 2 ? 0x456
                                                  : 0x44B;
        kazakh_before(search, w, e, cost, depth, stem);
        return;
    }
    if (e->edit == 'p') {
        if (last != 0x443)
            return;
        w->c[w->n - 1] = 0x43F;
        kazakh_before(search, w, e, cost, depth, stem);
        return;
    }
    if (e->edit == 'v' && hard) {
        w->c[w->n - 1] = hard;
        kazakh_before(search, w, e, cost, depth, stem);
        w->c[w->n - 1] = last;
        cost += 12;
    }
    kazakh_before(search, w, e, cost, depth, stem);
    if (e->edit != 'v' || w->n < 3 || kazakh_vowel(last) ||
        kazakh_syllables(w) == 0)
        return;
    vowel = kazakh_vowel(w->c[w->n - 2]);
    if (vowel && w->c[w->n - 2] != 0x443)
        return;
    longer = *w;
    longer.c[longer.n - 1] = kazakh_harmony(w) == 2 ? 0x456 : 0x44B;
    longer.c[longer.n++] = last;
    kazakh_before(search, &longer, e, cost + (hard ? 28 : 40), depth, stem);
}

/* Does the word, whose last letter is the ending's, end so? */
static int kazakh_ends(const kazakh_word *w, const press_kazakh_ending *e)
{
    int i, n = e->n / 2;

    if (w->n <= n)
        return 0;
    for (i = 0; i < n - 1; i++)
        if (w->c[w->n - n + i] != kazakh_letter(e->s, i))
            return 0;
    return 1;
}

/* Take the word apart further, where one of the classes in `need` is wanted.
** `stem` is what the answer will be, once a derivation has been met.  Not
** deeper than KAZAKH_DEPTH. */
static void kazakh_go(kazakh_search *search, const kazakh_word *w, uint64_t need,
                      int cost, int depth, const kazakh_word *stem)
{
    const press_kazakh_root *root;
    int cls, i, end, last;

    if (w->n == 0 || (search->cost && cost >= search->cost))
        return;
    root = need & 3 ? kazakh_root(w) : NULL;
    for (cls = 0; cls < 2; cls++) {
        int more = need >> cls & 1 ? kazakh_root_cost(w, root, cls, depth > 0)
                                   : 0;

        if (more && (!search->cost || cost + more < search->cost)) {
            search->cost = cost + more;
            search->best = stem ? *stem : *w;
        }
    }
    if (depth >= KAZAKH_DEPTH)
        return;
    last = kazakh_alphabet(w->c[w->n - 1]);
    end = press_kazakh_lasts[last + 1];
    for (i = press_kazakh_lasts[last]; i < end; i++) {
        const press_kazakh_ending *e = &press_kazakh_endings[i];
        kazakh_word rest;
        int harmony;

        if (!(need >> e->cls & 1) &&
            !(e->makes && need >> (e->makes - 1) & 1))
            continue;
        if ((depth == 0 && !e->end) || !kazakh_ends(w, e))
            continue;
        rest = *w;
        rest.n -= e->n / 2;
        harmony = kazakh_harmony(&rest);
        if (rest.n + 2 > KAZAKH_LETTERS ||
            (e->harmony && harmony && harmony != e->harmony))
            continue;
        kazakh_stems(search, &rest, e, cost, depth,
                     stem ? stem : e->makes ? w : NULL);
    }
}

/* --- closed classes ------------------------------------------------------------ */

/* Pronouns whose cases are not made by rule, by form; and plurals that are
** their own stems. */
static const char *const kazakh_odd[][2] = {
    {"бұған", "бұл"}, {"бұдан", "бұл"}, {"бұлар", "бұл"}, {"бұнда", "бұл"},
    {"бұны", "бұл"}, {"бұнымен", "бұл"}, {"бұның", "бұл"}, {"маған", "мен"},
    {"мені", "мен"}, {"менімен", "мен"}, {"менің", "мен"}, {"мұнан", "бұл"},
    {"мұнда", "бұл"}, {"мұны", "бұл"}, {"мұнымен", "бұл"}, {"мұның", "бұл"},
    {"одан", "ол"}, {"олар", "ол"}, {"онда", "ол"}, {"оны", "ол"},
    {"онымен", "ол"}, {"оның", "ол"}, {"оған", "ол"}, {"саған", "сен"},
    {"сені", "сен"}, {"сенімен", "сен"}, {"сенің", "сен"}, {"содан", "сол"},
    {"солар", "сол"}, {"сонда", "сол"}, {"соны", "сол"}, {"сонымен", "сол"},
    {"соның", "сол"}, {"соған", "сол"},
};

static void kazakh_set(kazakh_word *w, const char *s)
{
    for (w->n = 0; s[2 * w->n]; w->n++)
        w->c[w->n] = kazakh_letter(s, w->n);
}

static int kazakh_is_odd(kazakh_word *w)
{
    size_t i;

    if (w->n > 8 || (w->c[0] != 0x431 && w->c[0] != 0x43C &&
                     w->c[0] != 0x43E && w->c[0] != 0x441)) /* б м о с */
        return 0;
    for (i = 0; i < sizeof kazakh_odd / sizeof kazakh_odd[0]; i++)
        if (kazakh_cmp(w, kazakh_odd[i][0]) == 0) {
            kazakh_set(w, kazakh_odd[i][1]);
            return 1;
        }
    return 0;
}

/* Is the stem one in -ист that has lost its т before an ending's, as журналист
** has in журналистер?  Other words in -ис (кипарис, сервис, кризис, синтаксис)
** are told by the letter before it, short ones (Денис, теннис) by a list. */
static int kazakh_is_ist(const kazakh_word *w)
{
    static const char *const short_ones[] = {
        "юрис", "турис", "артис", "танкис", "пианис", "фашис", "нацис",
        "расис", "эгоис", "марксис"};
    kazakh_word before = *w;
    uint16_t last;
    size_t i;

    if (w->n < 4 || w->c[w->n - 1] != 0x441 || w->c[w->n - 2] != 0x438)
        return 0;
    for (i = 0; i < sizeof short_ones / sizeof short_ones[0]; i++)
        if (kazakh_cmp(w, short_ones[i]) == 0)
            return 1;
    if (w->n < 7)
        return 0;
    before.n -= 2;
    last = before.c[before.n - 1];
    if (last == 0x432 || last == 0x440) /* архивист, террорист */
        return before.c[before.n - 2] == (last == 0x432 ? 0x438 : 0x43E);
    return last == 0x433 || last == 0x434 || last == 0x436 || last == 0x43A ||
           last == 0x43B || last == 0x43C || last == 0x43D || last == 0x442 ||
           last == 0x445 || last == 0x446 || last == 0x448;
}

static void kazakh_stem(kazakh_word *w)
{
    kazakh_search search;
    kazakh_word given = *w;

    if (kazakh_is_odd(w))
        return;
    search.cost = 0;
    kazakh_go(&search, w, ~(uint64_t)0, 0, 0, NULL);
    if (search.cost)
        *w = search.best;
    if (w->n + 1 < given.n && given.c[w->n] == 0x442 && kazakh_is_ist(w))
        w->c[w->n++] = 0x442;
    kazakh_is_odd(w);
}

/* --- in and out ------------------------------------------------------------------ */

/* The letters that the word ends with, as Cyrillic; *from is the byte where
** they begin, *latin whether they are Latin. */
static void kazakh_read(const char *word, size_t n, kazakh_word *w, size_t *from,
                        int *latin)
{
    size_t at = 0;

    w->n = 0;
    *from = 0;
    *latin = -1;
    while (at < n) {
        uint32_t c = press_utf8_next(word, n, &at);
        uint32_t cyrillic = c < 0x400 ? kazakh_map(c, 0)
                            : kazakh_is_letter(c) ? c : 0;

        if (*latin < 0)
            *latin = cyrillic != c;
        if (!cyrillic || *latin != (cyrillic != c) ||
            w->n + 2 >= KAZAKH_LETTERS) {
            w->n = 0;
            *from = at;
            *latin = -1;
        } else {
            w->c[w->n++] = (uint16_t)cyrillic;
        }
    }
}

static size_t kazakh_put(uint32_t c, char *out)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    out[0] = (char)(0xC0 | c >> 6);
    out[1] = (char)(0x80 | (c & 0x3F));
    return 2;
}

PRESS_PRIVATE size_t press_kazakh_stem(const char *word, size_t n, char *out)
{
    kazakh_word w;
    size_t from, size;
    int latin, i;

    kazakh_read(word, n, &w, &from, &latin);
    memcpy(out, word, n);
    if (w.n < 2)
        return n;
    kazakh_stem(&w);
    size = from;
    for (i = 0; i < w.n; i++)
        size += kazakh_put(latin ? kazakh_map(w.c[i], 1) : w.c[i], out + size);
    return size;
}

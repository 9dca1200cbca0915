/* stem.c - see stem.h. */
#include "stem.h"

#include <libstemmer.h>

#include "hash.h"
#include "kazakh.h"

/* --- the algorithms --------------------------------------------------------- */

#define STEM_KAZAKH "kazakh"

/* Names that libstemmer has had, their ISO 639-1 codes and scripts.  Which of
** them this build has is asked of libstemmer itself. */
static const struct {
    const char *name, *code;
    uint8_t script;
} stem_known[] = {
    {"arabic", "ar", PRESS_SCRIPT_ARABIC},
    {"armenian", "hy", PRESS_SCRIPT_ARMENIAN},
    {"basque", "eu", PRESS_SCRIPT_LATIN},
    {"catalan", "ca", PRESS_SCRIPT_LATIN},
    {"danish", "da", PRESS_SCRIPT_LATIN},
    {"dutch", "nl", PRESS_SCRIPT_LATIN},
    {"english", "en", PRESS_SCRIPT_LATIN},
    {"esperanto", "eo", PRESS_SCRIPT_LATIN},
    {"estonian", "et", PRESS_SCRIPT_LATIN},
    {"finnish", "fi", PRESS_SCRIPT_LATIN},
    {"french", "fr", PRESS_SCRIPT_LATIN},
    {"german", "de", PRESS_SCRIPT_LATIN},
    {"greek", "el", PRESS_SCRIPT_GREEK},
    {"hindi", "hi", PRESS_SCRIPT_INDIC},
    {"hungarian", "hu", PRESS_SCRIPT_LATIN},
    {"indonesian", "id", PRESS_SCRIPT_LATIN},
    {"irish", "ga", PRESS_SCRIPT_LATIN},
    {"italian", "it", PRESS_SCRIPT_LATIN},
    {STEM_KAZAKH, "kk", PRESS_SCRIPT_CYRILLIC},
    {"lithuanian", "lt", PRESS_SCRIPT_LATIN},
    {"nepali", "ne", PRESS_SCRIPT_INDIC},
    {"norwegian", "no", PRESS_SCRIPT_LATIN},
    {"porter", "", PRESS_SCRIPT_LATIN},
    {"portuguese", "pt", PRESS_SCRIPT_LATIN},
    {"romanian", "ro", PRESS_SCRIPT_LATIN},
    {"russian", "ru", PRESS_SCRIPT_CYRILLIC},
    {"serbian", "sr", PRESS_SCRIPT_LATIN},
    {"spanish", "es", PRESS_SCRIPT_LATIN},
    {"swedish", "sv", PRESS_SCRIPT_LATIN},
    {"tamil", "ta", PRESS_SCRIPT_INDIC},
    {"turkish", "tr", PRESS_SCRIPT_LATIN},
    {"yiddish", "yi", PRESS_SCRIPT_HEBREW},
};

#define STEM_KNOWN ((int)(sizeof stem_known / sizeof stem_known[0]))

static int stem_built(const char *name)
{
    const char **list = sb_stemmer_list();

    if (strcmp(name, STEM_KAZAKH) == 0)
        return 1;
    for (; *list; list++)
        if (strcmp(*list, name) == 0)
            return 1;
    return 0;
}

/* The row of the algorithm's number. */
static int stem_row(int algorithm)
{
    int i;

    for (i = 0; i < STEM_KNOWN; i++)
        if (stem_built(stem_known[i].name) && algorithm-- == 0)
            break;
    assert(i < STEM_KNOWN);
    return i;
}

PRESS_PRIVATE int press_stem_count(void)
{
    int i, n = 0;

    for (i = 0; i < STEM_KNOWN; i++)
        n += stem_built(stem_known[i].name);
    return n;
}

PRESS_PRIVATE const char *press_stem_name(int algorithm)
{
    return stem_known[stem_row(algorithm)].name;
}

PRESS_PRIVATE const char *press_stem_code(int algorithm)
{
    return stem_known[stem_row(algorithm)].code;
}

PRESS_PRIVATE int press_stem_script(int algorithm)
{
    return stem_known[stem_row(algorithm)].script;
}

PRESS_PRIVATE int press_stem_takes(int algorithm, int script)
{
    const char *name = press_stem_name(algorithm);

    if (strcmp(name, STEM_KAZAKH) == 0)
        return script == PRESS_SCRIPT_CYRILLIC || script == PRESS_SCRIPT_LATIN;
    if (strcmp(name, "serbian") == 0)
        return script == PRESS_SCRIPT_CYRILLIC || script == PRESS_SCRIPT_LATIN;
    return script == press_stem_script(algorithm);
}

static int stem_same(press_span a, const char *b)
{
    return a.n > 0 && press_span_is_word(a, b);
}

PRESS_PRIVATE int press_stem_find(press_span name)
{
    int i, n = 0;

    for (i = 0; i < STEM_KNOWN; i++) {
        if (!stem_built(stem_known[i].name))
            continue;
        if (stem_same(name, stem_known[i].name) ||
            stem_same(name, stem_known[i].code))
            return n;
        n++;
    }
    return -1;
}

/* --- a stemmer -------------------------------------------------------------- */

struct press_stemmer {
    press_env *env;
    int algorithm;
    struct sb_stemmer *snowball; /* NULL: Kazakh */
    /* The same algorithm over one byte a letter, which costs half: Latin-1 for
    ** words that can be written so, KOI8-R for Russian ones.  NULL where the
    ** library has it not. */
    struct sb_stemmer *narrow;
    int koi8, english;
    char out[2 * PRESS_STEM_MAX + 17];
};

PRESS_PRIVATE int press_stemmer_new(press_env *env, int algorithm,
                                    press_stemmer **out)
{
    const char *name;
    press_stemmer *stemmer;

    *out = NULL;
    if (algorithm < 0 || algorithm >= press_stem_count())
        return PRESS_BADLANGUAGE;
    name = press_stem_name(algorithm);
    stemmer = press_zalloc(env, sizeof *stemmer);
    if (!stemmer)
        return PRESS_NOMEM;
    stemmer->env = env;
    stemmer->algorithm = algorithm;
    if (strcmp(name, STEM_KAZAKH) != 0) {
        /* the list has the name, so NULL can only mean memory */
        stemmer->snowball = sb_stemmer_new(name, NULL);
        if (!stemmer->snowball) {
            press_free(env, stemmer);
            return PRESS_NOMEM;
        }
        stemmer->koi8 = strcmp(name, "russian") == 0;
        stemmer->english = strcmp(name, "english") == 0;
        stemmer->narrow = sb_stemmer_new(name, stemmer->koi8 ? "KOI8_R"
                                                             : "ISO_8859_1");
    }
    *out = stemmer;
    return PRESS_OK;
}

PRESS_PRIVATE int press_stemmer_algorithm(const press_stemmer *stemmer)
{
    return stemmer->algorithm;
}

PRESS_PRIVATE void press_stemmer_free(press_stemmer *stemmer)
{
    if (!stemmer)
        return;
    sb_stemmer_delete(stemmer->snowball);
    sb_stemmer_delete(stemmer->narrow);
    press_free(stemmer->env, stemmer);
}

/* The letters а to я in KOI8-R, ё apart, and back from 0xC0 on. */
static const unsigned char stem_koi8[32] = {
    0xC1, 0xC2, 0xD7, 0xC7, 0xC4, 0xC5, 0xD6, 0xDA, 0xC9, 0xCA, 0xCB,
    0xCC, 0xCD, 0xCE, 0xCF, 0xD0, 0xD2, 0xD3, 0xD4, 0xD5, 0xC6, 0xC8,
    0xC3, 0xDE, 0xDB, 0xDD, 0xDF, 0xD9, 0xD8, 0xDC, 0xC0, 0xD1};
static const unsigned char stem_koi8_back[32] = {
    0x4E, 0x30, 0x31, 0x46, 0x34, 0x35, 0x44, 0x33, 0x45, 0x38, 0x39,
    0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F, 0x4F, 0x40, 0x41, 0x42, 0x43,
    0x36, 0x32, 0x4C, 0x4B, 0x37, 0x48, 0x4D, 0x49, 0x47, 0x4A};

/* A Russian word in KOI8-R into `to`; 0 where it has other letters. */
static size_t stem_to_koi8(press_span word, unsigned char *to)
{
    const unsigned char *p = (const unsigned char *)word.p;
    const unsigned char *end = p + word.n;
    unsigned char *out = to;

    if (word.n % 2)
        return 0;
    for (; p < end; p += 2) {
        /* from U+0430, or beyond what a letter can be */
        unsigned c = (unsigned)(p[0] << 6 | (p[1] & 0x3F)) - (0xD0u << 6 | 0x30);

        if (c < 32)
            *out++ = stem_koi8[c];
        else if (c == 33) /* ё */
            *out++ = 0xA3;
        else
            return 0;
    }
    return (size_t)(out - to);
}

/* A word of U+0000..U+00FF in Latin-1 into `to`; 0 where it has others. */
static size_t stem_to_latin(press_span word, unsigned char *to)
{
    const unsigned char *p = (const unsigned char *)word.p;
    size_t i, n = 0;

    for (i = 0; i < word.n; i++) {
        unsigned c = p[i];

        if (c >= 0x80) {
            if ((c & 0xFE) != 0xC2 || ++i == word.n || (p[i] & 0xC0) != 0x80)
                return 0;
            c = (c & 3) << 6 | (p[i] & 0x3Fu);
        }
        to[n++] = (unsigned char)c;
    }
    return n;
}

/* A stem in Latin-1 into `out`, in UTF-8. */
static size_t stem_from_latin(const unsigned char *p, size_t n, char *out)
{
    size_t i, k = 0;

    for (i = 0; i < n; i++) {
        if (p[i] >= 0x80)
            out[k++] = (char)(0xC0 | p[i] >> 6);
        out[k++] = (char)(p[i] < 0x80 ? p[i] : 0x80 | (p[i] & 0x3F));
    }
    return k;
}

/* How many bytes of the word its first n letters are, in UTF-8. */
static size_t stem_narrow_bytes(const press_stemmer *stemmer,
                                const unsigned char *narrow, size_t n)
{
    size_t i, more = 0;

    if (stemmer->koi8)
        return 2 * n;
    for (i = 0; i < n; i++)
        more += narrow[i] >> 7;
    return n + more;
}

/* A stem in KOI8-R into `out`, in UTF-8. */
static size_t stem_from_koi8(const unsigned char *p, size_t n, char *out)
{
    size_t i;

    for (i = 0; i < n; i++) {
        unsigned c = p[i] < 0xC0 || p[i] > 0xDF ? 0x51
                                                : stem_koi8_back[p[i] - 0xC0];

        out[2 * i] = (char)(0xD0 | c >> 6);
        out[2 * i + 1] = (char)(0x80 | (c & 0x3F));
    }
    return 2 * n;
}

static int stem_is_ascii(press_span word)
{
    uint64_t all = 0;
    size_t i;

    for (i = 0; i + 8 <= word.n; i += 8)
        all |= press_eight(word.p + i);
    for (; i < word.n; i++)
        all |= (unsigned char)word.p[i];
    return !(all & 0x8080808080808080u);
}

/* The stem by the narrow algorithm; out->n 0 where that cannot be. */
static int stem_by_narrow(press_stemmer *stemmer, press_span word,
                          press_span *out)
{
    unsigned char room[PRESS_STEM_MAX + 1];
    int ascii = !stemmer->koi8 && stem_is_ascii(word);
    const sb_symbol *narrow = ascii ? (const sb_symbol *)word.p : room, *stem;
    size_t n = ascii           ? word.n
               : stemmer->koi8 ? stem_to_koi8(word, room)
                               : stem_to_latin(word, room),
           given = n;

    out->n = 0;
    if (n == 0)
        return PRESS_OK;
    stem = sb_stemmer_stem(stemmer->narrow, narrow, (int)n);
    if (!stem)
        return PRESS_NOMEM;
    n = (size_t)sb_stemmer_length(stemmer->narrow);
    if (n <= given && memcmp(stem, narrow, n) == 0) { /* nearly always */
        out->p = word.p;
        out->n = ascii ? n : stem_narrow_bytes(stemmer, narrow, n);
        return PRESS_OK;
    }
    out->p = stemmer->out;
    out->n = stemmer->koi8 ? stem_from_koi8(stem, n, stemmer->out)
                           : stem_from_latin(stem, n, stemmer->out);
    return PRESS_OK;
}

/* English takes words of three letters at least, and every ending that it
** removes or changes, as every word that it lists, ends in one of these, after
** one of those letters ("": any). */
static const char *const stem_english_last[128] = {
    ['\''] = "",  ['c'] = "i", ['d'] = "e", ['e'] = "",   ['g'] = "n",
    ['i'] = "",   ['l'] = "alu", ['m'] = "s", ['n'] = "o", ['r'] = "eo",
    ['s'] = "",   ['t'] = "ns", ['y'] = ""};

/* Russian's endings, and all that it takes off after them, end in one of these
** letters, U+0430 the lowest bit: а в е и й л м н о т у х ш ы ь ю я. */
#define STEM_RUSSIAN_LAST 0xD92C7B25u

static int stem_is_vowel(unsigned char c)
{
    return (c == 'a') | (c == 'e') | (c == 'i') | (c == 'o') | (c == 'u') |
           (c == 'y');
}

/* English does nothing to a word without a vowel but take off apostrophes. */
static int stem_english_keeps(press_span word)
{
    unsigned last = (unsigned char)word.p[word.n - 1];
    const char *before = last < 0x80 ? stem_english_last[last] : NULL;
    size_t i;

    if (word.p[0] != '\'' &&
        (!before || word.n <= 2 ||
         (before[0] && !strchr(before, word.p[word.n - 2]))))
        return 1;
    for (i = 0; i < word.n; i++)
        if (stem_is_vowel((unsigned char)word.p[i]) | (word.p[i] == '\''))
            return 0;
    return 1;
}

/* Nor is there a ё in it, which becomes е anywhere. */
static int stem_russian_keeps(press_span word)
{
    const unsigned char *p = (const unsigned char *)word.p;
    unsigned last = p[word.n - 1] & 0x3Fu;
    size_t i;

    if (p[word.n - 1] >= 0x80 && word.n > 1) {
        last = ((p[word.n - 2] & 0x1Fu) << 6 | last) - 0x430;
        if (last < 32 && STEM_RUSSIAN_LAST >> last & 1)
            return 0;
    }
    for (i = 0; i + 1 < word.n; i++)
        if (p[i] == 0xD1 && p[i + 1] == 0x91)
            return 0;
    return 1;
}

PRESS_PRIVATE int press_stemmer_keeps(const press_stemmer *stemmer,
                                      press_span word)
{
    if (word.n == 0 || word.n > PRESS_STEM_MAX)
        return 0;
    return stemmer->koi8 ? stem_russian_keeps(word)
                         : stemmer->english && stem_english_keeps(word);
}

PRESS_PRIVATE int press_stemmer_stem(press_stemmer *stemmer, press_span word,
                                     press_span *out)
{
    const sb_symbol *stem;
    int status;

    *out = word;
    if (word.n == 0 || word.n > PRESS_STEM_MAX)
        return PRESS_OK;
    if (stemmer->narrow) {
        status = stem_by_narrow(stemmer, word, out);
        if (status || out->n > 0)
            return status;
    }
    if (!stemmer->snowball) {
        if (word.n > PRESS_KAZAKH_MAX)
            return PRESS_OK;
        out->p = stemmer->out;
        out->n = press_kazakh_stem(word.p, word.n, stemmer->out);
        return PRESS_OK;
    }
    stem = sb_stemmer_stem(stemmer->snowball, (const sb_symbol *)word.p,
                           (int)word.n);
    if (!stem)
        return PRESS_NOMEM;
    out->p = (const char *)stem;
    out->n = (size_t)sb_stemmer_length(stemmer->snowball);
    return PRESS_OK;
}

/* --- preparing a word ------------------------------------------------------- */

/* Letter, mark, the two as one: the lower-case letters of Latin, Greek and
** Cyrillic below U+0530 that have such a pair in UnicodeData.txt.  Sorted. */
static const uint16_t stem_pairs[][3] = {
    {0x61, 0x300, 0xE0}, {0x61, 0x301, 0xE1}, {0x61, 0x302, 0xE2},
    {0x61, 0x303, 0xE3}, {0x61, 0x304, 0x101}, {0x61, 0x306, 0x103},
    {0x61, 0x307, 0x227}, {0x61, 0x308, 0xE4}, {0x61, 0x30A, 0xE5},
    {0x61, 0x30C, 0x1CE}, {0x61, 0x30F, 0x201}, {0x61, 0x311, 0x203},
    {0x61, 0x328, 0x105}, {0x63, 0x301, 0x107}, {0x63, 0x302, 0x109},
    {0x63, 0x307, 0x10B}, {0x63, 0x30C, 0x10D}, {0x63, 0x327, 0xE7},
    {0x64, 0x30C, 0x10F}, {0x65, 0x300, 0xE8}, {0x65, 0x301, 0xE9},
    {0x65, 0x302, 0xEA}, {0x65, 0x304, 0x113}, {0x65, 0x306, 0x115},
    {0x65, 0x307, 0x117}, {0x65, 0x308, 0xEB}, {0x65, 0x30C, 0x11B},
    {0x65, 0x30F, 0x205}, {0x65, 0x311, 0x207}, {0x65, 0x327, 0x229},
    {0x65, 0x328, 0x119}, {0x67, 0x301, 0x1F5}, {0x67, 0x302, 0x11D},
    {0x67, 0x306, 0x11F}, {0x67, 0x307, 0x121}, {0x67, 0x30C, 0x1E7},
    {0x67, 0x327, 0x123}, {0x68, 0x302, 0x125}, {0x68, 0x30C, 0x21F},
    {0x69, 0x300, 0xEC}, {0x69, 0x301, 0xED}, {0x69, 0x302, 0xEE},
    {0x69, 0x303, 0x129}, {0x69, 0x304, 0x12B}, {0x69, 0x306, 0x12D},
    {0x69, 0x308, 0xEF}, {0x69, 0x30C, 0x1D0}, {0x69, 0x30F, 0x209},
    {0x69, 0x311, 0x20B}, {0x69, 0x328, 0x12F}, {0x6A, 0x302, 0x135},
    {0x6A, 0x30C, 0x1F0}, {0x6B, 0x30C, 0x1E9}, {0x6B, 0x327, 0x137},
    {0x6C, 0x301, 0x13A}, {0x6C, 0x30C, 0x13E}, {0x6C, 0x327, 0x13C},
    {0x6E, 0x300, 0x1F9}, {0x6E, 0x301, 0x144}, {0x6E, 0x303, 0xF1},
    {0x6E, 0x30C, 0x148}, {0x6E, 0x327, 0x146}, {0x6F, 0x300, 0xF2},
    {0x6F, 0x301, 0xF3}, {0x6F, 0x302, 0xF4}, {0x6F, 0x303, 0xF5},
    {0x6F, 0x304, 0x14D}, {0x6F, 0x306, 0x14F}, {0x6F, 0x307, 0x22F},
    {0x6F, 0x308, 0xF6}, {0x6F, 0x30B, 0x151}, {0x6F, 0x30C, 0x1D2},
    {0x6F, 0x30F, 0x20D}, {0x6F, 0x311, 0x20F}, {0x6F, 0x31B, 0x1A1},
    {0x6F, 0x328, 0x1EB}, {0x72, 0x301, 0x155}, {0x72, 0x30C, 0x159},
    {0x72, 0x30F, 0x211}, {0x72, 0x311, 0x213}, {0x72, 0x327, 0x157},
    {0x73, 0x301, 0x15B}, {0x73, 0x302, 0x15D}, {0x73, 0x30C, 0x161},
    {0x73, 0x326, 0x219}, {0x73, 0x327, 0x15F}, {0x74, 0x30C, 0x165},
    {0x74, 0x326, 0x21B}, {0x74, 0x327, 0x163}, {0x75, 0x300, 0xF9},
    {0x75, 0x301, 0xFA}, {0x75, 0x302, 0xFB}, {0x75, 0x303, 0x169},
    {0x75, 0x304, 0x16B}, {0x75, 0x306, 0x16D}, {0x75, 0x308, 0xFC},
    {0x75, 0x30A, 0x16F}, {0x75, 0x30B, 0x171}, {0x75, 0x30C, 0x1D4},
    {0x75, 0x30F, 0x215}, {0x75, 0x311, 0x217}, {0x75, 0x31B, 0x1B0},
    {0x75, 0x328, 0x173}, {0x77, 0x302, 0x175}, {0x79, 0x301, 0xFD},
    {0x79, 0x302, 0x177}, {0x79, 0x304, 0x233}, {0x79, 0x308, 0xFF},
    {0x7A, 0x301, 0x17A}, {0x7A, 0x307, 0x17C}, {0x7A, 0x30C, 0x17E},
    {0xA8, 0x301, 0x385}, {0xE4, 0x304, 0x1DF}, {0xE5, 0x301, 0x1FB},
    {0xE6, 0x301, 0x1FD}, {0xE6, 0x304, 0x1E3}, {0xF5, 0x304, 0x22D},
    {0xF6, 0x304, 0x22B}, {0xF8, 0x301, 0x1FF}, {0xFC, 0x300, 0x1DC},
    {0xFC, 0x301, 0x1D8}, {0xFC, 0x304, 0x1D6}, {0xFC, 0x30C, 0x1DA},
    {0x1EB, 0x304, 0x1ED}, {0x227, 0x304, 0x1E1}, {0x22F, 0x304, 0x231},
    {0x292, 0x30C, 0x1EF}, {0x3B1, 0x301, 0x3AC}, {0x3B5, 0x301, 0x3AD},
    {0x3B7, 0x301, 0x3AE}, {0x3B9, 0x301, 0x3AF}, {0x3B9, 0x308, 0x3CA},
    {0x3BF, 0x301, 0x3CC}, {0x3C5, 0x301, 0x3CD}, {0x3C5, 0x308, 0x3CB},
    {0x3C9, 0x301, 0x3CE}, {0x3CA, 0x301, 0x390}, {0x3CB, 0x301, 0x3B0},
    {0x3D2, 0x301, 0x3D3}, {0x3D2, 0x308, 0x3D4}, {0x430, 0x306, 0x4D1},
    {0x430, 0x308, 0x4D3}, {0x433, 0x301, 0x453}, {0x435, 0x300, 0x450},
    {0x435, 0x306, 0x4D7}, {0x435, 0x308, 0x451}, {0x436, 0x306, 0x4C2},
    {0x436, 0x308, 0x4DD}, {0x437, 0x308, 0x4DF}, {0x438, 0x300, 0x45D},
    {0x438, 0x304, 0x4E3}, {0x438, 0x306, 0x439}, {0x438, 0x308, 0x4E5},
    {0x43A, 0x301, 0x45C}, {0x43E, 0x308, 0x4E7}, {0x443, 0x304, 0x4EF},
    {0x443, 0x306, 0x45E}, {0x443, 0x308, 0x4F1}, {0x443, 0x30B, 0x4F3},
    {0x447, 0x308, 0x4F5}, {0x44B, 0x308, 0x4F9}, {0x44D, 0x308, 0x4ED},
    {0x456, 0x308, 0x457}, {0x475, 0x30F, 0x477}, {0x4D9, 0x308, 0x4DB},
    {0x4E9, 0x308, 0x4EB},
};

PRESS_PRIVATE uint32_t press_stem_compose(uint32_t letter, uint32_t mark)
{
    size_t low = 0, high = sizeof stem_pairs / sizeof stem_pairs[0];
    uint64_t want = (uint64_t)letter << 32 | mark;

    if (mark < 0x300 || mark > 0x36F)
        return 0;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        uint64_t pair = (uint64_t)stem_pairs[mid][0] << 32 | stem_pairs[mid][1];

        if (pair == want)
            return stem_pairs[mid][2];
        if (pair < want)
            low = mid + 1;
        else
            high = mid;
    }
    return 0;
}

PRESS_PRIVATE void press_stem_prepare(press_buf *out, press_span word,
                                      int algorithm)
{
    size_t at = 0, next = 4096;
    uint32_t held = 0;
    /* Irish writes capitals within words (nÉireann), and Snowball's list has
    ** those with accents as they stand */
    int irish = strcmp(press_stem_code(algorithm), "ga") == 0;

    while (at < word.n) {
        uint32_t c = press_utf8_next(word.p, word.n, &at), joined;

        if (at >= next) { /* no word, and yet it may be stopped */
            next = at + 4096;
            if (!out->status)
                out->status = press_work(out->env, 4096);
            if (out->status)
                return;
        }
        /* Indic scripts spell with joiners */
        if (press_char(c)->cls == PRESS_C_FORMAT &&
            !((c == 0x200C || c == 0x200D) &&
              press_char(held)->script == PRESS_SCRIPT_INDIC))
            continue;
        joined = press_stem_compose(held, c);
        if (joined) {
            held = joined;
            continue;
        }
        if (held)
            press_buf_put_char(out, held);
        held = press_is_apostrophe(c)  ? '\''
               : irish && c >= 0x80 ? c
                                    : press_lower(c);
    }
    if (held)
        press_buf_put_char(out, held);
}

/* --- the cache -------------------------------------------------------------- */

/* Words of a language spread well by it. */
#define STEM_FACTOR UINT64_C(0x9FB21C651E98DF25)

PRESS_PRIVATE int press_stem_cache_new(press_env *env, press_stem_cache **out)
{
    *out = press_alloc(env, sizeof **out);
    if (!*out)
        return PRESS_NOMEM;
    memset((*out)->place, 0, sizeof (*out)->place); /* the bytes need not be */
    (*out)->count = 0;
    (*out)->factor = STEM_FACTOR;
    (*out)->used = 1; /* 0 is no place */
    return PRESS_OK;
}

PRESS_PRIVATE void press_stem_cache_free(press_env *env,
                                         press_stem_cache *cache)
{
    press_free(env, cache);
}

/* The low bytes of a word of U+0400..U+04FF into `to`, which has room for
** PRESS_STEM_KEY; 0 where it is none. */
static size_t stem_cyrillic(press_span word, char *to)
{
    const unsigned char *p = (const unsigned char *)word.p;
    size_t i, n = 0;

    if (word.n % 2 || word.n / 2 > PRESS_STEM_KEY)
        return 0;
    for (i = 0; i < word.n; i += 2) {
        if ((p[i] & 0xFC) != 0xD0 || (p[i + 1] & 0xC0) != 0x80)
            return 0;
        to[n++] = (char)((p[i] & 3u) << 6 | (p[i + 1] & 0x3Fu));
    }
    return n;
}

PRESS_PRIVATE void press_stem_key_make(press_stem_key *key, press_span word,
                                       int whose)
{
    char bytes[PRESS_STEM_KEY];
    uint64_t all = 0;
    size_t i, n;
    int form = PRESS_STEM_CYRILLIC;

    memset(bytes, 0, sizeof bytes);
    n = stem_cyrillic(word, bytes);
    if (n == 0) {
        form = PRESS_STEM_OTHER;
        n = word.n <= PRESS_STEM_KEY ? word.n : 0;
        memset(bytes, 0, sizeof bytes);
        memcpy(bytes, word.p, n);
    }
    for (i = 0; i < PRESS_STEM_KEY; i += 8) {
        key->eight[i / 8] = press_eight(bytes + i);
        all |= key->eight[i / 8];
    }
    if (form == PRESS_STEM_OTHER && !(all & 0x8080808080808080u))
        form = PRESS_STEM_ASCII;
    key->n = (uint32_t)n;
    key->kind = (uint32_t)(whose * PRESS_STEM_FORMS + form);
}

/* The bytes of a number that are among the first n, n > 0. */
static uint64_t stem_first(size_t n)
{
    return n >= 8 ? ~(uint64_t)0 : ((uint64_t)1 << 8 * n) - 1;
}

static uint32_t stem_home(const press_stem_cache *cache,
                          const press_stem_key *key)
{
    uint64_t h = press_stem_mix(cache, key->kind, key->eight[0]);
    size_t i;

    for (i = 8; i < key->n; i += 8)
        h = press_stem_mix(cache, h, key->eight[i / 8]);
    return (uint32_t)(h >> 48);
}

static int stem_key_is(const press_stem_key *key, const char *p)
{
    size_t i;

    for (i = 0; i < key->n; i += 8)
        if ((press_eight(p + i) ^ key->eight[i / 8]) &
            stem_first(key->n - i))
            return 0;
    return 1;
}

PRESS_PRIVATE const char *press_stem_cache_get(const press_stem_cache *cache,
                                               const press_stem_key *key)
{
    uint32_t at = stem_home(cache, key), place;
    press_stem_record record, want = PRESS_STEM_RECORD(key->n, key->kind, 0, 0);

    for (; (place = cache->place[at]) != 0;
         at = (at + 1) & (PRESS_STEM_PLACES - 1)) {
        const char *p = cache->bytes + place;

        memcpy(&record, p, sizeof record);
        if (((record ^ want) & 0xFFFF) == 0 &&
            stem_key_is(key, p + sizeof record))
            return p;
    }
    return NULL;
}

PRESS_PRIVATE press_span press_stem_of(const char *p, press_span word,
                                       char *room)
{
    press_stem_record record;
    press_span stem = word;

    memcpy(&record, p, sizeof record);
    stem.n = PRESS_STEM_KEEP(record);
    if (PRESS_STEM_NTAIL(record) == 0)
        return stem;
    memcpy(room, word.p, stem.n);
    memcpy(room + stem.n, p + sizeof record + (record & 0xFF),
           PRESS_STEM_NTAIL(record));
    stem.p = room;
    stem.n += PRESS_STEM_NTAIL(record);
    return stem;
}

static void stem_empty(press_stem_cache *cache)
{
    memset(cache->place, 0, sizeof cache->place);
    cache->used = 1;
    cache->count = 0;
}

/* Where a word that is not there is to stand.  Words chosen to meet in one
** place would be looked for longer and longer: where this one stands far from
** where it belongs, the cache is emptied, and other words meet from now on, by
** a factor drawn from those that were there.  So a word that is there is found
** in STEM_FAR steps, and one that is not in as many, once, as words were put
** since.  By chance the farthest of 48,000 stands some 100 off. */
#define STEM_FAR 256

static uint32_t stem_place(press_stem_cache *cache, const press_stem_key *key)
{
    uint32_t at = stem_home(cache, key), steps;

    for (steps = 0; cache->place[at]; steps++)
        at = (at + 1) & (PRESS_STEM_PLACES - 1);
    if (steps <= STEM_FAR)
        return at;
    cache->factor = press_siphash(cache->factor, 0, cache->bytes + 1,
                                  cache->used - 1) | 1;
    stem_empty(cache);
    return stem_home(cache, key);
}

PRESS_PRIVATE void press_stem_cache_put(press_stem_cache *cache,
                                        const press_stem_key *key,
                                        press_span word, press_span stem,
                                        int alone)
{
    press_stem_record record;
    size_t keep = 0, tail, size, i;
    char *p;
    uint32_t at;

    if (stem.p == word.p)
        keep = stem.n;
    while (keep < word.n && keep < stem.n && word.p[keep] == stem.p[keep])
        keep++;
    tail = stem.n - keep;
    size = sizeof record + key->n + tail;
    if (key->n == 0 || keep > 127 || tail > 127)
        return;
    if (cache->used + size > PRESS_STEM_BYTES ||
        cache->count >= PRESS_STEM_PLACES / 4 * 3)
        stem_empty(cache);
    at = stem_place(cache, key);
    cache->place[at] = cache->used;
    record = PRESS_STEM_RECORD(key->n, key->kind, keep, tail) |
             (alone ? 0x80000000u : 0);
    p = cache->bytes + cache->used;
    memcpy(p, &record, sizeof record);
    p += sizeof record;
    for (i = 0; i < key->n; i += 8) /* zeros after it are written over */
        press_stem_store(p + i, key->eight[i / 8]);
    memcpy(p + key->n, stem.p + keep, tail);
    cache->used += (uint32_t)size;
    cache->count++;
}

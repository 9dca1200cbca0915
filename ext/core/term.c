/* term.c - see term.h.
**
** HOW IT WORKS.  Nearly all words of a text are runs of ASCII letters, or of
** Russian ones, with a blank or a mark after them.  The quick way reads them
** eight bytes at a time, as two numbers that are the word's key in the cache
** of stems: where the cache has it and no letter is a capital, the stem is the
** text's own bytes.  Longer words, digits and other letters, and whatever is
** joined to more, are read letter by letter, each once (term_chunk.c).
*/
#include "term.h"

#include "term_chunk.h"
#include "term_memo.h"
#include "utf8_tab.h"

/* --- characters ------------------------------------------------------------- */

/* By byte: the lower-case letter or the digit; 1: may join two words or stand
** before one, so that one must look closer; 2: begins a character that is not
** ASCII; 0: all else, stray bytes too. */
static const unsigned char term_row[256] = {
    ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4',
    ['5'] = '5', ['6'] = '6', ['7'] = '7', ['8'] = '8', ['9'] = '9',
    ['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e',
    ['F'] = 'f', ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j',
    ['K'] = 'k', ['L'] = 'l', ['M'] = 'm', ['N'] = 'n', ['O'] = 'o',
    ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't',
    ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y',
    ['Z'] = 'z', ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd',
    ['e'] = 'e', ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i',
    ['j'] = 'j', ['k'] = 'k', ['l'] = 'l', ['m'] = 'm', ['n'] = 'n',
    ['o'] = 'o', ['p'] = 'p', ['q'] = 'q', ['r'] = 'r', ['s'] = 's',
    ['t'] = 't', ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x',
    ['y'] = 'y', ['z'] = 'z', ['\''] = 1, ['`'] = 1, ['-'] = 1, ['.'] = 1,
    [','] = 1, [':'] = 1, ['&'] = 1, ['_'] = 1, ['@'] = 1, ['#'] = 1,
    ['='] = 1, [0xC0] = 2,
    [0xC1] = 2, [0xC2] = 2, [0xC3] = 2, [0xC4] = 2, [0xC5] = 2,
    [0xC6] = 2, [0xC7] = 2, [0xC8] = 2, [0xC9] = 2, [0xCA] = 2,
    [0xCB] = 2, [0xCC] = 2, [0xCD] = 2, [0xCE] = 2, [0xCF] = 2,
    [0xD0] = 2, [0xD1] = 2, [0xD2] = 2, [0xD3] = 2, [0xD4] = 2,
    [0xD5] = 2, [0xD6] = 2, [0xD7] = 2, [0xD8] = 2, [0xD9] = 2,
    [0xDA] = 2, [0xDB] = 2, [0xDC] = 2, [0xDD] = 2, [0xDE] = 2,
    [0xDF] = 2, [0xE0] = 2, [0xE1] = 2, [0xE2] = 2, [0xE3] = 2,
    [0xE4] = 2, [0xE5] = 2, [0xE6] = 2, [0xE7] = 2, [0xE8] = 2,
    [0xE9] = 2, [0xEA] = 2, [0xEB] = 2, [0xEC] = 2, [0xED] = 2,
    [0xEE] = 2, [0xEF] = 2, [0xF0] = 2, [0xF1] = 2, [0xF2] = 2,
    [0xF3] = 2, [0xF4] = 2, [0xF5] = 2, [0xF6] = 2, [0xF7] = 2,
    [0xF8] = 2, [0xF9] = 2, [0xFA] = 2, [0xFB] = 2, [0xFC] = 2,
    [0xFD] = 2, [0xFE] = 2, [0xFF] = 2,
};

/* --- the loop --------------------------------------------------------------- */

static inline int term_is_word(uint32_t c)
{
    unsigned cls = c < PRESS_CHAR_LIMIT ? press_char_near(c)->cls
                                        : press_char(c)->cls;

    return cls - PRESS_C_UPPER <= PRESS_C_NUMBER - PRESS_C_UPPER;
}

/* May the word that ends at byte `at` go on there?  Cheap, and says yes too
** often. */
static int term_goes_on(const press_termer *t, size_t at)
{
    press_span text = t->text;
    unsigned char c, d;

    if (at >= text.n)
        return 0;
    c = (unsigned char)text.p[at];
    d = at + 1 < text.n ? (unsigned char)text.p[at + 1] : 0;
    if ((c >= 0x80) & ((c < 0xC0) | ((d & 0xC0) != 0x80)))
        return 0; /* no character */
    if ((c & 0xFE) == 0xC2 &&
        (at + 2 >= text.n || (text.p[at + 2] & 0xC0) != 0x80)) {
        unsigned next = (c & 1u) << 6 | (d & 0x3Fu); /* from U+0080 */

        return (int)(t->goes_on[next >> 5] >> (next & 31) & 1);
    }
    if (c >= 0x80) {
        uint32_t next = press_utf8_peek(text.p, text.n, at);
        int cls = next < PRESS_CHAR_LIMIT ? press_char_near(next)->cls
                                          : press_char(next)->cls;

        return (cls >= PRESS_C_UPPER && cls <= PRESS_C_NUMBER) ||
               cls == PRESS_C_FORMAT || press_is_apostrophe(next) ||
               press_term_is_hyphen(next);
    }
    if (term_row[c] != 1 || at + 1 >= text.n)
        return 0;
    if (d >= 0x80)
        return term_is_word(press_utf8_peek(text.p, text.n, at + 1));
    return term_row[d] > 1 || (c == ':' && d == '/') ||
           (c == '-' && press_term_is_blank((char)d));
}

/* --- the quick way ------------------------------------------------------------ */

/* A word of 16 letters at most, all of them ASCII's or those of Russian. */
typedef struct term_quick {
    uint64_t a, b;  /* its key in lower case, see stem.h */
    uint64_t mask;  /* the bytes of a, or of b where it is longer than 8 */
    uint64_t upper; /* of Cyrillic: not 0: some were capitals */
    unsigned n;     /* letters */
} term_quick;

#define TERM_AHEAD 40 /* bytes that are read at a word's start, and more */
#if defined(__GNUC__)
#define TERM_INLINE static inline __attribute__((always_inline))
#else
#define TERM_INLINE static inline
#endif
#define TERM_PAIR 0x0001000100010001u /* two bytes, four times */

/* The letters that eight bytes begin with, in lower case; how many. */
TERM_INLINE unsigned term_eight(const unsigned char *p, term_quick *w,
                                uint64_t *word)
{
    uint64_t x = press_eight((const char *)p), end = press_no_letters(x);

    w->mask = press_below(end); /* all of it where end is 0 */
    *word = (x | PRESS_EACH(0x20)) & w->mask;
    return end ? press_lowest_bit(end) >> 3 : 8;
}

TERM_INLINE void term_read_ascii(const unsigned char *p, term_quick *w)
{
    w->upper = w->b = 0;
    w->n = term_eight(p, w, &w->a);
    if (w->n == 8) {
        w->n += term_eight(p + 8, w, &w->b);
        if (w->n == 8)
            w->mask = ~(uint64_t)0;
    }
}

/* The letters of Russian (but for ё, which is folded) that eight bytes begin
** with, in lower case, a byte each; how many. */
TERM_INLINE unsigned term_four(const unsigned char *p, term_quick *w,
                                 uint64_t *word)
{
    uint64_t x = press_eight((const char *)p);
    /* by two bytes: the last seven bits of the code point */
    uint64_t v = (x & TERM_PAIR) << 6 | (x >> 8 & TERM_PAIR * 0x3F);
    /* not 0 where it is not of U+0400..U+047F; then where not а..я, А..Я */
    uint64_t end = (x & TERM_PAIR * 0xC0FE) ^ TERM_PAIR * 0x80D0, capital;
    unsigned n = 4;

    end |= (~(v + TERM_PAIR * 0x70) | (v + TERM_PAIR * 0x30)) & TERM_PAIR * 0x80;
    capital = ~(v + TERM_PAIR * 0x50) & TERM_PAIR * 0x80;
    if (end) {
        uint64_t mask;

        n = press_lowest_bit(end) >> 4;
        mask = ((uint64_t)1 << 16 * n) - 1;
        capital &= mask;
        v &= mask;
    }
    w->upper |= capital;
    v += capital >> 2;
    v = (v | v >> 8) & 0x0000FFFF0000FFFFu;
    *word = (v | v >> 16) & 0xFFFFFFFFu;
    return n;
}

TERM_INLINE void term_read_cyrillic(const unsigned char *p, term_quick *w)
{
    uint64_t more;

    w->upper = w->b = 0;
    w->n = term_four(p, w, &w->a);
    if (w->n == 4) {
        w->n += term_four(p + 8, w, &more);
        w->a |= more << 32;
    }
    if (w->n == 8) {
        w->n += term_four(p + 16, w, &w->b);
        if (w->n == 12) {
            w->n += term_four(p + 24, w, &more);
            w->b |= more << 32;
        }
    }
    w->mask = ~(uint64_t)0 >> (8 * (64 - w->n) & 63);
}

/* The word in hand becomes this one, which stands at p. */
static void term_spell(press_termer *t, const term_quick *w, int script,
                       const unsigned char *p)
{
    unsigned i;

    t->script = (uint8_t)script;
    t->kazakh_letter = t->fold = 0;
    t->n = w->n;
    if (script == PRESS_SCRIPT_LATIN) {
        press_stem_store(t->word, w->a);
        press_stem_store(t->word + 8, w->b);
        return;
    }
    t->n = 2 * w->n;
    if (!w->upper) {
        memcpy(t->word, p, 32); /* TERM_AHEAD may be read */
        return;
    }
    for (i = 0; i < w->n; i++) {
        unsigned c = (i < 8 ? w->a >> 8 * i : w->b >> 8 * (i - 8)) & 0xFF;

        t->word[2 * i] = (char)(0xD0 | c >> 6);
        t->word[2 * i + 1] = (char)(0x80 | (c & 0x3F));
    }
}

/* Emit the word in hand, of a document, whose record stands at `found`; NULL:
** it is not stemmed. */
static int term_put_spelt(press_termer *t, const char *found, uint32_t start,
                          uint32_t end)
{
    press_stem_record record = 0;
    press_span s;

    s.p = t->word;
    s.n = t->n;
    if (found) {
        memcpy(&record, found, sizeof record);
        s = press_stem_of(found, s, t->stem);
    } else if (t->spec.exact && press_term_alone(t, s)) {
        record = 0x80000000u;
    }
    if (s.n == 0)
        return PRESS_OK; /* a stop word */
    t->answer = t->emit(t->ctx, 0, s.p, (int)s.n, (int)start, (int)end);
    if (t->answer)
        return PRESS_STOPPED;
    t->placed = 1;
    if (!t->spec.exact || PRESS_STEM_IS_ALONE(record))
        return PRESS_OK;
    t->word[-1] = '=';
    t->answer = t->emit(t->ctx, PRESS_TERM_COLOCATED, t->word - 1,
                        (int)t->n + 1, (int)start, (int)end);
    return t->answer ? PRESS_STOPPED : PRESS_OK;
}

/* How the cache knows the stems of a language, of quick words. */
static unsigned term_kind(int language, int script)
{
    return (unsigned)(language + 1) * PRESS_STEM_FORMS +
           (script == PRESS_SCRIPT_LATIN ? PRESS_STEM_ASCII
                                         : PRESS_STEM_CYRILLIC);
}

/* Where the cache has the word, by the language `kind` (0: none). */
TERM_INLINE const char *term_quick_find(const press_termer *t,
                                        const term_quick *w, unsigned kind)
{
    if (kind == 0)
        return NULL;
    return w->n <= 8 ? press_stem_find8(t->cache, w->a, w->mask, w->n, kind)
                     : press_stem_find16(t->cache, w->a, w->b, w->mask, w->n,
                                         kind);
}

/* The key of the word, which the cache is known not to have. */
static void term_quick_miss(press_termer *t, const term_quick *w, unsigned kind)
{
    memset(&t->missed, 0, sizeof t->missed);
    t->missed.eight[0] = w->a;
    t->missed.eight[1] = w->b;
    t->missed.n = w->n;
    t->missed.kind = kind;
}

/* Emit the word in hand, which no language stems, and the stem that a query
** asks for. */
static int term_quick_fold(press_termer *t, const term_quick *w, uint32_t start,
                           uint32_t end)
{
    int also = t->also[t->script], status;
    press_span word = {t->word, t->n}, s;
    const char *found;
    unsigned kind;

    status = term_put_spelt(t, NULL, start, end);
    if (status || also < 0)
        return status;
    kind = term_kind(also, t->script);
    found = term_quick_find(t, w, kind);
    if (!found) {
        term_quick_miss(t, w, kind);
        status = press_term_also(t, start, end);
        t->missed.n = 0;
        return status;
    }
    s = press_stem_of(found, word, t->stem);
    if (s.n == 0 || (s.n == word.n && memcmp(s.p, word.p, s.n) == 0))
        return PRESS_OK;
    t->answer = t->emit(t->ctx, PRESS_TERM_COLOCATED, s.p, (int)s.n, (int)start,
                        (int)end);
    return t->answer ? PRESS_STOPPED : PRESS_OK;
}

/* Emit the word at p, byte `start` of the text, where its stem is not the
** text's own bytes.  The cache has it at `found`, or not, by `kind`. */
static int term_quick_put(press_termer *t, const term_quick *w, unsigned kind,
                          const char *found, const unsigned char *p)
{
    int script = t->script;
    uint32_t start = t->start;
    uint32_t end = start + w->n * (script == PRESS_SCRIPT_LATIN ? 1 : 2);
    int status;

    term_spell(t, w, script, p);
    if (found)
        return term_put_spelt(t, found, start, end);
    if (t->by_script[script] < 0 && t->words.n == 0 &&
        !(t->purpose & PRESS_TERM_QUERY))
        return term_quick_fold(t, w, start, end);
    if (kind)
        term_quick_miss(t, w, kind);
    status = press_term_word(t, start, end, 0);
    t->missed.n = 0;
    return status;
}

/* How the cache knows the stems of the script's language in this run; 0:
** nothing is looked up. */
static unsigned term_quick_kind(const press_termer *t, int script)
{
    int language = t->by_script[script];

    return language < 0 || t->also[script] >= 0 || t->purpose & PRESS_TERM_QUERY
               ? 0
               : term_kind(language, script);
}

/* Latin words of how many letters, 2 at most, are their own stems and terms. */
static unsigned term_quick_brief(const press_termer *t)
{
    press_span two = {"is", 2};
    int language = t->by_script[PRESS_SCRIPT_LATIN];

    return language >= 0 && t->words.n == 0 && !t->spec.stop &&
                   !(t->purpose & PRESS_TERM_QUERY) &&
                   press_stemmer_keeps(t->stemmers[language], two)
               ? 2
               : 0;
}

/* Does the word that ends at p, byte `at` of the text, end there, as far as
** the quick way can tell?  -1: a mark joins it to another. */
TERM_INLINE int term_quick_ends(const press_termer *t, const unsigned char *p,
                                size_t at, int script)
{
    unsigned row = term_row[*p];
    unsigned more = script != PRESS_SCRIPT_LATIN && (*p & 0xC0) == 0x80;

    if (script == PRESS_SCRIPT_LATIN && row == 0)
        return 1;
    /* a letter of two bytes may have one more */
    if (((row == 0) & !more) | ((row == 2) & ((p[1] & 0xC0) != 0x80)))
        return 1;
    if (row - 1 >= 2)
        return 0;
    if (row == 1 && term_row[p[1]] == 0 && *p != '-' && *p != ':')
        return 1; /* a mark and a blank, most often */
    return !term_goes_on(t, at) ? 1 : row == 1 ? -1 : 0;
}

#define TERM_ALONE (1u << 15) /* with the bytes kept: the word is alone */

/* Emit the first `keep` bytes of a word of n bytes, in lower case, as its stem,
** and its surface, unless TERM_ALONE is with them. */
TERM_INLINE void term_quick_emit(press_termer *t, const term_quick *w,
                                 const unsigned char *p, unsigned n,
                                 unsigned keep, size_t at, int script)
{
    char *word = t->word;

    if (script == PRESS_SCRIPT_LATIN) {
        press_stem_store(word, w->a);
        press_stem_store(word + 8, w->b);
    } else {
        memcpy(word, p, 32); /* TERM_AHEAD may be read */
    }
    t->answer = t->emit(t->ctx, 0, word, (int)(keep & ~TERM_ALONE), (int)at,
                        (int)(at + n));
    if (!t->spec.exact || keep & TERM_ALONE || t->answer)
        return;
    word[-1] = '=';
    t->answer = t->emit(t->ctx, PRESS_TERM_COLOCATED, word - 1, (int)n + 1,
                        (int)at, (int)(at + n));
}

#define TERM_JOINED (~0u)

/* The word at p, byte `at` of the text, by the quick way: how many bytes it
** has; 0 where it is not for this way, TERM_JOINED where it is of a chunk. */
TERM_INLINE unsigned term_quick_word(press_termer *t, const unsigned char *p,
                                     size_t at, int script, unsigned kind)
{
    press_stem_record record = 0;
    const char *found;
    unsigned n;
    int ends;
    term_quick w;

    if (script == PRESS_SCRIPT_LATIN) {
        term_read_ascii(p, &w);
        n = w.n;
    } else {
        term_read_cyrillic(p, &w);
        n = 2 * w.n;
    }
    ends = n ? term_quick_ends(t, p + n, at + n, script) : 0;
    if (ends <= 0)
        return ends ? TERM_JOINED : 0;
    if (script == PRESS_SCRIPT_LATIN && w.n <= t->brief) {
        if (t->alone_brief[w.a & 31] >> (w.a >> 8 & 31) & 1)
            record = TERM_ALONE;
        term_quick_emit(t, &w, p, n, n | record, at, script);
        return n;
    }
    found = term_quick_find(t, &w, kind);
    if (found)
        memcpy(&record, found, sizeof record);
    /* kept in part, nothing added, no Cyrillic capitals */
    record >>= 16;
    if ((record & ~TERM_ALONE) - 1 < 255 &&
        (script == PRESS_SCRIPT_LATIN || !w.upper)) {
        term_quick_emit(t, &w, p, n, record, at, script);
    } else {
        term_quick copy = w; /* so that w itself stays in registers */

        t->script = (uint8_t)script;
        t->start = (uint32_t)at;
        t->status = term_quick_put(t, &copy, kind, found, p);
    }
    return n;
}

/* The word at p, byte `at` of the text, where it has seven bytes at most, of
** ASCII's letters and digits and of letters U+00C0..U+00FF: as in
** term_quick_word(). */
static unsigned term_brief_word(press_termer *t, const unsigned char *p,
                                size_t at)
{
    const uint64_t top = PRESS_EACH(0x80);
    uint64_t x = press_eight((const char *)p);
    uint64_t end = ~press_term_lettered(x) & top;
    unsigned n = end ? press_lowest_bit(end) >> 3 : 0;

    if (n == 0 || t->purpose & PRESS_TERM_QUERY ||
        ((p[n] & 0xC0) == 0x80 && p[n - 1] >= 0x80)) /* more of its bytes */
        return 0;
    if (term_row[p[n]] != 0 && term_goes_on(t, at + n))
        return term_row[p[n]] == 1 ? TERM_JOINED : 0;
    x &= press_below(end);
    if (p[0] - (unsigned)'0' < 10 && !(x & top) && t->words.n == 0) {
        char word[8]; /* neither stemmed nor marked; a digit has the bit */

        press_stem_store(word, x | PRESS_EACH(0x20));
        t->answer = t->emit(t->ctx, 0, word, (int)n, (int)at, (int)(at + n));
        return n;
    }
    t->status = press_term_memo_word(t, x, (uint32_t)at, n);
    return n;
}

/* The bytes of the character at p, byte `at` of the text, where no word begins
** with it, 0 where one does. */
TERM_INLINE unsigned term_skip(press_span text, const unsigned char *p,
                               size_t at)
{
    size_t next = at;

    if (p[0] >= 0xC2 && p[0] < 0xE0 && (p[1] & 0xC0) == 0x80 &&
        (p[2] & 0xC0) != 0x80)
        return 2u - 2u * (unsigned)term_is_word((p[0] & 0x1Fu) << 6 |
                                               (p[1] & 0x3Fu));
    if (term_is_word(press_utf8_next(text.p, text.n, &next)))
        return 0;
    return next - at > 4096 ? 0 : (unsigned)(next - at);
}

/* Does this byte, before a word and after none, belong to it? */
TERM_INLINE int term_is_mark(const press_termer *t, unsigned char c)
{
    return c == '#' || c == '@' || (c == '=' && t->purpose & PRESS_TERM_QUERY);
}

/* The mark right before byte `at`, where it is one of a term. */
static uint32_t term_mark(const press_termer *t, size_t at)
{
    size_t i = at > 0 ? at - 1 : 0;
    unsigned char c = at > 0 ? (unsigned char)t->text.p[at - 1] : ' ';

    if (!term_is_mark(t, c))
        return 0;
    if (c == '=' || i == 0 || !press_is_word(press_utf8_prev(t->text.p, &i)))
        return c;
    return 0;
}

/* Is the byte at p, which begins a character, one that is no word nor joins any:
** a blank, a mark, a stray byte, a first byte that nothing follows? */
TERM_INLINE int term_is_gap(const unsigned char *p)
{
    unsigned row = term_row[p[0]];

    return (row == 0) | ((row == 2) & ((p[1] & 0xC0) != 0x80));
}

/* The bytes, at most four, of such ones at p. */
TERM_INLINE unsigned term_gaps(const unsigned char *p)
{
    int a = term_is_gap(p), b = a & term_is_gap(p + 1);
    int c = b & term_is_gap(p + 2);

    return (unsigned)(a + b + c + (c & term_is_gap(p + 3)));
}

/* Past them, to `end` at most.  Mostly there is one, and a word after it;
** where there are more, as many as there may be are passed at a time. */
TERM_INLINE const unsigned char *term_past_gap(const unsigned char *p,
                                               const unsigned char *end)
{
    unsigned n = 4;

    if (!term_is_gap(p))
        return p;
    for (p++; p < end && n == 4 && term_row[*p] <= 2; p += n)
        n = term_gaps(p);
    return p < end ? p : end;
}

/* A word or what is none at p, byte `at` of the text, where the row is that of
** *p: past it, NULL at a mark of the word behind it.  `latin`, `cyrillic`: how
** the cache knows the stems. */
TERM_INLINE const unsigned char *term_quick_one(press_termer *t,
                                                const unsigned char *p,
                                                size_t at, unsigned latin,
                                                unsigned cyrillic)
{
    unsigned row = term_row[*p], n = row;
    uint32_t next = (uint32_t)at;

    if (row > 2)
        n = term_quick_word(t, p, at, PRESS_SCRIPT_LATIN, latin);
    else if ((*p & 0xFE) == 0xD0)
        n = term_quick_word(t, p, at, PRESS_SCRIPT_CYRILLIC, cyrillic);
    else if (row == 2)
        n = 0;
    else if (term_row[p[1]] > 1 && term_is_mark(t, *p))
        return NULL;
    if (n == 0 && (row > 2 || *p == 0xC3))
        n = term_brief_word(t, p, at);
    if (n == 0 && row == 2)
        n = term_skip(t->text, p, at);
    if (n - 1 < TERM_JOINED - 1)
        return p + n;
    t->status = press_term_chunk(t, &next, 0);
    return p + (next - at);
}

/* --- text that is none -------------------------------------------------------- */

/* Where any byte may follow any, a branch is missed at every second turn, and
** costs more than all that stands behind it: gaps and words are measured eight
** bytes at a time, and what a short word is emitted as is looked up whatever
** it is made of.  The terms are those of the quick way. */

/* The top bit of each of eight bytes that ends a gap, or of ASCII may. */
TERM_INLINE uint64_t term_stops(uint64_t x)
{
    const uint64_t top = PRESS_EACH(0x80);
    uint64_t z = x & ~top, y = z | PRESS_EACH(0x20), ascii, first, second;

    ascii = (y + PRESS_EACH(0x80 - '`')) & ~(y + PRESS_EACH(0x7F - 'z'));
    ascii |= (z + PRESS_EACH(0x80 - '0')) & ~(z + PRESS_EACH(0x7F - '9'));
    ascii |= ~((z ^ PRESS_EACH('#')) + ~top);
    first = x & x << 1 & top;
    second = x & ~(x << 1) & top;
    return (ascii & ~x & top) | (first & (second >> 8 | 0x80ull << 56));
}

/* Does the word of n bytes at p, of which the last may be of two, surely end
** there? */
TERM_INLINE int term_odd_ends(const unsigned char *p, unsigned n)
{
    unsigned c = p[n], row = term_row[c], next = term_row[p[n + 1]];
    int tail = ((c & 0xC0) == 0x80) & (p[n - 1] >= 0x80);
    int more = (p[n + 1] & 0xC0) == 0x80;

    return ((row == 0) & !tail) | ((row == 2) & !more) |
           ((row == 1) & (next < 2) & (c != ':') & (c != '-'));
}

/* The short word at p, byte `at` of the text: how many bytes it has; 0 where
** it is not for this way. */
TERM_INLINE unsigned term_odd_word(press_termer *t, const unsigned char *p,
                                   size_t at)
{
    uint64_t x = press_eight((const char *)p);
    uint64_t end = ~press_term_lettered(x) & PRESS_EACH(0x80);
    unsigned n = end ? press_lowest_bit(end) >> 3 : 0;
    const press_term_kept *kept;

    if (n == 0 || !term_odd_ends(p, n))
        return 0;
    x &= press_below(end);
    kept = t->memo ? press_term_kept_at(t, x) : NULL;
    if (kept && press_term_kept_is(t, kept, x))
        press_term_kept_put(t, kept, (uint32_t)at, (uint32_t)at + n);
    else
        t->status = press_term_memo_word(t, x, (uint32_t)at, n);
    return n;
}

#define TERM_GAPS 20 /* bytes with a longer gap than a blank: of no language */

/* Take words of the text, as term_quickly() does, from byte *at to `stop` and a
** few more. */
static int term_oddly(press_termer *t, uint32_t *at, size_t stop)
{
    const unsigned char *s = (const unsigned char *)t->text.p;
    unsigned latin = term_quick_kind(t, PRESS_SCRIPT_LATIN), n;
    unsigned cyrillic = term_quick_kind(t, PRESS_SCRIPT_CYRILLIC), gaps = 0;
    const unsigned char *p = s + *at, *end = s + stop, *next;

    t->status = PRESS_OK;
    while (p < end && !(t->answer | t->status)) {
        uint64_t stops = term_stops(press_eight((const char *)p));

        n = stops ? press_lowest_bit(stops) >> 3 : 8;
        gaps += n > 1;
        p += n;
        if (!stops || p >= end)
            continue;
        n = term_odd_word(t, p, (size_t)(p - s));
        next = p + n;
        if (n == 0)
            next = term_quick_one(t, p, (size_t)(p - s), latin, cyrillic);
        if (!next)
            break;
        p = next;
    }
    t->gaps += gaps;
    *at = (uint32_t)(p - s);
    return t->answer ? PRESS_STOPPED : t->status;
}

/* --- all of it ---------------------------------------------------------------- */

/* Take words from byte *at of s on, up to a mark of the word behind it: *at is
** then where that stands.  s[0] is the text's byte `shift`. */
static int term_quickly(press_termer *t, const unsigned char *s, size_t shift,
                        uint32_t *at, size_t stop)
{
    unsigned latin = term_quick_kind(t, PRESS_SCRIPT_LATIN);
    unsigned cyrillic = term_quick_kind(t, PRESS_SCRIPT_CYRILLIC), gaps = 0;
    const unsigned char *p = s + *at, *end = s + stop, *next;

    t->status = PRESS_OK;
    while (p < end && !(t->answer | t->status)) {
        unsigned row = term_row[*p];

        if (row == 0) /* most often the blank after a word */
            row = term_row[*++p];
        if (row <= 2 && p < end) {
            next = term_past_gap(p, end);
            gaps += next != p;
            p = next;
        }
        if (p >= end)
            break;
        next = term_quick_one(t, p, shift + (size_t)(p - s), latin, cyrillic);
        if (!next)
            break;
        p = next;
    }
    t->gaps += gaps;
    *at = (uint32_t)(p - s);
    return t->answer ? PRESS_STOPPED : t->status;
}

/* The same in the text; at its end, in a copy that can be read beyond. */
static int term_quick_words(press_termer *t, uint32_t *at)
{
    press_span text = t->text;
    size_t stop = text.n - *at > 4096 ? *at + 4096u : text.n;
    unsigned char rest[2 * TERM_AHEAD];
    uint32_t in = 0;
    int status;

    if (*at > 0 && term_is_mark(t, (unsigned char)text.p[*at - 1]))
        return PRESS_OK;
    if (text.n - *at > TERM_AHEAD) {
        if (stop > text.n - TERM_AHEAD)
            stop = text.n - TERM_AHEAD;
        return t->odd ? term_oddly(t, at, stop)
                      : term_quickly(t, (const unsigned char *)text.p, 0, at,
                                     stop);
    }
    memset(rest, 0, sizeof rest);
    memcpy(rest, text.p + *at, text.n - *at);
    status = term_quickly(t, rest, *at, &in, text.n - *at);
    *at += in;
    return status;
}

static int term_all(press_termer *t)
{
    press_span text = t->text;
    uint32_t at = 0, begun = 0;
    int status = PRESS_OK;

    while (at < text.n && !status) {
        size_t next = at;

        status = term_quick_words(t, &at);
        if (!status && at == next) {
            const unsigned char *p = (const unsigned char *)text.p + at;

            if (term_row[*p] > 2 ||
                press_is_word(press_utf8_next(text.p, text.n, &next)))
                status = press_term_chunk(t, &at, term_mark(t, at));
            else
                at = (uint32_t)next;
        }
        if (at - begun >= 4096 && !status) {
            status = press_work(t->env, at - begun);
            t->odd = t->gaps > (at - begun) / TERM_GAPS &&
                     !(t->purpose & PRESS_TERM_QUERY);
            t->gaps = 0;
            begun = at;
        }
    }
    return status;
}

PRESS_PRIVATE uint32_t press_termer_last(press_span text)
{
    size_t at = text.n;

    while (at > 0) {
        size_t end = at;

        if (press_is_word(press_utf8_prev(text.p, &at)))
            return (uint32_t)end;
    }
    return 0;
}

PRESS_PRIVATE int press_termer_run(press_termer *t, press_span text,
                                   int purpose, press_span language,
                                   press_term_emit *emit, void *ctx,
                                   int *answer)
{
    int status = PRESS_OK;

    *answer = 0;
    if (text.n > PRESS_MAX_TEXT)
        return PRESS_TOOBIG;
    t->text = text;
    t->purpose = purpose;
    t->emit = emit;
    t->ctx = ctx;
    t->answer = 0;
    t->gaps = t->odd = 0;
    t->last = purpose & PRESS_TERM_PREFIX ? press_termer_last(text) : 0;
    if (!(purpose & PRESS_TERM_QUERY) && !t->cache && t->spec.nlanguages > 0)
        status = press_stem_cache_new(t->env, &t->cache);
    if (!status)
        status = press_term_begin(t, language);
    t->brief = term_quick_brief(t);
    if (!status)
        status = term_all(t);
    *answer = t->answer;
    return status;
}

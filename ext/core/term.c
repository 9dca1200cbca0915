/* term.c - see term.h.
**
** HOW IT WORKS.  Nearly all words of a text are runs of ASCII letters, or of
** Cyrillic ones, with a blank or a mark after them: two short loops take
** these (term_ascii, term_cyrillic).  Whatever begins or ends otherwise is
** taken as a chunk (term_chunk.c).
*/
#include "term.h"

#include "term_chunk.h"

/* --- characters ------------------------------------------------------------- */

/* By byte: the lower-case letter or the digit; 1: may join two words or stand
** before one, so that one must look closer; 2: not ASCII; 0: all else. */
static const unsigned char term_ascii_row[256] = {
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
    ['='] = 1,
    [0x80] = 2, [0x81] = 2, [0x82] = 2, [0x83] = 2, [0x84] = 2,
    [0x85] = 2, [0x86] = 2, [0x87] = 2, [0x88] = 2, [0x89] = 2,
    [0x8A] = 2, [0x8B] = 2, [0x8C] = 2, [0x8D] = 2, [0x8E] = 2,
    [0x8F] = 2, [0x90] = 2, [0x91] = 2, [0x92] = 2, [0x93] = 2,
    [0x94] = 2, [0x95] = 2, [0x96] = 2, [0x97] = 2, [0x98] = 2,
    [0x99] = 2, [0x9A] = 2, [0x9B] = 2, [0x9C] = 2, [0x9D] = 2,
    [0x9E] = 2, [0x9F] = 2, [0xA0] = 2, [0xA1] = 2, [0xA2] = 2,
    [0xA3] = 2, [0xA4] = 2, [0xA5] = 2, [0xA6] = 2, [0xA7] = 2,
    [0xA8] = 2, [0xA9] = 2, [0xAA] = 2, [0xAB] = 2, [0xAC] = 2,
    [0xAD] = 2, [0xAE] = 2, [0xAF] = 2, [0xB0] = 2, [0xB1] = 2,
    [0xB2] = 2, [0xB3] = 2, [0xB4] = 2, [0xB5] = 2, [0xB6] = 2,
    [0xB7] = 2, [0xB8] = 2, [0xB9] = 2, [0xBA] = 2, [0xBB] = 2,
    [0xBC] = 2, [0xBD] = 2, [0xBE] = 2, [0xBF] = 2, [0xC0] = 2,
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

/* May the word that ends at byte `at` go on there?  Cheap, and says yes too
** often. */
static int term_goes_on(press_span text, size_t at)
{
    unsigned char c, d;

    if (at >= text.n)
        return 0;
    c = (unsigned char)text.p[at];
    if (c >= 0x80) {
        uint32_t next = press_utf8_peek(text.p, text.n, at);
        int cls = press_char(next)->cls;

        return (cls >= PRESS_C_UPPER && cls <= PRESS_C_NUMBER) ||
               cls == PRESS_C_FORMAT || press_is_apostrophe(next) ||
               press_term_is_hyphen(next);
    }
    if (term_ascii_row[c] != 1 || at + 1 >= text.n)
        return 0;
    d = (unsigned char)text.p[at + 1];
    return d >= 0x80 || term_ascii_row[d] > 1 || (c == ':' && d == '/') ||
           (c == '-' && press_term_is_blank((char)d));
}

/* The stem of a record, put together where the word does not hold it. */
static const char *term_joined(press_termer *t, const press_stem_record *record)
{
    const char *tail = (const char *)(record + 1) + (t->n < 8 ? 8 : t->n);
    size_t i, keep = record->keep;

    for (i = 0; i < keep; i += 8)
        memcpy(t->stem + i, t->word + i, 8);
    for (i = 0; i < record->ntail; i++)
        t->stem[keep + i] = tail[i];
    return t->stem;
}

/* Emit the ASCII word in hand, of a document. */
static inline int term_ascii_put(press_termer *t, size_t start, size_t end)
{
    int language = t->by_script[PRESS_SCRIPT_LATIN];
    const char *stem = t->word;
    size_t n = t->n;

    if (language >= 0) {
        const press_stem_record *record =
            press_stem_cache_get(t->cache, t->word, n, language);

        if (!record)
            return press_term_word(t, (uint32_t)start, (uint32_t)end, 0);
        n = (size_t)record->keep + record->ntail;
        if (record->ntail)
            stem = term_joined(t, record);
        else if (n == 0)
            return PRESS_OK; /* a stop word */
    }
    if (language < 0 && t->words.n > 0)
        return press_term_word(t, (uint32_t)start, (uint32_t)end, 0);
    t->answer = t->emit(t->ctx, 0, stem, (int)n, (int)start, (int)end);
    if (t->answer)
        return PRESS_STOPPED;
    t->placed = 1;
    return t->spec.exact ? press_term_surface(t, PRESS_TERM_COLOCATED,
                                              (uint32_t)start, (uint32_t)end)
                         : PRESS_OK;
}

#define TERM_EACH 0x0101010101010101u /* a byte, eight times */

/* Lower-case the ASCII letters that eight bytes begin with; how many. */
static inline size_t term_letters(const unsigned char *p, char *word)
{
    uint64_t x, y, is, end;

    /* compilers make one load, and below one store, of it */
    x = (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
        (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
        (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
    y = (x | TERM_EACH * 0x20) & TERM_EACH * 0x7F;
    /* the top bit of each byte: at least 'a', not beyond 'z', ASCII */
    is = (y + TERM_EACH * (0x80 - 'a')) & ~(y + TERM_EACH * (0x7F - 'z')) & ~x &
         TERM_EACH * 0x80;
    end = is ^ TERM_EACH * 0x80;
    word[0] = (char)y;
    word[1] = (char)(y >> 8);
    word[2] = (char)(y >> 16);
    word[3] = (char)(y >> 24);
    word[4] = (char)(y >> 32);
    word[5] = (char)(y >> 40);
    word[6] = (char)(y >> 48);
    word[7] = (char)(y >> 56);
    if (!end)
        return 8;
    end = (end - 1) & ~end & TERM_EACH * 0x80; /* the bytes before */
    return (size_t)((end >> 7) * TERM_EACH >> 56);
}

/* Take words of ASCII letters and digits from byte *at on, up to whatever is
** not for the quick way: *at is then where that begins. */
static int term_ascii(press_termer *t, uint32_t *at, uint32_t stop)
{
    const unsigned char *p = (const unsigned char *)t->text.p;
    size_t i = *at, n = t->text.n;
    unsigned char row = 0, before = i ? term_ascii_row[p[i - 1]] : 0;
    int query = t->purpose & PRESS_TERM_QUERY, status = PRESS_OK;
    char *word = t->word;

    t->kazakh_letter = 0;
    t->fold = 0;
    t->script = PRESS_SCRIPT_LATIN;
    while (i < stop) {
        const unsigned char *begin = p + i;
        size_t k = 0, most = n - i > PRESS_TERM_MAX ? PRESS_TERM_MAX : n - i;

        row = term_ascii_row[*begin];
        if (row < 2) {
            before = row;
            i++;
            continue;
        }
        if (row == 2 || before == 1)
            break;
        while (most - k >= 8) {
            size_t letters = term_letters(begin + k, word + k);

            k += letters;
            if (letters < 8)
                break;
        }
        row = k < most ? term_ascii_row[begin[k]] : 0;
        while (row > 2) {
            word[k++] = (char)row;
            row = k < most ? term_ascii_row[begin[k]] : 0;
        }
        if (row ? term_goes_on(t->text, i + k) : k == PRESS_TERM_MAX)
            break;
        t->n = k;
        status = query ? press_term_word(t, (uint32_t)i, (uint32_t)(i + k), 0)
                       : term_ascii_put(t, i, i + k);
        i += k;
        before = 0;
        if (status)
            break;
    }
    *at = (uint32_t)i;
    return status;
}

/* The row of the Cyrillic letter at `p`, which has two bytes; 0: none. */
static inline uint16_t term_cyrillic_row(const press_termer *t,
                                         const unsigned char *p)
{
    unsigned lead = p[0] - 0xD0u;

    return lead > 4 || (p[1] & 0xC0) != 0x80
               ? 0
               : t->cyrillic[lead << 6 | (p[1] & 0x3Fu)];
}

/* The same for Cyrillic letters, U+0400..U+053F. */
static size_t term_cyrillic(press_termer *t, size_t at)
{
    const unsigned char *p = (const unsigned char *)t->text.p + at;
    size_t n = t->text.n - at, k = 0;
    size_t most = n < PRESS_TERM_MAX ? n : PRESS_TERM_MAX;
    char *word = t->word;
    unsigned all = 0;

    while (k + 2 <= most) {
        unsigned row = term_cyrillic_row(t, p + k);

        if (!row)
            break;
        all |= row;
        word[k] = (char)(0xC0 | (row >> 6 & 0x1F));
        word[k + 1] = (char)(0x80 | (row & 0x3F));
        k += 2;
    }
    /* cut, or a byte that belongs to the last letter, or a letter of another
    ** kind: not for the quick way */
    if (k == 0 || k + 2 > PRESS_TERM_MAX ||
        (k < n && (p[k] >= 0x80 ? (p[k] & 0xC0) == 0x80
                                : term_ascii_row[p[k]] > 2)) ||
        term_goes_on(t->text, at + k))
        return 0;
    t->n = k;
    t->script = PRESS_SCRIPT_CYRILLIC;
    t->kazakh_letter = (all & PRESS_TERM_KAZAKH) != 0;
    t->fold = (all & PRESS_TERM_FOLD) != 0;
    return at + k;
}

/* The mark right before byte `at`, where it is one of a term. */
static uint32_t term_mark(const press_termer *t, size_t at)
{
    size_t i = at;
    char c = at > 0 ? t->text.p[at - 1] : ' ';

    if (c == '=')
        return t->purpose & PRESS_TERM_QUERY ? '=' : 0;
    if (c != '#' && c != '@')
        return 0;
    i--;
    return i == 0 || !press_is_word(press_utf8_prev(t->text.p, &i))
               ? (unsigned char)c
               : 0;
}

/* Emit what begins at byte *at, which begins a word, where the quick way for
** ASCII has stopped. */
static int term_next(press_termer *t, uint32_t *at)
{
    uint32_t start = *at, mark = term_mark(t, start);
    size_t end = 0;

    if (!mark && (unsigned char)t->text.p[start] >= 0x80)
        end = term_cyrillic(t, start);
    if (!end)
        return press_term_chunk(t, at, mark);
    *at = (uint32_t)end;
    return press_term_word(t, start, (uint32_t)end, 0);
}

static int term_all(press_termer *t)
{
    press_span text = t->text;
    uint32_t at = 0, begun = 0;
    int status = PRESS_OK;

    while (at < text.n && !status) {
        const unsigned char *p = (const unsigned char *)text.p + at;
        unsigned char row = term_ascii_row[*p];
        size_t next = at;

        if (row < 2) {
            at++;
        } else if (row > 2) {
            size_t stop = text.n - at > 4096 ? at + 4096u : text.n;
            uint32_t was = at;

            status = term_ascii(t, &at, (uint32_t)stop);
            if (!status && at < stop && at == was)
                status = term_next(t, &at);
        } else if ((at + 2 < text.n && (p[2] & 0xC0) != 0x80 &&
                    term_cyrillic_row(t, p)) || /* a short cut */
                   press_is_word(press_utf8_next(text.p, text.n, &next))) {
            status = term_next(t, &at);
        } else {
            at = (uint32_t)next;
        }
        if (at - begun >= 4096 && !status) {
            status = press_work(t->env, at - begun);
            begun = at;
        }
    }
    return status;
}

/* Where the last word of the text ends. */
static uint32_t term_last(press_span text)
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
    t->last = purpose & PRESS_TERM_PREFIX ? term_last(text) : 0;
    if (!(purpose & PRESS_TERM_QUERY) && !t->cache && t->spec.nlanguages > 0)
        status = press_stem_cache_new(t->env, &t->cache);
    if (!status)
        status = press_term_begin(t, language);
    if (!status)
        status = term_all(t);
    *answer = t->answer;
    return status;
}

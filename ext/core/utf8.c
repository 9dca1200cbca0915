/* utf8.c - see utf8.h. */
#include "utf8.h"
#include "utf8_tab.h"

#ifdef PRESS_AMALGAMATION
static inline const press_charinfo *press_char_near(uint32_t c)
{
    return PRESS_CHAR_ROW(c);
}
#endif

static int utf8_is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* The code point of the n bytes of one character, n > 0. */
static uint32_t utf8_value(const unsigned char *b, size_t n)
{
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    uint32_t c;
    size_t want, i;

    if (b[0] < 0x80)
        return b[0];
    want = b[0] >= 0xF0 ? 4 : b[0] >= 0xE0 ? 3 : 2;
    if (n != want || b[0] < 0xC2 || b[0] > 0xF4)
        return PRESS_REPLACEMENT;
    c = b[0] & (0x7Fu >> want);
    for (i = 1; i < n; i++)
        c = c << 6 | (b[i] & 0x3Fu);
    if (c < least[want] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return PRESS_REPLACEMENT;
    return c;
}

/* The bytes of the character at p, of which five can be read, where it is a
** well-formed one of three or four; 0 where it is not. */
static size_t utf8_long(const unsigned char *b, uint32_t *c)
{
    if (((b[1] & 0xC0) ^ 0x80) | ((b[2] & 0xC0) ^ 0x80))
        return 0;
    if (b[0] >= 0xE0 && b[0] < 0xF0 && (b[3] & 0xC0) != 0x80) {
        *c = (b[0] & 0xFu) << 12 | (b[1] & 0x3Fu) << 6 | (b[2] & 0x3Fu);
        return *c >= 0x800 && (*c & 0xF800) != 0xD800 ? 3 : 0;
    }
    if (b[0] < 0xF0 || b[0] > 0xF4 || (b[3] & 0xC0) != 0x80 ||
        (b[4] & 0xC0) == 0x80)
        return 0;
    *c = (b[0] & 7u) << 18 | (b[1] & 0x3Fu) << 12 | (b[2] & 0x3Fu) << 6 |
         (b[3] & 0x3Fu);
    return *c >= 0x10000 && *c <= 0x10FFFF ? 4 : 0;
}

PRESS_PRIVATE uint32_t press_utf8_next_any(const char *p, size_t n, size_t *at)
{
    size_t start = *at, end = start + 1, size;
    uint32_t c;

    assert(start < n);
    if ((unsigned char)p[start] < 0x80) {
        *at = end;
        return (unsigned char)p[start];
    }
    size = n - start > 4 ? utf8_long((const unsigned char *)p + start, &c) : 0;
    if (size) {
        *at = start + size;
        return c;
    }
    if ((unsigned char)p[start] >= 0xC0)
        while (end < n && utf8_is_continuation(p[end]))
            end++;
    *at = end;
    return utf8_value((const unsigned char *)p + start, end - start);
}

PRESS_PRIVATE uint32_t press_utf8_prev(const char *p, size_t *at)
{
    size_t end = *at, start = end;

    assert(end > 0);
    do
        start--;
    while (start > 0 && utf8_is_continuation(p[start]));
    if (utf8_is_continuation(p[end - 1]) && (unsigned char)p[start] < 0xC0)
        start = end - 1; /* a stray byte is a character of its own */
    *at = start;
    return utf8_value((const unsigned char *)p + start, end - start);
}

PRESS_PRIVATE size_t press_utf8_count(const char *p, size_t n)
{
    size_t at = 0, count = 0;

    while (at < n) {
        if ((unsigned char)p[at++] >= 0xC0)
            while (at < n && utf8_is_continuation(p[at]))
                at++;
        count++;
    }
    return count;
}

PRESS_PRIVATE int press_utf8_valid(const char *p, size_t n)
{
    size_t at = 0;

    while (at < n) {
        size_t start = at;

        if (press_utf8_next(p, n, &at) == PRESS_REPLACEMENT &&
            (at - start != 3 || memcmp(p + start, "\xEF\xBF\xBD", 3) != 0))
            return 0;
    }
    return 1;
}

PRESS_PRIVATE size_t press_utf8_put(char *b, uint32_t c)
{
    size_t n;

    if (c < 0x80) {
        b[0] = (char)c;
        return 1;
    }
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = PRESS_REPLACEMENT;
    n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    b[0] = (char)((0xF00u >> n & 0xFFu) | c >> 6 * (n - 1));
    b[1] = (char)(0x80 | (c >> 6 * (n - 2) & 0x3F));
    if (n > 2)
        b[2] = (char)(0x80 | (c >> 6 * (n - 3) & 0x3F));
    if (n > 3)
        b[3] = (char)(0x80 | (c & 0x3F));
    return n;
}

PRESS_PRIVATE void press_buf_put_char(press_buf *buf, uint32_t c)
{
    char b[4];

    press_buf_add(buf, b, press_utf8_put(b, c));
}

PRESS_PRIVATE const char *press_unicode(void)
{
    return press_unicode_version;
}

/* --- properties ------------------------------------------------------------- */

PRESS_PRIVATE const press_charinfo *press_char(uint32_t c)
{
    static const press_charinfo none = {PRESS_C_OTHER, PRESS_SCRIPT_OTHER, 0,
                                        0, 0, 0};
    static const press_charinfo han = {PRESS_C_LETTER, PRESS_SCRIPT_CJK, 0,
                                       0, 0, 0};

    if (c < PRESS_CHAR_LIMIT)
        return press_char_near(c);
    return c <= 0x3FFFF ? &han : &none;
}

PRESS_PRIVATE uint32_t press_lower(uint32_t c)
{
    return (uint32_t)((int32_t)c + press_char(c)->lower);
}

PRESS_PRIVATE uint32_t press_upper(uint32_t c)
{
    return (uint32_t)((int32_t)c + press_char(c)->upper);
}

PRESS_PRIVATE int press_is_letter(uint32_t c)
{
    int cls = press_char(c)->cls;

    return cls >= PRESS_C_UPPER && cls <= PRESS_C_MARK;
}

PRESS_PRIVATE int press_is_upper(uint32_t c)
{
    return press_char(c)->cls == PRESS_C_UPPER;
}

PRESS_PRIVATE int press_is_lower(uint32_t c)
{
    return press_char(c)->cls == PRESS_C_LOWER;
}

PRESS_PRIVATE int press_is_digit(uint32_t c)
{
    return press_char(c)->cls == PRESS_C_DIGIT;
}

PRESS_PRIVATE int press_is_word(uint32_t c)
{
    int cls = press_char(c)->cls;

    return cls >= PRESS_C_UPPER && cls <= PRESS_C_NUMBER;
}

PRESS_PRIVATE int press_is_space(uint32_t c)
{
    return press_char(c)->cls == PRESS_C_SPACE;
}

PRESS_PRIVATE int press_is_dash(uint32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 ||
           c == 0x2E3A || c == 0x2E3B || c == 0xFE58 || c == 0xFE63 ||
           c == 0xFF0D;
}

/* Without a branch: asked of any character after any. */
PRESS_PRIVATE int press_is_apostrophe(uint32_t c)
{
    return (c == '\'') | (c == '`') | (c == 0xB4) | (c == 0x2019) |
           (c == 0x2018) | (c == 0x2BB) | (c == 0x2BC) | (c == 0x2B9) |
           (c == 0x2032) | (c == 0xFF07);
}

/* --- folding ---------------------------------------------------------------- */

PRESS_TABLE_DEF const uint16_t press_fold_cyrillic[256] = {
    0x435, 0x435, 0x452, 0x433, 0x454, 0x455, 0x456, 0x457, 0x458, 0x459, 0x45A, 0x45B,
    0x43A, 0x438, 0x45E, 0x45F, 0x430, 0x431, 0x432, 0x433, 0x434, 0x435, 0x436, 0x437,
    0x438, 0x439, 0x43A, 0x43B, 0x43C, 0x43D, 0x43E, 0x43F, 0x440, 0x441, 0x442, 0x443,
    0x444, 0x445, 0x446, 0x447, 0x448, 0x449, 0x44A, 0x44B, 0x44C, 0x44D, 0x44E, 0x44F,
    0x430, 0x431, 0x432, 0x433, 0x434, 0x435, 0x436, 0x437, 0x438, 0x439, 0x43A, 0x43B,
    0x43C, 0x43D, 0x43E, 0x43F, 0x440, 0x441, 0x442, 0x443, 0x444, 0x445, 0x446, 0x447,
    0x448, 0x449, 0x44A, 0x44B, 0x44C, 0x44D, 0x44E, 0x44F, 0x435, 0x435, 0x452, 0x433,
    0x454, 0x455, 0x456, 0x457, 0x458, 0x459, 0x45A, 0x45B, 0x43A, 0x438, 0x45E, 0x45F,
    0x461, 0x461, 0x463, 0x463, 0x465, 0x465, 0x467, 0x467, 0x469, 0x469, 0x46B, 0x46B,
    0x46D, 0x46D, 0x46F, 0x46F, 0x471, 0x471, 0x473, 0x473, 0x475, 0x475, 0x475, 0x475,
    0x479, 0x479, 0x47B, 0x47B, 0x47D, 0x47D, 0x47F, 0x47F, 0x481, 0x481, 0x482, 0,
    0, 0, 0, 0, 0, 0, 0x48B, 0x48B, 0x48D, 0x48D, 0x48F, 0x48F,
    0x491, 0x491, 0x493, 0x493, 0x495, 0x495, 0x497, 0x497, 0x499, 0x499, 0x49B, 0x49B,
    0x49D, 0x49D, 0x49F, 0x49F, 0x4A1, 0x4A1, 0x4A3, 0x4A3, 0x4A5, 0x4A5, 0x4A7, 0x4A7,
    0x4A9, 0x4A9, 0x4AB, 0x4AB, 0x4AD, 0x4AD, 0x4AF, 0x4AF, 0x4B1, 0x4B1, 0x4B3, 0x4B3,
    0x4B5, 0x4B5, 0x4B7, 0x4B7, 0x4B9, 0x4B9, 0x4BB, 0x4BB, 0x4BD, 0x4BD, 0x4BF, 0x4BF,
    0x4CF, 0x436, 0x436, 0x4C4, 0x4C4, 0x4C6, 0x4C6, 0x4C8, 0x4C8, 0x4CA, 0x4CA, 0x4CC,
    0x4CC, 0x4CE, 0x4CE, 0x4CF, 0x430, 0x430, 0x430, 0x430, 0x4D5, 0x4D5, 0x435, 0x435,
    0x4D9, 0x4D9, 0x4D9, 0x4D9, 0x436, 0x436, 0x437, 0x437, 0x4E1, 0x4E1, 0x438, 0x438,
    0x438, 0x438, 0x43E, 0x43E, 0x4E9, 0x4E9, 0x4E9, 0x4E9, 0x44D, 0x44D, 0x443, 0x443,
    0x443, 0x443, 0x443, 0x443, 0x447, 0x447, 0x4F7, 0x4F7, 0x44B, 0x44B, 0x4FB, 0x4FB,
    0x4FD, 0x4FD, 0x4FF, 0x4FF};

PRESS_PRIVATE uint32_t press_fold_char(uint32_t c)
{
    const press_charinfo *info;

    if (c - 0x400 < 0x100)
        return press_fold_cyrillic[c - 0x400];
    info = press_char(c);
    if (info->mark && info->script == PRESS_SCRIPT_INDIC)
        return c; /* a vowel of its own, no accent */
    if (info->mark || info->cls == PRESS_C_FORMAT)
        return 0;
    return (uint32_t)((int32_t)c + info->base);
}

/* The precomposed letter that folding keeps apart, where a mark follows. */
static uint32_t fold_compose(uint32_t letter, uint32_t mark)
{
    if (mark == 0x306)
        return letter == 0x438 ? 0x439 : letter == 0x443 ? 0x45E : 0;
    return mark == 0x308 && letter == 0x456 ? 0x457 : 0;
}

/* Every few kB a long text is asked whether to go on; the buffer remembers the
** answer as it does any failure. */
static int fold_goes_on(press_buf *out, size_t at, size_t *next)
{
    if (at >= *next) {
        *next = at + 4096;
        if (!out->status)
            out->status = press_work(out->env, 4096);
    }
    return out->status == PRESS_OK;
}

#define FOLD_PIECE 512

/* The usual characters from text.p[at] on, folded: in pieces of at most
** FOLD_PIECE; *n moves past what was put.  Returns where it stopped. */
#define FOLD_STEP 16 /* bytes, which a processor folds side by side */

static size_t fold_usual(press_span text, size_t at, char *piece, size_t *n)
{
    size_t most = FOLD_PIECE - *n, i = 0;

    if (most > text.n - at)
        most = text.n - at;
    for (; i + FOLD_STEP <= most; i += FOLD_STEP) {
        const unsigned char *p = (const unsigned char *)text.p + at + i;
        unsigned char other = 0;
        size_t k;

        for (k = 0; k < FOLD_STEP; k++)
            other |= (unsigned char)(p[k] < ' ' || p[k] >= 0x80 || p[k] == '`');
        if (other)
            break;
        for (k = 0; k < FOLD_STEP; k++)
            piece[*n + i + k] =
                (char)(p[k] + (p[k] >= 'A' && p[k] <= 'Z' ? 32 : 0));
    }
    for (; i < most; i++) {
        unsigned char b = (unsigned char)text.p[at + i];

        if (b < ' ' || b >= 0x80 || b == '`')
            break;
        piece[*n + i] = (char)(b + (b >= 'A' && b <= 'Z' ? 32 : 0));
    }
    *n += i;
    return at + i;
}

#define FOLD_NONE                                                             \
    0xEF, 0xEF, 0xEF, 0xEF, 0xEF, 0xEF, 0xEF, 0xEF, 0xEF, 0xEF, 0xEF, 0xEF,   \
        0xEF, 0xEF, 0xEF, 0xEF
/* What a byte that is a character by itself is folded to, its first byte: that
** of U+FFFD where it is none. */
static const unsigned char fold_row[256] = {
    0, 1, 2, 3, 4, 5, 6, 7,
    8, ' ', ' ', ' ', ' ', ' ', 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23,
    24, 25, 26, 27, 28, 29, 30, 31,
    ' ', '!', '"', '#', '$', '%', '&', '\'',
    '(', ')', '*', '+', ',', '-', '.', '/',
    '0', '1', '2', '3', '4', '5', '6', '7',
    '8', '9', ':', ';', '<', '=', '>', '?',
    '@', 'a', 'b', 'c', 'd', 'e', 'f', 'g',
    'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w',
    'x', 'y', 'z', '[', '\\', ']', '^', '_',
    '\'', 'a', 'b', 'c', 'd', 'e', 'f', 'g',
    'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w',
    'x', 'y', 'z', '{', '|', '}', '~', 127,
    FOLD_NONE, FOLD_NONE, FOLD_NONE, FOLD_NONE, FOLD_NONE, FOLD_NONE, FOLD_NONE,
    FOLD_NONE};

/* The same for characters of one byte and bytes that are none, up to a run of
** ASCII; without a branch where any byte may follow any. */
static size_t fold_single(press_span text, size_t at, char *piece, size_t *n)
{
    size_t good = 0, k = *n;

    while (at + 1 < text.n && k < FOLD_PIECE && good < 32) {
        unsigned b = (unsigned char)text.p[at];

        if ((b >= 0xC0) & ((text.p[at + 1] & 0xC0) == 0x80))
            break;
        piece[k] = (char)fold_row[b];
        piece[k + 1] = (char)0xBF;
        piece[k + 2] = (char)0xBD;
        k += (b != 0) + 2 * (b >> 7);
        good = b < 0x80 ? good + 1 : 0;
        at++;
    }
    *n = k;
    return at;
}

/* Cyrillic letters that no mark follows and what stands between words, up to
** any other character. */
static size_t fold_letters(press_span text, size_t at, char *piece, size_t *n)
{
    const unsigned char *p = (const unsigned char *)text.p;
    size_t k = *n;

    while (at + 2 < text.n && k + 2 <= FOLD_PIECE) {
        unsigned b = p[at], c;

        if (b < '@' && b >= ' ') {
            piece[k++] = (char)b;
            at++;
            continue;
        }
        if (b < 0xD0 || b > 0xD3 || (p[at + 1] & 0xC0) != 0x80 ||
            (p[at + 2] & 0xC0) == 0x80 || p[at + 2] == 0xCC)
            break;
        c = press_fold_cyrillic[(b & 3) << 6 | (p[at + 1] & 0x3F)];
        if (!c)
            break;
        piece[k++] = (char)(0xC0 | c >> 6);
        piece[k++] = (char)(0x80 | (c & 0x3F));
        at += 2;
    }
    *n = k;
    return at;
}

/* The character c, before byte `at`, folded; 0: left out. */
static uint32_t fold_one(press_span text, size_t at, uint32_t c)
{
    if (c == PRESS_REPLACEMENT)
        return c;
    if (c >= 0x400 && c < 0x460) { /* Cyrillic */
        uint32_t joined = fold_compose(press_lower(c),
                                       press_utf8_peek(text.p, text.n, at));

        return press_fold_char(joined ? joined : c);
    }
    if (c > 0xB4 && c < 0x2B0) /* Latin */
        return press_fold_char(c);
    if (press_is_space(c))
        return ' ';
    if (press_is_apostrophe(c))
        return '\'';
    return press_is_dash(c) ? '-' : press_fold_char(c);
}

PRESS_PRIVATE void press_fold(press_buf *out, press_span text)
{
    char piece[FOLD_PIECE + 4];
    size_t at = 0, next = 4096;
    int odd = 0; /* there were bytes just now that are no text */

    while (at < text.n && fold_goes_on(out, at, &next)) {
        size_t n = 0;

        while (at < text.n && n < FOLD_PIECE) {
            size_t before, grown;
            uint32_t c;

            if (!odd) {
                at = fold_usual(text, at, piece, &n);
                at = fold_letters(text, at, piece, &n);
            }
            before = at;
            grown = n;
            at = fold_single(text, at, piece, &n);
            odd = n - grown > at - before;
            if (at == text.n || n >= FOLD_PIECE)
                break;
            c = press_utf8_next(text.p, text.n, &at);
            c = fold_one(text, at, c);
            if (c)
                n += press_utf8_put(piece + n, c);
        }
        press_buf_add(out, piece, n);
    }
}

/* The bytes from text.p[at] on in lower case, ASCII and Cyrillic letters, up to
** any other character or the piece's end; *n moves past what was put. */
static size_t lower_usual(press_span text, size_t at, char *piece, size_t *n)
{
    const unsigned char *p = (const unsigned char *)text.p;

    for (; at + 2 < text.n && *n + 2 <= FOLD_PIECE; at++) {
        unsigned b = p[at], c;

        if (b < 0x80) {
            piece[(*n)++] = (char)(b + (b >= 'A' && b <= 'Z' ? 32 : 0));
            continue;
        }
        if ((b != 0xD0 && b != 0xD1) || (p[at + 1] & 0xC0) != 0x80 ||
            (p[at + 2] & 0xC0) == 0x80)
            break;
        c = (b & 0x1F) << 6 | (p[++at] & 0x3F);
        c += c < 0x410 ? 80 : c < 0x430 ? 32 : c >= 0x460 ? (c & 1) ^ 1 : 0;
        piece[(*n)++] = (char)(0xC0 | c >> 6);
        piece[(*n)++] = (char)(0x80 | (c & 0x3F));
    }
    return at;
}

PRESS_PRIVATE void press_lower_text(press_buf *out, press_span text)
{
    char piece[FOLD_PIECE];
    size_t at = 0, next = 4096;

    while (at < text.n && fold_goes_on(out, at, &next)) {
        size_t n = 0, start = at = lower_usual(text, at, piece, &n);
        uint32_t c, lower;

        press_buf_add(out, piece, n);
        if (at == text.n || n + 2 > FOLD_PIECE)
            continue;
        c = press_utf8_next(text.p, text.n, &at);
        lower = press_lower(c);
        if (lower == c)
            press_buf_add(out, text.p + start, at - start);
        else
            press_buf_put_char(out, lower);
    }
}

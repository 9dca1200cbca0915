/* encoding.c - see encoding.h.  The tables are the upper halves of
** windows-1251, KOI8-R (RFC 1489) and code page 866 as the Unicode consortium
** maps them. */
#include "encoding.h"

static const uint16_t encoding_windows1251[128] = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021,
    0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C, 0x040B, 0x040F,
    0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0xFFFD, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F,
    0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7,
    0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407,
    0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7,
    0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
    0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417,
    0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E, 0x041F,
    0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427,
    0x0428, 0x0429, 0x042A, 0x042B, 0x042C, 0x042D, 0x042E, 0x042F,
    0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F,
    0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447,
    0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F,
};

static const uint16_t encoding_koi8r[128] = {
    0x2500, 0x2502, 0x250C, 0x2510, 0x2514, 0x2518, 0x251C, 0x2524,
    0x252C, 0x2534, 0x253C, 0x2580, 0x2584, 0x2588, 0x258C, 0x2590,
    0x2591, 0x2592, 0x2593, 0x2320, 0x25A0, 0x2219, 0x221A, 0x2248,
    0x2264, 0x2265, 0x00A0, 0x2321, 0x00B0, 0x00B2, 0x00B7, 0x00F7,
    0x2550, 0x2551, 0x2552, 0x0451, 0x2553, 0x2554, 0x2555, 0x2556,
    0x2557, 0x2558, 0x2559, 0x255A, 0x255B, 0x255C, 0x255D, 0x255E,
    0x255F, 0x2560, 0x2561, 0x0401, 0x2562, 0x2563, 0x2564, 0x2565,
    0x2566, 0x2567, 0x2568, 0x2569, 0x256A, 0x256B, 0x256C, 0x00A9,
    0x044E, 0x0430, 0x0431, 0x0446, 0x0434, 0x0435, 0x0444, 0x0433,
    0x0445, 0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E,
    0x043F, 0x044F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0436, 0x0432,
    0x044C, 0x044B, 0x0437, 0x0448, 0x044D, 0x0449, 0x0447, 0x044A,
    0x042E, 0x0410, 0x0411, 0x0426, 0x0414, 0x0415, 0x0424, 0x0413,
    0x0425, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E,
    0x041F, 0x042F, 0x0420, 0x0421, 0x0422, 0x0423, 0x0416, 0x0412,
    0x042C, 0x042B, 0x0417, 0x0428, 0x042D, 0x0429, 0x0427, 0x042A,
};

static const uint16_t encoding_cp866[128] = {
    0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417,
    0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E, 0x041F,
    0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427,
    0x0428, 0x0429, 0x042A, 0x042B, 0x042C, 0x042D, 0x042E, 0x042F,
    0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x2561, 0x2562, 0x2556,
    0x2555, 0x2563, 0x2551, 0x2557, 0x255D, 0x255C, 0x255B, 0x2510,
    0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x255E, 0x255F,
    0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0x2567,
    0x2568, 0x2564, 0x2565, 0x2559, 0x2558, 0x2552, 0x2553, 0x256B,
    0x256A, 0x2518, 0x250C, 0x2588, 0x2584, 0x258C, 0x2590, 0x2580,
    0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447,
    0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F,
    0x0401, 0x0451, 0x0404, 0x0454, 0x0407, 0x0457, 0x040E, 0x045E,
    0x00B0, 0x2219, 0x00B7, 0x221A, 0x2116, 0x00A4, 0x25A0, 0x00A0,
};

/* --- names --------------------------------------------------------------------- */

static const struct {
    const char *name; /* lower case, letters and digits only */
    int encoding;
} encoding_names[] = {
    {"auto", PRESS_ENCODING_AUTO},
    {"utf8", PRESS_ENCODING_UTF8},
    {"utf8sig", PRESS_ENCODING_UTF8},
    {"ascii", PRESS_ENCODING_UTF8},
    {"usascii", PRESS_ENCODING_UTF8},
    {"utf16", PRESS_ENCODING_UTF16LE},
    {"utf16le", PRESS_ENCODING_UTF16LE},
    {"utf16be", PRESS_ENCODING_UTF16BE},
    {"windows1251", PRESS_ENCODING_WINDOWS1251},
    {"cp1251", PRESS_ENCODING_WINDOWS1251},
    {"win1251", PRESS_ENCODING_WINDOWS1251},
    {"1251", PRESS_ENCODING_WINDOWS1251},
    {"koi8r", PRESS_ENCODING_KOI8R},
    {"koi8", PRESS_ENCODING_KOI8R},
    {"cp866", PRESS_ENCODING_CP866},
    {"ibm866", PRESS_ENCODING_CP866},
    {"dos866", PRESS_ENCODING_CP866},
    {"866", PRESS_ENCODING_CP866},
    {"latin1", PRESS_ENCODING_LATIN1},
    {"iso88591", PRESS_ENCODING_LATIN1},
    {"l1", PRESS_ENCODING_LATIN1},
};

PRESS_PRIVATE int press_encoding_find(press_span name)
{
    char plain[16] = "";
    size_t i, n = 0;

    for (i = 0; i < name.n; i++) {
        char c = name.p[i];

        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if (c == '-' || c == '_' || c == ' ')
            continue;
        if (n == sizeof plain)
            return -1;
        plain[n++] = c;
    }
    for (i = 0; i < sizeof encoding_names / sizeof encoding_names[0]; i++)
        if (n == strlen(encoding_names[i].name) &&
            memcmp(plain, encoding_names[i].name, n) == 0)
            return encoding_names[i].encoding;
    return -1;
}

/* --- which one ------------------------------------------------------------------- */

#define ENCODING_LOOK 4096 /* bytes read to tell UTF-16 */
/* Bytes over 127 read to tell the encodings of one byte a character apart. */
#define ENCODING_HIGH 65536

static int encoding_starts(press_span bytes, const char *mark)
{
    size_t n = strlen(mark);

    return bytes.n >= n && memcmp(bytes.p, mark, n) == 0;
}

/* UTF-16 without a mark: ASCII leaves zeros, Cyrillic leaves 0x04, on one
** side only. */
static int encoding_utf16(press_span bytes)
{
    size_t n = bytes.n < ENCODING_LOOK ? bytes.n : ENCODING_LOOK, i;
    size_t high[2] = {0, 0}, pairs = n / 2;

    for (i = 0; i < 2 * pairs; i++)
        high[i & 1] += bytes.p[i] == 0 || bytes.p[i] == 4;
    if (pairs < 2)
        return 0;
    if (high[1] * 3 > pairs * 2 && high[0] * 16 < pairs)
        return PRESS_ENCODING_UTF16LE;
    if (high[0] * 3 > pairs * 2 && high[1] * 16 < pairs)
        return PRESS_ENCODING_UTF16BE;
    return 0;
}

/* Well-formed sequences of more than one byte, and broken ones; lines that
** have the former alone, and lines with one of the latter. */
typedef struct encoding_tally {
    size_t good, bad, sound, broken;
    int line; /* of this line: 1: has a good one, 2: has a bad one */
} encoding_tally;

static void encoding_line(encoding_tally *t)
{
    t->sound += t->line == 1;
    t->broken += t->line >= 2;
    t->line = 0;
}

/* Hardly any is broken, or those that are stand in few lines among many: a
** line of another encoding was pasted in.  `rest`: what may still be good. */
static int encoding_holds(const encoding_tally *t, size_t rest)
{
    return t->bad * 32 <= t->good + rest ||
           (t->broken * 2 <= t->sound + rest && t->bad <= t->good + rest);
}

/* Over as soon as the bytes to come cannot be good enough.  `out` hears of a
** stop; it may be NULL. */
static int encoding_is_utf8(press_buf *out, press_span bytes)
{
    encoding_tally t = {0, 0, 0, 0, 0};
    size_t at = 0, worked = 0;

    while (at < bytes.n) {
        size_t start = at;
        uint32_t c;

        if (out && at - worked >= PRESS_POLL_EVERY) {
            out->status = press_work(out->env, at - worked);
            if (out->status)
                return 1;
            worked = at;
        }
        if ((unsigned char)bytes.p[at] < 0x80) {
            if (bytes.p[at++] == '\n')
                encoding_line(&t);
            continue;
        }
        c = press_utf8_next(bytes.p, bytes.n, &at);
        if (c != PRESS_REPLACEMENT || at - start == 3) {
            t.good += at - start > 1;
            t.line |= 1;
            continue;
        }
        t.bad++;
        t.line |= 2;
        if (!encoding_holds(&t, (bytes.n - at) / 2))
            return 0;
    }
    encoding_line(&t);
    return t.bad == 0 || encoding_holds(&t, 0);
}

/* How Russian the high bytes read, the first ENCODING_HIGH of them: letters
** of frequent use count for it, an upper-case letter right after a lower-case
** one against it. */
static long encoding_russian(press_span bytes, const uint16_t *table)
{
    static const uint16_t frequent[] = {0x43E, 0x435, 0x430, 0x438,
                                        0x43D, 0x442, 0x441, 0x440};
    long score = 0;
    uint32_t before = 0;
    size_t i, k, high = 0;

    for (i = 0; i < bytes.n && high < ENCODING_HIGH; i++) {
        unsigned char b = (unsigned char)bytes.p[i];
        uint32_t c = b < 128 ? b : table[b - 128];

        if (b >= 128) {
            int cyrillic = c >= 0x410 && c <= 0x44F;

            high++;
            score += cyrillic ? 0 : -2;
            for (k = 0; k < sizeof frequent / sizeof frequent[0]; k++)
                score += c == frequent[k];
            if (cyrillic && press_is_upper(c) && press_is_lower(before))
                score -= 4;
        }
        before = c;
    }
    return score;
}

/* High bytes; those where code page 866 has its small letters and others have
** signs; those right after another one, as in words of Cyrillic. */
typedef struct encoding_high {
    size_t all, small, run;
} encoding_high;

static encoding_high encoding_high_of(press_span bytes)
{
    encoding_high h = {0, 0, 0};
    size_t i;

    for (i = 0; i < bytes.n && h.all < ENCODING_HIGH; i++) {
        unsigned char b = (unsigned char)bytes.p[i];

        if (b < 128)
            continue;
        h.all++;
        h.small += b >= 0xA0 && b <= 0xAF;
        h.run += i && (unsigned char)bytes.p[i - 1] >= 128;
    }
    return h;
}

static int encoding_tell(press_buf *out, press_span bytes)
{
    encoding_high high;
    long windows, koi, dos;
    int wide;

    if (encoding_starts(bytes, "\xEF\xBB\xBF"))
        return PRESS_ENCODING_UTF8;
    if (encoding_starts(bytes, "\xFF\xFE"))
        return PRESS_ENCODING_UTF16LE;
    if (encoding_starts(bytes, "\xFE\xFF"))
        return PRESS_ENCODING_UTF16BE;
    wide = encoding_utf16(bytes);
    if (wide)
        return wide;
    if (encoding_is_utf8(out, bytes))
        return PRESS_ENCODING_UTF8;
    windows = encoding_russian(bytes, encoding_windows1251);
    koi = encoding_russian(bytes, encoding_koi8r);
    high = encoding_high_of(bytes);
    if (high.all >= 12 && high.small * 3 >= high.all &&
        high.run * 2 >= high.all) {
        dos = encoding_russian(bytes, encoding_cp866);
        if (dos > 0 && dos > windows && dos > koi)
            return PRESS_ENCODING_CP866;
    }
    if ((windows <= 0 && koi <= 0) ||
        (high.all >= 4 && high.run * 4 < high.all)) /* letters with accents */
        return PRESS_ENCODING_LATIN1;
    return windows >= koi ? PRESS_ENCODING_WINDOWS1251 : PRESS_ENCODING_KOI8R;
}

PRESS_PRIVATE int press_encoding_of(press_span bytes)
{
    return encoding_tell(NULL, bytes);
}

/* --- decoding -------------------------------------------------------------------- */

static void decode_char(press_buf *out, uint32_t c)
{
    press_buf_put_char(out, c ? c : PRESS_REPLACEMENT);
}

/* Bytes that are decoded before they are added. */
#define DECODE_PIECE 512

/* The end of the run of well-formed characters other than NUL at `at`. */
static size_t decode_run(press_span bytes, size_t at)
{
    size_t most = bytes.n - at > PRESS_POLL_EVERY ? at + PRESS_POLL_EVERY
                                                  : bytes.n;

    while (at < most) {
        size_t after = at;
        uint32_t c = press_utf8_next(bytes.p, bytes.n, &after);

        if (c == PRESS_REPLACEMENT || c == 0)
            break;
        at = after;
    }
    return at;
}

/* What each byte is as UTF-8, its length in the fourth byte. */
typedef struct decode_row {
    char p[4];
} decode_row;

/* What each byte is where no character goes on with it. */
static void decode_rows_alone(decode_row rows[256])
{
    unsigned b;

    for (b = 0; b < 256; b++) {
        int none = b == 0 || b >= 0x80;
        char p[4] = {none ? (char)0xEF : (char)b, (char)0xBF, (char)0xBD,
                     none ? 3 : 1};

        memcpy(rows[b].p, p, 4);
    }
}

#define DECODE_STEP 32

/* Bytes from *at on, DECODE_STEP at most, that are characters by themselves or
** none, into `to`: without a branch where any may follow any.  Returns how
** many were put. */
static size_t decode_alone(press_span bytes, size_t *at,
                           const decode_row rows[256], char *to)
{
    size_t i = *at, n = 0, end = bytes.n - 1;

    if (end - i > DECODE_STEP)
        end = i + DECODE_STEP;
    for (; i < end; i++) {
        const decode_row *row = &rows[(unsigned char)bytes.p[i]];

        if (((unsigned char)bytes.p[i] >= 0xC0) &
            ((bytes.p[i + 1] & 0xC0) == 0x80))
            break;
        memcpy(to + n, row->p, 4);
        n += (size_t)row->p[3];
    }
    *at = i;
    return n;
}

/* A first byte at *at and those that go on with it, three at most: the
** character they are, or U+FFFD, into `to`, which has room for four bytes;
** again without a branch.  Returns how many bytes were put, 0 where it takes a
** closer look; *good grows, or is 0 for none. */
static inline size_t decode_joined(press_span bytes, size_t *at, char *to,
                                   size_t *good)
{
    const unsigned char *b = (const unsigned char *)bytes.p + *at;
    unsigned more = 1, third, is_two, is_three, doubt;
    uint32_t which, text, none;

    if (bytes.n - *at < 5)
        return 0;
    third = (b[2] & 0xC0) == 0x80;
    more += third + (third & ((b[3] & 0xC0) == 0x80));
    is_two = (b[0] >= 0xC2) & (b[0] < 0xE0) & (more == 1);
    is_three = (b[0] > 0xE0) & (b[0] < 0xF0) & (b[0] != 0xED) & (more == 2);
    doubt = ((b[0] == 0xE0) | (b[0] == 0xED) | (b[0] >= 0xF0)) & (more > 1);
    if (doubt | ((more == 3) & ((b[4] & 0xC0) == 0x80)))
        return 0;
    which = 0u - (is_two | is_three);
    memcpy(&text, b, 4);
    memcpy(&none, "\xEF\xBF\xBD", 4);
    none ^= (none ^ text) & which;
    memcpy(to, &none, 4);
    *at += more + 1;
    *good = (*good + 1) & which;
    return 3 ^ ((3 ^ (more + 1)) & which);
}

/* Characters from `at` on, those that are none as U+FFFD, as long as hardly
** any is more than one of a few well-formed ones in a row; where it ends. */
static size_t decode_broken(press_buf *out, press_span bytes, size_t at,
                            const decode_row rows[256])
{
    char piece[DECODE_PIECE + 3 * DECODE_STEP + 4];
    size_t n = 0, good = 0;

    while (at < bytes.n && n < DECODE_PIECE && good < 32) {
        size_t start = at, put = decode_alone(bytes, &at, rows, piece + n);
        uint32_t c;

        n += put;
        good = put == at - start ? good + put : 0;
        if (at - start == DECODE_STEP)
            continue;
        put = decode_joined(bytes, &at, piece + n, &good);
        n += put;
        if (put)
            continue;
        start = at;
        c = press_utf8_next(bytes.p, bytes.n, &at);
        if (c == 0 || c == PRESS_REPLACEMENT) {
            memcpy(piece + n, "\xEF\xBF\xBD", 3);
            n += 3;
            good = 0;
            continue;
        }
        good++;
        while (start < at)
            piece[n++] = bytes.p[start++];
    }
    press_buf_add(out, piece, n);
    return at;
}

static void decode_utf8(press_buf *out, press_span bytes)
{
    size_t at = encoding_starts(bytes, "\xEF\xBB\xBF") ? 3 : 0;
    decode_row rows[256];
    int made = 0;

    while (at < bytes.n && !out->status) {
        size_t start = at;

        at = decode_run(bytes, at);
        press_buf_add(out, bytes.p + start, at - start);
        if (at < bytes.n) {
            if (!made)
                decode_rows_alone(rows);
            made = 1;
            at = decode_broken(out, bytes, at, rows);
        }
        if (!out->status)
            out->status = press_work(out->env, at - start);
    }
}

static uint32_t decode_unit(press_span bytes, size_t at, int big)
{
    unsigned a = (unsigned char)bytes.p[at];
    unsigned b = (unsigned char)bytes.p[at + 1];

    return big ? a << 8 | b : b << 8 | a;
}

static void decode_utf16(press_buf *out, press_span bytes, int big)
{
    size_t at = 0;

    if (bytes.n >= 2 && decode_unit(bytes, 0, big) == 0xFEFF)
        at = 2;
    while (at + 1 < bytes.n && !out->status) {
        uint32_t c = decode_unit(bytes, at, big), low;

        at += 2;
        if (c >= 0xD800 && c < 0xDC00 && at + 1 < bytes.n) {
            low = decode_unit(bytes, at, big);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        decode_char(out, c); /* a lone surrogate becomes U+FFFD */
        if (!out->status)
            out->status = press_work(out->env, 2);
    }
    if (at < bytes.n)
        decode_char(out, 0);
}

static void decode_rows(decode_row rows[256], const uint16_t *table)
{
    unsigned b;

    for (b = 0; b < 256; b++) {
        uint32_t c = b < 128 ? b : table ? table[b - 128] : b;
        char p[4] = {0, 0, 0, 0};

        p[3] = (char)press_utf8_put(p, c ? c : PRESS_REPLACEMENT);
        memcpy(rows[b].p, p, 4);
    }
}

static void decode_table(press_buf *out, press_span bytes,
                         const uint16_t *table)
{
    char piece[3 * DECODE_PIECE + 1];
    decode_row rows[256];
    size_t i = 0;

    decode_rows(rows, table);
    while (i < bytes.n && !out->status) {
        size_t end = bytes.n - i > DECODE_PIECE ? i + DECODE_PIECE : bytes.n;
        size_t from = i, n = 0;

        for (; i < end; i++) { /* without a branch: any byte may follow any */
            const decode_row *row = &rows[(unsigned char)bytes.p[i]];

            memcpy(piece + n, row->p, 4);
            n += (size_t)row->p[3];
        }
        press_buf_add(out, piece, n);
        if (!out->status)
            out->status = press_work(out->env, i - from);
    }
}

PRESS_PRIVATE void press_decode(press_buf *out, press_span bytes, int encoding)
{
    if (encoding == PRESS_ENCODING_AUTO)
        encoding = encoding_tell(out, bytes);
    switch (encoding) {
    case PRESS_ENCODING_UTF16LE:
    case PRESS_ENCODING_UTF16BE:
        decode_utf16(out, bytes, encoding == PRESS_ENCODING_UTF16BE);
        break;
    case PRESS_ENCODING_WINDOWS1251:
        decode_table(out, bytes, encoding_windows1251);
        break;
    case PRESS_ENCODING_KOI8R:
        decode_table(out, bytes, encoding_koi8r);
        break;
    case PRESS_ENCODING_CP866:
        decode_table(out, bytes, encoding_cp866);
        break;
    case PRESS_ENCODING_LATIN1:
        decode_table(out, bytes, NULL);
        break;
    default:
        decode_utf8(out, bytes);
    }
}

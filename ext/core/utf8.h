/* utf8.h - characters: decoding that is total, properties, case, folding.
**
** A character here is what SQLite's substr() counts: one byte, and if that
** byte is 0xC0 or more, every continuation byte (10xxxxxx) after it.  So any
** bytes at all are a sequence of characters; one that is not well-formed
** UTF-8 (RFC 3629) reads as U+FFFD and keeps its bytes.
**
** Properties are those of the Unicode version named in utf8_tab.c, which
** tool/gen_unicode.py makes from UnicodeData.txt and Scripts.txt.
*/
#ifndef PRESS_UTF8_H
#define PRESS_UTF8_H

#include "base.h"

#define PRESS_REPLACEMENT 0xFFFDu

enum press_script {
    PRESS_SCRIPT_COMMON = 0, /* digits, marks, punctuation, blanks */
    PRESS_SCRIPT_LATIN,
    PRESS_SCRIPT_CYRILLIC,
    PRESS_SCRIPT_GREEK,
    PRESS_SCRIPT_ARABIC,
    PRESS_SCRIPT_HEBREW,
    PRESS_SCRIPT_ARMENIAN,
    PRESS_SCRIPT_GEORGIAN,
    PRESS_SCRIPT_INDIC, /* Devanagari, Bengali, Tamil and their kin */
    PRESS_SCRIPT_CJK,   /* Han, Kana, Hangul, Bopomofo */
    PRESS_SCRIPT_OTHER
};

/* Unicode's general categories, coarsely. */
enum press_class {
    PRESS_C_OTHER = 0, /* unassigned, private, surrogate, control */
    PRESS_C_UPPER,     /* Lu Lt */
    PRESS_C_LOWER,     /* Ll */
    PRESS_C_LETTER,    /* Lm Lo */
    PRESS_C_MARK,      /* Mn Mc Me */
    PRESS_C_DIGIT,     /* Nd */
    PRESS_C_NUMBER,    /* Nl No */
    PRESS_C_PUNCT,     /* Pc Pd Ps Pe Po */
    PRESS_C_OPEN,      /* Ps Pi */
    PRESS_C_CLOSE,     /* Pe Pf */
    PRESS_C_SYMBOL,    /* Sm Sc Sk So */
    PRESS_C_SPACE,     /* Zs, tab, CR, LF, FF, VT, NEL, Zl, Zp */
    PRESS_C_FORMAT     /* Cf: soft hyphen, zero-width marks, BOM */
};

typedef struct press_charinfo {
    uint8_t cls;    /* enum press_class */
    uint8_t script; /* enum press_script */
    uint8_t mark;   /* 1: a combining mark, which has no base */
    /* Each added to the code point: the simple lower case, the simple upper
    ** case, the lower-cased letter that its full decomposition begins with. */
    int32_t lower, upper, base;
} press_charinfo;

PRESS_PRIVATE uint32_t press_utf8_next_any(const char *p, size_t n,
                                           size_t *at);
/* The character at byte *at, which must be < n; *at moves past it.  What most
** are without a call: ASCII, a stray byte or a first byte that nothing follows,
** told by one branch, since any of them may follow any; letters of two bytes. */
static inline uint32_t press_utf8_next(const char *p, size_t n, size_t *at)
{
    const unsigned char *b = (const unsigned char *)p + *at;

    assert(*at < n);
    if (n - *at > 2) {
        if ((b[0] < 0xC0) | ((b[1] & 0xC0) != 0x80)) {
            ++*at;
            return b[0] < 0x80 ? b[0] : PRESS_REPLACEMENT;
        }
        if ((b[0] >= 0xC2) & (b[0] < 0xE0) & ((b[2] & 0xC0) != 0x80)) {
            *at += 2;
            return (b[0] & 0x1Fu) << 6 | (b[1] & 0x3Fu);
        }
    }
    return press_utf8_next_any(p, n, at);
}
/* The character that ends at byte *at, which must be > 0; *at moves to its
** start.  Linear in the length of a run of stray continuation bytes. */
PRESS_PRIVATE uint32_t press_utf8_prev(const char *p, size_t *at);
/* The character at byte `at`, 0 at or past the end. */
static inline uint32_t press_utf8_peek(const char *p, size_t n, size_t at)
{
    return at < n ? press_utf8_next(p, n, &at) : 0;
}
/* Characters in the bytes, as SQLite's length() counts them. */
PRESS_PRIVATE size_t press_utf8_count(const char *p, size_t n);
/* 1 when every byte sequence is well-formed. */
PRESS_PRIVATE int press_utf8_valid(const char *p, size_t n);
/* Write one character, at most four bytes; how many.  Anything that is none is
** written as U+FFFD. */
PRESS_PRIVATE size_t press_utf8_put(char *b, uint32_t c);
/* Append one character; anything that is none is appended as U+FFFD. */
PRESS_PRIVATE void press_buf_put_char(press_buf *buf, uint32_t c);

/* The Unicode version of the tables, "15.0.0". */
PRESS_PRIVATE const char *press_unicode(void);

/* Properties.  O(1), any value. */
PRESS_PRIVATE const press_charinfo *press_char(uint32_t c);
PRESS_PRIVATE uint32_t press_lower(uint32_t c);
PRESS_PRIVATE uint32_t press_upper(uint32_t c);
PRESS_PRIVATE int press_is_letter(uint32_t c); /* L* and marks */
PRESS_PRIVATE int press_is_upper(uint32_t c);
PRESS_PRIVATE int press_is_lower(uint32_t c);
PRESS_PRIVATE int press_is_digit(uint32_t c);
PRESS_PRIVATE int press_is_word(uint32_t c); /* letter, mark, digit, number */
PRESS_PRIVATE int press_is_space(uint32_t c); /* NBSP and line ends included */
PRESS_PRIVATE int press_is_dash(uint32_t c); /* hyphens, dashes, minus */
PRESS_PRIVATE int press_is_apostrophe(uint32_t c); /* ' U+2019 U+02BC ` ... */

/* One character as searching sees it: lower case, no diacritic, except that
** these Cyrillic letters stay apart: й (not и), ї, ў and the Kazakh letters.
** ё is е.  Hangul syllables stay whole.  0: leave the character out (marks, soft hyphen, zero-width). */
PRESS_PRIVATE uint32_t press_fold_char(uint32_t c);
/* What U+0400 to U+04FF are folded to, by the properties of each; 0: left
** out. */
#ifndef PRESS_AMALGAMATION
PRESS_TABLE const uint16_t press_fold_cyrillic[];
#endif
/* A whole text folded so, appended to out; U+2019 and its kin become ', all
** spaces a blank, dashes of every kind -.  Marks after и and у in decomposed
** text compose first (и + breve = й). */
PRESS_PRIVATE void press_fold(press_buf *out, press_span text);
/* Lower case, nothing else. */
PRESS_PRIVATE void press_lower_text(press_buf *out, press_span text);

#endif

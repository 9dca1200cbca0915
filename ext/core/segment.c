/* segment.c - a text cut into tokens; see segment.h for what each is.
**
** One pass.  A byte's class comes from a table of 128 for ASCII and from
** press_char() for the rest.  What can only be known later (an e-mail address
** at its @, a URL at its ://) takes back the tokens that it swallows: they lie
** within the last 64 bytes.  Looking ahead is bounded by a host name's 253
** bytes and happens only at a dot between letters.  So: linear.
*/
#include "segment.h"
#include "host.h"
#include "segment_plain.h"
#include "utf8_tab.h"

#define SEGMENT_TOKEN_MAX PRESS_SENTENCE_MAX
#define SEGMENT_LOCAL_MAX 64 /* of an e-mail address, by RFC 5321 */
#define SEGMENT_HOST_MAX 253

/* Classes of a character, as bits. */
enum {
    SEG_LOWER = 1,
    SEG_UPPER = 2,
    SEG_LETTER = 4, /* a letter without case, or a mark */
    SEG_DIGIT = 8,
    SEG_SPACE = 16,
    SEG_OTHER = 32, /* punctuation, symbols */
    SEG_HIGH = 64,  /* first byte of a character that is not ASCII */
    SEG_ANY_LETTER = SEG_LOWER | SEG_UPPER | SEG_LETTER,
    SEG_WORD = SEG_ANY_LETTER | SEG_DIGIT
};

#define O SEG_OTHER
#define S SEG_SPACE
#define D SEG_DIGIT
#define U SEG_UPPER
#define L SEG_LOWER
#define H SEG_HIGH
#define H16 H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H
static const unsigned char segment_class[256] = {
    O, O, O, O, O, O, O, O, O, S, S, S, S, S, O, O, /* 00 */
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* 10 */
    S, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* 20 */
    D, D, D, D, D, D, D, D, D, D, O, O, O, O, O, O, /* 30 */
    O, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, /* 40 */
    U, U, U, U, U, U, U, U, U, U, U, O, O, O, O, O, /* 50 */
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* 60 */
    L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O, /* 70 */
    H16, H16, H16, H16, H16, H16, H16, H16};
#undef O
#undef S
#undef D
#undef U
#undef L
#undef H
#undef H16

typedef struct seg {
    press_env *env;
    const char *p;
    size_t n;
    press_vec *tokens;
    int flags;  /* of the token to come: space before it */
    int breaks; /* line breaks in that space */
    /* The token's first character, its class, and where the next begins. */
    uint32_t c;
    unsigned cls;
    size_t after;
    press_host_labels labels;
    size_t worked; /* bytes of which the poll has heard */
} seg;

/* What was seen in a word. */
typedef struct seg_word {
    unsigned seen;  /* classes */
    size_t letters; /* how many, 2 standing for more */
} seg_word;

static unsigned seg_byte(const seg *s, size_t at)
{
    return at < s->n ? (unsigned char)s->p[at] : 0;
}

/* The character at `at` < n; *after is where the next begins. */
static inline uint32_t seg_char(const seg *s, size_t at, size_t *after)
{
    uint32_t c = press_utf8_next(s->p, s->n, &at);

    *after = at;
    return c;
}

/* press_char() without a call for what texts are made of. */
static const press_charinfo *seg_info(uint32_t c)
{
    return c < PRESS_CHAR_LIMIT ? press_char_near(c) : press_char(c);
}

static unsigned seg_class_of(uint32_t c)
{
    static const unsigned char classes[] = {
        [PRESS_C_OTHER] = SEG_OTHER,  [PRESS_C_UPPER] = SEG_UPPER,
        [PRESS_C_LOWER] = SEG_LOWER,  [PRESS_C_LETTER] = SEG_LETTER,
        [PRESS_C_MARK] = SEG_LETTER,  [PRESS_C_DIGIT] = SEG_DIGIT,
        [PRESS_C_NUMBER] = SEG_DIGIT, [PRESS_C_PUNCT] = SEG_OTHER,
        [PRESS_C_OPEN] = SEG_OTHER,   [PRESS_C_CLOSE] = SEG_OTHER,
        [PRESS_C_SYMBOL] = SEG_OTHER, [PRESS_C_SPACE] = SEG_SPACE,
        [PRESS_C_FORMAT] = 0};

    return classes[seg_info(c)->cls];
}

/* The class of the character at `at`; 0 at the end and for invisible ones. */
static unsigned seg_class_at(const seg *s, size_t at)
{
    size_t after;

    if (at >= s->n)
        return 0;
    if ((unsigned char)s->p[at] < 0x80)
        return segment_class[(unsigned char)s->p[at]];
    return seg_class_of(seg_char(s, at, &after));
}

/* --- adding tokens ---------------------------------------------------------- */

static press_token *seg_push(seg *s)
{
    press_vec *tokens = s->tokens;

    if (tokens->n < tokens->cap)
        return press_vec_at(tokens, press_token, tokens->n++);
    return press_vec_push(tokens);
}

static int seg_add(seg *s, size_t start, size_t end, int kind)
{
    press_token *token;
    size_t cut = end;

    while (end - start > SEGMENT_TOKEN_MAX) { /* cut a monster */
        cut = start + SEGMENT_TOKEN_MAX;
        while (cut > start + 1 && (s->p[cut] & 0xC0) == 0x80)
            cut--;
        if (cut == start + 1) /* stray bytes alone: each is a character */
            cut = start + SEGMENT_TOKEN_MAX;
        token = seg_push(s);
        if (!token)
            return s->tokens->status;
        token->start = (uint32_t)start;
        token->length = (uint16_t)(cut - start);
        token->kind = (uint8_t)kind;
        token->flags = (uint8_t)s->flags;
        s->flags &= ~(PRESS_F_SPACE | PRESS_F_LINE | PRESS_F_BLANK);
        start = cut;
    }
    token = seg_push(s);
    if (!token)
        return s->tokens->status;
    token->start = (uint32_t)start;
    token->length = (uint16_t)(end - start);
    token->kind = (uint8_t)kind;
    token->flags = (uint8_t)s->flags;
    s->flags = s->breaks = 0;
    return PRESS_OK;
}

/* The flags that tell of the letters of [start, end). */
static int seg_letter_flags(const seg *s, size_t start, size_t end,
                            const seg_word *word)
{
    const press_charinfo *info;
    int flags = 0;
    size_t after;
    uint32_t c;

    if (word->seen & SEG_DIGIT)
        flags |= PRESS_F_DIGIT;
    if (word->seen & SEG_UPPER && !(word->seen & SEG_LOWER) &&
        word->letters >= 2)
        flags |= PRESS_F_ALLCAPS;
    if (!(word->seen & SEG_ANY_LETTER))
        return flags;
    while (start < end && !(seg_class_at(s, start) & SEG_ANY_LETTER))
        seg_char(s, start, &start);
    if (start >= end)
        return flags;
    c = seg_char(s, start, &after);
    if (c < 0x80)
        return flags | PRESS_F_LATIN | (c < 'a' ? PRESS_F_CAPITAL : 0);
    info = seg_info(c);
    if (info->script == PRESS_SCRIPT_LATIN)
        flags |= PRESS_F_LATIN;
    if (info->script == PRESS_SCRIPT_CYRILLIC)
        flags |= PRESS_F_CYRILLIC;
    return flags | (info->cls == PRESS_C_UPPER ? PRESS_F_CAPITAL : 0);
}

/* --- words ------------------------------------------------------------------ */

/* Invisible characters that may stand in a word: not the zero-width space and
** the byte order mark, which part words. */
static int seg_is_glue(uint32_t c)
{
    return seg_info(c)->cls == PRESS_C_FORMAT && c != 0x200B && c != 0xFEFF;
}

static int seg_is_superscript(uint32_t c)
{
    return c == 0xB2 || c == 0xB3 || c == 0xB9 ||
           (c >= 0x2070 && c <= 0x2079);
}

/* The end of the run of letters, digits, inner _ and invisible characters
** that begins at `at`. */
static size_t seg_run(const seg *s, size_t at, seg_word *word)
{
    const unsigned char *p = (const unsigned char *)s->p;

    for (;;) {
        unsigned cls;
        size_t after;
        uint32_t c;

        while (at < s->n && (cls = segment_class[p[at]]) & SEG_WORD) {
            word->seen |= cls;
            word->letters += (cls & SEG_ANY_LETTER) != 0;
            at++;
        }
        if (at >= s->n)
            return at;
        if (p[at] < 0x80) {
            if (p[at] != '_' || !(seg_class_at(s, at + 1) & SEG_WORD))
                return at;
            at++;
            continue;
        }
        c = seg_char(s, at, &after);
        cls = seg_class_of(c);
        if (cls & SEG_WORD) {
            /* a footnote's mark is no part of the word; in a unit it is */
            if (seg_is_superscript(c) && word->letters > 3)
                return at;
            word->seen |= cls;
            word->letters += (cls & SEG_ANY_LETTER) != 0;
        } else if (!seg_is_glue(c) || !(seg_class_at(s, after) & SEG_WORD)) {
            return at;
        }
        at = after;
    }
}

/* After an apostrophe that joins at `at`, else 0. */
static size_t seg_apostrophe(const seg *s, size_t at)
{
    size_t after = at + 1;

    if (s->p[at] != '\'') {
        if (seg_byte(s, at) != 0xE2 || seg_byte(s, at + 1) != 0x80 ||
            (seg_byte(s, at + 2) != 0x99 && seg_byte(s, at + 2) != 0x98) ||
            (seg_byte(s, at + 3) & 0xC0) == 0x80)
            return 0;
        after = at + 3;
    }
    return seg_class_at(s, after) & SEG_ANY_LETTER ? after : 0;
}

/* After a hyphen that joins at `at`, else 0. */
static size_t seg_hyphen(const seg *s, size_t at)
{
    size_t after = at + 1, before = at;
    unsigned cls;

    if (s->p[at] != '-') {
        if (seg_byte(s, at) != 0xE2 || seg_byte(s, at + 1) != 0x80 ||
            (seg_byte(s, at + 2) != 0x90 && seg_byte(s, at + 2) != 0x91) ||
            (seg_byte(s, at + 3) & 0xC0) == 0x80)
            return 0;
        after = at + 3;
    }
    cls = seg_class_at(s, after);
    if (cls & SEG_DIGIT) { /* 97-98 are two numbers */
        press_utf8_prev(s->p, &before);
        if (seg_class_at(s, before) & SEG_DIGIT)
            return 0;
    }
    return cls & SEG_WORD ? after : 0;
}

/* --- dots in words ------------------------------------------------------------ */

/* Letters in the run at `at`, up to 2; *end is its end. */
static size_t seg_letters_at(const seg *s, size_t at, size_t *end)
{
    size_t n = 0;

    while (n < 2 && seg_class_at(s, at) & SEG_ANY_LETTER) {
        seg_char(s, at, &at);
        n++;
    }
    *end = at;
    return seg_class_at(s, at) & SEG_DIGIT ? 2 : n;
}

/* The end of letters with dots (U.S. т.д. Ph.D. кв.м.), the first part of
** which ends at `at`, where a dot stands; `at` where that is not what it is. */
static size_t seg_dotted(const seg *s, size_t at, size_t letters)
{
    size_t end = at, after;
    int parts = 1;

    while (seg_byte(s, end) == '.' &&
           seg_letters_at(s, end + 1, &after) == 1 &&
           (letters == 1 || seg_byte(s, after) == '.')) {
        end = after;
        letters = 1;
        parts++;
    }
    if (parts > 1 && seg_byte(s, end) == '.')
        end++;
    return end;
}

/* --- URLs and e-mail ------------------------------------------------------------ */

/* Take back the tokens that begin at `start` or later; their space before
** becomes that of the token to come. */
static void seg_take_back(seg *s, size_t start)
{
    while (s->tokens->n > 0) {
        const press_token *last =
            press_vec_at(s->tokens, press_token, s->tokens->n - 1);

        if (last->start < start)
            break;
        s->flags = last->flags &
                   (PRESS_F_SPACE | PRESS_F_LINE | PRESS_F_BLANK);
        s->tokens->n--;
    }
}

static int seg_is_local(unsigned c)
{
    return c < 0x80 && (segment_class[c] & SEG_WORD || c == '.' || c == '_' ||
                        c == '%' || c == '+' || c == '-');
}

/* At an @: the e-mail address around it; *status is the outcome of adding it.
** Returns its end, 0 where there is none. */
static size_t seg_email(seg *s, size_t at, int *status)
{
    size_t start = at, end = at + 1, dot = 0;

    while (start > 0 && at - start < SEGMENT_LOCAL_MAX &&
           seg_is_local((unsigned char)s->p[start - 1]))
        start--;
    while (start < at && !(segment_class[(unsigned char)s->p[start]] & SEG_WORD))
        start++;
    while (end - at < SEGMENT_HOST_MAX) {
        unsigned c = seg_byte(s, end);

        if (!(segment_class[c] & SEG_WORD) &&
            !((c == '.' || c == '-') &&
              segment_class[seg_byte(s, end + 1)] & SEG_WORD))
            break;
        if (c == '.')
            dot = end;
        end++;
    }
    if (start == at || !dot || end - dot < 3 || dot == at + 1 ||
        !(segment_class[seg_byte(s, dot + 1)] & SEG_ANY_LETTER))
        return 0;
    if (s->tokens->n) { /* never into a token that began before */
        const press_token *last =
            press_vec_at(s->tokens, press_token, s->tokens->n - 1);

        while (last > (press_token *)s->tokens->items && last->start > start)
            last--;
        if (last->start < start && last->start + last->length > start)
            return 0;
    }
    seg_take_back(s, start);
    *status = seg_add(s, start, end, PRESS_T_EMAIL);
    return end;
}

/* At a colon: the URL whose scheme stands before it; as seg_email(). */
static size_t seg_scheme(seg *s, size_t at, int *status)
{
    const press_token *last;
    size_t end, start;

    if (seg_byte(s, at + 1) != '/' || seg_byte(s, at + 2) != '/' ||
        !s->tokens->n)
        return 0;
    last = press_vec_at(s->tokens, press_token, s->tokens->n - 1);
    start = last->start;
    if (last->kind != PRESS_T_WORD || start + last->length != at ||
        last->length > 10 || !(last->flags & PRESS_F_LATIN))
        return 0;
    end = press_url_end((press_span){s->p, s->n}, start, at + 3,
                        SEGMENT_TOKEN_MAX);
    if (end <= at + 3)
        return 0;
    seg_take_back(s, start);
    *status = seg_add(s, start, end, PRESS_T_URL);
    return end;
}

/* --- words and numbers, whole --------------------------------------------------- */

/* What follows at a dot that stands after a word's letters. */
static size_t seg_word_dot(seg *s, size_t at, const seg_word *word,
                           int *host)
{
    size_t end;
    unsigned next = seg_class_at(s, at + 1);

    *host = 0;
    if (!(next & SEG_WORD))
        return at;
    if (next & SEG_DIGIT) /* v1.2, but not p.55 */
        return segment_class[(unsigned char)s->p[at - 1]] & SEG_DIGIT &&
                       word->seen & SEG_ANY_LETTER
                   ? seg_run(s, at + 1, &(seg_word){0, 0})
                   : at;
    if (word->letters <= 3 && !(word->seen & SEG_DIGIT)) {
        end = seg_dotted(s, at, word->letters);
        if (end > at)
            return end;
    }
    end = press_host_end((press_span){s->p, s->n}, at,
                         (word->seen & SEG_UPPER ? PRESS_HOST_CAPITALS : 0) |
                             (word->seen & SEG_LOWER ? PRESS_HOST_SMALL : 0),
                         &s->labels);
    *host = end > at;
    return end;
}

/* The word that begins at `at`, where `word` says what was seen before; the
** same for what a number runs on into. */
static size_t seg_word_end(seg *s, size_t start, size_t at,
                           seg_word *word, int *kind)
{
    for (;;) {
        size_t joined, end;
        int host;

        at = seg_run(s, at, word);
        if (at >= s->n)
            return at;
        switch ((unsigned char)s->p[at]) {
        case '\'':
        case 0xE2:
            joined = seg_apostrophe(s, at);
            if (!joined)
                joined = seg_hyphen(s, at);
            break;
        case '-':
            joined = seg_hyphen(s, at);
            break;
        case '&':
            joined = segment_class[seg_byte(s, at - 1)] == SEG_UPPER &&
                             segment_class[seg_byte(s, at + 1)] == SEG_UPPER
                         ? at + 1
                         : 0;
            break;
        case '.':
            end = seg_word_dot(s, at, word, &host);
            if (!host || *kind != PRESS_T_WORD)
                return end;
            if (seg_byte(s, end) == '/' ||
                ((s->p[start] | 0x20) == 'w' && end - start > 4 &&
                 (s->p[start + 1] | 0x20) == 'w' &&
                 (s->p[start + 2] | 0x20) == 'w' && s->p[start + 3] == '.')) {
                *kind = PRESS_T_URL;
                return press_url_end((press_span){s->p, s->n}, start, end,
                                     SEGMENT_TOKEN_MAX);
            }
            return end;
        default:
            return at;
        }
        if (!joined)
            return at;
        at = joined;
    }
}

static size_t seg_digits(const seg *s, size_t at)
{
    while (segment_class[seg_byte(s, at)] == SEG_DIGIT)
        at++;
    return at;
}

/* May a comma part the digits [from, at) and [at + 1, end) of one number? */
static int seg_comma(const seg *s, size_t from, size_t at, size_t end,
                     size_t start)
{
    size_t before = at - from, after = end - at - 1;

    if (after == 3 && before <= 3)
        return 1;
    /* a decimal comma; not a list: 1,2,3 or 1990,1991 */
    return from == start && !(before == 4 && after == 4) &&
           !(seg_byte(s, end) == ',' &&
             segment_class[seg_byte(s, end + 1)] == SEG_DIGIT) &&
           !(start >= 2 && s->p[start - 1] == ',' &&
             segment_class[seg_byte(s, start - 2)] == SEG_DIGIT);
}

static size_t seg_number_end(seg *s, size_t start, seg_word *word)
{
    size_t from = start, at = seg_digits(s, start);
    int kind = PRESS_T_NUMBER;

    word->seen |= SEG_DIGIT;
    while (segment_class[seg_byte(s, at + 1)] == SEG_DIGIT) {
        size_t end = seg_digits(s, at + 1);
        char c = s->p[at];

        if (c != '.' && !(c == ',' && seg_comma(s, from, at, end, start)) &&
            !(c == ':' && end - at <= 3 && at - from <= 2))
            break;
        from = at + 1;
        at = end;
    }
    if (at < s->n && s->p[at] != '\'')
        at = seg_word_end(s, start, at, word, &kind);
    return at;
}

/* --- other tokens ----------------------------------------------------------------- */

/* A # or an @ and the name after it; its end, or `at` where there is none. */
static size_t seg_tag(const seg *s, size_t at, int handle, seg_word *word)
{
    size_t end = at + 1, before = at;

    if (at > 0) {
        press_utf8_prev(s->p, &before);
        if (seg_class_at(s, before) & SEG_WORD)
            return at;
    }
    while (seg_byte(s, end) == '_')
        end++;
    end = seg_run(s, end, word);
    while (handle && (seg_byte(s, end) == '.' || seg_byte(s, end) == '-') &&
           seg_class_at(s, end + 1) & SEG_WORD)
        end = seg_run(s, end + 1, word);
    while (seg_byte(s, end) == '_')
        end++;
    if (!(word->seen & (handle ? SEG_WORD : SEG_ANY_LETTER)))
        return at;
    return end;
}

static int seg_is_pictograph(uint32_t c)
{
    return c >= 0x2190 && seg_info(c)->cls == PRESS_C_SYMBOL &&
           !(c >= 0x2200 && c < 0x2300);
}

/* The end of the run of pictographs that begins before `at`: with their
** variation marks, skin tones and joiners. */
static size_t seg_pictographs(const seg *s, size_t at)
{
    while (at < s->n && (unsigned char)s->p[at] >= 0x80) {
        size_t after;
        uint32_t c = seg_char(s, at, &after);

        if (!seg_is_pictograph(c) && c != 0x200D && !seg_info(c)->mark)
            break;
        at = after;
    }
    return at;
}

static int seg_kind_of(uint32_t c)
{
    if (c == PRESS_REPLACEMENT)
        return PRESS_T_SYMBOL;
    if (c >= 0x2010 && press_is_dash(c))
        return PRESS_T_DASH;
    switch (c) {
    case '-':
        return PRESS_T_DASH;
    case '"': case '\'': case '`': case 0xB4: case 0x2019:
        return PRESS_T_QUOTE;
    default:
        break;
    }
    switch (seg_info(c)->cls) {
    case PRESS_C_OPEN:
        return PRESS_T_OPEN;
    case PRESS_C_CLOSE:
        return PRESS_T_CLOSE;
    case PRESS_C_PUNCT:
        return PRESS_T_PUNCT;
    default:
        return PRESS_T_SYMBOL;
    }
}

/* The end of the run of marks that are the same as the one at [at, end). */
static size_t seg_same(const seg *s, size_t at, size_t end)
{
    size_t n = end - at;

    while (s->n - end >= n && s->p[end] == s->p[at] &&
           (n == 1 || memcmp(s->p + end, s->p + at, n) == 0) &&
           (seg_byte(s, end + n) & 0xC0) != 0x80)
        end += n;
    return end;
}

/* At an @, a # or a colon: an address or a name; its end, 0 for none. */
static size_t seg_sign(seg *s, size_t at, int *status)
{
    seg_word word = {0, 0};
    size_t end;

    if (s->c == ':')
        return seg_scheme(s, at, status);
    end = s->c == '@' ? seg_email(s, at, status) : 0;
    if (end)
        return end;
    end = seg_tag(s, at, s->c == '@', &word);
    if (end == at)
        return 0;
    s->flags |= seg_letter_flags(s, at, end, &word);
    *status = seg_add(s, at, end, s->c == '@' ? PRESS_T_HANDLE
                                              : PRESS_T_HASHTAG);
    return end;
}

/* A token of marks at `at`, as seg_space() found it; returns its end. */
static size_t seg_mark(seg *s, size_t at, int *status)
{
    uint32_t c = s->c;
    int kind = seg_kind_of(c);
    size_t end = s->after;

    if (c == '@' || c == '#' || c == ':') {
        end = seg_sign(s, at, status);
        if (end)
            return end;
        end = at + 1;
    }
    if (kind == PRESS_T_SYMBOL && seg_is_pictograph(c))
        end = seg_pictographs(s, end);
    else if (kind == PRESS_T_QUOTE) {
        if (c < 0x80 && c != '"' && seg_byte(s, end) == c)
            end++;
    } else if (kind != PRESS_T_OPEN && kind != PRESS_T_CLOSE) {
        end = seg_same(s, at, end);
    }
    *status = seg_add(s, at, end, kind);
    return end;
}

/* White space at `at`; returns its end, where a token begins (s->c) or the
** text ends. */
static size_t seg_space(seg *s, size_t at)
{
    while (at < s->n) {
        unsigned char b = (unsigned char)s->p[at];

        if (b < 0x80) {
            s->c = b;
            s->cls = segment_class[b];
            s->after = at + 1;
            if (s->cls != SEG_SPACE)
                break;
        } else {
            s->c = seg_char(s, at, &s->after);
            s->cls = seg_class_of(s->c);
            if (s->cls && s->cls != SEG_SPACE)
                break;
            if (!s->cls && seg_is_glue(s->c)) { /* invisible: parts nothing */
                at = s->after;
                continue;
            }
        }
        s->flags |= PRESS_F_SPACE;
        if (s->c != ' ') {
            if (s->c == '\n' || s->c == 0x85 || s->c == 0x2028 ||
                s->c == '\v' || s->c == '\f' ||
                (s->c == '\r' && seg_byte(s, at + 1) != '\n'))
                s->breaks++;
            if (s->c == 0x2029)
                s->breaks += 2;
        }
        at = s->after;
    }
    if (s->breaks)
        s->flags |= s->breaks > 1 ? PRESS_F_LINE | PRESS_F_BLANK
                                  : PRESS_F_LINE;
    return at;
}

/* Every few kB the text is asked whether to go on. */
static int seg_goes_on(seg *s, size_t at)
{
    size_t done = at - s->worked;

    if (done <= 4096)
        return PRESS_OK;
    s->worked = at;
    return press_work(s->env, done);
}

/* A word that is told at once, with the flags of what stood before it; returns
** its end, 0 for none. */
static size_t seg_plain(seg *s, size_t at)
{
    static const uint8_t flags[16] = {
#define SEG_FLAGS(more)                                                       \
    PRESS_F_CYRILLIC | (more), PRESS_F_CYRILLIC | PRESS_F_SPACE | (more),     \
        PRESS_F_LATIN | (more), PRESS_F_LATIN | PRESS_F_SPACE | (more)
        SEG_FLAGS(0), SEG_FLAGS(PRESS_F_CAPITAL), SEG_FLAGS(PRESS_F_ALLCAPS),
        SEG_FLAGS(PRESS_F_CAPITAL | PRESS_F_ALLCAPS)};
#undef SEG_FLAGS
    unsigned bits = 0;
    press_span text = {s->p, s->n};
    size_t end = press_segment_short(text, at, &bits), start;
    press_token *token;

    if (!end)
        end = press_segment_plain(text, at, &bits);
    start = at + (bits & PRESS_PLAIN_BLANK);
    if (!end || end - start > SEGMENT_TOKEN_MAX)
        return 0;
    token = seg_push(s);
    if (!token)
        return 0;
    token->start = (uint32_t)start;
    token->length = (uint16_t)(end - start);
    token->kind = PRESS_T_WORD;
    token->flags = (uint8_t)(s->flags | flags[bits]);
    s->flags = 0;
    return end;
}

PRESS_PRIVATE int press_segment_tokens(press_env *env, press_span text,
                                       press_vec *tokens)
{
    seg s;
    size_t at = 0;
    int status = PRESS_OK;

    memset(&s, 0, sizeof s);
    s.env = env;
    s.p = text.p;
    s.n = text.n;
    s.tokens = tokens;
    s.flags = PRESS_F_SPACE;
    while (!status && !(status = seg_goes_on(&s, at))) {
        size_t start, end = seg_plain(&s, at);

        status = tokens->status;
        if (end) {
            at = end;
            continue;
        }
        at = start = seg_space(&s, at);
        if (at >= s.n || status)
            break;
        if (s.cls & SEG_WORD) {
            seg_word word = {0, 0};
            int kind = PRESS_T_WORD;

            if (segment_class[(unsigned char)s.p[at]] == SEG_DIGIT) {
                kind = PRESS_T_NUMBER;
                at = seg_number_end(&s, at, &word);
            } else {
                if (s.cls & SEG_DIGIT)
                    kind = PRESS_T_NUMBER;
                at = seg_word_end(&s, at, at, &word, &kind);
            }
            s.flags |= seg_letter_flags(&s, start, at, &word);
            status = seg_add(&s, start, at, kind);
        } else {
            at = seg_mark(&s, at, &status);
        }
    }
    return status;
}

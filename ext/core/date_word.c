/* date_word.c - see date_word.h. */
#include "date_word.h"

#define DATE_WORD_MAX 40 /* bytes; no date word is longer */

typedef struct date_lexer {
    const char *p;
    size_t n; /* the sentence's end */
    size_t at;
    press_vec *units;
    int bits;
    int dated;
} date_lexer;

/* Endings after digits: 1st, 90s, 5-го, 1990-шы, 20-х. */
static const struct {
    const char *letters;
    int8_t value; /* 1: years of a decade in English; 2: in the plural */
} date_word_suffixes[] = {
    {"st", 0}, {"nd", 0}, {"rd", 0}, {"th", 0}, {"s", 1},
    {"го", 0}, {"й", 0}, {"я", 0}, {"м", 0}, {"му", 0}, {"ю", 0}, {"ого", 0},
    {"его", 0}, {"ее", 0}, {"ое", 0}, {"ый", 0}, {"ий", 0}, {"ой", 0},
    {"ая", 0}, {"ья", 0}, {"ье", 0}, {"ьего", 0}, {"ому", 0}, {"ым", 0},
    {"е", 2}, {"х", 2}, {"ми", 2}, {"ые", 2}, {"ых", 2}, {"ті", 2},
    {"тих", 2}, {"і", 2}, {"а", 0}, {"ша", 0}, {"та", 0}, {"тя", 0},
    {"ші", 0}, {"шы", 0}, {"інші", 0}, {"ыншы", 0}, {"ншы", 0}, {"нші", 0},
    {"те", 0}, {"ден", 0}, {"дан", 0}, {"тен", 0}, {"тан", 0}, {"ге", 0},
    {"ға", 0}, {"ке", 0}, {"қа", 0}, {"да", 0}, {"де", 0}, {"сы", 0},
    {"сі", 0}, {"ы", 0}, {"сында", 0}, {"сінде", 0}, {"ында", 0},
    {"інде", 0}, {"нда", 0}, {"нде", 0}, {"сынан", 0}, {"сінен", 0},
    {"ынан", 0}, {"інен", 0}, {"сына", 0}, {"сіне", 0}, {"ына", 0},
    {"іне", 0},
};

static press_dateunit *date_word_push(date_lexer *x, size_t start)
{
    press_vec *units = x->units;
    press_dateunit *u;

    if (units->n < units->cap) { /* without a call */
        u = press_vec_at(units, press_dateunit, units->n++);
        memset(u, 0, sizeof *u);
    } else {
        u = press_vec_push(units);
    }
    if (!u)
        return NULL;
    u->start = (uint32_t)start;
    u->end = (uint32_t)x->at;
    u->bits = (uint8_t)x->bits;
    x->bits = 0;
    return u;
}

static int date_word_is_apostrophe(const char *p, size_t n, size_t at)
{
    return at < n && (p[at] == '\'' || (at + 2 < n && p[at] == '\xE2' &&
                                        p[at + 1] == '\x80' &&
                                        p[at + 2] == '\x99'));
}

/* Folds one letter: lower case, ё as е.  The usual ones without a table. */
static uint32_t date_word_fold(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c >= 0x410 && c <= 0x42F)
        return c + 32;
    c = press_lower(c);
    return c == 0x451 ? 0x435 : c;
}

static size_t date_word_put(char *out, uint32_t c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 63));
        return 2;
    }
    out[0] = (char)0xFF; /* no date word has it */
    return 1;
}

typedef struct date_letters {
    char folded[DATE_WORD_MAX + 8];
    size_t n;       /* DATE_WORD_MAX and more: too long */
    int letters, upper, roman;
    uint32_t first;
} date_letters;

static int date_word_roman(uint32_t c)
{
    switch (c) {
    case 'I': case 0x406: /* І */
        return 1;
    case 'V':
        return 5;
    case 'X': case 0x425: /* Х */
        return 10;
    default:
        return 0;
    }
}

/* Small Latin letters from x->at on. */
static void date_word_small(date_lexer *x, date_letters *w)
{
    const char *p = x->p;
    size_t at = x->at, end = x->n, n = w->n;

    if (!w->letters)
        w->first = (unsigned char)p[at];
    for (; at < end && p[at] >= 'a' && p[at] <= 'z'; at++)
        if (n < DATE_WORD_MAX)
            w->folded[n++] = p[at];
    w->letters += (int)(at - x->at);
    w->n = n;
    x->at = at;
}

/* A Latin i between Cyrillic letters, as old keyboards wrote Kazakh: Шiлде. */
static int date_word_is_kazakh_i(const date_lexer *x, const date_letters *w)
{
    return x->p[x->at] == 'i' && w->n &&
           (unsigned char)w->folded[w->n - 1] >= 0x80 && x->at + 1 < x->n &&
           (unsigned char)x->p[x->at + 1] >= 0xD0 &&
           (unsigned char)x->p[x->at + 1] <= 0xD3;
}

/* A roman number so far; far below zero where a letter was none of it. */
typedef struct date_roman {
    int value, last;
} date_roman;

static void date_word_count(date_letters *w, date_roman *roman, uint32_t c)
{
    int r = date_word_roman(c);

    if (!w->letters)
        w->first = c;
    w->letters++;
    w->upper += c < 0x80 ? c <= 'Z' : press_is_upper(c);
    if (r == 0)
        roman->value = -1000;
    roman->value += r > roman->last ? r - 2 * roman->last : r;
    roman->last = r ? r : 100;
}

/* An apostrophe with a letter after it, within a word. */
static int date_word_apostrophe(date_lexer *x, const date_letters *w)
{
    size_t after = x->at + (x->p[x->at] == '\'' ? 1 : 3);

    if (!w->letters || !date_word_is_apostrophe(x->p, x->n, x->at) ||
        !press_is_letter(press_utf8_peek(x->p, x->n, after)))
        return 0;
    x->at = after;
    return 1;
}

/* The stop at `at` of "a.m" or "B.C": one letter before it, one after. */
static int date_word_stop(const date_lexer *x, const date_letters *w,
                          size_t at)
{
    size_t k = at + 1;

    if (w->letters != 1 + (w->n > 2) || k >= x->n ||
        !press_is_letter(press_utf8_peek(x->p, x->n, k)))
        return 0;
    press_utf8_next(x->p, x->n, &k);
    return !press_is_word(press_utf8_peek(x->p, x->n, k));
}

/* The next letter, apostrophe or stop of a word, as it is kept; 0: the word
** ends before it. */
static uint32_t date_word_next(date_lexer *x, date_letters *w,
                               date_roman *roman)
{
    size_t before = x->at;
    uint32_t c;

    if (date_word_apostrophe(x, w))
        return '\'';
    c = press_utf8_next(x->p, x->n, &x->at);
    if (c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : press_is_letter(c)) {
        date_word_count(w, roman, c);
        return date_word_fold(c);
    }
    if (c == '.' && date_word_stop(x, w, before)) {
        x->at = before + 1;
        return '.';
    }
    x->at = before;
    return 0;
}

/* Letters from x->at on, with apostrophes between them, and "a.m" "B.C"
** where single letters alternate with stops. */
static void date_word_letters(date_lexer *x, date_letters *w)
{
    date_roman roman = {0, 100};

    w->n = 0;
    w->letters = w->upper = w->roman = 0;
    w->first = 0;
    while (x->at < x->n) {
        uint32_t c = 0x456;

        if (x->p[x->at] >= 'a' && x->p[x->at] <= 'z' &&
            !date_word_is_kazakh_i(x, w)) { /* most of all */
            date_word_small(x, w);
            roman.value = -1000;
            roman.last = 100;
            continue;
        }
        if (x->p[x->at] == 'i') { /* of a Kazakh word */
            x->at++;
            w->letters++;
        } else {
            c = date_word_next(x, w, &roman);
        }
        if (!c)
            break;
        if (w->n < DATE_WORD_MAX)
            w->n += date_word_put(w->folded + w->n, c);
    }
    w->roman = roman.value > 0 && roman.value <= 30 && w->letters <= 6 &&
               w->upper == w->letters ? roman.value : 0;
}

/* What a known word makes of its unit. */
static void date_word_is(date_lexer *x, press_dateunit *u,
                         const press_dateword *known)
{
    u->cls = known->cls;
    u->flags = known->flags;
    u->value = known->value;
    x->dated |= known->cls < PRESS_DW_LATER;
    x->dated |= known->cls > PRESS_DW_BETWEEN && known->cls != PRESS_DW_AND &&
                known->cls != PRESS_DW_AT && known->cls < PRESS_DW_TENSE;
}

/* What is known of the n bytes from x->at on makes a unit. */
static void date_word_known(date_lexer *x, size_t n, uint32_t hash, int bits)
{
    press_span word = {x->p + x->at, n};
    const press_dateword *known = press_dateword_find(word, hash);
    press_dateunit *u = date_word_push(x, x->at);

    x->at += n;
    if (!u)
        return;
    u->end = (uint32_t)x->at;
    u->bits |= (uint8_t)bits;
    if (known)
        date_word_is(x, u, known);
}

/* A small Cyrillic letter of those that dates are written in, which is its own
** folded form: not ё, and none of the rarer blocks. */
static int date_word_is_small(unsigned a, unsigned b)
{
    unsigned c = (a & 0x1F) << 6 | (b & 0x3F);

    return (c >= 0x430 && c < 0x460 && c != 0x451) ||
           (c & 1 && ((c > 0x48A && c < 0x4C0) || c > 0x4D0));
}

/* A word of small Cyrillic letters alone; 0: it is another. */
static int date_word_small_cyrillic(date_lexer *x)
{
    const unsigned char *p = (const unsigned char *)x->p + x->at;
    size_t n = 0, most = x->n - x->at;
    uint32_t hash = PRESS_HASH32;

    if (most > DATE_WORD_MAX - 1)
        most = DATE_WORD_MAX - 1;
    while (n + 2 < most && p[n] >= 0xD0 && p[n] <= 0xD3 &&
           (p[n + 1] & 0xC0) == 0x80 && date_word_is_small(p[n], p[n + 1])) {
        hash = press_hash32_add(press_hash32_add(hash, p[n]), p[n + 1]);
        n += 2;
    }
    if (n < 6 || p[n] >= 0x80 || p[n] == '\'' ||
        ((p[n] | 32) >= 'a' && (p[n] | 32) <= 'z'))
        return 0; /* two letters may be an abbreviation */
    date_word_known(x, n, hash, PRESS_DU_LETTERS | PRESS_DU_CYRILLIC);
    return 1;
}

/* A word of small Latin letters alone, as most are, by the same rules as any
** other; 0: it is another. */
static int date_word_small_word(date_lexer *x)
{
    const char *p = x->p + x->at;
    size_t n = 0, most = x->n - x->at;
    uint32_t hash = PRESS_HASH32;

    if (most > DATE_WORD_MAX - 1)
        most = DATE_WORD_MAX - 1;
    while (n < most && p[n] >= 'a' && p[n] <= 'z')
        hash = press_hash32_add(hash, (unsigned char)p[n++]);
    if (n < 2 || n == most || (unsigned char)p[n] >= 0x80 || p[n] == '\'' ||
        (p[n] >= 'A' && p[n] <= 'Z'))
        return 0;
    date_word_known(x, n, hash, PRESS_DU_LETTERS);
    return 1;
}

static int date_word_word(date_lexer *x)
{
    size_t start = x->at;
    date_letters w;
    const press_dateword *known = NULL;
    press_dateunit *u;
    press_span folded;

    date_word_letters(x, &w);
    folded.p = w.folded;
    folded.n = w.n;
    if (w.n < DATE_WORD_MAX)
        known = press_dateword_find(folded, press_hash32(w.folded, w.n));
    u = date_word_push(x, start);
    if (!u)
        return x->units->status;
    u->bits |= PRESS_DU_LETTERS;
    if (w.first >= 0x400 && w.first < 0x530)
        u->bits |= PRESS_DU_CYRILLIC;
    if (w.first < 0x80 ? w.first >= 'A' && w.first <= 'Z'
                       : press_is_upper(w.first))
        u->bits |= PRESS_DU_CAPITAL;
    if (w.letters > 1 && w.upper == w.letters)
        u->bits |= PRESS_DU_ALLCAPS;
    if (known)
        date_word_is(x, u, known);
    if (w.roman) {
        u->cls = PRESS_DW_ROMAN;
        u->value = w.roman;
    }
    return PRESS_OK;
}

/* An ending right after digits, with its hyphen or apostrophe. */
static int date_word_suffix(date_lexer *x)
{
    size_t start = x->at;
    date_lexer peek = *x;
    date_letters w;
    size_t i;

    if (peek.at < peek.n && peek.p[peek.at] == '-')
        peek.at++;
    else if (date_word_is_apostrophe(peek.p, peek.n, peek.at))
        peek.at += peek.p[peek.at] == '\'' ? 1 : 3;
    date_word_letters(&peek, &w);
    if (!w.n || w.n > 10)
        return PRESS_OK;
    w.folded[w.n] = '\0';
    for (i = 0; i < sizeof date_word_suffixes / sizeof *date_word_suffixes; i++)
        if (date_word_suffixes[i].letters[0] == w.folded[0] &&
            strcmp(date_word_suffixes[i].letters, w.folded) == 0) {
            press_dateunit *u;

            x->at = peek.at;
            u = date_word_push(x, start);
            if (!u)
                return x->units->status;
            u->cls = PRESS_DW_SUFFIX;
            u->value = date_word_suffixes[i].value;
            return PRESS_OK;
        }
    return PRESS_OK;
}

/* A year whose 1 a scan made a letter: l932, I986. */
static int date_word_misread(const date_lexer *x)
{
    const char *p = x->p + x->at;
    size_t after = x->at + 4;

    return x->n >= after && (p[0] == 'l' || p[0] == 'I') && p[1] == '9' &&
           p[2] >= '0' && p[2] <= '9' && p[3] >= '0' && p[3] <= '9' &&
           (after == x->n ||
            !press_is_word(press_utf8_peek(x->p, x->n, after)));
}

static int date_word_number(date_lexer *x)
{
    size_t start = x->at;
    int32_t value = 0;
    int digits = 0;
    press_dateunit *u;

    if (x->p[x->at] > '9') {
        value = digits = 1;
        x->at++;
    }

    while (x->at < x->n && x->p[x->at] >= '0' && x->p[x->at] <= '9') {
        if (digits < 9)
            value = value * 10 + (x->p[x->at] - '0');
        digits += digits < 100;
        x->at++;
    }
    u = date_word_push(x, start);
    if (!u)
        return x->units->status;
    u->cls = PRESS_DW_NUM;
    u->value = value;
    u->digits = (uint8_t)digits;
    x->dated = 1;
    return date_word_suffix(x);
}

/* One blank, number, word or mark. */
static int date_word_step(date_lexer *x)
{
    size_t start = x->at;
    uint32_t c = (unsigned char)x->p[start];
    press_dateunit *u;

    if (c >= 0x80)
        c = press_utf8_peek(x->p, x->n, x->at);
    if (c < 0x80 ? c >= '\t' && c <= '\r' : press_is_space(c)) {
        press_utf8_next(x->p, x->n, &x->at);
        x->bits |= PRESS_DU_SPACE | (c == '\n' ? PRESS_DU_LINE : 0);
        return PRESS_OK;
    }
    if (c >= '0' && c <= '9')
        return date_word_number(x);
    if (c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : press_is_letter(c)) {
        int status = date_word_word(x);

        if (x->at > start || status)
            return status;
    }
    press_utf8_next(x->p, x->n, &x->at);
    u = date_word_push(x, start);
    if (!u)
        return x->units->status;
    u->cls = PRESS_DW_MARK;
    u->value = press_is_dash(c) ? '-' : c == 0x2019 || c == 0x2018 ? '\''
                                                                   : (int32_t)c;
    return PRESS_OK;
}

static int date_word_pad(press_vec *units, uint32_t at)
{
    int i;

    if (press_vec_reserve(units, units->n + PRESS_DATE_PAD))
        return units->status;
    for (i = 0; i < PRESS_DATE_PAD; i++) {
        press_dateunit *u = press_vec_at(units, press_dateunit, units->n++);

        memset(u, 0, sizeof *u);
        u->start = u->end = at;
        u->cls = PRESS_DW_END;
    }
    return PRESS_OK;
}

/* All up to x->n. */
static int date_word_steps(date_lexer *x)
{
    int status = PRESS_OK;

    while (x->at < x->n && !status) {
        unsigned char b = (unsigned char)x->p[x->at];

        if (b != ' ') {
            if ((b == 'l' || b == 'I') && date_word_misread(x))
                status = date_word_number(x);
            else if ((b >= 'a' && b <= 'z' && date_word_small_word(x)) ||
                (b >= 0xD0 && b <= 0xD3 && date_word_small_cyrillic(x)))
                status = x->units->status;
            else
                status = date_word_step(x);
            continue;
        }
        x->at++;
        x->bits |= PRESS_DU_SPACE;
    }
    return status;
}

PRESS_PRIVATE int press_date_units(press_env *env, const press_text *text,
                                   const press_sentence *sentence,
                                   press_vec *units, int *dated)
{
    date_lexer x = {0};
    size_t i, end = (size_t)sentence->token + sentence->ntokens;
    int status;

    x.p = text->span.p;
    x.at = sentence->start;
    x.units = units;
    x.bits = PRESS_DU_SPACE;
    *dated = 0;
    units->n = 0;
    status = date_word_pad(units, sentence->start);
    for (i = sentence->token; i < end && !status; i++) {
        const press_token *t = &text->tokens[i];

        if (t->kind != PRESS_T_URL && t->kind != PRESS_T_EMAIL &&
            t->kind != PRESS_T_HASHTAG && t->kind != PRESS_T_HANDLE)
            continue;
        x.n = t->start;
        status = date_word_steps(&x);
        if (x.at > t->start)
            continue;
        x.at = t->start + t->length;
        if (!status && !date_word_push(&x, t->start))
            status = units->status;
    }
    x.n = sentence->end;
    if (!status)
        status = date_word_steps(&x);
    if (!status)
        status = date_word_pad(units, sentence->end);
    if (!status)
        status = press_work(env, sentence->end - sentence->start);
    *dated = x.dated;
    return status;
}

/* tag_unit.c - see tag_unit.h. */
#include "tag_unit.h"

#define TAG_KEY 64 /* bytes of a word that count */

static uint32_t tag_plain(uint32_t c)
{
    if (c < 0x80)
        return c - 'A' < 26u ? c + 32 : c == '`' ? '\'' : c;
    c = press_lower(c);
    if (c == 0x451)
        return 0x435; /* ё */
    if (press_is_apostrophe(c))
        return '\'';
    return c == 0x2010 || c == 0x2011 ? '-' : c;
}

static size_t tag_put(char *p, uint32_t c)
{
    if (c < 0x80) {
        p[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        p[0] = (char)(0xC0 | c >> 6);
        p[1] = (char)(0x80 | (c & 63));
        return 2;
    }
    if (c < 0x10000) {
        p[0] = (char)(0xE0 | c >> 12);
        p[1] = (char)(0x80 | (c >> 6 & 63));
        p[2] = (char)(0x80 | (c & 63));
        return 3;
    }
    p[0] = (char)(0xF0 | c >> 18);
    p[1] = (char)(0x80 | (c >> 12 & 63));
    p[2] = (char)(0x80 | (c >> 6 & 63));
    p[3] = (char)(0x80 | (c & 63));
    return 4;
}

/* What a word's letters say of its shape. */
typedef struct tag_letters {
    int letters, upper, lower, digits, hyphens;
    int first_upper, second_upper; /* of the word, of its second part */
} tag_letters;

static void tag_letter(tag_letters *l, uint32_t c)
{
    const press_charinfo *info = press_char(c);

    if (info->cls == PRESS_C_UPPER) {
        l->first_upper |= !l->letters;
        if (l->hyphens && !l->second_upper)
            l->second_upper = 1;
        l->upper++;
        l->letters++;
    } else if (info->cls == PRESS_C_LOWER || info->cls == PRESS_C_LETTER) {
        if (l->hyphens && !l->second_upper)
            l->second_upper = -1;
        l->lower++;
        l->letters++;
    } else if (info->cls == PRESS_C_DIGIT) {
        l->digits++;
    } else if (press_is_dash(c)) {
        l->hyphens++;
    }
}

/* Drop the possessive of [start, end): 's. */
static uint32_t tag_without_s(press_span text, uint32_t start, uint32_t end)
{
    size_t at = end;
    uint32_t c;

    if (end - start < 3 || (text.p[end - 1] != 's' && text.p[end - 1] != 'S'))
        return end;
    at--;
    c = press_utf8_prev(text.p, &at);
    return at > start && press_is_apostrophe(c) ? (uint32_t)at : end;
}

static int tag_shape_of(const tag_letters *l)
{
    if (l->letters == 1 && !l->digits)
        return TAG_INITIAL;
    if (l->digits)
        return TAG_DIGITS;
    if (!l->lower)
        return TAG_ALLCAPS;
    return l->upper > 1 && !l->hyphens ? TAG_MIXED : TAG_CAP;
}

static int tag_is_arabic_article(const char *key, size_t n)
{
    return (n > 3 && (memcmp(key, "al-", 3) == 0 || memcmp(key, "el-", 3) == 0))
           || (n > 7 && (memcmp(key, "аль-", 7) == 0 ||
                         memcmp(key, "эль-", 7) == 0));
}

/* The length of a key without what is contracted (I've, they'll) and without
** the dot of an abbreviation (Mr., but not U.S. or J.). */
static size_t tag_uncontracted(const char *key, size_t n)
{
    static const char *const tails[] = {"'ve", "'ll", "'re", "'d", "'m"};
    size_t i;

    for (i = 0; i < sizeof tails / sizeof tails[0]; i++) {
        size_t k = strlen(tails[i]);

        if (n > k && memcmp(key + n - k, tails[i], k) == 0)
            return n - k;
    }
    if (n > 2 && key[n - 1] == '.' && !memchr(key, '.', n - 1) &&
        !(n == 3 && (unsigned char)key[0] >= 0x80))
        return n - 1;
    return n;
}

/* Hashes of the last letters; starts[i % 8] is where letter i begins. */
static void tag_suffixes(press_tag_unit *u, const char *key, size_t n,
                         const size_t *starts, size_t letters)
{
    size_t k;

    for (k = 3; k <= 5; k++) {
        size_t at = letters > k ? starts[(letters - k) % 8] : 0;

        if (k == 3 || letters > k)
            u->suffix[k - 3] = press_hash32(key + at, n - at);
    }
}

static void tag_unit_word(const press_text *text, press_tag_unit *u, int lang)
{
    char key[TAG_KEY + 4];
    size_t at, n = 0, starts[8], count = 0;
    uint32_t end = tag_without_s(text->span, u->start, u->end);
    tag_letters letters = {0, 0, 0, 0, 0, 0, 0};

    u->is_possessive = end != u->end;
    u->end = end;
    for (at = u->start; at < u->end && n < TAG_KEY;) {
        uint32_t c = press_utf8_next(text->span.p, u->end, &at);

        if (count == 3 || count == 4)
            u->prefix[count - 3] = press_hash32(key, n);
        starts[count++ % 8] = n;
        tag_letter(&letters, c);
        n += tag_put(key + n, tag_plain(c));
    }
    if (n > TAG_KEY)
        n = TAG_KEY;
    tag_suffixes(u, key, n, starts, count);
    u->word = press_hash32(key, tag_uncontracted(key, n));
    u->form = press_hash32(text->span.p + u->start, u->end - u->start);
    u->shape = (uint8_t)tag_shape_of(&letters);
    u->has_upper = letters.upper > 0;
    u->is_capital = (uint8_t)(letters.first_upper ||
                              (letters.second_upper > 0 &&
                               tag_is_arabic_article(key, n)));
    u->is_lower = letters.letters && !letters.first_upper;
    if (n > 6 && (unsigned char)key[0] >= 0xD0 && (unsigned char)key[0] < 0xD4)
        u->stem = press_hash32(key, press_tag_stem(key, n, lang));
}

static int tag_is_glue(press_span text, const press_token *t)
{
    uint32_t c = press_utf8_peek(text.p, text.n, t->start);

    return c == '-' || c == 0x2010 || c == 0x2011 || c == '.' || c == '&' ||
           press_is_apostrophe(c);
}

/* The tokens of one unit from token i: a word with what is glued to it. */
static size_t tag_unit_tokens(const press_text *text, size_t i, size_t end)
{
    const press_token *t = text->tokens;
    size_t from = i;

    if (t[i].kind != PRESS_T_WORD && t[i].kind != PRESS_T_NUMBER)
        return 1;
    for (i++; i < end && !(t[i].flags & PRESS_F_SPACE) && i - from < 16;) {
        if (t[i].kind == PRESS_T_WORD || t[i].kind == PRESS_T_NUMBER) {
            i++;
            continue;
        }
        if (!tag_is_glue(text->span, &t[i]))
            break;
        if (i + 1 < end && !(t[i + 1].flags & PRESS_F_SPACE) &&
            (t[i + 1].kind == PRESS_T_WORD || t[i + 1].kind == PRESS_T_NUMBER)) {
            i += 2;
            continue;
        }
        /* a dot after an initial, or after U.S. */
        if (text->span.p[t[i].start] == '.' && t[i].length == 1 &&
            ((i == from + 1 && t[from].length <= 2 &&
              t[from].flags & PRESS_F_CAPITAL) ||
             (i > from + 1 && t[i - 1].length <= 2)))
            i++;
        break;
    }
    return i - from;
}

/* The lists are of three languages; another one is read by its script. */
PRESS_PRIVATE int press_tag_lang(int lang, const press_token *t)
{
    if (t->flags & PRESS_F_LATIN)
        return PRESS_LANG_EN;
    if (t->flags & PRESS_F_CYRILLIC && lang != PRESS_LANG_RU &&
        lang != PRESS_LANG_KK)
        return lang == PRESS_LANG_KY ? PRESS_LANG_KK : PRESS_LANG_RU;
    return lang == PRESS_LANG_RU || lang == PRESS_LANG_KK ? lang
                                                          : PRESS_LANG_EN;
}

PRESS_PRIVATE void press_tag_unit_read(const press_text *text, size_t i,
                                       size_t end, int lang,
                                       press_tag_unit *u)
{
    const press_token *t = &text->tokens[i];

    memset(u, 0, sizeof *u);
    u->token = (uint32_t)i;
    u->ntokens = (uint32_t)tag_unit_tokens(text, i, end);
    u->start = t->start;
    u->end = t[u->ntokens - 1].start + t[u->ntokens - 1].length;
    u->is_word = t->kind == PRESS_T_WORD || t->kind == PRESS_T_NUMBER;
    if (u->is_word) {
        tag_unit_word(text, u, press_tag_lang(lang, t));
    } else {
        size_t at = u->start;
        char mark[4];
        uint32_t c = press_utf8_next(text->span.p, u->end, &at);

        u->word = press_hash32(mark, tag_put(mark, tag_plain(c)));
    }
}

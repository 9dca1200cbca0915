/* tag_unit.c - see tag_unit.h. */
#include "tag_unit.h"

#define TAG_KEY 64 /* bytes of a word that count */

static uint32_t tag_plain(uint32_t c)
{
    if (c < 0x80)
        return c - 'A' < 26u ? c + 32 : c == '`' ? '\'' : c;
    if (c - 0x410 < 64u)
        return c < 0x430 ? c + 32 : c;
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

static void tag_letter_class(tag_letters *l, int cls, int is_dash)
{
    if (cls == PRESS_C_UPPER) {
        l->first_upper |= !l->letters;
        if (l->hyphens && !l->second_upper)
            l->second_upper = 1;
        l->upper++;
        l->letters++;
    } else if (cls == PRESS_C_LOWER || cls == PRESS_C_LETTER) {
        if (l->hyphens && !l->second_upper)
            l->second_upper = -1;
        l->lower++;
        l->letters++;
    } else if (cls == PRESS_C_DIGIT) {
        l->digits++;
    } else if (is_dash) {
        l->hyphens++;
    }
}

static void tag_letter(tag_letters *l, uint32_t c)
{
    if (c < 0x80)
        tag_letter_class(l,
                         c - 'a' < 26u   ? PRESS_C_LOWER
                         : c - 'A' < 26u ? PRESS_C_UPPER
                         : c - '0' < 10u ? PRESS_C_DIGIT
                                         : PRESS_C_OTHER,
                         c == '-');
    else if (c - 0x400 < 96u)
        tag_letter_class(l, c < 0x430 ? PRESS_C_UPPER : PRESS_C_LOWER, 0);
    else
        tag_letter_class(l, press_char(c)->cls, press_is_dash(c));
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
    int has = n > 2 && (key[n - 2] == '\'' || key[n - 3] == '\'');
    size_t i;

    for (i = 0; has && i < sizeof tails / sizeof tails[0]; i++) {
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

/* The word's letters in lower case, and what they say. */
typedef struct tag_word {
    char key[TAG_KEY + 4];
    size_t n, letters;
    size_t starts[8]; /* starts[i % 8]: where letter i begins */
    size_t third, fourth; /* where these two end, 0 where no other follows */
    tag_letters shape;
} tag_word;

static void tag_word_read(const char *p, size_t at, size_t end, tag_word *w)
{
    size_t n = 0, count = 0;

    memset(&w->shape, 0, sizeof w->shape);
    w->third = w->fourth = 0;
    while (at < end && n < TAG_KEY) {
        uint32_t c = (unsigned char)p[at];

        if (c < 0x80)
            at++;
        else
            c = press_utf8_next(p, end, &at);
        if (count == 3)
            w->third = n;
        else if (count == 4)
            w->fourth = n;
        w->starts[count++ % 8] = n;
        tag_letter(&w->shape, c);
        n += tag_put(w->key + n, tag_plain(c));
    }
    w->n = n > TAG_KEY ? TAG_KEY : n;
    w->letters = count;
}

/* The shape of what is one unit as it stands: @handle, #tag, 24.kg; or 0. */
static int tag_unit_whole(int kind)
{
    return kind == PRESS_T_HANDLE    ? TAG_HANDLE
           : kind == PRESS_T_HASHTAG ? TAG_HASHTAG
           : kind == PRESS_T_URL     ? TAG_SITE
                                     : 0;
}

/* A handle, a tag or a site may be a name in lower case too; one of a letter or
** two, or an address of several parts, is none. */
static int tag_unit_is_name(const press_text *text, const press_tag_unit *u)
{
    return tag_unit_whole(text->tokens[u->token].kind) &&
           u->end - u->start >= 4 && u->end - u->start <= 32 &&
           !memchr(text->span.p + u->start, '/', u->end - u->start);
}

static void tag_unit_word(const press_text *text, press_tag_unit *u, int lang)
{
    tag_word w;
    uint32_t end = tag_without_s(text->span, u->start, u->end);

    u->is_possessive = end != u->end;
    u->end = end;
    tag_word_read(text->span.p, u->start, u->end, &w);
    u->word = press_hash32(w.key, tag_uncontracted(w.key, w.n));
    u->shape = (uint8_t)tag_shape_of(&w.shape);
    u->has_upper = w.shape.upper > 0;
    u->is_mixed = w.shape.upper > w.shape.first_upper && w.shape.lower &&
                  !w.shape.hyphens;
    u->is_capital = (uint8_t)(w.shape.first_upper ||
                              (w.shape.second_upper > 0 &&
                               tag_is_arabic_article(w.key, w.n)));
    u->is_lower = w.shape.letters && !w.shape.first_upper;
    if (tag_unit_whole(text->tokens[u->token].kind)) {
        u->shape = (uint8_t)tag_unit_whole(text->tokens[u->token].kind);
        u->has_upper = u->has_upper || tag_unit_is_name(text, u);
    }
    tag_suffixes(u, w.key, w.n, w.starts, w.letters);
    if (w.third)
        u->prefix[0] = press_hash32(w.key, w.third);
    if (w.fourth)
        u->prefix[1] = press_hash32(w.key, w.fourth);
    u->form = press_hash32(text->span.p + u->start, u->end - u->start);
    if (w.n > 6 && (unsigned char)w.key[0] >= 0xD0 &&
        (unsigned char)w.key[0] < 0xD4)
        u->stem = press_hash32(w.key, press_tag_stem(w.key, w.n, lang));
}

static int tag_is_glue(press_span text, const press_token *t)
{
    uint32_t c = press_utf8_peek(text.p, text.n, t->start);

    return c == '-' || c == 0x2010 || c == 0x2011 || c == '.' || c == '&' ||
           press_is_apostrophe(c);
}

/* An initial, or a word like St and Jr: its dot belongs to it. */
static int tag_unit_short(press_span text, const press_token *t)
{
    if (!(t->flags & PRESS_F_CAPITAL) || t->length > 2)
        return 0;
    return t->length == 1 || (unsigned char)text.p[t->start] >= 0x80 ||
           text.p[t->start + 1] >= 'a';
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
            (t[i + 1].kind == PRESS_T_WORD ||
             t[i + 1].kind == PRESS_T_NUMBER)) {
            i += 2;
            continue;
        }
        /* a dot after an initial, or after U.S. */
        if (text->span.p[t[i].start] == '.' && t[i].length == 1 &&
            ((i == from + 1 && tag_unit_short(text->span, &t[from])) ||
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

/* --- a hyphen that is a dash ------------------------------------------------ */

/* Words that no compound ends with: before them a hyphen is a dash
** (Kissinger-along, Кокрел-который). */
static const char *const tag_unit_after_dash[] = {
    "a",       "all",     "along",   "also",    "an",      "and",     "are",
    "as",      "at",      "because", "before",  "between", "both",    "but",
    "by",      "during",  "each",    "even",    "for",     "from",    "had",
    "has",     "have",    "he",      "his",     "in",      "including",
    "is",      "it",      "its",     "many",    "more",    "most",    "not",
    "of",      "on",      "once",    "one",     "or",      "said",    "say",
    "says",    "several", "she",     "since",   "some",    "something",
    "than",    "that",    "the",     "their",   "then",    "they",    "to",
    "two",     "under",   "until",   "upon",    "via",     "was",     "we",
    "were",    "when",    "where",   "which",   "while",   "who",     "whose",
    "will",    "with",    "would",   "в",       "во",      "для",     "до",
    "за",      "и",       "из",      "как",     "которая", "которые",
    "который", "на",      "не",      "но",      "о",       "от",      "по",
    "при",     "с",       "сегодня", "со",      "также",   "теперь",  "у",
    "уже",     "что",     "это",     NULL};
/* Words in lower case that do begin compounds with a name:
** anti-American, квази-Россия. */
static const char *const tag_unit_before_name[] = {
    "anti",   "arch",   "counter", "crypto",     "cyber",  "double", "east",
    "ethnic", "ethnically", "extra", "five",     "four",   "half",   "hyper",
    "inter",  "intra",  "left",    "macro",      "mini",   "mostly", "multi",
    "near",   "north",  "over",    "post",       "proto",  "pseudo", "quasi",
    "right",  "semi",   "seven",   "some",       "south",  "street", "super",
    "then",   "three",  "trans",   "ultra",      "under",  "west",   "анти",
    "архи",   "вице",   "внутри",  "гипер",      "интернет", "квази", "контр",
    "мега",   "мини",   "мульти",  "нано",       "нарко",  "недо",   "онлайн",
    "пост",   "пресс",  "прото",   "псевдо",     "сверх",  "супер",  "транс",
    "турбо",  "ультра", "штаб",    NULL};

static int tag_unit_listed(const char *const *list, const char *p, size_t n)
{
    for (; *list; list++)
        if (**list == *p && strlen(*list) == n && memcmp(*list, p, n) == 0)
            return 1;
    return 0;
}

/* What stands at `at`: an upper-case letter. */
static int tag_unit_upper_at(const press_text *text, size_t at)
{
    return press_char(press_utf8_peek(text->span.p, text->span.n, at))->cls ==
           PRESS_C_UPPER;
}

/* A dash without spaces, set as a hyphen: the unit is the part of its token
** that may be a name (Lebanon-says, country-Abkhazia). */
static void tag_unit_undash(const press_text *text, press_tag_unit *u)
{
    const press_token *t = &text->tokens[u->token];
    const char *p = text->span.p + t->start;
    const char *hyphen = memchr(p, '-', t->length);
    size_t before, after;

    if (!hyphen)
        return;
    before = (size_t)(hyphen - p);
    if (!(t->flags & PRESS_F_CAPITAL)) {
        /* four letters or more */
        if (before >= (t->flags & PRESS_F_CYRILLIC ? 8 : 4) &&
            tag_unit_upper_at(text, t->start + before + 1) &&
            !tag_unit_listed(tag_unit_before_name, p, before))
            u->start = t->start + (uint32_t)before + 1;
        return;
    }
    for (after = t->length; p[after - 1] != '-'; after--)
        ;
    if (tag_unit_listed(tag_unit_after_dash, p + after, t->length - after))
        u->end = t->start + (uint32_t)after - 1;
}

/* After a hyphen these are of a Russian person's name, in any case. */
static const char *const tag_unit_of_person[] = {
    "агай",   "апай",  "байке",  "батыр", "баши",   "бек",  "биби", "внук",  "второ",
    "джан",   "жырау", "заде",   "зода",  "кажы",   "кызы", "лам",   "младш",
    "муэлл",  "мырза", "оглу",   "оглы",  "одиноч", "паш",  "перво", "первы",
    "старш",  "султан", "турок", "улуу",  "уулу",   "хан",   "хаджи", "эфенди",
    NULL};

PRESS_PRIVATE uint32_t press_tag_unit_person_end(const press_text *text,
                                                 const press_tag_unit *u)
{
    const char *p = text->span.p + u->start;
    size_t n = u->end - u->start, at = n;
    const char *const *tail = tag_unit_of_person;

    while (at && p[at - 1] != '-')
        at--;
    if (at < 2 || n - at < 8 || !tag_unit_upper_at(text, u->start) || (unsigned char)p[at] < 0xD0 ||
        (unsigned char)p[at] > 0xD1 || tag_unit_upper_at(text, u->start + at))
        return u->end;
    for (; *tail; tail++)
        if (strlen(*tail) <= n - at &&
            memcmp(p + at, *tail, strlen(*tail)) == 0)
            return u->end;
    return u->start + (uint32_t)at - 1;
}

PRESS_PRIVATE void press_tag_unit_cut(const press_text *text, size_t i,
                                      size_t end, press_tag_unit *u)
{
    const press_token *t = &text->tokens[i];

    memset(u, 0, sizeof *u);
    u->token = (uint32_t)i;
    u->ntokens = (uint8_t)tag_unit_tokens(text, i, end);
    u->start = t->start;
    u->end = t[u->ntokens - 1].start + t[u->ntokens - 1].length;
    u->is_word = t->kind == PRESS_T_WORD || t->kind == PRESS_T_NUMBER ||
                 tag_unit_whole(t->kind);
    if (t->kind == PRESS_T_WORD && u->ntokens == 1 &&
        t->length > (t->flags & PRESS_F_CAPITAL    ? 2
                     : t->flags & PRESS_F_CYRILLIC ? 10
                                                   : 5))
        tag_unit_undash(text, u);
    u->may_end = u->is_word || t->kind == PRESS_T_CLOSE ||
                 t->kind == PRESS_T_QUOTE;
}

PRESS_PRIVATE void press_tag_unit_scan(const press_text *text,
                                       press_tag_unit *u)
{
    tag_letters letters;
    size_t at;

    if (!u->is_word)
        return;
    memset(&letters, 0, sizeof letters);
    for (at = u->start; at < u->end && at - u->start < TAG_KEY;) {
        uint32_t c = (unsigned char)text->span.p[at];

        if (c < 0x80)
            at++;
        else
            c = press_utf8_next(text->span.p, u->end, &at);
        tag_letter(&letters, c);
    }
    u->has_upper = letters.upper > 0 || tag_unit_is_name(text, u);
    u->is_lower = letters.letters && !letters.first_upper;
}

PRESS_PRIVATE void press_tag_unit_fill(const press_text *text, int lang,
                                       press_tag_unit *u)
{
    size_t at = u->start;
    char mark[4];

    u->filled = 1;
    if (u->is_word)
        tag_unit_word(text, u, press_tag_lang(lang, &text->tokens[u->token]));
    else
        u->word = press_hash32(
            mark, tag_put(mark, tag_plain(press_utf8_next(text->span.p, u->end,
                                                          &at))));
}

PRESS_PRIVATE void press_tag_unit_read(const press_text *text, size_t i,
                                       size_t end, int lang,
                                       press_tag_unit *u)
{
    press_tag_unit_cut(text, i, end, u);
    press_tag_unit_fill(text, lang, u);
}

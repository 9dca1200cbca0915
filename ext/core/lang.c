/* lang.c - languages by name, and the language of a text; see lang.h.
**
** HOW A LANGUAGE IS TOLD.  Letters are counted by script; the commoner of
** Latin and Cyrillic decides which languages are weighed.  Every run of one
** to four letters of that script's words, their edges included, is hashed to
** a slot of a table (lang_tab.c) that holds, for each language, how
** much commoner that slot is there than in all together: a naive Bayes
** classifier in integers.  The languages weighed are more than those told: a
** text that looks most like Spanish or Bulgarian is "und" and not French or
** Russian.
**
** Linear, and no more than PRESS_LANG_READ bytes: of a longer text, sixteen
** pieces spread evenly.
*/
#include "lang.h"

#include "lang_mark.h"
#include "lang_tab.h"

/* Code, English name, stemmer: libstemmer's algorithms by its own names,
** "kazakh" is ours.  The first PRESS_LANG_TOLD stand in the order of the
** enum. */
static const struct {
    const char *code, *name, *stemmer;
} lang_names[] = {
    {"und", "undetermined", NULL},
    {"en", "english", "english"},
    {"ru", "russian", "russian"},
    {"kk", "kazakh", "kazakh"},
    {"uk", "ukrainian", NULL},
    {"ky", "kyrgyz", NULL},
    {"uz", "uzbek", NULL},
    {"tr", "turkish", "turkish"},
    {"de", "german", "german"},
    {"fr", "french", "french"},
    {"az", "azerbaijani", NULL},
    {"be", "belarusian", NULL},
    {"mn", "mongolian", NULL},
    {"ar", "arabic", "arabic"},
    {"ca", "catalan", "catalan"},
    {"da", "danish", "danish"},
    {"el", "greek", "greek"},
    {"es", "spanish", "spanish"},
    {"eu", "basque", "basque"},
    {"fi", "finnish", "finnish"},
    {"ga", "irish", "irish"},
    {"hi", "hindi", "hindi"},
    {"hu", "hungarian", "hungarian"},
    {"hy", "armenian", "armenian"},
    {"id", "indonesian", "indonesian"},
    {"it", "italian", "italian"},
    {"lt", "lithuanian", "lithuanian"},
    {"ne", "nepali", "nepali"},
    {"nl", "dutch", "dutch"},
    {"no", "norwegian", "norwegian"},
    {"pt", "portuguese", "portuguese"},
    {"ro", "romanian", "romanian"},
    {"sr", "serbian", "serbian"},
    {"sv", "swedish", "swedish"},
    {"ta", "tamil", "tamil"},
    {"yi", "yiddish", "yiddish"},
};

PRESS_PRIVATE int press_lang_count(void)
{
    return (int)(sizeof lang_names / sizeof lang_names[0]);
}

PRESS_PRIVATE const char *press_lang_code(int lang)
{
    assert(lang >= 0 && lang < press_lang_count());
    return lang_names[lang].code;
}

PRESS_PRIVATE const char *press_lang_name(int lang)
{
    assert(lang >= 0 && lang < press_lang_count());
    return lang_names[lang].name;
}

PRESS_PRIVATE const char *press_lang_stemmer(int lang)
{
    assert(lang >= 0 && lang < press_lang_count());
    return lang_names[lang].stemmer;
}

static int lang_equal(press_span a, const char *b)
{
    size_t i;

    if (a.n != strlen(b))
        return 0;
    for (i = 0; i < a.n; i++)
        if (press_lower((unsigned char)a.p[i]) != (unsigned char)b[i])
            return 0;
    return 1;
}

PRESS_PRIVATE int press_lang_find(press_span name)
{
    int i;

    for (i = 0; i < press_lang_count(); i++)
        if (lang_equal(name, lang_names[i].code) ||
            lang_equal(name, lang_names[i].name))
            return i;
    return -1;
}

/* --- the language of a text -------------------------------------------------- */

/* Fewer letters than this say nothing. */
#define LANG_LETTERS 2
/* Bytes of a word that are read beyond the end of a piece. */
#define LANG_REST 64
/* All the following are in quarters of a bit. */
#define LANG_PRIOR_MOST 54   /* see lang_prior() */
#define LANG_PRIOR_KAZAKH 66
#define LANG_PRIOR_TOLD 46
#define LANG_FOREIGN 48      /* against a language for a letter it lacks */
#define LANG_STRANGE 60      /* against a language for a word it lacks */
#define LANG_LEAD 2          /* by which the best must lead the next */
#define LANG_SURE 200        /* by which it must, to read no further */
/* A sentence is the text's language's but for as much as this against it,
** and in fewer sequences than so many there cannot be so much. */
#define LANG_PIECE_PRIOR (3 * LANG_FOREIGN)
#define LANG_PIECE_LEAST 60
/* In a text of more than so many sequences, the best must be worth more on
** the average than the mean of all. */
#define LANG_MANY 600

/* The tables' columns. */
static const unsigned char lang_latin[PRESS_LANG_LATIN] = {
    PRESS_LANG_EN, PRESS_LANG_DE, PRESS_LANG_FR, PRESS_LANG_TR, PRESS_LANG_AZ,
    PRESS_LANG_UZ};
static const unsigned char lang_cyrillic[PRESS_LANG_CYRILLIC] = {
    PRESS_LANG_RU, PRESS_LANG_UK, PRESS_LANG_BE, PRESS_LANG_KK, PRESS_LANG_KY,
    PRESS_LANG_MN, PRESS_LANG_UZ};

/* Characters of the rows read, summed: eight of a row are added at once, every
** other one in 16 bits of `even` and the rest in those of `odd`. */
typedef struct lang_sum {
    uint64_t even[2], odd[2]; /* of the row's first eight, of its last */
    int32_t held;             /* rows in them; 520 fit */
    int32_t sequences;        /* rows in all */
    int32_t score[PRESS_LANG_LATIN]; /* of the rows drained */
} lang_sum;

typedef struct lang_count {
    int32_t against[PRESS_LANG_TOLD]; /* letters and words it does not have */
    uint32_t word[PRESS_LANG_MARK_MAX]; /* the word in hand: its first letters */
    size_t nword;
    lang_sum of[2];        /* Latin, Cyrillic */
    size_t letters[3];     /* of Latin, of Cyrillic, of other scripts */
} lang_count;

#define LANG_ROWS 512
#define LANG_LANES 0x00FF00FF00FF00FFu

/* The columns of a row of the script, 0 Latin, 1 Cyrillic. */
static inline int lang_columns(int script)
{
    return script ? PRESS_LANG_CYRILLIC : PRESS_LANG_LATIN;
}

/* Add what is held to the scores. */
static void lang_drain(lang_sum *sum, int columns)
{
    int i;

    for (i = 0; i < columns; i++) {
        int last = i >= 8, at = last ? i - (columns - 8) : i;
        uint64_t lanes = at & 1 ? sum->odd[last] : sum->even[last];

        sum->score[i] += (int32_t)(lanes >> (at & ~1) * 8 & 0xFFFF) -
                         sum->held * PRESS_LANG_NOTHING;
    }
    memset(sum->even, 0, sizeof sum->even);
    memset(sum->odd, 0, sizeof sum->odd);
    sum->held = 0;
}

/* Eight characters, the first lowest; compilers make one load of it. */
static inline uint64_t lang_eight(const char *row)
{
    const unsigned char *p = (const unsigned char *)row;

    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
           (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
           (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

static inline const char *lang_row(int script, uint32_t slot)
{
    return script ? (const char *)press_lang_cyrillic +
                        slot % PRESS_LANG_CYRILLIC_SLOTS * PRESS_LANG_CYRILLIC
                  : (const char *)press_lang_latin +
                        slot % PRESS_LANG_LATIN_SLOTS * PRESS_LANG_LATIN;
}

/* Add two rows, whose characters are below 128, or one where b is NULL. */
static inline void lang_add(lang_sum *sum, int script, const char *a,
                            const char *b)
{
    size_t end = (size_t)lang_columns(script) - 8;
    uint64_t first = lang_eight(a), last = lang_eight(a + end);

    if (b) {
        first += lang_eight(b);
        last += lang_eight(b + end);
    }
    sum->even[0] += first & LANG_LANES;
    sum->odd[0] += first >> 8 & LANG_LANES;
    sum->even[1] += last & LANG_LANES;
    sum->odd[1] += last >> 8 & LANG_LANES;
}

/* The sequences that end with c after the letters before it (0: there is
** none), as slots() of tool/gen_lang.py has them.  A blank is a word's edge:
** what stands before the first letter and after the last, and no sequence. */
static inline void lang_sum_add(lang_sum *sum, int script,
                                const uint32_t before[3], uint32_t c)
{
    uint32_t z = before[0], a = before[1], b = before[2];
    const char *one = lang_row(script, c * 0x9E3779B1u >> 13);
    const char *two =
        lang_row(script, (b * 0x85EBCA6Bu ^ c * 0xC2B2AE35u) >> 11);
    const char *three = lang_row(
        script, (a * 0x27D4EB2Fu ^ b * 0x165667B1u ^ c * 0x9E3779B1u) >> 9);
    const char *four =
        lang_row(script, (z * 0x2545F491u ^ a * 0x85EBCA6Bu ^
                          b * 0x27D4EB2Fu ^ c * 0xC2B2AE35u) >> 10);
    int rows = 1 + (c != ' ') + (a != 0) + (z != 0);

    lang_add(sum, script, two, c != ' ' ? one : NULL);
    if (a)
        lang_add(sum, script, three, z ? four : NULL);
    sum->sequences += rows;
    sum->held += rows;
    if (sum->held >= LANG_ROWS)
        lang_drain(sum, lang_columns(script));
}

static void lang_sequences(lang_count *count, int script,
                           const uint32_t before[3], uint32_t c)
{
    if (script)
        lang_sum_add(&count->of[1], 1, before, c);
    else
        lang_sum_add(&count->of[0], 0, before, c);
}

/* The letter at *at in lower case and its script, 0 where there is none; *at
** moves past it.  An apostrophe is one if `inner` and a letter follows. */
static uint32_t lang_letter(press_span text, size_t *at, int inner,
                            int *script)
{
    unsigned char byte = (unsigned char)text.p[*at];
    const press_charinfo *info;
    uint32_t c;

    if (byte < 0x80 && byte != '\'' && byte != '`') {
        ++*at;
        byte |= 0x20;
        *script = PRESS_SCRIPT_LATIN;
        return byte >= 'a' && byte <= 'z' ? byte : 0;
    }
    if ((byte == 0xD0 || byte == 0xD1) && text.n - *at > 2 &&
        ((unsigned char)text.p[*at + 1] & 0xC0) == 0x80 &&
        ((unsigned char)text.p[*at + 2] & 0xC0) != 0x80) {
        c = (byte & 0x1Fu) << 6 | ((unsigned char)text.p[*at + 1] & 0x3Fu);
        if (c >= 0x410 && c < 0x450) { /* without a call */
            *at += 2;
            *script = PRESS_SCRIPT_CYRILLIC;
            return c < 0x430 ? c + 0x20 : c;
        }
    }
    c = press_utf8_next(text.p, text.n, at);
    *script = PRESS_SCRIPT_COMMON;
    if (press_is_apostrophe(c))
        return inner && press_is_letter(press_utf8_peek(text.p, text.n, *at))
                   ? '\''
                   : 0;
    info = press_char(c);
    if (info->cls < PRESS_C_UPPER || info->cls > PRESS_C_LETTER)
        return 0;
    *script = info->script;
    return press_lower(c);
}

/* Letters that not every alphabet of their script has, and those that have
** them; sorted.  Of the rest, letters that are not ASCII are in no English or
** Uzbek word, which is all that is said of them. */
#define LANG_BIT(lang) (1u << PRESS_LANG_##lang)
#define LANG_KK_KY (LANG_BIT(KK) | LANG_BIT(KY) | LANG_BIT(MN))
static const struct {
    uint16_t letter, has;
} lang_letters[] = {
    {0xDF, LANG_BIT(DE)},                                     /* ß */
    {0xE0, LANG_BIT(FR)},                                     /* à */
    {0xE2, LANG_BIT(FR) | LANG_BIT(TR)},                      /* â */
    {0xE4, LANG_BIT(DE)},                                     /* ä */
    {0xE7, LANG_BIT(FR) | LANG_BIT(TR) | LANG_BIT(AZ)},       /* ç */
    {0xE8, LANG_BIT(FR)},                                     /* è */
    {0xE9, LANG_BIT(FR)},                                     /* é */
    {0xEA, LANG_BIT(FR)},                                     /* ê */
    {0xEE, LANG_BIT(FR) | LANG_BIT(TR)},                      /* î */
    {0xF4, LANG_BIT(FR)},                                     /* ô */
    {0xF6, LANG_BIT(DE) | LANG_BIT(TR) | LANG_BIT(AZ)},       /* ö */
    {0xFC, LANG_BIT(DE) | LANG_BIT(TR) | LANG_BIT(AZ)},       /* ü */
    {0x11F, LANG_BIT(TR) | LANG_BIT(AZ)},                     /* ğ */
    {0x131, LANG_BIT(TR) | LANG_BIT(AZ)},                     /* ı */
    {0x153, LANG_BIT(FR)},                                    /* œ */
    {0x15F, LANG_BIT(TR) | LANG_BIT(AZ)},                     /* ş */
    {0x259, LANG_BIT(AZ)},                                    /* ə */
    {0x438, LANG_BIT(RU) | LANG_BIT(UK) | LANG_BIT(UZ) | LANG_KK_KY}, /* и */
    {0x449, LANG_BIT(RU) | LANG_BIT(UK) | LANG_KK_KY},        /* щ */
    {0x44A, LANG_BIT(RU) | LANG_BIT(UZ) | LANG_KK_KY},        /* ъ */
    {0x44B, LANG_BIT(RU) | LANG_BIT(BE) | LANG_KK_KY},        /* ы */
    {0x44D, LANG_BIT(RU) | LANG_BIT(BE) | LANG_BIT(UZ) | LANG_KK_KY}, /* э */
    {0x451, LANG_BIT(RU) | LANG_BIT(BE) | LANG_BIT(UZ) | LANG_KK_KY}, /* ё */
    {0x454, LANG_BIT(UK)},                                    /* є */
    {0x456, LANG_BIT(UK) | LANG_BIT(BE) | LANG_BIT(KK)},      /* і */
    {0x457, LANG_BIT(UK)},                                    /* ї */
    {0x45E, LANG_BIT(BE) | LANG_BIT(UZ)},                     /* ў */
    {0x491, LANG_BIT(UK)},                                    /* ґ */
    {0x493, LANG_BIT(KK) | LANG_BIT(UZ)},                     /* ғ */
    {0x49B, LANG_BIT(KK) | LANG_BIT(UZ)},                     /* қ */
    {0x4A3, LANG_BIT(KK) | LANG_BIT(KY)},                     /* ң */
    {0x4AF, LANG_KK_KY},                                      /* ү */
    {0x4B1, LANG_BIT(KK)},                                    /* ұ */
    {0x4B3, LANG_BIT(UZ)},                                    /* ҳ */
    {0x4BB, LANG_BIT(KK)},                                    /* һ */
    {0x4D9, LANG_BIT(KK)},                                    /* ә */
    {0x4E9, LANG_KK_KY},                                      /* ө */
};

/* The languages that have the letter, as bits. */
static unsigned lang_having(uint32_t c)
{
    size_t low = 0, high = sizeof lang_letters / sizeof lang_letters[0];

    if (c < 0x80 || (c >= 0x430 && c < 0x450 && c != 0x438 && c < 0x449))
        return ~0u;
    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (lang_letters[mid].letter == c)
            return lang_letters[mid].has;
        if (lang_letters[mid].letter < c)
            low = mid + 1;
        else
            high = mid;
    }
    return c >= 0x400 ? ~0u : ~(LANG_BIT(EN) | LANG_BIT(UZ));
}

/* A letter typed from the other keyboard into a Cyrillic word ("вiн"). */
static uint32_t lang_cyrillic_twin(uint32_t c)
{
    switch (c) {
    case 'a': return 0x430;
    case 'c': return 0x441;
    case 'e': return 0x435;
    case 'i': return 0x456;
    case 'o': return 0x43E;
    case 'p': return 0x440;
    case 'x': return 0x445;
    case 'y': return 0x443;
    case 0x259: return 0x4D9;
    default: return 0;
    }
}

static void lang_add_letter(lang_count *count, unsigned having)
{
    int i;

    for (i = 1; i < PRESS_LANG_TOLD; i++)
        count->against[i] += having >> i & 1 ? 0 : LANG_FOREIGN;
}

/* A word has ended. */
static void lang_word_end(lang_count *count, int cyrillic,
                          const uint32_t before[3])
{
    unsigned having =
        cyrillic ? press_lang_mark(count->word, count->nword) : 0;
    int i;

    for (i = 0; having && i < PRESS_LANG_MARKS; i++)
        count->against[lang_cyrillic[i]] += having >> i & 1 ? 0 : LANG_STRANGE;
    lang_sequences(count, cyrillic, before, ' ');
    count->nword = 0;
}

/* The words of text[at, end), and the rest of the last one if it is short. */
static void lang_read_words(lang_count *count, press_span text, size_t at,
                            size_t end)
{
    uint32_t before[3] = {0, 0, ' '};
    size_t stop = text.n - end > LANG_REST ? end + LANG_REST : text.n;
    int cyrillic = 0, inside = 0;

    while (at < end || (inside && at < stop)) {
        int script;
        uint32_t c = lang_letter(text, &at, inside, &script);

        if (c && script != PRESS_SCRIPT_COMMON) {
            int is = script == PRESS_SCRIPT_CYRILLIC;

            count->letters[is ? 1 : script == PRESS_SCRIPT_LATIN ? 0 : 2]++;
            if (script != PRESS_SCRIPT_LATIN && !is)
                c = 0;
            else if (!inside)
                cyrillic = is;
            else if (is != cyrillic) /* a word of two scripts */
                c = cyrillic ? lang_cyrillic_twin(c) : 0;
        }
        if (c && (inside || c != '\'')) {
            unsigned having = lang_having(c);

            if (having != ~0u)
                lang_add_letter(count, having);
            if (count->nword < PRESS_LANG_MARK_MAX)
                count->word[count->nword] = c;
            count->nword++;
            lang_sequences(count, cyrillic, before, c);
            before[0] = before[1];
            before[1] = before[2];
            before[2] = c;
            inside = 1;
        } else if (inside) {
            lang_word_end(count, cyrillic, before);
            before[0] = before[1] = 0;
            before[2] = ' ';
            inside = cyrillic = 0; /* nothing goes on to the next word */
        }
    }
    if (inside)
        lang_word_end(count, cyrillic, before);
}

/* --- words read before ---------------------------------------------------------- */

#define LANG_MEMO 2048  /* lines */
#define LANG_RUN 40     /* bytes of a run that is kept */

/* A run of bytes between ASCII characters that no word has inside: what is
** counted of it depends on nothing else. */
typedef struct lang_line {
    uint8_t length; /* 0: the line is free */
    uint8_t script; /* 0 Latin, 1 Cyrillic */
    uint8_t sequences, foreign; /* 1: some `against` is not 0 */
    uint8_t letters[3];
    char run[LANG_RUN];
    int16_t score[PRESS_LANG_LATIN], against[PRESS_LANG_TOLD];
} lang_line;

struct press_lang_memo {
    lang_line lines[LANG_MEMO];
};

PRESS_PRIVATE press_lang_memo *press_lang_memo_of(press_env *env)
{
    if (!env->kept)
        return NULL;
    if (!env->kept[PRESS_KEPT_WORDS])
        env->kept[PRESS_KEPT_WORDS] =
            press_zalloc(env, sizeof(press_lang_memo));
    return env->kept[PRESS_KEPT_WORDS];
}

PRESS_PRIVATE void press_lang_forget(press_env *env)
{
    if (!env->kept)
        return;
    press_free(env, env->kept[PRESS_KEPT_WORDS]);
    env->kept[PRESS_KEPT_WORDS] = NULL;
}

/* No letter of a word, and no apostrophe. */
static inline int lang_divides(char c)
{
    unsigned char byte = (unsigned char)c;

    return byte < 0x80 && (byte | 0x20u) - 'a' > 25u && byte != '\'' &&
           byte != '`';
}

static lang_line *lang_line_of(press_lang_memo *memo, const char *p, size_t n)
{
    uint64_t h = n;
    size_t i;

    for (i = 0; i < n; i++)
        h = (h ^ (unsigned char)p[i]) * 0x9E3779B97F4A7C15u;
    return &memo->lines[(h >> 40) % LANG_MEMO];
}

/* Read the run alone; 0 where it has words of two scripts, or too much. */
static int lang_line_fill(lang_line *line, press_span run)
{
    lang_count count;
    int i;

    memset(&count, 0, sizeof count);
    lang_read_words(&count, run, 0, run.n);
    line->length = 0;
    if (count.of[0].sequences && count.of[1].sequences)
        return 0;
    line->script = count.of[1].sequences > 0;
    lang_drain(&count.of[line->script], lang_columns(line->script));
    line->sequences = (uint8_t)count.of[line->script].sequences;
    line->foreign = 0;
    for (i = 0; i < 3; i++)
        line->letters[i] = (uint8_t)count.letters[i];
    for (i = 0; i < PRESS_LANG_LATIN; i++)
        line->score[i] = (int16_t)count.of[line->script].score[i];
    for (i = 0; i < PRESS_LANG_TOLD; i++) {
        line->against[i] = (int16_t)count.against[i];
        line->foreign |= count.against[i] != 0;
    }
    memcpy(line->run, run.p, run.n);
    line->length = (uint8_t)run.n;
    return 1;
}

static void lang_line_add(lang_count *count, const lang_line *line)
{
    lang_sum *sum = &count->of[line->script];
    int i;

    sum->sequences += line->sequences;
    for (i = 0; i < 3; i++)
        count->letters[i] += line->letters[i];
    for (i = 0; i < PRESS_LANG_LATIN; i++)
        sum->score[i] += line->score[i];
    for (i = 0; line->foreign && i < PRESS_LANG_TOLD; i++)
        count->against[i] += line->against[i];
}

/* As lang_read_words(), with what the memo has of them. */
static void lang_read(lang_count *count, press_lang_memo *memo,
                      press_span text, size_t at, size_t end)
{
    while (memo && at < end) {
        press_span run = {text.p + at, 0};
        lang_line *line;

        while (at + run.n < end && !lang_divides(run.p[run.n]))
            run.n++;
        if (at + run.n == end)
            break; /* the last one may go on */
        at += run.n + 1;
        if (run.n == 0)
            continue;
        line = run.n <= LANG_RUN ? lang_line_of(memo, run.p, run.n) : NULL;
        if (line && ((line->length == run.n &&
                      memcmp(line->run, run.p, run.n) == 0) ||
                     lang_line_fill(line, run)))
            lang_line_add(count, line);
        else
            lang_read_words(count, run, 0, run.n);
    }
    lang_read_words(count, text, at, end);
}

/* What a language has before anything is read: most texts that come here are
** in the first three, and half of what Kazakh writes is borrowed words. */
static int lang_prior(int lang)
{
    if (lang == PRESS_LANG_KK)
        return LANG_PRIOR_KAZAKH;
    if (lang == PRESS_LANG_EN || lang == PRESS_LANG_RU)
        return LANG_PRIOR_MOST;
    return lang == PRESS_LANG_UND ? 0 : LANG_PRIOR_TOLD;
}

/* The best column, if it leads and is worth enough; -1 otherwise. */
static int lang_best(const lang_count *count, int script, int32_t lead)
{
    const unsigned char *lang = script ? lang_cyrillic : lang_latin;
    int32_t score[PRESS_LANG_LATIN] = {0};
    int i, best = 0, next = 1, n = lang_columns(script); /* two at least */

    for (i = 0; i < n; i++)
        score[i] = count->of[script].score[i] + lang_prior(lang[i]) -
                   count->against[lang[i]];
    if (score[next] > score[best]) {
        best = 1;
        next = 0;
    }
    for (i = 2; i < n; i++) {
        if (score[i] > score[best]) {
            next = best;
            best = i;
        } else if (score[i] > score[next]) {
            next = i;
        }
    }
    if (score[best] - score[next] < lead)
        return -1;
    if (count->of[script].sequences > LANG_MANY && score[best] < 0)
        return -1;
    return best;
}

/* What the count says; `lang` (or PRESS_LANG_UND) has so much more before. */
static int lang_decide(lang_count *count, int lang, int32_t more, int32_t lead)
{
    int best, i;

    for (i = 0; i < 2; i++)
        lang_drain(&count->of[i], lang_columns(i));
    if (count->letters[0] + count->letters[1] < LANG_LETTERS ||
        count->letters[2] > count->letters[0] + count->letters[1])
        return PRESS_LANG_UND;
    if (lang != PRESS_LANG_UND)
        count->against[lang] -= more;
    if (count->letters[1] >= count->letters[0]) {
        best = lang_best(count, 1, lead);
        return best < 0 ? PRESS_LANG_UND : lang_cyrillic[best];
    }
    best = lang_best(count, 0, lead);
    return best < 0 ? PRESS_LANG_UND : lang_latin[best];
}

PRESS_PRIVATE int press_lang_of(press_lang_memo *memo, press_span text)
{
    size_t piece = PRESS_LANG_READ / 16, i;
    lang_count count;

    memset(&count, 0, sizeof count);
    if (text.n <= PRESS_LANG_READ) {
        lang_read(&count, memo, text, 0, text.n);
        return lang_decide(&count, PRESS_LANG_UND, 0, LANG_LEAD);
    }
    for (i = 0; i < 16; i++) {
        size_t at = (text.n - piece) / 15 * i, end = at + piece;

        if (i) /* from the next word on */
            while (at < end && (unsigned char)text.p[at] > ' ')
                at++;
        lang_read(&count, memo, text, at, end);
    }
    return lang_decide(&count, PRESS_LANG_UND, 0, LANG_LEAD);
}

#define LANG_GLANCE 96u
#define LANG_GLANCES 8u

PRESS_PRIVATE int press_lang_at_a_glance(press_span text)
{
    /* the middle is seldom a headline or a form */
    static const uint8_t order[LANG_GLANCES] = {3, 5, 1, 6, 2, 4, 0, 7};
    const size_t whole = LANG_GLANCE * LANG_GLANCES;
    lang_count count;
    int lang = PRESS_LANG_UND;
    size_t i;

    memset(&count, 0, sizeof count);
    for (i = 0; i < LANG_GLANCES; i++) {
        size_t at = text.n > whole ? (text.n - LANG_GLANCE) / (LANG_GLANCES - 1) *
                                         order[i]
                                   : i * LANG_GLANCE;
        size_t end = at + LANG_GLANCE;

        if (at >= text.n)
            break;
        if (end > text.n)
            end = text.n;
        if (at) /* from the next word on */
            while (at < end && (unsigned char)text.p[at] > ' ')
                at++;
        lang_read(&count, NULL, text, at, end);
        if (i > 0)
            lang = lang_decide(&count, PRESS_LANG_UND, 0, LANG_SURE);
        if (lang != PRESS_LANG_UND)
            return lang;
    }
    return lang_decide(&count, PRESS_LANG_UND, 0, LANG_LEAD);
}

PRESS_PRIVATE int press_lang_of_piece(press_lang_memo *memo, press_span piece,
                                      int lang)
{
    lang_count count;
    int own;

    memset(&count, 0, sizeof count);
    lang_read(&count, memo, piece, 0,
              piece.n < PRESS_LANG_PIECE ? piece.n : PRESS_LANG_PIECE);
    if (count.of[0].sequences + count.of[1].sequences < LANG_PIECE_LEAST)
        return lang;
    own = lang_decide(&count, lang, LANG_PIECE_PRIOR, LANG_LEAD);
    return own == PRESS_LANG_UND ? lang : own;
}

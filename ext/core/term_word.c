/* term_word.c - see term_word.h. */
#include "term_word.h"

PRESS_PRIVATE int press_term_alone(const press_termer *t, press_span word)
{
    return t->words.n > 0 ? PRESS_ALONE_NOT : press_alone_is(&t->alone, word);
}

/* --- the language of a run -------------------------------------------------- */

/* The script that most of the text's first letters are of. */
static int term_main_script(press_span text)
{
    size_t at = 0, latin = 0, cyrillic = 0, n = text.n < 4096 ? text.n : 4096;

    for (; at < n; at++) {
        unsigned char c = (unsigned char)text.p[at];

        latin += (c | 32) >= 'a' && (c | 32) <= 'z';
        cyrillic += c == 0xD0 || c == 0xD1;
    }
    return cyrillic > latin ? PRESS_SCRIPT_CYRILLIC : PRESS_SCRIPT_LATIN;
}

/* The script that a language told by lang.h is written in, where that says
** more than the text does. */
static int term_script_of(const press_termer *t, int language, press_span text)
{
    if (language < 0 || (t->takes[language][PRESS_SCRIPT_LATIN] &&
                         t->takes[language][PRESS_SCRIPT_CYRILLIC]))
        return term_main_script(text);
    return t->scripts[language];
}

/* The place in the list of a language by name or code, which a country may
** follow (en_GB, kk-Cyrl-KZ); -1. */
static int term_listed(const press_termer *t, press_span name)
{
    int i, algorithm;
    size_t n = 0;

    while (n < name.n && name.p[n] != '_' && name.p[n] != '-')
        n++;
    name.n = n;
    algorithm = press_stem_find(name);

    for (i = 0; i < t->spec.nlanguages; i++)
        if (t->spec.languages[i] == algorithm)
            return i;
    return -1;
}

PRESS_PRIVATE int press_term_begin(press_termer *t, press_span language)
{
    int listed = -1, known = 0, script;

    memcpy(t->by_script, t->usual, sizeof t->by_script);
    memset(t->also, -1, sizeof t->also);
    if (!t->spec.automatic)
        return PRESS_OK;
    if (language.p) {
        listed = term_listed(t, language);
        known = 1;
    } else if (!(t->purpose & PRESS_TERM_QUERY)) {
        int lang = press_lang_at_a_glance(t->text);

        known = lang != PRESS_LANG_UND;
        listed = t->told[lang];
    }
    if (!known)
        return PRESS_OK;
    script = term_script_of(t, listed, t->text);
    t->by_script[script] = (int8_t)listed;
    if (listed != t->sole[script] && t->words.n == 0)
        t->also[script] = t->sole[script];
    return PRESS_OK;
}

/* --- the word --------------------------------------------------------------- */

PRESS_PRIVATE void press_term_clear(press_termer *t)
{
    t->n = 0;
    t->script = PRESS_SCRIPT_COMMON;
    t->kazakh_letter = 0;
    t->fold = 0;
}

static void term_put_char(char *p, size_t *n, uint32_t c)
{
    if (c < 0x80) {
        p[(*n)++] = (char)c;
    } else if (c < 0x800) {
        p[(*n)++] = (char)(0xC0 | c >> 6);
        p[(*n)++] = (char)(0x80 | (c & 0x3F));
    } else {
        if (c < 0x10000) {
            p[(*n)++] = (char)(0xE0 | c >> 12);
        } else {
            p[(*n)++] = (char)(0xF0 | c >> 18);
            p[(*n)++] = (char)(0x80 | (c >> 12 & 0x3F));
        }
        p[(*n)++] = (char)(0x80 | (c >> 6 & 0x3F));
        p[(*n)++] = (char)(0x80 | (c & 0x3F));
    }
}

/* The letters of a ligature. */
static void term_append_letters(press_termer *t, uint32_t c)
{
    static const char letters[][4] = {"ff", "fi", "fl", "ffi", "ffl", "st",
                                      "st"};
    const char *p = letters[c - 0xFB00];

    while (*p)
        press_term_append(t, (unsigned char)*p++);
}

PRESS_PRIVATE void press_term_append(press_termer *t, uint32_t c)
{
    const press_charinfo *info;
    uint32_t lower, joined;
    size_t at = t->n;

    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z' && t->n + 4 <= PRESS_TERM_MAX) {
        if (t->script == PRESS_SCRIPT_COMMON)
            t->script = PRESS_SCRIPT_LATIN;
        t->word[t->n++] = (char)(c | 0x20);
        return;
    }
    if (press_term_is_ligature(c)) {
        term_append_letters(t, c);
        return;
    }
    info = press_char(c);
    lower = (uint32_t)((int32_t)c + info->lower);
    if (info->cls == PRESS_C_FORMAT || press_term_is_silent(c) ||
        t->n + 4 > PRESS_TERM_MAX)
        return;
    if (t->script == PRESS_SCRIPT_COMMON)
        t->script = info->script;
    if (info->mark && t->n > 0) { /* compose it with the letter before it */
        joined = press_stem_compose(press_utf8_prev(t->word, &at), c);
        if (joined) {
            t->n = at;
            lower = joined;
        }
    }
    if (lower >= 0x80 && press_fold_char(lower) != lower)
        t->fold = 1;
    t->kazakh_letter |= (uint8_t)press_term_is_kazakh(lower);
    term_put_char(t->word, &t->n, lower);
}

/* Fold into `folded`, before which a mark can stand. */
static press_span term_fold(press_termer *t, press_span s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    char *room = t->folded + 1;
    size_t at = 0, n = 0;
    press_span out;

    while (at < s.n) {
        uint32_t c = p[at], more = at + 1 < s.n ? p[at + 1] : 0;

        if (c < 0xE0) { /* of one byte or two, whichever follow each other */
            uint32_t two = c >> 7, both = (c & 0x1F) << 6 | (more & 0x3F);

            c = t->folds[c ^ ((c ^ both) & (0u - two))];
            more = c >= 0x80;
            room[n] = (char)(c ^ ((c ^ (0xC0 | c >> 6)) & (0u - more)));
            room[n + 1] = (char)(0x80 | (c & 0x3F));
            n += (c > 0) + more;
            at += 1 + two;
            continue;
        }
        c = press_fold_char(press_utf8_next(s.p, s.n, &at));
        if (c)
            term_put_char(room, &n, c);
    }
    out.p = room;
    out.n = n;
    t->nfolded = (uint16_t)(s.p == t->word && s.n == t->n ? n : 0);
    return out;
}

/* The word in hand, folded. */
static press_span term_folded(press_termer *t)
{
    press_span word = {t->word, t->n};

    return t->fold ? term_fold(t, word) : word;
}

static int term_put(press_termer *t, int how, press_span s, uint32_t start,
                    uint32_t end)
{
    /* where the word itself gave nothing (a stop word, marks alone), what
    ** would stand beside it takes the position */
    int flags = t->placed ? how & PRESS_TERM_COLOCATED : 0;

    t->placed = 1;
    t->answer = t->emit(t->ctx, flags, s.p, (int)s.n, (int)start, (int)end);
    return t->answer ? PRESS_STOPPED : PRESS_OK;
}

PRESS_PRIVATE int press_term_surface(press_termer *t, int how, uint32_t start,
                                     uint32_t end)
{
    press_span s;

    if (!t->fold) {
        t->word[-1] = '=';
        s.p = t->word - 1;
        s.n = t->n + 1;
        return term_put(t, how, s, start, end);
    }
    s.p = t->folded;
    s.n = 1u + t->nfolded;
    if (!t->nfolded) {
        s.p = t->word;
        s.n = t->n;
        s = term_fold(t, s);
        s.p--;
        s.n++;
    }
    t->folded[0] = '=';
    return s.n > 1 ? term_put(t, how, s, start, end) : PRESS_OK;
}

/* --- words of the user's ------------------------------------------------------ */

static press_span term_entry_word(const press_termer *t, size_t i)
{
    const press_term_entry *e = press_vec_at(&t->words, press_term_entry, i);
    press_span s;

    s.p = t->words_text.p + e->word;
    s.n = e->nword;
    return s;
}

static int term_span_cmp(press_span a, press_span b)
{
    int c = memcmp(a.p, b.p, a.n < b.n ? a.n : b.n);

    return c ? c : (a.n > b.n) - (a.n < b.n);
}

/* The first entry that is not before the word. */
static size_t term_entry_find(const press_termer *t, press_span word)
{
    size_t low = 0, high = t->words.n;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (term_span_cmp(term_entry_word(t, mid), word) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

PRESS_PRIVATE int press_termer_add(press_termer *t, press_span word,
                                   press_span term)
{
    press_term_entry entry, *items;
    press_span s;
    size_t at;

    entry.word = (uint32_t)t->words_text.n;
    press_fold(&t->words_text, word);
    entry.nword = (uint32_t)t->words_text.n - entry.word;
    entry.term = (uint32_t)t->words_text.n;
    press_stem_prepare(&t->words_text, term, 0);
    entry.nterm = (uint32_t)t->words_text.n - entry.term;
    if (t->words_text.status)
        return t->words_text.status;
    if (entry.nword == 0 || entry.nword > PRESS_TERM_MAX ||
        entry.nterm > PRESS_TERM_MAX)
        return PRESS_OK;
    s.p = t->words_text.p + entry.word;
    s.n = entry.nword;
    at = term_entry_find(t, s);
    if (at < t->words.n && term_span_cmp(term_entry_word(t, at), s) == 0) {
        *press_vec_at(&t->words, press_term_entry, at) = entry;
        return PRESS_OK;
    }
    if (!press_vec_push(&t->words))
        return t->words.status;
    items = t->words.items;
    memmove(items + at + 1, items + at, (t->words.n - 1 - at) * sizeof *items);
    items[at] = entry;
    return PRESS_OK;
}

PRESS_PRIVATE void press_termer_put_words(const press_termer *t, press_buf *out)
{
    size_t i;

    for (i = 0; i < t->words.n; i++) {
        const press_term_entry *e = press_vec_at(&t->words, press_term_entry, i);

        press_buf_add(out, t->words_text.p + e->word, e->nword);
        press_buf_putc(out, '\t');
        press_buf_add(out, t->words_text.p + e->term, e->nterm);
        press_buf_putc(out, '\n');
    }
    if (t->words.n == 0)
        press_alone_put(&t->alone, out);
}

/* What the user's table says of the word: 0 nothing, 1 that it stays as it
** is, 2 another word, then in *out. */
static int term_told(press_termer *t, press_span *out)
{
    press_span folded = term_fold(t, *out);
    size_t at = term_entry_find(t, folded);
    const press_term_entry *e;

    if (at == t->words.n ||
        term_span_cmp(term_entry_word(t, at), folded) != 0)
        return 0;
    e = press_vec_at(&t->words, press_term_entry, at);
    if (e->nterm == 0)
        return 1;
    out->p = t->words_text.p + e->term;
    out->n = e->nterm;
    return 2;
}

static int term_is_number(char c)
{
    return c >= '0' && c <= '9';
}

#define TERM_SHARED "=~" /* before a stem that a word alone has too */

/* See that nothing is indexed as a word alone, or as a number, but that. */
static void term_settle(press_termer *t, press_span *stem)
{
    int digit = term_is_number(t->word[0]), kind = press_term_alone(t, *stem);
    press_span folded;

    t->is_alone = (uint8_t)(digit && t->words.n == 0);
    if (stem->n == 0 || (!kind && (digit || !term_is_number(stem->p[0]))))
        return;
    memcpy(t->stem, TERM_SHARED, 2); /* the stem may stand in `folded` */
    memcpy(t->stem + 2, stem->p, stem->n);
    folded = term_folded(t);
    if (folded.n == stem->n && memcmp(folded.p, t->stem + 2, stem->n) == 0) {
        t->is_alone = 1;
    } else if (kind == PRESS_ALONE_SHARED) {
        stem->p = t->stem;
        stem->n += 2;
        return;
    }
    *stem = folded;
}

/* Are there bytes that folding may change? */
static int term_changes(press_span s)
{
    size_t i;

    for (i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 0x80)
            return 1;
    return 0;
}

/* The stem of the word by a language of the list (-1: the word itself),
** folded; nothing for a stop word. */
static int term_stem(press_termer *t, int language, press_span *out)
{
    int status, told = 0, fold = t->fold;

    out->p = t->word;
    out->n = t->n;
    if (t->words.n > 0)
        told = term_told(t, out);
    if (told == 1 || term_is_number(out->p[0]))
        language = -1;
    if (told == 2)
        fold = 1;
    t->is_alone = 0;
    if (t->spec.stop && language >= 0 && !t->initials &&
        press_stop_is(t->langs[language], fold ? term_fold(t, *out) : *out)) {
        out->n = 0;
        return PRESS_OK;
    }
    if (language >= 0 && t->spec.variants && t->is_english[language]) {
        size_t n = press_variant(&t->variants, *out, t->american);

        if (n > 0) {
            out->p = t->american;
            out->n = n;
        }
    }
    if (language >= 0 && t->script != PRESS_SCRIPT_COMMON &&
        !press_stemmer_keeps(t->stemmers[language], *out)) {
        status = press_stemmer_stem(t->stemmers[language], *out, out);
        if (status)
            return status;
        /* Serbian's stems of Cyrillic words are Latin ones, some Turkish ones
        ** have letters that the word had not */
        if (!fold && out->p != t->word)
            fold = term_changes(*out);
    }
    if (fold)
        *out = term_fold(t, *out);
    term_settle(t, out);
    return PRESS_OK;
}

/* The same through the cache. */
static int term_cached(press_termer *t, int language, press_span *out)
{
    press_stem_key made, *key = &t->missed;
    press_span word;
    const char *p;
    int status;

    if (language < 0 || t->script == PRESS_SCRIPT_COMMON ||
        (t->initials && t->spec.stop) || term_is_number(t->word[0]))
        return term_stem(t, language, out);
    word.p = t->word;
    word.n = t->n;
    if (key->n == 0) {
        key = &made;
        press_stem_key_make(key, word, language + 1);
        p = key->n > 0 ? press_stem_cache_get(t->cache, key) : NULL;
        if (p) {
            press_stem_record record;

            memcpy(&record, p, sizeof record);
            t->is_alone = (uint8_t)PRESS_STEM_IS_ALONE(record);
            *out = press_stem_of(p, word, t->stem);
            return PRESS_OK;
        }
    }
    status = term_stem(t, language, out);
    if (!status)
        press_stem_cache_put(t->cache, key, word, *out, t->is_alone);
    return status;
}

/* Which language of the list stems the word in this document. */
static int term_language(const press_termer *t)
{
    int language = t->by_script[t->script];

    if (t->kazakh_letter && t->kazakh >= 0 && language >= 0 &&
        t->script == PRESS_SCRIPT_CYRILLIC)
        return t->kazakh;
    return language;
}

PRESS_PRIVATE int press_term_also(press_termer *t, uint32_t start, uint32_t end)
{
    press_span s;
    int status = term_cached(t, t->also[t->script], &s);

    if (status || s.n == 0 || (s.n == t->n && memcmp(s.p, t->word, s.n) == 0))
        return status;
    return term_put(t, PRESS_TERM_COLOCATED, s, start, end);
}

/* Does the word stay as it is by that language of the list (-1: none), told
** without the cache? */
static int term_stays(press_termer *t, int language)
{
    press_span word = {t->word, t->n};

    if (t->words.n > 0)
        return 0;
    if (language < 0 || t->script == PRESS_SCRIPT_COMMON ||
        term_is_number(t->word[0]))
        return 1;
    if (t->spec.stop || t->missed.n > 0 ||
        !press_stemmer_keeps(t->stemmers[language], word))
        return 0;
    return !t->spec.variants || !t->is_english[language] ||
           press_variant(&t->variants, word, t->american) == 0;
}

/* Emit the word folded, which is its stem, and its surface. */
static int term_whole_word(press_termer *t, uint32_t start, uint32_t end,
                           int how)
{
    press_span s = term_folded(t);
    int status = s.n > 0 ? term_put(t, how, s, start, end) : PRESS_OK;

    if (status || s.n == 0 || !t->spec.exact || how & PRESS_TERM_WHOLE ||
        term_is_number(s.p[0]) || press_term_alone(t, s))
        return status;
    return press_term_surface(t, PRESS_TERM_COLOCATED, start, end);
}

static int term_document(press_termer *t, uint32_t start, uint32_t end, int how)
{
    int language = how & PRESS_TERM_WHOLE ? -1 : term_language(t);
    int also = !(how & PRESS_TERM_WHOLE) && t->also[t->script] >= 0;
    char kept[PRESS_TERM_MAX];
    press_span s, x = {kept, 0};
    int status;

    if (!also && term_stays(t, language))
        return term_whole_word(t, start, end, how);
    status = how & PRESS_TERM_RARE ? term_stem(t, language, &s)
                                   : term_cached(t, language, &s);
    if (status || s.n == 0)
        return status;
    if (also && !t->is_alone && s.p[0] != '=' && s.n <= sizeof kept) {
        memcpy(kept, s.p, s.n);
        x.n = s.n;
    }
    status = term_put(t, how, s, start, end);
    if (!status && t->spec.exact && !t->is_alone && !(how & PRESS_TERM_WHOLE))
        status = press_term_surface(t, PRESS_TERM_COLOCATED, start, end);
    if (status || x.n == 0)
        return status;
    memcpy(t->word, x.p, x.n); /* from here on the term is the word */
    t->n = x.n;
    t->fold = t->kazakh_letter = 0;
    t->nfolded = 0;
    t->missed.n = 0;
    return press_term_also(t, start, end);
}

/* Terms of a query, each once. */
typedef struct term_asked {
    char term[2 * PRESS_TERM_LANGUAGES + 2][PRESS_STEM_MAX];
    size_t n[2 * PRESS_TERM_LANGUAGES + 2], count;
} term_asked;

static void term_ask(term_asked *asked, press_span s)
{
    size_t k;

    if (s.n == 0 || s.n > sizeof asked->term[0])
        return;
    for (k = 0; k < asked->count; k++)
        if (asked->n[k] == s.n && memcmp(asked->term[k], s.p, s.n) == 0)
            return;
    memcpy(asked->term[k], s.p, s.n);
    asked->n[k] = s.n;
    asked->count++;
}

/* Ask for a stem, and for what it is called where another word has it. */
static void term_ask_stem(press_termer *t, term_asked *asked, press_span s)
{
    press_span other = s;

    if (s.n > 2 && memcmp(s.p, TERM_SHARED, 2) == 0) {
        other.p += 2;
        other.n -= 2;
    }
    term_ask(asked, other);
    if (press_term_alone(t, other) == PRESS_ALONE_SHARED) {
        memmove(t->stem + 2, other.p, other.n);
        memcpy(t->stem, TERM_SHARED, 2);
        other.p = t->stem;
        other.n += 2;
        term_ask(asked, other);
    }
}

/* One term for each listed language of the word's script, and the word
** folded.  Where every text has the stems of one language (`sole`), that word
** is left out, whichever of them it is: its stem stands beside it. */
static int term_query(press_termer *t, uint32_t start, uint32_t end, int how)
{
    term_asked asked;
    size_t k;
    int i, status, sole = t->sole[t->script];

    asked.count = 0;
    if (t->fold || t->words.n > 0 ||
        (t->purpose & PRESS_TERM_PREFIX && end >= t->last))
        sole = -1; /* nothing, or not all, is found by a whole stem alone */

    for (i = 0; i <= t->spec.nlanguages; i++) {
        int language = i < t->spec.nlanguages ? i : -1;
        press_span s;

        if (language >= 0 && !t->takes[language][t->script])
            continue;
        if (language < 0 && asked.count > 0 && !t->spec.automatic)
            continue;
        status = term_stem(t, language, &s);
        if (status)
            return status;
        if (s.n == 0) /* a stop word of one: documents may lack it */
            return PRESS_OK;
        if (sole < 0 || language == sole || s.n != t->n ||
            memcmp(s.p, t->word, s.n) != 0)
            term_ask_stem(t, &asked, s);
    }
    for (k = 0, status = PRESS_OK; k < asked.count && !status; k++) {
        press_span s;

        s.p = asked.term[k];
        s.n = asked.n[k];
        status = term_put(t, k ? how | PRESS_TERM_COLOCATED : how, s, start,
                          end);
    }
    return status;
}

/* Documents in one of the languages lack the word: no query asks for it. */
static int term_is_stop(press_termer *t, press_span folded)
{
    int i;

    for (i = 0; i < t->spec.nlanguages && t->spec.stop && !t->initials; i++)
        if (t->takes[i][t->script] && press_stop_is(t->langs[i], folded))
            return 1;
    return 0;
}

/* Of a query: the surface, or all surfaces that begin with the word. */
static int term_query_surface(press_termer *t, uint32_t start, uint32_t end,
                              int how)
{
    press_span s = term_folded(t);
    int row = 0, status;
    const char *word;

    if (s.n == 0 || (t->words.n == 0 && term_is_number(t->word[0])))
        return s.n ? term_put(t, how, s, start, end) : PRESS_OK;
    if (!(t->purpose & PRESS_TERM_PREFIX && end >= t->last))
        return term_is_stop(t, s) ? PRESS_OK
               : press_term_alone(t, s) ? term_put(t, how, s, start, end)
                                      : press_term_surface(t, how, start, end);
    status = press_term_surface(t, how, start, end);
    s = term_folded(t);
    while (!status && t->words.n == 0 &&
           (word = press_alone_next(&t->alone, s, &row)) != NULL)
        status = term_put(t, how | PRESS_TERM_COLOCATED, press_span_of(word),
                          start, end);
    return status;
}

PRESS_PRIVATE int press_term_word(press_termer *t, uint32_t start, uint32_t end,
                                  int how)
{
    if (!(how & PRESS_TERM_COLOCATED))
        t->placed = 0;
    t->nfolded = 0;
    t->initials = (how & PRESS_TERM_INITIALS) != 0;
    if (t->n == 0)
        return PRESS_OK;
    if (!(t->purpose & PRESS_TERM_QUERY))
        return term_document(t, start, end, how);
    if (t->spec.exact && (how & PRESS_TERM_SURFACE ||
                          (t->purpose & PRESS_TERM_PREFIX && end >= t->last)))
        return term_query_surface(t, start, end, how);
    return term_query(t, start, end, how);
}

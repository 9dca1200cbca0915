/* term_make.c - see term_make.h. */
#include "term_make.h"

#include "utf8_tab.h"

static uint16_t term_cyrillic_row(uint32_t c)
{
    uint32_t lower = press_lower(c);
    uint32_t row = lower & PRESS_TERM_LETTER;

    if (!press_is_word(c) || press_char(c)->mark)
        return 0;
    row |= press_term_is_kazakh(lower) ? PRESS_TERM_KAZAKH : 0;
    row |= press_fold_char(lower) != lower ? PRESS_TERM_FOLD : 0;
    return (uint16_t)row;
}

static uint16_t term_letter_row(uint32_t c)
{
    const press_charinfo *info = press_char(c);
    uint32_t lower = (uint32_t)((int32_t)c + info->lower);

    if (c >= 0x400 && c < 0x540)
        return term_cyrillic_row(c);
    if (!press_is_word(c) || info->mark || lower < 0x80 ||
        lower > PRESS_TERM_LETTER || press_term_is_silent(c))
        return 0;
    return (uint16_t)(lower |
                      (info->base != info->lower ? PRESS_TERM_FOLD : 0));
}

static void term_make_tables(press_termer *t)
{
    uint32_t c;

    for (c = 0; c < PRESS_TERM_TWO; c++) {
        /* Latin: no marks among them */
        uint32_t fold = c < 0x300 ? (uint32_t)((int32_t)c + press_char(c)->base)
                                  : press_fold_char(c);

        t->letters[c] = c >= 0x80           ? term_letter_row(c)
                        : press_is_word(c) ? (uint16_t)press_lower(c)
                                           : 0;
        t->folds[c] = (uint16_t)(c < 0x80 ? press_lower(c) : fold);
    }
    for (c = 0x80; c < 0x100; c++)
        if (press_is_word(c) || press_char(c)->cls == PRESS_C_FORMAT ||
            press_is_apostrophe(c))
            t->goes_on[(c - 0x80) >> 5] |= (uint32_t)1 << (c & 31);
}

/* What the runs ask of the languages again and again. */
static void term_know(press_termer *t)
{
    int i, k;

    memset(t->usual, -1, sizeof t->usual);
    memset(t->told, -1, sizeof t->told);
    for (i = t->spec.nlanguages - 1; i >= 0; i--) {
        int algorithm = t->spec.languages[i];
        const char *code = press_stem_code(algorithm);

        t->scripts[i] = (uint8_t)press_stem_script(algorithm);
        for (k = 0; k <= PRESS_SCRIPT_OTHER; k++) {
            t->takes[i][k] = (uint8_t)press_stem_takes(algorithm, k);
            if (t->scripts[i] == k || (t->spec.nlanguages == 1 &&
                                       t->takes[i][k]))
                t->usual[k] = (int8_t)i;
        }
        for (k = 1; k < PRESS_LANG_TOLD; k++)
            if (strcmp(code, press_lang_code(k)) == 0) {
                t->told[k] = (int8_t)i;
                t->langs[i] = (uint8_t)k;
            }
        if (strcmp(code, "kk") == 0)
            t->kazakh = i;
        t->is_english[i] = strcmp(code, "en") == 0 ||
                           strcmp(press_stem_name(algorithm), "porter") == 0;
    }
}

/* The one listed language of each script.  Serbian's stems of Cyrillic words
** are Latin ones: with it, what a Latin word is asked for does not depend on
** the Latin texts alone. */
static void term_know_sole(press_termer *t)
{
    int i, k, both = 0;

    memset(t->sole, -1, sizeof t->sole);
    for (i = 0; i < t->spec.nlanguages; i++)
        both |= i != t->kazakh && t->takes[i][PRESS_SCRIPT_LATIN] &&
                t->takes[i][PRESS_SCRIPT_CYRILLIC];
    for (k = 0; k <= PRESS_SCRIPT_OTHER && t->spec.automatic && !both; k++) {
        int of = 0;

        for (i = 0; i < t->spec.nlanguages; i++)
            if (t->scripts[i] == k) {
                t->sole[k] = (int8_t)i;
                of++;
            }
        if (of > 1)
            t->sole[k] = -1;
    }
}

/* Which words are alone: of a script, under all languages that stem it. */
static void term_know_alone(press_termer *t)
{
    const char *names[PRESS_TERM_LANGUAGES];
    int latin, i, n;

    press_alone_init(&t->alone);
    for (latin = 0; latin < 2; latin++) {
        for (i = n = 0; i < t->spec.nlanguages; i++)
            if (t->takes[i][latin ? PRESS_SCRIPT_LATIN : PRESS_SCRIPT_CYRILLIC])
                names[n++] = press_stem_name(t->spec.languages[i]);
        press_alone_add(&t->alone, latin, t->spec.exact, names, n);
    }
    for (i = 0; i < 26 * 27; i++) {
        char brief[2] = {(char)('a' + i / 27), (char)('`' + i % 27)};
        press_span word = {brief, i % 27 ? 2 : 1};

        if (press_alone_is(&t->alone, word))
            t->alone_brief[i / 27 + 1] |= (uint32_t)1 << i % 27;
    }
}

PRESS_PRIVATE int press_termer_new(press_env *env, const press_term_spec *spec,
                                   press_termer **out)
{
    press_termer *t = press_zalloc(env, sizeof *t);
    int i, status = PRESS_OK;

    *out = NULL;
    if (!t)
        return PRESS_NOMEM;
    t->env = env;
    t->spec = *spec;
    t->kazakh = -1;
    t->word = t->room + 8;
    press_vec_init(&t->words, env, sizeof(press_term_entry));
    press_buf_init(&t->words_text, env);
    term_make_tables(t);
    for (i = 0; i < spec->nlanguages && !status; i++)
        status = press_stemmer_new(env, spec->languages[i], &t->stemmers[i]);
    term_know(t);
    term_know_sole(t);
    term_know_alone(t);
    press_variants_init(&t->variants);
    if (status) {
        press_termer_free(t);
        return status;
    }
    *out = t;
    return PRESS_OK;
}

PRESS_PRIVATE void press_termer_free(press_termer *t)
{
    int i;

    if (!t)
        return;
    for (i = 0; i < PRESS_TERM_LANGUAGES; i++)
        press_stemmer_free(t->stemmers[i]);
    press_stem_cache_free(t->env, t->cache);
    press_free(t->env, t->memo);
    press_vec_release(&t->words);
    press_buf_release(&t->words_text);
    press_free(t->env, t);
}

/* lang.c - see lang.h. */
#include "lang.h"

static const struct {
    const char *code, *name;
} lang_names[PRESS_LANG_TOLD] = {
    {"und", "undetermined"}, {"en", "english"}, {"ru", "russian"},
    {"kk", "kazakh"},        {"uk", "ukrainian"}, {"ky", "kyrgyz"},
    {"uz", "uzbek"},         {"tr", "turkish"},   {"de", "german"},
    {"fr", "french"},
};

PRESS_PRIVATE const char *press_lang_code(int lang)
{
    assert(lang >= 0 && lang < PRESS_LANG_TOLD);
    return lang_names[lang].code;
}

PRESS_PRIVATE const char *press_lang_name(int lang)
{
    assert(lang >= 0 && lang < PRESS_LANG_TOLD);
    return lang_names[lang].name;
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

    for (i = 0; i < PRESS_LANG_TOLD; i++)
        if (lang_equal(name, lang_names[i].code) ||
            lang_equal(name, lang_names[i].name))
            return i;
    return -1;
}

PRESS_PRIVATE int press_lang_of(press_span text)
{
    size_t at = 0, latin = 0, cyrillic = 0, kazakh = 0;

    while (at < text.n && at < PRESS_LANG_READ) {
        uint32_t c = press_lower(press_utf8_next(text.p, text.n, &at));
        int script = press_char(c)->script;

        latin += script == PRESS_SCRIPT_LATIN;
        cyrillic += script == PRESS_SCRIPT_CYRILLIC;
        kazakh += c == 0x4D9 || c == 0x49B || c == 0x493 || c == 0x4B1;
    }
    if (!latin && !cyrillic)
        return PRESS_LANG_UND;
    if (latin >= cyrillic)
        return PRESS_LANG_EN;
    return kazakh * 50 > cyrillic ? PRESS_LANG_KK : PRESS_LANG_RU;
}

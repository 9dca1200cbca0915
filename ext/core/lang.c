/* lang.c - see lang.h. */
#include "lang.h"

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

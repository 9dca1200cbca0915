/* abbrev.c - see abbrev.h.  Look-ups in sorted lists and short ones. */
#include "abbrev.h"
#include "abbrev_tab.h"

PRESS_PRIVATE size_t press_abbrev_lower(press_span word,
                                        char out[PRESS_ABBREV_MAX])
{
    size_t at = 0, n = 0;

    if (word.n > 32)
        return 0;
    while (at < word.n) {
        uint32_t c = press_lower(press_utf8_next(word.p, word.n, &at));

        if (n > PRESS_ABBREV_MAX - 4 || c >= 0x800)
            return 0;
        if (c < 0x80) {
            out[n++] = (char)c;
        } else {
            out[n++] = (char)(0xC0 | c >> 6);
            out[n++] = (char)(0x80 | (c & 0x3F));
        }
    }
    out[n] = '\0';
    return n;
}

PRESS_PRIVATE int press_abbrev_flags(const char *word)
{
    int low = 0, high = press_abbrev_words_n;

    while (low < high) {
        int mid = low + (high - low) / 2;
        int order = strcmp(press_abbrev_words[mid].word, word);

        if (!order)
            return press_abbrev_words[mid].flags;
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return 0;
}

PRESS_PRIVATE int press_abbrev_starter(const char *word)
{
    int low = 0, high = press_abbrev_starters_n;

    while (low < high) {
        int mid = low + (high - low) / 2;
        int order = strcmp(press_abbrev_starters[mid], word);

        if (!order)
            return 1;
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return 0;
}

PRESS_PRIVATE int press_abbrev_dotted(const char *word)
{
    static const char *const finals[] = {"т.д.", "т.п.", "т.б.", "н.э.",
                                         "т.с.с.", "ж.б.", "с.г.", "у.е.",
                                         "т.і."};
    static const char *const never[] = {
        "e.g.", "i.e.", "т.е.", "т.к.", "т.н.", "т.о.", "и.о.", "в.о.", "и.п.",
        "б.з.б.", "б.з.", "n.b.", "z.b.", "d.h.", "u.a.", "ph.d.", "т.зв."};
    size_t i;

    for (i = 0; i < sizeof finals / sizeof finals[0]; i++)
        if (strcmp(word, finals[i]) == 0)
            return 2;
    for (i = 0; i < sizeof never / sizeof never[0]; i++)
        if (strcmp(word, never[i]) == 0)
            return strcmp(word, "ph.d.") == 0;
    return 1;
}

static int abbrev_is_vowel(uint32_t c)
{
    switch (c) {
    case 0x430: case 0x435: case 0x438: case 0x439: case 0x43E: case 0x443:
    case 0x44B: case 0x44D: case 0x44E: case 0x44F: case 0x451: /* аеийоуыэюяё */
    case 0x454: case 0x456: case 0x457: /* є і ї */
    case 0x4AF: case 0x4B1: case 0x4D9: case 0x4E9: /* ү ұ ә ө */
        return 1;
    default:
        return 0;
    }
}

PRESS_PRIVATE int press_abbrev_no_vowel(press_span word)
{
    size_t at = 0, small = 0, letters = 0;

    if (word.n > 10)
        return 0;
    while (at < word.n) {
        uint32_t c = press_utf8_next(word.p, word.n, &at);

        small += (size_t)press_is_lower(c);
        letters++;
        c = press_lower(c);
        if (c < 0x80 ? c < 'a' || strchr("aeiouy", (int)c) != NULL
                     : c < 0x400 || c > 0x4FF || abbrev_is_vowel(c))
            return 0;
    }
    return small > 0 || letters == 1;
}

PRESS_PRIVATE int press_abbrev_year(press_span word)
{
    static const char *const years[] = {"гг", "вв", "рр", "жж", "ғғ"};
    size_t k;

    for (k = 0; k < sizeof years / sizeof years[0]; k++)
        if (press_span_is(word, years[k]))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_abbrev_speech(press_span word)
{
    static const char *const verbs[] = {
        "added", "answered", "argued", "asked", "asks", "cried", "exclaimed",
        "explained", "insisted", "noted", "quipped", "recalled", "remarked",
        "replied", "said", "says", "shouted", "told", "warned", "wondered",
        "wrote"};
    size_t k;

    for (k = 0; k < sizeof verbs / sizeof verbs[0]; k++)
        if (press_span_is(word, verbs[k]))
            return 1;
    return 0;
}

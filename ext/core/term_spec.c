/* term_spec.c - see term_spec.h. */
#include "term_spec.h"

/* The option of that name, NULL; `words` is the one with another value. */
static int *term_flag(press_span name, press_term_spec *spec)
{
    return press_span_is_word(name, "exact")      ? &spec->exact
           : press_span_is_word(name, "stop")     ? &spec->stop
           : press_span_is_word(name, "variants") ? &spec->variants
                                                  : NULL;
}

static int term_option(press_span name, press_span value, press_term_spec *spec)
{
    int *flag = term_flag(name, spec);

    if (!flag) {
        spec->words = value;
        return press_span_is_word(name, "words") && value.n > 0
                   ? PRESS_OK
                   : PRESS_BADARGUMENT;
    }
    if (value.n != 1 || (value.p[0] != '0' && value.p[0] != '1'))
        return PRESS_BADARGUMENT;
    *flag = value.p[0] - '0';
    return PRESS_OK;
}

static int term_is_option(press_span word)
{
    press_term_spec none;

    return term_flag(word, &none) != NULL || press_span_is_word(word, "words");
}

static int term_add_language(press_term_spec *spec, press_span name)
{
    int i, algorithm = press_stem_find(name);

    if (algorithm < 0)
        return PRESS_BADLANGUAGE;
    for (i = 0; i < spec->nlanguages; i++)
        if (spec->languages[i] == algorithm)
            return PRESS_OK;
    if (spec->nlanguages == PRESS_TERM_LANGUAGES)
        return PRESS_BADARGUMENT;
    spec->languages[spec->nlanguages++] = algorithm;
    return PRESS_OK;
}

PRESS_PRIVATE int press_term_spec_parse(const press_span *words, size_t n,
                                        press_term_spec *out, size_t *bad)
{
    static const char *const usual[] = {"en", "ru", "kk"};
    int status = PRESS_OK, none = 0;
    size_t i = 0, k;

    memset(out, 0, sizeof *out);
    *bad = 0;
    if (i < n && press_span_is_word(words[i], "auto")) {
        out->automatic = 1;
        i++;
    } else if (i < n && press_span_is_word(words[i], "none")) {
        none = 1;
        i++;
    }
    for (; i < n && !none && !term_is_option(words[i]); i++) {
        status = term_add_language(out, words[i]);
        *bad = i;
        if (status)
            return status;
    }
    if (out->nlanguages == 0 && !none) {
        out->automatic = 1;
        for (k = 0; k < sizeof usual / sizeof usual[0]; k++)
            (void)term_add_language(out, press_span_of(usual[k]));
    }
    if (out->nlanguages > 1)
        out->automatic = 1;
    for (; i < n; i += 2) {
        *bad = i;
        if (i + 1 == n)
            return PRESS_BADARGUMENT;
        status = term_option(words[i], words[i + 1], out);
        if (status) {
            *bad = term_is_option(words[i]) ? i + 1 : i;
            return status;
        }
    }
    return PRESS_OK;
}

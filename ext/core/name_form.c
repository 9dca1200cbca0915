/* name_form.c - see name_form.h. */
#include "name_form.h"

typedef struct form_swap {
    const char *from, *to;
} form_swap;

/* --- strings of at most a form's size ------------------------------------------ */

#define FORM_SIZE (2 * PRESS_NAME_FORM_MAX)

/* Add a form once; those that do not fit are left out. */
static void form_add(press_name_forms *out, const char *s)
{
    size_t i, n = strlen(s);

    if (n == 0 || n >= FORM_SIZE || out->n == PRESS_NAME_FORMS ||
        strncmp(s, "ң", 2) == 0) /* no Kazakh word begins so */
        return;
    for (i = 0; i < out->n; i++)
        if (strcmp(out->form[i], s) == 0)
            return;
    memcpy(out->form[out->n++], s, n + 1);
}

static int form_ends(const char *s, const char *tail)
{
    size_t n = strlen(s), k = strlen(tail);

    return n > k && strcmp(s + n - k, tail) == 0;
}

/* Replace every `from` in s; returns whether there was one. */
static int form_replace(const char *s, const form_swap *swap, char *out)
{
    size_t n = 0, from = strlen(swap->from), to = strlen(swap->to);
    int any = 0;

    while (*s && n + to + 1 < FORM_SIZE) {
        if (strncmp(s, swap->from, from) == 0) {
            memcpy(out + n, swap->to, to);
            n += to;
            s += from;
            any = 1;
        } else {
            out[n++] = *s++;
        }
    }
    out[n] = '\0';
    return any && !*s;
}

/* Add s with each of the swaps, then with two of them, then three. */
static void form_combine(press_name_forms *out, const char *s,
                         const form_swap *swaps, size_t nswaps)
{
    char one[FORM_SIZE], two[FORM_SIZE], three[FORM_SIZE];
    size_t i, k, m;

    for (i = 0; i < nswaps; i++)
        if (form_replace(s, &swaps[i], one))
            form_add(out, one);
    for (i = 0; i < nswaps; i++)
        for (k = i + 1; k < nswaps; k++)
            if (form_replace(s, &swaps[i], one) &&
                form_replace(one, &swaps[k], two))
                form_add(out, two);
    for (i = 0; i < nswaps; i++)
        for (k = i + 1; k < nswaps; k++)
            for (m = k + 1; m < nswaps; m++)
                if (form_replace(s, &swaps[i], one) &&
                    form_replace(one, &swaps[k], two) &&
                    form_replace(two, &swaps[m], three))
                    form_add(out, three);
}

/* --- Latin ------------------------------------------------------------------- */

/* What else is written for BGN/PCGN's letters. */
static const form_swap form_latin[] = {
    {"aye", "ae"}, {"oye", "oe"}, {"eye", "ee"}, {"zh", "j"}, {"k", "q"},
    {"kh", "h"}, {"asy", "assy"}, {"yu", "iu"}, {"ya", "ia"}, {"iy", "y"},
    {"ks", "x"}, {"gh", "g"}, {"dzh", "zh"}, {"ayy", "ai"}, {"ay", "ai"},
};

#define FORM_LATIN (sizeof form_latin / sizeof form_latin[0])

/* A Cyrillic word in Latin. */
static int form_translit(press_env *env, const char *s, char *out)
{
    press_buf latin;
    int status;

    out[0] = '\0';
    press_buf_init(&latin, env);
    status = press_name_translit(env, press_span_of(s), &latin);
    if (!status)
        status = latin.status;
    if (!status && latin.n < FORM_SIZE) {
        memcpy(out, latin.p, latin.n);
        out[latin.n] = '\0';
    }
    press_buf_release(&latin);
    return status;
}

static int form_add_latin(press_env *env, press_name_forms *out, const char *s)
{
    char latin[FORM_SIZE], other[FORM_SIZE];
    int status = form_translit(env, s, latin);
    size_t n = strlen(latin);

    if (status || n == 0)
        return status;
    form_add(out, latin);
    if (strncmp(latin, "ye", 2) == 0)
        form_add(out, latin + 1);
    if (n + 2 < FORM_SIZE && form_ends(latin, "y")) {
        memcpy(other, latin, n + 1);
        memcpy(other + n - 1, "iy", 3);
        form_add(out, other);
        memcpy(other + n - 1, "i", 2);
        form_add(out, other);
    }
    form_combine(out, latin, form_latin, FORM_LATIN);
    return PRESS_OK;
}

/* A surname in a Russian or a Kazakh case (its letters already Russian's): its
** man's and its woman's form, and the man's in Cyrillic, for it is stemmed
** otherwise than its cases. */
static int form_add_surname(press_env *env, press_name_forms *out,
                            const char *s)
{
    static const char *const ends[] = {"ев", "ов", "ёв", "ин", "ын"};
    static const char *const cases[] = {
        "а", "у", "ым", "е", "ой", "ы", "ых", "ыми", "тын", "тин", "ты", "ти",
        "тан", "тен", "та", "те", "пен", "нын", "нин"};
    char base[FORM_SIZE];
    size_t i, k, n = strlen(s);
    int status = PRESS_OK;

    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        if (!form_ends(s, cases[i]) || n > PRESS_NAME_FORM_MAX)
            continue;
        memcpy(base, s, n + 1);
        base[n - strlen(cases[i])] = '\0';
        for (k = 0; k < sizeof ends / sizeof ends[0]; k++) {
            if (!form_ends(base, ends[k]) || strlen(base) < 10)
                continue;
            status = form_add_latin(env, out, base);
            form_add(out, base);
            memcpy(base + strlen(base), "а", 3);
            return status ? status : form_add_latin(env, out, base);
        }
    }
    return status;
}

/* --- Cyrillic ---------------------------------------------------------------- */

/* What Russian writes for the letters that only Kazakh has. */
static const form_swap form_kazakh[] = {
    {"к", "қ"}, {"о", "ө"}, {"н", "ң"}, {"у", "ұ"}, {"г", "ғ"}, {"а", "ә"},
    {"и", "і"}, {"у", "ү"}, {"х", "қ"}, {"х", "һ"}, {"ы", "і"}, {"дж", "ж"},
};

#define FORM_KAZAKH (sizeof form_kazakh / sizeof form_kazakh[0])

/* Only the first of a letter: Жаңаөзен has one of its two н with a tail. */
static const form_swap form_once[] = {{"ана", "аңа"}, {"ан", "аң"},
                                      {"ене", "еңе"}, {"уну", "ұңу"}};

static void form_russian(const char *s, char *out)
{
    static const form_swap letters[] = {
        {"қ", "к"}, {"ө", "о"}, {"ң", "н"}, {"ұ", "у"}, {"ғ", "г"},
        {"ә", "а"}, {"і", "и"}, {"ү", "у"}, {"һ", "х"}};
    char copy[FORM_SIZE];
    size_t i, n = strlen(s);

    memcpy(out, s, n + 1);
    for (i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (form_replace(out, &letters[i], copy))
            memcpy(out, copy, strlen(copy) + 1);
}

/* The Kazakh spellings of a Russian word; a few, they are guesses. */
static void form_add_kazakh(press_name_forms *out, const char *s)
{
    char one[FORM_SIZE];
    size_t i;

    for (i = 0; i < sizeof form_once / sizeof form_once[0]; i++)
        if (form_replace(s, &form_once[i], one)) {
            form_add(out, one);
            form_combine(out, one, form_kazakh, 2);
        }
    form_combine(out, s, form_kazakh, FORM_KAZAKH);
}

/* Latin leaves the soft sign out; it stands most often after л. */
static const form_swap form_soft[] = {
    {"лн", "льн"}, {"лк", "льк"}, {"лм", "льм"}, {"лс", "льс"},
    {"лц", "льц"}, {"лч", "льч"}, {"лг", "льг"}, {"лб", "льб"},
};

#define FORM_SOFT (sizeof form_soft / sizeof form_soft[0])

/* Longer ones first. */
static const form_swap form_letters[] = {
    {"shch", "щ"}, {"zh", "ж"}, {"kh", "х"}, {"ts", "ц"}, {"ch", "ч"},
    {"sh", "ш"}, {"yo", "е"}, {"yu", "ю"}, {"ya", "я"}, {"ye", "е"},
    {"iu", "ю"}, {"iy", "ий"}, {"ii", "ий"}, {"ss", "с"}, {"ph", "ф"},
    {"ai", "ай"}, {"a", "а"}, {"b", "б"}, {"c", "к"}, {"d", "д"}, {"e", "е"},
    {"f", "ф"}, {"g", "г"}, {"h", "х"}, {"i", "и"}, {"j", "ж"}, {"k", "к"},
    {"l", "л"}, {"m", "м"}, {"n", "н"}, {"o", "о"}, {"p", "п"}, {"q", "к"},
    {"r", "р"}, {"s", "с"}, {"t", "т"}, {"u", "у"}, {"v", "в"}, {"w", "в"},
    {"x", "кс"}, {"z", "з"},
};

static int form_is_vowel(char c)
{
    return c && strchr("aeiou", c) != NULL;
}

/* A Latin word in Cyrillic; empty where it has other letters.  A y at the end
** is `last`. */
static void form_cyrillic(const char *s, const char *last, char *out)
{
    size_t i, n = 0;
    char before = '\0';

    while (*s && n + 8 < FORM_SIZE) {
        const char *to = NULL;
        size_t size = 1;

        if (*s == '\'') {
            to = "";
        } else if (*s == 'y' && !strchr("aeou", s[1])) {
            to = form_is_vowel(before) ? "й" : s[1] ? "ы" : last;
        } else if (*s == 'y' && !s[1]) {
            to = form_is_vowel(before) ? "й" : last;
        }
        for (i = 0; i < sizeof form_letters / sizeof form_letters[0] && !to;
             i++) {
            size = strlen(form_letters[i].from);
            if (strncmp(s, form_letters[i].from, size) == 0)
                to = form_letters[i].to;
        }
        if (!to) {
            n = 0;
            break;
        }
        memcpy(out + n, to, strlen(to));
        n += strlen(to);
        s += size;
        before = s[-1];
    }
    out[n] = '\0';
}

/* --- a word -------------------------------------------------------------------- */

static int form_of_cyrillic(press_env *env, const char *s,
                            press_name_forms *out)
{
    /* Қазақ alone has kept its х of old in Russian, and kh in English. */
    static const form_swap old = {"азақ", "азах"};
    char russian[FORM_SIZE], other[FORM_SIZE];
    int status;

    form_russian(s, russian);
    form_add(out, russian);
    status = form_add_latin(env, out, russian);
    if (!status && form_replace(s, &old, other)) {
        form_russian(other, russian);
        form_add(out, russian);
        status = form_add_latin(env, out, russian);
        form_russian(s, russian);
    }
    if (!status)
        status = form_add_surname(env, out, russian);
    form_add_kazakh(out, russian);
    return status;
}

static int form_of_latin(press_env *env, const char *s, press_name_forms *out)
{
    static const char *const lasts[] = {"ий", "ый", "ы"};
    char cyrillic[FORM_SIZE];
    size_t i, count = form_ends(s, "y") ? 3 : 1;
    int status = PRESS_OK;

    for (i = 0; i < count && !status; i++) {
        form_cyrillic(s, lasts[i], cyrillic);
        if (!cyrillic[0])
            break;
        form_add(out, cyrillic);
        form_combine(out, cyrillic, form_soft, FORM_SOFT);
        status = form_add_latin(env, out, cyrillic);
        form_add_kazakh(out, cyrillic);
    }
    return status;
}

PRESS_PRIVATE int press_name_forms_make(press_env *env, press_span word,
                                        press_name_forms *out)
{
    press_buf folded;
    char s[FORM_SIZE];
    size_t at = 0, i;
    int script, status = PRESS_OK;

    out->n = 0;
    if (word.n == 0 || word.n > PRESS_NAME_FORM_MAX)
        return PRESS_OK;
    script = press_char(press_utf8_next(word.p, word.n, &at))->script;
    press_buf_init(&folded, env);
    if (script == PRESS_SCRIPT_LATIN)
        press_fold(&folded, word);
    else if (script == PRESS_SCRIPT_CYRILLIC)
        for (at = 0; at < word.n;)
            press_buf_put_char(&folded, press_lower(press_utf8_next(
                                            word.p, word.n, &at)));
    status = folded.status;
    if (!status && folded.n > 0 && folded.n < FORM_SIZE) {
        memcpy(s, folded.p, folded.n);
        s[folded.n] = '\0';
        status = script == PRESS_SCRIPT_LATIN ? form_of_latin(env, s, out)
                                              : form_of_cyrillic(env, s, out);
        for (i = 0; i < out->n; i++) {
            if (strcmp(out->form[i], s) != 0)
                continue;
            memmove(out->form[i], out->form[i + 1],
                    (out->n - i - 1) * sizeof out->form[0]);
            out->n--;
            break;
        }
    }
    press_buf_release(&folded);
    return status;
}

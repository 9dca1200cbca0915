/* letter.c - see letter.h. */
#include "letter.h"

#include "chrome.h"

#define LETTER_LINE 80

static const char letter_closings[] =
    "|yours faithfully|yours sincerely|yours truly|yours respectfully|yours|"
    "sincerely|sincerely yours|respectfully|respectfully yours|kind regards|"
    "best regards|with best wishes|with kind regards|faithfully|"
    "с уважением|с глубоким уважением|с почтением|искренне ваш|искренне ваша|"
    "с наилучшими пожеланиями|з повагою|"
    "құрметпен|зор құрметпен|сәлеммен|ізгі тілекпен|";

/* The line in small letters, without marks at its end. */
static press_span letter_lower(press_span s, char low[LETTER_LINE * 2])
{
    press_span out = {low, 0};
    size_t at = 0;

    while (at < s.n && out.n + 5 < LETTER_LINE * 2)
        out.n += press_utf8_put(low + out.n,
                                press_lower(press_utf8_next(s.p, s.n, &at)));
    while (out.n && strchr(" ,.!:;-", low[out.n - 1]))
        out.n--;
    return out;
}

PRESS_PRIVATE int press_letter_closes(press_span s)
{
    char low[LETTER_LINE * 2];

    if (s.n < 4 || s.n > LETTER_LINE)
        return 0;
    return press_in_list(letter_lower(s, low), letter_closings);
}

PRESS_PRIVATE press_span press_letter_town(press_span s)
{
    static const char *const marks[] = {"г. ", "г.", "с. ", "пос. ", "п. ",
                                        "аул ", "село ", "город ", "м. ",
                                        "қ. ", "посёлок ", "поселок ",
                                        "деревня ", "станица ", "смт "};
    size_t i;

    for (i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t n = strlen(marks[i]);

        if (s.n > n + 4 && memcmp(s.p, marks[i], n) == 0) {
            s.p += n;
            s.n -= n;
            return s;
        }
    }
    return s;
}

PRESS_PRIVATE int press_letter_home(press_span s)
{
    press_span town = press_letter_town(s);
    const char *comma;

    if (s.n < 4 || s.n > LETTER_LINE)
        return 0;
    comma = memchr(town.p, ',', town.n);
    if (comma) {
        press_span after = {comma + 1, town.n - (size_t)(comma + 1 - town.p)};

        while (after.n && *after.p == ' ')
            after.p++, after.n--;
        if (!press_label_place(after))
            return 0;
        town.n = (size_t)(comma - town.p);
        return press_label_name(town, 1);
    }
    return town.p > s.p ? press_label_name(town, 1) : press_label_place(town);
}

PRESS_PRIVATE int press_letter_signs(press_span s)
{
    const char *comma = s.n < 160 ? memchr(s.p, ',', s.n) : NULL;
    press_span who = s;

    if (comma)
        who.n = (size_t)(comma - s.p);
    return press_label_person(who);
}

PRESS_PRIVATE int press_letter_names(press_span s)
{
    static const char *const joints[] = {" and ", " и ещё ", " и еще ",
                                         " және тағы ", " и "};
    size_t i, k, names = 0;

    for (i = 0; i < sizeof joints / sizeof *joints; i++) {
        size_t n = strlen(joints[i]);

        for (k = 4; k + n < s.n; k++)
            if (s.p[k + n] >= '0' && s.p[k + n] <= '9' &&
                memcmp(s.p + k, joints[i], n) == 0)
                break;
        if (k + n < s.n)
            break;
    }
    if (i == sizeof joints / sizeof *joints)
        return 0;
    s.n = k;
    while (s.n) {
        const char *comma = memchr(s.p, ',', s.n);
        press_span name = {s.p, comma ? (size_t)(comma - s.p) : s.n};

        while (name.n && *name.p == ' ')
            name.p++, name.n--;
        if (name.n && !press_label_name(name, 2))
            return 0;
        names += name.n > 0;
        s.n -= comma ? (size_t)(comma + 1 - s.p) : s.n;
        s.p = comma ? comma + 1 : s.p;
    }
    return names > 0;
}

/* label_open.c - lines that open with a phrase: salutations, dedications,
** headings of contents and of links, requests; see label.h. */
#include "label.h"

#include "label_text.h"
#include "lookup.h"

/* A line of at most `longest` bytes, of less than `folded` once it is folded,
** that begins with a phrase of the list. */
static int label_opens(press_span s, size_t longest, size_t folded,
                       const char *list)
{
    press_label_text t;

    if (s.n > longest)
        return 0;
    press_label_fold(s, &t);
    return t.n < folded && press_label_begins(&t, list) > 0;
}

PRESS_PRIVATE int press_label_about(press_span s)
{
    return label_opens(s, 60, 40,
        "about the author|"
        "about the authors|about us|"
        "о фонде|об организации|"
        "о компании|о центре|"
        "қор туралы|ұйым туралы|"
        "cc:|копия:|копии:|контакт для|"
        "көшірмесі:|контакты|"
        "media contact|"
        "press contact|contacts|"
        "байланыс үшін|"
        "contributors|об авторе|"
        "об авторах|автор туралы|"
        "авторлар туралы");
}

PRESS_PRIVATE int press_label_salutation(press_span s)
{
    return label_opens(s, 160, PRESS_LABEL_MOST + 8,
        "dear |your excellency|to whom it may|"
        "excellencies|mr. president|mr president|"
        "madam president|mr. secretary-general|"
        "ladies and gentlemen|distinguished delegates|"
        "distinguished guests|distinguished colleagues|"
        "дамы и господа|"
        "уважаемый |уважаемая |уважаемые |многоуважаемый |"
        "глубокоуважаемый |глубокоуважаемая |глубокоуважаемые |"
        "многоуважаемая |многоуважаемые |дорогой |дорогая |дорогие |"
        "господин |госпожа |ваше превосходительство|"
        "шановний |шановна |шановні |"
        "здравствуйте, |добрый день, |добрый вечер, |доброе утро, |"
        "құрметті |аса құрметті |қадірлі |ардақты |мырза ");
}

PRESS_PRIVATE int press_label_addressed(press_span s)
{
    return label_opens(s, 300, PRESS_LABEL_MOST + 8,
        "his excellency|her excellency|h.e. |"
        "the honourable|the honorable|hon. |"
        "to the |to mr|to ms|to mrs|to his |to her |"
        "to president |open letter to |an open letter to |"
        "открытое письмо|обращение к |заявление в |"
        "президенту |генеральному |премьер-министру |"
        "министру |председателю |главе |прокурору |акиму |"
        "губернатору |директору |начальнику |судье |"
        "ашық хат|президентіне |министріне ");
}

/* The last word, without marks at its end. */
static press_span label_last_word(const press_label_text *t)
{
    press_span word = {t->p, t->n};
    size_t at;

    while (word.n && strchr(" ,.;:!", word.p[word.n - 1]))
        word.n--;
    for (at = word.n; at > 0 && word.p[at - 1] != ' '; at--)
        ;
    word.p += at;
    word.n -= at;
    return word;
}

PRESS_PRIVATE int press_label_addressee(press_span s)
{
    static const char *const datives[] = {"қа", "ке", "ға", "ге", "на", "не"};
    static const char bodies[] =
        " президенті министрі премьер-министрі төрағасы әкімі прокуроры "
        "басшысы судьясы директоры халқына тұрғындарына өкілдеріне ";
    press_label_text t;
    press_span word;
    size_t i;

    if (s.n > 300)
        return 0;
    while (s.n > 12 && s.p[s.n - 1] == '.' && s.p[s.n - 4] == '.')
        s.n--; /* Министру М. А. */
    if (s.n < 12 || s.p[s.n - 1] == '.' || s.p[s.n - 1] == ':')
        return 0;
    press_label_fold(s, &t);
    for (i = s.n; i > 0 && s.p[i - 1] != ' '; i--)
        ;
    if (!press_is_upper(press_utf8_peek(s.p, s.n, i)))
        return 0;
    if (press_label_begins(&t, "президенту |генеральному |премьер-министру |"
                               "министру |председателю |главе |прокурору |"
                               "акиму |губернатору |директору |начальнику |"
                               "судье |уполномоченному |руководителю |"
                               "секретарю |депутату |депутатам |редактору |"
                               "главному редактору |верховному |комиссару |"
                               "президентові |прем'єр-міністру |"
                               "to the president|to the prime minister|"
                               "to the minister|to the high |to the secretary|"
                               "to the chair|to the prosecutor|to the head |"
                               "to the members of|to the director|to mr |"
                               "to mr. |to mrs|to ms|to his |to her excellency|"
                               "to: "))
        return 1;
    word = label_last_word(&t);
    for (i = 0; i < sizeof datives / sizeof *datives; i++)
        if (word.n > 6 && memcmp(word.p + word.n - 4, datives[i], 4) == 0)
            return press_label_any_word(&t, bodies);
    return 0;
}

PRESS_PRIVATE int press_label_dedication(press_span s)
{
    press_label_text t;

    if (s.n > 300)
        return 0;
    press_label_fold(s, &t);
    return press_label_begins(&t, "dedicated to|this is dedicated to|to my |to our |"
                            "for my |for our |in memory of|in memoriam|"
                            "to the memory of|to all those|for all those|"
                            "to everyone|for everyone|"
                            "посвящается|посвящаю|памяти |моей |моему |"
                            "арналады|рухына арналады|естелігіне") > 0 ||
           (t.n < 160 && strstr(t.p, "арналады") != NULL) ||
           (t.n < 160 && strstr(t.p, " посвящается") != NULL);
}

PRESS_PRIVATE press_span press_label_part(press_span s)
{
    static const char *const of[] = {" of ", " in ", " из цикла ", " цикла "};
    press_span out = {s.p, 0};
    press_label_text t;
    size_t i, at, n, end = s.n;

    if (s.n > 160)
        return out;
    press_label_fold_head(s, &t);
    if (!press_label_begins(&t, "part |part|часть "))
        return out;
    for (at = 0; at < s.n && (s.p[at] < '0' || s.p[at] > '9'); at++)
        if (at > 12)
            return out;
    while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9')
        at++;
    for (i = 0; i < sizeof of / sizeof *of; i++) {
        n = strlen(of[i]);
        if (at + n + 4 > s.n || memcmp(s.p + at, of[i], n) != 0)
            continue;
        at += n;
        if (!(press_quote_shape(press_utf8_next(s.p, s.n, &at)) & 1))
            return out;
        out.p = s.p + at;
        while (end > at && s.p[end - 1] == '.')
            end--;
        if (press_quote_shape(press_utf8_prev(s.p, &end)) & 2 && end > at)
            out.n = end - at;
        return out;
    }
    return out;
}

PRESS_PRIVATE int press_label_contents(press_span s)
{
    return label_opens(s, 60, 40,
        "contents|table of contents|in this "
        "issue|содержание|оглавление|"
        "в номере|мазмұны|мазмұн");
}

PRESS_PRIVATE int press_label_resources(press_span s)
{
    return label_opens(s, 80, 44,
        "resources|further reading|links|"
        "useful links|more information|"
        "ресурсы|ссылки|полезные ссылки|"
        "дополнительная литература|"
        "сілтемелер|дереккөздер|"
        "пайдалы сілтемелер");
}

PRESS_PRIVATE int press_label_standfirst(press_span s)
{
    static const char *const words[] = {
        "our report", "our second report", "our third report", "a report from",
        "a report on", "report on a ", "our correspondent", "our reporter",
        "spoke to us", "talks to us", "talked to us", "tells us", "told us",
        "we spoke to", "we asked ", "in an interview with ", "in this interview",
        "наш корреспондент", "нашего корреспондента", "наш репортаж",
        "в репортаже", "в материале", "рассказал нам", "рассказала нам",
        "мы поговорили", "мы спросили", "мы расспросили", "беседовал",
        "в интервью", "біздің тілші", "тілшіміз", "сұхбатымызда",
        "бізге айтып берді", "біз сұрадық"};
    press_label_text t;
    press_threes threes;
    size_t i;

    press_label_fold(s, &t);
    press_threes_of(&threes, press_label_span(&t));
    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        if (press_threes_have(&threes, words[i], strlen(words[i])) &&
            strstr(t.p, words[i]))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_label_request(press_span s)
{
    press_label_text t;

    if (s.n > 400)
        return 0;
    press_label_fold(s, &t);
    if (t.n && t.p[0] == '-') { /* a dash of dialogue */
        size_t n = strspn(t.p, "- ");

        memmove(t.p, t.p + n, t.n - n + 1);
        t.n -= n;
    }
    return press_label_begins(&t, "describe|tell us|tell me|name|present|explain|"
                            "give us|give an|give a|please|talk about|"
                            "talk us|walk us|introduce|imagine|compare|"
                            "outline|list|summarize|summarise|share|"
                            "расскажите|назовите|опишите|объясните|"
                            "поделитесь|представьте|поясните|"
                            "айтып беріңіз|айтыңыз|атаңыз|сипаттаңыз|"
                            "түсіндіріңіз|таныстырыңыз|әңгімелеп") > 0;
}

/* credit.c - see credit.h. */
#include "credit.h"

#include "label_text.h"
#include "lookup.h"

#define CREDIT_PICTURE 300 /* bytes of a credit at most */
#define CREDIT_DESIGN 160
#define CREDIT_DESIGN_AT 30 /* bytes before the words of a design */

/* Xinhua / A B / Global Look Press: agencies of photographs, and who took it,
** between strokes. */
static int credit_is_agencies(const press_label_text *t)
{
    static const char agencies[] =
        "reuters|afp|getty images|ap|ap photo|epa|epa-efe|xinhua|tass|alamy|"
        "global look press|globallookpress|shutterstock|unsplash|imago|"
        "zuma|zuma press|anadolu|keystone press agency|"
        "тасс|риа новости|коммерсантъ|коммерсант|интерфакс|";
    size_t at = 0, fields = 0, known = 0;

    if (t->n > 90 || !strstr(t->p, " / "))
        return 0;
    while (at < t->n) {
        const char *end = strstr(t->p + at, " / ");
        size_t n = end ? (size_t)(end - t->p) - at : t->n - at;
        press_label_text field;

        memcpy(field.p, t->p + at, n);
        field.p[n] = '\0';
        field.n = n;
        known += press_label_begins(&field, agencies) == n && n > 1;
        fields++;
        at += n + (end ? 3 : 0);
    }
    return known > 0 && fields <= 4;
}

/* What a credit begins with and needs nothing after. */
static const char credit_whole[] =
    "© фото:|© фото /|© фото |© photo:|© photo by |© сурет:|"
    "photo credit|photographs by |photography by |photographed by |"
    "pictures by |images by |суретті түсірген |суреттерді түсірген |"
    "фотоға түсірген |снимки сделал|фотографии сделал";

/* Where nobody who took it is known: the whole line. */
static const char credit_open[] =
    "ашық дереккөз|открытый источник|из открытых источников|"
    "открытые источники";

/* What is credited; it needs a sign or a word of credit after it. */
static const char credit_kinds[] =
    "photos|photographs|photographer|photograph|photo|images|image|picture|"
    "pictures|illustration|illustrations|video|graphic|infographic|credit|"
    "source|cover photo|cover image|screenshot|map|"
    "фотографии|фотография|фотограф|фотоколлаж|фото|снимок|снимки|"
    "иллюстрация|иллюстрации|изображение|коллаж|видео|скриншот|инфографика|"
    "источник фото|источник|иллюстратор|"
    "сурет|суреттер|фотосурет|суретті түсірген|бейне|дереккөз";

static const char credit_words[] =
    "by |courtesy|credit|source|from |via |(c)|©|http|https|- |t.me|"
    "автора|из |с сайта|пресс-служб|предоставлен|авторы|архив|жеке|автордан|"
    "мұрағат|ашық дерек";

/* "Фото организаторов": one word, of those whose it is. */
static int credit_is_whose(const press_label_text *t,
                           const press_label_text *rest)
{
    return rest->n > 4 && rest->n < 40 && !memcmp(t->p, "фото ", 9) &&
           !memchr(rest->p, ' ', rest->n) &&
           (!memcmp(rest->p + rest->n - 4, "ов", 4) ||
            !memcmp(rest->p + rest->n - 2, "а", 2) ||
            !memcmp(rest->p + rest->n - 2, "я", 2));
}

/* Does what stands after the kind, at `n`, credit somebody? */
static int credit_is_somebody(const press_label_text *t, size_t n)
{
    press_label_text rest;

    if (t->p[n] == ':' || t->p[n] == '/' || t->p[n] == '|')
        return 1;
    while (t->p[n] == ' ')
        n++;
    rest.n = t->n - n;
    memcpy(rest.p, t->p + n, rest.n + 1);
    return credit_is_whose(t, &rest) ||
           (rest.n < 110 &&
            (strstr(rest.p, "мұрағат") || strstr(rest.p, " архив"))) ||
           rest.p[0] == '@' || rest.p[0] == '/' ||
           press_label_begins(&rest, credit_words) > 0;
}

/* Фото Анны Бек: whose it is in the genitive, two or three words with capitals,
** and for whom. */
static int credit_is_taken_by(press_span s)
{
    static const char endings[] = "|а|я|ы|и|й|о|.|";
    size_t at = 0, words = 0;

    for (; at < s.n && words <= 4; words++) {
        int upper = press_is_upper(press_utf8_peek(s.p, s.n, at));
        press_span last = {s.p, 0};

        if (!upper && words >= 3)
            return s.n - at > 7 && memcmp(s.p + at, "для ", 7) == 0;
        if (!upper && words)
            return 0;
        while (at < s.n && s.p[at] != ' ') {
            size_t from = at;
            uint32_t c = press_utf8_next(s.p, s.n, &at);

            if (!press_is_letter(c) && c != '-' && c != '.')
                return 0;
            last = (press_span){s.p + from, at - from};
        }
        if (words && !press_in_list(last, endings))
            return 0;
        while (at < s.n && s.p[at] == ' ')
            at++;
    }
    return words == 3 || words == 4;
}

PRESS_PRIVATE int press_credit_picture(press_span s)
{
    press_label_text t;
    size_t n;

    if (s.n > CREDIT_PICTURE)
        return 0;
    if (s.n > 12 && memcmp(s.p, "cover ", 6) == 0)
        s.p += 6, s.n -= 6;
    press_label_fold(s, &t);
    if (credit_is_agencies(&t) || press_label_begins(&t, credit_whole) ||
        (t.n < 40 && press_label_begins(&t, credit_open) == t.n))
        return 1;
    n = press_label_begins(&t, credit_kinds);
    return n && (credit_is_somebody(&t, n) ||
                 (s.n < 160 && (unsigned char)s.p[0] >= 0x80 &&
                  credit_is_taken_by(s)));
}

PRESS_PRIVATE int press_credit_design(press_span s)
{
    static const char *const words[] = {
        "design by ", "designed by ", "design: ", "layout by ", "layout: ",
        "cover by ", "typeset by ", "illustrated by ", "translated by ",
        "translation: ", "edited by ", "proofread by ", "дизайн: ",
        "верстка: ", "перевод: ", "перевод с ", "перевел ", "перевела ",
        "редактор: ", "корректор: ", "обложка: ", "аударған ", "аударма: ",
        "редакторы: ", "дизайнер: ", "camera: ", "camera by ", "producer: ",
        "produced by ", "editing: ", "оператор: ", "операторы: ", "монтаж: ",
        "режиссер: ", "продюсер: ", "звукорежиссер: ", "бейнеоператор: "};
    press_label_text t;
    press_threes threes;
    size_t i;

    if (s.n > CREDIT_DESIGN)
        return 0;
    press_label_fold_head(s, &t);
    if (!strchr(t.p, ' ')) /* each of them has a blank */
        return 0;
    press_threes_of(&threes, press_label_span(&t));
    for (i = 0; i < sizeof words / sizeof words[0]; i++) {
        const char *hit = press_threes_have(&threes, words[i], strlen(words[i]))
                              ? strstr(t.p, words[i]) : NULL;

        if (hit && hit - t.p < CREDIT_DESIGN_AT &&
            (hit == t.p || hit[-1] == ' '))
            return 1;
    }
    return 0;
}

/* label.c - see label.h. */
#include "label.h"

#include "label_tab.h"

#include "tag.h"
#include "tag_list.h"
#include "telling.h"

#define LABEL_MOST 400
#define LABEL_BEGIN 160 /* bytes: no phrase that begins a block is longer */

#define LABEL_TOLD 6 /* words of a sentence that begins as a byline does */

/* A folded copy on the stack, short texts only; n is 0 for longer ones. */
typedef struct label_text {
    char p[LABEL_MOST + 8];
    size_t n;
} label_text;

static void label_put(label_text *t, uint32_t c)
{
    if (c < 0x80) {
        t->p[t->n++] = (char)c;
    } else if (c < 0x800) {
        t->p[t->n++] = (char)(0xC0 | c >> 6);
        t->p[t->n++] = (char)(0x80 | (c & 63));
    } else if (c < 0x10000) {
        t->p[t->n++] = (char)(0xE0 | c >> 12);
        t->p[t->n++] = (char)(0x80 | (c >> 6 & 63));
        t->p[t->n++] = (char)(0x80 | (c & 63));
    }
}

/* press_fold without an allocator, of the first bytes. */
static void label_fold(press_span s, label_text *t)
{
    size_t at = 0;

    t->n = 0;
    while (at < s.n && t->n < LABEL_MOST) {
        unsigned char b = (unsigned char)s.p[at];
        uint32_t c;

        if ((b >= 'a' && b <= 'z') || b == ' ') { /* most of all */
            t->p[t->n++] = (char)b;
            at++;
            continue;
        }
        c = press_utf8_next(s.p, s.n, &at);
        if (press_is_space(c))
            c = ' ';
        else if (press_is_dash(c))
            c = '-';
        else if (press_is_apostrophe(c))
            c = '\'';
        else
            c = press_fold_char(c);
        if (c)
            label_put(t, c);
    }
    t->p[t->n] = '\0';
}

/* The length of the first phrase of the list "a|b|" that the text begins
** with, at a word's end; 0 for none. */
static size_t label_begins(const label_text *t, const char *list)
{
    const char *p = list;

    if (t->n < 2)
        return 0;
    while (p) {
        size_t n = 0;

        while (n < t->n && p[n] == t->p[n] && p[n] && p[n] != '|')
            n++;
        if (n && (!p[n] || p[n] == '|') &&
            (!press_is_word(press_utf8_peek(t->p, t->n, n)) ||
             p[n - 1] == ' ' || p[n - 1] == ':'))
            return n;
        p = strchr(p + n, '|');
        p = p ? p + 1 : NULL;
    }
    return 0;
}

/* Is the word, folded, one of " a b c "? */
static int label_word_in(const char *word, size_t n, const char *list)
{
    char item[64];

    if (!n || n > 60 || memchr(word, '\0', n))
        return 0;
    item[0] = ' ';
    memcpy(item + 1, word, n);
    item[n + 1] = ' ';
    item[n + 2] = '\0';
    return strstr(list, item) != NULL;
}

/* --- names -------------------------------------------------------------------- */

static const char label_particles[] =
    " de van von der den la le di da del bin ibn al el ben ter ten af "
    "оглы кызы заде аль фон де ван қызы ұлы ";

PRESS_PRIVATE int press_label_name(press_span s, int least)
{
    size_t at = 0;
    int words = 0, in_word = 0, proper = 0;
    label_text word;

    if (s.n > 120)
        return 0;
    word.n = 0;
    while (at <= s.n) {
        uint32_t c = at < s.n ? press_utf8_next(s.p, s.n, &at)
                              : (at++, (uint32_t)' ');

        if (press_is_space(c)) {
            if (in_word && in_word < 2 &&
                !label_word_in(word.p, word.n, label_particles))
                return 0;
            proper += in_word == 2;
            words += in_word != 0;
            in_word = 0;
            word.n = 0;
            continue;
        }
        if (!press_is_letter(c) && c != '.' && c != '-' && c != 0x2010 &&
            !press_is_apostrophe(c))
            return 0;
        if (!in_word)
            in_word = press_is_upper(c) ? 2 : 1;
        if (word.n < 40)
            label_put(&word, press_lower(c));
    }
    return words >= least && words <= 5 && proper >= (least < 2 ? least : 2);
}

static const char label_months[] =
    " january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "января февраля марта апреля мая июня июля августа сентября октября "
    "ноября декабря январь февраль март апрель май июнь июль август сентябрь "
    "октябрь ноябрь декабрь "
    "янв фев мар апр июн июл авг сен сент окт ноя нояб дек "
    "қаң ақп нау сәу мам шіл там қыр қаз қар жел "
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша "
    "желтоқсан січня лютого березня квітня травня червня липня серпня вересня "
    "жовтня листопада грудня ";

PRESS_PRIVATE int press_label_today(press_span s)
{
    label_text t;

    if (s.n > 80)
        return 0;
    label_fold(s, &t);
    return label_begins(&t, "today is|today:|today,|it is|сегодня:|сегодня |"
                            "сейчас:|бүгін:|бүгін |бүгін,") > 0 &&
           strpbrk(t.p, "0123456789") != NULL;
}

/* --- what kind of name ----------------------------------------------------------- */

/* Is a word of the text one of the list? */
static int label_any_word(const label_text *t, const char *list)
{
    size_t at = 0;

    while (at < t->n) {
        size_t n = strcspn(t->p + at, " ,.;:|/()\"");

        const char *p = t->p + at, *hyphen = n ? memchr(p, '-', n) : NULL;

        if (n && at + n <= t->n && label_word_in(p, n, list))
            return 1;
        if (hyphen && label_word_in(hyphen + 1,
                                    n - (size_t)(hyphen + 1 - p), list))
            return 1; /* Азия-бюро */
        at += n + 1;
    }
    return 0;
}

/* The classes that the word at `at` has in the lists of names. */
static uint32_t label_classes(press_span word)
{
    label_text t;
    size_t at = 0;

    t.n = 0;
    while (at < word.n && t.n < 100)
        label_put(&t, press_lower(press_utf8_next(word.p, word.n, &at)));
    return press_tag_classes(press_hash32(t.p, t.n), PRESS_LANG_EN) |
           press_tag_classes(press_hash32(t.p, t.n), PRESS_LANG_RU) |
           press_tag_classes(press_hash32(t.p, t.n), PRESS_LANG_KK);
}

PRESS_PRIVATE int press_label_outlet(press_span s)
{
    label_text t;

    if (s.n > 120)
        return 0;
    label_fold(s, &t);
    return label_any_word(&t, press_label_outlets);
}

PRESS_PRIVATE int press_label_place(press_span s)
{
    uint32_t bits;

    bits = s.n && s.n < 80 ? label_classes(s) : 0;
    return (bits & (1u << TAG_CLASS_PLACE | 1u << TAG_CLASS_COUNTRY)) &&
           !(bits & (1u << TAG_CLASS_MALE | 1u << TAG_CLASS_FEMALE));
}

PRESS_PRIVATE int press_label_person(press_span s)
{
    label_text t;
    size_t at = 0, words = 0;
    int given = 0;

    if (!press_label_name(s, 2) || press_label_outlet(s))
        return 0;
    label_fold(s, &t);
    if (label_any_word(&t, press_label_posts) || label_any_word(&t, label_months))
        return 0;
    while (at < s.n) {
        press_span word;

        word.p = s.p + at;
        word.n = 0;
        while (at < s.n && !press_is_space(press_utf8_peek(s.p, s.n, at))) {
            press_utf8_next(s.p, s.n, &at);
            word.n = (size_t)(s.p + at - word.p);
        }
        if (word.n && press_label_place(word))
            return 0;
        given |= word.n && label_classes(word) &
                               (1u << TAG_CLASS_MALE | 1u << TAG_CLASS_FEMALE);
        words += word.n != 0;
        if (at < s.n)
            press_utf8_next(s.p, s.n, &at);
    }
    if (words > 4)
        return 0;
    /* a line of capitals is a headline as often */
    for (at = 0; at < s.n;)
        if (press_is_lower(press_utf8_next(s.p, s.n, &at)))
            return 1;
    return given;
}

PRESS_PRIVATE int press_label_particulars(press_span s)
{
    label_text t;
    size_t i;

    if (s.n > 200)
        return 0;
    label_fold(s, &t);
    if (label_begins(&t, "when:|where:|date:|time:|venue:|place:|location:|"
                         "speaker:|speakers:|moderator:|organizer:|organiser:|"
                         "organizers:|organisers:|who:|what:|host:|price:|"
                         "tickets:|entrance:|admission:|language:|deadline:|"
                         "когда:|где:|время:|место:|адрес:|спикер:|спикеры:|"
                         "докладчик:|модератор:|организатор:|организаторы:|"
                         "вход:|начало:|стоимость:|билеты:|место проведения:|"
                         "дата и время:|"
                         "қашан:|қайда:|уақыты:|орны:|мекенжайы:|спикер:|"
                         "ұйымдастырушы:|модератор:|баяндамашы:|өтетін орны:|"
                         "кіру:|бағасы:"))
        return 1;
    if (!t.n || t.n > 60) /* an address or a handle alone */
        return 0;
    for (i = 0; i < t.n && t.p[i] != ' '; i++)
        ;
    return i == t.n && (t.p[0] == '@' || memchr(t.p, '@', t.n) ||
                        strncmp(t.p, "http", 4) == 0 ||
                        strncmp(t.p, "www.", 4) == 0 ||
                        strncmp(t.p, "t.me/", 5) == 0);
}

/* Persons joined by commas and "and", and nothing else. */
static int label_persons(press_span s)
{
    static const char *const joints[] = {", and ", " and ", " & ", ", ", "; ",
                                         " \xD0\xB8 ",
                                         " \xD0\xB6\xD3\x99\xD0\xBD\xD0\xB5 "};
    size_t at, from = 0, i, persons = 0;

    for (at = 0; at <= s.n;) {
        size_t n = at == s.n;
        press_span name = {s.p + from, at - from};

        for (i = 0; !n && i < sizeof joints / sizeof joints[0]; i++)
            if (at + strlen(joints[i]) <= s.n &&
                memcmp(s.p + at, joints[i], strlen(joints[i])) == 0)
                n = strlen(joints[i]);
        if (!n) {
            at++;
            continue;
        }
        if (!press_label_person(name))
            return 0;
        persons++;
        at += n;
        from = at;
    }
    return persons > 0 && persons < 6;
}

static const char label_offices[] =
    " correspondent reporter editor columnist journalist staff writer special "
    "bureau blogger publicist contributor "
    "корреспондент собкор журналист журналистка публицист обозреватель колумнист "
    "редактор спецкор блогер "
    "тілші тілшісі публицист журналист редактор жазушы шолушы блогер ";

PRESS_PRIVATE int press_label_office(press_span s)
{
    label_text t;
    size_t at, words = 1;

    if (s.n > 60)
        return 0;
    label_fold(s, &t);
    for (at = 0; at < t.n; at++)
        words += t.p[at] == ' ';
    at = t.n;
    while (at && t.p[at - 1] != ' ')
        at--;
    return words <= 4 && (label_word_in(t.p + at, t.n - at, label_offices) ||
                          label_word_in(t.p, strcspn(t.p, " "),
                                        label_offices));
}

PRESS_PRIVATE int press_label_writer(press_span s, press_span *who)
{
    size_t at;

    who->p = s.p;
    who->n = s.n;
    if (s.n > 160 || s.n < 5)
        return 0;
    if (label_persons(s))
        return 1;
    for (at = 4; at + 4 < s.n; at++) { /* Name in Place; Name, office */
        label_text rest;
        press_span after;
        int place = memcmp(s.p + at, " in ", 4) == 0;

        if (!place && s.p[at] != ',')
            continue;
        after.p = s.p + at + (place ? 4 : 1);
        after.n = s.n - at - (place ? 4 : 1);
        while (after.n && after.p[0] == ' ')
            after.p++, after.n--;
        who->n = at;
        label_fold(after, &rest);
        if (rest.n > 60 || !label_persons(*who))
            continue;
        if (label_any_word(&rest, label_offices) || press_label_place(after) ||
            (place && press_label_name(after, 1)))
            return 1;
    }
    return 0;
}

PRESS_PRIVATE int press_label_issue(press_span s)
{
    label_text t;
    size_t i, digits = 0, words = 1;

    if (s.n > 100)
        return 0;
    label_fold(s, &t);
    for (i = 0; i < t.n; i++) {
        digits += t.p[i] >= '0' && t.p[i] <= '9';
        words += t.p[i] == ' ';
    }
    return digits && words <= 10 &&
           label_begins(&t, "issue |no. |no |vol. |volume |\xE2\x84\x96|"
                            "выпуск |номер |том |шығарылым ") > 0;
}

PRESS_PRIVATE int press_label_counter(press_span s)
{
    label_text t;
    size_t at = 0, i;
    int words = 0, digits = 0;

    if (s.n > 90)
        return 0;
    label_fold(s, &t);
    while (at < t.n) {
        size_t n = strcspn(t.p + at, " :,.()-/|");
        const char *w = t.p + at;

        at += n + 1;
        for (i = 0; i < n && w[i] >= '0' && w[i] <= '9'; i++)
            ;
        digits += i > 0;
        if (!n || i == n || (i && n - i <= 2) ||
            (n == 3 && (unsigned char)*w == 0xE2)) /* a mark between items */
            continue;
        if (!label_word_in(w, n, press_label_counts))
            return 0;
        words++;
    }
    return digits && (words > 0 || t.n <= 6) && words <= 6;
}

/* --- bylines -------------------------------------------------------------------- */

/* Bytes of s that fold to `n` bytes of folded text. */
static size_t label_unfold(press_span s, size_t n)
{
    size_t at = 0;
    label_text t;

    while (at < s.n) {
        press_span head;

        head.p = s.p;
        head.n = at;
        label_fold(head, &t);
        if (t.n >= n)
            return at;
        press_utf8_next(s.p, s.n, &at);
    }
    return s.n;
}

PRESS_PRIVATE size_t press_label_byline(press_span s)
{
    label_text t;
    size_t n;

    if (s.n > 300)
        return 0;
    label_fold(s, &t);
    n = label_begins(&t, press_label_bylines);
    return n && !press_telling_is(s, 0, LABEL_TOLD) ? label_unfold(s, n) : 0;
}

/* --- dates ---------------------------------------------------------------------- */

static const char label_date_words[] =
    " a.m p.m et pt ct monday tuesday wednesday thursday friday saturday sunday mon tue tues "
    "wed thu thur thurs fri sat sun on at am pm a.m. p.m. gmt utc est "
    "published posted updated date dated first of the st nd rd th "
    "понедельник вторник среда четверг пятница суббота воскресенье года год г "
    "в дата публикации публикация опубликовано обновлено размещено добавлено "
    "от г. дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі жыл жылы "
    "жылғы ж ж. күні жарияланды жарияланған жарияланған: жаңартылды сағат "
    "часов мин қаңтарда наурызда "
    "ist est edt cet cest bst pst msk мск ago last modified release released "
    "online created issued edited time days day hours hour minutes ago "
    "обновления обновлен обновлена изменено изменен создано добавлен "
    "добавлена время дата: жаңартылған жаңартылды: шыққан сағ сағ. мин. "
    "року рік р. р понеділок вівторок середа четвер п'ятниця субота неділя "
    "опубліковано оновлено дата публікації додано о об год хв ";

static int label_is_dateish(const char *word, size_t n, int *month)
{
    size_t i, digits = 0;

    while (n && strchr(".,:;()/", word[n - 1]))
        n--;
    while (n && strchr("(/", word[0]))
        word++, n--;
    if (!n)
        return 1;
    for (i = 0; i < n; i++)
        digits += word[i] >= '0' && word[i] <= '9';
    if (digits && n - digits <= 5) { /* 12 12th 04.09.2022 08:14 2017-й */
        for (i = 0; i < n && strchr("0123456789.:-/", word[i]); i++)
            ;
        return i == n || n - i <= 4;
    }
    if (label_word_in(word, n, label_months))
        return *month = 1;
    return label_word_in(word, n, label_date_words);
}

PRESS_PRIVATE int press_label_date(press_span s)
{
    label_text t;
    size_t at = 0, digits = 0, i;
    int month = 0, numeric;

    if (s.n > 140)
        return 0;
    label_fold(s, &t);
    for (i = 0; i < t.n; i++)
        digits += t.p[i] >= '0' && t.p[i] <= '9';
    numeric = digits >= 6;
    while (at < t.n) {
        size_t n = strcspn(t.p + at, " |");

        if (n && !label_is_dateish(t.p + at, n, &month))
            return 0;
        at += n + 1;
    }
    return digits >= 3 && (month || numeric);
}

PRESS_PRIVATE int press_label_placed_date(press_span s)
{
    const char *comma = s.n < 100 ? memchr(s.p, ',', s.n) : NULL;
    press_span place = {s.p, comma ? (size_t)(comma - s.p) : 0}, date;
    size_t at = 0, words = 1, letters = 0;
    uint32_t before = ' ';

    if (place.n < 3 || place.n > 60 || press_label_date(s))
        return 0;
    while (at < place.n) {
        uint32_t c = press_utf8_next(place.p, place.n, &at);

        if (press_is_space(c))
            words++;
        else if (press_is_letter(c))
            letters++;
        else if (c != '-' && c != '.' && !press_is_apostrophe(c))
            return 0;
        if (before == ' ' && press_is_lower(c))
            return 0;
        before = c;
    }
    date.p = comma + 1;
    date.n = s.n - place.n - 1;
    return words <= 3 && letters >= 3 && press_label_date(date);
}

PRESS_PRIVATE int press_label_published(press_span s)
{
    label_text t;

    label_fold(s, &t);
    return label_begins(&t, "published|posted|date:|publication date|"
                            "release date|released|date of publication|"
                            "first published|originally published|"
                            "дата публикации|опубликован|опубликовано|"
                            "размещено|добавлено|дата:|дата выхода|"
                            "опубліковано|дата публікації|"
                            "дата размещения|жарияланды|жарияланған|"
                            "жарияланған күні|жарияланым күні|күні:") > 0;
}

PRESS_PRIVATE int press_label_updated(press_span s)
{
    label_text t;

    label_fold(s, &t);
    return label_begins(&t, "updated|last updated|last modified|modified|"
                            "last edited|edited|last reviewed|reviewed|"
                            "date updated|date modified|page last|"
                            "last revised|revised|this page was last|"
                            "обновлен|обновлена|обновлено|дата обновления|"
                            "оновлено|"
                            "последнее обновление|изменено|изменен|"
                            "дата изменения|последнее изменение|отредактировано|"
                            "жаңартылды|жаңартылған|жаңартылған күні|"
                            "соңғы жаңарту|өзгертілді|өзгертілген") > 0;
}

/* --- credits, notes, and so on --------------------------------------------------- */

PRESS_PRIVATE int press_label_credit(press_span s)
{
    label_text t;
    size_t n;

    if (s.n > 200)
        return 0;
    label_fold(s, &t);
    if (label_begins(&t, "photo credit|photographs by |photography by |"
                         "photographed by |pictures by |images by |"
                         "суретті түсірген |суреттерді түсірген |"
                         "фотоға түсірген |снимки сделал|фотографии сделал"))
        return 1;
    n = label_begins(&t, "photos|photographs|photographer|photograph|photo|"
                         "images|image|picture|pictures|illustration|"
                         "illustrations|video|graphic|infographic|credit|source|"
                         "cover photo|cover image|screenshot|map|"
                         "фотографии|фотография|фотограф|фотоколлаж|фото|"
                         "снимок|снимки|иллюстрация|иллюстрации|изображение|"
                         "коллаж|видео|скриншот|инфографика|источник|"
                         "сурет|суреттер|фотосурет|суретті түсірген|"
                         "иллюстратор|бейне|коллаж|дереккөз");
    if (!n)
        return 0;
    if (t.p[n] == ':' || t.p[n] == '/' || t.p[n] == '|')
        return 1;
    while (t.p[n] == ' ')
        n++;
    {
        label_text rest;

        rest.n = t.n - n;
        memcpy(rest.p, t.p + n, rest.n + 1);
        if (rest.n < 40 && !memcmp(t.p, "фото ", 9) && rest.n > 4 &&
            !memchr(rest.p, ' ', rest.n) &&
            (!memcmp(rest.p + rest.n - 4, "ов", 4) ||
             !memcmp(rest.p + rest.n - 2, "а", 2) ||
             !memcmp(rest.p + rest.n - 2, "я", 2)))
            return 1; /* whose: "Фото организаторов" */
        if (rest.n < 110 && (strstr(rest.p, "мұрағат") ||
                             strstr(rest.p, " архив")))
            return 1;
        return label_begins(&rest, "by |courtesy|credit|source|from |via |(c)|\xC2\xA9|"
                                   "http|https|@|- |/|t.me|"
                                   "автора|из |с сайта|пресс-служб|предоставлен|"
                                   "авторы|архив|жеке|автордан|мұрағат|"
                                   "авторы|ашық дерек") > 0;
    }
}

PRESS_PRIVATE int press_label_design(press_span s)
{
    label_text t;
    size_t i;
    static const char *const words[] = {
        "design by ", "designed by ", "design: ", "layout by ", "layout: ",
        "cover by ", "typeset by ", "illustrated by ", "translated by ",
        "translation: ", "edited by ", "proofread by ", "дизайн: ",
        "верстка: ", "перевод: ", "перевод с ", "перевел ", "перевела ",
        "редактор: ", "корректор: ", "обложка: ", "аударған ", "аударма: ",
        "редакторы: ", "дизайнер: ", "camera: ", "camera by ", "producer: ",
        "produced by ", "editing: ", "оператор: ", "операторы: ", "монтаж: ",
        "режиссер: ", "продюсер: ", "звукорежиссер: ", "бейнеоператор: "};

    if (s.n > 160)
        return 0;
    label_fold(s, &t);
    for (i = 0; i < sizeof words / sizeof words[0]; i++) {
        const char *hit = strstr(t.p, words[i]);

        if (hit && hit - t.p < 30 && (hit == t.p || hit[-1] == ' '))
            return 1;
    }
    return 0;
}

PRESS_PRIVATE int press_label_note(press_span s)
{
    label_text t;

    if (s.n > LABEL_BEGIN)
        s.n = LABEL_BEGIN;
    label_fold(s, &t);
    return label_begins(
               &t, "about the author|about the authors|об авторе|об авторах|"
                   "автор туралы|from the archive|from the archives|"
                   "first printed |note:|notes:|editor's note|editors' note|author's note|"
                   "translator's note|update:|updated:|upd:|upd.|correction:|"
                   "clarification:|disclaimer:|p.s.|p. s.|ps:|reprinted |"
                   "this article was first published|this article first "
                   "appeared|this article originally|originally published|"
                   "first published |republished |the views expressed|"
                   "примечание:|примечание редакции|примечания:|прим. ред|"
                   "от редакции|от автора:|от автора.|обновлено:|"
                   "исправление:|уточнение:|перепечатано |"
                   "мнение автора может|мнение редакции может|"
                   "имена изменены|текст впервые опубликован|"
                   "впервые опубликовано|"
                   "ескерту:|ескертпе:|редакциядан:|редакциядан.|"
                   "автордан:|жаңартылды:|түзету:|нақтылау:|"
                   "автордың пікірі") > 0;
}

PRESS_PRIVATE int press_label_salutation(press_span s)
{
    label_text t;

    if (s.n > 160)
        return 0;
    label_fold(s, &t);
    return label_begins(&t, "dear |your excellency|to whom it may|"
                            "excellencies|mr. president|mr president|"
                            "madam president|mr. secretary-general|"
                            "ladies and gentlemen|distinguished delegates|"
                            "distinguished guests|distinguished colleagues|"
                            "дамы и господа|"
                            "уважаемый |уважаемая |уважаемые |многоуважаемый |"
                            "глубокоуважаемый |дорогой |дорогая |дорогие |"
                            "господин |госпожа |ваше превосходительство|"
                            "шановний |шановна |шановні |"
                            "құрметті |аса құрметті |мырза ") > 0;
}

PRESS_PRIVATE int press_label_addressed(press_span s)
{
    label_text t;

    if (s.n > 300)
        return 0;
    label_fold(s, &t);
    return label_begins(&t, "to the |to mr|to ms|to mrs|to his |to her |"
                            "to president |open letter to |an open letter to |"
                            "открытое письмо|обращение к |заявление в |"
                            "президенту |генеральному |премьер-министру |"
                            "министру |председателю |главе |прокурору |акиму |"
                            "губернатору |директору |начальнику |судье |"
                            "ашық хат|президентіне |министріне ") > 0;
}

PRESS_PRIVATE int press_label_dedication(press_span s)
{
    label_text t;

    if (s.n > 300)
        return 0;
    label_fold(s, &t);
    return label_begins(&t, "dedicated to|this is dedicated to|to my |to our |"
                            "for my |for our |in memory of|in memoriam|"
                            "to the memory of|to all those|for all those|"
                            "to everyone|for everyone|"
                            "посвящается|посвящаю|памяти |моей |моему |"
                            "арналады|рухына арналады|естелігіне") > 0 ||
           (t.n < 160 && strstr(t.p, "арналады") != NULL) ||
           (t.n < 160 && strstr(t.p, " посвящается") != NULL);
}

PRESS_PRIVATE int press_label_contents(press_span s)
{
    label_text t;

    if (s.n > 60)
        return 0;
    label_fold(s, &t);
    return t.n < 40 && label_begins(&t, "contents|table of contents|in this "
                                        "issue|содержание|оглавление|"
                                        "в номере|мазмұны|мазмұн");
}

PRESS_PRIVATE int press_label_resources(press_span s)
{
    label_text t;

    if (s.n > 80)
        return 0;
    label_fold(s, &t);
    return t.n < 44 && label_begins(&t, "resources|further reading|links|"
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
    label_text t;
    size_t i;

    label_fold(s, &t);
    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strstr(t.p, words[i]))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_label_request(press_span s)
{
    label_text t;

    if (s.n > 400)
        return 0;
    label_fold(s, &t);
    if (t.n && t.p[0] == '-') { /* a dash of dialogue */
        size_t n = strspn(t.p, "- ");

        memmove(t.p, t.p + n, t.n - n + 1);
        t.n -= n;
    }
    return label_begins(&t, "describe|tell us|tell me|name|present|explain|"
                            "give us|give an|give a|please|talk about|"
                            "talk us|walk us|introduce|imagine|compare|"
                            "outline|list|summarize|summarise|share|"
                            "расскажите|назовите|опишите|объясните|"
                            "поделитесь|представьте|поясните|"
                            "айтып беріңіз|айтыңыз|атаңыз|сипаттаңыз|"
                            "түсіндіріңіз|таныстырыңыз|әңгімелеп") > 0;
}

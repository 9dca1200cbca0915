/* label_date.c - lines that date an article; see label.h. */
#include "label.h"

#include "label_tab.h"
#include "label_text.h"

/* Four digits of a year of our time. */
static int label_has_year(const press_label_text *t)
{
    size_t i, run = 0;

    for (i = 0; i <= t->n; i++) {
        if (i < t->n && t->p[i] >= '0' && t->p[i] <= '9') {
            run++;
            continue;
        }
        if (run == 4 && (memcmp(t->p + i - 4, "19", 2) == 0 ||
                         memcmp(t->p + i - 4, "20", 2) == 0))
            return 1;
        run = 0;
    }
    return 0;
}

/* Digits from 0 to 9: folding makes and takes away none. */
static size_t label_digits(press_span s)
{
    size_t i, digits = 0;

    for (i = 0; i < s.n; i++)
        digits += s.p[i] >= '0' && s.p[i] <= '9';
    return digits;
}

/* "POLICY BRIEF No. 14": one to four words with capitals, and a number. */
static int label_numbered(press_span s)
{
    static const char *const marks[] = {" No. ", " No ", " NO. ", " Nr. ",
                                        " \xE2\x84\x96 ", " \xE2\x84\x96",
                                        ", Issue ", " Issue ", " Vol. ",
                                        " # ", " #"};
    size_t i, k, words = 1;

    for (i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t n = strlen(marks[i]);

        for (k = 3; k + n < s.n; k++)
            if (memcmp(s.p + k, marks[i], n) == 0 &&
                press_is_digit((unsigned char)s.p[k + n]))
                break;
        if (k + n < s.n)
            break;
    }
    if (i == sizeof marks / sizeof *marks ||
        !press_is_upper(press_utf8_peek(s.p, s.n, 0)))
        return 0;
    for (i = 0; i < k; i++) {
        words += s.p[i] == ' ';
        if (strchr(".:;!?\"", s.p[i]))
            return 0;
    }
    return words <= 4;
}

PRESS_PRIVATE int press_label_issue(press_span s)
{
    press_label_text t;
    size_t i, words = 1;

    if (s.n > 100 || !label_digits(s))
        return 0;
    if (s.p[0] == '(') /* (№143 of a day) */
        s.p++, s.n -= 1 + (size_t)(s.p[s.n - 2] == ')');
    press_label_fold(s, &t);
    for (i = 0; i < t.n; i++)
        words += t.p[i] == ' ';
    if (words > 10)
        return 0;
    return press_label_begins(&t, "issue |no. |no |vol. |volume |\xE2\x84\x96|"
                                  "выпуск |номер |том |шығарылым ") > 0 ||
           (t.n > 4 && memcmp(t.p, "\xE2\x84\x96", 3) == 0) ||
           (press_label_begins(&t, "газета |проект |журнал ") &&
            strstr(t.p, "\xE2\x84\x96")) ||
           label_numbered(s);
}

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
    "online created issued edited admin for immediate time days day hours hour minutes ago "
    "обновления обновлен обновлена изменено изменен создано добавлен "
    "добавлена время дата: жаңартылған жаңартылды: шыққан сағ сағ. мин. "
    "lunes martes miércoles jueves viernes sábado domingo de del lundi mardi "
    "mercredi jeudi vendredi samedi dimanche le montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag pazartesi salı çarşamba perşembe cuma "
    "cumartesi pazar archives mandag tirsdag onsdag torsdag fredag lørdag søndag "
    "måndag tisdag lördag söndag maandag dinsdag woensdag donderdag vrijdag "
    "zaterdag zondag segunda-feira terça-feira quarta-feira quinta-feira "
    "sexta-feira "
    "року рік р. р понеділок вівторок середа четвер п'ятниця субота неділя "
    "опубліковано оновлено дата публікації додано о об год хв "
    "жіберілді жіберілді: қосылды: отправлено отправлено: sent sent: added added: "
    "submitted noon midnight link permalink mdt mst cdt cst pdt aest aedt wib sgt "
    "hkt jst vol vol. no no. № ";

static const char label_seasons[] =
    " spring summer autumn fall winter spring/summer summer/fall "
    "summer/autumn autumn/winter fall/winter winter/spring spring-summer "
    "autumn-winter весна лето осень зима көктем жаз күз қыс ";

static int label_is_dateish(const char *word, size_t n, int *month)
{
    size_t i, digits = 0;

    while (n && strchr(".,:;()/-", word[n - 1]))
        n--;
    while (n && strchr("(/", word[0]))
        word++, n--;
    if (!n)
        return 1;
    for (i = 0; i < n; i++)
        digits += word[i] >= '0' && word[i] <= '9';
    if (digits && n - digits <= 5) { /* 12 12th 04.09.2022 08:14 2017-й */
        for (i = 0; i < n && strchr("0123456789.:-/+", word[i]); i++)
            ;
        return i == n || n - i <= 4;
    }
    if (press_label_word_in(word, n, press_label_months) ||
        press_label_word_in(word, n, label_seasons))
        return *month = 1;
    return press_label_word_in(word, n, label_date_words);
}

/* Are the words from byte `at` on a date, but for one (a city's name)? */
static int label_is_day(const press_label_text *t, size_t at)
{
    int month = 0, others = 0, digits = 0;

    while (at < t->n) {
        size_t n = strcspn(t->p + at, " |");

        others += n && !label_is_dateish(t->p + at, n, &month);
        digits |= n && t->p[at] >= '0' && t->p[at] <= '9';
        at += n + 1;
    }
    return digits && others <= 1;
}

PRESS_PRIVATE int press_label_today(press_span s)
{
    press_label_text t;
    size_t label;

    if (s.n > 120 || !label_digits(s))
        return 0;
    press_label_fold(s, &t);
    if (strchr(t.p, ':') && label_has_year(&t) &&
        (strstr(t.p, " убактысы ") || strstr(t.p, "ское время ")))
        return 1; /* the day and the hour of a city: a clock */
    label = press_label_begins(&t, "today is|today:|today,|it is|сегодня:|"
                                   "сегодня |сейчас:|бүгін:|бүгін |бүгін,");
    return label && s.n <= 80 && label_is_day(&t, label);
}

PRESS_PRIVATE int press_label_weekday(press_span s)
{
    static const char days[] =
        " monday tuesday wednesday thursday friday saturday sunday ";
    press_label_text t;
    size_t n;

    if (s.n < 12 || s.n > 60 || !press_label_date(s))
        return 0;
    press_label_fold(s, &t);
    n = strcspn(t.p, " ,");
    return n < t.n && press_label_word_in(t.p, n, days) &&
           label_has_year(&t) && !strchr(t.p, ':');
}

/* Воскресенье, 6 октября: a day, a month and no other word. */
static int label_is_yearless(const press_label_text *t)
{
    int month = 0;
    size_t at = 0, words = 0;

    while (at < t->n) {
        size_t n = strcspn(t->p + at, " |");

        words += n > 0;
        if (n && !label_is_dateish(t->p + at, n, &month))
            return 0;
        at += n + 1;
    }
    return month && words <= 4;
}

PRESS_PRIVATE int press_label_page_day(press_span s)
{
    static const char days[] =
        " понедельник вторник среда четверг пятница суббота воскресенье "
        "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі ";
    press_label_text t;
    size_t n;
    const char *last;

    if (s.n < 12 || s.n > 80)
        return 0;
    press_label_fold(s, &t);
    n = strcspn(t.p, " ,");
    last = strrchr(t.p, ' ');
    if (!press_label_date(s) && !label_is_yearless(&t))
        return 0;
    return n < t.n && !strchr(t.p, ':') &&
           ((press_is_upper(press_utf8_peek(s.p, s.n, 0)) &&
             press_label_word_in(t.p, n, days)) ||
            (last && press_label_word_in(last + 1, strlen(last + 1), days)));
}

/* Where a page fused a name to the clock, 14:19:03Anna B, or the address of a
** picture to anything, 01:52 pm![...]; s.n where it did not. */
static size_t label_fused_at(press_span s)
{
    size_t i;

    for (i = 6; i + 1 < s.n; i++) {
        if (s.p[i] == '!' && s.p[i + 1] == '[')
            return i;
        if (s.n - i <= 30 && s.p[i - 1] >= '0' && s.p[i - 1] <= '9' &&
            s.p[i - 3] == ':' &&
            press_is_upper(press_utf8_peek(s.p, s.n, i)))
            return i;
    }
    return s.n;
}

/* Four digits of a year, at the least four bytes. */
static int label_is_year(const char *p)
{
    return (p[0] == '1' || p[0] == '2') && (p[1] == '9' || p[1] == '0') &&
           press_is_digit((unsigned char)p[2]) &&
           press_is_digit((unsigned char)p[3]);
}

PRESS_PRIVATE press_span press_label_unfused(press_span s)
{
    size_t i;

    s.n = label_fused_at(s);
    for (i = 5; i + 1 < s.n; i++) {
        if (!label_is_year(s.p + i - 4) ||
            !(s.p[i - 5] == ' ' || s.p[i - 5] == '.'))
            continue;
        if ((s.n - i <= 24 && press_is_digit((unsigned char)s.p[i])) ||
            (s.n - i <= 30 && press_is_upper(press_utf8_peek(s.p, s.n, i)) &&
             !memchr(s.p + i, ' ', s.n - i))) {
            s.n = i;
            break;
        }
    }
    return s;
}

PRESS_PRIVATE size_t press_label_fused_day(press_span s)
{
    size_t i;

    for (i = 1; i < s.n; i++) {
        size_t at = i;

        if (press_is_digit((unsigned char)s.p[i]) && s.n - i <= 40 &&
            press_is_lower(press_utf8_prev(s.p, &at)))
            return press_label_date((press_span){s.p + i, s.n - i}) ? i : s.n;
    }
    return s.n;
}

/* 26.6.25, as the oldest blogs date a post. */
static int label_is_short(const press_label_text *t)
{
    size_t first = strspn(t->p, "0123456789"), second;

    if (first < 1 || first > 2 || t->p[first] != '.')
        return 0;
    second = strspn(t->p + first + 1, "0123456789");
    return second >= 1 && second <= 2 && t->n == first + second + 4 &&
           t->p[first + 1 + second] == '.' &&
           strspn(t->p + first + second + 2, "0123456789") == 2;
}

/* The number at *at, of `most` digits or fewer; moves over it.  -1: none. */
static int label_number(const press_label_text *t, size_t *at, size_t most)
{
    size_t from = *at;
    int value = 0;

    while (*at < t->n && t->p[*at] >= '0' && t->p[*at] <= '9')
        if (*at - from < most)
            value = value * 10 + t->p[(*at)++] - '0';
        else
            return -1;
    return *at > from ? value : -1;
}

/* Three numbers with . - or / between them: a day and a month before a year,
** or after one; those of a telephone, 12-34-56, hardly ever are. */
static int label_is_numeric(const press_label_text *t)
{
    size_t i, at;

    for (i = 0; i + 4 < t->n && t->p[0] != '+'; i++) {
        int a, b, c;

        if (t->p[i] < '0' || t->p[i] > '9' ||
            (i && t->p[i - 1] >= '0' && t->p[i - 1] <= '9'))
            continue;
        at = i;
        a = label_number(t, &at, 4);
        if (a < 0 || at >= t->n || !strchr(".-/", t->p[at++]))
            continue;
        b = label_number(t, &at, 2);
        if (b < 0 || at >= t->n || !strchr(".-/", t->p[at++]))
            continue;
        c = label_number(t, &at, 4);
        if (c < 0 || b < 1 || b > 31 || (b > 12 && a > 12))
            continue;
        if (a <= 31 || (a > 1000 && b <= 12 && c <= 31))
            return 1;
    }
    return 0;
}

/* (1888 - 1934): from a year to a later one than the next, as lives are
** told. */
static int label_is_years(const press_label_text *t)
{
    size_t at = strspn(t->p, "( ");
    int from, to;

    from = label_number(t, &at, 4);
    at += strspn(t->p + at, " -");
    to = from < 1000 ? -1 : label_number(t, &at, 4);
    at += strspn(t->p + at, ") .");
    return at == t->n && to > from + 1;
}

PRESS_PRIVATE int press_label_date(press_span s)
{
    press_label_text t;
    size_t at = 0, digits;
    int month = 0, numeric;

    if (s.n > 300 || label_digits(s) < 3)
        return 0;
    s = press_label_unfused(s);
    if (s.n > 8 && memcmp(s.p, "- ", 2) == 0) /* an item of a list */
        s.p += 2, s.n -= 2;
    else if (s.n > 10 && memcmp(s.p, "\xE2\x80\xA2 ", 4) == 0)
        s.p += 4, s.n -= 4;
    digits = label_digits(s);
    if (s.n > 140 || digits < 3)
        return 0;
    press_label_fold(s, &t);
    if (digits == 8 && label_is_years(&t))
        return 0;
    numeric = digits >= 6 && /* and not the clock of a player alone */
              (label_is_numeric(&t) || (t.p[0] != '+' && label_has_year(&t)));
    while (at < t.n) {
        size_t n = strcspn(t.p + at, " |");

        if (n && !label_is_dateish(t.p + at, n, &month))
            return 0;
        at += n + 1;
    }
    return month || numeric || label_is_short(&t) ||
           (digits == 4 && label_has_year(&t) &&
            press_label_begins(&t, "date:|date published:|publication date:|"
                                   "дата:|дата публикации:|күні:"));
}

/* The comma after a place: after its country's too, "Osh, Kyrgyzstan, ...";
** or the blank before a dash, "Osh, Kyrgyzstan – ...". */
static const char *label_place_end(press_span s)
{
    const char *comma = memchr(s.p, ',', s.n), *next;
    press_span rest;
    size_t k;

    for (k = 3; k + 12 < s.n; k++)
        if (s.p[k] == ' ' && (memcmp(s.p + k, " \xE2\x80\x93 ", 5) == 0 ||
                              memcmp(s.p + k, " \xE2\x80\x94 ", 5) == 0))
            return s.p + k;

    if (!comma)
        return NULL;
    rest.p = comma + 1;
    rest.n = s.n - (size_t)(comma - s.p) - 1;
    next = memchr(rest.p, ',', rest.n);
    return next && !press_label_date(rest) ? next : comma;
}

PRESS_PRIVATE int press_label_placed_date(press_span s)
{
    const char *comma = s.n < 100 ? label_place_end(s) : NULL;
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
        else if (c != '-' && c != '.' && c != ',' && !press_is_apostrophe(c))
            return 0;
        if (before == ' ' && press_is_lower(c) &&
            (place.n - at < 3 || memcmp(place.p + at - 1, "the ", 4) != 0))
            return 0;
        before = c;
    }
    date.p = comma + (*comma == ',' ? 1 : 5);
    date.n = s.n - (size_t)(date.p - s.p);
    return words <= 3 + 2 * (memchr(place.p, ',', place.n) != NULL) &&
           letters >= 3 && press_label_date(date);
}

/* The length of what stands between a day and its writer; 0 for none. */
static size_t label_between(const char *p, size_t n)
{
    static const char *const marks[] = {" by ", " By ", " Author: ",
                                        " Автор: ", " автор: ", " Авторы: ",
                                        " Текст: ", " Мәтін: "};
    size_t i;

    for (i = 0; i < sizeof marks / sizeof *marks; i++)
        if (n > strlen(marks[i]) && memcmp(p, marks[i], strlen(marks[i])) == 0)
            return strlen(marks[i]);
    return 0;
}

PRESS_PRIVATE press_span press_label_dated_by(press_span s)
{
    static const char *const ends[] = {" in ", " | ", " under ", " with ", " (",
                                       ", ", " \xC2\xB7 ", " - ", "  "};
    press_span who = {s.p, 0}, date = {s.p, 0};
    size_t at, i, k;

    for (at = 8; s.n < 160 && at + 6 < s.n && !who.n; at++) {
        size_t mark = label_between(s.p + at, s.n - at);

        if (!mark)
            continue;
        date.n = at;
        while (date.n && strchr(" |-,.", date.p[date.n - 1]))
            date.n--;
        if (!press_label_date(date))
            return who;
        who.p = s.p + at + mark;
        who.n = s.n - at - mark;
    }
    for (i = 0; i < sizeof ends / sizeof *ends; i++)
        for (k = 1; k + strlen(ends[i]) < who.n; k++)
            if (memcmp(who.p + k, ends[i], strlen(ends[i])) == 0)
                who.n = k;
    return who;
}

PRESS_PRIVATE int press_label_published(press_span s)
{
    press_label_text t;

    press_label_fold_head(s, &t);
    return press_label_begins(&t, "published|posted|date:|publication date|"
                            "release date|released|date of publication|"
                            "for immediate release:|"
                            "first published|originally published|"
                            "дата публикации|опубликован|опубликовано|"
                            "размещено|добавлено|дата:|дата выхода|"
                            "отправлено:|создано:|sent:|added:|submitted:|"
                            "жіберілді:|қосылды:|"
                            "опубліковано|дата публікації|"
                            "дата размещения|жарияланды|жарияланған|"
                            "жарияланған күні|жарияланым күні|күні:") > 0;
}

PRESS_PRIVATE int press_label_updated(press_span s)
{
    press_label_text t;

    press_label_fold_head(s, &t);
    return press_label_begins(&t, "updated|last updated|last modified|modified|"
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

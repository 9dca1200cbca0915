/* entity_case.c - see entity_case.h. */
#include "entity_case.h"

#include "given.h"
#include "lex.h"
#include "tag_list.h"

#define CASE_WORD 64

/* A word in lower case, in place; a longer one is none. */
typedef struct case_word {
    char p[CASE_WORD + 4];
    size_t n;
} case_word;

static int case_read(press_span word, case_word *w)
{
    size_t at = 0;

    w->n = 0;
    while (at < word.n) {
        uint32_t c = press_lower(press_utf8_next(word.p, word.n, &at));

        if (w->n + 4 > CASE_WORD)
            return 0;
        if (c == 0x451)
            c = 0x435; /* ё */
        if (c < 0x80) {
            w->p[w->n++] = (char)c;
        } else if (c < 0x800) {
            w->p[w->n++] = (char)(0xC0 | c >> 6);
            w->p[w->n++] = (char)(0x80 | (c & 63));
        } else {
            return 0;
        }
    }
    return w->n > 0;
}

static int case_ends(const char *p, size_t n, const char *tail)
{
    size_t k = strlen(tail);

    return n > k && memcmp(p + n - k, tail, k) == 0;
}

/* The first of the tails, divided by blanks, that the word ends in: its
** length, 0 for none. */
static size_t case_tail(const char *p, size_t n, const char *tails)
{
    while (*tails) {
        size_t k = strcspn(tails, " ");

        if (n > k && memcmp(p + n - k, tails, k) == 0)
            return k;
        tails += k;
        tails += *tails == ' ';
    }
    return 0;
}

/* --- Russian surnames --------------------------------------------------------- */

#define CASE_SURNAME "ов ев ин ын"
#define CASE_ADJECTIVE "ск цк"

/* What the end of a surname says: its stem's length, or 0 for no surname of
** these kinds; *gender, and *adjective 1 for -ский. */
static size_t case_surname(const char *p, size_t n, int *gender, int *adjective)
{
    static const struct {
        const char *ending;
        int gender;
    } hard[] = {
        {"ым", PRESS_GENDER_MALE}, {"ой", PRESS_GENDER_FEMALE},
        {"е", PRESS_GENDER_MALE},  {"а", PRESS_GENDER_EITHER},
        {"у", PRESS_GENDER_EITHER}, {"", PRESS_GENDER_MALE},
    }, soft[] = {
        {"ого", PRESS_GENDER_MALE}, {"ому", PRESS_GENDER_MALE},
        {"ий", PRESS_GENDER_MALE},  {"им", PRESS_GENDER_MALE},
        {"ом", PRESS_GENDER_MALE},  {"ая", PRESS_GENDER_FEMALE},
        {"ой", PRESS_GENDER_FEMALE}, {"ую", PRESS_GENDER_FEMALE},
    };
    size_t i;

    for (i = 0; i < sizeof hard / sizeof hard[0]; i++) {
        size_t k = strlen(hard[i].ending);

        if ((!k || case_ends(p, n, hard[i].ending)) &&
            case_tail(p, n - k, CASE_SURNAME)) {
            *gender = hard[i].gender;
            *adjective = 0;
            return n - k;
        }
    }
    for (i = 0; i < sizeof soft / sizeof soft[0]; i++) {
        size_t k = strlen(soft[i].ending);

        if (case_ends(p, n, soft[i].ending) &&
            case_tail(p, n - k, CASE_ADJECTIVE)) {
            *gender = soft[i].gender;
            *adjective = 1;
            return n - k;
        }
    }
    return 0;
}

PRESS_PRIVATE int press_case_gender(press_span word)
{
    case_word w;
    int gender, adjective;

    if (!case_read(word, &w))
        return PRESS_GENDER_UNKNOWN;
    if (case_tail(w.p, w.n, "ova eva ina yna skaya"))
        return PRESS_GENDER_FEMALE;
    if (case_tail(w.p, w.n, "ov ev sky skiy skyi"))
        return PRESS_GENDER_MALE;
    return case_surname(w.p, w.n, &gender, &adjective) ? gender
                                                       : PRESS_GENDER_UNKNOWN;
}

PRESS_PRIVATE int press_case_beside(press_span given, press_span surname)
{
    unsigned whose = press_given_beside(
        given, surname.n > 1 &&
                   memcmp(surname.p + surname.n - 2, "у", 2) == 0);

    return whose == PRESS_GIVEN_M   ? PRESS_GENDER_MALE
           : whose == PRESS_GIVEN_F ? PRESS_GENDER_FEMALE
                                    : PRESS_GENDER_EITHER;
}

PRESS_PRIVATE int press_case_listed(press_span given)
{
    unsigned is = press_given_read(given);
    int man = (is & (PRESS_GIVEN_M | PRESS_GIVEN_OBLIQUE_M)) != 0;
    int woman = (is & (PRESS_GIVEN_F | PRESS_GIVEN_OBLIQUE_F)) != 0;

    if (man == woman)
        return PRESS_GENDER_UNKNOWN;
    return man ? PRESS_GENDER_MALE : PRESS_GENDER_FEMALE;
}

PRESS_PRIVATE uint32_t press_case_key(press_span given)
{
    const char *ending;
    size_t cut = press_given_undo(given, PRESS_GIVEN_M, &ending), n;
    case_word w;

    if (!cut || !case_read(given, &w) || w.n != given.n)
        return 0;
    n = strlen(ending);
    if (w.n - cut + n > CASE_WORD)
        return 0;
    memcpy(w.p + w.n - cut, ending, n);
    return press_hash32(w.p, press_tag_stem(w.p, w.n - cut + n,
                                            PRESS_LANG_RU));
}

PRESS_PRIVATE int press_case_is_oblique(press_span given, int gender)
{
    unsigned is = press_given_read(given);

    return gender == PRESS_GENDER_MALE
               ? (is & (PRESS_GIVEN_M | PRESS_GIVEN_OBLIQUE_M)) ==
                     PRESS_GIVEN_OBLIQUE_M
               : (is & (PRESS_GIVEN_F | PRESS_GIVEN_OBLIQUE_F)) ==
                     PRESS_GIVEN_OBLIQUE_F;
}

PRESS_PRIVATE int press_case_patronymic(press_span word)
{
    if (word.n > 10 &&
        press_lex_ends(word, "овна овны овне овну овной евна евны евне евну "
                             "евной ична ичны ичне ичну ичной ызы"))
        return PRESS_GENDER_FEMALE;
    if (word.n > 10 && press_lex_ends(word, "вич вича вичу вичем виче ұлы"))
        return PRESS_GENDER_MALE;
    return PRESS_GENDER_UNKNOWN;
}

PRESS_PRIVATE int press_case_is_base(press_span surname, int gender)
{
    case_word w;
    int seen, adjective;
    size_t stem;

    if (!case_read(surname, &w))
        return 0;
    stem = case_surname(w.p, w.n, &seen, &adjective);
    if (!stem)
        return 0;
    if (adjective)
        return case_ends(w.p, w.n, gender == PRESS_GENDER_MALE ? "ий" : "ая");
    return gender == PRESS_GENDER_MALE ? stem == w.n : case_ends(w.p, w.n, "а");
}

/* --- Russian given names ---------------------------------------------------------- */

static int case_is_one_of(const char *p, size_t n, const char *letters)
{
    return case_tail(p, n, letters) != 0;
}

#define CASE_VOWELS "а е и о у ы э ю я"
#define CASE_HARD "г к х ж ч ш щ ц"

#define CASE_STEM 6 /* bytes of a name that is not listed, less its ending */

/* What replaces the ending of a given name or patronymic: its length in
** *cut, the nominative's ending returned. */
static const char *case_given_male(const char *p, size_t n, size_t *cut)
{
    size_t k = case_tail(p, n, "ом ем");

    *cut = k ? k : case_tail(p, n, "а у е");
    if (k && case_ends(p, n, "ем")) {
        if (case_is_one_of(p, n - k, CASE_VOWELS))
            return "й";
        return case_is_one_of(p, n - k, CASE_HARD) ? "" : "ь";
    }
    if (*cut)
        return case_is_one_of(p, n - *cut, CASE_VOWELS) ||
                       (!k && n - *cut < CASE_STEM)
                   ? NULL : "";
    *cut = case_tail(p, n, "я ю");
    if (*cut && n - *cut >= CASE_STEM)
        return case_is_one_of(p, n - *cut, CASE_VOWELS) ? "й" : "ь";
    return NULL; /* Ергазы is the nominative */
}

static const char *case_given_female(const char *p, size_t n, size_t *cut)
{
    *cut = case_tail(p, n, "ией ии ию");
    if (*cut)
        return "ия";
    *cut = case_tail(p, n, "ой у ы е");
    if (*cut)
        return "а";
    *cut = case_tail(p, n, "ей ю");
    if (*cut)
        return "я";
    *cut = case_tail(p, n, "и");
    if (*cut)
        return case_is_one_of(p, n - *cut, CASE_HARD) ? "а" : "я";
    return NULL;
}

static int case_is_cyrillic(press_span word)
{
    return word.n > 1 && (unsigned char)word.p[0] >= 0xD0 &&
           (unsigned char)word.p[0] <= 0xD4;
}

static int case_read_whole(press_span word, case_word *w)
{
    return case_is_cyrillic(word) && case_read(word, w) && w->n == word.n;
}

/* Append `word` less `cut` bytes, then the ending. */
static void case_append(press_buf *out, press_span word, size_t cut,
                        const char *ending)
{
    press_buf_add(out, word.p, word.n - cut);
    press_buf_puts(out, ending);
}

static void case_given(press_buf *out, press_span word, int gender)
{
    unsigned whose = gender == PRESS_GENDER_MALE ? PRESS_GIVEN_M
                                                 : PRESS_GIVEN_F;
    case_word w;
    size_t cut;
    const char *ending;

    if (press_given_read(word) & whose) { /* Никита, Айгуль */
        press_buf_add(out, word.p, word.n);
        return;
    }
    cut = press_given_undo(word, whose, &ending);
    if (!cut && case_is_cyrillic(word) && case_read(word, &w) &&
        w.n == word.n)
        ending = gender == PRESS_GENDER_MALE
                     ? case_given_male(w.p, w.n, &cut)
                     : case_given_female(w.p, w.n, &cut);
    case_append(out, word, ending ? cut : 0, ending ? ending : "");
}

/* The case that a man's name of a consonant would be in, by its ending:
** genitive, dative, instrumental, prepositional; 0 for none. */
static char case_of_man(const case_word *w)
{
    static const struct {
        const char *endings;
        char is;
    } cases[] = {{"ом ем", 'i'}, {"а я ого", 'g'}, {"у ю", 'd'}, {"е", 'p'}};
    size_t i;

    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        if (case_tail(w->p, w->n, cases[i].endings))
            return cases[i].is;
    return 0;
}

PRESS_PRIVATE int press_case_parallel(press_span given, press_span surname)
{
    case_word a, b;
    size_t cut, k;
    char is;

    if (!case_read_whole(given, &a) || !case_read_whole(surname, &b))
        return 0;
    is = case_of_man(&a);
    cut = is == 'i' ? 4 : 2;
    if ((is != 'i' && is != 'd') || case_of_man(&b) != is ||
        a.n < cut + 4 || b.n < cut + 6)
        return 0;
    k = case_tail(b.p, b.n, "ем ю");
    return (k || !case_is_one_of(b.p, b.n - cut, CASE_VOWELS)) &&
                   !case_is_one_of(a.p, a.n - cut, CASE_VOWELS)
               ? is : 0;
}

/* The same of a listed given name that is in no nominative; one in -а has
** endings of its own: Фетхуллу and Фетхуллы as Сергея, Мусой as Сергеем. */
static char case_of_given(press_span given)
{
    const char *ending;
    case_word w;

    if (!press_given_undo(given, PRESS_GIVEN_M, &ending) ||
        !case_read_whole(given, &w))
        return 0;
    if (*ending && strstr("а я", ending))
        return case_tail(w.p, w.n, "ы и у ю") ? 'g'
               : case_tail(w.p, w.n, "ой ей") ? 'i' : 'd';
    return case_of_man(&w);
}

/* Виктора Пака, Виктором Бояновичем, Алексея Самовального: a man's surname of
** another kind is in the case of the given name: the bytes that go, *ending
** what comes; 0 where it is in none. */
static size_t case_plain_surname(press_span given, press_span surname,
                                 const char **ending)
{
    char is = case_of_given(given);
    case_word w;
    size_t cut;

    if (!is)
        is = (char)press_case_parallel(given, surname);
    if (!is || !case_read_whole(surname, &w) || case_of_man(&w) != is)
        return 0;
    *ending = "ый";
    cut = case_tail(w.p, w.n, "ого");
    if (cut)
        return case_ends(w.p, w.n - cut, "н") ? cut : 0;
    *ending = case_given_male(w.p, w.n, &cut);
    if (!*ending)
        return 0;
    if (case_ends(w.p, w.n - cut, "сц")) { /* Победоносца */
        *ending = "ец";
        cut += 2;
    }
    return cut;
}

/* The surname of a person whose given name is `given`. */
static void case_family(press_buf *out, press_span given, press_span word,
                        int gender)
{
    case_word w;
    const char *ending;
    size_t stem = 0, cut;
    int seen, adjective = 0;

    if (case_read(word, &w) && w.n == word.n)
        stem = case_surname(w.p, w.n, &seen, &adjective);
    if (stem) {
        ending = gender == PRESS_GENDER_MALE ? (adjective ? "ий" : "")
                                             : (adjective ? "ая" : "а");
        case_append(out, word, word.n - stem, ending);
        return;
    }
    cut = gender == PRESS_GENDER_MALE
              ? case_plain_surname(given, word, &ending) : 0;
    case_append(out, word, cut, cut ? ending : "");
}

PRESS_PRIVATE void press_case_person(press_buf *out, const press_span *words,
                                     size_t n, int gender)
{
    int father = n > 1 && press_case_patronymic(words[n - 1]);
    size_t family = !father ? n - 1 : n > 2 ? 0 : n; /* Ким Анна Олеговна */
    size_t i;

    if (n == 1 && press_case_gender(words[0]) == PRESS_GENDER_UNKNOWN)
        family = n; /* a given name alone */
    for (i = 0; i < n; i++) {
        if (i)
            press_buf_putc(out, ' ');
        if (i == family)
            case_family(out, words[father ? 1 : 0], words[i], gender);
        else
            case_given(out, words[i], gender);
    }
}

/* --- other Russian names ----------------------------------------------------------- */

/* Китая, Китаю, Китаем: a vowel and the end of a noun in -й, which looks like
** an adjective's. */
static const char *case_listed_soft(const case_word *read, size_t *cut,
                                    int lang)
{
    case_word w = *read;

    *cut = case_tail(w.p, w.n, "ем я ю е");
    if (!*cut || !case_is_one_of(w.p, w.n - *cut, CASE_VOWELS))
        return NULL;
    memcpy(w.p + w.n - *cut, "й", 2);
    return press_tag_classes(press_hash32(w.p, w.n - *cut + 2), lang) >>
                       TAG_CLASS_BASE & 1
               ? "й"
               : NULL;
}

/* The listed nominative of a form: *cut bytes go, the ending comes. */
static const char *case_listed(press_span word, size_t *cut, int lang)
{
    static const char *const endings[] = {"", "а", "о", "е", "я", "ь", "й",
                                          "ия", "ие", "ий", "ый", "ая", "ы",
                                          "и"};
    case_word w, read;
    size_t i, stem;

    if (!case_is_cyrillic(word) || !case_read(word, &w) || w.n != word.n)
        return NULL;
    read = w;
    stem = press_tag_stem(w.p, w.n, lang);
    if (press_tag_classes(press_hash32(w.p, w.n), lang) >> TAG_CLASS_BASE & 1) {
        *cut = 0;
        return "";
    }
    for (i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        size_t k = strlen(endings[i]);

        memcpy(w.p + stem, endings[i], k);
        if (press_tag_classes(press_hash32(w.p, stem + k), lang) >>
                TAG_CLASS_BASE & 1) {
            *cut = word.n - stem;
            return endings[i];
        }
    }
    return case_listed_soft(&read, cut, lang);
}

/* Югославии, Новой Зеландии, Росгвардии: no list need have a noun in -ия, which
** is words[noun]; but управлении and школы-студии are none. */
static const char *case_in_iya(const press_span *words, size_t n, size_t noun,
                               size_t *cut)
{
    const char *hyphen;
    case_word w;
    size_t i;

    for (i = 0; i < noun; i++)
        if (!press_lex_ends(words[i], "ой ей"))
            return NULL;
    if (!case_read_whole(words[noun], &w) || w.n < 10 ||
        case_tail(w.p, w.n, "ении ании тии ствии") ||
        (noun + 1 < n && press_lex_in(words[noun + 1], "и")))
        return NULL;
    hyphen = memchr(w.p, '-', w.n);
    if (hyphen && !case_tail(w.p, (size_t)(hyphen - w.p), "о"))
        return NULL;
    *cut = case_tail(w.p, w.n, "ии");
    return *cut ? "ия" : NULL;
}

/* An adjective by its ending: a listed one is not the noun looked for.  Of
** -ом only what no noun ends in: Союзом is one. */
static int case_is_attribute(press_span word)
{
    case_word w;

    return case_read(word, &w) &&
           case_tail(w.p, w.n, "ого его ому ему ая яя ое ее ый ий ую юю ой ым "
                               "им ые ие ых их ском цком льном нном вном тном "
                               "дном");
}

/* The adjective's nominative beside a man is -ой: its ending has the stress. */
static int case_is_stressed(press_span stem)
{
    const char *hyphen = memchr(stem.p, '-', stem.n);

    if (hyphen) { /* военно-морской */
        stem.n -= (size_t)(hyphen + 1 - stem.p);
        stem.p = hyphen + 1;
    }
    return press_lex_in(stem, "областн городск волостн земск мирск морск речн "
                              "лесн донск тверск заводск войсков правов миров "
                              "делов основн цифров боев полев");
}

/* An adjective before a noun in the nominative: Верховного суда. */
static void case_attribute(press_buf *out, press_span word, const char *noun,
                           size_t n)
{
    case_word w;
    press_span stem;
    size_t cut = 0;

    if (case_is_cyrillic(word) && case_read(word, &w) && w.n == word.n)
        cut = case_tail(w.p, w.n, "ого его ому ему ой ей ую юю ым им ом ем");
    if (cut && case_ends(w.p, w.n, "ой") &&
        !case_is_one_of(noun, n, "а я о е и ы ь"))
        cut = 0; /* областной суд */
    stem.p = w.p;
    stem.n = w.n - cut;
    if (!cut) {
        press_buf_add(out, word.p, word.n);
    } else {
        int thin = case_ends(w.p, w.n, "его") || case_ends(w.p, w.n, "ему") ||
                   case_ends(w.p, w.n, "ем") || case_ends(w.p, w.n, "юю") ||
                   case_ends(w.p, w.n, "ей");
        int velar = case_is_one_of(w.p, w.n - cut, CASE_HARD);

        if (case_is_one_of(noun, n, "а я") ||
            case_tail(w.p, w.n, "ой ей ую юю")) /* Алматинской области */
            case_append(out, word, cut, thin ? "яя" : "ая");
        else if (case_is_one_of(noun, n, "о е"))
            case_append(out, word, cut, thin ? "ее" : "ое");
        else if (case_is_stressed(stem))
            case_append(out, word, cut, "ой");
        else
            case_append(out, word, cut, thin || velar ? "ий" : "ый");
    }
}

PRESS_PRIVATE int press_case_name(press_buf *out, const press_span *words,
                                  size_t n)
{
    size_t noun, i, cut = 0, last;
    const char *ending = NULL;
    press_buf head;

    for (noun = 0; noun < n && noun < 3; noun++) {
        ending = case_listed(words[noun], &cut, PRESS_LANG_RU);
        if (!ending)
            ending = case_in_iya(words, n, noun, &cut);
        if (ending && !(noun + 1 < n && case_is_attribute(words[noun])))
            break;
    }
    if (noun == n || noun == 3)
        return 0;
    for (i = 0; i < noun; i++)
        if (!case_is_attribute(words[i]))
            return 0; /* Эхо Москвы: another noun leads */
    press_buf_init(&head, out->env);
    case_append(&head, words[noun], cut, ending);
    for (i = 0; i < noun; i++) {
        case_attribute(out, words[i], press_buf_span(&head).p, head.n);
        press_buf_putc(out, ' ');
    }
    press_buf_add(out, press_buf_span(&head).p, head.n);
    if (!out->status)
        out->status = head.status;
    press_buf_release(&head);
    for (last = noun + 1; last < n; last++) {
        press_buf_putc(out, ' ');
        press_buf_add(out, words[last].p, words[last].n);
    }
    return 1;
}

/* --- Kazakh ------------------------------------------------------------------------ */

/* The first of the tails, divided by blanks, that leaves a listed nominative:
** its length, 0 for none. */
static uint32_t case_classes(const case_word *w, size_t n)
{
    return press_tag_classes(press_hash32(w->p, n), PRESS_LANG_KK);
}

static size_t case_tail_listed(const case_word *w, const char *tails)
{
    while (*tails) {
        size_t k = strcspn(tails, " ");

        if (w->n > k && memcmp(w->p + w->n - k, tails, k) == 0 &&
            case_classes(w, w->n - k) >> TAG_CLASS_BASE & 1)
            return k;
        tails += k;
        tails += *tails == ' ';
    }
    return 0;
}

/* Does the ending go with the rest by the laws of Kazakh sounds: its vowel front
** or back as the last one there, its consonant voiceless after one that is?
** The rest is four letters or more (before -й six) and no vowel ends it: Аягөзде. */
static int case_goes_with(const case_word *w, size_t cut)
{
    size_t n = w->n - cut, at = n;
    int front = -1;

    if (n < 8 || (n < 12 && case_tail(w->p, n, "й")) ||
        case_tail(w->p, n, "а ә е ё и і о ө у ұ ү ы э ю я ь"))
        return 0;
    while (at > 1 && front < 0) {
        press_span c;

        at -= 2;
        c.p = w->p + at;
        c.n = 2;
        if (press_lex_in(c, "ә е і ө ү э и"))
            front = 1;
        else if (press_lex_in(c, "а о ұ ы у я ю ё"))
            front = 0;
    }
    if (front < 0 ||
        front != (case_tail(w->p, w->n, "де те ге ке ден тен нен дегі тегі") != 0))
        return 0;
    return (case_tail(w->p, n, "б в г д к қ п с т ф х ц ч ш щ") != 0) ==
           (case_tail(w->p, w->n, "та те қа ке тан тен тағы тегі") != 0);
}

/* АҚШ-та, Google-дің: the bytes from the hyphen on; 0 where it is none before
** an ending. */
static size_t case_after_hyphen(const case_word *w)
{
    static const char endings[] =
        " да де та те ға ге қа ке дан ден тан тен нан нен ны ні ды ді ты ті "
        "ның нің дың дің тың тің мен бен пен дағы дегі тағы тегі ";
    const char *hyphen = memchr(w->p, '-', w->n);
    press_span tail;

    if (!hyphen)
        return 0;
    tail.p = hyphen + 1;
    tail.n = w->n - (size_t)(tail.p - w->p);
    return press_lex_in(tail, endings + 1) ? tail.n + 1 : 0;
}

/* облысындағы, министрлігінен, Жарғысында: the ending after what is owned; of a
** word with a capital only where -сы shows that it is owned (not Пекінде). */
static size_t case_after_owned(const case_word *w, int small)
{
    size_t k = case_tail(w->p, w->n,
                         small ? "ындағы індегі ында інде ынан інен ына іне"
                               : "сындағы сіндегі сында сінде сынан сінен");
    size_t kept = small ? 2 : 4; /* the vowel, or -сы */

    return k && w->n - k >= 4 ? k - kept : 0;
}

PRESS_PRIVATE size_t press_case_kazakh(press_span word)
{
    const uint32_t base = 1u << TAG_CLASS_BASE;
    case_word w;
    uint32_t classes;
    size_t k;

    if (!case_read(word, &w) || w.n != word.n)
        return word.n;
    k = case_after_hyphen(&w);
    if (k || !case_is_cyrillic(word))
        return word.n - k;
    classes = case_classes(&w, w.n);
    if (classes & base && classes != base) /* what the press has may be Өскеменде */
        return word.n;
    k = case_tail(w.p, w.n, "ның нің дың дің тың тің мен бен пен");
    if (k && w.n - k >= 6)
        return word.n - k;
    k = case_after_owned(&w, memcmp(word.p, w.p, 2) == 0);
    if (k)
        return word.n - k;
    k = case_tail(w.p, w.n, "дан ден тан тен нан нен да де та те ға ге қа ке "
                            "ды ді ты ті ны ні");
    if (k && case_tail(w.p, w.n - k, "ов ев ова ева ина")) /* Асановаға */
        return word.n - k;
    k = case_tail(w.p, w.n, "ны ні да де дан ден ға ге");
    if (k && w.n - k >= 8 && /* Танаканы, Токиода; not Канада */
        case_tail(w.p, w.n - k, k == 4 && case_ends(w.p, w.n, "ны")
                                    ? "а о ы я" : "о ы і ө ү я е"))
        return word.n - k;
    k = case_tail(w.p, w.n, "дағы дегі тағы тегі дан ден тан тен да де та те "
                            "ға ге қа ке");
    if (!k && case_tail(w.p, w.n, "мнан мнен ннан ннен ңнан ңнен"))
        k = strlen("нан");
    if (k && case_goes_with(&w, k))
        return word.n - k;
    return word.n -
           case_tail_listed(&w, "дағы дегі тағы тегі нан нен дан ден тан тен "
                                "нда нде ға ге қа ке на не да де та те "
                                "ды ді ты ті ны ні");
}

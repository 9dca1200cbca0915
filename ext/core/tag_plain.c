/* tag_plain.c - see tag_plain.h. */
#include "tag_plain.h"

#define PLAIN_MOST 8 /* words of a name */

/* What a rule is worth, in thousandths: near the share of right ones among the
** names it gives in tests/names. */
enum plain_score {
    PLAIN_LISTED = 650, /* a given name before others, a place, a body */
    PLAIN_BESIDE = 600, /* a role, a head, a text's own evidence */
    PLAIN_QUOTED = 450,
    PLAIN_GUESSED = 350
};

typedef struct plain_reader {
    press_tag_reader *r;
    press_tag_unit *u;
    size_t n;
    int lang;
    uint8_t *states;
    int32_t *scores;
} plain_reader;

/* A run of capitals, units [at, end), that may be a name. */
typedef struct plain_run {
    size_t at, end;
    uint32_t before, inside; /* kinds of the word before, of those inside */
} plain_run;

PRESS_PRIVATE int press_plain_reads(int lang)
{
    return lang == PRESS_LANG_UK || lang == PRESS_LANG_KY ||
           lang == PRESS_LANG_UZ || lang == PRESS_LANG_TR ||
           lang == PRESS_LANG_AZ || lang == PRESS_LANG_DE ||
           lang == PRESS_LANG_FR;
}

/* --- words ---------------------------------------------------------------------- */

static press_span plain_word(const plain_reader *p, size_t i)
{
    press_span word;

    word.p = p->r->text->span.p + p->u[i].start;
    word.n = p->u[i].end - p->u[i].start;
    return word;
}

static int plain_is(const plain_reader *p, size_t i, uint32_t kinds)
{
    return i < p->n && (p->u[i].lists & kinds) != 0;
}

static uint32_t plain_kinds(int lang, press_span word)
{
    switch (lang) {
    case PRESS_LANG_DE:
        return press_lex_find(press_plain_de, press_plain_de_n, word);
    case PRESS_LANG_FR:
        return press_lex_find(press_plain_fr, press_plain_fr_n, word);
    case PRESS_LANG_KY:
        return press_lex_find(press_plain_ky, press_plain_ky_n, word);
    case PRESS_LANG_UK:
        return press_lex_find(press_plain_uk, press_plain_uk_n, word);
    case PRESS_LANG_UZ:
        return press_lex_find(press_plain_uz, press_plain_uz_n, word);
    default:
        return press_lex_find(press_plain_tr, press_plain_tr_n, word);
    }
}

/* The first apostrophe inside a unit: its place, and where it ends. */
static size_t plain_apostrophe(const plain_reader *p, size_t i, size_t *end)
{
    const char *text = p->r->text->span.p;
    size_t at = p->u[i].start;

    while (at < p->u[i].end) {
        size_t from = at;

        if (press_is_apostrophe(press_utf8_next(text, p->u[i].end, &at)) &&
            from > p->u[i].start && at < p->u[i].end) {
            *end = at;
            return from;
        }
    }
    return 0;
}

static int plain_is_upper(const plain_reader *p, size_t at)
{
    uint32_t c = press_utf8_next(p->r->text->span.p, p->r->text->span.n, &at);

    return press_char(c)->cls == PRESS_C_UPPER;
}

static int plain_is_shouted(const plain_reader *p, size_t i)
{
    size_t at = p->u[i].start, letters = 0;

    while (at < p->u[i].end) {
        if (!plain_is_upper(p, at))
            return 0;
        press_utf8_next(p->r->text->span.p, p->u[i].end, &at);
        letters++;
    }
    return letters > 1;
}

/* French leaves l' and d' before a name, Turkish its endings behind one. */
static void plain_trim(plain_reader *p, size_t i)
{
    press_tag_unit *u = &p->u[i];
    size_t after = 0, mark;

    if (!u->is_word || !u->has_upper)
        return;
    mark = plain_apostrophe(p, i, &after);
    if (!mark)
        return;
    if (p->lang == PRESS_LANG_FR &&
        press_lex_in(plain_word(p, i), "l'* d'* qu'* j'* n'* s'* c'* m'* t'*")) {
        u->start = (uint32_t)after;
        u->is_capital = (uint8_t)plain_is_upper(p, after);
        u->shape = plain_is_shouted(p, i) ? TAG_ALLCAPS : u->shape;
        u->is_initial = 0;
    } else if ((p->lang == PRESS_LANG_TR || p->lang == PRESS_LANG_AZ) &&
               u->is_capital && !plain_is_upper(p, after)) {
        u->end = (uint32_t)mark;
        u->is_possessive = 1;
    }
}

/* Does the word end like one of these, divided by blanks? */
static int plain_ends(const plain_reader *p, size_t i, const char *endings)
{
    char low[PRESS_LEX_MAX];
    size_t n = press_lex_lower(plain_word(p, i), low);

    while (*endings) {
        const char *end = strchr(endings, ' ');
        size_t k = end ? (size_t)(end - endings) : strlen(endings);

        if (n > k + 2 && memcmp(low + n - k, endings, k) == 0)
            return 1;
        endings += k + (end != NULL);
    }
    return 0;
}

/* What the end of a word makes of it: Wiener, Brezilyalı and київський are of
** a place; German compounds are what their last part is. */
static uint32_t plain_derived(const plain_reader *p, size_t i, uint32_t kinds)
{
    static const char *const adjectives[] = {
        "er", "lı li lu lü", "ський ська ське ські ського ської ському ську "
        "ським ських", "lik liklar", "лык лик лук лүк"};
    int which = p->lang == PRESS_LANG_DE   ? 0
                : p->lang == PRESS_LANG_UK ? 2
                : p->lang == PRESS_LANG_UZ ? 3
                : p->lang == PRESS_LANG_KY ? 4
                : p->lang != PRESS_LANG_FR ? 1
                                           : -1;

    if (kinds & PLAIN_PLACE && which >= 0 &&
        plain_ends(p, i, adjectives[which]))
        return PLAIN_PEOPLE;
    if ((p->lang == PRESS_LANG_TR || p->lang == PRESS_LANG_AZ) &&
        plain_ends(p, i, "spor"))
        return PLAIN_BODY;
    if (p->lang != PRESS_LANG_DE || kinds)
        return kinds;
    if (plain_ends(p, i, "straße platz stadion allee brücke gasse damm park"))
        return PLAIN_LAND | PLAIN_PLACE;
    if (plain_ends(p, i, "politiker politikerin chef chefin minister "
                         "ministerin sprecher sprecherin anwalt anwältin "
                         "leiter leiterin präsident präsidentin trainer "
                         "trainerin forscher forscherin"))
        return PLAIN_ROLE;
    return plain_ends(p, i, "zeitung kurier verband werke") ? PLAIN_HEAD : 0;
}

/* The kinds of a unit: its language's words, then what the lists of the
** nearest language of its script say. */
static void plain_know(plain_reader *p, size_t i)
{
    press_tag_unit *u = &p->u[i];
    uint32_t listed = u->lists, kinds;

    u->lists = 0;
    if (!u->live || !u->is_word)
        return;
    plain_trim(p, i);
    kinds = plain_kinds(p->lang, plain_word(p, i));
    if (u->is_capital)
        kinds = plain_derived(p, i, kinds);
    if (!kinds && u->is_capital) {
        if (listed & (1u << TAG_CLASS_MALE | 1u << TAG_CLASS_FEMALE))
            kinds = PLAIN_NAME;
        else if (listed & (1u << TAG_CLASS_COUNTRY | 1u << TAG_CLASS_PLACE) &&
                 (p->lang == PRESS_LANG_DE ? i && plain_is(p, i - 1, PLAIN_IN)
                                           : !u->is_initial || u->is_possessive))
            kinds = PLAIN_PLACE;
    }
    u->lists = kinds;
}

static int plain_is_capital(const plain_reader *p, size_t i)
{
    return i < p->n && p->u[i].is_word && p->u[i].is_capital &&
           p->u[i].shape != TAG_DIGITS;
}

static int plain_is_lower(const plain_reader *p, size_t i)
{
    return i < p->n && p->u[i].is_word && !p->u[i].is_capital &&
           p->u[i].shape != TAG_DIGITS;
}

static void plain_set(plain_reader *p, size_t at, size_t end, int type,
                      int score)
{
    size_t k;

    for (k = at; k < end; k++) {
        int place = end - at == 1  ? TAG_SINGLE
                    : k == at      ? TAG_BEGIN
                    : k + 1 == end ? TAG_END
                                   : TAG_INSIDE;

        p->states[k] = (uint8_t)(1 + 4 * (type - 1) + place);
        p->scores[k] = score;
    }
}

/* --- bodies --------------------------------------------------------------------- */

/* Міністерство оборони: what a head rules, in lower case; not what it does. */
static size_t plain_ruled_uk(const plain_reader *p, size_t end)
{
    static const char verbs[] = "ло ла ли ть ся є в ють ать";
    size_t k = end;

    if (plain_is_capital(p, k))
        return plain_is(p, k, PLAIN_PLACE) ? k + 1 : end;
    if (!plain_is_lower(p, k) || plain_is(p, k, PLAIN_FUNCTION) ||
        plain_ends(p, k, verbs))
        return end;
    k++;
    if (k + 1 < p->n && press_lex_in(plain_word(p, k), "та і й") &&
        plain_is_lower(p, k + 1) && !plain_ends(p, k + 1, verbs))
        k += 2;
    return plain_is_capital(p, k) && plain_is(p, k, PLAIN_PLACE) ? k + 1 : k;
}

/* Parlement européen, Comité contre la torture. */
static size_t plain_ruled_fr(const plain_reader *p, size_t end)
{
    size_t k = end, after, adjectives = 0, turns;

    while (plain_is_lower(p, k) && !plain_is(p, k, PLAIN_FUNCTION) &&
           adjectives < 2 &&
           plain_ends(p, k, "al ale aux ales éen éenne éens iste istes ain "
                            "aine ique iques ien ienne ais aise if ive aire")) {
        k++;
        adjectives++;
    }
    for (turns = 0; turns < 2; turns++, k = end) {
        end = k;
        if (end >= p->n ||
            !press_lex_in(plain_word(p, end), turns ? "de d'*"
                                                    : "de du des d'* contre"))
            return k;
        if (!plain_apostrophe(p, end, &after)) {
            end++;
            while (end < p->n && press_lex_in(plain_word(p, end), "la les le"))
                end++;
            if (end >= p->n || !p->u[end].is_word ||
                p->u[end].shape == TAG_DIGITS)
                return k;
        }
        end++;
    }
    return k;
}

static size_t plain_ruled(const plain_reader *p, size_t end)
{
    return p->lang == PRESS_LANG_UK   ? plain_ruled_uk(p, end)
           : p->lang == PRESS_LANG_FR ? plain_ruled_fr(p, end)
                                      : end;
}

/* Markaziy bank, Ички иштер министрлиги, Азия кубогу: a capital, and at most
** three words later its head in lower case.  One past the head, or 0. */
static size_t plain_head_after(const plain_reader *p, const plain_run *run)
{
    size_t k;

    if (p->lang == PRESS_LANG_DE || p->lang == PRESS_LANG_FR ||
        run->end - run->at > 3)
        return 0;
    for (k = run->end; k < run->end + 4 && plain_is_lower(p, k); k++) {
        if (plain_is(p, k, PLAIN_HEAD | PLAIN_WORK))
            return k + 1;
        if (plain_is(p, k, PLAIN_ROLE) ||
            (plain_is(p, k, PLAIN_FUNCTION) &&
             !press_lex_in(plain_word(p, k), "va жана та і й ve")) ||
            (plain_is(p, k, PLAIN_LAND) && !plain_is(p, k + 1, PLAIN_HEAD)))
            return 0;
    }
    return 0;
}

/* A place that has no ending may be part of a name: Samarqand viloyat sudi. */
static int plain_is_bare(const plain_reader *p, size_t i)
{
    return plain_is(p, i, PLAIN_PLACE) && p->lang != PRESS_LANG_UK &&
           !p->u[i].is_possessive &&
           !plain_ends(p, i, "да де до дө та те то тө дан ден дон дөн тан тен "
                             "га ге го гө ка ке ко кө нын нин нун нүн дын дин "
                             "дун дүн тын тин тун түн da dan ga ning ni");
}

static int plain_is_head(const plain_reader *p, const plain_run *run)
{
    return (run->inside & (PLAIN_HEAD | PLAIN_WORK)) ||
           (run->inside & PLAIN_LAND && p->lang == PRESS_LANG_FR) ||
           (run->inside & PLAIN_ANNOUNCE && run->end - run->at > 1 &&
            p->lang != PRESS_LANG_DE);
}

/* A body by its head: returns where it ends, or 0. */
static size_t plain_body(plain_reader *p, const plain_run *run)
{
    size_t end;

    if (run->end - run->at == 1 && run->inside & PLAIN_BODY) {
        plain_set(p, run->at, run->end, 2, PLAIN_LISTED);
        return run->end;
    }
    if (plain_is_head(p, run)) {
        end = plain_is(p, run->end - 1, PLAIN_HEAD | PLAIN_ANNOUNCE |
                                            PLAIN_WORK | PLAIN_LAND)
                  ? plain_ruled(p, run->end)
                  : run->end;
        if (end - run->at < 2)
            return 0;
        plain_set(p, run->at, end,
                  run->inside & PLAIN_WORK   ? 4
                  : run->inside & PLAIN_LAND ? 3
                                             : 2,
                  PLAIN_BESIDE);
        return end;
    }
    end = plain_is(p, run->at, PLAIN_PLACE | PLAIN_NAME) &&
                  !plain_is_bare(p, run->at)
              ? 0
              : plain_head_after(p, run);
    if (end && p->lang == PRESS_LANG_UK && plain_is_capital(p, end) &&
        plain_is(p, end, PLAIN_PLACE))
        end++; /* Національний банк України */
    if (end)
        plain_set(p, run->at, end, plain_is(p, end - 1, PLAIN_WORK) ? 4 : 2,
                  PLAIN_BESIDE);
    return end;
}

/* Do the marks that close at unit i hold what somebody says: a dash after them,
** with a comma or without, or a verb of saying? */
static int plain_is_said(const plain_reader *p, size_t i)
{
    uint32_t c;

    i += i < p->n && press_span_eq(plain_word(p, i), press_span_of(","));
    if (i >= p->n)
        return 0;
    c = press_utf8_peek(p->r->text->span.p, p->r->text->span.n, p->u[i].start);
    return (!p->u[i].is_word && press_is_dash(c)) ||
           press_lex_in(plain_word(p, i),
                        "dedi diye diyor dediler deb dep деп деди дейт "
                        "дешти деген");
}

/* A short name in marks of quotation is a body's where a word beside says so,
** and mostly so where the press of the language writes their names thus. */
static size_t plain_quoted(plain_reader *p, size_t i)
{
    size_t end = i;

    while (end < p->n && p->u[end].quoted &&
           (end == i || (p->u[end].quoted & 3) > TAG_BEGIN))
        end++;
    if ((i > 1 && plain_is(p, i - 2, PLAIN_ANNOUNCE | PLAIN_HEAD)) ||
        plain_is(p, end + 1, PLAIN_ANNOUNCE | PLAIN_HEAD))
        plain_set(p, i, end, 2, PLAIN_BESIDE);
    else if ((i > 1 && plain_is(p, i - 2, PLAIN_WORK)) ||
             plain_is(p, end + 1, PLAIN_WORK))
        plain_set(p, i, end, 4, PLAIN_BESIDE);
    else if (p->lang != PRESS_LANG_DE && p->lang != PRESS_LANG_FR &&
             end - i <= 3 && !plain_is(p, i, PLAIN_FUNCTION) &&
             !plain_is_said(p, end + 1))
        plain_set(p, i, end, 2, PLAIN_QUOTED);
    return end;
}

/* --- persons and places ------------------------------------------------------------ */

static int plain_is_surname(const plain_reader *p, size_t i)
{
    return plain_ends(p, i,
                      "енко енка енку енком чук чука чуку ський ська ського "
                      "ської цький цька ов ова ову овым ев ева єв єва ин ина "
                      "ын ына ov ova yev yeva ev eva oğlu ский ская ow owa ew "
                      "ewa enko ïev ïeva овдун овго овду ованын овага ованы "
                      "евдин евге еванын евага ovning ovga ovni ovaning "
                      "ovaga yevning yevaning yevaga eva evaning");
}

/* Whether a lone word's ending says where: Бишкекте, Buxoroga, Ankara'da. */
static int plain_is_where(const plain_reader *p, size_t i)
{
    press_span tail;

    if (p->lang == PRESS_LANG_KY)
        return plain_ends(p, i, "да де до дө та те то тө дан ден дон дөн тан "
                                "тен тон төн");
    if (p->lang == PRESS_LANG_UZ)
        return plain_ends(p, i, "da dan ga");
    if (!p->u[i].is_possessive)
        return 0;
    tail.p = p->r->text->span.p + p->u[i].end;
    tail.n = i + 1 < p->n ? p->u[i + 1].start - p->u[i].end : 0;
    while (tail.n && (unsigned char)tail.p[tail.n - 1] <= ' ')
        tail.n--;
    return press_lex_in(tail, "'da 'de 'ta 'te 'dan 'den 'tan 'ten");
}

/* Kun.uz */
static int plain_is_site(const plain_reader *p, size_t i)
{
    press_span word = plain_word(p, i);
    const char *dot = memchr(word.p, '.', word.n);

    return dot && dot > word.p + 1 && dot + 2 < word.p + word.n;
}

/* One word: what is known of it, and where it stands. */
static void plain_single(plain_reader *p, const plain_run *run)
{
    size_t i = run->at;
    const press_tag_unit *u = &p->u[i];
    int known = !u->is_initial ||
                (u->seen & TAG_SEEN_CAPITAL && u->again);

    if (run->inside & PLAIN_PEOPLE)
        plain_set(p, i, i + 1, 4, PLAIN_BESIDE);
    else if (press_tag_found_whole(u->found))
        plain_set(p, i, i + 1, 1, PLAIN_BESIDE);
    else if (u->shape == TAG_ALLCAPS && !p->r->shouting &&
             u->end - u->start <= 12)
        plain_set(p, i, i + 1, 2, PLAIN_BESIDE);
    else if (u->shape == TAG_SITE || plain_is_site(p, i))
        plain_set(p, i, i + 1, 2, PLAIN_QUOTED);
    else if ((plain_is_lower(p, run->end) && plain_is(p, run->end, PLAIN_LAND) &&
              p->lang != PRESS_LANG_UK && p->lang != PRESS_LANG_FR) ||
             (run->before & PLAIN_LAND && p->lang == PRESS_LANG_UK))
        plain_set(p, i, i + 1, 3, PLAIN_BESIDE);
    else if (!known || run->inside & (PLAIN_FUNCTION | PLAIN_HEAD | PLAIN_LAND |
                                      PLAIN_WORK | PLAIN_ANNOUNCE) ||
             u->seen & TAG_SEEN_LOWER)
        return;
    else if (run->before & PLAIN_ROLE)
        plain_set(p, i, i + 1, 1, PLAIN_BESIDE);
    else if (run->before & PLAIN_ANNOUNCE)
        plain_set(p, i, i + 1, 2, PLAIN_BESIDE);
    else if (plain_is_surname(p, i))
        plain_set(p, i, i + 1, 1, PLAIN_QUOTED);
    else if (p->lang == PRESS_LANG_DE)
        return; /* a noun like others */
    else if (run->before & PLAIN_IN || plain_is_where(p, i))
        plain_set(p, i, i + 1, 3, PLAIN_QUOTED);
    else if (p->lang == PRESS_LANG_FR && i &&
             press_lex_in(plain_word(p, i - 1), "les des aux"))
        plain_set(p, i, i + 1, 4, PLAIN_GUESSED); /* les Bretons */
    else if (p->lang == PRESS_LANG_FR && i &&
             press_lex_in(plain_word(p, i - 1), "la le de du"))
        plain_set(p, i, i + 1, 3, PLAIN_GUESSED); /* la Bastille */
    else
        plain_set(p, i, i + 1, 1, PLAIN_GUESSED);
}

/* Two capitals side by side, neither of them made as German nouns are. */
static int plain_is_pair(const plain_reader *p, const plain_run *run)
{
    static const char nouns[] = "ung heit keit schaft tion ismus tät ungen "
                                "nis tum ling innen er ern ens";
    size_t i = run->at;

    return run->end - i == 2 && !p->u[i].is_initial &&
           p->u[i].shape == TAG_CAP && p->u[i + 1].shape == TAG_CAP &&
           !plain_ends(p, i, nouns) &&
           !plain_ends(p, i + 1, "ung heit keit schaft tion ismus tät ungen");
}

/* Several: a person, unless a place's or a body's words are in it. */
static void plain_several(plain_reader *p, const plain_run *run)
{
    int by_name = plain_is(p, run->at, PLAIN_NAME);

    if (run->inside & PLAIN_LAND)
        plain_set(p, run->at, run->end, 3, PLAIN_BESIDE);
    else if (run->inside & PLAIN_PEOPLE && p->lang == PRESS_LANG_DE)
        plain_set(p, run->at, run->at + 1, 4, PLAIN_BESIDE);
    else if (run->before & PLAIN_ANNOUNCE ||
             (p->u[run->at].shape == TAG_ALLCAPS && !p->r->shouting) ||
             (p->lang == PRESS_LANG_FR && !p->u[run->at].is_initial &&
              plain_is(p, run->at, PLAIN_FUNCTION))) /* Le Monde */
        plain_set(p, run->at, run->end, 2, PLAIN_BESIDE);
    else if (by_name || p->u[run->at].shape == TAG_INITIAL)
        plain_set(p, run->at, run->end, 1, PLAIN_LISTED);
    else if (run->before & PLAIN_ROLE || plain_is_surname(p, run->end - 1) ||
             press_tag_found_whole(p->u[run->end - 1].found))
        plain_set(p, run->at, run->end, 1, PLAIN_BESIDE);
    else if (!(p->u[run->at].seen & TAG_SEEN_LOWER) &&
             !(run->inside & PLAIN_FUNCTION) &&
             (p->lang != PRESS_LANG_DE || plain_is_pair(p, run)))
        plain_set(p, run->at, run->end, 1, PLAIN_GUESSED);
}

/* --- runs ------------------------------------------------------------------------- */

/* A joint between the parts of a name: van der, de La. */
static size_t plain_joint(const plain_reader *p, size_t at, size_t k)
{
    size_t j = k;

    if (!plain_is(p, at, PLAIN_NAME | PLAIN_HEAD | PLAIN_ANNOUNCE) ||
        k - at >= PLAIN_MOST)
        return 0;
    while (j < k + 3 && plain_is_lower(p, j) &&
           plain_is(p, j, j > k ? PLAIN_JOINT | PLAIN_FUNCTION : PLAIN_JOINT))
        j++;
    if (plain_is(p, at, PLAIN_NAME) &&
        plain_is(p, j, PLAIN_HEAD | PLAIN_ANNOUNCE | PLAIN_BODY))
        return 0; /* Anna Weiß von der Universität Halle */
    return j > k && plain_is_capital(p, j) ? j : 0;
}

/* Kasım is a month and a name. */
static int plain_is_day(const plain_reader *p, size_t k)
{
    return plain_is(p, k, PLAIN_DAY) &&
           !(plain_is(p, k, PLAIN_NAME) && plain_is_capital(p, k + 1));
}

/* Does a body's name of two words begin at unit k, after a person's or a place
** in a case: Садыр Жапаров Жогорку Кеңештин, Toshkentda Oliy Majlis? */
static int plain_is_next(const plain_reader *p, size_t at, size_t k)
{
    if ((p->lang != PRESS_LANG_KY && p->lang != PRESS_LANG_UZ) ||
        plain_is(p, k, PLAIN_HEAD) || !plain_is_capital(p, k + 1) ||
        !plain_is(p, k + 1, PLAIN_HEAD))
        return 0;
    return k == at + 1 ? plain_is(p, at, PLAIN_PLACE) && !plain_is_bare(p, at)
                       : k == at + 2 && plain_is(p, at, PLAIN_NAME);
}

static int plain_breaks(const plain_reader *p, size_t k)
{
    return !plain_is_capital(p, k) || plain_is_day(p, k) || p->u[k].quoted;
}

/* The run that begins at unit i: without functions, days and roles before it.
** A place stands alone, unless its kind follows or it ends a body's name. */
static plain_run plain_run_at(const plain_reader *p, size_t i)
{
    plain_run run;
    size_t k, j;

    memset(&run, 0, sizeof run);
    while (!plain_breaks(p, i) &&
           ((plain_is(p, i, PLAIN_FUNCTION) && !plain_is(p, i, PLAIN_PLACE) &&
             p->u[i].is_initial) ||
            plain_is(p, i, PLAIN_ROLE) ||
            (p->lang == PRESS_LANG_DE && plain_is(p, i, PLAIN_ANNOUNCE) &&
             plain_is_capital(p, i + 1))))
        i++;
    if (p->n > i + 1 && p->u[i].is_initial && !plain_breaks(p, i) &&
        !p->u[i].lists && plain_is(p, i + 1, PLAIN_NAME) &&
        plain_is_capital(p, i + 2))
        i++; /* Активіста Данила Верхоляда */
    run.at = run.end = i;
    run.before = i && p->u[i - 1].is_word ? p->u[i - 1].lists : 0;
    for (k = i; !plain_breaks(p, k) && k - i < PLAIN_MOST; k++) {
        if (k > i && (plain_is(p, k, PLAIN_ROLE) || p->u[k - 1].is_possessive ||
                      plain_is_next(p, i, k) ||
                      (plain_is(p, k, PLAIN_PLACE) &&
                       p->u[k - 1].shape != TAG_ALLCAPS &&
                       !plain_is(p, k - 1, PLAIN_JOINT))))
            break;
        if (k == i + 1 && plain_is(p, i, PLAIN_PLACE) &&
            !plain_is(p, k, PLAIN_LAND | PLAIN_HEAD | PLAIN_WORK) &&
            !plain_is(p, k + 1, PLAIN_LAND | PLAIN_HEAD | PLAIN_WORK))
            break;
        run.inside |= p->u[k].lists;
        run.end = k + 1;
        j = plain_joint(p, i, k + 1);
        if (j)
            k = j - 1;
    }
    return run;
}

/* Frankfurt am Main. */
static size_t plain_place_end(const plain_reader *p, size_t end)
{
    if (p->lang == PRESS_LANG_DE && plain_is_lower(p, end) &&
        press_lex_in(plain_word(p, end), "am an") &&
        plain_is_capital(p, end + 1) && !plain_is(p, end + 1, PLAIN_DAY))
        return end + 2;
    return end;
}

/* Names a run; returns the unit to go on with. */
static size_t plain_name(plain_reader *p, size_t i)
{
    plain_run run = plain_run_at(p, i);
    size_t end;

    if (run.end == run.at)
        return run.at > i ? run.at : i + 1;
    end = plain_body(p, &run);
    if (end)
        return end;
    if (plain_is(p, run.at, PLAIN_PLACE) && run.end - run.at == 1) {
        end = plain_place_end(p, run.end);
        plain_set(p, run.at, end, 3, PLAIN_LISTED);
        return end;
    }
    if (run.end - run.at == 1)
        plain_single(p, &run);
    else
        plain_several(p, &run);
    return run.end;
}

PRESS_PRIVATE void press_plain(press_tag_reader *r, uint8_t *states,
                               int32_t *scores)
{
    plain_reader p;
    size_t i;

    p.r = r;
    p.u = r->units;
    p.n = r->nunits;
    p.lang = r->sentence_lang;
    p.states = states;
    p.scores = scores;
    for (i = 0; i < p.n; i++) {
        states[i] = 0;
        scores[i] = 0;
        plain_know(&p, i);
    }
    for (i = 0; i < p.n;) {
        if (plain_is_lower(&p, i) && plain_is(&p, i, PLAIN_PEOPLE))
            plain_set(&p, i, i + 1, 4, PLAIN_BESIDE);
        if (p.u[i].quoted && (p.u[i].quoted & 3) <= TAG_BEGIN)
            i = plain_quoted(&p, i);
        else if (plain_is_capital(&p, i))
            i = plain_name(&p, i);
        else
            i++;
    }
}

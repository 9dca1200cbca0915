/* Terms: the table of term.h, languages, queries, surfaces; stems. */
#include <stdio.h>

#include "support.h"

#include "../../ext/core/term.h"

static char said[4096];

/* term@position, + colocated */
static int say(void *ctx, int flags, const char *term, int n, int start,
               int end)
{
    int *position = ctx;
    size_t used = strlen(said);

    (void)start, (void)end;
    if (!(flags & PRESS_TERM_COLOCATED))
        ++*position;
    snprintf(said + used, sizeof said - used, "%s%.*s%s", used ? " " : "", n,
             term, flags & PRESS_TERM_COLOCATED ? "+" : "");
    return 0;
}

/* In a text of that language by fts5_locale(); NULL: not told. */
static const char *run_in(const char *language, const char *spec,
                          const char *text, int purpose)
{
    press_span words[16], told = {NULL, 0};
    press_termer *termer;
    press_term_spec parsed;
    size_t n = 0, bad;
    int position = 0, answer;
    char copy[128];

    snprintf(copy, sizeof copy, "%s", spec);
    for (char *w = copy; *w && n < 16;) {
        size_t len = strcspn(w, " ");

        words[n].p = w;
        words[n++].n = len;
        w += len + strspn(w + len, " ");
    }
    assert_int_equal(press_term_spec_parse(words, n, &parsed, &bad), PRESS_OK);
    assert_int_equal(press_termer_new(support_env(), &parsed, &termer),
                     PRESS_OK);
    said[0] = '\0';
    assert_int_equal(press_termer_run(termer, press_span_of(text), purpose,
                                      language ? press_span_of(language) : told,
                                      say, &position, &answer),
                     PRESS_OK);
    press_termer_free(termer);
    return said;
}

static const char *run(const char *spec, const char *text, int purpose)
{
    return run_in(NULL, spec, text, purpose);
}

#define DOC PRESS_TERM_DOCUMENT
#define QUERY PRESS_TERM_QUERY
#define PREFIX (PRESS_TERM_QUERY | PRESS_TERM_PREFIX)
#define same assert_string_equal

static void cuts_words(void **state)
{
    (void)state;
    same(run("none", "Hello, World! 42", DOC), "hello world 42");
    same(run("english", "The organisations' rules", DOC), "the organis rule");
    same(run("en", "Kazakhstan's Kazakhstan\xE2\x80\x99s", DOC),
         "kazakhstan kazakhstan");
    same(run("none", "don't Qur'an d'Ivoire", DOC), "don't quran d ivoire");
}

static void cuts_compounds(void **state)
{
    (void)state;
    same(run("en", "super-presidential", DOC),
         "super superpresidenti+ presidenti");
    same(run("en", "super-presidential", QUERY), "super presidenti");
    same(run("en", "govern-\n  ment", DOC), "govern govern+ ment+");
    same(run("en", "govern-\n\nment", DOC), "govern ment");
    same(run("none", "KZ.expert", DOC), "kz kz.expert+ expert");
    same(run("none", "U.S. a.m. the U.S.'s", DOC), "us am the us");
    same(run("none", "AT&T me@x.kz", DOC), "at at&t+ t me me@x.kz+ x kz");
    same(run("none", "https://www.kz.expert/en?id=5.", DOC),
         "https kz.expert+ www kz expert en id 5");
    same(run("none", "#Qantar @rus_azat", DOC),
         "qantar #qantar+ rus @rus_azat+ azat");
    same(run("none", "#Qantar", QUERY), "#qantar");
    same(run("none", "1,000.5 1,5 10:30 2020-10-31 COVID-19", DOC),
         "1000.5 1,5 10:30 2020 10 31 covid covid19+ 19");
}

static void folds(void **state)
{
    (void)state;
    same(run("none", "\xD0\x81\xD0\xBB\xD0\xBA\xD0\xB0 \xC3\xBC" "ber", DOC),
         "\xD0\xB5\xD0\xBB\xD0\xBA\xD0\xB0 uber");
    /* decomposed й and е + diaeresis; soft hyphen, zero-width joiner */
    same(run("ru", "\xD0\xB8\xCC\x86 \xD0\xB5\xCC\x88\xD0\xBB\xD0\xBA\xD0\xB0", DOC),
         "\xD0\xB9 \xD0\xB5\xD0\xBB\xD0\xBA");
    same(run("none", "soft\xC2\xADhyphen zero\xE2\x80\x8Dwidth", DOC),
         "softhyphen zerowidth");
    same(run("none", "\xFF\xC3(\x80 ok", DOC), "ok");
    /* U+02BC and U+02BB, by themselves too; ligatures */
    same(run("none", "з'їзд з\xCA\xBCїзд o\xCA\xBBzbek \xCA\xBC a\xCA\xBC", DOC),
         "зїзд зїзд ozbek a");
    same(run("en", "\xEF\xAC\x81nances su\xEF\xAC\x83x \xEF\xAC\x82y", DOC),
         "financ suffix fli");
    same(run("en exact 1", "\xEF\xAC\x81nances", QUERY | PRESS_TERM_PREFIX),
         "=finances");
    same(run("none", "caf\xC3\xA9 cafe\xCC\x81", DOC), "cafe cafe");
}

static void knows_languages(void **state)
{
    (void)state;
    same(run("auto", "Правительства приняли новые законы о выборах", DOC),
         "правительств приня нов закон о выбор");
    same(run("auto", "организациями", QUERY),
         "организац организациями+");
    same(run("auto en fr", "rules", QUERY), "rule rul+ rules+");
    same(run("en", "организации rules", DOC), "организации rule");
    same(run("ru stop 1", "и закон", DOC), "закон");
    same(run("kk", "қалаларымыздың кітабы", DOC), "қала кітап");
}

/* Where a script has one listed language, its stem stands beside every word
** that is not stemmed by it, and is all that a query asks for. */
static void asks_once(void **state)
{
    (void)state;
    same(run("auto", "rules", QUERY), "rule");
    same(run("auto en", "rules", QUERY), "rule");
    same(run("auto", "canada", QUERY), "canada cana+"); /* Kazakh: in Canada */
    same(run("auto", "caf\xC3\xA9s", QUERY), "cafe cafes+");
    same(run("auto", "rules", PREFIX), "rule rules+");
    same(run("auto exact 1", "rules", PREFIX), "=rules");
    same(run("auto ru en", "законами", QUERY), "закон");
    same(run_in("de", "auto", "Regelungen Caf\xC3\xA9s Notes", DOC),
         "regelungen cafes cafe+ notes note+");
    same(run_in("de", "auto exact 1", "Notes of", DOC),
         "notes =notes+ note+ of");
    same(run_in("de", "en", "notes", DOC), "note");
    same(run_in("de", "auto en fr", "notes", DOC), "notes");
    same(run_in("uk", "auto", "законами notes", DOC), "законами note");
    same(run_in("uk", "auto en ru", "законами notes", DOC),
         "законами закон+ note");
    same(run_in("kk", "auto", "kitaptar", DOC), "kitap");
    same(run_in("kk", "auto", "qalalar agenttikter notes", DOC),
         "qala agenttik notes note+");
    same(run_in("de", "auto stop 1", "the notes", DOC), "the notes note+");
    same(run_in("de", "auto variants 1", "colours", DOC), "colours color+");
    same(run("auto variants 1", "colours", QUERY), "color");
}

/* Is one of the terms of each position of `asked` among `has`? */
static int is_found(const char *asked, const char *has)
{
    char terms[4096], term[300], *save = NULL;
    int found = 1;

    snprintf(terms, sizeof terms, "%s", asked);
    for (char *w = strtok_r(terms, " ", &save); w;
         w = strtok_r(NULL, " ", &save)) {
        size_t n = strlen(w);
        int first = w[n - 1] != '+';

        if (!first)
            w[n - 1] = '\0';
        if (first && !found)
            return 0;
        if (first)
            found = 0;
        snprintf(term, sizeof term, " %s ", w);
        found |= strstr(has, term) != NULL;
        snprintf(term, sizeof term, " %s+", w);
        found |= strstr(has, term) != NULL;
    }
    return found;
}

/* Every word finds the text it stands in, whatever language that is. */
static void finds_itself(void **state)
{
    static const char *const specs[] = {
        "auto", "auto exact 1", "auto variants 1 exact 1", "auto en ru",
        "auto kk en", "sr en", "en fr", "auto ru", "auto tr exact 1", "en",
        "kk", "auto de variants 1"};
    static const char *const texts[] = {
        "Stra\xC3\x9F" "enbahnen fahren durch die gr\xC3\xB6\xC3\x9Ften Colours "
        "Canada offing organisations nots Haus' M\xC3\xBCllers 1990er E-Mails "
        "begin notes' AT&T kz.expert internationalisierungen provide",
        "Les \xC3\xA9l\xC3\xA9phants de l'\xC3\x8Ele na\xC3\xAFve, d\xE2\x80\x99"
        "abord co\xCC\x82te\xCC\x81s happily happy attitudes",
        "Qalalarymyzdan kelgen adamdar olardyñ balalary mektepterge barady "
        "agenttikter şaıqastarda the offing rules",
        "Заклади їхні організаціями ґрунтовні Ёлками ещё қалаларымыздың "
        "законами предложениями 5-й і notes",
        "Градови и gradovi градовима Beogradski људима ljudima"};
    static const char *const languages[] = {NULL, "de", "kk", "en", "uk", "sr",
                                            "fr"};
    static char has[5000], copy[1000], asked[4096];
    size_t i, k, j;

    (void)state;
    for (i = 0; i < sizeof specs / sizeof specs[0]; i++)
        for (k = 0; k < sizeof texts / sizeof texts[0]; k++)
            for (j = 0; j < sizeof languages / sizeof languages[0]; j++) {
                char *save = NULL, *w;

                snprintf(has, sizeof has, " %s ",
                         run_in(languages[j], specs[i], texts[k], DOC));
                snprintf(copy, sizeof copy, "%s", texts[k]);
                for (w = strtok_r(copy, " ", &save); w;
                     w = strtok_r(NULL, " ", &save)) {
                    snprintf(asked, sizeof asked, "%s",
                             run(specs[i], w, QUERY));
                    if (!is_found(asked, has))
                        fail_msg("%s: %s: %s asks for %s, there is%s",
                                 specs[i], languages[j] ? languages[j] : "-",
                                 w, asked, has);
                }
            }
}

static void marks_surfaces(void **state)
{
    (void)state;
    same(run("en exact 1", "rules caf\xC3\xA9s", DOC), "rule =rules+ cafe =cafes+");
    same(run("en exact 1", "=rules he", QUERY), "=rules he");
    same(run("en exact 1", "rules whe", PREFIX), "rule =whe when+ where+ whether+");
    same(run("en", "=rules", QUERY), "rule");
    same(run("en exact 1", "organiza", PREFIX), "=organiza");
}

static void is_small(void **state)
{
    (void)state;
    assert_true(sizeof(press_termer) + sizeof(press_stem_cache) < 1000000);
}

/* Words that are their own stems and nobody else's have no surface. */
static void spares_surfaces(void **state)
{
    (void)state;
    same(run("en exact 1", "The rules which he read in 1945", DOC),
         "the rule =rules+ which he read =read+ in 1945");
    same(run("en exact 1", "=the =which =rules", QUERY), "the which =rules");
    same(run("en exact 1", "=1945 =20th", QUERY), "1945 20th");
    same(run("en exact 1", "20th 1,000.5 1990s", DOC), "20th 1000.5 1990s");
    same(run("en exact 1", "19", PREFIX), "19");
    same(run("en exact 1", "whi", PREFIX), "=whi which+ while+ whilst+");
    same(run("en exact 1", "which", PREFIX), "=which which+");
    /* a word that would be stemmed to one of them */
    same(run("en", "nots not", DOC), "nots not");
    same(run("en exact 1", "nots not", DOC), "nots =nots+ not");
    same(run("en exact 1", "nots", QUERY), "nots");
    /* one that is known */
    same(run("en", "offing of", DOC), "of of");
    same(run("en exact 1", "offing of", DOC), "=~of =offing+ of");
    same(run("en exact 1", "offing", QUERY), "of =~of+");
    same(run("en exact 1", "of", QUERY), "of =~of+");
    same(run("en exact 1", "=of =offing", QUERY), "of =offing");
    same(run("en exact 1", "not", QUERY), "not");
    /* other scripts */
    same(run("ru exact 1", "что законы", DOC), "что закон =законы+");
    same(run("en exact 1", "что законы the", DOC), "что законы =законы+ the");
    same(run("none exact 1", "the rules", DOC), "the rules =rules+");
}

static void refuses(void **state)
{
    press_span words[3] = {{"auto", 4}, {"klingon", 7}, {"exact", 5}};
    press_term_spec spec;
    size_t bad;

    (void)state;
    assert_int_equal(press_term_spec_parse(words, 2, &spec, &bad),
                     PRESS_BADLANGUAGE);
    assert_int_equal(bad, 1);
    assert_int_equal(press_term_spec_parse(words + 2, 1, &spec, &bad),
                     PRESS_BADARGUMENT);
    assert_int_equal(press_term_spec_parse(NULL, 0, &spec, &bad), PRESS_OK);
    assert_int_equal(spec.nlanguages, 3);
}

static const char *stem(const char *word, const char *language)
{
    static char out[512];
    press_stemmer *stemmer;
    press_buf prepared;
    press_span s;
    int algorithm = press_stem_find(press_span_of(language));

    assert_int_equal(press_stemmer_new(support_env(), algorithm, &stemmer), 0);
    press_buf_init(&prepared, support_env());
    press_stem_prepare(&prepared, press_span_of(word), algorithm);
    assert_int_equal(press_stemmer_stem(stemmer, press_buf_span(&prepared), &s),
                     PRESS_OK);
    memcpy(out, s.p, s.n);
    out[s.n] = '\0';
    press_buf_release(&prepared);
    press_stemmer_free(stemmer);
    return out;
}

static void stems(void **state)
{
    press_stemmer *stemmer;

    (void)state;
    same(stem("Organisations", "English"), "organis");
    same(stem("country\xE2\x80\x99s", "en"), "countri");
    assert_int_equal(press_stem_find(press_span_of("klingon")), -1);
    assert_int_equal(press_stem_find(press_span_of("")), -1);
    assert_int_equal(press_stemmer_new(support_env(), -1, &stemmer),
                     PRESS_BADLANGUAGE);
    assert_null(stemmer);
    assert_true(press_stem_count() >= 16);
}

static void stems_kazakh(void **state)
{
    (void)state;
    /* plural, possessive, case; voicing, a vowel that falls out */
    same(stem("балаларымыздан", "kk"), "бала");
    same(stem("кітабын", "kk"), "кітап");
    same(stem("жүрегім", "kk"), "жүрек");
    same(stem("халқының", "kk"), "халық");
    same(stem("ауылдағы", "kk"), "ауыл");
    same(stem("мектептерде", "kk"), "мектеп");
    /* surnames take the endings of the name before -ев; words taken over */
    same(stem("Тоқаевтың", "kk"), "тоқаев");
    same(stem("Тоқаевқа", "kk"), "тоқаев");
    same(stem("Назарбаевтан", "kk"), "назарбаев");
    same(stem("Мәсімовке", "kk"), "мәсімов");
    same(stem("архивтің", "kk"), "архив");
    same(stem("тарихтың", "kk"), "тарих");
    same(stem("Toqaevtıñ", "kk"), "toqaev");
    /* verbs */
    same(stem("келмейді", "kk"), "кел");
    same(stem("оқимын", "kk"), "оқы");
    same(stem("жазғанда", "kk"), "жаз");
    same(stem("барсаңыз", "kk"), "бар");
    same(stem("қоясың", "kk"), "қой");
    /* what looks like an ending and is none; pronouns */
    same(stem("адам", "kk"), "адам");
    same(stem("қала", "kk"), "қала");
    same(stem("маған", "kk"), "мен");
    same(stem("олардың", "kk"), "ол");
    /* Latin of 2021 */
    same(stem("qalalarımızdan", "kk"), "qala");
    same(stem("kitabın", "kk"), "kitap");
    same(stem("2020-жылдан", "kk"), "2020-жыл");
}

/* One word is the same term wherever it stands: at the text's start, its end,
** beyond the first few kB, twice, in capitals; and the same by language of one
** letter more or less. */
static void is_quick_and_right(void **state)
{
    static const char *const words[] = {
        "a", "rule", "organisations", "ORGANISATIONS", "Rule", "x1", "covid19",
        "internationalisation", "institutionalising", "abcdefgh", "abcdefghi",
        "abcdefghijklmnop", "abcdefghijklmnopq", "runs", "happy", "HAPPINESS",
        "caf\xC3\xA9s", "и", "закон", "ЗАКОНАМИ", "Ёлками", "ещё",
        "международному", "институционализация", "қаласының", "ел", "і",
        "достопримечательность", "2020", "1,000.5", "don't", "co-op", "U.S.",
        "naïve", "rules\xD0", "за\xD0", "straße", "\xD0\x80\xD1\x91"};
    /* de, uk: of a text in that language, which is not listed */
    static const char *const specs[] = {"en", "ru", "kk", "ru exact 1",
                                        "auto en ru", "auto exact 1",
                                        "auto en ru"};
    static const char *const languages[] = {NULL, NULL, NULL, NULL,
                                            "de", "de", "uk"};
    const size_t nspecs = sizeof specs / sizeof specs[0];
    static char text[20000], want[300], all[4096];
    size_t i, pad, most, n;

    (void)state;
    for (i = 0; i < nspecs * sizeof words / sizeof words[0]; i++) {
        const char *word = words[i / nspecs], *spec = specs[i % nspecs];
        const char *in = languages[i % nspecs];

        n = strlen(word);
        snprintf(want, sizeof want, "%s", run_in(in, spec, word, DOC));
        /* a text of which 4096 bytes are blank is of no script */
        most = in ? 50 : 9000;
        for (pad = 0; pad < most; pad = pad < 50 ? pad + 1 : pad + 4013) {
            memset(text, ' ', sizeof text);
            memcpy(text + pad, word, n);
            text[pad + n] = '\0';
            same(run_in(in, spec, text, DOC), want);
            text[pad + n] = ' ';
            text[pad + n + 1 + pad % 64] = '\0';
            same(run_in(in, spec, text, DOC), want);
            text[pad + n + 1 + pad % 64] = ' ';
            memcpy(text + pad + n + 1, word, n); /* from the cache */
            text[pad + 2 * n + 1] = '\0';
            snprintf(all, sizeof all, "%s %s", want, want);
            same(run_in(in, spec, text, DOC), all);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_quick_and_right),
        cmocka_unit_test(cuts_words),      cmocka_unit_test(cuts_compounds),
        cmocka_unit_test(folds),           cmocka_unit_test(knows_languages),
        cmocka_unit_test(asks_once),       cmocka_unit_test(finds_itself),
        cmocka_unit_test(marks_surfaces),
        cmocka_unit_test(spares_surfaces),
        cmocka_unit_test(is_small),  cmocka_unit_test(refuses),
        cmocka_unit_test(stems),           cmocka_unit_test(stems_kazakh),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Names: the longest form, cases undone, a gazetteer over the tagger, keys;
** memory that gives out at any point; texts meant to hurt. */
#include "support.h"

#include <stdio.h>
#include <time.h>

#include "../../ext/core/entity.h"
#include "../../ext/core/entity_case.h"
#include "../../ext/core/name.h"
#include "../../ext/core/tag_rules.h"

typedef struct {
    press_text text;
    press_entities *entities;
} found;

static void find(found *f, const char *string, int lang, press_gazetteer *g)
{
    press_naming naming = {lang, g, {NULL, 0}, {NULL, 0}};

    assert_int_equal(press_text_init(&f->text, support_env(),
                                     press_span_of(string)), PRESS_OK);
    assert_int_equal(press_entities_new(support_env(), &f->text, &naming,
                                        &f->entities), PRESS_OK);
}

static void done(found *f)
{
    press_entities_unref(f->entities);
    press_text_release(&f->text, support_env());
}

/* What the mention written so is called; "" where there is none. */
static const char *name_of(const found *f, const char *written)
{
    static char name[256];
    size_t i;

    for (i = 0; i < f->entities->mentions.n; i++) {
        const press_mention *m =
            press_vec_at(&f->entities->mentions, press_mention, i);

        if (press_span_is(press_span_sub(f->text.span, m->at), written)) {
            snprintf(name, sizeof name, "%.*s", (int)m->name.n, m->name.p);
            return name;
        }
    }
    return "";
}

static void calls_by_the_longest_form(void **state)
{
    found f;

    (void)state;
    find(&f, "John Smith met Mary Brown. Smith left. Mr. Smith, J. Smith and "
             "Brown stayed. Nursultan Nazarbayev and Dariga Nazarbayeva came; "
             "Nazarbayev spoke, Nazarbayeva wept.", PRESS_LANG_EN, NULL);
    assert_string_equal(name_of(&f, "Smith"), "John Smith");
    assert_string_equal(name_of(&f, "J. Smith"), "John Smith");
    assert_string_equal(name_of(&f, "Brown"), "Mary Brown");
    assert_string_equal(name_of(&f, "Nazarbayev"), "Nursultan Nazarbayev");
    assert_string_equal(name_of(&f, "Nazarbayeva"), "Dariga Nazarbayeva");
    done(&f);
}

static void breaks_no_line_in_a_name(void **state)
{
    found f;

    (void)state;
    find(&f, "He met John\nSmith in New\n York today.", PRESS_LANG_EN, NULL);
    assert_string_equal(name_of(&f, "John\nSmith"), "John Smith");
    done(&f);
    find(&f, "He met John\n\nSmith was there.", PRESS_LANG_EN, NULL);
    assert_string_equal(name_of(&f, "John\n\nSmith"), "");
    done(&f);
}

/* A word divided at the end of a line is told as its two pieces. */
static void tells_pieces_of_divided_words(void **state)
{
    found f;

    (void)state;
    find(&f, "He moved from Almaty to Semi-\npalatinsk, and Maria Khris-\n"
             "toforovna stayed in Almaty.", PRESS_LANG_EN, NULL);
    assert_string_not_equal(name_of(&f, "Semi-"), "");
    assert_string_not_equal(name_of(&f, "palatinsk"), "");
    assert_string_not_equal(name_of(&f, "Maria Khris-"), "");
    assert_string_not_equal(name_of(&f, "toforovna"), "");
    done(&f);
}

/* Where each word has a capital, one says little. */
static void reads_headlines(void **state)
{
    found f;

    (void)state;
    find(&f, "Aktobe Frees Labour Activist After Eight Months\n\n"
             "A court in Aktobe freed a man.", PRESS_LANG_EN, NULL);
    assert_int_equal(f.entities->mentions.n, 2);
    assert_string_equal(name_of(&f, "Aktobe"), "Aktobe");
    done(&f);
    find(&f, "The crowd shouted: To-ge-ther! Nobody left.", PRESS_LANG_EN,
         NULL);
    assert_int_equal(f.entities->mentions.n, 0);
    done(&f);
}

static const char *person(const char *given, const char *surname, int gender)
{
    static char name[256];
    press_span words[2];
    press_buf out;

    words[0] = press_span_of(given);
    words[1] = press_span_of(surname);
    press_buf_init(&out, support_env());
    press_case_person(&out, words, 2, gender);
    snprintf(name, sizeof name, "%.*s", (int)out.n, out.p);
    press_buf_release(&out);
    return name;
}

static const char *place(const char *form)
{
    static char name[256];
    press_span word = press_span_of(form);
    press_buf out;

    press_buf_init(&out, support_env());
    press_case_name(&out, &word, 1);
    snprintf(name, sizeof name, "%.*s", (int)out.n, out.p);
    press_buf_release(&out);
    return name;
}

static void undoes_cases(void **state)
{
    int m = PRESS_GENDER_MALE, f = PRESS_GENDER_FEMALE;

    (void)state;
    assert_string_equal(person("Владимиром", "Путиным", m), "Владимир Путин");
    assert_string_equal(person("Сергея", "Лаврова", m), "Сергей Лавров");
    assert_string_equal(person("Игорю", "Сечину", m), "Игорь Сечин");
    assert_string_equal(person("Николаем", "Островским", m), "Николай Островский");
    assert_string_equal(person("Марии", "Захаровой", f), "Мария Захарова");
    assert_string_equal(person("Ольгу", "Ковальскую", f), "Ольга Ковальская");
    assert_string_equal(person("Айгуль", "Нуркеновой", f), "Айгуль Нуркенова");
    assert_string_equal(person("Angela", "Merkel", f), "Angela Merkel");
    assert_string_equal(place("Китая"), "Китай");
    assert_string_equal(place("Китаем"), "Китай");
    assert_string_equal(place("Москве"), "Москва");
    assert_int_equal(press_case_gender(press_span_of("Назарбаева")),
                     PRESS_GENDER_EITHER);
    assert_int_equal(press_case_gender(press_span_of("Назарбаевой")), f);
    assert_int_equal(press_case_gender(press_span_of("Назарбаевым")), m);
    assert_int_equal(press_case_gender(press_span_of("Достоевского")), m);
    assert_int_equal(press_case_gender(press_span_of("Tulesova")), f);
    assert_int_equal(press_case_gender(press_span_of("дом")),
                     PRESS_GENDER_UNKNOWN);
    assert_int_equal(press_case_kazakh(press_span_of("Тоқаевтың")),
                     strlen("Тоқаев"));
    assert_int_equal(press_case_kazakh(press_span_of("Қазақстан")),
                     strlen("Қазақстан"));
    /* -нда is no ending here: the нда of a stem in -н and -да */
    assert_int_equal(press_case_kazakh(press_span_of("Түркістанда")),
                     strlen("Түркістан"));
}

static press_gazetteer *list_of(const char *surface, const char *type)
{
    press_gazetteer *g;
    press_gazetteer_row row;
    const char *problem;
    press_span offender;

    memset(&row, 0, sizeof row);
    row.surface = press_span_of(surface);
    row.type = press_span_of(type);
    row.name = press_span_of("LISTED");
    assert_int_equal(press_gazetteer_new(support_env(), &g), PRESS_OK);
    assert_int_equal(press_gazetteer_add(g, &row, &problem, &offender),
                     PRESS_OK);
    return g;
}

static void lets_the_gazetteer_hold(void **state)
{
    press_gazetteer *g = list_of("Brown", "person");
    found f;

    (void)state;
    find(&f, "Mary Brown met Brown. A brown dog met Brown-Smith.",
         PRESS_LANG_EN, g);
    assert_string_equal(name_of(&f, "Brown"), "LISTED");
    assert_string_equal(name_of(&f, "Mary Brown"), "Mary Brown");
    assert_string_equal(name_of(&f, "brown"), "");
    done(&f);
    press_gazetteer_unref(g);
    g = list_of("John Smith", "none");
    find(&f, "He met John Smith today.", PRESS_LANG_EN, g);
    assert_int_equal(f.entities->mentions.n, 0);
    done(&f);
    press_gazetteer_unref(g);
}

static void keys_are_one(void **state)
{
    static const char *const same[][2] = {
        {"Токаев", "Tokayev"}, {"Токаев", "Tokaev"}, {"Жаңаөзен", "Janaozen"},
        {"Zhanaozen", "Жанаозен"}, {"Хрущёв", "Khrushchev"},
        {"Иван Петров", "Petrov, Ivan"}, {"Kasym Jomart", "Kassym-Jomart"},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof same / sizeof same[0]; i++) {
        press_buf a, b;

        press_buf_init(&a, support_env());
        press_buf_init(&b, support_env());
        press_name_key(support_env(), press_span_of(same[i][0]), &a);
        press_name_key(support_env(), press_span_of(same[i][1]), &b);
        assert_true(press_span_eq(press_buf_span(&a), press_buf_span(&b)));
        press_buf_release(&a);
        press_buf_release(&b);
    }
}

/* --- memory that gives out --------------------------------------------------- */

static long fail_at, fail_seen, fail_live;

static void *fail_resize(void *ctx, void *old, size_t size)
{
    void *p;

    (void)ctx;
    if (size == 0) {
        fail_live -= old != NULL;
        free(old);
        return NULL;
    }
    if (fail_seen++ == fail_at)
        return NULL;
    p = realloc(old, size);
    fail_live += !old && p;
    return p;
}

static int fail_scenario(press_env *env)
{
    static const char text[] =
        "Президент Касым-Жомарт Токаев встретился с Даригой Назарбаевой. "
        "Токаева ждали.\n\nJohn Smith met Mr. Brown in the Library of New\n"
        "York. J. Smith left for the World Health Organization (WHO).";
    static const char *const surfaces[] = {"the Library", "Токаев", "WHO"};
    press_naming naming = {-1, NULL, {"a", 1}, {"2020", 4}};
    press_text cut;
    press_entities *e = NULL;
    press_buf key;
    size_t i;
    int status = press_text_init(&cut, env, press_span_of(text));

    if (status)
        return status;
    press_buf_init(&key, env);
    status = press_gazetteer_new(env, &naming.gazetteer);
    for (i = 0; i < 3 && !status; i++) {
        press_gazetteer_row row;
        const char *problem;
        press_span offender;

        memset(&row, 0, sizeof row);
        row.surface = press_span_of(surfaces[i]);
        row.type = press_span_of("misc");
        row.publisher = press_span_of("A");
        status = press_gazetteer_add(naming.gazetteer, &row, &problem,
                                     &offender);
    }
    if (!status)
        status = press_entities_new(env, &cut, &naming, &e);
    if (!status)
        status = press_name_key(env, press_span_of("Петров Иван"), &key);
    if (!status)
        status = e->mentions.n >= 8 ? PRESS_OK : PRESS_CORRUPT;
    press_buf_release(&key);
    press_entities_unref(e);
    press_gazetteer_unref(naming.gazetteer);
    press_text_release(&cut, env);
    return status;
}

static void survives_every_failure(void **state)
{
    press_env env;
    int status = PRESS_NOMEM;

    (void)state;
    memset(&env, 0, sizeof env);
    env.resize = fail_resize;
    for (fail_at = 0; status == PRESS_NOMEM; fail_at++) {
        fail_seen = fail_live = 0;
        status = fail_scenario(&env);
        assert_int_equal(fail_live, 0);
        assert_true(status == PRESS_NOMEM || status == PRESS_OK);
    }
    assert_true(fail_at > 20);
}

/* --- texts meant to hurt --------------------------------------------------------- */

static double seconds_for(const char *piece, size_t times)
{
    size_t n = strlen(piece), i;
    char *text = malloc(n * times + 1);
    clock_t start;
    found f;

    for (i = 0; i < times; i++)
        memcpy(text + i * n, piece, n);
    text[n * times] = '\0';
    start = clock();
    find(&f, text, PRESS_LANG_EN, NULL);
    done(&f);
    free(text);
    return (double)(clock() - start) / CLOCKS_PER_SEC;
}

/* A sanitized build runs fifteen times as long: there the texts are shorter. */
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
#define LINEAR_BYTES 10000
#else
#define LINEAR_BYTES 50000
#endif

static void is_linear(void **state)
{
    static const char *const pieces[] = {"A", "A ", "Smith ", "John Smith ",
                                         "J. ", "A-", "(WHO) ", "Иванова ",
                                         "\"A", "the A of "};
    size_t i;

    (void)state;
    for (i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        double one = seconds_for(pieces[i], LINEAR_BYTES);
        double eight = seconds_for(pieces[i], 8 * LINEAR_BYTES);

        if (eight > 8 * 3 * (one + 0.02))
            fail_msg("\"%s\": %.3f s, eight times: %.3f s", pieces[i], one,
                     eight);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calls_by_the_longest_form),
        cmocka_unit_test(breaks_no_line_in_a_name),
        cmocka_unit_test(tells_pieces_of_divided_words),
        cmocka_unit_test(reads_headlines),
        cmocka_unit_test(undoes_cases),
        cmocka_unit_test(lets_the_gazetteer_hold),
        cmocka_unit_test(keys_are_one),
        cmocka_unit_test(survives_every_failure),
        cmocka_unit_test(is_linear),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

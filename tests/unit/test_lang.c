/* Languages by name, and told from texts. */
#include "support.h"

#include "../../ext/core/text.h"

static void finds_names(void **state)
{
    int i;

    (void)state;
    assert_int_equal(press_lang_find(press_span_of("KK")), PRESS_LANG_KK);
    assert_int_equal(press_lang_find(press_span_of("Russian")), PRESS_LANG_RU);
    assert_int_equal(press_lang_find(press_span_of("klingon")), -1);
    assert_int_equal(press_lang_find(press_span_of("")), -1);
    for (i = 0; i < press_lang_count(); i++) {
        assert_int_equal(press_lang_find(press_span_of(press_lang_code(i))), i);
        assert_int_equal(press_lang_find(press_span_of(press_lang_name(i))), i);
    }
    assert_string_equal(press_lang_code(PRESS_LANG_MN), "mn");
}

typedef struct told {
    int lang;
    const char *text;
} told;

static void assert_told(const told *cases, size_t n)
{
    for (; n--; cases++)
        assert_string_equal(
            press_lang_code(press_lang_of(NULL, press_span_of(cases->text))),
            press_lang_code(cases->lang));
}

static void tells_languages(void **state)
{
    static const told cases[] = {
        {PRESS_LANG_EN, "The workers stopped the trains and asked for higher "
                        "wages."},
        {PRESS_LANG_RU, "Рабочие остановили поезда и потребовали повышения "
                        "зарплаты."},
        {PRESS_LANG_KK, "Жұмысшылар пойыздарды тоқтатып, жалақыны көтеруді "
                        "талап етті."},
        {PRESS_LANG_UK, "Робітники зупинили потяги і вимагали підвищення "
                        "платні."},
        {PRESS_LANG_KY, "Жумушчулар поезддерди токтотуп, эмгек акыны "
                        "көтөрүүнү талап кылышты."},
        {PRESS_LANG_UZ, "Ishchilar poyezdlarni to\u2018xtatib, ish haqini "
                        "oshirishni talab qilishdi."},
        {PRESS_LANG_UZ, "Ишчилар поездларни тўхтатиб, иш ҳақини оширишни "
                        "талаб қилишди."},
        {PRESS_LANG_TR, "İşçiler trenleri durdurdu ve daha yüksek ücret "
                        "istediler."},
        {PRESS_LANG_DE, "Die Arbeiter hielten die Züge an und forderten "
                        "höhere Löhne."},
        {PRESS_LANG_FR, "Les ouvriers ont arrêté les trains et demandé une "
                        "hausse des salaires."},
        {PRESS_LANG_UND, "Los obreros pararon los trenes y pidieron que se "
                         "subieran los salarios."},
        {PRESS_LANG_UND, "Οι εργάτες σταμάτησαν τα τρένα."},
        {PRESS_LANG_UND, "2021, 15:30 - 40 %"},
        {PRESS_LANG_UND, ""},
    };

    (void)state;
    assert_told(cases, sizeof cases / sizeof cases[0]);
}

/* Words that one language has and its neighbours have not speak for it in
** sentences too short for anything else. */
static void tells_by_words(void **state)
{
    static const told cases[] = {
        {PRESS_LANG_RU, "Но она к сестре."}, {PRESS_LANG_RU, "А ему?"},
        {PRESS_LANG_UK, "А де вони?"},       {PRESS_LANG_UK, "Ось ми."},
        {PRESS_LANG_UK, "Це треба."},        {PRESS_LANG_KK, "Ол емес."},
    };

    (void)state;
    assert_told(cases, sizeof cases / sizeof cases[0]);
}

/* A glance tells what reading tells. */
static void tells_at_a_glance(void **state)
{
    static const char *const texts[] = {
        "",
        "Rules.",
        "Казахстан",
        "The workers stopped the trains and asked for higher wages, and the "
        "managers of the line said that they would think about it.",
        "Рабочие остановили поезда и потребовали повышения зарплаты, а "
        "начальник дороги сказал, что подумает об этом.",
        "Жұмысшылар пойыздарды тоқтатып, жалақыны көтеруді талап етті.",
        "Los obreros pararon los trenes y pidieron que se subieran los "
        "salarios, y el jefe de la estación no dijo nada.",
        "\xD0\xD0\xFF\x80 1 2 3",
    };
    static char many[100000];
    size_t i, n;

    (void)state;
    for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        press_span s = press_span_of(texts[i]);

        assert_int_equal(press_lang_at_a_glance(s), press_lang_of(NULL, s));
        if (s.n < 100)
            continue;
        for (n = 0; n + s.n < sizeof many; n += s.n)
            memcpy(many + n, s.p, s.n);
        s.p = many;
        s.n = n;
        assert_int_equal(press_lang_at_a_glance(s), press_lang_of(NULL, s));
    }
}

/* A long text is sampled; a text of two languages is told by sentences. */
static void tells_pieces(void **state)
{
    static const char both[] =
        "Президент бүгін Алматыға келіп, тұрғындармен кездесті. "
        "Он сказал, что выборы пройдут осенью и ничего не изменится. "
        "The committee said that it would not recognise the vote. Иә.";
    static const int langs[] = {PRESS_LANG_KK, PRESS_LANG_RU, PRESS_LANG_EN,
                                PRESS_LANG_KK};
    static char many[300000];
    const char *line = "Одна и та же строка о том, что было вчера. ";
    press_text text;
    size_t i, n = strlen(line);

    (void)state;
    for (i = 0; i + n < sizeof many; i += n)
        memcpy(many + i, line, n);
    assert_int_equal(press_lang_of(NULL, (press_span){many, i}), PRESS_LANG_RU);
    press_text_init(&text, support_env(), press_span_of(both));
    assert_int_equal(text.nsentences, 4);
    for (i = 0; i < 4; i++)
        assert_int_equal(text.sentences[i].lang, langs[i]);
    press_text_release(&text, support_env());
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_names),
        cmocka_unit_test(tells_languages),
        cmocka_unit_test(tells_by_words),
        cmocka_unit_test(tells_at_a_glance),
        cmocka_unit_test(tells_pieces),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

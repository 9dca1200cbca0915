/* What dates in a text mean. */
#include "support.h"

#include "../../ext/core/date_bounds.h"

static void check(const char *text, const char *reference, const char *value,
                  const char *timex)
{
    press_env *env = support_env();
    press_span given = press_span_of(reference ? reference : "");
    press_reference r = {PRESS_NO_DAY, PRESS_NO_DAY};
    press_text cut;
    press_dates dates;
    const press_date *d;

    if (reference)
        assert_true(press_reference_parse(given, &r));
    assert_int_equal(press_text_init(&cut, env, press_span_of(text)), PRESS_OK);
    assert_int_equal(press_dates_find(env, &cut, r, &dates), PRESS_OK);
    if (!value && !timex) {
        assert_int_equal(dates.items.n, 0);
    } else {
        assert_true(dates.items.n > 0);
        d = press_vec_at(&dates.items, press_date, dates.items.n - 1);
        if (value)
            assert_string_equal(d->value.p, value);
        else
            assert_null(d->value.p);
        if (timex)
            assert_string_equal(d->timex.p, timex);
    }
    press_dates_release(&dates);
    press_text_release(&cut, env);
}

static void reads_every_form_of_one_day(void **state)
{
    static const char *const forms[] = {
        "March 5, 2021", "March 5th, 2021", "5 March 2021", "5th March 2021",
        "the 5th of March, 2021", "Mar. 5, 2021", "2021-03-05", "05.03.2021",
        "Friday, March 5, 2021", "Friday 5 March 2021", "5-Mar-2021",
        "March the 5th, 2021", "2021/03/05", "5 марта 2021 года",
        "5 марта 2021 г.", "5-го марта 2021", "пятница, 5 марта 2021",
        "пятого марта 2021 года", "5 мар. 2021", "5 березня 2021 року",
        "2021 жылғы 5 наурыз", "2021 жылғы 5 наурызда",
        "2021 жылдың 5 наурызында", "5 наурыз 2021 жыл", "05.03.2021 ж.",
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof forms / sizeof *forms; i++)
        check(forms[i], NULL, "2021-03-05", "2021-03-05");
}

static void reads_periods(void **state)
{
    (void)state;
    check("in the 1990s", NULL, "199X", "199");
    check("в 90-е годы", NULL, "199X", "199");
    check("1990-шы жылдары", NULL, "199X", "199");
    check("the 21st century", NULL, "20XX", "20");
    check("в XX веке", NULL, "19XX", "19");
    check("in 431 BC", NULL, "-0430", "BC0431");
    check("in 1 BC", NULL, "0000", "BC0001");
    check("the summer of 1986", NULL, "1986-22", "1986-SU");
    check("Q3 2016", NULL, "2016-35", "2016-Q3");
    check("15 суток", NULL, NULL, "P15D");
    check("two and a half years", NULL, NULL, "P2.5Y");
    check("every Monday", NULL, NULL, "XXXX-WXX-1");
}

static void counts_from_the_reference(void **state)
{
    (void)state;
    check("yesterday", "2021-03-01", "2021-02-28", "2021-02-28");
    check("позавчера", "2020-03-01", "2020-02-28", "2020-02-28");
    check("last week", "2021-01-04", "2020-12-28/2021-01-03", "2020-W53");
    check("next month", "2021-12-31", "2022-01", "2022-01");
    check("ten years ago", "2022-01", "2012", "2012");
    check("On Sunday 21 April", "2019-05", "2019-04-21", "2019-04-21");
    check("today", "{\"earliest\":\"2019-05-01\",\"latest\":\"2019-05-09\"}",
          "[2019-05-01..2019-05-09]", "XXXX-XX-XX");
    check("9999 years ago", "2021-03-01", "-7978", "BC7979");
    check("next year", "9999", NULL, "XXXX");
}

static void says_nothing_of_other_numbers(void **state)
{
    static const char *const none[] = {
        "$2015", "2,000 people", "2000 people", "2014 человек", "COVID-19",
        "3:2", "version 2.10.3", "192.168.10.12", "8-800-2000", "№ 1999",
        "article 1985", "it may rain", "they march on", "1990 тенге",
        "http://example.org/2020/10/31/news", "up 12.5", "15.02 and 12.05 won.", "page 1999", "",
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof none / sizeof *none; i++)
        check(none[i], NULL, NULL, NULL);
}

static void reads_references(void **state)
{
    static const struct {
        const char *text;
        int is, known;
    } cases[] = {
        {"2020", 1, 2}, {"2020-02-29", 1, 2}, {"2021-02-29", 0, 0},
        {"{}", 1, 0}, {" { \"earliest\" : \"2020\" } ", 1, 1},
        {"{\"earliest\":null,\"latest\":\"2020-05\"}", 1, 1},
        {"{\"earliest\":\"2021\",\"latest\":\"2020\"}", 0, 0},
        {"{\"when\":\"2021\"}", 0, 0}, {"{\"earliest\":\"2021\"", 0, 0},
        {"{\"earliest\":\"2021\"}}", 0, 0}, {"yesterday", 0, 0}, {"", 0, 0},
        {"{\"earliest\":", 0, 0}, {"{\"earliest\":\"\\", 0, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        press_reference r;
        int is = press_reference_parse(press_span_of(cases[i].text), &r);

        assert_int_equal(is, cases[i].is);
        if (is)
            assert_int_equal((r.earliest != PRESS_NO_DAY) +
                             (r.latest != PRESS_NO_DAY), cases[i].known);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_form_of_one_day),
        cmocka_unit_test(reads_periods),
        cmocka_unit_test(counts_from_the_reference),
        cmocka_unit_test(says_nothing_of_other_numbers),
        cmocka_unit_test(reads_references),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

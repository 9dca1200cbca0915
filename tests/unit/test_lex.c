/* Words in tables: order, prefixes, the longest wins. */
#include "support.h"

#include "../../ext/core/given_tab.h"
#include "../../ext/core/link_lost.h"
#include "../../ext/core/quote_tab.h"
#include "../../ext/core/tag_plain.h"

static const press_lexeme words[] = {
    {"a", 1}, {"say*", 2}, {"saying", 3}, {"sayso*", 4}, {"the", 5},
    {"зак*", 6}, {"закат", 7}, {"қор", 8},
};

static uint32_t found(const char *word)
{
    return press_lex_find(words, sizeof words / sizeof words[0],
                          press_span_of(word));
}

static void finds_the_longest(void **state)
{
    (void)state;
    assert_int_equal(found("A"), 1);
    assert_int_equal(found("ab"), 0);
    assert_int_equal(found("says"), 2);
    assert_int_equal(found("saying"), 3);
    assert_int_equal(found("sayings"), 2);
    assert_int_equal(found("saysomething"), 4);
    assert_int_equal(found("say"), 2);
    assert_int_equal(found("sa"), 0);
    assert_int_equal(found("Закон"), 6);
    assert_int_equal(found("закат"), 7);
    assert_int_equal(found("ҚОР"), 8);
    assert_int_equal(found("қоры"), 0);
    assert_int_equal(found(""), 0);
    assert_int_equal(found("zzz"), 0);
}

static void reads_lists(void **state)
{
    (void)state;
    assert_true(press_lex_in(press_span_of("Вот"), "там вот"));
    assert_true(press_lex_in(press_span_of("всё"), "все"));
    assert_true(press_lex_in(press_span_of("статьях"), "x стать*"));
    assert_false(press_lex_in(press_span_of("во"), "там вот"));
    assert_false(press_lex_in(press_span_of(""), "там вот"));
}

static void tables_are_sorted(void **state)
{
    (void)state;
    assert_true(press_lex_sane(words, sizeof words / sizeof words[0]));
    assert_true(press_lex_sane(press_link_triggers, press_link_ntriggers));
    assert_true(press_lex_sane(press_given_names, press_given_names_n));
    assert_true(press_lex_sane(press_quote_latin, press_quote_latin_n));
    assert_true(press_lex_sane(press_quote_cyrillic, press_quote_cyrillic_n));
    assert_true(press_lex_sane(press_plain_de, press_plain_de_n));
    assert_true(press_lex_sane(press_plain_fr, press_plain_fr_n));
    assert_true(press_lex_sane(press_plain_ky, press_plain_ky_n));
    assert_true(press_lex_sane(press_plain_tr, press_plain_tr_n));
    assert_true(press_lex_sane(press_plain_uk, press_plain_uk_n));
    assert_true(press_lex_sane(press_plain_uz, press_plain_uz_n));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_longest),
        cmocka_unit_test(reads_lists),
        cmocka_unit_test(tables_are_sorted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

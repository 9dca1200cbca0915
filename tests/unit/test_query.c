/* press_query: what people type, and what FTS5 is asked. */
#include <string.h>

#include "support.h"

#include "../../ext/core/query.h"

static char made[8192];

static const char *query(const char *text, int mode)
{
    press_buf out;

    press_buf_init(&out, support_env());
    assert_int_equal(press_query_make(support_env(), press_span_of(text), mode,
                                      &out), PRESS_OK);
    assert_true(out.n < sizeof made);
    memcpy(made, out.p, out.n);
    made[out.n] = '\0';
    press_buf_release(&out);
    return made;
}

#define ALL PRESS_QUERY_ALL
#define ANY PRESS_QUERY_ANY
#define same assert_string_equal

static void reads_words(void **state)
{
    (void)state;
    same(query("rule law", ALL), "\"rule\" \"law\"");
    same(query("rule law", ANY), "\"rule\" OR \"law\"");
    same(query("rule, rule!", ANY), "\"rule\" OR \"rule\"");
    same(query("what is the rule", ANY), "\"rule\"");
    same(query("the WHO report", ANY), "\"WHO\" OR \"report\"");
    same(query("what is the", ANY), "\"what\" OR \"is\" OR \"the\"");
    same(query("\"rule of law\" reform*", ALL),
         "\"rule of law\" \"reform\" *");
    same(query("«верховенство права»", ALL), "\"верховенство права\"");
    same(query("=rules \"=rule of\"", ALL), "\"=rules\" \"=rule of\"");
    same(query("#Qantar @rus_azat", ALL), "\"#Qantar\" \"@rus_azat\"");
    same(query("https://kz.expert/a?b=1, yes", ALL),
         "\"https://kz.expert/a?b=1\" \"yes\"");
    same(query("and/or", ALL), "\"and\" \"or\"");
    /* a soft hyphen is not there; U+02BC alone is no word */
    same(query("y\xC2\xAD'ou a", ALL), "\"y\xC2\xAD'ou\" \"a\"");
    same(query("\xCA\xBC a \"\xCA\xBC\"", ALL), "\"a\"");
    /* a host and its path, a handle in it */
    same(query("(medium.com/@author/post-1#top)", ALL),
         "\"medium.com/@author/post-1#top\"");
    same(query("km/h a.b/c 1.5/2", ALL),
         "\"km\" \"h\" \"a.b\" \"c\" \"1.5\" \"2\"");
    /* words of grammar do not stand alone beside a group */
    same(query("the well-known", ALL), "(\"well-known\" OR \"wellknown\")");
    same(query("the well-known man", ALL),
         "\"the\" \"man\" AND (\"well-known\" OR \"wellknown\")");
    same(query("the WHO OR it", ALL), "(\"WHO\" OR \"it\")");
}

static void writes_other_scripts(void **state)
{
    const int all = PRESS_QUERY_TRANSLIT;

    (void)state;
    assert_non_null(strstr(query("Токаев", all), "\"tokayev\""));
    assert_non_null(strstr(query("Tokayev", all), "\"тоқаев\""));
    assert_non_null(strstr(query("Жаңаөзен", all), "\"zhanaozen\""));
    assert_non_null(strstr(query("Zhanaozen", all), "\"жаңаөзен\""));
    assert_non_null(strstr(query("Назарбаевым", all), "\"nazarbayev\""));
    assert_non_null(strstr(query("Назарбаевым", all), "\"назарбаев\""));
    assert_non_null(strstr(query("Тоқаевтың", all), "\"tokayev\""));
    assert_non_null(strstr(query("Тоқаевтың", all), "\"токаев\""));
    assert_non_null(strstr(query("Navalny", all), "\"навальный\""));
    same(query("=Токаев 1986", all), "\"=Токаев\" AND (\"1986\")");
    same(query("-", all), "\"\"");
    /* words of grammar stay in their script, or out; names like them do not */
    same(query("и =Токаев", all), "\"и\" \"=Токаев\"");
    assert_null(strstr(query("и Токаев", all), "\"и\""));
    assert_non_null(strstr(query("Токаев Ли", all), "\"li\""));
    same(query("и", all), "\"и\"");
    /* a word cut at a line's end is one */
    assert_non_null(strstr(query("Назар-\nбаев", all),
                           "\"Назар-\nбаев\" OR \"nazarbayev\""));
    assert_null(strstr(query("кое-кто", all), "kto"));
    /* letters whose last byte, alone, would be a blank: Р and х */
    assert_non_null(strstr(query("Рахимов", all), "\"rakhimov\""));
    assert_non_null(strstr(query("Шаха-\nнов", all), "\"shakhanov\""));
}

static void reads_operators(void **state)
{
    (void)state;
    same(query("a OR b", ALL), "(\"a\" OR \"b\")");
    same(query("a OR b c", ALL), "\"c\" AND (\"a\" OR \"b\")");
    same(query("a -b -\"c d\"", ALL), "(\"a\") NOT (\"b\" OR \"c d\")");
    same(query("a NEAR b", ALL), "NEAR(\"a\" \"b\", 10)");
    same(query("a NEAR/3 b", ALL), "NEAR(\"a\" \"b\", 3)");
    same(query("well-known", ALL), "(\"well-known\" OR \"wellknown\")");
    same(query("well-known man", ANY), "\"well\" OR \"known\" OR \"man\"");
    same(query("a-b -c", ALL), "((\"a-b\" OR \"ab\")) NOT (\"c\")");
    same(query("OR a AND b OR", ALL), "\"a\" \"b\"");
}

static void matches_nothing(void **state)
{
    static const char *const none[] = {"", " ", "-a", "-\"a b\" -c", "\"", "—!?",
                                       "\"\"", "OR", "AND", "NEAR", "*", "=",
                                       "()", "\xFF\xFE"};
    size_t i;

    (void)state;
    for (i = 0; i < sizeof none / sizeof none[0]; i++) {
        same(query(none[i], ALL), "\"\"");
        same(query(none[i], ANY), "\"\"");
    }
}

static void never_closes(void **state)
{
    static char marks[100001];

    (void)state;
    same(query("a \"b c", ALL), "\"a\" \"b\" \"c\"");
    same(query("a” b", ALL), "\"a\" \"b\"");
    memset(marks, '"', sizeof marks - 1);
    same(query(marks, ALL), "\"\"");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_words), cmocka_unit_test(reads_operators),
        cmocka_unit_test(writes_other_scripts),
        cmocka_unit_test(matches_nothing), cmocka_unit_test(never_closes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

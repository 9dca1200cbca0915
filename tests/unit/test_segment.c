/* Tokens and sentences: a case is a text with its cuts marked. */
#include <stdio.h>

#include "support.h"

#include "../../ext/core/abbrev.h"
#include "../../ext/core/abbrev_tab.h"
#include "../../ext/core/text.h"

/* The text's pieces joined by |. */
static void join(const char *bytes, int sentences, char *out)
{
    press_text text;
    size_t i, n = 0, at = 0;

    assert_int_equal(press_text_init(&text, support_env(),
                                     press_span_of(bytes)), PRESS_OK);
    n = sentences ? text.nsentences : text.ntokens;
    for (i = 0; i < n; i++) {
        uint32_t start = sentences ? text.sentences[i].start
                                   : text.tokens[i].start;
        uint32_t end = sentences ? text.sentences[i].end
                                 : start + text.tokens[i].length;

        if (i)
            out[at++] = '|';
        memcpy(out + at, bytes + start, end - start);
        at += end - start;
    }
    out[at] = '\0';
    press_text_release(&text, support_env());
}

static void check(const char *const cases[][2], size_t n, int sentences)
{
    static char out[4096];
    size_t i;

    for (i = 0; i < n; i++) {
        join(cases[i][0], sentences, out);
        assert_string_equal(out, cases[i][1]);
    }
}

static void cuts_tokens(void **state)
{
    static const char *const cases[][2] = {
        {"", ""},
        {" \n\t", ""},
        {"We don't co-operate.", "We|don't|co-operate|."},
        {"don\u2019t \u2018yes\u2019", "don\u2019t|\u2018|yes|\u2019"},
        {"the workers' rights", "the|workers|'|rights"},
        {"U.S. and e.g. Ph.D.", "U.S.|and|e.g.|Ph.D."},
        {"KZ.expert, akorda.kz. Next", "KZ.expert|,|akorda.kz|.|Next"},
        {"over.Then over.the", "over|.|Then|over|.|the"},
        {"J. F. Kennedy", "J|.|F|.|Kennedy"},
        {"Л.Н.Толстой и т.д.", "Л.Н.|Толстой|и|т.д."},
        {"1,000.5 99,9 1,2,3", "1,000.5|99,9|1|,|2|,|3"},
        {"21.04.2019 в 16:30", "21.04.2019|в|16:30"},
        {"97-98 2-го 10th 18-летний", "97|-|98|2-го|10th|18-летний"},
        {"COVID-19 1990s 5м\u00B2", "COVID-19|1990s|5м\u00B2"},
        {"$5, 40% \u21167", "$|5|,|40|%|\u2116|7"},
        {"https://a.b/c(d)). x", "https://a.b/c(d)|)|.|x"},
        {"www.example.com/a, t.me/abc", "www.example.com/a|,|t.me/abc"},
        {"Jane.Doe@example.com.", "Jane.Doe@example.com|."},
        {"@ab.c, #tag_1 #1", "@ab.c|,|#tag_1|#|1"},
        {"a\u00A0b\u200Bc\u00ADd", "a|b|c\u00ADd"},
        {"wait... what?! --", "wait|...|what|?|!|--"},
        {"((\u00ABx\u00BB))", "(|(|\u00AB|x|\u00BB|)|)"},
        {"''x'' ``y``", "''|x|''|``|y|``"},
        {"AT&T a&b", "AT&T|a|&|b"},
        {"o\u02BBzbek o\u2018zbek", "o\u02BBzbek|o\u2018zbek"},
        {"\xFF\xFE ok \x80", "\xFF\xFE|ok|\x80"},
    };

    (void)state;
    check(cases, sizeof cases / sizeof cases[0], 0);
}

static void knows_kinds_and_flags(void **state)
{
    static const struct {
        const char *text;
        int kind, flags;
    } cases[] = {
        {"Almaty", PRESS_T_WORD, PRESS_F_CAPITAL | PRESS_F_LATIN},
        {"\u04D8ЛЕМ", PRESS_T_WORD,
         PRESS_F_CAPITAL | PRESS_F_ALLCAPS | PRESS_F_CYRILLIC},
        {"I", PRESS_T_WORD, PRESS_F_CAPITAL | PRESS_F_LATIN},
        {"10th", PRESS_T_NUMBER, PRESS_F_DIGIT | PRESS_F_LATIN},
        {"#\u0410лматы1", PRESS_T_HASHTAG,
         PRESS_F_CAPITAL | PRESS_F_CYRILLIC | PRESS_F_DIGIT},
        {"a@b.kz", PRESS_T_EMAIL, 0},
        {"http://b.kz/", PRESS_T_URL, 0},
        {"\u2014", PRESS_T_DASH, 0},
        {"\u201C", PRESS_T_OPEN, 0},
        {"\u00BB", PRESS_T_CLOSE, 0},
        {"\"", PRESS_T_QUOTE, 0},
        {"\u20AC", PRESS_T_SYMBOL, 0},
        {"!!!", PRESS_T_PUNCT, 0},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        press_text text;

        press_text_init(&text, support_env(), press_span_of(cases[i].text));
        assert_int_equal(text.ntokens, 1);
        assert_int_equal(text.tokens[0].kind, cases[i].kind);
        assert_int_equal(text.tokens[0].flags, cases[i].flags | PRESS_F_SPACE);
        press_text_release(&text, support_env());
    }
}

static void tells_space_line_and_blank(void **state)
{
    static const char bytes[] = "a b\r\nc\n \nd(e";
    static const int flags[] = {
        PRESS_F_SPACE, PRESS_F_SPACE, PRESS_F_SPACE | PRESS_F_LINE,
        PRESS_F_SPACE | PRESS_F_LINE | PRESS_F_BLANK, 0, 0};
    press_text text;
    size_t i;

    (void)state;
    press_text_init(&text, support_env(), press_span_of(bytes));
    assert_int_equal(text.ntokens, 6);
    for (i = 0; i < 6; i++)
        assert_int_equal(text.tokens[i].flags & 7, flags[i]);
    assert_int_equal(text.sentences[0].paragraph, 1);
    assert_int_equal(text.sentences[text.nsentences - 1].paragraph, 1);
    press_text_release(&text, support_env());
}

static void cuts_sentences(void **state)
{
    static const char *const cases[][2] = {
        {"He came. She left!", "He came.|She left!"},
        {"They met Dr. Aliyev and Mr. Kim. It rained.",
         "They met Dr. Aliyev and Mr. Kim.|It rained."},
        {"J. F. Kennedy spoke. А. Б. Иванов молчал.",
         "J. F. Kennedy spoke.|А. Б. Иванов молчал."},
        {"She lives in the U.S. It is far.",
         "She lives in the U.S.|It is far."},
        {"The U.S. Embassy closed.", "The U.S. Embassy closed."},
        {"It fell 3.5 percent. Oil rose.", "It fell 3.5 percent.|Oil rose."},
        {"They cried \u201Cshame!\u201D Meanwhile, police came.",
         "They cried \u201Cshame!\u201D|Meanwhile, police came."},
        {"\u201CWhy?\u201D he asked. Nobody knew.",
         "\u201CWhy?\u201D he asked.|Nobody knew."},
        {"\"Why?\" Smith asked.", "\"Why?\" Smith asked."},
        {"To \u201Ctake space. How? By law\u201D. Then",
         "To \u201Ctake space. How? By law\u201D.|Then"},
        {"\u00ABУходи!\u00BB \u2014 сказал он. \u2014 Не уйду.",
         "\u00ABУходи!\u00BB \u2014 сказал он.|\u2014 Не уйду."},
        {"Он ушел (см. отчет). Она нет.",
         "Он ушел (см. отчет).|Она нет."},
        {"Яблоки и т. д. Потом груши, т. е. плоды.",
         "Яблоки и т. д.|Потом груши, т. е. плоды."},
        {"Умер в 1990 г. Похоронен в г. Алматы на ул. Абая.",
         "Умер в 1990 г.|Похоронен в г. Алматы на ул. Абая."},
        {"В 1990 г. Иванов уехал.", "В 1990 г. Иванов уехал."},
        {"Осталось 200 мл. Вода ушла.", "Осталось 200 мл.|Вода ушла."},
        {"2021 ж. қаңтарда басталды. Ол кетті.",
         "2021 ж. қаңтарда басталды.|Ол кетті."},
        {"Місто на вул. Франка та ін. Він поїхав.",
         "Місто на вул. Франка та ін.|Він поїхав."},
        {"KZ.expert wrote. See akorda.kz. Next.",
         "KZ.expert wrote.|See akorda.kz.|Next."},
        {"We at\u00A0KZ.expert believe. So\u00A0be it.",
         "We at\u00A0KZ.expert believe.|So\u00A0be it."},
        {"This long line was wrapped by\na narrow column and goes\non. Next.",
         "This long line was wrapped by\na narrow column and goes\non.|Next."},
        {"Heading\n\nText of it", "Heading|Text of it"},
        {"A title\nThe text that stands below is rather longer than it",
         "A title|The text that stands below is rather longer than it"},
        {"We want:\n\u2022 bread\n\u2022 peace", "We want:|\u2022 bread|\u2022 peace"},
        {"1) one thing 2) another", "1) one thing|2) another"},
        {"It ended.[3] Then came rain. [4] Snow.",
         "It ended.[3]|Then came rain. [4]|Snow."},
        {"Wait... what? Oh...", "Wait... what?|Oh..."},
        {"He left.Then came she.", "He left.|Then came she."},
        {"Великолепно \U0001F60D Спасибо", "Великолепно \U0001F60D|Спасибо"},
        {"...", "..."},
    };

    (void)state;
    check(cases, sizeof cases / sizeof cases[0], 1);
}

/* No sentence is longer than it may be, whatever the text. */
static void bounds_sentences(void **state)
{
    static char bytes[200000];
    press_text text;
    size_t i, round;

    (void)state;
    for (round = 0; round < 3; round++) {
        uint32_t tokens = 0;

        memset(bytes, "x\xD0("[round], sizeof bytes);
        for (i = 99; round == 1 && i < sizeof bytes; i += 100)
            bytes[i] = ' ';
        press_text_init(&text, support_env(),
                        (press_span){bytes, sizeof bytes});
        for (i = 0; i < text.nsentences; i++) {
            assert_true(text.sentences[i].end - text.sentences[i].start <=
                        PRESS_SENTENCE_MAX);
            assert_int_equal(text.sentences[i].token, tokens);
            tokens += text.sentences[i].ntokens;
        }
        assert_int_equal(tokens, text.ntokens);
        press_text_release(&text, support_env());
    }
}

static void lists_are_sorted(void **state)
{
    int i;

    (void)state;
    for (i = 1; i < press_abbrev_words_n; i++)
        assert_true(strcmp(press_abbrev_words[i - 1].word,
                           press_abbrev_words[i].word) < 0);
    for (i = 1; i < press_abbrev_starters_n; i++)
        assert_true(strcmp(press_abbrev_starters[i - 1],
                           press_abbrev_starters[i]) < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_tokens),
        cmocka_unit_test(knows_kinds_and_flags),
        cmocka_unit_test(tells_space_line_and_blank),
        cmocka_unit_test(cuts_sentences),
        cmocka_unit_test(bounds_sentences),
        cmocka_unit_test(lists_are_sorted),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

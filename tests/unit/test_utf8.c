/* Characters are SQLite's, whatever the bytes. */
#include "support.h"

#include "../../ext/core/chars.h"

static void decodes_any_bytes(void **state)
{
    static const struct {
        const char *bytes;
        size_t n;
        uint32_t first;
        size_t length;
    } cases[] = {
        {"a", 1, 'a', 1},
        {"\xD0\x96", 2, 0x416, 2},
        {"\xE2\x80\x99", 3, 0x2019, 3},
        {"\xF0\x9F\x98\x80", 4, 0x1F600, 4},
        {"\x80", 1, PRESS_REPLACEMENT, 1},          /* stray */
        {"\x80\x80", 2, PRESS_REPLACEMENT, 1},      /* two characters */
        {"\xC0\x80", 2, PRESS_REPLACEMENT, 2},      /* overlong */
        {"\xED\xA0\x80", 3, PRESS_REPLACEMENT, 3},  /* surrogate */
        {"\xE2\x80", 2, PRESS_REPLACEMENT, 2},      /* cut short */
        {"\xC3\xA9\x80\x80", 4, PRESS_REPLACEMENT, 4}, /* too many */
        {"\xFF" "a", 2, PRESS_REPLACEMENT, 1},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t at = 0, back = cases[i].length;

        assert_int_equal(press_utf8_next(cases[i].bytes, cases[i].n, &at),
                         cases[i].first);
        assert_int_equal(at, cases[i].length);
        assert_int_equal(press_utf8_prev(cases[i].bytes, &back),
                         cases[i].first);
        assert_int_equal(back, 0);
    }
}

static void folds_as_searching_does(void **state)
{
    static const struct {
        const char *from, *to;
    } cases[] = {
        {"\xC3\x9C" "BER", "uber"},
        {"\xD0\x81\xD0\x96\xD0\x98\xD0\x9A", "\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBA"},
        {"\xD0\x99", "\xD0\xB9"},                   /* Й -> й */
        {"\xD0\x98\xCC\x86", "\xD0\xB9"},           /* И + breve -> й */
        {"\xD2\x9A\xD3\x98", "\xD2\x9B\xD3\x99"},   /* ҚӘ -> қә */
        {"don\xE2\x80\x99t", "don't"},
        {"a\xC2\xAD" "b\xE2\x80\x8B" "c", "abc"},   /* soft hyphen, ZWSP */
        {"x\xE2\x80\x93y", "x-y"},
    };
    press_buf out;
    size_t i;

    (void)state;
    press_buf_init(&out, support_env());
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        press_buf_reset(&out);
        press_fold(&out, press_span_of(cases[i].from));
        press_buf_putc(&out, '\0');
        assert_int_equal(out.status, PRESS_OK);
        assert_string_equal(out.p, cases[i].to);
    }
    press_buf_release(&out);
}

/* The table of Cyrillic against the properties of its letters, and a text of
** them against one letter after another. */
static void folds_cyrillic_as_its_properties_say(void **state)
{
    press_buf all, one, given, low;
    uint32_t c;
    size_t at;

    (void)state;
    press_buf_init(&all, support_env());
    press_buf_init(&one, support_env());
    press_buf_init(&given, support_env());
    press_buf_init(&low, support_env());
    for (c = 0x400; c < 0x500; c++) {
        const press_charinfo *info = press_char(c);
        uint32_t low = press_lower(c), folded = press_fold_char(c);

        if (low == 0x439 || low == 0x457 || low == 0x45E)
            assert_int_equal(folded, low);
        else if (info->mark)
            assert_int_equal(folded, 0);
        else
            assert_int_equal(folded, c + (uint32_t)info->base);
        if (folded)
            press_buf_put_char(&one, folded);
        press_buf_put_char(&given, c);
        if (c % 7 == 0) {
            press_buf_puts(&given, " 1,A");
            press_buf_puts(&one, " 1,a");
        }
    }
    press_fold(&all, press_buf_span(&given));
    press_buf_reset(&low);
    press_lower_text(&low, press_buf_span(&given));
    for (at = 0, c = 0x400; c < 0x500; c++) {
        assert_int_equal(press_utf8_next(low.p, low.n, &at), press_lower(c));
        at += c % 7 == 0 ? 4 : 0;
    }
    assert_int_equal(all.n, one.n);
    assert_memory_equal(all.p, one.p, one.n);
    press_buf_release(&all);
    press_buf_release(&one);
    press_buf_release(&given);
    press_buf_release(&low);
}

/* chars.h against plain counting, on bytes of every kind. */
static void places_agree_with_counting(void **state)
{
    static const unsigned char kinds[] = {'a', ' ', 0x80, 0xBF, 0xC3, 0xD0,
                                          0xE2, 0xF0, 0xFF, '\n'};
    char text[1000];
    uint32_t seed = 1;
    int round;
    size_t i;

    (void)state;
    for (round = 0; round < 200; round++) {
        press_chars chars;
        press_span span = {text, (size_t)(round * 5)};

        for (i = 0; i < span.n; i++) {
            seed = seed * 1664525u + 1013904223u;
            text[i] = (char)kinds[(seed >> 16) % sizeof kinds];
        }
        assert_int_equal(press_chars_init(&chars, support_env(), span), 0);
        for (i = 0; i < span.n;) {
            uint32_t before = (uint32_t)press_utf8_count(text, i);

            assert_int_equal(press_chars_before(&chars, (uint32_t)i), before);
            assert_int_equal(press_chars_byte(&chars, before), i);
            press_utf8_next(text, span.n, &i);
        }
        press_chars_release(&chars, support_env());
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes_any_bytes),
        cmocka_unit_test(folds_as_searching_does),
        cmocka_unit_test(folds_cyrillic_as_its_properties_say),
        cmocka_unit_test(places_agree_with_counting),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

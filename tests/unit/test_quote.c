/* Marks pair as readers pair them; cues and speakers without a database. */
#include "support.h"

#include "../../ext/core/quote.h"

/* The quotations of a text, one a line: depth, closed, words. */
static void marks_of(const char *text, press_buf *out)
{
    press_span span = press_span_of(text);
    press_vec marks;
    size_t i;

    press_vec_init(&marks, support_env(), sizeof(press_quoted));
    press_buf_reset(out);
    assert_int_equal(press_quote_marks(support_env(), span, &marks), PRESS_OK);
    for (i = 0; i < marks.n; i++) {
        const press_quoted *q = press_vec_at(&marks, press_quoted, i);

        press_buf_put_uint(out, q->depth, 1);
        press_buf_put_uint(out, q->closed, 1);
        press_buf_putc(out, ' ');
        press_buf_add(out, span.p + q->at.start, q->at.end - q->at.start);
        press_buf_putc(out, '|');
    }
    press_buf_putc(out, '\0');
    press_vec_release(&marks);
}

static void marks_pair(void **state)
{
    static const struct {
        const char *text, *rows;
    } cases[] = {
        {"a “b c” d", "11 b c|"},
        {"«а „б“ в» г", "11 а „б“ в|21 б|"},
        {"say \"x\" and \"y\".", "11 x|11 y|"},
        {"\"He said \"yes\" to me\"", "11 He said \"yes\" to me|21 yes|"},
        {"“the “super” vertical”", "11 the “super” vertical|21 super|"},
        {"“x ‘y’ z”", "11 x ‘y’ z|21 y|"},
        {"»links« rechts", "11 links|"},
        {"„text“ und „mehr”", "11 text|11 mehr|"},
        {"``tex'' here", "11 tex|"},
        {"“curly\" mixed", "11 curly|"},
        /* apostrophes */
        {"don’t, workers’ rights, '90s, rock 'n' roll", ""},
        {"‘the workers’ party’ won", "11 the workers’ party|"},
        {"‘workers’ and ‘people’", "11 workers|11 people|"},
        {"the 'word' isn't 'two'", "11 word|11 two|"},
        {"5'10\" tall and 6\" wide", ""},
        /* never closed: to the end of the paragraph */
        {"a “b c\n\nd “e” f", "10 b c|11 e|"},
        {"“a “b” c\n\nd", "10 a “b” c|21 b|"},
        /* over paragraphs */
        {"“a\n\n“b\n\n“c” d", "11 a\n\n“b\n\n“c|"},
        {"“a\n\nb\n\nc” d “e”", "11 a\n\nb\n\nc|11 e|"},
        {"«а\n\n«б» в", "11 а\n\n«б|"},
        {"‘a\n\n‘b’ c", "11 a\n\n‘b|"},
        /* a scan's marks */
        {"66 Today, they may\nstomp. 99", "11 Today, they may\nstomp.|"},
        {"page 66 and 99", ""},
        /* nothing inside */
        {"“” \"\" «…» “a”", "11 a|"},
        {"”a” b", "11 a|"},
        {"", ""},
    };
    press_buf out;
    size_t i;

    (void)state;
    press_buf_init(&out, support_env());
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        marks_of(cases[i].text, &out);
        assert_string_equal(out.p, cases[i].rows);
    }
    press_buf_release(&out);
}

/* Deeper marks than are told apart close in pairs all the same. */
static void depth_is_bounded(void **state)
{
    press_buf text, out;
    size_t i, n = 0;

    (void)state;
    press_buf_init(&text, support_env());
    press_buf_init(&out, support_env());
    for (i = 0; i < 40; i++)
        press_buf_puts(&text, "“a ");
    for (i = 0; i < 40; i++)
        press_buf_puts(&text, "b”");
    press_buf_puts(&text, " “z”");
    press_buf_putc(&text, '\0');
    marks_of(text.p, &out);
    for (i = 0; i < out.n; i++)
        n += out.p[i] == '|';
    assert_int_equal(n, PRESS_QUOTE_DEPTH + 1);
    assert_non_null(strstr(out.p, "|11 z|"));
    press_buf_release(&out);
    press_buf_release(&text);
}

/* What a text of 10^6 marks costs grows with it and no faster. */
static void many_marks_pass(void **state)
{
    static const char *const units[] = {"\"a\" ", "“", "“a\n\n", "'a s' ",
                                        "“b\n\nx ’ y\n\n", "« » "};
    size_t i, k;

    (void)state;
    for (k = 0; k < sizeof units / sizeof units[0]; k++) {
        press_buf text;
        press_vec marks;

        press_buf_init(&text, support_env());
        press_vec_init(&marks, support_env(), sizeof(press_quoted));
        for (i = 0; i < 200000; i++)
            press_buf_puts(&text, units[k]);
        assert_int_equal(press_quote_marks(support_env(),
                                           press_buf_span(&text), &marks),
                         PRESS_OK);
        press_vec_release(&marks);
        press_buf_release(&text);
    }
}

/* Some sentences, some of them reporting, of words in many forms. */
static press_span kept_text(press_buf *buf, unsigned *seed)
{
    static const char *const says[] = {" said that ", " denies that ",
                                       " сообщила, что ", " деп ", " saw "};
    int n = 1 + (int)(*seed % 12), i, k;

    press_buf_reset(buf);
    for (i = 0; i < n; i++) {
        press_buf_puts(buf, i % 2 ? "Officials" : "Дана Омар");
        press_buf_puts(buf, says[*seed % 5]);
        for (k = 0; k < 6; k++) {
            *seed = *seed * 1103515245u + 12345u;
            press_buf_puts(buf, k % 2 ? " report" : " бала");
            press_buf_put_uint(buf, *seed >> 16 & 1023, 1);
            press_buf_puts(buf, *seed & 64 ? "s" : "ың");
        }
        press_buf_puts(buf, ". ");
    }
    assert_int_equal(buf->status, PRESS_OK);
    return press_buf_span(buf);
}

static void kept_read(press_env *env, press_span s, press_vec *rows)
{
    press_speaking speaking;
    press_text text;

    memset(&speaking, 0, sizeof speaking);
    assert_int_equal(press_text_init(&text, env, s), PRESS_OK);
    speaking.text = &text;
    press_vec_init(rows, env, sizeof(press_quotation));
    assert_int_equal(press_quotations_find(env, &speaking, rows), PRESS_OK);
    press_text_release(&text, env);
}

/* Nothing but time depends on the texts that were read before. */
static void kept(void **state)
{
    void *room[PRESS_KEPT] = {NULL};
    press_env plain = *support_env(), env = plain;
    unsigned seed = 7;
    size_t round, rows = 0;
    press_buf buf;

    (void)state;
    env.kept = room;
    press_buf_init(&buf, &plain);
    for (round = 0; round < 600; round++) {
        press_span s = kept_text(&buf, &seed);
        press_vec x, y;

        kept_read(&plain, s, &x);
        kept_read(&env, s, &y);
        assert_int_equal(x.n, y.n);
        if (x.n)
            assert_memory_equal(x.items, y.items, x.n * x.size);
        rows += x.n;
        press_vec_release(&x);
        press_vec_release(&y);
    }
    assert_true(rows > 400);
    assert_non_null(room[PRESS_KEPT_QUOTATIONS]);
    press_quote_forget(&env);
    press_lang_forget(&env);
    assert_null(room[PRESS_KEPT_QUOTATIONS]);
    press_buf_release(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_pair),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(many_marks_pass),
        cmocka_unit_test(kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Fingerprints and passages (ext/core/reuse.c). */
#include "support.h"

#include <stdio.h>

#include "../../ext/core/reuse.h"

static press_text reuse_text(const char *s)
{
    press_text text;
    press_span span = press_span_of(s);

    assert_int_equal(press_text_init(&text, support_env(), span), PRESS_OK);
    return text;
}

/* How many fingerprints two texts share. */
static size_t shared(const char *x, const char *y, int window)
{
    press_text a = reuse_text(x), b = reuse_text(y);
    press_vec va, vb;
    size_t i, k, n = 0;

    press_vec_init(&va, support_env(), sizeof(press_shingle));
    press_vec_init(&vb, support_env(), sizeof(press_shingle));
    assert_int_equal(press_shingles_find(support_env(), &a, window, &va), 0);
    assert_int_equal(press_shingles_find(support_env(), &b, window, &vb), 0);
    for (i = 0; i < va.n; i++)
        for (k = 0; k < vb.n; k++)
            n += press_vec_at(&va, press_shingle, i)->hash ==
                 press_vec_at(&vb, press_shingle, k)->hash;
    press_vec_release(&va);
    press_vec_release(&vb);
    press_text_release(&a, support_env());
    press_text_release(&b, support_env());
    return n;
}

/* Whatever stands around eight words, the two share a fingerprint. */
static void test_guarantee(void **state)
{
    char x[200], y[200];
    int i;

    (void)state;
    for (i = 0; i < 500; i++) {
        const char *same = "water came down from the hills that year";

        snprintf(x, sizeof x, "%d w%d %s z%d k%d", i, i * 7, same, i, i + 1);
        snprintf(y, sizeof y, "y%d %d “%s” q%d %d!", i, i * 3, same, i, i * i);
        assert_true(shared(x, y, PRESS_SHINGLE_WINDOW) > 0);
        assert_int_equal(shared(x, y, 1), 4);
    }
    assert_int_equal(shared("a b c d", "a b c d", 1), 0);
    assert_int_equal(shared("", "", 4), 0);
}

static void test_window(void **state)
{
    press_text a = reuse_text("one two three four five six");
    press_vec v;

    (void)state;
    press_vec_init(&v, support_env(), sizeof(press_shingle));
    assert_int_equal(press_shingles_find(support_env(), &a, 0, &v),
                     PRESS_BADARGUMENT);
    assert_int_equal(press_shingles_find(support_env(), &a, 17, &v),
                     PRESS_BADARGUMENT);
    press_vec_release(&v);
    press_text_release(&a, support_env());
}

static size_t passages(const char *x, const char *y, press_passage *first)
{
    press_text a = reuse_text(x), b = reuse_text(y);
    press_vec v;
    size_t n;

    press_vec_init(&v, support_env(), sizeof(press_passage));
    assert_int_equal(press_passages_find(support_env(), &a, &b, &v), 0);
    n = v.n;
    if (n)
        *first = *press_vec_at(&v, press_passage, 0);
    press_vec_release(&v);
    press_text_release(&a, support_env());
    press_text_release(&b, support_env());
    return n;
}

static void test_passages(void **state)
{
    press_passage p;

    (void)state;
    assert_int_equal(passages("a b c d e f g h", "x a b c d e f g h y", &p), 1);
    assert_int_equal(p.words, 8);
    assert_int_equal(p.similarity, 1000);
    assert_int_equal(p.b.start, 2);
    assert_int_equal(p.b.end, 17);
    assert_int_equal(passages("a b c d e f g", "a b c d e f g", &p), 0);
    /* Two words more on one side. */
    assert_int_equal(passages("a b c d e f g h", "a b c d 1 2 e f g h", &p), 1);
    assert_int_equal(p.words, 8);
    assert_int_equal(p.similarity, 889);
    /* Seven more are too many. */
    assert_int_equal(passages("a b c d e f g h",
                              "a b c d 1 2 3 4 5 6 7 e f g h", &p), 0);
    assert_int_equal(passages("", "", &p), 0);
}

/* One word many times: no more than linear, and no end. */
static void test_same_word(void **state)
{
    static char text[400001];
    press_passage p;
    size_t i;

    (void)state;
    for (i = 0; i + 1 < sizeof text; i += 2) {
        text[i] = 'a';
        text[i + 1] = ' ';
    }
    assert_int_equal(passages(text, text, &p), 1);
    assert_int_equal(p.words, 200000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_guarantee),
        cmocka_unit_test(test_window),
        cmocka_unit_test(test_passages),
        cmocka_unit_test(test_same_word),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

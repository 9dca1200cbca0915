/* Memory that fails, buffers, sorting, hashing. */
#include "support.h"

#include <string.h>

#include "../../ext/core/sha256.h"

/* An allocator that grants `left` requests and then none. */
static int left;

static void *stingy_resize(void *ctx, void *old, size_t size)
{
    if (size > 0 && left-- <= 0)
        return NULL;
    return support_resize(ctx, old, size);
}

static void a_buffer_remembers_its_failure(void **state)
{
    press_env env = {stingy_resize, NULL, NULL, 0, NULL};
    press_buf buf;

    (void)state;
    left = 1;
    press_buf_init(&buf, &env);
    press_buf_puts(&buf, "first");
    assert_int_equal(buf.status, PRESS_OK);
    while (buf.status == PRESS_OK)
        press_buf_puts(&buf, "more");
    assert_int_equal(buf.status, PRESS_NOMEM);
    press_buf_puts(&buf, "ignored");
    assert_true(buf.n % 4 == 1); /* "first" and whole "more"s */
    press_buf_release(&buf);
}

static void numbers_print_in_decimal(void **state)
{
    press_buf buf;

    (void)state;
    press_buf_init(&buf, support_env());
    press_buf_put_uint(&buf, 0, 0);
    press_buf_putc(&buf, ' ');
    press_buf_put_uint(&buf, 7, 4);
    press_buf_putc(&buf, ' ');
    press_buf_put_uint(&buf, UINT64_MAX, 0);
    press_buf_putc(&buf, '\0');
    assert_string_equal(buf.p, "0 0007 18446744073709551615");
    press_buf_release(&buf);
}

typedef struct pair {
    int key, place;
} pair;

static int pair_order(const void *a, const void *b)
{
    return ((const pair *)a)->key - ((const pair *)b)->key;
}

static void sorting_is_stable(void **state)
{
    pair items[1000];
    uint32_t seed = 7;
    int n, i;

    (void)state;
    for (n = 0; n <= 1000; n += 37) {
        for (i = 0; i < n; i++) {
            seed = seed * 1664525u + 1013904223u;
            items[i].key = (int)(seed >> 24) % 16;
            items[i].place = i;
        }
        assert_int_equal(press_sort(support_env(), items, (size_t)n,
                                    sizeof *items, pair_order), PRESS_OK);
        for (i = 1; i < n; i++) {
            assert_true(items[i - 1].key <= items[i].key);
            if (items[i - 1].key == items[i].key)
                assert_true(items[i - 1].place < items[i].place);
        }
    }
}

/* The examples of FIPS 180-4 and lengths round the block's end. */
static void hashes_as_the_standard_says(void **state)
{
    char hex[65], as[130];
    size_t n;
    static const char *const of_a[] = {
        "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318",
        "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a",
        "f13b2d724659eb3bf47f2dd6af1accc87b81f09f59f2b75e5c0bed6589dfe8c6",
        "d5c039b748aa64665782974ec3dc3025c042edf54dcdc2b5de31385b094cb678",
    };

    (void)state;
    assert_int_equal(press_sha256(support_env(), press_span_of(""), hex), 0);
    assert_string_equal(
        hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    memset(as, 'a', sizeof as);
    for (n = 55; n <= 58; n++) {
        press_span s = {as, n};

        press_sha256(support_env(), s, hex);
        assert_string_equal(hex, of_a[n - 55]);
    }
}

static int stop_at_once(void *ctx)
{
    (void)ctx;
    return 1;
}

static void work_hears_of_a_stop(void **state)
{
    press_env env = {support_resize, stop_at_once, NULL, 0, NULL};

    (void)state;
    assert_int_equal(press_work(&env, PRESS_POLL_EVERY - 1), PRESS_OK);
    assert_int_equal(press_work(&env, 1), PRESS_STOPPED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_buffer_remembers_its_failure),
        cmocka_unit_test(numbers_print_in_decimal),
        cmocka_unit_test(sorting_is_stable),
        cmocka_unit_test(hashes_as_the_standard_says),
        cmocka_unit_test(work_hears_of_a_stop),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Hashes: the published ones, and tables that a text cannot set in order. */
#include "support.h"

#include "../../ext/core/hash.h"

static press_span span(const char *p, size_t n)
{
    press_span s;

    s.p = p;
    s.n = n;
    return s;
}

/* Of the FNV page's own list. */
static void fnv(void **state)
{
    (void)state;
    assert_int_equal(press_hash32("", 0), 0x811C9DC5u);
    assert_int_equal(press_hash32("a", 1), 0xE40C292Cu);
    assert_int_equal(press_hash32("foobar", 6), 0xBF9CF968u);
}

/* Of the tests of Rust's library, which has the same rounds: key bytes 0 to
** 15, texts of bytes 0, 1, 2 ... */
static void siphash(void **state)
{
    static const uint64_t want[] = {
        UINT64_C(0xABAC0158050FC4DC), UINT64_C(0xC9F49BF37D57CA93),
        UINT64_C(0x82CB9B024DC7D44D), UINT64_C(0x8BF80AB8E7DDF7FB)};
    char bytes[8];
    size_t n;

    (void)state;
    for (n = 0; n < sizeof want / sizeof want[0]; n++) {
        bytes[n] = (char)n;
        assert_true(want[n] == press_siphash(UINT64_C(0x0706050403020100),
                                             UINT64_C(0x0F0E0D0C0B0A0908),
                                             bytes, n));
    }
}

static void key(void **state)
{
    char text[100];
    press_key a, b;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof text; i++)
        text[i] = (char)('a' + i % 26);
    assert_int_equal(press_key_init(&a, support_env(), span(text, 100)), 0);
    assert_int_equal(press_key_init(&b, support_env(), span(text, 100)), 0);
    assert_memory_equal(&a, &b, sizeof a);
    for (i = 0; i < sizeof text; i++) { /* every byte tells, and the length */
        text[i]++;
        assert_int_equal(press_key_init(&b, support_env(), span(text, 100)), 0);
        assert_true(a.a[0] != b.a[0] && a.a[9] != b.a[9]);
        text[i]--;
        assert_int_equal(press_key_init(&b, support_env(), span(text, i)), 0);
        assert_true(a.a[0] != b.a[0] && a.a[9] != b.a[9]);
    }
    memset(&a, 0, sizeof a);
    press_key_more(&a, span(text, 0));
    b = a;
    press_key_more(&b, span(text, 1));
    assert_true(a.a[0] != b.a[0] && a.a[9] != b.a[9]);
}

static int stop(void *ctx)
{
    (void)ctx;
    return 1;
}

static void stopped(void **state)
{
    static char text[3 << 20];
    press_env env = *support_env();
    press_key k;

    (void)state;
    env.poll = stop;
    env.worked = 0;
    assert_int_equal(press_key_init(&k, &env, span(text, sizeof text)),
                     PRESS_STOPPED);
}

/* How many of the places hold none: 1/e of them where all is by chance. */
#define PLACES 4096u

static size_t free_places(const uint8_t *taken)
{
    size_t i, n = 0;

    for (i = 0; i < PLACES; i++)
        n += !taken[i];
    return n;
}

/* Numbers that stand in a row, that end alike, that begin alike. */
static void numbers(void **state)
{
    unsigned shift, texts;

    (void)state;
    for (texts = 0; texts < 64; texts++) {
        press_key k;
        char text = (char)texts;

        assert_int_equal(press_key_init(&k, support_env(), span(&text, 1)), 0);
        for (shift = 0; shift <= 20; shift += 4) {
            uint8_t taken[PLACES] = {0};
            uint32_t i;

            for (i = 0; i < PLACES; i++)
                taken[press_key_number(&k, i << shift) & (PLACES - 1)] = 1;
            assert_in_range(free_places(taken), 0, PLACES / 2);
        }
    }
}

/* Words of eight letters whose FNV hashes end in the same twelve bits. */
static void words(void **state)
{
    uint8_t taken[PLACES] = {0};
    press_key k;
    uint32_t i, n;

    (void)state;
    assert_int_equal(press_key_init(&k, support_env(), span("x", 1)), 0);
    for (i = n = 0; n < PLACES; i++) {
        char word[8] = "aaaaaaaa";
        uint32_t rest = i;
        size_t at;

        for (at = 0; rest; at++, rest /= 26)
            word[at] = (char)('a' + rest % 26);
        if (press_hash32(word, 8) & (PLACES - 1))
            continue;
        taken[press_key_bytes(&k, word, 8) & (PLACES - 1)] = 1;
        n++;
    }
    assert_in_range(free_places(taken), PLACES / 3, PLACES * 2 / 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fnv),     cmocka_unit_test(siphash),
        cmocka_unit_test(key),     cmocka_unit_test(stopped),
        cmocka_unit_test(numbers), cmocka_unit_test(words),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The first byte is the specification and the purpose, the rest the text:
** terms lie in the text, on characters, in order; none is empty; a first term
** of a position is no surface unless one was asked for; the same text gives
** the same terms from a warm cache. */
#include "../../ext/core/hash.h"
#include "../../ext/core/chars.h"
#include "../../ext/core/term.h"
#include "env.h"

typedef struct seen {
    press_chars *chars;
    press_span text;
    uint32_t start, hash;
    int purpose, exact, count;
} seen;

static int see(void *ctx, int flags, const char *term, int n, int start, int end)
{
    seen *s = ctx;
    uint32_t a = (uint32_t)start, z = (uint32_t)end;

    FUZZ_CHECK(n > 0 && n <= 2 * PRESS_STEM_MAX + 24);
    FUZZ_CHECK(a < z && z <= s->text.n);
    FUZZ_CHECK(flags & PRESS_TERM_COLOCATED ? s->count > 0 : a >= s->start);
    FUZZ_CHECK(press_chars_byte(s->chars, press_chars_before(s->chars, a)) == a);
    FUZZ_CHECK(press_chars_byte(s->chars, press_chars_before(s->chars, z)) == z);
    if (!(s->purpose & PRESS_TERM_QUERY))
        FUZZ_CHECK((term[0] == '=') <= (flags & PRESS_TERM_COLOCATED && s->exact));
    if (!(flags & PRESS_TERM_COLOCATED))
        s->start = a;
    s->count++;
    s->hash = s->hash * 31 + press_hash32(term, (size_t)n) + a + z;
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const specs[][4] = {
        {"auto", "exact", "1", NULL}, {"english", NULL}, {"none", NULL},
        {"ru", "exact", "1", NULL},   {"kk", NULL},      {"auto", "de", "fr", NULL},
        {"en", "stop", "1", NULL},    {"tr", NULL},
    };
    static const int purposes[] = {PRESS_TERM_DOCUMENT, PRESS_TERM_QUERY,
                                   PRESS_TERM_QUERY | PRESS_TERM_PREFIX,
                                   PRESS_TERM_AUX};
    press_span text = {(const char *)data + 1, size ? size - 1 : 0};
    press_span words[4], none = {NULL, 0};
    press_env *env = fuzz_env();
    press_term_spec spec;
    press_termer *termer;
    press_chars chars;
    size_t n, bad;
    uint32_t first = 0;
    int answer, k;

    if (!size)
        return 0;
    for (n = 0; n < 4 && specs[data[0] & 7][n]; n++)
        words[n] = press_span_of(specs[data[0] & 7][n]);
    FUZZ_CHECK(press_term_spec_parse(words, n, &spec, &bad) == PRESS_OK);
    FUZZ_CHECK(press_termer_new(env, &spec, &termer) == PRESS_OK);
    FUZZ_CHECK(press_chars_init(&chars, env, text) == PRESS_OK);
    for (k = 0; k < 2; k++) {
        seen s = {&chars, text, 0, 0, purposes[data[0] >> 3 & 3], spec.exact, 0};

        FUZZ_CHECK(press_termer_run(termer, text, s.purpose, none, see, &s,
                                    &answer) == PRESS_OK);
        FUZZ_CHECK(k == 0 || s.hash == first);
        first = s.hash;
    }
    press_chars_release(&chars, env);
    press_termer_free(termer);
    return 0;
}

/* The first line is one text, the rest the other: fingerprints and passages
** lie in their texts, on characters, in order; passages do not overlap in the
** first. */
#include "../../ext/core/reuse.h"
#include "env.h"

static void reuse_check(const press_text *text, press_range r)
{
    const press_chars *chars = &text->chars;

    FUZZ_CHECK(r.start < r.end && r.end <= text->span.n);
    FUZZ_CHECK(press_chars_byte(chars, press_chars_before(chars, r.start)) == r.start);
    FUZZ_CHECK(press_chars_byte(chars, press_chars_before(chars, r.end)) == r.end);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *line = size ? memchr(data, '\n', size) : NULL;
    size_t n = line ? (size_t)(line - data) : 0, i;
    press_span one = {(const char *)data, n};
    press_span two = {(const char *)data + n, size - n};
    press_env *env = fuzz_env();
    press_text a, b;
    press_vec prints, shared;
    uint32_t last = 0;

    FUZZ_CHECK(press_text_init(&a, env, one) == PRESS_OK);
    FUZZ_CHECK(press_text_init(&b, env, two) == PRESS_OK);
    press_vec_init(&prints, env, sizeof(press_shingle));
    press_vec_init(&shared, env, sizeof(press_passage));
    FUZZ_CHECK(press_shingles_find(env, &b, 1 + (int)(n % 16), &prints) == 0);
    for (i = 0; i < prints.n; i++) {
        press_range r = press_vec_at(&prints, press_shingle, i)->at;

        reuse_check(&b, r);
        FUZZ_CHECK(i == 0 || r.start > last);
        last = r.start;
    }
    last = 0;
    FUZZ_CHECK(press_passages_find(env, &a, &b, &shared) == 0);
    for (i = 0; i < shared.n; i++) {
        const press_passage *p = press_vec_at(&shared, press_passage, i);

        reuse_check(&a, p->a);
        reuse_check(&b, p->b);
        FUZZ_CHECK(p->a.start >= last && p->words >= PRESS_PASSAGE_LEAST);
        FUZZ_CHECK(p->similarity > 0 && p->similarity <= 1000);
        last = p->a.end;
    }
    press_vec_release(&prints);
    press_vec_release(&shared);
    press_text_release(&a, env);
    press_text_release(&b, env);
    return 0;
}

/* The first line is the query, the rest the text: hits lie in the text, on
** characters, and end in order. */
#include <stdlib.h>

#include "../../ext/core/chars.h"
#include "../../ext/core/concordance.h"
#include "env.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *line = size ? memchr(data, '\n', size) : NULL;
    size_t n = line ? (size_t)(line - data) : 0, i;
    press_span query = {(const char *)data, n};
    press_span text = {(const char *)data + n, size - n};
    press_env *env = fuzz_env();
    press_chars chars;
    press_vec hits;
    uint32_t last = 0;

    press_vec_init(&hits, env, sizeof(press_range));
    FUZZ_CHECK(press_chars_init(&chars, env, text) == PRESS_OK);
    FUZZ_CHECK(press_concordance_find(env, text, query, &hits) == PRESS_OK);
    for (i = 0; i < hits.n; i++) {
        press_range r = *press_vec_at(&hits, press_range, i);

        FUZZ_CHECK(r.start < r.end && r.end <= text.n);
        FUZZ_CHECK(r.end >= last);
        last = r.end;
        FUZZ_CHECK(press_chars_byte(&chars, press_chars_before(&chars, r.start)) == r.start);
        FUZZ_CHECK(press_chars_byte(&chars, press_chars_before(&chars, r.end)) == r.end);
    }
    press_chars_release(&chars, env);
    press_vec_release(&hits);
    return 0;
}

/* Keys of any bytes: the same by any order of words, well-formed where the
** input is; likeness between 0 and 1, the same both ways, 1 with itself. */
#include <string.h>

#include "../../ext/core/name.h"
#include "env.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_env *env = fuzz_env();
    const char *line = size ? memchr(data, '\n', size) : NULL;
    size_t first = line ? (size_t)(line - (const char *)data) : size;
    press_span a = {(const char *)data, first};
    press_span b = {(const char *)data + first, size - first};
    press_buf key, twice, latin;
    int there, back;

    if (!size)
        return 0;
    press_buf_init(&key, env);
    press_buf_init(&twice, env);
    press_buf_init(&latin, env);
    FUZZ_CHECK(press_name_key(env, a, &key) == PRESS_OK);
    FUZZ_CHECK(press_name_translit(env, a, &latin) == PRESS_OK);
    FUZZ_CHECK(!press_utf8_valid(a.p, a.n) || press_utf8_valid(key.p, key.n));
    FUZZ_CHECK(!press_utf8_valid(a.p, a.n) ||
               press_utf8_valid(latin.p, latin.n));
    FUZZ_CHECK(press_name_translit(env, press_buf_span(&latin), &twice) ==
               PRESS_OK);
    FUZZ_CHECK(press_span_eq(press_buf_span(&latin), press_buf_span(&twice)));
    FUZZ_CHECK(press_name_similarity(env, a, b, &there) == PRESS_OK);
    FUZZ_CHECK(press_name_similarity(env, b, a, &back) == PRESS_OK);
    FUZZ_CHECK(there == back && there >= 0 && there <= 1000);
    FUZZ_CHECK(press_name_similarity(env, a, a, &there) == PRESS_OK);
    FUZZ_CHECK(there == 1000 || there == 0);
    press_buf_release(&key);
    press_buf_release(&twice);
    press_buf_release(&latin);
    return 0;
}

/* Any bytes decode to well-formed UTF-8 without NUL, in every encoding. */
#include <stdlib.h>

#include "../../ext/core/encoding.h"
#include "../../ext/core/chars.h"
#include "env.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_span bytes = {(const char *)data, size};
    press_env *env = fuzz_env();
    int encoding;

    for (encoding = PRESS_ENCODING_AUTO; encoding <= PRESS_ENCODING_LATIN1;
         encoding++) {
        press_buf out;

        press_buf_init(&out, env);
        press_decode(&out, bytes, encoding);
        FUZZ_CHECK(out.status == PRESS_OK);
        FUZZ_CHECK(press_utf8_valid(out.p, out.n));
        FUZZ_CHECK(!out.n || !memchr(out.p, 0, out.n));
        press_buf_release(&out);
    }
    return 0;
}

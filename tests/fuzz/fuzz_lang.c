/* Any bytes are in one of the languages told, or in none; the same twice. */
#include "../../ext/core/lang.h"
#include "env.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_span bytes = {(const char *)data, size};
    int lang = press_lang_of(NULL, bytes), given;

    FUZZ_CHECK(lang >= 0 && lang < PRESS_LANG_TOLD);
    FUZZ_CHECK(lang == press_lang_of(NULL, bytes));
    FUZZ_CHECK(press_lang_find(press_span_of(press_lang_code(lang))) == lang);
    for (given = 0; given < PRESS_LANG_TOLD; given++) {
        lang = press_lang_of_piece(NULL, bytes, given);
        FUZZ_CHECK(lang >= 0 && lang < PRESS_LANG_TOLD);
    }
    return 0;
}

/* Any bytes are in one of the languages told, or in none; the same twice, and
** whatever words have been read before. */
#include "../../ext/core/lang.h"
#include "env.h"

/* What is kept, from input to input. */
static press_lang_memo *fuzz_memo(void)
{
    static void *kept[PRESS_KEPT];
    static press_env env;

    env = *fuzz_env();
    env.kept = kept;
    return press_lang_memo_of(&env);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_span bytes = {(const char *)data, size};
    int lang = press_lang_of(NULL, bytes), given;

    FUZZ_CHECK(lang >= 0 && lang < PRESS_LANG_TOLD);
    FUZZ_CHECK(lang == press_lang_of(NULL, bytes));
    FUZZ_CHECK(lang == press_lang_of(fuzz_memo(), bytes));
    FUZZ_CHECK(lang == press_lang_of(fuzz_memo(), bytes));
    FUZZ_CHECK(press_lang_find(press_span_of(press_lang_code(lang))) == lang);
    for (given = 0; given < PRESS_LANG_TOLD; given++) {
        lang = press_lang_of_piece(NULL, bytes, given);
        FUZZ_CHECK(lang >= 0 && lang < PRESS_LANG_TOLD);
        FUZZ_CHECK(lang == press_lang_of_piece(fuzz_memo(), bytes, given));
    }
    return 0;
}

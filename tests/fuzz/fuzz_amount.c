/* Amounts of any bytes: places in the text, on characters, in order; bounds
** the right way round. */
#include "env.h"

#include "../../ext/core/amount.h"

static void check_place(const press_text *text, press_range r)
{
    FUZZ_CHECK(r.start <= r.end && r.end <= text->span.n);
    FUZZ_CHECK(press_chars_byte(&text->chars,
                                press_chars_before(&text->chars, r.start)) ==
               r.start);
    FUZZ_CHECK(press_chars_byte(&text->chars,
                                press_chars_before(&text->chars, r.end)) ==
               r.end);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_span bytes = {(const char *)data, size};
    press_env *env = fuzz_env();
    press_text text;
    press_vec rows;
    size_t i;

    FUZZ_CHECK(press_text_init(&text, env, bytes) == PRESS_OK);
    press_vec_init(&rows, env, sizeof(press_amount));
    FUZZ_CHECK(press_amounts_find(env, &text, &rows) == PRESS_OK);
    for (i = 0; i < rows.n; i++) {
        const press_amount *a = press_vec_at(&rows, press_amount, i);

        check_place(&text, a->at);
        check_place(&text, a->what);
        check_place(&text, a->approximator);
        FUZZ_CHECK(a->at.start < a->at.end);
        FUZZ_CHECK(!i || a[-1].at.start <= a->at.start);
        /* below zero too: -98 percent */
        FUZZ_CHECK(a->low == PRESS_NO_AMOUNT || a->high == PRESS_NO_AMOUNT ||
                   a->low <= a->high);
    }
    press_vec_release(&rows);
    press_text_release(&text, env);
    return 0;
}

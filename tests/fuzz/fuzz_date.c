/* The first line is the reference, the rest the text: dates lie in the text,
** on characters, in order, apart but for a range's ends; their days are in
** order. */
#include <stdlib.h>

#include "../../ext/core/date_bounds.h"
#include "env.h"

static void check_date(const press_text *text, const press_date *d,
                       uint32_t last)
{
    const press_chars *chars = &text->chars;

    FUZZ_CHECK(d->at.start >= last && d->at.start < d->at.end);
    FUZZ_CHECK(d->at.end <= text->span.n);
    FUZZ_CHECK(press_chars_byte(chars, press_chars_before(chars, d->at.start)) == d->at.start);
    FUZZ_CHECK(press_chars_byte(chars, press_chars_before(chars, d->at.end)) == d->at.end);
    FUZZ_CHECK(d->sentence < text->nsentences);
    FUZZ_CHECK(d->kind >= PRESS_DATE_DATE && d->kind <= PRESS_DATE_VAGUE);
    FUZZ_CHECK((d->earliest == PRESS_NO_DAY) == (d->latest == PRESS_NO_DAY));
    FUZZ_CHECK(d->earliest <= d->latest);
    FUZZ_CHECK(d->month >= 0 && d->month <= 12);
    if (d->earliest != PRESS_NO_DAY) {
        FUZZ_CHECK(d->earliest >= press_day_of(0, 1, 1));
        FUZZ_CHECK(d->latest <= press_day_of(9999, 12, 31));
    }
    FUZZ_CHECK(!d->value.p || d->value.n > 0);
    FUZZ_CHECK(!d->timex.p || d->timex.n > 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *line = size ? memchr(data, '\n', size) : NULL;
    size_t n = line ? (size_t)(line - data) : 0, i;
    press_span given = {(const char *)data, n};
    press_span bytes = {(const char *)data + n, size - n};
    press_env *env = fuzz_env();
    press_reference reference;
    press_text text;
    press_dates dates;
    uint32_t last = 0;

    press_reference_parse(given, &reference);
    FUZZ_CHECK(press_text_init(&text, env, bytes) == PRESS_OK);
    FUZZ_CHECK(press_dates_find(env, &text, reference, &dates) == PRESS_OK);
    for (i = 0; i < dates.items.n; i++) {
        const press_date *d = press_vec_at(&dates.items, press_date, i);

        check_date(&text, d, last);
        last = d->kind == PRESS_DATE_RANGE ? d->at.start : d->at.end;
    }
    press_dates_release(&dates);
    press_text_release(&text, env);
    return 0;
}

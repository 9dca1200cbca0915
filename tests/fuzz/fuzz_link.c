/* Links of any bytes: places in the text, on characters, in order. */
#include "env.h"

#include "../../ext/core/link.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_span bytes = {(const char *)data, size};
    press_env *env = fuzz_env();
    press_links links;
    press_text text;
    size_t i;

    FUZZ_CHECK(press_text_init(&text, env, bytes) == PRESS_OK);
    FUZZ_CHECK(press_links_find(env, &text, &links) == PRESS_OK);
    for (i = 0; i < links.items.n; i++) {
        const press_link *link = press_vec_at(&links.items, press_link, i);

        FUZZ_CHECK(link->at.start < link->at.end && link->at.end <= size);
        FUZZ_CHECK(press_chars_byte(&text.chars,
                                    press_chars_before(&text.chars,
                                                       link->at.start)) ==
                   link->at.start);
        FUZZ_CHECK(press_chars_byte(&text.chars,
                                    press_chars_before(&text.chars,
                                                       link->at.end)) ==
                   link->at.end);
        FUZZ_CHECK(!i || link[-1].at.start <= link->at.start);
        FUZZ_CHECK(link->kind != PRESS_LINK_LOST || !link->href.p);
        FUZZ_CHECK(link->kind != PRESS_LINK_URL || (link->href.p &&
                                                    link->host.p));
    }
    press_links_release(&links);
    press_text_release(&text, env);
    return 0;
}

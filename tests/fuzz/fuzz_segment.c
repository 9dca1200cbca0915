/* Tokens cover what is not blank, in order, on characters; sentences are runs
** of them, none too long; the language is one of those told. */
#include "../../ext/core/text.h"
#include "env.h"

static void check_tokens(const press_text *text)
{
    const press_chars *chars = &text->chars;
    uint32_t last = 0;
    size_t i;

    for (i = 0; i < text->ntokens; i++) {
        const press_token *t = &text->tokens[i];
        uint32_t end = t->start + t->length;
        size_t at;

        FUZZ_CHECK(t->start >= last && t->length > 0 && end <= text->span.n);
        FUZZ_CHECK(t->length <= PRESS_SENTENCE_MAX);
        FUZZ_CHECK(t->kind >= PRESS_T_WORD && t->kind < PRESS_T_KINDS);
        FUZZ_CHECK(press_chars_byte(chars, press_chars_before(chars, t->start)) == t->start);
        FUZZ_CHECK(press_chars_byte(chars, press_chars_before(chars, end)) == end);
        for (at = last; at < t->start;) {
            uint32_t c = press_utf8_next(text->span.p, text->span.n, &at);

            FUZZ_CHECK(press_is_space(c) ||
                       press_char(c)->cls == PRESS_C_FORMAT);
        }
        last = end;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_span bytes = {(const char *)data, size};
    press_env *env = fuzz_env();
    press_text text;
    uint32_t token = 0;
    size_t i;

    FUZZ_CHECK(press_text_init(&text, env, bytes) == PRESS_OK);
    FUZZ_CHECK(text.lang >= 0 && text.lang < PRESS_LANG_TOLD);
    check_tokens(&text);
    for (i = 0; i < text.nsentences; i++) {
        const press_sentence *s = &text.sentences[i];
        const press_token *first = &text.tokens[s->token];
        const press_token *last = first + s->ntokens - 1;

        FUZZ_CHECK(s->ntokens > 0 && s->token == token);
        token += s->ntokens;
        FUZZ_CHECK(token <= text.ntokens);
        FUZZ_CHECK(s->start == first->start);
        FUZZ_CHECK(s->end == last->start + last->length);
        FUZZ_CHECK(s->end - s->start <= PRESS_SENTENCE_MAX);
        FUZZ_CHECK(s->lang < PRESS_LANG_TOLD);
    }
    FUZZ_CHECK(token == text.ntokens);
    press_text_release(&text, env);
    return 0;
}

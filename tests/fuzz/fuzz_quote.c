/* Quotations of any bytes: places in the text, on characters, in order;
** depth and nesting agree; speakers and cues are places too. */
#include "env.h"

#include "../../ext/core/quote.h"

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

static void check_marks(press_env *env, const press_text *text)
{
    press_vec marks;
    size_t i;

    press_vec_init(&marks, env, sizeof(press_quoted));
    FUZZ_CHECK(press_quote_marks(env, text->span, &marks) == PRESS_OK);
    for (i = 0; i < marks.n; i++) {
        const press_quoted *q = press_vec_at(&marks, press_quoted, i);

        check_place(text, q->at);
        check_place(text, q->outer);
        FUZZ_CHECK(q->at.start < q->at.end);
        FUZZ_CHECK(q->outer.start < q->at.start && q->at.end <= q->outer.end);
        FUZZ_CHECK(q->depth >= 1 && q->depth <= PRESS_QUOTE_DEPTH);
        if (i) {
            const press_quoted *before = q - 1;

            FUZZ_CHECK(before->outer.start < q->outer.start);
            if (before->outer.end > q->outer.start) /* nested */
                FUZZ_CHECK(before->outer.end >= q->outer.end &&
                           before->depth < q->depth);
        }
    }
    press_vec_release(&marks);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_span bytes = {(const char *)data, size};
    press_env *env = fuzz_env();
    press_speaking speaking = {NULL, NULL, 0, NULL, NULL, NULL};
    press_text text;
    press_vec rows, mentions;
    size_t i;

    FUZZ_CHECK(press_text_init(&text, env, bytes) == PRESS_OK);
    check_marks(env, &text);
    press_vec_init(&mentions, env, sizeof(press_mention));
    FUZZ_CHECK(press_tag(env, &text, -1, &mentions) == PRESS_OK);
    press_vec_init(&rows, env, sizeof(press_quotation));
    speaking.text = &text;
    speaking.mentions = mentions.items;
    speaking.nmentions = mentions.n;
    FUZZ_CHECK(press_quotations_find(env, &speaking, &rows) == PRESS_OK);
    for (i = 0; i < rows.n; i++) {
        const press_quotation *q = press_vec_at(&rows, press_quotation, i);

        check_place(&text, q->at);
        check_place(&text, q->speaker);
        check_place(&text, q->cue);
        FUZZ_CHECK(q->at.start < q->at.end);
        FUZZ_CHECK(q->kind >= PRESS_QUOTE_SPEECH &&
                   q->kind <= PRESS_QUOTE_SOURCE);
        FUZZ_CHECK(q->kind != PRESS_QUOTE_TERM || !q->speaker.end);
        FUZZ_CHECK(q->sentence < text.nsentences);
        FUZZ_CHECK(!i || q[-1].at.start <= q->at.start);
    }
    press_vec_release(&rows);
    press_vec_release(&mentions);
    press_text_release(&text, env);
    return 0;
}

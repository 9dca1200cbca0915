/* text.c - see text.h. */
#include "text.h"

#include "segment.h"

PRESS_PRIVATE int press_text_init(press_text *text, press_env *env,
                                  press_span span)
{
    press_vec tokens, sentences;
    int status;

    memset(text, 0, sizeof *text);
    text->span = span;
    press_vec_init(&tokens, env, sizeof(press_token));
    press_vec_init(&sentences, env, sizeof(press_sentence));
    status = press_chars_init(&text->chars, env, span);
    if (!status)
        text->lang = press_lang_of(span);
    if (!status)
        status = press_segment_tokens(env, span, &tokens);
    if (!status)
        status = press_segment_sentences(env, span, text->lang, &tokens,
                                         &sentences);
    text->tokens = tokens.items;
    text->ntokens = tokens.n;
    text->sentences = sentences.items;
    text->nsentences = sentences.n;
    if (status)
        press_text_release(text, env);
    return status;
}

PRESS_PRIVATE void press_text_release(press_text *text, press_env *env)
{
    press_chars_release(&text->chars, env);
    press_free(env, text->tokens);
    press_free(env, text->sentences);
    memset(text, 0, sizeof *text);
}

PRESS_PRIVATE press_span press_text_token(const press_text *text, size_t i)
{
    press_span s;

    assert(i < text->ntokens);
    s.p = text->span.p + text->tokens[i].start;
    s.n = text->tokens[i].length;
    return s;
}

PRESS_PRIVATE size_t press_text_sentence_at(const press_text *text,
                                            uint32_t at)
{
    size_t low = 0, high = text->nsentences;

    while (low < high) { /* the first that begins after `at` */
        size_t mid = low + (high - low) / 2;

        if (text->sentences[mid].start <= at)
            low = mid + 1;
        else
            high = mid;
    }
    return low ? low - 1 : 0;
}

PRESS_PRIVATE size_t press_text_token_at(const press_text *text, uint32_t at)
{
    size_t low = 0, high = text->ntokens;

    while (low < high) {
        size_t mid = low + (high - low) / 2;

        if (text->tokens[mid].start + text->tokens[mid].length <= at)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

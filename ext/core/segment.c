/* segment.c - see segment.h. */
#include "segment.h"

static int segment_add(press_vec *tokens, press_span text, size_t start,
                       size_t end, int kind, int flags, uint32_t first)
{
    press_token *token = press_vec_push(tokens);
    const press_charinfo *info = press_char(first);

    (void)text;
    if (!token)
        return tokens->status;
    token->start = (uint32_t)start;
    token->length = (uint16_t)(end - start);
    token->kind = (uint8_t)kind;
    if (info->cls == PRESS_C_UPPER)
        flags |= PRESS_F_CAPITAL;
    if (info->script == PRESS_SCRIPT_LATIN)
        flags |= PRESS_F_LATIN;
    if (info->script == PRESS_SCRIPT_CYRILLIC)
        flags |= PRESS_F_CYRILLIC;
    token->flags = (uint8_t)flags;
    return PRESS_OK;
}

PRESS_PRIVATE int press_segment_tokens(press_env *env, press_span text,
                                       press_vec *tokens)
{
    size_t at = 0;
    int flags = PRESS_F_SPACE, breaks = 0, status = PRESS_OK;

    while (at < text.n && !status) {
        size_t start = at;
        uint32_t first = press_utf8_next(text.p, text.n, &at);
        int kind;

        if (press_is_space(first)) {
            flags |= PRESS_F_SPACE;
            breaks += first == '\n';
            if (breaks)
                flags |= PRESS_F_LINE;
            if (breaks > 1)
                flags |= PRESS_F_BLANK;
            continue;
        }
        if (press_is_word(first)) {
            while (at < text.n && at - start < 60000 &&
                   press_is_word(press_utf8_peek(text.p, text.n, at)))
                press_utf8_next(text.p, text.n, &at);
            kind = press_is_digit(first) ? PRESS_T_NUMBER : PRESS_T_WORD;
        } else {
            while (at < text.n && at - start < 60000 &&
                   press_utf8_peek(text.p, text.n, at) == first)
                press_utf8_next(text.p, text.n, &at);
            kind = press_is_dash(first) ? PRESS_T_DASH : PRESS_T_PUNCT;
        }
        if (at - start > 60000)
            at = start + 60000;
        status = segment_add(tokens, text, start, at, kind, flags, first);
        flags = 0;
        breaks = 0;
        if (!status)
            status = press_work(env, at - start);
    }
    return status;
}

PRESS_PRIVATE int press_segment_sentences(press_env *env, press_span text,
                                          int lang, const press_vec *tokens,
                                          press_vec *sentences)
{
    size_t i;
    press_sentence *s = NULL;

    (void)env;
    for (i = 0; i < tokens->n; i++) {
        const press_token *t = press_vec_at(tokens, press_token, i);

        if (!s || t->flags & PRESS_F_BLANK ||
            (t->flags & PRESS_F_SPACE && t->flags & PRESS_F_CAPITAL &&
             strchr(".!?", text.p[t[-1].start]) && text.p[t[-1].start])) {
            s = press_vec_push(sentences);
            if (!s)
                return sentences->status;
            s->start = t->start;
            s->token = (uint32_t)i;
            s->lang = (uint16_t)lang;
            s->paragraph = (uint16_t)(t->flags >> 2 & 1);
        }
        s->end = t->start + t->length;
        s->ntokens++;
    }
    return sentences->status;
}

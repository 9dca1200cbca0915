/* text.c - see text.h. */
#include "text.h"

#include "segment.h"

static size_t text_letters(const press_text *text, const press_token *token)
{
    const char *p = text->span.p + token->start;
    size_t i, n = 0;

    for (i = 0; i < token->length; i++)
        n += (p[i] & 0xC0) != 0x80;
    return n;
}

/* Does a language show in the sentence?  Not where its words have less than
** three letters on the average (bytes that are no text, rows of initials):
** such a sentence is not read. */
static int text_shows_language(const press_text *text,
                               const press_sentence *s, int one_script)
{
    size_t latin = 0, cyrillic = 0, bytes = 0, letters = 0, k;

    for (k = s->token; k < s->token + s->ntokens; k++) {
        const press_token *t = &text->tokens[k];
        size_t is_latin = (t->flags & PRESS_F_LATIN) != 0;
        size_t is_cyrillic = (t->flags & PRESS_F_CYRILLIC) != 0;

        latin += is_latin;
        cyrillic += is_cyrillic;
        bytes += t->length & ((size_t)0 - (is_latin | is_cyrillic));
    }
    if ((one_script && cyrillic <= latin) || bytes < 3 * (latin + cyrillic))
        return 0; /* a letter is a byte at least */
    for (k = s->token; k < s->token + s->ntokens; k++)
        if (text->tokens[k].flags & (PRESS_F_LATIN | PRESS_F_CYRILLIC))
            letters += text_letters(text, &text->tokens[k]);
    return letters >= 3 * (latin + cyrillic);
}

/* Tell each sentence's language.  Texts of this press mix scripts, and mix
** Kazakh, Kyrgyz or Uzbek with Russian; sentences of the text's script are
** looked at only where that script is not Latin. */
static int text_tell(press_text *text, press_env *env)
{
    int one_script = text->lang == PRESS_LANG_EN ||
                     text->lang == PRESS_LANG_DE ||
                     text->lang == PRESS_LANG_FR ||
                     text->lang == PRESS_LANG_TR ||
                     text->lang == PRESS_LANG_AZ;
    press_lang_memo *memo = press_lang_memo_of(env);
    size_t i;
    int status = PRESS_OK;

    for (i = 0; i < text->nsentences && !status; i++) {
        press_sentence *s = &text->sentences[i];
        press_span piece = {text->span.p + s->start, s->end - s->start};

        if (text_shows_language(text, s, one_script))
            s->lang = (uint16_t)press_lang_of_piece(memo, piece, text->lang);
        status = press_work(env, piece.n);
    }
    return status;
}

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
        text->lang = press_lang_of(press_lang_memo_of(env), span);
    if (!status)
        status = press_segment_tokens(env, span, &tokens);
    if (!status)
        status = press_segment_sentences(env, span, text->lang, &tokens,
                                         &sentences);
    if (!status)
        status = press_vec_trim(&tokens);
    if (!status)
        status = press_vec_trim(&sentences);
    text->tokens = tokens.items;
    text->ntokens = tokens.n;
    text->sentences = sentences.items;
    text->nsentences = sentences.n;
    if (!status)
        status = text_tell(text, env);
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

/* speaking.c - see speaking.h. */
#include "speaking.h"

#include "given.h"

PRESS_PRIVATE const char *press_speaker_type_name(int type)
{
    static const char *const names[] = {NULL, "person", "organization",
                                        "document", "group", "anonymous"};

    return names[type];
}

static uint32_t speaking_look_up(press_span word)
{
    if ((unsigned char)word.p[0] < 0xD0)
        return press_lex_find(press_quote_latin, press_quote_latin_n, word);
    return press_lex_find(press_quote_cyrillic, press_quote_cyrillic_n, word);
}

/* The word as it stands, else without a possessive, else its last part. */
static uint32_t speaking_word(press_span word)
{
    uint32_t flags = speaking_look_up(word);
    size_t whole = word.n, i;

    if (flags)
        return flags;
    if (word.n > 2 && word.p[word.n - 1] == 's' && word.p[word.n - 2] == '\'')
        word.n -= 2; /* a possessive */
    else if (word.n > 4 && memcmp(word.p + word.n - 4, "\xE2\x80\x99s", 4) == 0)
        word.n -= 4;
    for (i = word.n; i > 1; i--) /* puppet-party is a party */
        if (word.p[i - 1] == '-') {
            word.p += i;
            word.n -= i;
            break;
        }
    if (!word.n || word.n == whole)
        return 0;
    flags = speaking_look_up(word); /* oft-repeated says nothing */
    return i > 1 ? flags & ~(PRESS_Q_SAY | PRESS_Q_WEAK | PRESS_Q_WRITE)
                 : flags;
}

/* --- words told before ------------------------------------------------------ */

#define SPEAKING_LINES 4096
#define SPEAKING_WORD 43 /* bytes of a word that is kept */

/* The same few words make most of every text. */
typedef struct speaking_line {
    uint32_t flags;
    uint8_t n; /* 0: the line is free */
    char word[SPEAKING_WORD];
} speaking_line;

struct press_quote_words {
    speaking_line lines[SPEAKING_LINES]; /* by hash, the last one that came */
};

PRESS_PRIVATE press_quote_words *press_quote_words_of(press_env *env)
{
    void **words = env->kept ? &env->kept[PRESS_KEPT_QUOTATIONS] : NULL;

    if (!words)
        return NULL;
    if (!*words)
        *words = press_zalloc(env, sizeof(press_quote_words));
    return *words;
}

PRESS_PRIVATE void press_quote_forget(press_env *env)
{
    if (!env->kept)
        return;
    press_free(env, env->kept[PRESS_KEPT_QUOTATIONS]);
    env->kept[PRESS_KEPT_QUOTATIONS] = NULL;
}

/* Every line keeps one word, so any hash does. */
static speaking_line *speaking_place(press_quote_words *words, press_span word)
{
    uint32_t h = (uint32_t)word.n, four;
    size_t i;

    for (i = 0; i + 4 <= word.n; i += 4) {
        const unsigned char *p = (const unsigned char *)word.p + i;

        four = p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
               (uint32_t)p[3] << 24;
        h = (h ^ four) * 0x9E3779B1u;
        h ^= h >> 15;
    }
    for (; i < word.n; i++)
        h = (h ^ (unsigned char)word.p[i]) * 0x9E3779B1u;
    return &words->lines[(h >> 16) % SPEAKING_LINES];
}

/* speaking_word(), from the words kept or into them. */
static uint32_t speaking_kept(press_quote_words *words, press_span word)
{
    speaking_line *line;

    if (!words || word.n > SPEAKING_WORD)
        return speaking_word(word);
    line = speaking_place(words, word);
    if (line->n != word.n || memcmp(line->word, word.p, word.n) != 0) {
        line->flags = speaking_word(word);
        line->n = (uint8_t)word.n;
        memcpy(line->word, word.p, word.n);
    }
    return line->flags;
}

/* --- tokens ----------------------------------------------------------------- */

/* The Member States, Human Rights Claims: a capital inside a sentence that has
** words without one before it is no verb. */
static uint32_t speaking_no_verb(const press_speaking *speaking, size_t token,
                                 uint32_t flags)
{
    const press_token *t = &speaking->text->tokens[token];
    press_span word = press_text_token(speaking->text, token);

    if (!(flags & PRESS_Q_SAY) || !(t->flags & PRESS_F_CAPITAL) ||
        t->flags & PRESS_F_ALLCAPS)
        return flags;
    if (press_span_is(word, "States"))
        return flags & ~PRESS_Q_SAY;
    return !token || t[-1].kind != PRESS_T_WORD ||
                   (t[-1].flags & PRESS_F_CAPITAL) | (t->flags & PRESS_F_LINE)
               ? flags : flags & ~PRESS_Q_SAY;
}

static uint32_t speaking_tells(const press_speaking *speaking, size_t token)
{
    press_quote_memo *memo = speaking->memo;
    press_span word;

    if (speaking->text->tokens[token].kind != PRESS_T_WORD)
        return 0;
    word = press_text_token(speaking->text, token);
    if (word.n == 4 && speaking->text->lang == PRESS_LANG_KK &&
        press_lex_in(word, "он ты")) /* ten; Russian pronouns */
        return 0;
    return speaking_no_verb(speaking, token,
                            speaking_kept(memo ? memo->words : NULL, word));
}

PRESS_PRIVATE uint32_t press_quote_word(const press_speaking *speaking,
                                        size_t token)
{
    press_quote_told *told;

    if (token >= speaking->text->ntokens)
        return 0;
    if (!speaking->memo)
        return speaking_tells(speaking, token);
    told = &speaking->memo->told[token % PRESS_QUOTE_TOLD];
    if (told->token != (uint32_t)token + 1) {
        told->flags = speaking_tells(speaking, token);
        told->token = (uint32_t)token + 1;
    }
    return told->flags;
}

PRESS_PRIVATE char press_quote_byte(const press_speaking *speaking,
                                    size_t token)
{
    if (token >= speaking->text->ntokens)
        return '\0';
    return speaking->text->span.p[speaking->text->tokens[token].start];
}

/* Does a sentence begin with the token? */
static int speaking_begins(const press_speaking *speaking, size_t token)
{
    const press_text *text = speaking->text;
    size_t i = press_text_sentence_at(text, text->tokens[token].start);

    return text->sentences[i].token == token;
}

PRESS_PRIVATE int press_quote_stops(const press_speaking *speaking,
                                    size_t token)
{
    char c = press_quote_byte(speaking, token);
    press_span s;

    if (c == '.') /* hospital no. 7, 12 p.m. on Monday: an abbreviation's */
        return !(token + 1 < speaking->text->ntokens &&
                 !(speaking->text->tokens[token + 1].flags &
                   (PRESS_F_CAPITAL | PRESS_F_LINE)) &&
                 (speaking->text->tokens[token + 1].kind == PRESS_T_WORD ||
                  speaking->text->tokens[token + 1].kind == PRESS_T_NUMBER) &&
                 !speaking_begins(speaking, token + 1));
    if (c == '!' || c == '?' || c == ';' || c == ':')
        return 1;
    if (c != '\xE2')
        return 0;
    s = press_text_token(speaking->text, token);
    return s.n >= 3 && memcmp(s.p, "\xE2\x80\xA6", 3) == 0; /* … */
}

PRESS_PRIVATE size_t press_speaking_mentions(const press_speaking *speaking,
                                             const press_mention **out)
{
    press_quote_memo *memo = speaking->memo;
    const press_vec *found = NULL;

    if (!speaking->ask || !memo) {
        *out = speaking->mentions;
        return speaking->nmentions;
    }
    if (!memo->asked) {
        memo->asked = 1;
        memo->status = speaking->ask(speaking->context, &found);
        if (!memo->status && found) {
            memo->mentions = found->items;
            memo->nmentions = found->n;
        }
    }
    *out = memo->mentions;
    return memo->nmentions;
}

PRESS_PRIVATE size_t press_speaking_from(const press_speaking *speaking,
                                         size_t token,
                                         const press_mention **out,
                                         size_t *n)
{
    size_t low = 0, high;

    *n = press_speaking_mentions(speaking, out);
    high = *n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const press_mention *m = &(*out)[middle];

        if ((size_t)m->token + m->ntokens <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

PRESS_PRIVATE const press_mention *
press_quote_mention(const press_speaking *speaking, size_t token)
{
    const press_mention *mentions;
    size_t n, i = press_speaking_from(speaking, token, &mentions, &n);

    return i < n && mentions[i].token <= token ? &mentions[i] : NULL;
}

PRESS_PRIVATE press_range press_speaking_range(const press_speaking *speaking,
                                               size_t first, size_t end)
{
    const press_token *a = &speaking->text->tokens[first];
    const press_token *b = &speaking->text->tokens[end - 1];
    press_range r;

    r.start = a->start;
    r.end = b->start + b->length;
    return r;
}

PRESS_PRIVATE press_span press_speaking_token(const press_speaking *speaking,
                                              size_t i)
{
    press_span none = {"", 0};

    return i < speaking->text->ntokens ? press_text_token(speaking->text, i)
                                       : none;
}

PRESS_PRIVATE int press_speaking_in(const press_speaking *speaking, size_t i,
                                    const char *list)
{
    return i < speaking->text->ntokens &&
           press_lex_in(press_text_token(speaking->text, i), list);
}

PRESS_PRIVATE int press_speaking_ends(press_span s, const char *ends)
{
    while (*ends) {
        size_t n = strcspn(ends, " ");

        if (s.n >= n && memcmp(s.p + s.n - n, ends, n) == 0)
            return 1;
        ends += n + (ends[n] == ' ');
    }
    return 0;
}

PRESS_PRIVATE int press_speaking_any_ends(const press_speaking *speaking,
                                          size_t from, size_t end,
                                          const char *endings)
{
    for (; from < end; from++)
        if (speaking->text->tokens[from].kind == PRESS_T_WORD &&
            press_speaking_ends(press_text_token(speaking->text, from),
                                endings))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_speaking_set(const press_mention *m,
                                     press_speaker *out)
{
    if (!m)
        return 0;
    out->at = m->at;
    out->type = PRESS_SPEAKER_PERSON;
    out->named = 1;
    return 1;
}

PRESS_PRIVATE int press_speaking_is_origin(const press_speaking *speaking,
                                           size_t low, size_t token)
{
    size_t back = 0;

    while (token > low && back++ < 3) {
        uint32_t flags = press_quote_word(speaking, token - 1);

        if (flags & PRESS_Q_ORIGIN)
            return 1;
        if (press_speaking_in(speaking, token - 1,
                              "это этом этого этому том того нем нее ней них "
                              "which whom"))
            return 0; /* ответила на это вдова */
        if (!(flags & PRESS_Q_STOP) || flags & (PRESS_Q_PRONOUN))
            return 0;
        token--;
    }
    return 0;
}

PRESS_PRIVATE const press_mention *
press_speaking_known(const press_speaking *speaking, size_t token)
{
    press_span word = press_text_token(speaking->text, token), name;
    const press_mention *mentions;
    size_t n, steps, i = press_speaking_from(speaking, token, &mentions, &n);

    for (steps = 0; i > 0 && steps < 64; steps++) {
        const press_mention *m = &mentions[--i];

        if (m->type != PRESS_TYPE_PERSON || m->ntokens < 2)
            continue;
        name = press_span_sub(speaking->text->span, m->at);
        if (name.n > word.n &&
            (memcmp(name.p, word.p, word.n) == 0 ||
             memcmp(name.p + name.n - word.n, word.p, word.n) == 0))
            return m;
    }
    return NULL;
}

PRESS_PRIVATE int press_speaking_agrees(const press_speaking *speaking,
                                        size_t token)
{
    press_span s = press_text_token(speaking->text, token);

    if (!s.n || !(speaking->text->tokens[token].flags & PRESS_F_CYRILLIC))
        return 1;
    if (speaking->text->lang == PRESS_LANG_KK)
        return !press_speaking_ends(s, "да де та те нда нде ға ге қа ке на не "
                                       "дан ден тан тен нан нен ды ді ты ті ны "
                                       "ні п мен ған ген қан кен тын тін");
    return press_speaking_ends(s, "ый ий ой ая яя ое ее ые ие ого его ому ему "
                                  "ом ем ей ую юю ых их ым им ыми ими ій ої "
                                  "ів") ||
           memchr(s.p, '-', s.n);
}

PRESS_PRIVATE int press_speaking_is_oblique(const press_speaking *speaking,
                                            size_t token)
{
    press_span s = press_text_token(speaking->text, token);

    if (!(speaking->text->tokens[token].flags & PRESS_F_CYRILLIC) || s.n < 8)
        return 0;
    if (speaking->text->lang == PRESS_LANG_KK) {
        if (press_speaking_ends(s, "ларын лерін дарын дерін тарын терін ларды "
                                   "лерді дарды дерді тарды терді ына іне"))
            return 1; /* тұрғындарын шақырды, заңына қайшы */
        s.n -= press_speaking_ends(s, "ға ге қа ке") ? 4
               : press_speaking_ends(s, "нда нде дан ден тан тен нан нен")
                   ? 6 : s.n;
        return s.n && press_lex_find(press_quote_cyrillic,
                                     press_quote_cyrillic_n, s);
    }
    return press_speaking_ends(s, "у ю ам ям ами ями ом ем ах ях");
}

PRESS_PRIVATE int press_speaking_is_told(const press_speaking *speaking,
                                         const press_mention *m)
{
    const press_text *text = speaking->text;
    press_span s = press_text_token(text, m->token);

    if (m->type == PRESS_TYPE_ORGANIZATION && m->token > 1 &&
        text->tokens[m->token - 1].kind == PRESS_T_OPEN &&
        text->lang != PRESS_LANG_KK) /* рассказал корреспонденту «Власти» */
        return press_speaking_is_oblique(speaking, m->token - 2);
    if (m->type != PRESS_TYPE_PERSON || !m->ntokens ||
        !(text->tokens[m->token].flags & PRESS_F_CYRILLIC))
        return 0;
    if (text->lang == PRESS_LANG_KK)
        return press_speaking_ends(
            press_text_token(text, m->token + m->ntokens - 1), "ға ге қа ке");
    if (press_given_read(s) & (PRESS_GIVEN_F | PRESS_GIVEN_M) ||
        (m->ntokens > 1 && press_speaking_ends(s, "е") &&
         press_speaking_ends(press_text_token(text, m->token + m->ntokens - 1),
                             "ова ева ина ская")))
        return 0; /* Зауре Батаева */
    /* Су, Ху, Ли are names as they are. */
    return s.n >= 8 && press_speaking_ends(s, "у ю е");
}

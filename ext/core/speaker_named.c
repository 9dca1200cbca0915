/* speaker_named.c - see speaker_named.h. */
#include "speaker_named.h"

#include "given.h"
#include "speaker_whose.h"
#include "speaking_case.h"

PRESS_PRIVATE int press_speaker_is_possessive(const press_speaking *speaking,
                                              const press_mention *m)
{
    press_span s = press_span_sub(speaking->text->span, m->at);
    const char *after = s.p + s.n;
    size_t left = speaking->text->span.n - m->at.end;

    return (left > 1 && after[0] == '\'' && after[1] == 's') ||
           (left > 3 && memcmp(after, "\xE2\x80\x99s", 4) == 0);
}

/* An organization that somebody told or works for: в интервью «Радио Чу»,
** корреспонденту RFI. */
static int named_is_outlet(const press_speaking *speaking,
                           const press_mention *m)
{
    size_t i = m->token;

    if (m->type != PRESS_TYPE_ORGANIZATION || i < 2 ||
        speaking->text->lang == PRESS_LANG_KK)
        return 0;
    if (speaking->text->tokens[i - 1].kind == PRESS_T_OPEN ||
        speaking->text->tokens[i - 1].kind == PRESS_T_QUOTE)
        i--;
    if (i > 2 && press_quote_word(speaking, i - 2) & PRESS_Q_SAY &&
        !(speaking->text->tokens[i - 1].flags & PRESS_F_CAPITAL) &&
        press_speaking_ends(press_speaking_token(speaking, i - 1), "у ю"))
        return 1; /* рассказал журналу X */
    return press_speaking_in(speaking, i - 1,
                             "интервью беседе разговоре эфире комментарии "
                             "корреспонденту корреспондентам журналистке "
                             "журналистам газете");
}

/* администрация президента США X: whose the noun before the name is, which
** stands in the genitive. */
static int named_is_genitive(const press_speaking *speaking, size_t low,
                             const press_mention *m)
{
    const press_mention *place =
        press_quote_mention(speaking, m->token + m->ntokens);
    size_t i = m->token;

    if (m->type != PRESS_TYPE_PERSON || speaking->text->lang == PRESS_LANG_KK ||
        i <= low + 1 ||
        press_given_read(press_speaking_token(speaking, i)) &
            (PRESS_GIVEN_F | PRESS_GIVEN_M))
        return 0;
    if (place && place->type == PRESS_TYPE_PERSON &&
        speaking->text->tokens[m->token].flags & PRESS_F_CYRILLIC &&
        press_speaking_ends(press_speaking_token(speaking, m->token +
                                                 m->ntokens - 1), "а я"))
        return 1; /* менеджер Ирвина Джон Стэйнтон */
    place = press_quote_mention(speaking, i - 1);
    if (place && place->type == PRESS_TYPE_LOCATION)
        i = place->token;
    return i > low + 1 && press_quote_word(speaking, i - 1) & PRESS_Q_ANON &&
           !(speaking->text->tokens[i - 1].flags & PRESS_F_CAPITAL) &&
           !press_speaking_in(speaking, i - 1, "сестра медсестра сноха") &&
           press_speaking_ends(press_speaking_token(speaking, i - 1),
                               "нта тра ора ста теля аря ника") &&
           press_speaking_ends(press_speaking_token(speaking, m->token +
                                                    m->ntokens - 1),
                               "а я ы и го");
}

PRESS_PRIVATE const press_mention *
press_speaker_named(const press_speaking *speaking, size_t low, size_t high,
                    int type, int cased)
{
    const press_mention *mentions;
    size_t n, i = press_speaking_from(speaking, low, &mentions, &n);

    for (; i < n && mentions[i].token < high; i++) {
        const press_mention *m = &mentions[i];

        if (m->type == type && m->token >= low &&
            !press_speaker_is_possessive(speaking, m) &&
            !press_speaking_is_told(speaking, m) &&
            !press_speaker_is_whose(speaking, m, high) &&
            !press_speaking_is_origin(speaking, low, m->token) &&
            (cased || !(press_speaking_is_cased(speaking, m) ||
                        named_is_genitive(speaking, low, m) ||
                        named_is_outlet(speaking, m))))
            return m;
    }
    return NULL;
}

PRESS_PRIVATE const press_mention *
press_speaker_after_told(const press_speaking *speaking, size_t from,
                         size_t end)
{
    const press_mention *told = press_quote_mention(speaking, from), *who;
    int is_kazakh = speaking->text->lang == PRESS_LANG_KK;
    size_t next;

    if (!told || told->token != from ||
        !(speaking->text->tokens[from].flags & PRESS_F_CYRILLIC))
        return NULL;
    next = from + told->ntokens;
    if (next >= end ||
        !press_speaking_any_ends(speaking, from, next,
                          is_kazakh ? "ға ге қа ке на не" : "у ю е ой ии"))
        return NULL;
    who = press_speaker_named(speaking, next, end, PRESS_TYPE_PERSON, 0);
    if (!who || who->token == next)
        return NULL;
    for (from = next; from < who->token; from++)
        if (speaking->text->tokens[from].kind != PRESS_T_WORD ||
            press_speaking_in(speaking, from,
                              "и или о об про для с со мен және"))
            return NULL;
    return press_speaking_any_ends(speaking, who->token - 1, who->token,
                            is_kazakh ? "ға ге қа ке" : "у ю е ой ам ям")
               ? NULL
               : who;
}

PRESS_PRIVATE const press_mention *
press_speaker_aside(const press_speaking *speaking, size_t low, size_t end)
{
    const press_mention *m;

    if (end < low + 4 || press_quote_byte(speaking, end - 1) != ',')
        return NULL;
    m = press_quote_mention(speaking, end - 2);
    if (!m || m->type != PRESS_TYPE_PERSON || m->token < low + 2 ||
        m->token + m->ntokens != end - 1 ||
        press_quote_byte(speaking, m->token - 1) != ',' ||
        press_quote_mention(speaking, m->token - 2) ||
        speaking->text->tokens[m->token - 2].kind != PRESS_T_WORD ||
        press_speaking_is_cased(speaking, m))
        return NULL;
    return m;
}

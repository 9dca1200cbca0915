/* speaking_case.c - see speaking_case.h. */
#include "speaking_case.h"

#include "entity_case.h"
#include "given.h"

#define CASE_NAME 4   /* tokens of a name in marks */
#define CASE_DEPTH 64 /* nested marks stepped over */

/* Endings that no Russian surname has in the nominative, but for the men's
** adjectives in -ой, whose given name tells them. */
static const char case_surely[] =
    "ову еву ёву ову ину ыну скую цкую ому ему ового евого ского цкого скому "
    "цкому овым евым ёвым иным ыным ским цким";
static const char case_women[] = "овой евой ёвой иной ыной ской цкой";

static int case_russian(const press_speaking *speaking, const press_mention *m)
{
    press_span first = press_speaking_token(speaking, m->token);
    press_span last = press_speaking_token(speaking,
                                           m->token + m->ntokens - 1);
    unsigned is = press_given_read(first);

    if (m->ntokens < 2)
        return last.n > 8 && (press_speaking_ends(last, case_surely) ||
                              press_speaking_ends(last, case_women));
    if (is & PRESS_GIVEN_M && !(is & PRESS_GIVEN_OBLIQUE_F))
        return 0;
    if (is & (PRESS_GIVEN_F | PRESS_GIVEN_M))
        return press_speaking_ends(last, case_women) ||
               (is & PRESS_GIVEN_F && press_speaking_ends(last, "ову еву ёву "
                                                                "ину ыну"));
    if (is & (PRESS_GIVEN_OBLIQUE_M | PRESS_GIVEN_OBLIQUE_F))
        return 1;
    return press_speaking_ends(last, case_surely) ||
           press_speaking_ends(last, case_women) ||
           (first.n > 8 && press_speaking_ends(first, "ом ем ём") &&
            press_speaking_ends(last, "ом ем ём ым им"));
}

static int case_kazakh(const press_speaking *speaking, const press_mention *m)
{
    press_span last = press_speaking_token(speaking,
                                           m->token + m->ntokens - 1);
    size_t stem = press_case_kazakh(last);

    last.p += stem;
    last.n -= stem;
    return last.n && press_speaking_ends(last, "мен бен пен да де та те дан ден "
                                               "тан тен нан нен ды ді ты ті ны "
                                               "ні");
}

PRESS_PRIVATE int press_speaking_is_cased(const press_speaking *speaking,
                                          const press_mention *m)
{
    if (m->type != PRESS_TYPE_PERSON || !m->ntokens ||
        !(speaking->text->tokens[m->token].flags & PRESS_F_CYRILLIC))
        return 0;
    return speaking->text->lang == PRESS_LANG_KK ? case_kazakh(speaking, m)
                                                 : case_russian(speaking, m);
}

PRESS_PRIVATE int press_speaking_is_many(const press_speaking *speaking,
                                         size_t low, size_t token)
{
    static const char counts[] =
        "несколько много немало мало большинство меньшинство часть группа ряд "
        "пара двое трое четверо пятеро шестеро семеро десятки сотни тысячи "
        "десяток сотня тысяча половина треть пять шесть семь восемь девять "
        "десять двадцать тридцать сорок пятьдесят сто двести союз комитет "
        "ассоциация объединение совет инициативная представители "
        "представитель лидер лидеры адвокат адвокаты";
    const press_text *text = speaking->text;
    size_t i, steps;

    if (text->lang == PRESS_LANG_KK ||
        !(text->tokens[token].flags & PRESS_F_CYRILLIC) ||
        !press_speaking_ends(press_speaking_token(speaking, token),
                             "тов ров нов ков дов лов сов хов цев иков ников "
                             "стов теров торов телей жителей врачей людей ных "
                             "ющих ящих авших ших"))
        return 0;
    for (i = token, steps = 0; i > low && steps < 4; i--, steps++) {
        if (text->tokens[i - 1].kind == PRESS_T_NUMBER ||
            press_speaking_in(speaking, i - 1, counts))
            return 0;
        if (text->tokens[i - 1].kind != PRESS_T_WORD)
            break;
    }
    return 1;
}

PRESS_PRIVATE int press_speaking_heads(const press_speaking *speaking,
                                       size_t noun, size_t verb)
{
    static const char women[] =
        "мать мама жена вдова дочь сестра бабушка судья министр глава женщина "
        "девушка активистка журналистка учительница";
    press_span s = press_speaking_token(speaking, noun);
    press_span v = press_speaking_token(speaking, verb);

    if (speaking->text->lang == PRESS_LANG_KK || s.n < 8 ||
        (unsigned char)s.p[0] < 0xD0 ||
        !(press_quote_word(speaking, noun) & PRESS_Q_ANON))
        return 0;
    if (press_speaking_ends(v, "л лся"))
        return press_speaking_in(speaking, noun, "судья глава мужчина старшина") ||
               !press_speaking_ends(s, "а е ё и о у ы э ю я ов ев ей ой ых их "
                                       "ам ям ом ем ах ях");
    return press_speaking_ends(v, "ла лась") &&
           (press_speaking_in(speaking, noun, women) ||
            press_speaking_ends(s, "ка ца ша") ||
            !press_speaking_ends(s, "а е ё и о у ы э ю я ов ев ей ой ых их "
                                    "ам ям ом ем ах ях"));
}

PRESS_PRIVATE const press_quoted *
press_speaking_quoted(const press_speaking *speaking, size_t token)
{
    const press_quote_memo *memo = speaking->memo;
    uint32_t place = speaking->text->tokens[token].start;
    size_t low = 0, high = memo ? memo->nmarks : 0, steps;

    while (low < high) { /* the last that begins before the token */
        size_t middle = low + (high - low) / 2;

        if (memo->marks[middle].outer.start <= place)
            low = middle + 1;
        else
            high = middle;
    }
    for (steps = 0; low > 0 && steps < CASE_DEPTH; low--, steps++) {
        const press_quoted *q = &memo->marks[low - 1];
        size_t first;

        if (q->depth > 1)
            continue;
        if (q->outer.end <= place)
            return NULL;
        first = press_text_token_at(speaking->text, q->at.start);
        return press_text_token_at(speaking->text, q->at.end) - first >
                       CASE_NAME ? q : NULL;
    }
    return NULL;
}

/* speaker_some.c - see speaker_some.h. */
#include "speaker_some.h"

PRESS_PRIVATE int press_speaker_some(const press_speaking *speaking,
                                     size_t from, size_t near,
                                     press_speaker *out)
{
    if (near != from + 1 ||
        !press_speaking_in(speaking, from,
                           "some many others most somebody someone everybody "
                           "everyone nobody некоторые многие другие кто-то один одна "
                           "все никто біреулер кейбіреулер көпшілік біреу") ||
        (press_speaking_in(speaking, from, "some many others most") &&
         press_speaking_ends(press_speaking_token(speaking, near), "s")))
        return 0; /* many claims */
    out->at = press_speaking_range(speaking, from, near);
    out->type = press_speaking_in(speaking, from, "somebody someone кто-то один "
                                                    "одна біреу")
                    ? PRESS_SPEAKER_ANONYMOUS
                    : PRESS_SPEAKER_GROUP;
    return 1;
}

PRESS_PRIVATE int press_speaker_one_of(const press_speaking *speaking,
                                       size_t from, size_t near,
                                       press_speaker *out)
{
    size_t i;

    if (near < from + 3 || near > from + 6 ||
        !press_speaking_in(speaking, from, "one один одна некоторые многие "
                                           "несколько") ||
        !press_speaking_in(speaking, from + 1, "of из"))
        return 0;
    for (i = from + 2; i < near; i++)
        if (speaking->text->tokens[i].kind != PRESS_T_WORD)
            return 0;
    out->at = press_speaking_range(speaking, from, near);
    out->type = press_speaking_in(speaking, from, "one один одна")
                    ? PRESS_SPEAKER_ANONYMOUS : PRESS_SPEAKER_GROUP;
    return 1;
}

/* she used to say, he liked to say */
static int speaker_is_habit(const press_speaking *speaking, size_t i)
{
    static const char habits[] = "used liked likes loved любил любила "
                                 "любит любят любили";

    return press_speaking_in(speaking, i, habits) ||
           (i > 0 && press_speaking_in(speaking, i, "to") &&
            press_speaking_in(speaking, i - 1, habits));
}

PRESS_PRIVATE int press_speaker_is_manner(const press_speaking *speaking,
                                          size_t i)
{
    press_span s = press_speaking_token(speaking, i);

    if (speaker_is_habit(speaking, i))
        return 1;
    if (speaking->text->lang == PRESS_LANG_RU && s.n > 8 &&
        (unsigned char)s.p[0] >= 0xD0) /* он особо подчеркнул */
        return press_speaking_ends(s, "о ски") &&
               !press_speaking_ends(s, "ство ло") &&
               !(speaking->text->tokens[i].flags & PRESS_F_CAPITAL) &&
               !press_quote_word(speaking, i);
    return s.n > 4 && press_speaking_ends(s, "ly") &&
           !(speaking->text->tokens[i].flags & PRESS_F_CAPITAL) &&
           !press_speaking_in(speaking, i, "family assembly ally bully weekly "
                                           "daily monthly") &&
           !press_quote_word(speaking, i);
}

PRESS_PRIVATE int press_speaker_maker(const press_speaking *speaking,
                                      size_t from, size_t end,
                                      press_speaker *out)
{
    press_span s = press_speaking_token(speaking, from);
    const press_mention *m = press_quote_mention(speaking, from + 1);

    if (from + 1 >= end || !m || m->token != from + 1 ||
        m->type != PRESS_TYPE_ORGANIZATION || s.n < 8 ||
        (unsigned char)s.p[0] < 0xD0 ||
        speaking->text->lang == PRESS_LANG_KK ||
        speaking->text->tokens[from].flags & PRESS_F_CAPITAL ||
        press_quote_word(speaking, from) || press_quote_mention(speaking, from) ||
        !press_speaking_ends(s, "тель ник ист лог ант ент тор дер нер лец вец"))
        return 0;
    out->at = press_speaking_range(speaking, from, m->token + m->ntokens);
    out->type = PRESS_SPEAKER_ANONYMOUS;
    return 1;
}

PRESS_PRIVATE int press_speaker_one(const press_speaking *speaking,
                                    size_t first, size_t high,
                                    press_speaker *out)
{
    size_t end = first + 3;

    if (first + 2 >= high || !press_speaking_in(speaking, first,
                                                "one один одна") ||
        !press_speaking_in(speaking, first + 1, "of из"))
        return 0;
    while (press_speaking_in(speaking, end - 1, "the his her their my our") &&
           end < high && speaking->text->tokens[end].kind == PRESS_T_WORD)
        end++; /* one of the witnesses */
    if (press_quote_word(speaking, end - 1) &
        (PRESS_Q_SLOGAN | PRESS_Q_WORK | PRESS_Q_DOC))
        return 0;
    memset(out, 0, sizeof *out);
    out->at = press_speaking_range(speaking, first, end);
    out->type = PRESS_SPEAKER_ANONYMOUS;
    return 1;
}

PRESS_PRIVATE int press_speaker_people(const press_speaking *speaking,
                                       size_t low, size_t at,
                                       press_speaker *out)
{
    size_t k;

    for (k = low; k < at && k < low + 5; k++) {
        press_span s = press_speaking_token(speaking, k);
        int many = press_speaking_ends(s, "шылар шілер") ||
                   (k == low && press_speaking_ends(s, "лар лер дар дер тар "
                                                        "тер"));

        if (!many && !(k == low && press_speaking_ends(s, "шы ші")))
            continue;
        if (s.n < 12 || press_quote_mention(speaking, k))
            return 0;
        out->at = press_speaking_range(speaking, k > low + 2 ? k : low, k + 1);
        out->type = many ? PRESS_SPEAKER_GROUP : PRESS_SPEAKER_ANONYMOUS;
        return 1;
    }
    return 0;
}

/* quote_accord.c - see quote_accord.h. */
#include "quote_accord.h"

static const char accord_words[] =
    "словам мнению утверждению выражению признанию убеждению версии замечанию "
    "свидетельству рассказам";
static const char accord_data[] =
    "данным информации сведениям оценке оценкам сообщению сообщениям слухам "
    "подсчетам расчетам прогнозу прогнозам статистике";

PRESS_PRIVATE size_t press_accord(const press_speaking *speaking,
                                   size_t token, uint32_t *flags)
{
    size_t noun = token + 1;

    *flags = 0;
    if (!(press_quote_word(speaking, token) & PRESS_Q_ACCORD))
        return 0;
    if (press_speaking_in(speaking, token, "according"))
        return press_speaking_in(speaking, token + 1, "to") ? 2 : 0;
    if ((press_speaking_in(speaking, token, "judging") &&
         press_speaking_in(speaking, token + 1, "by from")) ||
        (press_speaking_in(speaking, token, "судя") &&
         press_speaking_in(speaking, noun, "по"))) {
        *flags = PRESS_Q_DOC;
        return 2;
    }
    if (press_speaking_in(speaking, token, "согласно")) {
        *flags = PRESS_Q_DOC;
        return !press_speaking_in(speaking, noun, "котор*");
    }
    if (press_speaking_in(speaking, token, "как")) { /* как следует из отчёта */
        *flags = PRESS_Q_DOC;
        return (press_speaking_in(speaking, noun, "следует явствует видно") &&
                press_speaking_in(speaking, noun + 1, "из")) ||
                       (press_speaking_in(speaking, noun,
                                          "говорится сообщается сказано "
                                          "указано отмечается") &&
                        press_speaking_in(speaking, noun + 1, "в на"))
                   ? 3 : 0;
    }
    if (!press_speaking_in(speaking, token, "по"))
        return 0;
    if (press_speaking_in(speaking, noun, "его ее их") || /* по его словам */
        (press_speaking_ends(press_speaking_token(speaking, noun),
                             "ым им ой ому ему") &&
         !press_speaking_in(speaking, noun, accord_data)))
        noun++; /* по последним данным */
    if (press_speaking_in(speaking, noun, accord_data))
        *flags = PRESS_Q_DOC;
    else if (!press_speaking_in(speaking, noun, accord_words))
        return 0;
    return noun + 1 - token;
}

PRESS_PRIVATE int press_accord_whose(const press_speaking *speaking,
                                     size_t token, size_t n, size_t high,
                                     press_speaker *out)
{
    if (n == 3 && press_quote_word(speaking, token + 1) & PRESS_Q_PRONOUN) {
        memset(out, 0, sizeof *out);
        return press_pronoun_resolve(speaking, token + 1,
                                     press_quote_word(speaking, token + 1),
                                     out);
    }
    if (press_speaker_after(speaking, token + n, high, out))
        return 1;
    if (!press_speaking_in(speaking, token + n,
                           "a an") || /* according to the plan */
        !press_speaker_noun(speaking, token + n, high, out))
        return 0;
    out->type = PRESS_SPEAKER_DOCUMENT; /* according to a schedule */
    return 1;
}

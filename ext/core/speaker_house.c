/* speaker_house.c - see speaker_house.h. */
#include "speaker_house.h"

static const char house_words[] =
    "министерств* минздрав* минфин* минобр* минюст* минэнерго мининформ* "
    "миннац* минтруд* пресс-служб* полици* прокуратур* генпрокуратур* "
    "ведомств* департамент* комитет* управлени* правительств* посольств* "
    "акимат* администраци* компани* парти* организаци* редакци* больниц* "
    "суде штаб* мид мвд мчс снб кнб фсб кремл*";

PRESS_PRIVATE int press_speaker_house(const press_speaking *speaking,
                                      size_t from, size_t end, size_t verb,
                                      press_speaker *out)
{
    const press_text *text = speaking->text;
    size_t first = from + 1, i;
    const press_mention *m;
    int place;

    if (verb >= text->ntokens || first >= end || end - first > 7 ||
        !press_lex_in(press_text_token(text, from), "в во у") ||
        !press_speaking_ends(press_text_token(text, verb), "ли ют ят"))
        return 0;
    while (first + 1 < end && !(text->tokens[first].flags & PRESS_F_CAPITAL) &&
           first < from + 3 && press_speaking_agrees(speaking, first) &&
           !(press_quote_word(speaking, first) &
             (PRESS_Q_ORG | PRESS_Q_GROUP | PRESS_Q_DOC)))
        first++; /* в таджикской делегации */
    m = press_quote_mention(speaking, first);
    place = m && m->type == PRESS_TYPE_LOCATION && /* в Бишкеке уверяют */
            m->token + m->ntokens >= end - (end > first + 1 &&
                                            press_quote_word(speaking, end - 1) &
                                                PRESS_Q_AUX);
    if (!press_lex_in(press_text_token(text, first), house_words) &&
        !(press_quote_word(speaking, first) &
          (PRESS_Q_ORG | PRESS_Q_GROUP | PRESS_Q_DOC)) && !place &&
        (m ? m->type != PRESS_TYPE_ORGANIZATION
           : !(text->tokens[first].flags & PRESS_F_CAPITAL)))
        return 0;
    for (i = first; i < end; i++)
        if (text->tokens[i].kind == PRESS_T_PUNCT ||
            text->tokens[i].kind == PRESS_T_DASH)
            return 0;
    out->at = m && m->token == first && (place ||
                                         m->type == PRESS_TYPE_ORGANIZATION)
                  ? m->at /* В МИД Узбекистана изданию сообщили */
                  : press_speaking_range(speaking, from + 1, end);
    out->type = PRESS_SPEAKER_ORGANIZATION;
    out->named = 1;
    return 1;
}

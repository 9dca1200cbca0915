/* speaker_noun.c - see speaker_noun.h. */
#include "speaker_noun.h"

#include "pronoun.h"
#include "speaker_named.h"
#include "speaking_case.h"

/* Does the token begin a sentence, so that its capital tells nothing? */
static int noun_begins(const press_speaking *speaking, size_t token)
{
    const press_text *text = speaking->text;
    size_t i = press_text_sentence_at(text, text->tokens[token].start);

    return text->sentences[i].token == token;
}

/* The noun's phrase: adjectives before it, "of the ministry" after it. */
static press_range noun_phrase(const press_speaking *speaking, size_t low,
                                  size_t high, size_t noun, uint32_t flags)
{
    size_t first = noun, end = noun + 1, steps;
    const press_mention *m;
    int cyrillic = speaking->text->tokens[noun].flags & PRESS_F_CYRILLIC;

    if (press_speaking_in(speaking, noun, "somebody someone"))
        return press_speaking_range(speaking, noun, end);
    for (steps = 0; first > low && steps < 3; steps++, first--)
        if (speaking->text->tokens[first - 1].kind != PRESS_T_WORD ||
            (cyrillic && /* a name in another case is no adjective */
             speaking->text->lang != PRESS_LANG_KK &&
             speaking->text->tokens[first - 1].flags & PRESS_F_CAPITAL &&
             !noun_begins(speaking, first - 1)) ||
            press_quote_word(speaking, first - 1) &
                (PRESS_Q_STOP | PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_FIRST |
                 PRESS_Q_PRONOUN) ||
            press_speaking_in(speaking, first - 1,
                              "ранее позднее позже вечером утром днем ночью "
                              "летом зимой осенью весной") ||
            !press_speaking_agrees(speaking, first - 1))
            break;
    if (flags & PRESS_Q_GROUP)
        while (end + 1 < high &&
               (press_quote_byte(speaking, end) == ',' ||
                press_speaking_in(speaking, end, "and и және мен")) &&
               press_quote_word(speaking, end + 1) & PRESS_Q_GROUP) {
            first = end + 1; /* of several the last stands for all */
            end += 2;
        }
    if (!cyrillic) {
        if (end + 1 < high && flags & PRESS_Q_NOUN &&
            press_speaking_in(speaking, end, "of for from"))
            for (steps = 0; end < high && steps < 7 &&
                            (speaking->text->tokens[end].kind == PRESS_T_WORD);
                 steps++, end++)
                if (steps &&
                    (press_quote_word(speaking, end) &
                         (PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_AUX) ||
                     press_speaking_in(speaking, end, "and but")))
                    break;
    } else {
        for (steps = 0; end < high && steps < 3 &&
                        speaking->text->tokens[end].kind == PRESS_T_WORD &&
                        !(press_quote_word(speaking, end) &
                          (PRESS_Q_STOP | PRESS_Q_SAY | PRESS_Q_WRITE |
                           PRESS_Q_AUX)) &&
                        !(press_quote_word(speaking, end) & PRESS_Q_ORG &&
                          end + 1 < speaking->text->ntokens &&
                          speaking->text->tokens[end + 1].kind ==
                              PRESS_T_OPEN) &&
                        speaking->text->lang != PRESS_LANG_KK;
             steps++)
            end++;
        m = end > noun + 1 ? press_quote_mention(speaking, end - 1) : NULL;
        if (m && m->token + m->ntokens > end && m->token + m->ntokens <= high)
            end = m->token + m->ntokens; /* no half of a name */
    }
    return press_speaking_range(speaking, first, end);
}

/* A Russian noun of the tables for people, in the singular by its ending and
** no institution's: эксперт, эксперта. */
static int noun_is_one(const press_speaking *speaking, size_t token)
{
    return speaking->text->tokens[token].flags & PRESS_F_CYRILLIC &&
           speaking->text->lang != PRESS_LANG_KK &&
           !(press_quote_word(speaking, token) & PRESS_Q_ORG) &&
           !press_speaking_in(speaking, token,
                              "администраци* акимат* ведомств* власт* "
                              "генпрокуратур* делегаци* департамент* дирекци* "
                              "кнб комисси* комитет* мвд мид министерств* "
                              "начальств* оппозици* парламент* полици* "
                              "посольств* правительств* прокуратур* редакци* "
                              "руководств* служб* следстви* суд толп* "
                              "управлени* люди людей") &&
           !press_speaking_any_ends(speaking, token, token + 1,
                                    "ы и ов ев ей ам ям ами ями ах ях ых их ые "
                                    "ие не дан щин чин");
}

/* What kind of speaker the noun at the token is; a word of the tables that
** stands for one and for many (врач*) tells it by its ending. */
static int noun_type(const press_speaking *speaking, size_t token,
                             uint32_t flags)
{
    if (flags & PRESS_Q_GROUP && noun_is_one(speaking, token))
        return PRESS_SPEAKER_ANONYMOUS;
    if (flags & PRESS_Q_GROUP &&
        !(flags & PRESS_Q_ANON &&
          speaking->text->tokens[token].flags & PRESS_F_CYRILLIC &&
          !press_speaking_any_ends(speaking, token, token + 1,
                                   "ы и ов ей ам ях лар лер дар дер тар тер "
                                   "лары лері дары дері тары тері")))
        return PRESS_SPEAKER_GROUP;
    return flags & PRESS_Q_ANON ? PRESS_SPEAKER_ANONYMOUS
                                : PRESS_SPEAKER_DOCUMENT;
}

/* Official data, government officials: the last noun of several. */
static int noun_compound(const press_speaking *speaking, size_t token)
{
    uint32_t flags = press_quote_word(speaking, token);

    if (speaking->text->lang == PRESS_LANG_KK &&
        speaking->text->tokens[token].flags & PRESS_F_CYRILLIC)
        return flags & PRESS_Q_NOUN && /* полиция қызметкері, фонд өкілі */
               press_speaking_ends(press_text_token(speaking->text, token),
                                   "сы сі рі лі ры лы ты ті ны ні шы ші") &&
               !press_speaking_is_oblique(speaking, token);
    return speaking->text->tokens[token].flags & PRESS_F_LATIN &&
           flags & PRESS_Q_NOUN && !(flags & (PRESS_Q_SAY | PRESS_Q_WRITE));
}

/* prosecutor's office, driver's wife: the possessive at i is not the head,
** which is the word after it.  Returns the head's token. */
static size_t noun_head(const press_speaking *speaking, size_t i,
                           size_t high, uint32_t *flags)
{
    press_span s = press_speaking_token(speaking, i);
    uint32_t own;

    if (!press_speaking_ends(s, "'s \xE2\x80\x99s s' s\xE2\x80\x99") || i + 1 >= high ||
        speaking->text->tokens[i + 1].kind != PRESS_T_WORD)
        return i;
    own = press_quote_word(speaking, i + 1);
    if (own & (PRESS_Q_STOP | PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_AUX))
        return i;
    *flags = own & PRESS_Q_NOUN;
    if (!*flags)
        *flags = press_speaking_in(speaking, i + 1,
                              "office service department press team staff "
                              "union council committee")
                     ? PRESS_Q_GROUP : PRESS_Q_ANON;
    return i + 1;
}

/* A word that marks are often the name of (the company, фонд) stands for its
** people where it is no name itself. */
static int noun_is_body(const press_speaking *speaking, size_t i)
{
    const press_token *t = &speaking->text->tokens[i];

    if (t->flags & PRESS_F_CAPITAL && t->flags & PRESS_F_LATIN)
        return 0;
    return !press_speaking_in(speaking, i,
                         "school hotel cafe cinema restaurant ship front "
                         "operation project school* театр* школ* ресторан* "
                         "кафе кинотеатр* фронт* проект* чемпионат* премии "
                         "премию премия рынок мектеп* сыйлығ* қонақүй*");
}

/* Is the noun at i part of a name?  A single word that is named but as
** something else (Полицейский at the head of a sentence) is a noun still. */
static int noun_is_name(const press_speaking *speaking, size_t i)
{
    const press_mention *m = press_quote_mention(speaking, i);

    return m && !(m->type == PRESS_TYPE_MISC && m->ntokens == 1);
}

/* Kazakh: редактор Дина Бековаға берген сұхбатында: the noun of a name to whom
** something was given; not: дәрігер Дина Бековаға ... деп айтты. */
static int noun_of_told(const press_speaking *speaking, size_t i)
{
    const press_mention *m = speaking->text->lang == PRESS_LANG_KK
                                 ? press_quote_mention(speaking, i + 1) : NULL;

    return m && m->token == i + 1 && press_speaking_is_told(speaking, m) &&
           press_speaking_ends(press_speaking_token(speaking, i + 1 + m->ntokens),
                               "ған ген қан кен");
}

/* Does "of" stand before an English noun's names: of the Hanyang student
** riots? */
static int noun_of_name(const press_speaking *speaking, size_t low, size_t i)
{
    const press_token *tokens = speaking->text->tokens;
    size_t first = i;

    while (first > low && first + 3 > i && tokens[i].flags & PRESS_F_LATIN &&
           tokens[first - 1].kind == PRESS_T_WORD &&
           tokens[first - 1].flags & PRESS_F_CAPITAL &&
           !press_quote_word(speaking, first - 1))
        first--;
    if (first == i || first < low + 2)
        return 0;
    first -= (size_t)press_speaking_in(speaking, first - 1, "the a an");
    return press_speaking_in(speaking, first - 1, "of");
}

/* An organization, a noun, in [low, high): what stands first; `cased`: in any
** case. */
PRESS_PRIVATE int press_speaker_other(const press_speaking *speaking,
                                      size_t low, size_t high, int cased,
                                      press_speaker *out)
{
    const press_mention *m = press_speaker_named(
        speaking, low, high, PRESS_TYPE_ORGANIZATION, cased);
    size_t i, end = m ? m->token : high;

    for (i = low; i < end; i++) {
        uint32_t flags = press_quote_word(speaking, i);

        if (flags & PRESS_Q_ORG && noun_is_body(speaking, i))
            flags |= PRESS_Q_GROUP;
        if (i > low && press_speaking_in(speaking, i, "head heads") &&
            press_speaking_in(speaking, i - 1, "his her my their your"))
            continue; /* shook his head: */
        if (flags & PRESS_Q_NOUN && !(flags & PRESS_Q_AUX) &&
            !noun_is_name(speaking, i) && !noun_of_told(speaking, i) &&
            !press_speaking_is_origin(speaking, low, i) &&
            !noun_of_name(speaking, low, i) &&
            !press_speaking_is_oblique(speaking, i) &&
            (cased || !press_speaking_is_many(speaking, low, i))) {
            while (i + 1 < end && noun_compound(speaking, i + 1))
                flags = press_quote_word(speaking, ++i);
            i = noun_head(speaking, i, end, &flags);
            if (m && i + 1 == m->token && flags & PRESS_Q_GROUP &&
                speaking->text->tokens[i].flags & PRESS_F_LATIN)
                break; /* human rights group Steppe Watch */
            out->at = noun_phrase(speaking, low, high, i, flags);
            out->type = (uint8_t)noun_type(speaking, i, flags);
            return 1;
        }
    }
    if (!m)
        return 0;
    out->at = m->at;
    out->type = PRESS_SPEAKER_ORGANIZATION;
    out->named = 1;
    i = m->token + m->ntokens;
    if (i < high && speaking->text->tokens[i].flags & PRESS_F_LATIN &&
        press_quote_word(speaking, i) & (PRESS_Q_ANON | PRESS_Q_DOC) &&
        !press_quote_mention(speaking, i)) {
        out->at.end = press_speaking_range(speaking, i, i + 1).end;
        out->type = press_quote_word(speaking, i) & PRESS_Q_DOC
                        ? PRESS_SPEAKER_DOCUMENT /* a United Nations report */
                        : PRESS_SPEAKER_ANONYMOUS; /* a Wire correspondent */
        out->named = 0;
    }
    return 1;
}

PRESS_PRIVATE int press_speaker_capitals(const press_speaking *speaking,
                                         size_t first, size_t end,
                                         press_speaker *out)
{
    const press_token *tokens = speaking->text->tokens;
    size_t i;
    int caps = 0;

    if (first == end || end - first > 5 ||
        speaking->text->lang == PRESS_LANG_DE) /* every noun has one */
        return 0;
    for (i = first; i < end; i++) {
        if (press_quote_mention(speaking, i))
            return 0;
        caps += (tokens[i].flags & PRESS_F_ALLCAPS) != 0;
    }
    if (end - first == 1 &&
        (press_quote_word(speaking, first) || /* Having said this */
         press_speaking_in(speaking, first, "one") ||
         (noun_begins(speaking, first) &&
          press_speaking_ends(press_speaking_token(speaking, first), "ing"))))
        return 0;
    if (end - first == 1 && press_speaking_known(speaking, first)) {
        out->at = press_speaking_range(speaking, first, end);
        out->type = PRESS_SPEAKER_PERSON;
        out->named = 1;
        return 1;
    }
    out->at = press_speaking_range(speaking, first, end);
    if (end - first == 1 && noun_begins(speaking, first)) {
        press_span s = press_speaking_token(speaking, first);

        if (press_pronoun_gender(s) &&
            tokens[first].flags & PRESS_F_CYRILLIC) {
            out->type = PRESS_SPEAKER_PERSON;
            return 1; /* Толегенов: a surname by its ending */
        }
        if (press_speaking_ends(s, "s ы и лар лер дар дер тар тер")) {
            out->type = PRESS_SPEAKER_GROUP; /* Forecasters, Синоптики */
            return 1;
        }
        if (tokens[first].flags & PRESS_F_CYRILLIC) {
            out->type = PRESS_SPEAKER_ANONYMOUS;
            return 1;
        }
    }
    if (end - first == 1 && first > 0 && /* none of the States, some Members */
        tokens[first].flags & PRESS_F_LATIN &&
        tokens[first - 1].kind == PRESS_T_WORD &&
        !(tokens[first - 1].flags & PRESS_F_CAPITAL) &&
        press_speaking_ends(press_speaking_token(speaking, first), "s")) {
        out->type = PRESS_SPEAKER_GROUP;
        return 1;
    }
    out->type = caps == (int)(end - first) ? PRESS_SPEAKER_ORGANIZATION
                                           : PRESS_SPEAKER_PERSON;
    out->named = 2;
    return 1;
}

PRESS_PRIVATE int press_speaker_is_capital(const press_speaking *speaking, size_t token)
{
    const press_token *t = &speaking->text->tokens[token];

    return t->kind == PRESS_T_WORD && t->flags & PRESS_F_CAPITAL &&
           !(press_quote_word(speaking, token) &
             (PRESS_Q_STOP | PRESS_Q_FIRST | PRESS_Q_PRONOUN));
}

/* A place next to the verb speaks for its government. */
PRESS_PRIVATE int press_speaker_place(const press_speaking *speaking, size_t low,
                         size_t token, press_speaker *out)
{
    const press_mention *m = press_quote_mention(speaking, token);

    if (!m || m->type != PRESS_TYPE_LOCATION ||
        press_speaker_is_possessive(speaking, m) ||
        m->token < low || press_speaking_is_origin(speaking, low, m->token))
        return 0;
    out->at = m->at;
    out->type = PRESS_SPEAKER_ORGANIZATION;
    out->named = 1;
    return 1;
}

/* quote_verb.c - see quote_verb.h. */
#include "quote_verb.h"

#include "speaker_some.h"

static const char verb_be[] = "be been being is are was were am";

/* A Russian infinitive, participle or noun of a verb of saying reports
** nothing. */
static int verb_is_russian_form(press_span s)
{
    return s.n && (unsigned char)s.p[0] >= 0xD0 &&
           press_speaking_ends(s, "ть ться нный нная нное нные нного нной "
                                  "нных щий щая щие щих щего вший вшая вшие "
                                  "ние ния нию нием ний");
}

/* A word between a subject and its verb. */
static int verb_is_between(const press_speaking *speaking, size_t i)
{
    return press_quote_word(speaking, i) & PRESS_Q_AUX ||
           press_speaker_is_manner(speaking, i) ||
           press_speaking_in(speaking, i,
                             "monday tuesday wednesday thursday friday saturday "
                             "sunday late so no longer");
}

/* English: a noun or a participle by what stands before it: its stated aim,
** the company's claims, a result of continued pumping. */
static int verb_is_nominal(const press_speaking *speaking, size_t token)
{
    if (!token || !(speaking->text->tokens[token].flags & PRESS_F_LATIN))
        return 0;
    if (press_speaking_in(speaking, token - 1,
                          "the a an its their my our your his no any such "
                          "of by through despite amid"))
        return 1;
    return press_speaking_ends(press_speaking_token(speaking, token - 1),
                               "'s \xE2\x80\x99s s' s\xE2\x80\x99") &&
           !press_speaking_in(speaking, token - 1,
                              "he's she's it's that's what's who's there's") &&
           speaking->text->tokens[token - 1].kind == PRESS_T_WORD;
}

/* A noun where nouns stand: three claims, for alleged violations. */
static int verb_is_noun(const press_speaking *speaking, size_t token,
                        uint32_t flags)
{
    uint32_t before = token ? press_quote_word(speaking, token - 1) : 0;

    if (verb_is_nominal(speaking, token) ||
        (flags & PRESS_Q_SAY && !(before & PRESS_Q_PRONOUN) &&
         !press_speaking_in(speaking, token, "says") &&
         press_speaking_ends(press_speaking_token(speaking, token), "ts ms rs") &&
         press_speaking_ends(press_speaking_token(speaking, token + 1), "ed")))
        return 1; /* its latest comments contrasted; reports suggested */
    if (before & PRESS_Q_ORIGIN && press_speaking_in(speaking, token,
                                                     "alleged claimed reported"))
        return 1; /* for alleged violations */
    return flags & (PRESS_Q_NOUN | PRESS_Q_WORK) &&
           (before & (PRESS_Q_ORIGIN | PRESS_Q_FIRST) ||
            (token &&
             speaking->text->tokens[token - 1].kind == PRESS_T_NUMBER) ||
            press_speaking_in(speaking, token - 1,
                "this these those two three four five six seven eight nine ten "
                "several many some few all both each every other more most"));
}

/* Kazakh: advice, a promise, a demand, which only give, ask and make make
** verbs; кеңес мүшелері is a council's. */
static int verb_is_kazakh_noun(const press_speaking *speaking, size_t token)
{
    return speaking->text->lang == PRESS_LANG_KK &&
           press_speaking_in(speaking, token, "кеңес уәде талап") &&
           !press_speaking_in(speaking, token + 1,
                              "бер* ет* қой* айт* қыл* алды");
}

/* English: the last word of a name, in a sentence that is no headline: told
** Steppe Notes. */
static int verb_is_in_name(const press_speaking *speaking, size_t token)
{
    const press_token *tokens = speaking->text->tokens;
    size_t i = token > 12 ? token - 12 : 0, end = token + 12;

    if (speaking->text->lang != PRESS_LANG_EN || !token ||
        !(tokens[token].flags & tokens[token - 1].flags & PRESS_F_CAPITAL) ||
        tokens[token - 1].kind != PRESS_T_WORD)
        return 0;
    for (; i < end && i < speaking->text->ntokens; i++)
        if (tokens[i].kind == PRESS_T_WORD && tokens[i].length > 3 &&
            !(tokens[i].flags & PRESS_F_CAPITAL) &&
            press_text_sentence_at(speaking->text, tokens[i].start) ==
                press_text_sentence_at(speaking->text, tokens[token].start))
            return 1;
    return 0;
}

PRESS_PRIVATE uint32_t press_verb_says(const press_speaking *speaking,
                                       size_t token)
{
    uint32_t flags = press_quote_word(speaking, token);

    if (!(flags & (PRESS_Q_SAY | PRESS_Q_WEAK | PRESS_Q_WRITE)))
        return 0;
    if (verb_is_in_name(speaking, token))
        return 0;
    if (verb_is_russian_form(press_speaking_token(speaking, token)) &&
        !(token && press_speaking_in(speaking, token - 1, /* любил повторять */
                                     "любил любила любит любили")))
        return 0;
    if ((press_speaking_in(speaking, token, "point points") &&
         !press_speaking_in(speaking, token + 1, "out")) ||
        (press_speaking_in(speaking, token, "ruled rules") &&
         press_speaking_in(speaking, token + 1, "out over")))
        return 0;
    if (token && press_speaking_in(speaking, token - 1,
                                   "following recent earlier"))
        return 0; /* recent reports that */
    if (verb_is_noun(speaking, token, flags) ||
        verb_is_kazakh_noun(speaking, token))
        return 0;
    if (token > 2 && press_speaking_in(speaking, token - 1, "and or") &&
        press_speaking_in(speaking, token - 3, "to"))
        return 0; /* to acknowledge and admit */
    if (token && (press_speaking_in(speaking, token - 1, verb_be) ||
                  press_speaking_in(speaking, token - 1, "to so")) &&
        !(token > 1 && press_speaking_in(speaking, token - 2,
                                         "used liked likes loved")))
        return 0;
    return flags;
}

PRESS_PRIVATE size_t press_verb_passive(const press_speaking *speaking,
                                        size_t low, size_t verb)
{
    press_span s = press_speaking_token(speaking, verb);
    size_t i, steps;

    if (!press_speaking_in(speaking, verb, "told said") &&
        !(s.n > 3 && memcmp(s.p + s.n - 2, "ed", 2) == 0))
        return 0;
    for (i = verb, steps = 0; i > low && steps < 4; i--, steps++) {
        if (press_speaking_in(speaking, i - 1, verb_be))
            return i - 1;
        if (!verb_is_between(speaking, i - 1))
            return 0;
    }
    return 0;
}

/* Verbs of gestures and of saying no: what stands beside them is not what
** their subject says. */
static const char verb_gestures[] =
    "denied denies denying shrugged shrugs smiled smiles laughed laughs nodded "
    "sighed sighs wept weeps sobbed sobs отрица* опроверг* опроверга* сомнева* "
    "смее* смеял* улыба* улыбну* усмехну* вздохну* вздыха* плака* плач* "
    "заплака* засмея* күлді жымиды күрсінді";

/* What goes on may be no saying: it is where a person does, and nothing but
** the words themselves follows. */
PRESS_PRIVATE int press_verb_goes_on(const press_speaking *speaking,
                                     size_t verb)
{
    const press_mention *m;

    if (!press_speaking_in(speaking, verb, "continues continued") || !verb)
        return 0;
    if (verb + 1 < speaking->text->ntokens &&
        speaking->text->tokens[verb + 1].kind == PRESS_T_WORD &&
        !press_speaking_in(speaking, verb + 1, "that"))
        return 1;
    m = press_quote_mention(speaking, verb - 1);
    return !(m && m->type == PRESS_TYPE_PERSON) &&
           !press_speaking_in(speaking, verb - 1, "he she they");
}

/* English: "the warning that", "rest assured that", "were told that", "agreed
** upon by both", "fears of": a noun, and a passive, whose subject does not
** speak. */
static int verb_is_told_so(const press_speaking *speaking, size_t low,
                           size_t verb)
{
    press_span s = press_speaking_token(speaking, verb);

    if (verb == low || speaking->text->lang != PRESS_LANG_EN)
        return 0;
    if (s.n > 4 && memcmp(s.p + s.n - 3, "ing", 3) == 0)
        return press_speaking_in(speaking, verb - 1,
                                 "the a an this that its their his her our "
                                 "any no") ||
               press_speaking_ends(press_speaking_token(speaking, verb - 1),
                                   "'s ’s");
    if (press_speaking_in(speaking, verb + 1, "by upon") ||
        (press_speaking_in(speaking, verb + 1, "of on") &&
         press_speaking_ends(s, "ts ms rs ds ks")) ||
        (press_speaking_in(speaking, verb + 1, "in") &&
         press_speaking_in(speaking, verb, "believe believes believed")))
        return 1;
    return press_verb_passive(speaking, low, verb) != 0 ||
           (press_speaking_in(speaking, verb - 1, "rest") &&
            press_speaking_ends(s, "ed"));
}

/* The mayor told his staff to stay at home, promises to haunt us: what is asked
** or meant follows. */
static int verb_is_order(const press_speaking *speaking, size_t verb)
{
    size_t i;

    if (press_speaking_in(speaking, verb + 1, "to") &&
        (!press_quote_word(speaking, verb + 2) ||
         press_speaking_in(speaking, verb + 2, "be have do")) &&
        !(speaking->text->tokens[verb].flags & PRESS_F_CYRILLIC) &&
        !press_speaking_in(speaking, verb, "said") &&
        !(verb + 2 < speaking->text->ntokens &&
          speaking->text->tokens[verb + 2].flags & PRESS_F_CAPITAL))
        return 1;
    if (!press_speaking_in(speaking, verb,
                           "told tells asked asks urged urges ordered advised "
                           "invited"))
        return 0;
    for (i = verb + 1; i < verb + 7; i++) {
        if (press_speaking_in(speaking, i, "that") ||
            press_quote_stops(speaking, i) ||
            press_quote_byte(speaking, i) == ',')
            return 0;
        if (press_speaking_in(speaking, i, "to"))
            return !press_speaking_in(speaking, i + 1,
                                      "the a an this that his her their its me "
                                      "him them us") &&
                   !press_quote_mention(speaking, i + 1);
    }
    return 0;
}

/* for what it said were killings: its object is another's; not: what he said:
** CLAUSE. */
static int verb_is_of_what(const press_speaking *speaking, size_t low,
                           size_t verb)
{
    size_t i;

    if (press_quote_byte(speaking, verb + 1) == ':' ||
        press_speaking_in(speaking, verb + 1, "that"))
        return 0;
    for (i = verb; i > low && i + 6 > verb &&
                   speaking->text->tokens[i - 1].kind == PRESS_T_WORD; i--)
        if (press_speaking_in(speaking, i - 1, "what"))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_verb_no_report(const press_speaking *speaking,
                                       size_t low, size_t verb)
{
    return verb_is_of_what(speaking, low, verb) ||
           press_speaking_in(speaking, verb, verb_gestures) ||
           press_verb_goes_on(speaking, verb) || verb_is_order(speaking, verb) ||
           verb_is_told_so(speaking, low, verb);
}

/* What may open between a subject and its verb: in Osh, who, briefed on it. */
static int verb_is_opened(const press_speaking *speaking, size_t i)
{
    if (speaking->text->tokens[i].kind != PRESS_T_WORD)
        return !press_quote_stops(speaking, i);
    return press_quote_word(speaking, i) & PRESS_Q_ORIGIN ||
           press_speaking_in(speaking, i, "who that which whose and such "
                                          "across out near there here this "
                                          "last") ||
           press_speaking_ends(press_speaking_token(speaking, i), "ing ed");
}

/* Is the subject told beside the verb: a pronoun, or who says so by another
** verb (X, adding; quoted Y as saying)? */
static int verb_is_beside(const press_speaking *speaking, size_t verb)
{
    size_t i = verb;

    while (i > 0 && verb_is_between(speaking, i - 1))
        i--;
    return i > 0 &&
           (press_quote_word(speaking, i - 1) & PRESS_Q_PRONOUN ||
            press_speaking_in(speaking, i - 1, "as to having") ||
            press_speaking_ends(press_speaking_token(speaking, verb), "ing"));
}

/* One says, many say: as a friend, and believe; not: a friend believes. */
static int verb_agrees(const press_speaking *speaking,
                       const press_speaker *speaker, size_t verb)
{
    press_span s = press_speaking_token(speaking, verb);
    size_t first = press_text_token_at(speaking->text, speaker->at.start), i;

    for (i = first; i > 0 && i + 4 > first; i--) /* heard a guard say */
        if (press_speaking_in(speaking, i - 1, "heard hear hears hearing"))
            return 1;
    if (press_speaking_ends(s, "s") &&
        press_speaking_in(speaking, first, "several many few two three some all "
                                           "both"))
        return 0; /* several senior posts */
    return (speaker->type != PRESS_SPEAKER_PERSON &&
            speaker->type != PRESS_SPEAKER_ANONYMOUS) ||
           press_speaking_ends(s, "s ed ing") ||
           press_speaking_in(speaking, verb, "said told wrote put forecast swore") ||
           press_speaking_ends(press_span_sub(speaking->text->span, speaker->at),
                               "s men people") ||
           (first > 0 && press_speaking_in(speaking, first - 1, "and"));
}

/* Russian: a woman's заявила, a man's заявил, and поддержали, which nobody
** alone does. */
static int verb_agrees_russian(const press_speaking *speaking,
                               const press_speaker *speaker, size_t verb)
{
    press_span s = press_speaking_token(speaking, verb);
    press_span name = press_span_sub(speaking->text->span, speaker->at);
    size_t first = press_text_token_at(speaking->text, speaker->at.start);
    size_t end = press_text_token_at(speaking->text, speaker->at.end);
    int gender;

    if (speaker->type != PRESS_SPEAKER_PERSON || !(name.n && name.p[0] & 0x80) ||
        verb_is_beside(speaking, verb))
        return 1;
    if (press_speaking_ends(s, "ли лись"))
        return press_speaking_in(speaking, end, "и , вместе с") ||
               (first > 0 && press_speaking_in(speaking, first - 1, "и"));
    if (press_speaking_ends(s, "ило ало"))
        return 0; /* a body's */
    if (!press_speaking_ends(s, "л ла лся лась"))
        return 1;
    gender = end > first + 1 || !press_speaking_ends(name, "а я")
                 ? press_pronoun_gender(name) : 0; /* Обама */
    return !gender || (gender > 0) == press_speaking_ends(s, "ла лась");
}

PRESS_PRIVATE int press_verb_is_of(const press_speaking *speaking,
                                   const press_speaker *speaker, size_t verb)
{
    const press_text *text = speaking->text;
    size_t i = verb;
    int helped = 0, tail = 0;

    if (text->lang == PRESS_LANG_RU && speaker->at.end &&
        speaker->at.end <= text->tokens[verb].start &&
        press_text_sentence_at(text, speaker->at.start) ==
            press_text_sentence_at(text, text->tokens[verb].start))
        return verb_agrees_russian(speaking, speaker, verb);

    if (text->lang != PRESS_LANG_EN || !speaker->at.end ||
        speaker->at.end > text->tokens[verb].start ||
        verb_is_beside(speaking, verb))
        return 1;
    if (press_speaking_in(speaking, verb - 1, "and but or"))
        return verb_agrees(speaking, speaker, verb);
    i = press_text_token_at(text, speaker->at.end);
    if (speaker->type == PRESS_SPEAKER_GROUP && i > 0 &&
        press_speaking_in(speaking, i, "has is was does") &&
        !(text->tokens[i - 1].flags & PRESS_F_CAPITAL) &&
        press_speaking_ends(press_speaking_token(speaking, i - 1), "rs ts ns"))
        return 0; /* this house of judges and workers has announced */
    for (; i < verb; i++) {
        uint32_t flags = press_quote_word(speaking, i);

        if (verb_is_between(speaking, i))
            helped |= (flags & PRESS_Q_STOP) != 0;
        else if (tail && (press_speaking_in(speaking, i, "to") ||
                          (press_quote_byte(speaking, i) == ',' &&
                           i + 1 == verb)))
            return 0; /* members continue to; backed the X mission, demanded */
        else if (verb_is_opened(speaking, i))
            return !helped || text->tokens[i].kind != PRESS_T_WORD ||
                   flags & PRESS_Q_ORIGIN;
        else if (helped || (flags & (PRESS_Q_STOP | PRESS_Q_PRONOUN) &&
                            !(press_quote_word(speaking, i - 1) &
                              PRESS_Q_ORIGIN))) /* the head of / the house */
            return 0; /* the Union will be unable to meet the demands */
        else
            tail = 1;
    }
    return helped || verb_agrees(speaking, speaker, verb);
}

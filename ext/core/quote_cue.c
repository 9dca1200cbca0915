/* quote_cue.c - see quote_cue.h. */
#include "quote_cue.h"

#include "speaker_some.h"

#define CUE_NEAR 14 /* tokens between a verb and what it says */
#define CUE_CLAUSE 20 /* tokens of a subject before its verb, after marks */

static int cue_is_dash(const press_speaking *speaking, size_t i)
{
    press_span s = press_speaking_token(speaking, i);

    return s.n > 0 && press_is_dash(press_utf8_peek(s.p, s.n, 0));
}

static void cue_set(const press_speaking *speaking, press_quote_cue *out,
                    size_t first, size_t end, uint32_t flags)
{
    out->at = press_speaking_range(speaking, first, end);
    out->flags = flags;
}

/* --- after --------------------------------------------------------------- */

/* Does the quotation stop as one does before its cue: with a comma, a mark
** of question or exclamation, before a comma or a dash? */
static int cue_is_led(const press_speaking *speaking,
                      const press_quote_place *place, size_t *first)
{
    const char *p = speaking->text->span.p;
    uint32_t end = place->marks->at.end;
    int led = end > place->marks->at.start &&
              (p[end - 1] == ',' || p[end - 1] == '!' || p[end - 1] == '?');
    size_t i = place->close;

    if (end > place->marks->at.start + 2 &&
        memcmp(p + end - 3, "\xE2\x80\xA6", 3) == 0)
        led = 1;
    while (i < place->high && (press_quote_byte(speaking, i) == ',' ||
                               cue_is_dash(speaking, i))) {
        led = 1;
        i++;
    }
    *first = i;
    return led;
}

/* The subject of the verb at `verb`: after it, else before the quotation. */
static void cue_subject(const press_speaking *speaking,
                        const press_quote_place *place, size_t verb,
                        press_quote_cue *out)
{
    size_t open = place->open;
    press_speaker after;

    if (press_speaker_one(speaking, verb, place->high, &out->speaker))
        return;
    if (press_speaker_after(speaking, verb, place->high, &after)) {
        if (speaking->text->lang != PRESS_LANG_KK || place->low >= open ||
            after.type != PRESS_SPEAKER_ORGANIZATION || place->far ||
            !press_speaker_before(speaking, place->low, open, &out->speaker) ||
            out->speaker.type != PRESS_SPEAKER_PERSON)
            out->speaker = after; /* X деп жазды Facebook парақшасында */
        return;
    }
    while (open > place->low && (press_quote_byte(speaking, open - 1) == ':' ||
                                 press_quote_byte(speaking, open - 1) == ','))
        open--;
    if (place->low < open && !place->far &&
        press_speaker_before(speaking, place->low, open, &out->speaker))
        return;
    if (press_speaker_noun(speaking, verb, place->high, &out->speaker))
        return;
    if (place->low < open && !place->far &&
        speaking->text->lang == PRESS_LANG_KK &&
        !press_speaker_people(speaking, place->low, open, &out->speaker))
        press_speaker_dropped(speaking, place->low, open, verb - 1,
                              &out->speaker);
}

/* Does the word look like a verb that no table has?  One that tells of the
** past or present, by its ending. */
static int cue_like_verb(const press_speaking *speaking, size_t i)
{
    press_span s = press_speaking_token(speaking, i);

    if (s.n < 5 || speaking->text->tokens[i].kind != PRESS_T_WORD ||
        speaking->text->tokens[i].flags & PRESS_F_CAPITAL ||
        press_quote_word(speaking, i) & ~(PRESS_Q_SLOGAN | PRESS_Q_VERSE))
        return 0;
    if ((unsigned char)s.p[0] < 0xD0)
        return press_speaking_ends(s, "ed");
    if (speaking->text->lang == PRESS_LANG_KK)
        return press_speaking_ends(s, "ды ді ты ті") &&
               !press_speaking_ends(s, "ланды ленді лынды лінді");
    return s.n > 7 &&
           press_speaking_ends(s, "ет ит ёт ют ят ат ут ал ел ил ул ла ло ли "
                                  "лся лась лись ется ится ются ятся");
}

/* Kazakh: деп + verb within a few words; the verb's token or 0. */
static size_t cue_kazakh(const press_speaking *speaking, size_t from,
                         size_t high)
{
    size_t i;

    for (i = from + 1; i < high && i < from + 8; i++) {
        if (press_quote_stops(speaking, i))
            break;
        if (press_quote_word(speaking, i) &
            (PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_TERM | PRESS_Q_SLOGAN |
             PRESS_Q_WEAK))
            return i;
    }
    return from + 1 < high && cue_like_verb(speaking, from + 1) ? from + 1 : 0;
}

/* The end of a verb of several words: деп атап өтті, деп жауап берді. */
static size_t cue_kazakh_end(const press_speaking *speaking, size_t verb,
                             size_t high)
{
    while (verb + 1 < high && !press_quote_stops(speaking, verb + 1) &&
           (press_quote_word(speaking, verb + 1) &
                (PRESS_Q_SAY | PRESS_Q_WRITE) ||
            press_speaking_in(speaking, verb + 1,
                                       "алады алды алған өтті өтеді берді "
                                       "береді беріп салды тастады қойды "
                                       "қойған еді екен отыр жүр тұр жатыр "
                                       "қайтарды етті етеді")))
        verb++;
    return verb + 1;
}

static int cue_after_dep(const press_speaking *speaking,
                         const press_quote_place *place, size_t at,
                         press_quote_cue *out)
{
    size_t verb = cue_kazakh(speaking, at, place->high), end;
    uint32_t flags;

    if (!verb) { /* деп жылады: said and wept; деп мұңын шақты */
        if (place->words <= 4)
            return 0;
        for (end = at + 1; end + 1 < place->high && end < at + 4; end++)
            if (cue_like_verb(speaking, end))
                break;
        end = cue_like_verb(speaking, end) ? end + 1 : at + 1;
        cue_set(speaking, out, at, end, PRESS_Q_SAY);
        cue_subject(speaking, place, end, out);
        return 1;
    }
    flags = press_quote_word(speaking, verb);
    if (!(flags & (PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_TERM |
                   PRESS_Q_SLOGAN)))
        flags |= PRESS_Q_SAY;
    end = cue_kazakh_end(speaking, verb, place->high);
    cue_set(speaking, out, at, end, flags);
    if (flags & PRESS_Q_TERM && !(flags & PRESS_Q_SAY)) {
        /* X оны «...» деп атады: X called it so */
        if (place->words >= 3 && press_speaking_in(speaking, verb,
                                                   "атады атайды") &&
            place->low < place->open &&
            press_speaker_before(speaking, place->low, place->open,
                                 &out->speaker) && out->speaker.named)
            out->flags = PRESS_Q_WEAK;
        return 1;
    }
    if (verb > at + 1 && press_speaker_before(speaking, at + 1, verb,
                                              &out->speaker))
        return 1;
    cue_subject(speaking, place, end, out);
    return 1;
}

/* quietly said X; - грустно шутит X */
static int cue_is_adverb(const press_speaking *speaking, size_t i)
{
    press_span s = press_speaking_token(speaking, i);

    if (press_quote_word(speaking, i) & PRESS_Q_AUX)
        return 1;
    return s.n > 4 && (memcmp(s.p + s.n - 2, "ly", 2) == 0 ||
                       memcmp(s.p + s.n - 2, "о", 2) == 0);
}

/* ..., говорится в заявлении союза: the document in which it stands. */
static int cue_document(const press_speaking *speaking,
                        const press_quote_place *place, size_t first,
                        press_quote_cue *out)
{
    size_t i = first + 2;

    if (i >= place->high || !press_speaking_in(speaking, first + 1,
                                               "в во на") ||
        !press_speaking_in(speaking, first,
                                 "говорится сказано отмечается подчеркивается "
                                 "указывается указано сообщается отмечено "
                                 "написано утверждается"))
        return 0;
    while (i + 1 < place->high && i < first + 4 &&
           !(press_quote_word(speaking, i) & PRESS_Q_DOC))
        i++;
    if (!(press_quote_word(speaking, i) & PRESS_Q_DOC))
        return 0;
    cue_set(speaking, out, first, first + 1, PRESS_Q_WRITE);
    out->speaker.at = press_speaking_range(speaking, i, i + 1);
    out->speaker.type = PRESS_SPEAKER_DOCUMENT;
    return 1;
}

/* A verb that no table has, between what was said and who is named:
** "...," crowed Smith; «...», — сокрушается Айнур; "...," Smith crowed. */
static int cue_unknown(const press_speaking *speaking,
                       const press_quote_place *place, size_t first,
                       press_quote_cue *out)
{
    const press_mention *m;
    size_t verb = first;

    if (place->words <= 4 && place->open > place->low &&
        speaking->text->tokens[place->open - 1].kind == PRESS_T_WORD)
        return 0; /* Security Services, the “SNB,” kidnapped X */
    if (cue_like_verb(speaking, first)) {
        m = press_quote_mention(speaking, first + 1);
        if (!(m && m->type == PRESS_TYPE_PERSON) &&
            !(speaking->text->tokens[first].flags & PRESS_F_CYRILLIC) &&
            !(press_quote_word(speaking, first + 1) &
              (PRESS_Q_HE | PRESS_Q_SHE)))
            return 0;
        if (!press_speaker_after(speaking, first + 1, place->high,
                                 &out->speaker) ||
            (out->speaker.type != PRESS_SPEAKER_PERSON &&
             out->speaker.type != PRESS_SPEAKER_ANONYMOUS))
            return 0;
    } else {
        m = press_quote_mention(speaking, first);
        verb = m ? m->token + m->ntokens : first + 1;
        if (!((m && m->type == PRESS_TYPE_PERSON) ||
              press_quote_word(speaking, first) & (PRESS_Q_HE | PRESS_Q_SHE)) ||
            verb >= place->high || !cue_like_verb(speaking, verb) ||
            !press_speaker_before(speaking, first, verb, &out->speaker))
            return 0;
    }
    cue_set(speaking, out, verb, verb + 1, PRESS_Q_SAY);
    return 1;
}

/* The first verb of saying from `first` on, with its subject before it. */
static int cue_follows(const press_speaking *speaking,
                       const press_quote_place *place, size_t first,
                       press_quote_cue *out)
{
    size_t i;

    if (press_speaking_in(speaking, first,
                          "while whereas which who though although because since "
                          "if и но а который которая которые хотя пока если "
                          "бірақ ал"))
        return 0;
    for (i = first + 1; i < place->high && i < first + CUE_CLAUSE; i++) {
        uint32_t flags;

        if (press_quote_stops(speaking, i) || press_speaking_in(speaking, i,
                                                                "and but"))
            return 0;
        flags = press_verb_says(speaking, i);
        if (!(flags & (PRESS_Q_SAY | PRESS_Q_WRITE)) &&
            !(press_speaking_in(speaking, i, "went goes") &&
              press_speaking_in(speaking, i + 1, "on")))
            continue;
        if (!press_speaker_before(speaking, first, i, &out->speaker) &&
            !press_speaker_noun(speaking, first, i, &out->speaker) &&
            !press_speaker_one(speaking, first, i, &out->speaker) &&
            !(press_quote_word(speaking, i - 1) &
              (PRESS_Q_PRONOUN | PRESS_Q_FIRST)))
            continue;
        cue_set(speaking, out, i, i + 1 + !flags, flags ? flags : PRESS_Q_SAY);
        return 1;
    }
    return 0;
}

/* ..., цитирует издание мать солдата Светлану Ващук: not who cites, who is
** cited. */
static int cue_cites(const press_speaking *speaking,
                     const press_quote_place *place, size_t verb,
                     press_quote_cue *out)
{
    size_t i, noun = 0;

    if (!press_speaking_in(speaking, verb, "цитирует цитируют процитировал "
                                           "процитировала процитировали"))
        return 0;
    cue_set(speaking, out, verb, verb + 1, PRESS_Q_CITE);
    for (i = verb + 1; i < place->high && i < verb + CUE_CLAUSE; i++) {
        const press_mention *m = press_quote_mention(speaking, i);

        if (m && m->type == PRESS_TYPE_PERSON)
            return press_speaking_set(m, &out->speaker);
        if (!m && press_quote_word(speaking, i) & PRESS_Q_ANON)
            noun = i;
    }
    if (noun) {
        out->speaker.at = press_speaking_range(speaking, noun, noun + 1);
        out->speaker.type = PRESS_SPEAKER_ANONYMOUS;
    }
    return 1;
}

PRESS_PRIVATE int press_cue_phrase(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   size_t first, press_quote_cue *out)
{
    uint32_t flags;
    size_t n;

    memset(out, 0, sizeof *out);
    if (first >= place->high)
        return 0;
    if (press_speaking_in(speaking, first, "деп"))
        return cue_after_dep(speaking, place, first, out);
    if (press_speaking_in(speaking, first, "деген") &&
        press_speaking_in(speaking, first + 1, "еді болатын екен")) {
        cue_set(speaking, out, first, first + 2, PRESS_Q_SAY);
        cue_subject(speaking, place, first + 2, out);
        return 1;
    }
    n = press_accord(speaking, first, &flags);
    if (n) {
        cue_set(speaking, out, first, first + n, PRESS_Q_SAY);
        return press_accord_whose(speaking, first, n, place->high,
                                  &out->speaker);
    }
    if (cue_document(speaking, place, first, out))
        return 1;
    if (cue_is_adverb(speaking, first) && first + 1 < place->high &&
        (press_verb_says(speaking, first + 1) ||
         (speaking->text->tokens[first].flags & PRESS_F_CYRILLIC &&
          cue_like_verb(speaking, first + 1))))
        first++;
    flags = press_verb_says(speaking, first);
    if (flags &&
        press_speaking_ends(press_speaking_token(speaking, first), "ing"))
        return 0; /* adding: something else */
    if (cue_cites(speaking, place, first, out))
        return 1;
    if (flags & (PRESS_Q_SAY | PRESS_Q_WRITE)) {
        cue_set(speaking, out, first, first + 1, flags);
        cue_subject(speaking, place, first + 1, out);
        return 1;
    }
    return cue_unknown(speaking, place, first, out) ||
           cue_follows(speaking, place, first, out);
}

/* Kazakh puts the verb last: X «...» деп жауап берді; X «...» жазды; X-тің
** «...» дегенін.  It may stand some words after the marks where they hold but
** a part of what was said. */
static int cue_after_kazakh(const press_speaking *speaking,
                            const press_quote_place *place,
                            press_quote_cue *out)
{
    size_t i = place->close, end;
    uint32_t flags;

    if (press_speaking_in(speaking, i, "деп"))
        return cue_after_dep(speaking, place, i, out);
    if (press_speaking_in(speaking, i, "дегенін дегенді дегені") &&
        place->open > place->low && !place->far &&
        press_speaking_ends(press_speaking_token(speaking, place->open - 1),
                            "ның нің дың дің тың тің")) {
        const press_mention *m = press_quote_mention(speaking,
                                                     place->open - 1);

        cue_set(speaking, out, i, i + 1, PRESS_Q_SAY);
        out->speaker.type = m ? PRESS_SPEAKER_PERSON
                              : PRESS_SPEAKER_ANONYMOUS;
        out->speaker.at = m ? m->at
                            : press_speaking_range(speaking, place->open - 1,
                                                   place->open);
        return 1;
    }
    for (; i < place->high && i < place->close + 8; i++) {
        if (press_quote_stops(speaking, i) ||
            press_quote_byte(speaking, i) == ',')
            return 0;
        flags = press_verb_says(speaking, i);
        if (!(flags & (PRESS_Q_SAY | PRESS_Q_WRITE)))
            continue;
        if (i > place->close && (place->words < 2 || place->far ||
                                 place->low == place->open))
            return 0;
        end = cue_kazakh_end(speaking, i, place->high);
        cue_set(speaking, out, i, end, flags);
        if (i == place->close) {
            cue_subject(speaking, place, end, out);
            return place->words > 2 || out->speaker.named ||
                   !press_speaking_in(speaking, i, "уәде");
        }
        return (press_speaker_before(speaking, place->low, place->open,
                                     &out->speaker) &&
                (out->speaker.named || out->speaker.type)) ||
               (!place->far &&
                press_speaker_people(speaking, place->low, place->open,
                                     &out->speaker));
    }
    return 0;
}

/* has been called "..." by X */
static int cue_passive(const press_speaking *speaking,
                       const press_quote_place *place, size_t first,
                       press_quote_cue *out)
{
    size_t i;

    if (place->words < 2 || !press_speaking_in(speaking, first,
                                               "by") || place->far)
        return 0;
    for (i = place->open; i > place->low + 1 && i + 4 > place->open; i--)
        if (press_quote_word(speaking, i - 1) & PRESS_Q_WEAK &&
            press_speaking_in(speaking, i - 2,
                              "been was were is are be being")) {
            cue_set(speaking, out, i - 1, i, PRESS_Q_WEAK);
            return press_speaker_after(speaking, first + 1, place->high,
                                       &out->speaker);
        }
    return 0;
}

PRESS_PRIVATE int press_cue_after(const press_speaking *speaking,
                                  const press_quote_place *place,
                                  press_quote_cue *out)
{
    size_t first;
    int led = cue_is_led(speaking, place, &first);

    memset(out, 0, sizeof *out);
    if (first >= place->high)
        return 0;
    if (cue_passive(speaking, place, first, out))
        return 1;
    if (led)
        return press_cue_phrase(speaking, place, first, out);
    return speaking->text->lang == PRESS_LANG_KK &&
           cue_after_kazakh(speaking, place, out);
}

/* --- before -------------------------------------------------------------- */

/* "words of Lenin", "turn to Lenin:", "Name:". */
static int cue_named(const press_speaking *speaking,
                     const press_quote_place *place, press_quote_cue *out)
{
    size_t colon = place->open - 1, i;
    const press_mention *m;

    if (place->open < place->low + 2 ||
        press_quote_byte(speaking, colon) != ':')
        return 0;
    m = press_quote_mention(speaking, colon - 1);
    if (m && (m->type == PRESS_TYPE_PERSON ||
              m->type == PRESS_TYPE_ORGANIZATION) && m->token >= place->low) {
        out->speaker.at = m->at;
        out->speaker.type = m->type == PRESS_TYPE_PERSON
                                ? PRESS_SPEAKER_PERSON
                                : PRESS_SPEAKER_ORGANIZATION;
        out->flags = m->token > place->low &&
                             press_quote_word(speaking, m->token - 1) &
                                 PRESS_Q_ORIGIN
                         ? PRESS_Q_CITE : PRESS_Q_SAY; /* turn to Lenin: */
        return 1;
    }
    for (i = colon; i > place->low && i + 4 > colon; i--)
        if (!(speaking->text->tokens[i - 1].flags & PRESS_F_CAPITAL))
            break;
    if (i == colon || m)
        return 0;
    if (!press_speaker_after(speaking, i, colon, &out->speaker))
        return 0;
    out->flags = i == place->low ? PRESS_Q_SAY : PRESS_Q_CITE;
    return out->speaker.named;
}

/* Does a clause of its own begin between a verb and the marks? */
static int cue_reports(const press_speaking *speaking, size_t from,
                       size_t open)
{
    size_t i;

    for (i = from; i < open; i++)
        if (press_speaking_in(speaking, i, "that что будто whether if how"))
            return 1;
    return 0;
}

/* support for "softening": the noun of an attitude before the preposition, or
** a verb with its own: called for "calm", высказался за «постепенный». */
static int cue_favours(const press_speaking *speaking, size_t verb,
                       size_t open)
{
    size_t prep = open - 1;

    if (prep > verb + 1 && press_speaking_in(speaking, prep, "a an the"))
        prep--;
    if (press_speaking_in(speaking, prep - 1,
               "support backing opposition sympathy solidarity concern regret "
               "readiness willingness hope doubt doubts outrage anger approval "
               "disapproval call calls demand demands alarm fears fear "
               "поддержку сожаление готовность озабоченность надежду сомнение "
               "протест сочувствие"))
        return 1;
    return prep == verb + 1 &&
           (press_speaking_in(speaking, verb, "called calls calling") ||
            press_speaking_in(speaking, prep, "за против к"));
}

/* В деле сказано, что: the document before a verb that has no subject. */
static int cue_stands_in(const press_speaking *speaking, size_t low,
                         size_t verb, press_speaker *out)
{
    size_t i;

    if (!press_speaking_in(speaking, verb,
                                "сказано говорится указано отмечается "
                                "отмечено подчеркивается указывается записано "
                                "написано"))
        return 0;
    for (i = verb; i > low && i + 8 > verb; i--)
        if (press_speaking_in(speaking, i - 1, "в во на"))
            break;
    if (i == low || i + 8 <= verb || i >= verb)
        return 0;
    out->at = press_speaking_range(speaking, i, verb);
    out->type = PRESS_SPEAKER_DOCUMENT;
    return 1;
}

/* A few words, not the first of their sentence, that a verb before the marks
** rules: its own words, and not a term in a report, or a part of an object?
**   признал виновным в «возбуждении розни», argues that the "schedule" is */
static int cue_is_part(const press_speaking *speaking,
                       const press_quote_place *place, size_t verb)
{
    size_t last = place->open - 1;
    uint32_t flags = press_quote_word(speaking, last);
    int reports = cue_reports(speaking, verb + 1, place->open);
    char mark = press_quote_byte(speaking, last);

    if (place->words > 4 || verb + 1 >= place->open || mark == ':' ||
        mark == ',')
        return 1;
    if (flags & PRESS_Q_ORIGIN &&
        !press_is_upper(press_utf8_peek(speaking->text->span.p,
                                        speaking->text->span.n,
                                        place->marks->at.start)))
        return cue_favours(speaking, verb, place->open) ||
               (place->words > 1 && last == verb + 1) ||
               (place->words > 2 && reports);
    if (press_speaking_in(speaking, last,
                          "a an the its their his her this these our")) {
        if (!reports)
            return place->words > 1 || cue_favours(speaking, verb, place->open);
        return place->words > 3;
    }
    if (!reports)
        return 1;
    return place->words > 1 ||
           press_speaking_in(speaking, last, "is was are were be been as been");
}

/* Who stands right before the verb, after the one who is first: what / the
** senator called. */
static int cue_phrase_of(const press_speaking *speaking, size_t low,
                         size_t verb, press_speaker *out)
{
    size_t i;

    memset(out, 0, sizeof *out);
    if (!press_speaking_ends(press_speaking_token(speaking, verb), "ed") &&
        !press_speaking_in(speaking, verb, "said says told calls"))
        return 0; /* his odd remarks */
    for (i = verb; i > low && i + 5 > verb; i--)
        if (press_speaking_in(speaking, i - 1, "the a an its his her their my "
                                               "our one"))
            return (press_speaker_before(speaking, i - 1, verb, out) &&
                    press_verb_is_of(speaking, out, verb)) ||
                   press_speaker_noun(speaking, i - 1, verb, out);
    return 0;
}

/* What the verb at `verb` before the marks announces. */
static int cue_take(const press_speaking *speaking,
                    const press_quote_place *place, size_t verb,
                    uint32_t flags, press_quote_cue *out)
{
    int found = press_speaker_before(speaking, place->low, verb,
                                     &out->speaker);
    char last = press_quote_byte(speaking, place->open - 1);
    int near = place->open - verb <= 3 &&
               (place->words > 4 || last == ',' || last == ':');

    if (found && !press_verb_is_of(speaking, &out->speaker, verb))
        found = cue_phrase_of(speaking, place->low, verb, &out->speaker);
    if (!found && verb + 1 < place->open &&
        !(verb > place->low &&
          press_quote_word(speaking, verb - 1) & PRESS_Q_PRONOUN))
        found = press_speaker_after(speaking, verb + 1, place->open,
                                    &out->speaker);
    if (found && flags & PRESS_Q_WEAK && out->speaker.named &&
        out->speaker.at.start > speaking->text->tokens[verb].start &&
        press_speaking_ends(press_speaking_token(speaking, verb), "ли"))
        return 0; /* назвали её Надеждой: by whom is not told */
    if (!found)
        found = cue_stands_in(speaking, place->low, verb, &out->speaker);
    if (!found && last == ':')
        found = press_speaker_dropped(speaking, place->low, verb, verb,
                                      &out->speaker);
    if (flags & PRESS_Q_WEAK && !(flags & (PRESS_Q_SAY | PRESS_Q_WRITE)) &&
        !(found &&
          (out->speaker.named ||
           out->speaker.type == PRESS_SPEAKER_DOCUMENT ||
           (place->words > 2 && (out->speaker.type == PRESS_SPEAKER_GROUP ||
                                 out->speaker.type ==
                                     PRESS_SPEAKER_ANONYMOUS))) &&
          (place->words > 1 || cue_favours(speaking, verb, place->open))))
        return 0;
    if ((!found && !near && last != ':') ||
        !cue_is_part(speaking, place, verb))
        return 0;
    if (place->words <= 2 && last != ':' && last != ',' &&
        !out->speaker.named && !out->speaker.first &&
        !cue_reports(speaking, verb + 1, place->open))
        return 0; /* every government has promised "modern transport" */
    if (place->words == 1 && place->open > verb + 1 &&
        cue_favours(speaking, verb, place->open))
        flags = press_speaking_in(speaking, place->open - 1,
                                  "it him her them this that")
                    ? PRESS_Q_SAY
                    : PRESS_Q_CITE; /* an attitude, and no speech */
    cue_set(speaking, out, verb, verb + 1, flags);
    return 1;
}

/* "the words of Lenin": what stands after of; "quote". */
static int cue_words(const press_speaking *speaking,
                     const press_quote_place *place, size_t at,
                     press_quote_cue *out)
{
    size_t after = at + 1, i;

    cue_set(speaking, out, at, at + 1, PRESS_Q_CITE);
    if (at > place->low && /* записал его слова: */
        press_speaking_in(speaking, at - 1, "his her their его ее их оның") &&
        press_pronoun_resolve(speaking, at - 1,
                              press_quote_word(speaking, at - 1),
                              &out->speaker))
        return 1;
    if (press_speaking_in(speaking, after, "directly taken"))
        after++;
    if (press_speaking_in(speaking, after, "of from by"))
        after++;
    for (i = after; after > at + 1 && i < after + 4 && i < place->open; i++)
        if (press_quote_word(speaking, i) & PRESS_Q_DOC) {
            out->speaker.at = press_speaking_range(speaking, i, i + 1);
            out->speaker.type = PRESS_SPEAKER_DOCUMENT;
            return 1;
        }
    if (after < place->open && after > at &&
        press_speaker_after(speaking, after, place->open, &out->speaker) &&
        (out->speaker.named || out->speaker.first))
        return 1;
    if (press_speaker_before(speaking, place->low, at, &out->speaker) &&
        out->speaker.first)
        return 1;
    memset(&out->speaker, 0, sizeof out->speaker);
    if (press_quote_byte(speaking, place->open - 1) != ':')
        return 0;
    if (after < place->open) /* слова охранника: */
        press_speaker_noun(speaking, after, place->open, &out->speaker);
    return 1;
}

/* В сообщении акимата говорится: the document before the verb. */
static int cue_in_document(const press_speaking *speaking,
                           const press_quote_place *place, size_t verb,
                           press_quote_cue *out)
{
    size_t i;

    if (!press_speaking_in(speaking, verb,
                           "говорится сказано отмечается указано сообщается "
                           "указывается подчеркивается написано"))
        return 0;
    for (i = verb; i > place->low && i + 8 > verb; i--)
        if (press_quote_word(speaking, i - 1) & PRESS_Q_DOC && i > 1 &&
            (press_quote_word(speaking, i - 2) & PRESS_Q_ORIGIN ||
             press_speaking_in(speaking, i - 2, "его ее их этом том"))) {
            cue_set(speaking, out, verb, verb + 1, PRESS_Q_WRITE);
            out->speaker.at = press_speaking_range(speaking, i - 1, i);
            out->speaker.type = PRESS_SPEAKER_DOCUMENT;
            return 1;
        }
    return 0;
}

PRESS_PRIVATE int press_cue_before(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   press_quote_cue *out)
{
    size_t i, n, reach;
    uint32_t flags;

    memset(out, 0, sizeof *out);
    if (place->low >= place->open)
        return 0;
    reach = press_quote_byte(speaking, place->open - 1) == ':' ? PRESS_CUE_FAR
                                                               : CUE_NEAR;
    for (i = place->open; i > place->low && place->open - i < PRESS_CUE_FAR; i--) {
        if (press_quote_byte(speaking, i - 1) == ';')
            break;
        n = press_accord(speaking, i - 1, &flags);
        if (n && i - 1 + n < place->open) {
            cue_set(speaking, out, i - 1, i - 1 + n, PRESS_Q_SAY);
            return press_accord_whose(speaking, i - 1, n, place->open,
                                      &out->speaker);
        }
        if (press_speaking_in(speaking, i - 1, "put puts") &&
            press_speaking_in(speaking, i, "it") &&
            press_speaker_before(speaking, place->low, i - 1,
                                 &out->speaker)) {
            cue_set(speaking, out, i - 1, i + 1, PRESS_Q_SAY);
            return 1;
        }
        if (place->open - i < 4 && cue_in_document(speaking, place, i - 1, out))
            return 1;
        if (press_quote_word(speaking, i - 1) & PRESS_Q_CITE &&
            cue_words(speaking, place, i - 1, out))
            return 1;
        flags = place->open - i < reach ? press_verb_says(speaking, i - 1) : 0;
        if (flags && cue_take(speaking, place, i - 1, flags, out))
            return 1;
    }
    memset(out, 0, sizeof *out);
    if (cue_named(speaking, place, out))
        return 1;
    /* Then X, an operator, took the microphone: a guard shrugged: */
    memset(out, 0, sizeof *out);
    out->flags = PRESS_Q_SAY;
    if (press_quote_byte(speaking, place->open - 1) != ':' ||
        !press_speaker_before(speaking, place->low, place->open - 1,
                              &out->speaker))
        return 0;
    if (out->speaker.type == PRESS_SPEAKER_DOCUMENT) /* Конституция, статья 32: */
        out->flags = PRESS_Q_CITE;
    return (out->speaker.type == PRESS_SPEAKER_DOCUMENT &&
            out->speaker.at.start == speaking->text->tokens[place->low].start) ||
           ((out->speaker.named &&
             out->speaker.type == PRESS_SPEAKER_PERSON) ||
            out->speaker.type == PRESS_SPEAKER_ANONYMOUS);
}

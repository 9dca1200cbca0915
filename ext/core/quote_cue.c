/* quote_cue.c - see quote_cue.h. */
#include "quote_cue.h"

#define CUE_NEAR 14 /* tokens between a verb and what it says */
#define CUE_FAR 26  /* the same where a colon stands before the marks */

static press_span cue_token(const press_speaking *speaking, size_t i)
{
    press_span none = {"", 0};

    return i < speaking->text->ntokens ? press_text_token(speaking->text, i)
                                       : none;
}

static int cue_in(const press_speaking *speaking, size_t i, const char *list)
{
    return i < speaking->text->ntokens &&
           press_lex_in(press_text_token(speaking->text, i), list);
}

static int cue_is_dash(const press_speaking *speaking, size_t i)
{
    press_span s = cue_token(speaking, i);

    return s.n > 0 && press_is_dash(press_utf8_peek(s.p, s.n, 0));
}

PRESS_PRIVATE press_range press_cue_range(const press_speaking *speaking,
                                          size_t first, size_t end)
{
    const press_token *a = &speaking->text->tokens[first];
    const press_token *b = &speaking->text->tokens[end - 1];
    press_range r;

    r.start = a->start;
    r.end = b->start + b->length;
    return r;
}

static void cue_set(const press_speaking *speaking, press_quote_cue *out,
                    size_t first, size_t end, uint32_t flags)
{
    out->at = press_cue_range(speaking, first, end);
    out->flags = flags;
}

PRESS_PRIVATE size_t press_cue_accord(const press_speaking *speaking,
                                      size_t token, uint32_t *flags)
{
    *flags = 0;
    if (cue_in(speaking, token, "according") &&
        cue_in(speaking, token + 1, "to"))
        return 2;
    if (cue_in(speaking, token, "judging") &&
        cue_in(speaking, token + 1, "by from")) {
        *flags = PRESS_Q_DOC;
        return 2;
    }
    if (cue_in(speaking, token, "судя") && cue_in(speaking, token + 1, "по")) {
        *flags = PRESS_Q_DOC;
        return 2;
    }
    if (cue_in(speaking, token, "по") &&
        cue_in(speaking, token + 1, "словам мнению утверждению выражению "
                                    "признанию убеждению")) {
        return 2;
    }
    if (cue_in(speaking, token, "по") &&
        cue_in(speaking, token + 1, "данным информации сведениям оценке "
                                    "оценкам сообщению сообщениям слухам "
                                    "подсчетам")) {
        *flags = PRESS_Q_DOC;
        return 2;
    }
    return 0;
}

/* A Russian infinitive, participle or noun of a verb of saying reports
** nothing. */
static int cue_is_no_verb(press_span s)
{
    static const char *const ends[] = {
        "ть", "ться", "нный", "нная", "нное", "нные", "нного", "нной", "нных",
        "щий", "щая", "щие", "щих", "щего", "вший", "вшая", "вшие", "ние",
        "ния", "нию", "нием", "ний"};
    size_t i;

    if (!s.n || (unsigned char)s.p[0] < 0xD0)
        return 0;
    for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t n = strlen(ends[i]);

        if (s.n > n && memcmp(s.p + s.n - n, ends[i], n) == 0)
            return 1;
    }
    return 0;
}

/* A verb of saying at the token?  What may be a noun too is none after an
** article or a preposition; a passive (was called) is none. */
PRESS_PRIVATE uint32_t press_cue_verb(const press_speaking *speaking,
                                      size_t token)
{
    uint32_t flags = press_quote_word(speaking, token), before;

    if (!(flags & (PRESS_Q_SAY | PRESS_Q_WEAK | PRESS_Q_WRITE)))
        return 0;
    if (cue_is_no_verb(cue_token(speaking, token)))
        return 0;
    before = token ? press_quote_word(speaking, token - 1) : 0;
    if (flags & (PRESS_Q_NOUN | PRESS_Q_WORK) &&
        (before & (PRESS_Q_ORIGIN | PRESS_Q_FIRST) ||
         cue_in(speaking, token - 1, "the a an this these those its their")))
        return 0;
    if (token && cue_in(speaking, token - 1,
                        "be been being is are was were to so") &&
        !(token > 1 && cue_in(speaking, token - 2, "used")))
        return 0;
    return flags;
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
    if (press_speaker_after(speaking, verb, place->high, &out->speaker))
        return;
    if (place->low < place->open && !place->far &&
        press_speaker_before(speaking, place->low, place->open,
                             &out->speaker))
        return;
    press_speaker_noun(speaking, verb, place->high, &out->speaker);
}

/* Kazakh: деп + verb within a few words; the verb's token or 0. */
static size_t cue_kazakh(const press_speaking *speaking, size_t from,
                         size_t high)
{
    size_t i;

    for (i = from + 1; i < high && i < from + 8; i++) {
        if (press_quote_stops(speaking, i))
            return 0;
        if (press_quote_word(speaking, i) &
            (PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_TERM | PRESS_Q_SLOGAN))
            return i;
    }
    return 0;
}

static int cue_after_dep(const press_speaking *speaking,
                         const press_quote_place *place, size_t at,
                         press_quote_cue *out)
{
    size_t verb = cue_kazakh(speaking, at, place->high);
    uint32_t flags;

    if (!verb) { /* деп жылады: said and wept */
        if (place->words <= 4)
            return 0;
        cue_set(speaking, out, at, at + 1, PRESS_Q_SAY);
        cue_subject(speaking, place, place->high, out);
        return 1;
    }
    flags = press_quote_word(speaking, verb);
    while (verb + 1 < place->high && !press_quote_stops(speaking, verb + 1) &&
           (press_quote_word(speaking, verb + 1) &
                (PRESS_Q_SAY | PRESS_Q_WRITE) ||
            cue_in(speaking, verb + 1, "алады алды алған өтті өтеді берді "
                                       "береді салды тастады қойды қойған")))
        verb++; /* деп атап өтті, деп жауап берді */
    cue_set(speaking, out, at, verb + 1, flags);
    if (flags & PRESS_Q_TERM && !(flags & PRESS_Q_SAY))
        return 1;
    if (verb > at + 1 && press_speaker_before(speaking, at + 1, verb,
                                              &out->speaker))
        return 1;
    cue_subject(speaking, place, verb + 1, out);
    return 1;
}

/* quietly said X; - грустно шутит X */
static int cue_is_adverb(const press_speaking *speaking, size_t i)
{
    press_span s = cue_token(speaking, i);

    if (press_quote_word(speaking, i) & PRESS_Q_AUX)
        return 1;
    return s.n > 4 && (memcmp(s.p + s.n - 2, "ly", 2) == 0 ||
                       memcmp(s.p + s.n - 2, "о", 2) == 0);
}

PRESS_PRIVATE int press_cue_after(const press_speaking *speaking,
                                  const press_quote_place *place,
                                  press_quote_cue *out)
{
    size_t i, n, first;
    int led = cue_is_led(speaking, place, &first), cyrillic;
    uint32_t flags;

    memset(out, 0, sizeof *out);
    if (first >= place->high)
        return 0;
    cyrillic = speaking->text->tokens[first].flags & PRESS_F_CYRILLIC;
    if (cue_in(speaking, first, "деп"))
        return cue_after_dep(speaking, place, first, out);
    n = press_cue_accord(speaking, first, &flags);
    if (n && led) {
        cue_set(speaking, out, first, first + n, PRESS_Q_SAY);
        return press_speaker_after(speaking, first + n, place->high,
                                   &out->speaker);
    }
    if (led && cue_is_adverb(speaking, first) && first + 1 < place->high &&
        press_cue_verb(speaking, first + 1))
        first++;
    flags = press_cue_verb(speaking, first);
    if (flags & (PRESS_Q_SAY | PRESS_Q_WRITE) &&
        (led || (cyrillic && speaking->text->lang == PRESS_LANG_KK))) {
        cue_set(speaking, out, first, first + 1, flags);
        cue_subject(speaking, place, first + 1, out);
        return 1;
    }
    if (!led)
        return 0;
    for (i = first + 1; i < place->high && i < first + CUE_NEAR; i++) {
        if (press_quote_stops(speaking, i) || cue_in(speaking, i, "and but"))
            return 0;
        flags = press_cue_verb(speaking, i);
        if (!(flags & (PRESS_Q_SAY | PRESS_Q_WRITE)))
            continue;
        if (!press_speaker_before(speaking, first, i, &out->speaker) &&
            !press_speaker_noun(speaking, first, i, &out->speaker) &&
            !(press_quote_word(speaking, i - 1) &
              (PRESS_Q_PRONOUN | PRESS_Q_FIRST)))
            continue;
        cue_set(speaking, out, i, i + 1, flags);
        return 1;
    }
    return 0;
}

/* --- inside: «Первое, - говорит X. - Второе» ----------------------------- */

PRESS_PRIVATE int press_cue_inside(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   press_quote_cue *out)
{
    const press_text *text = speaking->text;
    size_t i, verb;

    memset(out, 0, sizeof *out);
    for (i = place->open + 2; i + 1 < place->close; i++) {
        char before;

        if (!cue_is_dash(speaking, i))
            continue;
        before = press_quote_byte(speaking, i - 1);
        if ((before != ',' && before != '!' && before != '?' &&
             before != '\xE2') || !(text->tokens[i + 1].flags & PRESS_F_CYRILLIC))
            continue;
        verb = i + 1 + (size_t)cue_in(speaking, i + 1, "деп");
        if (!(press_quote_word(speaking, verb) &
              (PRESS_Q_SAY | PRESS_Q_WRITE)))
            continue;
        cue_set(speaking, out, i + 1, verb + 1,
                press_quote_word(speaking, verb));
        press_speaker_after(speaking, verb + 1, place->close, &out->speaker);
        return 1;
    }
    return 0;
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
        if (cue_in(speaking, i, "that что будто whether if how"))
            return 1;
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

    if (!found && verb + 1 < place->open &&
        !(verb > place->low &&
          press_quote_word(speaking, verb - 1) & PRESS_Q_PRONOUN))
        found = press_speaker_after(speaking, verb + 1, place->open,
                                    &out->speaker);
    if (flags & PRESS_Q_WEAK && !(flags & (PRESS_Q_SAY | PRESS_Q_WRITE)) &&
        !(found && out->speaker.named == 1))
        return 0;
    if (!found && !near && last != ':')
        return 0;
    if (place->words <= 4 && verb + 1 < place->open &&
        press_quote_word(speaking, place->open - 1) & PRESS_Q_ORIGIN &&
        !press_is_upper(press_utf8_peek(speaking->text->span.p,
                                        speaking->text->span.n,
                                        place->marks->at.start)))
        return 0; /* признал виновным в «возбуждении розни»: a part of it */
    if (place->words <= 4 && last != ':' && last != ',' &&
        cue_reports(speaking, verb + 1, place->open))
        return 0; /* argues that the "schedule" is ...: a term in a report */
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
    if (cue_in(speaking, after, "directly taken"))
        after++;
    if (cue_in(speaking, after, "of from by"))
        after++;
    for (i = after; after > at + 1 && i < after + 4 && i < place->open; i++)
        if (press_quote_word(speaking, i) & PRESS_Q_DOC) {
            out->speaker.at = press_cue_range(speaking, i, i + 1);
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
    return press_quote_byte(speaking, place->open - 1) == ':';
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
    reach = press_quote_byte(speaking, place->open - 1) == ':' ? CUE_FAR
                                                               : CUE_NEAR;
    for (i = place->open; i > place->low && place->open - i < CUE_FAR; i--) {
        if (press_quote_byte(speaking, i - 1) == ';')
            break;
        n = press_cue_accord(speaking, i - 1, &flags);
        if (n && i - 1 + n < place->open) {
            cue_set(speaking, out, i - 1, i - 1 + n, PRESS_Q_SAY);
            return press_speaker_after(speaking, i - 1 + n, place->open,
                                       &out->speaker);
        }
        if (press_quote_word(speaking, i - 1) & PRESS_Q_CITE &&
            cue_words(speaking, place, i - 1, out))
            return 1;
        flags = place->open - i < reach ? press_cue_verb(speaking, i - 1) : 0;
        if (flags && cue_take(speaking, place, i - 1, flags, out))
            return 1;
    }
    memset(out, 0, sizeof *out);
    if (cue_named(speaking, place, out))
        return 1;
    /* Then X, an operator, took the microphone: */
    memset(out, 0, sizeof *out);
    out->flags = PRESS_Q_SAY;
    return press_quote_byte(speaking, place->open - 1) == ':' &&
           press_speaker_before(speaking, place->low, place->open - 1,
                                &out->speaker) &&
           out->speaker.named && out->speaker.type == PRESS_SPEAKER_PERSON;
}

/* --- verse --------------------------------------------------------------- */

PRESS_PRIVATE int press_cue_verse(const press_speaking *speaking,
                                  const press_quote_place *place,
                                  press_quote_cue *out)
{
    size_t i;

    memset(out, 0, sizeof *out);
    for (i = place->open; i > place->low && place->open - i < CUE_FAR; i--) {
        size_t after = i;

        if (!(press_quote_word(speaking, i - 1) & PRESS_Q_VERSE))
            continue;
        cue_set(speaking, out, i - 1, i, PRESS_Q_VERSE);
        after += (size_t)cue_in(speaking, after, "of by from");
        if (!press_speaker_after(speaking, after, place->open,
                                 &out->speaker))
            press_speaker_before(speaking, place->low, i - 1, &out->speaker);
        return 1;
    }
    return press_cue_before(speaking, place, out);
}

/* --- slogans ------------------------------------------------------------- */

/* Who chants: by liberals chanting; the crowd, which ..., with loud chants. */
static void cue_chanter(const press_speaking *speaking, size_t low,
                        size_t cue, press_speaker *out)
{
    uint32_t flags = cue > low ? press_quote_word(speaking, cue - 1) : 0;
    size_t first = low;

    if (flags & PRESS_Q_GROUP) {
        out->at = press_cue_range(speaking, cue - 1, cue);
        out->type = PRESS_SPEAKER_GROUP;
        return;
    }
    if (press_speaker_before(speaking, low, cue, out))
        return;
    for (; low < cue; low++) /* supporters answered with loud chants */
        if (press_quote_word(speaking, low) & PRESS_Q_SAY) {
            press_speaker_before(speaking, first, low, out);
            return;
        }
}

PRESS_PRIVATE int press_cue_slogan(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   press_quote_cue *out)
{
    size_t i, reach = 7;
    int colon = place->low < place->open &&
                press_quote_byte(speaking, place->open - 1) == ':';

    memset(out, 0, sizeof *out);
    if (colon)
        reach = CUE_FAR;
    for (i = place->open; i > place->low && place->open - i < reach; i--) {
        uint32_t flags = press_quote_word(speaking, i - 1);

        if (!(flags & PRESS_Q_SLOGAN))
            continue;
        cue_set(speaking, out, i - 1, i, flags);
        cue_chanter(speaking, place->low, i - 1, &out->speaker);
        return 1;
    }
    for (i = place->close; i < place->high && i < place->close + 6; i++) {
        uint32_t flags = press_quote_word(speaking, i);

        if (cue_in(speaking, i, "chant chanted chants") &&
            i > place->close &&
            press_speaker_before(speaking, place->close, i, &out->speaker)) {
            cue_set(speaking, out, i, i + 1, flags);
            return 1; /* "Freedom!" the crowd chanted. */
        }
        if (!(speaking->text->tokens[i].flags & PRESS_F_CYRILLIC))
            continue;
        if (i >= place->close + 4)
            break;
        if (flags & PRESS_Q_SLOGAN && !(flags & PRESS_Q_SAY)) {
            cue_set(speaking, out, i, i + 1, flags);
            press_speaker_before(speaking, place->low, place->open,
                                 &out->speaker);
            return 1;
        }
    }
    return 0;
}

/* --- a dash and a name --------------------------------------------------- */

PRESS_PRIVATE int press_cue_dash(const press_speaking *speaking,
                                 const press_quote_place *place,
                                 press_quote_cue *out)
{
    const press_text *text = speaking->text;
    size_t i = place->close, end;
    int blank;

    memset(out, 0, sizeof *out);
    while (i < text->ntokens && press_quote_byte(speaking, i) == '.')
        i++;
    if (i + 1 >= text->ntokens || !cue_is_dash(speaking, i))
        return 0;
    blank = text->tokens[i].flags & PRESS_F_LINE;
    if (blank && !place->marks->first)
        return 0;
    for (end = i + 1; end < text->ntokens && end < i + 40; end++)
        if (text->tokens[end].flags & PRESS_F_BLANK)
            break;
    if (end == i + 40 || (!blank && end > i + 16) ||
        (!blank && press_quote_word(speaking, i + 1) &
                       (PRESS_Q_SAY | PRESS_Q_WRITE)))
        return 0;
    if (!(text->tokens[i + 1].flags & PRESS_F_CAPITAL))
        return 0;
    return press_speaker_after(speaking, i + 1, end, &out->speaker) ||
           press_speaker_before(speaking, i + 1, end, &out->speaker);
}

/* speaker.c - see speaker.h. */
#include "speaker.h"

#include "speaker_house.h"
#include "speaker_named.h"
#include "speaker_noun.h"
#include "speaker_pronoun.h"
#include "speaker_some.h"
#include "speaking_case.h"

/* --- before and after a verb --------------------------------------------- */

/* Words that begin a clause: what stands before them is another's. */
static const char speaker_clauses[] =
    "that what because while but when if although though whereas since как что "
    "но а когда если хотя чтобы потому";

/* A participle of saying after a comma - adding that, добавив, что - has the
** subject of the clause before the comma: that comma, or `verb`. */
static size_t speaker_participle(const press_speaking *speaking, size_t low,
                                 size_t verb)
{
    press_span s;

    if (verb >= speaking->text->ntokens || verb < low + 3 ||
        press_quote_byte(speaking, verb - 1) != ',')
        return verb;
    s = press_speaking_token(speaking, verb);
    return verb - (size_t)press_speaking_ends(
                      s, "ing ив ав ув ев яв нув шись отмечая говоря "
                         "подчеркивая поясняя уточняя утверждая");
}

/* Where the clause of a verb begins. */
static size_t speaker_clause(const press_speaking *speaking, size_t low,
                             size_t verb)
{
    size_t i;

    if (verb - low > PRESS_SPEAKER_WINDOW)
        low = verb - PRESS_SPEAKER_WINDOW;
    i = verb;
    if (i > low + 1 && press_speaking_in(speaking, i - 1, "but and и но а"))
        i--; /* the students agreed but said */
    for (; i > low; i--) {
        const press_token *t = &speaking->text->tokens[i - 1];
        uint32_t flags;

        if (t->kind != PRESS_T_WORD) {
            char c = press_quote_byte(speaking, i - 1);

            if (press_quote_stops(speaking, i - 1) || c == '(' || c == ')')
                return i;
            continue;
        }
        flags = press_quote_word(speaking, i - 1);
        if (flags & PRESS_Q_SAY && !(flags & PRESS_Q_NOUN) &&
            !(press_speaking_in(speaking, i - 1, "талап уәде жауап") &&
              press_speaking_ends(press_speaking_token(speaking, i),
                                  "нін нын")))
            return i; /* not: өтемақы талап етілетінін мәлімдеді */
        if (flags & PRESS_Q_STOP &&
            press_speaking_in(speaking, i - 1, speaker_clauses))
            return i;
        if (press_speaking_in(speaking, i - 1, "after") && i < verb &&
            press_quote_word(speaking, i) & (PRESS_Q_GROUP | PRESS_Q_ANON) &&
            !press_quote_mention(speaking, i))
            return i; /* a day after relatives of X said */
    }
    return low;
}

/* Does the clause between commas that begins at `first` belong to what stands
** before it, and hold no subject of its own: who asked not to be named, если
** верить легенде? */
static int speaker_is_aside(const press_speaking *speaking, size_t first)
{
    size_t i;

    if (speaking->text->tokens[first].flags & PRESS_F_CAPITAL ||
        speaking->text->tokens[first].kind != PRESS_T_WORD ||
        press_quote_word(speaking, first) & PRESS_Q_NOUN ||
        press_speaking_in(speaking, first,
                          "a an the his her their one and but or и а но или"))
        return press_speaking_in(speaking, first, "who which whose");
    for (i = first; i < first + 3; i++)
        if (press_quote_mention(speaking, i))
            return press_speaking_in(speaking, first,
                                "who which whose whom который которая которое "
                                "которые чей чья чьё");
    return 1;
}

/* X, whose husband, a firefighter, died there, said: the comma before "whose",
** where one stands before the comma at hand. */
static size_t speaker_whose_aside(const press_speaking *speaking, size_t low,
                                  size_t comma)
{
    size_t i, steps;

    for (i = comma, steps = 0; i > low + 1 && steps < 12; i--, steps++) {
        if (press_quote_stops(speaking, i - 1))
            break;
        if (press_quote_byte(speaking, i - 1) == ',' &&
            press_speaking_in(speaking, i,
                              "who whose чей чья чьи чей-то который которая"))
            return i - 1;
    }
    return comma;
}

/* A clause between commas before the verb - a witness, who asked not to be
** named, told - is stepped over: the comma that opens it, or `verb`. */
static size_t speaker_relative(const press_speaking *speaking, size_t low,
                               size_t verb)
{
    size_t i, steps;

    if (verb < low + 4 || press_quote_byte(speaking, verb - 1) != ',' ||
        speaking->text->lang == PRESS_LANG_KK)
        return verb;
    for (i = verb - 2, steps = 0; i > low + 1 && steps < 24; i--, steps++) {
        if (press_quote_stops(speaking, i))
            return verb;
        if (press_quote_byte(speaking, i - 1) == ',' &&
            !(steps && press_quote_byte(speaking, i + 1) == ',') &&
            speaker_is_aside(speaking, i)) /* not: however, the judge, X, */
            return speaker_whose_aside(speaking, low, i - 1);
    }
    return verb;
}

/* Anna Lund (a clerk) also said: the bracket before a verb, over adverbs;
** `near` where there is none. */
static size_t speaker_bracket(const press_speaking *speaking, size_t low,
                              size_t near)
{
    size_t close = near, i;

    while (close > low + 1 && close + 4 > near &&
           (press_quote_word(speaking, close - 1) & PRESS_Q_AUX ||
            press_speaker_is_manner(speaking, close - 1)))
        close--;
    if (close < low + 2 || press_quote_byte(speaking, close - 1) != ')')
        return near;
    for (i = close - 1; i > low + 1 && i + 10 > close; i--)
        if (press_quote_byte(speaking, i - 1) == '(')
            return speaking->text->tokens[i - 2].kind == PRESS_T_WORD ? i - 1
                                                                     : near;
        else if (press_quote_stops(speaking, i - 1))
            break;
    return near;
}

/* Somebody in [from, near): a person, else what stands first. */
static int speaker_within(const press_speaking *speaking, size_t from,
                          size_t near, press_speaker *out)
{
    return press_speaking_set(press_speaker_named(speaking, from, near,
                                                  PRESS_TYPE_PERSON, 0),
                              out) ||
           press_speaker_other(speaking, from, near, 0, out) ||
           press_speaker_place(speaking, from, near - 1, out);
}

/* English: a verb that tells of the past, behind its subject; no participle
** that qualifies a noun (the occupied city, workers employed by X). */
static int speaker_is_past(const press_speaking *speaking, size_t i)
{
    press_span s = press_speaking_token(speaking, i);

    if (press_speaking_in(speaking, i, "went took held met left came stood gave "
                                       "made fled broke began ran had was were "
                                       "has have is are did won lost"))
        return 1;
    return s.n > 4 && press_speaking_ends(s, "ed") &&
           !(speaking->text->tokens[i].flags & PRESS_F_CAPITAL) &&
           !press_speaking_in(speaking, i + 1, "by") &&
           !press_speaking_in(speaking, i - 1, "the a an his her its their of "
                                               "and");
}

/* Residents of X blocked the road, saying: the subject alone. */
static void speaker_less_verb(const press_speaking *speaking,
                              press_speaker *out)
{
    const press_token *tokens = speaking->text->tokens;
    size_t i = press_text_token_at(speaking->text, out->at.start) + 1;

    for (; i < speaking->text->ntokens && tokens[i].start < out->at.end; i++)
        if (speaker_is_past(speaking, i)) {
            out->at.end = tokens[i - 1].start + tokens[i - 1].length;
            return;
        }
}

/* English: who stands before the clause's verb, not who is behind it: Police
** detained X, saying.  Behind "In a letter published on Monday" it is another
** verb. */
static int speaker_subject(const press_speaking *speaking, size_t low,
                           size_t end, press_speaker *out)
{
    int opened = low < end && press_quote_word(speaking, low) & PRESS_Q_ORIGIN;
    size_t i;

    if (speaking->text->lang != PRESS_LANG_EN)
        return 0;
    if (opened && press_speaking_in(speaking, low + 1,
                                    "monday tuesday wednesday thursday friday "
                                    "saturday sunday"))
        low += 2; /* On Tuesday officers arrested X */
    for (i = low + 1; i < end; i++)
        if (speaker_is_past(speaking, i) &&
            !(opened && press_quote_word(speaking, i + 1) & PRESS_Q_ORIGIN))
            return speaker_within(speaking, low, i, out);
    return 0;
}

/* Who the clause [low, end) is about: a pronoun it begins with, else who is
** named first in it, verbs and all. */
static int speaker_of_clause(const press_speaking *speaking, size_t low,
                             size_t end, press_speaker *out)
{
    size_t i;

    if (end - low > PRESS_SPEAKER_WINDOW)
        low = end - PRESS_SPEAKER_WINDOW;
    for (i = low; i < end && i < low + 2; i++)
        if (press_speaking_in(speaking, i, "he she он она"))
            return press_pronoun_resolve(
                speaking, i, press_quote_word(speaking, i), out);
    if (speaker_subject(speaking, low, end, out))
        return 1;
    if (end <= low || !speaker_within(speaking, low, end, out))
        return 0;
    if (speaking->text->lang == PRESS_LANG_EN && !out->named)
        speaker_less_verb(speaking, out);
    return 1;
}

/* "quoted an official as saying": the one who is quoted; "she was quoted as
** saying": the passive's subject.  1 where the words stand so, *found where
** somebody is told. */
static int speaker_quoted(const press_speaking *speaking, size_t low,
                          size_t verb, press_speaker *out, int *found)
{
    size_t i, steps;

    if (verb < low + 3 || !press_speaking_in(speaking, verb - 1, "as"))
        return 0;
    for (i = verb - 1, steps = 0; i > low && steps < 16; i--, steps++) {
        if (!press_speaking_in(speaking, i - 1,
                               "quoted quotes quoting cited cites citing"))
            continue;
        if (i > low + 1 && i + 1 == verb &&
            press_speaking_in(speaking, i - 1, "quoted cited"))
            *found = speaker_of_clause(speaking, low, i - 1, out);
        else if (i + 2 == verb &&
                 press_quote_word(speaking, i) & (PRESS_Q_HE | PRESS_Q_SHE))
            *found = press_pronoun_resolve(
                speaking, i, press_quote_word(speaking, i), out);
        else
            *found = speaker_within(speaking, i, verb - 1, out) ||
                     press_speaker_noun(speaking, i, verb - 1, out);
        return 1;
    }
    return 0;
}

/* Nobody is named beside a verb of Russian or Kazakh (потом спросил:): the one
** the sentences before it are about. */
static int speaker_dropped(const press_speaking *speaking, size_t from,
                           size_t end, size_t verb, press_speaker *out)
{
    press_span s;
    size_t i;

    if (verb >= speaking->text->ntokens ||
        !(speaking->text->tokens[verb].flags & PRESS_F_CYRILLIC))
        return 0;
    for (i = from; i < end; i++)
        if (speaking->text->tokens[i].kind == PRESS_T_WORD &&
            !(press_quote_word(speaking, i) & (PRESS_Q_AUX | PRESS_Q_STOP)))
            return 0;
    s = press_speaking_token(speaking, verb);
    if (speaking->text->lang == PRESS_LANG_KK)
        return press_speaking_ends(s, "ды ді ты ті") &&
               press_pronoun_resolve(speaking, verb, PRESS_Q_HE, out);
    if (press_speaking_ends(s, "л лся"))
        return press_pronoun_resolve(speaking, verb, PRESS_Q_HE, out);
    return press_speaking_ends(s, "ла лась") &&
           press_pronoun_resolve(speaking, verb, PRESS_Q_SHE, out);
}

static int speaker_is_verb(const press_speaking *speaking, size_t i)
{
    uint32_t flags = press_quote_word(speaking, i);

    return flags & PRESS_Q_SAY && !(flags & PRESS_Q_NOUN);
}

/* X, who said: the nearest before the comma. */
static int speaker_who(const press_speaking *speaking, size_t low,
                       size_t verb, press_speaker *out)
{
    const press_mention *m;
    size_t i = verb - 1;

    if (i < low + 2 || !press_speaking_in(speaking, i, "who который которая"))
        return 0;
    i -= 1 + (size_t)(press_quote_byte(speaking, i - 1) == ',');
    m = press_quote_mention(speaking, i);
    if (!m && press_quote_word(speaking, i) & (PRESS_Q_GROUP | PRESS_Q_ANON) &&
        press_quote_byte(speaking, i + 1) != ',') {
        out->at = press_speaking_range(speaking, i, i + 1);
        out->type = press_quote_word(speaking, i) & PRESS_Q_GROUP
                        ? PRESS_SPEAKER_GROUP : PRESS_SPEAKER_ANONYMOUS;
        return 1; /* prosecutors who argued */
    }
    return m && m->type == PRESS_TYPE_PERSON && m->token >= low &&
           press_speaking_set(m, out);
}

/* The token after the last comma in [from, near). */
static size_t speaker_segment(const press_speaking *speaking, size_t from,
                              size_t near)
{
    size_t i;

    if (speaking->text->lang == PRESS_LANG_KK)
        return from;
    for (i = near; i > from; i--)
        if (press_quote_byte(speaking, i - 1) == ',')
            return i;
    return from;
}

/* В последнем заявлении некоторые из подсудимых пояснили. */
static int speaker_some_of(const press_speaking *speaking, size_t from,
                           size_t near, press_speaker *out)
{
    size_t i;

    for (i = from + 1; i + 2 < near && i < from + 12; i++)
        if (press_speaking_in(speaking, i, "некоторые многие один одна "
                                           "несколько") &&
            press_speaker_one_of(speaking, i, near, out))
            return 1;
    return 0;
}

/* Russian: областное телевидение заявило: a noun that no table has, by its
** ending and its verb's. */
static int speaker_neuter(const press_speaking *speaking, size_t from,
                          size_t near, size_t verb, press_speaker *out)
{
    size_t first = near - 1;

    if (speaking->text->lang != PRESS_LANG_RU || near <= from ||
        !press_speaking_ends(press_speaking_token(speaking, verb), "ило ало") ||
        speaking->text->tokens[first].kind != PRESS_T_WORD ||
        !press_speaking_ends(press_speaking_token(speaking, first),
                             "ие ство") ||
        press_quote_word(speaking, first) || press_quote_mention(speaking, first) ||
        press_speaking_is_origin(speaking, from, first))
        return 0;
    while (first > from && first + 3 > near &&
           press_speaking_ends(press_speaking_token(speaking, first - 1),
                               "ое ее"))
        first--;
    if (press_speaking_is_origin(speaking, from, first))
        return 0;
    out->at = press_speaking_range(speaking, first, near);
    out->type = PRESS_SPEAKER_GROUP;
    return 1;
}

/* Who is named in [from, near): an aside right before the verb, a noun that
** agrees with it where those before stand in another case, else what is first. */
static int speaker_at_verb(const press_speaking *speaking, size_t from,
                           size_t near, size_t verb, press_speaker *out)
{
    const press_mention *m = press_speaker_aside(speaking, from, near);

    if (press_speaking_set(m, out))
        return 1;
    m = press_speaker_named(speaking, from, near, PRESS_TYPE_PERSON, 0);
    if (!m && speaker_neuter(speaking, from, near, verb, out))
        return 1;
    if ((!m || m->token + m->ntokens + 1 == near) && near > from + 1 &&
        press_speaking_heads(speaking, near - 1, verb)) {
        size_t first = near - 1;

        while (first > from && first + 3 > near &&
               !press_quote_mention(speaking, first - 1) &&
               press_speaking_ends(press_speaking_token(speaking, first - 1),
                                   "ый ий ая яя"))
            first--;
        out->at = press_speaking_range(speaking, first, near);
        out->type = PRESS_SPEAKER_ANONYMOUS;
        return 1;
    }
    return speaker_within(speaking, from, near, out);
}

PRESS_PRIVATE int press_speaker_before(const press_speaking *speaking,
                                       size_t low, size_t verb,
                                       press_speaker *out)
{
    size_t from, near, first;
    int k, found;

    memset(out, 0, sizeof *out);
    for (k = 2; k < 6 && low + (size_t)k <= verb && /* heard a guard say */
                press_speaking_in(speaking, verb, "say shout ask whisper"); k++)
        if (press_speaking_in(speaking, verb - (size_t)k, "heard hear hears"))
            return speaker_within(speaking, verb - (size_t)k + 1, verb, out);
    if (low + 3 <= verb && press_speaking_in(speaking, verb - 1, "and и") &&
        press_quote_word(speaking, verb - 2) & PRESS_Q_SAY &&
        !(press_quote_word(speaking, verb - 2) & PRESS_Q_NOUN))
        verb -= 2; /* he sighs and says */
    if (speaker_quoted(speaking, low, verb, out, &found))
        return found;
    near = speaker_participle(speaking, low, verb);
    if (near < verb) /* of the clause that the participle belongs to */
        return speaker_of_clause(speaking, low, near, out);
    near = speaker_bracket(speaking, low,
                           speaker_relative(speaking, low, verb));
    from = speaker_clause(speaking, low, near);
    for (k = 0; k < 2 && near > from && from > low &&
                press_speaking_in(speaking, near - 1, "and и") &&
                speaker_is_verb(speaking, from - 1); k++) {
        near = from - 1; /* X acknowledges its links and notes that */
        from = speaker_clause(speaking, low, near);
    }
    if (!speaker_some_of(speaking, from, near, out) &&
        press_speaker_house(speaking, from, near, near, out))
        return 1;
    if (out->at.end)
        return 1;
    for (k = 0; near > from + 1 && k < 4; k++, near--)
        if (!(press_quote_word(speaking, near - 1) & PRESS_Q_AUX) &&
            !press_speaker_is_manner(speaking, near - 1))
            break;
    if (near == from)
        return 0;
    if (speaker_who(speaking, from, near, out) ||
        press_speaker_some(speaking, from, near, out) ||
        press_speaker_one_of(speaking, from, near, out))
        return 1;
    if (press_speaker_pronoun(speaking, from, near, out, &found))
        return found;
    first = speaker_segment(speaking, from, near);
    if (first > from && first < near &&
        (press_speaker_some(speaking, first, near, out) ||
         speaker_within(speaking, first, near, out) ||
         (press_speaking_in(speaking, first, "его ее их her his its their") &&
          press_speaker_noun(speaking, first + 1, near, out))))
        return 1;
    if (speaker_at_verb(speaking, from, near, verb, out))
        return 1;
    for (first = near; first > from && press_speaker_is_capital(speaking, first - 1);)
        first--;
    if (first > from && first < near &&
        press_quote_word(speaking, first - 1) & PRESS_Q_ORIGIN)
        return 0;
    if (press_speaker_capitals(speaking, first, near, out))
        return 1;
    first = speaker_segment(speaking, from, near);
    return first < near &&
           press_speaking_in(speaking, first,
                             "the a an his her its their my our one another") &&
           press_speaker_noun(speaking, first, near, out);
}

PRESS_PRIVATE int press_speaker_dropped(const press_speaking *speaking,
                                        size_t low, size_t end, size_t verb,
                                        press_speaker *out)
{
    size_t from = speaker_clause(speaking, low, end);

    memset(out, 0, sizeof *out);
    return speaker_dropped(speaking, from, end, verb, out);
}

/* Where the subject after a verb ends. */
static size_t speaker_end(const press_speaking *speaking, size_t from,
                          size_t high)
{
    size_t i;

    if (high - from > PRESS_SPEAKER_WINDOW)
        high = from + PRESS_SPEAKER_WINDOW;
    for (i = from; i < high; i++) {
        const press_token *t = &speaking->text->tokens[i];

        if (i > from && t->flags & PRESS_F_BLANK)
            break;
        if (t->kind == PRESS_T_WORD) {
            if (press_speaking_in(speaking, i,
                             "that who which whose as when while after before "
                             "during in on что который которая которые в во на "
                             "после во когда где"))
                break;
        } else if (t->kind != PRESS_T_NUMBER &&
                   (press_quote_stops(speaking, i) ||
                    t->kind == PRESS_T_OPEN || t->kind == PRESS_T_CLOSE ||
                    t->kind == PRESS_T_QUOTE ||
                    press_quote_byte(speaking, i) == ',' ||
                    press_quote_byte(speaking, i) == '(' ||
                    t->kind == PRESS_T_DASH)) {
            break;
        }
    }
    return i;
}

/* Where the clause of a Russian or Kazakh verb ends: over "во вторник" and a
** name in marks, which may stand before its subject. */
static size_t speaker_far(const press_speaking *speaking, size_t from,
                          size_t high)
{
    size_t i, marks = 0;

    if (!(speaking->text->tokens[from].flags & PRESS_F_CYRILLIC) &&
        speaking->text->tokens[from].kind == PRESS_T_WORD)
        return from;
    if (high - from > PRESS_SPEAKER_WINDOW / 2)
        high = from + PRESS_SPEAKER_WINDOW / 2;
    for (i = from; i < high; i++) {
        const press_token *t = &speaking->text->tokens[i];

        if ((i > from && t->flags & PRESS_F_BLANK) ||
            press_quote_stops(speaking, i) || t->kind == PRESS_T_DASH ||
            press_quote_byte(speaking, i) == ',' ||
            press_quote_byte(speaking, i) == '(')
            break;
        if (t->kind == PRESS_T_OPEN)
            marks = i;
        else if (t->kind == PRESS_T_CLOSE && (!marks || i - marks > 5))
            break;
    }
    return i;
}

/* сообщил во вторник «Радио Чу» начальник инспекции X */
static int speaker_from_far(const press_speaking *speaking, size_t from,
                            size_t high, int cased, press_speaker *out)
{
    size_t end;

    if (from >= high)
        return 0;
    end = speaker_far(speaking, from, high);
    return end > from &&
           (press_speaking_set(press_speaker_named(speaking, from, end,
                                                   PRESS_TYPE_PERSON, cased),
                               out) ||
            press_speaker_other(speaking, from, end, cased, out));
}

/* хабарлайды chu-habar.kz, reports orda.kz: a host that no mention covers. */
static int speaker_host(const press_speaking *speaking, size_t token,
                        press_speaker *out)
{
    press_span s = press_speaking_token(speaking, token);

    if (s.n < 5 || (unsigned char)s.p[0] >= 0x80 || !memchr(s.p, '.', s.n - 1) ||
        memchr(s.p, '/', s.n) || memchr(s.p, '@', s.n) ||
        press_quote_mention(speaking, token) ||
        !(press_quote_word(speaking, token - (token > 0)) &
          (PRESS_Q_SAY | PRESS_Q_WRITE)))
        return 0;
    out->at = press_speaking_range(speaking, token, token + 1);
    out->type = PRESS_SPEAKER_ORGANIZATION;
    out->named = 1;
    return 1;
}

PRESS_PRIVATE int press_speaker_after(const press_speaking *speaking,
                                      size_t from, size_t high,
                                      press_speaker *out)
{
    size_t end, last;
    uint32_t flags;
    const press_mention *m;
    int cased = !from || !(press_quote_word(speaking, from - 1) &
                           (PRESS_Q_SAY | PRESS_Q_WRITE));

    memset(out, 0, sizeof *out);
    if (from >= high)
        return 0;
    end = speaker_end(speaking, from, high);
    if (speaker_host(speaking, from, out))
        return 1;
    if (press_speaking_set(press_speaker_after_told(speaking, from, end), out))
        return 1;
    if (from && press_speaker_house(speaking, from,
                                    speaker_end(speaking, from + 1, high),
                                    from - 1, out))
        return 1;
    m = press_quote_mention(speaking, from);
    if (m && m->token == from && m->type == PRESS_TYPE_ORGANIZATION && from &&
        press_speaker_house(speaking, from + m->ntokens,
                            speaker_end(speaking, from + m->ntokens + 1, high),
                            from - 1, out))
        return 1; /* сообщили РБК в управлении */
    if (end == from)
        return speaker_from_far(speaking, from, high, cased, out);
    flags = press_quote_word(speaking, from);
    if (flags & PRESS_Q_FIRST && !(flags & PRESS_Q_NOUN)) {
        out->first = 1;
        return 1;
    }
    if (flags & PRESS_Q_PRONOUN &&
        !(end > from + 1 && speaking->text->tokens[from + 1].kind ==
                                PRESS_T_WORD &&
          press_speaking_in(speaking, from,
                            "his her its their your его ее их оның")))
        return !press_speaking_in(speaking, from, "him them you it ему ей им "
                                                  "вам тебе оған оларға") &&
               press_pronoun_resolve(speaking, from, flags, out);
    if (press_speaker_one_of(speaking, from, end, out) ||
        press_speaking_set(press_speaker_named(speaking, from, end,
                                               PRESS_TYPE_PERSON, cased),
                           out))
        return 1;
    /* the head of the fund, Dina Smailova: the name comes after the comma */
    m = press_quote_byte(speaking, end) == ','
            ? press_speaker_named(speaking, end + 1,
                                  end + 5 < high ? end + 5 : high,
                                  PRESS_TYPE_PERSON, cased) : NULL;
    if (m && (m->token + m->ntokens >= high || /* По словам вдовы, X уехал */
              speaking->text->tokens[m->token + m->ntokens].kind !=
                  PRESS_T_WORD))
        return press_speaking_set(m, out);
    if (end < high && speaking->text->tokens[end].kind == PRESS_T_OPEN &&
        speaker_from_far(speaking, from, high, cased, out) && out->named)
        return 1; /* лидер профсоюза «Коргау» X */
    memset(out, 0, sizeof *out);
    if (!cased && press_speaker_maker(speaking, from, end, out))
        return 1;
    if (press_speaker_other(speaking, from, end, cased, out) ||
        press_speaker_place(speaking, from, from, out))
        return 1;
    for (last = from; last < end && press_speaker_is_capital(speaking, last); last++)
        ;
    return press_speaker_capitals(speaking, from, last, out) ||
           speaker_from_far(speaking, from, high, cased, out);
}

PRESS_PRIVATE int press_speaker_noun(const press_speaking *speaking,
                                     size_t from, size_t high,
                                     press_speaker *out)
{
    size_t i, end;

    memset(out, 0, sizeof *out);
    if (from >= high)
        return 0;
    end = speaker_end(speaking, from, high);
    if (end == from ||
        (speaking->text->lang == PRESS_LANG_KK && /* деп ойласа керек */
         press_speaking_ends(press_speaking_token(speaking, from),
                             "са се тыр тір ған ген қан кен")))
        return 0;
    from += (size_t)press_speaking_in(speaking, from,
                                 "the a an one her his their its my our "
                                 "another");
    for (i = from; i < end; i++) { /* the inscription / over the door */
        if (i > from && press_quote_word(speaking, i) &
                            (PRESS_Q_STOP | PRESS_Q_ORIGIN | PRESS_Q_AUX))
            end = i;
        else if (speaking->text->tokens[i].kind != PRESS_T_WORD ||
                 press_quote_word(speaking, i) ||
                 press_quote_mention(speaking, i))
            return 0;
    }
    if (from >= end || end - from > 3)
        return 0;
    out->at = press_speaking_range(speaking, from, end);
    out->type = PRESS_SPEAKER_ANONYMOUS;
    return 1;
}

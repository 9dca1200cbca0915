/* quote_clause.c - see quote_clause.h. */
#include "quote_clause.h"

#define CLAUSE_COMMA 200 /* tokens in which a comma is looked for */

PRESS_PRIVATE size_t press_clause_apposition(const press_speaking *speaking,
                                             size_t comma, size_t high)
{
    size_t i;

    if (comma + 2 >= high ||
        !(press_speaking_in(speaking, comma + 1,
                            "a an who which whose head chief") ||
          speaking->text->tokens[comma + 1].kind == PRESS_T_NUMBER ||
          (speaking->text->tokens[comma + 1].flags & PRESS_F_CYRILLIC &&
           press_speaking_ends(press_speaking_token(speaking, comma + 1),
                               "ший шая шие щий щая щие шего щего ших щих "
                               "торый торая торые торого торой торых")) ||
          (press_quote_word(speaking, comma + 1 +
                            (size_t)press_speaking_in(speaking, comma + 1,
                                                      "the")) &
           PRESS_Q_ANON)))
        return comma;
    for (i = comma + 1; i + 3 < high && i < comma + 16; i++) {
        if (press_verb_says(speaking, i))
            return comma;
        if (press_quote_byte(speaking, i) == ',')
            return i;
    }
    return comma;
}

/* "urges all States that have not yet signed", "revealed a path that led round
** the pass": the word stands for a noun.  "Told the court that", "announced
** the same day that": it does not. */
static int clause_is_relative(const press_speaking *speaking, size_t verb,
                              size_t that)
{
    if (that == verb + 1 || !press_speaking_in(speaking, that, "that"))
        return 0;
    if (press_speaking_in(speaking, that + 1,
                          "is are was were has have had will would can could "
                          "may might do does did"))
        return 1;
    return press_speaking_in(speaking, verb + 1,
                             "a an the all any those these some every each its "
                             "his her their many few several such no") &&
           !press_speaking_in(speaking, verb,
                              "told tells tell telling assured assures warned "
                              "warns informed informs reminded reminds "
                              "promised promises advised notified asked "
                              "persuaded convinced") &&
           !press_speaking_in(speaking, that - 1,
                              "day week month year morning evening night time");
}

/* He repeated that message on Sunday: "that" is the message's. */
static int clause_is_that_one(const press_speaking *speaking, size_t verb,
                              size_t that, size_t high)
{
    return that == verb + 1 &&
           press_speaking_in(speaking, that + 1,
                             "message view claim position point call demand "
                             "promise warning statement request assessment "
                             "pledge argument criticism question") &&
           !press_clause_has_verb(speaking, that + 2, high);
}

PRESS_PRIVATE size_t press_clause_that(const press_speaking *speaking,
                                       size_t verb, size_t high)
{
    size_t i;

    for (i = verb + 1; i < high && i < verb + 9; i++) {
        if (press_speaking_in(speaking, i, "that что будто"))
            return clause_is_relative(speaking, verb, i) ||
                           clause_is_that_one(speaking, verb, i, high)
                       ? 0 : i;
        if (press_quote_byte(speaking, i) == ',' && i + 4 < high &&
            press_quote_byte(speaking, i + 2) == ',' &&
            press_speaking_in(speaking, i + 3, "that") &&
            speaking->text->tokens[i + 1].flags & PRESS_F_CAPITAL) {
            i += 2; /* said Monday in the capital, Arka, that */
            continue;
        }
        if (press_quote_stops(speaking, i) ||
            (press_quote_byte(speaking, i) == ',' &&
             !press_speaking_in(speaking, i + 1, "что будто")))
            return 0;
        if (press_verb_says(speaking, i) & PRESS_Q_SAY)
            return 0;
    }
    return 0;
}

PRESS_PRIVATE size_t press_clause_comma(const press_speaking *speaking,
                                        size_t low, size_t i)
{
    size_t steps;

    for (steps = 0; i > low + 1 && steps < CLAUSE_COMMA; steps++)
        if (press_quote_byte(speaking, --i) == ',')
            return i;
    return 0;
}

PRESS_PRIVATE int press_clause_is_past(const press_speaking *speaking,
                                       size_t verb)
{
    return verb > 0 && verb < speaking->text->ntokens &&
           speaking->text->tokens[verb].flags & PRESS_F_CYRILLIC &&
           press_speaking_in(speaking, verb,
                             "еді отыр жүр екен болатын тапты таныды") &&
           press_speaking_in(speaking, verb - 1, "деп");
}

/* Kazakh: over where it was said, бір сұхбатында, үкімді оқу барысында. */
static size_t clause_occasion(const press_speaking *speaking, size_t first,
                              size_t end)
{
    size_t i;

    for (i = first; i + 2 < end && i < first + 5; i++) {
        if (speaking->text->tokens[i].kind != PRESS_T_WORD)
            return first;
        if (press_speaking_in(speaking, i,
                              "барысында кезінде сұхбатында сұхбатта "
                              "брифингте брифингінде жиында жиынында отырыста "
                              "отырысында сөзінде парақшасында жазбасында "
                              "мәлімдемесінде баяндамасында жиналыста "
                              "жиналысында конференцияда хатында"))
            return i + 1 + (size_t)(press_quote_byte(speaking, i + 1) == ',');
    }
    return first;
}

PRESS_PRIVATE size_t press_clause_kazakh(const press_speaking *speaking,
                                         size_t first, size_t end)
{
    size_t steps;

    first = clause_occasion(speaking, first, end);
    for (steps = 0; first + 2 < end && steps < 5; steps++, first++) {
        press_span s = press_speaking_token(speaking, first);

        if (!press_speaking_in(speaking, first, "болса де да дейін") &&
            !(press_quote_word(speaking, first) & PRESS_Q_AUX) &&
            !(press_quote_word(speaking, first) &
                  (PRESS_Q_GROUP | PRESS_Q_ANON) &&
              press_speaking_ends(s, "ға ге қа ке на не")) &&
            !press_speaking_in(speaking, first, "бұған соған оған тілшілерге")) {
            const press_mention *m = press_quote_mention(speaking, first);

            if (!m || m->token != first || !press_speaking_is_told(speaking, m))
                break;
            first += m->ntokens - 1; /* Марат Оспановқа ... деп айтты */
        }
    }
    return first;
}

/* Russian: a noun right after the verb that is neither who nor whom: подтвердил
** смерть моряка: CLAUSE. */
static int clause_is_thing(const press_speaking *speaking, size_t i)
{
    return speaking->text->lang == PRESS_LANG_RU && !press_quote_word(speaking, i) &&
           !(speaking->text->tokens[i].flags & PRESS_F_CAPITAL) &&
           !press_speaking_in(speaking, i, "это так следующее такое") &&
           !press_speaking_ends(press_speaking_token(speaking, i),
                                "у ю е ам ям ой");
}

PRESS_PRIVATE size_t press_clause_colon(const press_speaking *speaking,
                                        size_t verb, size_t high)
{
    size_t i;

    for (i = verb + 1; i + 2 < high && i < verb + 6; i++) {
        if (press_quote_byte(speaking, i) == ':')
            return speaking->text->tokens[i + 1].kind == PRESS_T_WORD &&
                           !press_speaking_in(speaking, i + 1, "to") &&
                           !(speaking->text->tokens[i + 1].flags & PRESS_F_LINE)
                       ? i : 0;
        if (speaking->text->tokens[i].kind != PRESS_T_WORD ||
            (i == verb + 1 && clause_is_thing(speaking, i)))
            return 0;
    }
    return 0;
}

PRESS_PRIVATE int press_clause_has_verb(const press_speaking *speaking,
                                        size_t from, size_t high)
{
    size_t i;

    for (i = from; i < high && i < from + 10; i++) {
        if (speaking->text->tokens[i].kind == PRESS_T_PUNCT ||
            press_speaking_in(speaking, i, "and but or that who which after "
                                           "before when where because until") ||
            (i > from && press_verb_says(speaking, i) & PRESS_Q_SAY))
            return 0;
        if (i > from && !press_speaking_in(speaking, i - 1, "to") &&
            press_speaking_in(speaking, i,
                                  "was were is are had has have would will "
                                  "could can did does must should might"))
            return 1;
    }
    return 0;
}

/* Words between "said" and what was said: Monday, earlier today. */
static size_t clause_when(const press_speaking *speaking, size_t next,
                          size_t high)
{
    size_t i = next;

    while (i < high && i < next + 3 &&
           press_speaking_in(speaking, i,
                             "monday tuesday wednesday thursday friday "
                             "saturday sunday yesterday today tonight earlier "
                             "later early late"))
        i++;
    return i;
}

/* Words that a clause's subject may begin with. */
static const char clause_openers[] =
    "the a an this these those his her its their our no more some many most "
    "several one all both each such another every";

/* Verbs that tell themselves: others end in -ed. */
static const char clause_verbs[] =
    "was were is are has have had will would can could may might must did does "
    "do should found took came began went made left gave got saw won lost fell "
    "rose shot broke held told led kept set hit put killed met paid ran sent "
    "sold spent stood struck threw wrote knew let brought bought built caught "
    "chose drew drove fled flew fought grew heard";

/* Does a clause with a verb begin at `from`, whatever its subject: soldiers
** opened fire, more than 20 women have complained, one cell had four men? */
static int clause_is_whole(const press_speaking *speaking, size_t from,
                           size_t high)
{
    size_t i;

    if (from + 4 > high ||
        (speaking->text->tokens[from].kind != PRESS_T_WORD &&
         speaking->text->tokens[from].kind != PRESS_T_NUMBER) ||
        (press_quote_word(speaking, from) & (PRESS_Q_ORIGIN | PRESS_Q_STOP) &&
         !(press_speaking_in(speaking, from, "at about") &&
           press_speaking_in(speaking, from + 1, "least most")) &&
         !press_speaking_in(speaking, from, clause_openers)) ||
        press_speaking_in(speaking, from, "so yes nothing never it to and but or if "
                                          "whether why how what who"))
        return 0;
    for (i = from + 1; i < high && i < from + 14; i++) {
        press_span s = press_speaking_token(speaking, i);

        if ((press_quote_stops(speaking, i) &&
             !press_speaking_in(speaking, i - 1, "mr mrs ms dr gen sen")) ||
            speaking->text->tokens[i].kind == PRESS_T_QUOTE ||
            speaking->text->tokens[i].kind == PRESS_T_OPEN)
            return 0;
        if (press_speaking_in(speaking, i, clause_verbs) ||
            (s.n > 4 && memcmp(s.p + s.n - 2, "ed", 2) == 0 &&
             !(speaking->text->tokens[i].flags & PRESS_F_CAPITAL)))
            return 1;
    }
    return 0;
}

/* He has, it does not know: a pronoun with its verb. */
static int clause_is_sure(const press_speaking *speaking, size_t from,
                          size_t high)
{
    return from + 2 < high &&
           (press_quote_word(speaking, from + 1) & PRESS_Q_AUX ||
            press_speaking_ends(press_speaking_token(speaking, from + 1),
                                "s ed"));
}

/* said in a statement Monday the road was closed; told a conference in Osh the
** road was: where the clause begins behind those who were told, a place and a
** day, 0 for nowhere. */
static size_t clause_behind(const press_speaking *speaking, size_t verb,
                            size_t high)
{
    size_t i;

    if (!press_speaking_in(speaking, verb, "told tells") &&
        clause_when(speaking, verb + 1, high) == verb + 1 &&
        !(press_quote_word(speaking, verb + 1) & PRESS_Q_ORIGIN))
        return 0; /* announced a thing */
    for (i = verb + 1; i < high && i < verb + 11; i++) {
        uint32_t flags = press_quote_word(speaking, i);

        if ((speaking->text->tokens[i].kind != PRESS_T_WORD &&
             speaking->text->tokens[i].kind != PRESS_T_NUMBER) ||
            (flags & PRESS_Q_AUX && flags & PRESS_Q_STOP) ||
            press_verb_says(speaking, i) & PRESS_Q_SAY ||
            press_speaking_in(speaking, i, "that to and or but whether how what "
                                           "why if when because since"))
            return 0;
        if (i == verb + 1 ||
            press_quote_word(speaking, i - 1) & PRESS_Q_ORIGIN ||
            press_speaking_in(speaking, i - 1, clause_openers) ||
            !(press_speaking_in(speaking, i, "he she it they there") ||
              press_speaking_in(speaking, i, "the a an this these his her its "
                                             "their no more")))
            continue;
        if (press_speaking_in(speaking, i, "he she it they there"))
            return clause_is_sure(speaking, i, high) ? i : 0;
        return (press_speaking_in(speaking, verb, "announced announces")
                    ? press_clause_has_verb(speaking, i, high)
                    : clause_is_whole(speaking, i, high)) ? i : 0;
    }
    return 0;
}

static int clause_is_bare(const press_speaking *speaking, size_t verb,
                          size_t high)
{
    static const char rarely[] =
        "announced replied recalled complained conceded acknowledged declared "
        "suggested estimated promised vowed swore joked";
    static const char often[] =
        "insist insisted insists claim claimed claims warn warned warns admit "
        "admitted admits argue argued argues believe believes think thinks "
        "note noted notes confirmed confirms explained reports";
    size_t next = verb + 1;

    if (press_speaking_in(speaking, verb, "saying") && verb &&
        press_speaking_in(speaking, verb - 1, "as"))
        return 1; /* quotes him as saying they had known */
    if (press_speaking_in(speaking, verb, rarely))
        return (press_speaking_in(speaking, next, "he she it they there") ||
                press_speaking_in(speaking, next, "the this these those his her "
                                                  "its their our such")) &&
               press_clause_has_verb(speaking, next, high);
    if (!press_speaking_in(speaking, verb, "said says say added adds") &&
        !(press_speaking_in(speaking, verb, often) &&
          press_clause_has_verb(speaking, next, high)))
        return 0;
    if (press_speaking_in(speaking, next, "the") && high < next + 5 &&
        !press_clause_has_verb(speaking, next, high))
        return 0; /* said the same */
    if (press_speaking_in(speaking, verb, "said say says") &&
        next < high && speaking->text->tokens[next].kind == PRESS_T_WORD &&
        !(speaking->text->tokens[next].flags & PRESS_F_CAPITAL) &&
        !(press_quote_word(speaking, next) &
          (PRESS_Q_STOP | PRESS_Q_ORIGIN | PRESS_Q_AUX)) &&
        !press_speaking_in(speaking, next, "yesterday today nothing so yes") &&
        press_clause_has_verb(speaking, next, high))
        return 1; /* herders say wolves have come */
    return press_quote_mention(speaking, next) ||
           press_speaking_in(speaking, next,
                             "the he she it they we there this these his her "
                             "their no all a an");
}

PRESS_PRIVATE size_t press_clause_bare(const press_speaking *speaking,
                                       size_t verb, size_t high)
{
    size_t next;

    if (clause_is_bare(speaking, verb, high))
        return verb;
    if (!press_speaking_in(speaking, verb, "said say says told tells announced "
                                           "announces"))
        return 0;
    next = clause_when(speaking, verb + 1, high);
    if (next < high && press_speaking_in(speaking, verb, "said say says") &&
        clause_is_whole(speaking, next, high))
        return next - 1;
    next = clause_behind(speaking, verb, high);
    return next ? next - 1 : 0;
}

PRESS_PRIVATE size_t press_clause_that_far(const press_speaking *speaking,
                                           size_t verb, size_t high)
{
    size_t i;

    if (speaking->text->lang != PRESS_LANG_EN)
        return 0;
    for (i = verb + 2; i < high && i < verb + 16; i++) {
        if (press_speaking_in(speaking, i, "that"))
            return i > verb + 8 && !press_speaking_in(speaking, i - 1, "so") &&
                           !clause_is_relative(speaking, verb, i) ? i : 0;
        if ((speaking->text->tokens[i].kind != PRESS_T_WORD &&
             speaking->text->tokens[i].kind != PRESS_T_NUMBER) ||
            press_verb_says(speaking, i) & PRESS_Q_SAY ||
            press_speaking_in(speaking, i, "to but who which what") ||
            (!(press_quote_word(speaking, i - 1) & PRESS_Q_ORIGIN) &&
             (press_speaking_in(speaking, i, clause_openers) ||
              press_quote_word(speaking, i) & PRESS_Q_PRONOUN)))
            return 0; /* another clause */
    }
    return 0;
}

PRESS_PRIVATE size_t press_clause_dateline(const press_speaking *speaking,
                                           size_t low, size_t high)
{
    const press_token *tokens = speaking->text->tokens;
    size_t i, lower = 0, numbers = 0, brackets = 0;
    int caps = tokens[low].flags & PRESS_F_ALLCAPS && tokens[low].length > 2;

    if (!(tokens[low].flags & PRESS_F_CAPITAL))
        return low;
    for (i = low + 1; i + 2 < high && i < low + 20; i++) {
        press_span s = press_speaking_token(speaking, i);

        if (tokens[i].kind == PRESS_T_WORD) {
            lower += !(tokens[i].flags & PRESS_F_CAPITAL);
        } else if (tokens[i].kind == PRESS_T_NUMBER) {
            numbers++;
        } else if (press_is_dash(press_utf8_peek(s.p, s.n, 0)) &&
                   tokens[i].flags & PRESS_F_SPACE) {
            i += press_quote_byte(speaking, i + 1) == '-';
            if (!(tokens[i + 1].flags & PRESS_F_SPACE))
                continue;
            if (!(tokens[i + 1].flags & PRESS_F_CAPITAL))
                return low;
            if (!low || tokens[low].flags & PRESS_F_LINE)
                return (caps && (brackets || numbers ? lower < 3 : !lower)) ||
                               (brackets && !lower) ? i + 1 : low;
            /* an agency behind a place or a date */
            return i <= low + 2 && lower < 2 && low > 1 &&
                           press_quote_byte(speaking, low - 1) == '.' &&
                           (tokens[low - 2].kind == PRESS_T_NUMBER ||
                            tokens[low - 2].flags & PRESS_F_ALLCAPS)
                       ? i + 1 : low;
        } else if (press_quote_byte(speaking, i) == '(') {
            brackets++;
        } else if (press_quote_byte(speaking, i) != ')' &&
                   press_quote_byte(speaking, i) != ',' &&
                   press_quote_byte(speaking, i) != '.') {
            return low;
        }
    }
    return low;
}

PRESS_PRIVATE int press_clause_is_next(const press_speaking *speaking,
                                       size_t verb, size_t token)
{
    press_span a = press_speaking_token(speaking, verb);
    press_span b = press_speaking_token(speaking, token + 1);

    if (!(press_verb_says(speaking, token + 1) & PRESS_Q_SAY))
        return 0;
    if (press_speaking_in(speaking, token, "and but"))
        return press_speaking_in(speaking, token + 1,
                                 "added said warned urged asked promised called "
                                 "insisted adding stressed denied announced") &&
               press_speaking_in(speaking, token + 2,
                                 "that it he she they the for on there");
    return press_speaking_in(speaking, token, "и но") &&
           press_quote_byte(speaking, token - 1) == ',' && a.n > 4 && b.n > 4 &&
           memcmp(a.p + a.n - 2, b.p + b.n - 2, 2) == 0;
}

PRESS_PRIVATE size_t press_clause_part(const press_speaking *speaking,
                                       size_t low, size_t i)
{
    size_t at;

    for (at = i; at > low; at--)
        if (press_quote_byte(speaking, at - 1) == ';')
            return at;
    return low;
}

PRESS_PRIVATE int press_clause_is_subject(const press_speaking *speaking,
                                          size_t low)
{
    const press_mention *m = press_quote_mention(speaking, low);

    return m && m->token == low &&
           press_quote_byte(speaking, low + m->ntokens) == ',' &&
           speaking->text->tokens[low].flags & PRESS_F_LATIN;
}

PRESS_PRIVATE int press_clause_may_end(const press_speaking *speaking,
                                       size_t token, size_t high)
{
    return token >= high ||
           speaking->text->tokens[token].kind != PRESS_T_WORD ||
           (press_quote_word(speaking, token) &
            (PRESS_Q_ORIGIN | PRESS_Q_STOP | PRESS_Q_AUX | PRESS_Q_GROUP |
             PRESS_Q_PRONOUN)) != 0;
}

PRESS_PRIVATE int press_clause_is_tail(const press_speaking *speaking,
                                       size_t comma, size_t high)
{
    press_span verb = press_speaking_token(speaking, comma + 1);
    size_t i;

    if (press_quote_byte(speaking, comma) == ',' && high - comma < 11 &&
        speaking->text->lang != PRESS_LANG_KK && verb.n > 6 &&
        (unsigned char)verb.p[0] >= 0xD0 &&
        press_verb_says(speaking, comma + 1) &&
        press_lex_in(verb, "сообщает сообщают сообщил сообщила сообщили передает "
                           "передают пишет пишут уточняет отмечает информирует"))
        return 1; /* заверил, что CLAUSE, сообщает РИА «Новости» */
    if (press_quote_byte(speaking, comma) != ',' || high - comma > 7)
        return 0;
    for (i = comma + 2; i < high; i++)
        if (i + 2 >= high && press_verb_says(speaking, i) & PRESS_Q_SAY &&
            (press_quote_word(speaking, comma + 1) & PRESS_Q_PRONOUN ||
             press_quote_mention(speaking, comma + 1)))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_clause_is_passive(const press_speaking *speaking,
                                          size_t verb)
{
    press_span s = press_speaking_token(speaking, verb);
    size_t be;

    if (s.n > 8 && memcmp(s.p + s.n - 4, "ся", 4) == 0)
        return press_lex_in(s, "сообщается говорится отмечается утверждается "
                               "указывается подчеркивается уточняется");
    be = press_quote_word(speaking, verb) & PRESS_Q_SAY
             ? press_verb_passive(speaking, 0, verb) : 0;
    return be > 0 && !press_speaking_in(speaking, be, "be") && /* should be */
           !press_verb_no_report(speaking, verb, verb) &&
           (press_speaking_in(speaking, be - 1, "it") ||
            (be > 1 && press_speaking_in(speaking, be - 2, "it")));
}

PRESS_PRIVATE int press_clause_tells_when(const press_speaking *speaking,
                                          size_t low, size_t comma)
{
    size_t i;

    if (comma - low > 8 ||
        !press_speaking_in(speaking, low, "in at on during after before since "
                                          "by from for with as"))
        return 0;
    for (i = low; i < comma; i++) /* In Osh it rained, X said */
        if (press_speaking_ends(press_speaking_token(speaking, i), "ed"))
            return 0;
    return !press_clause_has_verb(speaking, low, comma);
}

PRESS_PRIVATE int press_clause_is_rest(const press_speaking *speaking,
                                       size_t i)
{
    return speaking->text->lang == PRESS_LANG_RU &&
           i < speaking->text->ntokens &&
           !(speaking->text->tokens[i].flags & PRESS_F_CAPITAL) &&
           press_speaking_ends(press_speaking_token(speaking, i),
                               "ут ют ит ет ёт ят ат ется ятся ила ала или "
                               "али ил ал");
}

PRESS_PRIVATE size_t press_clause_after_he(const press_speaking *speaking,
                                           size_t low, size_t end)
{
    size_t i;

    for (i = low; i < end && i < low + 4; i++)
        if (press_speaking_in(speaking, i, "ол"))
            return i + 1;
    return low + 1;
}

PRESS_PRIVATE int press_clause_is_said(const press_speaking *speaking,
                                       size_t low, size_t verb)
{
    size_t i;

    if (speaking->text->lang != PRESS_LANG_EN ||
        press_speaking_in(speaking, verb, "said says say"))
        return 1;
    for (i = low; i < verb; i++) {
        press_span s = press_speaking_token(speaking, i);

        if (press_speaking_in(speaking, i, clause_verbs) ||
            press_speaking_in(speaking, i, "not it's there's") ||
            (s.n > 3 && memcmp(s.p + s.n - 2, "ed", 2) == 0) ||
            memchr(s.p, '\'', s.n))
            return 1;
        if (speaking->text->tokens[i].kind == PRESS_T_QUOTE)
            return 1;
    }
    return 0;
}

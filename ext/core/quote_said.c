/* quote_said.c - see quote_said.h.
**
** A sentence is read once; the first verb or phrase that reports something
** and whose speaker is told makes its row, which is the reported clause:
**
**   X said that CLAUSE.          CLAUSE, X said.       CLAUSE, says X.
**   X said CLAUSE.               According to X, CLAUSE.
**   X сообщил, что CLAUSE.       CLAUSE, признал X.    По словам X, CLAUSE.
**   X CLAUSE деп мәлімдеді.      X CLAUSE (-ғанын, -етінін) хабарлады.
**   X-тің айтуынша, CLAUSE.      As X put it, CLAUSE.
**   It is reported that CLAUSE.  Сообщается, что CLAUSE.   (nobody is named)
*/
#include "quote_said.h"
#include "quote_block.h"
#include "quote_clause.h"
#include "quote_turn.h"
#include "speaker_some.h"

#define SAID_BACK 200 /* tokens before a verb that may be its sentence's */

typedef struct said_scan {
    press_env *env;
    const press_speaking *speaking;
    const press_text *text;
    const press_quoted *marks;
    size_t nmarks, mark; /* the first mark that ends after the sentence began */
    uint32_t *taken;     /* where the cues begin that have a row, sorted */
    size_t ntaken;
    press_vec *out;
} said_scan;

typedef struct said_row {
    size_t first, end; /* tokens of the clause */
    size_t cue, cue_end;
    press_speaker speaker;
    int source;
    int direct; /* 1: a turn after a dash within a paragraph */
} said_row;

static press_span said_token(const said_scan *scan, size_t i)
{
    return press_speaking_token(scan->speaking, i);
}

static int said_in(const said_scan *scan, size_t i, const char *list)
{
    return press_speaking_in(scan->speaking, i, list);
}

static char said_byte(const said_scan *scan, size_t i)
{
    return press_quote_byte(scan->speaking, i);
}

static int said_is_dash(const said_scan *scan, size_t i)
{
    press_span s = said_token(scan, i);

    return s.n > 0 && press_is_dash(press_utf8_peek(s.p, s.n, 0));
}

static int said_is_taken(const said_scan *scan, size_t cue)
{
    uint32_t place = scan->text->tokens[cue].start;
    size_t low = 0, high = scan->ntaken;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (scan->taken[middle] < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low < scan->ntaken && scan->taken[low] == place;
}

/* --- rows ---------------------------------------------------------------- */

static int said_add(said_scan *scan, const said_row *row, size_t sentence,
                    int kind)
{
    press_quotation *q;
    size_t first = row->first, end = row->end;

    if (first && first + 1 < end &&
        scan->text->tokens[first].kind == PRESS_T_CLOSE)
        first += (press_quote_word(scan->speaking, first + 1) & PRESS_Q_ORG)
                     ? 2 : 1; /* «Азаттық» радиосы ... */
    while (first < end && (said_byte(scan, first) == ',' ||
                           said_byte(scan, first) == ':' ||
                           said_is_dash(scan, first)))
        first++;
    while (end > first) {
        char c = said_byte(scan, end - 1);

        if (c == ',' || c == ';' || c == ':' || said_is_dash(scan, end - 1) ||
            (kind != PRESS_QUOTE_SPEECH && c == '.'))
            end--;
        else
            break;
    }
    if (end - first < 2 && kind != PRESS_QUOTE_SPEECH &&
        !(first && said_in(scan, first - 1, "что") &&
          scan->text->tokens[first].length > 8)) /* что перезвонит */
        return PRESS_OK;
    if (end == first)
        return PRESS_OK;
    q = press_vec_push(scan->out);
    if (!q)
        return scan->out->status;
    q->at = press_speaking_range(scan->speaking, first, end);
    q->kind = (uint8_t)kind;
    q->depth = 1;
    q->closed = 1;
    q->sentence = (uint32_t)sentence;
    if (row->cue < row->cue_end)
        q->cue = press_speaking_range(scan->speaking, row->cue, row->cue_end);
    if (!row->speaker.first) {
        q->speaker = row->speaker.at;
        q->speaker_type = row->speaker.type;
    }
    return PRESS_OK;
}

/* --- according to -------------------------------------------------------- */

/* A name in marks right after the phrase: По данным «Казгидромета». */
static int said_marked_name(said_scan *scan, size_t token,
                            press_speaker *speaker)
{
    size_t i;

    if (token >= scan->text->ntokens || scan->text->lang == PRESS_LANG_EN)
        return 0;
    for (i = scan->mark; i < scan->nmarks && i < scan->mark + 4; i++) {
        if (scan->marks[i].outer.start == scan->text->tokens[token].start) {
            memset(speaker, 0, sizeof *speaker);
            speaker->at = scan->marks[i].at;
            speaker->type = PRESS_SPEAKER_ORGANIZATION;
            speaker->named = 1;
            return 1;
        }
    }
    return 0;
}

/* The token after the last one of a place. */
static size_t said_after(const said_scan *scan, press_range at)
{
    return press_text_token_at(scan->text, at.end);
}

static int said_accord(said_scan *scan, size_t low, size_t high, size_t i,
                       said_row *row)
{
    uint32_t flags;
    size_t n = press_accord(scan->speaking, i, &flags), comma, after;

    if (!n || i + n >= high)
        return 0;
    if (i > low && (said_byte(scan, i - 1) == ':' ||
                    said_byte(scan, i - 1) == ';'))
        low = i; /* спорит: по его мнению, ... */
    if (!press_accord_whose(scan->speaking, i, n, high, &row->speaker) &&
        !said_marked_name(scan, i + n, &row->speaker) &&
        n != 3) /* По её словам, по официальным данным: whose is not told */
        return 0;
    if (row->speaker.first)
        return 0;
    row->cue = i;
    row->cue_end = i + n;
    row->source = flags & PRESS_Q_DOC ||
                  row->speaker.type == PRESS_SPEAKER_DOCUMENT ||
                  (row->speaker.type == PRESS_SPEAKER_ORGANIZATION &&
                   said_in(scan, i, "according"));
    after = row->speaker.at.end ? said_after(scan, row->speaker.at) : i + n;
    if (row->speaker.at.start < scan->text->tokens[i].start)
        after = i + n; /* a pronoun's name stands elsewhere */
    comma = after;
    while (comma < high && said_byte(scan, comma) != ',')
        comma++;
    comma = press_clause_apposition(scan->speaking, comma, high);
    if (comma < high && i > low && said_byte(scan, i - 1) == ',' && i > low + 2 &&
        high - comma > i - low) { /* In October, according to X, ... */
        row->first = comma + 1;
        row->end = high;
        return row->first < row->end;
    }
    if (i - low > 2 || comma == high) {
        row->first = low;
        row->end = i;
        if (i - low <= 2) {
            row->first = after;
            row->end = high;
        }
    } else {
        row->first = comma + 1;
        row->end = high;
    }
    return row->first < row->end;
}

/* Kazakh: X-тің айтуынша, CLAUSE. */
static int said_post(said_scan *scan, size_t low, size_t high, size_t i,
                     said_row *row)
{
    if (!(press_quote_word(scan->speaking, i) & PRESS_Q_POST) || i == low ||
        !press_speaker_before(scan->speaking, low, i, &row->speaker) ||
        row->speaker.first)
        return 0;
    row->cue = i;
    row->cue_end = i + 1;
    row->source = !said_in(scan, i, "айтуынша сөзінше пікірінше "
                                    "түсіндіруінше болжамынша");
    row->first = i + 1;
    row->end = high;
    return 1;
}

/* The court heard that CLAUSE; CLAUSE, an inquest heard on Monday. */
static int said_heard(said_scan *scan, size_t low, size_t high, size_t i,
                      said_row *row)
{
    static const char bodies[] = "court inquest inquiry tribunal commission "
                                 "committee jury hearing panel trial";
    size_t that, comma, who;

    if (!said_in(scan, i, "heard hears") || i == low)
        return 0;
    that = press_clause_that(scan->speaking, i, high);
    who = said_in(scan, i - 1, bodies) ? i - 1 : low + 1;
    if (!said_in(scan, who, bodies)) /* The commission investigating ... */
        return 0;
    row->speaker.at = press_speaking_range(scan->speaking, who, who + 1);
    row->speaker.type = PRESS_SPEAKER_GROUP;
    row->cue = i;
    row->cue_end = i + 1;
    row->first = that + 1;
    row->end = high;
    if (that)
        return 1;
    comma = press_clause_comma(scan->speaking, low, i);
    row->first = low;
    row->end = comma;
    return comma + 4 > i && comma > low + 3;
}

/* --- verbs --------------------------------------------------------------- */

/* CLAUSE, говорится в исследовании института. */
static int said_written(said_scan *scan, size_t low, size_t high, size_t i,
                        said_row *row)
{
    size_t k;

    if (i < low + 4 || said_byte(scan, i - 1) != ',' ||
        !said_in(scan, i + 1, "в во на"))
        return 0;
    for (k = i + 2; k < high && k < i + 5; k++)
        if (press_quote_word(scan->speaking, k) & PRESS_Q_DOC) {
            row->speaker.at = press_speaking_range(scan->speaking, k, k + 1);
            row->speaker.type = PRESS_SPEAKER_DOCUMENT;
            row->cue = i;
            row->cue_end = i + 1;
            row->source = 1;
            row->first = low;
            row->end = i - 1;
            return 1;
        }
    return 0;
}

/* The ministers were advised by an engineer that CLAUSE. */
static int said_by(said_scan *scan, size_t low, size_t high, size_t i,
                   said_row *row)
{
    size_t that;

    if (!said_in(scan, i + 1, "by") ||
        !press_verb_passive(scan->speaking, low, i))
        return 0;
    that = press_clause_that(scan->speaking, i, high);
    if (that < i + 3 || !press_speaker_after(scan->speaking, i + 2, that,
                                             &row->speaker) ||
        row->speaker.first)
        return 0;
    row->cue = i;
    row->cue_end = i + 1;
    row->first = that + 1;
    row->end = high;
    return 1;
}

static int said_passive(said_scan *scan, size_t low, size_t high, size_t i,
                        said_row *row)
{
    size_t that;

    if (said_by(scan, low, high, i, row))
        return 1;
    if (!press_clause_is_passive(scan->speaking, i))
        return 0;
    that = press_clause_that(scan->speaking, i, high);
    if (!that)
        return said_written(scan, low, high, i, row);
    if (press_speaker_before(scan->speaking, low, i, &row->speaker) &&
        row->speaker.type != PRESS_SPEAKER_DOCUMENT)
        memset(&row->speaker, 0, sizeof row->speaker);
    if (!row->speaker.at.end && i > low && !said_in(scan, i - 1, "is was been")) {
        size_t k;

        for (k = i; k > low && k + 6 > i; k--) /* в отчёте говорится */
            if (press_quote_word(scan->speaking, k - 1) & PRESS_Q_DOC) {
                row->speaker.at = press_speaking_range(scan->speaking, k - 1, k);
                row->speaker.type = PRESS_SPEAKER_DOCUMENT;
                break;
            }
    }
    row->cue = i;
    row->cue_end = i + 1;
    row->source = 1;
    row->first = that + 1;
    row->end = high;
    return 1;
}

/* Kazakh: CLAUSE, деп VERB X; деп хабарланды, by nobody who is named. */
static int said_kazakh_after(said_scan *scan, size_t low, size_t high,
                             size_t i, said_row *row)
{
    int passive = said_in(scan, i, "хабарланды айтылды жазылған айтылған "
                                   "хабарланған мәлімделді");

    if (i < low + 3 || !said_in(scan, i - 1, "деп"))
        return 0;
    row->cue = i - 1;
    row->cue_end = i + 1;
    row->first = low;
    row->end = i - 1;
    if (passive) {
        size_t end = i + 1;

        while (end < high && end < i + 7 &&
               scan->text->tokens[end].kind == PRESS_T_WORD)
            end++; /* деп жазылған институттың есебінде */
        if (end > i + 1 && press_speaking_ends(said_token(scan, end - 1),
                                               "нда нде")) {
            row->speaker.at = press_speaking_range(scan->speaking, i + 1, end);
            row->speaker.type = PRESS_SPEAKER_DOCUMENT;
        } else if (end > i + 1 && press_speaking_ends(said_token(scan, i),
                                                      "ған")) {
            return 0; /* деп жазылған тақтайшаны көрдім */
        }
        row->source = 1;
        return 1;
    }
    return press_speaker_after(scan->speaking, i + 1, high, &row->speaker) &&
           (said_byte(scan, i - 2) == ',' ||
            (row->speaker.type == PRESS_SPEAKER_ORGANIZATION &&
             row->speaker.at.start == scan->text->tokens[i + 1].start)) &&
           !row->speaker.first && row->speaker.at.end;
}

/* Who says in [low, at): a place that begins the sentence speaks too. */
static int said_kazakh_who(said_scan *scan, size_t low, size_t at,
                           said_row *row)
{
    const press_mention *m;

    while (press_speaker_before(scan->speaking, low, at, &row->speaker)) {
        size_t who = press_text_token_at(scan->text, row->speaker.at.start);

        if (who > low && who < at &&
            press_speaking_ends(press_span_sub(scan->text->span,
                                               row->speaker.at),
                                "ның нің дың дің тың тің")) {
            at = who; /* белсенділер Сайраның ... екенін айтты */
            continue;
        }
        return !row->speaker.first && row->speaker.at.end;
    }
    if (press_speaker_people(scan->speaking, low, at, &row->speaker))
        return 1;
    m = press_quote_mention(scan->speaking, low);
    if (!m || m->type != PRESS_TYPE_LOCATION || m->token != low ||
        press_speaking_ends(press_span_sub(scan->text->span, m->at),
                            "да де та те ның нің дың дің тың тің нан нен дан "
                            "ден тан тен ға ге қа ке дағы дегі тағы тегі"))
        return 0;
    row->speaker.at = m->at;
    row->speaker.type = PRESS_SPEAKER_ORGANIZATION;
    return 1;
}

/* Kazakh: the verb after деп, or after an object in -ғанын, -етінін; дейді
** alone. */
static int said_kazakh(said_scan *scan, size_t low, size_t high, size_t i,
                       said_row *row)
{
    static const char ends[] = "ғанын генін қанын кенін тынын тінін екенін "
                               "жоғын рын рін";
    size_t k, at = i;

    if (i + 1 < high && (said_in(scan, i + 1, "жоқ емес") ||
                         press_speaking_ends(said_token(scan, i + 1),
                                             "қым гім кім ғым")))
        return 0; /* атап өткім келеді */
    if (i == low || !(scan->text->tokens[i].flags & PRESS_F_CYRILLIC))
        return 0;
    for (k = i; k > low && k + SAID_BACK > i; k--) /* another sentence's */
        if (said_byte(scan, k - 1) == '.') {
            low = k;
            break;
        }
    if (said_kazakh_after(scan, low, high, i, row))
        return 1;
    for (k = i; k > low && k + 4 > i && !said_in(scan, k - 1, "деп"); k--)
        ;
    if (k > low && said_in(scan, k - 1, "деп"))
        at = k - 1;
    else if (i == low || (!said_in(scan, i, "дейді деседі десті") &&
                          !press_speaking_ends(said_token(scan, i - 1), ends)))
        return 0;
    if (at == low || !said_kazakh_who(scan, low, at, row))
        return 0;
    row->cue = at < i ? at : i;
    row->cue_end = i + 1;
    row->first = press_clause_kazakh(scan->speaking, said_after(scan, row->speaker.at),
                                   at);
    if (row->speaker.at.end < scan->text->tokens[low].start ||
        row->speaker.at.start >= scan->text->tokens[at].start)
        row->first = press_clause_kazakh( /* ол; бірақ ол; осы орайда ол */
            scan->speaking, press_clause_after_he(scan->speaking, low, at), at);
    row->end = at;
    return row->first < row->end;
}

/* X said that CLAUSE; X said CLAUSE; X said: CLAUSE. */
static int said_forward(said_scan *scan, size_t low, size_t high, size_t i,
                        said_row *row)
{
    size_t that = press_clause_that(scan->speaking, i, high);
    int found = press_speaker_before(scan->speaking, low, i, &row->speaker);

    if (!found && that > i + 1 && /* сообщил X, что; not: told X that */
        (scan->text->tokens[i].flags & PRESS_F_CYRILLIC ||
         said_in(scan, i, "said says")) &&
        !(i > low &&
          press_quote_word(scan->speaking, i - 1) & PRESS_Q_PRONOUN))
        found = press_speaker_after(scan->speaking, i + 1, that,
                                    &row->speaker);
    if (!found || row->speaker.first || !row->speaker.at.end ||
        !press_verb_is_of(scan->speaking, &row->speaker, i))
        return 0;
    if (!that)
        that = press_clause_colon(scan->speaking, i, high);
    if (!that) {
        that = press_clause_bare(scan->speaking, i, high);
        if (!that)
            that = press_clause_that_far(scan->speaking, i, high);
        if (!that)
            return 0;
    }
    that += (size_t)(said_byte(scan, that) == ':' &&
                     said_in(scan, that + 1, "that что"));
    row->first = that + 1;
    for (row->end = that + 1; row->end < high; row->end++)
        if (said_byte(scan, row->end) == ';' || /* residents disagree */
            press_clause_is_tail(scan->speaking, row->end, high) ||
            press_clause_is_next(scan->speaking, i, row->end) ||
            (said_byte(scan, row->end) == ',' &&
             said_in(scan, low, "хотя although though") &&
             !said_in(scan, row->end + 1, "что который которая которые which "
                                          "who that and и")))
            break; /* Хотя он сообщил, что CLAUSE, его оштрафовали */
    return row->first + 1 + (size_t)!said_in(scan, that, "что") < row->end;
}

/* CLAUSE, X said. CLAUSE, says X. */
static int said_backward(said_scan *scan, size_t low, size_t high, size_t i,
                         said_row *row)
{
    press_span verb = said_token(scan, i);
    size_t comma, k;

    if (verb.n > 4 && memcmp(verb.p + verb.n - 3, "ing", 3) == 0)
        return 0;
    if (scan->text->tokens[i].flags & PRESS_F_CYRILLIC && i + 1 < high &&
        (press_speaking_ends(verb, "ем им ём ю у") ||
         press_speaking_ends(said_token(scan, i + 1), "ть ти чь ться")))
        return 0; /* Мы, нижеподписавшиеся, требуем освободить X */
    if (i > low + 1 &&
        (said_byte(scan, i - 1) == ',' || said_is_dash(scan, i - 1))) {
        if (!(press_speaker_after(scan->speaking, i + 1, high,
                                  &row->speaker) ||
              said_marked_name(scan, i + 1, &row->speaker)) ||
            row->speaker.first || !row->speaker.at.end)
            return 0;
        if (press_clause_is_subject(scan->speaking, low) ||
            !press_clause_is_said(scan->speaking, low, i))
            return 0; /* Nigeria, therefore, urges the parties */
        if (said_in(scan, said_after(scan, row->speaker.at),
                    "has have had was were is are will would"))
            return 0; /* X, who is there, reports police have left */
        row->first = low;
        row->end = i - 1;
        row->direct = said_is_dash(scan, low) && said_is_dash(scan, i - 1);
        comma = said_after(scan, row->speaker.at);
        if (i < low + 5 && row->speaker.at.start > scan->text->tokens[i].start) {
            comma += scan->text->tokens[comma].kind == PRESS_T_CLOSE;
            if (said_byte(scan, comma) == ',' &&
                press_clause_is_rest(scan->speaking, comma + 1)) {
                row->end = high; /* Посёлок, сказал X, перенесут на холм */
            } else if (said_byte(scan, comma) == ',' && comma + 4 < high) {
                row->first = comma + 1; /* Тем временем, сообщает X, CLAUSE */
                row->end = high;
            }
        }
        return i > low + 2 || row->end == high;
    }
    if (!press_clause_may_end(scan->speaking, i + 1, high) ||
        (said_in(scan, i, "asked asks") && i + 1 < high &&
         scan->text->tokens[i + 1].kind == PRESS_T_WORD) ||
        (!said_in(scan, i, "told tells") && /* promised the same thing */
         i + 1 < high && said_in(scan, i + 1, "the a an this these that its it")))
        return 0;
    comma = press_clause_comma(scan->speaking, low, i);
    if (comma && comma + 6 > i && said_byte(scan, i + 1) == ',' &&
        comma > low + 1 && i + 4 < high &&
        !said_in(scan, comma + 1, "as which who and but while where when "
                                  "since because if как что") &&
        press_speaker_before(scan->speaking, comma + 1, i, &row->speaker) &&
        !row->speaker.first && row->speaker.at.end &&
        press_verb_is_of(scan->speaking, &row->speaker, i)) {
        row->first = low; /* Her husband, she said, was ill. */
        row->end = high;
        return 1;
    }
    if (comma < low + 3 + (size_t)(high - i > 9) || high - i > 24 ||
        !press_speaker_before(scan->speaking, comma + 1, i, &row->speaker) ||
        row->speaker.first || !row->speaker.at.end ||
        !press_verb_is_of(scan->speaking, &row->speaker, i))
        return 0;
    if (said_in(scan, low, "amid despite") ||
        (said_in(scan, low, "when while if once") && high - i > 3))
        return 0; /* When X asked her why, the mayor advised her to wait */
    if (press_clause_tells_when(scan->speaking, low, comma) ||
        said_in(scan, comma + 1, "as which who and but since because if when while "
                                 "although though where как а что если когда котор*"))
        return 0;
    for (k = comma + 1; k < i; k++) /* a theft that an auditor says was none */
        if (said_in(scan, k, "that which whom") || said_byte(scan, k) == ';')
            return 0;
    row->first = low;
    row->end = comma;
    return 1;
}

/* As X put it, CLAUSE; CLAUSE, as X said; как сообщил X. */
static int said_as(said_scan *scan, size_t low, size_t high, size_t i,
                   said_row *row)
{
    size_t k;

    if (!said_in(scan, i, "as как") ||
        (i > low && said_in(scan, i - 1, "того back")))
        return 0; /* после того как; as far back as */
    for (k = i + 1; k < high && k < i + 10; k++) {
        int put = said_in(scan, k, "put") && said_in(scan, k + 1, "it");

        if (said_byte(scan, k) == ',' || press_quote_stops(scan->speaking, k) ||
            (k == i + 1 && said_in(scan, k, "saying telling")))
            return 0;
        if ((!put && !(press_verb_says(scan->speaking, k) &
                       (PRESS_Q_SAY | PRESS_Q_WRITE))) ||
            press_verb_goes_on(scan->speaking, k) ||
            (said_in(scan, k + 1, "of on") &&
             press_verb_no_report(scan->speaking, low, k)) ||
            said_in(scan, k, "asked promised demanded просил* попросил* "
                             "обеща* требова*"))
            continue;
        if (!(k > i + 1 && press_speaker_before(scan->speaking, i + 1, k,
                                                &row->speaker)) &&
            !(press_quote_word(scan->speaking, k + 1) & PRESS_Q_ORG &&
              said_marked_name(scan, k + 2, &row->speaker)) &&
            !press_speaker_after(scan->speaking, k + 1, high, &row->speaker))
            return 0;
        if (row->speaker.first || !row->speaker.at.end ||
            (!row->speaker.named &&
             row->speaker.type != PRESS_SPEAKER_ANONYMOUS &&
             row->speaker.type != PRESS_SPEAKER_GROUP) ||
            (!row->speaker.named && said_in(scan, k, "suggest suggests")) ||
            !press_verb_is_of(scan->speaking, &row->speaker, k))
            return 0;
        row->cue = k;
        row->cue_end = k + 1 + (size_t)put;
        if (i > low + 2 &&
            (press_clause_has_verb(scan->speaking, k + 1, high) ||
             (row->speaker.at.end <= scan->text->tokens[k].start &&
              !press_clause_may_end(scan->speaking, row->cue_end, high))))
            return 0; /* X vowed it, as his office says Y was behind it */
        if (i > low + 2) {
            row->first = press_clause_part(scan->speaking, low, i);
            row->end = i;
            return 1;
        }
        while (k < high && said_byte(scan, k) != ',' &&
               said_byte(scan, k) != ':')
            k++;
        row->first = press_clause_apposition(scan->speaking, k, high) + 1;
        row->end = high;
        return row->first < high;
    }
    return 0;
}

static int said_verb(said_scan *scan, size_t low, size_t high, size_t i,
                     said_row *row)
{
    uint32_t flags = press_verb_says(scan->speaking, i);

    if (press_clause_is_past(scan->speaking, i))
        flags |= PRESS_Q_SAY;
    if (!(flags & (PRESS_Q_SAY | PRESS_Q_WRITE)) ||
        press_verb_no_report(scan->speaking, low, i))
        return 0;
    row->cue = i;
    row->cue_end = i + 1;
    if (scan->text->lang == PRESS_LANG_KK &&
        scan->text->tokens[i].flags & PRESS_F_CYRILLIC &&
        !(i > low && said_is_dash(scan, i - 1)))
        return said_kazakh(scan, low, high, i, row);
    return said_forward(scan, low, high, i, row) ||
           said_backward(scan, low, high, i, row) ||
           said_kazakh(scan, low, high, i, row);
}

/* --- a sentence ---------------------------------------------------------- */

/* The mark that token i stands in, or NULL; moves scan->mark on. */
static const press_quoted *said_in_marks(said_scan *scan, size_t i)
{
    uint32_t place = scan->text->tokens[i].start;

    while (scan->mark < scan->nmarks &&
           (scan->marks[scan->mark].outer.end <= place ||
            scan->marks[scan->mark].depth > 1))
        scan->mark++;
    if (scan->mark < scan->nmarks &&
        scan->marks[scan->mark].outer.start <= place)
        return &scan->marks[scan->mark];
    return NULL;
}

/* Its cue is that of a quotation in marks that a comma divides from a whole
** clause before it: said the team had expected bad news, "but not this fast".
** Then the row ends at the comma. */
static int said_before_marks(const said_scan *scan, said_row *row)
{
    size_t i;

    if (row->source || row->direct || row->cue >= row->first)
        return 0;
    for (i = scan->mark; i < scan->nmarks && i < scan->mark + 4; i++) {
        const press_quoted *q = &scan->marks[i];
        size_t open = press_text_token_at(scan->text, q->outer.start);

        if (q->depth > 1 || q->outer.end <= scan->text->tokens[row->cue].start)
            continue;
        if (open < row->first + 3 || open >= row->end ||
            said_byte(scan, row->first) == ',' || /* that, for years, "..." */
            said_byte(scan, open - 1) != ',')
            return 0;
        row->end = open - 1;
        return 1;
    }
    return 0;
}

static int said_sentence(said_scan *scan, size_t sentence)
{
    const press_sentence *s = &scan->text->sentences[sentence];
    size_t low = s->token, high = low + s->ntokens, i;
    int status = PRESS_OK;

    low = press_clause_dateline(scan->speaking, low, high);
    for (i = low; i < high && !status; i++) {
        said_row row;
        uint32_t flags;

        if (scan->text->tokens[i].kind != PRESS_T_WORD)
            continue;
        if (said_in_marks(scan, i))
            continue;
        memset(&row, 0, sizeof row);
        flags = press_quote_word(scan->speaking, i);
        if (press_clause_is_past(scan->speaking, i))
            flags |= PRESS_Q_SAY;
        if (!(flags & (PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_POST |
                       PRESS_Q_ACCORD)))
            continue;
        if ((said_accord(scan, low, high, i, &row) ||
             said_post(scan, low, high, i, &row) ||
             said_heard(scan, low, high, i, &row) ||
             said_as(scan, low, high, i, &row) ||
             said_passive(scan, low, high, i, &row) ||
             said_verb(scan, low, high, i, &row)) &&
            (!said_is_taken(scan, row.cue) || said_before_marks(scan, &row))) {
            status = said_add(scan, &row, sentence,
                              row.source   ? PRESS_QUOTE_SOURCE
                              : row.direct ? PRESS_QUOTE_SPEECH
                                           : PRESS_QUOTE_INDIRECT);
            if (row.end <= i || row.end >= high ||
                !press_clause_is_next(scan->speaking, row.cue, row.end))
                break;
            i = row.end; /* ... and added that */
        }
    }
    return status;
}

/* --- the text ------------------------------------------------------------ */

static int said_compare(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return x == y ? 0 : x < y ? -1 : 1;
}

static int said_take(said_scan *scan)
{
    size_t i;

    if (!scan->out->n)
        return PRESS_OK;
    scan->taken = press_alloc(scan->env, press_mul(scan->out->n,
                                                   sizeof *scan->taken));
    if (!scan->taken)
        return PRESS_NOMEM;
    for (i = 0; i < scan->out->n; i++) {
        const press_quotation *q = press_vec_at(scan->out, press_quotation, i);

        if (q->cue.end)
            scan->taken[scan->ntaken++] = q->cue.start;
    }
    return press_sort(scan->env, scan->taken, scan->ntaken,
                      sizeof *scan->taken, said_compare);
}

PRESS_PRIVATE int press_quote_said(press_env *env,
                                   const press_speaking *speaking,
                                   const press_quoted *marks, size_t nmarks,
                                   press_vec *out)
{
    const press_text *text = speaking->text;
    said_scan scan;
    press_turns turns;
    size_t k = 0;
    int status;

    memset(&scan, 0, sizeof scan);
    scan.env = env;
    scan.speaking = speaking;
    scan.text = text;
    scan.marks = marks;
    scan.nmarks = nmarks;
    scan.out = out;
    status = said_take(&scan);
    if (!status)
        status = press_turns_begin(env, speaking, &turns);
    while (k < text->nsentences && !status) {
        const press_sentence *s = &text->sentences[k];
        size_t next = press_turn_end(&turns, k);
        size_t bytes = text->sentences[next > k ? next - 1 : k].end - s->start;

        if (next > k) {
            status = press_turn_read(&turns, k, next, out);
        } else {
            status = said_sentence(&scan, k);
            if (!status)
                status = press_quote_block(speaking, k, out);
            next = k + 1;
        }
        if (!status && speaking->memo)
            status = speaking->memo->status;
        if (!status)
            status = press_work(env, bytes);
        k = next;
    }
    press_free(env, scan.taken);
    return status;
}

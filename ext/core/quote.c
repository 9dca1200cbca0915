/* quote.c - see quote.h: the kinds of quotations in marks. */
#include "quote_part.h"
#include "quote_inner.h"
#include "quote_place.h"
#include "quote_said.h"
#include "quote_slogan.h"
#include "quote_talk.h"
#include "quote_verse.h"

#define QUOTE_TERM 4      /* words of a term */
#define QUOTE_HEAD 200    /* bytes of a title */
#define QUOTE_EPIGRAPH 5  /* paragraphs in which an epigraph is looked for */
#define QUOTE_FOLLOWS 300 /* bytes between two halves of one speech */

typedef struct quote_scan {
    press_env *env;
    press_quote_in in;
    press_vec *out;
    size_t first_paragraph; /* bytes of the text's first paragraph, 0 where
                            ** it is no title */
    size_t outlet, outlet_end; /* "We at KZ.expert": the name's tokens */
    int outlet_known;
    press_quotation last; /* the last one of depth 1 */
    press_quoted last_marks;
} quote_scan;

PRESS_PRIVATE const char *press_quote_kind_name(int kind)
{
    static const char *const names[] = {
        NULL, "speech", "self", "citation", "slogan", "term", "epigraph",
        "title", "verse", "indirect", "source"};

    return names[kind];
}

static const press_text *quote_text(const quote_scan *scan)
{
    return scan->in.speaking->text;
}

static press_span quote_words(const quote_scan *scan, press_range at)
{
    return press_span_sub(quote_text(scan)->span, at);
}

static uint32_t quote_word(const quote_scan *scan, size_t token)
{
    return press_quote_word(scan->in.speaking, token);
}

/* --- kinds that the words themselves tell -------------------------------- */

static int quote_is_hashtag(const quote_scan *scan, press_range at)
{
    press_span s = quote_words(scan, at);

    return s.n > 1 && s.p[0] == '#' && !memchr(s.p, ' ', s.n);
}

/* --- the outlet's own voice ---------------------------------------------- */

/* "we at KZ.expert": found once, anywhere in the text. */
static void quote_find_outlet(quote_scan *scan)
{
    const press_text *text = quote_text(scan);
    size_t i;

    scan->outlet_known = 1;
    for (i = 0; i + 2 < text->ntokens; i++) {
        press_span word = press_text_token(text, i);
        size_t name = i + 2;

        if (word.n > 4 || !press_lex_in(word, "we мы біз") ||
            !press_lex_in(press_text_token(text, i + 1), "at в from") ||
            !(text->tokens[name].flags & PRESS_F_CAPITAL ||
              memchr(text->span.p + text->tokens[name].start, '.',
                     text->tokens[name].length)))
            continue;
        scan->outlet = name;
        while (name < text->ntokens && name < scan->outlet + 4 &&
               text->tokens[name].flags & PRESS_F_CAPITAL)
            name++;
        scan->outlet_end = name > scan->outlet ? name : scan->outlet + 1;
        return;
    }
}

/* Is token i "quoting" alone in brackets? */
static int quote_in_brackets(const quote_scan *scan, size_t i)
{
    return i && press_quote_byte(scan->in.speaking, i - 1) == '(' &&
           press_quote_byte(scan->in.speaking, i + 1) == ')' &&
           quote_word(scan, i) & PRESS_Q_CITE;
}

/* The cue of a self-quotation in the window before: (quoting), we wrote, our
** quote; its token or ntokens. */
static size_t quote_self_cue(const quote_scan *scan,
                             const press_quote_place *place)
{
    const press_text *text = quote_text(scan);
    size_t i, cue = text->ntokens, from = place->low;
    int first = 0;

    if (place->open - from > 48)
        from = place->open - 48;
    for (i = from; i < place->open; i++) {
        uint32_t flags = quote_word(scan, i);

        first |= (flags & PRESS_Q_FIRST) != 0;
        if (quote_in_brackets(scan, i))
            return i;
        if (flags & PRESS_Q_CITE && (flags & PRESS_Q_WRITE ||
            press_lex_in(press_text_token(text, i),
                         "quote quotation цитат* дәйексөз*")))
            cue = i;
    }
    return first ? cue : text->ntokens;
}

static int quote_set_self(quote_scan *scan, press_quotation *q,
                          press_range cue)
{
    const press_text *text = quote_text(scan);

    if (!scan->outlet_known)
        quote_find_outlet(scan);
    q->kind = PRESS_QUOTE_SELF;
    q->cue = cue;
    if (scan->outlet) {
        q->speaker = press_speaking_range(scan->in.speaking, scan->outlet,
                                     scan->outlet_end);
        q->speaker_type = PRESS_SPEAKER_ORGANIZATION;
    }
    (void)text;
    return 1;
}

/* --- deciding ------------------------------------------------------------ */

static void quote_set(press_quotation *q, int kind, const press_quote_cue *cue)
{
    q->kind = (uint8_t)kind;
    if (!cue)
        return;
    q->cue = cue->at;
    if (!cue->speaker.first) {
        q->speaker = cue->speaker.at;
        q->speaker_type = cue->speaker.type;
    }
}

/* A slogan; a person's shout is speech. */
static int quote_try_slogan(quote_scan *scan, const press_quote_place *place,
                            press_quotation *q)
{
    press_quote_cue cue;

    if (press_cue_slogan(scan->in.speaking, place, &cue)) {
        quote_set(q, cue.flags & PRESS_Q_SAY &&
                             cue.speaker.type == PRESS_SPEAKER_PERSON
                         ? PRESS_QUOTE_SPEECH : PRESS_QUOTE_SLOGAN, &cue);
        return 1;
    }
    if (quote_is_hashtag(scan, q->at)) {
        quote_set(q, PRESS_QUOTE_SLOGAN, NULL);
        return 1;
    }
    return 0;
}

/* An epigraph, or words with a name under them. */
static int quote_try_dash(quote_scan *scan, const press_quote_place *place,
                          press_quotation *q)
{
    const press_text *text = quote_text(scan);
    press_quote_cue cue;
    size_t i, paragraphs = 0;
    int after_heading;

    if (!place->marks->closed ||
        !press_cue_dash(scan->in.speaking, place, &cue))
        return 0;
    for (i = place->open; i > 0 && paragraphs <= QUOTE_EPIGRAPH &&
                          place->open - i < 400; i--)
        paragraphs += (text->tokens[i].flags & PRESS_F_BLANK) != 0;
    after_heading = place->open > 0 &&
                    text->tokens[place->open - 1].kind == PRESS_T_WORD;
    if (place->marks->first &&
        ((i == 0 && paragraphs <= QUOTE_EPIGRAPH) || after_heading) &&
        cue.speaker.type != PRESS_SPEAKER_ANONYMOUS)
        quote_set(q, PRESS_QUOTE_EPIGRAPH, &cue);
    else
        quote_set(q, cue.speaker.type == PRESS_SPEAKER_ANONYMOUS
                         ? PRESS_QUOTE_SPEECH : PRESS_QUOTE_CITATION, &cue);
    return 1;
}

/* Does it begin with a capital, as a name does: called him "White Fang"? */
static int quote_begins_name(const quote_scan *scan,
                             const press_quote_place *place)
{
    return press_is_upper(press_utf8_peek(quote_text(scan)->span.p,
                                          quote_text(scan)->span.n,
                                          place->marks->at.start));
}

/* The kind that a verb's cue gives. */
static int quote_by_cue(quote_scan *scan, const press_quote_place *place,
                        const press_quote_cue *cue, press_quotation *q)
{
    uint32_t flags = cue->flags;

    if (flags & PRESS_Q_TERM && !(flags & (PRESS_Q_SAY | PRESS_Q_WRITE)) &&
        !(flags & PRESS_Q_WEAK && cue->speaker.at.end &&
          (place->words > QUOTE_TERM ||
           (cue->speaker.named && place->words > 1 &&
            !quote_begins_name(scan, place))))) {
        q->kind = PRESS_QUOTE_TERM;
        return 1;
    }
    if (cue->speaker.first) {
        if (flags & (PRESS_Q_WRITE | PRESS_Q_CITE) ||
            (place->far && flags & PRESS_Q_SAY &&
             cue->at.start < place->marks->at.start))
            return quote_set_self(scan, q, cue->at);
        if (place->words <= QUOTE_TERM &&
            cue->at.start < place->marks->outer.end &&
            !(place->open && flags & PRESS_Q_SAY &&
              press_quote_byte(scan->in.speaking, place->open - 1) == ':'))
            return 0;
    }
    quote_set(q, flags & (PRESS_Q_SAY | PRESS_Q_WEAK) &&
                         cue->speaker.type != PRESS_SPEAKER_DOCUMENT
                     ? PRESS_QUOTE_SPEECH : PRESS_QUOTE_CITATION, cue);
    return 1;
}

/* Does a paragraph end in tokens (first, last]? */
static int quote_is_parted(const quote_scan *scan, size_t first, size_t last)
{
    const press_token *tokens = quote_text(scan)->tokens;
    size_t i;

    for (i = first; i <= last; i++)
        if (tokens[i].flags & PRESS_F_BLANK ||
            (tokens[i].flags & PRESS_F_LINE && i > first &&
             press_quote_stops(scan->in.speaking, i - 1)))
            return 1;
    return 0;
}

/* The second half of a speech, or the next of several words one says. */
static int quote_continues(const quote_scan *scan,
                           const press_quote_place *place)
{
    size_t after;

    if (place->marks->depth != 1 || !scan->last.kind ||
        scan->last_marks.outer.end > place->marks->outer.start ||
        place->marks->outer.start - scan->last_marks.outer.end > QUOTE_FOLLOWS)
        return 0;
    if (place->low < place->open && /* somebody else is announced */
        press_quote_byte(scan->in.speaking, place->open - 1) == ':')
        return 0;
    after = press_text_token_at(quote_text(scan), scan->last_marks.outer.end);
    if (quote_is_parted(scan, after, place->open))
        return 0;
    return scan->last.kind == PRESS_QUOTE_SPEECH ||
           scan->last.kind == PRESS_QUOTE_CITATION ||
           scan->last.kind == PRESS_QUOTE_SLOGAN;
}

/* One more part of what a sentence reports: stated that production "continues
** as planned", that wages "are among the highest". */
static int quote_same_report(const quote_scan *scan,
                             const press_quote_place *place)
{
    const press_text *text = quote_text(scan);
    size_t sentence = press_text_sentence_at(text, place->marks->at.start);

    return place->words > 1 && quote_continues(scan, place) &&
           scan->last.kind != PRESS_QUOTE_SLOGAN && scan->last.speaker.end &&
           scan->last.cue.end &&
           sentence == press_text_sentence_at(text, scan->last.cue.start) &&
           sentence == press_text_sentence_at(text, scan->last.at.start) &&
           scan->last.cue.start < scan->last.at.start;
}

/* Between the last quotation and this: nothing but and, or, commas, and what
** stands in brackets. */
static int quote_coordinated(const quote_scan *scan,
                             const press_quote_place *place)
{
    const press_text *text = quote_text(scan);
    size_t i;
    int bracket = 0, joined = 0;

    if (!quote_continues(scan, place))
        return 0;
    i = press_text_token_at(text, scan->last_marks.outer.end);
    for (; i < place->open; i++) {
        char c = press_quote_byte(scan->in.speaking, i);

        if (c == '(' || c == '[')
            bracket = 1;
        else if (c == ')' || c == ']')
            bracket = 0;
        else if (c == ',' || press_lex_in(press_text_token(text, i),
                                          "and or и или және мен"))
            joined = 1;
        else if (!bracket)
            return 0;
    }
    return joined;
}

/* One more of a list of titles or terms: such songs as «...», «...» and «...»;
** up to eight words, a capital, no mark of a sentence at the end. */
static int quote_in_list(const quote_scan *scan,
                         const press_quote_place *place)
{
    press_span s = quote_words(scan, place->marks->at);
    size_t i;

    if ((scan->last.kind != PRESS_QUOTE_TERM &&
         scan->last.kind != PRESS_QUOTE_TITLE) || place->words > 8 ||
        place->marks->depth != 1 || !s.n || strchr(".!?", s.p[s.n - 1]) ||
        !press_is_upper(press_utf8_peek(s.p, s.n, 0)) ||
        scan->last_marks.outer.end > place->marks->outer.start)
        return 0;
    i = press_text_token_at(quote_text(scan), scan->last_marks.outer.end);
    if (i == place->open || i + 2 < place->open)
        return 0;
    for (; i < place->open; i++)
        if (press_quote_byte(scan->in.speaking, i) != ',' &&
            !press_lex_in(press_text_token(quote_text(scan), i),
                          "and or и или мен және"))
            return 0;
    return 1;
}

static void quote_inherit(const quote_scan *scan, press_quotation *q)
{
    q->kind = scan->last.kind;
    q->speaker = scan->last.speaker;
    q->speaker_type = scan->last.speaker_type;
    q->cue = scan->last.cue;
}

/* A whole paragraph after one that was quoted whole goes on with it. */
static int quote_next_block(const quote_scan *scan,
                            const press_quote_place *place)
{
    size_t after;

    if (!place->marks->first || place->marks->depth != 1 ||
        !scan->last_marks.first || scan->last.kind != PRESS_QUOTE_SELF)
        return 0;
    after = press_text_token_at(quote_text(scan), scan->last_marks.outer.end);
    return place->open >= after && place->open - after < 8;
}

/* Few words, yet a sentence: three at least, the first with a capital though
** inside another sentence, the second without. */
static int quote_is_clause(const quote_scan *scan,
                           const press_quote_place *place)
{
    const press_text *text = quote_text(scan);
    size_t first = press_text_token_at(text, place->marks->at.start);

    return place->words >= 3 && first + 1 < text->ntokens &&
           place->open > place->low && !place->far &&
           text->tokens[first].flags & PRESS_F_CAPITAL &&
           text->tokens[first + 1].kind == PRESS_T_WORD &&
           !(text->tokens[first + 1].flags & PRESS_F_CAPITAL);
}

/* After a colon, somebody speaks of himself: I, we, my. */
static int quote_speaks(const quote_scan *scan, const press_quote_place *place)
{
    size_t i;

    if (place->open == 0 ||
        press_quote_byte(scan->in.speaking, place->open - 1) != ':')
        return 0;
    for (i = place->open; i < place->close && i < place->open + 64; i++)
        if (quote_word(scan, i) & PRESS_Q_FIRST)
            return 1;
    return 0;
}

/* Is somebody else told in the sentence before the marks than who spoke last:
** президент сол сәтте «...»? */
static int quote_is_another(const quote_scan *scan,
                            const press_quote_place *place)
{
    size_t i;

    for (i = place->low; i < place->open; i++) {
        const press_mention *m = press_quote_mention(scan->in.speaking, i);

        if (m ? m->type != PRESS_TYPE_MISC &&
                    m->at.start != scan->last.speaker.start &&
                    m->type != PRESS_TYPE_LOCATION
              : (quote_word(scan, i) & (PRESS_Q_GROUP | PRESS_Q_ANON)) != 0)
            return 1;
    }
    return 0;
}

/* Said in so many words, or a term, or words of unknown origin. */
static void quote_rest(quote_scan *scan, const press_quote_place *place,
                       press_quotation *q)
{
    if (place->low == place->open && place->words > 1 &&
        place->open < place->close && quote_continues(scan, place) &&
        !press_speaking_in(scan->in.speaking, place->close, "деп деген*") &&
        (scan->last.kind == PRESS_QUOTE_SPEECH ||
         (scan->last.kind == PRESS_QUOTE_CITATION && scan->last.cue.end &&
          scan->last.speaker_type == PRESS_SPEAKER_PERSON))) {
        quote_inherit(scan, q); /* “...,” said X. “People bought noodles.” */
        return;
    }
    if (place->words <= QUOTE_TERM && !quote_is_clause(scan, place)) {
        q->kind = PRESS_QUOTE_TERM;
        return;
    }
    if (quote_continues(scan, place) &&
        scan->last.kind == PRESS_QUOTE_SPEECH &&
        !quote_is_another(scan, place)) {
        quote_inherit(scan, q);
        return;
    }
    q->kind = quote_speaks(scan, place) ? PRESS_QUOTE_SPEECH
                                        : PRESS_QUOTE_CITATION;
}

/* Across a blank line only a colon announces. */
static int quote_may_look_back(const quote_scan *scan,
                               const press_quote_place *place)
{
    if (place->open == 0)
        return 0;
    return !place->far ||
           press_quote_byte(scan->in.speaking, place->open - 1) == ':';
}

/* "She told him, ...": the verb stands right before the marks' comma. */
static int quote_is_direct(const quote_scan *scan,
                           const press_quote_place *place,
                           const press_quote_cue *cue)
{
    char last = press_quote_byte(scan->in.speaking, place->open - 1);
    size_t i;

    if (place->open < 2 || (last != ',' && last != ':') ||
        cue->at.end == cue->at.start)
        return 0;
    i = press_text_token_at(quote_text(scan), cue->at.start);
    return i + 4 >= place->open;
}

/* ... and added: the second verb of one sentence has the subject of the first,
** which stands before the quotation between them. */
static void quote_share_speaker(const quote_scan *scan,
                                const press_quote_place *place,
                                press_quote_cue *cue)
{
    const press_text *text = quote_text(scan);
    size_t after;

    if (cue->speaker.at.end || cue->speaker.first || !scan->last.speaker.end ||
        place->marks->depth != 1 ||
        scan->last_marks.outer.end > cue->at.start ||
        cue->at.start > place->marks->at.start ||
        press_text_sentence_at(text, scan->last.at.start) !=
            press_text_sentence_at(text, cue->at.start))
        return;
    after = press_text_token_at(text, scan->last_marks.outer.end);
    if (press_text_token_at(text, cue->at.start) > after + 3)
        return;
    cue->speaker.at = scan->last.speaker;
    cue->speaker.type = scan->last.speaker_type;
}

static int quote_try_cues(quote_scan *scan, const press_quote_place *place,
                          press_quotation *q)
{
    press_quote_cue cue;
    size_t self;
    int named;

    if (place->open > place->low && !place->far &&
        place->words <= QUOTE_TERM + 2 &&
        quote_word(scan, place->open - 1) & PRESS_Q_TERM &&
        !(quote_word(scan, place->open - 1) & PRESS_Q_WEAK)) {
        q->kind = PRESS_QUOTE_TERM;
        return 1;
    }
    self = quote_self_cue(scan, place);
    if (self < quote_text(scan)->ntokens && quote_in_brackets(scan, self))
        return quote_set_self(scan, q, press_speaking_range(scan->in.speaking, self,
                                                       self + 1));
    named = quote_may_look_back(scan, place) &&
            press_cue_before(scan->in.speaking, place, &cue);
    if (named)
        quote_share_speaker(scan, place, &cue);
    if (named && quote_is_direct(scan, place, &cue) &&
        quote_by_cue(scan, place, &cue, q))
        return 1;
    if (press_cue_after(scan->in.speaking, place, &cue) &&
        quote_by_cue(scan, place, &cue, q))
        return 1;
    named = quote_may_look_back(scan, place) &&
            press_cue_before(scan->in.speaking, place, &cue);
    if (named && cue.speaker.named && quote_by_cue(scan, place, &cue, q))
        return 1;
    if (self < quote_text(scan)->ntokens && place->words > QUOTE_TERM)
        return quote_set_self(scan, q, press_speaking_range(scan->in.speaking, self,
                                                       self + 1));
    if (named)
        return quote_by_cue(scan, place, &cue, q);
    /* A caption under its image's words: ... takes a quote from the
    ** constitution / "The only source of power ..." */
    return place->far && place->open > 0 &&
           !press_quote_stops(scan->in.speaking, place->open - 1) &&
           press_cue_before(scan->in.speaking, place, &cue) &&
           cue.flags & PRESS_Q_CITE &&
           cue.speaker.type == PRESS_SPEAKER_DOCUMENT &&
           quote_by_cue(scan, place, &cue, q);
}

/* A headline that tells who says it: «Мы не мебель»: учительница Динара Сеит;
** X: “We are not furniture”. */
static int quote_in_headline(const quote_scan *scan,
                             const press_quote_place *place,
                             press_quotation *q)
{
    const press_speaking *speaking = scan->in.speaking;
    const press_token *tokens = quote_text(scan)->tokens;
    const press_mention *m = NULL;
    size_t i = place->close;

    if (place->marks->depth > 1 || place->words < 2)
        return 0;
    if (place->open > 1 && press_quote_byte(speaking, place->open - 1) == ':')
        m = press_quote_mention(speaking, place->open - 2);
    else if (place->open == 0 && press_quote_byte(speaking, i) == ':')
        for (i++; !m && i < place->close + 5 && i < quote_text(scan)->ntokens &&
                  tokens[i].kind == PRESS_T_WORD &&
                  !(tokens[i].flags & PRESS_F_LINE) &&
                  !(quote_word(scan, i) & PRESS_Q_ORIGIN); i++)
            m = press_quote_mention(speaking, i);
    if (!m || m->type != PRESS_TYPE_PERSON)
        return 0;
    q->kind = PRESS_QUOTE_SPEECH;
    q->speaker = m->at;
    q->speaker_type = PRESS_SPEAKER_PERSON;
    return 1;
}

/* The kind of quotation k; 0: it is a name and has no row. */
static int quote_decide(quote_scan *scan, size_t k, press_quote_place *place,
                        press_quotation *q)
{
    const press_quoted *marks = &scan->in.marks[k];

    if (marks->outer.end <= scan->first_paragraph) {
        if (!quote_in_headline(scan, place, q))
            q->kind = PRESS_QUOTE_TITLE;
        return 1;
    }
    if (press_quote_is_verse(&scan->in, place)) {
        press_quote_cue cue;

        if (!marks->closed && marks->depth == 1)
            q->at.end = press_quote_verse_end(&scan->in, k);
        quote_set(q, PRESS_QUOTE_VERSE,
                  press_cue_verse(scan->in.speaking, place, &cue) ? &cue : NULL);
        return 1;
    }
    if (press_quote_is_name(&scan->in, k, place))
        return 0;
    if (press_quote_is_work(&scan->in, k, place)) {
        q->kind = PRESS_QUOTE_TITLE;
        return 1;
    }
    if (quote_try_slogan(scan, place, q))
        return 1;
    if (place->words > 1 && scan->last.kind == PRESS_QUOTE_SLOGAN &&
        quote_coordinated(scan, place)) { /* плакаты «...» и «...» */
        quote_inherit(scan, q);
        return 1;
    }
    if (press_quote_may_be_name(&scan->in, k, place))
        return 0;
    if (quote_try_dash(scan, place, q) ||
        quote_try_cues(scan, place, q))
        return 1;
    if (quote_in_list(scan, place)) {
        q->kind = scan->last.kind;
        return 1;
    }
    if (quote_coordinated(scan, place) || quote_same_report(scan, place) ||
        quote_next_block(scan, place))
        quote_inherit(scan, q);
    else
        quote_rest(scan, place, q);
    return 1;
}

static int quote_push(quote_scan *scan, size_t k, const press_quotation *q)
{
    press_quotation *row = press_vec_push(scan->out);

    if (!row)
        return scan->out->status;
    *row = *q;
    if (q->depth == 1) {
        scan->last = *q;
        scan->last_marks = scan->in.marks[k];
    }
    return PRESS_OK;
}

/* The parts of a speech that is announced inside its marks, each a row; *done
** 0 where it is none. */
static int quote_add_parts(quote_scan *scan, size_t k,
                           const press_quote_place *place,
                           press_quotation *q, int *done)
{
    press_quote_part parts[PRESS_QUOTE_PARTS];
    size_t n = press_quote_parts(&scan->in, k, place, parts), i;
    int status = PRESS_OK;

    *done = n > 0;
    for (i = 0; i < n && !status; i++) {
        q->kind = PRESS_QUOTE_SPEECH;
        q->at = parts[i].at;
        q->sentence = (uint32_t)press_text_sentence_at(quote_text(scan),
                                                       q->at.start);
        memset(&q->speaker, 0, sizeof q->speaker);
        q->speaker_type = 0;
        quote_set(q, parts[i].cue.flags & (PRESS_Q_SAY | PRESS_Q_WEAK) &&
                             parts[i].cue.speaker.type !=
                                 PRESS_SPEAKER_DOCUMENT
                         ? PRESS_QUOTE_SPEECH : PRESS_QUOTE_CITATION,
                  &parts[i].cue);
        status = quote_push(scan, k, q);
    }
    return status;
}

static int quote_add(quote_scan *scan, size_t k)
{
    const press_quoted *marks = &scan->in.marks[k];
    press_quote_place place;
    press_quotation q;
    int status, done;

    memset(&q, 0, sizeof q);
    q.at = marks->at;
    q.depth = marks->depth;
    q.closed = marks->closed;
    q.sentence = (uint32_t)press_text_sentence_at(quote_text(scan),
                                                  marks->at.start);
    press_quote_place_at(&scan->in, k, &place);
    status = quote_add_parts(scan, k, &place, &q, &done);
    if (!status && !done && quote_decide(scan, k, &place, &q))
        status = quote_push(scan, k, &q);
    if (!status)
        status = scan->in.speaking->memo->status;
    return status ? status : press_work(scan->env, 64);
}

static int quote_compare(const void *a, const void *b)
{
    const press_quotation *x = a, *y = b;

    if (x->at.start != y->at.start)
        return x->at.start < y->at.start ? -1 : 1;
    return x->depth == y->depth ? 0 : x->depth < y->depth ? -1 : 1;
}

/* Does it end in a full stop within closing marks: ... for lying."? */
static int quote_ends_sentence(const char *p, size_t n)
{
    static const char *const marks[] = {"\"", "'", "\xE2\x80\x9D",
                                        "\xE2\x80\x99", "\xC2\xBB"};
    size_t i;

    for (i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t k = strlen(marks[i]);

        if (n > k + 1 && memcmp(p + n - k, marks[i], k) == 0)
            return p[n - k - 1] == '.' || p[n - k - 1] == ',';
    }
    return 0;
}

/* The bytes of a first paragraph that is a title: short, without a full stop
** at its end, more text after it. */
static size_t quote_head(press_span text)
{
    size_t start = 0, next, end;

    while (start < text.n && (unsigned char)text.p[start] <= ' ')
        start++;
    end = press_quote_paragraph(text, start, &next);
    if (quote_ends_sentence(text.p + start, end - start))
        return 0;
    if (next >= text.n || end - start > QUOTE_HEAD || end == start ||
        text.p[end - 1] == '.' || text.p[end - 1] == ':')
        return 0;
    return end;
}

PRESS_PRIVATE int press_quotations_find(press_env *env,
                                        const press_speaking *given,
                                        press_vec *out)
{
    press_speaking own = *given;
    const press_speaking *speaking = &own;
    press_quote_memo memo;
    quote_scan scan;
    press_vec marks;
    size_t k;
    int status;

    memset(&scan, 0, sizeof scan);
    memset(&memo, 0, sizeof memo);
    memo.words = press_quote_words_of(env);
    own.memo = &memo;
    press_vec_init(&marks, env, sizeof(press_quoted));
    status = press_quote_marks(env, speaking->text->span, &marks);
    scan.env = env;
    scan.in.speaking = speaking;
    scan.out = out;
    scan.in.marks = marks.items;
    scan.in.nmarks = marks.n;
    memo.marks = marks.items;
    memo.nmarks = marks.n;
    scan.first_paragraph = quote_head(speaking->text->span);
    for (k = 0; k < marks.n && !status && speaking->text->ntokens; k++)
        status = quote_add(&scan, k);
    if (!status)
        status = press_quote_said(env, speaking, scan.in.marks, scan.in.nmarks,
                                  out);
    if (!status)
        status = press_quote_talk(env, speaking, out);
    press_vec_release(&marks);
    if (!status)
        status = press_sort(env, out->items, out->n, sizeof(press_quotation),
                            quote_compare);
    if (!status)
        press_quote_inner(speaking, out);
    return status;
}

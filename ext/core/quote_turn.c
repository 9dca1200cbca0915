/* quote_turn.c - see quote_turn.h. */
#include "quote_turn.h"

#include "quote_cue.h"
#include "speaking_case.h"

#define TURN_CUE 400 /* tokens of a turn in which its cue is looked for */

static int turn_is_dash(const press_speaking *speaking, size_t i)
{
    press_span s = press_speaking_token(speaking, i);

    return s.n > 0 && press_is_dash(press_utf8_peek(s.p, s.n, 0));
}

static int turn_begins_line(const press_text *text, size_t i)
{
    return i == 0 || text->tokens[i].flags & PRESS_F_LINE;
}

/* A dash that may open a turn, a blank after it: 2 a long one, 1 a hyphen
** before a word with a capital, 0 none. */
static int turn_opens(const press_speaking *speaking, size_t i)
{
    const press_text *text = speaking->text;

    if (!turn_is_dash(speaking, i) || i + 1 >= text->ntokens ||
        !(text->tokens[i + 1].flags & PRESS_F_SPACE) ||
        text->tokens[i + 1].flags & PRESS_F_LINE)
        return 0;
    if (text->tokens[i].length > 1)
        return 2;
    return text->tokens[i + 1].flags & PRESS_F_CAPITAL ||
           text->tokens[i + 1].kind != PRESS_T_WORD;
}

/* A dash within a line after a question's mark: the answer begins there. */
static int turn_answers(const press_speaking *speaking, size_t i, size_t low)
{
    return i > low + 1 && press_quote_byte(speaking, i - 1) == '?' &&
           turn_opens(speaking, i) && !turn_begins_line(speaking->text, i) &&
           speaking->text->tokens[i + 1].flags & PRESS_F_CAPITAL;
}

/* The sentence after the paragraph that sentence k begins. */
static size_t turn_paragraph(const press_text *text, size_t k)
{
    size_t end = k + 1;

    while (end < text->nsentences &&
           !turn_begins_line(text, text->sentences[end].token))
        end++;
    return end;
}

/* What is counted of paragraphs that one kind of dash opens. */
typedef struct turn_count {
    size_t turns, asked, answered;
} turn_count;

static void turn_count_one(const press_speaking *speaking, size_t k,
                           size_t next, int *asks, turn_count *count)
{
    const press_text *text = speaking->text;
    const press_sentence *last = &text->sentences[next - 1];
    size_t i, low = text->sentences[k].token, end = last->token + last->ntokens;

    count->turns++;
    count->answered += (size_t)*asks;
    *asks = press_quote_byte(speaking, end - 1) == '?';
    count->asked += (size_t)*asks;
    for (i = low + 2; i + 1 < end; i++)
        if (turn_answers(speaking, i, low)) {
            count->turns++;
            count->answered++;
            break;
        }
}

PRESS_PRIVATE int press_turns_begin(press_env *env,
                                    const press_speaking *speaking,
                                    press_turns *turns)
{
    const press_text *text = speaking->text;
    turn_count counts[3];
    size_t k, next, first = text->nsentences;
    int asks = 0, status = PRESS_OK;

    memset(turns, 0, sizeof *turns);
    memset(counts, 0, sizeof counts);
    turns->speaking = speaking;
    turns->cyrillic = text->lang == PRESS_LANG_RU ||
                      text->lang == PRESS_LANG_KK ||
                      text->lang == PRESS_LANG_UK;
    for (k = 0; k < text->nsentences && !status; k = next) {
        int opens = turn_begins_line(text, text->sentences[k].token)
                        ? turn_opens(speaking, text->sentences[k].token) : 0;

        next = k + 1;
        if (!opens) {
            asks = 0;
            status = press_work(env, 16);
            continue;
        }
        next = turn_paragraph(text, k);
        if (first == text->nsentences)
            first = k;
        turn_count_one(speaking, k, next, &asks, &counts[opens]);
        status = press_work(env, text->sentences[next - 1].end -
                                     text->sentences[k].start);
    }
    turns->dash = counts[2].turns >= 3 && counts[2].asked > 0 &&
                  (turns->cyrillic || counts[2].answered > 1);
    turns->hyphen = counts[1].turns >= 3 && counts[1].answered > 1;
    if (!status && (turns->dash || turns->hyphen))
        press_guest_find(speaking, text->sentences[first].token,
                         &turns->guest);
    return status;
}

/* A verb that no table has between a dash after a comma, a question or a shout
** and who is named: - Приходят, - кивает Тараканов. */
static int turn_is_unknown(const press_speaking *speaking, size_t dash,
                           size_t high)
{
    press_quote_place place;
    press_quote_cue cue;
    char before = press_quote_byte(speaking, dash - 1);

    if ((before != ',' && before != '?' && before != '!' && before != '\xE2') ||
        speaking->text->tokens[dash + 1].flags & PRESS_F_CAPITAL ||
        !(speaking->text->tokens[dash + 1].flags & PRESS_F_CYRILLIC) ||
        !press_quote_mention(speaking, dash + 2))
        return 0;
    memset(&place, 0, sizeof place);
    place.low = place.open = dash;
    place.close = dash + 1;
    place.high = dash + 12 < high ? dash + 12 : high;
    return press_cue_phrase(speaking, &place, dash + 1, &cue);
}

/* Where a dash with a verb of saying stands in [from, high): its token. */
static size_t turn_cue(const press_speaking *speaking, size_t from,
                       size_t high)
{
    size_t i;

    if (high - from > TURN_CUE)
        high = from + TURN_CUE;
    for (i = from; i + 1 < high; i++)
        if (turn_is_dash(speaking, i) &&
            (press_quote_word(speaking,
                              i + 1 + (size_t)press_speaking_in(speaking, i + 1,
                                                                "деп")) &
                 PRESS_Q_SAY ||
             turn_is_unknown(speaking, i, high)) &&
            !press_speaking_quoted(speaking, i))
            return i;
    return 0;
}

/* Does a line that a hyphen opens end as words do that are spoken, and not as
** a list's: - Дрова? */
static int turn_is_spoken(const press_speaking *speaking, size_t last)
{
    char c = press_quote_byte(speaking, last);

    return c == '.' || c == '?' || c == '!' || c == '\xE2' || c == '\xC2' ||
           c == '"';
}

PRESS_PRIVATE size_t press_turn_end(press_turns *turns, size_t k)
{
    const press_text *text = turns->speaking->text;
    size_t low = text->sentences[k].token, next, end;
    int opens = turn_begins_line(text, low)
                    ? turn_opens(turns->speaking, low) : 0;

    if (!opens) {
        turns->asked = 0;
        return k;
    }
    next = turn_paragraph(text, k);
    end = text->sentences[next - 1].token + text->sentences[next - 1].ntokens;
    if (opens == 2 && turns->dash)
        return next;
    if (opens == 1 && turns->hyphen)
        return turn_is_spoken(turns->speaking, end - 1) ? next : k;
    return turns->cyrillic && turn_cue(turns->speaking, low + 1, end) ? next
                                                                      : k;
}

/* A row of tokens [first, end). */
static int turn_add(const press_turns *turns, size_t first, size_t end,
                    const press_quotation *given, press_vec *out)
{
    const press_speaking *speaking = turns->speaking;
    press_quotation *q;

    while (first < end && (press_quote_byte(speaking, first) == ',' ||
                           press_quote_byte(speaking, first) == ':' ||
                           turn_is_dash(speaking, first)))
        first++;
    while (end > first && (press_quote_byte(speaking, end - 1) == ',' ||
                           press_quote_byte(speaking, end - 1) == ';' ||
                           turn_is_dash(speaking, end - 1)))
        end--;
    if (end == first)
        return PRESS_OK;
    q = press_vec_push(out);
    if (!q)
        return out->status;
    *q = *given;
    q->at = press_speaking_range(speaking, first, end);
    q->kind = PRESS_QUOTE_SPEECH;
    q->depth = 1;
    q->closed = 1;
    q->sentence = (uint32_t)press_text_sentence_at(
        speaking->text, speaking->text->tokens[first].start);
    return PRESS_OK;
}

/* A turn that tells nothing of who speaks: [low, high) and, after a dash
** behind a question, its answer. */
static int turn_plain(press_turns *turns, size_t low, size_t high,
                      press_vec *out)
{
    const press_speaking *speaking = turns->speaking;
    int asks = press_quote_byte(speaking, high - 1) == '?', status = PRESS_OK;
    press_quotation q;
    size_t i, from = low + 1;

    memset(&q, 0, sizeof q);
    for (i = low + 2; i + 1 < high && !status; i++)
        if (turn_answers(speaking, i, from)) {
            status = turn_add(turns, from, i, &q, out);
            from = i + 1;
            turns->asked = 1;
        }
    if (turns->asked && !asks) {
        q.speaker = turns->guest.at;
        q.speaker_type = turns->guest.type;
    }
    turns->asked = asks;
    return status ? status : turn_add(turns, from, high, &q, out);
}

PRESS_PRIVATE int press_turn_read(press_turns *turns, size_t k, size_t next,
                                  press_vec *out)
{
    const press_speaking *speaking = turns->speaking;
    const press_text *text = speaking->text;
    const press_sentence *last = &text->sentences[next - 1];
    size_t low = text->sentences[k].token, high = last->token + last->ntokens;
    size_t cue = turns->cyrillic ? turn_cue(speaking, low + 1, high) : 0;
    size_t end, more;
    int status;
    press_speaker speaker;
    press_quotation q;

    if (!cue)
        return turn_plain(turns, low, high, out);
    turns->asked = 0;
    memset(&q, 0, sizeof q);
    end = cue + 2;
    if (press_speaking_in(speaking, cue + 1, "деп"))
        end += 1 + (size_t)press_speaking_in(speaking, cue + 3,
                                             "берді береді қайтарды қатты");
    if (end > high)
        end = high;
    if (!press_speaker_after(speaking, end, high, &speaker) &&
        !press_speaking_ends(press_speaking_token(speaking, end - 1),
                             "дым дім тым тім мын мін")) /* сұрадым */
        press_speaker_noun(speaking, end, high, &speaker);
    q.cue = press_speaking_range(speaking, cue + 1, end);
    if (!speaker.first) {
        q.speaker = speaker.at;
        q.speaker_type = speaker.type;
    }
    status = turn_add(turns, low + 1, cue, &q, out);
    for (more = end; more < high && !turn_is_dash(speaking, more); more++)
        ;
    if (status || more + 1 >= high)
        return status;
    /* — ..., — сказал X. — Second half. */
    return turn_add(turns, more + 1, high, &q, out);
}

/* shape_ask.c - see shape_ask.h. */
#include "shape_ask.h"

#include "label.h"

/* Turns of an interviewer: short blocks that end in a question mark. */
static int shape_is_asked(press_shape *s, size_t i)
{
    uint32_t last = press_shape_last(s, i), words = press_shape_words(s, i);

    if (!(last & PRESS_L_QUESTION) || words < 3 || words > 60 ||
        press_block_bytes(s->b, press_shape_at(s, i)) > 500 ||
        press_shape_first(s, i) & (PRESS_L_QUOTE | PRESS_L_LOWER))
        return 0;
    /* "they asked one question: why ...?" is told, not asked */
    return words < 20 || !press_has_any(press_shape_text(s, i), ": ");
}

static int shape_is_labelled_talk(press_shape *s)
{
    size_t i;

    for (i = s->body; i < s->n && press_shape_goes_on(s); i++)
        if (!press_shape_at(s, i)->kind)
            press_talk_add(&s->talk, press_shape_text(s, i),
                           press_shape_last(s, i) & PRESS_L_QUESTION ? 1 : 0);
    return press_talk_settle(&s->talk);
}

/* Questions that nobody was asked: a page of frequent ones, where a reader
** asks ("Can I...?"), or headings of what nobody says: "we" and "I" stand in
** less than a fourth of it. */
static int shape_is_explained(press_shape *s)
{
    static const char own[] =
        " I | I'| I\xE2\x80\x99| my | me | we |We | our | us |I |"
        " я |Я | мы |Мы | мне | меня | мной | мой | моя | мои | нам | нас | наш"
        "| мен |Мен | біз|Біз|менің|Менің| маған | сізге |мін |пін |мын |пын ";
    size_t i, readers = 0, answers = 0, said = 0;
    press_threes threes;
    press_span text;

    for (i = s->body; i < s->n && press_shape_goes_on(s); i++) {
        if (press_shape_at(s, i)->kind)
            continue;
        if (shape_is_asked(s, i)) {
            readers += (size_t)press_has_any(press_shape_text(s, i),
                                             " I | my ");
            continue;
        }
        answers++;
        text = press_shape_text(s, i);
        press_threes_of(&threes, text);
        said += (size_t)press_has_any_of(text, &threes, own);
    }
    return readers >= 2 || said * 4 < answers;
}

static void shape_interview(press_shape *s)
{
    size_t i, asked = 0, dashed = 0, blocks = 0;

    for (i = s->body; i < s->n && press_shape_goes_on(s); i++) {
        size_t next;

        if (press_shape_at(s, i)->kind)
            continue;
        blocks++;
        if (!shape_is_asked(s, i))
            continue;
        next = press_shape_next(s, i + 1);
        if (next >= s->n || shape_is_asked(s, next))
            continue;
        asked++;
        dashed += (press_shape_first(s, i) & PRESS_L_DASH) &&
                  (press_shape_first(s, next) & PRESS_L_DASH);
    }
    if (shape_is_labelled_talk(s))
        s->interview = 3;
    else if ((asked >= 3 || (asked == 2 && dashed == 2)) &&
             asked * 20 >= blocks)
        s->interview = dashed * 2 > asked      ? 2
                       : shape_is_explained(s) ? 4 : 1;
}

static void shape_questions(press_shape *s)
{
    size_t i;
    int turn = 0;

    for (i = s->body; i < s->n && press_shape_goes_on(s); i++) {
        if (press_shape_at(s, i)->kind)
            continue;
        if (s->interview == 3) {
            if (press_talk_asks(&s->talk, press_shape_text(s, i)))
                press_shape_set(s, i, PRESS_B_QUESTION,
                                "labelled as a question");
            continue;
        }
        if (s->interview == 4) {
            if (shape_is_asked(s, i) && press_shape_words(s, i) <= 20) {
                press_shape_set(s, i, PRESS_B_HEADING, "question as a heading");
                press_shape_at(s, i)->level = 1;
            }
            continue;
        }
        if (s->interview == 2) {
            if (!(press_shape_first(s, i) & PRESS_L_DASH))
                continue;
            if (!(turn++ & 1))
                press_shape_set(s, i, PRESS_B_QUESTION, "every other turn");
            continue;
        }
        if (shape_is_asked(s, i) ||
            (press_shape_words(s, i) <= 20 && press_shape_last(s, i) & PRESS_L_STOP
             && press_label_request(press_shape_text(s, i)) &&
             press_shape_next(s, i + 1) < s->n &&
             !shape_is_asked(s, press_shape_next(s, i + 1))))
            press_shape_set(s, i, PRESS_B_QUESTION, "question and answer");
    }
}

PRESS_PRIVATE void press_shape_ask(press_shape *s)
{
    shape_interview(s);
    if (s->interview)
        shape_questions(s);
}

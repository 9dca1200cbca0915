/* shape_talk.c - see shape_talk.h. */
#include "shape_talk.h"

/* What asks by its name. */
static const char *const talk_questions[] = {
    "Вопрос", "ВОПРОС", "Сұрақ", "СҰРАҚ", "Питання", "Q", "Question", "В"};

/* The bytes of a label that begins the text: up to four words with capitals
** and a colon, a blank after it; 0 for none. */
static size_t talk_label(press_span s)
{
    size_t at = 0, words = 0;
    uint32_t before = ' ';

    while (at < s.n && at < PRESS_TALK_LABEL) {
        size_t here = at;
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (c == ':')
            return here && at < s.n && s.p[at] == ' ' ? here : 0;
        if (before == ' ' && c != ' ' && (!press_is_upper(c) || ++words > 4))
            return 0;
        if (!press_is_letter(c) && c != ' ' && c != '.' && c != '-' &&
            !press_is_apostrophe(c))
            return 0;
        before = c;
    }
    return 0;
}

static size_t talk_find(const press_talk *talk, press_span text, size_t n)
{
    size_t k;

    for (k = 0; k < talk->n; k++)
        if (talk->length[k] == n && memcmp(talk->label[k], text.p, n) == 0)
            return k;
    return talk->n;
}

PRESS_PRIVATE void press_talk_add(press_talk *talk, press_span text, int asks)
{
    size_t n = talk_label(text), k;

    if (!n)
        return;
    k = talk_find(talk, text, n);
    if (k == talk->n) {
        if (talk->n == PRESS_TALK_NAMES)
            return;
        memcpy(talk->label[k], text.p, n);
        talk->length[k] = n;
        talk->n++;
    }
    talk->turns[k]++;
    talk->asks[k] += asks != 0;
}

PRESS_PRIVATE int press_talk_settle(press_talk *talk)
{
    size_t k, i, several = 0;

    talk->asker = talk->n;
    for (k = 0; k < talk->n; k++) {
        if (talk->turns[k] < 2)
            continue;
        several++;
        for (i = 0; i < sizeof talk_questions / sizeof *talk_questions; i++)
            if (strlen(talk_questions[i]) == talk->length[k] &&
                memcmp(talk_questions[i], talk->label[k], talk->length[k]) == 0)
                talk->asks[k] += 2 * talk->turns[k]; /* surely */
        if (talk->asks[k] * 2 >= talk->turns[k] &&
            (talk->asker == talk->n || talk->asks[k] > talk->asks[talk->asker]))
            talk->asker = k;
    }
    return several >= 2 && talk->asker < talk->n;
}

PRESS_PRIVATE int press_talk_asks(const press_talk *talk, press_span text)
{
    size_t n = talk->asker < talk->n ? talk_label(text) : 0;

    return n && talk_find(talk, text, n) == talk->asker;
}

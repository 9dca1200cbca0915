/* quote_slogan.c - see quote_slogan.h. */
#include "quote_slogan.h"

static void slogan_set(const press_speaking *speaking, press_quote_cue *out,
                       size_t first, size_t end, uint32_t flags)
{
    out->at = press_speaking_range(speaking, first, end);
    out->flags = flags;
}

/* --- verse --------------------------------------------------------------- */

PRESS_PRIVATE int press_cue_verse(const press_speaking *speaking,
                                  const press_quote_place *place,
                                  press_quote_cue *out)
{
    size_t i;

    memset(out, 0, sizeof *out);
    for (i = place->open; i > place->low && place->open - i < PRESS_CUE_FAR; i--) {
        size_t after = i;

        if (!(press_quote_word(speaking, i - 1) & PRESS_Q_VERSE))
            continue;
        slogan_set(speaking, out, i - 1, i, PRESS_Q_VERSE);
        after += (size_t)press_speaking_in(speaking, after, "of by from");
        if (!press_speaker_after(speaking, after, place->open,
                                 &out->speaker))
            press_speaker_before(speaking, place->low, i - 1, &out->speaker);
        return 1;
    }
    return press_cue_before(speaking, place, out);
}

/* --- slogans ------------------------------------------------------------- */

/* Кричали, вывесил, развернула: a Russian verb of the past, by its ending. */
static int slogan_is_past(const press_speaking *speaking, size_t i)
{
    static const char *const endings[] = {"али", "или", "ели", "ули", "яли",
                                          "ал", "ил", "ел", "ял", "ала", "ила",
                                          "ела", "лись", "лся", "лась"};
    const press_token *t = &speaking->text->tokens[i];
    press_span word = press_span_sub(speaking->text->span,
                                     (press_range){t->start,
                                                   t->start + t->length});
    size_t k, n;

    if (!(t->flags & PRESS_F_CYRILLIC) || t->flags & PRESS_F_CAPITAL ||
        t->length < 10)
        return 0;
    for (k = 0; k < sizeof endings / sizeof *endings; k++) {
        n = strlen(endings[k]);
        if (memcmp(word.p + word.n - n, endings[k], n) == 0)
            return 1;
    }
    return 0;
}

/* Молодые люди вывесили, Сторонники Ильясова пришли: the noun of people that
** stands first in its clause, before a verb of the past. */
static int slogan_subject(const press_speaking *speaking, size_t low, size_t cue,
                          press_speaker *out)
{
    size_t i, noun = cue, verb = cue, first;

    for (i = low; i < cue; i++) {
        if (press_speaking_in(speaking, i, "что"))
            noun = verb = cue; /* a clause of its own */
        else if (verb == cue && slogan_is_past(speaking, i))
            verb = i;
        else if (verb == cue && noun == cue &&
                 press_quote_word(speaking, i) & PRESS_Q_GROUP)
            noun = i;
    }
    if (verb == cue || noun == cue)
        return 0;
    for (first = noun; first > low; first--) { /* its adjectives */
        const press_token *t = &speaking->text->tokens[first - 1];
        const char *end = speaking->text->span.p + t->start + t->length;

        if (t->length < 8 || (memcmp(end - 4, "ые", 4) != 0 &&
                              memcmp(end - 4, "ие", 4) != 0))
            break;
    }
    out->at = press_speaking_range(speaking, first, noun + 1);
    out->type = PRESS_SPEAKER_GROUP;
    return 1;
}

/* Who chants: by liberals chanting; the crowd, which ..., with loud chants. */
static void slogan_chanter(const press_speaking *speaking, size_t low,
                        size_t cue, press_speaker *out)
{
    uint32_t flags = cue > low ? press_quote_word(speaking, cue - 1) : 0;
    size_t first = low;

    if (flags & PRESS_Q_GROUP) {
        out->at = press_speaking_range(speaking, cue - 1, cue);
        out->type = PRESS_SPEAKER_GROUP;
        return;
    }
    if (slogan_subject(speaking, low, cue, out) ||
        press_speaker_before(speaking, low, cue, out))
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
        reach = PRESS_CUE_FAR;
    for (i = place->open; i > place->low && place->open - i < reach; i--) {
        uint32_t flags = press_quote_word(speaking, i - 1);

        if (!(flags & PRESS_Q_SLOGAN))
            continue;
        slogan_set(speaking, out, i - 1, i, flags);
        slogan_chanter(speaking, place->low, i - 1, &out->speaker);
        return 1;
    }
    for (i = place->close; i < place->high && i < place->close + 6; i++) {
        uint32_t flags = press_quote_word(speaking, i);

        if (press_speaking_in(speaking, i, "chant chanted chants") &&
            i > place->close &&
            press_speaker_before(speaking, place->close, i, &out->speaker)) {
            slogan_set(speaking, out, i, i + 1, flags);
            return 1; /* "Freedom!" the crowd chanted. */
        }
        if (!(speaking->text->tokens[i].flags & PRESS_F_CYRILLIC))
            continue;
        if (i >= place->close + 4)
            break;
        if (flags & PRESS_Q_SLOGAN && !(flags & PRESS_Q_SAY)) {
            slogan_set(speaking, out, i, i + 1, flags);
            slogan_chanter(speaking, place->low, place->open, &out->speaker);
            if (!out->speaker.at.end) /* скандировали собравшиеся */
                press_speaker_after(speaking, i + 1, place->high,
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
    if (i + 1 >= text->ntokens || !press_is_dash(press_utf8_peek(text->span.p, text->span.n,
                                      text->tokens[i].start)))
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

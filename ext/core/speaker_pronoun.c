/* speaker_pronoun.c - see speaker_pronoun.h. */
#include "speaker_pronoun.h"

/* it blamed the frost and said; she took her coat and announced: the pronoun
** that the verbs joined by "and" share, with nobody named after it; `near` where
** there is none. */
static size_t speaker_shared(const press_speaking *speaking, size_t from,
                             size_t near)
{
    size_t i;

    if (near < from + 3 || !press_speaking_in(speaking, near - 1, "and but и но"))
        return near;
    for (i = near - 1; i > from; i--) {
        const press_mention *m = press_quote_mention(speaking, i - 1);

        if (press_speaking_in(speaking, i - 1, "he she it they он она они"))
            return press_quote_word(speaking, i) &
                           (PRESS_Q_STOP | PRESS_Q_ORIGIN) &&
                           !(press_quote_word(speaking, i) & PRESS_Q_AUX)
                       ? near : i - 1;
        if (m && m->type == PRESS_TYPE_PERSON &&
            !press_speaking_is_origin(speaking, from, m->token))
            return near;
    }
    return near;
}

/* Does another clause begin between: мы стоим, и водитель говорит? */
static int speaker_parted(const press_speaking *speaking, size_t from,
                          size_t near)
{
    for (; from + 1 < near; from++)
        if (press_quote_byte(speaking, from) == ',' &&
            press_speaking_in(speaking, from + 1, "and but и а но ал бірақ"))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_speaker_pronoun(const press_speaking *speaking,
                                        size_t from, size_t near,
                                        press_speaker *out, int *found)
{
    uint32_t flags = press_quote_word(speaking, near - 1);
    size_t first;

    *found = 1;
    if (press_speaking_in(speaking, near - 1,
                          "мне нам меня нас ей ему им вам тебе маған бізге "
                          "оған оларға")) {
        *found = 0; /* мне сказали: by whom is not told */
        return near == from + 1;
    }
    if (flags & PRESS_Q_FIRST) {
        out->first = 1;
        return 1;
    }
    if (press_speaking_in(speaking, near - 1, "оның олардың") &&
        speaking->text->tokens[near].kind != PRESS_T_WORD) {
        *found = 0; /* қағазында оның «...»: whose, and not who */
        return 1;
    }
    if (flags & PRESS_Q_PRONOUN &&
        !press_speaking_is_origin(speaking, from, near - 1)) {
        *found = press_pronoun_resolve(speaking, near - 1, flags, out);
        return 1;
    }
    for (first = from; first < near && first < from + 3; first++)
        if (press_quote_word(speaking, first) & PRESS_Q_FIRST &&
            press_speaking_in(speaking, first, "we i мы я біз мен") &&
            !speaker_parted(speaking, first, near)) {
            out->first = 1;
            return 1;
        }
    if (from + 1 < near &&
        press_speaking_in(speaking, from, "but and и но а бірақ ал және"))
        from++;
    if (!press_speaking_in(speaking, from, "he she он она ол"))
        from = speaker_shared(speaking, from, near);
    if (from == near)
        return 0;
    *found = press_pronoun_resolve(speaking, from,
                                   press_quote_word(speaking, from), out);
    return 1;
}

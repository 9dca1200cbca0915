/* shape_letter.c - see shape_letter.h. */
#include "shape_letter.h"

#include "label.h"

#define LETTER_HEAD 12 /* blocks at the head that may tell of a letter */

PRESS_PRIVATE int press_shape_is_addressee(press_shape *s, size_t i)
{
    size_t next = i, lines = 0;

    while (lines++ < 14) {
        next = press_shape_next(s, next + 1);
        if (next >= s->n)
            return 0;
        if (press_label_salutation(press_shape_text(s, next)))
            return 1;
        if (press_shape_prose(s, next))
            return 0;
    }
    return 0;
}

PRESS_PRIVATE int press_shape_is_to(press_shape *s, size_t i)
{
    size_t near[2], k;

    near[0] = press_shape_next(s, i + 1);
    near[1] = press_shape_before(s, i);
    if (!press_label_addressee(press_shape_text(s, i)))
        return press_shape_words(s, i) <= 8 &&
               !(press_shape_last(s, i) & (PRESS_L_STOP | PRESS_L_COLON)) &&
               press_label_addressed(press_shape_text(s, i)) &&
               near[1] < s->n &&
               press_label_addressee(press_shape_text(s, near[1]));
    for (k = 0; k < 2; k++)
        if (near[k] < s->n && press_shape_words(s, near[k]) <= 30 &&
            (press_label_addressee(press_shape_text(s, near[k])) ||
             (press_shape_words(s, near[k]) <= 8 &&
              press_label_addressed(press_shape_text(s, near[k])))))
            return 1;
    return press_shape_is_addressee(s, i);
}

/* A name with a comma and what the person is, above a salutation, and nothing
** above them. */
static void letter_person(press_shape *s, size_t i)
{
    size_t office = press_shape_before(s, i), who;

    if (office >= s->n || press_shape_at(s, office)->kind ||
        press_shape_last(s, office) & PRESS_L_STOP ||
        !press_label_role(press_shape_text(s, office)))
        return;
    who = press_shape_before(s, office);
    if (who >= s->n || press_shape_at(s, who)->kind ||
        press_shape_words(s, who) > 5 ||
        press_shape_before(s, who) < s->n ||
        !(press_shape_last(s, who) & PRESS_L_COMMA))
        return;
    press_shape_set(s, who, PRESS_B_NOTE, "whom a letter is to");
    press_shape_set(s, office, PRESS_B_NOTE, "whom a letter is to");
}

PRESS_PRIVATE void press_shape_addressee(press_shape *s)
{
    size_t i, from = s->n, seen = 0;

    for (i = press_shape_next(s, 0); i < s->n && seen++ < LETTER_HEAD + 2;
         i = press_shape_next(s, i + 1)) {
        press_span text = press_shape_text(s, i);

        if (!press_shape_at(s, i)->kind &&
            press_shape_words(s, i) <= 8 && press_label_salutation(text) &&
            press_shape_last(s, i) & (PRESS_L_COLON | PRESS_L_COMMA |
                                            PRESS_L_EXCLAIM))
            break;
        if (press_label_date(text))
            from = i;
        else if (from < s->n && (press_shape_words(s, i) > 8 ||
                                 press_shape_prose(s, i)))
            return;
    }
    if (i >= s->n || seen > LETTER_HEAD + 2)
        return;
    if (from >= s->n) {
        letter_person(s, i);
        return;
    }
    for (from++; from < i; from++)
        if (!press_shape_at(s, from)->kind)
            press_shape_set(s, from, PRESS_B_NOTE, "whom a letter is to");
}

PRESS_PRIVATE void press_shape_letter_head(press_shape *s, size_t i)
{
    size_t before = i, lines;

    for (lines = 0; lines < 3; lines++) {
        before = press_shape_before(s, before);
        if (before >= s->n || press_shape_at(s, before)->kind ||
            press_shape_prose(s, before))
            return;
        if (press_label_placed_date(press_shape_text(s, before)))
            press_shape_set(s, before, PRESS_B_BYLINE, "place and date");
    }
}

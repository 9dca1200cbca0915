/* shape_piece.c - see shape_piece.h. */
#include "shape_piece.h"

#include "label.h"

/* A short line with a capital that no mark ends: the title of a piece. */
static int shape_piece_is_title(press_shape *s, size_t i)
{
    return i < s->n && (!press_shape_at(s, i)->kind ||
                        press_shape_at(s, i)->kind == PRESS_B_HEADING) &&
           press_shape_words(s, i) <= 14 && press_shape_at(s, i)->nlines <= 2 &&
           !(press_shape_last(s, i) & (PRESS_L_COMMA | PRESS_L_COLON)) &&
           (!(press_shape_last(s, i) & PRESS_L_STOP) ||
            press_shape_last(s, i) & (PRESS_L_QUESTION | PRESS_L_EXCLAIM)) &&
           press_shape_first(s, i) & (PRESS_L_UPPER | PRESS_L_QUOTE);
}

PRESS_PRIVATE void press_shape_pieces(press_shape *s)
{
    size_t i;
    int labelled = 0, bare = 0;

    for (i = 0; i < s->body && i < s->n; i++) {
        const press_block *block = press_shape_at(s, i);

        if (block->kind != PRESS_B_BYLINE)
            continue;
        labelled |= press_label_byline(press_shape_text(s, i)) > 0;
        bare |= press_span_is(press_span_of(block->rule),
                              "name under the title");
    }
    if (s->b->scanned || !(labelled | bare))
        return;
    for (i = s->body + 2; i < s->n && press_shape_goes_on(s); i++) {
        size_t before, next, label;
        press_span who;

        if (press_shape_at(s, i)->kind || press_shape_words(s, i) > 8)
            continue; /* before all: what is out is stepped over but once */
        before = press_shape_before(s, i);
        next = press_shape_next(s, i + 1);
        if (next >= s->n ||
            !shape_piece_is_title(s, before) || shape_piece_is_title(s, next) ||
            press_shape_words(s, next) < 8)
            continue;
        who = press_shape_text(s, i);
        label = press_label_byline(who);
        who.p += label;
        who.n -= label;
        if (press_label_person(who) && (label ? labelled : bare))
            press_shape_set(s, i, PRESS_B_BYLINE, "byline of a piece");
    }
}

/* shape_days.c - see shape_days.h. */
#include "shape_days.h"

#include "front_line.h"
#include "label.h"

#define DAYS_LEAST 3

/* A date alone, which no label and no clock makes the day of a publication. */
static int days_is_date(press_shape *s, size_t i)
{
    const press_block *block = press_shape_at(s, i);
    press_span text;

    if (block->kind || block->nlines > 1 || press_block_bytes(s->b, block) > 60)
        return 0;
    text = press_shape_text(s, i);
    return press_label_date(text) && !press_label_published(text) &&
           !press_label_updated(text) && !press_front_clock(text);
}

/* Is it a day of a timeline: what happened stands under it, and above it the
** text or the title, not the name of a next piece? */
static int days_is_told(press_shape *s, size_t i)
{
    size_t next = press_shape_next(s, i + 1), before = press_shape_before(s, i);

    if (next >= s->n || before >= s->n || days_is_date(s, next) ||
        press_shape_words(s, next) < 6)
        return 0;
    return press_shape_at(s, before)->kind == PRESS_B_TITLE ||
           press_shape_words(s, before) >= 8 ||
           press_shape_last(s, before) & (PRESS_L_STOP | PRESS_L_COLON);
}

PRESS_PRIVATE void press_shape_days(press_shape *s)
{
    size_t i, days = 0, from = s->n;

    for (i = 0; i < s->n && !s->b->scanned && press_shape_goes_on(s); i++)
        if (days_is_date(s, i) && days_is_told(s, i))
            from = days++ ? from : i;
    if (days < DAYS_LEAST)
        return;
    for (i = from; i < s->n && press_shape_goes_on(s); i++)
        if (days_is_date(s, i)) {
            press_shape_set(s, i, PRESS_B_HEADING, "day of a timeline");
            press_shape_at(s, i)->level = 1;
        }
}

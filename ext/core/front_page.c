/* front_page.c - see front_page.h. */
#include "front_page.h"

PRESS_PRIVATE press_block *press_front_at(const press_front *s, size_t i)
{
    return press_vec_at(&s->b->blocks, press_block, i);
}

PRESS_PRIVATE press_span press_front_text(press_front *s, size_t i)
{
    press_span nothing = {"", 0};
    int status = press_work(s->b->env, 64);

    if (status)
        s->hold.status = status;
    if (s->hold.status)
        return nothing;
    return press_block_text(s->b, press_front_at(s, i), &s->hold, 4096);
}

PRESS_PRIVATE press_span press_front_folded(press_front *s, press_span text)
{
    press_buf_reset(&s->fold);
    press_fold(&s->fold, text);
    return press_buf_span(&s->fold);
}

PRESS_PRIVATE uint32_t press_front_words(const press_front *s, size_t i)
{
    const press_block *block = press_front_at(s, i);
    uint32_t words = 0, line;

    for (line = block->line; line <= block->last && words < 100; line++)
        words += press_vec_at(&s->b->lines, press_line, line)->words;
    return words;
}

PRESS_PRIVATE void press_front_set(press_front *s, size_t i, int kind, const char *rule)
{
    press_block *block = press_front_at(s, i);

    block->kind = (uint8_t)kind;
    block->rule = rule;
}

/* --- lines --------------------------------------------------------------------- */

/* Words of menus or names of columns, fused: ИнтервьюОбщество. */
static int front_is_fused_menu(press_front *s, press_span text)
{
    size_t at = 0, from = 0, parts = 0, known = 0;
    uint32_t before = ' ';

    while (at <= text.n) {
        size_t here = at;
        uint32_t c = at < text.n ? press_utf8_next(text.p, text.n, &at)
                                 : (at++, (uint32_t)'A');

        if (press_is_upper(c) && here > from &&
            (press_is_lower(before) || here == text.n)) {
            press_span part = {text.p + from, here - from};

            if (part.n > 60)
                return 0;
            part = press_front_folded(s, part);
            parts++;
            known += press_is_menu(part) || press_front_rubric(part);
            from = here;
        }
        before = c;
    }
    return parts >= 2 && known * 2 >= parts;
}

PRESS_PRIVATE int press_front_is_menu_line(press_front *s, press_span text)
{
    press_buf low;
    int menu;

    if (text.n > 300)
        return 0;
    if (front_is_fused_menu(s, text))
        return 1;
    press_buf_init(&low, s->b->env);
    press_lower_text(&low, text);
    menu = press_front_menu(press_buf_span(&low));
    if (low.status)
        s->fold.status = low.status;
    press_buf_release(&low);
    return menu;
}

PRESS_PRIVATE int press_front_is_site(press_front *s, size_t i)
{
    press_span text = press_front_folded(s, press_front_text(s, i));
    press_span holder = press_buf_span(&s->holder);
    size_t at;

    if (press_front_words(s, i) > 6)
        return 0;
    if (i == 0 && (press_begins(text, "официальный сайт") ||
                   press_begins(text, "официальный интернет-ресурс") ||
                   press_begins(text, "официальный портал")))
        return 1;
    if (text.n > 4 && press_begins(text, "the"))
        text.p += 4, text.n -= 4;
    for (at = 0; text.n > 5 && at + text.n <= holder.n; at++)
        if (memcmp(holder.p + at, text.p, text.n) == 0)
            return 1;
    return 0;
}

PRESS_PRIVATE int press_front_ends(int kind)
{
    switch (kind) {
    case PRESS_B_RELATED: case PRESS_B_SHARE: case PRESS_B_TAG_LINE:
    case PRESS_B_NOTICE: case PRESS_B_COMMENT_FORM: case PRESS_B_COMMENT:
    case PRESS_B_COMMENT_COUNT: case PRESS_B_NAVIGATION:
        return 1;
    default:
        return 0;
    }
}

PRESS_PRIVATE int press_front_has_foot(press_front *s)
{
    size_t i;

    for (i = s->prose; i < s->n; i++) {
        int kind = press_front_at(s, i)->kind;

        if (kind != PRESS_B_COMMENT && kind != PRESS_B_NAVIGATION &&
            press_front_ends(kind))
            return 1;
        if (!kind && press_front_words(s, i) <= 4 &&
            press_block_last_line(s->b, press_front_at(s, i))->letters > 3 &&
            press_label_counter(press_front_text(s, i)))
            return 1;
    }
    return s->holder.n > 0;
}

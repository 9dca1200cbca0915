/* shape_block.c - see shape_block.h. */
#include "shape_block.h"

PRESS_PRIVATE int press_shape_goes_on(press_shape *s)
{
    if (!s->status)
        s->status = press_work(s->b->env, 64);
    return s->status == PRESS_OK;
}

PRESS_PRIVATE void press_shape_init(press_shape *s, press_blocks *b)
{
    memset(s, 0, sizeof *s);
    s->b = b;
    s->n = b->blocks.n;
    press_buf_init(&s->hold, b->env);
}

PRESS_PRIVATE press_block *press_shape_at(press_shape *s, size_t i)
{
    return press_vec_at(&s->b->blocks, press_block, i);
}

PRESS_PRIVATE press_span press_shape_text(press_shape *s, size_t i)
{
    return press_block_text(s->b, press_shape_at(s, i), &s->hold, 4096);
}

PRESS_PRIVATE uint32_t press_shape_first(press_shape *s, size_t i)
{
    return press_block_first_line(s->b, press_shape_at(s, i))->flags;
}

PRESS_PRIVATE uint32_t press_shape_last(press_shape *s, size_t i)
{
    return press_block_last_line(s->b, press_shape_at(s, i))->flags;
}

PRESS_PRIVATE uint32_t press_shape_words(press_shape *s, size_t i)
{
    const press_block *block = press_shape_at(s, i);
    uint32_t words = 0, line;

    if (block->last < block->line || block->last - block->line > 100)
        return press_block_bytes(s->b, block) / 6; /* from several pages */
    for (line = block->line; line <= block->last; line++)
        words += press_vec_at(&s->b->lines, press_line, line)->words;
    return words;
}

PRESS_PRIVATE int press_shape_prose(press_shape *s, size_t i)
{
    return press_is_prose(s->b, press_shape_at(s, i));
}

PRESS_PRIVATE int press_shape_passes(press_shape *s, size_t i)
{
    if (!s->status && i % 1024 == 0)
        s->status = press_work(s->b->env, 1024 * 4);
    return s->status == PRESS_OK;
}

PRESS_PRIVATE size_t press_shape_next(press_shape *s, size_t i)
{
    for (; i < s->n && press_shape_passes(s, i); i++)
        if (press_block_is_in(press_shape_at(s, i)->kind))
            return i;
    return s->n;
}

PRESS_PRIVATE size_t press_shape_before(press_shape *s, size_t i)
{
    while (i-- > 0 && press_shape_passes(s, i))
        if (press_block_is_in(press_shape_at(s, i)->kind))
            return i;
    return s->n;
}

PRESS_PRIVATE void press_shape_set(press_shape *s, size_t i, int kind,
                                   const char *rule)
{
    press_block *block = press_shape_at(s, i);

    block->kind = (uint8_t)kind;
    block->rule = rule;
}

/* Is the second longer by a credit, or as long and a sentence, as no title is? */
static int shape_goes_further(press_shape *s, press_range a, press_range b)
{
    uint32_t n = a.end - a.start, more = b.end - b.start;
    const char *p = s->b->content.p;

    if (more == n)
        return p[a.end - 1] == '.';
    return more >= n + 3 && more <= n + 80 && p[b.start + n] == ' ';
}

PRESS_PRIVATE void press_shape_said_twice(press_shape *s)
{
    size_t i, seen = 0;

    for (i = press_shape_next(s, 0); i < s->n && seen++ < 40;
         i = press_shape_next(s, i + 1)) {
        size_t next = press_shape_next(s, i + 1);
        press_range a, b;

        if (next >= s->n)
            return;
        if (press_shape_at(s, i)->kind || press_shape_at(s, next)->kind ||
            press_shape_at(s, i)->nparts != 1 ||
            press_shape_at(s, next)->nparts != 1)
            continue;
        if (press_shape_before(s, i) >= s->n &&
            !(press_shape_last(s, i) & PRESS_L_STOP))
            continue; /* a title, and under it the picture's words */
        a = press_block_source(s->b, press_shape_at(s, i));
        b = press_block_source(s->b, press_shape_at(s, next));
        if (a.end - a.start < 24 || a.end - a.start > 400 ||
            !shape_goes_further(s, a, b) ||
            memcmp(s->b->content.p + a.start, s->b->content.p + b.start,
                   a.end - a.start) != 0)
            continue;
        press_shape_set(s, i, PRESS_B_ALT_TEXT, "said twice");
        press_shape_set(s, next, PRESS_B_CAPTION, "said twice");
    }
}

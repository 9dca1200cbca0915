/* write.c - blocks to the reading text and its pieces; see block.h. */
#include "block.h"

static void write_piece(press_blocks *b, uint32_t block, size_t from,
                        press_range source, int change)
{
    press_piece *last = b->pieces.n
                            ? press_vec_at(&b->pieces, press_piece,
                                           b->pieces.n - 1)
                            : NULL;
    press_piece *piece;

    if (last && last->block == block && last->change == change &&
        change == PRESS_CHANGE_SAME && last->source.end == source.start &&
        last->at.end == from) { /* goes on where the last one ended */
        last->source.end = source.end;
        last->at.end = (uint32_t)b->text.n;
        return;
    }
    piece = press_vec_push(&b->pieces);
    if (!piece)
        return;
    piece->block = block;
    piece->at.start = (uint32_t)from;
    piece->at.end = (uint32_t)b->text.n;
    piece->source = source;
    piece->change = (uint8_t)change;
}

/* Bytes of the content as they are. */
static void write_same(press_blocks *b, uint32_t block, uint32_t start,
                       uint32_t end)
{
    size_t from = b->text.n;
    press_range source = {start, end};

    if (start >= end)
        return;
    press_buf_add(&b->text, b->content.p + start, end - start);
    write_piece(b, block, from, source, PRESS_CHANGE_SAME);
}

static void write_other(press_blocks *b, uint32_t block, const char *p,
                        size_t n, press_range source, int change)
{
    size_t from = b->text.n;

    press_buf_add(&b->text, p, n);
    write_piece(b, block, from, source, change);
}

/* What stands in the content between two places, where it is white space
** alone; else nothing, at the second place. */
static press_range write_gap(const press_blocks *b, uint32_t from, uint32_t to)
{
    press_range gap = {to, to};
    size_t at = from;

    if (from > to || to - from > 4096)
        return gap;
    while (at < to)
        if (!press_is_space(press_utf8_next(b->content.p, to, &at)))
            return gap;
    gap.start = from;
    return gap;
}

/* White space between parts or blocks: the content's own where it is the
** same, else `blank` in its place. */
static void write_blank(press_blocks *b, uint32_t block, uint32_t from,
                        uint32_t to, const char *blank)
{
    press_range gap = write_gap(b, from, to);
    size_t n = strlen(blank);

    if (gap.end - gap.start == n &&
        memcmp(b->content.p + gap.start, blank, n) == 0)
        write_same(b, block, gap.start, gap.end);
    else
        write_other(b, block, blank, n, gap, PRESS_CHANGE_JOIN);
}

/* A line break inside a block: with the next line's indentation where the
** content has just that. */
static void write_line_break(press_blocks *b, uint32_t block, uint32_t from,
                             uint32_t to)
{
    press_range gap = write_gap(b, from, to);
    uint32_t i;

    for (i = gap.start + 1; i < gap.end; i++)
        if (b->content.p[i] != ' ' && b->content.p[i] != '\t')
            break;
    if (gap.start < gap.end && b->content.p[gap.start] == '\n' && i == gap.end)
        write_same(b, block, gap.start, gap.end);
    else
        write_other(b, block, "\n", 1, gap, PRESS_CHANGE_JOIN);
}

/* Where the word begins that ends at `end`, not before `floor`. */
static uint32_t write_word_start(const press_blocks *b, uint32_t floor,
                                 uint32_t end)
{
    size_t word = end;

    while (word > floor && end - word < 64) {
        size_t at = word;

        if (!press_is_letter(press_utf8_prev(b->content.p, &at)) || at < floor)
            break;
        word = at;
    }
    return (uint32_t)word;
}

static uint32_t write_word_end(const press_blocks *b, uint32_t start,
                               uint32_t limit)
{
    size_t end = start;

    while (end < limit && end - start < 64) {
        size_t at = end;

        if (!press_is_letter(press_utf8_next(b->content.p, limit, &at)))
            break;
        end = at;
    }
    return (uint32_t)end;
}

/* A part up to the hyphen at its end, and the word that the hyphen cuts: its
** two halves are one piece, so that `given` shows the whole of it, where
** white space alone is between them; elsewhere the hyphen is a piece that
** reads nothing.  Returns where the next part goes on. */
static uint32_t write_hyphen(press_blocks *b, uint32_t block, uint32_t start,
                             const press_part *part)
{
    size_t hyphen = part->end, from;
    press_range source;

    press_utf8_prev(b->content.p, &hyphen);
    if (hyphen < start)
        hyphen = start;
    source.start = (uint32_t)hyphen;
    source.end = part->end;
    if (write_gap(b, part->end, part[1].start).start == part[1].start) {
        write_same(b, block, start, (uint32_t)hyphen);
        write_other(b, block, "", 0, source, PRESS_CHANGE_HYPHEN);
        return part[1].start;
    }
    source.start = write_word_start(b, start, (uint32_t)hyphen);
    source.end = write_word_end(b, part[1].start, part[1].end);
    write_same(b, block, start, source.start);
    from = b->text.n;
    press_buf_add(&b->text, b->content.p + source.start,
                  hyphen - source.start);
    press_buf_add(&b->text, b->content.p + part[1].start,
                  source.end - part[1].start);
    write_piece(b, block, from, source, PRESS_CHANGE_HYPHEN);
    return source.end;
}

static void write_block(press_blocks *b, uint32_t n)
{
    press_block *block = press_vec_at(&b->blocks, press_block, n);
    const press_part *part = press_vec_at(&b->parts, press_part, block->part);
    uint32_t i, start = part->start;

    block->at.start = (uint32_t)b->text.n;
    block->piece = (uint32_t)b->pieces.n;
    for (i = 0; i < block->nparts; i++, part++) {
        int last = i + 1 == block->nparts;
        int glue = last ? PRESS_GLUE_NOTHING : part[1].glue;

        if (part->repair) {
            press_range source = {part->start, part->end};

            write_other(b, n, part->repair, part->repair_n, source,
                        PRESS_CHANGE_REPAIR);
        } else if (glue == PRESS_GLUE_HYPHEN) {
            start = write_hyphen(b, n, start, part);
            continue;
        } else {
            write_same(b, n, start, part->end);
        }
        if (last)
            break;
        start = part[1].start;
        if (glue == PRESS_GLUE_LINE)
            write_line_break(b, n, part->end, start);
        else if (glue == PRESS_GLUE_BLANK)
            write_blank(b, n, part->end, start, " ");
        else if (start > part->end)
            write_other(b, n, "", 0, write_gap(b, part->end, start),
                        PRESS_CHANGE_JOIN);
    }
    block->at.end = (uint32_t)b->text.n;
}

/* What is out goes behind what is in; both keep their order. */
static int write_partition(press_blocks *b)
{
    press_vec out;
    size_t i, kept = 0;

    press_vec_init(&out, b->env, sizeof(press_block));
    for (i = 0; i < b->blocks.n; i++) {
        press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_block *copy;

        if (press_block_is_in(block->kind)) {
            *press_vec_at(&b->blocks, press_block, kept++) = *block;
            continue;
        }
        copy = press_vec_push(&out);
        if (!copy)
            break;
        *copy = *block;
    }
    if (!out.status && out.n)
        memcpy(press_vec_at(&b->blocks, press_block, kept), out.items,
               out.n * sizeof(press_block));
    press_vec_release(&out);
    return out.status;
}

PRESS_PRIVATE int press_blocks_write(press_blocks *b)
{
    uint32_t i, end = 0;
    int any = 0, status = write_partition(b);

    for (i = 0; i < b->blocks.n && !status; i++) {
        press_block *block = press_vec_at(&b->blocks, press_block, i);
        const press_part *part =
            press_vec_at(&b->parts, press_part, block->part);
        size_t from = b->text.n;

        if (!press_block_is_in(block->kind)) {
            block->at.start = 1;
            block->at.end = 0;
            continue;
        }
        if (any)
            write_blank(b, PRESS_NO_BLOCK, end, part->start, "\n\n");
        write_block(b, i);
        any = 1;
        end = part[block->nparts - 1].end;
        status = press_work(b->env, b->text.n - from);
    }
    if (!status)
        status = b->text.status ? b->text.status : b->pieces.status;
    return status;
}

/* write.c - blocks to the reading text and its pieces; see block.h. */
#include "block.h"

/* `first`: the block's first piece. */
static void write_piece(press_blocks *b, uint32_t first, size_t from,
                        press_range source, int change)
{
    press_piece *piece = b->pieces.n > first
                             ? press_vec_at(&b->pieces, press_piece,
                                            b->pieces.n - 1)
                             : NULL;

    if (piece && piece->change == PRESS_CHANGE_SAME &&
        change == PRESS_CHANGE_SAME &&
        piece->source + (from - piece->at) == source.start)
        return; /* goes on where the last one ended */
    piece = press_vec_push(&b->pieces);
    if (!piece)
        return;
    piece->at = (uint32_t)from;
    piece->source = source.start;
    piece->n = (source.end - source.start) & 0x3FFFFFFFu;
    piece->change = (unsigned)change & 3u;
}

#define WRITE_LONG (1u << 20) /* bytes at once, of a block of many lines */

/* Bytes of the content as they are. */
static void write_same(press_blocks *b, uint32_t first, uint32_t start,
                       uint32_t end)
{
    size_t from = b->text.n;
    press_range source = {start, end};

    if (start >= end)
        return;
    for (; end - start > WRITE_LONG && !b->text.status; start += WRITE_LONG) {
        press_buf_add(&b->text, b->content.p + start, WRITE_LONG);
        if (press_work(b->env, WRITE_LONG / 8))
            b->text.status = PRESS_STOPPED;
    }
    press_buf_add(&b->text, b->content.p + start, end - start);
    write_piece(b, first, from, source, PRESS_CHANGE_SAME);
}

static void write_other(press_blocks *b, uint32_t first, const char *p,
                        size_t n, press_range source, int change)
{
    size_t from = b->text.n;

    press_buf_add(&b->text, p, n);
    write_piece(b, first, from, source, change);
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

/* White space between parts: the content's own where it is the
** same, else `blank` in its place. */
static void write_blank(press_blocks *b, uint32_t first, uint32_t from,
                        uint32_t to, const char *blank)
{
    press_range gap = write_gap(b, from, to);
    size_t n = strlen(blank);

    if (gap.end - gap.start == n &&
        memcmp(b->content.p + gap.start, blank, n) == 0)
        write_same(b, first, gap.start, gap.end);
    else
        write_other(b, first, blank, n, gap, PRESS_CHANGE_JOIN);
}

/* A line break inside a block: with the next line's indentation where the
** content has just that. */
static void write_line_break(press_blocks *b, uint32_t first, uint32_t from,
                             uint32_t to)
{
    press_range gap = write_gap(b, from, to);
    uint32_t i;

    for (i = gap.start + 1; i < gap.end; i++)
        if (b->content.p[i] != ' ' && b->content.p[i] != '\t')
            break;
    if (gap.start < gap.end && b->content.p[gap.start] == '\n' && i == gap.end)
        write_same(b, first, gap.start, gap.end);
    else
        write_other(b, first, "\n", 1, gap, PRESS_CHANGE_JOIN);
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
static uint32_t write_hyphen(press_blocks *b, uint32_t first, uint32_t start,
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
        write_same(b, first, start, (uint32_t)hyphen);
        write_other(b, first, "", 0, source, PRESS_CHANGE_HYPHEN);
        return part[1].start;
    }
    source.start = write_word_start(b, start, (uint32_t)hyphen);
    source.end = write_word_end(b, part[1].start, part[1].end);
    write_same(b, first, start, source.start);
    from = b->text.n;
    press_buf_add(&b->text, b->content.p + source.start,
                  hyphen - source.start);
    press_buf_add(&b->text, b->content.p + part[1].start,
                  source.end - part[1].start);
    write_piece(b, first, from, source, PRESS_CHANGE_HYPHEN);
    return source.end;
}

static void write_block(press_blocks *b, uint32_t n)
{
    press_block *block = press_vec_at(&b->blocks, press_block, n);
    const press_part *part = press_vec_at(&b->parts, press_part, block->part);
    uint32_t i, start = part->start, first = (uint32_t)b->pieces.n;

    block->at.start = (uint32_t)b->text.n;
    block->piece = first;
    for (i = 0; i < block->nparts && !b->text.status; i++, part++) {
        int last = i + 1 == block->nparts;
        int glue = last ? PRESS_GLUE_NOTHING : part[1].glue;

        if (part->repair) {
            press_range source = {part->start, part->end};
            press_span reads = press_part_text(b, part);

            write_other(b, first, reads.p, reads.n, source,
                        PRESS_CHANGE_REPAIR);
        } else if (glue == PRESS_GLUE_HYPHEN) {
            start = write_hyphen(b, first, start, part);
            continue;
        } else {
            write_same(b, first, start, part->end);
        }
        if (last)
            break;
        if (i % 1024 == 1023 && press_work(b->env, 1024))
            b->text.status = PRESS_STOPPED;
        start = part[1].start;
        if (glue == PRESS_GLUE_LINE)
            write_line_break(b, first, part->end, start);
        else if (glue == PRESS_GLUE_BLANK)
            write_blank(b, first, part->end, start, " ");
        else if (start > part->end)
            write_other(b, first, "", 0, write_gap(b, part->end, start),
                        PRESS_CHANGE_JOIN);
    }
    block->at.end = (uint32_t)b->text.n;
}

/* What is out goes behind what is in; both keep their order.  The fewer of the
** two step aside meanwhile. */
static int write_partition(press_blocks *b)
{
    press_block *items = b->blocks.items, *aside;
    size_t n = b->blocks.n, in = 0, i, k = 0, to;
    int few_in, status = PRESS_OK;

    for (i = 0; i < n; i++) {
        in += (size_t)press_block_is_in(items[i].kind);
        if (press_work(b->env, 16))
            return PRESS_STOPPED;
    }
    b->nin = (uint32_t)in;
    if (in == 0 || in == n)
        return PRESS_OK;
    few_in = in < n - in;
    aside = press_alloc(b->env, (few_in ? in : n - in) * sizeof *aside);
    if (!aside)
        return PRESS_NOMEM;
    if (few_in) {
        for (i = to = n; i-- > 0 && !status;) {
            if (press_block_is_in(items[i].kind))
                aside[in - ++k] = items[i];
            else
                items[--to] = items[i];
            status = press_work(b->env, 16);
        }
        if (!status)
            memcpy(items, aside, in * sizeof *aside);
    } else {
        for (i = to = 0; i < n && !status; i++) {
            if (press_block_is_in(items[i].kind))
                items[to++] = items[i];
            else
                aside[k++] = items[i];
            status = press_work(b->env, 16);
        }
        if (!status)
            memcpy(items + in, aside, (n - in) * sizeof *aside);
    }
    press_free(b->env, aside);
    return status;
}

/* Give back the lines, and the room that growing left. */
static int write_trim(press_blocks *b)
{
    int status = b->text.status;

    press_vec_release(&b->lines);
    if (!status)
        status = press_vec_trim(&b->pieces);
    if (!status)
        status = press_vec_trim(&b->blocks);
    if (!status)
        status = press_vec_trim(&b->parts);
    return status;
}

/* What stands between two blocks of the reading text. */
#define WRITE_BETWEEN "\n\n"

PRESS_PRIVATE int press_blocks_write(press_blocks *b)
{
    uint32_t i;
    int status = write_partition(b);

    for (i = 0; i < b->blocks.n && !status; i++) {
        press_block *block = press_vec_at(&b->blocks, press_block, i);
        size_t from = b->text.n;

        if (i >= b->nin) {
            block->at.start = 1;
            block->at.end = 0;
            continue;
        }
        if (i)
            press_buf_puts(&b->text, WRITE_BETWEEN);
        write_block(b, i);
        status = b->text.status ? b->text.status
                                : press_work(b->env, b->text.n - from);
    }
    return status ? status : write_trim(b);
}

/* --- pieces ---------------------------------------------------------------- */

/* The block whose own piece, or the piece before which, has that number: in
** the row of all pieces each block but the first comes with one before it. */
static uint32_t write_block_of(const press_blocks *b, size_t n)
{
    uint32_t low = 0, high = b->nin;

    while (low + 1 < high) {
        uint32_t mid = low + (high - low) / 2;

        if (press_vec_at(&b->blocks, press_block, mid)->piece + mid - 1 <= n)
            low = mid;
        else
            high = mid;
    }
    return low;
}

/* What stands before block i of the reading text, which is not the first. */
static void write_tell_between(const press_blocks *b, uint32_t i,
                               press_piece_place *out)
{
    const press_block *block = press_vec_at(&b->blocks, press_block, i);
    const press_block *before = block - 1;
    const press_part *part = press_vec_at(&b->parts, press_part, block->part);
    const press_part *last = press_vec_at(&b->parts, press_part,
                                          before->part + before->nparts - 1);

    out->block = PRESS_NO_BLOCK;
    out->at.start = before->at.end;
    out->at.end = block->at.start;
    out->source = write_gap(b, last->end, part->start);
    out->change = press_span_is(press_span_sub(b->content, out->source),
                                WRITE_BETWEEN)
                      ? PRESS_CHANGE_SAME : PRESS_CHANGE_JOIN;
}

/* Piece k, which is block i's. */
static void write_tell(const press_blocks *b, uint32_t i, uint32_t k,
                       press_piece_place *out)
{
    const press_block *block = press_vec_at(&b->blocks, press_block, i);
    const press_piece *piece = press_vec_at(&b->pieces, press_piece, k);
    uint32_t next = i + 1 < b->nin ? block[1].piece : (uint32_t)b->pieces.n;

    out->block = i;
    out->at.start = piece->at;
    out->at.end = k + 1 < next ? piece[1].at : block->at.end;
    out->change = piece->change;
    out->source.start = piece->source;
    out->source.end = piece->source + (piece->change == PRESS_CHANGE_SAME
                                           ? out->at.end - out->at.start
                                           : piece->n);
}

PRESS_PRIVATE size_t press_blocks_pieces(const press_blocks *b)
{
    return b->pieces.n + (b->nin ? b->nin - 1 : 0);
}

PRESS_PRIVATE void press_blocks_piece(const press_blocks *b, size_t n,
                                      press_piece_place *out)
{
    uint32_t i = write_block_of(b, n);

    assert(n < press_blocks_pieces(b));
    if (i && press_vec_at(&b->blocks, press_block, i)->piece + i - 1 == n)
        write_tell_between(b, i, out);
    else
        write_tell(b, i, (uint32_t)n - i, out);
}

PRESS_PRIVATE press_range press_block_place(const press_blocks *b,
                                            const press_block *block)
{
    size_t i = (size_t)(block - press_vec_at(&b->blocks, press_block, 0));
    press_piece_place place;

    if (i >= b->nin || block->piece >= b->pieces.n)
        return press_block_source(b, block);
    write_tell(b, (uint32_t)i, block->piece, &place);
    return place.source;
}

PRESS_PRIVATE press_range press_blocks_source_of(const press_blocks *b,
                                                 press_range at)
{
    size_t low = 0, high = press_blocks_pieces(b);
    press_piece_place piece;
    press_range r = {0, 0};

    if (!high)
        return r;
    while (low + 1 < high) { /* the last piece that begins at or before it */
        size_t mid = low + (high - low) / 2;

        press_blocks_piece(b, mid, &piece);
        if (piece.at.start <= at.start)
            low = mid;
        else
            high = mid;
    }
    press_blocks_piece(b, low, &piece);
    if (piece.change != PRESS_CHANGE_SAME)
        return piece.source;
    r.start = piece.source.start + (at.start - piece.at.start);
    r.end = at.end <= piece.at.end
                ? piece.source.start + (at.end - piece.at.start)
                : piece.source.end;
    if (r.start > r.end)
        r.start = r.end;
    return r;
}

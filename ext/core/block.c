/* block.c - see block.h: kinds, and what is asked of one block. */
#include "block.h"

static const char *const block_kinds[PRESS_B_KINDS] = {
    "",          "title",         "subtitle",      "byline",   "lead",
    "heading",   "paragraph",     "quote",         "verse",    "epigraph",
    "dedication", "question",     "list",          "caption",  "alt_text",
    "credit",    "note",          "contents",      "resource", "map_label",
    "pull_quote", "navigation",   "related",       "share",    "tag_line",
    "notice",    "comment_form",  "comment_count", "comment",  "page_mark",
    "garbage",   "markup"};

static const char *const block_changes[] = {"same", "join", "hyphen",
                                            "repair"};

PRESS_PRIVATE const char *press_block_kind_name(int kind)
{
    return kind > 0 && kind < PRESS_B_KINDS ? block_kinds[kind] : NULL;
}

PRESS_PRIVATE int press_block_kind_find(press_span name)
{
    int i;

    for (i = 1; i < PRESS_B_KINDS; i++)
        if (press_span_is(name, block_kinds[i]))
            return i;
    return 0;
}

PRESS_PRIVATE int press_block_is_in(int kind)
{
    return kind < PRESS_B_NAVIGATION;
}

PRESS_PRIVATE int press_block_is_body(int kind)
{
    switch (kind) {
    case PRESS_B_LEAD: case PRESS_B_HEADING: case PRESS_B_PARAGRAPH:
    case PRESS_B_QUOTE: case PRESS_B_VERSE: case PRESS_B_QUESTION:
    case PRESS_B_LIST:
        return 1;
    default:
        return 0;
    }
}

PRESS_PRIVATE const char *press_change_name(int change)
{
    return block_changes[change & 3];
}

PRESS_PRIVATE void press_blocks_init(press_blocks *b, press_env *env,
                                     press_span content)
{
    memset(b, 0, sizeof *b);
    b->env = env;
    b->content = content;
    press_vec_init(&b->lines, env, sizeof(press_line));
    press_vec_init(&b->parts, env, sizeof(press_part));
    press_vec_init(&b->reads, env, sizeof(press_span));
    press_vec_init(&b->blocks, env, sizeof(press_block));
    press_vec_init(&b->pieces, env, sizeof(press_piece));
    press_buf_init(&b->text, env);
    press_arena_init(&b->strings, env);
}

PRESS_PRIVATE void press_blocks_release(press_blocks *b)
{
    press_vec_release(&b->lines);
    press_vec_release(&b->parts);
    press_vec_release(&b->reads);
    press_vec_release(&b->blocks);
    press_vec_release(&b->pieces);
    press_buf_release(&b->text);
    press_arena_release(&b->strings);
}

PRESS_PRIVATE void press_blocks_take(press_blocks *b, press_vec *parts,
                                     press_vec *blocks)
{
    press_vec_release(&b->parts);
    press_vec_release(&b->blocks);
    b->parts = *parts;
    b->blocks = *blocks;
    memset(parts, 0, sizeof *parts);
    memset(blocks, 0, sizeof *blocks);
}

PRESS_PRIVATE const press_line *press_block_first_line(
    const press_blocks *b, const press_block *block)
{
    return press_vec_at(&b->lines, press_line, block->line);
}

PRESS_PRIVATE const press_line *press_block_last_line(
    const press_blocks *b, const press_block *block)
{
    return press_vec_at(&b->lines, press_line, block->last);
}

PRESS_PRIVATE uint32_t press_block_bytes(const press_blocks *b,
                                         const press_block *block)
{
    uint32_t i, n = 0;

    for (i = 0; i < block->nparts; i++) {
        const press_part *part =
            press_vec_at(&b->parts, press_part, block->part + i);

        n += part->end - part->start;
    }
    return n;
}

PRESS_PRIVATE press_range press_block_source(const press_blocks *b,
                                             const press_block *block)
{
    const press_part *part = press_vec_at(&b->parts, press_part, block->part);
    press_range r = {part->start, part->end};
    uint32_t i;

    for (i = 1; i < block->nparts && part[i].start >= r.end; i++)
        r.end = part[i].end;
    return r;
}

PRESS_PRIVATE press_span press_part_text(const press_blocks *b,
                                         const press_part *part)
{
    press_span s;

    if (part->repair)
        return *press_vec_at(&b->reads, press_span, part->repair - 1);
    s.p = b->content.p + part->start;
    s.n = part->end - part->start;
    return s;
}

PRESS_PRIVATE press_span press_block_text(const press_blocks *b,
                                          const press_block *block,
                                          press_buf *hold, size_t most)
{
    const press_part *part = press_vec_at(&b->parts, press_part, block->part);
    press_span s;
    uint32_t i;

    if (block->nparts == 1 && !part->repair) {
        s.p = b->content.p + part->start;
        s.n = part->end - part->start;
        return s;
    }
    press_buf_reset(hold);
    for (i = 0; i < block->nparts && hold->n < most; i++) {
        if (i && part[i].glue == PRESS_GLUE_HYPHEN && hold->n) {
            size_t at = hold->n;

            press_utf8_prev(hold->p, &at);
            hold->n = at;
        } else if (i && part[i].glue != PRESS_GLUE_NOTHING) {
            press_buf_putc(hold, part[i].glue == PRESS_GLUE_LINE ? '\n' : ' ');
        }
        s = press_part_text(b, &part[i]);
        press_buf_add(hold, s.p, s.n);
    }
    return press_buf_span(hold);
}

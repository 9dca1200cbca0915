/* Any bytes as an article: the pieces cover the reading text in order, what
** is 'same' is the same bytes, blocks stand in order and on characters, facts
** have their evidence in the content.  A text that begins with { has its
** first line for hints. */
#include <stdlib.h>

#include "../../ext/core/article.h"
#include "env.h"

static void fuzz_pieces(const press_article *a)
{
    const press_blocks *b = &a->blocks;
    uint32_t end = 0;
    size_t i;

    for (i = 0; i < press_blocks_pieces(b); i++) {
        press_piece_place place, *p = &place;
        uint32_t n;

        press_blocks_piece(b, i, p);
        n = p->at.end - p->at.start;
        FUZZ_CHECK(p->at.start == end && p->at.end >= end);
        FUZZ_CHECK(p->source.start <= p->source.end);
        FUZZ_CHECK(p->source.end <= b->content.n);
        FUZZ_CHECK(p->block == PRESS_NO_BLOCK || p->block < b->blocks.n);
        if (p->change == PRESS_CHANGE_SAME) {
            FUZZ_CHECK(p->source.end - p->source.start == n);
            FUZZ_CHECK(n && !memcmp(b->text.p + p->at.start,
                                    b->content.p + p->source.start, n));
        }
        end = p->at.end;
    }
    FUZZ_CHECK(end == b->text.n);
}

static int fuzz_on_character(const press_chars *chars, uint32_t at)
{
    return press_chars_byte(chars, press_chars_before(chars, at)) == at;
}

static void fuzz_blocks(const press_article *a)
{
    const press_blocks *b = &a->blocks;
    uint32_t end = 0;
    int out = 0;
    size_t i;

    for (i = 0; i < b->blocks.n; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_range source = press_block_source(b, block);

        FUZZ_CHECK(press_block_kind_name(block->kind) && block->rule);
        FUZZ_CHECK(source.start <= source.end && source.end <= b->content.n);
        FUZZ_CHECK(fuzz_on_character(&a->chars, source.start));
        FUZZ_CHECK(fuzz_on_character(&a->chars, source.end));
        if (block->at.start > block->at.end) {
            FUZZ_CHECK(!press_block_is_in(block->kind));
            out = 1;
            continue;
        }
        FUZZ_CHECK(!out && press_block_is_in(block->kind));
        FUZZ_CHECK(block->at.start >= end && block->at.end <= b->text.n);
        FUZZ_CHECK(fuzz_on_character(&a->places, block->at.start));
        FUZZ_CHECK(fuzz_on_character(&a->places, block->at.end));
        end = block->at.end;
    }
}

static void fuzz_facts(const press_article *a)
{
    size_t i;
    int field;

    for (i = 0; i < a->facts.n; i++) {
        const press_fact *f = press_vec_at(&a->facts, press_fact, i);

        FUZZ_CHECK(press_field_name(f->field));
        FUZZ_CHECK(f->value.p || (f->reason && !f->chosen));
        FUZZ_CHECK(!f->placed || (f->at.start <= f->at.end &&
                                  f->at.end <= a->blocks.content.n));
        FUZZ_CHECK(!f->chosen ||
                   press_span_eq(f->value, a->value[f->field]));
    }
    for (field = 0; field < PRESS_FIELDS; field++) {
        int told = 0;

        for (i = 0; i < a->facts.n; i++)
            told |= press_vec_at(&a->facts, press_fact, i)->field == field;
        FUZZ_CHECK(told);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_env *env = fuzz_env();
    const uint8_t *line =
        size && data[0] == '{' ? memchr(data, '\n', size) : NULL;
    press_span json = {NULL, 0}, content = {(const char *)data, size};
    press_hints hints;
    press_article *article;
    press_text reading;
    int status;

    if (line) {
        json.p = (const char *)data;
        json.n = (size_t)(line - data);
        content.p += json.n + 1;
        content.n -= json.n + 1;
    }
    status = press_hints_read(env, json, &hints);
    FUZZ_CHECK(status == PRESS_OK ||
               (status == PRESS_BADARGUMENT && hints.problem));
    if (status) { /* misuse: the rest goes on without */
        press_hints_release(&hints);
        json.p = NULL;
        FUZZ_CHECK(press_hints_read(env, json, &hints) == PRESS_OK);
    }
    FUZZ_CHECK(press_article_new(env, content, &hints, &article) == PRESS_OK);
    FUZZ_CHECK(press_text_init(&reading, env,
                               press_buf_span(&article->blocks.text)) ==
               PRESS_OK);
    FUZZ_CHECK(press_article_tell(article, &reading, &hints) == PRESS_OK);
    fuzz_pieces(article);
    fuzz_blocks(article);
    fuzz_facts(article);
    press_text_release(&reading, env);
    press_article_unref(article);
    press_hints_release(&hints);
    return 0;
}

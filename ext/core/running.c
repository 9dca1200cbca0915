/* running.c - see running.h. */
#include "running.h"

#include "hash.h"

#define RUNNING_WORDS 12
#define RUNNING_BYTES 160
#define RUNNING_HEAD 12 /* lines in which the first of a kind is the title */
#define RUNNING_LEAST 3 /* times that a line without a number stands */

/* A short line that is a block. */
typedef struct running_line {
    uint32_t block, hash; /* of its words, letter case aside */
    int32_t number;       /* -1: none */
    uint32_t same;        /* lines with that hash */
    uint8_t alone;        /* 1: blank lines round it */
    uint8_t chain;        /* 1: its number follows another's */
} running_line;

/* The number at an end of the line, with two blanks, a tab or a bar between;
** what is left in *s.  -1: none. */
static int32_t running_number(press_span *s)
{
    size_t n = s->n, at = 0, k;
    int32_t value = 0;

    while (n > 0 && s->p[n - 1] >= '0' && s->p[n - 1] <= '9')
        n--;
    while (at < s->n && s->p[at] >= '0' && s->p[at] <= '9')
        at++;
    if (s->n - n > 0 && s->n - n <= 4 && n > 3 &&
        ((s->p[n - 1] == ' ' && strchr(" |", s->p[n - 2])) ||
         s->p[n - 1] == '\t')) {
        for (k = n; k < s->n; k++)
            value = value * 10 + (s->p[k] - '0');
        while (n > 0 && strchr(" |\t", s->p[n - 1]))
            n--;
        s->n = n;
        return value;
    }
    if (at > 0 && at <= 4 && at + 3 < s->n &&
        (s->p[at] == '\t' || (s->p[at] == ' ' && strchr(" |", s->p[at + 1])))) {
        for (k = 0; k < at; k++)
            value = value * 10 + (s->p[k] - '0');
        while (at < s->n && strchr(" |\t", s->p[at]))
            at++;
        s->p += at;
        s->n -= at;
        return value;
    }
    return -1;
}

static uint32_t running_hash(press_span s)
{
    uint32_t hash = PRESS_HASH32;
    size_t at = 0;

    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (press_is_word(c))
            hash = press_hash32_add(hash, press_lower(c));
    }
    return hash;
}

/* Short lines of one block each. */
static int running_gather(press_blocks *b, press_vec *found)
{
    size_t i;
    int status = PRESS_OK;

    for (i = 0; i < b->blocks.n && !status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        const press_line *line = press_block_first_line(b, block);
        press_range r = {line->start, line->end};
        press_span s = press_span_sub(b->content, r);
        running_line *out;

        status = press_work(b->env, 64);
        if (block->kind || block->nlines != 1 || s.n > RUNNING_BYTES ||
            line->words > RUNNING_WORDS || !(line->flags & PRESS_L_LETTER))
            continue;
        out = press_vec_push(found);
        if (!out)
            return PRESS_NOMEM;
        out->block = (uint32_t)i;
        out->alone = (!i || line->blanks) && (block->last + 1 >= b->lines.n ||
                                              line[1].blanks);
        out->number = running_number(&s);
        out->hash = running_hash(s);
    }
    return status;
}

static int running_by_hash(const void *a, const void *b)
{
    const running_line *x = a, *y = b;

    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    return x->block < y->block ? -1 : x->block > y->block;
}

static int running_by_block(const void *a, const void *b)
{
    const running_line *x = a, *y = b;

    return x->block < y->block ? -1 : x->block > y->block;
}

/* Asks now and then, of very many lines, whether to go on. */
static int running_works(press_env *env, size_t i)
{
    return i % 4096 ? PRESS_OK : press_work(env, 4096 * 4);
}

/* How often each stands. */
static int running_count(press_env *env, press_vec *found)
{
    size_t i = 0, j, k;
    int status = PRESS_OK;

    for (; i < found->n && !status; i = j) {
        const running_line *first = press_vec_at(found, running_line, i);

        for (j = i; j < found->n && !status &&
                    press_vec_at(found, running_line, j)->hash == first->hash;)
            status = running_works(env, j++);
        for (k = i; k < j; k++)
            press_vec_at(found, running_line, k)->same = (uint32_t)(j - i);
    }
    return status;
}

/* Numbers that go up by one or two, of words that stand twice. */
static int running_chain(press_env *env, press_vec *found)
{
    running_line *before = NULL;
    size_t i;
    int status = PRESS_OK;

    for (i = 0; i < found->n && !status; i++) {
        running_line *line = press_vec_at(found, running_line, i);

        status = running_works(env, i);
        if (line->number < 0 || line->same < 2 || !line->alone)
            continue;
        if (before && line->number > before->number &&
            line->number - before->number <= 2)
            line->chain = before->chain = 1;
        before = line;
    }
    return status;
}

/* Does the block before it end in the middle of a sentence, or a page? */
static int running_cuts(const press_blocks *b, const running_line *found)
{
    const press_block *block =
        press_vec_at(&b->blocks, press_block, found->block);
    const press_line *line = press_block_first_line(b, block);

    if (line->flags & PRESS_L_PAGE)
        return 1;
    return block->line > 0 && block->last + 1 < b->lines.n &&
           line[1].flags & PRESS_L_LOWER &&
           !(line[-1].flags & (PRESS_L_STOP | PRESS_L_COLON));
}

static void running_set(press_blocks *b, const running_line *found)
{
    press_block *block = press_vec_at(&b->blocks, press_block, found->block);

    block->kind = PRESS_B_PAGE_MARK;
    block->rule = found->number < 0 ? "running head"
                                    : "running head with a page's number";
}

/* The same line again and again, sorted by hash; the first one may be the
** title. */
static int running_repeated(press_blocks *b, const press_vec *found)
{
    size_t i = 0, j, k;
    int status = PRESS_OK;

    for (; i < found->n && !status; i = j) {
        const running_line *first = press_vec_at(found, running_line, i);
        size_t cuts = 0;

        j = i + first->same;
        status = running_works(b->env, i);
        if (first->same < RUNNING_LEAST)
            continue;
        for (k = i; k < j && !status; k++) {
            cuts += (size_t)running_cuts(
                b, press_vec_at(found, running_line, k));
            status = running_works(b->env, k);
        }
        if (!cuts)
            continue;
        for (k = i; k < j && !status; k++) {
            const running_line *line = press_vec_at(found, running_line, k);

            status = running_works(b->env, k);
            if (!line->alone)
                continue;
            if (k > i || press_vec_at(&b->blocks, press_block, line->block)
                                 ->line >= RUNNING_HEAD)
                running_set(b, line);
        }
    }
    return status;
}

PRESS_PRIVATE int press_blocks_running(press_blocks *b)
{
    press_vec found;
    size_t i;
    int status;

    press_vec_init(&found, b->env, sizeof(running_line));
    status = running_gather(b, &found);
    if (!status)
        status = press_sort(b->env, found.items, found.n, sizeof(running_line),
                            running_by_hash);
    if (!status)
        status = running_count(b->env, &found);
    if (!status && b->width)
        status = running_repeated(b, &found);
    if (!status)
        status = press_sort(b->env, found.items, found.n,
                            sizeof(running_line), running_by_block);
    if (!status)
        status = running_chain(b->env, &found);
    for (i = 0; i < found.n && !status; i++)
        if (press_vec_at(&found, running_line, i)->chain)
            running_set(b, press_vec_at(&found, running_line, i));
    press_vec_release(&found);
    return status;
}

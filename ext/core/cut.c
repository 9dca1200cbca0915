/* cut.c - lines to blocks; see block.h, WRAPPED TEXT. */
#include "block.h"
#include "hash.h"
#include "page.h"

/* Widths beyond this are a paragraph's, not a wrapped line's. */
#define CUT_WIDEST 128
#define CUT_SLACK(w) ((w) - (w) / 8)

/* Does a sentence run on from the line into the next?  Where each line is a
** paragraph of its own it does not. */
static int cut_runs_on(const press_line *line)
{
    return !(line->flags & (PRESS_L_STOP | PRESS_L_COLON)) &&
           (line[1].flags & PRESS_L_LOWER || line->flags & PRESS_L_CAPS ||
            line->flags & PRESS_L_HYPHEN);
}

/* Of the lines that another follows and that fill the width, do some run on?
** Names begin lines with a capital, and some lines end with a sentence. */
static int cut_is_wrapped(const press_vec *lines, uint32_t w)
{
    size_t i, filled = 0, runs = 0;

    for (i = 0; i + 1 < lines->n; i++) {
        const press_line *line = press_vec_at(lines, press_line, i);

        if (line[1].blanks || line[1].flags & PRESS_L_BULLET ||
            line->width < CUT_SLACK(w) || line->width > w)
            continue;
        filled++;
        runs += (size_t)cut_runs_on(line);
    }
    return runs * 5 >= filled;
}

/* The width to which lines are wrapped, 0 where they are not: nine tenths of
** the lines that another follows are no longer than it, and hardly any line
** at all is much longer. */
static uint32_t cut_width(const press_vec *lines)
{
    uint32_t count[CUT_WIDEST + 2] = {0}, seen = 0, followed = 0, longer = 0;
    uint32_t near = 0;
    uint32_t w;
    size_t i;

    for (i = 0; i + 1 < lines->n; i++) {
        const press_line *line = press_vec_at(lines, press_line, i);

        if (line[1].blanks || line[1].flags & PRESS_L_BULLET)
            continue;
        count[line->width > CUT_WIDEST ? CUT_WIDEST + 1 : line->width]++;
        followed++;
    }
    if (followed < 4)
        return 0;
    for (w = 0; w <= CUT_WIDEST + 1; w++) {
        seen += count[w];
        if (seen * 10 >= followed * 9)
            break;
    }
    if (w > CUT_WIDEST || w < 16)
        return 0;
    for (i = CUT_SLACK(w); i <= w; i++)
        near += count[i];
    if (near * 8 < followed) /* one line in eight, at least, is filled */
        return 0;
    for (i = 0; i < lines->n; i++)
        longer += press_vec_at(lines, press_line, i)->width > w + w / 3;
    return longer * 10 > lines->n || !cut_is_wrapped(lines, w) ? 0 : w;
}

/* Characters in the first word of a line, at most 64. */
static uint32_t cut_first_word(const press_blocks *b, const press_line *line)
{
    size_t at = line->start;
    uint32_t n = 0;

    while (at < line->end && n < 64 &&
           !press_is_space(press_utf8_next(b->content.p, line->end, &at)))
        n++;
    return n;
}

/* 1: the next line's first word would have fitted, so the break was meant. */
static int cut_is_meant(const press_blocks *b, const press_line *line,
                        uint32_t width)
{
    if (line->flags & PRESS_L_HYPHEN && line[1].flags & PRESS_L_LOWER)
        return 0; /* a cut word goes on */
    return line->width + 1 + cut_first_word(b, line + 1) <= CUT_SLACK(width);
}

/* The width that a group of lines was wrapped to: its own where three lines
** or more agree with it, else the text's. */
static uint32_t cut_group_width(const press_blocks *b, size_t first, size_t n)
{
    uint32_t width = 0;
    size_t i;

    if (n < 3)
        return b->width;
    for (i = 0; i < n; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, first + i);

        if (line->width > width)
            width = line->width;
    }
    for (i = 0; i + 1 < n; i++)
        if (cut_is_meant(b, press_vec_at(&b->lines, press_line, first + i),
                         width))
            return b->width;
    return width;
}

/* --- making blocks --------------------------------------------------------- */

static press_block *cut_begin(press_blocks *b, size_t line, int page)
{
    press_block *block = press_vec_push(&b->blocks);

    if (!block)
        return NULL;
    block->part = (uint32_t)b->parts.n;
    block->line = block->last = (uint32_t)line;
    block->page = page;
    block->at.start = 1; /* out, until written */
    return block;
}

static void cut_add(press_blocks *b, press_block *block, size_t line, int glue)
{
    const press_line *l = press_vec_at(&b->lines, press_line, line);
    press_part *part = press_vec_push(&b->parts);

    if (!part)
        return;
    part->start = l->start;
    part->end = l->end;
    part->glue = (unsigned)glue & 3u;
    block->nparts++;
    block->nlines++;
    block->last = (uint32_t)line;
}

/* Lines of a group in wrapped text. */
static int cut_wrapped(press_blocks *b, size_t first, size_t n, int page)
{
    uint32_t width = cut_group_width(b, first, n);
    press_block *block = NULL;
    int in_list = 0;
    size_t i;

    for (i = first; i < first + n && !b->parts.status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);
        int bullet = (line->flags & PRESS_L_BULLET) != 0;
        int meant = i > first && cut_is_meant(b, line - 1, width);
        int glue = meant ? PRESS_GLUE_LINE : PRESS_GLUE_BLANK;

        if (bullet && in_list) {
            glue = PRESS_GLUE_LINE;
        } else if (i == first || bullet ||
                   (meant && line[-1].flags & PRESS_L_STOP &&
                    line->flags & PRESS_L_UPPER)) {
            block = cut_begin(b, i, page);
            in_list = bullet;
        }
        if (!block)
            return b->blocks.status;
        if (bullet)
            block->kind = PRESS_B_LIST, block->rule = "bullets";
        if (block->nparts && glue == PRESS_GLUE_BLANK)
            block->wrapped = 1;
        cut_add(b, block, i, glue);
    }
    return b->parts.status;
}

/* Short lines of like length, a comma or a stop among them: verse. */
static int cut_is_verse(const press_blocks *b, size_t first, size_t n)
{
    size_t i, long_enough = 0, marks = 0;

    if (n < 3 || n > 60)
        return 0;
    for (i = first; i < first + n; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);

        if (line->width > 60 || line->flags & (PRESS_L_BULLET | PRESS_L_INNER))
            return 0;
        if (memchr(b->content.p + line->start, '|', line->end - line->start))
            return 0;
        long_enough += line->words >= 3;
        marks += (line->flags & (PRESS_L_COMMA | PRESS_L_STOP)) != 0;
    }
    return long_enough * 3 >= n * 2 && marks * 3 >= n;
}

/* A column of signs, hundreds of lines of a character or two with nothing
** between them, is one block and one part as it stands. */
#define CUT_COLUMN 256

static int cut_is_column(const press_blocks *b, size_t first, size_t n)
{
    const press_line *line = press_vec_at(&b->lines, press_line, first);

    return n >= CUT_COLUMN && line[n - 1].end - line->start < n * 4;
}

static int cut_column(press_blocks *b, size_t first, size_t n, int page)
{
    press_block *block = cut_begin(b, first, page);

    if (!block)
        return b->blocks.status;
    cut_add(b, block, first, PRESS_GLUE_LINE);
    if (b->parts.status)
        return b->parts.status;
    press_vec_at(&b->parts, press_part, b->parts.n - 1)->end =
        press_vec_at(&b->lines, press_line, first + n - 1)->end;
    block->last = (uint32_t)(first + n - 1);
    block->nlines = (uint32_t)n;
    return PRESS_OK;
}

/* --- lines that are paragraphs, and some that are not ------------------------- */

/* An item of a list; a numbered paragraph is none. */
#define CUT_ITEM 240
/* A line as long as this is no heading or name that stands alone. */
#define CUT_LONG 48
#define CUT_WORDS 7

/* May another line go on with this one, by how it ends? */
static int cut_is_open(const press_line *line)
{
    return !(line->flags &
             (PRESS_L_STOP | PRESS_L_COLON | PRESS_L_BULLET | PRESS_L_CAPS));
}

/* "by Dana Kim" */
static int cut_is_byline(const press_blocks *b, const press_line *line)
{
    const char *p = b->content.p + line->start;

    return line->end - line->start > 4 && memcmp(p, "by ", 3) == 0 &&
           press_is_upper(press_utf8_peek(p, line->end - line->start, 3));
}

/* The line ends in a word that no sentence ends in. */
static int cut_dangles(const press_blocks *b, const press_line *line)
{
    press_range r = {line->start, line->end};

    return press_line_dangles(press_span_sub(b->content, r));
}

/* "Mr.", "General Assembly. Dr." */
static int cut_is_title(const press_blocks *b, const press_line *line)
{
    static const char *const titles[] = {"Mr.", "Mrs.", "Ms.", "Dr.", "St."};
    size_t i, n = line->end - line->start;

    for (i = 0; i < sizeof titles / sizeof titles[0]; i++) {
        size_t m = strlen(titles[i]);

        if (n >= m && memcmp(b->content.p + line->end - m, titles[i], m) == 0 &&
            (n == m || b->content.p[line->end - m - 1] == ' '))
            return 1;
    }
    return 0;
}

/* --- words with capitals that stand side by side --- */

/* Bits of a table, by hash: one thing a place, so it needs no key, and a pair
** that is found there by chance joins two lines that no stop divides. */
#define CUT_PAIRS (1u << 18)

static size_t cut_word_end(press_span text, size_t at, uint32_t *hash)
{
    *hash = PRESS_HASH32;
    while (at < text.n) {
        size_t after = at;
        uint32_t c = press_utf8_next(text.p, text.n, &after);

        if (!press_is_word(c))
            break;
        *hash = press_hash32_add(*hash, c);
        at = after;
    }
    return at;
}

/* A pair's place in the table: the first word's hash and the second's. */
static uint32_t cut_pair(uint32_t first, uint32_t second)
{
    return press_hash32_add(first * 31, second) >> 7 & (CUT_PAIRS - 1);
}

/* Words of one line, with capitals both, with a blank between them, go into
** the table; *last is the hash of the line's last word, 0 without capital,
** *head that of its first. */
static void cut_line_pairs(const press_blocks *b, const press_line *line,
                           uint32_t *pairs, uint32_t *head, uint32_t *last)
{
    press_range r = {line->start, line->end};
    press_span text = press_span_sub(b->content, r);
    uint32_t before = 0, hash, place;
    size_t at = 0;

    *head = 0;
    while (at < text.n) {
        int upper = press_is_upper(press_utf8_peek(text.p, text.n, at));
        size_t end = cut_word_end(text, at, &hash);

        if (end == at) { /* a blank keeps the word before, a mark does not */
            before = press_is_space(press_utf8_next(text.p, text.n, &at))
                         ? before : 0;
            continue;
        }
        hash = upper ? hash | 1 : 0;
        if (at == 0)
            *head = hash;
        place = cut_pair(before, hash);
        if (before && hash && pairs)
            pairs[place / 32] |= 1u << place % 32;
        before = hash;
        at = end;
    }
    *last = before;
}

/* Do the last word of one line and the first of the next stand side by side
** elsewhere? */
static int cut_is_pair(const press_blocks *b, const press_line *before,
                       const press_line *line)
{
    uint32_t head, last, none, place;

    cut_line_pairs(b, before, NULL, &none, &last);
    cut_line_pairs(b, line, NULL, &head, &none);
    place = cut_pair(last, head);
    return last && head && b->pairs[place / 32] >> place % 32 & 1;
}

static int cut_find_pairs(press_blocks *b)
{
    size_t i;
    int status = PRESS_OK;

    b->pairs = press_zalloc(b->env, CUT_PAIRS / 8);
    if (!b->pairs)
        return PRESS_NOMEM;
    for (i = 0; i < b->lines.n && !status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);
        uint32_t head, last;

        cut_line_pairs(b, line, b->pairs, &head, &last);
        status = press_work(b->env, line->end - line->start);
    }
    return status;
}

/* --- broken lines --- */

/* Long lines with another right below, and those of them that are open. */
static size_t cut_open_lines(const press_blocks *b, size_t *all)
{
    size_t i, open = 0;

    *all = 0;
    for (i = 0; i + 1 < b->lines.n; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);

        if (line[1].blanks || line->width < CUT_LONG)
            continue;
        ++*all;
        open += (size_t)(cut_is_open(line) &&
                         !(line[1].flags & (PRESS_L_BULLET | PRESS_L_CAPS)));
    }
    return open;
}

/* Of the open ones, those that surely go on. */
static size_t cut_sure_lines(const press_blocks *b)
{
    size_t i, sure = 0;

    for (i = 0; i + 1 < b->lines.n; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);

        if (line[1].blanks || line->width < CUT_LONG || !cut_is_open(line) ||
            line[1].flags & (PRESS_L_BULLET | PRESS_L_CAPS) ||
            cut_is_byline(b, line + 1))
            continue;
        sure += (size_t)(line->flags & PRESS_L_HYPHEN ||
                         line[1].flags & PRESS_L_LOWER ||
                         cut_dangles(b, line) || cut_is_pair(b, line, line + 1));
    }
    return sure;
}

/* Are sentences cut at any word, as where a page's links or a program that
** reads PDF broke them?  One in sixty of the long lines is, three at least. */
static int cut_find_broken(press_blocks *b)
{
    size_t all, open = cut_open_lines(b, &all);
    int status;

    if (open < 3 || open * 60 < all)
        return PRESS_OK;
    status = cut_find_pairs(b);
    if (status)
        return status;
    open = cut_sure_lines(b);
    b->broken = open >= 3 && open * 60 >= all;
    return PRESS_OK;
}

/* The number of a page, alone on its line in a text of broken lines. */
static int cut_is_number(const press_blocks *b, const press_line *line)
{
    return b->broken && line->width <= 3 && line->words == 1 &&
           (line->flags & (PRESS_L_DIGIT | PRESS_L_LETTER)) == PRESS_L_DIGIT &&
           b->content.p[line->end - 1] >= '0' &&
           b->content.p[line->end - 1] <= '9';
}

/* Do half of the words of the line begin with a capital? */
static int cut_is_headline(const press_blocks *b, const press_line *line)
{
    uint32_t capitals = 0;
    size_t at = line->start;
    int begins = 1;

    while (at < line->end) {
        uint32_t c = press_utf8_next(b->content.p, line->end, &at);

        capitals += begins && press_is_upper(c);
        begins = press_is_space(c);
    }
    return capitals * 2 >= line->words;
}

/* The same in a text of broken lines: what asks for another word may be short;
** a long line goes on after a whole sentence of its own, or as part `nparts`
** of what was broken before it, and one of CUT_WORDS words that is no
** headline; two words that belong together are cut. */
static int cut_broken_on(const press_blocks *b, const press_line *before,
                         const press_line *line, uint32_t nparts)
{
    if (!b->broken)
        return 0;
    if (before->flags & (PRESS_L_COMMA | PRESS_L_HYPHEN) ||
        cut_dangles(b, before))
        return 1;
    if (nparts > 1 || (before->width >= CUT_LONG &&
                       before->flags & PRESS_L_INNER))
        return 1;
    return (before->words >= CUT_WORDS && !cut_is_headline(b, before)) ||
           cut_is_pair(b, before, line);
}

/* Does the line go on with the sentence that the one before it leaves open?
** It begins with a small letter, or is the sentence's last word, or the one
** before asks for more. */
static int cut_goes_on(const press_blocks *b, const press_line *before,
                       const press_line *line, uint32_t nparts)
{
    if (line->flags & (PRESS_L_BULLET | PRESS_L_CAPS) ||
        !(line->flags & PRESS_L_LETTER) || cut_is_byline(b, line))
        return 0;
    if (b->broken && cut_is_title(b, before))
        return 1;
    if (!cut_is_open(before))
        return 0;
    if (cut_broken_on(b, before, line, nparts))
        return 1;
    if (before->width >= CUT_LONG / 2 && cut_dangles(b, before))
        return 1;
    return before->width >= CUT_LONG &&
           (line->flags & PRESS_L_LOWER ||
            (line->words == 1 && line->flags & PRESS_L_STOP &&
             before->flags & PRESS_L_INNER));
}

/* The numbers of pages among the lines [first, end), after what they cut. */
static void cut_numbers(press_blocks *b, size_t first, size_t end)
{
    size_t i;

    for (i = first; i < end && b->broken; i++) {
        press_block *block;

        if (!cut_is_number(b, press_vec_at(&b->lines, press_line, i)))
            continue;
        block = cut_begin(b, i, 0);
        if (!block)
            return;
        block->kind = PRESS_B_PAGE_MARK;
        block->rule = "a number alone among broken lines";
        cut_add(b, block, i, PRESS_GLUE_BLANK);
    }
}

/* Lines of a group where lines are not wrapped: each is a block of its own,
** but list items stay together, and so do verse and open sentences. */
static int cut_plain(press_blocks *b, size_t first, size_t n, int page)
{
    int verse = cut_is_verse(b, first, n), in_list = 0;
    press_block *block = NULL;
    size_t i, from = first, last = first;

    for (i = first; i < first + n && !b->parts.status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);
        int bullet = line->flags & PRESS_L_BULLET && line->width <= CUT_ITEM;
        int open;

        if (cut_is_number(b, line))
            continue;
        open = block && !verse && !in_list &&
               cut_goes_on(b, press_vec_at(&b->lines, press_line, last), line,
                           block->nparts);
        if (!block || !(verse || open || (bullet && in_list))) {
            cut_numbers(b, from, i);
            block = cut_begin(b, i, page);
            from = i;
        }
        if (!block)
            return b->blocks.status;
        in_list = bullet;
        if (verse)
            block->kind = PRESS_B_VERSE, block->rule = "short lines";
        else if (bullet)
            block->kind = PRESS_B_LIST, block->rule = "bullets";
        cut_add(b, block, i, !open ? PRESS_GLUE_LINE
                             : press_vec_at(&b->lines, press_line, last)->flags &
                                       PRESS_L_HYPHEN
                                 ? PRESS_GLUE_NOTHING : PRESS_GLUE_BLANK);
        last = i;
    }
    cut_numbers(b, from, first + n);
    return b->parts.status ? b->parts.status : b->blocks.status;
}

static int cut_mark(press_blocks *b, const press_run *run)
{
    press_block *block = cut_begin(b, run->line, run->page);

    if (!block)
        return b->blocks.status;
    block->kind = PRESS_B_PAGE_MARK;
    block->rule = run->what == PRESS_RUN_MARK
                      ? "page mark"
                      : "page mark, its number from the order of the pages";
    cut_add(b, block, run->line, PRESS_GLUE_BLANK);
    return b->parts.status;
}

static int cut_run(press_blocks *b, const press_run *run)
{
    size_t i, n, end = run->line + run->n;
    int page = run->page > 0 ? run->page : 0, status = PRESS_OK;

    for (i = run->line; i < end && !status; i += n) {
        n = 1;
        while (i + n < end &&
               !press_vec_at(&b->lines, press_line, i + n)->blanks)
            n++;
        status = cut_is_column(b, i, n) ? cut_column(b, i, n, page)
                 : b->width             ? cut_wrapped(b, i, n, page)
                                        : cut_plain(b, i, n, page);
        if (!status)
            status = press_work(b->env, 64 * n);
    }
    return status;
}

PRESS_PRIVATE int press_blocks_cut(press_blocks *b)
{
    press_pages pages;
    size_t i;
    int status = press_lines_find(b->env, b->content, &b->lines);

    if (status)
        return status;
    b->width = cut_width(&b->lines);
    status = press_pages_find(b->env, b->content, &b->lines, b->width, &pages);
    if (status)
        return status;
    b->scanned = pages.found;
    if (!b->width)
        status = cut_find_broken(b);
    for (i = 0; i < pages.runs.n && !status; i++) {
        const press_run *run = press_vec_at(&pages.runs, press_run, i);

        status = run->what == PRESS_RUN_TEXT ? cut_run(b, run)
                                             : cut_mark(b, run);
    }
    press_pages_release(&pages);
    press_free(b->env, b->pairs);
    b->pairs = NULL;
    return status;
}

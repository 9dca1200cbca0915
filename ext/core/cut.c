/* cut.c - lines to blocks; see block.h, WRAPPED TEXT. */
#include "abbrev.h"
#include "block.h"
#include "hash.h"
#include "mail.h"
#include "page.h"
#include "wrap.h"

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
    return line->width + 1 + cut_first_word(b, line + 1) <= PRESS_WIDTH_SLACK(width);
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

/* The number that a footnote begins with: "12 Decree No. 4"; 0: none. */
static uint32_t cut_note(const press_blocks *b, const press_line *line)
{
    size_t at = line->start;
    uint32_t n = 0;

    while (at < line->end && at < line->start + 3 && b->content.p[at] >= '0' &&
           b->content.p[at] <= '9')
        n = n * 10 + (uint32_t)(b->content.p[at++] - '0');
    if (!n || at >= line->end || b->content.p[at] != ' ')
        return 0;
    while (at < line->end && b->content.p[at] == ' ')
        at++;
    return press_is_upper(press_utf8_peek(b->content.p, line->end, at)) ? n : 0;
}

/* Two columns: three blanks inside the line. */
static int cut_has_gap(const press_blocks *b, const press_line *line)
{
    size_t at;

    for (at = line->start; at + 3 < line->end; at++)
        if (memcmp(b->content.p + at, "   ", 3) == 0)
            return 1;
    return 0;
}

/* A short line over a paragraph that is filled: its heading, which may have a
** number. */
static int cut_is_heading(const press_blocks *b, size_t first, size_t n,
                          uint32_t width)
{
    const press_line *line = press_vec_at(&b->lines, press_line, first);

    return n >= 3 && line->words <= 10 && line->width * 4 < width * 3 &&
           line->flags & PRESS_L_UPPER && line->flags & PRESS_L_LETTER &&
           !(line->flags & (PRESS_L_COMMA | PRESS_L_COLON | PRESS_L_QUOTE |
                            PRESS_L_DASH | PRESS_L_HYPHEN)) &&
           !(line->flags & PRESS_L_STOP) && line[1].flags & PRESS_L_UPPER &&
           !(line[1].flags & (PRESS_L_BULLET | PRESS_L_QUOTE)) &&
           !(line->flags & PRESS_L_INNER && !(line->flags & PRESS_L_BULLET)) &&
           !cut_has_gap(b, line + 1) && cut_is_meant(b, line, width) && !cut_is_meant(b, line + 1, width) &&
           line[1].width >= PRESS_WIDTH_SLACK(width);
}

/* Lines of a group in wrapped text. */
static int cut_wrapped(press_blocks *b, size_t first, size_t n, int page)
{
    uint32_t width = cut_group_width(b, first, n), note = 0;
    press_block *block = NULL;
    int in_list = 0, heading = cut_is_heading(b, first, n, width);
    size_t i;

    for (i = first; i < first + n && !b->parts.status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);
        int bullet = line->flags & PRESS_L_BULLET && !(heading && i == first);
        int meant = i > first && cut_is_meant(b, line - 1, width);
        int glue = meant ? PRESS_GLUE_LINE : PRESS_GLUE_BLANK;

        if (bullet && in_list) {
            glue = PRESS_GLUE_LINE;
        } else if (i == first || bullet || (heading && i == first + 1) ||
                   (first == 0 && meant && line->flags & PRESS_L_UPPER &&
                    (line->flags ^ line[-1].flags) & PRESS_L_CAPS) ||
                   (note && cut_note(b, line) == note + 1) ||
                   (meant && line[-1].flags & PRESS_L_STOP &&
                    line->flags & PRESS_L_UPPER)) {
            block = cut_begin(b, i, page);
            in_list = bullet;
            note = cut_note(b, line);
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

/* "Answer: Dana", "Sent: 14.11.2018": a label of one word or two. */
static size_t cut_is_labelled(const press_blocks *b, const press_line *line)
{
    const char *p = b->content.p + line->start;
    size_t n = line->end - line->start, at = 0, blanks = 0;

    while (at + 1 < n && p[at] != ':' && blanks < 2)
        blanks += p[at++] == ' ';
    return at > 2 && at + 1 < n && p[at] == ':' && p[at + 1] == ' ';
}

/* "Yours faithfully," and a name: the end of a letter. */
static int cut_is_signed(const press_blocks *b, size_t first)
{
    const press_line *line = press_vec_at(&b->lines, press_line, first);
    size_t at = line[1].start;
    int begins = 1;

    if (line->words > 3 || !(line->flags & PRESS_L_COMMA) ||
        line[1].words < 2 || line[1].words > 4 ||
        line[1].flags & PRESS_L_COMMA)
        return 0;
    while (at < line[1].end) {
        uint32_t c = press_utf8_next(b->content.p, line[1].end, &at);

        if (begins && !press_is_upper(c))
            return 0;
        begins = press_is_space(c);
    }
    return 1;
}

/* Short lines of like length, a comma or a stop among them: verse. */
static int cut_is_verse(const press_blocks *b, size_t first, size_t n)
{
    size_t i, long_enough = 0, marks = 0, labels = 0, turns = 0;

    if (n < 3 || n > 60)
        return 0;
    for (i = first; i < first + n; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);

        if (line->width > 60 || line->flags & (PRESS_L_BULLET | PRESS_L_INNER))
            return 0;
        if (memchr(b->content.p + line->start, '|', line->end - line->start))
            return 0;
        long_enough += line->words >= 3;
        labels += cut_is_labelled(b, line);
        turns += (line->flags & PRESS_L_DASH) != 0; /* of a talk */
        marks += (line->flags & (PRESS_L_COMMA | PRESS_L_STOP)) != 0;
    }
    if (cut_is_signed(b, first) || labels >= 2 || turns * 2 >= n)
        return 0;
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

/* "Mr.", "General Assembly. Dr.": after the stop of such a word no sentence ends
** before any capital. */
static int cut_is_short(const press_blocks *b, const press_line *line)
{
    press_span word = {b->content.p + line->end, 0};
    char low[PRESS_ABBREV_MAX];

    if (line->end == line->start || word.p[-1] != '.')
        return 0;
    for (word.p--; word.p > b->content.p + line->start &&
                   word.n < PRESS_ABBREV_MAX && word.p[-1] != ' '; word.n++)
        word.p--;
    return press_abbrev_lower(word, low) &&
           (press_abbrev_flags(low) & PRESS_ABBREV_ANY) != 0;
}

/* --- words with capitals that stand side by side --- */

/* Bits of a table, by hash: one thing a place, so it needs no key, and a pair
** that is found there by chance joins two lines that no stop divides.  There
** are half as many of them as bytes of content. */
#define CUT_PAIRS_LEAST (1u << 12)
#define CUT_PAIRS_MOST (1u << 24)
#define CUT_WORD 64 /* bytes of a word at most */
#define CUT_SMALL 256 /* bytes of small letters that are passed at once */
#define CUT_WORK 32768 /* bytes of a line between two looks at the poll */

/* The hash of the word at `at`, 0 where it has no capital; *end: after it, `at`
** where there is none. */
static uint32_t cut_word(press_span text, size_t at, size_t *end)
{
    int upper = press_is_upper(press_utf8_peek(text.p, text.n, at));
    uint32_t hash = PRESS_HASH32;
    size_t from = at;

    while (at < text.n && at - from < CUT_WORD) {
        size_t after = at;
        uint32_t c = press_utf8_next(text.p, text.n, &after);

        if (c < 0x80 ? (c | 32) - 'a' > 25u && c - '0' > 9u : !press_is_word(c))
            break;
        hash = press_hash32_add(hash, c);
        at = after;
    }
    *end = at;
    return upper ? hash | 1 : 0;
}

/* The bit of a pair: the first word's hash and the second's. */
static uint32_t cut_pair(const press_blocks *b, uint32_t first, uint32_t second)
{
    return press_hash32_add(first * 31, second) >> 7 & b->pairs_mask;
}

/* The word before, as the one after it sees it: a blank keeps it, a mark does
** not.  *at moves past the blank or the mark. */
static uint32_t cut_between(press_span text, size_t *at, uint32_t before)
{
    return press_is_space(press_utf8_next(text.p, text.n, at)) ? before : 0;
}

/* Past blanks and words of small Latin letters, which make no pair, to where a
** word begins; *before is the word before that. */
static size_t cut_small(press_span text, size_t at, uint32_t *before)
{
    size_t end = at, from = at;
    uint64_t other = 0;

    while (text.n - end >= 8 && end - at < CUT_SMALL && !other) {
        other = press_no_small(press_eight(text.p + end));
        end += other ? press_lowest_bit(other) / 8 : 8;
    }
    while (end > at && text.p[end - 1] != ' ')
        end--;
    while (from < end && text.p[from] == ' ')
        from++;
    if (from < end)
        *before = 0;
    return end;
}

/* Words of one line, with capitals both, with a blank between them, go into
** the table. */
static int cut_line_pairs(press_blocks *b, const press_line *line)
{
    press_range r = {line->start, line->end};
    press_span text = press_span_sub(b->content, r);
    uint32_t before = 0;
    size_t at = 0, told = 0;
    int status = PRESS_OK;

    while (at < text.n && !status) {
        size_t end;
        uint32_t hash;

        at = cut_small(text, at, &before);
        hash = cut_word(text, at, &end);
        if (end == at && at < text.n) {
            before = cut_between(text, &at, before);
        } else {
            uint32_t bit = cut_pair(b, before, hash);

            if (before && hash)
                b->pairs[bit / 32] |= 1u << bit % 32;
            before = hash;
            at = end;
        }
        if (at - told >= CUT_WORK || at >= text.n) {
            status = press_work(b->env, at - told);
            told = at;
        }
    }
    return status;
}

/* The last word of a line, as cut_word() has it; 0 where a mark follows it. */
static uint32_t cut_last_word(const press_blocks *b, const press_line *line)
{
    press_range r = {line->start, line->end};
    press_span text = press_span_sub(b->content, r);
    uint32_t last = 0;
    size_t at = text.n, end;

    while (at > 0 && text.p[at - 1] != ' ')
        if (text.n - --at > CUT_WORD)
            return 0;
    while (at < text.n) {
        uint32_t hash = cut_word(text, at, &end);

        if (end == at) {
            last = cut_between(text, &at, last);
        } else {
            last = hash;
            at = end;
        }
    }
    return last;
}

/* Do the last word of one line and the first of the next stand side by side
** elsewhere? */
static int cut_is_pair(const press_blocks *b, const press_line *before,
                       const press_line *line)
{
    press_range r = {line->start, line->end};
    uint32_t last = cut_last_word(b, before), head, bit;
    size_t end;

    if (!last || line->start == line->end)
        return 0;
    head = cut_word(press_span_sub(b->content, r), 0, &end);
    bit = cut_pair(b, last, head);
    return head && end && b->pairs[bit / 32] >> bit % 32 & 1;
}

static int cut_find_pairs(press_blocks *b)
{
    uint32_t bits = CUT_PAIRS_LEAST;
    size_t i;
    int status = PRESS_OK;

    while (bits < b->content.n / 2 && bits < CUT_PAIRS_MOST)
        bits *= 2;
    b->pairs_mask = bits - 1;
    b->pairs = press_zalloc(b->env, bits / 8);
    if (!b->pairs)
        return PRESS_NOMEM;
    for (i = 0; i < b->lines.n && !status; i++)
        status = cut_line_pairs(b, press_vec_at(&b->lines, press_line, i));
    return status;
}

/* --- broken lines --- */

/* Long lines with another right below, and those of them that are open. */
static int cut_open_lines(press_blocks *b, size_t *all, size_t *open)
{
    size_t i;

    *all = *open = 0;
    for (i = 0; i + 1 < b->lines.n; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);

        if (press_work(b->env, 4))
            return PRESS_STOPPED;
        if (line[1].blanks || line->width < CUT_LONG)
            continue;
        ++*all;
        *open += (size_t)(cut_is_open(line) &&
                          !(line[1].flags & (PRESS_L_BULLET | PRESS_L_CAPS)));
    }
    return PRESS_OK;
}

/* Of the open ones, those that surely go on. */
static int cut_sure_lines(press_blocks *b, size_t *sure)
{
    size_t i;
    int status = PRESS_OK;

    *sure = 0;
    for (i = 0; i + 1 < b->lines.n && !status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);

        status = press_work(b->env, CUT_WORD);
        if (line[1].blanks || line->width < CUT_LONG || !cut_is_open(line) ||
            line[1].flags & (PRESS_L_BULLET | PRESS_L_CAPS) ||
            cut_is_byline(b, line + 1))
            continue;
        *sure += (size_t)(line->flags & PRESS_L_HYPHEN ||
                          line[1].flags & PRESS_L_LOWER ||
                          cut_dangles(b, line) ||
                          cut_is_pair(b, line, line + 1));
    }
    return status;
}

/* Are sentences cut at any word, as where a page's links or a program that
** reads PDF broke them?  One in sixty of the long lines is, three at least. */
static int cut_find_broken(press_blocks *b)
{
    size_t all, open;
    int status = cut_open_lines(b, &all, &open);

    if (status)
        return status;
    if (open < 3 || open * 60 < all)
        return PRESS_OK;
    status = cut_find_pairs(b);
    if (status)
        return status;
    status = cut_sure_lines(b, &open);
    b->broken = open >= 3 && open * 60 >= all;
    return status;
}

/* The number of a page, alone on its line in a text of broken lines. */
static int cut_is_number(const press_blocks *b, const press_line *line)
{
    return b->broken && line->width <= 3 && line->words == 1 &&
           (line->flags & (PRESS_L_DIGIT | PRESS_L_LETTER)) == PRESS_L_DIGIT &&
           b->content.p[line->end - 1] >= '0' &&
           b->content.p[line->end - 1] <= '9';
}

/* Is the line no longer than an item, with capitals at half of its words? */
static int cut_is_headline(const press_blocks *b, const press_line *line)
{
    uint32_t capitals = 0;
    size_t at = line->start;
    int begins = 1;

    if (line->width > CUT_ITEM)
        return 0;
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

/* A long line whose stop stands inside brackets, (how awful!), and may be none
** of its sentence. */
static int cut_closes_inside(const press_blocks *b, const press_line *line)
{
    return line->width >= CUT_LONG && line->flags & PRESS_L_STOP &&
           !(line->flags & PRESS_L_BULLET) &&
           b->content.p[line->end - 1] == ')';
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
    if (b->broken && cut_is_short(b, before))
        return 1;
    if (cut_closes_inside(b, before) && line->flags & PRESS_L_LOWER)
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
    int status = PRESS_OK;

    for (i = first; i < first + n && !b->parts.status && !status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);
        int bullet = line->flags & PRESS_L_BULLET && line->width <= CUT_ITEM &&
                     line->flags & (PRESS_L_LETTER | PRESS_L_DIGIT);
        int open;

        status = press_work(b->env, CUT_WORD);
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
    if (b->parts.status || b->blocks.status)
        return b->parts.status ? b->parts.status : b->blocks.status;
    return status;
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

/* A line of a message's head; its subject is the title, without the label. */
static int cut_mail(press_blocks *b, size_t i, int page)
{
    const press_line *line = press_vec_at(&b->lines, press_line, i);
    press_range at = {line->start, line->end};
    size_t after;
    int label = press_mail_read(press_span_sub(b->content, at), &after);
    int subject = label == PRESS_MAIL_SUBJECT && at.start + after < at.end;
    press_block *block = cut_begin(b, i, page);

    if (!block)
        return b->blocks.status;
    block->kind = label == PRESS_MAIL_FROM || label == PRESS_MAIL_DATE
                      ? PRESS_B_BYLINE
                  : subject || label == PRESS_MAIL_OTHER ? PRESS_B_NAVIGATION
                                                         : PRESS_B_NOTE;
    block->rule = "head of a message";
    cut_add(b, block, i, PRESS_GLUE_LINE);
    if (!subject || b->parts.status)
        return b->parts.status;
    while (after > 1 && b->content.p[at.start + after - 1] != ':')
        after--;
    press_vec_at(&b->parts, press_part, b->parts.n - 1)->end =
        at.start + (uint32_t)after;
    press_mail_read(press_span_sub(b->content, at), &after);
    block = cut_begin(b, i, page);
    if (!block)
        return b->blocks.status;
    block->kind = PRESS_B_TITLE;
    block->rule = "subject of a message";
    cut_add(b, block, i, PRESS_GLUE_LINE);
    if (!b->parts.status)
        press_vec_at(&b->parts, press_part, b->parts.n - 1)->start +=
            (uint32_t)after;
    return b->parts.status;
}

static int cut_run(press_blocks *b, const press_run *run)
{
    size_t i, n, end = run->line + run->n;
    int page = run->page > 0 ? run->page : 0, status = PRESS_OK;

    for (i = run->line; i < end && !status; i += n) {
        n = 1;
        if (i >= b->mail.start && i < b->mail.end) {
            status = cut_mail(b, i, page);
            continue;
        }
        while (i + n < end && (i + n != b->mail.start || !b->mail.end) &&
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

    if (!status)
        status = press_wrap_width(b->env, &b->lines, &b->width);
    if (status)
        return status;
    press_mail_find(b->content, &b->lines, &b->mail);
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
    if (!status) /* the next rooms make them anew beside these */
        status = press_vec_trim(&b->blocks);
    return status ? status : press_vec_trim(&b->parts);
}

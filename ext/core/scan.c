/* scan.c - what a scanned booklet has that a page of the web has not: cover
** and title page, dedication, contents, resources, pull quotes, verse.
**
** The title page is the short block before the imprint ("Published by"), the
** first short block where there is none.  A line of it goes on in the next
** one where it ends in a small word or the next begins with one; where it
** does not, the title ends and the subtitle begins.
*/
#include "shape.h"

#include "credit.h"

static const char scan_small[] =
    "|a|an|the|of|in|on|at|to|for|and|or|with|by|from|as|w/|&|"
    "и|в|на|с|о|от|к|для|по|из|мен|және|үшін|туралы|";

typedef struct scan_state {
    press_blocks *b;
    press_buf hold, low;
    size_t n, front; /* blocks before the first prose */
} scan_state;

static press_block *scan_at(scan_state *s, size_t i)
{
    return press_vec_at(&s->b->blocks, press_block, i);
}

static press_span scan_text(scan_state *s, size_t i)
{
    return press_block_text(s->b, scan_at(s, i), &s->hold, 2048);
}

static void scan_set(scan_state *s, size_t i, int kind, const char *rule)
{
    scan_at(s, i)->kind = (uint8_t)kind;
    scan_at(s, i)->rule = rule;
}

/* The glue between the lines of a block, all of it. */
static void scan_glue(scan_state *s, size_t i, int glue)
{
    const press_block *block = scan_at(s, i);
    uint32_t k;

    for (k = 1; k < block->nparts; k++) {
        press_part *part =
            press_vec_at(&s->b->parts, press_part, block->part + k);

        if (part->glue <= PRESS_GLUE_LINE)
            part->glue = (unsigned)glue & 3u;
    }
}

/* Is the first or the last word of the text a small one? */
static int scan_is_small(scan_state *s, press_span text, int last)
{
    press_span word = text;
    size_t at;

    if (last) {
        at = text.n;
        while (at > 0 && text.p[at - 1] != ' ')
            at--;
        word.p = text.p + at;
        word.n = text.n - at;
    } else {
        at = 0;
        while (at < text.n && text.p[at] != ' ')
            at++;
        word.n = at;
    }
    press_buf_reset(&s->low);
    press_lower_text(&s->low, word);
    return press_in_list(press_buf_span(&s->low), scan_small);
}

/* --- title page ------------------------------------------------------------------- */

static int scan_is_imprint(scan_state *s, size_t i)
{
    press_span text = scan_text(s, i);

    press_buf_reset(&s->low);
    press_lower_text(&s->low, text);
    text = press_buf_span(&s->low);
    return text.n < 120 &&
           (press_begins(text, "published by") ||
            press_begins(text, "издательство") ||
            press_begins(text, "издано") || press_begins(text, "баспа"));
}

static int scan_is_short(scan_state *s, size_t i)
{
    const press_block *block = scan_at(s, i);
    const press_line *last = press_block_last_line(s->b, block);

    return !block->kind && block->nlines <= 4 &&
           press_block_bytes(s->b, block) <= 200 &&
           !(last->flags & PRESS_L_STOP &&
             !(last->flags & PRESS_L_EXCLAIM)) &&
           press_block_first_line(s->b, block)->flags & PRESS_L_LETTER &&
           !scan_is_imprint(s, i) && !press_label_date(scan_text(s, i)) &&
           !press_credit_design(scan_text(s, i)) &&
           !press_label_contents(scan_text(s, i)) &&
           !press_label_resources(scan_text(s, i));
}

/* The number of parts that are the title's. */
static uint32_t scan_title_parts(scan_state *s, size_t i)
{
    const press_block *block = scan_at(s, i);
    uint32_t k;

    for (k = 1; k < block->nparts; k++) {
        const press_part *part =
            press_vec_at(&s->b->parts, press_part, block->part + k);
        press_range a = {part[-1].start, part[-1].end};
        press_range c = {part->start, part->end};

        if (!scan_is_small(s, press_span_sub(s->b->content, a), 1) &&
            !scan_is_small(s, press_span_sub(s->b->content, c), 0))
            break;
    }
    return k;
}

/* Cut block i after `k` parts; the rest is a new block after it. */
static int scan_split(scan_state *s, size_t i, uint32_t k)
{
    press_block *block = press_vec_push(&s->b->blocks);
    size_t j;

    if (!block)
        return s->b->blocks.status;
    for (j = s->b->blocks.n - 1; j > i + 1; j--)
        *scan_at(s, j) = *scan_at(s, j - 1);
    block = scan_at(s, i + 1);
    *block = *scan_at(s, i);
    block->part += k;
    block->nparts -= k;
    block->nlines = block->nparts;
    block->line += k;
    scan_at(s, i)->nparts = k;
    scan_at(s, i)->nlines = k;
    scan_at(s, i)->last = scan_at(s, i)->line + k - 1;
    s->n++;
    s->front++;
    return PRESS_OK;
}

static int scan_title_at(scan_state *s, size_t i, const char *rule)
{
    uint32_t k = scan_title_parts(s, i);
    int status;

    if (k < scan_at(s, i)->nparts) {
        status = scan_split(s, i, k);
        if (status)
            return status;
        scan_set(s, i + 1, PRESS_B_SUBTITLE, rule);
        scan_glue(s, i + 1, PRESS_GLUE_BLANK);
    } else if (i + 1 < s->front && scan_is_short(s, i + 1)) {
        scan_set(s, i + 1, PRESS_B_SUBTITLE, rule);
        scan_glue(s, i + 1, PRESS_GLUE_BLANK);
        if (i + 2 < s->front && scan_is_short(s, i + 2) &&
            scan_is_small(s, scan_text(s, i + 2), 0))
            scan_set(s, i + 2, PRESS_B_SUBTITLE, "cover");
    }
    scan_set(s, i, PRESS_B_TITLE, rule);
    scan_glue(s, i, PRESS_GLUE_BLANK);
    return PRESS_OK;
}

static int scan_title(scan_state *s)
{
    size_t i, imprint = s->front, cover = s->front;
    int status = PRESS_OK;

    for (i = 0; i < s->front && imprint == s->front; i++)
        if (scan_is_imprint(s, i))
            imprint = i;
    for (i = 0; i < s->front && cover == s->front; i++)
        if (scan_is_short(s, i))
            cover = i;
    if (imprint < s->front) {
        for (i = imprint; i-- > 0;)
            if (scan_is_short(s, i))
                break;
        if (i < imprint && i != cover)
            status = scan_title_at(s, i, "title page");
    }
    if (!status && cover < s->front)
        status = scan_title_at(s, cover, "cover");
    return status;
}

/* --- front matter ------------------------------------------------------------------ */

static int scan_is_dedication(scan_state *s, size_t i)
{
    press_span text = scan_text(s, i);

    if (press_label_dedication(text))
        return 1;
    press_buf_reset(&s->low);
    press_lower_text(&s->low, text);
    text = press_buf_span(&s->low);
    return text.n < 200 && (press_begins(text, "for the ") ||
                            press_begins(text, "to the ") ||
                            press_begins(text, "for all") ||
                            press_begins(text, "to all"));
}

static void scan_front(scan_state *s)
{
    size_t i;

    for (i = 0; i < s->n && i < s->front + 2; i++) {
        if (scan_at(s, i)->kind || press_block_bytes(s->b, scan_at(s, i)) > 300)
            continue;
        if (scan_is_dedication(s, i))
            scan_set(s, i, PRESS_B_DEDICATION, "dedication"),
                scan_glue(s, i, PRESS_GLUE_BLANK);
        else if (scan_is_imprint(s, i))
            scan_set(s, i, PRESS_B_BYLINE, "imprint");
        else if (press_label_date(scan_text(s, i)))
            scan_set(s, i, PRESS_B_BYLINE, "date line");
    }
}

/* What follows the heading, on its page, of lines that are no prose. */
static void scan_section(scan_state *s, size_t i, int kind, const char *rule)
{
    int page = scan_at(s, i)->page;

    for (; i < s->n && scan_at(s, i)->page == page; i++) {
        const press_line *last;

        if (scan_at(s, i)->kind)
            continue;
        last = press_block_last_line(s->b, scan_at(s, i));
        if (last->flags & PRESS_L_STOP && last->words > 4)
            continue;
        if (press_is_prose(s->b, scan_at(s, i)) && kind == PRESS_B_CONTENTS &&
            press_block_bytes(s->b, scan_at(s, i)) > 500)
            return;
        scan_set(s, i, kind, rule);
        scan_glue(s, i, PRESS_GLUE_LINE);
    }
}

static void scan_sections(scan_state *s)
{
    size_t i;

    for (i = 0; i < s->n; i++) {
        press_span text;

        if (scan_at(s, i)->kind || scan_at(s, i)->nlines > 1 ||
            press_block_bytes(s->b, scan_at(s, i)) > 80)
            continue;
        text = scan_text(s, i);
        if (press_label_contents(text)) {
            scan_set(s, i, PRESS_B_HEADING, "heading of the contents");
            scan_at(s, i)->level = 1;
            scan_section(s, i + 1, PRESS_B_CONTENTS,
                         "under the heading of the contents");
        } else if (press_label_resources(text) && i + 1 < s->n &&
                   scan_at(s, i + 1)->page == scan_at(s, i)->page) {
            scan_set(s, i, PRESS_B_HEADING, "heading of the resources");
            scan_at(s, i)->level = 1;
            scan_section(s, i + 1, PRESS_B_RESOURCE,
                         "under the heading of the resources");
        }
    }
}

/* --- pull quotes and verse ---------------------------------------------------------- */

static uint32_t scan_widest(scan_state *s, size_t i)
{
    const press_block *block = scan_at(s, i);
    uint32_t k, widest = 0;

    for (k = block->line; k <= block->last && k < block->line + 100; k++) {
        uint32_t w = press_vec_at(&s->b->lines, press_line, k)->width;

        widest = w > widest ? w : widest;
    }
    return widest;
}

/* 66 ... 99, as a scan reads large marks, or “ ... ” in a narrow column. */
static void scan_pull_quotes(scan_state *s)
{
    size_t i;

    for (i = 0; i < s->n; i++) {
        const press_block *block = scan_at(s, i);
        press_span text;
        size_t at;

        if (block->kind || block->nlines > 14 || block->nlines < 2 ||
            press_block_bytes(s->b, block) > 700)
            continue;
        text = scan_text(s, i);
        if (text.n < 12)
            continue;
        at = text.n;
        if (memcmp(text.p, "66 ", 3) == 0 &&
            memcmp(text.p + text.n - 3, " 99", 3) == 0) {
            scan_set(s, i, PRESS_B_PULL_QUOTE, "66 and 99 for marks");
            scan_glue(s, i, PRESS_GLUE_BLANK);
        } else if (press_quote_shape(press_utf8_peek(text.p, text.n, 0)) & 1 &&
                   press_quote_shape(press_utf8_prev(text.p, &at)) & 2 &&
                   scan_widest(s, i) * 5 < s->b->width * 3) {
            scan_set(s, i, PRESS_B_PULL_QUOTE, "quotation in a narrow column");
            scan_glue(s, i, PRESS_GLUE_BLANK);
        }
    }
}

/* Short lines in a row, at least four, after a colon or from a quotation
** mark on. */
static void scan_verse(scan_state *s)
{
    size_t i, j, k, lines;

    for (i = 1; i < s->n; i = j > i ? j : i + 1) {
        const press_block *block = scan_at(s, i);
        const press_line *before =
            press_block_last_line(s->b, scan_at(s, i - 1));
        int opens = !block->kind &&
                    (press_block_first_line(s->b, block)->flags &
                     PRESS_L_QUOTE || before->flags & PRESS_L_COLON);

        lines = 0;
        for (j = i; opens && j < s->n && j < i + 40; j++) {
            const press_block *line = scan_at(s, j);

            if (line->kind == PRESS_B_GARBAGE)
                continue;
            if (line->kind || line->last < line->line ||
                scan_widest(s, j) * 5 > s->b->width * 4 || line->nlines > 12 ||
                press_block_first_line(s->b, line)->flags &
                    (PRESS_L_CAPS | PRESS_L_INNER | PRESS_L_BULLET) ||
                (line->nlines > 1 && line->wrapped))
                break;
            lines += line->nlines;
        }
        for (k = i; k < j && lines >= 4; k++)
            if (!scan_at(s, k)->kind) {
                scan_set(s, k, PRESS_B_VERSE, "short lines");
                scan_glue(s, k, PRESS_GLUE_LINE);
            }
    }
}

PRESS_PRIVATE int press_scan_find(press_blocks *b)
{
    scan_state s;
    int status;

    if (!b->scanned || !b->width)
        return PRESS_OK;
    memset(&s, 0, sizeof s);
    s.b = b;
    s.n = b->blocks.n;
    press_buf_init(&s.hold, b->env);
    press_buf_init(&s.low, b->env);
    scan_pull_quotes(&s);
    while (s.front < s.n &&
           (scan_at(&s, s.front)->kind == PRESS_B_PAGE_MARK ||
            scan_is_dedication(&s, s.front) ||
            ((!press_is_prose(b, scan_at(&s, s.front)) ||
              press_block_first_line(b, scan_at(&s, s.front))->flags &
                  PRESS_L_CAPS) &&
             !press_label_contents(scan_text(&s, s.front)))))
        s.front++;
    if (s.front > 40)
        s.front = 40;
    status = scan_title(&s);
    scan_front(&s);
    scan_sections(&s);
    scan_verse(&s);
    if (!status)
        status = s.hold.status ? s.hold.status : s.low.status;
    press_buf_release(&s.hold);
    press_buf_release(&s.low);
    return status;
}

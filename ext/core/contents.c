/* contents.c - see contents.h. */
#include "contents.h"
#include "label.h"
#include "lex.h"

#define CONTENTS_LEAST 3  /* entries of a table */
#define CONTENTS_NEAR 3   /* blocks between two entries */
#define CONTENTS_WIDEST 20 /* characters of a line that names its page */

/* --- entries ---------------------------------------------------------------- */

/* A page's number at the end, 9 or xii, goes; 0: none there. */
static int contents_cut_number(press_span *line)
{
    size_t n = line->n;

    while (n && line->n - n < 8 &&
           ((line->p[n - 1] >= '0' && line->p[n - 1] <= '9') ||
            strchr("ivxlc", line->p[n - 1])))
        n--;
    if (n == line->n || line->n - n > 7)
        return 0;
    line->n = n;
    return 1;
}

/* The leaders at the end, dots and signs of an ellipsis with blanks among
** them, go; returns how many dots they are. */
static size_t contents_cut_leaders(press_span *line)
{
    size_t dots = 0;

    while (line->n) {
        size_t at = line->n;
        uint32_t c = press_utf8_prev(line->p, &at);

        if (c == '.' || c == 0xB7 || c == '_')
            dots++;
        else if (c == 0x2026)
            dots += 3;
        else if (!press_is_space(c))
            break;
        line->n = at;
    }
    return dots;
}

static int contents_is_entry(press_span line)
{
    return line.n > 5 && line.n < 400 && contents_cut_number(&line) &&
           contents_cut_leaders(&line) >= 3 && line.n > 0;
}

/* Shall line k be looked at, too? */
static int contents_goes_on(press_shape *s, uint32_t k)
{
    if (!s->status && k % 1024 == 0)
        s->status = press_work(s->b->env, 1024 * 16);
    return s->status == PRESS_OK;
}

/* Most lines of the block are entries. */
static int contents_is_table(press_shape *s, const press_block *block)
{
    uint32_t k, entries = 0, lines = 0;

    if (block->kind && block->kind != PRESS_B_LIST &&
        block->kind != PRESS_B_VERSE)
        return 0;
    for (k = block->line;
         k <= block->last && block->nlines && contents_goes_on(s, k); k++) {
        const press_line *line = press_vec_at(&s->b->lines, press_line, k);
        press_span text;

        text.p = s->b->content.p + line->start;
        text.n = line->end - line->start;
        lines++;
        entries += (uint32_t)(line->flags & PRESS_L_LETTER &&
                              contents_is_entry(text));
    }
    return entries > 0 && 2 * entries > lines;
}

/* What stands between two entries: the first line of a long one. */
static int contents_is_between(press_shape *s, size_t i)
{
    const press_block *block = press_shape_at(s, i);

    return (!block->kind || block->kind == PRESS_B_LIST) &&
           block->nlines <= 2 && press_shape_words(s, i) < 16 &&
           !(press_shape_last(s, i) & PRESS_L_STOP);
}

/* The blocks [first, last] are a table: its heading before it, too. */
static void contents_settle(press_shape *s, size_t first, size_t last)
{
    size_t before = press_shape_before(s, first), i;

    for (i = first; i <= last; i++)
        if (contents_is_table(s, press_shape_at(s, i)))
            press_shape_set(s, i, PRESS_B_CONTENTS, "leaders and a page");
        else if (contents_is_between(s, i))
            press_shape_set(s, i, PRESS_B_CONTENTS, "among the contents");
    if (before < s->n && !press_shape_at(s, before)->kind &&
        press_label_contents(press_shape_text(s, before))) {
        press_shape_set(s, before, PRESS_B_HEADING, "heading of the contents");
        press_shape_at(s, before)->level = 1;
    }
}

/* The number of a page at the end of each of the block's lines, perhaps right
** behind the last letter: no smaller than the one before; 0: a line has none. */
static int contents_counts(press_shape *s, const press_block *block,
                           uint32_t *page)
{
    uint32_t k;

    if (block->kind && block->kind != PRESS_B_LIST &&
        block->kind != PRESS_B_VERSE)
        return 0;
    for (k = block->line;
         k <= block->last && block->nlines && contents_goes_on(s, k); k++) {
        const press_line *line = press_vec_at(&s->b->lines, press_line, k);
        size_t end = line->end, from, value = 0;

        while (end > line->start && s->b->content.p[end - 1] == ' ')
            end--;
        for (from = end; from > line->start && end - from < 4 &&
                         press_is_digit((unsigned char)s->b->content.p[from - 1]);)
            from--;
        if (from == end || end - from > 3 || line->words > 30 ||
            !(line->flags & PRESS_L_LETTER))
            return 0;
        for (; from < end; from++)
            value = value * 10 + (size_t)(s->b->content.p[from] - '0');
        if (value < *page)
            return 0;
        *page = (uint32_t)value;
    }
    return block->nlines > 0;
}

/* "Contents" alone on a line, perhaps "Page" too, and lines that end in pages'
** numbers. */
static void contents_headed(press_shape *s, size_t i)
{
    size_t first = i + 1, k, entries = 0;
    uint32_t page = 0;

    if (press_shape_at(s, i)->kind || press_shape_at(s, i)->nlines != 1 ||
        press_shape_words(s, i) > 3 ||
        !press_label_contents(press_shape_text(s, i)))
        return;
    if (first < s->n && press_shape_words(s, first) == 1 &&
        press_block_bytes(s->b, press_shape_at(s, first)) < 12)
        first++;
    for (k = first; k < s->n && contents_counts(s, press_shape_at(s, k), &page);
         k++)
        entries += press_shape_at(s, k)->nlines;
    if (entries < CONTENTS_LEAST)
        return;
    press_shape_set(s, i, PRESS_B_HEADING, "heading of the contents");
    press_shape_at(s, i)->level = 1;
    for (i++; i < k; i++)
        press_shape_set(s, i, PRESS_B_CONTENTS, "under their heading");
}

/* --- pages ------------------------------------------------------------------ */

/* "page 14", "стр. 14", "14-бет" and nothing else. */
static int contents_names_page(press_span text)
{
    press_span rest = text;

    while (rest.n && rest.p[rest.n - 1] >= '0' && rest.p[rest.n - 1] <= '9')
        rest.n--;
    if (rest.n < text.n) {
        while (rest.n && strchr(" .", rest.p[rest.n - 1]))
            rest.n--;
        return press_lex_in(rest, "page Page PAGE стр Стр СТР страница "
                                  "Страница СТРАНИЦА бет Бет БЕТ");
    }
    while (rest.n && rest.p[0] >= '0' && rest.p[0] <= '9') {
        rest.p++;
        rest.n--;
    }
    return rest.n < text.n && press_lex_in(rest, "-бет");
}

static int contents_is_page(press_shape *s, size_t i)
{
    const press_block *block = press_shape_at(s, i);

    return !block->kind && block->nlines == 1 &&
           press_shape_first(s, i) & PRESS_L_DIGIT &&
           press_vec_at(&s->b->lines, press_line, block->line)->width <=
               CONTENTS_WIDEST &&
           contents_names_page(press_shape_text(s, i));
}

static int contents_scan(press_shape *s)
{
    size_t i, first = 0, last = 0, entries = 0;

    for (i = 0; i < s->n && press_shape_goes_on(s); i++) {
        if (contents_is_page(s, i)) {
            press_shape_set(s, i, PRESS_B_PAGE_MARK, "names its page");
            continue;
        }
        contents_headed(s, i);
        if (!contents_is_table(s, press_shape_at(s, i)))
            continue;
        if (entries && i - last > CONTENTS_NEAR) {
            if (entries >= CONTENTS_LEAST)
                contents_settle(s, first, last);
            entries = 0;
        }
        if (!entries)
            first = i;
        entries += press_shape_at(s, i)->nlines;
        last = i;
    }
    if (entries >= CONTENTS_LEAST)
        contents_settle(s, first, last);
    return s->status;
}

PRESS_PRIVATE int press_contents_find(press_blocks *b)
{
    press_shape s;
    int status;

    press_shape_init(&s, b);
    status = contents_scan(&s);
    if (!status)
        status = s.hold.status;
    press_buf_release(&s.hold);
    return status;
}

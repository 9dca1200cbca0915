/* caption.c - captions that scraping has fused; see shape.h. */
#include "shape.h"

static const char *const caption_labels[] = {
    "Image", "Photo", "PHOTO", "Picture", "Credit", "Source", "Illustration",
    "Фото", "Изображение", "Иллюстрация", "Источник", "Снимок", "Сурет",
    "Суреттер", "Фотосурет"};

/* Longest caption, and longest credit, in bytes. */
#define CAPTION_MOST 1500
#define CAPTION_CREDIT 120
#define CAPTION_SHORT 420 /* with a credit that has no colon */

typedef struct caption_cut {
    size_t alt_end;     /* 0: no alternative text */
    size_t start, end;  /* the caption */
    size_t credit;      /* where the credit begins, to the end of the text */
} caption_cut;

/* Does the word stand at byte `at`?  Most of what stands there begins with
** another letter, which two bytes tell. */
static int caption_has(press_span s, size_t at, const char *word, size_t *n)
{
    if (at + 2 > s.n || s.p[at] != word[0] || s.p[at + 1] != word[1])
        return 0;
    *n = strlen(word);
    return at + *n <= s.n && memcmp(s.p + at, word, *n) == 0;
}

/* The label that stands at byte `at`; its length or 0. */
static size_t caption_label(press_span s, size_t at)
{
    size_t i, n;

    for (i = 0; i < sizeof caption_labels / sizeof caption_labels[0]; i++)
        if (caption_has(s, at, caption_labels[i], &n) && at + n < s.n)
            return n;
    return 0;
}

/* The label stands right after a small letter: the statueФото: A B. */
static int caption_is_fused(press_span s, size_t at)
{
    return (unsigned char)s.p[at] >= 0xD0 &&
           press_is_lower(press_utf8_prev(s.p, &at));
}

/* The last "Label: credit" after a separator; 1 where there is one. */
static int caption_credit(press_span s, size_t *separator, size_t *label,
                          press_span *name)
{
    size_t at = s.n > CAPTION_CREDIT ? s.n - CAPTION_CREDIT : 1, n;
    int found = 0;

    name->p = s.p;
    name->n = 0;
    if (s.n <= at || !memchr(s.p + at, ':', s.n - at))
        return 0; /* most blocks: no label without its colon */
    for (; at + 4 < s.n; at++) {
        size_t sep = at;

        n = caption_label(s, at);
        if (!n || at + n + 2 >= s.n || s.p[at + n] != ':')
            continue;
        while (sep > 0 && s.p[sep - 1] == ' ')
            sep--;
        if (sep > 3 && s.p[sep - 1] == '-') /* in recent weeks. -- PHOTO: A */
            while (sep > 3 && (s.p[sep - 1] == '-' || s.p[sep - 1] == ' '))
                sep--;
        if (sep == 0 || !(strchr("/|(.", s.p[sep - 1]) ||
                          (sep == at && caption_is_fused(s, at))))
            continue;
        *separator = s.p[sep - 1] == '.' || sep == at ? sep : sep - 1;
        *label = at;
        name->p = s.p + at + n + 1;
        name->n = s.n - at - n - 1;
        found = 1;
    }
    if (!found)
        return 0;
    while (name->n && name->p[0] == ' ')
        name->p++, name->n--;
    while (name->n && strchr(").", name->p[name->n - 1]) && name->n > 1)
        name->n--;
    return name->n > 0;
}

/* Where "Label credit" stands before the end and something follows it without
** a blank: the end of the alternative text.  *after is set past it. */
static size_t caption_alt(press_span s, size_t limit, press_span name,
                          size_t *after)
{
    size_t at;

    for (at = 1; at + name.n < limit; at++) {
        size_t n = caption_label(s, at), end;

        if (!n || s.p[at - 1] != ' ')
            continue;
        end = at + n;
        end += s.p[end] == ':';
        if (s.p[end] != ' ' || end + 1 + name.n >= limit)
            continue;
        end++;
        if (memcmp(s.p + end, name.p, name.n) != 0 ||
            s.p[end + name.n] == ' ')
            continue;
        *after = end + name.n;
        return at - 1;
    }
    return 0;
}

/* How credits without a colon begin. */
static const char *const caption_by[] = {
    "Photo by ", "Photos by ", "Archive photo by ", "File photo by ", "Photograph by ", "Photographs by ",
    "Image by ", "Picture by ", "Illustration by ", "Photo courtesy ",
    "Image courtesy ", "Courtesy of ", "Courtesy ", "Photo from ",
    "AP Photo", "Getty Images", "\xC2\xA9 ", "(c) ",
    "Фото автора", "Фото из ", "Фото с сайта", "Фото с места", "Снимок автора",
    "Фото пресс-службы", "Фото предоставлено", "Сурет автордан",
    "Фото автордан", "Автордың суреті", "Суретті түсірген "};

/* A sentence or two and then such a credit; its place, 0 for none. */
static size_t caption_told(press_span s)
{
    size_t at = s.n > CAPTION_CREDIT ? s.n - CAPTION_CREDIT : 12, words = 0;
    size_t i, k, n;

    if (s.n > CAPTION_SHORT)
        return 0;
    for (; at + 5 < s.n; at++) {
        size_t sep = at;

        if (s.p[at - 1] != ' ' && s.p[at - 1] != '(' && s.p[at - 1] != '/')
            continue;
        for (i = 0; i < sizeof caption_by / sizeof *caption_by; i++)
            if (caption_has(s, at, caption_by[i], &n))
                break;
        if (i == sizeof caption_by / sizeof *caption_by)
            continue;
        while (sep > 0 && s.p[sep - 1] == ' ')
            sep--;
        for (k = 0; k < sep; k++)
            words += s.p[k] == ' ';
        return sep && strchr(".!?/|(", s.p[sep - 1]) &&
                       words >= (s.p[sep - 1] == '.' ? 1 : 3)
                   ? at : 0;
    }
    return 0;
}

static const char caption_agencies[] =
    "|Reuters|REUTERS|AFP|AP|AP Photo|EPA|EPA-EFE|Getty|Getty Images|Xinhua|"
    "TASS|Alamy|Anadolu|ANADOLU|RFE/RL|UNHCR|UNICEF|";

/* What stands before the last stroke or "via" of it; n 0 for none. */
static press_span caption_before(press_span s, press_span *last)
{
    press_span head = {s.p, 0};
    size_t k, n;

    for (k = s.n; k > 1 && !head.n; k--) {
        n = s.p[k - 1] == '/' ? 1
            : k > 5 && memcmp(s.p + k - 5, " via ", 5) == 0 ? 5 : 0;
        if (!n)
            continue;
        head.n = k - n;
        last->p = s.p + k;
        last->n = s.n - k;
    }
    return head;
}

/* ... at a rally. (A B/Agency), either first, or (Body/Pool via Agency): the
** place of who took it, 0 for none.  Agencies alone are those of the news. */
static size_t caption_agency(press_span s)
{
    size_t open = s.n - 1;
    press_span head, last, in;

    if (s.n > CAPTION_SHORT || s.p[open] != ')')
        return 0;
    while (open > 12 && s.n - open < 100 && s.p[open] != '(')
        open--;
    if (s.p[open] != '(' || s.p[open - 1] != ' ')
        return 0;
    in.p = s.p + open + 1;
    in.n = s.n - open - 2;
    head = caption_before(in, &last);
    if (!head.n)
        return 0;
    if (press_in_list(last, caption_agencies) &&
        (press_label_name(head, 2) || memchr(head.p, '/', head.n)))
        return open + 1;
    return press_in_list(head, caption_agencies) && press_label_name(last, 2)
               ? open + 1 : 0;
}

static int caption_find(press_span s, int before_prose, caption_cut *cut)
{
    size_t separator = 0, label = 0, after = 0;
    press_span name;

    if (s.n > CAPTION_MOST || s.n < 20)
        return 0;
    if (!caption_credit(s, &separator, &label, &name)) {
        memset(cut, 0, sizeof *cut);
        cut->credit = before_prose ? caption_told(s) : 0;
        if (!cut->credit && before_prose)
            cut->credit = caption_agency(s);
        cut->end = cut->credit;
        while (cut->end && strchr(" (/|", s.p[cut->end - 1]))
            cut->end--;
        return cut->end > 0;
    }
    cut->alt_end = caption_alt(s, separator, name, &after);
    cut->start = cut->alt_end ? after : 0;
    cut->end = separator;
    cut->credit = label;
    while (cut->end > cut->start && s.p[cut->end - 1] == ' ')
        cut->end--;
    while (cut->start < cut->end && s.p[cut->start] == ' ')
        cut->start++;
    if (cut->end <= cut->start)
        return 0;
    return cut->alt_end || s.n < 500;
}

static int caption_push(press_vec *blocks, press_blocks *b,
                        const press_block *from, press_range at, int kind)
{
    press_block *block = press_vec_push(blocks);
    press_part *part;

    if (!block)
        return blocks->status;
    *block = *from;
    block->part = (uint32_t)b->parts.n;
    block->nparts = 1;
    block->kind = (uint8_t)kind;
    block->rule = kind == PRESS_B_MARKUP ? "credit given twice"
                                         : "caption with its credit";
    part = press_vec_push(&b->parts);
    if (!part)
        return b->parts.status;
    part->start = at.start;
    part->end = at.end;
    return PRESS_OK;
}

/* One block in, one to four out. */
static int caption_split(press_blocks *b, press_vec *blocks,
                         const press_block *block, const caption_cut *cut)
{
    uint32_t base = press_vec_at(&b->parts, press_part, block->part)->start;
    uint32_t end = press_vec_at(&b->parts, press_part, block->part)->end;
    press_range r;
    int status = PRESS_OK;

    if (cut->alt_end) {
        r.start = base;
        r.end = base + (uint32_t)cut->alt_end;
        status = caption_push(blocks, b, block, r, PRESS_B_ALT_TEXT);
        r.start = base + (uint32_t)cut->alt_end + 1;
        r.end = base + (uint32_t)cut->start;
        if (!status)
            status = caption_push(blocks, b, block, r, PRESS_B_MARKUP);
    }
    r.start = base + (uint32_t)cut->start;
    r.end = base + (uint32_t)cut->end;
    if (!status)
        status = caption_push(blocks, b, block, r, PRESS_B_CAPTION);
    r.start = base + (uint32_t)cut->credit;
    r.end = end - (b->content.p[end - 1] == ')' || b->content.p[end - 1] == ']');
    if (!status)
        status = caption_push(blocks, b, block, r, PRESS_B_CREDIT);
    return status;
}

/* `prose`: the number of the last block of prose; what a page has at its foot
** is no caption. */
static int caption_in(const press_blocks *b, size_t i, size_t prose,
                      caption_cut *cut)
{
    const press_block *block = press_vec_at(&b->blocks, press_block, i);

    return !block->kind && block->nparts == 1 &&
           caption_find(press_span_sub(b->content,
                                       press_block_source(b, block)),
                        i < prose, cut);
}

/* The blocks from number `first` on, which has a caption, are made anew. */
static int caption_rebuild(press_blocks *b, size_t first, size_t prose)
{
    press_vec rest;
    caption_cut cut;
    size_t i;
    int status = PRESS_OK;

    press_vec_init(&rest, b->env, sizeof(press_block));
    for (i = first; i < b->blocks.n && !status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_block *copy;

        status = press_work(b->env, 64);
        if (!status && caption_in(b, i, prose, &cut)) {
            status = caption_split(b, &rest, block, &cut);
            continue;
        }
        copy = press_vec_push(&rest);
        if (!copy)
            status = rest.status;
        else
            *copy = *block;
    }
    b->blocks.n = first;
    for (i = 0; i < rest.n && !status; i++) {
        press_block *block = press_vec_push(&b->blocks);

        if (!block)
            status = b->blocks.status;
        else
            *block = *press_vec_at(&rest, press_block, i);
    }
    press_vec_release(&rest);
    return status;
}

PRESS_PRIVATE int press_shape_captions(press_blocks *b)
{
    caption_cut cut;
    size_t i, prose = b->blocks.n;
    int status = PRESS_OK;

    while (prose > 0 && !status &&
           !press_is_prose(b, press_vec_at(&b->blocks, press_block,
                                           prose - 1))) {
        prose--;
        status = press_work(b->env, 16);
    }
    prose -= prose > 0;

    for (i = 0; i < b->blocks.n && !status; i++) {
        status = press_work(b->env, 64);
        if (!status && caption_in(b, i, prose, &cut))
            return caption_rebuild(b, i, prose);
    }
    return status;
}

/* join.c - what wrapping, pages and figures cut, put together again.
**
** Only in texts whose lines are wrapped.  A paragraph that ends without a
** stop goes on in the next one that begins with a small letter, or that opens
** the next page; labels of a map, page marks and noise between the two are
** stepped over.
**
** HYPHENS.  A hyphen at a line's end goes when it cuts a word, and stays when
** it belongs to it.  The first that holds:
**   1. the text has the word with the hyphen elsewhere: it stays
**   2. the text has the two halves as one word: it goes
**   3. the first half is a prefix that takes a hyphen (co- anti- non-), or
**      the second begins with a capital: it stays
**   4. the text has both halves as words of their own: it stays
**   5. it goes
** A dash that stands without blanks takes none at a line's end.
**
** REPAIRS, in scans: misread.h and repair.h.  Signs alone between blanks that
** no printer sets are left out.
*/
#include "misread.h"
#include "repair.h"

/* --- what stands between -------------------------------------------------------- */

/* Tokens between blanks that a reader could take for words or numbers. */
static int join_is_noise(press_span s)
{
    size_t at = 0, words = 0, tokens = 0, letters = 0, others = 0, vowels = 0;
    int digits = 0;

    while (at <= s.n) {
        uint32_t c = at < s.n ? press_utf8_next(s.p, s.n, &at)
                              : (at++, (uint32_t)' ');

        if (!press_is_space(c)) {
            letters += (size_t)press_is_letter(c);
            digits |= press_is_digit(c);
            vowels += c < 128 ? strchr("aeiouyAEIOUY", (int)c) != NULL
                              : (size_t)press_is_letter(c);
            others += !press_is_word(c);
            continue;
        }
        if (letters + others + (size_t)digits == 0)
            continue;
        tokens++;
        words += (letters >= 2 && vowels && others * 2 <= letters) ||
                 (digits && others <= 1 && letters <= 2);
        letters = others = vowels = 0;
        digits = 0;
    }
    return words * 2 < tokens || (tokens == 1 && s.n <= 2);
}

/* A label of a figure: one or two short lines of capitals. */
static int join_is_label(const press_blocks *b, const press_block *block)
{
    uint32_t i;

    if (block->kind || block->nlines > 2 || block->last < block->line)
        return 0;
    for (i = block->line; i <= block->last; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);

        if (!(line->flags & PRESS_L_CAPS) || line->words > 4 ||
            line->flags & (PRESS_L_STOP | PRESS_L_COLON))
            return 0;
    }
    return 1;
}

/* Does block q go on where block p, which ends without a stop, leaves off? */
static int join_goes_on(const press_blocks *b, const press_block *p,
                        const press_block *q)
{
    const press_line *last = press_block_last_line(b, p);
    const press_line *first = press_block_first_line(b, q);
    press_range r = {last->start, last->end};

    if (last->flags & (PRESS_L_STOP | PRESS_L_COLON) ||
        first->flags & (PRESS_L_BULLET | PRESS_L_DASH) ||
        last->flags & PRESS_L_CAPS || last->width * 2 < b->width)
        return 0;
    if (first->flags & PRESS_L_LOWER)
        return 1;
    if (first->flags & PRESS_L_CAPS && first->words <= 6)
        return 0;
    if (press_line_dangles(press_span_sub(b->content, r)))
        return 1;
    return p->page != q->page && p->page && q->page &&
           (p->nlines >= 2 || last->flags & PRESS_L_COMMA) &&
           !(first->flags & PRESS_L_QUOTE);
}

/* --- labels of maps --------------------------------------------------------------- */

/* Capitals that interrupt a sentence are labels; where a page has three such,
** all its short capitals between paragraphs are. */
static void join_mark_labels(press_blocks *b)
{
    size_t i, j, from = 0, n = b->blocks.n;

    while (from < n) {
        const press_block *first = press_vec_at(&b->blocks, press_block, from);
        const press_block *open = NULL;
        size_t broken = 0, between = 0, end = from;

        while (end < n && press_vec_at(&b->blocks, press_block, end)->page ==
                              first->page)
            end++;
        for (i = from; i < end; i++) {
            const press_block *block =
                press_vec_at(&b->blocks, press_block, i);

            if (join_is_label(b, block)) {
                between++;
            } else if (!block->kind) {
                if (open && between && join_goes_on(b, open, block))
                    broken += between;
                open = block;
                between = 0;
            }
        }
        for (j = from; j < end && broken >= 3; j++) {
            press_block *block = press_vec_at(&b->blocks, press_block, j);

            if (join_is_label(b, block)) {
                block->kind = PRESS_B_MAP_LABEL;
                block->rule = "capitals that cut into sentences";
            }
        }
        from = end;
    }
}

/* --- rebuilding -------------------------------------------------------------------- */

typedef struct join_state {
    press_blocks *b;
    press_wordset words;
    press_vec parts;   /* the new ones */
    press_vec blocks;
    uint32_t *next;    /* the block that goes on from this one */
    uint8_t *joined;   /* 1: part of an earlier one */
    press_repairer *cyrillic; /* NULL: the text is not, or no scan */
    press_vec strays;  /* press_range: signs that are no text, of one block */
    press_misread latin;
    int status;
} join_state;

/* Scraps of letters among signs: "oan = eS ae": no word that English has, and
** a sign that running text has not. */
static int join_is_scraps(press_span s)
{
    size_t i, n = 0, odd = 0;
    uint32_t h = PRESS_HASH32;

    for (i = 0; i <= s.n; i++) {
        char c = i < s.n ? s.p[i] : ' ';

        if ((c | 32) >= 'a' && (c | 32) <= 'z') {
            h = press_wordset_step(h, (unsigned char)c);
            n++;
            continue;
        }
        if ((unsigned char)c >= 0x80 || (c >= '0' && c <= '9') || c == '@' ||
            c == '.' || (n >= 3 && press_word_known(h)))
            return 0;
        odd += c && strchr("=<>~^_{}\\|*#", c) != NULL;
        h = PRESS_HASH32;
        n = 0;
    }
    return odd > 0;
}

static void join_mark_noise(join_state *s, press_buf *hold)
{
    press_blocks *b = s->b;
    size_t i;

    for (i = 0; i < b->blocks.n; i++) {
        press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_span text;

        if (block->kind || press_block_bytes(b, block) > 40 ||
            block->nlines > 2)
            continue;
        text = press_block_text(b, block, hold, 64);
        if (!(join_is_noise(text) || (s->latin.english == 2 &&
                                      join_is_scraps(text))) ||
            (text.n && press_is_bullet(press_utf8_peek(text.p, text.n, 0))))
            continue;
        block->kind = PRESS_B_GARBAGE;
        block->rule = "no words, in a scan";
    }
}

static void join_find(join_state *s)
{
    press_blocks *b = s->b;
    uint32_t open = UINT32_MAX, i;

    for (i = 0; i < b->blocks.n; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);

        s->next[i] = UINT32_MAX;
        if (block->kind == PRESS_B_LIST) {
            open = UINT32_MAX;
            continue;
        }
        if (block->kind)
            continue;
        if (open != UINT32_MAX &&
            join_goes_on(b, press_vec_at(&b->blocks, press_block, open),
                         block)) {
            s->next[open] = i;
            s->joined[i] = 1;
        }
        open = i;
    }
}

static press_part *join_push(join_state *s, const press_part *from,
                             uint32_t start, uint32_t end, int glue)
{
    press_part *part = press_vec_push(&s->parts);

    if (!part) {
        s->status = PRESS_NOMEM;
        return NULL;
    }
    *part = *from;
    part->start = start;
    part->end = end;
    part->glue = (unsigned)glue & 3u;
    return part;
}

/* A sign alone between blanks that no printer sets: its bytes and the blank's
** after it, or 0. */
static size_t join_stray(const join_state *s, const press_part *part,
                         size_t at)
{
    const char *p = s->b->content.p;

    return s->b->scanned && strchr("_~^\\`", p[at]) && p[at] &&
                   at > part->start + 1 && at + 2 < part->end &&
                   p[at - 1] == ' ' && p[at + 1] == ' '
               ? 2 : 0;
}

/* A repaired part. */
static void join_repair(join_state *s, const press_part *part, size_t at,
                        size_t n, press_span reads, int glue)
{
    press_part *made = join_push(s, part, (uint32_t)at, (uint32_t)(at + n),
                                 glue);
    press_span *kept = made ? press_vec_push(&s->b->reads) : NULL;

    if (!kept || !reads.p) {
        s->status = PRESS_NOMEM;
        return;
    }
    *kept = reads;
    made->repair = (uint32_t)s->b->reads.n & 0x3FFFFFFFu;
}

/* What is misread at byte `at`, which *n bytes there read; else 0, and *n is
** how many may be stepped over. */
static int join_wrong(join_state *s, const press_part *part, uint32_t at,
                      int whole, size_t *n, press_span *reads)
{
    if (s->latin.english) {
        size_t where;
        char repair = press_misread_at(&s->latin, part, at, n, &where);
        press_span given = {s->b->content.p + at, *n};

        if (!repair || (!whole && *n > 1))
            return 0;
        *reads = press_arena_copy(&s->b->strings, given);
        if (reads->p)
            ((char *)(uintptr_t)reads->p)[where] = repair;
        return 1;
    }
    *n = press_repair_at(s->cyrillic, at, part->end, reads);
    s->status = press_repairer_status(s->cyrillic);
    if (!reads->n || !whole || s->status)
        return 0;
    *reads = press_arena_copy(&s->b->strings, *reads);
    return 1;
}

static void join_leave_out(join_state *s, uint32_t at)
{
    press_range *stray = press_vec_push(&s->strays);

    if (!stray) {
        s->status = PRESS_NOMEM;
        return;
    }
    stray->start = at;
    stray->end = at + 1;
}

/* A part, cut at what is misread in it. */
static void join_add(join_state *s, const press_part *part, int glue)
{
    const char *p = s->b->content.p;
    uint32_t from = part->start, polled = from, at;
    int open = glue == PRESS_GLUE_BLANK || glue == PRESS_GLUE_LINE;
    int is_read = (s->latin.english || s->cyrillic) &&
                  !memchr(p + from, '@', part->end - from);

    for (at = from; is_read && at < part->end && !s->status;) {
        size_t n = 1, stray = join_stray(s, part, at);
        press_span reads = {NULL, 0};

        if (at - polled >= 4096) {
            s->status = press_work(s->b->env, at - polled);
            polled = at;
        }
        if (!stray && !join_wrong(s, part, at, at > part->start || open, &n,
                                  &reads)) {
            at += s->latin.english ? 1 : (uint32_t)n;
            continue;
        }
        if (at > from) {
            join_push(s, part, from, at - (stray > 0), glue);
            glue = PRESS_GLUE_NOTHING;
        }
        if (stray) {
            join_leave_out(s, at);
            glue = PRESS_GLUE_BLANK;
            n = stray;
        } else {
            join_repair(s, part, at, n, reads, glue);
            glue = PRESS_GLUE_NOTHING;
        }
        at += (uint32_t)n;
        from = at;
    }
    if (from < part->end || part->start == part->end)
        join_push(s, part, from, part->end, glue);
}

static const char join_prefixes[] =
    "|co|anti|non|self|ex|post|pre|semi|ultra|pro|re|multi|counter|inter|neo|"
    "mid|well|half|all|кое|во|в|по|экс|вице|пресс|либо|северо|юго|западно|"
    "восточно|социально|общественно|научно|военно|";

static int join_is_prefix(press_span w)
{
    const char *p = join_prefixes;

    if (!w.n || !w.p[0])
        return 0;
    while ((p = strchr(p + 1, w.p[0])) != NULL)
        if (p[-1] == '|' && strncmp(p, w.p, w.n) == 0 && p[w.n] == '|')
            return 1;
    return 0;
}

/* How the part b follows a, which ends in a hyphen. */
static int join_hyphen(const join_state *s, const press_part *a,
                       const press_part *c)
{
    const char *p = s->b->content.p;
    size_t hyphen = a->end, word, end = c->start, at;
    uint32_t first = PRESS_HASH32, second = PRESS_HASH32, both, hyphened, sign;
    press_span prefix;

    sign = press_utf8_prev(p, &hyphen);
    if (sign != '-' && sign != 0x2010)
        return PRESS_GLUE_HYPHEN; /* a soft hyphen */
    word = hyphen;
    while (word > a->start && a->end - word < 64) {
        at = word;
        if (!press_is_letter(press_utf8_prev(p, &at)))
            break;
        word = at;
    }
    for (at = word; at < hyphen;)
        first = press_wordset_step(first, press_utf8_next(p, hyphen, &at));
    both = first;
    hyphened = press_wordset_step(first, '-');
    if (!press_is_letter(press_utf8_peek(p, c->end, end)))
        return PRESS_GLUE_NOTHING;
    while (end < c->end && end - c->start < 64 &&
           press_is_letter(press_utf8_peek(p, c->end, end))) {
        uint32_t ch = press_utf8_next(p, c->end, &end);

        second = press_wordset_step(second, ch);
        both = press_wordset_step(both, ch);
        hyphened = press_wordset_step(hyphened, ch);
    }
    if (press_wordset_has(&s->words, hyphened))
        return PRESS_GLUE_NOTHING;
    if (press_wordset_has(&s->words, both))
        return PRESS_GLUE_HYPHEN;
    prefix.p = p + word;
    prefix.n = hyphen - word;
    if (join_is_prefix(prefix) ||
        press_is_upper(press_utf8_peek(p, c->end, c->start)))
        return PRESS_GLUE_NOTHING;
    if (press_wordset_has(&s->words, first) && press_wordset_has(&s->words, second))
        return PRESS_GLUE_NOTHING;
    return PRESS_GLUE_HYPHEN;
}

static int join_ends_in_hyphen(const press_blocks *b, const press_part *part)
{
    size_t at = part->end;
    uint32_t c;

    if (part->end - part->start < 2)
        return 0;
    c = press_utf8_prev(b->content.p, &at);
    if (c != '-' && c != 0xAD && c != 0x2010 && c != 0xAC)
        return 0;
    return at > part->start &&
           press_is_letter(press_utf8_prev(b->content.p, &at));
}

/* "skyrocketed-" / "in", "shots" / "-has", with a dash that stands without
** blanks: the line's end is none either. */
static int join_is_dash(const press_blocks *b, const press_part *before,
                        const press_part *after)
{
    const char *p = b->content.p;
    size_t at = before->end;

    if (before->end - before->start > 3 &&
        press_utf8_prev(p, &at) == 0x2014 && at > before->start &&
        press_is_letter(press_utf8_prev(p, &at)))
        return press_is_letter(press_utf8_peek(p, after->end, after->start));
    at = before->end;
    if (before->end == before->start ||
        !press_is_letter(press_utf8_prev(p, &at)))
        return 0;
    at = after->start;
    return at < after->end &&
           press_utf8_next(p, after->end, &at) == 0x2014 && at < after->end &&
           press_is_lower(press_utf8_peek(p, after->end, at));
}

/* The signs left out of the block that was made, after it. */
static void join_signs(join_state *s, press_block like)
{
    size_t i;

    for (i = 0; i < s->strays.n && !s->status; i++) {
        const press_range *at = press_vec_at(&s->strays, press_range, i);
        press_block *block = press_vec_push(&s->blocks);
        press_part none = {0, 0, 0, 0};

        if (!block) {
            s->status = PRESS_NOMEM;
            return;
        }
        *block = like;
        block->kind = PRESS_B_GARBAGE;
        block->rule = "a sign alone, in a scan";
        block->part = (uint32_t)s->parts.n;
        block->nparts = block->nlines = 1;
        join_push(s, &none, at->start, at->end, PRESS_GLUE_BLANK);
    }
    s->strays.n = 0;
}

static void join_block(join_state *s, uint32_t i)
{
    const press_block *from = press_vec_at(&s->b->blocks, press_block, i);
    press_block *block = press_vec_push(&s->blocks);
    const press_part *last = NULL;
    uint32_t k;

    if (!block) {
        s->status = PRESS_NOMEM;
        return;
    }
    *block = *from;
    block->part = (uint32_t)s->parts.n;
    for (;;) {
        for (k = 0; k < from->nparts && !s->status; k++) {
            const press_part *part =
                press_vec_at(&s->b->parts, press_part, from->part + k);
            int glue = last && k == 0 ? PRESS_GLUE_BLANK : part->glue;

            if (last && glue == PRESS_GLUE_BLANK &&
                join_ends_in_hyphen(s->b, last))
                glue = join_hyphen(s, last, part);
            else if (last && glue == PRESS_GLUE_BLANK &&
                     join_is_dash(s->b, last, part))
                glue = PRESS_GLUE_NOTHING;
            if (from->kind && from->kind != PRESS_B_LIST)
                join_push(s, part, part->start, part->end, glue);
            else
                join_add(s, part, glue);
            last = part;
        }
        i = s->next[i];
        if (i == UINT32_MAX || s->status)
            break;
        from = press_vec_at(&s->b->blocks, press_block, i);
        block->last = from->last;
        block->nlines += from->nlines;
        block->wrapped = 1;
    }
    block->nparts = (uint32_t)s->parts.n - block->part;
    join_signs(s, *block);
}

static int join_rebuild(join_state *s)
{
    press_blocks *b = s->b;
    uint32_t i;

    for (i = 0; i < b->blocks.n && !s->status; i++) {
        if (!s->joined[i])
            join_block(s, i);
        if (!s->status)
            s->status = press_work(b->env, 64);
    }
    if (s->status)
        return s->status;
    press_blocks_take(b, &s->parts, &s->blocks);
    return PRESS_OK;
}

/* Most letters are Latin: only then is | an I. */
static int join_is_latin(const press_blocks *b)
{
    size_t i, latin = 0, other = 0;

    for (i = 0; i < b->content.n && i < 20000; i++) {
        latin += (b->content.p[i] | 32) >= 'a' && (b->content.p[i] | 32) <= 'z';
        other += (unsigned char)b->content.p[i] >= 0xC3 &&
                 (unsigned char)b->content.p[i] < 0xE0;
    }
    return latin > other * 4;
}

PRESS_PRIVATE int press_blocks_join(press_blocks *b)
{
    join_state s;
    press_buf hold;

    if (!b->width || !b->blocks.n)
        return PRESS_OK;
    memset(&s, 0, sizeof s);
    s.b = b;
    press_buf_init(&hold, b->env);
    press_vec_init(&s.parts, b->env, sizeof(press_part));
    press_vec_init(&s.strays, b->env, sizeof(press_range));
    press_vec_init(&s.blocks, b->env, sizeof(press_block));
    s.next = press_alloc(b->env, press_mul(b->blocks.n, sizeof *s.next));
    s.joined = press_zalloc(b->env, b->blocks.n);
    s.status = s.next && s.joined ? press_wordset_init(&s.words, b) : PRESS_NOMEM;
    if (!s.status) {
        s.latin.english = b->scanned && join_is_latin(b);
        s.latin.b = b;
        s.latin.words = &s.words;
        if (s.latin.english)
            press_misread_trust(&s.latin);
        s.status = s.latin.status;
        if (!s.latin.english && b->scanned && !s.status)
            s.status = press_repairer_new(b, &s.cyrillic);
        if (b->scanned) {
            join_mark_noise(&s, &hold);
            join_mark_labels(b);
        }
        join_find(&s);
        if (!s.status)
            s.status = press_vec_reserve(&s.blocks, b->blocks.n);
        if (!s.status)
            join_rebuild(&s);
        press_repairer_free(s.cyrillic);
    }
    if (!s.status)
        s.status = hold.status;
    press_buf_release(&hold);
    press_wordset_release(&s.words, b->env);
    press_vec_release(&s.strays);
    press_free(b->env, s.next);
    press_free(b->env, s.joined);
    if (s.parts.env)
        press_vec_release(&s.parts);
    if (s.blocks.env)
        press_vec_release(&s.blocks);
    return s.status;
}

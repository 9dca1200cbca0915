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
** REPAIRS, in scans: | and ! alone where the sentence has I; l for I before a
** consonant where the text has the word with I; y for v at the end of a name
** that the text has with v.  And letters that scanners take for each other
** (t for f, o for p): a word in small letters that English does not have
** (word.h) and that is one where a single such letter is put right, in one
** way only, in a text that has two such words for the same pair of letters.
*/
#include "block.h"
#include "word.h"

/* --- words of the text --------------------------------------------------------- */

/* Hashes of the words that stand in the text; a set with room for a bounded
** number of them, so its memory is at most a small part of the text's. */
typedef struct join_words {
    press_key key; /* the content's */
    uint32_t *slot;
    size_t mask, used;
} join_words;

static uint32_t join_step(uint32_t h, uint32_t c)
{
    return press_hash32_add(h, press_lower(c));
}

static void join_words_add(join_words *w, uint32_t h)
{
    size_t i;

    if (!h)
        h = 1;
    if (w->used * 4 > w->mask * 3)
        return;
    for (i = press_key_number(&w->key, h) & w->mask; w->slot[i];
         i = (i + 1) & w->mask)
        if (w->slot[i] == h)
            return;
    w->slot[i] = h;
    w->used++;
}

static int join_words_has(const join_words *w, uint32_t h)
{
    size_t i;

    if (!h)
        h = 1;
    for (i = press_key_number(&w->key, h) & w->mask; w->slot[i];
         i = (i + 1) & w->mask)
        if (w->slot[i] == h)
            return 1;
    return 0;
}

/* Whole words, and words with their hyphens, of one line; not what the hyphen
** at its end has cut. */
static void join_words_line(join_words *w, press_span s, int cut)
{
    size_t at = 0;
    uint32_t h = PRESS_HASH32, whole = PRESS_HASH32;
    int in = 0, hyphened = 0;

    while (at <= s.n) {
        uint32_t c = at < s.n ? press_utf8_next(s.p, s.n, &at) : (at++, 0u);

        if (c && press_is_letter(c)) {
            h = join_step(h, c);
            whole = join_step(whole, c);
            in = 1;
            continue;
        }
        if (c == '-' && in && at < s.n) {
            join_words_add(w, h);
            h = PRESS_HASH32;
            whole = join_step(whole, c);
            in = 0;
            hyphened = 1;
            continue;
        }
        if (cut && (at >= s.n || (c == '-' && at + 1 >= s.n)))
            return;
        if (in)
            join_words_add(w, h);
        if (in && hyphened)
            join_words_add(w, whole);
        h = whole = PRESS_HASH32;
        in = hyphened = 0;
    }
}

static int join_words_init(join_words *w, const press_blocks *b)
{
    size_t size = 1024, i, n = b->content.n;
    int status = PRESS_OK, cut = 0;

    memset(w, 0, sizeof *w);
    while (size < n / 6 && size < (size_t)1 << 20)
        size *= 2;
    w->mask = size - 1;
    w->slot = press_zalloc(b->env, press_mul(size, sizeof *w->slot));
    if (!w->slot)
        return PRESS_NOMEM;
    status = press_key_init(&w->key, b->env, b->content);
    for (i = 0; i < b->lines.n && !status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);
        press_range r = {line->start, line->end};
        press_span s = press_span_sub(b->content, r);

        if (cut) { /* the rest of a cut word is no word */
            size_t at = 0;

            while (at < s.n &&
                   press_is_letter(press_utf8_peek(s.p, s.n, at)))
                press_utf8_next(s.p, s.n, &at);
            s.p += at;
            s.n -= at;
        }
        cut = (line->flags & PRESS_L_HYPHEN) != 0;
        join_words_line(w, s, cut);
        status = press_work(b->env, s.n);
    }
    return status;
}

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

static void join_mark_noise(press_blocks *b, press_buf *hold)
{
    size_t i;

    for (i = 0; i < b->blocks.n; i++) {
        press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_span text;

        if (block->kind || press_block_bytes(b, block) > 40 ||
            block->nlines > 2)
            continue;
        text = press_block_text(b, block, hold, 64);
        if (!join_is_noise(text) ||
            (text.n && press_is_bullet(press_utf8_peek(text.p, text.n, 0))))
            continue;
        block->kind = PRESS_B_GARBAGE;
        block->rule = "no words, in a scan";
    }
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

static const char *const join_dangling[] = {
    "in", "of", "the", "to", "a", "an", "and", "or", "for", "by", "with",
    "at", "from", "on", "that", "which", "is", "are", "was", "were", "as",
    "его", "в", "на", "и", "с", "по", "за", "к", "о", "от", "из", "для",
    "что", "не", "мен", "және", "үшін"};

/* The last word of the text is one that no paragraph ends in. */
static int join_dangles(press_span s)
{
    size_t from = s.n, i;

    while (from > 0 && s.n - from < 24) {
        size_t at = from;

        if (!press_is_letter(press_utf8_prev(s.p, &at)))
            break;
        from = at;
    }
    for (i = 0; i < sizeof join_dangling / sizeof join_dangling[0]; i++)
        if (s.n - from == strlen(join_dangling[i]) &&
            memcmp(s.p + from, join_dangling[i], s.n - from) == 0)
            return 1;
    return 0;
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
    if (join_dangles(press_span_sub(b->content, r)))
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
    join_words words;
    press_vec parts;   /* the new ones */
    press_vec blocks;
    uint32_t *next;    /* the block that goes on from this one */
    uint8_t *joined;   /* 1: part of an earlier one */
    int english;
    unsigned trusted;  /* pairs of letters that two words of the text show */
    int status;
} join_state;

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
    part->glue = (uint8_t)glue;
    return part;
}

/* What the character at `at` of a line should have been, or 0; *n is its
** length in the content. */
static char join_misread(const join_state *s, const press_part *part,
                         size_t at, size_t *n)
{
    const char *p = s->b->content.p;
    char before = at > part->start ? p[at - 1] : ' ';
    char after = at + 1 < part->end ? p[at + 1] : ' ';
    size_t i;
    uint32_t h;

    *n = 1;
    if (p[at] == '|' || p[at] == '!') {
        if ((before != ' ' && (unsigned char)before < 0x80) || after != ' ')
            return 0;
        if (p[at] == '!' && before == ' ' && at > part->start)
            return 0; /* French space before a mark */
        if (at + 2 < part->end && !(p[at + 2] >= 'a' && p[at + 2] <= 'z'))
            return 0;
        if (at > part->start + 1 && before == ' ' &&
            !(p[at - 2] >= 'a' && p[at - 2] <= 'z') &&
            !strchr(",.;:?", p[at - 2]))
            return 0;
        return 'I';
    }
    if (p[at] == 'l' && (before == ' ' || at == part->start) &&
        strchr("rnstdkmbc", after) && after) { /* lran */
        h = join_step(PRESS_HASH32, 'i');
        for (i = at + 1; i < part->end &&
                         press_is_letter(press_utf8_peek(p, part->end, i));)
            h = join_step(h, press_utf8_next(p, part->end, &i));
        if (i - at >= 3 && join_words_has(&s->words, h))
            return 'I';
    }
    return 0;
}

/* --- letters taken for each other ---------------------------------------------------- */

/* What is read, what was printed. */
static const char join_pairs[][2] = {{'t', 'f'}, {'o', 'p'}, {'f', 't'},
                                     {'c', 'e'}, {'e', 'c'}, {'h', 'b'},
                                     {'l', 'i'}, {'a', 'd'}};
#define JOIN_PAIRS (sizeof join_pairs / sizeof join_pairs[0])
/* Words that are looked at, in bytes. */
#define JOIN_SHORT 4
#define JOIN_LONG 24

/* FNV-1a of a word with `to` at byte `where`, as join_step() has it. */
static uint32_t join_hash(const char *p, size_t n, size_t where, char to)
{
    uint32_t h = PRESS_HASH32;
    size_t i;

    for (i = 0; i < n; i++)
        h = press_hash32_add(h, (unsigned char)(i == where ? to : p[i]));
    return h;
}

static int join_is_known(const char *p, size_t n, size_t where, char to)
{
    return press_word_known(join_hash(p, n, where, to)) ||
           (n > 4 && p[n - 1] == 's' &&
            press_word_known(join_hash(p, n - 1, where, to)));
}

/* The bytes of a word in small ASCII letters at p[at], 0 where none stands
** there: next to no letter, hyphen, apostrophe. */
static size_t join_small(const char *p, size_t at, size_t start, size_t end)
{
    size_t n = at, before = at;
    uint32_t c = at > start ? press_utf8_prev(p, &before) : ' ';

    if (c == '-' || press_is_apostrophe(c) || press_is_word(c))
        return 0;
    while (n < end && p[n] >= 'a' && p[n] <= 'z' && n - at <= JOIN_LONG)
        n++;
    c = n < end ? press_utf8_peek(p, end, n) : ' ';
    if (c == '-' || c == 0xAD || c == 0x2010 || press_is_word(c))
        return 0;
    n -= at;
    return n >= JOIN_SHORT && n <= JOIN_LONG ? n : 0;
}

/* The one pair that makes a word of what is none; -1 where none or several
** do.  *where is its letter. */
static int join_pair(const char *p, size_t n, size_t *where)
{
    int found = -1;
    size_t i, k;

    if (join_is_known(p, n, n, 0))
        return -1;
    for (k = 0; k < JOIN_PAIRS; k++)
        for (i = 0; i < n; i++) {
            if (p[i] != join_pairs[k][0] ||
                !join_is_known(p, n, i, join_pairs[k][1]))
                continue;
            if (found >= 0)
                return -1;
            found = (int)k;
            *where = i;
        }
    return found;
}

/* Which pairs two different words of the text show; none where the text is
** not English, in which three words of four are known. */
static void join_trust(join_state *s)
{
    const press_blocks *b = s->b;
    uint32_t first[JOIN_PAIRS] = {0}, h;
    size_t i, at, where, words = 0, known = 0;

    for (i = 0; i < b->lines.n && !s->status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);

        for (at = line->start; at < line->end; at++) {
            const char *p = b->content.p + at;
            size_t n = *p < 'a' || *p > 'z' ||
                               (at == line->start && i &&
                                line[-1].flags & PRESS_L_HYPHEN &&
                                b->content.p[line[-1].end - 2] != ' ')
                           ? 0
                           : join_small(b->content.p, at, line->start,
                                        line->end);
            int pair = -1;

            words += n > 0;
            if (n && join_is_known(p, n, n, 0))
                known++;
            else if (n)
                pair = join_pair(p, n, &where);
            if (n)
                at += n - 1;
            if (pair < 0)
                continue;
            h = join_hash(p, n, n, 0);
            if (first[pair] && first[pair] != h)
                s->trusted |= 1u << pair;
            first[pair] = h;
        }
        s->status = press_work(b->env, line->end - line->start);
        if (words > 400 && known * 2 < words)
            break; /* not English: the rest need not be read */
    }
    if (known * 4 < words * 3)
        s->trusted = 0;
}

/* A name that ends in y and stands in the text with v: its bytes, or 0. */
static size_t join_name(const join_state *s, const press_part *part, size_t at)
{
    const char *p = s->b->content.p;
    uint32_t h = PRESS_HASH32;
    size_t n = at;

    while (n < part->end && n - at <= JOIN_LONG &&
           ((p[n] >= 'a' && p[n] <= 'z') || (n == at && p[n] >= 'A' &&
                                             p[n] <= 'Z')))
        n++;
    if (n - at < 6 || n - at > JOIN_LONG || p[n - 1] != 'y' ||
        !strchr("eo", p[n - 2]) ||
        (n < part->end && (p[n] == '-' || (unsigned char)p[n] >= 0x80 ||
                           press_is_word((unsigned char)p[n]))))
        return 0;
    for (; at + 1 < n; at++)
        h = join_step(h, (unsigned char)p[at]);
    return join_words_has(&s->words, join_step(h, 'v')) ? n : 0;
}

/* What is misread in the word at `at`: its character put right, or 0. */
static char join_misread_word(const join_state *s, const press_part *part,
                              size_t at, size_t *n, size_t *where)
{
    const char *p = s->b->content.p;
    int pair;

    if (at > part->start && press_is_word((unsigned char)p[at - 1]))
        return 0;
    if (p[at] >= 'A' && p[at] <= 'Z') {
        *n = join_name(s, part, at);
        if (!*n)
            return 0;
        *n -= at;
        *where = *n - 1;
        return 'v';
    }
    if (!s->trusted || p[at] < 'a' || p[at] > 'z')
        return 0;
    *n = join_small(p, at, part->start, part->end);
    pair = *n ? join_pair(p + at, *n, where) : -1;
    return pair >= 0 && s->trusted >> pair & 1 ? join_pairs[pair][1] : 0;
}

/* A part, cut at what is misread in it. */
static void join_add(join_state *s, const press_part *part, int glue)
{
    const char *p = s->b->content.p;
    uint32_t from = part->start, at;
    int is_read = s->english && !memchr(p + from, '@', part->end - from);

    for (at = from; is_read && at < part->end && !s->status; at++) {
        size_t n, where = 0;
        press_part *made;
        char repair = 0;

        if (at % 4096 == 0)
            s->status = press_work(s->b->env, 4096);
        if (p[at] == '|' || p[at] == '!' || p[at] == 'l')
            repair = join_misread(s, part, at, &n);
        if (!repair && (at > part->start || glue == PRESS_GLUE_BLANK ||
                        glue == PRESS_GLUE_LINE)) /* no half of a word */
            repair = join_misread_word(s, part, at, &n, &where);
        if (!repair)
            continue;
        if (at > from) {
            join_push(s, part, from, at, glue);
            glue = PRESS_GLUE_NOTHING;
        }
        made = join_push(s, part, at, at + (uint32_t)n, glue);
        if (made)
            made->repair = repair, made->repair_at = (uint8_t)where;
        glue = PRESS_GLUE_NOTHING;
        from = at + (uint32_t)n;
        at = from - 1;
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
        first = join_step(first, press_utf8_next(p, hyphen, &at));
    both = first;
    hyphened = join_step(first, '-');
    if (!press_is_letter(press_utf8_peek(p, c->end, end)))
        return PRESS_GLUE_NOTHING;
    while (end < c->end && end - c->start < 64 &&
           press_is_letter(press_utf8_peek(p, c->end, end))) {
        uint32_t ch = press_utf8_next(p, c->end, &end);

        second = join_step(second, ch);
        both = join_step(both, ch);
        hyphened = join_step(hyphened, ch);
    }
    if (join_words_has(&s->words, hyphened))
        return PRESS_GLUE_NOTHING;
    if (join_words_has(&s->words, both))
        return PRESS_GLUE_HYPHEN;
    prefix.p = p + word;
    prefix.n = hyphen - word;
    if (join_is_prefix(prefix) ||
        press_is_upper(press_utf8_peek(p, c->end, c->start)))
        return PRESS_GLUE_NOTHING;
    if (join_words_has(&s->words, first) && join_words_has(&s->words, second))
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
    press_vec_release(&b->parts);
    press_vec_release(&b->blocks);
    b->parts = s->parts;
    b->blocks = s->blocks;
    memset(&s->parts, 0, sizeof s->parts);
    memset(&s->blocks, 0, sizeof s->blocks);
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
    press_vec_init(&s.blocks, b->env, sizeof(press_block));
    s.next = press_alloc(b->env, press_mul(b->blocks.n, sizeof *s.next));
    s.joined = press_zalloc(b->env, b->blocks.n);
    s.status = s.next && s.joined ? join_words_init(&s.words, b) : PRESS_NOMEM;
    if (!s.status) {
        s.english = b->scanned && join_is_latin(b);
        if (b->scanned) {
            join_mark_noise(b, &hold);
            join_mark_labels(b);
        }
        join_find(&s);
        if (s.english)
            join_trust(&s);
        if (!s.status)
            join_rebuild(&s);
    }
    if (!s.status)
        s.status = hold.status;
    press_buf_release(&hold);
    press_free(b->env, s.words.slot);
    press_free(b->env, s.next);
    press_free(b->env, s.joined);
    if (s.parts.env)
        press_vec_release(&s.parts);
    if (s.blocks.env)
        press_vec_release(&s.blocks);
    return s.status;
}

/* line.c - see line.h. */
#include "line.h"

PRESS_PRIVATE int press_is_bullet(uint32_t c)
{
    switch (c) {
    case 0x2022: case 0x2023: case 0x2043: case 0x204C: case 0x204D:
    case 0x2219: case 0x25AA: case 0x25AB: case 0x25A0: case 0x25A1:
    case 0x25CF: case 0x25CB: case 0x25E6: case 0x25B6: case 0x25BA:
    case 0x27A2: case 0x27A4: case 0x2713: case 0x2714: case 0xB7:
    case 0xF0B7: case '*':
        return 1;
    default:
        return 0;
    }
}

PRESS_PRIVATE int press_quote_shape(uint32_t c)
{
    switch (c) {
    case 0x201C: /* opening in English, closing in German and Russian hand */
    case 0x201E: case 0x201A: case 0x2018: case 0xAB: case 0x2039:
        return 1;
    case 0x201D: case 0x2019: case 0xBB: case 0x203A:
        return 2;
    case '"': case 0x201F:
        return 3;
    default:
        return 0;
    }
}

static const char *const line_dangling[] = {
    "in", "of", "the", "to", "a", "an", "and", "or", "for", "by", "with",
    "at", "from", "on", "that", "which", "is", "are", "was", "were", "as",
    "its", "their", "our", "has", "have", "will", "be", "been", "not", "we",
    "my", "his", "her", "your", "this", "these", "The", "A", "As", "In",
    "его", "их", "в", "на", "и", "с", "по", "за", "к", "о", "от", "из", "для",
    "что", "не", "во", "со", "или", "при", "до", "мен", "және", "үшін"};

PRESS_PRIVATE int press_line_dangles(press_span text)
{
    size_t from = text.n, i;

    while (from > 0 && text.n - from < 24) {
        size_t at = from;

        if (!press_is_letter(press_utf8_prev(text.p, &at)))
            break;
        from = at;
    }
    for (i = 0; i < sizeof line_dangling / sizeof line_dangling[0]; i++)
        if (text.n - from == strlen(line_dangling[i]) &&
            memcmp(text.p + from, line_dangling[i], text.n - from) == 0)
            return 1;
    return 0;
}

static int line_ends(uint32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

#define LINE_NOTE 24 /* characters of what refers to a note: [citation needed] */

/* What one pass over a line keeps. */
typedef struct line_state {
    uint32_t start, end;    /* of what is not white space */
    uint32_t width, gap;    /* characters so far; blanks since the last */
    uint32_t letters, lower, words;
    uint32_t flags;
    uint32_t last, stop;    /* the last character; the last stop before it,
                            ** with closing marks alone between */
    uint32_t before;        /* the character before `last` */
    uint32_t held, held_at; /* the stop before a bracket: ends.[3] */
    int begun, first_seen;
} line_state;

/* How the line begins, by its first character. */
static void line_first(line_state *s, press_span text, size_t at, size_t next,
                       uint32_t c)
{
    uint32_t after = press_utf8_peek(text.p, text.n, next);

    s->begun = 1;
    s->start = (uint32_t)at;
    if (press_is_bullet(c) && (press_is_space(after) || c == 0x2022))
        s->flags |= PRESS_L_BULLET;
    if (press_is_dash(c) && press_is_space(after))
        s->flags |= PRESS_L_DASH;
    if (press_quote_shape(c) & 1)
        s->flags |= PRESS_L_QUOTE;
    if (c >= '0' && c <= '9') { /* 1. and 12) begin an item, 1.5 does not */
        size_t i = next;

        while (i < text.n && i < next + 2 && text.p[i] >= '0' &&
               text.p[i] <= '9')
            i++;
        if (i + 1 < text.n && (text.p[i] == '.' || text.p[i] == ')') &&
            text.p[i + 1] == ' ')
            s->flags |= PRESS_L_BULLET;
    }
}

static void line_see(line_state *s, uint32_t c, const press_charinfo *info)
{
    int letter = info->cls == PRESS_C_UPPER || info->cls == PRESS_C_LOWER ||
                 info->cls == PRESS_C_LETTER;

    if (letter) {
        s->letters++;
        s->lower += info->cls != PRESS_C_UPPER;
        s->flags |= PRESS_L_LETTER;
    }
    if (info->cls == PRESS_C_DIGIT)
        s->flags |= PRESS_L_DIGIT;
    if (!s->first_seen && (letter || info->cls == PRESS_C_DIGIT)) {
        s->first_seen = 1;
        s->flags |= info->cls == PRESS_C_LOWER ? PRESS_L_LOWER : PRESS_L_UPPER;
    }
    if (c == '[') {
        s->held = s->stop;
        s->held_at = s->width;
    }
    if (c == '.' || c == '!' || c == '?' || c == 0x2026)
        s->stop = c;
    else if (c == ']' && s->held && s->width - s->held_at < LINE_NOTE)
        s->stop = s->held;
    else if (info->cls == PRESS_C_CLOSE || c == '"' || c == '\'' || c == ')' ||
             c == ']' || c == 0x201C)
        ; /* a closing mark: the stop before it still ends the line */
    else
        s->stop = 0;
}

static void line_char(line_state *s, press_span text, size_t at, size_t next,
                      uint32_t c)
{
    const press_charinfo *info = press_char(c);

    if (info->cls == PRESS_C_SPACE) {
        s->gap++;
        return;
    }
    if (!s->begun)
        line_first(s, text, at, next, c);
    if (s->gap || !s->words) {
        s->words++;
        if (s->stop && s->width && s->stop != 0x2026 && s->letters > 3 &&
            info->cls != PRESS_C_LOWER)
            s->flags |= PRESS_L_INNER;
    }
    s->width += s->width ? s->gap + 1 : 1;
    s->gap = 0;
    s->end = (uint32_t)next;
    s->before = s->last;
    s->last = c;
    line_see(s, c, info);
}

/* The end of the run of small Cyrillic letters at `at`; *n is how many. */
static size_t line_cyrillic(press_span text, size_t at, uint32_t *n)
{
    const unsigned char *p = (const unsigned char *)text.p;

    for (*n = 0; at + 2 < text.n && (p[at + 2] & 0xC0) != 0x80; at += 2, ++*n)
        if (p[at] == 0xD0 ? p[at + 1] < 0xB0 || p[at + 1] > 0xBF
                          : p[at] != 0xD1 || p[at + 1] < 0x80 ||
                                p[at + 1] > 0x9F)
            break;
    return at;
}

/* The letter of one byte or two that ends before p. */
static uint32_t line_letter(const char *p, size_t bytes)
{
    return bytes == 1 ? (unsigned char)p[-1]
                      : ((unsigned char)p[-2] & 0x1Fu) << 6 |
                            ((unsigned char)p[-1] & 0x3Fu);
}

/* line_usual() of blanks and small Latin letters, eight at once. */
static size_t line_eights(line_state *s, press_span text, size_t at)
{
    uint64_t other = 0;
    size_t next;

    for (; text.n - at >= 8 && !other; at = next) {
        uint64_t eight = press_eight(text.p + at), letters;
        size_t end, last;

        other = press_no_small(eight);
        next = at + (other ? press_lowest_bit(other) / 8 : 8);
        letters = ((eight ^ PRESS_EACH(' ')) + PRESS_EACH(0x7F)) &
                  PRESS_EACH(0x80) & press_below(other);
        if (!letters) {
            s->gap += (uint32_t)(next - at);
            continue;
        }
        for (end = next; text.p[end - 1] == ' '; end--)
            ;
        for (last = end - 1; last > at && text.p[last - 1] == ' '; last--)
            ;
        s->words += press_count_tops(letters & ~(letters << 8 |
                                           (s->gap ? 0u : 0x80u)));
        s->letters += press_count_tops(letters);
        s->lower += press_count_tops(letters);
        s->width += s->gap + (uint32_t)(end - at);
        s->gap = (uint32_t)(next - end);
        s->end = (uint32_t)end;
        s->before = last > at ? (unsigned char)text.p[last - 1] : s->last;
        s->last = (unsigned char)text.p[end - 1];
        s->flags |= s->first_seen ? PRESS_L_LETTER
                                  : PRESS_L_LETTER | PRESS_L_LOWER;
        s->first_seen = 1;
        s->stop = 0;
    }
    return at;
}

/* Most of a line: blanks and small Latin or Cyrillic letters, line_char() for
** each of them.  The line has begun; returns the first byte that is another. */
static size_t line_usual(line_state *s, press_span text, size_t at)
{
    size_t end, bytes;

    for (at = line_eights(s, text, at);; at = end) {
        uint32_t n;

        while (at < text.n && text.p[at] == ' ')
            s->gap++, at++;
        for (end = at; end < text.n && text.p[end] >= 'a' &&
                       text.p[end] <= 'z';)
            end++;
        n = (uint32_t)(end - at);
        if (n == 0 && end < text.n && (unsigned char)text.p[end] >= 0xD0)
            end = line_cyrillic(text, at, &n);
        if (n == 0)
            return at;
        s->flags |= s->first_seen ? PRESS_L_LETTER
                                  : PRESS_L_LETTER | PRESS_L_LOWER;
        s->first_seen = 1;
        s->stop = 0;
        s->words += s->gap > 0;
        s->width += s->gap + n;
        s->gap = 0;
        s->letters += n;
        s->lower += n;
        s->end = (uint32_t)end;
        bytes = end - at == n ? 1 : 2;
        s->before = n > 1 ? line_letter(text.p + end - bytes, bytes) : s->last;
        s->last = line_letter(text.p + end, bytes);
    }
}

static uint16_t line_cap(uint32_t n)
{
    return (uint16_t)(n > 65535 ? 65535 : n);
}

static int line_push(line_state *s, press_vec *lines, uint32_t blanks)
{
    press_line *line = press_vec_push(lines);

    if (!line)
        return lines->status;
    if (s->stop)
        s->flags |= PRESS_L_STOP;
    if (s->stop == '?')
        s->flags |= PRESS_L_QUESTION;
    if (s->stop == '!')
        s->flags |= PRESS_L_EXCLAIM;
    if (s->last == ',' || s->last == ';' || s->last == 0x2014 ||
        s->last == 0x2013)
        s->flags |= PRESS_L_COMMA;
    if (s->last == ':')
        s->flags |= PRESS_L_COLON;
    if ((s->last == '-' || s->last == 0xAD || s->last == 0x2010 ||
         s->last == 0xAC) && press_is_letter(s->before))
        s->flags |= PRESS_L_HYPHEN;
    if (s->letters > 1 && !s->lower)
        s->flags |= PRESS_L_CAPS;
    line->start = s->start;
    line->end = s->end;
    line->flags = s->flags;
    line->blanks = line_cap(blanks);
    line->width = line_cap(s->width);
    line->letters = line_cap(s->letters);
    line->words = line_cap(s->words);
    return PRESS_OK;
}

PRESS_PRIVATE int press_lines_find(press_env *env, press_span content,
                                   press_vec *lines)
{
    size_t at = 0, since = 0;
    uint32_t blanks = 0, page = 0;
    line_state s;
    int status = PRESS_OK;

    memset(&s, 0, sizeof s);
    if (press_utf8_peek(content.p, content.n, 0) == 0xFEFF)
        press_utf8_next(content.p, content.n, &at); /* no part of a line */
    while (at <= content.n && !status) {
        size_t here = at;
        uint32_t c = at < content.n
                         ? press_utf8_next(content.p, content.n, &at)
                         : (at++, (uint32_t)'\n');

        if (!line_ends(c)) {
            line_char(&s, content, here, at, c);
            if (s.begun)
                at = line_usual(&s, content, at);
            if (at - since > PRESS_POLL_EVERY) {
                status = press_work(env, at - since);
                since = at;
            }
            continue;
        }
        if (c == '\r' && at < content.n && content.p[at] == '\n')
            at++;
        if (s.begun) {
            s.flags |= page;
            status = line_push(&s, lines, blanks);
            blanks = page = 0;
        } else {
            blanks++;
        }
        page |= c == '\f' ? PRESS_L_PAGE : 0;
        memset(&s, 0, sizeof s);
        if (!status)
            status = press_work(env, at - since);
        since = at;
    }
    return status;
}

/* misread.c - see misread.h. */
#include "misread.h"

/* What the character at `at` of a line should have been, or 0; *n is its
** length in the content. */
static char misread_char(const press_misread *s, const press_part *part,
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
        h = press_wordset_step(PRESS_HASH32, 'i');
        for (i = at + 1; i < part->end &&
                         press_is_letter(press_utf8_peek(p, part->end, i));)
            h = press_wordset_step(h, press_utf8_next(p, part->end, &i));
        if (i - at >= 3 && press_wordset_has(s->words, h))
            return 'I';
    }
    return 0;
}

/* --- letters taken for each other ---------------------------------------------------- */

/* What is read, what was printed. */
static const char misread_pairs[][2] = {{'t', 'f'}, {'o', 'p'}, {'f', 't'},
                                     {'c', 'e'}, {'e', 'c'}, {'h', 'b'},
                                     {'l', 'i'}, {'a', 'd'}};
#define MISREAD_PAIRS (sizeof misread_pairs / sizeof misread_pairs[0])
/* Words that are looked at, in bytes. */
#define MISREAD_SHORT 4
#define MISREAD_LONG 24

/* FNV-1a of a word with `to` at byte `where`, as press_wordset_step() has it. */
static uint32_t misread_hash(const char *p, size_t n, size_t where, char to)
{
    uint32_t h = PRESS_HASH32;
    size_t i;

    for (i = 0; i < n; i++)
        h = press_hash32_add(h, (unsigned char)(i == where ? to : p[i]));
    return h;
}

static int misread_is_known(const char *p, size_t n, size_t where, char to)
{
    return press_word_known(misread_hash(p, n, where, to)) ||
           (n > 4 && p[n - 1] == 's' &&
            press_word_known(misread_hash(p, n - 1, where, to)));
}

/* The bytes of a word in small ASCII letters at p[at], 0 where none stands
** there: next to no letter, hyphen, apostrophe. */
static size_t misread_small(const char *p, size_t at, size_t start, size_t end)
{
    size_t n = at, before = at;
    uint32_t c = at > start ? press_utf8_prev(p, &before) : ' ';

    if (c == '-' || press_is_apostrophe(c) || press_is_word(c))
        return 0;
    while (n < end && p[n] >= 'a' && p[n] <= 'z' && n - at <= MISREAD_LONG)
        n++;
    c = n < end ? press_utf8_peek(p, end, n) : ' ';
    if (c == '-' || c == 0xAD || c == 0x2010 || press_is_word(c))
        return 0;
    n -= at;
    return n >= MISREAD_SHORT && n <= MISREAD_LONG ? n : 0;
}

/* The one pair that makes a word of what is none; -1 where none or several
** do.  *where is its letter. */
static int misread_pair(const char *p, size_t n, size_t *where)
{
    int found = -1;
    size_t i, k;

    if (misread_is_known(p, n, n, 0))
        return -1;
    for (k = 0; k < MISREAD_PAIRS; k++)
        for (i = 0; i < n; i++) {
            if (p[i] != misread_pairs[k][0] ||
                !misread_is_known(p, n, i, misread_pairs[k][1]))
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
PRESS_PRIVATE void press_misread_trust(press_misread *s)
{
    const press_blocks *b = s->b;
    uint32_t first[MISREAD_PAIRS] = {0}, h;
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
                           : misread_small(b->content.p, at, line->start,
                                        line->end);
            int pair = -1;

            words += n > 0;
            if (n && misread_is_known(p, n, n, 0))
                known++;
            else if (n)
                pair = misread_pair(p, n, &where);
            if (n)
                at += n - 1;
            if (pair < 0)
                continue;
            h = misread_hash(p, n, n, 0);
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
    else if (words >= 40)
        s->english = 2;
}

/* A name that ends in y and stands in the text with v: its bytes, or 0. */
static size_t misread_name(const press_misread *s, const press_part *part, size_t at)
{
    const char *p = s->b->content.p;
    uint32_t h = PRESS_HASH32;
    size_t n = at;

    while (n < part->end && n - at <= MISREAD_LONG &&
           ((p[n] >= 'a' && p[n] <= 'z') || (n == at && p[n] >= 'A' &&
                                             p[n] <= 'Z')))
        n++;
    if (n - at < 6 || n - at > MISREAD_LONG || p[n - 1] != 'y' ||
        !strchr("eo", p[n - 2]) ||
        (n < part->end && (p[n] == '-' || (unsigned char)p[n] >= 0x80 ||
                           press_is_word((unsigned char)p[n]))))
        return 0;
    for (; at + 1 < n; at++)
        h = press_wordset_step(h, (unsigned char)p[at]);
    return press_wordset_has(s->words, press_wordset_step(h, 'v')) ? n : 0;
}

/* What is misread in the word at `at`: its character put right, or 0. */
static char misread_word(const press_misread *s, const press_part *part,
                              size_t at, size_t *n, size_t *where)
{
    const char *p = s->b->content.p;
    int pair;

    if (at > part->start && press_is_word((unsigned char)p[at - 1]))
        return 0;
    if (p[at] >= 'A' && p[at] <= 'Z') {
        *n = misread_name(s, part, at);
        if (!*n)
            return 0;
        *n -= at;
        *where = *n - 1;
        return 'v';
    }
    if (s->english < 2 || p[at] < 'a' || p[at] > 'z')
        return 0;
    *n = misread_small(p, at, part->start, part->end);
    pair = *n ? misread_pair(p + at, *n, where) : -1;
    if (pair < 0)
        return 0;
    return s->trusted >> pair & 1 || /* a poor scan, and a word of it */
                   (s->trusted &&
                    press_wordset_has(s->words,
                                      misread_hash(p + at, *n, *where,
                                                misread_pairs[pair][1])))
               ? misread_pairs[pair][1] : 0;
}

PRESS_PRIVATE char press_misread_at(const press_misread *s,
                                    const press_part *part, size_t at,
                                    size_t *n, size_t *where)
{
    const char *p = s->b->content.p;
    char repair = 0;

    *where = 0;
    if (p[at] == '|' || p[at] == '!' || p[at] == 'l')
        repair = misread_char(s, part, at, n);
    return repair ? repair : misread_word(s, part, at, n, where);
}

/* alone.c - see alone.h. */
#include "alone.h"

static unsigned alone_look(const char *p, size_t n)
{
    unsigned h = (unsigned char)p[0] | (unsigned)(unsigned char)p[n / 2] << 8 |
                 (unsigned)(unsigned char)p[n - 1] << 16 | (unsigned)n << 24;

    return h * 0x9E3779B1u >> 20;
}

PRESS_PRIVATE void press_alone_init(press_alone *set)
{
    memset(set, 0, sizeof *set);
}

/* The bit of an algorithm; 0 where the table knows nothing of it. */
static uint32_t alone_bit(const char *algorithm)
{
    int i;

    for (i = 0; i < press_alone_nalgorithms; i++)
        if (strcmp(press_alone_algorithms[i], algorithm) == 0)
            return (uint32_t)1 << i;
    return 0;
}

static void alone_put(press_alone *set, int i)
{
    unsigned at = alone_look(press_alone_rows[i].word, press_alone_rows[i].n);

    while (set->slot[at])
        at = (at + 1) % PRESS_ALONE_SLOTS;
    set->slot[at] = (uint16_t)(i + 1);
}

PRESS_PRIVATE void press_alone_add(press_alone *set, int latin, int shared,
                                   const char *const *algorithms, int n)
{
    uint32_t all = 0, bit;
    int i;

    for (i = 0; i < n; i++) {
        bit = alone_bit(algorithms[i]);
        if (!bit)
            return;
        all |= bit;
    }
    assert(press_alone_nrows <= PRESS_ALONE_MOST);
    for (i = 0; i < press_alone_nrows; i++) {
        const press_alone_row *row = &press_alone_rows[i];

        if (((unsigned char)row->word[0] < 0x80) != latin)
            continue;
        if ((row->own & all) == all)
            set->kind[i] = PRESS_ALONE_OWN;
        else if (shared && ((row->own | row->shared) & all) == all)
            set->kind[i] = PRESS_ALONE_SHARED;
        if (set->kind[i])
            alone_put(set, i);
    }
}

/* The first row that is not before the word. */
static int alone_find(press_span word)
{
    int low = 0, high = press_alone_nrows;

    while (low < high) {
        int mid = low + (high - low) / 2;

        if (press_span_cmp(press_span_of(press_alone_rows[mid].word), word) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

PRESS_PRIVATE int press_alone_is(const press_alone *set, press_span word)
{
    unsigned at;

    if (word.n == 0 || (unsigned char)word.p[0] >= 0xE0)
        return PRESS_ALONE_NOT; /* all begin with Latin or Cyrillic letters */
    for (at = alone_look(word.p, word.n); set->slot[at];
         at = (at + 1) % PRESS_ALONE_SLOTS) {
        const press_alone_row *row = &press_alone_rows[set->slot[at] - 1];

        if (row->n == word.n && memcmp(row->word, word.p, word.n) == 0)
            return set->kind[set->slot[at] - 1];
    }
    return PRESS_ALONE_NOT;
}

PRESS_PRIVATE void press_alone_put(const press_alone *set, press_buf *out)
{
    int i;

    for (i = 0; i < press_alone_nrows; i++)
        if (set->kind[i]) {
            press_buf_puts(out, press_alone_rows[i].word);
            press_buf_putc(out, (char)('0' + set->kind[i]));
        }
}

static int alone_begins(const char *word, press_span prefix)
{
    return strncmp(word, prefix.p, prefix.n) == 0;
}

PRESS_PRIVATE const char *press_alone_next(const press_alone *set,
                                           press_span prefix, int *row)
{
    int at = *row ? *row : alone_find(prefix);
    const char *word;

    while (at < press_alone_nrows && !set->kind[at] &&
           alone_begins(press_alone_rows[at].word, prefix))
        at++;
    if (at == press_alone_nrows ||
        !alone_begins(press_alone_rows[at].word, prefix))
        return NULL;
    word = press_alone_rows[at++].word;
    while (at < press_alone_nrows &&
           alone_begins(press_alone_rows[at].word, press_span_of(word)))
        at++;
    *row = at;
    return word;
}

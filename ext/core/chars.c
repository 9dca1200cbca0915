/* chars.c - see chars.h. */
#include "chars.h"

/* Does a character begin at byte i?  All do but the continuation bytes of a
** run that a lead byte opened. */
static int chars_begins(press_span text, size_t i, int *open)
{
    unsigned char b = (unsigned char)text.p[i];

    if (b >= 0xC0)
        *open = 1;
    else if (b < 0x80)
        *open = 0;
    else
        return !*open;
    return 1;
}

/* A mark also says, in its top bit, whether a run is open there: finding out
** by walking back would cost the length of the run. */
#define CHARS_OPEN 0x80000000u

static uint32_t chars_mark(size_t count, int open)
{
    return (uint32_t)count | (open ? CHARS_OPEN : 0);
}

/* Are the PRESS_CHARS_STRIDE bytes all ASCII? */
static int chars_is_ascii(const char *p)
{
    uint64_t all = 0, eight;
    size_t i;

    for (i = 0; i < PRESS_CHARS_STRIDE; i += sizeof eight) {
        memcpy(&eight, p + i, sizeof eight);
        all |= eight;
    }
    return !(all & 0x8080808080808080u);
}

static unsigned chars_ones(uint64_t x)
{
    x -= x >> 1 & 0x5555555555555555u;
    x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return (unsigned)(x * 0x0101010101010101u >> 56);
}

/* Of the 64 bytes at p a bit each: `inner` where it is 10xxxxxx, `lead` where
** 11xxxxxx. */
static void chars_bits(const char *p, uint64_t *inner, uint64_t *lead)
{
    int i;

    *inner = *lead = 0;
    for (i = 0; i < 64; i += 8) {
        uint64_t x = press_eight(p + i), high = x >> 7 & 0x0101010101010101u;
        uint64_t second = high & x >> 6;

        /* gathers the lowest bits of the eight bytes in the highest byte */
        *lead |= (second * 0x0102040810204080u >> 56) << i;
        *inner |= ((high ^ second) * 0x0102040810204080u >> 56) << i;
    }
}

/* How many characters begin in the 64 bytes at p. */
static unsigned chars_begun(const char *p, int *open)
{
    uint64_t inner, lead, whole;

    chars_bits(p, &inner, &lead);
    /* a carry let in at the first of a run of inner bytes clears the run */
    whole = inner + (inner & (lead << 1 | (uint64_t)*open));
    whole = inner & ~whole;
    *open = (int)((lead | whole) >> 63);
    return 64 - chars_ones(whole);
}

PRESS_PRIVATE int press_chars_init(press_chars *chars, press_env *env,
                                   press_span text)
{
    size_t i, count = 0;
    int open = 0;

    chars->text = text;
    chars->mark = NULL;
    if (text.n > PRESS_MAX_TEXT)
        return PRESS_TOOBIG;
    for (i = 0; text.n - i >= PRESS_CHARS_STRIDE && chars_is_ascii(text.p + i);
         i += PRESS_CHARS_STRIDE)
        ;
    while (i < text.n && (unsigned char)text.p[i] < 0x80)
        i++;
    if (i == text.n)
        return PRESS_OK;
    chars->mark = press_alloc(env, press_mul(text.n / PRESS_CHARS_STRIDE + 1,
                                             sizeof *chars->mark));
    if (!chars->mark)
        return PRESS_NOMEM;
    for (i = 0; i < text.n;) {
        size_t end = i + PRESS_CHARS_STRIDE < text.n ? i + PRESS_CHARS_STRIDE
                                                     : text.n;

        chars->mark[i / PRESS_CHARS_STRIDE] = chars_mark(count, open);
        if (end - i == PRESS_CHARS_STRIDE && chars_is_ascii(text.p + i)) {
            count += PRESS_CHARS_STRIDE;
            i = end;
            open = 0;
        } else if (end - i == PRESS_CHARS_STRIDE) {
            count += chars_begun(text.p + i, &open);
            i = end;
        }
        for (; i < end; i++)
            count += (size_t)chars_begins(text, i, &open);
    }
    if (text.n % PRESS_CHARS_STRIDE == 0)
        chars->mark[text.n / PRESS_CHARS_STRIDE] = chars_mark(count, open);
    return PRESS_OK;
}

PRESS_PRIVATE void press_chars_release(press_chars *chars, press_env *env)
{
    press_free(env, chars->mark);
    chars->mark = NULL;
}

PRESS_PRIVATE uint32_t press_chars_before(const press_chars *chars,
                                          uint32_t at)
{
    size_t i;
    uint32_t count;
    int open;

    assert(at <= chars->text.n);
    if (!chars->mark)
        return at;
    i = at / PRESS_CHARS_STRIDE * PRESS_CHARS_STRIDE;
    count = chars->mark[i / PRESS_CHARS_STRIDE] & ~CHARS_OPEN;
    open = (int)(chars->mark[i / PRESS_CHARS_STRIDE] >> 31);
    for (; i < at; i++)
        count += (uint32_t)chars_begins(chars->text, i, &open);
    return count;
}

PRESS_PRIVATE uint32_t press_chars_byte(const press_chars *chars,
                                        uint32_t count)
{
    size_t low = 0, high = chars->text.n / PRESS_CHARS_STRIDE, i;
    uint32_t seen;
    int open;

    if (!chars->mark)
        return count < chars->text.n ? count : (uint32_t)chars->text.n;
    while (low < high) { /* the last mark that is not past the character */
        size_t mid = (low + high + 1) / 2;

        if ((chars->mark[mid] & ~CHARS_OPEN) <= count)
            low = mid;
        else
            high = mid - 1;
    }
    i = low * PRESS_CHARS_STRIDE;
    seen = chars->mark[low] & ~CHARS_OPEN;
    open = (int)(chars->mark[low] >> 31);
    for (; i < chars->text.n; i++)
        if (chars_begins(chars->text, i, &open) && seen++ == count)
            break;
    return (uint32_t)i;
}

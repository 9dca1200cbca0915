/* base.h - status codes, the environment of a call, spans, buffers, vectors.
**
** The core is plain C99 and knows no database.  What it needs from outside
** comes in as a press_env: an allocator that may fail, and a poll that may ask
** to stop.  Every function that allocates or loops over a text takes one.
**
** Conventions of the whole core:
**   - a function that can fail returns a status, PRESS_OK or one of below;
**   - out-parameters stand last and are always set (NULL or 0 on failure);
**   - text comes as pointer and length in bytes, never as a C string;
**   - offsets into a text are bytes, uint32_t, from 0; the SQL layer turns
**     them into characters from 1 (chars.h);
**   - nothing here reads a clock, a locale, the environment or a file.
*/
#ifndef PRESS_BASE_H
#define PRESS_BASE_H

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* What crosses files is private to the library: nothing in the ordinary build
** (hidden visibility), static in the amalgamation.  Constant tables that
** cross files are declared PRESS_TABLE and defined PRESS_TABLE_DEF. */
#ifndef PRESS_PRIVATE
#define PRESS_PRIVATE
#define PRESS_TABLE extern
#define PRESS_TABLE_DEF
#else
#define PRESS_TABLE static
#define PRESS_TABLE_DEF static
#endif

enum press_status {
    PRESS_OK = 0,
    PRESS_NOMEM,        /* the allocator gave nothing */
    PRESS_STOPPED,      /* the poll asked to stop */
    PRESS_TOOBIG,       /* text over PRESS_MAX_TEXT bytes */
    PRESS_BADLANGUAGE,  /* unknown language */
    PRESS_BADARGUMENT,  /* another argument without meaning */
    PRESS_CORRUPT       /* built-in data or a model failed its check */
};

/* Offsets are 32 bits wide; SQLite itself stops at 2^31-1. */
#define PRESS_MAX_TEXT 0x7fffffffu

/* Ask for memory that will be read soon; where a compiler has no word for it,
** nothing. */
#ifdef __GNUC__
#define PRESS_SOON(p) __builtin_prefetch(p)
#else
#define PRESS_SOON(p) ((void)(p))
#endif

/* A function of which each caller has its own, cut to its constants. */
#ifdef __GNUC__
#define PRESS_INLINE static inline __attribute__((always_inline))
#else
#define PRESS_INLINE static inline
#endif

typedef struct press_span {
    const char *p;
    size_t n;
} press_span;

/* A piece of a text: bytes [start, end). */
typedef struct press_range {
    uint32_t start, end;
} press_range;

/* Who keeps: words (lang.h), names (tag.h), quotations (speaking.h). */
enum press_kept {
    PRESS_KEPT_WORDS,
    PRESS_KEPT_NAMES,
    PRESS_KEPT_QUOTATIONS,
    PRESS_KEPT
};

typedef struct press_env {
    /* realloc's contract; size 0 frees and returns NULL.  May return NULL. */
    void *(*resize)(void *ctx, void *old, size_t size);
    /* Nonzero: stop as soon as may be.  NULL: never asked. */
    int (*poll)(void *ctx);
    void *ctx;
    size_t worked; /* bytes of work since the last poll */
    /* What rooms keep from text to text, so that the next one takes less time:
    ** PRESS_KEPT pointers, at first NULL.  NULL: nothing is kept. */
    void **kept;
} press_env;

/* Bytes of work between two polls: seldom enough to cost under 1 %, often
** enough to stop within 100 ms at 1 MB/s. */
#define PRESS_POLL_EVERY 32768

PRESS_PRIVATE void *press_alloc(press_env *env, size_t size);  /* not zeroed */
PRESS_PRIVATE void *press_zalloc(press_env *env, size_t size); /* zeroed */
PRESS_PRIVATE void *press_resize(press_env *env, void *old, size_t size);
PRESS_PRIVATE void press_free(press_env *env, void *p); /* NULL is fine */
/* a*b, or SIZE_MAX (which no allocator grants) where that overflows. */
PRESS_PRIVATE size_t press_mul(size_t a, size_t b);
/* Account n bytes of work done; PRESS_STOPPED when the poll says so. */
PRESS_PRIVATE int press_work(press_env *env, size_t n);
/* Copy them; a long copy to new memory takes time, and can be stopped. */
PRESS_PRIVATE int press_copy(press_env *env, char *to, press_span from);

/* --- growable bytes: remembers its first failure, then ignores appends --- */

typedef struct press_buf {
    press_env *env;
    char *p;
    size_t n, cap;
    int status;
} press_buf;

PRESS_PRIVATE void press_buf_init(press_buf *buf, press_env *env);
PRESS_PRIVATE void press_buf_release(press_buf *buf);
PRESS_PRIVATE void press_buf_reset(press_buf *buf); /* n = 0, keeps memory */
PRESS_PRIVATE void press_buf_add(press_buf *buf, const char *p, size_t n);
PRESS_PRIVATE void press_buf_puts(press_buf *buf, const char *zstring);
PRESS_PRIVATE void press_buf_putc(press_buf *buf, char c);
PRESS_PRIVATE void press_buf_put_uint(press_buf *buf, uint64_t value,
                                      int min_digits);
PRESS_PRIVATE press_span press_buf_span(const press_buf *buf);

/* --- growable array of equal items, the same sticky failure -------------- */

typedef struct press_vec {
    press_env *env;
    void *items;
    size_t n, cap, size; /* size of one item */
    int status;
} press_vec;

PRESS_PRIVATE void press_vec_init(press_vec *vec, press_env *env, size_t size);
PRESS_PRIVATE void press_vec_release(press_vec *vec);
/* Room for one more item, zeroed, counted; NULL after a failure. */
PRESS_PRIVATE void *press_vec_push(press_vec *vec);
/* Room for n items in all, exactly, where there is less. */
PRESS_PRIVATE int press_vec_reserve(press_vec *vec, size_t n);
/* Give back the room that growing left. */
PRESS_PRIVATE int press_vec_trim(press_vec *vec);
#define press_vec_at(vec, type, i) (&((type *)(vec)->items)[i])

/* --- strings that live as long as a result -------------------------------- */

/* A chain of blocks: allocate often, free once.  For the computed strings of
** a result (a value, a repaired word); zero-initialised plus env. */
typedef struct press_arena {
    press_env *env;
    struct press_arena_block *head;
} press_arena;

PRESS_PRIVATE void press_arena_init(press_arena *arena, press_env *env);
PRESS_PRIVATE void press_arena_release(press_arena *arena);
/* NULL: no memory.  Aligned for any type. */
PRESS_PRIVATE void *press_arena_alloc(press_arena *arena, size_t size);
/* A copy of the bytes with a NUL after them; p is NULL without memory. */
PRESS_PRIVATE press_span press_arena_copy(press_arena *arena, press_span s);

/* --- small things ---------------------------------------------------------- */

PRESS_PRIVATE int press_span_is(press_span s, const char *zstring);
/* The same with A-Z as a-z in s. */
PRESS_PRIVATE int press_span_is_word(press_span s, const char *lower);
PRESS_PRIVATE int press_span_eq(press_span a, press_span b);
/* Compare by bytes, then by length: <0, 0, >0. */
PRESS_PRIVATE int press_span_cmp(press_span a, press_span b);
PRESS_PRIVATE press_span press_span_of(const char *zstring);
PRESS_PRIVATE press_span press_span_sub(press_span text, press_range r);
/* Eight bytes, the first lowest. */
static inline uint64_t press_eight(const char *s)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t eight;

    memcpy(&eight, s, 8);
    return eight;
#else
    const unsigned char *p = (const unsigned char *)s;

    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 |
           (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 |
           (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
#endif
}
/* A number of eight bytes, each of them n. */
#define PRESS_EACH(n) (UINT64_C(0x0101010101010101) * (uint64_t)(n))
/* Of eight bytes the top bits of those that are no letters of ASCII.  What one
** carries over spoils those above it: of the lowest alone is to be asked. */
static inline uint64_t press_no_letters(uint64_t eight)
{
    uint64_t small = eight | PRESS_EACH(0x20);

    return (~(small + PRESS_EACH(0x80 - 'a')) |
            (small + PRESS_EACH(0x7F - 'z'))) &
           PRESS_EACH(0x80);
}
/* The same of those that are neither small letters of ASCII nor blanks. */
static inline uint64_t press_no_small(uint64_t eight)
{
    return (((~(eight + PRESS_EACH(0x80 - 'a')) |
              (eight + PRESS_EACH(0x7F - 'z'))) &
             ((eight ^ PRESS_EACH(' ')) + PRESS_EACH(0x7F))) |
            eight) &
           PRESS_EACH(0x80);
}
/* All the bits of the bytes below the lowest that has its top bit set in x. */
static inline uint64_t press_below(uint64_t x)
{
    return ((x & (~x + 1)) >> 7) - 1;
}
/* How many of eight bytes have their top bits set, the only ones of x. */
static inline uint32_t press_count_tops(uint64_t x)
{
    return (uint32_t)((x >> 7) * PRESS_EACH(1) >> 56);
}
/* The place of the lowest bit of x, which is not 0. */
static inline unsigned press_lowest_bit(uint64_t x)
{
#ifdef __GNUC__
    return (unsigned)__builtin_ctzll(x);
#else
    unsigned n = 0;

    for (; !(x & 1); x >>= 1)
        n++;
    return n;
#endif
}
/* Stable merge sort: equal items keep their order on every libc. */
PRESS_PRIVATE int press_sort(press_env *env, void *items, size_t n, size_t size,
                             int (*cmp)(const void *a, const void *b));

#endif

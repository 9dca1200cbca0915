/* base.c - see base.h. */
#include "base.h"

PRESS_PRIVATE void *press_resize(press_env *env, void *old, size_t size)
{
    assert(size > 0);
    if (size > (size_t)PRESS_MAX_TEXT * 16)
        return NULL;
    return env->resize(env->ctx, old, size);
}

PRESS_PRIVATE void *press_alloc(press_env *env, size_t size)
{
    return press_resize(env, NULL, size ? size : 1);
}

PRESS_PRIVATE void *press_zalloc(press_env *env, size_t size)
{
    void *p = press_alloc(env, size);

    if (p)
        memset(p, 0, size);
    return p;
}

PRESS_PRIVATE void press_free(press_env *env, void *p)
{
    if (p)
        env->resize(env->ctx, p, 0);
}

PRESS_PRIVATE size_t press_mul(size_t a, size_t b)
{
    if (b && a > SIZE_MAX / b)
        return SIZE_MAX;
    return a * b;
}

PRESS_PRIVATE int press_work(press_env *env, size_t n)
{
    env->worked += n;
    if (env->worked < PRESS_POLL_EVERY)
        return PRESS_OK;
    env->worked = 0;
    if (env->poll && env->poll(env->ctx))
        return PRESS_STOPPED;
    return PRESS_OK;
}

#define BASE_COPY ((size_t)1 << 20) /* bytes at once */

PRESS_PRIVATE int press_copy(press_env *env, char *to, press_span from)
{
    size_t at = 0, n;
    int status = PRESS_OK;

    for (; at < from.n && !status; at += n) {
        n = from.n - at < BASE_COPY ? from.n - at : BASE_COPY;
        memcpy(to + at, from.p + at, n);
        status = press_work(env, n / 8);
    }
    return status;
}

/* --- press_buf -------------------------------------------------------------- */

PRESS_PRIVATE void press_buf_init(press_buf *buf, press_env *env)
{
    memset(buf, 0, sizeof *buf);
    buf->env = env;
}

PRESS_PRIVATE void press_buf_release(press_buf *buf)
{
    if (buf->p)
        press_free(buf->env, buf->p);
    buf->p = NULL;
    buf->n = buf->cap = 0;
}

PRESS_PRIVATE void press_buf_reset(press_buf *buf)
{
    buf->n = 0;
}

static int buf_grow(press_buf *buf, size_t more)
{
    size_t cap = buf->cap ? buf->cap : 64;
    char *p;

    if (buf->status)
        return buf->status;
    if (more > PRESS_MAX_TEXT - buf->n)
        return buf->status = PRESS_TOOBIG;
    while (cap < buf->n + more)
        cap *= 2;
    p = press_resize(buf->env, buf->p, cap);
    if (!p)
        return buf->status = PRESS_NOMEM;
    buf->p = p;
    buf->cap = cap;
    return PRESS_OK;
}

PRESS_PRIVATE void press_buf_add(press_buf *buf, const char *p, size_t n)
{
    if (n == 0 || buf->status)
        return;
    if (n > buf->cap - buf->n && buf_grow(buf, n))
        return;
    memcpy(buf->p + buf->n, p, n);
    buf->n += n;
}

PRESS_PRIVATE void press_buf_puts(press_buf *buf, const char *zstring)
{
    press_buf_add(buf, zstring, strlen(zstring));
}

PRESS_PRIVATE void press_buf_putc(press_buf *buf, char c)
{
    press_buf_add(buf, &c, 1);
}

PRESS_PRIVATE void press_buf_put_uint(press_buf *buf, uint64_t value,
                                      int min_digits)
{
    char digits[24];
    int at = (int)sizeof digits;

    while (value || min_digits > 0) {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
        min_digits--;
        if (at == 0)
            break;
    }
    if (at == (int)sizeof digits)
        digits[--at] = '0';
    press_buf_add(buf, digits + at, sizeof digits - (size_t)at);
}

PRESS_PRIVATE press_span press_buf_span(const press_buf *buf)
{
    press_span s;

    s.p = buf->p ? buf->p : "";
    s.n = buf->n;
    return s;
}

/* --- press_vec -------------------------------------------------------------- */

PRESS_PRIVATE void press_vec_init(press_vec *vec, press_env *env, size_t size)
{
    memset(vec, 0, sizeof *vec);
    vec->env = env;
    vec->size = size;
}

PRESS_PRIVATE void press_vec_release(press_vec *vec)
{
    if (vec->items)
        press_free(vec->env, vec->items);
    vec->items = NULL;
    vec->n = vec->cap = 0;
}

PRESS_PRIVATE void *press_vec_push(press_vec *vec)
{
    char *item;

    if (vec->status)
        return NULL;
    if (vec->n == vec->cap) {
        /* half as much again: rows are many and memory is counted */
        size_t cap = vec->cap < 8 ? 8 : vec->cap + vec->cap / 2;
        void *items = press_resize(vec->env, vec->items,
                                   press_mul(cap, vec->size));

        if (!items) {
            vec->status = PRESS_NOMEM;
            return NULL;
        }
        vec->items = items;
        vec->cap = cap;
    }
    item = (char *)vec->items + vec->n++ * vec->size;
    memset(item, 0, vec->size);
    return item;
}

static int vec_resize(press_vec *vec, size_t n)
{
    void *items = press_resize(vec->env, vec->items, press_mul(n, vec->size));

    if (!items)
        return vec->status = PRESS_NOMEM;
    vec->items = items;
    vec->cap = n;
    return vec->status;
}

PRESS_PRIVATE int press_vec_reserve(press_vec *vec, size_t n)
{
    return vec->status || n <= vec->cap ? vec->status : vec_resize(vec, n);
}

PRESS_PRIVATE int press_vec_trim(press_vec *vec)
{
    return vec->n == vec->cap || vec->n == 0 ? vec->status
                                             : vec_resize(vec, vec->n);
}

/* --- press_arena ------------------------------------------------------------ */

typedef union press_align {
    void *p;
    uint64_t u;
    double d;
} press_align;

struct press_arena_block {
    struct press_arena_block *next;
    size_t used, cap;
    press_align bytes[1];
};

#define ARENA_BLOCK 2000

PRESS_PRIVATE void press_arena_init(press_arena *arena, press_env *env)
{
    arena->env = env;
    arena->head = NULL;
}

PRESS_PRIVATE void press_arena_release(press_arena *arena)
{
    while (arena->head) {
        struct press_arena_block *next = arena->head->next;

        press_free(arena->env, arena->head);
        arena->head = next;
    }
}

PRESS_PRIVATE void *press_arena_alloc(press_arena *arena, size_t size)
{
    struct press_arena_block *block = arena->head;
    char *p;

    if (size > PRESS_MAX_TEXT)
        return NULL;
    size = (size + sizeof(press_align) - 1) & ~(sizeof(press_align) - 1);
    if (!block || size > block->cap - block->used) {
        size_t cap = size > ARENA_BLOCK ? size : ARENA_BLOCK;

        block = press_alloc(arena->env, sizeof *block + cap);
        if (!block)
            return NULL;
        block->next = arena->head;
        block->used = 0;
        block->cap = cap;
        arena->head = block;
    }
    p = (char *)block->bytes + block->used;
    block->used += size;
    return p;
}

PRESS_PRIVATE press_span press_arena_copy(press_arena *arena, press_span s)
{
    press_span copy = {NULL, 0};
    char *p = press_arena_alloc(arena, s.n + 1);

    if (!p)
        return copy;
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    copy.p = p;
    copy.n = s.n;
    return copy;
}

/* --- small things ----------------------------------------------------------- */

PRESS_PRIVATE int press_span_is(press_span s, const char *zstring)
{
    size_t n = strlen(zstring);

    return s.n == n && (n == 0 || memcmp(s.p, zstring, n) == 0);
}

PRESS_PRIVATE int press_span_is_word(press_span s, const char *lower)
{
    size_t i;

    for (i = 0; i < s.n && lower[i]; i++)
        if ((s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32 : s.p[i]) != lower[i])
            return 0;
    return i == s.n && !lower[i];
}

PRESS_PRIVATE int press_span_eq(press_span a, press_span b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

PRESS_PRIVATE int press_span_cmp(press_span a, press_span b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;

    if (order)
        return order;
    return a.n < b.n ? -1 : a.n > b.n;
}

PRESS_PRIVATE press_span press_span_of(const char *zstring)
{
    press_span s;

    s.p = zstring;
    s.n = strlen(zstring);
    return s;
}

PRESS_PRIVATE press_span press_span_sub(press_span text, press_range r)
{
    press_span s;

    assert(r.start <= r.end && r.end <= text.n);
    s.p = text.p + r.start;
    s.n = r.end - r.start;
    return s;
}

/* Bottom-up merge sort: n log n whatever the input, and stable. */
PRESS_PRIVATE int press_sort(press_env *env, void *items, size_t n, size_t size,
                             int (*cmp)(const void *a, const void *b))
{
    char *from = items, *to, *spare;
    size_t width, done = 0;
    int status = PRESS_OK;

    if (n < 2)
        return PRESS_OK;
    spare = to = press_alloc(env, press_mul(n, size));
    if (!spare)
        return PRESS_NOMEM;
    for (width = 1; width < n && !status; width *= 2) {
        size_t left;
        char *swap;

        for (left = 0; left < n && !status; left += 2 * width) {
            size_t mid = left + width < n ? left + width : n;
            size_t right = left + 2 * width < n ? left + 2 * width : n;
            size_t i = left, j = mid, k = left;

            while (i < mid && j < right && !status) {
                int second = cmp(from + j * size, from + i * size) < 0;
                size_t pick = second ? j++ : i++;

                memcpy(to + k++ * size, from + pick * size, size);
                if (++done % 4096 == 0)
                    status = press_work(env, 1024 * size);
            }
            if (i < mid)
                memcpy(to + k * size, from + i * size, (mid - i) * size);
            else if (j < right)
                memcpy(to + k * size, from + j * size, (right - j) * size);
        }
        if (status)
            break; /* `from` is whole, in some order */
        swap = from;
        from = to;
        to = swap;
    }
    if (from != (char *)items)
        memcpy(items, from, n * size);
    press_free(env, spare);
    return status;
}

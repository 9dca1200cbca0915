/* hash.c - see hash.h. */
#include "hash.h"

PRESS_PRIVATE uint32_t press_hash32(const char *p, size_t n)
{
    uint32_t h = PRESS_HASH32;
    size_t i;

    for (i = 0; i < n; i++)
        h = press_hash32_add(h, (unsigned char)p[i]);
    return h;
}

/* --- SipHash-1-3 --------------------------------------------------------------- */

typedef struct hash_sip {
    uint64_t v0, v1, v2, v3;
} hash_sip;

static inline uint64_t hash_turn(uint64_t x, int bits)
{
    return x << bits | x >> (64 - bits);
}

static inline void hash_round(hash_sip *s)
{
    s->v0 += s->v1;
    s->v1 = hash_turn(s->v1, 13) ^ s->v0;
    s->v0 = hash_turn(s->v0, 32);
    s->v2 += s->v3;
    s->v3 = hash_turn(s->v3, 16) ^ s->v2;
    s->v0 += s->v3;
    s->v3 = hash_turn(s->v3, 21) ^ s->v0;
    s->v2 += s->v1;
    s->v1 = hash_turn(s->v1, 17) ^ s->v2;
    s->v2 = hash_turn(s->v2, 32);
}

/* The characters are the paper's constants. */
static inline hash_sip hash_start(uint64_t a, uint64_t b)
{
    hash_sip s;

    s.v0 = a ^ UINT64_C(0x736F6D6570736575);
    s.v1 = b ^ UINT64_C(0x646F72616E646F6D);
    s.v2 = a ^ UINT64_C(0x6C7967656E657261);
    s.v3 = b ^ UINT64_C(0x7465646279746573);
    return s;
}

static inline void hash_add(hash_sip *s, uint64_t word)
{
    s->v3 ^= word;
    hash_round(s);
    s->v0 ^= word;
}

static inline uint64_t hash_end(hash_sip *s)
{
    s->v2 ^= 0xFF;
    hash_round(s);
    hash_round(s);
    hash_round(s);
    return s->v0 ^ s->v1 ^ s->v2 ^ s->v3;
}

/* Little-endian numbers, on every machine. */
static inline uint64_t hash_four(const char *p)
{
    const unsigned char *u = (const unsigned char *)p;

    return (uint64_t)u[0] | (uint64_t)u[1] << 8 | (uint64_t)u[2] << 16 |
           (uint64_t)u[3] << 24;
}

static inline uint64_t hash_eight(const char *p)
{
    return hash_four(p) | hash_four(p + 4) << 32;
}

/* The last bytes, fewer than eight. */
static inline uint64_t hash_rest(const char *p, size_t n)
{
    uint64_t rest = 0;

    if (n >= 4) /* what both have is the same */
        return hash_four(p + n - 4) << 8 * (n - 4) | hash_four(p);
    while (n-- > 0)
        rest |= (uint64_t)(unsigned char)p[n] << 8 * n;
    return rest;
}

PRESS_PRIVATE uint64_t press_siphash(uint64_t a, uint64_t b, const char *p,
                                     size_t n)
{
    hash_sip s = hash_start(a, b);
    size_t i;

    for (i = 0; i + 8 <= n; i += 8)
        hash_add(&s, hash_eight(p + i));
    hash_add(&s, hash_rest(p + i, n - i) | (uint64_t)n << 56);
    return hash_end(&s);
}

/* --- places -------------------------------------------------------------------- */

static inline uint64_t hash_pair(const uint64_t *a, uint64_t eight)
{
    return (a[0] + (eight & 0xFFFFFFFF)) * (a[1] + (eight >> 32));
}

PRESS_PRIVATE size_t press_key_bytes(const press_key *key, const char *p,
                                     size_t n)
{
    const uint64_t *a = key->a + 2;
    uint64_t h = key->a[0] + n * key->a[1];
    size_t i;

    if (n >= PRESS_KEY_SHORT)
        return (size_t)press_siphash(key->a[0], key->a[1], p, n);
    for (i = 0; i + 8 <= n; i += 8, a += 2)
        h += hash_pair(a, hash_eight(p + i));
    return (size_t)((h + hash_pair(a, hash_rest(p + i, n - i))) >> 32);
}

/* --- the key ------------------------------------------------------------------- */

/* From the hash of what it is drawn from. */
static void hash_draw(press_key *key, uint64_t hash)
{
    size_t i;

    for (i = 0; i < sizeof key->a / sizeof key->a[0]; i++)
        key->a[i] = press_siphash(hash, i, "", 0);
}

PRESS_PRIVATE void press_key_more(press_key *key, press_span bytes)
{
    hash_draw(key, press_siphash(key->a[0], key->a[1], bytes.p, bytes.n));
}

#define HASH_POLL 65536

PRESS_PRIVATE int press_key_init(press_key *key, press_env *env,
                                 press_span text)
{
    hash_sip s = hash_start(0, 0);
    size_t at = 0, end;

    while (at + 8 <= text.n) {
        end = text.n - at < HASH_POLL ? text.n - 7 : at + HASH_POLL;
        for (; at < end; at += 8)
            hash_add(&s, hash_eight(text.p + at));
        if (press_work(env, HASH_POLL / 64)) /* it is quick */
            return PRESS_STOPPED;
    }
    hash_add(&s, hash_rest(text.p + at, text.n - at) | (uint64_t)text.n << 56);
    hash_draw(key, hash_end(&s));
    return PRESS_OK;
}

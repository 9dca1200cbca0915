/* sha256.c - see sha256.h.  Constants and steps as FIPS 180-4 names them. */
#include "sha256.h"

static const uint32_t sha_k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
    0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
    0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t sha_rotr(uint32_t x, int n)
{
    return x >> n | x << (32 - n);
}

static void sha_block(uint32_t h[8], const unsigned char *b)
{
    uint32_t w[64], v[8];
    int t;

    for (t = 0; t < 16; t++, b += 4)
        w[t] = (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 |
               (uint32_t)b[2] << 8 | b[3];
    for (; t < 64; t++) {
        uint32_t s0 = sha_rotr(w[t - 15], 7) ^ sha_rotr(w[t - 15], 18) ^
                      w[t - 15] >> 3;
        uint32_t s1 = sha_rotr(w[t - 2], 17) ^ sha_rotr(w[t - 2], 19) ^
                      w[t - 2] >> 10;

        w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    memcpy(v, h, sizeof v);
    for (t = 0; t < 64; t++) {
        uint32_t e = v[4], a = v[0];
        uint32_t t1 = v[7] + (sha_rotr(e, 6) ^ sha_rotr(e, 11) ^
                              sha_rotr(e, 25)) +
                      ((e & v[5]) ^ (~e & v[6])) + sha_k[t] + w[t];
        uint32_t t2 = (sha_rotr(a, 2) ^ sha_rotr(a, 13) ^ sha_rotr(a, 22)) +
                      ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));

        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (t = 0; t < 8; t++)
        h[t] += v[t];
}

PRESS_PRIVATE int press_sha256(press_env *env, press_span bytes, char hex[65])
{
    static const char digits[] = "0123456789abcdef";
    uint32_t h[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                     0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    unsigned char last[128] = {0};
    size_t at, rest, i;
    int status = PRESS_OK;

    hex[0] = '\0';
    for (at = 0; bytes.n - at >= 64 && !status; at += 64) {
        sha_block(h, (const unsigned char *)bytes.p + at);
        status = press_work(env, 64);
    }
    if (status)
        return status;
    rest = bytes.n - at;
    if (rest)
        memcpy(last, bytes.p + at, rest);
    last[rest] = 0x80;
    at = rest < 56 ? 64 : 128; /* one block or two */
    for (i = 0; i < 8; i++)
        last[at - 1 - i] = (unsigned char)((uint64_t)bytes.n * 8 >> 8 * i);
    sha_block(h, last);
    if (at == 128)
        sha_block(h, last + 64);
    for (i = 0; i < 64; i++)
        hex[i] = digits[h[i / 8] >> (28 - 4 * (i % 8)) & 15];
    hex[64] = '\0';
    return PRESS_OK;
}

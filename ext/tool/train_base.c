/* train_base.c - memory, chance and numbers of the trainer (train.h). */
#include <errno.h>

#include "train.h"

void train_die(const char *what, const char *which)
{
    fprintf(stderr, "train: %s \"%s\"\n", what, which);
    exit(2);
}

FILE *train_open(const char *path, const char *how)
{
    FILE *file = fopen(path, how);

    if (!file) {
        fprintf(stderr, "train: cannot %s \"%s\"\n",
                *how == 'r' ? "read" : "write", path);
        exit(2);
    }
    return file;
}

void *train_resize(void *ctx, void *old, size_t size)
{
    void *p;

    (void)ctx;
    if (size == 0) {
        free(old);
        return NULL;
    }
    p = realloc(old, size);
    if (!p) {
        fprintf(stderr, "train: no memory\n");
        exit(1);
    }
    return p;
}

void *train_zeroes(size_t n, size_t size)
{
    void *p = calloc(n, size);

    if (!p) {
        fprintf(stderr, "train: no memory\n");
        exit(1);
    }
    return p;
}

void *train_more(void *p, size_t n, size_t size)
{
    if (n && (n & (n - 1)))
        return p;
    return train_resize(NULL, p, (n ? n * 2 : 1) * size);
}

static uint64_t train_seed = 88172645463325252ull;

uint32_t train_draw(void)
{
    train_seed ^= train_seed << 13;
    train_seed ^= train_seed >> 7;
    train_seed ^= train_seed << 17;
    return (uint32_t)(train_seed >> 16);
}

int train_number(const char *text, int least, int most, const char *what)
{
    char *end;
    long v;

    errno = 0;
    v = strtol(text, &end, 10);
    if (errno || end == text || *end || v < least || v > most) {
        fprintf(stderr, "train: %s is a number from %d to %d, not \"%s\"\n",
                what, least, most, text);
        exit(2);
    }
    return (int)v;
}

/* env.h - what fuzz targets share: an environment over malloc, and a check
** that stands in release builds too. */
#ifndef PRESS_FUZZ_ENV_H
#define PRESS_FUZZ_ENV_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../ext/core/base.h"

#define FUZZ_CHECK(x)                                                     \
    do {                                                                  \
        if (!(x)) {                                                       \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #x);       \
            abort();                                                      \
        }                                                                 \
    } while (0)

static void *fuzz_resize(void *ctx, void *old, size_t size)
{
    (void)ctx;
    if (size == 0) {
        free(old);
        return NULL;
    }
    return realloc(old, size);
}

static inline press_env *fuzz_env(void)
{
    static press_env env;

    env.resize = fuzz_resize;
    return &env;
}

#endif

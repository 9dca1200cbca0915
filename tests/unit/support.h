/* support.h - what every unit test needs: cmocka and an environment whose
** allocator is malloc's and whose poll never stops. */
#ifndef PRESS_TEST_SUPPORT_H
#define PRESS_TEST_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "../../ext/core/base.h"

static void *support_resize(void *ctx, void *old, size_t size)
{
    (void)ctx;
    if (size == 0) {
        free(old);
        return NULL;
    }
    return realloc(old, size);
}

static inline press_env *support_env(void)
{
    static press_env env;

    env.resize = support_resize;
    env.poll = NULL;
    return &env;
}

#endif

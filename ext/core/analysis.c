/* analysis.c - see analysis.h. */
#include "analysis.h"

PRESS_PRIVATE int press_analysis_new(press_env *env, press_span bytes,
                                     press_analysis **out)
{
    press_analysis *a;

    *out = NULL;
    if (bytes.n > PRESS_MAX_TEXT)
        return PRESS_TOOBIG;
    a = press_zalloc(env, sizeof *a);
    if (!a)
        return PRESS_NOMEM;
    a->env = env;
    a->refs = 1;
    a->n = bytes.n;
    a->bytes = press_alloc(env, bytes.n + 1);
    if (!a->bytes) {
        press_analysis_unref(a);
        return PRESS_NOMEM;
    }
    if (bytes.n)
        memcpy(a->bytes, bytes.p, bytes.n);
    a->bytes[bytes.n] = '\0';
    *out = a;
    return PRESS_OK;
}

PRESS_PRIVATE press_analysis *press_analysis_ref(press_analysis *a)
{
    a->refs++;
    return a;
}

PRESS_PRIVATE void press_analysis_unref(press_analysis *a)
{
    if (!a || --a->refs > 0)
        return;
    if (a->text_done)
        press_text_release(&a->text, a->env);
    press_free(a->env, a->bytes);
    press_free(a->env, a);
}

PRESS_PRIVATE int press_analysis_text(press_analysis *a,
                                      const press_text **out)
{
    press_span span;
    int status = PRESS_OK;

    span.p = a->bytes;
    span.n = a->n;
    *out = NULL;
    if (!a->text_done)
        status = press_text_init(&a->text, a->env, span);
    if (status)
        return status;
    a->text_done = 1;
    *out = &a->text;
    return PRESS_OK;
}

/* analysis.c - see analysis.h. */
#include "analysis.h"

PRESS_PRIVATE int press_analysis_new(press_env *env, press_span bytes,
                                     press_analysis **out)
{
    press_analysis *a;
    int status;

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
    status = a->bytes ? press_copy(env, a->bytes, bytes) : PRESS_NOMEM;
    if (status) {
        press_analysis_unref(a);
        return status;
    }
    a->bytes[bytes.n] = '\0';
    *out = a;
    return PRESS_OK;
}

PRESS_PRIVATE press_analysis *press_analysis_ref(press_analysis *a)
{
    a->refs++;
    return a;
}

/* --- entities ------------------------------------------------------------- */

struct press_names_layer {
    struct press_names_layer *next;
    press_naming naming; /* its strings are the layer's own */
    press_arena strings;
    press_entities *entities;
};

/* Kept besides the one of press_analysis_mentions(). */
#define ANALYSIS_NAMINGS 3

static void analysis_layer_free(press_analysis *a,
                                struct press_names_layer *layer)
{
    press_entities_unref(layer->entities);
    press_gazetteer_unref(layer->naming.gazetteer);
    press_arena_release(&layer->strings);
    press_free(a->env, layer);
}

static void analysis_names_free(press_analysis *a)
{
    while (a->names) {
        struct press_names_layer *next = a->names->next;

        analysis_layer_free(a, a->names);
        a->names = next;
    }
}

static void analysis_article_free(press_analysis *a)
{
    press_article_unref(a->article);
    a->article = NULL;
    press_free(a->env, (void *)(uintptr_t)a->article_hints.p);
    a->article_hints.p = NULL;
}

PRESS_PRIVATE void press_analysis_unref(press_analysis *a)
{
    if (!a || --a->refs > 0)
        return;
    analysis_names_free(a);
    analysis_article_free(a);
    press_analysis_unref(a->reading);
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

static int analysis_same(press_span a, press_span b)
{
    return (!a.p == !b.p) && press_span_eq(a, b);
}

static int analysis_same_naming(const press_naming *a, const press_naming *b)
{
    return a->lang == b->lang && a->gazetteer == b->gazetteer &&
           analysis_same(a->publisher, b->publisher) &&
           analysis_same(a->published, b->published);
}

static int analysis_is_plain(const press_naming *naming)
{
    return naming->lang < 0 && !naming->gazetteer && !naming->publisher.p &&
           !naming->published.p;
}

/* Drop the layers asked for longest ago, the plain one never. */
static void analysis_names_trim(press_analysis *a)
{
    struct press_names_layer **at = &a->names;
    int kept = 0;

    while (*at) {
        struct press_names_layer *layer = *at;

        if (analysis_is_plain(&layer->naming) || kept++ < ANALYSIS_NAMINGS) {
            at = &layer->next;
            continue;
        }
        *at = layer->next;
        analysis_layer_free(a, layer);
    }
}

static int analysis_copy(press_arena *arena, press_span *s)
{
    if (s->p)
        *s = press_arena_copy(arena, *s);
    return s->n && !s->p ? PRESS_NOMEM : PRESS_OK;
}

static int analysis_layer_new(press_analysis *a, const press_naming *naming,
                              struct press_names_layer **out)
{
    struct press_names_layer *layer = press_zalloc(a->env, sizeof *layer);
    const press_text *text;
    int status;

    *out = NULL;
    if (!layer)
        return PRESS_NOMEM;
    press_arena_init(&layer->strings, a->env);
    layer->naming = *naming;
    press_gazetteer_ref(naming->gazetteer);
    status = analysis_copy(&layer->strings, &layer->naming.publisher);
    if (!status)
        status = analysis_copy(&layer->strings, &layer->naming.published);
    if (!status)
        status = press_analysis_text(a, &text);
    if (!status)
        status = press_entities_new(a->env, text, naming, &layer->entities);
    if (status) {
        analysis_layer_free(a, layer);
        return status;
    }
    *out = layer;
    return PRESS_OK;
}

static int analysis_names(press_analysis *a, const press_naming *naming,
                          struct press_names_layer **out)
{
    struct press_names_layer **at = &a->names, *layer;
    int status;

    while (*at && !analysis_same_naming(&(*at)->naming, naming))
        at = &(*at)->next;
    layer = *at;
    if (layer) {
        *at = layer->next;
    } else {
        status = analysis_layer_new(a, naming, &layer);
        if (status)
            return status;
    }
    layer->next = a->names;
    a->names = layer;
    analysis_names_trim(a);
    *out = layer;
    return PRESS_OK;
}

PRESS_PRIVATE int press_analysis_entities(press_analysis *a,
                                          const press_naming *naming,
                                          press_entities **out)
{
    struct press_names_layer *layer;
    int status = analysis_names(a, naming, &layer);

    *out = NULL;
    if (status)
        return status;
    layer->entities->refs++;
    *out = layer->entities;
    return PRESS_OK;
}

PRESS_PRIVATE int press_analysis_mentions(press_analysis *a,
                                          const press_vec **out)
{
    struct press_names_layer *layer;
    press_naming naming = {-1, NULL, {NULL, 0}, {NULL, 0}};
    int status = analysis_names(a, &naming, &layer);

    *out = status ? NULL : &layer->entities->mentions;
    return status;
}

/* --- the article ------------------------------------------------------------- */

/* The reading text, cut up; its own analysis is kept, or none where it is the
** text itself. */
static int analysis_reading(press_analysis *a, const press_article *article,
                            const press_text **out)
{
    press_span text = press_buf_span(&article->blocks.text);
    int own = text.n != a->n ||
              (text.n > 0 && memcmp(text.p, a->bytes, text.n) != 0);

    if (a->reading && (!own || a->reading->n != text.n ||
                       memcmp(a->reading->bytes, text.p, text.n) != 0)) {
        press_analysis_unref(a->reading);
        a->reading = NULL;
    }
    if (own && !a->reading) {
        int status = press_analysis_new(a->env, text, &a->reading);

        if (status)
            return status;
    }
    return press_analysis_text(own ? a->reading : a, out);
}

/* The hints' own copy; p NULL where there are none. */
static int analysis_key(press_analysis *a, press_span key, press_span *out)
{
    char *p;

    out->p = NULL;
    out->n = 0;
    if (!key.p)
        return PRESS_OK;
    p = press_alloc(a->env, key.n + 1);
    if (!p)
        return PRESS_NOMEM;
    memcpy(p, key.p, key.n);
    out->p = p;
    out->n = key.n;
    return PRESS_OK;
}

PRESS_PRIVATE int press_analysis_blocks(press_analysis *a, press_span key,
                                        const press_hints *hints,
                                        press_article **out)
{
    press_article *article = NULL;
    press_span bytes = {a->bytes, a->n}, copy;
    int status;

    *out = NULL;
    if (!a->article || !analysis_same(a->article_hints, key)) {
        status = analysis_key(a, key, &copy);
        if (!status)
            status = press_article_new(a->env, bytes, hints, &article);
        if (status) {
            press_free(a->env, (void *)(uintptr_t)copy.p);
            return status;
        }
        analysis_article_free(a);
        a->article = article;
        a->article_hints = copy;
    }
    *out = press_article_ref(a->article);
    return PRESS_OK;
}

PRESS_PRIVATE int press_analysis_article(press_analysis *a, press_span key,
                                         const press_hints *hints,
                                         press_article **out)
{
    const press_text *text;
    int status = press_analysis_blocks(a, key, hints, out);

    if (status || (*out)->told)
        return status;
    status = analysis_reading(a, *out, &text);
    if (!status)
        status = press_article_tell(*out, text, hints);
    if (status) {
        press_article_unref(*out);
        *out = NULL;
    }
    return status;
}

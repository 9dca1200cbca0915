/* entity.c - see entity.h. */
#include "entity.h"

#include "entity_name.h"
#include "entity_sense.h"

/* --- the gazetteer over the tagger ------------------------------------------ */

/* A longer name of the same type around the match, by more than an article:
** the more telling one. */
static int entity_around(press_span text, const press_mention *m,
                         const press_match *match)
{
    uint32_t start = m->at.start;

    if (start + 4 == match->at.start &&
        (memcmp(text.p + start, "The ", 4) == 0 ||
         memcmp(text.p + start, "the ", 4) == 0))
        start += 4;
    return m->type == match->type && start <= match->at.start &&
           m->at.end >= match->at.end &&
           m->at.end - start > match->at.end - match->at.start;
}

static int entity_push_match(press_vec *out, const press_match *match)
{
    press_mention *m;

    if (!match->type)
        return PRESS_OK;
    m = press_vec_push(out);
    if (!m)
        return out->status;
    m->at = match->at;
    m->token = match->token;
    m->ntokens = match->ntokens;
    m->sentence = match->sentence;
    m->type = match->type;
    m->listed = 1;
    m->score = 1000;
    m->name = match->name;
    return PRESS_OK;
}

static int entity_push(press_vec *out, const press_mention *mention)
{
    press_mention *m = press_vec_push(out);

    if (!m)
        return out->status;
    *m = *mention;
    return PRESS_OK;
}

/* Both lists are by place; the outcome too. */
static int entity_merge(press_span text, const press_vec *mentions,
                        const press_vec *matches, press_vec *out)
{
    size_t i = 0, k = 0;
    uint32_t taken = 0; /* the end of the last match */
    int status = PRESS_OK;

    while ((i < mentions->n || k < matches->n) && !status) {
        const press_mention *m =
            i < mentions->n ? press_vec_at(mentions, press_mention, i) : NULL;
        const press_match *match =
            k < matches->n ? press_vec_at(matches, press_match, k) : NULL;

        if (m && m->at.start < taken) {
            i++;
        } else if (m && (!match || m->at.end <= match->at.start)) {
            status = entity_push(out, m);
            i++;
        } else if (m && m->at.start < match->at.end &&
                   !entity_around(text, m, match)) {
            i++; /* it gives way */
        } else if (m && m->at.start < match->at.end) {
            k++;
        } else {
            status = entity_push_match(out, match);
            taken = match->at.end;
            k++;
        }
    }
    return status;
}

static int entity_gazetteer(press_env *env, const press_text *text,
                            const press_naming *naming, press_vec *mentions)
{
    press_vec matches, merged;
    int status;

    press_vec_init(&matches, env, sizeof(press_match));
    press_vec_init(&merged, env, sizeof(press_mention));
    status = press_gazetteer_find(env, text, naming, &matches);
    if (!status && matches.n) {
        status = entity_merge(text->span, mentions, &matches, &merged);
        if (!status) {
            press_vec old = *mentions;

            *mentions = merged;
            merged = old;
        }
    }
    press_vec_release(&matches);
    press_vec_release(&merged);
    return status;
}

PRESS_PRIVATE int press_entities_new(press_env *env, const press_text *text,
                                     const press_naming *naming,
                                     press_entities **out)
{
    press_entities *e = press_zalloc(env, sizeof *e);
    int status;

    *out = NULL;
    if (!e)
        return PRESS_NOMEM;
    e->env = env;
    e->refs = 1;
    press_vec_init(&e->mentions, env, sizeof(press_mention));
    press_arena_init(&e->strings, env);
    e->gazetteer = press_gazetteer_ref(naming->gazetteer);
    status = press_tag(env, text, naming->lang, &e->mentions);
    if (!status)
        status = press_entity_sense(env, text, &e->mentions);
    if (!status && naming->gazetteer)
        status = entity_gazetteer(env, text, naming, &e->mentions);
    if (!status)
        status = press_entity_names(env, text, naming->lang, &e->mentions,
                                    &e->strings);
    if (status) {
        press_entities_unref(e);
        return status;
    }
    *out = e;
    return PRESS_OK;
}

PRESS_PRIVATE void press_entities_unref(press_entities *e)
{
    if (!e || --e->refs > 0)
        return;
    press_vec_release(&e->mentions);
    press_arena_release(&e->strings);
    press_gazetteer_unref(e->gazetteer);
    press_free(e->env, e);
}

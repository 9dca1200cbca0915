/* article.c - see article.h. */
#include "article.h"

#include "contents.h"
#include "front.h"
#include "running.h"
#include "widget.h"

PRESS_PRIVATE int press_article_new(press_env *env, press_span content,
                                    const press_hints *hints,
                                    press_article **out)
{
    press_article *a;
    int status;

    *out = NULL;
    a = press_zalloc(env, sizeof *a);
    if (!a)
        return PRESS_NOMEM;
    a->refs = 1;
    a->env = env;
    press_blocks_init(&a->blocks, env, content);
    press_vec_init(&a->facts, env, sizeof(press_fact));
    press_arena_init(&a->strings, env);
    status = press_chars_init(&a->chars, env, content);
    if (!status)
        status = press_blocks_cut(&a->blocks);
    if (!status)
        status = press_blocks_running(&a->blocks);
    if (!status)
        status = press_blocks_inset(&a->blocks);
    if (!status)
        status = press_blocks_join(&a->blocks);
    if (!status)
        status = press_shape_captions(&a->blocks);
    if (!status)
        status = press_scan_find(&a->blocks);
    if (!status)
        status = press_contents_find(&a->blocks);
    if (!status)
        status = press_chrome_find(&a->blocks);
    if (!status)
        status = press_widget_find(&a->blocks);
    if (!status)
        status = press_front_find(&a->blocks);
    if (!status)
        status = press_shape_find(&a->blocks);
    if (!status)
        status = press_chrome_rules(&a->blocks, hints);
    if (!status)
        status = press_blocks_write(&a->blocks);
    if (!status)
        status = press_chars_init(&a->places, env,
                                  press_buf_span(&a->blocks.text));
    if (status) {
        press_article_unref(a);
        return status;
    }
    *out = a;
    return PRESS_OK;
}

PRESS_PRIVATE press_article *press_article_ref(press_article *article)
{
    article->refs++;
    return article;
}

PRESS_PRIVATE void press_article_unref(press_article *article)
{
    if (!article || --article->refs > 0)
        return;
    press_blocks_release(&article->blocks);
    press_chars_release(&article->chars, article->env);
    press_chars_release(&article->places, article->env);
    press_vec_release(&article->facts);
    press_arena_release(&article->strings);
    press_free(article->env, article);
}

/* article.c - see article.h. */
#include "article.h"

#include "contents.h"
#include "front.h"
#include "running.h"
#include "widget.h"

/* From the content to what each of its blocks is, in this order: a later step
** sees what the earlier ones found. */
static int (*const article_steps[])(press_blocks *) = {
    press_blocks_cut,    press_blocks_running, press_blocks_inset,
    press_blocks_join,   press_shape_captions, press_scan_find,
    press_contents_find, press_chrome_find,    press_widget_find,
    press_front_find,    press_shape_find};

/* The blocks, and the reading text of those that are the article's. */
static int article_read(press_article *a, const press_hints *hints)
{
    press_blocks *blocks = &a->blocks;
    int status = press_chars_init(&a->chars, a->env, blocks->content);
    size_t i;

    for (i = 0; i < sizeof article_steps / sizeof *article_steps; i++)
        if (!status)
            status = article_steps[i](blocks);
    if (!status)
        status = press_chrome_rules(blocks, hints);
    if (!status)
        status = press_blocks_write(blocks);
    if (!status)
        status = press_chars_init(&a->places, a->env,
                                  press_buf_span(&blocks->text));
    return status;
}

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
    status = article_read(a, hints);
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

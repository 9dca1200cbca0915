/* analysis.h - one text and all that is known of it, layer by layer.
**
** A layer is made when first asked for and kept; asking again costs nothing.
** A layer that fails (no memory, stopped) leaves no trace, so that asking
** again tries again.  An analysis is counted: a cursor that reads its rows
** holds a reference, whatever the connection's cache does meanwhile.
** Not for two threads at once.
*/
#ifndef PRESS_ANALYSIS_H
#define PRESS_ANALYSIS_H

#include "article.h"
#include "entity.h"
#include "text.h"

typedef struct press_analysis {
    press_env *env; /* must outlive it */
    int refs;
    char *bytes; /* its own copy of the text */
    size_t n;
    press_text text; /* chars, language, sentences and tokens */
    int text_done;
    struct press_names_layer *names; /* entities, by how they were asked for */
    /* The text as an article, with the hints it was last asked for with, and
    ** its reading text; `reading` is NULL where that is this very text. */
    press_article *article;
    press_span article_hints;
    struct press_analysis *reading;
} press_analysis;

/* A new analysis with one reference; *out is NULL on failure.  The bytes are
** copied.  Nothing is analysed yet. */
PRESS_PRIVATE int press_analysis_new(press_env *env, press_span bytes,
                                     press_analysis **out);
PRESS_PRIVATE press_analysis *press_analysis_ref(press_analysis *a);
PRESS_PRIVATE void press_analysis_unref(press_analysis *a); /* NULL is fine */

/* The layers.  *out belongs to the analysis. */
PRESS_PRIVATE int press_analysis_text(press_analysis *a,
                                      const press_text **out);
/* The entities as asked for.  Unlike other layers there may be many (a query
** may join one text with any gazetteers): the analysis keeps a few, and *out
** carries a reference, to be given up by press_entities_unref(). */
PRESS_PRIVATE int press_analysis_entities(press_analysis *a,
                                          const press_naming *naming,
                                          press_entities **out);
/* The mentions in the text's own language without a gazetteer, which what
** resolves names on its way (quotations) reads; the analysis keeps them. */
PRESS_PRIVATE int press_analysis_mentions(
    press_analysis *a, const press_vec **out /* press_mention */);

/* The text as an article: with its facts, or as blocks alone where those are
** not asked for.  `key` is the hints as they were given (p NULL:
** none), by which the layer is told from another; `hints` are they, read.
** *out carries a reference, to be given up by press_article_unref() before the
** analysis, whose bytes it reads. */
PRESS_PRIVATE int press_analysis_article(press_analysis *a, press_span key,
                                         const press_hints *hints,
                                         press_article **out);
PRESS_PRIVATE int press_analysis_blocks(press_analysis *a, press_span key,
                                        const press_hints *hints,
                                        press_article **out);

#endif

/* hints.h - what came with a file: a JSON object, read strictly.
**
**   {"url": "...", "title": "...", "published": "2021-03", "other": {...},
**    "chrome": [{"pattern": "Read more", "how": "prefix", "kind": "related"}]}
**
** Keys: url title subtitle author publisher published language kind (strings,
** or null for not given; `published` may be a number: a year), `chrome` and
** `other`.  Another key is an error.  `other` may hold anything.
**
** A chrome rule acts on every block whose text, folded as searching folds it
** (press_fold), fits `pattern`, folded too:
**   exact     the whole block is the pattern (the default)
**   prefix    the block begins with it
**   contains  the pattern stands anywhere in it
**   glob      as in GLOB with * and ? alone, over the whole block
**   keep      the block contains it, and goes back into the text
** `kind` is the kind the block gets: one of those out of the text, `notice`
** by default; with keep one of those in it, `paragraph` by default.
**
** Nesting of any depth costs a bit a level and no stack.  Linear.
*/
#ifndef PRESS_HINTS_H
#define PRESS_HINTS_H

#include "block.h"
#include "lang.h"

enum press_hint {
    PRESS_HINT_URL = 0,
    PRESS_HINT_TITLE,
    PRESS_HINT_SUBTITLE,
    PRESS_HINT_AUTHOR,
    PRESS_HINT_PUBLISHER,
    PRESS_HINT_PUBLISHED,
    PRESS_HINT_LANGUAGE,
    PRESS_HINT_KIND,
    PRESS_HINTS
};

enum press_how {
    PRESS_HOW_EXACT = 0,
    PRESS_HOW_PREFIX,
    PRESS_HOW_CONTAINS,
    PRESS_HOW_GLOB,
    PRESS_HOW_KEEP
};

typedef struct press_chrome_rule {
    press_span pattern; /* folded */
    press_span given;   /* as it was given */
    uint8_t how;        /* enum press_how */
    uint8_t kind;       /* enum press_block_kind */
} press_chrome_rule;

typedef struct press_hints {
    press_span value[PRESS_HINTS]; /* p NULL: not given */
    press_vec chrome;              /* press_chrome_rule */
    press_arena strings;
    const char *problem;  /* after PRESS_BADARGUMENT: what is wrong with */
    press_span offender;  /* this, or p NULL; a NUL follows */
} press_hints;

/* Kinds of text that an article may be told to be. */
PRESS_PRIVATE const char *press_article_kind(press_span name); /* or NULL */

/* `json` with p NULL: no hints.  On failure *out needs releasing too. */
PRESS_PRIVATE int press_hints_read(press_env *env, press_span json,
                                   press_hints *out);
PRESS_PRIVATE void press_hints_release(press_hints *hints);

#endif

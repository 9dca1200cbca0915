/* tag_memo.h - the votes of features met before.
**
** Most features come again: the shapes, lists and classes of common words.  A
** memo keeps the votes of some thousand, each where its hash says, the last
** one that came; what it gives is what the model gives.
*/
#ifndef PRESS_TAG_MEMO_H
#define PRESS_TAG_MEMO_H

#include "tag_model.h"

typedef struct press_tag_line press_tag_line;

typedef struct press_tag_memo {
    press_env *env;
    press_tag_line *lines;
    uint32_t mask;
} press_tag_memo;

/* Room in keeping with n bytes of text, where there is less: what was kept
** goes. */
PRESS_PRIVATE int press_tag_memo_fit(press_tag_memo *memo, press_env *env,
                                     size_t n);
PRESS_PRIVATE void press_tag_memo_release(press_tag_memo *memo);
#define PRESS_TAG_MEMO_FEATURES 96 /* at once */

/* Set votes to the sum of the votes of n features. */
PRESS_PRIVATE void press_tag_memo_votes(press_tag_memo *memo,
                                        const press_tag_model *model,
                                        const uint32_t *features, size_t n,
                                        int16_t *votes);

#endif

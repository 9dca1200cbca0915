/* tag_row.h - the votes of a word's form, summed once.
**
** Most features look at one word alone: as the unit itself, as one before or
** after it.  Their votes are summed once for a form (tag_form.h) and kept in a
** row, some thousand rows, each where its form's line is.  Others look at
** little of several words, their shapes or the bits of lists; the sums of these
** are kept by what they look at.  What is given is what summing anew would
** give.
*/
#ifndef PRESS_TAG_ROW_H
#define PRESS_TAG_ROW_H

#include "tag_feature.h"

typedef struct press_tag_row press_tag_row;

/* Where a sum is to be kept; NULL: it is not. */
typedef struct press_tag_kept {
    int16_t *sums;
    press_tag_row *row; /* the sum k of this, or, NULL, what is seen */
    uint64_t key;       /* the row's stamp; what is seen, number k of keys */
    unsigned k, state;
} press_tag_kept;

/* What is asked for a unit: the sum of what was kept, and so many parts of its
** features. */
#define PRESS_TAG_PARTS 9
typedef struct press_tag_ahead {
    press_tag_votes sums;
    uint32_t keys[PRESS_TAG_FEATURES];
    uint32_t found[PRESS_TAG_FEATURES + PRESS_TAG_PARTS];
    uint32_t nkeys, nparts;
    press_tag_asked parts[PRESS_TAG_PARTS];
    press_tag_kept kept[PRESS_TAG_PARTS];
} press_tag_ahead;

typedef struct press_tag_rows {
    press_env *env;
    press_tag_row *rows;
    uint64_t *keys;        /* of what is seen; 0: free */
    press_tag_votes *sums; /* of the rows, then of the keys */
    uint32_t mask;
} press_tag_rows;

/* Room in keeping with n bytes of text, where there is less: what was kept
** goes. */
PRESS_PRIVATE int press_tag_rows_fit(press_tag_rows *rows, press_env *env,
                                     size_t n);
PRESS_PRIVATE void press_tag_rows_release(press_tag_rows *rows);

/* Ask for the votes of unit i's features: of all that the first reading has, or
** of those that the second has besides; then look for them; then add them.
** Those of other units may be asked and looked for meanwhile. */
PRESS_PRIVATE void press_tag_rows_ask_first(press_tag_rows *rows,
                                            press_tag_ahead *ahead,
                                            const press_tag_reader *r,
                                            const press_tag_model *model,
                                            size_t i);
PRESS_PRIVATE void press_tag_rows_ask_second(press_tag_rows *rows,
                                             press_tag_ahead *ahead,
                                             const press_tag_reader *r,
                                             const press_tag_model *model,
                                             size_t i);
PRESS_PRIVATE void press_tag_rows_look(press_tag_ahead *ahead,
                                       const press_tag_model *model);
PRESS_PRIVATE void press_tag_rows_add(press_tag_rows *rows,
                                      const press_tag_ahead *ahead,
                                      const press_tag_model *model,
                                      int16_t *votes);

#endif

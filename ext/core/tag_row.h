/* tag_row.h - the votes of a word's form, summed once.
**
** Two features in three look at one word alone: as the unit itself, as the one
** before or after it, as the next but one.  Their votes are summed once for a
** form (tag_form.h) and kept in a row, some thousand rows, each where its
** form's line is.  What is given is what summing anew would give.
*/
#ifndef PRESS_TAG_ROW_H
#define PRESS_TAG_ROW_H

#include "tag_feature.h"
#include "tag_memo.h"

typedef struct press_tag_row press_tag_row;

typedef struct press_tag_rows {
    press_env *env;
    press_tag_row *rows;
    uint32_t mask;
    press_tag_memo memo; /* of single features */
} press_tag_rows;

/* Room in keeping with n bytes of text, where there is less: what was kept
** goes. */
PRESS_PRIVATE int press_tag_rows_fit(press_tag_rows *rows, press_env *env,
                                     size_t n);
PRESS_PRIVATE void press_tag_rows_release(press_tag_rows *rows);

/* Set votes to those of unit i's features. */
PRESS_PRIVATE void press_tag_rows_votes(press_tag_rows *rows,
                                        const press_tag_reader *r,
                                        const press_tag_model *model, size_t i,
                                        int16_t *votes);
/* Add those of the second reading. */
PRESS_PRIVATE void press_tag_rows_more(press_tag_rows *rows,
                                       const press_tag_reader *r,
                                       const press_tag_model *model, size_t i,
                                       int16_t *votes);

#endif

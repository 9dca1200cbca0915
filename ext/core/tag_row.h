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

typedef struct press_tag_row press_tag_row;

/* What is asked for a unit: the sums of so many parts of its features. */
#define PRESS_TAG_PARTS 5
typedef struct press_tag_ahead {
    uint32_t keys[PRESS_TAG_FEATURES];
    uint32_t found[PRESS_TAG_FEATURES + PRESS_TAG_PARTS];
    uint32_t nkeys, nparts;
    press_tag_asked parts[PRESS_TAG_PARTS];
    uint8_t part[PRESS_TAG_PARTS]; /* which of them; PRESS_TAG_PARTS: none */
} press_tag_ahead;

#define PRESS_TAG_AHEAD 4 /* units that may be under way */

typedef struct press_tag_rows {
    press_env *env;
    press_tag_row *rows;
    uint32_t mask;
    press_tag_ahead ahead[2][PRESS_TAG_AHEAD];
} press_tag_rows;

/* Room in keeping with n bytes of text, where there is less: what was kept
** goes. */
PRESS_PRIVATE int press_tag_rows_fit(press_tag_rows *rows, press_env *env,
                                     size_t n);
PRESS_PRIVATE void press_tag_rows_release(press_tag_rows *rows);

/* Add the votes of unit i's features: of all that the first reading has (1), or
** of those that the second has besides (2).  First they are asked for, then
** looked for; those of other units may be meanwhile. */
PRESS_PRIVATE void press_tag_rows_ask(press_tag_rows *rows,
                                      const press_tag_reader *r,
                                      const press_tag_model *model, size_t i,
                                      int reading);
PRESS_PRIVATE void press_tag_rows_look(press_tag_rows *rows,
                                       const press_tag_model *model, size_t i,
                                       int reading);
PRESS_PRIVATE void press_tag_rows_add(press_tag_rows *rows,
                                      const press_tag_reader *r,
                                      const press_tag_model *model, size_t i,
                                      int reading, int16_t *votes);

#endif

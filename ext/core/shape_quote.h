/* shape_quote.h - the quotation marks of a block. */
#ifndef PRESS_SHAPE_QUOTE_H
#define PRESS_SHAPE_QUOTE_H

#include "line.h"

/* What the quotation marks of a block come to. */
typedef struct press_shape_marks {
    int opens;   /* begins with an opening mark */
    int inside;  /* no mark closed the first one before the end */
    int closed;  /* the last closing mark stands at the end of the block,
                 ** a full stop or a bracket aside */
    int depth;   /* marks still open at the end; negative: closed more */
} press_shape_marks;

PRESS_PRIVATE void press_shape_quotes(press_span s, press_shape_marks *q);
/* «..., - says X. - ...»: speech with its speaker inside the marks, as
** Russian and Kazakh set it; no quotation that stands alone. */
PRESS_PRIVATE int press_shape_is_told(press_span s);
/* Hashes of four words in a row, at most `most` of them: what two texts share
** tells that they are one text. */
PRESS_PRIVATE size_t press_shape_runs(press_span s, uint32_t *runs,
                                      size_t most);

#endif

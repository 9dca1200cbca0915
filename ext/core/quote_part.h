/* quote_part.h - a speech that is announced inside its own marks, as Russian
** and Kazakh print it, in its parts:
**
**   «Вода уходит, — говорит он. — А дома стоят».  «Вода, – деді ол, – кетті».
**
** The parts are what is said; the announcement between two dashes belongs to
** none.  A part stands under the announcement after it or, the last one, under
** that before it.  One pass over the quotation.
*/
#ifndef PRESS_QUOTE_PART_H
#define PRESS_QUOTE_PART_H

#include "quote_name.h"

#define PRESS_QUOTE_PARTS 12 /* more are not told apart */

typedef struct press_quote_part {
    press_range at;
    press_quote_cue cue;
} press_quote_part;

/* The parts of quotation k; 0 where nothing is announced inside it. */
PRESS_PRIVATE size_t press_quote_parts(const press_quote_in *in, size_t k,
                                       const press_quote_place *place,
                                       press_quote_part *out);

#endif

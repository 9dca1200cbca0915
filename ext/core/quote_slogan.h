/* quote_slogan.h - what announces slogans, verse, and words with a name under
** them. */
#ifndef PRESS_QUOTE_SLOGAN_H
#define PRESS_QUOTE_SLOGAN_H

#include "quote_cue.h"

/* A slogan's word before the marks or (Kazakh) after them. */
PRESS_PRIVATE int press_cue_slogan(const press_speaking *speaking,
                                   const press_quote_place *place,
                                   press_quote_cue *out);
/* A poem's word before the marks, and whose it is; else as before. */
PRESS_PRIVATE int press_cue_verse(const press_speaking *speaking,
                                  const press_quote_place *place,
                                  press_quote_cue *out);
/* "- Name" after the marks, in their paragraph or as the next. */
PRESS_PRIVATE int press_cue_dash(const press_speaking *speaking,
                                 const press_quote_place *place,
                                 press_quote_cue *out);
#endif

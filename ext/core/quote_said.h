/* quote_said.h - words reported without marks: indirect speech, sources, and
** turns of dialogue after a dash. */
#ifndef PRESS_QUOTE_SAID_H
#define PRESS_QUOTE_SAID_H

#include "quote_cue.h"

/* Append what is reported outside the marks, which are by place; a cue that
** a row of `out` has taken is not used again. */
PRESS_PRIVATE int press_quote_said(press_env *env,
                                   const press_speaking *speaking,
                                   const press_quoted *marks, size_t nmarks,
                                   press_vec *out /* press_quotation */);

#endif

/* quote_name.h - marks that hold a name or the title of a work, not words that
** somebody said.  Each looks at a bounded number of tokens around them. */
#ifndef PRESS_QUOTE_NAME_H
#define PRESS_QUOTE_NAME_H

#include "quote_cue.h"

/* All marks of a text, by place. */
typedef struct press_quote_in {
    const press_speaking *speaking;
    const press_quoted *marks;
    size_t nmarks;
} press_quote_in;

/* A name: the «Ak Zhol» party, an organization that is named. */
PRESS_PRIVATE int press_quote_is_name(const press_quote_in *in, size_t k,
                                      const press_quote_place *place);
/* A title: her book “...”, «...» — роман, Dostoevsky's “...”. */
PRESS_PRIVATE int press_quote_is_work(const press_quote_in *in, size_t k,
                                      const press_quote_place *place);
/* A name by less: a capital within a sentence of Russian or Kazakh. */
PRESS_PRIVATE int press_quote_may_be_name(const press_quote_in *in, size_t k,
                                          const press_quote_place *place);

#endif

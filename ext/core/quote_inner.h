/* quote_inner.h - a few words in marks within a clause that is reported after
** it: The canal remains "the pride of the district", says X.  They are X's. */
#ifndef PRESS_QUOTE_INNER_H
#define PRESS_QUOTE_INNER_H

#include "quote.h"

/* Give citations that nobody says the speaker and the cue of the indirect row
** around them, and terms where its cue stands after them.  A single word stays
** a term, and so do words with a capital, which may be a name, and up to
** three after an article.  The rows are by place; linear. */
PRESS_PRIVATE void press_quote_inner(const press_speaking *speaking,
                                     press_vec *rows /* press_quotation */);

#endif

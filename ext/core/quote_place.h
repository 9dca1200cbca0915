/* quote_place.h - the tokens of a quotation and the windows before and after
** it in which it may be announced. */
#ifndef PRESS_QUOTE_PLACE_H
#define PRESS_QUOTE_PLACE_H

#include "quote_name.h"

/* The windows end at the next quotation, but go on over one that holds a name
** («Радио Чу»), of at most PLACE_NAME words. */
PRESS_PRIVATE void press_quote_place_at(const press_quote_in *in, size_t k,
                                        press_quote_place *place);

#endif

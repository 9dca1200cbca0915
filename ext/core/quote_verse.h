/* quote_verse.h - poems in marks. */
#ifndef PRESS_QUOTE_VERSE_H
#define PRESS_QUOTE_VERSE_H

#include "quote_place.h"

/* Lines of a poem: three or more, short, each with a capital; or two where
** the words around speak of verse. */
PRESS_PRIVATE int press_quote_is_verse(const press_quote_in *in,
                                       const press_quote_place *place);
/* Where a poem that nothing closes ends, over the stanzas after it. */
PRESS_PRIVATE uint32_t press_quote_verse_end(const press_quote_in *in,
                                             size_t k);

#endif

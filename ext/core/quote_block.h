/* quote_block.h - a paragraph without marks that the one before it announces
** with a colon, as pages print what stood indented:
**
**   Lawyer Jana Balga confirmed she filed it through the platform:
**
**   I filed a brief complaint ...
*/
#ifndef PRESS_QUOTE_BLOCK_H
#define PRESS_QUOTE_BLOCK_H

#include "quote_cue.h"

/* Append the paragraph after sentence k where k announces it and tells who
** speaks; no list does (the following steps:), no turn and nothing in marks. */
PRESS_PRIVATE int press_quote_block(const press_speaking *speaking, size_t k,
                                    press_vec *out /* press_quotation */);

#endif

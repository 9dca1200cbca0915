/* quote_accord.h - according to whom: по словам, according to, as follows from. */
#ifndef PRESS_QUOTE_ACCORD_H
#define PRESS_QUOTE_ACCORD_H

#include "speaker.h"

/* Tokens of "according to", "по словам", or 0; *flags PRESS_Q_DOC where they
** name a source of facts rather than words. */
PRESS_PRIVATE size_t press_accord(const press_speaking *speaking,
                                   size_t token, uint32_t *flags);
/* Whose words those n tokens name, up to `high`; по его словам. */
PRESS_PRIVATE int press_accord_whose(const press_speaking *speaking,
                                     size_t token, size_t n, size_t high,
                                     press_speaker *out);

#endif

/* caps.h - lines in capitals, and how they would be cited. */
#ifndef PRESS_CAPS_H
#define PRESS_CAPS_H

#include "utf8.h"

/* Two capitals or more, and no small letter. */
PRESS_PRIVATE int press_caps_is(press_span s);
/* Adds the line of capitals `s` in ordinary letters to `out`.  A word takes
** the form with a small letter that `content` has for it (CrimethInc), where
** that does not begin otherwise; else, in English, a capital and small
** letters, and small words small; in a Cyrillic title (`title`) only its first
** word has a capital.  Work: the words of `s` times CAPS_SEEN bytes of the
** content at most. */
PRESS_PRIVATE void press_caps_cite(press_buf *out, press_span content,
                                   press_span s, int title);

#endif

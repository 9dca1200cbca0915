/* stop.h - words that carry grammar and no topic, by language. */
#ifndef PRESS_STOP_H
#define PRESS_STOP_H

#include "lang.h"

/* Is there a list for enum press_lang `lang`? */
PRESS_PRIVATE int press_stop_known(int lang);
/* Is the folded word (press_fold) on it?  0 for a language without a list. */
PRESS_PRIVATE int press_stop_is(int lang, press_span word);

#endif

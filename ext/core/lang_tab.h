/* lang_tab.h - the generated tables behind press_lang_of(). */
#ifndef PRESS_LANG_TAB_H
#define PRESS_LANG_TAB_H

#include "base.h"

/* As tool/gen_lang.py has them: slots, languages a slot, and the character of
** the table that is worth nothing; each after it is a quarter of a bit. */
#define PRESS_LANG_LATIN_SLOTS 8192u
#define PRESS_LANG_LATIN 13
#define PRESS_LANG_CYRILLIC_SLOTS 10240u
#define PRESS_LANG_CYRILLIC 9
#define PRESS_LANG_NOTHING ('A' + 36)

/* In the amalgamation the definitions stand before their use. */
#ifndef PRESS_AMALGAMATION
PRESS_TABLE const char press_lang_latin[][4000];
PRESS_TABLE const char press_lang_cyrillic[][4000];
#endif

#endif

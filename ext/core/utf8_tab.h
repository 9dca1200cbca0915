/* utf8_tab.h - the generated table behind press_char(). */
#ifndef PRESS_UTF8_TAB_H
#define PRESS_UTF8_TAB_H

#include "utf8.h"

/* Code points from here on have no properties but "other". */
#define PRESS_CHAR_LIMIT 0x20000u

/* The properties of c, which is below PRESS_CHAR_LIMIT. */
#define PRESS_CHAR_ROW(c) \
    (&press_char_rows[press_char_record[press_char_page[(c) >> 8] * 256 + \
                                        ((c) & 255)]])

/* press_char() without a call, below PRESS_CHAR_LIMIT.  In the amalgamation
** the tables are static, which C cannot tell of beforehand: there utf8.c,
** which stands below them, has the body. */
#ifdef PRESS_AMALGAMATION
static inline const press_charinfo *press_char_near(uint32_t c);
#else
PRESS_TABLE const char press_unicode_version[];
PRESS_TABLE const press_charinfo press_char_rows[];
PRESS_TABLE const uint8_t press_char_page[];
PRESS_TABLE const uint16_t press_char_record[];

static inline const press_charinfo *press_char_near(uint32_t c)
{
    return PRESS_CHAR_ROW(c);
}
#endif

#endif

/* chars.h - from bytes to SQLite's characters.
**
** The core counts bytes, SQL counts characters from 1.  An index holds the
** character number at every PRESS_CHARS_STRIDE-th byte, so that a look-up is
** one array access and at most that many bytes of counting.  A text of ASCII
** alone has no array.
*/
#ifndef PRESS_CHARS_H
#define PRESS_CHARS_H

#include "utf8.h"

#define PRESS_CHARS_STRIDE 64

typedef struct press_chars {
    press_span text; /* the caller's; must outlive the index */
    uint32_t *mark;  /* characters that begin before byte i * stride, or NULL */
} press_chars;

PRESS_PRIVATE int press_chars_init(press_chars *chars, press_env *env,
                                   press_span text);
PRESS_PRIVATE void press_chars_release(press_chars *chars, press_env *env);
/* Characters that begin before byte `at`, which must not exceed the text. */
PRESS_PRIVATE uint32_t press_chars_before(const press_chars *chars,
                                          uint32_t at);
/* The byte at which character number `count` (from 0) begins; the text's end
** where there are not so many. */
PRESS_PRIVATE uint32_t press_chars_byte(const press_chars *chars,
                                        uint32_t count);

#endif

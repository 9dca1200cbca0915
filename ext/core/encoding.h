/* encoding.h - bytes to UTF-8 text.
**
** UTF-8, UTF-16 (either order), windows-1251, koi8-r, cp866, latin-1.  Undecodable
** bytes and NUL become U+FFFD; nothing fails but memory.
**
** PRESS_ENCODING_AUTO decides by rule, the first that holds:
**   1. a byte order mark (UTF-8, UTF-16LE, UTF-16BE), which is taken off;
**   2. UTF-16 without a mark: of the first 4,096 bytes more than a third of
**      the even (odd) ones are zero and hardly any of the others is;
**      or pairs whose high byte is Cyrillic (0x04);
**   3. well-formed UTF-8, or UTF-8 with at most one broken sequence in 32, or
**      with all that is broken in one line of three that have more than ASCII;
**   4. otherwise one byte a character: windows-1251, koi8-r or cp866 where the
**      high bytes read as Russian words in one of them (letters in lower case
**      follow letters; frequent letters о е а и н т), latin-1 otherwise.
*/
#ifndef PRESS_ENCODING_H
#define PRESS_ENCODING_H

#include "utf8.h"

enum press_encoding {
    PRESS_ENCODING_AUTO = 0,
    PRESS_ENCODING_UTF8,
    PRESS_ENCODING_UTF16LE,
    PRESS_ENCODING_UTF16BE,
    PRESS_ENCODING_WINDOWS1251,
    PRESS_ENCODING_KOI8R,
    PRESS_ENCODING_CP866,
    PRESS_ENCODING_LATIN1
};

/* By its usual names, any case ("utf-8", "cp1251", "koi8-r", "iso-8859-1",
** "latin1", "utf-16le"); -1 where unknown.  "utf-16" without an order goes by
** the byte order mark, else little-endian. */
PRESS_PRIVATE int press_encoding_find(press_span name);
/* What PRESS_ENCODING_AUTO would take. */
PRESS_PRIVATE int press_encoding_of(press_span bytes);
/* Append the decoded text to out; out->status tells. */
PRESS_PRIVATE void press_decode(press_buf *out, press_span bytes, int encoding);

#endif

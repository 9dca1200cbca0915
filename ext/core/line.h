/* line.h - the lines of a content and what each looks like.
**
** A line ends at LF, CR LF, CR, VT, FF, NEL, U+2028 or U+2029.  Only lines
** with something on them are kept; the empty ones are counted in the next
** line.  What a line looks like (length, capitals, how it begins and ends) is
** all that later rooms ask before they read words.
**
** Linear; 20 bytes a line that is not empty.
*/
#ifndef PRESS_LINE_H
#define PRESS_LINE_H

#include "utf8.h"

enum press_line_flag {
    PRESS_L_LETTER = 1,     /* has a letter */
    PRESS_L_DIGIT = 2,      /* has a digit */
    PRESS_L_CAPS = 4,       /* two letters or more, none of lower case */
    PRESS_L_UPPER = 8,      /* its first letter or digit: not lower case */
    PRESS_L_LOWER = 16,     /* its first letter is lower case */
    PRESS_L_STOP = 32,      /* ends in . ! ? ... (closing marks after it) */
    PRESS_L_QUESTION = 64,  /* that mark is ? */
    PRESS_L_EXCLAIM = 128,  /* that mark is ! */
    PRESS_L_COMMA = 256,    /* ends in , ; or a dash */
    PRESS_L_COLON = 512,    /* ends in : */
    PRESS_L_HYPHEN = 1024,  /* ends in a hyphen after a letter */
    PRESS_L_BULLET = 2048,  /* begins with a bullet or a number and . or ) */
    PRESS_L_DASH = 4096,    /* begins with a dash and a blank */
    PRESS_L_QUOTE = 8192,   /* begins with an opening quotation mark */
    PRESS_L_INNER = 16384,  /* a stop and a blank inside: several sentences */
    PRESS_L_PAGE = 32768    /* a form feed before it */
};

typedef struct press_line {
    uint32_t start, end; /* bytes, without the white space around */
    uint32_t flags;      /* enum press_line_flag */
    uint16_t blanks;     /* empty lines before it, at most 65535 */
    uint16_t width;      /* characters, at most 65535 */
    uint16_t letters;    /* at most 65535 */
    uint16_t words;      /* runs between white space, at most 65535 */
} press_line;

PRESS_PRIVATE int press_lines_find(press_env *env, press_span content,
                                   press_vec *lines /* press_line */);

/* Marks that list items begin with. */
PRESS_PRIVATE int press_is_bullet(uint32_t c);
/* Quotation marks by shape: 1 opening, 2 closing, 3 either, 0 none. */
PRESS_PRIVATE int press_quote_shape(uint32_t c);
/* Is the last word of the text one that no sentence ends in ("of the", "и")? */
PRESS_PRIVATE int press_line_dangles(press_span text);

#endif

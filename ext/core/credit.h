/* credit.h - lines that say whose a picture is, or who made the print.
**
** By their first words, folded; constant work, without an allocator.
*/
#ifndef PRESS_CREDIT_H
#define PRESS_CREDIT_H

#include "block.h"

/* Of a picture: "Photo: A B", "Фото автора", "Image courtesy of", and
** agencies between strokes, "Xinhua / A B". */
PRESS_PRIVATE int press_credit_picture(press_span s);
/* Who made the booklet, not who wrote it: "zine design by". */
PRESS_PRIVATE int press_credit_design(press_span s);

#endif

/* letter.h - the last lines of a letter: its closing, who signs, and where.
** By the words of a line alone; constant work.
*/
#ifndef PRESS_LETTER_H
#define PRESS_LETTER_H

#include "label.h"

/* Yours faithfully, С уважением, Құрметпен: */
PRESS_PRIVATE int press_letter_closes(press_span s);
/* Where somebody lives, alone on a line: Tokmok; Tokmok, Kyrgyzstan;
** г. Токмок. */
PRESS_PRIVATE int press_letter_home(press_span s);
/* The line without the mark of a town before it: г. Алматы, 3 февраля. */
PRESS_PRIVATE press_span press_letter_town(press_span s);
/* A person, or a person and who that is: A B, teacher. */
PRESS_PRIVATE int press_letter_signs(press_span s);
/* Names, and how many more have signed: A B, C D and 41 others. */
PRESS_PRIVATE int press_letter_names(press_span s);

#endif

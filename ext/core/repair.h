/* repair.h - Cyrillic letters that a scan reads as others.
**
** A word is put right where what is read is none of the language and what it
** becomes is one (word.h):
**   - letters of both scripts, or digits, in one word: their Cyrillic twins
**     (a pa6oтa, 3дecь, бblл); a word all of twins where the text is Cyrillic
**   - one letter for another that looks like it (п и н, ш щ, ь ы ъ, е с о,
**     г т; in Kazakh the letters Russian has not), in one way only, in a text
**     that has two such words for the same pair of letters
** Russian and Kazakh; other texts are left alone.
**
** Linear; a text in which a third of the words is unknown is not put right.
*/
#ifndef PRESS_REPAIR_H
#define PRESS_REPAIR_H

#include "block.h"
#include "lang.h"
#include "stem.h"
#include "word.h"

typedef struct press_repairer press_repairer;

/* *out is NULL where the text is not Russian or Kazakh. */
PRESS_PRIVATE int press_repairer_new(const press_blocks *b,
                                     press_repairer **out);
PRESS_PRIVATE void press_repairer_free(press_repairer *r); /* NULL is fine */
/* The word that begins at byte `at` of the content, before `end`: its bytes
** (1 where none begins there), and in *reads what it should read (n 0: as it
** stands), good until the next call. */
PRESS_PRIVATE size_t press_repair_at(press_repairer *r, size_t at, size_t end,
                                     press_span *reads);
/* The status of what went wrong. */
PRESS_PRIVATE int press_repairer_status(const press_repairer *r);
/* Is it a word of the language, in lower case? */
PRESS_PRIVATE int press_repair_knows(press_repairer *r, press_span word);

#endif

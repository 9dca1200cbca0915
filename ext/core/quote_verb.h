/* quote_verb.h - which words are verbs that report what their subject says. */
#ifndef PRESS_QUOTE_VERB_H
#define PRESS_QUOTE_VERB_H

#include "speaker.h"

/* What a verb of saying at the token tells, 0 where it is none or passive. */
PRESS_PRIVATE uint32_t press_verb_says(const press_speaking *speaking,
                                       size_t token);
/* English: is the verb at the token passive: were told, is now widely
** acknowledged?  The token of its "be", 0 where it is not. */
PRESS_PRIVATE size_t press_verb_passive(const press_speaking *speaking,
                                        size_t low, size_t verb);
/* Continues and continued that are no saying: the race continues unabated. */
PRESS_PRIVATE int press_verb_goes_on(const press_speaking *speaking,
                                     size_t verb);
/* Does the verb at `verb` of the sentence from `low` report nothing of its
** subject's: a gesture, a no, a noun (the warning that), a passive? */
PRESS_PRIVATE int press_verb_no_report(const press_speaking *speaking,
                                       size_t low, size_t verb);
/* Is the verb the speaker's own, with no other subject or verb between: the
** Soviet Union has insisted; police in Osh say; X, a clerk there, said; not:
** the Union will be unable to meet demands? */
PRESS_PRIVATE int press_verb_is_of(const press_speaking *speaking,
                                   const press_speaker *speaker, size_t verb);

#endif

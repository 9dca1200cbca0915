/* speaker.h - who says: from the words around a verb of saying to a speaker.
**
** The subject of a verb stands before it (the lawyer, Dana Omarkhan, said) or
** after it (said the lawyer).  Of what stands there the first that holds:
**   1. a pronoun next to the verb: we and I are the text's own voice; he, she,
**      он, она, ол are the nearest person named before whose name does not
**      speak against it (Omarkhanova is no he);
**   2. the first person named that no preposition makes something else (the
**      lawyer of Dana Omarkhanova is not Dana Omarkhanova);
**   3. the first organization named so, or noun for people or documents,
**      whichever stands first; a place next to the verb (Astana said);
**   4. a run of words with capitals next to the verb, where the names' room
**      has found no mention there.
** Windows are at most SPEAKER_WINDOW tokens: constant work a verb.
*/
#ifndef PRESS_SPEAKER_H
#define PRESS_SPEAKER_H

#include "pronoun.h"

#define PRESS_SPEAKER_WINDOW 30

/* The speaker in tokens [low, verb) before a verb, or before the end of the
** text; 1 where found. */
PRESS_PRIVATE int press_speaker_before(const press_speaking *speaking,
                                       size_t low, size_t verb,
                                       press_speaker *out);
/* The speaker in tokens [from, high) right after a verb or "according to". */
PRESS_PRIVATE int press_speaker_after(const press_speaking *speaking,
                                      size_t from, size_t high,
                                      press_speaker *out);
/* Nobody is named in tokens [low, end) beside the verb (Потом спросил:): who
** the sentences before it are about. */
PRESS_PRIVATE int press_speaker_dropped(const press_speaking *speaking,
                                        size_t low, size_t end, size_t verb,
                                        press_speaker *out);
/* A noun that no table knows, alone after a verb: said the beekeeper, дейді
** ақсақал. */
PRESS_PRIVATE int press_speaker_noun(const press_speaking *speaking,
                                     size_t from, size_t high,
                                     press_speaker *out);

#endif

/* speaker_pronoun.h - a pronoun that is the subject of a verb of saying. */
#ifndef PRESS_SPEAKER_PRONOUN_H
#define PRESS_SPEAKER_PRONOUN_H

#include "pronoun.h"

/* Who says is told by a pronoun: the one next to the verb (she said), or that
** which its clause begins with (он в эфире заявил).  Returns 1 where one is
** there; *found where it was resolved too. */
PRESS_PRIVATE int press_speaker_pronoun(const press_speaking *speaking,
                                        size_t from, size_t near,
                                        press_speaker *out, int *found);

#endif

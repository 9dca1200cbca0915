/* speaker_named.h - who is named round a verb and may be its subject. */
#ifndef PRESS_SPEAKER_NAMED_H
#define PRESS_SPEAKER_NAMED_H

#include "speaking.h"

/* X's: what follows is another. */
PRESS_PRIVATE int press_speaker_is_possessive(const press_speaking *speaking,
                                              const press_mention *m);
/* The first mention of the type (enum press_type) in tokens [low, high) that
** may speak; `cased`: it may stand in any case (по словам Сергея Лапина). */
PRESS_PRIVATE const press_mention *
press_speaker_named(const press_speaking *speaking, size_t low, size_t high,
                    int type, int cased);
/* рассказала Азаттыку адвокат X, деді Азаттыққа адвокат X: what follows the
** verb in the dative is told; who tells stands after it with an office in the
** nominative. NULL for none. */
PRESS_PRIVATE const press_mention *
press_speaker_after_told(const press_speaking *speaking, size_t from,
                         size_t end);
/* X denies it, and his lawyer, Y, told: the person between two commas that end
** before token `end`, after a noun and no name. NULL for none. */
PRESS_PRIVATE const press_mention *
press_speaker_aside(const press_speaking *speaking, size_t low, size_t end);

#endif

/* speaker_noun.h - who speaks and is no person named: organizations, nouns for
** people and documents, places, words with capitals. */
#ifndef PRESS_SPEAKER_NOUN_H
#define PRESS_SPEAKER_NOUN_H

#include "speaking.h"

/* An organization, a noun, in [low, high): what stands first; `cased`: in any
** case. */
PRESS_PRIVATE int press_speaker_other(const press_speaking *speaking,
                                      size_t low, size_t high, int cased,
                                      press_speaker *out);
/* Tokens [first, end), a run of words with capitals without a mention. */
PRESS_PRIVATE int press_speaker_capitals(const press_speaking *speaking,
                                         size_t first, size_t end,
                                         press_speaker *out);
/* A word with a capital that may be part of such a run. */
PRESS_PRIVATE int press_speaker_is_capital(const press_speaking *speaking,
                                           size_t token);
/* A place next to the verb speaks for its government. */
PRESS_PRIVATE int press_speaker_place(const press_speaking *speaking,
                                      size_t low, size_t token,
                                      press_speaker *out);

#endif

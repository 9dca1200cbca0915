/* pronoun.h - whom he, she, it and they stand for. */
#ifndef PRESS_PRONOUN_H
#define PRESS_PRONOUN_H

#include "speaking.h"

/* What a name says of its bearer: 1 a woman, -1 a man, 0 either. */
PRESS_PRIVATE int press_pronoun_gender(press_span name);
/* The one that the pronoun at the token, of these flags, stands for:
**   he, she, он, ол    the nearest person named before, in this paragraph or
**                      the one before it, whose name does not speak against
**                      it; a nearer "a guard" that begins its sentence;
**   it, they, они      what a sentence before this one begins with: an
**                      organization, officials.
** 1 where one was found; bounded. */
PRESS_PRIVATE int press_pronoun_resolve(const press_speaking *speaking,
                                        size_t token, uint32_t flags,
                                        press_speaker *out);

#endif

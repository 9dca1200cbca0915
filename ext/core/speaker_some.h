/* speaker_some.h - those who say and are not named, and how they say it. */
#ifndef PRESS_SPEAKER_SOME_H
#define PRESS_SPEAKER_SOME_H

#include "speaking.h"

/* Some say, many argue: tokens [from, near) before the verb. */
PRESS_PRIVATE int press_speaker_some(const press_speaking *speaking,
                                     size_t from, size_t near,
                                     press_speaker *out);
/* one of the soldiers, некоторые из солдат, beside the verb. */
PRESS_PRIVATE int press_speaker_one_of(const press_speaking *speaking,
                                       size_t from, size_t near,
                                       press_speaker *out);
/* ..., one of them, a tailor who ..., told me: from token `first` on. */
PRESS_PRIVATE int press_speaker_one(const press_speaking *speaking,
                                    size_t first, size_t high,
                                    press_speaker *out);
/* пояснил создатель Facebook: a Russian noun that no table has, for one who does
** something, before the organization that is his. */
PRESS_PRIVATE int press_speaker_maker(const press_speaking *speaking,
                                      size_t from, size_t end,
                                      press_speaker *out);
/* A word between a subject and its verb: used to say, liked to say, rightly
** called, openly said. */
PRESS_PRIVATE int press_speaker_is_manner(const press_speaking *speaking,
                                          size_t i);
/* Kazakh: people by what they do, whom no table has: Кезекші; Өрт
** сөндірушілер. */
PRESS_PRIVATE int press_speaker_people(const press_speaking *speaking,
                                       size_t low, size_t at,
                                       press_speaker *out);

#endif

/* speaker_whose.h - a person named only to tell whose somebody is: адвокат
** Касымова Игорь Вранчев, Қасымовтың адвокаты Игорь Вранчев.  He is not who
** speaks.
**
** After a noun of kin or service (kin.h) a mention is that
**   where another person's follows it, right away or between commas;
**   where the verb is a man's and the name in -ова, or the noun one of kin
**   (адвокат Касымова возразил, дочь Касымова сказала): who speaks then has
**   no name here.
** A Kazakh mention in the genitive is that where somebody in no case is
** named after it, or a noun of kin or service stands right after it.
*/
#ifndef PRESS_SPEAKER_WHOSE_H
#define PRESS_SPEAKER_WHOSE_H

#include "speaking.h"

/* The words round it are looked at; of Kazakh those before token `high`. */
PRESS_PRIVATE int press_speaker_is_whose(const press_speaking *speaking,
                                         const press_mention *m,
                                         size_t high);

#endif

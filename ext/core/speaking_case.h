/* speaking_case.h - names and nouns in a case that no subject stands in.
**
** A Russian name is that where its endings say so whatever its bearer's
** gender (Бековой, Касымову), or where its given name is listed and certainly
** in no nominative (Ернара Касымбекова); one of two words that both end as
** the instrumental does (Жанатом Казакбаем). A Kazakh name is that in the
** accusative, ablative, locative or instrumental; the genitive is not: it
** tells whose words they are (X-тің айтуынша).
*/
#ifndef PRESS_SPEAKING_CASE_H
#define PRESS_SPEAKING_CASE_H

#include "speaking.h"

/* Certainly no subject. */
PRESS_PRIVATE int press_speaking_is_cased(const press_speaking *speaking,
                                          const press_mention *m);
/* A Russian noun for people in the plural's genitive or accusative that no
** count governs: Троих активистов обвинили; not: десятки активистов, the
** subject is the count. */
PRESS_PRIVATE int press_speaking_is_many(const press_speaking *speaking,
                                         size_t low, size_t token);
/* Is the noun of a Russian verb of the past right before it its subject by
** its ending: после ходатайства адвоката X судья сообщил? */
PRESS_PRIVATE int press_speaking_heads(const press_speaking *speaking,
                                       size_t noun, size_t verb);
/* The quotation of the first depth that the token stands in and that is more
** than a name in marks, or NULL. */
PRESS_PRIVATE const press_quoted *
press_speaking_quoted(const press_speaking *speaking, size_t token);

#endif

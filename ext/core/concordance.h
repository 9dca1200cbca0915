/* concordance.h - every place in a text where a query's words stand.
**
** The query is read as press_query() reads it.  A hit is one place where one
** of its words or phrases stands, by stems, in any of the languages listed
** (the text's language, else English, Russian and Kazakh); =word is found as
** it is spelt, word* by its beginning.  What the query excludes is not looked
** for; AND, OR and NEAR do not narrow: they speak of whole texts.
**
** A phrase of more than 32 words, and words after the first 512 of a query,
** are left out.  Linear in the text: all words of the query are followed at
** once, as bits (Baeza-Yates, Gonnet 1992, "A New Approach to Text
** Searching").
*/
#ifndef PRESS_CONCORDANCE_H
#define PRESS_CONCORDANCE_H

#include "query.h"
#include "term.h"

#define PRESS_CONCORDANCE_PHRASE 32
#define PRESS_CONCORDANCE_WORDS 512

/* Append the hits (press_range) in order of their ends; hits of different
** items may overlap. */
PRESS_PRIVATE int press_concordance_find(press_env *env, press_span text,
                                         press_span query, press_vec *hits);

#endif

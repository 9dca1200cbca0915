/* quote_clause.h - where a reported clause begins and ends.  Each looks at a
** bounded number of tokens. */
#ifndef PRESS_QUOTE_CLAUSE_H
#define PRESS_QUOTE_CLAUSE_H

#include "quote_cue.h"

/* According to X, a hydrologist at the institute, CLAUSE: the comma after
** what is told of X. */
PRESS_PRIVATE size_t press_clause_apposition(const press_speaking *speaking,
                                             size_t comma, size_t high);
/* "that" after the verb, within a few words: told reporters on Monday that. */
PRESS_PRIVATE size_t press_clause_that(const press_speaking *speaking,
                                       size_t verb, size_t high);
/* English: the same behind where and when it was said, which only
** prepositions hold: said in his speech to the council on Monday that. */
PRESS_PRIVATE size_t press_clause_that_far(const press_speaking *speaking,
                                           size_t verb, size_t high);
/* The last comma in (low, i), not too far from i, or 0. */
PRESS_PRIVATE size_t press_clause_comma(const press_speaking *speaking,
                                        size_t low, size_t i);
/* Where what is reported begins after a Kazakh subject: over болса, and over
** when and to whom it was said (кейін тілшілерге). */
PRESS_PRIVATE size_t press_clause_kazakh(const press_speaking *speaking,
                                         size_t first, size_t end);
/* Kazakh: ... деп еді; the verb that goes with деп says nothing else. */
PRESS_PRIVATE int press_clause_is_past(const press_speaking *speaking,
                                       size_t verb);
/* He stressed: CLAUSE.  The colon within a few words of the verb, or 0. */
PRESS_PRIVATE size_t press_clause_colon(const press_speaking *speaking,
                                        size_t verb, size_t high);
/* Does the token join a second verb of the same subject to the one at `verb`:
** said that CLAUSE and added that; напомнила, что CLAUSE, и попросила? */
PRESS_PRIVATE int press_clause_is_next(const press_speaking *speaking,
                                       size_t verb, size_t token);
/* The token after the last semicolon of [low, i), or low. */
PRESS_PRIVATE size_t press_clause_part(const press_speaking *speaking,
                                       size_t low, size_t i);
/* Does a name that begins the sentence stand before a comma, as a subject that
** an aside follows: Nigeria, therefore, urges? */
PRESS_PRIVATE int press_clause_is_subject(const press_speaking *speaking,
                                          size_t low);
/* May the clause of a verb end before the token: nothing, a preposition, an
** adverb, those who are told? */
PRESS_PRIVATE int press_clause_may_end(const press_speaking *speaking,
                                       size_t token, size_t high);
/* A comma before a few words with a verb of saying that end the sentence: X
** told Y that CLAUSE, she said. */
PRESS_PRIVATE int press_clause_is_tail(const press_speaking *speaking,
                                       size_t comma, size_t high);
/* Is the verb passive by its form (сообщается) or its words (is reported)? */
PRESS_PRIVATE int press_clause_is_passive(const press_speaking *speaking,
                                          size_t verb);
/* The token after a dateline that begins a sentence: BISHKEK (Chui Wire) --
** The canal is dry, X said; КАРАГАНДА, 30 окт - ...; КазТАГ - ...; `low` where
** it has none. */
PRESS_PRIVATE size_t press_clause_dateline(const press_speaking *speaking,
                                           size_t low, size_t high);
/* Does a clause with a verb of its own begin at `from`: insisted the race was
** not over; not: confirmed the temperature? */
PRESS_PRIVATE int press_clause_has_verb(const press_speaking *speaking,
                                        size_t from, size_t high);
/* The English verb reports the clause right after it without "that": said the
** road was closed, said Wednesday rescuers found X, announced she was leaving.
** The last token before the clause, 0 for none. */
PRESS_PRIVATE size_t press_clause_bare(const press_speaking *speaking,
                                       size_t verb, size_t high);
/* Do a few words before a comma only tell when or where: In the following
** text, X reflects on; not: In May it was warm, X said? */
PRESS_PRIVATE int press_clause_tells_when(const press_speaking *speaking,
                                          size_t low, size_t comma);
/* Russian: does a verb begin what stands behind who said it, whose subject
** stood before: Посёлок, сказал X, перенесут? */
PRESS_PRIVATE int press_clause_is_rest(const press_speaking *speaking,
                                       size_t i);
/* Kazakh: the token after "ол" in the first words of a clause, or after the
** first. */
PRESS_PRIVATE size_t press_clause_after_he(const press_speaking *speaking,
                                           size_t low, size_t end);
/* English: does a verb stand before one that follows what was said (The road
** was closed, warned X), so that this one is not its own: The Forum, at its
** meeting, warned X?  Nothing is asked of "said". */
PRESS_PRIVATE int press_clause_is_said(const press_speaking *speaking,
                                       size_t low, size_t verb);

#endif

/* query.h - an FTS5 query out of whatever a person types or pastes.
**
**   word            a word; all of them must be there (`any`: one of them,
**                   grammar words left out where there are others)
**   "two words"     a phrase; also in typographic quotation marks
**   -word -"..."    must not be there
**   =word           the word as it is spelt (needs a tokenizer with exact 1)
**   word*           words that begin so; also "two word"*
**   a OR b          one of the two
**   a NEAR b        the two within ten words; NEAR/3 within three
**
** Everything else is punctuation.  Words are given to FTS5 in quotation
** marks, so nothing a text holds is an operator; a hyphenated word is asked
** for as a phrase or joined (`any`: by its parts).  A word that is repeated is
** asked for as often: bm25 then weighs it more.  Words are not stemmed here:
** the tokenizer of the table that is asked does that.
**
** `translit` after the mode asks for each word in the other scripts as well
** (name_form.h): ("токаев" OR "tokayev" OR ...), a phrase in one other form.
**
** No word at all, or exclusions alone, give "" (two quotation marks), which
** matches nothing.  Linear in the text.
*/
#ifndef PRESS_QUERY_H
#define PRESS_QUERY_H

#include "utf8.h"

enum press_query_mode {
    PRESS_QUERY_ALL = 0,
    PRESS_QUERY_ANY = 1,
    PRESS_QUERY_TRANSLIT = 2 /* with either */
};

/* Words beyond so many are left out: FTS5 opens an iterator for each. */
#define PRESS_QUERY_MOST 4096

/* By name; -1 where unknown. */
PRESS_PRIVATE int press_query_mode_find(press_span name);
PRESS_PRIVATE int press_query_make(press_env *env, press_span text, int mode,
                                   press_buf *out);

#endif

/* quote.h - who said what: quotations, slogans, terms, reported speech.
**
** What stands between marks (quote_mark.h) is told apart by what stands
** around it, within the sentence and up to the next quotation:
**
**   title     in the text's first line where more follows; beside book,
**             entitled, статья, кітабы
**   slogan    beside slogan, chanted, banner, плакат, ұран; a hashtag alone
**   verse     lines beside song, poem, строки, өлең; three short lines or
**             more that all begin with a capital
**   epigraph  a paragraph with "- Name" after it near the text's beginning
**             or after a heading
**   self      the text cites its own outlet: we wrote, (quoting), our quote
**   speech    with a verb of saying before, after or inside (then each part
**             of it is a row, see quote_part.h)
**   citation  with a verb of writing, words of Lenin, a document, "- Name";
**             five words or more that nothing announces
**   term      up to QUOTE_TERM words that nobody is said to say
**
** What is the name of a party, a paper, a shop in marks is no quotation and
** has no row.  Without marks: indirect (Omarov said that ...; ... деп
** мәлімдеді; a turn of dialogue after a dash has kind speech) and source
** (according to the ministry; по данным ...).
**
** `at` is what stands inside the outer marks, as it stands; for reported
** speech the clause.  Speaker and cue are places in the text; a speaker
** is named there by its surface.  Linear; windows are bounded by tokens.
*/
#ifndef PRESS_QUOTE_H
#define PRESS_QUOTE_H

#include "quote_mark.h"
#include "speaker.h"

enum press_quote_kind {
    PRESS_QUOTE_SPEECH = 1,
    PRESS_QUOTE_SELF,
    PRESS_QUOTE_CITATION,
    PRESS_QUOTE_SLOGAN,
    PRESS_QUOTE_TERM,
    PRESS_QUOTE_EPIGRAPH,
    PRESS_QUOTE_TITLE,
    PRESS_QUOTE_VERSE,
    PRESS_QUOTE_INDIRECT,
    PRESS_QUOTE_SOURCE
};

typedef struct press_quotation {
    press_range at;
    press_range speaker; /* empty: not named */
    press_range cue;     /* empty: none */
    uint32_t sentence;   /* index into text->sentences */
    uint8_t kind;
    uint8_t speaker_type; /* enum press_speaker_type */
    uint8_t depth;        /* from 1 */
    uint8_t closed;
} press_quotation;

/* Append the quotations of a text, by place.  The mentions may be none. */
PRESS_PRIVATE int press_quotations_find(press_env *env,
                                        const press_speaking *speaking,
                                        press_vec *out /* press_quotation */);
/* "speech" ... "source". */
PRESS_PRIVATE const char *press_quote_kind_name(int kind);

#endif

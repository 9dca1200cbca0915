/* term.h - a text as search terms: what an index stores and a query asks.
**
** A termer is made from a specification (languages and options) and cuts any
** text into terms, each with its bytes in the text.  Most terms take a
** position of their own, from 0; a colocated one stands at the position of
** the term before it: another form of the same word.
**
** Words.  Lower case, letters composed, soft hyphens, zero-width marks and
** letters that are apostrophes (U+02BC) out, ligatures (U+FB01) taken apart,
** stemmed, accents off (й stays, ё is е, ı is i).  Beyond single words:
**
**   text                 positions              colocated
**   Kazakhstan's         kazakhstan
**   don't, Qur'an        don't, quran
**   d'Ivoire             d ivoire
**   U.S., a.m.           us, am                 (Latin letters only)
**   super-presidential   super presidenti       superpresidenti
**   govern-<line>ment    govern(ment)           govern, ment
**   KZ.expert            kz expert              kz.expert
**   AT&T, a_b, me@x.kz   the parts              the whole
**   https://kz.expert/x  https kz expert x      kz.expert (the host)
**   #Qantar, @rus_azat   qantar, rus azat       #qantar, @rus_azat
**   1,000.5  1,5  10:30  1000.5, 1,5, 10:30
**   2020-10-31           2020 10 31
**
** In a query the whole of a compound is left out, so that its parts are a
** phrase; #tag and @handle ask for the marked form alone.
**
** Surfaces (exact): beside each stem stands, colocated, the unstemmed folded
** word with '=' before it.  No word begins with '=', so a surface is never
** equal to a stem.  In a query =word asks for the surface alone, and the last
** word of a prefix query is a surface.
**
** Words that are alone (alone.h), half of a text, are their own stems in every
** language of the specification and nobody else's: they have no surface, and
** =word asks for the stem.  To keep it so, another word that would be stemmed
** to one of them stays as it stands.  Where it is known in a language
** (PRESS_ALONE_SHARED, with exact alone) its stem is marked by "=~" instead,
** and a query for either asks for both.  A prefix asks for the words alone that
** begin with it too.  What begins with a digit is neither stemmed nor marked.
** With the user's words nothing is alone.
**
** Stop words (stop): words of stop.h are left out, those of the language that
** stems them.
**
** Variants (variants): British spellings are American ones, see variant.h.
** Words (words): what the user's table says of a word goes before stemming.
**
** Languages.  With one language, words of its script are stemmed by it and
** others folded.  "auto" stems a document's words by the language of the text
** where it is listed, folds them where the text is in another language of
** that script, and words of the other script by the first language listed
** for it; a Cyrillic word with Kazakh letters is Kazakh.
**
** A query word gives one term for each listed language of its script, and,
** where these are several (ru, kk), itself folded.  Where there is one (en),
** its stem finds a word in any text: beside each term of that script that is
** not by it (of a German text, of Kazakh in Latin letters) stands, colocated,
** that term's stem by it, where it is another.  So such a word is asked for by
** one term, which FTS5 looks up faster than two; by more only where its letters
** are folded, where a language of another script changes it too (Kazakh
** "canada": in Canada), and as the last of a prefix query without exact.  This
** is not so with the user's words, nor where Serbian is listed, whose stems go
** from one script to the other.
**
** Linear in the text; memory: a fixed cache of stems (see stem.h).
*/
#ifndef PRESS_TERM_H
#define PRESS_TERM_H

#include "term_make.h"

/* Cut a text.  `language` is its language's name or code, or p is NULL where
** it is not known.  *answer is what emit stopped the run with, 0 else. */
PRESS_PRIVATE int press_termer_run(press_termer *termer, press_span text,
                                   int purpose, press_span language,
                                   press_term_emit *emit, void *ctx,
                                   int *answer);
/* Where the last word of a text ends: in a prefix query, the terms that end
** there or beyond are beginnings. */
PRESS_PRIVATE uint32_t press_termer_last(press_span text);

#endif

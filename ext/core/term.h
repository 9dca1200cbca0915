/* term.h - a text as search terms: what an index stores and a query asks.
**
** A termer is made from a specification (languages and options) and cuts any
** text into terms, each with its bytes in the text.  Most terms take a
** position of their own, from 0; a colocated one stands at the position of
** the term before it: another form of the same word.
**
** Words.  Lower case, letters composed, soft hyphens and zero-width marks
** out, stemmed, accents off (й stays, ё is е, ı is i).  Beyond single words:
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
** Languages.  With one language, words of its script are stemmed by it and
** others folded.  "auto" stems a document's words by the language of the text
** where it is listed, folds them where the text is in another language of
** that script, and words of the other script by the first language listed
** for it; a Cyrillic word with Kazakh letters is Kazakh.  A query word gives
** one term for each listed language of its script, and itself folded.
**
** Linear in the text; memory: a fixed cache of stems (see stem.h).
*/
#ifndef PRESS_TERM_H
#define PRESS_TERM_H

#include "stem.h"

/* Bytes of a word that are looked at; what is beyond is cut. */
#define PRESS_TERM_MAX 200
#define PRESS_TERM_LANGUAGES 8

typedef struct press_term_spec {
    int languages[PRESS_TERM_LANGUAGES]; /* algorithms of stem.h */
    int nlanguages;                      /* 0: fold only */
    int automatic; /* the language of each text is found out */
    int exact;     /* surfaces beside stems */
} press_term_spec;

/* The specification that these words ask for; the default without any.
** PRESS_BADLANGUAGE or PRESS_BADARGUMENT: *bad is the word in question. */
PRESS_PRIVATE int press_term_spec_parse(const press_span *words, size_t n,
                                        press_term_spec *out, size_t *bad);

/* The same values as FTS5's flags. */
enum press_term_purpose {
    PRESS_TERM_QUERY = 1,
    PRESS_TERM_PREFIX = 2, /* with QUERY: the last word is a beginning */
    PRESS_TERM_DOCUMENT = 4,
    PRESS_TERM_AUX = 8
};

#define PRESS_TERM_COLOCATED 1

/* Called for each term; the bytes last until it returns.  Anything but 0
** stops the run. */
typedef int press_term_emit(void *ctx, int flags, const char *term, int n,
                            int start, int end);

typedef struct press_termer press_termer;

PRESS_PRIVATE int press_termer_new(press_env *env, const press_term_spec *spec,
                                   press_termer **out);
PRESS_PRIVATE void press_termer_free(press_termer *termer);
/* Cut a text.  `language` is its language's name or code, or p is NULL where
** it is not known.  *answer is what emit stopped the run with, 0 else. */
PRESS_PRIVATE int press_termer_run(press_termer *termer, press_span text,
                                   int purpose, press_span language,
                                   press_term_emit *emit, void *ctx,
                                   int *answer);

#endif

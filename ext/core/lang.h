/* lang.h - languages: their codes, and which one a text is in. */
#ifndef PRESS_LANG_H
#define PRESS_LANG_H

#include "utf8.h"

/* PRESS_LANG_UND stands for "cannot tell".  Those up to PRESS_LANG_TOLD are
** told apart; the others, up to press_lang_count(), are known by name, for
** stemming. */
enum press_lang {
    PRESS_LANG_UND = 0,
    PRESS_LANG_EN,
    PRESS_LANG_RU,
    PRESS_LANG_KK,
    PRESS_LANG_UK,
    PRESS_LANG_KY,
    PRESS_LANG_UZ,
    PRESS_LANG_TR,
    PRESS_LANG_DE,
    PRESS_LANG_FR,
    PRESS_LANG_AZ,
    PRESS_LANG_BE,
    PRESS_LANG_MN,
    PRESS_LANG_TOLD /* the number of those told apart; add before it */
};

/* How many are known, "und" among them. */
PRESS_PRIVATE int press_lang_count(void);
/* ISO 639-1 code ("und" for PRESS_LANG_UND), English name. */
PRESS_PRIVATE const char *press_lang_code(int lang);
PRESS_PRIVATE const char *press_lang_name(int lang);
/* The name of the algorithm that stems it; NULL where there is none. */
PRESS_PRIVATE const char *press_lang_stemmer(int lang);
/* By code or English name, any case; -1 where unknown. */
PRESS_PRIVATE int press_lang_find(press_span name);

/* What has been counted of words, of 100 kB at most; kept from text to text. */
typedef struct press_lang_memo press_lang_memo;

/* The one of these texts; NULL where nothing is kept, or there is no memory:
** then each word is counted anew. */
PRESS_PRIVATE press_lang_memo *press_lang_memo_of(press_env *env);
PRESS_PRIVATE void press_lang_forget(press_env *env);

/* The language of a text: by script, letters that only some alphabets have,
** and character sequences of words.  PRESS_LANG_UND where nothing speaks for
** any.  Deterministic integer arithmetic.  Linear; reads at most the first
** PRESS_LANG_READ bytes of words and then samples evenly. */
#define PRESS_LANG_READ 4096
PRESS_PRIVATE int press_lang_of(press_lang_memo *memo, press_span text);
/* The same from as little of the text as makes it sure, at most a few hundred
** bytes in several places: for a tokenizer, to which a text is told once and
** costs little more than its bytes. */
PRESS_PRIVATE int press_lang_at_a_glance(press_span text);
/* The language of a sentence of a text in `lang`: another one only where the
** sentence, of which the first PRESS_LANG_PIECE bytes are read, speaks
** strongly for it. */
#define PRESS_LANG_PIECE 256
PRESS_PRIVATE int press_lang_of_piece(press_lang_memo *memo, press_span piece,
                                      int lang);

#endif

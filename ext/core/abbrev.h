/* abbrev.h - what a word before or after a full stop says of it. */
#ifndef PRESS_ABBREV_H
#define PRESS_ABBREV_H

#include "utf8.h"

/* What a stop after an abbreviation does not end a sentence before. */
#define PRESS_ABBREV_ANY 1     /* any capital */
#define PRESS_ABBREV_CAPITAL 2 /* a capital, but of a word that begins them */
#define PRESS_ABBREV_NUMBER 4  /* a number */

/* Lower case of a short word of Latin, Greek or Cyrillic, NUL after it; its
** length, 0 for any other, which no list has. */
#define PRESS_ABBREV_MAX 40
PRESS_PRIVATE size_t press_abbrev_lower(press_span word,
                                        char out[PRESS_ABBREV_MAX]);
/* Of a word in lower case: PRESS_ABBREV_..., 0 where it is no abbreviation. */
PRESS_PRIVATE int press_abbrev_flags(const char *word);
/* 1: it begins sentences more often than names. */
PRESS_PRIVATE int press_abbrev_starter(const char *word);
/* Letters with dots, in lower case, the last dot included: 2 where they end
** a sentence before any capital (т.д.), 1 where they may (u.s.), 0 where
** they do not (e.g.). */
PRESS_PRIVATE int press_abbrev_dotted(const char *word);
/* Letters of Latin or Cyrillic only, none a vowel, not all capitals: what no
** word is. */
PRESS_PRIVATE int press_abbrev_no_vowel(press_span word);
/* A letter doubled: years and centuries (гг вв). */
PRESS_PRIVATE int press_abbrev_year(press_span word);
/* An English verb that follows a quotation ("Why?" Smith asked). */
PRESS_PRIVATE int press_abbrev_speech(press_span word);

#endif

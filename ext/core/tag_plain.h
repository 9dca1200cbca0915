/* tag_plain.h - names by rules, in languages that have no trained weights.
**
** Capitals where the language writes none, the words beside and inside them
** (tag_plain_tab.c), how the text writes a word elsewhere, and what it was
** found to be there.  Ukrainian, Kyrgyz, Uzbek, Turkish and Azerbaijani,
** German and French; tests/names measures all but Azerbaijani.
** Scores are those of the rule, fixed, and lower than those of weights.
*/
#ifndef PRESS_TAG_PLAIN_H
#define PRESS_TAG_PLAIN_H

#include "lex.h"
#include "tag_doc.h"

/* What a word is to a name. */
#define PLAIN_PLACE 1u     /* Berlin* */
#define PLAIN_NAME 2u      /* a given name */
#define PLAIN_ROLE 4u      /* minister*: a person follows */
#define PLAIN_ANNOUNCE 8u  /* party, newspaper: what it is called is beside */
#define PLAIN_HEAD 16u     /* bank, ministry: part of a body's name */
#define PLAIN_LAND 32u     /* lake, square: part of a place's name */
#define PLAIN_BODY 64u     /* Bundestag*: a body by itself */
#define PLAIN_FUNCTION 128u /* and, from, this: begins sentences, not names */
#define PLAIN_JOINT 256u   /* von, de: inside a name */
#define PLAIN_DAY 512u     /* of the week, months, where they have capitals */
#define PLAIN_PEOPLE 1024u /* of a nation or faith */
#define PLAIN_IN 2048u     /* in, à: a place follows */
#define PLAIN_WORK 4096u   /* cup, festival, novel: part of such a name */

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_lexeme press_plain_de[], press_plain_fr[],
    press_plain_ky[], press_plain_tr[], press_plain_uk[], press_plain_uz[];
PRESS_TABLE const size_t press_plain_de_n, press_plain_fr_n, press_plain_ky_n,
    press_plain_tr_n, press_plain_uk_n, press_plain_uz_n;
#endif

/* Whether sentences of a language (enum press_lang) are read by these rules. */
PRESS_PRIVATE int press_plain_reads(int lang);
/* The states of a sentence's units, and in scores[] the thousandths of each
** name at its units.  Moves the ends of units to what is the name in them
** (l'Elbe, Ankara'da), and leaves the words' kinds in `lists`.  Linear. */
PRESS_PRIVATE void press_plain(press_tag_reader *r, uint8_t *states,
                               int32_t *scores);

#endif

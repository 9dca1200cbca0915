/* quote_tab.h - the words that tell of quotations, and what they tell.
**
** A word may tell several things (reports: a verb of saying, a document).
** Two tables, by script: English; Russian and Kazakh together, whose words
** hardly meet.
*/
#ifndef PRESS_QUOTE_TAB_H
#define PRESS_QUOTE_TAB_H

#include "lex.h"

#define PRESS_Q_SAY 0x1u      /* said, сказал, деді */
#define PRESS_Q_WEAK 0x2u     /* called, назвал: where somebody named does */
#define PRESS_Q_WRITE 0x4u    /* wrote, пишет, жазды */
#define PRESS_Q_CITE 0x8u     /* quoting, words, цитата */
#define PRESS_Q_TERM 0x10u    /* so-called, term, аталатын */
#define PRESS_Q_SLOGAN 0x20u  /* slogan, chanted, плакат, ұран */
#define PRESS_Q_WORK 0x40u    /* book, entitled, статья, кітабы */
#define PRESS_Q_ORG 0x80u     /* party, газета, қоры: marks hold a name */
#define PRESS_Q_GROUP 0x100u  /* activists, власти, тұрғындар */
#define PRESS_Q_ANON 0x200u   /* a person without a name: source, official */
#define PRESS_Q_DOC 0x400u    /* report, constitution, закон, заң */
#define PRESS_Q_HE 0x800u
#define PRESS_Q_SHE 0x1000u
#define PRESS_Q_THEY 0x2000u
#define PRESS_Q_FIRST 0x4000u  /* we, our, мы, біз */
#define PRESS_Q_VERSE 0x8000u  /* song, lines, строки, өлең */
#define PRESS_Q_STOP 0x10000u  /* no part of a name or of a noun phrase */
#define PRESS_Q_AUX 0x20000u   /* may stand between a subject and its verb */
#define PRESS_Q_ORIGIN 0x40000u /* of, for, from: what follows is no subject */
#define PRESS_Q_POST 0x80000u  /* айтуынша: according to what is before */
#define PRESS_Q_ACCORD 0x100000u /* according, по, as, heard: a phrase or form
                                 ** that reports may be or begin here */

#define PRESS_Q_PRONOUN (PRESS_Q_HE | PRESS_Q_SHE | PRESS_Q_THEY)
#define PRESS_Q_NOUN (PRESS_Q_GROUP | PRESS_Q_ANON | PRESS_Q_DOC)

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const press_lexeme press_quote_latin[];
PRESS_TABLE const size_t press_quote_latin_n;
PRESS_TABLE const press_lexeme press_quote_cyrillic[];
PRESS_TABLE const size_t press_quote_cyrillic_n;
#endif

#endif

/* dateline.h - the words before the first sentence of a report that tell where,
** when and for whom it was written:
**
**   BISHKEK, March 14 (Steppe Wire) -      BISHKEK (Steppe Wire) --
**   PLACE, Country, 14 March -             АСТАНА. Дала хабар -
**   КАРАГАНДА, 30 окт - РИА Новости.       Караганда, 30 октября 2023. КазТАГ -
**   ОШ. 30 октября. AGENCY /A B/ -         Киргизия, 7 апреля, 2010 — ИА Волна.
**   OSH (Wire - 24th October, 2020) Text   (Osh, March 5, 2020) -
**   (AGENCY/AGENCY) - Osh, 25 May 2011 -   ASTANA. WIREAGENCY Text
**   (AGENCY) 3 January 2006 --             Osh, May 25, 2011 - ... said today
**   (Osh, Kyrgyzstan - May 25, 2011) Text
**
** A place in capitals and a date, or an agency, up to a dash (or, with a date,
** a full stop); a place in small letters only with an agency, or with a date
** where the text then speaks of today.  Constant work: at most 600 bytes are
** looked at.
*/
#ifndef PRESS_DATELINE_H
#define PRESS_DATELINE_H

#include "label.h"

typedef struct press_dateline {
    uint32_t end;      /* bytes at the start of the text; 0: it has none */
    press_span date;   /* n 0: none told */
    press_span agency; /* n 0: none told */
} press_dateline;

/* 1 where the text begins with one. */
PRESS_PRIVATE int press_dateline_read(press_span text, press_dateline *out);

#endif

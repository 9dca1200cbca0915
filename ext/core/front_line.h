/* front_line.h - what single lines of a page's head are: a column's name, a
** date, a menu, a topic, a quotation with its author.
**
** A line has fields, with marks between them: | and arrows anywhere, others
** between blanks.  All of these are linear in the line.
*/
#ifndef PRESS_FRONT_LINE_H
#define PRESS_FRONT_LINE_H

#include "chrome.h"
#include "label.h"

/* The kind of text that the name of a column tells, "" for none in
** particular; NULL where the text is no column's name. */
PRESS_PRIVATE const char *press_front_rubric(press_span folded);
/* A date and little else: "Name | 4 May 2020", "Outlet, No 3, 4 May 2020". */
PRESS_PRIVATE int press_front_dated(press_span text, uint32_t words);
/* The name of a column and a date: News 5 November 2011, 15:43. */
PRESS_PRIVATE int press_front_column_dated(press_span text);
/* A menu or a trail of links, in lower case: fields that are words of menus. */
PRESS_PRIVATE int press_front_menu(press_span text);
/* A field without blanks, brackets and a comma at its ends. */
PRESS_PRIVATE press_span press_front_field(const char *p, size_t n);
/* What a text is about, without a verb: On a census; Картограф — о колодцах;
** ... туралы. */
PRESS_PRIVATE int press_front_topic(press_span s);
/* “...” - Name.: a quotation and whose it is. */
PRESS_PRIVATE int press_front_epigraph(press_span s);
/* The length of "Mr. " and the like at the start, 0 for none. */
PRESS_PRIVATE size_t press_front_honour(press_span s);
/* Where the name behind a stroke begins - "Review of a novel / A B" -, 0 where
** there is none. */
PRESS_PRIVATE size_t press_front_stroke(press_span s);
/* Two places or more: BISHKEK, KYRGYZSTAN. */
PRESS_PRIVATE int press_front_place(press_span s);
/* A list of the column and the day: its last item is a date. */
PRESS_PRIVATE int press_front_item_dated(press_span text);
/* The same, with the day of the week: the page's day. */
PRESS_PRIVATE int press_front_item_today(press_span text);
/* It asks to be clicked. */
PRESS_PRIVATE int press_front_click(press_span s);
/* What stands for a picture of a name: "Hill Foundation logo". */
PRESS_PRIVATE int press_front_logo(press_span s);
/* An hour and minutes: 14:05. */
PRESS_PRIVATE int press_front_clock(press_span s);
/* What a page tells of the weather: 16 C. */
PRESS_PRIVATE int press_front_weather(press_span s);
/* What money costs: 98,10 $. */
PRESS_PRIVATE int press_front_rate(press_span s);
/* NAME by NAME, as a template leaves it. */
PRESS_PRIVATE int press_front_twice_by(press_span s);
/* The word for who wrote it, alone: Author. */
PRESS_PRIVATE int press_front_author(press_span s);
/* "Date of hearing: 14 September 2021": a date with a label of its own. */
PRESS_PRIVATE int press_front_labelled(press_span text);

#endif

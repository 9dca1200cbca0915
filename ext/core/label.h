/* label.h - what single lines of an article say by their first words or their
** shape alone: bylines, dates, credits, notes, dedications, names.
**
** All take a text as it stands; comparison is on folded text (press_fold).
** Constant work: at most 400 bytes of the text are looked at.
*/
#ifndef PRESS_LABEL_H
#define PRESS_LABEL_H

#include "block.h"

/* Does the text read as a person's name, of `least` words or more? */
PRESS_PRIVATE int press_label_name(press_span s, int least);
/* The length of a byline's label ("By ", "Автор: ") at the start, 0: none. */
PRESS_PRIVATE size_t press_label_byline(press_span s);
/* Nothing but a date, perhaps with a label ("Published:") and a time. */
PRESS_PRIVATE int press_label_date(press_span s);
/* The text without what a page fused to its date: a word, the same date. */
PRESS_PRIVATE press_span press_label_unfused(press_span s);
/* Where a date begins that a page fused to a name, Anna Bek4 May 2016; the
** text's length where none is. */
PRESS_PRIVATE size_t press_label_fused_day(press_span s);
/* "Bishkek, March 2020": one to three words with capitals, and a date. */
PRESS_PRIVATE int press_label_placed_date(press_span s);
/* The same, and it has a label that says: published. */
PRESS_PRIVATE int press_label_published(press_span s);
/* It has a label that says: changed since. */
PRESS_PRIVATE int press_label_updated(press_span s);
/* A person's name by all that is known of its words: no outlet's, no body's,
** no place's, nobody's office. */
PRESS_PRIVATE int press_label_person(press_span s);
/* Has it a given name that the lists have? */
PRESS_PRIVATE int press_label_given(press_span s);
/* Does it begin as a name does, with a given name or no English word? */
PRESS_PRIVATE int press_label_namelike(press_span s);
/* A word of it stands in the names of outlets and bodies: "Post", "газета". */
PRESS_PRIVATE int press_label_outlet(press_span s);
/* One word, and what somebody is, not who: "Admin", "Staff", "Редакция". */
PRESS_PRIVATE int press_label_post(press_span s);
/* One word, and a place's name. */
PRESS_PRIVATE int press_label_place(press_span s);
/* Persons and perhaps where they write from or their office: "A B in Osh",
** "A B, correspondent".  *who is the persons. */
PRESS_PRIVATE int press_label_writer(press_span s, press_span *who);
/* What a writer is, alone on a line: "Local reporter", "журналист". */
PRESS_PRIVATE int press_label_office(press_span s);
/* The number of an issue: "No 14 (203), 9 April 2015", "Policy Brief No. 4". */
PRESS_PRIVATE int press_label_issue(press_span s);
/* Nothing but numbers and what a page counts: "4 min read", "Views: 87". */
PRESS_PRIVATE int press_label_counter(press_span s);
/* The day on which the page was looked at: "Сегодня: 17 мая 2024". */
PRESS_PRIVATE int press_label_today(press_span s);
/* The same at the very top of a page, as news sites of the region print it: a
** day of the week with a capital, then the day: "Суббота, 4 июля 2020"; or
** it stands after the year. */
PRESS_PRIVATE int press_label_page_day(press_span s);
/* A day with its year that begins with a weekday, as blogs head their posts:
** Thursday, 3 November 2005. */
PRESS_PRIVATE int press_label_weekday(press_span s);
/* Every word of it is an ordinary English one, and none a given name. */
PRESS_PRIVATE int press_label_plain(press_span s);
/* Posted on March 5, 2018 by A B: who it was; n 0 where it is no such line. */
PRESS_PRIVATE press_span press_label_dated_by(press_span s);
/* It says that it is a picture: A B at a rally (file photo). */
PRESS_PRIVATE int press_label_pictured(press_span s);
/* What a person is, of at most twelve words: Associate Professor of History. */
PRESS_PRIVATE int press_label_role(press_span s);
/* When and where of an event, or an address alone. */
PRESS_PRIVATE int press_label_particulars(press_span s);
PRESS_PRIVATE int press_label_note(press_span s);
/* Part 2 of "X", of which X is given back; n 0 where it is no such line. */
PRESS_PRIVATE press_span press_label_part(press_span s);
/* "Press service of X", «Пресс-служба X»: a body that signs. */
PRESS_PRIVATE int press_label_service(press_span s);
/* "About the author", alone on a line. */
PRESS_PRIVATE int press_label_about(press_span s);
PRESS_PRIVATE int press_label_dedication(press_span s);
/* Of a letter: "Dear Mr. Sadykov,"; whom it is to: "To the Prosecutor General". */
PRESS_PRIVATE int press_label_salutation(press_span s);
PRESS_PRIVATE int press_label_addressed(press_span s);
/* The same by its grammar: an office in the dative, and whose it is. */
PRESS_PRIVATE int press_label_addressee(press_span s);
PRESS_PRIVATE int press_label_contents(press_span s);
PRESS_PRIVATE int press_label_resources(press_span s);
/* Speaks of the article itself, as a standfirst does: "our second report". */
PRESS_PRIVATE int press_label_standfirst(press_span s);
/* A request that an interviewer makes: "Describe", "Расскажите". */
PRESS_PRIVATE int press_label_request(press_span s);

#endif

/* meta.h - the facts of an article; see article.h. */
#ifndef PRESS_META_H
#define PRESS_META_H

#include "article.h"
#include "letter.h"
#include "masthead.h"

typedef struct press_meta {
    press_article *article;
    const press_text *reading;
    const press_hints *hints;
    press_buf hold;
    int imprints; /* seen so far */
    int status;   /* sticky */
} press_meta;

/* Add a candidate.  `value` is copied; rank 0: too weak to be chosen.  `at` is
** evidence in the content; NULL for none. */
PRESS_PRIVATE void press_meta_add(press_meta *m, int field, press_span value,
                                  int rank, const char *rule,
                                  const press_range *at);
/* So many candidates are kept of a field that another one would be dropped? */
PRESS_PRIVATE int press_meta_is_full(const press_meta *m, int field);
/* Why a field has no value, or why a likely place gives none. */
PRESS_PRIVATE void press_meta_why(press_meta *m, int field,
                                  const char *reason, const press_range *at);
/* A block's text; a copy is good until the next call. */
PRESS_PRIVATE press_span press_meta_text(press_meta *m, size_t block);
/* A line of capitals as it would be cited (caps.h), kept by the article. */
PRESS_PRIVATE press_span press_meta_cite(press_meta *m, press_span s,
                                         int title);

/* Small readers of a line (people.c): without blanks and commas around it,
** without the quotation marks around it, what stands inside its first pair of
** them (p NULL: none). */
PRESS_PRIVATE press_span press_people_trim(press_span s);
PRESS_PRIVATE press_span press_people_unquote(press_span s);
PRESS_PRIVATE press_span press_people_quoted(press_span s);
/* Names without a label are an author's, unless the text tells of them. */
PRESS_PRIVATE void press_people_name(press_meta *m, press_span s,
                                     const char *rule, const press_range *at);
/* Where a file has several pieces, or several sign it, all the authors
** together, unless they are more than are kept. */
PRESS_PRIVATE void press_people_pieces(press_meta *m, const char *rule);
/* The author that a byline names. */
PRESS_PRIVATE void press_people_byline(press_meta *m, size_t block);

/* Who: authors (people.c) and publishers (outlet.c).  When: dates (when.c). */
/* The likeliest candidate of a field, NULL for none. */
PRESS_PRIVATE const press_fact *press_meta_best(const press_meta *m, int field);
/* (c) 2021 NAME: a publisher, unless it is the author's name (rights.c). */
PRESS_PRIVATE void press_meta_rights(press_meta *m, size_t block);
/* What kind of text it is (genre.c). */
PRESS_PRIVATE void press_meta_kind(press_meta *m);
/* "Press release" alone among the first lines. */
PRESS_PRIVATE int press_meta_is_release(press_meta *m);
PRESS_PRIVATE void press_meta_people(press_meta *m);
PRESS_PRIVATE void press_meta_when(press_meta *m);
/* "Headline | Outlet": the chosen title without the outlet, where that is
** known, and the outlet as evidence (tail.c). */
PRESS_PRIVATE void press_meta_tail(press_meta *m);

#endif

/* date_year.h - years, and what every pattern asks of its units. */
#ifndef PRESS_DATE_YEAR_H
#define PRESS_DATE_YEAR_H

#include "date_expr.h"

static inline void press_point_clear(press_point *p)
{
    memset(p, 0, sizeof *p);
    p->hour = p->minute = p->second = -1;
}

/* Unit i is this mark; every dash is '-'. */
PRESS_PRIVATE int press_date_mark(const press_finder *f, size_t i, int mark);
/* No white space before unit i. */
PRESS_PRIVATE int press_date_glued(const press_finder *f, size_t i);
/* Is unit i none that begins as the word does?  One look tells it of most, and
** patterns ask for many words. */
static inline int press_date_is_other(const press_finder *f, size_t i,
                                      const char *word)
{
    const press_dateunit *u = &f->u[i];
    unsigned char a;

    if (u->start == u->end)
        return 1;
    a = (unsigned char)f->text->span.p[u->start] | 32;
    return a >= 'a' && a <= 'z' && a != (unsigned char)word[0];
}
PRESS_PRIVATE int press_date_word_at(const press_finder *f, size_t i,
                                     const char *word);
PRESS_PRIVATE size_t press_date_words_at(const press_finder *f, size_t i,
                                         const char *words);
/* Unit i is this word, given in lower case. */
static inline int press_date_word_is(const press_finder *f, size_t i,
                                     const char *word)
{
    return !press_date_is_other(f, i, word) && press_date_word_at(f, i, word);
}
/* The units from i on are these words, given in lower case and as searching
** folds them; the unit after, or 0. */
static inline size_t press_date_words(const press_finder *f, size_t i,
                                      const char *words)
{
    return press_date_is_other(f, i, words) ? 0
                                            : press_date_words_at(f, i, words);
}
/* The number at unit i stands free of what is before it. */
PRESS_PRIVATE int press_date_free(const press_finder *f, size_t i);
/* The number before unit i ends there: no decimals, no percent. */
PRESS_PRIVATE int press_date_is_whole(const press_finder *f, size_t i);
/* Unit i is a noun that a number before it would count: people, человек. */
PRESS_PRIVATE int press_date_counted(const press_finder *f, size_t i);

/* Each reads at unit i and returns the unit after, or 0: 2021, 1990s, 431 BC,
** 2021 года; a year word alone; an era. */
PRESS_PRIVATE size_t press_date_year(const press_finder *f, size_t i,
                                     press_point *p);
PRESS_PRIVATE size_t press_date_year_word(const press_finder *f, size_t i);
PRESS_PRIVATE size_t press_date_era(const press_finder *f, size_t i,
                                    press_point *p);
/* A day of a month, in digits or words; *ordinal where it is 5th rather than
** 5. */
PRESS_PRIVATE size_t press_date_mday(const press_finder *f, size_t i,
                                     int *day, int *ordinal);
PRESS_PRIVATE size_t press_date_month(const press_finder *f, size_t i,
                                      press_point *p);
/* Is the month before `next`, of a date that begins at i, rather a verb:
** Article 5 may apply, years 3 and 4 march past? */
PRESS_PRIVATE int press_date_is_verb(const press_finder *f, size_t i,
                                     size_t next);
/* ", 2020", "of 2020", "'39", "прошлого года" after a month. */
PRESS_PRIVATE size_t press_date_year_after(const press_finder *f, size_t i,
                                           press_point *p);
/* The year that two digits stand for: 00-49 are of this century. */
PRESS_PRIVATE int press_date_short_year(int value);

/* "9 and 10 June", "3, 5 and 7 May 2009": a day whose month, and perhaps year,
** stands after another; its end. */
PRESS_PRIVATE size_t press_date_shared_day(const press_finder *f, size_t i,
                                           press_point *p);

#endif

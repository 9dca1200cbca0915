/* page.h - pages of a scan: their marks, their numbers, their order.
**
** A page number in a scan is a short line of its own, with ornaments read as
** letters or signs (@32c, o4c, "@29 c"), misread (8 for 7) or lost.  What is
** known of a booklet helps: it is printed on folded sheets, two pages a side,
** and a scan of the sheets has its pages in the printer's order, in which
** facing pages always come to the same sum S:
**
**     (S-1, 1) (2, S-2) (S-3, 3) (4, S-4) ...
**
** 1. Marks.  Short lines with one number of one to three digits.
** 2. Order.  For the sums that neighbouring marks make, and for plain order,
**    every mark has a place; the order that the longest increasing chain of
**    marks agrees with is taken, if most of them do (page_order.c).
** 3. Repair.  Between two marks of the chain the order says which pages are
**    missing; the likeliest short lines between them are taken for their
**    marks, and where there is none the page is cut at a paragraph that
**    begins in the middle of a sentence.
** 4. What comes before the first mark (covers, title page) is cut at titles,
**    headings and dedications; what stands before the title is the back.
**
** n log n in the marks, linear in the lines.
*/
#ifndef PRESS_PAGE_H
#define PRESS_PAGE_H

#include "line.h"

enum press_run_what {
    PRESS_RUN_TEXT = 0,
    PRESS_RUN_MARK,    /* one line: a page's mark */
    PRESS_RUN_REPAIRED /* the same, its number from the order of pages */
};

/* Lines that follow each other on one page. */
typedef struct press_run {
    uint32_t line, n;
    int32_t page; /* -1: not told */
    int32_t key;  /* reading order */
    uint8_t what;
} press_run;

typedef struct press_pages {
    press_vec runs; /* press_run, in reading order */
    int found;      /* 1: the text has page marks */
    int sum;        /* of facing pages; 0: pages in plain order */
} press_pages;

PRESS_PRIVATE int press_pages_find(press_env *env, press_span content,
                                   const press_vec *lines, uint32_t width,
                                   press_pages *out);
PRESS_PRIVATE void press_pages_release(press_pages *pages);

#endif

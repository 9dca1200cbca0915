/* page_order.h - the order that the marks of a scan agree with; see page.h, 2.
**
** A mark is worth more where its number's place in the order is its place in
** the whole, and less where the lines between it and the one before are too
** many or too few for the pages between them.  Of a small booklet two marks in
** their places are enough, where the whole is cut into pages of one length.
*/
#ifndef PRESS_PAGE_ORDER_H
#define PRESS_PAGE_ORDER_H

#include "page.h"

typedef struct page_mark {
    uint32_t line;
    int32_t number; /* as read; -1: none */
    int32_t page;   /* as settled; -1: not in the chain */
} page_mark;

typedef struct page_state {
    press_env *env;
    press_span content;
    const press_vec *lines;
    press_vec marks;      /* page_mark: lines that read as numbers */
    press_vec settled;    /* page_mark: the chain and what repairs add */
    press_vec *runs;
    uint32_t *chain;      /* indices of marks */
    size_t nchain;
    int sum, odd_first;   /* the order that was chosen */
    uint32_t length;        /* lines of a page, usually */
    int top;                /* marks stand above their pages */
    int status;
    unsigned char ornament[256]; /* signs seen in marks, by low byte */
} page_state;

PRESS_PRIVATE const press_line *press_page_line(const page_state *s, size_t i);
/* Where a page stands in the order; -1 where the order has no such page. */
PRESS_PRIVATE int32_t press_page_place(int32_t page, int sum, int odd_first);
PRESS_PRIVATE int32_t press_page_at_place(int32_t place, int sum,
                                          int odd_first);
/* Find the order and the chain of marks; nchain is 0 where none is proved. */
PRESS_PRIVATE int press_page_choose(page_state *s);

#endif

/* wrap.c - see wrap.h. */
#include "wrap.h"

#include "line.h"

/* Widths beyond this are a paragraph's, not a wrapped line's. */
#define WRAP_WIDEST 128

/* Does a sentence run on from the line into the next?  Where each line is a
** paragraph of its own it does not. */
static int wrap_runs_on(const press_line *line)
{
    return !(line->flags & (PRESS_L_STOP | PRESS_L_COLON)) &&
           (line[1].flags & PRESS_L_LOWER || line->flags & PRESS_L_CAPS ||
            line->flags & PRESS_L_HYPHEN);
}

#define WRAP_WORK 4 /* bytes, as it were, that a look at a line costs */

/* Of the lines that another follows and that fill the width, do some run on?
** Names begin lines with a capital, and some lines end with a sentence. */
static int wrap_find(press_env *env, const press_vec *lines, uint32_t w,
                     int *is_wrapped)
{
    size_t i, filled = 0, runs = 0;
    int status = PRESS_OK;

    for (i = 0; i + 1 < lines->n && !status; i++) {
        const press_line *line = press_vec_at(lines, press_line, i);

        status = press_work(env, WRAP_WORK);
        if (line[1].blanks || line[1].flags & PRESS_L_BULLET ||
            line->width < PRESS_WIDTH_SLACK(w) || line->width > w)
            continue;
        filled++;
        runs += (size_t)wrap_runs_on(line);
    }
    *is_wrapped = runs * 5 >= filled;
    return status;
}

/* The width that nine tenths of the lines that another follows do not exceed; 0
** where they have none in common. */
static int wrap_guess(press_env *env, const press_vec *lines, uint32_t *out)
{
    uint32_t count[WRAP_WIDEST + 2] = {0}, seen = 0, followed = 0, near = 0, w;
    size_t i;

    *out = 0;
    for (i = 0; i + 1 < lines->n; i++) {
        const press_line *line = press_vec_at(lines, press_line, i);

        if (press_work(env, WRAP_WORK))
            return PRESS_STOPPED;
        if (line[1].blanks || line[1].flags & PRESS_L_BULLET)
            continue;
        count[line->width > WRAP_WIDEST ? WRAP_WIDEST + 1 : line->width]++;
        followed++;
    }
    if (followed < 4)
        return PRESS_OK;
    for (w = 0; w <= WRAP_WIDEST + 1; w++) {
        seen += count[w];
        if (seen * 10 >= followed * 9)
            break;
    }
    if (w > WRAP_WIDEST || w < 16)
        return PRESS_OK;
    for (i = PRESS_WIDTH_SLACK(w); i <= w; i++)
        near += count[i];
    /* one line in eight, at least, is filled */
    *out = near * 8 < followed ? 0 : w;
    return PRESS_OK;
}

PRESS_PRIVATE int press_wrap_width(press_env *env, const press_vec *lines,
                                   uint32_t *width)
{
    uint32_t w, longer = 0;
    size_t i;
    int is_wrapped, status = wrap_guess(env, lines, &w);

    *width = 0;
    if (status || !w)
        return status;
    for (i = 0; i < lines->n && !status; i++) {
        longer += press_vec_at(lines, press_line, i)->width > w + w / 3;
        status = press_work(env, WRAP_WORK);
    }
    if (status || longer * 10 > lines->n)
        return status;
    status = wrap_find(env, lines, w, &is_wrapped);
    *width = is_wrapped ? w : 0;
    return status;
}

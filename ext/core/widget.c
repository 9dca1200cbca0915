/* widget.c - see widget.h. */
#include "widget.h"

#include "label_tab.h"
#include "label_text.h"
#include "lookup.h"

#define WIDGET_LINE 90 /* bytes: no line of a calendar is longer */

typedef struct widget_state {
    press_blocks *b;
    press_buf hold;
} widget_state;

static press_block *widget_at(const widget_state *w, size_t i)
{
    return press_vec_at(&w->b->blocks, press_block, i);
}

/* A block's text, folded; nothing where it is longer than a calendar's. */
static void widget_text(widget_state *w, size_t i, press_label_text *t)
{
    press_span text = {"", 0};

    if (i < w->b->blocks.n &&
        press_block_bytes(w->b, widget_at(w, i)) <= WIDGET_LINE)
        text = press_block_text(w->b, widget_at(w, i), &w->hold, WIDGET_LINE);
    press_label_fold(text, t);
}

/* The letters of the text after those of `row`; 0 where it has something
** else than letters, blanks and stops, or is too long. */
static int widget_letters(const press_label_text *t, char row[64])
{
    size_t i, n = strlen(row);

    for (i = 0; i < t->n; i++) {
        if (t->p[i] == ' ' || t->p[i] == '.' || t->p[i] == '|')
            continue;
        if (((t->p[i] & 0x80) == 0 && (t->p[i] < 'a' || t->p[i] > 'z')) ||
            n + 1 >= 64)
            return 0;
        row[n++] = t->p[i];
        row[n] = '\0';
    }
    return t->n > 0;
}

/* How many blocks from number i on are the row of weekdays; 0: none. */
static size_t widget_week(widget_state *w, size_t i)
{
    static const char rows[] =
        "|mtwtfss|smtwtfs|motuwethfrsasu|sumotuwethfrsa|"
        "montuewedthufrisatsun|sunmontuewedthufrisat|"
        "пвсчпсв|впвсчпс|пнвтсрчтптсбвс|вспнвтсрчтптсб|"
        "дссбжсж|дссрсбжмсбжк|";
    char row[65] = "|", *letters = row + 1;
    size_t n;

    for (n = 0; n < 7; n++) {
        press_label_text t;
        press_span got;

        widget_text(w, i + n, &t);
        if (!widget_letters(&t, letters) || !strstr(rows, row))
            return 0; /* no row begins so */
        got.p = letters;
        got.n = strlen(letters);
        if (press_in_list(got, rows))
            return n + 1;
    }
    return 0;
}

/* The month above the row, or what the calendar is called. */
static int widget_is_month(const press_label_text *t)
{
    size_t at = 0, words = 0;
    int month = 0;

    while (at < t->n) {
        size_t n = strcspn(t->p + at, " ,:");

        words += n > 0 && (unsigned char)t->p[at] != 0xC2; /* « » */
        month |= n && press_label_word_in(t->p + at, n, press_label_months);
        at += n + 1;
    }
    return words <= 3 &&
           (month || press_label_begins(t, "calendar|archive|archives|"
                                           "календарь|архив|архивы|"
                                           "поиск по дате|күнтізбе|мұрағат"));
}

/* Numbers of days, and the months before and after: « Oct. */
static int widget_is_days(const press_label_text *t)
{
    size_t i, digits = 0, letters = 0;

    for (i = 0; i < t->n; i++) {
        digits += t->p[i] >= '0' && t->p[i] <= '9';
        letters += (t->p[i] & 0xC0) == 0xC0 ||
                   (t->p[i] >= 'a' && t->p[i] <= 'z');
    }
    return t->n && ((digits && !letters) ||
                    (letters <= 5 && (strstr(t->p, "\xC2\xAB") ||
                                      strstr(t->p, "\xC2\xBB"))));
}

static void widget_set(widget_state *w, size_t i)
{
    widget_at(w, i)->kind = PRESS_B_NAVIGATION;
    widget_at(w, i)->rule = "calendar";
}

/* The whole calendar round the row of n blocks from number i on. */
static size_t widget_mark(widget_state *w, size_t i, size_t n)
{
    press_label_text t;
    size_t k;

    for (k = i; k > 0 && k + 3 > i; k--) {
        widget_text(w, k - 1, &t);
        if (!widget_is_month(&t))
            break;
        widget_set(w, k - 1);
    }
    for (k = i; k < i + n; k++)
        widget_set(w, k);
    for (; k < w->b->blocks.n && k < i + n + 50; k++) {
        widget_text(w, k, &t);
        if (!widget_is_days(&t))
            break;
        widget_set(w, k);
    }
    return k;
}

PRESS_PRIVATE int press_widget_find(press_blocks *b)
{
    widget_state w;
    size_t i = 0;
    int status = PRESS_OK;

    if (b->scanned)
        return PRESS_OK;
    w.b = b;
    press_buf_init(&w.hold, b->env);
    while (i < b->blocks.n && !status && !w.hold.status) {
        size_t n = widget_week(&w, i);

        i = n ? widget_mark(&w, i, n) : i + 1;
        status = press_work(b->env, 64);
    }
    if (!status)
        status = w.hold.status;
    press_buf_release(&w.hold);
    return status;
}

/* date_tense.c - see date_tense.h. */
#include "date_tense.h"

static int date_tense_ends(const press_finder *f, size_t i, const char *end)
{
    const char *last = f->text->span.p + f->u[i].end - 1;
    size_t n = strlen(end), have = f->u[i].end - f->u[i].start;

    return *last == end[n - 1] && have >= n + 2 && memcmp(f->text->span.p + f->u[i].end - n, end,
                                   n) == 0;
}

PRESS_PRIVATE int press_date_verb(const press_finder *f, size_t i)
{
    static const char *const past[] = {"ал", "ил", "ел", "ыл", "ала", "ила",
                                       "ело", "ало", "или", "али", "ели", "ыла", "ыло", "ыли",
                                       "лся", "лась", "лось", "лись", "ула",
                                       "ули", "йшов", "вся", "вся", "ав",
                                       "ив", "шли", "шла", "шло", "шел",
                                       "шёл", "огли"};
    static const char *const kazakh[] = {"лды", "лді", "рды", "рді", "тты",
                                         "тті", "нды", "нді", "сты", "сті",
                                         "йды", "йді"};
    const press_dateunit *u = &f->u[i];
    size_t k;

    if (u->cls == PRESS_DW_TENSE && press_date_words(f, i, "set") &&
        (press_date_words(f, i + 1, "for") || press_date_words(f, i + 1, "to")))
        return 1; /* is set for Saturday */
    if (u->cls == PRESS_DW_TENSE)
        return u->value;
    if (u->cls != PRESS_DW_NONE || !(u->bits & PRESS_DU_LETTERS))
        return 0;
    if (!(u->bits & PRESS_DU_CYRILLIC))
        return date_tense_ends(f, i, "ed") && u->end - u->start > 4 ? -1 : 0;
    if (u->end - u->start < 8)
        return 0;
    for (k = 0; k < sizeof past / sizeof *past; k++)
        if (date_tense_ends(f, i, past[k]))
            return -1;
    for (k = 0; k < sizeof kazakh / sizeof *kazakh; k++)
        if (date_tense_ends(f, i, kazakh[k]))
            return k < 10 ? -1 : 1;
    return 0;
}

/* The tense of the verb nearest to unit i. */
static int date_tense_near(const press_finder *f, size_t i)
{
    size_t back, on;

    for (back = 1, on = 1; back < 40 || on < 40; back++, on++) {
        int t = 0;

        if (i >= back)
            t = press_date_verb(f, i - back);
        if (!t && i + on < f->n)
            t = press_date_verb(f, i + on);
        if (t)
            return t;
        if ((i < back || f->u[i - back].cls == PRESS_DW_END) &&
            (i + on >= f->n || f->u[i + on].cls == PRESS_DW_END))
            return 0;
    }
    return 0;
}

PRESS_PRIVATE int press_date_tense(const press_finder *f, size_t i)
{
    int tense = date_tense_near(f, i);

    if (!tense && (press_date_words(f, i - 1, "until") ||
                   press_date_words(f, i - 1, "till") ||
                   press_date_words(f, i - 1, "by") ||
                   press_date_words(f, i - 1, "до") ||
                   press_date_words(f, i - 1, "к")))
        return 1; /* it runs until March */
    return tense;
}

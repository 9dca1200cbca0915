/* date_tense.c - see date_tense.h. */
#include "date_tense.h"

static int date_tense_ends(const press_finder *f, size_t i, const char *end)
{
    const char *last = f->text->span.p + f->u[i].end - 1;
    size_t n = strlen(end), have = f->u[i].end - f->u[i].start;

    return *last == end[n - 1] && have >= n + 2 && memcmp(f->text->span.p + f->u[i].end - n, end,
                                   n) == 0;
}

/* By its ending: -ed, -ал, -лды; -1 past, 1 to come. */
static int date_tense_by_ending(const press_finder *f, size_t i)
{
    static const char *const past[] = {"ал", "ил", "ел", "ыл", "ала", "ила",
                                       "ело", "ало", "или", "али", "ели", "ыла", "ыло", "ыли",
                                       "лся", "лась", "лось", "лись", "ула",
                                       "ули", "йшов", "вся", "вся", "ав",
                                       "ив", "шли", "шла", "шло", "шел",
                                       "шёл", "огли"};
    static const char *const kazakh[] = {"лды", "лді", "рды", "рді", "тты",
                                         "тті", "нды", "нді", "сты", "сті",
                                         "йды", "йді", "ылады", "іледі",
                                         "амыз", "еміз", "ймыз", "йміз",
                                         "ламақ", "лемек"};
    const press_dateunit *u = &f->u[i];
    size_t k;

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

/* "a scheduled stop", "as planned", "will be held": what looks like a verb of
** the past, or of what is to come, and is none, or leaves it to another. */
static int date_tense_is_none(const press_finder *f, size_t i)
{
    const press_dateunit *before = &f->u[i - 1];

    if (f->u[i].bits & PRESS_DU_CYRILLIC)
        return 0;
    return before->cls == PRESS_DW_THE || before->cls == PRESS_DW_A ||
           before->cls == PRESS_DW_THAN || press_date_words(f, i - 1, "as") ||
           press_date_words(f, i - 1, "be") ||
           (f->u[i - 1].bits & PRESS_DU_LETTERS &&
            press_date_words(f, i - 2, "be"));
}

/* vowed to meet: what is to come, though the verb is of the past */
static int date_tense_is_plan(const press_finder *f, size_t i)
{
    static const char *const verbs[] = {
        "vowed", "promised", "pledged", "threatened", "intended", "hoped",
        "wanted", "set",
    };
    size_t k;

    if (press_date_words(f, i, "set") && press_date_words(f, i + 1, "for"))
        return 1; /* is set for Saturday */
    if (!press_date_words(f, i + 1, "to"))
        return 0;
    for (k = 0; k < sizeof verbs / sizeof *verbs; k++)
        if (press_date_words(f, i, verbs[k]))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_date_verb(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];
    int tense;

    if (u->cls == PRESS_DW_TO)
        return press_date_words(f, i, "to") &&
               (press_date_words(f, i - 1, "is") ||
                press_date_words(f, i - 1, "are")); /* is to rule Monday */
    if (u->cls != PRESS_DW_TENSE &&
        (u->cls != PRESS_DW_NONE || !(u->bits & PRESS_DU_LETTERS) ||
         (u->bits & PRESS_DU_CAPITAL && f->u[i - 1].cls != PRESS_DW_END)))
        return 0;
    tense = u->cls == PRESS_DW_TENSE ? u->value : date_tense_by_ending(f, i);
    if (tense < 0 && date_tense_is_plan(f, i))
        return 1;
    return tense && date_tense_is_none(f, i) ? 0 : tense;
}

/* A mark or a word at which another clause begins. */
static int date_tense_clause(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    if (u->cls == PRESS_DW_MARK)
        return u->value == ',' || u->value == ';' || u->value == ':' ||
               u->value == '"' || u->value == '(' || u->value == ')' ||
               u->value == 0x201C || u->value == 0x201D || u->value == 0xAB ||
               u->value == 0xBB;
    return u->cls == PRESS_DW_END ||
           (u->cls == PRESS_DW_DIR && press_date_words(f, i, "that"));
}

#define DATE_TENSE_REACH 40 /* units */

/* Looks for a verb one way from unit i: `step` -1 or 1. */
typedef struct date_tense_look {
    int step, open, clause; /* the sentence goes on there, its clause too */
} date_tense_look;

/* The verb n units that way; 0: none, or none that is asked for. */
static int date_tense_at(const press_finder *f, size_t i, size_t n, int found,
                         date_tense_look *look)
{
    size_t at = look->step < 0 ? i - n : i + n;
    int cls;

    if (!look->open)
        return 0;
    if ((look->step < 0 ? n > i : at >= f->n) ||
        f->u[at].cls == PRESS_DW_END) {
        look->open = look->clause = 0;
        return 0;
    }
    cls = f->u[at].cls;
    if (cls == PRESS_DW_MARK || cls == PRESS_DW_DIR) {
        look->clause = look->clause && !date_tense_clause(f, at);
        return 0;
    }
    if (cls != PRESS_DW_NONE && cls != PRESS_DW_TENSE && cls != PRESS_DW_TO)
        return 0; /* no verb */
    return look->clause || !found ? press_date_verb(f, at) : 0;
}

/* The tense of the verb nearest to unit i in its clause, or else in any. */
static int date_tense_near(const press_finder *f, size_t i)
{
    date_tense_look back = {-1, 1, 1}, on = {1, 1, 1};
    int any = 0;
    size_t n;

    for (n = 1; n < DATE_TENSE_REACH && (back.open || on.open); n++) {
        int tense = date_tense_at(f, i, n, any, &back);

        if (tense && back.clause)
            return tense;
        any = any ? any : tense;
        tense = date_tense_at(f, i, n, any, &on);
        if (tense && on.clause)
            return tense;
        any = any ? any : tense;
        if (any && !back.clause && !on.clause)
            return any;
    }
    return any;
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

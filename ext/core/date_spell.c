/* date_spell.c - see date_spell.h.
**
**   nineteen eighty-four, nineteen hundred and five, two thousand [and] ten
**   тысяча девятьсот восемьдесят шестого года, двухтысячного года
**   екі мың он тоғызыншы жылы, бір мың тоғыз жүз сексен алтыншы жыл
**
** English words count as well as they name: the year must follow a word that
** looks for one, and nothing that it could count may follow it.  In Cyrillic
** the last word is an ordinal, and a word for year follows or a month stands
** before.
*/
#include "date_spell.h"

#include "date_year.h"

#define SPELL_FIRST 1000
#define SPELL_LAST 2199

static int spell_cls(const press_finder *f, size_t i, int cls)
{
    return f->u[i].cls == cls;
}

/* twenty-one, fourteen, six: below a hundred; the unit after it, or 0. */
static size_t spell_tens(const press_finder *f, size_t i, int *value)
{
    if (spell_cls(f, i, PRESS_DW_CARD)) {
        *value = f->u[i].value;
        return i + 1;
    }
    if (!spell_cls(f, i, PRESS_DW_TEN))
        return 0;
    *value = f->u[i++].value;
    if (press_date_mark(f, i, '-') && spell_cls(f, i + 1, PRESS_DW_CARD))
        i++;
    if (spell_cls(f, i, PRESS_DW_CARD) && f->u[i].value < 10)
        *value += f->u[i++].value;
    return i;
}

/* --- English --------------------------------------------------------------- */

/* What stands before a year in a sentence. */
static int spell_expects(const press_dateunit *before)
{
    switch (before->cls) {
    case PRESS_DW_IN: case PRESS_DW_OF: case PRESS_DW_FROM: case PRESS_DW_TO:
    case PRESS_DW_AT: case PRESS_DW_BEFORE: case PRESS_DW_AFTER:
    case PRESS_DW_BETWEEN: case PRESS_DW_MONTH: case PRESS_DW_SEASON:
    case PRESS_DW_PART:
        return 1;
    case PRESS_DW_MARK: /* May 5, nineteen eighty-four */
        return before->value == ',' && (before[-1].cls == PRESS_DW_NUM ||
                                        before[-1].cls == PRESS_DW_ORD);
    case PRESS_DW_UNIT:
        return before->value == PRESS_UNIT_YEAR;
    default:
        return 0;
    }
}

static int spell_counts(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    return u->cls == PRESS_DW_UNIT || u->cls == PRESS_DW_HUNDRED ||
           u->cls == PRESS_DW_SPELL ||
           (u->cls == PRESS_DW_NONE && u->bits & PRESS_DU_LETTERS &&
            !(u->bits & PRESS_DU_CAPITAL) &&
            f->text->span.p[u->end - 1] == 's');
}

/* [and] forty-two after a round number. */
static size_t spell_rest(const press_finder *f, size_t i, int *value)
{
    int rest = 0;
    size_t k = i + (size_t)spell_cls(f, i, PRESS_DW_AND);
    size_t next = spell_tens(f, k, &rest);

    *value += rest;
    return next ? next : i;
}

static size_t spell_english(const press_finder *f, size_t i, int *value)
{
    size_t k, next;
    int low = 0;

    if (!spell_expects(&f->u[i - 1]))
        return 0;
    if (spell_cls(f, i, PRESS_DW_CARD) && f->u[i].value <= 2 &&
        spell_cls(f, i + 1, PRESS_DW_SPELL) && f->u[i + 1].value == 1000) {
        *value = f->u[i].value * 1000;
        k = spell_rest(f, i + 2, value);
    } else if (f->u[i].value >= 13 && f->u[i].value <= 20) {
        *value = f->u[i].value * 100;
        k = i + 1;
        if (spell_cls(f, k, PRESS_DW_HUNDRED)) {
            k = spell_rest(f, k + 1, value);
        } else {
            if (press_date_word_is(f, k, "oh") || press_date_mark(f, k, '-'))
                k++;
            next = spell_tens(f, k, &low);
            if (!next || (low < 10 && !press_date_word_is(f, k - 1, "oh")))
                return 0;
            *value += low;
            k = next;
        }
    } else {
        return 0;
    }
    return spell_counts(f, k) ? 0 : k;
}

/* --- Russian, Ukrainian, Kazakh ------------------------------------------------ */

/* The last word: an ordinal below a hundred, or a hundred. */
static size_t spell_ordinal(const press_finder *f, size_t i, int most,
                            int *value)
{
    const press_dateunit *u = &f->u[i];

    if ((u->cls != PRESS_DW_ORD && u->cls != PRESS_DW_SPELLORD &&
         u->cls != PRESS_DW_DECADEWORD) || u->value >= most)
        return 0;
    *value += u->value;
    return i + 1;
}

/* A hundred and what multiplies it: сто, двести, тоғыз жүз. */
static size_t spell_hundreds(const press_finder *f, size_t i, int *value)
{
    if (spell_cls(f, i, PRESS_DW_SPELL) && f->u[i].value < 1000) {
        *value += f->u[i].value;
        return i + 1;
    }
    if (spell_cls(f, i, PRESS_DW_HUNDRED)) {
        *value += 100;
        return i + 1;
    }
    if (spell_cls(f, i, PRESS_DW_CARD) && f->u[i].value < 10 &&
        spell_cls(f, i + 1, PRESS_DW_HUNDRED)) {
        *value += 100 * f->u[i].value;
        return i + 2;
    }
    return i;
}

static size_t spell_cyrillic(const press_finder *f, size_t i, int *value)
{
    size_t k = i, next;

    *value = 1000;
    if (spell_cls(f, k, PRESS_DW_SPELLORD) && f->u[k].value == 2000) {
        *value = 0;
    } else {
        if (spell_cls(f, k, PRESS_DW_CARD) && f->u[k].value <= 2)
            *value *= f->u[k++].value;
        if (!spell_cls(f, k, PRESS_DW_SPELL) || f->u[k].value != 1000)
            return 0;
        k = spell_hundreds(f, k + 1, value);
    }
    next = spell_ordinal(f, k, *value ? 1000 : 2001, value);
    if (!next && (spell_cls(f, k, PRESS_DW_TEN) ||
                  press_date_word_is(f, k, "тоқсан"))) {
        *value += spell_cls(f, k, PRESS_DW_TEN) ? f->u[k].value : 90;
        next = spell_ordinal(f, k + 1, 10, value);
    }
    if (!next || !(press_date_year_word(f, next) ||
                   spell_cls(f, i - 1, PRESS_DW_MONTH)))
        return 0;
    return next;
}

/* --- all -------------------------------------------------------------------------- */

static size_t spell_year(const press_finder *f, size_t i, int *value)
{
    size_t next;

    switch (f->u[i].cls) {
    case PRESS_DW_CARD: case PRESS_DW_TEN: case PRESS_DW_SPELL:
    case PRESS_DW_SPELLORD:
        next = f->u[i].bits & PRESS_DU_CYRILLIC ? spell_cyrillic(f, i, value)
                                                : spell_english(f, i, value);
        return *value < SPELL_FIRST || *value > SPELL_LAST ? 0 : next;
    default:
        return 0;
    }
}

PRESS_PRIVATE int press_date_spell(const press_text *text, press_vec *units)
{
    press_dateunit *u = units->items;
    press_finder f;
    size_t i, next, out = PRESS_DATE_PAD, n = units->n - PRESS_DATE_PAD;
    int found = 0, value;

    memset(&f, 0, sizeof f);
    f.text = text;
    f.u = u;
    f.n = units->n;
    for (i = PRESS_DATE_PAD; i < n; i = next) {
        press_dateunit one = u[i];

        value = 0;
        next = spell_year(&f, i, &value);
        if (next) {
            one.end = u[next - 1].end;
            one.cls = PRESS_DW_NUM;
            one.flags = 0;
            one.bits = (uint8_t)(one.bits & ~PRESS_DU_LETTERS);
            one.value = value;
            one.digits = 4;
            found = 1;
        } else {
            next = i + 1;
        }
        u[out++] = one;
    }
    if (out < n) { /* the padding moves up */
        memmove(u + out, u + n, PRESS_DATE_PAD * sizeof *u);
        units->n = out + PRESS_DATE_PAD;
    }
    return found;
}

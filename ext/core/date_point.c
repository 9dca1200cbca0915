/* date_point.c - points in time that name themselves: 5 March 2021, XX век.
**
** Every function reads at a unit and returns the unit after what it read, or
** 0.  Numbers are dates only where their neighbours say so: a day needs a
** month, a year alone needs four digits and no noun that it could count.
*/
#include "date_point.h"

#include "date_part.h"

/* --- days and months ------------------------------------------------------------ */

/* 5 March [2021], the 31st of October, 5-го марта, 31-Oct-74, 14april */
static size_t date_point_day_month(const press_finder *f, size_t i,
                                   press_point *p)
{
    int day, ordinal;
    size_t k = i, next;

    if (f->u[k].cls == PRESS_DW_THE)
        k++;
    k = press_date_mday(f, k, &day, &ordinal);
    if (!k)
        return 0;
    if (press_date_mark(f, k, '-') || press_date_mark(f, k, '/')) {
        if (!press_date_glued(f, k) || !press_date_glued(f, k + 1))
            return 0;
        k++;
    } else if (f->u[k].cls == PRESS_DW_OF) {
        k++;
        if (f->u[k].cls == PRESS_DW_THE)
            k++;
    } else if (press_date_mark(f, k, '.') && press_date_glued(f, k) &&
               f->u[k - 1].digits && f->u[k + 1].cls == PRESS_DW_MONTH) {
        k++; /* 16. Nov. 2016 */
    } else if (f->u[i].cls == PRESS_DW_ORD && f->u[k].cls == PRESS_DW_MONTH &&
               f->u[k].flags & PRESS_DWF_AMBIG &&
               !(f->u[k].bits & PRESS_DU_CAPITAL)) {
        return 0; /* "the second may" */
    }
    next = press_date_month(f, k, p);
    if (!next || press_date_is_verb(f, i, next))
        return 0;
    p->day = (int8_t)day;
    if ((press_date_mark(f, next, '-') || press_date_mark(f, next, '/')) &&
        press_date_glued(f, next) && press_date_glued(f, next + 1) &&
        f->u[next + 1].cls == PRESS_DW_NUM && press_date_glued(f, k)) {
        const press_dateunit *y = &f->u[next + 1];

        if (y->digits == 4 || y->digits == 2) {
            p->year = (int16_t)(y->digits == 4
                                    ? y->value
                                    : press_date_short_year(y->value));
            p->scale = PRESS_UNIT_YEAR;
            if (y->digits == 2)
                p->flags |= PRESS_POINT_CENTURY_GUESSED;
            return next + 2;
        }
    }
    k = press_date_year_after(f, next, p);
    if (!k && ordinal && f->u[next].cls == PRESS_DW_NUM &&
        f->u[next].digits == 2 && f->u[next + 1].cls == PRESS_DW_END) {
        p->year = (int16_t)press_date_short_year(f->u[next].value);
        p->scale = PRESS_UNIT_YEAR;
        p->flags |= PRESS_POINT_CENTURY_GUESSED;
        return next + 1; /* 14th April 15 */
    }
    return k ? k : next;
}

/* A month that is surely one, though nothing else of a date stands beside it:
** not "may", not "march", not "sep" for a word. */
static int date_point_sure_month(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i], *before = &f->u[i - 1];

    if (u->flags & PRESS_DWF_ABBR)
        return 0;
    if (!(u->flags & PRESS_DWF_AMBIG))
        return !((u->value == 4 || u->value == 6) && /* April Smith */
                 u[1].cls == PRESS_DW_NONE && u[1].bits & PRESS_DU_CAPITAL &&
                 !(u->bits & PRESS_DU_CYRILLIC) &&
                 before->cls != PRESS_DW_IN && before->cls != PRESS_DW_OF);
    if (before->cls == PRESS_DW_END && u[1].cls == PRESS_DW_END)
        return 1; /* nothing else at all */
    if ((press_date_mark(f, i + 1, '-') || u[1].cls == PRESS_DW_TO) &&
        u[2].cls == PRESS_DW_MONTH)
        return 1;
    if (!(u->bits & (PRESS_DU_CAPITAL | PRESS_DU_CYRILLIC)))
        return before->cls == PRESS_DW_IN && u[1].cls != PRESS_DW_NONE;
    if (u->bits & PRESS_DU_CYRILLIC && u->bits & PRESS_DU_CAPITAL &&
        (before->cls != PRESS_DW_END || press_date_words(f, i + 1, "революция") ||
         press_date_words(f, i + 1, "революции")))
        return 0; /* Октябрьская революция; Қазанға, to Kazan */
    if (u->bits & PRESS_DU_CYRILLIC) /* маусым, тамыз, қазан: by their case */
        return u->end - u->start > 12 || before->cls == PRESS_DW_UNIT;
    switch (before->cls) {
    case PRESS_DW_IN: case PRESS_DW_OF: case PRESS_DW_FROM: case PRESS_DW_TO:
    case PRESS_DW_AT: case PRESS_DW_BETWEEN: case PRESS_DW_PART:
    case PRESS_DW_BEFORE: case PRESS_DW_AFTER: case PRESS_DW_DIR:
    case PRESS_DW_ON: case PRESS_DW_MONTH:
        return 1;
    case PRESS_DW_AND:
        return before[-1].cls == PRESS_DW_MONTH;
    case PRESS_DW_MARK:
        return before->value == '-' || u[1].cls == PRESS_DW_END;
    default:
        return press_date_word_is(f, i - 1, "during") ||
               press_date_word_is(f, i - 1, "throughout");
    }
}

/* March 12[th][, 2021], February the 15th, March [of] 2021, March */
static size_t date_point_month_day(const press_finder *f, size_t i,
                                   press_point *p)
{
    size_t k = press_date_month(f, i, p), next;
    int day = 0, ordinal;

    if (!k)
        return 0;
    next = k;
    if (press_date_mark(f, next, '-') && press_date_glued(f, next) &&
        press_date_glued(f, next + 1))
        next++; /* Oct-2 */
    if (f->u[next].cls == PRESS_DW_THE || press_date_words(f, next, "айының"))
        next++;
    next = press_date_mday(f, next, &day, &ordinal);
    if (next && press_date_is_whole(f, next) &&
        !(f->u[i].flags & PRESS_DWF_AMBIG &&
          !(f->u[i].bits & PRESS_DU_CAPITAL) &&
          f->u[next].cls == PRESS_DW_NONE && !ordinal) &&
        !(f->u[next - 1].cls == PRESS_DW_ORD &&
          f->u[next].cls == PRESS_DW_UNIT) &&
        f->u[next].cls != PRESS_DW_MONTH &&
        !(f->u[i].bits & PRESS_DU_CYRILLIC && f->u[next - 1].digits &&
          f->u[next].cls == PRESS_DW_UNIT) &&
        !(press_date_glued(f, next) && press_date_mark(f, next, '.') &&
          f->u[next + 1].cls == PRESS_DW_NUM)) {
        p->day = (int8_t)day;
        k = press_date_year_after(f, next, p);
        if (!k && f->u[next].cls == PRESS_DW_NUM && f->u[next].digits == 2 &&
            f->u[next].value > 31 && press_date_is_whole(f, next + 1)) {
            p->year = (int16_t)press_date_short_year(f->u[next].value);
            p->scale = PRESS_UNIT_YEAR;
            p->flags |= PRESS_POINT_CENTURY_GUESSED;
            return next + 1;
        }
        return k ? k : next;
    }
    next = press_date_year_after(f, k, p);
    if (!next && press_date_mark(f, k, '-') && press_date_glued(f, k + 1) &&
        f->u[k + 1].digits == 4)
        next = press_date_year_after(f, k + 1, p);
    if (next)
        return next;
    if (f->u[i].flags & PRESS_DWF_ABBR && k == i + 2 &&
        f->u[i - 1].cls != PRESS_DW_NONE && f->u[i].bits & PRESS_DU_CAPITAL &&
        !(f->u[i].flags & PRESS_DWF_AMBIG) &&
        !(f->u[i].bits & PRESS_DU_CYRILLIC))
        return k; /* in Sept. */
    return date_point_sure_month(f, i) ? k : 0;
}

/* 2021 жылғы 5 наурыз; 2012 ж. 17 мамыр; 2013 February 12; 1986 жылдың желтоқсаны */
static size_t date_point_year_first(const press_finder *f, size_t i,
                                    press_point *p)
{
    size_t k = press_date_year(f, i, p), next;
    press_point rest;
    int day, ordinal, ru;

    if (!k || p->scale != PRESS_UNIT_YEAR || f->u[i].digits != 4)
        return 0;
    ru = f->u[k - 1].cls == PRESS_DW_UNIT || /* 2012 ж. 17 мамыр */
         (k > i + 2 && press_date_mark(f, k - 1, '.') &&
          f->u[k - 2].cls == PRESS_DW_UNIT);
    if (ru && f->u[k].cls == PRESS_DW_SEASON) { /* 2019 жылдың жазында */
        p->season = (int8_t)f->u[k].value;
        return k + 1;
    }
    if (ru) { /* 2019 жылдың бірінші жартысында */
        press_point_clear(&rest);
        next = press_date_year_part(f, k, &rest, &day);
        if (next) {
            p->quarter = rest.quarter;
            p->half = rest.half;
            return next;
        }
    }
    if (!ru && f->u[k].cls != PRESS_DW_MONTH)
        return 0;
    press_point_clear(&rest);
    next = ru ? press_date_mday(f, k, &day, &ordinal) : 0;
    if (next) {
        next = press_date_month(f, next, &rest);
        if (next)
            rest.day = (int8_t)day;
    } else {
        next = press_date_month(f, k, &rest);
        k = next ? press_date_mday(f, next, &day, &ordinal) : 0;
        if (k && (ordinal || !ru) && press_date_is_whole(f, k)) {
            rest.day = (int8_t)day;
            next = k;
        } else if (next && !ru && f->u[next - 1].flags & PRESS_DWF_AMBIG) {
            return 0;
        }
    }
    if (!next)
        return 0;
    p->month = rest.month;
    p->day = rest.day;
    return next;
}

/* --- digits alone --------------------------------------------------------------- */

static void date_point_set(press_point *p, int year, int month, int day)
{
    p->year = (int16_t)year;
    p->scale = PRESS_UNIT_YEAR;
    p->month = (int8_t)month;
    p->day = (int8_t)day;
}

/* 2021-03-12, 12.03.2021, 12/03/2021, 3/12/21.  Day before month in Cyrillic
** surroundings, with stops, or where only that can be; else month first. */
static size_t date_point_three(const press_finder *f, size_t i,
                               press_point *p)
{
    const press_dateunit *a = &f->u[i], *b = a + 2, *c = a + 4;
    int sep = a[1].value, cyrillic, first, second;

    if (a->cls != PRESS_DW_NUM || b->cls != PRESS_DW_NUM ||
        c->cls != PRESS_DW_NUM || a[1].cls != PRESS_DW_MARK ||
        a[3].cls != PRESS_DW_MARK || a[3].value != sep ||
        (sep != '.' && sep != '/' && sep != '-'))
        return 0;
    if (!press_date_glued(f, i + 1) || !press_date_glued(f, i + 2) ||
        !press_date_glued(f, i + 3) || !press_date_glued(f, i + 4) ||
        b->digits > 2 || /* but 27.06.2023г. is one */
        !(press_date_is_whole(f, i + 5) || press_date_year_word(f, i + 5)))
        return 0;
    if (a[5].cls == PRESS_DW_MARK && a[6].cls == PRESS_DW_NUM &&
        a[5].value == sep && press_date_glued(f, i + 5) &&
        press_date_glued(f, i + 6))
        return 0; /* a version, an address */
    if (a->digits == 4) {
        if (c->digits > 2 || a->value < 1000 || a->value > 2199)
            return 0;
        date_point_set(p, a->value, b->value, c->value);
        return b->value >= 1 && b->value <= 12 && c->value >= 1 &&
               c->value <= 31 ? i + 5 : 0;
    }
    if (a->digits > 2 || (c->digits != 4 && c->digits != 2) ||
        (c->digits == 4 && (c->value < 1000 || c->value > 2199)) ||
        (c->digits == 2 && sep == '.' && a->digits + b->digits < 4 &&
         !(a[-1].cls == PRESS_DW_END && c[1].cls == PRESS_DW_END)))
        return 0;
    cyrillic = f->text->lang == PRESS_LANG_RU || f->text->lang == PRESS_LANG_KK ||
               f->text->lang == PRESS_LANG_UK || f->text->lang == PRESS_LANG_KY;
    first = a->value;
    second = b->value;
    if (second > 12 || (first <= 12 && sep != '.' && !cyrillic)) {
        first = b->value; /* month before day */
        second = a->value;
    }
    if (first < 1 || first > 31 || second < 1 || second > 12)
        return 0;
    date_point_set(p, c->digits == 4 ? c->value
                                     : press_date_short_year(c->value),
                   second, first);
    if (c->digits == 2)
        p->flags |= PRESS_POINT_CENTURY_GUESSED;
    if (sep != '.' && a->value <= 12 && b->value <= 12 && a->value != b->value)
        p->flags |= PRESS_POINT_DAYFIRST; /* doubtful which is which */
    else if (sep != '.' && a->value != b->value)
        p->flags |= a->value > 12 ? PRESS_POINT_DMY : PRESS_POINT_MDY;
    i += 5;
    return press_date_year_word(f, i) ? press_date_year_word(f, i) : i;
}

/* 15.02, 2/15, 14.10.: day and month in digits.  Only where hardly anything
** else can be meant: beside a weekday, or as the whole text. */
static size_t date_point_two(const press_finder *f, size_t i, press_point *p)
{
    const press_dateunit *a = &f->u[i], *b = a + 2;
    int sep = a[1].value, sure, spaced, dots;
    size_t next = i + 3;

    if (a->cls != PRESS_DW_NUM || b->cls != PRESS_DW_NUM ||
        a[1].cls != PRESS_DW_MARK || (sep != '.' && sep != '/' && sep != '-'))
        return 0;
    spaced = !press_date_glued(f, i + 1);
    if (spaced != !press_date_glued(f, i + 2))
        return 0;
    if (a->digits == 4 && b->digits == 2 && !spaced && sep != '.' &&
        b->value >= 1 && b->value <= 12 && a->value >= 1000 &&
        a->value <= 2199 && press_date_is_whole(f, next) &&
        f->text->span.p[a[1].start] != '\xE2' &&
        (a->value + 1) % 100 != b->value) { /* 2007-08 is a year's turn */
        date_point_set(p, a->value, b->value, 0);
        return next; /* 2014-10 */
    }
    if (b->digits == 4 && a->digits <= 2 && !spaced &&
        (sep != '-' || a->digits == 2) &&
        a->value >= 1 && a->value <= 12 && b->value >= 1800 &&
        b->value <= 2199 && press_date_is_whole(f, next) &&
        (sep == '/' || a->digits == 2)) {
        date_point_set(p, b->value, a->value, 0);
        return next; /* 2/2013 */
    }
    if (a->digits > 2 || b->digits > 2 || (spaced && sep == '.'))
        return 0;
    dots = sep == '.' && press_date_mark(f, next, '.') &&
           press_date_glued(f, next);
    sure = a[-1].cls == PRESS_DW_DOW || (a[-1].value == ',' &&
                                         a[-2].cls == PRESS_DW_DOW) ||
           (f->text->nsentences == 1 &&
            (a[-1].cls == PRESS_DW_END ||
             (a[-1].cls == PRESS_DW_ON && a[-2].cls == PRESS_DW_END)) &&
            f->u[next + (size_t)dots].cls == PRESS_DW_END) ||
           (dots && a->digits == 2 && b->digits == 2);
    if (!sure || !press_date_is_whole(f, next))
        return 0;
    if (sep == '.' || (b->value <= 12 && a->value > 12)) {
        p->day = (int8_t)a->value;
        p->month = (int8_t)b->value;
    } else {
        p->month = (int8_t)a->value;
        p->day = (int8_t)b->value;
    }
    if (p->month < 1 || p->month > 12 || p->day < 1 || p->day > 31)
        return 0;
    return next + (size_t)dots;
}

/* --- periods ---------------------------------------------------------------------- */

/* 21st century, XX век, the nineteenth century; ХХ ғасыр */
static size_t date_point_century(const press_finder *f, size_t i,
                                 press_point *p)
{
    const press_dateunit *u = &f->u[i];
    int n = 0, ordinal = 1;
    size_t k = i + 1;

    if (u->cls == PRESS_DW_ROMAN)
        n = u->value;
    else
        k = press_date_mday(f, i, &n, &ordinal);
    if (!k || !ordinal)
        return 0;
    if (f->u[k].cls == PRESS_DW_SUFFIX)
        k++;
    if (press_date_mark(f, k, '-') && f->u[k + 1].cls == PRESS_DW_UNIT)
        k++; /* 20th-century */
    u = &f->u[k];
    if (u->cls == PRESS_DW_IN && u->bits & PRESS_DU_CYRILLIC &&
        f->u[i].cls == PRESS_DW_ROMAN && press_date_mark(f, k + 1, '.')) {
        k++; /* XX в. */
    } else if (u->cls != PRESS_DW_UNIT || u->value != PRESS_UNIT_CENTURY ||
               (u->flags & PRESS_DWF_ABBR && f->u[i].cls != PRESS_DW_ROMAN)) {
        return 0;
    }
    if (n < 1 || n > 30)
        return 0;
    p->year = (int16_t)(n - 1);
    p->scale = PRESS_UNIT_CENTURY;
    k++;
    if (press_date_mark(f, k, '.') && press_date_glued(f, k) &&
        (u->cls == PRESS_DW_IN || u->flags & PRESS_DWF_ABBR))
        k++;
    {
        size_t next = press_date_era(f, k, p);

        return next ? next : k;
    }
}

/* the nineties, девяностые годы, '90s by press_date_year */
static size_t date_point_decade_word(const press_finder *f, size_t i,
                                     press_point *p)
{
    const press_dateunit *u = &f->u[i];
    size_t next;

    if (u->cls == PRESS_DW_CARD && u->value >= 15 &&
        u[1].cls == PRESS_DW_DECADEWORD) { /* the nineteen seventies */
        p->year = (int16_t)(u->value * 10 + u[1].value / 10);
        p->scale = PRESS_UNIT_DECADE;
        return i + 2;
    }
    next = press_date_year_word(f, i + 1);
    if (u->cls == PRESS_DW_ORD && u->value >= 20 && next &&
        f->u[i + 1].flags & PRESS_DWF_PLURAL) {
        p->year = (int16_t)(190 + u->value / 10); /* жиырмасыншы жылдары */
        p->scale = PRESS_UNIT_DECADE;
        p->flags |= PRESS_POINT_CENTURY_GUESSED;
        return u->value % 10 ? 0 : next;
    }
    if (u->cls != PRESS_DW_DECADEWORD)
        return 0;
    if (!next && u[-1].cls != PRESS_DW_THE && u[-1].cls != PRESS_DW_PART &&
        u[-1].cls != PRESS_DW_IN)
        return 0;
    if (u->bits & PRESS_DU_CYRILLIC && !next && u[-1].cls != PRESS_DW_IN)
        return 0;
    p->year = (int16_t)(u->value / 10 + (u->value < 100 ? 190 : 0));
    p->scale = PRESS_UNIT_DECADE;
    p->flags |= PRESS_POINT_CENTURY_GUESSED;
    return next ? next : i + 1;
}

/* the spring of 1943, summer 1940, весной 1932 года; the spring */
static size_t date_point_season(const press_finder *f, size_t i,
                                press_point *p)
{
    size_t k = f->u[i].cls == PRESS_DW_THE ? i + 1 : i, next;
    const press_dateunit *u = &f->u[k];
    press_point other;

    if (u->cls != PRESS_DW_SEASON ||
        (u->bits & PRESS_DU_CAPITAL &&
         (press_date_words(f, k + 1, "games") ||
          press_date_words(f, k + 1, "olympics") ||
          press_date_words(f, k + 1, "olympic") ||
          press_date_words(f, k + 1, "paralympics"))))
        return 0;
    if (u->flags & PRESS_DWF_AMBIG && k == i && u->value == 3 &&
        u[1].cls == PRESS_DW_OF && u[2].cls != PRESS_DW_NUM)
        return 0;
    p->season = (int8_t)u->value;
    next = press_date_mark(f, k + 1, ',') ? 0
                                          : press_date_year_after(f, k + 1, p);
    if (next && p->unit && u->flags & PRESS_DWF_AMBIG &&
        f->u[k + 1].cls == PRESS_DW_IN)
        return 0; /* the sharpest fall in two years */
    if (next) { /* the winter of 1941-42, 1941/42 */
        const press_dateunit *y = &f->u[next];

        press_point_clear(&other);
        if (y->cls == PRESS_DW_MARK && (y->value == '-' || y->value == '/') &&
            y[1].cls == PRESS_DW_NUM && p->scale == PRESS_UNIT_YEAR &&
            (y[1].value == p->year + 1 ||
             (y[1].digits == 2 && y[1].value == (p->year + 1) % 100)) &&
            p->season == 4)
            next += 2;
        return next;
    }
    if (u->flags & PRESS_DWF_AMBIG && k == i &&
        !(u[-1].cls == PRESS_DW_IN || u[-1].cls == PRESS_DW_PART ||
          (u[-1].cls == PRESS_DW_OF && u->value == 1)))
        return 0;
    if (u->flags & PRESS_DWF_AMBIG && u->value == 3 &&
        (u[1].cls == PRESS_DW_OF || k > i))
        return 0; /* the fall of Paris */
    return k + 1;
}

/* The word before a number says what it numbers: page 1985, статья 2015. */
static int date_point_numbered(const press_finder *f, size_t i)
{
    static const char *const nouns[] = {
        "no", "nos", "number", "page", "pages", "p", "pp", "article", "section",
        "room", "route", "flight", "line", "vol", "volume", "isbn", "issn",
        "zip", "tel", "phone", "fax", "channel", "model", "windows",
        "resolution", "resolutions", "document", "at", "paragraph",
        "paragraphs", "para", "chapter", "clause", "figure", "fig", "table",
        "item", "apartment", "flat", "suite", "gate", "bus",
        "статья", "статьи", "статье", "ст", "стр", "страница", "странице",
        "номер", "кабинет", "дом", "тел", "телефон", "факс", "пункт",
        "пункта", "пункте", "глава", "главе", "главы", "таблица", "рисунок",
        "квартира", "офис", "рейс", "рейсом", "маршрут", "автобус",
        "параграф", "бап", "бабы", "бет", "тармақ", "тармағы", "стаття",
        "статті", "сторінка",
    };
    size_t k, at = i - 1;

    if (press_date_mark(f, at, '.') || press_date_mark(f, at, ':'))
        at--;
    if (!(f->u[at].bits & PRESS_DU_LETTERS))
        return 0;
    for (k = 0; k < sizeof nouns / sizeof *nouns; k++)
        if (press_date_word_is(f, at, nouns[k]))
            return 1;
    return 0;
}

/* A year by itself.  It must stand free and count nothing; before 1700 or
** after 2100 a word before it must say so. */
static size_t date_point_bare_year(const press_finder *f, size_t i,
                                   press_point *p)
{
    const press_dateunit *u = &f->u[i], *before = &f->u[i - 1];
    size_t k = press_date_year(f, i, p);
    int cue;

    if (!k || !press_date_is_whole(f, k))
        return 0;
    if (k > i + 1 || u->cls != PRESS_DW_NUM)
        return k; /* with a year word, an era, a decade's ending */
    cue = before->cls == PRESS_DW_IN || before->cls == PRESS_DW_FROM ||
          before->cls == PRESS_DW_OF || before->cls == PRESS_DW_TO ||
          before->cls == PRESS_DW_BETWEEN || before->cls == PRESS_DW_SEASON ||
          before->cls == PRESS_DW_AFTER || before->cls == PRESS_DW_BEFORE ||
          before->cls == PRESS_DW_AT || before->cls == PRESS_DW_PART ||
          before->cls == PRESS_DW_END ||
          (before[-1].cls == PRESS_DW_NUM && before[-1].digits == 4 &&
           (before->cls == PRESS_DW_MARK || before->cls == PRESS_DW_AND)) ||
          press_date_word_is(f, i - 1, "during");
    if (press_date_word_is(f, i - 1, "fiscal") && u->value >= 1900)
        return k;
    if (press_date_counted(f, k) || f->u[k].cls == PRESS_DW_HUNDRED)
        return 0;
    if (f->u[k].cls == PRESS_DW_UNIT &&
        !(f->u[k].bits & PRESS_DU_CYRILLIC &&
          f->u[k].value == PRESS_UNIT_YEAR))
        return 0; /* 1500 days */
    if (before->cls == PRESS_DW_MORE || before->cls == PRESS_DW_THAN ||
        before->cls == PRESS_DW_ORD)
        return 0;
    if (date_point_numbered(f, i) ||
        (before->cls == PRESS_DW_NUM && before->digits >= 2 &&
         before->digits <= 3 && !press_date_glued(f, i)))
        return 0; /* +7 727 250 2015 */
    if (before->value == '-' && before->cls == PRESS_DW_MARK &&
        press_date_glued(f, i) && before[-1].cls == PRESS_DW_NUM &&
        before[-1].digits != 4)
        return 0; /* 555-1999 */
    if (press_date_mark(f, k, '-') && press_date_glued(f, k) &&
        f->u[k + 1].cls == PRESS_DW_NONE && press_date_glued(f, k + 1) &&
        f->text->span.p[f->u[k].start] == '-' && u->value < 1800)
        return 0; /* 1000-strong */
    if (f->u[k].bits & PRESS_DU_CYRILLIC && f->u[k].cls == PRESS_DW_NONE &&
        !(f->u[k].bits & PRESS_DU_CAPITAL) &&
        f->u[k].end - f->u[k].start > 6 && !cue)
        return 0;
    if (p->flags & PRESS_POINT_BC_MAYBE)
        return (cue && before->cls != PRESS_DW_TO) ||
                       (press_date_mark(f, k, '-') &&
                        f->u[k + 2].cls == PRESS_DW_ERA)
                   ? k : 0;
    if (press_date_mark(f, k, '-') && f->u[k + 1].digits == 4 &&
        f->u[k + 1].value > u->value && f->u[k + 1].value <= 2100)
        return k; /* 1618-1648 */
    if (u->value >= 1800 && u->value <= 2060)
        return k;
    if (u->value >= 1700 && u->value <= 2100 &&
        (press_date_word_is(f, i - 1, "for") ||
         (f->u[k].cls == PRESS_DW_MARK && f->u[k].value != '-')))
        return k;
    if (u->value >= 1300 && u->value <= 2100)
        return cue || before->cls == PRESS_DW_THE ||
               (before->cls == PRESS_DW_MARK && before->value == '(') ? k : 0;
    return 0;
}

/* "April and June 1955", "the spring and summer of 1979", "August/September
** 1956": the first one's year stands after the last. */
static void date_point_borrow(const press_finder *f, size_t i, press_point *p)
{
    int items, day, ordinal;

    for (items = 0; items < 4; items++) {
        size_t k = i, next;

        if (press_date_mark(f, k, ',') || press_date_mark(f, k, '/'))
            k++;
        if (f->u[k].cls == PRESS_DW_AND)
            k++;
        if (k == i)
            return;
        if (f->u[k].cls == PRESS_DW_PART)
            k++;
        next = press_date_mday(f, k, &day, &ordinal);
        if (next)
            k = next;
        if (f->u[k].cls != (p->month ? PRESS_DW_MONTH : PRESS_DW_SEASON))
            return;
        k++;
        next = press_date_mday(f, k, &day, &ordinal);
        if (next)
            k = next;
        if (press_date_year_after(f, k, p))
            return;
        i = k;
    }
}

/* б.з.д. V ғасырда, біздің заманымызға дейінгі 500 жыл: before Christ. */
static size_t date_point_before_christ(const press_finder *f, size_t i,
                                       press_point *p)
{
    size_t k = 0, next;

    if (!(f->u[i].bits & PRESS_DU_CYRILLIC))
        return 0;
    if (f->u[i].cls == PRESS_DW_ERA && f->u[i].value)
        k = i + 1 + (size_t)press_date_mark(f, i + 1, '.');
    if (!k)
        k = press_date_words(f, i, "біздің заманымызға дейінгі");
    if (!k)
        k = press_date_words(f, i, "біздің заманымызға дейін");
    if (!k)
        return 0;
    next = date_point_century(f, k, p);
    if (!next)
        next = press_date_year(f, k, p);
    p->flags |= PRESS_POINT_BC;
    return next;
}

/* The ones above, the most telling first. */
PRESS_PRIVATE size_t press_date_absolute(const press_finder *f, size_t i,
                                         press_point *p)
{
    static size_t (*const rules[])(const press_finder *, size_t,
                                   press_point *) = {
        date_point_three, date_point_year_first, date_point_day_month,
        date_point_month_day, press_date_quarter, date_point_century,
        date_point_season, date_point_two, date_point_decade_word,
        date_point_before_christ, date_point_bare_year,
    };
    size_t k, next, best = 0;
    press_point one;

    if (f->u[i].cls == PRESS_DW_NUM && !press_date_free(f, i))
        return 0;
    for (k = 0; k < sizeof rules / sizeof *rules; k++) {
        press_point_clear(&one);
        next = rules[k](f, i, &one);
        if (next > best) {
            best = next;
            *p = one;
        }
    }
    if (!best && press_date_mark(f, i, '\'') && f->u[i + 1].digits == 2 &&
        press_date_glued(f, i + 1)) { /* '90s */
        press_point_clear(p);
        best = press_date_year(f, i + 1, p);
        if (p->scale != PRESS_UNIT_DECADE)
            return 0;
    }
    if (!best)
        best = press_date_shared_day(f, i, p);
    else if ((p->month || p->season) && !p->scale && !p->unit)
        date_point_borrow(f, best, p);
    if (!best && f->u[i].cls == PRESS_DW_THE) {
        press_point_clear(&one); /* the 1990s, the 21st century */
        best = date_point_century(f, i + 1, &one);
        if (!best)
            best = date_point_decade_word(f, i + 1, &one);
        if (!best && f->u[i + 1].cls == PRESS_DW_NUM &&
            (best = press_date_year(f, i + 1, &one)) > 0)
            best *= one.scale == PRESS_UNIT_DECADE;
        *p = one;
    }
    return best;
}

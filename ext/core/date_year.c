/* date_year.c - see date_year.h. */
#include "date_year.h"

PRESS_PRIVATE int press_date_mark(const press_finder *f, size_t i, int mark)
{
    return f->u[i].cls == PRESS_DW_MARK && f->u[i].value == mark;
}

/* No white space before unit i. */
PRESS_PRIVATE int press_date_glued(const press_finder *f, size_t i)
{
    return !(f->u[i].bits & PRESS_DU_SPACE) && f->u[i].cls != PRESS_DW_END;
}

PRESS_PRIVATE int press_date_word_at(const press_finder *f, size_t i,
                                     const char *word)
{
    const press_dateunit *u = &f->u[i];
    size_t n = strlen(word), k = u->start, at = 0;

    if (u->end - u->start != n)
        return 0;
    while (k < u->end && at < n) {
        uint32_t c = press_utf8_next(f->text->span.p, u->end, &k);

        if (press_lower(c) != press_utf8_next(word, n, &at))
            return 0;
    }
    return k == u->end && at == n;
}

PRESS_PRIVATE size_t press_date_words_at(const press_finder *f, size_t i,
                                         const char *words)
{
    size_t n = strlen(words), at = 0;

    while (at < n) {
        size_t k = f->u[i].start, end = f->u[i].end;

        if (k == end)
            return 0;
        while (k < end && at < n && words[at] != ' ') {
            uint32_t c = press_utf8_next(f->text->span.p, end, &k);

            c = press_is_apostrophe(c) ? '\'' : press_fold_char(c);
            if (c != press_utf8_next(words, n, &at))
                return 0;
        }
        if (k < end)
            return 0;
        if (at < n && words[at++] != ' ')
            return 0;
        i++;
    }
    return i;
}

/* The number at i stands free: it is not the tail of a decimal, a price, a
** code, a version. */
PRESS_PRIVATE int press_date_free(const press_finder *f, size_t i)
{
    const press_dateunit *before = &f->u[i - 1];

    if (before->cls == PRESS_DW_MARK) {
        switch (before->value) {
        case '$': case 0x20AC: case 0xA3: case 0xA5: case 0x20B8: case 0x20BD:
        case '#': case 0x2116: case 0xA7: case '+': case '=':
            return 0;
        case '.': case ',': case ':': case '/': case '-': case '_': case '&':
            if (!press_date_glued(f, i) || !press_date_glued(f, i - 1))
                return 1;
            if (before->value == '-' && before[-1].bits & PRESS_DU_LETTERS)
                return before[-1].cls != PRESS_DW_NONE; /* COVID-19 */
            if (before[-1].cls != PRESS_DW_NUM &&
                before[-1].cls != PRESS_DW_SUFFIX)
                return before->value != '+';
            /* 26-30 November, but not 8-800-2000 */
            if (before->value == '/' && before[-1].digits == 4 &&
                f->u[i].digits == 4)
                return 1;
            return before->value == '-' && before[-1].digits <= 4 &&
                   !press_date_mark(f, i - 3, '-');
        default:
            return 1;
        }
    }
    return !(press_date_glued(f, i) && before->bits & PRESS_DU_LETTERS &&
             before->cls == PRESS_DW_NONE);
}

/* After the number that ends before unit i: is it whole, and counts nothing? */
PRESS_PRIVATE int press_date_is_whole(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    if (u->cls == PRESS_DW_END)
        return 1;
    if (u->cls == PRESS_DW_MARK) {
        if (u->value == '%' || u->value == 0xB0 || u->value == 0x20AC ||
            u->value == '$' || u->value == 0x2030)
            return 0;
        if (u->value == '.' || u->value == ',' || u->value == ':')
            return !(press_date_glued(f, i) && press_date_glued(f, i + 1) &&
                     u[1].cls == PRESS_DW_NUM);
        return 1;
    }
    if (press_date_glued(f, i) && u->bits & PRESS_DU_LETTERS)
        /* 9 мая 2025Мир: a page fused what stands after its date */
        return u[-1].digits == 4 && u[-2].cls == PRESS_DW_MONTH &&
               (u->bits & (PRESS_DU_CAPITAL | PRESS_DU_ALLCAPS)) ==
                   PRESS_DU_CAPITAL &&
               u->end > u->start + 2;
    return 1;
}

/* A number of this age after "in", "since", "half of", that is a year more
** often than a count. */
static int date_year_is_led(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i], *before = u - 1;

    if (u->digits != 4 || u->value < 1900 || u->value > 2060)
        return 0;
    if (before->cls == PRESS_DW_OF)
        return before[-1].cls == PRESS_DW_MONTH ||
               before[-1].cls == PRESS_DW_SEASON ||
               before[-1].cls == PRESS_DW_PART ||
               before[-1].cls == PRESS_DW_HALFWORD ||
               (before[-1].cls == PRESS_DW_UNIT &&
                before[-1].value == PRESS_UNIT_QUARTER);
    return before->cls == PRESS_DW_IN || before->cls == PRESS_DW_FROM;
}

/* A lower-case word at i that a number before it would count: people, men,
** человек.  Known date words and small words do not. */
PRESS_PRIVATE int press_date_counted(const press_finder *f, size_t i)
{
    static const char *const many[] = {
        "people", "men", "women", "children", "troops", "police", "percent",
        "million", "billion", "thousand", "km", "m", "kg", "ft", "feet",
        "civilians", "dead", "square", "metric", "more", "or", "others",
        "tenge", "som", "yuan", "yen", "lira", "usd", "eur",
        "мужчин", "женщин", "детей", "раз", "га", "км", "тыс", "млн", "млрд",
        "чел", "адам", "теңге", "мың", "осіб", "людей", "тонн", "душ",
    };
    const press_dateunit *u = &f->u[i];
    const char *p = f->text->span.p;
    size_t k, n = u->end - u->start;

    if (u->cls != PRESS_DW_NONE || !(u->bits & PRESS_DU_LETTERS) ||
        u->bits & PRESS_DU_CAPITAL)
        return 0;
    for (k = 0; k < sizeof many / sizeof *many; k++)
        if (press_date_word_is(f, i, many[k]))
            return 1;
    if (u->bits & PRESS_DU_CYRILLIC) { /* the genitive that counts */
        static const char *const ends[] = {"ов", "ев", "ек", "ей", "ей", "ге"};

        for (k = 0; k < sizeof ends / sizeof *ends; k++)
            if (n > 6 && memcmp(p + u->end - 4, ends[k], 4) == 0)
                return 1;
        return 0;
    }
    if (date_year_is_led(f, i - 1))
        return 0; /* in 2019 exports fell */
    if (f->u[i - 1].value >= 1700 &&
        (f->u[i - 2].cls == PRESS_DW_THE ||
         press_date_word_is(f, i - 2, "its") ||
         press_date_word_is(f, i - 2, "their") ||
         press_date_word_is(f, i - 2, "his") ||
         press_date_word_is(f, i - 2, "our")))
        return 0; /* the 1913 issues */
    return n > 3 && p[u->end - 1] == 's' && p[u->end - 2] != 's' &&
           p[u->end - 2] != 'u' && !press_date_word_is(f, i, "was") &&
           !press_date_word_is(f, i, "has");
}

/* --- years ------------------------------------------------------------------ */

/* A year word after a number: года, г., жылғы; never English, where "2000
** years" is a length. */
PRESS_PRIVATE size_t press_date_year_word(const press_finder *f, size_t i)
{
    const press_dateunit *u = &f->u[i];

    if (u->cls != PRESS_DW_UNIT || u->value != PRESS_UNIT_YEAR ||
        !(u->bits & PRESS_DU_CYRILLIC))
        return 0;
    if (u->flags & PRESS_DWF_ABBR && press_date_mark(f, i + 1, '.') &&
        press_date_glued(f, i + 1))
        return i + 2;
    return i + 1;
}

/* лет counts years, года may. */
static int date_year_counts_years(const press_finder *f, size_t i)
{
    return press_date_word_is(f, i, "лет") || press_date_word_is(f, i, "років");
}

PRESS_PRIVATE size_t press_date_era(const press_finder *f, size_t i, press_point *p)
{
    if (f->u[i].cls == PRESS_DW_ERA) {
        if (f->u[i].value)
            p->flags |= PRESS_POINT_BC;
        i++;
        if (press_date_mark(f, i, '.') && press_date_glued(f, i) &&
            f->text->span.p[f->u[i - 1].end - 2] == '.')
            i++;
        return i;
    }
    /* до н. э., н.э., до нашей эры */
    {
        size_t k = i + (f->u[i].cls == PRESS_DW_BEFORE);

        if (press_date_word_is(f, k, "н.э") ||
            (press_date_word_is(f, k, "н") && press_date_mark(f, k + 1, '.') &&
             press_date_word_is(f, k + 2, "э")) ||
            (press_date_word_is(f, k, "нашей") && press_date_word_is(f, k + 1, "эры"))) {
            if (k > i)
                p->flags |= PRESS_POINT_BC;
            if (f->u[k].end - f->u[k].start < 3)
                k += 2;
            else if (f->u[k].end - f->u[k].start > 6)
                k++;
            k++;
            return press_date_mark(f, k, '.') && press_date_glued(f, k) ? k + 1
                                                                       : k;
        }
    }
    return 0;
}

/* жылдар and its forms, which after tens are a decade even without a hyphen. */
static int date_year_kazakh(const press_finder *f, size_t i)
{
    return f->u[i].end - f->u[i].start >= 12 &&
           memcmp(f->text->span.p + f->u[i].start, "жыл", 6) == 0;
}

/* in his early 30s */
static int date_year_is_age(const press_finder *f, size_t i)
{
    i--;
    if (press_date_mark(f, i, '-'))
        i--;
    if (f->u[i].cls == PRESS_DW_PART)
        i--;
    return press_date_words(f, i, "his") || press_date_words(f, i, "her") ||
           press_date_words(f, i, "their") || press_date_words(f, i, "my");
}

/* The number at i names a decade that ends before unit `next`. */
static size_t date_year_decade(const press_finder *f, size_t i, size_t next,
                               press_point *p)
{
    const press_dateunit *u = &f->u[i];

    if (u->value % 10 || (u->digits != 4 && u->digits != 2) ||
        (u->digits == 4 && u->value < 1000))
        return 0;
    if (u->digits == 2 && u[1].cls == PRESS_DW_SUFFIX && u[1].value == 1 &&
        !press_date_mark(f, i - 1, '\'') && u[-1].cls != PRESS_DW_THE &&
        u[-1].cls != PRESS_DW_PART && !press_date_mark(f, i - 1, '-'))
        return 0;
    if (u->digits == 2 &&
        (date_year_is_age(f, i) || press_date_words(f, i + 2, "числах") ||
         press_date_words(f, i + 2, "числа")))
        return 0; /* в 20-х числах мая */
    p->year = (int16_t)(u->value / 10 + (u->digits == 2 ? 190 : 0));
    p->scale = PRESS_UNIT_DECADE;
    if (u->digits == 2)
        p->flags |= PRESS_POINT_CENTURY_GUESSED;
    return next;
}

PRESS_PRIVATE size_t press_date_year(const press_finder *f, size_t i,
                                     press_point *p)
{
    const press_dateunit *u = &f->u[i];
    size_t next, k;

    if (u->cls == PRESS_DW_ERA && !u->value && u[1].cls == PRESS_DW_NUM &&
        u[1].digits <= 4) { /* AD 14 */
        p->year = (int16_t)u[1].value;
        p->scale = PRESS_UNIT_YEAR;
        return p->year ? i + 2 : 0;
    }
    if (u->cls != PRESS_DW_NUM || u->digits > 4 || !u->value)
        return 0;
    p->year = (int16_t)u->value;
    p->scale = PRESS_UNIT_YEAR;
    if (u[1].cls == PRESS_DW_SUFFIX) { /* 1990s, 1990-е годы, 2014-м году */
        next = press_date_year_word(f, i + 2);
        if (u[1].value == 1 && u->digits == 4 && u->value % 10 &&
            f->u[i + 1].end - f->u[i + 1].start > 1)
            return i + 2; /* 1965's */
        if (u[1].value == 1 || (next && u[2].flags & PRESS_DWF_PLURAL) ||
            (u[1].value == 2 && !next &&
             (u->digits == 4 || (u[-1].cls == PRESS_DW_IN && u->value > 10 &&
                                 u[2].cls != PRESS_DW_UNIT))))
            return date_year_decade(f, i, next ? next : i + 2, p);
        if (u->digits == 4 && next)
            return next;
        return u->digits == 4 && u->value >= 1800 && u->value < 2100 &&
                       (unsigned char)f->text->span.p[u[1].end - 1] >= 0x80
                   ? i + 2 : 0; /* but no 1854th */
    }
    k = i + 1;
    if (press_date_mark(f, k, '-') && press_date_glued(f, k))
        k++; /* 1960-жылдары, 1990 жылдары */
    if (f->u[k].cls == PRESS_DW_UNIT && f->u[k].value == PRESS_UNIT_YEAR &&
        f->u[k].flags & PRESS_DWF_PLURAL && u->value % 10 == 0 &&
        (press_date_glued(f, k) || date_year_kazakh(f, k)))
        return date_year_decade(f, i, k + 1, p);
    k = i + 1;
    next = press_date_era(f, k, p);
    if (next)
        return next;
    next = date_year_counts_years(f, k) ? 0 : press_date_year_word(f, k);
    if (next && u->digits >= 3) {
        k = press_date_era(f, next, p);
        return k ? k : next;
    }
    if (u->digits == 3 && u->value >= 100 && !(u->bits & PRESS_DU_CYRILLIC)) {
        p->flags |= PRESS_POINT_BC | PRESS_POINT_BC_MAYBE;
        return k; /* press_date_absolute() asks for more */
    }
    if (u->digits != 4 || u->value < 1000 || u->value > 2199)
        return 0;
    return k;
}

/* Two digits for a year: '39, or where a day and a month stand before. */
PRESS_PRIVATE int press_date_short_year(int value)
{
    return value < 50 ? 2000 + value : 1900 + value;
}

/* A year after a month: ", 2020", "of 2020", "'39", "прошлого года". */
PRESS_PRIVATE size_t press_date_year_after(const press_finder *f, size_t i,
                                    press_point *p)
{
    press_point year;
    size_t k = i, next;

    if (press_date_mark(f, k, ','))
        k++;
    if (f->u[k].cls == PRESS_DW_OF ||
        (f->u[k].cls == PRESS_DW_IN && f->u[k + 1].cls == PRESS_DW_NUM &&
         f->u[k + 1].digits == 4))
        k++;
    if (f->u[k].cls == PRESS_DW_THE)
        k++;
    press_point_clear(&year);
    if (press_date_mark(f, k, '\'') && f->u[k + 1].cls == PRESS_DW_NUM &&
        f->u[k + 1].digits == 2) {
        p->year = (int16_t)press_date_short_year(f->u[k + 1].value);
        p->scale = PRESS_UNIT_YEAR;
        p->flags |= PRESS_POINT_CENTURY_GUESSED;
        return k + 2;
    }
    if (f->u[k].cls == PRESS_DW_NUM && f->u[k].digits >= 3) {
        next = press_date_year(f, k, &year);
        if (next && year.scale == PRESS_UNIT_YEAR &&
            !(year.flags & PRESS_POINT_BC_MAYBE) && press_date_is_whole(f, next) &&
            !(k > i && press_date_counted(f, next))) {
            p->year = year.year;
            p->scale = year.scale;
            p->flags |= year.flags;
            return next;
        }
        return 0;
    }
    if (f->u[k].cls == PRESS_DW_IN && f->u[k + 2].cls == PRESS_DW_UNIT &&
        f->u[k + 2].value == PRESS_UNIT_YEAR &&
        (f->u[k + 1].cls == PRESS_DW_A || f->u[k + 1].cls == PRESS_DW_CARD ||
         (f->u[k + 1].cls == PRESS_DW_NUM && f->u[k + 1].digits < 4))) {
        p->unit = PRESS_UNIT_YEAR; /* March in two years */
        p->shift = (int16_t)f->u[k + 1].value;
        p->anchor = PRESS_ANCHOR_DOCUMENT;
        return k + 3;
    }
    if (f->u[k].cls == PRESS_DW_DIR && f->u[k + 1].cls == PRESS_DW_UNIT &&
        f->u[k + 1].value == PRESS_UNIT_YEAR &&
        !(f->u[k + 1].flags & PRESS_DWF_PLURAL)) {
        p->unit = PRESS_UNIT_YEAR;
        p->shift = (int16_t)f->u[k].value;
        p->anchor = f->u[k].flags & PRESS_DWF_NARR ? PRESS_ANCHOR_TOLD
                                                   : PRESS_ANCHOR_DOCUMENT;
        return k + 2;
    }
    return 0;
}

/* A day of a month in digits or words; *ordinal where it says so itself. */
PRESS_PRIVATE size_t press_date_mday(const press_finder *f, size_t i,
                                     int *day, int *ordinal)
{
    const press_dateunit *u = &f->u[i];

    *ordinal = 0;
    if (u->cls == PRESS_DW_NUM && u->digits <= 2 && u->value >= 1 &&
        u->value <= 31) {
        *day = u->value;
        *ordinal = u[1].cls == PRESS_DW_SUFFIX;
        if (*ordinal && u[1].value == 1)
            return 0; /* 90s */
        return i + 1 + (size_t)*ordinal;
    }
    *ordinal = 1;
    if (u->cls == PRESS_DW_ORD && u->value <= 31) {
        *day = u->value;
        return i + 1;
    }
    if (u->cls == PRESS_DW_TEN && u->value <= 30) {
        size_t k = i + 1 + (size_t)press_date_mark(f, i + 1, '-');

        if ((f->u[k].cls == PRESS_DW_ORD ||
             (f->u[k].cls == PRESS_DW_CARD &&
              f->u[i - 1].cls == PRESS_DW_MONTH)) && f->u[k].value < 10 &&
            u->value + f->u[k].value <= 31) {
            *day = u->value + f->u[k].value;
            return k + 1;
        }
    }
    return 0;
}

PRESS_PRIVATE size_t press_date_month(const press_finder *f, size_t i,
                                      press_point *p)
{
    if (f->u[i].cls != PRESS_DW_MONTH)
        return 0;
    p->month = (int8_t)f->u[i].value;
    if (f->u[i].flags & PRESS_DWF_ABBR && press_date_mark(f, i + 1, '.') &&
        press_date_glued(f, i + 1))
        return i + 2;
    return i + 1;
}

PRESS_PRIVATE int press_date_is_verb(const press_finder *f, size_t i,
                                     size_t next)
{
    const press_dateunit *month = &f->u[next - 1];

    if (month->cls != PRESS_DW_MONTH || !(month->flags & PRESS_DWF_AMBIG) ||
        month->bits & (PRESS_DU_CAPITAL | PRESS_DU_CYRILLIC) ||
        f->u[next].cls != PRESS_DW_NONE)
        return 0;
    switch (f->u[i - 1].cls) {
    case PRESS_DW_ON: case PRESS_DW_FROM: case PRESS_DW_AFTER:
    case PRESS_DW_BEFORE: case PRESS_DW_BETWEEN: case PRESS_DW_AT:
    case PRESS_DW_DOW:
        return 0;
    case PRESS_DW_AND: /* on 3 and 5 may */
        return !(f->u[i - 2].cls == PRESS_DW_NUM &&
                 f->u[i - 3].cls == PRESS_DW_ON);
    default:
        return 1;
    }
}

static int date_year_is_day(const press_finder *f, size_t i)
{
    return f->u[i].cls == PRESS_DW_NUM && f->u[i].digits <= 2 &&
           f->u[i].value >= 1 && f->u[i].value <= 31;
}

PRESS_PRIVATE size_t press_date_shared_day(const press_finder *f, size_t i,
                                           press_point *p)
{
    int items, last = (int)f->u[i].value;
    size_t k = i + 1;

    if (!date_year_is_day(f, i))
        return 0;
    for (items = 0; items < 4; items++) {
        size_t joint = k;

        k += (size_t)press_date_mark(f, k, ',');
        k += (size_t)(f->u[k].cls == PRESS_DW_AND);
        if (k == joint || !date_year_is_day(f, k) ||
            (int)f->u[k].value <= last)
            return 0;
        last = (int)f->u[k++].value;
        if (f->u[k].cls != PRESS_DW_MONTH)
            continue;
        if (press_date_is_verb(f, i, k + 1))
            return 0;
        press_point_clear(p);
        p->month = (int8_t)f->u[k].value;
        p->day = (int8_t)f->u[i].value;
        press_date_year_after(f, k + 1, p);
        return i + 1;
    }
    return 0;
}

/* amount.c - see amount.h. */
#include "amount_number.h"

#define AMOUNT_BEFORE 4 /* words of an approximator */
#define AMOUNT_WHAT_WORDS 4   /* words of what is counted */

/* --- around a number ----------------------------------------------------- */

/* The longest approximator that ends before token i; its first token. */
static size_t amount_before(const press_amounts *scan, size_t i, int *bound)
{
    size_t n;

    *bound = 0;
    for (n = AMOUNT_BEFORE; n > 0; n--) {
        char words[PRESS_LEX_MAX];
        size_t k, used = 0;
        press_span phrase;

        if (n > i)
            continue;
        for (k = i - n; k < i; k++) {
            press_span s = press_amount_token(scan, k);

            if (used + s.n + 1 > sizeof words ||
                (k > i - n && press_amount_new_block(scan, k)))
                break;
            if (used)
                words[used++] = ' ';
            memcpy(words + used, s.p, s.n);
            used += s.n;
        }
        phrase.p = words;
        phrase.n = k == i ? used : 0;
        *bound = (int)press_lex_find(press_amount_before, press_amount_before_n,
                                     phrase);
        if (*bound)
            return i - n;
    }
    return i;
}

/* An approximator after token i (200-ге жуық, 10 or more); tokens it takes. */
static size_t amount_after(const press_amounts *scan, size_t i, int *bound)
{
    press_span one, two;

    if (press_amount_new_block(scan, i))
        return 0;
    one = press_amount_token(scan, i);
    two = press_amount_token(scan, i + 1);
    if (i + 1 < scan->text->ntokens && !press_amount_new_block(scan, i + 1)) {
        press_span both;

        both.p = one.p;
        both.n = (size_t)(two.p - one.p) + two.n;
        *bound =
            (int)press_lex_find(press_amount_after, press_amount_after_n, both);
        if (*bound)
            return 2;
    }
    *bound = (int)press_lex_find(press_amount_after, press_amount_after_n, one);
    return *bound ? 1 : 0;
}

/* sq km, square metres, кв. км, куб. м: tokens it takes. */
static size_t amount_square(const press_amounts *scan, size_t i,
                            const char **unit)
{
    static const char *const powers[][3] = {
        {"km", "km2", "km3"}, {"m", "m2", "m3"}, {"mile", "mile2", NULL}};
    int cubic = press_amount_in(scan, i, "cubic cu куб кубических текше");
    size_t n = 1, k;
    uint32_t found;

    if (!cubic && !press_amount_in(scan, i, "sq square кв квадратных "
                                            "квадратные шаршы"))
        return 0;
    n += (size_t)press_amount_is(scan, i + 1, '.');
    found = press_lex_find(press_amount_units, press_amount_units_n,
                           press_amount_token(scan, i + n));
    if (!found) {
        if (!press_amount_in(scan, i + n, "м"))
            return 0;
        *unit = cubic ? "m3" : "m2";
        return n + 1;
    }
    for (k = 0; k < sizeof powers / sizeof powers[0]; k++)
        if (strcmp(press_amount_unit_names[found], powers[k][0]) == 0) {
            *unit = powers[k][cubic ? 2 : 1];
            return *unit ? n + 1 : 0;
        }
    return 0;
}

/* /h, км/ч, miles per hour after a length: the tokens it takes. */
static size_t amount_rate(const press_amounts *scan, size_t i,
                          const char **unit)
{
    int km = strcmp(*unit, "km") == 0;

    if ((!km && strcmp(*unit, "mile") != 0) ||
        !(press_amount_is(scan, i, '/') ||
          press_amount_in(scan, i, "per an в")) ||
        !press_amount_in(scan, i + 1, "h hour ч час") ||
        press_amount_new_block(scan, i) || press_amount_new_block(scan, i + 1))
        return 0;
    *unit = km ? "km/h" : "mile/h";
    return 2;
}

/* The unit at token i; tokens it takes. */
static size_t amount_unit(const press_amounts *scan, size_t i,
                          const char **unit)
{
    uint32_t found;

    if (press_amount_new_block(scan, i))
        return 0;
    if (press_amount_in(scan, i, "per") &&
        press_amount_in(scan, i + 1, "cent")) {
        *unit = "percent";
        return 2;
    }
    found = press_lex_find(press_amount_units, press_amount_units_n,
                           press_amount_token(scan, i));
    if (!found)
        return amount_square(scan, i, unit);
    *unit = press_amount_unit_names[found];
    if (strcmp(*unit, "degree") == 0 && /* 20 °C */
        press_amount_in(scan, i + 1, "c celsius с цельси*") &&
        !press_amount_new_block(scan, i + 1))
        return 2;
    return 1 + amount_rate(scan, i + 1, unit);
}

/* Words that end what is counted. */
static const char amount_ends[] =
    "the a an of in on at to for from by with about against over after before "
    "during under and or but that which who whom is are was were be been has "
    "have had do did will would shall should can could may might must not as "
    "than then following them us him me those these "
    "there here what when where if so we they he she it i his her their its "
    "left came went fell rose fled died marched gathered voted signed remain "
    "remained live lived work worked joined took got made gave say says "
    "said told think "
    "our per each every into through without within while because since out "
    "up down off only also even still already more less ago later earlier и в "
    "во на но а с со к по за из от до для о об при над под или что чтобы как "
    "так не бы ли был была было были есть будет которые который он она они мы "
    "это уже еще через после перед между у назад және мен бен пен да де үшін "
    "туралы бірақ деп бар жоқ емес болды кейін бұрын дейін бойы ішінде";

/* Does the word look like a noun in the plural (English), so that what is
** counted ends with it? */
static int amount_is_plural(press_span s)
{
    if (press_lex_in(s, "people men women children police sheep cattle"))
        return 1;
    return s.n > 3 && s.p[s.n - 1] == 's' && s.p[s.n - 2] != 's' &&
           s.p[s.n - 2] != 'u' && s.p[s.n - 2] != 'i';
}

static int amount_is_adjective(press_span s) /* Russian */
{
    static const char *const ends[] = {"ых", "их", "ый", "ий",  "ой",  "ая",
                                       "яя", "ые", "ие", "ого", "его", "ую",
                                       "ым", "им", "ыми", "ими", "ое", "ее"};
    size_t i;

    for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t n = strlen(ends[i]);

        if (s.n > n + 4 && memcmp(s.p + s.n - n, ends[i], n) == 0)
            return 1;
    }
    return 0;
}

/* The months, as they stand beside a day. */
static const char amount_months[] =
    "january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec января "
    "февраля марта апреля мая июня июля августа сентября октября ноября "
    "декабря январь* февраль* март апрель* май июнь* июль* август* сентябрь* "
    "октябрь* ноябрь* декабрь* қаңтар* ақпан* наурыз* сәуір* мамыр* маусым* "
    "янв фев февр апр авг сен сент окт ноя нояб дек шілде* тамыз* қыркүйек* қазан* қараша* желтоқсан* січня лютого березня "
    "квітня травня червня липня серпня вересня жовтня листопада грудня";

/* A verb of the past next to the number counts nothing: 500 получили. */
static int amount_is_verb(press_span s)
{
    return s.n > 8 && memcmp(s.p + s.n - 4, "ли", 4) == 0;
}

/* A word with a capital within what is counted: Palestinian refugees; but no
** day or month, which is when. */
static int amount_is_named(const press_amounts *scan, size_t i)
{
    return scan->text->tokens[i].flags & PRESS_F_CAPITAL &&
           !(scan->text->tokens[i].flags & PRESS_F_CYRILLIC) &&
           !press_amount_in(scan, i, "monday tuesday wednesday thursday friday "
                                     "saturday sunday") &&
           !press_amount_in(scan, i, amount_months);
}

/* Does token i end what is counted, as its noun? */
static int amount_is_noun(const press_amounts *scan, size_t i)
{
    press_span s = press_amount_token(scan, i);

    if (scan->text->tokens[i].flags & PRESS_F_CYRILLIC)
        return !amount_is_adjective(s);
    if (!amount_is_plural(s))
        return 0;
    if (!amount_is_named(scan, i) && !press_amount_in(scan, i, "police"))
        return 1; /* but police officers, United Nations peacekeepers */
    i++;
    return i >= scan->text->ntokens ||
           scan->text->tokens[i].kind != PRESS_T_WORD ||
           press_amount_new_block(scan, i) ||
           press_lex_in(press_amount_token(scan, i), amount_ends) ||
           !(amount_is_named(scan, i) || amount_is_plural(
                                             press_amount_token(scan, i)));
}

/* What is counted from token *first on: its end.  After a unit only "of" and
** what follows it, which need not be a plural (days of hunger strike). */
static size_t amount_what(const press_amounts *scan, size_t *first, int unit)
{
    size_t i = *first, end;
    int of = press_amount_in(scan, i, "of"); /* dozens of people */

    if (unit && !of)
        return i;
    i += (size_t)of;
    if (of && press_amount_in(scan, i, "the these those our their his her its"))
        i++;
    *first = i;
    if (of && !unit && press_amount_in(scan, i, "last past first next same"))
        return i; /* 13 of the last 19 years */
    for (end = i; end < scan->text->ntokens && end < i + AMOUNT_WHAT_WORDS; end++) {
        if (scan->text->tokens[end].kind != PRESS_T_WORD ||
            (scan->text->tokens[end].flags & PRESS_F_CAPITAL &&
             (unit || !amount_is_named(scan, end))) ||
            press_amount_new_block(scan, end) ||
            press_lex_in(press_amount_token(scan, end), amount_ends))
            break;
        if (!unit && amount_is_noun(scan, end))
            return end == i && amount_is_verb(press_amount_token(scan, i))
                       ? i : end + 1;
    }
    if (unit)
        return end;
    /* No noun that looks counted: the word next to the number. */
    return end > i && !(scan->text->tokens[i].flags & PRESS_F_CAPITAL) ? i + 1
                                                                       : i;
}

/* Words after which a number is a label, not an amount. */
static const char amount_labels[] =
    "page pages p pp no nos number article articles section chapter part "
    "paragraph room flat apartment building school figure table version "
    "volume vol issue line point item № # стр с ст статья статьи статье статью "
    "статьей глава главы главе раздел раздела разделе пункт пункта пункте "
    "пунктом пункту подпункт* абзац* части частью кв дом д номер том выпуск часть школа бап бет тармақ "
    "үй мектеп shaft block district highway route covid goal annex "
    "appendix resolution резолюция приложение";

/* Жиырма бесінші, двадцать пятый: a word of order ends the number. */
static int amount_is_ordinal(const press_amounts *scan, size_t i)
{
    static const char nth[] =
        "перв* втор* треть* третий четверт* пят* шест* седьм* восьм* девят*";
    static const char ends[] = "ый ая ое ий ья ье ого ому ым ом ой ую ые ых ьего "
                               "ьей ью";
    press_span s = press_amount_token(scan, i);
    const char *p;

    if (s.n < 8 || !(scan->text->tokens[i].flags & PRESS_F_CYRILLIC))
        return 0;
    if (memcmp(s.p + s.n - 6, "ншы", 6) == 0 ||
        memcmp(s.p + s.n - 6, "нші", 6) == 0)
        return 1;
    for (p = ends; *p; p += strcspn(p, " "), p += *p == ' ') {
        size_t n = strcspn(p, " ");

        if (s.n > n && memcmp(s.p + s.n - n, p, n) == 0)
            return press_lex_in(s, nth);
    }
    return 0;
}

/* наурыздың жиырма екісінде: the day of a month, in words */
static int amount_is_day(const press_amounts *scan, size_t end)
{
    return !press_amount_new_block(scan, end) &&
           press_amount_in(scan, end, "бірінде екісінде үшінде төртінде "
                                      "бесінде алтысында жетісінде сегізінде "
                                      "тоғызында");
}

/* the Group of Eight, the Gang of Four: a name */
static int amount_is_club(const press_amounts *scan, size_t i,
                          const press_amount_number *number)
{
    const press_token *t = scan->text->tokens;

    return !number->digits && !number->scaled && i > 1 &&
           t[i].flags & PRESS_F_CAPITAL && press_amount_in(scan, i - 1, "of") &&
           t[i - 2].flags & PRESS_F_CAPITAL;
}

/* Is the number at [i, end) a date, a time, a label? */
static int amount_is_other(const press_amounts *scan, size_t i,
                           const press_amount_number *number)
{
    size_t end = number->end;

    if (!number->digits && !number->vague && !number->part &&
        number->value >= 20000 && number->value % 10000 == 0 &&
        !press_amount_new_block(scan, end) && amount_is_ordinal(scan, end))
        return 1;
    if (amount_is_day(scan, end) || amount_is_club(scan, i, number))
        return 1;
    if (!number->digits && !number->scaled)
        return (i && press_amount_in(scan, i - 1, amount_labels)) ||
               press_amount_in(scan, end, "o'clock утра вечера ночи") ||
               (press_amount_in(scan, end, "час* сағат*") &&
                press_amount_in(scan, end + 1, "утра вечера дня ночи"));
    if (!number->digits)
        return 0;
    if ((i && scan->text->tokens[i - 1].kind == PRESS_T_NUMBER) ||
        (i && press_amount_is(scan, i - 1, '+')) ||
        (end < scan->text->ntokens && !press_amount_new_block(scan, end) &&
         scan->text->tokens[end].kind == PRESS_T_NUMBER))
        return 1; /* +998 71 000 00 00 */
    if ((press_amount_is(scan, end, ':') || press_amount_is(scan, end, '/')) &&
        !press_amount_space_before(scan, end) &&
        !press_amount_space_before(scan, end + 1))
        return 1;
    if (i && !press_amount_space_before(scan, i) &&
        (press_amount_is(scan, i - 1, ':') ||
         press_amount_is(scan, i - 1, '/') ||
         press_amount_is(scan, i - 1, '#') ||
         press_amount_is(scan, i - 1, '.') ||
         press_amount_is(scan, i - 1, ',') ||
         (press_amount_is_dash(scan, i - 1) &&
          !(i > 1 && press_amount_space_before(scan, i - 1)))))
        return 1;
    if (i && (press_amount_in(scan, i - 1, amount_labels) ||
              press_amount_in(scan, i - 1, amount_months)))
        return 1;
    if (press_amount_is_dash(scan, end) && /* 09-52470 */
        scan->text->span.p[scan->text->tokens[i].start] == '0' &&
        scan->text->tokens[i].length > 1 &&
        scan->text->tokens[i].length < 4 &&
        !press_amount_space_before(scan, end))
        return 1;
    if (i > 1 && press_amount_is(scan, i - 1, '.') &&
        (press_amount_in(scan, i - 2, "p pp no стр ст п пп гл vol art кв") ||
         (press_amount_in(scan, i - 2, "ч") && /* ч. 2 ст. 29 */
          press_amount_in(scan, end, "ст статьи статье"))) &&
        press_amount_space_before(scan, i - 1) == 0)
        return 1;
    if (press_amount_in(scan, end, amount_months) ||
        (press_amount_in(scan, end, "of") &&
         press_amount_in(scan, end + 1, amount_months)))
        return 1;
    if (press_amount_in(scan, end,
                        "am pm a.m p.m a.m. p.m. o'clock утра вечера ночи "
                        "пополудни"))
        return 1;
    return number->year &&
           press_amount_in(scan, end,
                           "year years год года году годов годы годах годами г гг "
                           "роки років роках жыл "
                           "жылы жылғы жылдың жылдан жылға жылдар*");
}

/* --- ranges and rows ----------------------------------------------------- */

/* "one two thousand": a number below ten and the next one right behind it,
** of the same thousands; a person says it for "one or two thousand". */
static int amount_is_pair(const press_amounts *scan,
                          press_amount_number *low, press_amount_number *high)
{
    int64_t unit = 1000, power = 1;

    if (low->digits || low->scaled || low->value % unit ||
        low->value < unit || low->value >= 10 * unit ||
        !press_amount_read(scan, low->end, high) || high->vague ||
        high->digits)
        return 0;
    while (low->value * power * 10 <= high->value)
        power *= 10;
    if (low->value * power + unit * power != high->value)
        return 0;
    low->value *= power;
    low->pronoun = 0;
    return 1;
}

/* A second number after the first makes a range: its end, or 0. */
static size_t amount_range(const press_amounts *scan, int spoken,
                           press_amount_number *low, press_amount_number *high)
{
    size_t at = low->end;

    if (low->vague || press_amount_new_block(scan, at))
        return 0;
    if (press_amount_is_dash(scan, at)) {
        if (!low->digits)
            return 0;
    } else if (spoken && amount_is_pair(scan, low, high)) {
        return high->end; /* "from one two thousand": a word is missing */
    } else if (!(press_amount_in(scan, at, "to до") ||
                 press_amount_in(scan, at, "or или") ||
                 (spoken && press_amount_in(scan, at, "and и мен бен пен")))) {
        return 0;
    }
    if (!press_amount_read(scan, at + 1, high) || high->vague ||
        (low->year && high->year) || amount_is_other(scan, at + 1, high)) {
        /* the dash before the second number is no sign of another thing */
        if (!press_amount_is_dash(scan, at) || !high->end || high->vague ||
            (low->year && high->year))
            return 0;
        if (press_amount_in(scan, high->end, amount_months))
            return 0;
    }
    if (high->scaled && !low->scaled && low->value > 0) {
        int64_t power = 1;

        while (low->value * power <= high->value / 1000)
            power *= 1000; /* 10-15 thousand */
        low->value *= power;
    }
    return high->value > low->value ? high->end : 0;
}

static void amount_bounds(press_amount *amount,
                          const press_amount_number *number, int64_t high,
                          int bound)
{
    amount->low = number->value;
    amount->high = number->vague ? PRESS_NO_AMOUNT : high;
    if (bound == PRESS_A_LEAST && amount->high == amount->low)
        amount->high = PRESS_NO_AMOUNT;
    if (bound == PRESS_A_MOST) {
        amount->low = PRESS_NO_AMOUNT;
        if (number->vague)
            amount->high = PRESS_NO_AMOUNT;
    }
}

/* The tokens of an approximator, as a place. */
static press_range amount_place(const press_amounts *scan, size_t first,
                                size_t end)
{
    const press_token *a = &scan->text->tokens[first];
    const press_token *b = &scan->text->tokens[end - 1];
    press_range r;

    r.start = a->start;
    r.end = b->start + b->length;
    return r;
}

/* two thirds: the value divided, the end moved. */
static void amount_fraction(const press_amounts *scan,
                            press_amount_number *number)
{
    static const char *const parts[] = {
        "half halves",
        "third thirds трети третей третям третями третини",
        "quarter quarters fourth fourths четверти четвертей четвертых чверті",
        "fifth fifths пятых п'ятих", "sixth sixths шестых",
        "seventh sevenths седьмых", "eighth eighths восьмых",
        "ninth ninths девятых", "tenth tenths десятых"};
    size_t i;

    if (number->digits || number->scaled || number->vague ||
        press_amount_new_block(scan, number->end))
        return;
    if (number->value >= 2000 && press_amount_in(scan, number->end, "halves"))
        return; /* the two halves of the sea: two things */
    for (i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (press_amount_in(scan, number->end, parts[i])) {
            if (number->value >= 1000 * (int64_t)(i + 2) && i > 0)
                return; /* двадцать пятых: of order, no part */
            number->value =
                (number->value + (int64_t)(i + 2) / 2) / (int64_t)(i + 2);
            number->end++;
            number->pronoun = 0;
            return;
        }
}

/* 8-7272 and 555-1234 are codes, unless they count something. */
enum amount_range { AMOUNT_RANGE = 1, AMOUNT_CODE };

/* An amount as it is read: tokens [first, end), the number in it. */
typedef struct amount_found {
    press_amount_number number;
    int64_t high; /* of a range, else the number's value */
    size_t first, end;
    const char *money; /* a sign before the number, or NULL */
    const char *unit;  /* of a range's second number, or NULL */
    int range, bound; /* range: none, or how told */
} amount_found;

/* -20, минус 20: the sign before the number. */
static void amount_minus(const press_amounts *scan, amount_found *found)
{
    size_t i = found->first;
    int sign;

    if (!i || press_amount_new_block(scan, i))
        return;
    sign = press_amount_is_dash(scan, i - 1) &&
           !press_amount_space_before(scan, i) &&
           (i == 1 || press_amount_space_before(scan, i - 1)) &&
           found->number.digits;
    if (!sign && !press_amount_in(scan, i - 1, "minus минус"))
        return;
    found->number.value = found->high = -found->number.value;
    found->first--;
}

/* вырос до 46, сократилось с десяти до трёх: what it came to, and no bound. */
static int amount_is_change(const press_amounts *scan, size_t at)
{
    size_t steps;

    if (!press_amount_in(scan, at, "до"))
        return 0;
    for (steps = 0; at > 0 && steps < 4; steps++) {
        if (scan->text->tokens[--at].kind != PRESS_T_WORD &&
            scan->text->tokens[at].kind != PRESS_T_NUMBER &&
            !press_amount_is(scan, at, '%'))
            return 0;
        if (press_amount_in(scan, at,
                            "вырос* возрос* увелич* сократи* снизи* упал* "
                            "повыси* поднял* умень* опусти* подорожал* "
                            "подешевел* дошел дошла дошло дошли довел* довес*"))
            return 1;
    }
    return 0;
}

/* What begins at token i: number, range, what stands before them.  *next is
** where to go on. */
static int amount_begin(const press_amounts *scan, size_t i,
                        amount_found *found, press_amount *amount, size_t *next)
{
    press_amount_number second;
    size_t took, begin;
    int spoken;

    memset(found, 0, sizeof *found);
    if (!press_amount_read(scan, i, &found->number))
        return 0;
    amount_fraction(scan, &found->number);
    *next = found->end = found->number.end;
    if (amount_is_other(scan, i, &found->number))
        return 0;
    found->first = i;
    found->high = found->number.value;
    if (i && scan->text->tokens[i - 1].kind == PRESS_T_SYMBOL &&
        amount_unit(scan, i - 1, &found->money))
        found->first = i - 1; /* $3 million */
    if (!found->money && i > 1 && press_amount_in(scan, i - 1, "us") &&
        scan->text->tokens[i - 2].kind == PRESS_T_SYMBOL &&
        amount_unit(scan, i - 2, &found->money))
        found->first = i - 2; /* $US 16.5 billion */
    else if (found->first < i && i > 1 && press_amount_in(scan, i - 2, "us") &&
        !press_amount_space_before(scan, i - 1))
        found->first = i - 2; /* US$ */
    amount_minus(scan, found);
    begin = found->first;
    spoken = begin && press_amount_in(scan, begin - 1, "between from от");
    took = amount_range(scan, spoken, &found->number, &second);
    if (took) {
        *next = found->end = took;
        found->range = press_amount_is_dash(scan, found->number.end) &&
                               found->number.digits && !second.scaled &&
                               second.value / 1000 >= 1000 &&
                               second.value / 2 > found->number.value
                           ? AMOUNT_CODE
                           : AMOUNT_RANGE;
        found->high = second.value;
        found->unit = second.unit;
        found->first -= (size_t)spoken;
        return 1;
    }
    begin = amount_before(scan, found->first, &found->bound);
    if (found->bound == PRESS_A_MOST && amount_is_change(scan, begin)) {
        found->bound = 0; /* выросло до 46 */
    } else if (found->bound) {
        amount->approximator = amount_place(scan, begin, found->first);
        found->first = begin;
    }
    return 1;
}

/* millions of dollars, hundreds of miles: the tokens the unit takes. */
static size_t amount_unit_of(const press_amounts *scan,
                             const amount_found *found, const char **unit)
{
    size_t i = found->end, n;
    press_span s;

    if (!found->number.vague || !press_amount_in(scan, i, "of") ||
        press_amount_new_block(scan, i + 1))
        return 0;
    s = press_amount_token(scan, i + 1);
    if (!s.n || (s.p[s.n - 1] != 's' && !press_amount_in(scan, i + 1, "tenge")))
        return 0; /* hundreds of second hands */
    n = amount_unit(scan, i + 1, unit);
    return n ? n + 1 : 0;
}

/* The unit, and an approximator after the number (200-ге жуық теңге). */
static void amount_end(const press_amounts *scan, amount_found *found,
                       press_amount *amount)
{
    int after;
    size_t n;

    amount->unit = found->money         ? found->money
                   : found->number.unit ? found->number.unit
                                        : found->unit;
    if (!amount->unit && (n = amount_unit(scan, found->end, &amount->unit)))
        found->end += n;
    else if (!amount->unit)
        found->end += amount_unit_of(scan, found, &amount->unit);
    if (found->bound)
        return;
    n = amount_after(scan, found->end, &after);
    if (!n)
        return;
    if (!(found->range && after == PRESS_A_MOST)) { /* 250-ден 300-ге дейін */
        amount->approximator = amount_place(scan, found->end, found->end + n);
        found->bound = after;
    }
    found->end += n;
    if (!amount->unit && (n = amount_unit(scan, found->end, &amount->unit)))
        found->end += n;
}

static int amount_add(const press_amounts *scan, press_amount *amount,
                      const amount_found *found, size_t what, size_t what_end)
{
    press_amount *row = press_vec_push(scan->out);

    if (!row)
        return scan->out->status;
    amount->at = amount_place(scan, found->first, found->end);
    if (what < what_end)
        amount->what = amount_place(scan, what, what_end);
    amount->sentence =
        (uint32_t)press_text_sentence_at(scan->text, amount->at.start);
    *row = *amount;
    return PRESS_OK;
}

/* Is the number no amount after all: a year, a pronoun, a bare number? */
static int amount_is_idle(const press_amounts *scan, const amount_found *found,
                          const press_amount *amount, int counted)
{
    const press_amount_number *number = &found->number;

    if (number->year && !amount->unit &&
        (!found->bound ||
         press_amount_in(scan, found->first, "до from until от")))
        return 1;
    if (number->pronoun && !number->digits && amount->unit && !found->bound &&
        press_lex_in(press_span_of(amount->unit),
                     "second minute hour day week month quarter year decade "
                     "century"))
        return 1; /* one day */
    if (amount->unit)
        return 0;
    if (number->pronoun && !counted)
        return 1;
    if ((number->pronoun || (number->some && !number->scaled)) &&
        (!found->bound || number->some ||
         press_amount_in(scan, found->first, "from от")))
        return 1;
    return !found->bound && !number->scaled && !number->grouped && !counted &&
           found->range != AMOUNT_RANGE;
}

/* Numbers joined by two dashes or more are a code, a telephone: the token
** after all of them, or i. */
static size_t amount_code(const press_amounts *scan, size_t i)
{
    size_t end = i, joined = 0;

    while (end + 2 < scan->text->ntokens &&
           press_amount_is_dash(scan, end + 1) &&
           scan->text->tokens[end + 2].kind == PRESS_T_NUMBER &&
           !press_amount_space_before(scan, end + 1) &&
           !press_amount_space_before(scan, end + 2)) {
        end += 2;
        joined++;
    }
    return joined > 1 ? end + 1 : i;
}

/* An amount whose number begins at token i; *next where to go on. */
static int amount_try(const press_amounts *scan, size_t i, size_t *next)
{
    amount_found found;
    press_amount amount;
    size_t what, what_end;

    *next = i + 1;
    memset(&amount, 0, sizeof amount);
    if (scan->text->tokens[i].kind == PRESS_T_NUMBER) {
        size_t end = amount_code(scan, i);

        if (end > i) {
            *next = end;
            return PRESS_OK;
        }
    }
    if (!amount_begin(scan, i, &found, &amount, next))
        return PRESS_OK;
    if (found.number.digits && found.number.grouped) { /* 8 800 555-35-35 */
        size_t last = found.number.end - 1, end = amount_code(scan, last);

        if (end > last) {
            *next = end;
            return PRESS_OK;
        }
    }
    amount_end(scan, &found, &amount);
    if (found.number.some && !amount.approximator.end)
        amount.approximator = amount_place(scan, i, i + found.number.some);
    what = found.end + (size_t)(found.number.part &&
                                press_amount_in(scan, found.end, "the"));
    what_end = amount_what(scan, &what, amount.unit != NULL);
    if (found.number.part && press_amount_in(scan, found.end - 1,
                                             "бірі екісі үші төрті бесі алтысы "
                                             "жетісі сегізі тоғызы"))
        what_end = what; /* депутаттардың үштен екісі: told before it */
    if (amount_is_idle(scan, &found, &amount, what < what_end))
        return PRESS_OK;
    amount_bounds(&amount, &found.number, found.high, found.bound);
    if (found.end > *next)
        *next = found.end;
    return amount_add(scan, &amount, &found, what, what_end);
}

PRESS_PRIVATE int press_amounts_find(press_env *env, const press_text *text,
                                     press_vec *out)
{
    press_amounts scan;
    size_t i = 0;
    int status = PRESS_OK;

    scan.env = env;
    scan.text = text;
    scan.out = out;
    while (i < text->ntokens && !status) {
        size_t next = i + 1;

        if (text->tokens[i].kind == PRESS_T_NUMBER ||
            text->tokens[i].kind == PRESS_T_WORD)
            status = amount_try(&scan, i, &next);
        assert(next > i);
        i = next;
        if (!status)
            status = press_work(env, 8);
    }
    return status;
}

/* amount.c - see amount.h. */
#include "amount.h"

#include "amount_tab.h"

#define AMOUNT_BEFORE 4  /* words of an approximator */
#define AMOUNT_WHAT 4    /* words of what is counted */
#define AMOUNT_MAX (INT64_C(1000000000000) * 1000) /* a trillion */

typedef struct amount_number {
    int64_t value;  /* thousandths */
    size_t end;     /* the token after it */
    int digits;     /* 1: begins with digits */
    int vague;      /* 1: dozens, several thousand: value is the least */
    size_t some;    /* several, a few: the tokens of that */
    int scaled;     /* 1: has hundred, thousand, million ... */
    int pronoun;    /* 1: one, бір alone */
    int year;       /* 1: four digits alone that may be a year */
    int grouped;    /* 1: 48,000 or 1 300, which is no label */
    const char *unit; /* of a suffix (5km, 40%) */
} amount_number;

typedef struct amount_scan {
    press_env *env;
    const press_text *text;
    press_vec *out;
} amount_scan;

static press_span amount_token(const amount_scan *scan, size_t i)
{
    press_span none = {"", 0};

    return i < scan->text->ntokens ? press_text_token(scan->text, i) : none;
}

static int amount_in(const amount_scan *scan, size_t i, const char *list)
{
    return i < scan->text->ntokens && press_lex_in(amount_token(scan, i), list);
}

static int amount_is(const amount_scan *scan, size_t i, char c)
{
    press_span s = amount_token(scan, i);

    return s.n == 1 && *s.p == c;
}

static int amount_is_dash(const amount_scan *scan, size_t i)
{
    press_span s = amount_token(scan, i);

    return s.n > 0 && press_is_dash(press_utf8_peek(s.p, s.n, 0));
}

static int amount_space_before(const amount_scan *scan, size_t i)
{
    return i < scan->text->ntokens &&
           scan->text->tokens[i].flags & PRESS_F_SPACE;
}

static int amount_new_block(const amount_scan *scan, size_t i)
{
    return i >= scan->text->ntokens ||
           scan->text->tokens[i].flags & PRESS_F_BLANK;
}

/* --- digits ------------------------------------------------------------------------ */

static size_t amount_run(press_span s, size_t at)
{
    size_t i = at;

    while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9')
        i++;
    return i - at;
}

static int64_t amount_add_digits(int64_t value, press_span s, size_t at,
                                 size_t n)
{
    for (; n--; at++)
        value = value > AMOUNT_MAX ? value : value * 10 + (s.p[at] - '0');
    return value;
}

/* A token of digits with separators: its value in thousandths and how many of
** its bytes it takes; 0 where it is no number. */
static size_t amount_digits(press_span s, int64_t *out)
{
    size_t at = amount_run(s, 0), n;
    int64_t value;
    int grouped = 0, scale = 1000;

    *out = 0;
    if (!at || at > 13)
        return 0;
    value = amount_add_digits(0, s, 0, at);
    while (at < s.n && s.p[at] == ',' && amount_run(s, at + 1) == 3 &&
           (grouped || (at <= 3 && s.p[0] != '0'))) {
        value = amount_add_digits(value, s, at + 1, 3);
        at += 4;
        grouped = 1;
    }
    if (value > AMOUNT_MAX / 1000)
        return 0;
    value *= 1000;
    if (at < s.n && (s.p[at] == '.' || s.p[at] == ',')) {
        n = amount_run(s, at + 1);
        if (n) {
            size_t i;

            for (i = 0; i < n; i++) {
                scale /= 10;
                value += (s.p[at + 1 + i] - '0') * scale;
            }
            at += 1 + n;
        }
    }
    *out = value;
    return at;
}

/* What follows the digits within their token: a unit, a power, an ordinal's
** ending; 0 where it makes the token no amount. */
static int amount_suffix(press_span rest, amount_number *out)
{
    uint32_t found;

    if (!rest.n)
        return 1;
    if (out->value > AMOUNT_MAX / 1000000)
        return 0;
    if (press_lex_in(rest, "m mn mln") && rest.p[0] != 'M') {
        out->value *= 1000000;
        out->scaled = 1;
        return 1;
    }
    found = press_lex_find(press_amount_numbers, press_amount_numbers_n, rest);
    if (found & PRESS_A_TIMES && !(found & PRESS_A_DOZEN)) {
        uint32_t e = found & PRESS_A_VALUE;

        while (e-- && out->value < AMOUNT_MAX)
            out->value *= 10;
        out->scaled = 1;
        return 1;
    }
    found = press_lex_find(press_amount_units, press_amount_units_n, rest);
    if (!found)
        return 0;
    out->unit = press_amount_unit_names[found];
    return 1;
}

/* A case ending after a hyphen: 200-ге; an ordinal's is none (5-ші, 21-го). */
static int amount_ending(const amount_scan *scan, size_t i)
{
    return amount_in(scan, i, "ға ге қа ке дан ден тан тен нан нен ны ні ды ді "
                              "ты ті ның нің дай дей тай тей да де та те сы сі "
                              "ти ми ю ю");
}

/* The number of digits that begins at token i; 0 where there is none. */
static int amount_read_digits(const amount_scan *scan, size_t i,
                              amount_number *out)
{
    press_span s = amount_token(scan, i), rest;
    size_t used = amount_digits(s, &out->value), next = i + 1;

    if (!used)
        return 0;
    rest.p = s.p + used;
    rest.n = s.n - used;
    if (rest.n > 1 && rest.p[0] == '-')
        return 0; /* 2017-м in one token */
    out->digits = 1;
    out->grouped = used > 4 && memchr(s.p, ',', used) && out->value >= 1000000;
    out->year = s.n == 4 && used == 4 && out->value >= 1500000 &&
                out->value <= 2100000;
    while (!rest.n && used <= 3 + 4 * (next - i - 1) &&
           next < scan->text->ntokens && s.p[0] != '0' &&
           amount_token(scan, next).n == 3 && !amount_new_block(scan, next) &&
           scan->text->tokens[next].start -
                   scan->text->tokens[next - 1].start -
                   scan->text->tokens[next - 1].length <= 3 &&
           amount_space_before(scan, next) &&
           amount_run(amount_token(scan, next), 0) == 3 &&
           out->value < AMOUNT_MAX / 1000 && next - i < 4) {
        out->value = out->value * 1000 +
                     amount_add_digits(0, amount_token(scan, next), 0, 3) *
                         1000;
        next++; /* 1 300 */
        out->year = 0;
        out->grouped = 1;
    }
    if (amount_is_dash(scan, next) && !amount_space_before(scan, next) &&
        !amount_space_before(scan, next + 1) &&
        scan->text->ntokens > next + 1 &&
        scan->text->tokens[next + 1].kind == PRESS_T_WORD) {
        if (!amount_ending(scan, next + 1))
            return 0;
        next += 2;
    }
    out->end = next;
    return amount_suffix(rest, out);
}

/* --- words -------------------------------------------------------------------------- */

/* A Kazakh number with a case ending: мыңға, бестен.  ондан and онға are
** forms of "that" rather than of ten. */
static uint32_t amount_kazakh(press_span s)
{
    static const char *const ends[] = {
        "ға", "ге", "қа", "ке", "дан", "ден", "тан", "тен", "нан", "нен", "ны",
        "ні", "ды", "ді", "ты", "ті", "ның", "нің", "дың", "дің", "тың", "тің"};
    size_t i;

    for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t n = strlen(ends[i]);
        press_span stem = {s.p, s.n - n};

        if (s.n > n + 4 && memcmp(s.p + s.n - n, ends[i], n) == 0)
            return press_lex_find(press_amount_numbers, press_amount_numbers_n,
                                  stem);
    }
    return 0;
}

static uint32_t amount_number_word(const amount_scan *scan, size_t i)
{
    press_span s = amount_token(scan, i);
    uint32_t value;
    size_t k;

    if (i >= scan->text->ntokens || scan->text->tokens[i].kind != PRESS_T_WORD)
        return 0;
    value = press_lex_find(press_amount_numbers, press_amount_numbers_n, s);
    if (!value && scan->text->tokens[i].flags & PRESS_F_CYRILLIC &&
        scan->text->lang == PRESS_LANG_KK)
        value = amount_kazakh(s);
    if (value || s.n > 24)
        return value;
    for (k = 1; k + 1 < s.n; k++) /* twenty-five */
        if (s.p[k] == '-') {
            press_span tens = {s.p, k}, ones = {s.p + k + 1, s.n - k - 1};
            uint32_t a = press_lex_find(press_amount_numbers,
                                        press_amount_numbers_n, tens);
            uint32_t b = press_lex_find(press_amount_numbers,
                                        press_amount_numbers_n, ones);

            if (a & b & PRESS_A_NUM && (a & PRESS_A_VALUE) >= 20 &&
                (b & PRESS_A_VALUE) < 10)
                return a + (b & PRESS_A_VALUE);
        }
    return 0;
}

static int64_t amount_power(uint32_t word)
{
    int64_t n = 1;
    uint32_t e = word & PRESS_A_VALUE;

    if (word & PRESS_A_DOZEN)
        return 12;
    while (e--)
        n *= 10;
    return n;
}

/* Words that a number in words goes on with from token i: adds to out. */
static void amount_read_words(const amount_scan *scan, size_t i,
                              amount_number *out)
{
    int64_t total = 0, cur = out->digits ? out->value : 0, last = 0;
    int have = out->digits, first = 1;

    for (; i < scan->text->ntokens; i++, first = 0) {
        uint32_t word = amount_number_word(scan, i);
        int64_t n = word & PRESS_A_VALUE, power;

        if (!first && amount_new_block(scan, i))
            break;
        if (word & PRESS_A_NUM && !(out->digits && have && cur == out->value)) {
            if (last && !(last >= 20 && last < 100 && n < 10) &&
                !(last >= 100 && n < 100))
                break;
            cur += n * 1000 + (word & PRESS_A_HALF ? 500 : 0);
            last = n ? n : 1;
            out->pronoun = (word & PRESS_A_PRONOUN) != 0 && !have;
            have = 1;
        } else if (word & PRESS_A_TIMES) {
            power = amount_power(word);
            if (cur > AMOUNT_MAX / power || (have && cur == 0))
                break;
            cur = (have && cur ? cur : 1000) * power;
            if (word & PRESS_A_HALF)
                cur /= 2;
            out->pronoun = 0;
            out->scaled = 1;
            last = 100;
            have = 1;
            if (power >= 1000) {
                total += cur;
                cur = 0;
                last = 0;
                have = 1;
                out->end = i + 1;
                if (total > AMOUNT_MAX / 2)
                    break;
                continue;
            }
        } else if (have && amount_in(scan, i, "and") && last >= 100 &&
                   amount_number_word(scan, i + 1) & PRESS_A_NUM) {
            continue;
        } else {
            break;
        }
        out->end = i + 1;
    }
    out->value = total + cur;
}

/* dozens, tens of thousands, several thousand: at least two of them. */
static int amount_read_vague(const amount_scan *scan, size_t i,
                             amount_number *out)
{
    uint32_t word = amount_number_word(scan, i);
    int64_t value = 2000;

    if (word & PRESS_A_SOME) {
        out->some = 1;
        i++;
    } else if (!(word & PRESS_A_MANY)) {
        return 0;
    }
    out->vague = 1;
    for (word = amount_number_word(scan, i);
         word & PRESS_A_TIMES && value < AMOUNT_MAX / 1000000000;
         word = amount_number_word(scan, i)) {
        value *= amount_power(word);
        out->scaled = 1;
        out->end = ++i;
        if (amount_in(scan, i, "of") &&
            amount_number_word(scan, i + 1) & PRESS_A_TIMES)
            i++;
    }
    if (out->some && !out->scaled)
        out->end = i;
    out->value = value;
    return 1;
}

/* The number that begins at token i. */
static int amount_read(const amount_scan *scan, size_t i, amount_number *out)
{
    uint32_t word;

    memset(out, 0, sizeof *out);
    if (i >= scan->text->ntokens)
        return 0;
    if (scan->text->tokens[i].kind == PRESS_T_NUMBER) {
        if (!amount_read_digits(scan, i, out))
            return 0;
        word = amount_number_word(scan, out->end);
        if (word & PRESS_A_TIMES) {
            amount_read_words(scan, out->end, out);
            out->year = 0;
        }
        if (amount_is(scan, out->end, '.') && amount_in(scan, out->end - 1,
                                                        "тыс млн млрд трлн"))
            out->end += !amount_space_before(scan, out->end);
        return 1;
    }
    if (scan->text->tokens[i].kind != PRESS_T_WORD)
        return 0;
    word = amount_number_word(scan, i);
    if (word & (PRESS_A_SOME | PRESS_A_MANY))
        return amount_read_vague(scan, i, out);
    if (word & PRESS_A_HALF && !(word & (PRESS_A_NUM | PRESS_A_TIMES))) {
        size_t next = i + 1 + (size_t)amount_in(scan, i + 1, "a an");

        if (!(amount_number_word(scan, next) & PRESS_A_TIMES))
            return 0;
        amount_read_words(scan, next, out);
        out->value /= 2;
        return 1;
    }
    if (amount_in(scan, i, "a an") &&
        amount_number_word(scan, i + 1) & PRESS_A_TIMES &&
        !(amount_number_word(scan, i + 1) & PRESS_A_MANY)) {
        amount_read_words(scan, i + 1, out);
        return 1;
    }
    if (amount_in(scan, i, "a") && amount_in(scan, i + 1, "few couple")) {
        out->some = 2;
        out->vague = 1;
        out->end = i + 2 + (size_t)amount_in(scan, i + 2, "of");
        out->value = 2000;
        if (amount_number_word(scan, out->end) & PRESS_A_TIMES) {
            size_t end = out->end;

            amount_read_words(scan, end, out);
            out->value *= 2;
        }
        return 1;
    }
    if (!(word & PRESS_A_NUM) && !(word & PRESS_A_ALONE))
        return 0;
    amount_read_words(scan, i, out);
    return out->end > i;
}

/* --- around a number ---------------------------------------------------------------- */

/* The longest approximator that ends before token i; its first token. */
static size_t amount_before(const amount_scan *scan, size_t i, int *bound)
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
            press_span s = amount_token(scan, k);

            if (used + s.n + 1 > sizeof words ||
                (k > i - n && amount_new_block(scan, k)))
                break;
            if (used)
                words[used++] = ' ';
            memcpy(words + used, s.p, s.n);
            used += s.n;
        }
        phrase.p = words;
        phrase.n = k == i ? used : 0;
        *bound = (int)press_lex_find(press_amount_before,
                                     press_amount_before_n, phrase);
        if (*bound)
            return i - n;
    }
    return i;
}

/* An approximator after token i (200-ге жуық, 10 or more); tokens it takes. */
static size_t amount_after(const amount_scan *scan, size_t i, int *bound)
{
    press_span one, two;

    if (amount_new_block(scan, i))
        return 0;
    one = amount_token(scan, i);
    two = amount_token(scan, i + 1);
    if (i + 1 < scan->text->ntokens && !amount_new_block(scan, i + 1)) {
        press_span both;

        both.p = one.p;
        both.n = (size_t)(two.p - one.p) + two.n;
        *bound = (int)press_lex_find(press_amount_after, press_amount_after_n,
                                     both);
        if (*bound)
            return 2;
    }
    *bound = (int)press_lex_find(press_amount_after, press_amount_after_n, one);
    return *bound ? 1 : 0;
}

/* The unit at token i; tokens it takes. */
static size_t amount_unit(const amount_scan *scan, size_t i,
                          const char **unit)
{
    uint32_t found;

    if (amount_new_block(scan, i))
        return 0;
    if (amount_in(scan, i, "per") && amount_in(scan, i + 1, "cent")) {
        *unit = "percent";
        return 2;
    }
    found = press_lex_find(press_amount_units, press_amount_units_n,
                           amount_token(scan, i));
    if (!found)
        return 0;
    *unit = press_amount_unit_names[found];
    return 1;
}

/* Words that end what is counted. */
static const char amount_ends[] =
    "the a an of in on at to for from by with about against over after before "
    "during under and or but that which who whom is are was were be been has "
    "have had do did will would shall should can could may might must not as "
    "than then following them us him me those these "
    "there here what when where if so we they he she it i his her their its "
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
    static const char *const ends[] = {"ых", "их", "ый", "ий", "ой", "ая",
                                       "яя", "ые", "ие", "ого", "его", "ую"};
    size_t i;

    for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t n = strlen(ends[i]);

        if (s.n > n + 4 && memcmp(s.p + s.n - n, ends[i], n) == 0)
            return 1;
    }
    return 0;
}

/* What is counted from token i on: the end token, or i. */
static size_t amount_what(const amount_scan *scan, size_t *first)
{
    size_t i = *first, end;

    if (amount_in(scan, i, "of")) { /* dozens of people, two of the five men */
        i++;
        if (amount_in(scan, i, "the these those our their his her its"))
            i++;
    }
    *first = i;
    for (end = i; end < scan->text->ntokens && end < i + AMOUNT_WHAT; end++) {
        press_span s = amount_token(scan, end);
        int cyrillic = scan->text->tokens[end].flags & PRESS_F_CYRILLIC;

        if (scan->text->tokens[end].kind != PRESS_T_WORD ||
            scan->text->tokens[end].flags & PRESS_F_CAPITAL ||
            amount_new_block(scan, end) || press_lex_in(s, amount_ends))
            break;
        if (cyrillic ? !amount_is_adjective(s) : amount_is_plural(s))
            return end + 1;
    }
    /* No noun that looks counted: the word next to the number. */
    return end > i ? i + 1 : i;
}

/* Words after which a number is a label, not an amount. */
static const char amount_labels[] =
    "page pages p pp no nos number article articles section chapter part "
    "paragraph room flat apartment building school figure table version "
    "volume vol issue line point item № # стр с ст статья статьи статье статью "
    "глава раздел пункт кв дом д номер том выпуск часть школа бап бет тармақ "
    "үй мектеп shaft block district highway route covid";
static const char amount_months[] =
    "january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec января "
    "февраля марта апреля мая июня июля августа сентября октября ноября "
    "декабря январь* февраль* март апрель* май июнь* июль* август* сентябрь* "
    "октябрь* ноябрь* декабрь* қаңтар* ақпан* наурыз* сәуір* мамыр* маусым* "
    "шілде* тамыз* қыркүйек* қазан* қараша* желтоқсан* січня лютого березня "
    "квітня травня червня липня серпня вересня жовтня листопада грудня";

/* Is the number at [i, end) a date, a time, a label? */
static int amount_is_other(const amount_scan *scan, size_t i,
                           const amount_number *number)
{
    size_t end = number->end;

    if (!number->digits && !number->scaled)
        return (i && amount_in(scan, i - 1, amount_labels)) ||
               amount_in(scan, end, "o'clock утра вечера ночи") ||
               (amount_in(scan, end, "час* сағат*") &&
                amount_in(scan, end + 1, "утра вечера дня ночи"));
    if (!number->digits)
        return 0;
    if (i && (amount_in(scan, i - 1, amount_labels) ||
              amount_in(scan, i - 1, amount_months)))
        return 1;
    if (i > 1 && amount_is(scan, i - 1, '.') &&
        amount_in(scan, i - 2, "p pp no стр ст vol art кв") &&
        amount_space_before(scan, i - 1) == 0)
        return 1;
    if (amount_in(scan, end, amount_months) ||
        (amount_in(scan, end, "of") &&
         amount_in(scan, end + 1, amount_months)))
        return 1;
    if ((amount_is(scan, end, ':') || amount_is(scan, end, '/')) &&
        !amount_space_before(scan, end) && !amount_space_before(scan, end + 1))
        return 1;
    if (i && !amount_space_before(scan, i) &&
        (amount_is(scan, i - 1, ':') || amount_is(scan, i - 1, '/') ||
         amount_is(scan, i - 1, '#') || amount_is(scan, i - 1, '.') ||
         amount_is(scan, i - 1, ',') || amount_is_dash(scan, i - 1)))
        return 1;
    if (amount_in(scan, end, "am pm a.m p.m o'clock утра вечера ночи пополудни"))
        return 1;
    return number->year &&
           amount_in(scan, end, "year years год года году годов годы г гг жыл "
                                "жылы жылғы жылдың жылдан жылға жылдар*");
}

/* --- ranges and rows ------------------------------------------------------------------- */

/* A second number after the first makes a range: its end, or 0. */
static size_t amount_range(const amount_scan *scan, size_t i, int spoken,
                           amount_number *low, amount_number *high)
{
    size_t at = low->end;

    if (low->vague || amount_new_block(scan, at))
        return 0;
    if (amount_is_dash(scan, at)) {
        if (!low->digits)
            return 0;
    } else if (!(amount_in(scan, at, "to до") ||
                 amount_in(scan, at, "or или") ||
                 (spoken && amount_in(scan, at, "and и мен бен пен")))) {
        return 0;
    }
    if (!amount_read(scan, at + 1, high) || high->vague ||
        (low->year && high->year) || amount_is_other(scan, at + 1, high)) {
        /* the dash before the second number is no sign of another thing */
        if (!amount_is_dash(scan, at) || !high->end || high->vague ||
            (low->year && high->year))
            return 0;
        if (amount_in(scan, high->end, amount_months))
            return 0;
    }
    if (high->scaled && !low->scaled && low->value > 0) {
        int64_t power = 1;

        while (low->value * power <= high->value / 1000)
            power *= 1000; /* 10-15 thousand */
        low->value *= power;
    }
    (void)i;
    return high->value > low->value ? high->end : 0;
}

static int amount_add(const amount_scan *scan, press_amount *amount,
                      size_t first, size_t end, size_t what, size_t what_end)
{
    const press_token *tokens = scan->text->tokens;
    press_amount *row = press_vec_push(scan->out);

    if (!row)
        return scan->out->status;
    amount->at.start = tokens[first].start;
    amount->at.end = tokens[end - 1].start + tokens[end - 1].length;
    if (what < what_end) {
        amount->what.start = tokens[what].start;
        amount->what.end =
            tokens[what_end - 1].start + tokens[what_end - 1].length;
    }
    amount->sentence = (uint32_t)press_text_sentence_at(scan->text,
                                                        amount->at.start);
    *row = *amount;
    return PRESS_OK;
}

static void amount_bounds(press_amount *amount, const amount_number *number,
                          int64_t high, int bound)
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
static press_range amount_place(const amount_scan *scan, size_t first,
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
static void amount_fraction(const amount_scan *scan, amount_number *number)
{
    static const char *const parts[] = {"half halves", "third thirds",
                                        "quarter quarters fourth fourths",
                                        "fifth fifths", "sixth sixths",
                                        "seventh sevenths", "eighth eighths",
                                        "ninth ninths", "tenth tenths"};
    size_t i;

    if (number->digits || number->scaled || number->vague ||
        amount_new_block(scan, number->end))
        return;
    for (i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (amount_in(scan, number->end, parts[i])) {
            number->value = (number->value + (int64_t)(i + 2) / 2) /
                            (int64_t)(i + 2);
            number->end++;
            number->pronoun = 0;
            return;
        }
}

/* An amount whose number begins at token i; *next where to go on. */
static int amount_try(const amount_scan *scan, size_t i, size_t *next)
{
    amount_number number, second;
    press_amount amount;
    size_t first = i, end, what, what_end, took, begin;
    int bound = 0, spoken;
    const char *money = NULL;

    *next = i + 1;
    memset(&amount, 0, sizeof amount);
    if (!amount_read(scan, i, &number))
        return PRESS_OK;
    amount_fraction(scan, &number);
    *next = end = number.end;
    if (amount_is_other(scan, i, &number))
        return PRESS_OK;
    if (i && amount_unit(scan, i - 1, &money) &&
        scan->text->tokens[i - 1].kind == PRESS_T_SYMBOL)
        first = i - 1; /* $3 million */
    else
        money = NULL;
    spoken = first && amount_in(scan, first - 1, "between from от");
    took = amount_range(scan, i, spoken, &number, &second);
    if (took) {
        *next = end = took;
        if (spoken && !amount_in(scan, first - 1, "between"))
            first--;
        else if (spoken)
            first--;
    } else {
        begin = amount_before(scan, first, &bound);
        if (bound)
            amount.approximator = amount_place(scan, begin, first);
        if (bound)
            first = begin;
    }
    amount.unit = money ? money : number.unit ? number.unit
                          : took ? second.unit : NULL;
    if (!amount.unit && amount_unit(scan, end, &amount.unit))
        end += 1 + (size_t)amount_in(scan, end, "per");
    took = took && second.value > number.value;
    if (!bound) {
        int after;
        size_t n = amount_after(scan, end, &after);

        if (n && !(took && after == PRESS_A_MOST)) {
            amount.approximator = amount_place(scan, end, end + n);
            bound = after;
            end += n;
        } else if (n) {
            end += n; /* 250-ден 300-ге дейін */
        }
        if (n && !amount.unit && amount_unit(scan, end, &amount.unit))
            end++; /* 200-ге жуық теңге */
    }
    if (number.some && !amount.approximator.end)
        amount.approximator = amount_place(scan, i, i + number.some);
    what = end;
    what_end = amount_what(scan, &what);
    if (amount.unit && !amount_in(scan, end, "of"))
        what_end = what;
    if (number.year && !amount.unit &&
        (!bound || amount_in(scan, first, "до from until от")))
        return PRESS_OK;
    if ((number.pronoun || (number.some && !number.scaled)) && !amount.unit &&
        (!bound || number.some || amount_in(scan, first, "from от")))
        return PRESS_OK;
    if (!amount.unit && !bound && !number.scaled && !number.grouped &&
        what == what_end && !took)
        return PRESS_OK;
    if (amount.unit && !number.digits && number.pronoun && !bound)
        return PRESS_OK; /* one day */
    amount_bounds(&amount, &number, took ? second.value : number.value, bound);
    if (end > *next)
        *next = end;
    return amount_add(scan, &amount, first, end, what, what_end);
}

PRESS_PRIVATE int press_amounts_find(press_env *env, const press_text *text,
                                     press_vec *out)
{
    amount_scan scan;
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

/* amount_number.c - see amount_number.h. */
#include "amount_number.h"

#define AMOUNT_MAX (INT64_C(1000000000000) * 1000) /* a trillion */

PRESS_PRIVATE press_span press_amount_token(const press_amounts *scan, size_t i)
{
    press_span none = {"", 0};

    return i < scan->text->ntokens ? press_text_token(scan->text, i) : none;
}

PRESS_PRIVATE int press_amount_in(const press_amounts *scan, size_t i,
                                  const char *list)
{
    return i < scan->text->ntokens &&
           press_lex_in(press_amount_token(scan, i), list);
}

PRESS_PRIVATE int press_amount_is(const press_amounts *scan, size_t i, char c)
{
    press_span s = press_amount_token(scan, i);

    return s.n == 1 && *s.p == c;
}

PRESS_PRIVATE int press_amount_is_dash(const press_amounts *scan, size_t i)
{
    press_span s = press_amount_token(scan, i);

    return s.n > 0 && press_is_dash(press_utf8_peek(s.p, s.n, 0));
}

PRESS_PRIVATE int press_amount_space_before(const press_amounts *scan, size_t i)
{
    return i < scan->text->ntokens &&
           scan->text->tokens[i].flags & PRESS_F_SPACE;
}

PRESS_PRIVATE int press_amount_new_block(const press_amounts *scan, size_t i)
{
    return i >= scan->text->ntokens ||
           scan->text->tokens[i].flags & PRESS_F_BLANK;
}

/* --- digits -------------------------------------------------------------- */

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
static int amount_suffix(press_span rest, press_amount_number *out)
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

static const char amount_endings[] =
    "ға ге қа ке дан ден тан тен нан нен ны ні ды ді ты ті ның нің дай дей тай "
    "тей да де та те сы сі ти ми ю";

/* Kazakh: 112-шақырым is the 112th kilometre. */
static int amount_is_nth(const press_amounts *scan, press_span unit)
{
    return scan->text->lang == PRESS_LANG_KK &&
           press_lex_in(unit, "шақырым* километр* метр* жыл* күн* ай апта");
}

/* A case ending after a hyphen: 200-ге; an ordinal's is none (5-ші, 21-го). */
static int amount_ending(const press_amounts *scan, size_t i)
{
    return press_amount_in(scan, i, amount_endings);
}

/* The number of digits that begins at token i; 0 where there is none. */
static int amount_read_digits(const press_amounts *scan, size_t i,
                              press_amount_number *out)
{
    press_span s = press_amount_token(scan, i), rest;
    size_t used = amount_digits(s, &out->value), next = i + 1;

    if (!used)
        return 0;
    rest.p = s.p + used;
    rest.n = s.n - used;
    if (rest.n > 1 && rest.p[0] == '-') { /* 450-km, 200-ге in one token */
        press_span end = {rest.p + 1, rest.n - 1};
        uint32_t unit = press_lex_find(press_amount_units,
                                       press_amount_units_n, end);

        if (unit && amount_is_nth(scan, end))
            return 0;
        if (!unit && !press_lex_in(end, amount_endings))
            return 0; /* 2017-м */
        out->unit = unit ? press_amount_unit_names[unit] : NULL;
        rest.n = 0;
        out->joined = 1;
    }
    out->digits = 1;
    out->grouped = used > 4 && memchr(s.p, ',', used) && out->value >= 1000000;
    out->year =
        s.n == 4 && used == 4 && out->value >= 1500000 && out->value <= 2100000;
    while (!rest.n && !out->joined && used <= 3 + 4 * (next - i - 1) &&
           next < scan->text->ntokens && s.p[0] != '0' &&
           press_amount_token(scan, next).n == 3 &&
           !press_amount_new_block(scan, next) &&
           scan->text->tokens[next].start - scan->text->tokens[next - 1].start -
                   scan->text->tokens[next - 1].length <=
               3 &&
           press_amount_space_before(scan, next) &&
           amount_run(press_amount_token(scan, next), 0) == 3 &&
           out->value < AMOUNT_MAX / 1000 && next - i < 4) {
        out->value =
            out->value * 1000 +
            amount_add_digits(0, press_amount_token(scan, next), 0, 3) * 1000;
        next++; /* 1 300 */
        out->year = 0;
        out->grouped = 1;
    }
    if (press_amount_is_dash(scan, next) &&
        !press_amount_space_before(scan, next) &&
        !press_amount_space_before(scan, next + 1) &&
        scan->text->ntokens > next + 1 &&
        scan->text->tokens[next + 1].kind == PRESS_T_WORD) {
        uint32_t unit = press_lex_find(press_amount_units,
                                       press_amount_units_n,
                                       press_amount_token(scan, next + 1));

        if (unit &&
            amount_is_nth(scan, press_amount_token(scan, next + 1)))
            return 0;
        if (unit && !rest.n) /* a 450-km pipeline */
            out->unit = press_amount_unit_names[unit];
        else if (!amount_ending(scan, next + 1))
            return 0;
        next += 2;
    }
    out->end = next;
    return amount_suffix(rest, out);
}

/* --- words --------------------------------------------------------------- */

/* A Kazakh number with a case ending: мыңға, бестен.  ондан and онға are
** forms of "that" rather than of ten. */
static uint32_t amount_kazakh(press_span s)
{
    static const char *const ends[] = {"ға",  "ге",  "қа",  "ке",  "дан", "ден",
                                       "тан", "тен", "нан", "нен", "ны",  "ні",
                                       "ды",  "ді",  "ты",  "ті",  "ның", "нің",
                                       "дың", "дің", "тың", "тің"};
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

/* A letter that Russian has not: ғ қ ң ө ү ұ һ і ә. */
static int amount_is_kazakh(press_span s)
{
    size_t i;

    for (i = 0; i + 1 < s.n; i++)
        if ((unsigned char)s.p[i] == 0xD2 || (unsigned char)s.p[i] == 0xD3)
            return 1;
    return 0;
}

PRESS_PRIVATE uint32_t press_amount_number_word(const press_amounts *scan,
                                                size_t i)
{
    press_span s = press_amount_token(scan, i);
    uint32_t value;
    size_t k;

    if (i >= scan->text->ntokens || scan->text->tokens[i].kind != PRESS_T_WORD)
        return 0;
    value = press_lex_find(press_amount_numbers, press_amount_numbers_n, s);
    if (value && scan->text->lang != PRESS_LANG_KK &&
        press_lex_in(s, "он бес"))
        return 0; /* ten and five in Kazakh, he and a demon in Russian */
    if (!value && scan->text->tokens[i].flags & PRESS_F_CYRILLIC &&
        (scan->text->lang == PRESS_LANG_KK || amount_is_kazakh(s)))
        value = amount_kazakh(s);
    if (value || s.n > 24)
        return value;
    if (s.n > 11 && memcmp(s.p + s.n - 11, "-and-a-half", 11) == 0) {
        s.n -= 11; /* two-and-a-half */
        value = press_lex_find(press_amount_numbers, press_amount_numbers_n, s);
        return value & PRESS_A_NUM ? value | PRESS_A_HALF : 0;
    }
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

/* and a half, с половиной, жарым: the tokens of it. */
static size_t amount_half(const press_amounts *scan, size_t i)
{
    if (press_amount_new_block(scan, i))
        return 0;
    if (press_amount_in(scan, i, "жарым"))
        return 1;
    if (press_amount_in(scan, i, "с") && press_amount_in(scan, i + 1, "половиной"))
        return 2;
    return press_amount_in(scan, i, "and") && press_amount_in(scan, i + 1, "a") &&
                   press_amount_in(scan, i + 2, "half")
               ? 3 : 0;
}

/* Words that a number in words goes on with from token i: adds to out. */
static void amount_read_words(const press_amounts *scan, size_t i,
                              press_amount_number *out)
{
    int64_t total = 0, cur = out->digits ? out->value : 0, last = 0;
    int have = out->digits, first = 1, halved = 0;

    for (; i < scan->text->ntokens; i++, first = 0) {
        uint32_t word = press_amount_number_word(scan, i);
        int64_t n = word & PRESS_A_VALUE, power;
        size_t half;

        if (!first && press_amount_new_block(scan, i))
            break;
        half = have && !halved && (cur || total) ? amount_half(scan, i) : 0;
        if (half) { /* a million and a half; two and a half million */
            halved = 1; /* said again it is of something else */
            if (cur)
                cur += 500;
            else
                total += total / 2;
            i += half - 1;
            out->end = i + 1;
            out->pronoun = 0;
            last = cur ? 100 : last;
            continue;
        }
        if (word & PRESS_A_NUM && !(out->digits && have && cur == out->value)) {
            if (last && !(last >= 10 && last % 10 == 0 && last < 100 && n < 10) &&
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
        } else if (have && press_amount_in(scan, i, "and") && last >= 100 &&
                   press_amount_number_word(scan, i + 1) & PRESS_A_NUM) {
            continue;
        } else {
            break;
        }
        out->end = i + 1;
    }
    out->value = total + cur;
}

/* dozens, tens of thousands, several thousand: at least two of them. */
static int amount_read_vague(const press_amounts *scan, size_t i,
                             press_amount_number *out)
{
    uint32_t word = press_amount_number_word(scan, i);
    int64_t value = 2000;

    if (word & PRESS_A_SOME) {
        out->some = 1;
        i++;
    } else if (!(word & PRESS_A_MANY)) {
        return 0;
    }
    out->vague = 1;
    for (word = press_amount_number_word(scan, i);
         word & PRESS_A_TIMES && value < AMOUNT_MAX / 1000000000;
         word = press_amount_number_word(scan, i)) {
        value *= amount_power(word);
        out->scaled = 1;
        out->end = ++i;
        if (press_amount_in(scan, i, "of") &&
            press_amount_number_word(scan, i + 1) & PRESS_A_TIMES)
            i++;
    }
    if (out->some && !out->scaled)
        out->end = i;
    out->value = value;
    return 1;
}

/* All that a part may begin with: most words are none of them. */
static const char amount_part_begins[] =
    "a one two-thirds three-quarters three-fourths one-third one-quarter half "
    "third quarter половина половину половины половине треть четверть жартысы "
    "жартысын жартысына жартысынан";

/* half of, a third of, two-thirds; половина, треть, две трети, жартысы: parts
** of a whole, as thousandths of it. */
static int amount_read_part(const press_amounts *scan, size_t i,
                            press_amount_number *out)
{
    static const struct {
        const char *words;
        int value;
    } parts[] = {
        {"two-thirds", 667}, {"three-quarters three-fourths", 750},
        {"one-third", 333}, {"one-quarter", 250}, {"half", 500},
        {"third", 333}, {"quarter", 250},
        {"половина половину половины половине", 500}, {"треть", 333},
        {"четверть", 250},
        {"жартысы жартысын жартысына жартысынан", 500}};
    size_t k, at;

    if (!press_amount_in(scan, i, amount_part_begins))
        return 0;
    at = i + (size_t)press_amount_in(scan, i, "a one");
    if (press_amount_new_block(scan, at) && at > i)
        return 0;
    for (k = 0; k < sizeof parts / sizeof parts[0]; k++) {
        int cyrillic = k > 6;

        if (!press_amount_in(scan, at, parts[k].words) ||
            (k == 5 || k == 6 ? at == i : 0))
            continue;
        if (!cyrillic && !press_amount_in(scan, at + 1, "of") &&
            !(k == 4 && press_amount_in(scan, at + 1, "the")))
            return 0;
        if ((i && press_amount_in(scan, i - 1,
                                  "first second latter other перв* втор*")) ||
            press_amount_new_block(scan, at + 2) ||
            scan->text->tokens[at + 2].kind == PRESS_T_NUMBER ||
            press_amount_in(scan, at + 2, "century a an") ||
            press_amount_in(scan, at + 1, "века года мая часа"))
            return 0;
        out->value = parts[k].value;
        out->scaled = out->part = 1;
        out->end = at + 1;
        return 1;
    }
    return 0;
}

/* A Kazakh number in the ablative: үштен; 0 for another word. */
static uint32_t amount_from(press_span s)
{
    static const char *const ends[] = {"тен", "тан", "ден", "дан", "нен",
                                       "нан"};
    size_t i;

    for (i = 0; i < sizeof ends / sizeof *ends; i++)
        if (s.n > 8 && memcmp(s.p + s.n - 6, ends[i], 6) == 0) {
            s.n -= 6;
            return press_lex_find(press_amount_numbers, press_amount_numbers_n,
                                  s) & PRESS_A_VALUE;
        }
    return 0;
}

/* one in five, two out of three; каждый пятый; үштен екісі: a share. */
static int amount_read_share(const press_amounts *scan, size_t i,
                             press_amount_number *out)
{
    static const char *const nth[] = {
        "второй вторая второе второго", "третий третья третье третьего третьей",
        "четвертый четвертая четвертое четвертого четвертой",
        "пятый пятая пятое пятого пятой", "шестой шестая шестое шестого",
        "седьмой седьмая седьмого", "восьмой восьмая восьмого",
        "девятый девятая девятого", "десятый десятая десятого десятой"};
    static const char *const of[] = {"бірі", "екісі", "үші", "төрті", "бесі",
                                     "алтысы", "жетісі", "сегізі", "тоғызы"};
    uint32_t a = press_amount_number_word(scan, i), b = 0;
    size_t k, at = i + 1;

    if (press_amount_in(scan, i, "каждый каждая каждое каждого каждой")) {
        for (k = 0; k < 9; k++)
            if (press_amount_in(scan, i + 1, nth[k]) &&
                !press_amount_in(scan, i + 2, "день час год месяц раз неделю"))
                a = 1, b = (uint32_t)k + 2;
    } else if (press_amount_new_block(scan, i + 1)) {
        return 0;
    } else if (scan->text->tokens[i].flags & PRESS_F_CYRILLIC) {
        b = amount_from(press_amount_token(scan, i));
        for (k = 0, a = 0; b && k < 9 && !a; k++)
            a = press_amount_in(scan, at, of[k]) ? (uint32_t)k + 1 : 0;
    } else if (!(a & PRESS_A_NUM)) {
        return 0;
    } else if (press_amount_in(scan, at, "in") ||
               (press_amount_in(scan, at, "out") &&
                press_amount_in(scan, at + 1, "of"))) {
        at += 1 + (size_t)press_amount_in(scan, at, "out");
        b = press_amount_number_word(scan, at);
        if (!(b & PRESS_A_NUM) || press_amount_number_word(scan, at + 1))
            return 0;
        b &= PRESS_A_VALUE;
        a &= PRESS_A_VALUE;
        if (press_lex_find(press_amount_units, press_amount_units_n,
                           press_amount_token(scan, at + 1)))
            return 0; /* one in five minutes */
    }
    if (!a || !b || a >= b || b > 100)
        return 0;
    out->value = (1000 * (int64_t)a + b / 2) / b;
    out->scaled = out->part = 1;
    out->end = at + 1;
    return 1;
}

/* 200, 4.5 million, 3 тыс. */
static int amount_read_figures(const press_amounts *scan, size_t i,
                               press_amount_number *out)
{
    if (!amount_read_digits(scan, i, out))
        return 0;
    if (press_amount_number_word(scan, out->end) & PRESS_A_TIMES ||
        (!out->unit && amount_half(scan, out->end))) {
        amount_read_words(scan, out->end, out);
        out->year = 0;
    }
    if (press_amount_is(scan, out->end, '.') &&
        press_amount_in(scan, out->end - 1, "тыс млн млрд трлн"))
        out->end += !press_amount_space_before(scan, out->end);
    return 1;
}

/* half a million, полмиллиона */
static int amount_read_halved(const press_amounts *scan, size_t i,
                              press_amount_number *out)
{
    size_t next = i + 1 + (size_t)press_amount_in(scan, i + 1, "a an");

    if (!(press_amount_number_word(scan, next) & PRESS_A_TIMES))
        return 0;
    amount_read_words(scan, next, out);
    out->value /= 2;
    return 1;
}

/* a hundred; a few, a couple of thousand */
static int amount_read_article(const press_amounts *scan, size_t i,
                               press_amount_number *out)
{
    uint32_t word = press_amount_number_word(scan, i + 1);

    if (word & PRESS_A_TIMES && !(word & PRESS_A_MANY)) {
        amount_read_words(scan, i + 1, out);
        return 1;
    }
    if (!press_amount_in(scan, i, "a") ||
        !press_amount_in(scan, i + 1, "few couple"))
        return 0;
    out->some = 2;
    out->vague = 1;
    out->end = i + 2 + (size_t)press_amount_in(scan, i + 2, "of");
    out->value = 2000;
    if (press_amount_number_word(scan, out->end) & PRESS_A_TIMES) {
        size_t end = out->end;

        amount_read_words(scan, end, out);
        out->value *= 2;
    }
    return 1;
}

/* не менее тысячи: one thousand, where тысячи alone is some */
static int amount_is_one_of_many(const press_amounts *scan, size_t i,
                                 uint32_t word)
{
    return word & PRESS_A_MANY && i &&
           press_amount_in(scan, i, "тысячи сотни десятка дюжины") &&
           press_amount_in(scan, i - 1, "менее более около до свыше больше "
                                        "меньше порядка от");
}

/* The number that begins at token i. */
PRESS_PRIVATE int press_amount_read(const press_amounts *scan, size_t i,
                                    press_amount_number *out)
{
    uint32_t word;

    memset(out, 0, sizeof *out);
    if (i >= scan->text->ntokens)
        return 0;
    if (scan->text->tokens[i].kind == PRESS_T_NUMBER)
        return amount_read_figures(scan, i, out);
    if (scan->text->tokens[i].kind != PRESS_T_WORD)
        return 0;
    word = press_amount_number_word(scan, i);
    if (amount_is_one_of_many(scan, i, word)) {
        amount_read_words(scan, i, out);
        return 1;
    }
    if (word & (PRESS_A_SOME | PRESS_A_MANY))
        return amount_read_vague(scan, i, out);
    if (amount_read_part(scan, i, out) || amount_read_share(scan, i, out))
        return 1;
    if (word & PRESS_A_HALF && !(word & (PRESS_A_NUM | PRESS_A_TIMES)))
        return amount_read_halved(scan, i, out);
    if (press_amount_in(scan, i, "a an") && amount_read_article(scan, i, out))
        return 1;
    if (!(word & PRESS_A_NUM) && !(word & PRESS_A_ALONE))
        return 0;
    amount_read_words(scan, i, out);
    return out->end > i;
}

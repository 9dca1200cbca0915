/* tag_ask.c - see tag_ask.h. */
#include "tag_ask.h"

#define TAG_ASK_MOST 8 /* words of a name that is asked for */
#define TAG_ASK_NATS 100 /* two and a half */

/* Units [from, end) are one name: of a type (0: of any). */
static void tag_ask_set(press_tag_reader *r, size_t from, size_t end, int type)
{
    size_t k;

    for (k = from; k < end; k++)
        r->units[k].asked = (uint8_t)(
            (type ? 4 * (type - 1) : PRESS_TAG_ASK_ANY) + 1 +
            (end - from == 1 ? TAG_SINGLE
             : k == from     ? TAG_BEGIN
             : k + 1 == end  ? TAG_END
                             : TAG_INSIDE));
}

/* --- X party -------------------------------------------------------------------- */

/* Listed as what a nation or a place is called, or not a name at all. */
static int tag_ask_is_other(const press_tag_unit *u)
{
    return (u->lists & (1u << TAG_CLASS_COUNTRY | 1u << TAG_CLASS_PLACE |
                        1u << TAG_CLASS_DEMONYM | 1u << TAG_CLASS_TITLE)) != 0 ||
           u->lists >> 24 > 2;
}

static int tag_ask_goes(const press_tag_unit *u)
{
    return u->is_word && u->is_capital && !u->is_possessive &&
           u->shape != TAG_DIGITS;
}

/* Capitals before "party" are what it is called. */
static void tag_ask_party(press_tag_reader *r, size_t i)
{
    const press_tag_unit *u = &r->units[i];
    size_t from = i;

    if (!u->is_lower || r->text->span.p[u->start] != 'p' ||
        (u->word != press_hash32("party", 5) &&
         u->word != press_hash32("parties", 7)))
        return;
    while (from && i - from < TAG_ASK_MOST && tag_ask_goes(&r->units[from - 1]))
        from--;
    if (from < i && r->units[from].is_initial && r->units[from].lists >> 24 > 1)
        from++;
    if (from < i && !(i - from == 1 && tag_ask_is_other(&r->units[from])))
        tag_ask_set(r, from, i, 2);
}

/* --- X airport ------------------------------------------------------------------ */

/* A word alone before "airport" is the place that has it. */
static void tag_ask_airport(press_tag_reader *r, size_t i)
{
    static const char *const heads[] = {"airport", "аэропорт", "әуежай"};
    const press_tag_unit *u = &r->units[i];
    size_t k, n;

    if (!u->is_lower || !tag_ask_goes(u - 1) || (i > 1 && u[-2].is_capital))
        return;
    for (k = 0; k < sizeof heads / sizeof heads[0]; k++) {
        n = strlen(heads[k]);
        if (u->end - u->start >= n &&
            memcmp(r->text->span.p + u->start, heads[k], n) == 0)
            tag_ask_set(r, i - 1, i, 3);
    }
}

/* --- first letters in brackets ----------------------------------------------------- */

static uint32_t tag_ask_letter(const press_tag_reader *r, size_t i)
{
    size_t at = r->units[i].start;

    return press_lower(
        press_utf8_next(r->text->span.p, r->units[i].end, &at));
}

static int tag_ask_is_bracket(const press_tag_reader *r, size_t i, char a,
                              char b)
{
    char c = r->text->span.p[r->units[i].start];

    return c == a || c == b;
}

/* World Health Organization (WHO): one name, of whatever type. */
static void tag_ask_expansion(press_tag_reader *r, size_t i)
{
    const press_tag_unit *u = &r->units[i];
    size_t at = u->end, k = i - 1, tries = 0, from = i;

    if (i < 3 || i + 1 >= r->nunits || !u->is_word ||
        u->shape != TAG_ALLCAPS || u->end - u->start > 4 * TAG_ASK_MOST ||
        !tag_ask_is_bracket(r, i - 1, '(', '[') ||
        !tag_ask_is_bracket(r, i + 1, ')', ']'))
        return;
    while (at > u->start && k-- > 0 && tries++ < 2 * TAG_ASK_MOST) {
        size_t before = at;
        uint32_t c = press_lower(press_utf8_prev(r->text->span.p, &before));

        if (!r->units[k].is_word || r->units[k].is_possessive)
            return;
        if (tag_ask_letter(r, k) == c && r->units[k].is_capital) {
            at = before;
            from = k;
        } else if (!r->units[k].is_lower) {
            return;
        }
        if (k == 0)
            break;
    }
    if (at == u->start && i - 1 - from > 1 && r->units[i - 2].is_capital)
        tag_ask_set(r, from, i - 1, 0);
}

/* --- all ---------------------------------------------------------------------------- */

PRESS_PRIVATE void press_tag_ask(press_tag_reader *r)
{
    size_t i;

    for (i = 0; i < r->nunits; i++) {
        press_tag_unit *u = &r->units[i];

        if (u->quoted >> 2 == 2 && !u->asked)
            u->asked = (uint8_t)(5 + (u->quoted & 3));
        if (u->live && i) {
            tag_ask_party(r, i);
            tag_ask_airport(r, i);
            tag_ask_expansion(r, i);
        }
    }
}

/* KNPK: letters alone are rarely a person, most often an organization. */
static int tag_ask_is_letters(const press_tag_reader *r, size_t i)
{
    const press_tag_unit *u = &r->units[i];

    return u->shape == TAG_ALLCAPS && u->is_word && !r->shouting &&
           u->end - u->start <= 10 && !u->lists && !u->class[0] &&
           !(i && r->units[i - 1].is_capital) &&
           !(i + 1 < r->nunits && r->units[i + 1].is_capital);
}

#define TAG_ASK_SYLLABLE 8 /* bytes: four letters */

/* To-ge-ther: a word shouted by its syllables. */
static int tag_ask_is_syllables(const press_tag_reader *r, size_t i)
{
    const char *p = r->text->span.p;
    size_t at = r->units[i].start, end = r->units[i].end, from = at;
    int parts = 1;

    if (end - at > 4 * TAG_ASK_SYLLABLE || r->units[i].lists)
        return 0;
    for (; at < end; at++) {
        if (p[at] != '-')
            continue;
        if (at - from > TAG_ASK_SYLLABLE || at + 1 == end ||
            !press_is_lower(press_utf8_peek(p, end, at + 1)))
            return 0;
        from = at + 1;
        parts++;
    }
    return parts > 2 && end - from <= TAG_ASK_SYLLABLE;
}

/* Orda.kz, KZ.expert: written with a capital it is an outlet. */
static int tag_ask_is_site(const press_tag_reader *r, size_t i)
{
    const char *p = r->text->span.p;
    size_t from = r->units[i].start, at = r->units[i].end;

    while (at > from && p[at - 1] >= 'a' && p[at - 1] <= 'z')
        at--;
    return r->units[i].end - at >= 2 && at > from + 1 && p[at - 1] == '.';
}

PRESS_PRIVATE void press_tag_ask_vote(const press_tag_reader *r, size_t i,
                                      int16_t *votes)
{
    int s, asked = r->units[i].asked;

    if (tag_ask_is_letters(r, i)) {
        votes[1 + TAG_SINGLE] = (int16_t)(votes[1 + TAG_SINGLE] - TAG_ASK_NATS);
        votes[5 + TAG_SINGLE] = (int16_t)(votes[5 + TAG_SINGLE] + TAG_ASK_NATS / 2);
    }
    if (r->units[i].has_upper && tag_ask_is_site(r, i)) {
        votes[5 + TAG_SINGLE] = (int16_t)(votes[5 + TAG_SINGLE] + TAG_ASK_NATS);
        votes[13 + TAG_SINGLE] = (int16_t)(votes[13 + TAG_SINGLE] - TAG_ASK_NATS);
    }
    if (r->units[i].is_capital && tag_ask_is_syllables(r, i))
        votes[0] = (int16_t)(votes[0] + 2 * TAG_ASK_NATS);
    for (s = 1; asked && s < PRESS_TAG_STATES; s++)
        if (s == asked || (asked > PRESS_TAG_ASK_ANY &&
                           press_tag_place(s) == press_tag_place(asked)))
            votes[s] = (int16_t)(votes[s] + TAG_ASK_NATS);
}

/* rights.c - whose right a line of copyright tells; see meta.h. */
#include "meta.h"

#include "front_line.h"

/* Words of a copyright's line that are no name. */
static int rights_is_reserved(press_span name)
{
    static const char *const words[] = {
        "all rights", "All rights", "All Rights", "ALL RIGHTS", "rights res",
        "Всі права", "всі права", "ВСІ ПРАВА", "Все права", "все права", "ВСЕ ПРАВА", "Барлық құқық", "барлық құқық"};
    size_t i;

    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        if (press_find_in(name, words[i], strlen(words[i])) == 0)
            return 1;
    return name.n == 0;
}

/* NAME — all rights reserved: the name. */
static press_span rights_alone(press_span name)
{
    size_t at = 0;

    while (at < name.n) {
        size_t here = at;
        press_span rest;

        if (!press_is_dash(press_utf8_next(name.p, name.n, &at)))
            continue;
        rest.p = name.p + at;
        rest.n = name.n - at;
        rest = press_people_trim(rest);
        if (rest.n && rights_is_reserved(rest)) {
            name.n = here;
            return press_people_trim(name);
        }
    }
    return name;
}

/* More words than a name has, or words that run on: "in the letters". */
static int rights_runs_on(press_span name)
{
    size_t i, words = 1;

    for (i = 0; i < name.n; i++)
        words += name.p[i] == ' ';
    return words > 8 ||
           (words > 2 && press_is_lower(press_utf8_peek(name.p, name.n, 0)));
}

/* A name without the years after it: "NAME 2014-2020". */
static press_span rights_undated(press_span s)
{
    size_t n = s.n, at = n, digits = 0;

    while (at > 0) {
        size_t before = at;
        uint32_t c = press_utf8_prev(s.p, &before);

        if (!press_is_digit(c) && !press_is_dash(c) && c != ' ')
            break;
        digits += c < 128 && press_is_digit(c) != 0;
        if (c == ' ')
            n = before;
        at = before;
    }
    if (at > 0 && (digits == 4 || digits == 8) && n < s.n)
        s.n = n;
    return s;
}

/* Whose byline the text has: a writer's right makes no publisher. */
static int rights_is_author(const press_meta *m, press_span name)
{
    size_t i;

    for (i = 0; i < m->article->facts.n; i++) {
        const press_fact *f =
            press_vec_at(&m->article->facts, press_fact, i);

        if (f->field == PRESS_FIELD_AUTHOR && f->value.p &&
            press_span_eq(f->value, name))
            return 1;
    }
    return 0;
}

/* Where the name after a copyright's sign begins: over years, and over what
** the sign says in words. */
static size_t rights_after_sign(press_span text, size_t k)
{
    static const char *const words[] = {"Copyright by ", "Copyright ",
                                        "COPYRIGHT BY ", "COPYRIGHT ", "by "};
    press_span rest;
    size_t i;

    for (i = 0; i <= sizeof words / sizeof words[0]; i++) {
        while (k < text.n) {
            uint32_t c = press_utf8_peek(text.p, text.n, k);

            if (press_is_letter(c) || (press_quote_shape(c) & 1))
                break;
            press_utf8_next(text.p, text.n, &k);
        }
        rest.p = text.p + k;
        rest.n = text.n - k;
        if (i < sizeof words / sizeof words[0] && press_begins(rest, words[i]))
            k += strlen(words[i]);
    }
    return k;
}

/* Without the word for it at its end; nothing of more than one sentence. */
static press_span rights_unsigned(press_span s)
{
    static const char word[] = "opyright";
    size_t n = sizeof word - 1;

    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '.'))
        s.n--;
    if (s.n > n && (s.p[s.n - n - 1] | 32) == 'c' &&
        memcmp(s.p + s.n - n, word, n) == 0)
        s.n -= n + 1;
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '.'))
        s.n--;
    if (press_has_any(s, ". | - "))
        s.n = 0;
    return s;
}

/* (c) 2021 NAME; All rights reserved. */
PRESS_PRIVATE void press_meta_rights(press_meta *m, size_t i)
{
    press_block *block = press_vec_at(&m->article->blocks.blocks, press_block,
                                      i);
    press_span text = press_meta_text(m, i), name;
    press_range at = press_block_source(&m->article->blocks, block);
    size_t k = 0, sign = SIZE_MAX;
    uint32_t before = 0;

    if (text.n > 300)
        return;
    while (k < text.n) {
        size_t here = k;
        uint32_t c = press_utf8_next(text.p, text.n, &k);

        if (c == 0xA9 && !press_is_letter(before))
            sign = here;
        before = c;
    }
    if (sign == SIZE_MAX && text.n > 10 &&
        (memcmp(text.p, "Copyright ", 10) == 0 ||
         memcmp(text.p, "COPYRIGHT ", 10) == 0))
        sign = 10;
    if (sign == SIZE_MAX)
        return;
    k = rights_after_sign(text, sign);
    name.p = text.p + k;
    name.n = 0;
    while (k < text.n && !strchr(".,|;()[]", text.p[k]) &&
           !(text.n - k > 4 && (memcmp(text.p + k, " / ", 3) == 0 ||
                                memcmp(text.p + k, " or ", 4) == 0 ||
                                memcmp(text.p + k, " All ", 5) == 0)) &&
           !(text.n - k > 9 && memcmp(text.p + k, " and its ", 9) == 0))
        k++, name.n++;
    name = press_people_unquote(press_people_trim(rights_undated(name)));
    name = rights_alone(name);
    if (rights_is_reserved(name)) { /* "NAME (c) 2022. All rights reserved" */
        name.p = text.p;
        name.n = sign;
        name = rights_unsigned(press_people_trim(name));
        name = press_people_unquote(press_people_trim(name));
        k = text.n;
    }
    while (name.n && (name.p[name.n - 1] == '-' || name.p[name.n - 1] == ' '))
        name.n--;
    if (press_span_is(name, "Crown"))
        return; /* of any office */
    if (name.n > 1 && name.n < 80 && k > sign && !rights_runs_on(name) &&
        !rights_is_author(m, name))
        press_meta_add(m, PRESS_FIELD_PUBLISHER, name,
                       press_label_person(name) ? 20 : 55, "copyright", &at);
}

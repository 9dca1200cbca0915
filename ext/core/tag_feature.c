/* tag_feature.c - see tag_feature.h. */
#include "tag_feature.h"

/* Units from a capital to what may be of its name, before and after it: in
** Russian and Kazakh the first word of an institution alone has one. */
#define TAG_REACH 2
#define TAG_REACH_RU 3
#define TAG_REACH_KK 5
#define TAG_NEAR 8    /* to what may be asked of its features or phrases */
#define TAG_QUOTED 6  /* units between the marks of a quoted name */

/* --- the units of a sentence -------------------------------------------------- */

static int tag_feature_reserve(press_tag_reader *r, size_t n)
{
    size_t cap = r->cap ? r->cap : 256;
    press_tag_unit *units;

    if (n <= r->cap)
        return PRESS_OK;
    while (cap < n)
        cap *= 2;
    units = press_resize(r->env, r->room, press_mul(cap, sizeof *units));
    if (!units)
        return PRESS_NOMEM;
    r->room = units;
    r->cap = cap;
    return PRESS_OK;
}

PRESS_PRIVATE void press_tag_reader_release(press_tag_reader *r)
{
    press_free(r->env, r->room);
    r->units = r->room = NULL;
    r->cap = r->nunits = 0;
}

/* The model that reads a sentence: its language's, or by most of its words
** where they are in another script. */
static int tag_feature_lang(const press_text *text, size_t i, size_t end,
                            int lang)
{
    size_t latin = 0, cyrillic = 0;

    for (; i < end; i++) {
        latin += (text->tokens[i].flags & PRESS_F_LATIN) != 0;
        cyrillic += (text->tokens[i].flags & PRESS_F_CYRILLIC) != 0;
    }
    if (latin > cyrillic)
        return PRESS_LANG_EN;
    if (lang == PRESS_LANG_KK || lang == PRESS_LANG_KY)
        return PRESS_LANG_KK;
    return cyrillic || lang == PRESS_LANG_RU ? PRESS_LANG_RU : PRESS_LANG_EN;
}

static int tag_feature_shape(const press_tag_unit *u)
{
    if (!u->is_word)
        return 15;
    return u->shape | u->is_capital << 3 | u->is_lower << 4 |
           u->has_upper << 5 | u->is_possessive << 6;
}

/* What may be part of a name: a capital, and what is near one. */
static void tag_feature_live(press_tag_reader *r)
{
    size_t i, k, reach = r->lang == PRESS_LANG_KK   ? TAG_REACH_KK
                         : r->lang == PRESS_LANG_RU ? TAG_REACH_RU
                                                    : TAG_REACH;

    for (i = 0; i < r->nunits; i++) {
        int is_lower = r->units[i].lower_name;

        if (!r->units[i].has_upper && !is_lower)
            continue;
        k = i < TAG_REACH ? 0 : i - TAG_REACH;
        for (k = is_lower ? i : k; k <= i + (is_lower ? 1 : reach) &&
                                   k < r->nunits; k++)
            r->units[k].live = 1;
    }
}

/* Words that are names in lower case too: қазақ, немцы, по-русски. */
static void tag_feature_lower(press_tag_reader *r)
{
    const press_tag_model *model;
    size_t i;

    if (!r->models || r->lang == PRESS_LANG_EN || r->want == TAG_WANT_WORDS)
        return;
    model = &r->models[r->lang - PRESS_LANG_EN];
    for (i = 0; i < r->nunits; i++)
        press_tag_form_lower(r->forms, r->text, r->lang, model, &r->units[i]);
}

/* Read the words of units, of all or of those near capitals. */
static void tag_feature_fill(press_tag_reader *r)
{
    size_t i, next = 0; /* the unit that is to be read next */

    for (i = 0; i < r->nunits; i++) {
        size_t k = i < TAG_NEAR ? 0 : i - TAG_NEAR, end = i + TAG_NEAR + 1;

        if (r->want == TAG_WANT_NEAR && !r->units[i].has_upper &&
            !r->units[i].lower_name)
            continue;
        if (r->want != TAG_WANT_NEAR)
            end = i + 1;
        for (k = k > next ? k : next; k < end && k < r->nunits; k++)
            press_tag_form_fill(r->forms, r->text, r->lang, &r->units[k]);
        next = k > next ? k : next;
    }
}

/* Whether something near unit i may be a name. */
static int tag_feature_is_near(const press_tag_reader *r, size_t i)
{
    size_t k = i < TAG_NEAR ? 0 : i - TAG_NEAR;

    for (; k <= i + TAG_NEAR && k < r->nunits; k++)
        if (r->units[k].has_upper || r->units[k].lower_name)
            return 1;
    return 0;
}

/* The bytes of a unit and of its possessive. */
static size_t tag_feature_owned(const press_tag_reader *r, size_t i)
{
    const press_tag_unit *u = &r->units[i];
    const press_token *last = &r->text->tokens[u->token + u->ntokens - 1];

    return last->start + last->length - u->start;
}

#define TAG_LONGER 5 /* bytes */

/* Whether each longer word has a capital, as in a headline.  Reading what is
** near names would leave the possessive of a word that is far from them. */
static void tag_feature_titled(press_tag_reader *r)
{
    size_t i, words = 0, longer = 0, lower = 0;

    r->titled = r->owned = 0;
    if (r->lang != PRESS_LANG_EN || r->shouting)
        return;
    for (i = 0; i < r->nunits; i++) {
        const press_tag_unit *u = &r->units[i];

        words += u->is_capital || u->is_lower;
        if (u->end - u->start < TAG_LONGER) {
            if (!u->is_possessive || tag_feature_owned(r, i) < TAG_LONGER)
                continue;
            r->owned = 1;
            if (r->want != TAG_WANT_NEAR || tag_feature_is_near(r, i))
                continue;
        }
        longer += u->is_capital || u->is_lower;
        lower += u->is_lower;
    }
    r->titled = words > 3 && longer > 2 && lower * 8 <= longer;
}

PRESS_PRIVATE int press_tag_read(press_tag_reader *r,
                                 const press_sentence *sentence, int lang)
{
    const press_text *text = r->text;
    size_t i = sentence->token, end = i + sentence->ntokens;
    size_t words = 0, shouted = 0;
    int begun = 0, status = tag_feature_reserve(r, sentence->ntokens);

    r->nunits = 0;
    r->units = r->room;
    if (status)
        return status;
    r->sentence_lang = lang;
    r->lang = tag_feature_lang(text, i, end, lang);
    while (i < end) {
        press_tag_unit *u = &r->units[r->nunits++];

        press_tag_unit_cut(text, i, end, u);
        if (r->want == TAG_WANT_NEAR)
            press_tag_form_scan(r->forms, text, r->lang, u);
        i += u->ntokens;
    }
    if (r->want == TAG_WANT_NEAR)
        tag_feature_lower(r);
    tag_feature_fill(r);
    if (r->want == TAG_WANT_ALL)
        tag_feature_lower(r);
    for (i = 0; i < r->nunits; i++) {
        press_tag_unit *u = &r->units[i];

        u->is_initial = u->is_word && !begun;
        begun |= u->is_word;
        words += u->is_capital || u->is_lower;
        shouted += u->is_capital && u->shape == TAG_ALLCAPS;
        u->shape_code = (uint8_t)tag_feature_shape(u);
    }
    r->shouting = words > 2 && shouted * 3 > words * 2;
    tag_feature_titled(r);
    if (r->want != TAG_WANT_WORDS)
        tag_feature_live(r);
    return PRESS_OK;
}

PRESS_PRIVATE void press_tag_read_near(press_tag_reader *r)
{
    r->want = TAG_WANT_NEAR;
    tag_feature_lower(r);
    if (r->owned)
        tag_feature_titled(r);
    tag_feature_live(r);
}

/* --- what lists and marks say --------------------------------------------------- */

static int tag_feature_unit_lang(const press_tag_reader *r,
                                 const press_tag_unit *u)
{
    return press_tag_lang(r->lang, &r->text->tokens[u->token]);
}

/* A listed phrase of several words: the state of each. */
static void tag_feature_phrases(press_tag_reader *r)
{
    size_t i, k;

    for (i = 0; i < r->nunits; i++) {
        const press_tag_unit *u = &r->units[i];
        int lang = tag_feature_unit_lang(r, u), type = 0;
        uint32_t h = 0;
        size_t length = 0;

        if (!u->is_capital || u->phrase || !(u->lists >> TAG_CLASS_PHRASE & 1))
            continue;
        for (k = i; k < r->nunits && k - i < 6; k++) {
            int value;

            h = h * 31u ^ r->units[k].word;
            value = k > i && !r->units[k - 1].is_possessive
                        ? press_tag_list_phrase(h, lang)
                        : 0;
            if (value) {
                length = k - i + 1;
                type = value;
            }
        }
        for (k = 0; k < length; k++)
            r->units[i + k].phrase = (uint8_t)(
                4 * (type - 1) + 1 +
                (k == 0 ? TAG_BEGIN : k + 1 < length ? TAG_INSIDE : TAG_END));
    }
}

/* The bits of a word's last part (puppet-party), and of its singular. */
static uint32_t tag_feature_head_bits(const press_tag_reader *r,
                                      const press_tag_unit *u)
{
    const char *p = r->text->span.p + u->start;
    size_t n = u->end - u->start, from = n;
    int lang = tag_feature_unit_lang(r, u);
    uint32_t bits = u->lists;
    char single[32];

    while (from && p[from - 1] != '-')
        from--;
    if (from)
        bits |= press_tag_list_bits(press_hash32(p + from, n - from), lang);
    n -= from;
    if (n < 4 || n > sizeof single || p[from + n - 1] != 's')
        return bits;
    memcpy(single, p + from, n);
    if (memcmp(single + n - 3, "ies", 3) == 0) {
        single[n - 3] = 'y';
        n--;
    }
    return bits | press_tag_list_bits(press_hash32(single, n - 1), lang);
}

/* What a word says of a name in quotation marks beside it: газета «...»,
** «...» партиясы: 2 an organization, 4 something else, 1 it does not say. */
static int tag_feature_head(const press_tag_reader *r, size_t i)
{
    uint32_t bits;

    if (i >= r->nunits || !r->units[i].is_word)
        return 1;
    bits = tag_feature_head_bits(r, &r->units[i]);
    if (bits >> TAG_CLASS_ORGHEAD & 1)
        return 2;
    return bits >> TAG_CLASS_MISCHEAD & 1 ? 4 : 1;
}

static int tag_feature_kind(const press_tag_reader *r, size_t i)
{
    return r->text->tokens[r->units[i].token].kind;
}

/* The unit of the mark that closes the quoted name opened at unit i, or 0. */
static size_t tag_feature_close(const press_tag_reader *r, size_t i)
{
    int kind = tag_feature_kind(r, i);
    size_t end;

    if ((kind != PRESS_T_OPEN && kind != PRESS_T_QUOTE) ||
        !r->units[i + 1].is_capital)
        return 0;
    for (end = i + 1; end < r->nunits && end - i <= TAG_QUOTED; end++)
        if (!r->units[end].is_word)
            break;
    return end < r->nunits &&
                   tag_feature_kind(r, end) ==
                       (kind == PRESS_T_OPEN ? PRESS_T_CLOSE : PRESS_T_QUOTE)
               ? end
               : 0;
}

/* Names in marks of quotation: where the unit stands in them, and what the
** word before or after them says; after the last of "X" and "Y", of both. */
static void tag_feature_quoted(press_tag_reader *r)
{
    size_t i, k, end;

    for (i = r->nunits; i-- > 0;) {
        int head;

        end = i + 2 < r->nunits ? tag_feature_close(r, i) : 0;
        if (!end)
            continue;
        head = i ? tag_feature_head(r, i - 1) : 1;
        if (head == 1 && end + 1 < r->nunits && r->units[end + 1].is_lower)
            head = tag_feature_head(r, end + 1);
        if (head == 1 && end + 3 < r->nunits && r->units[end + 3].quoted)
            head = r->units[end + 3].quoted >> 2;
        for (k = i + 1; k < end; k++)
            r->units[k].quoted = (uint8_t)(
                head * 4 + (end - i == 2 ? TAG_SINGLE
                                         : k == i + 1 ? TAG_BEGIN
                                         : k + 1 < end ? TAG_INSIDE
                                                       : TAG_END));
    }
}

PRESS_PRIVATE void press_tag_know(press_tag_reader *r,
                                  const press_tag_model *model)
{
    size_t i;

    for (i = 0; i < r->nunits; i++) {
        const press_tag_unit *u = &r->units[i];

        if (!u->live && !(i >= 2 && r->units[i - 2].live) &&
            !(i + 2 < r->nunits && r->units[i + 2].live))
            continue;
        press_tag_form_know(r->forms, r->text, r->lang, model, &r->units[i]);
        r->units[i].known = 1;
    }
    tag_feature_phrases(r);
    tag_feature_quoted(r);
}

/* --- features ------------------------------------------------------------------- */

typedef struct tag_feature_list {
    uint32_t *to;
    size_t n;
    unsigned parts; /* that are asked for */
    const press_tag_model *model; /* whose keys are put; NULL: features are */
} tag_feature_list;

PRESS_INLINE uint32_t tag_feature_mix(uint32_t h, uint32_t v)
{
    h ^= v + 0x9E3779B9u + (h << 6) + (h >> 2);
    return h * 0x85EBCA6Bu ^ h >> 13;
}

PRESS_INLINE void tag_feature_put(tag_feature_list *list, unsigned part,
                                   unsigned template, uint32_t a)
{
    uint32_t feature =
        tag_feature_mix(template * 0x9E3779B1u, a) << 7 | template;

    if (!(list->parts & part))
        return;
    assert(list->n < PRESS_TAG_FEATURES);
    list->to[list->n++] = list->model
                              ? press_tag_model_ask(list->model, feature)
                              : feature;
}

PRESS_INLINE void tag_feature_put2(tag_feature_list *list, unsigned part,
                                    unsigned template, uint32_t a, uint32_t b)
{
    tag_feature_put(list, part, template, tag_feature_mix(a, b));
}

/* Stands before the first unit and after the last. */
static const press_tag_unit tag_feature_edge = {
    .word = 1, .form = 1, .shape_code = 14, .known = 1};

PRESS_PRIVATE const press_tag_unit *press_tag_unit_at(
    const press_tag_reader *r, size_t i, int offset)
{
    size_t k = i + (size_t)(ptrdiff_t)offset;

    return k < r->nunits ? &r->units[k] : &tag_feature_edge;
}

PRESS_INLINE void tag_feature_words(tag_feature_list *f,
                              const press_tag_unit *const *u)
{
    tag_feature_put(f, TAG_OWN, 1, u[0]->word);
    tag_feature_put(f, TAG_OWN, 2, u[0]->form);
    tag_feature_put(f, TAG_BEFORE, 3, u[-1]->word);
    tag_feature_put(f, TAG_AFTER, 4, u[1]->word);
    tag_feature_put(f, TAG_BEFORE_2, 5, u[-2]->word);
    tag_feature_put(f, TAG_AFTER_2, 6, u[2]->word);
    tag_feature_put2(f, TAG_ROUND, 7, u[-1]->word, u[0]->word);
    tag_feature_put2(f, TAG_ROUND, 8, u[0]->word, u[1]->word);
    tag_feature_put2(f, TAG_ROUND, 9, u[-1]->word, u[1]->word);
    tag_feature_put2(f, TAG_ROUND, 10, u[-2]->word, u[-1]->word);
    tag_feature_put2(f, TAG_ROUND, 11, u[1]->word, u[2]->word);
    if (u[0]->stem)
        tag_feature_put(f, TAG_OWN, 12, u[0]->stem);
    if (u[-1]->stem) {
        tag_feature_put(f, TAG_BEFORE, 13, u[-1]->stem);
        tag_feature_put2(f, TAG_BEFORE, 15, u[-1]->stem, u[0]->shape_code);
    }
    if (u[1]->stem) {
        tag_feature_put(f, TAG_AFTER, 14, u[1]->stem);
        tag_feature_put2(f, TAG_AFTER, 16, u[1]->stem, u[0]->shape_code);
    }
}

PRESS_INLINE void tag_feature_letters(tag_feature_list *f,
                                const press_tag_unit *const *u)
{
    int k;

    for (k = 0; k < 3; k++)
        if (u[0]->suffix[k])
            tag_feature_put(f, TAG_OWN, 20u + (unsigned)k, u[0]->suffix[k]);
    for (k = 0; k < 2; k++)
        if (u[0]->prefix[k])
            tag_feature_put(f, TAG_OWN, 23u + (unsigned)k, u[0]->prefix[k]);
    if (u[-1]->suffix[0])
        tag_feature_put2(f, TAG_ROUND, 25, u[-1]->suffix[0],
                         u[0]->suffix[0]);
    if (u[1]->suffix[0])
        tag_feature_put2(f, TAG_ROUND, 26, u[1]->suffix[0],
                         u[0]->suffix[0]);
    if (u[0]->suffix[0])
        tag_feature_put2(f, TAG_OWN, 27, u[0]->suffix[0], u[0]->shape_code);
}

PRESS_INLINE void tag_feature_shapes(tag_feature_list *f,
                               const press_tag_unit *const *u, uint32_t place)
{
    uint32_t before = u[-1]->shape_code, here = u[0]->shape_code,
             after = u[1]->shape_code;

    tag_feature_put2(f, TAG_PLACED, 30, here, place);
    tag_feature_put2(f, TAG_SHAPES, 31, before, here);
    tag_feature_put2(f, TAG_SHAPES, 32, here, after);
    tag_feature_put2(f, TAG_SHAPES, 33, before << 8 | here, after);
    tag_feature_put2(f, TAG_SHAPES, 34, before << 8 | here,
                     (uint32_t)u[2]->shape_code << 16 | after << 8 |
                         u[-2]->shape_code);
    tag_feature_put2(f, TAG_BEFORE, 35, u[-1]->word, here);
    tag_feature_put2(f, TAG_AFTER, 36, u[1]->word, here);
    tag_feature_put2(f, TAG_PLACED, 37, u[0]->word, place);
    tag_feature_put2(f, TAG_ROUND, 38, u[1]->word,
                     here << 8 | u[2]->shape_code);
    tag_feature_put2(f, TAG_ROUND, 39, u[-1]->word,
                     here << 8 | u[-2]->shape_code);
}

PRESS_INLINE void tag_feature_lists(tag_feature_list *f,
                              const press_tag_unit *const *u, uint32_t place)
{
    uint32_t bits = u[0]->lists & 0xFFF, low = u[0]->lists >> 24, k;

    tag_feature_put(f, TAG_OWN, 40, bits);
    tag_feature_put(f, TAG_BEFORE, 41, u[-1]->lists & 0xFFF);
    tag_feature_put(f, TAG_AFTER, 42, u[1]->lists & 0xFFF);
    tag_feature_put2(f, TAG_LISTS, 43, u[-1]->lists & 0xFFF, bits);
    tag_feature_put2(f, TAG_LISTS, 44, bits, u[1]->lists & 0xFFF);
    for (k = 0; k < 12; k++)
        if (bits >> k & 1)
            tag_feature_put2(f, TAG_OWN, 45, k, u[0]->shape_code);
    tag_feature_put2(f, TAG_PLACED, 46, low, u[0]->shape_code * 8u + place);
    tag_feature_put2(f, TAG_LISTS, 47, low,
                     (uint32_t)u[1]->shape_code << 8 | u[1]->lists >> 24);
    if (u[0]->phrase)
        tag_feature_put(f, TAG_ROUND, 48, u[0]->phrase);
    if (u[0]->quoted)
        tag_feature_put(f, TAG_ROUND, 49, u[0]->quoted);
    if (u[0]->quoted)
        tag_feature_put2(f, TAG_ROUND, 50, u[0]->quoted, bits);
    tag_feature_put2(f, TAG_PLACED, 51, u[0]->seen,
                     u[0]->shape_code * 8u + place);
    tag_feature_put2(f, TAG_PLACED, 52, u[0]->seen,
                     u[0]->class[2] * 8u + place);
    tag_feature_put2(f, TAG_PLACED, 53, u[0]->seen * 8u + low, place);
}

PRESS_INLINE void tag_feature_classes(tag_feature_list *f,
                                const press_tag_unit *const *u)
{
    uint32_t here = u[0]->shape_code;
    unsigned k;

    for (k = 0; k < 3; k++) {
        tag_feature_put2(f, TAG_OWN, 60 + k, u[0]->class[k], here);
        tag_feature_put2(f, TAG_BEFORE, 63 + k, u[-1]->class[k], here);
        tag_feature_put2(f, TAG_AFTER, 66 + k, u[1]->class[k], here);
    }
    tag_feature_put2(f, TAG_ROUND, 69, u[-1]->class[2], u[0]->class[2]);
    tag_feature_put2(f, TAG_ROUND, 70, u[0]->class[2], u[1]->class[2]);
    tag_feature_put2(f, TAG_ROUND, 71, u[-2]->class[2], u[-1]->class[2]);
    tag_feature_put2(f, TAG_ROUND, 72, u[1]->class[2], u[2]->class[2]);
    tag_feature_put2(f, TAG_OWN, 76, u[0]->class[1], u[0]->lists & 0xFFF);
    tag_feature_put(f, TAG_BEFORE_2, 77, u[-2]->class[1]);
    tag_feature_put(f, TAG_AFTER_2, 78, u[2]->class[1]);
}

/* What the world's lists have. */
PRESS_INLINE void tag_feature_listed(tag_feature_list *f,
                               const press_tag_unit *const *u)
{
    uint32_t before = u[-1]->listed, here = u[0]->listed, after = u[1]->listed,
             shape = u[0]->shape_code;

    if (here)
        tag_feature_put2(f, TAG_OWN, 93, here, shape);
    if (before || here)
        tag_feature_put2(f, TAG_ROUND, 94, before << 8 | here, shape);
    if (here || after)
        tag_feature_put2(f, TAG_ROUND, 95, here << 8 | after, shape);
}

PRESS_PRIVATE unsigned press_tag_place_code(const press_tag_reader *r,
                                            size_t i)
{
    return r->units[i].is_initial + 2u * (unsigned)r->shouting +
           4u * (unsigned)r->titled;
}

PRESS_INLINE size_t tag_features_of(const press_tag_reader *r, size_t i,
                                     tag_feature_list f)
{
    const press_tag_unit *u[5];
    uint32_t place = press_tag_place_code(r, i);
    int k;

    for (k = -2; k <= 2; k++)
        u[k + 2] = press_tag_unit_at(r, i, k);
    tag_feature_put(&f, TAG_OWN, 0, 0);
    tag_feature_words(&f, u + 2);
    tag_feature_letters(&f, u + 2);
    tag_feature_shapes(&f, u + 2, place);
    tag_feature_lists(&f, u + 2, place);
    tag_feature_classes(&f, u + 2);
    tag_feature_listed(&f, u + 2);
    return f.n;
}

/* What a word is in texts of this genre: sets differ in what they mark. */
PRESS_INLINE size_t tag_features_genre(const press_tag_reader *r, size_t i,
                                        tag_feature_list f)
{
    const press_tag_unit *u = &r->units[i],
                         *before = press_tag_unit_at(r, i, -1),
                         *after = press_tag_unit_at(r, i, 1);
    uint32_t genre = (uint32_t)r->genre;

    if (!genre)
        return 0;
    tag_feature_put2(&f, TAG_OWN, 87, genre, u->word);
    tag_feature_put2(&f, TAG_OWN, 88, genre, u->shape_code);
    tag_feature_put2(&f, TAG_OWN, 89, genre, u->class[1]);
    tag_feature_put2(&f, TAG_OWN, 90, genre, u->lists & 0xFFF);
    tag_feature_put2(&f, TAG_BEFORE, 91, genre, before->word);
    tag_feature_put2(&f, TAG_AFTER, 92, genre, after->word);
    if (u->stem)
        tag_feature_put2(&f, TAG_OWN, 56, genre, u->stem);
    if (u->suffix[0])
        tag_feature_put2(&f, TAG_OWN, 57, genre, u->suffix[0]);
    tag_feature_put2(&f, TAG_OWN, 58, genre, u->form);
    tag_feature_put2(&f, TAG_BEFORE, 59, genre, before->class[1]);
    tag_feature_put2(&f, TAG_AFTER, 79, genre, after->class[1]);
    return f.n;
}

PRESS_INLINE size_t tag_features_found(const press_tag_reader *r, size_t i,
                                        tag_feature_list list)
{
    tag_feature_list *f = &list;
    uint32_t before = press_tag_unit_at(r, i, -1)->found,
             here = r->units[i].found,
             after = press_tag_unit_at(r, i, 1)->found;
    int k;

    if (!before && !here && !after)
        return 0;
    tag_feature_put2(f, TAG_ROUND, 80, before, here);
    tag_feature_put2(f, TAG_ROUND, 81, here, after);
    if (here) {
        const press_tag_unit *u = &r->units[i];

        tag_feature_put(f, TAG_ROUND, 82, here);
        tag_feature_put2(f, TAG_ROUND, 83, here, u->shape_code);
        tag_feature_put2(f, TAG_ROUND, 84, here, u->lists & 0xFFF);
        tag_feature_put2(f, TAG_ROUND, 85, before << 8 | here, after);
        tag_feature_put2(f, TAG_ROUND, 86, here, u->class[2]);
        for (k = 0; k < TAG_ELSEWHERE && u->elsewhere[k][0]; k++) {
            tag_feature_put(f, TAG_ROUND, 54, u->elsewhere[k][0]);
            tag_feature_put(f, TAG_ROUND, 55, u->elsewhere[k][1]);
        }
    }
    return list.n;
}

/* --- asked for -------------------------------------------------------------------- */

#define TAG_FEATURE_LIST(to, parts, model) \
    ((tag_feature_list){to, 0, parts, model})

PRESS_PRIVATE size_t press_tag_features(const press_tag_reader *r, size_t i,
                                        uint32_t *features)
{
    return tag_features_of(r, i, TAG_FEATURE_LIST(features, TAG_ALL, NULL));
}

PRESS_PRIVATE size_t press_tag_features_genre(const press_tag_reader *r,
                                              size_t i, uint32_t *features)
{
    return tag_features_genre(r, i, TAG_FEATURE_LIST(features, TAG_ALL, NULL));
}

PRESS_PRIVATE size_t press_tag_features_found(const press_tag_reader *r,
                                              size_t i, uint32_t *features)
{
    return tag_features_found(r, i, TAG_FEATURE_LIST(features, TAG_ALL, NULL));
}

/* Of each part a compiler makes a function of its own. */
#define TAG_FEATURE_CASE(of, part) \
    case part: \
        return of(r, i, TAG_FEATURE_LIST(keys, part, model))

PRESS_PRIVATE size_t press_tag_keys(const press_tag_reader *r,
                                            size_t i, unsigned part,
                                            const press_tag_model *model,
                                            uint32_t *keys)
{
    switch (part) {
        TAG_FEATURE_CASE(tag_features_of, TAG_OWN);
        TAG_FEATURE_CASE(tag_features_of, TAG_PLACED);
        TAG_FEATURE_CASE(tag_features_of, TAG_BEFORE);
        TAG_FEATURE_CASE(tag_features_of, TAG_AFTER);
        TAG_FEATURE_CASE(tag_features_of, TAG_BEFORE_2);
        TAG_FEATURE_CASE(tag_features_of, TAG_AFTER_2);
        TAG_FEATURE_CASE(tag_features_of, TAG_SHAPES);
        TAG_FEATURE_CASE(tag_features_of, TAG_LISTS);
    default:
        assert(part == TAG_ROUND);
        return tag_features_of(r, i, TAG_FEATURE_LIST(keys, TAG_ROUND, model));
    }
}

PRESS_PRIVATE size_t press_tag_keys_genre(const press_tag_reader *r, size_t i,
                                         unsigned part,
                                         const press_tag_model *model,
                                         uint32_t *keys)
{
    switch (part) {
        TAG_FEATURE_CASE(tag_features_genre, TAG_OWN);
        TAG_FEATURE_CASE(tag_features_genre, TAG_BEFORE);
    default:
        assert(part == TAG_AFTER);
        return tag_features_genre(r, i,
                                  TAG_FEATURE_LIST(keys, TAG_AFTER, model));
    }
}

PRESS_PRIVATE size_t press_tag_keys_found(const press_tag_reader *r, size_t i,
                                         const press_tag_model *model,
                                         uint32_t *keys)
{
    return tag_features_found(r, i, TAG_FEATURE_LIST(keys, TAG_ALL, model));
}

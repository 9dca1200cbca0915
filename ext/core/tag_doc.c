/* tag_doc.c - see tag_doc.h. */
#include "tag_doc.h"

struct press_tag_found {
    uint32_t word;
    uint8_t count[5]; /* outside, then by type; 255 is many */
    uint8_t whole;    /* 1: part of a person's name of several words */
    uint32_t places[TAG_ELSEWHERE][2]; /* what stands before and after it */
};

/* --- how words are written ------------------------------------------------------ */

/* The two low bits are no part of the word: a table that grows has others
** there than one that is asked. */
static uint32_t *tag_seen_slot(const press_tag_doc *doc, uint32_t word)
{
    size_t i;

    word &= ~3u;
    i = press_key_number(&doc->key, word) & (doc->seen_size - 1);
    while (doc->seen[i] && (doc->seen[i] & ~3u) != word)
        i = (i + 1) & (doc->seen_size - 1);
    return &doc->seen[i];
}

static int tag_seen_grow(press_tag_doc *doc)
{
    press_tag_doc more = *doc;
    size_t i;

    more.seen_size = doc->seen_size ? doc->seen_size * 2 : 4 * doc->least;
    more.seen = press_zalloc(doc->env, press_mul(more.seen_size, 4));
    if (!more.seen)
        return PRESS_NOMEM;
    for (i = 0; i < doc->seen_size; i++)
        if (doc->seen[i])
            *tag_seen_slot(&more, doc->seen[i]) = doc->seen[i];
    press_free(doc->env, doc->seen);
    *doc = more;
    return PRESS_OK;
}

static int tag_seen_add(press_tag_doc *doc, uint32_t word, uint32_t flag)
{
    uint32_t *slot;

    if (doc->nseen * 2 >= doc->seen_size && tag_seen_grow(doc))
        return PRESS_NOMEM;
    slot = tag_seen_slot(doc, word);
    doc->nseen += !*slot;
    *slot |= (word & ~3u) | flag;
    return PRESS_OK;
}

PRESS_PRIVATE int press_tag_doc_see(press_tag_doc *doc,
                                    const press_tag_reader *r)
{
    size_t i;
    int status = PRESS_OK;

    for (i = 0; i < r->nunits && !status; i++) {
        const press_tag_unit *u = &r->units[i];

        doc->words += u->is_word && u->end - u->start > 1;
        doc->mixed += u->is_mixed;
        if (u->is_lower)
            status = tag_seen_add(doc, u->word, TAG_SEEN_LOWER);
        else if (u->is_capital && !u->is_initial && !r->shouting &&
                 !r->titled)
            status = tag_seen_add(doc, u->word, TAG_SEEN_CAPITAL);
    }
    return status;
}

PRESS_PRIVATE int press_tag_doc_is_noise(const press_tag_doc *doc)
{
    return doc->words > 100 && doc->mixed > doc->words / 6;
}

/* --- what words were taken for --------------------------------------------------- */

static press_tag_found *tag_found_slot(const press_tag_doc *doc, uint32_t word)
{
    size_t i = press_key_number(&doc->key, word) & (doc->found_size - 1);

    while (doc->found[i].word && doc->found[i].word != word)
        i = (i + 1) & (doc->found_size - 1);
    return &doc->found[i];
}

static int tag_found_grow(press_tag_doc *doc)
{
    press_tag_doc more = *doc;
    size_t i;

    more.found_size = doc->found_size ? doc->found_size * 2 : doc->least;
    more.found = press_zalloc(doc->env,
                              press_mul(more.found_size, sizeof *more.found));
    if (!more.found)
        return PRESS_NOMEM;
    for (i = 0; i < doc->found_size; i++)
        if (doc->found[i].word)
            *tag_found_slot(&more, doc->found[i].word) = doc->found[i];
    press_free(doc->env, doc->found);
    *doc = more;
    return PRESS_OK;
}

/* Words that are remembered: more than any book has of capitals, and fewer than
** a list of words would have. */
#define TAG_FOUND_MOST 32768

/* A Cyrillic word is counted without its endings. */
static uint32_t tag_found_key(const press_tag_unit *u)
{
    uint32_t key = u->stem ? u->stem : u->word;

    return key | !key;
}

/* Remember where a word stands; in English alone, for the others gain nothing
** by it. */
static void tag_found_place(press_tag_found *found, const press_tag_reader *r,
                            size_t i)
{
    const press_tag_unit *before = press_tag_unit_at(r, i, -1),
                         *after = press_tag_unit_at(r, i, 1);
    uint32_t b = tag_found_key(before), a = tag_found_key(after);
    int k;

    for (k = 0; k < TAG_ELSEWHERE && r->lang == PRESS_LANG_EN; k++) {
        if (found->places[k][0] == b && found->places[k][1] == a)
            return;
        if (!found->places[k][0]) {
            found->places[k][0] = b;
            found->places[k][1] = a;
            return;
        }
    }
}

static int tag_found_add(press_tag_doc *doc, const press_tag_reader *r,
                         size_t i, int type, int whole)
{
    const press_tag_unit *u = &r->units[i];
    press_tag_found *found;

    if (doc->nfound == TAG_FOUND_MOST) {
        if (!tag_found_slot(doc, tag_found_key(u))->word)
            return PRESS_OK;
    } else if (doc->nfound * 2 >= doc->found_size && tag_found_grow(doc)) {
        return PRESS_NOMEM;
    }
    found = tag_found_slot(doc, tag_found_key(u));
    doc->nfound += !found->word;
    found->word = tag_found_key(u);
    found->count[type] =
        (uint8_t)(found->count[type] + (found->count[type] < 255));
    found->whole |= (uint8_t)whole;
    tag_found_place(found, r, i);
    return PRESS_OK;
}

PRESS_PRIVATE int press_tag_doc_find(press_tag_doc *doc,
                                     const press_tag_reader *r,
                                     const uint8_t *states)
{
    size_t i, k, end;

    if (r->shouting || r->titled)
        return PRESS_OK;
    for (i = 0; i < r->nunits; i = end) {
        int type = states[i] ? (states[i] - 1) / 4 + 1 : 0;

        for (end = i; press_tag_is_open(states[end]); end++)
            ;
        end++;
        if (!r->units[i].is_capital || (!type && r->units[i].is_initial))
            continue;
        if (end - i > 1 && type != PRESS_TYPE_PERSON)
            continue;
        for (k = i; k < end; k++)
            if (r->units[k].is_capital && r->units[k].shape != TAG_INITIAL &&
                tag_found_add(doc, r, k, type, end - i > 1))
                return PRESS_NOMEM;
    }
    return PRESS_OK;
}

/* Which type most, how often, and whether in a whole name: never 0. */
static uint8_t tag_found_code(const press_tag_found *found)
{
    int t, most = 0, sum = found->count[0];

    for (t = 1; t < 5; t++) {
        sum += found->count[t];
        if (found->count[t] > found->count[most])
            most = t;
    }
    return (uint8_t)(1 + most + 5 * found->whole +
                     10 * (sum < 2 ? 0 : sum < 4 ? 1 : 2) +
                     30 * (found->count[most] < sum));
}

PRESS_PRIVATE int press_tag_found_whole(uint8_t code)
{
    return code && code <= 30 && (code - 1) % 5 == PRESS_TYPE_PERSON &&
           (code - 1) / 5 % 2;
}

static const press_tag_found *tag_found_of(const press_tag_doc *doc,
                                           const press_tag_unit *u)
{
    if (!u->live || !u->is_capital || !doc->nfound)
        return NULL;
    return tag_found_slot(doc, tag_found_key(u));
}

PRESS_PRIVATE uint8_t press_tag_doc_found(const press_tag_doc *doc,
                                          const press_tag_unit *u)
{
    const press_tag_found *found = tag_found_of(doc, u);

    return found && found->word ? tag_found_code(found) : 0;
}

/* The places of a unit's word but its own. */
PRESS_PRIVATE void press_tag_doc_elsewhere(const press_tag_doc *doc,
                                           const press_tag_reader *r, size_t i)
{
    press_tag_unit *u = &r->units[i];
    const press_tag_found *found = tag_found_of(doc, u);
    uint32_t before, after;
    int k, n = 0;

    memset(u->elsewhere, 0, sizeof u->elsewhere);
    if (!found || !found->word)
        return;
    before = tag_found_key(press_tag_unit_at(r, i, -1));
    after = tag_found_key(press_tag_unit_at(r, i, 1));
    for (k = 0; k < TAG_ELSEWHERE && found->places[k][0]; k++)
        if (found->places[k][0] != before || found->places[k][1] != after)
            memcpy(u->elsewhere[n++], found->places[k],
                   sizeof u->elsewhere[0]);
}

/* The type of a word that is a name in two places or more, and of no other
** type, nor none, in more than these. */
static uint8_t tag_doc_again(const press_tag_doc *doc, const press_tag_unit *u)
{
    const press_tag_found *found = tag_found_of(doc, u);
    int t, most = 1, sum = 0;

    if (!found || !found->word || u->seen & TAG_SEEN_LOWER || u->is_initial)
        return 0;
    for (t = 0; t < 5; t++) {
        sum += found->count[t];
        if (t && found->count[t] > found->count[most])
            most = t;
    }
    return (uint8_t)(found->count[most] > 1 && found->count[most] * 2 >= sum
                         ? most
                         : 0);
}

PRESS_PRIVATE void press_tag_doc_weigh(press_tag_doc *doc,
                                       const press_tag_reader *r,
                                       const press_tag_model *model)
{
    size_t i;

    for (i = 0; i < r->nunits; i++)
        press_tag_model_genre(model, r->units[i].class[0],
                              doc->genres[r->lang - PRESS_LANG_EN]);
}

#define TAG_DOC_TOLD 64 /* four nats: a sentence alone seldom tells so much */

PRESS_PRIVATE int press_tag_genre(const int64_t *genres)
{
    int g, most = 0;

    for (g = 1; g < PRESS_TAG_GENRES; g++)
        if (genres[g] > genres[most])
            most = g;
    for (g = 0; g < PRESS_TAG_GENRES; g++)
        if (g != most && genres[most] - genres[g] < TAG_DOC_TOLD)
            return 0;
    return most + 1;
}

PRESS_PRIVATE int press_tag_doc_genre(const press_tag_doc *doc, int lang)
{
    return press_tag_genre(doc->genres[lang - PRESS_LANG_EN]);
}

PRESS_PRIVATE void press_tag_doc_recall(const press_tag_doc *doc,
                                        press_tag_reader *r, int reading)
{
    size_t i;

    for (i = 0; i < r->nunits; i++) {
        press_tag_unit *u = &r->units[i];

        if (!u->live)
            continue;
        u->seen = (uint8_t)(*tag_seen_slot(doc, u->word) & 3);
        u->found = press_tag_doc_found(doc, u);
        if (reading == 1)
            continue;
        u->again = tag_doc_again(doc, u);
        if (r->lang == PRESS_LANG_EN)
            press_tag_doc_elsewhere(doc, r, i);
    }
}

PRESS_PRIVATE int press_tag_doc_init(press_tag_doc *doc, press_env *env,
                                     press_span text)
{
    int status;

    memset(doc, 0, sizeof *doc);
    doc->env = env;
    doc->least = text.n < 4096 ? 32 : 256;
    status = press_key_init(&doc->key, env, text);
    return status ? status : tag_seen_grow(doc);
}

PRESS_PRIVATE void press_tag_doc_release(press_tag_doc *doc)
{
    press_free(doc->env, doc->seen);
    press_free(doc->env, doc->found);
    memset(doc, 0, sizeof *doc);
}

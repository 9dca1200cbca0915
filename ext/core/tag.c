/* tag.c - see tag.h.
**
** HOW IT WORKS.  A sentence is read as units: words with their inner hyphens,
** apostrophes and dots, without a possessive 's; marks.  Each unit may stand
** outside (0) or be the single, begin, inside or end word of one of the four
** types.  What is known of it votes for each of these seventeen states: the
** word itself or its stem or its ending, its neighbours, its shape, the lists
** it is in, and how the same text writes it elsewhere.  The votes are counted
** ratios (tool/gen_tag.py), not trained weights; the best lawful sequence is
** found by Viterbi's method, in integers.
**
** A second reading adds what the first one found: a word that is part of a
** person's full name in one place is that person elsewhere.
**
** A trained model takes over by giving other votes: tag_vote() is all that
** knows where they come from.
**
** Linear in the text.  Scratch: a sentence's units (at most
** PRESS_SENTENCE_MAX) and two tables of the text's different words.
*/
#include "tag.h"

#include "tag_rules.h"
#include "tag_tab.h"
#include "tag_unit.h"

#define TAG_STATES 17
/* Units; a longer run is no name, and cutting it would take its square. */
#define TAG_NAME_MOST 60

/* Families of features, in the order of FAMILIES in gen_tag.py. */
enum tag_family {
    TAG_WORD, TAG_STEM, TAG_SUFFIX, TAG_LOWER, TAG_PREVIOUS, TAG_NEXT,
    TAG_SHAPE, TAG_CLASS, TAG_SEEN, TAG_CLASSES_OF, TAG_PHRASE
};

/* Words of the text by hash: a growing table, 0 is free. */
typedef struct tag_seen {
    press_env *env;
    uint32_t *slots; /* hash with its two low bits replaced by flags */
    size_t n, size;
} tag_seen;

#define TAG_SEEN_LOWER 1u
#define TAG_SEEN_CAPITAL 2u

/* Words of names found in the first reading. */
typedef struct tag_found {
    uint32_t word;
    uint8_t count[5]; /* outside, then by type; 255 is many */
    uint8_t whole;    /* 1: part of a person's name of several words */
} tag_found;

typedef struct tagger {
    press_env *env;
    const press_text *text;
    int lang;
    press_tag_unit *units;
    int16_t (*votes)[TAG_STATES];
    uint8_t (*back)[TAG_STATES];
    uint8_t *best; /* the state of each unit */
    size_t nunits, cap;
    int shouting; /* most of the sentence is in capitals */
    tag_seen seen;
    tag_found *found;
    size_t nfound, found_size;
    int reading; /* 1 or 2 */
} tagger;

PRESS_PRIVATE const char *press_type_name(int type)
{
    static const char *const names[] = {
        "", "person", "organization", "location", "misc"};

    assert(type >= PRESS_TYPE_PERSON && type <= PRESS_TYPE_MISC);
    return names[type];
}

/* --- the counted lists ------------------------------------------------------ */

static unsigned tag_entry_byte(size_t at)
{
    return press_tag_entries[at / PRESS_TAG_ROW][at % PRESS_TAG_ROW];
}

static unsigned tag_value_byte(size_t at)
{
    return press_tag_values[at / PRESS_TAG_ROW][at % PRESS_TAG_ROW];
}

static uint32_t tag_low(size_t entry)
{
    return tag_entry_byte(entry * 6) | tag_entry_byte(entry * 6 + 1) << 8 |
           tag_entry_byte(entry * 6 + 2) << 16;
}

static uint32_t tag_key(uint32_t hash, int lang, int family)
{
    uint32_t h = hash ^ ((uint32_t)(lang * 32 + family) * 0x9E3779B1u);

    h *= 0x85EBCA6Bu;
    return h ^ h >> 15;
}

/* Where the value of a key stands; SIZE_MAX where there is none.  Keys are
** hashes: about one unknown word in 80,000 gets another's value. */
static size_t tag_look(uint32_t hash, int lang, int family)
{
    uint32_t key = tag_key(hash, lang, family), low = key & 0xFFFFFF;
    size_t a = press_tag_index[key >> 20], b = press_tag_index[(key >> 20) + 1];

    while (a < b) {
        size_t mid = a + (b - a) / 2;

        if (tag_low(mid) < low)
            a = mid + 1;
        else
            b = mid;
    }
    if (a >= press_tag_index[(key >> 20) + 1] || tag_low(a) != low)
        return SIZE_MAX;
    return tag_entry_byte(a * 6 + 3) | (size_t)tag_entry_byte(a * 6 + 4) << 8 |
           (size_t)tag_entry_byte(a * 6 + 5) << 16;
}

/* Add the votes of a feature; 0 where nothing is known of it. */
static int tag_add(int16_t *votes, uint32_t hash, int lang, int family)
{
    size_t at = tag_look(hash, lang, family);
    unsigned i, n;
    int s, usual;

    if (at == SIZE_MAX || tag_value_byte(at) == 'G')
        return 0;
    usual = (signed char)tag_value_byte(at);
    n = tag_value_byte(at + 1);
    for (s = 0; s < TAG_STATES; s++)
        votes[s] = (int16_t)(votes[s] + usual);
    for (i = 0; i < n; i++) {
        unsigned state = tag_value_byte(at + 2 + 2 * i);
        int weight = (signed char)tag_value_byte(at + 3 + 2 * i);

        assert(state < TAG_STATES);
        votes[state] = (int16_t)(votes[state] + weight - usual);
    }
    return 1;
}

/* The classes of a word: bits, and in the top byte how often the press
** writes it in lower case (0 unknown, 1 never ... 4 nearly always). */
static uint32_t tag_classes(uint32_t hash, int lang, int family)
{
    size_t at = hash ? tag_look(hash, lang, family) : SIZE_MAX;

    if (at == SIZE_MAX || tag_value_byte(at) != 'G')
        return 0;
    return tag_value_byte(at + 1) | tag_value_byte(at + 2) << 8 |
           tag_value_byte(at + 3) << 16 |
           (uint32_t)tag_value_byte(at + 4) << 24;
}

PRESS_PRIVATE uint32_t press_tag_classes(uint32_t word, int lang)
{
    return tag_classes(word, lang, TAG_CLASSES_OF) & 0xFFFFFF;
}

/* --- the units of a sentence -------------------------------------------------- */

static int tagger_reserve(tagger *g, size_t n)
{
    size_t cap = g->cap ? g->cap : 256;
    press_tag_unit *units;
    void *votes, *back, *best;

    if (n <= g->cap)
        return PRESS_OK;
    while (cap < n)
        cap *= 2;
    units = press_resize(g->env, g->units, press_mul(cap, sizeof *units));
    if (units)
        g->units = units;
    votes = press_resize(g->env, g->votes, press_mul(cap, sizeof *g->votes));
    if (votes)
        g->votes = votes;
    back = press_resize(g->env, g->back, press_mul(cap, sizeof *g->back));
    if (back)
        g->back = back;
    best = press_resize(g->env, g->best, cap);
    if (best)
        g->best = best;
    if (!units || !votes || !back || !best)
        return PRESS_NOMEM;
    g->cap = cap;
    return PRESS_OK;
}

static int tagger_units(tagger *g, const press_sentence *sentence)
{
    const press_text *text = g->text;
    size_t i = sentence->token, end = i + sentence->ntokens;
    int status = tagger_reserve(g, sentence->ntokens), begun = 0;
    size_t words = 0, shouted = 0;

    g->nunits = 0;
    while (i < end && !status) {
        press_tag_unit *u = &g->units[g->nunits++];

        press_tag_unit_read(text, i, end, g->lang, u);
        u->is_initial = u->is_word && !begun;
        begun |= u->is_word;
        words += u->is_capital || u->is_lower;
        shouted += u->is_capital && u->shape == TAG_ALLCAPS;
        i += u->ntokens;
    }
    g->shouting = words > 2 && shouted * 3 > words * 2;
    return status;
}

/* --- what the text says elsewhere --------------------------------------------- */

static uint32_t *tag_seen_slot(const tag_seen *seen, uint32_t word)
{
    size_t i = (word ^ word >> 16) & (seen->size - 1);

    word &= ~3u;
    while (seen->slots[i] && (seen->slots[i] & ~3u) != word)
        i = (i + 1) & (seen->size - 1);
    return &seen->slots[i];
}

static int tag_seen_grow(tag_seen *seen)
{
    tag_seen more = *seen;
    size_t i;

    more.size = seen->size ? seen->size * 2 : 1024;
    more.slots = press_zalloc(seen->env, press_mul(more.size, 4));
    if (!more.slots)
        return PRESS_NOMEM;
    for (i = 0; i < seen->size; i++)
        if (seen->slots[i])
            *tag_seen_slot(&more, seen->slots[i]) = seen->slots[i];
    press_free(seen->env, seen->slots);
    *seen = more;
    return PRESS_OK;
}

static int tag_seen_add(tag_seen *seen, uint32_t word, uint32_t flag)
{
    uint32_t *slot;

    if (seen->n * 2 >= seen->size && tag_seen_grow(seen))
        return PRESS_NOMEM;
    slot = tag_seen_slot(seen, word);
    seen->n += !*slot;
    *slot |= (word & ~3u) | flag;
    return PRESS_OK;
}

static int tagger_see(tagger *g)
{
    size_t i;
    int status = PRESS_OK;

    for (i = 0; i < g->nunits && !status; i++) {
        const press_tag_unit *u = &g->units[i];

        if (u->is_lower)
            status = tag_seen_add(&g->seen, u->word, TAG_SEEN_LOWER);
        else if (u->is_capital && !u->is_initial && !g->shouting)
            status = tag_seen_add(&g->seen, u->word, TAG_SEEN_CAPITAL);
    }
    return status;
}

static tag_found *tag_found_slot(const tagger *g, uint32_t word)
{
    size_t i = (word ^ word >> 16) & (g->found_size - 1);

    while (g->found[i].word && g->found[i].word != word)
        i = (i + 1) & (g->found_size - 1);
    return &g->found[i];
}

static int tagger_find(tagger *g, uint32_t word, tag_found **out)
{
    tag_found *old = g->found;
    size_t i, size = g->found_size;

    word |= !word;
    if (g->nfound * 2 >= size) {
        g->found_size = size ? size * 2 : 256;
        g->found = press_zalloc(g->env, press_mul(g->found_size, sizeof *old));
        if (!g->found) {
            g->found = old;
            g->found_size = size;
            return PRESS_NOMEM;
        }
        for (i = 0; i < size; i++)
            if (old[i].word)
                *tag_found_slot(g, old[i].word) = old[i];
        press_free(g->env, old);
    }
    *out = tag_found_slot(g, word);
    g->nfound += !(*out)->word;
    (*out)->word = word;
    return PRESS_OK;
}

/* --- votes --------------------------------------------------------------------- */

static uint32_t tag_mark(char c)
{
    return press_hash32(&c, 1);
}

static uint32_t tagger_previous(const tagger *g, size_t i)
{
    if (i == 0)
        return tag_mark('^');
    return g->units[i - 1].is_possessive ? press_hash32("'s", 2)
                                         : g->units[i - 1].word;
}

static uint32_t tagger_next(const tagger *g, size_t i)
{
    if (g->units[i].is_possessive)
        return press_hash32("'s", 2);
    return i + 1 < g->nunits ? g->units[i + 1].word : tag_mark('$');
}

/* The language whose lists know this unit. */
static int tagger_lang(const tagger *g, const press_tag_unit *u)
{
    return press_tag_lang(g->lang, &g->text->tokens[u->token]);
}

static void tagger_vote_elsewhere(const tagger *g, const press_tag_unit *u,
                                  int16_t *votes, int lang)
{
    uint32_t flags;
    tag_found *found;
    int t, most = 0;

    if (u->is_initial || g->shouting) {
        flags = *tag_seen_slot(&g->seen, u->word) & 3;
        tag_add(votes, tag_mark((char)flags), lang, TAG_SEEN);
    }
    if (g->reading < 2 || !g->nfound)
        return;
    found = tag_found_slot(g, u->word | !u->word);
    if (!found->word)
        return;
    for (t = 1; t < 5; t++)
        if (found->count[t] > found->count[most])
            most = t;
    if (found->whole)
        for (t = 1; t < 5; t++)
            votes[t] = (int16_t)(votes[t] + 16);
    else if (most)
        for (t = 1; t < 5; t++)
            votes[4 * (most - 1) + t] =
                (int16_t)(votes[4 * (most - 1) + t] + 8);
    else
        votes[0] = (int16_t)(votes[0] + 8);
}

/* A listed phrase of several words votes for its type as a whole. */
static void tagger_phrases(tagger *g)
{
    size_t i, k;

    for (i = 0; i < g->nunits; i++) {
        const press_tag_unit *u = &g->units[i];
        int lang = tagger_lang(g, u);
        uint32_t h = 0;
        size_t length = 0;
        int type = 0;

        if (!u->is_capital || u->phrase ||
            !(tag_classes(u->word, lang, TAG_CLASSES_OF) >> TAG_CLASS_PHRASE & 1))
            continue;
        for (k = i; k < g->nunits && k - i < 6; k++) {
            uint32_t value;

            h = h * 31u ^ g->units[k].word;
            value = k > i && !g->units[k - 1].is_possessive
                        ? tag_classes(h, lang, TAG_PHRASE) & 7
                        : 0;
            if (value) {
                length = k - i + 1;
                type = (int)value;
            }
        }
        for (k = 0; k < length; k++) /* a state, B, I or E */
            g->units[i + k].phrase = (uint8_t)(
                4 * (type - 1) + 1 + (k == 0 ? 1 : k + 1 < length ? 2 : 3));
    }
}

#define TAG_QUOTED 6 /* units between the marks of a quoted name */

/* What a word says of a name in quotation marks beside it: газета «...»,
** «...» партиясы: its type, 0 for nothing. */
static int tagger_head_type(const tagger *g, size_t i)
{
    const press_tag_unit *u = &g->units[i];
    int lang = tagger_lang(g, u);
    uint32_t bits = tag_classes(u->word, lang, TAG_CLASSES_OF);

    if (u->stem)
        bits |= tag_classes(u->stem, lang, TAG_CLASSES_OF);
    if (bits >> TAG_CLASS_ORGHEAD & 1)
        return PRESS_TYPE_ORGANIZATION;
    return bits >> TAG_CLASS_MISCHEAD & 1 ? PRESS_TYPE_MISC : 0;
}

/* Names in marks of quotation, told by the word before or after them. */
static void tagger_quoted(tagger *g)
{
    size_t i, k, end;

    for (i = 0; i + 2 < g->nunits; i++) {
        int type = 0;

        if (g->text->tokens[g->units[i].token].kind != PRESS_T_OPEN ||
            !g->units[i + 1].is_capital)
            continue;
        for (end = i + 1; end < g->nunits && end - i <= TAG_QUOTED; end++)
            if (!g->units[end].is_word)
                break;
        if (end == g->nunits ||
            g->text->tokens[g->units[end].token].kind != PRESS_T_CLOSE)
            continue;
        if (i)
            type = tagger_head_type(g, i - 1);
        if (!type && end + 1 < g->nunits && g->units[end + 1].is_lower)
            type = tagger_head_type(g, end + 1);
        for (k = i + 1; type && k < end; k++)
            g->units[k].quoted = (uint8_t)(
                4 * (type - 1) + 1 +
                (end - i == 2 ? 0 : k == i + 1 ? 1 : k + 1 < end ? 2 : 3));
    }
}

static void tagger_vote_capital(const tagger *g, size_t i, int16_t *votes)
{
    const press_tag_unit *u = &g->units[i];
    int lang = tagger_lang(g, u), class, known;
    uint32_t bits = tag_classes(u->word, lang, TAG_CLASSES_OF);
    int shape = g->shouting ? TAG_CAP : u->shape;
    int first = u->is_initial || g->shouting;
    uint32_t lowness = bits >> 24;

    bits |= u->stem != u->word ? tag_classes(u->stem, lang, TAG_CLASSES_OF) : 0;
    known = tag_add(votes, u->word, lang, TAG_WORD);
    if (u->stem)
        known |= tag_add(votes, u->stem, lang, TAG_STEM);
    if (!known) {
        for (class = 2; class >= 0; class--) /* the longest that is known */
            if (u->suffix[class] &&
                tag_add(votes, u->suffix[class], lang, TAG_SUFFIX))
                break;
        for (class = 0; class < TAG_CLASSES; class++)
            if (bits >> class & 1)
                tag_add(votes, tag_mark((char)class), lang, TAG_CLASS);
    }
    if (bits >> TAG_CLASS_TITLE & 1 && i + 1 < g->nunits &&
        g->units[i + 1].word == press_hash32("of", 2))
        votes[0] = (int16_t)(votes[0] + 24); /* Speaker of the Senate */
    tag_add(votes, tagger_previous(g, i), lang, TAG_PREVIOUS);
    tag_add(votes, tagger_next(g, i), lang, TAG_NEXT);
    tag_add(votes, tag_mark((char)(shape * 16 + (int)lowness * 2 + first)),
            lang, TAG_SHAPE);
    if (first && !known && !lowness && i + 1 < g->nunits &&
        g->units[i + 1].is_capital && !g->shouting)
        votes[0] = (int16_t)(votes[0] - 12); /* an unknown word, then a name */
    tagger_vote_elsewhere(g, u, votes, lang);
}

/* All that is known of unit i, for each state. */
static void tagger_vote(const tagger *g, size_t i, int16_t *votes)
{
    const press_tag_unit *u = &g->units[i];
    int s;

    memset(votes, 0, TAG_STATES * sizeof *votes);
    if (u->is_capital)
        tagger_vote_capital(g, i, votes);
    else if (!tag_add(votes, u->word, tagger_lang(g, u), TAG_LOWER))
        for (s = 1; s < TAG_STATES; s++)
            votes[s] = -64;
    if (!u->is_word) /* a name neither begins nor ends with a mark */
        for (s = 1; s < TAG_STATES; s++)
            if ((s - 1) % 4 != 2)
                votes[s] = -1000;
    if (u->quoted)
        votes[u->quoted] = (int16_t)(votes[u->quoted] + 200);
    if (u->phrase)
        votes[u->phrase] = (int16_t)(votes[u->phrase] + 24);
}

/* --- the best sequence ----------------------------------------------------------- */

#define TAG_NEVER (-0x3FFFFFFF)

static int tag_is_open(int state) /* begin, inside */
{
    return state && ((state - 1) % 4 == 1 || (state - 1) % 4 == 2);
}

/* One step: the best way to each state of a unit. */
static void tag_step(const signed char moves[6][TAG_STATES],
                     const int16_t *votes, int32_t *score, uint8_t *back)
{
    int32_t next[TAG_STATES], closed = TAG_NEVER;
    int s, after = 0;

    for (s = 1; s < TAG_STATES; s++)
        if (!tag_is_open(s) && score[s] > closed) {
            closed = score[s];
            after = s;
        }
    for (s = 0; s < TAG_STATES; s++) {
        int place = s ? (s - 1) % 4 : 0;

        if (place < 2) { /* outside, single, begin */
            int32_t a = score[0] + moves[0][s], b = closed + moves[1][s];

            next[s] = a >= b ? a : b;
            back[s] = (uint8_t)(a >= b ? 0 : after);
        } else {
            int begin = s - place + 1, type = (s - 1) / 4;
            int from = score[begin] >= score[begin + 1] ? begin : begin + 1;

            next[s] = score[from] + moves[2 + type][s];
            back[s] = (uint8_t)from;
        }
        next[s] += votes[s];
        if (next[s] < TAG_NEVER)
            next[s] = TAG_NEVER;
    }
    memcpy(score, next, sizeof next);
}

static void tagger_search(tagger *g)
{
    int32_t score[TAG_STATES];
    size_t i;
    int s, best = 0;

    score[0] = 0;
    for (s = 1; s < TAG_STATES; s++)
        score[s] = TAG_NEVER;
    for (i = 0; i < g->nunits; i++) {
        int lang = tagger_lang(g, &g->units[i]);

        tagger_vote(g, i, g->votes[i]);
        tag_step(press_tag_moves[lang - 1] + (g->units[i].is_capital ? 6 : 0),
                 g->votes[i], score, g->back[i]);
    }
    for (s = 1; s < TAG_STATES; s++)
        if (!tag_is_open(s) && score[s] > score[best])
            best = s;
    for (i = g->nunits; i-- > 0;) {
        g->best[i] = (uint8_t)best;
        best = g->back[i][best];
    }
}

/* --- mentions --------------------------------------------------------------------- */

/* One past the last unit of the name that begins at unit i. */
static size_t tagger_name_end(const tagger *g, size_t i)
{
    while (tag_is_open(g->best[i]))
        i++;
    return i + 1;
}

/* How sure: the distance to the nearest other reading of the same words. */
static int tagger_score(const tagger *g, size_t i, size_t end)
{
    int32_t sum[5] = {0, 0, 0, 0, 0};
    int type = (g->best[i] - 1) / 4, t, margin = 0x7FFF;
    size_t k;

    for (k = i; k < end; k++) {
        int place = (g->best[k] - 1) % 4;

        for (t = 0; t < 4; t++)
            sum[t] += g->votes[k][1 + 4 * t + place];
        sum[4] += g->votes[k][0];
    }
    for (t = 0; t < 5; t++)
        if (t != type && sum[type] - sum[t] < margin)
            margin = sum[type] - sum[t];
    return margin;
}

/* Cut the name that begins at unit i short: before a mark of quotation or a
** bracket without its pair, and before "and the", which joins two names. */
static size_t tagger_cut(const tagger *g, size_t i, size_t end)
{
    const char *text = g->text->span.p;
    size_t k;
    int open = 0;

    for (k = i; k < end; k++) {
        const press_token *t = &g->text->tokens[g->units[k].token];
        int kind = t->kind;

        if (kind == PRESS_T_OPEN)
            open++;
        else if (kind == PRESS_T_CLOSE && open-- == 0)
            return k;
        else if (kind == PRESS_T_QUOTE && t->length == 1 && text[t->start] == '"')
            open = !open;
        else if (k + 2 < end && k > i &&
                 g->units[k].word == press_hash32("and", 3) &&
                 g->units[k + 1].word == press_hash32("the", 3) &&
                 !g->units[i].phrase)
            return k;
    }
    if (open <= 0)
        return end;
    for (k = end; k-- > i;) {
        int kind = g->text->tokens[g->units[k].token].kind;

        if (kind == PRESS_T_OPEN || kind == PRESS_T_QUOTE)
            break;
    }
    return k > i ? k : end;
}

/* A unit that ends no name: a mark, "and", "of", a number after such a word. */
static int tagger_ends_none(const tagger *g, size_t i, size_t k)
{
    static const char *const joints[] = {"and", "of", "the", "in", "on", "for",
                                         "at", "to", "и", "в", "на", "және"};
    const press_tag_unit *u = &g->units[k];
    size_t j;

    if (!u->is_word)
        return 1;
    if (u->shape == TAG_DIGITS && !u->is_capital && k > i + 1)
        return g->units[k - 1].is_lower && tagger_ends_none(g, k - 1, k - 1);
    for (j = 0; u->is_lower && j < sizeof joints / sizeof joints[0]; j++)
        if (u->word == press_hash32(joints[j], strlen(joints[j])))
            return 1;
    return 0;
}

static int tagger_emit(tagger *g, size_t s, press_vec *mentions)
{
    size_t i = 0;

    while (i < g->nunits) {
        size_t end, whole;
        press_mention *m;
        const press_tag_unit *last;

        if (!g->best[i]) {
            i++;
            continue;
        }
        whole = tagger_name_end(g, i);
        if (whole - i > TAG_NAME_MOST) {
            memset(g->best + i, 0, whole - i);
            continue;
        }
        end = tagger_cut(g, i, whole);
        while (end > i + 1 && tagger_ends_none(g, i, end - 1))
            end--;
        if (end == i || (end == i + 1 && !g->units[i].is_word)) {
            g->best[i++] = 0; /* a mark alone, or one that closes, is none */
            if (i < whole)
                g->best[i] = (uint8_t)(g->best[i] - (g->best[i] - 1) % 4 +
                                       (i + 1 < whole ? 1 : 0));
            continue;
        }
        last = &g->units[end - 1];
        m = press_vec_push(mentions);
        if (!m)
            return mentions->status;
        m->token = g->units[i].token;
        m->ntokens = last->token + last->ntokens - m->token;
        m->at.start = g->units[i].start;
        m->at.end = last->end;
        m->sentence = (uint32_t)s;
        m->type = (uint8_t)((g->best[i] - 1) / 4 + 1);
        m->score = (uint16_t)press_tag_sure(tagger_score(g, i, end));
        /* what was cut off may be a name of its own */
        for (i = end; i < whole && !g->units[i].is_capital;)
            g->best[i++] = 0;
        if (i < whole)
            g->best[i] = (uint8_t)(g->best[i] - (g->best[i] - 1) % 4 +
                                   (i + 1 < whole ? 1 : 0));
    }
    return PRESS_OK;
}

static void tag_count(uint8_t *count)
{
    *count = (uint8_t)(*count + (*count < 255));
}

/* Remember the words of the names of a sentence for the second reading. */
static int tagger_remember(tagger *g)
{
    size_t i, k, end;
    tag_found *found;

    for (i = 0; i < g->nunits; i = end) {
        int type = g->best[i] ? (g->best[i] - 1) / 4 + 1 : 0;

        end = type ? tagger_name_end(g, i) : i + 1;
        if (!g->units[i].is_capital || g->shouting ||
            (!type && g->units[i].is_initial))
            continue;
        for (k = i; k < end; k++) {
            if (!g->units[k].is_capital || g->units[k].shape == TAG_INITIAL)
                continue;
            if (end - i > 1 && type != PRESS_TYPE_PERSON)
                continue;
            if (tagger_find(g, g->units[k].word, &found))
                return PRESS_NOMEM;
            tag_count(&found->count[type]);
            found->whole |= end - i > 1;
        }
    }
    return PRESS_OK;
}

enum tag_stage { TAG_SEE, TAG_FIND, TAG_EMIT };

static int tagger_read(tagger *g, int lang, int stage, press_vec *mentions)
{
    size_t s;
    int status = PRESS_OK;

    for (s = 0; s < g->text->nsentences && !status; s++) {
        const press_sentence *sentence = &g->text->sentences[s];

        status = press_work(g->env, (sentence->end - sentence->start) / 2);
        g->lang = lang < 0 ? sentence->lang : lang;
        if (!status)
            status = tagger_units(g, sentence);
        if (status)
            break;
        if (stage == TAG_SEE) {
            status = tagger_see(g);
            continue;
        }
        tagger_phrases(g);
        tagger_quoted(g);
        tagger_search(g);
        status = stage == TAG_FIND ? tagger_remember(g)
                                   : tagger_emit(g, s, mentions);
    }
    return status;
}

PRESS_PRIVATE int press_tag(press_env *env, const press_text *text, int lang,
                            press_vec *mentions)
{
    tagger g;
    int status;

    memset(&g, 0, sizeof g);
    g.env = env;
    g.text = text;
    g.seen.env = env;
    g.reading = 1;
    status = tag_seen_grow(&g.seen);
    if (!status)
        status = tagger_read(&g, lang, TAG_SEE, mentions);
    if (!status)
        status = tagger_read(&g, lang, TAG_FIND, mentions);
    g.reading = 2;
    if (!status)
        status = tagger_read(&g, lang, TAG_EMIT, mentions);
    press_free(env, g.units);
    press_free(env, g.votes);
    press_free(env, g.back);
    press_free(env, g.best);
    press_free(env, g.seen.slots);
    press_free(env, g.found);
    return status;
}

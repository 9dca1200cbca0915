/* tag.c - see tag.h.
**
** HOW IT WORKS.  A sentence is read as units (tag_unit.h): words with their
** inner hyphens, apostrophes and dots, without a possessive 's; marks.  Each
** may stand outside or be the single, begin, inside or end word of one of the
** four types.  Its features (tag_feature.h) vote for these seventeen states by
** trained weights (tag_model.h); the best lawful sequence is found in integers
** (tag_path.h).  What has no capital within two units is outside.
**
** The text is read twice: the second time with what the first one found and
** with how the text writes a word elsewhere (tag_doc.h).
**
** Linear in the text.  Scratch: a sentence's units (at most
** PRESS_SENTENCE_MAX), two tables of the text's different words, and the votes
** of the first reading for the second.  Some thousand words, with what the
** model says of them, and votes of features are kept from text to text
** (tag_form.h, tag_row.h, tag_model.h).
*/
#include "tag.h"

#include "tag_ask.h"
#include "tag_doc.h"
#include "tag_plain.h"
#include "tag_row.h"
#include "tag_weights.h"

/* Units; a longer run is no name, and cutting it would take its square. */
#define TAG_NAME_MOST 60

/* Units that are searched at once; a longer row of capitals is cut. */
#define TAG_STRETCH 1024

/* Live units of a sentence whose votes are under way: each is asked for, so many
** units later looked for, and so many later summed. */
#define TAG_AHEAD 8
#define TAG_LOOK 2
#define TAG_SUM 4

/* The first sentences of a text are read once and kept for both readings, so
** many and of so many units in all. */
#define TAG_SAVED 1024
#define TAG_SAVED_UNITS 8192

/* Bytes of text for which it does not pay to unpack a model's weights. */
#define TAG_UNPACK 8192

enum tag_stage { TAG_SEE, TAG_FIND, TAG_EMIT };

typedef struct tag_saved {
    uint32_t first, n; /* units; n 0: it is not kept */
    int lang, sentence_lang, shouting, titled;
} tag_saved;

/* What is kept from text to text. */
typedef struct tag_store {
    press_tag_model models[3]; /* English, Russian, Kazakh */
    press_tag_forms forms;
    press_tag_rows rows;
    press_tag_ahead ahead[2][TAG_AHEAD]; /* of each reading */
    size_t read[3]; /* of them, with a model, each reading */
    tag_saved saved[TAG_SAVED];
    press_tag_unit *units; /* of them */
    size_t nunits, units_cap;
} tag_store;

typedef struct tagger {
    press_env *env;
    press_tag_reader r;
    press_tag_doc doc;
    tag_store *store;
    const press_tag_model *model;
    press_tag_votes *votes; /* of some stretches */
    press_tag_sums *sums;
    uint8_t *best; /* the state of each unit */
    int32_t *margins;
    uint32_t *live; /* the live units of the sentence */
    size_t nlive;
    size_t cap, votes_cap;
    press_tag_votes *kept; /* of the first reading, in order; the first ones */
    size_t nkept, kept_cap;
    size_t at; /* live units before the sentence */
    int reading; /* 1 or 2 */
} tagger;

PRESS_PRIVATE const char *press_type_name(int type)
{
    static const char *const names[] = {
        "", "person", "organization", "location", "misc"};

    assert(type >= PRESS_TYPE_PERSON && type <= PRESS_TYPE_MISC);
    return names[type];
}

/* --- states ----------------------------------------------------------------- */

/* Room for the states of n units, or for the votes of a stretch of them. */
static int tagger_reserve(tagger *g, size_t n)
{
    size_t cap = g->cap ? g->cap : 256;
    void *best, *margins, *live;

    if (n <= g->cap)
        return PRESS_OK;
    while (cap < n)
        cap *= 2;
    best = press_resize(g->env, g->best, cap);
    if (best)
        g->best = best;
    margins = press_resize(g->env, g->margins, press_mul(cap, 4));
    if (margins)
        g->margins = margins;
    live = press_resize(g->env, g->live, press_mul(cap, 4));
    if (live)
        g->live = live;
    if (!best || !margins || !live)
        return PRESS_NOMEM;
    g->cap = cap;
    return PRESS_OK;
}

static int tagger_reserve_votes(tagger *g, size_t n)
{
    size_t cap = g->votes_cap ? g->votes_cap : 64;
    void *votes, *sums;

    if (n <= g->votes_cap)
        return PRESS_OK;
    while (cap < n)
        cap *= 2;
    votes = press_resize(g->env, g->votes, press_mul(cap, sizeof *g->votes));
    if (votes)
        g->votes = votes;
    sums = press_resize(g->env, g->sums, press_mul(cap, 2 * sizeof *g->sums));
    if (sums)
        g->sums = sums;
    if (!votes || !sums)
        return PRESS_NOMEM;
    g->votes_cap = cap;
    return PRESS_OK;
}

/* Room for the votes of one more unit; of a text that is all names they are
** kept while they take two and a half bytes a byte, the others counted again. */
static int tagger_keep(tagger *g)
{
    size_t most = g->r.text->span.n * 5 / 2 / sizeof *g->kept + 1,
           cap = g->kept_cap ? g->kept_cap + g->kept_cap / 4 : most / 3 + 1;
    void *kept;

    if (g->nkept < g->kept_cap || g->kept_cap == most)
        return PRESS_OK;
    cap = cap < most ? cap : most;
    kept = press_resize(g->env, g->kept, press_mul(cap, sizeof *g->kept));
    if (!kept)
        return PRESS_NOMEM;
    g->kept = kept;
    g->kept_cap = cap;
    return PRESS_OK;
}

/* The votes of the first reading for live unit k of the sentence are kept. */
static int tagger_is_kept(const tagger *g, size_t k)
{
    return g->reading == 2 && g->at + k < g->nkept;
}

static int tagger_vote_first(tagger *g, size_t k, int16_t *votes)
{
    if (tagger_is_kept(g, k)) {
        memcpy(votes, g->kept[g->at + k], sizeof *g->kept);
        return PRESS_OK;
    }
    memset(votes, 0, sizeof(press_tag_votes));
    press_tag_rows_add(&g->store->rows, &g->store->ahead[0][k % TAG_AHEAD],
                       g->model, votes);
    if (g->reading == 2)
        return PRESS_OK;
    if (tagger_keep(g))
        return PRESS_NOMEM;
    if (g->nkept < g->kept_cap)
        memcpy(g->kept[g->nkept++], votes, sizeof *g->kept);
    return PRESS_OK;
}

#define TAG_WHOLE 120 /* three nats */

/* A word alone that is part of a person's full name elsewhere. */
static int tagger_is_part(const tagger *g, size_t i)
{
    const press_tag_unit *u = g->r.units;

    return press_tag_found_whole(u[i].found) &&
           !(u[i].seen & TAG_SEEN_LOWER) &&
           !(i && u[i - 1].is_capital &&
             !(u[i - 1].lists >> TAG_CLASS_PLACE & 1)) &&
           !(i + 1 < g->r.nunits && u[i + 1].is_capital);
}

#define TAG_AGAIN 80 /* two nats */

/* A word alone that is a name of one type elsewhere in the text. */
static void tagger_vote_again(const tagger *g, size_t i, int16_t *votes)
{
    const press_tag_unit *u = g->r.units;
    int s = 4 * (u[i].again - 1) + 1 + TAG_SINGLE;

    if (u[i].again && !(i && u[i - 1].is_capital) &&
        !(i + 1 < g->r.nunits && u[i + 1].is_capital))
        votes[s] = (int16_t)(votes[s] + TAG_AGAIN);
}

/* Ask for the votes of live unit k. */
static void tagger_ask(tagger *g, size_t k)
{
    press_tag_rows *rows = &g->store->rows;
    press_tag_ahead(*ahead)[TAG_AHEAD] = g->store->ahead;

    if (g->reading == 2)
        press_tag_rows_ask_second(rows, &ahead[1][k % TAG_AHEAD], &g->r,
                                  g->model, g->live[k]);
    if (!tagger_is_kept(g, k))
        press_tag_rows_ask_first(rows, &ahead[0][k % TAG_AHEAD], &g->r,
                                 g->model, g->live[k]);
}

static void tagger_look(tagger *g, size_t k)
{
    press_tag_ahead(*ahead)[TAG_AHEAD] = g->store->ahead;

    if (g->reading == 2)
        press_tag_rows_look(&ahead[1][k % TAG_AHEAD], g->model);
    if (!tagger_is_kept(g, k))
        press_tag_rows_look(&ahead[0][k % TAG_AHEAD], g->model);
}

/* All that is known of live unit k, for each state. */
static int tagger_vote(tagger *g, size_t k, int16_t *votes)
{
    size_t i = g->live[k];
    int s, status = tagger_vote_first(g, k, votes);

    if (g->reading == 2)
        press_tag_rows_add(&g->store->rows, &g->store->ahead[1][k % TAG_AHEAD],
                           g->model, votes);
    press_tag_ask_vote(&g->r, i, votes);
    if (g->reading == 2)
        tagger_vote_again(g, i, votes);
    if (tagger_is_part(g, i))
        for (s = 1; s <= 4; s++) /* Asya, where Asya Tulesova is found */
            votes[s] = (int16_t)(votes[s] + TAG_WHOLE);
    if (g->r.units[i].is_word)
        return status;
    for (s = 1; s < PRESS_TAG_STATES; s++) /* a name is not ended by a mark */
        if (press_tag_place(s) != TAG_INSIDE &&
            !(press_tag_place(s) == TAG_END && g->r.units[i].may_end))
            votes[s] = (int16_t)(votes[s] - 1000);
    return status;
}

/* The votes of live units [from, end). */
static int tagger_votes(tagger *g, size_t from, size_t end)
{
    size_t k;

    for (k = from; k < end + TAG_SUM; k++) {
        if (k < end)
            tagger_ask(g, k);
        if (k >= from + TAG_LOOK && k - TAG_LOOK < end)
            tagger_look(g, k - TAG_LOOK);
        if (k >= from + TAG_SUM &&
            tagger_vote(g, k - TAG_SUM, g->votes[k - TAG_SUM - from]))
            return PRESS_NOMEM;
    }
    return PRESS_OK;
}

/* One past the last live unit of the stretch that begins with live unit k. */
static size_t tagger_stretch(const tagger *g, size_t k)
{
    size_t end = k + 1;

    while (end < g->nlive && g->live[end] == g->live[end - 1] + 1 &&
           end - k < TAG_STRETCH)
        end++;
    return end;
}

/* The states of the units of a sentence, some stretches at once. */
static int tagger_search(tagger *g)
{
    size_t k, from, end, next;

    g->nlive = 0;
    for (k = 0; k < g->r.nunits; k++)
        if (g->r.units[k].live)
            g->live[g->nlive++] = (uint32_t)k;
    memset(g->best, 0, g->r.nunits);
    for (from = 0; from < g->nlive; from = end) {
        end = tagger_stretch(g, from);
        while (end < g->nlive &&
               (next = tagger_stretch(g, end)) - from <= TAG_STRETCH)
            end = next;
        if (tagger_reserve_votes(g, end - from) || tagger_votes(g, from, end))
            return PRESS_NOMEM;
        for (k = from; k < end; k = next) {
            next = tagger_stretch(g, k);
            press_tag_path(&g->model->moves,
                           (const press_tag_votes *)g->votes + (k - from),
                           next - k, g->sums, g->best + g->live[k],
                           g->reading == 2 ? g->margins + g->live[k] : NULL);
        }
    }
    g->at += g->nlive;
    return PRESS_OK;
}

/* --- mentions --------------------------------------------------------------------- */

/* One past the last unit of the name that begins at unit i. */
static size_t tagger_name_end(const tagger *g, size_t i)
{
    while (press_tag_is_open(g->best[i]))
        i++;
    return i + 1;
}

/* The Financial Times of London: the name of a paper, of two words or more, is
** whole before "of" and a place. */
static int tagger_is_paper(const tagger *g, size_t i, size_t k, size_t end)
{
    static const char *const papers[] = {"times",   "post",    "news",
                                         "tribune", "herald",  "gazette",
                                         "chronicle", "telegraph"};
    const press_tag_unit *u = g->r.units;
    size_t j;

    if (k < i + 2 || k + 2 > end || !u[k - 2].is_capital ||
        u[k].word != press_hash32("of", 2) ||
        !(u[k + 1].lists & (1u << TAG_CLASS_PLACE | 1u << TAG_CLASS_COUNTRY |
                            1u << TAG_CLASS_PHRASE)))
        return 0;
    for (j = 0; j < sizeof papers / sizeof papers[0]; j++)
        if (u[k - 1].word == press_hash32(papers[j], strlen(papers[j])))
            return u[k - 2].word != press_hash32("the", 3);
    return 0;
}

/* The second of ‘ and ’; alone it may be an apostrophe. */
static int tagger_is_single(const press_text *text, const press_token *t)
{
    return t->kind == PRESS_T_QUOTE && t->length == 3 &&
           memcmp(text->span.p + t->start, "’", 3) == 0;
}

/* Cut the name that begins at unit i short: before a mark of quotation or a
** bracket without its pair, before "and the", which joins two names, and after
** a newspaper. */
static size_t tagger_cut(const tagger *g, size_t i, size_t end)
{
    const char *text = g->r.text->span.p;
    size_t k;
    int open = 0;

    for (k = i; k < end; k++) {
        const press_token *t = &g->r.text->tokens[g->r.units[k].token];
        int kind = t->kind;

        if (kind == PRESS_T_OPEN)
            open++;
        else if (kind == PRESS_T_CLOSE && open-- == 0)
            return k;
        else if (open > 0 && tagger_is_single(g->r.text, t))
            open--;
        else if (kind == PRESS_T_QUOTE && t->length == 1 && text[t->start] == '"')
            open = !open;
        else if (k + 2 < end && k > i &&
                 g->r.units[k].word == press_hash32("and", 3) &&
                 g->r.units[k + 1].word == press_hash32("the", 3) &&
                 !g->r.units[i].phrase)
            return k;
        else if (tagger_is_paper(g, i, k, end))
            return k;
    }
    if (open <= 0)
        return end;
    for (k = end; k-- > i;) {
        int kind = g->r.text->tokens[g->r.units[k].token].kind;

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
    const press_tag_unit *u = &g->r.units[k];
    size_t j;

    if (!u->is_word)
        return 1;
    if (u->shape == TAG_DIGITS && !u->is_capital && k > i + 1)
        return g->r.units[k - 1].is_lower && tagger_ends_none(g, k - 1, k - 1);
    for (j = 0; u->is_lower && j < sizeof joints / sizeof joints[0]; j++)
        if (u->word == press_hash32(joints[j], strlen(joints[j])))
            return 1;
    return 0;
}

/* The second of two marks, the first of which is in the name. */
static int tagger_closes(const tagger *g, size_t i, size_t k)
{
    const press_token *tokens = g->r.text->tokens;
    int kind = tokens[g->r.units[k].token].kind, n = 0;

    if (kind == PRESS_T_CLOSE) {
        while (k-- > i)
            if (tokens[g->r.units[k].token].kind == PRESS_T_OPEN)
                return 1;
        return 0;
    }
    for (; kind == PRESS_T_QUOTE && k-- > i;)
        n += tokens[g->r.units[k].token].kind == PRESS_T_QUOTE;
    return n == 1;
}

/* Whether rules read the sentence.  One that looks Kyrgyz in a Kazakh text is
** taken for Kazakh: they are much alike. */
static int tagger_is_plain(const tagger *g)
{
    int lang = g->r.sentence_lang;

    return press_plain_reads(lang) &&
           !(lang == PRESS_LANG_KY && g->r.text->lang == PRESS_LANG_KK);
}

/* How sure: by the least margin of the name's units; lower where the language
** has no weights of its own. */
static int tagger_score(const tagger *g, size_t i, size_t end)
{
    int32_t margin = INT32_MAX;
    int sure, lang = g->r.sentence_lang;

    for (; i < end; i++)
        if (g->margins[i] < margin)
            margin = g->margins[i];
    if (tagger_is_plain(g))
        return margin;
    sure = press_tag_model_sure(g->model, margin);
    return lang == PRESS_LANG_EN || lang == PRESS_LANG_RU ||
                   lang == PRESS_LANG_KK
               ? sure
               : sure * 4 / 5;
}

/* What was cut off, units [i, whole), may be a name of its own: returns where
** it begins.  After "of" it is a place. */
static size_t tagger_rest(tagger *g, size_t i, size_t whole)
{
    int is_place = i < whole && g->r.units[i].word == press_hash32("of", 2);
    int type;

    while (i < whole && !g->r.units[i].is_capital)
        g->best[i++] = 0;
    if (i == whole)
        return i;
    type = is_place ? PRESS_TYPE_LOCATION - 1 : (g->best[i] - 1) / 4;
    g->best[i] = (uint8_t)(4 * type + 1 + (i + 1 < whole ? TAG_BEGIN
                                                         : TAG_SINGLE));
    return i;
}

/* A hyphen that divides a word at the end of a line: Semi-, palatinsk. */
static int tagger_is_line_hyphen(const tagger *g, size_t k)
{
    const char *p = g->r.text->span.p;
    const press_tag_unit *u = &g->r.units[k];
    size_t next;

    if (k == 0 || k + 1 >= g->r.nunits || u->end - u->start != 1 ||
        p[u->start] != '-' || u[-1].end != u->start || !u[1].is_lower)
        return 0;
    next = u->end + (p[u->end] == '\r');
    return p[next] == '\n' && u[1].start == next + 1;
}

/* The hyphen at the end of a line goes with what stands before it. */
static int tagger_push(tagger *g, size_t s, size_t i, size_t end,
                       press_vec *mentions)
{
    const press_tag_unit *first = &g->r.units[i];
    const press_tag_unit *last =
        &g->r.units[tagger_is_line_hyphen(g, end) ? end : end - 1];
    press_mention *m = press_vec_push(mentions);

    if (!m)
        return mentions->status;
    m->token = first->token;
    m->ntokens = last->token + last->ntokens - m->token;
    m->at.start = first->start;
    m->sentence = (uint32_t)s;
    m->type = (uint8_t)((g->best[i] - 1) / 4 + 1);
    m->at.end = g->r.lang == PRESS_LANG_RU && m->type == PRESS_TYPE_PERSON
                    ? press_tag_unit_person_end(g->r.text, last)
                    : last->end;
    m->score = (uint16_t)tagger_score(g, i, end);
    return PRESS_OK;
}

/* A name with words divided at the ends of lines: each piece by itself. */
static int tagger_push_pieces(tagger *g, size_t s, size_t i, size_t end,
                              press_vec *mentions)
{
    size_t k;

    for (k = i + 1; k + 1 < end; k++) {
        if (!tagger_is_line_hyphen(g, k))
            continue;
        if (tagger_push(g, s, i, k, mentions))
            return mentions->status;
        i = k + 1;
    }
    return tagger_push(g, s, i, end, mentions);
}

static int tagger_emit(tagger *g, size_t s, press_vec *mentions)
{
    size_t i = 0;

    while (i < g->r.nunits) {
        size_t end, whole;

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
        while (end > i + 1 && tagger_ends_none(g, i, end - 1) &&
               !tagger_closes(g, i, end - 1))
            end--;
        if (end == i || (end == i + 1 && !g->r.units[i].is_word)) {
            g->best[i++] = 0; /* a mark alone, or one that closes, is none */
            if (i < whole)
                g->best[i] = (uint8_t)(g->best[i] - (g->best[i] - 1) % 4 +
                                       (i + 1 < whole ? 1 : 0));
            continue;
        }
        if (tagger_push_pieces(g, s, i, end, mentions))
            return mentions->status;
        i = tagger_rest(g, end, whole);
    }
    return PRESS_OK;
}

/* Room for n more units that are kept; 0 where they are enough. */
static int tagger_save_room(tagger *g, size_t n)
{
    tag_store *store = g->store;
    size_t cap = store->units_cap ? store->units_cap : 256;
    press_tag_unit *units;

    if (store->nunits + n > TAG_SAVED_UNITS)
        return 0;
    if (store->nunits + n <= store->units_cap)
        return 1;
    while (cap < store->nunits + n)
        cap *= 2;
    units = press_resize(g->env, store->units, press_mul(cap, sizeof *units));
    if (!units)
        return 0;
    store->units = units;
    store->units_cap = cap;
    return 1;
}

/* Keep a sentence whose words have been read. */
static void tagger_save(tagger *g, size_t s)
{
    tag_store *store = g->store;
    tag_saved *saved;

    if (s >= TAG_SAVED)
        return;
    saved = &store->saved[s];
    saved->n = 0;
    if (tagger_is_plain(g) || !tagger_save_room(g, g->r.nunits))
        return;
    saved->first = (uint32_t)store->nunits;
    saved->n = (uint32_t)g->r.nunits;
    saved->lang = g->r.lang;
    saved->sentence_lang = g->r.sentence_lang;
    saved->shouting = g->r.shouting;
    if (saved->n)
        memcpy(store->units + saved->first, g->r.units,
               saved->n * sizeof *store->units);
    store->nunits += saved->n;
}

/* Read a sentence that was kept; 0 where it was not. */
static int tagger_saved(tagger *g, size_t s, int stage)
{
    tag_saved *saved;

    if (s >= TAG_SAVED || !g->store->saved[s].n)
        return 0;
    saved = &g->store->saved[s];
    g->r.units = g->store->units + saved->first;
    g->r.nunits = saved->n;
    g->r.lang = saved->lang;
    g->r.sentence_lang = saved->sentence_lang;
    g->r.shouting = saved->shouting;
    if (stage == TAG_FIND) {
        press_tag_read_near(&g->r);
        saved->titled = g->r.titled;
    }
    g->r.titled = saved->titled;
    return 1;
}

/* Whether the sentence's model is worth its memory unpacked: it is that of the
** text's language, and has read some bytes. */
static int tagger_unpacks(const tagger *g)
{
    int lang = g->r.text->lang == PRESS_LANG_KY ? PRESS_LANG_KK
                                                : g->r.text->lang;

    return g->r.lang == lang &&
           g->store->read[lang - PRESS_LANG_EN] >= TAG_UNPACK;
}

/* Read a sentence. */
static int tagger_units(tagger *g, size_t s, int lang, int stage)
{
    const press_sentence *sentence = &g->r.text->sentences[s];
    int status;

    if (stage != TAG_SEE && tagger_saved(g, s, stage))
        return PRESS_OK;
    status = press_tag_read(&g->r, sentence, lang < 0 ? sentence->lang : lang);
    if (!status)
        status = tagger_reserve(g, g->r.nunits);
    if (!status && stage == TAG_SEE)
        tagger_save(g, s);
    return status;
}

/* What is known of a sentence but for what the text says of its words. */
static int tagger_know(tagger *g, size_t s, int stage)
{
    const press_sentence *sentence = &g->r.text->sentences[s];
    press_tag_model *model = &g->store->models[g->r.lang - PRESS_LANG_EN];

    g->model = model;
    if (stage == TAG_EMIT && g->r.units != g->r.room)
        return PRESS_OK; /* it was known when it was found */
    g->store->read[g->r.lang - PRESS_LANG_EN] +=
        sentence->end - sentence->start;
    if (tagger_unpacks(g) && press_tag_model_unpack(model, g->env))
        return PRESS_NOMEM;
    press_tag_know(&g->r, model);
    press_tag_ask(&g->r);
    return PRESS_OK;
}

static int tagger_sentence(tagger *g, size_t s, int stage,
                           press_vec *mentions)
{
    press_tag_doc_recall(&g->doc, &g->r);
    if (stage == TAG_FIND)
        press_tag_doc_weigh(&g->doc, &g->r, g->model);
    else
        g->r.genre = press_tag_doc_genre(&g->doc, g->r.lang);
    if (tagger_is_plain(g))
        press_plain(&g->r, g->best, g->margins);
    else if (tagger_search(g))
        return PRESS_NOMEM;
    return stage == TAG_FIND ? press_tag_doc_find(&g->doc, &g->r, g->best)
                             : tagger_emit(g, s, mentions);
}

static int tagger_read(tagger *g, int lang, int stage, press_vec *mentions)
{
    const press_text *text = g->r.text;
    size_t s;
    int status = PRESS_OK;

    g->reading = stage == TAG_EMIT ? 2 : 1;
    g->r.want = stage == TAG_SEE ? TAG_WANT_WORDS : TAG_WANT_NEAR;
    g->at = 0;
    for (s = 0; s < text->nsentences && !status; s++) {
        const press_sentence *sentence = &text->sentences[s];

        status = press_work(g->env, (sentence->end - sentence->start) / 2);
        if (!status)
            status = tagger_units(g, s, lang, stage);
        if (!status && stage != TAG_SEE)
            status = tagger_know(g, s, stage);
        if (status)
            break;
        status = stage == TAG_SEE ? press_tag_doc_see(&g->doc, &g->r)
                                  : tagger_sentence(g, s, stage, mentions);
    }
    return status;
}

/* --- what is kept from text to text ------------------------------------------- */

static int tag_store_open(tag_store *store)
{
    int status = press_tag_model_open(press_tag_model_en[0],
                                      press_tag_model_en_size,
                                      &store->models[0]);

    if (!status)
        status = press_tag_model_open(press_tag_model_ru[0],
                                      press_tag_model_ru_size,
                                      &store->models[1]);
    if (!status)
        status = press_tag_model_open(press_tag_model_kk[0],
                                      press_tag_model_kk_size,
                                      &store->models[2]);
    return status;
}

static void tag_store_free(press_env *env, tag_store *store)
{
    size_t i;

    if (!store)
        return;
    for (i = 0; i < 3; i++)
        press_tag_model_drop(&store->models[i], env);
    press_tag_forms_release(&store->forms);
    press_tag_rows_release(&store->rows);
    press_free(env, store->units);
    press_free(env, store);
}

PRESS_PRIVATE void press_tag_forget(press_env *env)
{
    if (!env->kept)
        return;
    tag_store_free(env, env->kept[PRESS_KEPT_NAMES]);
    env->kept[PRESS_KEPT_NAMES] = NULL;
}

/* Take what is kept, so that no other call has it meanwhile, with room for n
** more bytes of text. */
static int tag_store_take(press_env *env, size_t n, tag_store **out)
{
    tag_store *store = env->kept ? env->kept[PRESS_KEPT_NAMES] : NULL;
    int status = PRESS_NOMEM;

    if (env->kept)
        env->kept[PRESS_KEPT_NAMES] = NULL;
    if (!store) {
        store = press_zalloc(env, sizeof *store);
        if (!store || (status = tag_store_open(store)) != PRESS_OK)
            goto failed;
    }
    n = env->kept ? SIZE_MAX : n;
    status = press_tag_forms_fit(&store->forms, env, n);
    if (!status)
        status = press_tag_rows_fit(&store->rows, env, n);
    if (!status) {
        *out = store;
        return PRESS_OK;
    }
failed:
    tag_store_free(env, store);
    *out = NULL;
    return status;
}

static void tag_store_give(press_env *env, tag_store *store)
{
    if (env->kept && !env->kept[PRESS_KEPT_NAMES])
        env->kept[PRESS_KEPT_NAMES] = store;
    else
        tag_store_free(env, store);
}

/* --- a text --------------------------------------------------------------------- */

PRESS_PRIVATE int press_tag(press_env *env, const press_text *text, int lang,
                            press_vec *mentions)
{
    tagger g;
    int status, stage;

    memset(&g, 0, sizeof g);
    g.env = g.r.env = env;
    g.r.text = text;
    status = tag_store_take(env, text->span.n, &g.store);
    if (status)
        return status;
    g.r.models = g.store->models;
    g.r.forms = &g.store->forms;
    g.store->nunits = 0;
    status = press_tag_doc_init(&g.doc, env, text->span);
    for (stage = TAG_SEE; stage <= TAG_EMIT && !status; stage++)
        if (stage == TAG_SEE || !press_tag_doc_is_noise(&g.doc))
            status = tagger_read(&g, lang, stage, mentions);
    tag_store_give(env, g.store);
    press_tag_reader_release(&g.r);
    press_tag_doc_release(&g.doc);
    press_free(env, g.votes);
    press_free(env, g.sums);
    press_free(env, g.best);
    press_free(env, g.margins);
    press_free(env, g.live);
    press_free(env, g.kept);
    return status;
}

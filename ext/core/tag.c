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
#include "tag_cut.h"
#include "tag_doc.h"
#include "tag_plain.h"
#include "tag_row.h"
#include "tag_weights.h"

/* Units; a longer run is no name, and cutting it would take its square. */
#define TAG_NAME_MOST 60

/* Units that are searched at once; a longer row of capitals is cut. */
#define TAG_STRETCH 1024

/* Live units of a sentence whose votes are under way: each is asked for, so
** many units later looked for, and so many later summed. */
#define TAG_AHEAD 8
#define TAG_LOOK 2
#define TAG_SUM 4

/* The first sentences of a text are read once and kept for both readings, so
** many and of so many units in all. */
#define TAG_SAVED 1024
#define TAG_SAVED_UNITS 4096

/* Bytes of text for which it does not pay to unpack a model's weights. */
#define TAG_UNPACK 8192

enum tag_stage { TAG_SEE, TAG_FIND, TAG_EMIT };

typedef struct tag_saved {
    uint32_t first, n; /* units; n 0: it is not kept */
    int lang, sentence_lang, shouting, titled, owned;
} tag_saved;

/* Room for a sentence, and for the votes of its stretches. */
typedef struct tag_room {
    press_tag_unit *units;
    uint8_t *best; /* the state of each unit */
    int32_t *margins;
    uint32_t *live; /* the live units of the sentence */
    press_tag_votes *votes; /* of some stretches */
    press_tag_sums *sums;
    size_t units_cap, cap, votes_cap;
} tag_room;

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
    tag_room room;
} tag_store;

typedef struct tagger {
    press_env *env;
    press_tag_reader r;
    press_tag_doc doc;
    tag_store *store;
    const press_tag_model *model;
    tag_room room;
    size_t nlive;
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
    tag_room *room = &g->room;
    size_t cap = room->cap ? room->cap : 256;
    void *best, *margins, *live;

    if (n <= room->cap)
        return PRESS_OK;
    while (cap < n)
        cap *= 2;
    best = press_resize(g->env, room->best, cap);
    if (best)
        room->best = best;
    margins = press_resize(g->env, room->margins, press_mul(cap, 4));
    if (margins)
        room->margins = margins;
    live = press_resize(g->env, room->live, press_mul(cap, 4));
    if (live)
        room->live = live;
    if (!best || !margins || !live)
        return PRESS_NOMEM;
    room->cap = cap;
    return PRESS_OK;
}

static int tagger_reserve_votes(tagger *g, size_t n)
{
    tag_room *room = &g->room;
    size_t cap = room->votes_cap ? room->votes_cap : 64;
    void *votes, *sums;

    if (n <= room->votes_cap)
        return PRESS_OK;
    while (cap < n)
        cap *= 2;
    votes = press_resize(g->env, room->votes,
                         press_mul(cap, sizeof *room->votes));
    if (votes)
        room->votes = votes;
    sums = press_resize(g->env, room->sums,
                        press_mul(cap, 2 * sizeof *room->sums));
    if (sums)
        room->sums = sums;
    if (!votes || !sums)
        return PRESS_NOMEM;
    room->votes_cap = cap;
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
                                  g->model, g->room.live[k]);
    if (!tagger_is_kept(g, k))
        press_tag_rows_ask_first(rows, &ahead[0][k % TAG_AHEAD], &g->r,
                                 g->model, g->room.live[k]);
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
    size_t i = g->room.live[k];
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
            tagger_vote(g, k - TAG_SUM, g->room.votes[k - TAG_SUM - from]))
            return PRESS_NOMEM;
    }
    return PRESS_OK;
}

/* One past the last live unit of the stretch that begins with live unit k. */
static size_t tagger_stretch(const tagger *g, size_t k)
{
    size_t end = k + 1;

    while (end < g->nlive && g->room.live[end] == g->room.live[end - 1] + 1 &&
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
            g->room.live[g->nlive++] = (uint32_t)k;
    memset(g->room.best, 0, g->r.nunits);
    for (from = 0; from < g->nlive; from = end) {
        end = tagger_stretch(g, from);
        while (end < g->nlive &&
               (next = tagger_stretch(g, end)) - from <= TAG_STRETCH)
            end = next;
        if (tagger_reserve_votes(g, end - from) || tagger_votes(g, from, end))
            return PRESS_NOMEM;
        for (k = from; k < end; k = next) {
            size_t i = g->room.live[k];

            next = tagger_stretch(g, k);
            press_tag_path(&g->model->moves,
                           (const press_tag_votes *)g->room.votes + (k - from),
                           next - k, g->room.sums, g->room.best + i,
                           g->reading == 2 ? g->room.margins + i : NULL);
        }
    }
    g->at += g->nlive;
    return PRESS_OK;
}

/* --- mentions --------------------------------------------------------------------- */

/* One past the last unit of the name that begins at unit i. */
static size_t tagger_name_end(const tagger *g, size_t i)
{
    while (press_tag_is_open(g->room.best[i]))
        i++;
    return i + 1;
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
        if (g->room.margins[i] < margin)
            margin = g->room.margins[i];
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
        g->room.best[i++] = 0;
    if (i == whole)
        return i;
    type = is_place ? PRESS_TYPE_LOCATION - 1 : (g->room.best[i] - 1) / 4;
    g->room.best[i] = (uint8_t)(4 * type + 1 + (i + 1 < whole ? TAG_BEGIN
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

/* The hyphen at the end of a line goes with what stands before it, and the dot
** of Corp. */
static int tagger_push(tagger *g, size_t s, size_t i, size_t end,
                       press_vec *mentions)
{
    int type = (g->room.best[i] - 1) / 4 + 1;
    int more = tagger_is_line_hyphen(g, end) ||
               press_tag_cut_has_dot(&g->r, end, type);
    const press_tag_unit *first = &g->r.units[i];
    const press_tag_unit *last = &g->r.units[more ? end : end - 1];
    press_mention *m = press_vec_push(mentions);

    if (!m)
        return mentions->status;
    m->token = first->token;
    m->ntokens = last->token + last->ntokens - m->token;
    m->at.start = first->start;
    m->sentence = (uint32_t)s;
    m->type = (uint8_t)type;
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
    uint8_t *best = g->room.best;
    size_t i = 0;

    while (i < g->r.nunits) {
        size_t end, whole;

        if (!g->room.best[i]) {
            i++;
            continue;
        }
        whole = tagger_name_end(g, i);
        if (whole - i > TAG_NAME_MOST) {
            memset(g->room.best + i, 0, whole - i);
            continue;
        }
        end = press_tag_cut(&g->r, i, whole);
        if (end == i || (end == i + 1 && !g->r.units[i].is_word)) {
            best[i++] = 0; /* a mark alone, or one that closes, is none */
            if (i < whole)
                best[i] = (uint8_t)(best[i] - (best[i] - 1) % 4 +
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

/* Read the words of a sentence, there where it will be kept if it is. */
static int tagger_see(tagger *g, size_t s, int lang)
{
    const press_sentence *sentence = &g->r.text->sentences[s];
    press_tag_unit *room;
    size_t cap;
    int status;

    if (s >= TAG_SAVED || !tagger_save_room(g, sentence->ntokens))
        return press_tag_read(&g->r, sentence, lang);
    room = g->r.room;
    cap = g->r.cap;
    g->r.room = g->store->units + g->store->nunits;
    g->r.cap = sentence->ntokens;
    status = press_tag_read(&g->r, sentence, lang);
    g->r.room = room;
    g->r.cap = cap;
    return status;
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
    if (tagger_is_plain(g) || g->r.units == g->r.room)
        return;
    saved->first = (uint32_t)store->nunits;
    saved->n = (uint32_t)g->r.nunits;
    saved->lang = g->r.lang;
    saved->sentence_lang = g->r.sentence_lang;
    saved->shouting = g->r.shouting;
    saved->titled = g->r.titled;
    saved->owned = g->r.owned;
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
    g->r.titled = saved->titled;
    g->r.owned = saved->owned;
    if (stage == TAG_FIND) {
        press_tag_read_near(&g->r);
        saved->titled = g->r.titled;
    }
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
    lang = lang < 0 ? sentence->lang : lang;
    status = stage == TAG_SEE ? tagger_see(g, s, lang)
                              : press_tag_read(&g->r, sentence, lang);
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
    press_tag_doc_recall(&g->doc, &g->r, g->reading);
    if (stage == TAG_FIND)
        press_tag_doc_weigh(&g->doc, &g->r, g->model);
    else
        g->r.genre = press_tag_doc_genre(&g->doc, g->r.lang);
    if (tagger_is_plain(g))
        press_plain(&g->r, g->room.best, g->room.margins);
    else if (tagger_search(g))
        return PRESS_NOMEM;
    return stage == TAG_FIND ? press_tag_doc_find(&g->doc, &g->r, g->room.best)
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

        status = press_work(g->env, 2 * (sentence->end - sentence->start));
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

static void tag_room_release(tag_room *room, press_env *env)
{
    press_free(env, room->units);
    press_free(env, room->best);
    press_free(env, room->margins);
    press_free(env, room->live);
    press_free(env, room->votes);
    press_free(env, room->sums);
    memset(room, 0, sizeof *room);
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
    tag_room_release(&store->room, env);
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

/* Take the room that is kept, and give it back where it is of usual size. */
static void tagger_begin(tagger *g)
{
    g->room = g->store->room;
    memset(&g->store->room, 0, sizeof g->store->room);
    g->r.room = g->room.units;
    g->r.cap = g->room.units_cap;
}

static void tagger_end(tagger *g)
{
    g->room.units = g->r.room;
    g->room.units_cap = g->r.cap;
    if (g->room.units_cap <= TAG_STRETCH && g->room.votes_cap <= TAG_STRETCH)
        g->store->room = g->room;
    else
        tag_room_release(&g->room, g->env);
}

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
    tagger_begin(&g);
    g.r.models = g.store->models;
    g.r.forms = &g.store->forms;
    g.store->nunits = 0;
    status = press_tag_doc_init(&g.doc, env, text->span);
    for (stage = TAG_SEE; stage <= TAG_EMIT && !status; stage++)
        if (stage == TAG_SEE || !press_tag_doc_is_noise(&g.doc))
            status = tagger_read(&g, lang, stage, mentions);
    tagger_end(&g);
    tag_store_give(env, g.store);
    press_tag_doc_release(&g.doc);
    press_free(env, g.kept);
    return status;
}

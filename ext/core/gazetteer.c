/* gazetteer.c - see gazetteer.h. */
#include "gazetteer.h"

#include "calendar.h"
#include "tag_rules.h"

#define GAZETTEER_TOKENS 32
#define GAZETTEER_WORD 64 /* bytes of a folded word that count */
#define GAZETTEER_ROWS 64 /* rows of one surface that are looked at */

enum gazetteer_case { GAZETTEER_CAPITAL, GAZETTEER_EXACT, GAZETTEER_FOLD };

/* How words are read along a path. */
enum gazetteer_mode { GAZETTEER_PLAIN, GAZETTEER_RU, GAZETTEER_KK,
                      GAZETTEER_MODES };

typedef struct gazetteer_entry {
    press_span surface, name, publisher; /* publisher folded */
    int32_t from, to;                    /* days */
    uint32_t next;                       /* another of this node, or 0 */
    uint32_t capitals, shouts; /* bit i: token i begins so, is all capitals */
    int8_t lang;                         /* -1: any */
    uint8_t type, rule, conditions, modes;
} gazetteer_entry;

/* From a node over a word to another; nodes are numbered by the edge that
** leads to them, 0 is the root. */
typedef struct gazetteer_edge {
    press_span word;
    uint32_t parent;
    uint32_t entry; /* index + 1 of the first that ends here, or 0 */
} gazetteer_edge;

struct press_gazetteer {
    press_env *env;
    int refs;
    press_arena strings;
    press_vec edges;   /* gazetteer_edge */
    press_vec entries; /* gazetteer_entry */
    uint32_t *slots;   /* edge + 1; a power of two */
    size_t nslots;
    press_key key;     /* of the words when the table last grew */
    press_key next;    /* of those that it has now */
};

PRESS_PRIVATE int press_gazetteer_new(press_env *env, press_gazetteer **out)
{
    press_gazetteer *g = press_zalloc(env, sizeof *g);

    *out = NULL;
    if (!g)
        return PRESS_NOMEM;
    g->env = env;
    g->refs = 1;
    press_arena_init(&g->strings, env);
    press_vec_init(&g->edges, env, sizeof(gazetteer_edge));
    press_vec_init(&g->entries, env, sizeof(gazetteer_entry));
    press_key_more(&g->key, press_span_of(""));
    g->next = g->key;
    g->nslots = 64;
    g->slots = press_zalloc(env, g->nslots * sizeof *g->slots);
    if (!g->slots) {
        press_gazetteer_unref(g);
        return PRESS_NOMEM;
    }
    *out = g;
    return PRESS_OK;
}

PRESS_PRIVATE press_gazetteer *press_gazetteer_ref(press_gazetteer *g)
{
    if (g)
        g->refs++;
    return g;
}

PRESS_PRIVATE void press_gazetteer_unref(press_gazetteer *g)
{
    if (!g || --g->refs > 0)
        return;
    press_arena_release(&g->strings);
    press_vec_release(&g->edges);
    press_vec_release(&g->entries);
    press_free(g->env, g->slots);
    press_free(g->env, g);
}

/* --- the trie ----------------------------------------------------------------- */

static size_t gazetteer_slot(const press_gazetteer *g, uint32_t parent,
                             press_span word)
{
    size_t i = press_key_bytes(&g->key, word.p, word.n) ^
               press_key_number(&g->key, parent);

    for (;; i++) {
        uint32_t edge = g->slots[i & (g->nslots - 1)];
        const gazetteer_edge *e;

        if (!edge)
            break;
        e = press_vec_at(&g->edges, gazetteer_edge, edge - 1);
        if (e->parent == parent && press_span_eq(e->word, word))
            break;
    }
    return i & (g->nslots - 1);
}

/* The node that `word` leads to from `parent`; 0 where there is none. */
static uint32_t gazetteer_step(const press_gazetteer *g, uint32_t parent,
                               press_span word)
{
    return g->slots[gazetteer_slot(g, parent, word)];
}

static int gazetteer_grow(press_gazetteer *g)
{
    uint32_t *old = g->slots;
    size_t i;

    g->slots = press_zalloc(g->env, press_mul(g->nslots * 2, sizeof *old));
    if (!g->slots) {
        g->slots = old;
        return PRESS_NOMEM;
    }
    g->nslots *= 2;
    g->key = g->next;
    for (i = 0; i < g->edges.n; i++) {
        const gazetteer_edge *e = press_vec_at(&g->edges, gazetteer_edge, i);

        g->slots[gazetteer_slot(g, e->parent, e->word)] = (uint32_t)i + 1;
    }
    press_free(g->env, old);
    return PRESS_OK;
}

static int gazetteer_link(press_gazetteer *g, uint32_t parent, press_span word,
                          uint32_t *node)
{
    gazetteer_edge *edge;
    press_span copy;
    size_t slot;

    if (g->edges.n * 2 >= g->nslots && gazetteer_grow(g))
        return PRESS_NOMEM;
    slot = gazetteer_slot(g, parent, word);
    *node = g->slots[slot];
    if (*node)
        return PRESS_OK;
    copy = press_arena_copy(&g->strings, word);
    edge = copy.p ? press_vec_push(&g->edges) : NULL;
    if (!edge)
        return PRESS_NOMEM;
    edge->word = copy;
    edge->parent = parent;
    press_key_more(&g->next, word);
    *node = g->slots[slot] = (uint32_t)g->edges.n;
    return PRESS_OK;
}

/* --- words -------------------------------------------------------------------- */

/* A token folded, without a possessive 's; at most GAZETTEER_WORD bytes, of
** which the first is the mode's mark. */
typedef struct gazetteer_word {
    char bytes[GAZETTEER_WORD + 8];
    size_t n;
    uint32_t end; /* bytes of the token that are not the possessive */
    int is_cyrillic, is_kazakh;
} gazetteer_word;

static size_t gazetteer_put(char *p, uint32_t c)
{
    size_t n = 0;

    if (c < 0x80) {
        p[n++] = (char)c;
        return n;
    }
    if (c < 0x800) {
        p[n++] = (char)(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            p[n++] = (char)(0xE0 | c >> 12);
        } else {
            p[n++] = (char)(0xF0 | c >> 18);
            p[n++] = (char)(0x80 | (c >> 12 & 63));
        }
        p[n++] = (char)(0x80 | (c >> 6 & 63));
    }
    p[n++] = (char)(0x80 | (c & 63));
    return n;
}

static uint32_t gazetteer_fold(uint32_t c)
{
    if (c < 0x80)
        return c - 'A' < 26u ? c + 32 : c;
    if (press_is_apostrophe(c))
        return '\'';
    return press_is_dash(c) ? '-' : press_fold_char(c);
}

static void gazetteer_read(press_span token, gazetteer_word *w)
{
    size_t at = 0;

    w->n = 1;
    w->end = (uint32_t)token.n;
    w->is_cyrillic = w->is_kazakh = 0;
    while (at < token.n && w->n < GAZETTEER_WORD) {
        uint32_t c = gazetteer_fold(press_utf8_next(token.p, token.n, &at));

        if (c >= 0x430 && c < 0x530) {
            w->is_cyrillic = 1;
            w->is_kazakh |= c > 0x460 || c == 0x456;
        }
        if (c)
            w->n += gazetteer_put(w->bytes + w->n, c);
    }
    if (at == token.n && w->n > 4 && w->bytes[w->n - 1] == 's' &&
        w->bytes[w->n - 2] == '\'') {
        w->n -= 2;
        at = token.n - 1;
        press_utf8_prev(token.p, &at);
        w->end = (uint32_t)at;
    }
}

/* The word as an edge has it: plain, or marked and without endings.  Names
** in -у -ю -и -ы -э have no endings in Russian. */
static press_span gazetteer_key(gazetteer_word *w, int mode)
{
    press_span key;

    key.p = w->bytes + 1;
    key.n = w->n - 1;
    if (mode == GAZETTEER_PLAIN || !w->is_cyrillic)
        return key;
    key.n = press_tag_stem(key.p, key.n, mode == GAZETTEER_KK ? PRESS_LANG_KK
                                                              : PRESS_LANG_RU);
    w->bytes[0] = (char)mode;
    key.p--;
    key.n++;
    return key;
}

static int gazetteer_is_rigid(const gazetteer_word *w)
{
    static const char *const tails[] = {"у", "ю", "и", "ы", "э"};
    size_t i;

    for (i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (w->n > 2 && memcmp(w->bytes + w->n - 2, tails[i], 2) == 0)
            return 1;
    return 0;
}

/* 2: capitals throughout, two or more; 1: begins with one; 0: does not. */
static int gazetteer_capitals(press_span word)
{
    size_t at = 0;
    int upper = 0, lower = 0, first = 0;

    while (at < word.n && !lower) {
        uint32_t c = press_utf8_next(word.p, word.n, &at);

        first |= !upper && !lower && press_is_upper(c);
        upper += press_is_upper(c);
        lower += press_is_lower(c);
    }
    return upper > 1 && !lower ? 2 : first;
}

/* --- rows --------------------------------------------------------------------- */

static int gazetteer_type(press_span s)
{
    int type;

    for (type = PRESS_TYPE_PERSON; type <= PRESS_TYPE_MISC; type++)
        if (press_span_is(s, press_type_name(type)))
            return type;
    return press_span_is(s, "none") ? 0 : -1;
}

static int gazetteer_rule(press_span s)
{
    if (!s.p || press_span_is(s, "capital"))
        return GAZETTEER_CAPITAL;
    if (press_span_is(s, "exact"))
        return GAZETTEER_EXACT;
    return press_span_is(s, "fold") ? GAZETTEER_FOLD : -1;
}

static int gazetteer_wrong(const char *what, press_span value,
                           const char **problem, press_span *offender)
{
    *problem = what;
    *offender = value;
    return PRESS_BADARGUMENT;
}

/* Conditions and kinds of a row. */
static int gazetteer_check(const press_gazetteer_row *row, gazetteer_entry *e,
                           const char **problem, press_span *offender)
{
    int type = gazetteer_type(row->type), rule = gazetteer_rule(row->case_rule);
    int lang = row->language.p ? press_lang_find(row->language) : -1;
    int32_t day;

    if (type < 0)
        return gazetteer_wrong("unknown type in the gazetteer", row->type,
                               problem, offender);
    if (rule < 0)
        return gazetteer_wrong("unknown case_rule in the gazetteer",
                               row->case_rule, problem, offender);
    if (row->language.p && lang < 0)
        return gazetteer_wrong("unknown language in the gazetteer",
                               row->language, problem, offender);
    e->from = e->to = 0;
    if (row->valid_from.p && !press_day_parse(row->valid_from, &e->from, &day))
        return gazetteer_wrong("not a date in the gazetteer", row->valid_from,
                               problem, offender);
    if (row->valid_to.p && !press_day_parse(row->valid_to, &day, &e->to))
        return gazetteer_wrong("not a date in the gazetteer", row->valid_to,
                               problem, offender);
    if (!row->valid_from.p)
        e->from = INT32_MIN;
    if (!row->valid_to.p)
        e->to = INT32_MAX;
    e->type = (uint8_t)type;
    e->rule = (uint8_t)rule;
    e->lang = (int8_t)lang;
    e->conditions = (uint8_t)((row->publisher.p != NULL) +
                              (row->valid_from.p || row->valid_to.p) +
                              (row->language.p != NULL));
    return PRESS_OK;
}

static int gazetteer_folded(press_gazetteer *g, press_span s, press_span *out)
{
    press_buf folded;
    int status;

    press_buf_init(&folded, g->env);
    press_fold(&folded, s);
    status = folded.status;
    if (!status) {
        *out = press_arena_copy(&g->strings, press_buf_span(&folded));
        status = out->p ? PRESS_OK : PRESS_NOMEM;
    }
    press_buf_release(&folded);
    return status;
}

/* Lay the path of a surface in one mode, and hang the entry at its end. */
static int gazetteer_path(press_gazetteer *g, press_span surface,
                          const press_vec *tokens, int mode, uint32_t entry)
{
    uint32_t node = 0;
    size_t i;
    int status = PRESS_OK;
    gazetteer_word w;
    gazetteer_edge *last;

    for (i = 0; i < tokens->n && !status; i++) {
        const press_token *t = press_vec_at(tokens, press_token, i);
        press_span token;

        token.p = surface.p + t->start;
        token.n = t->length;
        gazetteer_read(token, &w);
        status = gazetteer_link(
            g, node,
            gazetteer_key(&w, mode == GAZETTEER_RU && gazetteer_is_rigid(&w)
                                  ? GAZETTEER_PLAIN : mode),
            &node);
    }
    if (status)
        return status;
    last = press_vec_at(&g->edges, gazetteer_edge, node - 1);
    press_vec_at(&g->entries, gazetteer_entry, entry)->next = last->entry;
    last->entry = entry + 1;
    return PRESS_OK;
}

/* Note the capitals of a row's words; which endings may they have? */
static int gazetteer_modes(gazetteer_entry *e, const press_vec *tokens)
{
    int cyrillic = 0, kazakh = 0, modes = 1 << GAZETTEER_PLAIN;
    size_t i;
    gazetteer_word w;

    for (i = 0; i < tokens->n; i++) {
        press_span token;
        int capitals;

        token.p = e->surface.p + press_vec_at(tokens, press_token, i)->start;
        token.n = press_vec_at(tokens, press_token, i)->length;
        gazetteer_read(token, &w);
        cyrillic |= w.is_cyrillic;
        kazakh |= w.is_kazakh;
        token.n = w.end;
        capitals = gazetteer_capitals(token);
        e->capitals |= (uint32_t)(capitals > 0) << i;
        e->shouts |= (uint32_t)(capitals > 1) << i;
    }
    if (!cyrillic || e->rule == GAZETTEER_EXACT)
        return modes;
    if (e->lang != PRESS_LANG_RU)
        modes |= 1 << GAZETTEER_KK;
    if (e->lang != PRESS_LANG_KK && !kazakh)
        modes |= 1 << GAZETTEER_RU;
    return modes;
}

static int gazetteer_insert(press_gazetteer *g, gazetteer_entry *e,
                            const press_vec *tokens)
{
    int mode, modes = gazetteer_modes(e, tokens);
    int status = PRESS_OK;

    for (mode = 0; mode < GAZETTEER_MODES && !status; mode++) {
        gazetteer_entry *copy;

        if (!(modes >> mode & 1))
            continue;
        copy = press_vec_push(&g->entries);
        if (!copy)
            return PRESS_NOMEM;
        *copy = *e;
        status = gazetteer_path(g, e->surface, tokens, mode,
                                (uint32_t)g->entries.n - 1);
    }
    return status;
}

static press_span gazetteer_trim(press_span s)
{
    size_t at;

    while (s.n && press_is_space(press_utf8_peek(s.p, s.n, 0))) {
        at = 0;
        press_utf8_next(s.p, s.n, &at);
        s.p += at;
        s.n -= at;
    }
    while (s.n) {
        at = s.n;
        if (!press_is_space(press_utf8_prev(s.p, &at)))
            break;
        s.n = at;
    }
    return s;
}

PRESS_PRIVATE int press_gazetteer_add(press_gazetteer *g,
                                      const press_gazetteer_row *row,
                                      const char **problem,
                                      press_span *offender)
{
    gazetteer_entry e;
    press_vec tokens;
    int status;

    memset(&e, 0, sizeof e);
    *problem = NULL;
    status = gazetteer_check(row, &e, problem, offender);
    if (status || !row->surface.p)
        return status;
    press_vec_init(&tokens, g->env, sizeof(press_token));
    e.surface = press_arena_copy(&g->strings, gazetteer_trim(row->surface));
    if (!e.surface.p)
        return PRESS_NOMEM;
    e.name = e.surface;
    if (row->name.p && row->name.n)
        e.name = press_arena_copy(&g->strings, row->name);
    if (!e.name.p)
        status = PRESS_NOMEM;
    if (!status && row->publisher.p)
        status = gazetteer_folded(g, row->publisher, &e.publisher);
    if (!status)
        status = press_segment_tokens(g->env, e.surface, &tokens);
    if (!status)
        status = tokens.status;
    if (!status && tokens.n && tokens.n <= GAZETTEER_TOKENS)
        status = gazetteer_insert(g, &e, &tokens);
    press_vec_release(&tokens);
    return status;
}

/* --- matching ------------------------------------------------------------------ */

/* What one search knows. */
typedef struct gazetteer_search {
    const press_gazetteer *g;
    const press_text *text;
    press_span publisher; /* folded; p NULL: unknown */
    int32_t first, last;  /* days of publication */
    int dated, lang;      /* lang: of the sentence */
    uint32_t sentence_end; /* the token past it */
} gazetteer_search;

/* The text from byte `at` is the surface, but for the kind of blanks. */
static int gazetteer_same(press_span text, size_t at, press_span surface)
{
    size_t i = 0;

    while (i < surface.n && at < text.n) {
        uint32_t c = press_utf8_next(surface.p, surface.n, &i);
        uint32_t d = press_utf8_next(text.p, text.n, &at);

        if (press_is_space(c) && press_is_space(d)) {
            while (i < surface.n &&
                   press_is_space(press_utf8_peek(surface.p, surface.n, i)))
                press_utf8_next(surface.p, surface.n, &i);
            while (at < text.n &&
                   press_is_space(press_utf8_peek(text.p, text.n, at)))
                press_utf8_next(text.p, text.n, &at);
        } else if (c != d) {
            return 0;
        }
    }
    return i == surface.n;
}

/* Does the text write the surface's words as the rule asks? */
static int gazetteer_written(const gazetteer_search *s,
                             const gazetteer_entry *e, size_t token, size_t n)
{
    size_t i;

    if (e->rule == GAZETTEER_EXACT)
        return gazetteer_same(s->text->span, s->text->tokens[token].start,
                              e->surface);
    for (i = 0; i < n && e->rule == GAZETTEER_CAPITAL; i++) {
        press_span word = press_text_token(s->text, token + i);
        gazetteer_word w;
        int capitals;

        if (!(e->capitals >> i & 1))
            continue;
        gazetteer_read(word, &w);
        word.n = w.end;
        capitals = gazetteer_capitals(word);
        if (!capitals || (e->shouts >> i & 1 && capitals < 2))
            return 0;
    }
    return 1;
}

/* Do the row's conditions hold for this text and sentence? */
static int gazetteer_holds(const gazetteer_search *s, const gazetteer_entry *e)
{
    if (e->lang >= 0 && e->lang != s->lang)
        return 0;
    if (e->publisher.p &&
        !(s->publisher.p && press_span_eq(e->publisher, s->publisher)))
        return 0;
    if (e->from == INT32_MIN && e->to == INT32_MAX)
        return 1;
    return s->dated && e->from <= s->first && s->last <= e->to;
}

/* The best row of those that end at a node, or NULL. */
static const gazetteer_entry *gazetteer_best(const gazetteer_search *s,
                                             uint32_t node, size_t token,
                                             size_t n)
{
    const gazetteer_entry *best = NULL;
    uint32_t at = press_vec_at(&s->g->edges, gazetteer_edge, node - 1)->entry;
    int looked;

    for (looked = 0; at && looked < GAZETTEER_ROWS; looked++) {
        const gazetteer_entry *e =
            press_vec_at(&s->g->entries, gazetteer_entry, at - 1);

        if ((!best || e->conditions > best->conditions) &&
            gazetteer_holds(s, e) && gazetteer_written(s, e, token, n))
            best = e;
        at = e->next;
    }
    return best;
}

/* The longest match from a token in one mode: its tokens, 0 for none. */
static size_t gazetteer_walk(const gazetteer_search *s, size_t token, int mode,
                             const gazetteer_entry **out, uint32_t *end)
{
    size_t i, length = 0;
    uint32_t node = 0;
    gazetteer_word w;

    *out = NULL;
    for (i = token; i < s->sentence_end && i - token < GAZETTEER_TOKENS; i++) {
        const gazetteer_entry *e;
        uint32_t next;

        gazetteer_read(press_text_token(s->text, i), &w);
        next = gazetteer_step(s->g, node, gazetteer_key(&w, mode));
        if (!next && mode == GAZETTEER_RU)
            next = gazetteer_step(s->g, node,
                                  gazetteer_key(&w, GAZETTEER_PLAIN));
        if (!next)
            break;
        node = next;
        e = gazetteer_best(s, node, token, i + 1 - token);
        if (e) {
            *out = e;
            length = i + 1 - token;
            *end = s->text->tokens[i].start + w.end;
        }
    }
    return length;
}

/* Is the place glued to a hyphen and a word, and so part of another word? */
static int gazetteer_glued(const press_text *text, size_t from, size_t to)
{
    const press_token *t = text->tokens;

    if (from > 1 && !(t[from].flags & PRESS_F_SPACE) &&
        !(t[from - 1].flags & PRESS_F_SPACE) &&
        t[from - 1].kind == PRESS_T_DASH && t[from - 2].kind == PRESS_T_WORD)
        return 1;
    return to + 1 < text->ntokens && !(t[to].flags & PRESS_F_SPACE) &&
           !(t[to + 1].flags & PRESS_F_SPACE) && t[to].kind == PRESS_T_DASH &&
           t[to + 1].kind == PRESS_T_WORD;
}

/* The best match that begins at a token; its tokens, 0 for none. */
static size_t gazetteer_at(const gazetteer_search *s, size_t token,
                           press_vec *matches)
{
    const gazetteer_entry *best = NULL;
    size_t length = 0;
    uint32_t end = 0;
    int mode;

    for (mode = 0; mode < GAZETTEER_MODES; mode++) {
        const gazetteer_entry *e;
        uint32_t e_end;
        size_t n;

        if (mode && !(s->text->tokens[token].flags & PRESS_F_CYRILLIC))
            break;
        if (mode == (s->lang == PRESS_LANG_KK ? GAZETTEER_RU : GAZETTEER_KK))
            continue;
        n = gazetteer_walk(s, token, mode, &e, &e_end);
        if (n > length && !gazetteer_glued(s->text, token, token + n)) {
            best = e;
            length = n;
            end = e_end;
        }
    }
    if (best) {
        press_match *m = press_vec_push(matches);

        if (!m)
            return length;
        m->at.start = s->text->tokens[token].start;
        m->at.end = end;
        m->token = (uint32_t)token;
        m->ntokens = (uint32_t)length;
        m->type = best->type;
        m->name = best->name;
    }
    return length;
}

static int gazetteer_sentence(press_env *env, gazetteer_search *s, size_t at,
                              press_vec *matches)
{
    const press_sentence *sentence = &s->text->sentences[at];
    size_t i = sentence->token;
    int status = press_work(env, sentence->end - sentence->start);

    s->sentence_end = sentence->token + sentence->ntokens;
    while (i < s->sentence_end && !status && !matches->status) {
        size_t n = gazetteer_at(s, i, matches);

        if (n && !matches->status)
            press_vec_at(matches, press_match, matches->n - 1)->sentence =
                (uint32_t)at;
        i += n ? n : 1;
    }
    return status ? status : matches->status;
}

PRESS_PRIVATE int press_gazetteer_find(press_env *env,
                                       const press_text *text,
                                       const press_naming *naming,
                                       press_vec *matches)
{
    gazetteer_search s;
    press_buf publisher;
    size_t i;
    int status = PRESS_OK;

    memset(&s, 0, sizeof s);
    s.g = naming->gazetteer;
    s.text = text;
    press_buf_init(&publisher, env);
    if (naming->publisher.p) {
        press_fold(&publisher, naming->publisher);
        s.publisher = press_buf_span(&publisher);
        status = publisher.status;
    }
    if (naming->published.p)
        s.dated = press_day_parse(naming->published, &s.first, &s.last);
    for (i = 0; i < text->nsentences && !status && s.g->entries.n; i++) {
        s.lang = naming->lang < 0 ? text->sentences[i].lang : naming->lang;
        status = gazetteer_sentence(env, &s, i, matches);
    }
    press_buf_release(&publisher);
    return status;
}

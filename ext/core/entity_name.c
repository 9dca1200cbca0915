/* entity_name.c - see entity_name.h. */
#include "entity_name.h"

#include "entity_gender.h"
#include "lex.h"
#include "tag_list.h"

#define NAME_PARTS 12 /* words of a name that are looked at */

/* What a mention's words say. */
typedef struct entity_info {
    uint32_t first, last, all; /* hashes; of stems where there are any */
    uint32_t group;
    uint8_t words, gender;
    uint8_t letter;  /* 1: the first word is an initial */
    uint8_t plain;   /* how good a form to be called by; more is better */
    uint8_t lang;    /* whose endings its words have: ru, kk, or 0 */
} entity_info;

/* A name: mentions of one type, words and gender. */
typedef struct entity_group {
    uint32_t mention; /* the best form */
    uint32_t is;      /* the group that is called for this one, or itself */
    press_span name;  /* p NULL until it is asked for */
} entity_group;

typedef struct entity_slot {
    uint32_t key;
    uint32_t value; /* index + 1; 0: free */
} entity_slot;

typedef struct entity_namer {
    press_env *env;
    const press_text *text;
    int lang;
    press_vec *mentions;
    press_arena *strings;
    entity_info *info;
    press_vec groups;
    press_key key; /* of the text */
    entity_slot *slots;
    size_t mask, used;
    int status; /* of growing the table */
} entity_namer;

/* What keys of the one table mean. */
enum entity_key {
    ENTITY_MALE = 1, ENTITY_FEMALE, /* a surname has been seen so */
    ENTITY_PAIR_MALE, ENTITY_PAIR_FEMALE,
    ENTITY_WHOLE,   /* all words, type and gender: a group */
    ENTITY_PAIR,    /* first and last word: the longest group */
    ENTITY_LETTER,  /* first letter and last word: a group */
    ENTITY_PATRON,  /* given name and patronymic: a longer group */
    ENTITY_LAST, ENTITY_FIRST,       /* the group that last had it */
    ENTITY_LAST_EVER, ENTITY_FIRST_EVER,
    ENTITY_SHORT    /* an abbreviation: a group */
};

static uint32_t entity_mix(uint32_t a, uint32_t b, int kind)
{
    uint32_t h = (a * 0x9E3779B1u ^ b) * 0x85EBCA6Bu + (uint32_t)kind;

    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    return h ^ h >> 16;
}

static entity_slot *entity_find(const entity_namer *n, uint32_t key)
{
    size_t i = press_key_number(&n->key, key) & n->mask;

    while (n->slots[i].value && n->slots[i].key != key)
        i = (i + 1) & n->mask;
    return &n->slots[i];
}

static uint32_t entity_get(const entity_namer *n, uint32_t key)
{
    return entity_find(n, key)->value;
}

/* Twice the room; where there is none the table stays as it is. */
static void entity_grow(entity_namer *n)
{
    entity_slot *old = n->slots, *slots;
    size_t size = n->mask + 1, i;

    slots = press_zalloc(n->env, press_mul(2 * size, sizeof *slots));
    if (!slots) {
        n->status = PRESS_NOMEM;
        return;
    }
    n->slots = slots;
    n->mask = 2 * size - 1;
    for (i = 0; i < size; i++)
        if (old[i].value)
            *entity_find(n, old[i].key) = old[i];
    press_free(n->env, old);
}

static void entity_set(entity_namer *n, uint32_t key, uint32_t value)
{
    entity_slot *slot = entity_find(n, key);

    if (!slot->value) {
        if ((n->used + 1) * 4 > (n->mask + 1) * 3)
            entity_grow(n);
        if (n->status)
            return;
        n->used++;
        slot = entity_find(n, key);
    }
    slot->key = key;
    slot->value = value;
}

/* --- reading a mention ----------------------------------------------------------- */

static int entity_sentence_lang(const entity_namer *n, const press_mention *m)
{
    return n->lang >= 0 ? n->lang : n->text->sentences[m->sentence].lang;
}

/* Its words as units; at most NAME_PARTS of them. */
static size_t entity_units(const entity_namer *n, const press_mention *m,
                           press_tag_unit *units)
{
    size_t i = m->token, end = i + m->ntokens, count = 0;
    int lang = entity_sentence_lang(n, m);

    while (i < end && count < NAME_PARTS) {
        press_tag_unit_read(n->text, i, end, lang, &units[count]);
        i += units[count].ntokens;
        count += units[count].is_word;
    }
    return count;
}

static press_span entity_span(const entity_namer *n, const press_tag_unit *u)
{
    press_range r;

    r.start = u->start;
    r.end = u->end;
    return press_span_sub(n->text->span, r);
}

static uint32_t entity_word(const press_tag_unit *u)
{
    return u->stem ? u->stem : u->word;
}

static void entity_person_info(const entity_namer *n, const press_mention *m,
                               const press_tag_unit *units, size_t count,
                               entity_info *info)
{
    info->letter = count > 1 && units[0].shape == TAG_INITIAL;
    info->gender = (uint8_t)press_entity_gender(n->text, m, units, count,
                                                info->lang);
}

static int entity_form(const entity_namer *n, const press_tag_unit *units,
                       size_t count, int lang)
{
    size_t i, shouted = 0, base = 0;

    for (i = 0; i < count; i++) {
        shouted += units[i].shape == TAG_ALLCAPS;
        base += entity_word(&units[i]) == units[i].word ||
                (units[i].stem &&
                 (press_tag_classes(units[i].word, lang) >> TAG_CLASS_BASE & 1));
    }
    /* one short word of capitals may be an abbreviation */
    return (shouted == count && (count > 1 || entity_span(n, units).n > 5)
                ? 0
                : 32) +
           (int)base;
}

static void entity_read(entity_namer *n, size_t at)
{
    const press_mention *m = press_vec_at(n->mentions, press_mention, at);
    entity_info *info = &n->info[at];
    press_tag_unit units[NAME_PARTS];
    size_t count = entity_units(n, m, units), i;

    info->words = (uint8_t)count;
    if (count && m->type == PRESS_TYPE_PERSON && units[0].stem) {
        uint32_t key = press_case_key(entity_span(n, &units[0]));

        if (key) /* Сергеем is Сергей */
            units[0].stem = key;
    }
    if (!count) {
        press_span s = press_span_sub(n->text->span, m->at);

        info->all = press_hash32(s.p, s.n);
        return;
    }
    for (i = 0; i < count; i++) {
        info->all = entity_mix(info->all, entity_word(&units[i]), 0);
        if (units[i].stem)
            info->lang = (uint8_t)press_tag_lang(entity_sentence_lang(n, m),
                                        &n->text->tokens[units[i].token]);
    }
    if (m->ntokens > NAME_PARTS * 2) /* too long to be compared by words */
        info->all = entity_mix(info->all, m->at.start, 0);
    info->first = entity_word(&units[0]);
    info->last = entity_word(&units[count - 1]);
    info->plain = (uint8_t)entity_form(n, units, count, info->lang);
    if (m->type == PRESS_TYPE_PERSON)
        entity_person_info(n, m, units, count, info);
}

/* --- gender by the text's own evidence -------------------------------------------- */

static void entity_evidence(entity_namer *n, const entity_info *info)
{
    int female = info->gender == PRESS_GENDER_FEMALE;

    if (!info->lang || info->gender == PRESS_GENDER_UNKNOWN ||
        info->gender == PRESS_GENDER_EITHER)
        return;
    entity_set(n, entity_mix(info->last, 0, ENTITY_MALE + female), 1);
    if (info->words > 1)
        entity_set(n, entity_mix(info->last, info->first,
                                 ENTITY_PAIR_MALE + female), 1);
}

static void entity_settle(entity_namer *n, entity_info *info)
{
    int turn;

    if (info->gender != PRESS_GENDER_EITHER)
        return;
    for (turn = info->words > 1 ? 0 : 1; turn < 2; turn++) {
        uint32_t other = turn ? 0 : info->first;
        int kind = turn ? ENTITY_MALE : ENTITY_PAIR_MALE;
        int male = entity_get(n, entity_mix(info->last, other, kind)) != 0;
        int female = entity_get(n, entity_mix(info->last, other, kind + 1)) != 0;

        if (male != female) {
            /* a surname alone does not speak for a full name */
            if (turn && info->words > 1)
                return;
            info->gender = (uint8_t)(male ? PRESS_GENDER_MALE
                                          : PRESS_GENDER_FEMALE);
            return;
        }
    }
}

/* --- groups ------------------------------------------------------------------------ */

/* The better form: in plain case, a known nominative. */
static int entity_rank(const entity_namer *n, uint32_t at)
{
    const press_mention *m = press_vec_at(n->mentions, press_mention, at);
    const entity_info *info = &n->info[at];
    press_tag_unit units[NAME_PARTS];
    size_t count;

    if (m->type != PRESS_TYPE_PERSON || info->lang != PRESS_LANG_RU)
        return info->plain;
    count = entity_units(n, m, units);
    if (info->gender == PRESS_GENDER_UNKNOWN) /* Аян, Асан: the least ending */
        return info->plain;
    return info->plain / 32 * 32 +
           (count && press_case_is_base(entity_span(n, &units[count - 1]),
                                        info->gender) ? 16 : 0);
}

static int entity_better(const entity_namer *n, uint32_t a, uint32_t b)
{
    int x = entity_rank(n, a), y = entity_rank(n, b);

    if (x != y)
        return x > y;
    if (n->info[a].lang == PRESS_LANG_KK) { /* the least ending */
        const press_mention *m = press_vec_at(n->mentions, press_mention, a);
        const press_mention *k = press_vec_at(n->mentions, press_mention, b);

        return m->at.end - m->at.start < k->at.end - k->at.start;
    }
    return 0;
}

static int entity_group_of(entity_namer *n, uint32_t at)
{
    const press_mention *m = press_vec_at(n->mentions, press_mention, at);
    entity_info *info = &n->info[at];
    int split = info->lang ? info->gender : 0;
    uint32_t key = entity_mix(info->all, (uint32_t)(m->type * 8 + split),
                              ENTITY_WHOLE);
    uint32_t found = entity_get(n, key);
    entity_group *group;

    if (split == PRESS_GENDER_EITHER)
        found = 0; /* alone, as it is written */
    if (!found) {
        group = press_vec_push(&n->groups);
        if (!group)
            return n->groups.status;
        group->mention = at;
        group->is = (uint32_t)n->groups.n - 1;
        found = (uint32_t)n->groups.n;
        entity_set(n, key, found);
    }
    info->group = found - 1;
    group = press_vec_at(&n->groups, entity_group, info->group);
    if (group->mention != at && entity_better(n, at, group->mention))
        group->mention = at;
    return PRESS_OK;
}

/* --- persons ------------------------------------------------------------------------- */

static const entity_info *entity_group_info(const entity_namer *n, uint32_t g)
{
    return &n->info[press_vec_at(&n->groups, entity_group, g)->mention];
}

static int entity_is_person(const entity_namer *n, uint32_t g)
{
    return press_vec_at(n->mentions, press_mention,
                        press_vec_at(&n->groups, entity_group, g)->mention)
               ->type == PRESS_TYPE_PERSON;
}

static int entity_genders_fit(const entity_info *a, const entity_info *b)
{
    int both = PRESS_GENDER_MALE + PRESS_GENDER_FEMALE;

    return a->gender + b->gender != both || a->gender == b->gender ||
           a->gender == PRESS_GENDER_UNKNOWN ||
           b->gender == PRESS_GENDER_UNKNOWN;
}

static uint32_t entity_first_letter(const entity_namer *n, uint32_t g)
{
    const press_mention *m =
        press_vec_at(n->mentions, press_mention,
                     press_vec_at(&n->groups, entity_group, g)->mention);

    return press_lower(press_utf8_peek(n->text->span.p, n->text->span.n,
                                       m->at.start));
}

/* Jomart Tokayev is Kasym-Jomart Tokayev: the parts of a first word. */
static void entity_parts(entity_namer *n, uint32_t g, const entity_info *info)
{
    const press_mention *m =
        press_vec_at(n->mentions, press_mention,
                     press_vec_at(&n->groups, entity_group, g)->mention);
    press_tag_unit units[NAME_PARTS];
    press_span word;
    char part[64];
    size_t at = 0, used = 0, parts = 0;

    if (info->lang || !entity_units(n, m, units))
        return;
    word = entity_span(n, &units[0]);
    while (at <= word.n && used < sizeof part) {
        char c = at < word.n ? word.p[at] : '-';

        at++;
        if (c != '-') {
            part[used++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            continue;
        }
        if (used > 1 && (parts || at < word.n)) {
            uint32_t key = entity_mix(press_hash32(part, used),
                                      info->last * 4 + info->gender,
                                      ENTITY_PAIR);

            parts++;
            if (!entity_get(n, key))
                entity_set(n, key, g + 1);
        }
        used = 0;
    }
}

/* The longest full name by first and last word, and by initial. */
static void entity_full_names(entity_namer *n)
{
    uint32_t g;

    for (g = 0; g < n->groups.n; g++) {
        const entity_info *info = entity_group_info(n, g);
        uint32_t key, had;

        if (!entity_is_person(n, g) || info->words < 2 || info->letter ||
            info->gender == PRESS_GENDER_EITHER)
            continue;
        key = entity_mix(info->first, info->last * 4 + info->gender,
                         ENTITY_PAIR);
        had = entity_get(n, key);
        if (!had || entity_group_info(n, had - 1)->words < info->words)
            entity_set(n, key, g + 1);
        key = entity_mix(entity_first_letter(n, g),
                         info->last * 4 + info->gender, ENTITY_LETTER);
        had = entity_get(n, key);
        if (!had || entity_group_info(n, had - 1)->words < info->words)
            entity_set(n, key, g + 1);
        entity_parts(n, g, info);
    }
}

/* The full name of that first word or letter and the same last word, of the
** same gender, or where this one shows none, of any. */
static uint32_t entity_fitting(const entity_namer *n, const entity_info *info,
                               uint32_t first, int kind)
{
    uint32_t found = entity_get(
        n, entity_mix(first, info->last * 4 + info->gender, kind));
    uint32_t gender;

    for (gender = 0; gender <= PRESS_GENDER_FEMALE && !found; gender++)
        if (!info->gender || !gender)
            found = entity_get(
                n, entity_mix(first, info->last * 4 + gender, kind));
    return found;
}

/* Given name and patronymic of the longer names; `find` 1: who a group of
** these two words stands for. */
static void entity_patronymics(entity_namer *n, int find)
{
    uint32_t g, longer;

    for (g = 0; g < n->groups.n; g++) {
        entity_group *group = press_vec_at(&n->groups, entity_group, g);
        const entity_info *info = entity_group_info(n, g);
        press_tag_unit units[NAME_PARTS];
        uint32_t key;

        if (!entity_is_person(n, g) || info->letter ||
            (find ? info->words != 2 : info->words < 3) ||
            entity_units(n, press_vec_at(n->mentions, press_mention,
                                         group->mention), units) < 2 ||
            !press_case_patronymic(entity_span(n, &units[1])))
            continue;
        key = entity_mix(entity_word(&units[0]), entity_word(&units[1]),
                         ENTITY_PATRON);
        longer = entity_get(n, key);
        if (!find && !longer)
            entity_set(n, key, g + 1);
        else if (find && longer && group->is == g)
            group->is = press_vec_at(&n->groups, entity_group,
                                     longer - 1)->is;
    }
}

static void entity_join_persons(entity_namer *n)
{
    uint32_t g;

    entity_full_names(n);
    entity_patronymics(n, 0);
    for (g = 0; g < n->groups.n; g++) {
        const entity_info *info = entity_group_info(n, g);
        uint32_t longest;

        if (!entity_is_person(n, g) || info->words < 2)
            continue;
        longest = info->letter
                      ? entity_fitting(n, info, entity_first_letter(n, g),
                                       ENTITY_LETTER)
                      : entity_fitting(n, info, info->first, ENTITY_PAIR);
        if (longest && longest - 1 != g)
            press_vec_at(&n->groups, entity_group, g)->is = longest - 1;
    }
    entity_patronymics(n, 1);
    for (g = 0; g < n->groups.n; g++) { /* the first of the whole text */
        const entity_info *info = entity_group_info(n, g);
        int k;

        for (k = 0; entity_is_person(n, g) && info->words > 1 && k < 2; k++) {
            uint32_t key = entity_mix(k ? info->first : info->last, 0,
                                      k ? ENTITY_FIRST_EVER : ENTITY_LAST_EVER);

            if (!(k && info->letter) && !entity_get(n, key))
                entity_set(n, key, g + 1);
        }
    }
}

/* The group that a single word stands for, or its own. */
static uint32_t entity_single(const entity_namer *n, const entity_info *info)
{
    static const int kinds[] = {ENTITY_LAST, ENTITY_FIRST, ENTITY_LAST_EVER,
                                ENTITY_FIRST_EVER};
    size_t k;

    if (info->gender == PRESS_GENDER_EITHER)
        return info->group;
    for (k = 0; k < sizeof kinds / sizeof kinds[0]; k++) {
        uint32_t found = entity_get(n, entity_mix(info->first, 0, kinds[k]));

        if (found && entity_genders_fit(info, entity_group_info(n, found - 1)))
            return found - 1;
    }
    return info->group;
}

/* --- abbreviations ---------------------------------------------------------------------- */

/* Long Name (LN): mention `at` is short for the one before.  Square brackets
** are an editor's, who may say anything in them: the first letter must fit. */
static int entity_is_short(const entity_namer *n, uint32_t at)
{
    const press_mention *m = press_vec_at(n->mentions, press_mention, at);
    const press_mention *before = m - 1;
    const press_token *t = n->text->tokens;
    press_span word;
    size_t i = 0;

    if (!at || m->type == PRESS_TYPE_PERSON || n->info[at].words != 1 ||
        n->info[at - 1].words < 2 || before->listed ||
        m->token != before->token + before->ntokens + 1 ||
        !strchr("([", n->text->span.p[t[m->token - 1].start]))
        return 0;
    word = press_span_sub(n->text->span, m->at);
    if (n->text->span.p[t[m->token - 1].start] == '[' &&
        (m->type != before->type ||
         word.p[0] != n->text->span.p[before->at.start]))
        return 0;
    while (i < word.n)
        if (press_is_lower(press_utf8_next(word.p, word.n, &i)))
            return 0;
    return word.n > 1;
}

/* --- names -------------------------------------------------------------------------------- */

/* Is there a word in another case than the nominative?  A surname says it
** best, then a name by the father's. */
static int entity_is_oblique(const press_span *words, size_t count, int gender)
{
    press_span last = words[count - 1];

    if (press_case_gender(last) != PRESS_GENDER_UNKNOWN)
        return !press_case_is_base(last, gender);
    if (count > 1 && press_case_patronymic(last))
        return !press_lex_ends(last, "вна вич ызы ұлы");
    return press_case_is_oblique(words[0], gender) ||
           (count == 2 && press_case_parallel(words[0], last));
}

static int entity_copy_words(entity_namer *n, press_buf *out, uint32_t at)
{
    const press_mention *m = press_vec_at(n->mentions, press_mention, at);
    const entity_info *info = &n->info[at];
    press_tag_unit units[NAME_PARTS];
    press_span words[NAME_PARTS];
    size_t count = entity_units(n, m, units), i;

    if (!count || count == NAME_PARTS || m->ntokens > 3 * NAME_PARTS)
        return 0;
    for (i = 0; i < count; i++) {
        words[i] = entity_span(n, &units[i]);
        /* marks inside a name: it is called as it is written */
        if (i && units[i - 1].token + units[i - 1].ntokens != units[i].token)
            return 0;
    }
    if (info->lang == PRESS_LANG_KK) {
        size_t cut = words[count - 1].n -
                     press_case_kazakh(words[count - 1]);

        press_buf_add(out, n->text->span.p + m->at.start,
                      m->at.end - m->at.start - cut);
        return cut > 0;
    }
    if (m->type != PRESS_TYPE_PERSON)
        return press_case_name(out, words, count);
    if (info->gender == PRESS_GENDER_UNKNOWN ||
        info->gender == PRESS_GENDER_EITHER ||
        !entity_is_oblique(words, count, info->gender))
        return 0;
    press_case_person(out, words, count, info->gender);
    return 1;
}

/* A name is in one line: runs of blanks are one. */
static int entity_one_line(entity_namer *n, press_span *name)
{
    press_buf line;
    size_t at = 0;
    int blank = 0, changed = 0, status;

    press_buf_init(&line, n->env);
    while (at < name->n) {
        size_t start = at;
        uint32_t c = press_utf8_next(name->p, name->n, &at);

        if (press_is_space(c)) {
            changed |= blank || c != ' ';
            blank = 1;
            continue;
        }
        if (blank)
            press_buf_putc(&line, ' ');
        blank = 0;
        press_buf_add(&line, name->p + start, at - start);
    }
    status = line.status;
    if (!status && changed) {
        *name = press_arena_copy(n->strings, press_buf_span(&line));
        status = name->p ? PRESS_OK : PRESS_NOMEM;
    }
    press_buf_release(&line);
    return status;
}

/* The name of a group: made when first asked for. */
static int entity_group_name(entity_namer *n, uint32_t g, press_span *out)
{
    entity_group *group = press_vec_at(&n->groups, entity_group, g);
    const press_mention *m =
        press_vec_at(n->mentions, press_mention, group->mention);
    press_buf made;
    int status = PRESS_OK;

    if (!group->name.p) {
        group->name = press_span_sub(n->text->span, m->at);
        press_buf_init(&made, n->env);
        if (n->info[group->mention].lang &&
            entity_copy_words(n, &made, group->mention) && !made.status &&
            !press_span_eq(press_buf_span(&made), group->name)) {
            group->name = press_arena_copy(n->strings, press_buf_span(&made));
            status = group->name.p ? PRESS_OK : PRESS_NOMEM;
        }
        if (!status)
            status = made.status;
        press_buf_release(&made);
        if (!status)
            status = entity_one_line(n, &group->name);
    }
    *out = group->name;
    return status;
}

/* Almaty region: where the word after a place says that a part of a country
** is meant, it is called so, and not as the city is. */
static int entity_region(entity_namer *n, uint32_t at, press_span *name)
{
    static const char *const words[] = {"region", "oblast", "province",
                                        "district"};
    const press_mention *m = press_vec_at(n->mentions, press_mention, at);
    const press_sentence *s = &n->text->sentences[m->sentence];
    const press_token *t = &n->text->tokens[m->token + m->ntokens];
    press_span word, whole;
    size_t i;

    if (m->type != PRESS_TYPE_LOCATION ||
        m->token + m->ntokens >= s->token + s->ntokens)
        return PRESS_OK;
    word.p = n->text->span.p + t->start;
    word.n = t->length;
    for (i = 0; i < sizeof words / sizeof words[0]; i++)
        if (t->start == m->at.end + 1 &&
            press_span_eq(word, press_span_of(words[i]))) {
            whole = press_span_sub(n->text->span, m->at);
            whole.n += 1 + word.n;
            *name = whole;
            return entity_one_line(n, name);
        }
    return PRESS_OK;
}

/* One mention after the other: what it is called. */
static int entity_call(entity_namer *n)
{
    uint32_t i, g;
    int status = PRESS_OK;

    for (i = 0; i < n->mentions->n && !status; i++) {
        press_mention *m = press_vec_at(n->mentions, press_mention, i);
        const entity_info *info = &n->info[i];

        if (m->listed)
            continue;
        g = press_vec_at(&n->groups, entity_group, info->group)->is;
        if (m->type == PRESS_TYPE_PERSON && info->words == 1) {
            g = entity_single(n, info);
            g = press_vec_at(&n->groups, entity_group, g)->is;
        } else if (m->type == PRESS_TYPE_PERSON && info->words > 1 &&
                   info->gender != PRESS_GENDER_EITHER) {
            entity_set(n, entity_mix(info->last, 0, ENTITY_LAST), g + 1);
            if (!info->letter)
                entity_set(n, entity_mix(info->first, 0, ENTITY_FIRST), g + 1);
        } else if (entity_is_short(n, i)) {
            entity_set(n, entity_mix(info->all, m->type, ENTITY_SHORT),
                       n->info[i - 1].group + 1);
        }
        if (m->type != PRESS_TYPE_PERSON && info->words == 1) {
            uint32_t full = entity_get(
                n, entity_mix(info->all, m->type, ENTITY_SHORT));

            g = full ? full - 1 : g;
        }
        status = entity_group_name(n, g, &m->name);
        if (!status)
            status = entity_region(n, i, &m->name);
        status = status ? status : press_work(n->env, 32);
    }
    return status;
}

static int entity_name_all(entity_namer *n)
{
    uint32_t i;
    int status = PRESS_OK;

    for (i = 0; i < n->mentions->n && !status; i++) {
        entity_read(n, i);
        entity_evidence(n, &n->info[i]);
        status = n->status ? n->status : press_work(n->env, 32);
    }
    for (i = 0; i < n->mentions->n && !status; i++) {
        entity_settle(n, &n->info[i]);
        status = entity_group_of(n, i);
        status = status ? status : press_work(n->env, 32);
    }
    if (status)
        return status;
    entity_join_persons(n);
    status = entity_call(n);
    return status ? status : n->status;
}

PRESS_PRIVATE int press_entity_names(press_env *env, const press_text *text,
                                     int lang, press_vec *mentions,
                                     press_arena *strings)
{
    entity_namer n;
    int status = PRESS_NOMEM;

    if (!mentions->n)
        return PRESS_OK;
    memset(&n, 0, sizeof n);
    n.env = env;
    n.text = text;
    n.lang = lang;
    n.mentions = mentions;
    n.strings = strings;
    press_vec_init(&n.groups, env, sizeof(entity_group));
    n.mask = 63;
    n.slots = press_zalloc(env, press_mul(n.mask + 1, sizeof *n.slots));
    n.info = press_zalloc(env, press_mul(mentions->n, sizeof *n.info));
    if (n.slots && n.info)
        status = press_key_init(&n.key, env, text->span);
    if (!status)
        status = entity_name_all(&n);
    press_free(env, n.slots);
    press_free(env, n.info);
    press_vec_release(&n.groups);
    return status;
}

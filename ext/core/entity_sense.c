/* entity_sense.c - see entity_sense.h. */
#include "entity_sense.h"

#include "entity_case.h"
#include "kin.h"
#include "lex.h"

#define SENSE_NEAR 64  /* mentions on either side that are looked at */
#define SENSE_UNSURE 550

static press_span sense_token(const press_text *text, size_t i)
{
    press_span none = {"", 0};

    return i < text->ntokens ? press_text_token(text, i) : none;
}

static int sense_in(const press_text *text, size_t i, const char *list)
{
    return i < text->ntokens && press_lex_in(press_text_token(text, i), list);
}

static int sense_is_plural(const press_text *text, const press_mention *m)
{
    press_span s = press_span_sub(text->span, m->at);

    return m->ntokens == 1 && s.n > 4 && s.p[s.n - 1] == 's' &&
           s.p[s.n - 2] != 's';
}

/* Is the word a name of that type elsewhere in the text? */
static int sense_is(const press_text *text, const press_vec *mentions, size_t i,
                    press_span word, int type)
{
    size_t from = i > SENSE_NEAR ? i - SENSE_NEAR : 0, k;

    for (k = from; k < mentions->n && k < i + SENSE_NEAR; k++) {
        const press_mention *m = press_vec_at(mentions, press_mention, k);

        if (m->type == type && m->ntokens == 1 &&
            press_span_eq(press_span_sub(text->span, m->at), word))
            return 1;
    }
    return 0;
}

/* Scheidemanns, Kautskys, Nazarbayevs: the plural of a surname, by the ending
** that surnames have and peoples have not. */
static int sense_is_family(press_span s)
{
    static const char *const endings[] = {"mann", "sky", "skiy", "stein",
                                          "berg", "vich", "enko", "dze",
                                          "shvili", "escu", "ayev", "eyev",
                                          "anov", "inov", "anova"};
    size_t i;

    if (s.n < 8)
        return 0;
    s.n--;
    for (i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t n = strlen(endings[i]);

        if (memcmp(s.p + s.n - n, endings[i], n) == 0)
            return 1;
    }
    return 0;
}

/* "The Xs and Ys": of two plurals one is a family, so the other is, unless it is
** surer a people. */
static void sense_family(const press_text *text, press_vec *mentions, size_t i)
{
    press_mention *a = press_vec_at(mentions, press_mention, i), *b;

    if (a->token && sense_is_plural(text, a) &&
        sense_in(text, a->token - 1, "the and") &&
        sense_is_family(press_span_sub(text->span, a->at)))
        a->type = PRESS_TYPE_PERSON;
    if (i + 1 >= mentions->n || !a->token ||
        !sense_in(text, a->token - 1, "the") || !sense_is_plural(text, a))
        return;
    b = press_vec_at(mentions, press_mention, i + 1);
    if (b->token != a->token + 2 || !sense_in(text, a->token + 1, "and") ||
        !sense_is_plural(text, b) ||
        (a->type == PRESS_TYPE_MISC && a->score >= b->score) || /* a people */
        (b->type != PRESS_TYPE_PERSON && /* here, or where it stood before */
         !sense_is(text, mentions, i, press_span_sub(text->span, b->at),
                   PRESS_TYPE_PERSON)))
        return;
    a->type = b->type = PRESS_TYPE_PERSON;
    a->score = a->score < b->score ? b->score : a->score;
}

/* PoR, DoJ: capitals round a small letter, a capital at the end. */
static void sense_letters(const press_text *text, press_mention *m)
{
    press_span s = press_span_sub(text->span, m->at);
    size_t i, lower = 0, upper = 0;

    if (m->type != PRESS_TYPE_PERSON || m->ntokens != 1 || s.n > 5 || s.n < 3)
        return;
    for (i = 0; i < s.n; i++) {
        lower += s.p[i] >= 'a' && s.p[i] <= 'z';
        upper += s.p[i] >= 'A' && s.p[i] <= 'Z';
    }
    if (lower == 1 && upper + 1 == s.n && s.p[s.n - 1] <= 'Z')
        m->type = PRESS_TYPE_ORGANIZATION;
}

/* Сергеевна Орлова at the head of a sentence: the name before it. */
static void sense_patronymic(const press_text *text, press_vec *mentions,
                             size_t i)
{
    press_mention *m = press_vec_at(mentions, press_mention, i);
    const press_token *t;

    if (m->type != PRESS_TYPE_PERSON ||
        m->token == text->sentences[m->sentence].token)
        return;
    t = &text->tokens[m->token - 1];
    if (!(t->flags & PRESS_F_CYRILLIC) || !(t->flags & PRESS_F_CAPITAL) ||
        t->kind != PRESS_T_WORD || t->length < 4 ||
        text->tokens[m->token].flags & PRESS_F_LINE ||
        !press_case_patronymic(sense_token(text, m->token)) ||
        (i && press_vec_at(mentions, press_mention, i - 1)->at.end > t->start))
        return;
    m->token--;
    m->ntokens++;
    m->at.start = t->start;
}

/* Places of scripture and legend that stand for what befell there. */
static const char sense_figures[] =
    "golgotha calvary armageddon sodom gomorrah gethsemane canossa waterloo "
    "голгоф* армагеддон* содом* гоморр* каносс* ватерлоо";

static void sense_figure(const press_text *text, press_mention *m)
{
    if (m->type == PRESS_TYPE_LOCATION && m->ntokens == 1 &&
        m->score > SENSE_UNSURE && sense_in(text, m->token, sense_figures))
        m->score = SENSE_UNSURE;
}

/* "ORG and the X" in one sentence: the token of X where it is an organization's
** name that the tagger has passed over here; 0 where it is not. */
static size_t sense_beside(const press_text *text, const press_vec *mentions,
                           size_t i)
{
    const press_mention *m = press_vec_at(mentions, press_mention, i);
    const press_sentence *sentence = &text->sentences[m->sentence];
    size_t x = m->token + m->ntokens + 2;

    if (m->type != PRESS_TYPE_ORGANIZATION ||
        x >= sentence->token + sentence->ntokens ||
        !sense_in(text, x - 2, "and") || !sense_in(text, x - 1, "the") ||
        text->tokens[x].kind != PRESS_T_WORD ||
        !(text->tokens[x].flags & PRESS_F_CAPITAL) ||
        (x + 1 < text->ntokens &&
         text->tokens[x + 1].kind == PRESS_T_WORD &&
         text->tokens[x + 1].flags & PRESS_F_CAPITAL) ||
        (i + 1 < mentions->n &&
         press_vec_at(mentions, press_mention, i + 1)->token <= x))
        return 0;
    return sense_is(text, mentions, i, sense_token(text, x),
                    PRESS_TYPE_ORGANIZATION) ? x : 0;
}

/* Those that were passed over, put in by place. */
static int sense_add(press_env *env, const press_text *text,
                     press_vec *mentions, size_t first)
{
    press_vec all;
    size_t i;
    int status = PRESS_OK;

    press_vec_init(&all, env, sizeof(press_mention));
    for (i = 0; i < mentions->n && !status; i++) {
        const press_mention *m = press_vec_at(mentions, press_mention, i);
        size_t x = i >= first ? sense_beside(text, mentions, i) : 0;
        press_mention *put = press_vec_push(&all), *more = NULL;

        if (put)
            *put = *m;
        if (put && x) {
            more = press_vec_push(&all);
            if (more) {
                *more = *m;
                more->token = (uint32_t)x;
                more->ntokens = 1;
                more->at.start = text->tokens[x].start;
                more->at.end = more->at.start + text->tokens[x].length;
                more->score = more->score > 500 ? 500 : more->score;
            }
        }
        status = all.status ? all.status : press_work(env, 16);
    }
    if (!status) {
        press_vec old = *mentions;

        *mentions = all;
        all = old;
    }
    press_vec_release(&all);
    return status;
}

PRESS_PRIVATE int press_entity_sense(press_env *env, const press_text *text,
                                     press_vec *mentions)
{
    size_t i, first = mentions->n;
    int status = PRESS_OK;

    for (i = 0; i < mentions->n && !status; i++) {
        press_mention *m = press_vec_at(mentions, press_mention, i);

        sense_family(text, mentions, i);
        sense_letters(text, m);
        sense_patronymic(text, mentions, i);
        sense_figure(text, m);
        status = press_work(env, 16);
    }
    for (i = 0; i < mentions->n && !status && first == mentions->n; i++)
        if (sense_beside(text, mentions, i))
            first = i;
    if (!status && first < mentions->n)
        status = sense_add(env, text, mentions, first);
    return status ? status : press_kin_split(env, text, mentions);
}

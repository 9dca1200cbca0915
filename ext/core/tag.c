/* tag.c - see tag.h. */
#include "tag.h"

PRESS_PRIVATE const char *press_type_name(int type)
{
    static const char *const names[] = {
        "", "person", "organization", "location", "misc"};

    assert(type >= PRESS_TYPE_PERSON && type <= PRESS_TYPE_MISC);
    return names[type];
}

/* A capitalised word. */
static int tag_capital(const press_text *text, size_t i)
{
    return text->tokens[i].kind == PRESS_T_WORD &&
           text->tokens[i].flags & PRESS_F_CAPITAL;
}

/* "Tokayev's" is one token to searching; a name ends before the 's. */
static uint32_t tag_end(const press_text *text, size_t i)
{
    press_span s = press_text_token(text, i);
    uint32_t end = text->tokens[i].start + (uint32_t)s.n;

    if (s.n > 2 && s.p[s.n - 1] == 's' && s.p[s.n - 2] == '\'')
        return end - 2;
    if (s.n > 4 && s.p[s.n - 1] == 's' &&
        memcmp(s.p + s.n - 4, "\xE2\x80\x99", 3) == 0)
        return end - 4;
    return end;
}

static int tag_sentence(press_env *env, const press_text *text, size_t s,
                        press_vec *mentions)
{
    const press_sentence *sentence = &text->sentences[s];
    size_t i = sentence->token, end = i + sentence->ntokens, first = i;
    int status = press_work(env, sentence->end - sentence->start);

    while (i < end && !status) {
        press_mention *m;
        size_t start = i;

        while (i < end && tag_capital(text, i) && i - start < 8)
            i++;
        if (i == start || (start == first && i - start < 2)) {
            i++;
            continue;
        }
        m = press_vec_push(mentions);
        if (!m)
            return mentions->status;
        m->token = (uint32_t)start;
        m->ntokens = (uint32_t)(i - start);
        m->at.start = text->tokens[start].start;
        m->at.end = tag_end(text, i - 1);
        m->sentence = (uint32_t)s;
        m->type = i - start > 1 ? PRESS_TYPE_PERSON : PRESS_TYPE_LOCATION;
        m->score = 400;
    }
    return status;
}

PRESS_PRIVATE int press_tag(press_env *env, const press_text *text, int lang,
                            press_vec *mentions)
{
    size_t s;
    int status = PRESS_OK;

    (void)lang;
    for (s = 0; s < text->nsentences && !status; s++)
        status = tag_sentence(env, text, s, mentions);
    return status;
}

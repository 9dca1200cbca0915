/* tag_cut.c - see tag_cut.h. */
#include "tag_cut.h"

#include "tag.h"

/* The Financial Times of London: the name of a paper, of two words or more, is
** whole before "of" and a place. */
static int tag_cut_is_paper(const press_tag_reader *r, size_t i, size_t k,
                            size_t end)
{
    static const char *const papers[] = {"times",   "post",    "news",
                                         "tribune", "herald",  "gazette",
                                         "chronicle", "telegraph"};
    const press_tag_unit *u = r->units;
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
static int tag_cut_is_single(const press_text *text, const press_token *t)
{
    return t->kind == PRESS_T_QUOTE && t->length == 3 &&
           memcmp(text->span.p + t->start, "’", 3) == 0;
}

/* Cut the name that begins at unit i short: before a mark of quotation or a
** bracket without its pair, before "and the", which joins two names, and after
** a newspaper. */
static size_t tag_cut_short(const press_tag_reader *r, size_t i, size_t end)
{
    const char *text = r->text->span.p;
    size_t k;
    int open = 0;

    for (k = i; k < end; k++) {
        const press_token *t = &r->text->tokens[r->units[k].token];
        int kind = t->kind;

        if (kind == PRESS_T_OPEN)
            open++;
        else if (kind == PRESS_T_CLOSE && open-- == 0)
            return k;
        else if (open > 0 && tag_cut_is_single(r->text, t))
            open--;
        else if (kind == PRESS_T_QUOTE && t->length == 1 && text[t->start] == '"')
            open = !open;
        else if (k + 2 < end && k > i &&
                 r->units[k].word == press_hash32("and", 3) &&
                 r->units[k + 1].word == press_hash32("the", 3) &&
                 !r->units[i].phrase)
            return k;
        else if (tag_cut_is_paper(r, i, k, end))
            return k;
    }
    if (open <= 0)
        return end;
    for (k = end; k-- > i;) {
        int kind = r->text->tokens[r->units[k].token].kind;

        if (kind == PRESS_T_OPEN || kind == PRESS_T_QUOTE)
            break;
    }
    return k > i ? k : end;
}

/* A unit that ends no name: a mark, "and", "of", a number after such a word. */
static int tag_cut_ends_none(const press_tag_reader *r, size_t i, size_t k)
{
    static const char *const joints[] = {"and", "of", "the", "in", "on", "for",
                                         "at", "to", "и", "в", "на", "және"};
    const press_tag_unit *u = &r->units[k];
    size_t j;

    if (!u->is_word)
        return 1;
    if (u->shape == TAG_DIGITS && !u->is_capital && k > i + 1)
        return r->units[k - 1].is_lower && tag_cut_ends_none(r, k - 1, k - 1);
    for (j = 0; u->is_lower && j < sizeof joints / sizeof joints[0]; j++)
        if (u->word == press_hash32(joints[j], strlen(joints[j])))
            return 1;
    return 0;
}

/* The second of two marks, the first of which is in the name. */
static int tag_cut_closes(const press_tag_reader *r, size_t i, size_t k)
{
    const press_token *tokens = r->text->tokens;
    int kind = tokens[r->units[k].token].kind, n = 0;

    if (kind == PRESS_T_CLOSE) {
        while (k-- > i)
            if (tokens[r->units[k].token].kind == PRESS_T_OPEN)
                return 1;
        return 0;
    }
    for (; kind == PRESS_T_QUOTE && k-- > i;)
        n += tokens[r->units[k].token].kind == PRESS_T_QUOTE;
    return n == 1;
}

PRESS_PRIVATE size_t press_tag_cut(const press_tag_reader *r, size_t i,
                                   size_t end)
{
    end = tag_cut_short(r, i, end);
    while (end > i + 1 && tag_cut_ends_none(r, i, end - 1) &&
           !tag_cut_closes(r, i, end - 1))
        end--;
    return end;
}

/* Short words whose dot the texts have in the name, of bodies and of states of
** the US; after one of two letters (Co., Jr., Va.) it is in the unit. */
static const char *const tag_cut_bodies[] = {"corp", "inc", "ltd", "bros"};
static const char *const tag_cut_states[] = {
    "ala",  "ariz", "ark",  "calif", "colo", "conn", "del",  "fla", "ill",
    "ind",  "kan",  "mass", "mich",  "minn", "mont", "neb",  "nev", "okla",
    "tenn", "tex",  "wash", "wis",   "wyo"};

static int tag_cut_is_one_of(uint32_t word, const char *const *list, size_t n)
{
    size_t j;

    for (j = 0; j < n; j++)
        if (word == press_hash32(list[j], strlen(list[j])))
            return 1;
    return 0;
}

PRESS_PRIVATE int press_tag_cut_has_dot(const press_tag_reader *r, size_t end,
                                        int type)
{
    const press_tag_unit *u = &r->units[end - 1];

    if (r->lang != PRESS_LANG_EN || end >= r->nunits || !u->is_capital ||
        u[1].start != u->end || u[1].end != u->end + 1 ||
        r->text->span.p[u->end] != '.')
        return 0;
    if (type == PRESS_TYPE_ORGANIZATION)
        return tag_cut_is_one_of(u->word, tag_cut_bodies,
                                 sizeof tag_cut_bodies /
                                     sizeof tag_cut_bodies[0]);
    return type == PRESS_TYPE_LOCATION &&
           tag_cut_is_one_of(u->word, tag_cut_states,
                             sizeof tag_cut_states / sizeof tag_cut_states[0]);
}

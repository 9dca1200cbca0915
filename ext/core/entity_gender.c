/* entity_gender.c - see entity_gender.h. */
#include "entity_gender.h"

#include "lex.h"
#include "tag_list.h"

static press_span gender_span(const press_text *text, const press_tag_unit *u)
{
    press_range r;

    r.start = u->start;
    r.end = u->end;
    return press_span_sub(text->span, r);
}

/* The gender that a given name's list says. */
static int gender_of_given(const press_tag_unit *u)
{
    uint32_t bits = press_tag_classes(u->stem ? u->stem : u->word,
                                      u->stem ? PRESS_LANG_RU : PRESS_LANG_EN);
    int male = bits >> TAG_CLASS_MALE & 1, female = bits >> TAG_CLASS_FEMALE & 1;

    if (male == female)
        return PRESS_GENDER_UNKNOWN;
    return male ? PRESS_GENDER_MALE : PRESS_GENDER_FEMALE;
}

/* A title before the name may say it: Mrs, г-жа. */
static int gender_of_title(const press_text *text, const press_mention *m)
{
    size_t t = m->token;
    press_span word;

    if (t == 0)
        return PRESS_GENDER_UNKNOWN;
    word = press_text_token(text, t - 1);
    if (word.n == 1 && word.p[0] == '.' && t > 1)
        word = press_text_token(text, t - 2);
    if (press_lex_in(word, "mr mr. г-н господин"))
        return PRESS_GENDER_MALE;
    return press_lex_in(word, "mrs mrs. ms ms. miss г-жа госпожа")
               ? PRESS_GENDER_FEMALE : PRESS_GENDER_UNKNOWN;
}

/* What the word before a name in -а says: a man's genitive, a woman's
** nominative. */
static int gender_in_genitive(press_span word)
{
    if (press_lex_in(word, "у от до без для из против около ради кроме возле "
                           "судьи судью главы главу") ||
        (word.n > 6 && press_lex_ends(word, "ого его")) ||
        press_lex_ends(word, "иста ора еля ера ента анта ника чика щика тика ога "
                          "урга ата акима пилота врача аря члена лидера мэра "
                          "министра юриста блогера эколога"))
        return PRESS_GENDER_MALE;
    return press_lex_ends(word, "ая яя истка нтка ница щица чица орка есса")
               ? PRESS_GENDER_FEMALE : PRESS_GENDER_EITHER;
}

/* Before a name in -у: a man's dative, a woman's accusative. */
static int gender_in_dative(press_span word)
{
    if (press_lex_in(word, "к ко по благодаря судье главе") ||
        (word.n > 6 && press_lex_ends(word, "ому ему")) ||
        press_lex_ends(word, "исту ору елю еру енту анту нику чику щику тику огу "
                          "ургу ату акиму пилоту врачу арю члену лидеру мэру "
                          "министру"))
        return PRESS_GENDER_MALE;
    return press_lex_in(word, "в на про через судью главу") ||
                   press_lex_ends(word, "ую юю истку нтку ницу щицу чицу орку")
               ? PRESS_GENDER_FEMALE : PRESS_GENDER_EITHER;
}

static int gender_by_word(const press_text *text, const press_mention *m,
                          press_span surname)
{
    const press_token *before;

    if (!m->token)
        return PRESS_GENDER_EITHER;
    before = &text->tokens[m->token - 1];
    if (before->kind != PRESS_T_WORD || !(before->flags & PRESS_F_CYRILLIC) ||
        (before->flags & PRESS_F_CAPITAL && before->length > 2))
        return PRESS_GENDER_EITHER;
    return press_lex_ends(surname, "у")
               ? gender_in_dative(press_text_token(text, m->token - 1))
               : gender_in_genitive(press_text_token(text, m->token - 1));
}

/* What tells of a Russian surname of either gender, or of none. */
static int gender_in_russian(const press_text *text, const press_mention *m,
                             const press_tag_unit *units, size_t count,
                             int seen)
{
    press_span given = gender_span(text, &units[0]);
    press_span surname = gender_span(text, &units[count - 1]);
    int full = count > 1 && units[0].shape != TAG_INITIAL;

    if (seen == PRESS_GENDER_UNKNOWN)
        return full ? press_case_listed(given) : seen;
    if (full)
        seen = press_case_beside(given, surname);
    if (seen == PRESS_GENDER_EITHER)
        seen = gender_by_word(text, m, surname);
    if (seen == PRESS_GENDER_EITHER && full && gender_of_given(&units[0]))
        seen = gender_of_given(&units[0]);
    return seen;
}

PRESS_PRIVATE int press_entity_gender(const press_text *text,
                                      const press_mention *m,
                                      const press_tag_unit *units,
                                      size_t count, int lang)
{
    const press_tag_unit *last = &units[count - 1];
    int latin = (unsigned char)text->span.p[last->start] < 0xCE;
    int seen = press_case_gender(gender_span(text, last));

    if (seen == PRESS_GENDER_EITHER && lang == PRESS_LANG_KK)
        return PRESS_GENDER_FEMALE; /* no genitive of Садықов */
    if (!latin && lang == PRESS_LANG_RU &&
        (seen == PRESS_GENDER_EITHER || seen == PRESS_GENDER_UNKNOWN))
        return gender_in_russian(text, m, units, count, seen);
    if (seen == PRESS_GENDER_UNKNOWN && latin)
        seen = gender_of_title(text, m);
    if (seen == PRESS_GENDER_UNKNOWN && latin && count > 1)
        seen = gender_of_given(&units[0]);
    return seen;
}

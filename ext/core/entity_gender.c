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

/* What a noun or an adjective before a name in -а says: a man's genitive or
** accusative, a woman's nominative. */
static int gender_of_office(press_span word)
{
    if (press_lex_in(word, "судьи судью главы главу отца сына мужа "
                           "брата внука") ||
        press_lex_ends(word, "иста ора еля ера ента анта ика ога урга ата эта "
                             "акима пилота врача аря члена лидера мэра министра "
                             "юриста блогера эколога нца рца вца льца"))
        return PRESS_GENDER_MALE;
    return press_lex_ends(word, "ая яя истка нтка ница щица чица вица орка есса")
               ? PRESS_GENDER_FEMALE : PRESS_GENDER_EITHER;
}

/* The same of the word right before it. */
static int gender_in_genitive(press_span word)
{
    if (press_lex_in(word, "у от до без для из против около ради кроме возле "
                           "словам мнению данным версии имени") ||
        (word.n > 6 && press_lex_ends(word, "ого его")) ||
        press_lex_ends(word, "ение ения ению ением ении ание ания анию анием "
                             "ании ать ять ить еть или али яли ели"))
        return PRESS_GENDER_MALE;
    return press_lex_in(word, "говорит считает отмечает утверждает заявляет "
                              "пишет рассказывает полагает объясняет уверена "
                              "сообщила заявила сказала отметила рассказала "
                              "подчеркнула добавила пояснила написала")
               ? PRESS_GENDER_FEMALE : gender_of_office(word);
}

/* Verbs by their beginnings: who has what done to them, and who is done to. */
static const char gender_to[] =
    "зада отказа вручи переда предъяви позвони ответи напомни присвои помог "
    "принадлежа грози угрожа позволи разреши запрети поручи сообщи объясни";
static const char gender_whom[] =
    "задержа арестова осуди обвини допроси отпусти освободи вызва избра "
    "назначи уволи поддержа пригласи награди уби изби похити";

static int gender_begins(press_span word, const char *list)
{
    char w[PRESS_LEX_MAX];
    size_t n = press_lex_lower(word, w);

    while (*list) {
        size_t k = strcspn(list, " ");

        if (n > k && memcmp(w, list, k) == 0 &&
            press_lex_ends(word, "л ла ли ло ть т лся лась"))
            return 1;
        list += k;
        list += *list == ' ';
    }
    return 0;
}

/* Before a name in -у: a man's dative, a woman's accusative. */
static int gender_of_dative(press_span word)
{
    if (press_lex_in(word, "судье главе сыну брату мужу отцу внуку") ||
        press_lex_ends(word, "исту ору елю еру енту анту ику огу ургу ату акиму "
                             "пилоту врачу арю члену лидеру мэру министру"))
        return PRESS_GENDER_MALE;
    return press_lex_in(word, "судью главу") ||
                   press_lex_ends(word, "ую юю истку нтку ницу щицу чицу орку")
               ? PRESS_GENDER_FEMALE : PRESS_GENDER_EITHER;
}

static int gender_in_dative(press_span word)
{
    if (press_lex_in(word, "к ко по благодаря") ||
        (word.n > 6 && press_lex_ends(word, "ому ему")) ||
        gender_begins(word, gender_to))
        return PRESS_GENDER_MALE;
    return press_lex_in(word, "в на про через") ||
                   gender_begins(word, gender_whom)
               ? PRESS_GENDER_FEMALE : gender_of_dative(word);
}

#define GENDER_BACK 3 /* words that may stand between the name and an office */

static int gender_is_word(const press_text *text, size_t t)
{
    return text->tokens[t].kind == PRESS_T_WORD &&
           text->tokens[t].flags & PRESS_F_CYRILLIC;
}

static int gender_is_capital(const press_text *text, size_t t)
{
    return text->tokens[t].flags & PRESS_F_CAPITAL && text->tokens[t].length > 2;
}

/* What stands before the name: по словам Х., главу КНБ Х., академику В. Х.  Not
** the office of whose wife she is: супруга президента Чехии Х. */
static int gender_by_word(const press_text *text, const press_mention *m,
                          int dative)
{
    size_t t = m->token, steps;

    for (steps = 0; t > 0 && steps <= GENDER_BACK; t--, steps++) {
        press_span word = press_text_token(text, t - 1);
        int seen = PRESS_GENDER_EITHER;

        if (!gender_is_word(text, t - 1))
            break;
        if (gender_is_capital(text, t - 1))
            continue; /* what the office is of */
        if (!steps)
            seen = dative ? gender_in_dative(word) : gender_in_genitive(word);
        else
            seen = dative ? gender_of_dative(word) : gender_of_office(word);
        if (seen != PRESS_GENDER_EITHER)
            return t > 1 && press_lex_in(press_text_token(text, t - 2),
                                         "супруга жена вдова дочь мать сестра "
                                         "невеста подруга внучка племянница")
                       ? PRESS_GENDER_EITHER : seen;
        if (!press_lex_ends(word, "а я ы и ой ей ого его их ых"))
            break;
    }
    return PRESS_GENDER_EITHER;
}

/* Does a clause begin with the name, or with a word that is no noun before it? */
static int gender_begins_clause(const press_text *text, const press_mention *m)
{
    return !m->token || m->token == text->sentences[m->sentence].token ||
           !gender_is_word(text, m->token - 1) ||
           press_lex_in(press_text_token(text, m->token - 1),
                        "и а но что как когда где если чтобы хотя также однако "
                        "вчера сегодня ранее позже затем потом тогда теперь "
                        "которого которой которому которых");
}

/* The verb after a name in -а: Х. рассказала; жалобу Х. рассмотрел суд. */
static int gender_by_verb(const press_text *text, const press_mention *m)
{
    size_t t = m->token + m->ntokens;
    press_span word;

    if (t >= text->ntokens || !gender_is_word(text, t) ||
        text->tokens[t].flags & PRESS_F_CAPITAL)
        return PRESS_GENDER_EITHER;
    word = press_text_token(text, t);
    if (word.n < 8)
        return PRESS_GENDER_EITHER;
    if (press_lex_ends(word, "ила ала яла ела ыла ула шла лась"))
        return gender_begins_clause(text, m) ? PRESS_GENDER_FEMALE
                                             : PRESS_GENDER_EITHER;
    return press_lex_ends(word, "ил ял ел лся") && !press_lex_in(word, "отдел")
               ? PRESS_GENDER_MALE : PRESS_GENDER_EITHER;
}

/* A surname of neither kind: the given name tells, or its father's, or that
** both words are in one case. */
static int gender_by_given(const press_text *text, const press_mention *m,
                           const press_tag_unit *units, size_t count)
{
    press_span given = gender_span(text, &units[0]);
    press_span last = gender_span(text, &units[count - 1]);
    int seen = press_case_listed(given);
    int father = count > 1 ? press_case_patronymic(last) : 0;
    int is;

    if (father && !(press_lex_ends(last, "вич") && (seen || count == 2)))
        return father; /* Анна Маркевич has a surname */
    if (count == 1 && seen == PRESS_GENDER_FEMALE &&
        press_lex_ends(given, "у") &&
        gender_by_word(text, m, 1) == PRESS_GENDER_MALE)
        return PRESS_GENDER_UNKNOWN; /* сыну Саиду */
    if (seen || count != 2)
        return seen;
    is = press_case_parallel(given, last);
    return is == 'i' ||
                   (is == 'd' &&
                    gender_by_word(text, m, 1) == PRESS_GENDER_MALE)
               ? PRESS_GENDER_MALE : PRESS_GENDER_UNKNOWN;
}

/* What tells of a Russian surname of either gender, or of none. */
static int gender_in_russian(const press_text *text, const press_mention *m,
                             const press_tag_unit *units, size_t count,
                             int seen)
{
    press_span surname = gender_span(text, &units[count - 1]);
    int full = count > 1 && units[0].shape != TAG_INITIAL;
    int dative = press_lex_ends(surname, "у");

    if (seen == PRESS_GENDER_UNKNOWN)
        return units[0].shape == TAG_INITIAL
                   ? seen : gender_by_given(text, m, units, count);
    if (count == 1 && press_case_listed(surname) == PRESS_GENDER_FEMALE)
        return PRESS_GENDER_FEMALE; /* Екатерина */
    if (full)
        seen = press_case_beside(gender_span(text, &units[0]), surname);
    if (seen == PRESS_GENDER_EITHER && !dative)
        seen = gender_by_verb(text, m);
    if (seen == PRESS_GENDER_EITHER)
        seen = gender_by_word(text, m, dative);
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

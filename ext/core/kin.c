/* kin.c - see kin.h. */
#include "kin.h"

#include "entity_case.h"
#include "lex.h"

/* In the nominative. */
static const char kin_service[] =
    "адвокат защитник защитница представитель представительница помощник "
    "помощница пресс-секретарь секретарь советник советница заместитель "
    "соратник соратница коллега сослуживец однополчанин друг подруга сосед "
    "соседка знакомый знакомая одноклассник одноклассница ученик ученица "
    "телохранитель водитель охранник преемник преемница предшественник "
    "соперник оппонент биограф поверенный ставленник";
static const char kin_family[] =
    "сын дочь мать отец мама папа брат сестра жена муж супруг супруга вдова "
    "вдовец бабушка дедушка дед внук внучка племянник племянница дядя тетя "
    "тётя тесть теща тёща зять невестка невеста жених свекровь кузен кузина "
    "родственник родственница";
/* In other cases. */
static const char kin_other[] =
    "адвокат* защитник* защитниц* представител* помощник* помощниц* "
    "пресс-секретар* секретаря секретарю секретарем советник* советниц* "
    "заместител* соратник* соратниц* коллег* друга другу другом подруг* "
    "сосед* одноклассник* ученик* телохранител* водител* охранник* преемник* "
    "предшественник* соперник* оппонент* биограф* сына сыну сыном сыновья "
    "дочери дочерью матери матерью отца отцу отцом мамы маме папы папе брата "
    "брату братом братья сестры сестре сестрой сестры жены жене женой мужа "
    "мужу мужем супруга супруги супругу супруге супругой вдовы вдове вдовой "
    "бабушки бабушке деда деду внука внуку внуки внучки внучке племянник* "
    "племянниц* дяди дяде тети тёти тетки тестя зятя невестки родственник* "
    "родственниц*";

PRESS_PRIVATE int press_kin_noun(const press_text *text, size_t token)
{
    press_span s;

    if (token >= text->ntokens || text->tokens[token].kind != PRESS_T_WORD ||
        !(text->tokens[token].flags & PRESS_F_CYRILLIC))
        return PRESS_KIN_NONE;
    s = press_text_token(text, token);
    if (press_lex_in(s, kin_service))
        return PRESS_KIN_SERVICE;
    if (press_lex_in(s, kin_family))
        return PRESS_KIN_FAMILY;
    return press_lex_in(s, kin_other) ? PRESS_KIN_CASE : PRESS_KIN_NONE;
}

PRESS_PRIVATE int press_kin_before(const press_text *text, size_t token,
                                   size_t *noun)
{
    size_t steps;

    for (steps = 0; steps < 4 && token > 0; steps++) {
        const press_token *t = &text->tokens[--token];
        int kin = press_kin_noun(text, token);

        *noun = token;
        if (kin)
            return kin;
        if (t->kind != PRESS_T_WORD || t->flags & PRESS_F_CAPITAL ||
            !press_lex_ends(press_text_token(text, token),
                      "а я ы и ого его ой ей ов"))
            return PRESS_KIN_NONE;
    }
    return PRESS_KIN_NONE;
}

/* Kazakh: Болат Қарақұлов Есенбекованы ... деп атады.  A surname without an
** ending that another name with one follows: where that begins, 0 for none. */
static uint32_t kin_object(const press_text *text, const press_mention *m)
{
    static const char surnames[] = "ов ев ёв ова ева ёва ин ина ұлы қызы улы "
                                   "кызы";
    press_span last = press_text_token(text, m->token + m->ntokens - 1);

    if (m->ntokens < 3 || m->ntokens > 4 ||
        text->sentences[m->sentence].lang != PRESS_LANG_KK ||
        !press_lex_ends(press_text_token(text, m->token + 1), surnames) ||
        !press_lex_ends(last, "ны ні ды ді ты ті ның нің дың дің тың тің ға ге қа ке "
                        "на не нан нен дан ден тан тен мен бен пен"))
        return 0;
    return 2;
}

/* главврач больницы Костаная Лариса Мухина: a place in the genitive, then a
** given name in the nominative and a surname. */
static int kin_is_placed(const press_text *text, const press_mention *m)
{
    press_span first = press_text_token(text, m->token);
    press_span given;

    if (m->ntokens != 3 || !m->token ||
        text->sentences[m->sentence].lang != PRESS_LANG_RU ||
        text->tokens[m->token - 1].kind != PRESS_T_WORD ||
        text->tokens[m->token - 1].flags & PRESS_F_CAPITAL)
        return 0;
    given = press_text_token(text, m->token + 1);
    return press_lex_ends(first, "а я ы и") &&
           press_case_gender(first) == PRESS_GENDER_UNKNOWN &&
           press_case_listed(first) == PRESS_GENDER_UNKNOWN &&
           press_case_listed(given) != PRESS_GENDER_UNKNOWN &&
           !press_case_is_oblique(given, press_case_listed(given)) &&
           !press_case_patronymic(
               press_text_token(text, m->token + 2)) &&
           !press_kin_noun(text, m->token - 1);
}

/* Where in the mention the second person begins, 0 where there is one. */
static uint32_t kin_second(const press_text *text, const press_mention *m)
{
    uint32_t k, left;
    size_t noun;
    press_span word;

    if (m->type != PRESS_TYPE_PERSON || m->ntokens < 2 || m->ntokens > 5 ||
        !(text->tokens[m->token].flags & PRESS_F_CYRILLIC))
        return 0;
    k = kin_object(text, m);
    if (!k && kin_is_placed(text, m))
        return 1;
    if (k || !press_kin_before(text, m->token, &noun))
        return k;
    for (k = 0; k < m->ntokens; k++)
        if (text->tokens[m->token + k].kind != PRESS_T_WORD)
            return 0; /* initials */
    word = press_text_token(text, m->token + m->ntokens - 1);
    if (press_case_patronymic(word) && !press_lex_ends(word, "вич улы ұлы"))
        return 0;
    for (k = 0; k < 2 && k + 1 < m->ntokens; k++) {
        word = press_text_token(text, m->token + k);
        left = m->ntokens - k - 1;
        if (!press_lex_ends(word, "ова ева ёва ина ына овой евой иной ского цкого"))
            continue;
        word = press_text_token(text, m->token + k + 1);
        if (left > 1 || (press_case_gender(word) == PRESS_GENDER_MALE &&
                         press_case_is_base(word, PRESS_GENDER_MALE)))
            return k + 1;
    }
    return 0;
}

static void kin_cut(const press_text *text, press_mention *m, uint32_t k,
                    press_mention *second)
{
    const press_token *last = &text->tokens[m->token + k - 1];

    *second = *m;
    second->token += k;
    second->ntokens -= k;
    second->at.start = text->tokens[second->token].start;
    m->ntokens = k;
    m->at.end = last->start + last->length;
}

PRESS_PRIVATE int press_kin_split(press_env *env, const press_text *text,
                                  press_vec *mentions)
{
    press_vec all;
    size_t i, first;
    int status = PRESS_OK;

    for (first = 0; first < mentions->n && !status; first++) {
        if (kin_second(text, press_vec_at(mentions, press_mention, first)))
            break;
        status = press_work(env, 8);
    }
    if (status || first == mentions->n)
        return status;
    press_vec_init(&all, env, sizeof(press_mention));
    for (i = 0; i < mentions->n && !status; i++) {
        press_mention *m = press_vec_at(mentions, press_mention, i);
        uint32_t k = i >= first ? kin_second(text, m) : 0;
        press_mention second = *m, *put;

        if (k == 1 && kin_is_placed(text, m)) {
            kin_cut(text, m, k, &second);
            m->type = PRESS_TYPE_LOCATION;
        } else if (k) {
            kin_cut(text, m, k, &second);
        }
        put = press_vec_push(&all);
        if (put)
            *put = *m;
        put = put && k ? press_vec_push(&all) : NULL;
        if (put)
            *put = second;
        status = all.status ? all.status : press_work(env, 8);
    }
    if (!status) {
        press_vec old = *mentions;

        *mentions = all;
        all = old;
    }
    press_vec_release(&all);
    return status;
}

/* speaker_whose.c - see speaker_whose.h. */
#include "speaker_whose.h"

#include "kin.h"

/* The person whose mention begins at the token, or NULL. */
static const press_mention *whose_person(const press_speaking *speaking,
                                         size_t token)
{
    const press_mention *m = press_quote_mention(speaking, token);

    return m && m->token == token && m->type == PRESS_TYPE_PERSON ? m : NULL;
}

static int whose_mark(const press_speaking *speaking, size_t token)
{
    return press_quote_byte(speaking, token) == ',' ||
           (token < speaking->text->ntokens &&
            speaking->text->tokens[token].kind == PRESS_T_DASH);
}

/* A full name between commas or dashes right after token `end`. */
static int whose_aside(const press_speaking *speaking, size_t end)
{
    const press_mention *m =
        whose_mark(speaking, end) ? whose_person(speaking, end + 1) : NULL;

    return m && m->ntokens > 1 &&
           (whose_mark(speaking, m->token + m->ntokens) ||
            press_quote_stops(speaking, m->token + m->ntokens));
}

/* сказал, сказала: is a verb of saying there that ends so? */
static int whose_said(const press_speaking *speaking, size_t token,
                      const char *ends)
{
    return press_quote_word(speaking, token) &
               (PRESS_Q_SAY | PRESS_Q_WEAK | PRESS_Q_WRITE) &&
           press_speaking_ends(press_speaking_token(speaking, token), ends);
}

static int whose_russian(const press_speaking *speaking,
                         const press_mention *m)
{
    size_t end = m->token + m->ntokens, noun;
    press_span last = press_speaking_token(speaking, end - 1);
    int kin = press_kin_before(speaking->text, m->token, &noun), man;

    if (!kin)
        return 0;
    if (press_speaking_ends(last, "а я ы и о у е ю ой ей ого его") &&
        whose_person(speaking, end))
        return 1;
    if (!press_speaking_ends(last, "ова ева ёва ина ына овой евой иной ского "
                                   "цкого"))
        return 0;
    if (whose_aside(speaking, end))
        return 1;
    if (kin == PRESS_KIN_CASE)
        return 0;
    man = whose_said(speaking, end, "л лся") ||
          (noun && whose_said(speaking, noun - 1, "л лся"));
    if (man || press_speaking_ends(last, "овой евой иной ского цкого"))
        return 1;
    return kin == PRESS_KIN_FAMILY && m->ntokens == 1 && m->token == noun + 1;
}

static int whose_kazakh(const press_speaking *speaking, const press_mention *m,
                        size_t high)
{
    static const char nouns[] =
        "адвокаты адвокаттары қорғаушысы өкілі көмекшісі кеңесшісі орынбасары "
        "әріптесі досы құрбысы көршісі жақтасы баспасөз ұлы баласы қызы анасы "
        "шешесі әкесі ағасы інісі әпкесі апасы қарындасы сіңлісі жары әйелі "
        "зайыбы жұбайы күйеуі жесірі туысы немересі жиені";
    const char *cases = "ның нің дың дің тың тің";
    size_t end = m->token + m->ntokens, i;

    if (!press_speaking_ends(press_speaking_token(speaking, end - 1), cases))
        return 0;
    if (press_speaking_in(speaking, end, nouns))
        return 1;
    for (i = end; i < high && i < end + 6; i++) {
        const press_mention *next = whose_person(speaking, i);

        if (next)
            return !press_speaking_ends(
                press_speaking_token(speaking, i + next->ntokens - 1), cases);
        if (speaking->text->tokens[i].kind != PRESS_T_WORD ||
            press_quote_word(speaking, i) &
                (PRESS_Q_POST | PRESS_Q_SAY | PRESS_Q_CITE))
            return 0;
    }
    return 0;
}

PRESS_PRIVATE int press_speaker_is_whose(const press_speaking *speaking,
                                         const press_mention *m, size_t high)
{
    if (m->type != PRESS_TYPE_PERSON || !m->ntokens ||
        !(speaking->text->tokens[m->token].flags & PRESS_F_CYRILLIC))
        return 0;
    return speaking->text->lang == PRESS_LANG_KK
               ? whose_kazakh(speaking, m, high)
               : whose_russian(speaking, m);
}

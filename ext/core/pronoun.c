/* pronoun.c - see pronoun.h. */
#include "pronoun.h"

#include "given.h"
#include "speaking_case.h"

static press_span pronoun_first(press_span name)
{
    const char *blank = memchr(name.p, ' ', name.n);

    if (blank)
        name.n = (size_t)(blank - name.p);
    return name;
}

/* What a name says of its bearer: 1 a woman, -1 a man, 0 either. */
PRESS_PRIVATE int press_pronoun_gender(press_span name)
{
    press_span first = name;

    unsigned listed;

    if (press_speaking_ends(name, "-ага -аға -ата -ака -бай -бек -мырза -aga "
                                  "-ata -aka -bay -bek"))
        return -1;
    if (press_speaking_ends(name, "-апа -апай -ханым -әже -apa -khanym"))
        return 1;
    while (first.n && first.p[first.n - 1] != ' ')
        first.n--;
    if (press_speaking_ends(name, "ova eva ina aya skaya kyzy qyzy ова ева ёва ина "
                           "ская кызы қызы уызы"))
        return 1;
    if (press_speaking_ends(name, "ov ev yov in sky skiy ski uly uulu ов ев ёв ин "
                           "ский ұлы улы уулу"))
        return -1;
    listed = press_given_read(pronoun_first(name));
    if (listed == PRESS_GIVEN_F || listed == PRESS_GIVEN_M)
        return listed == PRESS_GIVEN_F ? 1 : -1;
    if (!first.n) /* one word */
        return press_speaking_ends(name, "a а я") ? 1 : 0;
    first.n--;
    return press_speaking_ends(first, "iya ana ina ara ия ана ина ара гүл gul")
               ? 1 : 0;
}

/* Is the name in the pronoun's paragraph or the one before it?  A paragraph that
** a dash begins is part of the one before it, and where the same pronoun stands
** on the way, outside of quotations, it is still of whom the text speaks. */
static int pronoun_is_close(const press_speaking *speaking, size_t name,
                            size_t token, uint32_t flags)
{
    int blanks = 0;

    if (token - name > 400)
        return 0;
    for (; token > name && blanks < 2; token--) {
        const press_token *t = &speaking->text->tokens[token];

        if (blanks == 1 && t->flags & PRESS_F_CAPITAL &&
            press_quote_word(speaking, token) == flags &&
            !press_speaking_quoted(speaking, token))
            blanks = 0;
        blanks += t->flags & PRESS_F_BLANK && t->kind != PRESS_T_DASH;
    }
    return blanks < 2;
}

/* "По словам Мирлана Сатыбалдиева": in the genitive a man's name ends as a
** woman's does. */
static int pronoun_in_genitive(const press_speaking *speaking,
                               const press_mention *m)
{
    size_t i = m->token, steps;

    if (!(speaking->text->tokens[i].flags & PRESS_F_CYRILLIC) ||
        speaking->text->lang == PRESS_LANG_KK)
        return 0;
    for (steps = 0; i > 0 && steps < 9; steps++) {
        if (speaking->text->tokens[--i].kind != PRESS_T_WORD)
            return 0;
        if (press_speaking_in(speaking, i,
                         "словам мнению утверждению выражению признанию "
                         "убеждению версии оценке данным подсчетам"))
            return 1;
    }
    return 0;
}

static int pronoun_is_somebody(const press_speaking *speaking, size_t i)
{
    return press_quote_word(speaking, i) & PRESS_Q_ANON &&
           !(press_quote_word(speaking, i) & PRESS_Q_GROUP) &&
           !press_quote_mention(speaking, i);
}

/* Бабушка никогда не повышала голоса. Знакомый водитель рассказал; Түнгі
** автобустың жүргізушісі айтты: what a sentence of Russian or Kazakh begins
** with. */
static size_t pronoun_heads(const press_speaking *speaking, size_t i)
{
    const press_text *text = speaking->text;
    size_t steps, most = text->lang == PRESS_LANG_KK ? 3 : 2;

    while (i + 1 < text->ntokens && (text->tokens[i].kind == PRESS_T_NUMBER ||
                                     text->tokens[i].kind == PRESS_T_DASH))
        i++; /* 33-летний мужчина */
    for (steps = 0; steps < most && i < text->ntokens; steps++, i++) {
        press_span s = press_text_token(text, i);

        if (!(text->tokens[i].flags & PRESS_F_CYRILLIC) ||
            press_quote_mention(speaking, i))
            return 0;
        if (pronoun_is_somebody(speaking, i))
            return press_quote_mention(speaking, i + 1) ||
                   press_speaking_is_oblique(speaking, i) ? 0 : i;
        if (press_quote_word(speaking, i) & ~PRESS_Q_ORG || /* an adjective, a possessor */
            !(text->lang == PRESS_LANG_KK
                  ? press_speaking_ends(s, "ның нің дың дің тың тің гі ғы кі қы")
                  : press_speaking_ends(s, "ый ий ой ая яя")))
            return 0;
    }
    return 0;
}

/* A noun for a person that a sentence has as subject: A guard at the gate
** shrugged.  Its token, or 0. */
static size_t pronoun_subject(const press_speaking *speaking,
                              const press_sentence *s, size_t low)
{
    const press_text *text = speaking->text;
    size_t i = s->token > low ? pronoun_heads(speaking, s->token) : 0;
    const press_mention *m;

    if (i)
        return i;
    m = press_quote_mention(speaking, s->token);
    i = m && m->type == PRESS_TYPE_PERSON ? m->token + m->ntokens : 0;
    if (i && i >= low && i < s->token + s->ntokens && /* X's daughter */
        press_speaking_ends(press_text_token(text, i - 1), "'s \xE2\x80\x99s") &&
        pronoun_is_somebody(speaking, i))
        return i;
    for (i = s->token + 1; i < s->token + s->ntokens && i < s->token + 16; i++)
        if (i > low && press_quote_word(speaking, i) & PRESS_Q_SAY &&
            !press_quote_mention(speaking, i - 1) &&
            press_speaking_heads(speaking, i - 1, i))
            return i - 1; /* После ходатайства адвоката X судья сообщил */
    for (i = s->token + 1; i < s->token + s->ntokens && i < s->token + 16; i++)
        if (pronoun_is_somebody(speaking, i) && i > low &&
            press_lex_in(press_text_token(text, i - 1),
                         "a an the one my our his her мой моя наш наша") &&
            !press_quote_mention(speaking, i + 1) &&
            (i - 1 == s->token || /* not: X, the guard of the house */
             (press_quote_byte(speaking, i - 2) == ',' &&
              !press_quote_mention(speaking, i - 3))))
            return i;
    return 0;
}

/* Is a Latin name the object of a preposition, or whose something is: works for
** X, X's novel; not: according to X? */
static int pronoun_is_object(const press_speaking *speaking,
                             const press_mention *m)
{
    size_t i = m->token;

    if (press_speaking_ends(press_speaking_token(speaking, i + m->ntokens - 1),
                            "'s \xE2\x80\x99s"))
        return 1;
    return press_speaking_is_origin(speaking,
                                    speaking->text->sentences[m->sentence].token,
                                    i) &&
           !(i > 1 && press_speaking_in(speaking, i - 2, "according"));
}

/* Is a Cyrillic name in the nominative, or the one whose words are told (по
** словам X, X-тің айтуынша)? */
static int pronoun_is_subject(const press_speaking *speaking,
                              const press_mention *m)
{
    press_span s = press_span_sub(speaking->text->span, m->at);
    size_t i;

    if (!(speaking->text->tokens[m->token].flags & PRESS_F_CYRILLIC))
        return !pronoun_is_object(speaking, m);
    if (!m->name.n || pronoun_in_genitive(speaking, m) ||
        press_quote_word(speaking, m->token + m->ntokens) & PRESS_Q_POST)
        return 1;
    if (press_speaking_is_cased(speaking, m))
        return 0;
    for (i = 0; i + s.n <= m->name.n; i++)
        if (memcmp(m->name.p + i, s.p, s.n) == 0)
            return 1;
    return 0;
}

/* Is what stands there said by the one who says what stands at the token, and
** not within another's quotation? */
static int pronoun_same_voice(const press_speaking *speaking, size_t there,
                              size_t token)
{
    const press_quoted *in = press_speaking_quoted(speaking, there);

    return !in || in == press_speaking_quoted(speaking, token);
}

/* Such a noun in the sentences before the pronoun's, in its paragraph, that
** stands after token `low`; 0 for none. */
static size_t pronoun_noun(const press_speaking *speaking, size_t token,
                           size_t low)
{
    const press_text *text = speaking->text;
    size_t k = press_text_sentence_at(text, text->tokens[token].start), back;

    for (back = 0; back < 4 && k > 0; back++, k--) {
        size_t i;

        if (text->tokens[text->sentences[k].token].flags & PRESS_F_BLANK)
            return 0;
        i = pronoun_subject(speaking, &text->sentences[k - 1], low);
        if (i && pronoun_same_voice(speaking, i, token))
            return i;
    }
    return 0;
}

/* She where nobody who is named fits: my grandmother, a guard's wife, of the
** sentences before, paragraphs and all; 0 for none. */
static size_t pronoun_kin(const press_speaking *speaking, size_t token,
                          uint32_t flags)
{
    static const char women[] =
        "mother grandmother sister daughter wife widow aunt woman girl мать мама "
        "бабушка сестра дочь жена вдова тетя женщина девушка старуха девочка";
    static const char men[] =
        "father grandfather brother son husband uncle man boy отец папа дед "
        "дедушка брат сын муж дядя мужчина парень старик мальчик";
    const press_text *text = speaking->text;
    size_t k = press_text_sentence_at(text, text->tokens[token].start), back;

    for (back = 0; back < 8 && k > 0; back++, k--) {
        const press_sentence *s = &text->sentences[k - 1];
        size_t i;

        for (i = s->token; i < s->token + 24 && i < s->token + s->ntokens; i++)
            if (press_speaking_in(speaking, i,
                                  flags & PRESS_Q_SHE ? women : men) &&
                (text->tokens[i].flags & PRESS_F_CYRILLIC ||
                 (i > s->token && i < s->token + 6 &&
                  press_speaking_in(speaking, i - 1,
                                    "my our his her the a an"))) &&
                pronoun_same_voice(speaking, i, token))
                return i;
    }
    return 0;
}

/* What a name says of its bearer where it stands: in the genitive a man's ends
** as a woman's, and a Kazakh pronoun is he and she. */
static int pronoun_gender_of(const press_speaking *speaking, size_t token,
                             const press_mention *m)
{
    int gender = press_pronoun_gender(
        m->name.n ? m->name : press_span_sub(speaking->text->span, m->at));

    if (speaking->text->tokens[token].flags & PRESS_F_CYRILLIC &&
        speaking->text->lang == PRESS_LANG_KK)
        return 0;
    return gender > 0 && pronoun_in_genitive(speaking, m) ? 0 : gender;
}

/* Does a verb of saying stand beside the name, so that who bears it speaks
** there? */
static int pronoun_speaks(const press_speaking *speaking,
                          const press_mention *m)
{
    size_t end = m->token + m->ntokens, i;

    for (i = end; i < end + 3; i++) {
        if (press_quote_word(speaking, i) & PRESS_Q_SAY)
            return 1;
        if (press_quote_stops(speaking, i))
            break;
    }
    for (i = m->token; i > 0 && i + 5 > m->token; i--) {
        if (press_quote_word(speaking, i - 1) & PRESS_Q_SAY)
            return 1;
        if (speaking->text->tokens[i - 1].kind != PRESS_T_WORD)
            break;
    }
    return 0;
}

/* Is the name part of what somebody else says in its sentence: The official
** said that X had been arrested? */
static int pronoun_is_inner(const press_speaking *speaking,
                            const press_mention *m)
{
    const press_sentence *s = &speaking->text->sentences[m->sentence];
    size_t i = m->token, steps;

    for (steps = 0; i > s->token + 2 && steps < 12; i--, steps++)
        if (press_speaking_in(speaking, i - 1, "that что"))
            break;
    if (i <= s->token + 2 || steps == 12)
        return 0;
    for (steps = 0; i > s->token + 1 && steps < 6; i--, steps++)
        if (press_quote_word(speaking, i - 1) & PRESS_Q_SAY)
            return 1;
    return 0;
}

/* Y said rescuers found X's body: named as whose something is, behind one of
** that sentence, the mention before it. */
static int pronoun_owns(const press_speaking *speaking, const press_mention *m,
                        const press_mention *before)
{
    return before->type == PRESS_TYPE_PERSON &&
           before->sentence == m->sentence &&
           press_speaking_ends(press_speaking_token(speaking,
                                                    m->token + m->ntokens - 1),
                               "'s \xE2\x80\x99s");
}

/* Whom the pronoun may stand for, of those named before it. */
typedef struct pronoun_found {
    const press_mention *subject, *inner, *oblique;
    int sure; /* the oblique one's name fits for certain */
} pronoun_found;

/* Of two the nearer in another case and the farther subject: in one sentence
** or where the subject is one who speaks it is he; else who is told last. */
static const press_mention *pronoun_choose(const press_speaking *speaking,
                                           const pronoun_found *found)
{
    const press_mention *subject = found->subject;

    if (!subject)
        return found->inner ? found->inner : found->oblique;
    if (found->inner && found->inner->sentence > subject->sentence + 1)
        return found->inner;
    if (!found->oblique || !found->sure ||
        found->oblique->sentence <= subject->sentence ||
        (found->oblique->sentence <= subject->sentence + 2 &&
         pronoun_speaks(speaking, subject)))
        return subject;
    return found->oblique;
}

/* The mentions before the token, back from the nearest. */
static const press_mention *pronoun_named(const press_speaking *speaking,
                                          size_t token, uint32_t flags)
{
    const press_mention *mentions;
    const press_quoted *own = press_speaking_quoted(speaking, token), *in;
    size_t n, i = press_speaking_from(speaking, token, &mentions, &n), steps;
    uint32_t place = speaking->text->tokens[token].start;
    pronoun_found found = {NULL, NULL, NULL, 0};

    for (steps = 0; i > 0 && steps < 24; steps++) {
        const press_mention *m = &mentions[--i];
        int gender;

        if (place - m->at.start > 2000 ||
            !pronoun_is_close(speaking, m->token, token, flags))
            break;
        in = press_speaking_quoted(speaking, m->token);
        if (m->type != PRESS_TYPE_PERSON || (in && in != own))
            continue; /* who is named by somebody else */
        gender = pronoun_gender_of(speaking, token, m);
        if ((flags & PRESS_Q_SHE && gender < 0) ||
            (flags & PRESS_Q_HE && gender > 0))
            continue;
        if (!pronoun_is_subject(speaking, m) || (i > 0 && pronoun_owns(speaking, m, m - 1))) {
            if (!found.oblique) {
                found.oblique = m;
                found.sure = gender != 0;
            }
            continue;
        }
        if (pronoun_is_inner(speaking, m)) {
            if (!found.inner)
                found.inner = m;
            continue;
        }
        if (!found.subject)
            found.subject = m;
        if (flags & PRESS_Q_HE || gender > 0) {
            found.subject = m; /* rather a name that is surely a woman's */
            break;
        }
    }
    return pronoun_choose(speaking, &found);
}

/* The person that he or she at the token stands for. */
static int pronoun_person(const press_speaking *speaking, size_t token,
                          uint32_t flags, press_speaker *out)
{
    const press_mention *best = pronoun_named(speaking, token, flags);
    size_t i = 0;

    if (best && pronoun_is_inner(speaking, best))
        i = pronoun_subject(speaking,
                            &speaking->text->sentences[best->sentence], 0);
    if (!i)
        i = pronoun_noun(speaking, token,
                         best ? best->token + best->ntokens : 0);
    if (!i && !best && flags & (PRESS_Q_HE | PRESS_Q_SHE))
        i = pronoun_kin(speaking, token, flags);
    if (i) {
        out->at = press_speaking_range(speaking, i, i + 1);
        out->type = PRESS_SPEAKER_ANONYMOUS;
        return 1;
    }
    if (best && pronoun_is_inner(speaking, best)) {
        i = speaking->text->sentences[best->sentence].token;
        if (press_quote_word(speaking, i + 1) & PRESS_Q_SAY &&
            !press_quote_mention(speaking, i) &&
            speaking->text->tokens[i].flags & PRESS_F_CAPITAL &&
            !press_quote_word(speaking, i)) { /* Гусаров заявил, что X */
            out->at = press_speaking_range(speaking, i, i + 1);
            out->type = PRESS_SPEAKER_PERSON;
            return 1;
        }
    }
    return press_speaking_set(best, out);
}

/* A place that a sentence begins with and a verb follows: Panama repeats. */
static int pronoun_is_state(const press_speaking *speaking,
                            const press_mention *m)
{
    press_span s = press_speaking_token(speaking, m->token + m->ntokens);

    return speaking->text->lang == PRESS_LANG_EN &&
           (press_speaking_ends(s, "s ed") ||
            press_speaking_in(speaking, m->token + m->ntokens, "has will had")) &&
           !press_speaking_ends(press_span_sub(speaking->text->span, m->at),
                                "'s \xE2\x80\x99s");
}

/* English: the position it took, as it has said, but it said: it is whom the sentence it
** stands in is about. */
static int pronoun_is_bound(const press_speaking *speaking,
                            const press_sentence *s, size_t token)
{
    return speaking->text->lang == PRESS_LANG_EN && token > s->token + 5 &&
           speaking->text->tokens[token - 1].kind == PRESS_T_WORD &&
           !(press_quote_word(speaking, s->token) & PRESS_Q_ORIGIN);
}

/* What one of the three sentences before the token's begins with: an
** organization, officials. */
static int pronoun_body(const press_speaking *speaking, size_t token,
                        press_speaker *out)
{
    const press_text *text = speaking->text;
    size_t sentence = press_text_sentence_at(text, text->tokens[token].start);
    size_t back, i;

    for (back = 0; back < 4; back++) {
        const press_sentence *s = &text->sentences[sentence - back];

        for (i = s->token; i < token && i < s->token + 6 &&
                           i < s->token + s->ntokens; i++) {
            const press_mention *m = press_quote_mention(speaking, i);

            if (m && (m->type == PRESS_TYPE_ORGANIZATION ||
                      (m->type == PRESS_TYPE_LOCATION && i == s->token &&
                       pronoun_is_state(speaking, m))) &&
                !press_speaking_is_origin(speaking, s->token, m->token)) {
                out->at = m->at;
                out->type = PRESS_SPEAKER_ORGANIZATION;
                out->named = 1;
                return 1;
            }
            if (press_speaking_is_many(speaking, s->token, i))
                continue; /* Троих активистов обвинили */
            if (!m && (press_quote_word(speaking, i) & PRESS_Q_GROUP ||
                       (press_quote_word(speaking, i) & PRESS_Q_ORG &&
                        i > s->token && /* the company; Компания */
                        !(text->tokens[i].flags & PRESS_F_CAPITAL))) &&
                !press_speaking_is_origin(speaking, s->token, i)) {
                out->at = press_speaking_range(speaking, i, i + 1);
                out->type = PRESS_SPEAKER_GROUP;
                return 1;
            }
        }
        if (back == sentence || text->tokens[s->token].flags & PRESS_F_BLANK ||
            (!back && pronoun_is_bound(speaking, s, token)))
            break;
    }
    return 0;
}

PRESS_PRIVATE int press_pronoun_resolve(const press_speaking *speaking,
                                        size_t token, uint32_t flags,
                                        press_speaker *out)
{
    if (!(flags & PRESS_Q_THEY))
        return pronoun_person(speaking, token, flags, out);
    return press_speaking_in(speaking, token,
                             "it they they've they're они олар") &&
           pronoun_body(speaking, token, out);
}

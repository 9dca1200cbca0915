/* speaker.c - see speaker.h. */
#include "speaker.h"

PRESS_PRIVATE const char *press_speaker_type_name(int type)
{
    static const char *const names[] = {NULL, "person", "organization",
                                        "document", "group", "anonymous"};

    return names[type];
}

/* --- tokens -------------------------------------------------------------- */

static uint32_t speaker_look_up(press_span word)
{
    if ((unsigned char)word.p[0] < 0xD0)
        return press_lex_find(press_quote_latin, press_quote_latin_n, word);
    return press_lex_find(press_quote_cyrillic, press_quote_cyrillic_n, word);
}

/* The word as it stands, else without a possessive, else its last part. */
static uint32_t speaker_word(press_span word)
{
    uint32_t flags = speaker_look_up(word);
    size_t whole = word.n, i;

    if (flags)
        return flags;
    if (word.n > 2 && word.p[word.n - 1] == 's' && word.p[word.n - 2] == '\'')
        word.n -= 2; /* a possessive */
    else if (word.n > 4 && memcmp(word.p + word.n - 4, "\xE2\x80\x99s", 4) == 0)
        word.n -= 4;
    for (i = word.n; i > 1; i--) /* puppet-party is a party */
        if (word.p[i - 1] == '-') {
            word.p += i;
            word.n -= i;
            break;
        }
    return word.n && word.n < whole ? speaker_look_up(word) : 0;
}

PRESS_PRIVATE uint32_t press_quote_word(const press_speaking *speaking,
                                        size_t token)
{
    press_quote_memo *memo = speaking->memo;
    press_span word;
    size_t at;

    if (token >= speaking->text->ntokens ||
        speaking->text->tokens[token].kind != PRESS_T_WORD)
        return 0;
    word = press_text_token(speaking->text, token);
    if (!memo || word.n > 64)
        return speaker_word(word);
    at = press_hash32(word.p, word.n) % PRESS_QUOTE_MEMO;
    if (!memo->word[at].n || !press_span_eq(memo->word[at], word)) {
        memo->word[at] = word;
        memo->flags[at] = speaker_word(word);
    }
    return memo->flags[at];
}

PRESS_PRIVATE char press_quote_byte(const press_speaking *speaking,
                                    size_t token)
{
    if (token >= speaking->text->ntokens)
        return '\0';
    return speaking->text->span.p[speaking->text->tokens[token].start];
}

PRESS_PRIVATE int press_quote_stops(const press_speaking *speaking,
                                    size_t token)
{
    char c = press_quote_byte(speaking, token);
    press_span s;

    if (c == '.' || c == '!' || c == '?' || c == ';' || c == ':')
        return 1;
    if (c != '\xE2')
        return 0;
    s = press_text_token(speaking->text, token);
    return s.n >= 3 && memcmp(s.p, "\xE2\x80\xA6", 3) == 0; /* … */
}

/* The first mention that ends after the token; nmentions where none. */
static size_t speaker_mention_from(const press_speaking *speaking,
                                   size_t token)
{
    size_t low = 0, high = speaking->nmentions;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const press_mention *m = &speaking->mentions[middle];

        if ((size_t)m->token + m->ntokens <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

PRESS_PRIVATE const press_mention *
press_quote_mention(const press_speaking *speaking, size_t token)
{
    size_t i = speaker_mention_from(speaking, token);

    if (i < speaking->nmentions && speaking->mentions[i].token <= token)
        return &speaking->mentions[i];
    return NULL;
}

static press_range speaker_range(const press_speaking *speaking, size_t first,
                                 size_t end)
{
    const press_token *a = &speaking->text->tokens[first];
    const press_token *b = &speaking->text->tokens[end - 1];
    press_range r;

    r.start = a->start;
    r.end = b->start + b->length;
    return r;
}

/* --- pronouns ------------------------------------------------------------ */

static int speaker_ends(press_span s, const char *ends)
{
    while (*ends) {
        size_t n = strcspn(ends, " ");

        if (s.n >= n && memcmp(s.p + s.n - n, ends, n) == 0)
            return 1;
        ends += n + (ends[n] == ' ');
    }
    return 0;
}

/* What a name says of its bearer: 1 a woman, -1 a man, 0 either. */
static int speaker_gender(press_span name)
{
    press_span first = name;

    while (first.n && first.p[first.n - 1] != ' ')
        first.n--;
    if (speaker_ends(name, "ova eva ina aya skaya kyzy qyzy ова ева ёва ина "
                           "ская кызы қызы уызы"))
        return 1;
    if (speaker_ends(name, "ov ev yov in sky skiy ski uly uulu ов ев ёв ин "
                           "ский ұлы улы уулу"))
        return -1;
    if (!first.n) /* one word */
        return speaker_ends(name, "a а я") ? 1 : 0;
    first.n--;
    return speaker_ends(first, "iya ana ina ara ия ана ина ара гүл gul")
               ? 1 : 0;
}

/* The mention is the speaker, if there is one. */
static int speaker_mention(const press_mention *m, press_speaker *out)
{
    if (!m)
        return 0;
    out->at = m->at;
    out->type = PRESS_SPEAKER_PERSON;
    out->named = 1;
    return 1;
}

/* Is the name in the pronoun's paragraph or the one before it? */
static int speaker_is_close(const press_speaking *speaking, size_t name,
                            size_t token)
{
    int blanks = 0;

    if (token - name > 400)
        return 0;
    for (; token > name && blanks < 2; token--)
        blanks += (speaking->text->tokens[token].flags & PRESS_F_BLANK) != 0;
    return blanks < 2;
}

/* "По словам Мирлана Сатыбалдиева": in the genitive a man's name ends as a
** woman's does. */
static int speaker_in_genitive(const press_speaking *speaking,
                               const press_mention *m)
{
    size_t i = m->token, steps;

    if (!(speaking->text->tokens[i].flags & PRESS_F_CYRILLIC) ||
        speaking->text->lang == PRESS_LANG_KK)
        return 0;
    for (steps = 0; i > 0 && steps < 9; steps++) {
        if (speaking->text->tokens[--i].kind != PRESS_T_WORD)
            return 0;
        if (press_lex_in(press_text_token(speaking->text, i),
                         "словам мнению утверждению выражению признанию "
                         "убеждению версии оценке данным подсчетам"))
            return 1;
    }
    return 0;
}

/* The person that a pronoun at the token stands for. */
static int speaker_resolve(const press_speaking *speaking, size_t token,
                           uint32_t flags, press_speaker *out)
{
    size_t i = speaker_mention_from(speaking, token), steps;
    uint32_t place = speaking->text->tokens[token].start;
    int kazakh = speaking->text->tokens[token].flags & PRESS_F_CYRILLIC &&
                 speaking->text->lang == PRESS_LANG_KK;
    const press_mention *best = NULL;

    if (flags & PRESS_Q_THEY)
        return 0;
    for (steps = 0; i > 0 && steps < 12; steps++) {
        const press_mention *m = &speaking->mentions[--i];
        int gender;

        if (place - m->at.start > 2000 ||
            !speaker_is_close(speaking, m->token, token))
            break;
        if (m->type != PRESS_TYPE_PERSON)
            continue;
        gender = speaker_gender(m->name.n ? m->name
                                          : press_span_sub(
                                                speaking->text->span, m->at));
        if (kazakh || (gender > 0 && speaker_in_genitive(speaking, m)))
            gender = 0; /* ол is he and she */
        if ((flags & PRESS_Q_SHE && gender < 0) ||
            (flags & PRESS_Q_HE && gender > 0))
            continue;
        if (!best)
            best = m;
        if (flags & PRESS_Q_HE || gender > 0) {
            best = m; /* she: rather a name that is surely a woman's */
            break;
        }
    }
    if (!best)
        return 0;
    speaker_mention(best, out);
    return 1;
}

/* --- a window ------------------------------------------------------------ */

/* Does the token before make this one part of something else? */
static int speaker_is_origin(const press_speaking *speaking, size_t low,
                             size_t token)
{
    size_t back = 0;

    while (token > low && back++ < 2) {
        uint32_t flags = press_quote_word(speaking, token - 1);

        if (flags & PRESS_Q_ORIGIN)
            return 1;
        if (!(flags & PRESS_Q_STOP) || flags & (PRESS_Q_PRONOUN))
            return 0;
        token--;
    }
    return 0;
}

static int speaker_is_possessive(const press_speaking *speaking,
                                 const press_mention *m)
{
    press_span s = press_span_sub(speaking->text->span, m->at);
    const char *after = s.p + s.n;
    size_t left = speaking->text->span.n - m->at.end;

    return (left > 1 && after[0] == '\'' && after[1] == 's') ||
           (left > 3 && memcmp(after, "\xE2\x80\x99s", 4) == 0);
}

/* The first mention of the type in [low, high) that may speak. */
static const press_mention *speaker_named(const press_speaking *speaking,
                                          size_t low, size_t high, int type)
{
    size_t i = speaker_mention_from(speaking, low);

    for (; i < speaking->nmentions && speaking->mentions[i].token < high; i++) {
        const press_mention *m = &speaking->mentions[i];

        if (m->type == type && m->token >= low &&
            !speaker_is_possessive(speaking, m) &&
            !speaker_is_origin(speaking, low, m->token))
            return m;
    }
    return NULL;
}

/* Before a Russian noun only an adjective belongs to its phrase: на вопрос о
** выборах депутат ответил. */
static int speaker_agrees(const press_speaking *speaking, size_t token)
{
    press_span s = press_text_token(speaking->text, token);

    if (speaking->text->lang == PRESS_LANG_KK || !s.n ||
        !(speaking->text->tokens[token].flags & PRESS_F_CYRILLIC))
        return 1;
    return speaker_ends(s, "ый ий ой ая яя ое ее ые ие ого его ому ему ом ем "
                           "ей ую юю ых их ым им ыми ими ій ої ів") ||
           memchr(s.p, '-', s.n);
}

/* The noun's phrase: adjectives before it, "of the ministry" after it. */
static press_range speaker_phrase(const press_speaking *speaking, size_t low,
                                  size_t high, size_t noun, uint32_t flags)
{
    size_t first = noun, end = noun + 1, steps;
    int cyrillic = speaking->text->tokens[noun].flags & PRESS_F_CYRILLIC;

    for (steps = 0; first > low && steps < 3; steps++, first--)
        if (speaking->text->tokens[first - 1].kind != PRESS_T_WORD ||
            press_quote_word(speaking, first - 1) &
                (PRESS_Q_STOP | PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_FIRST |
                 PRESS_Q_PRONOUN) ||
            !speaker_agrees(speaking, first - 1))
            break;
    if (flags & PRESS_Q_GROUP)
        while (end + 1 < high &&
               (press_quote_byte(speaking, end) == ',' ||
                press_lex_in(press_text_token(speaking->text, end),
                             "and и және мен")) &&
               press_quote_word(speaking, end + 1) & PRESS_Q_GROUP) {
            first = end + 1; /* of several the last stands for all */
            end += 2;
        }
    if (!cyrillic) {
        if (end + 1 < high && flags & PRESS_Q_NOUN &&
            press_lex_in(press_text_token(speaking->text, end), "of for from"))
            for (steps = 0; end < high && steps < 7 &&
                            (speaking->text->tokens[end].kind == PRESS_T_WORD);
                 steps++, end++)
                if (steps && press_quote_word(speaking, end) &
                                 (PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_AUX))
                    break;
    } else {
        for (steps = 0; end < high && steps < 3 &&
                        speaking->text->tokens[end].kind == PRESS_T_WORD &&
                        !(press_quote_word(speaking, end) &
                          (PRESS_Q_STOP | PRESS_Q_SAY | PRESS_Q_WRITE |
                           PRESS_Q_AUX | PRESS_Q_ORG)) &&
                        speaking->text->lang != PRESS_LANG_KK;
             steps++)
            end++;
    }
    return speaker_range(speaking, first, end);
}

static int speaker_noun_type(uint32_t flags)
{
    if (flags & PRESS_Q_GROUP)
        return PRESS_SPEAKER_GROUP;
    return flags & PRESS_Q_ANON ? PRESS_SPEAKER_ANONYMOUS
                                : PRESS_SPEAKER_DOCUMENT;
}

/* Official data, government officials: the last noun of several. */
static int speaker_compound(const press_speaking *speaking, size_t token)
{
    uint32_t flags = press_quote_word(speaking, token);

    return speaking->text->tokens[token].flags & PRESS_F_LATIN &&
           flags & PRESS_Q_NOUN && !(flags & (PRESS_Q_SAY | PRESS_Q_WRITE));
}

/* prosecutor's office, driver's wife: the possessive at i is not the head,
** which is the word after it.  Returns the head's token. */
static size_t speaker_head(const press_speaking *speaking, size_t i,
                           size_t high, uint32_t *flags)
{
    press_span s = press_text_token(speaking->text, i);
    uint32_t own;

    if (!speaker_ends(s, "'s \xE2\x80\x99s s' s\xE2\x80\x99") || i + 1 >= high ||
        speaking->text->tokens[i + 1].kind != PRESS_T_WORD)
        return i;
    own = press_quote_word(speaking, i + 1);
    if (own & (PRESS_Q_STOP | PRESS_Q_SAY | PRESS_Q_WRITE | PRESS_Q_AUX))
        return i;
    *flags = own & PRESS_Q_NOUN;
    if (!*flags)
        *flags = press_lex_in(press_text_token(speaking->text, i + 1),
                              "office service department press team staff "
                              "union council committee")
                     ? PRESS_Q_GROUP : PRESS_Q_ANON;
    return i + 1;
}

/* An organization, a noun, in [low, high): what stands first. */
static int speaker_other(const press_speaking *speaking, size_t low,
                         size_t high, press_speaker *out)
{
    const press_mention *m =
        speaker_named(speaking, low, high, PRESS_TYPE_ORGANIZATION);
    size_t i, end = m ? m->token : high;

    for (i = low; i < end; i++) {
        uint32_t flags = press_quote_word(speaking, i);

        if (flags & PRESS_Q_NOUN && !(flags & PRESS_Q_AUX) &&
            !press_quote_mention(speaking, i) &&
            !speaker_is_origin(speaking, low, i)) {
            while (i + 1 < end && speaker_compound(speaking, i + 1))
                flags = press_quote_word(speaking, ++i);
            i = speaker_head(speaking, i, end, &flags);
            out->at = speaker_phrase(speaking, low, high, i, flags);
            out->type = (uint8_t)speaker_noun_type(flags);
            return 1;
        }
    }
    if (!m)
        return 0;
    out->at = m->at;
    out->type = PRESS_SPEAKER_ORGANIZATION;
    out->named = 1;
    return 1;
}

/* Does the token begin a sentence, so that its capital tells nothing? */
static int speaker_begins(const press_speaking *speaking, size_t token)
{
    const press_text *text = speaking->text;
    size_t i = press_text_sentence_at(text, text->tokens[token].start);

    return text->sentences[i].token == token;
}

/* A run of words with capitals that ends before `end` (step -1) or begins at
** `from` (step 1), without a mention in it. */
static int speaker_capitals(const press_speaking *speaking, size_t first,
                            size_t end, press_speaker *out)
{
    const press_token *tokens = speaking->text->tokens;
    size_t i;
    int caps = 0;

    if (first == end || end - first > 5)
        return 0;
    for (i = first; i < end; i++) {
        if (press_quote_mention(speaking, i))
            return 0;
        caps += (tokens[i].flags & PRESS_F_ALLCAPS) != 0;
    }
    if (end - first == 1 && press_quote_word(speaking, first))
        return 0;
    out->at = speaker_range(speaking, first, end);
    if (end - first == 1 && speaker_begins(speaking, first)) {
        press_span s = press_text_token(speaking->text, first);

        if (speaker_gender(s) && tokens[first].flags & PRESS_F_CYRILLIC)
            return 1; /* Толегенов: a surname by its ending */
        if (speaker_ends(s, "s ы и лар лер дар дер тар тер")) {
            out->type = PRESS_SPEAKER_GROUP; /* Forecasters, Синоптики */
            return 1;
        }
        if (tokens[first].flags & PRESS_F_CYRILLIC) {
            out->type = PRESS_SPEAKER_ANONYMOUS;
            return 1;
        }
    }
    out->type = caps == (int)(end - first) ? PRESS_SPEAKER_ORGANIZATION
                                           : PRESS_SPEAKER_PERSON;
    out->named = 2;
    return 1;
}

static int speaker_is_capital(const press_speaking *speaking, size_t token)
{
    const press_token *t = &speaking->text->tokens[token];

    return t->kind == PRESS_T_WORD && t->flags & PRESS_F_CAPITAL &&
           !(press_quote_word(speaking, token) &
             (PRESS_Q_STOP | PRESS_Q_FIRST | PRESS_Q_PRONOUN));
}

/* A place next to the verb speaks for its government. */
static int speaker_place(const press_speaking *speaking, size_t low,
                         size_t token, press_speaker *out)
{
    const press_mention *m = press_quote_mention(speaking, token);

    if (!m || m->type != PRESS_TYPE_LOCATION ||
        speaker_is_possessive(speaking, m) ||
        m->token < low || speaker_is_origin(speaking, low, m->token))
        return 0;
    out->at = m->at;
    out->type = PRESS_SPEAKER_ORGANIZATION;
    out->named = 1;
    return 1;
}

/* --- before and after a verb --------------------------------------------- */

/* Words that begin a clause: what stands before them is another's. */
static const char speaker_clauses[] =
    "that because while but when if although though whereas since как что но а "
    "когда если хотя чтобы потому";

/* Where the clause of a verb begins. */
static size_t speaker_clause(const press_speaking *speaking, size_t low,
                             size_t verb)
{
    size_t i;

    if (verb - low > PRESS_SPEAKER_WINDOW)
        low = verb - PRESS_SPEAKER_WINDOW;
    for (i = verb; i > low; i--) {
        const press_token *t = &speaking->text->tokens[i - 1];
        uint32_t flags;

        if (t->kind != PRESS_T_WORD) {
            char c = press_quote_byte(speaking, i - 1);

            if (press_quote_stops(speaking, i - 1) || c == '(' || c == ')')
                return i;
            continue;
        }
        flags = press_quote_word(speaking, i - 1);
        if (flags & PRESS_Q_SAY && !(flags & PRESS_Q_NOUN))
            return i;
        if (flags & PRESS_Q_STOP &&
            press_lex_in(press_text_token(speaking->text, i - 1),
                         speaker_clauses))
            return i;
    }
    return low;
}

/* A clause between commas before the verb - a witness, who asked not to be
** named, told - is stepped over: the comma that opens it, or `verb`. */
static size_t speaker_relative(const press_speaking *speaking, size_t low,
                               size_t verb)
{
    size_t i, steps;

    if (verb < low + 4 || press_quote_byte(speaking, verb - 1) != ',')
        return verb;
    for (i = verb - 2, steps = 0; i > low + 1 && steps < 24; i--, steps++) {
        if (press_quote_stops(speaking, i))
            return verb;
        if (press_quote_byte(speaking, i - 1) == ',' &&
            press_lex_in(press_text_token(speaking->text, i),
                         "who which whose whom который которая которое "
                         "которые чей чья чьё"))
            return i - 1;
    }
    return verb;
}

/* "quoted an official as saying": where the one who says begins, or 0. */
static size_t speaker_quoted(const press_speaking *speaking, size_t low,
                             size_t verb)
{
    size_t i, steps;

    if (verb < low + 3 ||
        !press_lex_in(press_text_token(speaking->text, verb - 1), "as"))
        return 0;
    for (i = verb - 1, steps = 0; i > low && steps < 12; i--, steps++)
        if (press_lex_in(press_text_token(speaking->text, i - 1),
                         "quoted quotes quoting cited cites citing"))
            return i;
    return 0;
}

static const char speaker_houses[] =
    "министерств* минздрав* минфин* минобр* минюст* минэнерго мининформ* "
    "миннац* минтруд* пресс-служб* полици* прокуратур* генпрокуратур* "
    "ведомств* департамент* комитет* управлени* правительств* посольств* "
    "акимат* администраци* компани* парти* организаци* редакци* больниц* "
    "суде штаб* мид мвд мчс снб кнб фсб кремл*";

/* В Минздраве пояснили: an institution speaks, a plural verb has no other
** subject.  Its words stand between "в" and the verb. */
static int speaker_institution(const press_speaking *speaking, size_t from,
                               size_t verb, press_speaker *out)
{
    const press_text *text = speaking->text;
    size_t first = from + 1, i;
    const press_mention *m;

    if (verb >= text->ntokens || first >= verb || verb - first > 7 ||
        !press_lex_in(press_text_token(text, from), "в во у") ||
        !speaker_ends(press_text_token(text, verb), "ли ют ят ли"))
        return 0;
    m = press_quote_mention(speaking, first);
    if (!press_lex_in(press_text_token(text, first), speaker_houses) &&
        !(press_quote_word(speaking, first) &
          (PRESS_Q_ORG | PRESS_Q_GROUP | PRESS_Q_DOC)) &&
        (m ? m->type != PRESS_TYPE_ORGANIZATION
           : !(text->tokens[first].flags & PRESS_F_CAPITAL)))
        return 0;
    for (i = first; i < verb; i++)
        if (text->tokens[i].kind == PRESS_T_PUNCT ||
            text->tokens[i].kind == PRESS_T_DASH)
            return 0;
    out->at = m && m->type == PRESS_TYPE_ORGANIZATION && m->token == first
                  ? m->at /* В МИД Узбекистана изданию сообщили */
                  : speaker_range(speaking, first, verb);
    out->type = PRESS_SPEAKER_ORGANIZATION;
    out->named = 1;
    return 1;
}

/* Somebody in [from, near): a person, else what stands first. */
static int speaker_within(const press_speaking *speaking, size_t from,
                          size_t near, press_speaker *out)
{
    return speaker_mention(speaker_named(speaking, from, near,
                                         PRESS_TYPE_PERSON), out) ||
           speaker_other(speaking, from, near, out) ||
           speaker_place(speaking, from, near - 1, out);
}

PRESS_PRIVATE int press_speaker_before(const press_speaking *speaking,
                                       size_t low, size_t verb,
                                       press_speaker *out)
{
    size_t from, near = speaker_relative(speaking, low, verb), first;
    uint32_t flags;
    int k;

    memset(out, 0, sizeof *out);
    first = speaker_quoted(speaking, low, verb);
    if (first)
        return speaker_within(speaking, first, verb - 1, out);
    from = speaker_clause(speaking, low, near);
    if (speaker_institution(speaking, from, near, out))
        return 1;
    for (k = 0; near > from + 1 && k < 4 &&
                press_quote_word(speaking, near - 1) & PRESS_Q_AUX; k++)
        near--;
    if (near == from)
        return 0;
    flags = press_quote_word(speaking, near - 1);
    if (flags & PRESS_Q_FIRST) {
        out->first = 1;
        return 1;
    }
    if (flags & PRESS_Q_PRONOUN &&
        !speaker_is_origin(speaking, from, near - 1))
        return speaker_resolve(speaking, near - 1, flags, out);
    for (first = from; first < near && first < from + 3; first++)
        if (press_quote_word(speaking, first) & PRESS_Q_FIRST &&
            press_lex_in(press_text_token(speaking->text, first),
                         "we i мы я біз мен")) {
            out->first = 1;
            return 1;
        }
    if (speaker_within(speaking, from, near, out))
        return 1;
    for (first = near; first > from && speaker_is_capital(speaking, first - 1);)
        first--;
    if (first > from && first < near &&
        press_quote_word(speaking, first - 1) & PRESS_Q_ORIGIN)
        return 0;
    return speaker_capitals(speaking, first, near, out);
}

/* Where the subject after a verb ends. */
static size_t speaker_end(const press_speaking *speaking, size_t from,
                          size_t high)
{
    size_t i;

    if (high - from > PRESS_SPEAKER_WINDOW)
        high = from + PRESS_SPEAKER_WINDOW;
    for (i = from; i < high; i++) {
        const press_token *t = &speaking->text->tokens[i];

        if (i > from && t->flags & PRESS_F_BLANK)
            break;
        if (t->kind == PRESS_T_WORD) {
            if (press_lex_in(press_text_token(speaking->text, i),
                             "that who which whose as when while after before "
                             "during in on что который которая которые в во на "
                             "после во когда где"))
                break;
        } else if (t->kind != PRESS_T_NUMBER &&
                   (press_quote_stops(speaking, i) ||
                    t->kind == PRESS_T_OPEN || t->kind == PRESS_T_CLOSE ||
                    t->kind == PRESS_T_QUOTE ||
                    press_quote_byte(speaking, i) == ',' ||
                    press_quote_byte(speaking, i) == '(' ||
                    t->kind == PRESS_T_DASH)) {
            break;
        }
    }
    return i;
}

PRESS_PRIVATE int press_speaker_after(const press_speaking *speaking,
                                      size_t from, size_t high,
                                      press_speaker *out)
{
    size_t end, last;
    uint32_t flags;
    const press_mention *m;

    memset(out, 0, sizeof *out);
    if (from >= high)
        return 0;
    end = speaker_end(speaking, from, high);
    if (end == from)
        return 0;
    flags = press_quote_word(speaking, from);
    if (flags & PRESS_Q_FIRST && !(flags & PRESS_Q_NOUN)) {
        out->first = 1;
        return 1;
    }
    if (flags & PRESS_Q_PRONOUN &&
        !(end > from + 1 && speaking->text->tokens[from + 1].kind ==
                                PRESS_T_WORD &&
          press_lex_in(press_text_token(speaking->text, from),
                       "his her its their your его ее их оның")))
        return !press_lex_in(press_text_token(speaking->text, from),
                             "him them you it") &&
               speaker_resolve(speaking, from, flags, out);
    if (speaker_mention(speaker_named(speaking, from, end, PRESS_TYPE_PERSON),
                        out))
        return 1;
    /* the head of the fund, Dina Smailova: the name comes after the comma */
    m = press_quote_byte(speaking, end) == ','
            ? speaker_named(speaking, end + 1,
                            end + 5 < high ? end + 5 : high,
                            PRESS_TYPE_PERSON) : NULL;
    if (m)
        return speaker_mention(m, out);
    if (speaker_other(speaking, from, end, out) ||
        speaker_place(speaking, from, from, out))
        return 1;
    for (last = from; last < end && speaker_is_capital(speaking, last); last++)
        ;
    return speaker_capitals(speaking, from, last, out);
}

PRESS_PRIVATE int press_speaker_noun(const press_speaking *speaking,
                                     size_t from, size_t high,
                                     press_speaker *out)
{
    size_t i, end;

    memset(out, 0, sizeof *out);
    if (from >= high)
        return 0;
    end = speaker_end(speaking, from, high);
    if (end == from)
        return 0;
    from += (size_t)press_lex_in(press_text_token(speaking->text, from),
                                 "the a an one her his their");
    if (from >= end || end - from > 3)
        return 0;
    for (i = from; i < end; i++)
        if (speaking->text->tokens[i].kind != PRESS_T_WORD ||
            press_quote_word(speaking, i) || press_quote_mention(speaking, i))
            return 0;
    out->at = speaker_range(speaking, from, end);
    out->type = PRESS_SPEAKER_ANONYMOUS;
    return 1;
}

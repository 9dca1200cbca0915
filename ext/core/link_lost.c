/* link_lost.c - places where a link was: see link.h.
**
** A page that became plain text keeps the words of its links and loses where
** they led.  Most such words look like any others; the ones found here make
** no sense without the link.
*/
#include "link_lost.h"

/* The words that any of these can begin with: most tokens cost one look-up. */
PRESS_TABLE_DEF const press_lexeme press_link_triggers[] = {
    {"at", 1}, {"available", 1}, {"click", 1}, {"complete", 1},
    {"details", 1}, {"fill", 1}, {"follow", 1}, {"found", 1}, {"here", 1},
    {"learn", 1}, {"link", 1}, {"more", 1}, {"our", 1}, {"read", 1},
    {"see", 1}, {"sign", 1}, {"source", 1}, {"that", 1}, {"the", 1},
    {"this", 1}, {"use", 1}, {"via", 1}, {"we", 1}, {"біздің", 1}, {"вот", 1},
    {"заполните", 1}, {"здесь", 1}, {"источник", 1}, {"мына", 1},
    {"мұнда", 1}, {"нажмите", 1}, {"наш*", 1}, {"об", 1}, {"осы", 1},
    {"осында", 1}, {"по", 1}, {"подпишите", 1}, {"подробнее", 1},
    {"подробно", 1}, {"подробности", 1}, {"см", 1}, {"смотри", 1},
    {"смотрите", 1}, {"ссылка", 1}, {"ссылке", 1}, {"сілтеме", 1},
    {"толтырыңыз", 1}, {"толығырақ", 1}, {"тут", 1}, {"төмендегі", 1},
    {"читайте", 1}, {"қараңыз", 1},
};
PRESS_TABLE_DEF const size_t press_link_ntriggers =
    sizeof press_link_triggers / sizeof press_link_triggers[0];

typedef struct lost_scan {
    const press_text *text;
    press_vec *out;
} lost_scan;

static press_span lost_token(const lost_scan *scan, size_t i)
{
    press_span none = {"", 0};

    return i < scan->text->ntokens ? press_text_token(scan->text, i) : none;
}

static int lost_in(const lost_scan *scan, size_t i, const char *list)
{
    return i < scan->text->ntokens && press_lex_in(lost_token(scan, i), list);
}

/* May token i begin like these words?  Most do not. */
static int lost_may_begin(const lost_scan *scan, size_t i, const char *words)
{
    press_span s = lost_token(scan, i);
    unsigned char a = s.n ? (unsigned char)s.p[0] : 0;

    return !((a >= 'a' && a <= 'z') || (a >= 'A' && a <= 'Z')) ||
           (a | 32) == *words;
}

/* Do tokens i.. spell these words?  How many, or 0. */
static size_t lost_phrase(const lost_scan *scan, size_t i, const char *words)
{
    size_t n = 0;

    if (!lost_may_begin(scan, i, words))
        return 0;
    while (*words) {
        size_t length = strcspn(words, " ");
        char word[PRESS_LEX_MAX + 1];

        assert(length <= PRESS_LEX_MAX);
        memcpy(word, words, length);
        word[length] = '\0';
        if (!lost_in(scan, i + n, word))
            return 0;
        n++;
        words += length + (words[length] == ' ');
    }
    return n;
}

static int lost_add(lost_scan *scan, size_t first, size_t n)
{
    const press_token *a = &scan->text->tokens[first];
    const press_token *b = &scan->text->tokens[first + n - 1];
    press_link *link;

    link = press_vec_push(scan->out);
    if (!link)
        return scan->out->status;
    link->at.start = a->start;
    link->at.end = b->start + b->length;
    link->kind = PRESS_LINK_LOST;
    return PRESS_OK;
}

/* Is an address told right after token i?  Then nothing was lost. */
static int lost_is_told(const lost_scan *scan, size_t i)
{
    size_t k;

    for (k = i; k < i + 4 && k < scan->text->ntokens; k++) {
        int kind = scan->text->tokens[k].kind;
        press_span s = lost_token(scan, k);

        if (kind == PRESS_T_URL || kind == PRESS_T_EMAIL ||
            kind == PRESS_T_HANDLE || press_lex_in(s, "http https www t.me"))
            return 1;
        if (kind == PRESS_T_NUMBER ||
            (kind == PRESS_T_WORD && !press_lex_in(s, "at on по")))
            return 0;
    }
    return 0;
}

/* Phrases that are a link whatever stands around them. */
static const char *const lost_always[] = {
    "click here", "read more here", "learn more here", "more details here",
    "at this link", "via this link", "follow this link", "at the link below",
    "the link below", "this link", "по этой ссылке", "по ссылке ниже",
    "по данной ссылке", "по ссылке", "ссылке ниже", "нажмите здесь",
    "мына сілтеме*", "осы сілтеме*", "сілтеме бойынша", "төмендегі сілтеме*",
    "мына жерден қараңыз", "осы жерден қараңыз",
};
/* Phrases that are one between brackets or at a clause's end. */
static const char *const lost_alone[] = {
    "see here", "see also here", "read here", "more here", "available here",
    "details here", "found here", "here and here", "see there",
    "see link", "см здесь", "смотрите здесь", "смотри здесь", "читайте здесь",
    "подробнее здесь", "подробно здесь", "подробности здесь", "об этом здесь",
    "здесь и здесь", "см тут", "читайте тут", "подробнее тут", "вот здесь",
    "см ссылку", "мына жерде", "осы жерде", "мұнда қараңыз",
    "осында қараңыз", "толығырақ мұнда", "толығырақ осында",
    "қараңыз мұнда",
};
/* Words that are one alone between brackets. */
static const char lost_bracketed[] =
    "here link source ссылка здесь тут источник сілтеме мұнда осында";

/* Is token i the end of what it stands in? */
static int lost_ends(const lost_scan *scan, size_t i)
{
    press_span s = lost_token(scan, i);

    return s.n == 0 || strchr(").,;:!?]\n", s.p[0]) ||
           scan->text->tokens[i].flags & PRESS_F_BLANK;
}

static int lost_brackets(const lost_scan *scan, size_t i)
{
    press_span a, b = lost_token(scan, i + 1);

    if (!i)
        return 0;
    a = lost_token(scan, i - 1);
    return a.n == 1 && b.n && ((*a.p == '(' && *b.p == ')') ||
                               (*a.p == '[' && *b.p == ']'));
}

/* How many tokens at i were a link; 0 none. */
static size_t lost_here(const lost_scan *scan, size_t i)
{
    size_t k, n;

    for (k = 0; k < sizeof lost_always / sizeof lost_always[0]; k++) {
        n = lost_phrase(scan, i, lost_always[k]);
        if (n)
            return n;
    }
    for (k = 0; k < sizeof lost_alone / sizeof lost_alone[0]; k++) {
        n = lost_phrase(scan, i, lost_alone[k]);
        if (n && lost_ends(scan, i + n))
            return n;
    }
    if (lost_in(scan, i, "см see"))  { /* см. здесь: the stop is a token */
        press_span dot = lost_token(scan, i + 1);

        if (dot.n && *dot.p == '.' &&
            lost_in(scan, i + 2, "здесь тут ссылку here") &&
            lost_ends(scan, i + 3))
            return 3;
    }
    if (lost_in(scan, i, lost_bracketed) && lost_brackets(scan, i))
        return 1;
    return 0;
}

/* Fill in this form: the two words after the verb, *first where they begin. */
static size_t lost_form(const lost_scan *scan, size_t i, size_t *first)
{
    size_t at = i + 1;

    if (!lost_in(scan, i, "fill complete sign use заполните подпишите "
                          "толтырыңыз"))
        return 0;
    at += (size_t)lost_in(scan, at, "in out up");
    if (!lost_in(scan, at, "this эту мына осы") ||
        !lost_in(scan, at + 1, "form petition survey questionnaire letter "
                               "форму анкету петицию пісінді сауалнаманы"))
        return 0;
    *first = at;
    return 2;
}

/* "two previous publications": the words, or 0. */
static size_t lost_previous(const lost_scan *scan, size_t i, size_t *first)
{
    size_t at = i + 1;

    if (!lost_in(scan, i, "our наш* біздің"))
        return 0;
    *first = at;
    if (lost_in(scan, at, "two three four five several last recent двух трех "
                          "четырех пяти нескольких екі үш төрт бірнеше"))
        at++;
    if (!lost_in(scan, at, "previous earlier last recent предыдущ* прошл* "
                           "недавн* алдыңғы бұрынғы соңғы"))
        return 0;
    at++;
    if (!lost_in(scan, at, "publications articles posts materials article "
                           "publication post material публикаци* стать* "
                           "материал* мақала* жарияланым* материалымыз*"))
        return 0;
    return at + 1 - *first;
}

/* this one and that one, after publications in the same sentence. */
static size_t lost_ones(const lost_scan *scan, size_t i)
{
    size_t back, from;

    if (!(lost_phrase(scan, i, "this one") || lost_phrase(scan, i, "that one")))
        return 0;
    from = i > 24 ? i - 24 : 0;
    for (back = i; back > from; back--) {
        if (lost_in(scan, back - 1, "publications articles posts materials "
                                    "texts reports interviews links"))
            return 2;
        if (scan->text->tokens[back - 1].flags & PRESS_F_BLANK)
            break;
    }
    return 0;
}

/* "We at believe": the name between them was a link. */
static size_t lost_name(const lost_scan *scan, size_t i)
{
    return lost_in(scan, i, "we") && lost_in(scan, i + 1, "at") &&
                   lost_in(scan, i + 2, "believe think consider hope know say "
                                        "feel see assume expect")
               ? 3 : 0;
}

PRESS_PRIVATE int press_link_lost(press_env *env, const press_text *text,
                                  press_vec *out)
{
    lost_scan scan = {text, out};
    size_t i = 0;
    int status = PRESS_OK;

    while (i < text->ntokens && !status) {
        size_t n = 0, first = i;

        if (text->tokens[i].kind == PRESS_T_WORD &&
            press_lex_find(press_link_triggers, press_link_ntriggers,
                           press_text_token(text, i))) {
            n = lost_here(&scan, i);
            if (!n)
                n = lost_form(&scan, i, &first);
            if (!n)
                n = lost_previous(&scan, i, &first);
            if (!n)
                n = lost_ones(&scan, i);
            if (!n)
                n = lost_name(&scan, i);
        }
        if (n && !lost_is_told(&scan, first + n))
            status = lost_add(&scan, first, n);
        i = n ? first + n : i + 1;
        if (!status)
            status = press_work(env, 8);
    }
    return status;
}

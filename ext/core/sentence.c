/* sentence.c - tokens gathered into sentences; see segment.h.
**
** One pass over the tokens.  A boundary is considered
**   - at a blank line: always one;
**   - at a line end: where a list item follows, or where the line is plainly
**     no product of hard wrapping (LINES below);
**   - before a bullet, or before the next number of a list that began the
**     sentence;
**   - after a stop (. ! ? ... and what closes after it: quotation marks,
**     brackets, pictographs): by what the next word is, and after a single
**     full stop by the word before it (ABBREVIATIONS below).
**
** ABBREVIATIONS.  A stop before a small letter ends nothing.  Before a
** capital it ends the sentence unless the word before it is an initial, a
** listed abbreviation, letters with dots, or letters without a vowel; and
** then it still does if the next word is one of those that begin sentences
** and seldom names ("He", "It", "Он"), where that kind allows.
**
** BRACKETS.  Nothing ends within a bracket that closes in the same paragraph
** soon, nor within a quotation that opened in mid sentence and closes soon.
**
** LINES.  Hard wrapping breaks a line where the next word no longer fits.  A
** line that had room for the next word, with a fifth of the paragraph's width
** to spare, was ended on purpose; so was one longer than any wrapping leaves.
**
** Linear: looking ahead is bounded by SENTENCE_WINDOW tokens and not repeated
** over a stretch that was found to close nothing.
*/
#include "segment.h"
#include "abbrev.h"

#define SENTENCE_WINDOW 120  /* tokens that a bracket is followed */
#define SENTENCE_WRAP 160    /* bytes; no hard-wrapped line is longer */

enum sentence_stop {
    STOP_NONE = 0,
    STOP_DOT,   /* a single full stop, or letters with dots */
    STOP_DOTS,  /* an ellipsis */
    STOP_MARK,  /* ! or ? among the marks */
    STOP_SMILE  /* pictographs, a smiling bracket, a URL, hashtags: no stop,
                ** but a capital after them begins a sentence */
};

typedef struct sentence {
    press_env *env;
    press_span text;
    const press_token *t;
    size_t n;
    int lang;
    press_vec *out;

    size_t first;      /* the sentence's first token */
    size_t body;       /* its first token that is neither mark nor list number */
    size_t item;       /* its list number's token, or n */
    int stop;          /* enum sentence_stop before the present token */
    size_t stop_at;    /* the stop's first token */
    int closed;        /* a quotation mark or bracket closed after the stop;
                       ** 2: a bracket that opened in mid sentence */
    size_t hold;       /* no stop before this token ends anything */
    int hold_is_inner; /* the bracket that holds opened in mid sentence */
    size_t note;       /* tokens before this one are a footnote's mark */
    long brackets;     /* open minus close, in this sentence */
    size_t quoted;     /* the quotation that began the sentence ends there */
    int spaced;        /* the stop's first mark stands apart: . . . */
    size_t unpaired[7]; /* by mark: those before this token are not followed */
    size_t line;       /* first token of the present line */
    size_t block_end;  /* first token of the next paragraph, if width is set */
    size_t width;      /* bytes of the paragraph's longest line */
} sentence;

/* --- looking at tokens --------------------------------------------------------- */
static unsigned sentence_byte(const sentence *s, size_t i)
{
    return (unsigned char)s->text.p[s->t[i].start];
}

static press_span sentence_span(const sentence *s, size_t i)
{
    return (press_span){s->text.p + s->t[i].start, s->t[i].length};
}

static int sentence_is(const sentence *s, size_t i, const char *what)
{
    size_t n;

    if (i >= s->n || sentence_byte(s, i) != (unsigned char)what[0])
        return 0; /* nearly always */
    n = strlen(what);
    return s->t[i].length == n &&
           memcmp(s->text.p + s->t[i].start, what, n) == 0;
}

/* The token's only character, 0 where it has more. */
static uint32_t sentence_char(const sentence *s, size_t i)
{
    size_t at = s->t[i].start, end = at + s->t[i].length;
    uint32_t c = press_utf8_next(s->text.p, s->text.n, &at);

    return at == end ? c : 0;
}

static int sentence_glued(const sentence *s, size_t i)
{
    return !(s->t[i].flags & PRESS_F_SPACE);
}

/* A word that begins with a small letter. */
static int sentence_is_small(const sentence *s, size_t i)
{
    size_t at = s->t[i].start;

    return s->t[i].kind == PRESS_T_WORD &&
           press_is_lower(press_utf8_next(s->text.p, s->text.n, &at));
}

static int sentence_is_name_like(const sentence *s, size_t i)
{
    return s->t[i].kind == PRESS_T_WORD && s->t[i].flags & PRESS_F_CAPITAL;
}

/* A letter and its stop: U., and not the end of a sentence. */
static int sentence_is_initial(const sentence *s, size_t i)
{
    return sentence_is(s, i + 1, ".") && sentence_glued(s, i + 1) &&
           sentence_char(s, i);
}

/* Does the token begin sentences more often than names? */
static int sentence_is_starter(const sentence *s, size_t i)
{
    char word[PRESS_ABBREV_MAX];

    return s->t[i].kind == PRESS_T_WORD && !sentence_is_initial(s, i) &&
           press_abbrev_lower(sentence_span(s, i), word) &&
           press_abbrev_starter(word);
}

static int sentence_is_bullet(const sentence *s, size_t i)
{
    switch (sentence_char(s, i)) {
    case 0x2022: case 0x2023: case 0x2043: case 0x25E6: /* bullets */
    case 0x25AA: case 0x25AB: case 0x25CF: case 0x25A0: case 0x25CB:
    case 0x25BA: case 0x25B6: case 0x27A2: case 0xF0B7: case 0xB7:
    case 0x2713: case 0x2714: case 0x2705: case 0x2611: case 0x27A1:
    case 0x1F449: case 0x1F4CC: case 0x1F539: case 0x1F538: /* as drawn */
        return 1;
    default:
        return 0;
    }
}

/* --- lists ------------------------------------------------------------------------ */
/* The number of a list item at token i: "1." "1)" "1.)" "a." "a)"; tokens it
** takes, 0 where it is none.  *value counts from 1, *style tells them apart. */
static size_t sentence_item(const sentence *s, size_t i, unsigned *value,
                            int *style)
{
    const press_token *t = &s->t[i];
    const char *p = s->text.p + t->start;
    size_t next = i + 1, k;
    uint32_t c;

    *value = 0;
    *style = 0;
    if (next >= s->n || !sentence_glued(s, next) || t->length > 3)
        return 0;
    if (t->kind == PRESS_T_NUMBER) {
        for (k = 0; k < t->length; k++) {
            if (p[k] < '0' || p[k] > '9')
                return 0;
            *value = *value * 10 + (unsigned)(p[k] - '0');
        }
    } else if (t->kind == PRESS_T_WORD) {
        c = sentence_char(s, i);
        if (c >= 'a' && c <= 'z')
            *value = c - 'a' + 1, *style = 4;
        else if (c >= 0x430 && c <= 0x44F)
            *value = c - 0x430 + 1, *style = 8;
        else
            return 0;
    }
    if (!*value)
        return 0;
    if (sentence_is(s, next, ".")) {
        *style |= 1;
        next++;
    }
    if (next < s->n && sentence_is(s, next, ")") && sentence_glued(s, next)) {
        *style |= 2;
        next++;
    }
    return *style & 3 ? next - i : 0;
}

/* Does the next item of the list that began this sentence begin at i? */
static int sentence_next_item(const sentence *s, size_t i)
{
    unsigned value, before;
    int style, style_before;
    size_t n;

    if (s->item >= s->n || s->item == i ||
        (s->t[i].kind != PRESS_T_NUMBER && s->t[i].length > 2))
        return 0;
    n = sentence_item(s, i, &value, &style);
    if (!n || i + n >= s->n || sentence_glued(s, i + n))
        return 0;
    sentence_item(s, s->item, &before, &style_before);
    return style == style_before && value == before + 1 &&
           (style & 2 || s->t[i + n].flags & PRESS_F_CAPITAL);
}

/* Does a list item begin the line at i? */
static int sentence_line_item(const sentence *s, size_t i)
{
    unsigned value;
    int style;
    size_t n;

    if (sentence_is_bullet(s, i))
        return 1;
    if (i + 1 >= s->n)
        return 0;
    if ((s->t[i].kind == PRESS_T_DASH || sentence_is(s, i, "*")) &&
        !sentence_glued(s, i + 1))
        return s->t[i + 1].flags & PRESS_F_CAPITAL ||
               sentence_byte(s, s->line) == sentence_byte(s, i) ||
               (i && (sentence_is(s, i - 1, ":") || sentence_is(s, i - 1, ";")));
    n = sentence_item(s, i, &value, &style);
    return n && i + n < s->n && value < 100 &&
           (style & 2 || s->t[i + n].flags & PRESS_F_CAPITAL);
}

/* --- lines ------------------------------------------------------------------------ */
/* The paragraph's longest line, found once a paragraph. */
static void sentence_measure(sentence *s, size_t i)
{
    size_t line = s->line;

    s->width = 0;
    for (;; i++) {
        if (i >= s->n || s->t[i].flags & PRESS_F_LINE) {
            size_t end = s->t[i - 1].start + s->t[i - 1].length;

            if (end - s->t[line].start > s->width)
                s->width = end - s->t[line].start;
            line = i;
        }
        if (i >= s->n || s->t[i].flags & PRESS_F_BLANK)
            break;
    }
    s->block_end = i;
}

/* Was the line before token i ended on purpose? */
static int sentence_line_ends(sentence *s, size_t i)
{
    const press_token *last = &s->t[i - 1], *next = &s->t[i];
    size_t length = last->start + last->length - s->t[s->line].start;

    if (sentence_line_item(s, i))
        return 1;
    if (s->block_end <= i)
        sentence_measure(s, i);
    if (sentence_is_small(s, i) || last->kind == PRESS_T_DASH ||
        last->kind == PRESS_T_OPEN || sentence_is(s, i - 1, ",") ||
        next->kind == PRESS_T_CLOSE || next->kind == PRESS_T_PUNCT)
        return 0;
    if (length > SENTENCE_WRAP)
        return 1;
    if (sentence_is_small(s, i - 1) && sentence_is_starter(s, i - 1))
        return 0; /* a preposition, an article: more must follow */
    return (length + 1 + next->length) * 5 <= s->width * 4;
}

/* --- brackets and quotations ------------------------------------------------------ */
/* Does token i, which opens by its shape or by the space around it, close by
** some token soon?  That token, or 0. */
static size_t sentence_closes(sentence *s, size_t i)
{
    static const struct {
        uint32_t open, close, also;
    } pairs[7] = {{'(', ')', 0},          {'[', ']', 0},
                  {'{', '}', 0},          {0xAB, 0xBB, 0},
                  {0x201C, 0x201D, 0},    {0x201E, 0x201D, 0x201C},
                  {'"', '"', 0}};
    uint32_t open = sentence_char(s, i), close, also;
    size_t k, depth = 1, end = i + SENTENCE_WINDOW, pair = 0;

    while (pair < 7 && pairs[pair].open != open)
        pair++;
    if (pair == 7 || i < s->unpaired[pair])
        return 0;
    close = pairs[pair].close;
    also = pairs[pair].also;
    for (k = i + 1; k < s->n && k < end; k++) {
        uint32_t c;

        if (s->t[k].flags & PRESS_F_BLANK)
            break;
        if (s->t[k].kind < PRESS_T_OPEN || s->t[k].kind > PRESS_T_QUOTE)
            continue;
        c = sentence_char(s, k);
        if (c == close || (also && c == also)) {
            if (--depth == 0)
                return k;
        } else if (c == open) {
            depth++;
        }
    }
    s->unpaired[pair] = k; /* do not go over this stretch again */
    return 0;
}

static int sentence_opens(const sentence *s, size_t i)
{
    return s->t[i].kind == PRESS_T_OPEN ||
           (s->t[i].kind == PRESS_T_QUOTE && !sentence_glued(s, i) &&
            i + 1 < s->n && sentence_glued(s, i + 1));
}

/* --- the word before a full stop -------------------------------------------------- */
/* Are the tokens from the sentence's second on to `end` figures and dashes
** alone, as in "В 1990-1995"? */
static int sentence_is_opening_date(const sentence *s, size_t end)
{
    size_t i;

    for (i = s->body + 1; i < end; i++)
        if (s->t[i].kind != PRESS_T_NUMBER && s->t[i].kind != PRESS_T_DASH &&
            !(s->t[i].flags & PRESS_F_ALLCAPS))
            return 0;
    return 1;
}

/* A letter alone before the stop at i: does the stop leave the sentence open
** before token next? */
static int sentence_letter_goes_on(const sentence *s, size_t i, size_t next)
{
    size_t w = i - 1;
    uint32_t c = sentence_char(s, w);
    int starter = sentence_is_starter(s, next);

    if (press_is_upper(c)) {
        if (w == s->body)
            return 1; /* A. Ivanov; a list's letter */
        if (c == 'I' && w > 0 && sentence_is_small(s, w - 1))
            return 0; /* you and I. */
        return !starter && s->t[next].kind == PRESS_T_WORD;
    }
    if (w >= 2 && w - 1 > s->first && sentence_is(s, w - 1, ".") &&
        sentence_char(s, w - 2)) { /* и т. д. */
        char pair[12];
        size_t n = s->t[w - 2].length;

        if (n + s->t[w].length > 8)
            return 0;
        memcpy(pair, s->text.p + s->t[w - 2].start, n);
        pair[n++] = '.';
        memcpy(pair + n, s->text.p + s->t[w].start, s->t[w].length);
        n += s->t[w].length;
        pair[n++] = '.';
        pair[n] = '\0';
        return press_abbrev_dotted(pair) != 2 && !starter;
    }
    /* after a number: г. в. р. ж. are years and centuries, and may end */
    if (w > s->first && (s->t[w - 1].kind == PRESS_T_NUMBER ||
                         s->t[w - 1].flags & PRESS_F_ALLCAPS))
        return sentence_is_opening_date(s, w) && !starter;
    return !starter || c < 0x80;
}

/* Does the single stop at token i leave the sentence open before `next`? */
static int sentence_goes_on(const sentence *s, size_t i, size_t next)
{
    size_t w = i - 1;
    int number = s->t[next].kind == PRESS_T_NUMBER, flags;
    char word[PRESS_ABBREV_MAX];

    if (s->t[i].kind == PRESS_T_WORD) { /* U.S. */
        int ends;

        if (!press_abbrev_lower(sentence_span(s, i), word))
            return 0;
        if (strcmp(word, "a.m.") == 0 || strcmp(word, "p.m.") == 0)
            return i - s->body <= 2; /* "At 5 a.m. Mr. Smith" */
        ends = press_abbrev_dotted(word);
        if (ends == 2 || number)
            return ends != 2;
        return !ends || !sentence_is_starter(s, next);
    }
    if (i == 0 || i == s->first || !sentence_glued(s, i))
        return i == s->first;
    if (s->t[w].kind == PRESS_T_NUMBER) { /* a list's number */
        if (w == s->body || w == s->item)
            return s->t[w].length <= 3;
        return s->lang == PRESS_LANG_DE && s->t[w].length <= 2 && !number &&
               !sentence_is_starter(s, next);
    }
    if (s->t[w].kind != PRESS_T_WORD)
        return s->t[w].kind == PRESS_T_SYMBOL && number &&
               s->t[w].length <= 3; /* N°. 5 */
    if (sentence_char(s, w) || press_abbrev_year(sentence_span(s, w)))
        return sentence_letter_goes_on(s, i, next);
    if (!press_abbrev_lower(sentence_span(s, w), word))
        return 0;
    flags = press_abbrev_flags(word);
    if (number)
        return (flags & PRESS_ABBREV_NUMBER) != 0;
    if (flags & PRESS_ABBREV_ANY)
        return 1;
    if (press_abbrev_no_vowel(sentence_span(s, w))) {
        if (w == s->body ? !flags : s->t[w - 1].kind == PRESS_T_NUMBER)
            return 0; /* Hm. 2 МВт. */
        if (!flags)
            return !sentence_is_starter(s, next);
    }
    if (!(flags & PRESS_ABBREV_CAPITAL))
        return 0;
    return !sentence_is_starter(s, next);
}

/* --- stops ------------------------------------------------------------------------ */
/* Token i begins something that may begin a sentence: a word with a capital,
** a number, a word of a script without case. */
static int sentence_can_begin(const sentence *s, size_t i)
{
    const press_token *t = &s->t[i];

    if (t->kind == PRESS_T_WORD)
        return !sentence_is_small(s, i);
    return t->kind == PRESS_T_NUMBER ||
           (t->kind >= PRESS_T_URL && t->kind <= PRESS_T_HANDLE) ||
           (t->kind == PRESS_T_SYMBOL && i + 1 < s->n &&
            s->t[i + 1].kind == PRESS_T_NUMBER);
}

/* What stands after opening marks and ellipses from token i on. */
static size_t sentence_past_marks(const sentence *s, size_t i)
{
    size_t k;

    for (k = i; k < s->n && k < i + 5; k++) {
        int kind = s->t[k].kind;

        if (s->t[k].flags & PRESS_F_BLANK && k > i)
            break;
        if (kind == PRESS_T_OPEN || kind == PRESS_T_QUOTE ||
            sentence_is(s, k, "...") || sentence_is(s, k, "\xE2\x80\xA6") ||
            sentence_is(s, k, "*") || sentence_is(s, k, "#") ||
            (k > i && kind == PRESS_T_CLOSE))
            continue;
        return k;
    }
    return s->n;
}

/* A stop stands before token i, which neither belongs to it nor closes
** anything: does the sentence end there? */
static int sentence_stops(const sentence *s, size_t i)
{
    size_t next = i;
    int dash = 0;

    if (i < s->hold || (i == s->note && sentence_is(s, i, "(")))
        return 0;
    if (s->t[i].kind == PRESS_T_DASH) {
        dash = 1;
        next = i + 1;
        if (next >= s->n || s->closed)
            return 0;
    }
    next = sentence_past_marks(s, next);
    if (next >= s->n || !sentence_can_begin(s, next))
        return 0;
    if (s->stop == STOP_SMILE)
        return !sentence_glued(s, i) && !dash && (sentence_is_name_like(s, next)
               || s->t[next].kind == PRESS_T_HANDLE);
    if (sentence_glued(s, i)) { /* "over.Then", "дня.Он" */
        if (dash || !sentence_is_name_like(s, next) || s->stop_at == 0 ||
            s->t[s->stop_at].kind == PRESS_T_WORD ||
            (next > i && s->t[i].kind != PRESS_T_QUOTE))
            return 0;
        if (!s->closed && (s->t[s->stop_at - 1].length < 4 ||
                           s->t[s->stop_at - 1].kind != PRESS_T_WORD ||
                           sentence_is_initial(s, next)))
            return 0; /* anti-U.S. */
    }
    if (dash && !sentence_is_name_like(s, next))
        return 0;
    if (s->closed == 2 && !sentence_is_starter(s, next))
        return 0;
    if (s->spaced && s->stop == STOP_DOTS && sentence_is(s, next, "I"))
        return 0; /* was . . . I */
    if (dash && i < s->quoted)
        return 0; /* the author's words within a quotation */
    if (s->stop == STOP_MARK && s->closed && next == i && next + 1 < s->n &&
        press_abbrev_speech(sentence_span(s, next + 1)))
        return 0; /* "Why?" Smith asked. */
    if (s->stop == STOP_DOT && !s->closed)
        return !sentence_goes_on(s, s->stop_at, next);
    return 1;
}

/* --- the pass --- */
static int sentence_begin(sentence *s, size_t i)
{
    press_sentence *row = press_vec_push(s->out);
    unsigned value;
    int style;

    if (!row)
        return s->out->status;
    row->start = s->t[i].start;
    row->token = (uint32_t)i;
    row->lang = (uint16_t)s->lang;
    row->paragraph = i == 0 || s->t[i].flags & PRESS_F_BLANK;
    s->first = i;
    s->body = i;
    while (s->body < s->n && s->body < i + 3 &&
           (sentence_is_bullet(s, s->body) ||
            s->t[s->body].kind == PRESS_T_DASH ||
            s->t[s->body].kind == PRESS_T_OPEN ||
            s->t[s->body].kind == PRESS_T_QUOTE))
        s->body++;
    s->item = s->n;
    if (s->body < s->n) {
        size_t n = sentence_item(s, s->body, &value, &style);

        if (n) {
            s->item = s->body;
            s->body += n;
        }
    }
    s->stop = STOP_NONE;
    s->closed = 0;
    s->hold = s->note = s->quoted = 0;
    s->brackets = 0;
    return PRESS_OK;
}

/* The stop that token i is, of itself. */
static int sentence_stop_of(const sentence *s, size_t i)
{
    const press_token *t = &s->t[i];
    size_t end = t->start + t->length;
    uint32_t c = sentence_byte(s, i);

    if (t->kind == PRESS_T_WORD)
        return t->length > 1 && s->text.p[end - 1] == '.' ? STOP_DOT
                                                          : STOP_NONE;
    if (!(t->kind == PRESS_T_PUNCT && (c == '.' || c == '!' || c == '?' ||
                                       c >= 0x80)) &&
        !(t->kind == PRESS_T_SYMBOL && c >= 0xE2 && t->length >= 3))
        return STOP_NONE;
    if (c < 0x80)
        return c != '.' ? STOP_MARK : t->length == 1 ? STOP_DOT : STOP_DOTS;
    c = press_utf8_prev(s->text.p, &end);
    if (t->kind == PRESS_T_SYMBOL)
        return c == 0x2116 || (c >= 0x20A0 && c <= 0x20CF) ||
                       c == PRESS_REPLACEMENT
                   ? STOP_NONE : STOP_SMILE;
    return c == 0x2026 ? STOP_DOTS
           : c == 0x203C || c == 0x2047 || c == 0x2048 || c == 0x2049 ||
                   c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x55D
               ? STOP_MARK : STOP_NONE;
}

/* Does token i, after a stop, belong to it? */
static int sentence_follows_stop(const sentence *s, size_t i)
{
    const press_token *t = &s->t[i];

    if (t->flags & PRESS_F_BLANK)
        return 0;
    if (t->kind == PRESS_T_CLOSE)
        return 1;
    if (t->kind == PRESS_T_QUOTE)
        return sentence_glued(s, i) &&
               (i + 1 >= s->n || !sentence_glued(s, i + 1) ||
                s->t[i + 1].kind != PRESS_T_WORD);
    if (sentence_is(s, i, "\xE2\x80\x9C")) /* closes in German, Russian */
        return sentence_glued(s, i) &&
               (i + 1 >= s->n || !sentence_glued(s, i + 1));
    if (t->kind == PRESS_T_SYMBOL)
        return sentence_stop_of(s, i) == STOP_SMILE &&
               !sentence_is_bullet(s, i);
    return 0;
}

/* After a stop, the mark of a footnote, "[12]", glued to it, or apart and of
** figures alone; or a quotation mark as HTML writes it: the token after it. */
static size_t sentence_note_end(const sentence *s, size_t i)
{
    int glued = sentence_glued(s, i);
    size_t k;

    if (glued && sentence_is(s, i, "&")) { /* &quot; &#39; */
        k = i + 1 + (size_t)sentence_is(s, i + 1, "#");
        return sentence_is(s, k + 1, ";") &&
                       (sentence_is(s, k, "39") || sentence_is(s, k, "34") ||
                        sentence_is(s, k, "quot") || sentence_is(s, k, "raquo"))
                   ? k + 2 : 0;
    }
    if (!sentence_is(s, i, "[") || s->t[i].flags & PRESS_F_LINE)
        return 0;
    for (k = i + 1; k < s->n && k < i + 8; k++) {
        if (s->t[k].flags & PRESS_F_BLANK)
            return 0;
        if (sentence_is(s, k, "]"))
            return k > i + 1 ? k + 1 : 0;
        if (!glued && s->t[k].kind != PRESS_T_NUMBER &&
            s->t[k].kind != PRESS_T_DASH && !sentence_is(s, k, ","))
            return 0;
    }
    return 0;
}

/* A closing bracket that closes nothing: a smile. */
static int sentence_is_smile(const sentence *s, size_t i)
{
    return sentence_byte(s, i) == ')' && s->brackets <= 0 && i > s->first &&
           s->t[i].length == 1 &&
           s->t[i - 1].kind != PRESS_T_NUMBER &&
           !(s->t[i - 1].kind == PRESS_T_WORD && sentence_char(s, i - 1));
}

/* Take note of a stop, or of one more mark of it, at token i. */
static void sentence_take_stop(sentence *s, size_t i, int stop)
{
    int more = s->stop != STOP_NONE && s->stop != STOP_SMILE &&
               s->t[i].kind != PRESS_T_WORD;

    if (stop == STOP_SMILE && more)
        return;
    if (more) { /* ?! or ?». or . . . */
        s->stop = stop == STOP_MARK || s->stop == STOP_MARK ? STOP_MARK
                                                            : STOP_DOTS;
        return;
    }
    if (stop == STOP_DOTS && s->t[i - (i > 0)].kind == PRESS_T_OPEN)
        return; /* [...] leaves out, and ends nothing */
    s->stop = i <= s->body && stop != STOP_SMILE && s->t[i].kind != PRESS_T_WORD
                  ? STOP_NONE /* nothing stands before it */
                  : stop;
    s->stop_at = i;
    s->closed = 0;
    s->spaced = !sentence_glued(s, i);
}

/* Take note of a bracket or quotation mark that opens at token i. */
static void sentence_take_open(sentence *s, size_t i)
{
    uint32_t c = sentence_char(s, i);
    int bracket = c == '(' || c == '[' || c == '{';
    size_t close;

    if (i < s->hold)
        return;
    close = sentence_closes(s, i);
    if (!bracket && i == s->first) {
        s->quoted = close;
    } else if (close) {
        s->hold = close + 1;
        s->hold_is_inner = bracket && i != s->first;
    }
}

/* Take note of token i, which is in the sentence. */
static void sentence_take(sentence *s, size_t i)
{
    int stop = sentence_stop_of(s, i);

    if (i < s->note || (i >= s->item && i < s->body))
        return;
    if (stop) {
        sentence_take_stop(s, i, stop);
        return;
    }
    if (sentence_byte(s, i) == '(')
        s->brackets++;
    if (s->stop && sentence_follows_stop(s, i)) {
        s->closed = s->closed || s->t[i].kind != PRESS_T_SYMBOL;
        if (i + 1 == s->hold && s->hold_is_inner)
            s->closed = 2; /* the stop was the bracket's: a weak one */
    } else if (s->stop && (s->note = sentence_note_end(s, i)) != 0) {
        return;
    } else if (sentence_is_smile(s, i) || s->t[i].kind == PRESS_T_URL ||
               (s->t[i].kind == PRESS_T_HASHTAG && i > s->first &&
                s->t[i - 1].kind == PRESS_T_HASHTAG)) {
        s->stop = STOP_SMILE;
        s->stop_at = i;
        s->closed = 0;
    } else {
        s->stop = STOP_NONE;
        s->closed = 0;
        if (sentence_opens(s, i))
            sentence_take_open(s, i);
    }
    if (sentence_byte(s, i) == ')')
        s->brackets--;
}

/* Does token i carry on the stop before it? */
static int sentence_is_more_stop(const sentence *s, size_t i)
{
    int stop = sentence_stop_of(s, i);

    if (i < s->note || sentence_note_end(s, i))
        return 1;
    if (stop == STOP_SMILE)
        return !sentence_is_bullet(s, i);
    if (s->t[i].kind == PRESS_T_PUNCT && stop)
        return sentence_glued(s, i) ||
               (stop == STOP_DOT && /* . . . */
                (i + 1 >= s->n || !sentence_glued(s, i + 1) ||
                 s->t[i + 1].kind != PRESS_T_WORD));
    return sentence_follows_stop(s, i);
}

/* Does a sentence end before token i > first? */
static int sentence_ends(sentence *s, size_t i)
{
    const press_token *t = &s->t[i];

    if (t->flags & PRESS_F_BLANK)
        return 1;
    if (t->start + t->length - s->t[s->first].start > PRESS_SENTENCE_MAX)
        return 1;
    if (t->flags & PRESS_F_LINE && sentence_line_ends(s, i))
        return 1;
    if (t->flags & PRESS_F_SPACE && t->kind >= PRESS_T_PUNCT &&
        sentence_is_bullet(s, i))
        return 1;
    if (t->flags & PRESS_F_SPACE && s->item < s->n && i >= s->hold &&
        sentence_next_item(s, i))
        return 1;
    if (!s->stop || sentence_is_more_stop(s, i))
        return 0;
    return sentence_stops(s, i);
}

/* Does the sentence only grow by token i: a word inside a line, as most are,
** that follows no stop and is none, where no list is counted? */
static int sentence_only_grows(const sentence *s, size_t i)
{
    const press_token *t = &s->t[i];
    uint32_t end = t->start + t->length;

    return t->kind == PRESS_T_WORD &&
           !(t->flags & (PRESS_F_LINE | PRESS_F_BLANK)) &&
           s->text.p[end - 1] != '.' && !s->stop && s->item >= s->n &&
           end - s->t[s->first].start <= PRESS_SENTENCE_MAX;
}

/* Take token i into the sentence, and those after it by which it only grows;
** returns the next one. */
static size_t sentence_add(sentence *s, size_t i)
{
    press_sentence *row = press_vec_at(s->out, press_sentence, s->out->n - 1);
    size_t from = i;

    sentence_take(s, i);
    for (i++; i < s->n && sentence_only_grows(s, i); i++)
        ;
    row->end = s->t[i - 1].start + s->t[i - 1].length;
    row->ntokens += (uint32_t)(i - from);
    return i;
}

PRESS_PRIVATE int press_segment_sentences(press_env *env, press_span text,
                                          int lang, const press_vec *tokens,
                                          press_vec *sentences)
{
    sentence s;
    size_t i = 0, worked = 0;
    int status = PRESS_OK;

    memset(&s, 0, sizeof s);
    s.env = env;
    s.text = text;
    s.t = tokens->items;
    s.n = tokens->n;
    s.lang = lang;
    s.out = sentences;
    while (i < s.n && !status) {
        if (i == 0 || sentence_ends(&s, i))
            status = sentence_begin(&s, i);
        if (status)
            break;
        if (s.t[i].flags & PRESS_F_LINE || i == 0)
            s.line = i;
        i = sentence_add(&s, i);
        if (s.t[i - 1].start - worked > 4096) {
            status = press_work(env, s.t[i - 1].start - worked);
            worked = s.t[i - 1].start;
        }
    }
    return status;
}

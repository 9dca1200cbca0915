/* chrome.c - see chrome.h. */
#include "chrome.h"

#include "comment.h"
#include "credit.h"
#include "footnote.h"
#include "label.h"
#include "telling.h"

#define CHROME_LONGEST 600 /* bytes of a block that is read for words */

PRESS_PRIVATE int press_is_menu(press_span folded)
{
    if (!folded.n)
        return 0;
    if (press_in_list(folded, press_menu_words))
        return 1;
    if ((unsigned char)folded.p[0] < 0x80)
        return press_in_list(folded, press_menu_en);
    return press_in_list(folded, press_menu_ru) ||
           press_in_list(folded, press_menu_kk);
}

PRESS_PRIVATE int press_is_prose(const press_blocks *b,
                                 const press_block *block)
{
    const press_line *first = press_block_first_line(b, block);
    const press_line *last = press_block_last_line(b, block);
    uint32_t bytes = press_block_bytes(b, block);

    if (bytes > 300)
        return 1;
    if (block->wrapped && block->nlines > 2)
        return 1;
    return last->flags & (PRESS_L_STOP | PRESS_L_COLON) && bytes > 80 &&
           (first->flags & PRESS_L_INNER || bytes > 140);
}

/* --- one block ---------------------------------------------------------------- */

#define CHROME_ROWS 512

typedef struct chrome_state {
    press_blocks *b;
    press_buf fold;
    press_buf hold;
    size_t first_prose, last_prose; /* indices; n where there is none */
    int following;                  /* kind whose items may follow, or 0 */
    int left;                       /* how many more may follow */
    int comments;                   /* 1: among readers' comments */
    /* Phrases by their first two bytes, and in a row of their own those that
    ** stand anywhere: their numbers in the table and one, in its order; 0 ends
    ** a row. */
    uint16_t first[CHROME_ROWS + 1], next[PRESS_CHROME_MOST];
    uint16_t three[PRESS_CHROME_MOST]; /* of what stands anywhere */
    press_threes threes; /* of the block that is read */
} chrome_state;

static press_span chrome_folded(chrome_state *s, const press_block *block)
{
    press_buf_reset(&s->fold);
    press_fold(&s->fold, press_block_text(s->b, block, &s->hold,
                                          CHROME_LONGEST));
    return press_buf_span(&s->fold);
}

/* The row of what begins so. */
static unsigned chrome_row(const char *p, size_t n)
{
    return n < 2 ? 0
                 : ((unsigned char)p[0] * 37u ^ (unsigned char)p[1] * 5u) %
                       CHROME_ROWS;
}

static void chrome_index(chrome_state *s)
{
    unsigned i = 0;

    while (press_chrome_phrases[i].phrase)
        i++;
    for (; i > 0; i--) {
        const press_chrome_phrase *p = &press_chrome_phrases[i - 1];
        unsigned row = p->how == PRESS_CHROME_WITHIN
                           ? CHROME_ROWS
                           : chrome_row(p->phrase, 2);

        if (row == CHROME_ROWS)
            s->three[i] = (uint16_t)press_three(
                p->phrase + ((unsigned char)p->phrase[0] >= 0x80));
        s->next[i] = s->first[row];
        s->first[row] = (uint16_t)i;
    }
}

/* The first phrase of a row that the block begins with or is, if it stands
** before `found`, which is given back otherwise; 0 is none. */
static unsigned chrome_begun(const chrome_state *s, unsigned row,
                             press_span text, press_span bare, unsigned found)
{
    unsigned i = s->first[row];

    for (; i && (!found || i < found); i = s->next[i]) {
        const press_chrome_phrase *p = &press_chrome_phrases[i - 1];

        if (p->how == PRESS_CHROME_WHOLE
                ? press_span_is(bare, p->phrase)
                : press_begins(bare, p->phrase) ||
                      press_begins(text, p->phrase))
            return i;
    }
    return found;
}

#define CHROME_TOLD 8 /* words of a sentence that may begin as a phrase does */

/* Is it running text that has the phrase in it? */
static int chrome_is_told(press_span text, const press_chrome_phrase *p)
{
    size_t n = strlen(p->phrase);
    int at = 0;

    if (p->how == PRESS_CHROME_WHOLE || p->phrase[n - 1] == ':')
        return 0;
    if (p->how == PRESS_CHROME_WITHIN)
        at = press_find_in(text, p->phrase, n);
    return at >= 0 && press_telling_is(text, (size_t)at, CHROME_TOLD);
}

/* The kind of the first phrase that the block has, 0 for none. */
static int chrome_phrase(const chrome_state *s, press_span text,
                         press_span bare)
{
    unsigned found, i, row = chrome_row(bare.p, bare.n);

    if (text.n < 4) /* shorter than any of them */
        return 0;
    found = chrome_begun(s, row, text, bare, 0);
    if (row != chrome_row(text.p, text.n))
        found = chrome_begun(s, chrome_row(text.p, text.n), text, bare, found);
    for (i = s->first[CHROME_ROWS]; i && (!found || i < found); i = s->next[i])
        if (s->threes.has[s->three[i]] &&
            press_has_any_of(text, &s->threes,
                             press_chrome_phrases[i - 1].phrase)) {
            found = i;
            break;
        }
    return found && !chrome_is_told(text, &press_chrome_phrases[found - 1])
               ? press_chrome_phrases[found - 1].kind
               : 0;
}

/* Does a word of the text begin with one of the alternatives "a|b|c"? */
static int chrome_has_word(press_span text, const press_threes *threes,
                           const char *alternatives)
{
    const char *p = alternatives;

    while ((p = press_item_likely(p, threes)) != NULL) {
        size_t n = press_item_length(p), from = 0;
        int at;

        if (!press_threes_have(threes, p, n))
            from = text.n;
        while (from < text.n) {
            press_span rest = {text.p + from, text.n - from};
            size_t before;

            at = press_find_in(rest, p, n);
            if (at < 0)
                break;
            before = from + (size_t)at;
            if (!before || !press_is_word(press_utf8_prev(text.p, &before)))
                return 1;
            from += (size_t)at + 1;
        }
        p += n + (p[n] == '|');
    }
    return 0;
}

#define CHROME_SET_LEAST 10
#define CHROME_SET 260 /* bytes of a block that a set of words may explain */

static int chrome_set(const chrome_state *s, press_span text)
{
    const press_chrome_set *p;

    if (text.n > CHROME_SET || text.n < CHROME_SET_LEAST)
        return 0;
    for (p = press_chrome_sets; p->a; p++)
        if (chrome_has_word(text, &s->threes, p->a) &&
            chrome_has_word(text, &s->threes, p->b) &&
            (!p->c || press_has_any_of(text, &s->threes, p->c)))
            return p->kind;
    return 0;
}

/* Items of a line between | > » › / · • or two blanks. */
typedef struct chrome_items {
    int n, menu, social, words, digits;
} chrome_items;

/* Count the item; menus: as one of a menu, else as the name of a network. */
static void chrome_item(chrome_items *items, press_span item, int menus)
{
    size_t i;

    item = press_comment_bare(item);
    if (!item.n)
        return;
    items->n++;
    if (menus)
        items->menu += press_is_menu(item);
    else
        items->social += press_in_list(item, press_menu_social);
    items->words++;
    for (i = 0; i < item.n; i++) {
        items->words += item.p[i] == ' ';
        items->digits += item.p[i] >= '0' && item.p[i] <= '9';
    }
}

static chrome_items chrome_split(press_span text, const char *separators,
                                 int menus)
{
    chrome_items items;
    press_span item;
    size_t at = 0, from = 0;
    char parts[128] = {0};

    for (; *separators; separators++)
        parts[(unsigned char)*separators & 127] = 1;
    memset(&items, 0, sizeof items);
    while (at < text.n) {
        size_t here = at;
        uint32_t c = press_utf8_next(text.p, text.n, &at);

        if (c < 128 ? !parts[c]
                    : c != 0xBB && c != 0x203A && c != 0xB7 && c != 0x2022 &&
                          c != 0x2192)
            continue;
        item.p = text.p + from;
        item.n = here - from;
        chrome_item(&items, item, menus);
        from = at;
    }
    if (from == 0) /* one item is no list */
        return items;
    item.p = text.p + from;
    item.n = text.n - from;
    chrome_item(&items, item, menus);
    return items;
}

/* May the block have the name of a network?  Most have none. */
static int chrome_has_network(const chrome_state *s, press_span text)
{
    const char *p = press_menu_social + 1;

    while ((p = press_item_likely(p, &s->threes)) != NULL) {
        size_t n = press_item_length(p);

        if (n < 3 ? press_find_in(text, p, n) >= 0
                  : press_threes_have(&s->threes, p, n))
            return 1;
        p += n + (p[n] == '|');
    }
    return 0;
}

/* Words or items that are names of networks: most of the line is. */
static int chrome_is_social(const chrome_state *s, press_span text)
{
    chrome_items by_word, by_mark;

    if (!chrome_has_network(s, text))
        return 0;
    by_word = chrome_split(text, " ,|/", 0);
    by_mark = chrome_split(text, "|,/", 0);
    return (by_word.social >= 2 && by_word.social * 3 >= by_word.words * 2) ||
           (by_mark.social >= 3 && by_mark.social * 2 >= by_mark.n);
}

static int chrome_is_menu(press_span text)
{
    chrome_items items = chrome_split(text, "|>/\n", 1);

    if (items.n < 3 || items.digits || items.words > items.n * 4 ||
        press_has_any(text, "://")) /* the parts of an address */
        return 0;
    return items.menu >= 2 || (items.menu && items.n >= 4);
}

/* The place of a sign of copyright, -1 for none; right after a letter it is
** none, but what is left of a letter in a wrong encoding. */
static int chrome_sign(press_span text)
{
    size_t from = 0;

    while (from < text.n) {
        press_span rest = {text.p + from, text.n - from};
        int hit = press_find_in(rest, "\xC2\xA9", 2);
        size_t at = from + (size_t)(hit < 0 ? 0 : hit);

        if (hit < 0)
            return -1;
        from = at + 2;
        if (!at || !press_is_letter(press_utf8_prev(text.p, &at)))
            return (int)(from - 2);
    }
    return -1;
}

static int chrome_is_copyright(press_span text)
{
    int at = text.n < 200 ? chrome_sign(text) : -1;

    if (at < 0 && text.n < 200 &&
        (press_begins(text, "copyright") || press_begins(text, "(c)")))
        at = 0;
    return at >= 0 && !press_credit_picture(text) &&
           press_utf8_peek(text.p, text.n, 0) != '"' &&
           !press_telling_is(text, (size_t)at, CHROME_TOLD);
}

/* #one #two, and nothing else. */
static int chrome_is_hashtags(press_span text)
{
    size_t at = 0, tags = 0;

    while (at < text.n) {
        if (text.p[at] != '#')
            return 0;
        tags++;
        while (at < text.n && text.p[at] != ' ')
            at++;
        while (at < text.n && (text.p[at] == ' ' || text.p[at] == ','))
            at++;
    }
    return tags > 0 && text.n > 2;
}

static const char *chrome_rule_name(int kind)
{
    switch (kind) {
    case PRESS_B_COMMENT_FORM: return "comment form";
    case PRESS_B_COMMENT_COUNT: return "comment count";
    case PRESS_B_COMMENT: return "after the comment count";
    case PRESS_B_RELATED: return "related articles";
    case PRESS_B_SHARE: return "share buttons";
    case PRESS_B_TAG_LINE: return "tag line";
    case PRESS_B_NAVIGATION: return "menu";
    default: return "notice";
    }
}

/* A teaser of another article: ... more; … читать далее. */
static int chrome_is_teaser(press_span text)
{
    static const char *const ends[] = {"more", "read more", "далее",
                                       "читать далее", "подробнее",
                                       "толыгырак", "толығырақ"};
    size_t i;

    for (i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t n = strlen(ends[i]), k;

        if (text.n < n + 24 || memcmp(text.p + text.n - n, ends[i], n) != 0)
            continue;
        for (k = text.n - n; k > 0 && text.p[k - 1] == ' '; k--)
            ;
        if (k >= 3 && (memcmp(text.p + k - 3, "...", 3) == 0 ||
                       memcmp(text.p + k - 3, "\xE2\x80\xA6", 3) == 0))
            return 1;
    }
    return 0;
}

/* What the words of a block say it is, 0 for nothing. */
static int chrome_words(chrome_state *s, const press_block *block, int outer)
{
    press_span text = chrome_folded(s, block), bare = press_comment_bare(text);
    const press_line *line = press_block_last_line(s->b, block);
    int kind;

    if (!bare.n)
        return 0;
    if (outer && chrome_is_teaser(text))
        return PRESS_B_RELATED;
    press_threes_of(&s->threes, text);
    kind = chrome_phrase(s, text, bare);
    if (kind == PRESS_B_RELATED && bare.n > 200)
        kind = 0;
    if (kind == PRESS_B_TAG_LINE &&
        ((line->flags & PRESS_L_STOP && bare.n > 150) ||
         (block < press_vec_at(&s->b->blocks, press_block, s->first_prose) &&
          bare.n > 20 && press_has_any(text, "topic: |тема: |тақырып: "))))
        kind = 0; /* of a forum */
    if (kind)
        return kind;
    if (chrome_is_hashtags(text))
        return PRESS_B_TAG_LINE;
    if (outer && press_comment_opens(text))
        return PRESS_B_COMMENT;
    if (outer && press_comment_count(text) >= 0)
        return PRESS_B_COMMENT_COUNT;
    if (outer && bare.n > 2 && press_in_list(bare, press_menu_social))
        return PRESS_B_SHARE;
    if (outer && (kind = chrome_set(s, text)) != 0)
        return kind;
    if (outer && chrome_is_copyright(text))
        return PRESS_B_NOTICE;
    if (text.n < 5 || text.n > 240 || (line->flags & PRESS_L_STOP && text.n > 60))
        return 0; /* no list of items */
    if (chrome_is_social(s, text))
        return PRESS_B_SHARE;
    return outer && chrome_is_menu(text) ? PRESS_B_NAVIGATION : 0;
}

/* Does the block go on with what the last heading of a list began? */
static int chrome_follows(chrome_state *s, const press_block *block)
{
    const press_line *line = press_block_last_line(s->b, block);
    uint32_t bytes = press_block_bytes(s->b, block);
    press_span text, bare;

    if (!s->following || s->left <= 0)
        return 0;
    switch (s->following) {
    case PRESS_B_COMMENT:
        return 1;
    case PRESS_B_RELATED:
        if (bytes < 80 && press_footnote_heading(
                              press_block_text(s->b, block, &s->hold, 80)))
            return 0;
        return bytes < 250 && !press_is_prose(s->b, block) &&
               !(line->flags & PRESS_L_STOP &&
                 !(line->flags & (PRESS_L_QUESTION | PRESS_L_EXCLAIM)));
    case PRESS_B_COMMENT_FORM:
        text = chrome_folded(s, block);
        bare = press_comment_bare(text);
        return press_in_list(bare, press_menu_fields) ||
               (bytes < 40 && !(line->flags & PRESS_L_STOP));
    case PRESS_B_NOTICE:
        if (bytes > CHROME_LONGEST)
            return 0;
        text = chrome_folded(s, block);
        return press_has_any(text, " you | your |you |your | you'll | us | вы "
                                   "| вас | вам | ваш | нас | нам | сіз | "
                                   "сіздің | сізге ");
    default:
        return 0;
    }
}

/* Buttons under a reader's comment. */
static const char chrome_buttons[] =
    "|reply|like|share|report|cancel reply|ответить|нравится|поделиться|"
    "жалоба|жауап беру|ұнайды|бөлісу|";

/* After the first prose, with the head of a comment under it? */
static int chrome_is_answered(chrome_state *s, const press_block *block)
{
    const press_vec *blocks = &s->b->blocks;
    size_t i = (size_t)(block - press_vec_at(blocks, press_block, 0));

    return i > s->first_prose && i + 1 < blocks->n &&
           press_comment_heads(press_block_text(s->b, block + 1, &s->hold, 80));
}

/* What may follow a block of that kind, and how much of it. */
static void chrome_open(chrome_state *s, const press_block *block, int kind,
                        int tail)
{
    uint32_t bytes = press_block_bytes(s->b, block);
    press_span text = chrome_folded(s, block);

    if (s->comments && press_in_list(press_comment_bare(text), chrome_buttons))
        return; /* under one of them */
    s->following = 0;
    s->left = 0;
    s->comments = 0;
    if (kind == PRESS_B_RELATED && bytes < 80) {
        s->following = kind;
        s->left = tail ? 12
                  : block > press_vec_at(&s->b->blocks, press_block,
                                         s->first_prose)
                      ? 1 : 0; /* above it the title may follow */
    } else if ((kind == PRESS_B_COMMENT && tail) ||
               (kind == PRESS_B_COMMENT_COUNT &&
                press_comment_count(text) != 0 &&
                (tail || chrome_is_answered(s, block)))) {
        s->following = PRESS_B_COMMENT;
        s->left = 100000;
        s->comments = 1;
    } else if (kind == PRESS_B_COMMENT_FORM && tail) {
        s->following = kind;
        s->left = 12;
    } else if (kind == PRESS_B_NOTICE && bytes < 60 && tail) {
        s->following = kind;
        s->left = 2;
    }
}

static void chrome_block(chrome_state *s, size_t i)
{
    press_block *block = press_vec_at(&s->b->blocks, press_block, i);
    int tail = i > s->last_prose || i * 2 >= s->b->blocks.n;
    int outer = tail || i < s->first_prose || i + 30 > s->b->blocks.n;
    int kind = 0;

    if (block->kind && block->kind != PRESS_B_VERSE &&
        block->kind != PRESS_B_LIST)
        return;
    if (press_block_bytes(s->b, block) <= CHROME_LONGEST)
        kind = chrome_words(s, block, outer);
    if (kind) {
        block->kind = (uint8_t)kind;
        block->rule = chrome_rule_name(kind);
        chrome_open(s, block, kind, tail);
    } else if (chrome_follows(s, block)) {
        block->kind = (uint8_t)s->following;
        block->rule = s->following == PRESS_B_COMMENT
                          ? chrome_rule_name(PRESS_B_COMMENT)
                      : s->following == PRESS_B_COMMENT_FORM
                          ? "after the comment form"
                      : s->following == PRESS_B_RELATED
                          ? "after a heading of related articles"
                          : "after a heading of a notice";
        s->left--;
    } else {
        s->following = 0;
    }
}

/* Runs of three or more very short lines with words of menus among them,
** before the first prose or after the last. */
static int chrome_runs(chrome_state *s)
{
    size_t i, n = s->b->blocks.n, from = 0, menu = 0;

    for (i = 0; i <= n; i++) {
        press_block *block =
            i < n ? press_vec_at(&s->b->blocks, press_block, i) : NULL;
        const press_line *line =
            block ? press_block_last_line(s->b, block) : NULL;
        int outer = i < s->first_prose || i > s->last_prose;

        if (press_work(s->b->env, 64))
            return PRESS_STOPPED;
        if (block && outer && !block->kind && block->nparts == 1 &&
            line->words <= 3 && line->width <= 30 &&
            !(line->flags & (PRESS_L_STOP | PRESS_L_HYPHEN))) {
            menu += menu < 2 && press_is_menu(press_comment_bare(
                                    chrome_folded(s, block)));
            continue;
        }
        for (; i - from >= 3 && menu >= 2 && from < i; from++) {
            block = press_vec_at(&s->b->blocks, press_block, from);
            block->kind = PRESS_B_NAVIGATION;
            block->rule = "run of menu items";
        }
        from = i + 1;
        menu = 0;
    }
    return PRESS_OK;
}

PRESS_PRIVATE int press_chrome_find(press_blocks *b)
{
    chrome_state s;
    size_t i, n = b->blocks.n;
    int status = PRESS_OK;

    memset(&s, 0, sizeof s);
    s.b = b;
    press_buf_init(&s.fold, b->env);
    press_buf_init(&s.hold, b->env);
    chrome_index(&s);
    s.first_prose = n;
    for (i = 0; i < n && !status; i++) {
        if (press_is_prose(b, press_vec_at(&b->blocks, press_block, i))) {
            s.first_prose = s.first_prose < i ? s.first_prose : i;
            s.last_prose = i;
        }
        status = press_work(b->env, 16);
    }
    for (i = 0; i < n && !status; i++) {
        chrome_block(&s, i);
        status = press_work(b->env, 256);
    }
    if (!status)
        status = chrome_runs(&s);
    if (!status)
        status = s.fold.status ? s.fold.status : s.hold.status;
    press_buf_release(&s.fold);
    press_buf_release(&s.hold);
    return status;
}

/* --- rules that were given ------------------------------------------------------ */

/* * stands for anything, ? for one character; linear but for the number of
** stars, as only the last star is gone back to. */
static int chrome_glob(press_span text, press_span pattern)
{
    size_t t = 0, p = 0, star = SIZE_MAX, mark = 0;

    while (t < text.n) {
        size_t tn = t, pn = p;
        uint32_t tc = press_utf8_next(text.p, text.n, &tn);
        uint32_t pc = p < pattern.n
                          ? press_utf8_next(pattern.p, pattern.n, &pn)
                          : 0;

        if (pc == '*') {
            star = pn;
            mark = t;
            p = pn;
        } else if (p < pattern.n && (pc == '?' || pc == tc)) {
            t = tn;
            p = pn;
        } else if (star != SIZE_MAX) {
            press_utf8_next(text.p, text.n, &mark);
            t = mark;
            p = star;
        } else {
            return 0;
        }
    }
    while (p < pattern.n && pattern.p[p] == '*')
        p++;
    return p == pattern.n;
}

static int chrome_fits(press_span text, const press_chrome_rule *rule)
{
    switch (rule->how) {
    case PRESS_HOW_EXACT:
        return press_span_eq(text, rule->pattern);
    case PRESS_HOW_PREFIX:
        return text.n >= rule->pattern.n &&
               memcmp(text.p, rule->pattern.p, rule->pattern.n) == 0;
    case PRESS_HOW_GLOB:
        return chrome_glob(text, rule->pattern);
    default:
        return press_find_in(text, rule->pattern.p, rule->pattern.n) >= 0;
    }
}

/* What each rule is called in a block's `rule`: by its pattern, so that one
** sees which rules decide about nothing.  The strings are the blocks'. */
static int chrome_rule_names(press_blocks *b, const press_hints *hints,
                             press_vec *out)
{
    press_buf name;
    size_t i;

    press_vec_init(out, b->env, sizeof(const char *));
    press_buf_init(&name, b->env);
    for (i = 0; i < hints->chrome.n && !out->status && !name.status; i++) {
        const press_chrome_rule *rule =
            press_vec_at(&hints->chrome, press_chrome_rule, i);
        const char **slot = press_vec_push(out);

        press_buf_reset(&name);
        press_buf_puts(&name, "hints.chrome: ");
        press_buf_add(&name, rule->given.p, rule->given.n);
        if (!slot || name.status)
            break;
        *slot = press_arena_copy(&b->strings, press_buf_span(&name)).p;
        if (!*slot)
            out->status = PRESS_NOMEM;
    }
    if (!out->status)
        out->status = name.status;
    press_buf_release(&name);
    return out->status;
}

PRESS_PRIVATE int press_chrome_rules(press_blocks *b, const press_hints *hints)
{
    press_buf fold, hold;
    press_vec names;
    size_t i, j;
    int status;

    if (!hints->chrome.n)
        return PRESS_OK;
    status = chrome_rule_names(b, hints, &names);
    press_buf_init(&fold, b->env);
    press_buf_init(&hold, b->env);
    for (i = 0; i < b->blocks.n && !status; i++) {
        press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_span text;

        press_buf_reset(&fold);
        press_fold(&fold, press_block_text(b, block, &hold, 65536));
        text = press_buf_span(&fold);
        status = press_work(b->env, (text.n + 64) * (1 + hints->chrome.n));
        for (j = 0; j < hints->chrome.n && !fold.status && !status; j++) {
            const press_chrome_rule *rule =
                press_vec_at(&hints->chrome, press_chrome_rule, j);

            if (!chrome_fits(text, rule) ||
                (rule->how == PRESS_HOW_KEEP && press_block_is_in(block->kind)))
                continue;
            block->kind = rule->kind;
            block->rule = *press_vec_at(&names, const char *, j);
        }
    }
    if (!status)
        status = fold.status ? fold.status : hold.status;
    press_vec_release(&names);
    press_buf_release(&fold);
    press_buf_release(&hold);
    return status;
}

/* meta.c - the facts of an article and the choice among them; the counts.
** See article.h. */
#include "meta.h"

#include "comment.h"
#include "date.h"
#include "front.h"
#include "headline.h"

static const char *const meta_fields[PRESS_FIELDS] = {
    "title", "subtitle", "series", "part", "author", "publisher", "published",
    "earliest", "latest", "language", "lead", "credit", "comments", "kind"};

/* Said of a field that nothing tells of. */
static const char *const meta_none[PRESS_FIELDS] = {
    "no line at the head reads as a title",
    "no line under the title reads as a subtitle",
    "the title names no series",
    "the title has no number of a part",
    "no byline",
    "no self-reference, imprint, date line or copyright names one",
    "no date of publication is told",
    "no day is told as past",
    "no day is told as still to come",
    "too short to tell",
    "no paragraph stands apart under the title",
    "no credit",
    "no comment count",
    "nothing tells the kind of text"};

PRESS_PRIVATE const char *press_field_name(int field)
{
    return field >= 0 && field < PRESS_FIELDS ? meta_fields[field] : NULL;
}

static press_fact *meta_push(press_meta *m, int field, const press_range *at)
{
    press_range place = {1, 0}; /* `at` may lie in the vector that grows */
    press_fact *fact;

    if (m->status)
        return NULL;
    if (at)
        place = *at;
    fact = press_vec_push(&m->article->facts);
    if (!fact) {
        m->status = PRESS_NOMEM;
        return NULL;
    }
    fact->field = (uint8_t)field;
    if (place.start <= place.end &&
        place.end <= m->article->blocks.content.n) {
        fact->at = place;
        fact->placed = 1;
    }
    return fact;
}

/* How many facts of one field are kept: a page may say "we at" a thousand
** times. */
#define META_FACTS 20

PRESS_PRIVATE int press_meta_is_full(const press_meta *m, int field)
{
    size_t i, n = 0;

    for (i = 0; i < m->article->facts.n; i++)
        n += press_vec_at(&m->article->facts, press_fact, i)->field == field;
    return n >= META_FACTS;
}

/* A copy of a value, on one line where the text has a name on two. */
static press_span meta_copy(press_meta *m, int field, press_span value)
{
    press_span copy = {NULL, 0};
    press_buf flat;
    size_t i;

    if (field != PRESS_FIELD_AUTHOR && field != PRESS_FIELD_PUBLISHER)
        return press_arena_copy(&m->article->strings, value);
    press_buf_init(&flat, m->article->env);
    press_buf_add(&flat, value.p, value.n);
    for (i = 0; i < flat.n && !flat.status; i++)
        if (flat.p[i] == '\n' || flat.p[i] == '\r')
            flat.p[i] = ' ';
    if (!flat.status)
        copy = press_arena_copy(&m->article->strings, press_buf_span(&flat));
    press_buf_release(&flat);
    return copy;
}

PRESS_PRIVATE void press_meta_add(press_meta *m, int field, press_span value,
                                  int rank, const char *rule,
                                  const press_range *at)
{
    press_fact *fact;
    press_span copy;

    if (m->status || !value.p || !value.n || press_meta_is_full(m, field))
        return;
    copy = meta_copy(m, field, value);
    if (!copy.p) {
        m->status = PRESS_NOMEM;
        return;
    }
    fact = meta_push(m, field, at);
    if (!fact)
        return;
    fact->value = copy;
    fact->rank = (uint16_t)rank;
    fact->rule = rule;
    fact->source = rank >= 1000 ? "hint" : "text";
}

PRESS_PRIVATE void press_meta_why(press_meta *m, int field,
                                  const char *reason, const press_range *at)
{
    press_fact *fact = press_meta_is_full(m, field) ? NULL
                                              : meta_push(m, field, at);

    if (!fact)
        return;
    fact->reason = reason;
    if (at)
        fact->source = "text";
}

PRESS_PRIVATE press_span press_meta_text(press_meta *m, size_t i)
{
    return press_block_text(&m->article->blocks,
                            press_vec_at(&m->article->blocks.blocks,
                                         press_block, i),
                            &m->hold, 65536);
}

/* --- hints ------------------------------------------------------------------------ */

static void meta_hints(press_meta *m)
{
    static const signed char fields[PRESS_HINTS] = {
        -1, PRESS_FIELD_TITLE, PRESS_FIELD_SUBTITLE, PRESS_FIELD_AUTHOR,
        PRESS_FIELD_PUBLISHER, PRESS_FIELD_PUBLISHED, PRESS_FIELD_LANGUAGE,
        PRESS_FIELD_KIND};
    press_span url = m->hints->value[PRESS_HINT_URL];
    int i;

    for (i = 0; i < PRESS_HINTS; i++)
        if (fields[i] >= 0)
            press_meta_add(m, fields[i], m->hints->value[i], 1000, "hint",
                           NULL);
    if (url.p) { /* https://www.host/path: the host, a weak publisher */
        const char *p = strstr(url.p, "://");
        press_span host;

        host.p = p ? p + 3 : url.p;
        if (strncmp(host.p, "www.", 4) == 0)
            host.p += 4;
        host.n = strcspn(host.p, "/:?#");
        if (host.n && memchr(host.p, '.', host.n))
            press_meta_add(m, PRESS_FIELD_PUBLISHER, host, 10,
                           "host of the url", NULL);
        if (m->article->facts.n && !m->status && host.n)
            press_vec_at(&m->article->facts, press_fact,
                         m->article->facts.n - 1)->source = "url";
    }
}

/* --- title, series, part ------------------------------------------------------------ */

/* "Series - 3", "Series, part 3", "Серия. Часть 3": where the series ends and
** the number begins; 0 where the title has none. */
static int meta_split_part(press_span title, press_span *series,
                           press_span *number)
{
    static const char *const words[] = {"part", "Part", "PART", "Часть",
                                        "часть", "бөлім", "Бөлім", "No.",
                                        "no.", "№", "#", "vol.", "Vol."};
    size_t end = title.n, digits, at, i;
    int kazakh = 0, marked = 0;

    if (end > 11 && memcmp(title.p + end - 10, "бөлім", 10) == 0) {
        end -= 10; /* "3-бөлім": the number stands before the word */
        while (end && (title.p[end - 1] == '-' || title.p[end - 1] == ' '))
            end--;
        kazakh = 1;
    }
    if (end && title.p[end - 1] == ')')
        end--;
    digits = end;
    while (digits && title.p[digits - 1] >= '0' && title.p[digits - 1] <= '9')
        digits--;
    if (digits == end || end - digits > 2 || digits < 4)
        return 0;
    number->p = title.p + digits;
    number->n = end - digits;
    at = digits;
    if (at && title.p[at - 1] == '(')
        at--, marked = 1;
    while (at && title.p[at - 1] == ' ')
        at--;
    for (i = 0; i < sizeof words / sizeof words[0] && !kazakh; i++) {
        size_t n = strlen(words[i]);

        if (at > n && memcmp(title.p + at - n, words[i], n) == 0) {
            at -= n;
            marked = 1;
            break;
        }
    }
    marked |= kazakh;
    for (;;) { /* separators before it; a dash with a blank is a mark */
        size_t before = at;
        uint32_t c;

        if (!at)
            return 0;
        c = press_utf8_prev(title.p, &before);
        if (press_is_dash(c) && before && title.p[before - 1] == ' ' &&
            at < digits)
            marked = 1;
        else if (!press_is_space(c) && c != '.' && c != ',' && c != ':' &&
                 c != '(' && !press_is_dash(c))
            break;
        at = before;
    }
    series->p = title.p;
    series->n = at;
    return marked && at > 1;
}

/* A booklet's title in capitals, as it would be cited. */
static void meta_title_form(press_meta *m, const press_block *block,
                            press_buf *flat)
{
    press_span form;
    size_t at = 0;

    if (!m->article->blocks.scanned || block->kind == PRESS_B_LEAD ||
        m->status)
        return;
    while (at < flat->n)
        if (press_is_lower(press_utf8_next(flat->p, flat->n, &at)))
            return;
    form = press_meta_cite(m, press_buf_span(flat), 1);
    if (m->status)
        return;
    press_buf_reset(flat);
    press_buf_add(flat, form.p, form.n);
}

/* The bytes of the label of a title or a subtitle. */
static size_t meta_title_label(press_span text)
{
    const char *colon = memchr(text.p, ':', text.n);

    if (press_headline_is_subtitle(text))
        return (size_t)(colon - text.p) + 2;
    return press_headline_label(text);
}

static void meta_title(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    press_buf flat;
    size_t i, k;

    press_buf_init(&flat, m->article->env);
    for (i = 0; i < b->blocks.n && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_range at = press_block_source(b, block);
        press_span text;

        if (block->kind != PRESS_B_TITLE && block->kind != PRESS_B_SUBTITLE &&
            block->kind != PRESS_B_LEAD)
            continue;
        text = press_meta_text(m, i);
        press_buf_reset(&flat);
        for (k = meta_title_label(text); k < text.n; k++)
            press_buf_putc(&flat, text.p[k] == '\n' ? ' ' : text.p[k]);
        if (flat.status)
            m->status = flat.status;
        meta_title_form(m, block, &flat);
        press_meta_add(m,
                       block->kind == PRESS_B_TITLE ? PRESS_FIELD_TITLE
                       : block->kind == PRESS_B_LEAD ? PRESS_FIELD_LEAD
                                                     : PRESS_FIELD_SUBTITLE,
                       press_buf_span(&flat),
                       press_span_is(press_span_of(block->rule), "title page")
                           ? 70 : 60, block->rule, &at);
    }
    press_buf_release(&flat);
}

PRESS_PRIVATE const press_fact *press_meta_best(const press_meta *m, int field)
{
    const press_fact *best = NULL;
    size_t i;

    for (i = 0; i < m->article->facts.n; i++) {
        const press_fact *f = press_vec_at(&m->article->facts, press_fact, i);

        if (f->field == field && f->value.p && f->rank &&
            (!best || f->rank > best->rank))
            best = f;
    }
    return best;
}

/* Part 2 of "X", on a line of its own under the title. */
static void meta_series_told(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    size_t i;

    for (i = 0; i < b->blocks.n && i < 16 && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_range at = press_block_source(b, block);
        press_span text, series, number = {NULL, 0};

        if (!press_span_is(press_span_of(block->rule), "part of a series"))
            continue;
        text = press_meta_text(m, i);
        series = press_label_part(text);
        for (number.p = text.p; *number.p < '0' || *number.p > '9';)
            number.p++;
        while (number.p[number.n] >= '0' && number.p[number.n] <= '9')
            number.n++;
        press_meta_add(m, PRESS_FIELD_SERIES, series, 62, block->rule, &at);
        press_meta_add(m, PRESS_FIELD_PART, number, 62, block->rule, &at);
    }
}

static void meta_series(press_meta *m)
{
    const press_fact *title = press_meta_best(m, PRESS_FIELD_TITLE);
    press_span series, number;
    press_range at;
    int placed;

    if (!title || !meta_split_part(title->value, &series, &number))
        return;
    at = title->at;
    placed = title->placed;
    press_meta_add(m, PRESS_FIELD_SERIES, series, 60, "numbered title",
                   placed ? &at : NULL);
    press_meta_add(m, PRESS_FIELD_PART, number, 60, "numbered title",
                   placed ? &at : NULL);
}

/* --- credits, comments ---------------------------------------------------------------- */

static void meta_credits(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    press_buf all, fold;
    size_t i;
    press_range first = {0, 0};
    int any = 0, counted = 0;

    press_buf_init(&all, m->article->env);
    press_buf_init(&fold, m->article->env);
    for (i = 0; i < b->blocks.n && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_range at = press_block_source(b, block);

        if (block->kind == PRESS_B_CREDIT) {
            press_span text = press_meta_text(m, i);

            if (!any)
                first = at;
            if (any)
                press_buf_puts(&all, "; ");
            press_buf_add(&all, text.p, text.n);
            any = 1;
        } else if (block->kind == PRESS_B_COMMENT_COUNT && !counted) {
            long n;

            press_buf_reset(&fold);
            press_fold(&fold, press_meta_text(m, i));
            n = press_comment_count(press_buf_span(&fold));
            if (n < 0)
                continue;
            press_buf_reset(&fold);
            press_buf_put_uint(&fold, (uint64_t)n, 1);
            press_meta_add(m, PRESS_FIELD_COMMENTS, press_buf_span(&fold), 60,
                           block->rule, &at);
            counted = 1;
        }
    }
    if (any)
        press_meta_add(m, PRESS_FIELD_CREDIT, press_buf_span(&all), 60,
                       "credit lines", &first);
    if (all.status || fold.status)
        m->status = all.status ? all.status : fold.status;
    press_buf_release(&all);
    press_buf_release(&fold);
}

/* --- choice ---------------------------------------------------------------------------- */

/* Bounds of what `published` says. */
static void meta_published(press_meta *m)
{
    const press_fact *f = press_meta_best(m, PRESS_FIELD_PUBLISHED);
    static const int fields[] = {PRESS_FIELD_EARLIEST, PRESS_FIELD_LATEST};
    int32_t days[2];
    press_range at;
    int i, placed;

    if (!f || !press_day_parse(f->value, &days[0], &days[1]))
        return;
    m->article->precision = f->value.n == 4 ? "year"
                            : f->value.n == 7 ? "month" : "day";
    at = f->at;
    placed = f->placed;
    for (i = 0; i < 2; i++) {
        char day[12];
        press_span value;

        press_day_print(days[i], day);
        value.p = day;
        value.n = 10;
        press_meta_add(m, fields[i], value, 100, "date of publication",
                       placed ? &at : NULL);
    }
}

static void meta_choose(press_meta *m)
{
    press_article *a = m->article;
    int field;
    size_t i;

    for (field = 0; field < PRESS_FIELDS && !m->status; field++) {
        press_fact *best = (press_fact *)(uintptr_t)press_meta_best(m, field);
        int told = 0;

        if (best)
            best->chosen = 1, a->value[field] = best->value;
        for (i = 0; i < a->facts.n; i++) {
            press_fact *f = press_vec_at(&a->facts, press_fact, i);

            if (f->field != field)
                continue;
            told |= f->rank || !f->value.p;
            if (!f->rank && f->value.p)
                f->reason = "too weak to be chosen";
            if (!best || f == best || !f->value.p)
                continue;
            f->reason = press_span_eq(f->value, best->value)
                            ? "the same"
                        : best->rank >= 1000 ? "contradicts the hint"
                                             : "outranked";
        }
        if (!best && !told)
            press_meta_why(m, field, meta_none[field], NULL);
    }
}

/* Why a field is not known is told once, and not where it is known. */
static void meta_drop_reasons(press_meta *m)
{
    press_vec *facts = &m->article->facts;
    unsigned char told[PRESS_FIELDS] = {0};
    size_t i, n = 0;

    for (i = 0; i < facts->n; i++) {
        press_fact *f = press_vec_at(facts, press_fact, i);

        if (!f->value.p) {
            if (m->article->value[f->field].p || told[f->field])
                continue;
            told[f->field] = 1;
        }
        *press_vec_at(facts, press_fact, n++) = *f;
    }
    facts->n = n;
}

static int meta_by_field(const void *a, const void *b)
{
    const press_fact *x = a, *y = b;

    if (x->field != y->field)
        return x->field < y->field ? -1 : 1;
    if (x->chosen != y->chosen)
        return x->chosen ? -1 : 1;
    return y->rank < x->rank ? -1 : y->rank > x->rank;
}

/* --- counts ---------------------------------------------------------------------------- */

static int meta_is_vowel(uint32_t c, int lang)
{
    if (lang == PRESS_LANG_RU)
        return c == 0x430 || c == 0x435 || c == 0x451 || c == 0x438 ||
               c == 0x43E || c == 0x443 || c == 0x44B || c == 0x44D ||
               c == 0x44E || c == 0x44F;
    if (c < 128) /* a e i o u y, by their places in the alphabet */
        return c >= 'a' && c <= 'z' && 0x1104111u >> (c - 'a') & 1;
    return c == 0xE4 || c == 0xF6 || c == 0xFC || c == 0xE9 || c == 0xE8;
}

/* Latin letters: 1 a vowel, 2 none. */
#define META_LETTERS                                                          \
    1, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2, 2,   \
        1, 2
static const uint8_t meta_letters[256] = {
    [0x40] = 0, META_LETTERS, [0x60] = 0, META_LETTERS, 0};

/* Runs of vowels among Latin letters; 0 where there are none, or others. */
static uint32_t meta_runs(press_span w)
{
    uint32_t n = 0, before = 0;
    size_t i;

    for (i = 0; i < w.n; i++) {
        uint32_t letter = meta_letters[(unsigned char)w.p[i]];

        if (!letter)
            return 0;
        n += letter & ~before & 1;
        before = letter;
    }
    return n;
}

/* The same of the first n of eight bytes, side by side. */
static uint32_t meta_runs_of(uint64_t eight, size_t n)
{
    static const char vowels[] = "aeiouy";
    uint64_t tops = PRESS_EACH(0x80) >> 8 * (8 - n), others = tops;
    size_t i;

    if (press_no_letters(eight) & tops)
        return 0;
    eight |= PRESS_EACH(0x20);
    for (i = 0; i < sizeof vowels - 1; i++)
        others &= (eight ^ PRESS_EACH((unsigned)vowels[i])) + PRESS_EACH(0x7F);
    tops &= ~others;
    return press_count_tops(tops & ~(tops << 8));
}

/* meta_syllables() of a word in small and capital Latin letters, one a vowel;
** 0: another. */
static uint32_t meta_syllables_latin(press_span w, size_t rest, int lang)
{
    uint32_t n = w.n <= 8 && w.n + rest >= 8
                     ? meta_runs_of(press_eight(w.p), w.n) : meta_runs(w);

    if (lang == PRESS_LANG_EN && n > 1 && (w.p[w.n - 1] | 32) == 'e' &&
        (w.p[w.n - 2] | 32) != 'l' &&
        meta_letters[(unsigned char)w.p[w.n - 2]] != 1)
        n--;
    return n;
}

/* Of a word that the text goes on after for `rest` bytes. */
static uint32_t meta_syllables(press_span w, size_t rest, int lang)
{
    size_t at = 0;
    uint32_t n = 0, last = 0, before = 0;
    int in_vowel = 0;

    if (lang != PRESS_LANG_RU) {
        n = meta_syllables_latin(w, rest, lang);
        if (n)
            return n;
    }
    while (at < w.n) {
        uint32_t c = press_lower(press_utf8_next(w.p, w.n, &at));
        int vowel = meta_is_vowel(c, lang);

        n += vowel && (!in_vowel || lang == PRESS_LANG_RU);
        in_vowel = vowel;
        before = last;
        last = c;
    }
    if (lang == PRESS_LANG_EN && n > 1 && last == 'e' && before != 'l' &&
        !meta_is_vowel(before, lang))
        n--;
    return n ? n : 1;
}

typedef struct meta_count {
    uint64_t words, sentences, syllables;
} meta_count;

static void meta_count_block(press_meta *m, press_range at, meta_count *count)
{
    const press_text *t = m->reading;
    size_t i = press_text_token_at(t, at.start), s;
    int formula = t->lang == PRESS_LANG_EN || t->lang == PRESS_LANG_RU ||
                  t->lang == PRESS_LANG_DE;

    for (; i < t->ntokens && t->tokens[i].start < at.end; i++) {
        press_span w = press_text_token(t, i);
        size_t rest = t->span.n - (t->tokens[i].start + w.n);

        if (t->tokens[i].kind != PRESS_T_WORD &&
            t->tokens[i].kind != PRESS_T_NUMBER)
            continue;
        count->words++;
        if (formula)
            count->syllables += meta_syllables(w, rest, t->lang);
    }
    s = press_text_sentence_at(t, at.start);
    if (s < t->nsentences && t->sentences[s].start < at.start)
        s++;
    for (; s < t->nsentences && t->sentences[s].start < at.end; s++)
        count->sentences++;
}

static void meta_counts(press_meta *m)
{
    press_article *a = m->article;
    meta_count count = {0, 0, 0};
    int64_t score = 0;
    size_t i;

    for (i = 0; i < a->blocks.blocks.n && !m->status; i++) {
        const press_block *block =
            press_vec_at(&a->blocks.blocks, press_block, i);

        if (!press_block_is_body(block->kind) || block->at.start > block->at.end)
            continue;
        if (block->kind != PRESS_B_HEADING)
            a->paragraphs++;
        meta_count_block(m, block->at, &count);
        m->status = press_work(a->env, block->at.end - block->at.start);
    }
    a->words = (uint32_t)count.words;
    a->sentences = (uint32_t)count.sentences;
    if (count.words < 30 || !count.sentences)
        return;
    a->has_readability = 1;
    if (m->reading->lang == PRESS_LANG_EN)
        score = 206835 - (int64_t)(1015 * count.words / count.sentences) -
                (int64_t)(84600 * count.syllables / count.words);
    else if (m->reading->lang == PRESS_LANG_RU)
        score = 206836 - (int64_t)(1520 * count.words / count.sentences) -
                (int64_t)(65140 * count.syllables / count.words);
    else if (m->reading->lang == PRESS_LANG_DE)
        score = 180000 - (int64_t)(1000 * count.words / count.sentences) -
                (int64_t)(58500 * count.syllables / count.words);
    else
        a->has_readability = 0;
    if (score < -2000000000)
        score = -2000000000;
    a->readability = (int32_t)score;
}

static void meta_forget(press_article *a)
{
    press_vec_release(&a->facts);
    press_vec_init(&a->facts, a->env, sizeof(press_fact));
    press_arena_release(&a->strings);
    press_arena_init(&a->strings, a->env);
    memset(a->value, 0, sizeof a->value);
    a->precision = NULL;
    a->words = a->sentences = a->paragraphs = 0;
    a->has_readability = 0;
}

PRESS_PRIVATE int press_article_tell(press_article *article,
                                     const press_text *reading,
                                     const press_hints *hints)
{
    press_meta m;

    if (article->told)
        return PRESS_OK;
    memset(&m, 0, sizeof m);
    m.article = article;
    m.reading = reading;
    m.hints = hints;
    press_buf_init(&m.hold, article->env);
    meta_hints(&m);
    meta_title(&m);
    press_meta_people(&m);
    press_meta_tail(&m);
    meta_series(&m);
    meta_series_told(&m);
    if (!m.status)
        press_meta_when(&m);
    if (reading->lang != PRESS_LANG_UND)
        press_meta_add(&m, PRESS_FIELD_LANGUAGE,
                       press_span_of(press_lang_code(reading->lang)), 60,
                       "words of the text", NULL);
    meta_credits(&m);
    if (!m.status)
        press_meta_kind(&m);
    meta_published(&m);
    meta_choose(&m);
    meta_drop_reasons(&m);
    if (!m.status)
        m.status = press_sort(article->env, article->facts.items,
                              article->facts.n, sizeof(press_fact),
                              meta_by_field);
    if (!m.status)
        meta_counts(&m);
    if (!m.status)
        m.status = m.hold.status;
    press_buf_release(&m.hold);
    if (m.status)
        meta_forget(article);
    article->told = !m.status;
    return m.status;
}

/* when.c - when an article was published, or between which days; see meta.h.
**
** Published: a label ("Published:"), a line that is a date and little else at
** the head or the foot, the dateline of the first paragraph, the imprint of a
** booklet.  Bounds, where no date is told: not before the last day that the
** text tells as past, not after the first after it that the text tells as
** still to come; or the month that it calls this month.
*/
#include "meta.h"

#include "credit.h"
#include "date.h"

/* Running text in which bounds are looked for, in bytes. */
#define WHEN_MOST 65536

/* The first date of the text that is at least a month; 0 where none. */
static int when_first_of(press_meta *m, press_span s,
                         press_reference reference, int longest,
                         press_date *out)
{
    press_text text;
    press_dates dates;
    size_t i;
    int found = 0;

    m->status = press_text_init(&text, m->article->env, s);
    if (m->status)
        return 0;
    if (m->reading->lang != PRESS_LANG_EN && m->reading->lang != PRESS_LANG_UND)
        text.lang = m->reading->lang; /* 03-07-2012 has no words of its own */
    m->status = press_dates_find(m->article->env, &text, reference, &dates);
    if (!m->status) {
        for (i = 0; i < dates.items.n && !found; i++) {
            const press_date *d = press_vec_at(&dates.items, press_date, i);

            if ((d->kind != PRESS_DATE_DATE && d->kind != PRESS_DATE_TIME) ||
                d->problem || d->earliest == PRESS_NO_DAY ||
                d->latest == PRESS_NO_DAY || d->latest - d->earliest > longest ||
                d->year < 1000)
                continue;
            *out = *d;
            found = 1;
        }
        press_dates_release(&dates);
    }
    press_text_release(&text, m->article->env);
    return found;
}

static int when_first(press_meta *m, press_span s, press_reference reference,
                      press_date *out)
{
    return when_first_of(m, s, reference, 31, out);
}

/* YYYY-MM-DD or, where the days are a whole month, YYYY-MM; the year of a
** season. */
static size_t when_print(char out[12], const press_date *d)
{
    press_day_print(d->earliest, out);
    if (d->earliest == d->latest)
        return 10;
    return d->latest - d->earliest > 31 ? 4 : 7;
}

static void when_add(press_meta *m, const press_date *d, int rank,
                     const char *rule, press_range at)
{
    char day[12];
    press_span value;

    value.p = day;
    value.n = when_print(day, d);
    press_meta_add(m, PRESS_FIELD_PUBLISHED, value, rank, rule, &at);
}

/* The date of one block, of rank `rank` for what kind of line it is. */
static void when_block(press_meta *m, size_t i, press_span text, int rank,
                       const char *rule)
{
    const press_block *block =
        press_vec_at(&m->article->blocks.blocks, press_block, i);
    press_range at = press_block_source(&m->article->blocks, block);
    press_reference none = {PRESS_NO_DAY, PRESS_NO_DAY};
    press_date d;

    if (when_first(m, text, none, &d) ||
        (!m->status && (press_label_issue(text) || press_label_date(text)) &&
         when_first_of(m, text, none, 366, &d))) {
        if (block->nparts == 1) {
            uint32_t base = at.start + (uint32_t)(text.p -
                                                  press_meta_text(m, i).p);

            if (base + d.at.end <= at.end) {
                at.start = base + d.at.start;
                at.end = base + d.at.end;
            }
        }
        when_add(m, &d, rank, rule, at);
    }
}

/* The day of a change: published on it or before. */
static void when_updated(press_meta *m, size_t i, press_span text)
{
    press_range at = press_block_source(
        &m->article->blocks,
        press_vec_at(&m->article->blocks.blocks, press_block, i));
    press_reference none = {PRESS_NO_DAY, PRESS_NO_DAY};
    press_date d;
    char day[12];
    press_span value;

    if (!when_first(m, text, none, &d))
        return;
    press_day_print(d.latest, day);
    value.p = day;
    value.n = 10;
    press_meta_add(m, PRESS_FIELD_LATEST, value, 60, "day of a change", &at);
    press_meta_why(m, PRESS_FIELD_PUBLISHED, "the date of a change", &at);
}

static void when_blocks(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    size_t i, bodies = 0;
    int title = 0; /* a date above it may be the day's */

    for (i = 0; i < b->blocks.n && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_span text;

        title |= block->kind == PRESS_B_TITLE;
        if (!press_block_is_in(block->kind) ||
            (bodies >= 2 && block->kind == PRESS_B_PARAGRAPH))
            continue;
        if (press_block_bytes(b, block) > 400 &&
            block->kind != PRESS_B_PARAGRAPH)
            continue;
        text = press_meta_text(m, i);
        if (block->kind == PRESS_B_BYLINE) {
            size_t day = press_label_fused_day(text);

            if (day < text.n)
                text.p += day, text.n -= day;
            text = press_label_unfused(text);
            if (press_label_updated(text))
                when_updated(m, i, text);
            else if (press_label_published(text))
                when_block(m, i, text, 90, "labelled as published");
            else if (press_span_is(press_span_of(block->rule),
                                   "place and date"))
                when_block(m, i, text, 63, "place and date at the end");
            else if (press_label_date(text))
                when_block(m, i, text, title ? 75 : 68, "date line");
            else
                when_block(m, i, text, title ? 70 : 67, "in the byline");
        } else if (block->kind == PRESS_B_CREDIT &&
                   press_credit_design(text)) {
            when_block(m, i, text, 50, "beside the design");
        } else if (block->kind == PRESS_B_PARAGRAPH) {
            press_dateline line;

            bodies++;
            if (press_dateline_read(text, &line) && line.date.n) {
                text.n = line.end;
                when_block(m, i, text, 65, "dateline");
            }
        }
    }
}

/* --- bounds ----------------------------------------------------------------------- */

static const char when_future[] =
    "|will|would|upcoming|next|scheduled|planned|plans|expected|forthcoming|"
    "due|shall|starting|until|if|"
    "будет|будут|предстоящих|предстоящие|предстоящий|предстоит|состоится|"
    "состоятся|планируется|намечен|намечены|назначен|назначено|назначена|"
    "ожидается|если|"
    "алдағы|болады|өтеді|жоспарланған|келесі|тиіс|егер|";

static int when_ends(press_span w, const char *list)
{
    const char *p = list;

    while (*p) {
        size_t n = strcspn(p, "|");

        if (n && w.n > n + 2 && memcmp(w.p + w.n - n, p, n) == 0)
            return 1;
        p += n + (p[n] == '|');
    }
    return 0;
}

static const char when_past_words[] =
    "|was|were|had|took|held|said|did|began|came|went|became|left|found|won|"
    "lost|met|told|made|gave|wrote|broke|rose|fell|shot|saw|brought|"
    "был|была|было|были|вышел|прошел|пришел|болды|өтті|";

/* 1: the sentence tells of the past, -1: of what is to come, 0: neither. */
static int when_tense(press_meta *m, uint32_t sentence)
{
    const press_text *text = m->reading;
    const press_sentence *s = &text->sentences[sentence];
    uint32_t i;
    int past = 0, future = 0;
    press_buf low;

    press_buf_init(&low, m->article->env);
    for (i = s->token; i < s->token + s->ntokens && i < s->token + 200; i++) {
        press_span w = press_text_token(text, i);

        if (text->tokens[i].kind != PRESS_T_WORD || w.n > 60)
            continue;
        press_buf_reset(&low);
        press_lower_text(&low, w);
        w = press_buf_span(&low);
        future |= press_in_list(w, when_future);
        past |= press_in_list(w, when_past_words) ||
                when_ends(w, "ed|ла|ли|ло|лся|лась|лись|ил|ал|ел|ды|ді|ты|ті|"
                             "ған|ген|қан|кен");
    }
    if (low.status)
        m->status = low.status;
    press_buf_release(&low);
    return future ? -1 : past;
}

static void when_bound(press_meta *m, const press_date *d, int field,
                       const char *rule)
{
    press_range at = press_blocks_source_of(&m->article->blocks, d->at);
    char day[12];
    press_span value;

    press_day_print(field == PRESS_FIELD_EARLIEST ? d->earliest : d->latest,
                    day);
    value.p = day;
    value.n = 10;
    press_meta_add(m, field, value, 30, rule, &at);
}

static int when_is_day(const press_date *d)
{
    return d->kind == PRESS_DATE_DATE && !d->problem && d->year &&
           d->precision && strcmp(d->precision, "day") == 0 &&
           d->earliest == d->latest && d->earliest != PRESS_NO_DAY &&
           d->at.start < WHEN_MOST;
}

/* "this January", where its year is known: the month of writing.  All that
** the text has must be the same. */
static const press_date *when_month(const press_dates *dates)
{
    const press_date *month = NULL;
    size_t i;

    for (i = 0; i < dates->items.n; i++) {
        const press_date *d = press_vec_at(&dates->items, press_date, i);

        if (!d->present || !d->precision || strcmp(d->precision, "month") != 0)
            continue;
        if (month && month->earliest != d->earliest)
            return NULL;
        month = d;
    }
    return month;
}

static void when_bounds_in(press_meta *m, const press_dates *dates)
{
    const press_date *past = NULL, *future = NULL, *month = when_month(dates);
    size_t i;

    for (i = 0; i < dates->items.n && !m->status; i++) {
        const press_date *d = press_vec_at(&dates->items, press_date, i);

        if (when_is_day(d) && (!past || d->earliest > past->earliest) &&
            when_tense(m, d->sentence) > 0)
            past = d;
    }
    /* the first that is to come after it: a text may be written in layers */
    for (i = 0; past && i < dates->items.n && !m->status; i++) {
        const press_date *d = press_vec_at(&dates->items, press_date, i);

        if (when_is_day(d) && d->latest > past->earliest &&
            (!future || d->latest < future->latest) &&
            when_tense(m, d->sentence) < 0)
            future = d;
    }
    if (past)
        when_bound(m, past, PRESS_FIELD_EARLIEST, "told as past");
    if (future && future->latest - past->earliest < 366)
        when_bound(m, future, PRESS_FIELD_LATEST, "told as still to come");
    if (month && !past) {
        when_bound(m, month, PRESS_FIELD_EARLIEST, "month of writing");
        when_bound(m, month, PRESS_FIELD_LATEST, "month of writing");
    }
}

static void when_bounds(press_meta *m)
{
    press_reference none = {PRESS_NO_DAY, PRESS_NO_DAY};
    press_dates dates;
    press_text head;
    const press_text *whole = m->reading;
    int own = m->reading->span.n > WHEN_MOST;

    if (own) {
        press_span s = whole->span;
        size_t at = WHEN_MOST;

        press_utf8_prev(s.p, &at);
        s.n = at;
        m->status = press_text_init(&head, m->article->env, s);
        if (m->status)
            return;
        m->reading = &head;
    }
    m->status = press_dates_find(m->article->env, m->reading, none, &dates);
    if (!m->status) {
        when_bounds_in(m, &dates);
        press_dates_release(&dates);
    }
    if (own)
        press_text_release(&head, m->article->env);
    m->reading = whole;
}
PRESS_PRIVATE void press_meta_when(press_meta *m)
{
    when_blocks(m);
    if (!m->status)
        when_bounds(m);
}

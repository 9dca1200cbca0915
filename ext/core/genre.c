/* genre.c - what kind of text an article is; see meta.h.
**
** By its title, the name of the column above it, the shape of its blocks and
** what its paragraphs say.
*/
#include "meta.h"

#include "front_line.h"

static void genre_is(press_meta *m, const char *kind, int rank,
                         const char *rule, const press_range *at)
{
    press_meta_add(m, PRESS_FIELD_KIND, press_span_of(kind), rank, rule, at);
}

static const char genre_stance[] =
    "in our opinion|we believe|we think|in my opinion|i believe|i think that|"
    "we are convinced|from our point of view|we would like to|"
    "на наш взгляд|по нашему мнению|мы считаем|мы полагаем|на мой взгляд|"
    "по моему мнению|я считаю|я думаю|мы думаем|мы убеждены|"
    "біздің ойымызша|меніңше|біздіңше|менің ойымша|деп санаймыз";

static const char genre_demand[] =
    "we demand|we call on|we call upon|we express solidarity|our demands|"
    "we condemn|we, the undersigned|we appeal|our main slogan|"
    "мы требуем|мы призываем|мы осуждаем|мы, нижеподписавшиеся|наши "
    "требования|мы обращаемся|"
    "талап етеміз|шақырамыз|біз, төменде|айыптаймыз";

/* Interview • 17 May 2021: the first field of a line, or of a list of two. */
static press_span genre_column_of(press_span line)
{
    press_span out = {line.p, 0};
    size_t at = 0;

    while (at < line.n && !press_is_letter(press_utf8_peek(line.p, line.n, at)))
        press_utf8_next(line.p, line.n, &at);
    out.p = line.p + at;
    while (at < line.n && out.n < 60) {
        uint32_t c = press_utf8_next(line.p, line.n, &at);

        if (c == 0x2022 || c == 0xB7 || c == '|' || c == ',' || c == '\n')
            break;
        out.n = at - (size_t)(out.p - line.p);
    }
    while (out.n && out.p[out.n - 1] == ' ')
        out.n--;
    return out;
}

/* What a text calls itself, alone on a line of its head: Open letter. */
static int genre_is_named(press_meta *m, size_t i, press_buf *fold)
{
    const press_block *block =
        press_vec_at(&m->article->blocks.blocks, press_block, i);
    const char *kind;

    if (i >= 8 || !press_block_is_body(block->kind) ||
        press_block_bytes(&m->article->blocks, block) > 60)
        return 0;
    press_buf_reset(fold);
    press_fold(fold, press_meta_text(m, i));
    kind = press_front_rubric(press_buf_span(fold));
    return kind && (press_span_is(press_span_of(kind), "letter") ||
                    press_span_is(press_span_of(kind), "statement"));
}

/* The name of the column above the title. */
static void genre_column(press_meta *m, press_buf *fold)
{
    const press_blocks *b = &m->article->blocks;
    size_t i;

    for (i = 0; i < b->blocks.n && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);
        press_range at = press_block_source(b, block);
        press_span name;
        const char *kind;
        int issue = block->kind == PRESS_B_BYLINE &&
                    press_label_issue(press_meta_text(m, i));
        int dated = !issue && block->kind == PRESS_B_BYLINE &&
                    press_span_is(press_span_of(block->rule), "date line");

        if (!issue && !dated && !genre_is_named(m, i, fold) &&
            !press_span_is(press_span_of(block->rule), "what the text is") &&
            !press_span_is(press_span_of(block->rule), "name of a column"))
            continue;
        press_buf_reset(fold);
        press_fold(fold, press_meta_text(m, i));
        name = press_buf_span(fold);
        if (issue) { /* Policy brief No. 14 */
            int no = press_find_in(name, " no", 3);

            name.n = no > 0 ? (size_t)no : 0;
        }
        if (dated)
            name = genre_column_of(name);
        kind = press_front_rubric(name);
        if (kind && *kind)
            genre_is(m, kind, 53, "name of the column", &at);
    }
}

static void genre_title(press_meta *m, press_buf *fold)
{
    const press_fact *title = press_meta_best(m, PRESS_FIELD_TITLE);
    press_span t;

    if (!title)
        return;
    press_fold(fold, title->value);
    t = press_buf_span(fold);
    if (press_has_any(t, "open letter|letter to |letters to the editor|"
                         "открытое письмо|письмо в редакцию|ашық хат"))
        genre_is(m, "letter", 60, "title", &title->at);
    else if (press_has_any(t, "statement|declaration|manifesto|заявление|"
                              "декларация|манифест|мәлімдеме"))
        genre_is(m, "statement", 60, "title", &title->at);
    else if (press_begins(t, "report") || press_begins(t, "доклад") ||
             press_has_any(t, "annual report|: a report|баяндама"))
        genre_is(m, "report", 60, "title", &title->at);
    else if (press_has_any(t, "interview with|an interview|интервью с |"
                              "интервью со |сұхбаттасты|сұхбаты|сұхбат:") ||
             press_begins(t, "interview") || press_begins(t, "интервью") ||
             press_begins(t, "сұхбат") ||
             (t.n > 12 && press_has_any((press_span){t.p + t.n - 12, 12},
                                        "сұхбат|: интервью")))
        genre_is(m, "interview", 55, "title", &title->at);
}

#define GENRE_STANCES 2 /* paragraphs: repeatedly */

/* What is counted of the blocks. */
typedef struct genre_tally {
    size_t questions, stance, demands, bodies;
    int sure; /* marked as questions, or turns of a talk */
} genre_tally;

/* What the first paragraph begins with, and what all of them say. */
static void genre_paragraph(press_meta *m, size_t i, press_buf *fold,
                            genre_tally *n)
{
    const press_blocks *b = &m->article->blocks;
    const press_block *block = press_vec_at(&b->blocks, press_block, i);
    press_range at = press_block_source(b, block);
    press_span text = press_meta_text(m, i), low;
    press_dateline line;
    press_threes threes;

    m->status = press_work(m->article->env, text.n);
    if (n->bodies++ && n->stance >= GENRE_STANCES && n->demands)
        return; /* nothing more is looked for */
    press_buf_reset(fold);
    press_fold(fold, text);
    low = press_buf_span(fold);
    if (n->bodies == 1 && press_dateline_read(text, &line))
        genre_is(m, "news", 52, "dateline", &at);
    if (n->bodies == 1 &&
        (press_begins(low, "dear ") ||
         (text.n < 60 &&
          (press_label_salutation(text) || press_begins(low, "sir,"))) ||
         press_begins(low, "sir, ") ||
         press_begins(low, "уважаемый ") || press_begins(low, "уважаемая ") ||
         press_begins(low, "құрметті ")))
        genre_is(m, "letter", 51, "salutation", &at);
    press_threes_of(&threes, low);
    if (n->stance < GENRE_STANCES)
        n->stance += (size_t)press_has_any_of(low, &threes, genre_stance);
    if (!n->demands)
        n->demands += (size_t)press_has_any_of(low, &threes, genre_demand);
}

/* Names of outlets that stand where the text speaks of itself. */
static size_t genre_self(const press_meta *m)
{
    size_t i, n = 0;

    for (i = 0; i < m->article->facts.n; i++) {
        const press_fact *f = press_vec_at(&m->article->facts, press_fact, i);

        n += f->field == PRESS_FIELD_PUBLISHER &&
             ((f->rule && !strcmp(f->rule, "self-reference")) ||
              (f->reason && !strncmp(f->reason, "self-reference", 14)));
    }
    return n;
}

PRESS_PRIVATE void press_meta_kind(press_meta *m)
{
    const press_blocks *b = &m->article->blocks;
    genre_tally n;
    press_buf fold;
    size_t i;

    memset(&n, 0, sizeof n);
    press_buf_init(&fold, m->article->env);
    genre_title(m, &fold);
    for (i = 0; i < b->blocks.n && !m->status; i++) {
        const press_block *block = press_vec_at(&b->blocks, press_block, i);

        n.questions += block->kind == PRESS_B_QUESTION;
        n.sure |= block->kind == PRESS_B_QUESTION &&
                  !press_span_is(press_span_of(block->rule),
                                 "question and answer");
        if (block->kind == PRESS_B_PARAGRAPH && n.bodies < 200)
            genre_paragraph(m, i, &fold, &n);
    }
    genre_column(m, &fold);
    if (press_meta_is_release(m))
        genre_is(m, "statement", 53, "press release", NULL);
    if (b->scanned)
        genre_is(m, "pamphlet", 70, "numbered pages", NULL);
    if (n.questions >= 3 || (n.questions >= 2 && n.sure))
        genre_is(m, "interview", 65, "questions and answers", NULL);
    if (n.demands)
        genre_is(m, "statement", 45, "demands", NULL);
    if (n.stance >= GENRE_STANCES)
        genre_is(m, "opinion", 44, "the writer's own view, repeatedly",
                     NULL);
    if (genre_self(m) >= 2)
        genre_is(m, "opinion", 30, "speaks of itself as we, repeatedly",
                     NULL);
    if (press_meta_best(m, PRESS_FIELD_AUTHOR))
        genre_is(m, "article", 20, "has a byline", NULL);
    if (fold.status)
        m->status = fold.status;
    press_buf_release(&fold);
}

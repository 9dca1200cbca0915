/* article.h: blocks, reading text, pieces, page order, hints. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../ext/core/article.h"
#include "../../ext/core/dateline.h"
#include "../../ext/core/front_line.h"

static press_article *read_article(const char *content, const char *json)
{
    press_span none = {NULL, 0};
    press_hints hints;
    press_article *article;
    press_text reading;

    assert_int_equal(press_hints_read(support_env(),
                                      json ? press_span_of(json) : none,
                                      &hints), PRESS_OK);
    assert_int_equal(press_article_new(support_env(), press_span_of(content),
                                       &hints, &article), PRESS_OK);
    assert_int_equal(press_text_init(&reading, support_env(),
                                     press_buf_span(&article->blocks.text)),
                     PRESS_OK);
    assert_int_equal(press_article_tell(article, &reading, &hints), PRESS_OK);
    press_text_release(&reading, support_env());
    press_hints_release(&hints);
    return article;
}

/* "kind:text" of every block, one a line; out of the text with a - before. */
static void assert_blocks(const char *content, const char *json,
                          const char *expected)
{
    press_article *a = read_article(content, json);
    press_buf out, hold;
    size_t i;

    press_buf_init(&out, support_env());
    press_buf_init(&hold, support_env());
    for (i = 0; i < a->blocks.blocks.n; i++) {
        const press_block *block =
            press_vec_at(&a->blocks.blocks, press_block, i);
        press_span text = press_block_text(&a->blocks, block, &hold, 4096);

        press_buf_puts(&out, press_block_is_in(block->kind) ? "" : "-");
        press_buf_puts(&out, press_block_kind_name(block->kind));
        press_buf_puts(&out, ":");
        press_buf_add(&out, text.p, text.n);
        press_buf_puts(&out, "\n");
    }
    press_buf_putc(&out, '\0');
    assert_string_equal(out.p, expected);
    press_buf_release(&out);
    press_buf_release(&hold);
    press_article_unref(a);
}

static void assert_text(const char *content, const char *expected)
{
    press_article *a = read_article(content, NULL);

    press_buf_putc(&a->blocks.text, '\0');
    assert_string_equal(a->blocks.text.p, expected);
    press_article_unref(a);
}

#define COUNCIL                                                            \
    "The council met on Monday in the old hall to discuss the new budget " \
    "and the members voted twice before noon. Nobody objected to it."

/* A list under a title is no menu, a refrain no title said again, and words
** between strokes are no agencies. */
static void leaves_titles_alone(void **state)
{
    (void)state;
    assert_blocks("Agenda\n\n1. Budget\n2. Roads\n3. Water\n\n"
                  "Next steps for the town\n\n" COUNCIL "\n", NULL,
                  "title:Agenda\nlist:1. Budget\n2. Roads\n3. Water\n"
                  "heading:Next steps for the town\n"
                  "paragraph:" COUNCIL "\n");
    assert_blocks("We shall overcome some day!\n\n" COUNCIL "\n\n"
                  "We shall overcome some day!\n\n" COUNCIL "\n", NULL,
                  "title:We shall overcome some day!\nlead:" COUNCIL "\n"
                  "heading:We shall overcome some day!\n"
                  "paragraph:" COUNCIL "\n");
    assert_blocks("Pool / Snooker\n\nBy Anna Lee\n\n" COUNCIL "\n", NULL,
                  "title:Pool / Snooker\nbyline:By Anna Lee\n"
                  "paragraph:" COUNCIL "\n");
}

/* What a foot is read by is its own text, though others are read meanwhile, in
** more parts and longer; a teaser's dots may be missing at a text's start. */
static void reads_feet_again(void **state)
{
    press_buf content;
    int i;

    (void)state;
    press_buf_init(&content, support_env());
    press_buf_puts(&content, "A title of this page\n\n");
    for (i = 0; i < 12; i++)
        press_buf_puts(&content, "The council met on Monday in the old hall to "
                       "discuss the new budget and the members voted.\n\n");
    press_buf_puts(&content, "May 2021 ");
    for (i = 0; i < 100; i++)
        press_buf_putc(&content, '1');
    press_buf_puts(&content, ",\nmay ");
    for (i = 0; i < 300; i++)
        press_buf_putc(&content, '1');
    press_buf_puts(&content, "\n\nJohn Smith,");
    for (i = 0; i < 90; i++)
        press_buf_putc(&content, 'w');
    press_buf_puts(&content, "\nalmaty\n");
    press_buf_putc(&content, '\0');
    {
        press_article *a = read_article(content.p, NULL);
        const press_block *last = press_vec_at(&a->blocks.blocks, press_block,
                                               a->blocks.blocks.n - 1);

        assert_true(last->nparts > 1);
        assert_int_equal(last->kind, PRESS_B_PARAGRAPH);
        press_article_unref(a);
    }
    assert_blocks("a                             more", NULL,
                  "title:a                             more\n");
    press_buf_release(&content);
}

#define BODY                                                                \
    "The river rose in the night and took the lower bridge with it. Nobody " \
    "in the village was hurt, and by the morning the water had gone."

#define OTHER                                                               \
    "The upper one, which nobody had painted since the war, stood where it " \
    "had always stood, and two boys sat on it with their rods."

static void finds_furniture(void **state)
{
    (void)state;
    assert_blocks("Home | News | About us\n\nThe bridge\n\nBy Ann Lee\n\n"
                  BODY "\n\nShare: Facebook, Telegram\n\nRead also\n\n"
                  "The upper bridge\n\n2 comments\n\nGuest: Well.\n\n"
                  "Leave a reply\n\nName *\n\n"
                  "Your email address will not be published.\n", NULL,
                  "title:The bridge\nbyline:By Ann Lee\nparagraph:" BODY "\n"
                  "-navigation:Home | News | About us\n"
                  "-share:Share: Facebook, Telegram\n-related:Read also\n"
                  "-related:The upper bridge\n-comment_count:2 comments\n"
                  "-comment:Guest: Well.\n-comment_form:Leave a reply\n"
                  "-comment_form:Name *\n"
                  "-comment_form:Your email address will not be published.\n");
}

static void takes_captions_apart(void **state)
{
    (void)state;
    assert_blocks("The bridge\n\n" BODY "\n\nA bridge at night Photo A. Lee"
                  "The bridge was new. / Photo: A. Lee\n\n" OTHER "\n",
                  NULL,
                  "title:The bridge\nparagraph:" BODY "\n"
                  "alt_text:A bridge at night\ncaption:The bridge was new.\n"
                  "credit:Photo: A. Lee\nparagraph:" OTHER "\n"
                  "-markup:Photo A. Lee\n");
}

static void obeys_chrome_rules(void **state)
{
    (void)state;
    assert_blocks("The bridge\n\n" BODY "\n\nOur partner is a bank\n\n"
                  "Add comment\n",
                  "{\"chrome\":[{\"pattern\":\"our partner*\",\"how\":\"glob\","
                  "\"kind\":\"notice\"},{\"pattern\":\"Add comment\","
                  "\"how\":\"keep\"}]}",
                  "title:The bridge\nparagraph:" BODY "\n"
                  "paragraph:Add comment\n-notice:Our partner is a bank\n");
}

static void joins_wrapped_lines(void **state)
{
    (void)state;
    assert_text("The water rose slowly through the whole of that \n"
                "long night, and all the people of the lower con-\n"
                "tinent did not sleep. The people, who were anti-\n"
                "war, said that the bridge was gone. It was a co-\n"
                "production of two states and it had a self-made \n"
                "deck that nobody had ever thought could go away.\n",
                "The water rose slowly through the whole of that long night, "
                "and all the people of the lower continent did not sleep. The "
                "people, who were anti-war, said that the bridge was gone. It "
                "was a co-production of two states and it had a self-made "
                "deck that nobody had ever thought could go away.");
    assert_text("\xEF\xBB\xBF" "A title\n\nThe end of it.",
                "A title\n\nThe end of it.");
    assert_text("A title\n\nA line with two  blanks and a\xC2\xA0" "hard one."
                "   \n\n\nThe end of it.",
                "A title\n\nA line with two  blanks and a\xC2\xA0" "hard one."
                "\n\nThe end of it.");
}

static void joins_open_sentences(void **state)
{
    (void)state;
    assert_text("The hall was full. Nobody had seen so many people at a "
                "meeting of the United\nNations.\nThe second paragraph is a "
                "sentence of its own and has the length of one line\n"
                "and a bit.\n",
                "The hall was full. Nobody had seen so many people at a "
                "meeting of the United Nations.\n\nThe second paragraph is a "
                "sentence of its own and has the length of one line and a "
                "bit.");
}

static void reads_json_strictly(void **state)
{
    static const struct {
        const char *json;
        int status;
    } cases[] = {
        {"{}", PRESS_OK},
        {" { \"title\" : \"\\u0416\\n\\\"x\" , \"other\" : {\"a\":[1,-2.5e3,"
         "true,null,{}]} } ", PRESS_OK},
        {"{\"published\":2021}", PRESS_OK},
        {"{\"published\":\"2021-02-29\"}", PRESS_BADARGUMENT},
        {"{\"title\":null,\"chrome\":null}", PRESS_OK},
        {"{\"titel\":\"x\"}", PRESS_BADARGUMENT},
        {"{\"title\":1}", PRESS_BADARGUMENT},
        {"{\"title\":\"x\",}", PRESS_BADARGUMENT},
        {"{\"other\":[01]}", PRESS_BADARGUMENT},
        {"{\"other\":[}", PRESS_BADARGUMENT},
        {"{\"language\":\"klingon\"}", PRESS_BADARGUMENT},
        {"{\"kind\":\"poem\"}", PRESS_BADARGUMENT},
        {"{\"chrome\":[{\"pattern\":\"x\",\"how\":\"maybe\"}]}",
         PRESS_BADARGUMENT},
        {"[]", PRESS_BADARGUMENT},
        {"", PRESS_BADARGUMENT},
        {"{} x", PRESS_BADARGUMENT},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        press_hints hints;

        assert_int_equal(press_hints_read(support_env(),
                                          press_span_of(cases[i].json),
                                          &hints), cases[i].status);
        assert_true(cases[i].status == PRESS_OK || hints.problem != NULL);
        press_hints_release(&hints);
    }
}

static void nests_without_a_stack(void **state)
{
    size_t n = 300000;
    char *json = malloc(n * 2 + 32);
    press_hints hints;
    press_span s = {json, 0};

    (void)state;
    assert_non_null(json);
    memcpy(json, "{\"other\":", 9);
    memset(json + 9, '[', n);
    memset(json + 9 + n, ']', n);
    json[9 + 2 * n] = '}';
    s.n = 10 + 2 * n;
    assert_int_equal(press_hints_read(support_env(), s, &hints), PRESS_OK);
    press_hints_release(&hints);
    s.n--;
    assert_int_equal(press_hints_read(support_env(), s, &hints),
                     PRESS_BADARGUMENT);
    press_hints_release(&hints);
    free(json);
}

/* --- booklets -------------------------------------------------------------------- */

static uint32_t booklet_seed;

static uint32_t booklet_random(uint32_t n)
{
    booklet_seed = booklet_seed * 1664525u + 1013904223u;
    return (booklet_seed >> 12) % n;
}

#define BOOKLET_LINES 22

/* Page `page` of a running text of numbered words: sentences of nine words,
** wrapped, an empty line now and then. */
static void booklet_page(press_buf *out, uint32_t *word, int with_blanks)
{
    static const char letters[] = "aeiourstnmkpdgvzhj";
    int line, i;

    for (line = 0; line < BOOKLET_LINES; line++) {
        for (i = 0; i < 5; i++, (*word)++) {
            int first = *word % 9 == 0, last = *word % 9 == 8;
            char text[24];

            snprintf(text, sizeof text, "%c%c%c%c%c%s",
                     first ? 'B' : 'b', letters[*word % 18],
                     letters[*word / 18 % 18], letters[*word / 324 % 18],
                     'e', last ? ". " : " ");
            press_buf_puts(out, text);
        }
        press_buf_puts(out, "\n");
        /* a paragraph ends where a sentence does */
        if (with_blanks && *word % 9 == 0 && booklet_random(2) &&
            line + 2 < BOOKLET_LINES)
            press_buf_puts(out, "\n");
    }
}

static void booklet_mark(press_buf *out, int page, int pages)
{
    static const char misread[] = "olzBASb/Bg";
    char mark[16];
    uint32_t fate = booklet_random(100);

    snprintf(mark, sizeof mark, "%d", page);
    if (fate < 15) { /* lost */
        press_buf_puts(out, "\n\n");
        return;
    }
    if (fate < 25)
        mark[0] = misread[mark[0] - '0'];
    else if (fate < 30)
        snprintf(mark, sizeof mark, "%d", 1 + (int)booklet_random(
                                                  (uint32_t)pages));
    press_buf_puts(out, "\n\n@");
    press_buf_puts(out, mark);
    press_buf_puts(out, "\xC2\xA2\n\n\n");
}

/* Everything but white space. */
static void booklet_bare(press_buf *out, const char *p, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (p[i] != ' ' && p[i] != '\n')
            press_buf_putc(out, p[i]);
}

/* A field is whole, whatever bytes its last letter has. */
static void keeps_last_letters(void **state)
{
    static const char *const fields[] = {"о людях", "ОБЗОР", "déjà", "x"};
    char text[32];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        press_span got;

        snprintf(text, sizeof text, " (%s ), ", fields[i]);
        got = press_front_field(text, strlen(text));
        assert_int_equal(got.n, strlen(fields[i]));
        assert_memory_equal(got.p, fields[i], got.n);
    }
}

/* --- a long text without a blank line ------------------------------------------ */

/* What a poll sees of a text that is being cut. */
typedef struct cut_watch {
    press_blocks *blocks;
    size_t polls, before, last; /* before: while nothing was cut yet */
    size_t steps;               /* it had gone on since the poll before */
} cut_watch;

static int cut_look(void *ctx)
{
    cut_watch *w = ctx;

    w->polls++;
    w->before += w->blocks->parts.n == 0;
    w->steps += w->blocks->parts.n > w->last;
    w->last = w->blocks->parts.n;
    return 0;
}

static void polls_while_it_cuts(void **state)
{
    static const char line[] =
        "The committee of the valley has told the town, which had asked it "
        "twice in the winter and once more when the river came down in April, "
        "that it\nwould not mend the bridge. Nobody came to the meeting.\n";
    press_env env = *support_env();
    press_blocks blocks;
    press_buf content;
    cut_watch watch;
    int i;

    (void)state;
    memset(&watch, 0, sizeof watch);
    press_buf_init(&content, &env);
    for (i = 0; i < 8000; i++)
        press_buf_puts(&content, line);
    assert_int_equal(content.status, PRESS_OK);
    press_blocks_init(&blocks, &env, press_buf_span(&content));
    watch.blocks = &blocks;
    env.ctx = &watch;
    env.poll = cut_look;
    assert_int_equal(press_blocks_cut(&blocks), PRESS_OK);
    assert_int_equal(blocks.broken, 1);
    assert_true(watch.before >= 2 * content.n / PRESS_POLL_EVERY);
    assert_true(watch.steps >= 16);
    press_blocks_release(&blocks);
    press_buf_release(&content);
}

enum booklet_order { BOOKLET_SHEETS, BOOKLET_PLAIN };

static int booklet_comes_back(int pages, uint32_t seed, int order)
{
    press_env *env = support_env();
    press_buf page[64], content, want, got;
    press_article *a;
    uint32_t word = seed * 977;
    int i, low, same;

    booklet_seed = seed;
    press_buf_init(&content, env);
    press_buf_init(&want, env);
    press_buf_init(&got, env);
    for (i = 0; i < pages; i++) {
        press_buf_init(&page[i], env);
        booklet_page(&page[i], &word, 1);
        booklet_bare(&want, page[i].p, page[i].n);
    }
    for (low = 1; low <= pages / 2; low++) { /* as the sheets are printed */
        int first = low & 1 ? pages + 1 - low : low, k;

        for (k = 0; k < 2; k++) {
            int p = order == BOOKLET_PLAIN ? low * 2 - 1 + k
                    : k                    ? pages + 1 - first
                                           : first;

            press_buf_add(&content, page[p - 1].p, page[p - 1].n);
            booklet_mark(&content, p, pages);
        }
    }
    press_buf_putc(&content, '\0');
    a = read_article(content.p, NULL);
    booklet_bare(&got, a->blocks.text.p, a->blocks.text.n);
    same = press_span_eq(press_buf_span(&got), press_buf_span(&want));
    press_article_unref(a);
    for (i = 0; i < pages; i++)
        press_buf_release(&page[i]);
    press_buf_release(&content);
    press_buf_release(&want);
    press_buf_release(&got);
    return same;
}

/* 30 % of the marks lost or misread, every time.  In plain order eight pages
** with two or three marks that were read prove nothing, and the marks stay. */
static void orders_booklets(void **state)
{
    static const int sizes[] = {8, 16, 36, 64};
    int missed = 0, order;
    uint32_t seed;
    size_t i;

    (void)state;
    for (order = BOOKLET_SHEETS; order <= BOOKLET_PLAIN; order++)
        for (i = order == BOOKLET_PLAIN; i < 4; i++)
            for (seed = 1; seed <= 100; seed++)
                if (!booklet_comes_back(sizes[i], seed, order)) {
                    printf("not in order: %d pages, seed %u%s\n", sizes[i],
                           (unsigned)seed, order ? ", plain" : "");
                    missed++;
                }
    assert_int_equal(missed, 0);
}

/* A short first line of two lines is told by its own words, though the lines
** under it are read in between. */
static void reads_its_own_words(void **state)
{
    (void)state;
    assert_blocks("Уважаемый господин\nначальник!\n\n"
                  "Мы, жители посёлка,\nпросим вас вернуть нам\n"
                  "паром. Его увели в затон\nещё в марте.\n\n"
                  "Ответа от порта мы не\nполучили. Просим принять\nмеры.\n",
                  NULL,
                  "paragraph:Уважаемый господин начальник!\n"
                  "paragraph:Мы, жители посёлка, просим вас вернуть нам "
                  "паром. Его увели в затон ещё в марте.\n"
                  "paragraph:Ответа от порта мы не получили. Просим принять "
                  "меры.\n");
}

/* Nothing is read past the end, and a dateline ends on a character. */
static void ends_where_it_ends(void **state)
{
    static const char told[] = "Chalk 2014-05-02 at 15:43 by us ";
    press_span text = press_span_of(
        "(Prague, Czech Republic - March 28, 2006)“The gate is open”");
    press_dateline line;
    char *copy = malloc(sizeof told - 1);

    (void)state;
    assert_non_null(copy);
    memcpy(copy, told, sizeof told - 1);
    press_front_dated((press_span){copy, sizeof told - 1}, 3);
    free(copy);
    assert_true(press_dateline_read(text, &line));
    assert_int_equal(line.end, strlen("(Prague, Czech Republic - "
                                      "March 28, 2006)"));
    text = press_span_of("(Prague, Czech Republic - March 28, 2006) The gate");
    assert_true(press_dateline_read(text, &line));
    assert_int_equal(line.end, text.n - strlen("The gate"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_furniture),
        cmocka_unit_test(takes_captions_apart),
        cmocka_unit_test(obeys_chrome_rules),
        cmocka_unit_test(joins_wrapped_lines),
        cmocka_unit_test(joins_open_sentences),
        cmocka_unit_test(keeps_last_letters),
        cmocka_unit_test(polls_while_it_cuts),
        cmocka_unit_test(reads_json_strictly),
        cmocka_unit_test(nests_without_a_stack),
        cmocka_unit_test(orders_booklets),
        cmocka_unit_test(reads_feet_again),
        cmocka_unit_test(leaves_titles_alone),
        cmocka_unit_test(reads_its_own_words),
        cmocka_unit_test(ends_where_it_ends),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* hostile.c - a text that is made to be hard costs no more than an ordinary
** one of its size.
**
** usage: hostile [-t] MB [PATTERN [KIND[,KIND...]]]
**
** Each kind of hostile text, MB million bytes of it, through every function and
** table that reads a text and through the tokenizer: at most three times the
** processor time of samples of that size (best of three where it is not at
** once), and at most 16 bytes of memory a byte of text, both besides rows.
** -t prints a table of all that was measured.
**
** ROWS.  A row that is answered may cost 1 microsecond and 200 bytes (the
** ordinary text pays for its rows too).  Where the answer rests on rows of
** another table (a sentence, a block, a piece of a line of one letter), each
** of those may cost 0.3 microseconds and 24 bytes.
** SQLite's own allocations are counted with ours.  The tokenizer is called as
** FTS5 calls it, and gives two terms a word here; what FTS5 does with them is
** not measured.  A BLOB that is not UTF-8 becomes a longer text: random bytes
** half as long again, every second of them a word's.  Where words are the work
** (terms, and what is looked for by them), three times is of a text so long.
** A call that takes far too long is stopped.
**
** DOCUMENTS.  INSERT INTO document, the whole path: three times the time of a
** document of samples and 2.5 microseconds for each row that is stored.  Its
** rows are a document and an article too: beside the 16 bytes and 200 for each
** row SQLite has some 20 copies of the content and of the reading text, in
** records and in registers, and gives none back before the statement's end.
*/
#include "../host/host.h"

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define HOSTILE_ROW_US 1.0
#define HOSTILE_STORED_US 2.5
#define HOSTILE_ROW_BYTES 200
#define HOSTILE_INNER_US 0.3
#define HOSTILE_INNER_BYTES 24
#define HOSTILE_COPIES 20.0
#define HOSTILE_CONSTANT_MS 30.0
#define HOSTILE_CONSTANT_BYTES 1000000
#define HOSTILE_CACHES 20000000 /* of terms (FTS5, 8 MB), pages, stems */
#define HOSTILE_KEPT 6000000 /* of words, from text to text: press_tag_store */

static double hostile_clock(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1000.0 + (double)t.tv_nsec / 1e6;
}

/* --- texts ------------------------------------------------------------------- */

static uint32_t hostile_random(void)
{
    static uint64_t seed = 88172645463325252u;

    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 16);
}

static void hostile_repeat(char *out, int n, const char *unit)
{
    int size = (int)strlen(unit), i;

    for (i = 0; i < n; i++)
        out[i] = unit[i % size];
}

static void hostile_samples(char *out, int n)
{
    host_file *texts;
    int count = host_texts(&texts), at = 0, i;

    for (i = 0; at < n; i = (i + 1) % count) {
        int size = texts[i].n < n - at ? texts[i].n : n - at;

        if (strstr(texts[i].name, "utf16") || strstr(texts[i].name, "koi8r") ||
            strstr(texts[i].name, "cp1251") || strstr(texts[i].name, "seeds"))
            continue;
        memcpy(out + at, texts[i].bytes, (size_t)size);
        at += size;
    }
    for (i = 0; i < count; i++) {
        free(texts[i].bytes);
        free(texts[i].name);
    }
    free(texts);
}

static void hostile_one_line(char *out, int n)
{
    int i;

    hostile_samples(out, n);
    for (i = 0; i < n; i++)
        if (out[i] == '\n' || out[i] == '\r')
            out[i] = ' ';
}

/* A straight quote for every fiftieth byte: 10^6 of them in 50 MB. */
static void hostile_quotes(char *out, int n)
{
    int i;

    hostile_samples(out, n);
    for (i = 49; i < n; i += 50)
        if ((unsigned char)out[i] < 0x80)
            out[i] = '"';
}

/* No NUL: a TEXT would end there. */
static void hostile_bytes(char *out, int n)
{
    int i;

    for (i = 0; i < n; i++)
        out[i] = (char)(1 + hostile_random() % 255);
}

static void hostile_any_bytes(char *out, int n)
{
    int i;

    for (i = 0; i < n; i++)
        out[i] = (char)hostile_random();
}

/* A pronounceable word of its number, different for different ones; capital:
** its first letter.  Returns its bytes. */
static int hostile_word(char *out, uint32_t number, int capital)
{
    static const char from[] = "bdfgklmnprstvz", to[] = "aeiou";
    int n = 0;

    do {
        out[n++] = from[number % 14];
        out[n++] = to[number / 14 % 5];
        number /= 70;
    } while (number);
    out[n++] = 'n'; /* where it ends */
    if (capital)
        out[0] = (char)(out[0] - 32);
    return n;
}

/* A pattern again and again: %l is a new word, %c a new one with a capital, %d
** a number to 28, %m to 12, %y a year; %% is not needed. */
static void hostile_pattern(char *out, int n, const char *pattern)
{
    uint32_t number = 0;
    const char *p = pattern;
    char piece[32];
    int at = 0;

    while (at < n) {
        int size = 1, i;

        piece[0] = *p;
        if (*p == '%') {
            p++;
            /* a step that meets all numbers, so that words in a row differ */
            size = *p == 'l' || *p == 'c'
                       ? hostile_word(piece, number++ * 7919u % 24010000u,
                                      *p == 'c')
                       : snprintf(piece, sizeof piece, "%d",
                                  *p == 'y'   ? 1900 + (int)(number++ % 120)
                                  : *p == 'm' ? 1 + (int)(number++ % 12)
                                              : 1 + (int)(number++ % 28));
        }
        for (i = 0; i < size && at < n; i++)
            out[at++] = piece[i];
        if (!*++p)
            p = pattern;
    }
}

static void hostile_new_words(char *out, int n)
{
    hostile_pattern(out, n, "%l %l %l %l %l %l %l %l %l. ");
}

static void hostile_new_capitals(char *out, int n)
{
    hostile_pattern(out, n, "%c %l %c. ");
}

static void hostile_new_names(char *out, int n)
{
    hostile_pattern(out, n, "Mr %c %c met Ms %c %c, the %l of %c. ");
}

static void hostile_new_dates(char *out, int n)
{
    hostile_pattern(out, n, "%d May %y, %y-%m-%d, %m/%d/%y, the %dth; ");
}

static void hostile_new_quotes(char *out, int n)
{
    hostile_pattern(out, n, "\xE2\x80\x9CThe %l is %l,\xE2\x80\x9D said %c %c. ");
}

static void hostile_wrapped(char *out, int n)
{
    hostile_pattern(out, n, "%l %l %l %l %l %l %l %l %l %l\n%l %l, %l %l %l "
                            "%l %l %l %l %l-\n");
}

/* A sample, and then one thing over and over. */
static void hostile_after(char *out, int n, const char *path, const char *unit)
{
    host_file file;
    int size;

    HOST_CHECK(host_read(path, &file), "no %s", path);
    size = file.n < n ? file.n : n;
    memcpy(out, file.bytes, (size_t)size);
    hostile_repeat(out + size, n - size, unit);
    free(file.bytes);
    free(file.name);
}

/* A scan whose pages are as they should be, and then one line. */
static void hostile_scan(char *out, int n)
{
    hostile_after(out, n, "samples/articles/pamphlet-mothers.txt",
                  "the people will be told that it is all ");
}

/* A page whose author is told, and menus without end. */
static void hostile_menu(char *out, int n)
{
    hostile_after(out, n, "samples/articles/orda-daily-border.txt", "there\n");
}

/* Printable ASCII; characters of all planes. */
static void hostile_printable(char *out, int n)
{
    int i;

    for (i = 0; i < n; i++)
        out[i] = (char)(' ' + hostile_random() % 95);
}

static void hostile_unicode(char *out, int n)
{
    int i = 0;

    while (i + 4 < n) {
        uint32_t c = hostile_random() % 0x11000;

        if (c >= 0x10000 || (c >= 0xD800 && c < 0xE000)) {
            c = 0x10000 + hostile_random() % 0x20000;
            out[i++] = (char)(0xF0 | c >> 18);
            out[i++] = (char)(0x80 | (c >> 12 & 63));
            out[i++] = (char)(0x80 | (c >> 6 & 63));
        } else if (c >= 0x800) {
            out[i++] = (char)(0xE0 | c >> 12);
            out[i++] = (char)(0x80 | (c >> 6 & 63));
        } else {
            c = 0x80 + c % 0x780;
            out[i++] = (char)(0xC0 | c >> 6);
        }
        out[i++] = (char)(0x80 | (c & 63));
    }
    while (i < n)
        out[i++] = ' ';
}

/* Opened n times, closed n times. */
static void hostile_nest(char *out, int n, const char *open, const char *close)
{
    hostile_repeat(out, n / 2 / (int)strlen(open) * (int)strlen(open), open);
    hostile_repeat(out + n / 2 / (int)strlen(open) * (int)strlen(open),
                   n - n / 2 / (int)strlen(open) * (int)strlen(open), close);
}

typedef struct hostile_kind {
    const char *name;
    const char *unit, *close; /* repeated; close: nested */
    void (*fill)(char *out, int n);
    int rows; /* 1: a row, or what a row is made of, every few bytes: those of
              ** other tables are counted too */
    int blob; /* 1: given as a BLOB, so that it is decoded first */
} hostile_kind;

/* Units are not C strings of one character class by chance: each is what one
** room has to look ahead, look back, sort or nest for. */
static const hostile_kind hostile_kinds[] = {
    {"samples", NULL, NULL, hostile_samples, 0, 0},
    {"one line", NULL, NULL, hostile_one_line, 0, 0},
    {"random bytes", NULL, NULL, hostile_bytes, 0, 0},
    {"random bytes, a BLOB", NULL, NULL, hostile_any_bytes, 0, 1},
    {"random characters, printable", NULL, NULL, hostile_printable, 1, 0},
    {"random characters", NULL, NULL, hostile_unicode, 1, 0},
    {"all words different", NULL, NULL, hostile_new_words, 0, 0},
    {"all words different, wrapped", NULL, NULL, hostile_wrapped, 0, 0},
    {"all capitals different", NULL, NULL, hostile_new_capitals, 1, 0},
    {"all names different", NULL, NULL, hostile_new_names, 1, 0},
    {"all dates different", NULL, NULL, hostile_new_dates, 1, 0},
    {"all speakers different", NULL, NULL, hostile_new_quotes, 1, 0},
    {"a scan that ends in one line", NULL, NULL, hostile_scan, 0, 0},
    {"a page that ends in a menu", NULL, NULL, hostile_menu, 1, 0},
    {"dots between words", "tea.", NULL, NULL, 1, 0},
    {"lines of a word", "new\n", NULL, NULL, 1, 0},
    {"straight quotes", "\"", NULL, NULL, 0, 0},
    {"a quote in fifty", NULL, NULL, hostile_quotes, 0, 0},
    {"quotes and a letter", "\"a ", NULL, NULL, 1, 0},
    {"openers", "\xC2\xAB", NULL, NULL, 0, 0},
    {"openers with words", "\xE2\x80\x9CWe said ", NULL, NULL, 0, 0},
    {"closers with words", "we said\xE2\x80\x9D ", NULL, NULL, 0, 0},
    {"openers that paragraphs repeat", "\xE2\x80\x9CWe go on.\n\n", NULL, NULL, 1, 0},
    {"nested guillemets", "\xC2\xAB", "\xC2\xBB", NULL, 0, 0},
    {"nested brackets", "(", ")", NULL, 0, 0},
    {"nested words", "(a ", "b) ", NULL, 1, 0},
    {"square brackets", "[", NULL, NULL, 0, 0},
    {"apostrophes", "o'", NULL, NULL, 0, 0},
    {"capitals", "Al Bek ", NULL, NULL, 1, 0},
    {"capital letters", "A", NULL, NULL, 0, 0},
    {"initials", "A. B. ", NULL, NULL, 1, 0},
    {"names with said", "Aliya Bek said Serik Omarov, ", NULL, NULL, 1, 0},
    {"verbs of saying", "said told asked added ", NULL, NULL, 0, 0},
    {"dates", "5 May 2020 ", NULL, NULL, 0, 0},
    {"numbers", "1 2 3 4 5 6 7 8 9 ", NULL, NULL, 1, 0},
    {"digits", "7", NULL, NULL, 0, 0},
    {"months", "May June ", NULL, NULL, 1, 0},
    {"ranges", "1-2-3-", NULL, NULL, 1, 0},
    {"decades", "1990s and 1980s, ", NULL, NULL, 0, 0},
    {"one word", "a", NULL, NULL, 0, 0},
    {"one word in Cyrillic", "\xD0\xB0", NULL, NULL, 0, 0},
    {"one word with hyphens", "a-", NULL, NULL, 1, 0},
    {"one name with dots", "a.", NULL, NULL, 1, 0},
    {"0x80", "\x80", NULL, NULL, 0, 0},
    {"lead bytes", "\xD0", NULL, NULL, 0, 0},
    {"combining marks", "\xCC\x81", NULL, NULL, 0, 0},
    {"letters with marks", "e\xCC\x81\xCC\x82", NULL, NULL, 0, 0},
    {"soft hyphens", "a\xC2\xAD", NULL, NULL, 0, 0},
    {"new lines", "\n", NULL, NULL, 0, 0},
    {"lines of a letter", "a\n", NULL, NULL, 1, 0},
    {"paragraphs of a letter", "A\n\n", NULL, NULL, 1, 0},
    {"carriage returns", "\r", NULL, NULL, 0, 0},
    {"spaces", " ", NULL, NULL, 0, 0},
    {"page marks", "&15\xC2\xA7\n", NULL, NULL, 1, 0},
    {"page marks between pages", "Some text of a page\n\n&15\xC2\xA7\n\n", NULL, NULL, 1, 0},
    {"hyphens at line ends", "inter-\n", NULL, NULL, 1, 0},
    {"bullets", "* a\n", NULL, NULL, 1, 0},
    {"questions", "Who is it?\n\nIt is I.\n\n", NULL, NULL, 1, 0},
    {"comment forms", "Leave a comment\n\nYour email address\n\n", NULL, NULL, 1, 0},
    {"shares", "Share\nFacebook\nTwitter\n\n", NULL, NULL, 1, 0},
    {"bylines", "By Aliya Bek\n\n", NULL, NULL, 1, 0},
    {"pieces with bylines", "A tale\n\nAl Bek\n\nIt rained on the town and nobody came out to see it.\n\n", NULL, NULL, 1, 0},
    {"openers in wrapped lines", "and if you have seen the \"fair by the river you know it\n", NULL, NULL, 0, 0},
    {"captions", "Photo: A. Bek\n\n", NULL, NULL, 1, 0},
    {"links", "http://a.b/c ", NULL, NULL, 0, 0},
    {"one link", "http://a.b/c?d=", NULL, NULL, 1, 0},
    {"at signs", "a@", NULL, NULL, 1, 0},
    {"hashtags", "#a", NULL, NULL, 1, 0},
    {"dots", ".", NULL, NULL, 0, 0},
    {"dots and spaces", ". ", NULL, NULL, 0, 0},
    {"exclamations", "Oh! ", NULL, NULL, 0, 0},
    {"dashes", "\xE2\x80\x94 ", NULL, NULL, 0, 0},
    {"dialogue", "\xE2\x80\x94 \xD0\x94\xD0\xB0.\n", NULL, NULL, 1, 0},
    {"money", "$3 million ", NULL, NULL, 0, 0},
    {"tags", "<a href=", NULL, NULL, 0, 0},
    {"nested tags", "<b>", "</b>", NULL, 0, 0},
};
#define HOSTILE_KINDS ((int)(sizeof hostile_kinds / sizeof hostile_kinds[0]))

static void hostile_fill(const hostile_kind *kind, char *out, int n)
{
    if (kind->fill)
        kind->fill(out, n);
    else if (kind->close)
        hostile_nest(out, n, kind->unit, kind->close);
    else
        hostile_repeat(out, n, kind->unit);
    out[n] = '\0';
}

/* --- a call ---------------------------------------------------------------------- */

typedef struct hostile_cost {
    double ms;
    sqlite3_int64 bytes, rows;
    int stopped;
} hostile_cost;

typedef struct hostile_job {
    char sql[600];
    const char *name;
    int terms; /* made of the terms of the text */
    int whole; /* a document on its way through the schema */
    hostile_cost ordinary[2]; /* of a TEXT, of a BLOB */
} hostile_job;

static int hostile_table;
static double hostile_deadline;

static int hostile_progress(void *ctx)
{
    (void)ctx;
    return hostile_clock() > hostile_deadline;
}

/* --- the tokenizer ----------------------------------------------------------- */

static int hostile_term(void *ctx, int flags, const char *p, int n, int start,
                        int end)
{
    (void)flags, (void)p, (void)n, (void)start, (void)end;
    ++*(sqlite3_int64 *)ctx;
    return SQLITE_OK;
}

/* hostile_terms(text): how many terms the tokenizer gives. */
static void hostile_terms(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
    static const char *words[] = {"auto", "en", "ru", "kk", "exact", "1"};
    sqlite3_stmt *stmt;
    fts5_tokenizer tokenizer;
    Fts5Tokenizer *made;
    fts5_api *api = NULL;
    void *own;
    sqlite3_int64 count = 0;
    int rc;

    (void)argc;
    sqlite3_prepare_v2(sqlite3_context_db_handle(ctx), "SELECT fts5(?1)", -1,
                       &stmt, NULL);
    sqlite3_bind_pointer(stmt, 1, (void *)&api, "fts5_api_ptr", NULL);
    sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    rc = api->xFindTokenizer(api, "press", &own, &tokenizer);
    HOST_CHECK(rc == SQLITE_OK, "no tokenizer: %d", rc);
    rc = tokenizer.xCreate(own, words, sizeof words / sizeof words[0], &made);
    HOST_CHECK(rc == SQLITE_OK, "no tokenizer: %d", rc);
    rc = tokenizer.xTokenize(made, &count, FTS5_TOKENIZE_DOCUMENT,
                             (const char *)sqlite3_value_text(argv[0]),
                             sqlite3_value_bytes(argv[0]), hostile_term);
    tokenizer.xDelete(made);
    if (rc)
        sqlite3_result_error_code(ctx, rc);
    else
        sqlite3_result_int64(ctx, count);
}

/* A document's way through the schema, in a file that goes with the
** connection, so that what is written is not counted as memory. */
static sqlite3 *hostile_schema(void)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *stmt = NULL;

    HOST_CHECK(sqlite3_open("", &db) == SQLITE_OK &&
               sqlite3_press_init(db, NULL, NULL) == SQLITE_OK, "cannot open");
    sqlite3_prepare_v2(db, "SELECT press_schema()", -1, &stmt, NULL);
    HOST_CHECK(sqlite3_step(stmt) == SQLITE_ROW, "no schema");
    host_exec(db, (const char *)sqlite3_column_text(stmt, 0));
    sqlite3_finalize(stmt);
    return db;
}

static sqlite3_int64 hostile_stored(sqlite3 *db)
{
    static const char *const tables[] = {
        "sentence", "block", "piece", "fact", "mention", "date_mention",
        "quotation", "link", "amount"};
    sqlite3_int64 rows = 0;
    size_t i;

    for (i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        char sql[80];
        sqlite3_stmt *stmt = NULL;

        snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", tables[i]);
        HOST_CHECK(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK &&
                   sqlite3_step(stmt) == SQLITE_ROW, "%s", sqlite3_errmsg(db));
        rows += sqlite3_column_int64(stmt, 0);
        sqlite3_finalize(stmt);
    }
    return rows;
}

/* The whole statement on a connection of its own. */
static hostile_cost hostile_once(const hostile_job *job,
                                 const hostile_kind *kind, const char *text,
                                 int n, double limit)
{
    sqlite3 *db = job->whole ? hostile_schema() : host_open(NULL);
    sqlite3_stmt *stmt = NULL;
    hostile_cost cost = {0, 0, 0, 0};
    sqlite3_int64 before;
    double start;
    const char *sql = job->sql;
    int rc;

    sqlite3_create_function(db, "hostile_terms", 1, SQLITE_UTF8, NULL,
                            hostile_terms, NULL, NULL);
    rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);
    HOST_CHECK(rc == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
    if (kind->blob)
        sqlite3_bind_blob(stmt, 1, text, n, SQLITE_STATIC);
    else
        sqlite3_bind_text(stmt, 1, text, n, SQLITE_STATIC);
    before = sqlite3_memory_used();
    sqlite3_memory_highwater(1);
    start = hostile_clock();
    hostile_deadline = start + limit;
    sqlite3_progress_handler(db, 1000, hostile_progress, NULL);
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW)
        cost.rows = sqlite3_column_int64(stmt, 0);
    cost.ms = hostile_clock() - start;
    cost.bytes = sqlite3_memory_highwater(0) - before;
    cost.stopped = rc == SQLITE_INTERRUPT;
    HOST_CHECK(rc == SQLITE_DONE || cost.stopped, "%s: %s", sql,
               sqlite3_errmsg(db));
    sqlite3_finalize(stmt);
    sqlite3_progress_handler(db, 0, NULL, NULL);
    if (job->whole)
        cost.rows = hostile_stored(db);
    rc = sqlite3_close(db);
    HOST_CHECK(rc == SQLITE_OK, "%s: closing answered %d", sql, rc);
    return cost;
}

/* Known to be over: terms of random characters.  Nearly every one of them begins
** a word or ends one, which no branch foresees, a tenth of the words are joined
** to others, and hardly one comes again. */
static double hostile_times(const hostile_job *job, const hostile_kind *kind)
{
    if (strncmp(kind->name, "random characters", 17) != 0 || !job->terms)
        return 3.0;
    return strncmp(job->name, "tokenize", 8) == 0 ? 6.0 : 5.5;
}

/* `grown`: how many times as long as the text given is the one that is read. */
static double hostile_limit(const hostile_job *job, const hostile_kind *kind,
                            const hostile_cost *cost, sqlite3_int64 inner,
                            double grown)
{
    return hostile_times(job, kind) * (job->terms ? grown : 1.0) *
               job->ordinary[kind->blob].ms +
           HOSTILE_CONSTANT_MS +
           (double)cost->rows *
               (job->whole ? HOSTILE_STORED_US : HOSTILE_ROW_US) / 1000.0 +
           (double)inner * HOSTILE_INNER_US / 1000.0;
}

static int hostile_is_fat(const hostile_job *job, const hostile_cost *cost,
                          int n, sqlite3_int64 inner, double grown)
{
    double copies = job->whole ? HOSTILE_COPIES * grown * n : 0.0;
    int names = strstr(job->sql, "press_entities") != NULL ||
                strstr(job->sql, "press_quotations") != NULL;

    return (double)cost->bytes > 16.0 * n + copies +
                                     HOSTILE_ROW_BYTES * (double)cost->rows +
                                     HOSTILE_INNER_BYTES * (double)inner +
                                     (names ? HOSTILE_KEPT : 0) +
                                     (job->whole ? HOSTILE_CACHES
                                                 : HOSTILE_CONSTANT_BYTES);
}

static void hostile_say(const hostile_job *job, const hostile_kind *kind,
                        const hostile_cost *cost, int n)
{
    const hostile_cost *ordinary = &job->ordinary[kind->blob];

    printf("%-24.24s %-22.22s %8.2f %8.2f %6.2f %7.1f %6.1f %10lld\n",
           job->name, kind->name, ordinary->ms / 1000.0, cost->ms / 1000.0,
           cost->ms / ordinary->ms, (double)ordinary->bytes / n,
           (double)cost->bytes / n, (long long)cost->rows);
}

typedef struct hostile_given {
    const char *text;
    int n;
    sqlite3_int64 inner;
    double grown;
} hostile_given;

static int hostile_try(const hostile_job *job, const hostile_kind *kind,
                       const hostile_given *given)
{
    hostile_cost best = {0, 0, 0, 0}, cost;
    int n = given->n;
    double limit = 0;
    int i, slow = 1, fat;

    for (i = 0; i < 3 && slow; i++) {
        cost = hostile_once(job, kind, given->text, n,
                            20.0 * job->ordinary[kind->blob].ms + 3000.0);
        if (i == 0 || cost.ms < best.ms)
            best = cost;
        limit = hostile_limit(job, kind, &best, given->inner, given->grown);
        slow = best.ms > limit;
        if (cost.stopped)
            break;
    }
    fat = hostile_is_fat(job, &best, n, given->inner, given->grown);
    if (hostile_table)
        hostile_say(job, kind, &best, n);
    if (slow || fat)
        printf("%s%s%s: %s: %.0f ms (%.0f ordinarily, %lld rows here, limit "
               "%.0f), %.1f bytes a byte\n",
               slow ? "SLOW " : "", fat ? "FAT " : "", job->name, kind->name,
               best.ms, job->ordinary[kind->blob].ms, (long long)best.rows,
               limit, (double)best.bytes / n);
    if (best.stopped)
        printf("     stopped before its end\n");
    fflush(stdout);
    return slow || fat;
}

/* Rows that others may rest on. */
static sqlite3_int64 hostile_inner(const hostile_kind *kind, const char *text,
                                   int n)
{
    hostile_job job = {"SELECT (SELECT count(*) FROM press_sentences(?1)) + "
                       "(SELECT count(*) FROM press_blocks(?1)) + "
                       "(SELECT count(*) FROM press_pieces(?1)) + "
                       "(SELECT count(*) FROM press_entities(?1))",
                       NULL, 0, 0, {{0, 0, 0, 0}, {0, 0, 0, 0}}};

    return kind->rows ? hostile_once(&job, kind, text, n, 1e9).rows : 0;
}

/* How many times as long the text is when it is decoded. */
static double hostile_grown(const hostile_kind *kind, const char *text, int n)
{
    hostile_job job = {"SELECT length(CAST(press_text(?1) AS BLOB))",
                       NULL, 0, 0, {{0, 0, 0, 0}, {0, 0, 0, 0}}};
    double bytes;

    if (!kind->blob)
        return 1.0;
    bytes = (double)hostile_once(&job, kind, text, n, 1e9).rows;
    return bytes > n ? bytes / n : 1.0;
}

/* In a process of its own: a crash is one more thing to report. */
static int hostile_fork(const hostile_job *job, const hostile_kind *kind,
                        const hostile_given *given)
{
    pid_t child;
    int status = 0;

    fflush(stdout);
    child = fork();
    if (child == 0)
        _exit(hostile_try(job, kind, given));
    HOST_CHECK(child > 0 && waitpid(child, &status, 0) == child, "no fork");
    if (WIFSIGNALED(status))
        printf("CRASH %s: %s: signal %d\n", job->name, kind->name,
               WTERMSIG(status));
    return status != 0;
}

static int hostile_jobs(hostile_job **out, const char *pattern)
{
    host_call *calls;
    sqlite3 *db = host_open(NULL);
    int n = host_calls(db, &calls), i, count = 0;
    hostile_job *jobs = calloc((size_t)n + 2, sizeof *jobs);

    HOST_CHECK(jobs, "no memory");
    sqlite3_close(db);
    for (i = 0; i < n; i++) {
        host_call *c = &calls[i];
        hostile_job *job = &jobs[count];
        int last = i + 1 == n || strcmp(c->name, c[1].name) != 0;

        /* with all its optional arguments */
        if (!strstr(c->call, "?1") || (pattern && !strstr(c->call, pattern)) ||
            !last)
            continue;
        job->name = c->call;
        job->terms = strstr(c->call, "press_concordance") != NULL;
        if (!c->is_table)
            snprintf(job->sql, sizeof job->sql, "SELECT %s IS NULL", c->call);
        else /* what the columns cost, too */
            snprintf(job->sql, sizeof job->sql,
                     "SELECT count(*)%s%s FROM %s",
                     host_has(c, "start") ? ", max(start), max(length)" : "",
                     host_has(c, "text") ? ", sum(length(text))" : "", c->call);
        count++;
    }
    if (!pattern || strstr("tokenize", pattern)) {
        hostile_job *job = &jobs[count++];

        job->name = "tokenize='press auto en ru kk exact 1'";
        job->terms = 1;
        snprintf(job->sql, sizeof job->sql,
                 "SELECT hostile_terms(CASE typeof(?1) WHEN 'text' THEN ?1 "
                 "ELSE press_text(?1) END) * 0");
    }
    if (!pattern || strstr("document", pattern)) {
        hostile_job *job = &jobs[count++];

        job->name = "INSERT INTO document";
        job->whole = 1;
        snprintf(job->sql, sizeof job->sql,
                 "INSERT INTO document(path, content) VALUES('a.txt', ?1)");
    }
    *out = jobs;
    return count;
}

/* What ordinary text costs, given as this one is; once each. */
static void hostile_ordinary(hostile_job *jobs, int count, int blob,
                             char *text, int n)
{
    hostile_kind kind = hostile_kinds[0];
    int i;

    if (count && jobs[0].ordinary[blob].ms > 0)
        return;
    kind.blob = blob;
    hostile_fill(&kind, text, n);
    for (i = 0; i < count; i++)
        jobs[i].ordinary[blob] = hostile_once(&jobs[i], &kind, text, n, 1e9);
}

static int hostile_all(hostile_job *jobs, int count, const char *which,
                       char *text, int n)
{
    static const char *const heads[] = {"call", "text", "plain s", "hard s",
                                        "times", "plain B", "hard B", "rows"};
    int i, k, tried = 0, bad = 0;

    if (hostile_table)
        printf("%-24s %-22s %8s %8s %6s %7s %6s %10s\n", heads[0], heads[1],
               heads[2], heads[3], heads[4], heads[5], heads[6], heads[7]);
    for (k = 0; k < HOSTILE_KINDS; k++) {
        const hostile_kind *kind = &hostile_kinds[k];
        hostile_given given = {text, n, 0, 1.0};

        if (which && !strstr(kind->name, which) && !strstr(which, kind->name))
            continue;
        hostile_ordinary(jobs, count, kind->blob, text, n);
        hostile_fill(kind, text, n);
        given.inner = hostile_inner(kind, text, n);
        given.grown = hostile_grown(kind, text, n);
        for (i = 0; i < count; i++) {
            bad += hostile_fork(&jobs[i], kind, &given);
            tried++;
        }
    }
    return tried ? bad : -1;
}

int main(int argc, char **argv)
{
    int n, count, bad;
    hostile_job *jobs;
    char *text;

    hostile_table = argc > 1 && strcmp(argv[1], "-t") == 0;
    argv += hostile_table;
    argc -= hostile_table;
    HOST_CHECK(argc > 1, "usage: hostile [-t] MB [PATTERN [KIND]]");
    n = (int)(strtod(argv[1], NULL) * 1e6);
    text = malloc((size_t)n + 1);
    HOST_CHECK(text, "no memory");
    count = hostile_jobs(&jobs, argc > 2 && argv[2][0] ? argv[2] : NULL);
    bad = hostile_all(jobs, count, argc > 3 ? argv[3] : NULL, text, n);
    printf("%d calls over texts of %s MB, %d cost too much\n", count, argv[1],
           bad);
    return bad != 0;
}

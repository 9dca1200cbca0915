/* places.c - every row's place is where its text stands.
**
** usage: places [MUTANTS [SEED [PATTERN]]]     default: 1000 1
**
** Over the samples, the seeds where they are, and texts made from them by
** damage (bytes turned, cut, doubled, spliced from another text, marks put
** in), each as TEXT and as BLOB, for every call of calls.sql:
**   - substr(text, start, length) is the row's text, characters counted as
**     SQLite's substr counts them; `hit` of a concordance likewise;
**   - X_start and X_length name the place of X (speaker, cue);
**   - n counts from 1; flags are 0 or 1, a score is in 0..1, kinds are of the
**     lists of the contract; `sentence` is the sentence that the row starts
**     in;
**   - a block's place is in the reading text, and a piece whose change is
**     'same' has the same characters in reading text and content; `given` of
**     another is what stands in the content; pieces tile the reading text;
**   - an optional argument that is NULL is as if not given.
** A text that fails is kept in $BUILD/test/places-N, and the first rows that
** are wrong are printed.
*/
#include "../host/host.h"

/* --- characters as SQLite counts them ---------------------------------------- */

typedef struct places_text {
    const char *p;
    int n;
    int *at; /* at[i]: the byte where character i (from 0) starts; at[count] = n */
    int count;
} places_text;

static void places_index(places_text *t, const char *p, int n)
{
    int i = 0;

    t->p = p;
    t->n = n;
    t->count = 0;
    t->at = malloc(((size_t)n + 1) * sizeof *t->at);
    HOST_CHECK(t->at, "no memory");
    while (i < n) {
        t->at[t->count++] = i;
        if ((unsigned char)p[i++] >= 0xC0)
            while (i < n && ((unsigned char)p[i] & 0xC0) == 0x80)
                i++;
    }
    t->at[t->count] = n;
}

/* Do `length` characters from `start` (from 1) read p[0..n)? */
static int places_is(const places_text *t, sqlite3_int64 start,
                     sqlite3_int64 length, const char *p, int n)
{
    int from, to;

    if (start < 1 || length < 0 || start - 1 + length > t->count)
        return 0;
    from = t->at[start - 1];
    to = t->at[start - 1 + length];
    return to - from == n && (n == 0 || (p && memcmp(t->p + from, p, (size_t)n) == 0));
}

/* --- what is wrong with a row ---------------------------------------------- */

typedef struct places_columns {
    int n, text, start, length, hit, source_start, source_length, change, given;
    int sentence, score, kind, type;
    int speaker, speaker_start, speaker_length, cue, cue_start, cue_length;
} places_columns;

static int places_column(sqlite3_stmt *stmt, const char *name)
{
    int i, n = sqlite3_column_count(stmt);

    for (i = 0; i < n; i++)
        if (strcmp(sqlite3_column_name(stmt, i), name) == 0)
            return i;
    return -1;
}

static void places_find(sqlite3_stmt *stmt, places_columns *c)
{
#define FIND(x) c->x = places_column(stmt, #x)
    FIND(n), FIND(text), FIND(start), FIND(length), FIND(hit);
    FIND(source_start), FIND(source_length), FIND(change), FIND(given);
    FIND(sentence), FIND(score), FIND(kind), FIND(type);
    FIND(speaker), FIND(speaker_start), FIND(speaker_length);
    FIND(cue), FIND(cue_start), FIND(cue_length);
#undef FIND
}

static const struct {
    const char *table, *column, *kinds;
} places_kinds[] = {
    {"press_blocks", "kind",
     " title subtitle byline lead heading paragraph quote verse epigraph "
     "dedication question list caption alt_text credit note contents resource "
     "map_label pull_quote navigation related share tag_line notice "
     "comment_form comment_count comment page_mark garbage markup "},
    {"press_pieces", "change", " same join hyphen repair "},
    {"press_entities", "type", " person organization location misc "},
    {"press_dates", "kind", " date range duration set time vague "},
    {"press_dates", "precision", " day week month season year decade century "},
    {"press_quotations", "kind",
     " speech self citation slogan term epigraph title verse indirect source "},
    {"press_quotations", "speaker_type",
     " person organization document group anonymous "},
    {"press_links", "kind", " url email handle hashtag lost "},
};

static const char *const places_flags[] = {"closed", "body", "chosen",
                                           "colocated"};

static int places_is_null(sqlite3_stmt *stmt, int col)
{
    return sqlite3_column_type(stmt, col) == SQLITE_NULL;
}

/* The place (start, length) of the value in `value`; NULL with NULL. */
static int places_span_wrong(sqlite3_stmt *stmt, const places_text *t,
                             int start, int length, int value)
{
    if (start < 0 || length < 0 || value < 0)
        return 0;
    if (places_is_null(stmt, start))
        return !places_is_null(stmt, length);
    return !places_is(t, sqlite3_column_int64(stmt, start),
                      sqlite3_column_int64(stmt, length),
                      (const char *)sqlite3_column_text(stmt, value),
                      sqlite3_column_bytes(stmt, value));
}

static const char *places_kind_wrong(sqlite3_stmt *stmt, const char *table)
{
    size_t i;

    for (i = 0; i < sizeof places_kinds / sizeof places_kinds[0]; i++) {
        int col = strcmp(table, places_kinds[i].table) == 0
                      ? places_column(stmt, places_kinds[i].column) : -1;
        char word[64];

        if (col < 0 || places_is_null(stmt, col))
            continue;
        snprintf(word, sizeof word, " %s ", sqlite3_column_text(stmt, col));
        if (!strstr(places_kinds[i].kinds, word))
            return "a kind that the contract does not have";
    }
    for (i = 0; i < sizeof places_flags / sizeof places_flags[0]; i++) {
        int col = places_column(stmt, places_flags[i]);

        if (col >= 0 && !places_is_null(stmt, col) &&
            (sqlite3_column_int64(stmt, col) & ~1LL))
            return "a flag that is not 0 or 1";
    }
    return NULL;
}

/* A piece: `reading` and `content` say the same, or what was given. */
static const char *places_piece_wrong(sqlite3_stmt *stmt,
                                      const places_columns *c,
                                      const places_text *reading,
                                      const places_text *content)
{
    sqlite3_int64 start = sqlite3_column_int64(stmt, c->start);
    sqlite3_int64 length = sqlite3_column_int64(stmt, c->length);
    sqlite3_int64 from = sqlite3_column_int64(stmt, c->source_start);
    sqlite3_int64 given = sqlite3_column_int64(stmt, c->source_length);
    const char *change = (const char *)sqlite3_column_text(stmt, c->change);

    if (start < 1 || length < 0 || start - 1 + length > reading->count)
        return "a place outside the reading text";
    if (!places_is_null(stmt, c->source_start) &&
        (from < 1 || given < 0 || from - 1 + given > content->count))
        return "a place outside the content";
    if (strcmp(change ? change : "", "same") == 0) {
        int at = reading->at[start - 1];

        if (length != given ||
            !places_is(content, from, given, reading->p + at,
                       reading->at[start - 1 + length] - at))
            return "'same' that is not the same";
    } else if (!places_is_null(stmt, c->given) &&
               !places_is_null(stmt, c->source_start) &&
               !places_is(content, from, given,
                          (const char *)sqlite3_column_text(stmt, c->given),
                          sqlite3_column_bytes(stmt, c->given))) {
        return "given that does not stand in the content";
    }
    return NULL;
}

/* --- one call over one text --------------------------------------------------- */

typedef struct places_case {
    const char *bytes;
    int n, blob;
    places_text text, reading; /* decoded; reading of the call's hints */
    char *reading_copy;
    sqlite3_int64 *sentences;  /* start, end, start, end, ... */
    int nsentences;
    const char *name;
} places_case;

static int places_failures, places_kept = -1;
static long places_rows;

static void places_bind(sqlite3_stmt *stmt, const places_case *k)
{
    if (sqlite3_bind_parameter_count(stmt) == 0)
        return;
    if (k->blob)
        sqlite3_bind_blob(stmt, 1, k->bytes, k->n, SQLITE_STATIC);
    else
        sqlite3_bind_text(stmt, 1, k->bytes, k->n, SQLITE_STATIC);
}

static void places_fail(const places_case *k, const char *sql,
                        sqlite3_stmt *stmt, const char *what)
{
    static int number;
    const char *build = getenv("BUILD");
    char path[500];
    FILE *f;
    int i;

    if (++places_failures > 40) {
        printf("and more\n");
        exit(1);
    }
    printf("%s: %s\n  %s%s\n", k->name, what, sql, k->blob ? " (BLOB)" : "");
    for (i = 0; stmt && i < sqlite3_column_count(stmt); i++)
        printf("    %s: %.300s\n", sqlite3_column_name(stmt, i),
               places_is_null(stmt, i) ? "NULL"
                   : (const char *)sqlite3_column_text(stmt, i));
    if (places_kept < 0) {
        snprintf(path, sizeof path, "%s/test/places-%d",
                 build ? build : "build", ++number);
        f = fopen(path, "wb");
        if (f) {
            fwrite(k->bytes, 1, (size_t)k->n, f);
            fclose(f);
            printf("    input kept in %s\n", path);
        }
        places_kept = number;
    }
}

static const char *places_sentence_wrong(sqlite3_stmt *stmt,
                                         const places_columns *c,
                                         const places_case *k)
{
    sqlite3_int64 i, at;

    if (c->sentence < 0 || c->start < 0 || places_is_null(stmt, c->sentence) ||
        places_is_null(stmt, c->start))
        return NULL;
    i = sqlite3_column_int64(stmt, c->sentence) - 1;
    at = sqlite3_column_int64(stmt, c->start);
    if (i < 0 || i >= k->nsentences)
        return "a sentence that is not there";
    if (at < k->sentences[2 * i] || at >= k->sentences[2 * i + 1])
        return "the row does not start in its sentence";
    return NULL;
}

static const char *places_wrong(sqlite3_stmt *stmt, const places_columns *c,
                                const host_call *call, const places_case *k,
                                sqlite3_int64 row)
{
    int blocks = strcmp(call->name, "press_blocks") == 0;
    const places_text *t = blocks ? &k->reading : &k->text;
    const char *what = places_kind_wrong(stmt, call->name);

    if (what)
        return what;
    if (c->change >= 0)
        return places_piece_wrong(stmt, c, &k->reading, &k->text);
    if (c->n >= 0 && sqlite3_column_int64(stmt, c->n) != row)
        return "n does not count from 1";
    if (places_span_wrong(stmt, t, c->start, c->length,
                          c->hit >= 0 ? c->hit : c->text))
        return "substr(text, start, length) is not the row's text";
    if (places_span_wrong(stmt, t, c->speaker_start, c->speaker_length,
                          c->speaker))
        return "the speaker does not stand at its place";
    if (places_span_wrong(stmt, t, c->cue_start, c->cue_length, c->cue))
        return "the cue does not stand at its place";
    if (blocks && !places_is_null(stmt, c->source_start) &&
        (sqlite3_column_int64(stmt, c->source_start) < 1 ||
         sqlite3_column_int64(stmt, c->source_start) - 1 +
                 sqlite3_column_int64(stmt, c->source_length) > k->text.count))
        return "a block outside the content";
    if (c->score >= 0 && c->type >= 0 &&
        (sqlite3_column_double(stmt, c->score) < 0 ||
         sqlite3_column_double(stmt, c->score) > 1))
        return "a score outside 0..1";
    return strcmp(call->reads, "text") == 0 ? places_sentence_wrong(stmt, c, k)
                                            : NULL;
}

/* Pieces of the reading text lie one after the other, from 1 to its end. */
static void places_check_tiles(sqlite3 *db, const host_call *call,
                               const places_case *k)
{
    sqlite3_stmt *stmt = NULL;
    char sql[700];
    sqlite3_int64 next = 1;

    snprintf(sql, sizeof sql, "SELECT start, length FROM %s ORDER BY start, n",
             call->call);
    HOST_CHECK(!sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), "%s", sql);
    places_bind(stmt, k);
    while (sqlite3_step(stmt) == SQLITE_ROW) {
        if (sqlite3_column_int64(stmt, 0) != next) {
            places_fail(k, sql, stmt, "pieces do not tile the reading text");
            break;
        }
        next += sqlite3_column_int64(stmt, 1);
    }
    if (next != k->reading.count + 1)
        places_fail(k, sql, NULL, "pieces end before the reading text");
    sqlite3_finalize(stmt);
}

static uint64_t places_call(sqlite3 *db, const char *sql,
                            const host_call *call, const places_case *k)
{
    sqlite3_stmt *stmt = NULL;
    places_columns c;
    sqlite3_int64 row = 0;
    uint64_t h = 0;
    const char *what;
    int rc = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), reported = 0;

    HOST_CHECK(rc == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
    places_bind(stmt, k);
    places_find(stmt, &c);
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        row++;
        h = host_digest(h, stmt);
        what = call->is_table && strstr(sql, "?1")
                   ? places_wrong(stmt, &c, call, k, row) : NULL;
        if (what && reported++ < 3)
            places_fail(k, sql, stmt, what);
    }
    if (rc != SQLITE_DONE)
        places_fail(k, sql, NULL, sqlite3_errmsg(db));
    sqlite3_finalize(stmt);
    places_rows += row;
    return h;
}

/* --- one text ------------------------------------------------------------------ */

/* The text that a query gives for ?1, or nothing where it cannot be asked. */
static char *places_ask(sqlite3 *db, const char *sql, const places_case *k,
                        places_text *out)
{
    sqlite3_stmt *stmt = NULL;
    char *copy = calloc(1, 1);
    int n = 0;

    if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK) {
        places_bind(stmt, k);
        if (sqlite3_step(stmt) == SQLITE_ROW && !places_is_null(stmt, 0)) {
            const char *p = (const char *)sqlite3_column_text(stmt, 0);

            n = sqlite3_column_bytes(stmt, 0);
            copy = realloc(copy, (size_t)n + 1);
            HOST_CHECK(copy, "no memory");
            memcpy(copy, p, (size_t)n);
        }
    }
    sqlite3_finalize(stmt);
    places_index(out, copy, n);
    return copy;
}

static void places_ask_sentences(sqlite3 *db, places_case *k)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(
        db, "SELECT start, start + length FROM press_sentences(?1)", -1, &stmt,
        NULL);

    k->sentences = NULL;
    k->nsentences = 0;
    if (rc == SQLITE_OK)
        places_bind(stmt, k);
    while (rc == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW) {
        int i = k->nsentences++;

        if ((i & (i - 1)) == 0)
            k->sentences = realloc(k->sentences, (size_t)(i ? 2 * i : 1) * 2 *
                                                     sizeof *k->sentences);
        HOST_CHECK(k->sentences, "no memory");
        k->sentences[2 * i] = sqlite3_column_int64(stmt, 0);
        k->sentences[2 * i + 1] = sqlite3_column_int64(stmt, 1);
    }
    sqlite3_finalize(stmt);
}

/* The same call with NULL for its last argument, and without it. */
static void places_check_null(sqlite3 *db, const host_call *call,
                              const host_call *shorter, uint64_t right,
                              const places_case *k)
{
    host_call c = *call;
    size_t n = strlen(shorter->call);

    snprintf(c.call, sizeof c.call, "%.*s, NULL)", (int)n - 1, shorter->call);
    if (places_call(db, host_select(&c), &c, k) != right)
        places_fail(k, host_select(&c), NULL,
                    "NULL is not as if the argument were not given");
}

static void places_one(sqlite3 *db, const host_call *calls, int ncalls,
                       places_case *k, const char *pattern)
{
    char *decoded;
    char sql[700];
    uint64_t h = 0;
    int i;

    places_kept = -1;
    /* a TEXT is what it is, even where it is no UTF-8 */
    decoded = places_ask(db, k->blob ? "SELECT press_text(?1)" : "SELECT ?1",
                         k, &k->text);
    places_ask_sentences(db, k);
    for (i = 0; i < ncalls; i++) {
        const host_call *c = &calls[i];
        const host_call *shorter =
            i > 0 && strcmp(c[-1].name, c->name) == 0 ? &c[-1] : NULL;
        uint64_t before = h;
        int reading = strcmp(c->reads, "content") == 0;

        if (!strstr(c->call, "?1") || (pattern && !strstr(c->name, pattern)))
            continue;
        k->reading.at = NULL;
        if (reading) {
            snprintf(sql, sizeof sql, "SELECT text FROM press_articles%s",
                     c->call + strlen(c->name));
            k->reading_copy = places_ask(db, sql, k, &k->reading);
        }
        h = places_call(db, host_select(c), c, k);
        if (strcmp(c->name, "press_pieces") == 0)
            places_check_tiles(db, c, k);
        if (shorter && shorter->nargs > 0)
            places_check_null(db, c, shorter, before, k);
        if (reading) {
            free(k->reading.at);
            free(k->reading_copy);
        }
    }
    free(k->sentences);
    free(k->text.at);
    free(decoded);
}

/* --- damage -------------------------------------------------------------------- */

static uint64_t places_seed = 1;

static uint32_t places_random(uint32_t below)
{
    places_seed ^= places_seed << 13;
    places_seed ^= places_seed >> 7;
    places_seed ^= places_seed << 17;
    return below ? (uint32_t)((places_seed >> 11) % below) : 0;
}

static const char *const places_marks[] = {
    "\"", "\xC2\xAB", "\xC2\xBB", "\xE2\x80\x9C", "\xE2\x80\x9D",
    "\xE2\x80\x9E", "'", "\xE2\x80\x99", "\xE2\x80\x98", "\n", "\n\n", "\r\n",
    "\t", " ", "\xC2\xA0", "-\n", "\xC2\xAD", "\xE2\x80\x94 ", " - ", "*", "#",
    "@", "http://", "www.", ".", "!", "?!", "...", "\xE2\x80\xA6", ",", ":",
    ";", "(", ")", "[", "]", "{", "}", "&15\xC2\xA7", "|", "\xEF\xBB\xBF",
    "\xE2\x80\xA8", "\xCC\x81", "\xF0\x9F\x93\xB7", "\xED\xA0\x80", "\xC0\xAF",
    "\xF4\x90\x80\x80", "\x80", "\xFF", "\xD0", "\xE2\x80", "\x01", "\x0C",
    "Photo: ", "By ", "31 June 2020", "5 \xD0\xBC\xD0\xB0\xD1\x8F ", "$3 million",
    "Share\n", "Leave a comment\n", "said", "Mr. ", "A. B. ", "2020-10-31",
};

/* Up to 20 kinds of damage to a piece of one text. */
static int places_damage(const host_file *texts, int ntexts, char *out, int cap)
{
    const host_file *base = &texts[places_random((uint32_t)ntexts)];
    int n = base->n < 3000 ? base->n : 500 + (int)places_random(2500);
    int from = (int)places_random((uint32_t)(base->n - n + 1));
    int turns = 1 + (int)places_random(20);

    memcpy(out, base->bytes + from, (size_t)n);
    while (turns-- > 0) {
        const host_file *other = &texts[places_random((uint32_t)ntexts)];
        const char *mark = places_marks[places_random(
            sizeof places_marks / sizeof places_marks[0])];
        int at = (int)places_random((uint32_t)n + 1), size, k;

        switch (places_random(6)) {
        case 0: /* a byte is another byte */
            if (at < n)
                out[at] = (char)(1 + places_random(255));
            continue;
        case 1: /* a piece is gone */
            size = (int)places_random((uint32_t)(n - at < 200 ? n - at + 1 : 200));
            memmove(out + at, out + at + size, (size_t)(n - at - size));
            n -= size;
            continue;
        case 2: /* a piece of another text */
            size = (int)places_random(other->n < 300 ? (uint32_t)other->n + 1 : 300);
            mark = other->bytes + places_random((uint32_t)(other->n - size + 1));
            break;
        case 3: /* a mark, many times */
            size = (int)strlen(mark);
            for (k = (int)places_random(5); k > 0 && n + size < cap; k--) {
                memmove(out + at + size, out + at, (size_t)(n - at));
                memcpy(out + at, mark, (size_t)size);
                n += size;
            }
            break;
        default: /* a mark */
            size = (int)strlen(mark);
            break;
        }
        if (n + size >= cap)
            continue;
        memmove(out + at + size, out + at, (size_t)(n - at));
        memcpy(out + at, mark, (size_t)size);
        n += size;
    }
    return n;
}

static void places_both(sqlite3 *db, const host_call *calls, int ncalls,
                        const char *name, char *bytes, int n,
                        const char *pattern)
{
    places_case k;
    int i;

    memset(&k, 0, sizeof k);
    k.name = name;
    k.bytes = bytes;
    k.n = n;
    k.blob = 1;
    places_one(db, calls, ncalls, &k, pattern);
    k.blob = 0; /* a TEXT ends at its first NUL */
    for (i = 0; i < n; i++)
        if (bytes[i] == '\0')
            bytes[i] = ' ';
    places_one(db, calls, ncalls, &k, pattern);
}

int main(int argc, char **argv)
{
    long mutants = argc > 1 ? strtol(argv[1], NULL, 10) : 1000, i;
    const char *pattern = argc > 3 ? argv[3] : NULL;
    host_file *texts;
    host_call *calls;
    sqlite3 *db = host_open(NULL);
    int ntexts = host_texts(&texts), ncalls = host_calls(db, &calls), k;
    static char damaged[20000];
    char name[100];

    if (argc > 2)
        places_seed = strtoull(argv[2], NULL, 10) * 2654435761u + 1;
    for (k = 0; k < ntexts; k++)
        if (argc <= 4 || strstr(texts[k].name, argv[4]))
            places_both(db, calls, ncalls, texts[k].name, texts[k].bytes,
                        texts[k].n, pattern);
    for (i = 0; i < mutants; i++) {
        int n = places_damage(texts, ntexts, damaged, (int)sizeof damaged);

        snprintf(name, sizeof name, "mutant %ld", i + 1);
        places_both(db, calls, ncalls, name, damaged, n, pattern);
    }
    printf("%d texts, %ld mutants, %ld rows, %d wrong\n", ntexts, mutants,
           places_rows, places_failures);
    HOST_CHECK(sqlite3_close(db) == SQLITE_OK, "cannot close");
    return places_failures != 0;
}

/* train_word.c - the classes of words (train.h): which words have room.
**
** classes.LANGUAGE.tsv has a word and its class in three divisions a line:
** coarse, middle, fine.
*/
#include "train.h"

train_words train_word;

int train_record_order(const void *a, const void *b)
{
    const train_record *x = a, *y = b;

    return x->key < y->key ? -1 : x->key > y->key;
}

static train_record *word_push(train_record *list, size_t *n, train_record r)
{
    list = train_more(list, *n, sizeof *list);
    list[(*n)++] = r;
    return list;
}

/* --- the words of the training texts -------------------------------------- */

typedef struct word_set {
    train_record *list; /* hashes, in order, each once */
    size_t n;
} word_set;

/* A text's words, as written and folded. */
static void word_add_text(train_corpus *c, const train_doc *d, word_set *v)
{
    train_record r = {0, 0};
    press_span span;
    press_text text;
    size_t s, t;

    span.p = d->p;
    span.n = d->n;
    if (press_text_init(&text, &c->env, span))
        exit(1);
    for (s = 0; s < text.nsentences; s++)
        for (t = 0; t < text.sentences[s].ntokens;) {
            size_t from = text.sentences[s].token;
            press_tag_unit u;

            press_tag_unit_read(&text, from + t,
                                from + text.sentences[s].ntokens,
                                PRESS_LANG_RU, &u);
            t += u.ntokens;
            r.key = u.form;
            v->list = word_push(v->list, &v->n, r);
            r.key = u.word;
            v->list = word_push(v->list, &v->n, r);
        }
    press_text_release(&text, &c->env);
}

static word_set word_vocabulary(train_corpus *c)
{
    word_set v = {NULL, 0};
    size_t i, n = 0;

    for (i = 0; i < c->ndocs; i++)
        word_add_text(c, &c->docs[i], &v);
    qsort(v.list, v.n, sizeof *v.list, train_record_order);
    for (i = 0; i < v.n; i++)
        if (i == 0 || v.list[i].key != v.list[n - 1].key)
            v.list[n++] = v.list[i];
    v.n = n;
    return v;
}

/* --- common words --------------------------------------------------------- */

static int word_hash_order(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

static uint32_t word_hash_lower(const char *p, size_t n)
{
    char lower[64];
    size_t i;

    for (i = 0; i < n && i < sizeof lower; i++)
        lower[i] = (char)(p[i] >= 'A' && p[i] <= 'Z' ? p[i] + 32 : p[i]);
    return press_hash32(lower, i);
}

typedef struct word_ways {
    uint32_t *hashes; /* in order */
    size_t n;
} word_ways;

/* The words of the list, in lower case, by hash, each once for each way that
** it is written in. */
static word_ways word_read_ways(FILE *file)
{
    word_ways w = {NULL, 0};
    char line[4096];

    for (; fgets(line, sizeof line, file); w.n++) {
        w.hashes = train_more(w.hashes, w.n, sizeof *w.hashes);
        w.hashes[w.n] = word_hash_lower(line, strcspn(line, "\t"));
    }
    rewind(file);
    qsort(w.hashes, w.n, sizeof *w.hashes, word_hash_order);
    return w;
}

static int word_is_lower(const char *p, size_t n)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (p[i] < 'a' || p[i] > 'z')
            return 0;
    return 1;
}

/* A word that the list has in lower case, with a capital and in capitals is a
** common one. */
static int word_is_common(const word_ways *w, const char *p, size_t n)
{
    uint32_t hash = word_hash_lower(p, n);
    size_t a = 0, b = w->n;

    if (!word_is_lower(p, n))
        return 0;
    while (a < b) {
        size_t mid = a + (b - a) / 2;

        if (w->hashes[mid] < hash)
            a = mid + 1;
        else
            b = mid;
    }
    return n > 2 && a + 2 < w->n && w->hashes[a] == hash &&
           w->hashes[a + 2] == hash;
}

/* --- the list ------------------------------------------------------------- */

typedef struct word_line {
    char word[2048];
    size_t n;
    unsigned coarse, middle, fine;
} word_line;

/* ё is folded to е, as in the tagger's words. */
static int word_parse(const char *line, word_line *w)
{
    const char *tab = strchr(line, '\t');
    size_t i, n;

    if (!tab ||
        sscanf(tab, "%u %u %u", &w->coarse, &w->middle, &w->fine) != 3 ||
        w->fine > 1500 || w->middle >= 512 || w->coarse >= 128)
        return 0;
    n = (size_t)(tab - line);
    if (n >= sizeof w->word)
        return 0;
    for (i = w->n = 0; i < n; i++)
        if (i + 1 < n && (unsigned char)line[i] == 0xD1 &&
            (unsigned char)line[i + 1] == 0x91) {
            w->word[w->n++] = (char)0xD0;
            w->word[w->n++] = (char)0xB5;
            i++;
        } else {
            w->word[w->n++] = line[i];
        }
    return 1;
}

static uint32_t word_votes_middle[PRESS_TAG_FINE][512],
    word_votes_coarse[PRESS_TAG_FINE][128];

static uint16_t word_most(const uint32_t *votes, size_t n)
{
    uint32_t most = 0;
    uint16_t best = 0;
    size_t k;

    for (k = 0; k < n; k++)
        if (votes[k] > most) {
            most = votes[k];
            best = (uint16_t)(k + 1);
        }
    return best;
}

/* A fine class is of the middle and coarse one that most of its words have. */
static void word_divide(void)
{
    size_t i;

    for (i = 1; i < PRESS_TAG_LOWER; i++) {
        train_word.fine[i] = (uint16_t)i;
        train_word.middle[i] = word_most(word_votes_middle[i], 512);
        train_word.coarse[i] = word_most(word_votes_coarse[i], 128);
    }
}

static train_record word_record(const word_line *w)
{
    train_record r;

    word_votes_middle[w->fine + 1][w->middle]++;
    word_votes_coarse[w->fine + 1][w->coarse]++;
    r.key = press_hash32(w->word, w->n);
    r.what = w->fine + 1;
    /* with the sieve's bit of what it begins with, for train_lower.c */
    if (w->n >= PRESS_TAG_FIRST && (unsigned char)w->word[0] >= 0xD0)
        r.what |= press_tag_model_sieve(w->word) << 17;
    return r;
}

/* Words that the texts do not have are kept where they begin like names. */
static int word_is_likely(const word_ways *ways, const word_line *w)
{
    return (w->word[0] >= 'A' && w->word[0] <= 'Z' && w->n > 2 &&
            word_is_lower(w->word + 1, w->n - 1)) ||
           word_is_common(ways, w->word, w->n);
}

/* Of the rest as many as there is room for, by their hash. */
static void word_keep_some(const train_record *rest, size_t n, size_t room)
{
    uint32_t keep = n ? (uint32_t)((double)room / (double)n * 65536.0) : 0;
    size_t i;

    for (i = 0; i < n; i++)
        if ((press_tag_model_key(rest[i].key ^ 77) & 0xFFFF) < keep)
            train_word.list =
                word_push(train_word.list, &train_word.n, rest[i]);
}

static FILE *word_open(const train_corpus *c, const char *data)
{
    char path[1024];

    snprintf(path, sizeof path, "%s/classes.%s.tsv", data,
             c->lang == PRESS_LANG_EN ? "en" : "ru");
    return train_open(path, "r");
}

void train_word_read(train_corpus *c, const char *data)
{
    static word_line w;
    char line[4096];
    FILE *file = word_open(c, data);
    word_set v = word_vocabulary(c);
    word_ways ways = word_read_ways(file);
    train_record *rest = NULL;
    size_t i, in, nrest = 0, limit = c->lang == PRESS_LANG_KK   ? 150000
                                     : c->lang == PRESS_LANG_RU ? 230000
                                                                : 300000;

    while (fgets(line, sizeof line, file)) {
        train_record r;

        if (!word_parse(line, &w))
            continue;
        r = word_record(&w);
        if (bsearch(&r, v.list, v.n, sizeof *v.list, train_record_order))
            train_word.list = word_push(train_word.list, &train_word.n, r);
        else if (c->lang != PRESS_LANG_EN || word_is_likely(&ways, &w))
            rest = word_push(rest, &nrest, r);
    }
    fclose(file);
    in = train_word.n;
    word_keep_some(rest, nrest, limit > in ? limit - in : 0);
    for (i = 0; i < train_word.n; i++)
        train_word.list[i].key = press_tag_model_key(train_word.list[i].key);
    word_divide();
    fprintf(stderr, "words: %zu of the texts, %zu of %zu others\n", in,
            train_word.n - in, nrest);
    free(ways.hashes);
    free(v.list);
    free(rest);
}

/* train_text.c - sets of annotated texts, as the trainer reads them (train.h).
**
** TOKEN TAG lines (BIO2 over PER ORG LOC MISC) are joined into running text;
** blank lines stand between sentences, "# doc = ID" before a document.
** Marked text has "=== ID" before a document and [TYPE name] in place.
*/
#include <dirent.h>

#include "train.h"

#define TEXT_OWN ".train.txt" /* ends the names of the project's own */

static const char *const text_types[] = {"", "PER", "ORG", "LOC", "MISC"};

static int text_is_one_of(const char *token, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(token, *list) == 0)
            return 1;
    return 0;
}

static const char *const text_no_space_before[] = {
    ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "’", "”", "»", "…", "'s",
    "’s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'", "''", NULL};
static const char *const text_no_space_after[] = {
    "(", "[", "{", "$", "#", "@", "“", "«", "‘", "``", NULL};

void train_text_put(train_doc *d, const char *p, size_t n)
{
    while (d->n + n > d->cap) {
        d->cap = d->cap ? d->cap * 2 : 256;
        d->p = train_resize(NULL, d->p, d->cap);
    }
    memcpy(d->p + d->n, p, n);
    d->n += n;
}

void train_text_span(train_doc *d, uint32_t start, uint32_t end, int type)
{
    train_span *s;

    d->spans = train_more(d->spans, d->nspans, sizeof *d->spans);
    s = &d->spans[d->nspans++];
    s->start = start;
    s->end = end;
    s->type = type;
}

/* --- tokens and tags ------------------------------------------------------ */

typedef struct text_joiner {
    char before[256];
    int begun, in_quote, opened, type;
    uint32_t start, end;
} text_joiner;

static void text_close_name(train_doc *d, text_joiner *j)
{
    if (j->type)
        train_text_span(d, j->start, j->end, j->type);
    j->type = 0;
}

static int text_type_of(const char *tag)
{
    int t;

    for (t = 1; t <= 4; t++)
        if (tag[0] != 'O' && tag[0] && strcmp(tag + 2, text_types[t]) == 0)
            return t;
    return 0;
}

static void text_add_token(train_doc *d, text_joiner *j, const char *token,
                           const char *tag)
{
    int type = text_type_of(tag), is_quote = strcmp(token, "\"") == 0;
    int glue = !j->begun || text_is_one_of(token, text_no_space_before) ||
               text_is_one_of(j->before, text_no_space_after) ||
               strcmp(token, "-") == 0 || strcmp(j->before, "-") == 0 ||
               (is_quote && j->in_quote) ||
               (strcmp(j->before, "\"") == 0 && j->opened);

    if (is_quote) {
        j->in_quote = !j->in_quote;
        j->opened = j->in_quote;
    }
    if (!glue)
        train_text_put(d, " ", 1);
    if (j->type && (tag[0] != 'I' || type != j->type))
        text_close_name(d, j);
    if (type && !j->type) {
        j->type = type;
        j->start = (uint32_t)d->n;
    }
    train_text_put(d, token, strlen(token));
    if (j->type)
        j->end = (uint32_t)d->n;
    snprintf(j->before, sizeof j->before, "%s", token);
    j->begun = 1;
}

static void text_end_sentence(train_doc *d, text_joiner *j)
{
    if (!d || !j->begun)
        return;
    text_close_name(d, j);
    train_text_put(d, "\n", 1);
    memset(j, 0, sizeof *j);
}

/* --- sets ----------------------------------------------------------------- */

train_doc *train_text_doc(train_corpus *c, size_t nset)
{
    train_doc *d;

    c->docs = train_more(c->docs, c->ndocs, sizeof *c->docs);
    d = &c->docs[c->ndocs++];
    memset(d, 0, sizeof *d);
    d->set = c->nsets - 1;
    d->nset = nset;
    return d;
}

static FILE *text_open(train_corpus *c, const char *folder, const char *set,
                       const char *end)
{
    char path[1024];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s/%s.train.%s", folder,
             press_lang_code(c->lang), set, end);
    file = train_open(path, "r");
    c->sets[c->nsets++] = set;
    return file;
}

static void text_read_tokens(train_corpus *c, const char *data,
                             const char *set)
{
    char line[4096];
    FILE *file = text_open(c, data, set, "tsv");
    text_joiner j;
    train_doc *d = NULL;
    size_t n = 0;
    int marked = 0; /* documents are */

    memset(&j, 0, sizeof j);
    while (fgets(line, sizeof line, file)) {
        char *tab = strchr(line, '\t');

        line[strcspn(line, "\r\n")] = 0;
        if (!tab) {
            int begins = strncmp(line, "# doc", 5) == 0;

            text_end_sentence(d, &j);
            marked |= begins;
            if (begins || (!marked && !line[0]))
                d = NULL;
            continue;
        }
        *tab++ = 0;
        tab[strcspn(tab, "\t")] = 0;
        if (!d)
            d = train_text_doc(c, n++);
        text_add_token(d, &j, line, tab);
    }
    text_end_sentence(d, &j);
    fclose(file);
}

/* The type of a mark that begins here, and its length: "[PER ". */
static int text_mark(const char *p, size_t *length)
{
    int t;

    for (t = 1; t <= 4 && *p == '['; t++) {
        size_t n = strlen(text_types[t]);

        if (strncmp(p + 1, text_types[t], n) == 0 && p[n + 1] == ' ') {
            *length = n + 2;
            return t;
        }
    }
    return 0;
}

static void text_add_line(train_doc *d, const char *p)
{
    train_span s = {0, 0, 0};

    for (; *p; p++) {
        size_t length;
        int type = s.type ? 0 : text_mark(p, &length);

        if (type) {
            s.type = type;
            s.start = (uint32_t)d->n;
            p += length;
        }
        if (s.type && *p == ']') {
            train_text_span(d, s.start, (uint32_t)d->n, s.type);
            s.type = 0;
            continue;
        }
        train_text_put(d, p, 1);
    }
}

static void text_read_marked(train_corpus *c, const char *folder,
                             const char *set)
{
    static char line[1 << 16];
    FILE *file = text_open(c, folder, set, "txt");
    train_doc *d = NULL;
    size_t n = 0;

    c->is_own[c->nsets - 1] = 1;
    while (fgets(line, sizeof line, file))
        if (strncmp(line, "=== ", 4) == 0)
            d = train_text_doc(c, n++);
        else if (d)
            text_add_line(d, line);
    fclose(file);
}

/* --- which sets ------------------------------------------------------------ */

/* Those of others. */
static const char *const *text_sets(int lang)
{
    static const char *const en[] = {
        "redocred",       "crossner_politics", "crossner_literature",
        "crossner_music", "crossner_science",  "crossner_ai",
        "wikigold",       "gum",               "re3d",
        "btc",            "wnut17",            NULL};
    static const char *const ru[] = {"nerel", "factrueval", NULL};
    static const char *const kk[] = {"kaznerd", "kaznerd_2", NULL};

    return lang == PRESS_LANG_EN ? en : lang == PRESS_LANG_RU ? ru : kk;
}

/* Those that mark no misc, or what they like as misc. */
static int text_is_partial(const char *set)
{
    return strcmp(set, "btc") == 0 || strcmp(set, "wnut17") == 0;
}

static int text_order(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The project's own: every SET.train.txt of a folder, in the order of their
** names; returns how many. */
static size_t text_list_own(const char *folder, const char **sets)
{
    DIR *dir = opendir(folder);
    struct dirent *file;
    size_t n = 0;

    if (!dir)
        train_die("cannot read", folder);
    while ((file = readdir(dir)) != NULL && n < TRAIN_SETS / 2) {
        size_t length = strlen(file->d_name), end = strlen(TEXT_OWN);
        char *set;

        if (length <= end || strcmp(file->d_name + length - end, TEXT_OWN))
            continue;
        set = train_zeroes(length, 1);
        memcpy(set, file->d_name, length - end);
        sets[n++] = set;
    }
    closedir(dir);
    if (n)
        qsort(sets, n, sizeof *sets, text_order);
    return n;
}

static int text_is_left_out(const char *set, const char *without)
{
    return without && strncmp(set, without, strlen(without)) == 0;
}

void train_text_read(train_corpus *c, const char *data, const char *marked,
                     const train_wishes *wishes)
{
    const char *const *set = text_sets(c->lang), *no = wishes->without;
    const char *own[TRAIN_SETS];
    char folder[1024];
    size_t i, n, met = 0;

    snprintf(folder, sizeof folder, "%s/%s", marked,
             press_lang_code(c->lang));
    n = text_list_own(folder, own);
    for (i = 0; i < n; i++)
        if (text_is_left_out(own[i], no))
            met++;
        else
            text_read_marked(c, marked, own[i]);
    for (; *set; set++)
        if (text_is_left_out(*set, no))
            met++;
        else {
            text_read_tokens(c, data, *set);
            c->is_partial[c->nsets - 1] = (char)text_is_partial(*set);
        }
    if (no && !met)
        train_die("no set's name begins with", no);
    for (i = 0; i < c->ndocs; i++)
        c->docs[i].unlearnt =
            (int)(press_tag_model_key((uint32_t)i) % 100) >= wishes->share;
}

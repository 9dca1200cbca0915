/* train_lower.c - words that are often names in lower case (train.h): they,
** their stems and their classes.
*/
#include "train.h"

typedef struct lower_count {
    uint32_t key, names, all;
} lower_count;

static int lower_order(const void *a, const void *b)
{
    const lower_count *x = a, *y = b;

    return x->key < y->key ? -1 : x->key > y->key;
}

typedef struct lower_table {
    lower_count *list;
    size_t n;
    uint32_t class_names[PRESS_TAG_FINE], class_all[PRESS_TAG_FINE];
    unsigned live_words, live_classes;
} lower_table;

static int lower_is_name(const lower_count *v)
{
    return v->names >= 2 && v->names * 4 >= v->all;
}

static void lower_add(lower_table *t, uint32_t hash, uint32_t is_name)
{
    t->list[t->n].key = press_tag_model_key(hash);
    t->list[t->n].names = is_name;
    t->list[t->n++].all = 1;
}

static void lower_count_units(const train_corpus *c, const train_sentence *s,
                              lower_table *t)
{
    size_t i;

    for (i = s->unit; i < s->unit + s->n; i++) {
        const press_tag_unit *u = &c->units[i];
        uint32_t is_name = c->gold[i] &&
                           press_tag_place(c->gold[i]) <= TAG_BEGIN &&
                           !c->docs[s->doc].unlearnt;
        uint16_t class[3];

        if (!u->is_lower)
            continue;
        lower_add(t, u->word, is_name);
        if (u->stem && u->stem != u->word)
            lower_add(t, u->stem, is_name);
        press_tag_model_classes(&c->models[0], u->word, class);
        t->class_names[class[0]] += is_name;
        t->class_all[class[0]]++;
    }
}

/* One line a key. */
static void lower_sum(lower_table *t)
{
    size_t i, k = 0;

    qsort(t->list, t->n, sizeof *t->list, lower_order);
    for (i = 0; i < t->n; i++)
        if (i && t->list[k - 1].key == t->list[i].key) {
            t->list[k - 1].names += t->list[i].names;
            t->list[k - 1].all += t->list[i].all;
        } else {
            t->list[k++] = t->list[i];
        }
    t->n = k;
}

/* Only classes that have many count. */
static void lower_choose_classes(lower_table *t)
{
    size_t i;

    t->class_names[0] = 0;
    for (i = 0; i < PRESS_TAG_FINE; i++)
        if (t->class_names[i] < 8 ||
            t->class_names[i] * 25 < t->class_all[i])
            t->class_names[i] = 0;
        else
            t->live_classes++;
}

/* Mark the words with a bit above their numbers; those that had none are
** added, their class unknown. */
static void lower_mark(lower_table *t)
{
    train_words *w = &train_word;
    size_t i, k = 0, old = w->n;

    qsort(w->list, w->n, sizeof *w->list, train_record_order);
    for (i = 0; i < t->n; i++) {
        if (!lower_is_name(&t->list[i]))
            continue;
        t->live_words++;
        while (k < old && w->list[k].key < t->list[i].key)
            k++;
        if (k < old && w->list[k].key == t->list[i].key) {
            w->list[k].what |= 0x10000;
            continue;
        }
        w->list = train_more(w->list, w->n, sizeof *w->list);
        w->list[w->n].key = t->list[i].key;
        w->list[w->n++].what = 0x10000;
    }
}

static void lower_set_sieve(uint32_t bit)
{
    train_word.sieve[bit / 8] |= (unsigned char)(1 << bit % 8);
}

/* Words that are marked, and all of a class that counts, have a number from
** PRESS_TAG_LOWER on that stands for their class.  Returns how many. */
static size_t lower_number(const lower_table *t)
{
    static uint16_t alias[PRESS_TAG_FINE];
    train_words *w = &train_word;
    size_t i, n = PRESS_TAG_LOWER;

    for (i = 0; i < w->n; i++) {
        uint32_t class = w->list[i].what & 0xFFFF,
                 bit = w->list[i].what >> 17;
        int is_marked = w->list[i].what >> 16 & 1;

        w->list[i].what = class;
        if (!is_marked && !t->class_names[class])
            continue;
        if (bit)
            lower_set_sieve(bit);
        if (n == PRESS_TAG_FINE && !alias[class])
            class = 0;
        if (!alias[class]) {
            alias[class] = (uint16_t)n;
            w->fine[n] = (uint16_t)class;
            w->middle[n] = w->middle[class];
            w->coarse[n++] = w->coarse[class];
        }
        w->list[i].what = alias[class];
    }
    return n - PRESS_TAG_LOWER;
}

/* What such words begin with in the texts. */
static void lower_sift(const train_corpus *c, const train_sentence *s,
                       const lower_table *t)
{
    size_t i;

    for (i = s->unit; i < s->unit + s->n; i++) {
        const press_tag_unit *u = &c->units[i];
        const char *p = c->docs[s->doc].p + u->start;
        const lower_count *at;
        lower_count x = {0, 0, 0};

        if (!u->is_lower || u->end - u->start < PRESS_TAG_FIRST ||
            (unsigned char)p[0] < 0xD0)
            continue;
        x.key = press_tag_model_key(u->stem ? u->stem : u->word);
        at = bsearch(&x, t->list, t->n, sizeof *t->list, lower_order);
        if (at && lower_is_name(at))
            lower_set_sieve(press_tag_model_sieve(p));
    }
}

void train_lower_find(const train_corpus *c)
{
    static lower_table t;
    size_t i, aliases;

    t.list = train_resize(NULL, NULL, (2 * c->nunits + 1) * sizeof *t.list);
    for (i = 0; i < c->nsentences; i++)
        lower_count_units(c, &c->sentences[i], &t);
    lower_sum(&t);
    lower_choose_classes(&t);
    lower_mark(&t);
    aliases = lower_number(&t);
    for (i = 0; i < c->nsentences; i++)
        lower_sift(c, &c->sentences[i], &t);
    fprintf(stderr, "lower case: %u words, %u classes, %zu aliases\n",
            t.live_words, t.live_classes, aliases);
    free(t.list);
}

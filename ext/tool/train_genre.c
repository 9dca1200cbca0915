/* train_genre.c - which genre a text is of, by its word classes (train.h). */
#include <math.h>

#include "train.h"

typedef double genre_table[PRESS_TAG_GENRES][PRESS_TAG_LOWER];

signed char train_genre[PRESS_TAG_LOWER][PRESS_TAG_GENRES];

/* The genre of a set: news and speeches, opinion and posts, encyclopedias (by
** what they mark, and of what), other, tweets; -1 where it has all. */
static int genre_of(const train_corpus *c, const train_doc *d)
{
    static const char *const sets[] = {
        "voa_un 0", "own 1", "gum 3", "re3d 3", "nerel 0", "factrueval 2",
        "kaznerd 0", "kaznerd_2 0", "redocred 2", "wikigold 5",
        "crossner_politics 4", "opinion 1", "btc 7", "wnut17 7",
        NULL};
    const char *set = c->sets[d->set];
    size_t n = strlen(set);
    int i;

    for (i = 0; sets[i]; i++)
        if (strncmp(sets[i], set, n) == 0 && sets[i][n] == ' ')
            return sets[i][n + 1] - '0';
    return c->is_own[d->set] || strcmp(set, "headlines") == 0 ? -1 : 6;
}

static void genre_count_doc(const train_corpus *c, const train_doc *d,
                            double *n)
{
    size_t s, k;

    for (s = d->sentence; s < d->sentence + d->nsentences; s++)
        for (k = 0; k < c->sentences[s].n; k++)
            n[c->units[c->sentences[s].unit + k].class[0]]++;
}

/* How often the classes come in texts of each genre, but for one fold. */
static void genre_count(const train_corpus *c, int without, genre_table n)
{
    size_t i;
    int g, k;

    for (g = 0; g < PRESS_TAG_GENRES; g++)
        for (k = 0; k < PRESS_TAG_LOWER; k++)
            n[g][k] = 0.5;
    for (i = 0; i < c->ndocs; i++) {
        const train_doc *d = &c->docs[i];

        if (d->fold != without && !d->unlearnt && genre_of(c, d) >= 0)
            genre_count_doc(c, d, n[genre_of(c, d)]);
    }
    for (g = 0; g < PRESS_TAG_GENRES; g++) {
        double sum = 0;

        for (k = 1; k < PRESS_TAG_LOWER; k++)
            sum += n[g][k];
        for (k = 1; k < PRESS_TAG_LOWER; k++)
            n[g][k] = sum > PRESS_TAG_LOWER ? log(n[g][k] / sum) : -20;
    }
}

static void genre_weigh(const train_corpus *c, int without)
{
    static genre_table n;
    int g, k;

    genre_count(c, without, n);
    for (k = 1; k < PRESS_TAG_LOWER; k++) {
        double most = -20;

        for (g = 0; g < PRESS_TAG_GENRES; g++)
            most = n[g][k] > most ? n[g][k] : most;
        for (g = 0; g < PRESS_TAG_GENRES; g++) {
            double v = 16 * (n[g][k] - most);

            train_genre[k][g] = (signed char)(v < -127 ? -127 : floor(v));
        }
    }
}

/* 1 to PRESS_TAG_GENRES, or 0 where too little tells. */
static int genre_tell(const train_corpus *c, const train_doc *d)
{
    int64_t sums[PRESS_TAG_GENRES] = {0};
    size_t s, k;
    int g;

    for (s = d->sentence; s < d->sentence + d->nsentences; s++)
        for (k = 0; k < c->sentences[s].n; k++) {
            const press_tag_unit *u = &c->units[c->sentences[s].unit + k];

            for (g = 0; g < PRESS_TAG_GENRES; g++)
                sums[g] += train_genre[u->class[0]][g];
        }
    return press_tag_genre(sums);
}

void train_genre_find(train_corpus *c)
{
    size_t i, right = 0;
    int fold;

    for (fold = 0; fold < TRAIN_FOLDS; fold++) {
        genre_weigh(c, fold);
        for (i = 0; i < c->ndocs; i++) {
            train_doc *d = &c->docs[i];

            if (d->fold != fold)
                continue;
            d->genre = genre_tell(c, d);
            right += d->genre == genre_of(c, d) + 1;
        }
    }
    genre_weigh(c, -1);
    fprintf(stderr, "genres: %zu of %zu texts\n", right, c->ndocs);
}

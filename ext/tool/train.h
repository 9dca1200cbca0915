/* train.h - what the parts of the trainer (train.c) share.
**
** A program that runs once, over one language: a part keeps its own state in
** its file, and what all of them read is the corpus below.  Memory is not
** given back but where it is much; a program without memory ends.
*/
#ifndef PRESS_TRAIN_H
#define PRESS_TRAIN_H

#include <stdio.h>
#include <stdlib.h>

#include "../core/tag_doc.h"

#define TRAIN_STATES PRESS_TAG_STATES
#define TRAIN_FOLDS 4
#define TRAIN_SETS 64
#define TRAIN_LONGEST 20000 /* units of a stretch; the longest has some 500 */

typedef struct train_span {
    uint32_t start, end;
    int type;
} train_span;

typedef struct train_sentence {
    size_t unit, n; /* its units */
    int shouting, titled, lang, doc;
    press_sentence at;
} train_sentence;

typedef struct train_doc {
    char *p; /* the running text */
    size_t n, cap;
    train_span *spans; /* its names */
    size_t nspans;
    press_text text;
    size_t sentence, nsentences;
    int fold, set, genre;
    int unlearnt; /* it is not learnt from, only answered */
    size_t parent; /* the text that a headline was made of, + 1; or 0 */
    size_t nset;  /* its number in the set */
} train_doc;

/* A stretch of units that may be part of names. */
typedef struct train_seq {
    size_t unit, n, sentence;
    int fold, bad;
} train_seq;

typedef struct train_corpus {
    press_env env;
    int lang;
    train_doc *docs;
    size_t ndocs;
    const char *sets[TRAIN_SETS];
    char is_own[TRAIN_SETS]; /* the project's own text */
    char is_partial[TRAIN_SETS]; /* says nothing, or nothing sure, of misc */
    int nsets;
    train_sentence *sentences;
    size_t nsentences;
    press_tag_unit *units;
    uint8_t *gold, *guess; /* states: annotated, last answered */
    size_t nunits, units_cap;
    train_seq *seqs;
    size_t nseqs;
    press_tag_model models[3]; /* word classes alone; all the same */
} train_corpus;

/* What is asked for besides. */
typedef struct train_wishes {
    char left_out[128]; /* templates */
    int share;          /* of the texts, in hundredths, is learnt from */
    int folds;          /* that held-out figures are made of */
    const char *without; /* sets whose names begin so */
} train_wishes;

/* --- train_base.c: memory, chance, numbers -------------------------------- */

/* Say what is wrong and end. */
void train_die(const char *what, const char *which);
/* Open a file to read ("r") or to write it ("w"). */
FILE *train_open(const char *path, const char *how);
/* As press_env asks for; never NULL but for size 0. */
void *train_resize(void *ctx, void *old, size_t size);
/* n items of such a size, all 0. */
void *train_zeroes(size_t n, size_t size);
/* An array with room for item n: doubled at each power of two. */
void *train_more(void *p, size_t n, size_t size);
/* The next of a fixed row of numbers. */
uint32_t train_draw(void);
/* A decimal number of [least, most], or the end of the program. */
int train_number(const char *text, int least, int most, const char *what);

/* --- train_text.c: sets of annotated texts -------------------------------- */

/* Read the train parts of all sets of the language but wishes->without: some
** SET.train.tsv of DATA/LANGUAGE, each SET.train.txt of MARKED/LANGUAGE. */
void train_text_read(train_corpus *c, const char *data, const char *marked,
                     const train_wishes *wishes);

/* A new text of the last set, its number there; more of its text; a name. */
train_doc *train_text_doc(train_corpus *c, size_t nset);
void train_text_put(train_doc *d, const char *p, size_t n);
void train_text_span(train_doc *d, uint32_t start, uint32_t end, int type);

/* --- train_head.c: headlines made of sentences ---------------------------- */

/* Add some to an English corpus, as a set of their own. */
void train_head_add(train_corpus *c);

/* --- train_word.c: the classes of words ----------------------------------- */

typedef struct train_record {
    uint32_t key, what;
} train_record;

typedef struct train_words {
    train_record *list; /* hash of the word, its number */
    size_t n;
    uint16_t fine[PRESS_TAG_FINE], middle[PRESS_TAG_FINE],
        coarse[PRESS_TAG_FINE]; /* classes of a number */
    unsigned char sieve[PRESS_TAG_SIEVE];
} train_words;

extern train_words train_word;

int train_record_order(const void *a, const void *b); /* by key */
/* Read the classes of DATA/classes.LANGUAGE.tsv: of words that the texts have,
** and of others. */
void train_word_read(train_corpus *c, const char *data);
/* --- train_lower.c: words that are often names in lower case -------------- */

/* Give such words, and classes that have many, numbers of their own. */
void train_lower_find(const train_corpus *c);

/* --- train_unit.c: texts cut up, names laid onto their units -------------- */

/* Cut up all texts; twice where words are names in lower case too. */
void train_unit_read(train_corpus *c);
/* Find the stretches of the corpus's language. */
void train_unit_seqs(train_corpus *c);
/* A reader that stands on a sentence. */
press_tag_reader train_unit_reader(const train_corpus *c,
                                   const train_sentence *s);
/* Set `found` of all units by the last answers, for the second reading. */
void train_unit_find(train_corpus *c);

/* --- train_genre.c: which genre a text is of ------------------------------ */

extern signed char train_genre[PRESS_TAG_LOWER][PRESS_TAG_GENRES];

/* Set the genre of each text, as told by the texts of the other folds; then
** the weights, by all. */
void train_genre_find(train_corpus *c);

/* --- train_fit.c: the field ----------------------------------------------- */

/* Make the features of all stretches: of the first reading, of the second. */
void train_fit_features(const train_corpus *c, const train_wishes *wishes,
                        int second);
/* Learn from all but one fold (-1: all); second: with what the first reading
** found. */
void train_fit_learn(const train_corpus *c, int without, int epochs,
                     int second);
/* Answer a stretch into c->guess. */
void train_fit_answer(const train_corpus *c, const train_seq *q, int second,
                      int32_t *margins);
/* The weights, in fortieths: of feature i for a state; of a move. */
size_t train_fit_count(void);
uint32_t train_fit_hash(size_t i);
int train_fit_weight(size_t i, int state);
int train_fit_move(int from, int to);
/* Make weights under `least` 0, and keep what is 0 so from now on. */
void train_fit_drop(int least);

/* --- train_held.c: answers of models that have not seen the text ---------- */

typedef struct train_point {
    int margin, right;
} train_point;

/* Answer one fold, and add its names to the points. */
void train_held_answer(const train_corpus *c, int fold, int second);
/* Print F1 of all that was answered since the last time. */
void train_held_tell(const char *what);
/* Print F1 by set, over the first folds; what guess and gold say differently
** goes to `path`, or nowhere (NULL). */
void train_held_sets(const train_corpus *c, const char *what, int folds,
                     const char *path);
/* The names answered so far: of what margin, and whether right. */
train_point *train_held_points(size_t *n);

/* --- train_blob.c: weights as bytes --------------------------------------- */

/* Word classes alone, into c->models. */
void train_blob_classes(train_corpus *c);
/* Drop the weights that have no room, and learn on with the others. */
void train_blob_thin(const train_corpus *c);
/* Write all as C. */
void train_blob_write(train_corpus *c, const char *path);

#endif

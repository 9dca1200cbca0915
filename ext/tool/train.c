/* train.c - make the tagger's weights: ext/core/tag_model_{en,ru,kk}.c.
**
** usage: train LANGUAGE DATA MARKED OUT [WISH ...]
**
** DATA is a folder as ner/ of the training data: LANGUAGE/SET.train.tsv with
** TOKEN TAG lines, classes.en.tsv and classes.ru.tsv with a word and its class
** in three divisions; MARKED is annotated/, the project's own text.  No
** development part is read.
**
** A linear-chain conditional random field over 17 states (tag_path.h) and the
** features of tag_feature.h.  Tokens are joined into running text, the text is
** cut up by the extension's own segmenter, and names are laid onto its units.
**
** The features of the second reading are computed from answers of models that
** have not seen the text (four folds).  In a third of the steps they are left
** out, so that the same weights serve the first reading.  The held-out answers
** also say how often a name of a given margin is right.
**
** OUT that ends in .c gets the weights.  Any other gets what models that have
** not seen a text and its annotation say differently, and F1 by set is printed.
** A WISH for such figures: =NUMBER leaves the features of a template out,
** %NUMBER learns from that share of the texts and answers all, -SET leaves the
** sets whose names begin so unread, /NUMBER answers the first folds only.
**
** Deterministic: a fixed seed, one thread; the same bytes each time.
*/
#include "train.h"

#define PASSES 8       /* over the texts */
#define PASSES_FIRST 4 /* for what the second reading learns from */

static void read_wish(const char *wish, train_wishes *w)
{
    switch (*wish) {
    case '=':
        w->left_out[train_number(wish + 1, 0, 127, "a template (=)")] = 1;
        break;
    case '%':
        w->share = train_number(wish + 1, 1, 100, "a share (%)");
        break;
    case '/':
        w->folds = train_number(wish + 1, 1, TRAIN_FOLDS, "folds (/)");
        break;
    case '-':
        w->without = wish + 1;
        break;
    default:
        train_die("unknown wish", wish);
    }
}

/* English, Russian or Kazakh. */
static int read_lang(const char *name)
{
    press_span span;
    int lang;

    span.p = name;
    span.n = strlen(name);
    lang = press_lang_find(span);
    if (lang < PRESS_LANG_EN || lang > PRESS_LANG_KK)
        train_die("no language with weights", name);
    return lang;
}

static int is_source(const char *path)
{
    size_t n = strlen(path);

    return n >= 2 && strcmp(path + n - 2, ".c") == 0;
}

/* Learn from all folds but one and answer that one, `folds` times. */
static void hold_out(const train_corpus *c, int folds, int passes, int second)
{
    int fold;

    for (fold = 0; fold < folds; fold++) {
        train_fit_learn(c, fold, passes, second);
        train_held_answer(c, fold, second);
    }
    train_held_tell(second ? "held out, second reading"
                           : "held out, first reading");
}

int main(int argc, char **argv)
{
    static train_corpus c;
    train_wishes wishes = {{0}, 100, TRAIN_FOLDS, NULL};
    int i;

    if (argc < 5) {
        fprintf(stderr, "usage: train LANGUAGE DATA MARKED OUT [WISH ...]\n");
        return 2;
    }
    c.env.resize = train_resize;
    c.lang = read_lang(argv[1]);
    for (i = 5; i < argc; i++)
        read_wish(argv[i], &wishes);
    train_text_read(&c, argv[2], argv[3], &wishes);
    train_head_add(&c);
    train_word_read(&c, argv[2]);
    train_unit_read(&c);
    train_unit_seqs(&c);
    train_fit_features(&c, &wishes, 0);
    hold_out(&c, TRAIN_FOLDS, PASSES_FIRST, 0);
    train_held_sets(&c, "first reading", TRAIN_FOLDS, NULL);
    train_unit_find(&c);
    if (c.lang != PRESS_LANG_KK) /* its sets do not differ so */
        train_genre_find(&c);
    train_fit_features(&c, &wishes, 1);
    if (!is_source(argv[4])) {
        hold_out(&c, wishes.folds, PASSES, 1);
        train_held_sets(&c, "second reading", wishes.folds, argv[4]);
        return 0;
    }
    train_fit_learn(&c, -1, PASSES, 1);
    train_blob_thin(&c);
    train_blob_write(&c, argv[4]);
    return 0;
}

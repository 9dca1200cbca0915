/* tag_feature.h - a sentence as the tagger sees it, and the features of its
** units.  The tagger and its trainer (tool/train.c) read with the same code.
**
** A feature is a number: its template in the low 7 bits, above them a hash of
** the template and of what stands there.
** TEMPLATES: the word and the two on either side, in pairs; the word as it is
** written; stems; first three and four, last three to five letters; shapes
** and sequences of shapes; bits of the lists; word classes of three sizes;
** what the same text writes elsewhere; listed phrases and quotation marks;
** in the second reading, what the first one took the same words for, what
** stands beside them in other places, and the genre that the text's word
** classes tell.
*/
#ifndef PRESS_TAG_FEATURE_H
#define PRESS_TAG_FEATURE_H

#include "tag_form.h"

#define PRESS_TAG_FEATURES 96 /* at most, of a unit */

#define TAG_SEEN_LOWER 1u
#define TAG_SEEN_CAPITAL 2u

/* What is read of a sentence: all; words, for how they are written; all of
** what stands near capitals, which alone can be names. */
enum press_tag_want { TAG_WANT_ALL, TAG_WANT_WORDS, TAG_WANT_NEAR };

typedef struct press_tag_reader {
    press_env *env;
    const press_text *text;
    const press_tag_model *models; /* English, Russian, Kazakh; or NULL */
    press_tag_forms *forms; /* of the text, or NULL */
    int want;        /* enum press_tag_want */
    int lang;        /* of the sentence: English, Russian or Kazakh */
    int sentence_lang; /* as it was told */
    int genre;       /* of the text, in the second reading; 0: not known */
    int shouting;    /* most of the sentence is in capitals */
    int titled;      /* each longer word of it has one, as in a headline */
    int owned;       /* words are longer by a possessive alone */
    press_tag_unit *units; /* that were read: they stand in `room`, */
    size_t nunits;
    press_tag_unit *room; /* or where the caller has kept them */
    size_t cap;
} press_tag_reader;

/* Read the units of a sentence; those of the last one go. */
PRESS_PRIVATE int press_tag_read(press_tag_reader *r,
                                 const press_sentence *sentence, int lang);
/* Units that were read with TAG_WANT_WORDS, and kept: what TAG_WANT_NEAR would
** find besides. */
PRESS_PRIVATE void press_tag_read_near(press_tag_reader *r);
/* What lists, marks and word classes say of the units. */
PRESS_PRIVATE void press_tag_know(press_tag_reader *r,
                                  const press_tag_model *model);
PRESS_PRIVATE void press_tag_reader_release(press_tag_reader *r);

/* What a feature looks at.  The votes of a part depend on that alone, and can
** be kept by it (tag_row.h). */
enum press_tag_part {
    TAG_OWN = 1,       /* the unit alone */
    TAG_PLACED = 2,     /* it, press_tag_place_code(), `seen` */
    TAG_BEFORE = 4,    /* the one before it, its own shape_code */
    TAG_AFTER = 8,     /* the one after it, its own shape_code */
    TAG_BEFORE_2 = 16, /* the one before that */
    TAG_AFTER_2 = 32,  /* the one after that */
    TAG_SHAPES = 64,   /* the shape_code of the five */
    TAG_LISTS = 128,   /* the bits of lists of it and of those beside it, how
                       ** often it and the next are written in lower case, the
                       ** next one's shape_code */
    TAG_ROUND = 256,   /* several of them, and the rest */
    TAG_ALL = 511
};

/* Where a unit stands: 0 to 7. */
PRESS_PRIVATE unsigned press_tag_place_code(const press_tag_reader *r,
                                            size_t i);
/* The unit so far from unit i; the one that stands round a sentence where that
** has none there. */
PRESS_PRIVATE const press_tag_unit *press_tag_unit_at(
    const press_tag_reader *r, size_t i, int offset);
/* The features of unit i: how many.  Then those of the second reading alone: of
** the genre, of what was found. */
PRESS_PRIVATE size_t press_tag_features(const press_tag_reader *r, size_t i,
                                        uint32_t *features);
PRESS_PRIVATE size_t press_tag_features_genre(const press_tag_reader *r,
                                              size_t i, uint32_t *features);
PRESS_PRIVATE size_t press_tag_features_found(const press_tag_reader *r,
                                              size_t i, uint32_t *features);
/* The same, of one part, each asked for from a model: their keys.  Those of the
** genre are of the unit (OWN), of the words BEFORE and AFTER it. */
PRESS_PRIVATE size_t press_tag_keys(const press_tag_reader *r,
                                            size_t i, unsigned part,
                                            const press_tag_model *model,
                                            uint32_t *keys);
PRESS_PRIVATE size_t press_tag_keys_genre(const press_tag_reader *r, size_t i,
                                         unsigned part,
                                         const press_tag_model *model,
                                         uint32_t *keys);
PRESS_PRIVATE size_t press_tag_keys_found(const press_tag_reader *r, size_t i,
                                         const press_tag_model *model,
                                         uint32_t *keys);

#endif

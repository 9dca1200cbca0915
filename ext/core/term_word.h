/* term_word.h - one word as terms.
**
** What is promised stands in term.h.  term.c cuts a text and fills `word`;
** term_word.c turns that word into terms: language, stem, fold, surface.
*/
#ifndef PRESS_TERM_WORD_H
#define PRESS_TERM_WORD_H

#include "alone.h"
#include "lang.h"
#include "stop.h"
#include "term_spec.h"
#include "variant.h"

/* Bytes of a word that are looked at; what is beyond is cut. */
#define PRESS_TERM_MAX 200

/* The same values as FTS5's flags. */
enum press_term_purpose {
    PRESS_TERM_QUERY = 1,
    PRESS_TERM_PREFIX = 2, /* with QUERY: the last word is a beginning */
    PRESS_TERM_DOCUMENT = 4,
    PRESS_TERM_AUX = 8
};

#define PRESS_TERM_COLOCATED 1

/* Called for each term; the bytes last until it returns.  Anything but 0
** stops the run. */
typedef int press_term_emit(void *ctx, int flags, const char *term, int n,
                            int start, int end);

typedef struct press_termer press_termer;
typedef struct press_term_memo press_term_memo; /* see term_memo.h */

/* A word of the user's, before the first run: it is indexed as `term` is, or,
** where that is empty, as it stands, unstemmed.  The last one told counts. */
PRESS_PRIVATE int press_termer_add(press_termer *termer, press_span word,
                                   press_span term);

/* Append what of words the terms depend on: the user's, in an order that does
** not depend on that of adding, or those that are alone. */
PRESS_PRIVATE void press_termer_put_words(const press_termer *termer,
                                          press_buf *out);

/* --- inside of a termer ----------------------------------------------------- */

/* Rows of the table of letters, by code points of two bytes at most: the
** lower-case letter or the digit, and these; 0: none that a word is made of, or
** one that takes a closer look. */
#define PRESS_TERM_TWO 0x800u
#define PRESS_TERM_KAZAKH 0x8000u /* a letter that Russian has not */
#define PRESS_TERM_FOLD 0x4000u   /* folding changes it */
#define PRESS_TERM_LETTER 0x07FFu

/* A word of the user's: places in words_text. */
typedef struct press_term_entry {
    uint32_t word, nword, term, nterm;
} press_term_entry;

struct press_termer {
    press_env *env;
    press_term_spec spec;
    press_stemmer *stemmers[PRESS_TERM_LANGUAGES];
    press_stem_cache *cache; /* made with the first document */
    press_term_memo *memo;   /* NULL: few words were met that it is for */
    unsigned rare;           /* these */
    int kazakh;              /* its place in the list, -1 */
    uint8_t scripts[PRESS_TERM_LANGUAGES]; /* of each listed language */
    uint8_t takes[PRESS_TERM_LANGUAGES][PRESS_SCRIPT_OTHER + 1];
    int8_t usual[PRESS_SCRIPT_OTHER + 1]; /* by_script of an unknown text */
    int8_t told[PRESS_LANG_TOLD];         /* place in the list by lang.h's */
    uint8_t langs[PRESS_TERM_LANGUAGES];  /* lang.h's of each listed one */
    uint8_t is_english[PRESS_TERM_LANGUAGES];
    press_alone alone;         /* words without surfaces */
    uint32_t alone_brief[32];  /* those of two ASCII letters: by the first, the
                               ** bit of the second; bit 0: of one */
    press_vec words; /* press_term_entry, by word */
    press_buf words_text;
    uint16_t letters[PRESS_TERM_TWO];
    uint32_t goes_on[4]; /* a bit for each of U+0080..U+00FF: it may join what
                         ** stands before it to more, or belong to it */
    uint16_t folds[PRESS_TERM_TWO]; /* what each is folded to; 0: left out */

    /* the run */
    press_span text;
    int purpose;
    press_term_emit *emit;
    void *ctx;
    int answer;   /* of emit */
    int status;   /* of the quick way's last word */
    uint32_t start; /* where that word begins */
    unsigned gaps;  /* of two bytes and more, in the last few kB */
    unsigned odd;   /* they were so many that it is hardly words */
    unsigned brief; /* letters of Latin words that are not looked up */
    press_stem_key missed; /* the word in hand, if the cache is known not to
                           ** have it; n is 0 otherwise */
    int placed;   /* the word in hand has a position */
    int8_t by_script[PRESS_SCRIPT_OTHER + 1]; /* language, -1: fold */
    uint32_t last; /* of a prefix query: where its last word ends */

    /* the word in hand, prepared as stem.h wants it: word points into room,
    ** so that a mark can stand before it and zeros after it */
    char room[PRESS_TERM_MAX + 32];
    char *word;
    size_t n;
    uint8_t script;    /* of its first letter; COMMON: a number */
    uint8_t kazakh_letter;
    uint8_t fold;      /* has letters that folding may change */
    uint8_t initials;  /* it is written with dots: no stop word */
    uint8_t is_alone;  /* it has no surface beside its stem */
    uint16_t nfolded;  /* bytes of the word, folded, in `folded`; 0: unknown */
    press_variants variants;
    char american[PRESS_VARIANT_MAX + 4];
    char stem[PRESS_STEM_MAX + 24];
    char folded[2 * PRESS_STEM_MAX + 24];

    /* places in the list, by script */
    int8_t sole[PRESS_SCRIPT_OTHER + 1]; /* the one language that is of it; -1:
                                         ** none, or several (term.h) */
    int8_t also[PRESS_SCRIPT_OTHER + 1]; /* of the run: by which a term is
                                         ** stemmed once more; -1: none */
};

/* How a word is asked for, besides PRESS_TERM_COLOCATED. */
#define PRESS_TERM_SURFACE 2 /* of a query: the surface alone */
#define PRESS_TERM_WHOLE 4   /* a name: not stemmed */
#define PRESS_TERM_INITIALS 8 /* U.S.: never a stop word */
#define PRESS_TERM_RARE 16 /* kept elsewhere: not to be looked for in the cache */

/* Letters that Kazakh has and Russian has not. */
static inline int press_term_is_kazakh(uint32_t lower)
{
    return lower == 0x4D9 || lower == 0x493 || lower == 0x49B ||
           lower == 0x4A3 || lower == 0x4E9 || lower == 0x4B1 ||
           lower == 0x4AF || lower == 0x4BB || lower == 0x456;
}

/* The row (see above) of the letter or digit of one byte or two at p, of which
** three may be read; 0 where it is none.  Any may follow any: no branch. */
static inline unsigned press_term_plain_row(const press_termer *t,
                                            const unsigned char *p)
{
    unsigned two = (p[0] - 0xC2u < 0x1E) & ((p[1] & 0xC0) == 0x80) &
                   ((p[2] & 0xC0) != 0x80);
    unsigned both = (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
    unsigned row = t->letters[p[0] ^ ((p[0] ^ both) & (0u - two))];

    return row & (0u - (two | (p[0] < 0x80)));
}

/* enum press_alone_kind of a folded word in this index. */
PRESS_PRIVATE int press_term_alone(const press_termer *t, press_span word);
/* Decide which language stems what in the text of this run. */
PRESS_PRIVATE int press_term_begin(press_termer *t, press_span language);
/* A letter that is an apostrophe, and no letter to who searches: U+02BC and its
** kin. */
static inline int press_term_is_silent(uint32_t c)
{
    return c == 0x2BC || c == 0x2BB || c == 0x2B9;
}

/* One character for several letters, as prints have them: U+FB01. */
static inline int press_term_is_ligature(uint32_t c)
{
    return c - 0xFB00 < 7;
}

/* Empty the word; append a character of the text to it. */
PRESS_PRIVATE void press_term_clear(press_termer *t);
PRESS_PRIVATE void press_term_append(press_termer *t, uint32_t c);
/* Emit '=' and the folded word. */
PRESS_PRIVATE int press_term_surface(press_termer *t, int how, uint32_t start,
                                     uint32_t end);
/* Beside the word in hand, folded, which was emitted: its stem by also[], which
** is what a query for such a word asks for. */
PRESS_PRIVATE int press_term_also(press_termer *t, uint32_t start,
                                  uint32_t end);
/* Emit the word's terms for the bytes [start, end). */
PRESS_PRIVATE int press_term_word(press_termer *t, uint32_t start, uint32_t end,
                                  int how);

#endif

/* column.h - lines read as two columns side by side.
**
** A window of lines is read as two columns: each line is cut after some word,
** or belongs to one of them whole.  The reading that joins words best is kept
** (a beam of the likeliest ones): pairs of neighbours that the text has
** elsewhere, as a pull quote's are, pairs that the language has (word.h), a
** capital after a stop; and lines that fill their column.  It must be clearly
** better than the lines as they come, and most of the lines that are cut must
** have room for the next one's first word, as none has that was wrapped.
**
** Constant work for a window.
*/
#ifndef PRESS_COLUMN_H
#define PRESS_COLUMN_H

#include "block.h"
#include "word.h"

#define PRESS_COLUMN_ROWS 28   /* lines of a window */
#define PRESS_COLUMN_WORDS 24  /* words of a line */
#define PRESS_COLUMN_LONG 1024 /* bytes of a line */
#define PRESS_COLUMN_BEAM 20
/* By how much two columns are better, at least, in all; and in half points for
** each line that is cut, where one of them is a quotation and where none is. */
#define PRESS_COLUMN_GAIN 14
#define PRESS_COLUMN_EACH 7
#define PRESS_COLUMN_BARE 9

enum press_column_flag {
    PRESS_CW_UPPER = 1,  /* begins with a capital */
    PRESS_CW_STOP = 2,   /* a stop follows */
    PRESS_CW_MARK = 4,   /* another mark follows */
    PRESS_CW_OPENS = 8,  /* a quotation mark opens before it */
    PRESS_CW_CLOSES = 16, /* one closes after it */
    PRESS_CW_SIGN = 32   /* no letter in it, and two characters at most */
};

typedef struct press_colword {
    uint32_t start, end; /* bytes, with its marks */
    uint32_t hash;       /* of its letters; 0: it has none */
    uint16_t from, to;   /* columns */
    uint8_t flags;
} press_colword;

typedef struct press_column_row {
    uint32_t part;
    uint8_t n, breaks; /* words; 1: a block begins here */
    press_colword word[PRESS_COLUMN_WORDS];
} press_column_row;

/* A reading of the first lines of the window. */
typedef struct press_column_way {
    int gain;            /* of the joints of the columns */
    int straight;        /* of the joints of the lines as they come */
    const press_colword *first[2], *last[2]; /* of either column */
    uint8_t width[2];    /* of its last line */
    uint8_t closed[2];   /* 1: a quotation, and it has ended */
    uint8_t both, open;  /* lines that are cut; those of them not full */
    uint8_t cut[PRESS_COLUMN_ROWS]; /* words of the left column */
} press_column_way;

typedef struct press_columns {
    const press_blocks *b;
    uint8_t *seen; /* how often a pair stands in the text, by its hash */
    size_t mask;
    press_column_row row[PRESS_COLUMN_ROWS]; /* the window */
    size_t n;
    press_column_way beam[PRESS_COLUMN_BEAM + 1], next[PRESS_COLUMN_BEAM + 1];
    size_t nbeam, nnext;
    press_column_way best;
    size_t best_rows; /* 0: no reading is good enough */
} press_columns;

/* Count the pairs of neighbours of all lines as they come, into c->seen. */
PRESS_PRIVATE int press_column_count(press_columns *c);
/* The flags and the hash of one word. */
PRESS_PRIVATE void press_column_word(press_colword *w, press_span s);
/* The words of a part; 0 where there are none or too many. */
PRESS_PRIVATE int press_column_read(const press_columns *c,
                                    const press_part *part,
                                    press_column_row *row);
/* How well word b follows word a: `own` times the text has it anyway. */
PRESS_PRIVATE int press_column_joint(const press_columns *c,
                                     const press_colword *a,
                                     const press_colword *b, int own);
/* The best way to read the window as two columns that meet at column `edge`,
** the right one at most `most` wide; the first line cut after `first` words,
** or anywhere (0).  c->best is replaced by a better one. */
PRESS_PRIVATE void press_columns_try(press_columns *c, unsigned first,
                                     unsigned edge, unsigned most);

#endif

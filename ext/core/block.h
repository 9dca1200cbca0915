/* block.h - the blocks of a content and the reading text they make.
**
** A block is what a reader sees as one thing: a paragraph, a heading, a
** caption, a page number.  It is made of parts, byte ranges of the content in
** reading order; what stands between two parts of a block is replaced by a
** blank, a line break, or nothing (a hyphen at a line's end).
**
**   press_blocks_cut      lines -> blocks: empty lines divide them; in a text
**                         with hard-wrapped lines the lines of a paragraph
**                         belong together, elsewhere each line is a block
**   press_blocks_write    blocks -> the reading text and its pieces
**
** WRAPPED TEXT.  The width W is the length that lines with a follower
** reach.  A line break is the wrapper's where the first word of the next line
** would not have fitted into W, and the writer's where it would.
**
** BROKEN LINES.  Where each line is a paragraph, some may still be cut in the
** middle of a sentence: around what was a link, or by a program that reads
** PDF.  What is open goes on (cut.c); numbers of pages between are marks.
*/
#ifndef PRESS_BLOCK_H
#define PRESS_BLOCK_H

#include "line.h"

/* In the reading text up to PRESS_B_PULL_QUOTE, out of it from
** PRESS_B_NAVIGATION on. */
enum press_block_kind {
    PRESS_B_NONE = 0,
    PRESS_B_TITLE,
    PRESS_B_SUBTITLE,
    PRESS_B_BYLINE,
    PRESS_B_LEAD,
    PRESS_B_HEADING,
    PRESS_B_PARAGRAPH,
    PRESS_B_QUOTE,
    PRESS_B_VERSE,
    PRESS_B_EPIGRAPH,
    PRESS_B_DEDICATION,
    PRESS_B_QUESTION,
    PRESS_B_LIST,
    PRESS_B_CAPTION,
    PRESS_B_ALT_TEXT,
    PRESS_B_CREDIT,
    PRESS_B_NOTE,
    PRESS_B_CONTENTS,
    PRESS_B_RESOURCE,
    PRESS_B_MAP_LABEL,
    PRESS_B_PULL_QUOTE,
    PRESS_B_NAVIGATION,
    PRESS_B_RELATED,
    PRESS_B_SHARE,
    PRESS_B_TAG_LINE,
    PRESS_B_NOTICE,
    PRESS_B_COMMENT_FORM,
    PRESS_B_COMMENT_COUNT,
    PRESS_B_COMMENT,
    PRESS_B_PAGE_MARK,
    PRESS_B_GARBAGE,
    PRESS_B_MARKUP,
    PRESS_B_KINDS
};

PRESS_PRIVATE const char *press_block_kind_name(int kind);
PRESS_PRIVATE int press_block_kind_find(press_span name); /* 0: none such */
/* 1 where a block of that kind stands in the reading text. */
PRESS_PRIVATE int press_block_is_in(int kind);
/* 1 where its words count as the article's. */
PRESS_PRIVATE int press_block_is_body(int kind);

/* How a part follows the one before it in its block. */
enum press_glue {
    PRESS_GLUE_BLANK = 0, /* a blank between them */
    PRESS_GLUE_LINE,      /* a line break */
    PRESS_GLUE_NOTHING,   /* nothing: the hyphen before belongs there */
    PRESS_GLUE_HYPHEN     /* nothing, and the hyphen before goes */
};

/* A part and, where a repair changes it, what it reads instead. */
typedef struct press_part {
    uint32_t start, end; /* bytes of the content */
    uint32_t repair : 30; /* 0: as it stands; a number, from 1, in `reads` */
    uint32_t glue : 2;   /* enum press_glue */
} press_part;

typedef struct press_block {
    uint32_t part, nparts; /* index into the parts */
    uint32_t line, last;   /* its first and its last line */
    uint32_t nlines;
    press_range at;        /* in the reading text; start > end: out of it */
    int32_t page;          /* 0: none told */
    uint32_t piece;        /* its first piece */
    uint8_t kind;          /* enum press_block_kind, 0 while undecided */
    uint8_t level;         /* of a heading, from 1; else 0 */
    uint8_t wrapped;       /* 1: its lines were joined */
    const char *rule;      /* the name of the rule that decided */
} press_block;

enum press_change {
    PRESS_CHANGE_SAME = 0,
    PRESS_CHANGE_JOIN,
    PRESS_CHANGE_HYPHEN,
    PRESS_CHANGE_REPAIR
};

PRESS_PRIVATE const char *press_change_name(int change);

/* A stretch of a block's reading text and where it comes from.  It ends where
** the next one of the block begins, or with the block; what stands between
** two blocks is told by press_blocks_piece(), and not kept. */
typedef struct press_piece {
    uint32_t at;     /* in the reading text */
    uint32_t source; /* in the content */
    uint32_t n : 30; /* bytes there, where they are not the same */
    uint32_t change : 2; /* enum press_change */
} press_piece;

/* A piece as it is told. */
#define PRESS_NO_BLOCK UINT32_MAX
typedef struct press_piece_place {
    uint32_t block;     /* PRESS_NO_BLOCK: between two blocks */
    press_range at;     /* in the reading text */
    press_range source; /* in the content */
    int change;         /* enum press_change */
} press_piece_place;

typedef struct press_blocks {
    press_env *env;
    press_span content;
    press_vec lines;  /* press_line, until the reading text is written */
    press_vec parts;  /* press_part */
    press_vec reads;  /* press_span, what repaired parts read; in `strings` */
    press_vec blocks; /* press_block */
    press_vec pieces; /* press_piece, by place in the reading text */
    uint32_t nin;     /* blocks in the reading text: the first ones */
    press_buf text;   /* the reading text */
    press_arena strings;
    uint32_t width;   /* of wrapped lines, in characters; 0: not wrapped */
    int scanned;      /* 1: page marks were found */
    int broken;       /* 1: not wrapped, but sentences run over lines' ends */
    press_range mail; /* lines of a message's head, mail.h */
    uint32_t *pairs;  /* words side by side, while such a text is cut */
    uint32_t pairs_mask;
} press_blocks;

PRESS_PRIVATE void press_blocks_init(press_blocks *b, press_env *env,
                                     press_span content);
PRESS_PRIVATE void press_blocks_release(press_blocks *b);
/* Have these parts and blocks in place of its own; leaves them empty. */
PRESS_PRIVATE void press_blocks_take(press_blocks *b, press_vec *parts,
                                     press_vec *blocks);
PRESS_PRIVATE int press_blocks_cut(press_blocks *b);
/* Text set beside the body, which came line by line with it, is lifted out
** (inset.c). */
PRESS_PRIVATE int press_blocks_inset(press_blocks *b);
/* What wrapping, pages and figures cut is put together again (join.c). */
PRESS_PRIVATE int press_blocks_join(press_blocks *b);
PRESS_PRIVATE int press_blocks_write(press_blocks *b);

/* Pieces of the reading text, those between blocks among them, and the one
** of that number, from 0. */
PRESS_PRIVATE size_t press_blocks_pieces(const press_blocks *b);
PRESS_PRIVATE void press_blocks_piece(const press_blocks *b, size_t n,
                                      press_piece_place *out);

/* The bytes of the content from a block's first part to the end of its last
** where they stand in order, else of its first part. */
PRESS_PRIVATE press_range press_block_source(const press_blocks *b,
                                             const press_block *block);
/* Where the block stands in the content: its first piece, or what
** press_block_source() tells where it is out. */
PRESS_PRIVATE press_range press_block_place(const press_blocks *b,
                                            const press_block *block);
/* What the block reads, as one string: the content's own bytes where it has
** one part, else put together in *hold (reset first), at most `most` bytes. */
PRESS_PRIVATE press_span press_block_text(const press_blocks *b,
                                          const press_block *block,
                                          press_buf *hold, size_t most);
/* What a part reads. */
PRESS_PRIVATE press_span press_part_text(const press_blocks *b,
                                         const press_part *part);
/* Bytes in all its parts. */
PRESS_PRIVATE uint32_t press_block_bytes(const press_blocks *b,
                                         const press_block *block);
PRESS_PRIVATE const press_line *press_block_first_line(
    const press_blocks *b, const press_block *block);
PRESS_PRIVATE const press_line *press_block_last_line(
    const press_blocks *b, const press_block *block);
/* The place in the content of a range of the reading text: of the piece that
** holds its start, cut at that piece's end where it runs on. */
PRESS_PRIVATE press_range press_blocks_source_of(const press_blocks *b,
                                                 press_range at);

#endif

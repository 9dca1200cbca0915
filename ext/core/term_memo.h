/* term_memo.h - short words whose letters are of one byte or two, as they were
** emitted when they were last met.
**
** A word that is no run of lower-case ASCII (it has an accent, a digit among
** its letters) is read letter by letter, looked for among the stems, folded.
** Where such a word has seven bytes at most, they and the language that stems
** it say all of what is emitted, so that it is kept, by these bytes: one
** comparison tells a word that comes again, and text that is no text at all
** has few others.
**
** A word that would displace another simply does: it costs what it did.
*/
#ifndef PRESS_TERM_MEMO_H
#define PRESS_TERM_MEMO_H

#include "term_word.h"

#define PRESS_TERM_MEMO_BITS 13
#define PRESS_TERM_MEMO_TERM 19

typedef struct press_term_kept {
    uint64_t bytes; /* of the word as it stands, the first lowest; 0: none */
    uint8_t language;
    uint8_t n[2];   /* bytes of its terms; 0: no such */
    uint8_t flags;  /* of the second */
    char terms[PRESS_TERM_MEMO_TERM + 1];
} press_term_kept;

struct press_term_memo {
    press_term_kept kept[1u << PRESS_TERM_MEMO_BITS];
};

/* The top bit of each of eight bytes that belongs to a letter or digit of ASCII
** or to a letter U+00C0..U+00FF whose two bytes are among them. */
static inline uint64_t press_term_lettered(uint64_t x)
{
    const uint64_t each = 0x0101010101010101u, top = each * 0x80;
    uint64_t z = x & ~top, y = z | each * 0x20, w, v, ascii, first, second;

    ascii = (y + each * (0x80 - 'a')) & ~(y + each * (0x7F - 'z'));
    ascii |= (z + each * (0x80 - '0')) & ~(z + each * (0x7F - '9'));
    w = x ^ each * 0xC3;
    first = ~(((w & ~top) + ~top) | w);
    v = (x & each * 0xDF) ^ each * 0x97; /* no letters: U+00D7, U+00F7 */
    second = x & ~(x << 1) & (((v & ~top) + ~top) | v) & (first & top) << 8;
    return ((ascii & ~x) | second | (second & top) >> 8) & top;
}

/* The place of a word in the memo. */
static inline press_term_kept *press_term_kept_at(const press_termer *t,
                                                  uint64_t bytes)
{
    return &t->memo->kept[bytes * UINT64_C(0x9FB21C651E98DF25) >>
                          (64 - PRESS_TERM_MEMO_BITS)];
}

/* Was this word kept there, in the language of the run? */
static inline int press_term_kept_is(const press_termer *t,
                                     const press_term_kept *kept,
                                     uint64_t bytes)
{
    return kept->bytes == bytes &&
           kept->language == t->by_script[PRESS_SCRIPT_LATIN] + 1;
}

/* Emit what was kept for the bytes [start, end). */
static inline void press_term_kept_put(press_termer *t,
                                       const press_term_kept *kept,
                                       uint32_t start, uint32_t end)
{
    const char *p = kept->terms;

    t->answer = kept->n[0] ? t->emit(t->ctx, 0, p, kept->n[0], (int)start,
                                     (int)end) : 0;
    if (kept->n[1] && !t->answer)
        t->answer = t->emit(t->ctx, kept->flags, p + kept->n[0], kept->n[1],
                            (int)start, (int)end);
}

/* Emit the word of n bytes (1..7), byte `start` of the text: from the memo or,
** by press_term_word(), into it. */
PRESS_PRIVATE int press_term_memo_word(press_termer *t, uint64_t bytes,
                                       uint32_t start, uint32_t n);

#endif

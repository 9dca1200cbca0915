/* tag_model.h - trained weights of the tagger, read from one blob.
**
** FORMAT, numbers little-endian.  A header of 64 bytes: "PRTG"; version 1;
** length of the whole; FNV-1a of all after the first 16 bytes; language;
** then (offset of the buckets' index, log2 of buckets, offset of the records,
** offset of their end) twice: features, word classes; three numbers kept 0.
** At 64: 17 x 17 moves (int16); 16 points of (margin, thousandths) (int16);
** 2 x 1536 bytes-pairs: the middle and the coarse class of each fine one.
** An index has 2^b + 1 places of three bytes, from the records' start.
** A key's bucket is its top b bits.  A record of a feature: 4 bytes, the low
** 17 bits say which states it votes for, the high 15 are the key's low 15;
** then a signed byte for each of these.  A record of a word: 3 bytes, the low
** 11 bits are the fine class, the high 13 the key's low 13.  A bucket's records
** are in the order of these bits of their keys; of equal ones the first holds.
**
** The blob is input: whatever its bytes, nothing outside it is read.
*/
#ifndef PRESS_TAG_MODEL_H
#define PRESS_TAG_MODEL_H

#include "tag_path.h"

#define PRESS_TAG_VERSION 1
#define PRESS_TAG_HEADER 64
#define PRESS_TAG_POINTS 16
#define PRESS_TAG_FINE 1536 /* word classes, 0 is none */
#define PRESS_TAG_FIXED \
    (PRESS_TAG_HEADER + 2 * 17 * 17 + 4 * PRESS_TAG_POINTS + 4 * PRESS_TAG_FINE)

typedef struct press_tag_table {
    uint32_t index, bits, start, end;
} press_tag_table;

typedef struct press_tag_model {
    const unsigned char *p;
    size_t n;
    int lang;
    press_tag_table features, words;
    press_tag_votes moves[PRESS_TAG_STATES];
} press_tag_model;

/* PRESS_CORRUPT where the header contradicts itself or the bytes. */
PRESS_PRIVATE int press_tag_model_open(const unsigned char *p, size_t n,
                                       press_tag_model *model);
/* The whole blob against its checksum: PRESS_CORRUPT or PRESS_OK. */
PRESS_PRIVATE int press_tag_model_check(const press_tag_model *model);
/* Add a feature's votes; 0 where the model does not know it. */
PRESS_PRIVATE int press_tag_model_add(const press_tag_model *model,
                                      uint32_t feature, int16_t *votes);
/* The classes of a word by its hash: fine, middle, coarse; 0 unknown. */
PRESS_PRIVATE void press_tag_model_classes(const press_tag_model *model,
                                           uint32_t word, uint16_t *classes);
/* The share of names of such a margin that are right, in thousandths. */
PRESS_PRIVATE int press_tag_model_sure(const press_tag_model *model,
                                       int32_t margin);
/* What a word's hash is looked up by. */
PRESS_PRIVATE uint32_t press_tag_model_key(uint32_t hash);

#endif

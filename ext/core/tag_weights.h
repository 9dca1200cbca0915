/* tag_weights.h - the three languages' weights, as rows of a blob
** (tag_model.h), written by tool/train.c. */
#ifndef PRESS_TAG_WEIGHTS_H
#define PRESS_TAG_WEIGHTS_H

#include "base.h"

#define PRESS_TAG_WIDTH 4000

#ifndef PRESS_AMALGAMATION
PRESS_TABLE const uint32_t press_tag_model_en_size;
PRESS_TABLE const unsigned char press_tag_model_en[][PRESS_TAG_WIDTH];
PRESS_TABLE const uint32_t press_tag_model_ru_size;
PRESS_TABLE const unsigned char press_tag_model_ru[][PRESS_TAG_WIDTH];
PRESS_TABLE const uint32_t press_tag_model_kk_size;
PRESS_TABLE const unsigned char press_tag_model_kk[][PRESS_TAG_WIDTH];
#endif

#endif

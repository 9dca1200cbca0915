/* Any bytes as weights: refused, or read without leaving them. */
#include <stdlib.h>

#include "../../ext/core/tag_model.h"
#include "env.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_tag_model model;
    int8_t votes[PRESS_TAG_STATES];
    uint16_t classes[3];
    uint32_t i;

    if (press_tag_model_open(data, size, &model))
        return 0;
    press_tag_model_check(&model);
    for (i = 0; i < 4096; i++) {
        press_tag_model_votes(&model, i * 0x9E3779B1u, votes);
        press_tag_model_classes(&model, i * 0x9E3779B1u, classes);
        FUZZ_CHECK(classes[0] < PRESS_TAG_FINE);
        FUZZ_CHECK(press_tag_model_sure(&model, (int32_t)i) > 0);
    }
    return 0;
}

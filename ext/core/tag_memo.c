/* tag_memo.c - see tag_memo.h. */
#include "tag_memo.h"

#define TAG_MEMO_LEAST 64
#define TAG_MEMO_MOST 32768

struct press_tag_line {
    uint32_t feature;
    uint8_t lang; /* whose model; 0: the line is free */
    uint8_t some; /* 0: the model does not know the feature */
    int8_t votes[PRESS_TAG_STATES];
};

PRESS_PRIVATE int press_tag_memo_fit(press_tag_memo *memo, press_env *env,
                                     size_t n)
{
    size_t lines = TAG_MEMO_LEAST;

    while (lines < n / 8 && lines < TAG_MEMO_MOST)
        lines *= 2;
    if (memo->lines && lines <= (size_t)memo->mask + 1)
        return PRESS_OK;
    press_tag_memo_release(memo);
    memo->env = env;
    memo->mask = (uint32_t)lines - 1;
    memo->lines = press_zalloc(env, press_mul(lines, sizeof *memo->lines));
    return memo->lines ? PRESS_OK : PRESS_NOMEM;
}

PRESS_PRIVATE void press_tag_memo_release(press_tag_memo *memo)
{
    press_free(memo->env, memo->lines);
    memo->lines = NULL;
}

static press_tag_line *tag_memo_line(const press_tag_memo *memo,
                                     uint32_t feature)
{
    return &memo->lines[(feature ^ feature >> 15) & memo->mask];
}

static void tag_memo_add(int16_t *restrict sums, const int8_t *restrict votes)
{
    int s;

    for (s = 0; s < PRESS_TAG_STATES; s++)
        sums[s] = (int16_t)(sums[s] + votes[s]);
}

/* Memory is slow and there is much of it: all is asked for before it is read. */
PRESS_PRIVATE void press_tag_memo_votes(press_tag_memo *memo,
                                        const press_tag_model *model,
                                        const uint32_t *features, size_t n,
                                        int16_t *votes)
{
    uint32_t missed[PRESS_TAG_MEMO_FEATURES], keys[PRESS_TAG_MEMO_FEATURES];
    press_tag_votes sums = {0};
    size_t i, misses = 0;

    assert(n <= PRESS_TAG_MEMO_FEATURES);
    for (i = 0; i < n; i++)
        PRESS_SOON(tag_memo_line(memo, features[i]));
    for (i = 0; i < n; i++) {
        const press_tag_line *line = tag_memo_line(memo, features[i]);

        if (line->feature == features[i] && line->lang == model->lang) {
            if (line->some)
                tag_memo_add(sums, line->votes);
            continue;
        }
        missed[misses] = features[i];
        keys[misses] = press_tag_model_key(features[i]);
        press_tag_model_soon(model, keys[misses++]);
    }
    for (i = 0; i < misses; i++)
        press_tag_model_next(model, keys[i]);
    for (i = 0; i < misses; i++) {
        press_tag_line *line = tag_memo_line(memo, missed[i]);

        line->feature = missed[i];
        line->lang = (uint8_t)model->lang;
        line->some = (uint8_t)press_tag_model_now(model, keys[i], line->votes);
        if (line->some)
            tag_memo_add(sums, line->votes);
    }
    memcpy(votes, sums, sizeof sums);
}

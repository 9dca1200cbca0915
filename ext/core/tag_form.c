/* tag_form.c - see tag_form.h. */
#include "tag_form.h"

#define TAG_FORM_LEAST 64
#define TAG_FORM_MOST 4096
#define TAG_FORM_BYTES 64 /* of a text, for each line */
#define TAG_FORM_LONGEST 48 /* longer ones do not come again */

/* What has been read of a form. */
#define TAG_FORM_SCANNED 1u
#define TAG_FORM_FILLED 2u
#define TAG_FORM_ASKED 4u
#define TAG_FORM_KNOWN 8u

struct press_tag_form {
    uint8_t length;      /* of its bytes */
    uint8_t kind;        /* of its first token */
    uint8_t lang;        /* that it is read in */
    uint8_t read;        /* TAG_FORM_..., what of all below is set */
    uint8_t scanned;     /* has_upper and, doubled, is_lower as scanned */
    uint8_t asked;       /* may be and, fourfold, is lower_name */
    uint8_t end;         /* of the unit, from its start */
    uint8_t shape;
    uint8_t listed;      /* the unit's */
    uint16_t class[3];
    uint16_t flags;      /* the unit's, as tag_form_keep() has them */
    uint32_t word, form, stem, prefix[2], suffix[3], lists;
    char bytes[TAG_FORM_LONGEST];
};

PRESS_PRIVATE int press_tag_forms_fit(press_tag_forms *forms, press_env *env,
                                      size_t n)
{
    size_t lines = TAG_FORM_LEAST;

    while (lines < n / TAG_FORM_BYTES && lines < TAG_FORM_MOST)
        lines *= 2;
    if (forms->lines && lines <= (size_t)forms->mask + 1)
        return PRESS_OK;
    press_tag_forms_release(forms);
    forms->env = env;
    forms->mask = (uint32_t)lines - 1;
    forms->heads = press_zalloc(env, press_mul(lines, sizeof *forms->heads));
    forms->lines = press_alloc(env, press_mul(lines, sizeof *forms->lines));
    if (forms->heads && forms->lines)
        return PRESS_OK;
    press_tag_forms_release(forms);
    return PRESS_NOMEM;
}

PRESS_PRIVATE void press_tag_forms_release(press_tag_forms *forms)
{
    press_free(forms->env, forms->heads);
    press_free(forms->env, forms->lines);
    forms->heads = NULL;
    forms->lines = NULL;
}

/* --- lines ---------------------------------------------------------------------- */

static uint64_t tag_form_mix(uint64_t h, uint64_t v)
{
    h = (h ^ v) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

/* Which line: several bytes at once, in whatever order they have here. */
static uint32_t tag_form_hash(const char *p, size_t n)
{
    uint64_t h = n, v;
    uint32_t a, b;

    if (n < 4)
        return (uint32_t)tag_form_mix(
            h, (uint64_t)(unsigned char)p[0] << 16 |
                   (uint64_t)(unsigned char)p[n / 2] << 8 |
                   (unsigned char)p[n - 1]);
    if (n < 8) {
        memcpy(&a, p, 4);
        memcpy(&b, p + n - 4, 4);
        return (uint32_t)tag_form_mix(h, (uint64_t)a << 32 | b);
    }
    for (; n > 8; p += 8, n -= n < 16 ? n - 8 : 8) {
        memcpy(&v, p, 8);
        h = tag_form_mix(h, v);
        if (n < 16)
            p -= 16 - n;
    }
    memcpy(&v, p, 8);
    return (uint32_t)tag_form_mix(h, v);
}

/* A line for the bytes of a unit: theirs, or one that is to be read. */
static press_tag_form *tag_form_find(press_tag_forms *forms,
                                     const press_text *text, int lang,
                                     press_tag_unit *u)
{
    const press_token *t = &text->tokens[u->token];
    const press_token *last = t + u->ntokens - 1;
    const char *p = text->span.p + u->start;
    size_t n = last->start + last->length - u->start;
    press_tag_form_head *head;
    press_tag_form *f;
    uint32_t hash;

    if (n > TAG_FORM_LONGEST)
        return NULL;
    hash = tag_form_hash(p, n);
    u->line = hash & forms->mask;
    head = &forms->heads[u->line];
    f = &forms->lines[u->line];
    if (!head->stamp || head->hash != hash || f->length != n ||
        f->kind != t->kind || f->lang != lang || memcmp(f->bytes, p, n) != 0) {
        head->stamp = ++forms->stamp;
        head->hash = hash;
        f->length = (uint8_t)n;
        f->kind = (uint8_t)t->kind;
        f->lang = (uint8_t)lang;
        f->read = 0;
        memcpy(f->bytes, p, n);
    }
    u->stamp = head->stamp;
    return f;
}

/* The line of a unit's form, read or to be read; NULL where none is kept. */
static press_tag_form *tag_form_line(press_tag_forms *forms,
                                     const press_text *text, int lang,
                                     press_tag_unit *u)
{
    if (!forms)
        return NULL;
    if (u->stamp && forms->heads[u->line].stamp == u->stamp)
        return &forms->lines[u->line];
    return tag_form_find(forms, text, lang, u);
}

/* --- what is read ----------------------------------------------------------------- */

PRESS_PRIVATE void press_tag_form_scan(press_tag_forms *forms,
                                       const press_text *text, int lang,
                                       press_tag_unit *u)
{
    press_tag_form *f = tag_form_line(forms, text, lang, u);

    if (f && f->read & TAG_FORM_SCANNED) {
        u->has_upper = f->scanned & 1;
        u->is_lower = f->scanned >> 1;
        return;
    }
    press_tag_unit_scan(text, u);
    if (!f)
        return;
    f->scanned = (uint8_t)(u->has_upper | u->is_lower << 1);
    f->read |= TAG_FORM_SCANNED;
}

static void tag_form_keep(press_tag_form *f, const press_tag_unit *u)
{
    f->end = (uint8_t)(u->end - u->start);
    f->shape = u->shape;
    f->flags = (uint16_t)(u->is_capital | u->is_lower << 1 |
                          u->is_possessive << 2 | u->has_upper << 3 |
                          u->is_mixed << 4);
    f->word = u->word;
    f->form = u->form;
    f->stem = u->stem;
    memcpy(f->prefix, u->prefix, sizeof f->prefix);
    memcpy(f->suffix, u->suffix, sizeof f->suffix);
    f->read |= TAG_FORM_FILLED;
}

static void tag_form_give(const press_tag_form *f, press_tag_unit *u)
{
    u->filled = 1;
    u->end = u->start + f->end;
    u->shape = f->shape;
    u->is_capital = f->flags & 1;
    u->is_lower = f->flags >> 1 & 1;
    u->is_possessive = f->flags >> 2 & 1;
    u->has_upper = f->flags >> 3 & 1;
    u->is_mixed = f->flags >> 4 & 1;
    u->word = f->word;
    u->form = f->form;
    u->stem = f->stem;
    memcpy(u->prefix, f->prefix, sizeof u->prefix);
    memcpy(u->suffix, f->suffix, sizeof u->suffix);
}

static void tag_form_fill(press_tag_form *f, const press_text *text, int lang,
                          press_tag_unit *u)
{
    if (u->filled)
        return;
    if (f && f->read & TAG_FORM_FILLED) {
        tag_form_give(f, u);
        return;
    }
    press_tag_unit_fill(text, lang, u);
    if (f)
        tag_form_keep(f, u);
}

PRESS_PRIVATE void press_tag_form_fill(press_tag_forms *forms,
                                       const press_text *text, int lang,
                                       press_tag_unit *u)
{
    if (!u->filled)
        tag_form_fill(tag_form_line(forms, text, lang, u), text, lang, u);
}

/* --- what the model says -------------------------------------------------------------- */

#define TAG_FORM_STEM 6    /* bytes before its ending, at least */
#define TAG_FORM_ENDING 10 /* bytes of -ским and the like, at most */

/* A Russian adjective as those of places and peoples are: -ский, -цкая, in all
** forms, but not -ческий. */
static int tag_form_is_relative(const char *p, size_t n)
{
    size_t i;

    for (i = TAG_FORM_STEM; i + 6 <= n; i += 2)
        if (i + TAG_FORM_ENDING >= n && (memcmp(p + i, "ск", 4) == 0 ||
                                         memcmp(p + i, "цк", 4) == 0))
            return memcmp(p + i - 4, "че", 4) != 0;
    return 0;
}

/* 0: no; 1: it may be one that the model has; 2: it is one by its letters. */
static int tag_form_may(const press_text *text, const press_tag_model *model,
                        const press_tag_unit *u)
{
    const char *p = text->span.p + u->start;
    size_t n = u->end - u->start;

    if (!u->is_word || n < PRESS_TAG_FIRST || (unsigned char)p[0] < 0xD0)
        return 0;
    if (model->lang == PRESS_LANG_RU && tag_form_is_relative(p, n))
        return 2;
    return press_tag_model_may(model, p);
}

PRESS_PRIVATE void press_tag_form_lower(press_tag_forms *forms,
                                        const press_text *text, int lang,
                                        const press_tag_model *model,
                                        press_tag_unit *u)
{
    press_tag_form *f = tag_form_line(forms, text, lang, u);
    int asked = f && f->read & TAG_FORM_ASKED;
    int may = asked ? f->asked & 3 : tag_form_may(text, model, u);

    if (may && forms)
        tag_form_fill(f, text, lang, u);
    if (asked)
        u->lower_name = f->asked >> 2;
    else if (may)
        u->lower_name =
            u->is_lower &&
            (may == 2 || press_tag_model_lower(model, u->word) ||
             (u->stem && press_tag_model_lower(model, u->stem)));
    if (!f)
        return;
    f->asked = (uint8_t)(may | u->lower_name << 2);
    f->read |= TAG_FORM_ASKED;
}

#define TAG_FORM_SHOUTED 32 /* bytes of a word in capitals */

/* ASTANA has the classes of Astana; WHO may be one of its own. */
static void tag_form_calm(const press_text *text, const press_tag_model *model,
                          press_tag_unit *u)
{
    const char *p = text->span.p + u->start;
    size_t n = u->end - u->start, i;
    char calm[TAG_FORM_SHOUTED];

    if (u->shape != TAG_ALLCAPS || !u->is_word || n < 4 || n > sizeof calm)
        return;
    for (i = 0; i < n; i++) {
        if ((unsigned char)p[i] >= 0x80)
            return;
        calm[i] = (char)(i && p[i] >= 'A' && p[i] <= 'Z' ? p[i] - 'A' + 'a'
                                                         : p[i]);
    }
    press_tag_model_classes(model, press_hash32(calm, n), u->class);
}

static void tag_form_know(const press_text *text, int lang,
                          const press_tag_model *model, press_tag_unit *u)
{
    int list = press_tag_lang(lang, &text->tokens[u->token]);

    u->lists = u->is_word ? press_tag_list_bits(u->word, list) : 0;
    if (u->stem && u->stem != u->word)
        u->lists |= press_tag_classes(u->stem, list);
    u->listed = 0;
    if (u->is_word && u->has_upper && model->lang == PRESS_LANG_EN)
        u->listed = (uint8_t)press_tag_list_name(u->word);
    press_tag_model_classes(
        model, model->lang == PRESS_LANG_EN ? u->form : u->word, u->class);
    if (!u->class[0])
        press_tag_model_classes(model, u->word, u->class);
    if (!u->class[0] && model->lang == PRESS_LANG_EN)
        tag_form_calm(text, model, u);
}

PRESS_PRIVATE void press_tag_form_know(press_tag_forms *forms,
                                       const press_text *text, int lang,
                                       const press_tag_model *model,
                                       press_tag_unit *u)
{
    press_tag_form *f = tag_form_line(forms, text, lang, u);

    if (f && f->read & TAG_FORM_KNOWN) {
        u->lists = f->lists;
        u->listed = f->listed;
        memcpy(u->class, f->class, sizeof u->class);
        return;
    }
    tag_form_know(text, lang, model, u);
    if (!f)
        return;
    f->lists = u->lists;
    f->listed = u->listed;
    memcpy(f->class, u->class, sizeof u->class);
    f->read |= TAG_FORM_KNOWN;
}

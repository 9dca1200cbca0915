/* Names in any bytes, with any gazetteer: the first line of the input is rows
** of a gazetteer (divided by |, each a surface and its rule by the first
** byte), the rest is the text. */
#include <string.h>

#include "../../ext/core/entity.h"
#include "../../ext/core/text.h"
#include "env.h"

static press_span fuzz_span(const char *p, size_t n)
{
    press_span s = {p, n};

    return s;
}

static press_gazetteer *fuzz_gazetteer(press_env *env, press_span rows)
{
    static const char *const rules[] = {"capital", "exact", "fold"};
    static const char *const types[] = {"person", "organization", "location",
                                        "misc", "none"};
    static const char *const langs[] = {"en", "ru", "kk"};
    press_gazetteer *g;
    size_t at = 0;

    FUZZ_CHECK(press_gazetteer_new(env, &g) == PRESS_OK);
    while (at < rows.n) {
        const char *bar = memchr(rows.p + at, '|', rows.n - at);
        size_t n = bar ? (size_t)(bar - rows.p) - at : rows.n - at;
        unsigned how = (unsigned char)rows.p[at];
        press_gazetteer_row row;
        const char *problem;
        press_span offender;

        memset(&row, 0, sizeof row);
        row.surface = fuzz_span(rows.p + at, n);
        row.type = press_span_of(types[how % 5]);
        if (how & 16)
            row.case_rule = press_span_of(rules[how % 3]);
        if (how & 32)
            row.language = press_span_of(langs[how % 3]);
        if (how & 64)
            row.valid_from = press_span_of("2020");
        FUZZ_CHECK(press_gazetteer_add(g, &row, &problem, &offender) ==
                   PRESS_OK);
        at += n + 1;
    }
    return g;
}

static void fuzz_mentions(const press_text *text, const press_vec *mentions)
{
    uint32_t end = 0;
    size_t i;

    for (i = 0; i < mentions->n; i++) {
        const press_mention *m = press_vec_at(mentions, press_mention, i);
        const press_sentence *s;

        FUZZ_CHECK(m->at.start >= end && m->at.start < m->at.end);
        FUZZ_CHECK(m->at.end <= text->span.n);
        FUZZ_CHECK(m->sentence < text->nsentences);
        s = &text->sentences[m->sentence];
        FUZZ_CHECK(m->at.start >= s->start && m->at.end <= s->end);
        FUZZ_CHECK(m->token >= s->token &&
                   m->token + m->ntokens <= s->token + s->ntokens);
        FUZZ_CHECK(m->type >= PRESS_TYPE_PERSON && m->type <= PRESS_TYPE_MISC);
        FUZZ_CHECK(m->score <= 1000);
        FUZZ_CHECK(m->name.p && m->name.n);
        /* on characters: as many before and in as counted from the start */
        FUZZ_CHECK(press_utf8_count(text->span.p, m->at.start) +
                       press_utf8_count(text->span.p + m->at.start,
                                        m->at.end - m->at.start) ==
                   press_utf8_count(text->span.p, m->at.end));
        end = m->at.end;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    press_env *env = fuzz_env();
    const char *line = size ? memchr(data, '\n', size) : NULL;
    size_t first = line ? (size_t)(line - (const char *)data) : 0;
    press_span rows = fuzz_span((const char *)data, first);
    press_span bytes = fuzz_span((const char *)data + first, size - first);
    press_text text;
    int lang;

    if (!size)
        return 0;
    FUZZ_CHECK(press_text_init(&text, env, bytes) == PRESS_OK);
    for (lang = -1; lang <= PRESS_LANG_KK; lang++) {
        press_naming naming = {0, NULL, {NULL, 0}, {NULL, 0}};
        press_entities *e;

        naming.lang = lang;
        naming.gazetteer = lang & 1 ? fuzz_gazetteer(env, rows) : NULL;
        naming.published = fuzz_span("2021", lang & 2 ? 4 : 0);
        FUZZ_CHECK(press_entities_new(env, &text, &naming, &e) == PRESS_OK);
        press_gazetteer_unref(naming.gazetteer);
        fuzz_mentions(&text, &e->mentions);
        press_entities_unref(e);
    }
    press_text_release(&text, env);
    return 0;
}

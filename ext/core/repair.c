/* repair.c - see repair.h. */
#include "repair.h"

#define REPAIR_LONG 64  /* bytes of a word that is looked at */
#define REPAIR_SHORT 4  /* letters of a word in which one is put right */

/* What is read, what was printed; the last ones in Kazakh alone. */
static const uint16_t repair_pairs[][2] = {
    {0x43F, 0x43D}, {0x43D, 0x43F}, {0x438, 0x43D}, {0x43D, 0x438},
    {0x43F, 0x438}, {0x438, 0x43F}, {0x448, 0x449}, {0x449, 0x448},
    {0x44C, 0x44B}, {0x44B, 0x44C}, {0x44C, 0x44A}, {0x44A, 0x44C},
    {0x435, 0x441}, {0x441, 0x435}, {0x43E, 0x441}, {0x441, 0x43E},
    {0x433, 0x442}, {0x442, 0x433}, {0x438, 0x439}, {0x439, 0x438},
    {0x43A, 0x49B}, {0x43D, 0x4A3}, {0x433, 0x493}, {0x443, 0x4B1},
    {0x443, 0x4AF}, {0x43E, 0x4E9}, {0x430, 0x4D9}, {0x445, 0x4BB},
    {0x438, 0x456}, {0x44B, 0x456}};
#define REPAIR_PAIRS (sizeof repair_pairs / sizeof repair_pairs[0])
#define REPAIR_RUSSIAN 20 /* of them in Russian */

struct press_repairer {
    press_env *env;
    press_span content;
    int lang;
    press_stemmer *stemmer[2]; /* Russian; Kazakh in a Kazakh text */
    int algorithm[2];
    press_buf low, out;
    uint32_t trusted;          /* pairs that two words of the text show */
    int status;
};

/* --- letters -------------------------------------------------------------------- */

/* The Cyrillic letter that a Latin letter or a digit looks like; 0: none. */
static uint32_t repair_twin(const press_repairer *r, uint32_t c)
{
    static const char latin[] = "acekmnoprtuxyABCEHKMOPTXY360";
    static const uint16_t twins[] = {
        0x430, 0x441, 0x435, 0x43A, 0x43C, 0x43F, 0x43E, 0x440, 0x433, 0x442,
        0x438, 0x445, 0x443, 0x410, 0x412, 0x421, 0x415, 0x41D, 0x41A, 0x41C,
        0x41E, 0x420, 0x422, 0x425, 0x423, 0x437, 0x431, 0x43E};
    const char *hit;

    if (c >= 0x80 || !c)
        return 0;
    if (r->lang == PRESS_LANG_KK && (c == 'i' || c == 'h' || c == 'I'))
        return c == 'i' ? 0x456 : c == 'h' ? 0x4BB : 0x406;
    hit = strchr(latin, (int)c);
    return hit ? twins[hit - latin] : c == 'b' ? 0x44C : 0;
}

static int repair_is_cyrillic(uint32_t c)
{
    return c >= 0x400 && c < 0x530 && press_is_letter(c);
}

/* Two letters that no word of these languages has in a row. */
static int repair_never(uint32_t a, uint32_t b)
{
    int sign = b == 0x44C || b == 0x44A;

    if (a == 0x44C || a == 0x44A)
        return sign || b == 0x439 || b == 0x44B;
    return sign && (a == 0x430 || a == 0x435 || a == 0x438 || a == 0x43E ||
                    a == 0x443 || a == 0x44B || a == 0x44D || a == 0x44E ||
                    a == 0x44F || a == 0x439);
}

/* --- words ---------------------------------------------------------------------- */

PRESS_PRIVATE int press_repair_knows(press_repairer *r, press_span word)
{
    uint32_t before = 0;
    size_t at = 0;
    int i;

    while (at < word.n) {
        uint32_t c = press_utf8_next(word.p, word.n, &at);

        if (repair_never(before, c))
            return 0;
        before = c;
    }
    for (i = 0; i < 2 && !r->status; i++) {
        uint32_t h = i ? PRESS_WORD_SEED_KAZAKH : PRESS_HASH32;
        press_span stem;

        if (!r->stemmer[i])
            continue;
        press_buf_reset(&r->low);
        press_stem_prepare(&r->low, word, r->algorithm[i]);
        r->status = r->low.status;
        if (r->status)
            return 0;
        r->status = press_stemmer_stem(r->stemmer[i], press_buf_span(&r->low),
                                       &stem);
        for (at = 0; at < stem.n && !r->status;)
            h = press_hash32_add(h, press_utf8_next(stem.p, stem.n, &at));
        if (!r->status && press_word_stem_known(h))
            return 1;
    }
    return 0;
}

/* What a word is made of. */
typedef struct repair_word {
    size_t n; /* bytes */
    int letters, cyrillic, twins, others, upper, hyphen;
} repair_word;

static void repair_read(const press_repairer *r, size_t at, size_t end,
                        repair_word *w)
{
    const char *p = r->content.p;
    size_t start = at, before = at;
    uint32_t c = at ? press_utf8_prev(p, &before) : ' ';

    memset(w, 0, sizeof *w);
    w->hyphen = press_is_dash(c);
    if (press_is_word(c))
        w->others = 100; /* the rest of a word */
    while (at < end && at - start < 4 * REPAIR_LONG) {
        size_t here = at;

        c = press_utf8_next(p, end, &at);
        if (!press_is_word(c) || c == '_') {
            w->hyphen |= press_is_dash(c) || c == 0xAD;
            at = here;
            break;
        }
        w->letters += press_is_letter(c) != 0;
        w->upper += press_is_upper(c) != 0;
        if (repair_is_cyrillic(c))
            w->cyrillic++;
        else if (repair_twin(r, c) || c == 'l' || c == 'I' || c == '1')
            w->twins++;
        else
            w->others++;
    }
    w->n = at - start;
}

/* The word with the Cyrillic twins of what is not Cyrillic; bI and ьl are one
** letter.  0: a letter has none. */
static int repair_twins(press_repairer *r, press_span word)
{
    size_t at = 0;

    press_buf_reset(&r->out);
    while (at < word.n) {
        uint32_t c = press_utf8_next(word.p, word.n, &at), twin = c;
        char next = at < word.n ? word.p[at] : ' ';

        if ((c == 'b' || c == 0x44C) &&
            (next == 'I' || next == 'l' || next == '1')) {
            twin = 0x44B;
            at++;
        } else if (c < 0x80) {
            twin = repair_twin(r, c);
        }
        if (!twin)
            return 0;
        press_buf_put_char(&r->out, twin);
    }
    if (r->out.status)
        r->status = r->out.status;
    return !r->status;
}

static press_span repair_low(press_repairer *r, press_span word)
{
    press_buf low;
    press_span out = {NULL, 0};

    press_buf_init(&low, r->env);
    press_lower_text(&low, word);
    if (low.status)
        r->status = low.status;
    press_buf_reset(&r->out);
    press_buf_add(&r->out, low.p, low.n);
    if (r->out.status)
        r->status = r->out.status;
    press_buf_release(&low);
    if (!r->status)
        out = press_buf_span(&r->out);
    return out;
}

/* The one pair that makes a word of what is none, in r->out; -1 where none or
** several do. */
static int repair_pair(press_repairer *r, press_span word)
{
    size_t pairs = r->lang == PRESS_LANG_KK ? REPAIR_PAIRS : REPAIR_RUSSIAN;
    char text[REPAIR_LONG + 4], found[REPAIR_LONG + 4];
    size_t at = 0, k;
    int best = -1;

    if (word.n > REPAIR_LONG || press_repair_knows(r, word))
        return -1;
    memcpy(text, word.p, word.n);
    while (at < word.n && !r->status) {
        size_t here = at;
        uint32_t c = press_utf8_next(word.p, word.n, &at);
        press_span changed = {text, word.n};

        if (at - here != 2)
            return -1;
        for (k = 0; k < pairs && !r->status; k++) {
            if (repair_pairs[k][0] != c)
                continue;
            press_utf8_put(text + here, repair_pairs[k][1]);
            if (press_repair_knows(r, changed)) {
                if (best >= 0)
                    return -1;
                best = (int)k;
                memcpy(found, text, word.n);
            }
        }
        memcpy(text + here, word.p + here, 2);
    }
    press_buf_reset(&r->out);
    if (best >= 0)
        press_buf_add(&r->out, found, word.n);
    if (r->out.status)
        r->status = r->out.status;
    return r->status ? -1 : best;
}

static int repair_may_pair(const repair_word *w)
{
    return w->cyrillic >= REPAIR_SHORT && w->cyrillic == w->letters &&
           !w->upper && !w->twins && !w->others && !w->hyphen &&
           w->n <= REPAIR_LONG;
}

/* A blank and a Cyrillic letter stand on either side of the word. */
static int repair_is_among(const press_repairer *r, size_t at, size_t n)
{
    const char *p = r->content.p;
    size_t before = at, after = at + n;

    if (at < 3 || after + 3 > r->content.n || p[at - 1] != ' ' ||
        p[after] != ' ')
        return 0;
    before--;
    return repair_is_cyrillic(press_utf8_prev(p, &before)) &&
           repair_is_cyrillic(press_utf8_peek(p, r->content.n, after + 1));
}

/* A word in which scripts are mixed, or all of whose letters are twins. */
static int repair_may_twin(const press_repairer *r, const repair_word *w,
                           size_t at)
{
    if (w->others || !w->twins || w->n > REPAIR_LONG)
        return 0;
    return w->cyrillic > 0 || (w->letters == w->twins && w->upper <= 1 &&
                               repair_is_among(r, at, w->n));
}

/* One-letter words of Russian, of those that have a twin. */
static int repair_is_single(press_span word)
{
    return word.n == 1 && strchr("acoy", word.p[0]) != NULL;
}

PRESS_PRIVATE size_t press_repair_at(press_repairer *r, size_t at, size_t end,
                                     press_span *reads)
{
    repair_word w;
    press_span word, low, out;
    int pair;

    reads->p = NULL;
    reads->n = 0;
    repair_read(r, at, end, &w);
    if (!w.n || r->status)
        return w.n ? w.n : 1;
    word.p = r->content.p + at;
    word.n = w.n;
    if (repair_may_twin(r, &w, at)) {
        char hold[REPAIR_LONG * 2 + 8];

        if (!repair_twins(r, word))
            return w.n;
        out = press_buf_span(&r->out);
        memcpy(hold, out.p, out.n);
        out.p = hold;
        low = repair_low(r, out);
        if (r->status || !(repair_is_single(word) ||
                           press_repair_knows(r, low)))
            return w.n;
        press_buf_reset(&r->out);
        press_buf_add(&r->out, hold, out.n);
    } else if (r->trusted && repair_may_pair(&w)) {
        pair = repair_pair(r, word);
        if (pair < 0 || !(r->trusted >> pair & 1))
            return w.n;
    } else {
        return w.n;
    }
    r->status = r->status ? r->status : r->out.status;
    if (!r->status)
        *reads = press_buf_span(&r->out);
    return w.n;
}

PRESS_PRIVATE int press_repairer_status(const press_repairer *r)
{
    return r->status;
}

/* --- a text ----------------------------------------------------------------------- */

/* Which pairs two different words of the text show; none where a third of its
** words is unknown. */
static void repair_trust(press_repairer *r, const press_blocks *b)
{
    uint32_t first[REPAIR_PAIRS] = {0};
    size_t i, words = 0, known = 0;

    for (i = 0; i < b->lines.n && !r->status; i++) {
        const press_line *line = press_vec_at(&b->lines, press_line, i);
        int cut = i && line[-1].flags & PRESS_L_HYPHEN;
        size_t at = line->start;

        while (at < line->end && !r->status) {
            repair_word w;
            press_span word;
            uint32_t h;
            int pair;

            repair_read(r, at, line->end, &w);
            word.p = r->content.p + at;
            word.n = w.n;
            at += w.n ? w.n : 1;
            if (!w.n || !repair_may_pair(&w) ||
                (cut && word.p == r->content.p + line->start))
                continue;
            words++;
            if (press_repair_knows(r, word)) {
                known++;
                continue;
            }
            if (words > 400 && known * 3 < words * 2)
                return; /* another language */
            pair = repair_pair(r, word);
            if (pair < 0)
                continue;
            h = press_hash32(word.p, word.n);
            if (first[pair] && first[pair] != h)
                r->trusted |= 1u << pair;
            first[pair] = h;
        }
        if (!r->status)
            r->status = press_work(r->env, (line->end - line->start) * 4);
    }
    if (known * 3 < words * 2)
        r->trusted = 0;
}

static int repair_stemmer(press_repairer *r, int i, const char *name)
{
    r->algorithm[i] = press_stem_find(press_span_of(name));
    if (r->algorithm[i] < 0)
        return PRESS_OK; /* this build has none */
    return press_stemmer_new(r->env, r->algorithm[i], &r->stemmer[i]);
}

PRESS_PRIVATE int press_repairer_new(const press_blocks *b,
                                     press_repairer **out)
{
    int lang = press_lang_at_a_glance(b->content);
    press_repairer *r;

    *out = NULL;
    if (lang != PRESS_LANG_RU && lang != PRESS_LANG_KK)
        return PRESS_OK;
    r = press_zalloc(b->env, sizeof *r);
    if (!r)
        return PRESS_NOMEM;
    r->env = b->env;
    r->content = b->content;
    r->lang = lang;
    press_buf_init(&r->low, b->env);
    press_buf_init(&r->out, b->env);
    r->status = repair_stemmer(r, 0, "ru");
    if (!r->status && lang == PRESS_LANG_KK)
        r->status = repair_stemmer(r, 1, "kk");
    if (!r->status)
        repair_trust(r, b);
    if (r->status) {
        int status = r->status;

        press_repairer_free(r);
        return status;
    }
    *out = r;
    return PRESS_OK;
}

PRESS_PRIVATE void press_repairer_free(press_repairer *r)
{
    if (!r)
        return;
    if (r->stemmer[0])
        press_stemmer_free(r->stemmer[0]);
    if (r->stemmer[1])
        press_stemmer_free(r->stemmer[1]);
    press_buf_release(&r->low);
    press_buf_release(&r->out);
    press_free(r->env, r);
}

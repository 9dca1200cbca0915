/* The tagger's weights as input, its path through the states, and what it
** remembers of a text's words, and keeps from text to text. */
#include "support.h"

#include <stdio.h>

#include "../../ext/core/tag.h"
#include "../../ext/core/tag_doc.h"
#include "../../ext/core/tag_list.h"
#include "../../ext/core/tag_model.h"
#include "../../ext/core/tag_weights.h"

static void opened(press_tag_model *model, const unsigned char *p, size_t n)
{
    assert_int_equal(press_tag_model_open(p, n, model), PRESS_OK);
}

static void whole(void **state)
{
    press_tag_model m;

    (void)state;
    opened(&m, press_tag_model_en[0], press_tag_model_en_size);
    assert_int_equal(press_tag_model_check(&m), PRESS_OK);
    opened(&m, press_tag_model_ru[0], press_tag_model_ru_size);
    assert_int_equal(press_tag_model_check(&m), PRESS_OK);
    opened(&m, press_tag_model_kk[0], press_tag_model_kk_size);
    assert_int_equal(press_tag_model_check(&m), PRESS_OK);
}

static void damaged(void **state)
{
    size_t n = press_tag_model_kk_size, i;
    unsigned char *copy = malloc(n);
    press_tag_model m;

    (void)state;
    assert_non_null(copy);
    for (i = 0; i < 64; i++) {
        memcpy(copy, press_tag_model_kk[0], n);
        copy[i] ^= 0x81;
        if (press_tag_model_open(copy, n, &m) == PRESS_OK)
            assert_true(i >= 12 && press_tag_model_check(&m) == PRESS_CORRUPT);
    }
    memcpy(copy, press_tag_model_kk[0], n);
    copy[n / 8] ^= 1;
    opened(&m, copy, n);
    assert_int_equal(press_tag_model_check(&m), PRESS_CORRUPT);
    for (i = 0; i < 6000; i += 7)
        assert_int_equal(press_tag_model_open(copy, i, &m), PRESS_CORRUPT);
    free(copy);
}

/* Any byte changed anywhere: refused by its checksum, and where it is read all
** the same nothing outside it is (the copy is as long as the blob: a sanitizer
** would tell). */
static void mutated(void **state)
{
    size_t n = press_tag_model_kk_size, at;
    unsigned char *copy = malloc(n);
    unsigned seed = 11;
    press_tag_model m;
    int round;

    (void)state;
    assert_non_null(copy);
    memcpy(copy, press_tag_model_kk[0], n);
    for (round = 0; round < 300; round++) {
        int8_t votes[PRESS_TAG_STATES];
        uint16_t classes[3];
        unsigned char was;
        uint32_t i;

        seed = seed * 1103515245u + 12345u;
        at = round % 3 ? 16 + (seed >> 8) % (n - 16) : 20 + seed % 40;
        was = copy[at];
        copy[at] ^= (unsigned char)(seed >> 24 | 1);
        if (press_tag_model_open(copy, n, &m) == PRESS_OK) {
            if (round % 50 == 1)
                assert_int_equal(press_tag_model_check(&m), PRESS_CORRUPT);
            for (i = 0; i < 3000; i++) {
                press_tag_model_votes(&m, i * 0x9E3779B1u, votes);
                press_tag_model_classes(&m, i * 0x85EBCA6Bu, classes);
                assert_true(classes[0] < PRESS_TAG_FINE);
            }
        }
        copy[at] = was;
    }
    free(copy);
}

/* Against all sequences of three units: the best, and how far ahead of those
** that have another state at a unit.  Outside is the more often the best the
** later the round. */
static void path(void **state)
{
    press_tag_moves moves;
    press_tag_votes votes[3];
    press_tag_sums scratch[6];
    uint8_t best[3];
    int32_t margins[3];
    unsigned seed = 7;
    int round, a, b, c, i, s;

    (void)state;
    for (round = 0; round < 100; round++) {
        int32_t most = INT32_MIN, got, second[3];

        for (i = 0; i < 20 * 17; i++) {
            seed = seed * 1103515245u + 12345u;
            if (i < 17 * 17)
                moves.pairs[i / 17][i % 17] = (int16_t)(seed >> 16 & 255);
            else
                votes[i / 17 - 17][i % 17] = (int16_t)((int)(seed >> 16 & 1023) - 512);
        }
        for (i = 0; i < 3; i++)
            votes[i][0] = (int16_t)(votes[i][0] + 8 * round);
        press_tag_moves_set(&moves);
        press_tag_path(&moves, (const press_tag_votes *)votes, 3, scratch, best,
                       margins);
        for (i = 0; i < 3; i++)
            second[i] = INT32_MIN;
#define SUM(x, y, z) \
    (moves.pairs[0][x] + moves.pairs[x][y] + moves.pairs[y][z] + \
     moves.pairs[z][0] + votes[0][x] + votes[1][y] + votes[2][z])
        for (a = 0; a < 17; a++)
            for (b = 0; b < 17; b++)
                for (c = 0; c < 17; c++)
                    if (press_tag_is_lawful(0, a) &&
                        press_tag_is_lawful(a, b) &&
                        press_tag_is_lawful(b, c) && !press_tag_is_open(c)) {
                        const int way[3] = {a, b, c};

                        s = SUM(a, b, c);
                        most = s > most ? s : most;
                        for (i = 0; i < 3; i++)
                            if (way[i] != best[i] && s > second[i])
                                second[i] = s;
                    }
        got = SUM(best[0], best[1], best[2]);
        assert_int_equal(got, most);
        for (i = 0; i < 3; i++)
            if (best[i])
                assert_int_equal(margins[i], most - second[i]);
    }
}

#define MANY 5000

/* How a word is written is known of every word, however many there are. */
static void seen(void **state)
{
    static press_tag_unit units[MANY];
    press_tag_reader r;
    press_tag_doc doc;
    char word[16];
    size_t i;

    (void)state;
    memset(&r, 0, sizeof r);
    r.units = units;
    r.nunits = MANY;
    for (i = 0; i < MANY; i++) {
        units[i].word = press_hash32(
            word, (size_t)snprintf(word, sizeof word, "word%u", (unsigned)i));
        units[i].is_word = units[i].live = 1;
        units[i].is_lower = i % 3 != 0;
        units[i].is_capital = i % 3 == 0;
    }
    assert_int_equal(press_tag_doc_init(&doc, support_env(), press_span_of("")), PRESS_OK);
    assert_int_equal(press_tag_doc_see(&doc, &r), PRESS_OK);
    assert_int_equal(press_tag_doc_see(&doc, &r), PRESS_OK);
    press_tag_doc_recall(&doc, &r, 2);
    for (i = 0; i < MANY; i++)
        assert_true(units[i].seen &
                    (i % 3 ? TAG_SEEN_LOWER : TAG_SEEN_CAPITAL));
    assert_in_range(doc.nseen, MANY - 10, MANY); /* none is there twice */
    press_tag_doc_release(&doc);
}

#define NAMES 40000

/* What is remembered of names has a bound, and what is told of it stays. */
static void found(void **state)
{
    static press_tag_unit units[NAMES];
    static uint8_t states[NAMES];
    press_tag_reader r;
    press_tag_doc doc;
    size_t i;

    (void)state;
    memset(&r, 0, sizeof r);
    r.units = units;
    r.nunits = NAMES;
    for (i = 0; i < NAMES; i++) {
        units[i].word = (uint32_t)(i + 1) * 2654435761u;
        units[i].is_word = units[i].live = units[i].is_capital = 1;
        states[i] = 1 + TAG_SINGLE;
    }
    assert_int_equal(press_tag_doc_init(&doc, support_env(), press_span_of("")), PRESS_OK);
    assert_int_equal(press_tag_doc_find(&doc, &r, states), PRESS_OK);
    assert_int_equal(press_tag_doc_find(&doc, &r, states), PRESS_OK);
    assert_int_equal(doc.nfound, 32768);
    assert_in_range(doc.found_size, 32769, 65536);
    assert_true(press_tag_doc_found(&doc, &units[0]) != 0);
    assert_true(press_tag_doc_found(&doc, &units[NAMES - 1]) == 0);
    press_tag_doc_release(&doc);
}

/* What stands beside a word in other places: its own is left out, and no more
** than two are remembered. */
static void elsewhere(void **state)
{
    static press_tag_unit units[9];
    static const uint8_t states[9] = {0, 1, 0, 0, 1, 0, 0, 1, 0};
    press_tag_reader r;
    press_tag_doc doc;
    uint32_t i;

    (void)state;
    memset(&r, 0, sizeof r);
    r.units = units;
    r.nunits = 9;
    r.lang = PRESS_LANG_EN;
    for (i = 0; i < 9; i++) { /* 10 77 12, 13 77 15, 16 77 18 */
        units[i].word = i % 3 == 1 ? 77 : 10 + i;
        units[i].is_word = units[i].live = 1;
        units[i].is_capital = i % 3 == 1;
    }
    assert_int_equal(press_tag_doc_init(&doc, support_env(), press_span_of("")), PRESS_OK);
    press_tag_doc_elsewhere(&doc, &r, 1);
    assert_int_equal(units[1].elsewhere[0][0], 0);
    assert_int_equal(press_tag_doc_find(&doc, &r, states), PRESS_OK);
    for (i = 1; i < 9; i += 3)
        press_tag_doc_elsewhere(&doc, &r, i);
    assert_int_equal(units[1].elsewhere[0][0], 13);
    assert_int_equal(units[1].elsewhere[0][1], 15);
    assert_int_equal(units[1].elsewhere[1][0], 0);
    assert_int_equal(units[4].elsewhere[0][0], 10);
    assert_int_equal(units[4].elsewhere[1][0], 0);
    assert_int_equal(units[7].elsewhere[0][0], 10);
    assert_int_equal(units[7].elsewhere[1][0], 13);
    press_tag_doc_elsewhere(&doc, &r, 0); /* no capital */
    assert_int_equal(units[0].elsewhere[0][0], 0);
    press_tag_doc_release(&doc);
}

/* The first unit of a sentence, as a name and as a person's. */
static void cut_as(const char *sentence, const char *unit, const char *person)
{
    press_text text;
    press_tag_unit u;
    size_t end;

    assert_int_equal(press_text_init(&text, support_env(),
                                     press_span_of(sentence)), PRESS_OK);
    press_tag_unit_read(&text, 0, text.ntokens, PRESS_LANG_RU, &u);
    assert_int_equal(u.end - u.start, strlen(unit));
    assert_memory_equal(sentence + u.start, unit, u.end - u.start);
    end = press_tag_unit_person_end(&text, &u);
    assert_int_equal(end - u.start, strlen(person));
    assert_memory_equal(sentence + u.start, person, end - u.start);
    press_text_release(&text, support_env());
}

/* A hyphen that stands for a dash is none of a name. */
static void dashes(void **state)
{
    (void)state;
    cut_as("Lebanon-says he", "Lebanon", "Lebanon");
    cut_as("country-Abkhazia and", "Abkhazia", "Abkhazia");
    cut_as("anti-American", "anti-American", "anti-American");
    cut_as("al-Qaida", "al-Qaida", "al-Qaida");
    cut_as("Ki-moon", "Ki-moon", "Ki-moon");
    cut_as("Nur-Sultan", "Nur-Sultan", "Nur-Sultan");
    cut_as("London-based", "London-based", "London-based");
    cut_as("ВТБ-в", "ВТБ", "ВТБ");
    cut_as("стране-Берлускони", "Берлускони", "Берлускони");
    cut_as("аль-Багдади", "аль-Багдади", "аль-Багдади");
    cut_as("Пономарёв-ветеран", "Пономарёв-ветеран", "Пономарёв");
    cut_as("Стросс-Кан-директор", "Стросс-Кан-директор", "Стросс-Кан");
    cut_as("Хокинс-младший", "Хокинс-младший", "Хокинс-младший");
    cut_as("Стросс-Кан", "Стросс-Кан", "Стросс-Кан");
    cut_as("экс-министр", "экс-министр", "экс-министр");
    cut_as("A-", "A", "A");
}

static unsigned listed_as(const char *word)
{
    return press_tag_list_name(press_hash32(word, strlen(word)));
}

/* Words of places and of persons' names; what is no word has none. */
static void listed(void **state)
{
    (void)state;
    assert_int_equal(listed_as("almaty"), TAG_NAME_PLACE | TAG_NAME_TOWN);
    assert_int_equal(listed_as("kowalski"), TAG_NAME_PERSON);
    assert_true(listed_as("saint-denis") & TAG_NAME_TOWN);
    assert_true(listed_as("juan") & TAG_NAME_PART); /* San Juan */
    assert_int_equal(listed_as("zzqxj"), 0);
    assert_int_equal(press_tag_list_name(0), 0);
    assert_in_range(press_tag_list_name(0xFFFFFFFFu), 0, 15);
}

/* Which words of a Russian sentence may be names in lower case. */
static int may_be_name(const char *sentence, size_t unit)
{
    press_tag_model models[3];
    press_tag_reader r;
    press_text text;
    int is;

    opened(&models[0], press_tag_model_en[0], press_tag_model_en_size);
    opened(&models[1], press_tag_model_ru[0], press_tag_model_ru_size);
    opened(&models[2], press_tag_model_kk[0], press_tag_model_kk_size);
    memset(&r, 0, sizeof r);
    assert_int_equal(press_text_init(&text, support_env(),
                                     press_span_of(sentence)), PRESS_OK);
    r.env = support_env();
    r.text = &text;
    r.models = models;
    assert_int_equal(press_tag_read(&r, &text.sentences[0], PRESS_LANG_RU),
                     PRESS_OK);
    assert_true(unit < r.nunits);
    is = r.units[unit].lower_name;
    press_tag_reader_release(&r);
    press_text_release(&text, support_env());
    return is;
}

/* A people's or a place's adjective that no list has, by its letters. */
static void adjectives(void **state)
{
    (void)state;
    assert_true(may_be_name("Там жил некий кызкеткенский мастер.", 3));
    assert_true(may_be_name("Она видела сырдарьинскую степь.", 2));
    assert_true(may_be_name("Все говорили о мургабских делах.", 3));
    assert_true(may_be_name("Там жил некий кыштовецкий мастер.", 3));
    assert_false(may_be_name("Это были педантические люди.", 2));
    assert_false(may_be_name("Это были длиннющие столбы.", 2));
}

/* --- what is kept from text to text ----------------------------------------- */

static const char *const kept_words[] = {
    "Dana", "Omarkhan", "of", "the", "Almaty", "Nur-Sultan's", "WHO", "party",
    "said", "in", "U.S.", "\xC2\xAB", "\xC2\xBB", ".", ",", "(", ")", "\n\n",
    "Петров", "Иван", "в", "Москве", "сказал", "немцы", "по-русски", "газета",
    "Қазақстан", "қазақ", "және", "Алматыда", "мен", "the", "iPhone", "@handle",
    "kz.expert", "\xFF", "e\xCC\x81" "cole", "1999", "--", "St", "."};

/* Twenty words of it, or so many that most of what is kept has to go. */
static press_span kept_text(char *out, unsigned *seed)
{
    press_span s = {out, 0};
    unsigned i, most = *seed % 7 == 3 ? 4000 : 20;

    for (i = 0; i < most; i++) {
        *seed = *seed * 1103515245u + 12345u;
        if (*seed >> 16 & 3)
            s.n += (size_t)sprintf(out + s.n, "%s ",
                                   kept_words[(*seed >> 20) % (sizeof kept_words /
                                                               sizeof kept_words[0])]);
        else
            s.n += (size_t)sprintf(out + s.n, "%s%u ", *seed >> 18 & 1 ? "Word" : "слово",
                                   (unsigned)(*seed >> 19 & 4095));
    }
    return s;
}

static void kept_read(press_env *env, press_span s, press_text *text,
                      press_vec *mentions)
{
    assert_int_equal(press_text_init(text, env, s), PRESS_OK);
    press_vec_init(mentions, env, sizeof(press_mention));
    assert_int_equal(press_tag(env, text, -1, mentions), PRESS_OK);
}

/* Nothing but time depends on the texts that were read before. */
static void kept(void **state)
{
    static char bytes[4000 * 24];
    void *room[PRESS_KEPT] = {NULL};
    press_env plain = *support_env(), env = plain;
    unsigned seed = 5;
    size_t round, i, names = 0;

    (void)state;
    env.kept = room;
    for (round = 0; round < 400; round++) {
        press_span s = kept_text(bytes, &seed);
        press_text a, b;
        press_vec x, y;

        kept_read(&plain, s, &a, &x);
        kept_read(&env, s, &b, &y);
        assert_int_equal(a.lang, b.lang);
        assert_int_equal(a.nsentences, b.nsentences);
        for (i = 0; i < a.nsentences; i++)
            assert_int_equal(a.sentences[i].lang, b.sentences[i].lang);
        assert_int_equal(x.n, y.n);
        if (x.n)
            assert_memory_equal(x.items, y.items, x.n * x.size);
        names += x.n;
        press_vec_release(&x);
        press_vec_release(&y);
        press_text_release(&a, &plain);
        press_text_release(&b, &env);
    }
    assert_true(names > 1000);
    assert_non_null(room[PRESS_KEPT_NAMES]);
    assert_non_null(room[PRESS_KEPT_WORDS]);
    press_tag_forget(&env);
    press_lang_forget(&env);
    assert_null(room[PRESS_KEPT_NAMES]);
    assert_null(room[PRESS_KEPT_WORDS]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole),
        cmocka_unit_test(damaged),
        cmocka_unit_test(mutated),
        cmocka_unit_test(path),
        cmocka_unit_test(seen),
        cmocka_unit_test(found),
        cmocka_unit_test(elsewhere),
        cmocka_unit_test(dashes),
        cmocka_unit_test(listed),
        cmocka_unit_test(adjectives),
        cmocka_unit_test(kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

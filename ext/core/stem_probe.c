/* stem_probe.c - see stem_probe.h. */
#include "stem_probe.h"

#include "sha256.h"

/* Words of several languages whose endings the algorithms cut; any algorithm
** that takes the script stems them all. */
static const char *const probe_words[] = {
    "organisations", "running", "generously", "evening", "skies", "colourful",
    "relational", "hopping", "university", "news", "aufeinanderfolgenden",
    "freundlichkeit", "kinderen", "mogelijkheden", "lichamelijk", "continuité",
    "majestueusement", "rapidamente", "naciones", "amministrazione",
    "förenligheten", "kokoontumisissa", "çalışanlarından", "bestemmelsene",
    "házaitoknak", "oraşelor", "administracions", "организациями",
    "независимость", "протестующих", "выборами", "жанаозенские", "смеявшегося",
    "қалаларымыздың", "мемлекеттердің", "айтылған", "журналистерге",
    "предузећима",
    "δημοκρατίας", "κυβερνήσεων", "հանրապետության", "المظاهرات", "राजनीतिक",
    "தேர்தல்களில்",
};

/* One line a stem: the algorithm's number is its place among the lines. */
static int probe_algorithm(press_env *env, int algorithm, press_buf *answers)
{
    press_stemmer *stemmer;
    int status = press_stemmer_new(env, algorithm, &stemmer);
    press_buf word;
    press_span stem;
    size_t i, at;

    press_buf_init(&word, env);
    press_buf_puts(answers, press_stem_name(algorithm));
    for (i = 0; i < sizeof probe_words / sizeof probe_words[0] && !status;
         i++) {
        press_span probe = press_span_of(probe_words[i]);

        at = 0;
        if (!press_stem_takes(algorithm, press_char(press_utf8_next(
                                             probe.p, probe.n, &at))->script))
            continue;
        press_buf_reset(&word);
        press_stem_prepare(&word, probe, algorithm);
        status = word.status;
        if (!status)
            status = press_stemmer_stem(stemmer, press_buf_span(&word), &stem);
        if (!status) {
            press_buf_putc(answers, '\n');
            press_buf_add(answers, stem.p, stem.n);
        }
    }
    press_buf_release(&word);
    press_stemmer_free(stemmer);
    return status ? status : answers->status;
}

PRESS_PRIVATE int press_stem_fingerprint(press_env *env, char hex[17])
{
    press_buf answers;
    char whole[65];
    int i, status = PRESS_OK;

    hex[0] = '\0';
    press_buf_init(&answers, env);
    for (i = 0; i < press_stem_count() && !status; i++)
        status = probe_algorithm(env, i, &answers);
    if (!status)
        status = press_sha256(env, press_buf_span(&answers), whole);
    if (!status) {
        memcpy(hex, whole, 16);
        hex[16] = '\0';
    }
    press_buf_release(&answers);
    return status;
}

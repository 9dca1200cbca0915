/* telling.c - see telling.h.  The lists are by hand. */
#include "telling.h"

#include "lex.h"
#include "line.h"

#define TELLING_WORD 58   /* bytes of a word that lists may have */
#define TELLING_MOST 1024 /* bytes of a text that is looked at */

static const char telling_speech[] =
    "said says told tells asked asks replied replies answered recalled "
    "recalls wrote shouted whispered joked insisted "
    "говорит рассказывает пишет вспоминает отвечает спрашивает "
    "деді дейді айтты айтады сұрады десті";

/* Without the ending of a woman; of several, it may be the page ("we wrote"). */
static const char telling_speech_ru[] =
    "сказал говорил рассказал рассказывал ответил отвечал спросил спрашивал "
    "просил попросил советовал посоветовал крикнул кричал заявил объяснил "
    "объяснял добавил писал написал повторял шептал шепнул шутил пошутил "
    "вспоминал вспомнил признал";

static const char telling_verbs[] =
    "was were had has did went came saw knew took gave stood heard spoke "
    "began became felt kept held lost sat ran brought thought grew fell rose "
    "led met paid sent shot slept drove ate drank sang hid broke chose rode "
    "flew hung wore shows showed belongs belonged lived died walked turned "
    "looked waited stayed";

/* The page's own voice and what it speaks of. */
static const char telling_own[] =
    "we us our ours you your yours site website newsletter cookie cookies "
    "permission reproduced rights publication publisher article materials content "
    "мы нас нам наш наша наше наши нашего нашем нашей нашу наших вы вас вам "
    "ваш ваша ваше ваши вашу вами сайт сайта сайте ссылка ссылки ссылку "
    "ссылкой редакция редакции редакцией материал материала материалов "
    "материалы права ошибку "
    "біз бізге біздің сіз сізге сіздің сайттың сайтқа сілтеме редакция "
    "редакцияның материалды құқықтар құқығы";

/* What ends as a verb in the past does, and is none. */
static const char telling_nouns[] =
    "материал канал портал журнал сигнал зал вокзал капитал персонал "
    "потенциал сериал финал скандал сил дел тел сел отдел раздел предел цел "
    "недел модел тыл стул аул караул бел бал вал филиал идеал генерал "
    "адмирал интервал квартал";

typedef struct telling_seen {
    uint32_t words;
    int says, tells, own;
} telling_seen;

static int telling_ends(press_span word, const char *end)
{
    size_t n = strlen(end);

    return word.n > n && memcmp(word.p + word.n - n, end, n) == 0;
}

/* "сказала" is "сказал"; n 0 where it is no verb in the past. */
static press_span telling_past_ru(press_span word)
{
    static const char *const reflexive[] = {"ся", "сь"};
    static const char *const endings[] = {"а", "о", "и"};
    static const char *const stems[] = {"ал", "ил", "ел", "ял", "ыл", "ул"};
    size_t i;

    for (i = 0; i < 2; i++)
        if (telling_ends(word, reflexive[i])) {
            word.n -= 4;
            break;
        }
    for (i = 0; i < 3; i++)
        if (telling_ends(word, endings[i])) {
            word.n -= 2;
            break;
        }
    for (i = 0; i < sizeof stems / sizeof stems[0]; i++)
        if (telling_ends(word, stems[i]) &&
            !press_lex_in(word, telling_nouns))
            return word;
    word.n = 0;
    return word;
}

static void telling_word(telling_seen *seen, press_span word)
{
    press_span stem = telling_past_ru(word);
    int several = telling_ends(word, "и");

    seen->words++;
    seen->says |= press_lex_in(word, telling_speech) ||
                  (stem.n && !several && press_lex_in(stem, telling_speech_ru));
    seen->tells |= stem.n || press_lex_in(word, telling_verbs);
    seen->own |= press_lex_in(word, telling_own);
}

/* Its words, in small letters. */
static void telling_read(press_span text, telling_seen *seen)
{
    char buf[TELLING_WORD + 4];
    press_span word = {buf, 0};
    size_t at = 0;

    memset(seen, 0, sizeof *seen);
    while (at <= text.n) {
        uint32_t c = at < text.n ? press_utf8_next(text.p, text.n, &at)
                                 : (at++, (uint32_t)' ');

        if (press_is_word(c)) {
            c = press_lower(c);
            if (word.n < TELLING_WORD)
                word.n += press_utf8_put(buf + word.n, c);
            continue;
        }
        if (word.n)
            telling_word(seen, word);
        word.n = 0;
    }
}

static int telling_is_stop(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

/* The sentence round byte `at`; n 0 where it has no stop. */
static press_span telling_sentence(press_span text, size_t at)
{
    press_span out = {text.p, 0};
    size_t k = 0, from = 0;

    while (k < text.n) {
        uint32_t c = press_utf8_next(text.p, text.n, &k);
        size_t end = k;

        if (!telling_is_stop(c))
            continue;
        while (end < text.n &&
               press_quote_shape(press_utf8_peek(text.p, text.n, end)))
            press_utf8_next(text.p, text.n, &end);
        if (end < text.n &&
            !press_is_space(press_utf8_peek(text.p, text.n, end)))
            continue;
        if (end > at) {
            out.p = text.p + from;
            out.n = end - from;
            return out;
        }
        from = end;
    }
    return out;
}

PRESS_PRIVATE int press_telling_is(press_span text, size_t at, uint32_t least)
{
    press_span s;
    telling_seen seen;

    if (text.n > TELLING_MOST)
        return 0;
    s = telling_sentence(text, at);
    if (!s.n)
        return 0;
    telling_read(s, &seen);
    return seen.words >= least && (seen.says || (seen.tells && !seen.own));
}

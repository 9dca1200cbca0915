/* name.c - see name.h. */
#include "name.h"

#include "name_tab.h"

static const press_letter *name_letter(uint32_t c)
{
    size_t low = 0, high = PRESS_LETTERS;

    while (low < high) {
        size_t mid = (low + high) / 2;

        if (press_letters[mid].c < c)
            low = mid + 1;
        else
            high = mid;
    }
    return low < PRESS_LETTERS && press_letters[low].c == c
               ? &press_letters[low] : NULL;
}

/* --- which alphabet ---------------------------------------------------------- */

/* Russian, Kazakh or Ukrainian, by the letters that tell them apart. */
static int name_alphabet(press_env *env, press_span text, int *lang)
{
    size_t at = 0, from = 0, uk = 0, kk = 0, either = 0, ru = 0;
    int status = PRESS_OK;

    while (at < text.n && !status) {
        uint32_t c = press_lower(press_utf8_next(text.p, text.n, &at));

        uk += c == 0x454 || c == 0x457 || c == 0x491;        /* є ї ґ */
        kk += c == 0x4D9 || c == 0x493 || c == 0x49B || c == 0x4A3 ||
              c == 0x4E9 || c == 0x4B1 || c == 0x4AF || c == 0x4BB;
        ru += c == 0x44B || c == 0x44D || c == 0x44A || c == 0x451;
        either += c == 0x456; /* і */
        if (at - from > 4096) {
            status = press_work(env, at - from);
            from = at;
        }
    }
    *lang = kk && kk >= uk            ? PRESS_LANG_KK
            : uk || (either && !ru) ? PRESS_LANG_UK
                                    : PRESS_LANG_RU;
    return status;
}

/* --- transliteration --------------------------------------------------------- */

static int name_is_vowel(uint32_t c)
{
    switch (c) {
    case 0x430: case 0x435: case 0x438: case 0x43E: case 0x443: case 0x44B:
    case 0x44D: case 0x44E: case 0x44F: case 0x451: case 0x454: case 0x456:
    case 0x457: case 0x4D9: case 0x4E9: case 0x4AF: case 0x4B1:
        return 1;
    }
    return 0;
}

/* The letters before and after, in lower case; 0 where there is none. */
typedef struct name_place {
    uint32_t before, after, second; /* second: the one after next */
    int is_upper, next_is_upper, before_is_upper;
} name_place;

/* -ий and -ый at the end of a word are -y; so is -ій. */
static int name_is_ending(uint32_t c, const name_place *at)
{
    return (c == 0x438 || c == 0x44B || c == 0x456) && at->before &&
           at->after == 0x439 && !at->second;
}

static const char *name_latin(uint32_t c, const name_place *at, int lang)
{
    const press_letter *letter = name_letter(c);

    if (!letter)
        return NULL;
    if (name_is_ending(c, at))
        return "";
    if (lang == PRESS_LANG_UK && letter->uk) {
        if (c == 0x433 && at->before == 0x437)
            return "gh"; /* зг is zgh, for zh is ж */
        if (c == 0x439 && !at->after && name_is_ending(at->before, at))
            return "y";
        return letter->uk_first && !at->before ? letter->uk_first : letter->uk;
    }
    if (c == 0x435 && lang != PRESS_LANG_UK &&
        (!at->before || name_is_vowel(at->before) || at->before == 0x439 ||
         at->before == 0x44A || at->before == 0x44C))
        return "ye";
    return letter->latin;
}

static void name_put(press_buf *out, const char *latin, const name_place *at)
{
    int all = at->is_upper && (at->next_is_upper ||
                               (!at->after && at->before_is_upper));

    for (; *latin; latin++) {
        int up = at->is_upper;

        press_buf_putc(out, (char)(up ? *latin - 32 : *latin));
        if (up && !all) {
            press_buf_puts(out, latin + 1);
            return;
        }
    }
}

/* The character at byte `at` in lower case where it is a letter, else 0; and
** whether it is a capital. */
static uint32_t name_peek(press_span text, size_t at, int *is_upper)
{
    uint32_t c = press_utf8_peek(text.p, text.n, at);

    *is_upper = press_is_upper(c);
    return press_is_letter(c) ? press_lower(c) : 0;
}

static int name_write(press_env *env, press_span text, int lang,
                      press_buf *out)
{
    size_t at = 0, from = 0, next;
    name_place place;
    int status = PRESS_OK, ignored;

    memset(&place, 0, sizeof place);
    while (at < text.n && !status) {
        size_t start = at;
        uint32_t c = press_utf8_next(text.p, text.n, &at), low = press_lower(c);
        const char *latin;

        place.is_upper = c != low;
        place.after = name_peek(text, at, &place.next_is_upper);
        place.second = 0;
        if (place.after) {
            next = at;
            press_utf8_next(text.p, text.n, &next);
            place.second = name_peek(text, next, &ignored);
        }
        latin = low >= 0x430 && low < 0x530 ? name_latin(low, &place, lang)
                                            : NULL;
        if (latin)
            name_put(out, latin, &place);
        else
            press_buf_add(out, text.p + start, at - start);
        place.before = press_is_letter(low) ? low : 0;
        place.before_is_upper = place.is_upper;
        if (at - from > 4096) {
            status = press_work(env, at - from);
            from = at;
        }
    }
    return status ? status : out->status;
}

PRESS_PRIVATE int press_name_translit(press_env *env, press_span text,
                                      press_buf *out)
{
    int lang, status = name_alphabet(env, text, &lang);

    return status ? status : name_write(env, text, lang, out);
}

/* --- keys ---------------------------------------------------------------------- */

/* Letters that folding would rob of their sound. */
static const char *name_sound(uint32_t c)
{
    switch (c) {
    case 0x15F: case 0x161: case 0x15D: return "sh"; /* ş š ŝ */
    case 0xE7: case 0x10D: case 0x107: return "ch";  /* ç č ć */
    case 0x17E: return "zh";                         /* ž */
    case 0x131: return "i";                          /* ı */
    case 0xDF: return "ss";                          /* ß */
    case 0x142: return "l";                          /* ł */
    case 0xF8: return "o";                           /* ø */
    case 0xE6: return "e";                           /* æ */
    case 0x44A: case 0x44C: return "";               /* ъ ь */
    case 0x451: return "\xD0\xB5";                   /* ё is е */
    }
    return NULL;
}

/* Қазақ, Qazaq: Russian and English have kept its х of old.  `last` are the
** three letters before c. */
static const char *name_qazaq(uint32_t c, const uint32_t *last)
{
    if (c == 0x49B && last[0] == 0x430 && last[1] == 0x437 && last[2] == 0x430)
        return "\xD1\x85";
    return c == 'q' && last[0] == 'a' && last[1] == 'z' && last[2] == 'a'
               ? "h" : NULL;
}

/* A name in plain lower-case Latin letters; other scripts as folded. */
static int name_plain(press_env *env, press_span name, press_buf *out)
{
    press_buf sound, latin;
    uint32_t last[3] = {0, 0, 0};
    size_t at = 0;
    int status = PRESS_OK;

    press_buf_init(&sound, env);
    press_buf_init(&latin, env);
    while (at < name.n && !status) {
        size_t start = at;
        uint32_t c = press_lower(press_utf8_next(name.p, name.n, &at));
        const char *to = name_qazaq(c, last);

        if (!to && c >= 0x80)
            to = name_sound(c);
        last[0] = last[1];
        last[1] = last[2];
        last[2] = c;
        if (to)
            press_buf_puts(&sound, to);
        else
            press_buf_add(&sound, name.p + start, at - start);
        status = press_work(env, at - start);
    }
    if (!status)
        status = sound.status;
    if (!status)
        status = press_name_translit(env, press_buf_span(&sound), &latin);
    if (!status) {
        press_fold(out, press_buf_span(&latin));
        status = out->status;
    }
    press_buf_release(&sound);
    press_buf_release(&latin);
    return status;
}

/* What letters sound like, the longest first among those that begin alike. */
static const struct {
    const char *from, *to;
} name_sounds[] = {
    {"shch", "S"}, {"tsch", "C"}, {"tch", "C"}, {"sch", "S"}, {"dzh", "j"},
    {"zh", "j"},   {"sh", "S"},   {"ch", "C"},  {"dj", "j"},  {"kh", "h"},
    {"gh", "g"},   {"ph", "f"},   {"th", "t"},  {"ck", "k"},  {"tz", "ts"},
    {"qu", "kv"},  {"ou", "u"},   {"q", "k"},   {"x", "ks"},  {"w", "v"},
};

static int name_latin_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/* The next sound of a word at *at; what it becomes. */
static const char *name_next(press_span word, size_t *at)
{
    static const char *const same[26] = {
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m",
        "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z"};
    size_t i, left = word.n - *at;
    const char *p = word.p + *at;
    int after_consonant = *at > 0 && !name_latin_vowel(p[-1]);

    for (i = 0; i < sizeof name_sounds / sizeof name_sounds[0]; i++) {
        size_t n = strlen(name_sounds[i].from);

        if (n <= left && memcmp(p, name_sounds[i].from, n) == 0) {
            *at += n;
            return name_sounds[i].to;
        }
    }
    (*at)++;
    if (*p == 'y' && left > 1 && p[1] == 'o' && after_consonant) {
        (*at)++;
        return "e"; /* Pyotr, Fyodor: ё */
    }
    if (*p == 'y')
        return "i";
    if (*p == 'c')
        return left > 1 && (p[1] == 'e' || p[1] == 'i' || p[1] == 'y') ? "s"
                                                                       : "k";
    return *p >= 'a' && *p <= 'z' ? same[*p - 'a'] : NULL;
}

/* Append a sound: doubles once, i before e not at all. */
static void name_add(press_buf *out, size_t start, const char *sound)
{
    for (; *sound; sound++) {
        char last = out->n > start ? out->p[out->n - 1] : 0;

        if (*sound == last)
            continue;
        if (*sound == 'e' && last == 'i') {
            out->n--;
            last = out->n > start ? out->p[out->n - 1] : 0;
            if (last == 'e')
                continue;
        }
        press_buf_putc(out, *sound);
    }
}

static int name_ends(const press_buf *out, size_t start, const char *tail)
{
    size_t n = strlen(tail);

    return out->n - start > n && memcmp(out->p + out->n - n, tail, n) == 0;
}

/* Append the key of one word of plain letters.  Digraphs that are one sound
** are one capital letter here: S, C. */
static void name_word_key(press_span word, press_buf *out)
{
    size_t at = 0, start = out->n;
    int doubled_f = word.n > 2 && word.p[word.n - 1] == 'f' &&
                    word.p[word.n - 2] == 'f';

    while (at < word.n && !out->status) {
        size_t from = at;
        const char *sound = name_next(word, &at);

        if (sound)
            name_add(out, start, sound);
        else
            press_buf_add(out, word.p + from, at - from);
    }
    if (out->status)
        return;
    if (doubled_f && (name_ends(out, start, "of") || name_ends(out, start, "ef")))
        out->p[out->n - 1] = 'v'; /* Rachmaninoff */
    if (name_ends(out, start, "ndr")) { /* Aleksandr, Alexander */
        out->n--;
        press_buf_puts(out, "er");
    }
}

typedef struct name_word {
    const char *p;
    size_t n;
} name_word;

static int name_word_cmp(const void *a, const void *b)
{
    const name_word *x = a, *y = b;
    press_span s, t;

    s.p = x->p, s.n = x->n;
    t.p = y->p, t.n = y->n;
    return press_span_cmp(s, t);
}

/* The key words of a name in its own order: into *keys, each with its length
** before it as a range in *ranges. */
static int name_words(press_env *env, press_span name, press_buf *keys,
                      press_vec *ranges)
{
    press_buf plain;
    size_t at = 0;
    int status;

    press_buf_init(&plain, env);
    status = name_plain(env, name, &plain);
    while (at < plain.n && !status) {
        size_t start = at, end = at;
        uint32_t c = 0;

        while (at < plain.n) {
            end = at;
            c = press_utf8_next(plain.p, plain.n, &at);
            if (!press_is_word(c) && c != '\'')
                break;
            end = at;
        }
        if (end > start) {
            press_range *r = press_vec_push(ranges);
            press_span word;

            if (!r)
                break;
            word.p = plain.p + start;
            word.n = end - start;
            r->start = (uint32_t)keys->n;
            name_word_key(word, keys);
            r->end = (uint32_t)keys->n;
            if (r->end == r->start)
                ranges->n--;
        }
        status = press_work(env, at - start);
    }
    press_buf_release(&plain);
    if (!status)
        status = keys->status ? keys->status : ranges->status;
    return status;
}

static void name_spell(press_buf *out, const name_word *word)
{
    size_t i;

    for (i = 0; i < word->n; i++)
        if (word->p[i] == 'S' || word->p[i] == 'C')
            press_buf_puts(out, word->p[i] == 'S' ? "sh" : "ch");
        else if (word->p[i] != '\'')
            press_buf_putc(out, word->p[i]);
}

PRESS_PRIVATE int press_name_key(press_env *env, press_span name,
                                 press_buf *out)
{
    press_buf keys;
    press_vec ranges, words;
    size_t i;
    int status;

    press_buf_init(&keys, env);
    press_vec_init(&ranges, env, sizeof(press_range));
    press_vec_init(&words, env, sizeof(name_word));
    status = name_words(env, name, &keys, &ranges);
    if (!status)
        status = press_vec_reserve(&words, ranges.n);
    for (i = 0; i < ranges.n && !status; i++) {
        name_word *word = press_vec_push(&words);
        const press_range *r = press_vec_at(&ranges, press_range, i);

        if (word) {
            word->p = keys.p + r->start;
            word->n = r->end - r->start;
        }
        status = words.status ? words.status : press_work(env, 4);
    }
    press_vec_release(&ranges);
    if (!status)
        status = press_sort(env, words.items, words.n, sizeof(name_word),
                            name_word_cmp);
    for (i = 0; i < words.n && !status; i++) {
        if (i)
            press_buf_putc(out, ' ');
        name_spell(out, press_vec_at(&words, name_word, i));
        status = out->status ? out->status : press_work(env, 4);
    }
    press_buf_release(&keys);
    press_vec_release(&words);
    return status;
}

/* --- likeness ------------------------------------------------------------------- */

#define NAME_WORDS 16
#define NAME_BYTES 48

/* Edits (insert, delete, change, swap of neighbours) from a to b. */
static int name_distance(press_span a, press_span b)
{
    int row[3][NAME_BYTES + 1];
    size_t i, j;

    for (j = 0; j <= b.n; j++)
        row[0][j] = (int)j;
    for (i = 1; i <= a.n; i++) {
        int *now = row[i % 3], *was = row[(i + 2) % 3], *old = row[(i + 1) % 3];

        now[0] = (int)i;
        for (j = 1; j <= b.n; j++) {
            int best = was[j - 1] + (a.p[i - 1] != b.p[j - 1]);

            if (was[j] + 1 < best)
                best = was[j] + 1;
            if (now[j - 1] + 1 < best)
                best = now[j - 1] + 1;
            if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] &&
                a.p[i - 2] == b.p[j - 1] && old[j - 2] + 1 < best)
                best = old[j - 2] + 1;
            now[j] = best;
        }
    }
    return row[a.n % 3][b.n];
}

/* Ivanov and Ivanova: as like as two letters, and never one person. */
static int name_other_sex(press_span a, press_span b)
{
    if (a.n > b.n)
        return name_other_sex(b, a);
    return a.n > 3 && b.n == a.n + 1 && b.p[a.n] == 'a' &&
           memcmp(a.p, b.p, a.n) == 0 &&
           (a.p[a.n - 1] == 'v' || a.p[a.n - 1] == 'n') &&
           name_latin_vowel(a.p[a.n - 2]);
}

static int name_word_likeness(press_span a, press_span b)
{
    size_t most = a.n > b.n ? a.n : b.n;
    int likeness;

    if (a.n == 1 || b.n == 1) /* an initial */
        return a.p[0] != b.p[0] ? 0 : a.n == b.n ? 1000 : 800;
    if (name_other_sex(a, b))
        return 500;
    likeness = 1000 - 1000 * name_distance(a, b) / (int)most;
    return likeness < 600 ? likeness / 2 : likeness;
}

static int name_pick(const press_buf *keys, const press_vec *ranges,
                     press_span *words)
{
    size_t i, n = ranges->n < NAME_WORDS ? ranges->n : NAME_WORDS;

    for (i = 0; i < n; i++) {
        const press_range *r = press_vec_at(ranges, press_range, i);

        words[i].p = keys->p + r->start;
        words[i].n = r->end - r->start;
        if (words[i].n > NAME_BYTES)
            words[i].n = NAME_BYTES;
    }
    return (int)n;
}

/* Pair the words, the likest first; unpaired words of the longer name count
** half of what they would. */
static int name_pairs(const press_span *a, int na, const press_span *b, int nb)
{
    int like[NAME_WORDS][NAME_WORDS], done_a[NAME_WORDS] = {0};
    int done_b[NAME_WORDS] = {0}, i, j, turn, sum = 0, weight = 0;

    for (i = 0; i < na; i++)
        for (j = 0; j < nb; j++)
            like[i][j] = name_word_likeness(a[i], b[j]);
    for (turn = 0; turn < na && turn < nb; turn++) {
        int x = 0, y = 0, best = -1, w;

        for (i = 0; i < na; i++)
            for (j = 0; j < nb; j++)
                if (!done_a[i] && !done_b[j] && like[i][j] > best)
                    x = i, y = j, best = like[i][j];
        done_a[x] = done_b[y] = 1;
        w = 2 * (int)(a[x].n + b[y].n);
        sum += like[x][y] * w;
        weight += w;
    }
    for (i = 0; i < na; i++)
        weight += done_a[i] ? 0 : (int)a[i].n;
    for (j = 0; j < nb; j++)
        weight += done_b[j] ? 0 : (int)b[j].n;
    return weight ? (sum + weight / 2) / weight : 0;
}

PRESS_PRIVATE int press_name_similarity(press_env *env, press_span a,
                                        press_span b, int *out)
{
    press_buf keys[2];
    press_vec ranges[2];
    press_span words[2][NAME_WORDS];
    int i, n[2], status = PRESS_OK;

    *out = 0;
    for (i = 0; i < 2; i++) {
        press_buf_init(&keys[i], env);
        press_vec_init(&ranges[i], env, sizeof(press_range));
        if (!status)
            status = name_words(env, i ? b : a, &keys[i], &ranges[i]);
        if (!status)
            n[i] = name_pick(&keys[i], &ranges[i], words[i]);
    }
    if (!status && n[0] && n[1])
        *out = name_pairs(words[0], n[0], words[1], n[1]);
    for (i = 0; i < 2; i++) {
        press_buf_release(&keys[i]);
        press_vec_release(&ranges[i]);
    }
    return status;
}

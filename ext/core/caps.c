/* caps.c - see caps.h. */
#include "caps.h"

#include "lookup.h"

#define CAPS_SEEN 262144 /* bytes of the content that are looked through */

PRESS_PRIVATE int press_caps_is(press_span s)
{
    size_t at = 0, upper = 0;

    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (press_is_lower(c))
            return 0;
        upper += (size_t)press_is_upper(c);
    }
    return upper > 1;
}

/* Does `text` have the ASCII word at `at`, letter case aside, in another form
** that begins as the word does? */
static int caps_is_form(press_span text, size_t at, press_span word)
{
    size_t before = at, j;
    int lower = 0;

    if (text.p[at] != word.p[0] || at + word.n > text.n ||
        (at && press_is_word(press_utf8_prev(text.p, &before))))
        return 0;
    for (j = 1; j < word.n; j++) {
        char a = text.p[at + j], b = word.p[j];

        if (a != b && ((a ^ b) != 32 || (a | 32) < 'a' || (a | 32) > 'z'))
            return 0;
        lower |= a != b;
    }
    return lower && !press_is_word(press_utf8_peek(text.p, text.n, at + j));
}

/* The form of an English word that the content has with a small letter in it;
** p NULL: none. */
static press_span caps_form(press_span content, press_span word)
{
    press_span form = {NULL, 0};
    size_t i;

    if (word.n < 2 || (unsigned char)word.p[0] >= 0x80)
        return form;
    if (content.n > CAPS_SEEN)
        content.n = CAPS_SEEN;
    for (i = 0; i < content.n; i++)
        if (caps_is_form(content, i, word)) {
            form.p = content.p + i;
            form.n = word.n;
            break;
        }
    return form;
}

static const char caps_small[] =
    "|a|an|the|of|in|on|at|to|for|and|or|with|by|from|as|but|nor|via|de|von|"
    "и|в|на|с|о|от|к|для|по|из|за|не|а|или|у|об|до|мен|және|үшін|туралы|";

/* One word; `first` in the line, `small`: it keeps no capital unless it is. */
static void caps_cite_word(press_buf *out, press_span content, press_span word,
                           int first, int small)
{
    press_span form = caps_form(content, word), lower;
    press_buf folded;
    size_t at = 0;

    press_buf_init(&folded, out->env);
    press_lower_text(&folded, word);
    lower = press_buf_span(&folded);
    if (folded.status) {
        out->status = folded.status;
    } else if (!first && press_in_list(lower, caps_small)) {
        press_buf_add(out, lower.p, lower.n);
    } else if (form.p) {
        press_buf_add(out, form.p, form.n);
    } else if (!first && small) {
        press_buf_add(out, lower.p, lower.n);
    } else {
        press_buf_put_char(out, press_utf8_next(word.p, word.n, &at));
        at = at < lower.n ? at : lower.n;
        press_buf_add(out, lower.p + at, lower.n - at);
    }
    press_buf_release(&folded);
}

/* Where the word that begins at `at` ends. */
static size_t caps_word_end(press_span s, size_t at)
{
    while (at < s.n) {
        size_t next = at;
        uint32_t c = press_utf8_next(s.p, s.n, &next);

        if (!press_is_word(c) && !press_is_apostrophe(c))
            break;
        at = next;
    }
    return at;
}

PRESS_PRIVATE void press_caps_cite(press_buf *out, press_span content,
                                   press_span s, int title)
{
    size_t at = 0, words = 0;
    int cyrillic = 0;

    while (at < s.n && !out->status) {
        press_span word;
        size_t from = at;
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (!press_is_letter(c)) {
            press_buf_put_char(out, press_is_space(c) ? ' ' : c);
            continue;
        }
        at = caps_word_end(s, at);
        word.p = s.p + from;
        word.n = at - from;
        cyrillic |= press_char(c)->script == PRESS_SCRIPT_CYRILLIC;
        caps_cite_word(out, content, word, !words++, cyrillic && title);
    }
}

/* comment.c - see comment.h. */
#include "comment.h"

#include "label.h"
#include "lookup.h"

/* The text without marks and blanks at its ends: "Tags:" is "tags". */
PRESS_PRIVATE press_span press_comment_bare(press_span s)
{
    while (s.n) {
        size_t at = s.n;

        if (press_is_word(press_utf8_prev(s.p, &at)))
            break;
        s.n = at;
    }
    while (s.n) {
        size_t at = 0;

        if (press_is_word(press_utf8_next(s.p, s.n, &at)))
            break;
        s.p += at;
        s.n -= at;
    }
    return s;
}

/* "14 responses to ...", "3 thoughts on ...": the number, or -1. */
static long comment_answers(press_span bare)
{
    long value = 0;
    size_t i = 0;

    for (; i < bare.n && i < 6 && bare.p[i] >= '0' && bare.p[i] <= '9'; i++)
        value = value * 10 + (bare.p[i] - '0');
    if (!i)
        return -1;
    bare.p += i;
    bare.n -= i;
    return press_begins(bare, " thoughts on") ||
                   press_begins(bare, " responses to") ||
                   press_begins(bare, " replies to") ||
                   press_begins(bare, " comments on") ||
                   press_begins(bare, " comments to") ||
                   press_begins(bare, " мыслей о") ||
                   press_begins(bare, " ответа на") ||
                   press_begins(bare, " ответов на") ||
                   press_begins(bare, " комментария к") ||
                   press_begins(bare, " комментариев к")
               ? value
               : -1;
}

/* Several numbers, or one with a point: "Responses (54.1-1)".  A comma or a
** blank may group one's digits. */
static int comment_is_split(press_span bare)
{
    size_t i;

    for (i = 1; i + 1 < bare.n; i++)
        if (strchr(".-/:", bare.p[i]) && press_is_digit((unsigned char)bare.p[i - 1]) &&
            press_is_digit((unsigned char)bare.p[i + 1]))
            return 1;
    return 0;
}

PRESS_PRIVATE long press_comment_count(press_span folded)
{
    static const char words[] = "comment|коммент|пікір|отзыв|жауап|response";
    press_span bare = press_comment_bare(folded);
    int bar = bare.n < 80 ? press_find_in(bare, "|", 1) : 0;
    long value = 0;
    size_t i, digits = 0, words_seen = 1;

    bar = bar < 0 ? press_find_in(bare, " - ", 3) : bar;
    if (bar > 0) /* 17 comments | Leave a comment */
        bare = press_comment_bare((press_span){bare.p, (size_t)bar});

    if (bare.n < 200 && (value = comment_answers(bare)) >= 0)
        return value;
    value = 0;
    if (bare.n > 60 || bare.n < 7 || !press_has_any(bare, words))
        return -1;
    for (i = 0; i < bare.n; i++) {
        if (bare.p[i] >= '0' && bare.p[i] <= '9') {
            if (digits++ > 6)
                return -1;
            value = value * 10 + (bare.p[i] - '0');
        }
        words_seen += bare.p[i] == ' ';
    }
    if (words_seen > 3 || comment_is_split(bare))
        return -1;
    if (digits)
        return value;
    return press_begins(bare, "no comments") || press_begins(bare, "нет") ||
                   press_has_any(bare, "комментариев нет|комментариев пока "
                                       "нет|пікір жоқ|пікірлер жоқ")
               ? 0
               : -1;
}

PRESS_PRIVATE int press_comment_opens(press_span folded)
{
    size_t n = folded.n;

    return n > 20 && n < 120 && memcmp(folded.p, "at ", 3) == 0 &&
           press_is_digit((unsigned char)folded.p[3]) &&
           press_has_any(folded, " am, | pm, ") &&
           (memcmp(folded.p + n - 8, " said...", 8) == 0 ||
            memcmp(folded.p + n - 8, " said\xE2\x80\xA6", 8) == 0);
}

PRESS_PRIVATE int press_comment_heads(press_span s)
{
    static const char *const ends[] = {" says:", " said...",
                                       " said\xE2\x80\xA6", " wrote:",
                                       " writes:", " пишет:", " говорит:",
                                       " жазды:"};
    size_t i, n;

    for (i = 0; i < sizeof ends / sizeof *ends; i++) {
        n = strlen(ends[i]);
        if (s.n > n && s.n < 80 && memcmp(s.p + s.n - n, ends[i], n) == 0)
            return 1;
    }
    return s.n < 80 && memchr(s.p, ':', s.n) && press_label_date(s);
}

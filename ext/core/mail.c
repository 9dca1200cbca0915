/* mail.c - see mail.h. */
#include "mail.h"

#define MAIL_BEGINS 12 /* lines above the first label at most */
#define MAIL_LINES 24  /* lines of a head at most */

static const struct mail_label {
    const char *text;
    int label; /* enum press_mail_label */
} mail_labels[] = {
    {"From:", PRESS_MAIL_FROM}, {"FROM:", PRESS_MAIL_FROM},
    {"От:", PRESS_MAIL_FROM}, {"От кого:", PRESS_MAIL_FROM},
    {"Кімнен:", PRESS_MAIL_FROM},
    {"To:", PRESS_MAIL_TO}, {"TO:", PRESS_MAIL_TO}, {"Cc:", PRESS_MAIL_TO},
    {"CC:", PRESS_MAIL_TO}, {"Bcc:", PRESS_MAIL_TO},
    {"Кому:", PRESS_MAIL_TO}, {"Копия:", PRESS_MAIL_TO},
    {"Кімге:", PRESS_MAIL_TO},
    {"Date:", PRESS_MAIL_DATE}, {"DATE:", PRESS_MAIL_DATE},
    {"Sent:", PRESS_MAIL_DATE}, {"Дата:", PRESS_MAIL_DATE},
    {"Отправлено:", PRESS_MAIL_DATE}, {"Күні:", PRESS_MAIL_DATE},
    {"Жіберілді:", PRESS_MAIL_DATE},
    {"Subject:", PRESS_MAIL_SUBJECT}, {"SUBJECT:", PRESS_MAIL_SUBJECT},
    {"Re:", PRESS_MAIL_SUBJECT}, {"RE:", PRESS_MAIL_SUBJECT},
    {"Тема:", PRESS_MAIL_SUBJECT}, {"Тақырыбы:", PRESS_MAIL_SUBJECT},
    {"Reply-To:", PRESS_MAIL_OTHER}, {"Message-ID:", PRESS_MAIL_OTHER},
    {"Message-Id:", PRESS_MAIL_OTHER}, {"In-Reply-To:", PRESS_MAIL_OTHER},
    {"References:", PRESS_MAIL_OTHER}, {"Newsgroups:", PRESS_MAIL_OTHER},
    {"Organization:", PRESS_MAIL_OTHER}, {"List-Id:", PRESS_MAIL_OTHER},
    {"Content-Type:", PRESS_MAIL_OTHER}, {"MIME-Version:", PRESS_MAIL_OTHER},
    {"Importance:", PRESS_MAIL_OTHER}, {"Priority:", PRESS_MAIL_OTHER},
    {NULL, 0}};

PRESS_PRIVATE int press_mail_read(press_span line, size_t *after)
{
    const struct mail_label *l;

    for (l = mail_labels; l->text; l++) {
        size_t n = strlen(l->text);

        if (line.n <= n || line.p[0] != l->text[0] ||
            memcmp(line.p, l->text, n) != 0)
            continue;
        while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t'))
            n++;
        *after = n;
        return l->label;
    }
    *after = 0;
    return PRESS_MAIL_NONE;
}

PRESS_PRIVATE void press_mail_find(press_span content, const press_vec *lines,
                                   press_range *out)
{
    unsigned seen = 0;
    uint32_t i, from = 0;
    size_t after;

    out->start = out->end = 0;
    for (i = 0; i < lines->n && i < MAIL_BEGINS + MAIL_LINES; i++) {
        const press_line *line = press_vec_at(lines, press_line, i);
        press_range at = {line->start, line->end};
        int label = press_mail_read(press_span_sub(content, at), &after);

        if (seen && (!label || line->blanks > 1 || i - from >= MAIL_LINES))
            break;
        if (!label && i >= MAIL_BEGINS)
            return;
        if (label && !seen)
            from = i;
        if (label)
            seen |= 1u << label;
    }
    if (!(seen & 1u << PRESS_MAIL_FROM) ||
        !(seen & (1u << PRESS_MAIL_TO | 1u << PRESS_MAIL_DATE |
                  1u << PRESS_MAIL_SUBJECT)))
        return;
    out->start = from;
    out->end = i;
}

/* What stands in brackets at the end, a (A B); nothing where none do. */
static press_span mail_bracketed(press_span s)
{
    press_span inside = {s.p + s.n, 0};
    size_t k = s.n;

    if (!s.n || s.p[s.n - 1] != ')')
        return inside;
    while (k > 0 && s.p[k - 1] != '(')
        k--;
    inside.p = s.p + k;
    inside.n = k ? s.n - 1 - k : 0;
    return inside;
}

static int mail_is_address(press_span s)
{
    size_t i;

    for (i = 0; i < s.n; i++)
        if (s.p[i] == '@' || (i + 4 < s.n && memcmp(s.p + i, " at ", 4) == 0))
            return 1;
    return 0;
}

PRESS_PRIVATE press_span press_mail_sender(press_span s)
{
    static const char ends[] = "<([,;|";
    press_span inside, word;
    size_t k;

    while (s.n && s.p[s.n - 1] == ' ')
        s.n--;
    inside = mail_bracketed(s);
    word.p = s.p;
    word.n = s.n - inside.n;
    if (inside.n && mail_is_address(word) && !mail_is_address(inside))
        return inside; /* a at example.org (A B) */
    for (k = 0; k < s.n && !strchr(ends, s.p[k]); k++)
        if (s.p[k] == ' ' && k + 1 < s.n && s.p[k + 1] == ' ')
            break;
    s.n = k;
    while (s.n && strchr(" \"'", s.p[s.n - 1]))
        s.n--;
    while (s.n && strchr(" \"'", s.p[0]))
        s.p++, s.n--;
    return s;
}

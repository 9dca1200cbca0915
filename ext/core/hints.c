/* hints.c - see hints.h. */
#include "hints.h"

static const char *const hints_keys[PRESS_HINTS] = {
    "url", "title", "subtitle", "author", "publisher", "published",
    "language", "kind"};

static const char *const hints_hows[] = {"exact", "prefix", "contains", "glob",
                                         "keep"};

/* The closed list of press_articles.kind. */
static const char *const hints_kinds[] = {
    "article", "interview", "letter", "news", "opinion", "pamphlet", "report",
    "statement"};

PRESS_PRIVATE const char *press_article_kind(press_span name)
{
    size_t i;

    for (i = 0; i < sizeof hints_kinds / sizeof hints_kinds[0]; i++)
        if (press_span_is(name, hints_kinds[i]))
            return hints_kinds[i];
    return NULL;
}

typedef struct json {
    press_hints *out;
    press_env *env;
    press_span text;
    size_t at;
    int status;
} json;

/* At most `most` bytes of it, cut at a character: enough to find the place. */
static press_span json_cut(press_span s, size_t most)
{
    size_t at = most;

    if (s.n > most) {
        press_utf8_prev(s.p, &at);
        s.n = at ? at : most;
    }
    return s;
}

static int json_fail(json *j, const char *problem, press_span offender)
{
    if (j->status)
        return j->status;
    j->out->problem = problem;
    if (offender.p) {
        offender = json_cut(offender, 200);
        j->out->offender = press_arena_copy(&j->out->strings, offender);
        if (!j->out->offender.p)
            return j->status = PRESS_NOMEM;
    }
    return j->status = PRESS_BADARGUMENT;
}

static int json_broken(json *j)
{
    press_span rest;

    rest.p = j->text.p + j->at;
    rest.n = j->text.n - j->at;
    return json_fail(j, "hints are not well-formed JSON at",
                     json_cut(rest, 24));
}

static void json_blanks(json *j)
{
    while (j->at < j->text.n && strchr(" \t\r\n", j->text.p[j->at]) &&
           j->text.p[j->at])
        j->at++;
}

/* The next character that is no blank, without moving past it; 0 at the end. */
static char json_peek(json *j)
{
    json_blanks(j);
    return j->at < j->text.n ? j->text.p[j->at] : '\0';
}

static int json_take(json *j, char c)
{
    if (j->status || json_peek(j) != c)
        return 0;
    j->at++;
    return 1;
}

static int json_hex(json *j, uint32_t *value)
{
    int i;

    *value = 0;
    for (i = 0; i < 4; i++, j->at++) {
        char c = j->at < j->text.n ? j->text.p[j->at] : '\0';

        if (c >= '0' && c <= '9')
            *value = *value << 4 | (uint32_t)(c - '0');
        else if ((c | 32) >= 'a' && (c | 32) <= 'f')
            *value = *value << 4 | (uint32_t)((c | 32) - 'a' + 10);
        else
            return 0;
    }
    return 1;
}

static int json_escape(json *j, press_buf *buf)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char c = j->at < j->text.n ? j->text.p[j->at++] : '\0';
    const char *known = c ? strchr(from, c) : NULL;
    uint32_t value, low;

    if (known) {
        press_buf_putc(buf, to[known - from]);
        return 1;
    }
    if (c != 'u' || !json_hex(j, &value))
        return 0;
    if (value >= 0xD800 && value < 0xDC00 && j->at + 1 < j->text.n &&
        j->text.p[j->at] == '\\' && j->text.p[j->at + 1] == 'u') {
        size_t back = j->at;

        j->at += 2;
        if (!json_hex(j, &low))
            return 0;
        if (low >= 0xDC00 && low < 0xE000)
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
        else
            j->at = back;
    }
    press_buf_put_char(buf, value ? value : PRESS_REPLACEMENT);
    return 1;
}

/* A string, at its quotation mark. */
static int json_string(json *j, press_span *out)
{
    press_buf buf;

    out->p = NULL;
    out->n = 0;
    if (!json_take(j, '"'))
        return json_broken(j);
    press_buf_init(&buf, j->env);
    while (j->at < j->text.n && j->text.p[j->at] != '"') {
        char c = j->text.p[j->at];

        if ((unsigned char)c < 0x20)
            break;
        j->at++;
        if (c != '\\')
            press_buf_putc(&buf, c);
        else if (!json_escape(j, &buf))
            break;
    }
    if (j->at >= j->text.n || j->text.p[j->at] != '"') {
        json_broken(j);
    } else {
        j->at++;
        *out = press_arena_copy(&j->out->strings, press_buf_span(&buf));
        if (buf.status || !out->p)
            j->status = PRESS_NOMEM;
    }
    press_buf_release(&buf);
    return j->status;
}

static size_t json_digits(json *j)
{
    size_t from = j->at;

    while (j->at < j->text.n && j->text.p[j->at] >= '0' &&
           j->text.p[j->at] <= '9')
        j->at++;
    return j->at - from;
}

static int json_number(json *j, press_span *out)
{
    size_t from = j->at, digits;
    int zero;

    if (j->at < j->text.n && j->text.p[j->at] == '-')
        j->at++;
    zero = j->at < j->text.n && j->text.p[j->at] == '0';
    digits = json_digits(j);
    if (!digits || (zero && digits > 1))
        return json_broken(j);
    if (j->at < j->text.n && j->text.p[j->at] == '.') {
        j->at++;
        if (!json_digits(j))
            return json_broken(j);
    }
    if (j->at < j->text.n && (j->text.p[j->at] | 32) == 'e') {
        j->at++;
        if (j->at < j->text.n && strchr("+-", j->text.p[j->at]) &&
            j->text.p[j->at])
            j->at++;
        if (!json_digits(j))
            return json_broken(j);
    }
    out->p = j->text.p + from;
    out->n = j->at - from;
    return PRESS_OK;
}

static int json_word(json *j)
{
    static const char *const words[] = {"null", "true", "false"};
    size_t i;

    for (i = 0; i < 3; i++) {
        size_t n = strlen(words[i]);

        if (j->text.n - j->at >= n &&
            memcmp(j->text.p + j->at, words[i], n) == 0) {
            j->at += n;
            return PRESS_OK;
        }
    }
    return json_broken(j);
}

/* A value that is no container. */
static int json_scalar(json *j, press_span *out)
{
    char c = json_peek(j);

    out->p = NULL;
    out->n = 0;
    if (c == '"')
        return json_string(j, out);
    if (c == '-' || (c >= '0' && c <= '9'))
        return json_number(j, out);
    return json_word(j);
}

/* Past the key and its colon. */
static int json_key(json *j, press_span *key)
{
    if (!json_string(j, key) && !json_take(j, ':'))
        json_broken(j);
    return j->status;
}

/* Any value at all, checked and passed over.  The stack of open brackets is
** a string of them on the heap. */
static int json_skip(json *j)
{
    press_buf open;
    press_span ignored;

    press_buf_init(&open, j->env);
    for (;;) {
        char c = json_peek(j);

        if (c == '{' || c == '[') {
            j->at++;
            press_buf_putc(&open, c == '{' ? '}' : ']');
            if (json_peek(j) != open.p[open.n - 1]) {
                if (c == '{')
                    json_key(j, &ignored);
                if (j->status || open.status)
                    break;
                continue;
            }
        } else {
            json_scalar(j, &ignored);
        }
        while (!j->status && open.n && json_take(j, open.p[open.n - 1]))
            open.n--;
        if (j->status || !open.n)
            break;
        if (!json_take(j, ','))
            json_broken(j);
        else if (open.p[open.n - 1] == '}')
            json_key(j, &ignored);
        if (j->status || (j->status = press_work(j->env, 64)) != PRESS_OK)
            break;
    }
    if (open.status && !j->status)
        j->status = open.status;
    press_buf_release(&open);
    return j->status;
}

/* --- what the keys mean ------------------------------------------------------ */

static int hints_fold(json *j, press_span s, press_span *out)
{
    press_buf buf;

    press_buf_init(&buf, j->env);
    press_fold(&buf, s);
    *out = press_arena_copy(&j->out->strings, press_buf_span(&buf));
    if (buf.status || !out->p)
        j->status = PRESS_NOMEM;
    press_buf_release(&buf);
    return j->status;
}

static int hints_rule_key(json *j, press_span key, press_span value,
                          press_chrome_rule *rule)
{
    size_t i;

    if (press_span_is(key, "pattern")) {
        rule->given = value;
        return value.p ? hints_fold(j, value, &rule->pattern) : j->status;
    }
    if (press_span_is(key, "how")) {
        for (i = 0; i < sizeof hints_hows / sizeof hints_hows[0]; i++)
            if (press_span_is(value, hints_hows[i]))
                break;
        if (value.p && i == sizeof hints_hows / sizeof hints_hows[0])
            return json_fail(j, "hints: unknown how in chrome", value);
        rule->how = value.p ? (uint8_t)i : PRESS_HOW_EXACT;
        return j->status;
    }
    if (press_span_is(key, "kind")) {
        rule->kind = (uint8_t)press_block_kind_find(value);
        if (value.p && !rule->kind)
            return json_fail(j, "hints: unknown kind in chrome", value);
        return j->status;
    }
    return json_fail(j, "hints: unknown key in chrome", key);
}

static int hints_rule(json *j)
{
    press_chrome_rule rule;
    press_chrome_rule *kept;
    press_span key, value;

    memset(&rule, 0, sizeof rule);
    if (!json_take(j, '{'))
        return json_fail(j, "hints: not an array of objects:",
                         press_span_of("chrome"));
    while (!j->status && !json_take(j, '}')) {
        if (json_key(j, &key) || json_scalar(j, &value) ||
            hints_rule_key(j, key, value, &rule))
            return j->status;
        if (!json_take(j, ',') ? json_peek(j) != '}' : json_peek(j) == '}')
            return json_broken(j);
    }
    if (j->status || !rule.pattern.n)
        return j->status; /* a rule without a pattern does nothing */
    if (!rule.kind)
        rule.kind = rule.how == PRESS_HOW_KEEP ? PRESS_B_PARAGRAPH
                                               : PRESS_B_NOTICE;
    kept = press_vec_push(&j->out->chrome);
    if (!kept)
        return j->status = PRESS_NOMEM;
    *kept = rule;
    return PRESS_OK;
}

static int hints_chrome(json *j)
{
    if (json_peek(j) == 'n')
        return json_word(j);
    if (!json_take(j, '['))
        return json_fail(j, "hints: not an array of objects:",
                         press_span_of("chrome"));
    if (json_take(j, ']'))
        return PRESS_OK;
    do {
        if (hints_rule(j))
            return j->status;
    } while (json_take(j, ','));
    return json_take(j, ']') ? PRESS_OK : json_broken(j);
}

/* YYYY, YYYY-MM or YYYY-MM-DD of a day that exists. */
static int hints_is_date(press_span s)
{
    static const char days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30,
                                31};
    int number[3] = {0, 1, 1}, field = 0;
    size_t i;

    if (s.n != 4 && s.n != 7 && s.n != 10)
        return 0;
    number[1] = number[2] = s.n > 4 ? 0 : 1;
    number[2] = s.n > 7 ? 0 : 1;
    for (i = 0; i < s.n; i++) {
        if (i == 4 || i == 7) {
            if (s.p[i] != '-')
                return 0;
            field++;
        } else if (s.p[i] < '0' || s.p[i] > '9') {
            return 0;
        } else {
            number[field] = number[field] * 10 + (s.p[i] - '0');
        }
    }
    if (number[1] < 1 || number[1] > 12 || number[2] < 1 ||
        number[2] > days[number[1] - 1])
        return 0;
    return number[1] != 2 || number[2] < 29 ||
           (number[0] % 4 == 0 && (number[0] % 100 || number[0] % 400 == 0));
}

static int hints_value(json *j, int key)
{
    press_span value;
    char c = json_peek(j);

    if (c != '"' && c != 'n' && !(key == PRESS_HINT_PUBLISHED &&
                                  c >= '0' && c <= '9'))
        return json_fail(j, "hints: not a string:",
                         press_span_of(hints_keys[key]));
    if (json_scalar(j, &value))
        return j->status;
    if (!value.n)
        value.p = NULL; /* an empty string says nothing */
    if (value.p && key == PRESS_HINT_PUBLISHED && !hints_is_date(value))
        return json_fail(j, "hints: published is not a date:", value);
    if (value.p && key == PRESS_HINT_LANGUAGE) {
        if (press_lang_find(value) < 0)
            return json_fail(j, "hints: unknown language", value);
        value = press_span_of(press_lang_code(press_lang_find(value)));
    }
    if (value.p && key == PRESS_HINT_KIND && !press_article_kind(value))
        return json_fail(j, "hints: unknown kind", value);
    j->out->value[key] = value;
    return j->status;
}

static int hints_member(json *j)
{
    press_span key;
    int i;

    if (json_key(j, &key))
        return j->status;
    for (i = 0; i < PRESS_HINTS; i++)
        if (press_span_is(key, hints_keys[i]))
            return hints_value(j, i);
    if (press_span_is(key, "chrome"))
        return hints_chrome(j);
    if (press_span_is(key, "other"))
        return json_skip(j);
    return json_fail(j, "hints: unknown key", key);
}

PRESS_PRIVATE int press_hints_read(press_env *env, press_span text,
                                   press_hints *out)
{
    json j;

    memset(out, 0, sizeof *out);
    press_arena_init(&out->strings, env);
    press_vec_init(&out->chrome, env, sizeof(press_chrome_rule));
    memset(&j, 0, sizeof j);
    j.out = out;
    j.env = env;
    j.text = text;
    if (!text.p)
        return PRESS_OK;
    if (!json_take(&j, '{'))
        return json_fail(&j, "hints are no JSON object:", text);
    if (!json_take(&j, '}')) {
        do {
            hints_member(&j);
        } while (json_take(&j, ','));
        if (!json_take(&j, '}') && !j.status)
            json_broken(&j);
    }
    if (!j.status && json_peek(&j))
        json_broken(&j);
    return j.status;
}

PRESS_PRIVATE void press_hints_release(press_hints *hints)
{
    press_vec_release(&hints->chrome);
    press_arena_release(&hints->strings);
}

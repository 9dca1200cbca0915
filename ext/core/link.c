/* link.c - see link.h. */
#include "link_lost.h"

#define LINK_BACK 128 /* bytes of an e-mail's local part, of a host */

typedef struct link_scan {
    press_env *env;
    press_span text;
    press_links *out;
    press_range tail; /* what link_tail() read last */
    int status;
} link_scan;

/* Top-level domains of the press that this is for, and the general ones; not
** the whole list of IANA, in which most words of English are. */
static const char link_domains[] =
    "com org net info biz edu gov mil int io co tv fm news media press expert "
    "online site blog club agency name app dev xyz eu asia kz ru uz kg tj tm "
    "ua by az ge md lt lv ee pl de fr uk ca cn tr ir af pk jp kr mn il ch nl "
    "se fi dk cz sk hu ro bg gr es pt au nz br mx ar za ng ke eg ae sa su cat "
    "academy center today world live life tech store shop ai cc ws nu la rs "
    "example рф қаз бел укр";
/* Those that are also words: only with a path or www. */
static const char link_word_domains[] =
    "me am us in at be no it to is so do my by pro link social travel ly gg "
    "sh py";

PRESS_PRIVATE const char *press_link_kind_name(int kind)
{
    static const char *const names[] = {NULL, "url", "email", "handle",
                                        "hashtag", "lost"};

    return names[kind];
}

static press_link *link_add(link_scan *scan, size_t start, size_t end,
                            int kind)
{
    press_link *link = press_vec_push(&scan->out->items);

    if (!link) {
        scan->status = scan->out->items.status;
        return NULL;
    }
    link->at.start = (uint32_t)start;
    link->at.end = (uint32_t)end;
    link->kind = (uint8_t)kind;
    return link;
}

/* prefix + body (its first `lower` bytes in lower case), kept. */
static press_span link_keep(link_scan *scan, const char *prefix,
                            press_span body, size_t lower)
{
    press_span none = {NULL, 0}, out;
    press_buf buf, low;

    press_buf_init(&buf, scan->env);
    press_buf_init(&low, scan->env);
    press_buf_puts(&buf, prefix);
    if (lower > body.n)
        lower = body.n;
    out.p = body.p;
    out.n = lower;
    press_lower_text(&low, out);
    press_buf_add(&buf, low.p, low.n);
    press_buf_add(&buf, body.p + lower, body.n - lower);
    out = none;
    if (!buf.status && !low.status)
        out = press_arena_copy(&scan->out->strings, press_buf_span(&buf));
    if (!out.p)
        scan->status = PRESS_NOMEM;
    press_buf_release(&low);
    press_buf_release(&buf);
    return out;
}

/* --- addresses ----------------------------------------------------------- */

static int link_is_host_char(uint32_t c)
{
    return c == '-' || press_is_word(c);
}

/* What an address may hold besides word characters. */
static int link_is_path_char(uint32_t c)
{
    if (c < 0x80)
        return c > ' ' && c != 0x7F && !strchr("<>\"{}|\\^`", (int)c);
    return press_is_word(c);
}

/* The brackets that an address has open. */
typedef struct link_brackets {
    size_t round, square;
} link_brackets;

/* Does the character close a bracket that was opened outside? */
static int link_closes(link_brackets *open, char c)
{
    size_t *n = c == '(' || c == ')' ? &open->round : &open->square;

    if (c == '(' || c == '[')
        ++*n;
    else if ((c == ')' || c == ']') && *n)
        --*n;
    else
        return c == ')' || c == ']';
    return 0;
}

/* The end of an address that begins at `start` and is one up to `at`: without
** the marks of the sentence that it stands in. */
static size_t link_path_end(press_span text, size_t start, size_t at)
{
    link_brackets open = {0, 0};
    size_t i;

    for (i = start; i < at; i++)
        if (link_closes(&open, text.p[i]))
            break;
    while (i >= at && at < text.n &&
           link_is_path_char(press_utf8_peek(text.p, text.n, at)) &&
           !link_closes(&open, text.p[at])) {
        press_utf8_next(text.p, text.n, &at);
        i = at;
    }
    while (i > start && strchr(".,:;!?'*_~([&", text.p[i - 1]) &&
           text.p[i - 1])
        i--;
    return i;
}

/* The host of text[start, end): up to a slash, a question mark, a number
** sign or a port. */
static press_span link_host(press_span text, size_t start, size_t end)
{
    press_span host = {text.p + start, 0};
    size_t i;

    for (i = start; i < end; i++)
        if (text.p[i] == '@' && i - start < LINK_BACK) { /* user:word@host */
            host.p = text.p + i + 1;
            start = i + 1;
        } else if (strchr("/?#", text.p[i])) {
            break;
        }
    while (start + host.n < i && text.p[start + host.n] != ':')
        host.n++;
    return host;
}

static void link_add_url(link_scan *scan, size_t start, size_t end,
                         size_t scheme)
{
    press_link *link = link_add(scan, start, end, PRESS_LINK_URL);
    press_span all = {scan->text.p + start, end - start}, host;

    if (!link)
        return;
    host = link_host(scan->text, start + scheme, end);
    link->href = link_keep(scan, scheme ? "" : "https://", all,
                           (size_t)(host.p - all.p) + host.n);
    if (host.n > 4 && (host.p[0] | 32) == 'w' && (host.p[1] | 32) == 'w' &&
        (host.p[2] | 32) == 'w' && host.p[3] == '.') {
        host.p += 4;
        host.n -= 4;
    }
    link->host = link_keep(scan, "", host, host.n);
}

/* Bytes of a scheme with its slashes at `at`, or 0. */
static size_t link_scheme(press_span text, size_t at)
{
    static const char *const schemes[] = {"http://", "https://", "ftp://"};
    size_t i, j;

    for (i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
        size_t n = strlen(schemes[i]);

        if (text.n - at <= n)
            continue;
        for (j = 0; j < n; j++)
            if ((text.p[at + j] | (schemes[i][j] > '9' ? 32 : 0)) !=
                schemes[i][j])
                break;
        if (j == n && press_is_word(press_utf8_peek(text.p, text.n, at + n)))
            return n;
    }
    return 0;
}

/* --- bare hosts ---------------------------------------------------------- */

/* Where the labels that begin at `at` end; *dots their dots, *last the start
** of the last label, *upper whether a capital is among them. */
static size_t link_labels(press_span text, size_t at, int *dots, size_t *last,
                          int *upper)
{
    size_t end = at;

    *dots = *upper = 0;
    *last = at;
    while (end < text.n) {
        size_t next = end;
        uint32_t c = press_utf8_next(text.p, text.n, &next);

        if (c == '.' && next < text.n &&
            link_is_host_char(press_utf8_peek(text.p, text.n, next)) &&
            end > *last) {
            ++*dots;
            *last = next;
        } else if (!link_is_host_char(c)) {
            break;
        }
        *upper |= press_is_upper(c);
        end = next;
    }
    return end;
}

static int link_line_begins(press_span text, size_t at)
{
    while (at && (text.p[at - 1] == ' ' || text.p[at - 1] == '\t'))
        at--;
    return at == 0 || text.p[at - 1] == '\n' || text.p[at - 1] == '\r';
}

static int link_line_ends(press_span text, size_t at)
{
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t'))
        at++;
    return at == text.n || text.p[at] == '\n' || text.p[at] == '\r';
}

/* Letters of the line before the one that begins at `line`, in lower case,
** into out; blank lines are passed over, within LINK_BACK bytes. */
static size_t link_line_before(press_span text, size_t line,
                               char out[LINK_BACK])
{
    size_t limit = line > LINK_BACK ? line - LINK_BACK : 0, end, n = 0;

    while (line > limit && (unsigned char)text.p[line - 1] <= ' ')
        line--;
    end = line;
    while (line > limit && text.p[line - 1] != '\n')
        line--;
    for (; line < end; line++) {
        char c = text.p[line];

        if (c >= 'A' && c <= 'Z')
            c = (char)(c | 32);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out[n++] = c;
    }
    return n;
}

/* A scan cuts hosts at a blank: "popular front.co" on a line of its own, the
** line before being "Popular Front".  The start of the whole host, or `at`. */
static size_t link_mend(press_span text, size_t at, size_t end, size_t last)
{
    char before[LINK_BACK], here[LINK_BACK];
    size_t start = at, n = 0, i, length;

    if (!link_line_ends(text, end) || at < 2 || text.p[at - 1] != ' ')
        return at;
    start--;
    while (start && at - start < LINK_BACK / 2 && text.p[start - 1] >= 'a' &&
           text.p[start - 1] <= 'z')
        start--;
    if (start == at - 1 || !link_line_begins(text, start) ||
        last - start > LINK_BACK)
        return at;
    for (i = start; i < last; i++)
        if (text.p[i] != ' ' && text.p[i] != '.')
            here[n++] = text.p[i];
    length = link_line_before(text, start, before);
    return length == n && memcmp(before, here, n) == 0 ? start : at;
}

static void link_add_mended(link_scan *scan, size_t start, size_t blank,
                            size_t end)
{
    press_link *link = link_add(scan, start, end, PRESS_LINK_URL);
    press_buf buf;

    if (!link)
        return;
    press_buf_init(&buf, scan->env);
    press_buf_add(&buf, scan->text.p + start, blank - start);
    press_buf_add(&buf, scan->text.p + blank + 1, end - blank - 1);
    link->href = link_keep(scan, "https://", press_buf_span(&buf), buf.n);
    link->host = link_keep(scan, "", press_buf_span(&buf), buf.n);
    press_buf_release(&buf);
}

/* A host without a scheme at `at`, whose labels end at `end`.  Returns where
** to go on. */
static size_t link_bare(link_scan *scan, size_t at)
{
    press_span text = scan->text, top;
    size_t last, stop, start, end;
    int dots, upper, www, path;

    end = link_labels(text, at, &dots, &last, &upper);
    if (!dots || end - at > 253 || end == last)
        return end > at ? end : at + 1;
    top.p = text.p + last;
    top.n = end - last;
    www = end - at > 6 && (text.p[at] | 32) == 'w' &&
          (text.p[at + 1] | 32) == 'w' && (text.p[at + 2] | 32) == 'w' &&
          text.p[at + 3] == '.' && dots > 1;
    path = end + 1 < text.n && text.p[end] == '/' &&
           link_is_path_char(press_utf8_peek(text.p, text.n, end + 1));
    if (!press_lex_in(top, link_domains) &&
        !((path || www) && press_lex_in(top, link_word_domains)))
        return end;
    if (upper && !path && !www &&
        !(link_line_begins(text, at) && link_line_ends(text, end)))
        return end;
    if (last - at < 3 && !path) /* "5.kg" */
        return end;
    stop = path ? link_path_end(text, at, end) : end;
    start = path || upper ? at : link_mend(text, at, end, last);
    if (start < at)
        link_add_mended(scan, start, at - 1, stop);
    else
        link_add_url(scan, at, stop, 0);
    return stop;
}

/* --- names after a sign -------------------------------------------------- */

/* The characters of a handle or hashtag after its sign. */
static size_t link_name_end(press_span text, size_t at, int dots)
{
    size_t end = at;

    while (at < text.n) {
        uint32_t c = press_utf8_next(text.p, text.n, &at);

        if (press_is_word(c) || c == '_')
            end = at;
        else if (!(dots && c == '.'))
            break;
    }
    return end;
}

/* The local part of an e-mail that ends at `at`, where an @ is; its start. */
static size_t link_local(press_span text, size_t at)
{
    size_t start = at;

    while (start && at - start < LINK_BACK) {
        unsigned char c = (unsigned char)text.p[start - 1];

        if (!((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
              (c && strchr("._%+-", c))))
            break;
        start--;
    }
    while (start < at && strchr(".-%+", text.p[start]))
        start++;
    return start;
}

/* The platform named on the rest of a handle's line: "| instagram". */
static const char *link_platform(press_span text, size_t at)
{
    static const struct {
        const char *names, *address;
    } platforms[] = {
        {"instagram инстаграм* insta", "https://instagram.com/"},
        {"twitter твиттер*", "https://twitter.com/"},
        {"telegram телеграм* тг", "https://t.me/"},
        {"tiktok тикток*", "https://tiktok.com/@"},
        {"youtube ютуб*", "https://youtube.com/@"},
        {"facebook фейсбук*", "https://facebook.com/"},
    };
    press_span word;
    size_t i, mark = 0;

    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '|' ||
                           text.p[at] == '('))
        mark |= (size_t)(text.p[at++] != ' ');
    if (!mark)
        return NULL;
    word.p = text.p + at;
    word.n = link_name_end(text, at, 0) - at;
    for (i = 0; i < sizeof platforms / sizeof platforms[0]; i++)
        if (press_lex_in(word, platforms[i].names))
            return platforms[i].address;
    return NULL;
}

static size_t link_handle(link_scan *scan, size_t at)
{
    press_span text = scan->text, name, host;
    size_t end = link_name_end(text, at + 1, 1), letter = at + 1;
    press_link *link;
    const char *address;

    while (letter < end && text.p[letter] == '_')
        letter++;
    if (end - at < 3 ||
        !(press_is_letter(press_utf8_peek(text.p, text.n, at + 1)) ||
          (text.p[at + 1] == '_' && letter < end)))
        return at + 1;
    link = link_add(scan, at, end, PRESS_LINK_HANDLE);
    address = link_platform(text, end);
    if (link && address) {
        name.p = text.p + at + 1;
        name.n = end - at - 1;
        link->href = link_keep(scan, address, name, 0);
        host = press_span_of(address + 8);
        host.n = strcspn(address + 8, "/");
        link->host = link_keep(scan, "", host, 0);
    }
    return end;
}

/* At an @: an e-mail where a local part stands before it, else a handle. */
static size_t link_at_sign(link_scan *scan, size_t at)
{
    press_span text = scan->text, all;
    size_t start = link_local(text, at), last, end;
    int dots, upper;
    press_link *link;

    if (start == at) {
        if (at && (press_is_word((unsigned char)text.p[at - 1]) ||
                   strchr("@/.", text.p[at - 1])) && text.p[at - 1])
            return at + 1;
        return link_handle(scan, at);
    }
    end = link_labels(text, at + 1, &dots, &last, &upper);
    if (!dots || end - last < 2)
        return at + 1;
    link = link_add(scan, start, end, PRESS_LINK_EMAIL);
    if (link) {
        all.p = text.p + start;
        all.n = end - start;
        link->href = link_keep(scan, "mailto:", all, 0);
        all.p = text.p + at + 1;
        all.n = end - at - 1;
        link->host = link_keep(scan, "", all, all.n);
    }
    return end;
}

static size_t link_hashtag(link_scan *scan, size_t at)
{
    press_span text = scan->text;
    size_t end = link_name_end(text, at + 1, 0), i;
    int letters = 0;

    if (at && press_is_word((unsigned char)text.p[at - 1]))
        return at + 1;
    for (i = at + 1; i < end;)
        letters += press_is_letter(press_utf8_next(text.p, text.n, &i));
    if (letters > 1)
        link_add(scan, at, end, PRESS_LINK_HASHTAG);
    return end > at ? end : at + 1;
}

/* The end of what an e-mail's local part may hold, from a mark in it on.  Words
** of one such run ask for it one by one: it is read once. */
static size_t link_tail(link_scan *scan, size_t at)
{
    press_span text = scan->text;
    size_t end = at;

    if (at >= scan->tail.start && at < scan->tail.end)
        return scan->tail.end;
    while (end < text.n && (text.p[end] == '.' || text.p[end] == '_' ||
                            text.p[end] == '+'))
        end = link_name_end(text, end + 1, 1);
    if (end > at) {
        scan->tail.start = (uint32_t)at;
        scan->tail.end = (uint32_t)end;
    }
    return end;
}

/* At the beginning of a word: an address, a host, or where the word ends. */
static size_t link_word(link_scan *scan, size_t at)
{
    press_span text = scan->text;
    size_t scheme = link_scheme(text, at), end;
    int dots, upper;
    size_t last;

    if (scheme) {
        end = link_path_end(text, at, at + scheme);
        if (end > at + scheme) {
            link_add_url(scan, at, end, scheme);
            return end;
        }
    }
    end = link_tail(scan, link_labels(text, at, &dots, &last, &upper));
    if (end < text.n && text.p[end] == '@')
        return end; /* an e-mail's local part */
    return link_bare(scan, at);
}

static int link_scan_bytes(link_scan *scan)
{
    press_span text = scan->text;
    size_t at = 0, before = 0;

    while (at < text.n && !scan->status) {
        size_t start = at;
        unsigned char b = (unsigned char)text.p[at];

        if (b == '@') {
            at = link_at_sign(scan, at);
        } else if (b == '#') {
            at = link_hashtag(scan, at);
        } else if (b <= ' ' || !press_is_word(press_utf8_peek(text.p, text.n,
                                                              at))) {
            press_utf8_next(text.p, text.n, &at);
        } else {
            at = link_word(scan, at);
        }
        if (!scan->status && at - before > 4096) {
            scan->status = press_work(scan->env, at - before);
            before = at;
        }
        assert(at > start);
    }
    return scan->status;
}

static int link_compare(const void *a, const void *b)
{
    const press_link *x = a, *y = b;

    if (x->at.start != y->at.start)
        return x->at.start < y->at.start ? -1 : 1;
    return x->at.end == y->at.end ? 0 : x->at.end < y->at.end ? -1 : 1;
}

PRESS_PRIVATE int press_links_find(press_env *env, const press_text *text,
                                   press_links *out)
{
    link_scan scan;
    int status;

    press_vec_init(&out->items, env, sizeof(press_link));
    press_arena_init(&out->strings, env);
    scan.env = env;
    scan.text = text->span;
    scan.out = out;
    scan.tail.start = scan.tail.end = 0;
    scan.status = PRESS_OK;
    status = link_scan_bytes(&scan);
    if (!status)
        status = press_link_lost(env, text, &out->items);
    if (!status)
        status = press_sort(env, out->items.items, out->items.n,
                            sizeof(press_link), link_compare);
    if (status)
        press_links_release(out);
    return status;
}

PRESS_PRIVATE void press_links_release(press_links *links)
{
    press_vec_release(&links->items);
    press_arena_release(&links->strings);
}

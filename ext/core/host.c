/* host.c - see host.h.
**
** Hosts and files are told from "end.The" by their last label: the top-level
** domains of IANA's root zone that the press of the region and of the world
** writes (all country codes, a choice of the others), and common endings of
** files.  Endings that are English words ("so", "it") are left out.
** Bounded by a host name's 253 bytes; a URL is linear in its length.
*/
#include "host.h"

#define HOST_MAX 253

static unsigned host_byte(press_span text, size_t at)
{
    return at < text.n ? (unsigned char)text.p[at] : 0;
}

static int host_is_upper(unsigned c)
{
    return c >= 'A' && c <= 'Z';
}

static int host_is_letter(unsigned c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static int host_is_word(unsigned c)
{
    return host_is_letter(c) || (c >= '0' && c <= '9');
}

/* Generic domains and endings of files, sorted.  Two letters need no table:
** they are a country's, but for English words. */
static const char *const host_labels[] = {
    "academy", "aero", "agency", "app", "art", "asia", "bel", "biz", "blog",
    "cat", "center", "cloud", "club", "com", "community", "company", "csv",
    "dev", "digital", "doc", "docx", "edu", "education", "exe", "expert",
    "express", "film", "foundation", "fund", "gif", "global", "gov", "group",
    "guru", "help", "htm", "html", "info", "institute", "int", "international",
    "jpeg", "jpg", "js", "json", "legal", "life", "link", "live", "ltd",
    "market", "media", "mil", "mobi", "moscow", "mp3", "mp4", "museum", "name",
    "net", "network", "news", "ngo", "online", "org", "page", "pdf", "php",
    "plus", "png", "ppt", "press", "pro", "reisen", "report", "reviews", "rip",
    "school", "shop", "site", "social", "solutions", "space", "store", "studio",
    "support", "team", "tech", "tel", "today", "top", "travel", "txt",
    "university", "video", "vip", "watch", "website", "wiki", "win", "work",
    "world", "xls", "xlsx", "xml", "xyz", "zip", "zone"};

static const char host_not_countries[] =
    " an as at be do go he if in is it me my no of on or so to up us we ";

static int host_label_known(const char *lower, size_t n)
{
    size_t low = 0, high = sizeof host_labels / sizeof host_labels[0];
    char key[5] = {' ', 0, 0, ' ', 0};

    if (n == 2) {
        key[1] = lower[0];
        key[2] = lower[1];
        return !strstr(host_not_countries, key);
    }
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int order = strncmp(host_labels[mid], lower, n);

        if (!order && host_labels[mid][n])
            order = 1;
        if (!order)
            return 1;
        if (order < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return 0;
}

/* Is [start, end), ASCII, a label that ends a host or a file's name after a
** word that has capitals, small letters?  In lower case; in capitals after capitals
** (KZ.EXPERT); as a name (Gazeta.Ru) after a name, the commonest only. */
static int host_label(press_span text, size_t start, size_t end, int letters)
{
    char lower[16];
    size_t i, n = end - start, capitals = 0;

    if (n < 2 || n >= sizeof lower)
        return 0;
    for (i = 0; i < n; i++) {
        unsigned c = (unsigned char)text.p[start + i];

        capitals += (size_t)host_is_upper(c);
        lower[i] = (char)(host_is_upper(c) ? c | 0x20 : c);
    }
    lower[n] = '\0';
    if (!host_is_letter((unsigned char)lower[0]))
        return 0;
    if (capitals == 1 && text.p[start] != lower[0])
        return (letters & PRESS_HOST_CAPITALS) &&
               (!strcmp(lower, "ru") || !strcmp(lower, "kz") ||
                !strcmp(lower, "com") || !strcmp(lower, "net") ||
                !strcmp(lower, "org"));
    if (capitals && (capitals != n || letters & PRESS_HOST_SMALL))
        return 0;
    return host_label_known(lower, n);
}

/* The end of a host in Cyrillic (президент.рф), or `at`. */
static size_t host_cyrillic(press_span text, size_t at)
{
    static const char *const labels[] = {"рф", "қаз", "укр", "бел"};
    size_t i;

    for (i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        size_t n = strlen(labels[i]);

        if (text.n - at > n && memcmp(text.p + at + 1, labels[i], n) == 0 &&
            !press_is_word(press_utf8_peek(text.p, text.n, at + 1 + n)))
            return at + 1 + n;
    }
    return at;
}

PRESS_PRIVATE size_t press_host_end(press_span text, size_t at, int letters,
                                    press_host_labels *labels)
{
    press_range *none = &labels->none[letters];
    size_t end = at, from, best = at;
    int www = at >= 3 && (text.p[at - 1] | 0x20) == 'w' &&
              (text.p[at - 2] | 0x20) == 'w' && (text.p[at - 3] | 0x20) == 'w';

    if (host_byte(text, at + 1) >= 0x80)
        return (unsigned char)text.p[at - 1] < 0x80 ? at
                                                    : host_cyrillic(text, at);
    if (!www && at >= none->start && at < none->end)
        end = none->end;
    while (end - at < HOST_MAX && host_byte(text, end) == '.' &&
           host_is_word(host_byte(text, end + 1))) {
        from = ++end;
        while (end - at < HOST_MAX &&
               (host_is_word(host_byte(text, end)) ||
                (host_byte(text, end) == '-' &&
                 host_is_word(host_byte(text, end + 1)))))
            end++;
        if (press_is_word(press_utf8_peek(text.p, text.n, end)))
            break; /* a letter that is not ASCII: no such label */
        if (host_label(text, from, end, letters) ||
            (end - from == 2 && host_byte(text, end) == '/' &&
             !host_is_upper(host_byte(text, from))) || /* t.me/... */
            (www && end - from >= 2 && best != at))
            best = end;
        else if (www && best == at && host_byte(text, end) != '.')
            return at;
        if (!www && best == at) {
            none->start = (uint32_t)at;
            none->end = (uint32_t)end;
        }
    }
    return best;
}

static int host_is_mark(char c)
{
    return c && strchr(".,;:!?'*]", c) != NULL;
}

PRESS_PRIVATE size_t press_url_end(press_span text, size_t start, size_t at,
                                   size_t most)
{
    size_t i, open = 0, close = 0;

    while (at < text.n && at - start < most - 4) {
        size_t after = at;
        uint32_t c = press_utf8_next(text.p, text.n, &after);

        if (c < 0x80 ? c <= ' ' || c == 0x7F ||
                           strchr("<>\"`|\\^{}", (int)c) != NULL
                     : !press_is_word(c))
            break;
        at = after;
    }
    for (i = start; i < at; i++) {
        open += text.p[i] == '(';
        close += text.p[i] == ')';
    }
    while (at > start) {
        if (text.p[at - 1] == ')' && close > open)
            close--;
        else if (!host_is_mark(text.p[at - 1]))
            break;
        at--;
    }
    return at;
}

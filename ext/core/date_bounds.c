/* date_bounds.c - see date_bounds.h. */
#include "date_bounds.h"

static void date_bounds_blank(press_span *s)
{
    while (s->n && (*s->p == ' ' || *s->p == '\t' || *s->p == '\n' ||
                    *s->p == '\r')) {
        s->p++;
        s->n--;
    }
}

static int date_bounds_take(press_span *s, const char *what)
{
    size_t n = strlen(what);

    date_bounds_blank(s);
    if (s->n < n || memcmp(s->p, what, n) != 0)
        return 0;
    s->p += n;
    s->n -= n;
    return 1;
}

/* A string without escapes, which no date and neither key has. */
static int date_bounds_string(press_span *s, press_span *out)
{
    if (!date_bounds_take(s, "\""))
        return 0;
    out->p = s->p;
    while (s->n && *s->p != '"' && *s->p != '\\') {
        s->p++;
        s->n--;
    }
    out->n = (size_t)(s->p - out->p);
    return date_bounds_take(s, "\"");
}

static int date_bounds_member(press_span *s, press_reference *out)
{
    press_span key, value;
    int32_t first, last;
    int late;

    if (!date_bounds_string(s, &key) || !date_bounds_take(s, ":"))
        return 0;
    late = press_span_is(key, "latest");
    if (!late && !press_span_is(key, "earliest"))
        return 0;
    if (date_bounds_take(s, "null"))
        return 1;
    if (!date_bounds_string(s, &value) ||
        !press_day_parse(value, &first, &last))
        return 0;
    if (late)
        out->latest = last;
    else
        out->earliest = first;
    return 1;
}

PRESS_PRIVATE int press_reference_parse(press_span s, press_reference *out)
{
    out->earliest = out->latest = PRESS_NO_DAY;
    if (press_day_parse(s, &out->earliest, &out->latest))
        return 1;
    if (!date_bounds_take(&s, "{"))
        return 0;
    if (!date_bounds_take(&s, "}")) {
        do {
            if (!date_bounds_member(&s, out))
                return 0;
        } while (date_bounds_take(&s, ","));
        if (!date_bounds_take(&s, "}"))
            return 0;
    }
    date_bounds_blank(&s);
    return s.n == 0 && (out->earliest == PRESS_NO_DAY ||
                        out->latest == PRESS_NO_DAY ||
                        out->earliest <= out->latest);
}

/* dateline.c - see dateline.h. */
#include "dateline.h"

#include "lookup.h"

#define DATELINE_PLACE 80 /* bytes of a place at most */
#define DATELINE_MOST 200
#define DATELINE_READ 600 /* where "said today" may stand */
#define DATELINE_FIELDS 6

/* What stands between the marks of a dateline. */
typedef struct dateline_fields {
    press_span field[DATELINE_FIELDS];
    uint8_t bracket[DATELINE_FIELDS]; /* 1: it stood in brackets */
    size_t n;
    size_t end;  /* bytes up to the text after the mark that ended it */
    int dash;    /* 1: a dash ended it, 0: a full stop */
} dateline_fields;

static press_span dateline_trim(press_span s)
{
    while (s.n && (*s.p == ' ' || *s.p == ','))
        s.p++, s.n--;
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == ','))
        s.n--;
    return s;
}

/* Blanks around a dash, or "--": the byte after it and its blank, else 0. */
static size_t dateline_dash(press_span text, size_t at)
{
    size_t next = at;

    uint32_t c;

    if (at == 0)
        return 0;
    c = press_utf8_next(text.p, text.n, &next);
    if (c == 0x2014 && press_is_digit((unsigned char)text.p[at - 1]) &&
        press_is_upper(press_utf8_peek(text.p, text.n, next)))
        return next; /* 5 March 2020—The */
    if (text.p[at - 1] != ' ' || !press_is_dash(c))
        return 0;
    if (next < text.n && text.p[next] == '-')
        next++;
    return next == text.n ? next
           : text.p[next] == ' ' ? next + 1 : 0;
}

static void dateline_put(dateline_fields *f, press_span text, size_t from,
                         size_t end, int bracket)
{
    press_span s = {text.p + from, end > from ? end - from : 0};

    s = dateline_trim(s);
    if (!s.n || f->n >= DATELINE_FIELDS)
        return;
    f->field[f->n] = s;
    f->bracket[f->n++] = (uint8_t)bracket;
}

/* The fields of the text from `from` on, up to a dash, or to the first full
** stop.  0: none stands in the bytes looked at. */
static int dateline_cut(press_span text, size_t from, int dash,
                        dateline_fields *f)
{
    size_t at = from, start = from;

    f->n = 0;
    f->dash = dash;
    while (at < text.n && at < DATELINE_MOST && f->n < DATELINE_FIELDS) {
        char c = text.p[at];
        size_t after = dateline_dash(text, at);

        if (after) {
            dateline_put(f, text, start, at, 0);
            f->end = after;
            return dash && f->n > 0;
        }
        if (c == '\n')
            break;
        if (c == '(' || c == '/') {
            const char *close = memchr(text.p + at + 1, c == '(' ? ')' : '/',
                                       text.n - at - 1 < 80 ? text.n - at - 1
                                                            : 80);

            dateline_put(f, text, start, at, 0);
            if (!close)
                return 0;
            dateline_put(f, text, at + 1, (size_t)(close - text.p), 1);
            at = start = (size_t)(close - text.p) + 1;
            continue;
        }
        if (c == ',' ||
            (c == '.' && at + 1 < text.n && text.p[at + 1] == ' ')) {
            dateline_put(f, text, start, at, 0);
            start = at + 1;
            f->end = at + 2;
            if (c == '.' && !dash && f->n)
                return 1;
        }
        at++;
    }
    return 0;
}

/* A date, with `more` after it. */
static int dateline_is_date_with(press_span s, const char *more)
{
    char whole[48];
    size_t n = strlen(more);

    if (s.n <= 3 || s.n >= 32)
        return 0;
    memcpy(whole, s.p, s.n);
    memcpy(whole + s.n, more, n);
    s.p = whole;
    s.n += n;
    return press_label_date(s);
}

/* A date, perhaps without a year: 30 окт; Jan 11. */
static int dateline_is_date(press_span s)
{
    return press_label_date(s) || dateline_is_date_with(s, " 2000");
}

/* Words of the span, each of which begins with a capital or a digit; 0 where
** one does not.  *caps: the letters of the longest run of capitals. */
static size_t dateline_capitals(press_span s, size_t *caps)
{
    size_t at = 0, words = 0, run = 0;
    uint32_t before = ' ';

    *caps = 0;
    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (before == ' ' && c != ' ') {
            if (!press_is_upper(c) && !(press_quote_shape(c) & 1) &&
                !(words && (press_is_digit(c) || press_is_dash(c))))
                return 0;
            words++;
        }
        run = press_is_upper(c) ? run + 1 : 0;
        *caps = run > *caps ? run : *caps;
        before = c;
    }
    return words;
}

/* 24.kg, chuiwire.kg */
static int dateline_is_host(press_span s)
{
    size_t i, dot = 0;

    for (i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];

        if (c == '.' && i > 1)
            dot = i;
        else if (!((c | 32) >= 'a' && (c | 32) <= 'z') && c != '-' &&
                 !(c >= '0' && c <= '9' && !dot))
            return 0;
    }
    return dot && s.n - dot > 2 && s.n - dot < 8;
}

/* An agency's name: of up to four words with capitals.  Surely one where a
** word of it is in capitals, or stands in the names of outlets, or it is a
** host or in quotation marks. */
static int dateline_is_agency(press_span s, int *sure)
{
    size_t caps, words = dateline_capitals(s, &caps), i;

    *sure = dateline_is_host(s);
    if (*sure)
        return 1;
    if (s.n > 6 && s.n < 60 && /* "Озеро сегодня" */
        press_quote_shape(press_utf8_peek(s.p, s.n, 0)) & 1 &&
        (s.p[s.n - 1] == '"' ||
         (s.n > 2 && memcmp(s.p + s.n - 2, "\xC2\xBB", 2) == 0)))
        return *sure = 1;
    if (!words && s.n < 60 && press_label_outlet(s) &&
        press_is_upper(press_utf8_peek(s.p, s.n, 0))) { /* Дала хабар */
        for (i = 0; i < s.n; i++)
            words += s.p[i] == ' ';
        *sure = words <= 2;
        return *sure;
    }
    if (!words || words > 4 || s.n < 2 || s.n > 60 || press_label_place(s))
        return 0;
    for (i = 1; i + 2 < s.n && !*sure; i++)
        *sure = s.p[i] == '.' && s.p[i + 1] != ' ';
    *sure |= caps >= 3 || press_label_outlet(s) || press_begins(s, "ИА") ||
             (press_quote_shape(press_utf8_peek(s.p, s.n, 0)) & 1);
    return *sure || words == 1 || !press_label_person(s);
}

/* ST. PETERSBURG: the stop of a word that begins names of places. */
static int dateline_is_saint(press_span text, size_t stop)
{
    return stop == 2 && (memcmp(text.p, "ST", 2) == 0 ||
                         memcmp(text.p, "FT", 2) == 0 ||
                         memcmp(text.p, "MT", 2) == 0);
}

/* The words before the first comma, stop, bracket or dash: 2 where all of them
** are in capitals, 1 where each begins with one, 0 where they are no place. */
static int dateline_place(press_span text, size_t *end)
{
    size_t at = 0, words = 0, letters = 0;
    int lower = 0;
    uint32_t before = ' ';

    while (at < text.n && at < DATELINE_PLACE) {
        size_t here = at;
        uint32_t c = press_utf8_next(text.p, text.n, &at);

        if (c == ',' || (c == '.' && here > 4 && at < text.n && /* not ST. */
                         text.p[at] == ' ') ||
            (before == ' ' && here && (c == '(' || c == '/' ||
                                       dateline_dash(text, here)))) {
            *end = here;
            if (words > (lower ? 3u : 5u) || letters < 3)
                return 0;
            return lower ? 1 : 2;
        }
        if (press_is_digit(c) ||
            (c == '.' && !lower && here > 1 && !dateline_is_saint(text, here)))
            return 0;
        if (before == ' ' && press_is_letter(c)) {
            if (!press_is_upper(c))
                return 0;
            words++;
        }
        lower |= press_is_lower(c);
        letters += (size_t)press_is_letter(c);
        if (!press_is_letter(c) && c != ' ' && c != '-' && c != '.' &&
            !press_is_apostrophe(c))
            return 0;
        before = c;
    }
    return 0;
}

/* What the fields are: dates (which may have a comma inside), an agency, after
** a place in capitals one more place.  0 where one is none of them. */
static int dateline_sort(const dateline_fields *f, int caps,
                         press_dateline *out, int *sure)
{
    size_t i, j, letters;

    for (i = 0; i < f->n; i++) {
        press_span s = f->field[i];
        int strong, done = 0;

        for (j = f->n; j > i && !done && !f->bracket[i] && !out->date.n; j--) {
            press_span whole = s;

            whole.n = (size_t)(f->field[j - 1].p + f->field[j - 1].n - s.p);
            if (f->bracket[j - 1] || !dateline_is_date(whole))
                continue;
            out->date = whole;
            i = j - 1;
            done = 1;
        }
        if (done || (f->bracket[i] && !dateline_is_host(s) && /* (Tuesday) */
                     dateline_is_date_with(s, " 5 May 2000")) ||
            (f->bracket[i] && out->agency.n && press_label_person(s)))
            continue; /* AGENCY /who wrote it/ */
        if (!out->agency.n && (i || f->bracket[i] || out->date.n || f->dash) &&
            dateline_is_agency(s, &strong) &&
            (strong || f->bracket[i] || (f->dash && i + 1 == f->n))) {
            out->agency = s;
            *sure = strong || f->bracket[i];
            continue;
        }
        if (i || !caps || f->bracket[i] || s.n > 40 ||
            !dateline_capitals(s, &letters))
            return 0;
    }
    return out->date.n || out->agency.n;
}

/* One word with a capital inside: ҚазХабар. */
static int dateline_is_camel(press_span s)
{
    size_t at = 0;
    uint32_t before = ' ';
    int camel = 0;

    while (at < s.n) {
        uint32_t c = press_utf8_next(s.p, s.n, &at);

        if (c == ' ')
            return 0;
        camel |= press_is_upper(c) && press_is_lower(before);
        before = c;
    }
    return camel;
}

/* МОСКВА, 5 января. /ТАСС/.  What stands in strokes or brackets at `at`, up to
** the full stop or dash after it. */
static size_t dateline_slashed(press_span text, size_t at, press_dateline *out)
{
    const char *close;
    press_span s;
    int sure;

    if (at + 4 >= text.n || (text.p[at] != '/' && text.p[at] != '('))
        return at;
    close = memchr(text.p + at + 1, text.p[at] == '/' ? '/' : ')',
                   text.n - at - 1 < 60 ? text.n - at - 1 : 60);
    if (!close)
        return at;
    s.p = text.p + at + 1;
    s.n = (size_t)(close - s.p);
    if (!dateline_is_agency(s, &sure))
        return at;
    out->agency = s;
    at = (size_t)(close - text.p) + 1;
    while (at < text.n && (text.p[at] == '.' || text.p[at] == ' '))
        at++;
    return at;
}

/* КАРАГАНДА, 30 окт - РИА Новости.  What stands between the dash and the first
** full stop after it, where that is surely an agency; where the dateline ends. */
static size_t dateline_behind(press_span text, size_t at, press_dateline *out)
{
    size_t stop;
    press_span s;
    int sure;

    for (stop = at; stop < text.n && stop < at + 60; stop++)
        if (text.p[stop] == '.' && stop + 1 < text.n && text.p[stop + 1] == ' ')
            break;
    if (stop >= at + 60)
        return at;
    s.p = text.p + at;
    s.n = stop - at;
    if (memchr(s.p, ',', s.n)) { /* AGENCY, who wrote it */
        size_t n = (size_t)((const char *)memchr(s.p, ',', s.n) - s.p);
        press_span who = dateline_trim((press_span){s.p + n, s.n - n});

        if (press_label_person(who))
            s.n = n;
    }
    if (!dateline_is_agency(s, &sure) || !(sure || dateline_is_camel(s)))
        return at;
    out->agency = s;
    return stop + 2 < text.n ? stop + 2 : text.n;
}

/* Does what follows tell of the day of writing: "said today"? */
static int dateline_is_written(press_span text, size_t at)
{
    static const char today[] = " today|Today ";
    press_span rest = {text.p + at, text.n - at};

    return press_has_any(rest, today);
}

/* Agencies that may stand where a place does. */
static const char dateline_agencies[] =
    "|ТАСС|ИТАР-ТАСС|РИА НОВОСТИ|ИНТЕРФАКС|КАЗТАГ|КАЗИНФОРМ|АКИPRESS|УНИАН|"
    "УКРИНФОРМ|REUTERS|AFP|AP|KAZINFORM|";

/* By one way of cutting. */
static int dateline_try(press_span text, size_t place, int caps, int dash,
                        press_dateline *out)
{
    press_span where = dateline_trim((press_span){text.p, place});
    dateline_fields f;
    int sure = 0;

    memset(out, 0, sizeof *out);
    if (text.p[place] == ',' || text.p[place] == '.')
        place++;
    if (!dateline_cut(text, place, dash, &f) ||
        !dateline_sort(&f, caps == 2, out, &sure))
        return 0;
    if (dash && out->date.n && !out->agency.n)
        f.end = dateline_behind(text, f.end, out);
    if (!dash && out->date.n && !out->agency.n)
        f.end = dateline_slashed(text, f.end, out);
    if (caps < 2 && !(out->agency.n && (out->date.n ||
                                        (sure && press_label_place(where)))) &&
        !(dash && out->date.n && dateline_is_written(text, f.end)))
        return 0;
    if (!dash && !out->date.n && !(sure && f.bracket[0]))
        return 0;
    if (!out->agency.n && press_in_list(where, dateline_agencies))
        out->agency = where; /* ТАСС, 5 января. */
    out->end = (uint32_t)f.end;
    return 1;
}

/* What a bracket at `at` has inside; n 0 where it does not close soon. */
static press_span dateline_inside(press_span text, size_t at)
{
    press_span inside = {text.p + at + 1, 0};
    const char *close;

    if (at + 1 >= text.n || text.p[at] != '(')
        return inside;
    close = memchr(inside.p, ')', text.n - at - 1 < 80 ? text.n - at - 1 : 80);
    inside.n = close ? (size_t)(close - inside.p) : 0;
    return inside;
}

/* PLACE (Agency / Agency - 24th October, 2020) and the text at once. */
static int dateline_dated_bracket(press_span text, size_t place,
                                  press_dateline *out)
{
    press_span inside = dateline_inside(text, place), date;
    size_t k;
    int sure;

    for (k = 1; k + 2 < inside.n; k++) {
        size_t after = dateline_dash(inside, k);

        if (!after)
            continue;
        date.p = inside.p + after;
        date.n = inside.n - after;
        inside.n = k;
        inside = dateline_trim(inside);
        if (!press_label_date(date))
            return 0;
        out->date = date;
        for (k = 0; k + 3 < inside.n; k++) /* the first of several */
            if (memcmp(inside.p + k, " / ", 3) == 0)
                inside.n = k;
        if (dateline_is_agency(inside, &sure))
            out->agency = inside;
        out->end = (uint32_t)(date.p + date.n - text.p) + 1;
        return 1;
    }
    return 0;
}

/* (Prague, Czech Republic - March 28, 2006) and the text at once. */
static int dateline_place_date(press_span text, press_span inside,
                               press_dateline *out)
{
    size_t at = 0, next, letters;
    press_span date;

    while (at < inside.n) {
        next = at;
        if (press_is_dash(press_utf8_next(inside.p, inside.n, &next)) &&
            (next - at > 1 || (next < inside.n && inside.p[next] == '-') ||
             (at && inside.p[at - 1] == ' ')))
            break;
        at = next;
    }
    if (at < 3 || at >= inside.n)
        return 0;
    while (next < inside.n && (inside.p[next] == '-' || inside.p[next] == ' '))
        next++;
    date.p = inside.p + next;
    date.n = inside.n - next;
    if (!press_label_date(date) || !dateline_capitals(
            dateline_trim((press_span){inside.p, at}), &letters))
        return 0;
    out->date = date;
    out->end = (uint32_t)inside.n + 2; /* and the blank, if there is one */
    out->end += text.p[out->end] == ' ';
    return 1;
}

/* (AGENCY) 3 January 2006 -- */
static int dateline_agency_date(press_span text, press_span agency, size_t at,
                                press_dateline *out)
{
    press_span date = {text.p + at, 0};
    size_t k, after = 0;
    int sure;

    for (k = at + 6; k < text.n && k < at + 40 && !after; k++) {
        after = dateline_dash(text, k);
        date.n = k - at;
    }
    if (!after || !press_label_date(dateline_trim(date)) ||
        !dateline_is_agency(agency, &sure) || !sure)
        return 0;
    out->date = dateline_trim(date);
    out->agency = agency;
    out->end = (uint32_t)after;
    return 1;
}

/* (Bishkek, March 5, 2020) - and  (AGENCY/AGENCY) - City, 25 May 2011 - */
static int dateline_bracketed(press_span text, press_dateline *out)
{
    press_span inside = dateline_inside(text, 0), rest;
    size_t at = inside.n + 2, after, k;
    int sure;

    if (!inside.n || at + 2 >= text.n)
        return 0;
    if (dateline_place_date(text, inside, out))
        return 1;
    after = dateline_dash(text, at + 1);
    if (!after)
        return dateline_agency_date(text, inside, at, out);
    for (k = 2; k < inside.n; k++) {
        press_span date = {inside.p + k + 1, inside.n - k - 1};

        if (inside.p[k] != ',' || !press_label_date(dateline_trim(date)))
            continue;
        out->date = dateline_trim(date);
        out->end = (uint32_t)after;
        return 1;
    }
    if (!dateline_is_agency(inside, &sure) || !sure)
        return 0;
    rest.p = text.p + after;
    rest.n = text.n - after;
    for (k = 3; k < rest.n && k < DATELINE_PLACE; k++) {
        press_span date;
        size_t end = dateline_dash(rest, k), comma = 0;

        if (!end)
            continue;
        while (comma < k && rest.p[comma] != ',')
            comma++;
        date.p = rest.p + comma;
        date.n = k - comma;
        if (!press_label_date(dateline_trim(date)))
            return 0;
        out->date = dateline_trim(date);
        out->agency = inside;
        out->end = (uint32_t)(after + end);
        return 1;
    }
    return 0;
}

/* CITY. AGENCY The text at once: both in capitals, the text not. */
static int dateline_bare(press_span text, size_t place, press_dateline *out)
{
    size_t at = place + 2, caps;
    press_span agency, word;

    if (at >= text.n || text.p[place] != '.' || text.p[place + 1] != ' ')
        return 0;
    agency.p = text.p + at;
    for (agency.n = 0; at + agency.n < text.n && agency.p[agency.n] != ' ' &&
                       agency.p[agency.n] != '.';)
        agency.n++;
    word.p = agency.p + agency.n;
    while (word.p < text.p + text.n && (*word.p == ' ' || *word.p == '.'))
        word.p++;
    for (word.n = 0; word.p + word.n < text.p + text.n &&
                     word.p[word.n] != ' ';)
        word.n++;
    if (!dateline_capitals(agency, &caps) || caps < 5 || caps > agency.n ||
        press_label_place(agency) || !dateline_capitals(word, &caps) ||
        caps > 1)
        return 0;
    out->agency = agency;
    out->end = (uint32_t)(word.p - text.p);
    return 1;
}

PRESS_PRIVATE int press_dateline_read(press_span text, press_dateline *out)
{
    size_t place = 0;
    int caps;

    if (text.n > DATELINE_READ)
        text.n = DATELINE_READ;
    memset(out, 0, sizeof *out);
    if (text.n && text.p[0] == '(')
        return dateline_bracketed(text, out);
    caps = dateline_place(text, &place);
    if (caps && (dateline_try(text, place, caps, 1, out) ||
                 dateline_try(text, place, caps, 0, out)))
        return 1;
    memset(out, 0, sizeof *out);
    return caps == 2 && (dateline_dated_bracket(text, place, out) ||
                         dateline_bare(text, place, out));
}

/* term_chunk.c - see term_chunk.h. */
#include "term_chunk.h"

#include "utf8_tab.h"

static int term_is_cjk(uint32_t c)
{
    return (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xF900 && c < 0xFB00) ||
           (c >= 0x20000 && c < 0x40000);
}

/* --- chunks ----------------------------------------------------------------- */

#define TERM_PIECES 16

/* A run of word characters. */
typedef struct term_piece {
    uint32_t start, end;
    uint32_t first;   /* character */
    uint32_t after;   /* the one behind it, 0: not known */
    uint32_t joiner;  /* the character before it, within the chunk */
    uint8_t digits;   /* digits alone */
    uint8_t digit;    /* begins with one */
    uint8_t single;   /* one Latin letter */
    /* as press_term_append() makes it: bytes of the chunk's, and what the word
    ** is to know of them */
    uint8_t at, n, script, kazakh, fold;
} term_piece;

/* Joiners that are no character of the text. */
#define TERM_LINE_END 1u /* a hyphen at the end of a line */
#define TERM_SCHEME 2u   /* :// */

typedef struct term_chunk {
    uint32_t start, end;
    uint32_t mark; /* '#', '@', '=' before it, or 0 */
    int n;
    int odd; /* marks, or too long: each word is read from the text again */
    term_piece pieces[TERM_PIECES];
    size_t used; /* of the bytes; those of the first piece are a word's */
    char bytes[PRESS_TERM_MAX + 32];
} term_chunk;

/* Bytes of a chunk of which no word, with its joiners, has to be cut. */
#define TERM_CHUNK_BYTES (PRESS_TERM_MAX - 4 - TERM_PIECES)

static int term_is_latin(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static int term_is_digit(uint32_t c)
{
    return c < 0x80 ? c - '0' < 10 : press_is_digit(c);
}

/* Read one run of word characters at `at`, which begins one. */
static void term_piece_read(press_span text, uint32_t at, term_piece *piece)
{
    size_t i = at, count = 0;
    int latin = 0;

    memset(piece, 0, sizeof *piece);
    piece->start = at;
    piece->digits = 1;
    while (i < text.n) {
        size_t next = i;
        uint32_t c = press_utf8_next(text.p, text.n, &next);

        if (c < 0x80 ? !term_is_latin((char)c) & !term_is_digit(c)
                     : !press_is_word(c) && press_char(c)->cls != PRESS_C_FORMAT)
            break;
        if (term_is_cjk(c) && count > 0)
            break;
        if (count == 0) {
            latin = press_char(c)->script == PRESS_SCRIPT_LATIN;
            piece->digit = (uint8_t)term_is_digit(c);
        }
        piece->digits &= (uint8_t)term_is_digit(c);
        i = next;
        count++;
        if (term_is_cjk(c))
            break;
    }
    piece->single = count == 1 && latin;
    piece->end = (uint32_t)i;
}

/* The script of the first letter of such bytes. */
static int term_first_script(const char *word, size_t n)
{
    size_t at = 0;
    int script = PRESS_SCRIPT_COMMON;

    while (at < n && script == PRESS_SCRIPT_COMMON)
        script = press_char(press_utf8_next(word, n, &at))->script;
    return script;
}

/* What the piece, of `count` characters, is, by its first one. */
static void term_piece_know(press_span text, term_piece *piece, const char *to,
                            size_t count)
{
    const press_charinfo *info;
    size_t i = piece->start;

    piece->digit = piece->digits = 0;
    if (piece->first < 0x80 && term_is_latin((char)piece->first)) {
        piece->script = PRESS_SCRIPT_LATIN; /* nearly always */
        piece->single = count == 1;
        return;
    }
    info = press_char(piece->first);
    piece->single = count == 1 && info->script == PRESS_SCRIPT_LATIN;
    piece->script = info->script;
    if (info->script == PRESS_SCRIPT_COMMON)
        piece->script = (uint8_t)term_first_script(to, piece->n);
    piece->digit = piece->digits = info->cls == PRESS_C_DIGIT;
    while (i < piece->end && piece->digits)
        piece->digits = (uint8_t)term_is_digit(
            press_utf8_next(text.p, text.n, &i));
}

/* The letter c, which stands at p in `size` bytes and `count` others before, in
** lower case: its bytes in `to`, 0 where the piece ends before it, and *all says
** what press_termer's letters say of one.  -1: a mark, or one that is left out. */
static int term_wide(uint32_t c, const unsigned char *p, size_t size, char *to,
                     unsigned *all)
{
    const press_charinfo *info = c < PRESS_CHAR_LIMIT ? press_char_near(c)
                                                      : press_char(c);

    if (info->cls - (unsigned)PRESS_C_UPPER > PRESS_C_NUMBER - PRESS_C_UPPER)
        return info->cls == PRESS_C_FORMAT ? -1 : 0;
    if (info->mark || info->cls == PRESS_C_MARK || press_term_is_silent(c) ||
        press_term_is_ligature(c))
        return -1;
    if (!(info->lower | info->base)) {
        memcpy(to, p, size);
        return (int)size;
    }
    c = (uint32_t)((int32_t)c + info->lower);
    *all |= c >= 0x80 && info->base != info->lower ? PRESS_TERM_FOLD : 0;
    return (int)press_utf8_put(to, c);
}

/* The same run, decoded once: its letters in lower case to `to`, where there
** is room for `most` bytes and 8.  0: it has marks, or is too long. */
static int term_piece_take(const press_termer *t, term_piece *piece, char *to,
                           size_t most)
{
    press_span text = t->text;
    size_t at = piece->start, next = at, count = 0, k = 0;
    uint32_t c = press_utf8_next(text.p, text.n, &next);
    unsigned all = 0;
    int wide = 1;

    for (piece->first = c; at < text.n && k <= most; count++) {
        const unsigned char *p = (const unsigned char *)text.p + at;
        unsigned two = p[0] >> 7;
        unsigned row = p[0] < 0xE0 && text.n - at > 2
                           ? press_term_plain_row(t, p) : 0;
        unsigned letter = row & PRESS_TERM_LETTER;

        if (row) { /* any may follow any: one branch for all */
            all |= row & (0u - two);
            to[k] = (char)(letter ^
                           ((letter ^ (0xC0 | letter >> 6)) & (0u - two)));
            to[k + 1] = (char)(0x80 | (letter & 0x3F));
            k += 1 + two;
            at += 1 + two;
            continue;
        }
        if (p[0] < 0xC2 && text.n - at > 2) {
            piece->after = p[0];
            break;
        }
        if (count > 0) {
            next = at;
            c = press_utf8_next(text.p, text.n, &next);
        }
        piece->after = c;
        if (term_is_cjk(c) && count > 0)
            break;
        wide = term_wide(c, p, next - at, to + k, &all);
        if (wide <= 0)
            break;
        piece->after = 0;
        k += (size_t)wide;
        at = next;
        if (term_is_cjk(c)) { /* a word by itself */
            count++;
            break;
        }
    }
    piece->end = (uint32_t)at;
    piece->n = (uint8_t)k;
    piece->kazakh = (all & PRESS_TERM_KAZAKH) != 0;
    piece->fold = (all & PRESS_TERM_FOLD) != 0;
    if (wide < 0 || k > most)
        return 0;
    term_piece_know(text, piece, to, count);
    return 1;
}

/* The word goes on in the next line after a hyphen at `at`: the byte where,
** or 0.  It must be lower case, and no blank line between. */
static uint32_t term_line_end(press_span text, size_t at)
{
    size_t i = at, lines = 0;

    while (i < text.n && i < at + 64 && press_term_is_blank(text.p[i]))
        lines += text.p[i++] == '\n';
    if (lines != 1 || i >= text.n ||
        !press_is_lower(press_utf8_peek(text.p, text.n, i)))
        return 0;
    return (uint32_t)i;
}

static int term_is_scheme(press_span text, const term_piece *piece)
{
    press_span s;

    s.p = text.p + piece->start;
    s.n = piece->end - piece->start;
    return press_span_is(s, "http") || press_span_is(s, "https") ||
           press_span_is(s, "ftp");
}

/* May the character c, with d after it, join the piece to what follows? */
static int term_joins(const term_piece *piece, uint32_t c, uint32_t d)
{
    int digits = piece->digits && term_is_digit(d);

    if (d < 0x80 ? !term_is_latin((char)d) & !term_is_digit(d)
                 : term_is_cjk(d) || !press_is_word(d))
        return 0;
    if (press_is_apostrophe(c))
        return !term_is_digit(d) && !piece->digits;
    if (c == ',' || c == ':')
        return digits;
    return press_term_is_hyphen(c) || c == '.' || c == '_' || c == '@' ||
           (c == '&' && !press_is_digit(d) && !piece->digits);
}

/* Does nothing join that begins so, a character or a first byte? */
static int term_joins_nothing(uint32_t c)
{
    return c >= 0x80 ? !press_is_apostrophe(c) && !press_term_is_hyphen(c)
                     : c != '-' && c != '.' && c != ',' && c != ':' &&
                           c != '&' && c != '_' && c != '@' && c != '\'' &&
                           c != '`';
}

/* What joins the piece to a next one: the joiner, and where the next begins;
** 0 where nothing does. */
static uint32_t term_joiner(press_span text, const term_piece *piece,
                            uint32_t *next)
{
    size_t at = piece->end;
    uint32_t c;

    if (at >= text.n || (piece->after && term_joins_nothing(piece->after)))
        return 0;
    c = press_utf8_next(text.p, text.n, &at);
    *next = (uint32_t)at;
    if (c == ':' && at + 2 < text.n && text.p[at] == '/' &&
        text.p[at + 1] == '/' && term_is_scheme(text, piece)) {
        *next = (uint32_t)at + 2;
        return press_is_word(press_utf8_peek(text.p, text.n, at + 2))
                   ? TERM_SCHEME
                   : 0;
    }
    if (press_term_is_hyphen(c) && at < text.n && press_term_is_blank(text.p[at])) {
        *next = term_line_end(text, at);
        return *next && !piece->digits ? TERM_LINE_END : 0;
    }
    return term_joins(piece, c, press_utf8_peek(text.p, text.n, at)) ? c : 0;
}

/* One more piece, which begins at byte `at`.  The first one's bytes become the
** word in hand: mostly there is no other. */
static void term_chunk_add(press_termer *t, term_chunk *chunk, uint32_t at)
{
    term_piece *piece = &chunk->pieces[chunk->n];
    size_t used = chunk->used;

    piece->start = at;
    piece->after = 0;
    piece->at = (uint8_t)used;
    if (!chunk->odd && !term_piece_take(t, piece,
                                        used ? chunk->bytes + used : t->word,
                                        TERM_CHUNK_BYTES - 8 - used))
        chunk->odd = 1;
    if (chunk->odd)
        term_piece_read(t->text, at, piece);
    chunk->used = used + piece->n;
}

static void term_chunk_read(press_termer *t, uint32_t at, term_chunk *chunk)
{
    uint32_t joiner = 0, next = at;

    chunk->start = at;
    chunk->n = chunk->odd = 0;
    chunk->used = 0;
    do {
        term_piece *piece = &chunk->pieces[chunk->n];

        term_chunk_add(t, chunk, next);
        piece->joiner = joiner;
        chunk->end = piece->end;
        chunk->n++;
        joiner = chunk->n < TERM_PIECES ? term_joiner(t->text, piece, &next)
                                        : 0;
    } while (joiner);
}

/* --- one word of a chunk ---------------------------------------------------- */

static int term_piece_is(press_span text, const term_piece *piece,
                         const char *word)
{
    size_t i, n = strlen(word);

    if (piece->end - piece->start != n)
        return 0;
    for (i = 0; i < n; i++)
        if ((text.p[piece->start + i] | 32) != word[i])
            return 0;
    return 1;
}

static int term_is_contraction(press_span text, const term_piece *piece)
{
    static const char *const tails[] = {"t", "re", "ve", "ll", "d", "m"};
    size_t i;

    for (i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (term_piece_is(text, piece, tails[i]))
            return 1;
    return 0;
}

/* d'Ivoire, l'homme: a word of its own before the apostrophe. */
static int term_is_elision(press_span text, const term_piece *before,
                           const term_piece *piece)
{
    return before->single && !piece->single &&
           strchr("dlcjmnst", text.p[before->start] | 32) != NULL;
}

/* How many pieces from number i on are one word. */
static int term_word_pieces(press_span text, const term_chunk *chunk, int i)
{
    const term_piece *p = chunk->pieces;
    int k = i + 1;

    if (p[i].single && k < chunk->n && p[k].joiner == '.' && p[k].single) {
        while (k < chunk->n && p[k].joiner == '.' && p[k].single)
            k++; /* U.S. */
        return k - i;
    }
    for (; k < chunk->n; k++) {
        uint32_t c = p[k].joiner;

        if (c == TERM_LINE_END)
            continue;
        if (press_is_apostrophe(c) && c > 2 &&
            !(term_is_elision(text, &p[k - 1], &p[k]) && k == i + 1))
            continue;
        if (p[i].digits && p[k].digit &&
            (c == ',' || c == ':' || (c == '.' && p[k - 1].digits)))
            continue;
        break;
    }
    return k - i;
}

/* Append the text's characters [start, end) to the word. */
static void term_append_bytes(press_termer *t, uint32_t start, uint32_t end)
{
    const char *p = t->text.p;
    char *word = t->word;
    size_t at = start, n = t->n;

    for (; at < end && n + 4 <= PRESS_TERM_MAX; at++) {
        int latin = term_is_latin(p[at]);

        if (!latin & !term_is_digit((unsigned char)p[at]))
            break;
        if (latin & (t->script == PRESS_SCRIPT_COMMON))
            t->script = PRESS_SCRIPT_LATIN;
        word[n++] = (char)(p[at] | 0x20); /* a digit has the bit */
    }
    t->n = n;
    while (at < end && t->n + 4 <= PRESS_TERM_MAX)
        press_term_append(t, press_utf8_next(t->text.p, end, &at));
}

/* Append a piece of the chunk to the word. */
static void term_piece_append(press_termer *t, const term_chunk *chunk,
                              const term_piece *piece)
{
    if (chunk->odd) {
        term_append_bytes(t, piece->start, piece->end);
        return;
    }
    memcpy(t->word + t->n, chunk->bytes + piece->at, 16);
    if (piece->n > 16)
        memcpy(t->word + t->n, chunk->bytes + piece->at, piece->n);
    t->n += piece->n;
    if (t->script == PRESS_SCRIPT_COMMON)
        t->script = piece->script;
    t->kazakh_letter |= piece->kazakh;
    t->fold |= piece->fold;
}

/* The pieces [i, i+n) into the word in hand. */
static void term_word_fill(press_termer *t, const term_chunk *chunk, int i,
                           int n)
{
    const term_piece *p = chunk->pieces;
    int k;

    for (k = i; k < i + n; k++) {
        uint32_t c = k > i ? p[k].joiner : 0;

        if (c && press_is_apostrophe(c)) {
            if (term_piece_is(t->text, &p[k], "s"))
                continue; /* a possessive */
            if (term_is_contraction(t->text, &p[k]))
                press_term_append(t, '\'');
        } else if (c == ',' || c == ':' || (c == '.' && p[k].digit)) {
            if (c != ',' || p[k].end - p[k].start != 3 || !p[k].digits)
                press_term_append(t, c); /* not 1,000 */
        }
        term_piece_append(t, chunk, &p[k]);
    }
}

/* --- a whole chunk ---------------------------------------------------------- */

/* The whole of a compound, as it is looked for: hyphens out, other joiners
** in.  Returns how it is emitted; -1: it has no whole. */
static int term_whole_fill(press_termer *t, const term_chunk *chunk)
{
    const term_piece *p = chunk->pieces;
    int k, numbers = 1, hyphens = 1, elisions = 1;

    for (k = 0; k < chunk->n; k++) {
        numbers &= p[k].digits;
        elisions &= p[k].joiner == 0 || press_is_apostrophe(p[k].joiner);
    }
    if (numbers || elisions)
        return -1;
    press_term_clear(t);
    for (k = 0; k < chunk->n; k++) {
        uint32_t c = p[k].joiner;

        if (c == '.' || c == '_' || c == '@' || c == '&') {
            press_term_append(t, c);
            hyphens = 0;
        }
        term_piece_append(t, chunk, &p[k]);
    }
    return hyphens ? 0 : PRESS_TERM_WHOLE;
}

/* The pieces of a tag or handle end where something but _ joins. */
static uint32_t term_tag_end(const term_chunk *chunk)
{
    int k = 1;

    while (k < chunk->n && chunk->pieces[k].joiner == '_')
        k++;
    return chunk->pieces[k - 1].end;
}

/* #tag and @handle as marked forms. */
static int term_tag_put(press_termer *t, const term_chunk *chunk, int how)
{
    size_t at = chunk->start, end = term_tag_end(chunk);

    press_term_clear(t);
    press_term_append(t, chunk->mark);
    while (at < end)
        press_term_append(t, press_utf8_next(t->text.p, end, &at));
    t->script = PRESS_SCRIPT_COMMON;
    return press_term_word(t, chunk->start - 1, (uint32_t)end,
                           how | PRESS_TERM_WHOLE);
}

/* A word broken at a line's end may be a compound whose hyphen happens to
** stand there: its pieces are found too. */
static int term_broken_put(press_termer *t, const term_chunk *chunk, int i,
                           int n)
{
    int k, status = PRESS_OK;

    for (k = i; k < i + n && !status; k++) {
        if (n < 2 || chunk->pieces[i + 1].joiner != TERM_LINE_END)
            break;
        press_term_clear(t);
        term_word_fill(t, chunk, k, 1);
        status = press_term_word(t, chunk->pieces[k].start,
                                 chunk->pieces[k].end, PRESS_TERM_COLOCATED);
    }
    return status;
}

/* What stands colocated with a chunk's first word. */
static int term_first_put(press_termer *t, const term_chunk *chunk, int words)
{
    int how, status = PRESS_OK;

    if (chunk->mark == '#' || chunk->mark == '@')
        status = term_tag_put(t, chunk, PRESS_TERM_COLOCATED);
    if (status || words < 2 || (chunk->mark && term_tag_end(chunk) == chunk->end))
        return status;
    how = term_whole_fill(t, chunk);
    if (how < 0)
        return PRESS_OK;
    return press_term_word(t, chunk->start, chunk->end,
                           how | PRESS_TERM_COLOCATED);
}

/* U.S. and U.S.'s: the stop and the possessive belong to it. */
static uint32_t term_initials_end(press_span text, uint32_t end)
{
    size_t at = end;

    if (at < text.n && text.p[at] == '.')
        end = (uint32_t)++at;
    if (at < text.n && press_is_apostrophe(press_utf8_next(text.p, text.n,
                                                           &at)) &&
        at < text.n && (text.p[at] | 32) == 's' &&
        !press_is_word(press_utf8_peek(text.p, text.n, at + 1)))
        end = (uint32_t)at + 1;
    return end;
}

/* Emit all of a chunk; *end is where it ends. */
static int term_chunk_put(press_termer *t, const term_chunk *chunk,
                          uint32_t *end)
{
    const term_piece *p = chunk->pieces;
    int i, n, words = 0, status = PRESS_OK;
    int query = t->purpose & PRESS_TERM_QUERY;
    int how = chunk->mark == '=' ? PRESS_TERM_SURFACE : 0;

    *end = chunk->end;
    for (i = 0; i < chunk->n; i += term_word_pieces(t->text, chunk, i))
        words++;
    if (query && (chunk->mark == '#' || chunk->mark == '@') &&
        term_tag_end(chunk) == chunk->end)
        return term_tag_put(t, chunk, 0);
    for (i = 0; i < chunk->n && !status; i += n) {
        uint32_t stop;
        int initials;

        n = term_word_pieces(t->text, chunk, i);
        stop = p[i + n - 1].end;
        initials = n > 1 && p[i].single && p[i + 1].joiner == '.';
        if (initials && i + n == chunk->n)
            stop = *end = term_initials_end(t->text, stop);
        press_term_clear(t);
        term_word_fill(t, chunk, i, n);
        status = press_term_word(t, p[i].start, stop,
                                 initials ? how | PRESS_TERM_INITIALS : how);
        if (!status && !query)
            status = term_broken_put(t, chunk, i, n);
        if (!status && i == 0 && !query)
            status = term_first_put(t, chunk, words);
    }
    return status;
}

/* --- addresses -------------------------------------------------------------- */

/* Does an address begin with the chunk: a scheme, www., or a host with a
** path?  *host is its first piece of the host, *n how many are the host. */
static int term_is_address(press_span text, const term_chunk *chunk, int *host,
                           int *n)
{
    const term_piece *p = chunk->pieces;
    int k;

    *host = chunk->n > 1 && p[1].joiner == TERM_SCHEME;
    for (k = *host + 1; k < chunk->n; k++)
        if (p[k].joiner != '.' && p[k].joiner != '-')
            break;
    *n = k - *host;
    if (*host)
        return 1;
    if (*n < 2 || k < chunk->n || p[k - 1].digit || p[k - 1].single)
        return 0;
    return term_piece_is(text, &p[0], "www") ||
           (chunk->end + 1 < text.n && text.p[chunk->end] == '/' &&
            press_is_word(press_utf8_peek(text.p, text.n, chunk->end + 1)));
}

/* Where the address that begins at `at` ends: at a blank, a bracket, a
** quotation mark, or the marks before these. */
static uint32_t term_address_end(press_span text, uint32_t at)
{
    size_t i = at, end = at;

    while (i < text.n) {
        uint32_t c = press_utf8_next(text.p, text.n, &i);

        if (press_is_word(c) || c == '/')
            end = i;
        else if (c >= 0x80 || press_term_is_blank((char)c) || c < 0x20 ||
                 strchr("<>\"'`{}|\\^[]()", (int)c))
            break;
    }
    return (uint32_t)end;
}

/* The host without www., colocated with the address' first word. */
static int term_host_put(press_termer *t, const term_chunk *chunk, int host,
                         int n, uint32_t end)
{
    const term_piece *p = chunk->pieces;

    if (n > 2 && term_piece_is(t->text, &p[host], "www"))
        host++, n--;
    press_term_clear(t);
    term_append_bytes(t, p[host].start, p[host + n - 1].end);
    return press_term_word(t, chunk->start, end,
                           PRESS_TERM_COLOCATED | PRESS_TERM_WHOLE);
}

/* Every word of the address by itself, the host beside the first. */
static int term_address_put(press_termer *t, const term_chunk *chunk, int host,
                            int n, uint32_t end)
{
    uint32_t at = chunk->start;
    int first = 1, status = PRESS_OK;
    int how = chunk->mark == '=' ? PRESS_TERM_SURFACE : 0;

    while (at < end && !status) {
        size_t next = at;
        term_piece piece;

        if (!press_is_word(press_utf8_next(t->text.p, end, &next))) {
            at = (uint32_t)next;
            continue;
        }
        term_piece_read(t->text, at, &piece);
        if (piece.end > end)
            piece.end = end;
        press_term_clear(t);
        term_append_bytes(t, piece.start, piece.end);
        status = press_term_word(t, piece.start, piece.end, how);
        if (!status && first && !(t->purpose & PRESS_TERM_QUERY))
            status = term_host_put(t, chunk, host, n, end);
        if (!status)
            status = press_work(t->env, piece.end - at);
        first = 0;
        at = piece.end;
    }
    return status;
}

/* --- out ---------------------------------------------------------------------- */

PRESS_PRIVATE int press_term_chunk(press_termer *t, uint32_t *at, uint32_t mark)
{
    term_chunk chunk;
    uint32_t end;
    int host, n, status;

    term_chunk_read(t, *at, &chunk);
    chunk.mark = mark;
    if (chunk.n == 1 && !mark && !chunk.odd) {
        const term_piece *piece = &chunk.pieces[0];

        t->n = piece->n;
        t->script = piece->script;
        t->kazakh_letter = piece->kazakh;
        t->fold = piece->fold;
        *at = piece->end;
        return press_term_word(t, piece->start, piece->end, 0);
    }
    memcpy(chunk.bytes, t->word, chunk.pieces[0].n);
    if (term_is_address(t->text, &chunk, &host, &n)) {
        end = term_address_end(t->text, chunk.end);
        status = term_address_put(t, &chunk, host, n, end);
    } else {
        status = term_chunk_put(t, &chunk, &end);
    }
    *at = end;
    return status;
}


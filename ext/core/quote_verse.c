/* quote_verse.c - see quote_verse.h. */
#include "quote_verse.h"

#define VERSE_STANZA 12 /* lines, and paragraphs after an open verse */

/* Lines of a poem: three or more, short, each with a capital; or two where
** the words around speak of verse. */
PRESS_PRIVATE int press_quote_is_verse(const press_quote_in *in,
                                       const press_quote_place *place)
{
    press_span s = press_span_sub(in->speaking->text->span, place->marks->at);
    size_t i, lines = 1, capitals = 0;
    uint32_t told = 0;

    if (s.n > 4000)
        return 0;
    for (i = 0; i + 1 < s.n; i++) {
        size_t at = i + 1;

        if (s.p[i] != '\n')
            continue;
        while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\n'))
            at++;
        lines++;
        if (at < s.n)
            capitals += (size_t)press_is_upper(
                press_utf8_peek(s.p, s.n, at));
        i = at - 1;
    }
    if (lines < 2 || s.n / lines > 60)
        return 0;
    for (i = place->low; i < place->open; i++)
        told |= press_quote_word(in->speaking, i) & PRESS_Q_VERSE;
    return told || (lines > 2 && capitals + 1 == lines);
}

/* A poem that nothing closes goes on over the stanzas after it: paragraphs of
** at most VERSE_STANZA lines, all of them short. */
PRESS_PRIVATE uint32_t press_quote_verse_end(const press_quote_in *in,
                                             size_t k)
{
    press_span text = in->speaking->text->span;
    uint32_t end = in->marks[k].at.end;
    size_t at, next, stop, limit = text.n, stanzas;

    if (k + 1 < in->nmarks)
        limit = in->marks[k + 1].outer.start;
    press_quote_paragraph(text, in->marks[k].outer.start, &at);
    for (stanzas = 0; stanzas < VERSE_STANZA; stanzas++, at = next) {
        size_t i, line = at, letters = 0;

        stop = press_quote_paragraph(text, at, &next);
        if (at >= limit || stop > limit || stop - at > VERSE_STANZA * 60)
            break;
        for (i = at; i < stop; i++) {
            if (text.p[i] == '\n')
                line = i + 1;
            else if (i - line > 56)
                break;
            letters += text.p[i] >= 'a' || (unsigned char)text.p[i] > 0x7F;
        }
        if (i < stop || letters < 2) /* prose, or a number */
            break;
        end = (uint32_t)stop;
    }
    return end;
}

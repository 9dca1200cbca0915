/* variant.c - see variant.h. */
#include "variant.h"

/* A piece of a word and what stands for it.  '^': only at the beginning;
** '$': only at the end, but for -s, -d. */
typedef struct variant_row {
    const char *from, *to;
} variant_row;

static const variant_row variant_rows[] = { /* by first letter */
    {"arbour", "arbor"}, {"ardour", "ardor"}, {"armour", "armor"},
    {"^advisor$", "adviser"}, {"analogue", "analog"}, {"aesthe", "esthe"},
    {"anaem", "anem"}, {"aemi", "emi"}, {"archaeolog", "archeolog"},
    {"^aluminium", "aluminum"}, {"^ageing", "aging"},
    {"acknowledgement", "acknowledgment"}, {"^artefact", "artifact"},
    {"behaviour", "behavior"}, {"candour", "candor"}, {"clamour", "clamor"},
    {"colour", "color"}, {"calibre$", "caliber"}, {"centre$", "center"},
    {"^convertor$", "converter"}, {"catalogue", "catalog"}, {"^cosy", "cozy"},
    {"^cheque", "check"}, {"demeanour", "demeanor"}, {"dialogue", "dialog"},
    {"^defence", "defense"}, {"diarrhoea", "diarrhea"}, {"^draught", "draft"},
    {"enamour", "enamor"}, {"endeavour", "endeavor"}, {"epilogue", "epilog"},
    {"encyclopaed", "encycloped"}, {"^enrolment", "enrollment"},
    {"favour", "favor"}, {"fervour", "fervor"}, {"flavour", "flavor"},
    {"fibre$", "fiber"}, {"^foet", "fet"}, {"^fulfilment", "fulfillment"},
    {"glamour", "glamor"}, {"gynaec", "gynec"}, {"^grey", "gray"},
    {"^gaol", "jail"}, {"honour", "honor"}, {"humour", "humor"},
    {"^haem", "hem"}, {"^instalment", "installment"},
    {"^jewellery", "jewelry"}, {"judgement", "judgment"}, {"^kerb", "curb"},
    {"labour", "labor"}, {"litre$", "liter"}, {"lustre$", "luster"},
    {"^licence", "license"}, {"leukaem", "leukem"}, {"meagre$", "meager"},
    {"metre$", "meter"}, {"manoeuvr", "maneuver"}, {"monologue", "monolog"},
    {"mediaeval", "medieval"}, {"^mould", "mold"}, {"^moustache", "mustache"},
    {"neighbour", "neighbor"}, {"^odour", "odor"}, {"^offence", "offense"},
    {"orthopaed", "orthoped"}, {"^oesoph", "esoph"}, {"^oestr", "estr"},
    {"parlour", "parlor"}, {"^protestor", "protester"}, {"prologue", "prolog"},
    {"^pretence", "pretense"}, {"^practis", "practic"},
    {"paediatr", "pediatr"}, {"^plough", "plow"}, {"^programme$", "program"},
    {"^pyjama", "pajama"}, {"rancour", "rancor"}, {"^rigour", "rigor"},
    {"rumour", "rumor"}, {"saviour", "savior"}, {"savour", "savor"},
    {"splendour", "splendor"}, {"succour", "succor"}, {"sabre$", "saber"},
    {"sombre$", "somber"}, {"spectre$", "specter"}, {"^sulph", "sulf"},
    {"^sceptic", "skeptic"}, {"^skilful", "skillful"}, {"tumour", "tumor"},
    {"theatre$", "theater"}, {"^tyre$", "tire"}, {"valour", "valor"},
    {"vapour", "vapor"}, {"vigour", "vigor"}, {"^wilful", "willful"},
};

/* The first row of each letter; the last is how many there are. */
static const unsigned char variant_first[27] = {
    0, 13, 14, 23, 28, 33, 39, 43, 46, 47, 49, 50, 55, 62, 63, 68, 77, 77, 80,
    90, 93, 93, 96, 97, 97, 97, 97,
};

/* Words in -ise, by what stands before it, that are no -ize. */
static const char *const variant_ise[] = {
    "adv",    "advert", "ar",     "chast",  "circumc", "clockw", "compr",
    "comprom", "conc",  "cru",    "dem",    "desp",   "dev",     "disgu",
    "enterpr", "exc",   "exerc",  "expert", "franch", "gu",      "improv",
    "inc",    "likew",  "merchand", "mort", "no",     "otherw",  "parad",
    "perv",   "po",     "pra",    "prec",   "prem",   "prom",    "ra",
    "rev",    "r",      "superv", "surm",   "surpr",  "telev",   "treat",
    "upr",    "w",      "bru",    "app",    "reappra", "appra",  "v",
};

static int variant_is_ise(press_span before)
{
    size_t i;

    for (i = 0; i < sizeof variant_ise / sizeof variant_ise[0]; i++)
        if (press_span_is(before, variant_ise[i]))
            return 1;
    return before.n < 4;
}

/* Is s one of the endings that -is and -ys have? */
static int variant_is_tail(press_span s)
{
    static const char *const tails[] = {"e",     "ed",    "es",     "er",
                                        "ers",   "ing",   "able",   "ation",
                                        "ations", "ational", "ingly"};
    size_t i;

    for (i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (press_span_is(s, tails[i]))
            return 1;
    return 0;
}

#define VARIANT_TAIL 7 /* letters of the longest */

/* Put z for the s of -ise and -yse in all their forms. */
static int variant_ending(char *word, size_t n)
{
    size_t at;

    for (at = n - 2; at >= 4 && at + VARIANT_TAIL + 1 >= n; at--) {
        press_span before = {word, at - 1}, tail = {word + at + 1, n - at - 1};

        if (word[at] != 's' || (word[at - 1] != 'i' && word[at - 1] != 'y') ||
            !variant_is_tail(tail))
            continue;
        if (word[at - 1] == 'i' ? !variant_is_ise(before)
                                : word[at - 2] == 'l') {
            word[at] = 'z';
            return 1;
        }
    }
    return 0;
}

/* Replace a row's piece at `at`, whose first letter stands there; the new
** length, 0 where the piece does not. */
static size_t variant_piece(char *word, size_t n, size_t at,
                            const variant_row *row)
{
    const char *from = row->from + (*row->from == '^');
    size_t size, to;
    int last;

    if (at + 1 >= n || word[at + 1] != from[1] || (from > row->from && at))
        return 0;
    size = strlen(from);
    to = strlen(row->to);
    last = from[size - 1] == '$';
    size -= (size_t)last;
    if (at + size > n || memcmp(word + at, from, size) != 0 ||
        n - size + to > PRESS_VARIANT_MAX ||
        (last && at + size != n &&
         !(at + size + 1 == n && (word[n - 1] == 's' || word[n - 1] == 'd'))))
        return 0;
    if (last && word[n - 1] == 'd') { /* centred: centered */
        memcpy(word + at, row->to, to);
        memcpy(word + at + to, "ed", 2);
        return at + to + 2;
    }
    memmove(word + at + to, word + at + size, n - at - size);
    memcpy(word + at, row->to, to);
    return n - size + to;
}

/* The first piece of the word that has a row is replaced. */
static size_t variant_pieces(const press_variants *v, char *word, size_t n)
{
    size_t at, row, changed;

    for (at = 0; at + 2 < n; at++) {
        unsigned letter = (unsigned)(word[at] - 'a');

        if (!(v->second[letter] >> (word[at + 1] - 'a') &
              v->third[letter] >> (word[at + 2] - 'a') & 1))
            continue;
        for (row = variant_first[letter]; row < variant_first[letter + 1];
             row++) {
            changed = variant_piece(word, n, at, &variant_rows[row]);
            if (changed)
                return changed;
        }
    }
    return 0;
}

PRESS_PRIVATE void press_variants_init(press_variants *v)
{
    size_t i;

    memset(v, 0, sizeof *v);
    for (i = 0; i < sizeof variant_rows / sizeof variant_rows[0]; i++) {
        const char *from = variant_rows[i].from;

        from += *from == '^';
        v->second[from[0] - 'a'] |= (uint32_t)1 << (from[1] - 'a');
        v->third[from[0] - 'a'] |= (uint32_t)1 << (from[2] - 'a');
    }
}

PRESS_PRIVATE size_t press_variant(const press_variants *v, press_span word,
                                   char out[PRESS_VARIANT_MAX + 4])
{
    size_t i, n = word.n, changed;
    int any;

    if (n < 4 || n > PRESS_VARIANT_MAX)
        return 0;
    for (i = 0; i < n; i++)
        if (word.p[i] < 'a' || word.p[i] > 'z')
            return 0;
    memcpy(out, word.p, n);
    any = variant_ending(out, n);
    changed = variant_pieces(v, out, n);
    return changed ? changed : any ? n : 0;
}

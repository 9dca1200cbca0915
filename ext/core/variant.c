/* variant.c - see variant.h. */
#include "variant.h"

/* A piece of a word and what stands for it.  '^': only at the beginning;
** '$': only at the end, but for -s, -d. */
typedef struct variant_row {
    const char *from, *to;
} variant_row;

static const variant_row variant_rows[] = {
    {"arbour", "arbor"}, {"ardour", "ardor"}, {"armour", "armor"},
    {"behaviour", "behavior"}, {"candour", "candor"}, {"clamour", "clamor"},
    {"colour", "color"}, {"demeanour", "demeanor"}, {"enamour", "enamor"},
    {"endeavour", "endeavor"}, {"favour", "favor"}, {"fervour", "fervor"},
    {"flavour", "flavor"}, {"glamour", "glamor"}, {"honour", "honor"},
    {"humour", "humor"}, {"labour", "labor"}, {"neighbour", "neighbor"},
    {"^odour", "odor"}, {"parlour", "parlor"}, {"rancour", "rancor"},
    {"^rigour", "rigor"}, {"rumour", "rumor"}, {"saviour", "savior"},
    {"savour", "savor"}, {"splendour", "splendor"}, {"succour", "succor"},
    {"tumour", "tumor"}, {"valour", "valor"}, {"vapour", "vapor"},
    {"vigour", "vigor"},
    {"calibre$", "caliber"}, {"centre$", "center"}, {"fibre$", "fiber"},
    {"litre$", "liter"}, {"lustre$", "luster"}, {"meagre$", "meager"},
    {"metre$", "meter"}, {"sabre$", "saber"}, {"sombre$", "somber"},
    {"spectre$", "specter"}, {"theatre$", "theater"},
    {"^protestor", "protester"}, {"^advisor$", "adviser"},
    {"^convertor$", "converter"},
    {"manoeuvr", "maneuver"},
    {"analogue", "analog"}, {"catalogue", "catalog"}, {"dialogue", "dialog"},
    {"monologue", "monolog"}, {"epilogue", "epilog"}, {"prologue", "prolog"},
    {"^defence", "defense"}, {"^offence", "offense"}, {"^licence", "license"},
    {"^pretence", "pretense"}, {"^practis", "practic"},
    {"aesthe", "esthe"}, {"anaem", "anem"}, {"^haem", "hem"},
    {"leukaem", "leukem"}, {"aemi", "emi"}, {"paediatr", "pediatr"}, {"orthopaed", "orthoped"},
    {"encyclopaed", "encycloped"}, {"^foet", "fet"}, {"^oesoph", "esoph"},
    {"^oestr", "estr"}, {"diarrhoea", "diarrhea"}, {"gynaec", "gynec"},
    {"archaeolog", "archeolog"}, {"mediaeval", "medieval"},
    {"^sulph", "sulf"}, {"^sceptic", "skeptic"}, {"^mould", "mold"},
    {"^plough", "plow"}, {"^programme$", "program"}, {"^grey", "gray"},
    {"^aluminium", "aluminum"}, {"^jewellery", "jewelry"},
    {"^ageing", "aging"}, {"judgement", "judgment"},
    {"acknowledgement", "acknowledgment"}, {"^skilful", "skillful"},
    {"^wilful", "willful"}, {"^fulfilment", "fulfillment"},
    {"^enrolment", "enrollment"}, {"^instalment", "installment"},
    {"^artefact", "artifact"}, {"^pyjama", "pajama"}, {"^cosy", "cozy"},
    {"^gaol", "jail"}, {"^cheque", "check"}, {"^tyre$", "tire"},
    {"^kerb", "curb"}, {"^draught", "draft"}, {"^moustache", "mustache"},
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

/* Put z for the s of -ise and -yse in all their forms. */
static int variant_ending(char *word, size_t n)
{
    static const char *const ends[] = {"e",     "ed",    "es",     "er",
                                       "ers",   "ing",   "able",   "ation",
                                       "ations", "ational", "ingly"};
    size_t i;

    for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t tail = strlen(ends[i]);
        press_span before;

        if (n < tail + 5 || memcmp(word + n - tail, ends[i], tail) != 0 ||
            word[n - tail - 1] != 's')
            continue;
        before.p = word;
        before.n = n - tail - 2;
        if ((word[before.n] == 'i' && !variant_is_ise(before)) ||
            (word[before.n] == 'y' && word[before.n - 1] == 'l')) {
            word[n - tail - 1] = 'z';
            return 1;
        }
    }
    return 0;
}

/* Replace a row's piece; the new length, 0 where it does not stand there. */
static size_t variant_piece(char *word, size_t n, const variant_row *row)
{
    const char *from = row->from;
    int first = *from == '^', last;
    size_t size, to = strlen(row->to), at;

    from += first;
    size = strlen(from);
    last = from[size - 1] == '$';
    size -= (size_t)last;
    for (at = 0; at + size <= n; at++) {
        if (memcmp(word + at, from, size) == 0 &&
            (!last || at + size == n ||
             (at + size + 1 == n && (word[n - 1] == 's' || word[n - 1] == 'd'))))
            break;
        if (first)
            return 0;
    }
    if (at + size > n || n - size + to > PRESS_VARIANT_MAX)
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

PRESS_PRIVATE size_t press_variant(press_span word,
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
    for (i = 0; i < sizeof variant_rows / sizeof variant_rows[0]; i++) {
        changed = variant_piece(out, n, &variant_rows[i]);
        if (changed) {
            n = changed;
            any = 1;
            break;
        }
    }
    return any ? n : 0;
}

#!/usr/bin/env python3
"""Make ext/core/tag_tab.c: what lists say of words.

usage: gen_tag.py DATA > ext/core/tag_tab.c

Countries, places, first names, heads of names; phrases of several words; and how often the press writes a word in
lower case (from the training parts).  They are features of the trained tagger (tag_feature.h).

Counted on (DATA/README.md has sources and licences; no development part is read):
  en  ner/en/{voa_un,own,redocred,wikigold,crossner_politics,crossner_literature,crossner_music,crossner_science,re3d}.train.tsv
  ru  ner/ru/{nerel,factrueval,own}.train.tsv
  kk  ner/kk/{kaznerd,kaznerd_2,own}.train.tsv
Lists: places/geonames_cities1000.tsv (GeoNames, CC BY 4.0), places/cldr_territories_languages.tsv (Unicode CLDR),
  places/iso_countries_en_ru_kk.tsv (MIT), places/first_names_en_stdlib.tsv (public domain, Moby);
  the word lists beside this script, tag_lists.txt; the endings in ext/core/tag_rules.c, which this script reads
  so that both have the same.
Keys are 32-bit hashes of (language, family, word), as tag.c makes them.
"""
import collections, glob, math, os, re, sys, unicodedata

DATA = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
SETS = {
    "en": "voa_un own redocred wikigold crossner_politics crossner_literature crossner_music crossner_science re3d".split(),
    "ru": "nerel factrueval own".split(),
    "kk": "kaznerd kaznerd_2 own".split(),
}
TYPES = {"PER": 0, "ORG": 1, "LOC": 2, "MISC": 3}
NSTATES = 17
LANG = {"en": 1, "ru": 2, "kk": 3}
FAMILIES = "wsxlpnhcdgmq"

# --- the same reading as tag.c's -----------------------------------------------

rules = open(os.path.join(HERE, "../core/tag_rules.c"), encoding="utf-8").read()


def rule_list(name):
    m = re.search(r"\b%s\[\] = \{(.*?)\};" % name, rules, re.S)
    return re.findall(r'"([^"]*)"', m[1])


def rule_classes():
    out, name = collections.defaultdict(int), None
    for line in open(os.path.join(HERE, "tag_lists.txt"), encoding="utf-8"):
        if line[0] == "#":
            continue
        for w in line.split():
            if w.isupper() and w.isascii() and len(w) > 3:
                name = w
            else:
                out[w] |= 1 << rule_class(name)
    return out


def rule_class(name):
    return int(re.search(r"#define TAG_CLASS_%s (\d+)" % name, open(os.path.join(HERE, "../core/tag_rules.h")).read())[1])


RU_ENDINGS = rule_list("tag_endings_ru")
KK_ENDINGS = rule_list("tag_endings_kk")


def fold(word):
    w = word.lower().replace("ё", "е")
    return re.sub("[’‘ʼ`´]", "'", re.sub("[‐‑]", "-", w))


def stem(word, lang):
    """Cyrillic words without their endings; '' where nothing comes off or the word is not Cyrillic."""
    if not ("а" <= word[:1] <= "ӿ"):
        return ""
    w = word
    for _ in range(1 if lang == "ru" else 3):
        for e in (RU_ENDINGS if lang == "ru" else KK_ENDINGS):
            if w.endswith(e) and len(w) - len(e) >= 3:
                w = w[: -len(e)]
                break
        else:
            break
    return w


def fnv(data):
    h = 2166136261
    for b in data:
        h = ((h ^ b) * 16777619) & 0xFFFFFFFF
    return h


def whash(word):
    return fnv(word.encode("utf-8")[:64])


def key(h, lang, family):
    h ^= ((LANG[lang] * 32 + FAMILIES.index(family)) * 0x9E3779B1) & 0xFFFFFFFF
    h = (h * 0x85EBCA6B) & 0xFFFFFFFF
    return h ^ (h >> 15)


def phrase_hash(words):
    h = 0
    for w in words:
        h = ((h * 31) & 0xFFFFFFFF) ^ whash(w)
    return h


# --- texts ---------------------------------------------------------------------

NO_SPACE_BEFORE = set(".,;:!?)]}%’”»…") | {"'s", "’s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'", "''"}
NO_SPACE_AFTER = set("([{$#@“«‘") | {"``"}
UNIT = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_](?:\.)(?!\w)|[^\W_]+(?:[-'’‘ʼ‐‑.&]?[^\W_]+)*|[^\w\s]", re.U)


def read(path):
    doc, sents, sent, marked = None, [], [], False
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# ") and "\t" not in line:
            if line.startswith("# doc"):
                if sent:
                    sents.append(sent); sent = []
                if sents:
                    yield sents
                sents, marked = [], True
        elif not line.strip():
            if sent:
                sents.append(sent); sent = []
                if not marked:
                    yield sents
                    sents = []
        else:
            token, tag = line.split("\t")[:2]
            sent.append((token, tag))
    if sent:
        sents.append(sent)
    if sents:
        yield sents


def units_of(sent):
    """A sentence as units: (text, possessive, state)."""
    text, spans, prev, in_quote, opened, span, dots = "", [], None, False, False, None, set()
    for token, tag in sent:
        glue = prev is None or token in NO_SPACE_BEFORE or prev in NO_SPACE_AFTER or token == "-" or prev == "-" \
            or (token == '"' and in_quote) or (prev == '"' and opened)
        if token == '"':
            in_quote = not in_quote
            opened = in_quote
        if not glue:
            text += " "
        if span and (tag[0] != "I" or tag[2:] != span[1]):
            spans.append(span); span = None
        if tag != "O" and tag[2:] in TYPES:
            if not span:
                span = [len(text), tag[2:], 0]
            span[2] = len(text) + len(token)
        text += token
        if len(token) > 2 and token[-1] == "." and "." not in token[:-1]:
            dots.add(len(text) - 1)           # of an abbreviation: Mr.
        prev = token
    if span:
        spans.append(span)
    units = []
    for m in UNIT.finditer(text):
        w, start, end = m[0], m.start(), m.end()
        if w == "." and start in dots:
            units[-1][4] = end
            continue
        poss = 0
        pm = re.fullmatch(r"(.+)['’]s", w, re.I)
        if pm:
            w, end, poss = pm[1], start + len(pm[1]), 1
        cm = re.fullmatch(r"(\w+)['’](ve|ll|d|m|re)", w, re.I)
        units.append([cm[1] if cm else w, poss, 0, start, end])
    for a, kind, b in spans:
        t = TYPES[kind]
        inside = [u for u in units if u[3] >= a and u[4] <= b]
        for i, u in enumerate(inside):
            p = 0 if len(inside) == 1 else 1 if i == 0 else 3 if i == len(inside) - 1 else 2
            u[2] = 1 + 4 * t + p
    return units


CLASSES = rule_classes()
C = rule_class


def is_cap(w):
    return w[0].isupper() or (len(w) > 3 and w[:3].lower() in ("al-", "el-", "аль", "эль") and "-" in w and w.split("-")[1][:1].isupper())


def load(lang):
    docs = []
    for name in SETS[lang]:
        path = "%s/ner/%s/%s.train.tsv" % (DATA, lang, name)
        for sents in read(path):
            docs.append([units_of(s) for s in sents])
    return docs


def place_lists():
    """word or phrase -> class bits, by language."""
    g = {k: collections.defaultdict(int) for k in LANG}
    m = {k: {} for k in LANG}

    def add(lang, name, cls):
        words = [fold(w) for w in re.findall(r"[^\W_]+(?:[-'’.][^\W_]+)*", name)]
        if not words or any(c in name for c in "(),"):
            return
        if len(words) == 1:
            if len(words[0]) > 2:
                g[lang][words[0]] |= 1 << cls | 1 << C("BASE")
                s = stem(words[0], lang)
                if s:
                    g[lang][s] |= 1 << cls
        elif len(words) <= 6:
            m[lang][tuple(words)] = 2

    for line in open(DATA + "/places/iso_countries_en_ru_kk.tsv", encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) == 4:
            for lang, name in zip(("en", "ru", "kk"), f[1:]):
                add(lang, name, C("COUNTRY"))
    for line in open(DATA + "/places/cldr_territories_languages.tsv", encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) >= 5 and f[1] == "territories":
            for lang, name in zip(("en", "ru", "kk"), f[2:5]):
                add(lang, name, C("COUNTRY"))
        elif len(f) >= 5 and f[1].startswith("lang"):
            add("en", f[2], C("DEMONYM"))
    for line in open(DATA + "/places/geonames_cities1000.tsv", encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if line[0] == "#" or len(f) < 6:
            continue
        pop = int(f[5] or 0)
        near = f[2] in "KZ KG UZ TJ TM RU UA BY AF AZ AM GE".split()
        if pop >= 300000 or (near and pop >= 20000):
            for name in {f[0], unicodedata.normalize("NFD", f[0]).encode("ascii", "ignore").decode(), f[1]}:
                if name:
                    add("ru" if re.search("[а-я]", name) else "en", name, C("PLACE"))
    for line in open(DATA + "/places/first_names_en_stdlib.tsv", encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if line[0] != "#" and len(f) == 2 and len(f[0]) > 2:
            w = fold(f[0])
            for x in f[1]:
                if x in "MF":
                    g["en"][w] |= 1 << C("MALE" if x == "M" else "FEMALE")
    for w, bits in CLASSES.items():
        for lang in LANG:
            cyr = "а" <= w[0] <= "ӿ"
            if cyr == (lang != "en"):
                g[lang][w] |= bits | 1 << C("BASE")
                s = stem(w, lang)
                if s:
                    g[lang][s] |= bits
    return g, m


def mentions(docs):
    for doc in docs:
        for sent in doc:
            i = 0
            while i < len(sent):
                s = sent[i][2]
                j = i + 1
                if s and (s - 1) % 4 == 1:
                    while j < len(sent) and sent[j][2] and (sent[j][2] - 1) % 4 == 2:
                        j += 1
                    j += j < len(sent)
                if s:
                    yield (s - 1) // 4, [fold(u[0]) for u in sent[i:j]]
                i = j


def bases(lang, docs, g):
    """Which form of a place is its nominative, which given names are men's: by the forms of the press."""
    forms, pairs = collections.defaultdict(collections.Counter), []
    for t, words in mentions(docs):
        if t == 2 and len(words) == 1 and len(words[0]) > 3:
            forms[stem(words[0], lang)][words[0]] += 1
        elif t == 0 and len(words) == 2:
            pairs.append(words)
    for st, c in forms.items():
        if sum(c.values()) < 3 or not st:
            continue
        base = None
        if lang == "kk":
            base = min((w for w in c if c[w] > 1), key=len, default=None)
        else:
            has = lambda *ends: any(c[st + e] for e in ends)
            base = st if c[st] > 1 else st + "а" if has("а") and has("ы", "и", "у", "ой") else st + "ия" if has("ия", "ии") else \
                st + "ь" if has("ь") else st + "й" if has("й") else st + "о" if has("о") and has("а", "у", "е") else None
        if base and base in c:
            g[base] |= 1 << C("BASE")
    if lang == "ru":
        men = {a for a, b in pairs if re.search("(ов|ев|ин|ын|ский|цкий)$", b) and re.search("[бвгджзйклмнпрстфхцчшщ]$", a)}
        men = {stem(a, lang) for a in men} | {a for a in men}
        women = {a for a, b in pairs if re.search("(ова|ева|ина|ая)$", b) and a[-1] in "ая" and stem(a, lang) not in men}
        for names, cls in ((men, "MALE"), (women, "FEMALE")):
            for a in names:
                g[a] |= 1 << C(cls)
                g[stem(a, lang)] |= 1 << C(cls)


# --- counting ------------------------------------------------------------------

def main():
    G, M = place_lists()
    gbits = {}                               # key -> 24 bits of classes
    sizes = collections.Counter()
    for lang in LANG:
        docs = load(lang)
        low, mid = collections.Counter(), collections.Counter()
        first = collections.Counter()
        for doc in docs:
            for sent in doc:
                caps = sum(is_cap(u[0]) for u in sent)
                for i, u in enumerate(sent):
                    w = fold(u[0])
                    if not w[0].isalpha():
                        continue
                    if u[0][0].islower():
                        low[w] += 1
                    elif i and caps * 3 < len(sent) * 2:
                        mid[w] += 1
        bucket = {}
        for w in set(low) | set(mid):
            a, b = low[w], mid[w]
            if a + b >= 3 or (a and b):
                bucket[w] = 1 if a == 0 else 2 if a < b else 3 if a < 8 * b else 4
        if lang != "en":
            bases(lang, docs, G[lang])
        # classes and phrases
        for w, bits in G[lang].items():
            k = key(whash(w), lang, "g")
            gbits[k] = gbits.get(k, 0) | bits
        for w, b in bucket.items():
            if b != 1 and low[w] + mid[w] >= 7:
                k = key(whash(w), lang, "g")
                gbits[k] = gbits.get(k, 0) | b << 24
        seen = dict()
        for ws, t in M[lang].items():
            seen.setdefault(ws, t)
        for ws, t in seen.items():
            gbits[key(phrase_hash(ws), lang, "m")] = t + 1
            k = key(whash(ws[0]), lang, "g")
            gbits[k] = gbits.get(k, 0) | 1 << C("PHRASE")
        sizes[lang + "g"] = len(G[lang])
        sizes[lang + "m"] = len(seen)
        sizes[lang + "b"] = len(bucket)
    print(dict(sizes), file=sys.stderr)
    write(gbits)


def rows(data, width=64):
    lines = []
    for i in range(0, len(data), width):
        chunk = data[i:i + width]
        lines.append('    "' + "".join("\\%03o" % b for b in chunk) + '",')
    return "\n".join(lines)


def write(gbits):
    values, vid = bytearray(), {}
    entries = []
    for k, bits in gbits.items():
        rec = b"G" + bits.to_bytes(4, "little")
        if rec not in vid:
            vid[rec] = len(values)
            values += rec
        entries.append((k, vid[rec]))
    assert len({k for k, _ in entries}) == len(entries), "two keys with one hash"
    entries.sort()
    # a value's place is kept by halves in 16 bits where it can be
    assert len(values) < 1 << 17, len(values)
    blob = b"".join(k.to_bytes(4, "little")[:3] + v.to_bytes(3, "little") for k, v in entries)
    index, at = [], 0
    for b in range(4097):
        while at < len(entries) and entries[at][0] >> 20 < b:
            at += 1
        index.append(at)
    print(len(entries), "entries", len(values), "bytes of values", len(blob) + len(values) + 4 * 4097, "in all", file=sys.stderr)
    p = print
    p("/* tag_tab.c - what words of names say: made by tool/gen_tag.py, whose head has\n"
      "** the sources; not to be edited.  %d entries, %d bytes." % (len(entries), len(blob) + len(values)))
    p("** An entry: 3 low bytes of its key, 3 of its place among the values.\n*/")
    p('#include "tag_tab.h"\n')
    W = 64
    pad = lambda data: bytes(data) + b"\0" * (-len(data) % W)
    p("PRESS_TABLE_DEF const unsigned char press_tag_entries[][%d] = {\n%s\n};\n" % (W, rows(pad(blob))))
    p("PRESS_TABLE_DEF const unsigned char press_tag_values[][%d] = {\n%s\n};\n" % (W, rows(pad(values))))
    p("PRESS_TABLE_DEF const uint16_t press_tag_index[4097] = {")
    for i in range(0, 4097, 12):
        p("    " + " ".join("%d," % x for x in index[i:i + 12]))
    p("};")


main()
#!/usr/bin/env python3
"""Make ext/core/utf8_tab.c from Unicode's own files.

usage: gen_unicode.py [FOLDER] > utf8_tab.c     (FOLDER: UnicodeData.txt, Scripts.txt, ReadMe.txt;
                                                 Debian's package unicode-data has them)

Two stages: code point >> 8 -> page -> record, as few records as there are different ones.
"""
import re, sys, hashlib, os

folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
LIMIT = 0x20000
raw = open(os.path.join(folder, "UnicodeData.txt"), encoding="utf-8").read()
version = re.search(r"Version (\d+\.\d+\.\d+)|(\d+\.\d+\.\d+)", open(os.path.join(folder, "ReadMe.txt")).read()).group(0)
version = re.search(r"\d+\.\d+\.\d+", version).group(0)

data, pending = {}, None
for line in raw.splitlines():
    f = line.split(";")
    c = int(f[0], 16)
    if f[1].endswith("First>"):
        pending = c
        continue
    for x in range(pending if pending is not None else c, c + 1):
        data[x] = f
    pending = None

scripts = {}
for line in open(os.path.join(folder, "Scripts.txt"), encoding="utf-8"):
    m = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
    if m:
        for x in range(int(m[1], 16), int(m[2] or m[1], 16) + 1):
            scripts[x] = m[3]

SCRIPT = {"Latin": 1, "Cyrillic": 2, "Greek": 3, "Arabic": 4, "Hebrew": 5, "Armenian": 6, "Georgian": 7}
INDIC = {"Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala"}
CJK = {"Han", "Hiragana", "Katakana", "Hangul", "Bopomofo"}


def script(c):
    s = scripts.get(c, "Unknown")
    if s in ("Common", "Inherited"):
        return 0
    return SCRIPT.get(s, 8 if s in INDIC else 9 if s in CJK else 10)


def cls(c):
    if c in (9, 10, 11, 12, 13, 0x85):
        return 11
    cat = data[c][2] if c in data else "Cn"
    return {"Lu": 1, "Lt": 1, "Ll": 2, "Lm": 3, "Lo": 3, "Mn": 4, "Mc": 4, "Me": 4, "Nd": 5, "Nl": 6, "No": 6, "Pc": 7, "Pd": 7,
            "Po": 7, "Ps": 8, "Pi": 8, "Pe": 9, "Pf": 9, "Sm": 10, "Sc": 10, "Sk": 10, "So": 10, "Zs": 11, "Zl": 11, "Zp": 11,
            "Cf": 12}.get(cat, 0)


def lower(c):
    return int(data[c][13], 16) if c in data and data[c][13] else c


def upper(c):
    return int(data[c][12], 16) if c in data and data[c][12] else c


def base(c):
    seen = c
    while seen in data and data[seen][5]:
        d = data[seen][5]
        if d.startswith("<"):
            break
        seen = int(d.split()[0], 16)
    if cls(seen) == 4:
        return 0
    # letters with a stroke or hook that Unicode does not decompose, as people type them
    seen = {0x142: 0x6C, 0x141: 0x6C, 0xF8: 0x6F, 0xD8: 0x6F, 0x111: 0x64, 0x110: 0x64, 0x131: 0x69, 0x127: 0x68, 0x126: 0x68}.get(seen, seen)
    return lower(seen)


records, index, pages, page_of = [], {}, [], []
pages_index = {}
for page in range(LIMIT >> 8):
    row = []
    for c in range(page << 8, (page + 1) << 8):
        b = base(c)
        r = (cls(c), script(c), lower(c) - c, upper(c) - c, (b - c) if b else None)
        if r not in index:
            index[r] = len(records)
            records.append(r)
        row.append(index[r])
    row = tuple(row)
    if row not in pages_index:
        pages_index[row] = len(pages)
        pages.append(row)
    page_of.append(pages_index[row])

out = []
w = out.append
w("/* utf8_tab.c - character properties.  Made by tool/gen_unicode.py; do not edit.")
w(f"** Unicode {version}, UnicodeData.txt sha256 {hashlib.sha256(raw.encode()).hexdigest()}")
w("*/")
w('#include "utf8_tab.h"\n')
w(f'PRESS_TABLE_DEF const char press_unicode_version[] = "{version}";\n')
w(f"PRESS_TABLE_DEF const press_charinfo press_char_rows[{len(records)}] = {{")
for c, s, lo, up, b in records:
    w(f"    {{{c}, {s}, {1 if b is None else 0}, {lo}, {up}, {0 if b is None else b}}},")
w("};\n")


def block(name, ctype, values, per=16):
    w(f"PRESS_TABLE_DEF const {ctype} {name}[{len(values)}] = {{")
    for i in range(0, len(values), per):
        w("    " + ", ".join(str(v) for v in values[i:i + per]) + ",")
    w("};\n")


block("press_char_page", "uint8_t" if len(pages) < 256 else "uint16_t", page_of)
block("press_char_record", "uint16_t", [v for p in pages for v in p])
assert len(pages) < 256
print("\n".join(out).rstrip("\n"))

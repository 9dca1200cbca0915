#!/usr/bin/env python3
"""Make ext/core/tag_names_tab.c: words of the world's places and of persons' names, in Latin letters.

usage: gen_names.py PLACES > ext/core/tag_names_tab.c

PLACES is a folder with geonames_cities1000.tsv (GeoNames, CC BY 4.0: places of a thousand people and more) and
humannames_mit.txt (MIT: given names and surnames).  They are features of the trained tagger (tag_feature.h), which
weighs them against all else: a word that is listed need not be a name.

A word has four bits: it is a place; a part of a longer place's name; a person's name; a place of 15,000 people and
more.  A record of two bytes: the bits, above them 12 of the word's key.  Its bucket is the top 14 bits of the key;
a bucket's records are in order.
"""
import collections, re, sys, unicodedata

PLACES = sys.argv[1]
PLACE, PART, PERSON, TOWN = 1, 2, 4, 8
BUCKETS = 14
WIDTH = 2000


def fold(word):
    return re.sub("[’‘ʼ`´]", "'", re.sub("[‐‑]", "-", word.lower()))


def words_of(name):
    return [fold(w) for w in re.findall(r"[^\W_]+(?:[-'’.][^\W_]+)*", name)]


def plain(name):
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()


def add_places(bits):
    for line in open(PLACES + "/geonames_cities1000.tsv", encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if line[0] == "#" or len(f) < 6:
            continue
        for name in {f[0], plain(f[0]), f[1]}:
            words = words_of(name)
            if len(words) == 1:
                bits[words[0]] |= PLACE | (TOWN if int(f[5] or 0) >= 15000 else 0)
            elif len(words) <= 5:
                for w in words:
                    bits[w] |= PART


def add_persons(bits):
    for line in open(PLACES + "/humannames_mit.txt", encoding="utf-8"):
        words = words_of(line.strip())
        if len(words) == 1:
            bits[words[0]] |= PERSON


def key_of(word):
    """As tag_list.c has it: a hash of the bytes, mixed."""
    h = 2166136261
    for b in word.encode("utf-8")[:64]:
        h = ((h ^ b) * 16777619) & 0xFFFFFFFF
    h = ((h ^ h >> 16) * 0x85EBCA6B) & 0xFFFFFFFF
    return h ^ h >> 15


def row(data):
    """A C string of these bytes."""
    out = []
    for b in data:
        c = chr(b)
        out.append(c if 32 <= b < 127 and c not in '"\\?' else "\\%03o" % b)
    return '"' + "".join(out) + '",'


def main():
    bits = collections.defaultdict(int)
    add_places(bits)
    add_persons(bits)
    records = collections.defaultdict(int)
    for w, b in bits.items():
        if len(w) > 2 and len(w.encode()) <= 64 and "a" <= w[0] < "Ѐ":
            records[key_of(w) >> 6] |= b  # 14 + 12 bits
    order = sorted(records)
    index, at = [], 0
    for b in range((1 << BUCKETS) + 1):
        while at < len(order) and order[at] >> 12 < b:
            at += 1
        index.append(at)
    data = b"".join(((k & 0xFFF) << 4 | records[k]).to_bytes(2, "little") for k in order)
    data += b"\0" * (-len(data) % WIDTH)
    print(len(bits), "words", len(order), "records", file=sys.stderr)
    print("/* tag_names_tab.c - words of places and of persons' names: made by tool/gen_names.py,\n"
          "** whose head has the sources and the format; not to be edited.  %d words. */" % len(order))
    print('#include "tag_names_tab.h"\n')
    print("PRESS_TABLE_DEF const unsigned char press_tag_names[][PRESS_TAG_NAMES_WIDTH] = {")
    for i in range(0, len(data), WIDTH):
        print(row(data[i:i + WIDTH]))
    print("};\n\nPRESS_TABLE_DEF const uint32_t\n    press_tag_names_index[PRESS_TAG_NAMES_BUCKETS + 1] = {")
    for i in range(0, len(index), 12):
        print("    " + " ".join("%d," % x for x in index[i:i + 12]))
    print("};")


main()

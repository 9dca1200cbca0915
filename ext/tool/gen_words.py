#!/usr/bin/env python3
"""Write ext/core/word_tab.c: which words English has, as a Bloom filter.

usage: ext/tool/gen_words.py DATA > ext/core/word_tab.c

DATA is a folder with ner/en/*.train.tsv (TOKEN, TAG).  Read are the sets that
may be trained on: voa_un (Voice of America, public domain, and UN speeches)
and own (this project's), every word in small letters; redocred, crossner_*,
wikigold and gum (Wikipedia CC BY-SA, MIT; CC), words in small letters that
stand there twice at least; and classes.en.tsv (685k words in 1,500 classes by
their vectors, MIT), the words in small letters of every class of which one in
25 stands in those texts: misspelt and misread words fall into classes of their
own.  Only hashes of words are kept.

A word's hash is FNV-1a over its characters (join.c, join_step); its bits are
h + i * (rotated h | 1), i from 0 to 5, modulo the size.  The same input gives
the same file.
"""
import collections
import glob
import os
import re
import sys

BITS = 20
HASHES = 6
WORD = re.compile(r"[a-z]{2,}$")


def fnv(word):
    h = 2166136261
    for c in word:
        h = (h ^ ord(c)) * 16777619 & 0xFFFFFFFF
    return h


def main():
    sure, rest = set(), collections.Counter()
    for path in sorted(glob.glob(os.path.join(sys.argv[1], "ner/en/*.train.tsv"))):
        name = os.path.basename(path).split(".")[0]
        if name in ("gmb", "wnut17", "btc", "re3d"):
            continue
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                word = line.split("\t")[0]
                if not WORD.match(word):
                    continue
                if name in ("voa_un", "own"):
                    sure.add(word)
                else:
                    rest[word] += 1
    words = sure | {w for w, n in rest.items() if n >= 2}
    seen = frozenset(words)
    classes = collections.defaultdict(list)
    path = glob.glob(os.path.join(sys.argv[1], "ner/**/classes.en.tsv"), recursive=True)[0]
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if WORD.match(fields[0]):
                classes[fields[3]].append(fields[0])
    for members in classes.values():
        if sum(w in seen for w in members) * 25 >= len(members):
            sure.update(members)
    words |= sure
    table = [0] * (1 << BITS - 5)
    for word in words:
        h = fnv(word)
        step = (h >> 15 | h << 17 & 0xFFFFFFFF) | 1
        for i in range(HASHES):
            bit = (h + i * step) & ((1 << BITS) - 1)
            table[bit >> 5] |= 1 << (bit & 31)
    print("/* word_tab.c - see word.h.  Written by ext/tool/gen_words.py from %d words"
          % len(words))
    print("** of sets that may be trained on: voa_un (Voice of America, UN speeches), own")
    print("** (this project's), redocred, crossner, wikigold and gum (Wikipedia and others,")
    print("** CC BY-SA, CC BY, MIT), classes.en (MIT).  Hashes alone. */")
    print('#include "word.h"\n')
    print("PRESS_TABLE_DEF const uint32_t press_word_bits[1 << (PRESS_WORD_BITS - 5)] = {")
    for i in range(0, len(table), 6):
        print("    " + " ".join("0x%x," % v for v in table[i:i + 6]))
    print("};")


main()

#!/usr/bin/env python3
"""Write ext/core/word_tab.c: which words English has, which stems Russian and
Kazakh have, which words stand next to each other in the three, as Bloom filters.

usage: ext/tool/gen_words.py DATA > ext/core/word_tab.c

Run from the project's root after `make`: stems are asked of build/press by the
shell, sqlite3.  DATA is a folder with ner/{en,ru,kk}/*.train.tsv (TOKEN, TAG)
and classes.{en,ru}.tsv.  Only hashes are kept.

English words.  Read are the sets that may be trained on: voa_un (Voice of
America, public domain, and UN speeches) and own (this project's), every word
in small letters; redocred, crossner_*, wikigold and gum (Wikipedia CC BY-SA,
MIT; CC), words in small letters that stand there twice at least; and
classes.en.tsv (685k words in 1,500 classes by their vectors, MIT), the words
in small letters of every class of which one in 25 stands in those texts:
misspelt and misread words fall into classes of their own.

Stems.  Russian: of the words in small letters of classes.ru.tsv (250k words of
news, navec, MIT) and of factrueval, nerel (MIT; texts CC BY 2.5) and own.
Kazakh: of kaznerd, kaznerd_2 (CC BY 4.0) and own, words in small letters.

Pairs.  Neighbours in the same texts, letter case aside, that stand there twice
at least (in Kazakh three times): the sets above without the classes.

A word's hash is FNV-1a over its characters (join.c, join_step), of a Kazakh
stem that of "kk " and the stem; a pair's is (a ^ b rotated by 16) * the prime
of FNV.  Its bits are h + i * (rotated h | 1), i from 0 to 5, modulo the size.
The same input gives the same file.
"""
import collections
import glob
import os
import re
import subprocess
import sys
import tempfile

BITS = 20
HASHES = 6
ENGLISH = re.compile(r"[a-z]{2,}$")
CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]{2,}$")
LETTERS = re.compile(r"[^\W\d_]+$")
LEFT_OUT = ("gmb", "wnut17", "btc", "re3d")


def fnv(word):
    h = 2166136261
    for c in word:
        h = (h ^ ord(c)) * 16777619 & 0xFFFFFFFF
    return h


def pair(a, b):
    a, b = fnv(a), fnv(b)
    return (a ^ (b >> 16 | b << 16 & 0xFFFFFFFF)) * 16777619 & 0xFFFFFFFF


def sets(data, language):
    for path in sorted(glob.glob(os.path.join(data, "ner", language, "*.train.tsv"))):
        name = os.path.basename(path).split(".")[0]
        if name not in LEFT_OUT:
            with open(path, encoding="utf-8") as lines:
                yield name, [line.split("\t")[0].strip() for line in lines]


def classes(data, language, pattern):
    path = glob.glob(os.path.join(data, "ner/**/classes.%s.tsv" % language), recursive=True)[0]
    found = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if pattern.match(fields[0]):
                found[fields[3]].append(fields[0])
    return found


def english(data):
    sure, rest = set(), collections.Counter()
    for name, tokens in sets(data, "en"):
        for word in tokens:
            if ENGLISH.match(word):
                if name in ("voa_un", "own"):
                    sure.add(word)
                else:
                    rest[word] += 1
    words = sure | {w for w, n in rest.items() if n >= 2}
    seen = frozenset(words)
    for members in classes(data, "en", ENGLISH).values():
        if sum(w in seen for w in members) * 25 >= len(members):
            words.update(members)
    return words


def stems(words, language):
    words = sorted(words)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as f:
        f.write("\n".join(words) + "\n")
        f.flush()
        answer = subprocess.run(
            ["sqlite3", "-batch", "-bail", "-cmd", ".load build/press", ":memory:"],
            input="CREATE TABLE w(x);\n.import %s w\nSELECT press_stem(x, '%s') FROM w;\n"
            % (f.name, language), capture_output=True, text=True, check=True).stdout
    found = answer.split("\n")[:len(words)]
    assert len(found) == len(words)
    return set(found)


def cyrillic(data, language):
    words = {w for _, tokens in sets(data, language) for w in tokens if CYRILLIC.match(w)}
    if language == "ru":
        for members in classes(data, "ru", CYRILLIC).values():
            words.update(members)
    return stems(words, language)


def pairs(data, language, least):
    count = collections.Counter()
    for _, tokens in sets(data, language):
        before = None
        for word in tokens:
            word = word.lower() if LETTERS.match(word) else None
            if word and before:
                count[before, word] += 1
            before = word
    return {pair(a, b) for (a, b), n in count.items() if n >= least}


def table(name, hashes):
    bits = [0] * (1 << BITS - 5)
    for h in hashes:
        step = (h >> 15 | h << 17 & 0xFFFFFFFF) | 1
        for i in range(HASHES):
            bit = (h + i * step) & ((1 << BITS) - 1)
            bits[bit >> 5] |= 1 << (bit & 31)
    print("\nPRESS_TABLE_DEF const uint32_t %s[1 << (PRESS_WORD_BITS - 5)] = {" % name)
    for i in range(0, len(bits), 6):
        print("    " + " ".join("0x%x," % v for v in bits[i:i + 6]))
    print("};")


def main():
    data = sys.argv[1]
    words = english(data)
    known = {"ru": cyrillic(data, "ru"), "kk": cyrillic(data, "kk")}
    next_to = pairs(data, "en", 2) | pairs(data, "ru", 2) | pairs(data, "kk", 3)
    print("/* word_tab.c - see word.h.  Written by ext/tool/gen_words.py from %d English"
          % len(words))
    print("** words, %d Russian and %d Kazakh stems and %d pairs of sets that may"
          % (len(known["ru"]), len(known["kk"]), len(next_to)))
    print("** be trained on: voa_un (Voice of America, UN speeches), own (this project's),")
    print("** redocred, crossner, wikigold and gum (Wikipedia and others, CC BY-SA, CC BY,")
    print("** MIT), factrueval and nerel (MIT, CC BY), kaznerd (CC BY), classes.en and")
    print("** classes.ru (MIT).  Hashes alone. */")
    print('#include "word.h"')
    table("press_word_bits", map(fnv, words))
    table("press_word_stems", list(map(fnv, known["ru"])) + [fnv("kk " + s) for s in known["kk"]])
    table("press_word_pairs", next_to)


main()

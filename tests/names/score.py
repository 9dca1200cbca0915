#!/usr/bin/env python3
"""F1 of press_entities() by exact span and type on marked texts.

usage: score.py SQLITE3 LIBRARY [--errors] FILE...   each FILE is LANGUAGE.txt, a name marked as [TYPE name]
prints: LANGUAGE names found right thousandths-of-F1
"""
import json, os, re, subprocess, sys

TYPES = {"PER": "person", "ORG": "organization", "LOC": "location", "MISC": "misc"}


def read(path):
    """The text without its marks, and the names: (start, end, type), in characters."""
    text, names = "", set()
    for part in re.split(r"(\[(?:PER|ORG|LOC|MISC) [^\]]*\])", open(path, encoding="utf-8").read()):
        mark = re.fullmatch(r"\[(\w+) (.*)\]", part)
        if mark:
            names.add((len(text), len(text) + len(mark[2]), TYPES[mark[1]]))
            part = mark[2]
        text += part
    return text, names


def ask(sqlite, library, text):
    sql = "SELECT json_group_array(json_array(start - 1, start - 1 + length, type)) FROM press_entities('%s');"
    out = subprocess.run([sqlite, "-batch", ":memory:", "-cmd", ".load " + library, sql % text.replace("'", "''")],
                         capture_output=True, text=True, check=True)
    return {tuple(row) for row in json.loads(out.stdout)}


def main():
    sqlite, library, *rest = sys.argv[1:]
    for path in (r for r in rest if r != "--errors"):
        text, names = read(path)
        found = ask(sqlite, library, text)
        right = len(names & found)
        print(os.path.basename(path)[:-4], len(names), len(found), right, 2000 * right // (len(names) + len(found)))
        if "--errors" in rest:
            for start, end, kind in sorted(names ^ found):
                print("   ", "missed" if (start, end, kind) in names else "wrong ", kind, text[start:end].replace("\n", " / "))


main()

#!/usr/bin/env python3
"""Annotated text: what annotated/README.md says of it, read, checked, counted, compared, and turned to and from TOKEN TAG
lines, which score_entities reads.

usage: marked.py check FILE ...      each mark is whole; documents, lines, words and mentions of each type
       marked.py repeats FILE ...    share of the sequences of four words that were there before
       marked.py surfaces FILE ...   names that are marked in more than one way: a list to read
       marked.py agree FILE FILE     F1 of two readings of one text, by span and type; where they differ
       marked.py tsv FILE            TOKEN TAG lines (BIO2)
       marked.py from-tsv FILE       the reverse: tokens joined as score_entities joins them, a sentence a line
"""
import collections, re, sys

TYPES = ("PER", "ORG", "LOC", "MISC")
MARK = re.compile(r"\[(PER|ORG|LOC|MISC) ([^\[\]\n]+)\]")
WORD = re.compile(r"\w+(?:[-'’.&]\w+)*|\S")
TIGHT_BEFORE = set(".,;:!?)]}%’”»…") | {"'s", "’s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'", "''"}
TIGHT_AFTER = set("([{$#@“«‘") | {"``"}


def documents(path):
    """Yield (id, marked text)."""
    name, lines = None, []
    for line in open(path, encoding="utf-8"):
        if line.startswith("=== "):
            if name is not None:
                yield name, "".join(lines).strip("\n") + "\n"
            name, lines = line[4:].strip(), []
        else:
            lines.append(line)
    if name is not None:
        yield name, "".join(lines).strip("\n") + "\n"


def plain(marked):
    """The text, and its mentions as (start, end, type)."""
    out, spans, at, size = [], [], 0, 0
    for m in MARK.finditer(marked):
        out.append(marked[at:m.start()])
        size += m.start() - at
        out.append(m.group(2))
        spans.append((size, size + len(m.group(2)), m.group(1)))
        size += len(m.group(2))
        at = m.end()
    out.append(marked[at:])
    return "".join(out), spans


def check(paths):
    bad = 0
    for path in paths:
        count, seen = collections.Counter(), set()
        for name, marked in documents(path):
            text, spans = plain(marked)
            if name in seen or not name:
                bad += 1
                print(f"{path}: document {name} stands twice")
            seen.add(name)
            for m in re.finditer(r"\[(?:PER|ORG|LOC|MISC)\b[^\n]{0,30}", text):
                bad += 1
                print(f"{path}: {name}: a mark is not whole: {m.group()}")
            for start, end, _ in spans:
                if text[start:end] != text[start:end].strip():
                    bad += 1
                    print(f"{path}: {name}: space inside the mark of {text[start:end]}")
            count["documents"] += 1
            count["lines"] += sum(1 for line in text.splitlines() if line.strip())
            count["words"] += len(text.split())
            count.update(kind for _, _, kind in spans)
        print(path + ":", ", ".join(f"{count[k]} {k}" for k in ("documents", "lines", "words") + TYPES))
    return bad > 0


def repeats(paths):
    seen, all_of, again = set(), 0, collections.Counter()
    for path in paths:
        for _, marked in documents(path):
            words = [w.lower() for w in WORD.findall(plain(marked)[0]) if w[0].isalnum()]
            for four in zip(words, words[1:], words[2:], words[3:]):
                all_of += 1
                again[four] += four in seen
                seen.add(four)
    total = sum(again.values())
    for four, n in again.most_common(15):
        if n:
            print(n, " ".join(four))
    print(f"{total} of {all_of} sequences of four words repeat an earlier one: {100 * total / max(all_of, 1):.2f} %")


def surfaces(paths):
    """Names by surface: how often of each type, and how often unmarked."""
    kinds, texts = collections.defaultdict(collections.Counter), []
    for path in paths:
        for name, marked in documents(path):
            text, spans = plain(marked)
            texts.append((name, text, spans))
            for start, end, kind in spans:
                kinds[text[start:end]][kind] += 1
    longest = max((s.count(" ") for s in kinds), default=0) + 1
    for _, text, spans in texts:
        taken = bytearray(len(text))
        for start, end, _ in spans:
            taken[start:end] = b"\1" * (end - start)
        words = [m.span() for m in WORD.finditer(text)]
        for i, (start, _) in enumerate(words):
            if taken[start]:
                continue
            for _, end in words[i:i + min(longest, 6)]:
                if text[start:end] in kinds and not any(taken[start:end]):
                    kinds[text[start:end]]["O"] += 1
    for surface, by in sorted(kinds.items(), key=lambda x: -sum(x[1].values())):
        if len(by) > 1:
            print(surface, *(f"{k}:{n}" for k, n in by.most_common()), sep="\t")


def agree(first, second):
    one, two = dict(documents(first)), dict(documents(second))
    if one.keys() != two.keys():
        sys.exit("the files hold different documents")
    hit, sizes, differ = 0, [0, 0], []
    for name in one:
        (text, a), (other, b) = plain(one[name]), plain(two[name])
        if text != other:
            sys.exit(f"{name}: the texts differ")
        a, b = set(a), set(b)
        hit += len(a & b)
        sizes[0] += len(a)
        sizes[1] += len(b)
        for start, end, kind in sorted(a ^ b):
            differ.append((name, "12"[(start, end, kind) in b], kind, text[start:end], text[max(0, start - 60):end + 40].replace("\n", " ")))
    for row in differ:
        print(*row, sep="\t")
    print(f"{sizes[0]} and {sizes[1]} mentions, {hit} the same: F1 {200 * hit / max(sum(sizes), 1):.1f}")


def tsv(path):
    for name, marked in documents(path):
        print("# doc =", name)
        text, spans = plain(marked)
        at = 0
        for line in text.splitlines(keepends=True):
            for m in WORD.finditer(line):
                start, end = at + m.start(), at + m.end()
                cuts = sorted({start, end} | {c for s, e, _ in spans for c in (s, e) if start < c < end})
                for p, q in zip(cuts, cuts[1:]):
                    tag = next((("B-" if s == p else "I-") + k for s, e, k in spans if s <= p and q <= e), "O")
                    print(text[p:q], tag, sep="\t")
            at += len(line)
            print()


def from_tsv(path):
    def line_of(sentence):
        out, prev, quoted, opened, inside = [], None, False, False, None
        for token, tag in sentence:
            tight = prev is None or token in TIGHT_BEFORE or prev in TIGHT_AFTER or "-" in (token, prev) or \
                (token == '"' and quoted) or (prev == '"' and opened)
            if token == '"':
                quoted = not quoted
                opened = quoted
            kind = tag[2:] if tag != "O" else None
            if inside and (tag[0] != "I" or kind != inside):
                out.append("]")
                inside = None
            if not tight:
                out.append(" ")
            if kind and not inside:
                out.append(f"[{kind} ")
                inside = kind
            out.append(token)
            prev = token
        return "".join(out) + ("]" if inside else "")

    sentence = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# doc"):
            print("===", line.split("=", 1)[1].strip())
        elif line.strip():
            sentence.append(line.split("\t")[:2])
        elif sentence:
            print(line_of(sentence))
            sentence = []
    if sentence:
        print(line_of(sentence))


def main(args):
    todo = {"check": check, "repeats": repeats, "surfaces": surfaces}
    if len(args) > 1 and args[0] in todo:
        return todo[args[0]](args[1:])
    if len(args) == 3 and args[0] == "agree":
        return agree(args[1], args[2])
    if len(args) == 2 and args[0] in ("tsv", "from-tsv"):
        return (tsv if args[0] == "tsv" else from_tsv)(args[1])
    sys.exit(__doc__)


sys.exit(main(sys.argv[1:]))

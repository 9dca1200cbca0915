"""rows.py - every row of every call over the samples, through another SQLite.

usage: rows.py LIB OUT          with apsw on PYTHONPATH

Writes a line a row to OUT: name of the text, call, then the values with their
types, numbers exactly.  What goes through here: calls.sql over the samples and
the seeds, as BLOB and as TEXT; the index of the tokenizer, term by term; and,
where sql/schema.sql is, every table of a database loaded with it.
"""
import glob
import os
import sys

import apsw


def exactly(value):
    return value.hex() if isinstance(value, (float, bytes)) else repr(value)


def connect(lib):
    db = apsw.Connection(":memory:")
    if hasattr(db, "load_extension"):
        db.enable_load_extension(True)
        db.load_extension(lib)
    else:  # apsw before 3.43
        db.enableloadextension(True)
        db.loadextension(lib)
    return db


def texts():
    shared = os.environ.get("PRESS_SHARED", "../shared")
    for path in sorted(glob.glob("samples/articles/*")) + sorted(glob.glob(shared + "/seeds/*")):
        with open(path, "rb") as f:
            yield os.path.basename(path), f.read()


def calls(db, out):
    db.cursor().execute(
        "CREATE TABLE gazetteer(surface, type, name, language, case_rule, valid_from, valid_to, publisher);"
        "INSERT INTO gazetteer VALUES('Almaty', 'location', 'Almaty', 'en', 'exact', NULL, NULL, NULL)")
    todo = list(db.cursor().execute(open("tests/host/calls.sql").read()))
    for name, content in texts():
        for function, kind, _, call, _, _ in todo:
            if function == "press_debug":  # tells the build and the library
                continue
            sql = "SELECT " + ("* FROM " if kind == "table" else "") + call
            for value in (content, content.decode("utf-8", "replace")):
                given = (value,) if "?1" in call else ()
                for row in db.cursor().execute(sql, given):
                    out.write("\t".join([name, call] + [exactly(v) for v in row]) + "\n")


def index(db, out):
    db.cursor().execute(
        "CREATE VIRTUAL TABLE search USING fts5(body, tokenize='press auto en ru kk exact 1');"
        "CREATE VIRTUAL TABLE term USING fts5vocab(search, instance)")
    for _, content in texts():
        db.cursor().execute("INSERT INTO search VALUES(press_text(?1))", (content,))
    for row in db.cursor().execute("SELECT * FROM term ORDER BY 1, 2, 3, 4"):
        out.write("\t".join(["index"] + [exactly(v) for v in row]) + "\n")
    for query in ("border", "Almaty AND water", '"opened in spring"', '"=water"', "сказала", "мектеп*"):
        for row in db.cursor().execute(
                "SELECT rowid, snippet(search, 0, '[', ']', '..', 9) FROM search WHERE search MATCH ?1 ORDER BY rank, rowid",
                (query,)):
            out.write("\t".join(["match", query] + [exactly(v) for v in row]) + "\n")


def schema(db, out):
    if not list(db.cursor().execute("SELECT 1 FROM press_help() WHERE name = 'press_articles'")):
        return
    db.cursor().execute(open("sql/schema.sql").read())
    for name, content in texts():
        db.cursor().execute("INSERT INTO document(path, content) VALUES(?1, ?2)", (name, content))
    names = [n for n, in db.cursor().execute(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' ORDER BY name")]
    for name in names:
        columns = [c for c, in db.cursor().execute(
            "SELECT name FROM pragma_table_info(?1) WHERE name NOT IN ('press', 'sqlite')", (name,))]
        rows = db.cursor().execute('SELECT %s FROM "%s"' % (", ".join('"%s"' % c for c in columns), name))
        for line in sorted("\t".join(["schema", name] + [exactly(v) for v in row]) for row in rows):
            out.write(line + "\n")


def main():
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        calls(connect(sys.argv[1]), out)
        index(connect(sys.argv[1]), out)
        if os.path.exists("sql/schema.sql"):
            schema(connect(sys.argv[1]), out)
    print(apsw.sqlitelibversion())


main()

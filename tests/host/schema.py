"""The schema on the SQLite inside apsw: see versions.test.
usage: schema.py LIB OUT: random writes (mix.py), then the samples, corpus.sql and every view, whose rows go into OUT."""
import glob
import os
import sys
import types

import apsw

HERE = os.path.dirname(os.path.abspath(__file__))


class Cursor:
    def __init__(self, rows):
        self.rows = iter(rows)

    def __iter__(self):
        return self.rows

    def fetchone(self):
        return next(self.rows, None)

    def fetchall(self):
        return list(self.rows)


class Connection:
    """As much of the module sqlite3 as mix.py asks for; names were others before apsw 3.42."""

    def __init__(self, db):
        self.db = apsw.Connection(db)
        self.enable_load_extension = getattr(self.db, "enable_load_extension", None) or self.db.enableloadextension
        self.load_extension = getattr(self.db, "load_extension", None) or self.db.loadextension

    def execute(self, sql, values=()):
        return Cursor([tuple(row) for row in self.db.cursor().execute(sql, values)])

    executescript = execute

    @property
    def in_transaction(self):
        return self.db.in_transaction if hasattr(self.db, "in_transaction") else not self.db.getautocommit()

    def close(self):
        self.db.close()


def connect(db, isolation_level=None):
    return Connection(db)


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


def views(lib, out):
    db = Connection(":memory:")
    db.enable_load_extension(True)
    db.load_extension(lib)
    db.executescript(read("../../sql/schema.sql"))
    folder = os.path.join(HERE, "../../samples/articles/")
    for path in sorted(glob.glob(folder + "*")):
        with open(path, "rb") as file:
            db.execute("INSERT INTO document(path, content) VALUES (?, ?)", (path[len(folder):], file.read()))
    db.execute("INSERT INTO same_name(a, b) VALUES ('K.-Zh. Tokayev', 'Касым-Жомарт Токаев')")
    db.executescript(read("../../sql/corpus.sql"))
    names = [name for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")]
    with open(out, "w", encoding="utf-8") as file:
        for name in names + ["entity", "alias", "lookalike", "repeated", "candidate", "reuse", "work", "copied"]:
            for row in sorted(db.execute("SELECT * FROM " + name).fetchall(), key=repr):
                print(name, row, file=file)
    db.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")


def main():
    lib, out = sys.argv[1:]
    module = types.ModuleType("sqlite3")
    module.connect, module.IntegrityError = connect, apsw.ConstraintError
    sys.modules["sqlite3"] = module
    for seed in ("1", "2"):
        sys.argv = ["mix.py", lib, seed]
        exec(compile(read("mix.py"), "mix.py", "exec"), {"__name__": "mix"})
    views(lib, out)


main()

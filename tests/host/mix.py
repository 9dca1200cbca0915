"""Random writes to `document`, checked against a fresh load: see mix.test."""
import hashlib
import random
import sqlite3
import sys

PATHS = ["a.txt", "b.txt", "c/d.txt", "a.txt-2", "it's.txt", "е.txt"]
DERIVED = ["block", "block_place", "piece", "fact", "sentence", "mention", "date_mention", "quotation", "link", "amount"]
TEXTS = [
    "Rally in Almaty\n\nOn Saturday, October 31, 2020, Asya Tulesova spoke in Almaty. “We will come back,” "
    "said Asya Tulesova.\n\nPhoto by Yuliya Kozlova/KZ.MEDIA\n\nAdd comment\n\nYour e-mail will not be published.",
    "Митинг в Алматы\n\nВ субботу, 31 октября 2020 года, около ста человек собрались в Алматы.\n\n0 comments",
    "A note\n\nSee https://example.org/a and @handle.\n\nTen people came on 5 May 2021.",
    "", " ", "one line", "“” «»", "x" * 3000,
    b"\xcc\xe8\xf2\xe8\xed\xe3 \xe2 \xc0\xeb\xec\xe0\xf2\xfb. 5 \xec\xe0\xff 2021 \xe3\xee\xe4\xe0.",
    b"\xff\xfe\x00broken\x00bytes\xf0\x28", b"", 42,
]
HINTS = [None, None, '{"title": "Told", "author": "A. Writer"}', '{"published": "2020-11", "publisher": "KZ.expert"}']


def connect(lib):
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.enable_load_extension(True)
    db.load_extension(lib)
    db.enable_load_extension(False)
    db.executescript(db.execute("SELECT press_schema()").fetchone()[0])
    return db


def statement(r):
    path, other, text = r.choice(PATHS), r.choice(PATHS), r.choice(TEXTS)
    i, j = r.randrange(1, 9), r.randrange(1, 9)
    hints, encoding = r.choice(HINTS), r.choice([None, None, "windows-1251"])
    clause = r.choice(["", "OR ABORT", "OR FAIL", "OR IGNORE", "OR REPLACE", "OR REPLACE", "OR ROLLBACK"])
    return r.choice([
        ("INSERT %s INTO document(path, content) VALUES (?, ?)" % clause, (path, text)),
        ("INSERT %s INTO document(path, content, hints, encoding) VALUES (?, ?, ?, ?)" % clause,
         (path, text, hints, encoding)),
        ("INSERT %s INTO document(id, path, content) VALUES (?, ?, ?)" % clause, (i, path, text)),
        ("INSERT %s INTO document(path, content) VALUES (?, ?), (?, ?), (?, ?)" % clause,
         (path, text, other, r.choice(TEXTS), path, r.choice(TEXTS))),
        ("INSERT %s INTO document(id, path, content) SELECT id + 1, path, content FROM document" % clause, ()),
        ("INSERT INTO document(path, content, hints) VALUES (?, ?, ?) ON CONFLICT(path) DO UPDATE "
         "SET content = excluded.content, hints = excluded.hints", (path, text, hints)),
        ("INSERT INTO document(id, path, content) VALUES (?, ?, ?) ON CONFLICT(id) DO UPDATE SET path = excluded.path",
         (i, path, text)),
        ("INSERT INTO document(path, content) VALUES (?, ?) ON CONFLICT DO NOTHING", (path, text)),
        ("UPDATE %s document SET id = ? WHERE id = ?" % clause, (i, j)),
        ("UPDATE %s document SET id = id + 1" % clause, ()),
        ("UPDATE %s document SET path = ? WHERE path = ?" % clause, (path, other)),
        ("UPDATE %s document SET id = ?, path = ?, content = ? WHERE path = ?" % clause, (i, path, text, other)),
        ("UPDATE %s document SET content = ? WHERE path = ?" % clause, (text, path)),
        ("UPDATE document SET content = content, load_id = NULL", ()),
        ("UPDATE document SET hints = ?, encoding = ? WHERE path = ?", (hints, encoding, path)),
        ("DELETE FROM document WHERE path = ?", (path,)),
        ("DELETE FROM document WHERE id > ?", (i,)),
        ("INSERT INTO extraction(id) SELECT id FROM document", ()),
    ])


def rows(db, table, drop):
    """The rows of a table with the path for the article's id, sorted."""
    names = [c[1] for c in db.execute("PRAGMA table_info(%s)" % table) if c[1] not in drop]
    owner = {"document": "id", "article": "id"}.get(table, "article_id")
    wanted = ", ".join("t." + n for n in names if n != "article_id")
    found = db.execute("SELECT d.path, %s FROM %s t JOIN document d ON d.id = t.%s" % (wanted, table, owner))
    return sorted(found.fetchall(), key=repr)


def check(db, lib, seed, moved):
    db.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
    for table in DERIVED + ["article"]:
        key = "id" if table == "article" else "article_id"
        n = db.execute("SELECT count(*) FROM %s WHERE %s NOT IN (SELECT id FROM document)" % (table, key)).fetchone()[0]
        assert n == 0, (seed, table, "rows without a document", n)
    fresh = connect(lib)
    for row in db.execute("SELECT path, content, hints, encoding FROM document ORDER BY path DESC"):
        fresh.execute("INSERT INTO document(path, content, hints, encoding) VALUES (?, ?, ?, ?)", row)
    for table in ["document", "article"] + DERIVED:
        drop = {"id", "load_id", "key"} if table in ("document", "article") else set()
        mine, theirs = rows(db, table, drop), rows(fresh, table, drop)
        assert mine == theirs, (seed, table, [r for r in mine if r not in theirs][:2], [r for r in theirs if r not in mine][:2])
    keys = "SELECT d.path, a.key FROM article a JOIN document d USING (id)"
    for path, key in db.execute(keys):
        assert path in moved or path == key, (seed, path, key)
    for word in ["almaty", "told", "человек", "people"]:
        found = "SELECT d.path FROM search s JOIN document d ON d.id = s.rowid WHERE search MATCH ? ORDER BY 1"
        assert db.execute(found, (word,)).fetchall() == fresh.execute(found, (word,)).fetchall(), (seed, word)
    stray = db.execute("SELECT count(*) FROM article_key k LEFT JOIN document d ON d.id = k.article_id AND d.path = k.path "
                       "WHERE k.article_id IS NOT NULL AND d.id IS NULL").fetchone()[0]
    assert stray == 0, (seed, "article_key", db.execute("SELECT * FROM article_key").fetchall())
    assert not db.execute("SELECT 1 FROM article a LEFT JOIN article_key k ON k.key = a.key AND k.article_id = a.id "
                          "WHERE k.key IS NULL").fetchone(), (seed, "a key that is not in article_key")


def digest(content):
    if not isinstance(content, bytes):
        content = str(content).encode()
    return hashlib.sha256(content).hexdigest()


def run(lib, seed, steps):
    r = random.Random(seed)
    db = connect(lib)
    db.execute("PRAGMA recursive_triggers = %d" % (seed % 2))
    db.execute("PRAGMA foreign_keys = %d" % (seed // 2 % 2))
    moved = set()
    for _ in range(steps):
        before = db.execute("SELECT id, path, content FROM document").fetchall()
        keys = dict(db.execute("SELECT id, key FROM article"))
        undo = r.random() < 0.1
        if undo:
            db.execute("BEGIN")
        sql, values = statement(r)
        try:
            db.execute(sql, values)
        except sqlite3.IntegrityError:
            pass
        if undo:
            if db.in_transaction:
                db.execute("ROLLBACK")
            assert before == db.execute("SELECT id, path, content FROM document").fetchall()
        after = db.execute("SELECT id, path, content FROM document").fetchall()
        held = {(p, digest(c)) for _, p, c in after}
        kept = set(db.execute("SELECT path, hash FROM version"))
        where = {db_key: p for p, db_key in db.execute("SELECT d.path, a.key FROM article a JOIN document d USING (id)")}
        for i, path, content in before:
            it = (path, digest(content))
            renamed = keys.get(i) in where and where[keys[i]] != path
            if renamed or sql.startswith("UPDATE") and "path" in sql.split("WHERE")[0]:
                moved |= {path, where.get(keys.get(i), path)}
            assert it in held or it in kept or (where.get(keys.get(i)), it[1]) in held, (seed, sql, "lost", it)
        if "DO UPDATE SET path" in sql or (sql.startswith("UPDATE") and "path = ?" in sql.split("WHERE")[0]):
            moved |= {v for v in values if v in PATHS}
    check(db, lib, seed, moved)
    db.close()


def main():
    lib = sys.argv[1]
    seeds = [int(sys.argv[2])] if len(sys.argv) > 2 else range(60)
    steps = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    for seed in seeds:
        run(lib, seed, steps)
    print("%d mixes of %d statements: the same rows as a fresh load" % (len(seeds), steps))


main()

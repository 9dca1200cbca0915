"""text_locale.py - fts5_locale() reaches the tokenizer where the host has it.

usage: text_locale.py LIB            with apsw of SQLite 3.47 or newer on PYTHONPATH
"""
import sys

import apsw

db = apsw.Connection(":memory:")
db.enable_load_extension(True)
db.load_extension(sys.argv[1])
sql = lambda *a: [r[0] for r in db.cursor().execute(*a)]


def same(what, got, want):
    if got != want:
        sys.exit("locale: %s: %r, not %r" % (what, got, want))


def terms(rowid):
    return sql("SELECT term FROM v WHERE doc = ?1 ORDER BY offset, term", (rowid,))


db.cursor().execute("""
CREATE VIRTUAL TABLE t USING fts5(x, locale=1, tokenize='press auto en ru kk');
CREATE VIRTUAL TABLE v USING fts5vocab(t, instance);
INSERT INTO t(rowid, x) VALUES
    (1, fts5_locale('en', 'Les organizations')), (2, fts5_locale('fr', 'The organizations')), (3, fts5_locale('en_US', 'rules')),
    (4, fts5_locale('english', 'rules')), (5, fts5_locale('kk', 'заңдары')), (6, fts5_locale('ru-RU', 'законами')),
    (7, fts5_locale('uk', 'законами')), (8, 'The rules were announced by the committee'), (9, fts5_locale('', 'The rules of organizations')),
    (10, fts5_locale('no such language', 'rules')), (11, fts5_locale('ru', NULL)), (12, fts5_locale('en', 'Правила of rules'))""")
same("a text said to be English", terms(1), ["les", "organ"])
same("a text said to be French is folded, English stems beside", terms(2), ["the", "organ", "organizations"])
same("a locale with a country", terms(3), ["rule"])
same("a language by name", terms(4), ["rule"])
same("Kazakh", terms(5), ["заң"])
same("Russian with a country", terms(6), ["закон"])
same("a language that is not listed", terms(7), ["законами"])
same("no locale", terms(8), ["the", "rule", "were", "announc", "by", "the", "committe"])
same("an empty one", terms(9), ["the", "rule", "of", "organ"])
same("an unknown one", terms(10), ["rule", "rules"])
same("nothing", terms(11), [])
same("a word of another script", terms(12), ["прав", "of", "rule"])
same("any query", sql("SELECT rowid FROM t WHERE t MATCH 'rule' ORDER BY rowid"), [3, 4, 8, 9, 10, 12])
same("a size without what is beside", sql("SELECT sz FROM t_docsize WHERE id = 2"), [b"\x02"])
same("a query with a locale", sql("SELECT rowid FROM t WHERE t MATCH fts5_locale('ru', 'законов')"), [6])
same("a query in another", sql("SELECT rowid FROM t WHERE t MATCH fts5_locale('en_GB', 'organizing') ORDER BY rowid"), [1, 2, 9])
db.cursor().execute("""
UPDATE t SET x = fts5_locale('ru', 'правила') WHERE rowid = 3;
REPLACE INTO t(rowid, x) VALUES (4, fts5_locale('kk', 'қалалары'));
DELETE FROM t WHERE rowid IN (5, 9);
INSERT INTO t(t, rank) VALUES ('integrity-check', 1);
INSERT INTO t(t) VALUES ('rebuild');
INSERT INTO t(t, rank) VALUES ('integrity-check', 1)""")
same("after writes", [terms(3), terms(4)], [["прав"], ["қала"]])
same("highlight", sql("SELECT highlight(t, 0, '[', ']') FROM t WHERE t MATCH 'organizing'"), ["Les [organizations]", "The [organizations]"])
# ordinary tables of the same connection, and without auto
db.cursor().execute("""
CREATE VIRTUAL TABLE e USING fts5(x, tokenize='press en');
INSERT INTO e VALUES ('rules');
CREATE VIRTUAL TABLE one USING fts5(x, locale=1, tokenize='press en exact 1');
INSERT INTO one(x) VALUES (fts5_locale('ru', 'rules'));
INSERT INTO one(one, rank) VALUES ('integrity-check', 1)""")
same("no locale in the table", sql("SELECT count(*) FROM e WHERE e MATCH 'rule'"), [1])
same("one language", sql("SELECT count(*) FROM one WHERE one MATCH 'rule'"), [1])
print(apsw.sqlitelibversion())

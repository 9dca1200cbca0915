-- press_check: does an index hold what would be written today?
CREATE VIRTUAL TABLE a USING fts5(x, y UNINDEXED, z, tokenize='press auto exact 1');
SELECT press_check('a');
INSERT INTO a VALUES ('The rules of organizations, Қазақстанның "Z" KZ.expert', 'lost words', 'д''Артаньян'), ('Правительство обсудило законы', 'x', NULL);
SELECT press_check('a'), press_check('main.A'), press_check(NULL) IS NULL;
-- Of another tokenizer, or without content, nothing can be said.
CREATE VIRTUAL TABLE b USING fts5(x, tokenize='unicode61');
CREATE VIRTUAL TABLE f USING fts5(x, content='', tokenize=press);
SELECT press_check('b') IS NULL, press_check('f') IS NULL;
-- External content: before and after it is indexed; another language, another option.
CREATE TABLE doc(id INTEGER PRIMARY KEY, x);
CREATE VIRTUAL TABLE e USING fts5(x, content=doc, content_rowid=id, tokenize = "press english");
INSERT INTO doc WITH RECURSIVE r(i) AS (SELECT -500 UNION ALL SELECT i + 1 FROM r WHERE i < 500) SELECT i * 7, 'word' || i || ' and rules, the centre' FROM r;
SELECT press_check('e');
INSERT INTO e(e) VALUES ('rebuild');
SELECT press_check('e');
CREATE VIRTUAL TABLE """(e" USING fts5("x, y" , tokenize = 'press ''en'' stop 1');
INSERT INTO """(e" VALUES ('the rule of laws');
SELECT press_check('"(e');
-- Fingerprints: of all that an index depends on.
SELECT count(DISTINCT press_fingerprint(value)) FROM json_each('["press", "press en", "press ru", "press en exact 1", "press none", "press auto en ru"]');
SELECT press_fingerprint('press auto en ru kk') = press_fingerprint('press'), length(press_fingerprint('press')), press_fingerprint(NULL) IS NULL;
-- The user's words are part of it, however they were written down.
CREATE TABLE mine(word, term);
CREATE TEMP TABLE print(n INTEGER PRIMARY KEY, f);
INSERT INTO print(f) SELECT press_fingerprint('press en words mine');
INSERT INTO mine VALUES ('news', ''), ('KZ', 'Kazakhstan');
INSERT INTO print(f) SELECT press_fingerprint('press en words mine');
UPDATE mine SET word = upper(word) WHERE word = 'news';
INSERT INTO print(f) SELECT press_fingerprint('press en words mine');
UPDATE mine SET term = 'Kyrgyzstan' WHERE word = 'KZ';
INSERT INTO print(f) SELECT press_fingerprint('press en words mine');
SELECT group_concat((SELECT min(n) FROM print AS q WHERE q.f = print.f)) FROM print;

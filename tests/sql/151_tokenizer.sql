-- The tokenizer in an index.
CREATE VIRTUAL TABLE plain USING fts5(body, tokenize='press english');
CREATE VIRTUAL TABLE exact USING fts5(body, tokenize='press english exact 1');
CREATE TEMP TABLE texts(body);
INSERT INTO texts VALUES ('The rule of law was announced by organizations.'), ('Rules of the super-presidential system; laws.'), ('A superpresidential organ. Organizing Kazakhstan’s press: KZ.expert #Qantar'), ('U.S. rule');
INSERT INTO plain SELECT body FROM texts;
INSERT INTO exact SELECT body FROM texts;
SELECT 'stem', group_concat(rowid) FROM exact('rules');
SELECT 'surface', group_concat(rowid) FROM exact('"=rules"');
SELECT 'phrase of surfaces', group_concat(rowid) FROM exact('"=rule =of =law"');
SELECT 'mixed phrase', group_concat(rowid) FROM exact('"rules =of"');
SELECT 'prefix', group_concat(rowid) FROM exact('organiz*');
SELECT 'prefix of a phrase', group_concat(rowid) FROM exact('"rules of t" *');
SELECT 'joined', group_concat(rowid) FROM exact('superpresidential');
SELECT 'hyphen', group_concat(rowid) FROM exact('"super-presidential"');
SELECT 'press_query', group_concat(rowid) FROM exact(press_query('super-presidential'));
SELECT 'part', group_concat(rowid) FROM exact('presidential');
SELECT 'tag', group_concat(rowid) FROM exact('"#qantar"');
SELECT 'possessive, host', group_concat(rowid) FROM exact('kazakhstan "kz.expert"');
SELECT 'initials', group_concat(rowid) FROM exact('us "U.S."');
-- Without exact the surface is the stem.
SELECT group_concat(rowid) FROM plain('"=rules"');
-- Ranking, sizes and counts of stems do not change.
SELECT count(*) FROM (SELECT rowid, bm25(plain) AS b FROM plain('rule law organ')) AS p JOIN (SELECT rowid, bm25(exact) AS b FROM exact('rule law organ')) AS e USING (rowid) WHERE p.b <> e.b;
SELECT count(*) FROM plain_docsize AS p JOIN exact_docsize AS e USING (id) WHERE p.sz <> e.sz;
CREATE VIRTUAL TABLE pv USING fts5vocab(plain, row);
CREATE VIRTUAL TABLE ev USING fts5vocab(exact, row);
SELECT count(*) FROM (SELECT * FROM ev WHERE term NOT LIKE '=%' EXCEPT SELECT * FROM pv);
-- Whole surface words are marked.
SELECT highlight(exact, 0, '[', ']') FROM exact('rule OR organ OR kazakhstan');
-- Random writes, then FTS5's own check.
CREATE TABLE doc(id INTEGER PRIMARY KEY, body TEXT);
CREATE VIRTUAL TABLE idx USING fts5(body, content=doc, content_rowid=id, tokenize='press auto en ru kk exact 1', prefix='2 3');
CREATE TRIGGER doc_i AFTER INSERT ON doc BEGIN INSERT INTO idx(rowid, body) VALUES (new.id, new.body); END;
CREATE TRIGGER doc_d AFTER DELETE ON doc BEGIN INSERT INTO idx(idx, rowid, body) VALUES ('delete', old.id, old.body); END;
CREATE TRIGGER doc_u AFTER UPDATE ON doc BEGIN INSERT INTO idx(idx, rowid, body) VALUES ('delete', old.id, old.body); INSERT INTO idx(rowid, body) VALUES (new.id, new.body); END;
CREATE TEMP TABLE word(n INTEGER PRIMARY KEY, w);
INSERT INTO word(w) VALUES ('rules'), ('super-presidential'), ('Қазақстанның'), ('законами'), ('KZ.expert'), ('#tag'), ('U.S.'), ('don’t'), ('e' || char(769)), (char(10)), ('govern-' || char(10) || 'ment'), ('https://a.kz/b'), ('—'), ('=x'), ('1,000'), ('я'), (''), ('Ёлка');
INSERT INTO doc WITH RECURSIVE r(i, x) AS (SELECT 1, 12345 UNION ALL SELECT i + 1, (x * 1103515245 + 12345) % 2147483648 FROM r WHERE i < 3000)
SELECT i / 10, group_concat(w, ' ') FROM r JOIN word ON n = (x / 65536) % 18 + 1 GROUP BY i / 10;
UPDATE doc SET body = body || ' ' || (SELECT w FROM word WHERE n = doc.id % 18 + 1) WHERE id % 3 = 0;
DELETE FROM doc WHERE id % 7 = 0;
UPDATE doc SET id = id + 10000 WHERE id % 11 = 0;
INSERT INTO idx(idx, rank) VALUES ('integrity-check', 1);
INSERT INTO idx(idx) VALUES ('rebuild');
INSERT INTO idx(idx, rank) VALUES ('integrity-check', 1);
SELECT count(*) > 20 FROM idx('rule');
SELECT count(*) FROM idx WHERE idx MATCH 'закон' AND body NOT LIKE '%закон%';
-- Words that are their own stems have no surface, and are found all the same.
SELECT group_concat(token, ' ') FROM press_tokens('The offing of all rules in 1945', 'press english exact 1');
SELECT query, group_concat(hit, '|') FROM (SELECT column1 AS query FROM (VALUES ('=the'), ('th*'), ('=rule'), ('rul*'), ('19*'), ('of'), ('=of'))) AS q, press_concordance('The theory of the rule: rules in the offing, 1945 and the 1990s', query, 0) GROUP BY query;
SELECT press_query('=the th*');
SELECT * FROM press_tokens('a b', 'en');
SELECT * FROM press_tokens('a b', 'english exact');
SELECT press_fingerprint('kk');

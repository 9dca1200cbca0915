-- a person's word: it wins, survives extraction and a new load, and comes off by DELETE
.read sql/schema.sql
INSERT INTO document(path, content, hints) VALUES
    ('a.txt', 'Rally at the Akimat' || char(10, 10) || 'By Aruzhan Sadyk' || char(10, 10)
        || 'On 5 May 2021 Nurlan Bekov spoke in Almaty. Nurlan Bekov was heard.' || char(10, 10)
        || 'Read more in the Zenith app', NULL),
    ('b.txt', 'A second text' || char(10, 10) || 'Nurlan Bekov was in Astana.', '{"author": "Told Author", "publisher": "Zenith"}');
.mode list
SELECT key, title, author, published FROM article;
SELECT '-- corrections';
INSERT INTO correction(article_key, field, value, note) VALUES
    ('a.txt', 'author', 'Saule Omar', 'she told me'), ('a.txt', 'published', '2021-05', NULL), ('b.txt', 'author', NULL, NULL),
    ('a.txt', 'part', '7', NULL);
SELECT key, title, author, published, precision, earliest, latest, part, typeof(part) FROM article;
SELECT a.key, field, value, source, rule, chosen, reason FROM fact f JOIN article a ON a.id = f.article_id
    WHERE field IN ('author', 'published') AND (chosen OR source IN ('person', 'hint')) ORDER BY 1, 2, chosen DESC;
INSERT INTO extraction(id) SELECT id FROM document;
REPLACE INTO document(path, content) SELECT path, content FROM document WHERE path = 'a.txt';
SELECT key, author, published FROM article ORDER BY key;
SELECT '-- a language by its name, and one that is not known';
INSERT INTO correction(article_key, field, value) VALUES ('a.txt', 'language', 'Kazakh'), ('b.txt', 'language', NULL);
SELECT language FROM article ORDER BY key;
DELETE FROM correction WHERE field = 'language';
SELECT language FROM article ORDER BY key;
SELECT '-- of two the later counts, and they are in conflict';
INSERT INTO correction(article_key, field, value) VALUES ('a.txt', 'author', 'Another');
SELECT author FROM article WHERE key = 'a.txt';
SELECT kind, article_key, word, other FROM conflict;
DELETE FROM correction WHERE value = 'Another';
SELECT author FROM article WHERE key = 'a.txt';
DELETE FROM correction;
SELECT key, author, published, part FROM article ORDER BY key;
SELECT '-- mentions';
INSERT INTO mention_fix(article_key, exact, prefix, suffix, verdict, type, name) VALUES
    ('a.txt', 'Nurlan Bekov', 'Almaty. ', NULL, 'wrong', NULL, NULL),
    ('a.txt', 'Akimat', NULL, NULL, 'right', 'organization', 'Akimat of Almaty'),
    (NULL, 'Nurlan', NULL, ' Bekov was in', 'right', 'misc', NULL);
SELECT a.key, m.type, m.text, m.name, m.start, m.sentence, m.zone, m.score = 1.0 AS said, substr(a.text, m.start, m.length) = m.text AS there
    FROM mention m JOIN article a ON a.id = m.article_id WHERE m.text IN ('Nurlan Bekov', 'Nurlan', 'Akimat') ORDER BY 1, m.start;
SELECT '-- the third speaks of all articles: refresh follows';
SELECT key, reason FROM outdated ORDER BY key;
INSERT INTO extraction(id) SELECT id FROM outdated;
SELECT a.key, m.type, m.text FROM mention m JOIN article a ON a.id = m.article_id WHERE a.key = 'b.txt' ORDER BY m.start;
SELECT count(*) FROM outdated;
DELETE FROM mention_fix;
INSERT INTO extraction(id) SELECT id FROM outdated;
SELECT a.key, m.type, m.text FROM mention m JOIN article a ON a.id = m.article_id WHERE m.text LIKE 'Nurlan%' ORDER BY 1, m.start;
SELECT '-- chrome';
INSERT INTO chrome_rule(pattern, how, kind, publisher) VALUES ('read more in the zenith app', NULL, 'share', NULL), ('a second', 'prefix', NULL, 'Zenith');
SELECT count(*) FROM outdated;
INSERT INTO extraction(id) SELECT id FROM outdated;
SELECT a.key, b.kind, b.text FROM block b JOIN article a ON a.id = b.article_id WHERE b.start IS NULL ORDER BY 1, b.n;
SELECT key, hints FROM article ORDER BY key;
DELETE FROM chrome_rule;
INSERT INTO extraction(id) SELECT id FROM outdated;
SELECT count(*) FROM block WHERE start IS NULL;
SELECT '-- names';
INSERT INTO same_name(a, b) VALUES ('Nurlan Bekov', 'N. Bekov');
INSERT INTO document(path, content) VALUES ('c.txt', 'A third text' || char(10, 10) || 'It was said by Askar Bekov that he knew Nurlan Bekov.');
SELECT name, articles, mentions FROM people ORDER BY name;
INSERT INTO same_name(a, b) VALUES ('Nurlan Bekov', 'Askar Bekov');
SELECT name, articles, mentions FROM people ORDER BY name;
SELECT '-- gazetteer: functions at once, rows by extraction';
INSERT INTO gazetteer(surface, type, name, publisher) VALUES ('Astana', 'organization', 'Government of Kazakhstan', 'Zenith');
SELECT key, reason FROM outdated ORDER BY key;
INSERT INTO extraction(id) SELECT id FROM outdated;
SELECT a.key, m.type, m.text, m.name FROM mention m JOIN article a ON a.id = m.article_id WHERE m.text = 'Astana';
DELETE FROM gazetteer;
INSERT INTO extraction(id) SELECT id FROM outdated;
SELECT a.key, m.type, m.text, m.name FROM mention m JOIN article a ON a.id = m.article_id WHERE m.text = 'Astana';
SELECT '-- orphans and conflicts';
INSERT INTO correction(article_key, field, value) VALUES ('no.txt', 'title', 'x');
INSERT INTO mention_fix(article_key, exact, prefix, verdict, type) VALUES ('a.txt', 'Nurlan Bekov', 'nobody ', 'right', 'person');
INSERT INTO mark(article_key, mark) VALUES ('no.txt', 'private');
INSERT INTO same_name(a, b, verdict) VALUES ('Askar Bekov', 'N. Bekov', 'different');
INSERT INTO gazetteer(surface, type) VALUES ('Kordai', 'location'), ('Kordai', 'person');
INSERT INTO chrome_rule(pattern, kind) VALUES ('more', 'share'), ('more', 'related');
INSERT INTO chrome_rule(pattern, how) VALUES ('Read more', 'prefix'), ('no such words', NULL);
SELECT 'not yet known', count(*) FROM orphan WHERE kind = 'chrome_rule';
INSERT INTO extraction(id) SELECT id FROM outdated;
SELECT kind, article_key, word, reason FROM orphan ORDER BY 1, 2, 3;
SELECT kind, word, other FROM conflict ORDER BY 1, 2, 3;
INSERT INTO search(search, rank) VALUES ('integrity-check', 1);
SELECT '-- a row of a person that takes another''s place, by its rowid';
DELETE FROM same_name;
INSERT INTO same_name(rowid, a, b) VALUES (1, 'A', 'B'), (2, 'B', 'C');
INSERT OR IGNORE INTO same_name(rowid, a, b) VALUES (1, 'X', 'Y');
SELECT group_concat(name || '=' || shown, ' ') FROM same_group;
INSERT OR REPLACE INTO same_name(rowid, a, b) VALUES (1, 'X', 'Y');
SELECT group_concat(name || '=' || shown, ' ') FROM same_group;
REPLACE INTO same_name(rowid, a, b, verdict) VALUES (2, 'X', 'C', 'different');
SELECT group_concat(name || '=' || shown, ' ') FROM same_group;
INSERT INTO correction(rowid, article_key, field, value) VALUES (70, 'a.txt', 'title', 'Corrected');
REPLACE INTO correction(rowid, article_key, field, value) VALUES (70, 'b.txt', 'title', 'Corrected');
SELECT key, title FROM article ORDER BY key LIMIT 2;
DELETE FROM mention_fix;
INSERT INTO mention_fix(rowid, article_key, exact, verdict, type) VALUES (1, 'a.txt', 'Rally', 'right', 'misc');
SELECT m.n, m.text FROM mention m JOIN article a ON a.id = m.article_id WHERE a.key = 'a.txt' ORDER BY n;
REPLACE INTO mention_fix(rowid, article_key, exact, verdict) VALUES (1, 'b.txt', 'Astana', 'wrong');
SELECT a.key, m.n, m.text FROM mention m JOIN article a ON a.id = m.article_id WHERE a.key < 'c' ORDER BY 1, 2;
SELECT count(*) FROM replaced;

-- a rule whose words came as bytes; hints that say nothing of rules or language
INSERT INTO chrome_rule(pattern, kind) VALUES (CAST('Read also in bytes' AS BLOB), CAST('related' AS BLOB));
INSERT INTO document(path, content, hints) VALUES ('bytes.txt', 'Bridge closed' || char(10, 10) || 'The bridge over the river was closed on Monday.' || char(10, 10)
    || 'Read also in bytes' || char(10, 10) || 'It opens again in May.', '{"chrome": null, "language": ""}');
SELECT kind, rule, source_length FROM block WHERE article_id = (SELECT id FROM article WHERE key = 'bytes.txt') AND start IS NULL;
SELECT count(*) FROM orphan WHERE word = CAST('Read also in bytes' AS BLOB);

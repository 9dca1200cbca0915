-- share.sql - a copy of a corpus for everybody.
--
--   sqlite3 -bail my.db -cmd '.load build/press' -cmd ".parameter set @share \"'share.db'\"" < sql/share.sql
--
-- @share names a file that is not there yet.  The copy needs no extension in
-- any host: plain tables, no trigger, `search` with FTS5's own unicode61 (so
-- words are found as they are written, but for case and accents, and not by
-- their stems).  `block` is an ordinary table in it.  Left out are
--   * the articles marked 'private' and every copy of the same bytes under
--     another path, with all rows and older versions of theirs, what a person
--     has said of them, and of names that only stand in them (a reprint in
--     other words is another document: mark that too);
--   * each row of same_name of which one name stands in no article that is
--     shared: it may be whom a pseudonym hides;
--   * the notes of corrections and marks;
--   * older versions of documents that were deleted, and what a person has said
--     of these;
--   * tables and views of your own, unless they are asked for by name:
--     .parameter set @with "'notes, sources'";
--   * of paths, what tells where they were on your disk: they become relative
--     to the folder that all the absolute ones have in common, in keys too.
-- Contents that were bytes are stored as the text they were read as (source
-- places count in that), their `hash` still that of the bytes.
--
-- What is not press's goes by its row in the copy's sqlite_master, which VACUUM
-- then follows: SQL has no DROP for a name that is only known by then.

CREATE TEMP TABLE press_needed(load);
CREATE TEMP TRIGGER press_needed_load BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'load the extension first: sqlite3 -cmd ".load build/press"'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
DROP TABLE temp.press_needed;
SELECT press_refuse('tell where to: .parameter set @share "''share.db''"') WHERE @share IS NULL;
SELECT press_refuse('this file is no database of press') WHERE NOT EXISTS (
    SELECT 1 FROM main.sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
SELECT press_refuse('this file is a copy that share.sql made: use the database it was made of') WHERE NOT EXISTS (
    SELECT 1 FROM main.sqlite_master WHERE name = 'block_place');
VACUUM INTO @share;
ATTACH @share AS share;
PRAGMA foreign_keys = OFF;

.once /dev/null
.dbconfig defensive off
CREATE TEMP TABLE share_own AS
SELECT name, ',' || replace(coalesce(@with, ''), ' ', '') || ',' LIKE '%,' || replace(name, ' ', '') || ',%' AS kept
FROM share.sqlite_master
WHERE type IN ('table', 'view') AND sql NOT LIKE '%-- of press%' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
  AND name NOT IN ('search', 'search_data', 'search_idx', 'search_content', 'search_docsize', 'search_config');
DROP TABLE IF EXISTS share.search;
DROP TABLE IF EXISTS share.sqlite_stat1; -- ANALYZE keeps samples of columns
DROP TABLE IF EXISTS share.sqlite_stat4;
PRAGMA writable_schema = ON;
DELETE FROM share.sqlite_master
WHERE type = 'trigger' OR tbl_name IN (SELECT name FROM temp.share_own WHERE NOT kept)
   OR name IN ('extraction', 'extracted', 'forgotten', 'regroup', 'allowed', 'sqlite_sequence');
PRAGMA writable_schema = RESET;

-- What is private goes first, in a transaction of its own: should anything
-- fail later on, it is not in the file.
BEGIN;
DROP TABLE IF EXISTS share.replaced;

CREATE TEMP TABLE share_private AS
SELECT k.key, k.article_id AS id, 1 AS marked FROM main.article_key k
WHERE k.key IN (SELECT article_key FROM main.mark WHERE lower(trim(mark)) = 'private');
CREATE TEMP TABLE share_hash AS
SELECT hash FROM main.document WHERE id IN (SELECT id FROM temp.share_private)
UNION SELECT hash FROM main.version WHERE key IN (SELECT key FROM temp.share_private);
INSERT INTO temp.share_private
SELECT k.key, d.id, 0 FROM main.document d JOIN main.article_key k ON k.article_id = d.id
WHERE d.hash IN (SELECT hash FROM temp.share_hash) AND d.id NOT IN (SELECT id FROM temp.share_private WHERE id IS NOT NULL);
DELETE FROM share.version WHERE rowid < 0;
DELETE FROM share.document WHERE id IN (SELECT id FROM temp.share_private);
DELETE FROM share.article WHERE id IN (SELECT id FROM temp.share_private);
DELETE FROM share.block_place WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.piece WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.fact WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.sentence WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.mention WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.date_mention WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.quotation WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.link WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.amount WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.repeated WHERE article_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.candidate WHERE article_id IN (SELECT id FROM temp.share_private)
    OR evidence IN (SELECT key FROM temp.share_private);
DELETE FROM share.reuse WHERE article_id IN (SELECT id FROM temp.share_private)
    OR other_id IN (SELECT id FROM temp.share_private);
-- A work whose first article is private is its next one's.
UPDATE share.work SET work_id = (
    SELECT min(w.article_id) FROM main.work w
    WHERE w.work_id = work.work_id AND w.article_id NOT IN (SELECT id FROM temp.share_private WHERE id IS NOT NULL))
WHERE work_id IN (SELECT id FROM temp.share_private)
  AND article_id NOT IN (SELECT id FROM temp.share_private WHERE id IS NOT NULL);
DELETE FROM share.work WHERE article_id IN (SELECT id FROM temp.share_private);
-- Of sentences that a private article had first, another one is now the first.
DELETE FROM share.copied WHERE article_id IN (SELECT id FROM temp.share_private);
CREATE TEMP TABLE share_copied AS
SELECT c.article_id, c.sentence, first_value(c.article_id) OVER (
    PARTITION BY c.first_id, s.text ORDER BY c.article_id) AS first_id
FROM share.copied c JOIN share.sentence s ON s.article_id = c.article_id AND s.n = c.sentence
WHERE c.first_id IN (SELECT id FROM temp.share_private);
DELETE FROM share.copied WHERE first_id IN (SELECT id FROM temp.share_private);
INSERT INTO share.copied SELECT * FROM temp.share_copied WHERE article_id <> first_id;
DELETE FROM share.version WHERE key IN (SELECT key FROM temp.share_private)
    OR path IN (SELECT d.path FROM main.document d JOIN temp.share_private p ON p.id = d.id)
    OR hash IN (SELECT hash FROM temp.share_hash);
DELETE FROM share.article_key WHERE key IN (SELECT key FROM temp.share_private);
-- What was deleted is not to be seen; older versions of what is here are.
DELETE FROM share.version WHERE key IS NULL OR key NOT IN (SELECT key FROM share.article);
-- What a person has said of an article that is not here goes with it.
DELETE FROM share.correction WHERE article_key NOT IN (SELECT key FROM share.article);
DELETE FROM share.mention_fix WHERE article_key NOT IN (SELECT key FROM share.article);
DELETE FROM share.mark WHERE lower(trim(mark)) = 'private' OR article_key NOT IN (SELECT key FROM share.article)
    OR article_key IN (SELECT article_key FROM main.mark WHERE lower(trim(mark)) = 'private');
DELETE FROM share.load WHERE id IN (
    SELECT load_id FROM main.document UNION SELECT load_id FROM main.version
    EXCEPT SELECT load_id FROM share.document EXCEPT SELECT load_id FROM share.version);
-- Names that only those had, and what a person has said of them.
CREATE TEMP TABLE share_name(name TEXT PRIMARY KEY);
CREATE TEMP TABLE share_hidden AS
SELECT press_fold(a.text || char(10) || coalesce(a.author, '')) AS text
FROM main.article a WHERE a.id IN (SELECT id FROM temp.share_private);
INSERT INTO temp.share_name
SELECT s.name FROM (
    SELECT a AS name, 1 AS joined FROM main.same_name UNION SELECT b, 1 FROM main.same_name
    UNION SELECT surface, 0 FROM main.gazetteer UNION SELECT name, 0 FROM main.gazetteer
    UNION SELECT exact, 0 FROM main.mention_fix WHERE article_key IS NULL
    UNION SELECT name, 0 FROM main.mention_fix WHERE article_key IS NULL) s
WHERE s.name IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM share.mention m WHERE m.name = s.name)
  AND NOT EXISTS (SELECT 1 FROM share.article a WHERE instr(a.text, s.name))
GROUP BY s.name
HAVING max(s.joined) OR EXISTS (SELECT 1 FROM temp.share_hidden h WHERE instr(h.text, press_fold(s.name)))
    OR EXISTS (SELECT 1 FROM temp.share_private p JOIN main.mention m ON m.article_id = p.id WHERE m.name = s.name);
DELETE FROM share.same_name WHERE a IN (SELECT name FROM temp.share_name) OR b IN (SELECT name FROM temp.share_name);
-- The groups of what stays, as schema.sql's regroup makes them.
DELETE FROM share.same_group;
INSERT INTO share.same_group(name, shown)
SELECT n.name, (
    WITH RECURSIVE reach(name) AS (
        SELECT n.name
        UNION SELECT p.b FROM reach JOIN share.same_name p ON p.a = reach.name AND p.verdict = 'same'
        UNION SELECT p.a FROM reach JOIN share.same_name p ON p.b = reach.name AND p.verdict = 'same')
    SELECT coalesce(
        min(CASE WHEN NOT EXISTS (
            SELECT 1 FROM share.same_name p WHERE p.b = r.name AND p.a <> r.name AND p.verdict = 'same') THEN r.name END),
        min(r.name))
    FROM reach r)
FROM (SELECT a AS name FROM share.same_name WHERE verdict = 'same' UNION SELECT b FROM share.same_name WHERE verdict = 'same') n;
DELETE FROM share.gazetteer WHERE surface IN (SELECT name FROM temp.share_name) OR name IN (SELECT name FROM temp.share_name);
DELETE FROM share.mention_fix WHERE article_key IS NULL
    AND (exact IN (SELECT name FROM temp.share_name) OR name IN (SELECT name FROM temp.share_name));
DELETE FROM share.lookalike WHERE NOT EXISTS (SELECT 1 FROM share.mention m WHERE m.name = lookalike.a)
    OR NOT EXISTS (SELECT 1 FROM share.mention m WHERE m.name = lookalike.b);
DELETE FROM share.alias WHERE NOT EXISTS (
    SELECT 1 FROM share.mention m WHERE m.name = alias.name AND m.type = alias.type);
DELETE FROM share.entity WHERE id NOT IN (SELECT entity_id FROM share.alias);
UPDATE share.entity SET name = (
    SELECT l.name FROM share.alias l WHERE l.entity_id = entity.id
    ORDER BY (SELECT count(DISTINCT m.article_id) FROM share.mention m WHERE m.name = l.name AND m.type = l.type) DESC, l.name LIMIT 1)
WHERE NOT EXISTS (SELECT 1 FROM share.alias l WHERE l.entity_id = entity.id AND l.name = entity.name);
-- Notes were not written for everybody.
UPDATE share.correction SET note = NULL WHERE note IS NOT NULL;
UPDATE share.mark SET note = NULL WHERE note IS NOT NULL;
UPDATE share.fact SET text = NULL WHERE source = 'person';

COMMIT;
VACUUM share;

BEGIN;
-- Paths.  What the absolute ones have in common, up to its last slash, goes;
-- where a path would then be another's, their folder's own name stays.
CREATE TEMP TABLE share_path AS
WITH RECURSIVE
    absolute(path) AS (
        SELECT replace(path, '\', '/') FROM (SELECT path FROM share.document UNION SELECT path FROM share.version)
        WHERE path GLOB '/*' OR path GLOB '[A-Za-z]:[/\]*'),
    ends(least, most) AS (SELECT min(path), max(path) FROM absolute),
    prefix(n) AS (
        SELECT 0 UNION ALL
        SELECT n + 1 FROM prefix, ends WHERE n < length(least) AND substr(least, n + 1, 1) = substr(most, n + 1, 1)),
    common(text) AS (SELECT substr(least, 1, max(n)) FROM prefix, ends),
    folder(text) AS (SELECT rtrim(text, replace(text, '/', '')) FROM common),
    own(text) AS (SELECT rtrim(rtrim(text, '/'), replace(text, '/', '')) FROM folder)
SELECT length(kept) AS n, kept AS folder
FROM (
    SELECT CASE WHEN EXISTS (
            SELECT 1 FROM share.article_key k JOIN share.article_key o
              ON o.path = substr(k.path, length(folder.text) + 1) OR o.key = substr(k.key, length(folder.text) + 1)
            WHERE substr(replace(coalesce(k.path, k.key), '\', '/'), 1, length(folder.text)) = folder.text)
        THEN own.text ELSE folder.text END AS kept
    FROM folder, own)
WHERE kept <> '';
UPDATE share.document SET path = substr(path, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(path, '\', '/'), 1, n) = folder);
UPDATE share.version SET path = substr(path, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(path, '\', '/'), 1, n) = folder);
UPDATE share.version SET key = substr(key, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(key, '\', '/'), 1, n) = folder);
UPDATE share.article_key SET path = substr(path, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(path, '\', '/'), 1, n) = folder);
UPDATE share.article_key SET key = substr(key, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(key, '\', '/'), 1, n) = folder);
UPDATE share.article SET key = substr(key, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(key, '\', '/'), 1, n) = folder);
UPDATE share.candidate SET evidence = substr(evidence, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(evidence, '\', '/'), 1, n) = folder);
UPDATE share.correction SET article_key = substr(article_key, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(article_key, '\', '/'), 1, n) = folder);
UPDATE share.mention_fix SET article_key = substr(article_key, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(article_key, '\', '/'), 1, n) = folder);
UPDATE share.mark SET article_key = substr(article_key, (SELECT n + 1 FROM temp.share_path))
WHERE EXISTS (SELECT 1 FROM temp.share_path WHERE substr(replace(article_key, '\', '/'), 1, n) = folder);
-- A path that no document has any more, and a folder of yours.
DELETE FROM share.article_key WHERE article_id IS NULL;
UPDATE share.load SET source = replace(source, rtrim(source, replace(replace(source, '/', ''), '\', '')), ''), options = NULL;

UPDATE share.document SET content = press_text(content, encoding) WHERE typeof(content) = 'blob';
UPDATE share.version SET content = press_text(content, encoding) WHERE typeof(content) = 'blob';

-- The blocks with their text.
DROP VIEW share.block;
DROP INDEX share.block_start;
CREATE TABLE share.block(
    article_id INTEGER NOT NULL REFERENCES article(id), n INTEGER NOT NULL, kind TEXT, body INTEGER, level INTEGER,
    page INTEGER, text TEXT, start INTEGER, length INTEGER, source_start INTEGER, source_length INTEGER, rule TEXT);
INSERT INTO share.block
SELECT article_id, n, kind, body, level, page, text, start, length, source_start, source_length, rule
FROM main.block WHERE article_id IN (SELECT id FROM share.article) ORDER BY article_id, n;
CREATE INDEX share.block_article ON block(article_id, n);
DROP TABLE share.block_place;

CREATE VIRTUAL TABLE share.search USING fts5(
    title, subtitle, author, publisher, text,
    content="article", content_rowid="id",
    tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO share.search(search) VALUES ('rebuild');
INSERT INTO share.search(search) VALUES ('optimize');
COMMIT;

VACUUM share;
SELECT (SELECT count(*) FROM share.document) || ' documents shared, '
    || (SELECT count(*) FROM temp.share_private WHERE id IS NOT NULL) || ' private ones left out'
    || (SELECT iif(count(*), ' (' || count(*) || ' of them copies)', '') FROM temp.share_private WHERE NOT marked);
SELECT 'tables and views of your own left out: ' || group_concat(name, ', ') FROM temp.share_own WHERE NOT kept HAVING count(*) > 0;
DROP TABLE temp.share_private;
DROP TABLE temp.share_hash;
DROP TABLE temp.share_copied;
DROP TABLE temp.share_own;
DROP TABLE temp.share_path;
DROP TABLE temp.share_name;
DROP TABLE temp.share_hidden;
DETACH share;

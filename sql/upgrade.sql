-- upgrade.sql - bring a file that an older press made forward.
--
--   cat sql/upgrade.sql sql/schema.sql sql/refresh.sql | sqlite3 -bail my.db -cmd '.load build/press'
--
-- Triggers and views are taken away, for schema.sql to make those of today;
-- tables get the columns that they lack; `search` is made anew, since stems
-- and the words themselves may be cut otherwise by now.  refresh.sql then
-- extracts anew what another press extracted, and tells what has changed.
-- Keys, older versions and all that a person has said stay as they are.
-- A file of today goes through it unchanged.  (Indexes and triggers of your own
-- on the tables that are made anew have to be made again.)

CREATE TEMP TABLE press_needed(load);
CREATE TEMP TRIGGER press_needed_load BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'load the extension first: sqlite3 -cmd ".load build/press"'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
DROP TABLE temp.press_needed;
SELECT press_refuse('this is no file of press') WHERE NOT EXISTS (
    SELECT 1 FROM sqlite_master WHERE name = 'state' AND sql LIKE '%of press%');
SELECT press_refuse('this file is a copy that share.sql made: use the database it was made of')
WHERE EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'block' AND type = 'table' AND sql NOT LIKE '%-- of press%')
  AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
SELECT press_refuse('this file is of a newer press: use that one') FROM state WHERE name = 'schema' AND value > 3;

PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = ON; -- a table that is renamed takes no reference along
BEGIN IMMEDIATE;
DROP TRIGGER IF EXISTS allowed_insert;
DROP TRIGGER IF EXISTS article_after_insert;
DROP TRIGGER IF EXISTS article_after_update;
DROP TRIGGER IF EXISTS article_before_delete;
DROP TRIGGER IF EXISTS block_insert;
DROP TRIGGER IF EXISTS chrome_rule_before_insert;
DROP TRIGGER IF EXISTS chrome_rule_before_update;
DROP TRIGGER IF EXISTS chrome_rule_delete;
DROP TRIGGER IF EXISTS chrome_rule_insert;
DROP TRIGGER IF EXISTS chrome_rule_update;
DROP TRIGGER IF EXISTS correctable_insert;
DROP TRIGGER IF EXISTS correction_before_insert;
DROP TRIGGER IF EXISTS correction_before_update;
DROP TRIGGER IF EXISTS correction_delete;
DROP TRIGGER IF EXISTS correction_insert;
DROP TRIGGER IF EXISTS correction_update;
DROP TRIGGER IF EXISTS document_after_delete;
DROP TRIGGER IF EXISTS document_after_insert;
DROP TRIGGER IF EXISTS document_after_update;
DROP TRIGGER IF EXISTS document_before_insert;
DROP TRIGGER IF EXISTS document_before_update;
DROP TRIGGER IF EXISTS extracted_insert;
DROP TRIGGER IF EXISTS extraction_insert;
DROP TRIGGER IF EXISTS forgotten_insert;
DROP TRIGGER IF EXISTS gazetteer_before_insert;
DROP TRIGGER IF EXISTS gazetteer_before_update;
DROP TRIGGER IF EXISTS gazetteer_delete;
DROP TRIGGER IF EXISTS gazetteer_insert;
DROP TRIGGER IF EXISTS gazetteer_update;
DROP TRIGGER IF EXISTS mention_fix_before_insert;
DROP TRIGGER IF EXISTS mention_fix_before_update;
DROP TRIGGER IF EXISTS mention_fix_delete;
DROP TRIGGER IF EXISTS mention_fix_insert;
DROP TRIGGER IF EXISTS mention_fix_update;
DROP TRIGGER IF EXISTS regroup_insert;
DROP TRIGGER IF EXISTS same_name_before_insert;
DROP TRIGGER IF EXISTS same_name_before_update;
DROP TRIGGER IF EXISTS same_name_delete;
DROP TRIGGER IF EXISTS same_name_insert;
DROP TRIGGER IF EXISTS same_name_update;
DROP VIEW IF EXISTS all_timeline;
DROP VIEW IF EXISTS allowed;
DROP VIEW IF EXISTS block;
DROP VIEW IF EXISTS conflict;
DROP VIEW IF EXISTS contradiction;
DROP VIEW IF EXISTS correctable;
DROP VIEW IF EXISTS duplicate;
DROP VIEW IF EXISTS extracted;
DROP VIEW IF EXISTS extraction;
DROP VIEW IF EXISTS forgotten;
DROP VIEW IF EXISTS history;
DROP VIEW IF EXISTS named;
DROP VIEW IF EXISTS network;
DROP VIEW IF EXISTS organizations;
DROP VIEW IF EXISTS orphan;
DROP VIEW IF EXISTS outdated;
DROP VIEW IF EXISTS passage;
DROP VIEW IF EXISTS people;
DROP VIEW IF EXISTS places;
DROP VIEW IF EXISTS quotes;
DROP VIEW IF EXISTS regroup;
DROP VIEW IF EXISTS timeline;
DROP VIEW IF EXISTS undetermined;
DROP VIEW IF EXISTS works;

DROP TABLE IF EXISTS search;

-- Schema 1 had the columns of these tables in another order, and not all.  A
-- column that the old table lacks is found outside of the inner SELECT, where
-- it is NULL.  What hangs on an article is then extracted anew.

ALTER TABLE document RENAME TO old_document;
CREATE TABLE document( -- of press: what was given
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    content,                -- TEXT, or a BLOB of any bytes
    hints TEXT,             -- JSON: what is known of it beforehand
    encoding TEXT,          -- of a BLOB, where it is known
    hash TEXT,              -- SHA-256 of the content
    load_id INTEGER REFERENCES load(id),
    gone INTEGER DEFAULT 0  -- 1: no longer where it was loaded from
);
INSERT INTO document(
    id, path, content, hints, encoding, hash, load_id, gone)
SELECT
    id, path, content, hints, encoding, hash, load_id, gone
FROM old_document;
DROP TABLE old_document;

ALTER TABLE version RENAME TO old_version;
CREATE TABLE version( -- of press: contents that were replaced or deleted
    path TEXT,
    load_id INTEGER REFERENCES load(id),
    hash TEXT,
    content,
    key TEXT,               -- its article's key then
    encoding TEXT           -- of a BLOB, where it was known
); -- rowid below 0: a copy of what a statement may yet leave as it is
INSERT INTO version(
    rowid, path, load_id, hash, content, key, encoding)
SELECT
    o.rowid, o.path, o.load_id, o.hash, o.content, o.key,
    (SELECT encoding FROM (SELECT * FROM old_version x WHERE x.rowid = o.rowid))
FROM (SELECT NULL AS encoding) CROSS JOIN old_version o;
DROP TABLE old_version;

ALTER TABLE article RENAME TO old_article;
CREATE TABLE article( -- of press: a document as an article
    id INTEGER PRIMARY KEY REFERENCES document(id),
    key TEXT UNIQUE,     -- stays the same, whatever becomes of id and path
    text TEXT,           -- the reading text: every start and length below counts in it
    title TEXT,
    subtitle TEXT,
    series TEXT,
    part INTEGER,
    author TEXT,
    publisher TEXT,
    published TEXT,      -- YYYY, YYYY-MM or YYYY-MM-DD
    precision TEXT,
    earliest TEXT,
    latest TEXT,
    language TEXT,
    lead TEXT,
    credit TEXT,
    comments INTEGER,
    kind TEXT,
    words INTEGER,
    sentences INTEGER,
    paragraphs INTEGER,
    readability REAL,
    press TEXT,          -- the version that extracted it
    gazetteer INTEGER,   -- the gazetteer's counter then
    rules INTEGER,       -- the counter of rules then
    hints TEXT           -- the hints it was made with, where they are not the document's
);
INSERT INTO article(
    id, key, text, title, subtitle, series, part, author, publisher, published, precision, earliest,
    latest, language, lead, credit, comments, kind, words, sentences, paragraphs, readability, press,
    gazetteer, rules, hints)
SELECT
    id, key, text, title, subtitle, series, part, author, publisher, published, precision, earliest,
    latest, language, lead, credit, comments, kind, words, sentences, paragraphs, readability, press,
    gazetteer, rules, hints
FROM old_article;
DROP TABLE old_article;

ALTER TABLE block_place RENAME TO old_block_place;
CREATE TABLE block_place( -- of press
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    kind TEXT,
    body INTEGER,
    level INTEGER,
    page INTEGER,
    start INTEGER,        -- NULL: not in the reading text
    length INTEGER,
    source_start INTEGER, -- in the content
    source_length INTEGER,
    rule TEXT,
    first INTEGER,        -- of its sentences, which go on to the next one's first
    text TEXT,            -- NULL: as its sentences say
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;
INSERT INTO block_place(
    article_id, n, kind, body, level, page, start, length, source_start, source_length, rule, first,
    text)
SELECT
    o.article_id, o.n, o.kind, o.body, o.level, o.page, o.start, o.length, o.source_start,
    o.source_length, o.rule,
    (SELECT first FROM (SELECT * FROM old_block_place x WHERE x.article_id = o.article_id AND x.n = o.n)),
    (SELECT text FROM (SELECT * FROM old_block_place x WHERE x.article_id = o.article_id AND x.n = o.n))
FROM (SELECT NULL AS first, NULL AS text) CROSS JOIN old_block_place o;
DROP TABLE old_block_place;

ALTER TABLE sentence RENAME TO old_sentence;
CREATE TABLE sentence( -- of press
    article_id INTEGER NOT NULL REFERENCES article(id),
    n INTEGER NOT NULL,
    text TEXT,
    start INTEGER,
    length INTEGER,
    zone TEXT,           -- the kind of the block it stands in
    PRIMARY KEY (article_id, n)
) WITHOUT ROWID;
INSERT INTO sentence(
    article_id, n, text, start, length, zone)
SELECT
    article_id, n, text, start, length, zone
FROM old_sentence;
DROP TABLE old_sentence;

UPDATE article SET press = 'before schema 2' WHERE (SELECT value FROM state WHERE name = 'schema') < 2;

CREATE VIRTUAL TABLE search USING fts5(
    title, subtitle, author, publisher, text,
    content="article", content_rowid="id",
    tokenize='press auto exact 1'
);
INSERT INTO search(search, rank) VALUES ('hashsize', 8388608);
INSERT INTO search(search) VALUES ('rebuild');
INSERT INTO state SELECT 'search', press_fingerprint('press auto exact 1') WHERE true
ON CONFLICT(name) DO UPDATE SET value = excluded.value;
UPDATE state SET value = 3 WHERE name = 'schema';

COMMIT;
PRAGMA legacy_alter_table = OFF;

-- upgrade.sql - bring a file that an older press made forward.
--
--   cat sql/upgrade.sql sql/schema.sql sql/refresh.sql | sqlite3 -bail my.db -cmd '.load press'
--
-- Triggers and views are taken away, for schema.sql to make those of today;
-- tables get the columns that they lack; `search` is made anew, since stems
-- and the words themselves may be cut otherwise by now.  refresh.sql then
-- extracts anew what another press extracted, and tells what has changed.
-- Keys, older versions and all that a person has said stay as they are.
-- A file of today goes through it unchanged.

SELECT json_extract('{}', 'this is no file of press') WHERE NOT EXISTS (
    SELECT 1 FROM sqlite_master WHERE name = 'state' AND sql LIKE '%of press%');
SELECT json_extract('{}', 'this file is of a newer press: use that one') FROM state WHERE name = 'schema' AND value > 1;

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
DROP TRIGGER IF EXISTS extraction_insert;
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
DROP VIEW IF EXISTS extraction;
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

-- Schema 1 is the first; steps from one to the next come here, each with
-- WHERE (SELECT value FROM state WHERE name = 'schema') = the one before.

DROP TABLE IF EXISTS search;
CREATE VIRTUAL TABLE search USING fts5(
    title, subtitle, author, publisher, text,
    content="article", content_rowid="id",
    tokenize='press auto exact 1'
);
INSERT INTO search(search) VALUES ('rebuild');
INSERT INTO state SELECT 'search', press_fingerprint('press auto exact 1') WHERE true
ON CONFLICT(name) DO UPDATE SET value = excluded.value;
UPDATE state SET value = 1 WHERE name = 'schema';

COMMIT;

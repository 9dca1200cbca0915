-- older versions: none of a row that was ignored, each of one that was replaced, with its encoding
.read sql/schema.sql
INSERT INTO document(id, path, content, encoding) VALUES (1, 'a', x'cff0e8e2e5f22e', 'windows-1251'), (2, 'b', 'Two.', NULL);
INSERT OR IGNORE INTO document(id, path, content) VALUES (1, 'b', 'Three.'), (2, 'c', 'Four.');
UPDATE OR IGNORE document SET path = 'a' WHERE id = 2;
SELECT count(*) FROM version WHERE rowid > 0;
SELECT count(*) FROM history;
INSERT OR REPLACE INTO document(id, path, content) VALUES (1, 'b', 'Three.');
SELECT rowid, path, load_id, hash = press_hash(content), key, encoding, press_text(content, encoding) FROM version;
SELECT path, key, since FROM history;
INSERT OR IGNORE INTO document(id, path, content) VALUES (1, 'c', 'Five.');
UPDATE document SET content = 'Six.' WHERE id = 1;
SELECT rowid > 0, path, CAST(content AS TEXT) FROM version WHERE path = 'b' ORDER BY 1, 3;
DELETE FROM document;
SELECT path, since FROM history ORDER BY 1, version;
INSERT INTO document(path, content) VALUES ('d', 'A last one.');
SELECT count(*) FROM version WHERE rowid < 0;
-- an upsert keeps one copy of what it changes, and none of what it leaves
DELETE FROM version; DELETE FROM document;
DELETE FROM version;
INSERT INTO document(path, content) VALUES ('u', 'One.') ON CONFLICT(path) DO UPDATE SET content = excluded.content;
INSERT INTO document(path, content) VALUES ('u', 'Two.') ON CONFLICT(path) DO UPDATE SET content = excluded.content;
INSERT INTO document(path, content) VALUES ('u', 'Three.') ON CONFLICT(path) DO NOTHING;
SELECT path, since, (SELECT count(*) FROM version WHERE rowid >= 0) FROM history;
-- one copy of each that is replaced with recursive triggers on, too
DELETE FROM document; DELETE FROM version;
PRAGMA recursive_triggers = ON;
INSERT INTO document(id, path, content) VALUES (1, 'a', 'One.'), (2, 'b', 'Two.'), (3, 'c', 'Three.');
INSERT OR REPLACE INTO document(id, path, content) VALUES (1, 'b', 'Both.');
UPDATE OR REPLACE document SET path = 'c' WHERE id = 1;
SELECT path, content, key FROM version ORDER BY rowid;

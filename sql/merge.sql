-- merge.sql - take over what another database of press holds.
--
--   { echo "ATTACH 'other.db' AS shard;"; cat sql/merge.sql; } | sqlite3 -bail -cmd '.load build/press' my.db
--
-- Rows are copied, not extracted again; the result is as if all documents had
-- been loaded into one file.  Ids are given anew, keys are kept (numbered
-- where another path has the key).  A path that both have is one document: of
-- two contents the one loaded later stays and the other becomes an older
-- version.  A person's words are joined.  Nothing is twice after merging
-- twice.  Where the other's gazetteer or rules were others, or it was another
-- press, the articles are `outdated` and refresh.sql brings them after.
-- Afterwards run corpus.sql anew.

CREATE TEMP TABLE press_needed(load);
CREATE TEMP TRIGGER press_needed_load BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'load the extension first: sqlite3 -cmd ".load build/press"'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
DROP TABLE temp.press_needed;
SELECT press_refuse('attach the other database as shard') WHERE NOT EXISTS (
    SELECT 1 FROM pragma_database_list WHERE name = 'shard');
SELECT press_refuse('shard is no database of press') WHERE NOT EXISTS (
    SELECT 1 FROM shard.sqlite_master WHERE name = 'state' AND type = 'table');
SELECT press_refuse('shard is a copy that share.sql made: use the database it was made of') WHERE NOT EXISTS (
    SELECT 1 FROM shard.sqlite_master WHERE name = 'block_place');
SELECT press_refuse('this file is no database of press: run schema.sql first') WHERE NOT EXISTS (
    SELECT 1 FROM main.sqlite_master WHERE name = 'block_place');
SELECT press_refuse('shard is this very database') WHERE EXISTS (
    SELECT 1 FROM pragma_database_list s JOIN pragma_database_list m ON m.file = s.file AND m.name = 'main'
    WHERE s.name = 'shard' AND s.file <> '');
SELECT press_refuse('the two are of different schemas: run upgrade.sql on both first')
WHERE (SELECT value FROM main.state WHERE name = 'schema') <> (SELECT value FROM shard.state WHERE name = 'schema');

BEGIN IMMEDIATE;
DELETE FROM main.version WHERE rowid < 0; -- copies that were made in vain

-- Loads, recognised by all that is said of them.
CREATE TEMP TABLE merge_load(old INTEGER PRIMARY KEY, new INTEGER);
INSERT INTO temp.merge_load
SELECT s.id, (SELECT min(m.id) FROM main.load m
    WHERE m.at IS s.at AND m.source IS s.source AND m.press IS s.press
      AND json_remove(coalesce(m.options, '{}'), '$.new', '$.changed', '$.moved', '$.gone', '$.duplicate', '$.failed')
        = json_remove(coalesce(s.options, '{}'), '$.new', '$.changed', '$.moved', '$.gone', '$.duplicate', '$.failed'))
FROM shard.load s;
UPDATE temp.merge_load SET new = f.id
FROM (SELECT old, (SELECT coalesce(max(id), 0) FROM main.load) + row_number() OVER (ORDER BY old) AS id
      FROM temp.merge_load WHERE new IS NULL) f
WHERE f.old = merge_load.old;
INSERT INTO main.load(id, at, source, press, options)
SELECT l.new, s.at, s.source, s.press, s.options
FROM shard.load s JOIN temp.merge_load l ON l.old = s.id
WHERE l.new NOT IN (SELECT id FROM main.load);

-- Documents to take: of paths that are new here, or whose content is later.
-- Equal times are settled by the hash, so that the order of merging is all one.
CREATE TEMP TABLE merge_document(old INTEGER PRIMARY KEY, new INTEGER, path TEXT, old_key TEXT, key TEXT);
INSERT INTO temp.merge_document(old, path, old_key)
SELECT s.id, s.path, k.key
FROM shard.document s
JOIN shard.article_key k ON k.article_id = s.id
LEFT JOIN main.document m ON m.path = s.path
LEFT JOIN shard.load sl ON sl.id = s.load_id
LEFT JOIN main.load ml ON ml.id = m.load_id
WHERE m.id IS NULL
   OR m.hash <> s.hash AND (coalesce(sl.at, ''), s.hash) > (coalesce(ml.at, ''), m.hash);
-- What is not taken of the other's contents is an older version of ours.
INSERT INTO main.version(path, load_id, hash, content, key, encoding)
SELECT s.path, l.new, s.hash, s.content, (SELECT key FROM main.article_key k WHERE k.path = s.path), s.encoding
FROM shard.document s
JOIN main.document m ON m.path = s.path AND m.hash <> s.hash
LEFT JOIN temp.merge_load l ON l.old = s.load_id
WHERE s.id NOT IN (SELECT old FROM temp.merge_document)
  AND NOT EXISTS (SELECT 1 FROM main.version v WHERE v.path = s.path AND v.hash = s.hash AND v.load_id IS l.new);
-- Ours that are older go as by DELETE: into `version`.
DELETE FROM main.document WHERE path IN (SELECT path FROM temp.merge_document);
UPDATE temp.merge_document SET new = old + (SELECT coalesce(max(id), 0) FROM main.document);

-- Keys: the path's here, else the other's, numbered where it is taken.
UPDATE temp.merge_document SET key = (SELECT k.key FROM main.article_key k WHERE k.path = merge_document.path);
UPDATE temp.merge_document SET key = old_key
WHERE key IS NULL AND old_key NOT IN (SELECT key FROM main.article_key)
  AND old_key NOT IN (SELECT key FROM temp.merge_document WHERE key IS NOT NULL);
CREATE TEMP TABLE merge_number AS
SELECT d.old, d.path || '-' || (row_number() OVER (PARTITION BY d.path ORDER BY d.old) + max(1, coalesce((
    SELECT max(CAST(substr(k.key, length(d.path) + 2) AS INTEGER))
    FROM (SELECT key FROM main.article_key UNION SELECT key FROM temp.merge_document WHERE key IS NOT NULL) k
    WHERE k.key > d.path || '-' AND k.key < d.path || '.' AND substr(k.key, length(d.path) + 2) NOT GLOB '*[^0-9]*'), 1))) AS key
FROM temp.merge_document d WHERE d.key IS NULL;
UPDATE temp.merge_document SET key = (SELECT n.key FROM temp.merge_number n WHERE n.old = merge_document.old) WHERE key IS NULL;

-- From here on the triggers rest.
INSERT INTO main.state(name, value) VALUES ('merging', 1);

INSERT INTO main.article_key(key, path)
SELECT key, path FROM temp.merge_document WHERE key NOT IN (SELECT key FROM main.article_key);
UPDATE main.article_key SET article_id = d.new
FROM temp.merge_document d WHERE d.key = article_key.key;
-- Keys that the other remembers of documents that are gone.
INSERT INTO main.article_key(key, path)
SELECT s.key, s.path FROM shard.article_key s
WHERE s.article_id IS NULL AND s.path IS NOT NULL
  AND s.key NOT IN (SELECT key FROM main.article_key)
  AND s.path NOT IN (SELECT path FROM main.article_key WHERE path IS NOT NULL);

-- What the other's keys are here: of one document, by its path.
CREATE TEMP TABLE merge_key(old TEXT PRIMARY KEY, new TEXT);
INSERT INTO temp.merge_key
SELECT s.key, coalesce(d.key, (SELECT m.key FROM main.article_key m WHERE m.path = s.path), s.key)
FROM shard.article_key s LEFT JOIN temp.merge_document d ON d.old_key = s.key;

INSERT INTO main.document(id, path, content, hints, encoding, hash, load_id, gone)
SELECT d.new, s.path, s.content, s.hints, s.encoding, s.hash, l.new, s.gone
FROM temp.merge_document d JOIN shard.document s ON s.id = d.old
LEFT JOIN temp.merge_load l ON l.old = s.load_id
ORDER BY d.new;

-- Counters: ours, where the other's article was of its present lists and
-- these are ours; else -1, which is outdated.
CREATE TEMP TABLE merge_list AS
SELECT
    NOT EXISTS (SELECT * FROM main.gazetteer EXCEPT SELECT * FROM shard.gazetteer)
    AND NOT EXISTS (SELECT * FROM shard.gazetteer EXCEPT SELECT * FROM main.gazetteer) AS gazetteer,
    NOT EXISTS (SELECT * FROM main.chrome_rule EXCEPT SELECT * FROM shard.chrome_rule)
    AND NOT EXISTS (SELECT * FROM shard.chrome_rule EXCEPT SELECT * FROM main.chrome_rule)
    AND NOT EXISTS (SELECT * FROM main.mention_fix WHERE article_key IS NULL EXCEPT SELECT * FROM shard.mention_fix)
    AND NOT EXISTS (SELECT * FROM shard.mention_fix WHERE article_key IS NULL EXCEPT SELECT * FROM main.mention_fix) AS rules;
INSERT INTO main.article(
    id, key, text, title, subtitle, series, part, author, publisher, published, precision, earliest, latest, language,
    lead, credit, comments, kind, words, sentences, paragraphs, readability, press, gazetteer, rules, hints)
SELECT d.new, d.key, s.text, s.title, s.subtitle, s.series, s.part, s.author, s.publisher, s.published, s.precision, s.earliest, s.latest,
    s.language, s.lead, s.credit, s.comments, s.kind, s.words, s.sentences, s.paragraphs, s.readability, s.press,
    iif(l.gazetteer AND s.gazetteer = (SELECT value FROM shard.state WHERE name = 'gazetteer'),
        (SELECT value FROM main.state WHERE name = 'gazetteer'), -1),
    iif(l.rules AND s.rules = (SELECT value FROM shard.state WHERE name = 'rules'),
        (SELECT value FROM main.state WHERE name = 'rules'), -1),
    s.hints
FROM temp.merge_document d JOIN shard.article s ON s.id = d.old, temp.merge_list l
ORDER BY d.new;

INSERT INTO main.block_place(article_id, n, kind, body, level, page, start, length, source_start, source_length, rule, first, text)
SELECT d.new, s.n, s.kind, s.body, s.level, s.page, s.start, s.length, s.source_start, s.source_length, s.rule, s.first, s.text
FROM temp.merge_document d JOIN shard.block_place s ON s.article_id = d.old ORDER BY d.new, s.n;
INSERT INTO main.piece(article_id, n, block, start, length, source_start, source_length, change, given)
SELECT d.new, s.n, s.block, s.start, s.length, s.source_start, s.source_length, s.change, s.given
FROM temp.merge_document d JOIN shard.piece s ON s.article_id = d.old ORDER BY d.new, s.n;
INSERT INTO main.fact(article_id, field, value, source, rule, text, start, length, chosen, reason)
SELECT d.new, s.field, s.value, s.source, s.rule, s.text, s.start, s.length, s.chosen, s.reason
FROM temp.merge_document d JOIN shard.fact s ON s.article_id = d.old ORDER BY d.new, s.rowid;
INSERT INTO main.sentence(article_id, n, text, start, length, zone)
SELECT d.new, s.n, s.text, s.start, s.length, s.zone
FROM temp.merge_document d JOIN shard.sentence s ON s.article_id = d.old ORDER BY d.new, s.n;
INSERT INTO main.mention(article_id, n, type, text, name, start, length, sentence, score, zone)
SELECT d.new, s.n, s.type, s.text, s.name, s.start, s.length, s.sentence, s.score, s.zone
FROM temp.merge_document d JOIN shard.mention s ON s.article_id = d.old ORDER BY d.new, s.n;
INSERT INTO main.date_mention(
    article_id, n, kind, text, value, timex, earliest, latest, year, month, precision, problem,
    sentence, start, length, evidence, zone)
SELECT d.new, s.n, s.kind, s.text, s.value, s.timex, s.earliest, s.latest, s.year, s.month, s.precision, s.problem,
    s.sentence, s.start, s.length, s.evidence, s.zone
FROM temp.merge_document d JOIN shard.date_mention s ON s.article_id = d.old ORDER BY d.new, s.n;
INSERT INTO main.quotation(
    article_id, n, kind, text, speaker, speaker_type, speaker_start, speaker_length, cue, cue_start, cue_length,
    depth, closed, sentence, start, length, zone)
SELECT d.new, s.n, s.kind, s.text, s.speaker, s.speaker_type, s.speaker_start, s.speaker_length, s.cue, s.cue_start, s.cue_length,
    s.depth, s.closed, s.sentence, s.start, s.length, s.zone
FROM temp.merge_document d JOIN shard.quotation s ON s.article_id = d.old ORDER BY d.new, s.n;
INSERT INTO main.amount(article_id, n, text, low, high, approximator, unit, what, sentence, start, length, zone)
SELECT d.new, s.n, s.text, s.low, s.high, s.approximator, s.unit, s.what, s.sentence, s.start, s.length, s.zone
FROM temp.merge_document d JOIN shard.amount s ON s.article_id = d.old ORDER BY d.new, s.n;
INSERT INTO main.link(article_id, n, kind, text, href, host, start, length, sentence, zone)
SELECT d.new, s.n, s.kind, s.text, s.href, s.host, s.start, s.length, s.sentence, s.zone
FROM temp.merge_document d JOIN shard.link s ON s.article_id = d.old ORDER BY d.new, s.n;
INSERT INTO main.search(rowid, title, subtitle, author, publisher, text)
SELECT a.id, a.title, a.subtitle, a.author, a.publisher, a.text
FROM temp.merge_document d JOIN main.article a ON a.id = d.new ORDER BY a.id;

INSERT INTO main.version(path, load_id, hash, content, key, encoding)
SELECT s.path, l.new, s.hash, s.content, coalesce(k.new, s.key), s.encoding
FROM shard.version s
LEFT JOIN temp.merge_load l ON l.old = s.load_id
LEFT JOIN temp.merge_key k ON k.old = s.key
WHERE s.rowid >= 0
  AND NOT EXISTS (SELECT 1 FROM main.version v WHERE v.path = s.path AND v.hash = s.hash AND v.load_id IS l.new)
ORDER BY s.rowid;

DELETE FROM main.state WHERE name = 'merging';

-- A person's words, in their order.  What speaks of one article makes it anew
-- where it is new here.
INSERT INTO main.gazetteer(surface, type, name, language, case_rule, valid_from, valid_to, publisher)
SELECT s.surface, s.type, s.name, s.language, s.case_rule, s.valid_from, s.valid_to, s.publisher
FROM shard.gazetteer s
WHERE json_array(s.surface, s.type, s.name, s.language, s.case_rule, s.valid_from, s.valid_to, s.publisher)
    NOT IN (SELECT json_array(surface, type, name, language, case_rule, valid_from, valid_to, publisher) FROM main.gazetteer)
ORDER BY s.rowid;
INSERT INTO main.chrome_rule(pattern, how, publisher, kind)
SELECT s.pattern, s.how, s.publisher, s.kind
FROM shard.chrome_rule s
WHERE json_array(s.pattern, s.how, s.publisher, s.kind)
    NOT IN (SELECT json_array(pattern, how, publisher, kind) FROM main.chrome_rule)
ORDER BY s.rowid;
INSERT INTO main.same_name(a, b, verdict)
SELECT s.a, s.b, s.verdict
FROM shard.same_name s
WHERE json_array(s.a, s.b, s.verdict)
    NOT IN (SELECT json_array(a, b, verdict) FROM main.same_name)
ORDER BY s.rowid;
INSERT INTO main.correction(article_key, field, value, note)
SELECT coalesce(k.new, s.article_key), s.field, s.value, s.note
FROM shard.correction s LEFT JOIN temp.merge_key k ON k.old = s.article_key
WHERE json_array(coalesce(k.new, s.article_key), s.field, s.value, s.note)
    NOT IN (SELECT json_array(article_key, field, value, note) FROM main.correction)
ORDER BY s.rowid;
INSERT INTO main.mention_fix(article_key, exact, prefix, suffix, verdict, type, name)
SELECT coalesce(k.new, s.article_key), s.exact, s.prefix, s.suffix, s.verdict, s.type, s.name
FROM shard.mention_fix s LEFT JOIN temp.merge_key k ON k.old = s.article_key
WHERE json_array(coalesce(k.new, s.article_key), s.exact, s.prefix, s.suffix, s.verdict, s.type, s.name)
    NOT IN (SELECT json_array(article_key, exact, prefix, suffix, verdict, type, name) FROM main.mention_fix)
ORDER BY s.rowid;
INSERT INTO main.mark(article_key, mark, note)
SELECT coalesce(k.new, s.article_key), s.mark, s.note
FROM shard.mark s LEFT JOIN temp.merge_key k ON k.old = s.article_key
WHERE json_array(coalesce(k.new, s.article_key), s.mark, s.note)
    NOT IN (SELECT json_array(article_key, mark, note) FROM main.mark)
ORDER BY s.rowid;

-- The other's articles were made by the words that it had: where anybody has
-- said something about one, it is made anew by all of them in their order.
INSERT INTO main.extraction(id)
SELECT new FROM temp.merge_document
WHERE key IN (SELECT article_key FROM main.correction UNION SELECT article_key FROM main.mention_fix);

COMMIT;

SELECT count(*) || ' documents taken over' FROM temp.merge_document;
DROP TABLE temp.merge_load;
DROP TABLE temp.merge_document;
DROP TABLE temp.merge_key;
DROP TABLE temp.merge_number;
DROP TABLE temp.merge_list;

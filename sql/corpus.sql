-- corpus.sql - what only shows when all articles are looked at together.
--
--   sqlite3 -bail my.db -cmd '.load press' < sql/corpus.sql
--
-- It reads stored rows and writes tables of its own, each made anew, so it can
-- be run again at any time, and gives the same rows for one file as for shards
-- that were merged (but for ids).  Nothing that an article says of itself is
-- changed by it.
--
--   repeated         blocks that stand word for word in three or more articles
--                    that are not reprints of each other: what is left of menus,
--                    notices and forms; also what every text of a series says
--   candidate        publishers by template: where one article says "We at
--                    KZ.expert believe" and another "We at believe", whose link
--                    has lost its text, the second may be KZ.expert's
--   entity, alias    names of one type that have the same press_key(): spellings,
--                    scripts, order of words; a person's same_name stands above
--
-- Not yet here: texts that reuse each other, and works of one title (`reuse`,
-- `work`).

SELECT json_extract('{}', 'load the extension and run schema.sql first') WHERE NOT EXISTS (
    SELECT 1 FROM sqlite_master WHERE name = 'candidate');

BEGIN IMMEDIATE;

-- --- repeated blocks ------------------------------------------------------------
-- A block's text is compared as search sees it.  Copies of a document count as
-- one, and an article that shares half of its blocks or more with another is a
-- reprint, whose blocks say nothing of furniture.

CREATE TEMP TABLE corpus_block AS
SELECT b.article_id, b.n, b.kind, press_hash(press_fold(trim(b.text))) AS hash, length(b.text) < 300 AS short
FROM block b JOIN document d ON d.id = b.article_id
WHERE b.start IS NOT NULL AND b.kind <> 'title' AND length(trim(b.text)) > 3
  AND d.id = (SELECT min(e.id) FROM document e WHERE e.hash = d.hash);
CREATE INDEX temp.corpus_block_hash ON corpus_block(hash);
CREATE TEMP TABLE corpus_reprint AS
SELECT article_id FROM (
    SELECT b.article_id, count(*) AS blocks,
        sum(EXISTS (SELECT 1 FROM temp.corpus_block o WHERE o.hash = b.hash AND o.article_id <> b.article_id)) AS shared
    FROM temp.corpus_block b GROUP BY b.article_id)
WHERE 2 * shared >= blocks;
DELETE FROM repeated;
INSERT INTO repeated(article_id, block, articles, kind)
SELECT b.article_id, b.n, h.articles, b.kind
FROM temp.corpus_block b JOIN (
    SELECT hash, count(DISTINCT article_id) AS articles FROM temp.corpus_block
    WHERE short AND article_id NOT IN (SELECT article_id FROM temp.corpus_reprint)
    GROUP BY hash HAVING count(DISTINCT article_id) >= 3) h ON h.hash = b.hash
ORDER BY b.article_id, b.n;

-- --- publishers by template ----------------------------------------------------------
-- The two words before a publisher that speaks of itself, and the one after.

CREATE TEMP TABLE corpus_template AS
SELECT DISTINCT publisher, key, press_fold(l2.text || ' ' || l1.text || ' ' || r1.text) AS phrase
FROM (
    SELECT a.publisher, a.key, substr(s.text, 1, instr(s.text, a.publisher) - 1) AS before,
        substr(s.text, instr(s.text, a.publisher) + length(a.publisher)) AS after
    FROM article a
    JOIN sentence s ON s.article_id = a.id AND instr(s.text, a.publisher) > 1
    WHERE EXISTS (
        SELECT 1 FROM fact f
        WHERE f.article_id = a.id AND f.field = 'publisher' AND f.chosen AND f.rule = 'self-reference')) t
JOIN press_tokens(t.before) l1
JOIN press_tokens(t.before) l2
JOIN press_tokens(t.after) r1
WHERE l1.position = (SELECT max(position) FROM press_tokens(t.before)) AND l2.position = l1.position - 1
  AND r1.position = 0;

-- A sentence fits where it has the three words side by side and the article's
-- publisher is unknown.  Words that also stand so where another is known are
-- no template.
CREATE TEMP TABLE corpus_fit AS
SELECT t.phrase, t.publisher, min(t.key) AS evidence, a.id AS article_id, a.publisher AS known
FROM temp.corpus_template t
JOIN search x ON search MATCH '"' || t.phrase || '"'
JOIN article a ON a.id = x.rowid
GROUP BY t.phrase, t.publisher, a.id;
DELETE FROM candidate;
INSERT INTO candidate(article_id, field, value, source, rule, text, start, length, evidence, score)
SELECT article_id, 'publisher', publisher, 'corpus', 'template', hit, start, length, evidence, 0.3
FROM (
    SELECT f.article_id, f.publisher, f.evidence, c.hit, c.start, c.length,
        row_number() OVER (PARTITION BY f.article_id, f.publisher ORDER BY c.start) AS place
    FROM temp.corpus_fit f JOIN article a ON a.id = f.article_id
    JOIN press_concordance(a.text, '"' || f.phrase || '"', 20) c
    WHERE f.known IS NULL
      AND NOT EXISTS (SELECT 1 FROM temp.corpus_fit o WHERE o.phrase = f.phrase AND o.known IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM temp.corpus_fit o WHERE o.phrase = f.phrase AND o.publisher <> f.publisher))
WHERE place = 1
ORDER BY article_id, publisher;

-- --- one entity for all spellings ---------------------------------------------------
-- Shown is the spelling that most articles have, then the one most often used.

CREATE TEMP TABLE corpus_name AS
SELECT type, name, press_key(name) AS key, count(DISTINCT article_id) AS articles, count(*) AS mentions
FROM mention WHERE type IN ('person', 'organization', 'location') GROUP BY type, name;
CREATE TEMP TABLE corpus_entity AS
SELECT type, key, name, row_number() OVER (ORDER BY type, key) AS id
FROM (
    SELECT *, row_number() OVER (PARTITION BY type, key ORDER BY articles DESC, mentions DESC, name) AS place
    FROM temp.corpus_name WHERE key <> '')
WHERE place = 1;
CREATE INDEX temp.corpus_entity_key ON corpus_entity(type, key);
DELETE FROM alias;
DELETE FROM entity;
INSERT INTO entity(id, type, name) SELECT id, type, name FROM temp.corpus_entity ORDER BY id;
INSERT INTO alias(type, name, entity_id, reason)
SELECT n.type, n.name, e.id, iif(n.name = e.name, 'itself', 'same key: ' || e.key)
FROM temp.corpus_name n JOIN temp.corpus_entity e ON e.type = n.type AND e.key = n.key
WHERE NOT EXISTS (
    SELECT 1 FROM same_name s
    WHERE s.verdict = 'different' AND (s.a = n.name AND s.b = e.name OR s.a = e.name AND s.b = n.name))
ORDER BY n.type, n.name;

COMMIT;

SELECT (SELECT count(*) FROM repeated) || ' repeated blocks, ' || (SELECT count(*) FROM candidate) || ' candidates, '
    || (SELECT count(*) FROM entity) || ' names in ' || (SELECT count(*) FROM alias) || ' spellings';
DROP TABLE temp.corpus_block;
DROP TABLE temp.corpus_reprint;
DROP TABLE temp.corpus_template;
DROP TABLE temp.corpus_fit;
DROP TABLE temp.corpus_name;
DROP TABLE temp.corpus_entity;

-- corpus.sql - what only shows when all articles are looked at together.
--
--   sqlite3 -bail my.db -cmd '.load build/press' < sql/corpus.sql
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
--   lookalike        persons that may be one, for a person to decide by same_name:
--                    "Waldheim" where hardly anybody but Kurt Waldheim is called
--                    so, and spellings that differ in a letter or two
--   reuse            passages that two articles share, from seven long words or
--                    eight on
--   work             articles that are copies of each other: reprints, also cut
--                    or with other words here and there
--   copied           the sentences of a work that an earlier article of it has
--
-- HOW REUSE IS FOUND.  Each article's fingerprints (press_shingles()) are
-- sorted; one that stands in several articles links each to the first eight of
-- them (in order of dates, then keys), one that stands in more than twenty
-- to the very first alone: so links grow with the corpus, and no faster.
-- Neighbouring links of two articles are a chain; the texts round a chain are
-- compared word by word (press_passages()).  A passage under sixteen words of
-- which every fingerprint stands in more than ten articles is a set phrase,
-- and is left out; so is what `repeated` has, which is furniture.

CREATE TEMP TABLE press_needed(load);
CREATE TEMP TRIGGER press_needed_load BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'load the extension first: sqlite3 -cmd ".load build/press"'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
DROP TABLE temp.press_needed;
SELECT press_refuse('this file is a copy that share.sql made: use the database it was made of')
WHERE EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'block' AND type = 'table' AND sql NOT LIKE '%-- of press%')
  AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
SELECT press_refuse('run schema.sql first') WHERE NOT EXISTS (
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

-- --- persons that may be one -----------------------------------------------------------
-- By the words of their keys.  A word that more than 200 names have tells
-- nothing.

CREATE TEMP TABLE corpus_person AS
SELECT e.id, e.name, e.key, sum(n.articles) AS articles
FROM temp.corpus_entity e JOIN temp.corpus_name n ON n.type = e.type AND n.key = e.key
WHERE e.type = 'person' GROUP BY e.id;
CREATE UNIQUE INDEX temp.corpus_person_id ON corpus_person(id);
CREATE TEMP TABLE corpus_word AS
SELECT DISTINCT p.id, w.value AS word
FROM temp.corpus_person p CROSS JOIN json_each('[' || replace(json_quote(p.key), ' ', '","') || ']') w;
DELETE FROM temp.corpus_word WHERE word IN (SELECT word FROM temp.corpus_word GROUP BY word HAVING count(*) > 200);
CREATE INDEX temp.corpus_word_word ON corpus_word(word, id);
CREATE TEMP TABLE corpus_words AS SELECT id, count(*) AS n FROM temp.corpus_word GROUP BY id;
CREATE UNIQUE INDEX temp.corpus_words_id ON corpus_words(id, n);
-- Each word of a stands in b too, which has more.
CREATE TEMP TABLE corpus_within AS
SELECT s.id AS a, t.id AS b
FROM temp.corpus_word s CROSS JOIN temp.corpus_word t ON t.word = s.word
CROSS JOIN temp.corpus_words m ON m.id = s.id CROSS JOIN temp.corpus_words n ON n.id = t.id AND n.n > m.n
GROUP BY s.id, t.id HAVING count(*) = m.n;
CREATE UNIQUE INDEX temp.corpus_within_a ON corpus_within(a, b);
DELETE FROM lookalike;
-- The others that have a's words, but not all of b's, are a tenth of b at most.
-- Shown is b, or of two with a first name the one that more articles have.
INSERT INTO lookalike(a, b, reason, articles)
SELECT iif(longer, f.name, p.name), iif(longer, p.name, f.name),
    iif(others, 'hardly anybody', 'nobody') || ' else has these words', iif(longer, p.articles, f.articles)
FROM (
    SELECT a, b, others, alone OR articles >= named AS longer, row_number() OVER (PARTITION BY a ORDER BY articles DESC, key) AS place
    FROM (
        SELECT w.a, w.b, f.articles, f.key, p.articles AS named, instr(p.key, ' ') = 0 AS alone, (
            SELECT coalesce(sum(o.articles), 0)
            FROM temp.corpus_within x CROSS JOIN temp.corpus_person o ON o.id = x.b
            WHERE x.a = w.a AND x.b <> w.b
              AND NOT EXISTS (SELECT 1 FROM temp.corpus_within y WHERE y.a = w.b AND y.b = x.b)) AS others
        FROM temp.corpus_within w JOIN temp.corpus_person f ON f.id = w.b JOIN temp.corpus_person p ON p.id = w.a)
    WHERE others * 10 <= articles) l
JOIN temp.corpus_person p ON p.id = l.a JOIN temp.corpus_person f ON f.id = l.b
WHERE place = 1;
-- Shown is the one that more articles have.
INSERT INTO lookalike(a, b, reason, articles)
SELECT iif(first, a, b), iif(first, b, a), 'spelt alike: ' || likeness, iif(first, b_articles, a_articles)
FROM (
    SELECT p.name AS a, q.name AS b, p.articles AS a_articles, q.articles AS b_articles,
        press_similarity(p.name, q.name) AS likeness, (p.articles, q.key) >= (q.articles, p.key) AS first
    FROM (
        SELECT DISTINCT s.id AS a, t.id AS b
        FROM temp.corpus_word s CROSS JOIN temp.corpus_word t ON t.word = s.word AND t.id > s.id
        CROSS JOIN temp.corpus_words m ON m.id = s.id CROSS JOIN temp.corpus_words n ON n.id = t.id AND n.n = m.n
        WHERE m.n > 1) l
    JOIN temp.corpus_person p ON p.id = l.a JOIN temp.corpus_person q ON q.id = l.b)
WHERE likeness >= 0.9;
-- What a person has decided, or joined by now.
DELETE FROM lookalike WHERE EXISTS (
    SELECT 1 FROM same_name s WHERE s.a = lookalike.a AND s.b = lookalike.b OR s.a = lookalike.b AND s.b = lookalike.a)
 OR EXISTS (SELECT 1 FROM same_group g JOIN same_group h ON h.shown = g.shown WHERE g.name = lookalike.a AND h.name = lookalike.b);

-- --- passages that articles share -----------------------------------------------------
-- What is known to be early comes first, then by keys.

CREATE TEMP TABLE corpus_order AS
SELECT row_number() OVER (ORDER BY coalesce(earliest, '9'), coalesce(latest, '9'), key) AS rank,
    id, earliest, latest, publisher, author, words
FROM article;
CREATE UNIQUE INDEX temp.corpus_order_rank ON corpus_order(rank);
-- Of quotations every run of five words is taken: they are short, and each who
-- tells them leaves out another word.
CREATE TEMP TABLE corpus_print AS
SELECT s.hash, o.rank, s.start, s.length
FROM temp.corpus_order o CROSS JOIN article a ON a.id = o.id CROSS JOIN press_shingles(a.text, 3) s
UNION ALL
SELECT s.hash, o.rank, q.start + s.start - 1, s.length
FROM temp.corpus_order o CROSS JOIN quotation q ON q.article_id = o.id CROSS JOIN press_shingles(q.text, 1) s
WHERE q.kind IN ('speech', 'self', 'citation', 'slogan', 'epigraph', 'verse') AND q.depth = 1;
-- A fingerprint counts once an article, where it stands first.
CREATE TEMP TABLE corpus_shared AS
SELECT hash, rank, start, length, place, articles
FROM (
    SELECT hash, rank, start, length, row_number() OVER (PARTITION BY hash ORDER BY rank) AS place,
        count(*) OVER (PARTITION BY hash) AS articles
    FROM (SELECT hash, rank, min(start) AS start, length FROM temp.corpus_print GROUP BY hash, rank))
WHERE articles > 1;
DROP TABLE temp.corpus_print;
DELETE FROM temp.corpus_shared WHERE EXISTS (
    SELECT 1 FROM temp.corpus_order o CROSS JOIN repeated r ON r.article_id = o.id
    JOIN block_place b ON b.article_id = r.article_id AND b.n = r.block
    WHERE o.rank = corpus_shared.rank AND corpus_shared.start >= b.start AND corpus_shared.start < b.start + b.length);
CREATE INDEX temp.corpus_shared_hash ON corpus_shared(hash, place);
CREATE TEMP TABLE corpus_link AS
SELECT a.rank AS a, b.rank AS b, a.start, a.start + a.length AS till, b.start AS other_start,
    b.start + b.length AS other_till, b.articles
FROM temp.corpus_shared b CROSS JOIN temp.corpus_shared a
  ON a.hash = b.hash AND a.place < b.place AND a.place <= iif(b.articles > 20, 1, 8);
DROP TABLE temp.corpus_shared;

-- A chain ends where more than 300 characters lie before the next link on
-- either side.  A stray link, whose neighbours agree with each other but not
-- with it, ends none.
CREATE TEMP TABLE corpus_chain AS
SELECT a, b, min(start) AS start, max(till) AS till, min(other_start) AS other_start, max(other_till) AS other_till,
    min(articles) AS rarest
FROM (
    SELECT *, sum(breaks) OVER (PARTITION BY a, b ORDER BY start, other_start) AS chain
    FROM (
        SELECT *, start - lag(till, 1, -999) OVER w > 300
            OR other_start - lag(other_till, 1, -999) OVER w NOT BETWEEN -300 AND 300 AS breaks
        FROM (
            SELECT *, other_start - start AS line, lag(other_start - start) OVER w AS before,
                lead(other_start - start) OVER w AS after
            FROM temp.corpus_link WINDOW w AS (PARTITION BY a, b ORDER BY start, other_start))
        WHERE before IS NULL OR after IS NULL OR abs(before - after) > 100 OR abs(line - before) <= 300
        WINDOW w AS (PARTITION BY a, b ORDER BY start, other_start)))
GROUP BY a, b, chain;
DROP TABLE temp.corpus_link;

-- Word by word, 160 characters beyond either end.
CREATE TEMP TABLE corpus_passage AS
SELECT c.a, c.b, c.x + p.start - 1 AS start, p.length, p.text, c.y + p.other_start - 1 AS other_start, p.other_length, p.other,
    p.words, p.similarity, c.rarest
FROM (
    SELECT *, max(1, start - 160) AS x, max(1, other_start - 160) AS y FROM temp.corpus_chain) c
CROSS JOIN temp.corpus_order o ON o.rank = c.a CROSS JOIN article s ON s.id = o.id
CROSS JOIN temp.corpus_order r ON r.rank = c.b CROSS JOIN article t ON t.id = r.id
CROSS JOIN press_passages(substr(s.text, c.x, c.till + 160 - c.x), substr(t.text, c.y, c.other_till + 160 - c.y)) p
WHERE p.words >= 16 OR c.rarest <= 10;
-- What lies in a longer one goes.
CREATE TEMP TABLE corpus_kept AS
SELECT * FROM (
    SELECT *, max(start + length) OVER (
        PARTITION BY a, b ORDER BY start, length DESC, other_start ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered
    FROM temp.corpus_passage)
WHERE covered IS NULL OR start + length > covered;

-- --- works --------------------------------------------------------------------------------
-- A copy has three fifths of the shorter of two texts in common with the
-- other, which is at most three times as long.  It belongs to the first text
-- of which it is one, and with that to that one's first.

CREATE TEMP TABLE corpus_copy AS
SELECT k.a, k.b, min(1.0, round(sum(k.words) * 1.0 / max(1, min(o.words, r.words)), 3)) AS share
FROM temp.corpus_kept k JOIN temp.corpus_order o ON o.rank = k.a JOIN temp.corpus_order r ON r.rank = k.b
GROUP BY k.a, k.b
HAVING sum(k.words) * 5 >= min(o.words, r.words) * 3 AND min(o.words, r.words) * 3 >= max(o.words, r.words);
CREATE TEMP TABLE corpus_first AS SELECT b, min(a) AS a, share FROM temp.corpus_copy GROUP BY b;
CREATE INDEX temp.corpus_first_a ON corpus_first(a);
CREATE UNIQUE INDEX temp.corpus_first_b ON corpus_first(b);
CREATE UNIQUE INDEX temp.corpus_copy_pair ON corpus_copy(a, b);
DELETE FROM work;
INSERT INTO work(article_id, work_id, share)
WITH RECURSIVE tree(rank, root, share) AS (
    SELECT rank, rank, 1.0 FROM temp.corpus_order WHERE rank NOT IN (SELECT b FROM temp.corpus_first)
    UNION ALL
    SELECT f.b, t.root, f.share FROM tree t CROSS JOIN temp.corpus_first f ON f.a = t.rank)
SELECT o.id, r.id, t.share
FROM tree t JOIN temp.corpus_order o ON o.rank = t.rank JOIN temp.corpus_order r ON r.rank = t.root
ORDER BY o.id;
-- Earlier is what comes first in the order above; of a sentence the words
-- count, as search sees them, and no marks; nor what stands before an early
-- dash (ALMATY, May 4 (Reuters) - ), which one of two reprints leaves out.
DELETE FROM copied;
INSERT INTO copied(article_id, sentence, first_id)
SELECT id, n, first_id FROM (
    SELECT o.id, s.n, o.rank, first_value(o.rank) OVER same AS first, first_value(o.id) OVER same AS first_id
    FROM work w JOIN temp.corpus_order o ON o.id = w.article_id JOIN (
        SELECT article_id, n, iif(dash < 80 AND length(text) >= dash + 60, substr(text, dash + 2), text) AS text
        FROM (SELECT *, min(coalesce(nullif(instr(text, ' - '), 0), 80), coalesce(nullif(instr(text, ' – '), 0), 80),
            coalesce(nullif(instr(text, ' — '), 0), 80), coalesce(nullif(instr(text, ' -- '), 0), 80)) AS dash
            FROM sentence)) s ON s.article_id = w.article_id
    WHERE w.work_id IN (SELECT work_id FROM work GROUP BY work_id HAVING count(*) > 1)
    WINDOW same AS (PARTITION BY w.work_id, coalesce(
        (SELECT group_concat(token, ' ') FROM press_tokens(s.text, 'press none')), s.text) ORDER BY o.rank))
WHERE rank > first
ORDER BY id, n;
DELETE FROM reuse;
INSERT OR IGNORE INTO reuse(article_id, start, length, text, other_id, other_start, other_length, other_text, words, similarity,
    earlier, kind, self)
SELECT o.id, k.start, k.length, k.text, r.id, k.other_start, k.other_length, k.other, k.words, k.similarity,
    iif(o.latest < r.earliest, o.id, iif(r.latest < o.earliest, r.id, NULL)),
    CASE WHEN EXISTS (SELECT 1 FROM temp.corpus_copy c WHERE c.a = k.a AND c.b = k.b) THEN 'copy'
         WHEN EXISTS (SELECT 1 FROM quotation q WHERE q.article_id = o.id AND q.start <= k.start + k.length / 2
                AND q.start + q.length > k.start + k.length / 2 AND q.kind NOT IN ('indirect', 'source', 'title'))
          AND EXISTS (SELECT 1 FROM quotation q WHERE q.article_id = r.id AND q.start <= k.other_start + k.other_length / 2
                AND q.start + q.length > k.other_start + k.other_length / 2 AND q.kind NOT IN ('indirect', 'source', 'title'))
         THEN 'quotation' ELSE 'passage' END,
    coalesce(o.publisher = r.publisher, 0) OR coalesce(o.author = r.author, 0)
FROM temp.corpus_kept k JOIN temp.corpus_order o ON o.rank = k.a JOIN temp.corpus_order r ON r.rank = k.b
ORDER BY o.id, k.start, r.id, k.other_start, k.length DESC;

COMMIT;

SELECT (SELECT count(*) FROM repeated) || ' repeated blocks, ' || (SELECT count(*) FROM candidate) || ' candidates, '
    || (SELECT count(*) FROM entity) || ' names in ' || (SELECT count(*) FROM alias) || ' spellings, '
    || (SELECT count(*) FROM lookalike) || ' that may be one with another';
SELECT (SELECT count(*) FROM reuse) || ' shared passages, ' || (SELECT count(DISTINCT work_id) FROM work) || ' works in '
    || (SELECT count(*) FROM work) || ' articles';
DROP TABLE temp.corpus_block;
DROP TABLE temp.corpus_reprint;
DROP TABLE temp.corpus_template;
DROP TABLE temp.corpus_fit;
DROP TABLE temp.corpus_name;
DROP TABLE temp.corpus_entity;
DROP TABLE temp.corpus_person;
DROP TABLE temp.corpus_word;
DROP TABLE temp.corpus_words;
DROP TABLE temp.corpus_within;
DROP TABLE temp.corpus_order;
DROP TABLE temp.corpus_chain;
DROP TABLE temp.corpus_passage;
DROP TABLE temp.corpus_kept;
DROP TABLE temp.corpus_copy;
DROP TABLE temp.corpus_first;

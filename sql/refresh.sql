-- refresh.sql - extract anew what is outdated, and tell what has changed.
--
--   sqlite3 -bail my.db -cmd '.load build/press' < sql/refresh.sql
--
-- Outdated is what another press extracted, or what was extracted before the
-- gazetteer, a chrome rule or a mention_fix for all articles changed (view
-- `outdated`).  A person's words stay in force.  Each statement below is a
-- transaction of its own, of 100 articles and then as many as all before it,
-- so it may be stopped at any time: what is done is done, and running it again
-- goes on.  What corpus.sql has found is of the articles as they were: run that
-- again afterwards.

CREATE TEMP TABLE press_needed(load);
CREATE TEMP TRIGGER press_needed_load BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'load the extension first: sqlite3 -cmd ".load build/press"'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
DROP TABLE temp.press_needed;
SELECT press_refuse('this file is a copy that share.sql made: use the database it was made of')
WHERE EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'block' AND type = 'table' AND sql NOT LIKE '%-- of press%')
  AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
SELECT press_refuse('run schema.sql first') WHERE NOT EXISTS (
    SELECT 1 FROM sqlite_master WHERE name = 'extraction');
UPDATE state SET value = press_version() WHERE name = 'press' AND value <> press_version();

-- What is said now, to compare.
CREATE TEMP TABLE refresh_article AS SELECT * FROM article WHERE id IN (SELECT id FROM outdated);
CREATE UNIQUE INDEX temp.refresh_article_id ON refresh_article(id);
CREATE TEMP VIEW refresh_said AS
WITH said(kind, article_id, what) AS (
    SELECT 'mention', article_id, type || ' ' || name || iif(text = name, '', ' ("' || text || '")') FROM mention
    UNION ALL SELECT 'date_mention', article_id, coalesce(value, text) FROM date_mention
    UNION ALL SELECT 'quotation', article_id, kind || coalesce(' of ' || speaker, '') || ': ' || substr(text, 1, 60) FROM quotation
    UNION ALL SELECT 'block', article_id, kind FROM block_place
    UNION ALL SELECT 'sentence', article_id, 'sentences' FROM sentence
    UNION ALL SELECT 'link', article_id, kind || ' ' || text FROM link
    UNION ALL SELECT 'amount', article_id, text FROM amount)
SELECT kind, article_id, what, count(*) AS n FROM said
WHERE article_id IN (SELECT id FROM temp.refresh_article) GROUP BY 1, 2, 3;
CREATE TEMP TABLE refresh_corpus AS SELECT work_id FROM work LIMIT 1;
CREATE TEMP TABLE refresh_row AS SELECT * FROM temp.refresh_said;

INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 100;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 100;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 200;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 400;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 800;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 1600;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 3200;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 6400;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 12800;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 25600;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 51200;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 102400;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 204800;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 409600;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 819200;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 1638400;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 3276800;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 6553600;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 13107200;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 26214400;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 52428800;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 104857600;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 209715200;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 419430400;
INSERT INTO extraction(id) SELECT id FROM outdated ORDER BY id LIMIT 838860800;

CREATE TEMP TABLE refresh_now AS SELECT * FROM temp.refresh_said;
CREATE INDEX temp.refresh_row_what ON refresh_row(kind, article_id, what);
CREATE INDEX temp.refresh_now_what ON refresh_now(kind, article_id, what);
-- One row for each thing that came or went.
CREATE TEMP TABLE refresh_change AS
SELECT o.kind, o.article_id, o.what, coalesce(c.n, 0) - o.n AS more
FROM temp.refresh_row o LEFT JOIN temp.refresh_now c ON c.kind = o.kind AND c.article_id = o.article_id AND c.what = o.what
WHERE c.n IS NOT o.n
UNION ALL
SELECT c.kind, c.article_id, c.what, c.n
FROM temp.refresh_now c WHERE NOT EXISTS (
    SELECT 1 FROM temp.refresh_row o WHERE o.kind = c.kind AND o.article_id = c.article_id AND o.what = c.what)
UNION ALL
SELECT 'article', a.id, f.value || ': ' || CASE f.value
        WHEN 'title' THEN coalesce(o.title, 'unknown') || ' -> ' || coalesce(a.title, 'unknown')
        WHEN 'author' THEN coalesce(o.author, 'unknown') || ' -> ' || coalesce(a.author, 'unknown')
        WHEN 'publisher' THEN coalesce(o.publisher, 'unknown') || ' -> ' || coalesce(a.publisher, 'unknown')
        WHEN 'published' THEN coalesce(o.published, 'unknown') || ' -> ' || coalesce(a.published, 'unknown')
        WHEN 'language' THEN coalesce(o.language, 'unknown') || ' -> ' || coalesce(a.language, 'unknown')
        WHEN 'kind' THEN coalesce(o.kind, 'unknown') || ' -> ' || coalesce(a.kind, 'unknown')
        ELSE length(o.text) || ' -> ' || length(a.text) || ' characters' END, 1
FROM temp.refresh_article o JOIN article a ON a.id = o.id
JOIN json_each('["title","author","publisher","published","language","kind","text"]') f
WHERE CASE f.value WHEN 'title' THEN o.title IS NOT a.title WHEN 'author' THEN o.author IS NOT a.author
    WHEN 'publisher' THEN o.publisher IS NOT a.publisher WHEN 'published' THEN o.published IS NOT a.published
    WHEN 'language' THEN o.language IS NOT a.language WHEN 'kind' THEN o.kind IS NOT a.kind
    ELSE o.text IS NOT a.text END;

SELECT (SELECT count(*) FROM temp.refresh_article) || ' articles extracted anew, '
    || (SELECT count(DISTINCT article_id) FROM temp.refresh_change) || ' of them changed, '
    || (SELECT count(*) FROM outdated) || ' left';
SELECT '  (by today''s press, gazetteer and rules they read as before)'
WHERE EXISTS (SELECT 1 FROM temp.refresh_article) AND NOT EXISTS (SELECT 1 FROM temp.refresh_change);
SELECT '  ' || kind || ': ' || coalesce(sum(iif(more > 0, more, 0)), 0) || ' new or other, '
    || coalesce(sum(iif(more < 0, -more, 0)), 0) || ' gone, in ' || count(DISTINCT article_id)
    || iif(count(DISTINCT article_id) = 1, ' article', ' articles')
FROM temp.refresh_change GROUP BY kind ORDER BY kind;
SELECT '    ' || iif(c.more > 0, '+ ', '- ') || c.kind || ' ' || c.what || ' (' || a.key || ')'
FROM temp.refresh_change c JOIN article a ON a.id = c.article_id
WHERE c.kind <> 'sentence' -- only counted
ORDER BY c.kind, a.key, c.what LIMIT 40;
SELECT 'run corpus.sql again: works, reprints and spellings are of before'
WHERE EXISTS (SELECT 1 FROM temp.refresh_corpus) AND EXISTS (SELECT 1 FROM temp.refresh_change);

DROP VIEW temp.refresh_said;
DROP TABLE temp.refresh_article;
DROP TABLE temp.refresh_row;
DROP TABLE temp.refresh_corpus;
DROP TABLE temp.refresh_now;
DROP TABLE temp.refresh_change;

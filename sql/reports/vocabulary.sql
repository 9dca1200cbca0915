-- vocabulary.sql - which words one outlet uses more than another.
--   sqlite3 -bail my.db -cmd '.load build/press' < sql/reports/vocabulary.sql
--   ... -cmd ".parameter set @a 'KZ.expert'" -cmd ".parameter set @b 'CrimethInc'"
-- (needs the extension, to cut the texts into words).  Without parameters: the
-- two outlets of one language with the most words.  A word must stand at least
-- five times, in two articles or more where the outlet has as many.
--
-- Keyness is Pearson's chi-squared of the table of the word and all other
-- words in the two outlets (Oakes, Statistics for Corpus Linguistics, 1998,
-- ch. 1); over 10.83 chance is behind it in one case of a thousand.  It needs
-- no logarithm, which not every SQLite has.
.mode list
.headers off
.bail on
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(load);
CREATE TEMP TRIGGER press_needed_load BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'this report needs the extension: sqlite3 -bail my.db -cmd ".load build/press" < sql/reports/vocabulary.sql'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
DROP TABLE temp.press_needed;
SELECT press_refuse('this file is no database of press') WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
.bail off
DROP TABLE IF EXISTS temp.outlet;
CREATE TEMP TABLE outlet AS
WITH size AS (
    SELECT publisher, language, sum(words) AS n FROM article WHERE publisher IS NOT NULL GROUP BY 1, 2),
first AS (SELECT * FROM size WHERE publisher = coalesce(@a, publisher)
    AND (@b IS NULL OR publisher <> @b)
    AND EXISTS (SELECT 1 FROM size o WHERE o.language = size.language AND o.publisher = coalesce(@b, o.publisher)
        AND o.publisher <> size.publisher)
    ORDER BY n DESC, publisher LIMIT 1),
second AS (SELECT s.* FROM size s, first f
    WHERE s.language = f.language AND s.publisher <> f.publisher AND s.publisher = coalesce(@b, s.publisher)
    ORDER BY s.n DESC, s.publisher LIMIT 1)
SELECT 'a' AS side, publisher, language FROM first UNION ALL SELECT 'b', publisher, language FROM second;
DROP TABLE IF EXISTS temp.used;
CREATE TEMP TABLE used AS
SELECT o.side, g.ngram AS word, sum(g.count) AS n, count(*) AS articles
FROM outlet o JOIN article a ON a.publisher = o.publisher AND a.language = o.language
CROSS JOIN press_ngrams(a.text, 1) g
WHERE length(g.ngram) > 1 GROUP BY 1, 2;
DROP TABLE IF EXISTS temp.keyness;
CREATE TEMP TABLE keyness AS
WITH total AS (
    SELECT sum(iif(side = 'a', n, 0)) * 1.0 AS a, sum(iif(side = 'b', n, 0)) * 1.0 AS b FROM used),
word AS (
    SELECT word, sum(iif(side = 'a', n, 0)) * 1.0 AS a, sum(iif(side = 'b', n, 0)) * 1.0 AS b, sum(articles) AS articles
    FROM used GROUP BY word HAVING sum(n) >= 5)
SELECT w.word, w.a, w.b, w.a * 1000000 / t.a AS ma, w.b * 1000000 / t.b AS mb,
    (t.a + t.b) * (w.a * (t.b - w.b) - w.b * (t.a - w.a)) * (w.a * (t.b - w.b) - w.b * (t.a - w.a))
        / ((w.a + w.b) * (t.a + t.b - w.a - w.b) * t.a * t.b) AS chi
FROM word w, total t
WHERE w.articles >= 2 OR NOT EXISTS (
    SELECT 1 FROM article a JOIN outlet o ON o.publisher = a.publisher GROUP BY o.side HAVING count(*) > 1);
.print
.print "VOCABULARY OF ONE OUTLET AGAINST ANOTHER"
.print "----------------------------------------"
SELECT '  ' || side || '  ' || substr(publisher, 1, 60) || printf(', %s, %,d words', language, (SELECT sum(n) FROM used u WHERE u.side = o.side)) FROM outlet o;
SELECT '  (no outlet is called ' || name || ')' FROM (SELECT @a AS name UNION ALL SELECT @b)
WHERE name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM article WHERE publisher = name);
SELECT '  (there are not two outlets in one language to compare)' WHERE (SELECT count(*) FROM temp.outlet) < 2;
.print "times      how often it stands in a and in b"
.print "a million  how often in a million words of each"
.print "keyness    chi-squared, the bar; 3.8: one in twenty is chance; 10.8: one in a thousand"
SELECT char(10) || 'Words that ' || o.publisher || ' uses more' || char(10)
    || printf('%-24s %12s %19s %8s', 'word', 'times', 'a million', 'keyness') || char(10)
    || coalesce((SELECT group_concat(line, char(10)) FROM (
        SELECT printf('%-!24.24s %5d %6d %9.0f %9.0f %8.1f %s', word, a, b, ma, mb, chi,
            substr('██████████████████████████████', 1, max(1, CAST(30 * chi / max(chi) OVER () AS INTEGER)))) AS line
        FROM (SELECT * FROM temp.keyness k WHERE iif(o.side = 'a', k.ma > k.mb, k.mb > k.ma) AND chi >= 3.84 ORDER BY chi DESC, word LIMIT 20)
        ORDER BY chi DESC, word)), '  (none beyond chance)')
FROM outlet o ORDER BY o.side;
DROP TABLE temp.outlet;
DROP TABLE temp.used;
DROP TABLE temp.keyness;

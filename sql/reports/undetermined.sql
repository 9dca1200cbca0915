-- undetermined.sql - what could not be determined, and why.
--   sqlite3 -bail my.db < sql/reports/undetermined.sql          (needs no extension)
.mode list
.headers off
.bail on
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(file);
CREATE TEMP TRIGGER press_needed_file BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'this file is no database of press'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
DROP TABLE temp.press_needed;
.bail off
.print
.print "NOT DETERMINED"
.print "--------------"
.print "articles  of how many the field is not known; the bar, of all articles"
.print "          then why, and an example"
.print
WITH f AS (
    SELECT field, reason, count(*) AS n, min(key) AS example FROM undetermined
    WHERE field IN ('title', 'author', 'publisher', 'published', 'language', 'kind') GROUP BY 1, 2),
r AS (SELECT *, sum(n) OVER (PARTITION BY field) AS total, row_number() OVER (PARTITION BY field ORDER BY n DESC, reason) AS place FROM f)
SELECT iif(place = 1, printf('%-12s %,6d  %s', field, total,
        substr('██████████████████████████████████████████████████', 1, max(1, total * 50 / (SELECT count(*) FROM article)))) || char(10), '')
    || printf('  %,6d  %s', n, reason) || char(10) || substr('            as ' || example, 1, 100)
FROM r WHERE place <= 5 ORDER BY total DESC, field, place;
.print
.print "Candidates from the rest of the corpus: field, value, the words that speak for it and where"
SELECT printf('  %-10s %-!24.24s %-!60.60s', field, candidate, '"' || evidence || '" in ' || key) FROM undetermined WHERE candidate IS NOT NULL
ORDER BY key, field LIMIT 20;
SELECT '  (none)' WHERE NOT EXISTS (SELECT 1 FROM undetermined WHERE candidate IS NOT NULL);
.print
.print "What came with the file, or a person says, against what the text says: field, told, found, where"
SELECT printf('  %-10s %-!24.24s %-!24.24s %!.36s', field, told, found, key) FROM contradiction ORDER BY key, field LIMIT 20;
SELECT '  (none)' WHERE NOT EXISTS (SELECT 1 FROM contradiction);
.print
.print "A person's words that no longer fit, or cannot both be true"
SELECT printf('  %-12s %-!40.40s %!.44s', kind, word, reason) FROM orphan
UNION ALL SELECT printf('  %-12s %-!40.40s %!.44s', kind, word, 'against ' || other) FROM conflict;
SELECT '  (none)' WHERE NOT EXISTS (SELECT 1 FROM orphan) AND NOT EXISTS (SELECT 1 FROM conflict);

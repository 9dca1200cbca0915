-- glance.sql - the corpus at a glance.
--   sqlite3 -bail my.db < sql/reports/glance.sql          (needs no extension)
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
.print "THE CORPUS AT A GLANCE"
.print "----------------------"
SELECT printf('%,11d  articles', count(*)) || printf(', %,d words, %,d sentences', sum(words), sum(sentences))
    || coalesce((SELECT printf(', %,d of them copies', count(*)) FROM work WHERE work_id <> article_id HAVING count(*) > 0), '') FROM article;
SELECT printf('%,11d  kB of source in %,d documents, %,d no longer where they were, %,d contents twice',
    sum(length(CAST(content AS BLOB))) / 1000, count(*), sum(coalesce(gone, 0)), (SELECT count(*) FROM duplicate)) FROM document;
SELECT printf('%,11d  dated%s', count(published), coalesce(', from ' || min(published) || ' to ' || max(published), '')) FROM article;
SELECT printf('%,11d  names of persons, %,d of organizations, %,d of places', (SELECT count(*) FROM people),
    (SELECT count(*) FROM organizations), (SELECT count(*) FROM places));
SELECT printf('%,11d  quotations with a speaker, of %,d', count(speaker), count(*)) FROM quotes WHERE NOT copy;
SELECT printf('%,11d  articles outdated', count(*)) FROM outdated WHERE EXISTS (SELECT 1 FROM outdated) HAVING count(*) > 0;
.print
.print "By language and by publisher: articles, words, a bar of the articles"
WITH c AS (
    SELECT 1 AS part, coalesce(language, '(unknown)') AS what, count(*) AS n, sum(words) AS words FROM article GROUP BY 2
    UNION ALL
    SELECT 2, coalesce(publisher, '(unknown)'), count(*), sum(words) FROM article GROUP BY 2),
r AS (SELECT *, row_number() OVER (PARTITION BY part ORDER BY n DESC, what) AS place, max(n) OVER () AS most FROM c)
SELECT iif(place = 1 AND part = 2, char(10), '')
    || printf('  %-!44.44s %,7d %,11d  %s', iif(length(what) > 44, substr(what, 1, 43) || '…', what), n, words,
        substr('██████████████████████████████', 1, max(1, n * 30 / most)))
FROM r WHERE place <= 10 ORDER BY part, place;
.print
.print "By year of publication: articles"
WITH c AS (SELECT coalesce(substr(published, 1, 4), 'undated') AS year, count(*) AS n FROM article GROUP BY 1)
SELECT printf('  %-9s %,7d  %s', year, n, substr('████████████████████████████████████████', 1, max(1, n * 40 / max(n) OVER ())))
FROM c ORDER BY year;
.print
.print "Most named: works that name them in title, lead or body (copies of a text are one)"
WITH c AS (
    SELECT 1 AS part, 'person' AS type, * FROM (SELECT name, works FROM people LIMIT 5)
    UNION ALL SELECT 2, 'organization', * FROM (SELECT name, works FROM organizations LIMIT 5)
    UNION ALL SELECT 3, 'place', * FROM (SELECT name, works FROM places LIMIT 5))
SELECT printf('  %-13s %-!48.48s %,6d  %s', type, iif(length(name) > 48, substr(name, 1, 47) || '…', name), works,
    substr('████████████████████████', 1, max(1, works * 24 / max(works) OVER ())))
FROM c WHERE works > 0 ORDER BY part, works DESC, name;
.print
.print "Not known of how many articles"
SELECT printf('  %-13s %,6d  %s', field, count(*), substr('████████████████████████████████████████', 1, max(1, count(*) * 40 / (SELECT count(*) FROM article))))
FROM undetermined WHERE field IN ('title', 'author', 'publisher', 'published') GROUP BY field ORDER BY count(*) DESC, field;

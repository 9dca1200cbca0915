-- search.sql - articles that fit a query, best first, with the words in place.
--   sqlite3 -bail my.db -cmd '.load build/press' -cmd ".parameter set @query 'uprising Almaty'" < sql/reports/search.sql
--   ... -cmd ".parameter set @outlet \"'Orda Daily'\"" -cmd ".parameter set @language en" -cmd ".parameter set @rows 50"   (else 15)
--   ... -cmd ".parameter set @from \"'2019-05'\"" -cmd ".parameter set @to \"'2019-05'\""   (published; a year, month or day)
--   ... -cmd ".parameter set @translit 1"   (names in the other scripts too)
-- (needs the extension; without it the copy that share.sql makes can be
-- searched).  The query is what a person would type: words, "a phrase", a
-- beginning*; all of the words must be there.
.mode list
.headers off
.bail on
CREATE TEMP TABLE press_needed(load);
CREATE TEMP TRIGGER press_needed_load BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'this report needs the extension: sqlite3 -bail my.db -cmd ".load build/press" < sql/reports/search.sql'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
DROP TABLE temp.press_needed;
SELECT press_refuse('this file is no database of press') WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
.bail off
.print
.print "SEARCH"
.print "------"
SELECT 'for ' || coalesce(@query, 'nothing: tell what by .parameter set @query "''words''"') || ', as '
    || iif(length(asked) > 80, substr(asked, 1, 80) || '…', asked)
FROM (SELECT press_query(coalesce(@query, ''), iif(coalesce(@translit, 0), 'all translit', 'all')) AS asked);
SELECT char(10) || 'only    ' || group_concat(what, ', ')
FROM (SELECT 'the outlet ' || @outlet AS what UNION ALL SELECT 'in the language ' || @language UNION ALL SELECT 'from ' || @from UNION ALL SELECT 'to ' || @to)
HAVING count(what) > 0;
.print "score   the better the fit, the longer the bar"
.print
SELECT printf('%-20s %s', substr('████████████████████', 1, max(1, CAST(20 * rank / min(rank) OVER () AS INTEGER))),
        iif(length(coalesce(title, key)) > 76, substr(coalesce(title, key), 1, 75) || '…', coalesce(title, key))) || char(10)
    || '    ' || substr(coalesce(publisher || ', ', '') || coalesce(published, 'undated') || '  ' || path, 1, 96) || char(10)
    || coalesce(substr('    a copy of ' || first, 1, 96) || char(10), '')
    || '    ' || substr(replace(found, char(10), ' '), 1, 96) || char(10)
FROM (
    SELECT s.rank, a.title, a.key, a.publisher, a.published, d.path, snippet(search, 4, '[', ']', '...', 12) AS found,
        (SELECT f.key FROM work w JOIN article f ON f.id = w.work_id WHERE w.article_id = a.id AND w.work_id <> a.id) AS first
    FROM search s JOIN article a ON a.id = s.rowid JOIN document d ON d.id = a.id
    WHERE search MATCH press_query(coalesce(@query, ''), iif(coalesce(@translit, 0), 'all translit', 'all')) AND (@outlet IS NULL OR a.publisher = @outlet)
      AND (@language IS NULL OR a.language = @language)
      AND (coalesce(@from, @to) IS NULL OR a.published >= coalesce(@from, '') AND a.published <= coalesce(@to, '') || '~')
    ORDER BY s.rank LIMIT coalesce(@rows, 15))
ORDER BY rank, key;
SELECT printf('%,d %s in all.', count(*), iif(count(*) = 1, 'article', 'articles'))
FROM search s JOIN article a ON a.id = s.rowid
WHERE search MATCH press_query(coalesce(@query, ''), iif(coalesce(@translit, 0), 'all translit', 'all')) AND (@outlet IS NULL OR a.publisher = @outlet)
  AND (@language IS NULL OR a.language = @language)
  AND (coalesce(@from, @to) IS NULL OR a.published >= coalesce(@from, '') AND a.published <= coalesce(@to, '') || '~');

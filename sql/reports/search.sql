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
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(what);
CREATE TEMP TRIGGER press_needed_what BEFORE INSERT ON press_needed
BEGIN SELECT CASE new.what
    WHEN 'load' THEN RAISE(ABORT, 'this report needs the extension: sqlite3 -bail my.db -cmd ".load build/press" < sql/reports/search.sql')
    WHEN 'rows' THEN RAISE(ABORT, '@rows is a number from 1 on: .parameter set @rows 20')
    WHEN 'date' THEN RAISE(ABORT, '@from and @to are a year, month or day, in both pairs of quotes: .parameter set @from "''2019-05''"')
END; END;
INSERT INTO temp.press_needed SELECT 'load' WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
SELECT press_refuse('this file is no database of press') WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
INSERT INTO temp.press_needed SELECT 'rows' WHERE typeof(@rows) NOT IN ('null', 'integer') OR @rows < 1;
INSERT INTO temp.press_needed SELECT 'date' FROM (SELECT @from AS day UNION ALL SELECT @to)
WHERE day NOT GLOB '[0-9][0-9][0-9][0-9]' AND day NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND day NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]';
SELECT press_refuse('@language is a code or name of press_languages(), not "' || @language || '"')
WHERE NOT EXISTS (SELECT 1 FROM press_languages WHERE lower(@language) IN (code, name)) AND @language <> 'und';
SELECT press_refuse('@translit is 0 or 1, not "' || @translit || '"') WHERE @translit NOT IN (0, 1);
DROP TABLE temp.press_needed;
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
SELECT '(no outlet is called ' || @outlet || coalesce(', but ' || (SELECT publisher FROM article WHERE publisher LIKE '%' || @outlet || '%' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1), '') || ')'
WHERE @outlet IS NOT NULL AND NOT EXISTS (SELECT 1 FROM article WHERE publisher = @outlet);
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
      AND (@language IS NULL OR a.language = coalesce((SELECT code FROM press_languages WHERE lower(@language) IN (code, name)), @language))
      AND (coalesce(@from, @to) IS NULL OR a.published >= coalesce(@from, '') AND a.published <= coalesce(@to, '') || '~')
    ORDER BY s.rank LIMIT coalesce(@rows, 15))
ORDER BY rank, key;
SELECT printf('%,d %s in all.', count(*), iif(count(*) = 1, 'article', 'articles'))
FROM search s JOIN article a ON a.id = s.rowid
WHERE search MATCH press_query(coalesce(@query, ''), iif(coalesce(@translit, 0), 'all translit', 'all')) AND (@outlet IS NULL OR a.publisher = @outlet)
  AND (@language IS NULL OR a.language = coalesce((SELECT code FROM press_languages WHERE lower(@language) IN (code, name)), @language))
  AND (coalesce(@from, @to) IS NULL OR a.published >= coalesce(@from, '') AND a.published <= coalesce(@to, '') || '~');

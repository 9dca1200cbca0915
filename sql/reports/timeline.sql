-- timeline.sql - sentences that are dated to the day or the month; the date line of a page is none.
--   sqlite3 -bail my.db < sql/reports/timeline.sql          (needs no extension)
--   ... -cmd ".parameter set @from \"'2019-05'\"" -cmd ".parameter set @to \"'2019-05'\""   (a year, month or day)
--   ... -cmd ".parameter set @outlet \"'Orda Daily'\"" -cmd ".parameter set @rows 200"   (else 60)
.mode list
.headers off
.bail on
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(what);
CREATE TEMP TRIGGER press_needed_what BEFORE INSERT ON press_needed
BEGIN SELECT CASE new.what
    WHEN 'file' THEN RAISE(ABORT, 'this file is no database of press')
    WHEN 'rows' THEN RAISE(ABORT, '@rows is a number from 1 on: .parameter set @rows 20')
    WHEN 'date' THEN RAISE(ABORT, '@from and @to are a year, month or day, in both pairs of quotes: .parameter set @from "''2019-05''"')
END; END;
INSERT INTO temp.press_needed SELECT 'file' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
INSERT INTO temp.press_needed SELECT 'rows' WHERE typeof(@rows) NOT IN ('null', 'integer') OR @rows < 1;
INSERT INTO temp.press_needed SELECT 'date' FROM (SELECT @from AS day UNION ALL SELECT @to)
WHERE day NOT GLOB '[0-9][0-9][0-9][0-9]' AND day NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' AND day NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]';
DROP TABLE temp.press_needed;
.bail off
.print
.print "TIMELINE"
.print "--------"
.print "day       the day, or the month; a second day where it is a span"
.print "?         before a date that is doubtful"
.print "          the sentence, shortened, then where it stands; copies of a text stand once"
.print
SELECT 'only    ' || group_concat(what, ', ') || char(10)
FROM (SELECT 'from ' || @from AS what UNION ALL SELECT 'to ' || @to UNION ALL SELECT 'the outlet ' || @outlet) HAVING count(what) > 0;
SELECT '(no outlet is called ' || @outlet || coalesce(', but ' || (SELECT publisher FROM article WHERE publisher LIKE '%' || @outlet || '%' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1), '') || ')' || char(10)
WHERE @outlet IS NOT NULL AND NOT EXISTS (SELECT 1 FROM article WHERE publisher = @outlet);
.print "Dated sentences by year"
WITH c AS (SELECT substr(day, 1, 4) AS year, count(*) AS n FROM (
    SELECT DISTINCT article_id, sentence, day, latest, precision FROM timeline
    WHERE day >= coalesce(@from, '') AND day <= coalesce(@to, '') || '~' AND (@outlet IS NULL OR publisher = @outlet) AND NOT copy AND coalesce(zone, '') NOT IN ('byline', 'credit')) GROUP BY 1)
SELECT printf('  %s %,6d  %s', year, n, substr('████████████████████████████████████████', 1, max(1, n * 40 / max(n) OVER ())))
FROM c ORDER BY year;
.print
-- A long sentence goes on in a second line, from the last blank of the first.
WITH dated AS (
    SELECT min(timeline.day) AS first, min(latest) AS last, min(article_id) AS article, min(n) AS n,
        iif(max(problem IS NULL), '', '?') || iif(precision = 'month', substr(day, 1, 7), day)
            || iif(precision = 'day' AND latest <> day, ' to ' || latest, '') AS day,
        replace(coalesce(sentence, date), char(10), ' ') AS text,
        iif(length(coalesce(title, key)) > 60, substr(coalesce(title, key), 1, 59) || '…', coalesce(title, key)) || coalesce(', ' || substr(publisher, 1, 26), '') AS place
    FROM timeline
    WHERE timeline.day >= coalesce(@from, '') AND timeline.day <= coalesce(@to, '') || '~' AND (@outlet IS NULL OR publisher = @outlet) AND NOT copy AND coalesce(zone, '') NOT IN ('byline', 'credit')
    GROUP BY article_id, sentence, timeline.day, latest, precision
    ORDER BY 1, 2, 3, 4 LIMIT coalesce(@rows, 60)),
head AS (SELECT *, substr(text, 1, 86 - max(0, length(day) - 10)) AS head FROM dated),
cut AS (SELECT *, iif(length(head) = length(text), text, coalesce(nullif(rtrim(head, replace(head, ' ', '')), ''), head)) AS line FROM head)
SELECT printf('%-10s', day) || '  ' || line
    || iif(length(text) > length(line),
        char(10) || '            ' || substr(text, length(line) + 1, 85) || iif(length(text) > length(line) + 85, '…', ''), '')
    || char(10) || '            -- ' || place
FROM cut ORDER BY first, last, article, n;
SELECT '(no sentence is dated so)' WHERE NOT EXISTS (SELECT 1 FROM timeline
    WHERE day >= coalesce(@from, '') AND day <= coalesce(@to, '') || '~' AND (@outlet IS NULL OR publisher = @outlet) AND NOT copy AND coalesce(zone, '') NOT IN ('byline', 'credit'));
SELECT char(10) || printf('%,d more: SELECT * FROM timeline.', count(*) - coalesce(@rows, 60))
FROM (
    SELECT 1 FROM timeline WHERE day >= coalesce(@from, '') AND day <= coalesce(@to, '') || '~' AND (@outlet IS NULL OR publisher = @outlet) AND NOT copy AND coalesce(zone, '') NOT IN ('byline', 'credit')
    GROUP BY article_id, sentence, day, latest, precision)
HAVING count(*) > coalesce(@rows, 60);

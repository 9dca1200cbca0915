-- timeline.sql - sentences that are dated to the day or the month.
--   sqlite3 my.db < sql/reports/timeline.sql          (needs no extension)
.mode list
.headers off
.print
.print "TIMELINE"
.print "--------"
.print "day       the day, or the month; a second day where it is a span"
.print "?         before a date that is doubtful"
.print "          the sentence, shortened, then where it stands"
.print
.print "Dated sentences by year"
WITH c AS (SELECT substr(day, 1, 4) AS year, count(*) AS n FROM timeline WHERE day IS NOT NULL GROUP BY 1)
SELECT printf('  %s %,6d  %s', year, n, substr('████████████████████████████████████████', 1, max(1, n * 40 / max(n) OVER ())))
FROM c ORDER BY year;
.print
SELECT day || '  ' || substr(sentence, 1, 96 - length(day)) || iif(length(sentence) > 96 - length(day), '..', '')
    || char(10) || '            ' || place
FROM (
    SELECT iif(problem IS NULL, '', '?') || iif(precision = 'month', substr(day, 1, 7), day)
            || iif(precision = 'day' AND latest <> day, ' to ' || latest, '') AS day,
        replace(coalesce(sentence, date), char(10), ' ') AS sentence,
        substr(coalesce(title, key), 1, 60) || coalesce(', ' || substr(publisher, 1, 26), '') AS place
    FROM timeline WHERE day IS NOT NULL
    ORDER BY timeline.day, latest, article_id, n LIMIT 60);
SELECT char(10) || printf('%,d more: SELECT * FROM timeline.', count(*) - 60) FROM timeline HAVING count(*) > 60;

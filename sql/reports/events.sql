-- events.sql - what different articles tell of when: dates told beside one place that meet and are not the same.
--   sqlite3 -bail my.db < sql/reports/events.sql          (needs no extension)
--   ... -cmd ".parameter set @name Zhanaozen"       (places whose name has this in it)
--   ... -cmd ".parameter set @rows 200"             (else 60)
-- A date belongs to the place named last in its sentence or the two before it.
-- Two dates meet where the spans of days they stand for overlap and one is
-- more than a month long, or where they are days that follow each other.  A
-- sentence that a copy of a text repeats, or that stands in both, tells nothing.
.mode list
.headers off
.bail on
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(what);
CREATE TEMP TRIGGER press_needed_what BEFORE INSERT ON press_needed
BEGIN SELECT CASE new.what
    WHEN 'file' THEN RAISE(ABORT, 'this file is no database of press')
    WHEN 'rows' THEN RAISE(ABORT, '@rows is a number from 1 on: .parameter set @rows 20')
END; END;
INSERT INTO temp.press_needed SELECT 'file' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
INSERT INTO temp.press_needed SELECT 'rows' WHERE typeof(@rows) NOT IN ('null', 'integer') OR @rows < 1;
DROP TABLE temp.press_needed;
.bail off
.print
.print "WHEN IT WAS, BY DIFFERENT ARTICLES"
.print "----------------------------------"
.print "Dates told beside the same place, in different articles, that are near each other and not"
.print "the same: one may be wrong, or less exact. They are for a person to judge."
.print "A line has the date as it is understood, the sentence, and where it stands."
.print
SELECT 'only    places with ' || @name || char(10) WHERE @name IS NOT NULL;
-- Each step reads an article's rows once: a text may have thousands.
DROP TABLE IF EXISTS temp.place;
CREATE TEMP TABLE place AS
SELECT m.article_id, m.sentence, m.n, coalesce(e.name, m.name) AS name
FROM mention m LEFT JOIN alias a ON a.type = m.type AND a.name = m.name LEFT JOIN entity e ON e.id = a.entity_id
WHERE m.type = 'location';
CREATE INDEX temp.place_sentence ON place(article_id, sentence, n);
DROP TABLE IF EXISTS temp.told;
CREATE TEMP TABLE told AS
WITH covered AS ( -- a date inside a range is told by the range
    SELECT *, max(iif(kind = 'range', start + length, 0)) OVER (PARTITION BY article_id ORDER BY start, length DESC, n
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) >= start + length AS inside
    FROM date_mention),
dated AS (
    SELECT d.article_id, d.n, d.sentence, d.text, d.value, d.earliest, d.latest,
        julianday(d.latest) - julianday(d.earliest) AS days, (
            SELECT q.name FROM temp.place q
            WHERE q.article_id = d.article_id AND q.sentence BETWEEN d.sentence - 2 AND d.sentence
            ORDER BY q.sentence DESC, q.n DESC LIMIT 1) AS name
    FROM covered d
    WHERE d.kind IN ('date', 'range') AND d.problem IS NULL AND d.earliest IS NOT NULL AND d.latest IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM copied c WHERE c.article_id = d.article_id AND c.sentence = d.sentence)
      AND substr(d.value, 1, 1) <> '[' AND coalesce(d.zone, '') <> 'byline' AND NOT coalesce(d.inside, 0))
SELECT * FROM dated
WHERE name IS NOT NULL AND days < 1100 AND (@name IS NULL OR name LIKE '%' || @name || '%');
CREATE INDEX temp.told_name ON told(name, article_id);
DROP TABLE IF EXISTS temp.meet;
CREATE TEMP TABLE meet AS
SELECT DISTINCT a.name, a.article_id AS one, a.n AS one_n, b.article_id AS other, b.n AS other_n, a.earliest
FROM temp.told a JOIN temp.told b ON b.name = a.name AND b.article_id > a.article_id AND b.value <> a.value
    AND ((a.earliest <= b.latest AND b.earliest <= a.latest AND max(a.days, b.days) > 31)
      OR (a.days = 0 AND b.days = 0 AND abs(julianday(a.earliest) - julianday(b.earliest)) <= 2))
WHERE NOT EXISTS (
    SELECT 1 FROM sentence s JOIN sentence t ON t.article_id = b.article_id AND t.n = b.sentence
    WHERE s.article_id = a.article_id AND s.n = a.sentence AND s.text = t.text);
WITH side AS (
    SELECT m.name, m.earliest, m.one AS article_id, m.one_n AS n, m.one, m.one_n, m.other, m.other_n, 1 AS side FROM temp.meet m
    UNION ALL SELECT m.name, m.earliest, m.other, m.other_n, m.one, m.one_n, m.other, m.other_n, 2 FROM temp.meet m),
shown AS (
    SELECT i.*, t.text, t.value, t.earliest AS first, t.latest, replace(s.text, char(10), ' ') AS sentence,
        iif(length(coalesce(a.title, a.key)) > 50, substr(coalesce(a.title, a.key), 1, 49) || '…', coalesce(a.title, a.key)) || coalesce(', ' || substr(a.publisher, 1, 26), '') AS place
    FROM side i JOIN temp.told t ON t.article_id = i.article_id AND t.n = i.n JOIN article a ON a.id = i.article_id
    LEFT JOIN sentence s ON s.article_id = i.article_id AND s.n = t.sentence)
SELECT iif(side = 1, substr(name, 1, 60) || char(10), '')
    || printf('  %-22.22s %s', value, substr(sentence, 1, 70) || iif(length(sentence) > 70, '…', ''))
    || char(10) || '                         -- ' || place || iif(side = 2, char(10), '')
FROM shown ORDER BY name, earliest, one, one_n, other, other_n, side LIMIT 2 * coalesce(@rows, 60);
SELECT '(no two articles differ)' WHERE NOT EXISTS (SELECT 1 FROM temp.meet);
SELECT char(10) || printf('%,d more pairs', count(*) - coalesce(@rows, 60)) FROM temp.meet HAVING count(*) > coalesce(@rows, 60);
DROP TABLE temp.meet;
DROP TABLE temp.told;
DROP TABLE temp.place;

-- changes.sql - what an outlet changed between two loads.
--   sqlite3 -bail my.db -cmd '.load build/press' < sql/reports/changes.sql
--   ... -cmd ".parameter set @outlet 'Orda Daily'"
-- (needs the extension, to read the older versions).  Each older version is
-- held against the one that came after it.
.mode list
.headers off
.bail on
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(load);
CREATE TEMP TRIGGER press_needed_load BEFORE INSERT ON press_needed
BEGIN SELECT RAISE(ABORT, 'this report needs the extension: sqlite3 -bail my.db -cmd ".load build/press" < sql/reports/changes.sql'); END;
INSERT INTO temp.press_needed SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pragma_function_list WHERE name = 'press_refuse');
DROP TABLE temp.press_needed;
SELECT press_refuse('this file is no database of press') WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
.bail off
DROP TABLE IF EXISTS temp.edition;
CREATE TEMP TABLE edition AS
SELECT h.key, h.version, v.content, v.encoding, d.hints, h.load_id, h.at,
    lead(h.version) OVER (PARTITION BY h.key ORDER BY h.load_id, h.version) AS next
FROM history h JOIN version v ON v.rowid = h.version JOIN article a ON a.key = h.key JOIN document d ON d.id = a.id
WHERE h.since = 'changed' AND a.publisher IS coalesce(@outlet, a.publisher);
DROP TABLE IF EXISTS temp.told;
CREATE TEMP TABLE told AS
SELECT e.key, e.version, s.n, s.text, press_fold(s.text) AS folded
FROM temp.edition e CROSS JOIN press_articles(iif(typeof(e.content) = 'blob', press_text(e.content, e.encoding), e.content)) p
CROSS JOIN press_sentences(p.text) s
UNION ALL
SELECT a.key, 0, s.n, s.text, press_fold(s.text)
FROM article a JOIN sentence s ON s.article_id = a.id WHERE a.key IN (SELECT key FROM temp.edition);
CREATE INDEX temp.told_folded ON told(key, version, folded);
DROP TABLE IF EXISTS temp.altered;
CREATE TEMP TABLE altered AS
SELECT e.key, e.version, '-' AS sign, t.n, t.text FROM temp.edition e JOIN temp.told t ON t.key = e.key AND t.version = e.version
WHERE NOT EXISTS (SELECT 1 FROM temp.told o WHERE o.key = e.key AND o.version = coalesce(e.next, 0) AND o.folded = t.folded)
UNION ALL
SELECT e.key, e.version, '+', t.n, t.text FROM temp.edition e JOIN temp.told t ON t.key = e.key AND t.version = coalesce(e.next, 0)
WHERE NOT EXISTS (SELECT 1 FROM temp.told o WHERE o.key = e.key AND o.version = e.version AND o.folded = t.folded);
.print
.print "WHAT WAS CHANGED BETWEEN TWO LOADS"
.print "----------------------------------"
.print "Sentences of a document's older version that are not in the next one (-), and the other"
.print "way round (+).  Case, accents and blanks make no difference."
.print "changed   articles; the bar"
.print "-  +      sentences"
.print
SELECT '(no outlet is called ' || @outlet || coalesce(', but ' || (SELECT publisher FROM article WHERE publisher LIKE '%' || @outlet || '%' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1), '') || ')' || char(10)
WHERE @outlet IS NOT NULL AND NOT EXISTS (SELECT 1 FROM article WHERE publisher = @outlet);
SELECT printf('%-!48.48s %7s %5s %5s', 'outlet', 'changed', '-', '+');
SELECT printf('%-!48.48s %7d %5d %5d %s', coalesce(a.publisher, '(unknown)'), count(DISTINCT a.id), sum(sign = '-'), sum(sign = '+'),
    substr('██████████████████████████████', 1, max(1, count(DISTINCT a.id) * 30 / max(count(DISTINCT a.id)) OVER ())))
FROM temp.altered c JOIN article a ON a.key = c.key GROUP BY a.publisher ORDER BY count(DISTINCT a.id) DESC, 1;
SELECT '(no document has an older version that reads otherwise)' WHERE NOT EXISTS (SELECT 1 FROM temp.altered);
-- A sentence is written out, twenty lines of it at most: what differs may be its last word.
WITH RECURSIVE entry AS (
    SELECT row_number() OVER (ORDER BY c.key, e.load_id, c.version, c.n, c.sign DESC) AS place,
        iif(row_number() OVER (PARTITION BY c.key, c.version ORDER BY c.n, c.sign DESC) = 1,
            char(10) || substr(coalesce(a.title || ' (' || c.key || ')', c.key), 1, 98) || char(10)
            || printf('loaded %s, changed since', coalesce(e.at, 'at a time not told')) || char(10), '') AS head,
        c.sign, replace(c.text, char(10), ' ') AS text
    FROM temp.altered c JOIN temp.edition e ON e.version = c.version JOIN article a ON a.key = c.key
    ORDER BY 1 LIMIT 400),
line(place, n, words, rest, fit) AS ( -- fit: how much of the rest fits into a line, to a blank
    SELECT place, 0, head || '  ' || sign || ' ', text,
        coalesce(nullif(length(rtrim(substr(text, 1, 94), iif(length(text) <= 94, '', replace(substr(text, 1, 94), ' ', '')))), 0), 94)
    FROM entry
    UNION ALL
    SELECT place, n + 1, substr(rest, 1, fit), substr(rest, fit + 1),
        coalesce(nullif(length(rtrim(substr(rest, fit + 1, 94),
            iif(length(rest) <= fit + 94, '', replace(substr(rest, fit + 1, 94), ' ', '')))), 0), 94)
    FROM line WHERE rest <> '' AND n < 20)
SELECT group_concat(iif(n > 1, char(10) || '    ', '') || iif(n = 0, words, rtrim(words)) || iif(n = 20 AND rest <> '', '…', ''), '')
FROM (SELECT * FROM line ORDER BY place, n) GROUP BY place ORDER BY place;
DROP TABLE temp.altered;
DROP TABLE temp.told;
DROP TABLE temp.edition;

-- network.sql - who appears with whom.
--   sqlite3 -bail my.db < sql/reports/network.sql          (needs no extension)
--   ... -cmd ".parameter set @name Tokayev"            (whose name, in any spelling, has this in it)
--   ... -cmd ".parameter set @rows 100"                (else 30)
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
.print "WHO APPEARS WITH WHOM"
.print "---------------------"
.print "Persons and organizations named in one sentence of title, lead or body."
.print "weight  in how many sentences, those that a copy repeats once; the bar"
.print "        then one of them, shortened, and where it stands"
.print
SELECT 'only    ' || group_concat(what, ', ') || char(10)
FROM (SELECT 'names with ' || @name AS what) HAVING count(what) > 0;
SELECT printf('%-!36.36s %-!36.36s %6s', 'one', 'the other', 'weight');
-- A long example goes on in a second line, from the last blank of the first.
WITH pair AS (
    SELECT n.*, coalesce(a.title, a.key) AS title, a.publisher, a.published, replace(n.example, char(10), ' ') AS text,
        substr(replace(n.example, char(10), ' '), 1, 96) AS head
    FROM (
        SELECT * FROM network
        WHERE @name IS NULL OR source LIKE '%' || @name || '%' OR target LIKE '%' || @name || '%'
           OR source IN (SELECT name FROM named WHERE spelling LIKE '%' || @name || '%')
           OR target IN (SELECT name FROM named WHERE spelling LIKE '%' || @name || '%')
        LIMIT coalesce(@rows, 30)) n JOIN article a ON a.id = n.article_id),
cut AS (SELECT *, iif(length(text) <= 96, text, coalesce(nullif(rtrim(head, replace(head, ' ', '')), ''), head)) AS line FROM pair)
SELECT printf('%-!36.36s %-!36.36s %6d %s', iif(length(source) > 36, substr(source, 1, 35) || '…', source),
        iif(length(target) > 36, substr(target, 1, 35) || '…', target), weight,
        substr('██████████████████', 1, max(1, weight * 18 / max(weight) OVER ())))
    || char(10) || '    ' || line
    || iif(length(text) > length(line), char(10) || '    ' || substr(text, length(line) + 1, 95) || iif(length(text) > length(line) + 95, '…', ''), '')
    || char(10) || '    -- ' || iif(length(title) > 50, substr(title, 1, 49) || '…', title) || coalesce(', ' || substr(publisher, 1, 26), '') || coalesce(', ' || published, '')
FROM cut ORDER BY weight DESC, source, target;
SELECT '(nobody is named with anybody in one sentence)' WHERE NOT EXISTS (SELECT 1 FROM network
    WHERE @name IS NULL OR source LIKE '%' || @name || '%' OR target LIKE '%' || @name || '%'
       OR source IN (SELECT name FROM named WHERE spelling LIKE '%' || @name || '%')
       OR target IN (SELECT name FROM named WHERE spelling LIKE '%' || @name || '%'));

-- quotations.sql - what was said, and by whom.
--   sqlite3 -bail my.db < sql/reports/quotations.sql          (needs no extension)
--   ... -cmd ".parameter set @name Tokayev"            (speakers whose name, in any spelling, has this in it)
--   ... -cmd ".parameter set @outlet \"'Orda Daily'\"" -cmd ".parameter set @rows 200"   (else 40)
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
.print "QUOTATIONS"
.print "----------"
.print "Speakers by what they are quoted with: speech, an author's own earlier words, documents,"
.print "epigraphs, indirect speech. Terms and titles in quotation marks are left out; a sentence that"
.print "a copy of a text repeats counts once."
.print
SELECT 'only    ' || group_concat(what, ', ') || char(10)
FROM (SELECT 'names with ' || @name AS what UNION ALL SELECT 'the outlet ' || @outlet) HAVING count(what) > 0;
SELECT '(no outlet is called ' || @outlet || coalesce(', but ' || (SELECT publisher FROM article WHERE publisher LIKE '%' || @outlet || '%' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1), '') || ')' || char(10)
WHERE @outlet IS NOT NULL AND NOT EXISTS (SELECT 1 FROM article WHERE publisher = @outlet);
DROP TABLE IF EXISTS temp.quoted;
CREATE TEMP TABLE quoted AS
SELECT *, coalesce(name, speaker) AS who FROM quotes
WHERE NOT copy AND (@outlet IS NULL OR publisher = @outlet)
  AND (@name IS NULL OR speaker LIKE '%' || @name || '%' OR name LIKE '%' || @name || '%'
    OR name IN (SELECT name FROM named WHERE spelling LIKE '%' || @name || '%'));
SELECT printf('%-!34.34s %-12s %6s', 'speaker', 'kind of', 'quoted');
SELECT printf('%-!34.34s %-12s %6d %s', iif(length(who) > 34, substr(who, 1, 33) || '…', who), coalesce(speaker_type, ''), count(*),
    substr('██████████████████████████████████████', 1, max(1, count(*) * 38 / max(count(*)) OVER ())))
FROM temp.quoted WHERE speaker IS NOT NULL GROUP BY who COLLATE NOCASE, speaker_type ORDER BY count(*) DESC, who LIMIT 20;
.print
.print "Kinds of quotation, with a speaker and without"
SELECT printf('  %-10s %,6d %,6d', kind, count(speaker), count(*) - count(speaker)) FROM temp.quoted GROUP BY kind ORDER BY count(*) DESC, kind;
.print
.print "What they said"
-- A long one goes on in a second line, from the last blank of the first.
WITH said AS (
    SELECT article_id, n, substr(who, 1, 60) || coalesce(' [' || substr(cue, 1, 30) || ']', '') AS head,
        replace(text, char(10), ' ') AS text, substr(replace(text, char(10), ' '), 1, 96) AS first,
        iif(length(coalesce(title, key)) > 50, substr(coalesce(title, key), 1, 49) || '…', coalesce(title, key)) || coalesce(', ' || substr(publisher, 1, 26), '') || coalesce(', ' || published, '') AS place
    FROM temp.quoted WHERE speaker IS NOT NULL ORDER BY article_id, n LIMIT coalesce(@rows, 40)),
cut AS (SELECT *, iif(length(text) <= 96, text, coalesce(nullif(rtrim(first, replace(first, ' ', '')), ''), first)) AS line FROM said)
SELECT head || char(10) || '    ' || line
    || iif(length(text) > length(line), char(10) || '    ' || substr(text, length(line) + 1, 95) || iif(length(text) > length(line) + 95, '…', ''), '')
    || char(10) || '    -- ' || place
FROM cut ORDER BY article_id, n;
SELECT '(nothing is quoted)' WHERE NOT EXISTS (SELECT 1 FROM temp.quoted WHERE speaker IS NOT NULL);
SELECT char(10) || printf('%,d more: SELECT * FROM quotes.', count(*) - coalesce(@rows, 40))
FROM temp.quoted WHERE speaker IS NOT NULL HAVING count(*) > coalesce(@rows, 40);
DROP TABLE temp.quoted;

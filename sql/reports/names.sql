-- names.sql - people, organizations and places by articles and by mentions.
--   sqlite3 -bail my.db < sql/reports/names.sql          (needs no extension)
--   ... -cmd ".parameter set @type 'person'"       (or organization, place: only these)
--   ... -cmd ".parameter set @rows 100"            (of each; else 40)
.mode list
.headers off
.bail on
DROP TABLE IF EXISTS temp.press_needed;
CREATE TEMP TABLE press_needed(what);
CREATE TEMP TRIGGER press_needed_what BEFORE INSERT ON press_needed
BEGIN SELECT CASE new.what
    WHEN 'file' THEN RAISE(ABORT, 'this file is no database of press')
    WHEN 'rows' THEN RAISE(ABORT, '@rows is a number from 1 on: .parameter set @rows 20')
    WHEN 'type' THEN RAISE(ABORT, '@type is person, organization or place')
END; END;
INSERT INTO temp.press_needed SELECT 'file' WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'article' AND sql LIKE '%-- of press%');
INSERT INTO temp.press_needed SELECT 'rows' WHERE typeof(@rows) NOT IN ('null', 'integer') OR @rows < 1;
INSERT INTO temp.press_needed SELECT 'type' WHERE @type NOT IN ('person', 'organization', 'place');
DROP TABLE temp.press_needed;
.bail off
.print
.print "WHO AND WHAT IS NAMED"
.print "---------------------"
.print "works   texts that name them in title, lead or body; art.: articles, copies of a text too"
.print "        (the same until corpus.sql has been run)"
.print "ment.   how often articles do; the bar, by the most named of the list"
.print "else    mentions elsewhere: captions, credits, notes, contents; not in the counts"
.print "first   day of publication of the first article, as far as known; last: of the last"
WITH named(part, type, title, name, articles, mentions, elsewhere, first, last, works) AS (
    SELECT 1, 'person', 'PEOPLE', name, articles, mentions, elsewhere, first, last, works FROM people
    UNION ALL SELECT 2, 'organization', 'ORGANIZATIONS', name, articles, mentions, elsewhere, first, last, works FROM organizations
    UNION ALL SELECT 3, 'place', 'PLACES', name, articles, mentions, elsewhere, first, last, works FROM places),
ranked AS (
    SELECT *, count(*) OVER (PARTITION BY part) AS total,
        row_number() OVER (PARTITION BY part ORDER BY works DESC, articles DESC, mentions DESC, name) AS place
    FROM named WHERE type = coalesce(@type, type)),
shown AS (SELECT *, max(mentions) OVER (PARTITION BY part) AS most FROM ranked WHERE place <= coalesce(@rows, 40))
SELECT iif(place = 1, char(10) || printf('%-37s %5s %5s %6s %4s  %-10s %-10s', title, 'works', 'art.', 'ment.', 'else', 'first', 'last') || char(10), '')
    || printf('%-!37.37s %5d %5d %6d %4d  %-10s %-10s %s', iif(length(name) > 37, substr(name, 1, 36) || '…', name),
        works, articles, mentions, elsewhere, coalesce(first, '-'), coalesce(last, '-'),
        substr('███████████████', 1, (mentions * 15 + most - 1) / max(most, 1)))
    || iif(place = coalesce(@rows, 40) AND total > place, printf('%s  %,d more', char(10), total - place), '')
FROM shown ORDER BY part, place;
SELECT char(10) || 'PERSONS THAT MAY BE ONE: to show, the other, its articles, why (say so: INSERT INTO same_name)'
WHERE coalesce(@type, 'person') = 'person' AND EXISTS (
    SELECT 1 FROM lookalike l WHERE NOT EXISTS (SELECT 1 FROM same_name s WHERE s.a = l.a AND s.b = l.b));
SELECT printf('%-!32.32s %-!28.28s %4d %!s', iif(length(a) > 32, substr(a, 1, 31) || '…', a), iif(length(b) > 28, substr(b, 1, 27) || '…', b),
    articles, substr(reason, 1, 33))
FROM lookalike l WHERE coalesce(@type, 'person') = 'person'
  AND NOT EXISTS (SELECT 1 FROM same_name s WHERE s.a = l.a AND s.b = l.b) ORDER BY articles DESC, a, b LIMIT 12;
SELECT char(10) || '(nobody and nothing is named)' WHERE NOT EXISTS (SELECT 1 FROM mention);
